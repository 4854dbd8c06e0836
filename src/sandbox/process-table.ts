import { readFileSync, readdirSync } from 'node:fs';

export interface Usage {
  readonly pids: readonly number[];
  /** Threads count too, as they do for the kernel's own limits. */
  readonly processes: number;
  readonly memoryMb: number;
}

const PAGE_KB = 4;

/**
 * The processes below `root` (itself not counted) and the memory they use together.
 * Inside a process namespace nobody can leave this tree: orphans are adopted by the first process of the namespace.
 * `marker` adds processes whose environment holds it, for trees that orphans can leave.
 */
export function measureTree(root: number, marker?: string): Usage {
  const children = new Map<number, number[]>();
  const threads = new Map<number, number>();
  const marked: number[] = [];
  for (const pid of allPids()) {
    const stat = readStat(pid);
    if (stat === null) continue;
    const { parent } = stat;
    threads.set(pid, stat.threads);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
    if (marker !== undefined && pid !== root && environmentHolds(pid, marker)) marked.push(pid);
  }
  const found = new Set<number>();
  const queue = [...(children.get(root) ?? []), ...marked];
  for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
    if (found.has(pid)) continue;
    found.add(pid);
    queue.push(...(children.get(pid) ?? []));
  }
  const pids = [...found];
  return { pids, processes: sum(pids.map((pid) => threads.get(pid) ?? 1)), memoryMb: sum(pids.map(residentKb)) / 1024 };
}

/** Memory of these processes with shared pages counted once; slower, so asked only when the quick sum is too high. */
export function exactMemoryMb(pids: readonly number[]): number {
  return sum(pids.map((pid) => proportionalKb(pid) ?? residentKb(pid))) / 1024;
}

function allPids(): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid > 0);
}

// `12 (name with ) and spaces) S 1 ...`: after the last bracket the parent is field 2 and the thread count field 18.
function readStat(pid: number): { readonly parent: number; readonly threads: number } | null {
  const stat = readProc(pid, 'stat');
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), threads: Number(fields[17]) };
}

function residentKb(pid: number): number {
  return Number(readProc(pid, 'statm')?.split(' ')[1] ?? 0) * PAGE_KB;
}

function proportionalKb(pid: number): number | null {
  const found = /^Pss:\s+(\d+) kB$/m.exec(readProc(pid, 'smaps_rollup') ?? '');
  return found === null ? null : Number(found[1]);
}

function environmentHolds(pid: number, marker: string): boolean {
  return readProc(pid, 'environ')?.includes(marker) ?? false;
}

function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return null; // the process has ended, or is not ours to read
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
