import type { CallEdge, ImportEdge, InheritanceEdge } from '../../contracts/digest.ts';
import { calledName, type FlowGraph } from '../flow/graph.ts';
import { Kind } from '../flow/solve/values.ts';
import { MODULE, Site } from '../flow/solve/world.ts';
import type { ModuleIndex } from './module-index.ts';
import type { NamedFile } from './table.ts';
import { COMMON_METHODS } from './well-known.ts';

export interface Links {
  readonly imports: ImportEdge[];
  readonly inherits: InheritanceEdge[];
  readonly calls: CallEdge[];
  readonly callSites: number;
  /** Calls tied to a definition of this repository by more than the name of a method. */
  readonly resolved: number;
  /** Calls known to leave the repository. */
  readonly external: number;
  /** Calls tied to the only method of that name. */
  readonly guessed: number;
}

/** The import, inheritance and call edges of all files. */
export function link(files: readonly NamedFile[], graph: FlowGraph): Links {
  const { world, solved } = graph;
  const calls: CallEdge[] = [];
  const seen = new Set<string>();
  const add = (from: string, to: string, line: number, how: CallEdge['how']) => {
    const key = `${from}\n${to}\n${line}`;
    if (seen.has(key)) return;
    seen.add(key);
    calls.push({ from, to, line, how });
  };
  const resolved = new Set<number>();
  for (const { scope, line, site, target, how } of solved.edges) {
    if (site !== 0) resolved.add(site);
    const to = idOf(files, graph, target);
    if (graph.definitionOf(target) >= 0) add(idOf(files, graph, scope), to, line, how);
  }
  addCallbacks(graph, (scope, line, target) => {
    if (graph.definitionOf(target) >= 0) add(idOf(files, graph, scope), idOf(files, graph, target), line, 'callback');
  });
  const known = knownNames(files, graph);
  const unique = uniqueMethods(files);
  let [external, guessed] = [0, 0];
  for (const site of world.sites) {
    if (resolved.has(site)) continue;
    const name = calledName(world, site);
    const attribute = world.data[site + Site.form] === 1 || world.data[site + Site.form] === 2;
    if (solved.outside.has(site) || (attribute && name !== null && !known.has(name))) {
      external++;
      continue;
    }
    const only = attribute && name !== null && !(world.held[world.data[site + Site.callee] ?? 0] ?? []).length ? unique.get(name) : undefined;
    if (only === undefined || only === null) continue;
    guessed++;
    add(idOf(files, graph, world.data[site + Site.scope] ?? 0), only, world.data[site + Site.line] ?? 1, 'unique-name');
  }
  addOverrides(files, graph, calls, add);
  sortEdges(files, calls);
  return {
    imports: files.flatMap((file, index) => file.facts.imports.flatMap((fact) => importEdges(files, graph.modules, file, index, fact))),
    inherits: inheritance(files, graph),
    calls,
    callSites: world.sites.length,
    resolved: world.sites.filter((site) => resolved.has(site)).length,
    external,
    guessed,
  };
} // prettier-ignore

/** Functions and classes that are handed to code outside, alone or in a list. */
function addCallbacks({ world, solved }: FlowGraph, add: (scope: number, line: number, target: number) => void): void {
  const { data, values } = world;
  // The same list is handed over at many sites, and may hold the same things by many ways.
  const known = new Map<number, readonly number[]>();
  const targetsOf = (value: number, depth: number): readonly number[] => {
    const a = values.a[value] ?? 0;
    const kind = values.kind[value] ?? 0;
    if (kind === Kind.function || kind === Kind.class) return [a];
    if (kind === Kind.bound || kind === Kind.static || kind === Kind.classMethod) return targetsOf(a, depth);
    if (kind !== Kind.object || depth === 0) return [];
    const key = value * 4 + depth;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = [...new Set([...new Set(solved.items(a))].flatMap((one) => targetsOf(one, depth - 1)))];
    known.set(key, found);
    return found;
  };
  for (const site of solved.outside.keys()) {
    for (let one = 0; one < (data[site + Site.count] ?? 0); one++) {
      for (const value of world.held[data[site + Site.args + 3 * one + 2] ?? 0] ?? []) {
        for (const target of targetsOf(value, 2))
          add(data[site + Site.scope] ?? 0, data[site + Site.line] ?? 1, target);
      }
    }
  }
}

/** In the order of the files and lines they stand in. */
function sortEdges(files: readonly NamedFile[], calls: CallEdge[]): void {
  const order = new Map<string, number>();
  files.forEach((file, index) => {
    for (const id of [`py:${file.name.module}:<module>`, ...file.ids]) if (!order.has(id)) order.set(id, index);
  });
  const at = (edge: CallEdge) => order.get(edge.from) ?? 0;
  calls.sort((a, b) => at(a) - at(b) || a.line - b.line || (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

/** Names under which something of the repository might be called: definitions, and what is put on objects. */
function knownNames(files: readonly NamedFile[], { world }: FlowGraph): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of files) for (const one of file.facts.definitions) names.add(one.name);
  world.waitKind.forEach((kind, at) => {
    if (kind === 3) names.add(world.names.text[world.data[world.waitData[at] ?? 0] ?? 0] ?? '');
  });
  return names;
}

/** Methods that exactly one class of the code under test has, and that no everyday type has. */
function uniqueMethods(files: readonly NamedFile[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, { id: string; parent: number | null; file: number } | null>();
  files.forEach((file, index) => {
    if (file.name.test) return;
    file.facts.definitions.forEach(({ kind, name, parent }, definition) => {
      if (kind !== 'method' || name.length < 4 || name.startsWith('__') || COMMON_METHODS.has(name)) return;
      const known = found.get(name);
      if (known !== undefined && known !== null && known.file === index && known.parent === parent) return;
      found.set(name, known === undefined ? { id: file.ids[definition] ?? '', parent, file: index } : null);
    });
  });
  return new Map([...found].map(([name, one]) => [name, one?.id ?? null]));
}

/** More classes below one are a framework, where the name of a hook says nothing about who is called. */
const MAX_OVERRIDES = 12;

/** A method called on an instance may be the one of a subclass. */
function addOverrides(
  files: readonly NamedFile[],
  graph: FlowGraph,
  calls: readonly CallEdge[],
  add: (from: string, to: string, line: number, how: CallEdge['how']) => void,
): void {
  const methods = new Map<string, { owner: string; name: string }>();
  const byOwner = new Map<string, Map<string, string>>();
  for (const file of files) {
    file.facts.definitions.forEach((one, index) => {
      if (one.kind !== 'method' || one.parent === null || one.name.startsWith('__')) return;
      const owner = file.ids[one.parent] ?? '';
      const id = file.ids[index] ?? '';
      methods.set(id, { owner, name: one.name });
      const own = byOwner.get(owner) ?? new Map<string, string>();
      byOwner.set(owner, own.has(one.name) ? own : own.set(one.name, id));
    });
  }
  const below = new Map<string, string[]>();
  for (const { from, to } of inheritance(files, graph)) below.set(to, [...(below.get(to) ?? []), from]);
  const memo = new Map<string, readonly string[]>();
  const overriding = (id: string): readonly string[] => {
    const known = memo.get(id);
    if (known !== undefined) return known;
    const method = methods.get(id);
    const found: string[] = [];
    const seen = new Set<string>();
    const queue = method === undefined ? [] : [...(below.get(method.owner) ?? [])];
    for (let owner = queue.pop(); owner !== undefined && found.length <= MAX_OVERRIDES; owner = queue.pop()) {
      if (seen.has(owner)) continue;
      seen.add(owner);
      const own = byOwner.get(owner)?.get(method?.name ?? '');
      if (own !== undefined) found.push(own);
      queue.push(...(below.get(owner) ?? []));
    }
    const made = found.length > MAX_OVERRIDES ? [] : found;
    memo.set(id, made);
    return made;
  };
  for (const { from, to, line, how } of [...calls]) {
    if (how !== 'self' && how !== 'instance') continue;
    for (const other of overriding(to)) add(from, other, line, 'override');
  }
}

function inheritance(files: readonly NamedFile[], graph: FlowGraph): InheritanceEdge[] {
  const { world } = graph;
  const edges: InheritanceEdge[] = [];
  for (const [scope, nodes] of world.bases) {
    for (const node of nodes) {
      for (const value of world.held[node] ?? []) {
        const kind = world.values.kind[value];
        const a = world.values.a[value] ?? 0;
        const from = idOf(files, graph, scope);
        if (kind === Kind.class && a !== scope) edges.push({ from, to: idOf(files, graph, a), internal: true });
        if (kind === Kind.outside) edges.push({ from, to: world.outside.paths[a] ?? '', internal: false });
      }
    }
  }
  return edges;
}

function importEdges(
  files: readonly NamedFile[],
  modules: ModuleIndex,
  file: NamedFile,
  index: number,
  fact: NamedFile['facts']['imports'][number],
): ImportEdge[] {
  const module = modules.imported(index, fact.level, fact.module);
  const own = files[modules.file(module, index)];
  const from = file.name.path;
  const nearest = own?.name.module ?? longestKnown(files, modules, index, module);
  if (fact.names.length === 0) return [{ from, to: nearest ?? module, names: [], internal: nearest !== null, line: fact.line }];
  const edges: ImportEdge[] = [];
  const names: string[] = [];
  for (const { name } of fact.names) {
    const defined = own !== undefined && definesItself(own, name);
    const below = defined || name === '*' ? undefined : files[modules.file(`${module}.${name}`, index)];
    if (below === undefined) names.push(name);
    else edges.push({ from, to: below.name.module, names: [name], internal: true, line: fact.line });
  }
  if (names.length > 0 && module !== '') edges.unshift({ from, to: nearest ?? module, names, internal: nearest !== null, line: fact.line });
  return edges;
} // prettier-ignore

function definesItself({ facts }: NamedFile, name: string): boolean {
  return facts.binds.includes(name) || facts.definitions.some((one) => one.parent === null && one.name === name);
}

/** `pkg.gone` -> `pkg`: the deepest package of this repository that an unknown module would live in. */
function longestKnown(files: readonly NamedFile[], modules: ModuleIndex, from: number, module: string): string | null {
  for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1)) {
    const found = files[modules.file(module.slice(0, dot), from)];
    if (found !== undefined) return found.name.module;
  }
  return null;
}

/** The symbol that a scope belongs to. */
function idOf(files: readonly NamedFile[], graph: FlowGraph, scope: number): string {
  const holder = graph.holderOf(scope);
  const file = files[graph.world.scopeFile[holder === MODULE ? scope : holder] ?? 0];
  const definition = graph.definitionOf(holder);
  return definition < 0 ? `py:${file?.name.module ?? ''}:<module>` : (file?.ids[definition] ?? '');
}
