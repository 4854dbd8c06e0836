import { childIn, kindOf } from '../parse/flat-tree.ts';
import { Op } from './ops.ts';
import { assign, type Writer } from './scope.ts';
import { builtOf, keyOf, parts, pathOf } from './syntax.ts';

/** A value on its way to a target: a place, or the elements of a tuple that was just written. */
export type Value = number | readonly Value[];

const SEQUENCES = new Set(['expression_list', 'tuple', 'list']);
const PATTERNS = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'tuple', 'list', 'expression_list']);

/** The value of the right side of an assignment; written tuples keep their elements apart. */
export function valueOf(writer: Writer, node: number): Value {
  const { tree } = writer;
  if (node < 0) return 0;
  if (!SEQUENCES.has(kindOf(tree, node))) return writer.expression(node);
  const elements = parts(writer, node);
  if (elements.length > 50 || elements.some((one) => kindOf(tree, one) === 'list_splat')) return writer.expression(node);
  // A list inside is a list: taken apart it would come back as a tuple.
  const isApart = (one: number) => writer.typing === null || kindOf(tree, one) !== 'list';
  return elements.map((one) => (isApart(one) ? valueOf(writer, one) : writer.expression(one)));
} // prettier-ignore

/** One place for a value. */
export function placeOf(writer: Writer, value: Value, type = 'tuple'): number {
  if (typeof value === 'number') return value;
  const pairs = value.flatMap((one, index) => {
    const place = placeOf(writer, one);
    return place === 0 ? [] : [1 + 2 * index, place];
  });
  return builtOf(writer, type, pairs);
}

/** Gives a value to whatever stands on the left: a name, an attribute, an item, or a pattern of them. */
export function bind(
  writer: Writer,
  target: number,
  value: Value,
  name: (text: string, place: number) => void = (text, place) => assign(writer, text, place),
): void {
  const { tree, build, scope } = writer;
  if (target < 0) return;
  const kind = kindOf(tree, target);
  if (kind === 'identifier') {
    const place = placeOf(writer, value);
    writer.typing?.mark('variable', target, place);
    name(writer.text(target), place);
    return;
  }
  if (kind === 'attribute') {
    const object = writer.expression(childIn(tree, target, 'object'));
    const place = placeOf(writer, value);
    build.emit(Op.setAttribute, object, build.name(writer.text(childIn(tree, target, 'attribute'))), place);
    writer.typing?.mark('variable', target, place);
    remember(writer, target, place);
    return;
  }
  if (kind === 'subscript') {
    const object = writer.expression(childIn(tree, target, 'value'));
    const key = keyOf(writer, target);
    const place = placeOf(writer, value);
    if (key !== null) build.emit(Op.setKey, object, key, place);
    else build.emit(Op.setItem, object, writer.expression(childIn(tree, target, 'subscript')), place);
    build.at(scope.id, writer.line(target));
    writer.typing?.mark('variable', target, place);
    remember(writer, target, place);
    return;
  }
  if (kind === 'parenthesized_expression' || kind === 'list_splat_pattern') {
    for (const part of parts(writer, target)) bind(writer, part, value, name);
    return;
  }
  if (PATTERNS.has(kind)) spread(writer, parts(writer, target), value, name);
}

function spread(writer: Writer, targets: readonly number[], value: Value, name: (text: string, place: number) => void): void {
  const { tree, build } = writer;
  const star = targets.findIndex((one) => kindOf(tree, one) === 'list_splat_pattern');
  const behind = star < 0 ? 0 : targets.length - star - 1;
  targets.forEach((target, index) => {
    if (typeof value !== 'number') {
      const late = star >= 0 && index > star;
      if (index === star) bind(writer, target, placeOf(writer, value.slice(star, value.length - behind), 'list'), name);
      else bind(writer, target, value[late ? value.length - (targets.length - index) : index] ?? 0, name);
      return;
    }
    if (value === 0) { bind(writer, target, 0, name); return; }
    const place = build.node();
    if (star >= 0 && index === star) build.emit(Op.slice, place, value, 1 + star, 0);
    else if (star >= 0 && index > star) build.emit(Op.getItem, place, value, 0);
    else build.emit(Op.getKey, place, value, 1 + 2 * index);
    bind(writer, target, place, name);
  });
} // prettier-ignore

/** What was put somewhere is there until something unknown happens. */
function remember(writer: Writer, target: number, place: number): void {
  const { paths } = writer.scope;
  const path = pathOf(writer, target);
  const last = path === null ? null : /[.[][^.[]*$/.exec(path)?.[0];
  // Another name for the same object may lead to the same place.
  for (const known of [...paths.keys()]) {
    if (last === null || last === undefined || known.endsWith(last) || (path !== null && known.startsWith(path))) paths.delete(known);
  }
  if (path !== null && place !== 0) paths.set(path, place);
} // prettier-ignore
