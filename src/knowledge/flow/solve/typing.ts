import { FunctionFlag, Take, UNKNOWN } from '../ops.ts';
import type { Containers } from './containers.ts';
import type { Solver } from './machine.ts';
import type { OutsideTypes, TypedValues, TypeTerm } from './outside-types.ts';
import { Kind } from './values.ts';
import { newContainer, outsideType, type World } from './world.ts';

/** Types that the solver has values for; others are outside names. */
const SCALARS = new Set(['str', 'int', 'float', 'bool', 'bytes', 'complex', 'None', UNKNOWN]);
const CONTAINERS = new Set(['list', 'set', 'frozenset', 'tuple', 'dict', 'deque', 'defaultdict', 'OrderedDict']);
const NUMBERS = ['bool', 'int', 'float', 'complex'];
const SETS = new Set(['set', 'frozenset', 'dict']);

export function createTypedValues(solver: Solver, containers: Containers, outside: OutsideTypes): TypedValues {
  const { world } = solver;
  const { values } = world;
  const made = new Map<string, readonly number[]>();
  const scalar = (name: string) => values.of(Kind.outside, outsideType(world, name));
  const valueOf = ({ name, args }: TypeTerm, depth: number): number => {
    if (SCALARS.has(name)) return scalar(name);
    if (!CONTAINERS.has(name)) return values.of(Kind.outside, world.outside.of(`${name}()`));
    const container = newContainer(world, world.names.of(name));
    const kinds = name === 'tuple' && args.at(-1)?.[0]?.name !== '...' ? args : args.slice(name === 'tuple' ? 0 : -1, name === 'tuple' ? -1 : undefined);
    kinds.forEach((terms, index) => {
      const key = name === 'tuple' && kinds === args ? 1 + 2 * index : 0;
      for (const term of depth > 4 ? [] : terms) solver.hold(containers.into(values.a[container] ?? 0, key), valueOf(term, depth + 1));
    });
    return container;
  };
  const give = (to: number, key: string, find: () => readonly TypeTerm[] | null): void => {
    let known = made.get(key);
    if (known === undefined) made.set(key, (known = (find() ?? [{ name: UNKNOWN, args: [] }]).map((term) => valueOf(term, 0))));
    for (const value of known) solver.hold(to, value);
  };
  const unknown = (to: number) => solver.hold(to, scalar(UNKNOWN));
  const keyReads: [to: number, container: number][] = [];
  const giveKeys = (to: number, of: number) => {
    for (const key of filledKeys(world, containers, of)) solver.hold(to, scalar(key % 2 === 0 ? 'str' : 'int'));
  };
  const isContainer = (value: number) => values.kind[value] === Kind.object;

  /** What an operator gives for a value on each side; the value itself where it is the result. */
  const combine = (left: number, right: number, sign: string): number => {
    const [one, other] = [simpleName(world, left), simpleName(world, right)];
    if (one === UNKNOWN || other === UNKNOWN) return scalar(UNKNOWN);
    if (sign === 'unary') return NUMBERS.includes(one) ? scalar(one === 'bool' ? 'int' : one) : scalar(UNKNOWN);
    const high = Math.max(NUMBERS.indexOf(one), NUMBERS.indexOf(other));
    if (NUMBERS.includes(one) && NUMBERS.includes(other)) {
      if (sign === '/') return scalar(high === 3 ? 'complex' : 'float');
      if ('&|^'.includes(sign) && high === 0) return scalar('bool');
      return scalar(NUMBERS[Math.max(1, high)] ?? UNKNOWN);
    }
    if (sign === '%' && (one === 'str' || one === 'bytes')) return scalar(one);
    if (sign === '*' && other === 'int') return isText(one) ? scalar(one) : left;
    if (sign === '*' && one === 'int') return isText(other) ? scalar(other) : right;
    if (sign === '+' && one === other) return isText(one) ? scalar(one) : left;
    if ('|&-^'.includes(sign) && SETS.has(one)) return left;
    return scalar(UNKNOWN);
  };
  return {
    called: (to, path) => give(to, path, () => outside.called(path)),
    iterated: (to, path) => {
      if (path === '<**PyStr**>') solver.hold(to, scalar('str'));
      else if (path === '<**PyBytes**>') solver.hold(to, scalar('int'));
      else give(to, `${path} iterated`, () => outside.iterated(path));
    },
    item: (to, path) => {
      if (path === '<**PyStr**>') solver.hold(to, scalar('str'));
      else unknown(to);
    },
    keys: (to, of) => {
      keyReads.push([to, of]);
      giveKeys(to, of);
    },
    compute: (to, left, right, sign) => {
      const result = combine(left, right, sign);
      solver.hold(to, result);
      // Both sides may be where the items of a sum come from.
      if (result === left && left !== right && sign !== '*' && isContainer(right)) solver.hold(to, right);
    },
    unknown,
    open: () => {
      for (const [to, of] of [...keyReads]) {
        giveKeys(to, of);
        const [, any = 0] = containers.under(of, 1);
        if (world.places.held(any).length > 0) unknown(to);
      }
      world.scopeParameters.forEach((list, scope) => {
        if (((world.scopeFlags[scope] ?? 0) & FunctionFlag.class) !== 0) return;
        for (let one = 0; one < (world.parameters[list] ?? 0); one++) {
          const [takes, , node = 0] = world.parameters.slice(list + 1 + 3 * one, list + 4 + 3 * one);
          const held = world.places.held(node);
          const isStar = takes === Take.star || takes === Take.doubleStar;
          if (isStar && held.length === 0) solver.hold(node, newContainer(world, world.names.of(takes === Take.star ? 'tuple' : 'dict')));
          // A default of None says that something else is passed sometimes.
          else if (held.every((value) => simpleName(world, value) === 'None')) unknown(node);
        }
      });
    },
  };
} // prettier-ignore

/** The keys of a container under which something lies; others were only asked for. */
export function filledKeys(world: World, containers: Containers, container: number): number[] {
  return containers.keys(container).filter((key) => world.places.held(containers.into(container, key)).length > 0);
}

function isText(name: string): boolean {
  return name === 'str' || name === 'bytes';
}

/** `int`, `list`: the built-in type of a value; `?` for anything else. */
export function simpleName(world: World, value: number): string {
  const { values } = world;
  const a = values.a[value] ?? 0;
  switch (values.kind[value] ?? 0) {
    case Kind.text:
      return 'str';
    case Kind.whole:
      return 'int';
    case Kind.object:
      return world.names.text[world.containerType[a] ?? 0] ?? UNKNOWN;
    case Kind.outside:
      return scalarName(world.outside.paths[a] ?? '') ?? UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** The type behind `<**PyStr**>`; null for other names. */
export function scalarName(path: string): string | null {
  const name = /^<\*\*Py(\w+|\?)\*\*>$/.exec(path)?.[1];
  if (name === undefined) return null;
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  return SCALARS.has(name) ? name : lower;
}
