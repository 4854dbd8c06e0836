import {
  afterOf,
  childIn,
  childrenOf,
  endOf,
  kindOf,
  lineAt,
  parentOf,
  startOf,
  textOf,
  type PythonTree,
} from '../parse/flat-tree.ts';
import type { Observer, See } from './tally.ts';

const LISTS = new Set(['argument_list', 'parameters', 'list', 'set', 'dictionary', 'tuple', 'import_from_statement']);
const SIMPLE = new Set([
  'expression_statement',
  'return_statement',
  'assert_statement',
  'raise_statement',
  'delete_statement',
]);
const COMPOUND = new Set(['function_definition', 'class_definition', 'if_statement', 'elif_clause', 'while_statement', 'for_statement', 'with_statement']); // prettier-ignore
/** What a formatter does not join again: text that says so itself, or that was broken where it pleased. */
const UNJOINABLE = new Set(['comment', 'concatenated_string', 'line_continuation', 'ERROR', 'lambda']);
const LONGEST = 400;
/** A string shorter than this does not make its line prose. */
const SHORT_STRING = 30;

/** Indentation, commas, the lengths of lines and what was broken over several. */
export const observeLayout: Observer = ({ tree }, see) => {
  const prose = new Set<number>();
  for (let node = 0; node < tree.kind.length; node++) {
    const kind = kindOf(tree, node);
    if (kind === 'block') indentOf(tree, node, see);
    else if (LISTS.has(kind)) commaOf(tree, node, see);
    else if (SIMPLE.has(kind)) splitOf(tree, node, endOf(tree, node), afterOf(tree, node), see);
    else if (COMPOUND.has(kind)) headerOf(tree, node, see);
    // Prose and data have lines as long as they like.
    if (kind === 'comment' || kind === 'string') markLines(tree, node, kind, prose);
  }
  linesOf(tree, prose, see);
  blankLinesOf(tree, see);
};

function indentOf(tree: PythonTree, block: number, see: See): void {
  const first = childrenOf(tree, block).find((child) => kindOf(tree, child) !== 'comment');
  if (first === undefined) return;
  const inner = indentAt(tree, startOf(tree, first));
  const outer = indentAt(tree, startOf(tree, parentOf(tree, block)));
  if (!inner.startsWith(outer) || inner === outer) return;
  const step = inner.slice(outer.length);
  see('indent', step.startsWith('\t') ? 'tab' : String(step.length), lineAt(tree, startOf(tree, first)));
}

/** The white space that the line of an offset begins with. */
function indentAt(tree: PythonTree, offset: number): string {
  const from = tree.lineStarts[lineAt(tree, offset) - 1] ?? 0;
  return /^[ \t]*/.exec(tree.source.toString('utf8', from, offset).replace('\ufeff', ''))?.[0] ?? '';
}

/** A list with one element a line, closed on a line of its own: the only place where the last comma is a choice. */
function commaOf(tree: PythonTree, node: number, see: See): void {
  const children = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'comment');
  const close = children.at(-1);
  const last = children.at(-2);
  if (close === undefined || last === undefined || !/^[)\]}]$/.test(kindOf(tree, close))) return;
  const open = children.findIndex((child) => /^[([{]$/.test(kindOf(tree, child)));
  const elements = children.slice(open + 1, -1).filter((child) => kindOf(tree, child) !== ',');
  const line = (child: number) => lineAt(tree, startOf(tree, child));
  const lines = new Set([line(children[open] ?? close), ...elements.map(line), line(close)]);
  if (open < 0 || elements.length < 2 || lines.size !== elements.length + 2) return;
  // A comma after `*args` was a syntax error for long.
  if (/splat/.test(kindOf(tree, elements.at(-1) ?? close))) return;
  see('comma', String(kindOf(tree, last) === ','), line(last));
}

/** The first line of a compound statement, up to its colon. */
function headerOf(tree: PythonTree, node: number, see: See): void {
  const role = kindOf(tree, node) === 'if_statement' || kindOf(tree, node) === 'elif_clause' ? 'consequence' : 'body';
  const body = childIn(tree, node, role);
  if (body < 0) return;
  const colon = childrenOf(tree, node).findLast((child) => child < body && kindOf(tree, child) === ':');
  if (colon !== undefined) splitOf(tree, node, endOf(tree, colon), colon, see);
}

/** A statement over several lines that a formatter would have joined if it fitted: how long it would be. */
function splitOf(tree: PythonTree, node: number, end: number, stop: number, see: See): void {
  const from = startOf(tree, node);
  const line = lineAt(tree, from);
  if (end - from > 4 * LONGEST || line === lineAt(tree, Math.max(from, end - 1))) return;
  for (let inner = node + 1; inner < stop; inner++) {
    const kind = kindOf(tree, inner);
    if (UNJOINABLE.has(kind)) return;
    if (kind === 'string' && lineAt(tree, startOf(tree, inner)) !== lineAt(tree, endOf(tree, inner) - 1)) return;
    // A comma before the closing bracket keeps a list open, however short it is.
    if (kind === ',' && /^[)\]}]$/.test(kindOf(tree, afterOf(tree, inner)))) return;
  }
  const pieces = tree.source.toString('utf8', from, end).split(/\r?\n/).map((piece) => piece.trim()).filter((piece) => piece !== ''); // prettier-ignore
  let joined = '';
  for (const piece of pieces) joined += joined === '' || /[([{]$/.test(joined) || /^[)\]}]/.test(piece) ? piece : ` ${piece}`; // prettier-ignore
  const length = widthOf(indentAt(tree, from)) + Array.from(joined).length;
  if (length <= LONGEST) see('split', String(length), line);
}

function widthOf(indent: string): number {
  return Array.from(indent).reduce((width, mark) => width + (mark === '\t' ? 4 : 1), 0);
}

function markLines(tree: PythonTree, node: number, kind: string, lines: Set<number>): void {
  const [from, to] = [startOf(tree, node), endOf(tree, node)];
  if (to <= from || (kind === 'string' && to - from < SHORT_STRING)) return;
  const last = lineAt(tree, to - 1);
  for (let line = lineAt(tree, from); line <= last; line++) lines.add(line);
}

function linesOf(tree: PythonTree, prose: ReadonlySet<number>, see: See): void {
  const lines = tree.source.toString('utf8').replace('\ufeff', '').split('\n');
  lines.forEach((text, index) => {
    const line = text.slice(0, 2_000).trimEnd();
    if (line === '' || prose.has(index + 1)) return;
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    const length = widthOf(indent) + Array.from(line.slice(indent.length)).length;
    see(/[([{][^\s)\]}]/.test(line) ? 'line' : 'plain-line', String(length), index + 1);
  });
}

/** Blank lines above a definition at the top of the file that follows other code. */
function blankLinesOf(tree: PythonTree, see: See): void {
  let previous = -1;
  for (const child of childrenOf(tree, 0)) {
    const kind = kindOf(tree, child);
    const defines = kind === 'function_definition' || kind === 'class_definition' || kind === 'decorated_definition';
    if (defines && previous >= 0 && kindOf(tree, previous) !== 'comment') {
      const above = textBetween(tree, endOf(tree, previous), startOf(tree, child));
      const blank = above.split('\n').length - 2;
      if (blank >= 0 && above.trim() === '') see('blank-lines', String(blank), lineAt(tree, startOf(tree, child)));
    }
    previous = child;
  }
}

function textBetween(tree: PythonTree, from: number, to: number): string {
  return to > from ? tree.source.toString('utf8', from, to) : '';
}

/** The text of a string between its marks, its prefix and its mark; null for one too long to matter. */
export function stringParts(
  tree: PythonTree,
  node: number,
): { readonly prefix: string; readonly mark: string; readonly inside: string } | null {
  if (endOf(tree, node) - startOf(tree, node) > 2_000) return null;
  const match = /^([A-Za-z]*)("""|'''|"|')/.exec(textOf(tree, node));
  if (match === null) return null;
  const [all, prefix = '', mark = ''] = match;
  return { prefix, mark, inside: textOf(tree, node).slice(all.length, -mark.length) };
}
