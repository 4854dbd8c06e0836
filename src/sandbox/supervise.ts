import { existsSync } from 'node:fs';
import { collect, exec, start, type StartOptions } from '../base/exec.ts';
import { makeControlGroup, type ControlGroup, type ControlGroups } from './control-group.ts';
import { exactMemoryMb, measureTree } from './process-table.ts';
import { watchDisk, type DiskWatch } from './disk-watch.ts';
import type { SandboxLimits, SandboxProcess, SandboxResult } from './sandbox.ts';

export interface Supervised {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  /** The folder of the host that the command may write to; none for a command of ours that writes nothing. */
  readonly work?: string;
  readonly stdin?: string | Uint8Array | undefined;
  readonly limits: SandboxLimits;
  /** Where limits by control group can be made; null means limits by watching the process table. */
  readonly groups: ControlGroups | null;
  /** A string in the environment of every process, where there is no process namespace. */
  readonly marker?: string;
  /** Shell text that runs before the command: it may open files above descriptor 2. */
  readonly prepare?: string;
}

const WATCH_MS = 200;
const SIGXCPU_EXIT = 128 + 24;
const STDERR_KEPT = 64 * 1024;

// Joins the groups named before `--`, closes what was inherited, then becomes the command with an empty environment:
// what starts a sandbox is visible inside as its first process, and so are its environment and its open files.
const LAUNCH = (prepare: string) =>
  `for file in /proc/self/fd/*; do fd=\${file##*/}; [ "$fd" -gt 2 ] && eval "exec $fd>&-"; done\nwhile [ "$1" != -- ]; do echo 0 > "$1" || exit 125; shift; done; shift\n${prepare}\nexec /usr/bin/env -i "$@"`;

/** Runs a command under all limits and says which one ended it. */
export async function runSupervised(task: Supervised, signal: AbortSignal): Promise<SandboxResult> {
  const watch = new Watch(task);
  try {
    const result = await exec(watch.argv, {
      ...watch.options(signal),
      stdin: task.stdin ?? '',
      outputCap: task.limits.outputBytes,
      killOnOverflow: true,
    });
    const { stdout, stderr, truncated } = result;
    const { exitCode, limit, seconds } = watch.endOf(result, truncated);
    return { exitCode, stdout, stderr, limit, truncated, seconds };
  } finally {
    await watch.stop();
  }
}

/** Starts a command under all limits that answers through its streams until it is disposed of. */
export function startSupervised(task: Supervised, signal: AbortSignal): SandboxProcess {
  const watch = new Watch(task);
  const running = start(watch.argv, watch.options(signal));
  const stderr = collect(running.stderr, STDERR_KEPT);
  const wait = async () => {
    try {
      return { ...watch.endOf(await running.ended, false), stderr: stderr.bytes() };
    } finally {
      await watch.stop();
    }
  };
  const ended = wait();
  ended.catch(() => undefined); // told to whoever waits for it
  return {
    stdin: running.stdin,
    stdout: running.stdout,
    ended,
    async [Symbol.asyncDispose]() {
      running.kill();
      await ended.catch(() => undefined);
    },
  };
}

/** The limits of one command while it runs. */
class Watch {
  readonly argv: readonly [string, ...string[]];
  readonly #task: Supervised;
  readonly #group: ControlGroup | null;
  readonly #disk: DiskWatch | null;
  #limit: SandboxResult['limit'] = null;
  #timer: NodeJS.Timeout | undefined;
  #root = 0;

  constructor(task: Supervised) {
    this.#task = task;
    this.#group = task.groups === null ? null : makeControlGroup(task.groups, task.limits);
    this.#disk = task.work === undefined ? null : watchDisk(task.work, task.limits.diskMb);
    const shell = ['/bin/bash', '--norc', '--noprofile', '-c', LAUNCH(task.prepare ?? ''), 'launch'] as const;
    this.argv = [...shell, ...(this.#group?.procs ?? []), '--', ...task.argv];
  }

  options(signal: AbortSignal): StartOptions {
    return {
      cwd: this.#task.cwd,
      env: {},
      signal,
      timeoutSeconds: this.#task.limits.wallSeconds,
      onStart: (pid) => {
        this.#root = pid;
        this.#timer = setInterval(() => this.#check(), WATCH_MS);
      },
    };
  }

  endOf(
    end: { readonly exitCode: number | null; readonly timedOut: boolean; readonly seconds: number },
    truncated: boolean,
  ): Pick<SandboxResult, 'exitCode' | 'limit' | 'seconds'> {
    this.#limit ??= this.#group?.exceeded() ?? null;
    if (end.timedOut || end.exitCode === SIGXCPU_EXIT) this.#limit ??= 'wall';
    if (truncated) this.#limit ??= 'output';
    return { exitCode: this.#limit === null ? end.exitCode : null, limit: this.#limit, seconds: end.seconds };
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    if (this.#task.marker !== undefined) killPids(measureTree(-1, this.#task.marker).pids);
    await this.#group?.remove();
  }

  #check(): void {
    const { marker } = this.#task;
    // Without a process namespace, what left the group outlives it and keeps its output open: it is ended by its mark.
    if (marker !== undefined && !existsSync(`/proc/${this.#root}`)) killPids(measureTree(-1, marker).pids);
    this.#limit ??= this.#group === null ? exceededTree(this.#root, this.#task) : this.#group.exceeded();
    if (this.#disk?.exceeded() === true) this.#limit ??= 'disk';
    if (this.#limit !== null) killGroup(this.#root);
  }
}

function exceededTree(root: number, task: Supervised): 'memory' | 'processes' | null {
  const usage = measureTree(root, task.marker);
  if (usage.processes > task.limits.processes) return 'processes';
  const over = usage.memoryMb > task.limits.memoryMb && exactMemoryMb(usage.pids) > task.limits.memoryMb;
  return over ? 'memory' : null;
}

function killGroup(leader: number): void {
  killPids([-leader]);
}

function killPids(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it has ended by itself
    }
  }
}
