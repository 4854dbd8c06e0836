import {
  afterOf,
  childIn,
  childrenOf,
  fieldOf,
  kindOf,
  parentOf,
  textOf,
  type PythonTree,
} from '../parse/flat-tree.ts';

/** What a piece of code does with names. An attribute of a name is a name with dots: `self.size`. */
export interface NameUse {
  /** Given a new value. */
  readonly defines: Set<string>;
  /** Changed in a part: the old value still counts. */
  readonly touches: Set<string>;
  readonly uses: Set<string>;
}

export function noNames(): NameUse {
  return { defines: new Set(), touches: new Set(), uses: new Set() };
}

const COMPREHENSIONS = new Set(['list_comprehension', 'set_comprehension', 'dictionary_comprehension', 'generator_expression']); // prettier-ignore
const SCOPES = new Set(['function_definition', 'lambda', 'class_definition']);

/** Adds what an expression or simple statement does with names. Definitions inside count by the names they leave free. */
export function addNames(tree: PythonTree, node: number, names: NameUse): void {
  const stop = afterOf(tree, node);
  for (let at = node; at < stop; at++) {
    const kind = kindOf(tree, at);
    if (kind === 'assignment' || kind === 'augmented_assignment') {
      const left = childIn(tree, at, 'left');
      if (left < 0) continue;
      // `x: int` alone gives no value.
      if (childIn(tree, at, 'right') >= 0) addTarget(tree, left, names);
      if (kind === 'augmented_assignment') addUses(tree, left, names);
      continue;
    }
    if (kind === 'named_expression') addTarget(tree, childIn(tree, at, 'name'), names);
    else if (kind === 'delete_statement' || kind === 'as_pattern_target')
      for (const child of childrenOf(tree, at)) addTarget(tree, child, names); // prettier-ignore
    else if (kind === 'aliased_import') addTarget(tree, childIn(tree, at, 'alias'), names);
    else if (kind === 'dotted_name' && isImported(tree, at)) names.defines.add(textOf(tree, at).split('.')[0] ?? '');
  }
  addUses(tree, node, names);
}

/** Adds the names of an assignment's left side. */
export function addTarget(tree: PythonTree, node: number, names: NameUse): void {
  if (node < 0) return;
  const kind = kindOf(tree, node);
  if (kind === 'identifier') names.defines.add(textOf(tree, node));
  else if (kind === 'attribute') {
    const chain = chainOf(tree, node);
    if (chain === null) addUses(tree, node, names);
    else {
      names.defines.add(chain);
      for (const prefix of prefixesOf(chain)) names.touches.add(prefix);
    }
  } else if (kind === 'subscript') {
    const value = childIn(tree, node, 'value');
    const chain = value < 0 ? null : chainOf(tree, value);
    if (chain !== null) for (const part of [chain, ...prefixesOf(chain)]) names.touches.add(part);
    addUses(tree, node, names);
  } else for (const child of childrenOf(tree, node)) addTarget(tree, child, names);
}

function addUses(tree: PythonTree, node: number, names: NameUse): void {
  const stop = afterOf(tree, node);
  for (let at = node; at < stop; at++) {
    if (kindOf(tree, at) !== 'identifier' || !isRead(tree, at, node)) continue;
    const name = textOf(tree, at);
    if (isBoundInside(tree, at, node, name)) continue;
    let whole = at;
    while (kindOf(tree, parentOf(tree, whole)) === 'attribute' && fieldOf(tree, whole) === 'object') whole = parentOf(tree, whole); // prettier-ignore
    const chain = chainOf(tree, whole) ?? name;
    for (const part of [chain, ...prefixesOf(chain)]) names.uses.add(part);
  }
}

/** Whether an identifier stands for a value that is read: no attribute name, keyword, annotation, or plain target. */
function isRead(tree: PythonTree, at: number, top: number): boolean {
  const parent = parentOf(tree, at);
  const [kind, field] = [kindOf(tree, parent), fieldOf(tree, at)];
  if (kind === 'attribute' && field === 'attribute') return false;
  if (kind === 'keyword_argument' && field === 'name') return false;
  if (kind === 'dotted_name' || kind === 'aliased_import' || kind === 'global_statement') return false;
  for (let inner = at, outer = parent; inner > top && outer >= 0; inner = outer, outer = parentOf(tree, outer)) {
    const outerKind = kindOf(tree, outer);
    if (outerKind === 'type' || (outerKind === 'assignment' && fieldOf(tree, inner) === 'type')) return false;
    if (outerKind === 'assignment' && fieldOf(tree, inner) === 'left') return !isPlainTarget(tree, at, inner);
    if (SCOPES.has(outerKind) && ['parameters', 'name'].includes(fieldOf(tree, inner) ?? '')) return false;
    if (outer === top) break;
  }
  return true;
}

/** `x` in `x, (y.z, w[0]) = ...` is given a value; `y`, `w` are read. */
function isPlainTarget(tree: PythonTree, at: number, left: number): boolean {
  for (let node = at; node !== left; node = parentOf(tree, node)) {
    const kind = kindOf(tree, parentOf(tree, node));
    if (kind === 'subscript') return false;
    if (kind === 'attribute') return false;
  }
  return true;
}

/** Names that a comprehension, lambda or inner function binds are its own. */
function isBoundInside(tree: PythonTree, at: number, top: number, name: string): boolean {
  for (let outer = parentOf(tree, at); outer >= top && outer >= 0; outer = parentOf(tree, outer)) {
    const kind = kindOf(tree, outer);
    if (COMPREHENSIONS.has(kind)) {
      const own = noNames();
      for (const child of childrenOf(tree, outer)) if (kindOf(tree, child) === 'for_in_clause') addTarget(tree, childIn(tree, child, 'left'), own); // prettier-ignore
      if (own.defines.has(name)) return true;
    }
    if (kind === 'function_definition' || kind === 'lambda') {
      const parameters = childIn(tree, outer, 'parameters');
      if (parameters >= 0 && parametersOf(tree, parameters).has(name)) return true;
    }
  }
  return false;
}

/** The names of a parameter list. */
export function parametersOf(tree: PythonTree, parameters: number): Set<string> {
  const found = new Set<string>();
  for (const child of childrenOf(tree, parameters)) {
    const own = kindOf(tree, child) === 'identifier' ? child : childIn(tree, child, 'name');
    const node = own >= 0 ? own : (childrenOf(tree, child).find((one) => kindOf(tree, one) === 'identifier' || kindOf(tree, one).endsWith('_splat_pattern')) ?? -1); // prettier-ignore
    if (node >= 0) found.add(textOf(tree, node).replace(/^\*+/, ''));
  }
  return found;
}

/** `a.b.c` as text; null where something else than names is in the chain. */
function chainOf(tree: PythonTree, node: number): string | null {
  const parts: string[] = [];
  let at = node;
  while (kindOf(tree, at) === 'attribute') {
    const name = childIn(tree, at, 'attribute');
    if (name < 0) return null;
    parts.unshift(textOf(tree, name));
    at = childIn(tree, at, 'object');
    if (at < 0) return null;
  }
  return kindOf(tree, at) === 'identifier' ? [textOf(tree, at), ...parts].join('.') : null;
}

function prefixesOf(chain: string): string[] {
  const parts = chain.split('.');
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('.'));
}

function isImported(tree: PythonTree, at: number): boolean {
  const parent = kindOf(tree, parentOf(tree, at));
  return (parent === 'import_statement' || parent === 'import_from_statement') && fieldOf(tree, at) === 'name';
}
