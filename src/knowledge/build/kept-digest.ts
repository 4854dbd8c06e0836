import { sha256 } from '../../base/hash.ts';
import { Digest } from '../../contracts/digest.ts';
import { FACTS_VERSION } from '../parse/facts-schema.ts';
import type { KnowledgeStore } from '../store/store.ts';
import type { buildDigest } from './build-digest.ts';
import { packDigest, unpackDigest, type DigestLists } from './packed-digest.ts';
import type { Listing } from './source-tree.ts';

/** Raise it when the same facts give another digest, or it is kept in another form: kept ones are not found any more. */
const DIGEST_VERSION = 3;

type Built = ReturnType<typeof buildDigest>;

/** What is kept of the numbers: all that depends on nothing but the files. */
const KeptStats = Digest.shape.stats.omit({ embedded: true, vectors: true, seconds: true, rssMb: true, history: true, cache: true });
/** The numbers stand before the lists, as JSON behind their length. */
const HEAD_BYTES = 4;

/** The key of the digest of these files: their names and bytes, and what turns them into a digest. */
export function digestKey(listing: Listing): string {
  const lines = listing.files.map(({ path, object }) => `${object} ${path}`);
  const passed = listing.passedOver.map(({ path, why }) => `${why} ${path}`);
  return sha256([`${DIGEST_VERSION} ${FACTS_VERSION}`, ...lines.sort(), '', ...passed].join('\0'));
}

/** Keeps a digest. */
export function keepDigest(store: KnowledgeStore, key: string, built: Built): void {
  const stats = Buffer.from(JSON.stringify(built.stats));
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(stats.length);
  store.putDigest(key, Buffer.concat([head, stats, packDigest(built)]));
}

/** The digest kept under a key, or null. What cannot be of these files is as good as absent. */
export function keptDigest(store: KnowledgeStore, key: string, listing: Listing): Built | null {
  const bytes = store.digest(key);
  if (bytes === null) return null;
  try {
    const cut = HEAD_BYTES + bytes.readUInt32LE(0);
    const stats = KeptStats.parse(JSON.parse(bytes.toString('utf8', HEAD_BYTES, cut)));
    const lists = unpackDigest(bytes.subarray(cut));
    const { parsed, reused } = stats;
    return fits(lists, listing) ? { ...lists, stats: { ...stats, parsed: 0, reused: parsed + reused } } : null;
  } catch {
    return null;
  }
}

/** Whether a digest can be of these files: a cache that somebody else wrote may hold anything that has the right shape. */
function fits({ modules, symbols }: DigestLists, listing: Listing): boolean {
  // A file in another encoding grows when it is read as UTF-8.
  const bytes = new Map(listing.files.map((file) => [file.path, file.bytes * 2 + 4]));
  const sizes = modules.map(({ path }) => bytes.get(path) ?? -1);
  if (!modules.every(({ lines }, index) => lines <= (sizes[index] ?? -1) + 1)) return false;
  if (new Set(symbols.map(({ id }) => id)).size !== symbols.length) return false;
  return symbols.every(({ path, end, endLine }) => end <= (bytes.get(path) ?? -1) && endLine <= (bytes.get(path) ?? -1) + 1);
} // prettier-ignore
