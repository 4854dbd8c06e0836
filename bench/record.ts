import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Where and when numbers were taken: without it they mean nothing. */
export function circumstances() {
  const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const changed =
    execFileSync('git', ['status', '--porcelain', '--', 'src'], { cwd: root, encoding: 'utf8' }).trim() !== '';
  const model = cpus()[0]?.model ?? 'unknown';
  return {
    at: new Date().toISOString(),
    commit: changed ? `${commit} with changes` : commit,
    machine: `${cpus().length} x ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, no GPU used`,
    // Other work on the machine makes everything slower; a load above the number of cores says so.
    load: loadavg().map((value) => Number(value.toFixed(1))),
    node: process.version,
  };
}

/** Writes bench/results/<name>.json and prints a table. */
export function record(
  name: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  began: ReturnType<typeof circumstances>,
): void {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const loadAfter = loadavg().map((value) => Number(value.toFixed(1)));
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ ...began, loadAfter, rows }, null, 1)}\n`);
  console.table(rows);
  console.log(
    `${began.machine}, commit ${began.commit}, load ${began.load.join(' ')} before, ${loadAfter.join(' ')} after`,
  );
}
