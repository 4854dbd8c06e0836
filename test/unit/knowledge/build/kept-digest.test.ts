import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Digest, type CodeSymbol } from '../../../../src/contracts/digest.ts';
import { buildDigest } from '../../../../src/knowledge/build/build-digest.ts';
import { digestKey, keepDigest, keptDigest } from '../../../../src/knowledge/build/kept-digest.ts';
import { readSource } from '../../../../src/knowledge/parse/read-source.ts';
import { openStore, type KnowledgeStore } from '../../../../src/knowledge/store/store.ts';
import { rememberingLogger } from '../../../helpers/knowledge.ts';

const SOURCE = Array.from({ length: 4_200 }, (_, index) => `def f${index}():\n    pass\n`).join('');
const Lists = Digest.pick({ modules: true, symbols: true, imports: true, inherits: true, calls: true });
const LISTING = { files: [{ path: 'a.py', object: '1', bytes: SOURCE.length }], passedOver: [] };

describe('knowledge/build/kept-digest', () => {
  let folder: string;
  let store: KnowledgeStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gk-kept-'));
    store = openStore(folder, rememberingLogger());
  });
  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  type Built = ReturnType<typeof buildDigest>;
  let whole: Promise<Built> | undefined;
  const built = () => (whole ??= make());

  /** Many symbols in one file. */
  async function make() {
    const read = await readSource('a.py', Buffer.from(SOURCE));
    if (!read.ok) throw new Error(read.why);
    const files = new Map([['a.py', { facts: read.facts, hash: 'h' }]]);
    return buildDigest({ files, failures: [{ path: 'b.py', why: 'gone' }], passing: false, parsed: 1, reused: 0, partial: null });
  }

  it('gives back the digest as it was, with everything reused', async () => {
    const made = await built();
    keepDigest(store, 'k', made);
    expect(keptDigest(store, 'k', LISTING)).toEqual({ ...made, stats: { ...made.stats, parsed: 0, reused: 1 } });
    expect(keptDigest(store, 'another', LISTING)).toBeNull();
  });

  it.each<[string, (made: Built) => Partial<Built>]>([
    ['a symbol on a line beyond its file', (made) => ({ symbols: changed(made, { line: 4_000_000_000, endLine: 4_000_000_000 }) })],
    ['a symbol that ends behind its file', (made) => ({ symbols: changed(made, { end: 10_000_000 }) })],
    ['a symbol on line 0', (made) => ({ symbols: changed(made, { line: 0 }) })],
    ['a name that is not one', (made) => ({ symbols: changed(made, { qualname: 'a:b', id: 'py:a:a:b' }) })],
    ['two symbols of one name', (made) => ({ symbols: [...made.symbols, ...made.symbols.slice(0, 1)] })],
    ['a module with more lines than bytes', (made) => ({ modules: made.modules.map((one) => ({ ...one, lines: 9_000_000_000 })) })],
    ['a call on line 0', () => ({ calls: [{ from: 'py:a:f0', to: 'py:a:f1', line: 0, how: 'flow' }] })],
    ['numbers of another kind', (made) => ({ stats: { ...made.stats, files: 1.5 } })],
  ])('takes %s for nothing', async (_name, spoil) => {
    const made = await built();
    keepDigest(store, 'k', { ...made, ...spoil(made) });
    expect(store.digest('k')).not.toBeNull();
    expect(keptDigest(store, 'k', LISTING)).toBeNull();
  });

  it('takes a digest of files that are not there for nothing', async () => {
    keepDigest(store, 'k', await built());
    expect(keptDigest(store, 'k', { files: [], passedOver: [] })).toBeNull();
  });

  it('refuses to keep what is not of the digest', async () => {
    const made = await built();
    expect(() => keepDigest(store, 'k', { ...made, calls: [{ from: 'py:a:f0', to: 'py:b:gone', line: 1, how: 'flow' }] })).toThrow(/py:b:gone/);
  });

  it('takes bytes that were cut or changed for nothing, or for a digest of the right shape', async () => {
    const { symbols, ...rest } = await built();
    keepDigest(store, 'k', { ...rest, symbols: symbols.slice(0, 40) });
    const bytes = store.digest('k') ?? Buffer.alloc(0);
    for (let at = 0; at < bytes.length; at += 7) {
      store.putDigest('k', bytes.subarray(0, at));
      expect(keptDigest(store, 'k', LISTING)).toBeNull();
      const spoilt = Buffer.from(bytes);
      spoilt.writeUInt8(255 - spoilt.readUInt8(at), at);
      store.putDigest('k', spoilt);
      const kept = keptDigest(store, 'k', LISTING);
      if (kept !== null) expect(Lists.safeParse(kept).success).toBe(true);
    }
  });

  it('has another key for other bytes, names and passed over files', () => {
    const file = { path: 'a.py', object: '1', bytes: 1 };
    const keys = [
      { files: [file], passedOver: [] },
      { files: [{ ...file, object: '2' }], passedOver: [] },
      { files: [{ ...file, path: 'b.py' }], passedOver: [] },
      { files: [file], passedOver: [{ path: 'l', why: 'a link' }] },
      { files: [], passedOver: [] },
    ].map(digestKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(digestKey({ files: [file], passedOver: [] })).toBe(keys[0]);
  });
}); // prettier-ignore

/** The symbols with the first one changed. */
function changed({ symbols }: ReturnType<typeof buildDigest>, change: Partial<CodeSymbol>): CodeSymbol[] {
  return symbols.map((symbol, index) => (index === 0 ? { ...symbol, ...change } : symbol));
}
