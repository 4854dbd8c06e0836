/**
 * The call graph against the micro-benchmark of PyCG, through `groundskeeper export --format adjacency --entry main.py`,
 * one repository for each of its programs; and the share of call sites that is resolved on real packages.
 * *Complete*: no edge that is not expected. *Sound*: every expected edge. (The words of PyCG's paper.)
 *   node bench/callgraph/index.ts [--pycg FOLDER_OR_BARE_REPOSITORY] [--python PATH] [--skip speed,packages]
 * Without --pycg the benchmark is cloned from GitHub. With --python (an interpreter with setuptools < 80) PyCG itself runs
 * on the same programs and on one package of 50,000 lines, for the ratio of the times.
 */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exec } from '../../src/base/exec.ts';
import { git } from '../../src/base/git.ts';
import { keepLog } from '../lib/log.ts';
import { fetchSdist } from '../lib/sdist.ts';
import { compare, total, type Graph, type Row } from './compare.ts';
import { BIG, PACKAGES } from './packages.ts';

const GOAL = { complete: 115, sound: 113, resolved: 0.85, speed: 10 };
const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: {
    pycg: { type: 'string', default: '' },
    python: { type: 'string', default: '' },
    skip: { type: 'string', default: '' },
  },
});
const skipped = new Set(values.skip.split(','));
const work = await mkdtemp(join(tmpdir(), 'groundskeeper-bench-'));
try {
  const checkout = await pycgCheckout(values.pycg);
  const { rows, commit } = await micro(checkout);
  const peer = values.python === '' ? null : await microOfPycg(checkout);
  const packages = skipped.has('packages') ? [] : await resolvedShares();
  const speed = values.python === '' || skipped.has('speed') ? null : await speedAgainst(checkout);
  const summary = { ours: total(rows), pycg: peer === null ? null : total(peer) };
  await keepLog('callgraph', { pycg: commit, summary, rows, packages, speed });
  const missed =
    summary.ours.complete < GOAL.complete ||
    summary.ours.sound < GOAL.sound ||
    packages.some(({ share }) => share < GOAL.resolved) ||
    (speed !== null && speed.ratio < GOAL.speed);
  if (missed) process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}

async function pycgCheckout(given: string): Promise<string> {
  const folder = join(work, 'pycg');
  const bare = given !== '' && existsSync(join(given, 'HEAD'));
  if (given !== '' && !bare) return given;
  await git(work, ['clone', '-q', ...(bare ? [] : ['--depth', '1']), bare ? given : 'https://github.com/vitsalis/PyCG', folder]);
  return folder;
} // prettier-ignore

async function snippets(checkout: string): Promise<{ category: string; name: string; folder: string }[]> {
  const base = join(checkout, 'micro-benchmark', 'snippets');
  const found = [];
  for (const category of (await readdir(base)).sort()) {
    for (const name of (await readdir(join(base, category))).sort()) {
      const folder = join(base, category, name);
      if (existsSync(join(folder, 'callgraph.json'))) found.push({ category, name, folder });
    }
  }
  return found;
}

async function micro(checkout: string): Promise<{ rows: Row[]; commit: string }> {
  const commit = (await git(checkout, ['rev-parse', 'HEAD']).catch(() => 'unknown')).trim();
  const rows: Row[] = [];
  for (const { category, name, folder } of await snippets(checkout)) {
    const repository = join(work, 'snippets', category, name);
    await cp(folder, repository, { recursive: true });
    await commitAll(repository);
    const expected = JSON.parse(await readFile(join(folder, 'callgraph.json'), 'utf8')) as Graph;
    const found = JSON.parse(await groundskeeper(['export', '--format', 'adjacency', '--entry', 'main.py'], repository)) as Graph; // prettier-ignore
    const row = compare(category, name, expected, found);
    rows.push(row);
    if (row.extra.length + row.missing.length > 0) console.log(`${category}/${name}: extra [${row.extra.join(', ')}] missing [${row.missing.join(', ')}]`); // prettier-ignore
  }
  print('ours', rows);
  return { rows, commit };
}

async function microOfPycg(checkout: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { category, name, folder } of await snippets(checkout)) {
    const expected = JSON.parse(await readFile(join(folder, 'callgraph.json'), 'utf8')) as Graph;
    const found = await pycg(checkout, ['--package', folder, join(folder, 'main.py')]);
    rows.push(compare(category, name, expected, JSON.parse(found.text === '' ? '{}' : found.text) as Graph));
  }
  print('PyCG', rows);
  return rows;
}

function print(who: string, rows: readonly Row[]): void {
  const categories = Map.groupBy(rows, (row) => row.category);
  console.log(`\n${who}\n${'category'.padEnd(16)} programs complete sound`);
  for (const [category, of] of [...categories, ['all', rows] as const]) {
    const { complete, sound } = total(of);
    console.log(`${category.padEnd(16)} ${String(of.length).padStart(8)} ${String(complete).padStart(8)} ${String(sound).padStart(5)}`); // prettier-ignore
  }
  const { precision, recall } = total(rows);
  console.log(`edges: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`);
}

async function resolvedShares() {
  const found = [];
  for (const sdist of PACKAGES) {
    const repository = join(work, sdist.name);
    await cp(await fetchSdist(sdist), repository, { recursive: true, verbatimSymlinks: true });
    await commitAll(repository);
    const digest = JSON.parse(await groundskeeper(['digest', '--no-embed', '--json'], repository)) as Record<
      'callSites' | 'resolved' | 'external' | 'lines',
      number
    >;
    const ours = digest.callSites - digest.external;
    const row = { name: `${sdist.name} ${sdist.version}`, ...pick(digest), ours, share: digest.resolved / ours };
    found.push(row);
    console.log(`${row.name}: ${row.lines} lines, ${row.callSites} call sites, ${row.external} leave the repository, ${row.resolved} of the other ${ours} resolved (${(100 * row.share).toFixed(1)}%)`); // prettier-ignore
  }
  return found;
}

function pick({
  callSites,
  resolved,
  external,
  lines,
}: Record<'callSites' | 'resolved' | 'external' | 'lines', number>) {
  return { lines, callSites, resolved, external };
}

/** Both on the same package, one after the other: PyCG is stopped after ten minutes. */
async function speedAgainst(checkout: string) {
  const folder = await fetchSdist(BIG.sdist);
  const repository = join(work, 'big', BIG.folder);
  await cp(join(folder, BIG.folder), repository, { recursive: true });
  const top = join(work, 'big');
  await commitAll(top);
  const files = (await git(top, ['ls-files', '*.py'])).trim().split('\n');
  const lines = (await Promise.all(files.map((file) => readFile(join(top, file), 'utf8')))).reduce((sum, text) => sum + text.split('\n').length, 0); // prettier-ignore
  const times = [];
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    await groundskeeper(['export', '--format', 'adjacency', '--full'], top);
    times.push((performance.now() - started) / 1000);
  }
  const ours = times.sort((a, b) => a - b)[1] ?? 0;
  const started = performance.now();
  const { finished } = await pycg(checkout, ['--package', top, ...files.map((file) => join(top, file))]);
  const theirs = (performance.now() - started) / 1000;
  const ratio = theirs / ours;
  console.log(`${BIG.sdist.name}: ${files.length} files, ${lines} lines; ours ${ours.toFixed(1)} s (median of 3), PyCG ${finished ? '' : 'not done after '}${theirs.toFixed(1)} s, ratio ${ratio.toFixed(1)}`); // prettier-ignore
  return {
    package: `${BIG.sdist.name} ${BIG.sdist.version}`,
    files: files.length,
    lines,
    ours,
    theirs,
    finished,
    ratio,
  };
}

async function pycg(checkout: string, args: readonly string[]): Promise<{ text: string; finished: boolean }> {
  // The checkout is the package `pycg`: its parent would have to be on the path under that name.
  const home = join(work, 'pycg-home');
  if (!existsSync(home)) await cp(checkout, join(home, 'pycg'), { recursive: true });
  const result = await exec([values.python, '-m', 'pycg', ...args], { cwd: home, timeoutSeconds: 600, outputCap: 200_000_000 });
  return { text: result.exitCode === 0 ? result.stdout.toString('utf8') : '', finished: result.exitCode === 0 };
} // prettier-ignore

async function commitAll(folder: string): Promise<void> {
  await git(folder, ['init', '-q']);
  await git(folder, ['add', '-A']);
  await git(folder, ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-qm', 'all']);
}

async function groundskeeper(args: readonly string[], repository: string): Promise<string> {
  const cli = [process.execPath, join(root, 'src', 'entry', 'cli.ts')] as const;
  const cache = join(work, 'cache');
  const result = await exec([...cli, ...args, '--repo', repository, '--quiet', '--cache-dir', cache], { cwd: root, timeoutSeconds: 600, outputCap: 200_000_000 }); // prettier-ignore
  if (result.exitCode !== 0) throw new Error(`groundskeeper ${args.join(' ')}: ${result.stderr.toString('utf8').slice(0, 400)}`); // prettier-ignore
  return result.stdout.toString('utf8');
}
