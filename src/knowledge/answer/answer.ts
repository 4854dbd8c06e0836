import type { Answer, AnswerEvidence, Citation } from '../../contracts/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Passage } from '../search/passages.ts';
import type { Found, Signals } from '../search/retriever.ts';
import { searchWords } from '../search/words.ts';
import { holds, linesOf, quote } from './citation.ts';
import { ENOUGH, likelihood } from './confidence.ts';

/** Raise it when evidence is chosen by other rules. */
export const POLICY = 'evidence-1';

/** Places shown: the best of each of so many files, then what else the first files have. */
const MOST_FILES = 5;
const MOST_PLACES = 8;
const DEPTH = 60;
const MOST_QUESTION = 4_000;

export interface AskOptions {
  readonly signal: AbortSignal;
  /** Only for measurements. */
  readonly signals?: Signals;
}

/** Where the files of the commit are read from once more, to check every quote. */
export interface Reader {
  readonly base: string;
  readMany(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
}

/**
 * Answers a question with places of the repository: ranked, quoted, each quote read again at the commit before it counts.
 * Says that it does not know where the evidence is weak. No model writes a word of it.
 */
export async function answerQuestion(
  question: string,
  knowledge: Knowledge,
  reader: Reader,
  options: AskOptions,
): Promise<Answer> {
  const asked = question.slice(0, MOST_QUESTION);
  const { found, strength } = await knowledge.retrieve(asked, {
    limit: DEPTH,
    tests: /\btests?\b/i.test(asked),
    signal: options.signal,
    ...(options.signals === undefined ? {} : { signals: options.signals }),
  });
  const places = onePerFile(found);
  const words = new Set(searchWords(asked));
  const weightOf = (line: string) => new Set(searchWords(line).filter((word) => words.has(word))).size;
  const paths = [...new Set(places.map((place) => place.passage.path))];
  const sources = await reader.readMany(paths);
  const quoted = places.flatMap((place) => {
    const lines = linesOf(sources.get(place.passage.path) ?? Buffer.alloc(0));
    if (!begins(place.passage, lines)) return [];
    const citation = quote(place.passage, lines, knowledge.digest.commit, weightOf);
    return citation === null ? [] : [{ place, citation }];
  });
  // Read once more from the repository itself: what was indexed, and what was read just now, may be anything.
  const again = await reader.readMany(paths);
  const at = { commit: reader.base, read: (path: string) => again.get(path) ?? null };
  const held = quoted.filter(({ citation }) => holds(citation, at));
  const evidence = held.map(({ place, citation }, index) => shown(place, citation, index + 1));
  const dropped = places.length - held.length;
  const confidence = evidence.length === 0 ? 0 : likelihood(strength);
  const abstained = confidence < ENOUGH;
  const sentences = abstained ? [] : sentencesOf(evidence);
  const { stats, commit } = knowledge.digest;
  return {
    schema: 1,
    question: asked,
    answer: abstained ? unknown(evidence) : sentences.map((sentence) => sentence.text).join(' '),
    sentences,
    evidence,
    policy: POLICY,
    abstained,
    confidence: Math.round(confidence * 100) / 100,
    dropped,
    commit,
    limits: [stats.vectors === 'none' ? 'searched by words only: no vectors' : '', stats.partial ?? ''].filter(Boolean).join('; ') || null,
  };
} // prettier-ignore

/** Whether the place still begins as it did when it was indexed: otherwise its line numbers are of another file. */
function begins(passage: Passage, lines: readonly Buffer[]): boolean {
  const first = /^[^\r\n]{0,200}/.exec(passage.text)?.[0] ?? '';
  return lines[passage.line - 1]?.toString('utf8').startsWith(first) === true;
}

/** The best place of each of the first files, in their order, then second places of these files. */
function onePerFile(found: readonly Found[]): Found[] {
  const byFile = Map.groupBy(found, (one) => one.passage.path);
  const files = [...byFile.values()].slice(0, MOST_FILES);
  const first = files.flatMap((places) => places.slice(0, 1));
  const second = files.flatMap((places) => places.slice(1, 2)).filter((place) => place.score >= 0.5 * (first[0]?.score ?? 0));
  return [...first, ...second].slice(0, MOST_PLACES);
} // prettier-ignore

function shown({ passage, score, why }: Found, citation: Citation, rank: number): AnswerEvidence {
  const title = passage.symbol === null ? passage.module : `${passage.module}.${passage.symbol.qualname}`;
  const rounded = Math.round(score * 1000) / 1000;
  return { rank, score: rounded, kind: passage.kind, symbol: passage.symbol?.id ?? null, title, why: [...why], citation }; // prettier-ignore
}

function sentencesOf(evidence: readonly AnswerEvidence[]): Answer['sentences'] {
  const [first, ...rest] = evidence;
  if (first === undefined) return [];
  const others = rest.slice(0, 2);
  return [
    { text: `Most likely ${named(first)}, ${placed(first)}.`, citations: [first.citation] },
    ...(others.length === 0
      ? []
      : [{ text: `See also ${others.map((one) => `${named(one)}, ${placed(one)}`).join('; ')}.`, citations: others.map((one) => one.citation) }]),
  ];
} // prettier-ignore

function unknown(evidence: readonly AnswerEvidence[]): string {
  const [nearest] = evidence;
  const near = nearest === undefined ? '' : ` The nearest place found is ${named(nearest)}, ${placed(nearest)}.`;
  return `I don't know: nothing in this repository speaks clearly enough to this.${near}`;
}

function named({ kind, title }: AnswerEvidence): string {
  return kind === 'module' ? `the code of module ${title}` : `the ${kind} ${title}`;
}

function placed({ citation }: AnswerEvidence): string {
  return `${citation.path}:${citation.line}`;
}
