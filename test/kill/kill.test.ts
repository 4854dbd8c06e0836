import { spawn } from 'node:child_process';
import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { git } from '../../src/base/git.ts';
import { loadOptions } from '../../src/config/load.ts';
import { placesOf } from '../../src/entry/setup/places.ts';
import { watchWorld, type WatchedWorld } from '../helpers/invariants.ts';
import { makeSampleRepository, readProblem } from '../helpers/sample-repository.ts';

/** How many moments; `KILL_SKIP` leaves the first ones out, so that many can be tried in slices. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? '6');
const SKIP = Number(process.env['KILL_SKIP'] ?? '0');
const SEED = Number(process.env['KILL_SEED'] ?? '1');
/** A whole run with the small model takes about this long; the moments are spread over it. */
const RUN_SECONDS = Number(process.env['KILL_SPREAD_SECONDS'] ?? '60');
/** After every so many rounds the whole run is made again, to its end. */
const RERUN_EVERY = Number(process.env['KILL_RERUN_EVERY'] ?? '3');
/** A whole run on a busy machine, and the killed one before it. */
const LIMIT = 20 * 60_000;
const COMMAND = join(import.meta.dirname, '..', '..', 'bin', 'groundskeeper');
const CANARY = 'ghs_canaryOfTheKilledRun0123456789abcdef';

/** Moments that look random, and are the same for the same seed. */
function* moments(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const random = moments(SEED);
const rounds = Array.from({ length: ROUNDS }, (_, index) => ({
  number: index + 1,
  signal: index % 2 === 1 ? ('SIGKILL' as const) : ('SIGTERM' as const),
  after: 1 + random.next().value * RUN_SECONDS,
})).slice(SKIP);

describe('kill', () => {
  let work: string;
  let repository: string;
  let head: string;
  let world: WatchedWorld;

  beforeEach(async () => {
    work = await mkdtemp(join(tmpdir(), 'groundskeeper-kill-'));
    repository = join(work, 'orchard');
    head = await makeSampleRepository(repository);
    world = await watchWorld({ folders: [work], canary: CANARY });
  });
  afterEach(() => rm(work, { recursive: true, force: true }));

  for (const { number, signal, after } of rounds) {
    const again = number % RERUN_EVERY === 0;
    it(
      `${number}: ${signal} after ${after.toFixed(1)} s leaves no process, no half file and a repository as it was${again ? ', and the run can be made again' : ''}`,
      async () => {
        const runDir = join(work, 'run');
        const { code, output } = await command(resolving(await request(), runDir), { signal, after });
        await sleep(2000); // the kernel ends what hung on the process
        await world.check([output]);
        await repositoryIsAsItWas();
        if (signal === 'SIGTERM') await keepsWhatItHad(runDir, code, output);

        // What was kept between runs was perhaps just being written: it is used, or made again, without a word of harm.
        const digest = await command(['digest', '--repo', repository, '--no-embed', '--json']);
        expect({ code: digest.code, output: digest.output.slice(0, 300) }).toMatchObject({ code: 0 });
        if (!again) return;
        const rerun = await command(resolving(await request(), join(work, 'again')));
        expect(JSON.parse(rerun.output)).toMatchObject({ state: 'resolved' });
        await world.check([rerun.output]);
      },
      LIMIT,
    );
  }

  async function repositoryIsAsItWas(): Promise<void> {
    expect((await git(repository, ['rev-parse', 'main'])).trim()).toBe(head);
    expect(await git(repository, ['status', '--porcelain'])).toBe('');
    expect((await git(repository, ['worktree', 'list'])).trim().split('\n')).toHaveLength(1);
    expect((await readdir(join(repository, '.git'))).filter((name) => name.endsWith('.lock'))).toEqual([]);
  }

  /** A stopped run says so, and the best patch that it had is there and applies. */
  async function keepsWhatItHad(runDir: string, code: number | null, output: string): Promise<void> {
    const report = JSON.parse(output) as { state: string; patch?: string | null };
    // The signal may come after the end.
    if (code === 130) expect(report.state).toBe('cancelled');
    else expect([0, 1]).toContain(code);
    const verdicts = await readFile(join(runDir, 'verdicts.jsonl'), 'utf8').catch(() => '');
    if (verdicts.includes('\n') && !(await isThere(join(runDir, 'patch.refused.diff'))))
      expect(report.patch).toBeTruthy();
    if (report.patch) await git(repository, ['apply', '--check', report.patch]);
  }

  const request = async () => (await readProblem(1)).request;
  const resolving = (text: string, out: string) => [
    ...['resolve', '--repo', repository, '--request', text],
    ...['--deliver', 'patch', '--preset', 'fast', '--budget-minutes', '15', '--out', out, '--json'],
  ];

  async function command(args: readonly string[], end?: { readonly signal: NodeJS.Signals; readonly after: number }) {
    const places = placesOf(loadOptions(new Map(), process.env), process.env);
    const child = spawn(COMMAND, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        GITHUB_TOKEN: CANARY,
        GROUNDSKEEPER_CACHE: join(work, 'cache'),
        GROUNDSKEEPER_MODELS: places.models,
        GROUNDSKEEPER_TOOLS: places.tools,
      },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (output += piece));
    const timer = end === undefined ? undefined : setTimeout(() => child.kill(end.signal), end.after * 1000);
    const code = await new Promise<number | null>((settle) => child.once('close', settle));
    clearTimeout(timer);
    return { code, output };
  }
});

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
