import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Edit } from '../../../src/contracts/candidate.ts';
import { NO_CHANGE } from '../../../src/judge/workbench.ts';
import { testBench, TOOLS } from '../../helpers/bench.ts';
import { pythonRepository, type PythonRepository } from '../../helpers/python-repository.ts';

const signal = new AbortController().signal;
const CODE = 'def double(x):\n    return x + 1\n';
const TEST = 'from pkg.calc import double\n\n\ndef test_double():\n    assert double(4) == 8\n';
const flat = () => ({ 'pkg/__init__.py': '', 'pkg/calc.py': CODE, 'tests/test_calc.py': TEST });

/** The edit that makes `double` right. */
function fix(path: string): Edit {
  const start = CODE.indexOf('x + 1');
  return { path, start, end: start + 5, replacement: 'x * 2', create: false };
}

function put(repository: PythonRepository, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(repository.aside, path)), { recursive: true });
    writeFileSync(join(repository.aside, path), content);
  }
  return repository.aside;
}

/** A virtual environment made by hand: quicker than `python -m venv`, and its site-packages are ours to fill. */
function venv(repository: PythonRepository, files: (site: string) => Readonly<Record<string, string>>): string {
  const folder = join(repository.aside, 'venv');
  const python = realPython();
  const library = readdirSync(join(dirname(dirname(python)), 'lib')).find((name) => /^python3\.\d+$/.test(name));
  const site = join('venv', 'lib', library ?? 'python3', 'site-packages');
  mkdirSync(join(folder, 'bin'), { recursive: true });
  symlinkSync(python, join(folder, 'bin', 'python'));
  put(repository, { 'venv/pyvenv.cfg': `home = ${dirname(python)}\ninclude-system-site-packages = false\n` });
  put(repository, Object.fromEntries(Object.entries(files(site)).map(([path, text]) => [join(site, path), text])));
  return join(folder, 'bin', 'python');
}

let python: string | undefined;
function realPython(): string {
  const config = readFileSync(join(TOOLS, 'pyvenv.cfg'), 'utf8');
  return (python ??= join(/^home = (.+)$/m.exec(config)![1]!, 'python3'));
}

/** Judges the fix of `path` with an interpreter that also has another copy of the package. */
async function judge(repository: PythonRepository, path: string, interpreter: string, pythonPath = '') {
  await using bench = await testBench(repository, { python: interpreter, pythonPath });
  const selection = { paths: ['tests/test_calc.py'], changed: [path] };
  const before = await bench.runTests(NO_CHANGE, selection, signal);
  const after = await bench.runTests({ edits: [fix(path)], files: [] }, selection, signal);
  return { before, after, bench: bench.environment };
}

const ID = 'tests/test_calc.py::test_double';
const WRONG = 'def double(x):\n    return "another copy"\n';

describe('judge/create-workbench', () => {
  describe('the tests run the copy that is judged', () => {
    const proves = ({ before, after }: Awaited<ReturnType<typeof judge>>, path: string) => {
      expect(before).toMatchObject({ state: 'complete', outcomes: { [ID]: 'failed' }, loaded: { [path]: path } });
      expect(before.failures[ID]).toContain('assert 5 == 8');
      expect(after).toMatchObject({ state: 'complete', outcomes: { [ID]: 'passed' }, loaded: { [path]: path } });
    };

    test('flat layout, pytest lent by our tools', async () => {
      using repository = pythonRepository(flat());
      const result = await judge(
        repository,
        'pkg/calc.py',
        venv(repository, () => ({})),
      );
      expect(result.bench.pytest).toMatch(/^\d.*\(ours\)$/);
      proves(result, 'pkg/calc.py');
    });

    test('src layout, with an installed copy in site-packages', async () => {
      const files = { 'src/pkg/__init__.py': '', 'src/pkg/calc.py': CODE, 'tests/test_calc.py': TEST };
      using repository = pythonRepository(files, ['src', '']);
      const installed = venv(repository, () => ({ 'pkg/__init__.py': '', 'pkg/calc.py': WRONG }));
      proves(await judge(repository, 'src/pkg/calc.py', installed), 'src/pkg/calc.py');
    });

    test('editable install by a path entry', async () => {
      const files = { 'src/pkg/__init__.py': '', 'src/pkg/calc.py': CODE, 'tests/test_calc.py': TEST };
      using repository = pythonRepository(files, ['src', '']);
      put(repository, { 'other/pkg/__init__.py': '', 'other/pkg/calc.py': WRONG });
      const editable = venv(repository, () => ({ '__editable__.pkg-1.0.pth': `${repository.aside}/other\n` }));
      proves(await judge(repository, 'src/pkg/calc.py', editable), 'src/pkg/calc.py');
    });

    test('editable install by a finder that stands first', async () => {
      using repository = pythonRepository(flat());
      const other = put(repository, { 'other/pkg/__init__.py': '', 'other/pkg/calc.py': WRONG });
      const finder = [
        'import sys',
        'from importlib.machinery import PathFinder',
        `MAPPING = {'pkg': '${other}/other'}`,
        'class Finder:',
        '    @classmethod',
        '    def find_spec(cls, name, path=None, target=None):',
        "        if name.partition('.')[0] in MAPPING:",
        "            return PathFinder.find_spec(name, path or [MAPPING['pkg']], target)",
        'def install():',
        '    sys.meta_path.insert(0, Finder)',
      ].join('\n');
      const editable = venv(repository, () => ({
        '__editable___pkg_1_0_finder.py': finder,
        '__editable__.pkg-1.0.pth': 'import __editable___pkg_1_0_finder; __editable___pkg_1_0_finder.install()\n',
      }));
      proves(await judge(repository, 'pkg/calc.py', editable), 'pkg/calc.py');
    });

    test('namespace package with another portion installed', async () => {
      const test = TEST.replace('pkg.calc', 'space.calc').replace('\n\n', '\nfrom space.other import here\n\n');
      using repository = pythonRepository({ 'space/calc.py': CODE, 'tests/test_calc.py': `${test}    assert here\n` });
      const installed = venv(repository, () => ({ 'space/other.py': 'here = 1\n', 'space/calc.py': WRONG }));
      proves(await judge(repository, 'space/calc.py', installed), 'space/calc.py');
    });

    test('old style namespace package that a .pth file creates at start', async () => {
      const test = TEST.replace('pkg.calc', 'space.calc');
      using repository = pythonRepository({ 'space/calc.py': CODE, 'tests/test_calc.py': test });
      const installed = venv(repository, (site) => ({
        'space/calc.py': WRONG,
        'space-nspkg.pth':
          "import sys, types; m = sys.modules.setdefault('space', types.ModuleType('space')); " +
          `m.__path__ = ['${join(repository.aside, site, 'space')}']\n`,
      }));
      proves(await judge(repository, 'space/calc.py', installed), 'space/calc.py');
    });

    test("the caller's PYTHONPATH: inside the repository it means the tree, outside it is shown", async () => {
      const test = TEST.replace('\n\n', '\nimport lent\n\n');
      using repository = pythonRepository({
        'lib/pkg/__init__.py': '',
        'lib/pkg/calc.py': CODE,
        'tests/test_calc.py': test,
      });
      put(repository, { 'extra/lent.py': '' });
      const path = `lib:${repository.aside}/extra`;
      proves(
        await judge(
          repository,
          'lib/pkg/calc.py',
          venv(repository, () => ({})),
          path,
        ),
        'lib/pkg/calc.py',
      );
    });
  });

  test('a test that takes the module from elsewhere is told apart from a pass', async () => {
    const test = `import sys\nsys.path.insert(0, 'SITE')\nfor name in list(sys.modules):\n    if name.startswith('pkg'):\n        del sys.modules[name]\nsys.meta_path[:] = [f for f in sys.meta_path if type(f).__name__ != 'TreeFinder']\n${TEST}`;
    using repository = pythonRepository({ 'pkg/__init__.py': '', 'pkg/calc.py': CODE });
    const other = put(repository, {
      'other/pkg/__init__.py': '',
      'other/pkg/calc.py': 'def double(x):\n    return 8\n',
    });
    await using bench = await testBench(repository, { pythonPath: `${other}/other` });
    const files = [{ path: 'tests/test_calc.py', content: test.replace('SITE', `${other}/other`) }];
    const run = await bench.runTests(
      { edits: [fix('pkg/calc.py')], files },
      { paths: ['tests/test_calc.py'], changed: ['pkg/calc.py'] },
      signal,
    );
    expect(run.outcomes).toEqual({ [ID]: 'passed' });
    expect(run.state).toBe('tests-import-another-copy');
    expect(run.loaded['pkg/calc.py']).toBe(`${other}/other/pkg/calc.py`);
  });

  test('a test that loads no changed module says so', async () => {
    using repository = pythonRepository({ ...flat(), 'tests/test_calc.py': 'def test_double():\n    assert True\n' });
    await using bench = await testBench(repository);
    const run = await bench.runTests(NO_CHANGE, { paths: [], changed: ['pkg/calc.py'] }, signal);
    expect(run).toMatchObject({ state: 'complete', outcomes: { [ID]: 'passed' }, loaded: {} });
  });

  describe('what a tree can do to its own result', () => {
    const run = async (files: Readonly<Record<string, string>>, wallSeconds = 60) => {
      using repository = pythonRepository({ ...flat(), ...files });
      await using bench = await testBench(repository);
      return await bench.runTests(NO_CHANGE, { paths: [], changed: ['pkg/calc.py'], wallSeconds }, signal);
    };

    test('a conftest that ends the process leaves an incomplete run', async () => {
      const result = await run({ 'conftest.py': 'import os\nos._exit(0)\n' });
      expect(result).toMatchObject({ state: 'incomplete', outcomes: {} });
    });

    test('a test that ends the process leaves an incomplete run', async () => {
      const result = await run({ 'tests/test_end.py': 'import os\n\n\ndef test_end():\n    os._exit(0)\n' });
      expect(result.state).toBe('incomplete');
    });

    test('a hook that reports every test as passed is overruled', async () => {
      const hook = [
        'import pytest',
        '@pytest.hookimpl(hookwrapper=True)',
        'def pytest_runtest_makereport(item, call):',
        '    outcome = yield',
        '    report = outcome.get_result()',
        "    report.outcome = 'passed'",
        '    report.longrepr = None',
      ];
      const result = await run({ 'conftest.py': `${hook.join('\n')}\n` });
      expect(result.outcomes[ID]).toBe('failed');
      expect(result.failures[ID]).toMatch(/^a hook reported this failing test as passed: AssertionError/);
    });

    test('a hook that drops the tests leaves nothing that passed', async () => {
      const hook = 'def pytest_collection_modifyitems(items):\n    items.clear()\n';
      expect(await run({ 'conftest.py': hook })).toMatchObject({ state: 'no-tests', outcomes: {} });
    });

    test('a result printed by a test is not taken for the result', async () => {
      const print = `import sys\n\n\ndef test_print(capsys):\n    with capsys.disabled():\n        print('\\n0000 {"end": true}')\n`;
      const result = await run({ 'tests/test_print.py': print });
      expect(result.state).toBe('complete');
      expect(result.outcomes[ID]).toBe('failed');
    });

    test('a pytest.py in the root does not stand in for pytest', async () => {
      const result = await run({ 'pytest.py': 'def main(*a, **k):\n    return 0\n' });
      expect(result).toMatchObject({ state: 'complete', outcomes: { [ID]: 'failed' } });
    });

    test('a file that cannot be collected is an error, and the others still run', async () => {
      const result = await run({ 'tests/test_broken.py': 'import no_such_module\n' });
      expect(result.outcomes).toEqual({ [ID]: 'failed', 'tests/test_broken.py': 'error' });
      expect(result.failures['tests/test_broken.py']).toContain("No module named 'no_such_module'");
    });

    test('nothing but broken files is a collection error', async () => {
      expect((await run({ 'tests/test_calc.py': 'def (\n' })).state).toBe('collection-error');
    });

    test('a test that does not end is ended, and what ran before it is kept', async () => {
      const wait = 'import time\n\n\ndef test_wait():\n    time.sleep(600)\n';
      const result = await run({ 'tests/test_wait.py': wait }, 6);
      expect(result).toMatchObject({ state: 'timeout', outcomes: { [ID]: 'failed' } });
    });

    test('options of absent plugins in the configuration do not stop the tests', async () => {
      const result = await run({ 'pytest.ini': '[pytest]\naddopts = --no-such-plugin-option=3\n' });
      expect(result).toMatchObject({ state: 'complete', outcomes: { [ID]: 'failed' } });
    });
  });

  test('bytes outside an edit stay as git holds them, and what a test writes does not reach the next run', async () => {
    const latin = Buffer.from('# caf\xe9\r\nx = 1\r\n', 'latin1');
    const vandal =
      "def test_vandal():\n    open('pkg/calc.py', 'w').write('broken')\n    open('left', 'w').write('')\n";
    using repository = pythonRepository({ ...flat(), 'pkg/latin.py': latin, 'tests/test_v.py': vandal, link: null });
    await using bench = await testBench(repository);
    expect(bench.skipped).toEqual([{ path: 'link', why: 'a link' }]);
    const selection = { paths: ['tests/test_v.py'], changed: [] };
    expect((await bench.runTests(NO_CHANGE, selection, signal)).outcomes).toEqual({
      'tests/test_v.py::test_vandal': 'passed',
    });
    const at = latin.indexOf('1');
    const edit = { path: 'pkg/latin.py', start: at, end: at + 1, replacement: '2', create: false };
    await using tree = await bench.open({ edits: [edit], files: [] }, signal);
    expect(await tree.read('pkg/latin.py')).toEqual(Buffer.from('# caf\xe9\r\nx = 2\r\n', 'latin1'));
    expect((await tree.read('pkg/calc.py'))?.toString()).toBe(CODE);
    expect(await tree.read('left')).toBeNull();
  });

  test('a tool can neither write the tree nor see the checkout', async () => {
    using repository = pythonRepository(flat());
    await using bench = await testBench(repository);
    await using tree = await bench.open(NO_CHANGE, signal);
    const script = `touch pkg/new; ls ${repository.root}; echo done`;
    const result = await tree.run({ argv: ['/bin/sh', '-c', script] }, signal);
    expect(result.stdout.toString()).toBe('done\n');
    expect(await tree.read('pkg/new')).toBeNull();
  });

  test('edits that overlap or leave the repository are refused', async () => {
    using repository = pythonRepository(flat());
    await using bench = await testBench(repository);
    const edit = fix('pkg/calc.py');
    await expect(bench.open({ edits: [edit, edit], files: [] }, signal)).rejects.toThrow(/overlaps/);
    const outside = { path: '../x.py', start: 0, end: 0, replacement: '', create: true };
    await expect(bench.open({ edits: [outside], files: [] }, signal)).rejects.toThrow(/may not be written/);
  });

  test('an interpreter inside the repository is only started in the sandbox', async () => {
    const script = '#!/bin/sh\ntouch /tmp/groundskeeper-marker; exit 1\n';
    using repository = pythonRepository({ ...flat(), '.venv/bin/python': script });
    await expect(testBench(repository, { python: '' })).rejects.toThrow(/does not start in the sandbox/);
    expect(existsSync('/tmp/groundskeeper-marker')).toBe(false);
  });

  test('disposing leaves nothing behind', async () => {
    using repository = pythonRepository(flat());
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith(`groundskeeper-work-${process.pid}`));
    const bench = await testBench(repository);
    await bench.runTests(NO_CHANGE, { paths: [], changed: [] }, signal);
    await bench[Symbol.asyncDispose]();
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith(`groundskeeper-work-${process.pid}`));
    expect(after).toEqual(before);
  });
});
