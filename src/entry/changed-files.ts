import { UserError } from '../base/errors.ts';
import { git, gitBytes } from '../base/git.ts';
import { readObjects } from '../base/git-objects.ts';
import { OPTIONS } from '../config/options.ts';
import type { ChangedFile } from '../knowledge/impact/changed-file.ts';
import type { Asking } from './asking.ts';

const MAX_CHANGED = 3_000;

interface FileObjects {
  readonly path: string;
  /** Names that git gives to the bytes; null where there is no such file. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What two commits have otherwise, of which the later is the one that is read. */
export interface ChangedRange {
  readonly from: string;
  readonly objects: readonly FileObjects[];
  readonly files: readonly ChangedFile[];
}

/** Reads `A..B` or `A`, where B is HEAD. */
export async function changedRange(range: string, { context }: Asking): Promise<ChangedRange> {
  const { repository, signal } = context;
  const { root } = repository;
  const [left = '', right = ''] = range.split(/\.{2,3}/);
  if (!/^\w[\w./~^@{}-]*$/.test(left)) throw new UserError('option-invalid', `--changed ${range}: ${OPTIONS.changed.allowed}`);
  const [head, from] = await Promise.all([revision(root, right === '' ? 'HEAD' : right, signal), revision(root, left, signal)]);
  if (head !== repository.base) throw new UserError('option-invalid', `--changed ${range}: the later commit must be HEAD, which is what is read`);
  const listing = await git(root, ['diff-tree', '-r', '-z', '--no-renames', '--no-ext-diff', from, head], { signal });
  const objects = readTree(listing);
  if (objects.length > MAX_CHANGED) throw new UserError('option-invalid', `--changed ${range}: more than ${MAX_CHANGED} files differ`);
  const blobs = await readObjects(root, objects.flatMap(({ before, after }) => [before ?? '', after ?? '']), signal);
  const bytes = (object: string | null) => (object === null ? null : (blobs.get(object) ?? null));
  return { from, objects, files: objects.map(({ path, before, after }) => ({ path, before: bytes(before), after: bytes(after) })) };
} // prettier-ignore

async function revision(root: string, name: string, signal: AbortSignal): Promise<string> {
  const found = await gitBytes(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], { signal }); // prettier-ignore
  if (found !== null) return found.toString('utf8').trim();
  throw new UserError('option-invalid', `--changed: ${JSON.stringify(name.slice(0, 80))} is no commit of this repository`); // prettier-ignore
}

/** `:100644 100644 <object> <object> M\0path\0`, regular files only. */
function readTree(listing: string): FileObjects[] {
  const fields = listing.split('\0');
  const found: FileObjects[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, oldMode, newMode, old, now] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(fields[at] ?? '') ?? [];
    const path = fields[at + 1] ?? '';
    const before = oldMode?.startsWith('100') === true ? (old ?? null) : null;
    const after = newMode?.startsWith('100') === true ? (now ?? null) : null;
    if (before !== null || after !== null) found.push({ path, before, after });
  }
  return found;
} // prettier-ignore
