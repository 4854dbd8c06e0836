import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import { findBubblewrap, findPrlimit, inBubblewrap, type Bubblewrap } from './bubblewrap.ts';
import { findControlGroups, makeControlGroup, sweepControlGroups, type ControlGroups } from './control-group.ts';
import { inJob, probeExternal } from './external.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { Sandbox, SandboxCommand, SandboxResult } from './sandbox.ts';
import { runSupervised, startSupervised, type Supervised } from './supervise.ts';

export interface SandboxOptions {
  readonly mode: 'auto' | 'external';
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Our own environment, which `external` must find free of tokens. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Makes the sandbox and proves that it works: a program starts in it and no network is there.
 * Anything else is a UserError that says what to do; there is no way to run without one.
 */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const groups = await usableControlGroups(options.signal);
  const by = groups === null ? WATCHED : `control groups v${groups.version} (memory, processes)`;
  if (options.mode === 'external') {
    await probeExternal(options.env, options.signal);
    const prlimit = findPrlimit();
    const description = `external (the job is the sandbox: no network, token or GPU found), limits by ${by}`;
    return sandboxOf(description, false, (command) => inJob(prlimit, groups, command));
  }
  const bwrap = await findBubblewrap(options.signal);
  const filtered = bwrap.filter === null ? '' : ' with a filter of system calls';
  const sandbox = sandboxOf(`bubblewrap ${bwrap.version}${filtered}, limits by ${by}`, true, (command) =>
    inBubblewrap(bwrap, groups, command),
  );
  await probe(bwrap, sandbox, options.signal);
  if (!bwrap.features.tmpfsSize)
    options.log.warn('this bubblewrap is older than 0.7: the scratch folders of the sandbox have no size limit');
  return sandbox;
}

function sandboxOf(description: string, ownProcesses: boolean, task: (command: SandboxCommand) => Supervised): Sandbox {
  return {
    description,
    ownProcesses,
    run: async (command, signal) => runSupervised(task(command), signal),
    start: (command, signal) => startSupervised(task(command), signal),
  };
}

const WATCHED = 'rlimits and a watch of memory and processes every 200 ms';

/** The first place where a group can really be made and joined. */
async function usableControlGroups(signal: AbortSignal): Promise<ControlGroups | null> {
  for (const groups of findControlGroups()) {
    try {
      sweepControlGroups(groups);
      const task = { argv: ['/bin/sh', '-c', 'exit 0'] as const, cwd: '/', limits: DEFAULT_LIMITS, groups };
      await makeControlGroup(groups, DEFAULT_LIMITS).remove();
      if ((await runSupervised({ ...task, argv: [...task.argv] }, signal)).exitCode === 0) return groups;
    } catch {
      signal.throwIfAborted(); // otherwise not permitted here: the next place, or the watch
    }
  }
  return null;
}

async function probe(bwrap: Bubblewrap, sandbox: Sandbox, signal: AbortSignal): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'groundskeeper-probe-'));
  try {
    const limits = { wallSeconds: 20 };
    // The table of network devices of the namespace the program finds itself in.
    const result = await sandbox.run({ argv: ['/bin/cat', '/proc/net/dev'], work, readOnly: [], limits }, signal);
    if (result.exitCode !== 0) throw new UserError('sandbox-unavailable', await explain(bwrap, result));
    const devices = result.stdout
      .toString('utf8')
      .split('\n')
      .slice(2)
      .map((line) => line.split(':')[0]?.trim());
    const outside = devices.filter((name) => name !== undefined && name !== '' && name !== 'lo');
    // Tunnel devices exist, unconfigured and down, in every new namespace of some kernels.
    if (outside.some((name) => !/^(?:tunl|sit|ip6tnl|gre|gretap|erspan|ip_vti|ip6_vti|ip6gre)\d+$/.test(name ?? '')))
      throw new UserError('sandbox-unavailable', `the sandbox can reach a network device (${outside.join(', ')})`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** One line: what failed, and what to do about it. */
async function explain(bwrap: Bubblewrap, result: SandboxResult): Promise<string> {
  const cause = result.stderr.toString('utf8').trim().split('\n').at(-1)?.slice(0, 200) ?? '';
  const said = cause === '' ? `it ended with ${result.limit ?? result.exitCode ?? 'a signal'}` : cause;
  const start = `bubblewrap ${bwrap.version} does not start (${said})`;
  if ((await setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns')) === '1')
    return `${start}: run \`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\``;
  if ((await setting('/proc/sys/kernel/unprivileged_userns_clone')) === '0')
    return `${start}: run \`sudo sysctl -w kernel.unprivileged_userns_clone=1\``;
  if ((await setting('/proc/sys/user/max_user_namespaces')) === '0')
    return `${start}: run \`sudo sysctl -w user.max_user_namespaces=15000\``;
  if (/proc/.test(cause))
    return `${start}: in a container, unmask /proc (podman: \`--security-opt unmask=ALL\`, Docker: \`--security-opt systempaths=unconfined\`, Kubernetes: \`procMount: Unmasked\`)`;
  return `${start}: allow user namespaces here (in a container: its seccomp profile must allow them), or use \`--sandbox external\` in a job without network, token and GPU`;
}

async function setting(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    // this kernel has no such setting
    return null;
  }
}
