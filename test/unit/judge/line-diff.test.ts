import { applyEdits } from '../../../src/judge/bench/overlay.ts';
import { changedLineCount, diffLines, editsBetween } from '../../../src/judge/line-diff.ts';

describe('judge/line-diff', () => {
  test('finds the changed lines between equal ones', () => {
    expect(diffLines(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e'])).toEqual([
      { beforeStart: 1, beforeEnd: 2, afterStart: 1, afterEnd: 2 },
      { beforeStart: 4, beforeEnd: 4, afterStart: 4, afterEnd: 5 },
    ]);
    expect(diffLines(['a'], ['a'])).toEqual([]);
  });

  test.each([
    ['changed, added and removed lines', 'a\nb\nc\nd\n', 'a\nB\nc\nnew\nd'],
    ['from nothing', '', 'a\n'],
    ['to nothing', 'a\nb\n', ''],
    ['CRLF beside LF', 'a\r\nb\r\nc\n', 'a\r\nB\r\nc\n'],
    ['characters of several bytes', 'é = 1\nü = 2\n', 'é = 1\nü = 3\n'],
  ])('edits turn one content into the other: %s', (_name, before, after) => {
    const old = Buffer.from(before, 'utf8');
    const edits = editsBetween('a.py', old, Buffer.from(after, 'utf8'));
    expect(applyEdits(old, edits!).toString('utf8')).toBe(after);
  });

  test('latin-1 lines around a change are kept as they are; a changed one cannot be an edit', () => {
    const old = Buffer.from('# \xe9\na = 1\n', 'latin1');
    const now = Buffer.from('# \xe9\na = 2\n', 'latin1');
    const edits = editsBetween('a.py', old, now);
    expect(edits).toEqual([{ path: 'a.py', start: 4, end: 10, replacement: 'a = 2\n', create: false }]);
    expect(applyEdits(old, edits!)).toEqual(now);
    expect(editsBetween('a.py', old, Buffer.from('# \xe8\na = 1\n', 'latin1'))).toBeNull();
  });

  test('a new file is one edit', () => {
    expect(editsBetween('a.py', null, Buffer.from('x\n'))).toEqual([
      { path: 'a.py', start: 0, end: 0, replacement: 'x\n', create: true },
    ]);
  });

  test('counts the larger side of each hunk', () => {
    expect(changedLineCount(Buffer.from('a\nb\nc\n'), Buffer.from('a\nx\ny\nc\n'))).toBe(2);
  });

  test('edits that overlap or leave the file are refused', () => {
    const edit = (start: number, end: number) => ({ path: 'a.py', start, end, replacement: '', create: false });
    expect(() => applyEdits(Buffer.from('abc'), [edit(0, 2), edit(1, 3)])).toThrow(/overlaps/);
    expect(() => applyEdits(Buffer.from('abc'), [edit(0, 4)])).toThrow(/leaves the file/);
    expect(() => applyEdits(null, [edit(0, 0)])).toThrow(/does not exist/);
    expect(() => applyEdits(Buffer.from('abc'), [{ ...edit(0, 0), create: true }])).toThrow(/exists already/);
  });
});
