import { hoverType } from '../../src/knowledge/types/hover.ts';
import type { InferredPlace } from '../../src/knowledge/types/infer.ts';
import { chosen } from '../../src/knowledge/types/decide.ts';
import { isKnown, parseType, UNKNOWN_TERM, type TypeUnion } from '../../src/knowledge/types/terms.ts';
import { categoryOf, nameOf, type Fact } from './truth.ts';

/** Names as the ground truth writes them. */
const SPELLED = new Map([['None', 'Nonetype']]);

export function spelled(union: TypeUnion): string[] {
  return union.map(({ name }) => SPELLED.get(name) ?? name);
}

/**
 * What TypeEvalPy's own adapter makes of a hover: functions by what stands behind the last arrow (methods are dropped),
 * names by what stands behind the first colon, literals by their type; unions stay one text.
 */
export function adapterReading(shown: string, fact: Fact): string[] | null {
  const [, kind = '', rest = ''] = /^\((function|variable|parameter)\) (.*)$/s.exec(shown) ?? [];
  const arrow = rest.lastIndexOf('-> ');
  if (kind === '' || (kind === 'function') !== (categoryOf(fact) === 'function return')) return null;
  const named = kind === 'function' ? nameOf(fact) : (/^(?:def )?([^:(]*)/.exec(rest)?.[1] ?? '').trim();
  if (named !== nameOf(fact) || (kind === 'parameter') !== (fact.parameter !== undefined)) return null;
  const said = (arrow >= 0 ? rest.slice(arrow + 3) : (rest.split(':')[1] ?? '')).trim();
  if (said === '' || /^Unknown\)?$/.test(said)) return null;
  const literals = /Literal\[([^\]]*)\]/.exec(said);
  if (literals !== null) return spelled(parseType(literals[0]));
  return [said === 'LiteralString' ? 'str' : said.replaceAll(/\bNone\b/g, 'Nonetype')];
}

/** The same hover read as we read it: methods, unions and functions as values count too. */
export function generousReading(shown: string, fact: Fact): string[] | null {
  const kind = categoryOf(fact) === 'function return' ? 'function' : fact.parameter === undefined ? 'variable' : 'parameter'; // prettier-ignore
  const type = hoverType(shown, kind, nameOf(fact));
  return type === null || !isKnown(type) ? null : spelled(type);
}

/** What is declared, inferred or shown for what a fact is about, items of containers by their keys. */
export function ourReading(
  places: readonly InferredPlace[],
  fact: Fact,
  shown: ReadonlyMap<InferredPlace, TypeUnion>,
): string[] | null {
  const kind = categoryOf(fact) === 'function return' ? 'function' : fact.parameter === undefined ? 'variable' : 'parameter'; // prettier-ignore
  const here = places.filter((one) => one.kind === kind && one.line === fact.line_number && one.character === fact.col_offset - 1); // prettier-ignore
  const wanted = nameOf(fact);
  for (const place of here) {
    const [name] = [place.name, `${place.scope}.${place.name}`].filter((one) => wanted === one || wanted.startsWith(`${one}[`)); // prettier-ignore
    if (name === undefined) continue;
    const type = place.declared === null ? chosen(place.inferred, shown.get(place) ?? null) : parseType(place.declared);
    const keys = [...wanted.slice(name.length).matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? '');
    return spelled(keys.reduce(itemOf, type));
  }
  return null;
}

/** What lies under a key: what was put there, or what the brackets of the container say. */
function itemOf(union: TypeUnion, key: string): TypeUnion {
  return union.flatMap(({ name, args, items }) => {
    const known = items?.get(key);
    if (known !== undefined) return known;
    return (name === 'tuple' && args.length > 1 ? args[Number(key)] : args.at(-1)) ?? [UNKNOWN_TERM];
  });
}
