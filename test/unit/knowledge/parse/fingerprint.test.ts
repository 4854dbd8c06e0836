import { normalisedFingerprint } from '../../../../src/knowledge/parse/fingerprint.ts';

const BASE = 'def f(a):\n    return [a + 1, "x"]\n';

describe('knowledge/parse/fingerprint', () => {
  it.each([
    ['white space and indentation', 'def f( a ) :\n  return [ a+1 , "x" ]\n\n\n'],
    ['comments', '# one\ndef f(a):  # two\n    # three\n    return [a + 1, "x"]\n'],
    ['a docstring', 'def f(a):\n    """Says."""\n    return [a + 1, "x"]\n'],
    ['quote marks', "def f(a):\n    return [a + 1, 'x']\n"],
    ['redundant parentheses', 'def f(a):\n    return [(a + 1), ("x")]\n'],
    ['trailing commas and line breaks', 'def f(\n    a,\n):\n    return [\n        a + 1,\n        "x",\n    ]\n'],
    ['semicolons', 'def f(a):\n    return [a + 1, "x"];\n'],
  ])('does not see %s', async (_name, source) => {
    expect(await normalisedFingerprint(source)).toBe(await normalisedFingerprint(BASE));
  });

  it.each([
    ['an operator', 'def f(a):\n    return [a - 1, "x"]\n'],
    ['a number', 'def f(a):\n    return [a + 2, "x"]\n'],
    ['a name', 'def f(b):\n    return [b + 1, "x"]\n'],
    ['a string', 'def f(a):\n    return [a + 1, "x "]\n'],
    ['a string prefix', 'def f(a):\n    return [a + 1, b"x"]\n'],
    ['the order', 'def f(a):\n    return ["x", a + 1]\n'],
  ])('sees %s', async (_name, source) => {
    expect(await normalisedFingerprint(source)).not.toBe(await normalisedFingerprint(BASE));
  });

  it.each([
    ['x = (1,)', 'x = (1)'],
    ['f(a)(b)', 'f(a(b))'],
    ['if x:\n    "s"\n', 'if x:\n    pass\n'],
    ['if a:\n    b()\nc()\n', 'if a:\n    b()\n    c()\n'],
    ['a - (b - c)', 'a - b - c'],
  ])('keeps %j and %j apart', async (left, right) => {
    expect(await normalisedFingerprint(left)).not.toBe(await normalisedFingerprint(right));
  });

  it('hashes what cannot be parsed as text', async () => {
    const latin = Buffer.from('x = "\xe9"', 'latin1');
    expect(await normalisedFingerprint(latin)).toBe(await normalisedFingerprint(Buffer.from(latin)));
  });
});
