/**
 * Whether `groundskeeper query impacted-tests --changed` selects the tests whose outcome a commit changes. For each
 * recent commit that touches both the code and its tests, the whole suite as it is behind the commit runs twice: on the
 * code before it and on the code behind it. Tests that end differently (and do so again) must be selected from the change
 * of the code alone: by calls, by recorded coverage, and by pytest-testmon from a run on the same code before.
 *   node bench/impacted/index.ts --python PATH --repository NAME=CHECKOUT[,NAME=CHECKOUT...] [--commits N] [--minutes M] [--seconds S]
 * PATH is an interpreter with pytest, pytest-testmon and what the tests of these packages need. Without --repository they
 * are cloned. After M minutes it stops; the next start goes on behind the commits in build/bench/impacted.jsonl.
 */
import { appendFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { git } from '../../src/base/git.ts';
import { keepLog } from '../lib/log.ts';
import { layOut, type Trees } from './trees.ts';
import { byCoverage, byTestmon, byCalls, type Selection } from './selections.ts';
import { runTests, withoutParameters, type TestSetting } from './suite.ts';

const GOAL = { coverage: 0.99, calls: 0.95, share: 0.3 };
const PUBLIC = { marshmallow: 'https://github.com/marshmallow-code/marshmallow', h11: 'https://github.com/python-hyper/h11', httpx: 'https://github.com/encode/httpx' }; // prettier-ignore
const WAYS = ['calls', 'coverage', 'testmon'] as const;
type Way = (typeof WAYS)[number];
const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    repository: { type: 'string', default: '' },
    commits: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '600' },
    seconds: { type: 'string', default: '300' },
  },
});
const given = values.repository === '' ? Object.entries(PUBLIC) : values.repository.split(',').map((one) => one.split('=') as [string, string]); // prettier-ignore

interface Row {
  readonly package: string;
  readonly commit: string;
  /** Null: the commit changes no outcome, or the suite does not end. */
  readonly changed: number | null;
  readonly suite: number;
  readonly ways: Readonly<Record<Way, { readonly selected: number; readonly missed: readonly string[]; readonly seconds: number }>> | null;
  readonly recordSeconds: number;
} // prettier-ignore

const state = join(import.meta.dirname, '..', '..', 'build', 'bench', 'impacted.jsonl');
const until = performance.now() + Number(values.minutes) * 60_000;
const work = await mkdtemp(join(tmpdir(), 'groundskeeper-bench-'));
const rows = await readRows();
let isOver = false;
try {
  for (const [name, from] of given) {
    const clone = join(work, name);
    await git(work, ['clone', '-q', from, clone]);
    const enough = () => rows.filter((row) => row.package === name && row.ways !== null).length >= Number(values.commits);
    for (const commit of await candidates(clone)) {
      if (enough() || isOver) break;
      if (rows.some((row) => row.commit === commit)) continue;
      if (performance.now() > until) {
        isOver = true;
        break;
      }
      const row = await measure(name, clone, commit);
      rows.push(row);
      await appendFile(state, `${JSON.stringify(row)}\n`);
      console.log(lineOf(row));
    }
  }
} finally {
  await rm(work, { recursive: true, force: true });
} // prettier-ignore
const summary = Object.fromEntries(WAYS.map((way) => [way, summarise(way)])) as Record<Way, ReturnType<typeof summarise>>; // prettier-ignore
for (const [way, { commits, changed, found, recall, all, share }] of Object.entries(summary)) console.log(`${way}: ${commits} commits, recall ${percent(recall)} (${found} of ${changed}), all found in ${all}; median share of the suite ${percent(share)}`); // prettier-ignore
await keepLog('impacted', { finished: !isOver, summary, rows });
if (isOver) console.log('stopped for the time; start again to go on');
else if (summary.coverage.recall < GOAL.coverage || summary.calls.recall < GOAL.calls || summary.coverage.share > GOAL.share) process.exitCode = 1; // prettier-ignore

async function readRows(): Promise<Row[]> {
  await mkdir(join(state, '..'), { recursive: true });
  const text = await readFile(state, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]));
}

/** Recent commits that touch Python code and tests, newest first. */
async function candidates(clone: string): Promise<string[]> {
  const log = await git(clone, ['log', '--no-merges', '--format=%x00%H', '--name-only', '-400']);
  return log.split('\0').flatMap((entry) => {
    const [commit = '', ...paths] = entry.trim().split('\n');
    return paths.some(isTestFile) && paths.some(isCode) ? [commit] : [];
  });
}

function isTestFile(path: string): boolean {
  return /(?:^|\/)tests?\/(?:.*\/)?test_[^/]*\.py$/.test(path);
}

function isCode(path: string): boolean {
  return path.endsWith('.py') && !/(?:^|\/)tests?\//.test(path) && /^(?:src\/)?\w+\//.test(path) && !/^(?:docs|tasks|benchmarks|scripts|examples|performance)\//.test(path);
} // prettier-ignore

async function measure(name: string, clone: string, commit: string): Promise<Row> {
  const nothing = { package: name, commit, changed: null, suite: 0, ways: null, recordSeconds: 0 };
  const trees = await layOut(join(work, 'tree'), clone, commit, isCode);
  const setting: TestSetting = { python: values.python, home: work, seconds: Number(values.seconds) };
  // A quick look at the tests that the commit touches: most commits that change no outcome end here.
  const touched = trees.changed.filter(isTestFile);
  await trees.before();
  const quick = await runTests(trees.folder, setting, touched);
  await trees.behind();
  const look = await runTests(trees.folder, setting, touched);
  if (differing(quick.outcomes, look.outcomes).length === 0) return nothing;
  const all = await runTests(trees.folder, setting, []);
  await trees.before();
  const testmon = await runTests(trees.folder, setting, [], ['--testmon']);
  const { outcomes: before } = testmon.outcomes.size === 0 ? await runTests(trees.folder, setting, []) : testmon;
  if (before.size === 0 || all.outcomes.size === 0) return nothing;
  const ids = await steady(trees, setting, before, all.outcomes);
  const changed = [...new Set(ids.map(withoutParameters))];
  if (changed.length === 0) return nothing;
  const suite = [...new Set([...all.outcomes.keys()].map(withoutParameters))];
  await trees.before();
  const coverage = await byCoverage(trees, values.python, join(work, 'kept'));
  const ways = {
    calls: judged(await byCalls(trees, join(work, 'fresh')), changed, suite),
    coverage: judged(coverage, changed, suite),
    testmon: judged(await byTestmon(trees, setting), changed, suite),
  };
  return { package: name, commit, changed: changed.length, suite: suite.length, ways, recordSeconds: coverage.recordSeconds };
} // prettier-ignore

function judged(selection: Selection, changed: readonly string[], suite: readonly string[]) {
  const missed = changed.filter((id) => !selection.has(id));
  return { selected: suite.filter((id) => selection.has(id)).length, missed, seconds: selection.seconds };
}

function differing(before: ReadonlyMap<string, string>, behind: ReadonlyMap<string, string>): string[] {
  return [...behind].flatMap(([id, outcome]) => ((before.get(id) ?? 'absent') === outcome ? [] : [id]));
}

/** Of the tests that end differently, those that do so when they run again. */
async function steady(trees: Trees, setting: TestSetting, before: ReadonlyMap<string, string>, behind: ReadonlyMap<string, string>): Promise<string[]> {
  const ids = differing(before, behind);
  const tests = [...new Set(ids.map(withoutParameters))].slice(0, 400);
  await trees.behind();
  const now = await runTests(trees.folder, setting, tests);
  await trees.before();
  // Tests that are not there before cannot be asked for: then all of their files are.
  const then = await runTests(trees.folder, setting, [...new Set(tests.map((id) => id.split('::')[0] ?? ''))]);
  return ids.filter((id) => now.outcomes.get(id) === behind.get(id) && (then.outcomes.get(id) ?? 'absent') === (before.get(id) ?? 'absent'));
} // prettier-ignore

function summarise(way: Way) {
  const done = rows.filter((row) => row.ways !== null);
  const changed = done.reduce((sum, row) => sum + (row.changed ?? 0), 0);
  const missed = done.reduce((sum, row) => sum + (row.ways?.[way].missed.length ?? 0), 0);
  const shares = done.map((row) => (row.ways?.[way].selected ?? 0) / row.suite).sort((a, b) => a - b);
  return {
    commits: done.length, changed, found: changed - missed, recall: changed === 0 ? 1 : (changed - missed) / changed,
    all: done.filter((row) => row.ways?.[way].missed.length === 0).length, share: shares[shares.length >> 1] ?? 0,
  }; // prettier-ignore
}

function lineOf({ package: name, commit, changed, suite, ways }: Row): string {
  if (ways === null) return `${name} ${commit.slice(0, 8)}: no outcome changes`;
  const each = WAYS.map((way) => {
    const { selected, missed } = ways[way];
    return `${way} ${percent(selected / suite)}${missed.length === 0 ? '' : ` missed ${missed.length}: ${missed.slice(0, 3).join(', ')}`}`;
  });
  return `${name} ${commit.slice(0, 8)}: ${changed ?? 0} of ${suite} change; ${each.join('; ')}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
