/**
 * Whether `groundskeeper query tests-for --changed` selects the tests whose outcome a commit changes. For each recent
 * commit that touches both the code and its tests, the tests as they are behind it run twice: on the code before it and
 * on the code behind it. Tests that end differently must be selected from the change of the code alone.
 *   node bench/impacted/index.ts --python PATH --repository NAME=CHECKOUT[,NAME=CHECKOUT...] [--commits N] [--seconds S] [--touched]
 * With --touched only the test files that a commit touches are run: a quick look that cannot see what is missed elsewhere.
 * PATH is an interpreter with pytest and what the tests of these packages need. Without --repository they are cloned.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exec } from '../../src/base/exec.ts';
import { git } from '../../src/base/git.ts';
import { keepLog } from '../lib/log.ts';

const GOAL = { recall: 0.95, share: 0.3 };
const PUBLIC = { packaging: 'https://github.com/pypa/packaging', requests: 'https://github.com/psf/requests', httpx: 'https://github.com/encode/httpx' }; // prettier-ignore
const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    repository: { type: 'string', default: '' },
    commits: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '300' },
    touched: { type: 'boolean', default: false },
  },
});
const given = values.repository === '' ? Object.entries(PUBLIC) : values.repository.split(',').map((one) => one.split('=') as [string, string]); // prettier-ignore

interface Row {
  readonly package: string;
  readonly commit: string;
  readonly changed: number;
  readonly found: number;
  readonly selected: number;
  readonly suite: number;
  readonly seconds: number;
  readonly missed: readonly string[];
}

const work = await mkdtemp(join(tmpdir(), 'groundskeeper-bench-'));
const rows: Row[] = [];
try {
  for (const [name, from] of given) {
    const clone = join(work, name);
    await git(work, ['clone', '-q', from, clone]);
    let done = 0;
    for (const commit of await candidates(clone)) {
      if (done >= Number(values.commits)) break;
      const row = await measure(name, clone, commit);
      if (row === null) continue;
      done++;
      rows.push(row);
      console.log(`${name} ${commit.slice(0, 8)}: ${row.changed} outcomes change, ${row.found} of them selected; ${row.selected} of ${row.suite} tests selected (${percent(row.selected / row.suite)}), ${row.seconds.toFixed(1)} s${row.missed.length === 0 ? '' : `; missed ${row.missed.slice(0, 5).join(', ')}`}`); // prettier-ignore
    }
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
const changed = rows.reduce((sum, row) => sum + row.changed, 0);
const found = rows.reduce((sum, row) => sum + row.found, 0);
const shares = rows.map((row) => row.selected / row.suite).sort((a, b) => a - b);
const summary = {
  commits: rows.length, changed, found, recall: changed === 0 ? 1 : found / changed,
  commitsWithAll: rows.filter((row) => row.found === row.changed).length, medianShare: shares[shares.length >> 1] ?? 0,
}; // prettier-ignore
console.log(`${summary.commits} commits, recall ${percent(summary.recall)} (${found} of ${changed}), all found in ${summary.commitsWithAll}; median share of the suite ${percent(summary.medianShare)}`); // prettier-ignore
await keepLog('impacted', { touched: values.touched, summary, rows });
if (rows.length === 0 || summary.recall < GOAL.recall || summary.medianShare > GOAL.share) process.exitCode = 1;

/** Recent commits that touch Python code and tests, newest first. */
async function candidates(clone: string): Promise<string[]> {
  const log = await git(clone, ['log', '--no-merges', '--format=%x00%H', '--name-only', '-400']);
  return log.split('\0').flatMap((entry) => {
    const [commit = '', ...paths] = entry.trim().split('\n');
    const python = paths.filter((path) => path.endsWith('.py'));
    return python.some(isTest) && python.some(isCode) ? [commit] : [];
  });
}

function isTest(path: string): boolean {
  return /(?:^|\/)tests?\//.test(path);
}

function isCode(path: string): boolean {
  return path.endsWith('.py') && !isTest(path) && /^(?:src\/)?\w+\//.test(path) && !/^(?:docs|tasks|benchmarks|scripts)\//.test(path);
} // prettier-ignore

async function measure(name: string, clone: string, commit: string): Promise<Row | null> {
  const tree = join(work, 'tree');
  await rm(tree, { recursive: true, force: true });
  await git(work, ['clone', '-q', clone, tree]);
  const all = (await git(tree, ['diff', '--name-only', '--no-renames', `${commit}~1`, commit])).trim().split('\n');
  const paths = all.filter(isCode);
  const run = values.touched ? all.filter((path) => isTest(path) && /(?:^|\/)test_[^/]*\.py$/.test(path)) : []; // prettier-ignore
  await git(tree, ['checkout', '-q', '--detach', commit]);
  // Before: the tests of the commit on the code of its parent.
  for (const path of paths) {
    const there = (await git(tree, ['ls-tree', '--name-only', `${commit}~1`, '--', path])).trim() !== '';
    await git(tree, there ? ['checkout', '-q', `${commit}~1`, '--', path] : ['rm', '-q', '-f', '--', path]);
  }
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost'];
  await git(tree, [...who, 'commit', '-q', '--allow-empty', '-m', 'before']);
  const before = await outcomes(tree, run);
  await git(tree, ['checkout', '-q', commit, '--', '.']);
  const gone = (await git(tree, ['diff', '--name-only', '--diff-filter=D', 'HEAD', commit])).trim();
  if (gone !== '') await git(tree, ['rm', '-q', '-f', '--', ...gone.split('\n')]);
  await git(tree, [...who, 'commit', '-q', '--allow-empty', '-m', 'behind']);
  const behind = await outcomes(tree, run);
  if (behind.size === 0) return null;
  const again = await outcomes(tree, run);
  const differing = [...behind].filter(([id, outcome]) => again.get(id) === outcome && (before.get(id) ?? 'absent') !== outcome); // prettier-ignore
  const changedTests = [...new Set(differing.map(([id]) => withoutParameters(id)))];
  if (changedTests.length === 0) return null;
  const suite = [...new Set([...behind.keys()].map(withoutParameters))];
  const started = performance.now();
  const isSelected = await selection(tree);
  const seconds = (performance.now() - started) / 1000;
  const missed = changedTests.filter((id) => !isSelected(id));
  return {
    package: name, commit, changed: changedTests.length, found: changedTests.length - missed.length,
    selected: suite.filter(isSelected).length, suite: suite.length, seconds, missed,
  }; // prettier-ignore
}

/** The outcome of every test; empty when the run did not end. */
async function outcomes(tree: string, files: readonly string[]): Promise<Map<string, string>> {
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    HOME: work,
    PYTHONPATH: `${join(tree, 'src')}:${tree}`,
    PYTHONDONTWRITEBYTECODE: '1',
  };
  const argv = [values.python, '-m', 'pytest', '-q', '-rA', '--tb=no', '-p', 'no:cacheprovider', '-o', 'addopts=', '-o', 'filterwarnings=', '--continue-on-collection-errors', ...files] as const; // prettier-ignore
  const run = await exec(argv, { cwd: tree, env, timeoutSeconds: Number(values.seconds), outputCap: 100_000_000 });
  if (run.timedOut) return new Map();
  const found = new Map<string, string>();
  for (const line of run.stdout.toString('utf8').split('\n')) {
    const [, outcome, id] = /^(PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS) (\S+::.*?)(?: - .*)?$/.exec(line) ?? [];
    if (outcome !== undefined && id !== undefined && outcome !== 'SKIPPED') found.set(id, outcome);
  }
  return found;
}

function withoutParameters(id: string): string {
  const bracket = id.indexOf('[');
  return bracket < 0 ? id : id.slice(0, bracket);
}

/** What the product selects for the difference between the last two commits. */
async function selection(tree: string): Promise<(id: string) => boolean> {
  const cli = [process.execPath, join(root, 'src', 'entry', 'cli.ts')] as const;
  const result = await exec([...cli, 'query', 'tests-for', '--changed', 'HEAD~1..HEAD', '--json', '--quiet', '--repo', tree, '--cache-dir', join(work, 'cache')], { cwd: root, timeoutSeconds: 300 }); // prettier-ignore
  if (result.exitCode !== 0) throw new Error(result.stderr.toString('utf8').slice(0, 400));
  const lines = JSON.parse(result.stdout.toString('utf8')) as { file: string; symbol: string | null }[];
  const files = new Set(lines.flatMap(({ file, symbol }) => (symbol === null ? [file] : [])));
  const tests = new Set(lines.flatMap(({ file, symbol }) => symbol === null ? [] : [`${file}::${(symbol.split(':')[2] ?? '').replace(/#\d+$/, '').replaceAll('.', '::')}`])); // prettier-ignore
  return (id) => files.has(id.split('::')[0] ?? '') || tests.has(id);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
