import { ExitCode, UserError } from '../../base/errors.ts';
import { findOpenDelivery, TRAILER } from '../../github/branches.ts';
import type { GitHubSession } from '../../github/session.ts';
import type { StageContext } from '../stage.ts';
import { commitLocally } from './local-branch.ts';
import { claimBranch } from './claim.ts';
import { openScratch, type FileChange } from './scratch.ts';

/** Files that we wrote ourselves, to be looked at by a person: no request, no model. */
export interface OwnFiles {
  /** The name of the branch below `groundskeeper/`. */
  readonly id: string;
  readonly changes: readonly FileChange[];
  /** The first line of the commit and the title of the pull request. */
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

export interface FilesDelivery {
  readonly diff: string;
  readonly branch: string | null;
  readonly commit: string | null;
  readonly pullRequest: string | null;
}

/** The unified diff of changes of ours. */
export async function diffOf(changes: readonly FileChange[]): Promise<string> {
  await using scratch = await openScratch();
  return (await scratch.diff(changes)).bytes.toString('utf8');
}

/**
 * Brings files of ours to a branch of ours: as a local commit, or as a draft pull request where there is a session. The
 * default branch, the work tree and branches of others stay as they are; an open pull request is not opened again.
 */
export async function deliverFiles(
  files: OwnFiles,
  context: Pick<StageContext, 'repository' | 'signal'> & { readonly github: GitHubSession | null },
): Promise<FilesDelivery> {
  const { id, changes, title, body } = files;
  const { repository, signal, github } = context;
  const diff = await diffOf(changes);
  const message = `${title}\n\n${TRAILER}: ${id}\n`;
  if (github === null) {
    const { branch, commit } = await commitLocally(repository.root, repository.base, id, changes, message, signal);
    return { diff, branch, commit, pullRequest: null };
  }
  const open = await findOpenDelivery(github, id);
  if (open !== null) return { diff, branch: open.branch, commit: open.head.sha, pullRequest: open.pull.url };
  const target = await github.defaultBranch();
  if (!(await github.isOnBranch(repository.base, target)))
    throw new UserError(
      'base-not-available',
      `commit ${repository.base.slice(0, 12)} is not on ${target}, so no pull request against it can be opened`,
      ExitCode.refused,
    );
  const tree = changes.map(({ path, mode, after }) => ({ path, mode, content: after }));
  const made = await github.commit(repository.base, tree, message);
  const { branch, sha } = await claimBranch(github, id, made);
  const pull = await github.openDraft(branch, target, title, body);
  return { diff, branch, commit: sha, pullRequest: pull.url };
}
