import type { Definition } from '../../../knowledge/parse/definitions.ts';
import { afterOf, childIn, childrenOf, fieldOf, kindOf, parentOf, textOf, type PythonTree } from '../../../knowledge/parse/flat-tree.ts'; // prettier-ignore

/** Names that may stand in a definition, by where they come from; each list in the order of the source. */
export interface Scope {
  readonly parameters: readonly string[];
  readonly locals: readonly string[];
  /** Of the functions around it. */
  readonly enclosing: readonly string[];
  /** Functions, classes, constants and imports of the file. */
  readonly module: readonly string[];
  /** Attributes by the text of what they are read from: `self` -> `_lock`, `close`. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** Keywords by the name of what is called with them. */
  readonly keywords: ReadonlyMap<string, readonly string[]>;
  /** Functions of the file and builtins that are called with one argument somewhere in it. */
  readonly wrappers: readonly string[];
}

const MOST = 60;

/** Reads the names of a definition and of its file. */
export function scopeOf(tree: PythonTree, definition: Definition, definitions: readonly Definition[]): Scope {
  const parameters = parametersOf(tree, definition.node);
  const locals = boundIn(tree, definition.body).filter((name) => !parameters.includes(name));
  const enclosing: string[] = [];
  for (let at = definition.parent; at !== null; at = definitions[at]?.parent ?? null) {
    const outer = definitions[at];
    if (outer === undefined || outer.kind === 'class') continue;
    enclosing.push(...parametersOf(tree, outer.node), ...boundIn(tree, outer.body));
  }
  return {
    parameters,
    locals,
    enclosing: distinct(enclosing),
    module: distinct([...boundIn(tree, 0), ...importsOf(tree)]),
    ...usesOf(tree),
  };
}

function parametersOf(tree: PythonTree, node: number): string[] {
  const parameters = childIn(tree, node, 'parameters');
  if (parameters < 0) return [];
  return childrenOf(tree, parameters).flatMap((child) => {
    for (let at = child; at < afterOf(tree, child); at++) if (kindOf(tree, at) === 'identifier') return [textOf(tree, at)]; // prettier-ignore
    return [];
  });
}

/** Names bound by the statements of a body, not by what nested definitions hold. */
function boundIn(tree: PythonTree, body: number): string[] {
  const names: string[] = [];
  for (let node = body + 1; node < afterOf(tree, body); node++) {
    const kind = kindOf(tree, node);
    if (kind === 'function_definition' || kind === 'class_definition') {
      const name = childIn(tree, node, 'name');
      if (name >= 0) names.push(textOf(tree, name));
      node = afterOf(tree, node) - 1;
    } else if (kind === 'identifier' && isBinding(tree, node)) names.push(textOf(tree, node));
  }
  return distinct(names);
}

const BINDERS: ReadonlySet<string> = new Set(['assignment', 'augmented_assignment', 'for_statement', 'for_in_clause', 'named_expression']); // prettier-ignore
const PATTERNS: ReadonlySet<string> = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern']);

function isBinding(tree: PythonTree, node: number): boolean {
  let at = node;
  while (PATTERNS.has(kindOf(tree, parentOf(tree, at)))) at = parentOf(tree, at);
  const parent = kindOf(tree, parentOf(tree, at));
  if (parent === 'as_pattern_target') return true;
  const field = fieldOf(tree, at);
  return BINDERS.has(parent) && (field === 'left' || (parent === 'named_expression' && field === 'name'));
}

function importsOf(tree: PythonTree): string[] {
  const names: string[] = [];
  for (let node = 0; node < tree.kind.length; node++) {
    const kind = kindOf(tree, node);
    if (kind !== 'import_statement' && kind !== 'import_from_statement') continue;
    for (const child of childrenOf(tree, node)) {
      if (fieldOf(tree, child) !== 'name') continue;
      const alias = childIn(tree, child, 'alias');
      const [first = ''] = textOf(tree, alias >= 0 ? alias : child).split('.');
      names.push(first);
    }
  }
  return names;
}

function usesOf(tree: PythonTree): Pick<Scope, 'attributes' | 'keywords' | 'wrappers'> {
  const attributes = new Map<string, string[]>();
  const keywords = new Map<string, string[]>();
  const wrappers: string[] = [];
  for (let node = 0; node < tree.kind.length; node++) {
    const kind = kindOf(tree, node);
    if (kind === 'attribute') {
      const owner = childIn(tree, node, 'object');
      const name = childIn(tree, node, 'attribute');
      if (kindOf(tree, owner) === 'identifier') push(attributes, textOf(tree, owner), textOf(tree, name));
    } else if (kind === 'call') {
      const called = childIn(tree, node, 'function');
      const list = childIn(tree, node, 'arguments');
      if (kindOf(tree, list) !== 'argument_list') continue;
      const given = childrenOf(tree, list).filter((child) => !/^[(),]$/.test(kindOf(tree, child)));
      const name = lastName(textOf(tree, called));
      for (const one of given) {
        if (kindOf(tree, one) === 'keyword_argument') push(keywords, name, textOf(tree, childIn(tree, one, 'name')));
      }
      const plain = kindOf(tree, called) === 'identifier' && given.length === 1;
      if (plain && kindOf(tree, given[0] ?? 0) !== 'keyword_argument') wrappers.push(name);
    }
  }
  return { attributes: trimmed(attributes), keywords: trimmed(keywords), wrappers: distinct(wrappers).slice(0, MOST) };
}

/** `a.b.c` -> `c`. */
export function lastName(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1);
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function trimmed(map: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  return new Map([...map].map(([key, values]) => [key, distinct(values).slice(0, MOST)]));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
