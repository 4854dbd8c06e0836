import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guardPatch } from '../../src/judge/guard/guard.ts';
import { knownImports } from '../../src/judge/guard/known-imports.ts';
import { gitRepository } from '../helpers/git-repository.ts';

const CORPUS = join(import.meta.dirname, 'corpus');
const expected = new Map(Object.entries<string>(JSON.parse(readFileSync(join(CORPUS, 'expected.json'), 'utf8'))));
const patches = readdirSync(CORPUS).filter((name) => name.endsWith('.patch'));
const NEVER_ABORTED = new AbortController().signal;

/** Patches that must not pass: one file of the corpus for each trick. */
describe('security/patches', () => {
  it('expects something of every patch of the corpus', () => {
    expect([...expected.keys()].sort()).toEqual(patches.sort());
  });

  /** A test for each patch of the corpus whose name begins so. */
  function corpus(prefix: string): void {
    it.each(patches.filter((name) => name.startsWith(`${prefix}-`)))('%s', (name) => {
      const report = guardPatch(readFileSync(join(CORPUS, name)));
      const want = expected.get(name) ?? '';
      const [, warning] = /^warn (.+)$/.exec(want) ?? [];
      expect(report.ok).toBe(warning !== undefined);
      const severity = warning === undefined ? 'refuse' : 'warn';
      expect(report.findings).toContainEqual(expect.objectContaining({ rule: warning ?? want, severity }));
    });
  }

  describe('row 14: a path that leaves the tree or enters a git folder', () => corpus('14'));
  describe('row 15: a symbolic link', () => corpus('15'));
  describe('row 16: a folder that is a link, then a file in it', () => corpus('16'));
  describe('row 17: a submodule', () => corpus('17'));
  describe('row 18: a workflow, also by renaming and in another case', () => corpus('18'));
  describe('row 19: a file that tools run by themselves', () => corpus('19'));

  describe('row 20: an invented dependency', () => {
    corpus('20');

    it('is refused as an import too, unless the repository declares it', async () => {
      using repo = gitRepository({ 'pyproject.toml': '[project]\ndependencies = [\n  "PyYAML>=6",\n]\n', 'farm/a.py': 'import attr\n' });
      const known = await knownImports(repo.root, 'HEAD', NEVER_ABORTED);
      const rules = (line: string) => guardPatch(added('farm/b.py', line), { knownImports: known }).findings.map(({ rule }) => rule);
      expect(rules('import yaml, attr, farm.a, json')).toEqual([]);
      for (const line of ['import cowtools', 'from cowtools.milk import pail', 'x = 1; import cowtools'])
        expect(rules(line)).toEqual(['import-unknown']);
    }); // prettier-ignore
  });

  describe('row 21: a huge, binary or executable patch', () => {
    corpus('21');

    it('has more files or bytes than a person can review', () => {
      const file = (path: string, lines: number) => added(path, `A = 1  # ${'x'.repeat(80)}\n`.repeat(lines).trimEnd()).toString();
      const many = Array.from({ length: 31 }, (_, index) => file(`farm/m${index}.py`, 2)).join('');
      expect(guardPatch(Buffer.from(many)).findings).toContainEqual(expect.objectContaining({ rule: 'size-files' }));
      const large = Buffer.from(file('farm/data.py', 3000));
      expect(guardPatch(large).findings).toContainEqual(expect.objectContaining({ rule: 'size-bytes' }));
    }); // prettier-ignore
  });

  describe('row 22: text that reads other than it runs', () => corpus('22'));

  describe('row 23: a secret in the diff', () => {
    // A token of the right form that was never issued, put together here so that no scanner takes this file for a leak.
    const token = ['ghs', 'A1b2C3d4'.repeat(5)].join('_');
    it.each([
      ['as it is', token],
      ['in base64', Buffer.from(token).toString('base64')],
      ['in base64 after something else', Buffer.from(`token=${token}`).toString('base64')],
      ['in hex', Buffer.from(token).toString('hex')],
    ])('finds a token %s, and does not repeat it', (_, text) => {
      const report = guardPatch(added('farm/key.py', `KEY = "${text}"`));
      expect(report.findings).toContainEqual(expect.objectContaining({ rule: 'secret', severity: 'refuse' }));
      expect(JSON.stringify(report)).not.toContain(text.slice(5, 30));
    });

    const value = 'correct-horse-battery-staple-7';
    it.each([
      ['as it is', value],
      ['without its first characters', value.slice(7)],
      ['without its last characters', value.slice(0, -7)],
      ['reversed', Array.from(value).reverse().join('')],
      ['in base64', Buffer.from(value).toString('base64')],
      ['in hex', Buffer.from(value).toString('hex')],
      ['in capital hex', Buffer.from(value).toString('hex').toUpperCase()],
      ['in pieces', `${value.slice(0, 10)}" + "${value.slice(10)}`],
    ])('finds a known value %s', (_, text) => {
      const report = guardPatch(added('farm/key.py', `KEY = "${text}"`), { secrets: [value] });
      expect(report.findings).toContainEqual(expect.objectContaining({ rule: 'secret', severity: 'refuse' }));
    });
  });

  describe('row 24: tests that are deleted, skipped or emptied', () => corpus('24'));

  describe('beyond the table: forged results, shadows, calls, collisions and formats', () => {
    for (const prefix of ['26', '29', 'call', 'collision', 'format']) corpus(prefix);
  });

  // Quadratic work would take minutes here.
  it('row 41: reads the largest patch of awkward lines in one pass', () => {
    const shapes = ['((', '"', "f'{", 'a.', '\\x41', 'ab', 'eyJ', ' ', 'import os;', '<', '\u0430a', 'assert (a,'];
    const lines = shapes.flatMap((shape) => Array<string>(10).fill(shape.repeat(Math.floor(1900 / Buffer.byteLength(shape))))); // prettier-ignore
    const report = guardPatch(added('tests/test_x.py', lines.join('\n')), { secrets: ['correct-horse-battery'] });
    expect(report.findings.map((finding) => finding.rule)).toContain('content-script');
  });
});

function added(path: string, text: string): Buffer {
  const lines = text.split('\n');
  return Buffer.from(
    `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,${lines.length} @@\n` +
      lines.map((line) => `+${line}\n`).join(''),
  );
}
