import type { FlowGraph } from '../flow/graph.ts';
import type { Inherited } from './inheritance.ts';
import type { NamedFile } from './table.ts';

/** More classes below one are a framework, where the name of a hook says nothing about who is called. */
const MAX_OVERRIDES = 12;

/** Finds the methods of subclasses that stand for a method; all are the numbers of their scopes. */
export function overridesOf(
  files: readonly NamedFile[],
  { world }: FlowGraph,
  inherited: readonly Inherited[],
): (method: number) => readonly number[] {
  const methods = new Map<number, { readonly owner: number; readonly name: string }>();
  const byOwner = new Map<number, Map<string, number>>();
  files.forEach((file, index) => {
    const first = 1 + (world.firstScope[index] ?? 0);
    file.facts.definitions.forEach((one, definition) => {
      if (one.kind !== 'method' || one.parent === null || one.name.startsWith('__')) return;
      const owner = first + one.parent;
      const own = byOwner.get(owner) ?? new Map<string, number>();
      if (!own.has(one.name)) own.set(one.name, first + definition);
      methods.set(first + definition, { owner, name: one.name });
      byOwner.set(owner, own);
    });
  });
  const below = Map.groupBy(inherited.filter(({ outside }) => outside === 0), ({ to }) => to);
  const known = new Map<number, readonly number[]>();
  return (method) => {
    const before = known.get(method);
    if (before !== undefined) return before;
    const { owner: first, name } = methods.get(method) ?? { owner: -1, name: '' };
    const found: number[] = [];
    const seen = new Set<number>();
    const queue = (below.get(first) ?? []).map(({ from }) => from);
    for (let owner = queue.pop(); owner !== undefined && found.length <= MAX_OVERRIDES; owner = queue.pop()) {
      if (seen.has(owner)) continue;
      seen.add(owner);
      const own = byOwner.get(owner)?.get(name);
      if (own !== undefined) found.push(own);
      for (const { from } of below.get(owner) ?? []) queue.push(from);
    }
    const made = found.length > MAX_OVERRIDES ? [] : found;
    known.set(method, made);
    return made;
  };
} // prettier-ignore
