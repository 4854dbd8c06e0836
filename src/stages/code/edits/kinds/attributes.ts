import { childIn, endOf, kindOf, parentOf, startOf, textOf, fieldOf } from '../../../../knowledge/parse/flat-tree.ts';
import { likeness } from '../likeness.ts';
import { between, instead } from '../make.ts';
import { lastName } from '../scope.ts';
import type { EditKind } from '../site.ts';
import { valuesOf } from '../values.ts';

/** Methods and attributes that are taken for each other. */
const FAMILIES: readonly (readonly string[])[] = [
  ['append', 'extend', 'insert', 'add', 'appendleft'], ['keys', 'values', 'items'], ['get', 'setdefault', 'pop'],
  ['strip', 'lstrip', 'rstrip'], ['startswith', 'endswith'], ['find', 'rfind', 'index', 'rindex'],
  ['lower', 'upper', 'casefold', 'title', 'capitalize'], ['split', 'rsplit', 'partition', 'rpartition', 'splitlines'],
  ['isdigit', 'isdecimal', 'isnumeric', 'isalpha', 'isalnum'], ['isupper', 'islower', 'istitle'],
  ['pop', 'popleft', 'popitem', 'remove', 'discard', 'clear'], ['add', 'update', 'union'],
  ['read', 'readline', 'readlines'], ['write', 'writelines'], ['match', 'search', 'fullmatch', 'findall', 'finditer'],
  ['union', 'intersection', 'difference', 'symmetric_difference'], ['issubset', 'issuperset', 'isdisjoint'],
  ['encode', 'decode'], ['copy', 'deepcopy'], ['min', 'max'], ['ljust', 'rjust', 'center', 'zfill'],
  ['removeprefix', 'removesuffix'], ['debug', 'info', 'warning', 'error', 'exception'], ['group', 'groups', 'groupdict'],
  ['start', 'end', 'span'], ['ceil', 'floor', 'trunc'], ['put', 'put_nowait'], ['acquire', 'release'], ['setUp', 'tearDown'],
]; // prettier-ignore

/** Another attribute of the same owner, its neighbour in meaning, or none. */
export const attributes: EditKind = function* (site, node) {
  const { tree } = site;
  if (kindOf(tree, node) !== 'attribute') return;
  const [owner, name] = [childIn(tree, node, 'object'), childIn(tree, node, 'attribute')];
  const own = textOf(tree, name);
  const kin = new Set(FAMILIES.filter((family) => family.includes(own)).flat());
  kin.delete(own);
  for (const other of kin) yield instead(site, name, 'attribute.kin', other);
  const seen = (site.scope.attributes.get(textOf(tree, owner)) ?? []).filter((other) => other !== own && !kin.has(other)); // prettier-ignore
  for (const other of seen) yield instead(site, name, 'attribute.other', other, { fit: likeness(own, other) });
  for (const { text, from } of valuesOf(site)) {
    const fit = likeness(own, lastName(text));
    if (from !== 'module' && from !== 'self' && fit > 0.3)
      yield instead(site, node, 'attribute.to-name', text, { fit });
  }
  const isCalled = fieldOf(tree, node) === 'function' && kindOf(tree, parentOf(tree, node)) === 'call';
  if (!isCalled) yield instead(site, node, 'attribute.drop', textOf(tree, owner), { brings: '' });
  else {
    const call = parentOf(tree, node);
    yield between(node, endOf(tree, owner), endOf(tree, call), 'attribute.drop-call', '');
    yield between(node, startOf(tree, owner), startOf(tree, name), 'attribute.function', '');
  }
};
