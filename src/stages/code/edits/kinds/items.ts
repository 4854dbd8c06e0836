import { childrenOf, endOf, kindOf, startOf, textOf } from '../../../../knowledge/parse/flat-tree.ts';
import { between, exchanged } from '../make.ts';
import type { EditKind } from '../site.ts';
import { valuesOf } from '../values.ts';

const ROWS: ReadonlySet<string> = new Set(['tuple', 'list', 'set', 'dictionary', 'expression_list', 'pattern_list']);
const NAMED: ReadonlySet<string> = new Set(['expression_list', 'pattern_list']);
const MOST = 40;

/** Items of a list, tuple or dictionary changed places, one less, or one more. */
export const items: EditKind = function* (site, node) {
  const { tree } = site;
  const kind = kindOf(tree, node);
  if (!ROWS.has(kind)) return;
  const all = childrenOf(tree, node).filter((child) => !/^([()[\]{},]|comment)$/.test(kindOf(tree, child)));
  if (all.length > MOST) return;
  for (const [at, one] of all.entries()) {
    const next = all[at + 1];
    if (next !== undefined) yield exchanged(site, node, one, next, 'item.swap');
    if (all.length === 1 && NAMED.has(kind)) continue;
    if (next !== undefined) yield between(node, startOf(tree, one), startOf(tree, next), 'item.drop', '');
    else if (at > 0) yield between(node, endOf(tree, all[at - 1] ?? one), endOf(tree, one), 'item.drop', '');
  }
  const last = all.at(-1);
  if (last === undefined || kind === 'dictionary' || kind === 'pattern_list') return;
  const has = new Set(all.map((one) => textOf(tree, one)));
  for (const { text, from } of valuesOf(site)) {
    if (has.has(text) || (from !== 'parameter' && from !== 'local' && from !== 'self')) continue;
    yield between(node, endOf(tree, last), endOf(tree, last), 'item.add', `, ${text}`, { brings: text });
  }
};
