import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../../base/log.ts';
import type { Digest } from '../../contracts/digest.ts';
import { readFacts } from '../build/read-facts.ts';
import { languageOf } from '../parse/languages.ts';
import { readSource } from '../parse/read-source.ts';
import type { KnowledgeStore } from '../store/store.ts';
import { followDigest, type FileChange } from './live-digest.ts';
import { watchFolders } from './watch-folders.ts';
import type { WorkTree } from './work-tree.ts';

/** Linking everything takes no longer than this: it is done at once. */
const QUICK_MS = 120;
/** Else it waits until nothing has changed for so long, and for so many times what it takes: meanwhile nothing is answered. */
const QUIET_MS = 2_000;
const QUIET_TIMES = 4;
/** More events than this are a checkout of another branch: everything is looked at once. */
const MANY = 200;
/** Folders that one new folder may bring along. */
const MAX_NEW_FOLDERS = 5_000;
/** Walks through a new folder while others still appear in it. */
const MAX_WALKS = 50;

export interface Seen {
  /** What was changed since the last time, sorted. */
  readonly changed: readonly string[];
  readonly milliseconds: number;
}

export interface Follower extends Disposable {
  /** The digest of the files as they are on the disk now. */
  now(): Promise<{ readonly digest: Digest; readonly settled: boolean }>;
  /** Resolves when something was saved, deleted or moved. */
  changed(): Promise<void>;
  /** How long nothing may have changed before everything is linked again by the next `now`. */
  readonly quietMs: number;
}

/** Reads a checkout and keeps its digest up to date. */
export async function followWorkTree(parts: {
  readonly tree: WorkTree;
  readonly store: KnowledgeStore;
  readonly commit: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
  waiting(text: string): void;
  /** Called after each change was taken in. */
  onChange(seen: Seen): void;
}): Promise<Follower> {
  const { tree, store, log, signal } = parts;
  const pending = new Set<string>();
  let wake: (() => void) | undefined;
  const watching = watchFolders(tree.root, (path) => {
    pending.add(path);
    wake?.();
    wake = undefined;
  });
  const read = await readFacts({ tree, store, full: false, log, signal, waiting: parts.waiting });
  const begun = performance.now();
  const live = followDigest(read, parts.commit);
  let linkMs = performance.now() - begun;
  const known = new Map([...read.files].map(([path, { hash }]) => [path, hash]));
  // What was saved between reading a file and watching its folder.
  for (const path of await differing()) pending.add(path);
  let lastChange = 0;
  const quietMs = () => Math.max(QUIET_MS, QUIET_TIMES * linkMs);
  let queue: Promise<void> = Promise.resolve();

  async function take(): Promise<void> {
    // Events of what is on the disk already are waiting in the queue of the system.
    await new Promise((resolve) => setImmediate(resolve));
    while (pending.size > 0) {
      const started = performance.now();
      const paths = [...pending];
      pending.clear();
      const changes = await changesIn(paths);
      if (changes.length === 0) continue;
      live.apply(changes);
      lastChange = performance.now();
      if (linkMs < QUICK_MS) linkMs = timed(() => live.settle());
      parts.onChange({ changed: changes.map(({ path }) => path).sort(), milliseconds: Math.round(performance.now() - started) }); // prettier-ignore
    }
    if (!live.settled && performance.now() - lastChange >= quietMs()) linkMs = timed(() => live.settle());
  }

  async function changesIn(paths: readonly string[]): Promise<FileChange[]> {
    const wanted = new Set<string>();
    if (paths.length > MANY) for (const path of await differing()) wanted.add(path);
    else for (const path of paths) for (const one of await expand(path)) wanted.add(one);
    const changes: FileChange[] = [];
    for (const path of [...wanted].sort()) {
      const change = await changeOf(path);
      if (change !== null) changes.push(change);
    }
    return changes;
  }

  /** Every file that is not what it was. */
  async function differing(): Promise<string[]> {
    const all = await tree.paths();
    watching.add(foldersOf(all));
    const { files } = await tree.listing();
    const there = new Set(files.map(({ path }) => path));
    const changed = files.filter(({ path, object }) => known.get(path) !== object).map(({ path }) => path);
    return [...changed, ...[...known.keys()].filter((path) => !there.has(path))];
  }

  /** The source files that an event may be about. */
  async function expand(path: string): Promise<readonly string[]> {
    const rules = path === '.gitignore' || path.endsWith('/.gitignore');
    const below = [...known.keys()].filter((one) => one.startsWith(`${path}/`));
    const folder = rules || (await isFolder(join(tree.root, path)));
    if (!folder) {
      if (languageOf(path) === null) return below;
      const listed = known.has(path) || (await tree.paths(path)).includes(path);
      return listed ? [path, ...below] : below;
    }
    const under = rules ? '' : path;
    // Watched first and listed then, until no folder is new: what is written in between is in one of the two.
    for (let walk = 0; walk < MAX_WALKS; walk++) if (watching.add(await foldersBelow(under)) === 0) break;
    const listed = (await tree.paths(under)).filter((one) => languageOf(one) !== null);
    watching.add(foldersOf(listed));
    return [...(rules ? known.keys() : below), ...listed];
  }

  async function foldersBelow(folder: string): Promise<string[]> {
    const found = folder === '' ? [] : [folder];
    for (let at = 0; at < found.length && found.length < MAX_NEW_FOLDERS; at++) {
      const entries = await readdir(join(tree.root, found[at] ?? ''), { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') found.push(`${found[at] ?? ''}/${entry.name}`);
      }
    }
    return found;
  } // prettier-ignore

  async function changeOf(path: string): Promise<FileChange | null> {
    const seen = await tree.look(path);
    if (seen === null || seen.source === null) return known.delete(path) ? { path, now: null } : null;
    if (known.get(path) === seen.object) return null;
    const parsed = await readSource(path, seen.source);
    if (!parsed.ok) {
      log.warn(`${path}: ${parsed.why}`);
      return known.delete(path) ? { path, now: null } : null;
    }
    known.set(path, seen.object);
    return { path, now: { facts: parsed.facts, hash: seen.object } };
  }

  return {
    now: async () => {
      queue = queue.then(take, take);
      await queue;
      return { digest: live.digest, settled: live.settled };
    },
    changed: () =>
      new Promise((resolve) => {
        if (pending.size > 0) resolve();
        else wake = resolve;
      }),
    get quietMs() {
      return quietMs();
    },
    [Symbol.dispose]: () => watching[Symbol.dispose](),
  };
}

/** Every folder that holds one of these files, at any depth. */
function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set(['']);
  for (const path of paths) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (stat) => stat.isDirectory(),
    () => false,
  );
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
