import { z } from 'zod';
import { RepairGroup } from './attempt.ts';
import { Candidate } from './candidate.ts';
import { Reason, RunState } from './outcome.ts';
import { Verdict } from './verdict.ts';

/** What validation decided: the winner with its verdict, or the best that failed, and every attempt in one line. */
export const Resolution = z.object({
  schema: z.literal(1),
  state: RunState,
  reason: Reason,
  confidence: z.number().min(0).max(1),
  winner: z.object({ candidate: Candidate, verdict: Verdict }).nullable(),
  /** The best patch that did not make it, when there is no winner. */
  best: z.object({ candidate: Candidate, verdict: Verdict }).nullable(),
  attempts: z.array(
    z.object({
      id: z.string(),
      core: Candidate.shape.core,
      label: z.string(),
      outcome: Verdict.shape.outcome,
      why: z.string(),
      seconds: z.number(),
      /** The candidate that it repairs. */
      parent: z.string().nullable().optional(),
    }),
  ),
  /** Rounds of repair, all groups together. */
  repairs: z.int().nonnegative(),
  /** Absent where nothing was repaired. */
  repairGroups: z.array(RepairGroup).optional(),
});
export type Resolution = z.infer<typeof Resolution>;
