import { afterOf, childIn, fieldOf, kindOf, kindTable, parentOf, type PythonTree } from '../parse/flat-tree.ts';
import { Op } from './ops.ts';
import type { ProgramBuilder } from './program.ts';

/** A module, class, function or lambda while its program is written. */
export interface Scope {
  readonly id: number;
  readonly kind: 'module' | 'class' | 'function' | 'lambda';
  readonly parent: Scope | null;
  readonly bound: Bound;
  /** The version of each name that is valid here. */
  readonly now: Map<string, number>;
  /** Every version that a name had, for those who read it from elsewhere. */
  readonly versions: Map<string, number[]>;
  /** One place for all versions of a name, made when another scope reads it. */
  readonly shared: Map<string, number>;
  /** Versions that another scope gave a name of this one (`global`, `nonlocal`). */
  readonly foreign: Map<string, number[]>;
  /** What was valid before, for leaving a branch. */
  readonly log: [string, number | undefined][];
  /** Variables of the comprehensions that are being read. */
  readonly inner: Map<string, number>[];
  /** `self.x`, `d["k"]`: values that were put there a moment ago. */
  readonly paths: Map<string, number>;
  readonly result: number;
  /** Name of the first parameter of a method. */
  readonly own: string | null;
  lambdas: number;
  generator: boolean;
}

export interface Bound {
  readonly locals: Set<string>;
  readonly globals: ReadonlySet<string>;
  readonly nonlocals: ReadonlySet<string>;
}

/** What the functions that write a program share. */
export interface Writer {
  readonly tree: PythonTree;
  readonly build: ProgramBuilder;
  /** Index of a definition by its node. */
  readonly definitions: ReadonlyMap<number, number>;
  text(node: number): string;
  line(node: number): number;
  /** Writes an expression; the kinds of expressions meet here, so that their files need not know each other. */
  expression(node: number): number;
  /** Told the place of each expression, for those who ask later what stands there. */
  readonly observe?: (node: number, place: number) => void;
  /** Where a program is written for types: told of each place that a type can be asked of. Null in those that are kept. */
  readonly typing: Typing | null;
  scope: Scope;
}

/** A place in the source that has a type, and the node of the program that holds its values. */
export interface Typing {
  mark(kind: 'variable' | 'parameter', syntax: number, place: number): void;
  /** The node of what a function or lambda gives. */
  result(syntax: number, place: number): void;
}

export function openScope(parts: Pick<Scope, 'id' | 'kind' | 'parent' | 'bound' | 'result' | 'own'>): Scope {
  return {
    ...parts,
    now: new Map(),
    versions: new Map(),
    shared: new Map(),
    foreign: new Map(),
    log: [],
    inner: [],
    paths: new Map(),
    lambdas: 0,
    generator: false,
  };
}

/** What a name holds where it is read. */
export function read(writer: Writer, name: string): number {
  const own = writer.scope;
  for (let scope: Scope | null = own; scope !== null; scope = scope.parent) {
    for (let at = scope.inner.length - 1; at >= 0; at--) {
      const found = scope.inner[at]?.get(name);
      if (found !== undefined) return found;
    }
    if (scope.bound.globals.has(name)) return sharedOf(writer, moduleOf(scope), name);
    // The names of a class are seen by its body alone.
    if (!scope.bound.locals.has(name) || (scope.kind === 'class' && scope !== own)) continue;
    const now = scope === own ? scope.now.get(name) : undefined;
    if (now !== undefined) return now;
    // `str = str`: what is not bound yet is what Python gives the name.
    if (scope === own && scope.kind === 'module') break;
    if (scope.kind !== 'class') return sharedOf(writer, scope, name);
  }
  return writer.build.constant(Op.free, writer.build.name(name));
}

/** Whether a name means what Python or a star import gives it. */
export function isFree(writer: Writer, name: string): boolean {
  for (let scope: Scope | null = writer.scope; scope !== null; scope = scope.parent) {
    if (scope.bound.locals.has(name) || scope.inner.some((one) => one.has(name))) return false;
  }
  return true;
}

/** Gives a name a new version. */
export function assign(writer: Writer, name: string, node: number): void {
  const { scope } = writer;
  if (scope.bound.globals.has(name)) {
    assignForeign(writer, moduleOf(scope), name, node);
    return;
  }
  if (scope.bound.nonlocals.has(name)) {
    for (let outer = scope.parent; outer !== null; outer = outer.parent) {
      if (outer.kind === 'function' && outer.bound.locals.has(name)) {
        assignForeign(writer, outer, name, node);
        return;
      }
    }
    return;
  }
  setNow(scope, name, node);
  addVersion(writer, scope, name, node);
  forget(scope, name);
}

/** Sets the valid version without adding a value to the name. */
export function setNow(scope: Scope, name: string, node: number | undefined): void {
  scope.log.push([name, scope.now.get(name)]);
  if (node === undefined) scope.now.delete(name);
  else scope.now.set(name, node);
}

/** Drops what is known about `name.x` and `name[...]`. */
function forget(scope: Scope, name: string): void {
  for (const path of scope.paths.keys()) {
    if (path.startsWith(name) && (path[name.length] === '.' || path[name.length] === '[')) scope.paths.delete(path);
  }
}

export function moduleOf(scope: Scope): Scope {
  let at = scope;
  while (at.parent !== null) at = at.parent;
  return at;
}

function assignForeign(writer: Writer, scope: Scope, name: string, node: number): void {
  scope.bound.locals.add(name);
  push(scope.foreign, name, node);
  addVersion(writer, scope, name, node);
}

function addVersion(writer: Writer, scope: Scope, name: string, node: number): void {
  if (node === 0) return;
  push(scope.versions, name, node);
  const shared = scope.shared.get(name);
  if (shared !== undefined) writer.build.emit(Op.copy, shared, node);
}

function sharedOf(writer: Writer, scope: Scope, name: string): number {
  const known = scope.shared.get(name);
  if (known !== undefined) return known;
  const node = writer.build.node();
  scope.shared.set(name, node);
  for (const version of scope.versions.get(name) ?? []) writer.build.emit(Op.copy, node, version);
  return node;
}

function push(map: Map<string, number[]>, name: string, node: number): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [node]);
  else if (!known.includes(node)) known.push(node);
}

/** One place that holds what any of these hold. */
export function join(writer: Writer, nodes: readonly number[]): number {
  const real = [...new Set(nodes)].filter((node) => node !== 0);
  const [only = 0] = real;
  if (real.length < 2) return only;
  const joined = writer.build.node();
  for (const node of real) writer.build.emit(Op.copy, joined, node);
  return joined;
}

/** The kinds of nodes that bind names or have names of their own; all others are passed over. */
const BINDING: ReadonlySet<string> = new Set([
  'function_definition', 'class_definition', 'lambda', 'assignment', 'augmented_assignment', 'for_statement', 'named_expression',
  'as_pattern_target', 'dotted_name', 'import_statement', 'import_from_statement', 'global_statement', 'nonlocal_statement',
]); // prettier-ignore
const NESTED = new Set(['function_definition', 'class_definition', 'lambda']);
const PATTERNS = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern', 'tuple', 'list', 'parenthesized_expression']); // prettier-ignore

/** The names that the code below some nodes binds in its own scope. */
export function boundNames(writer: Writer, roots: readonly number[]): Bound & { readonly globals: Set<string>; readonly nonlocals: Set<string> } {
  const { tree } = writer;
  const bound = { locals: new Set<string>(), globals: new Set<string>(), nonlocals: new Set<string>() };
  const binding = kindTable(tree.kinds, BINDING);
  for (const root of roots) {
    for (let node = root; node < afterOf(tree, root); node++) {
      if (binding[tree.kind[node] ?? 0] !== 1 || afterOf(tree, node) === node + 1) continue;
      const kind = kindOf(tree, node);
      if (NESTED.has(kind)) {
        if (kind !== 'lambda') bound.locals.add(writer.text(childIn(tree, node, 'name')));
        node = afterOf(tree, node) - 1;
      } else bindsOf(writer, node, kind, bound);
    }
  }
  for (const name of bound.globals) bound.locals.delete(name);
  for (const name of bound.nonlocals) bound.locals.delete(name);
  return bound;
} // prettier-ignore

function bindsOf(writer: Writer, node: number, kind: string, bound: { locals: Set<string>; globals: Set<string>; nonlocals: Set<string> }): void {
  const { tree } = writer;
  switch (kind) {
    case 'assignment':
    case 'augmented_assignment':
    case 'for_statement':
      addTargets(writer, childIn(tree, node, 'left'), bound.locals);
        return;
    case 'named_expression':
      addTargets(writer, childIn(tree, node, 'name'), bound.locals);
        return;
    case 'as_pattern_target':
      addTargets(writer, node + 1, bound.locals);
        return;
    case 'dotted_name': // a capture of `match`
      if (kindOf(tree, parentOf(tree, node)) === 'case_pattern' && afterOf(tree, node) === node + 2) bound.locals.add(writer.text(node));
      return;
    case 'import_statement':
    case 'import_from_statement':
      for (let child = node + 1; child < afterOf(tree, node); child = afterOf(tree, child)) {
        if (fieldOf(tree, child) !== 'name') continue;
        const alias = kindOf(tree, child) === 'aliased_import' ? childIn(tree, child, 'alias') : -1;
        const name = writer.text(alias < 0 ? child : alias);
        bound.locals.add(kind === 'import_statement' ? (name.split('.')[0] ?? '').trim() : name);
      }
      return;
    case 'global_statement':
    case 'nonlocal_statement':
      for (let child = node + 1; child < afterOf(tree, node); child = afterOf(tree, child)) {
        if (kindOf(tree, child) === 'identifier') (kind === 'global_statement' ? bound.globals : bound.nonlocals).add(writer.text(child));
      }
      return;
  }
} // prettier-ignore

function addTargets(writer: Writer, pattern: number, into: Set<string>): void {
  if (pattern < 0) return;
  const kind = kindOf(writer.tree, pattern);
  if (kind === 'identifier') into.add(writer.text(pattern));
  else if (PATTERNS.has(kind)) {
    const stop = afterOf(writer.tree, pattern);
    for (let child = pattern + 1; child < stop; child = afterOf(writer.tree, child)) addTargets(writer, child, into);
  }
}
