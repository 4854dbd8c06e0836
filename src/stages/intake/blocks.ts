/** Splits the text of a request into prose and code, so that each can be read by its own rules. Linear in the text. */

export interface Prose {
  readonly kind: 'prose';
  /** One paragraph, list item or heading, its lines joined by newlines. */
  readonly text: string;
  readonly heading: boolean;
}

export interface Code {
  readonly kind: 'code';
  readonly language: string;
  readonly text: string;
}

const FENCE = /^ {0,3}(`{3,20}|~{3,20})\s{0,5}([\w+#.-]{0,30})/;
const LIST_ITEM = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])\s+/;
const HEADING = /^ {0,3}(?:#{1,6}\s+\S|\*\*[^*]{1,80}\*\*:?\s*$|__[^_]{1,80}__:?\s*$)/;
const LABEL_LINE = /^\W{0,6}(?:expected|actual|observed|current|got|output|result|desired|wanted)\b[^:.]{0,40}:/i;
const SESSION = /^\s{0,12}>>> /;
const TRACEBACK = /^\s{0,12}Traceback \(most recent call last\)/;

/** `"a\n\n```py\nf()\n```"` -> a paragraph and a code block of language `py`. */
export function splitBlocks(text: string): (Prose | Code)[] {
  const lines = text.split('\n');
  const blocks: (Prose | Code)[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    const joined = paragraph.join('\n').trim();
    if (joined !== '')
      blocks.push({ kind: 'prose', text: joined, heading: HEADING.test(joined) && paragraph.length === 1 });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').slice(0, 4000);
    const fence = FENCE.exec(line);
    if (fence !== null) {
      flush();
      const end = closingFence(lines, at + 1, fence[1] ?? '```');
      blocks.push({
        kind: 'code',
        language: (fence[2] ?? '').toLowerCase(),
        text: lines.slice(at + 1, end).join('\n'),
      });
      at = end;
    } else if (SESSION.test(line) || TRACEBACK.test(line)) {
      flush();
      const end = SESSION.test(line) ? endOfSession(lines, at) : endOfTraceback(lines, at);
      blocks.push({ kind: 'code', language: 'python', text: dedent(lines.slice(at, end)) });
      at = end - 1;
    } else if (/^(?: {4}|\t)\S/.test(line) && paragraph.length === 0) {
      const end = endOfIndented(lines, at);
      blocks.push({ kind: 'code', language: '', text: dedent(lines.slice(at, end)) });
      at = end - 1;
    } else if (line.trim() === '') {
      flush();
    } else {
      if (LIST_ITEM.test(line) || HEADING.test(line) || LABEL_LINE.test(line)) flush();
      paragraph.push(line);
      if (HEADING.test(line)) flush();
    }
  }
  flush();
  return blocks;
}

function closingFence(lines: readonly string[], from: number, open: string): number {
  for (let at = from; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (line.startsWith(open) && line === open.charAt(0).repeat(line.length)) return at;
  }
  return lines.length;
}

/** Output lines belong to the session until a blank line that is not followed by another prompt. */
function endOfSession(lines: readonly string[], from: number): number {
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '' && !SESSION.test(lines[at + 1] ?? '')) return at;
    if (FENCE.test(line)) return at;
  }
  return at;
}

function endOfTraceback(lines: readonly string[], from: number): number {
  const indent = /^\s*/.exec(lines[from] ?? '')?.[0].length ?? 0;
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') return at;
    if (line.search(/\S/) <= indent && !TRACEBACK.test(line)) return at + 1;
  }
  return lines.length;
}

function endOfIndented(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (/^(?: {4}|\t)/.test(lines[at] ?? '') || (lines[at] ?? '').trim() === '')) at++;
  while (at > from && (lines[at - 1] ?? '').trim() === '') at--;
  return at;
}

/** Takes the common leading white space off. */
function dedent(lines: readonly string[]): string {
  let common = Infinity;
  for (const line of lines) if (line.trim() !== '') common = Math.min(common, line.search(/\S/));
  return lines.map((line) => line.slice(Number.isFinite(common) ? common : 0)).join('\n');
}
