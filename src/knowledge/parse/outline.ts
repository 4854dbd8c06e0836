import { sha256 } from '../../base/hash.ts';
import type { FileFacts } from './facts-schema.ts';
import {
  afterOf,
  childIn,
  endOf,
  kindOf,
  kindTable,
  lineAt,
  parentOf,
  startOf,
  textBetween,
  textOf,
  type PythonTree,
} from './flat-tree.ts';
import type { LanguageName } from './languages.ts';
import { ATTRIBUTES, COMMENTS, SHAPES, WRAPPERS, type Shape } from './shapes.ts';

const SIGNATURE_CAP = 600;
const DOCUMENTATION_CAP = 4_000;
const NAME_CAP = 200;

type Definition = FileFacts['definitions'][number];
/** An enclosing definition, or a scope without a symbol. */
interface Open {
  readonly node: number;
  readonly qualname: string;
  readonly index: number | null;
  readonly kind: Shape['kind'];
}

const wantedOf = new Map<LanguageName, ReadonlySet<string>>();

/** The definitions of a file that is not Python, in source order: what is needed to find, show and cut them out. */
export function outline(tree: PythonTree, language: Exclude<LanguageName, 'py'>): Definition[] {
  const shapes = SHAPES[language];
  const names = wantedOf.get(language) ?? new Set([...Object.keys(shapes), ...COMMENTS, ...ATTRIBUTES]);
  wantedOf.set(language, names);
  const wanted = kindTable(tree.kinds, names);
  const found: Definition[] = [];
  const open: Open[] = [];
  /** For each node, its last children that may belong to the definition behind them. */
  const leads = new Map<number, number[]>();
  for (let node = 0; node < tree.kind.length; node++) {
    if (wanted[tree.kind[node] ?? 0] !== 1) continue;
    const kind = kindOf(tree, node);
    if (!Object.hasOwn(shapes, kind)) {
      const parent = parentOf(tree, node);
      const before = leads.get(parent) ?? [];
      const last = before.at(-1);
      if (last !== undefined && afterOf(tree, last) === node) before.push(node);
      else leads.set(parent, [node]);
      continue;
    }
    const shape = shapes[kind];
    while (open.length > 0 && afterOf(tree, open.at(-1)?.node ?? 0) <= node) open.pop();
    const outer = open.at(-1);
    const named = shape === undefined ? null : nameOf(tree, node, shape, outer);
    if (shape === undefined || named === null) continue;
    if (shape.kind === 'scope') {
      open.push({ node, qualname: named, index: null, kind: 'class' });
      continue;
    }
    open.push({ node, qualname: named, index: found.length, kind: shape.kind });
    found.push(describe(tree, node, shape, named, outer, leads));
  }
  return found;
}

/** The name with the names around it; null where there is none, as in `export default function () {}`. */
function nameOf(tree: PythonTree, node: number, shape: Shape, outer: Open | undefined): string | null {
  const value = shape.value === undefined ? -1 : childIn(tree, node, 'value');
  if (shape.value !== undefined && (value < 0 || !shape.value.has(kindOf(tree, value)))) return null;
  const child = childIn(tree, node, shape.name);
  if (child < 0 || startOf(tree, child) === endOf(tree, child)) return null;
  const own = plain(textOf(tree, shape.kind === 'scope' ? typeNameIn(tree, child) : child));
  const receiver = shape.owner === undefined ? -1 : childIn(tree, node, shape.owner);
  const owner = receiver < 0 ? outer?.qualname : plain(textOf(tree, typeNameIn(tree, receiver)));
  return owner === undefined ? own : `${owner}.${own}`.slice(0, 2 * NAME_CAP);
}

/** `*Stack[T]` -> `Stack` */
function typeNameIn(tree: PythonTree, node: number): number {
  for (let at = node; at < afterOf(tree, node); at++) if (kindOf(tree, at) === 'type_identifier') return at;
  return node;
}

function plain(text: string): string {
  return text.replaceAll(/[:\s]+/g, '_').slice(0, NAME_CAP);
}

function describe(
  tree: PythonTree,
  node: number,
  shape: Shape,
  qualname: string,
  outer: Open | undefined,
  leads: ReadonlyMap<number, readonly number[]>,
): Definition {
  let whole = node;
  for (let up = parentOf(tree, node); up > 0 && WRAPPERS.has(kindOf(tree, up)) && single(tree, up, kindOf(tree, node)); up = parentOf(tree, up)) whole = up;
  const before = leadOf(tree, whole, leads);
  const attributes = before.filter((one) => ATTRIBUTES.has(kindOf(tree, one)));
  const first = startOf(tree, attributes[0] ?? whole);
  const line = lineAt(tree, first);
  const last = Math.max(first, endOf(tree, whole) - 1);
  const end = last + 1;
  const start = indented(tree, first, line);
  const body = bodyOf(tree, node);
  const bodyStart = body < 0 ? startOf(tree, whole) : startOf(tree, body);
  const inClass = outer?.kind === 'class';
  return {
    kind: shape.kind === 'function' && inClass ? 'method' : shape.kind === 'method' ? 'method' : shape.kind === 'class' ? 'class' : 'function',
    name: qualname.slice(qualname.lastIndexOf('.') + 1),
    qualname,
    signature: textBetween(tree, startOf(tree, whole), body < 0 ? endOf(tree, whole) : bodyStart).slice(0, SIGNATURE_CAP).replace(/\s+/g, ' ').replace(/[{=>\s]+$/, ''),
    docstring: documentation(tree, before.filter((one) => COMMENTS.has(kindOf(tree, one)))),
    line,
    endLine: lineAt(tree, last),
    start,
    end,
    bodyStart,
    bodyEnd: end,
    parent: outer?.index ?? null,
    hash: sha256(tree.source.subarray(start, end)),
    bases: [],
    binds: [],
  };
} // prettier-ignore

/** The first column of the line where only white space stands before the definition; minified code is one line of many. */
function indented(tree: PythonTree, first: number, line: number): number {
  const lineStart = Math.max(tree.lineStarts[line - 1] ?? 0, tree.skipped);
  for (let at = first - 1; at >= lineStart; at--) if (tree.source[at] !== 32 && tree.source[at] !== 9) return first;
  return lineStart;
}

/** Whether a wrapper holds this definition alone: `const a = () => 1, b = () => 2` belongs to neither. */
function single(tree: PythonTree, wrapper: number, kind: string): boolean {
  let count = 0;
  for (let child = wrapper + 1; child < afterOf(tree, wrapper) && count < 2; child = afterOf(tree, child)) {
    if (kindOf(tree, child) === kind) count += 1;
  }
  return count < 2;
}

function leadOf(tree: PythonTree, node: number, leads: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const before = leads.get(parentOf(tree, node)) ?? [];
  const last = before.at(-1);
  if (last === undefined || afterOf(tree, last) !== node) return [];
  // A comment further away than one line speaks of something else.
  const gap = lineAt(tree, startOf(tree, node)) - lineAt(tree, Math.max(0, endOf(tree, last) - 1));
  return gap <= 1 ? before : [];
}

function bodyOf(tree: PythonTree, node: number): number {
  const own = childIn(tree, node, 'body');
  if (own >= 0) return own;
  const value = childIn(tree, node, 'value');
  return value < 0 ? -1 : childIn(tree, value, 'body');
}

/** The text of comments without their marks; null when there are none. */
function documentation(tree: PythonTree, comments: readonly number[]): string | null {
  const text = comments
    .map((one) => textOf(tree, one).slice(0, DOCUMENTATION_CAP))
    .join('\n')
    .slice(0, DOCUMENTATION_CAP)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\/\*+!?|\*+\/|\*|\/\/[/!]?)?\s?/, '').replace(/\s*\*\/\s*$/, '').trimEnd())
    .join('\n')
    .trim();
  return text === '' ? null : text;
} // prettier-ignore
