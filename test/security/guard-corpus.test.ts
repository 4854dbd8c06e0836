import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guardPatch } from '../../src/judge/guard/guard.ts';

const CORPUS = join(import.meta.dirname, 'corpus');
const expected = new Map(Object.entries<string>(JSON.parse(readFileSync(join(CORPUS, 'expected.json'), 'utf8'))));
const patches = readdirSync(CORPUS).filter((name) => name.endsWith('.patch'));

describe('security/guard-corpus', () => {
  it('expects something of every patch', () => {
    expect([...expected.keys()].sort()).toEqual(patches.sort());
  });

  it.each(patches)('%s', (name) => {
    const report = guardPatch(readFileSync(join(CORPUS, name)));
    const want = expected.get(name) ?? '';
    const [, warning] = /^warn (.+)$/.exec(want) ?? [];
    expect(report.ok).toBe(warning !== undefined);
    const severity = warning === undefined ? 'refuse' : 'warn';
    expect(report.findings).toContainEqual(expect.objectContaining({ rule: warning ?? want, severity }));
  });

  it('refuses more files and bytes than a person can review', () => {
    const file = (path: string, lines: number) =>
      `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,${lines} @@\n` +
      `+A = 1  # ${'x'.repeat(80)}\n`.repeat(lines);
    const many = Array.from({ length: 31 }, (_, index) => file(`farm/m${index}.py`, 2)).join('');
    expect(guardPatch(Buffer.from(many)).findings).toContainEqual(expect.objectContaining({ rule: 'size-files' }));
    const large = Buffer.from(file('farm/data.py', 3000));
    expect(guardPatch(large).findings).toContainEqual(expect.objectContaining({ rule: 'size-bytes' }));
  });

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

  // Quadratic work would take minutes here.
  it('reads the largest patch of awkward lines in one pass', () => {
    const shapes = ['((', '"', "f'{", 'a.', '\\x41', 'ab', 'eyJ', ' ', 'import os;', '<', '\u0430a', 'assert (a,'];
    const lines = shapes.flatMap((shape) => Array<string>(10).fill(shape.repeat(Math.floor(1900 / Buffer.byteLength(shape))))); // prettier-ignore
    const report = guardPatch(added('tests/test_x.py', lines.join('\n')), { secrets: [value] });
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
