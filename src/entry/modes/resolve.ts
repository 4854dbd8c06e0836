import * as core from '@actions/core';
import { CancelledError, messageOf } from '../../base/errors.ts';
import type { RunObserver } from '../../contracts/progress.ts';
import type { RunReport } from '../../contracts/report.ts';
import { keepEvidence } from '../../github/handover.ts';
import { createStatusComment, type StatusComment } from '../../github/status-comment.ts';
import type { GitHubSession } from '../../github/session.ts';
import { startStopPoller } from '../../github/stop-poller.ts';
import { openRunFolder } from '../../pipeline/run-folder.ts';
import { summaryMarkdown } from '../../pipeline/summary.ts';
import { FAILURE_FILE, PATCH_FILE, PULL_REQUEST_FILE, SARIF_FILE } from '../../stages/deliver/index.ts';
import { decide, type GateDecision } from '../../stages/intake/index.ts';
import { createConsoleObserver } from '../console-observer.ts';
import { handOver } from '../hand-over.ts';
import { knowledgeCacheOf, restoreKnowledge } from '../knowledge-cache.ts';
import { startRun } from '../start-run.ts';
import { answer } from './ask.ts';
import { digest } from './digest.ts';
import { ensureReady } from './ensure-ready.ts';
import {
  acknowledge,
  baseOf,
  declined,
  sessionOf,
  statusPlace,
  type ActionContext,
  type Mode,
  type ModeResult,
} from './mode.ts';

/** What a run leaves for people, beside what it says on GitHub. */
const EVIDENCE_FILES = [
  'report.json',
  'request.json',
  'spec.yaml',
  'plan.json',
  'resolution.json',
  PATCH_FILE,
  PULL_REQUEST_FILE,
  FAILURE_FILE,
  SARIF_FILE,
];

/** From the event of the job to a draft pull request, or to the bundle for a publish job. */
export const resolve: Mode = async (context) => {
  const { options, job } = context;
  if (job.eventName === 'schedule') return digest(context);
  const session = sessionOf(context, options.token);
  const decision = await decide({ name: job.eventName, payload: job.payload }, options, session);
  if (!decision.go) return declined(decision, session, context.log, { opened: 'false' });
  if (decision.question !== null) return answer(decision, context, session);

  // A job with a read-only token hands over and leaves the comment to the jobs that may write.
  const handsOver = options.deliver === 'artifact';
  const issue = statusPlace(decision.material);
  const comment =
    issue === null || handsOver
      ? null
      : createStatusComment(session, issue, {
          log: context.log,
          details: triedPlaces,
          who: decision.material.actor ?? '',
        });
  if (issue !== null && !handsOver) core.saveState('issue', String(issue));
  if (!handsOver) await acknowledge(decision, session, context.log);
  try {
    const base = decision.material.amendment?.head ?? (await baseOf(session));
    const report = await runWithStop(context, decision, comment, session, base);
    const outputs = handsOver ? await handOver(report, base, context) : {};
    if (!handsOver) await keepEvidence(report.runDir, EVIDENCE_FILES, context.log);
    return view(report, await triedPlaces(report), outputs);
  } catch (error) {
    // Before the first stage (no sandbox, no model, no base): the comment still reaches a final state.
    const cancelled = context.signal.aborted || error instanceof CancelledError;
    const state = cancelled ? ('cancelled' as const) : ('misconfigured' as const);
    await comment?.finish({ state, reason: cancelled ? 'signal' : 'internal-error', message: messageOf(error) });
    throw error;
  }
};

async function runWithStop(
  context: ActionContext,
  decision: Extract<GateDecision, { go: true }>,
  comment: StatusComment | null,
  session: GitHubSession,
  base: string,
): Promise<RunReport> {
  const { options, env, job, log } = context;
  const stopped = new AbortController();
  const signal = AbortSignal.any([context.signal, stopped.signal]);
  const issue = statusPlace(decision.material);
  await using _poller =
    issue === null
      ? null
      : startStopPoller({
          session,
          issue,
          since: stopsCountFrom(context, decision.since),
          stopLabel: options['stop-label'],
          controller: stopped,
          log,
        });
  await ensureReady({ ...context, signal });
  await restoreKnowledge(context, base);
  const observers: RunObserver[] = [
    createConsoleObserver({ quiet: options.quiet, stream: process.stderr, job: true }),
    ...(comment === null ? [] : [comment]),
  ];
  const publisher = options['publish-token'] === '' ? session : sessionOf(context, options['publish-token']);
  return await startRun({
    options,
    env,
    folder: job.workspace,
    material: decision.material,
    base,
    remote: { serverUrl: job.serverUrl, owner: job.owner, name: job.name, token: options.token },
    runDir: null,
    from: null,
    knowledgeFolder: knowledgeCacheOf(context).folder,
    github: publisher,
    observers,
    log,
    signal,
  });
}

/** From the event on, so that a `/stop` while the job waited counts; a job that is run again starts anew. */
function stopsCountFrom({ env }: ActionContext, event: string | null): string {
  const again = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') > 1;
  return again || event === null ? new Date().toISOString() : event;
}

function view(report: RunReport, tried: string, outputs: ModeResult['outputs']): ModeResult {
  return {
    state: report.state,
    reason: report.reason,
    message: report.message,
    summary: `${summaryMarkdown(report)}\n${tried}\n`,
    outputs: {
      opened: String(report.opened),
      confidence: report.confidence.toFixed(2),
      'pull-request': report.pullRequest ?? '',
      branch: report.branch ?? '',
      patch: report.patch ?? '',
      'run-dir': report.runDir,
      ...outputs,
    },
  };
}

/** What was tried, where nothing was opened: as good a report as that of a fix. */
async function triedPlaces(report: RunReport): Promise<string> {
  const run = await openRunFolder(report.runDir);
  return (await run.read(FAILURE_FILE)) ?? '';
}
