import { FunctionFlag } from '../ops.ts';
import { BUILTINS } from '../../names/well-known.ts';
import { IntTriples } from '../../../base/int-triples.ts';
import { Arrivals } from './arrivals.ts';
import { createAttributes } from './attributes.ts';
import { createCalls } from './calls.ts';
import { createClasses } from './classes.ts';
import { createContainers } from './containers.ts';
import { giveFixtures } from './fixtures.ts';
import { createItems } from './items.ts';
import type { Solver } from './machine.ts';
import { createNames } from './names.ts';
import { createTypedValues, filledKeys } from './typing.ts';
import { Kind } from './values.ts';
import { Site, Wait, type Edge, type How, type World } from './world.ts';

/** Written texts and numbers of one place that are told apart. */
const MAX_CONSTANTS = 8;
/** Arrivals of a value at a place, per node of the programs: real code needs about two. */
const FUEL_PER_NODE = 40;
const MIN_FUEL = 2_000_000;
/** Arrivals that may wait: the standard library and its tests need less than a million. Beyond it memory would run out before fuel does. */
const MAX_WAITING = 15_000_000;

export interface Solved {
  readonly edges: readonly Edge[];
  /** Outside names that a call site calls. */
  readonly outside: ReadonlyMap<number, readonly number[]>;
  /** Functions that pytest calls for the tests that name them. */
  readonly fixtures: ReadonlyMap<number, boolean>;
  /** What lies in a container. */
  items(container: number): number[];
  keys(container: number): readonly number[];
  /** What may lie under a key of a container. */
  under(container: number, key: number): number[];
  /** False when the work was cut short: what is missing is missing. */
  readonly complete: boolean;
}

/** Runs the programs: values flow along assignments, calls, attributes and items until nothing new arrives anywhere. */
export function solve(world: World): Solved {
  const { values, places, data } = world;
  const queue = new Arrivals();
  const edges: Edge[] = [];
  const nextEdge: number[] = [];
  const implicit = new IntTriples();
  const outside = new Map<number, number[]>();
  let fuel = Math.max(MIN_FUEL, places.nodes * FUEL_PER_NODE);
  const text = values.of(Kind.outside, world.outside.of('<**PyStr**>'));
  const whole = values.of(Kind.outside, world.outside.of('<**PyInt**>'));

  const hold = (node: number, value: number): void => {
    if (node === 0 || value === 0) return;
    if (!places.lacks(node, value)) return;
    const kind = values.kind[value];
    if ((kind === Kind.text || kind === Kind.whole) && places.size(node) >= MAX_CONSTANTS) {
      const general = kind === Kind.text ? text : whole;
      if (general !== value) {
        hold(node, general);
        return;
      }
    }
    places.put(node, value);
    queue.push(node, value);
  };
  const copy = (from: number, to: number): void => {
    if (from === 0 || to === 0 || from === to) return;
    places.wait(from, Wait.copy, to);
    for (let at = 0; at < places.size(from); at++) hold(to, places.value(from, at));
  };
  const edge = (scope: number, line: number, site: number, target: number, how: How): void => {
    if (site === 0) {
      if (!implicit.add(1 + scope, line, target)) return;
      edges.push({ scope, line, site, target, how });
      nextEdge.push(0);
      return;
    }
    for (let at = data.at(site + Site.firstEdge); at !== 0; at = nextEdge[at - 1] ?? 0) {
      if (edges[at - 1]?.target === target) return;
    }
    edges.push({ scope, line, site, target, how });
    nextEdge.push(data.at(site + Site.firstEdge));
    data.set(site + Site.firstEdge, edges.length);
  };
  const leaves = (site: number, path: number): void => {
    if (site === 0) return;
    const known = outside.get(site);
    if (known === undefined) outside.set(site, [path]);
    else if (known.length < 8 && !known.includes(path)) known.push(path);
  };
  const solver: Solver = {
    world,
    hold,
    copy,
    edge,
    leaves,
    fixtures: new Map(),
    textOf: (name) => world.names.text[name] ?? '',
    typed: null,
  };
  const classes = createClasses(world, hold, copy);
  const containers = createContainers(world, copy);
  if (world.outsideTypes !== null) solver.typed = createTypedValues(solver, containers, world.outsideTypes);
  const names = createNames(solver, BUILTINS);
  const attributes = createAttributes(solver, classes, names);
  const calls = createCalls(solver, classes, containers, attributes);
  const items = createItems(solver, containers, calls);

  const later: number[] = [];
  let early = true;
  const arrive = (kind: number, at: number, value: number): void => {
    switch (kind) {
      case Wait.getAttribute: {
        attributes.get(at, value);
        return;
      }
      case Wait.setAttribute: {
        attributes.set(at, value);
        return;
      }
      case Wait.bind: {
        attributes.bind(at, value);
        return;
      }
      case Wait.bound: {
        attributes.bound(at, value);
        return;
      }
      case Wait.call: {
        calls.call(at, value);
        return;
      }
      case Wait.raise:
        if (values.kind[value] === Kind.class) calls.construct(value, data.at(at), data.at(at + 1));
        return;
      case Wait.instance:
        if (values.kind[value] === Kind.class) hold(at, values.of(Kind.instance, values.a[value] ?? 0));
        else if (values.kind[value] === Kind.outside) hold(at, value);
        else if (values.kind[value] === Kind.object) inside(value, at);
        return;
      default: {
        items.arrive(kind, at, value);
        return;
      }
    }
  };
  const opened = new IntTriples();
  /** Classes in a tuple, as `isinstance` takes them, are instances one step further; a tuple may hold itself. */
  const inside = (tuple: number, to: number): void => {
    if (!opened.add(to, tuple, 0)) return;
    const node = places.add();
    places.wait(node, Wait.instance, to);
    copy(containers.all(values.a[tuple] ?? 0), node);
  };
  const run = (): void => {
    while (queue.size > 0 && fuel > 0) {
      if (queue.size > MAX_WAITING) fuel = 0;
      const node = queue.node;
      const value = queue.value;
      queue.drop();
      fuel--;
      for (let one = places.waiting(node); one !== 0; one = places.nextOf(one)) {
        const kind = places.kindOf(one);
        const at = places.dataOf(one);
        if (kind === Wait.copy) hold(at, value);
        else if (early && isLate(world, kind, at, value)) later.push(kind, at, value);
        else arrive(kind, at, value);
      }
    }
    queue.clear();
  };

  for (let at = 0; at < world.defined.length; at += 2) {
    const scope = world.defined[at + 1] ?? 0;
    const isClass = ((world.scopeFlags[scope] ?? 0) & FunctionFlag.class) !== 0;
    hold(world.defined[at] ?? 0, values.of(isClass ? Kind.class : Kind.function, scope));
  }
  for (let at = 0; at < world.given.length; at += 2) hold(world.given[at] ?? 0, world.given[at + 1] ?? 0);
  for (const address of world.imports) names.import(address);
  for (const address of world.free) names.free(address);
  // Bases first: only then is it known where an attribute is looked for.
  run();
  early = false;
  for (let at = 0; at < world.contents.length; at += 3) {
    copy(
      world.contents[at + 2] ?? 0,
      containers.into(values.a[world.contents[at] ?? 0] ?? 0, world.contents[at + 1] ?? 0),
    );
  }
  attributes.seed();
  for (let at = 0; at < later.length; at += 3) arrive(later[at] ?? 0, later[at + 1] ?? 0, later[at + 2] ?? 0);
  run();
  giveFixtures(solver, solver.fixtures);
  run();
  // A key that nothing is known about may be any.
  items.openKeys();
  run();
  solver.typed?.open();
  run();
  const under = (container: number, key: number) =>
    containers.under(container, key).flatMap((node) => places.held(node));
  return {
    edges,
    outside,
    fixtures: solver.fixtures,
    items: containers.values,
    keys: (container) => filledKeys(world, containers, container),
    under,
    complete: fuel > 0,
  };
}

/** What must wait until the bases of classes are known. */
function isLate(world: World, kind: number, at: number, value: number): boolean {
  if (kind !== Wait.getAttribute) return true;
  const of = world.values.kind[value];
  if (of === Kind.module || of === Kind.package || of === Kind.outside) return false;
  // `Outer.Inner` as a base.
  return of !== Kind.class || world.members.get(world.values.a[value] ?? 0)?.has(world.data.at(at + 1)) !== true;
}
