import { ERROR, type Engine, type RawCursor } from './engine.ts';
import type { SourceText } from './source-text.ts';

/** Deeper code than this is refused: nobody writes it, and it only costs memory. */
const MAX_DEPTH = 1_500;

/**
 * A syntax tree as plain arrays, in source order: node 0 is the module, the children of `i` start at `i + 1`, and
 * `after[i]` is the first node behind the subtree of `i`. Every walk is a loop over indices, so depth cannot hurt,
 * and there is nothing to free. Offsets are bytes of `source`.
 */
export interface PythonTree {
  readonly source: Buffer;
  /** The decoded source behind its first `skipped` bytes, where one character is one byte; else null. */
  readonly text: string | null;
  readonly skipped: number;
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

/** Where flattening puts its nodes: kept from tree to tree, since most of the cost of small files is making arrays. */
interface Room {
  kind: Uint16Array<ArrayBuffer>;
  field: Uint8Array<ArrayBuffer>;
  start: Uint32Array<ArrayBuffer>;
  end: Uint32Array<ArrayBuffer>;
  parent: Int32Array<ArrayBuffer>;
  after: Uint32Array<ArrayBuffer>;
}

let room: Room = roomFor(1 << 14);

/** Copies a parsed tree out of the parser; null when it is nested too deeply. */
export function flatten(cursor: RawCursor, engine: Pick<Engine, 'kinds' | 'fields'>, text: SourceText): PythonTree | null {
  const { exports, tree } = cursor;
  const firstChild = exports._ts_tree_cursor_goto_first_child_wasm;
  const nextSibling = exports._ts_tree_cursor_goto_next_sibling_wasm;
  const upwards = exports._ts_tree_cursor_goto_parent_wasm;
  const startIndex = exports._ts_tree_cursor_start_index_wasm;
  const endIndex = exports._ts_tree_cursor_end_index_wasm;
  const typeId = exports._ts_tree_cursor_current_node_type_id_wasm;
  const fieldId = exports._ts_tree_cursor_current_field_id_wasm;
  const isMissing = exports._ts_tree_cursor_current_node_is_missing_wasm;
  const missing: number[] = [];
  const error = engine.kinds.length - 1;
  let { kind, field, start, end, parent, after } = room;
  let depth = 0;
  let above = -1;
  let count = 0;
  for (let walking = true; walking;) {
    const index = count++;
    if (index === kind.length) ({ kind, field, start, end, parent, after } = room = doubled(room));
    const from = startIndex(tree);
    const to = endIndex(tree);
    const type = typeId(tree);
    kind[index] = type > error ? error : type;
    field[index] = fieldId(tree);
    start[index] = from;
    end[index] = to;
    parent[index] = above;
    after[index] = index + 1;
    if (from === to && isMissing(tree) !== 0) missing.push(index);
    if (firstChild(tree) !== 0) {
      above = index;
      if (++depth > MAX_DEPTH) return null;
      continue;
    }
    while (nextSibling(tree) === 0) {
      if (above < 0 || upwards(tree) === 0) {
        walking = false;
        break;
      }
      after[above] = count;
      above = parent[above] ?? -1;
      depth -= 1;
    }
  }
  toBytes(room.start, count, text);
  toBytes(room.end, count, text);
  return {
    source: text.source,
    text: text.map === null ? text.text : null,
    skipped: text.skipped,
    kinds: engine.kinds,
    fields: engine.fields,
    kind: room.kind.slice(0, count),
    field: room.field.slice(0, count),
    start: room.start.slice(0, count),
    end: room.end.slice(0, count),
    parent: room.parent.slice(0, count),
    after: room.after.slice(0, count),
    lineStarts: lineStartsOf(text.source),
    missing,
  };
} // prettier-ignore

function roomFor(nodes: number): Room {
  return {
    kind: new Uint16Array(nodes),
    field: new Uint8Array(nodes),
    start: new Uint32Array(nodes),
    end: new Uint32Array(nodes),
    parent: new Int32Array(nodes),
    after: new Uint32Array(nodes),
  };
}

function doubled(full: Room): Room {
  const next = roomFor(full.kind.length * 2);
  next.kind.set(full.kind);
  next.field.set(full.field);
  next.start.set(full.start);
  next.end.set(full.end);
  next.parent.set(full.parent);
  next.after.set(full.after);
  return next;
}

/** The parser counts UTF-16 units; we count bytes. */
function toBytes(offsets: Uint32Array, count: number, { map, skipped }: SourceText): void {
  if (map === null && skipped === 0) return;
  for (let at = 0; at < count; at++) {
    const offset = offsets[at] ?? 0;
    offsets[at] = map === null ? offset + skipped : (map[Math.min(offset, map.length - 1)] ?? 0);
  }
}

/** The kind of a node, such as `function_definition`. */
export function kindOf(tree: PythonTree, node: number): string {
  return tree.kinds[tree.kind[node] ?? 0] ?? ERROR;
}

const tables = new WeakMap<readonly string[], Map<ReadonlySet<string>, Uint8Array>>();

/** For each kind of a grammar, 1 where it is one of `names`: asked once a node, so not by name. */
export function kindTable(kinds: readonly string[], names: ReadonlySet<string>): Uint8Array {
  const known = tables.get(kinds) ?? new Map<ReadonlySet<string>, Uint8Array>();
  tables.set(kinds, known);
  const table = known.get(names) ?? Uint8Array.from(kinds, (kind) => (names.has(kind) ? 1 : 0));
  known.set(names, table);
  return table;
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
  return textBetween(tree, startOf(tree, node), endOf(tree, node));
}

/** The source text between two byte offsets. */
export function textBetween(tree: PythonTree, start: number, end: number): string {
  if (tree.text === null) return tree.source.toString('utf8', start, end);
  return tree.text.slice(Math.max(0, start - tree.skipped), Math.max(0, end - tree.skipped));
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
