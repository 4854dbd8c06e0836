import { childIn, kindOf, parentOf } from '../../knowledge/parse/flat-tree.ts';
import { COMMON_METHODS } from '../../knowledge/names/well-known.ts';
import { callsOf } from '../calls.ts';
import { EVERYDAY_ATTRIBUTES } from '../outside-classes.ts';
import type { ParsedFile, Project } from '../project.ts';
import type { Held } from '../receivers.ts';
import { refusal } from '../refuse.ts';
import { occurrencesOf, type Occurrence } from '../scopes.ts';
import type { Sites } from '../sites.ts';
import type { Look, Target } from '../target.ts';
import { refuseTaken, verifyNames } from '../verify.ts';
import { renameListed } from './all-list.ts';
import { exposureOf, importOf, moduleAttributes, place, type Use } from './exported.ts';
import { mentionsInCode, mentionsInTexts } from './mentions.ts';
import { reachedByName } from './by-name.ts';

const LISTS = new Set(['__all__']);

/** Renames what a scope binds: a function, class or constant of a module, or something inside of a function. */
export async function renameName(look: Look, target: Extract<Target, { kind: 'name' }>, to: string, sites: Sites): Promise<void> {
  const { project } = look;
  const { name, file } = target;
  refuseByRole(file, target.definition, name, to);
  const files = await project.holding(name);
  if (target.local) {
    const all = occurrencesOf(file.tree, name).filter((one) => one.scope?.node === target.scope && one.scope.kind !== 'module');
    for (const one of all) sites.add(file.path, one.start, one.end, to, one.role);
    refuseTaken(file, all, to);
    await verifyNames(file, sites.in(file.path), all, to);
    return;
  }
  const { uses, others, files: exposed } = exposureOf(project, files, file, name);
  refuseTakenByOthers(look, exposed, to);
  for (const { file: own, occurrence: one } of uses) {
    if (one.role === 'module') throw refusal(`${place(own, one.node)}: a module of the same name is imported into its place`);
    sites.add(own.path, one.start, one.end, to, one.role === 'from' ? 'import' : one.role);
  }
  for (const use of others) {
    if (use.occurrence.role === 'module' && kindOf(use.file.tree, parentOf(use.file.tree, use.occurrence.node)) === 'dotted_name' && isDotted(use)) throw refusal(`${place(use.file, use.occurrence.node)}: a package of the same name is imported into its place`);
    sites.add(use.file.path, use.occurrence.start, use.occurrence.end, `${name} as ${to}`, 'import');
  }
  for (const own of files) if (exposed.has(own.index)) renameListed(own, LISTS, 0, name, to, sites);
  const modules = new Set([...exposed].map((index) => project.files[index]?.name.module ?? ''));
  const isUnique = isOnly(files, uses, others, name) && !project.files.some(({ facts }, index) => !exposed.has(index) && facts.binds.includes(name));
  const guess = isUnique && !EVERYDAY_ATTRIBUTES.has(name) && !COMMON_METHODS.has(name) ? (where: string) => sites.note(`${where}: taken for the only ${name} there is; nothing says what the object is`, 'medium') : null;
  for (const { file: own, node } of moduleAttributes(project, files, exposed, name, guess)) sites.add(own.path, own.tree.start[node] ?? 0, own.tree.end[node] ?? 0, to, 'attribute');
  const mention = { name, to, owns: (prefix: string) => modules.has(prefix), isUnique, attribute: false };
  const tells = (held: Held | null) => held === null ? 'other' as const : held.modules.some((one) => exposed.has(one)) ? 'ours' as const : 'other' as const;
  const calls = (await project.holding('getattr', 'setattr', 'hasattr', 'delattr', 'globals', 'vars', 'patch')).flatMap((own) => callsOf(project, look.classes, own));
  reachedByName(project, calls, { name, to, tells, isUnique: false }, sites);
  mentionsInCode(files, mention, sites);
  mentionsInTexts(project, mention, sites);
  const byFile = Map.groupBy([...uses, ...others], (use) => use.file);
  for (const [own, mine] of byFile) {
    const renamed = mine.map((use) => use.occurrence).filter((one) => !isAliasedImport(project, own, one));
    refuseTaken(own, renamed, to);
    await verifyNames(own, sites.in(own.path), renamed.filter((one) => !others.some((other) => other.occurrence === one)), to);
  }
} // prettier-ignore

function isDotted({ file, occurrence }: Use): boolean {
  return file.text(parentOf(file.tree, occurrence.node)).includes('.');
}

function isAliasedImport(project: Project, file: ParsedFile, occurrence: Occurrence): boolean {
  return occurrence.role === 'from' && importOf(project, { file, occurrence }).aliased;
}

/** Names that somebody else looks up: tests by their prefix, fixtures by the parameters that ask for them. */
export function refuseByRole(file: ParsedFile, definition: number, name: string, to: string): void {
  const one = file.definitions[definition];
  if (one === undefined) return;
  const where = `${file.path}:${one.line}`;
  if (file.test && /^(?:test|Test)/.test(name) !== /^(?:test|Test)/.test(to)) throw refusal(`${where}: test runners find tests by their names, and ${name} and ${to} are not both tests`); // prettier-ignore
  for (const decorator of decoratorsOf(file, definition)) {
    if (/\bfixture\b/.test(decorator)) throw refusal(`${where}: ${name} is a fixture, which tests ask for by the name of a parameter`); // prettier-ignore
    if (/\b(?:hookimpl|hookspec|receiver|route|command|task|register)\b/.test(decorator)) throw refusal(`${where}: @${decorator.slice(0, 60)} may register ${name} under its name`); // prettier-ignore
  }
  if (/^pytest_/.test(name)) throw refusal(`${where}: pytest calls ${name} by its name`);
}

/** What stands behind the `@` of each decorator of a definition. */
export function decoratorsOf(file: ParsedFile, definition: number): string[] {
  const { tree } = file;
  const node = file.definitions[definition]?.node ?? 0;
  const whole = parentOf(tree, node);
  if (node === 0 || kindOf(tree, whole) !== 'decorated_definition') return [];
  const found: string[] = [];
  for (let at = whole + 1; at < childIn(tree, whole, 'definition'); at++) if (kindOf(tree, at) === 'decorator') found.push(file.text(at).slice(1).trim()); // prettier-ignore
  return found;
}

/** A module that has the new name already, as an attribute, a submodule, or through a star import. */
function refuseTakenByOthers({ project }: Look, exposed: ReadonlySet<number>, to: string): void {
  for (const index of exposed) {
    const file = project.files[index];
    if (file === undefined) continue;
    if (file.facts.binds.includes(to) || file.facts.definitions.some((one) => one.parent === null && one.name === to)) throw refusal(`${file.name.path} has a ${to} already`); // prettier-ignore
    if (project.graph.modules.file(`${file.name.module}.${to}`, index) >= 0) throw refusal(`${file.name.module}.${to} is a module`); // prettier-ignore
  }
}

/** Whether nothing else in these files is called so. */
function isOnly(files: readonly ParsedFile[], uses: readonly Use[], others: readonly Use[], name: string): boolean {
  const known = new Set([...uses, ...others].map((use) => `${use.file.path}:${use.occurrence.start}`));
  return files.every((file) => occurrencesOf(file.tree, name).every((one) => one.role === 'read' || one.role === 'hint' || known.has(`${file.path}:${one.start}`)) && !file.definitions.some((one) => one.name === name && one.kind === 'method')); // prettier-ignore
}
