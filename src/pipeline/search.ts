import { messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import { BudgetExhausted, type Budget } from '../contracts/budget.ts';
import type { Candidate } from '../contracts/candidate.ts';
import type { Core, Judge } from '../contracts/judge.ts';
import type { Plan } from '../contracts/plan.ts';
import type { SearchRecord } from '../contracts/search.ts';
import type { Verdict } from '../contracts/verdict.ts';
import type { RunFolder } from '../stages/stage.ts';

/** Where no test can prove a change, this many clean candidates are enough to choose from. */
const ENOUGH_CLEAN = 4;
/**
 * Candidates judged after a proven one that dropped names of the code: `extra = ""` also ends a crash on a missing `extra`,
 * and the example cannot tell. A proven one that drops nothing ends the search at once.
 */
const SECOND_LOOK = 6;
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
  const queue = new CandidateQueue(WAITING_ROOM);
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  const verdicts: Verdict[] = [];
  let ended: SearchRecord['ended'] = 'exhausted';

  const propose = async (core: Core) => {
    try {
      for await (const candidate of core.candidates(plan, signal)) {
        const key = `${candidate.step}:${candidate.fingerprint}`;
        if (seen.has(key)) continue;
        seen.add(key);
        await queue.put(candidate, signal);
      }
    } catch (error) {
      if (error instanceof BudgetExhausted) ended = error.reason;
      else if (enough.signal.aborted) return;
      else if (input.signal.aborted) throw error;
      else log.warn(`core ${core.name} stopped: ${messageOf(error)}`);
    }
  };

  const isProven = () => verdicts.some((each) => each.outcome === 'proven');
  const decide = async () => {
    let looks = 0;
    for (let next = await queue.take(signal); next !== null; next = await queue.take(signal)) {
      budget.spendCandidate();
      candidates.push(next);
      await run.append('candidates.jsonl', next);
      input.waiting(`judging ${next.id} (${next.label})`);
      const verdict = await judge.judge(next, 'quick', signal);
      verdicts.push(verdict);
      await run.append('verdicts.jsonl', verdict);
      log.info(describe(next, verdict));
      if (verdict.outcome === 'proven' && next.lost.length === 0) return 'proven' as const;
      if (isProven() && looks++ === SECOND_LOOK) return 'proven' as const;
      const clean = verdicts.filter((each) => each.outcome === 'clean').length;
      if (!provable && clean >= ENOUGH_CLEAN) return 'enough-clean' as const;
    }
    return isProven() ? ('proven' as const) : null;
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

/** `c007 diffusion failed: redraw line 12 of pkg.mod:f (2 tests still fail)` */
function describe(candidate: Candidate, verdict: Verdict): string {
  const why = verdict.checks.find((check) => check.status === 'fail')?.summary;
  return `${candidate.id} ${candidate.core} ${verdict.outcome}: ${candidate.label}${why === undefined ? '' : ` (${why})`}, ${verdict.seconds.toFixed(1)} s`;
}

/** A bounded queue between the cores and the judge. */
class CandidateQueue {
  readonly #capacity: number;
  readonly #items: Candidate[] = [];
  #closed = false;
  #wake = Promise.withResolvers<undefined>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  async put(candidate: Candidate, signal: AbortSignal): Promise<void> {
    while (this.#items.length >= this.#capacity) await this.#change(signal);
    signal.throwIfAborted();
    this.#items.push(candidate);
    this.#notify();
  }

  /** The next candidate, or null when the cores are done. */
  async take(signal: AbortSignal): Promise<Candidate | null> {
    for (;;) {
      signal.throwIfAborted();
      const next = this.#items.shift();
      if (next !== undefined) {
        this.#notify();
        return next;
      }
      if (this.#closed) return null;
      await this.#change(signal);
    }
  }

  close(): void {
    this.#closed = true;
    this.#notify();
  }

  #notify(): void {
    this.#wake.resolve(undefined);
    this.#wake = Promise.withResolvers<undefined>();
  }

  async #change(signal: AbortSignal): Promise<void> {
    const aborted = Promise.withResolvers<never>();
    const onAbort = () => aborted.reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      signal.throwIfAborted();
      await Promise.race([this.#wake.promise, aborted.promise]);
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }
}
