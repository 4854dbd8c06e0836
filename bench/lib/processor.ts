import { readdirSync, readFileSync } from 'node:fs';

const TICKS = 100;

/** Processor seconds of this process and of everything that it started, running or ended and waited for. */
export function processorSeconds(): number {
  const children = new Map<number, number[]>();
  const ticks = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number); // prettier-ignore
      const parent = fields[1] ?? 0;
      children.set(parent, [...(children.get(parent) ?? []), pid]);
      // utime, stime, cutime, cstime
      ticks.set(
        pid,
        fields.slice(11, 15).reduce((sum, each) => sum + each, 0),
      );
    } catch {
      // it has ended meanwhile
    }
  }
  let total = 0;
  const queue = [process.pid];
  for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
    total += ticks.get(pid) ?? 0;
    queue.push(...(children.get(pid) ?? []));
  }
  return total / TICKS;
}
