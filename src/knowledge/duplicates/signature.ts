/** One parameter as far as its shape goes: `*args` keeps its star, a default is a default whatever it is. */
export interface Parameter {
  readonly name: string;
  readonly type: string | null;
  readonly optional: boolean;
}

export interface Signature {
  readonly parameters: readonly Parameter[];
  readonly returns: string | null;
}

/** `async def f(self, a: int = 1, *, b) -> str` -> parameters without `self`, and what it returns. Null for a class. */
export function readSignature(text: string): Signature | null {
  const [, open = ''] = /^\s*(?:async\s+)?def\s+[^\s(]+\s*(?:\[[^\]]{0,400}\])?\s*(\([^]*)$/.exec(text.slice(0, 8_000)) ?? [];
  if (open === '') return null;
  const end = closing(open);
  const inner = open.slice(1, end);
  const returns = /^\s*->\s*([^]*?)\s*:?\s*$/.exec(open.slice(end + 1))?.[1] ?? null;
  const parameters = splitAt(inner, ',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '*' && part !== '/')
    .map(readParameter);
  const [first] = parameters;
  const own = first !== undefined && /^(?:self|cls|mcs)$/.test(first.name) ? parameters.slice(1) : parameters;
  return { parameters: own, returns: normalType(returns) };
} // prettier-ignore

function readParameter(text: string): Parameter {
  const [declared = '', ...values] = splitAt(text, '=');
  const colon = declared.indexOf(':');
  const name = (colon < 0 ? declared : declared.slice(0, colon)).trim();
  return { name, type: colon < 0 ? null : normalType(declared.slice(colon + 1)), optional: values.length > 0 };
}

/** `typing.Optional[ int ]` and `int | None` are one. */
function normalType(text: string | null): string | null {
  if (text === null) return null;
  const plain = text.replaceAll(/["'\s]/g, '').replaceAll(/\b(?:typing|t|collections\.abc)\./g, '');
  const optional = /^Optional\[([^]*)\]$/.exec(plain)?.[1];
  const parts = splitAt((optional === undefined ? plain : `${optional}|None`).toLowerCase(), '|').sort();
  return parts.join('|') || null;
}

/** The characters outside of strings, with the depth of brackets behind each. */
function* outsideStrings(text: string): Generator<readonly [at: number, char: string, depth: number]> {
  let [depth, quote] = [0, ''];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quote !== '') {
      if (char === '\\') at++;
      else if (char === quote) quote = '';
      continue;
    }
    if (char === '"' || char === "'") {
      quote = char;
      continue;
    }
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    yield [at, char, depth];
  }
}

/** Splits at a character that stands outside of brackets and strings. */
function splitAt(text: string, mark: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const [at, char, depth] of outsideStrings(text)) {
    if (char !== mark || depth !== 0) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

/** Where the first bracket closes, or the end: a signature may be cut. */
function closing(text: string): number {
  for (const [at, char, depth] of outsideStrings(text)) if (depth === 0 && ')]}'.includes(char)) return at;
  return text.length;
}

/** 0..1: how alike two signatures are, names and types of parameters in any order, then what they return. */
export function signatureLikeness(left: Signature, right: Signature): number {
  const [a, b] = [left.parameters, right.parameters];
  const most = Math.max(a.length, b.length);
  if (most === 0) return left.returns === right.returns ? 0.6 : 0.3;
  let sum = Math.min(a.length, b.length) / most;
  let named = 0;
  for (const parameter of a) {
    const other = b.find((one) => one.name.toLowerCase() === parameter.name.toLowerCase());
    if (other !== undefined) named += parameter.type === other.type || parameter.type === null || other.type === null ? 1 : 0.6;
  }
  sum = 0.4 * sum + 0.6 * (named / most);
  return 0.85 * sum + (left.returns === right.returns ? 0.15 : 0);
} // prettier-ignore
