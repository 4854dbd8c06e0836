import { git, gitBytes } from '../../base/git.ts';
import { parsePatch, PatchFormatError } from './patch.ts';
import type { BaseEntry, BaseReader } from './types.ts';

interface At {
  readonly root: string;
  readonly base: string;
  readonly signal?: AbortSignal;
}

const LARGEST = 16 * 1024 * 1024;

/** What a commit holds at every path that a patch names, and at the folders above, read once so that rules need not wait. */
export async function readBase(patch: Uint8Array, at: At): Promise<BaseReader> {
  const paths = pathsOf(patch);
  const entries = new Map<string, BaseEntry>();
  const asked = [...new Set(paths.flatMap(withParents))];
  if (asked.length === 0) return () => null;
  const args = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', at.base, '--', ...asked];
  const listing = await git(at.root, args, { signal: at.signal });
  for (const record of listing.split('\0')) {
    const [, mode, type, id, path] = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t(.+)$/s.exec(record) ?? [];
    if (mode === undefined || id === undefined || path === undefined) continue;
    const blob = type === 'blob' && paths.includes(path);
    const read = { outputCap: LARGEST, signal: at.signal };
    const bytes = blob ? await gitBytes(at.root, ['cat-file', 'blob', id], read) : null;
    entries.set(path, { mode, bytes: bytes ?? new Uint8Array() });
  }
  return (path) => entries.get(path) ?? null;
}

// Paths that leave the tree are not asked for: the rules refuse them by their form.
function pathsOf(patch: Uint8Array): readonly string[] {
  try {
    const names = parsePatch(patch).flatMap((file) => [file.oldPath, file.newPath]);
    const paths = names.flatMap((name) => (name === null ? [] : [Buffer.from(name, 'latin1').toString('utf8')]));
    return paths.filter(
      (path) => !path.includes('\0') && path.split('/').every((part) => !['', '.', '..'].includes(part)),
    );
  } catch (error) {
    if (error instanceof PatchFormatError) return [];
    throw error;
  }
}

function withParents(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
