import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../../contracts/digest.ts';
import type { TestRun } from '../../contracts/verdict.ts';
import { DEFAULT_LIMITS } from '../../sandbox/limits.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { TestSelection } from '../workbench.ts';
import { isSafePath } from './base-tree.ts';
import type { FullEnvironment } from './environment.ts';
import { importRootsOf, moduleOf } from './import-roots.ts';
import { readFacts, refusedOptions, toTestRun } from './test-facts.ts';
import type { Slot } from './tree-store.ts';

export interface TestRunner {
  readonly sandbox: Sandbox;
  readonly environment: FullEnvironment;
  readonly digest: Digest;
  readonly sidecar: string;
}

export const DEFAULT_TEST_SECONDS = 120;
const ARGUMENTS = ['-q', '--no-header', '--tb=short', '--color=no', '--continue-on-collection-errors', '--maxfail=0'];
/** Options of absent plugins in the configuration: what pytest is told instead of giving up. */
export const WITHOUT_CONFIGURED_OPTIONS = ['-o', 'addopts=', '-o', 'required_plugins='];

const LIMIT_TEXTS = {
  wall: 'their time',
  memory: `${DEFAULT_LIMITS.memoryMb / 1024} GB of memory`,
  processes: `${DEFAULT_LIMITS.processes} processes`,
  output: 'their output',
  disk: `${DEFAULT_LIMITS.diskMb / 1024} GB of disk`,
} as const;

/** Runs tests in a slot. `extra` are arguments before the paths. */
export async function runTestsIn(
  runner: TestRunner,
  slot: Slot,
  selection: TestSelection,
  extra: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly run: TestRun; readonly refusedOptions: boolean }> {
  const { environment } = runner;
  if (environment.pytest === null)
    return { run: nothing('not-runnable', 'pytest was not found'), refusedOptions: false };
  const seconds = selection.wallSeconds ?? DEFAULT_TEST_SECONDS;
  const paths = selection.paths.filter((id) => isTestId(id) && existsSync(join(slot.tree, fileOf(id))));
  if (selection.paths.length > 0 && paths.length === 0)
    return { run: nothing('no-tests', 'none of the selected test files exists'), refusedOptions: false };
  const word = randomBytes(16).toString('hex');
  const config = JSON.stringify(configuration(runner, slot.tree, paths, selection, extra, seconds));
  const result = await runner.sandbox.run(
    {
      argv: [environment.python, join(runner.sidecar, 'run_tests.py')],
      work: slot.folder,
      cwd: slot.tree,
      readOnly: [...environment.binds, runner.sidecar],
      env: { PYTHONDONTWRITEBYTECODE: '1', PYTHONHASHSEED: '0', PYTHONNOUSERSITE: '1', TMPDIR: '/tmp' },
      stdin: `${Buffer.byteLength(config)}\n${config}${word}\n`,
      limits: { wallSeconds: seconds + 10, cpuSeconds: seconds * 4 + 10, outputBytes: 64 * 1024 * 1024 },
    },
    signal,
  );
  const facts = readFacts(result.stdout, word);
  if (facts !== null)
    return { run: toTestRun(facts, slot.tree, selection.changed), refusedOptions: refusedOptions(facts) };
  const why =
    result.limit === null
      ? `the runner ended with ${result.exitCode ?? 'a signal'}`
      : `the tests exceeded ${LIMIT_TEXTS[result.limit]}`;
  const run = nothing(
    result.limit === 'wall' ? 'timeout' : 'incomplete',
    `${why}\n${result.stderr.toString('utf8').slice(-2000)}`,
  );
  return { run: { ...run, seconds: result.seconds }, refusedOptions: false };
}

function configuration(
  { environment, digest }: TestRunner,
  tree: string,
  paths: readonly string[],
  selection: TestSelection,
  extra: readonly string[],
  seconds: number,
): Readonly<Record<string, unknown>> {
  const { roots, names } = importRootsOf(digest);
  return {
    tree,
    roots,
    names,
    changed: selection.changed.flatMap((path) => {
      const module = moduleOf(path, digest);
      return module === null ? [] : [{ path, module }];
    }),
    pythonPath: environment.pythonPath.map((entry) => (entry.inTree ? join(tree, entry.path) : entry.path)),
    userSite: environment.userSite,
    toolsSite: environment.toolsSite,
    // Absolute, so that no path can be taken for an option.
    arguments: [
      ...ARGUMENTS,
      ...extra,
      ...paths.map((path) => join(tree, fileOf(path)) + path.slice(fileOf(path).length)),
    ],
    seconds,
    trace: selection.trace === true,
    key: randomBytes(16).toString('hex'),
  };
}

function nothing(state: TestRun['state'], output: string): TestRun {
  return { state, outcomes: {}, loaded: {}, failures: {}, output, seconds: 0 };
}

/** `tests/test_a.py::TestX::test_y` -> `tests/test_a.py` */
export function fileOf(id: string): string {
  return id.split('::', 1)[0] ?? id;
}

function isTestId(id: string): boolean {
  return isSafePath(fileOf(id)) && !id.includes('\0');
}
