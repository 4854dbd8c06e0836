import type { Digest } from '../../../../src/contracts/digest.ts';
import { changedForOthers, dependentsOf } from '../../../../src/judge/bench/dependents.ts';
import { pythonRepository } from '../../../helpers/python-repository.ts';

describe('judge/bench/dependents', () => {
  it('names the files that import a changed one, code before tests, and never the changed ones', () => {
    const files = ['pkg/a.py', 'pkg/b.py', 'pkg/c.py', 'pkg/d.py', 'tests/test_a.py'];
    using repository = pythonRepository(Object.fromEntries(files.map((path) => [path, ''])));
    const edge = (from: string, to: string) => ({ from, to, names: [], internal: true, line: 1 });
    const imports: Digest['imports'] = [
      edge('tests/test_a.py', 'pkg.a'),
      edge('pkg/c.py', 'pkg.a'),
      edge('pkg/b.py', 'pkg.a'),
      edge('pkg/d.py', 'pkg.c'),
      edge('pkg/a.py', 'pkg.b'),
    ];
    const digest = { ...repository.digest, imports };
    expect(dependentsOf(['pkg/a.py'], digest)).toEqual(['pkg/b.py', 'pkg/c.py', 'tests/test_a.py']);
    expect(dependentsOf(['pkg/a.py', 'pkg/b.py'], digest)).toEqual(['pkg/c.py', 'tests/test_a.py']);
    expect(dependentsOf(['pkg/d.py'], digest)).toEqual([]);
  });

  it('tells what others see from what happens inside of a function', async () => {
    const source = 'LIMIT = 1\n\n\ndef f(a, b=1):\n    return a + b\n';
    using repository = pythonRepository({ 'pkg/a.py': source });
    const at = (text: string) => source.indexOf(text);
    const body = { bodyStart: at('return'), bodyEnd: source.length - 1 };
    const symbol = {
      id: 'py:pkg.a:f', kind: 'function' as const, path: 'pkg/a.py', module: 'pkg.a', qualname: 'f', signature: 'def f(a, b=1)', docstring: null,
      line: 4, endLine: 5, start: at('def'), end: source.length - 1, ...body, parent: null, test: false, hash: '', params: [], decorators: [],
    };
    const digest = { ...repository.digest, symbols: [symbol] } as unknown as Digest;
    const edit = (from: string, replacement: string) => ({
      path: 'pkg/a.py', start: at(from), end: at(from) + from.length, replacement, create: false,
    });
    const read = () => Promise.resolve(Buffer.from(source));
    const whole = source.slice(at('def'));
    expect(await changedForOthers([edit('a + b', 'a - b')], digest, read)).toEqual([]);
    expect(await changedForOthers([edit(whole, whole.replace('a + b', 'b'))], digest, read)).toEqual([]);
    expect(await changedForOthers([edit(whole, whole.replace('b=1', 'b'))], digest, read)).toEqual(['pkg/a.py']);
    expect(await changedForOthers([edit('LIMIT = 1', 'LIMIT = "1"')], digest, read)).toEqual(['pkg/a.py']);
    expect(await changedForOthers([{ path: 'pkg/new.py', start: 0, end: 0, replacement: 'x', create: true }], digest, () => Promise.resolve(null))).toEqual(['pkg/new.py']);
  }); // prettier-ignore
});
