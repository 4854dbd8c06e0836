import { readFile } from 'node:fs/promises';
import { availableParallelism, freemem, totalmem } from 'node:os';
import { join } from 'node:path';

export interface Machine {
  /** Bytes this process may use in all: the machine's memory, or the limit of its control group where that is less. */
  readonly memory: number;
  /** Bytes free now, within that limit. */
  readonly available: number;
  readonly cores: number;
}

/** Reads memory and cores as a container sees them. `root` is `/` outside tests. */
export async function readMachine(root = '/'): Promise<Machine> {
  const group = await groupMemory(root);
  const available = (await availableMemory(root)) ?? freemem();
  const memory = Math.min(totalmem(), group?.limit ?? Infinity);
  const left = group === null ? Infinity : group.limit - group.used;
  const quota = await groupCores(root);
  return {
    memory,
    available: Math.max(0, Math.min(available, left, memory)),
    cores: Math.max(1, Math.min(availableParallelism(), Math.floor(quota ?? Infinity))),
  };
}

/** `MemAvailable` counts what the page cache would give back; `freemem` does not. */
async function availableMemory(root: string): Promise<number | null> {
  const text = await readText(join(root, 'proc/meminfo'));
  const kilobytes = /^MemAvailable:\s+([0-9]+) kB$/m.exec(text ?? '')?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

interface GroupMemory {
  readonly limit: number;
  readonly used: number;
}

/** The tightest limit of the control groups we are in: version 2 first, then version 1, each from our group up to the top. */
async function groupMemory(root: string): Promise<GroupMemory | null> {
  const found: GroupMemory[] = [];
  for (const group of await groups(root, '')) {
    const at = join(root, 'sys/fs/cgroup', group);
    const limit = bytesOf(await readText(join(at, 'memory.max')));
    const used = bytesOf(await readText(join(at, 'memory.current')));
    const cache = fieldOf(await readText(join(at, 'memory.stat')), 'file');
    if (limit !== null) found.push({ limit, used: Math.max(0, (used ?? 0) - cache) });
  }
  for (const group of await groups(root, 'memory')) {
    const at = join(root, 'sys/fs/cgroup/memory', group);
    const limit = bytesOf(await readText(join(at, 'memory.limit_in_bytes')));
    const used = bytesOf(await readText(join(at, 'memory.usage_in_bytes')));
    const cache = fieldOf(await readText(join(at, 'memory.stat')), 'total_cache');
    if (limit !== null) found.push({ limit, used: Math.max(0, (used ?? 0) - cache) });
  }
  return found.sort((left, right) => left.limit - left.used - (right.limit - right.used))[0] ?? null;
}

async function groupCores(root: string): Promise<number | null> {
  const found: number[] = [];
  for (const group of await groups(root, '')) {
    const [quota, period] = (await readText(join(root, 'sys/fs/cgroup', group, 'cpu.max')))?.trim().split(' ') ?? [];
    if (quota !== undefined && quota !== 'max') found.push(Number(quota) / Number(period));
  }
  for (const group of await groups(root, 'cpu')) {
    const at = join(root, 'sys/fs/cgroup/cpu', group);
    const quota = Number((await readText(join(at, 'cpu.cfs_quota_us'))) ?? -1);
    const period = Number((await readText(join(at, 'cpu.cfs_period_us'))) ?? 0);
    if (quota > 0 && period > 0) found.push(quota / period);
  }
  const valid = found.filter((value) => Number.isFinite(value) && value > 0);
  return valid.length === 0 ? null : Math.min(...valid);
}

/** Our group of a controller (`''` is version 2) and its parents: `/a/b` -> `['/a/b', '/a', '']`. */
async function groups(root: string, controller: string): Promise<readonly string[]> {
  const lines = ((await readText(join(root, 'proc/self/cgroup'))) ?? '').split('\n');
  const line = lines.find((each) => each.split(':')[1]?.split(',').includes(controller));
  // In a container our own group is often mounted as the top, whatever path is told.
  const parts = (line?.split(':').slice(2).join(':') ?? '').split('/').filter((part) => part !== '' && part !== '..');
  return [...parts.keys(), parts.length].map((count) => parts.slice(0, parts.length - count).join('/'));
}

function bytesOf(text: string | null): number | null {
  if (text === null || !/^[0-9]+\s*$/.test(text)) return null;
  const bytes = Number(text);
  // Version 1 writes "no limit" as a number near 2^63.
  return bytes > 2 ** 53 ? null : bytes;
}

function fieldOf(text: string | null, name: string): number {
  const line = (text ?? '').split('\n').find((each) => each.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1) ?? 0) || 0;
}

async function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}
