/**
 * Random exact refactors of real packages, ours beside those of rope, each judged by the tests of the package and by comparing
 * the trees before and after.
 *   node bench/refactor/index.ts --python PATH [--only NAME,...] [--each 5] [--seed 1] [--skip rope]
 * --python is an interpreter with the packages of bench/refactor/requirements.txt.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../../src/base/errors.ts';
import { exec } from '../../src/base/exec.ts';
import { applyEdits } from '../../src/judge/bench/overlay.ts';
import { createLookup } from '../../src/knowledge/lookup.ts';
import { findSymbol } from '../../src/knowledge/query.ts';
import { perform } from '../../src/refactor/index.ts';
import { keepLog } from '../lib/log.ts';
import { fetchSdist } from '../lib/sdist.ts';
import { choose, type Job } from './choose.ts';
import { openFolder, type Opened } from './open.ts';
import { SUBJECTS, type Subject } from './packages.ts';

interface Result {
  readonly outcome: 'correct' | 'wrong' | 'refused';
  readonly why: string;
  readonly seconds: number;
}

const here = import.meta.dirname;
const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    only: { type: 'string', default: '' },
    each: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    skip: { type: 'string', default: '' },
    job: { type: 'string', default: '' },
  },
});
const only = new Set(values.only.split(',').filter((name) => name !== ''));
const rows: (Job & { package: string; ours: Result; rope: Result | null })[] = [];
for (const subject of SUBJECTS) {
  if (only.size > 0 && !only.has(subject.name)) continue;
  await measure(subject);
}
const summary = Object.fromEntries(
  ['ours', 'rope'].map((who) => [who, summed(rows.flatMap((row) => row[who as 'ours' | 'rope'] ?? []))]),
);
await keepLog('refactor', { summary, rows });
console.log(JSON.stringify(summary, null, 1));
if ((summary['ours']?.wrong ?? 0) > 0) process.exitCode = 1;

async function measure(subject: Subject): Promise<void> {
  const source = await fetchSdist(subject);
  const opened = await openFolder(source);
  const base = await suite(subject, source);
  console.log(`${subject.name}: ${base.passed} pass, ${base.failed.size} fail before`);
  for (const job of await choose(opened.project, opened.digest, Number(values.each), Number(values.seed))) {
    if (values.job !== '' && !`${job.symbol}(${job.parameter ?? ''})`.includes(values.job)) continue;
    const ours = await judged(subject, source, base, job, (folder) => byUs(opened, job, folder));
    const rope = values.skip === 'rope' ? null : await judged(subject, source, base, job, (folder) => byRope(job, folder));
    rows.push({ package: subject.name, ...job, ours, rope });
    const shown = (result: Result | null) => result === null ? '' : `${result.outcome}${result.outcome === 'correct' ? '' : ` (${result.why})`}`;
    console.log(`${subject.name} ${job.kind} ${job.symbol}${job.parameter === undefined ? '' : `(${job.parameter})`}: ${shown(ours)} | rope ${shown(rope)}`);
  }
} // prettier-ignore

/** Runs one of the two on a copy and says whether what came out is right. */
async function judged(subject: Subject, source: string, base: Suite, job: Job, run: (folder: string) => Promise<string | null>): Promise<Result> {
  const work = await mkdtemp(join(tmpdir(), 'groundskeeper-bench-'));
  const folder = join(work, 'tree');
  try {
    await cp(source, folder, { recursive: true });
    const started = performance.now();
    const why = await run(folder);
    const seconds = (performance.now() - started) / 1000;
    if (why !== null) return { outcome: 'refused', why, seconds };
    const other = await exec([values.python, join(here, 'compare_trees.py'), source, folder, job.name, job.to]);
    const differs = other.stdout.toString('utf8').trim();
    if (other.exitCode !== 0 || differs !== '') return { outcome: 'wrong', why: differs.slice(0, 200) || 'compare', seconds };
    const after = await suite(subject, folder);
    const broken = [...after.failed].filter((id) => !base.failed.has(id));
    if (broken.length > 0 || after.passed < base.passed) return { outcome: 'wrong', why: `${base.passed - after.passed} tests fewer pass: ${broken.slice(0, 2).join(', ')}`, seconds };
    return { outcome: 'correct', why: '', seconds };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
} // prettier-ignore

async function byUs({ project, digest }: Opened, job: Job, folder: string): Promise<string | null> {
  const lookup = { ...createLookup(digest), digest } as Parameters<typeof findSymbol>[0];
  try {
    const done = await perform(project, (text) => findSymbol(lookup, text), { op: 'rename-symbol', symbol: job.symbol, to: job.to, ...(job.parameter === undefined ? {} : { parameter: job.parameter }) });
    for (const [path, edits] of Map.groupBy(done.edits, (edit) => edit.path)) {
      const file = join(folder, path);
      await writeFile(file, applyEdits(await readFile(file), edits));
    }
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
} // prettier-ignore

async function byRope(job: Job, folder: string): Promise<string | null> {
  const result = await exec([values.python, join(here, 'with_rope.py'), folder, JSON.stringify(job)], { timeoutSeconds: 300 });
  const line = result.stdout.toString('utf8').trim().split('\n').at(-1) ?? '';
  return line === 'done' ? null : line || result.stderr.toString('utf8').slice(-200);
} // prettier-ignore

interface Suite {
  readonly passed: number;
  readonly failed: ReadonlySet<string>;
}

async function suite(subject: Subject, folder: string): Promise<Suite> {
  const argv = [values.python, '-m', 'pytest', '-q', '-rfE', '--tb=no', '-p', 'no:cacheprovider', ...subject.tests] as const;
  const env = { PATH: process.env['PATH'] ?? '', PYTHONPATH: join(folder, subject.root), PYTHONDONTWRITEBYTECODE: '1', PYTHONHASHSEED: '0' };
  const result = await exec(argv, { cwd: folder, env, timeoutSeconds: 300 });
  const text = result.stdout.toString('utf8');
  const failed = [...text.matchAll(/^(?:FAILED|ERROR) (\S+)/gm)].map((match) => match[1] ?? '');
  return { passed: Number(/(\d+) passed/.exec(text)?.[1] ?? 0), failed: new Set(failed) };
} // prettier-ignore

function summed(results: readonly Result[]) {
  const count = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome).length;
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  return { asked: results.length, correct: count('correct'), wrong: count('wrong'), refused: count('refused'), seconds: Math.round(seconds * 10) / 10 };
} // prettier-ignore
