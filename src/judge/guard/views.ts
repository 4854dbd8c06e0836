import type { FilePatch, Hunk } from './patch.ts';
import type { BaseReader, FileView, GuardChange, Line } from './types.ts';

/** How a change of whole files looks to the rules. Added and removed lines are found by content, not by position. */
export function viewOfChange(change: GuardChange): FileView {
  const before = change.old ?? new Uint8Array();
  const after = change.new ?? new Uint8Array();
  return {
    path: change.path,
    from: null,
    created: change.old === null,
    deleted: change.new === null,
    oldMode: change.oldMode,
    newMode: change.newMode,
    added: linesOnlyIn(after, before),
    removed: linesOnlyIn(before, after),
    before,
    after,
    complete: true,
  };
}

/** A patch that does not fit the base. */
export class MismatchError extends Error {
  override readonly name = 'MismatchError';
}

/** How one file of a patch looks to the rules: whole when the base is known, else the parts that the hunks show. */
export function viewOfPatch(patch: FilePatch, base: BaseReader | null): FileView {
  const path = decodePath(patch.newPath ?? patch.oldPath ?? '');
  const oldPath = patch.oldPath === null ? null : decodePath(patch.oldPath);
  const entry = oldPath === null || base === null ? null : base(oldPath);
  if (base !== null) checkBase(patch, oldPath, path, base);
  const lines = patch.hunks.flatMap((hunk) => hunk.lines);
  const side = (other: string) => joinLines(lines.filter((line) => line.kind !== other).map((line) => line.bytes));
  const created = patch.oldPath === null;
  return {
    path,
    from: oldPath === path ? null : oldPath,
    created,
    deleted: patch.newPath === null,
    oldMode: entry?.mode ?? patch.oldMode,
    newMode: patch.newPath === null ? null : (patch.newMode ?? entry?.mode ?? null),
    added: lines.filter((line) => line.kind === 'added'),
    removed: lines.filter((line) => line.kind === 'removed'),
    before: entry?.bytes ?? side('added'),
    after:
      entry === null
        ? side('removed')
        : patch.newPath === null
          ? new Uint8Array()
          : applyHunks(entry.bytes, patch.hunks),
    complete: created || entry !== null,
  };
}

function checkBase(patch: FilePatch, oldPath: string | null, path: string, base: BaseReader): void {
  const entry = oldPath === null ? null : base(oldPath);
  if (oldPath !== null && entry === null) throw new MismatchError(`${oldPath} is not in the base`);
  if (oldPath !== path && patch.newPath !== null && base(path) !== null)
    throw new MismatchError(`${path} is in the base already`);
  if (entry !== null && patch.oldMode !== null && patch.oldMode !== entry.mode)
    throw new MismatchError(`${oldPath ?? path} has mode ${entry.mode} in the base, not ${patch.oldMode}`);
}

/** The file after the hunks. Every old line must be where its hunk says, byte for byte. */
export function applyHunks(base: Uint8Array, hunks: readonly Hunk[]): Uint8Array {
  const old = splitLines(base);
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const hunk of hunks) {
    const start = hunk.oldStart - 1;
    if (start > old.length) throw new MismatchError(`the base has no line ${hunk.oldStart}`);
    for (; at < start; at += 1) pieces.push(old[at] ?? new Uint8Array());
    for (const line of hunk.lines) {
      const bytes = line.newline ? Buffer.concat([line.bytes, NEWLINE]) : line.bytes;
      if (line.kind === 'added') {
        pieces.push(bytes);
        continue;
      }
      const found = old[at];
      if (found === undefined || !Buffer.from(found).equals(bytes))
        throw new MismatchError(`line ${at + 1} of the base is not what the hunk says`);
      if (line.kind === 'context') pieces.push(bytes);
      at += 1;
    }
  }
  return Buffer.concat([...pieces, ...old.slice(at)]);
}

const NEWLINE = Buffer.from('\n');

/** Lines with their newline; the last may have none. */
function splitLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
  if (start < bytes.length) lines.push(bytes.subarray(start));
  return lines;
}

function linesOnlyIn(one: Uint8Array, other: Uint8Array): readonly Line[] {
  const left = new Map<string, number>();
  for (const line of splitLines(other)) {
    const key = Buffer.from(line).toString('latin1');
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return splitLines(one).flatMap((line, index) => {
    const key = Buffer.from(line).toString('latin1');
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    if (count > 0) return [];
    return [{ line: index + 1, bytes: line.at(-1) === 10 ? line.subarray(0, -1) : line }];
  });
}

function joinLines(lines: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(lines.flatMap((line) => [line, NEWLINE]));
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A path from its latin-1 bytes; bytes that are not UTF-8 become U+FFFD, which the path rules refuse. */
function decodePath(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1');
  try {
    return UTF8.decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}
