import { z } from 'zod';

/** `py:module:Qual.name[#n]`: never line-based, so it survives edits elsewhere in the file. */
export const SymbolId = z.string().regex(/^[a-z]+:[^:]*:[^:]+$/);
export type SymbolId = z.infer<typeof SymbolId>;

/** A function, method or class at the base commit. Byte offsets are into the file's bytes. */
export const CodeSymbol = z.object({
  id: SymbolId,
  kind: z.enum(['function', 'method', 'class']),
  path: z.string(),
  module: z.string(),
  qualname: z.string(),
  /** One line: `async def name(a, b=1) -> int` or `class Name(Base)`, without the colon. */
  signature: z.string(),
  docstring: z.string().nullable(),
  /** First and last line, 1-based, decorators included. */
  line: z.int().positive(),
  endLine: z.int().positive(),
  /** Byte span of the definition, decorators included, from the first column of its line. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Byte span of the body's statements (after the docstring's start: the docstring is part of the body). */
  bodyStart: z.int().nonnegative(),
  bodyEnd: z.int().nonnegative(),
  parent: SymbolId.nullable(),
  test: z.boolean(),
  /** sha256 of its bytes. */
  hash: z.string(),
});
export type CodeSymbol = z.infer<typeof CodeSymbol>;

export const ModuleRecord = z.object({
  path: z.string(),
  /** The real import name: `pkg.mod`, src layouts resolved. */
  module: z.string(),
  /** The folder, relative to the repository, from which `module` is imported: '' or 'src', ... */
  root: z.string(),
  test: z.boolean(),
  hash: z.string(),
  lines: z.int().nonnegative(),
});
export type ModuleRecord = z.infer<typeof ModuleRecord>;

export const ImportEdge = z.object({
  /** Path of the importing file: two files may share a module name (conftest). */
  from: z.string(),
  /** The module imported, as resolved: a module of this repository, or an outside name. */
  to: z.string(),
  names: z.array(z.string()),
  internal: z.boolean(),
  line: z.int().positive(),
});
export type ImportEdge = z.infer<typeof ImportEdge>;

export const CallEdge = z.object({
  /** The calling symbol; `py:module:<module>` for code outside any definition. */
  from: SymbolId,
  to: SymbolId,
  line: z.int().positive(),
  /**
   * How it was resolved. By name: `local`, `import`, `self`, `super`, `class` (making an instance, or a method of the class).
   * By where the value comes from: `instance` (the class of the receiver is known), `flow` (a parameter, return value, item or
   * other name), `decorator`, `implicit` (a loop, `with`, property or operator), `fixture` (a parameter of a test), `callback` (handed to code outside).
   * Weak, for leaving out where a wrong edge costs: `override` (of a subclass), `unique-name` (the only method called so).
   */
  how: z.enum([
    'local', 'import', 'self', 'super', 'class', 'instance', 'flow', 'decorator', 'implicit', 'fixture', 'callback', 'override', 'unique-name',
  ]), // prettier-ignore
});
export type CallEdge = z.infer<typeof CallEdge>;

export const InheritanceEdge = z.object({
  from: SymbolId,
  /** The class inherited from: a symbol, or an outside name. */
  to: z.string(),
  internal: z.boolean(),
});
export type InheritanceEdge = z.infer<typeof InheritanceEdge>;

/** What was understood of the repository at one commit. */
export const Digest = z.object({
  schema: z.literal(1),
  commit: z.string(),
  modules: z.array(ModuleRecord),
  symbols: z.array(CodeSymbol),
  imports: z.array(ImportEdge),
  inherits: z.array(InheritanceEdge),
  calls: z.array(CallEdge),
  stats: z.object({
    files: z.int(),
    lines: z.int(),
    symbols: z.int(),
    callSites: z.int(),
    /** Calls tied to a symbol of this repository, those of them left out that only the name of a method ties (`guessed`), and calls known to leave it. */
    resolved: z.int(),
    guessed: z.int(),
    external: z.int(),
    failures: z.array(z.object({ path: z.string(), why: z.string() })),
    parsed: z.int(),
    reused: z.int(),
    embedded: z.int(),
    vectors: z.enum(['faiss', 'exact', 'none']),
    seconds: z.number(),
    rssMb: z.number(),
    /** `ok`, or why there is none: `not available: shallow`. */
    history: z.string(),
    /** What was left out because of a limit; absent when nothing was. */
    partial: z.string().optional(),
    /** `hit`: everything was known; `partial`: some of it. The age is that of what was found, since its last use. */
    cache: z.object({ state: z.enum(['hit', 'partial', 'miss']), ageSeconds: z.number().nullable() }).optional(),
  }),
});
export type Digest = z.infer<typeof Digest>;
