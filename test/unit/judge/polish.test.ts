import type { LocatedFinding } from '../../../src/judge/checks/findings.ts';
import { applyFixes, touchedLines } from '../../../src/judge/polish.ts';

const fix = (content: string, from: readonly [number, number], to: readonly [number, number]): LocatedFinding => ({
  tool: 'ruff', rule: 'F401', path: 'a.py', line: from[0], message: '', text: '',
  fix: [{ content, start: { row: from[0], column: from[1] }, end: { row: to[0], column: to[1] } }],
}); // prettier-ignore

describe('judge/polish', () => {
  test('applies fixes by row and column, from the end', () => {
    const text = 'import re\nimport os\nx = os\n';
    expect(applyFixes(text, [fix('', [1, 1], [2, 1]), fix('y', [3, 1], [3, 2])])).toBe('import os\ny = os\n');
  });

  test('columns count characters', () => {
    expect(applyFixes("a = '😀é' + b\n", [fix('c', [1, 12], [1, 13])])).toBe("a = '😀é' + c\n");
  });

  test('of two fixes that overlap one is applied', () => {
    expect(applyFixes('abcd\n', [fix('X', [1, 1], [1, 4]), fix('Y', [1, 3], [1, 5])])).toBe('abY\n');
  });

  test('touched lines are those of the new content', () => {
    const ranges = touchedLines(Buffer.from('a\nb\nc\nd\n'), Buffer.from('a\nx\ny\nc\n'));
    expect(ranges).toEqual([{ first: 2, last: 3 }]);
  });
});
