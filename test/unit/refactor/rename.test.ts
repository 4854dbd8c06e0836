import { refactored } from '../../helpers/refactor.ts';

const rename = (sources: Record<string, string>, symbol: string, to: string, parameter?: string) =>
  refactored(sources, { op: 'rename-symbol', symbol, to, ...(parameter === undefined ? {} : { parameter }) });

describe('refactor/rename', () => {
  describe('names of a module', () => {
    const sources = {
      'pkg/__init__.py': 'from .core import load as read, load\nfrom .stars import *\n__all__ = ["load", "read"]\n',
      'pkg/core.py': 'def load(x: "load" = 1):\n    def inner(load):\n        return load\n    return [load for load in [1]], inner, load\n',
      'pkg/stars.py': 'from pkg.core import *\nimport pkg.core as c\nfrom pkg import core\n\n\ndef go():\n    return f"{load(1)!r}", c.load, core.load, pkg_load()\n',
      'tests/test_a.py': 'import pkg\nfrom unittest import mock\n\n\ndef test_a():\n    load = 3\n    with mock.patch("pkg.core.load"):\n        assert pkg.load, load\n',
      'docs/a.rst': 'Call :func:`pkg.core.load` or ``pkg.load(1)``. They load things.\n',
      'CHANGELOG.md': 'pkg.core.load is new\n',
    };

    it('changes every use and nothing that is only called so', async () => {
      const { files } = await rename(sources, 'pkg.core.load', 'fetch');
      expect(files['pkg/__init__.py']).toBe('from .core import fetch as read, fetch\nfrom .stars import *\n__all__ = ["fetch", "read"]\n');
      expect(files['pkg/core.py']).toBe('def fetch(x: "fetch" = 1):\n    def inner(load):\n        return load\n    return [load for load in [1]], inner, fetch\n');
      expect(files['pkg/stars.py']).toContain('return f"{fetch(1)!r}", c.fetch, core.fetch, pkg_load()');
      expect(files['tests/test_a.py']).toContain('load = 3\n    with mock.patch("pkg.core.fetch"):\n        assert pkg.fetch, load');
      expect(files['docs/a.rst']).toBe('Call :func:`pkg.core.fetch` or ``pkg.fetch(1)``. They load things.\n');
      expect(files['CHANGELOG.md']).toBe(sources['CHANGELOG.md']);
    });

    it('gives the same name from elsewhere an alias', async () => {
      const { files } = await rename({ 'a.py': 'try:\n    from json import loads\nexcept ImportError:\n    def loads(x):\n        return x\n\nprint(loads(1))\n' }, 'a.loads', 'parse');
      expect(files['a.py']).toBe('try:\n    from json import loads as parse\nexcept ImportError:\n    def parse(x):\n        return x\n\nprint(parse(1))\n');
    });

    it('keeps class scopes, globals and comprehensions apart', async () => {
      const { files } = await rename({ 'a.py': 'N = 1\n\n\nclass A:\n    N = N\n    xs = [N for _ in range(N)]\n\n\ndef f():\n    global N\n    N = 2\n' }, 'a.N', 'M');
      expect(files['a.py']).toBe('M = 1\n\n\nclass A:\n    N = M\n    xs = [M for _ in range(N)]\n\n\ndef f():\n    global M\n    M = 2\n');
    });

    it.each([
      ['a name in the same module', { 'a.py': 'def f():\n    pass\n\n\ng = 1\n' }, 'g', 'a.py has a g already'],
      ['a local that would capture it', { 'a.py': 'def f():\n    pass\n\n\ndef h(g):\n    return f()\n' }, 'g', 'would mean something else'],
      ['a use of what it would hide', { 'a.py': 'from b import *\n\n\ndef f():\n    return g\n', 'b.py': 'g = 1\n' }, 'g', 'would mean something else'],
      ['an entry point', { 'a.py': 'def f():\n    pass\n', 'pyproject.toml': '[project.scripts]\nx = "a:f"\n' }, 'g', 'pyproject.toml:2'],
      ['a keyword', { 'a.py': 'def f():\n    pass\n' }, 'class', 'word of the language'],
      ['a builtin', { 'a.py': 'def f():\n    pass\n' }, 'list', 'builtin'],
      ['no name', { 'a.py': 'def f():\n    pass\n' }, 'g h', 'no name of Python'],
    ])('refuses %s', async (_what, sources, to, why) => {
      await expect(rename(sources, 'a.f', to)).rejects.toThrow(why);
    });

    it('offers the nearest name', async () => {
      await expect(rename({ 'a.py': 'def fetch():\n    pass\n' }, 'a.fetsh', 'g')).rejects.toThrow('did you mean a.py::fetch');
    });

    it('says what it cannot follow', async () => {
      const { done } = await rename({ 'a.py': 'def f():\n    pass\n' , 'b.py': 'import a\n\nvars(a)["f"]()\n' }, 'a.f', 'g');
      expect(done.risk).toBe('high');
      expect(done.notes).toEqual([expect.stringContaining('b.py:3')]);
    });
  });

  describe('attributes', () => {
    const sources = {
      'a.py': [
        'class Base:', '    __slots__ = ("size",)', '    def run(self):', '        return self.area()', '    def area(self):', '        return 0', '',
        'class Box(Base):', '    def area(self):', '        return super().area() + 1', '    @property', '    def size(self):', '        return 1', '    @size.setter', '    def size(self, v):', '        self._v = v', '',
        'class Other:', '    def area(self):', '        return 2', '', 'def use(b: Box, o: Other, s: "Base"):', '    return b.area(), o.area(), s.area(), getattr(b, "area")', '',
      ].join('\n'),
    }; // prettier-ignore

    it('renames a method with all that overrides it, and no other of its name', async () => {
      const { files } = await rename(sources, 'a.Box.area', 'extent');
      expect(files['a.py']).toContain('return self.extent()');
      expect(files['a.py']).toContain('return super().extent() + 1');
      expect(files['a.py']).toContain('class Other:\n    def area');
      expect(files['a.py']).toContain('return b.extent(), o.area(), s.extent(), getattr(b, "extent")');
    });

    it('renames a property with its setter', async () => {
      const { files } = await rename(sources, 'a.Base.size', 'volume');
      expect(files['a.py']).toContain('("volume",)');
      expect(files['a.py']).toContain('@volume.setter\n    def volume(self, v)');
    });

    it.each([
      ['a method of a base outside', 'import argparse\n\n\nclass A(argparse.Action):\n    def format_usage(self):\n        pass\n', 'format_usage', 'argparse.Action'],
      ['a name that a subclass has', 'class B:\n    def f(self):\n        pass\n\n\nclass A(B):\n    def f(self):\n        pass\n    g = 1\n', 'f', 'A has a g already'],
      ['string dispatch', 'class A:\n    def do_x(self):\n        pass\n    def go(self, n):\n        return getattr(self, "do_" + n)()\n', 'do_x', 'may reach do_x'],
      ['an object that nothing is known of', 'class A:\n    def f(self):\n        pass\n\n\nclass B:\n    def f(self):\n        pass\n\n\ndef use(x):\n    x.f()\n', 'f', 'nothing says whose'],
      ['a dunder', 'class A:\n    def __len__(self):\n        return 1\n', '__len__', 'Python itself'],
    ])('refuses %s', async (_what, source, name, why) => {
      await expect(rename({ 'a.py': source }, `a.A.${name}`, 'g')).rejects.toThrow(why);
    });

    it('renames a field of a dataclass with the keyword of its constructor', async () => {
      const { files } = await rename({ 'a.py': 'from dataclasses import dataclass\n\n\n@dataclass\nclass P:\n    x: int = 0\n\n\nprint(P(x=1).x)\n' }, 'a.P.x', 'left');
      expect(files['a.py']).toContain('left: int = 0\n\n\nprint(P(left=1).left)');
    });
  });

  describe('parameters', () => {
    it('renames keywords, overloads, overrides and what the docstring says', async () => {
      const source = [
        'from functools import partial', '', 'class A:', '    def f(self, size, *, name=None):', '        """Do.', '', '        :param size: how much', '        :param str name: its name', '        """', '        return lambda name: (size, name)', '',
        'class B(A):', '    def f(self, size, *, name=None):', '        return super().f(size, name=name)', '', 'def use(a: A, name):', '    return a.f(1, name=name), partial(B().f, name=2), dict(name=1)', '',
      ].join('\n'); // prettier-ignore
      const { files } = await rename({ 'a.py': source }, 'a.A.f', 'label', 'name');
      expect(files['a.py']).toContain(':param str label: its name');
      expect(files['a.py']).toContain('return lambda name: (size, name)');
      expect(files['a.py']).toContain('return super().f(size, label=label)');
      expect(files['a.py']).toContain('return a.f(1, label=name), partial(B().f, label=2), dict(name=1)');
    });

    it.each([
      ['locals()', 'def f(a):\n    return "{a}".format(**locals())\n', 'locals()'],
      ['a parameter of that name', 'def f(a, b):\n    return a\n', 'parameter b already'],
      ['a decorator that may read it', 'import click\n\n\n@click.option("--a")\ndef f(a):\n    return a\n', 'click.option'],
    ])('refuses %s', async (_what, source, why) => {
      await expect(rename({ 'a.py': source }, 'a.f', 'b', 'a')).rejects.toThrow(why);
    });

    it('names the parameters that there are', async () => {
      await expect(rename({ 'a.py': 'def f(a, *b):\n    pass\n' }, 'a.f', 'c', 'x')).rejects.toThrow('it takes a, b');
    });
  });
}); // prettier-ignore
