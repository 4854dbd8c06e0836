import type { TypedValues } from './outside-types.ts';
import type { How, World } from './world.ts';

/** What the parts of the solver do to one another. */
export interface Solver {
  readonly world: World;
  hold(node: number, value: number): void;
  copy(from: number, to: number): void;
  /** Records that a call (or what Python calls by itself: site 0) leads to a function or class. */
  edge(scope: number, line: number, site: number, target: number, how: How): void;
  leaves(site: number, outside: number): void;
  /** Functions that a decorator makes fixtures of, and whether every test around uses them. */
  readonly fixtures: Map<number, boolean>;
  textOf(name: number): string;
  /** Null where only calls are asked for. */
  typed: TypedValues | null;
}
