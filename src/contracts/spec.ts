import { z } from 'zod';
import { SymbolId } from './digest.ts';
import { ExactOperation } from './operation.ts';

/** The one vocabulary of operations, used by spec, plan and report. */
export const Operation = z.enum([
  'add-symbol',
  'modify-symbol',
  'rename-symbol',
  'move-symbol',
  'delete-symbol',
  'change-signature',
  'extract',
  'inline',
  'add-decorator',
  'add-import',
  'remove-import',
  'update-docstring',
  'add-type-hints',
  'add-test',
  'generic-edit',
]);
export type Operation = z.infer<typeof Operation>;

export const SpecKind = z.enum(['bug', 'feature', 'refactor', 'docs', 'test', 'chore', 'question', 'unclear']);
export type SpecKind = z.infer<typeof SpecKind>;

/** The request made exact. Targets exist at the base commit: that is checked by code, not asked of a model. */
export const Spec = z.object({
  schema: z.literal(1),
  id: z.string(),
  kind: SpecKind,
  title: z.string().min(1),
  rationale: z.string(),
  targets: z.array(
    z.object({ symbol: SymbolId, path: z.string(), line: z.int().positive(), confidence: z.number().min(0).max(1) }),
  ),
  operations: z.array(
    z.object({ op: Operation, target: SymbolId.nullable(), detail: z.string(), exact: ExactOperation.optional() }),
  ),
  acceptance: z.array(z.object({ text: z.string(), executable: z.boolean() })),
  constraints: z.array(z.string()),
  risk: z.enum(['low', 'medium', 'high']),
  confidence: z.object({ kind: z.number(), targets: z.number(), overall: z.number() }),
  /** When kind is question or unclear: what to ask or say. */
  question: z.string().nullable(),
  base: z.string(),
});
export type Spec = z.infer<typeof Spec>;
