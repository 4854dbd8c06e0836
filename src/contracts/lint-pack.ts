import { z } from 'zod';

/**
 * A piece of syntax with holes: a node of the parser with its children, or a leaf with its text. A hole stands for any
 * expression; holes of one number stand for the same one.
 */
export interface PatternNode {
  readonly kind: string;
  readonly text?: string | undefined;
  readonly hole?: number | undefined;
  readonly children?: readonly PatternNode[] | undefined;
}
export const PatternNode: z.ZodType<PatternNode> = z.lazy(() =>
  z.object({
    kind: z.string().max(60),
    text: z.string().max(400).optional(),
    hole: z.int().min(0).max(40).optional(),
    children: z.array(PatternNode).max(60).optional(),
  }),
);

/** Why a pattern is a rule or not: each part is 0..1. */
export const Resonance = z.object({
  score: z.number(),
  /** How often it came back in fixes: 0 for one commit, 1 from four on. */
  recurrence: z.number(),
  /** Share of those commits that changed a test too. */
  tested: z.number(),
  /** A rule of ruff fires on the code before the fix and no longer behind it; 0 where ruff was not asked. */
  known: z.number(),
  /** Of the places that looked like this, the share that was fixed. */
  precision: z.number(),
});
export type Resonance = z.infer<typeof Resonance>;

/** A bug pattern of this repository: how code looked before fixes, and behind them. Data, never code. */
export const LintPattern = z.object({
  /** `GKP-` and 8 hex digits of its own content: the same pattern has the same name everywhere. */
  id: z.string().regex(/^GKP-[0-9a-f]{8}$/),
  before: PatternNode,
  after: PatternNode,
  /** With holes as `$1`, on one line. */
  text: z.object({ before: z.string(), after: z.string() }),
  evidence: z.array(
    z.object({ commit: z.string(), subject: z.string(), path: z.string(), line: z.int(), tested: z.boolean() }),
  ),
  commits: z.int(),
  /** Places in the tree of `head` that look like this today, and like the fix. */
  left: z.int(),
  adopted: z.int(),
  ruffRules: z.array(z.string()),
  resonance: Resonance,
  promoted: z.boolean(),
  /** Why it is not a rule; null when it is one. */
  why: z.string().nullable(),
});
export type LintPattern = z.infer<typeof LintPattern>;

/** What was mined from the history of a repository; kept with its knowledge. */
export const LintPack = z.object({
  schema: z.literal(1),
  head: z.string(),
  /** Commits looked at, fixes among them, and small changes in those. */
  commits: z.int(),
  fixes: z.int(),
  edits: z.int(),
  /** Groups of the same change in two or more commits. */
  clusters: z.int(),
  patterns: z.array(LintPattern).max(200),
  seconds: z.number(),
});
export type LintPack = z.infer<typeof LintPack>;
