import { afterOf, kindOf, parentOf, textOf } from '../../../../knowledge/parse/flat-tree.ts';
import { instead } from '../make.ts';
import { likeness } from '../likeness.ts';
import type { EditKind, Site } from '../site.ts';
import { valuesOf } from '../values.ts';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  true: ['False', 'None'],
  false: ['True', 'None'],
  none: ['False', 'True', '0', "''", '[]', '{}', '()'],
};
const MOST_STRINGS = 24;

/** Another constant: a number beside it, the opposite truth, a string that the file holds, or a name in scope. */
export const constants: EditKind = function* (site, node) {
  const { tree } = site;
  const kind = kindOf(tree, node);
  const own = textOf(tree, node);
  if (kind === 'integer' || kind === 'float') {
    for (const other of numbers(own)) yield instead(site, node, 'constant.number', other);
    for (const { text, from } of valuesOf(site)) if (from !== 'module') yield instead(site, node, 'constant.name', text);
  }
  for (const other of WORDS[kind] ?? []) yield instead(site, node, 'constant.word', other);
  if (kind === 'none') {
    for (const { text, from } of valuesOf(site)) if (from !== 'module') yield instead(site, node, 'constant.name', text);
  }
  if (kind === 'list' && afterOf(tree, node) === node + 3) yield instead(site, node, 'constant.word', 'None');
  if (kind === 'string' && kindOf(tree, parentOf(tree, node)) !== 'concatenated_string') {
    const others = stringsOf(site, own);
    for (const text of others) yield instead(site, node, 'constant.string', text, { fit: likeness(own, text) });
  }
}; // prettier-ignore

function numbers(text: string): string[] {
  const value = Number(text.replaceAll('_', ''));
  if (!Number.isSafeInteger(value) || /^0[xob]/i.test(text)) return Number.isNaN(value) ? [] : [`-${text}`, '0'];
  const near = [value + 1, value - 1, 0, 1, 2, -1, -value, value * 2, value * 10];
  return [...new Set(near)].filter((other) => other !== value).map(String);
}

function stringsOf(site: Site, own: string): string[] {
  const { tree } = site;
  const found = new Set<string>(["''"]);
  for (let node = 0; node < tree.kind.length && found.size < 400; node++) {
    if (kindOf(tree, node) !== 'string' || kindOf(tree, parentOf(tree, node)) === 'expression_statement') continue;
    const text = textOf(tree, node);
    if (text.length <= 40 && !text.includes('\n')) found.add(text);
  }
  found.delete(own);
  return [...found].sort((left, right) => likeness(own, right) - likeness(own, left)).slice(0, MOST_STRINGS);
}
