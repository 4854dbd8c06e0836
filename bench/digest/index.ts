/**
 * The digest against the parser: `node bench/digest/index.ts [--rounds 3] [--only standard-library,django,scaling,change]`.
 * Paired runs, one after the other; the ratio is that of each pair, the number told the median of the ratios.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { execText } from '../../src/base/exec.ts';
import { keepLog } from '../lib/log.ts';
import { fetchSdist } from '../lib/sdist.ts';
import { makeCorpus, standardLibrary, type Corpus } from './corpus.ts';
import { median, round } from './numbers.ts';
import { watching } from './watching.ts';

const DJANGO = {
  name: 'django',
  version: '6.1.3',
  sha256: 'b5d2d9e35295065d13b1927b3f19a59bd119f737aa6299def14ccca1ae3c8c0d',
};
const SIZES = [5, 50, 500];

const here = import.meta.dirname;
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, only: { type: 'string', default: 'standard-library,django,scaling,change' } },
}); // prettier-ignore
const rounds = Number(values.rounds);
const wanted = new Set(values.only.split(','));
const work = await mkdtemp(join(tmpdir(), 'groundskeeper-bench-'));
const env = { PATH: process.env['PATH'] ?? '', HOME: work };
const results: Record<string, unknown> = {};
try {
  const library = await standardLibrary();
  if (wanted.has('standard-library')) await against(await makeCorpus('standard-library', library, work));
  if (wanted.has('django')) await against(await makeCorpus('django', await fetchSdist(DJANGO), work));
  if (wanted.has('scaling')) await scaling(library);
  if (wanted.has('change')) await change(await makeCorpus('to-change', library, work));
  await keepLog('digest', { settings: { rounds }, results });
} finally {
  await rm(work, { recursive: true, force: true });
}

async function against(corpus: Corpus): Promise<void> {
  const pairs: { peer: Timed; ours: Digested; ratio: number; cpuRatio: number }[] = [];
  for (let index = 0; index < rounds; index++) {
    const peer = await parseOnly(corpus);
    const ours = await digest(corpus, join(work, `${corpus.name}-${index}`));
    pairs.push({ peer, ours, ratio: ours.seconds / peer.seconds, cpuRatio: ours.cpuSeconds / peer.cpuSeconds });
  }
  const warm = await digest(corpus, join(work, `${corpus.name}-0`));
  const query = await firstQuery(corpus, join(work, `${corpus.name}-0`));
  const of = (read: (pair: (typeof pairs)[number]) => number) => round(median(pairs.map(read)));
  const told = {
    files: pairs[0]?.ours.files,
    kloc: round((pairs[0]?.ours.lines ?? 0) / 1000, 0),
    parseSeconds: of(({ peer }) => peer.seconds),
    digestSeconds: of(({ ours }) => ours.seconds),
    ratio: of(({ ratio }) => ratio),
    cpuRatioWithStartUp: of(({ cpuRatio }) => cpuRatio),
    startUpSeconds: of(({ ours }) => ours.wall - ours.seconds),
    peakMb: of(({ ours }) => ours.rssMb),
    againSeconds: warm.seconds,
    fromCacheToFirstQuerySeconds: query,
  };
  results[corpus.name] = { ...told, pairs };
  console.log(corpus.name, told);
}

async function scaling(library: string): Promise<void> {
  const points: { kloc: number; seconds: number; cpuSeconds: number; startUp: number }[] = [];
  for (const size of SIZES) {
    const corpus = await makeCorpus(`${size}-kloc`, library, work, size * 1000);
    const runs = [];
    for (let index = 0; index < rounds; index++) runs.push(await digest(corpus, join(work, `${size}-${index}`)));
    points.push({
      kloc: (runs[0]?.lines ?? 0) / 1000,
      seconds: median(runs.map((run) => run.seconds)),
      cpuSeconds: median(runs.map((run) => run.cpuSeconds)),
      startUp: median(runs.map((run) => run.wall - run.seconds)),
    });
  }
  const marginal = points.slice(1).map((point, index) => {
    const before = points[index]!;
    const per = (read: (of: typeof point) => number) => round(((read(point) - read(before)) * 1000) / (point.kloc - before.kloc), 2);
    return { from: round(before.kloc, 0), to: round(point.kloc, 0), msPerKloc: per((of) => of.seconds), cpuMsPerKloc: per((of) => of.cpuSeconds) };
  });
  results['scaling'] = { points, marginal };
  console.log('scaling', points, marginal);
} // prettier-ignore

async function change(corpus: Corpus): Promise<void> {
  const script = [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    join(here, 'live.ts'),
    corpus.root,
  ] as const;
  const live = JSON.parse(await execText([...script], { env })) as unknown;
  const listed = await execText(['git', 'ls-files', '-z'], { cwd: corpus.root });
  const paths = listed.split('\0').filter((path) => path.endsWith('.py')).filter((_path, index) => index % 50 === 0); // prettier-ignore
  const cache = join(work, 'watch-cache');
  await digest(corpus, cache);
  const watched = await watching(corpus.root, cache, paths);
  results['change'] = { live, watched };
  console.log('change', live, watched);
}

interface Timed {
  readonly seconds: number;
  readonly cpuSeconds: number;
}
type Digested = Awaited<ReturnType<typeof digest>>;

async function parseOnly(corpus: Corpus): Promise<Timed> {
  const script = ['--disable-warning=ExperimentalWarning', join(here, 'parse-only.ts'), corpus.list] as const;
  return JSON.parse(await execText([process.execPath, ...script], { env })) as Timed;
}

/** One process of the command line, with the processor time of all its threads. */
async function groundskeeper(args: readonly string[]): Promise<{ stdout: string; wall: number; cpuSeconds: number }> {
  const cli = join(here, '..', '..', 'src', 'entry', 'cli.ts');
  const script = 'TIMEFORMAT="%U %S"; { time "$@" 2>/dev/null 3>&-; } 2>&3';
  const started = performance.now();
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', cli, ...args, '--quiet'];
  const text = await execText(['bash', '-c', `exec 3>&1; ${script}`, 'time', ...node], { env });
  const wall = (performance.now() - started) / 1000;
  const cut = text.trimEnd().lastIndexOf('\n');
  const cpuSeconds = text.slice(cut).trim().split(' ').reduce((sum, part) => sum + Number(part), 0); // prettier-ignore
  return { stdout: text.slice(0, cut), wall, cpuSeconds };
}

async function digest({ root }: Corpus, cache: string) {
  const run = await groundskeeper(['digest', '--repo', root, '--no-embed', '--json', '--cache-dir', cache]);
  const { seconds, rssMb, files, lines } = JSON.parse(run.stdout) as Record<'seconds' | 'rssMb' | 'files' | 'lines', number>; // prettier-ignore
  return { seconds, rssMb, files, lines, wall: run.wall, cpuSeconds: run.cpuSeconds };
}

/** From the start of the process, cache on the disk, to the answer. */
async function firstQuery({ root, list }: Corpus, cache: string): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const file = (await readFile(list, 'utf8')).split('\0')[0]!.slice(root.length + 1);
  return round((await groundskeeper(['query', 'impacted-tests', file, '--repo', root, '--cache-dir', cache])).wall);
}
