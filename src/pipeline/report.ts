import { REASONS, type Reason, type RunState } from '../contracts/outcome.ts';
import type { RunReport } from '../contracts/report.ts';
import type { StageContext } from '../stages/stage.ts';
import { settled, type Ending } from './shortcut.ts';
import type { Artefacts } from './step.ts';

export type StageRecord = RunReport['stages'][number];

/** What only the caller knows of the environment. */
export type ReportFacts = Omit<RunReport['environment'], 'vectors'>;

interface Ingredients {
  readonly have: Partial<Artefacts>;
  readonly stages: readonly StageRecord[];
  readonly ending: Ending | null;
  /** The patch of a run that ended early. */
  readonly kept: string | null;
  readonly context: StageContext;
  readonly facts: ReportFacts;
}

/** The one document a run ends with, from its artefacts. */
export function buildReport({ have, stages, ending, kept, context, facts }: Ingredients): RunReport {
  const resolution = ending?.resolution ?? have.resolution ?? settled('not-fixed', 'internal-error');
  const shown = resolution.winner ?? resolution.best;
  const spent = context.budget.spent();
  const candidates = have.search?.candidates ?? [];
  const cores: Record<string, number> = {};
  for (const { core } of [...candidates, ...resolution.attempts.slice(candidates.length)])
    cores[core] = (cores[core] ?? 0) + 1;
  return {
    schema: 1,
    state: resolution.state,
    opened: opens(resolution.state, have),
    confidence: resolution.confidence,
    reason: withheld(have) ?? resolution.reason,
    message: ending?.message ?? messageFor(have, REASONS[resolution.reason]),
    runDir: context.run.path,
    patch: have.delivery?.patch ?? kept,
    branch: have.delivery?.branch ?? null,
    pullRequest: have.delivery?.pullRequest?.url ?? null,
    spec: have.spec ?? null,
    checks: shown?.verdict.checks ?? [],
    candidates: spent.candidates,
    cores,
    tokens: { prompt: spent.prompt, completion: spent.completion },
    seconds: spent.seconds,
    stages: [...stages],
    environment: { ...facts, vectors: have.digest?.stats.vectors ?? null },
  };
}

/** Why a good patch was not proposed: closed meanwhile, forbidden, somebody else's commit on the branch. */
function withheld({ delivery }: Partial<Artefacts>): Reason | null {
  return delivery?.how === 'branch' || delivery?.how === 'patch' ? delivery.reason : null;
}

/** Whether a pull request is there, or would have been opened by a local run. */
function opens(state: RunState, have: Partial<Artefacts>): boolean {
  const how = have.delivery?.how;
  if (how === 'pull-request') return (have.delivery?.pullRequest ?? null) !== null;
  return state === 'resolved' && how !== 'none' && withheld(have) === null;
}

function messageFor(have: Partial<Artefacts>, reason: string): string {
  const question = have.spec?.question;
  if (have.resolution?.state === 'question' && question !== undefined && question !== null) return question;
  const note = have.delivery?.note ?? '';
  return note === '' ? reason : `${reason}; ${note}`;
}
