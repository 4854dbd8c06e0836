import { z } from 'zod';

/** One line of success memory or attempt history (JSON Lines, append-only). */
export const MemoryEntry = z.object({
  schema: z.literal(1),
  at: z.string(),
  request: z.object({ id: z.string(), title: z.string(), text: z.string() }),
  base: z.string(),
  kind: z.string(),
  targets: z.array(z.string()),
  operations: z.array(z.string()),
  state: z.string(),
  reason: z.string(),
  winner: z.object({ core: z.string(), label: z.string(), diff: z.string() }).nullable(),
  attempts: z.array(
    z.object({ id: z.string(), core: z.string(), label: z.string(), outcome: z.string(), why: z.string() }),
  ),
  model: z.string().nullable(),
  tokens: z.object({ prompt: z.int(), completion: z.int() }),
  seconds: z.number(),
});
export type MemoryEntry = z.infer<typeof MemoryEntry>;
