import { childIn, childrenOf, endOf, fieldOf, kindOf, startOf, textOf } from '../../../../knowledge/parse/flat-tree.ts';
import { between, instead } from '../make.ts';
import type { EditKind, Site, SmallEdit } from '../site.ts';
import { valuesOf } from '../values.ts';

const INDICES = ['0', '-1', '1', '-2', '2'];

/** Another index, a bound moved or left out, a whole slice for an item, `get` for a key. */
export const subscripts: EditKind = function* (site, node) {
  const { tree } = site;
  const kind = kindOf(tree, node);
  if (kind === 'slice') yield* bounds(site, node);
  if (kind !== 'subscript') return;
  const value = textOf(tree, childIn(tree, node, 'value'));
  const inside = childrenOf(tree, node).filter((child) => fieldOf(tree, child) === 'subscript');
  const [index] = inside;
  if (index === undefined || inside.length !== 1) return;
  const own = textOf(tree, index);
  const isTarget = fieldOf(tree, node) === 'left';
  yield instead(site, node, 'subscript.drop', value, { brings: '' });
  if (kindOf(tree, index) === 'slice') return;
  for (const other of INDICES) if (other !== own) yield instead(site, index, 'subscript.index', other);
  for (const other of [`${own} + 1`, `${own} - 1`])
    yield instead(site, index, 'subscript.shift', other, { brings: '' });
  for (const other of [`${own}:`, `:${own}`]) yield instead(site, index, 'subscript.slice', other, { brings: '' });
  if (isTarget) return;
  yield instead(site, node, 'subscript.get', `${value}.get(${own})`, { brings: 'get' });
  for (const fallback of ["''", '0', '[]', '{}', 'False']) yield instead(site, node, 'subscript.get-default', `${value}.get(${own}, ${fallback})`, { brings: 'get' }); // prettier-ignore
};

function* bounds(site: Site, node: number): Iterable<SmallEdit> {
  const { tree } = site;
  const parts: (number | null)[] = [null];
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) === ':') parts.push(null);
    else parts[parts.length - 1] = child;
  }
  const texts = parts.map((part) => (part === null ? '' : textOf(tree, part)));
  const write = (at: number, text: string, sort: string): SmallEdit => {
    const next = texts.map((old, index) => (index === at ? text : old));
    return between(node, startOf(tree, node), endOf(tree, node), sort, next.join(':'), { brings: text });
  };
  for (const at of [0, 1]) {
    const own = texts[at] ?? '';
    if (own !== '') {
      yield write(at, '', 'slice.open');
      yield write(at, /[+-]/.test(own) && !own.startsWith('-') ? `${own} + 1` : shifted(own, 1), 'slice.shift');
      yield write(at, shifted(own, -1), 'slice.shift');
    } else {
      for (const text of ['1', '-1']) yield write(at, text, 'slice.close');
    }
    for (const { text, from } of valuesOf(site)) {
      if ((from === 'parameter' || from === 'local') && text !== own) yield write(at, text, 'slice.name');
    }
  }
  if (texts.length === 2) yield between(node, endOf(tree, node), endOf(tree, node), 'slice.reverse', ':-1');
}

function shifted(text: string, by: 1 | -1): string {
  const number = Number(text);
  if (Number.isSafeInteger(number)) return String(number + by);
  return by > 0 ? `${text} + 1` : `${text} - 1`;
}
