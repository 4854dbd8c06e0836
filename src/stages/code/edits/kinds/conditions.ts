import { childIn, childrenOf, endOf, fieldOf, kindOf, parentOf, startOf, textOf } from '../../../../knowledge/parse/flat-tree.ts'; // prettier-ignore
import { between, instead } from '../make.ts';
import type { EditKind, Site } from '../site.ts';
import { valuesOf } from '../values.ts';

const HELD: ReadonlySet<string> = new Set(['if_statement', 'elif_clause', 'while_statement', 'conditional_expression', 'if_clause', 'assert_statement']); // prettier-ignore
const CONDITIONS: ReadonlySet<string> = new Set(['comparison_operator', 'boolean_operator', 'not_operator']);
const MOST_OWN = 30;

/** A condition turned round, widened or narrowed by one more, or made from another of the same function. */
export const conditions: EditKind = function* (site, node) {
  const { tree } = site;
  if (!isCondition(site, node)) return;
  const own = textOf(tree, node);
  const kind = kindOf(tree, node);
  if (kind !== 'not_operator') yield between(node, startOf(tree, node), endOf(tree, node), 'condition.negate', kind === 'boolean_operator' ? `not (${own})` : `not ${own}`, { brings: '' }); // prettier-ignore
  const inOr = kind === 'boolean_operator' && textOf(tree, childIn(tree, node, 'operator')) === 'or';
  const base = inOr ? `(${own})` : own;
  const parts = new Set(own.split(/ (?:and|or) /).map((part) => part.trim()));
  const words = new Set(own.match(/[A-Za-z_][\w.]*/g));
  for (const { text, sort, name } of simple(site)) {
    if (parts.has(text)) continue;
    // What is asked of a thing needs the thing: `x.ok` -> `x and x.ok`.
    const fit = [...words].some((word) => word === name || word.startsWith(`${name}.`)) ? 1 : 0;
    yield instead(site, node, `condition.and.${sort}`, `${base} and ${text}`, { brings: text, fit });
    yield between(node, startOf(tree, node), startOf(tree, node), `condition.and-first.${sort}`, `${text} and `, { brings: text, fit }); // prettier-ignore
    yield instead(site, node, `condition.or.${sort}`, `${own} or ${text}`, { brings: text, fit });
  }
  const others = new Set(site.nodes.filter((one) => CONDITIONS.has(kindOf(tree, one))).map((one) => textOf(tree, one)));
  others.delete(own);
  for (const text of [...others].slice(0, MOST_OWN)) yield instead(site, node, 'condition.other', text, { brings: text });
  // x is not None <-> x: what is empty is not what is absent.
  if (kind === 'identifier' || kind === 'attribute') {
    yield instead(site, node, 'condition.present', `${own} is not None`, { brings: '' });
    yield instead(site, node, 'condition.present', `${own} is None`, { brings: '' });
    yield instead(site, node, 'condition.compare', `len(${own}) > 0`, { brings: '' });
    yield instead(site, node, 'condition.compare', `len(${own}) > 1`, { brings: '' });
  } else if (kind === 'not_operator') {
    yield instead(site, node, 'condition.present', `${textOf(tree, childIn(tree, node, 'argument'))} is None`, { brings: '' }); // prettier-ignore
  } else if (kind === 'comparison_operator') {
    const [left] = childrenOf(tree, node);
    if (left !== undefined && /\bis( not)? None$/.test(own)) yield instead(site, node, 'condition.truth', / is None$/.test(own) ? `not ${textOf(tree, left)}` : textOf(tree, left), { brings: '' }); // prettier-ignore
  }
  if (fieldOf(tree, node) === 'condition' && kindOf(tree, parentOf(tree, node)) === 'if_statement') {
    yield instead(site, node, 'condition.always', 'True', { brings: '' });
    yield instead(site, node, 'condition.always', 'False', { brings: '' });
  }
}; // prettier-ignore

function isCondition({ tree }: Site, node: number): boolean {
  const parent = parentOf(tree, node);
  const holder = kindOf(tree, parent);
  if (!HELD.has(holder)) return false;
  if (fieldOf(tree, node) === 'condition') return true;
  const children = childrenOf(tree, parent);
  if (holder === 'conditional_expression') return children[2] === node;
  return (holder === 'if_clause' || holder === 'assert_statement') && children[1] === node;
}

/** Small truths about what is in scope. */
function simple(site: Site): { readonly text: string; readonly sort: string; readonly name: string }[] {
  const values = valuesOf(site).filter(({ from }) => from === 'parameter' || from === 'local' || from === 'self');
  return values.flatMap(({ text: name }) => [
    { text: name, sort: 'truth', name },
    { text: `not ${name}`, sort: 'not', name },
    { text: `${name} is not None`, sort: 'present', name },
    { text: `${name} is None`, sort: 'absent', name },
  ]);
}
