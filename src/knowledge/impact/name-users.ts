import type { Digest, SymbolId } from '../../contracts/digest.ts';
import type { Users } from './affected-tests.ts';

/** Files that are read to find who uses a name. */
const MAX_FILES = 400;

/** Finds who uses what a line at the top of a module binds, by the words of the symbols of those who can see the name. */
export function createUsers(digest: Digest, source: (path: string) => Promise<Buffer | null>): Users {
  const texts = new Map<string, Promise<string>>();
  const textOf = (path: string) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const made = source(path).then((bytes) => bytes?.toString('latin1') ?? '');
    texts.set(path, made);
    return made;
  };
  const byPath = Map.groupBy(digest.symbols, (one) => one.path);
  const usersIn = async (path: string, name: string): Promise<SymbolId[]> => {
    const text = await textOf(path);
    const found = await Promise.resolve(byPath.get(path) ?? []);
    return found.flatMap((one) => (isWord(text.slice(one.start, one.end), name) ? [one.id] : []));
  };
  return {
    of: async (path, line) => {
      const names = boundAt(await textOf(path), line);
      const record = digest.modules.find((one) => one.path === path);
      if (names === null || record === undefined) return null;
      const importers = digest.imports.filter(({ to, internal }) => internal && to === record.module);
      const found: SymbolId[] = [];
      for (const name of names) {
        found.push(...(await usersIn(path, name)));
        const seeing = importers.filter((edge) => edge.names.length === 0 || edge.names.includes(name) || edge.names.includes('*'));
        for (const from of [...new Set(seeing.map((edge) => edge.from))].slice(0, MAX_FILES)) found.push(...(await usersIn(from, name)));
      }
      return [...new Set(found)];
    },
  };
} // prettier-ignore

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
