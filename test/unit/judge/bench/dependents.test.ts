import type { Digest } from '../../../../src/contracts/digest.ts';
import { dependentsOf } from '../../../../src/judge/bench/dependents.ts';
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
});
