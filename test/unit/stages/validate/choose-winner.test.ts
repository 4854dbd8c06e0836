import type { Candidate } from '../../../../src/contracts/candidate.ts';
import type { Plan } from '../../../../src/contracts/plan.ts';
import { Resolution } from '../../../../src/contracts/resolution.ts';
import type { Check, TestDelta, Verdict } from '../../../../src/contracts/verdict.ts';
import { chooseWinner } from '../../../../src/stages/validate/choose-winner.ts';
import { rank, type Attempt } from '../../../../src/stages/validate/ranking.ts';

const plan = { steps: [], reproduction: { origin: 'example' } } as unknown as Plan;
const DELTA: TestDelta = {
  selection: 'impacted-tests', fixed: [], broken: [], stillFailing: [], vanished: [], appeared: [], passing: 3,
}; // prettier-ignore

function check(name: Check['name'], status: Check['status'], added = 0): Check {
  const finding = { tool: name, rule: 'R', path: 'a.py', line: 1, message: '' };
  return {
    name, status, before: 0, after: 0, added: Array.from({ length: added }, () => finding), removed: 0,
    summary: `${name} says ${status}`, seconds: 0, version: null,
  }; // prettier-ignore
}

function attempt(
  id: string,
  outcome: Verdict['outcome'],
  extra: {
    lines?: number;
    logprob?: number;
    lost?: string[];
    checks?: Check[];
    tests?: Partial<TestDelta>;
    state?: Verdict['testState'];
  } = {},
): Attempt {
  const candidate: Candidate = {
    schema: 1, id, core: 'llm', step: 0, edits: [{ path: 'a.py', start: 0, end: 0, replacement: 'x', create: false }],
    fingerprint: id, lost: extra.lost ?? [], logprob: extra.logprob ?? null, sample: { temperature: 0, seed: 1, round: 0 },
    tokens: { prompt: 0, completion: 0 }, seconds: 0, parent: null, label: `rewrite ${id}`,
  }; // prettier-ignore
  const verdict: Verdict = {
    schema: 1, candidate: id, level: 'full', outcome, checks: extra.checks ?? [], tests: { ...DELTA, ...extra.tests },
    testState: extra.state ?? 'complete', failure: outcome === 'failed' ? 'it fails' : null, seconds: 1,
  }; // prettier-ignore
  return { candidate, verdict, lines: extra.lines ?? 1 };
}

const ids = (attempts: readonly Attempt[]) => attempts.map(({ candidate }) => candidate.id);
const choose = (attempts: Attempt[], checked = ids(attempts), ended: 'proven' | 'exhausted' | 'budget-tokens' = 'exhausted') => {
  const resolution = chooseWinner({ plan, attempts, checked: new Set(checked), ended, repairs: 0 });
  expect(Resolution.parse(resolution)).toEqual(resolution);
  return resolution;
}; // prettier-ignore

describe('stages/validate/choose-winner', () => {
  test('of patches that prove the same, the one in the style of the repository comes first, unless by a trifle', () => {
    const styled = (id: string, score: number | null, lines: number) => {
      const { verdict, ...rest } = attempt(id, 'proven', { lines });
      return { ...rest, verdict: { ...verdict, style: { score, checks: [] } } };
    };
    expect(ids(rank([styled('alien', 0.2, 1), styled('alike', 0.9, 5)]))).toEqual(['alike', 'alien']);
    expect(ids(rank([styled('long', 0.94, 5), styled('short', 0.92, 1)]))).toEqual(['short', 'long']);
    expect(ids(rank([styled('alien', 0.2, 1), styled('unknown', null, 5)]))).toEqual(['unknown', 'alien']);
  });

  test('ranks by outcome, then tests fixed, findings, names dropped, lines and likelihood', () => {
    const order = rank([
      attempt('failed', 'failed'),
      attempt('clean', 'clean'),
      attempt('unlikely', 'proven', { logprob: -2, lines: 2 }),
      attempt('likely', 'proven', { logprob: -1, lines: 2 }),
      attempt('long', 'proven', { lines: 9 }),
      attempt('drops', 'proven', { lines: 1, lost: ['strip'] }),
      attempt('untidy', 'proven', { checks: [check('ruff', 'pass', 1)] }),
      attempt('fixes', 'proven', { lines: 50, tests: { fixed: ['t'] } }),
    ]);
    expect(ids(order)).toEqual(['fixes', 'likely', 'unlikely', 'long', 'drops', 'untidy', 'clean', 'failed']);
  });

  test('a proven candidate wins, by the reproduction when that turned green', () => {
    const green = check('reproduction', 'pass');
    const resolution = choose([attempt('a', 'clean'), attempt('b', 'proven', { checks: [green] })]);
    expect(resolution).toMatchObject({ state: 'resolved', reason: 'proven-by-reproduction', best: null });
    expect(resolution.winner?.candidate.id).toBe('b');
    expect(resolution.confidence).toBe(0.75);
    expect(choose([attempt('b', 'proven', { tests: { fixed: ['t'] } })]).reason).toBe('proven-by-tests');
  });

  test('proof by both kinds of tests and the whole suite is worth most', () => {
    const tests = { fixed: ['t'], selection: 'whole-suite' as const };
    const best = choose([attempt('a', 'proven', { checks: [check('reproduction', 'pass')], tests })]);
    expect(best.confidence).toBe(0.95);
  });

  test('a candidate that was not looked at in full does not win', () => {
    expect(choose([attempt('a', 'proven')], []).state).toBe('unsure');
  });

  test('clean without proof is unsure, and the doubt is named', () => {
    const unsure = choose([attempt('a', 'clean'), attempt('b', 'failed')]);
    expect(unsure).toMatchObject({ state: 'unsure', reason: 'checks-clean', winner: null, confidence: 0.35 });
    expect(unsure.best?.candidate.id).toBe('a');
    const copy = attempt('a', 'clean', { state: 'tests-import-another-copy' });
    expect(choose([copy]).reason).toBe('tests-import-another-copy');
    expect(choose([attempt('a', 'clean', { state: 'not-runnable' })]).reason).toBe('tests-not-runnable');
  });

  test('an exact refactor wins when nothing broke, and not when no test could tell', () => {
    const steps = [{ exact: { op: 'rename-symbol', symbol: 'a.f', to: 'g' } }];
    const exact = (one: Attempt) =>
      chooseWinner({
        plan: { steps, reproduction: null } as unknown as Plan,
        attempts: [one],
        checked: new Set(['x']),
        ended: 'exhausted',
        repairs: 0,
      });
    expect(exact(attempt('x', 'clean'))).toMatchObject({
      state: 'resolved',
      reason: 'exact-refactor',
      confidence: 0.9,
    });
    expect(exact(attempt('x', 'clean', { state: 'not-runnable' })).state).toBe('unsure');
    expect(exact(attempt('x', 'failed')).state).toBe('not-fixed');
  });

  test('nothing that passed: the furthest is shown, with why each failed', () => {
    const parse = attempt('a', 'failed', { checks: [check('parse', 'fail')] });
    const close = attempt('b', 'failed', { checks: [check('reproduction', 'pass'), check('ruff', 'fail', 1)] });
    const resolution = choose([parse, close]);
    expect(resolution).toMatchObject({
      state: 'not-fixed',
      reason: 'no-candidate-passed',
      winner: null,
      confidence: 0,
    });
    expect(resolution.best?.candidate.id).toBe('b');
    expect(resolution.attempts.map(({ why }) => why)).toEqual(['parse: parse says fail', 'ruff: ruff says fail']);
    expect(choose([parse], [], 'budget-tokens').reason).toBe('budget-tokens');
    expect(choose([]).reason).toBe('no-candidate');
  });
});
