import { Kind } from './values.ts';
import type { Solver } from './machine.ts';

/** Modules and the names they have. */
export interface Names {
  import(address: number): void;
  free(address: number): void;
  /** The node of an attribute of a module; made when it has none. */
  exported(file: number, name: number): number;
  /** The value of a module or package by its absolute name, as seen from a file; 0 when the repository has none. */
  module(name: string, from: number): number;
}

/** Star imports that hand on star imports further than this are hostile. */
const MAX_STARS = 64;

export function createNames(solver: Solver, builtins: ReadonlySet<string>): Names {
  const { world } = solver;
  const { data, values, places } = world;
  /** Each file is looked at once, however many ways of star imports lead to it. */
  const find = (file: number, name: number, depth: number, seen: Set<number>): number => {
    seen.add(file);
    const own = world.exports[file]?.get(name);
    if (own !== undefined && own !== 0) return own;
    if (own === 0) {
      const made = places.add();
      world.exports[file]?.set(name, made);
      return made;
    }
    if (depth > MAX_STARS) return 0;
    for (const star of world.stars[file] ?? []) {
      const source = world.modules.file(world.modules.imported(file, star.level, star.module), file);
      const found = source < 0 || seen.has(source) ? 0 : find(source, name, depth + 1, seen);
      if (found !== 0) return found;
    }
    return 0;
  };
  const module = (name: string, from: number): number => {
    const file = world.modules.file(name, from);
    if (file >= 0) return values.of(Kind.module, file);
    return world.modules.isPackage(name) ? values.of(Kind.package, world.names.of(name)) : 0;
  };
  const outsideOf = (path: string) => values.of(Kind.outside, world.outside.of(path));
  const exported = (file: number, name: number): number => {
    const found = find(file, name, 0, new Set());
    if (found !== 0) return found;
    const made = places.add();
    world.exports[file]?.set(name, made);
    const below = module(`${world.files[file]?.name.module ?? ''}.${solver.textOf(name)}`, file);
    solver.hold(made, below);
    return made;
  };
  return {
    exported,
    module,
    import: (address) => {
      const [to, file, level, name, taken] = [data.at(address), data.at(address + 1), data.at(address + 2), data.at(address + 3), data.at(address + 4)];
      const path = world.modules.imported(file, level, solver.textOf(name));
      const found = module(path, file);
      if (taken === 0) { solver.hold(to, found === 0 ? outsideOf(path) : found); return; }
      const text = solver.textOf(taken - 1);
      const target = world.modules.file(path, file);
      if (target >= 0) {
        // `from . import name` in the package that has a module of this name.
        const self = target === file ? module(`${path}.${text}`, file) : 0;
        if (self === 0) solver.copy(exported(target, taken - 1), to);
        else solver.hold(to, self);
        return;
      }
      const below = module(`${path}.${text}`, file);
      if (below !== 0) solver.hold(to, below);
      else if (found === 0) solver.hold(to, values.of(Kind.outside, world.outside.below(world.outside.of(path), taken - 1, text)));
    },
    free: (address) => {
      const [to, file, name] = [data.at(address), data.at(address + 1), data.at(address + 2)];
      const found = find(file, name, 0, new Set());
      if (found !== 0) solver.copy(found, to);
      const text = solver.textOf(name);
      if (found === 0 && !builtins.has(text)) solver.typed?.unknown(to);
      if (builtins.has(text) && (found === 0 || world.exports[file]?.has(name) === true)) solver.hold(to, outsideOf(`<builtin>.${text}`));
    },
  };
} // prettier-ignore
