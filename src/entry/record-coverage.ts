import { UserError } from '../base/errors.ts';
import type { Digest } from '../contracts/digest.ts';
import { NO_CHANGE } from '../judge/workbench.ts';
import { coverageRecord, keepCoverage } from '../knowledge/impact/kept-coverage.ts';
import { openStore } from '../knowledge/store/store.ts';
import { createSandbox } from '../sandbox/create.ts';
import type { Asking } from './asking.ts';
import type { CommandContext } from './command.ts';
import { openWorkbench } from './workbench.ts';

/** The longest run of a whole suite that is recorded. */
const SUITE_SECONDS = 3_600;

export interface RecordedCoverage {
  readonly tests: number;
  /** Tests of which not all is known: they are chosen by calls alone. */
  readonly partly: number;
  readonly failing: number;
  readonly seconds: number;
  readonly python: string;
}

/** Runs all tests once in the sandbox and keeps what each of them ran, beside the digest. */
export async function recordCoverage(command: CommandContext, asking: Asking, digest: Digest): Promise<RecordedCoverage> {
  const { options, env, log, signal } = command;
  const { repository, knowledgeFolder, waiting } = asking.context;
  const sandbox = await createSandbox({ mode: options.sandbox, log, signal, env });
  await using bench = await openWorkbench({ options, env, repository, sandbox, log, signal }, digest);
  waiting('running all tests and recording what each of them runs');
  const run = await bench.runTests(NO_CHANGE, { paths: [], changed: [], wallSeconds: SUITE_SECONDS, coverage: 'always' }, signal);
  if (run.state !== 'complete' || run.coverage === undefined) {
    const why = run.state === 'complete' ? 'what they ran could not be recorded' : run.state;
    throw new UserError('tests-not-runnable', `the tests did not finish (${why}): ${run.output.trim().split('\n').at(-1)?.slice(0, 300) ?? ''}`);
  }
  const objects = new Map((await repository.listing()).files.map(({ path, object }) => [path, object]));
  const about = { commit: repository.base, python: bench.environment.version, seconds: run.seconds };
  const store = openStore(knowledgeFolder, log);
  try {
    keepCoverage(store, coverageRecord(run.coverage, about, (path) => objects.get(path)));
  } finally {
    store.close();
  }
  const tests = new Set(run.coverage.tests.map(({ id }) => id));
  const partly = new Set(run.coverage.tests.flatMap(({ id, whole, spawns }) => (whole && !spawns ? [] : [id])));
  const failing = Object.values(run.outcomes).filter((outcome) => outcome === 'failed' || outcome === 'error').length;
  return { tests: tests.size, partly: partly.size, failing, seconds: run.seconds, python: bench.environment.version };
} // prettier-ignore
