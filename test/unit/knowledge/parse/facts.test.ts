import { factsOf } from '../../../../src/knowledge/parse/facts.ts';
import { FileFacts } from '../../../../src/knowledge/parse/facts-schema.ts';
import { parsePython } from '../../../../src/knowledge/parse/python.ts';

async function read(source: string): Promise<FileFacts> {
  const result = await parsePython(source);
  if (!result.ok) throw new Error(result.why);
  return FileFacts.parse(factsOf(result.tree));
}

describe('knowledge/parse/facts', () => {
  it('reads every form of import', async () => {
    const { imports } = await read(
      'import a.b as c, d.e\nfrom . import x, y as z\nfrom ..p.q import (r,\n  s as t)\nfrom m import *\ndef f():\n    import late\n',
    );
    expect(
      imports.map((one) => [one.level, one.module, one.alias, one.names.map((n) => `${n.name}>${n.alias}`), one.scope]),
    ).toEqual([
      [0, 'a.b', 'c', [], null],
      [0, 'd.e', null, [], null],
      [1, '', null, ['x>x', 'y>z'], null],
      [2, 'p.q', null, ['r>r', 's>t'], null],
      [0, 'm', null, ['*>*'], null],
      [0, 'late', null, [], 0],
    ]);
    expect(imports[3]?.line).toBe(3);
  });

  it('reads bound names per scope: parameters, targets, handlers, not globals', async () => {
    const facts = await read(
      [
        'K = 3; (u, *v), w[0] = t',
        'def f(a, *args, b=1, c: int = 2, **kw):',
        '    global G',
        '    G = 1',
        '    for i, j in a: pass',
        '    with open(a) as fh: pass',
        '    if (n := 1): pass',
        '    x.y = 2',
        '    return [q for q in a]',
      ].join('\n'),
    );
    expect(facts.binds).toEqual(['K', 'u', 'v']);
    expect(facts.definitions[0]?.binds).toEqual(['a', 'args', 'b', 'c', 'kw', 'i', 'j', 'fh', 'n', 'q']);
  });

  it('reads base classes', async () => {
    const facts = await read('class C(B, g.D, Generic[T], metaclass=M):\n    pass\n');
    expect(facts.definitions[0]?.bases).toEqual(['B', 'g.D', 'Generic']);
  });

  it('counts lines and names the first broken one', async () => {
    expect(await read('a = 1\nb = 2')).toMatchObject({ lines: 2, broken: null });
    expect(await read('a = 1\nb = = 2\n')).toMatchObject({ lines: 2, broken: 2 });
  });
});
