/**
 * Whether a change of the solver or of the linker left the graph as it was:
 *   node bench/digest/same-graph.ts --before CHECKOUT REPOSITORY...
 * Exports each repository with this checkout and with another one (`git worktree add`, `node_modules` linked), both with an
 * empty cache, and compares the lines. Ends with 1 when one differs, in content or in order.
 */
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

/** Lines shown of those that differ. */
const SHOWN = 10;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { before: { type: 'string' } } });
if (values.before === undefined || positionals.length === 0)
  throw new Error('same-graph.ts --before CHECKOUT REPOSITORY...');
const work = await mkdtemp(join(tmpdir(), 'groundskeeper-bench-'));
try {
  for (const [index, repository] of positionals.entries()) {
    const files = await Promise.all(
      [values.before, join(import.meta.dirname, '..', '..')].map((checkout, side) =>
        exported(checkout, repository, `${index}-${side}`),
      ),
    );
    const [before = [], after = []] = await Promise.all(files.map(lines));
    const [gone, come] = [without(before, after), without(after, before)];
    const inOrder = gone.length + come.length > 0 || before.every((line, at) => line === after[at]);
    console.log(repository, {
      before: before.length,
      after: after.length,
      gone: gone.length,
      come: come.length,
      inOrder,
    });
    for (const [sign, all] of [
      ['-', gone],
      ['+', come],
    ] as const)
      for (const line of all.slice(0, SHOWN)) console.log(sign, line);
    if (gone.length + come.length > 0 || !inOrder) process.exitCode = 1;
  }
} finally {
  await rm(work, { recursive: true, force: true });
}

async function exported(checkout: string, repository: string, name: string): Promise<string> {
  const file = join(work, `${name}.jsonl`);
  const handle = await open(file, 'w');
  const argv = [
    join(checkout, 'src', 'entry', 'cli.ts'),
    'export',
    '--repo',
    repository,
    '--cache-dir',
    join(work, name),
    '--quiet',
  ];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...argv], {
    stdio: ['ignore', handle.fd, 'inherit'],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  await handle.close();
  if (code !== 0) throw new Error(`${checkout}: export ended with ${code}`);
  return file;
}

async function lines(file: string): Promise<string[]> {
  const all: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) all.push(line);
  return all;
}

function without(all: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return all.filter((line) => !known.has(line));
} // prettier-ignore
