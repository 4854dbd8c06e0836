import type { RepairGroup } from '../../contracts/attempt.ts';
import type { Reason, RunState } from '../../contracts/outcome.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Resolution } from '../../contracts/resolution.ts';
import type { SearchRecord } from '../../contracts/search.ts';
import type { Verdict } from '../../contracts/verdict.ts';
import { findings, rank, whyNot, type Attempt } from './ranking.ts';

export interface ChoiceInput {
  readonly plan: Plan;
  readonly attempts: readonly Attempt[];
  /** Candidates whose verdict at the full level stands; only these can win. */
  readonly checked: ReadonlySet<string>;
  readonly ended: SearchRecord['ended'];
  readonly repairs: number;
  readonly repairGroups?: readonly RepairGroup[];
}

/**
 * What the run comes to. Only a proven candidate wins, or an exact refactor that breaks nothing. A clean one of a model
 * without proof is `unsure`: it is the best patch, and a person has to decide.
 */
export function chooseWinner(input: ChoiceInput): Resolution {
  const { plan, attempts, checked, repairs } = input;
  const ranked = rank(attempts);
  const isExact = plan.steps.some((step) => step.exact !== undefined);
  const won = ({ candidate, verdict }: Attempt) =>
    checked.has(candidate.id) && (verdict.outcome === 'proven' || (isExact && isSound(verdict)));
  const winner = ranked.find(won);
  const clean = ranked.find(({ verdict }) => verdict.outcome !== 'failed');
  const best = winner === undefined ? (clean ?? ranked[0]) : undefined;
  const [state, reason] = outcome(input, winner, clean);
  const pair = (attempt: Attempt | undefined) =>
    attempt === undefined ? null : { candidate: attempt.candidate, verdict: attempt.verdict };
  return {
    schema: 1,
    state,
    reason,
    confidence: confidenceOf(plan, winner?.verdict ?? clean?.verdict),
    winner: pair(winner),
    best: pair(best),
    attempts: attempts.map(({ candidate, verdict }) => ({
      id: candidate.id,
      core: candidate.core,
      label: candidate.label,
      outcome: verdict.outcome,
      why: whyNot(verdict),
      seconds: verdict.seconds,
      parent: candidate.parent,
    })),
    repairs,
    ...(input.repairGroups === undefined || input.repairGroups.length === 0
      ? {}
      : { repairGroups: [...input.repairGroups] }),
  };
}

function outcome(
  { attempts, ended }: ChoiceInput,
  winner: Attempt | undefined,
  clean: Attempt | undefined,
): readonly [RunState, Reason] {
  if (winner !== undefined) return ['resolved', proofOf(winner.verdict)];
  if (clean !== undefined) return ['unsure', doubtOf(clean.verdict)];
  if (ended === 'budget-wall-clock' || ended === 'budget-tokens' || ended === 'budget-candidates')
    return ['not-fixed', ended];
  return ['not-fixed', attempts.length === 0 ? 'no-candidate' : 'no-candidate-passed'];
}

/** An exact refactor needs no test that proves it: that nothing broke is what it has to show. */
function isSound({ outcome: came, testState }: Verdict): boolean {
  return came === 'clean' && (testState === null || testState === 'complete' || testState === 'no-tests');
}

function proofOf(verdict: Verdict): Reason {
  if (verdict.outcome === 'clean') return 'exact-refactor';
  return passes(verdict, 'reproduction') ? 'proven-by-reproduction' : 'proven-by-tests';
}

function doubtOf({ testState }: Verdict): Reason {
  if (testState === 'tests-import-another-copy') return 'tests-import-another-copy';
  return testState === null || testState === 'complete' || testState === 'no-tests'
    ? 'checks-clean'
    : 'tests-not-runnable';
}

/**
 * How sure we are, by what the evidence is made of. A reproduction taken from the request weighs most, because nobody
 * but the person who asked wrote it; one that a model wrote weighs little. The weights are set by hand and small enough
 * to be read: proof by both kinds of tests and the whole suite is 0.95, clean without proof is at most 0.35.
 */
export function confidenceOf(plan: Plan, verdict: Verdict | undefined): number {
  if (verdict === undefined || verdict.outcome === 'failed') return 0;
  const tests = verdict.tests;
  if (verdict.outcome === 'clean' && plan.steps.some((step) => step.exact !== undefined))
    return tests !== null && tests.passing > 0 ? 0.9 : 0.6;
  if (verdict.outcome === 'clean') return tests !== null && tests.passing > 0 ? 0.35 : 0.2;
  const reproduced = passes(verdict, 'reproduction') ? (plan.reproduction?.origin === 'example' ? 0.25 : 0.1) : 0;
  const fixed = (tests?.fixed.length ?? 0) > 0 ? 0.2 : 0;
  const wide = tests?.selection === 'whole-suite' ? 0.05 : 0;
  const doubts = findings(verdict) > 0 ? 0.05 : 0;
  const contradicted = verdict.checks.some((check) => check.name === 'reproduction' && check.status === 'fail')
    ? 0.2
    : 0;
  return round(Math.min(0.95, Math.max(0.3, 0.5 + reproduced + fixed + wide - doubts - contradicted)));
}

function passes(verdict: Verdict, name: string): boolean {
  return verdict.checks.some((check) => check.name === name && check.status === 'pass');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
