import { kindOf, parentOf, textOf, fieldOf } from '../../../../knowledge/parse/flat-tree.ts';
import { likeness } from '../likeness.ts';
import { instead } from '../make.ts';
import { isRead, type EditKind } from '../site.ts';
import { valuesOf } from '../values.ts';

const MOST_OF_MODULE = 20;
/** What a name is mixed up with though it is not in scope as a word: its own parts. */
const CONSTANTS = ['None', 'True', 'False', '0', '1'];

/** Another name that exists here, or a constant, in the place of a name that is read. */
export const names: EditKind = function* (site, node) {
  const { tree } = site;
  if (kindOf(tree, node) !== 'identifier' || !isRead(tree, node)) return;
  const own = textOf(tree, node);
  if (own === 'self' || own === 'cls') return;
  const isCalled = fieldOf(tree, node) === 'function';
  let ofModule = 0;
  const others = valuesOf(site)
    .filter(({ text }) => text !== own)
    .map((value) => ({ ...value, fit: likeness(own, value.text) }))
    .sort((left, right) => right.fit - left.fit);
  for (const { text, from, fit } of others) {
    if (from === 'module' && ++ofModule > MOST_OF_MODULE) continue;
    yield instead(site, node, isCalled ? `name.called.${from}` : `name.${from}`, text, { fit });
  }
  if (isCalled || kindOf(tree, parentOf(tree, node)) === 'attribute') return;
  yield instead(site, node, 'name.quoted', site.quote + own + site.quote, { brings: own });
  for (const text of CONSTANTS) yield instead(site, node, 'name.constant', text);
};
