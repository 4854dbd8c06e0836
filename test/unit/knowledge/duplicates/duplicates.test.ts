import { createDuplicateIndex, type Compared } from '../../../../src/knowledge/duplicates/duplicates.ts';
import { duplicateLines, signatureLines } from '../../../../src/knowledge/duplicates/queries.ts';
import { shapeLikeness, shapeOf } from '../../../../src/knowledge/duplicates/shape.ts';
import { readSignature, signatureLikeness } from '../../../../src/knowledge/duplicates/signature.ts';
import { createSignatureTrie } from '../../../../src/knowledge/duplicates/trie.ts';
import { digestOfSources } from '../../../helpers/knowledge.ts';
import { knowledgeOf } from '../../../helpers/code-input.ts';

const MEAN = (name: string, items: string, total: string) =>
  `def ${name}(${items}):\n    """Says the mean."""\n    ${total} = 0\n    for one in ${items}:\n        if one is None:\n            continue\n        ${total} += one\n    if not ${items}:\n        raise ValueError("empty")\n    return ${total} / len(${items})\n`;
const OTHER =
  'def load(path, encoding="utf-8"):\n    with open(path, encoding=encoding) as file:\n        data = json.load(file)\n    return {key.lower(): value for key, value in data.items() if value is not None}\n';

const SOURCES = {
  'a/__init__.py': '',
  'a/mean.py': MEAN('mean', 'values', 'total'),
  'a/average.py': `${MEAN('average', 'numbers', 'sum_')}\n\n${OTHER}`,
  'a/over.py': `from typing import overload\n\n@overload\n${MEAN('twice', 'values', 't')}\n\n${MEAN('twice', 'values', 't')}`,
  'a/tiny.py': 'def one(self):\n    return self._x\n\n\ndef two(self):\n    return self._x\n',
  'tests/test_mean.py': MEAN('test_mean', 'values', 'total'),
};

describe('knowledge/duplicates', () => {
  const index = async () => {
    const digest = await digestOfSources(SOURCES);
    const symbols = digest.symbols.filter((symbol) => !symbol.test);
    const bytes = (path: string) => Buffer.from(SOURCES[path as keyof typeof SOURCES]);
    const body = (symbol: (typeof symbols)[number]) =>
      bytes(symbol.path).toString('utf8', symbol.bodyStart, symbol.bodyEnd);
    const of = (id: string): Compared => {
      const symbol = symbols.find((one) => one.id === id)!;
      return { id, signature: symbol.signature, body: body(symbol), vector: null };
    };
    return { made: createDuplicateIndex(symbols, body, () => null), of };
  };

  it('finds the same code under other names, and nothing else', async () => {
    const { made, of } = await index();
    const found = made.of(of('py:a.mean:mean'), 10);
    expect(found.map((one) => one.symbol.qualname)).toEqual(['twice', 'twice', 'average']);
    expect(found[0]).toMatchObject({ shape: 1, meaning: null });
    expect(made.of(of('py:a.average:load'), 10)).toEqual([]);
  });

  it('never reports a definition as a duplicate of itself, of its overloads, or of its edited self', async () => {
    const { made, of } = await index();
    const mean = of('py:a.mean:mean');
    for (const edited of [mean, { ...mean, body: `${mean.body}\n    # more` }, { ...mean, id: 'py:a.mean:mean#2' }]) {
      expect(made.of(edited, 10).map((one) => one.symbol.id)).not.toContain('py:a.mean:mean');
    }
    for (const id of ['py:a.over:twice', 'py:a.over:twice#2']) {
      expect(made.of(of(id), 10).map((one) => one.symbol.qualname)).toEqual(['mean', 'average']);
    }
  });

  it('does not compare what is too small to be alike by more than chance', async () => {
    const { made, of } = await index();
    expect(made.of(of('py:a.tiny:one'), 10)).toEqual([]);
  });

  it('lets meaning decide where it is known', async () => {
    const digest = await digestOfSources(SOURCES);
    const symbols = digest.symbols.filter((symbol) => symbol.path === 'a/average.py');
    const body = () => SOURCES['a/mean.py'];
    const [away, near] = [Float32Array.from([0, 1]), Float32Array.from([1, 0])];
    const made = (vector: Float32Array) => createDuplicateIndex(symbols, body, () => vector);
    const one: Compared = { id: 'py:x:y', signature: 'def y(values)', body: SOURCES['a/mean.py'], vector: near };
    expect(made(near).of(one, 1)[0]!.score).toBeGreaterThan(made(away).of(one, 1)[0]?.score ?? 0);
  });

  it('answers by name and by file, tests only for tests', async () => {
    const knowledge = await knowledgeOf(SOURCES);
    const lines = await duplicateLines(knowledge, ['a.mean.mean'], () => null);
    expect(lines.map((line) => line.symbol)).toEqual(['py:a.over:twice', 'py:a.over:twice#2', 'py:a.average:average']);
    const ofFile = await duplicateLines(knowledge, ['a/average.py'], () => null);
    expect(ofFile.every((line) => line.how.startsWith('like average'))).toBe(true);
    const ofTest = await duplicateLines(knowledge, ['tests/test_mean.py'], () => null);
    expect(ofTest.map((line) => line.symbol)).toContain('py:a.mean:mean');
  });

  it.each([
    [
      'a comment and a docstring',
      'x = f(1)\ny = g(x, 2)\nreturn y',
      '"""Doc."""\n# why\nx = f(1)  # so\ny = g(x, 2)\nreturn y',
      1,
    ],
    ['names and values', 'total = one + 2 * two\nreturn total.real', 'sum_ = a + 7 * b\nreturn sum_.real', 1],
    ['other methods', 'return a.append(b, c, d)', 'return a.remove(b, c, d)', 0.4],
    ['nothing', 'for x in y: z(x)', 'while True: break', 0],
  ])('likeness of shapes but for %s', (_what, left, right, most) => {
    const likeness = shapeLikeness(shapeOf(left), shapeOf(right));
    expect(most === 1 ? likeness : Math.max(likeness, most)).toBe(most);
  });

  it('is linear on hostile bodies', () => {
    for (const text of [
      '"'.repeat(100_000),
      "'''".repeat(50_000),
      '('.repeat(100_000),
      '\\'.repeat(100_000),
      '"\\'.repeat(100_000),
    ])
      expect(shapeOf(text).tokens).toBeGreaterThanOrEqual(0);
    for (const text of [
      `def f(${'('.repeat(50_000)}`,
      `def f(${'a=",'.repeat(20_000)})`,
      'def '.repeat(50_000),
      `def f${'['.repeat(50_000)}`,
    ])
      expect(() => readSignature(text)).not.toThrow();
  });

  it('reads signatures', () => {
    expect(
      readSignature('async def f(self, a: "int", *args, b=(1, 2), **kw: Optional[str]) -> typing.List[int]'),
    ).toEqual({
      parameters: [
        { name: 'a', type: 'int', optional: false },
        { name: '*args', type: null, optional: false },
        { name: 'b', type: null, optional: true },
        { name: '**kw', type: 'none|str', optional: false },
      ],
      returns: 'list[int]',
    });
    expect(readSignature('def f[T](x: dict[str, int] | None = {"a": 1, "b": 2}) -> None')?.parameters).toEqual([
      { name: 'x', type: 'dict[str,int]|none', optional: true },
    ]);
    expect(readSignature('class A(B)')).toBeNull();
    const [a, b] = [readSignature('def f(path, mode="r")')!, readSignature('def g(mode, path)')!];
    expect(signatureLikeness(a, a)).toBe(1);
    expect(signatureLikeness(a, b)).toBeGreaterThan(signatureLikeness(a, readSignature('def h(x, y)')!));
  });

  it('finds by parameters: exactly these, or these first', async () => {
    const digest = await digestOfSources({
      'a.py':
        'def f(path, mode): pass\n\ndef g(Path): pass\n\ndef h(path, mode, size=1): pass\n\nclass A:\n    def m(self, path, mode): pass\n',
    });
    const trie = createSignatureTrie(digest.symbols);
    const wanted = readSignature('def _(path, mode)')!;
    expect(trie.exact(wanted)).toEqual(['py:a:f', 'py:a:A.m']);
    expect(trie.startingWith(wanted, 9)).toEqual(['py:a:f', 'py:a:A.m', 'py:a:h']);
    expect(trie.startingWith(readSignature('def _(path)')!, 2)).toEqual(['py:a:g', 'py:a:f']);
    expect(trie.exact(readSignature('def _(constructor)')!)).toEqual([]);
    const knowledge = await knowledgeOf({ 'a.py': 'def f(path, mode): pass\n\ndef h(path, mode, size=1): pass\n' });
    expect(signatureLines(knowledge, ['f']).map((line) => line.symbol)).toEqual(['py:a:h']);
    expect(signatureLines(knowledge, ['(path, mode)']).map((line) => line.symbol)).toEqual(['py:a:f', 'py:a:h']);
    expect(() => signatureLines(knowledge, ['()'])).toThrow('no parameters');
  });
});
