import { z } from 'zod';
import { sha256 } from '../../base/hash.ts';
import { Digest } from '../../contracts/digest.ts';
import { FACTS_VERSION, spanFits } from '../parse/facts-schema.ts';
import type { KnowledgeStore } from '../store/store.ts';
import type { buildDigest } from './build-digest.ts';
import type { Listing } from './source-tree.ts';

/** Raise it when the same facts give another digest: kept ones are not found any more. */
const DIGEST_VERSION = 2;
/** Entries of a list in one row. */
const PIECE = 4_000;

type Built = ReturnType<typeof buildDigest>;

/** What is kept of a digest: all that depends on nothing but the files. */
const Kept = Digest.omit({ schema: true, commit: true }).extend({
  stats: Digest.shape.stats.omit({ embedded: true, vectors: true, seconds: true, rssMb: true, history: true, cache: true }),
});
const Piece = z.tuple([z.string(), z.unknown()]);

/** The key of the digest of these files: their names and bytes, and what turns them into a digest. */
export function digestKey(listing: Listing): string {
  const lines = listing.files.map(({ path, object }) => `${object} ${path}`);
  const passed = listing.passedOver.map(({ path, why }) => `${why} ${path}`);
  return sha256([`${DIGEST_VERSION} ${FACTS_VERSION}`, ...lines.sort(), '', ...passed].join('\0'));
}

/** Why a file was not read that has to do with the machine and the moment: the next run tries again. */
const PASSING = /^(?:not parsed within|the parser failed|not readable)/;

/** Keeps a digest as rows of bounded size, unless a file of it was not read for a passing reason. */
export function keepDigest(store: KnowledgeStore, key: string, built: Built): void {
  if (built.stats.failures.some(({ why }) => PASSING.test(why))) return;
  const pieces: string[] = [];
  for (const [name, value] of Object.entries(built)) {
    if (!Array.isArray(value)) pieces.push(JSON.stringify([name, value]));
    else for (let from = 0; from < Math.max(1, value.length); from += PIECE) pieces.push(JSON.stringify([name, value.slice(from, from + PIECE)]));
  }
  store.putDigest(key, pieces);
} // prettier-ignore

/** The digest kept under a key, or null. What does not fit the contract, or cannot be of these files, is as good as absent. */
export function keptDigest(store: KnowledgeStore, key: string, listing: Listing): Built | null {
  const pieces = store.digest(key);
  if (pieces === null) return null;
  try {
    const draft: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const text of pieces) {
      const [name, value] = Piece.parse(JSON.parse(text));
      const known = draft[name];
      if (Array.isArray(known) && Array.isArray(value)) for (const one of value as unknown[]) known.push(one);
      else draft[name] = value;
    }
    const kept = Kept.parse({ ...draft });
    if (!fits(kept, listing)) return null;
    const { parsed, reused } = kept.stats;
    return { ...kept, stats: { ...kept.stats, parsed: 0, reused: parsed + reused } };
  } catch {
    return null;
  }
}

/** Whether a digest can be of these files: a cache that somebody else wrote may hold anything that has the right shape. */
function fits({ modules, symbols }: Pick<Digest, 'modules' | 'symbols'>, listing: Listing): boolean {
  // A file in another encoding grows when it is read as UTF-8.
  const bytes = new Map(listing.files.map((file) => [file.path, file.bytes * 2 + 4]));
  const before = new Map<string, string>();
  const inside = symbols.every((symbol) => {
    const size = bytes.get(symbol.path);
    const { id, path, parent } = symbol;
    const isNew = !before.has(id);
    before.set(id, path);
    return (
      isNew &&
      size !== undefined &&
      spanFits(symbol, size) &&
      (parent === null || (parent !== id && before.get(parent) === path))
    );
  });
  return inside && modules.every(({ path, lines }) => lines <= (bytes.get(path) ?? -2) + 1);
}
