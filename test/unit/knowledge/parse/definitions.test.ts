import { definitionAt, definitions, type Definition } from '../../../../src/knowledge/parse/definitions.ts';
import { parsePython } from '../../../../src/knowledge/parse/python.ts';

async function read(source: string): Promise<Definition[]> {
  const result = await parsePython(source);
  if (!result.ok) throw new Error(result.why);
  return definitions(result.tree);
}

const SOURCE = `import os

@decorate(1)
async def fetch(
    a,  # the first
    b: dict[str, int] = {}, *, c="x  y", **rest,
) -> int:  # gives a number
    # a remark
    """Fetches.

      Indented more.
    End.
    """
    def inner(): return 1
    return inner()  # done


class Box(Base, metaclass=Meta):
  size: int = 1
  @property
  def half(self): pass; return 1;
  class Lid:
    def open(self): return [x for x in self.y]
`;

describe('knowledge/parse/definitions', () => {
  it('lists functions, methods and classes with their qualified names', async () => {
    const found = await read(SOURCE);
    expect(found.map((one) => `${one.kind} ${one.qualname}`)).toEqual([
      'function fetch',
      'function fetch.inner',
      'class Box',
      'method Box.half',
      'class Box.Lid',
      'method Box.Lid.open',
    ]);
    expect(found.map((one) => one.parent)).toEqual([null, 0, null, 2, 2, 4]);
  });

  it('writes the header on one line as it was written', async () => {
    const found = await read(SOURCE);
    expect(found[0]?.signature).toBe('async def fetch(a, b: dict[str, int] = {}, *, c="x  y", **rest) -> int');
    expect(found[2]?.signature).toBe('class Box(Base, metaclass=Meta)');
  });

  it('spans decorators and the comment on the last line, and starts the body at the docstring', async () => {
    const [fetch, , , half] = await read(SOURCE);
    expect(SOURCE.slice(fetch?.start, fetch?.end)).toMatch(/^@decorate\(1\)\n[^]*return inner\(\) {2}# done$/);
    expect(SOURCE.slice(fetch?.bodyStart, fetch?.bodyEnd)).toMatch(/^"""Fetches\.[^]*# done$/);
    expect(fetch).toMatchObject({ line: 3, endLine: 15 });
    expect(SOURCE.slice(half?.start, half?.end)).toBe('  @property\n  def half(self): pass; return 1;');
  });

  it('reads docstrings without their indentation, and only real ones', async () => {
    const found = await read(`${SOURCE}\ndef f():\n    f"no"\n\ndef g():\n    b"no"\n\ndef h():\n    'yes'\n`);
    expect(found[0]?.docstring).toBe('Fetches.\n\n  Indented more.\nEnd.');
    expect(found.slice(-3).map((one) => one.docstring)).toEqual([null, null, 'yes']);
  });

  it('finds the innermost definition of a line', async () => {
    const found = await read(SOURCE);
    expect(definitionAt(found, 14)?.qualname).toBe('fetch.inner');
    expect(definitionAt(found, 15)?.qualname).toBe('fetch');
    expect(definitionAt(found, 1)).toBeUndefined();
  });
});
