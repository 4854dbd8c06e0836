import { testFilesFor } from '../../knowledge/impact/tests-for.ts';
import type { Digest, SymbolId } from '../../contracts/digest.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Request } from '../../contracts/request.ts';
import type { Spec } from '../../contracts/spec.ts';
import type { TestRun } from '../../contracts/verdict.ts';
import { NO_CHANGE, type Workbench } from '../../judge/workbench.ts';
import { locate } from '../../knowledge/locate.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { StageContext } from '../stage.ts';
import type { TestSetting } from './example-test.ts';
import { reproduce, reproductionPath, type ReproductionResult } from './reproduce.ts';
import { sampleFor } from './test-sample.ts';
import { placesFor, stepsOf, weigh, type Dynamic } from './steps.ts';

const MAX_BASE_TESTS = 12;
const BASE_TEST_SECONDS = 90;
/** With less than this left, the time is better spent on candidates than on a test by the model. */
const MODEL_TEST_SECONDS = 120;
const NOTHING: ReproductionResult = { reproduction: null, alreadyGreen: false, failures: [], executed: null };

/** Says where to change what, with the tests that will judge it: retrieval and names first, then what red tests execute. */
export async function planStage(
  input: { readonly request: Request; readonly digest: Digest; readonly spec: Spec },
  context: StageContext,
): Promise<Plan> {
  const { request, digest, spec } = input;
  const empty: Plan = { schema: 1, base: digest.commit, steps: [], tests: [], failingAtBase: [], reproduction: null };
  if (spec.kind === 'question' || spec.kind === 'unclear') return empty;
  const knowledge = await context.knowledge(digest);
  const exact = spec.operations.find((one) => one.exact !== undefined);
  if (exact !== undefined) return { ...empty, ...(await exactPlan(exact, knowledge)) };
  const { suspects } = await locate(request, knowledge, { tests: spec.kind === 'test', signal: context.signal });
  const still: Dynamic = { failures: [], otherFailures: [], executed: null };
  const first = weigh(suspects, spec, still, knowledge);
  const near = [...new Set(first.slice(0, 6).map(({ symbol }) => symbol.path))];
  const tests = await testsOf(
    first.slice(0, 6).map(({ symbol }) => symbol.id),
    near,
    knowledge,
  );
  const behaves = spec.kind === 'bug' || spec.kind === 'feature';
  const workbench = behaves ? await context.workbench(digest) : null;
  const setting: TestSetting = {
    knowledge,
    prefer: near,
    wanted: wantedOf(spec, first, knowledge, request.hints.paths),
  };
  const target = first.find(({ symbol }) => symbol.kind !== 'class')?.symbol ?? null;
  const path = reproductionPath(request, tests, knowledge);
  const testSample = await sampleFor(target, tests, knowledge);
  const made =
    workbench === null
      ? NOTHING
      : await reproduce(
          {
            request,
            target,
            setting,
            path,
            mayAskModel: context.budget.remaining().seconds > MODEL_TEST_SECONDS,
            testSample,
          },
          workbench,
          context,
        );
  const base = workbench === null ? null : await runAtBase(tests, workbench, context);
  const failing = base === null ? [] : Object.entries(base.outcomes).filter(([, outcome]) => outcome === 'failed' || outcome === 'error').map(([id]) => id); // prettier-ignore
  const dynamic: Dynamic = {
    failures: made.failures,
    otherFailures: failing.flatMap((id) => base?.failures[id] ?? []).slice(0, 5),
    executed: made.executed,
  };
  const weighed = weigh(suspects, spec, dynamic, knowledge);
  const steps = stepsOf(weighed, spec, knowledge, request.hints.paths);
  const targets = steps.flatMap((step) => step.target ?? []);
  const chosen = await testsOf(targets, [...new Set(steps.map((step) => step.path))], knowledge);
  const plan: Plan = {
    ...empty,
    steps,
    tests: chosen,
    failingAtBase: failing.slice(0, 50),
    reproduction: made.reproduction,
  };
  context.log.info(summary(plan, made));
  return made.alreadyGreen ? { ...plan, alreadyGreen: true } : plan;
}

/** The test files that may notice a change of these symbols, or of anything else in these files. */
function testsOf(symbols: readonly SymbolId[], paths: readonly string[], knowledge: Knowledge): Promise<Plan['tests']> {
  const modules = paths.flatMap((path) => knowledge.module(path)?.module ?? []);
  return testFilesFor(knowledge, symbols, modules);
}

/** One step that code carries out, and the tests that may notice. */
async function exactPlan(
  { op, target, detail, exact }: Spec['operations'][number],
  knowledge: Knowledge,
): Promise<Pick<Plan, 'steps' | 'tests'>> {
  const symbol = target === null ? undefined : knowledge.symbol(target);
  const path = symbol?.path ?? '';
  const step = { step: 0, op, target, path, after: null, instruction: `${op} ${detail}`, suspicion: 1, why: ['named'], exact };
  return { steps: [step], tests: target === null ? [] : await testsOf([target], [path], knowledge) };
} // prettier-ignore

/** The definition that a feature request wants, with the module that it would be in. */
function wantedOf(
  spec: Spec,
  weighed: ReturnType<typeof weigh>,
  knowledge: Knowledge,
  paths: readonly string[],
): TestSetting['wanted'] {
  const added = spec.operations.find((operation) => operation.op === 'add-symbol');
  if (added === undefined) return null;
  const [place] = placesFor(added.detail, weighed, knowledge, paths);
  const module = place === undefined ? undefined : knowledge.module(place.path)?.module;
  return module === undefined ? null : { name: added.detail, module };
}

/** Tests that import the suspects, at base: those that fail already prove a fix when they pass. */
async function runAtBase(tests: Plan['tests'], workbench: Workbench, context: StageContext): Promise<TestRun | null> {
  const paths = tests.slice(0, MAX_BASE_TESTS).map(({ path }) => path);
  if (paths.length === 0 || workbench.environment.pytest === null) return null;
  context.waiting(`running ${paths.length} test files at base`);
  const run = await workbench.runTests(
    NO_CHANGE,
    { paths, changed: [], wallSeconds: BASE_TEST_SECONDS },
    context.signal,
  );
  if (run.state === 'complete') return run;
  context.log.debug(`tests at base: ${run.state}`);
  return null;
}

function summary(plan: Plan, made: ReproductionResult): string {
  const where = plan.steps.slice(0, 3).map((step) => `${step.target ?? step.path} (${step.suspicion})`).join(', '); // prettier-ignore
  const proof =
    made.reproduction === null
      ? 'no reproduction test'
      : `${made.reproduction.strength ?? 'strong'} reproduction by ${made.reproduction.origin}`;
  return `${plan.steps.length} places: ${where || 'none'}; ${plan.tests.length} test files; ${plan.failingAtBase.length} fail at base; ${proof}`;
}
