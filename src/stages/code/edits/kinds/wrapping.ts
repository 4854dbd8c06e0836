import { childIn, childrenOf, endOf, fieldOf, kindOf, parentOf, startOf, textOf } from '../../../../knowledge/parse/flat-tree.ts'; // prettier-ignore
import { between, instead } from '../make.ts';
import { isRead, type EditKind, type Site, type SmallEdit } from '../site.ts';
import { valuesOf } from '../values.ts';

const FUNCTIONS = ['len', 'str', 'int', 'list', 'tuple', 'set', 'sorted', 'bool', 'abs', 'reversed', 'dict', 'float', 'repr', 'iter', 'next', 'bytes', 'sum', 'min', 'max', 'round']; // prettier-ignore
const METHODS = ['strip()', 'lower()', 'upper()', 'copy()', 'items()', 'keys()', 'values()', 'split()', 'rstrip()', 'lstrip()', 'encode()', 'decode()', 'pop()', 'total_seconds()']; // prettier-ignore
const MOST_OWN = 40;
const WRAPPED: ReadonlySet<string> = new Set(['identifier', 'attribute', 'call', 'subscript', 'generator_expression', 'list_comprehension', 'string', 'binary_operator', 'parenthesized_expression']); // prettier-ignore

/** A call around a value, a method behind it, an `await` in front of it; or one of these taken away. */
export const wrapping: EditKind = function* (site, node) {
  const { tree } = site;
  const kind = kindOf(tree, node);
  if (kind === 'call') yield* unwrapped(site, node);
  if (kind === 'await') yield between(node, startOf(tree, node), startOf(tree, childrenOf(tree, node)[1] ?? node), 'wrap.drop-await', ''); // prettier-ignore
  if (!WRAPPED.has(kind) || !isValue(site, node)) return;
  const own = textOf(tree, node);
  if (own.includes('\n') || own.length > 120) return;
  const callable = site.scope.module.filter((name) => /^_?[a-z]/.test(name)).slice(0, MOST_OWN);
  const functions = new Set([...FUNCTIONS, ...site.scope.wrappers, ...callable]);
  for (const name of functions) {
    const isBuiltin = FUNCTIONS.includes(name);
    yield instead(
      site,
      node,
      isBuiltin ? `wrap.${name}` : site.scope.wrappers.includes(name) ? 'wrap.own' : 'wrap.other',
      `${name}(${bare(own)})`,
      { brings: name },
    );
  }
  const needsBrackets = kind === 'binary_operator';
  for (const method of METHODS) {
    yield instead(site, node, `wrap.method.${method.slice(0, -2)}`, `${needsBrackets ? `(${own})` : own}.${method}`, { brings: method }); // prettier-ignore
  }
  if (kind === 'call') yield between(node, startOf(tree, node), startOf(tree, node), 'wrap.await', 'await ');
  if (kind === 'identifier' || kind === 'attribute') {
    yield instead(site, node, 'wrap.call', `${own}()`, { brings: '' });
    yield instead(site, node, 'wrap.default', `(${own} or [])`, { brings: '' });
    yield instead(site, node, 'wrap.default', `(${own} or '')`, { brings: '' });
    yield instead(site, node, 'wrap.default', `(${own} or {})`, { brings: '' });
    for (const text of ['None', 'True', 'False', '0'])
      yield instead(site, node, 'wrap.default', `${own} or ${text}`, { brings: '' });
    for (const { text, from } of valuesOf(site)) {
      if ((from === 'parameter' || from === 'local') && text !== own)
        yield instead(site, node, 'wrap.or-name', `${own} or ${text}`, { brings: text });
    }
    yield instead(site, node, 'wrap.sign', `-${own}`, { brings: '' });
    yield instead(site, node, 'wrap.plus', `${own} + 1`, { brings: '' });
    yield instead(site, node, 'wrap.minus', `${own} - 1`, { brings: '' });
  }
  if (kind === 'call') {
    yield instead(site, node, 'wrap.plus', `${own} + 1`, { brings: '' });
    yield instead(site, node, 'wrap.minus', `${own} - 1`, { brings: '' });
  }
};

/** `f(x)` -> `x`, `x.f()` -> `x` (by attributes), `f()` -> `f`. */
function* unwrapped(site: Site, node: number): Iterable<SmallEdit> {
  const { tree } = site;
  const called = childIn(tree, node, 'function');
  const list = childIn(tree, node, 'arguments');
  if (kindOf(tree, list) !== 'argument_list') {
    // `f(x for x in y)`: the generator is the argument.
    yield instead(site, node, 'wrap.drop', textOf(tree, list), { brings: '' });
    return;
  }
  const given = childrenOf(tree, list).filter((child) => !/^[(),]$/.test(kindOf(tree, child)));
  const [only] = given;
  if (only === undefined) yield between(node, endOf(tree, called), endOf(tree, node), 'wrap.drop-call', '');
  else if (given.length <= 2 && kindOf(tree, only) !== 'keyword_argument') {
    yield instead(site, node, 'wrap.drop', textOf(tree, only), { brings: '' });
  }
}

/** Brackets around a generator are not needed in a call. */
function bare(text: string): string {
  return /^\(.* for .*\)$/.test(text) ? text.slice(1, -1) : text;
}

function isValue(site: Site, node: number): boolean {
  const { tree } = site;
  const field = fieldOf(tree, node);
  const parent = kindOf(tree, parentOf(tree, node));
  if (kindOf(tree, node) === 'identifier' && !isRead(tree, node)) return false;
  if (field === 'function' || field === 'object' || field === 'name') return field === 'object' && parent === 'attribute'; // prettier-ignore
  if (parent === 'expression_statement' || parent === 'del_statement' || parent === 'delete_statement') return false;
  return !(field === 'left' && /^(assignment|augmented_assignment|for_statement|for_in_clause)$/.test(parent));
}
