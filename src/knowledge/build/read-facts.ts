import { availableParallelism } from 'node:os';
import type { Logger } from '../../base/log.ts';
import { factsFit, type FileFacts } from '../parse/facts-schema.ts';
import { languageOf } from '../parse/languages.ts';
import type { Unread } from '../parse/parse-source.ts';
import { createParsePool, type ParsePool } from '../parse/pool.ts';
import { MAX_SOURCE_BYTES } from '../parse/source-text.ts';
import type { KnowledgeStore } from '../store/store.ts';
import type { ListedFile, SourceTree } from './source-tree.ts';

export interface Limits {
  readonly files: number;
  readonly bytes: number;
  readonly symbols: number;
}

export const LIMITS: Limits = { files: 100_000, bytes: 100_000_000, symbols: 400_000 };
/** What one thread is given at once: enough that handing it over costs nothing, little enough to share the work out. */
const BATCH_BYTES = 400_000;
const BATCH_FILES = 400;
/** What git is asked for at once: starting it costs as much as a hundred files. */
const CHUNK_BYTES = 12_000_000;
const CHUNK_FILES = 8_000;
/** Less than this is parsed before a thread has started. */
const WORTH_THREADS = 600_000;
const MAX_THREADS = 8;

export interface ReadFacts {
  readonly files: ReadonlyMap<string, { readonly facts: FileFacts; readonly hash: string }>;
  readonly failures: { path: string; why: string }[];
  /** Whether a file was not read for a reason that has to do with the machine and the moment: the next run may read it. */
  readonly passing: boolean;
  readonly parsed: number;
  readonly reused: number;
  /** What a limit left out; null when nothing. */
  readonly partial: string | null;
}

export interface ReadFactsParts {
  readonly tree: SourceTree;
  readonly store: KnowledgeStore;
  /** Parse everything again. */
  readonly full: boolean;
  readonly limits?: Limits;
  /** Threads that parse; default: one for each core. */
  readonly threads?: number;
  readonly log: Logger;
  readonly signal: AbortSignal;
  waiting(text: string): void;
}

type Outcome = { readonly ok: true; readonly facts: FileFacts; readonly known: boolean } | Unread;

/** Reads the facts of every source file: from the store where its bytes are known, else by parsing. */
export async function readFacts(parts: ReadFactsParts): Promise<ReadFacts> {
  const { store, full } = parts;
  const limits = parts.limits ?? LIMITS;
  const { files, passedOver } = await parts.tree.listing();
  const sources = files.filter(({ path }) => languageOf(path) !== null).sort(byPath);
  const outcomes = new Map<string, Outcome>();
  const unknown: ListedFile[] = [];
  /** Files with the same bytes are parsed once. */
  const first = new Map<string, string>();
  const same: [string, string][] = [];
  let [count, bytes, size] = [0, 0, 0];
  for (const file of sources) {
    if (count >= limits.files || bytes >= limits.bytes) break;
    count += 1;
    if (file.bytes > MAX_SOURCE_BYTES) {
      outcomes.set(file.path, { ok: false, why: `larger than ${MAX_SOURCE_BYTES / 1_000_000} MB`, passing: false });
      continue;
    }
    bytes += file.bytes;
    const key = factsKey(file);
    const facts = full ? null : usable(store.facts(key), file.bytes);
    if (facts !== null) outcomes.set(file.path, { ok: true, facts, known: true });
    else if (first.has(key)) same.push([file.path, key]);
    else {
      first.set(key, file.path);
      unknown.push(file);
      size += file.bytes;
    }
  }
  const cores = Math.min(availableParallelism(), MAX_THREADS);
  const threads = parts.threads ?? (size < WORTH_THREADS || cores < 2 ? 0 : cores);
  await using pool = createParsePool(threads);
  await parse(parts, pool, unknown, outcomes);
  for (const [path, key] of same) {
    const outcome = outcomes.get(first.get(key) ?? '');
    if (outcome !== undefined) outcomes.set(path, outcome);
  }
  return gather(sources.slice(0, count), sources.length, outcomes, limits, passedOver);
}

/** A cache that cannot be written costs the next run time, nothing else. */
export function keep(write: () => void, log: Logger): void {
  try {
    write();
  } catch (error) {
    log.warn(`knowledge was not kept: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Parses what is not known: git gives many files at once, threads take a few each; while one chunk is parsed, the next is read. */
async function parse(
  { tree, store, log, signal, waiting }: ReadFactsParts,
  pool: ParsePool,
  files: readonly ListedFile[],
  into: Map<string, Outcome>,
): Promise<void> {
  let done = 0;
  const readBatch = async (batch: readonly ListedFile[], sources: ReadonlyMap<string, Buffer>) => {
    const present = batch.flatMap((file) => {
      const source = sources.get(file.path);
      if (source === undefined) into.set(file.path, { ok: false, why: 'not readable', passing: true });
      return source === undefined ? [] : [{ ...file, source }];
    });
    const read = await pool.read(present);
    const fresh = read.flatMap((one, index) => {
      const file = present[index];
      if (file === undefined) return [];
      into.set(file.path, one.ok ? { ok: true, facts: one.facts, known: false } : one);
      return one.ok ? [{ hash: factsKey(file), facts: one.facts, data: one.data }] : [];
    });
    keep(() => store.putFacts(fresh), log);
    done += batch.length;
    waiting(`reading ${done} of ${files.length} files`);
  };
  let before: Promise<unknown> = Promise.resolve();
  for (const chunk of grouped(files, CHUNK_BYTES, CHUNK_FILES)) {
    signal.throwIfAborted();
    const sources = await tree.readMany(chunk.map(({ path }) => path));
    await before;
    before = Promise.all(grouped(chunk, BATCH_BYTES, BATCH_FILES).map((batch) => readBatch(batch, sources)));
  }
  await before;
}

/** Equal bytes say different things in different languages. */
function factsKey({ path, object }: ListedFile): string {
  return `${languageOf(path)?.grammar ?? ''}:${object}`;
}

function grouped(files: readonly ListedFile[], maxBytes: number, maxFiles: number): ListedFile[][] {
  const groups: ListedFile[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = groups.at(-1);
    if (last === undefined || bytes + file.bytes > maxBytes || last.length >= maxFiles) {
      groups.push([file]);
      bytes = file.bytes;
    } else {
      last.push(file);
      bytes += file.bytes;
    }
  }
  return groups;
}

/** Puts what was read in the order of paths, so that nothing depends on which thread was first. */
function gather(
  considered: readonly ListedFile[],
  total: number,
  outcomes: ReadonlyMap<string, Outcome>,
  limits: Limits,
  passedOver: readonly { path: string; why: string }[],
): ReadFacts {
  const files = new Map<string, { facts: FileFacts; hash: string }>();
  const failures: { path: string; why: string }[] = [];
  const count = { parsed: 0, reused: 0 };
  let passing = false;
  let symbols = 0;
  let seen = 0;
  for (const { path, object } of considered) {
    if (symbols >= limits.symbols) break;
    seen += 1;
    const outcome = outcomes.get(path);
    if (outcome === undefined) continue;
    if (!outcome.ok) {
      passing ||= outcome.passing;
      failures.push({ path, why: outcome.why });
      continue;
    }
    const { facts } = outcome;
    count[outcome.known ? 'reused' : 'parsed'] += 1;
    const why = [facts.note, brokenness(facts)].filter((text) => text !== null).join('; ');
    if (why !== '') failures.push({ path, why });
    files.set(path, { facts, hash: object });
    symbols += facts.definitions.length;
  }
  const partial = seen < total ? `${files.size} of ${total} source files were read: the limit of one digest` : null;
  return { files, failures: [...failures, ...passedOver], passing, ...count, partial };
}

function brokenness({ broken, errors, definitions }: FileFacts): string | null {
  if (broken === null) return null;
  const places = errors > 1 ? `${errors} syntax errors, the first on line ${broken}` : `syntax error on line ${broken}`;
  return `${places}; read as far as possible, ${definitions.length} symbol${definitions.length === 1 ? '' : 's'} kept`;
}

function usable(facts: FileFacts | null, size: number): FileFacts | null {
  return facts !== null && factsFit(facts, size) ? facts : null;
}

function byPath(left: ListedFile, right: ListedFile): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
