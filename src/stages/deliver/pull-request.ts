import { ExitCode, UserError } from '../../base/errors.ts';
import type { Delivery } from '../../contracts/delivery.ts';
import type { Reason } from '../../contracts/outcome.ts';
import { branchNames, findOpenDelivery, isOurs } from '../../github/branches.ts';
import type { GitHubSession, PullRequestView } from '../../github/session.ts';
import { commitMessage, subjectOf } from './commit-message.ts';
import type { Evidence } from './evidence.ts';
import { renderPullRequest } from './render.ts';
import type { FileChange } from './scratch.ts';

export interface Publication {
  readonly session: GitHubSession;
  readonly evidence: Evidence;
  readonly changes: readonly FileChange[];
  /** Path of the patch that is kept, whatever happens. */
  readonly patch: string | null;
  readonly startsNoChecks: boolean;
  readonly newTest: string | null;
}

/**
 * Opens one draft pull request for a request, or finds the one that is open. A branch on which somebody else committed is
 * never touched; the default branch and existing commits are never moved. A closed or locked issue gets nothing.
 */
export async function openPullRequest(input: Publication): Promise<Delivery> {
  const { session, evidence } = input;
  const { request } = evidence;
  if (request.issue !== null) {
    const issue = await session.issue(request.issue);
    if (!issue.open)
      return unpublished(input, 'issue-closed', `issue #${issue.number} was closed meanwhile; the patch is kept`);
    if (issue.locked)
      return unpublished(input, 'issue-locked', `issue #${issue.number} was locked meanwhile; the patch is kept`);
  }
  const open = await findOpenDelivery(session, request.id);
  if (open !== null) return delivered(input, open.branch, open.head.sha, open.pull, null);

  const target = await session.defaultBranch();
  const base = request.base.sha;
  const baseMoved = (await session.branchHead(target))?.sha !== base;
  if (baseMoved && !(await session.isOnBranch(base, target)))
    throw new UserError(
      'base-not-available',
      `commit ${base.slice(0, 12)} is not on ${target}, so no pull request against it can be opened; the patch is kept`,
      ExitCode.refused,
    );
  const message = commitMessage(request, evidence.spec);
  const files = input.changes.map(({ path, mode, after }) => ({ path, mode, content: after }));
  const commit = await session.commit(base, files, message);
  const { branch, sha, earlierBranch } = await claimBranch(session, request.id, commit);
  // Another run of the same request may have been faster since the first look.
  const faster = await findOpenDelivery(session, request.id);
  if (faster !== null) return delivered(input, faster.branch, faster.head.sha, faster.pull, null);
  const body = renderPullRequest(evidence, {
    runUrl: session.runUrl,
    startsNoChecks: input.startsNoChecks,
    baseMoved,
    earlierBranch,
    newTest: input.newTest,
  });
  const pull = await session
    .openDraft(branch, target, subjectOf(request, evidence.spec), body)
    .catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      // The work is not lost: it is on the branch, and a person may open the pull request from there.
      const link = `${session.serverUrl}/${session.owner}/${session.name}/compare/${target}...${branch}`;
      throw new UserError(error.reason, `${error.message}; the commit is on ${branch}: ${link}`, error.exit);
    });
  return delivered(input, branch, sha, pull, earlierBranch);
}

/** The first branch name that is free, or ours with the same content and never proposed. */
export async function claimBranch(
  session: GitHubSession,
  id: string,
  commit: string,
): Promise<{ branch: string; sha: string; earlierBranch: string | null }> {
  let earlierBranch: string | null = null;
  const tree = await session.treeOf(commit);
  for (const branch of branchNames(id)) {
    let head = await session.branchHead(branch);
    if (head === null) {
      if (await session.createBranch(branch, commit)) return { branch, sha: commit, earlierBranch };
      // Somebody was faster: see whose it is.
      head = await session.branchHead(branch);
    }
    if (head === null) continue;
    if (!isOurs(head, id)) earlierBranch = branch;
    else {
      const pull = await session.pullRequestOf(branch);
      if (pull?.open === true || (pull === null && head.tree === tree)) return { branch, sha: head.sha, earlierBranch };
    }
  }
  throw new UserError(
    'github-rejected',
    `all branch names of ${id} are taken; delete the old ones`,
    ExitCode.unavailable,
  );
}

function delivered(
  input: Publication,
  branch: string,
  commit: string,
  pull: PullRequestView,
  earlier: string | null,
): Delivery {
  const { number, url, draft, existed } = pull;
  const note = existed
    ? `pull request #${number} is open for this request already`
    : `draft pull request #${number}${earlier === null ? '' : `; ${earlier} was left alone because somebody has worked on it`}`;
  return {
    schema: 1,
    how: 'pull-request',
    patch: input.patch,
    branch,
    commit,
    pullRequest: { number, url, draft, existed },
    note,
    reason: existed ? 'already-delivered' : earlier === null ? null : 'branch-moved',
  };
}

function unpublished(input: Publication, reason: Reason, note: string): Delivery {
  return { schema: 1, how: 'patch', patch: input.patch, branch: null, commit: null, pullRequest: null, note, reason };
}
