import { Form, Pass } from '../ops.ts';
import type { Containers } from './containers.ts';
import type { Solver } from './machine.ts';
import { Kind } from './values.ts';
import { copyOf, MODULE, newContainer, outsideType, put, Site, Wait } from './world.ts';

/** What calls to Python's own functions and to the methods of its containers do with values. */
export interface Builtins {
  outside(site: number, path: number, value: number): void;
  /** A method of a container, property or generator. */
  method(site: number, object: number, name: number): void;
  /** What `functools.partial` made is called. */
  partial(site: number, maker: number): void;
}

interface Calling {
  /** Marks a site that stands for another. */
  derived(site: number): number;
  callAt(node: number, site: number): void;
  unwritten(to: number, callee: number, scope: number, line: number, args: readonly number[]): number;
}

const PROPERTIES =
  /^(?:<builtin>\.property|functools\.cached_property|abc\.abstractproperty|(?:.*\.)?cached_property)$/;
const SAME = /^(?:copy\.(?:copy|deepcopy)|asyncio\.(?:run|create_task|ensure_future|wait_for|shield)|typing\.cast|weakref\.(?:ref|proxy)|itertools\.(?:chain|islice|cycle)|contextlib\.(?:closing|nullcontext))$/; // prettier-ignore
const FIXTURES = /^(?:pytest|pytest_asyncio|_pytest\.fixtures)(?:\.[a-z_]*)?fixture$/;
const GATHERED = new Set([
  'list',
  'tuple',
  'set',
  'frozenset',
  'sorted',
  'reversed',
  'iter',
  'deque',
  'collections.deque',
]);
const PUTS = new Set(['append', 'add', 'appendleft', 'insert', 'put', 'put_nowait', 'push']);

/** What calling an outside name means, as far as one of a family is called. */
type Role = 'property' | 'same' | 'fixture' | 'other';

function roleOf(name: string): Role {
  if (PROPERTIES.test(name)) return 'property';
  if (SAME.test(name)) return 'same';
  return FIXTURES.test(name) ? 'fixture' : 'other';
}

export function createBuiltins(solver: Solver, containers: Containers, calling: Calling): Builtins {
  const { world } = solver;
  const { values, data, places } = world;
  /** By the number of the outside name. */
  const roles: (Role | undefined)[] = [];
  /** Results of `fixture(autouse=...)`. */
  const automatic = new Set<number>();
  const argument = (site: number, index: number): number => {
    const at = site + Site.args + 3 * index;
    return index < data.at(site + Site.count) && data.at(at) === Pass.position ? data.at(at + 2) : 0;
  };
  const keyword = (site: number, name: string): number => {
    for (let one = 0; one < data.at(site + Site.count); one++) {
      const at = site + Site.args + 3 * one;
      if (data.at(at) === Pass.keyword && solver.textOf(data.at(at + 1) - 1) === name) return data.at(at + 2);
    }
    return 0;
  };
  const positions = (site: number): number[] => {
    const count = data.at(site + Site.count);
    return Array.from({ length: count }, (_, index) => argument(site, index));
  };
  const scopeOf = (site: number) => data.at(site + Site.scope);
  const lineOf = (site: number) => data.at(site + Site.line);
  const subscribe = (node: number, kind: number, address: number): void => {
    if (node === 0) return;
    const own = places.add();
    places.wait(own, kind, address);
    solver.copy(node, own);
  };
  /** What a loop over the values of a node yields. */
  const elements = (site: number, node: number): number => {
    if (node === 0) return 0;
    const [iterator, to] = [places.add(), places.add()];
    places.wait(iterator, Wait.next, put(world, to, scopeOf(site), lineOf(site)));
    subscribe(node, Wait.iterate, put(world, iterator, scopeOf(site), lineOf(site)));
    return to;
  };
  const gather = (site: number, type: string, from: number): number => {
    const made = newContainer(world, world.names.of(type));
    solver.copy(from, containers.into(values.a[made] ?? 0, 0));
    solver.hold(data.at(site + Site.to), made);
    return values.a[made] ?? 0;
  };
  /** `reduce(function, items, start)` gives what the function gives, which it is given again. */
  const reduced = (site: number): void => {
    const [to, items] = [data.at(site + Site.to), elements(site, argument(site, 1))];
    const [callee, start] = [argument(site, 0), argument(site, 2) || items];
    solver.copy(start, to);
    calling.callAt(callee, calling.unwritten(to, callee, scopeOf(site), lineOf(site), [to, items]));
  };
  const holderOf = (value: number): number => {
    const node = places.add();
    solver.hold(node, value);
    return node;
  };
  const wrap = (site: number, kind: number): void => {
    const to = data.at(site + Site.to);
    subscribe(argument(site, 0) || keyword(site, 'fget'), Wait.typeOf, put(world, to, kind));
  };

  const builtin = (site: number, name: string): boolean => {
    const to = data.at(site + Site.to);
    const first = argument(site, 0);
    switch (name) {
      case 'staticmethod':
        wrap(site, Kind.static);
        return true;
      case 'classmethod':
        wrap(site, Kind.classMethod);
        return true;
      case 'super':
        above(site);
        return true;
      case 'map':
      case 'filter': {
        const all = positions(site);
        const result = places.add();
        all.forEach((callee, index) => {
          const rest = all.filter((_, other) => other !== index).map((one) => elements(site, one));
          calling.callAt(callee, calling.unwritten(name === 'map' ? result : 0, callee, scopeOf(site), lineOf(site), rest));
        });
        if (name === 'filter') for (const one of all.slice(1)) solver.copy(elements(site, one), result);
        gather(site, 'map', result);
        return true;
      }
      case 'min':
      case 'max': {
        const all = positions(site);
        const from = all.length === 1 ? elements(site, first) : first;
        for (const one of all.length === 1 ? [] : all.slice(1)) solver.copy(one, to);
        solver.copy(from, to);
        ordered(site, from);
        return true;
      }
      case 'next':
        solver.copy(argument(site, 1), to);
        subscribe(first, Wait.next, put(world, to, scopeOf(site), lineOf(site)));
        return true;
      case 'enumerate': {
        const pair = newContainer(world, world.names.of('tuple'));
        solver.typed?.called(containers.into(values.a[pair] ?? 0, 1), '<builtin>.int');
        solver.copy(elements(site, first), containers.into(values.a[pair] ?? 0, 3));
        const holder = places.add();
        solver.hold(holder, pair);
        gather(site, 'enumerate', holder);
        return true;
      }
      case 'zip': {
        const row = newContainer(world, world.names.of('tuple'));
        positions(site).forEach((one, index) => solver.copy(elements(site, one), containers.into(values.a[row] ?? 0, 1 + 2 * index)));
        const holder = places.add();
        solver.hold(holder, row);
        gather(site, 'zip', holder);
        return true;
      }
      case 'dict': {
        const made = gather(site, 'dict', 0);
        for (let one = 0; one < data.at(site + Site.count); one++) {
          const at = site + Site.args + 3 * one;
          if (data.at(at) === Pass.keyword) solver.copy(data.at(at + 2), containers.into(made, 2 * data.at(at + 1)));
        }
        subscribe(first, Wait.merge, put(world, made));
        return true;
      }
      case 'getattr':
        solver.copy(argument(site, 2), to);
        subscribe(argument(site, 1), Wait.dynamic, put(world, 0, first, to, scopeOf(site), lineOf(site)));
        return true;
      case 'setattr':
        subscribe(argument(site, 1), Wait.dynamic, put(world, 1, first, argument(site, 2), scopeOf(site), lineOf(site)));
        return true;
      case 'type':
        subscribe(first, Wait.typeOf, put(world, to, 0));
        return true;
      default:
        if (!GATHERED.has(name)) return false;
        {
          const from = elements(site, first);
          gather(site, name, from);
          ordered(site, from);
        }
        return true;
    }
  };
  /** `key=` is called with each element. */
  const ordered = (site: number, elementsNode: number): void => {
    const key = keyword(site, 'key');
    calling.callAt(key, calling.unwritten(0, key, scopeOf(site), lineOf(site), [elementsNode]));
  };
  /** `super()` and `super(Class, self)` in a method. */
  const above = (site: number): void => {
    let scope = scopeOf(site);
    while (scope !== MODULE && world.scopeOwner[scope] === MODULE) scope = world.scopeOuter[scope] ?? MODULE;
    const owner = scope === MODULE ? MODULE : (world.scopeOwner[scope] ?? MODULE);
    if (owner === MODULE) return;
    const list = world.scopeParameters[scope] ?? 0;
    const self = argument(site, 1) || ((world.parameters[list] ?? 0) > 0 ? (world.parameters[list + 3] ?? 0) : 0);
    subscribe(self, Wait.above, put(world, data.at(site + Site.to), owner));
  };

  return {
    outside: (site, path, value) => {
      const name = world.outside.paths[path] ?? '';
      const form = data.at(site + Site.form);
      const to = data.at(site + Site.to);
      const first = argument(site, 0);
      const hidden = form > Form.decorator && name.startsWith('<builtin>');
      const role = roles[path] ??= roleOf(name);
      if (role === 'property') { wrap(site, Kind.property); return; }
      if (!hidden && name !== '<builtin>.staticmethod' && name !== '<builtin>.classmethod') solver.leaves(site, path);
      if (name.startsWith('<builtin>.') && builtin(site, name.slice(10))) return;
      if (name === 'functools.partial' || name === 'functools.partialmethod') { solver.hold(to, values.of(Kind.partial, site)); return; }
      if (role === 'same' && !(solver.typed !== null && name.startsWith('itertools.'))) {
        for (const one of positions(site)) solver.copy(one, to);
        return;
      }
      if (solver.typed !== null && name === 'functools.reduce') { reduced(site); return; }
      if (name === 'collections.deque' || name === 'functools.reduce') return void builtin(site, name === 'functools.reduce' ? 'map' : 'deque');
      if (form === Form.decorator && role === 'fixture') subscribe(first, Wait.fixture, put(world, automatic.has(data.at(site + Site.callee)) ? 1 : 0));
      else if (role === 'fixture' && keyword(site, 'autouse') !== 0) automatic.add(to);
      // What is only there for type checkers is never called.
      if (form === Form.decorator && /(?:^|\.)overload$/.test(name)) return;
      if (form === Form.decorator) { solver.copy(first, to); return; }
      if (solver.typed === null) solver.hold(to, value);
      else solver.typed.called(to, name);
    },
    method: (site, object, name) => {
      const text = solver.textOf(name);
      const to = data.at(site + Site.to);
      const kind = values.kind[object];
      if (kind === Kind.property) { solver.hold(to, object); return; }
      if (kind !== Kind.object) return;
      const container = values.a[object] ?? 0;
      const type = solver.textOf(world.containerType[container] ?? 0);
      solver.leaves(site, world.outside.below(outsideType(world, type), name, text));
      if (PUTS.has(text)) { solver.copy(argument(site, data.at(site + Site.count) - 1), containers.into(container, 0)); return; }
      switch (text) {
        case 'extend':
        case 'extendleft':
          solver.copy(elements(site, argument(site, 0)), containers.into(container, 0));
        return;
        case 'update':
          for (const one of positions(site)) subscribe(one, Wait.merge, put(world, container));
          return;
        case 'get':
        case 'pop':
        case 'setdefault':
        case 'popleft':
        case 'get_nowait':
        case 'popitem': {
          const key = argument(site, 0);
          const other = argument(site, 1);
          if (key === 0) { solver.copy(containers.all(container), to); return; }
          const holder = places.add();
          solver.hold(holder, object);
          const address = put(world, to, holder, key, scopeOf(site), lineOf(site));
          world.itemReads.push(address);
          subscribe(key, Wait.getItemKey, address);
          solver.copy(other, to);
          if (text !== 'setdefault') return;
          const store = put(world, holder, key, other, scopeOf(site), lineOf(site));
          subscribe(key, Wait.setItemKey, store); return;
        }
        case 'values':
          return void gather(site, 'list', containers.all(container));
        case 'items': {
          const pair = newContainer(world, world.names.of('tuple'));
          solver.copy(containers.all(container), containers.into(values.a[pair] ?? 0, 3));
          if (solver.typed !== null) solver.copy(elements(site, holderOf(object)), containers.into(values.a[pair] ?? 0, 1));
          const holder = places.add();
          solver.hold(holder, pair);
          return void gather(site, 'list', holder);
        }
        case 'copy':
          solver.hold(to, object);
        return;
        case 'keys':
          if (solver.typed !== null) return void gather(site, 'list', elements(site, holderOf(object)));
      }
      solver.typed?.called(to, world.outside.paths[world.outside.below(outsideType(world, type), name, text)] ?? '');
    },
    partial: (site, maker) => {
      const own = data.at(maker + Site.count);
      const more = data.at(site + Site.count);
      const callee = argument(maker, 0);
      const made = copyOf(world, site, Site.args);
      copyOf(world, maker + Site.args + 3, 3 * (own - 1));
      copyOf(world, site + Site.args, 3 * more);
      calling.derived(made);
      data.set(made + Site.count, Math.max(0, own - 1) + more);
      data.set(made + Site.firstEdge, 0);
      calling.callAt(callee, made);
    },
  };
} // prettier-ignore
