import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { inferTypes } from '../../../../src/knowledge/types/infer.ts';
import { typeText } from '../../../../src/knowledge/types/terms.ts';

const TYPESHED = join(
  dirname(createRequire(import.meta.url).resolve('pyright/package.json')),
  'dist',
  'typeshed-fallback',
);

/** `line name` with its type, for the first file. */
async function typesIn(
  source: string | Buffer,
  more: Readonly<Record<string, string>> = {},
  stubs: string | null = TYPESHED,
) {
  const files = Object.entries({ 'm.py': source, ...more }).map(([path, text]) => ({
    module: {
      path,
      module: path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.'),
      root: '',
      test: false,
    },
    source: Buffer.from(text),
  }));
  const [found] = await inferTypes(files, 1, stubs);
  if (found?.why !== null) throw new Error(found?.why);
  return Object.fromEntries(
    found.places.map(({ kind, line, name, declared, inferred }) => [
      `${line} ${kind === 'function' ? `${name}()` : name}`,
      declared ?? typeText(inferred),
    ]),
  );
}

describe('knowledge/types/infer', () => {
  it('reads literals, containers, operators and what built-in functions give', async () => {
    expect(
      await typesIn(
        [
          'a = 1',
          'b = a / 2 + 1',
          'c = "x" * 3 + f"{a}"',
          'd = {"k": [1, 2.5], **{"l": []}}',
          'e = not a',
          'f = -a < 3',
          'g = len(c)',
          'h = c.upper().split(",")',
          'i, (j, *k) = 1, ("s", 2, 3)',
          'm = [x for x in range(3)]',
          'n = (1, None, "s")',
          'o = None if a else b"x"',
          'for p, q in enumerate(d): pass',
          'with open("f") as r: pass',
          'a += 1.5',
          's = max(1, 2) if (t := "w") else int("3")',
        ].join('\n'),
      ),
    ).toEqual({
      '1 a': 'int',
      '2 b': 'float',
      '3 c': 'str',
      '4 d': 'dict[str, list[float | int]]',
      '5 e': 'bool',
      '6 f': 'bool',
      '7 g': 'int',
      '8 h': 'list[str]',
      '9 i': 'int',
      '9 j': 'str',
      '9 k': 'list[int]',
      '10 m': 'list[int]',
      '10 x': 'int',
      '11 n': 'tuple[int, None, str]',
      '12 o': 'bytes | None',
      '13 p': 'int',
      '13 q': 'str',
      '14 r': '?',
      '15 a': 'float',
      '16 s': 'int',
      '16 t': 'str',
    });
  });

  it('reads functions: what they return on every way, and what they are called with', async () => {
    expect(
      await typesIn(
        [
          'def f(a, b=None, *c, key="k", **d):',
          '    if a:',
          '        return b',
          'def g(x): return g',
          'def h():',
          '    while True:',
          '        yield 1.5',
          'def never(u): raise ValueError(u)',
          'def i(x):',
          '    match x:',
          '        case 1: return "one"',
          '        case _: return 2',
          'f(1, [1], 2.5, key="w", more=True)',
          'r = f("s", None)',
          'i(3)',
          'for s in h(): pass',
          'k = lambda v: v * 2',
          'k(4)',
          'async def l(): return 1',
        ].join('\n'),
      ),
    ).toMatchObject({
      '1 f()': 'list[int] | None',
      '1 a': 'int | str',
      '1 b': 'list[int] | None',
      '1 c': 'tuple[float]',
      '1 key': 'str',
      '1 d': 'dict[str, bool]',
      '4 g()': 'Callable',
      '4 x': '?',
      '5 h()': 'Generator[float]',
      '8 never()': '?',
      '9 i()': 'int | str',
      '14 r': 'list[int] | None',
      '16 s': 'float',
      '17 k': 'Callable',
      '17 v': 'int',
      '19 l()': '? | int',
    });
  });

  it('reads classes: instances, attributes, methods of bases, operators, decorators', async () => {
    const more = {
      'lib/__init__.py': 'class Base:\n    def make(self): return self.size\n    def __add__(self, o): return "sum"\n',
    };
    expect(
      await typesIn(
        [
          'from abc import ABC',
          'from lib import Base',
          'class A(Base, ABC):',
          '    kind = "a"',
          '    def __init__(self, size):',
          '        self.size = size',
          '        self.seen = {}',
          '        self.seen["x"] = size',
          '    @property',
          '    def half(self): return self.size / 2',
          '    @classmethod',
          '    def build(cls): return cls(3)',
          'a = A(1)',
          'b = a.make()',
          'c = a + a',
          'd = a.half',
          'e = A.build()',
          'f = Base()',
          'g = type(a)',
          'h = a.build',
          'i = a.kind',
          'j = a.nothing_of_it',
        ].join('\n'),
        more,
      ),
    ).toMatchObject({
      '4 kind': 'str',
      '5 size': 'int',
      '6 self.size': 'int',
      "8 self.seen['x']": 'int',
      '10 half()': 'float',
      '12 build()': 'A',
      '13 a': 'A',
      '14 b': 'int',
      '15 c': 'str',
      '16 d': 'float',
      '17 e': 'A',
      '18 f': 'lib.Base',
      '19 g': 'type[A]',
      '20 h': 'Callable',
      '21 i': 'str',
      '22 j': '?',
    });
  });

  it('takes what is declared as it is written', async () => {
    const found = await typesIn(
      'def f(a: "int | None", *b: str, **c: int) -> list[ str ]: ...\nx: Final = 3\ny: int\n',
    );
    expect(found).toEqual({
      '1 f()': 'list[ str ]',
      '1 a': '"int | None"',
      '1 b': 'tuple[str, ...]',
      '1 c': 'dict[str, int]',
      '2 x': 'Final',
      '3 y': 'int',
    });
  });

  it('says that nothing is known rather than half of it', async () => {
    const source =
      'import outside\ndef f(c):\n    if c: return outside.thing()\n    return "s"\nx = f(1)\ny = 1 if x else what\n';
    expect(await typesIn(source)).toMatchObject({ '2 f()': '? | str', '5 x': '? | str', '6 y': '? | int' });
  });

  it('knows less, and nothing wrong, without the stubs', async () => {
    expect(await typesIn('a = len("x")\nb = "x".upper()\nc = [1]\n', {}, null)).toEqual({ '1 a': '?', '2 b': '?', '3 c': 'list[int]' }); // prettier-ignore
    expect(await typesIn('a = len("x")\n', {}, '/nowhere')).toEqual({ '1 a': '?' });
  });

  it.each([
    ['an unfinished function', 'def f(:\n    return (\nx = 1\n'],
    ['nothing', ''],
    ['a name that is its own value', 'x = x\ny = [y]\nz = {}\nz["z"] = z\n'],
    ['a function that calls itself', 'def f(n): return f(n) + f\nf(f)\n'],
    ['a class above itself', 'class A(A): x = A().x\nclass B(C): pass\nclass C(B): pass\nd = B().y\n'],
    ['prototype names', 'class __proto__: pass\nconstructor = __proto__()\nd = {"__proto__": 1, "constructor": 2}\n'],
    ['deep containers', `x = ${'['.repeat(400)}1${']'.repeat(400)}\n`],
    ['a long chain', `x0 = 1\n${Array.from({ length: 3000 }, (_, at) => `x${at + 1} = x${at} + x${at}`).join('\n')}\n`],
    ['many keys', `d = {${Array.from({ length: 3000 }, (_, at) => `"k${at}": ${at}`).join(', ')}}\n`],
    ['odd line ends and letters', '\ufeffä = 1\r\nс = "x"\r\n𝒳 = ä\r\n'],
  ])('ends for %s', async (_name, source) => {
    for (const type of Object.values(await typesIn(source))) expect(type.length).toBeLessThan(3000);
  });

  it('counts columns as a language server does', async () => {
    const [found] = await inferTypes(
      [{ module: { path: 'm.py', module: 'm', root: '', test: false }, source: Buffer.from('"😀"; x = 1\n') }],
      1,
      null,
    );
    expect(found?.places).toMatchObject([{ name: 'x', line: 1, character: 6, ask: { line: 0, character: 6 } }]);
  });

  it('says why a file is not read', async () => {
    await expect(typesIn(Buffer.from([0xff, 0xfe, 0x41, 0, 0x42]))).rejects.toThrow(/UTF/);
    await expect(typesIn(`x = ${'('.repeat(3000)}1${')'.repeat(3000)}\n`)).rejects.toThrow(/deep/);
  });
});
