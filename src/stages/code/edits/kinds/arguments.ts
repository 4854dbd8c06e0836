import { childIn, childrenOf, endOf, kindOf, startOf, textOf } from '../../../../knowledge/parse/flat-tree.ts';
import { likeness } from '../likeness.ts';
import { between, exchanged } from '../make.ts';
import { lastName } from '../scope.ts';
import type { EditKind } from '../site.ts';
import { valuesOf } from '../values.ts';

const CONSTANTS = ['None', 'True', 'False', '0', '1', '-1'];
const KEYWORD_VALUES = ['None', 'True', 'False'];
const MOST_KEYWORDS = 24;

/** Arguments changed places, one more, one less, or one by keyword. */
export const callArguments: EditKind = function* (site, node) {
  const { tree } = site;
  if (kindOf(tree, node) !== 'call') return;
  const list = childIn(tree, node, 'arguments');
  if (kindOf(tree, list) !== 'argument_list') return;
  const given = childrenOf(tree, list).filter((child) => !/^([(),]|comment)$/.test(kindOf(tree, child)));
  for (const [at, one] of given.entries()) {
    const next = given[at + 1];
    if (next !== undefined) {
      yield exchanged(site, list, one, next, 'argument.swap');
      yield between(list, startOf(tree, one), startOf(tree, next), 'argument.drop', '');
    } else {
      const before = given[at - 1];
      yield between(list, before === undefined ? startOf(tree, one) : endOf(tree, before), endOf(tree, one), 'argument.drop', ''); // prettier-ignore
    }
  }
  const called = lastName(textOf(tree, childIn(tree, node, 'function')));
  const close = endOf(tree, list) - 1;
  const last = given.at(-1);
  const at = last === undefined ? close : endOf(tree, last);
  const glue = last === undefined ? '' : ', ';
  const hasKeyword = given.some((one) => /^(keyword_argument|dictionary_splat)$/.test(kindOf(tree, one)));
  const values = valuesOf(site).filter(({ from }) => from !== 'module' && from !== 'enclosing');
  const mentioned = new Set(given.map((one) => textOf(tree, one)));
  if (!hasKeyword) {
    for (const { text, from } of values) {
      if (mentioned.has(text)) continue;
      yield between(list, at, at, `argument.add.${from}`, `${glue}${text}`, { brings: text });
      const first = given[0];
      if (first !== undefined) yield between(list, startOf(tree, first), startOf(tree, first), 'argument.add-first', `${text}, `, { brings: text }); // prettier-ignore
    }
    for (const text of CONSTANTS) yield between(list, at, at, 'argument.add.constant', `${glue}${text}`);
  }
  const known = (site.scope.keywords.get(called) ?? []).filter((name) => !mentioned.has(name));
  const present = new Set(given.flatMap((one) => (kindOf(tree, one) === 'keyword_argument' ? [textOf(tree, childIn(tree, one, 'name'))] : []))); // prettier-ignore
  for (const name of known.filter((one) => !present.has(one)).slice(0, MOST_KEYWORDS)) {
    const like = values
      .map(({ text }) => ({ text, fit: likeness(name, lastName(text)) }))
      .filter(({ fit }) => fit > 0.5);
    for (const { text, fit } of like) yield between(list, at, at, 'argument.keyword', `${glue}${name}=${text}`, { fit, brings: name }); // prettier-ignore
    for (const text of KEYWORD_VALUES) yield between(list, at, at, 'argument.keyword-constant', `${glue}${name}=${text}`, { brings: name }); // prettier-ignore
  }
  // A parameter that is only handed on: f(x) -> f(x, timeout=timeout).
  for (const name of site.scope.parameters) {
    if (name === 'self' || name === 'cls' || present.has(name) || mentioned.has(name) || known.includes(name)) continue;
    yield between(list, at, at, 'argument.hand-on', `${glue}${name}=${name}`, { brings: name });
  }
};
