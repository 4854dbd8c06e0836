import { IntPairs } from '../../../base/int-pairs.ts';
import { FunctionFlag } from '../ops.ts';
import type { Classes } from './classes.ts';
import type { Names } from './names.ts';
import type { Solver } from './machine.ts';
import { Kind } from './values.ts';
import { MODULE, put, Wait } from './world.ts';

/** Reading and writing attributes. */
export interface Attributes {
  /** An object arrives at a read (to, name, scope, line). */
  get(address: number, object: number): void;
  /** An object arrives at a write (name, from). */
  set(address: number, object: number): void;
  /** A member as written arrives (to, receiver). */
  bind(address: number, value: number): void;
  /** A bound member arrives at a read (to, name, scope, line). */
  bound(address: number, value: number): void;
  /** The node of the bound members of an instance or class under a name. */
  of(receiver: number, name: number): number;
  /** Tells every method what its first parameter is. */
  seed(): void;
}

export function createAttributes(solver: Solver, classes: Classes, names: Names): Attributes {
  const { world } = solver;
  const { values, data, places } = world;
  /** The node of each receiver and name. */
  const members = new IntPairs();
  const of = (receiver: number, name: number): number => {
    const known = members.get(receiver, name);
    if (known !== 0) return known;
    const made = places.add();
    members.set(receiver, name, made);
    const above = values.kind[receiver] === Kind.above;
    const on = above ? (values.b[receiver] ?? 0) : receiver;
    const { written, put: placed } = classes.member(values.a[on] ?? 0, name, above ? (values.a[receiver] ?? 0) : MODULE);
    if (!above) solver.copy(placed, made);
    const address = put(world, made, on);
    subscribe(written, Wait.bind, address, bind);
    return made;
  };
  const subscribe = (node: number, kind: number, address: number, handler: (address: number, value: number) => void) => {
    places.wait(node, kind, address);
    for (let at = 0, size = places.size(node); at < size; at++) handler(address, places.value(node, at));
  };
  const bind = (address: number, value: number): void => {
    const to = data.at(address);
    const receiver = data.at(address + 1);
    solver.hold(to, boundTo(value, receiver));
  };
  /** What a member of a class is when it is reached through an instance or the class. */
  const boundTo = (value: number, receiver: number): number => {
    const onClass = values.kind[receiver] === Kind.class;
    switch (values.kind[value] ?? 0) {
      case Kind.function:
        return onClass ? value : values.of(Kind.bound, value, receiver);
      case Kind.static:
        return values.a[value] ?? 0;
      case Kind.classMethod: {
        const owner = onClass ? receiver : values.kind[receiver] === Kind.instance ? values.of(Kind.class, values.a[receiver] ?? 0) : receiver;
        return values.of(Kind.bound, values.a[value] ?? 0, owner);
      }
      case Kind.property:
        return onClass ? value : values.of(Kind.property, values.a[value] ?? 0, receiver);
      default:
        return onClass && classes.isEnumeration(values.a[receiver] ?? 0) ? values.of(Kind.instance, values.a[receiver] ?? 0) : value;
    }
  };
  const bound = (address: number, value: number): void => {
    const to = data.at(address);
    if (values.kind[value] !== Kind.property || values.b[value] === 0) { solver.hold(to, value); return; }
    const getter = values.a[value] ?? 0;
    if (values.kind[getter] !== Kind.function) return;
    const scope = values.a[getter] ?? 0;
    solver.edge(data.at(address + 2), data.at(address + 3), 0, scope, 'implicit');
    giveFirst(scope, values.b[value] ?? 0);
    solver.copy(world.scopeResult[scope] ?? 0, to);
  };
  const giveFirst = (scope: number, value: number): void => {
    const list = world.scopeParameters[scope] ?? 0;
    if ((world.parameters[list] ?? 0) > 0) solver.hold(world.parameters[list + 3] ?? 0, value);
  };
  const get = (address: number, object: number): void => {
    const to = data.at(address);
    const name = data.at(address + 1);
    const a = values.a[object] ?? 0;
    switch (values.kind[object] ?? 0) {
      case Kind.module:
        solver.copy(names.exported(a, name), to);
        return;
      case Kind.package: {
        solver.hold(to, names.module(`${solver.textOf(a)}.${solver.textOf(name)}`, world.scopeFile[data.at(address + 2)] ?? 0)); return;
      }
      case Kind.class:
      case Kind.instance:
      case Kind.above:
        subscribe(of(object, name), Wait.bound, address, bound);
        return;
      case Kind.outside:
        solver.hold(to, values.of(Kind.outside, world.outside.below(a, name, solver.textOf(name))));
        return;
      case Kind.text:
        solver.hold(to, values.of(Kind.outside, world.outside.below(world.outside.of('<**PyStr**>'), name, solver.textOf(name))));
        return;
      case Kind.whole:
        solver.hold(to, values.of(Kind.outside, world.outside.below(world.outside.of('<**PyInt**>'), name, solver.textOf(name))));
        return;
      case Kind.object:
      case Kind.property:
      case Kind.generator:
        solver.hold(to, values.of(Kind.method, object, name));
        return;
      case Kind.bound:
        // `method.__func__`, and what was put on a function
        solver.hold(to, solver.textOf(name) === '__func__' ? a : 0);
        return;
      case Kind.function:
        solver.typed?.unknown(to);
        return;
    }
  };
  const set = (address: number, object: number): void => {
    const name = data.at(address);
    const from = data.at(address + 1);
    const kind = values.kind[object];
    if (kind === Kind.instance || kind === Kind.class) { solver.copy(from, classes.field(values.a[object] ?? 0, name)); return; }
    if (kind === Kind.module) solver.copy(from, names.exported(values.a[object] ?? 0, name));
  };
  return {
    get, set, bind, bound, of,
    seed: () =>
      world.scopeOwner.forEach((owner, scope) => {
        const flags = world.scopeFlags[scope] ?? 0;
        if (owner === MODULE || (flags & (FunctionFlag.class | FunctionFlag.static)) !== 0) return;
        giveFirst(scope, values.of((flags & FunctionFlag.onClass) === 0 ? Kind.instance : Kind.class, owner));
      }),
  };
} // prettier-ignore
