import { z } from 'zod';

// Kept rows may come from a cache that others can write, and are printed: nothing that steers a terminal.
const text = (most: number) => z.string().max(most).regex(/^[^\p{Cc}\p{Cf}]*$/u); // prettier-ignore

/** One name of a file with its type. */
export const TypedName = z.strictObject({
  kind: z.enum(['function', 'parameter', 'variable']),
  name: text(120),
  /** Qualified name of the function or class around it; '' for the module. */
  scope: text(1_000),
  line: z.int().positive(),
  /** From zero, in UTF-16 units. */
  character: z.int().nonnegative(),
  type: text(2_000),
  how: z.enum(['declared', 'inferred', 'pyright', 'unknown']),
});
export type TypedName = z.infer<typeof TypedName>;

/** The types of one file. */
export const FileTypes = z.strictObject({
  names: z.array(TypedName).max(20_000),
  /** What is missing and why; null when nothing is. */
  note: text(500).nullable(),
});
export type FileTypes = z.infer<typeof FileTypes>;
