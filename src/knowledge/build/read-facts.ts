import { sha256 } from '../../base/hash.ts';
import type { Logger } from '../../base/log.ts';
import { factsOf } from '../parse/facts.ts';
import { factsFit, type FileFacts } from '../parse/facts-schema.ts';
import { parsePython } from '../parse/python.ts';
import type { KnowledgeStore } from '../store/store.ts';

/** Where the files of the base commit come from. */
export interface SourceTree {
  files(): Promise<readonly string[]>;
  readMany(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
}

export interface Limits {
  readonly files: number;
  readonly bytes: number;
  readonly symbols: number;
}

export const LIMITS: Limits = { files: 40_000, bytes: 500_000_000, symbols: 200_000 };
const BATCH = 100;

export interface ReadFacts {
  readonly files: ReadonlyMap<string, { readonly facts: FileFacts; readonly hash: string }>;
  readonly failures: { path: string; why: string }[];
  readonly parsed: number;
  readonly reused: number;
  /** What a limit left out; null when nothing. */
  readonly partial: string | null;
}

/** Reads the facts of every Python file: from the store where its bytes are known, else by parsing. */
export async function readFacts(parts: {
  readonly tree: SourceTree;
  readonly store: KnowledgeStore;
  /** Parse everything again. */
  readonly full: boolean;
  readonly limits?: Limits;
  readonly log: Logger;
  readonly signal: AbortSignal;
  waiting(text: string): void;
}): Promise<ReadFacts> {
  const { tree, store, signal } = parts;
  const limits = parts.limits ?? LIMITS;
  const paths = (await tree.files()).filter((path) => path.endsWith('.py')).sort();
  const read: Draft = { files: new Map(), failures: [], parsed: 0, reused: 0, partial: null };
  let [bytes, symbols] = [0, 0];
  for (let from = 0; from < paths.length && read.partial === null; from += BATCH) {
    signal.throwIfAborted();
    parts.waiting(`reading ${from} of ${paths.length} Python files`);
    const batch = paths.slice(from, from + BATCH);
    const sources = await tree.readMany(batch);
    const fresh: { hash: string; facts: FileFacts }[] = [];
    for (const path of batch) {
      const source = sources.get(path);
      if (read.files.size >= limits.files || bytes >= limits.bytes || symbols >= limits.symbols) {
        read.partial = `${read.files.size} of ${paths.length} Python files were read: the limit of one digest`;
        break;
      }
      if (source === undefined) {
        read.failures.push({ path, why: 'not readable' });
        continue;
      }
      bytes += source.length;
      const hash = sha256(source);
      const known = parts.full ? null : usable(store.facts(hash), source.length);
      const facts = known ?? (await parse(source, path, read.failures));
      if (facts === null) continue;
      if (known === null) fresh.push({ hash, facts });
      read[known === null ? 'parsed' : 'reused'] += 1;
      if (facts.broken !== null) read.failures.push({ path, why: `syntax error on line ${facts.broken}; read as far as possible` }); // prettier-ignore
      read.files.set(path, { facts, hash });
      symbols += facts.definitions.length;
    }
    keep(() => store.putFacts(fresh), parts.log);
  }
  return read;
}

type Draft = { -readonly [Key in keyof ReadFacts]: ReadFacts[Key] } & {
  files: Map<string, { facts: FileFacts; hash: string }>;
};

/** A cache that cannot be written costs the next run time, nothing else. */
export function keep(write: () => void, log: Logger): void {
  try {
    write();
  } catch (error) {
    log.warn(`knowledge was not kept: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function usable(facts: FileFacts | null, size: number): FileFacts | null {
  return facts !== null && factsFit(facts, size) ? facts : null;
}

async function parse(source: Buffer, path: string, failures: ReadFacts['failures']): Promise<FileFacts | null> {
  const result = await parsePython(source);
  if (result.ok) return factsOf(result.tree);
  failures.push({ path, why: result.why });
  return null;
}
