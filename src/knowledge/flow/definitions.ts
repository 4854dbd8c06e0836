import { childIn, kindOf } from '../parse/flat-tree.ts';
import { decorate } from './calls.ts';
import { hintOf } from './hints.ts';
import { FunctionFlag, Op } from './ops.ts';
import { parametersOf, writeFunction } from './parameters.ts';
import { assign, boundNames, openScope, type Writer } from './scope.ts';
import { endsOpen } from './endings.ts';
import { parts, typed, unknown } from './syntax.ts';

const ON_CLASS = new Set(['__new__', '__init_subclass__', '__class_getitem__']);

type Block = (writer: Writer, node: number) => void;

/** Writes a function: its decorators and defaults where it stands, and its body. */
export function writeDefinition(writer: Writer, node: number, index: number, decorators: readonly number[], block: Block): void {
  const { tree, build, scope: outer } = writer;
  const places = decorators.map((one) => writer.expression(parts(writer, one)[0] ?? -1));
  const parameters = parametersOf(writer, childIn(tree, node, 'parameters'));
  const returns = childIn(tree, node, 'return_type');
  const hint = returns < 0 ? 0 : hintOf(writer, returns);
  const value = build.node();
  build.emit(Op.define, value, 1 + index);
  finish(writer, node, value, decorators, places);
  const body = childIn(tree, node, 'body');
  const bound = boundNames(writer, body < 0 ? [] : [body]);
  for (const { name } of parameters) bound.locals.add(name);
  const own = outer.kind === 'class' ? (parameters[0]?.name ?? null) : null;
  const result = build.node();
  const scope = openScope({ id: 1 + index, kind: 'function', parent: outer, bound, result, own });
  writer.scope = scope;
  const owner = outer.kind === 'class' ? outer.id : 0;
  const generator = yields(writer, body);
  const flags = (generator ? FunctionFlag.generator : 0) | receiverFlag(writer, node, decorators);
  const heads = writeFunction(writer, parameters, flags, owner, 0, outer.id);
  for (const { name, node: place } of heads) assign(writer, name, place);
  if (hint !== 0) build.emit(Op.copy, result, hint);
  block(writer, body);
  if (writer.typing !== null) finishTyped(writer, node, body, result, hint !== 0);
  writer.scope = outer;
} // prettier-ignore

/** Where types are asked for: a body that may end without `return` gives None, and a coroutine is not what it returns. */
function finishTyped(writer: Writer, node: number, body: number, result: number, isDeclared: boolean): void {
  writer.typing?.result(node, result);
  if (isDeclared) return;
  if (kindOf(writer.tree, node + 1) === 'async') writer.build.emit(Op.copy, result, unknown(writer));
  else if (endsOpen(writer, body)) writer.build.emit(Op.copy, result, typed(writer, 'None'));
}

/** Writes a class: its bases, its body, and the names that the body leaves behind. */
export function writeClass(writer: Writer, node: number, index: number, decorators: readonly number[], block: Block): void {
  const { tree, build, scope: outer } = writer;
  const places = decorators.map((one) => writer.expression(parts(writer, one)[0] ?? -1));
  const list = childIn(tree, node, 'superclasses');
  const id = 1 + index;
  for (const part of list < 0 ? [] : parts(writer, list)) {
    const kind = kindOf(tree, part);
    if (kind === 'keyword_argument') {
      writer.expression(childIn(tree, part, 'value'));
      continue;
    }
    // `Generic[T]` is a base as `Generic` is one.
    const generic = kind === 'subscript' ? childIn(tree, part, 'value') : part;
    const base = writer.expression(generic);
    if (base !== 0) build.emit(Op.base, id, base);
  }
  const body = childIn(tree, node, 'body');
  const value = build.constant(Op.define, id);
  const scope = openScope({ id, kind: 'class', parent: outer, bound: boundNames(writer, body < 0 ? [] : [body]), result: 0, own: null });
  build.emit(Op.function, id, FunctionFlag.class, 0, 0, 0, outer.id, 0);
  writer.scope = scope;
  block(writer, body);
  for (const [name, place] of scope.now) build.emit(Op.member, id, build.name(name), place);
  writer.scope = outer;
  finish(writer, node, value, decorators, places);
} // prettier-ignore

/** What a method is called on, as far as its name and its decorators say so. */
function receiverFlag(writer: Writer, node: number, decorators: readonly number[]): number {
  for (const one of decorators) {
    const text = writer.text(one).replace(/^@\s*/, '');
    if (text === 'staticmethod') return FunctionFlag.static;
    if (text === 'classmethod') return FunctionFlag.onClass;
  }
  const name = writer.text(childIn(writer.tree, node, 'name'));
  return ON_CLASS.has(name) ? FunctionFlag.onClass : 0;
}

/** Runs the decorators, the nearest first, and binds the name. */
function finish(writer: Writer, node: number, value: number, decorators: readonly number[], places: readonly number[]): void {
  let at = value;
  for (let one = decorators.length - 1; one >= 0; one--) {
    const callee = places[one] ?? 0;
    const [expression = -1] = parts(writer, decorators[one] ?? 0);
    if (callee !== 0) at = decorate(writer, expression, callee, at);
  }
  assign(writer, writer.text(childIn(writer.tree, node, 'name')), at);
} // prettier-ignore

function yields(writer: Writer, body: number): boolean {
  const { tree } = writer;
  if (body < 0) return false;
  const stop = tree.after[body] ?? 0;
  for (let node = body; node < stop; node++) {
    const kind = kindOf(tree, node);
    if (kind === 'yield') return true;
    const nested = kind === 'function_definition' || kind === 'class_definition' || kind === 'lambda';
    if (nested && (tree.after[node] ?? 0) > node + 1) node = (tree.after[node] ?? 0) - 1;
  }
  return false;
}
