import { isTestPath, nameModules } from '../../../../src/knowledge/names/modules.ts';

const plain = (module: string, names: string[] = []) => ({
  level: 0,
  module,
  names: names.map((name) => ({ name, alias: name })),
  alias: null,
  line: 1,
  scope: null,
});

function named(paths: string[], imports: ReturnType<typeof plain>[] = []): Record<string, string> {
  const files = new Map(paths.map((path, index) => [path, { imports: index === 0 ? imports : [] }]));
  return Object.fromEntries(nameModules(files).map((one) => [one.path, `${one.root}|${one.module}`]));
}

describe('knowledge/names/modules', () => {
  it('names packages, modules and scripts of a flat layout', () => {
    expect(named(['setup.py', 'pkg/__init__.py', 'pkg/io/__init__.py', 'pkg/io/read.py', 'tools/run.py'])).toEqual({
      'setup.py': '|setup',
      'pkg/__init__.py': '|pkg',
      'pkg/io/__init__.py': '|pkg.io',
      'pkg/io/read.py': '|pkg.io.read',
      'tools/run.py': 'tools|run',
    });
  });

  it('names a src layout from src, namespace packages included', () => {
    expect(named(['src/pkg/__init__.py', 'src/ns/inner/__init__.py', 'src/ns/inner/a.py', 'src/single.py'])).toEqual({
      'src/pkg/__init__.py': 'src|pkg',
      'src/ns/inner/__init__.py': 'src|ns.inner',
      'src/ns/inner/a.py': 'src|ns.inner.a',
      'src/single.py': 'src|single',
    });
  });

  it('names tests from their folder without __init__, and through it with one', () => {
    expect(named(['tests/test_a.py', 'checks/tests/__init__.py', 'checks/tests/test_b.py'])).toEqual({
      'tests/test_a.py': 'tests|test_a',
      'checks/tests/__init__.py': 'checks|tests',
      'checks/tests/test_b.py': 'checks|tests.test_b',
    });
  });

  it('believes the imports where a namespace package has no __init__', () => {
    const paths = ['main.py', 'company/core/__init__.py', 'company/core/a.py', 'lib/team/util.py'];
    expect(named(paths, [plain('company.core.a'), plain('team', ['util'])])).toMatchObject({
      'company/core/a.py': '|company.core.a',
      'company/core/__init__.py': '|company.core',
      'lib/team/util.py': 'lib|team.util',
    });
  });

  it('keeps a project inside a folder of the same name apart from it', () => {
    expect(named(['app/app/__init__.py', 'app/app/x.py'], [plain('app.x')])).toMatchObject({
      'app/app/x.py': 'app|app.x',
    });
  });

  it('gives a module name even to odd files', () => {
    expect(named(['__init__.py', 'my-script.py', 'a b/c:d.py'])).toEqual({
      '__init__.py': '|__init__',
      'my-script.py': '|my-script',
      'a b/c:d.py': 'a b|c_d',
    });
  });

  it.each([
    ['tests/data.py', true],
    ['pkg/test/helper.py', true],
    ['test_x.py', true],
    ['pkg/x_test.py', true],
    ['pkg/conftest.py', true],
    ['pkg/testing.py', false],
    ['pkg/contest.py', false],
    ['pkg/latest_x.py', false],
  ])('%s is a test: %s', (path, expected) => expect(isTestPath(path)).toBe(expected));
});
