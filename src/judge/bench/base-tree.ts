import { mkdir, writeFile } from 'node:fs/promises';

import { ToolError } from '../../base/errors.ts';
import { git, gitBytes } from '../../base/git.ts';
import { readObjects } from '../../base/git-objects.ts';

interface Entry {
  readonly path: Buffer;
  readonly object: string;
  readonly size: number;
  readonly executable: boolean;
}

export interface Skipped {
  readonly path: string;
  readonly why: string;
}

const BATCH_BYTES = 32 * 1024 * 1024;
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_TREE_BYTES = 4 * 1024 * 1024 * 1024;
const MAX_BUILT_BYTES = 64 * 1024 * 1024;

/**
 * Writes every file of a commit below `folder`, byte for byte as git holds it: no filters, no line-end conversion, no
 * export-ignore, no links. The tree of a commit is hostile input; names that could leave the folder are left out.
 */
export async function writeBaseTree(
  root: string,
  commit: string,
  folder: string,
  signal: AbortSignal,
): Promise<{ readonly files: number; readonly bytes: number; readonly skipped: readonly Skipped[] }> {
  const listing = await gitBytes(root, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit], {
    signal,
    outputCap: 512 * 1024 * 1024,
  });
  if (listing === null) throw new ToolError(['git', 'ls-tree'], null, '', `cannot list the files of ${commit}`);
  const { entries, skipped } = readListing(listing);
  const base = Buffer.from(`${folder}/`);
  const made = new Set<string>();
  let bytes = 0;
  for (const batch of batches(entries)) {
    for (const [entry, content] of await readBlobs(root, batch, signal)) {
      await makeParents(base, entry.path, made);
      await writeFile(Buffer.concat([base, entry.path]), content, {
        flag: 'wx',
        mode: entry.executable ? 0o755 : 0o644,
      });
      bytes += content.length;
    }
  }
  return { files: entries.length, bytes, skipped };
}

/**
 * Ignored importable files beside tracked ones: what a build leaves in a checkout (`_version.py`, compiled extensions).
 * The code imports them, git does not hold them, and without them the tests of such a repository cannot start.
 */
export async function builtFiles(root: string, signal: AbortSignal): Promise<readonly string[]> {
  const listing = await gitBytes(
    root,
    ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory', '--', '*.py', '*.so', '*.pyd'],
    { signal, timeoutSeconds: 60 },
  );
  const tracked = new Set(
    (await git(root, ['ls-files', '-z'], { signal })).split('\0').map((path) => path.split('/').slice(0, -1).join('/')),
  );
  return (listing?.toString('utf8') ?? '')
    .split('\0')
    .filter((path) => /\.(?:py|so|pyd)$/.test(path) && isSafePath(path))
    .filter((path) => tracked.has(path.split('/').slice(0, -1).join('/')) && path.includes('/'));
}

/** The largest total of built files that is copied. */
export const BUILT_LIMIT = MAX_BUILT_BYTES;

/** May this repository-relative path be written below a folder of ours? */
export function isSafePath(path: string): boolean {
  return (
    path !== '' &&
    !path.includes('\0') &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
  );
}

function readListing(listing: Buffer): { entries: Entry[]; skipped: Skipped[] } {
  const entries: Entry[] = [];
  const skipped: Skipped[] = [];
  let total = 0;
  for (let at = 0; at < listing.length;) {
    const end = listing.indexOf(0, at);
    const tab = listing.indexOf(9, at);
    if (end < 0 || tab < 0) break;
    const [mode, type, object, size] = listing.toString('latin1', at, tab).trim().split(/ +/);
    const path = Buffer.from(listing.subarray(tab + 1, end));
    at = end + 1;
    const shown = path.toString('utf8');
    const bytes = Number(size);
    const why =
      mode === '120000' ? 'a link'
      : type !== 'blob' ? 'a submodule'
      : !isSafePath(path.toString('latin1')) ? 'an unsafe name'
      : bytes > MAX_FILE_BYTES ? 'larger than 64 MiB'
      : total + bytes > MAX_TREE_BYTES ? 'the tree is larger than 4 GiB'
      : null; // prettier-ignore
    if (why !== null || object === undefined) skipped.push({ path: shown, why: why ?? 'unreadable' });
    else {
      total += bytes;
      entries.push({ path, object, size: bytes, executable: mode === '100755' });
    }
  }
  return { entries, skipped };
}

function* batches(entries: readonly Entry[]): Generator<readonly Entry[]> {
  let batch: Entry[] = [];
  let size = 0;
  for (const entry of entries) {
    if (batch.length > 0 && (size + entry.size > BATCH_BYTES || batch.length >= 5000)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(entry);
    size += entry.size;
  }
  if (batch.length > 0) yield batch;
}

async function readBlobs(
  root: string,
  batch: readonly Entry[],
  signal: AbortSignal,
): Promise<readonly (readonly [Entry, Buffer])[]> {
  const objects = await readObjects(
    root,
    batch.map((entry) => entry.object),
    signal,
  );
  return batch.map((entry) => {
    const content = objects.get(entry.object);
    if (content?.length !== entry.size) throw new ToolError(['git', 'cat-file'], 0, `${entry.object} is not whole`);
    return [entry, content] as const;
  });
}

async function makeParents(base: Buffer, path: Buffer, made: Set<string>): Promise<void> {
  const slash = path.lastIndexOf(47);
  const parent = slash < 0 ? Buffer.alloc(0) : path.subarray(0, slash);
  const key = parent.toString('latin1');
  if (made.has(key)) return;
  await mkdir(Buffer.concat([base, parent]), { recursive: true });
  made.add(key);
}
