/**
 * The three open problems of the sample repository, each from its issue text alone, with the model of the `balanced` preset.
 * A problem counts as resolved when the hidden test, which the product never sees, fails before its patch and passes after it.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { git } from '../src/base/git.ts';
import type { RunReport } from '../src/contracts/report.ts';
import { makeSampleRepository, readProblem, type SampleProblem } from '../test/helpers/sample-repository.ts';
import { circumstances, record } from './record.ts';

const groundskeeper = join(import.meta.dirname, '..', 'bin', 'groundskeeper');
const began = circumstances();
const rows: Record<string, unknown>[] = [];
for (const number of [1, 2, 3]) {
  const work = await mkdtemp(join(tmpdir(), 'groundskeeper-bench-'));
  const repository = join(work, 'orchard');
  await makeSampleRepository(repository);
  const problem = await readProblem(number);
  const requestFile = join(work, 'issue.md');
  await writeFile(requestFile, problem.request);
  const started = performance.now();
  const report = run<RunReport>(
    [
      'resolve',
      '--repo',
      repository,
      '--request-file',
      requestFile,
      '--deliver',
      'patch',
      '--preset',
      'balanced',
      '--seed',
      '1',
    ],
    ['--out', join(work, 'run'), '--cache-dir', join(work, 'knowledge')],
  );
  const seconds = (performance.now() - started) / 1000;
  rows.push({
    problem: number,
    state: report.state,
    reason: report.reason,
    hidden: report.patch === null ? 'no patch' : await hiddenTest(problem, repository, report.patch, work),
    winner: Object.entries(report.cores)
      .map(([core, count]) => `${core} ${count}`)
      .join(', '),
    candidates: report.candidates,
    tokens: `${report.tokens.prompt}/${report.tokens.completion}`,
    seconds: Math.round(seconds),
    stages: report.stages.map((stage) => `${stage.name} ${stage.seconds.toFixed(0)}`).join(' '),
  });
  console.log(rows.at(-1));
  await rm(work, { recursive: true, force: true });
}
record('resolve-sample', rows, began);

/** The patch against a copy whose base also holds the hidden test, judged in the sandbox like any candidate. */
async function hiddenTest(problem: SampleProblem, repository: string, patch: string, work: string): Promise<string> {
  const copy = join(work, 'graded');
  await cp(repository, copy, { recursive: true });
  const name = `test_hidden_${problem.number}.py`;
  await writeFile(join(copy, 'tests', name), problem.hiddenTest);
  const person = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.invalid'];
  await git(copy, ['add', '--', join('tests', name)]);
  await git(copy, [...person, 'commit', '-q', '-m', 'hidden test']);
  const verdict = run<{ tests?: { fixed: string[]; broken: string[]; stillFailing: string[] } | null }>(
    ['check', '--repo', copy, '--patch', patch],
    ['--cache-dir', join(work, 'graded-knowledge')],
  );
  const own = (ids: readonly string[] | undefined) =>
    (ids ?? []).filter((id) => basename(id.split('::')[0] ?? '') === name).length;
  const { fixed, broken, stillFailing } = verdict.tests ?? {};
  return own(fixed) > 0 && own(stillFailing) === 0 && (broken ?? []).length === 0
    ? 'passes'
    : `fails (${own(fixed)} fixed, ${own(stillFailing)} still failing, ${(broken ?? []).length} broken)`;
}

function run<Document>(command: readonly string[], options: readonly string[]): Document {
  const child = spawnSync(groundskeeper, [...command, ...options, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(child.stdout) as Document;
}
