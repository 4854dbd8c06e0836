/**
 * A full verdict (ruff, black, pyright, impacted tests) with servers against the same four tools started anew, for changes
 * of functions of three packages; each candidate is judged both ways, one after the other, the first way alternating.
 * Fails when a verdict differs, or when the servers take more than an eighth.
 *   node bench/warm/index.ts --python PATH [--candidates N] [--seed N] [--only requests,...]
 * PATH is an interpreter with pytest and what the tests of these packages need.
 */
import { parseArgs } from 'node:util';
import { silentLogger } from '../../src/base/log.ts';
import { createSandbox } from '../../src/sandbox/create.ts';
import { keepLog } from '../lib/log.ts';
import { pairsOf, type Pair } from './pairs.ts';
import { openSubject, SUBJECTS } from './subjects.ts';

const GOAL = { share: 1 / 8, p50: 0.5 };
const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    candidates: { type: 'string', default: '51' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const wanted = values.only.split(',').filter((name) => name !== '');
const subjects = SUBJECTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const sandbox = await createSandbox({ mode: 'auto', log: silentLogger, signal: new AbortController().signal, env: {} });
const pairs: Pair[] = [];
for (const sdist of subjects) {
  const mutants = Math.ceil(Number(values.candidates) / subjects.length);
  const options = { mutants, seed: Number(values.seed), python: values.python, sandbox, log: silentLogger };
  await using subject = await openSubject(sdist, options);
  for await (const pair of pairsOf(subject, silentLogger)) {
    pairs.push(pair);
    const { mutant, warm, cold, differing } = pair;
    console.log(`${sdist.name} ${mutant.id} ${mutant.kind} in ${mutant.symbol.id}: ${pair.outcome}, warm ${warm.wall.toFixed(2)} s (${warm.processor.toFixed(2)} s processor, tests ${warm.tests.toFixed(2)}), cold ${cold.wall.toFixed(2)} s (${cold.processor.toFixed(2)}, ${cold.tests.toFixed(2)})${differing.length === 0 ? '' : ` ${pair.unsteady ? 'UNSTEADY' : 'DIFFERS'} ${differing.join('; ')}`}`); // prettier-ignore
  }
}
const rows = [...Map.groupBy(pairs, (pair) => pair.subject)].map(([subject, own]) => ({
  subject,
  candidates: own.length,
  same: own.filter((pair) => pair.differing.length === 0 || pair.unsteady).length,
  processor: share(own, (cost) => cost.processor),
  wall: share(own, (cost) => cost.wall),
  p50: median(own.map(({ warm }) => warm.wall - warm.tests)),
  p50Processor: median(own.map(({ warm }) => warm.processor)),
  coldP50: median(own.map(({ cold }) => cold.wall)),
}));
for (const row of rows)
  console.log(`${row.subject}: ${row.same} of ${row.candidates} the same; servers take 1/${(1 / row.processor).toFixed(1)} of the processor time and 1/${(1 / row.wall).toFixed(1)} of the time; median without the tests ${(row.p50 * 1000).toFixed(0)} ms (cold with them ${(row.coldP50 * 1000).toFixed(0)} ms)`); // prettier-ignore
const all = share(pairs, (cost) => cost.processor);
console.log(`all ${pairs.length}: 1/${(1 / all).toFixed(1)} of the processor time, 1/${(1 / share(pairs, (cost) => cost.wall)).toFixed(1)} of the time`); // prettier-ignore
await keepLog('warm', { rows, pairs: pairs.map(({ mutant, ...pair }) => ({ ...pair, id: mutant.id, kind: mutant.kind, symbol: mutant.symbol.id })) }); // prettier-ignore
const p50 = rows.find(({ subject }) => subject === 'requests')?.p50 ?? 0;
if (rows.some((row) => row.same < row.candidates) || all > GOAL.share || p50 > GOAL.p50) process.exitCode = 1;

/** The median of what the servers take of what starting anew takes. */
function share(own: readonly Pair[], part: (cost: Pair['warm']) => number): number {
  return median(own.map(({ warm, cold }) => part(warm) / Math.max(0.01, part(cold))));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
