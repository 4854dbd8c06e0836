import { findImportingTests } from '../../../src/knowledge/tests-importing.ts';
import { digestOfSources } from '../../helpers/knowledge.ts';

async function tests(modules: string[], sources: Record<string, string>): Promise<string[]> {
  const digest = await digestOfSources(sources);
  return findImportingTests(modules, digest.modules, digest.imports).map((test) => `${test.path}: ${test.how}`);
}

const PACKAGE = {
  'src/pkg/__init__.py': 'from .mod import run\nfrom .other import helper\n',
  'src/pkg/mod.py': 'def run(): pass\n',
  'src/pkg/other.py': 'def helper(): pass\n',
  'src/pkg/user.py': 'from pkg.mod import run\n',
};

describe('knowledge/tests-importing', () => {
  it('puts direct importers first, then those through other modules', async () => {
    expect(
      await tests(['pkg.mod'], {
        ...PACKAGE,
        'tests/test_a.py': 'from pkg.user import x\n',
        'tests/test_mod.py': 'import pkg.mod\n',
        'tests/test_direct.py': 'from pkg.mod import run\n',
        'tests/test_none.py': 'import os\n',
        'tests/helper.py': 'import pkg.mod\n',
      }),
    ).toEqual([
      'tests/test_mod.py: imports pkg.mod',
      'tests/test_direct.py: imports pkg.mod',
      'tests/test_a.py: imports pkg.user -> pkg.mod',
    ]);
  });

  it('prefers a test that takes the name the package hands on over one that takes another', async () => {
    expect(
      await tests(['pkg.mod'], {
        ...PACKAGE,
        'tests/test_x.py': 'from pkg import helper\n',
        'tests/test_y.py': 'from pkg import run\n',
      }),
    ).toEqual(['tests/test_y.py: imports pkg -> pkg.mod', 'tests/test_x.py: imports pkg -> pkg.mod']);
  });

  it('reaches tests through conftest files above them only', async () => {
    expect(
      await tests(['pkg.mod'], {
        ...PACKAGE,
        'tests/unit/conftest.py': 'import pkg.mod\n',
        'tests/unit/test_in.py': '',
        'tests/test_out.py': '',
      }),
    ).toEqual(['tests/unit/test_in.py: conftest tests/unit/conftest.py imports pkg.mod']);
  });

  it('counts importers of a submodule as loading the package', async () => {
    expect(await tests(['pkg'], { ...PACKAGE, 'tests/test_sub.py': 'import pkg.user\n' })).toEqual([
      'tests/test_sub.py: imports pkg',
    ]);
  });

  it('ends on import circles', async () => {
    expect(await tests(['a'], { 'a.py': 'import b\n', 'b.py': 'import a\n', 'test_b.py': 'import b\n' })).toEqual([
      'test_b.py: imports b -> a',
    ]);
  });
});
