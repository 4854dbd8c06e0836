import type { CodeSymbol } from '../../contracts/digest.ts';
import type { PlanStep } from '../../contracts/plan.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { definitions, type Definition } from '../../knowledge/parse/definitions.ts';
import { fingerprintOf } from '../../knowledge/parse/fingerprint.ts';
import { childrenOf, endOf, kindOf, lineAt, startOf, type PythonTree } from '../../knowledge/parse/flat-tree.ts';
import { parsePython, syntaxErrors } from '../../knowledge/parse/python.ts';

/** A file at base, parsed. */
export interface SourceFile {
  readonly path: string;
  readonly module: string;
  readonly tree: PythonTree;
  readonly definitions: readonly Definition[];
  /** Of the whole file: what a candidate's file is compared with. */
  readonly fingerprint: string;
  readonly lineBreak: '\n' | '\r\n';
}

/** The definition that a step wants rewritten. */
export interface Target {
  readonly step: PlanStep;
  readonly file: SourceFile;
  readonly symbol: CodeSymbol;
  readonly definition: Definition;
  /** White space before its first token. */
  readonly indent: string;
}

/** Reads a file at base; null when it cannot be parsed whole, because then no edit of it could be checked. */
export async function readSource(path: string, knowledge: Knowledge): Promise<SourceFile | null> {
  return await parseFile(path, knowledge.module(path)?.module ?? '', await knowledge.source(path));
}

/** A file of these bytes, parsed; null when it is not whole. */
export async function parseFile(path: string, module: string, source: Buffer): Promise<SourceFile | null> {
  const parsed = await parsePython(source);
  if (!parsed.ok || syntaxErrors(parsed.tree).length > 0) return null;
  return {
    path,
    module,
    tree: parsed.tree,
    definitions: definitions(parsed.tree),
    fingerprint: fingerprintOf(parsed.tree),
    lineBreak: source.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** The target of a step with its file, or null when there is none that can be edited. */
export async function readTarget(step: PlanStep, knowledge: Knowledge): Promise<Target | null> {
  const symbol = step.target === null ? undefined : knowledge.symbol(step.target);
  if (symbol === undefined) return null;
  const file = await readSource(symbol.path, knowledge);
  const definition = file?.definitions.find((each) => each.start === symbol.start && each.end === symbol.end);
  if (!file || !definition) return null;
  return { step, file, symbol, definition, indent: indentOf(file.tree, definition.start) };
}

export function indentOf(tree: PythonTree, at: number): string {
  const line = lineText(tree, lineAt(tree, at));
  return line.slice(0, line.length - line.trimStart().length);
}

/** A line without its break, 1-based. */
export function lineText(tree: PythonTree, line: number): string {
  const start = tree.lineStarts[line - 1] ?? tree.source.length;
  const next = tree.lineStarts[line] ?? tree.source.length;
  return tree.source.toString('utf8', start, next).replace(/\r?\n$/, '');
}

/** Lines `from` to `to`, both included. */
export function linesText(tree: PythonTree, from: number, to: number): string {
  const start = tree.lineStarts[from - 1] ?? tree.source.length;
  const end = tree.lineStarts[to] ?? tree.source.length;
  return tree.source.toString('utf8', start, end).replaceAll('\r\n', '\n').replace(/\n$/, '');
}

/** The text of a definition, with `\n` line breaks. */
export function definitionText(file: SourceFile, definition: Pick<Definition, 'start' | 'end'>): string {
  return file.tree.source.toString('utf8', definition.start, definition.end).replaceAll('\r\n', '\n');
}

/** `pkg.mod:Class.method`. */
export function nameOf(target: Pick<Target, 'symbol'>): string {
  return `${target.symbol.module}:${target.symbol.qualname}`;
}

const MODULE_CHARACTERS = 1200;
const CLASS_BYTES = 500;
const CONSTANT_LINES = 8;

/**
 * What the target can see at the top of its file: imports, the constants that it names, and small classes that it or those
 * constants name, so that nobody has to guess their fields.
 */
export function moduleText({ file, definition }: Pick<Target, 'file' | 'definition'>): string {
  const { tree } = file;
  const words = (text: string) => text.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? [];
  const used = new Set(words(definitionText(file, definition)));
  const lines: string[] = [];
  const constants: string[] = [];
  for (const node of childrenOf(tree, 0)) {
    const kind = kindOf(tree, node);
    const from = lineAt(tree, startOf(tree, node));
    const to = lineAt(tree, Math.max(startOf(tree, node), endOf(tree, node) - 1));
    const text = linesText(tree, from, Math.min(to, from + CONSTANT_LINES - 1));
    if (kind.includes('import')) lines.push(text);
    else if (kind === 'expression_statement' && used.has(words(text)[0] ?? '')) constants.push(text);
  }
  for (const word of words(constants.join('\n'))) used.add(word);
  const classes = file.definitions.filter(
    (each) =>
      each.kind === 'class' &&
      each.parent === null &&
      each !== definition &&
      used.has(each.name) &&
      each.end - each.start <= CLASS_BYTES &&
      (definition.start < each.start || definition.end > each.end),
  );
  return [...lines, ...classes.map((each) => definitionText(file, each)), ...constants]
    .join('\n')
    .slice(0, MODULE_CHARACTERS);
}
