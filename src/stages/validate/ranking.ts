import type { Candidate } from '../../contracts/candidate.ts';
import type { CheckName, Verdict } from '../../contracts/verdict.ts';

/** A candidate with what was said of it last. */
export interface Attempt {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  /** Lines that it changes. */
  readonly lines: number;
}

const NOT_LINTERS: ReadonlySet<CheckName> = new Set(['guard', 'parse', 'tests', 'reproduction']);
const OUTCOME = { proven: 0, clean: 1, failed: 2 } as const;

/**
 * Best first: proven before clean before failed; more tests fixed; nearer to passing; fewer new findings; fewer names
 * of the code dropped; the style of the repository (in tenths, so that a trifle does not decide); fewer changed lines;
 * the likelier text. Equal in all of that, the earlier candidate, so that the order never depends on chance.
 */
export function rank(attempts: readonly Attempt[]): readonly Attempt[] {
  const keys = (attempt: Attempt): readonly number[] => {
    const { verdict, candidate, lines } = attempt;
    return [
      OUTCOME[verdict.outcome],
      -progress(verdict),
      -(verdict.tests?.fixed.length ?? 0),
      findings(verdict),
      candidate.lost.length,
      -Math.round(10 * (verdict.style?.score ?? 0.5)),
      lines,
      -(candidate.logprob ?? -10),
    ];
  };
  return [...attempts].sort((left, right) => {
    const [a, b] = [keys(left), keys(right)];
    for (const [index, key] of a.entries()) if (key !== b[index]) return key - (b[index] ?? 0);
    return left.candidate.id < right.candidate.id ? -1 : 1;
  });
}

/** How far a candidate got, 0..6: a repair starts from the one that got furthest. */
export function progress(verdict: Verdict): number {
  const status = (name: string) => verdict.checks.find((check) => check.name === name)?.status;
  const broken = (verdict.tests?.broken.length ?? 0) + (verdict.tests?.vanished.length ?? 0);
  if (status('guard') === 'fail') return 0;
  if (status('parse') === 'fail') return 1;
  if (status('reproduction') === 'pass') return broken === 0 ? 6 : 5;
  if ((verdict.tests?.fixed.length ?? 0) > 0) return broken === 0 ? 5 : 4;
  return broken === 0 ? 3 : 2;
}

/**
 * Did a repair get further than what it started from? In this order, the first difference decides: the outcome (proven,
 * clean, failed); how far it got through the checks (`progress`); more tests fixed; fewer broken or gone; fewer that
 * still fail; fewer new findings. Equal in all of that is no progress.
 */
export function isFurther(verdict: Verdict, than: Verdict): boolean {
  const keys = (of: Verdict) => [
    -OUTCOME[of.outcome],
    progress(of),
    of.tests?.fixed.length ?? 0,
    -((of.tests?.broken.length ?? 0) + (of.tests?.vanished.length ?? 0)),
    -(of.tests?.stillFailing.length ?? 0),
    -findings(of),
  ];
  const before = keys(than);
  for (const [index, key] of keys(verdict).entries()) if (key !== before[index]) return key > (before[index] ?? 0);
  return false;
}

/** One line: why a candidate is not proven. */
export function whyNot(verdict: Verdict): string {
  if (verdict.outcome === 'proven') return 'proven';
  const failed = verdict.checks.find((check) => check.status === 'fail');
  if (failed !== undefined) return `${failed.name}: ${failed.summary}`;
  const tests = verdict.checks.find((check) => check.name === 'tests');
  return tests?.status === 'not-run' ? tests.summary : 'no test proves the change';
}

/** New findings of linters and type checker. */
export function findings(verdict: Verdict): number {
  return verdict.checks
    .filter((check) => !NOT_LINTERS.has(check.name))
    .reduce((sum, check) => sum + check.added.length, 0);
}
