import { BIDI, CONTROL, INVISIBLE } from '../../base/characters.ts';
import { disguisedWords, foreignWords } from './names.ts';
import { codeOf } from './python-text.ts';
import type { FileView, Report } from './types.ts';

/** Longer lines are refused and not looked at any further. */
const LINE_LIMIT = 2000;
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Refuses bytes that are not plain text, or text that reads other than it runs. False when it looked no further. */
export function checkContent(view: FileView, report: Report): boolean {
  if (view.after.includes(0) && !view.before.includes(0)) report('content-binary', view.path, 0);
  const long = view.added.find(({ bytes }) => bytes.length > LINE_LIMIT);
  if (long !== undefined) {
    report('size-line', view.path, long.line, `the line has ${long.bytes.length} bytes`);
    return false;
  }
  const wasText = isUtf8(view.before);
  const before = decode(view.before);
  const budget = countInvisible(view.removed.map((line) => decode(line.bytes)).join('\n'));
  for (const { line, bytes } of view.added) {
    const at = (rule: Parameters<Report>[0], detail?: string) => report(rule, view.path, line, detail);
    if (wasText && !isUtf8(bytes)) at('content-encoding');
    const text = decode(bytes);
    if (CONTROL.test(text)) at('content-control');
    if (BIDI.test(text)) at('content-bidi');
    const hidden = newlyInvisible(text, budget);
    if (hidden !== null) at('content-invisible', `U+${hidden.toString(16).toUpperCase().padStart(4, '0')}`);
    const words = disguisedWords(text).filter((word) => !before.includes(word));
    if (words.length > 0) at('content-script', describe(words));
  }
  if (isPython(view.path) && view.complete) checkNames(view, before, report);
  if (isPython(view.path)) checkDeclaredEncoding(view, report);
  return true;
}

const DECLARED = /^[ \t\f]*#[^\n]*?coding[:=][ \t]*([-\w.]+)/;
const PLAIN_ENCODINGS = /^(?:utf-?8(?:-sig)?|(?:us-)?ascii|latin-?1|iso-?8859-?1(?:5)?|cp1252)$/i;

// Python decodes a file by the encoding it declares: under `unicode_escape` a comment can hold running code.
function checkDeclaredEncoding(view: FileView, report: Report): void {
  for (const { line, bytes } of view.added) {
    const name = line <= 2 ? DECLARED.exec(decode(bytes).replaceAll('_', '-'))?.[1] : undefined;
    if (name !== undefined && !PLAIN_ENCODINGS.test(name))
      report('content-encoding', view.path, line, 'the declared encoding is unusual');
  }
}

export function isPython(path: string): boolean {
  return /\.pyi?$/i.test(path);
}

/** The text of bytes that may not be UTF-8, for looking at only. */
export function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    STRICT.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// Names outside ASCII are fine in a file that has them; in one that has none, `а` (Cyrillic) is a trap for the reader.
function checkNames(view: FileView, before: string, report: Report): void {
  if (foreignWords(codeOf(before)).length > 0) return;
  const lines = codeOf(decode(view.after)).split('\n');
  for (const { line } of view.added) {
    const words = foreignWords(lines[line - 1] ?? '');
    if (words.length > 0) report('content-script', view.path, line, describe(words));
  }
}

function describe(words: readonly string[]): string {
  const points = Array.from(words[0] ?? '')
    .filter((char) => char > '\x7f')
    .map((char) => char.codePointAt(0) ?? 0);
  return `a name holds ${points.map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}`;
}

function countInvisible(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const char of text)
    if (INVISIBLE.test(char)) {
      const point = char.codePointAt(0) ?? 0;
      counts.set(point, (counts.get(point) ?? 0) + 1);
    }
  return counts;
}

/** The first invisible character that the removed lines did not hold already; an emoji may keep its selector. */
function newlyInvisible(text: string, budget: Map<number, number>): number | null {
  for (const char of text) {
    if (!INVISIBLE.test(char) || BIDI.test(char)) continue;
    const point = char.codePointAt(0) ?? 0;
    const left = budget.get(point) ?? 0;
    if (left === 0) return point;
    budget.set(point, left - 1);
  }
  return null;
}
