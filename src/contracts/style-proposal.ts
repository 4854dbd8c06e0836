import { z } from 'zod';

const Layout = z.object({
  files: z.int().nonnegative(),
  lines: z.int().nonnegative(),
  rules: z.record(z.string(), z.int().nonnegative()),
  /** What was looked at. */
  of: z.object({ files: z.int().nonnegative(), lines: z.int().nonnegative() }),
});

/** What formatters and linters would change in the code as it is, and the configuration that this speaks for. */
export const StyleProposal = z.object({
  schema: z.literal(1),
  /** What was measured before anything was proposed. Null: the tool is not installed or does not know such code. */
  measured: z.object({
    files: z.int().nonnegative(),
    black: Layout.nullable(),
    ruffFormat: Layout.nullable(),
    ruffRules: z.array(z.object({ rule: z.string(), count: z.int().nonnegative() })).nullable(),
    versions: z.object({ ruff: z.string().nullable(), black: z.string().nullable() }),
  }),
  /** The file that would be edited or made. */
  file: z.string(),
  created: z.boolean(),
  settings: z.array(z.object({ table: z.string(), key: z.string(), value: z.string(), why: z.string() })),
  /** What is not proposed, and why. */
  left: z.array(z.object({ what: z.string(), why: z.string() })),
  /** The edit as a unified diff; empty when nothing is proposed. */
  diff: z.string(),
  branch: z.string().nullable(),
  commit: z.string().nullable(),
  pullRequest: z.string().nullable(),
});
export type StyleProposal = z.infer<typeof StyleProposal>;
