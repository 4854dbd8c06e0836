import type { CodeSymbol, Digest, ModuleRecord } from '../../contracts/digest.ts';
import { sha256 } from '../../base/hash.ts';
import { splitIdentifier } from './words.ts';

/** A piece of the repository that can be found and quoted: a definition, or code of a module outside its definitions. */
export interface Passage {
  readonly kind: CodeSymbol['kind'] | 'module';
  readonly path: string;
  readonly module: string;
  readonly symbol: CodeSymbol | null;
  readonly line: number;
  readonly endLine: number;
  /** The text that belongs to it alone: a class without its methods. */
  readonly text: string;
}

/** Lines of module code in one passage. */
const CHUNK_LINES = 40;
/** A definition longer than this is known by its beginning. */
const TEXT_BYTES = 12_000;

/** Every passage of the digest, file by file in the order of the digest. */
export function passagesOf(
  digest: Pick<Digest, 'modules' | 'symbols'>,
  sources: ReadonlyMap<string, Buffer>,
  tests: boolean,
): Passage[] {
  const byPath = Map.groupBy(digest.symbols, (symbol) => symbol.path);
  return digest.modules
    .filter((module) => tests || !module.test)
    .flatMap((module) => {
      const source = sources.get(module.path);
      if (source === undefined) return [];
      const symbols = byPath.get(module.path) ?? [];
      const members = Map.groupBy(symbols, (symbol) => symbol.parent);
      return [
        ...symbols.map((symbol) => ofSymbol(symbol, members.get(symbol.id) ?? [], source)),
        ...ofModule(module, symbols, source),
      ];
    });
}

function ofSymbol(symbol: CodeSymbol, inner: readonly CodeSymbol[], source: Buffer): Passage {
  const { kind, path, module, line, endLine } = symbol;
  const members = kind === 'class' ? inner : [];
  const text = without(source, symbol.start, symbol.end, members);
  // Its methods are passages of their own: a class is quoted by what stands before them.
  const last = Math.max(line, Math.min(endLine, ...members.map((one) => one.line - 1)));
  return { kind, path, module, symbol, line, endLine: last, text };
}

/** The bytes from `start` to `end` without those of some definitions in it. */
function without(source: Buffer, start: number, end: number, inner: readonly CodeSymbol[]): string {
  const parts: string[] = [];
  let at = start;
  let room = TEXT_BYTES;
  for (const one of [...inner, { start: end, end }]) {
    if (room <= 0) break;
    const to = Math.min(Math.max(one.start, at), at + room);
    parts.push(source.toString('utf8', at, to));
    room -= to - at;
    at = Math.max(at, one.end);
  }
  return parts.join('');
}

/** Constants, settings and tables stand outside of definitions: their lines in pieces of bounded length. */
function ofModule({ path, module }: ModuleRecord, symbols: readonly CodeSymbol[], source: Buffer): Passage[] {
  const lines = source.toString('utf8').split('\n');
  const passages: Passage[] = [];
  const add = (from: number, to: number) => {
    for (let first = from; first <= to; first += CHUNK_LINES) {
      const last = Math.min(to, first + CHUNK_LINES - 1);
      const own = lines.slice(first - 1, last);
      const begins = own.findIndex(tells);
      if (begins < 0) continue;
      const ends = own.findLastIndex(tells);
      passages.push({ kind: 'module', path, module, symbol: null, line: first + begins, endLine: first + ends, text: own.slice(begins, ends + 1).join('\n').slice(0, TEXT_BYTES) }); // prettier-ignore
    }
  };
  let next = 1;
  for (const symbol of symbols.filter((one) => one.parent === null)) {
    if (symbol.line > next) add(next, Math.min(symbol.line - 1, lines.length));
    next = Math.max(next, symbol.endLine + 1);
  }
  add(next, lines.length);
  return passages;
}

/** Whether a line says more than that something is imported. */
function tells(line: string): boolean {
  const text = line.trim();
  return text.length > 1 && !/^(?:from\s+\S+\s+import\b|import\s|#|@)/.test(text);
}

/** Raise it when the text of cards changes. */
const CARD_VERSION = 1;
const CARD_CHARACTERS = 420;

/** What the vector of a whole file is kept under. */
export function cardKey(module: ModuleRecord): string {
  return sha256(['card', CARD_VERSION, module.path, module.hash].join('\n'));
}

/** The text whose vector stands for a file: its path in words, how it begins, what it defines. */
export function cardText(module: ModuleRecord, symbols: readonly CodeSymbol[], source: Buffer): string {
  const outer = symbols.filter((one) => one.parent === null);
  const path = module.path.replace(/\.py$/, '').split('/').slice(-3).flatMap((part) => splitIdentifier(part.replaceAll('-', '_'))); // prettier-ignore
  const begins = /^(?:\s|#[^\n]*\n)*[rRuU]?("""|''')([^]{0,2000}?)\1/.exec(source.toString('utf8', 0, 4_000))?.[2] ?? '';
  const defined = outer.map((one) => splitIdentifier(one.qualname).join(' ')).join(', ');
  return [path.join(' '), begins.replace(/\s+/g, ' ').slice(0, CARD_CHARACTERS / 2), defined]
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, CARD_CHARACTERS);
} // prettier-ignore
