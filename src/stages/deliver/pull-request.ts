import { ExitCode, messageOf, UserError } from '../../base/errors.ts';
import type { Delivery } from '../../contracts/delivery.ts';
import type { Reason } from '../../contracts/outcome.ts';
import { findOpenDelivery } from '../../github/branches.ts';
import type { PullRequestView } from '../../github/session.ts';
import { amendPullRequest } from './amend.ts';
import { claimBranch } from './claim.ts';
import { commitMessage, subjectOf, type Habit } from './commit-message.ts';
import { remoteHabit } from './habit.ts';
import { fitsOn, type MovedBase } from './rebase.ts';
import { renderPullRequest, type PullRequestNotes } from './render.ts';
import type { Opened, Publication } from './publication.ts';
import { reportOnCommit } from './reports.ts';
import { compareUrl, patchByHand, UndeliveredError } from './undelivered.ts';

/** Leaves room in a comment for its own words. */
const DETAILS_LIMIT = 50_000;

/**
 * Opens one draft pull request for a request, or finds the one that is open. A branch on which somebody else committed is
 * never touched; the default branch and existing commits are never moved. A closed or locked issue gets nothing. Where
 * pull requests are forbidden the branch stays for a person to open it; where not even that can be pushed, the error
 * carries the patch.
 */
export async function openPullRequest(input: Publication): Promise<Opened> {
  const { session, evidence } = input;
  const { request } = evidence;
  if (request.amends !== undefined) return amendPullRequest(input, request.amends);
  const barrier = await closedMeanwhile(input);
  if (barrier !== null) return { delivery: barrier, details: '' };
  const open = await findOpenDelivery(session, request.id);
  if (open !== null) return { delivery: delivered(input, open.branch, open.head.sha, open.pull, null), details: '' };

  const target = await session.defaultBranch();
  const { parent, moved } = await parentOf(input, target);
  const habit = await remoteHabit(session, input.log);
  const { branch, sha, earlierBranch } = await push(input, parent, habit);
  // Another run of the same request may have been faster since the first look.
  const faster = await findOpenDelivery(session, request.id);
  if (faster !== null)
    return { delivery: delivered(input, faster.branch, faster.head.sha, faster.pull, null), details: '' };
  const notes: PullRequestNotes = {
    runUrl: session.runUrl,
    startsNoChecks: input.startsNoChecks,
    moved,
    earlierBranch,
    newTest: input.newTest,
  };
  const title = subjectOf(request, evidence.spec, habit);
  let pull: PullRequestView;
  try {
    pull = await session.openDraft(branch, target, title, renderPullRequest(evidence, notes));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // The work is not lost: it is on the branch, and a person may open the pull request from there.
    const link = compareUrl(session, target, branch);
    const details = `**[Open the pull request by hand](${link})** from \`${branch}\`.`;
    if (error.reason !== 'pull-request-forbidden')
      throw new UndeliveredError(error, `${error.message}; the commit is on ${branch}`, details);
    input.log.info(error.message);
    const body = renderPullRequest(evidence, { ...notes, startsNoChecks: false }, DETAILS_LIMIT);
    const note = `the change is on ${branch}; ${error.message}`;
    const delivery = { ...unpublished(input, error.reason, note), how: 'branch' as const, branch, commit: sha };
    return { delivery, details: `${details}\n\n${body}` };
  }
  await label(input, pull.number);
  await reportOnCommit(input, sha, branch);
  return { delivery: delivered(input, branch, sha, pull, earlierBranch), details: '' };
}

async function closedMeanwhile(input: Publication): Promise<Delivery | null> {
  const { issue: number } = input.evidence.request;
  if (number === null) return null;
  const { open, locked } = await input.session.issue(number);
  if (!open) return unpublished(input, 'issue-closed', `issue #${number} was closed meanwhile; the patch is kept`);
  if (locked) return unpublished(input, 'issue-locked', `issue #${number} was locked meanwhile; the patch is kept`);
  return null;
}

/** The commit that the change goes on: its base, or the newer head of the default branch where it means the same. */
async function parentOf(input: Publication, target: string): Promise<{ parent: string; moved: MovedBase | null }> {
  const { session, evidence, changes } = input;
  const base = evidence.request.base.sha;
  const head = (await session.branchHead(target))?.sha ?? base;
  if (head === base) return { parent: base, moved: null };
  if (!(await session.isOnBranch(base, target)))
    throw new UserError(
      'base-not-available',
      `commit ${base.slice(0, 12)} is not on ${target}, so no pull request against it can be opened; the patch is kept`,
      ExitCode.refused,
    );
  if (!(await fitsOn(session, head, changes))) return { parent: base, moved: { onto: null } };
  return { parent: head, moved: { onto: head } };
}

async function push(
  input: Publication,
  parent: string,
  habit: Habit,
): Promise<{ branch: string; sha: string; earlierBranch: string | null }> {
  const { session, evidence } = input;
  const { request, patch } = evidence;
  const files = input.changes.map(({ path, mode, after }) => ({ path, mode, content: after }));
  try {
    const commit = await session.commit(parent, files, commitMessage(evidence, habit));
    return await claimBranch(session, request.id, commit);
  } catch (error) {
    if (!(error instanceof UserError) || patch === null) throw error;
    throw new UndeliveredError(error, `${error.message}; the patch is kept`, patchByHand(patch));
  }
}

/** Labels are a convenience: a token that may not set them opens its pull request all the same. */
async function label({ session, labels, log }: Publication, pull: number): Promise<void> {
  if (labels.length === 0) return;
  try {
    await session.addLabels(pull, labels);
  } catch (error) {
    log.warn('the pull request could not be labelled');
    log.info(messageOf(error));
  }
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

function unpublished(input: Pick<Publication, 'patch'>, reason: Reason, note: string): Delivery {
  return { schema: 1, how: 'patch', patch: input.patch, branch: null, commit: null, pullRequest: null, note, reason };
}
