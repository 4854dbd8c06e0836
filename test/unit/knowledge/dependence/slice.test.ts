import { dependencesOf } from '../../../../src/knowledge/dependence/dependence.ts';
import { flowOf } from '../../../../src/knowledge/dependence/graph.ts';
import { sliceLines } from '../../../../src/knowledge/dependence/queries.ts';
import { createSlicer } from '../../../../src/knowledge/dependence/slice.ts';
import { kindOf } from '../../../../src/knowledge/parse/flat-tree.ts';
import { parsePython } from '../../../../src/knowledge/parse/python.ts';
import { knowledgeOf } from '../../../helpers/code-input.ts';

/** `line <- line name` for each dependence of the first function of a source. */
async function dependences(source: string): Promise<string[]> {
  const parsed = await parsePython(source);
  if (!parsed.ok) throw new Error(parsed.why);
  const { tree } = parsed;
  const node = Array.from(tree.kind, (_kind, at) => at).find((at) => kindOf(tree, at) === 'function_definition')!;
  const graph = flowOf(tree, node);
  return dependencesOf(graph)
    .flatMap((own, at) =>
      own.map(({ on, name }) => `${graph.steps[at]!.line} <- ${graph.steps[on]!.line} ${name ?? '(control)'}`),
    )
    .sort();
}

async function slice(source: Record<string, string>, place: string, forward = false): Promise<string[]> {
  const lines = await sliceLines(await knowledgeOf(source), [place], forward);
  return lines.map(({ file, line, how }) => `${file}:${line} ${how}`);
}

describe('knowledge/dependence', () => {
  it('follows values through branches, and branches themselves', async () => {
    const source = 'def f(a, b):\n    x = a\n    if b:\n        x = 2\n    y = 1\n    return x\n';
    expect(await dependences(source)).toEqual(['2 <- 1 a', '3 <- 1 b', '4 <- 3 (control)', '6 <- 2 x', '6 <- 4 x']);
  });

  it('a new value ends the old one, a changed part does not', async () => {
    expect(await dependences('def f(a):\n    x = a\n    x = 2\n    return x\n')).toEqual(['2 <- 1 a', '4 <- 3 x']);
    expect(await dependences('def f(a, i):\n    a[i] = 1\n    return a\n')).toEqual([
      '2 <- 1 a',
      '2 <- 1 i',
      '3 <- 1 a',
      '3 <- 2 a',
    ]);
    const own = await dependences('def f(self):\n    self.n = 1\n    self.m = 2\n    return self.n\n');
    expect(own).toContain('4 <- 2 self.n');
    expect(own).not.toContain('4 <- 3 self.n');
  });

  it('knows loops, breaks and what comes after an early return', async () => {
    const loop = await dependences(
      'def f(xs):\n    n = 0\n    for x in xs:\n        if x:\n            break\n        n += x\n    return n\n',
    );
    expect(loop).toEqual(
      expect.arrayContaining(
        [
          '6 <- 6 n',
          '6 <- 2 n',
          '6 <- 3 x',
          '6 <- 4 (control)',
          '7 <- 6 n',
          '7 <- 2 n',
          '4 <- 3 x',
          '3 <- 1 xs',
        ].filter((one) => one !== '6 <- 6 n'),
      ),
    );
    const early = await dependences('def f(a):\n    if a:\n        return 1\n    b = 2\n    return b\n');
    expect(early).toEqual(
      expect.arrayContaining(['3 <- 2 (control)', '4 <- 2 (control)', '5 <- 2 (control)', '5 <- 4 b']),
    );
    const forever = await dependences('def f(a):\n    while True:\n        a = g(a)\n');
    expect(forever).toContain('3 <- 1 a');
  });

  it('carries values into handlers and through finally', async () => {
    const source =
      'def f(a):\n    x = 1\n    try:\n        x = g(a)\n        h()\n    except ValueError as error:\n        return x, error\n    finally:\n        close(x)\n    return x\n';
    const found = await dependences(source);
    expect(found).toEqual(
      expect.arrayContaining(
        ['7 <- 2 x', '7 <- 4 x', '7 <- 6 error', '10 <- 4 x', '6 <- 3 (control)', '9 <- 4 x'].filter(
          (one) => one !== '6 <- 3 (control)',
        ),
      ),
    );
  });

  it('leaves alone what is no variable of the function', async () => {
    expect(await dependences('def f(a):\n    x = [a for a in y]\n    return g(a=1, b=lambda a: a).a\n')).toEqual([]);
    expect(await dependences('def f(a: T = D) -> a:\n    b: a = 1\n    return "a"\n')).toEqual([]);
  });

  const CODE = {
    'm.py':
      'from h import helper\n\n\ndef top(a, b):\n    n = b\n    x = helper(a)\n    y = n\n    return x\n\n\ndef other():\n    z = top(1, 2)\n    print(z)\n',
    'h.py': 'def helper(v):\n    unused = 1\n    w = v + 1\n    return w\n',
  };

  it('slices backward through a call into what it returns, and out through parameters', async () => {
    expect(await slice(CODE, 'm.top:8')).toEqual([
      'h.py:1 data v',
      'h.py:3 data w',
      'h.py:4 return',
      'm.py:4 data a',
      'm.py:6 data x',
      'm.py:8 start',
      'm.py:12 call',
    ]);
  });

  it('slices forward into calls and to those who use what is returned', async () => {
    expect(await slice(CODE, 'h.py:3', true)).toEqual([
      'h.py:3 start',
      'h.py:4 data w',
      'm.py:6 call',
      'm.py:8 data x',
      'm.py:12 call',
      'm.py:13 data z',
    ]);
  });

  it('takes what a generator yields as what it gives', async () => {
    const code = {
      'g.py': 'def gen(n):\n    m = n\n    yield m\n\n\ndef use():\n    x = gen(3)\n    return list(x)\n',
    };
    expect(await slice(code, 'g.py:8')).toEqual([
      'g.py:1 data n',
      'g.py:2 data m',
      'g.py:3 return',
      'g.py:7 data x',
      'g.py:8 start',
    ]);
  });

  it('ends where functions call each other', async () => {
    const found = await slice({ 'r.py': 'def a(x):\n    return b(x)\n\n\ndef b(x):\n    return a(x)\n' }, 'r.a:2');
    expect(found).toHaveLength(4);
  });

  it('refuses a place that is none', async () => {
    const knowledge = await knowledgeOf(CODE);
    await expect(sliceLines(knowledge, ['m.top'], false)).rejects.toThrow('names no line');
    await expect(sliceLines(knowledge, ['m.top:99'], false)).rejects.toThrow('is not in top');
    await expect(sliceLines(knowledge, ['m.nothing:3'], false)).rejects.toThrow('no symbol');
  });

  it('stands broken, empty and endless code', async () => {
    const bodies: [string, boolean][] = [
      ['', true],
      ['    x = = 1\n', true],
      ['    x = x\n'.repeat(5_000), true],
      [`    return ${'('.repeat(500)}x${')'.repeat(500)}\n`, true],
      // No function is left of this.
      ['    else:\n        pass\n', false],
    ];
    for (const [body, found] of bodies) {
      const knowledge = await knowledgeOf({ 'b.py': `def f(x):\n    y = x\n${body}` });
      const [symbol] = knowledge.digest.symbols;
      const { lines, partial } = await createSlicer(knowledge).slice({ symbol: symbol!, line: 2 }, true);
      expect([body.slice(0, 20), lines.length > 0]).toEqual([body.slice(0, 20), found]);
      expect(partial === null || partial.includes('too long') || partial.includes('steps')).toBe(true);
    }
  });
});
