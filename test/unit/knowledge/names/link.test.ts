import { digestOfSources } from '../../../helpers/knowledge.ts';

/** `caller -> callee (how)` for each call edge. */
async function calls(sources: Record<string, string>): Promise<string[]> {
  const digest = await digestOfSources(sources);
  const short = (id: string) => id.replace(/^py:/, '');
  return digest.calls.map((edge) => `${short(edge.from)} -> ${short(edge.to)} (${edge.how})`);
}

async function imports(sources: Record<string, string>): Promise<string[]> {
  const digest = await digestOfSources(sources);
  return digest.imports.map((edge) => `${edge.from} ${edge.internal ? '->' : '=>'} ${edge.to} [${edge.names.join()}]`);
}

describe('knowledge/names/link', () => {
  it('ties calls to functions of the file, to imports and to module code', async () => {
    expect(
      await calls({
        'pkg/__init__.py': '',
        'pkg/a.py': 'def f(): pass\ndef g():\n    f()\n    def inner(): pass\n    inner()\nf()\n',
        'pkg/b.py':
          'from pkg.a import f as eff\nimport pkg.a\nfrom . import a as mod\ndef h():\n    eff()\n    pkg.a.g()\n    mod.g()\n',
      }),
    ).toEqual([
      'pkg.a:g -> pkg.a:f (local)',
      'pkg.a:g -> pkg.a:g.inner (local)',
      'pkg.a:<module> -> pkg.a:f (local)',
      'pkg.b:h -> pkg.a:f (import)',
      'pkg.b:h -> pkg.a:g (import)',
      'pkg.b:h -> pkg.a:g (import)',
    ]);
  });

  it('follows names that packages hand on, by name and by star, and survives circles', async () => {
    expect(
      await calls({
        'pkg/__init__.py': 'from .core import run\nfrom .extra import *\nfrom .loop import lost\n',
        'pkg/core.py': 'def run(): pass\n',
        'pkg/extra.py': 'def more(): pass\n',
        'pkg/loop.py': 'from . import lost\n',
        'use.py': 'import pkg\nfrom pkg import run, more, lost\nrun()\nmore()\npkg.run()\nlost()\n',
      }),
    ).toEqual([
      'use:<module> -> pkg.core:run (import)',
      'use:<module> -> pkg.extra:more (import)',
      'use:<module> -> pkg.core:run (import)',
    ]);
  });

  it('finds methods by self, base classes, super and construction', async () => {
    expect(
      await calls({
        'base.py': 'class Base:\n    def shared(self): pass\n',
        'box.py':
          'from base import Base\nclass Box(Base):\n    def go(self):\n        self.shared()\n        super().shared()\n        self.stop()\n    def stop(self): pass\ndef make():\n    b = Box()\n    b.stop()\n    Box().go()\n    Box.go(b)\ndef use(x: Box): x.shared()\n',
      }),
    ).toEqual([
      'box:Box.go -> base:Base.shared (self)',
      'box:Box.go -> base:Base.shared (super)',
      'box:Box.go -> box:Box.stop (self)',
      'box:make -> box:Box (class)',
      'box:make -> box:Box.stop (instance)',
      'box:make -> box:Box (class)',
      'box:make -> box:Box.go (instance)',
      'box:make -> box:Box.go (class)',
      'box:use -> base:Base.shared (instance)',
    ]);
  });

  it('knows the class of attributes that a method sets', async () => {
    expect(
      await calls({
        'a.py':
          'class Engine:\n    def start(self): pass\nclass Car:\n    def __init__(self):\n        self.engine = Engine()\n    def drive(self):\n        self.engine.start()\n',
      }),
    ).toContain('a:Car.drive -> a:Engine.start (instance)');
  });

  it('takes a unique method name only when nothing else says what the receiver is', async () => {
    const found = await calls({
      'a.py': 'class A:\n    def recalibrate(self): pass\n    def append(self): pass\n',
      'b.py': 'import json\ndef f(x):\n    x.recalibrate()\n    x.append()\n    json.recalibrate()\n',
    });
    expect(found).toEqual(['b:f -> a:A.recalibrate (unique-name)']);
  });

  it('does not tie a parameter or local name to the function it hides', async () => {
    expect(await calls({ 'a.py': 'def f(): pass\ndef g(f):\n    f()\ndef h():\n    f = 1\n    f()\n' })).toEqual([]);
  });

  it('counts call sites, resolved and external ones, and leaves the unknown unknown', async () => {
    const { stats } = await digestOfSources({
      'a.py': 'import os\ndef f(x):\n    os.getcwd()\n    len(x)\n    x()\n    x.whatever()\n    f(x)\n',
    });
    expect(stats).toMatchObject({ callSites: 5, resolved: 1, external: 3, guessed: 0 });
  });

  it('records imports as edges to modules, submodules and the outside', async () => {
    expect(
      await imports({
        'src/pkg/__init__.py': 'from .core import run\n',
        'src/pkg/core.py': 'import os.path\nfrom . import util\nfrom .gone import x\n',
        'src/pkg/util.py': '',
        'tests/test_core.py': 'import pkg.core as c\nfrom pkg import util, run\n',
      }),
    ).toEqual([
      'src/pkg/__init__.py -> pkg.core [run]',
      'src/pkg/core.py => os.path []',
      'src/pkg/core.py -> pkg.util [util]',
      'src/pkg/core.py -> pkg [x]',
      'tests/test_core.py -> pkg.core []',
      'tests/test_core.py -> pkg [run]',
      'tests/test_core.py -> pkg.util [util]',
    ]);
  });

  it('does not take a script of another folder for an installed module', async () => {
    const found = await imports({ 'examples/requests.py': '', 'pkg/__init__.py': '', 'pkg/a.py': 'import requests\n' });
    expect(found).toEqual(['pkg/a.py => requests []']);
  });

  it('gives repeated definitions their own ids', async () => {
    const { symbols } = await digestOfSources({
      'tests/a/conftest.py': 'def fix(): pass\n',
      'tests/b/conftest.py': 'def fix(): pass\n',
      'p.py': 'class P:\n    @property\n    def v(self): pass\n    @v.setter\n    def v(self, x): pass\n',
    });
    expect(symbols.map((symbol) => symbol.id)).toEqual([
      'py:p:P',
      'py:p:P.v',
      'py:p:P.v#2',
      'py:conftest:fix',
      'py:conftest:fix#2',
    ]);
  });

  it('is quick on a lattice of base classes', async () => {
    const layers = Array.from({ length: 12 }, (_, depth) =>
      Array.from({ length: 8 }, (_unused, at) => {
        const bases =
          depth === 0 ? '' : `(${Array.from({ length: 8 }, (_each, b) => `C${depth - 1}_${b}`).join(', ')})`;
        return `class C${depth}_${at}${bases}: pass`;
      }).join('\n'),
    );
    const { stats } = await digestOfSources({ 'a.py': `${layers.join('\n')}\nC11_0().nothing_of_that_name()\n` });
    expect(stats.callSites).toBe(2);
  });
});
