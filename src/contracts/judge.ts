import type { Candidate } from './candidate.ts';
import type { Plan } from './plan.ts';
import type { Verdict } from './verdict.ts';

/** Streams candidates for a plan. Stops at once when the signal aborts. */
export interface Core {
  readonly name: Candidate['core'];
  candidates(plan: Plan, signal: AbortSignal): AsyncIterable<Candidate>;
}

/** Says what a candidate does to the repository, relative to base. */
export interface Judge extends AsyncDisposable {
  /** Quick: guard, parse, ruff, black, reproduction and impacted tests. Full adds pyright and the whole suite. */
  judge(candidate: Candidate, level: 'quick' | 'full', signal: AbortSignal): Promise<Verdict>;
}
