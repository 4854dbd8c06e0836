import type { Check, TestDelta, TestRun } from '../../contracts/verdict.ts';
import { baseOverlay, isReproduction } from '../baseline.ts';
import type { TestBaseline } from '../near-baseline.ts';
import { chooseTests, type ChosenTests } from '../choose-tests.ts';
import { cutMiddle, describeTests } from '../failure-text.ts';
import { compareTests, isBad, stableId } from '../test-delta.ts';
import { pythonPaths } from '../polish.ts';
import type { Overlay } from '../workbench.ts';
import { notRun, since, treeOf, type Gate, type GateResult, type JudgeParts } from './gate.ts';

/** Reproduction and impacted tests in one run of pytest; a full verdict adds the whole suite where base finishes it. */
export const testsGate: Gate = async (parts, subject, signal) => {
  const { plan, workbench } = parts;
  if (workbench.environment.pytest === null) return nothing(parts, 'pytest was not found', 'not-runnable');
  const changed = pythonPaths(await treeOf(parts, subject, signal));
  const overlay = { edits: subject.edits, files: baseOverlay(plan).files };
  const chosen = await chooseTests(parts, subject, signal);
  let near = chosen.paths.length > 0 ? await runNear(parts, chosen, overlay, changed, signal) : null;
  if (near !== null && subject.level === 'full')
    near = { ...near, delta: await confirm(parts, overlay, near.delta, signal) };
  const none =
    chosen.by === 'coverage' ? 'no test runs what the change touches' : 'no test calls what the change touches';
  const result = near === null ? nothing(parts, none, 'no-tests') : assess(parts, near);
  if (subject.level === 'quick' || result.failure !== null) return result;
  const suite = await usableSuite(parts, signal);
  if (suite === null) return result;
  if (near !== null && covers(near.baseline.run, suite.run))
    return assess(parts, { ...near, delta: { ...near.delta, selection: 'whole-suite' } });
  const wide = await runSuite(parts, suite, overlay, changed, signal);
  return assess(parts, near === null ? wide : merge(near, wide));
};

async function runNear(
  parts: JudgeParts,
  { paths, by }: ChosenTests,
  overlay: Overlay,
  changed: readonly string[],
  signal: AbortSignal,
): Promise<Facts | null> {
  const baseline = await parts.baseline.near(paths, signal);
  // No path would be the whole suite.
  if (baseline.paths.length === 0) return null;
  const started = performance.now();
  const selection = { paths: baseline.paths, changed, wallSeconds: allowance(baseline.run) };
  const run = await parts.workbench.runTests(overlay, selection, signal);
  const options = { selection: 'impacted-tests' as const, by, flaky: baseline.flaky };
  const delta = compareTests(testsOnly(baseline.run, parts), testsOnly(run, parts), options);
  return { baseline, run, delta, changed, seconds: since(started) };
}

/** The whole suite at base, when it finishes in time; otherwise null, and the impacted tests have to do. */
async function usableSuite(parts: JudgeParts, signal: AbortSignal): Promise<TestBaseline | null> {
  if (parts.suiteSeconds === 0) return null;
  const suite = await parts.baseline.suite(signal);
  if (suite.run.state === 'complete') return suite;
  parts.log.info(`the whole suite does not finish at base (${suite.run.state}); the impacted tests are compared`);
  return null;
}

/** The impacted tests of a small repository are often all there are. */
function covers(near: TestRun, suite: TestRun): boolean {
  return Object.keys(suite.outcomes).every((id) => id in near.outcomes);
}

async function runSuite(
  parts: JudgeParts,
  baseline: TestBaseline,
  overlay: Overlay,
  changed: readonly string[],
  signal: AbortSignal,
): Promise<Facts> {
  const started = performance.now();
  const selection = { paths: [], changed, wallSeconds: parts.suiteSeconds };
  const run = await parts.workbench.runTests(overlay, selection, signal);
  const options = { selection: 'whole-suite' as const, flaky: baseline.flaky };
  const delta = compareTests(testsOnly(baseline.run, parts), testsOnly(run, parts), options);
  return { baseline, run, delta: await confirm(parts, overlay, delta, signal), changed, seconds: since(started) };
}

/** Both runs as one: what the near run said of the reproduction, and what either said of the tests. */
function merge(near: Facts, wide: Facts): Facts {
  const both = (key: 'fixed' | 'broken' | 'stillFailing' | 'vanished' | 'appeared' | 'flaky') => [
    ...new Set([...(near.delta[key] ?? []), ...(wide.delta[key] ?? [])]),
  ];
  const flaky = both('flaky');
  return {
    baseline: {
      ...wide.baseline,
      run: { ...wide.baseline.run, outcomes: { ...near.baseline.run.outcomes, ...wide.baseline.run.outcomes } },
    },
    run: {
      ...wide.run,
      outcomes: { ...near.run.outcomes, ...wide.run.outcomes },
      loaded: { ...near.run.loaded, ...wide.run.loaded },
      failures: { ...near.run.failures, ...wide.run.failures },
    },
    delta: {
      selection: 'whole-suite',
      fixed: both('fixed'),
      broken: both('broken'),
      stillFailing: both('stillFailing'),
      vanished: both('vanished'),
      appeared: both('appeared'),
      ...(flaky.length === 0 ? {} : { flaky }),
      passing: Math.max(near.delta.passing, wide.delta.passing),
    },
    changed: wide.changed,
    seconds: near.seconds + wide.seconds,
  };
}

interface Facts {
  readonly baseline: TestBaseline;
  readonly run: TestRun;
  readonly delta: TestDelta;
  readonly changed: readonly string[];
  readonly seconds: number;
}

function assess(parts: JudgeParts, facts: Facts): GateResult {
  const { baseline, run, delta, changed } = facts;
  const shared = { tests: delta, testState: run.state };
  const reproduction = reproductionCheck(parts, facts);
  if (baseline.run.state !== 'complete')
    return {
      ...shared,
      checks: [
        reproduction,
        {
          ...notRun('tests', notAtBase(parts, baseline.run), facts.seconds),
          version: version(parts),
        },
      ],
      testState: baseline.run.state,
      failure: null,
    };
  if (run.state === 'tests-import-another-copy') {
    const summary = 'the tests load another copy of the changed modules: they say nothing about this one';
    return { ...shared, checks: [reproduction, notRun('tests', summary, facts.seconds)], failure: null };
  }
  const tests = testsCheck(parts, facts);
  const loaded = changed.length > 0 && changed.every((path) => path in run.loaded);
  const red = reproduction.status === 'fail';
  // A reproduction that a model wrote may be wrong: a weak one neither proves nor vetoes, and tests of the repository
  // that turn green outweigh any.
  const byModel = parts.plan.reproduction?.origin === 'model';
  const guess = byModel && parts.plan.reproduction?.strength === 'weak';
  const green = (reproduction.status === 'pass' && !guess) || delta.fixed.length > 0;
  const outweighed = red && byModel && (guess || delta.fixed.length > 0);
  const failed = tests.status === 'fail' || (red && !outweighed);
  return {
    ...shared,
    checks: [reproduction, tests],
    failure: failed ? failureOf(parts, facts, reproduction) : null,
    proof: green && loaded && delta.broken.length === 0 && delta.vanished.length === 0,
  };
}

/** Why the tests say nothing, and what can be done about it. */
function notAtBase({ workbench }: JudgeParts, { state, missing = [] }: TestRun): string {
  if (state !== 'environment-incomplete') return `the tests do not finish at base (${state})`;
  const names = missing.slice(0, 10).join(', ');
  return `${workbench.environment.python} lacks ${names}: install what the tests need there, name another with --python, or let --dependencies wheels do it`;
}

/** The reproduction alone: red at base is what makes green a proof. */
function reproductionCheck({ plan }: JudgeParts, { baseline, run, seconds }: Facts): Check {
  if (plan.reproduction === null) return notRun('reproduction', 'none could be made from the request');
  const ids = (from: TestRun) => Object.keys(from.outcomes).filter((id) => isReproduction(id, { ...plan }));
  const red = ids(baseline.run).filter((id) => isBad(baseline.run.outcomes[id]));
  if (red.length === 0) return notRun('reproduction', 'it does not fail at base, so it proves nothing', seconds);
  if (run.state === 'tests-import-another-copy')
    return notRun('reproduction', 'it loads another copy of the module', seconds);
  const now = ids(run);
  const bad = now.filter((id) => isBad(run.outcomes[id]));
  const missing = red.filter((id) => !now.includes(id) && id.includes('::'));
  const passes = now.some((id) => run.outcomes[id] === 'passed') && bad.length === 0 && missing.length === 0;
  const summary = passes
    ? 'failed before, passes now'
    : bad.length > 0
      ? `still fails: ${firstLine(run.failures[bad[0] ?? ''])}`
      : `did not finish (${run.state})`;
  return {
    ...notRun('reproduction', summary, seconds),
    status: passes ? 'pass' : 'fail',
    before: red.length,
    after: bad.length + missing.length,
  };
}

function testsCheck(parts: JudgeParts, { baseline, run, delta, seconds }: Facts): Check {
  const bad = (from: TestRun) => Object.entries(testsOnly(from, parts)).filter(([, outcome]) => isBad(outcome)).length;
  const finished = run.state === 'complete';
  const wanted = parts.plan.failingAtBase.map(stableId);
  const unmoved =
    parts.plan.reproduction === null &&
    delta.fixed.length === 0 &&
    wanted.some((id) => delta.stillFailing.includes(id));
  const broken = delta.broken.length + delta.vanished.length;
  const status =
    !finished || broken > 0 || unmoved ? 'fail' : Object.keys(testsOnly(run, parts)).length === 0 ? 'not-run' : 'pass';
  const said = [
    finished ? null : `the tests did not finish (${run.state})`,
    delta.fixed.length > 0 ? `${delta.fixed.length} fixed` : null,
    delta.broken.length > 0 ? `${delta.broken.length} broken` : null,
    delta.vanished.length > 0 ? `${delta.vanished.length} vanished` : null,
    delta.stillFailing.length > 0 ? `${delta.stillFailing.length} still failing` : null,
    delta.flaky !== undefined ? `${delta.flaky.length} not always the same` : null,
    `${delta.passing} passing (${selectionText(delta)})`,
  ];
  return {
    ...notRun('tests', said.filter((part) => part !== null).join(', '), seconds),
    status,
    before: bad(baseline.run),
    after: bad(run),
    version: version(parts),
  };
}

/** `impacted tests, by what each was seen to run` */
export function selectionText({ selection, by }: TestDelta): string {
  if (selection !== 'impacted-tests') return selection.replace('-', ' ');
  return `impacted tests, ${by === 'coverage' ? 'by what each was seen to run' : 'by what each may call'}`;
}

function failureOf(parts: JudgeParts, { run, delta }: Facts, reproduction: Check): string {
  const own = Object.keys(run.outcomes).filter((id) => isReproduction(id, parts.plan) && isBad(run.outcomes[id]));
  if (reproduction.status === 'fail' && own.length > 0)
    return describeTests('The test of the request still fails:', own, run.failures);
  if (delta.broken.length > 0) return describeTests('Tests that passed before now fail:', delta.broken, run.failures);
  if (run.state !== 'complete') return `The tests did not finish (${run.state}).\n${cutMiddle(run.output, 2000)}`;
  if (delta.vanished.length > 0) return `Tests are no longer run:\n${delta.vanished.slice(0, 10).join('\n')}`;
  return describeTests('Tests that should pass still fail:', delta.stillFailing, run.failures);
}

/** A test of the whole suite that seems broken runs again with and without the change; what differs by itself is dropped. */
async function confirm(parts: JudgeParts, overlay: Overlay, delta: TestDelta, signal: AbortSignal): Promise<TestDelta> {
  const ids = delta.broken.filter((id) => id.includes('::')).slice(0, 50);
  if (ids.length === 0) return delta;
  const selection = { paths: ids, changed: [] };
  const before = await parts.workbench.runTests(baseOverlay(parts.plan), selection, signal);
  const after = await parts.workbench.runTests(overlay, selection, signal);
  const steady = (id: string) => before.outcomes[id] === 'passed' && isBad(after.outcomes[id]);
  const shaky = ids.filter((id) => !steady(id) && id in before.outcomes && id in after.outcomes);
  if (shaky.length > 0) parts.log.warn(`tests that do not always end the same: ${shaky.slice(0, 10).join(', ')}`);
  const flaky = [...(delta.flaky ?? []), ...shaky];
  return {
    ...delta,
    broken: delta.broken.filter((id) => !shaky.includes(id)),
    ...(flaky.length === 0 ? {} : { flaky }),
  };
}

/** Base took this long; a change that makes tests several times slower is not worth waiting for. */
function allowance(base: TestRun): number {
  return Math.min(300, Math.max(20, Math.ceil(base.seconds * 4)));
}

function testsOnly(run: TestRun, { plan }: JudgeParts): TestRun['outcomes'] {
  return Object.fromEntries(Object.entries(run.outcomes).filter(([id]) => !isReproduction(id, plan)));
}

function nothing(parts: JudgeParts, why: string, state: TestRun['state']): GateResult {
  const reproduction = parts.plan.reproduction === null ? 'none could be made from the request' : why;
  return {
    checks: [notRun('reproduction', reproduction), notRun('tests', why)],
    failure: null,
    tests: null,
    testState: state,
  };
}

function version({ workbench }: JudgeParts): string | null {
  const { pytest, version: python } = workbench.environment;
  return pytest === null ? null : `pytest ${pytest}, python ${python}`;
}

function firstLine(text: string | undefined): string {
  const error = text?.split('\n').find((line) => line.startsWith('E '));
  return (error ?? text?.split('\n')[0] ?? '').replace(/^E\s+/, '').slice(0, 160);
}
