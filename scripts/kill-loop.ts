/**
 * `make test-kill`: ends runs at random moments with SIGTERM and looks for what they left behind: a process, a half-written
 * file, a missing report. The moments come from a seed, which is printed.  node scripts/kill-loop.ts [rounds] [seed]
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { RunReport } from '../src/contracts/report.ts';
import { makeSampleRepository, readProblem } from '../test/helpers/sample-repository.ts';

const [rounds = 8, seed = 1] = process.argv.slice(2).map(Number);
const LONGEST_SECONDS = 60;
/** A cancelled Actions job is killed for good after this. */
const GRACE_SECONDS = 7.5;
const root = join(import.meta.dirname, '..');
let failures = 0;
let state = seed;

for (let round = 1; round <= rounds; round++) {
  // A small linear congruential generator: the same seed gives the same moments.
  state = (state * 1103515245 + 12345) % 2 ** 31;
  const after = 0.5 + (state / 2 ** 31) * LONGEST_SECONDS;
  const problems = await endAfter(after);
  failures += problems.length > 0 ? 1 : 0;
  console.log(
    `${round}/${rounds}  SIGTERM after ${after.toFixed(1)} s: ${problems.length === 0 ? 'clean' : problems.join('; ')}`,
  );
}
console.log(`${rounds - failures} passed, ${failures} failed (seed ${seed})`);
process.exitCode = failures > 0 ? 1 : 0;

async function endAfter(seconds: number): Promise<string[]> {
  const work = await mkdtemp(join(tmpdir(), 'groundskeeper-kill-'));
  const marker = join(work, 'orchard');
  await makeSampleRepository(marker);
  await writeFile(join(work, 'issue.md'), (await readProblem(1)).request);
  const out = join(work, 'run');
  const child = spawn(
    join(root, 'bin', 'groundskeeper'),
    [
      'resolve',
      '--repo',
      marker,
      '--request-file',
      join(work, 'issue.md'),
      '--deliver',
      'patch',
      '--out',
      out,
      '--cache-dir',
      join(work, 'cache'),
      '--quiet',
      '--json',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const early = await Promise.race([ended.then(() => true), delay(seconds * 1000).then(() => false)]);
  const started = performance.now();
  if (!early) child.kill('SIGTERM');
  const code = await ended;
  const took = (performance.now() - started) / 1000;
  await delay(300);
  const problems: string[] = [];
  if (!early && code !== 130 && code !== 0) problems.push(`exit code ${String(code)} instead of 130`);
  if (!early && took > GRACE_SECONDS) problems.push(`took ${took.toFixed(1)} s to end`);
  const left = spawnSync('pgrep', ['-f', work], { encoding: 'utf8' }).stdout.trim();
  if (left !== '') problems.push(`processes left: ${left.replaceAll('\n', ' ')}`);
  const half = globSync('**/.*.tmp', { cwd: out });
  if (half.length > 0) problems.push(`half-written: ${half.join(', ')}`);
  const report = join(out, 'report.json');
  if (existsSync(out) && existsSync(join(out, 'request.json')) && !existsSync(report)) problems.push('no report.json');
  if (existsSync(report) && !RunReport.safeParse(JSON.parse(readFileSync(report, 'utf8'))).success)
    problems.push('report.json is not whole');
  await rm(work, { recursive: true, force: true });
  return problems;
}
