import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { git } from '../../src/base/git.ts';
import { makeSampleRepository, readProblem } from '../helpers/sample-repository.ts';

const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? '6');
const SEED = Number(process.env['KILL_SEED'] ?? '1');
/** A whole run with the small model takes about this long; the moments are spread over it. */
const RUN_SECONDS = Number(process.env['KILL_SPREAD_SECONDS'] ?? '60');
const COMMAND = join(import.meta.dirname, '..', '..', 'bin', 'groundskeeper');

/** Moments that look random, and are the same for the same seed. */
function* moments(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const random = moments(SEED);
const rounds = Array.from({ length: ROUNDS }, (_, index) => ({
  signal: index % 3 === 2 ? ('SIGKILL' as const) : ('SIGTERM' as const),
  after: 1 + random.next().value * RUN_SECONDS,
}));

describe('kill', () => {
  let work: string;
  let repository: string;
  let head: string;

  beforeEach(async () => {
    work = await mkdtemp(join(tmpdir(), 'groundskeeper-kill-'));
    repository = join(work, 'orchard');
    head = await makeSampleRepository(repository);
  });
  afterEach(() => rm(work, { recursive: true, force: true }));

  for (const { signal, after } of rounds) {
    it(`${signal} after ${after.toFixed(1)} s leaves no process, no half file and a repository as it was`, async () => {
      const runDir = join(work, 'run');
      const { code, output } = await killed(signal, after, runDir);

      await sleep(2000); // the kernel ends what hung on the process
      expect(processesNaming(work)).toEqual([]);
      expect(await halfFiles(work)).toEqual([]);
      for (const file of await jsonFiles(runDir)) JSON.parse(await readFile(file, 'utf8'));

      expect((await git(repository, ['rev-parse', 'main'])).trim()).toBe(head);
      expect(await git(repository, ['status', '--porcelain'])).toBe('');
      expect((await git(repository, ['worktree', 'list'])).trim().split('\n')).toHaveLength(1);
      expect((await readdir(join(repository, '.git'))).filter((name) => name.endsWith('.lock'))).toEqual([]);

      if (signal === 'SIGKILL') return;
      const report = JSON.parse(output) as { state: string; patch?: string | null };
      // The signal may come after the end.
      if (code === 130) expect(report.state).toBe('cancelled');
      else expect([0, 1]).toContain(code);
      if (report.patch) await git(repository, ['apply', '--check', report.patch]);
    });
  }

  async function killed(signal: NodeJS.Signals, after: number, runDir: string) {
    const { request } = await readProblem(1);
    const child = spawn(
      COMMAND,
      ['resolve', '--repo', repository, '--request', request, '--deliver', 'patch', '--preset', 'fast', '--out', runDir, '--json'],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    ); // prettier-ignore
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (output += piece));
    const timer = setTimeout(() => child.kill(signal), after * 1000);
    const code = await new Promise<number | null>((settle) => child.once('close', settle));
    clearTimeout(timer);
    return { code, output };
  }
});

/** Every process that names the folder in its command line, its environment or its working directory. */
function processesNaming(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) =>
      [() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), () => readlinkSync(`/proc/${pid}/cwd`)].some((read) => {
        try {
          return read().includes(folder);
        } catch {
          return false; // it ended, or belongs to somebody else
        }
      }),
    );
}

/** Temporary neighbours of files that matter, as `writeFileAtomic` makes them; a killed process may leave only these. */
async function halfFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\.part$|\.lock$/.test(name) && !name.includes('/.git/'));
}

async function jsonFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
}
