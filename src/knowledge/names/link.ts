import type { CallEdge, ImportEdge, InheritanceEdge } from '../../contracts/digest.ts';
import { calledName, type FlowGraph } from '../flow/graph.ts';
import { Form } from '../flow/ops.ts';
import { Kind } from '../flow/solve/values.ts';
import { Site, Wait } from '../flow/solve/world.ts';
import { createEdgeList, type EdgeList } from './edge-list.ts';
import { importEdges } from './import-edges.ts';
import { inheritance, type Inherited } from './inheritance.ts';
import { overridesOf } from './overrides.ts';
import { nameScopes, type ScopeNames } from './scope-names.ts';
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
  const names = nameScopes(files, graph);
  const calls = createEdgeList();
  const inherited = inheritance(graph, names);
  for (const { scope, line, target, how } of solved.edges) {
    if (graph.definitionOf(target) >= 0) calls.add(names.of(scope), target, line, how);
  }
  addCallbacks(graph, (scope, line, target) => {
    if (graph.definitionOf(target) >= 0) calls.add(names.of(scope), target, line, 'callback');
  });
  const counts = addByName(files, graph, names, calls);
  addOverrides(files, graph, inherited, calls);
  return {
    imports: files.flatMap((file, index) => file.facts.imports.flatMap((fact) => importEdges(files, graph.modules, file, index, fact))),
    inherits: inherited.map(({ from, to, outside }) => ({
      from: names.text(from),
      to: outside === 0 ? names.text(to) : (world.outside.paths[outside] ?? ''),
      internal: outside === 0,
    })),
    calls: calls.sorted(files.length, names),
    callSites: world.sites.length,
    ...counts,
  };
} // prettier-ignore

/** Functions and classes that are handed to code outside, alone or in a list. */
function addCallbacks({ world, solved }: FlowGraph, add: (scope: number, line: number, target: number) => void): void {
  const { data, values, places } = world;
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
    const [scope, line, count] = [data.at(site + Site.scope), data.at(site + Site.line), data.at(site + Site.count)];
    for (let one = 0; one < count; one++) {
      const node = data.at(site + Site.args + 3 * one + 2);
      for (let at = 0, size = places.size(node); at < size; at++) {
        for (const target of targetsOf(places.value(node, at), 2)) add(scope, line, target);
      }
    }
  }
}

/** Counts the calls, and ties those of which nothing else is known to the only method of their name. */
function addByName(files: readonly NamedFile[], graph: FlowGraph, names: ScopeNames, calls: EdgeList): Pick<Links, 'resolved' | 'external' | 'guessed'> {
  const { world, solved } = graph;
  const { data, places } = world;
  const known = knownNames(files, graph);
  const unique = uniqueMethods(files, graph);
  const count = { resolved: 0, external: 0, guessed: 0 };
  for (const site of world.sites) {
    if (data.at(site + Site.firstEdge) !== 0) {
      count.resolved++;
      continue;
    }
    const name = calledName(world, site);
    const form = data.at(site + Site.form);
    const attribute = form === Form.attribute || form === Form.own;
    if (solved.outside.has(site) || (attribute && name !== null && !known.has(name))) {
      count.external++;
      continue;
    }
    const only = attribute && name !== null && places.size(data.at(site + Site.callee)) === 0 ? unique.get(name) : undefined;
    if (only === undefined || only === null) continue;
    count.guessed++;
    calls.add(names.of(data.at(site + Site.scope)), only, data.at(site + Site.line), 'unique-name');
  }
  return count;
} // prettier-ignore

/** Names under which something of the repository might be called: definitions, and what is put on objects. */
function knownNames(files: readonly NamedFile[], { world }: FlowGraph): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of files) for (const one of file.facts.definitions) names.add(one.name);
  for (const at of world.places.allWaiting(Wait.setAttribute)) names.add(world.names.text[world.data.at(at)] ?? '');
  return names;
}

/** The scopes of methods that exactly one class of the code under test has, and that no everyday type has. */
function uniqueMethods(files: readonly NamedFile[], { world }: FlowGraph): ReadonlyMap<string, number | null> {
  const found = new Map<string, { scope: number; parent: number | null; file: number } | null>();
  files.forEach((file, index) => {
    if (file.name.test) return;
    file.facts.definitions.forEach(({ kind, name, parent }, definition) => {
      if (kind !== 'method' || name.length < 4 || name.startsWith('__') || COMMON_METHODS.has(name)) return;
      const known = found.get(name);
      if (known !== undefined && known !== null && known.file === index && known.parent === parent) return;
      const scope = (world.firstScope[index] ?? 0) + 1 + definition;
      found.set(name, known === undefined ? { scope, parent, file: index } : null);
    });
  });
  return new Map([...found].map(([name, one]) => [name, one?.scope ?? null]));
}

/** A method called on an instance may be the one of a subclass. */
function addOverrides(files: readonly NamedFile[], graph: FlowGraph, inherited: readonly Inherited[], calls: EdgeList): void {
  const overriding = overridesOf(files, graph, inherited);
  const { size } = calls;
  for (let at = 0; at < size; at++) {
    const { from, to, line, how } = calls.at(at);
    if (how !== 'self' && how !== 'instance') continue;
    for (const other of overriding(to)) calls.add(from, other, line, 'override');
  }
} // prettier-ignore
