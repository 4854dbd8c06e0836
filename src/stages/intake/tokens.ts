import {
  endOfBrackets,
  endOfCall,
  endOfString,
  isExceptionName,
  isLiteral,
  pythonString,
} from '../../base/python-text.ts';

/** A piece of prose: a call with arguments, a value, an exception, a word, an operator, or the end of a sentence. */
export type Token =
  | { readonly type: 'call'; readonly text: string }
  | { readonly type: 'value'; readonly text: string; readonly quoted: boolean }
  | { readonly type: 'exception'; readonly text: string }
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'arrow'; readonly text: string }
  | { readonly type: 'stop' };

const NUMBER = /^[+-]?(?:\d{1,40}(?:_\d{1,9}){0,6}(?:\.\d{1,40})?|\.\d{1,40})(?:[eE][+-]?\d{1,4})?(?![\w.]*\w)/;
const WORD = /^[A-Za-z_][\w]{0,80}(?:[.'’-][A-Za-z_]\w{0,80}){0,8}/;
const ARROW = /^(?:->|=>|→|⇒|==|!=|=)/;
const MAX_TOKENS = 4000;

/** `` `f(3)` returns 2, not 3. `` -> call, word, value, word, value, stop. */
export function tokenize(paragraph: string): Token[] {
  const text = paragraph.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length && tokens.length < MAX_TOKENS) {
    const read = backtick(text, at) ?? sentenceEnd(text, at) ?? arrow(text, at) ?? value(text, at) ?? word(text, at);
    if (read === null) {
      at++;
      continue;
    }
    tokens.push(...read.tokens);
    at = read.end;
  }
  return tokens;
}

interface Read {
  readonly tokens: readonly Token[];
  readonly end: number;
}

function backtick(text: string, at: number): Read | null {
  if (text[at] !== '`') return null;
  let width = 1;
  while (text[at + width] === '`') width++;
  const fence = '`'.repeat(width);
  const close = text.indexOf(fence, at + width);
  if (close < 0 || close - at > 2000) return { tokens: [], end: at + width };
  return { tokens: codeTokens(text.slice(at + width, close).trim()), end: close + width };
}

/** What stands between backticks: a call, `call == value`, `call -> value`, a literal, an exception, or a name. */
function codeTokens(raw: string): Token[] {
  const code = raw.replace(/^>>> /, '').trim();
  if (code === '') return [];
  const inner = /^raises? (\S{1,100})$/.exec(code);
  if (inner !== null && isExceptionName(inner[1] ?? '')) return [{ type: 'exception', text: inner[1] ?? '' }];
  const named = /^([\w.]{1,200})(?::\s(.{1,300})|\((["'].{0,300}["'])\))?$/.exec(code);
  if (named !== null && isExceptionName(named[1] ?? '')) {
    const message = named[2] ?? named[3]?.slice(1, -1);
    return [{ type: 'exception', text: message === undefined ? (named[1] ?? '') : `${named[1]}: ${message}` }];
  }
  if (isLiteral(code)) return [{ type: 'value', text: code, quoted: true }];
  const split = splitComparison(code);
  if (split !== null) {
    const right = codeTokens(split.right).filter((token) => token.type === 'value' || token.type === 'exception');
    return [{ type: 'call', text: split.left }, { type: 'arrow', text: split.operator }, ...right];
  }
  if (callInside(code)) return [{ type: 'call', text: code }];
  if (/^[A-Za-z_][\w.]*(?:\(\))?$/.test(code)) return [{ type: 'word', text: code }];
  return [{ type: 'value', text: code, quoted: true }];
}

/** Does this expression hold a call with arguments? */
function callInside(code: string): boolean {
  return /[A-Za-z_]\w{0,80}\((?!\))/.test(code) && !/[\n;]/.test(code) && balanced(code);
}

function balanced(code: string): boolean {
  return endOfBrackets(`(${code})`, 0) === code.length + 2;
}

/** Splits `f(1) == 2` and `f(1) -> 2` at their operator outside of brackets and strings. */
export function splitComparison(code: string): { left: string; operator: string; right: string } | null {
  for (let at = 0; at < code.length; at++) {
    const char = code.charAt(at);
    if (char === '"' || char === "'") {
      const after = endOfString(code, at);
      if (after < 0) return null;
      at = after - 1;
    } else if (char === '(' || char === '[' || char === '{') {
      const after = endOfBrackets(code, at);
      if (after < 0) return null;
      at = after - 1;
    } else {
      const match = /^(?:==|!=|->|=>|→|⇒| is not | is )/.exec(code.slice(at, at + 8));
      if (match === null) continue;
      const left = code.slice(0, at).trim();
      const right = code.slice(at + match[0].length).trim();
      return callInside(left) && right !== '' ? { left, operator: match[0].trim(), right } : null;
    }
  }
  return null;
}

function sentenceEnd(text: string, at: number): Read | null {
  const char = text.charAt(at);
  if (!'.;!?'.includes(char) || !/^(?:\s|$|["')])/.test(text.slice(at + 1, at + 2))) return null;
  // `e.g. 3` and `i.e. 3` go on.
  if (char === '.' && /\b(?:e\.g|i\.e|vs|etc)$/i.test(text.slice(Math.max(0, at - 4), at)))
    return { tokens: [], end: at + 1 };
  return { tokens: [{ type: 'stop' }], end: at + 1 };
}

function arrow(text: string, at: number): Read | null {
  const match = ARROW.exec(text.slice(at, at + 2));
  return match === null ? null : { tokens: [{ type: 'arrow', text: match[0] }], end: at + match[0].length };
}

function value(text: string, at: number): Read | null {
  const char = text.charAt(at);
  if (/\w/.test(text.charAt(at - 1))) return null;
  if (char === '"' || char === "'") {
    const end = endOfString(text, at);
    if (end < 0 || /\w/.test(text.charAt(end)) || text.startsWith(char.repeat(3), at)) return null;
    return literal(text, at, end);
  }
  if (char === '[' || char === '{' || char === '(') {
    const end = endOfBrackets(text, at);
    if (end < 0 || text.charAt(end) === '(') return null;
    const inside = text.slice(at, end);
    if (char === '(' && !inside.includes(',')) return null;
    return isLiteral(inside) ? literal(text, at, end) : null;
  }
  const number = NUMBER.exec(text.slice(at, at + 400));
  return number === null ? null : literal(text, at, at + number[0].length);
}

function literal(text: string, at: number, end: number): Read | null {
  const source = text.slice(at, end);
  if (isLiteral(source)) return { tokens: [{ type: 'value', text: source, quoted: false }], end };
  // A quoted phrase that is not a Python string as it stands (a stray backslash) still means those characters.
  return { tokens: [{ type: 'value', text: pythonString(source.slice(1, -1)), quoted: false }], end };
}

function word(text: string, at: number): Read | null {
  const match = WORD.exec(text.slice(at, at + 800));
  if (match === null) return null;
  const end = endOfCall(text, at);
  if (end > 0 && isCall(text.slice(at, end))) return { tokens: [{ type: 'call', text: text.slice(at, end) }], end };
  const name = match[0];
  if (isExceptionName(name)) {
    const message = /^: ([^\n`]{1,300}?)(?=[.;,]?(?:\n|$)|[.;,] )/.exec(
      text.slice(at + name.length, at + name.length + 310),
    );
    const full = message === null ? name : `${name}: ${message[1]}`;
    return { tokens: [{ type: 'exception', text: full }], end: at + full.length };
  }
  if (/^(?:None|True|False)$/.test(name)) {
    return { tokens: [{ type: 'value', text: name, quoted: false }], end: at + name.length };
  }
  return { tokens: [{ type: 'word', text: name }], end: at + name.length };
}

/** Bare text with brackets is a call only when what is inside reads like arguments: not `value(s)`, not `f(see below)`. */
function isCall(text: string): boolean {
  const inside = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')).trim();
  if (inside === '' || /^(?:s|es|ies|i\.e|e\.g)$/.test(inside) || inside.startsWith('...')) return false;
  return !/^[A-Za-z][A-Za-z'-]*(?: [A-Za-z'-]+)+$/.test(inside) || /^(?:not|lambda|await) /.test(inside);
}
