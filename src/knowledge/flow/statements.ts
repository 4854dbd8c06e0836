import { afterOf, childIn, fieldOf, kindOf } from '../parse/flat-tree.ts';
import { arm, merge } from './branches.ts';
import { writeClass, writeDefinition } from './definitions.ts';
import { hintOf } from './hints.ts';
import { importAll } from './imports.ts';
import { Op } from './ops.ts';
import { assign, boundNames, join, setNow, type Writer } from './scope.ts';
import { computed, iterated, parts, typed } from './syntax.ts';
import { bind, placeOf, valueOf, type Value } from './targets.ts';

type Changes = ReturnType<typeof arm>;

/** Writes what the statements of a block do, in order. */
export function block(writer: Writer, node: number): void {
  if (node < 0) return;
  const stop = afterOf(writer.tree, node);
  for (let child = node + 1; child < stop; child = afterOf(writer.tree, child)) statement(writer, child);
}

function statement(writer: Writer, node: number): void {
  const { tree, build, scope } = writer;
  if (afterOf(tree, node) === node + 1) return;
  switch (kindOf(tree, node)) {
    case 'expression_statement':
      for (const part of parts(writer, node)) {
        const kind = kindOf(tree, part);
        if (kind === 'assignment') assignment(writer, part);
        else if (kind === 'augmented_assignment') augmented(writer, part);
        else writer.expression(part);
      }
      return;
    case 'return_statement': {
      const [value = -1] = parts(writer, node);
      const place = value < 0 && writer.typing !== null ? typed(writer, 'None') : writer.expression(value);
      if (place !== 0 && scope.result !== 0) build.emit(Op.copy, scope.result, place);
      return;
    }
    case 'if_statement': {
      conditional(writer, node);
      return;
    }
    case 'for_statement': {
      loop(writer, node, () => {
        const source = writer.expression(childIn(tree, node, 'right'));
        build.at(scope.id, writer.line(node));
        return () => bind(writer, childIn(tree, node, 'left'), iterated(writer, source));
      });
      return;
    }
    case 'while_statement': {
      loop(writer, node, () => {
        writer.expression(childIn(tree, node, 'condition'));
        return () => undefined;
      });
      return;
    }
    case 'try_statement': {
      attempt(writer, node);
      return;
    }
    case 'with_statement': {
      within(writer, node);
      return;
    }
    case 'match_statement': {
      match(writer, node);
      return;
    }
    case 'function_definition':
    case 'class_definition': {
      definition(writer, node, []);
      return;
    }
    case 'decorated_definition': {
      const decorators = parts(writer, node).filter((part) => kindOf(tree, part) === 'decorator');
      definition(writer, childIn(tree, node, 'definition'), decorators);
      return;
    }
    case 'import_statement':
    case 'import_from_statement': {
      importAll(writer, node);
      return;
    }
    case 'raise_statement': {
      const [what = -1, cause = -1] = parts(writer, node);
      const place = writer.expression(what);
      writer.expression(cause);
      build.at(scope.id, writer.line(node));
      if (place !== 0) build.emit(Op.raise, place);
      return;
    }
    case 'block':
    case 'ERROR': {
      block(writer, node);
      return;
    }
    case 'global_statement':
    case 'nonlocal_statement':
    case 'delete_statement':
    case 'future_import_statement':
      return;
    default:
      for (const part of parts(writer, node)) writer.expression(part);
  }
}

function definition(writer: Writer, node: number, decorators: readonly number[]): void {
  const index = node < 0 ? undefined : writer.definitions.get(node);
  if (index === undefined) return;
  const isClass = kindOf(writer.tree, node) === 'class_definition';
  if (isClass) writeClass(writer, node, index, decorators, block);
  else writeDefinition(writer, node, index, decorators, block);
}

function assignment(writer: Writer, node: number): void {
  const { tree } = writer;
  const targets: number[] = [];
  let at = node;
  let type = -1;
  while (at >= 0 && kindOf(tree, at) === 'assignment') {
    targets.push(childIn(tree, at, 'left'));
    type = Math.max(type, childIn(tree, at, 'type'));
    at = childIn(tree, at, 'right');
  }
  const written = type < 0 ? 0 : hintOf(writer, type);
  let value: Value = valueOf(writer, at);
  const [only = -1] = targets;
  if (written !== 0) value = join(writer, [placeOf(writer, value), written]);
  // `x: int` without a value binds nothing, except that a class declares an attribute so.
  if (at < 0 && writer.scope.kind !== 'class' && kindOf(tree, only) === 'identifier' && written === 0) return;
  if (targets.length > 1 && targets.some((one) => kindOf(tree, one) !== 'identifier') && typeof value !== 'number') {
    for (const target of targets) bind(writer, target, value);
    return;
  }
  if (kindOf(tree, only) !== 'pattern_list' && kindOf(tree, only) !== 'tuple_pattern' && kindOf(tree, only) !== 'list_pattern') {
    value = placeOf(writer, value, kindOf(tree, Math.max(at, 0)) === 'list' ? 'list' : 'tuple');
  }
  for (const target of targets) bind(writer, target, value);
} // prettier-ignore

function augmented(writer: Writer, node: number): void {
  const left = childIn(writer.tree, node, 'left');
  const before = writer.expression(left);
  const added = writer.expression(childIn(writer.tree, node, 'right'));
  if (writer.typing === null) {
    bind(writer, left, join(writer, [before, added]));
    return;
  }
  const sign = writer.text(childIn(writer.tree, node, 'operator')).replace(/=$/, '');
  writer.build.at(writer.scope.id, writer.line(node));
  bind(writer, left, computed(writer, before, added, sign));
}

function conditional(writer: Writer, node: number): void {
  const { tree } = writer;
  const arms: Changes[] = [];
  let complete = false;
  const way = (condition: number, body: number) => {
    writer.expression(condition);
    const changes = arm(writer, () => {
      narrow(writer, condition);
      block(writer, body);
    });
    if (!leaves(writer, body)) arms.push(changes);
  };
  way(childIn(tree, node, 'condition'), childIn(tree, node, 'consequence'));
  for (const part of parts(writer, node)) {
    const kind = kindOf(tree, part);
    if (kind === 'elif_clause') way(childIn(tree, part, 'condition'), childIn(tree, part, 'consequence'));
    if (kind !== 'else_clause') continue;
    const changes = arm(writer, () => block(writer, childIn(tree, part, 'body')));
    if (!leaves(writer, childIn(tree, part, 'body'))) arms.push(changes);
    complete = true;
  }
  merge(writer, arms, !complete);
}

/** Where `isinstance(x, Class)` holds, `x` is a `Class`. */
function narrow(writer: Writer, condition: number): void {
  const { tree, build, scope } = writer;
  if (condition < 0) return;
  if (kindOf(tree, condition) === 'boolean_operator' && kindOf(tree, childIn(tree, condition, 'operator')) === 'and') {
    narrow(writer, childIn(tree, condition, 'left'));
    narrow(writer, childIn(tree, condition, 'right'));
    return;
  }
  if (kindOf(tree, condition) !== 'call') return;
  const callee = childIn(tree, condition, 'function');
  if (kindOf(tree, callee) !== 'identifier' || writer.text(callee) !== 'isinstance') return;
  const [subject = -1, classes = -1] = parts(writer, childIn(tree, condition, 'arguments'));
  if (classes < 0 || kindOf(tree, subject) !== 'identifier') return;
  const name = writer.text(subject);
  if (!scope.bound.locals.has(name) || scope.bound.globals.has(name)) return;
  const wanted = kindOf(tree, classes) === 'tuple' ? parts(writer, classes) : [classes];
  const places = wanted.map((one) => {
    const from = writer.expression(one);
    if (from === 0) return 0;
    const to = build.node();
    build.emit(Op.instance, to, from);
    return to;
  });
  if (places.some((place) => place !== 0)) setNow(scope, name, join(writer, places));
}

function leaves(writer: Writer, body: number): boolean {
  const last = body < 0 ? undefined : parts(writer, body).at(-1);
  const kind = last === undefined ? '' : kindOf(writer.tree, last);
  return kind === 'return_statement' || kind === 'raise_statement';
}

/** A loop: what its end gives a name is there at its beginning. */
function loop(writer: Writer, node: number, head: () => () => void): void {
  const { tree, build, scope } = writer;
  const body = childIn(tree, node, 'body');
  const again: [string, number][] = [];
  const names = boundNames(writer, body < 0 ? [] : [body]).locals;
  for (const name of names) {
    const before = scope.now.get(name);
    if (before === undefined) continue;
    const place = build.node();
    if (before !== 0) build.emit(Op.copy, place, before);
    again.push([name, place]);
    setNow(scope, name, place);
  }
  const bindTarget = head();
  const changes = arm(writer, () => {
    bindTarget();
    block(writer, body);
  });
  for (const [name, place] of again) {
    const end = changes.get(name)?.after ?? 0;
    if (end !== 0 && end !== place) build.emit(Op.copy, place, end);
  }
  merge(writer, [changes], true);
  const other = parts(writer, node).find((part) => kindOf(tree, part) === 'else_clause');
  if (other !== undefined) block(writer, childIn(tree, other, 'body'));
}

function attempt(writer: Writer, node: number): void {
  const { tree } = writer;
  const body = childIn(tree, node, 'body');
  const tried = arm(writer, () => block(writer, body));
  const ways: Changes[] = [];
  let other = -1;
  const clauses = parts(writer, node).filter((part) => /^(?:except|finally|else)/.test(kindOf(tree, part)));
  for (const clause of clauses) if (kindOf(tree, clause) === 'else_clause') other = childIn(tree, clause, 'body');
  for (const clause of clauses) {
    if (!kindOf(tree, clause).startsWith('except')) continue;
    const changes = arm(writer, () => {
      merge(writer, [tried], true);
      handler(writer, clause);
    });
    if (!leaves(writer, parts(writer, clause).at(-1) ?? -1)) ways.push(changes);
  }
  const smooth = arm(writer, () => {
    merge(writer, [tried], false);
    block(writer, other);
  });
  merge(writer, [smooth, ...ways], false);
  for (const clause of clauses) {
    if (kindOf(tree, clause) === 'finally_clause') for (const part of parts(writer, clause)) block(writer, part);
  }
}

function handler(writer: Writer, clause: number): void {
  const { tree, build } = writer;
  for (const part of parts(writer, clause)) {
    const kind = kindOf(tree, part);
    if (kind === 'block') block(writer, part);
    else if (kind !== 'as_pattern') writer.expression(part);
    else {
      const [classes = -1, target = -1] = parts(writer, part);
      const wanted = kindOf(tree, classes) === 'tuple' ? parts(writer, classes) : [classes];
      const places = wanted.map((one) => {
        const from = writer.expression(one);
        const to = build.node();
        if (from !== 0) build.emit(Op.instance, to, from);
        return to;
      });
      bind(writer, target + 1, join(writer, places));
    }
  }
}

function within(writer: Writer, node: number): void {
  const { tree, build, scope } = writer;
  for (const clause of parts(writer, node)) {
    if (kindOf(tree, clause) !== 'with_clause') continue;
    for (const item of parts(writer, clause)) {
      const value = kindOf(tree, item) === 'with_item' ? childIn(tree, item, 'value') : item;
      const [inner = value, target = -1] = kindOf(tree, value) === 'as_pattern' ? parts(writer, value) : [value];
      const from = writer.expression(inner);
      const to = build.node();
      build.at(scope.id, writer.line(item));
      if (from !== 0) build.emit(Op.enter, to, from);
      if (target >= 0) bind(writer, target + 1, to);
    }
  }
  block(writer, childIn(tree, node, 'body'));
}

function match(writer: Writer, node: number): void {
  const { tree } = writer;
  const subjects = parts(writer, node).filter((part) => fieldOf(tree, part) === 'subject');
  const [subject = 0] = subjects.map((one) => writer.expression(one));
  const arms: Changes[] = [];
  const body = childIn(tree, node, 'body');
  for (const clause of body < 0 ? [] : parts(writer, body)) {
    if (kindOf(tree, clause) !== 'case_clause') continue;
    const changes = arm(writer, () => {
      for (const name of boundNames(writer, parts(writer, clause).filter((part) => kindOf(tree, part) !== 'block')).locals) {
        assign(writer, name, subject);
      }
      writer.expression(childIn(tree, clause, 'guard'));
      block(writer, childIn(tree, clause, 'consequence'));
    });
    if (!leaves(writer, childIn(tree, clause, 'consequence'))) arms.push(changes);
  }
  merge(writer, arms, true);
} // prettier-ignore
