import { readLayoutDiff } from '../../../../src/judge/mining/hunks.ts';

const diff = (removed: string, added: string) => {
  const [before, after] = [removed.split('\n'), added.split('\n')];
  return [
    '--- a.py\t2024-01-01 00:00:00',
    '+++ a.py\t2024-01-01 00:00:00',
    `@@ -1,${before.length} +1,${after.length} @@`,
    ...before.map((line) => `-${line}`),
    ...after.map((line) => `+${line}`),
  ].join('\n');
};

describe('judge/mining/hunks', () => {
  it.each([
    ['quotes', "x = 'a'", 'x = "a"'],
    ['spacing', 'x=f( a,b )', 'x = f(a, b)'],
    ['line breaks', 'x = f(\n    a\n)', 'x = f(a)'],
    ['trailing commas', 'f(\n    a,\n    b\n)', 'f(\n    a,\n    b,\n)'],
    ['parentheses', 'x = (a)', 'x = a'],
    ['blank lines', 'x\n\n\ny', 'x\ny'],
    ['other', 'x = 0XF', 'x = 0xF + 1'],
  ] as const)('knows a change of %s', (rule, removed, added) => {
    const { files, rules } = readLayoutDiff(diff(removed, added));
    expect(files).toBe(1);
    expect(rules).toMatchObject({ [rule]: 1 });
    expect(Object.values(rules).reduce((a, b) => a + b)).toBe(1);
  });

  it('counts every change of every file, and text that looks like a header as text', () => {
    const one = '--- a.py\n+++ a.py\n@@ -1,5 +1,5 @@\n a\n---- b\n+--- "b"\n c\n-d\n+D\n e\n';
    const { files, lines } = readLayoutDiff(`${one}${one.replaceAll('a.py', 'b.py')}`);
    expect({ files, lines }).toEqual({ files: 2, lines: 4 });
  });

  it.each(['', 'nonsense', '@@ -1,9 +1,9 @@\n-a', '@@ -1 +1 @@'])('takes %j', (text) => {
    expect(readLayoutDiff(text).files).toBe(0);
  });
});
