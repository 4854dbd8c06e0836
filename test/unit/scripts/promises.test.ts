import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** Every `file`: "name"; "name" of a page. */
function testsNamedIn(page: string): { file: string; name: string }[] {
  const places = flat(read(page)).matchAll(/`(test\/[\w./-]+\.test\.ts)`: ((?:"[^"]+"(?:; )?)+)/g);
  return [...places].flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => ({ file, name })),
  );
}

describe('scripts/promises', () => {
  it.each(['SECURITY.md', 'docs/security.md'])('every test that %s names is there', (page) => {
    const named = testsNamedIn(page);
    expect(named.length).toBeGreaterThan(20);
    const missing = named.filter(({ file, name }) => !existsSync(join(ROOT, file)) || !flat(read(file)).includes(name));
    expect(missing).toEqual([]);
  });

  it('every promise names a test', () => {
    const promises = read('SECURITY.md').split('## What is promised')[1]?.split('\n## ')[0]?.split(/^\d+\. /m).slice(1) ?? [];
    expect(promises.length).toBeGreaterThanOrEqual(10);
    for (const promise of promises) expect(promise).toMatch(/`test\/.*`: "/);
  }); // prettier-ignore

  it.each([
    ['row', '## Threats', 44],
    ['case', '## Faults', 29],
  ])('every %s of the page has a test of its number', (word, heading, count) => {
    const table = read('docs/security.md').split(`${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    for (let number = 1; number <= count; number += 1) {
      const line = new RegExp(`^\\| ${number} \\|.*$`, 'm').exec(table)?.[0] ?? '';
      expect(line).toMatch(new RegExp(`"${word}s? (?:${number}:|\\d+ to \\d+:)`));
    }
  });
});
