import { STANDARD_MODULES } from '../../judge/guard/standard-modules.ts';
import { childIn, childrenOf, fieldOf, kindOf, parentOf } from '../../knowledge/parse/flat-tree.ts';
import type { ClassGraph } from '../classes.ts';
import { EVERYDAY_ATTRIBUTES } from '../outside-classes.ts';
import type { ParsedFile, Project } from '../project.ts';
import { heldAt, type Held } from '../receivers.ts';
import { refusal } from '../refuse.ts';
import { COMMON_METHODS } from '../../knowledge/names/well-known.ts';
import { attributesOf, place } from './exported.ts';

/** An access to an attribute, with what its object may be. */
export interface Access {
  readonly file: ParsedFile;
  readonly node: number;
  readonly object: number;
  readonly held: Held | null;
}

/** The classes that share one attribute by inheritance: it has one name in all of them. */
export interface Family {
  readonly classes: ReadonlySet<number>;
  /** Accesses that lead to it. */
  readonly accesses: readonly Access[];
  /** Whether an expression gives objects of the family: `mixed` where it may also give others that have the attribute. */
  tells(held: Held | null): 'ours' | 'other' | 'mixed' | 'unknown';
  /** No other class of the repository, and nothing in everyday use, has an attribute of this name. */
  readonly isUnique: boolean;
}

/** All accesses to an attribute of this name; what is put on `self` and other known objects is remembered as a field. */
export function accessesOf(project: Project, classes: ClassGraph, files: readonly ParsedFile[], name: string): Access[] {
  const all = files.flatMap((file) => attributesOf(file, name).map(({ node, object }) => ({ file, node, object, held: heldOf(project, file, object) })));
  for (const { file, node, held } of all) {
    if (held === null || !isTarget(file, parentOf(file.tree, node))) continue;
    for (const scope of held.classes) classes.addField(scope, name);
  }
  return all;
} // prettier-ignore

/** The classes that inherit an attribute from one another, beginning at one of them, and who uses it. */
export function familyOf(
  classes: ClassGraph,
  accesses: readonly Access[],
  owner: number,
  name: string,
): Family {
  const family = new Set<number>();
  const join = (scope: number): void => {
    if (family.has(scope)) return;
    family.add(scope);
    for (const lower of classes.below(scope)) join(lower);
    for (const one of classes.order(scope)) if (one.scope >= 0 && classes.owns(one.scope, name)) join(one.scope);
  };
  join(owner);
  // A base that uses what its subclasses bring, as mixins do, belongs to them.
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const { held } of accesses) {
      for (const scope of held?.classes ?? []) {
        if (family.has(scope) || !classes.below(scope).some((lower) => family.has(lower))) continue;
        join(scope);
        isNew = true;
      }
    }
  }
  const othersHave = [...classes.all()].some((scope) => !family.has(scope) && classes.owns(scope, name));
  const tells = (held: Held | null): 'ours' | 'other' | 'mixed' | 'unknown' => {
    if (held === null) return 'unknown';
    const ours = held.classes.some((one) => family.has(one)) || held.above.some((one) => family.has(one) && classes.order(one).slice(1).some((base) => base.scope >= 0 && family.has(base.scope)));
    const others = held.classes.some((one) => !family.has(one) && (classes.has(one, name) || classes.outsideOwner(one, name) !== null));
    const outside = held.outside.some((path) => !isStandard(path) || COMMON_METHODS.has(name) || EVERYDAY_ATTRIBUTES.has(name));
    if (!ours) return 'other';
    return others || outside ? 'mixed' : 'ours';
  };
  const isUsedOutside = accesses.some(({ held }) => held !== null && held.outside.some((path) => !isStandard(path)) && tells(held) === 'other');
  return {
    classes: family,
    accesses: accesses.filter(({ held }) => ['ours', 'mixed'].includes(tells(held))),
    tells,
    isUnique: !othersHave && !isUsedOutside && !COMMON_METHODS.has(name) && !EVERYDAY_ATTRIBUTES.has(name),
  };
} // prettier-ignore

/** The accesses that change; throws where one cannot be told. */
export function decide(family: Family, accesses: readonly Access[], note: (text: string) => void, name: string): Access[] {
  return accesses.filter((access) => {
    switch (family.tells(access.held)) {
      case 'ours':
        return true;
      case 'other':
        return false;
      case 'mixed':
        throw refusal(`${place(access.file, access.node)}: the object of .${name} may also be one of another class that has ${name}`);
      case 'unknown':
        if (!family.isUnique) {
          throw refusal(`${place(access.file, access.node)}: nothing says whose .${name} this is, and others have one too`);
        }
        note(`${place(access.file, access.node)}: taken for the only ${name} there is; nothing says what the object is`);
        return true;
    }
  });
} // prettier-ignore

/** Whether a value is of Python itself: what such values have is known. */
function isStandard(path: string): boolean {
  return path.startsWith('<') || STANDARD_MODULES.has(path.split('.')[0] ?? '');
}

/** What an object is, brackets left out. */
function heldOf(project: Project, file: ParsedFile, object: number): Held | null {
  const held = heldAt(project, file, object);
  if (held !== null || kindOf(file.tree, object) !== 'parenthesized_expression') return held;
  const [inner] = childrenOf(file.tree, object).filter((child) => !['(', ')', 'comment'].includes(kindOf(file.tree, child)));
  return inner === undefined ? null : heldAt(project, file, inner);
} // prettier-ignore

/** Whether an attribute is given a value here. */
function isTarget(file: ParsedFile, node: number): boolean {
  const { tree } = file;
  for (let at = node, outer = parentOf(tree, at); outer >= 0; at = outer, outer = parentOf(tree, outer)) {
    const kind = kindOf(tree, outer);
    if (kind === 'assignment' || kind === 'augmented_assignment' || kind === 'for_statement' || kind === 'for_in_clause') return fieldOf(tree, at) === 'left'; // prettier-ignore
    if (kind === 'as_pattern_target') return true;
    if (!['pattern_list', 'tuple_pattern', 'list_pattern', 'tuple', 'list', 'list_splat_pattern'].includes(kind)) return false; // prettier-ignore
  }
  return false;
}

/** The node of a class in a file; -1 when it is of another file. */
export function classNode(project: Project, file: ParsedFile, scope: number): number {
  const index = project.graph.definitionOf(scope);
  return project.graph.world.scopeFile[scope] === file.index ? (file.definitions[index]?.node ?? -1) : -1;
}

/** Whether the body of a class declares the attribute with a type, as classes of data do. */
export function isField(file: ParsedFile, node: number): boolean {
  const parent = parentOf(file.tree, node);
  return kindOf(file.tree, parent) === 'assignment' && childIn(file.tree, parent, 'type') >= 0;
}
