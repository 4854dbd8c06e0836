import type { FlowGraph } from '../flow/graph.ts';
import { Kind } from '../flow/solve/values.ts';
import type { ScopeNames } from './scope-names.ts';

/** A class and one that it inherits from: a symbol, or an outside name where that is not 0. */
export interface Inherited {
  readonly from: number;
  readonly to: number;
  readonly outside: number;
}

/** What the classes of the repository inherit from. */
export function inheritance({ world }: FlowGraph, names: ScopeNames): Inherited[] {
  const found: Inherited[] = [];
  for (const [scope, nodes] of world.bases) {
    for (const value of nodes.flatMap((node) => world.places.held(node))) {
      const kind = world.values.kind[value];
      const a = world.values.a[value] ?? 0;
      if (kind === Kind.class && a !== scope) found.push({ from: names.of(scope), to: a, outside: 0 });
      if (kind === Kind.outside) found.push({ from: names.of(scope), to: 0, outside: a });
    }
  }
  return found;
}
