import { ENTRY, EXIT, type FlowGraph } from './graph.ts';

/** Why one step depends on another. */
export interface Dependence {
  readonly on: number;
  /** The name whose value is used; null where the other decides whether this runs. */
  readonly name: string | null;
}

/** For each step, what it depends on. */
export function dependencesOf(graph: FlowGraph): readonly (readonly Dependence[])[] {
  const found: Dependence[][] = graph.steps.map(() => []);
  addData(graph, found);
  addControl(graph, found);
  return found;
}

/** Values reach a use along every way on which nothing gives the name another one. */
function addData(graph: FlowGraph, found: Dependence[][]): void {
  const { steps } = graph;
  const arriving: Map<string, Set<number>>[] = steps.map(() => new Map<string, Set<number>>());
  const queue = [ENTRY];
  const queued = new Set(queue);
  const seen = new Set<number>();
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    queued.delete(at);
    seen.add(at);
    const after = leaving(graph, at, arriving[at] ?? new Map());
    for (const [targets, values] of [[graph.next[at], after], [graph.raises[at], both(arriving[at] ?? new Map(), after)]] as const) {
      for (const to of targets ?? []) {
        if ((merge(arriving[to], values) || !seen.has(to)) && !queued.has(to)) {
          queue.push(to);
          queued.add(to);
        }
      }
    }
  }
  steps.forEach((step, index) => {
    for (const name of step.uses) {
      for (const on of arriving[index]?.get(name) ?? []) if (on !== index || step.kind === 'loop') found[index]?.push({ on, name });
    }
  });
} // prettier-ignore

function leaving(graph: FlowGraph, at: number, before: ReadonlyMap<string, ReadonlySet<number>>): Map<string, Set<number>> {
  const step = graph.steps[at];
  const after = new Map<string, Set<number>>();
  for (const [name, from] of before) {
    // A new value takes away what was known of its parts: `a = ...` ends `a.b`.
    const dead = step !== undefined && (step.defines.has(name) || [...step.defines].some((one) => name.startsWith(`${one}.`)));
    if (!dead) after.set(name, new Set(from));
  }
  for (const name of [...(step?.defines ?? []), ...(step?.touches ?? [])]) {
    const known = after.get(name);
    if (known === undefined) after.set(name, new Set([at]));
    else known.add(at);
  }
  return after;
} // prettier-ignore

function both(left: ReadonlyMap<string, ReadonlySet<number>>, right: ReadonlyMap<string, ReadonlySet<number>>): Map<string, Set<number>> {
  const joined = new Map<string, Set<number>>();
  merge(joined, left);
  merge(joined, right);
  return joined;
} // prettier-ignore

function merge(into: Map<string, Set<number>> | undefined, values: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  let changed = false;
  for (const [name, from] of values) {
    const known = into?.get(name);
    if (known === undefined) {
      into?.set(name, new Set(from));
      changed = true;
      continue;
    }
    for (const one of from) {
      if (known.has(one)) continue;
      known.add(one);
      changed = true;
    }
  }
  return changed;
} // prettier-ignore

/** A step depends on a branch when one way out of the branch always leads to it and another need not (Ferrante and others, 1987). */
function addControl(graph: FlowGraph, found: Dependence[][]): void {
  const parents = postDominators(graph);
  graph.next.forEach((targets, branch) => {
    if (targets.size < 2) return;
    const stop = parents[branch] ?? EXIT;
    for (const target of targets) {
      for (let at = target; at !== stop && at !== EXIT && at >= 0; at = parents[at] ?? EXIT) {
        if (at !== branch && !found[at]?.some((one) => one.on === branch && one.name === null)) found[at]?.push({ on: branch, name: null }); // prettier-ignore
      }
    }
  });
}

/** The nearest step that every way from a step to the exit passes (Cooper, Harvey and Kennedy, on the graph turned round). */
function postDominators(graph: FlowGraph): readonly number[] {
  const before = graph.steps.map(() => [] as number[]);
  graph.next.forEach((targets, from) => targets.forEach((to) => before[to]?.push(from)));
  const order: number[] = [];
  const seen = new Set([EXIT]);
  const stack: { at: number; child: number }[] = [{ at: EXIT, child: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const to = before[top.at]?.[top.child++];
    if (to === undefined) {
      order.push(top.at);
      stack.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      stack.push({ at: to, child: 0 });
    }
  }
  const rank = new Map(order.map((at, index) => [at, index]));
  const parents = graph.steps.map(() => -1);
  parents[EXIT] = EXIT;
  const meet = (left: number, right: number): number => {
    let [a, b] = [left, right];
    while (a !== b) {
      while ((rank.get(a) ?? -1) < (rank.get(b) ?? -1)) a = parents[a] ?? EXIT;
      while ((rank.get(b) ?? -1) < (rank.get(a) ?? -1)) b = parents[b] ?? EXIT;
    }
    return a;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const at of order.toReversed().slice(1)) {
      const known = [...(graph.next[at] ?? [])].filter((to) => (parents[to] ?? -1) >= 0);
      const [first, ...others] = known;
      if (first === undefined) continue;
      const parent = others.reduce(meet, first);
      if (parents[at] !== parent) {
        parents[at] = parent;
        changed = true;
      }
    }
  }
  return parents;
}
