import { existsSync } from 'node:fs';
import { exec } from '../base/exec.ts';
import { UserError } from '../base/errors.ts';
import type { ControlGroups } from './control-group.ts';
import { DEFAULT_LIMITS, withRlimits } from './limits.ts';
import { STUB_FILES, viewArguments, type BubblewrapFeatures } from './mounts.ts';
import type { SandboxCommand } from './sandbox.ts';
import type { Supervised } from './supervise.ts';

export interface Bubblewrap {
  readonly path: string;
  readonly version: string;
  readonly features: BubblewrapFeatures;
  readonly prlimit: string;
}

/** Looks for bubblewrap and prlimit in the fixed system folders; the search path of the caller is not asked. */
export async function findBubblewrap(signal: AbortSignal): Promise<Bubblewrap> {
  const path = firstExisting('bwrap');
  if (path === null)
    throw new UserError('sandbox-unavailable', 'bubblewrap is not installed: run `apt-get install bubblewrap`');
  const printed = (await exec([path, '--version'], { signal, env: {} })).stdout.toString('utf8');
  const [, major, minor] = /(\d+)\.(\d+)/.exec(printed) ?? [];
  const at = (wanted: number) => Number(major ?? 0) > 0 || Number(minor ?? 0) >= wanted;
  return {
    path,
    version: /[\d.]+/.exec(printed)?.[0] ?? 'of unknown version',
    features: { tmpfsSize: at(7), disableUserNamespaces: at(8), hostname: await canNameHost(path, signal) },
    prlimit: findPrlimit(),
  };
}

async function canNameHost(path: string, signal: AbortSignal): Promise<boolean> {
  const flags = ['--unshare-user', '--unshare-uts', '--hostname', 'sandbox', '--ro-bind', '/', '/'];
  const result = await exec([path, ...flags, '--', '/bin/true'], { signal, env: {}, timeoutSeconds: 20 });
  return result.exitCode === 0;
}

/** The program that sets limits of one process. */
export function findPrlimit(): string {
  const path = firstExisting('prlimit');
  if (path === null)
    throw new UserError('sandbox-unavailable', 'prlimit is not installed: run `apt-get install util-linux`');
  return path;
}

/** One command in a view of its own, ready to be run or started. */
export function inBubblewrap(bwrap: Bubblewrap, groups: ControlGroups | null, command: SandboxCommand): Supervised {
  const limits = { ...DEFAULT_LIMITS, ...command.limits };
  const view = {
    work: command.work,
    cwd: command.cwd ?? command.work,
    readOnly: command.readOnly,
    env: command.env ?? {},
    scratchMb: Math.max(16, Math.floor(limits.memoryMb / 4)),
  };
  const inner = withRlimits(bwrap.prlimit, command.argv, limits, groups === null);
  return {
    argv: [bwrap.path, ...viewArguments(view, bwrap.features), '--', ...inner],
    cwd: '/',
    work: command.work,
    stdin: command.stdin,
    limits,
    groups,
    prepare: STUB_FILES,
  };
}

function firstExisting(name: string): string | null {
  return ['/usr/bin', '/usr/local/bin', '/bin'].map((folder) => `${folder}/${name}`).find(existsSync) ?? null;
}
