import { existsSync } from 'node:fs';
import { exec } from '../base/exec.ts';
import { makeControlGroup, type ControlGroups } from './control-group.ts';
import { exactMemoryMb, measureTree } from './process-table.ts';
import { watchDisk } from './disk-watch.ts';
import type { SandboxLimits, SandboxResult } from './sandbox.ts';

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

// Joins the groups named before `--`, closes what was inherited, then becomes the command with an empty environment:
// what starts a sandbox is visible inside as its first process, and so are its environment and its open files.
const LAUNCH = (prepare: string) =>
  `for file in /proc/self/fd/*; do fd=\${file##*/}; [ "$fd" -gt 2 ] && eval "exec $fd>&-"; done\nwhile [ "$1" != -- ]; do echo 0 > "$1" || exit 125; shift; done; shift\n${prepare}\nexec /usr/bin/env -i "$@"`;

/** Runs a command under all limits and says which one ended it. */
export async function runSupervised(task: Supervised, signal: AbortSignal): Promise<SandboxResult> {
  const group = task.groups === null ? null : makeControlGroup(task.groups, task.limits);
  let limit: SandboxResult['limit'] = null;
  let watch: NodeJS.Timeout | undefined;
  let root = 0;
  const disk = task.work === undefined ? null : watchDisk(task.work, task.limits.diskMb);
  const check = () => {
    // Without a process namespace, what left the group outlives it and keeps its output open: it is ended by its mark.
    if (task.marker !== undefined && !existsSync(`/proc/${root}`)) killPids(measureTree(-1, task.marker).pids);
    limit ??= group === null ? exceededTree(root, task) : group.exceeded();
    if (disk?.exceeded() === true) limit ??= 'disk';
    if (limit !== null) killGroup(root);
  };
  try {
    const result = await exec(
      [
        '/bin/bash',
        '--norc',
        '--noprofile',
        '-c',
        LAUNCH(task.prepare ?? ''),
        'launch',
        ...(group?.procs ?? []),
        '--',
        ...task.argv,
      ],
      {
        cwd: task.cwd,
        env: {},
        stdin: task.stdin ?? '',
        signal,
        timeoutSeconds: task.limits.wallSeconds,
        outputCap: task.limits.outputBytes,
        killOnOverflow: true,
        onStart: (pid) => {
          root = pid;
          watch = setInterval(check, WATCH_MS);
        },
      },
    );
    limit ??= group?.exceeded() ?? null;
    if (result.timedOut || result.exitCode === SIGXCPU_EXIT) limit ??= 'wall';
    if (result.truncated) limit ??= 'output';
    const { exitCode, stdout, stderr, truncated, seconds } = result;
    return { exitCode: limit === null ? exitCode : null, stdout, stderr, limit, truncated, seconds };
  } finally {
    clearInterval(watch);
    if (task.marker !== undefined) killPids(measureTree(-1, task.marker).pids);
    await group?.remove();
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
