import { docstringOf, definitions } from '../../knowledge/parse/definitions.ts';
import {
  childIn,
  childrenOf,
  endOf,
  kindOf,
  lineAt,
  parentOf,
  startOf,
  textOf,
  type PythonTree,
} from '../../knowledge/parse/flat-tree.ts';

/** Counts over code; sums of several files are sums of these. */
export interface Observations {
  readonly indents: Map<number | 'tab', number>;
  readonly quotes: Map<'single' | 'double', number>;
  /** Lines of code by their length in characters. */
  readonly lengths: Map<number, number>;
  readonly docstrings: Map<'google' | 'numpy' | 'rest' | 'epytext' | 'plain', number>;
  readonly functions: { annotated: number; all: number };
  /** Bracketed lists that end on a line of their own. */
  readonly lists: { comma: number; all: number };
}

export function noObservations(): Observations {
  return {
    indents: new Map(),
    quotes: new Map(),
    lengths: new Map(),
    docstrings: new Map(),
    functions: { annotated: 0, all: 0 },
    lists: { comma: 0, all: 0 },
  };
}

const LISTS = new Set(['argument_list', 'parameters', 'list', 'set', 'dictionary', 'tuple', 'import_from_statement']);
const CONVENTIONS = [
  ['numpy', /^ *(?:Parameters|Returns|Raises|Yields|Attributes|Examples|Notes)\r?\n *-{3,} *$/m],
  ['google', /^ *(?:Args|Arguments|Returns|Raises|Yields|Attributes|Example|Examples|Note|Keyword Args): *$/m],
  ['rest', /^ *:(?:param|parameter|arg|type|returns?|rtype|raises?|except|var|ivar)\b[^:\n]*:/m],
  ['epytext', /^ *@(?:param|type|returns?|rtype|raises?)\b[^:\n]*:/m],
] as const;

/** Adds what one file shows of its style. */
export function observe(tree: PythonTree, into: Observations): void {
  const texts = new Set<number>();
  for (let node = 0; node < tree.kind.length; node++) {
    const kind = kindOf(tree, node);
    if (kind === 'block') observeIndent(tree, node, into);
    else if (kind === 'string' && isPlainString(tree, node)) observeQuotes(tree, node, into);
    else if (LISTS.has(kind)) observeComma(tree, node, into);
    else if (kind === 'function_definition') {
      into.functions.all++;
      if (isAnnotated(tree, node)) into.functions.annotated++;
    }
    // Prose and data have lines as long as they like.
    if (kind === 'comment' || kind === 'string') markLines(tree, node, texts);
  }
  for (const { docstring } of definitions(tree))
    if (docstring !== null) count(into.docstrings, conventionOf(docstring));
  observeLengths(tree, texts, into);
}

function observeIndent(tree: PythonTree, block: number, into: Observations): void {
  const [first] = childrenOf(tree, block).filter((child) => kindOf(tree, child) !== 'comment');
  if (first === undefined) return;
  const inner = indentAt(tree, startOf(tree, first));
  const outer = indentAt(tree, startOf(tree, parentOf(tree, block)));
  if (!inner.startsWith(outer) || inner === outer) return;
  const step = inner.slice(outer.length);
  count(into.indents, step.startsWith('\t') ? 'tab' : step.length);
}

/** The white space that the line of an offset begins with. */
function indentAt(tree: PythonTree, offset: number): string {
  const from = tree.lineStarts[lineAt(tree, offset) - 1] ?? 0;
  return /^[ \t]*/.exec(tree.source.toString('utf8', from, offset).replace('\ufeff', ''))?.[0] ?? '';
}

/** A string in which either mark could have been used. */
function isPlainString(tree: PythonTree, node: number): boolean {
  if (endOf(tree, node) - startOf(tree, node) > 2_000) return false;
  const text = textOf(tree, node).replace(/^[A-Za-z]*/, '');
  return !/^(?:'''|""")/.test(text) && !/['"]/.test(text.slice(1, -1));
}

function observeQuotes(tree: PythonTree, node: number, into: Observations): void {
  if (docstringOf(tree, parentOf(tree, parentOf(tree, node))) === parentOf(tree, node)) return;
  count(
    into.quotes,
    textOf(tree, node)
      .replace(/^[A-Za-z]*/, '')
      .startsWith("'")
      ? 'single'
      : 'double',
  );
}

function observeComma(tree: PythonTree, node: number, into: Observations): void {
  const children = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'comment');
  const close = children.at(-1);
  const last = children.at(-2);
  if (close === undefined || last === undefined || children.length < 3) return;
  if (!/^[)\]}]$/.test(kindOf(tree, close)) || lineAt(tree, startOf(tree, close)) === lineAt(tree, endOf(tree, last) - 1)) return; // prettier-ignore
  if (kindOf(tree, children.at(-3) ?? node) === '**') return;
  into.lists.all++;
  if (kindOf(tree, last) === ',') into.lists.comma++;
}

function isAnnotated(tree: PythonTree, node: number): boolean {
  if (childIn(tree, node, 'return_type') >= 0) return true;
  const parameters = childIn(tree, node, 'parameters');
  return parameters >= 0 && childrenOf(tree, parameters).some((child) => kindOf(tree, child).startsWith('typed_'));
}

function conventionOf(docstring: string): (typeof CONVENTIONS)[number][0] | 'plain' {
  return CONVENTIONS.find(([, pattern]) => pattern.test(docstring))?.[0] ?? 'plain';
}

function markLines(tree: PythonTree, node: number, lines: Set<number>): void {
  if (endOf(tree, node) <= startOf(tree, node)) return;
  const isShort = kindOf(tree, node) === 'string' && endOf(tree, node) - startOf(tree, node) < 30;
  if (isShort) return;
  const to = lineAt(tree, endOf(tree, node) - 1);
  for (let line = lineAt(tree, startOf(tree, node)); line <= to; line++) lines.add(line);
}

function observeLengths(tree: PythonTree, texts: ReadonlySet<number>, into: Observations): void {
  const lines = tree.source.toString('utf8').replace('\ufeff', '').split('\n');
  lines.forEach((line, index) => {
    const length = Array.from(line.slice(0, 2_000).trimEnd()).length;
    if (length > 0 && !texts.has(index + 1)) count(into.lengths, length);
  });
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
