import { messageOf, UserError } from '../../base/errors.ts';
import type { Logger } from '../../base/log.ts';
import type { Options } from '../../config/options.ts';
import type { OutputName } from '../../config/outputs.ts';
import type { RunState } from '../../contracts/outcome.ts';
import { createSession } from '../../github/create-session.ts';
import type { GitHubSession } from '../../github/session.ts';
import { COMMENT_LIMIT } from '../../github/issues.ts';
import { finishStatusComment } from '../../github/status-comment.ts';
import { finalBody } from '../../github/status-text.ts';
import type { GateDecision, RequestMaterial } from '../../stages/intake/index.ts';
import type { Job } from '../job.ts';

/** What a mode of the Action gets. */
export interface ActionContext {
  readonly options: Options;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly job: Job;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

export interface ModeResult {
  readonly state: RunState;
  readonly reason: string;
  readonly message: string;
  /** Markdown for the job summary. */
  readonly summary: string;
  readonly outputs: Partial<Record<OutputName, string>>;
}

export type Mode = (context: ActionContext) => Promise<ModeResult>;

/** A session on the job's repository with one of its tokens. */
export function sessionOf(context: ActionContext, token: string): GitHubSession {
  const { job, log, signal } = context;
  const { apiUrl, serverUrl, owner, name, runUrl } = job;
  return createSession({ token, apiUrl, serverUrl, owner, name, runUrl, log: log.named('github'), signal });
}

/** The result of a mode that has only a sentence to say. */
export function said(
  state: RunState,
  reason: string,
  message: string,
  outputs: ModeResult['outputs'] = {},
): ModeResult {
  return {
    state,
    reason,
    message,
    summary: `### Groundskeeper: ${state}\n\n${message}\n\nReason: \`${reason}\`\n`,
    outputs,
  };
}

/** Two eyes on the comment that gave the command: it was read. Nothing waits for it, and nothing fails without it. */
export async function acknowledge(
  { comment }: Extract<GateDecision, { go: true }>,
  session: GitHubSession,
  log: Logger,
): Promise<void> {
  if (comment === null) return;
  try {
    await session.react(comment.id, comment.kind);
  } catch (error) {
    log.info(`the command could not be acknowledged: ${messageOf(error)}`);
  }
}

/** Where the status of a request is told: on the pull request that it adds to, else on its issue. */
export function statusPlace({ issue, amendment }: RequestMaterial): number | null {
  return amendment?.amends.pull ?? issue;
}

/** An event that starts nothing: said in the job and, to a writer who would wait for an answer, once on the issue. */
export async function declined(
  decision: Extract<GateDecision, { go: false }>,
  session: GitHubSession,
  log: Logger,
  outputs: ModeResult['outputs'],
): Promise<ModeResult> {
  const { state, reason, message, reply, answers } = decision;
  if (reply !== null && answers === undefined)
    await finishStatusComment(session, reply, { state, reason, message }, { log, whenAbsent: true });
  else if (reply !== null) {
    const body = finalBody({ state, reason, message }, session.runUrl, '', COMMENT_LIMIT);
    const marker = `<!-- groundskeeper:reply ${answers ?? 0} -->`;
    await session.upsertComment(reply, marker, body).catch((error: unknown) => {
      log.warn(`the command could not be answered: ${messageOf(error)}`);
    });
  }
  return said(state, reason, message, outputs);
}

/** The commit that the default branch points to right now: what a checkout happens to hold may be older. */
export async function baseOf(session: GitHubSession): Promise<string> {
  const branch = await session.defaultBranch();
  const head = await session.branchHead(branch);
  if (head === null) throw new UserError('no-commit', `the default branch ${branch} has no commit yet`);
  return head.sha;
}
