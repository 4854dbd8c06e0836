import { readObjects } from '../../base/git-objects.ts';
import type { Logger } from '../../base/log.ts';
import type { Listing } from '../build/source-tree.ts';
import { openStore } from '../store/store.ts';
import { indexCoverage } from './coverage-index.ts';
import type { Recorded } from './impacted-tests.ts';
import { keptCoverage } from './kept-coverage.ts';

/** A record older than this many changed files says too little about the tests of now. */
const MAX_SINCE = 300;

/** What opening a record needs of a run; a stage context is one. */
export interface RecordContext {
  readonly repository: {
    readonly root: string;
    readonly base: string;
    listing(): Promise<Listing>;
    readMany(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  };
  readonly knowledgeFolder: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** The change that is asked about: the commit it starts from, and the files it touches with their bytes there, as git names them. */
export interface RecordedChange {
  readonly from: string;
  readonly objects: readonly { readonly path: string; readonly before: string | null }[];
}

/** The record of what tests ran that suits a change best; null when there is none that can be used. */
export async function openRecorded(context: RecordContext, change: RecordedChange | null): Promise<Recorded | null> {
  const { repository, knowledgeFolder, log, signal } = context;
  const store = openStore(knowledgeFolder, log);
  const record = (() => {
    try {
      return keptCoverage(store, [...(change === null ? [] : [change.from]), repository.base]);
    } finally {
      store.close();
    }
  })();
  if (record === null) return null;
  const index = indexCoverage(record);
  const now = new Map((await repository.listing()).files.map(({ path, object }) => [path, object]));
  const changed = new Map(change?.objects.map((one) => [one.path, one]));
  const other = [...changed.values()].filter(({ path, before }) => (index.object(path) ?? '') !== '' && index.object(path) !== before);
  const since = index.files.filter((path) => path.endsWith('.py') && index.object(path) !== '' && !changed.has(path) && index.object(path) !== now.get(path));
  if (since.length > MAX_SINCE) {
    log.info(`the record of what tests run is of ${record.commit.slice(0, 12)}, too long ago: tests are chosen by calls`);
    return null;
  }
  const wanted = [...other.map(({ path }) => path), ...since].flatMap((path) => index.object(path) ?? []);
  const blobs = await readObjects(repository.root, wanted, signal);
  if (wanted.some((object) => !blobs.has(object))) {
    log.info('what was recorded is not in this checkout any more: tests are chosen by calls');
    return null;
  }
  const then = (path: string) => blobs.get(index.object(path) ?? '') ?? null;
  const after = await repository.readMany(since);
  return {
    index,
    recorded: new Map(other.map(({ path }) => [path, then(path)])),
    since: since.map((path) => ({ path, before: then(path), after: after.get(path) ?? null })),
  };
} // prettier-ignore

/** The same record for another change, of files as they are in the commit that is read. */
export function forChange(recorded: Recorded, paths: readonly string[]): Recorded {
  const own = recorded.since.filter(({ path }) => paths.includes(path));
  return {
    index: recorded.index,
    recorded: new Map(own.map(({ path, before }) => [path, before])),
    since: recorded.since.filter(({ path }) => !paths.includes(path)),
  };
}
