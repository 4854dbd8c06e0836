import { asFixable, CancelledError, ExitCode, messageOf, UserError } from '../base/errors.ts';
import { BudgetExhausted } from '../contracts/budget.ts';
import { Reason, type RunState } from '../contracts/outcome.ts';
import type { Resolution } from '../contracts/resolution.ts';
import type { Artefacts } from './step.ts';

/** A resolution that was reached without judging candidates. */
export function settled(state: RunState, reason: Reason): Resolution {
  return { schema: 1, state, reason, confidence: 0, winner: null, best: null, attempts: [], repairs: 0 };
}

/** Whether what is known after a stage already ends the run: a question, nothing to change, no place to change. */
export function shortcut(have: Partial<Artefacts>): Resolution | null {
  if (have.resolution !== undefined) return null;
  if (have.spec?.kind === 'question') return settled('question', 'request-is-question');
  if (have.spec?.kind === 'unclear') return settled('question', 'request-unclear');
  if (have.plan?.alreadyGreen === true) return settled('already-fixed', 'proven-by-reproduction');
  if (have.plan?.steps.length === 0) return settled('not-fixed', 'no-target');
  return null;
}

export interface Ending {
  readonly resolution: Resolution;
  readonly message: string;
  /** The run may still deliver what it has (a patch file); false when it was told to stop or cannot go on. */
  readonly unexpected: boolean;
}

/** Turns whatever ended a run early into a named state with one line for people. */
export function endingOf(error: unknown, signal: AbortSignal): Ending {
  const cause: unknown = signal.aborted ? (signal.reason ?? error) : asFixable(error);
  if (cause instanceof BudgetExhausted) {
    return { resolution: settled('not-fixed', cause.reason), message: cause.message, unexpected: false };
  }
  if (cause instanceof UserError) {
    return {
      resolution: settled(stateOf(cause.exit), reasonOf(cause.reason)),
      message: cause.message,
      unexpected: false,
    };
  }
  if (cause instanceof CancelledError || signal.aborted) {
    return { resolution: settled('cancelled', 'signal'), message: messageOf(cause), unexpected: false };
  }
  return {
    resolution: settled('not-fixed', 'internal-error'),
    message: `internal error: ${messageOf(cause)}`,
    unexpected: true,
  };
}

function stateOf(exit: ExitCode): RunState {
  switch (exit) {
    case ExitCode.done:
      return 'nothing-to-do';
    case ExitCode.failed:
      return 'not-fixed';
    case ExitCode.refused:
      return 'refused';
    case ExitCode.misconfigured:
      return 'misconfigured';
    case ExitCode.unavailable:
      return 'unavailable';
    case ExitCode.cancelled:
      return 'cancelled';
  }
}

function reasonOf(reason: string): Reason {
  const known = Reason.safeParse(reason);
  return known.success ? known.data : 'internal-error';
}
