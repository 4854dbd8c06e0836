import { z } from 'zod';

/** A change as data: replace bytes [start, end) of the file at base. `create` makes a new file of `replacement`. */
export const Edit = z.object({
  path: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  replacement: z.string(),
  create: z.boolean().default(false),
});
export type Edit = z.infer<typeof Edit>;

export const CoreName = z.enum(['llm', 'diffusion', 'edits', 'exact', 'repair', 'local']);
export type CoreName = z.infer<typeof CoreName>;

/** One proposed patch with where it came from. */
export const Candidate = z.object({
  schema: z.literal(1),
  id: z.string(),
  core: CoreName,
  step: z.int().nonnegative(),
  edits: z.array(Edit).min(1),
  /** Hash of the normalised AST of the edited code: equal hashes are the same idea. */
  fingerprint: z.string(),
  /** Names that the file uses less often than at base. A patch that drops what the code computed from is the likelier one to suit the example only. */
  lost: z.array(z.string()),
  /** Mean log-probability per generated token, where the model gave it. */
  logprob: z.number().nullable(),
  sample: z.object({ temperature: z.number(), seed: z.int(), round: z.int() }),
  tokens: z.object({ prompt: z.int(), completion: z.int() }),
  seconds: z.number(),
  /** The candidate this one repairs. */
  parent: z.string().nullable(),
  /** One line for people: `rewrite pkg.mod:f`, `redraw line 12 of pkg.mod:f`. */
  label: z.string(),
});
export type Candidate = z.infer<typeof Candidate>;
