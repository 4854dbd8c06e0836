import { afterOf, kindOf, textOf, type PythonTree } from '../parse/flat-tree.ts';

/** What means nothing to a pattern. */
const DROPPED: ReadonlySet<string> = new Set([
  'comment', 'line_continuation', ';', ',', '(', ')', ':', '[', ']', '{', '}', '.', 'string_end',
]); // prettier-ignore

/** Gives equal code the same number, over as many trees as share it. */
export type Interned = Map<string, number>;

/** A tree with a number for the code of each node: comments, layout and redundant parentheses do not count. */
export interface CodeTree {
  readonly tree: PythonTree;
  /** -1 for what means nothing. */
  readonly ids: Int32Array;
  /** Names that imports bind. */
  readonly imported: ReadonlySet<string>;
}

/** Numbers every node from its end to its start: children stand behind their parents. */
export function codeTree(tree: PythonTree, interned: Interned): CodeTree {
  const ids = new Int32Array(tree.kind.length).fill(-1);
  for (let node = tree.kind.length - 1; node >= 0; node--) {
    const kind = kindOf(tree, node);
    if (DROPPED.has(kind)) continue;
    const parts: number[] = [];
    for (let child = node + 1; child < afterOf(tree, node); child = afterOf(tree, child)) {
      const id = ids[child] ?? -1;
      if (id >= 0) parts.push(id);
    }
    if (kind === 'parenthesized_expression' && parts.length === 1) ids[node] = parts[0] ?? -1;
    else {
      const key = parts.length === 0 ? `${kind}=${leafText(tree, node)}` : `${kind}(${parts.join(' ')})`;
      const known = interned.get(key) ?? interned.size;
      interned.set(key, known);
      ids[node] = known;
    }
  }
  return { tree, ids, imported: importedNames(tree) };
}

/** The children of a node that mean something, in order; parentheses give way to what stands in them. */
export function partsOf({ tree, ids }: CodeTree, node: number): number[] {
  const parts: number[] = [];
  for (let child = node + 1; child < afterOf(tree, node); child = afterOf(tree, child)) {
    if ((ids[child] ?? -1) >= 0) parts.push(unwrapped(tree, ids, child));
  }
  return parts;
}

/** The text of a leaf, with the marks of a string made one. */
export function leafText(tree: PythonTree, node: number): string {
  const text = textOf(tree, node);
  return kindOf(tree, node) === 'string_start' ? text.replace(/['"]+$/, '').toLowerCase() : text;
}

function unwrapped(tree: PythonTree, ids: Int32Array, node: number): number {
  let at = node;
  while (kindOf(tree, at) === 'parenthesized_expression') {
    let child = at + 1;
    while (child < afterOf(tree, at) && (ids[child] ?? -1) < 0) child = afterOf(tree, child);
    if (child >= afterOf(tree, at)) break;
    at = child;
  }
  return at;
}

/** `import a.b, c as d` -> a, d; `from x import y` -> y. */
function importedNames(tree: PythonTree): ReadonlySet<string> {
  const names = new Set<string>();
  for (let node = 0; node < tree.kind.length; node++) {
    const kind = kindOf(tree, node);
    if (kind !== 'import_statement' && kind !== 'import_from_statement') continue;
    const list = textOf(tree, node).replace(/^from\s+\S+\s+import\s+|^import\s+/, '').replaceAll(/[()\\]/g, ' '); // prettier-ignore
    for (const item of list.split(',')) {
      const words = item.trim().split(/\s+/);
      const name = words[1] === 'as' ? words[2] : words[0]?.split('.')[0];
      if (name !== undefined && /^[A-Za-z_]\w*$/.test(name)) names.add(name);
    }
    node = afterOf(tree, node) - 1;
  }
  return names;
}
