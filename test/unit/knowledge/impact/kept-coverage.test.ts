import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sha256 } from '../../../../src/base/hash.ts';
import type { CoverageRecord } from '../../../../src/contracts/coverage.ts';
import { keepCoverage, keptCoverage } from '../../../../src/knowledge/impact/kept-coverage.ts';
import { openStore } from '../../../../src/knowledge/store/store.ts';
import { rememberingLogger } from '../../../helpers/knowledge.ts';

const commit = (letter: string) => letter.repeat(40);
const record = (letter: string): CoverageRecord => ({
  schema: 1,
  commit: commit(letter),
  python: '3.12.1',
  seconds: 1,
  objects: [commit('f'), ''],
  coverage: {
    files: ['pkg/a.py', 'tests/data.txt'],
    sets: [[0, 1, '1-3,9'], [0, 4, '']],
    tests: [{ id: 'tests/test_a.py::test_a', sets: [0, 1], shared: [0], reads: [1], spawns: false, whole: true }],
    shared: [{ sets: [1], reads: [], spawns: false }],
    loading: [0],
  },
}); // prettier-ignore

describe('knowledge/impact/kept-coverage', () => {
  let folder: string;
  const log = rememberingLogger();
  const open = () => openStore(folder, log);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gk-coverage-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function kept(...letters: string[]): void {
    const store = open();
    for (const letter of letters) keepCoverage(store, record(letter));
    store.close();
  }

  function found(commits: readonly string[] = []): CoverageRecord | null {
    const store = open();
    try {
      return keptCoverage(store, commits);
    } finally {
      store.close();
    }
  }

  it('gives back the record of the first commit that has one, else the latest, and forgets the oldest', () => {
    expect(found()).toBeNull();
    kept('a', 'b', 'c', 'd', 'e');
    expect(found([commit('9'), commit('b')])).toEqual(record('b'));
    expect(found([commit('a')])?.commit).toBe(commit('e'));
  });

  it('keeps a record of many tests in rows of bounded size', () => {
    const { coverage, ...rest } = record('a');
    const [test] = coverage.tests;
    const tests = Array.from({ length: 9_000 }, (_, index) => ({ ...test!, id: `tests/test_a.py::test_${index}` }));
    const store = open();
    keepCoverage(store, { ...rest, coverage: { ...coverage, tests } });
    store.close();
    expect(found()?.coverage.tests).toHaveLength(9_000);
  });

  /** Writes a row as somebody would who knows how: with a check sum that is right. */
  function forge(piece: number, data: string): void {
    const database = new DatabaseSync(join(folder, 'knowledge.sqlite'));
    database.prepare('UPDATE coverage SET data = ?, check_sum = ? WHERE piece = ?').run(data, sha256(`${commit('a')}\n${piece}\n${data}`), piece); // prettier-ignore
    database.close();
  }

  it.each([
    ['a set of no file', 'sets', [[7, 1, '1'], [0, 4, '']]],
    ['lines that are no lines', 'sets', [[0, 1, '1-3;drop'], [0, 4, '']]],
    ['a line number without end', 'sets', [[0, 1, '9'.repeat(400)], [0, 4, '']]],
    ['a test of no set', 'tests', [{ id: 'x', sets: [99], shared: [], reads: [], spawns: false, whole: true }]],
    ['a test of no fixture', 'tests', [{ id: 'x', sets: [], shared: [5], reads: [], spawns: false, whole: true }]],
    ['more than the contract knows', 'tests', [{ id: 'x', sets: [], shared: [], reads: [], spawns: false, whole: true, run: 'rm' }]],
    ['negative numbers', 'loading', [-1]],
    ['another kind of list', '__proto__', [1]],
    ['something that is no list', 'files', { 0: 'a' }],
    ['objects for other files', 'objects', [commit('f')]],
    ['objects that git does not name so', 'objects', ['--upload-pack=x', '']],
    ['another commit', 'head', [{ schema: 1, commit: commit('b'), python: '3', seconds: 1 }]],
    ['a version to come', 'head', [{ schema: 2, commit: commit('a'), python: '3', seconds: 1 }]],
  ])('takes a record with %s for absent', (_what, name, list) => {
    kept('a');
    const names = ['head', 'objects', 'files', 'sets', 'tests', 'shared', 'loading'];
    forge(Math.max(0, names.indexOf(name)), JSON.stringify([name, list]));
    expect(found([commit('a')])).toBeNull();
  }); // prettier-ignore

  it('takes a damaged or shortened record for absent', () => {
    kept('a');
    const database = new DatabaseSync(join(folder, 'knowledge.sqlite'));
    database.exec('DELETE FROM coverage WHERE piece = 3');
    database.close();
    expect(found()).toBeNull();
  });
});
