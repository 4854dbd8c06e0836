import { compareFindings, lineReader, type LocatedFinding } from '../../../../src/judge/checks/findings.ts';

const finding = (line: number, text: string, message = 'Undefined name `x`', rule = 'F821'): LocatedFinding => ({
  tool: 'ruff', rule, path: 'a.py', line, message, text, fix: null,
}); // prettier-ignore

describe('judge/checks/findings', () => {
  test('a finding that only moved is neither added nor removed', () => {
    expect(compareFindings([finding(3, 'x()')], [finding(9, '  x()')])).toEqual({ added: [], removed: 0 });
  });

  test('a second one of the same kind is added, and the new line is named', () => {
    const { added, removed } = compareFindings([finding(3, 'x()')], [finding(2, 'y = x'), finding(4, 'x()')]);
    expect(added).toEqual([finding(2, 'y = x')]);
    expect(removed).toBe(0);
  });

  test('editing a line that had a finding adds none, whatever numbers the message holds', () => {
    const before = finding(3, 'long line', 'Line too long (95 > 88)', 'E501');
    const after = finding(3, 'longer line', 'Line too long (99 > 88)', 'E501');
    expect(compareFindings([before], [after])).toEqual({ added: [], removed: 0 });
  });

  test('another name is another finding', () => {
    const other = finding(3, 'x()', 'Undefined name `z`');
    expect(compareFindings([finding(3, 'x()')], [other])).toEqual({ added: [other], removed: 1 });
  });

  test('lineReader takes CRLF and the absence of a file', () => {
    expect(lineReader(Buffer.from('a\r\nb'))(1)).toBe('a');
    expect(lineReader(null)(1)).toBe('');
  });
});
