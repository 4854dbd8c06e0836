import { afterOf, childIn, fieldOf, kindOf } from '../parse/flat-tree.ts';
import { callOf } from './calls.ts';
import { Form, FunctionFlag, Op, Pass } from './ops.ts';
import { parametersOf, writeFunction } from './parameters.ts';
import { assign, boundNames, join, openScope, read, type Writer } from './scope.ts';
import { builtOf, computed, constantKey, iterated, keyOf, parts, pathOf, plainText, typed, unknown } from './syntax.ts';
import { bind } from './targets.ts';

/** Elements of a literal that are looked at one by one. */
const MAX_ELEMENTS = 200;
const COMPREHENSIONS = new Map([
  ['list_comprehension', 'list'],
  ['set_comprehension', 'set'],
  ['dictionary_comprehension', 'dict'],
]);

/** Writes what an expression does and returns the place of its value; 0 when the value says nothing. */
export function expression(writer: Writer, node: number): number {
  if (node < 0) return 0;
  const place = placed(writer, node);
  writer.observe?.(node, place);
  return place;
}

function placed(writer: Writer, node: number): number {
  const { tree } = writer;
  switch (kindOf(tree, node)) {
    case 'identifier':
      return read(writer, writer.text(node));
    case 'attribute':
      return attribute(writer, node);
    case 'call':
      return callOf(writer, node);
    case 'subscript':
      return subscript(writer, node);
    case 'string':
    case 'concatenated_string':
      return string(writer, node);
    case 'integer':
      return whole(writer, node);
    case 'float':
      return typed(writer, 'float');
    case 'true':
    case 'false':
      return typed(writer, 'bool');
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
      return sequence(writer, node);
    case 'dictionary':
      return dictionary(writer, node);
    case 'list_comprehension':
    case 'set_comprehension':
    case 'generator_expression':
    case 'dictionary_comprehension':
      return comprehension(writer, node);
    case 'lambda':
      return afterOf(tree, node) === node + 1 ? 0 : lambda(writer, node);
    case 'conditional_expression': {
      const [value = -1, condition = -1, other = -1] = parts(writer, node);
      expression(writer, condition);
      return join(writer, [expression(writer, value), expression(writer, other)]);
    }
    case 'boolean_operator':
      return join(writer, [expression(writer, childIn(tree, node, 'left')), expression(writer, childIn(tree, node, 'right'))]);
    case 'binary_operator':
      return binary(writer, node);
    case 'named_expression': {
      const value = expression(writer, childIn(tree, node, 'value'));
      const name = childIn(tree, node, 'name');
      writer.typing?.mark('variable', name, value);
      assign(writer, writer.text(name), value);
      return value;
    }
    case 'parenthesized_expression':
    case 'await':
      return parts(writer, node).reduce((_last, part) => expression(writer, part), 0);
    case 'yield':
      return yielded(writer, node);
    case 'comparison_operator':
    case 'not_operator':
      for (const part of parts(writer, node)) expression(writer, part);
      return writer.typing === null ? 0 : typed(writer, 'bool');
    case 'unary_operator': {
      const value = parts(writer, node).reduce((_last, part) => expression(writer, part), 0);
      return writer.typing === null ? 0 : computed(writer, value, value, 'unary');
    }
    case 'list_splat':
    case 'dictionary_splat':
      for (const part of parts(writer, node)) expression(writer, part);
      return 0;
    case 'none':
      return writer.typing === null ? 0 : typed(writer, 'None');
    case 'comment':
    case 'ellipsis':
      return 0;
    default:
      for (const part of parts(writer, node)) expression(writer, part);
      return unknown(writer);
  }
} // prettier-ignore

function attribute(writer: Writer, node: number): number {
  const { tree, build, scope } = writer;
  const known = scope.paths.size === 0 ? undefined : scope.paths.get(pathOf(writer, node) ?? '');
  const object = expression(writer, childIn(tree, node, 'object'));
  if (known !== undefined) return known;
  if (object === 0) return 0;
  const to = build.node();
  build.at(scope.id, writer.line(node));
  build.emit(Op.getAttribute, to, object, build.name(writer.text(childIn(tree, node, 'attribute'))));
  return to;
}

function subscript(writer: Writer, node: number): number {
  const { tree, build, scope } = writer;
  const known = scope.paths.size === 0 ? undefined : scope.paths.get(pathOf(writer, node) ?? '');
  const object = expression(writer, childIn(tree, node, 'value'));
  const key = keyOf(writer, node);
  if (key === null) {
    const indices = parts(writer, node).slice(1);
    const [index = -1] = indices;
    if (indices.length === 1 && kindOf(tree, index) === 'slice') return sliced(writer, object, index);
    const [at = 0] = indices.map((one) => expression(writer, one));
    if (object === 0) return 0;
    const to = build.node();
    build.at(scope.id, writer.line(node));
    build.emit(Op.getItem, to, object, at);
    return to;
  }
  if (known !== undefined) return known;
  if (object === 0) return 0;
  const to = build.node();
  build.at(scope.id, writer.line(node));
  build.emit(Op.getKey, to, object, key);
  return to;
}

function sliced(writer: Writer, object: number, slice: number): number {
  const { tree, build } = writer;
  const bounds = [0, 0];
  let at = 0;
  for (let child = slice + 1; child < afterOf(tree, slice); child = afterOf(tree, child)) {
    if (kindOf(tree, child) === ':') at++;
    else if (at < 2) {
      const text = writer.text(child);
      if (/^\d{1,4}$/.test(text)) bounds[at] = 1 + Number(text);
      else expression(writer, child);
    }
  }
  if (object === 0) return 0;
  const to = build.node();
  build.emit(Op.slice, to, object, bounds[0] ?? 0, bounds[1] ?? 0);
  return to;
}

function string(writer: Writer, node: number): number {
  const { tree, build } = writer;
  if (afterOf(tree, node) > node + 4) {
    for (let inner = node + 1; inner < afterOf(tree, node); inner++) {
      if (kindOf(tree, inner) !== 'interpolation') continue;
      for (const part of parts(writer, inner)) expression(writer, part);
      inner = afterOf(tree, inner) - 1;
    }
  }
  const text = kindOf(tree, node) === 'string' ? plainText(writer, node) : null;
  if (text !== null && /^[\w.-]*$/.test(text)) return build.constant(Op.text, build.name(text));
  return typed(writer, /^[rR]?[bB]/.test(writer.text(node).slice(0, 2)) ? 'bytes' : 'str');
}

function whole(writer: Writer, node: number): number {
  const text = writer.text(node);
  return /^\d{1,3}$/.test(text) ? writer.build.constant(Op.whole, Number(text)) : typed(writer, 'int');
}

function sequence(writer: Writer, node: number): number {
  const elements = parts(writer, node);
  const kind = kindOf(writer.tree, node);
  const pairs: number[] = [];
  let certain = kind !== 'set';
  elements.forEach((element, index) => {
    const splat = kindOf(writer.tree, element) === 'list_splat';
    const value = splat ? iterated(writer, expression(writer, element + 2)) : expression(writer, element);
    if (splat) certain = false;
    if (value !== 0 && index < MAX_ELEMENTS) pairs.push(certain ? 1 + 2 * index : 0, value);
  });
  return builtOf(writer, kind === 'expression_list' ? 'tuple' : kind, pairs);
}

function dictionary(writer: Writer, node: number): number {
  const { tree } = writer;
  const pairs: number[] = [];
  const splats: number[] = [];
  for (const part of parts(writer, node)) {
    if (kindOf(tree, part) !== 'pair') {
      if (writer.typing !== null && kindOf(tree, part) === 'dictionary_splat')
        splats.push(expression(writer, part + 2));
      else expression(writer, part);
      continue;
    }
    const key = childIn(tree, part, 'key');
    const known = constantKey(writer, key);
    if (known === null) expression(writer, key);
    const value = expression(writer, childIn(tree, part, 'value'));
    if (value !== 0 && pairs.length < 2 * MAX_ELEMENTS) pairs.push(known ?? 0, value);
  }
  const made = builtOf(writer, 'dict', pairs);
  for (const splat of splats) merged(writer, made, splat);
  return made;
}

/** `{**other}` is what `update` does. */
function merged({ build }: Writer, into: number, from: number): void {
  const [method, result] = [build.node(), build.node()];
  build.emit(Op.getAttribute, method, into, build.name('update'));
  build.emit(Op.call, result, method, Form.other, 0, 1, Pass.position, 0, from);
}

function comprehension(writer: Writer, node: number): number {
  const { tree, scope, build } = writer;
  const names = new Map<string, number>();
  const [body = -1, ...clauses] = parts(writer, node);
  scope.inner.push(names);
  for (const clause of clauses) {
    if (kindOf(tree, clause) !== 'for_in_clause') {
      expression(writer, clause);
      continue;
    }
    const sources = parts(writer, clause).filter((part) => fieldOf(tree, part) === 'right');
    const [source = 0] = sources.map((one) => expression(writer, one));
    build.at(scope.id, writer.line(clause));
    bind(writer, childIn(tree, clause, 'left'), iterated(writer, source), (name, value) => names.set(name, value));
  }
  let value: number;
  if (kindOf(tree, body) === 'pair') {
    expression(writer, childIn(tree, body, 'key'));
    value = expression(writer, childIn(tree, body, 'value'));
  } else value = expression(writer, body);
  scope.inner.pop();
  const type = COMPREHENSIONS.get(kindOf(tree, node)) ?? 'generator';
  return builtOf(writer, type, value === 0 ? [] : [0, value]);
}

function lambda(writer: Writer, node: number): number {
  const { tree, build, scope: outer } = writer;
  const id = build.scope();
  outer.lambdas++;
  const number = outer.lambdas;
  const body = childIn(tree, node, 'body');
  const parameters = parametersOf(writer, childIn(tree, node, 'parameters'));
  const bound = boundNames(writer, [body]);
  for (const { name } of parameters) bound.locals.add(name);
  writer.scope = openScope({ id, kind: 'lambda', parent: outer, bound, result: build.node(), own: null });
  const places = writeFunction(writer, parameters, FunctionFlag.lambda, 0, number, outer.id);
  writer.typing?.result(node, writer.scope.result);
  for (const { name, node: place } of places) assign(writer, name, place);
  build.emit(Op.copy, writer.scope.result, expression(writer, body));
  writer.scope = outer;
  const to = build.node();
  build.emit(Op.define, to, id);
  return to;
}

function binary(writer: Writer, node: number): number {
  const { tree, build, scope } = writer;
  const left = expression(writer, childIn(tree, node, 'left'));
  const right = expression(writer, childIn(tree, node, 'right'));
  const operator = childIn(tree, node, 'operator');
  const sign = operator < 0 ? '' : kindOf(tree, operator);
  if (writer.typing !== null) {
    build.at(scope.id, writer.line(node));
    return computed(writer, left, right, sign);
  }
  if (left !== 0) {
    build.at(scope.id, writer.line(node));
    build.emit(Op.operate, left, right, build.name(sign));
  }
  return sign === '+' || sign === '|' ? join(writer, [left, right]) : left;
}

function yielded(writer: Writer, node: number): number {
  const { tree, build, scope } = writer;
  scope.generator = true;
  const all = parts(writer, node);
  const from = kindOf(tree, node + 1) === 'yield' && kindOf(tree, node + 2) === 'from';
  const [value = 0] = all.map((part) => expression(writer, part));
  if (value === 0) return unknown(writer);
  build.at(scope.id, writer.line(node));
  build.emit(Op.yield, scope.id, from ? iterated(writer, value) : value);
  return unknown(writer);
}
