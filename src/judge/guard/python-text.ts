/** Nested f-strings and fields deeper than this are left as they are; Python itself stops at 150. */
const DEEPEST = 300;

/**
 * Python source with strings and comments blanked out, every other character in its place:
 * `f(x, "eval(")  # exec(` becomes `f(x, "     ")        `. What stands in the braces of an f-string is code and stays.
 * One pass over the text; text that is not complete Python gives some answer, never an error.
 */
export function codeOf(source: string): string {
  const out: string[] = [];
  let at = 0;
  code(null, 0);
  return out.join('');

  /** Code up to the end of the text, or up to the brace that closes the field of an f-string. */
  function code(fieldOf: string | null, level: number): void {
    let depth = 0;
    while (at < source.length) {
      const char = source.charAt(at);
      if (char === '#') blankLine();
      else if ((char === '"' || char === "'") && level < DEEPEST) string(level);
      else if (fieldOf !== null && depth === 0 && char === '}') return;
      else if (fieldOf !== null && depth === 0 && char === ':') {
        keep(1);
        if (literal(fieldOf, true, level) === 'end') return;
      } else {
        if ('([{'.includes(char)) depth += 1;
        else if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
        keep(1);
      }
    }
  }

  function string(level: number): void {
    const formatted = isFormatted(source, at);
    const char = source.charAt(at);
    const quote = source.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
    keep(quote.length);
    if (formatted) literal(quote, false, level + 1);
    else plain(quote);
  }

  function plain(quote: string): void {
    while (at < source.length) {
      if (source.startsWith(quote, at)) {
        keep(quote.length);
        return;
      }
      // A newline ends a string of one line, closed or not, so that one stray quote hides no more than its line.
      if (source.charAt(at) === '\n' && quote.length === 1) return;
      blank(source.charAt(at) === '\\' ? 2 : 1);
    }
  }

  /** The text of an f-string, or (`inFormat`) of the format behind the colon of a field. */
  function literal(quote: string, inFormat: boolean, level: number): 'end' | 'field' {
    while (at < source.length) {
      if (source.startsWith(quote, at)) {
        if (!inFormat) keep(quote.length);
        return 'end';
      }
      const char = source.charAt(at);
      if (char === '\n' && quote.length === 1) return 'end';
      if (inFormat && char === '}') return 'field';
      // A backslash never hides a brace: `rf"\{x}"` holds the field x.
      if (char === '\\') blank('{}'.includes(source.charAt(at + 1)) ? 1 : 2);
      else if (!inFormat && (source.startsWith('{{', at) || source.startsWith('}}', at))) blank(2);
      else if (char === '{') {
        keep(1);
        if (level < DEEPEST) code(quote, level + 1);
        if (source.charAt(at) === '}') keep(1);
      } else blank(1);
    }
    return 'end';
  }

  function keep(count: number): void {
    out.push(source.slice(at, at + count));
    at += count;
  }

  function blank(count: number): void {
    const text = source.slice(at, at + count);
    out.push(text.replace(/[^\n]/g, ' '));
    at += count;
  }

  function blankLine(): void {
    const end = source.indexOf('\n', at);
    blank((end === -1 ? source.length : end) - at);
  }
}

function isFormatted(source: string, quoteAt: number): boolean {
  const prefix = /[A-Za-z]{0,2}$/.exec(source.slice(Math.max(0, quoteAt - 2), quoteAt))?.[0] ?? '';
  return /[ft]/i.test(prefix);
}
