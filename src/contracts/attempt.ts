import { z } from 'zod';

/** One attempt to repair a failed candidate, judged or not: `attempts.jsonl` in the run folder, append-only. */
export const RepairAttempt = z.object({
  schema: z.literal(1),
  /** The failed candidate that the group began with. */
  group: z.string(),
  round: z.int().positive(),
  /** `local`: by machine, no model. */
  rung: z.enum(['local', 'model']),
  /** The candidate that it starts from. */
  parent: z.string(),
  /** The candidate that it became, or null. */
  candidate: z.string().nullable(),
  /** `repeated`: its syntax tree was proposed before. `unusable`: it cannot be read as the definition. */
  result: z.enum(['proven', 'better', 'no-better', 'repeated', 'unusable']),
  /** What was done, or why it came to nothing. */
  note: z.string(),
  /** What the model wrote, with its given beginning; null where no model was asked. */
  answer: z.string().nullable(),
});
export type RepairAttempt = z.infer<typeof RepairAttempt>;

/** How the repairs of one failed candidate ended. */
export const RepairGroup = z.object({
  group: z.string(),
  rounds: z.int().nonnegative(),
  attempts: z.int().nonnegative(),
  /** `rounds`: all rounds were used. `repetition`: only what was known came. `no-progress`: nothing got further. */
  ended: z.enum(['proven', 'rounds', 'repetition', 'no-progress', 'budget', 'another-proven']),
  /** The furthest of the group. */
  best: z.string(),
});
export type RepairGroup = z.infer<typeof RepairGroup>;
