import { Op, pack } from '../../../../src/knowledge/flow/ops.ts';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { FileFacts } from '../../../../src/knowledge/parse/facts-schema.ts';
import { factsFit } from '../../../../src/knowledge/parse/facts-schema.ts';
import { openStore } from '../../../../src/knowledge/store/store.ts';
import { rememberingLogger } from '../../../helpers/knowledge.ts';

const FACTS: FileFacts = {
  lines: 3,
  broken: null,
  errors: 0,
  note: null,
  definitions: [],
  imports: [],
  flow: { nodes: 1, scopes: 1, names: [], code: '' },
  binds: ['x'],
};
/** More than one row takes. */
const LONG = Buffer.alloc(5_000_000, 'digest');
const UNIT = Float32Array.from([0.6, 0.8]);

describe('knowledge/store/store', () => {
  let folder: string;
  let file: string;
  const log = rememberingLogger();

  /** A closed store with some rows in it. */
  const filled = () => {
    const store = openStore(folder, log);
    store.putFacts(
      Array.from({ length: 200 }, (_, index) => ({ hash: `h${index}`, facts: { ...FACTS, lines: index } })),
    );
    store.putVectors('m', [{ hash: 'v', vector: UNIT }]);
    store.close();
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gk-store-'));
    file = join(folder, 'knowledge.sqlite');
    log.warnings.length = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('gives back what was put, also after closing, and nothing for another key', () => {
    filled();
    using_(folder, (store) => {
      expect(store.facts('h7')).toEqual({ ...FACTS, lines: 7 });
      expect(store.facts('absent')).toBeNull();
      expect([...(store.vector('v', 'm', 2) ?? [])]).toEqual([...UNIT]);
      expect(store.vector('v', 'another model', 2)).toBeNull();
      expect(store.vector('v', 'm', 3)).toBeNull();
      store.trim();
      expect(store.facts('h7')).not.toBeNull();
    });
    expect(log.warnings).toEqual([]);
  });

  it.each([
    ['truncated at a third', () => truncateSync(file, Math.floor(readFileSync(file).length / 3))],
    ['text', () => writeFileSync(file, 'not a database '.repeat(1000))],
    ['of another version', () => edit('PRAGMA user_version = 999')],
    ['of another program', () => edit('PRAGMA application_id = 7')],
    ['with a trigger of a stranger', () => edit('CREATE TRIGGER t AFTER UPDATE ON facts BEGIN DELETE FROM facts; END')],
    ['with tables that are not ours', () => edit('CREATE TABLE extra (a)')],
    ['without our columns', () => edit('ALTER TABLE facts RENAME COLUMN data TO other')],
  ])('begins again when the file is %s, and says so', (_name, spoil) => {
    filled();
    spoil();
    using_(folder, (store) => {
      expect(store.facts('h7')).toBeNull();
      store.putFacts([{ hash: 'new', facts: FACTS }]);
      expect(store.facts('new')).toEqual(FACTS);
    });
    expect(log.warnings.join()).toMatch(/made again/);
  });

  it('keeps whole digests: the newest few, and none of which a piece is gone or changed', () => {
    filled();
    using_(folder, (store) => {
      for (let index = 0; index < 6; index++) store.putDigest(`d${index}`, LONG);
      store.putDigest('d5', Buffer.from('another'));
      expect(store.digest('d5')?.toString()).toBe('another');
      expect(store.digest('d4')?.equals(LONG)).toBe(true);
      expect(store.digest('d0')).toBeNull();
      expect(store.digest('absent')).toBeNull();
      expect(store.damaged()).toBe(0);
    });
    edit("DELETE FROM digests WHERE key = 'd3' AND piece = 1");
    edit("UPDATE digests SET data = x'00' WHERE key = 'd4' AND piece = 1");
    using_(folder, (store) => {
      expect([store.digest('d3'), store.digest('d4')]).toEqual([null, null]);
      expect(store.damaged()).toBe(2);
    });
  });

  it('forgets facts of another version, and keeps the vectors, which do not depend on them', () => {
    filled();
    using_(folder, (store) => store.putDigest('d', LONG));
    edit(`PRAGMA user_version = ${userVersion() - 1}`);
    using_(folder, (store) => {
      expect([store.facts('h7'), store.digest('d')]).toEqual([null, null]);
      expect([...(store.vector('v', 'm', 2) ?? [])]).toEqual([...UNIT]);
    });
    expect(log.warnings.join()).toMatch(/another version and are made again/);
  });

  it('knows when it was last used', () => {
    const before = Date.now();
    using_(folder, (store) => expect(store.lastUsed()).toBeNull());
    filled();
    using_(folder, (store) => expect(store.lastUsed()).toBeGreaterThanOrEqual(before));
  });

  it.each([
    ['changed data', `UPDATE facts SET data = replace(data, '"x"', '"y"')`],
    ['a wrong check sum', `UPDATE facts SET check_sum = 'x'`],
    ['data that is no JSON', `UPDATE facts SET data = '{'`],
  ])('ignores a row with %s', (_name, sql) => {
    filled();
    edit(sql);
    using_(folder, (store) => {
      expect(store.facts('h7')).toBeNull();
      expect(store.damaged()).toBe(1);
    });
  });

  it('ignores a vector that is not of unit length or was changed', () => {
    using_(folder, (store) => {
      store.putVectors('m', [
        { hash: 'long', vector: Float32Array.from([3, 4]) },
        { hash: 'nan', vector: Float32Array.from([NaN, 1]) },
      ]);
      expect(store.vector('long', 'm', 2)).toBeNull();
      expect(store.vector('nan', 'm', 2)).toBeNull();
      expect(store.damaged()).toBe(2);
    });
  });

  it('refuses facts that cannot be of a file: spans outside it, scopes in a circle', () => {
    const one = {
      kind: 'function',
      name: 'f',
      qualname: 'f',
      signature: '',
      docstring: null,
      line: 1,
      endLine: 1,
      start: 0,
      end: 10,
      bodyStart: 5,
      bodyEnd: 10,
      parent: null,
      hash: '',
      bases: [],
      binds: [],
    } as const;
    const facts = (changes: object): FileFacts => ({
      ...FACTS,
      flow: { ...FACTS.flow, scopes: 2 },
      definitions: [{ ...one, bases: [], binds: [], ...changes }],
    });
    expect(factsFit(facts({}), 10)).toBe(true);
    expect(factsFit(facts({}), 9)).toBe(false);
    expect(factsFit(facts({ parent: 0 }), 10)).toBe(false);
    expect(factsFit(facts({ bodyStart: 11 }), 20)).toBe(false);
    expect(factsFit({ ...FACTS, flow: { nodes: 2, scopes: 1, names: [], code: pack([Op.copy, 1, 1]) } }, 10)).toBe(
      true,
    );
    expect(factsFit({ ...FACTS, flow: { nodes: 2, scopes: 1, names: [], code: pack([Op.copy, 1, 2]) } }, 10)).toBe(
      false,
    );
    expect(factsFit({ ...FACTS, flow: { nodes: 2, scopes: 1, names: [], code: pack([Op.text, 1, 0]) } }, 10)).toBe(
      false,
    );
    expect(factsFit({ ...FACTS, flow: { nodes: 2, scopes: 1, names: [], code: pack([99]) } }, 10)).toBe(false);
    expect(factsFit({ ...FACTS, flow: { nodes: 1e9, scopes: 1, names: [], code: '' } }, 10)).toBe(false);
  });

  function userVersion(): number {
    const database = new DatabaseSync(file);
    const row = database.prepare('PRAGMA user_version').get();
    database.close();
    return Number(row?.['user_version']);
  }

  function edit(sql: string): void {
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
  }

  function using_(where: string, use: (store: ReturnType<typeof openStore>) => void): void {
    const store = openStore(where, log);
    try {
      use(store);
    } finally {
      store.close();
    }
  }
});
