import { FunctionFlag } from '../flow/ops.ts';
import type { FlowGraph } from '../flow/graph.ts';
import { MODULE, Site } from '../flow/solve/world.ts';

/** What every object has, and methods of what a method of a built-in type returned: that may be of any type. */
const UNSAID = /^(?:<builtin>\.object\.|<\*\*Py\w+\*\*>\.[^.]+\.)/;
/** Edges that say what may be called, not what is. */
const GUESSED = new Set(['callback', 'override', 'unique-name']);

/**
 * The graph as call-graph tools print it: `{"main.f": ["main.g", "<builtin>.len"]}`, dotted names, lambdas as
 * `main.f.<lambda1>`. With entries only the modules that they load are part of it. Guessed edges are left out, and
 * making an instance is a call of its constructor.
 */
export function adjacencyOf(graph: FlowGraph, entries: readonly string[]): Record<string, string[]> {
  const { world, solved } = graph;
  const wanted = entries.length === 0 ? null : loadedFrom(graph, entries);
  const isWanted = (scope: number) => wanted === null || wanted.has(world.scopeFile[scope] ?? 0);
  const found = new Map<string, Set<string>>();
  const of = (name: string) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const fresh = new Set<string>();
    found.set(name, fresh);
    return fresh;
  };
  world.scopeFile.forEach((_file, scope) => {
    const isClass = ((world.scopeFlags[scope] ?? 0) & FunctionFlag.class) !== 0;
    if (isWanted(scope) && !isClass) of(nameOf(graph, scope));
  });
  for (const { scope, target, how } of solved.edges) {
    const isClass = ((world.scopeFlags[target] ?? 0) & FunctionFlag.class) !== 0;
    if (isClass || GUESSED.has(how) || !isWanted(scope)) continue;
    of(nameOf(graph, scope)).add(nameOf(graph, target));
    of(nameOf(graph, target));
  }
  for (const [site, paths] of solved.outside) {
    const scope = world.data.at(site + Site.scope);
    if (!isWanted(scope)) continue;
    for (const path of paths) {
      const name = world.outside.paths[path] ?? '';
      if (UNSAID.test(name)) continue;
      of(nameOf(graph, scope)).add(name);
      of(name);
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, to]) => [name, [...to].sort()]));
} // prettier-ignore

/** `pkg.mod.Class.method`, `pkg.mod.f.<lambda1>`, `pkg.mod` */
export function nameOf(graph: FlowGraph, scope: number): string {
  const { world } = graph;
  const file = world.files[world.scopeFile[scope] ?? 0];
  const module = file?.name.module ?? '';
  const definition = graph.definitionOf(scope);
  if (definition >= 0) return `${module}.${file?.facts.definitions[definition]?.qualname ?? ''}`;
  const lambda = world.scopeLambda[scope] ?? 0;
  return lambda === 0 ? module : `${nameOf(graph, world.scopeOuter[scope] ?? MODULE)}.<lambda${lambda}>`;
}

/** The files that the entries load, through any number of imports. */
function loadedFrom({ world, modules }: FlowGraph, entries: readonly string[]): Set<number> {
  const wanted = new Set(entries);
  const loaded = new Set<number>();
  const queue = world.files.flatMap(({ name }, index) => (wanted.has(name.path) ? [index] : []));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    for (const fact of world.files[file]?.facts.imports ?? []) {
      const path = modules.imported(file, fact.level, fact.module);
      for (const one of [path, ...fact.names.map(({ name }) => `${path}.${name}`)]) {
        const parts = one.split('.');
        for (let length = 1; length <= parts.length; length++) {
          const found = modules.file(parts.slice(0, length).join('.'), file);
          if (found >= 0) queue.push(found);
        }
      }
    }
  }
  return loaded;
}
