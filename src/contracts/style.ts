import { z } from 'zod';

const field = <T extends z.ZodType>(value: T) =>
  z.object({
    value: value.nullable(),
    /** 0..1; 1 when it comes from configuration. */
    confidence: z.number().min(0).max(1),
    /** How many places in the code say so; 0 when it comes from configuration. */
    evidence: z.int().nonnegative(),
    /** `config:pyproject.toml[tool.black]` or `code`. */
    source: z.string(),
  });

/** How the repository writes Python. Deterministic; existing configuration wins over what the code shows. */
export const Style = z.object({
  schema: z.literal(1),
  indent: field(z.union([z.literal('tab'), z.int().positive()])),
  quotes: field(z.enum(['single', 'double'])),
  lineLength: field(z.int().positive()),
  docstrings: field(z.enum(['google', 'numpy', 'rest', 'epytext', 'plain'])),
  typeHints: field(z.number().min(0).max(1)),
  trailingCommas: field(z.boolean()),
  /** The formatter and linters that the repository configures, with where. */
  tools: z.array(
    z.object({ name: z.enum(['black', 'ruff', 'isort', 'flake8', 'pyright', 'mypy', 'pylint']), config: z.string() }),
  ),
  /** Who formats: black, ruff, or nobody. */
  formatter: z.enum(['black', 'ruff', 'none']),
  files: z.int().nonnegative(),
});
export type Style = z.infer<typeof Style>;
