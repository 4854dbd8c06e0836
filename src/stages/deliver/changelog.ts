import type { Request } from '../../contracts/request.ts';
import type { Spec, SpecKind } from '../../contracts/spec.ts';
import { headline } from './commit-message.ts';

/** Names under which people keep one, at the top of the repository. */
export const CHANGELOGS = ['CHANGELOG.md', 'CHANGES.md', 'HISTORY.md', 'changelog.md', 'docs/CHANGELOG.md', 'docs/changelog.md']; // prettier-ignore

/** The sections of Keep a Changelog, in its order. */
const SECTIONS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'] as const;
type Section = (typeof SECTIONS)[number];

/** A changelog is for users: tests, chores and rearranged code do not belong there. */
const SECTION_OF: Readonly<Partial<Record<SpecKind, Section>>> = { bug: 'Fixed', feature: 'Added' };
const MOST_BYTES = 2 * 1024 * 1024;
const UNRELEASED = /^##\s+\[?unreleased\]?(?:\s*[-–(].*|\([^)]*\))?\s*$/i;
const BULLET = /^([-*+])(\s+)\S/;

/**
 * The changelog with one entry more, as the file writes its entries. Null where the file is no Keep a Changelog, has no
 * part for what is not released, holds the entry already, or where the change is none that users see.
 */
export function withEntry(content: Buffer, request: Request, spec: Spec | null): Buffer | null {
  const section = SECTION_OF[spec?.kind ?? 'bug'];
  if (section === undefined || content.length > MOST_BYTES) return null;
  const text = content.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(content)) return null;
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(ending);
  const start = lines.findIndex((line) => UNRELEASED.test(line));
  if (start < 0) return null;
  const end = endOf(lines, start + 1, /^##\s/);
  // The mark of Keep a Changelog: somewhere a section of that name. Other formats have other headings.
  if (!lines.some((line) => sectionOf(line) !== null)) return null;
  const entry = entryFor(request, spec, lines);
  if (lines.slice(start, end).includes(entry)) return null;
  lines.splice(...placeFor(lines, start, end, section, entry));
  return Buffer.from(lines.join(ending), 'utf8');
}

/** Where the entry goes and with what around it, as arguments of `splice`. */
function placeFor(
  lines: readonly string[],
  start: number,
  end: number,
  section: Section,
  entry: string,
): [at: number, remove: number, ...added: string[]] {
  const own = lines.findIndex((line, at) => at > start && at < end && sectionOf(line) === section);
  if (own >= 0) {
    const last = lastText(lines, own, endOf(lines, own + 1, /^#{1,3}\s/));
    return last === own ? [own + 1, 0, ...gap(lines), entry] : [last + 1, 0, entry];
  }
  const later = SECTIONS.slice(SECTIONS.indexOf(section) + 1);
  const next = lines.findIndex((line, at) => at > start && at < end && later.includes(sectionOf(line) as Section));
  const block = [`### ${section}`, ...gap(lines), entry];
  if (next >= 0) return [next, 0, ...block, ''];
  const last = lastText(lines, start, end);
  // One empty line before the section, and one after it where something follows.
  return [last + 1, 0, '', ...block, ...(last + 1 < lines.length && lines[last + 1] !== '' ? [''] : [])];
}

/** The empty line that most files put under a heading. */
function gap(lines: readonly string[]): string[] {
  const headings = lines.flatMap((line, at) => (sectionOf(line) === null ? [] : [lines[at + 1] ?? '']));
  return headings.filter((line) => line === '').length * 2 >= headings.length ? [''] : [];
}

/** A bullet in the manner of the others: mark, first letter, full stop, number of the issue. */
function entryFor(request: Request, spec: Spec | null, lines: readonly string[]): string {
  const bullets = lines.filter((line) => BULLET.test(line));
  const most = (test: (bullet: string) => boolean) => bullets.filter(test).length * 2 > bullets.length;
  const mark =
    BULLET.exec(bullets[0] ?? '')
      ?.slice(1, 3)
      .join('') ?? '- ';
  const title = inert(headline(request, spec)).replace(/[.\s]+$/, '');
  const first = most((bullet) => /^[-*+]\s+\p{Ll}/u.test(bullet))
    ? title
    : title.replace(/^\p{Ll}(?=\p{Ll}*(?:\s|$))/u, (letter) => letter.toUpperCase());
  const number = request.issue !== null && most((bullet) => /#\d/.test(bullet)) ? ` (#${request.issue})` : '';
  const stop = most((bullet) => /\.\s*$/.test(bullet)) ? '.' : '';
  return `${mark}${first}${number}${stop}`;
}

/** Markup of others stays text in the file. */
function inert(text: string): string {
  return text.replace(/[<>]/g, (char) => (char === '<' ? '&lt;' : '&gt;')).replace(/!(?=\()/g, '');
}

function sectionOf(line: string): Section | null {
  const name = /^###\s+(\w+)\s*$/.exec(line)?.[1]?.toLowerCase();
  return SECTIONS.find((section) => section.toLowerCase() === name) ?? null;
}

function endOf(lines: readonly string[], from: number, heading: RegExp): number {
  const found = lines.findIndex((line, at) => at >= from && (heading.test(line) || /^\[[^\]]+\]:\s/.test(line)));
  return found < 0 ? lines.length : found;
}

function lastText(lines: readonly string[], from: number, end: number): number {
  let last = end - 1;
  while (last > from && lines[last]?.trim() === '') last -= 1;
  return last;
}
