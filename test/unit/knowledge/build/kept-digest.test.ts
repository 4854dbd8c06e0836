import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDigest } from '../../../../src/knowledge/build/build-digest.ts';
import { digestKey, keepDigest, keptDigest } from '../../../../src/knowledge/build/kept-digest.ts';
import { readSource } from '../../../../src/knowledge/parse/read-source.ts';
import { openStore, type KnowledgeStore } from '../../../../src/knowledge/store/store.ts';
import { rememberingLogger } from '../../../helpers/knowledge.ts';

const SOURCE = Array.from({ length: 4_200 }, (_, index) => `def f${index}():\n    pass\n`).join('');
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

  /** More symbols than one piece holds. */
  async function make() {
    const read = await readSource('a.py', Buffer.from(SOURCE));
    if (!read.ok) throw new Error(read.why);
    const files = new Map([['a.py', { facts: read.facts, hash: 'h' }]]);
    return buildDigest({ files, failures: [{ path: 'b.py', why: 'gone' }], parsed: 1, reused: 0, partial: null });
  }

  it('gives back the digest as it was, with everything reused', async () => {
    const made = await built();
    keepDigest(store, 'k', made);
    expect(keptDigest(store, 'k', LISTING)).toEqual({ ...made, stats: { ...made.stats, parsed: 0, reused: 1 } });
    expect(keptDigest(store, 'another', LISTING)).toBeNull();
  });

  it.each<[string, (pieces: readonly string[]) => string[]]>([
    ['a symbol of another shape', (pieces) => pieces.map((text) => text.replaceAll('"kind":"function"', '"kind":"run me"'))],
    ['a list that is missing', (pieces) => pieces.filter((text) => !text.startsWith('["calls"'))],
    ['a symbol that is its own parent', (pieces) => pieces.map((text) => text.replace('"parent":null', '"parent":"py:a:f0"'))],
    ['a symbol on a line beyond its file', (pieces) => pieces.map((text) => text.replace('"line":1,"endLine":2', '"line":4000000000,"endLine":4000000000'))],
    ['a symbol of a file that is not there', (pieces) => pieces.map((text) => text.replace('"path":"a.py"', '"path":"z.py"'))],
    ['a module with more lines than bytes', (pieces) => pieces.map((text) => text.replace(/"lines":8\d+/, '"lines":9000000000'))],
    ['no JSON', (pieces) => [...pieces, '{']],
    ['no pair', (pieces) => [...pieces, '{"symbols":[]}']],
    ['a number in place of a list', (pieces) => [...pieces.filter((text) => !text.startsWith('["modules"')), '["modules",7]']],
  ])('takes %s for nothing', async (_name, spoil) => {
    keepDigest(store, 'k', await built());
    const kept = store.digest('k') ?? [];
    const spoilt = spoil(kept);
    expect(spoilt).not.toEqual(kept);
    store.putDigest('k', spoilt);
    expect(keptDigest(store, 'k', LISTING)).toBeNull();
  });

  it('is not kept when a file was not read for a passing reason', async () => {
    const made = await built();
    const failures = [{ path: 'c.py', why: 'not parsed within 5 s' }];
    keepDigest(store, 'k', { ...made, stats: { ...made.stats, failures } });
    expect(keptDigest(store, 'k', LISTING)).toBeNull();
  });

  it('is not led astray by names of the prototype', async () => {
    keepDigest(store, 'k', await built());
    store.putDigest('k', [...(store.digest('k') ?? []), '["__proto__",{"polluted":true}]', '["constructor",1]']);
    const kept = keptDigest(store, 'k', LISTING);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(kept === null || Object.getPrototypeOf(kept) === Object.prototype).toBe(true);
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
