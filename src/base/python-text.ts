/** Reading Python out of text without running it. All scans are linear in the text and bounded in depth. */

const OPEN: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const MAX_DEPTH = 40;

/** Index after the string literal that starts at `start` (at its quote), or -1 when it does not end. */
export function endOfString(text: string, start: number): number {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return -1;
  const triple = text.startsWith(quote.repeat(3), start);
  const close = triple ? quote.repeat(3) : quote;
  for (let at = start + close.length; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(close, at)) return at + close.length;
    else if (!triple && text[at] === '\n') return -1;
  }
  return -1;
}

/** Index after the bracket group that opens at `start`, strings respected, or -1: `f(a, ")")` from 1 -> 9. */
export function endOfBrackets(text: string, start: number, limit = 4000): number {
  const stack: string[] = [];
  const end = Math.min(text.length, start + limit);
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char === '"' || char === "'") {
      const after = endOfString(text, at);
      if (after < 0) return -1;
      at = after - 1;
      continue;
    }
    const closes = OPEN[char];
    if (closes !== undefined) {
      stack.push(closes);
      if (stack.length > MAX_DEPTH) return -1;
    } else if (char === ')' || char === ']' || char === '}') {
      if (stack.pop() !== char) return -1;
      if (stack.length === 0) return at + 1;
    }
  }
  return -1;
}

/** Index after a call expression with its trailers that starts at `start`, or -1: `a.b(1).c[0] is` -> 11. */
export function endOfCall(text: string, start: number): number {
  const name = /^[A-Za-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){0,8}/.exec(text.slice(start, start + 800));
  if (name === null) return -1;
  let at = start + name[0].length;
  let called = false;
  for (let trailers = 0; trailers < 8; trailers++) {
    if (text[at] === '(' || (text[at] === '[' && called)) {
      const after = endOfBrackets(text, at);
      if (after < 0) return called ? at : -1;
      called = called || text[at] === '(';
      at = after;
      continue;
    }
    const attribute = called ? /^\.[A-Za-z_]\w{0,80}/.exec(text.slice(at, at + 90)) : null;
    if (attribute === null) break;
    at += attribute[0].length;
  }
  return called ? at : -1;
}

/** Is this text one Python literal (numbers, strings, None, True, False, and containers of them)? */
export function isLiteral(text: string): boolean {
  if (text.length > 4000) return false;
  const source = text.trim();
  const end = literalAt(source, 0, 0);
  return end === source.length && end > 0;
}

function literalAt(text: string, from: number, depth: number): number {
  if (depth > MAX_DEPTH) return -1;
  const at = skipSpace(text, from);
  const char = text[at];
  if (char === undefined) return -1;
  if (char === '(' || char === '[' || char === '{') return containerAt(text, at, depth);
  const word = /^(?:None|True|False|set\(\)|frozenset\(\)|float\(['"]-?(?:inf|nan)['"]\)|Ellipsis)(?!\w)/.exec(
    text.slice(at, at + 20),
  );
  if (word !== null) return at + word[0].length;
  const bare = /^(?:set\(\)|frozenset\(\))/.exec(text.slice(at, at + 12));
  if (bare !== null) return at + bare[0].length;
  const number =
    /^[+-]?(?:0[xX][0-9a-fA-F_]{1,64}|0[bB][01_]{1,64}|0[oO][0-7_]{1,64}|(?:\d[\d_]{0,400})?\.?\d[\d_]{0,400}\.?(?:[eE][+-]?\d{1,5})?j?)(?![\w.])/.exec(
      text.slice(at, at + 900),
    );
  if (number !== null) return at + number[0].length;
  return stringsAt(text, at);
}

/** One or more adjacent string literals. */
function stringsAt(text: string, from: number): number {
  let end = -1;
  let at = from;
  for (;;) {
    const prefix = /^(?:[rR][bB]?|[bB][rR]?|[uU])?(?=["'])/.exec(text.slice(at, at + 3));
    if (prefix === null) return end;
    const after = endOfString(text, at + prefix[0].length);
    if (after < 0) return -1;
    end = after;
    at = skipSpace(text, after);
  }
}

function containerAt(text: string, open: number, depth: number): number {
  const close = OPEN[text.charAt(open)];
  let at = skipSpace(text, open + 1);
  while (text[at] !== close) {
    at = literalAt(text, at, depth + 1);
    if (at < 0) return -1;
    at = skipSpace(text, at);
    if (text[at] === ':' && close === '}') {
      at = literalAt(text, at + 1, depth + 1);
      if (at < 0) return -1;
      at = skipSpace(text, at);
    }
    if (text[at] === ',') at = skipSpace(text, at + 1);
    else if (text[at] !== close) return -1;
  }
  return at + 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t') at++;
  return at;
}

/** Joins the lines of a script into statements by brackets, indentation and triple quotes. */
export function statementsIn(lines: readonly string[]): string[] {
  const out: string[] = [];
  let depth = 0;
  for (const line of lines) {
    if (line.trim() === '' && depth === 0) continue;
    const continues = out.length > 0 && (depth > 0 || /^\s/.test(line) || /^(?:else|elif|except|finally)\b/.test(line));
    if (continues) out.push(`${out.pop() ?? ''}\n${line}`);
    else out.push(line);
    depth = Math.max(0, depth + depthChange(line));
  }
  return out;
}

function depthChange(line: string): number {
  const [bare] = splitComment(line);
  let depth = 0;
  for (const char of bare.replaceAll(/"[^"\n]*"|'[^'\n]*'/g, '')) {
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
  }
  return depth;
}

/** `f(3)  # returns 2` -> [`f(3)`, `returns 2`]. Only the last line's comment counts. */
export function splitComment(code: string): [string, string | null] {
  const start = code.lastIndexOf('\n') + 1;
  let quote = '';
  for (let at = start; at < code.length; at++) {
    const char = code.charAt(at);
    if (quote !== '') {
      if (char === '\\') at++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '#') return [code.slice(0, at).trimEnd(), code.slice(at + 1).trim()];
  }
  return [code, null];
}

const EXCEPTION =
  /^(?:[A-Za-z_]\w{0,60}\.){0,6}(?:[A-Z]\w{0,60}?(?:Error|Exception|Warning|Interrupt|Iteration|Exit)|Exception)$/;

/** Does this name read like an exception class: `TypeError`, `pkg.errors.ParseError`? */
export function isExceptionName(name: string): boolean {
  return name.length <= 200 && EXCEPTION.test(name);
}

/** A Python string literal for this text. */
export function pythonString(text: string): string {
  // JSON escapes are Python escapes too, except that lone surrogates and \u2028 are fine in both.
  return JSON.stringify(text);
}

export interface TextFrame {
  readonly path: string;
  readonly line: number;
  readonly symbol: string | null;
}

const TRACEBACK_LINE = /^\W{0,40}File ["']([^"'\n]{1,400})["'], line (\d{1,7})(?:, in ([\w.<>]{1,120}))?/;
const LOCATION =
  /([\w./\\-]{1,300}\.pyi?)(?::|#L|, line | line | on line | at line )(\d{1,7})(?:\b: in ([\w.<>]{1,120}))?/g;
const LINE_OF = /\blines? (\d{1,7}) (?:of|in) [`"']?([\w./\\-]{1,300}\.pyi?)/g;

/** Stack frames and `file.py:12` places of a text, in the order given, innermost last as Python prints them. */
export function framesIn(text: string, limit = 60): TextFrame[] {
  const frames: TextFrame[] = [];
  const seen = new Set<string>();
  const add = (path: string, line: string, symbol: string | undefined) => {
    const number = Number(line);
    const clean = path.replaceAll('\\', '/').replace(/^\.\//, '');
    const key = `${clean}:${line}`;
    if (number < 1 || seen.has(key) || frames.length >= limit) return;
    seen.add(key);
    frames.push({ path: clean, line: number, symbol: symbol === undefined || symbol.startsWith('<') ? null : symbol });
  };
  for (const line of text.split('\n')) {
    const short = line.slice(0, 2000);
    const traceback = TRACEBACK_LINE.exec(short);
    if (traceback !== null) {
      add(traceback[1] ?? '', traceback[2] ?? '0', traceback[3]);
      continue;
    }
    for (const match of short.matchAll(LOCATION)) add(match[1] ?? '', match[2] ?? '0', match[3]);
    for (const match of short.matchAll(LINE_OF)) add(match[2] ?? '', match[1] ?? '0', undefined);
  }
  return frames;
}
