/** What one changed file costs: parsed, taken into the graph of everything, and asked about. Runs in a process of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../src/base/log.ts';
import { readFacts } from '../../src/knowledge/build/read-facts.ts';
import { followDigest } from '../../src/knowledge/live/live-digest.ts';
import { createLookup } from '../../src/knowledge/lookup.ts';
import { readSource } from '../../src/knowledge/parse/read-source.ts';
import { openStore } from '../../src/knowledge/store/store.ts';
import { openRepository } from '../../src/pipeline/repository.ts';
import { median } from './numbers.ts';

const [root = ''] = process.argv.slice(2);
const { signal } = new AbortController();
const repository = await openRepository(root, { signal });
const folder = mkdtempSync(join(tmpdir(), 'groundskeeper-bench-'));
const store = openStore(folder, silentLogger);
const waiting = () => undefined;
const begun = performance.now();
const read = await readFacts({ tree: repository, store, full: false, log: silentLogger, signal, waiting });
const readSeconds = (performance.now() - begun) / 1000;
const live = followDigest(read, repository.base);
const paths = [...read.files.keys()].filter((_path, index) => index % Math.ceil(read.files.size / 60) === 0);
const sources = await repository.readMany(paths);
const milliseconds: number[] = [];
const answers: number[] = [];
for (const [round, path] of paths.entries()) {
  const source = Buffer.concat([
    sources.get(path)!,
    Buffer.from(`\n\ndef added_${round}():\n    return added_${round}()\n`),
  ]);
  const started = performance.now();
  const parsed = await readSource(path, source);
  if (!parsed.ok) continue;
  live.apply([{ path, now: { facts: parsed.facts, hash: `changed-${round}` } }]);
  const { digest } = live;
  milliseconds.push(performance.now() - started);
  const lookup = createLookup(digest);
  const [symbol] = lookup.named(`added_${round}`);
  if (symbol === undefined || lookup.callers(symbol.id).length !== 1)
    throw new Error(`${path}: the change is not seen`);
  answers.push(performance.now() - started);
}
const started = performance.now();
live.settle();
const settle = performance.now() - started;
store.close();
rmSync(folder, { recursive: true, force: true });
// The first changes are slower: nothing is warm yet.
const warm = <Value>(values: readonly Value[]) => values.slice(10);
console.log(
  JSON.stringify({
    readAndKeepSeconds: readSeconds,
    changes: warm(milliseconds).length,
    freshGraphMs: { median: median(warm(milliseconds)), worst: Math.max(...warm(milliseconds)) },
    answeredMs: { median: median(warm(answers)), worst: Math.max(...warm(answers)) },
    linkEverythingMs: settle,
  }),
);
