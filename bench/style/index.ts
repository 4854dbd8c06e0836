/**
 * Removes the configuration of twelve projects that say how they write, infers it from their code with
 * `groundskeeper profile`, and compares. A field is claimed from the confidence on at which the product acts on it; below
 * it, it is reported as not known. Then two checks of what is made of it: what ruff format would change with the inferred
 * settings (--mine), and whether the style score tells the project's own files from the same files formatted in another
 * way. Prints a table, keeps a JSON log; fails when fewer than 95% of the claims are right.
 *   node bench/style/index.ts [--only name,...] [--mine]
 */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exec } from '../../src/base/exec.ts';
import { git } from '../../src/base/git.ts';
import { SURE, Style } from '../../src/contracts/style.ts';
import { StyleProposal } from '../../src/contracts/style-proposal.ts';
import { loadOptions } from '../../src/config/load.ts';
import { placesOf } from '../../src/entry/setup/places.ts';
import { CONFIG_FILES } from '../../src/knowledge/style/config-files.ts';
import { sampleOf } from '../../src/knowledge/style/sample.ts';
import { scoreStyle } from '../../src/knowledge/style/score.ts';
import { keepLog } from '../lib/log.ts';
import { fetchSdist } from '../lib/sdist.ts';
import { PROJECTS, type Project } from './projects.ts';

const GOAL = 0.95;
/** Files of each project whose score is taken. */
const SCORED = 15;
const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, mine: { type: 'boolean', default: false } },
});
const ruff = join(placesOf(loadOptions(new Map(), {}), process.env).tools, 'bin', 'ruff');
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
  if (row.mined !== null)
    console.log(`  with these settings ruff format would change ${row.mined.ruffFormat?.lines ?? '?'} of ${row.mined.ruffFormat?.of.lines ?? '?'} lines, black ${row.mined.black?.lines ?? 'cannot'}`); // prettier-ignore
}
const pairs = rows.flatMap((row) => row.scores);
const told = pairs.filter(({ own, other }) => own > other).length;
console.log(`\nstyle score, own file against the same file formatted in another way: own is higher in ${told} of ${pairs.length}; medians ${median(pairs.map(({ own }) => own))} and ${median(pairs.map(({ other }) => other))}`); // prettier-ignore
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
await keepLog('style', { summary, told, pairs: pairs.length, rows });
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
      scores: await scores(style, repository),
      mined: values.mine ? await mined(repository, work) : null,
    };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What the tools would change with the inferred settings. */
async function mined(repository: string, work: string): Promise<StyleProposal['measured']> {
  const document = JSON.parse(await profile(repository, work, '--propose', '--deliver', 'patch')) as { proposal: unknown }; // prettier-ignore
  return StyleProposal.parse(document.proposal).measured;
}

/** The score of files as they are, and of the same files after a formatter with other habits. */
async function scores(style: Style, repository: string): Promise<{ path: string; own: number; other: number }[]> {
  const files = (await git(repository, ['ls-files', '-z', '*.py'])).split('\0');
  const result = [];
  for (const path of sampleOf(files, SCORED)) {
    const after = await readFile(join(repository, path));
    const otherwise = await exec([ruff, 'format', '--isolated', '--no-cache', ...otherHabits(style), '--stdin-filename', 'a.py', '-'], { stdin: after }); // prettier-ignore
    if (otherwise.exitCode !== 0 || otherwise.stdout.equals(after)) continue;
    const [own, other] = [await scoreOf(style, path, after), await scoreOf(style, path, otherwise.stdout)];
    if (own !== null && other !== null) result.push({ path, own, other });
  }
  return result;
}

async function scoreOf(style: Style, path: string, after: Buffer): Promise<number | null> {
  return (await scoreStyle(style, [{ path, before: null, after }])).score;
}

/** Other quotes, another indent, another length. */
function otherHabits({ quotes, indent, lineLength }: Style): string[] {
  const values = {
    'format.quote-style': quotes.value === 'single' ? '"double"' : '"single"',
    'indent-width': indent.value === 2 ? 4 : 2,
    'line-length': (lineLength.value ?? 88) > 100 ? 79 : 120,
  };
  return Object.entries(values).flatMap(([key, value]) => ['--config', `${key} = ${value}`]);
}

function median(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(2);
}

async function profile(repository: string, work: string, ...more: readonly string[]): Promise<string> {
  const cli = join(root, 'src', 'entry', 'cli.ts');
  const argv = [process.execPath, cli, 'profile', '--repo', repository, '--json', '--quiet', ...more] as const;
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
