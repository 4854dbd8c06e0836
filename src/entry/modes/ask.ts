import { inertMarkdown } from '../../base/sanitise.ts';
import { ExitCode, messageOf, UserError } from '../../base/errors.ts';
import { answerBody, answerMarker } from '../../github/answer-text.ts';
import { COMMENT_LIMIT } from '../../github/issues.ts';
import { startOf, startsLine } from '../../github/starts.ts';
import type { GitHubSession } from '../../github/session.ts';
import { decide, type GateDecision } from '../../stages/intake/index.ts';
import { askRepository } from '../commands/ask.ts';
import { restoreKnowledge } from '../knowledge-cache.ts';
import { commandContextOf } from './digest.ts';
import { ensureSearch } from './ensure-ready.ts';
import { acknowledge, baseOf, said, sessionOf, type ActionContext, type Mode, type ModeResult } from './mode.ts';

/** Answers `/ask` of a writer with one comment. Runs nothing of the repository and needs no write access to it. */
export const ask: Mode = async (context) => {
  const { options, job } = context;
  const session = sessionOf(context, options.token);
  const decision = await decide({ name: job.eventName, payload: job.payload }, options, session);
  if (!decision.go) return said(decision.state, decision.reason, decision.message);
  if (decision.question === null) return said('nothing-to-do', 'no-command', 'mode ask answers /ask and nothing else');
  return answer(decision, context, session);
};

/** Answers the question of a decision at the head of the default branch. */
export async function answer(
  decision: Extract<GateDecision, { go: true }>,
  context: ActionContext,
  session: GitHubSession,
): Promise<ModeResult> {
  const { issue, text } = decision.material;
  if (issue === null || decision.question === null) throw new UserError('no-command', 'no question was asked');
  const started = startsLine([startOf(session, decision.material.actor ?? '')]);
  // A job that may not write tells the answer in its summary only.
  const tell = async (body: string) => {
    if (context.options.deliver !== 'artifact') await session.upsertComment(issue, answerMarker(decision.question ?? 0), `${started}${body}`);
  }; // prettier-ignore
  if (context.options.deliver !== 'artifact') await acknowledge(decision, session, context.log);
  try {
    const base = await baseOf(session);
    await ensureSearch(context);
    await restoreKnowledge(context, base);
    const made = await askRepository(text, commandContextOf(context), { base, remote: remoteOf(context) });
    const body = answerBody(made, session, COMMENT_LIMIT);
    await tell(body);
    const { state, reason, message } = { state: 'question', reason: 'request-is-question', message: made.answer } as const;
    return { state, reason, message, summary: body, outputs: { confidence: made.confidence.toFixed(2) } };
  } catch (error) {
    const known = error instanceof UserError && error.exit !== ExitCode.unavailable;
    if (known) await tell(`The question could not be answered: ${inertMarkdown(messageOf(error))}\n`);
    throw error;
  }
} // prettier-ignore

/** Where a checkout fetches what it lacks. */
export function remoteOf({ job, options }: ActionContext) {
  return { serverUrl: job.serverUrl, owner: job.owner, name: job.name, token: options.token };
}
