import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../../../../src/base/errors.ts';
import { sha256 } from '../../../../src/base/hash.ts';
import { silentLogger } from '../../../../src/base/log.ts';
import { openStore, STORE_FILE, type KnowledgeStore } from '../../../../src/knowledge/store/store.ts';
import { typesOfAll, typesOfFile, type TypeSources } from '../../../../src/knowledge/types/types-of.ts';
import { digestOfSources } from '../../../helpers/knowledge.ts';

const FILES = {
  'pkg/__init__.py': '',
  'pkg/use.py': 'from pkg.make import make\n\na: int = 1\nb = make(a)\nc = outside()\n',
  'pkg/make.py': 'from pkg.deep import deep\n\n\ndef make(x):\n    return [deep(x)]\n',
  'pkg/deep.py': 'def deep(x):\n    return "s"\n',
  'pkg/other.py': 'z = 1\n',
};
const PYRIGHT = { version: '1.2.3', typeshed: '/nowhere' };

describe('knowledge/types/types-of', () => {
  let folder: string;
  let store: KnowledgeStore;
  /** What the server was asked. */
  let asked: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gk-types-'));
    store = openStore(folder, silentLogger);
    asked = [];
  });
  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function sources(files: Readonly<Record<string, string>>, parts: Partial<TypeSources> = {}): TypeSources {
    return {
      readMany: (paths) => Promise.resolve(new Map(paths.map((path) => [path, Buffer.from(files[path] ?? '')]))),
      store,
      pyright: PYRIGHT,
      server: () =>
        Promise.resolve({
          failure: () => null,
          hover: (path, { line, character }) => {
            asked.push(`${path}:${line}:${character}`);
            return Promise.resolve('(variable) c: set[str]');
          },
        }),
      signal: new AbortController().signal,
      ...parts,
    };
  }

  async function types(
    path: string,
    files: Readonly<Record<string, string>> = FILES,
    parts: Partial<TypeSources> = {},
  ) {
    const { names, note } = await typesOfFile(await digestOfSources(files), path, sources(files, parts));
    return { names: names.map(({ line, name, type, how }) => `${line} ${name}: ${type} (${how})`), note };
  }
  const WHOLE = ['3 a: int (declared)', '4 b: list[str] (inferred)', '5 c: set[str] (pyright)'];

  it('takes what is declared, then what is inferred, and asks the server for the rest only', async () => {
    expect(await types('pkg/use.py')).toEqual({ names: WHOLE, note: null });
    expect(asked).toEqual(['pkg/use.py:4:0']);
    expect(await types('pkg/make.py')).toEqual({
      names: ['4 make: list[str] (inferred)', '4 x: int (inferred)'],
      note: null,
    });
  });

  it('keeps types until a file that they come from changes', async () => {
    await types('pkg/use.py');
    expect(await types('pkg/use.py')).toEqual({ names: WHOLE, note: null });
    expect(await types('pkg/use.py', { ...FILES, 'pkg/other.py': 'z = 2\n' })).toEqual({ names: WHOLE, note: null });
    expect(asked).toHaveLength(1);
    const changed = await types('pkg/use.py', { ...FILES, 'pkg/deep.py': 'def deep(x):\n    return 1.5\n' });
    expect(changed.names[1]).toBe('4 b: list[float] (inferred)');
    await types('pkg/use.py', FILES, { pyright: { ...PYRIGHT, version: '2' } });
    expect(asked).toHaveLength(3);
  });

  it('says so where pyright is not there, fails, or may not be started, and asks again the next time', async () => {
    const less = [...WHOLE.slice(0, 2), '5 c: ? (unknown)'];
    expect(await types('pkg/use.py', FILES, { pyright: { missing: 'it is not installed' } })).toEqual({
      names: less,
      note: 'pyright was not asked for 1 names: it is not installed',
    });
    const refused = () => Promise.reject(new UserError('sandbox-unavailable', 'no sandbox here'));
    expect(await types('pkg/use.py', FILES, { server: refused })).toEqual({ names: less, note: 'pyright was not asked for 1 names: no sandbox here' }); // prettier-ignore
    const failed = { failure: () => 'it stopped 3 times', hover: () => Promise.resolve(null) };
    expect((await types('pkg/use.py', FILES, { server: () => Promise.resolve(failed) })).note).toContain('it stopped 3 times'); // prettier-ignore
    expect(await types('pkg/use.py')).toEqual({ names: WHOLE, note: null });
    const bug = () => Promise.reject(new TypeError('a bug'));
    await expect(types('pkg/use.py', { ...FILES, 'pkg/deep.py': '' }, { server: bug })).rejects.toThrow('a bug');
  });

  it.each([
    ['what steers a terminal', { type: '\u001b[2Jint' }],
    ['a line that the file has not', { line: 9_000 }],
    ['a kind that is not known', { kind: 'module' }],
    ['another field', { run: 'this' }],
  ])('makes kept types again that hold %s', async (_name, part) => {
    await types('pkg/use.py');
    store.close();
    const database = new DatabaseSync(join(folder, STORE_FILE));
    const row = database.prepare('SELECT hash, data FROM types').get();
    const kept = JSON.parse(String(row?.['data']));
    Object.assign(kept.names[0], part);
    const data = JSON.stringify(kept);
    database.prepare('UPDATE types SET data = ?, check_sum = ?').run(data, sha256(`${String(row?.['hash'])}\n${data}`));
    database.close();
    store = openStore(folder, silentLogger);
    expect(await types('pkg/use.py')).toEqual({ names: WHOLE, note: null });
    expect(asked).toHaveLength(2);
  });

  it('says why a file has no types', async () => {
    expect(await types('pkg/gone.py')).toEqual({ names: [], note: 'pkg/gone.py is no Python file that was read' });
    const digest = await digestOfSources(FILES);
    const huge = { ...sources(FILES), readMany: () => Promise.resolve(new Map()) };
    expect(await typesOfFile(digest, 'pkg/use.py', huge)).toEqual({ names: [], note: 'larger than 1 MB' });
  });

  it('gives the types of all files at once, without a server', async () => {
    const all = await typesOfAll(await digestOfSources(FILES), Object.keys(FILES), sources(FILES));
    expect(all.map(({ path, names }) => [path, names.length])).toEqual([
      ['pkg/__init__.py', 0],
      ['pkg/deep.py', 2],
      ['pkg/make.py', 2],
      ['pkg/other.py', 1],
      ['pkg/use.py', 3],
    ]);
    expect(asked).toEqual([]);
  });
});
