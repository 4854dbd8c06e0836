import { join } from 'node:path';
import type { CoverageRecord } from '../../../../src/contracts/coverage.ts';
import { indexCoverage } from '../../../../src/knowledge/impact/coverage-index.ts';
import { impactedByFiles, impactedBySymbols } from '../../../../src/knowledge/impact/impacted-tests.ts';
import { coverageRecord } from '../../../../src/knowledge/impact/kept-coverage.ts';
import { NO_CHANGE } from '../../../../src/judge/workbench.ts';
import { testBench, TOOLS } from '../../../helpers/bench.ts';
import { digestOfSources } from '../../../helpers/knowledge.ts';
import { pythonsOf } from '../../../helpers/pythons.ts';
import { pythonRepository } from '../../../helpers/python-repository.ts';

const FILES = {
  'pytest.ini': '[pytest]\naddopts = --doctest-modules\n',
  'pkg/__init__.py': 'from .core import both\n',
  'pkg/core.py': `LIMIT = 3
TABLE = dict(a=1)


def made():
    return {"x": 1}


MADE = made()


def both(x):
    if x > LIMIT:
        return high(x)
    return low(x)


def high(x):
    return x * 2


def low(x):
    return x + 1


def looks():
    return MADE["x"]


def documented():
    """
    >>> documented()
    5
    """
    return 5


class Base:
    def run(self):
        return self.hook()

    def hook(self):
        return 1


class Sub(Base):
    def other(self):
        return 2
`,
  'pkg/late.py': 'def late():\n    return 1\n\n\nVALUE = late()\n\n\ndef value():\n    return VALUE\n',
  'pkg/data.txt': 'data\n',
  'tests/conftest.py': `import pytest
from pkg.core import low, high


@pytest.fixture(scope="session", name="shared")
def _shared():
    return low(1)


@pytest.fixture
def own():
    return high(1)
`,
  'tests/test_plain.py': `import pytest
from pkg import both
from pkg.core import Base, Sub, looks


@pytest.mark.parametrize("x", [1, 9])
def test_both(x):
    assert both(x)


def test_low():
    assert both(1) == 2


def test_looks():
    assert looks() == 1


def test_sub():
    assert Sub().run() == 1


def test_nothing():
    pass


class TestBase:
    kind = Base

    def test_kind(self):
        assert self.kind().hook() == 1


class TestMore(TestBase):
    kind = Sub
`,
  'tests/test_fixtures.py': `import pathlib
import subprocess
import sys
import pytest


def test_first(shared):
    assert shared == 2


def test_second(shared):
    assert shared == 2


def test_own(own):
    assert own == 2


@pytest.mark.usefixtures("own")
def test_uses():
    pass


def test_asks(request):
    assert request.getfixturevalue("shared") == 2


def test_late_one():
    from pkg.late import value
    assert value() == 1


def test_late_two():
    from pkg import late
    assert late.value() == 1


def test_reads():
    assert pathlib.Path(__file__).parent.parent.joinpath("pkg", "data.txt").read_text()


def test_starts():
    assert subprocess.run([sys.executable, "-c", "1"]).returncode == 0
`,
  'tests/test_unit.py': `import unittest
from pkg.core import high


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.value = high(2)

    def test_one(self):
        self.assertEqual(self.value, 4)

    def test_two(self):
        self.assertEqual(self.value, 4)
`,
} as const;
type Path = keyof typeof FILES;

/** The interpreter of our tools and the newer ones of this machine: they record in different ways. */
const PYTHONS = [join(TOOLS, 'bin', 'python'), ...pythonsOf(['3.12', '3.13'])];

describe.each(PYTHONS)('knowledge/impact/impacted-tests, recorded by %s', (python) => {
  const signal = new AbortController().signal;
  let record: CoverageRecord;

  beforeAll(async () => {
    using repository = pythonRepository(FILES);
    await using bench = await testBench(repository, { python });
    const run = await bench.runTests(NO_CHANGE, { paths: [], changed: [], coverage: 'always' }, signal);
    expect([run.state, Object.values(run.outcomes).filter((one) => one !== 'passed')]).toEqual(['complete', []]);
    const about = { commit: repository.base, python: bench.environment.version, seconds: run.seconds };
    record = coverageRecord(run.coverage!, about, () => 'a'.repeat(40));
  }, 60_000);

  const sources = (paths: readonly string[]) =>
    Promise.resolve(new Map(paths.map((path) => [path, Buffer.from(FILES[path as Path])])));
  const code = async () => ({ digest: await digestOfSources(Object.fromEntries(Object.entries(FILES).filter(([path]) => path.endsWith('.py')))), sources }); // prettier-ignore
  const names = (tests: readonly { readonly test: string }[]) =>
    tests.map(({ test }) => test.replace(/^tests\/test_(?:plain|fixtures|unit)\.py::/, '')).sort();

  /** What a change selects, besides the test of which nothing is known. */
  async function selected(path: Path, from: string, to: string): Promise<string[]> {
    const before = FILES[path];
    expect(before).toContain(from);
    const file = { path, before: Buffer.from(before), after: Buffer.from(before.replace(from, to)) };
    const recorded = { index: indexCoverage(record), recorded: new Map(), since: [] };
    const { tests, by } = await impactedByFiles(await code(), [file], recorded);
    expect(by).toBe('coverage');
    return names(tests.filter(({ how }) => !how.startsWith('starts another program')));
  }

  test.each<[string, Path, string, string, string[]]>([
    ['a branch, for those who took it', 'pkg/core.py', 'return high(x)', 'return high(x + 0)', ['test_both']],
    ['a function, for those who ran it, through fixtures that others share and that were asked for by name', 'pkg/core.py', 'return x + 1', 'return x + 2', ['test_asks', 'test_both', 'test_first', 'test_low', 'test_second']],
    ['a function, through fixtures and set-up of a class', 'pkg/core.py', 'return x * 2', 'return x * 3', ['Case::test_one', 'Case::test_two', 'test_both', 'test_own', 'test_uses']],
    ['a constant, for those who ran what reads it', 'pkg/core.py', 'LIMIT = 3', 'LIMIT = 4', ['test_both', 'test_low']],
    ['what loading ran, for those who ran what uses the result', 'pkg/core.py', 'return {"x": 1}', 'return {"x": 2}', ['test_looks']],
    ['what loading ran within a test, for the others that use it too', 'pkg/late.py', 'def late():\n    return 1', 'def late():\n    return 2', ['test_late_one', 'test_late_two']],
    ['an inherited method, also in inherited tests', 'pkg/core.py', '        return 1\n', '        return 11\n', ['TestBase::test_kind', 'TestMore::test_kind', 'test_sub']],
    ['a method that comes over another one', 'pkg/core.py', '    def other', '    def hook(self):\n        return 5\n\n    def other', ['TestBase::test_kind', 'TestMore::test_kind', 'test_sub']],
    ['a fixture, for its users', 'tests/conftest.py', 'return high(1)', 'return high(2)', ['test_own', 'test_uses']],
    ['a new fixture that all use', 'tests/conftest.py', '@pytest.fixture\n', '@pytest.fixture(autouse=True)\ndef always():\n    pass\n\n\n@pytest.fixture\n', ['tests/test_fixtures.py', 'tests/test_plain.py', 'tests/test_unit.py']],
    ['a test', 'tests/test_plain.py', 'assert both(1) == 2', 'assert both(1) != 3', ['test_low']],
    ['a new test', 'tests/test_plain.py', 'def test_nothing', 'def test_new():\n    pass\n\n\ndef test_nothing', ['test_new']],
    ['parameters of a test', 'tests/test_plain.py', '[1, 9]', '[1, 10]', ['test_both']],
    ['a data file, for those who opened it', 'pkg/data.txt', 'data', 'other', ['test_reads']],
    ['a docstring, for tests in it', 'pkg/core.py', '    5\n    """', '    6\n    """', ['pkg/core.py::pkg.core.documented']],
    ['a comment', 'pkg/core.py', 'LIMIT = 3', 'LIMIT = 3  # three', ['pkg/core.py::pkg.core.documented']],
    ['how pytest is configured, for all', 'pytest.ini', 'addopts', 'norecursedirs = x\naddopts', ['tests/test_fixtures.py', 'tests/test_plain.py', 'tests/test_unit.py']],
  ])('selects by %s', async (_what, path, from, to, expected) => {
    const found = await selected(path, from, to);
    const doctests = path === 'pkg/core.py' ? ['pkg/core.py::pkg.core.documented'] : [];
    expect(found).toEqual([...new Set([...expected, ...doctests])].sort());
  }); // prettier-ignore

  test('selects a test that starts programs whenever code changes', async () => {
    const file = { path: 'pkg/core.py', before: Buffer.from(FILES['pkg/core.py']), after: Buffer.from(FILES['pkg/core.py'].replace('return 2', 'return 3')) }; // prettier-ignore
    const { tests } = await impactedByFiles(await code(), [file], { index: indexCoverage(record), recorded: new Map(), since: [] }); // prettier-ignore
    expect(names(tests)).toEqual(['pkg/core.py::pkg.core.documented', 'test_starts']);
  });

  test('selects by calls what a record does not know, and what changed since it was made', async () => {
    const since = [{ path: 'pkg/__init__.py', before: Buffer.from('from .core import high as both\n'), after: Buffer.from(FILES['pkg/__init__.py']) }]; // prettier-ignore
    const known = record.coverage.tests.filter(({ id }) => !id.endsWith('::test_sub'));
    const index = indexCoverage({ ...record, coverage: { ...record.coverage, tests: known } });
    const { digest } = await code();
    const hook = digest.symbols.filter(({ qualname }) => qualname === 'Base.hook');
    const { tests } = await impactedBySymbols({ digest, sources }, { symbols: hook, files: [] }, { index, recorded: new Map(), since }); // prettier-ignore
    expect(names(tests)).toEqual(['TestBase::test_kind', 'TestMore::test_kind', 'test_starts', 'test_sub']);
    expect(tests.find(({ test }) => test.endsWith('test_sub'))?.how).toMatch(/^calls /);
  });
});
