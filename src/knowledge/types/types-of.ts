import { messageOf, UserError } from '../../base/errors.ts';
import type { Digest } from '../../contracts/digest.ts';
import { MAX_SOURCE_BYTES } from '../parse/source-text.ts';
import type { KnowledgeStore } from '../store/store.ts';
import { decide, needsServer } from './decide.ts';
import { hoverType } from './hover.ts';
import { inferTypes, type Inference, type SourceFile } from './infer.ts';
import { keptTypes, typesKey } from './kept-types.ts';
import { linkedFiles } from './linked.ts';
import type { TypeUnion } from './terms.ts';
import type { FileTypes, TypedName } from './types-schema.ts';

/** A language server that shows the types it knows; null: it shows nothing there, or has failed. */
export interface TypeServer {
  /** Why it answers no more; null while it does. */
  failure(): string | null;
  hover(path: string, position: { readonly line: number; readonly character: number }, signal: AbortSignal): Promise<string | null>; // prettier-ignore
}

/** What computing types needs beside the digest. */
export interface TypeSources {
  readMany(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  readonly store: KnowledgeStore;
  /** The installed pyright, or why it is not asked. */
  readonly pyright: { readonly version: string; readonly typeshed: string } | { readonly missing: string };
  /** Starts the language server when it is needed for the first time; null when it does not start. */
  server(): Promise<TypeServer | null>;
  readonly signal: AbortSignal;
}

/** Names of one file that the server is asked for. */
const MAX_ASKED = 3_000;

/** The types of a Python file of the digest: kept ones where nothing they depend on has changed. */
export async function typesOfFile(digest: Digest, path: string, sources: TypeSources): Promise<FileTypes> {
  const files = linkedFiles(digest, path);
  const [target] = files;
  if (target === undefined) return { names: [], note: `${path.slice(0, 200)} is no Python file that was read` };
  const { pyright, store } = sources;
  const key = typesKey(files, 'version' in pyright ? pyright.version : '');
  const kept = keptTypes(store, key, target.lines);
  if (kept !== null) return kept;
  const read = await readSources(files, sources);
  const [found] = await inferTypes(read, 1, 'version' in pyright ? pyright.typeshed : null);
  if (found === undefined || found.places.length === 0) return { names: [], note: found?.why ?? null };
  const { shown, note, isWhole } = await ask(found, sources);
  const types = { names: namesOf(found, shown), note: [found.why, note].filter((one) => one !== null).join('; ') || null };
  // What was not answered because the server was not there is asked again the next time.
  if (isWhole) store.putTypes(key, types);
  return types;
} // prettier-ignore

/** The types of all Python files, by what is declared and by following values; no server is asked. */
export async function typesOfAll(
  digest: Digest,
  paths: readonly string[],
  sources: Pick<TypeSources, 'readMany' | 'pyright'>,
): Promise<readonly (FileTypes & { readonly path: string })[]> {
  const wanted = digest.modules.filter(({ path }) => paths.includes(path));
  const others = digest.modules.filter(({ path }) => path.endsWith('.py') && !paths.includes(path));
  const read = await readSources([...wanted, ...others], sources);
  const { pyright } = sources;
  const found = await inferTypes(read, wanted.length, 'version' in pyright ? pyright.typeshed : null);
  return found.map((one) => ({ path: one.path, names: namesOf(one, new Map()), note: one.why }));
}

async function readSources(
  files: readonly SourceFile['module'][],
  { readMany }: Pick<TypeSources, 'readMany'>,
): Promise<SourceFile[]> {
  const bytes = await readMany(files.map(({ path }) => path));
  const large = Buffer.alloc(MAX_SOURCE_BYTES + 1, 35);
  return files.map((module) => ({ module, source: bytes.get(module.path) ?? large }));
}

/** Asks the server for what is open, as far as it can be asked. */
async function ask(
  { path, places }: Inference,
  sources: TypeSources,
): Promise<{ readonly shown: ReadonlyMap<number, TypeUnion>; readonly note: string | null; readonly isWhole: boolean }> {
  const shown = new Map<number, TypeUnion>();
  const open = places.flatMap((place, index) => (place.ask !== null && needsServer(place.declared, place.inferred) ? [index] : [])); // prettier-ignore
  if (open.length === 0) return { shown, note: null, isWhole: true };
  const unasked = (why: string, isWhole = false) => ({ shown, note: `pyright was not asked for ${open.length - shown.size} names: ${why}`, isWhole });
  const { pyright, signal } = sources;
  if ('missing' in pyright) return unasked(pyright.missing, true);
  const server = await started(sources);
  if (typeof server === 'string') return unasked(server);
  for (const index of open.slice(0, MAX_ASKED)) {
    const place = places[index];
    if (place?.ask === null || place === undefined) continue;
    const answer = await server.hover(path, place.ask, signal);
    const type = answer === null ? null : hoverType(answer, place.kind, place.name);
    if (type !== null) shown.set(index, type);
  }
  const failure = server.failure();
  if (failure !== null) return unasked(failure);
  const left = open.length - MAX_ASKED;
  return { shown, note: left > 0 ? `pyright was not asked for the last ${left} names` : null, isWhole: true };
} // prettier-ignore

async function started(sources: TypeSources): Promise<TypeServer | string> {
  try {
    return (await sources.server()) ?? 'its server does not start';
  } catch (error) {
    // A machine without a sandbox still has what is declared and inferred.
    if (error instanceof UserError) return messageOf(error);
    throw error;
  }
}

function namesOf({ places }: Inference, shown: ReadonlyMap<number, TypeUnion>): TypedName[] {
  return places.map(({ kind, name, scope, line, character, declared, inferred }, index) => {
    const { type, how } = decide(declared, inferred, shown.get(index) ?? null);
    return { kind, name: plain(name, 120), scope: plain(scope, 1_000), line, character, type: plain(type, 2_000), how };
  });
}

/** Source text may hold anything; what is shown holds nothing that steers a terminal. */
function plain(text: string, most: number): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, most);
}
