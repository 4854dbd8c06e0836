/** Runs the suites one after another, prints what each took, and ends with `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOptions } from '../src/config/load.ts';
import { placesOf } from '../src/entry/setup/places.ts';

interface Tally {
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

/** What a suite needs: models and engines use both cores themselves, so their files run one at a time. */
const SUITES: Readonly<Record<string, readonly string[]>> = {
  unit: ['--maxWorkers=2'],
  security: ['--maxWorkers=2'],
  faults: ['--maxWorkers=2'],
  fuzz: ['--maxWorkers=2'],
  model: ['--runInBand'],
  e2e: ['--runInBand'],
};

const root = join(import.meta.dirname, '..');
const results = join(root, 'build', 'test-results');
const asked = process.argv.slice(2);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const suites = asked.length > 0 ? asked : [...Object.keys(SUITES), 'python'];
const tallies = suites.map((suite) => (suite === 'python' ? runPython() : runJest(suite)));
for (const tally of tallies) {
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  console.log(
    `${tally.suite.padEnd(10)} ${tally.passed} passed, ${tally.failed} failed${skipped}, ${tally.seconds.toFixed(0)} s`,
  );
}
const passed = sum((tally) => tally.passed);
const failed = sum((tally) => tally.failed);
writeFileSync(join(results, 'summary.json'), JSON.stringify({ passed, failed, suites: tallies }, null, 2));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function runJest(suite: string): Tally {
  const output = join(results, `${suite}.json`);
  const started = performance.now();
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--selectProjects', suite,
      '--json', `--outputFile=${output}`, ...(SUITES[suite] ?? ['--runInBand'])],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  ); // prettier-ignore
  const seconds = (performance.now() - started) / 1000;
  if (!existsSync(output)) return { suite, passed: 0, failed: 1, skipped: 0, seconds };
  const report = JSON.parse(readFileSync(output, 'utf8')) as Record<string, number>;
  const ran = (report['numPassedTests'] ?? 0) + (report['numFailedTests'] ?? 0);
  // A file that could not be loaded, a suite with no test, or an exit that the counts do not explain: one failure.
  const failed = (report['numFailedTests'] ?? 0) + (report['numRuntimeErrorTestSuites'] ?? 0);
  return {
    suite,
    passed: report['numPassedTests'] ?? 0,
    failed: failed === 0 && (status !== 0 || ran === 0) ? 1 : failed,
    skipped: report['numPendingTests'] ?? 0,
    seconds,
  };
}

/** Tests of the Python side, with the pytest of the pinned tools. */
function runPython(): Tally {
  const folder = join(root, 'test', 'python');
  const started = performance.now();
  if (!existsSync(folder)) return { suite: 'python', passed: 0, failed: 0, skipped: 0, seconds: 0 };
  const { tools } = placesOf(loadOptions(new Map(), process.env), process.env);
  const report = join(results, 'python.xml');
  const { status } = spawnSync(
    join(tools, 'bin', 'python'),
    ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', `--junitxml=${report}`, folder],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' } },
  );
  const xml = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const count = (name: string) => Number(new RegExp(`<testsuite[^>]* ${name}="(\\d+)"`).exec(xml)?.[1] ?? 0);
  const failed = count('failures') + count('errors');
  return {
    suite: 'python',
    passed: count('tests') - failed - count('skipped'),
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: count('skipped'),
    seconds: (performance.now() - started) / 1000,
  };
}

function sum(part: (tally: Tally) => number): number {
  return tallies.reduce((total, tally) => total + part(tally), 0);
}
