/**
 * Resolves the three open problems of the sample repository, one after another, as a user would from the command line,
 * and judges each result with tests that the run never saw. Prints one row a problem and keeps a JSON log.
 *   node bench/resolve-sample.ts [--problems 1,2,3] [--seed 1] [--preset balanced] [--out build/bench]
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exec } from '../src/base/exec.ts';
import { git } from '../src/base/git.ts';
import { RunReport } from '../src/contracts/report.ts';
import { loadOptions } from '../src/config/load.ts';
import { placesOf } from '../src/entry/setup/places.ts';
import { sandboxedPytest } from '../test/helpers/sandboxed-pytest.ts';
import { makeSampleRepository, readProblem } from '../test/helpers/sample-repository.ts';
import { keepLog } from './lib/log.ts';

interface Row {
  readonly problem: number;
  readonly title: string;
  readonly state: string;
  readonly reason: string;
  /** What the tests say that the run never saw: null where there is no patch. */
  readonly hiddenTestsPass: boolean | null;
  readonly wholeSuitePasses: boolean | null;
  readonly seconds: number;
  readonly tokens: { readonly prompt: number; readonly completion: number };
  readonly candidates: number;
  readonly cores: Readonly<Record<string, number>>;
  readonly model: string | null;
  readonly stages: Readonly<Record<string, number>>;
}

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    problems: { type: 'string', default: '1,2,3' },
    seed: { type: 'string', default: '1' },
    preset: { type: 'string', default: 'balanced' },
    out: { type: 'string', default: join(root, 'build', 'bench') },
  },
});
const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)); // prettier-ignore
const { tools } = placesOf(loadOptions(new Map(), env), env);

const rows: Row[] = [];
for (const number of values.problems.split(',').map(Number)) {
  rows.push(await resolveOne(number));
  printRow(rows.at(-1)!);
}
const right = rows.filter((row) => row.hiddenTestsPass === true && row.wholeSuitePasses === true).length;
console.log(
  `\n${right} of ${rows.length} right, ${rows.filter((row) => row.state === 'resolved').length} said to be resolved`,
);
await keepLog('resolve-sample', { settings: { seed: Number(values.seed), preset: values.preset }, rows }, values.out);

async function resolveOne(number: number): Promise<Row> {
  const problem = await readProblem(number);
  const work = await mkdtemp(join(tmpdir(), 'groundskeeper-bench-'));
  try {
    const repository = join(work, 'orchard');
    const head = await makeSampleRepository(repository);
    const requestFile = join(work, 'request.md');
    await writeFile(requestFile, problem.request);
    const run = await exec(
      [
        join(root, 'bin', 'groundskeeper'),
        ...[
          'resolve',
          '--repo',
          repository,
          '--request-file',
          requestFile,
          '--deliver',
          'patch',
          '--out',
          join(work, 'run'),
        ],
        // An empty folder: what an earlier run learnt about the repository must not make this one faster.
        ...['--cache-dir', join(work, 'knowledge'), '--seed', values.seed, '--preset', values.preset, '--json'],
      ],
      { env, onStderr: (piece) => process.stderr.write(piece) },
    );
    const report = RunReport.parse(JSON.parse(run.stdout.toString('utf8')));
    const judged = await judge(repository, head, report.patch, problem.hiddenTest);
    return {
      problem: number,
      title: problem.title,
      state: report.state,
      reason: report.reason,
      ...judged,
      seconds: Math.round(run.seconds * 10) / 10,
      tokens: report.tokens,
      candidates: report.candidates,
      cores: report.cores,
      model: report.environment.model,
      stages: Object.fromEntries(report.stages.map((stage) => [stage.name, Math.round(stage.seconds * 10) / 10])),
    };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Applies the patch to the base and runs the hidden tests and the repository's own. */
async function judge(
  repository: string,
  head: string,
  patch: string | null,
  hiddenTest: string,
): Promise<Pick<Row, 'hiddenTestsPass' | 'wholeSuitePasses'>> {
  if (patch === null) return { hiddenTestsPass: null, wholeSuitePasses: null };
  await git(repository, ['checkout', '-q', '--detach', '--force', head]);
  await git(repository, ['apply', patch]);
  const passes = async (...paths: string[]) => (await sandboxedPytest(tools, repository, paths)) === 0;
  const wholeSuitePasses = await passes();
  await cp(hiddenTest, join(repository, 'tests', 'test_hidden.py'));
  return { wholeSuitePasses, hiddenTestsPass: await passes(join('tests', 'test_hidden.py')) };
}

function printRow(row: Row): void {
  const verdict =
    row.hiddenTestsPass === null ? 'no patch' : row.hiddenTestsPass && row.wholeSuitePasses ? 'right' : 'wrong';
  const cores = Object.entries(row.cores).map(([core, count]) => `${core} ${count}`).join(', '); // prettier-ignore
  console.log(
    `${row.problem}  ${row.state.padEnd(12)} ${verdict.padEnd(8)} ${row.seconds.toFixed(0).padStart(4)} s  ` +
      `${row.tokens.completion} tokens written, ${row.tokens.prompt} read, ${row.candidates} candidates (${cores})  ${row.title}`,
  );
}
