import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDiskFull, messageOf } from '../../base/errors.ts';
import { sha256 } from '../../base/hash.ts';
import type { Logger } from '../../base/log.ts';
import { FACTS_VERSION, FileFacts } from '../parse/facts-schema.ts';
import { MAX_ROW_BYTES, piecesOf, piecesTable } from './pieces.ts';
import { FileTypes } from '../types/types-schema.ts';

/** Version of the tables. Another one is thrown away: everything in here can be made again. */
const SCHEMA = 4;
/** Changes whenever what is kept cannot be used any more. Facts of another version go alone: vectors do not depend on them. */
export const STORE_VERSION = `v${SCHEMA}`;
export const STORE_FILE = 'knowledge.sqlite';
/** Both versions as the file names them. */
const VERSION = SCHEMA * 1_000 + FACTS_VERSION;
const APPLICATION_ID = 0x47724b70;
/** Rows kept of each kind; the least recently used go first. */
const MAX_ROWS = 200_000;
/** Files whose types are kept. */
const MAX_TYPES = 5_000;
const MAX_DIMENSIONS = 8_192;
/** Whole digests kept: this commit, the one before, and the same for runs that read fewer languages. */
const MAX_DIGESTS = 4;
/** Records of what tests ran that are kept: of a few branches, or of a few versions of the interpreter. */
const MAX_COVERAGE = 4;
/** A digest is cut into rows of this size. */
const PIECE_BYTES = 4 * 1024 * 1024;
const TABLES = ['facts', 'vectors', 'digests', 'coverage', 'types'];

/** What is kept between runs: facts by the hash of a file, vectors by the hash of a text and the model. Disposable. */
export interface KnowledgeStore {
  facts(hash: string): FileFacts | null;
  /** `data`: the facts as JSON, where the caller has them so already. */
  putFacts(entries: readonly { readonly hash: string; readonly facts: FileFacts; readonly data?: string }[]): void;
  vector(hash: string, model: string, dimensions: number): Float32Array | null;
  putVectors(model: string, entries: readonly { readonly hash: string; readonly vector: Float32Array }[]): void;
  /** The types of a file, under a hash of all that they depend on. */
  types(key: string): FileTypes | null;
  putTypes(key: string, types: FileTypes): void;
  /** The bytes of a whole digest; null unless every one is there and as it was put. */
  digest(key: string): Buffer | null;
  /** Keeps a digest, and forgets the oldest ones. */
  putDigest(key: string, bytes: Buffer): void;
  /** Commits at which a whole run of the tests was recorded, the latest used first. */
  coverageKeys(): readonly string[];
  coverage(key: string): readonly string[] | null;
  putCoverage(key: string, pieces: readonly string[]): void;
  /** When the store was last used, in milliseconds since 1970; null when it is new. */
  lastUsed(): number | null;
  /** Rows that were found damaged and are ignored. */
  damaged(): number;
  /** Drops what has not been used for longest, when there is too much. */
  trim(): void;
  close(): void;
}

/**
 * Opens the store in a folder. The file may come from a cache that others can write: a wrong version or a damaged
 * file is deleted and begun again, each row is checked against its hash and schema, and nothing in it is ever run.
 */
export function openStore(folder: string, log: Logger): KnowledgeStore {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, STORE_FILE);
  try {
    return storeOver(openDatabase(path, log));
  } catch (error) {
    // A full disk says nothing about what is kept.
    if (isDiskFull(error)) throw error;
    log.warn(`the kept knowledge cannot be used and is made again: ${messageOf(error)}`);
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true, recursive: true });
    return storeOver(openDatabase(path, log));
  }
}

function openDatabase(path: string, log: Logger): DatabaseSync {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, allowExtension: false });
  try {
    // Settings first: a database from elsewhere may not run functions of its own through views or triggers.
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = 10000; PRAGMA cell_size_check = ON;');
    // Rows are long: small pages would chain them.
    database.exec('PRAGMA page_size = 16384;');
    const isNew = numberOf(database, 'SELECT count(*) AS value FROM sqlite_master') === 0;
    if (isNew) createTables(database);
    else if (checkTables(database) !== FACTS_VERSION) {
      log.warn('the kept facts are of another version and are made again');
      database.exec(
        `BEGIN IMMEDIATE; DELETE FROM facts; DELETE FROM types; DELETE FROM digests; PRAGMA user_version = ${VERSION}; COMMIT;`,
      );
    }
    // A process that is killed leaves a journal that undoes its work. A machine that stops may leave a damaged file: it is
    // found at the next start and made again, which is cheaper than waiting for the disk at every write.
    database.exec('PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = OFF;');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function createTables(database: DatabaseSync): void {
  database.exec(`
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS facts (hash TEXT PRIMARY KEY, check_sum TEXT NOT NULL, used INTEGER NOT NULL, data TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS types (hash TEXT PRIMARY KEY, check_sum TEXT NOT NULL, used INTEGER NOT NULL, data TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS vectors (hash TEXT NOT NULL, model TEXT NOT NULL, check_sum TEXT NOT NULL, used INTEGER NOT NULL,
      data BLOB NOT NULL, PRIMARY KEY (hash, model)) STRICT;
    ${piecesTable('digests')}
    ${piecesTable('coverage')}
    PRAGMA application_id = ${APPLICATION_ID};
    PRAGMA user_version = ${VERSION};
    COMMIT;`);
}

/** Returns the version of the facts in a database that is ours and whole. */
function checkTables(database: DatabaseSync): number {
  const application = numberOf(database, 'SELECT application_id AS value FROM pragma_application_id');
  const version = numberOf(database, 'SELECT user_version AS value FROM pragma_user_version');
  if (application !== APPLICATION_ID) throw new Error('not a knowledge store');
  if (Math.floor(version / 1_000) !== SCHEMA) throw new Error(`version ${version}`);
  const others = numberOf(
    database,
    `SELECT count(*) AS value FROM sqlite_master WHERE type != 'index' AND NOT (type = 'table' AND name IN (${TABLES.map((name) => `'${name}'`).join(', ')}))`,
  );
  if (others !== 0) throw new Error('it holds tables that are not ours');
  const health = database.prepare('PRAGMA quick_check(1)').get();
  if (health?.['quick_check'] !== 'ok') throw new Error('the file is damaged');
  return version % 1_000;
}

function storeOver(database: DatabaseSync): KnowledgeStore {
  const stamp = Date.now();
  const before = TABLES.map((name) => numberOf(database, `SELECT coalesce(max(used), 0) AS value FROM ${name}`));
  let damaged = 0;
  const readFacts = database.prepare('SELECT check_sum, data FROM facts WHERE hash = ? AND octet_length(data) <= ?');
  const writeFacts = database.prepare('INSERT OR REPLACE INTO facts (hash, check_sum, used, data) VALUES (?, ?, ?, ?)');
  const useFacts = database.prepare('UPDATE facts SET used = ? WHERE hash = ?');
  const readTypes = database.prepare('SELECT check_sum, data FROM types WHERE hash = ? AND octet_length(data) <= ?');
  const writeTypes = database.prepare('INSERT OR REPLACE INTO types (hash, check_sum, used, data) VALUES (?, ?, ?, ?)');
  const readVector = database.prepare('SELECT check_sum, data FROM vectors WHERE hash = ? AND model = ? AND length(data) = ?'); // prettier-ignore
  const writeVector = database.prepare('INSERT OR REPLACE INTO vectors (hash, model, check_sum, used, data) VALUES (?, ?, ?, ?, ?)'); // prettier-ignore
  const useVector = database.prepare('UPDATE vectors SET used = ? WHERE hash = ? AND model = ?');
  const digests = piecesOf(database, 'digests', MAX_DIGESTS, stamp);
  const coverage = piecesOf(database, 'coverage', MAX_COVERAGE, stamp);
  const used = { facts: new Set<string>(), vectors: new Map<string, string>() };
  const together = (write: () => void) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      write();
      database.exec('COMMIT');
    } catch (error) {
      // A full disk has undone everything already.
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
  const cut = (table: string, most: number) => {
    const extra = numberOf(database, `SELECT count(*) AS value FROM ${table}`) - most;
    if (extra > 0) database.exec(`DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} ORDER BY used, rowid LIMIT ${extra})`); // prettier-ignore
  };
  /** Reads one row; a damaged page or a row that does not match its hash counts as absent. */
  const guarded = <Value>(read: () => Value | null): Value | null => {
    try {
      return read();
    } catch {
      damaged++;
      return null;
    }
  };
  return {
    facts: (hash) =>
      guarded(() => {
        const row = readFacts.get(hash, MAX_ROW_BYTES);
        if (row === undefined) return null;
        const data = String(row['data']);
        if (row['check_sum'] !== sha256(`${hash}\n${data}`)) throw new Error('check sum');
        used.facts.add(hash);
        return FileFacts.parse(JSON.parse(data));
      }),
    putFacts: (entries) =>
      together(() => {
        for (const { hash, facts, data = JSON.stringify(facts) } of entries) {
          if (data.length <= MAX_ROW_BYTES) writeFacts.run(hash, sha256(`${hash}\n${data}`), stamp, data);
        }
      }),
    types: (key) =>
      guarded(() => {
        const row = readTypes.get(key, MAX_ROW_BYTES);
        if (row === undefined) return null;
        const data = String(row['data']);
        if (row['check_sum'] !== sha256(`${key}\n${data}`)) throw new Error('check sum');
        return FileTypes.parse(JSON.parse(data));
      }),
    putTypes: (key, types) =>
      together(() => {
        const data = JSON.stringify(types);
        if (data.length <= MAX_ROW_BYTES) writeTypes.run(key, sha256(`${key}\n${data}`), stamp, data);
        cut('types', MAX_TYPES);
      }),
    vector: (hash, model, dimensions) =>
      guarded(() => {
        if (dimensions > MAX_DIMENSIONS) return null;
        const row = readVector.get(hash, model, dimensions * 4);
        const data = row?.['data'];
        if (!(data instanceof Uint8Array)) return null;
        if (row?.['check_sum'] !== sha256(data)) throw new Error('check sum');
        const vector = new Float32Array(Uint8Array.from(data).buffer);
        if (!isUnit(vector)) throw new Error('not a unit vector');
        used.vectors.set(hash, model);
        return vector;
      }),
    putVectors: (model, entries) =>
      together(() => {
        for (const { hash, vector } of entries) {
          const data = new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
          writeVector.run(hash, model, sha256(data), stamp, data);
        }
      }),
    digest: (key) =>
      guarded(() => {
        const pieces = digests.get(key);
        return pieces === null ? null : Buffer.concat(pieces);
      }),
    putDigest: (key, bytes) => together(() => digests.put(key, cutInto(bytes, PIECE_BYTES))),
    coverageKeys: () => guarded(() => coverage.keys()) ?? [],
    coverage: (key) => guarded(() => coverage.get(key)?.map((piece) => piece.toString('utf8')) ?? null),
    putCoverage: (key, pieces) => together(() => coverage.put(key, pieces.map((piece) => Buffer.from(piece)))), // prettier-ignore
    lastUsed: () => Math.max(...before) || null,
    damaged: () => damaged,
    trim: () =>
      together(() => {
        for (const hash of used.facts) useFacts.run(stamp, hash);
        for (const [hash, model] of used.vectors) useVector.run(stamp, hash, model);
        digests.touch();
        coverage.touch();
        for (const table of ['facts', 'vectors']) cut(table, MAX_ROWS);
      }),
    close: () => database.close(),
  };
}

/** Ties the bytes of a row to its place. */
function cutInto(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
}

function isUnit(vector: Float32Array): boolean {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.abs(sum - 1) < 1e-2;
}

function numberOf(database: DatabaseSync, query: string): number {
  return Number(database.prepare(query).get()?.['value']);
}
