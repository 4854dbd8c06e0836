import type { Calls } from './calls.ts';
import type { Containers } from './containers.ts';
import type { Solver } from './machine.ts';
import { Kind } from './values.ts';
import { newContainer, put, Wait } from './world.ts';

/** Items, iteration and the other things that a value may arrive at. */
export interface Items {
  arrive(kind: number, address: number, value: number): void;
  /** Reads with keys of which nothing is known may read anything. */
  openKeys(): void;
}

export function createItems(solver: Solver, containers: Containers, calls: Calls): Items {
  const { world } = solver;
  const { values, data, places } = world;
  /** The key that a value is; 0 for any. */
  const keyOf = (value: number): number => {
    const kind = values.kind[value];
    if (kind === Kind.text) return 2 + 2 * (values.a[value] ?? 0);
    return kind === Kind.whole ? 1 + 2 * (values.a[value] ?? 0) : 0;
  };
  const readKey = (address: number, object: number, key: number, to: number, at: number): void => {
    const a = values.a[object] ?? 0;
    switch (values.kind[object] ?? 0) {
      case Kind.object:
        for (const node of containers.under(a, key)) solver.copy(node, to);
        return;
      case Kind.generator:
        solver.copy(world.scopeYield[a] ?? 0, to);
        return;
      case Kind.outside:
        if (solver.typed === null) solver.hold(to, object);
        else solver.typed.item(to, world.outside.paths[a] ?? '');
        return;
      case Kind.text:
        solver.typed?.item(to, '<**PyStr**>');
        return;
      case Kind.instance:
        if (data.at(address + at) !== 0) calls.special(object, '__getitem__', to, data.at(address + at), data.at(address + at + 1));
        return;
      case Kind.class:
        // `Generic[int]`
        solver.hold(to, object);
        return;
    }
  };
  const writeKey = (object: number, key: number, from: number, scope: number, line: number): void => {
    if (values.kind[object] === Kind.object) solver.copy(from, containers.into(values.a[object] ?? 0, key));
    else if (values.kind[object] === Kind.instance) calls.special(object, '__setitem__', 0, scope, line, [0, from]);
  };
  const word = (at: number) => data.at(at);
  const arrive = (kind: number, at: number, value: number): void => {
    switch (kind) {
      case Wait.getItem: {
        const keys = places.held(word(at + 2));
        if (word(at + 2) === 0) readKey(at, value, 0, word(at), 3);
        else if (values.kind[value] !== Kind.object) readKey(at, value, 0, word(at), 3);
        else for (const key of keys) readKey(at, value, keyOf(key), word(at), 3);
        return;
      }
      case Wait.getItemKey:
        for (const object of places.held(word(at + 1))) {
          if (values.kind[object] === Kind.object) readKey(at, object, keyOf(value), word(at), 3);
        }
        return;
      case Wait.setItem: {
        const keys = places.held(word(at + 1));
        if (keys.length === 0 || values.kind[value] !== Kind.object) writeKey(value, 0, word(at + 2), word(at + 3), word(at + 4));
        else for (const key of keys) writeKey(value, keyOf(key), word(at + 2), word(at + 3), word(at + 4));
        return;
      }
      case Wait.setItemKey:
        for (const object of places.held(word(at))) {
          if (values.kind[object] === Kind.object) writeKey(object, keyOf(value), word(at + 2), word(at + 3), word(at + 4));
        }
        return;
      case Wait.getKey:
        readKey(at, value, word(at + 1), word(at), 2);
        return;
      case Wait.setKey:
        writeKey(value, word(at), word(at + 1), word(at + 2), word(at + 3));
        return;
      case Wait.slice:
        slice(at, value);
        return;
      case Wait.iterate:
        if (values.kind[value] !== Kind.instance) { solver.hold(word(at), value); return; }
        { calls.special(value, '__iter__', word(at), word(at + 1), word(at + 2)); return; }
      case Wait.next:
        next(at, value);
        return;
      case Wait.enter:
        enter(at, value);
        return;
      case Wait.operate: {
        const method = OPERATORS.get(solver.textOf(word(at + 1)));
        if (values.kind[value] === Kind.instance && method !== undefined) calls.special(value, method, 0, word(at + 2), word(at + 3), [word(at)]);
        return;
      }
      case Wait.merge:
        merge(word(at), value);
        return;
      case Wait.compute:
        compute(at);
        return;
      case Wait.dynamic: {
        if (values.kind[value] !== Kind.text) return;
        const name = values.a[value] ?? 0;
        const own = places.add();
        if (word(at) === 0) places.wait(own, Wait.getAttribute, put(world, word(at + 2), name, word(at + 3), word(at + 4)));
        else places.wait(own, Wait.setAttribute, put(world, name, word(at + 2)));
        solver.copy(word(at + 1), own); return;
      }
      case Wait.typeOf:
        if (word(at + 1) !== 0) { solver.hold(word(at), values.of(word(at + 1), value)); return; }
        if (values.kind[value] === Kind.instance) solver.hold(word(at), values.of(Kind.class, values.a[value] ?? 0));
        else solver.typed?.unknown(word(at));
        return;
      case Wait.fixture:
        if (values.kind[value] === Kind.function) solver.fixtures.set(values.a[value] ?? 0, word(at) === 1);
        return;
      case Wait.above: {
        const of = values.kind[value];
        if (of === Kind.instance || of === Kind.class) solver.hold(word(at), values.of(Kind.above, word(at + 1), value));
        return;
      }
    }
  };
  const computed = new Set<string>();
  /** Something arrived on one side of an operator: every pair is looked at once. */
  const compute = (at: number): void => {
    const sign = solver.textOf(word(at + 3));
    for (const left of world.places.held(word(at + 1))) {
      const method = OPERATORS.get(sign);
      if (values.kind[left] === Kind.instance) {
        if (method === undefined || computed.has(`${at} ${left}`)) continue;
        computed.add(`${at} ${left}`);
        calls.special(left, method, word(at), word(at + 4), word(at + 5), [word(at + 2)]);
        continue;
      }
      for (const right of world.places.held(word(at + 2))) {
        if (computed.has(`${at} ${left} ${right}`) || (left !== right && word(at + 1) === word(at + 2))) continue;
        computed.add(`${at} ${left} ${right}`);
        solver.typed?.compute(word(at), left, right, sign);
      }
    }
  };
  const slice = (at: number, value: number): void => {
    const a = values.a[value] ?? 0;
    if (values.kind[value] === Kind.outside) { solver.hold(word(at), value); return; }
    if (values.kind[value] === Kind.text && solver.typed !== null) { solver.typed.item(word(at), '<**PyStr**>'); return; }
    if (values.kind[value] === Kind.generator) { shift(at, (made) => solver.copy(world.scopeYield[a] ?? 0, containers.into(made, 0))); return; }
    if (values.kind[value] !== Kind.object) return;
    const [low, high] = [word(at + 1), word(at + 2)];
    shift(at, (made) => {
      for (const node of containers.under(a, 0).length === 0 ? [] : [containers.under(a, 1)[1] ?? 0]) solver.copy(node, containers.into(made, 0));
      const from = low === 0 ? 0 : low - 1;
      const to = high === 0 ? 64 : high - 1;
      for (const key of containers.keys(a)) {
        const index = (key - 1) / 2;
        if (key % 2 === 1 && index >= from && index < to) solver.copy(containers.into(a, key), containers.into(made, 1 + 2 * (index - from)));
      }
    });
  };
  const shift = (at: number, fill: (container: number) => void): void => {
    const made = newContainer(world, world.names.of('list'));
    fill(values.a[made] ?? 0);
    solver.hold(word(at), made);
  };
  const next = (at: number, value: number): void => {
    const a = values.a[value] ?? 0;
    switch (values.kind[value] ?? 0) {
      case Kind.object:
        if (solver.textOf(world.containerType[a] ?? 0) !== 'dict') solver.copy(containers.all(a), word(at));
        else solver.typed?.keys(word(at), a);
        return;
      case Kind.generator:
        solver.copy(world.scopeYield[a] ?? 0, word(at));
        return;
      case Kind.instance:
        calls.special(value, '__next__', word(at), word(at + 1), word(at + 2));
        return;
      case Kind.class:
        solver.hold(word(at), values.of(Kind.instance, a));
        return;
      case Kind.outside:
        if (solver.typed === null) solver.hold(word(at), value);
        else solver.typed.iterated(word(at), world.outside.paths[a] ?? '');
        return;
      case Kind.text:
        solver.hold(word(at), values.of(Kind.outside, world.outside.of('<**PyStr**>')));
        return;
    }
  };
  const enter = (at: number, value: number): void => {
    const a = values.a[value] ?? 0;
    if (values.kind[value] === Kind.instance) {
      const [scope, line] = [word(at + 1), word(at + 2)];
      for (const [name, to] of [['__enter__', word(at)], ['__aenter__', word(at)], ['__exit__', 0], ['__aexit__', 0]] as const) {
        calls.special(value, name, to, scope, line);
      }
    } else if (values.kind[value] === Kind.generator) solver.copy(world.scopeYield[a] ?? 0, word(at));
    else solver.hold(word(at), value);
  };
  const merge = (into: number, value: number): void => {
    const a = values.a[value] ?? 0;
    if (values.kind[value] !== Kind.object || a === into) return;
    if (solver.typed !== null && solver.textOf(world.containerType[a] ?? 0) !== 'dict') {
      // Pairs: the second of each is the value.
      const pair = world.places.add();
      world.places.wait(pair, Wait.getKey, put(world, containers.into(into, 0), 3, 0, 0));
      solver.copy(containers.all(a), pair);
      return;
    }
    for (const key of containers.keys(a)) solver.copy(containers.into(a, key), containers.into(into, key));
    const [, any = 0] = containers.under(a, 1);
    solver.copy(any, containers.into(into, 0));
  };
  return {
    arrive,
    openKeys: () => {
      for (const at of world.itemReads) {
        if (word(at + 2) === 0 || places.size(word(at + 2)) > 0) continue;
        for (const object of places.held(word(at + 1))) readKey(at, object, 0, word(at), 3);
      }
    },
  };
} // prettier-ignore

/** The methods behind operators. */
const OPERATORS = new Map(
  Object.entries({
    '+': '__add__', '-': '__sub__', '*': '__mul__', '/': '__truediv__', '//': '__floordiv__', '%': '__mod__', '@': '__matmul__',
    '**': '__pow__', '|': '__or__', '&': '__and__', '^': '__xor__', '<<': '__lshift__', '>>': '__rshift__',
  }),
); // prettier-ignore
