import { afterOf, childrenOf, endOf, kindOf, lineAt, lineEndAt, startOf, textBetween, type PythonTree } from '../../../knowledge/parse/flat-tree.ts'; // prettier-ignore

/** A statement that has its lines to itself. */
export interface Statement {
  readonly node: number;
  readonly kind: string;
  /** From the first column of its first line to the end of its last, without the line break. */
  readonly start: number;
  readonly end: number;
  readonly indent: string;
  /** Without indentation; inner lines keep theirs. */
  readonly text: string;
}

/** The statements of a block that have their lines to themselves; a docstring is none. */
export function statementsOf(tree: PythonTree, block: number): Statement[] {
  return childrenOf(tree, block).flatMap((node) => {
    if (kindOf(tree, node) === 'comment' || isBareString(tree, node)) return [];
    const start = tree.lineStarts[lineAt(tree, startOf(tree, node)) - 1] ?? 0;
    const indent = textBetween(tree, start, startOf(tree, node));
    const end = lineEndAt(tree, Math.max(startOf(tree, node), endOf(tree, node) - 1));
    if (indent.trim() !== '' || startOf(tree, node) >= endOf(tree, node)) return [];
    if (textBetween(tree, endOf(tree, node), end).trim().startsWith(';')) return [];
    return [{ node, kind: kindOf(tree, node), start, end, indent, text: textBetween(tree, startOf(tree, node), endOf(tree, node)) }]; // prettier-ignore
  });
}

function isBareString(tree: PythonTree, node: number): boolean {
  return kindOf(tree, node) === 'expression_statement' && kindOf(tree, node + 1) === 'string' && afterOf(tree, node + 1) === afterOf(tree, node); // prettier-ignore
}

/** Every line of a text gets another indentation: the first `indent`, the others moved with it. */
export function indented(statement: Statement, indent: string): string {
  return statement.text
    .split('\n')
    .map((line, at) => {
      if (at === 0) return indent + line;
      return line.startsWith(statement.indent) ? indent + line.slice(statement.indent.length) : line;
    })
    .join('\n');
}

/** The line break behind a statement, with what stands before the next line. */
export function behind(tree: PythonTree, statement: Statement): number {
  const newline = tree.source.indexOf(10, statement.end);
  return newline < 0 ? tree.source.length : newline + 1;
}

/** Does `kind` occur inside of a node? */
export function holds(tree: PythonTree, node: number, kind: string): boolean {
  for (let at = node; at < afterOf(tree, node); at++) if (kindOf(tree, at) === kind) return true;
  return false;
}
