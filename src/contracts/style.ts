import { z } from 'zod';

/** From this confidence on a field is acted on; below it the code does not agree with itself enough. */
export const SURE = 0.5;

const field = <T extends z.ZodType>(value: T) =>
  z.object({
    value: value.nullable(),
    /** 0..1; 1 when it comes from configuration. 0.5 is three quarters of many places. */
    confidence: z.number().min(0).max(1),
    /** How many places in the code say so; 0 when it comes from configuration. */
    evidence: z.int().nonnegative(),
    /** `config:pyproject.toml[tool.black]` or `code`. */
    source: z.string(),
  });

/** A value with how sure it is and why. */
export interface StyleField<Value> {
  readonly value: Value | null;
  readonly confidence: number;
  readonly evidence: number;
  readonly source: string;
}

export const Casing = z.enum(['snake', 'camel', 'pascal', 'upper', 'flat']);
export type Casing = z.infer<typeof Casing>;
export const NameKind = z.enum([
  'module', 'class', 'function', 'method', 'parameter', 'variable', 'constant', 'attribute',
]); // prettier-ignore
export type NameKind = z.infer<typeof NameKind>;
export const DocstringConvention = z.enum(['google', 'numpy', 'rest', 'epytext', 'plain']);
export type DocstringConvention = z.infer<typeof DocstringConvention>;

/** How names of one kind are written, as a regular expression that a checker can use. */
export const NamingRule = z.object({
  kind: NameKind,
  convention: Casing,
  /** Anchored; linear in the length of a name. */
  pattern: z.string(),
  confidence: z.number().min(0).max(1),
  evidence: z.int().nonnegative(),
  examples: z.array(z.string()),
  /** Names of the repository that do not match. */
  outliers: z.array(z.string()),
  /** Folders that do it in another way. */
  exceptions: z.array(
    z.object({
      folder: z.string(),
      convention: Casing,
      pattern: z.string(),
      confidence: z.number().min(0).max(1),
      evidence: z.int().nonnegative(),
    }),
  ),
});
export type NamingRule = z.infer<typeof NamingRule>;

/** Docstrings that are laid out alike. */
export const DocstringCluster = z.object({
  convention: DocstringConvention,
  /** `one line, """, ends with a period` */
  label: z.string(),
  count: z.int().positive(),
  examples: z.array(z.object({ path: z.string(), line: z.int().positive(), of: z.string(), summary: z.string() })),
});
export type DocstringCluster = z.infer<typeof DocstringCluster>;

/** Names of one kind that share their first or last word. */
export const NameCluster = z.object({
  kind: NameKind,
  /** `get_*`, `*Error` */
  label: z.string(),
  count: z.int().positive(),
  examples: z.array(z.string()),
});
export type NameCluster = z.infer<typeof NameCluster>;

/** A field that the code of a folder keeps in another way than the rest. */
export const StyleOverride = z.object({
  folder: z.string(),
  field: z.enum(['indent', 'quotes', 'lineLength', 'docstrings', 'trailingCommas', 'importOrder']),
  value: z.union([z.string(), z.number(), z.boolean()]),
  confidence: z.number().min(0).max(1),
  evidence: z.int().nonnegative(),
});
export type StyleOverride = z.infer<typeof StyleOverride>;

/** How the repository writes Python. Deterministic; existing configuration wins over what the code shows. */
export const Style = z.object({
  schema: z.literal(2),
  indent: field(z.union([z.literal('tab'), z.int().positive()])),
  quotes: field(z.enum(['single', 'double'])),
  lineLength: field(z.int().positive()),
  docstrings: field(DocstringConvention),
  /** The share of functions with any annotation. */
  typeHints: field(z.number().min(0).max(1)),
  trailingCommas: field(z.boolean()),
  /** How values get into strings. */
  formatting: field(z.enum(['f-string', 'format', 'percent'])),
  /** Blank lines above a definition at the top of a file. */
  blankLines: field(z.int().nonnegative()),
  /** `plain-first`: `import a` above `from b`, as isort does; `by-module`: mixed, by the name of the module. */
  importOrder: field(z.enum(['plain-first', 'by-module', 'by-length'])),
  /** One name in each `from` import, or as many as are needed. */
  importNames: field(z.enum(['one', 'several'])),
  importWrap: field(z.enum(['one-per-line', 'packed', 'grid', 'backslash'])),
  /** A blank line between the standard library and the rest. */
  importGroups: field(z.boolean()),
  /** Top-level packages of the repository. */
  firstParty: z.array(z.string()),
  naming: z.array(NamingRule),
  overrides: z.array(StyleOverride),
  docstringClusters: z.array(DocstringCluster),
  nameClusters: z.array(NameCluster),
  /** Docstrings in the convention of the repository, with `{placeholders}`. */
  templates: z.object({ module: z.string(), class: z.string(), function: z.string() }),
  /** The formatter and linters that the repository configures, with where. */
  tools: z.array(
    z.object({ name: z.enum(['black', 'ruff', 'isort', 'flake8', 'pyright', 'mypy', 'pylint']), config: z.string() }),
  ),
  /** Who formats: black, ruff, or nobody. */
  formatter: z.enum(['black', 'ruff', 'none']),
  files: z.int().nonnegative(),
});
export type Style = z.infer<typeof Style>;
