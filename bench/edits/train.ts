/**
 * Learns the weights by which small edits are ordered, from fix commits: a softmax over all edits of the fixed function,
 * the fix against a sample of the others. Nothing but commits of the mirrors given is used.
 *   node bench/edits/train.ts --train NAME=GITDIR,... --test NAME=GITDIR,... [--commits 6000] [--tokens 14] [--cache FILE] [--write]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { definitions } from '../../src/knowledge/parse/definitions.ts';
import { parsePython } from '../../src/knowledge/parse/python.ts';
import { smallEdits } from '../../src/stages/code/edits/enumerate.ts';
import { FEATURES, Features, hintsOf } from '../../src/stages/code/edits/features.ts';
import { siteOf } from '../../src/stages/code/edits/site.ts';
import { comparerOf } from './compare.ts';
import { fixesOf, tokensOf, type Fix } from './fixes.ts';

const { values } = parseArgs({
  options: {
    train: { type: 'string', default: '' },
    test: { type: 'string', default: '' },
    commits: { type: 'string', default: '6000' },
    tokens: { type: 'string', default: '14' },
    cache: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});

/** An edit as numbers: its sort, its features, and how many edits of the pool it stands for. */
type Row = readonly [sort: string, features: readonly number[], weight: number];
interface Example {
  readonly set: 'train' | 'test';
  readonly repository: string;
  readonly commit: string;
  readonly pool: number;
  readonly fix: Row;
  readonly others: readonly Row[];
}

const SAMPLE = 600;
const examples = await load();
const sorts = [...new Set(examples.flatMap(({ fix, others }) => [fix[0], ...others.map(([sort]) => sort)]))].sort();
const index = new Map(sorts.map((sort, at) => [sort, at]));
const training = examples.filter(({ set }) => set === 'train');
console.log(
  `${training.length} fixes to learn from, ${examples.length - training.length} to look at, ${sorts.length} sorts`,
);
const weights = learn(training);
for (const set of ['train', 'test'] as const)
  report(
    set,
    examples.filter((one) => one.set === set),
    weights,
  );
const flat = new Float64Array(weights.length);
report(
  'test',
  examples.filter(({ set }) => set === 'test'),
  flat,
  'no weights',
);
if (values.write) await write(weights);

async function load(): Promise<Example[]> {
  if (values.cache !== '') {
    const kept = await readFile(values.cache, 'utf8').catch(() => null);
    if (kept !== null)
      return kept
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Example);
  }
  const all: Example[] = [];
  for (const set of ['train', 'test'] as const) {
    for (const entry of values[set].split(',').filter((one) => one !== '')) {
      const [name = '', gitDir = ''] = entry.split('=');
      const fixes = await fixesOf(gitDir, name, Number(values.commits), Number(values.tokens));
      const before = all.length;
      for (const fix of fixes) {
        const example = await exampleOf(fix, set);
        if (example !== null) all.push(example);
      }
      console.log(`${name}: ${all.length - before} of ${fixes.length} small fixes are in the grammar`);
    }
  }
  if (values.cache !== '') await writeFile(values.cache, all.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return all;
}

async function exampleOf(fix: Fix, set: Example['set']): Promise<Example | null> {
  const parsed = await parsePython(fix.before);
  if (!parsed.ok) return null;
  const all = definitions(parsed.tree);
  const target = all.find((one) => one.qualname === fix.qualname && one.kind !== 'class');
  if (target === undefined) return null;
  const comparer = comparerOf(tokensOf(parsed.tree, target), parsed.tree.source, fix.after);
  const site = siteOf(parsed.tree, target, all);
  const edits = [...smallEdits(site)];
  const found = edits.findIndex((edit) => comparer.isFix(edit));
  const right = edits[found];
  if (right === undefined) return null;
  const features = new Features(site, hintsOf(fix.message));
  const random = mulberry(edits.length * 31 + fix.before.length);
  const others: Row[] = [];
  const rate = Math.min(1, SAMPLE / edits.length);
  for (const [at, edit] of edits.entries()) {
    if (at !== found && random() < rate) others.push([edit.sort, features.of(edit), 1 / rate]);
  }
  return { set, repository: fix.repository, commit: fix.commit, pool: edits.length, fix: [right.sort, features.of(right), 1], others };
} // prettier-ignore

/** Gradient ascent on the log-likelihood of the fixes; a pull towards zero keeps rare sorts modest. */
function learn(from: readonly Example[]): Float64Array {
  const size = FEATURES.length + sorts.length;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  for (let round = 0; round < 150; round++) {
    const gradient = new Float64Array(size);
    for (const { fix, others } of from) {
      const rows = [fix, ...others];
      const scores = rows.map((row) => score(row, weights) + Math.log(row[2]));
      const top = Math.max(...scores);
      const parts = scores.map((one) => Math.exp(one - top));
      const sum = parts.reduce((a, b) => a + b, 0);
      add(gradient, fix, 1);
      for (const [at, row] of rows.entries()) add(gradient, row, -(parts[at] ?? 0) / sum);
    }
    for (let at = 0; at < size; at++) {
      const pull = at < FEATURES.length ? 0.1 : 0.25;
      const slope = (gradient[at] ?? 0) - pull * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) * 0.9 + slope * slope * 0.1;
      weights[at] = (weights[at] ?? 0) + (0.15 * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return weights;
}

function score([sort, features]: Row, weights: Float64Array): number {
  let sum = weights[FEATURES.length + (index.get(sort) ?? 0)] ?? 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

function add(gradient: Float64Array, [sort, features]: Row, by: number): void {
  const at = FEATURES.length + (index.get(sort) ?? 0);
  gradient[at] = (gradient[at] ?? 0) + by;
  for (let one = 0; one < features.length; one++) gradient[one] = (gradient[one] ?? 0) + by * (features[one] ?? 0);
}

/** Where in the order of its pool each fix stands, as estimated from the sample. */
function report(set: string, of: readonly Example[], by: Float64Array, note = ''): void {
  const ranks = of.map(({ fix, others }) => {
    const own = score(fix, by);
    return 1 + others.reduce((sum, row) => sum + (score(row, by) >= own ? row[2] : 0), 0);
  }).sort((left, right) => left - right);
  const within = (most: number) => `${ranks.filter((rank) => rank <= most).length}`;
  const middle = ranks[Math.floor(ranks.length / 2)] ?? 0;
  console.log(`${set} ${note}: ${of.length} fixes, median rank ${Math.round(middle)}, first 10: ${within(10)}, 100: ${within(100)}, 300: ${within(300)}, 1000: ${within(1000)}, 3000: ${within(3000)}`);
} // prettier-ignore

async function write(learnt: Float64Array): Promise<void> {
  const round = (value: number | undefined) => Math.round((value ?? 0) * 1000) / 1000;
  const content = {
    schema: 1,
    made: 'node bench/edits/train.ts --write',
    from: [...new Set(training.map(({ repository }) => repository))],
    fixes: training.length,
    features: Object.fromEntries(FEATURES.map((name, at) => [name, round(learnt[at])])),
    sorts: Object.fromEntries(sorts.map((sort, at) => [sort, round(learnt[FEATURES.length + at])])),
  };
  const file = join(import.meta.dirname, '..', '..', 'models', 'edit-weights.json');
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
  console.log('written to models/edit-weights.json');
}

function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
