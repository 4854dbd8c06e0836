import { messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import { BudgetExhausted, type Budget } from '../contracts/budget.ts';
import type { Candidate } from '../contracts/candidate.ts';
import type { Core, Judge } from '../contracts/judge.ts';
import type { Plan } from '../contracts/plan.ts';
import type { SearchRecord } from '../contracts/search.ts';
import type { Verdict } from '../contracts/verdict.ts';
import type { RunFolder } from '../stages/stage.ts';
import { CandidateLanes } from './candidate-lanes.ts';

/** Where no test can prove a change, this many clean candidates are enough to choose from. */
const ENOUGH_CLEAN = 4;
/**
 * A proven candidate of a model that drops no name of the code ends the search at once. Others are looked past, since the
 * test may not tell them from the right one: `extra = ""` also ends a crash on a missing `extra`, and of thousands of small
 * edits several may suit one example. How many more candidates are judged then, and for how long at least and at most.
 */
const SECOND_LOOK = 6;
const LOOK_ON_SECONDS = { least: 5, most: 60 };
/** Candidates that may wait for the judge: more would only spend model time on places that a verdict may rule out. */
const WAITING_ROOM = 6;

export interface SearchInput {
  readonly plan: Plan;
  readonly cores: readonly Core[];
  readonly judge: Judge;
  readonly budget: Budget;
  readonly run: RunFolder;
  readonly log: Logger;
  readonly signal: AbortSignal;
  waiting(text: string): void;
}

/**
 * Cores propose side by side, the judge decides one at a time, and the first proven candidate that is no shortcut ends it.
 * Everything is appended to the run folder as it happens, so a killed run loses nothing.
 */
export async function search(input: SearchInput): Promise<SearchRecord> {
  const { plan, judge, budget, run, log } = input;
  const provable = plan.reproduction !== null || plan.failingAtBase.length > 0;
  const enough = new AbortController();
  const signal = AbortSignal.any([input.signal, enough.signal]);
  const queue = new CandidateLanes(WAITING_ROOM);
  const seen = new Map<string, Set<Candidate['core']>>();
  const started = performance.now();
  const candidates: Candidate[] = [];
  const verdicts: Verdict[] = [];
  let ended: SearchRecord['ended'] = 'exhausted';

  const propose = async (core: Core) => {
    try {
      for await (const candidate of core.candidates(plan, signal)) {
        const key = keyOf(candidate);
        const by = seen.get(key);
        by?.add(core.name);
        if (by !== undefined) continue;
        seen.set(key, new Set([core.name]));
        await queue.put(candidate, signal);
      }
    } catch (error) {
      if (error instanceof BudgetExhausted) ended = error.reason;
      else if (enough.signal.aborted) return;
      else if (input.signal.aborted) throw error;
      else log.warn(`core ${core.name} stopped: ${messageOf(error)}`);
    }
  };

  const proven: Candidate[] = [];
  /** Strong enough to end the search: two cores had the same idea, or a model's keeps every name. */
  const isStrong = (candidate: Candidate) =>
    (seen.get(keyOf(candidate))?.size ?? 0) > 1 || (candidate.core !== 'edits' && candidate.lost.length === 0);
  const decide = async () => {
    let looks = 0;
    let until = Infinity;
    for (let next = await queue.take(signal); next !== null; next = await queue.take(signal)) {
      budget.spendCandidate();
      candidates.push(next);
      await run.append('candidates.jsonl', next);
      input.waiting(`judging ${next.id} (${next.label})`);
      const verdict = await judge.judge(next, 'quick', signal);
      verdicts.push(verdict);
      await run.append('verdicts.jsonl', verdict);
      log.info(describe(next, verdict));
      if (verdict.outcome === 'proven') proven.push(next);
      if (proven.some(isStrong)) return 'proven' as const;
      if (proven.length > 0) {
        const seconds = (performance.now() - started) / 1000;
        if (until === Infinity)
          until = seconds + Math.min(LOOK_ON_SECONDS.most, Math.max(LOOK_ON_SECONDS.least, seconds));
        // Small edits cost nothing to propose: only candidates of a model are counted, for the others the clock runs.
        if (next.core !== 'edits') looks += 1;
        if (looks > SECOND_LOOK || seconds > until) return 'proven' as const;
      }
      const clean = verdicts.filter((each) => each.outcome === 'clean').length;
      if (!provable && clean >= ENOUGH_CLEAN) return 'enough-clean' as const;
    }
    return proven.length > 0 ? ('proven' as const) : null;
  };

  const proposals = Promise.allSettled(input.cores.map(propose)).then((results) => {
    queue.close();
    return results;
  });
  try {
    ended = (await decide()) ?? ended;
  } catch (error) {
    const cause: unknown = input.signal.aborted ? input.signal.reason : error;
    if (!(cause instanceof BudgetExhausted)) throw cause;
    ended = cause.reason;
  } finally {
    enough.abort();
    for (const result of await proposals) {
      if (result.status === 'rejected' && input.signal.aborted)
        log.debug(`a core ended with the run: ${messageOf(result.reason)}`);
    }
  }
  return { candidates, verdicts, ended };
}

function keyOf({ step, fingerprint }: Pick<Candidate, 'step' | 'fingerprint'>): string {
  return `${step}:${fingerprint}`;
}

/** `c007 diffusion failed: redraw line 12 of pkg.mod:f (2 tests still fail)` */
function describe(candidate: Candidate, verdict: Verdict): string {
  const why = verdict.checks.find((check) => check.status === 'fail')?.summary;
  return `${candidate.id} ${candidate.core} ${verdict.outcome}: ${candidate.label}${why === undefined ? '' : ` (${why})`}, ${verdict.seconds.toFixed(1)} s`;
}
