import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { exactMemoryMb, measureTree } from '../../../src/sandbox/process-table.ts';

describe('sandbox/process-table', () => {
  it('counts the processes below one, with their threads, and their memory', async () => {
    const child = spawn('/bin/bash', ['-c', 'sleep 60 & sleep 60 & head -c 30M /dev/zero | { read -r -d x -N 30000000 x; echo ready; sleep 60; }'], { detached: true }); // prettier-ignore
    try {
      await once(child.stdout, 'data');
      const usage = measureTree(child.pid ?? 0);
      expect(usage.pids.length).toBeGreaterThanOrEqual(3);
      expect(usage.processes).toBe(usage.pids.length);
      expect(usage.memoryMb).toBeGreaterThan(5);
      expect(exactMemoryMb(usage.pids)).toBeLessThanOrEqual(usage.memoryMb + 1);
    } finally {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    }
  });

  it('finds a process that left the tree by its mark', async () => {
    const mark = `MARK=${process.pid}-mark`;
    const child = spawn('/bin/bash', ['-c', 'setsid sleep 60 >/dev/null 2>&1 & echo $!'], {
      env: { MARK: mark.slice(5) },
    });
    const [printed] = (await once(child.stdout, 'data')) as [Buffer];
    const pid = Number(printed.toString());
    try {
      await once(child, 'close').catch(() => undefined);
      expect(measureTree(-1, mark).pids).toContain(pid);
    } finally {
      process.kill(pid, 'SIGKILL');
    }
  }, 10_000);
});
