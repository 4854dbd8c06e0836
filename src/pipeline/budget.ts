import { BudgetExhausted, type Budget } from '../contracts/budget.ts';

export interface Limits {
  readonly minutes: number;
  readonly tokens: number;
  readonly candidates: number;
}

/** Counts what a run spends. `signal` aborts with a BudgetExhausted when the wall clock is up. */
export interface RunBudget extends Budget, Disposable {
  readonly signal: AbortSignal;
}

export function createBudget(limits: Limits): RunBudget {
  const started = performance.now();
  const clock = new AbortController();
  const spent = { prompt: 0, completion: 0, candidates: 0 };
  const timer = setTimeout(() => {
    clock.abort(new BudgetExhausted('budget-wall-clock', `the run used its ${limits.minutes} minutes`));
  }, limits.minutes * 60_000);
  timer.unref();
  const seconds = () => (performance.now() - started) / 1000;
  return {
    signal: clock.signal,
    spendTokens: (prompt, completion) => {
      spent.prompt += prompt;
      spent.completion += completion;
    },
    spendCandidate: () => {
      if (spent.candidates >= limits.candidates) {
        throw new BudgetExhausted('budget-candidates', `the run used its ${limits.candidates} candidates`);
      }
      spent.candidates += 1;
    },
    grantTokens: (wanted) => {
      clock.signal.throwIfAborted();
      const left = limits.tokens - spent.completion;
      if (left <= 0) throw new BudgetExhausted('budget-tokens', `the run used its ${limits.tokens} tokens`);
      return Math.min(wanted, left);
    },
    remaining: () => ({
      seconds: Math.max(0, limits.minutes * 60 - seconds()),
      tokens: Math.max(0, limits.tokens - spent.completion),
      candidates: limits.candidates - spent.candidates,
    }),
    spent: () => ({ ...spent, seconds: seconds() }),
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}
