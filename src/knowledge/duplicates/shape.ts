const KEYWORDS = new Set(
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield True False None match case'.split(' '),
); // prettier-ignore
/** Tokens of one shingle: shorter ones are everywhere, longer ones break at every edit. */
const SHINGLE = 5;
const MAX_BYTES = 40_000;

/** The body of a definition with its names and values taken away: what is left is what it does, whatever things are called. */
export interface Shape {
  readonly tokens: number;
  /** Hashes of runs of tokens. */
  readonly shingles: ReadonlySet<number>;
}

const TOKEN =
  /#[^\n]*|[rRbBuUfF]{0,2}(?:"""(?:[^"\\]|\\[^]|"(?!""))*(?:"""|$)|'''(?:[^'\\]|\\[^]|'(?!''))*(?:'''|$)|"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?)|\d[\w.]*|[\p{L}_][\p{L}\p{N}_]*|\*\*=?|\/\/=?|->|:=|[-+*/%&|^@<>=!]=|<<|>>|\S/gu;

/** The shape of a body; a docstring at its start and comments are no part of it. */
export function shapeOf(body: string): Shape {
  const tokens: string[] = [];
  let before = '';
  for (const [token] of body.slice(0, MAX_BYTES).matchAll(TOKEN)) {
    if (token.startsWith('#')) continue;
    const shape = shapeToken(token);
    // A string that begins the body says what it does; it does not do it.
    if (tokens.length === 0 && shape === 'S') continue;
    // What is called on things stays: renaming a variable does not change it.
    tokens.push(shape === 'N' && before === '.' ? token : shape);
    before = token;
  }
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= tokens.length; at++) shingles.add(hash(tokens.slice(at, at + SHINGLE).join(' ')));
  return { tokens: tokens.length, shingles };
}

/** 0..1: the share of runs of tokens that two bodies have in common. */
export function shapeLikeness(left: Shape, right: Shape): number {
  const [small, large] = left.shingles.size < right.shingles.size ? [left, right] : [right, left];
  if (small.shingles.size === 0) return 0;
  let both = 0;
  for (const shingle of small.shingles) if (large.shingles.has(shingle)) both++;
  return both / (small.shingles.size + large.shingles.size - both);
}

function shapeToken(token: string): string {
  if (/^[rRbBuUfF]{0,2}["']/.test(token)) return 'S';
  if (/^\d/.test(token)) return '0';
  if (KEYWORDS.has(token)) return token;
  return /^[\p{L}_]/u.test(token) ? 'N' : token;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
