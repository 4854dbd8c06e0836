import { constants } from 'node:fs';
import { lstat, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../base/errors.ts';
import type { Edit } from '../../contracts/candidate.ts';
import type { Overlay } from '../workbench.ts';
import { isSafePath } from './base-tree.ts';

/**
 * The bytes of a file after its edits. Offsets are into the bytes at base; bytes outside the edits stay as they are, so
 * latin-1 and CRLF files come through untouched. Edits that overlap or lie outside the file are refused.
 */
export function applyEdits(before: Buffer | null, edits: readonly Edit[]): Buffer {
  const created = edits.find((edit) => edit.create);
  if (created !== undefined) {
    if (before !== null || edits.length > 1) throw refused(created, 'creates a file that exists already');
    return Buffer.from(created.replacement, 'utf8');
  }
  const first = edits[0];
  if (first === undefined) return before ?? Buffer.alloc(0);
  if (before === null) throw refused(first, 'edits a file that does not exist');
  const pieces: Buffer[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || edit.end < edit.start || edit.end > before.length)
      throw refused(edit, `has a span ${edit.start}..${edit.end} that overlaps another or leaves the file`);
    pieces.push(before.subarray(at, edit.start), Buffer.from(edit.replacement, 'utf8'));
    at = edit.end;
  }
  pieces.push(before.subarray(at));
  return Buffer.concat(pieces);
}

/** Lays an overlay over a fresh copy of the base tree and returns the paths of its edits. */
export async function layOverlay(tree: string, overlay: Overlay): Promise<readonly string[]> {
  const edits = Map.groupBy(overlay.edits, (edit) => edit.path);
  for (const [path, own] of edits) {
    const before = await readRegular(tree, path);
    await writeRegular(tree, path, applyEdits(before, own));
  }
  for (const file of overlay.files) await writeRegular(tree, file.path, Buffer.from(file.content, 'utf8'));
  return [...edits.keys()];
}

/** A regular file of a tree that tests may have changed: links are not followed. */
export async function readRegular(tree: string, path: string): Promise<Buffer | null> {
  if ((await modeOf(tree, path)) === null) return null;
  return readFile(join(tree, path), { flag: constants.O_RDONLY | constants.O_NOFOLLOW });
}

/** The mode of a regular file as git writes it, or null. */
export async function modeOf(tree: string, path: string): Promise<string | null> {
  if (!isSafePath(path)) return null;
  const target = join(tree, path);
  for (let folder = dirname(target); folder.length > tree.length; folder = dirname(folder))
    if (!((await lstat(folder).catch(() => null))?.isDirectory() ?? false)) return null;
  const kind = await lstat(target).catch(() => null);
  if (kind?.isFile() !== true) return null;
  return (kind.mode & 0o100) === 0 ? '100644' : '100755';
}

/** Writes one file of a tree of ours; a link is not followed. */
export async function writeRegular(tree: string, path: string, content: Buffer): Promise<void> {
  if (!isSafePath(path)) throw new UserError('patch-refused', `the path ${JSON.stringify(path)} may not be written`, 2);
  const target = join(tree, path);
  await mkdir(dirname(target), { recursive: true });
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
  const file = await open(target, flags, 0o644);
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
}

/** Removes a file of a tree, where there is one. */
export async function removeRegular(tree: string, path: string): Promise<void> {
  if ((await modeOf(tree, path)) !== null) await rm(join(tree, path));
}

function refused(edit: Edit, why: string): UserError {
  return new UserError('patch-refused', `an edit of ${edit.path} ${why}`, 2);
}
