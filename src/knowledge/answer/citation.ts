import type { Citation } from '../../contracts/answer.ts';

/** Lines and characters of one quote. */
const MAX_LINES = 12;
const MAX_CHARACTERS = 1_200;

/** The lines of a file, without their ends; `\r\n` and `\n` are one. */
export function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end;
    lines.push(bytes.subarray(from, to > from && bytes[to - 1] === 13 ? to - 1 : to));
    from = to + 1;
  }
  return lines;
}

/**
 * The lines of a place that speak most to a question, as many as fit: a short place whole, else the run of lines with the
 * most weight, its own first line where that is as good. Null where no line can be quoted exactly.
 */
export function quote(
  place: { readonly path: string; readonly line: number; readonly endLine: number },
  lines: readonly Buffer[],
  commit: string,
  weightOf: (line: string) => number,
): Citation | null {
  const own = lines.slice(place.line - 1, place.endLine).map((line) => {
    const text = line.toString('utf8');
    return { text, weight: weightOf(text), exact: line.equals(Buffer.from(text)) };
  });
  let best = { from: -1, to: -1, weight: -1 };
  for (let from = 0; from < own.length; from++) {
    let [to, characters, weight] = [from, 0, 0];
    for (; to < own.length && to - from < MAX_LINES; to++) {
      const line = own[to];
      if (line === undefined || !line.exact || characters + line.text.length > MAX_CHARACTERS) break;
      characters += line.text.length + 1;
      weight += line.weight;
    }
    // The first line says what it is: only clearly more weight elsewhere moves the quote away from it.
    const worth = from === 0 ? weight * 1.25 + 0.01 : weight;
    if (to > from && worth > best.weight) best = { from, to, weight: worth };
  }
  if (best.from < 0) return null;
  // Blank lines at the ends show nothing.
  const blank = (at: number) => own[at]?.text.trim() === '';
  let { from, to } = best;
  while (from < to && blank(from)) from++;
  while (to > from && blank(to - 1)) to--;
  if (from === to) return null;
  const text = own.slice(from, to).map((line) => line.text).join('\n'); // prettier-ignore
  return { path: place.path, line: place.line + from, endLine: place.line + to - 1, commit, quote: text };
}

/** Whether the quoted text stands in that file at those lines, byte for byte; `read` gives files of the commit only. */
export function holds(citation: Citation, at: { readonly commit: string; read(path: string): Buffer | null }): boolean {
  if (citation.commit !== at.commit) return false;
  const bytes = at.read(citation.path);
  if (bytes === null) return false;
  const lines = linesOf(bytes);
  const quoted = citation.quote.split('\n');
  if (citation.line < 1 || citation.endLine > lines.length) return false;
  if (citation.endLine - citation.line + 1 !== quoted.length) return false;
  return quoted.every((line, index) => lines[citation.line - 1 + index]?.equals(Buffer.from(line)) === true);
}
