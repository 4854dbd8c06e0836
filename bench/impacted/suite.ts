import { join } from 'node:path';
import { exec } from '../../src/base/exec.ts';

export interface TestSetting {
  readonly python: string;
  readonly home: string;
  readonly seconds: number;
}

export interface SuiteRun {
  /** By id; empty when the run did not end. */
  readonly outcomes: ReadonlyMap<string, string>;
  readonly output: string;
}

/** Runs tests on the host, without the configured options: coverage and warnings are not what is measured. */
export async function runTests(
  tree: string,
  { python, home, seconds }: TestSetting,
  paths: readonly string[],
  extra: readonly string[] = [],
): Promise<SuiteRun> {
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    HOME: home,
    PYTHONPATH: `${join(tree, 'src')}:${tree}`,
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONHASHSEED: '0',
  };
  const plain = ['-q', '-rA', '--tb=no', '-p', 'no:cacheprovider', '-o', 'addopts=', '-o', 'filterwarnings=', '--continue-on-collection-errors']; // prettier-ignore
  const argv = [python, '-m', 'pytest', ...plain, ...extra, ...paths] as const;
  const run = await exec(argv, { cwd: tree, env, timeoutSeconds: seconds, outputCap: 100_000_000 });
  const output = run.stdout.toString('utf8');
  const outcomes = new Map<string, string>();
  for (const line of run.timedOut ? [] : output.split('\n')) {
    const [, outcome, id] = /^(PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS) (\S+::.*?)(?: - .*)?$/.exec(line) ?? [];
    if (outcome !== undefined && id !== undefined && outcome !== 'SKIPPED') outcomes.set(id, outcome);
  }
  return { outcomes, output };
}

/** `tests/test_a.py::test_b[1-x]` -> `tests/test_a.py::test_b` */
export function withoutParameters(id: string): string {
  const bracket = id.indexOf('[');
  return bracket < 0 ? id : id.slice(0, bracket);
}
