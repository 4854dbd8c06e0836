import type { SandboxLimits } from './sandbox.ts';

export const DEFAULT_LIMITS: SandboxLimits = {
  wallSeconds: 300,
  memoryMb: 4096,
  processes: 256,
  cpuSeconds: 600,
  outputBytes: 16 * 1024 * 1024,
  fileMb: 256,
  diskMb: 2048,
};

const OPEN_FILES = 4096;
// The hard stop is a little above the limit, so that the watch sees the limit passed and ends the whole command.
const PROCESS_HEADROOM = 64;
const MB = 1024 * 1024;

/**
 * The command line that sets the per-process limits and then becomes the command.
 * It runs inside the user namespace, where the process count is that of the sandbox and not of the whole user.
 */
export function withRlimits(
  prlimit: string,
  argv: readonly string[],
  limits: SandboxLimits,
  capMemory: boolean,
): [string, ...string[]] {
  return [
    prlimit,
    '--core=0',
    `--nofile=${OPEN_FILES}`,
    `--fsize=${limits.fileMb * MB}`,
    `--cpu=${limits.cpuSeconds}:${limits.cpuSeconds + 2}`,
    `--nproc=${limits.processes + PROCESS_HEADROOM}`,
    ...(capMemory ? [`--data=${limits.memoryMb * MB}`] : []),
    '--',
    ...argv,
  ];
}
