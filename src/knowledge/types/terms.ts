import type { TypeTerm } from '../flow/solve/outside-types.ts';

/** The alternatives of a type; none says that nothing is known. */
export type TypeUnion = readonly TypeTerm[];

export const UNKNOWN_TERM: TypeTerm = { name: '?', args: [] };
export const CALLABLE: TypeTerm = { name: 'Callable', args: [] };

const MAX_TEXT = 4_000;
const MAX_DEPTH = 12;
/** Names that say nothing about a value. */
const NOTHING = new Set(['Unknown', 'Any', 'object', 'Incomplete', '...', '*']);
const LITERALS: readonly (readonly [RegExp, string])[] = [
  [/^b["']/, 'bytes'],
  [/^["']/, 'str'],
  [/^(?:True|False)$/, 'bool'],
  [/^-?\d+$/, 'int'],
  [/^None$/, 'None'],
];
/** Other names of the same types. */
const SAME = new Map(Object.entries({ List: 'list', Dict: 'dict', Set: 'set', FrozenSet: 'frozenset', Tuple: 'tuple', Type: 'type', LiteralString: 'str', NoneType: 'None', Text: 'str', TypeIs: 'bool', TypeGuard: 'bool' })); // prettier-ignore

/**
 * The alternatives of a type as it is written or shown: `dict[str, int] | None`, `Optional[X]`, `Literal['a', 3]`,
 * `(a: int) -> str`. What says nothing becomes the unknown term. Linear in the text, of which the rest is cut off.
 */
export function parseType(text: string): TypeUnion {
  return distinct(alternatives(text.slice(0, MAX_TEXT).trim(), 0));
}

function alternatives(text: string, depth: number): TypeTerm[] {
  if (depth > MAX_DEPTH) return [UNKNOWN_TERM];
  return split(text, '|').flatMap((part) => term(part, depth));
}

function term(written: string, depth: number): TypeTerm[] {
  const text = unwrapped(written.trim());
  if (text === '' || NOTHING.has(text)) return [UNKNOWN_TERM];
  if (text.startsWith('(') || text.startsWith('def ')) {
    if (split(text, '>').length > 1 && text.includes('->')) return [CALLABLE];
    return text.startsWith('(') && text.endsWith(')') ? alternatives(text.slice(1, -1), depth + 1) : [UNKNOWN_TERM];
  }
  const bracket = text.indexOf('[');
  const head = (bracket < 0 ? text : text.slice(0, bracket)).trim();
  const name = head.replace(/^(?:typing|typing_extensions|builtins|collections\.abc|_typeshed|t)\./, '');
  const inner = bracket < 0 || !text.endsWith(']') ? null : split(text.slice(bracket + 1, -1), ',');
  const unions = () => (inner ?? []).map((one) => distinct(alternatives(one, depth + 1)));
  if (name.startsWith('Self@')) return [{ name: name.slice(5), args: [] }];
  switch (name) {
    case 'Union':
    case 'Optional':
      return [...unions().flat(), ...(name === 'Optional' ? [{ name: 'None', args: [] }] : [])];
    case 'Final':
    case 'ClassVar':
    case 'Annotated':
    case 'Required':
    case 'NotRequired':
    case 'ReadOnly':
      return inner === null ? [UNKNOWN_TERM] : alternatives(inner[0] ?? '', depth + 1);
    case 'Literal':
      return (inner ?? []).map((one) => literal(one.trim()));
    case 'Callable':
      return [CALLABLE];
    case 'Module':
      return [{ name: 'module', args: [] }];
  }
  if (!/^[\w.@?]+$/.test(name)) return [UNKNOWN_TERM];
  return [{ name: SAME.get(name) ?? name, args: unions() }];
}

/** `Literal[Color.RED]` is a `Color`. */
function literal(text: string): TypeTerm {
  const known = LITERALS.find(([form]) => form.test(text))?.[1];
  return { name: known ?? text.split('.').slice(0, -1).join('.'), args: [] };
}

/** A forward reference is a type in quotes. */
function unwrapped(text: string): string {
  return /^(["'])([^"'\\]*)\1$/.exec(text)?.[2] ?? text;
}

/** Pieces between separators that stand outside of brackets and quotes; `>` separates at arrows. */
function split(text: string, separator: string): string[] {
  const found: string[] = [];
  let [depth, from, quote] = [0, 0, ''];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if ('[({'.includes(sign)) depth++;
    else if ('])}'.includes(sign)) depth--;
    else if (sign === separator && depth === 0) {
      found.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, text.slice(from)].map((one) => one.trim());
}

/** Each type once; those of one name are joined. */
export function distinct(terms: readonly TypeTerm[]): TypeUnion {
  const byName = new Map<string, TypeTerm>();
  for (const one of terms) {
    const known = byName.get(one.name);
    byName.set(one.name, known === undefined ? one : joined(known, one));
  }
  return [...byName.values()];
}

function joined(left: TypeTerm, right: TypeTerm): TypeTerm {
  const count = Math.max(left.args.length, right.args.length);
  const args = Array.from({ length: count }, (_, at) =>
    distinct([...(left.args[at] ?? []), ...(right.args[at] ?? [])]),
  );
  return { ...left, args: left.name === 'tuple' && left.args.length !== right.args.length ? [] : args };
}

/** Whether every alternative is known; what is in the brackets does not count. */
export function isKnown(union: TypeUnion): boolean {
  return union.length > 0 && union.every(({ name }) => name !== UNKNOWN_TERM.name);
}

/** `dict[str, int | None]`, as Python writes it; alternatives in the order of their names, None last. */
export function typeText(union: TypeUnion, depth = 0): string {
  if (union.length === 0) return '?';
  const texts = union.map(({ name, args }) => {
    const known = depth < 3 && args.length > 0 && args.some(isKnown);
    return known ? `${name}[${args.map((one) => typeText(one, depth + 1)).join(', ')}]` : name;
  });
  return [...new Set(texts)].sort((a, b) => Number(a === 'None') - Number(b === 'None') || (a < b ? -1 : 1)).join(' | ');
} // prettier-ignore
