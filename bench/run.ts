/** `make bench`: runs every bench, or those named: `make bench NAMES="resolve-sample digest"`. Results go to bench/results/. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

const known = globSync(join(import.meta.dirname, '*.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'run' && name !== 'record')
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`no bench is called ${unknown.join(', ')}; there are: ${known.join(', ')}`);
  process.exitCode = 3;
} else {
  for (const name of asked.length > 0 ? asked : known) {
    console.log(`== ${name}`);
    const run = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], { stdio: 'inherit' });
    if (run.status !== 0) process.exitCode = 1;
  }
}
