import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { execText } from '../../src/base/exec.ts';

const root = join(import.meta.dirname, '..', '..');

/** Keeps what a bench measured, with the commit and the machine, in `build/bench/`; says where. */
export async function keepLog(
  bench: string,
  content: Readonly<Record<string, unknown>>,
  folder = join(root, 'build', 'bench'),
): Promise<void> {
  const commit = (await execText(['git', 'rev-parse', 'HEAD'], { cwd: root })).trim();
  const changes = await execText(['git', 'status', '--porcelain', '--untracked-files=no'], { cwd: root });
  const at = new Date().toISOString();
  const log = {
    schema: 1,
    bench,
    at,
    commit,
    changed: changes.trim() !== '',
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
    },
    ...content,
  };
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${bench}-${at.slice(0, 19).replaceAll(':', '')}.json`);
  await writeFile(file, `${JSON.stringify(log, null, 2)}\n`);
  console.log(`log: ${file}`);
}
