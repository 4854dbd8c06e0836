import { Kind } from '../knowledge/flow/solve/values.ts';
import type { ClassGraph } from './classes.ts';
import type { ParsedFile, Project } from './project.ts';

/** What an expression may be, as far as the values that reach it say so. */
export interface Held {
  readonly classes: readonly number[];
  /** Classes behind which `super()` looks. */
  readonly above: readonly number[];
  /** Files that are modules. */
  readonly modules: readonly number[];
  /** Functions, unwrapped from methods, and the classes that are called like functions. */
  readonly functions: readonly number[];
  readonly constructed: readonly number[];
  /** Names outside of the repository. */
  readonly outside: readonly string[];
  /** Anything else that is known: texts, containers, generators. */
  readonly other: boolean;
}

const METHOD_KINDS: ReadonlySet<number> = new Set([Kind.bound, Kind.static, Kind.classMethod, Kind.property]);

/** What the values at an expression are; nothing at all when none is known. */
export function heldAt({ graph: { world } }: Project, file: ParsedFile, node: number): Held | null {
  const { values } = world;
  const [classes, above, modules, functions, constructed] = [new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>()]; // prettier-ignore
  const outside = new Set<string>();
  let other = false;
  let count = 0;
  for (const place of file.places(node)) {
    for (const value of world.places.held(place)) {
      const a = values.a[value] ?? 0;
      count++;
      switch (values.kind[value] ?? 0) {
        case Kind.class:
          classes.add(a);
          constructed.add(a);
          break;
        case Kind.instance:
          classes.add(a);
          break;
        case Kind.above:
          above.add(a);
          break;
        case Kind.module:
          modules.add(a);
          break;
        case Kind.outside:
          outside.add(world.outside.paths[a] ?? '');
          break;
        case Kind.function:
          functions.add(a);
          break;
        default: {
          let inner = value;
          while (METHOD_KINDS.has(values.kind[inner] ?? 0)) inner = values.a[inner] ?? 0;
          if (values.kind[inner] === Kind.function) functions.add(values.a[inner] ?? 0);
          else if (values.kind[value] === Kind.method) count--;
          else other = true;
        }
      }
    }
  }
  if (count === 0) return null;
  return { classes: [...classes], above: [...above], modules: [...modules], functions: [...functions], constructed: [...constructed], outside: [...outside], other }; // prettier-ignore
}

/** The function that runs when a class is called: its own or inherited `__init__`, else `__new__`; -1 when it has none here. */
export function constructorOf(project: Project, classes: ClassGraph, scope: number): number {
  const { world, definitionOf } = project.graph;
  for (const wanted of ['__init__', '__new__']) {
    for (const one of classes.order(scope)) {
      if (one.scope < 0) continue;
      const file = world.scopeFile[one.scope] ?? 0;
      const owner = definitionOf(one.scope);
      const found = (project.files[file]?.facts.definitions ?? []).findIndex((each) => each.parent === owner && each.name === wanted); // prettier-ignore
      if (found >= 0) return (world.firstScope[file] ?? 0) + 1 + found;
    }
  }
  return -1;
}

/** The number of the scope of a definition. */
export function scopeOf({ graph }: Project, file: number, definition: number): number {
  return (graph.world.firstScope[file] ?? 0) + 1 + definition;
}
