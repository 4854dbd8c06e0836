import { endOfString, splitComment } from '../../base/python-text.ts';
import { parsePython, syntaxErrors } from '../../knowledge/parse/python.ts';

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const MAX_OPEN = 8;

export interface Mended {
  readonly code: string;
  /** What was put right, for people; empty when nothing had to be. */
  readonly done: readonly string[];
}

/**
 * Puts two slips of small models right without asking one: indentation that is off by a space or two, and brackets left
 * open at the end. Only code that does not parse is touched, and only what then parses is kept.
 */
export async function mend(code: string, indent: string, unit = 4): Promise<Mended> {
  const parses = async (text: string) => {
    const parsed = await parsePython(indent === '' ? `${text}\n` : `class _:\n${text}\n`);
    return parsed.ok && syntaxErrors(parsed.tree).length === 0 && isAligned(text);
  };
  const plain = code
    .replace(/^```(?:python)?\n/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();
  if (await parses(plain)) return { code: plain, done: [] };
  const snapped = snapIndentation(plain, unit);
  const tries: readonly Mended[] = [
    { code: closeBrackets(plain), done: ['closed brackets'] },
    { code: snapped, done: ['aligned indentation'] },
    { code: closeBrackets(snapped), done: ['aligned indentation', 'closed brackets'] },
  ];
  for (const attempt of tries) if (attempt.code !== plain && (await parses(attempt.code))) return attempt;
  return { code: plain, done: [] };
}

/** `f(a[1` -> `f(a[1])`: the text with what is open at its end closed; unchanged when a string or too much is open. */
export function closeBrackets(code: string): string {
  const { open } = scan(code);
  return open === null || open.length === 0 || open.length > MAX_OPEN
    ? code
    : `${code.trimEnd()}${open.reverse().map((bracket) => CLOSES[bracket] ?? '').join('')}`; // prettier-ignore
}

/** Lines that begin a statement, moved to the nearest multiple of the indentation unit. */
export function snapIndentation(code: string, unit: number): string {
  const { inside } = scan(code);
  return code
    .split('\n')
    .map((line, index) => {
      const text = line.trimStart();
      const width = line.length - text.length;
      if (inside.has(index) || text === '' || width % unit === 0 || line.startsWith('\t')) return line;
      return ' '.repeat(Math.round(width / unit) * unit) + text;
    })
    .join('\n');
}

/** Whether Python would take the indentation: deeper only behind a colon, and back only to where it was. The parser is laxer. */
function isAligned(code: string): boolean {
  const { inside } = scan(code);
  const widths: number[] = [];
  let opens = true;
  let continues = false;
  for (const [index, line] of code.split('\n').entries()) {
    const text = splitComment(line)[0].trim();
    const skipped = inside.has(index) || continues;
    continues = line.trimEnd().endsWith('\\');
    if (text === '') continue;
    if (!skipped) {
      const width = line.length - line.trimStart().length;
      if (opens) {
        if (width <= (widths.at(-1) ?? -1)) return false;
        widths.push(width);
      } else {
        while (width < (widths.at(-1) ?? -1)) widths.pop();
        if (width !== widths.at(-1)) return false;
      }
    }
    // Inside of brackets only the line that ends the statement counts, which may end in a colon too.
    opens = text.endsWith(':') && !inside.has(index + 1);
  }
  return true;
}

/** Brackets open at the end (null inside a string), and the lines that begin inside a string or a bracket. One pass. */
function scan(code: string): { readonly open: string[] | null; readonly inside: ReadonlySet<number> } {
  const open: string[] = [];
  const inside = new Set<number>();
  let line = 0;
  for (let at = 0; at < code.length; at++) {
    const char = code.charAt(at);
    if (char === '\n') {
      line++;
      if (open.length > 0) inside.add(line);
    } else if (char === '#') {
      const end = code.indexOf('\n', at);
      at = (end < 0 ? code.length : end) - 1;
    } else if (char === '"' || char === "'") {
      const end = endOfString(code, at);
      if (end < 0) return { open: null, inside };
      for (let next = code.indexOf('\n', at); next >= 0 && next < end; next = code.indexOf('\n', next + 1))
        inside.add(++line);
      at = end - 1;
    } else if (char in CLOSES) open.push(char);
    else if (char === ')' || char === ']' || char === '}') open.pop();
  }
  return { open, inside };
}
