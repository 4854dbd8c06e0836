import { codeOf } from '../../../../src/judge/guard/python-text.ts';

describe('judge/guard/python-text', () => {
  it.each([
    ['f(x, "eval(")  # exec(', 'f(x, "     ")         '],
    [`f"{'"'}"; eval(x)`, `f"{' '}"; eval(x)`],
    ['f"{\n x}"; eval(y)', 'f"{\n x}"; eval(y)'],
    ['rf"\\{eval(y)}"', 'rf" {eval(y)}"'],
    [`f"{x:'>{w}}" + eval(q)`, `f"{x:  {w}}" + eval(q)`],
    ['f"{{eval(}}"', 'f"         "'],
    ["x = 'it\\'s eval(' ; exec(1)", "x = '           ' ; exec(1)"],
    ['"""doc eval(\n\'"\n"""\nexec(2)', '"""         \n  \n"""\nexec(2)'],
    ['"abc\\\neval(" ; exec(3)', '"    \n     " ; exec(3)'],
    ['x = "open\neval(1)', 'x = "    \neval(1)'],
    ['r"\\" ; eval(1)', 'r"            '],
  ])('%j', (source, code) => {
    expect(codeOf(source)).toBe(code);
  });

  it('ends for text that nests without end', () => {
    for (const piece of ['f"{', '{:', "f'{", '"', '[('])
      expect(codeOf(`f"${piece.repeat(50_000)}`)).toHaveLength(2 + piece.length * 50_000);
  });
});
