import type { CodeSymbol, Digest, ImportEdge, SymbolId } from '../../contracts/digest.ts';

/** Files read at once, and at most. */
const BATCH = 400;
const MAX_FILES = 6_000;
/** Names that are followed from file to file. */
const MAX_NAMES = 2_000;

/** Who uses a name: definitions by their own code, and modules that run more than a binding with it. */
export interface NameUses {
  readonly symbols: ReadonlySet<SymbolId>;
  /** Paths of modules that do something with the name when they are loaded. */
  readonly loads: ReadonlySet<string>;
}

/** Reads the code that uses names; the text of files is asked for here. */
export interface Users {
  /** Symbols that use what a line outside any definition binds; null when it may matter to all who load the module. */
  of(path: string, line: number): Promise<readonly SymbolId[] | null>;
  /** Who uses names that the top of a module binds, also under what other modules make of them. */
  named(path: string, names: Iterable<string>): Promise<NameUses>;
  /** Definitions anywhere whose own code holds a word, such as the name of an attribute; null when there are too many files. */
  mentioning(word: string): Promise<readonly SymbolId[] | null>;
  /** The first line of a definition holds a decorator. */
  isDecorated(symbol: CodeSymbol): Promise<boolean>;
}

interface Text {
  readonly whole: string;
  /** Each definition with its own code: without that of definitions in it, comments and long strings. */
  readonly own: readonly { readonly symbol: CodeSymbol; readonly text: string }[];
  /** The code outside definitions, line by line. */
  readonly outside: readonly string[];
}

/** Finds users by the words in their code, among those who can see the name. */
export function createUsers(digest: Digest, sources: (paths: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>): Users {
  const texts = new Map<string, Text>();
  const byPath = Map.groupBy(digest.symbols, (one) => one.path);
  const python = digest.modules.filter(({ path }) => path.endsWith('.py'));
  const records = new Map(python.map((one) => [one.path, one]));
  const importers = importersOf(digest.imports);
  const read = async (paths: readonly string[]) => {
    const missing = paths.filter((path) => !texts.has(path) && records.has(path));
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = missing.slice(at, at + BATCH);
      const found = await sources(batch);
      for (const path of batch) texts.set(path, textsOf(found.get(path)?.toString('latin1') ?? '', byPath.get(path) ?? []));
    }
    return paths.flatMap((path) => { const text = texts.get(path); return text === undefined ? [] : [{ path, text }]; });
  };
  const named = async (path: string, names: Iterable<string>): Promise<NameUses> => {
    const symbols = new Set<SymbolId>();
    const loads = new Set<string>();
    const seen = new Set<string>();
    const queue = [...names].map((name) => ({ path, name }));
    for (let at = 0; at < queue.length && at < MAX_NAMES; at++) {
      const one = queue[at];
      if (one === undefined || seen.has(`${one.path} ${one.name}`)) continue;
      seen.add(`${one.path} ${one.name}`);
      const module = records.get(one.path)?.module;
      const edges = module === undefined ? [] : (importers.get(module) ?? []);
      const seeing = edges.filter((edge) => edge.names.length === 0 || edge.names.includes(one.name) || edge.names.includes('*') || edge.to !== module);
      for (const { path: place, text } of await read([...new Set([one.path, ...seeing.map((edge) => edge.from)])])) {
        for (const { symbol, text: own } of text.own) if (isWord(own, one.name)) symbols.add(symbol.id);
        text.outside.forEach((line, index) => {
          if (!isWord(line, one.name)) return;
          const bound = boundAt(text.whole, index + 1);
          if (bound === null) loads.add(place);
          else for (const name of bound) queue.push({ path: place, name });
        });
      }
    }
    return { symbols, loads };
  };
  return {
    named,
    of: async (path, line) => {
      const [found] = await read([path]);
      const names = boundAt(found?.text.whole ?? '', line);
      if (names === null || !records.has(path)) return null;
      const uses = await named(path, names);
      return uses.loads.has(path) ? null : [...uses.symbols];
    },
    mentioning: async (word) => {
      if (python.length > MAX_FILES) return null;
      const all = await read(python.map((one) => one.path));
      return all.flatMap(({ text }) => text.own.flatMap(({ symbol, text: own }) => (isWord(own, word) ? [symbol.id] : [])));
    },
    isDecorated: async ({ path, start }) => {
      const [found] = await read([path]);
      return /^\s*@/.test(found?.text.whole.slice(start, start + 400) ?? '');
    },
  };
} // prettier-ignore

/** Import edges by the modules that they may reach: `from pkg import core` reaches pkg and pkg.core. */
function importersOf(imports: readonly ImportEdge[]): ReadonlyMap<string, ImportEdge[]> {
  const found = new Map<string, ImportEdge[]>();
  const push = (module: string, edge: ImportEdge) => {
    const known = found.get(module);
    if (known === undefined) found.set(module, [edge]);
    else known.push(edge);
  };
  for (const edge of imports) {
    if (!edge.internal) continue;
    push(edge.to, edge);
    for (const name of edge.names) push(`${edge.to}.${name}`, edge);
  }
  return found;
}

function textsOf(whole: string, symbols: readonly CodeSymbol[]): Text {
  const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ');
  const cut = (from: number, to: number, holes: readonly CodeSymbol[]) => {
    let text = '';
    let at = from;
    for (const { start, end } of holes) {
      if (start < at) continue;
      text += whole.slice(at, start) + blank(whole.slice(start, end));
      at = end;
    }
    return withoutLong(text + whole.slice(at, to));
  };
  const children = Map.groupBy(symbols, (one) => one.parent ?? '');
  const top = symbols.filter(({ parent }) => parent === null);
  return {
    whole,
    own: symbols.map((symbol) => ({ symbol, text: cut(symbol.start, symbol.end, children.get(symbol.id) ?? []) })),
    outside: cut(0, whole.length, top).split('\n'),
  };
}

/** Comments and triple-quoted strings made blank, with a scan that knows short strings. */
function withoutLong(text: string): string {
  const token = /'''[^]*?'''|"""[^]*?"""|'(?:[^'\\\n]|\\.){0,2000}'|"(?:[^"\\\n]|\\.){0,2000}"|#[^\n]*/g;
  return text.replace(token, (found) => (/^(?:'''|"""|#)/.test(found) ? found.replaceAll(/[^\n]/g, ' ') : found));
}

/**
 * The names that the statement on a line outside any definition binds: `[]` for a comment or an empty line, null for
 * one that may do anything. `X = 1` -> `['X']`, `from a import b as c` -> `['c']`
 */
export function boundAt(text: string, line: number): string[] | null {
  const lines = text.split(/\r?\n/);
  const own = lines[line - 1] ?? '';
  if (/^\s*(?:#.*)?$/.test(own)) return [];
  let at = line - 1;
  // Up to where the statement begins: a line that goes on begins with a space or a closing bracket.
  while (at > 0 && line - at < 400 && /^[\s)\]}]/.test(lines[at] ?? '')) at--;
  const first = lines[at] ?? '';
  const bound = namesOf(first, lines.slice(at, line + 60).join('\n'));
  return bound ?? (at === line - 1 ? null : namesOf(own.trim(), own.trim()));
}

function namesOf(first: string, statement: string): string[] | null {
  const assigned = /^([A-Za-z_]\w*(?:\s*,\s*[A-Za-z_]\w*)*)\s*(?::[^=]{0,200})?[-+|&]?=(?!=)/.exec(first);
  if (assigned?.[1] !== undefined) return assigned[1].split(',').map((name) => name.trim());
  const from = /^from\s+[\w.]+\s+import\s+(?:\(([^)]{0,4000})\)?|([^(\n]{1,2000}))/.exec(statement);
  const plain = /^import\s+([^\n]{1,2000})/.exec(first)?.[1];
  const list = from?.[1] ?? from?.[2] ?? plain;
  if (list === undefined) return null;
  const names = list
    .replaceAll(/#[^\n]*/g, '')
    .split(',')
    .flatMap((part) => /\bas\s+([A-Za-z_]\w*)/.exec(part)?.[1] ?? /[A-Za-z_]\w*/.exec(part)?.[0] ?? []);
  return list.includes('*') ? null : names;
}

function isWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + name.length] ?? ' ')) return true;
  }
  return false;
}
