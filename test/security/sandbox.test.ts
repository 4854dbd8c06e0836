import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { exists, isRunning, openSandbox, script, scriptAsOrdinaryUser } from '../helpers/in-sandbox.ts';
import { holds, watchWorld, type WatchedWorld } from '../helpers/invariants.ts';

const CANARY = 'canary-in-the-environment-0123456789';

// Rows of the threat table that end at the sandbox. `as ordinary user` repeats what depends on who starts it.
describe('security/sandbox', () => {
  let open: Awaited<ReturnType<typeof openSandbox>>;
  let world: WatchedWorld;
  beforeAll(async () => {
    open = await openSandbox();
    process.env['SANDBOX_CANARY'] = CANARY;
    process.env['GITHUB_ENV'] = join(open.work, '..', `github-env-${process.pid}`);
    writeFileSync(process.env['GITHUB_ENV'], '');
    world = await watchWorld({ folders: [open.work], canary: CANARY });
  });
  afterAll(async () => {
    rmSync(process.env['GITHUB_ENV'] ?? '', { force: true });
    delete process.env['SANDBOX_CANARY'];
    delete process.env['GITHUB_ENV'];
    await open[Symbol.asyncDispose]();
  });
  afterEach(() => world.check());
  const SCAN = 'cat /proc/*/environ /proc/*/cmdline 2>/dev/null | tr "\\0" "\\n"; ls -d /proc/[0-9]* | wc -l';

  it('row 27: no variable of ours is in any process inside', async () => {
    const { stdout } = await script(open, SCAN);
    expect(stdout.toString()).toContain('HOME=/tmp/home');
    expect(stdout.toString()).not.toContain('canary-in-the-environment');
  });

  it('row 8: the environment of no process holds a secret of ours, cut or encoded', async () => {
    const tricks = ['cut -c8- < /proc/self/environ', 'base64 -w0 /proc/1/environ', 'xxd -p /proc/$PPID/environ', 'cat /proc/*/environ | rev', 'env', 'cat /proc/*/cmdline']; // prettier-ignore
    const { stdout, stderr } = await script(open, tricks.map((trick) => `{ ${trick}; } 2>&1`).join('\n'));
    expect(stdout.length).toBeGreaterThan(100);
    for (const output of [stdout, stderr]) expect(holds(output, CANARY)).toBe(false);
  });

  it('row 13: the file of the runner for variables is not there', async () => {
    const file = process.env['GITHUB_ENV'] ?? '';
    const { stdout } = await script(
      open,
      `echo "[$GITHUB_ENV$GITHUB_PATH$GITHUB_OUTPUT]"; echo LD_PRELOAD=x >> "${file}"`,
    );
    expect(stdout.toString()).toBe('[]\n');
    expect(readFileSync(file, 'utf8')).toBe('');
  });

  it('row 27: the memory of no other process can be read', async () => {
    const read = 'for each in /proc/[0-9]*; do [ $each = /proc/$$ ] || head -c1 $each/mem; done 2>&1 | grep -vc "denied\\|No such\\|Input/output"; ls /proc/*/root/home 2>/dev/null'; // prettier-ignore
    expect((await script(open, read)).stdout.toString()).toBe('0\n');
  });

  it('row 27: an open file of ours is not inherited', async () => {
    const { stdout } = await script(open, 'for each in /proc/1/fd/* /proc/$$/fd/*; do readlink $each; done');
    const kinds = stdout.toString().trim().split('\n').filter((line) => !/^(?:socket|pipe|anon_inode):|^\/proc\/|^\/dev\/null$|^$/.test(line)); // prettier-ignore
    expect(kinds).toEqual([]);
    const { stdout: own } = await script(open, 'ls /proc/$$/fd; true');
    expect(
      own
        .toString()
        .trim()
        .split(/\s+/)
        .filter((fd) => Number(fd) > 2 && fd !== '255'),
    ).toEqual([]);
  });

  it('row 28: no network: metadata address, name server, a server on this machine', async () => {
    const server = createServer((_, answer) => answer.end('reached'));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    try {
      const tries = [`127.0.0.1/${port}`, '169.254.169.254/80', '8.8.8.8/53'];
      for (const address of tries) {
        const result = await script(open, `exec 3<>/dev/tcp/${address} && echo reached`);
        expect(result.stdout.toString()).toBe('');
      }
    } finally {
      server.close();
    }
  });

  it('row 32: nothing outside the work folder can be written, and no home is there', async () => {
    const { stdout } = await script(open, 'for each in / /usr /usr/bin /etc /etc/passwd /dev /proc/sys/kernel/core_pattern /proc/self/oom_score_adj; do [ -d $each ] && each=$each/file; (echo x > $each) 2>/dev/null && echo wrote $each; done; ls -d /root /home /work /var /run /sys /mnt /opt 2>/dev/null'); // prettier-ignore
    expect(stdout.toString()).toBe('');
  });

  it('row 32: settings of the kernel that root owns cannot be written from inside', async () => {
    const pattern = readFileSync('/proc/sys/kernel/core_pattern', 'utf8');
    const { stdout } = await script(open, 'find /proc -maxdepth 4 -type f -perm /222 -not -path "/proc/[0-9]*" 2>/dev/null | while read -r each; do (: >> $each) 2>/dev/null && echo $each; done'); // prettier-ignore
    expect(stdout.toString()).toBe('');
    expect(readFileSync('/proc/sys/kernel/core_pattern', 'utf8')).toBe(pattern);
  });

  it('row 33: the devices are the harmless ones', async () => {
    const { stdout } = await script(open, 'ls /dev');
    expect(stdout.toString().trim().split('\n').sort()).toEqual(
      ['core', 'fd', 'full', 'null', 'ptmx', 'pts', 'random', 'shm', 'stderr', 'stdin', 'stdout', 'tty', 'urandom', 'zero'], // prettier-ignore
    );
  });

  it('has no capability, no other user, and makes no namespace in which it would', async () => {
    const { stdout } = await script(open, 'grep -E "Cap(Prm|Eff|Bnd|Amb)|NoNewPrivs" /proc/self/status; id -u; unshare --user --map-root-user id -u'); // prettier-ignore
    expect(stdout.toString().split('\n').map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
      'CapPrm: 0000000000000000', 'CapEff: 0000000000000000', 'CapBnd: 0000000000000000', 'CapAmb: 0000000000000000', 'NoNewPrivs: 1', '65534', '',
    ]); // prettier-ignore
  });

  it('row 32: keys, tracing, mounting and what has no use in tests are refused by the kernel', async () => {
    const machine = { x64: { keyctl: 250, ptrace: 101, bpf: 321, userfaultfd: 323, mount: 165, unshare: 272 }, arm64: { keyctl: 219, ptrace: 117, bpf: 280, userfaultfd: 282, mount: 40, unshare: 97 } }[process.arch as 'x64' | 'arm64'];
    const numbers = [...Object.values(machine), 425, 430];
    const ask = `import ctypes; libc = ctypes.CDLL(None, use_errno=True)\nfor n in ${JSON.stringify(numbers)}: print(libc.syscall(n, 0, 0, 0, 0, 0), ctypes.get_errno())\nprint(libc.syscall(435, 0, 0), ctypes.get_errno())`;
    const { stdout } = await script(open, `python3 -c '${ask}'; python3 -c 'import threading, subprocess; threading.Thread(target=print, args=["thread"]).start(); subprocess.run(["echo", "child"])'`);
    const answers = stdout.toString().trim().split('\n');
    expect(answers.slice(0, numbers.length)).toEqual(numbers.map(() => '-1 1'));
    expect(answers.slice(numbers.length).sort()).toEqual(['-1 38', 'child', 'thread']);
  }); // prettier-ignore

  it('row 25: code that writes to /tmp writes to its own', async () => {
    const name = `/tmp/sandbox-${process.pid}`;
    expect((await script(open, `echo x > ${name} && cat ${name}`)).stdout.toString()).toBe('x\n');
    expect(await exists(name)).toBe(false);
  });

  it('row 30: a fork bomb and a memory bomb end at their limits', async () => {
    expect((await script(open, 'bomb() { bomb | bomb & }; bomb; sleep 60')).limit).toBe('processes');
    const bomb = 'for each in 1 2 3 4; do (head -c 100M /dev/zero | tail -c 100M | (sleep 5; cat)) > /dev/null & done; wait'; // prettier-ignore
    expect((await script(open, bomb)).limit).toBe('memory');
  });

  it('row 35: an interpreter of the repository that a tool starts is started inside', async () => {
    const marker = `/tmp/sandbox-venv-${process.pid}`;
    const file = join(open.work, '.venv', 'bin', 'python3');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\necho started\necho x > ${marker}\necho "[$SANDBOX_CANARY]"\n`, { mode: 0o755 });
    const { stdout } = await script(open, file);
    expect(stdout.toString()).toBe('started\n[]\n');
    expect(await exists(marker)).toBe(false);
  });

  it('row 31: a program of its own session dies with the command', async () => {
    const text = `sleep 6${process.pid}`;
    expect((await script(open, `trap "" TERM HUP; setsid ${text} & sleep 0.2; exit 0`)).exitCode).toBe(0);
    expect(isRunning(text)).toBe(false);
  });

  describe('as an ordinary user', () => {
    it('shows no variable, no network, no home, and writes only into the work folder', async () => {
      const result = await scriptAsOrdinaryUser(
        `cat /proc/*/environ 2>/dev/null | tr "\\0" "\\n"; ls -d /root /home 2>/dev/null; (echo x > /usr/x) 2>/dev/null && echo wrote; (echo x > /proc/sys/kernel/core_pattern) 2>/dev/null && echo wrote; (exec 3<>/dev/tcp/127.0.0.1/22) 2>/dev/null && echo reached; echo y > mine && echo fine`,
      );
      if (result === null) return;
      expect(result.stdout).toContain('fine');
      expect(result.stdout).not.toMatch(/canary|wrote|reached|^\/root|^\/home/m);
    });

    it('stops a fork bomb and a memory bomb', async () => {
      const forks = await scriptAsOrdinaryUser('bomb() { bomb | bomb & }; bomb; sleep 60');
      const memory = await scriptAsOrdinaryUser('for each in 1 2 3 4; do (head -c 100M /dev/zero | tail -c 100M | (sleep 5; cat)) > /dev/null & done; wait'); // prettier-ignore
      expect(forks?.limit ?? 'processes').toBe('processes');
      expect(memory?.limit ?? 'memory').toBe('memory');
    });
  });
});
