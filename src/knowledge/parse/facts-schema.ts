import { z } from 'zod';
import { programFits, unpack } from '../flow/ops.ts';

/** Raise it when the facts or their meaning change: cached ones of another version are thrown away. */
export const FACTS_VERSION = 3;

const offset = z.int().nonnegative();
const line = z.int().positive();
/** Index of the enclosing definition; null at module level. */
const scope = z.int().nonnegative().nullable();

/** What one file says by itself, before any name is resolved. Depends on its bytes only, so it is cached by their hash. */
export const FileFacts = z.strictObject({
  lines: offset,
  /** The first line with a syntax error. */
  broken: line.nullable(),
  /** Places where the parser had to give up or make something up. */
  errors: offset,
  /** How the bytes were read where they are not UTF-8. */
  note: z.string().nullable(),
  definitions: z.array(
    z.strictObject({
      kind: z.enum(['function', 'method', 'class']),
      name: z.string(),
      qualname: z.string(),
      signature: z.string(),
      docstring: z.string().nullable(),
      line,
      endLine: line,
      start: offset,
      end: offset,
      bodyStart: offset,
      bodyEnd: offset,
      parent: scope,
      hash: z.string(),
      /** Dotted names of base classes. */
      bases: z.array(z.string()),
      /** Names bound in its own scope, parameters included. */
      binds: z.array(z.string()),
    }),
  ),
  imports: z.array(
    z.strictObject({
      /** Leading dots. */
      level: offset,
      module: z.string(),
      /** `from module import name as alias`; empty for `import module`, `*` for a star. */
      names: z.array(z.strictObject({ name: z.string(), alias: z.string() })),
      /** `import module as alias`; null without one. */
      alias: z.string().nullable(),
      line,
      scope,
    }),
  ),
  /** Where values flow: a program for the solver of `knowledge/flow`, see `flow/ops.ts`. */
  flow: z.strictObject({ nodes: offset, scopes: offset, names: z.array(z.string()), code: z.string() }),
  /** Names bound at module level other than by imports and definitions. */
  binds: z.array(z.string()),
});
export type FileFacts = z.infer<typeof FileFacts>;

/** Whether a definition can stand in a file of this size: a file of n bytes has at most n + 1 lines, so that loops over lines end. */
export function spanFits(
  one: Pick<FileFacts['definitions'][number], 'start' | 'bodyStart' | 'bodyEnd' | 'end' | 'line' | 'endLine'>,
  size: number,
): boolean {
  return (
    one.start <= one.bodyStart &&
    one.bodyStart <= one.bodyEnd &&
    one.bodyEnd <= one.end &&
    one.end <= size &&
    one.line <= one.endLine &&
    one.endLine <= size + 1
  );
}

/** Whether facts can be of a file of this size: spans inside it, every parent and scope before what refers to it. */
export function factsFit(facts: FileFacts, size: number): boolean {
  const { definitions, imports, flow } = facts;
  if (facts.lines > size + 1) return false;
  const inOrder = definitions.every((one, index) => spanFits(one, size) && (one.parent ?? -1) < index);
  if (!inOrder || !imports.every(({ scope: at }) => (at ?? -1) < definitions.length)) return false;
  const code = unpack(flow.code);
  return code !== null && programFits({ ...flow, code }, definitions.length);
}
