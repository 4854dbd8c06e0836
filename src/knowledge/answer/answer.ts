import type { Answer, AnswerEvidence, Citation } from '../../contracts/answer.ts';
import type { Knowledge } from '../knowledge.ts';
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
  read(path: string): Promise<Buffer | null>;
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
  const evidence: AnswerEvidence[] = [];
  let dropped = 0;
  for (const place of places) {
    const { passage } = place;
    const lines = linesOf(await knowledge.source(passage.path));
    const citation = quote(passage, lines, knowledge.digest.commit, weightOf);
    if (citation === null || !(await holds(citation, { commit: reader.base, read: reader.read }))) dropped++;
    else evidence.push(shown(place, citation, evidence.length + 1));
  }
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
