import { z } from 'zod';
import { coverageFits, CoverageRecord, type TestCoverage } from '../../contracts/coverage.ts';
import type { KnowledgeStore } from '../store/store.ts';

/** Entries of a list in one row. */
const PIECE = 4_000;
const Piece = z.tuple([z.enum(['files', 'sets', 'tests', 'shared', 'loading', 'objects', 'head']), z.unknown()]);

/** Makes the record of a whole run: what each test ran, with the names that git gives to the bytes that were run. */
export function coverageRecord(
  coverage: TestCoverage,
  about: Pick<CoverageRecord, 'commit' | 'python' | 'seconds'>,
  objectOf: (path: string) => string | undefined,
): CoverageRecord {
  return { schema: 1, ...about, objects: coverage.files.map((path) => objectOf(path) ?? ''), coverage };
}

/** Keeps a record under its commit; the record of that commit before it goes. */
export function keepCoverage(store: KnowledgeStore, record: CoverageRecord): void {
  const { coverage, objects, ...head } = record;
  const pieces = [JSON.stringify(['head', [head]])];
  for (const [name, list] of Object.entries({ objects, ...coverage })) {
    for (let from = 0; from < list.length; from += PIECE)
      pieces.push(JSON.stringify([name, list.slice(from, from + PIECE)]));
  }
  store.putCoverage(record.commit, pieces);
}

/**
 * The record of one of these commits, the first that has one; else the latest. It may come from a cache that others
 * can write: what does not fit the contract, or points to nothing, is as good as absent.
 */
export function keptCoverage(store: KnowledgeStore, commits: readonly string[]): CoverageRecord | null {
  const keys = store.coverageKeys();
  for (const key of [...commits.filter((one) => keys.includes(one)), ...keys.filter((one) => !commits.includes(one))]) {
    const record = read(store.coverage(key));
    if (record?.commit === key) return record;
  }
  return null;
}

function read(pieces: readonly string[] | null): CoverageRecord | null {
  if (pieces === null) return null;
  try {
    const lists = { files: [], sets: [], tests: [], shared: [], loading: [], objects: [], head: [] } as Record<string, unknown[]>; // prettier-ignore
    for (const text of pieces) {
      const [name, list] = Piece.parse(JSON.parse(text));
      if (!Array.isArray(list)) return null;
      for (const one of list as unknown[]) lists[name]?.push(one);
    }
    const { head = [], objects = [], ...coverage } = lists;
    const record = CoverageRecord.parse({ ...(head[0] as object), objects, coverage });
    return record.objects.length === record.coverage.files.length && coverageFits(record.coverage) ? record : null;
  } catch {
    return null;
  }
}
