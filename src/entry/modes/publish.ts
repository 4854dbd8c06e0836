import { EXIT_OF_STATE, Reason } from '../../contracts/outcome.ts';
import { ExitCode, messageOf, UserError } from '../../base/errors.ts';
import { readHandover } from '../../github/handover.ts';
import { finishStatusComment } from '../../github/status-comment.ts';
import { summaryMarkdown } from '../../pipeline/summary.ts';
import { publishBundle, readBundle, UndeliveredError, type Published } from '../../stages/deliver/index.ts';
import { issueOf } from '../job.ts';
import { sessionOf, type ActionContext, type Mode } from './mode.ts';

/** The last of three jobs, the only one with a write token. It runs nothing of the patch and finishes the comment whatever happened. */
export const publish: Mode = async (context) => {
  const { options, job, log } = context;
  const issue = issueOf(job.payload) ?? (options.issue === 0 ? null : options.issue);
  const comments = sessionOf(context, options.token);
  try {
    const { report, details } = await publishHandedOver(context, issue);
    if (issue !== null) await finishStatusComment(comments, issue, report, { log, details, whenAbsent: true });
    const { state, reason, message, opened, pullRequest, branch } = report;
    return {
      state,
      reason,
      message,
      summary: summaryMarkdown(report),
      outputs: {
        opened: String(opened),
        confidence: report.confidence.toFixed(2),
        'pull-request': pullRequest ?? '',
        branch: branch ?? '',
      },
    };
  } catch (error) {
    // The job that runs the model may have died without a word: its comment must still say so.
    const known = error instanceof UserError;
    const state =
      known && error.exit === ExitCode.refused
        ? 'refused'
        : known && error.exit === EXIT_OF_STATE.unavailable
          ? 'unavailable'
          : 'not-fixed';
    const reason = Reason.safeParse(known ? error.reason : null).data ?? 'artifact-invalid';
    if (issue !== null)
      await finishStatusComment(
        comments,
        issue,
        { state, reason, message: messageOf(error) },
        { log, whenAbsent: true, details: error instanceof UndeliveredError ? error.details : '' },
      );
    throw error;
  }
};

async function publishHandedOver(context: ActionContext, issue: number | null): Promise<Published> {
  const { options, log } = context;
  const bundle = await readBundle(await readHandover(options.artifact, log));
  if (bundle.report.state === 'resolved' && !['', 'success', 'skipped'].includes(options.verified))
    throw new UserError(
      'not-verified',
      'the job that tested the patch again did not confirm it; nothing was opened, and the patch is in the artifacts of this run',
      ExitCode.refused,
    );
  const session = sessionOf(context, options['publish-token'] || options.token);
  return publishBundle({ bundle, session, options, issue, log });
}
