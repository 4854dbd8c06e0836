import { afterOf, childIn, kindOf } from '../parse/flat-tree.ts';
import { Form, Op, Pass } from './ops.ts';
import { isFree, type Writer } from './scope.ts';
import { constantKey, parts, pathOf } from './syntax.ts';

/** Writes a call and returns the place of its result. */
export function callOf(writer: Writer, node: number): number {
  const { tree, build, scope } = writer;
  const callee = childIn(tree, node, 'function');
  const from = writer.expression(callee);
  const list = childIn(tree, node, 'arguments');
  const args: number[] = [];
  if (list >= 0) {
    for (const part of kindOf(tree, list) === 'argument_list' ? parts(writer, list) : [list]) {
      pushArgument(writer, part, args);
    }
  }
  const to = build.node();
  const { form, name } = formOf(writer, callee);
  build.at(scope.id, writer.line(node));
  build.emit(Op.call, to, from, form, name === null ? 0 : 1 + build.name(name), args.length / 3, ...args);
  scope.paths.clear();
  if (name === 'update' && list >= 0) rememberUpdate(writer, callee, list, args);
  return to;
}

/** Writes `callee(value)` as a decorator does it. */
export function decorate(writer: Writer, decorator: number, callee: number, value: number): number {
  const { build, scope } = writer;
  const to = build.node();
  const { name } = formOf(writer, decorator);
  build.at(scope.id, writer.line(decorator));
  build.emit(Op.call, to, callee, Form.decorator, name === null ? 0 : 1 + build.name(name), 1, Pass.position, 0, value);
  scope.paths.clear();
  return to;
}

function pushArgument(writer: Writer, part: number, args: number[]): void {
  const { tree, build } = writer;
  switch (kindOf(tree, part)) {
    case 'comment':
      return;
    case 'list_splat':
    case 'dictionary_splat': {
      const [inner = -1] = parts(writer, part);
      args.push(kindOf(tree, part) === 'list_splat' ? Pass.star : Pass.doubleStar, 0, writer.expression(inner));
      return;
    }
    case 'keyword_argument': {
      const name = build.name(writer.text(childIn(tree, part, 'name')));
      args.push(Pass.keyword, 1 + name, writer.expression(childIn(tree, part, 'value')));
      return;
    }
    default:
      args.push(Pass.position, 0, writer.expression(part));
  }
}

function formOf(writer: Writer, callee: number): { form: number; name: string | null } {
  const { tree, scope } = writer;
  const kind = callee < 0 ? '' : kindOf(tree, callee);
  if (kind === 'identifier') return { form: Form.name, name: writer.text(callee) };
  if (kind !== 'attribute') return { form: Form.other, name: null };
  const name = writer.text(childIn(tree, callee, 'attribute'));
  const object = childIn(tree, callee, 'object');
  const text = kindOf(tree, object) === 'identifier' ? writer.text(object) : null;
  if (text !== null && text === scope.own) return { form: Form.own, name };
  const made = kindOf(tree, object) === 'call' ? childIn(tree, object, 'function') : -1;
  const above = made >= 0 && kindOf(tree, made) === 'identifier' && writer.text(made) === 'super' && isFree(writer, 'super');
  return { form: above ? Form.above : Form.attribute, name };
} // prettier-ignore

/** `d.update({"k": f})` puts `f` there as surely as an assignment. */
function rememberUpdate(writer: Writer, callee: number, list: number, args: readonly number[]): void {
  const { tree, scope } = writer;
  const base = pathOf(writer, childIn(tree, callee, 'object'));
  const [literal = -1] = parts(writer, list);
  if (base === null || args.length !== 3 || literal < 0 || kindOf(tree, literal) !== 'dictionary') return;
  const made = args[2] ?? 0;
  for (let pair = literal + 1; pair < afterOf(tree, literal); pair = afterOf(tree, pair)) {
    if (kindOf(tree, pair) !== 'pair') continue;
    const key = constantKey(writer, childIn(tree, pair, 'key'));
    if (key === null) continue;
    const to = writer.build.node();
    writer.build.emit(Op.getKey, to, made, key);
    scope.paths.set(`${base}[${key}]`, to);
  }
}
