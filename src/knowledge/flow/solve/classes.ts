import { IntPairs } from '../../../base/int-pairs.ts';
import { Kind } from './values.ts';
import { MODULE, type World } from './world.ts';

/** One step up from a class: another class, or the outside name of a base that is not of this repository. */
export interface Above {
  /** Scope of the class, or -1. */
  readonly scope: number;
  readonly outside: number;
}

/** What the classes of the repository inherit and hold. */
export interface Classes {
  /** Where an attribute is looked for, the class itself first. */
  order(scope: number): readonly Above[];
  /** Nodes of an attribute: what the bodies of classes say, and what was put on instances. `above`: look behind this class only. */
  member(scope: number, name: number, above: number): { readonly written: number; readonly put: number };
  /** Whether the members of a class are its instances. */
  isEnumeration(scope: number): boolean;
  /** The node of what is put on instances of this very class under a name. */
  field(scope: number, name: number): number;
}

/** Longer chains of bases are hostile. */
const MAX_ORDER = 64;

/**
 * `hold` gives a value to a node. Bases must be known by then: what the order is made from does not change afterwards.
 */
export function createClasses(world: World, hold: (node: number, value: number) => void, copy: (from: number, to: number) => void): Classes {
  const orders = new Map<number, readonly Above[]>();
  const fields = new IntPairs();
  const found = new Map<number, Map<number, { written: number; put: number }>>();
  const order = (scope: number, depth = 0): readonly Above[] => {
    const known = orders.get(scope);
    if (known !== undefined) return known;
    if (depth > MAX_ORDER) return [{ scope, outside: 0 }];
    // A class that inherits from itself is read as if it did not.
    orders.set(scope, [{ scope, outside: 0 }]);
    const direct = basesOf(world, scope).filter((one) => one.scope !== scope);
    const made = linear([{ scope, outside: 0 }], [...direct.map((one) => (one.scope >= 0 ? order(one.scope, depth + 1) : [one])), direct]);
    orders.set(scope, made);
    return made;
  };
  const field = (scope: number, name: number): number => {
    const known = fields.get(scope, name);
    if (known !== 0) return known;
    const made = world.places.add();
    fields.set(scope, name, made);
    return made;
  };
  const member = (scope: number, name: number, above: number): { readonly written: number; readonly put: number } => {
    const all = found.get(scope) ?? new Map<number, { written: number; put: number }>();
    found.set(scope, all);
    const key = name * 0x1000000 + above + 1;
    const known = all.get(key);
    if (known !== undefined) return known;
    const made = { written: world.places.add(), put: world.places.add() };
    all.set(key, made);
    let done = false;
    const classes = order(scope);
    const from = above === MODULE ? 0 : classes.findIndex((one) => one.scope === above) + 1;
    const rest = above !== MODULE && from === 0 ? order(above).slice(1) : classes.slice(from);
    for (const one of rest) {
      if (one.scope < 0) {
        const path = `${world.outside.paths[one.outside] ?? ''}.${world.names.text[name] ?? ''}`;
        if (world.outsideTypes?.lacks(path) === true) continue;
        if (!done) hold(made.written, world.values.of(Kind.outside, world.outside.below(one.outside, name, world.names.text[name] ?? '')));
        done = true;
        continue;
      }
      copy(field(one.scope, name), made.put);
      const nodes = done ? undefined : world.members.get(one.scope)?.get(name);
      if (nodes === undefined) continue;
      done = true;
      for (const node of nodes) if (node !== 0) copy(node, made.written);
    }
    const text = world.names.text[name] ?? '';
    // What every object has: `super().__init__()` above the last class.
    if (!done && text.startsWith('__')) hold(made.written, world.values.of(Kind.outside, world.outside.of(`<builtin>.object.${text}`, 3)));
    return made;
  };
  const isEnumeration = (scope: number) =>
    order(scope).some((one) => one.scope < 0 && /(?:^|\.)(?:Int|Str)?(?:Enum|Flag)$/.test(world.outside.paths[one.outside] ?? ''));
  return { order, member, field, isEnumeration };
} // prettier-ignore

/** The bases that are known, in order; `object` is none. */
function basesOf(world: World, scope: number): Above[] {
  const { values } = world;
  return (world.bases.get(scope) ?? []).flatMap((node) => {
    const held = world.places.held(node);
    const classes = held.filter((value) => values.kind[value] === Kind.class).map((value) => ({ scope: values.a[value] ?? MODULE, outside: 0 }));
    if (classes.length > 0) return classes.slice(0, 4);
    const outside = held.find((value) => values.kind[value] === Kind.outside);
    const path = outside === undefined ? 0 : (values.a[outside] ?? 0);
    return path === 0 || world.outside.paths[path] === '<builtin>.object' ? [] : [{ scope: -1, outside: path }];
  });
} // prettier-ignore

/** Python's order of inheritance; where there is none, the order in which the bases are met. */
function linear(own: readonly Above[], lists: readonly (readonly Above[])[]): Above[] {
  const rest = lists.map((list) => [...list]).filter((list) => list.length > 0);
  const made = [...own];
  const same = (one: Above, other: Above) => one.scope === other.scope && one.outside === other.outside;
  while (rest.length > 0 && made.length < MAX_ORDER) {
    const heads = rest.map((list) => list[0]).filter((head) => head !== undefined);
    const next = heads.find((head) => !rest.some((list) => list.slice(1).some((one) => same(one, head)))) ?? heads[0];
    if (next === undefined) break;
    if (!made.some((one) => same(one, next))) made.push(next);
    for (let at = rest.length - 1; at >= 0; at--) {
      const list = (rest[at] ?? []).filter((one) => !same(one, next));
      if (list.length === 0) rest.splice(at, 1);
      else rest[at] = list;
    }
  }
  return made;
}
