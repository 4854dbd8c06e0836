import { BIDI, INVISIBLE } from './characters.ts';
import { stripMarkdown } from './strip-markdown.ts';

export interface Sanitised {
  readonly text: string;
  /** What was taken out, by kind: `html-comment`, `invisible-characters`, `image`, `link-title`, ... */
  readonly removed: readonly string[];
}

const REQUEST_LIMIT = 64 * 1024;
const BLANKS = 100;
const CUT = '\n\n[the rest was cut]';

/**
 * The text of a request as the people who approved it saw it: without comments, invisible characters, and the titles
 * and descriptions that a page does not show. Bounded, and linear in its length.
 */
export function sanitiseRequest(text: string): Sanitised {
  const removed = new Set<string>();
  const cut = text.length > REQUEST_LIMIT;
  if (cut) removed.add('text-beyond-64-KiB');
  const visible = stripCharacters(cut ? text.slice(0, REQUEST_LIMIT - CUT.length) : text, removed);
  const shown = stripMarkdown(visible, removed);
  const tidy = shown.split('\n').map((line) => line.trimEnd().replace(/[ \t]{100,}/g, ' '.repeat(BLANKS)));
  return { text: tidy.join('\n') + (cut ? CUT : ''), removed: [...removed] };
}

function stripCharacters(text: string, removed: Set<string>): string {
  const lines = text.toWellFormed().replace(/\r\n?|[\x85\u2028\u2029]/g, '\n');
  const noControl = lines.replace(CONTROL_CHARACTERS, '');
  if (noControl.length !== lines.length) removed.add('control-characters');
  const visible = noControl.replace(HIDDEN, '');
  if (visible.length !== noControl.length) removed.add('invisible-characters');
  return visible;
}

const HIDDEN = new RegExp(`${BIDI.source}|${INVISIBLE.source}`, 'gu');
const CONTROL_CHARACTERS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

/**
 * Text of others for a comment or a pull request: it shows as it is and does nothing. No mention, no reference that
 * links or closes, no command, no HTML, no image, no link; code in backticks stays code.
 */
export function inertMarkdown(text: string): string {
  return stripCharacters(text, new Set()).split('\n').map(inertLine).join('\n');
}

/** A code block that nothing in the text can end; characters that cannot be seen are named. */
export function fence(text: string, language = ''): string {
  const lines = text.toWellFormed().replace(/\r\n?/g, '\n');
  const shown = lines
    .replace(HIDDEN, (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`)
    .replace(CONTROL_CHARACTERS, '?');
  const longest = shown.match(/`+/g)?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
  const marks = '`'.repeat(Math.max(3, longest + 1));
  return `${marks}${language}\n${shown}${shown.endsWith('\n') ? '' : '\n'}${marks}`;
}

interface Piece {
  readonly code: boolean;
  readonly text: string;
}

// Every line stands for itself: code that GitHub would find across lines cannot arise, because backticks without a
// partner on their line are escaped.
function inertLine(line: string): string {
  const [, lead = '', rest = ''] = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(.*)$/s.exec(line) ?? [];
  if (/^[-=_*~ \t]{3,}$/.test(line)) return line.replace(/[-=_*~]/, '\\$&');
  const pieces = splitCode(rest);
  const done = pieces.map((piece, index) => (piece.code ? piece.text : inertText(piece.text, index === 0)));
  return lead + joinPieces(done).replace(/^[#>|~]/, '\\$&');
}

// Two code spans side by side would be read as one run of backticks.
function joinPieces(pieces: readonly string[]): string {
  return pieces.reduce((line, piece) => line + (line.endsWith('`') && piece.startsWith('`') ? ' ' : '') + piece, '');
}

/** Code spans as CommonMark finds them on one line, and the text between them. */
function splitCode(line: string): readonly Piece[] {
  // Where each length of run stands; the pointers only move on, so that the whole is linear.
  const runs = Map.groupBy(line.matchAll(/`+/g), ([run]) => run.length);
  const next = new Map<number, number>();
  const closer = (length: number, after: number): number | null => {
    const places = runs.get(length) ?? [];
    let at = next.get(length) ?? 0;
    while ((places[at]?.index ?? Infinity) < after) at += 1;
    next.set(length, at);
    return places[at]?.index ?? null;
  };
  const pieces: Piece[] = [];
  let from = 0;
  const marks = /\\[!-/:-@[-`{-~]|`+/g;
  for (let mark = marks.exec(line); mark !== null; mark = marks.exec(line)) {
    if (!mark[0].startsWith('`')) continue; // an escaped character; in code, after an opening run, it is not one
    const after = mark.index + mark[0].length;
    const close = closer(mark[0].length, after);
    if (close === null) continue;
    pieces.push({ code: false, text: line.slice(from, mark.index) });
    from = close + mark[0].length;
    marks.lastIndex = from;
    pieces.push({ code: true, text: line.slice(mark.index, from) });
  }
  pieces.push({ code: false, text: line.slice(from) });
  return pieces;
}

// What makes a word do something on GitHub: mentions, issue references, addresses, and a command at the start.
const ACTIVE = /@[\w-]|#\d|\bGH-\d|:\/\/|\bwww\.|\b(?:mailto|xmpp|javascript|data):/i;
const COMMAND = /^\/\w/;

function inertText(text: string, atStart: boolean): string {
  return text
    .split(/(\s+)/)
    .map((word, index) => {
      const active = ACTIVE.test(unescapeEntities(word)) || (atStart && index === 0 && COMMAND.test(word));
      if (active) return `\`${word.replaceAll('`', "'")}\``;
      return word
        .replace(/[\\`[\]!<]/g, (char) => (char === '<' ? '&lt;' : `\\${char}`))
        .replace(/&(?=#|[a-z]+;)(?!lt;)/gi, '&amp;');
    })
    .join('');
}

// `&#64;team` is a mention once the page has decoded it.
function unescapeEntities(word: string): string {
  return word.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(commat|num|sol|colon));?/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return { commat: '@', num: '#', sol: '/', colon: ':' }[name.toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    },
  );
}
