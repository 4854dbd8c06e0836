import { posix } from 'node:path';
import type { CodeSymbol } from '../../contracts/digest.ts';
import type { Reproduction } from '../../contracts/plan.ts';
import type { Request } from '../../contracts/request.ts';
import type { TestRun } from '../../contracts/verdict.ts';
import { NO_CHANGE, type Workbench } from '../../judge/workbench.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { StageContext } from '../stage.ts';
import { testFile, testsFromExamples, type ExampleTest, type TestSetting } from './example-test.ts';
import { draftModelTests, type ModelTest } from './model-test.ts';
import { readFailure, wrongReason } from './red.ts';
import type { TestSample } from './test-sample.ts';

export interface ReproductionResult {
  readonly reproduction: Reproduction | null;
  readonly alreadyGreen: boolean;
  /** What each red test printed: its traceback leads to the fault. */
  readonly failures: readonly string[];
  /** Definitions that the reproduction executed at base, as `path:line` of their first line; null when unknown. */
  readonly executed: readonly string[] | null;
}

interface Bench {
  readonly request: Request;
  readonly workbench: Workbench;
  readonly context: StageContext;
  readonly path: string;
  readonly wanted: string | null;
}

const TEST_SECONDS = 60;

/** Where the reproduction goes: beside the tests of the code that it is about, so that their conftest applies. */
export function reproductionPath(
  request: Pick<Request, 'id'>,
  tests: readonly { readonly path: string }[],
  knowledge: Knowledge,
): string {
  const nearest = tests.find(({ path }) => /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/.test(path))?.path;
  const any = knowledge.digest.modules.find(
    (module) => module.test && /(?:^|\/)test_[^/]*\.py$/.test(module.path),
  )?.path;
  const folder = posix.dirname(nearest ?? any ?? 'tests/x');
  const name = `test_groundskeeper_${request.id.replaceAll('-', '_')}`;
  const taken = new Set(knowledge.digest.modules.map((module) => module.path));
  for (let number = 1; ; number++) {
    const path = posix.join(folder, `${name}${number === 1 ? '' : `_${number}`}.py`);
    if (!taken.has(path)) return path;
  }
}

/** Makes a test from the request that is red at base for the reason that the request gives, or says that there is none. */
export async function reproduce(
  input: {
    readonly request: Request;
    readonly target: CodeSymbol | null;
    readonly setting: TestSetting;
    readonly path: string;
    readonly mayAskModel: boolean;
    readonly testSample: TestSample;
  },
  workbench: Workbench,
  context: StageContext,
): Promise<ReproductionResult> {
  const none: ReproductionResult = { reproduction: null, alreadyGreen: false, failures: [], executed: null };
  if (workbench.environment.pytest === null) return none;
  const bench: Bench = {
    request: input.request,
    workbench,
    context,
    path: input.path,
    wanted: input.setting.wanted?.name ?? null,
  };
  const tests = testsFromExamples(input.request.hints.examples, input.setting);
  if (tests.length > 0) {
    context.waiting('running the examples of the request at base');
    const byExample = await fromExamples(tests, bench);
    if (byExample.reproduction !== null || byExample.alreadyGreen) return byExample;
  }
  if (!input.mayAskModel || input.target === null) return none;
  const drafts = await draftModelTests(input.request, input.target, input.setting, input.testSample, context);
  return drafts.length === 0 ? none : fromModel(drafts, bench);
}

async function fromExamples(tests: readonly ExampleTest[], bench: Bench): Promise<ReproductionResult> {
  const first = await runFiles([{ path: bench.path, content: testFile(tests, 'the examples of the request') }], bench);
  const red = tests.filter((test) => isRed(first, `${bench.path}::${test.name}`, bench, test.raisesNow));
  // A test that only says what must be gone adds nothing beside one that says what must be.
  const strong = red.filter((test) => test.strength === 'strong');
  const kept = strong.length > 0 ? strong : red;
  if (kept.length === 0)
    return { reproduction: null, alreadyGreen: holdsAlready(tests, first, bench), failures: [], executed: null };
  const confirmed = await confirm(kept, bench);
  if (confirmed === null) return { reproduction: null, alreadyGreen: false, failures: [], executed: null };
  const { source, failures, executed } = confirmed;
  const checks = kept.map(({ example }) => describe(example)).join('; ');
  const reproduction: Reproduction = {
    path: bench.path,
    source,
    origin: 'example',
    redOutput: failures.join('\n\n').slice(0, 4000),
    checks: checks.slice(0, 1000),
    strength: strong.length > 0 ? 'strong' : 'weak',
  };
  return { reproduction, alreadyGreen: false, failures, executed };
}

/** Runs the tests that were red once more, alone: a test that is not red twice, for the same reason, is no proof. */
async function confirm(
  kept: readonly ExampleTest[],
  bench: Bench,
): Promise<{ source: string; failures: string[]; executed: readonly string[] | null } | null> {
  const source = testFile(kept, 'the examples of the request');
  const run = await runFiles([{ path: bench.path, content: source }], bench);
  if (!kept.every((test) => isRed(run, `${bench.path}::${test.name}`, bench, test.raisesNow))) return null;
  return {
    source,
    failures: kept.map((test) => run.failures[`${bench.path}::${test.name}`] ?? ''),
    executed: executedIn(run),
  };
}

/** Every plain example that says what is wrong today passes today: the request is out of date. */
function holdsAlready(tests: readonly ExampleTest[], run: TestRun, bench: Bench): boolean {
  const plain = tests.filter((test) => test.example.clear !== false);
  const contradicted = plain.some(
    ({ example: { expected, actual } }) =>
      actual !== null && actual !== expected && (expected !== null || actual.startsWith('raises ')),
  );
  const testable = bench.request.hints.examples.filter((example) => example.clear !== false).length;
  return (
    run.state === 'complete' &&
    contradicted &&
    plain.length === testable &&
    plain.every((test) => run.outcomes[`${bench.path}::${test.name}`] === 'passed')
  );
}

async function fromModel(drafts: readonly ModelTest[], bench: Bench): Promise<ReproductionResult> {
  const none: ReproductionResult = { reproduction: null, alreadyGreen: false, failures: [], executed: null };
  const files = drafts.map((draft, index) => ({
    path: bench.path.replace(/\.py$/, `_draft${index + 1}.py`),
    content: draft.source,
  }));
  bench.context.waiting('running drafts of a reproduction test at base');
  const run = await runFiles(files, bench);
  const red = drafts.filter((draft, index) =>
    isRed(run, `${files[index]?.path ?? ''}::${draft.name}`, { ...bench, path: files[index]?.path ?? '' }, null),
  );
  // A small model agrees with itself easily: that adds to an assertion that the request makes, and replaces none.
  const isStrong = (draft: ModelTest) => draft.inputStands || agrees(draft, red);
  const best = red.find(isStrong) ?? red[0];
  if (best === undefined) return none;
  const again = await runFiles([{ path: bench.path, content: best.source }], bench);
  const id = `${bench.path}::${best.name}`;
  if (!isRed(again, id, bench, null)) return none;
  const why = best.inputStands
    ? 'its input and its result stand in the request'
    : agrees(best, red)
      ? 'its result stands in the request, and two drafts agree'
      : 'its result stands in the request, its input does not';
  const failure = again.failures[id] ?? '';
  return {
    reproduction: {
      path: bench.path,
      source: best.source,
      origin: 'model',
      redOutput: failure.slice(0, 4000),
      checks: `${best.assertions.join('; ').slice(0, 800)} (written by the model; ${why})`,
      strength: isStrong(best) ? 'strong' : 'weak',
    },
    alreadyGreen: false,
    failures: [failure],
    executed: executedIn(again),
  };
}

function agrees(draft: ModelTest, all: readonly ModelTest[]): boolean {
  return all.some(
    (other) =>
      other !== draft &&
      other.source !== draft.source &&
      other.assertions.some((assertion) => draft.assertions.includes(assertion)),
  );
}

function runFiles(
  files: readonly { path: string; content: string }[],
  { workbench, context }: Bench,
): Promise<TestRun> {
  return workbench.runTests(
    { ...NO_CHANGE, files },
    { paths: files.map((file) => file.path), changed: [], wallSeconds: TEST_SECONDS, trace: true },
    context.signal,
  );
}

function isRed(run: TestRun, id: string, bench: Bench, raisesNow: string | null): boolean {
  if (run.outcomes[id] !== 'failed') {
    bench.context.log.debug(`${id} is ${run.outcomes[id] ?? run.state} at base`);
    return false;
  }
  const failure = readFailure(run.failures[id] ?? '');
  const { hints, title, text } = bench.request;
  const wrong = wrongReason(failure, {
    testPath: bench.path,
    raisesNow,
    errors: hints.errors,
    wanted: bench.wanted,
    text: `${title}\n${text}`,
  });
  if (wrong !== null) bench.context.log.debug(`${id} proves nothing: ${wrong}`);
  return wrong === null;
}

function executedIn(run: TestRun): readonly string[] | null {
  return run.executed ?? null;
}

function describe({ code, expected, actual }: Request['hints']['examples'][number]): string {
  const last = code.split('\n').at(-1)?.trim() ?? '';
  if (expected !== null) return `${last} should give ${expected}${actual === null ? '' : ` (gives ${actual})`}`;
  return actual === null ? last : `${last} should not give ${actual}`;
}
