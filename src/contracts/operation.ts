import { z } from 'zod';

const Name = z.string().min(1).max(100);
/** A dotted import path, `path::Qual.name`, `path:line` or a symbol id. */
const SymbolText = z.string().min(1).max(300);

/** Operations that code carries out exactly, each with its parameters. Their names are those of the vocabulary in spec.ts. */
export const ExactOperation = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('rename-symbol'),
    symbol: SymbolText,
    to: Name,
    /** Rename this parameter of the function instead. */
    parameter: Name.optional(),
  }),
  /** Only what nothing uses. */
  z.strictObject({ op: z.literal('delete-symbol'), symbol: SymbolText }),
]);
export type ExactOperation = z.infer<typeof ExactOperation>;

/** What people write for an operation on a command line. */
export const SHORT_NAMES: Readonly<Record<string, ExactOperation['op']>> = {
  rename: 'rename-symbol',
  delete: 'delete-symbol',
};
