import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../../../src/base/hash.ts';
import { readFacts, type ReadFactsParts } from '../../../../src/knowledge/build/read-facts.ts';
import type { SourceTree } from '../../../../src/knowledge/build/source-tree.ts';
import { openStore, type KnowledgeStore } from '../../../../src/knowledge/store/store.ts';
import { rememberingLogger } from '../../../helpers/knowledge.ts';

const LIMITS = { files: 1_000, bytes: 10_000_000, symbols: 1_000 };

/** A tree of texts that remembers what was read of it. */
function treeOf(sources: Readonly<Record<string, string>>): SourceTree & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    listing: () =>
      Promise.resolve({
        files: Object.entries(sources).map(([path, text]) => ({ path, object: sha256(text), bytes: Buffer.byteLength(text) })),
        passedOver: [{ path: 'link', why: 'a symbolic link, not followed' }],
      }),
    readMany: (paths) => {
      asked.push(...paths);
      return Promise.resolve(new Map(paths.filter((path) => path !== 'lost.py').map((path) => [path, Buffer.from(sources[path]!)])));
    },
  };
} // prettier-ignore

describe('knowledge/build/read-facts', () => {
  let folder: string;
  let store: KnowledgeStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gk-facts-'));
    store = openStore(folder, rememberingLogger());
  });
  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const read = (tree: SourceTree, more: Partial<ReadFactsParts> = {}) => {
    const { signal } = new AbortController();
    const parts = { tree, store, full: false, log: rememberingLogger(), signal, waiting: () => undefined };
    return readFacts({ ...parts, ...more });
  };

  it('reads equal bytes once, in each language by itself', async () => {
    const tree = treeOf({ 'b.py': 'x = 1\n', 'a.py': 'x = 1\n', 'a.js': 'x = 1\n', 'notes.md': 'x = 1\n' });
    const facts = await read(tree);
    expect(tree.asked).toEqual(['a.js', 'a.py']);
    expect([...facts.files.keys()]).toEqual(['a.js', 'a.py', 'b.py']);
    expect(facts.files.get('b.py')?.facts.binds).toEqual(['x']);
    expect(facts.files.get('a.js')?.facts.binds).toEqual([]);
    const again = await read(treeOf({ 'c.py': 'x = 1\n', 'a.js': 'x = 1\n' }));
    expect(again).toMatchObject({ parsed: 0, reused: 2 });
    expect(again.files.get('a.js')?.facts.binds).toEqual([]);
  });

  it('gives the same in threads as without', async () => {
    const sources = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`m${index}.py`, `def f${index}():\n    return f${index + 1}()\n`]),
    );
    const here = await read(treeOf(sources), { threads: 0, full: true });
    const threads = await read(treeOf(sources), { threads: 2, full: true });
    expect(threads).toEqual(here);
    expect(here.parsed).toBe(30);
  });

  it('names what it could not get, and what git passed over', async () => {
    const { failures, files } = await read(treeOf({ 'lost.py': 'x = 1\n', 'big.py': 'x = 1\n'.repeat(200_000), 'ok.py': '' }));
    expect(failures).toEqual([
      { path: 'big.py', why: 'larger than 1 MB' },
      { path: 'lost.py', why: 'not readable' },
      { path: 'link', why: 'a symbolic link, not followed' },
    ]);
    expect([...files.keys()]).toEqual(['ok.py']);
  }); // prettier-ignore

  it.each<[string, Partial<typeof LIMITS>, number]>([
    ['files', { files: 2 }, 2],
    ['bytes', { bytes: 20 }, 1],
    ['symbols', { symbols: 3 }, 3],
  ])('stops at the limit of %s, and says so', async (_name, limit, files) => {
    const sources = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.py`, `def ${name}():\n    pass # ${name}\n`]));
    const facts = await read(treeOf(sources), { limits: { ...LIMITS, ...limit } });
    expect(facts.files.size).toBe(files);
    expect(facts.partial).toBe(`${files} of 4 source files were read: the limit of one digest`);
  }); // prettier-ignore

  it('stops when told to', async () => {
    await expect(read(treeOf({ 'a.py': '' }), { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
