import type { GitHubSession } from '../../github/session.ts';
import type { FileChange } from './scratch.ts';

/** What became of a patch whose base is no longer the head of the default branch. */
export interface MovedBase {
  /** The new head, when the commit could be put on it; null when it stays on its old base. */
  readonly onto: string | null;
}

/**
 * Whether the change means the same on a newer commit: every file that it touches is there as it was at base, and a new
 * file still has its place. Then the commit may go on top of it; anything else would be a merge that nobody checked.
 */
export async function fitsOn(session: GitHubSession, commit: string, changes: readonly FileChange[]): Promise<boolean> {
  for (const { path, mode, before } of changes) {
    if (before === null) {
      if (!(await isFree(session, commit, path))) return false;
      continue;
    }
    const now = await session.fileAt(commit, path);
    if (now?.mode !== mode || !before.equals(now.content)) return false;
  }
  return true;
}

/** Nothing is at a path, and no folder above it is a file by now. */
async function isFree(session: GitHubSession, commit: string, path: string): Promise<boolean> {
  if ((await session.modeAt(commit, path)) !== null) return false;
  const parts = path.split('/');
  for (let depth = 1; depth < parts.length; depth += 1) {
    const mode = await session.modeAt(commit, parts.slice(0, depth).join('/'));
    if (mode !== null && mode !== '040000') return false;
  }
  return true;
}
