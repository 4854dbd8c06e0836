import { findAffectedTests } from '../../../../src/knowledge/impact/affected-tests.ts';
import { boundAt, createUsers } from '../../../../src/knowledge/impact/name-users.ts';
import { digestOfSources } from '../../../helpers/knowledge.ts';

const SOURCES = {
  'pkg/__init__.py': '',
  'pkg/core.py': [
    'import json', // 1
    'LIMIT = 3', // 2
    'def deco(f):', // 3
    '    return f', // 4
    'def low():', // 5
    '    return 1', // 6
    'def mid():', // 7
    '    return low() + LIMIT', // 8
    'class Base:', // 9
    '    def run(self):', // 10
    '        return self.hook()', // 11
    '    def hook(self):', // 12
    '        return low()', // 13
    'class Sub(Base):', // 14
    '    def hook(self):', // 15
    '        return 2', // 16
    '@deco', // 17
    'def decorated():', // 18
    '    return 3', // 19
    'TABLE = {"a": low}', // 20
    'def from_table():', // 21
    '    return TABLE["a"]()', // 22
    'if json:', // 23
    '    low()', // 24
  ].join('\n'),
  'tests/conftest.py':
    'import pytest\nfrom pkg import core\n@pytest.fixture\ndef thing():\n    return core.mid()\n@pytest.fixture(autouse=True)\ndef always():\n    core.decorated()\n',
  'tests/test_calls.py': 'from pkg.core import mid\ndef test_mid():\n    mid()\ndef test_none():\n    pass\n',
  'tests/test_fixture.py': 'def test_thing(thing):\n    pass\ndef test_plain():\n    pass\n',
  'tests/test_class.py':
    'from pkg.core import Sub, Base\nclass TestBase:\n    def setup_method(self):\n        self.b = Sub()\n    def test_run(self):\n        self.b.run()\n',
  'tests/test_inherits.py': 'from test_class import TestBase\nclass TestMore(TestBase):\n    pass\n',
  'elsewhere/test_out.py': 'def test_out():\n    pass\n',
};

const sourcesOf = (paths: readonly string[]) =>
  Promise.resolve(new Map(paths.map((path) => [path, Buffer.from(SOURCES[path as keyof typeof SOURCES])])));

async function affected(symbols: readonly string[], files: readonly string[] = []): Promise<string[]> {
  const digest = await digestOfSources(SOURCES);
  const users = createUsers(digest, sourcesOf);
  const found = await findAffectedTests({ symbols, files }, digest, users);
  return found.map(({ path, symbol, certainty }) => `${symbol?.split(':')[2] ?? path}${certainty === 'calls' ? '' : ' (loads)'}`).sort();
} // prettier-ignore

describe('knowledge/impact/affected-tests', () => {
  it('follows calls, and fixtures by the name of a parameter', async () => {
    expect(await affected(['py:pkg.core:mid'])).toEqual(['test_mid', 'test_thing']);
  });

  it('follows methods through subclasses and instances, and tests that are inherited', async () => {
    expect(await affected(['py:pkg.core:Sub.hook'])).toEqual(['TestBase.test_run', 'tests/test_inherits.py']);
  });

  it('takes every test below a conftest for a fixture that is used without being named', async () => {
    expect(await affected(['py:pkg.core:decorated'])).toEqual([
      'tests/test_calls.py', 'tests/test_class.py', 'tests/test_fixture.py', 'tests/test_inherits.py',
    ]); // prettier-ignore
  });

  it('takes a decorator for part of what it decorates', async () => {
    expect(await affected(['py:pkg.core:deco'])).toContain('tests/test_fixture.py');
  });

  it('takes all who load a module for a call that loading it makes', async () => {
    const found = await affected(['py:pkg.core:low']);
    expect(found).toContain('test_mid');
    expect(found).toContain('tests/test_fixture.py (loads)');
    expect(found).not.toContain('elsewhere/test_out.py (loads)');
  });

  it('runs a changed test, and all tests of a changed test file', async () => {
    expect(await affected(['py:test_out:test_out'])).toEqual(['test_out']);
    expect(await affected([], ['elsewhere/test_out.py'])).toEqual(['elsewhere/test_out.py']);
  });

  it('ties a name to its users, also under what other names are made of it', async () => {
    const digest = await digestOfSources(SOURCES);
    const users = createUsers(digest, sourcesOf);
    const at = async (line: number) => (await users.of('pkg/core.py', line))?.map((id) => id.split(':')[2]);
    expect(await at(2)).toEqual(['mid']);
    expect(await at(20)).toEqual(['from_table']);
    expect(await at(24)).toBeUndefined();
  });

  it.each([
    ['X = 1', 1, ['X']],
    ['A, B = 1, 2', 1, ['A', 'B']],
    ['X: int = 1', 1, ['X']],
    ['T = {\n  "a": 1,\n}', 2, ['T']],
    ['from a import (\n  b,\n  c as d,\n)', 3, ['b', 'd']],
    ['import os.path as p, sys', 1, ['p', 'sys']],
    ['# note', 1, []],
    ['', 1, []],
    ['from a import *', 1, null],
    ['run()', 1, null],
    ['if x == 1:\n    run()', 2, null],
    ['if x:\n    Y = 2', 2, ['Y']],
  ])('knows what %j binds on line %d', (text, line, names) => {
    expect(boundAt(text, line)).toEqual(names);
  });
});
