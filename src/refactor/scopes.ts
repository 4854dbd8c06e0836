import { afterOf, childIn, childrenOf, fieldOf, kindOf, parentOf, startOf, endOf, textOf, type PythonTree } from '../knowledge/parse/flat-tree.ts'; // prettier-ignore

/** A scope of Python, as far as one name is concerned. */
export interface NameScope {
  readonly kind: 'module' | 'class' | 'function' | 'comprehension';
  /** The definition, lambda or comprehension; 0 for the module. */
  readonly node: number;
  readonly parent: NameScope | null;
  binds: boolean;
  declared: 'global' | 'nonlocal' | null;
}

/** How an occurrence uses the name. `from`: the name taken by `from x import name`; `module`: the head of `import name`. */
export type Role = 'read' | 'bind' | 'definition' | 'parameter' | 'declare' | 'from' | 'module' | 'hint';

/** One place that is the name, by itself: no attribute, no keyword. */
export interface Occurrence {
  /** The identifier; for a hint written as text, the string. */
  readonly node: number;
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** Where it stands. */
  readonly at: NameScope;
  /** The scope that it is a name of; null when no scope of the file binds it. */
  readonly scope: NameScope | null;
}

const COMPREHENSIONS = new Set(['list_comprehension', 'set_comprehension', 'dictionary_comprehension', 'generator_expression']); // prettier-ignore
const PATTERNS = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern', 'tuple', 'list', 'parenthesized_expression', 'expression_list', 'as_pattern_target']); // prettier-ignore
/** Calls whose first argument, written as text, names a type. */
const TYPE_CALLS = new Set(['cast', 'ForwardRef']);

type Draft = Omit<Occurrence, 'scope'>;

/** Every occurrence of a name in a file, with the scope that it belongs to by Python's rules. */
export function occurrencesOf(tree: PythonTree, name: string): readonly Occurrence[] {
  const module: NameScope = { kind: 'module', node: 0, parent: null, binds: false, declared: null };
  const drafts: Draft[] = [];
  const is = (node: number) => node >= 0 && kindOf(tree, node) === 'identifier' && textOf(tree, node) === name;
  const add = (node: number, role: Role, at: NameScope) => {
    drafts.push({ node, start: startOf(tree, node), end: endOf(tree, node), role, at });
    if (role !== 'read' && role !== 'hint' && role !== 'declare') at.binds = true;
  };
  const open = (kind: NameScope['kind'], node: number, parent: NameScope): NameScope => ({ kind, node, parent, binds: false, declared: null }); // prettier-ignore
  const all = (node: number, scope: NameScope) => {
    for (const child of childrenOf(tree, node)) walk(child, scope);
  };
  const target = (node: number, scope: NameScope): void => {
    if (node < 0) return;
    const kind = kindOf(tree, node);
    if (kind === 'identifier') { if (is(node)) add(node, 'bind', scope); }
    else if (PATTERNS.has(kind)) for (const child of childrenOf(tree, node)) target(child, scope);
    else walk(node, scope);
  }; // prettier-ignore
  /** Names are the function's own, defaults and annotations stand outside of it. */
  const parameters = (list: number, inner: NameScope, outer: NameScope): void => {
    if (list < 0) return;
    for (const part of childrenOf(tree, list)) {
      const kind = kindOf(tree, part);
      if (kind === 'identifier') { if (is(part)) add(part, 'parameter', inner); continue; }
      if (kind === 'list_splat_pattern' || kind === 'dictionary_splat_pattern') { parameters(part, inner, outer); continue; }
      if (kind === 'default_parameter' || kind === 'typed_default_parameter' || kind === 'typed_parameter') {
        const own = childIn(tree, part, 'name');
        for (const child of childrenOf(tree, part)) {
          const isName = own >= 0 ? child === own : fieldOf(tree, child) !== 'type' && child === part + 1;
          if (!isName) walk(child, outer);
          else if (kindOf(tree, child) === 'identifier') { if (is(child)) add(child, 'parameter', inner); }
          else parameters(child, inner, outer);
        }
      }
    }
  }; // prettier-ignore
  const hint = (node: number, scope: NameScope): void => {
    for (let inner = node; inner < afterOf(tree, node); inner++) {
      if (kindOf(tree, inner) === 'string_content') {
        for (const [start, end] of wordsIn(tree.source, startOf(tree, inner), endOf(tree, inner), name))
          drafts.push({ node: inner, start, end, role: 'hint', at: scope });
      }
    }
  };
  const walk = (node: number, scope: NameScope): void => {
    if (afterOf(tree, node) === node + 1) {
      if (is(node)) add(node, 'read', scope);
      return;
    }
    const kind = kindOf(tree, node);
    switch (kind) {
      case 'function_definition':
      case 'class_definition': {
        const own = childIn(tree, node, 'name');
        if (is(own)) add(own, 'definition', scope);
        const types = childIn(tree, node, 'type_parameters');
        const outer = types < 0 ? scope : open('function', types, scope);
        if (types >= 0) for (const type of childrenOf(tree, types)) target(type + 1, outer);
        const inner = open(kind === 'class_definition' ? 'class' : 'function', node, outer);
        parameters(childIn(tree, node, 'parameters'), inner, outer);
        for (const role of ['superclasses', 'return_type']) { const part = childIn(tree, node, role); if (part >= 0) walk(part, outer); }
        walk(childIn(tree, node, 'body'), inner);
        return;
      }
      case 'lambda': {
        const inner = open('function', node, scope);
        parameters(childIn(tree, node, 'parameters'), inner, scope);
        walk(childIn(tree, node, 'body'), inner);
        return;
      }
      case 'named_expression': {
        let outer = scope;
        while (outer.kind === 'comprehension' && outer.parent !== null) outer = outer.parent;
        target(childIn(tree, node, 'name'), outer);
        walk(childIn(tree, node, 'value'), scope);
        return;
      }
      case 'assignment':
      case 'augmented_assignment':
      case 'for_statement':
        for (const child of childrenOf(tree, node)) (fieldOf(tree, child) === 'left' ? target : walk)(child, scope);
        return;
      case 'as_pattern':
        // `case p as name`: there the alias has no role.
        for (const [index, child] of childrenOf(tree, node).entries()) (index > 0 ? target : walk)(child, scope);
        return;
      case 'delete_statement':
        for (const child of childrenOf(tree, node)) target(child, scope);
        return;
      case 'case_pattern':
        if (kindOf(tree, node + 1) === 'dotted_name' && afterOf(tree, node + 1) === node + 3) target(node + 2, scope);
        else all(node, scope);
        return;
      case 'splat_pattern':
        for (const child of childrenOf(tree, node)) target(child, scope);
        return;
      case 'keyword_pattern':
        for (const child of childrenOf(tree, node).slice(1)) if (kindOf(tree, child) === 'dotted_name' && afterOf(tree, child) === child + 2) target(child + 1, scope); else walk(child, scope);
        return;
      case 'dotted_name':
        if (is(node + 1)) add(node + 1, 'read', scope);
        return;
      case 'type_alias_statement': {
        const left = childIn(tree, node, 'left');
        for (let inner = left; inner < afterOf(tree, left); inner++) if (kindOf(tree, inner) === 'identifier') { target(inner, scope); break; }
        walk(childIn(tree, node, 'right'), scope);
        return;
      }
      case 'global_statement':
      case 'nonlocal_statement':
        for (const child of childrenOf(tree, node)) {
          if (!is(child)) continue;
          scope.declared = kind === 'global_statement' ? 'global' : 'nonlocal';
          add(child, 'declare', scope);
        }
        return;
      case 'import_statement':
      case 'import_from_statement':
      case 'future_import_statement':
        imports(node, kind === 'import_statement', scope);
        return;
      case 'attribute':
        walk(childIn(tree, node, 'object'), scope);
        return;
      case 'keyword_argument':
        if (isBoundHint(node)) hint(childIn(tree, node, 'value'), scope);
        walk(childIn(tree, node, 'value'), scope);
        return;
      case 'type':
        hint(node, scope);
        all(node, scope);
        return;
      case 'call':
        if (TYPE_CALLS.has(lastName(tree, childIn(tree, node, 'function')))) {
          const first = childrenOf(tree, childIn(tree, node, 'arguments')).find((child) => kindOf(tree, child) === 'string');
          if (first !== undefined) hint(first, scope);
        }
        all(node, scope);
        return;
    }
    if (COMPREHENSIONS.has(kind)) {
      const inner = open('comprehension', node, scope);
      let isFirst = true;
      for (const child of childrenOf(tree, node)) {
        if (kindOf(tree, child) !== 'for_in_clause') { walk(child, inner); continue; }
        for (const part of childrenOf(tree, child)) {
          if (fieldOf(tree, part) === 'left') target(part, inner);
          else walk(part, isFirst && fieldOf(tree, part) === 'right' ? scope : inner);
        }
        isFirst = false;
      }
      return;
    }
    all(node, scope);
  }; // prettier-ignore
  const isBoundHint = (node: number) => textOf(tree, childIn(tree, node, 'name')) === 'bound' && lastName(tree, childIn(tree, parentOf(tree, parentOf(tree, node)), 'function')) === 'TypeVar'; // prettier-ignore
  const imports = (node: number, whole: boolean, scope: NameScope): void => {
    for (const child of childrenOf(tree, node)) {
      if (fieldOf(tree, child) !== 'name') continue;
      const aliased = kindOf(tree, child) === 'aliased_import';
      const alias = aliased ? childIn(tree, child, 'alias') : -1;
      const dotted = aliased ? childIn(tree, child, 'name') : child;
      const head = dotted + 1;
      if (alias >= 0) target(alias, scope);
      if (whole ? alias < 0 && is(head) : is(head)) {
        const role = whole ? 'module' : 'from';
        // With an alias the name is taken but not bound.
        if (alias < 0) add(head, role, scope);
        else drafts.push({ node: head, start: startOf(tree, head), end: endOf(tree, head), role, at: { ...scope, binds: false } }); // prettier-ignore
      }
    }
  };
  for (const child of childrenOf(tree, 0)) walk(child, module);
  if (drafts.some(({ at, role }) => at.declared === 'global' && BINDING.has(role))) module.binds = true;
  return drafts.map((draft) => ({ ...draft, scope: ownerOf(tree, draft, drafts) }));
}

const BINDING: ReadonlySet<Role> = new Set(['bind', 'definition', 'parameter', 'from', 'module']);

function ownerOf(tree: PythonTree, draft: Draft, drafts: readonly Draft[]): NameScope | null {
  let scope: NameScope | null = draft.at;
  if (isBeforeClassBinds(tree, draft, drafts)) scope = scope.parent;
  for (; scope !== null; scope = scope.parent) {
    if (scope.declared === 'global') {
      while (scope.parent !== null) scope = scope.parent;
      return scope;
    }
    if (scope.declared === 'nonlocal' || (scope !== draft.at && scope.kind === 'class')) continue;
    if (scope.binds || (BINDING.has(draft.role) && scope === draft.at)) return scope;
  }
  return null;
}

/** `x = x` in the body of a class reads the outer `x`: the class has none yet. */
function isBeforeClassBinds(tree: PythonTree, draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.at.kind !== 'class' || !draft.at.binds || draft.role !== 'read') return false;
  return !drafts.some((other) => other.at === draft.at && BINDING.has(other.role) && statementEnd(tree, other.node) <= draft.start); // prettier-ignore
}

function statementEnd(tree: PythonTree, node: number): number {
  let at = node;
  while (!['block', 'module', 'decorated_definition'].includes(kindOf(tree, parentOf(tree, at))) && parentOf(tree, at) > 0)
    at = parentOf(tree, at); // prettier-ignore
  return endOf(tree, at);
}

function lastName(tree: PythonTree, callee: number): string {
  if (callee < 0) return '';
  return textOf(tree, kindOf(tree, callee) === 'attribute' ? childIn(tree, callee, 'attribute') : callee);
}

/** Spans where a word stands alone in some bytes, not behind a dot: `List[Name]`. */
export function wordsIn(source: Buffer, from: number, to: number, word: string): [number, number][] {
  const bytes = Buffer.from(word, 'utf8');
  const found: [number, number][] = [];
  for (let at = source.indexOf(bytes, from); at >= 0 && at + bytes.length <= to; at = source.indexOf(bytes, at + 1)) {
    const [before, after] = [at > from ? (source[at - 1] ?? 32) : 32, at + bytes.length < to ? (source[at + bytes.length] ?? 32) : 32]; // prettier-ignore
    if (!isWordByte(before) && before !== 46 && !isWordByte(after)) found.push([at, at + bytes.length]);
  }
  return found;
}

export function isWordByte(byte: number): boolean {
  return byte === 95 || byte >= 128 || (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122); // prettier-ignore
}
