import { sha256 } from '../../base/hash.ts';
import { definitions, type Definition } from './definitions.ts';
import type { FileFacts } from './facts-schema.ts';
import {
  afterOf,
  childIn,
  childrenOf,
  fieldOf,
  kindOf,
  kindTable,
  lineAt,
  parentOf,
  startOf,
  textOf,
  type PythonTree,
} from './flat-tree.ts';
import { writeProgram } from '../flow/write.ts';
import { syntaxErrors } from './python.ts';

type Import = FileFacts['imports'][number];

const PATTERNS = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'list_splat_pattern',
  'tuple',
  'list',
  'dictionary_splat_pattern',
]);

/** The kinds of nodes that `factsOf` looks at; all others, half of them punctuation, are passed over. */
const WANTED: ReadonlySet<string> = new Set([
  'import_statement', 'import_from_statement', 'global_statement', 'nonlocal_statement',
  'assignment', 'augmented_assignment', 'for_statement', 'for_in_clause', 'named_expression', 'default_parameter',
  'typed_default_parameter', 'typed_parameter', 'as_pattern_target', 'dictionary_splat_pattern', 'list_splat_pattern',
]); // prettier-ignore
const IDENTIFIER: ReadonlySet<string> = new Set(['identifier']);
/** Only here a name alone binds itself. */
const PARAMETERS: ReadonlySet<string> = new Set(['parameters', 'lambda_parameters']);

/** Reads imports, bound names and the flow of values out of a tree. */
export function factsOf(tree: PythonTree): FileFacts {
  const found = definitions(tree);
  const binds = [new Set<string>(), ...found.map(() => new Set<string>())];
  /** Names declared `global` or `nonlocal`: binding them makes nothing local. */
  const foreign: { scope: number | null; name: string }[] = [];
  const errors = syntaxErrors(tree);
  const facts: FileFacts = {
    lines: lineCount(tree.source),
    broken: errors[0]?.line ?? null,
    errors: errors.length,
    note: null,
    definitions: [],
    imports: [],
    flow: writeProgram(tree, found),
    binds: [],
  };
  const wanted = kindTable(tree.kinds, WANTED);
  const identifier = kindTable(tree.kinds, IDENTIFIER);
  const parameters = kindTable(tree.kinds, PARAMETERS);
  const { kind: kinds, parent: parents } = tree;
  const open: number[] = [];
  let next = 0;
  let upcoming = found[0]?.node ?? -1;
  for (let node = 0; node < kinds.length; node++) {
    // A definition's own header belongs to it.
    if (upcoming === node) {
      while (open.length > 0 && afterOf(tree, found[open.at(-1) ?? 0]?.node ?? 0) <= node) open.pop();
      open.push(next++);
      upcoming = found[next]?.node ?? -1;
    }
    const code = kinds[node] ?? 0;
    if (identifier[code] === 1 ? parameters[kinds[parents[node] ?? 0] ?? 0] !== 1 : wanted[code] !== 1) continue;
    while (open.length > 0 && afterOf(tree, found[open.at(-1) ?? 0]?.node ?? 0) <= node) open.pop();
    const scope = open.at(-1) ?? null;
    const kind = kindOf(tree, node);
    if (kind === 'import_statement' || kind === 'import_from_statement') {
      facts.imports.push(...importsOf(tree, node, scope));
    } else if (kind === 'global_statement' || kind === 'nonlocal_statement') {
      for (const name of childrenOf(tree, node)) foreign.push({ scope, name: textOf(tree, name) });
    } else {
      for (const target of targetsOf(tree, node, kind)) binds[scope === null ? 0 : scope + 1]?.add(target);
    }
  }
  for (const { scope, name } of foreign) if (scope !== null) binds[scope + 1]?.delete(name);
  facts.definitions = found.map((one, index) => describe(tree, one, [...(binds[index + 1] ?? [])]));
  facts.binds = [...(binds[0] ?? [])];
  return facts;
}

function describe(tree: PythonTree, one: Definition, binds: string[]): FileFacts['definitions'][number] {
  const { node, body: _body, ...written } = one;
  return { ...written, hash: sha256(tree.source.subarray(one.start, one.end)), bases: basesOf(tree, node), binds };
}

function basesOf(tree: PythonTree, node: number): string[] {
  const list = childIn(tree, node, 'superclasses');
  if (list < 0) return [];
  return childrenOf(tree, list).flatMap((child) => {
    const base = kindOf(tree, child) === 'subscript' ? childIn(tree, child, 'value') : child; // Generic[T]
    return dotted(tree, base) ?? [];
  });
}

/** `a.b.c` as text, or null when it is not only names and dots. */
function dotted(tree: PythonTree, node: number): string | null {
  const parts: string[] = [];
  for (let at = node; at >= 0;) {
    const kind = kindOf(tree, at);
    if (kind === 'identifier') return [textOf(tree, at), ...parts.reverse()].join('.');
    if (kind !== 'attribute') return null;
    parts.push(textOf(tree, childIn(tree, at, 'attribute')));
    at = childIn(tree, at, 'object');
  }
  return null;
}

function importsOf(tree: PythonTree, node: number, scope: number | null): Import[] {
  const line = lineAt(tree, startOf(tree, node));
  const named = childrenOf(tree, node).filter((child) => fieldOf(tree, child) === 'name');
  const read = (child: number) => {
    const aliased = kindOf(tree, child) === 'aliased_import';
    const name = compact(textOf(tree, aliased ? childIn(tree, child, 'name') : child));
    return { name, alias: aliased ? textOf(tree, childIn(tree, child, 'alias')) : null };
  };
  if (kindOf(tree, node) === 'import_statement') {
    return named.map(read).map(({ name, alias }) => ({ level: 0, module: name, names: [], alias, line, scope }));
  }
  const from = compact(textOf(tree, Math.max(childIn(tree, node, 'module_name'), 0)).slice(0, 500));
  const level = from.length - from.replace(/^\.+/, '').length;
  const star = childrenOf(tree, node).some((child) => kindOf(tree, child) === 'wildcard_import');
  const names = star
    ? [{ name: '*', alias: '*' }]
    : named.map(read).map(({ name, alias }) => ({ name, alias: alias ?? name }));
  return [{ level, module: from.slice(level), names, alias: null, line, scope }];
}

function compact(text: string): string {
  return text.replace(/[\s\\]+/g, '');
}

/** The names that a node binds in the scope it stands in. */
function targetsOf(tree: PythonTree, node: number, kind: string): string[] {
  switch (kind) {
    case 'assignment':
    case 'augmented_assignment':
    case 'for_statement':
    case 'for_in_clause':
      return namesIn(tree, childIn(tree, node, 'left'));
    case 'named_expression':
    case 'default_parameter':
    case 'typed_default_parameter':
      return namesIn(tree, childIn(tree, node, 'name'));
    case 'as_pattern_target':
    case 'typed_parameter':
      return namesIn(tree, node + 1);
    case 'dictionary_splat_pattern':
    case 'list_splat_pattern':
      return namesIn(tree, node);
    case 'identifier': {
      const parent = kindOf(tree, parentOf(tree, node));
      return parent === 'parameters' || parent === 'lambda_parameters' ? [textOf(tree, node)] : [];
    }
    default:
      return [];
  }
}

function namesIn(tree: PythonTree, pattern: number): string[] {
  if (pattern < 0) return [];
  const names: string[] = [];
  for (let node = pattern; node < afterOf(tree, pattern); node++) {
    const kind = kindOf(tree, node);
    if (kind === 'identifier') names.push(textOf(tree, node));
    else if (afterOf(tree, node) > node + 1 && !PATTERNS.has(kind)) node = afterOf(tree, node) - 1;
  }
  return names;
}

function lineCount(source: Buffer): number {
  let count = 0;
  for (let at = source.indexOf(10); at >= 0; at = source.indexOf(10, at + 1)) count++;
  return source.length > 0 && source[source.length - 1] !== 10 ? count + 1 : count;
}
