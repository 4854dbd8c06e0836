import { createHash } from 'node:crypto';
import type { PatternNode } from '../../contracts/lint-pack.ts';
import { afterOf, endOf, fieldOf, kindOf, parentOf, startOf, textOf } from '../parse/flat-tree.ts';
import { leafText, partsOf, type CodeTree } from './code-tree.ts';
import type { SmallEdit } from './small-edits.ts';

/** Names that mean the same in every file. */
const BUILTINS: ReadonlySet<string> = new Set([
  'open', 'len', 'isinstance', 'issubclass', 'type', 'str', 'bytes', 'bytearray', 'int', 'float', 'bool', 'dict', 'list', 'set', 'tuple', 'frozenset',
  'print', 'super', 'getattr', 'hasattr', 'setattr', 'delattr', 'range', 'enumerate', 'zip', 'map', 'filter', 'sorted', 'reversed', 'iter', 'next',
  'any', 'all', 'sum', 'min', 'max', 'abs', 'round', 'repr', 'hash', 'id', 'callable', 'vars', 'dir', 'eval', 'exec', 'input', 'format', 'object',
  'unicode', 'basestring', 'long', 'unichr', 'xrange', 'reduce', 'file', 'NotImplemented', 'Ellipsis', '__name__', '__file__',
]); // prettier-ignore
export const LITERALS: ReadonlySet<string> = new Set(['string', 'integer', 'float', 'true', 'false', 'none', 'ellipsis', 'concatenated_string']); // prettier-ignore
const EXPRESSIONS: ReadonlySet<string> = new Set([
  ...LITERALS, 'identifier', 'attribute', 'call', 'subscript', 'binary_operator', 'boolean_operator', 'comparison_operator', 'not_operator',
  'unary_operator', 'conditional_expression', 'lambda', 'list', 'tuple', 'dictionary', 'set', 'list_comprehension', 'dictionary_comprehension',
  'set_comprehension', 'generator_expression', 'await', 'yield', 'named_expression', 'block', 'list_splat', 'dictionary_splat',
]); // prettier-ignore
const MOST_NODES = 60;

/** A change with what varies made a hole. */
export interface Change {
  readonly before: PatternNode;
  readonly after: PatternNode;
  /** Text of the code that each hole stood for, where that is a literal; else null. */
  readonly literals: readonly (string | null)[];
  /** Both sides on one line, with \u0001N\u0001 where hole N is. */
  readonly text: { readonly before: string; readonly after: string };
}

/** Makes holes of what an edit keeps and of names of variables; null when it is too large. */
export function abstracted(before: CodeTree, after: CodeTree, edit: SmallEdit): Change | null {
  const shared = intersection(idsIn(before, edit.before), idsIn(after, edit.after));
  const holes = new Map<number, number>();
  const literals: (string | null)[] = [];
  const holeOf = (side: CodeTree, node: number) => {
    const id = side.ids[node] ?? -1;
    const known = holes.get(id) ?? holes.size;
    if (!holes.has(id)) literals.push(LITERALS.has(kindOf(side.tree, node)) ? textOf(side.tree, node) : null);
    holes.set(id, known);
    return known;
  };
  let nodes = 0;
  let spans: Span[] = [];
  const build = (side: CodeTree, node: number, root: boolean): PatternNode => {
    const kind = kindOf(side.tree, node);
    nodes++;
    if (nodes > MOST_NODES) return { kind };
    // Which statements stand below never matters.
    if (kind === 'block') {
      spans.push({ start: startOf(side.tree, node), end: endOf(side.tree, node), hole: -1 });
      return { kind, hole: -1 };
    }
    const isName = kind === 'identifier' && !isKept(side, node);
    const isShared = shared.has(side.ids[node] ?? -1) && EXPRESSIONS.has(kind) && !isKept(side, node);
    if (!root && (isName || isShared)) {
      const hole = holeOf(side, node);
      spans.push({ start: startOf(side.tree, node), end: endOf(side.tree, node), hole });
      return { kind: 'hole', hole };
    }
    const parts = partsOf(side, node);
    return parts.length === 0
      ? { kind, text: leafText(side.tree, node).slice(0, 400) }
      : { kind, children: parts.map((part) => build(side, part, false)) };
  };
  const one = build(before, edit.before, true);
  const beforeText = marked(before, edit.before, spans);
  spans = [];
  const other = build(after, edit.after, true);
  const text = { before: beforeText, after: marked(after, edit.after, spans) };
  return nodes > MOST_NODES ? null : { before: one, after: other, literals, text };
} // prettier-ignore

interface Span {
  readonly start: number;
  readonly end: number;
  readonly hole: number;
}

function marked({ tree }: CodeTree, node: number, spans: readonly Span[]): string {
  let text = '';
  let at = startOf(tree, node);
  for (const { start, end, hole } of spans) {
    text += tree.source.toString('utf8', at, start) + (hole < 0 ? '...' : `\u0001${hole}\u0001`);
    at = end;
  }
  return (text + tree.source.toString('utf8', at, endOf(tree, node))).replaceAll(/\s+/g, ' ').slice(0, 400);
}

/** What says what the code is about: attributes, called and imported names, keywords, classes, built-in names. */
function isKept(side: CodeTree, node: number): boolean {
  const { tree, imported } = side;
  const kind = kindOf(tree, node);
  if (kind === 'attribute') {
    let left = node;
    while (kindOf(tree, left) === 'attribute') left = partsOf(side, left)[0] ?? node + 1;
    return kindOf(tree, left) === 'identifier' && imported.has(textOf(tree, left));
  }
  if (kind !== 'identifier') return false;
  const text = textOf(tree, node);
  const field = fieldOf(tree, node);
  const parent = kindOf(tree, parentOf(tree, node));
  if (parent === 'attribute') return field === 'attribute' || imported.has(text);
  if (parent === 'keyword_argument' && field === 'name') return true;
  if (parent === 'call' && field === 'function') return true;
  return BUILTINS.has(text) || imported.has(text) || /^[A-Z]\w*[a-z]/.test(text) || parent === 'dotted_name';
}

function idsIn(side: CodeTree, node: number): ReadonlySet<number> {
  return new Set(side.ids.subarray(node, afterOf(side.tree, node)));
}

function intersection(one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...one].filter((id) => id >= 0 && other.has(id)));
}

/** The same change with holes of these numbers filled by literals. */
export function fillHoles(node: PatternNode, texts: ReadonlyMap<number, PatternNode>): PatternNode {
  if (node.hole !== undefined) return texts.get(node.hole) ?? node;
  return node.children === undefined ? node : { ...node, children: node.children.map((child) => fillHoles(child, texts)) };
} // prettier-ignore

/** Both sides as one text, holes numbered in the order in which they come: equal for equal changes. */
export function changeKey(before: PatternNode, after: PatternNode): string {
  const numbers = new Map<number, number>();
  const renumber = (node: PatternNode): PatternNode => {
    if (node.hole !== undefined && node.hole >= 0) {
      const known = numbers.get(node.hole) ?? numbers.size;
      numbers.set(node.hole, known);
      return { ...node, hole: known };
    }
    return node.children === undefined ? node : { ...node, children: node.children.map(renumber) };
  };
  return JSON.stringify([renumber(before), renumber(after)]);
}

/** What makes a pattern more than its shape: leaves with a text of their own, where a name of three letters or more counts twice. */
export function particulars(node: PatternNode): number {
  if (node.children === undefined)
    return node.text === undefined || node.text === '' ? 0 : node.kind === 'identifier' && node.text.length > 2 ? 2 : 1;
  return node.children.reduce((sum, child) => sum + particulars(child), 0);
}

/** The name of a change: by its content, so that it is the same in every run. */
export function patternId(before: PatternNode, after: PatternNode): string {
  return `GKP-${createHash('sha256')
    .update(JSON.stringify([before, after]))
    .digest('hex')
    .slice(0, 8)}`;
}

/** Names that a pattern holds. */
export function namesIn(node: PatternNode): readonly string[] {
  if (node.kind === 'identifier' && node.text !== undefined) return [node.text];
  return (node.children ?? []).flatMap(namesIn);
}
