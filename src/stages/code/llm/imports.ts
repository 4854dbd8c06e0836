import { childrenOf, endOf, kindOf, startOf, textOf, type PythonTree } from '../../../knowledge/parse/flat-tree.ts';
import { docstringOf } from '../../../knowledge/parse/definitions.ts';
import type { NewEdit } from '../proposal.ts';
import type { SourceFile } from '../target.ts';

/** Modules of the standard library that code uses by attribute, and names that have one usual home. */
const MODULES = new Set([
  'abc', 'argparse', 'ast', 'asyncio', 'base64', 'bisect', 'calendar', 'collections', 'contextlib', 'copy', 'csv', 'datetime',
  'decimal', 'enum', 'fnmatch', 'fractions', 'functools', 'glob', 'hashlib', 'heapq', 'html', 'inspect', 'io', 'itertools', 'json',
  'logging', 'math', 'numbers', 'operator', 'os', 'pathlib', 'pickle', 'random', 're', 'secrets', 'shlex', 'shutil', 'statistics',
  'string', 'struct', 'sys', 'tempfile', 'textwrap', 'threading', 'time', 'traceback', 'types', 'typing', 'unicodedata', 'urllib',
  'uuid', 'warnings', 'weakref', 'zlib',
]); // prettier-ignore
const HOMES: Readonly<Record<string, string>> = {
  Any: 'typing', Callable: 'typing', Dict: 'typing', Iterable: 'typing', Iterator: 'typing', List: 'typing', Optional: 'typing',
  Sequence: 'typing', Set: 'typing', Tuple: 'typing', Union: 'typing', Mapping: 'typing', NamedTuple: 'typing',
  Counter: 'collections', OrderedDict: 'collections', defaultdict: 'collections', deque: 'collections', namedtuple: 'collections',
  dataclass: 'dataclasses', field: 'dataclasses', partial: 'functools', reduce: 'functools', wraps: 'functools',
  lru_cache: 'functools', Path: 'pathlib', Decimal: 'decimal', Fraction: 'fractions', Enum: 'enum', contextmanager: 'contextlib',
  timedelta: 'datetime', timezone: 'datetime', chain: 'itertools', groupby: 'itertools', islice: 'itertools', deepcopy: 'copy',
}; // prettier-ignore

/**
 * Imports that new code needs: those its author wrote beside it, and standard names it uses without any import.
 * Only what the file does not bind yet is added, after its last top-level import.
 */
export function importEdits(file: SourceFile, code: string, written: readonly string[]): NewEdit[] {
  const bound = boundNames(file);
  const wanted = new Set<string>();
  for (const statement of written) {
    const names = namesOf(statement);
    if (names.length > 0 && names.some((name) => !bound.has(name)) && mentionsAny(code, names)) {
      wanted.add(statement.trim());
      for (const name of names) bound.add(name);
    }
  }
  const plain = withoutText(code);
  for (const [, name = ''] of plain.matchAll(/(?<![\w.])([a-z_0-9]+)\.[A-Za-z_]/g)) {
    if (MODULES.has(name) && !bound.has(name) && !binds(plain, name)) wanted.add(`import ${name}`);
  }
  for (const [, name = ''] of plain.matchAll(/(?<![\w.])([A-Za-z_]+)(?=[([)\], :|])/g)) {
    const home = Object.hasOwn(HOMES, name) ? HOMES[name] : undefined;
    if (home !== undefined && !bound.has(name) && !binds(plain, name)) wanted.add(`from ${home} import ${name}`);
  }
  if (wanted.size === 0) return [];
  const { offset, before, behind } = importPlace(file.tree);
  return [{ start: offset, end: offset, replacement: `${before}${[...wanted].join('\n')}${behind}` }];
}

/** Names that the file's top level binds. */
function boundNames(file: SourceFile): Set<string> {
  const { tree } = file;
  const names = new Set(file.definitions.filter((each) => each.parent === null).map((each) => each.name));
  for (const node of childrenOf(tree, 0)) {
    const text = textOf(tree, node);
    if (kindOf(tree, node).includes('import')) for (const name of namesOf(text)) names.add(name);
    else for (const name of /^([A-Za-z_]\w*)\s*[:=]/.exec(text)?.slice(1) ?? []) names.add(name);
  }
  // Conditional imports (`try: import x`) are not at the top level but bind there.
  for (const [, name = ''] of tree.source.toString('utf8').matchAll(/^[ \t]+import[ \t]+(\w+)[ \t]*$/gm))
    names.add(name);
  return names;
}

/** `from a import b as c, d` -> `['c', 'd']`, `import a.b` -> `['a']`. */
function namesOf(statement: string): string[] {
  const flat = statement.replaceAll(/#[^\n]*/g, '').replaceAll(/[()\n\\]/g, ' ');
  const list = /^\s*from\s+\S+\s+import\s+(.*)$/s.exec(flat)?.[1] ?? /^\s*import\s+(.*)$/s.exec(flat)?.[1] ?? '';
  return list.split(',').flatMap((item) => {
    const [name = '', as, alias] = item.trim().split(/\s+/);
    const bound = as === 'as' ? alias : name.split('.')[0];
    return bound === undefined || !/^[A-Za-z_]\w*$/.test(bound) ? [] : [bound];
  });
}

function mentionsAny(code: string, names: readonly string[]): boolean {
  return names.some((name) => new RegExp(`\\b${name}\\b`).test(code));
}

/** A name that the code itself binds: a parameter, a variable, a local import. */
function binds(code: string, name: string): boolean {
  return new RegExp(
    `(?:\\b(?:for|as|import|def|class)\\s+(?:\\w+\\s*,\\s*)*${name}\\b|[(,]\\s*\\*{0,2}${name}\\s*[:=,)]|\\b${name}\\s*(?::[^=\\n]*)?=[^=])`,
  ).test(code);
}

/** The code without string contents and comments, by one linear scan of each line. */
function withoutText(code: string): string {
  return code
    .replaceAll(/"""[^]*?"""|'''[^]*?'''/g, '""')
    .replaceAll(/"[^"\n]*"|'[^'\n]*'/g, '""')
    .replaceAll(/#[^\n]*/g, '');
}

/** After the last import of the top level, else after the docstring, else before the first statement. */
function importPlace(tree: PythonTree): { readonly offset: number; readonly before: string; readonly behind: string } {
  const top = childrenOf(tree, 0);
  const last = top.findLast((node) => kindOf(tree, node).includes('import'));
  if (last !== undefined) return { offset: endOf(tree, last), before: '\n', behind: '' };
  const docstring = docstringOf(tree, 0);
  if (docstring >= 0) return { offset: endOf(tree, docstring), before: '\n\n', behind: '' };
  const first = top.find((node) => kindOf(tree, node) !== 'comment');
  return { offset: first === undefined ? tree.source.length : startOf(tree, first), before: '', behind: '\n\n\n' };
}
