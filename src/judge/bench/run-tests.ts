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
import type { ProjectHints } from './project-hints.ts';
import { readFacts, TREE, type TestFacts } from './test-facts.ts';
import type { Slot } from './tree-store.ts';

export interface TestRunner {
  readonly sandbox: Sandbox;
  readonly environment: FullEnvironment;
  readonly digest: Digest;
  readonly sidecar: string;
  /** How the project runs its tests itself. */
  readonly hints: ProjectHints;
}

export const DEFAULT_TEST_SECONDS = 120;
const ARGUMENTS = ['-q', '--no-header', '--tb=short', '--color=no', '--continue-on-collection-errors', '--maxfail=0'];
/** The environment of the interpreter that runs tests. */
export const TEST_ENV: Readonly<Record<string, string>> = {
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONHASHSEED: '0',
  PYTHONNOUSERSITE: '1',
  TMPDIR: '/tmp',
};

/** A limit of the sandbox, in words. */
export const LIMIT_TEXTS = {
  wall: 'their time',
  memory: `${DEFAULT_LIMITS.memoryMb / 1024} GB of memory`,
  processes: `${DEFAULT_LIMITS.processes} processes`,
  output: 'their output',
  disk: `${DEFAULT_LIMITS.diskMb / 1024} GB of disk`,
} as const;

export type PlannedRun =
  | { readonly runs: false; readonly run: TestRun }
  | { readonly runs: true; readonly config: Readonly<Record<string, unknown>>; readonly seconds: number };

/**
 * What the runner is told. `tree` is where the files are now, `shown` where the tests will see them; `extra` are
 * arguments before the paths.
 */
export function planRun(
  runner: TestRunner,
  tree: string,
  shown: string,
  selection: TestSelection,
  extra: readonly string[],
): PlannedRun {
  if (runner.environment.pytest === null) return { runs: false, run: nothing('not-runnable', 'pytest was not found') };
  const seconds = selection.wallSeconds ?? DEFAULT_TEST_SECONDS;
  const paths = selection.paths.filter((id) => isTestId(id) && existsSync(join(tree, fileOf(id))));
  if (selection.paths.length > 0 && paths.length === 0)
    return { runs: false, run: nothing('no-tests', 'none of the selected test files exists') };
  return { runs: true, config: configuration(runner, shown, paths, selection, extra, seconds), seconds };
}

/** Runs tests in a slot, in a sandbox and an interpreter of their own. */
export async function runCold(
  runner: TestRunner,
  slot: Slot,
  config: Readonly<Record<string, unknown>>,
  seconds: number,
  signal: AbortSignal,
): Promise<{ readonly facts: TestFacts } | { readonly facts: null; readonly run: TestRun }> {
  const { environment, sandbox, sidecar } = runner;
  const word = randomBytes(16).toString('hex');
  const text = JSON.stringify(config);
  const result = await sandbox.run(
    {
      argv: [environment.python, join(sidecar, 'run_tests.py')],
      work: slot.folder,
      cwd: slot.tree,
      readOnly: [...environment.binds, sidecar],
      env: TEST_ENV,
      stdin: `${Buffer.byteLength(text)}\n${text}${word}\n`,
      limits: { wallSeconds: seconds + 10, cpuSeconds: seconds * 4 + 10, outputBytes: 64 * 1024 * 1024 },
    },
    signal,
  );
  const facts = readFacts(result.stdout, word);
  if (facts !== null) return { facts };
  const why =
    result.limit === null
      ? `the runner ended with ${result.exitCode ?? 'a signal'}`
      : `the tests exceeded ${LIMIT_TEXTS[result.limit]}`;
  const run = nothing(
    result.limit === 'wall' ? 'timeout' : 'incomplete',
    `${why}\n${result.stderr.toString('utf8').slice(-2000)}`,
  );
  return { facts: null, run: { ...run, seconds: result.seconds } };
}

function configuration(
  { environment, digest, hints }: TestRunner,
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
    // Files only, absolute so that no path can be taken for an option: pytest gives up when one of many tests is not there.
    arguments: [
      ...ARGUMENTS,
      // Options that pytest refused once are not tried again, wherever they came from.
      ...(extra.length > 0 ? extra : hints.arguments),
      ...[...new Set((selection.paths.length > 0 ? paths : hints.paths).map(fileOf))].map((path) => join(tree, path)),
    ],
    variables: hints.variables,
    only: paths.some((path) => path.includes('::')) ? paths.map((path) => path.replaceAll(TREE, tree)) : null,
    seconds,
    trace: selection.trace === true,
    coverage: selection.coverage ?? null,
    key: randomBytes(16).toString('hex'),
  };
}

/** A run that says nothing, and why. */
export function nothing(state: TestRun['state'], output: string): TestRun {
  return { state, outcomes: {}, loaded: {}, failures: {}, output, seconds: 0 };
}

/** `tests/test_a.py::TestX::test_y` -> `tests/test_a.py` */
export function fileOf(id: string): string {
  return id.split('::', 1)[0] ?? id;
}

function isTestId(id: string): boolean {
  return isSafePath(fileOf(id)) && !id.includes('\0');
}
