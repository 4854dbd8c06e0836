import { endOf, startOf, textBetween } from '../../../knowledge/parse/flat-tree.ts';
import type { Site, SmallEdit } from './site.ts';

interface Extra {
  readonly fit?: number;
  readonly brings?: string;
}

/** Puts `text` in the place of a node. */
export function instead(site: Site, node: number, sort: string, text: string, extra: Extra = {}): SmallEdit {
  return between(node, startOf(site.tree, node), endOf(site.tree, node), sort, text, extra);
}

/** Puts `text` in the place of some bytes; `node` says what the change is about. */
export function between(
  node: number,
  start: number,
  end: number,
  sort: string,
  text: string,
  { fit = 0, brings = text }: Extra = {},
): SmallEdit {
  return { sort, start, end, text, node, brings, fit };
}

/** Exchanges two places that do not overlap, the earlier one first. */
export function exchanged(site: Site, node: number, first: number, second: number, sort: string): SmallEdit {
  const { tree } = site;
  const [from, to] = [startOf(tree, first), endOf(tree, second)];
  const middle = textBetween(tree, endOf(tree, first), startOf(tree, second));
  const [left, right] = [textBetween(tree, from, endOf(tree, first)), textBetween(tree, startOf(tree, second), to)];
  return { sort, start: from, end: to, text: right + middle + left, node, brings: '', fit: 0 };
}
