import {
  afterOf,
  childIn,
  childrenOf,
  endOf,
  kindOf,
  lineAt,
  startOf,
  textOf,
  type PythonTree,
} from '../parse/flat-tree.ts';
import { fingerprintOf } from '../parse/fingerprint.ts';

/** First and last line, both included. */
export type Span = readonly [number, number];

export const COMPOUND: ReadonlySet<string> = new Set([
  'if_statement', 'for_statement', 'while_statement', 'try_statement', 'with_statement', 'match_statement',
]); // prettier-ignore
const CLAUSES = new Set([
  'elif_clause', 'else_clause', 'except_clause', 'except_group_clause', 'finally_clause', 'case_clause',
]); // prettier-ignore
const PASSED_OVER = new Set(['comment', 'line_continuation', ';']);

/** A statement with what it means to the parser: equal for statements that differ only in layout, comments and docstrings. */
export interface Statement {
  readonly node: number;
  readonly kind: string;
  readonly print: string;
}

let nothing: string | undefined;

/** The statements of a block or module that mean something. */
export function statementsOf(tree: PythonTree, block: number): Statement[] {
  const found: Statement[] = [];
  for (const node of block < 0 ? [] : childrenOf(tree, block)) {
    const kind = kindOf(tree, node);
    if (PASSED_OVER.has(kind)) continue;
    const print = fingerprintOf(tree, node);
    // A docstring leaves nothing behind.
    nothing ??= emptyPrint();
    if (print !== nothing) found.push({ node, kind, print });
  }
  return found;
}

/** The fingerprint of a subtree without nodes. */
function emptyPrint(): string {
  const none = new Uint32Array();
  const list = { kinds: [], fields: [], kind: new Uint16Array(), field: new Uint8Array(), parent: new Int32Array() };
  return fingerprintOf({ ...list, source: Buffer.alloc(0), text: null, skipped: 0, start: none, end: none, after: Uint32Array.of(0), lineStarts: none, missing: [] }); // prettier-ignore
}

/** A definition as a statement: `decorators` before the function or class itself. */
export interface Defined {
  /** With its decorators. */
  readonly whole: number;
  readonly node: number;
  readonly name: string;
  readonly isClass: boolean;
  readonly decorators: readonly number[];
  readonly body: number;
}

/** The definition that a statement is, or null. */
export function definedBy(tree: PythonTree, { node: whole, kind }: Pick<Statement, 'node' | 'kind'>): Defined | null {
  const node = kind === 'decorated_definition' ? childIn(tree, whole, 'definition') : whole;
  const own = node < 0 ? '' : kindOf(tree, node);
  if (own !== 'function_definition' && own !== 'class_definition') return null;
  const name = childIn(tree, node, 'name');
  const body = childIn(tree, node, 'body');
  if (name < 0 || body < 0) return null;
  const decorators = whole === node ? [] : childrenOf(tree, whole).filter((child) => kindOf(tree, child) === 'decorator');
  return { whole, node, name: textOf(tree, name), isClass: own === 'class_definition', decorators, body };
} // prettier-ignore

/** What stands before the body: parameters, annotations, bases. */
export function headPrint(tree: PythonTree, node: number): string {
  return childrenOf(tree, node)
    .filter((child) => kindOf(tree, child) !== 'block' && !CLAUSES.has(kindOf(tree, child)))
    .filter((child) => !PASSED_OVER.has(kindOf(tree, child)))
    .map((child) => fingerprintOf(tree, child))
    .join();
}

/** The blocks and clauses of a compound statement or of one of its clauses. */
export function partsOf(tree: PythonTree, node: number): { readonly node: number; readonly kind: string }[] {
  return childrenOf(tree, node)
    .map((child) => ({ node: child, kind: kindOf(tree, child) }))
    .filter(({ kind }) => kind === 'block' || CLAUSES.has(kind));
}

/** Lines of a node. */
export function linesOf(tree: PythonTree, node: number): Span {
  const start = startOf(tree, node);
  return [lineAt(tree, start), lineAt(tree, Math.max(start, endOf(tree, node) - 1))];
}

/** Lines of what a statement runs before its body, for one without a body: all its lines. */
export function headLines(tree: PythonTree, statement: Pick<Statement, 'node' | 'kind'>): Span {
  const [first, last] = linesOf(tree, statement.node);
  const owner = definedBy(tree, statement)?.node ?? statement.node;
  const body = childrenOf(tree, owner).find((child) => kindOf(tree, child) === 'block');
  return body === undefined ? [first, last] : [first, Math.max(first, lineAt(tree, startOf(tree, body)) - 1)];
}

/** Whether running a statement shows as a line: declarations and bare constants do not. */
export function shows(tree: PythonTree, { node, kind }: Statement): boolean {
  if (kind === 'global_statement' || kind === 'nonlocal_statement') return false;
  if (kind !== 'expression_statement') return true;
  const inner = kindOf(tree, node + 1);
  if (inner === 'assignment') return childIn(tree, node + 1, 'right') >= 0;
  return !['string', 'integer', 'float', 'ellipsis', 'true', 'false', 'none', 'concatenated_string'].includes(inner);
}

/** `if TYPE_CHECKING:` runs nothing. */
export function isForTypesOnly(tree: PythonTree, statement: Pick<Statement, 'node' | 'kind'>): boolean {
  if (statement.kind !== 'if_statement') return false;
  const condition = childIn(tree, statement.node, 'condition');
  return condition >= 0 && /^(?:\w+\.)?TYPE_CHECKING$/.test(textOf(tree, condition));
}

/** Whether a node lies below another. */
export function holds(tree: PythonTree, outer: number, inner: number): boolean {
  return outer <= inner && inner < afterOf(tree, outer);
}
