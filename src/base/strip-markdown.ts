/**
 * Takes out what a rendered page does not show: comments and other HTML that is never displayed, attributes of HTML
 * elements, images with their descriptions, titles of links, and definitions of links.
 * Every step is one pass; nothing is searched for twice from the same place.
 */
export function stripMarkdown(text: string, removed: Set<string>): string {
  return stripImagesAndTitles(stripDefinitions(stripHtml(text, removed), removed), removed);
}

// What opens, what closes it, and what it is called. Order matters: `<!--` before `<!`.
const HIDDEN_HTML: readonly (readonly [open: string, close: string, kind: string])[] = [
  ['<!--', '-->', 'html-comment'],
  ['<![CDATA[', ']]>', 'html-declaration'],
  ['<!', '>', 'html-declaration'],
  ['<?', '?>', 'html-declaration'],
];
const ELEMENT = /<\/?(?:a|abbr|address|area|article|aside|audio|b|big|blockquote|body|br|button|canvas|center|cite|code|col|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|ol|p|path|picture|pre|q|s|samp|script|section|select|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|video)(?=[\s/>])/iy; // prettier-ignore

function stripHtml(text: string, removed: Set<string>): string {
  const out: string[] = [];
  const nothingAfter = new Map<string, number>();
  const find = (what: string, from: number): number => {
    // A closing mark that was not found once is not looked for again.
    if (from >= (nothingAfter.get(what) ?? Infinity)) return -1;
    const at = text.indexOf(what, from);
    if (at === -1) nothingAfter.set(what, from);
    return at;
  };
  let from = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const hidden = HIDDEN_HTML.find(([open]) => text.startsWith(open, at));
    ELEMENT.lastIndex = at;
    const element = hidden === undefined ? ELEMENT.exec(text)?.[0] : undefined;
    if (hidden !== undefined && (hidden[0] !== '<!' || /[A-Za-z]/.test(text.charAt(at + 2)))) {
      // `<!-->` is a whole comment.
      const end = find(hidden[1], at + 2);
      const toTheEnd = end === -1 && hidden[0] === '<!--' && startsBlock(text, at);
      if (end !== -1 || toTheEnd) {
        out.push(text.slice(from, at), ' ');
        from = toTheEnd ? text.length : end + hidden[1].length;
        removed.add(hidden[2]);
        at = from;
        continue;
      }
    } else if (element !== undefined) {
      const end = find('>', at);
      const attributes = end === -1 ? '' : text.slice(at + element.length, end);
      if (/[^\s/]/.test(attributes)) {
        out.push(text.slice(from, at), element, '>');
        removed.add('html-attributes');
        from = end + 1;
        at = from;
        continue;
      }
    }
    at += 1;
  }
  out.push(text.slice(from));
  return out.join('');
}

// An unclosed comment hides the rest of the page only when it begins a block; in a sentence it is shown as it is.
function startsBlock(text: string, at: number): boolean {
  const indent = text.slice(Math.max(0, at - 4), at);
  return /(?:^|\n) {0,3}$/.test(indent) && (at <= 3 || indent.includes('\n'));
}

const DEFINITION = /^(?:[ >]|[-*+] ){0,9}\[(?:[^\]\\]|\\.){1,999}\]:[ \t]*(?:<[^<>]{0,2000}>|[^\s<]\S{0,2000})?[ \t]*(?<title>["'(].{0,2000})?$/; // prettier-ignore

/** `[//]: # (text that no page shows)`, outside fenced code, where it would be shown. */
function stripDefinitions(text: string, removed: Set<string>): string {
  const kept: string[] = [];
  let fenceMark: string | null = null;
  let titleEnd: string | null = null;
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (titleEnd !== null) {
      if (line.trim() === '' || line.trimEnd().endsWith(titleEnd)) titleEnd = null;
      if (line.trim() !== '') continue;
    } else if (fenceMark === null) {
      if (mark !== undefined && (mark.startsWith('~') || !line.slice(line.indexOf(mark) + mark.length).includes('`')))
        fenceMark = mark;
      const found = line.length > 6000 ? null : DEFINITION.exec(line);
      if (found !== null && isDefinition(found.groups?.['title'])) {
        removed.add('link-definition');
        const title = found.groups?.['title'];
        titleEnd = title === undefined || closes(title) ? null : closerOf(title);
        continue;
      }
    } else if (mark !== undefined && mark.startsWith(fenceMark) && line.trim() === mark) fenceMark = null;
    kept.push(line);
  }
  return kept.join('\n');
}

function isDefinition(title: string | undefined): boolean {
  // Text behind a closed title makes the line an ordinary one.
  return title === undefined || closes(title) || !title.slice(1).includes(closerOf(title));
}

function closes(title: string): boolean {
  return title.length > 1 && title.trimEnd().endsWith(closerOf(title));
}

function closerOf(title: string): string {
  return title.startsWith('(') ? ')' : title.charAt(0);
}

interface Opener {
  readonly image: boolean;
  /** How much had been written when it was met. */
  readonly written: number;
}

/** Images become `(image)`; the title of a link goes, its text and address stay. */
function stripImagesAndTitles(text: string, removed: Set<string>): string {
  const out: string[] = [];
  let openers: Opener[] = [];
  let at = 0;
  const stop = /\\[!-/:-@[-`{-~]|!\[|[[\]]|\n[ \t]*\n/g;
  for (let mark = stop.exec(text); mark !== null; mark = stop.exec(text)) {
    out.push(text.slice(at, mark.index));
    at = mark.index + mark[0].length;
    if (mark[0] === '![' || mark[0] === '[') openers.push({ image: mark[0] === '![', written: out.length });
    if (mark[0].startsWith('\n')) openers = []; // brackets do not reach over paragraphs
    const opener = mark[0] === ']' ? openers.pop() : undefined;
    out.push(mark[0]);
    if (opener === undefined) continue;
    const target = readTarget(text, at);
    if (opener.image) {
      out.length = opener.written;
      out.push('(image)');
      removed.add('image');
      at = target?.end ?? referenceEnd(text, at);
    } else if (target?.titled === true) {
      out.push(`(${target.address})`);
      removed.add('link-title');
      at = target.end;
    }
    stop.lastIndex = at;
  }
  out.push(text.slice(at));
  return out.join('');
}

const TARGET = /\(\s{0,20}(?:<([^<>\n]{0,2000})>|((?:[^\s()\\]|\\.|\([^\s()]{0,200}\)){0,1000}))(\s{1,20}(?:"(?:[^"\\]|\\.){0,4000}"|'(?:[^'\\]|\\.){0,4000}'|\((?:[^()\\]|\\.){0,4000}\)))?\s{0,20}\)/sy; // prettier-ignore

function readTarget(
  text: string,
  at: number,
): { readonly address: string; readonly titled: boolean; readonly end: number } | null {
  if (text.charAt(at) !== '(') return null;
  TARGET.lastIndex = at;
  const found = TARGET.exec(text);
  if (found === null) return null;
  return { address: found[1] ?? found[2] ?? '', titled: found[3] !== undefined, end: at + found[0].length };
}

// `![text][name]`: the name of a definition goes with its image.
function referenceEnd(text: string, at: number): number {
  const end = text.charAt(at) === '[' ? text.slice(at, at + 1000).indexOf(']') : -1;
  return end === -1 ? at : at + end + 1;
}
