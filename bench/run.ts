/**
 * `make bench [NAMES="resolve-sample ..."]`: the measurements that bench/README.md states, one after another, each in a
 * process of its own. A bench is a file of this folder, or a folder with `index.ts`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const here = import.meta.dirname;
const all = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.name !== 'lib' && entry.name !== 'run.ts')
  .flatMap((entry) => {
    if (entry.isFile()) return entry.name.endsWith('.ts') ? [entry.name.slice(0, -3)] : [];
    return existsSync(join(here, entry.name, 'index.ts')) ? [entry.name] : [];
  })
  .sort();
const names = process.argv.length > 2 ? process.argv.slice(2) : all;
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  process.exit(3);
}
let failed = 0;
for (const name of names) {
  console.log(`== ${name}`);
  const file = join(here, `${name}.ts`);
  const script = existsSync(file) ? file : join(here, name, 'index.ts');
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
