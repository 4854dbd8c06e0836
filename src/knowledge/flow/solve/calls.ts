import { Form, FunctionFlag, Pass, Take } from '../ops.ts';
import { IntTriples } from '../../../base/int-triples.ts';
import type { Attributes } from './attributes.ts';
import { createBuiltins } from './builtins.ts';
import type { Classes } from './classes.ts';
import type { Containers } from './containers.ts';
import type { Solver } from './machine.ts';
import { Kind } from './values.ts';
import { copyOf, MODULE, newContainer, put, Site, Wait, type How } from './world.ts';

/** Forms of calls that nobody wrote. */
export const UNWRITTEN = 100;
const MAKING = 101;

/** Where values that are called for other values end: `map(map, ...)` and an object that is its own `__call__` would go on for ever. */
const BOUNDS = {
  /** Calls that nobody wrote between a site and a written one. */
  unwritten: 4,
  /** Objects called in place of objects called; code that is meant to be read has one or two. */
  inPlace: 4,
} as const;

/** Calling values. */
export interface Calls {
  /** A value arrives at a call. */
  call(site: number, value: number): void;
  /** Makes an instance where no call is written. */
  construct(value: number, scope: number, line: number): void;
  /** Calls a method that Python looks up on the class: `__iter__`, `__enter__`; `to` takes what it returns. */
  special(receiver: number, name: string, to: number, scope: number, line: number, args?: readonly number[]): void;
  /** The site of a call that nobody wrote; `args` are places. */
  unwritten(to: number, callee: number, scope: number, line: number, args: readonly number[]): number;
  /** Lets whatever a node holds be called at a site. */
  callAt(node: number, site: number): void;
}

export function createCalls(solver: Solver, classes: Classes, containers: Containers, attributes: Attributes): Calls {
  const { world } = solver;
  const { values, data, places } = world;
  let nested = 0;
  const varargs = new Map<number, number>();
  const aliases = new Map<number, ReadonlyMap<string, string>>();
  const init = world.names.of('__init__');
  const make = world.names.of('__new__');

  /** Sites and the nodes whose values they call: the same two meet by many ways. */
  const tied = new IntTriples();
  let depth = 0;
  const derived = (site: number): number => {
    data.set(site + Site.depth, depth + 1);
    return site;
  };
  const callAt = (node: number, site: number): void => {
    if (node === 0 || data.at(site + Site.depth) > BOUNDS.unwritten) return;
    if (!tied.add(site, node, 0)) return;
    places.wait(node, Wait.call, site);
    for (let at = 0, size = places.size(node); at < size; at++) call(site, places.value(node, at));
  };
  const unwritten = (to: number, callee: number, scope: number, line: number, args: readonly number[]): number => {
    const site = put(world, to, callee, UNWRITTEN, 0, scope, line, 0, 0, args.length);
    for (const node of args) put(world, Pass.position, 0, node);
    return derived(site);
  };
  const special = (receiver: number, name: string, to: number, scope: number, line: number, args: readonly number[] = []): void => {
    const node = attributes.of(receiver, world.names.of(name));
    callAt(node, unwritten(to, node, scope, line, args));
  };
  /** The same arguments, but the result goes elsewhere. */
  const again = (site: number, form: number, to: number): number => {
    const count = data.at(site + Site.count);
    const made = copyOf(world, site, Site.args + 3 * count);
    data.set(made + Site.to, to);
    data.set(made + Site.form, form);
    data.set(made + Site.firstEdge, 0);
    return derived(made);
  };
  const builtins = createBuiltins(solver, containers, { callAt, unwritten, derived });

  const call = (site: number, value: number): void => {
    const before = depth;
    depth = data.at(site + Site.depth);
    callValue(site, value);
    depth = before;
  };
  const callValue = (site: number, value: number): void => {
    const a = values.a[value] ?? 0;
    switch (values.kind[value] ?? 0) {
      case Kind.function:
        enter(site, a, 0);
        return;
      case Kind.bound: {
        if (values.kind[a] === Kind.function) { enter(site, values.a[a] ?? 0, values.b[value] ?? 0); return; }
        call(site, a); return;
      }
      case Kind.static:
      case Kind.classMethod:
        call(site, a);
        return;
      case Kind.class:
        making(site, value);
        return;
      case Kind.instance: {
        if (nested >= BOUNDS.inPlace) return;
        nested += 1;
        callAt(attributes.of(value, world.names.of('__call__')), site);
        nested -= 1;
        return;
      }
      case Kind.outside:
        builtins.outside(site, a, value);
        return;
      case Kind.method:
        builtins.method(site, a, values.b[value] ?? 0);
        return;
      case Kind.partial:
        builtins.partial(site, a);
        return;
    }
  };

  const enter = (site: number, scope: number, receiver: number): void => {
    const list = world.scopeParameters[scope] ?? 0;
    if (receiver !== 0 && (world.parameters[list] ?? 0) > 0) {
      if ((world.parameters[list + 1] ?? 0) === Take.star) solver.hold(containers.into(starOf(scope, world.parameters[list + 3] ?? 0), 1), receiver);
      else solver.hold(world.parameters[list + 3] ?? 0, receiver);
    }
    const before = data.at(site + Site.firstEdge);
    solver.edge(data.at(site + Site.scope), data.at(site + Site.line), site, scope, howOf(site, scope, receiver));
    if (before === data.at(site + Site.firstEdge)) return;
    const to = data.at(site + Site.to);
    if (((world.scopeFlags[scope] ?? 0) & FunctionFlag.generator) !== 0) solver.hold(to, values.of(Kind.generator, scope));
    else solver.copy(world.scopeResult[scope] ?? 0, to);
    pass(site, scope, receiver === 0 ? 0 : 1);
  };

  const starOf = (scope: number, node: number, type = 'tuple'): number => {
    const known = varargs.get(node);
    if (known !== undefined) return values.a[known] ?? 0;
    const made = newContainer(world, world.names.of(solver.typed === null ? 'tuple' : type));
    varargs.set(node, made);
    solver.hold(node, made);
    return values.a[made] ?? scope;
  };

  /** Lets the arguments of a call flow into the parameters of a function, of which `skipped` are taken. */
  const pass = (site: number, scope: number, skipped: number): void => {
    const list = world.scopeParameters[scope] ?? 0;
    const plain: number[] = [];
    const named = new Map<number, number>();
    let [star, double] = [0, 0];
    for (let one = 0; one < (world.parameters[list] ?? 0); one++) {
      const from = list + 1 + 3 * one;
      const [kind, name, node] = [world.parameters[from] ?? 0, world.parameters[from + 1] ?? 0, world.parameters[from + 2] ?? 0];
      if (kind === Take.star) star = node;
      else if (kind === Take.doubleStar) double = node;
      else {
        if (kind === Take.plain) plain.push(node);
        named.set(name, node);
      }
    }
    let at = skipped;
    for (let one = 0; one < data.at(site + Site.count); one++) {
      const from = site + Site.args + 3 * one;
      const [kind, keyword, node] = [data.at(from), data.at(from + 1), data.at(from + 2)];
      if (kind === Pass.position) {
        const to = plain[at];
        if (to !== undefined) solver.copy(node, to);
        else if (star !== 0) solver.copy(node, containers.into(starOf(scope, star), Number.isFinite(at) ? 1 + 2 * (at - plain.length) : 0));
        at++;
      } else if (kind === Pass.star) {
        for (let index = at; index < plain.length; index++) read(node, plain[index] ?? 0, 1 + 2 * (index - at));
        if (star !== 0 && at <= plain.length) {
          if (at === plain.length) solver.copy(node, star);
          else subscribe(node, Wait.slice, put(world, star, 1 + plain.length - at, 0, 0));
        }
        at = Number.POSITIVE_INFINITY;
      } else if (kind === Pass.keyword) {
        const to = named.get(keyword - 1);
        if (to !== undefined) solver.copy(node, to);
        else if (double !== 0) solver.copy(node, containers.into(starOf(scope, double, 'dict'), 2 + 2 * (keyword - 1)));
      } else {
        for (const [name, to] of named) if (plain.indexOf(to) < 0 || plain.indexOf(to) >= at) read(node, to, 2 + 2 * name);
        if (double !== 0) solver.copy(node, double);
      }
    }
  };
  const read = (from: number, to: number, key: number) => subscribe(from, Wait.getKey, put(world, to, key, 0, 0));
  const subscribe = (node: number, kind: number, address: number): void => {
    if (node === 0) return;
    // What is there already arrives through a node of its own, in the order of the work.
    const own = places.add();
    places.wait(own, kind, address);
    solver.copy(node, own);
  };

  const making = (site: number, value: number): void => {
    const scope = values.a[value] ?? 0;
    solver.hold(data.at(site + Site.to), values.of(Kind.instance, scope));
    const form = data.at(site + Site.form);
    const how = form === Form.decorator ? 'decorator' : form === UNWRITTEN ? 'implicit' : 'class';
    solver.edge(data.at(site + Site.scope), data.at(site + Site.line), site, scope, how);
    const has = (name: number) => classes.order(scope).some((one) => one.scope >= 0 && world.members.get(one.scope)?.has(name) === true);
    const instance = values.of(Kind.instance, scope);
    callAt(attributes.of(instance, init), again(site, form === UNWRITTEN ? UNWRITTEN : MAKING, 0));
    if (has(make)) {
      const maker = again(site, MAKING, data.at(site + Site.to));
      const bound = places.add();
      solver.copy(attributes.of(value, make), bound);
      // `__new__` is given the class.
      const first = places.add();
      solver.hold(first, value);
      const count = data.at(maker + Site.count);
      const given = copyOf(world, maker, Site.args);
      put(world, Pass.position, 0, first);
      copyOf(world, maker + Site.args, 3 * count);
      data.set(given + Site.count, count + 1);
      callAt(bound, given);
    }
    if (!has(init)) fields(site, scope);
  };
  /** A class without a constructor of its own that is given values takes them as its fields (data classes, named tuples). */
  const fields = (site: number, scope: number): void => {
    const names: number[] = [];
    for (const one of [...classes.order(scope)].reverse()) {
      for (const [name, nodes] of world.members.get(one.scope) ?? []) {
        const callable = nodes.some((node) => places.held(node).some((value) => [Kind.function, Kind.class, Kind.property].includes((values.kind[value] ?? 0) as 1)));
        if (!callable && !names.includes(name)) names.push(name);
      }
    }
    for (let one = 0; one < data.at(site + Site.count); one++) {
      const from = site + Site.args + 3 * one;
      const [kind, keyword, node] = [data.at(from), data.at(from + 1), data.at(from + 2)];
      const name = kind === Pass.keyword ? keyword - 1 : kind === Pass.position ? names[one] : undefined;
      if (name !== undefined && node !== 0) solver.copy(node, classes.field(scope, name));
    }
  };

  const aliasesOf = (file: number): ReadonlyMap<string, string> => {
    const known = aliases.get(file);
    if (known !== undefined) return known;
    const all = (world.files[file]?.facts.imports ?? []).flatMap((one) => one.names.map(({ name, alias }) => [alias, name] as const));
    const made = new Map(all);
    aliases.set(file, made);
    return made;
  };
  const howOf = (site: number, scope: number, receiver: number): How => {
    const form = data.at(site + Site.form);
    if (form === UNWRITTEN) return 'implicit';
    if (form === MAKING) return 'class';
    if (form === Form.decorator) return 'decorator';
    if (form === Form.above) return 'super';
    if (form === Form.own && receiver !== 0) return 'self';
    const first = world.firstScope[world.scopeFile[scope] ?? 0] ?? 0;
    const written = world.files[world.scopeFile[scope] ?? 0]?.facts.definitions[scope - first - 1]?.name;
    const name = data.at(site + Site.name);
    const called = name === 0 ? '' : solver.textOf(name - 1);
    const caller = world.scopeFile[data.at(site + Site.scope)] ?? 0;
    if (form === Form.name && written !== undefined && aliasesOf(caller).get(called) === written) return 'import';
    if (written === undefined || called !== written) return 'flow';
    if (receiver !== 0) return values.kind[receiver] === Kind.class ? 'class' : 'instance';
    if (form === Form.attribute && world.scopeOwner[scope] !== MODULE) return 'class';
    if (world.scopeFile[scope] === caller) return 'local';
    const taken = form !== Form.name || aliasesOf(caller).has(called) || (world.stars[caller] ?? []).length > 0;
    return taken ? 'import' : 'flow';
  };

  return {
    call, special, unwritten, callAt,
    construct: (value, scope, line) => {
      making(unwritten(0, 0, scope, line, []), value);
    },
  };
} // prettier-ignore
