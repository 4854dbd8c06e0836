import { endOfBrackets, endOfCall, framesIn, isExceptionName, isLiteral } from '../../../src/base/python-text.ts';

describe('base/python-text', () => {
  it.each([
    ['1', true],
    ['-1.5e3', true],
    ['1_000', true],
    ['0xff', true],
    ['1.', true],
    ['3j', true],
    ['None', true],
    ['"a\\"b"', true],
    ["'a' 'b'", true],
    ['b"x"', true],
    ['"""a\nb"""', true],
    ['[1, [2, (3,)], {}]', true],
    ["{'a': [1], 2: None,}", true],
    ['{1, 2}', true],
    ['set()', true],
    ['()', true],
    ['', false],
    ['f(1)', false],
    ['[f(1)]', false],
    ['None()', false],
    ['1.2.3', false],
    ['a', false],
    ['[1', false],
    ['1 + __import__("os")', false],
    ['[1]]', false],
    ['"a', false],
    ['f"{x}"', false],
    ['['.repeat(500) + ']'.repeat(500), false],
  ])('isLiteral(%j) is %j', (text, literal) => expect(isLiteral(text)).toBe(literal));

  it('finds the end of brackets and calls outside of strings', () => {
    expect(endOfBrackets('f(a, ")")x', 1)).toBe(9);
    expect(endOfBrackets('(]', 0)).toBe(-1);
    expect('a.b(1).c[0] is'.slice(0, endOfCall('a.b(1).c[0] is', 0))).toBe('a.b(1).c[0]');
    expect(endOfCall('a.b is', 0)).toBe(-1);
  });

  it('knows exceptions by their names', () => {
    expect(['TypeError', 'pkg.ParseError', 'StopIteration', 'Exception'].every(isExceptionName)).toBe(true);
    expect(['Error', 'terror', 'Parser', 'typeerror'].some(isExceptionName)).toBe(false);
  });

  it('reads frames, innermost last', () => {
    expect(framesIn('  File "a.py", line 2, in g\nb.py:7: ValueError')).toEqual([
      { path: 'a.py', line: 2, symbol: 'g' },
      { path: 'b.py', line: 7, symbol: null },
    ]);
  });
});
