/**
 * Asks 60 questions, out of docstrings and changelogs of three pinned packages, and looks whether the right file is among the
 * first five; beside it words alone (BM25) and meaning alone (MiniLM), what is said to unanswerable questions, and how long it takes.
 *   node bench/ask/index.ts [--embed-seconds 3600]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exec } from '../../src/base/exec.ts';
import type { Answer } from '../../src/contracts/answer.ts';
import { answerQuestion } from '../../src/knowledge/answer/answer.ts';
import { openKnowledge } from '../../src/knowledge/open.ts';
import { ALL_SIGNALS, type Signals } from '../../src/knowledge/search/retriever.ts';
import { keepLog } from '../lib/log.ts';
import { openPackage, readPackage, type AskedPackage, type OpenPackage } from './package.ts';
import { UNANSWERABLE, type Question } from './questions.ts';

const PACKAGES: readonly AskedPackage[] = [
  { name: 'urllib3', version: '2.8.0', sha256: '63bf2ead4c879426ebf22ef2a781eeb4aa3b4ae798a0435506f8687fd5bb9b63', changelog: 'CHANGES.rst' },
  { name: 'trio', version: '0.35.0', sha256: '7efb295c78a0ecd1235c5759e620b5da564ca80d2efcb0055423588547248b96', changelog: 'docs/source/history.rst' },
  { name: 'babel', version: '2.18.0', sha256: 'b80b99a14bd085fcacfa15c9165f651fbb3406e66cc603abf11c5750937c992d', changelog: 'CHANGES.rst' },
]; // prettier-ignore
/** Some 95,000 lines: the size that the limit of two seconds is said for. */
const LARGE = { name: 'docutils', version: '0.23', sha256: '746f5060322511280a1e50eb76846ed6bf2342984b2ac04dc42caa1a8d78799e' }; // prettier-ignore
/** Questions of each kind and package. */
const EACH = 10;
/** Fresh processes timed on the largest package. */
const FRESH = 12;

const NONE: Signals = { words: false, meaning: false, files: false, structure: false };
const METHODS: Readonly<Record<string, Signals>> = {
  all: ALL_SIGNALS,
  'BM25 alone': { ...NONE, words: true },
  'MiniLM alone': { ...NONE, meaning: true },
};

interface Asked {
  readonly package: string;
  readonly from: Question['from'];
  readonly question: string;
  readonly files: readonly string[];
  /** From 1; null where none of the right files is among those of the answer. */
  readonly rank: Readonly<Record<string, number | null>>;
  readonly abstained: boolean;
  readonly confidence: number;
  readonly seconds: number;
}

const asked: Asked[] = [];
const unanswerable: { package: string; question: string; abstained: boolean; confidence: number; foreign: boolean }[] =
  [];
const fresh: number[] = [];
const opened: OpenPackage[] = [];
for (const one of PACKAGES) opened.push(await openPackage(one, EACH));
for (const one of opened) {
  // The first answer builds the index and loads the model: the second is warm.
  await ask(one, 'warm up');
  for (const question of one.questions) asked.push(await askAll(one, question));
  const others = opened.filter((other) => other !== one).flatMap((other) => other.questions.filter((question) => question.from === 'docstring'));
  for (const [question, foreign] of [...UNANSWERABLE.map((text) => [text, false] as const), ...others.map(({ text }) => [text, true] as const)]) {
    const { abstained, confidence } = await ask(one, question);
    unanswerable.push({ package: one.name, question, abstained, confidence, foreign });
  }
} // prettier-ignore
const { values } = parseArgs({ options: { 'embed-seconds': { type: 'string', default: '3600' } } });
await using large = await readPackage(LARGE, Number(values['embed-seconds']));
const largeKnowledge = await openKnowledge(large.digest, large.context);
const questions = asked.map((row) => row.question);
const warm: number[] = [];
for (const [index, text] of ['warm up', ...questions].entries()) {
  const started = performance.now();
  await answerQuestion(text, largeKnowledge, large.context.repository, { signal: large.context.signal });
  if (index > 0) warm.push((performance.now() - started) / 1000);
}
for (const text of questions.slice(0, FRESH)) fresh.push(await askFresh(text));
await report();
for (const one of opened) await one[Symbol.asyncDispose]();

async function ask({ knowledge, asking }: OpenPackage, text: string, signals = ALL_SIGNALS): Promise<Answer> {
  return answerQuestion(text, knowledge, asking.context.repository, { signal: asking.context.signal, signals });
}

async function askAll(one: OpenPackage, { from, text, files }: Question): Promise<Asked> {
  const rank: Record<string, number | null> = {};
  const started = performance.now();
  const { abstained, confidence } = await ask(one, text);
  const seconds = (performance.now() - started) / 1000;
  for (const [method, signals] of Object.entries(METHODS)) {
    const { evidence } = await ask(one, text, signals);
    const paths = [...new Set(evidence.map((place) => place.citation.path))];
    const at = paths.findIndex((path) => files.includes(path));
    rank[method] = at < 0 ? null : at + 1;
  }
  return { package: one.name, from, question: text, files, rank, abstained, confidence, seconds };
}

/** The command line in a process of its own, over what is kept from before. */
async function askFresh(text: string): Promise<number> {
  const { repository, knowledgeFolder } = large.context;
  const cli = join(import.meta.dirname, '..', '..', 'src', 'entry', 'cli.ts');
  const env = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))); // prettier-ignore
  const argv = [process.execPath, '--no-warnings', cli, 'ask', '--repo', repository.root, '--cache-dir', knowledgeFolder, '--json', ...(Number(values['embed-seconds']) < 3600 ? ['--no-embed'] : []), text] as const; // prettier-ignore
  const { exitCode, seconds, stderr } = await exec(argv, { env });
  if (exitCode !== 0) throw new Error(`ask ended with ${exitCode}: ${stderr.toString('utf8').slice(-400)}`);
  return seconds;
}

async function report(): Promise<void> {
  const share = (part: number, all: number) => `${part} of ${all} (${Math.round((100 * part) / Math.max(1, all))} %)`;
  const within = (rows: readonly Asked[], method: string, most: number) =>
    share(rows.filter(({ rank }) => (rank[method] ?? 99) <= most).length, rows.length);
  const of = (from: Question['from']) => asked.filter((row) => row.from === from);
  console.log('\n| retrieval | docstrings, top 5 | changelogs, top 5 | all, top 1 | all, top 5 |\n|---|---|---|---|---|');
  for (const method of Object.keys(METHODS)) {
    console.log(`| ${method} | ${within(of('docstring'), method, 5)} | ${within(of('changelog'), method, 5)} | ${within(asked, method, 1)} | ${within(asked, method, 5)} |`); // prettier-ignore
  }
  const general = unanswerable.filter((row) => !row.foreign);
  const foreign = unanswerable.filter((row) => row.foreign);
  console.log(`\nanswered, of what can be answered: ${share(asked.filter((row) => !row.abstained).length, asked.length)}`);
  console.log(`"I don't know" to what no package has: ${share(general.filter((row) => row.abstained).length, general.length)}`);
  console.log(`"I don't know" to docstrings of the other packages: ${share(foreign.filter((row) => row.abstained).length, foreign.length)}`);
  const { stats } = large.digest;
  console.log(`${LARGE.name}: ${stats.lines} lines, ${stats.symbols} symbols, vectors ${stats.vectors}${stats.partial === undefined ? '' : ` (${stats.partial})`}`);
  console.log(`warm: P50 ${at(warm, 0.5)} s, P95 ${at(warm, 0.95)} s; a fresh process each time: P50 ${at(fresh, 0.5)} s, P95 ${at(fresh, 0.95)} s`);
  await keepLog('ask', { packages: PACKAGES, asked, unanswerable, large: { ...LARGE, stats: large.digest.stats, warm, fresh } });
} // prettier-ignore

function at(values: readonly number[], quantile: number): string {
  const sorted = [...values].sort((left, right) => left - right);
  return (sorted[Math.min(sorted.length - 1, Math.ceil(quantile * sorted.length) - 1)] ?? 0).toFixed(2);
}
