import { afterOf, childIn, kindOf } from '../parse/flat-tree.ts';
import { Op, UNKNOWN } from './ops.ts';
import type { Writer } from './scope.ts';

/** Longer strings are no keys and no attribute names. */
const MAX_TEXT = 40;

/** The children of a node that are not punctuation or keywords. */
export function parts({ tree }: Writer, node: number): number[] {
  const found: number[] = [];
  const stop = afterOf(tree, node);
  for (let child = node + 1; child < stop; child = afterOf(tree, child)) {
    if (afterOf(tree, child) > child + 1 || /^[a-z_]/.test(kindOf(tree, child)) && !KEYWORDS.has(kindOf(tree, child))) found.push(child);
  }
  return found;
} // prettier-ignore

const KEYWORDS = new Set('if else elif for while in is not and or await async yield from lambda return raise with as def class try except finally import del assert print exec global nonlocal match case comment line_continuation type_conversion'.split(' ')); // prettier-ignore

/** `self.x`, `d["k"][0]`: text by which the same place is found again; null for anything less plain. */
export function pathOf(writer: Writer, node: number, depth = 0): string | null {
  const { tree } = writer;
  const kind = kindOf(tree, node);
  if (kind === 'identifier') return writer.text(node);
  if (depth > 4) return null;
  if (kind === 'attribute') {
    const base = pathOf(writer, childIn(tree, node, 'object'), depth + 1);
    return base === null ? null : `${base}.${writer.text(childIn(tree, node, 'attribute'))}`;
  }
  if (kind !== 'subscript') return null;
  const key = keyOf(writer, node);
  const base = key === null ? null : pathOf(writer, childIn(tree, node, 'value'), depth + 1);
  return base === null ? null : `${base}[${key}]`;
}

/** The key of a subscript that is written down, as the operations want it. */
export function keyOf(writer: Writer, node: number): number | null {
  const { tree } = writer;
  const key = childIn(tree, node, 'subscript');
  if (key < 0) return null;
  return constantKey(writer, key);
}

export function constantKey(writer: Writer, key: number): number | null {
  const { tree, build } = writer;
  const kind = kindOf(tree, key);
  if (kind === 'integer') {
    const text = writer.text(key);
    return /^\d{1,4}$/.test(text) ? 1 + 2 * Number(text) : null;
  }
  if (kind !== 'string') return null;
  const text = plainText(writer, key);
  return text === null ? null : 2 + 2 * build.name(text);
}

/** The text of a short string without anything special in it. */
export function plainText(writer: Writer, node: number): string | null {
  const written = writer.text(node);
  if (written.length > MAX_TEXT + 2) return null;
  return /^(['"])([^\\'"{}\n]*)\1$/.exec(written)?.[2] ?? null;
}

/** A value of a built-in type. */
export function typed(writer: Writer, type: string): number {
  return writer.build.constant(Op.typed, writer.build.name(type));
}

/** A value of which nothing is known: said only where types are asked for. */
export function unknown(writer: Writer): number {
  return writer.typing === null ? 0 : typed(writer, UNKNOWN);
}

/** A new container; `pairs` are keys and values. */
export function builtOf({ build }: Writer, type: string, pairs: readonly number[]): number {
  const to = build.node();
  build.emit(Op.build, to, build.name(type), pairs.length / 2, ...pairs);
  return to;
}

/** What a loop over a value yields. */
export function iterated({ build }: Writer, object: number): number {
  if (object === 0) return 0;
  const to = build.node();
  build.emit(Op.iterate, to, object);
  return to;
}

/** What an operator gives, where types are asked for. */
export function computed({ build }: Writer, left: number, right: number, sign: string): number {
  const to = build.node();
  build.emit(Op.compute, to, left, right, build.name(sign));
  return to;
}
