import { edgesOf, flowOfSources } from '../../../helpers/flow.ts';

describe('knowledge/flow/graph', () => {
  it.each([
    ['another name', 'def f(): pass\ng = f\ng()\n', ['<m> -> f']],
    ['the name of the moment', 'def f(): pass\ndef g(): pass\nx = f\nx = g\nx()\n', ['<m> -> g']],
    [
      'either branch',
      'def f(): pass\ndef g(): pass\nif a:\n    x = f\nelse:\n    x = g\nx()\n',
      ['<m> -> f', '<m> -> g'],
    ],
    [
      'a branch that leaves',
      'def f(): pass\ndef g(): pass\ndef h(a):\n    x = f\n    if a:\n        x = g\n        return\n    x()\n',
      ['h -> f'],
    ],
    [
      'the end of a loop',
      'def f(): pass\ndef g(): pass\nx = f\nfor i in y:\n    x()\n    x = g\n',
      ['<m> -> f', '<m> -> g'],
    ],
    [
      'an attempt and its handler',
      'def f(): pass\ndef g(): pass\ntry:\n    x = f\nexcept E:\n    x = g\nx()\n',
      ['<m> -> f', '<m> -> g'],
    ],
    ['a tuple', 'def f(): pass\ndef g(): pass\na, (b, *c) = f, (g, f)\na(); b(); c[0]()\n', ['<m> -> f', '<m> -> g']],
    [
      'a parameter, by position, name and star',
      'def f(): pass\ndef g(): pass\ndef h(): pass\ndef use(a, *rest, k=None):\n    a(); rest[0](); k()\nuse(f, g, k=h)\n',
      ['<m> -> use', 'use -> f', 'use -> g', 'use -> h'],
    ],
    [
      'arguments that are handed on',
      'def f(): pass\ndef target(a, b): b()\ndef wrap(*args, **kw): target(*args, **kw)\nwrap(1, f)\nwrap(1, b=f)\n',
      ['<m> -> wrap', 'target -> f', 'wrap -> target'],
    ],
    ['what a function returns', 'def f(): pass\ndef make(): return f\nmake()()\n', ['<m> -> f', '<m> -> make']],
    [
      'a closure and a nonlocal name',
      'def f(): pass\ndef outer():\n    x = None\n    def set():\n        nonlocal x\n        x = f\n    def get():\n        x()\n    set(); get()\n',
      ['outer -> outer.get', 'outer -> outer.set', 'outer.get -> f'],
    ],
    ['a global name', 'def f(): pass\ndef set():\n    global x\n    x = f\nset()\nx()\n', ['<m> -> f', '<m> -> set']],
    ['an item by its key', 'def f(): pass\ndef g(): pass\nd = {"a": f, "b": g}\nd["a"]()\n', ['<m> -> f']],
    ['an item by a key that is not known', 'def f(): pass\ndef g(): pass\nd = {"a": f, "b": g}\nd[k]()\n', ['<m> -> f', '<m> -> g']],
    ['what is yielded', 'def f(): pass\ndef each():\n    yield f\nfor x in each():\n    x()\n', ['<m> -> each', '<m> -> f']],
    [
      'a decorator that wraps',
      'import functools\ndef dec(fn):\n    @functools.wraps(fn)\n    def inner(*a):\n        return fn(*a)\n    return inner\n@dec\ndef f(): pass\nf()\n',
      ['<m> -> dec', '<m> -> dec.inner', 'dec -> functools.wraps', 'dec.inner -> f'],
    ],
    ['a partial call', 'from functools import partial\ndef f(): pass\ndef g(a, b): b()\npartial(g, 1)(f)\n', ['<m> -> functools.partial', '<m> -> g', 'g -> f']],
    ['a lambda', 'def f(): pass\ng = lambda x: x()\ng(f)\n', ['<lambda1> -> f', '<m> -> <lambda1>']],
    ['a name given to getattr', 'class C:\n    def go(self): pass\ngetattr(C(), "go")()\n', ['<m> -> C.go']],
    [
      'the first method in the order of inheritance',
      'class A:\n    def m(self): pass\nclass B(A): pass\nclass C(A):\n    def m(self): pass\nclass D(B, C): pass\nD().m()\n',
      ['<m> -> C.m'],
    ],
    [
      'super of a mixin',
      'class A:\n    def m(self): pass\nclass Mixin(A):\n    def m(self): super().m()\nclass B(A):\n    def m(self): pass\nclass C(Mixin, B): pass\nC().m()\n',
      ['<m> -> Mixin.m', 'Mixin.m -> A.m', 'Mixin.m -> B.m'],
    ],
    ['a property', 'class C:\n    @property\n    def p(self): return self.q()\n    def q(self): pass\nC().p\n', ['<m> -> C.p', 'C.p -> C.q']],
    [
      'class and static methods',
      'class C:\n    @classmethod\n    def make(cls): return cls()\n    @staticmethod\n    def help(x): x()\n    def go(self): pass\nC.make().go()\nC.help(C.make)\n',
      ['<m> -> C.go', '<m> -> C.help', '<m> -> C.make', 'C.help -> C.make'],
    ],
    [
      'what a with statement calls',
      'class C:\n    def __enter__(self): return self\n    def __exit__(self, *a): pass\n    def go(self): pass\nwith C() as c:\n    c.go()\n',
      ['<m> -> C.__enter__', '<m> -> C.__exit__', '<m> -> C.go'],
    ],
    ['an annotation', 'class C:\n    def go(self): pass\ndef f(a: "C | None", b: list[C]):\n    a.go()\n    b[0].go()\n', ['f -> C.go']],
    ['isinstance', 'class C:\n    def go(self): pass\ndef f(a):\n    if isinstance(a, C):\n        a.go()\n', ['f -> C.go']],
    ['the fields of a data class', 'from dataclasses import dataclass\ndef f(): pass\n@dataclass\nclass C:\n    run: object\nC(f).run()\n', ['<m> -> dataclasses.dataclass', '<m> -> f']],
    ['a name that hides a built-in one', 'def open(): pass\nopen()\n', ['<m> -> open']],
  ])('follows %s', async (_what, source, expected) => {
    expect(await edgesOf(source)).toEqual(expected);
  }); // prettier-ignore

  it('follows values through modules, packages and circles of imports', async () => {
    const edges = await edgesOf('from pkg import make\nmake().go()\n', {
      'pkg/__init__.py': 'from .a import *\nfrom .b import make\n',
      'pkg/a.py': 'from . import b\nclass C:\n    def go(self): b.make\n',
      'pkg/b.py': 'from .a import C\ndef make(): return C()\n',
    });
    expect(edges).toEqual(['<m> -> pkg.a.C.go', '<m> -> pkg.b.make']);
  });

  it('gives tests what the nearest fixture returns', async () => {
    const graph = await flowOfSources({
      'lib.py': 'class C:\n    def go(self): pass\nclass D:\n    def go(self): pass\n',
      'tests/conftest.py': 'import pytest, lib\n@pytest.fixture\ndef thing():\n    yield lib.C()\n',
      'tests/sub/conftest.py':
        'import pytest, lib\n@pytest.fixture(scope="module")\ndef thing():\n    return lib.D()\n',
      'tests/test_a.py': 'def test_a(thing):\n    thing.go()\n',
      'tests/sub/test_b.py': 'def test_b(thing):\n    thing.go()\n',
    });
    const named = (scope: number) => {
      const file = graph.world.files[graph.world.scopeFile[scope] ?? 0];
      return `${file?.name.path}:${file?.facts.definitions[graph.definitionOf(scope)]?.qualname}`;
    };
    const edges = graph.solved.edges.map((edge) => `${named(edge.scope)} -> ${named(edge.target)} (${edge.how})`);
    expect(edges).toContain('tests/test_a.py:test_a -> lib.py:C.go (instance)');
    expect(edges).toContain('tests/test_a.py:test_a -> tests/conftest.py:thing (fixture)');
    expect(edges).toContain('tests/sub/test_b.py:test_b -> lib.py:D.go (instance)');
    expect(edges).not.toContain('tests/sub/test_b.py:test_b -> lib.py:C.go (instance)');
  });

  it.each([
    ['a function that returns itself', 'def f(): return f\nf()()()\n'],
    ['a container that holds itself', 'a = []\na.append(a)\na[0][0]()\nfor b in a:\n    b.c.d()\n'],
    ['a class that inherits from itself', 'class A(A): pass\nclass B(C): pass\nclass C(B): pass\nB().m()\nC().m()\n'],
    ['attributes without end', 'import x\nwhile 1:\n    x = x.next\nx()\n'],
    ['an instance that is its own __call__', 'class C: pass\nc = C()\nc.__call__ = c\nC.__call__ = c\nC.__init__ = C\nc()\nC()\n'],
    ['built-in functions that are given themselves', 'from functools import partial\nm = map\nm(m, [m])\np = partial(partial, partial)\np = partial(p, p)\np(p)\nfor q in p: q(p)\n'],
    ['a partial of itself', 'from functools import partial\ndef f():\n    global g\n    g = partial(g, 1)\n    g(2)\ng = partial(f, 0)\n'],
    ['a tuple of classes that holds itself', 'class C: ...\nt = (C,)\ndef f(x):\n    global t\n    t = (t, C)\n    if isinstance(x, t):\n        return x\nf(f(1))\n'],
    ['broken code', 'def f(:\n  class\n f(1\nx = = f()\n@\ndef g(): f(**\n'],
    ['every kind of empty thing', 'def f(): ...\nclass C: ...\nf(); C()\n[x for x in ()]\nlambda: 0\nmatch a:\n    case [b, *c]: pass\n'],
  ])('ends on %s', async (_what, source) => {
    const graph = await flowOfSources({ 'm.py': source });
    expect(graph.solved.complete).toBe(true);
  }); // prettier-ignore

  it('looks at each module once, however star imports circle', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `m${at}`);
    const stars = names.map((name) => `from ${name} import *\n`).join('');
    const graph = await flowOfSources(Object.fromEntries(names.map((name) => [`${name}.py`, `${stars}gone()\n`])));
    expect(graph.solved.complete).toBe(true);
  });

  it('ends on a chain of bases that no stack holds', async () => {
    const chain = Array.from({ length: 8_000 }, (_, at) => `class C${at + 1}(C${at}): pass\n`).join('');
    const graph = await flowOfSources({ 'm.py': `class C0:\n    def f(self): pass\n${chain}C8000().f()\n` });
    expect(graph.solved.complete).toBe(true);
  });

  it('keeps the work near-linear where everything may call everything', async () => {
    const many = Array.from({ length: 400 }, (_, at) => `class C${at}(B):\n    def m(self): return self.n()\n    def n(self): return all_of[0].m()\n`);
    const source = `class B:\n    def m(self): pass\nall_of = []\n${many.join('')}${many.map((_, at) => `all_of.append(C${at}())\n`).join('')}`;
    const graph = await flowOfSources({ 'm.py': source });
    expect(graph.solved.complete).toBe(true);
    expect(graph.solved.edges.length).toBeLessThan(60_000);
  }); // prettier-ignore
});
