import type { ParsedFile } from './project.ts';
import { scopeOf } from './receivers.ts';
import { refusal } from './refuse.ts';
import type { Look } from './target.ts';

/** A function of the repository by its place. */
export interface OneFunction {
  readonly file: ParsedFile;
  readonly definition: number;
}

/**
 * A function with all that must keep the same parameters: its overloads and other definitions of the same name in the same
 * place, and for a method those that it overrides or that override it.
 */
export async function functionsLike({ project, classes }: Look, file: ParsedFile, definition: number): Promise<OneFunction[]> {
  const one = file.definitions[definition];
  if (one === undefined) return [];
  const found: OneFunction[] = [];
  const addAll = (of: ParsedFile, parent: number | null) => {
    of.definitions.forEach((each, index) => {
      if (each.parent === parent && each.name === one.name && each.kind !== 'class') found.push({ file: of, definition: index });
    });
  };
  const isMethod = one.parent !== null && file.definitions[one.parent]?.kind === 'class';
  if (!isMethod) {
    addAll(file, one.parent);
    return found;
  }
  const owner = scopeOf(project, file.index, one.parent);
  const family = new Set<number>();
  // Constructors of a subclass are called under another name: their parameters are their own.
  const isOwn = one.name === '__init__' || one.name === '__new__';
  const join = (scope: number): void => {
    if (family.has(scope)) return;
    family.add(scope);
    if (isOwn) return;
    const outside = classes.outsideOwner(scope, one.name);
    if (outside !== null) throw refusal(`${one.qualname} overrides or may override a method of ${outside}, which is outside of the repository`);
    for (const lower of classes.below(scope)) join(lower);
    for (const above of classes.order(scope)) if (above.scope >= 0 && classes.owns(above.scope, one.name)) join(above.scope);
  };
  join(owner);
  const { world, definitionOf } = project.graph;
  for (const scope of family) addAll(await project.file(world.scopeFile[scope] ?? 0), definitionOf(scope));
  return found;
} // prettier-ignore
