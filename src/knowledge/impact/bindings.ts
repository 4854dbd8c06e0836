import { afterOf, childIn, childrenOf, fieldOf, kindOf, textOf, type PythonTree } from '../parse/flat-tree.ts';

/** What statements outside functions do to the names around them. */
export interface Bindings {
  /** Names with what they are bound to, as text where that can be told: the same text means the same value. */
  readonly names: Map<string, string>;
  /** Something ran that is more than binding names. */
  effects: boolean;
}

const TARGETS = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern', 'tuple', 'list']);
const EFFECTS = new Set(['raise_statement', 'assert_statement', 'exec_statement', 'print_statement']);

/** Reads what a statement binds when a module or class body runs it; bodies of functions and classes in it wait. */
export function bindingsOf(tree: PythonTree, statement: number, into: Bindings): void {
  for (let node = statement; node < afterOf(tree, statement); node++) {
    const kind = kindOf(tree, node);
    if (kind === 'function_definition' || kind === 'class_definition') {
      bind(into, childIn(tree, node, 'name'), tree, '');
      node = afterOf(tree, node) - 1;
    } else if (kind === 'lambda') node = afterOf(tree, node) - 1;
    else if (kind === 'import_statement' || kind === 'import_from_statement') imports(tree, node, into);
    else if (kind === 'assignment' || kind === 'augmented_assignment' || kind === 'for_statement') targets(tree, childIn(tree, node, 'left'), into);
    else if (kind === 'named_expression') targets(tree, childIn(tree, node, 'name'), into);
    else if (kind === 'as_pattern_target') targets(tree, node + 1, into);
    else if (kind === 'type_alias_statement') targets(tree, childIn(tree, node, 'left'), into);
    else if (kind === 'delete_statement') for (const one of childrenOf(tree, node)) targets(tree, one, into);
    else if (EFFECTS.has(kind)) into.effects = true;
    else if (kind === 'expression_statement') expression(tree, node, into);
  }
} // prettier-ignore

/** `__all__.extend(...)` changes what the name holds; any other call may do anything. */
function expression(tree: PythonTree, node: number, into: Bindings): void {
  const kind = kindOf(tree, node + 1);
  if (kind === 'await' || kind === 'yield') into.effects = true;
  if (kind !== 'call') return;
  const callee = childIn(tree, node + 1, 'function');
  const owner = callee >= 0 && kindOf(tree, callee) === 'attribute' ? childIn(tree, callee, 'object') : -1;
  const name = owner >= 0 && kindOf(tree, owner) === 'identifier' ? textOf(tree, owner) : '';
  if (/^(?:_*[A-Z][A-Z0-9_]*|__\w+__)$/.test(name)) into.names.set(name, '');
  else into.effects = true;
}

function targets(tree: PythonTree, target: number, into: Bindings): void {
  if (target < 0) return;
  const kind = kindOf(tree, target);
  if (kind === 'identifier') bind(into, target, tree, '');
  else if (kind === 'attribute' || kind === 'subscript') {
    // `a.b = c` and `a["b"] = c` change what `a` is.
    targets(tree, childIn(tree, target, kind === 'attribute' ? 'object' : 'value'), into);
    if (kind === 'attribute') bind(into, childIn(tree, target, 'attribute'), tree, '');
  } else if (TARGETS.has(kind)) for (const one of childrenOf(tree, target)) targets(tree, one, into);
  else if (kind === 'type') targets(tree, target + 1, into);
}

function imports(tree: PythonTree, node: number, into: Bindings): void {
  const module = childIn(tree, node, 'module_name');
  const from = module < 0 ? '' : textOf(tree, module);
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) === 'wildcard_import') into.effects = true;
    if (fieldOf(tree, child) !== 'name') continue;
    const aliased = kindOf(tree, child) === 'aliased_import';
    const name = textOf(tree, aliased ? childIn(tree, child, 'name') : child);
    const alias = aliased ? textOf(tree, childIn(tree, child, 'alias')) : null;
    const bound = alias ?? (module < 0 ? (name.split('.')[0] ?? name) : name);
    into.names.set(bound, `${into.names.get(bound) ?? ''}import ${from} ${name};`);
  }
}

function bind(into: Bindings, name: number, tree: PythonTree, to: string): void {
  if (name >= 0) into.names.set(textOf(tree, name), to);
}

/** Names that two sets of statements bind otherwise: of imports only those that come from somewhere else. */
export function differing(before: Bindings, after: Bindings): string[] {
  const all = new Set([...before.names.keys(), ...after.names.keys()]);
  return [...all].filter((name) => {
    const [was, is] = [before.names.get(name), after.names.get(name)];
    return was !== is || was === '';
  });
}
