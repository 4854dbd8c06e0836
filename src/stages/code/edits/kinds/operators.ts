import { childIn, childrenOf, endOf, fieldOf, kindOf, startOf, textOf } from '../../../../knowledge/parse/flat-tree.ts';
import { between, exchanged, instead } from '../make.ts';
import type { EditKind, Site, SmallEdit } from '../site.ts';

/** For each operator, what it is mistaken for. */
const COMPARISONS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>', '>=', '!=', '=='],
  '<=': ['<', '>=', '>', '=='],
  '>': ['>=', '<', '<=', '!=', '=='],
  '>=': ['>', '<=', '<', '=='],
  '==': ['!=', 'is', 'in', '>=', '<=', '>', '<'],
  '!=': ['==', 'is not', 'not in', '<', '>'],
  is: ['is not', '==', 'in'],
  'is not': ['is', '!=', 'not in'],
  in: ['not in', '=='],
  'not in': ['in', '!='],
};
const ARITHMETIC: Readonly<Record<string, readonly string[]>> = {
  '+': ['-', '*', '|'],
  '-': ['+', '*', '/', '//'],
  '*': ['+', '/', '**', '//'],
  '/': ['//', '*', '-'],
  '//': ['/', '*', '%'],
  '%': ['//', '/', '*'],
  '**': ['*'],
  '&': ['|', '^', 'and'],
  '|': ['&', '^', 'or', '+'],
  '^': ['&', '|', '**'],
  '<<': ['>>'],
  '>>': ['<<'],
};

/** Another operator, its operands changed places, or one of them alone. */
export const operators: EditKind = function* (site, node) {
  const kind = kindOf(site.tree, node);
  if (kind === 'comparison_operator') yield* comparison(site, node);
  else if (kind === 'binary_operator') yield* binary(site, node);
  else if (kind === 'boolean_operator') yield* boolean(site, node);
  else if (kind === 'augmented_assignment') yield* augmented(site, node);
  else if (kind === 'not_operator') {
    yield instead(site, node, 'operator.drop-not', textOf(site.tree, childIn(site.tree, node, 'argument')));
  } else if (kind === 'unary_operator') {
    yield instead(site, node, 'operator.drop-sign', textOf(site.tree, childIn(site.tree, node, 'argument')));
  }
};

function* comparison(site: Site, node: number): Iterable<SmallEdit> {
  const { tree } = site;
  const children = childrenOf(tree, node);
  for (const child of children.filter((one) => fieldOf(tree, one) === 'operators')) {
    const own = textOf(tree, child).replaceAll(/\s+/g, ' ');
    for (const other of COMPARISONS[own] ?? []) yield instead(site, child, `operator.compare.${family(own)}`, other);
  }
  const [first, , last, ...more] = children;
  if (first !== undefined && last !== undefined && more.length === 0) yield exchanged(site, node, first, last, 'operator.swap'); // prettier-ignore
}

function family(operator: string): string {
  if (/^[<>]/.test(operator)) return 'order';
  return /in$/.test(operator) ? 'member' : operator.startsWith('is') ? 'same' : 'equal';
}

function* binary(site: Site, node: number): Iterable<SmallEdit> {
  const { tree } = site;
  const [left, right, operator] = ['left', 'right', 'operator'].map((role) => childIn(tree, node, role));
  if (left === undefined || right === undefined || operator === undefined || left < 0 || right < 0) return;
  for (const other of ARITHMETIC[textOf(tree, operator)] ?? []) yield instead(site, operator, 'operator.arithmetic', other); // prettier-ignore
  yield instead(site, node, 'operator.left-only', textOf(tree, left));
  yield instead(site, node, 'operator.right-only', textOf(tree, right));
  yield exchanged(site, node, left, right, 'operator.swap');
  // Where brackets are missing or in the wrong place: a + (b * c) against (a + b) * c.
  const inner = kindOf(tree, left) === 'binary_operator' ? left : -1;
  if (inner >= 0) {
    const [a, b] = [childIn(tree, inner, 'left'), childIn(tree, inner, 'right')];
    const [first, second] = [textOf(tree, childIn(tree, inner, 'operator')), textOf(tree, operator)];
    yield instead(site, node, 'operator.group', `${textOf(tree, a)} ${first} (${textOf(tree, b)} ${second} ${textOf(tree, right)})`, { brings: '' }); // prettier-ignore
  }
  const last = kindOf(tree, right) === 'binary_operator' ? right : -1;
  if (last >= 0) {
    const [b, c] = [childIn(tree, last, 'left'), childIn(tree, last, 'right')];
    const [first, second] = [textOf(tree, operator), textOf(tree, childIn(tree, last, 'operator'))];
    yield instead(site, node, 'operator.group', `(${textOf(tree, left)} ${first} ${textOf(tree, b)}) ${second} ${textOf(tree, c)}`, { brings: '' }); // prettier-ignore
  }
}

function* boolean(site: Site, node: number): Iterable<SmallEdit> {
  const { tree } = site;
  const [left, right, operator] = ['left', 'right', 'operator'].map((role) => childIn(tree, node, role));
  if (left === undefined || right === undefined || operator === undefined) return;
  const own = textOf(tree, operator);
  yield instead(site, operator, 'operator.and-or', own === 'and' ? 'or' : 'and');
  yield instead(site, node, 'operator.left-only', textOf(tree, left), { brings: '' });
  yield instead(site, node, 'operator.right-only', textOf(tree, right), { brings: '' });
  yield exchanged(site, node, left, right, 'operator.swap');
  for (const side of [left, right]) {
    if (kindOf(tree, side) !== 'not_operator') yield between(side, startOf(tree, side), startOf(tree, side), 'operator.negate', 'not '); // prettier-ignore
  }
}

function* augmented(site: Site, node: number): Iterable<SmallEdit> {
  const { tree } = site;
  const operator = childIn(tree, node, 'operator');
  const own = textOf(tree, operator);
  for (const other of ARITHMETIC[own.slice(0, -1)] ?? []) {
    if (/^[a-z]/.test(other)) continue;
    yield instead(site, operator, 'operator.arithmetic', `${other}=`);
  }
  yield instead(site, operator, 'operator.assign', '=');
  const right = childIn(tree, node, 'right');
  yield between(node, startOf(tree, operator), endOf(tree, right), 'operator.assign', `= ${textOf(tree, right)} ${own.slice(0, -1)} ${textOf(tree, childIn(tree, node, 'left'))}`, { brings: '' }); // prettier-ignore
}
