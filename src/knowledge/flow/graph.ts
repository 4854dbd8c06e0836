import type { NamedFile } from '../names/table.ts';
import { indexModules, type ModuleIndex } from '../names/module-index.ts';
import { programFits, unpack, type Program } from './ops.ts';
import { createWorld } from './solve/load.ts';
import { solve, type Solved } from './solve/solver.ts';
import type { OutsideTypes } from './solve/outside-types.ts';
import { MODULE, Site, type World } from './solve/world.ts';

const EMPTY: Program = { nodes: 1, scopes: 1, names: [], code: new Int32Array() };

/** The solved programs of all files, with the names of their scopes. */
export interface FlowGraph {
  readonly world: World;
  readonly solved: Solved;
  readonly modules: ModuleIndex;
  /** The definition of a scope; -1 for a module or lambda. */
  definitionOf(scope: number): number;
  /** The nearest scope that is a definition or a module: lambdas count as what holds them. */
  holderOf(scope: number): number;
}

/** Runs the flow programs of all files; with `outside`, which were written for types. */
export function buildFlow(files: readonly NamedFile[], outside: OutsideTypes | null = null): FlowGraph {
  const modules = indexModules(files);
  const programs = files.map(({ facts }) => programOf(facts.flow, facts.definitions.length));
  const world = createWorld(files, programs, modules, outside);
  const solved = solve(world);
  const definitionOf = (scope: number) => {
    const file = world.scopeFile[scope] ?? 0;
    const index = scope - (world.firstScope[file] ?? 0) - 1;
    return index < (files[file]?.facts.definitions.length ?? 0) ? index : -1;
  };
  const isModule = (scope: number) => world.firstScope[world.scopeFile[scope] ?? 0] === scope;
  const holderOf = (scope: number) => {
    let at = scope;
    while (at !== MODULE && definitionOf(at) < 0 && !isModule(at)) at = world.scopeOuter[at] ?? MODULE;
    return at;
  };
  return { world, solved, modules, definitionOf, holderOf };
}

function programOf(flow: NamedFile['facts']['flow'], definitions: number): Program {
  const code = unpack(flow.code);
  const program = code === null ? EMPTY : { nodes: flow.nodes, scopes: flow.scopes, names: flow.names, code };
  if (program.code.length > 0 && programFits(program, definitions)) return program;
  return { ...EMPTY, scopes: definitions + 1 };
}

/** The last name of the callee of a call site; null when it has none. */
export function calledName(world: World, site: number): string | null {
  const name = world.data.at(site + Site.name);
  return name === 0 ? null : (world.names.text[name - 1] ?? null);
}
