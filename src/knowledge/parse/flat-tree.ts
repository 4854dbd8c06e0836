import type { Tree } from 'web-tree-sitter';

/** Deeper code than this is refused: nobody writes it, and it only costs memory. */
const MAX_DEPTH = 1_500;

/** The kind of a node that the parser could not place. */
export const ERROR = 'ERROR';

/**
 * A syntax tree as plain arrays, in source order: node 0 is the module, the children of `i` start at `i + 1`, and
 * `after[i]` is the first node behind the subtree of `i`. Every walk is a loop over indices, so depth cannot hurt,
 * and there is nothing to free. Offsets are bytes of `source`.
 */
export interface PythonTree {
  readonly source: Buffer;
  readonly kinds: readonly string[];
  readonly fields: readonly (string | null)[];
  readonly kind: Uint16Array;
  readonly field: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly parent: Int32Array;
  readonly after: Uint32Array;
  /** Byte offset of the first character of each line. */
  readonly lineStarts: Uint32Array;
  /** Nodes that the parser put in to go on: something is missing there. */
  readonly missing: readonly number[];
}

/** Copies a parsed tree out of the parser. `toByte` turns the parser's offset into a byte offset. */
export function flatten(
  tree: Tree,
  source: Buffer,
  tables: { kinds: readonly string[]; fields: readonly (string | null)[] },
  toByte: (offset: number) => number,
): PythonTree | null {
  const kind: number[] = [];
  const field: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const parent: number[] = [];
  const after: number[] = [];
  const missing: number[] = [];
  const path: number[] = [];
  const error = tables.kinds.length;
  const cursor = tree.walk();
  try {
    for (let walking = true; walking;) {
      const index = kind.length;
      const from = toByte(cursor.startIndex);
      const to = toByte(cursor.endIndex);
      kind.push(Math.min(cursor.nodeTypeId, error));
      field.push(cursor.currentFieldId);
      start.push(from);
      end.push(to);
      parent.push(path.at(-1) ?? -1);
      after.push(index + 1);
      if (from === to && cursor.nodeIsMissing) missing.push(index);
      if (cursor.gotoFirstChild()) {
        path.push(index);
        if (path.length > MAX_DEPTH) return null;
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        const done = path.pop();
        if (done === undefined || !cursor.gotoParent()) {
          walking = false;
          break;
        }
        after[done] = kind.length;
      }
    }
  } finally {
    cursor.delete();
  }
  return {
    source,
    kinds: [...tables.kinds, ERROR],
    fields: tables.fields,
    kind: Uint16Array.from(kind),
    field: Uint8Array.from(field),
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    parent: Int32Array.from(parent),
    after: Uint32Array.from(after),
    lineStarts: lineStartsOf(source),
    missing,
  };
}

/** The kind of a node, such as `function_definition`. */
export function kindOf(tree: PythonTree, node: number): string {
  return tree.kinds[tree.kind[node] ?? 0] ?? ERROR;
}

/** The role of a node in its parent, such as `body`; null when it has none. */
export function fieldOf(tree: PythonTree, node: number): string | null {
  return tree.fields[tree.field[node] ?? 0] ?? null;
}

export function startOf(tree: PythonTree, node: number): number {
  return tree.start[node] ?? 0;
}

export function endOf(tree: PythonTree, node: number): number {
  return tree.end[node] ?? 0;
}

export function parentOf(tree: PythonTree, node: number): number {
  return tree.parent[node] ?? -1;
}

/** The first node behind the subtree of `node`. */
export function afterOf(tree: PythonTree, node: number): number {
  return tree.after[node] ?? tree.kind.length;
}

/** The source text of a node. */
export function textOf(tree: PythonTree, node: number): string {
  return tree.source.toString('utf8', startOf(tree, node), endOf(tree, node));
}

/** The direct children of a node, in order. */
export function childrenOf(tree: PythonTree, node: number): number[] {
  const children: number[] = [];
  const stop = afterOf(tree, node);
  for (let child = node + 1; child < stop; child = afterOf(tree, child)) children.push(child);
  return children;
}

/** The first child in a role, or -1. */
export function childIn(tree: PythonTree, node: number, role: string): number {
  const stop = afterOf(tree, node);
  for (let child = node + 1; child < stop; child = afterOf(tree, child)) {
    if (fieldOf(tree, child) === role) return child;
  }
  return -1;
}

/** The 1-based line of a byte offset. */
export function lineAt(tree: PythonTree, offset: number): number {
  let low = 0;
  let high = tree.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tree.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Byte offset of the end of the line that holds `offset`, without its line break. */
export function lineEndAt(tree: PythonTree, offset: number): number {
  const newline = tree.source.indexOf(10, offset);
  const end = newline < 0 ? tree.source.length : newline;
  return end > offset && tree.source[end - 1] === 13 ? end - 1 : end;
}

function lineStartsOf(source: Buffer): Uint32Array {
  const starts = [0];
  for (let at = source.indexOf(10); at >= 0; at = source.indexOf(10, at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}
