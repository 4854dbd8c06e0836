import { unquotePath } from './quoting.ts';
import type { Line } from './types.ts';

/** One file of a git patch, with nothing guessed. Paths are raw bytes read as latin-1, so that none is lost. */
export interface FilePatch {
  readonly oldPath: string | null;
  readonly newPath: string | null;
  readonly copied: boolean;
  readonly oldMode: string | null;
  readonly newMode: string | null;
  readonly binary: boolean;
  readonly hunks: readonly Hunk[];
}

export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: readonly HunkLine[];
}

export interface HunkLine extends Line {
  readonly kind: 'context' | 'added' | 'removed';
  /** False for a last line without newline. */
  readonly newline: boolean;
}

/** The patch is not in the one form that is accepted; `line` is where. */
export class PatchFormatError extends Error {
  override readonly name = 'PatchFormatError';
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * Reads a patch as `git diff` prints it. Whatever git would skip, guess or accept besides that (text around the
 * patch, other diff formats, counts that do not fit) is an error, so that nothing is applied that was not read here.
 */
export function parsePatch(bytes: Uint8Array): readonly FilePatch[] {
  const reader = new Reader(bytes);
  const files: FilePatch[] = [];
  while (!reader.atEnd()) files.push(parseFile(reader));
  if (files.length === 0) throw reader.error('the patch changes no file');
  return files;
}

interface Header {
  oldMode: string | null;
  newMode: string | null;
  added: boolean;
  deleted: boolean;
  renameFrom: string | null;
  renameTo: string | null;
  copied: boolean;
}

function parseFile(reader: Reader): FilePatch {
  const first = reader.take('diff --git ');
  if (first === null) throw reader.error('`diff --git` was expected');
  const header = parseExtended(reader);
  const renamed = header.renameFrom !== null || header.renameTo !== null;
  if (renamed && (header.renameFrom === null || header.renameTo === null))
    throw reader.error('half of a rename or copy is missing');
  const binary = reader.startsWith('GIT binary patch') || reader.startsWith('Binary files ');
  if (binary) reader.skipToNextFile();
  const names = renamed
    ? { old: header.renameFrom, new: header.renameTo }
    : (sameName(first) ?? fail(reader, 'the two names of `diff --git` differ without a rename'));
  if (renamed && first !== `a/${names.old} b/${names.new}` && splitQuoted(first, names.old, names.new) === null)
    throw reader.error('the names of `diff --git` are not those of the rename');
  const marked = parseMarkers(reader);
  if (marked !== null) {
    const old = header.added ? null : names.old;
    const next = header.deleted ? null : names.new;
    if (marked.old !== old || marked.new !== next) throw reader.error('the names of `---` and `+++` are others');
  }
  const hunks = marked === null ? [] : parseHunks(reader);
  if (marked !== null && hunks.length === 0) throw reader.error('a hunk was expected');
  const oneSided = (header.added && 'added') || (header.deleted && 'removed');
  if (oneSided && hunks.some((hunk) => hunk.lines.some((line) => line.kind !== oneSided)))
    throw reader.error('a new or deleted file has lines of the other side');
  const changesMode = header.oldMode !== header.newMode;
  if (!binary && !renamed && !oneSided && !changesMode && hunks.length === 0)
    throw reader.error('the file does not change');
  return {
    oldPath: header.added ? null : names.old,
    newPath: header.deleted ? null : names.new,
    copied: header.copied,
    oldMode: header.oldMode,
    newMode: header.newMode,
    binary,
    hunks,
  };
}

function parseExtended(reader: Reader): Header {
  const header: Header = { oldMode: null, newMode: null, added: false, deleted: false, renameFrom: null, renameTo: null, copied: false }; // prettier-ignore
  const seen = new Set<string>();
  for (;;) {
    const name = EXTENDED.find((candidate) => reader.startsWith(candidate));
    if (name === undefined) break;
    if (seen.has(name)) throw reader.error(`\`${name.trim()}\` stands twice`);
    seen.add(name);
    applyExtended(header, name, reader.take(name) ?? '', reader);
  }
  if (header.added && header.deleted) throw reader.error('a file is both new and deleted');
  if ((header.added || header.deleted) && (seen.has('old mode ') || seen.has('rename from ') || seen.has('copy from ')))
    throw reader.error('a new or deleted file cannot also be renamed or change its mode');
  if (seen.has('old mode ') !== seen.has('new mode ')) throw reader.error('half of a mode change is missing');
  return header;
}

const EXTENDED = ['old mode ', 'new mode ', 'deleted file mode ', 'new file mode ', 'copy from ', 'copy to ', 'rename from ', 'rename to ', 'similarity index ', 'dissimilarity index ', 'index '] as const; // prettier-ignore

function applyExtended(header: Header, name: (typeof EXTENDED)[number], value: string, reader: Reader): void {
  const mode = () => (/^[0-7]{6}$/.test(value) ? value : fail(reader, 'a mode is six octal digits'));
  const path = () => plainOrQuoted(value) ?? fail(reader, 'a path is not well quoted');
  if (name === 'old mode ') header.oldMode = mode();
  else if (name === 'new mode ') header.newMode = mode();
  else if (name === 'new file mode ') [header.added, header.newMode] = [true, mode()];
  else if (name === 'deleted file mode ') [header.deleted, header.oldMode] = [true, mode()];
  else if (name === 'rename from ') header.renameFrom = path();
  else if (name === 'rename to ') header.renameTo = path();
  else if (name === 'copy from ') [header.copied, header.renameFrom] = [true, path()];
  else if (name === 'copy to ') [header.copied, header.renameTo] = [true, path()];
  else if (name === 'index ') {
    const found = /^[0-9a-f]{4,64}\.\.[0-9a-f]{4,64}(?: ([0-7]{6}))?$/.exec(value);
    if (found === null) throw reader.error('`index` is not well formed');
    if (found[1] !== undefined) {
      if (header.added || header.deleted || header.oldMode !== null) throw reader.error('the mode stands twice');
      header.oldMode = found[1];
      header.newMode = found[1];
    }
  } else if (!/^\d{1,3}%$/.test(value)) throw reader.error('an index is a percentage');
}

function parseMarkers(reader: Reader): { readonly old: string | null; readonly new: string | null } | null {
  if (!reader.startsWith('--- ')) return null;
  const old = markedName(reader.take('--- ') ?? '', 'a/', reader);
  const next = reader.take('+++ ');
  if (next === null) throw reader.error('`+++` was expected');
  return { old, new: markedName(next, 'b/', reader) };
}

// A name with a space is followed by a tab, which is not part of it.
function markedName(text: string, prefix: string, reader: Reader): string | null {
  if (text === '/dev/null') return null;
  const name = plainOrQuoted(text.endsWith('\t') ? text.slice(0, -1) : text);
  if (!name?.startsWith(prefix)) throw reader.error(`a name that starts with ${prefix} was expected`);
  return name.slice(prefix.length);
}

function parseHunks(reader: Reader): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let oldEnd = 0;
  let newEnd = 0;
  while (reader.startsWith('@@ ')) {
    const text = reader.take('@@ ') ?? '';
    const found = /^-(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(?: .*)?$/s.exec(text);
    if (found === null) throw reader.error('a hunk header is not well formed');
    const [oldStart, oldCount, newStart, newCount] = [1, 2, 3, 4].map((at) => Number(found[at] ?? 1)) as [number, number, number, number]; // prettier-ignore
    // A count of zero names the line before; everything else names the first line itself.
    const oldFirst = oldCount === 0 ? oldStart + 1 : oldStart;
    const newFirst = newCount === 0 ? newStart + 1 : newStart;
    if (oldFirst < oldEnd + 1 || newFirst < newEnd + 1 || oldFirst - oldEnd !== newFirst - newEnd)
      throw reader.error('hunks overlap or do not follow each other');
    const lines = parseHunkLines(reader, { oldCount, newCount, newFirst });
    oldEnd = oldFirst + oldCount - 1;
    newEnd = newFirst + newCount - 1;
    hunks.push({ oldStart: oldFirst, newStart: newFirst, lines });
  }
  return hunks;
}

const KINDS: Readonly<Record<string, HunkLine['kind']>> = { ' ': 'context', '+': 'added', '-': 'removed' };
const NO_NEWLINE = '\\ No newline at end of file';

function parseHunkLines(
  reader: Reader,
  counts: { readonly oldCount: number; readonly newCount: number; readonly newFirst: number },
): readonly HunkLine[] {
  const lines: HunkLine[] = [];
  let { oldCount, newCount } = counts;
  let line = counts.newFirst;
  let [oldEnded, newEnded] = [false, false];
  while (oldCount > 0 || newCount > 0) {
    const raw = reader.takeLine();
    const kind = KINDS[String.fromCharCode(raw?.[0] ?? 0)];
    if (raw === null || kind === undefined) throw reader.error('a hunk is shorter than its counts say');
    if (kind !== 'added' && (oldCount === 0 || oldEnded)) throw reader.error('a hunk has more old lines than it says');
    if (kind !== 'removed' && (newCount === 0 || newEnded))
      throw reader.error('a hunk has more new lines than it says');
    const newline = reader.take(NO_NEWLINE) === null;
    if (kind !== 'added') [oldCount, oldEnded] = [oldCount - 1, !newline];
    if (kind !== 'removed') [newCount, newEnded] = [newCount - 1, !newline];
    lines.push({ kind, line, bytes: raw.subarray(1), newline });
    if (kind !== 'removed') line += 1;
  }
  return lines;
}

/** `a/NAME b/NAME`, the same name twice; null for anything else. */
function sameName(text: string): { readonly old: string; readonly new: string } | null {
  if (text.startsWith('"')) {
    const half = (text.length - 1) / 2;
    const [left, right] = [unquotePath(text.slice(0, half)), unquotePath(text.slice(half + 1))];
    if (text[half] !== ' ' || left?.startsWith('a/') !== true || right?.startsWith('b/') !== true) return null;
    return left.slice(2) === right.slice(2) ? { old: left.slice(2), new: right.slice(2) } : null;
  }
  const half = (text.length - 1) / 2;
  const name = text.slice(2, half);
  return text === `a/${name} b/${name}` ? { old: name, new: name } : null;
}

/** True when `diff --git` holds these two names and one or both are quoted. */
function splitQuoted(text: string, old: string | null, next: string | null): true | null {
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1))
    if (plainOrQuoted(text.slice(0, at)) === `a/${old}` && plainOrQuoted(text.slice(at + 1)) === `b/${next}`)
      return true;
  return null;
}

function plainOrQuoted(text: string): string | null {
  return text.startsWith('"') ? unquotePath(text) : text;
}

function fail(reader: Reader, message: string): never {
  throw reader.error(message);
}

/** Lines of bytes; text is read as latin-1 so that every byte keeps its value. */
class Reader {
  readonly #bytes: Buffer;
  #at = 0;
  #line = 1;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length > 0 && bytes.at(-1) !== 10) throw this.error('the patch does not end with a newline');
  }

  atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  startsWith(text: string): boolean {
    return this.#bytes.subarray(this.#at, this.#at + text.length).equals(Buffer.from(text, 'latin1'));
  }

  /** The rest of the line when it starts with `text`, else null and nothing is read. */
  take(text: string): string | null {
    if (!this.startsWith(text)) return null;
    return this.takeLine()?.subarray(text.length).toString('latin1') ?? null;
  }

  takeLine(): Buffer | null {
    if (this.atEnd()) return null;
    const end = this.#bytes.indexOf(10, this.#at);
    const line = this.#bytes.subarray(this.#at, end);
    this.#at = end + 1;
    this.#line += 1;
    return line;
  }

  skipToNextFile(): void {
    while (!this.atEnd() && !this.startsWith('diff --git ')) this.takeLine();
  }

  error(message: string): PatchFormatError {
    return new PatchFormatError(message, this.#line);
  }
}
