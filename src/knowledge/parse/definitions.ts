import {
  afterOf,
  childIn,
  childrenOf,
  endOf,
  kindOf,
  kindTable,
  lineAt,
  lineEndAt,
  parentOf,
  startOf,
  textOf,
  type PythonTree,
} from './flat-tree.ts';

/** A function, method or class as written. Offsets are bytes, lines are 1-based, both with decorators included. */
export interface Definition {
  readonly kind: 'function' | 'method' | 'class';
  readonly name: string;
  /** `Outer.inner`, without marks for local scopes. */
  readonly qualname: string;
  /** One line, without the colon. */
  readonly signature: string;
  readonly docstring: string | null;
  readonly line: number;
  readonly endLine: number;
  /** From the first column of the first line to the end of the last line (a comment there included, its line break not). */
  readonly start: number;
  readonly end: number;
  /** From the first statement (the docstring, where there is one) to `end`. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Index of the enclosing definition in the list, or null. */
  readonly parent: number | null;
  /** The definition in the tree, and its body. */
  readonly node: number;
  readonly body: number;
}

const WANTED: ReadonlySet<string> = new Set(['function_definition', 'class_definition']);
const SIGNATURE_CAP = 600;
const DOCSTRING_CAP = 4_000;

/** Every definition of a file in source order, nested ones after the one that holds them. */
export function definitions(tree: PythonTree): Definition[] {
  const found: Definition[] = [];
  const open: number[] = [];
  const wanted = kindTable(tree.kinds, WANTED);
  for (let node = 0; node < tree.kind.length; node++) {
    if (wanted[tree.kind[node] ?? 0] !== 1) continue;
    while (open.length > 0 && afterOf(tree, found[open.at(-1) ?? 0]?.node ?? 0) <= node) open.pop();
    const definition = describe(tree, node, found, open.at(-1) ?? null);
    if (definition === null) continue;
    open.push(found.length);
    found.push(definition);
  }
  return found;
}

/** The innermost definition whose lines hold `line`. */
export function definitionAt(all: readonly Definition[], line: number): Definition | undefined {
  return all.findLast((definition) => definition.line <= line && line <= definition.endLine);
}

/** The statement that is the docstring of a body, or -1. */
export function docstringOf(tree: PythonTree, body: number): number {
  const first = childrenOf(tree, body).find((child) => kindOf(tree, child) !== 'comment');
  if (first === undefined || kindOf(tree, first) !== 'expression_statement') return -1;
  const inner = childrenOf(tree, first);
  const [string] = inner;
  if (string === undefined || inner.length !== 1 || kindOf(tree, string) !== 'string') return -1;
  return /^[rRuU]?['"]/.test(textOf(tree, string).slice(0, 2)) ? first : -1;
}

function describe(
  tree: PythonTree,
  node: number,
  found: readonly Definition[],
  parent: number | null,
): Definition | null {
  const name = childIn(tree, node, 'name');
  const body = childIn(tree, node, 'body');
  if (name < 0 || body < 0 || startOf(tree, name) === endOf(tree, name)) return null;
  const outer = parent === null ? undefined : found[parent];
  const wrapper = parentOf(tree, node);
  const whole = wrapper >= 0 && kindOf(tree, wrapper) === 'decorated_definition' ? wrapper : node;
  const line = lineAt(tree, startOf(tree, whole));
  const lineStart = tree.lineStarts[line - 1] ?? 0;
  const hasMark = lineStart === 0 && tree.source.length >= 3 && tree.source.readUIntBE(0, 3) === 0xefbbbf;
  const lastByte = Math.max(startOf(tree, body), endOf(tree, body) - 1);
  const end = lineEndAt(tree, lastByte);
  const isClass = kindOf(tree, node) === 'class_definition';
  const text = textOf(tree, name);
  return {
    kind: isClass ? 'class' : outer?.kind === 'class' ? 'method' : 'function',
    name: text,
    qualname: outer === undefined ? text : `${outer.qualname}.${text}`,
    signature: signatureOf(tree, node, body),
    docstring: docstringText(tree, body),
    line,
    endLine: lineAt(tree, lastByte),
    start: hasMark ? 3 : lineStart,
    end,
    bodyStart: startOf(tree, body),
    bodyEnd: end,
    parent,
    node,
    body,
  };
}

/** The header on one line: tokens as written, one space where there was any gap, comments left out. */
function signatureOf(tree: PythonTree, node: number, body: number): string {
  const header = childrenOf(tree, node).filter((child) => child < body);
  const colon = header.findLast((child) => kindOf(tree, child) === ':') ?? body;
  let text = '';
  let previousEnd = startOf(tree, node);
  for (let leaf = node + 1; leaf < colon && text.length < SIGNATURE_CAP; leaf++) {
    const kind = kindOf(tree, leaf);
    const whole = kind === 'string' || afterOf(tree, leaf) === leaf + 1;
    if (!whole || kind === 'comment' || kind === 'line_continuation') continue;
    const closing = kind === ')' || kind === ']' || kind === '}';
    if (closing && text.endsWith(',')) text = text.slice(0, -1);
    const gap = startOf(tree, leaf) > previousEnd && !closing && !/[([{]$/.test(text);
    text += (gap ? ' ' : '') + textOf(tree, leaf).replace(/\r?\n/g, '\\n');
    previousEnd = endOf(tree, leaf);
    leaf = afterOf(tree, leaf) - 1;
  }
  return text.trim().slice(0, SIGNATURE_CAP);
}

function docstringText(tree: PythonTree, body: number): string | null {
  const statement = docstringOf(tree, body);
  if (statement < 0) return null;
  const string = statement + 1;
  const inside = childrenOf(tree, string).filter((child) => kindOf(tree, child) === 'string_content');
  const raw = inside.map((child) => textOf(tree, child)).join('');
  const lines = raw.slice(0, DOCSTRING_CAP).split(/\r?\n/);
  const indents = lines.slice(1).flatMap((text) => (text.trim() === '' ? [] : [text.length - text.trimStart().length]));
  const indent = indents.length === 0 ? 0 : Math.min(...indents);
  return [lines[0]?.trim() ?? '', ...lines.slice(1).map((text) => text.slice(indent).trimEnd())].join('\n').trim();
}
