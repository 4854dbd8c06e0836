import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExitCode, ToolError, UserError } from '../../base/errors.ts';
import { git, gitBytes } from '../../base/git.ts';
import { branchNames, isOurs } from '../../github/branches.ts';
import { BOT } from '../../github/session.ts';
import type { FileChange } from './scratch.ts';

export interface LocalCommit {
  readonly branch: string;
  readonly commit: string;
  /** The branch held this very change already. */
  readonly existed: boolean;
  /** An earlier branch of that name, left alone. */
  readonly earlierBranch: string | null;
}

/**
 * Makes a local branch with one commit on top of base, by objects alone: the work tree, the index, HEAD and every existing
 * branch stay as they are.
 */
export async function commitLocally(
  root: string,
  base: string,
  id: string,
  changes: readonly FileChange[],
  message: string,
  signal: AbortSignal,
): Promise<LocalCommit> {
  const folder = await mkdtemp(join(tmpdir(), 'groundskeeper-index-'));
  try {
    const index = { env: { GIT_INDEX_FILE: join(folder, 'index') }, signal };
    await git(root, ['read-tree', base], index);
    for (const { path, mode, after } of changes) {
      const blob = (await git(root, ['hash-object', '-w', '--stdin', '--no-filters'], { stdin: after, signal })).trim();
      await git(root, ['update-index', '-z', '--add', '--index-info'], {
        ...index,
        stdin: `${mode} ${blob}\t${path}\0`,
      });
    }
    const tree = (await git(root, ['write-tree'], index)).trim();
    const commit = (
      await git(root, ['commit-tree', '-p', base, '-F', '-', tree], { stdin: message, signal, env: identity() })
    ).trim();
    return await claim(root, id, commit, tree, signal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function claim(
  root: string,
  id: string,
  commit: string,
  tree: string,
  signal: AbortSignal,
): Promise<LocalCommit> {
  let earlierBranch: string | null = null;
  for (const branch of branchNames(id)) {
    const ref = `refs/heads/${branch}`;
    const head = await headOf(root, ref, signal);
    if (head !== null) {
      if (isOurs(head, id) && head.tree === tree) return { branch, commit: head.sha, existed: true, earlierBranch };
      earlierBranch = branch;
      continue;
    }
    try {
      // The old value of zeros: the ref must not exist, so nothing is ever overwritten.
      await git(root, ['update-ref', '-m', `groundskeeper: ${id}`, ref, commit, '0'.repeat(commit.length)], { signal });
      return { branch, commit, existed: false, earlierBranch };
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      if ((await headOf(root, ref, signal)) === null) throw error;
      earlierBranch = branch;
    }
  }
  throw new UserError('branch-moved', `all branch names of ${id} are taken; delete the old ones`, ExitCode.refused);
}

async function headOf(root: string, ref: string, signal: AbortSignal) {
  const shown = await gitBytes(root, ['log', '-1', '--no-show-signature', '--format=%H%n%T%n%ae%n%B', ref, '--'], {
    signal,
  });
  if (shown === null) return null;
  const [sha = '', tree = '', authorEmail = '', ...message] = shown.toString('utf8').split('\n');
  return sha === '' ? null : { sha, tree, authorEmail, message: message.join('\n') };
}

function identity(): Record<string, string> {
  return {
    GIT_AUTHOR_NAME: BOT.name,
    GIT_AUTHOR_EMAIL: BOT.email,
    GIT_COMMITTER_NAME: BOT.name,
    GIT_COMMITTER_EMAIL: BOT.email,
  };
}
