import { z } from 'zod';

/** A stack frame named in a request, as far as the text gives it. */
export const Frame = z.object({ path: z.string(), line: z.int().positive(), symbol: z.string().nullable() });
export type Frame = z.infer<typeof Frame>;

/**
 * An example a request gives: a Python expression or snippet and what it should give, where the text says so.
 * Values are Python literals, output as printed, `raises TypeError: message`, or `no error`.
 */
export const Example = z.object({
  /** Statements to run first, then the expression on its own last line where there is one. */
  code: z.string(),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  /** False when the text did not say plainly whether a value is the wanted or the wrong one. */
  clear: z.boolean().optional(),
});
export type Example = z.infer<typeof Example>;

/** What was asked, by whom, at which commit. Written by intake; the text is already sanitised. */
export const Request = z.object({
  schema: z.literal(1),
  /** `issue-12` or `request-<12 hex of sha256(text, base)>`; also the branch name under `groundskeeper/`. */
  id: z.string().regex(/^(issue-[0-9]+|request-[0-9a-f]{12})$/),
  source: z.enum(['issue', 'comment', 'dispatch', 'schedule', 'cli']),
  title: z.string(),
  text: z.string(),
  /** sha256 of the text as it was received. */
  received: z.string(),
  issue: z.int().positive().nullable(),
  actor: z.string().nullable(),
  repository: z.object({ owner: z.string(), name: z.string() }).nullable(),
  base: z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/), branch: z.string().nullable(), shallow: z.boolean() }),
  /** The pull request of ours that a commit is added to; its head is the base. */
  amends: z
    .object({
      pull: z.int().positive(),
      branch: z.string().regex(/^groundskeeper\/[a-z0-9-]{1,60}$/),
      /** The comment that asked, and who wrote it. */
      comment: z.int().positive(),
    })
    .optional(),
  hints: z.object({
    frames: z.array(Frame),
    /** Identifiers that look like code: dotted names, calls, `backticked` words, CamelCase and snake_case. */
    names: z.array(z.string()),
    paths: z.array(z.string()),
    /** Exception names such as `TypeError` with their message where given. */
    errors: z.array(z.string()),
    examples: z.array(Example),
  }),
  /** What sanitising took out, e.g. `html-comment`, `zero-width`. */
  removed: z.array(z.string()),
});
export type Request = z.infer<typeof Request>;
