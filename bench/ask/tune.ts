/**
 * Finds the weights of `src/knowledge/answer/confidence.ts`: logistic regression over questions that three packages can answer
 * and questions that they cannot. None of these packages is in the table of bench/ask/index.ts.
 *   node bench/ask/tune.ts
 */
import { ALL_SIGNALS, type Strength } from '../../src/knowledge/search/retriever.ts';
import { openPackage, type AskedPackage, type OpenPackage } from './package.ts';
import { UNANSWERABLE_TUNING } from './questions.ts';

const PACKAGES: readonly AskedPackage[] = [
  { name: 'packaging', version: '26.3', sha256: '94edc256424af38762eb31306eed28beb9f0efc50a8837492c9d6fd6004aed79', changelog: 'CHANGELOG.rst' },
  { name: 'anyio', version: '4.16.0', sha256: '59bb03251907983d1603d27c3087ddb1e93299ea2163adcdba37899a4fb12ffb', changelog: 'docs/versionhistory.rst' },
  { name: 'httpx', version: '0.28.1', sha256: '75e98c5f16b0f35b567856f597f06ff2270a374470a5c2392242528e3e3e42fc', changelog: 'CHANGELOG.md' },
]; // prettier-ignore
const EACH = 25;
const STEPS = 2_000;
/** Keeps weights small, so that little data does not make them certain. */
const DECAY = 0.0005;
const RATE = 2;

interface Sample {
  readonly kind: 'answerable' | 'general' | 'foreign';
  readonly strength: Strength;
}

const opened: OpenPackage[] = [];
for (const one of PACKAGES) opened.push(await openPackage(one, EACH));
const samples: Sample[] = [];
for (const one of opened) {
  const add = async (kind: Sample['kind'], text: string) => {
    const options = { limit: 1, signals: ALL_SIGNALS, signal: one.asking.context.signal };
    samples.push({ kind, strength: (await one.knowledge.retrieve(text, options)).strength });
  };
  for (const { text } of one.questions) await add('answerable', text);
  for (const text of UNANSWERABLE_TUNING) await add('general', text);
  const others = opened.filter((other) => other !== one).flatMap((other) => other.questions);
  for (const { from, text } of others) if (from === 'docstring') await add('foreign', text);
}
report('with vectors', ({ coverage, known, lexical, semantic, named }) => [1, coverage, known, lexical, semantic ?? 0, Number(named)]); // prettier-ignore
report('words only', ({ coverage, known, lexical, named }) => [1, coverage, known, lexical, 0, Number(named)]);
for (const one of opened) await one[Symbol.asyncDispose]();

function report(what: string, features: (strength: Strength) => number[]): void {
  const of = (kind: Sample['kind']) => samples.filter((one) => one.kind === kind).map((one) => features(one.strength));
  const weights = fit(of('answerable'), [...of('general'), ...of('foreign')]);
  const answered = (rows: readonly number[][]) => rows.filter((row) => likelihood(weights, row) >= 0.5).length;
  const [bias, coverage, known, lexical, semantic, named] = weights.map((weight) => Math.round(weight * 100) / 100);
  console.log(what, { bias, coverage, known, lexical, semantic, named });
  for (const kind of ['answerable', 'general', 'foreign'] as const) {
    console.log(`  answered, ${kind}: ${answered(of(kind))} of ${of(kind).length}`);
  }
}

/** Both kinds weigh the same, however many there are of each. */
function fit(positive: readonly number[][], negative: readonly number[][]): number[] {
  const rows = [
    ...positive.map((row) => ({ row, wanted: 1, share: 0.5 / positive.length })),
    ...negative.map((row) => ({ row, wanted: 0, share: 0.5 / negative.length })),
  ];
  const weights = new Array<number>(positive[0]?.length ?? 0).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, index) => (index === 0 ? 0 : DECAY * weight));
    for (const { row, wanted, share } of rows) {
      const error = share * (likelihood(weights, row) - wanted);
      row.forEach((value, index) => (slope[index] = (slope[index] ?? 0) + error * value));
    }
    slope.forEach((value, index) => (weights[index] = (weights[index] ?? 0) - RATE * value));
  }
  return weights;
}

function likelihood(weights: readonly number[], row: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
}
