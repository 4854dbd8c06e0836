/**
 * Removes the configuration of twelve projects that say how they write, infers it from their code with
 * `groundskeeper profile`, and compares. A field is claimed from the confidence on at which the product acts on it; below
 * it, it is reported as not known. Prints a table, keeps a JSON log; fails when fewer than 95% of the claims are right.
 *   node bench/style/index.ts [--only name,...]
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exec } from '../../src/base/exec.ts';
import { git } from '../../src/base/git.ts';
import { SURE, Style } from '../../src/contracts/style.ts';
import { CONFIG_FILES } from '../../src/knowledge/style/config-files.ts';
import { keepLog } from '../lib/log.ts';
import { fetchSdist } from '../lib/sdist.ts';
import { PROJECTS, type Project } from './projects.ts';

const GOAL = 0.95;
const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const wanted = values.only.split(',').filter((name) => name !== '');
const projects = PROJECTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

interface Cell {
  readonly field: keyof Project['truth'];
  readonly truth: string;
  readonly inferred: string;
  readonly confidence: number;
  readonly result: 'right' | 'right, not claimed' | 'wrong, not claimed' | 'WRONG';
}

const rows = [];
for (const project of projects) {
  const row = await measure(project);
  rows.push(row);
  console.log(`${row.project}: ${row.files} files, ${row.seconds.toFixed(1)} s, rerun ${row.identical ? 'identical' : 'DIFFERS'}; ${project.why}`); // prettier-ignore
  for (const { field, truth, inferred, confidence, result } of row.cells)
    console.log(`  ${field.padEnd(12)} ${truth.padEnd(12)} ${inferred.padEnd(12)} ${confidence.toFixed(2)}  ${result}`);
}
const cells = rows.flatMap((row) => row.cells);
const counted = (result: Cell['result']) => cells.filter((cell) => cell.result === result).length;
const claimed = counted('right') + counted('WRONG');
const share = claimed === 0 ? 0 : counted('right') / claimed;
const summary = {
  fields: cells.length, claimed, right: counted('right'), wrong: counted('WRONG'),
  rightNotClaimed: counted('right, not claimed'), wrongNotClaimed: counted('wrong, not claimed'), share,
}; // prettier-ignore
console.log(`\n${cells.length} fields with a known value; ${claimed} claimed (confidence >= ${SURE}), ${summary.right} of them right (${(100 * share).toFixed(1)}%, goal ${100 * GOAL}%)`); // prettier-ignore
console.log(`not claimed: ${summary.rightNotClaimed} that were right, ${summary.wrongNotClaimed} that were wrong or unknown`); // prettier-ignore
await keepLog('style', { summary, rows });
if (share < GOAL || rows.some((row) => !row.identical)) process.exitCode = 1;

async function measure(project: Project) {
  const work = await mkdtemp(join(tmpdir(), 'groundskeeper-bench-'));
  try {
    const repository = join(work, 'repository');
    await cp(await fetchSdist(project), repository, { recursive: true, verbatimSymlinks: true });
    await Promise.all(CONFIG_FILES.map((file) => rm(join(repository, file), { force: true })));
    const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost'];
    await git(repository, ['init', '--quiet']);
    await git(repository, ['add', '--all', '--force']);
    await git(repository, [...who, 'commit', '--quiet', '--message', 'source']);
    const started = performance.now();
    const first = await profile(repository, work);
    const seconds = (performance.now() - started) / 1000;
    const style = Style.parse(JSON.parse(first));
    return {
      project: `${project.name} ${project.version}`,
      files: style.files,
      seconds,
      identical: first === (await profile(repository, work)),
      cells: cellsOf(project, style),
    };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function profile(repository: string, work: string): Promise<string> {
  const cli = join(root, 'src', 'entry', 'cli.ts');
  const argv = [process.execPath, cli, 'profile', '--repo', repository, '--json', '--quiet'] as const;
  const result = await exec([...argv, '--cache-dir', join(work, 'cache')], {
    env: { PATH: process.env['PATH'] ?? '' },
  });
  if (result.exitCode !== 0) throw new Error(`profile: ${result.stderr.toString('utf8').slice(0, 500)}`);
  return result.stdout.toString('utf8');
}

function cellsOf(project: Project, style: Style): Cell[] {
  return (Object.keys(project.truth) as (keyof Project['truth'])[]).map((field) => {
    const { value, confidence } = style[field];
    const truth = project.truth[field];
    const claimed = confidence >= SURE && value !== null;
    const right = value === truth;
    const result = claimed ? (right ? 'right' : 'WRONG') : right ? 'right, not claimed' : 'wrong, not claimed';
    return { field, truth: String(truth), inferred: String(value ?? 'unknown'), confidence, result };
  });
}
