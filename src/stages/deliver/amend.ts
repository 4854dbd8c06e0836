import { UserError } from '../../base/errors.ts';
import type { Delivery } from '../../contracts/delivery.ts';
import type { Reason } from '../../contracts/outcome.ts';
import type { Request } from '../../contracts/request.ts';
import { amendmentMarker, idOfBranch, isOurs } from '../../github/branches.ts';
import type { PullRequestDetail } from '../../github/session.ts';
import { commitMessage, headline } from './commit-message.ts';
import { remoteHabit } from './habit.ts';
import type { Opened, Publication } from './publication.ts';
import { BODY_LIMIT, renderPullRequest } from './render.ts';
import { reportOnCommit } from './reports.ts';
import { cell, code } from './sections.ts';
import { patchByHand, UndeliveredError } from './undelivered.ts';

const DETAILS_LIMIT = 50_000;
const HEADING = '### Added since';

/**
 * Adds one commit to a pull request of ours, if its branch is still as it was when the change was made: the head is the
 * commit that everything was checked on, it is of ours, and the branch moves forward by this commit alone.
 */
export async function amendPullRequest(input: Publication, amends: NonNullable<Request['amends']>): Promise<Opened> {
  const { session, evidence } = input;
  const { request, patch } = evidence;
  const { branch } = amends;
  const pull = await session.pull(amends.pull);
  if (!pull.open) return nothing(input, 'issue-closed', `pull request #${pull.number} was closed meanwhile`);
  const head = await session.branchHead(branch);
  const ours = idOfBranch(branch) === request.id && pull.branch === branch && head !== null && isOurs(head, request.id);
  if (!ours || head.sha !== request.base.sha)
    return nothing(input, 'branch-moved', `somebody has changed ${branch} meanwhile, so nothing was added to it`);
  const message = commitMessage(evidence, await remoteHabit(session, input.log));
  const files = input.changes.map(({ path, mode, after }) => ({ path, mode, content: after }));
  let sha: string;
  try {
    sha = await session.commit(head.sha, files, message);
    // Never forced: GitHub refuses when the branch has moved in this very moment.
    await session.updateBranch(branch, sha);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (/not a fast.forward/i.test(error.message))
      return nothing(input, 'branch-moved', `somebody has changed ${branch} meanwhile, so nothing was added to it`);
    throw new UndeliveredError(error, `${error.message}; the patch is kept`, patch === null ? '' : patchByHand(patch));
  }
  await session.updatePullBody(pull.number, withAmendment(pull.body, sha, amends.comment, input));
  await reportOnCommit(input, sha, branch);
  const notes = { runUrl: session.runUrl, startsNoChecks: input.startsNoChecks, moved: null, earlierBranch: null, newTest: input.newTest }; // prettier-ignore
  return {
    delivery: delivered(input, branch, sha, pull),
    details: renderPullRequest(evidence, notes, DETAILS_LIMIT),
  };
}

/** The text of the pull request with one line more: it was written for the first commit only. */
function withAmendment(body: string, sha: string, comment: number, { evidence }: Publication): string {
  const { request, spec, resolution } = evidence;
  const outcome = resolution.winner?.verdict.outcome ?? 'clean';
  const line = `- ${sha.slice(0, 12)}: ${cell(headline(request, spec), 120)} (${outcome}; asked by ${code(request.actor ?? 'a writer')}, evidence in the comment below) ${amendmentMarker(comment)}`;
  const at = body.indexOf(`${HEADING}\n`);
  const added = at < 0 ? `${HEADING}\n\n${line}\n\n${body}` : `${body.slice(0, at)}${HEADING}\n\n${line}${body.slice(at + HEADING.length + 1)}`; // prettier-ignore
  return added.length <= BODY_LIMIT ? added : body;
}

function delivered(input: Publication, branch: string, commit: string, pull: PullRequestDetail): Delivery {
  const { number, url, draft } = pull;
  return {
    schema: 1,
    how: 'pull-request',
    patch: input.patch,
    branch,
    commit,
    pullRequest: { number, url, draft, existed: true },
    note: `commit ${commit.slice(0, 12)} was added to pull request #${number}`,
    reason: null,
  };
}

function nothing(input: Publication, reason: Reason, note: string): Opened {
  const { patch: facts } = input.evidence;
  return {
    delivery: {
      schema: 1,
      how: 'patch',
      patch: input.patch,
      branch: null,
      commit: null,
      pullRequest: null,
      note: `${note}; the patch is kept`,
      reason,
    },
    details: facts === null ? '' : patchByHand(facts),
  };
}
