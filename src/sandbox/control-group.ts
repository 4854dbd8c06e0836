import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SandboxLimits } from './sandbox.ts';

/** Folders of the control group tree in which groups of ours can be made, with their limits in force. */
export interface ControlGroups {
  readonly version: 1 | 2;
  /** One folder for version 2; one per controller for version 1. */
  readonly parents: readonly string[];
}

/** One group around one command. */
export interface ControlGroup {
  /** Files that a process writes `0` to in order to join. */
  readonly procs: readonly string[];
  /** Which limit has been hit so far. */
  exceeded(): 'memory' | 'processes' | null;
  /** Kills what is left and removes the folders. */
  remove(): Promise<void>;
}

/** Every place where groups with memory and process limits might be made, best first. Reads two files of /proc. */
export function findControlGroups(proc = '/proc/self'): readonly ControlGroups[] {
  const mounts = parseMounts(readOr(join(proc, 'mountinfo'), ''));
  const own = parseMembership(readOr(join(proc, 'cgroup'), ''));
  const found: ControlGroups[] = [];
  const [memory, pids] = ['memory', 'pids'].map((name) => {
    const mount = mounts.find((candidate) => candidate.type === 'cgroup' && candidate.options.includes(name));
    const path = own.get(name);
    return mount === undefined || path === undefined ? null : inMount(mount, path);
  });
  if (memory && pids) found.push({ version: 1, parents: [...new Set([memory, pids])] });
  const unified = mounts.find((candidate) => candidate.type === 'cgroup2');
  const path = own.get('');
  if (unified !== undefined && path !== undefined) {
    const folder = inMount(unified, path);
    // A group that holds processes cannot pass controllers on; its parent, which has passed them to us, can.
    for (const parent of new Set([folder, folder === unified.point ? folder : dirname(folder)]))
      if (passesOn(parent)) found.push({ version: 2, parents: [parent] });
  }
  return found;
}

/** Makes a group with the limits set; throws when the kernel or our rights do not allow it. */
export function makeControlGroup(groups: ControlGroups, limits: SandboxLimits): ControlGroup {
  const name = `groundskeeper-${process.pid}-${randomBytes(4).toString('hex')}`;
  const folders: string[] = [];
  const set = (folder: string, file: string, value: number | string) =>
    writeFileSync(join(folder, file), String(value), { flag: 'r+' });
  try {
    for (const parent of groups.parents) {
      const folder = join(parent, name);
      mkdirSync(folder);
      folders.push(folder);
    }
    const having = (file: string) => folders.find((folder) => existsSync(join(folder, file)));
    const bytes = limits.memoryMb * 1024 * 1024;
    const [memoryFile, swapFile] =
      groups.version === 1
        ? (['memory.limit_in_bytes', 'memory.memsw.limit_in_bytes'] as const)
        : (['memory.max', 'memory.swap.max'] as const);
    const memory = having(memoryFile);
    const pids = having('pids.max');
    if (memory === undefined || pids === undefined) throw new Error('the memory and pids controllers are not there');
    set(memory, memoryFile, bytes);
    if (having(swapFile) === memory) set(memory, swapFile, groups.version === 1 ? bytes : 0);
    if (having('memory.oom.group') === memory) set(memory, 'memory.oom.group', 1);
    set(pids, 'pids.max', limits.processes);
    const oom = join(memory, groups.version === 1 ? 'memory.oom_control' : 'memory.events');
    return {
      procs: folders.map((folder) => join(folder, 'cgroup.procs')),
      exceeded() {
        if (counter(oom, 'oom_kill') > 0) return 'memory';
        return counter(join(pids, 'pids.events'), 'max') > 0 ? 'processes' : null;
      },
      remove: () => removeAll(folders),
    };
  } catch (error) {
    for (const folder of folders) tryRemove(folder);
    throw error;
  }
}

/** Removes groups left by a process of ours that was killed: those of dead owners that hold nothing. */
export function sweepControlGroups(groups: ControlGroups): void {
  for (const parent of groups.parents)
    for (const entry of readdirSync(parent)) {
      const owner = /^groundskeeper-(\d+)-[0-9a-f]{8}$/.exec(entry)?.[1];
      if (owner !== undefined && !existsSync(`/proc/${owner}`)) tryRemove(join(parent, entry));
    }
}

async function removeAll(folders: readonly string[]): Promise<void> {
  // The kernel lets go of a group only after its last process is reaped, which can take a moment.
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const left = folders.filter((folder) => existsSync(folder) && !tryRemove(folder));
    if (left.length === 0) return;
    for (const folder of left) killMembers(folder);
    await sleep(20);
  }
}

function killMembers(folder: string): void {
  for (const line of readOr(join(folder, 'cgroup.procs'), '').split('\n')) {
    const pid = Number(line);
    if (!Number.isInteger(pid) || pid <= 1 || pid === process.pid) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it has ended by itself
    }
  }
}

function tryRemove(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

interface Mount {
  readonly root: string;
  readonly point: string;
  readonly type: string;
  readonly options: readonly string[];
}

// `36 35 98:0 /root /mount/point rw,noatime shared:1 - cgroup cgroup rw,memory`
function parseMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [left, right] = line.split(' - ');
    const [, , , root, point] = (left ?? '').split(' ');
    const [type, , options] = (right ?? '').split(' ');
    return root && point && type ? [{ root, point, type, options: (options ?? '').split(',') }] : [];
  });
}

// `4:memory:/a/b` for version 1, `0::/a/b` for version 2; keyed by controller, '' for version 2.
function parseMembership(text: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, controllers, ...path] = line.split(':');
    if (controllers === undefined) continue;
    for (const name of controllers.split(',')) paths.set(name, path.join(':'));
  }
  return paths;
}

function inMount(mount: Mount, path: string): string {
  const inside = mount.root !== '/' && path.startsWith(mount.root) ? path.slice(mount.root.length) : path;
  return join(mount.point, inside);
}

function passesOn(folder: string): boolean {
  const controllers = readOr(join(folder, 'cgroup.subtree_control'), '').trim().split(' ');
  return controllers.includes('memory') && controllers.includes('pids');
}

function counter(file: string, key: string): number {
  for (const line of readOr(file, '').split('\n')) {
    const [name, value] = line.split(' ');
    if (name === key) return Number(value);
  }
  return 0;
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
