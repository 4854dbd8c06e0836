import { childrenOf, kindOf, lineAt, parentOf, startOf } from '../../knowledge/parse/flat-tree.ts';
import { callsOf } from '../calls.ts';
import type { ParsedFile, Project } from '../project.ts';
import { scopeOf } from '../receivers.ts';
import { refusal } from '../refuse.ts';
import { occurrencesOf, type Occurrence } from '../scopes.ts';
import type { Sites } from '../sites.ts';
import type { Look, Target } from '../target.ts';
import { refuseTaken, verifyNames } from '../verify.ts';
import { isListed, renameListed } from './all-list.ts';
import { reachedByName } from './by-name.ts';
import { place } from './exported.ts';
import { accessesOf, classNode, decide, familyOf, isField, type Access, type Family } from './family.ts';
import { mentionsInCode, mentionsInTexts } from './mentions.ts';
import { refuseByRole } from './name.ts';

const LISTS = new Set(['__slots__', '__match_args__']);

/** Renames a method, property, attribute or nested class in all classes that share it by inheritance. */
export async function renameAttribute(look: Look, target: Extract<Target, { kind: 'attribute' }>, to: string, sites: Sites): Promise<void> {
  const { project, classes } = look;
  const { name, owner } = target;
  refuseByRole(target.file, target.definition, name, to);
  const files = await project.holding(name);
  for (const file of files) {
    file.definitions.forEach((one, index) => {
      if (one.kind === 'class' && isListed(file, LISTS, one.node, name)) classes.addField(scopeOf(project, file.index, index), name);
    }); // prettier-ignore
  }
  const accesses = accessesOf(project, classes, files, name);
  if (!classes.owns(owner, name)) throw refusal(`nothing gives ${target.file.definitions[project.graph.definitionOf(owner)]?.qualname ?? 'the class'} an attribute ${name}`);
  const family = familyOf(classes, accesses, owner, name);
  const wanted = decide(family, accesses, (text) => sites.note(text, 'medium'), name);
  await refuseCollisions(look, family, name, to);
  for (const { file, node } of wanted) sites.add(file.path, file.tree.start[node] ?? 0, file.tree.end[node] ?? 0, to, 'attribute');
  const inBodies = bodyNames(project, files, family, name);
  for (const { file, occurrence: one } of inBodies) sites.add(file.path, one.start, one.end, to, one.role);
  for (const file of files) for (const scope of family.classes) {
    const node = classNode(project, file, scope);
    if (node >= 0) renameListed(file, LISTS, node, name, to, sites);
  }
  const calls = (await project.holding(name, 'getattr', 'setattr', 'hasattr', 'delattr', 'vars')).flatMap((file) => callsOf(project, classes, file));
  if (inBodies.some(({ file, occurrence }) => isField(file, occurrence.node))) renameFieldKeywords(calls, family, name, to, sites);
  refusePatterns(files, family, project, name);
  reachedByName(project, calls, { name, to, tells: (held) => family.tells(held), isUnique: family.isUnique }, sites);
  const names = classNames(project, family);
  const mention = { name, to, owns: (prefix: string) => names.has(prefix.slice(prefix.lastIndexOf('.') + 1)), isUnique: family.isUnique && !isBoundElsewhere(files, inBodies, name), attribute: true };
  mentionsInCode(files, mention, sites);
  mentionsInTexts(project, mention, sites);
  for (const [file, mine] of Map.groupBy(inBodies, (use) => use.file)) {
    const renamed = mine.map((use) => use.occurrence);
    refuseTaken(file, renamed, to);
    await verifyNames(file, sites.in(file.path), renamed, to);
  }
} // prettier-ignore

/** The name in the bodies of the classes: where it is defined, and where the body itself uses it (`@name.setter`). */
function bodyNames(project: Project, files: readonly ParsedFile[], family: Family, name: string): { file: ParsedFile; occurrence: Occurrence }[] {
  return files.flatMap((file) => {
    const nodes = new Set([...family.classes].map((scope) => classNode(project, file, scope)));
    return occurrencesOf(file.tree, name).flatMap((occurrence) =>
      occurrence.scope?.kind === 'class' && nodes.has(occurrence.scope.node) ? [{ file, occurrence }] : [],
    );
  });
} // prettier-ignore

/** The new name must be free in every class of the family and all that it inherits from; the old one must be ours to change. */
async function refuseCollisions({ project, classes }: Look, family: Family, name: string, to: string): Promise<void> {
  const inUse: Access[] = accessesOf(project, classes, await project.holding(to), to);
  const show = (scope: number) => {
    const file = project.files[project.graph.world.scopeFile[scope] ?? 0];
    return file?.facts.definitions[project.graph.definitionOf(scope)]?.qualname ?? 'a class';
  };
  for (const scope of family.classes) {
    const outside = classes.outsideOwner(scope, name);
    if (outside !== null) throw refusal(`${show(scope)} inherits from ${outside}, which is outside of the repository and has or may have ${name}`);
    if (classes.has(scope, to)) throw refusal(`${show(scope)} has a ${to} already`);
    const taken = classes.outsideOwner(scope, to);
    if (taken !== null) throw refusal(`${show(scope)} inherits from ${taken}, which has or may have ${to}`);
  }
  const used = inUse.find(({ held }) => family.tells(held) === 'ours');
  if (used !== undefined) throw refusal(`${place(used.file, used.node)}: .${to} is used on these objects already`);
} // prettier-ignore

/** Fields of a class of data are parameters of its constructor. */
function renameFieldKeywords(calls: ReturnType<typeof callsOf>, family: Family, name: string, to: string, sites: Sites): void {
  for (const { file, node, classes: made, called, arguments: args, functions } of calls) {
    for (const { kind, name: keyword } of args) {
      if (kind !== 'keyword' || file.text(keyword) !== name) continue;
      const ours = made.some((scope) => family.classes.has(scope));
      if (ours && made.every((scope) => family.classes.has(scope))) {
        sites.add(file.path, startOf(file.tree, keyword), file.tree.end[keyword] ?? 0, to, 'keyword');
      } else if (ours || (functions === null && /^(?:cls|type|super)?$/.test(called)) || /^_?(?:replace|evolve|copy_with)$/.test(called)) {
        throw refusal(`${file.path}:${lineAt(file.tree, startOf(file.tree, node))}: the keyword ${name} may or may not be the field`);
      }
    }
  }
} // prettier-ignore

/** `case Point(name=0)` names an attribute as a keyword. */
function refusePatterns(files: readonly ParsedFile[], family: Family, project: Project, name: string): void {
  const names = classNames(project, family);
  for (const file of files) {
    for (let node = 0; node < file.tree.kind.length; node++) {
      if (kindOf(file.tree, node) !== 'keyword_pattern' || file.text(node + 1) !== name) continue;
      const [shape = -1] = childrenOf(file.tree, parentOf(file.tree, parentOf(file.tree, node)));
      const shown = shape < 0 ? '' : file.text(shape).split('.').at(-1) ?? '';
      if (names.has(shown)) throw refusal(`${place(file, node)}: a pattern of match names it, which is not renamed`);
    }
  }
} // prettier-ignore

/** Whether something else than the attribute has the name, so that the word alone may mean that. */
function isBoundElsewhere(files: readonly ParsedFile[], inBodies: readonly { file: ParsedFile; occurrence: Occurrence }[], name: string): boolean {
  return files.some((file) => occurrencesOf(file.tree, name).some((one) => one.role !== 'read' && one.role !== 'hint' && !inBodies.some((own) => own.occurrence.start === one.start && own.file === file)));
} // prettier-ignore

function classNames({ files, graph }: Project, family: Family): ReadonlySet<string> {
  return new Set([...family.classes].flatMap((scope) => files[graph.world.scopeFile[scope] ?? 0]?.facts.definitions[graph.definitionOf(scope)]?.name ?? [])); // prettier-ignore
}
