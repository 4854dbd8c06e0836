import { diffLines } from '../../judge/line-diff.ts';
import { definitions } from '../parse/definitions.ts';
import { fingerprintOf } from '../parse/fingerprint.ts';
import type { PythonTree } from '../parse/flat-tree.ts';
import { parsePython } from '../parse/python.ts';
import { bindingsOf, differing, type Bindings } from './bindings.ts';
import {
  COMPOUND, definedBy, headLines, headPrint, holds, isForTypesOnly, linesOf, partsOf, shows, statementsOf,
  type Defined, type Span, type Statement,
} from './statements.ts'; // prettier-ignore

/** What differs between two versions of a file for those who run it: layout, comments and docstrings do not. */
export interface CodeChange {
  readonly path: string;
  /** Lines of the old version: whoever ran one of them may go another way now. */
  readonly lines: readonly Span[];
  /** First lines, in the old version, of functions of which every run may go another way. */
  readonly entered: readonly number[];
  /** Qualified names of definitions that differ, in either version. */
  readonly changed: readonly string[];
  /** Those of them that the old version does not have. */
  readonly added: readonly string[];
  /** Names of the module that are bound otherwise, or only in one version. */
  readonly names: readonly string[];
  /** Attributes and methods of classes that differ, or are only in one version. */
  readonly members: readonly { readonly owner: string; readonly name: string; readonly method: boolean }[];
  /** Classes that are made otherwise. */
  readonly classes: readonly string[];
  /** Loading the module runs something else, of which nothing more is known. */
  readonly loads: boolean;
  /** First lines of the definitions of the old version, by qualified name. */
  readonly before: ReadonlyMap<string, readonly number[]>;
}

interface Draft {
  readonly old: PythonTree;
  readonly now: PythonTree;
  readonly lines: Span[];
  readonly entered: Set<number>;
  readonly changed: Set<string>;
  readonly added: Set<string>;
  readonly names: Set<string>;
  readonly members: Map<string, CodeChange['members'][number]>;
  readonly classes: Set<string>;
  loads: boolean;
}

interface Scope {
  readonly kind: 'module' | 'class' | 'function';
  readonly name: string;
  /** Lines of the old version that run before what stands in here. */
  readonly head: Span;
  /** First line of the function. */
  readonly first: number;
}

/** Compares two versions of a Python file; null is a file that is not there. */
export async function codeChange(path: string, before: Buffer | null, after: Buffer | null): Promise<CodeChange> {
  const [old, now] = await Promise.all([parsePython(before ?? ''), parsePython(after ?? '')]);
  if (!old.ok || !now.ok) return unreadable(path);
  const draft: Draft = {
    old: old.tree, now: now.tree, lines: [], entered: new Set(), changed: new Set(), added: new Set(), names: new Set(),
    members: new Map(), classes: new Set(), loads: false,
  }; // prettier-ignore
  if (before === null || after === null) wholeFile(draft, path);
  else if (fingerprintOf(old.tree) !== fingerprintOf(now.tree)) {
    blocks(draft, 0, 0, { kind: 'module', name: '', head: [1, 1], first: 0 });
  }
  return {
    path, lines: draft.lines, entered: [...draft.entered], changed: [...draft.changed], added: [...draft.added],
    names: [...draft.names], members: [...draft.members.values()], classes: [...draft.classes], loads: draft.loads,
    before: firstLines(old.tree),
  }; // prettier-ignore
}

/** What cannot be read may do anything. */
function unreadable(path: string): CodeChange {
  const none = { lines: [], entered: [], changed: [], added: [], names: [], members: [], classes: [] };
  return { path, ...none, loads: true, before: new Map() };
}

function firstLines(tree: PythonTree): Map<string, number[]> {
  return new Map([...Map.groupBy(definitions(tree), (one) => one.qualname)].map(([name, all]) => [name, all.map((one) => one.line)])); // prettier-ignore
}

/** A new or deleted file: all its names, and the name it is imported by. */
function wholeFile(draft: Draft, path: string): void {
  for (const tree of [draft.old, draft.now]) {
    const bound: Bindings = { names: new Map(), effects: false };
    for (const { node } of statementsOf(tree, 0)) bindingsOf(tree, node, bound);
    for (const name of bound.names.keys()) draft.names.add(name);
    for (const { qualname, line } of definitions(tree)) {
      draft.changed.add(qualname);
      if (tree === draft.now) draft.added.add(qualname);
      else draft.entered.add(line);
    }
  }
  draft.names.add(path.split('/').at(-1)?.replace(/\.py$/, '') ?? '');
}

function blocks(draft: Draft, a: number, b: number, scope: Scope): void {
  const [olds, news] = [statementsOf(draft.old, a), statementsOf(draft.now, b)];
  const hunks = diffLines(olds.map((one) => one.print), news.map((one) => one.print)); // prettier-ignore
  const gone = hunks.flatMap((hunk) => olds.slice(hunk.beforeStart, hunk.beforeEnd));
  const come = hunks.flatMap((hunk) => news.slice(hunk.afterStart, hunk.afterEnd));
  const paired = new Set<number>();
  const match = pairDefinitions(draft, gone, come);
  for (const [before, after] of match) {
    paired.add(before.whole).add(after.whole);
    definition(draft, before, after, scope);
  }
  const plain = { before: bindings(), after: bindings() };
  for (const hunk of hunks) {
    const left = olds.slice(hunk.beforeStart, hunk.beforeEnd).filter(({ node }) => !paired.has(node));
    const right = news.slice(hunk.afterStart, hunk.afterEnd).filter(({ node }) => !paired.has(node));
    const alike = left.length === right.length && left.every(({ kind }, at) => kind === right[at]?.kind && COMPOUND.has(kind)); // prettier-ignore
    if (alike) left.forEach((one, at) => compound(draft, one, right[at] ?? one, headLines(draft.old, one), scope));
    else plainHunk(draft, left, right, scope, { olds, at: hunk.beforeEnd, from: hunk.beforeStart }, plain);
  }
  if (scope.kind !== 'function') settle(draft, plain, scope);
}

function bindings(): Bindings {
  return { names: new Map(), effects: false };
}

/** Definitions of one name belong together, in their order, wherever in the block they went. */
function pairDefinitions(draft: Draft, gone: readonly Statement[], come: readonly Statement[]): [Defined, Defined][] {
  const found: [Defined, Defined][] = [];
  const open = come.flatMap((one) => definedBy(draft.now, one) ?? []);
  for (const before of gone.flatMap((one) => definedBy(draft.old, one) ?? [])) {
    const at = open.findIndex((one) => one.name === before.name && one.isClass === before.isClass);
    const [after] = at < 0 ? [] : open.splice(at, 1);
    if (after !== undefined) found.push([before, after]);
  }
  return found;
}

function definition(draft: Draft, before: Defined, after: Defined, scope: Scope): void {
  const { old, now } = draft;
  const qualified = join(scope, before.name);
  const decorators = [before.decorators.map((one) => fingerprintOf(old, one)).join(), after.decorators.map((one) => fingerprintOf(now, one)).join()]; // prettier-ignore
  const [first] = linesOf(old, before.whole);
  const head = headLines(old, { node: before.whole, kind: before.whole === before.node ? '' : 'decorated_definition' });
  const isHead = headPrint(old, before.node) !== headPrint(now, after.node);
  const isDecorated = decorators[0] !== decorators[1];
  if (fingerprintOf(old, before.whole) === fingerprintOf(now, after.whole)) return;
  if (!before.isClass || scope.kind === 'function') draft.changed.add(qualified);
  if (isDecorated || (before.isClass && isHead)) outside(draft, scope, before.name, !before.isClass);
  if (before.isClass && scope.kind !== 'function') {
    if (isHead || isDecorated) draft.classes.add(qualified);
    blocks(draft, before.body, after.body, { kind: 'class', name: qualified, head, first });
    return;
  }
  if (isHead || isDecorated) {
    draft.entered.add(first);
    if (scope.kind === 'function') draft.lines.push(head);
  }
  blocks(draft, before.body, after.body, { kind: 'function', name: qualified, head, first });
}

/** What a name of a module or class stands for is another thing now. */
function outside(draft: Draft, scope: Scope, name: string, method: boolean): void {
  if (scope.kind === 'module') draft.names.add(name);
  else if (scope.kind === 'class') draft.members.set(`${scope.name} ${name}`, { owner: scope.name, name, method });
}

/** A compound statement or clause that is one in both versions. */
function compound(draft: Draft, before: Pick<Statement, 'node' | 'kind'>, after: Pick<Statement, 'node' | 'kind'>, head: Span, scope: Scope): void {
  const { old, now } = draft;
  const [olds, news] = [partsOf(old, before.node), partsOf(now, after.node)];
  const same = olds.length === news.length && olds.every(({ kind }, at) => kind === news[at]?.kind);
  if (!same || headPrint(old, before.node) !== headPrint(now, after.node)) {
    if (scope.kind === 'function') draft.lines.push(head);
    else plainHunk(draft, [statement(before)], [statement(after)], scope, null, null);
    return;
  }
  const typesOnly = isForTypesOnly(old, before);
  olds.forEach((part, at) => {
    const other = news[at] ?? part;
    if (part.kind !== 'block') compound(draft, part, other, head, scope);
    else if (!typesOnly || at > 0) blocks(draft, part.node, other.node, { ...scope, head });
  });
} // prettier-ignore

function statement({ node, kind }: Pick<Statement, 'node' | 'kind'>): Statement {
  return { node, kind, print: '' };
}

interface Place {
  readonly olds: readonly Statement[];
  /** What stands behind and before the changed statements of the old version. */
  readonly at: number;
  readonly from: number;
}

/** Statements that came, went, or became others. `both` gathers what they bind; without it that is judged here. */
function plainHunk(
  draft: Draft, left: readonly Statement[], right: readonly Statement[], scope: Scope, place: Place | null,
  both: { readonly before: Bindings; readonly after: Bindings } | null,
): void {
  const { old, now } = draft;
  if (left.length === 0 && right.length === 0) return;
  if (scope.kind === 'function') {
    for (const one of left) {
      draft.lines.push(linesOf(old, one.node));
      if (definedBy(old, one) !== null) draft.entered.add(linesOf(old, one.node)[0]);
    }
    const met = left.some((one) => shows(old, one));
    if (!met && place !== null) draft.lines.push(reachOf(draft, place, scope));
    // A function without any statement that shows is known by having been entered.
    if (!met && place !== null && !place.olds.some((one) => shows(old, one))) draft.entered.add(scope.first);
    return;
  }
  const bound = both ?? { before: bindings(), after: bindings() };
  for (const [tree, list, into] of [[old, left, bound.before], [now, right, bound.after]] as const) {
    for (const one of list) {
      if (isForTypesOnly(tree, one)) continue;
      const own = definedBy(tree, one);
      if (own !== null) single(draft, tree, own, scope);
      else bindingsOf(tree, one.node, into);
    }
  }
  if (both === null) settle(draft, bound, scope);
} // prettier-ignore

/** A definition that only one version has. */
function single(draft: Draft, tree: PythonTree, own: Defined, scope: Scope): void {
  draft.changed.add(join(scope, own.name));
  outside(draft, scope, own.name, !own.isClass);
  for (const { qualname, line, node } of definitions(tree)) {
    if (!holds(tree, own.whole, node)) continue;
    if (tree === draft.old) draft.entered.add(line);
    else {
      draft.changed.add(qualname);
      draft.added.add(qualname);
    }
  }
}

/** Code that is put in is met by whoever ran what stands behind it, or else what stands before it. */
function reachOf({ old }: Draft, { olds, at, from }: Place, scope: Scope): Span {
  const near = olds.slice(at).find((one) => shows(old, one)) ?? olds.slice(0, from).findLast((one) => shows(old, one));
  return near === undefined ? scope.head : headLines(old, near);
}

function settle(draft: Draft, { before, after }: { readonly before: Bindings; readonly after: Bindings }, scope: Scope): void {
  for (const name of differing(before, after)) outside(draft, scope, name, false);
  if (!before.effects && !after.effects) return;
  if (scope.kind === 'class') draft.classes.add(scope.name);
  else draft.loads = true;
} // prettier-ignore

function join(scope: Scope, name: string): string {
  return scope.name === '' ? name : `${scope.name}.${name}`;
}
