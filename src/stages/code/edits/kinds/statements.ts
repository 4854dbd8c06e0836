import { childIn, childrenOf, endOf, kindOf, lineEndAt, parentOf, startOf, textOf, type PythonTree } from '../../../../knowledge/parse/flat-tree.ts'; // prettier-ignore
import { behind, indented, statementsOf, type Statement } from '../lines.ts';
import { between, instead } from '../make.ts';
import type { EditKind, Site, SmallEdit } from '../site.ts';

const LOOPS: ReadonlySet<string> = new Set(['for_statement', 'while_statement']);
const MOVABLE: ReadonlySet<string> = new Set(['expression_statement', 'return_statement', 'break_statement', 'continue_statement', 'raise_statement']); // prettier-ignore
const COMPOUND: ReadonlySet<string> = new Set(['if_statement', 'for_statement', 'while_statement', 'with_statement', 'try_statement']); // prettier-ignore

/** A statement left out, moved over its neighbour, or moved into or out of the block beside it. */
export const statements: EditKind = function* (site, node) {
  const { tree } = site;
  const kind = kindOf(tree, node);
  if (kind === 'block') yield* ofBlock(site, node);
  if (kind === 'return_statement') yield* ofReturn(site, node);
  if (kind === 'break_statement') yield instead(site, node, 'statement.jump', 'continue');
  if (kind === 'continue_statement') yield instead(site, node, 'statement.jump', 'break');
  if (kind === 'pass_statement') yield instead(site, node, 'error.unsupported', 'raise NotImplementedError');
  if (kind === 'pass_statement') for (const text of ['return', 'continue', 'break']) if (text === 'return' || inLoop(tree, node)) yield instead(site, node, 'statement.jump', text); // prettier-ignore
  if (kind === 'if_statement') yield between(node, startOf(tree, node), startOf(tree, node), 'statement.elif', 'el');
  if (kind === 'elif_clause') yield between(node, startOf(tree, node), startOf(tree, node) + 2, 'statement.elif', '');
};

function* ofBlock(site: Site, block: number): Iterable<SmallEdit> {
  const { tree } = site;
  const all = statementsOf(tree, block);
  const isOnly = all.length === 1;
  for (const [at, one] of all.entries()) {
    const drop = (sort: string, text: string) => between(one.node, one.start, one.end, sort, text, { brings: '' });
    if (isOnly) yield drop('statement.pass', `${one.indent}pass`);
    else yield between(one.node, one.start, behind(tree, one), 'statement.drop', '');
    if (COMPOUND.has(one.kind)) yield* unwrappedBody(site, one);
    const next = all[at + 1];
    if (next !== undefined) {
      const gap = tree.source.toString('utf8', one.end, next.start);
      yield between(one.node, one.start, next.end, 'statement.swap', indented(next, one.indent) + gap + indented(one, one.indent), { brings: '' }); // prettier-ignore
      yield* intoNext(site, one, next);
    }
    if (at === all.length - 1) yield* outOfBlock(site, block, one, isOnly);
  }
}

/** `if c: body` -> `body`. */
function* unwrappedBody(site: Site, one: Statement): Iterable<SmallEdit> {
  const { tree } = site;
  const alone = childrenOf(tree, one.node).filter((child) => /^(block|elif_clause|else_clause|except_clause|finally_clause)$/.test(kindOf(tree, child))); // prettier-ignore
  const [body] = alone;
  if (body === undefined || alone.length !== 1) return;
  const inner = statementsOf(tree, body);
  if (inner.length === 0) return;
  yield between(one.node, one.start, one.end, 'statement.unwrap', inner.map((each) => indented(each, one.indent)).join('\n'), { brings: '' }); // prettier-ignore
}

/** The statement in front of a block becomes its first, or the one behind it its last. */
function* intoNext(site: Site, one: Statement, next: Statement): Iterable<SmallEdit> {
  const { tree } = site;
  if (COMPOUND.has(next.kind) && MOVABLE.has(one.kind)) {
    const body = bodyOf(tree, next.node);
    const [first] = body < 0 ? [] : statementsOf(tree, body);
    if (first !== undefined) {
      const head = tree.source.toString('utf8', next.start, first.start);
      yield between(one.node, one.start, first.end, 'statement.into-next', `${head}${indented(one, first.indent)}\n${indented(first, first.indent)}`, { brings: '' }); // prettier-ignore
    }
  }
  if (COMPOUND.has(one.kind) && MOVABLE.has(next.kind)) {
    const body = lastBlock(tree, one.node);
    const last = body < 0 ? undefined : statementsOf(tree, body).at(-1);
    if (last !== undefined) {
      yield between(next.node, next.start, next.end, 'statement.into-before', indented(next, last.indent), { brings: '' }); // prettier-ignore
    }
  }
}

/** The last statement of a block is moved behind it. */
function* outOfBlock(site: Site, block: number, one: Statement, isOnly: boolean): Iterable<SmallEdit> {
  const { tree } = site;
  const owner = parentOf(tree, block);
  if (isOnly || !MOVABLE.has(one.kind) || kindOf(tree, owner) === 'function_definition' || owner === 0) return;
  const holder = kindOf(tree, owner).endsWith('_clause') ? parentOf(tree, owner) : owner;
  const at = tree.source.lastIndexOf(10, startOf(tree, holder)) + 1;
  const indent = tree.source.toString('utf8', at, startOf(tree, holder));
  if (indent.trim() !== '' || lineEndAt(tree, endOf(tree, holder)) !== one.end) return;
  yield between(one.node, one.start, one.end, 'statement.out', indented(one, indent), { brings: '' });
}

function* ofReturn(site: Site, node: number): Iterable<SmallEdit> {
  const { tree } = site;
  const [, value] = childrenOf(tree, node);
  if (value === undefined) return;
  const own = textOf(tree, value);
  for (const text of ['True', 'False', 'None', '[]', '{}', "''", '0']) if (text !== own) yield instead(site, value, 'return.constant', text); // prettier-ignore
  yield instead(site, value, 'return.not', `not ${own}`, { brings: '' });
  for (const name of [...site.scope.locals, ...site.scope.parameters]) {
    if (name !== own) yield instead(site, value, 'return.name', name);
    if (name !== own && !own.includes(',')) yield instead(site, value, 'return.plus', `${own} + ${name}`, { brings: name });
  }
  yield between(node, startOf(tree, node), startOf(tree, value), 'return.drop', '');
  yield between(node, startOf(tree, node), startOf(tree, value), 'return.yield', 'yield ');
} // prettier-ignore

function bodyOf(tree: PythonTree, node: number): number {
  for (const role of ['body', 'consequence']) {
    const found = childIn(tree, node, role);
    if (found >= 0) return found;
  }
  return -1;
}

function lastBlock(tree: PythonTree, node: number): number {
  const last = childrenOf(tree, node).at(-1) ?? -1;
  if (last < 0) return -1;
  return kindOf(tree, last) === 'block' ? last : lastBlock(tree, last);
}

export function inLoop(tree: PythonTree, node: number): boolean {
  for (let at = parentOf(tree, node); at >= 0; at = parentOf(tree, at)) {
    if (LOOPS.has(kindOf(tree, at))) return true;
    if (kindOf(tree, at) === 'function_definition') return false;
  }
  return false;
}
