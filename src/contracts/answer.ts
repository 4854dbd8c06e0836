import { z } from 'zod';
import { SymbolId } from './digest.ts';

/** Whole lines of a file at a commit, quoted exactly. */
export const Citation = z.object({
  path: z.string(),
  line: z.int().positive(),
  endLine: z.int().positive(),
  commit: z.string(),
  quote: z.string(),
});
export type Citation = z.infer<typeof Citation>;

/** A place that speaks to a question, with what led to it. */
export const AnswerEvidence = z.object({
  rank: z.int().positive(),
  /** Comparable within one answer only. */
  score: z.number(),
  /** A definition, or the code of a module outside its definitions. */
  kind: z.enum(['function', 'method', 'class', 'module']),
  symbol: SymbolId.nullable(),
  /** Dotted name of the definition or module. */
  title: z.string(),
  /** `words`, `meaning`, `named`, `path`, `neighbour`. */
  why: z.array(z.string()),
  citation: Citation,
});
export type AnswerEvidence = z.infer<typeof AnswerEvidence>;

/** The answer to a question about the repository. Every quote was read again at its commit before it got in here. */
export const Answer = z.object({
  schema: z.literal(1),
  question: z.string(),
  answer: z.string(),
  /** What the answer says, sentence by sentence, each with the places that show it. */
  sentences: z.array(z.object({ text: z.string(), citations: z.array(Citation) })),
  evidence: z.array(AnswerEvidence),
  /** Which rules chose the evidence: answers of different policies are not comparable. */
  policy: z.string(),
  /** True when the evidence is too weak to answer; what was nearest is still in `evidence`. */
  abstained: z.boolean(),
  /** 0..1: how likely the evidence speaks to the question. */
  confidence: z.number().min(0).max(1),
  /** Quotes that did not stand where they were said to and were left out. */
  dropped: z.int().nonnegative(),
  commit: z.string(),
  /** What could not be looked at, e.g. without vectors; null when nothing. */
  limits: z.string().nullable(),
});
export type Answer = z.infer<typeof Answer>;

/** Where a run keeps the answer to a request that asks something, in its folder. */
export const ANSWER_FILE = 'answer.json';
