import { readdirSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CancelledError } from '../../../src/base/errors.ts';
import { silentLogger } from '../../../src/base/log.ts';
import { createSandbox } from '../../../src/sandbox/create.ts';
import { findControlGroups } from '../../../src/sandbox/control-group.ts';
import type { SandboxLimits } from '../../../src/sandbox/sandbox.ts';
import { exists, isRunning, NEVER_ABORTED, openSandbox, script, SMALL } from '../../helpers/in-sandbox.ts';

describe('sandbox/create', () => {
  let open: Awaited<ReturnType<typeof openSandbox>>;
  beforeAll(async () => {
    open = await openSandbox();
  });
  afterAll(() => open[Symbol.asyncDispose]());

  it('says what it is', () => {
    expect(open.sandbox.description).toMatch(
      /^bubblewrap \d.*, limits by (?:control groups v[12]|rlimits and a watch)/,
    );
  });

  it('runs a program with input, arguments, variables and a working folder', async () => {
    await mkdir(join(open.work, 'sub'), { recursive: true });
    const result = await open.sandbox.run(
      {
        argv: ['/bin/bash', '-c', 'cat; echo "$0 $GIVEN $PWD"; echo bad >&2; exit 7', 'first argument'],
        work: open.work,
        cwd: join(open.work, 'sub'),
        readOnly: [],
        env: { GIVEN: 'given value' },
        stdin: 'input\n',
      },
      NEVER_ABORTED,
    );
    expect(result.stdout.toString()).toBe(`input\nfirst argument given value ${open.work}/sub\n`);
    expect(result.stderr.toString()).toBe('bad\n');
    expect(result).toMatchObject({ exitCode: 7, limit: null, truncated: false });
  });

  it('starts a program that answers until it is disposed of, and leaves nothing of it', async () => {
    const text = '(trap "" TERM; setsid sleep 4711) & while read -r line; do echo "<$line>"; done';
    const command = { work: open.work, readOnly: [], limits: SMALL };
    const process = open.sandbox.start({ ...command, argv: ['/bin/bash', '-c', text] }, NEVER_ABORTED);
    const lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
    for (const word of ['one', 'two']) {
      process.stdin.write(`${word}\n`);
      expect((await lines.next()).value).toBe(`<${word}>`);
    }
    expect(isRunning('sleep 4711')).toBe(true);
    await process[Symbol.asyncDispose]();
    expect(isRunning('sleep 4711')).toBe(false);
    expect(await process.ended).toMatchObject({ exitCode: null, limit: null });
  });

  it('ends a started program at a limit, and says which', async () => {
    const start = (text: string, limits: Partial<SandboxLimits>) =>
      open.sandbox.start({ argv: ['/bin/bash', '-c', text], work: open.work, readOnly: [], limits: { ...SMALL, ...limits } }, NEVER_ABORTED).ended; // prettier-ignore
    expect((await start('sleep 60', { wallSeconds: 1 })).limit).toBe('wall');
    expect((await start('x=$(head -c 500M /dev/zero | tr "\\0" x); sleep 60', { memoryMb: 64 })).limit).toBe('memory');
    const plain = await start('echo said >&2; exit 3', {});
    expect(plain).toMatchObject({ exitCode: 3, limit: null });
    expect(plain.stderr.toString()).toBe('said\n');
  });

  it('writes into the work folder as the one who started it', async () => {
    expect((await script(open, 'echo made > file && mkdir folder && echo x > folder/y')).exitCode).toBe(0);
    expect(await readFile(join(open.work, 'file'), 'utf8')).toBe('made\n');
    await writeFile(join(open.work, 'file'), 'ours again');
  });

  it('shows the folders that are given, and only to read', async () => {
    await using other = await openSandbox();
    await writeFile(join(other.work, 'data'), 'shown');
    await symlink(join(other.work, 'data'), join(open.work, 'link'));
    const argv = ['/bin/bash', '-c', `cat link; echo no > ${other.work}/data; echo no > ${other.work}/new`] as const;
    const shown = await open.sandbox.run({ argv: [...argv], work: open.work, readOnly: [other.work] }, NEVER_ABORTED);
    expect(shown.stdout.toString()).toBe('shown');
    expect(shown.exitCode).not.toBe(0);
    expect(await readFile(join(other.work, 'data'), 'utf8')).toBe('shown');
    const hidden = await open.sandbox.run({ argv: [...argv], work: open.work, readOnly: [] }, NEVER_ABORTED);
    expect(hidden.stdout.toString()).toBe('');
  });

  it.each(['/', '/etc', '/proc/1', '/run/docker.sock', '/home', '/nowhere-at-all', 'relative', '/tmp/../etc'])(
    'does not show %s',
    async (path) => {
      const command = { argv: ['/bin/true'] as [string], work: open.work, readOnly: [path] };
      await expect(open.sandbox.run(command, NEVER_ABORTED)).rejects.toMatchObject({ reason: 'sandbox-unavailable' });
    },
  );

  it('ends at the wall limit, with everything that was started', async () => {
    const result = await script(open, `trap "" TERM INT HUP; (setsid bash -c 'trap "" TERM; sleep 2; touch ${open.work}/late') & sleep 60`, { wallSeconds: 1 }); // prettier-ignore
    expect(result).toMatchObject({ exitCode: null, limit: 'wall' });
    expect(isRunning(`touch ${open.work}/late`)).toBe(false);
    expect(await exists(join(open.work, 'late'))).toBe(false);
  });

  it('ends at the processor limit', async () => {
    expect(await script(open, 'while :; do :; done', { cpuSeconds: 1 })).toMatchObject({ limit: 'wall' });
  });

  it('ends what prints too much, and keeps the start', async () => {
    const result = await script(open, 'yes', { outputBytes: 1000 });
    expect(result).toMatchObject({ exitCode: null, limit: 'output', truncated: true });
    expect(result.stdout.toString()).toBe('y\n'.repeat(500));
  });

  it('ends what uses too much memory', async () => {
    const result = await script(open, 'head -c 2G /dev/zero | tail -c 1G > /dev/null');
    expect(result).toMatchObject({ exitCode: null, limit: 'memory' });
  });

  it('ends what starts too many processes', async () => {
    const result = await script(open, 'bomb() { bomb | bomb & }; bomb; sleep 60');
    expect(result).toMatchObject({ exitCode: null, limit: 'processes' });
  });

  it('lets no file and no scratch folder grow beyond the limit', async () => {
    const result = await script(open, 'head -c 5M /dev/zero > big; wc -c < big; head -c 1G /dev/zero > /tmp/big; wc -c < /tmp/big', { fileMb: 2 }); // prettier-ignore
    expect(result.stdout.toString().trim().split('\n').map(Number)).toEqual([2 * 1024 * 1024, 2 * 1024 * 1024]);
  });

  it('ends what fills the disk with many files', async () => {
    const fill = 'n=0; while :; do n=$((n+1)); head -c 20M /dev/zero > fill.$n; done';
    const result = await script(open, fill, { diskMb: 200, wallSeconds: 60 });
    expect(result.limit).toBe('disk');
    await script(open, 'rm -f fill.*');
  });

  it('is cancelled by its signal', async () => {
    const control = new AbortController();
    const command = { argv: ['/bin/sleep', '60'] as [string, string], work: open.work, readOnly: [] };
    const ended = open.sandbox.run(command, control.signal);
    setTimeout(() => control.abort(), 200);
    await expect(ended).rejects.toBeInstanceOf(CancelledError);
  });

  it('runs many at once and leaves no group behind', async () => {
    const results = await Promise.all(Array.from({ length: 4 }, (_, index) => script(open, `echo ${index}`)));
    expect(results.map((result) => result.stdout.toString())).toEqual(['0\n', '1\n', '2\n', '3\n']);
    const groups = findControlGroups().flatMap((found) => found.parents);
    for (const parent of groups) expect(leftovers(parent)).toEqual([]);
  });

  it('refuses external where a secret is in the environment', async () => {
    const options = { mode: 'external' as const, log: silentLogger, signal: NEVER_ABORTED };
    await expect(createSandbox({ ...options, env: { GITHUB_TOKEN: 'x' } })).rejects.toMatchObject({
      reason: 'sandbox-unavailable',
      exit: 3,
      message: expect.stringContaining('GITHUB_TOKEN'),
    });
  });
});

function leftovers(parent: string): string[] {
  return readdirSync(parent).filter((name) => name.startsWith(`groundskeeper-${process.pid}-`));
}
