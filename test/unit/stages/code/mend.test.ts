import { closeBrackets, mend, snapIndentation } from '../../../../src/stages/code/mend.ts';

describe('stages/code/mend', () => {
  test('code that parses is left alone, with its fence taken off', async () => {
    expect(await mend('```python\ndef f(x):\n    return x', '')).toEqual({
      code: 'def f(x):\n    return x',
      done: [],
    });
  });

  test('brackets left open at the end are closed', async () => {
    expect(await mend('def f(x):\n    return g([x, (1, "(")', '')).toEqual({
      code: 'def f(x):\n    return g([x, (1, "(")])',
      done: ['closed brackets'],
    });
    expect(closeBrackets('x = "(')).toBe('x = "(');
    expect(closeBrackets('x = 1  # (')).toBe('x = 1  # (');
  });

  test('an indentation slip is put right, and text in strings keeps its own', async () => {
    const code = 'def f(x):\n    """One.\n\n   Odd.\n    """\n     y = 1\n    return y';
    expect(await mend(code, '')).toEqual({
      code: 'def f(x):\n    """One.\n\n   Odd.\n    """\n    y = 1\n    return y',
      done: ['aligned indentation'],
    });
    expect(snapIndentation('f(\n   1)\n   x', 4)).toBe('f(\n   1)\n    x');
  });

  test('a method is read inside a class, and both slips at once are put right', async () => {
    expect(await mend('    def f(self):\n       x = 1\n        return g(x', '    ')).toEqual({
      code: '    def f(self):\n        x = 1\n        return g(x)',
      done: ['aligned indentation', 'closed brackets'],
    });
  });

  test('what stays broken is given back as it was', async () => {
    expect(await mend('def f(:\n    return', '')).toEqual({ code: 'def f(:\n    return', done: [] });
  });
});
