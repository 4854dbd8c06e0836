import type { DatabaseSync } from 'node:sqlite';
import { sha256 } from '../../base/hash.ts';

/** A row larger than this was not written by us: the source files it comes from are bounded. */
export const MAX_ROW_BYTES = 16 * 1024 * 1024;
/** Rows that one value may have. */
const MAX_PIECES = 2_000;
/** All pieces of one value are in memory at once; the digest of 850,000 lines needs a tenth. */
const MAX_BYTES = 512 * 1024 * 1024;

/** Values too long for one row: each is kept in pieces, whole or not at all. */
export interface Pieces {
  /** In the order they were put; null when there is none. Throws when a piece is damaged or missing. */
  get(key: string): readonly Buffer[] | null;
  /** Keeps a value and forgets the oldest ones; false when it is too large to be kept. Call it within a transaction. */
  put(key: string, pieces: readonly Buffer[]): boolean;
  /** Latest used first. */
  keys(): readonly string[];
  /** Remembers that what was read is still of use. */
  touch(): void;
}

/** The statement that makes the table of such values. */
export function piecesTable(name: string): string {
  return `CREATE TABLE IF NOT EXISTS ${name} (key TEXT NOT NULL, piece INTEGER NOT NULL, pieces INTEGER NOT NULL, check_sum TEXT NOT NULL,
      used INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (key, piece)) STRICT;`;
}

/** The values of one table, of which `most` are kept. */
export function piecesOf(database: DatabaseSync, table: string, most: number, stamp: number): Pieces {
  const read = database.prepare(`SELECT piece, pieces, check_sum, data FROM ${table} WHERE key = ? AND octet_length(data) <= ? ORDER BY piece LIMIT ?`); // prettier-ignore
  const bytes = database.prepare(`SELECT coalesce(sum(octet_length(data)), 0) AS value FROM ${table} WHERE key = ?`);
  const write = database.prepare(`INSERT OR REPLACE INTO ${table} (key, piece, pieces, check_sum, used, data) VALUES (?, ?, ?, ?, ?, ?)`); // prettier-ignore
  const use = database.prepare(`UPDATE ${table} SET used = ? WHERE key = ?`);
  const byAge = `SELECT key FROM ${table} GROUP BY key ORDER BY max(used) DESC, max(rowid) DESC LIMIT ${most}`;
  const used = new Set<string>();
  return {
    get: (key) => {
      if (Number(bytes.get(key)?.['value'] ?? 0) > MAX_BYTES) throw new Error('too large');
      const rows = read.all(key, MAX_ROW_BYTES, MAX_PIECES);
      const [first] = rows;
      if (first === undefined) return null;
      used.add(key);
      if (first['pieces'] !== rows.length) throw new Error('pieces are missing');
      return rows.map((row, piece) => {
        const { data } = row;
        if (!(data instanceof Uint8Array) || row['piece'] !== piece) throw new Error('pieces of something else');
        if (row['check_sum'] !== checkSum(key, piece, data)) throw new Error('check sum');
        return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      });
    },
    put: (key, pieces) => {
      if (pieces.length > MAX_PIECES || pieces.some((data) => data.length > MAX_ROW_BYTES)) return false;
      database.prepare(`DELETE FROM ${table} WHERE key = ?`).run(key);
      pieces.forEach((data, piece) => write.run(key, piece, pieces.length, checkSum(key, piece, data), stamp, data));
      database.exec(`DELETE FROM ${table} WHERE key NOT IN (${byAge})`);
      return true;
    },
    keys: () =>
      database
        .prepare(byAge)
        .all()
        .map((row) => String(row['key']).slice(0, 200)),
    touch: () => {
      for (const key of used) use.run(stamp, key);
    },
  };
}

function checkSum(key: string, piece: number, data: Uint8Array): string {
  return sha256(`${key}\n${piece}\n${sha256(data)}`);
}
