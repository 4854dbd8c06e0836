import { childIn, fieldOf, kindOf, lineAt, parentOf, startOf } from '../../knowledge/parse/flat-tree.ts';
import type { ParsedFile, Project } from '../project.ts';
import { heldAt } from '../receivers.ts';
import { refusal } from '../refuse.ts';
import { occurrencesOf, type NameScope, type Occurrence } from '../scopes.ts';

/** One occurrence of the target's name by itself. */
export interface Use {
  readonly file: ParsedFile;
  readonly occurrence: Occurrence;
}

/** The files of a module-level name: where it is bound, and every place that takes it from there. */
export interface Exposure {
  /** Files that have the name at the top of their module. */
  readonly files: ReadonlySet<number>;
  readonly uses: readonly Use[];
  /** Imports of something else under the same name into a scope that changes: they get `as`. */
  readonly others: readonly Use[];
}

/** The statement and source of `from source import name`. */
export function importOf(project: Project, { file, occurrence }: Use): { module: string; index: number; aliased: boolean } {
  const { tree } = file;
  const dotted = parentOf(tree, occurrence.node);
  const aliased = kindOf(tree, parentOf(tree, dotted)) === 'aliased_import';
  const statement = aliased ? parentOf(tree, parentOf(tree, dotted)) : parentOf(tree, dotted);
  const source = childIn(tree, statement, 'module_name');
  const text = source < 0 ? '' : file.text(source).replaceAll(/[\s\\]+/g, '');
  const level = text.length - text.replace(/^\.+/, '').length;
  const { modules } = project.graph;
  const module = modules.imported(file.index, level, text.slice(level));
  return { module, index: modules.file(module, file.index), aliased };
} // prettier-ignore

/** Follows a name at the top of a module through all imports, aliases, star imports and re-exports. */
export function exposureOf(project: Project, files: readonly ParsedFile[], origin: ParsedFile, name: string): Exposure {
  const byFile = files.map((file) => ({ file, all: occurrencesOf(file.tree, name), stars: starsOf(project, file) }));
  const exposed = new Set([origin.index]);
  /** Scopes of which the name is the target; `free`: what no scope binds. */
  const scopes = new Map<ParsedFile, Set<NameScope | 'free'>>();
  const mark = (file: ParsedFile, scope: NameScope | 'free') => {
    const own = scopes.get(file) ?? new Set<NameScope | 'free'>();
    scopes.set(file, own);
    if (own.has(scope)) return false;
    own.add(scope);
    if (scope === 'free' || scope.kind === 'module') exposed.add(file.index);
    return true;
  };
  const taken: Use[] = [];
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const { file, all, stars } of byFile) {
      const module = all.find((one) => one.scope?.kind === 'module')?.scope ?? null;
      if (exposed.has(file.index) && module !== null && mark(file, module)) isNew = true;
      for (const occurrence of all) {
        if (occurrence.role !== 'from' || taken.some((use) => use.occurrence === occurrence)) continue;
        const source = importOf(project, { file, occurrence });
        if (!exposed.has(source.index)) continue;
        taken.push({ file, occurrence });
        isNew = true;
        if (!source.aliased && occurrence.scope !== null) mark(file, occurrence.scope);
      }
      if (module === null && stars.some((star) => exposed.has(star)) && !name.startsWith('_') && mark(file, 'free')) {
        const others = stars.filter((star) => !exposed.has(star) && star >= 0 && project.files[star]?.facts.binds.includes(name));
        if (others.length > 0) throw refusal(`${file.path} takes every name of several modules, and two of them have ${name}`);
        isNew = true;
      }
    }
  }
  const uses = [...taken];
  const others: Use[] = [];
  for (const { file, all } of byFile) {
    for (const occurrence of all) {
      if (occurrence.role === 'from' && taken.some((use) => use.occurrence === occurrence)) continue;
      const isTarget = scopes.get(file)?.has(occurrence.scope ?? 'free') === true;
      if (!isTarget || isAliased(file, occurrence)) continue;
      if (occurrence.role === 'from' || occurrence.role === 'module') others.push({ file, occurrence });
      else uses.push({ file, occurrence });
    }
  }
  return { files: exposed, uses, others };
} // prettier-ignore

/** `from x import name as other` binds another name. */
function isAliased(file: ParsedFile, { role, node }: Occurrence): boolean {
  return role === 'from' && kindOf(file.tree, parentOf(file.tree, parentOf(file.tree, node))) === 'aliased_import';
}

/** The files that a file takes every name from. */
function starsOf({ graph }: Project, file: ParsedFile): number[] {
  return (graph.world.stars[file.index] ?? []).map(({ level, module }) => graph.modules.file(graph.modules.imported(file.index, level, module), file.index)); // prettier-ignore
}

/** `module.name`: attributes whose object is a module that has the name. `guess`: nothing else has an attribute of that name. */
export function moduleAttributes(
  project: Project,
  files: readonly ParsedFile[],
  exposed: ReadonlySet<number>,
  name: string,
  guess: ((where: string) => void) | null,
): { file: ParsedFile; node: number }[] {
  const found: { file: ParsedFile; node: number }[] = [];
  for (const file of files) {
    for (const { node, object } of attributesOf(file, name)) {
      const held = heldAt(project, file, object);
      const modules = held === null || held.modules.length === 0 ? importedAs(project, file, object) : held.modules;
      if (modules === null && held === null && guess !== null) {
        guess(place(file, node));
        found.push({ file, node });
      }
      if (modules === null || !modules.some((one) => exposed.has(one))) continue;
      if (modules.some((one) => !exposed.has(one)) || (held !== null && held.classes.length > 0)) {
        throw refusal(`${place(file, node)}: the object of .${name} may be one of several modules or classes`);
      }
      found.push({ file, node });
    }
  }
  return found;
}

/** The modules that a dotted name means by the imports of the file alone; null where it is bound otherwise, or not at all. */
function importedAs(project: Project, file: ParsedFile, node: number): number[] | null {
  const text = file.text(node).replaceAll(/\s/g, '');
  if (!/^[\w.]+$/.test(text)) return null;
  const [head = '', ...rest] = text.split('.');
  const { modules } = project.graph;
  const found: number[] = [];
  for (const { level, module, names, alias } of project.files[file.index]?.facts.imports ?? []) {
    const source = modules.imported(file.index, level, module);
    if (names.length === 0 && (alias ?? source.split('.')[0]) === head) {
      const whole = [alias === null ? head : source, ...rest].join('.');
      found.push(modules.file(whole, file.index));
    }
    for (const one of names) if (one.alias === head) found.push(modules.file([source, one.name, ...rest].join('.'), file.index));
  }
  if (found.length === 0) return null;
  const isElse = occurrencesOf(file.tree, head).some(({ role }) => role === 'definition' || role === 'parameter' || role === 'declare');
  return isElse ? null : found;
} // prettier-ignore

/** Every `object.name` of a file. */
export function attributesOf(file: ParsedFile, name: string): { node: number; object: number }[] {
  const { tree } = file;
  const found: { node: number; object: number }[] = [];
  for (let node = 0; node < tree.kind.length; node++) {
    if (kindOf(tree, node) !== 'identifier') continue;
    const parent = parentOf(tree, node);
    const kind = kindOf(tree, parent);
    if (kind === 'attribute' && fieldOf(tree, node) === 'attribute' && file.text(node) === name) found.push({ node, object: childIn(tree, parent, 'object') }); // prettier-ignore
  }
  return found;
}

/** `a/b.py:12`. */
export function place(file: ParsedFile, node: number): string {
  return `${file.path}:${lineAt(file.tree, startOf(file.tree, node))}`;
}
