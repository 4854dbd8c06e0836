import type { World } from './world.ts';

/** The items of containers. Keys are those of the operations: 0 any, `1 + 2 * index`, `2 + 2 * name`. */
export interface Containers {
  /** Where something that is put under a key goes. */
  into(container: number, key: number): number;
  /** Places of what may lie under a key. */
  under(container: number, key: number): readonly number[];
  /** The place of everything. */
  all(container: number): number;
  keys(container: number): readonly number[];
  /** The values that lie in it. */
  values(container: number): number[];
}

interface Items {
  readonly known: Map<number, number>;
  /** What lies under keys that are not known. */
  any: number;
  all: number;
}

export function createContainers(world: World, copy: (from: number, to: number) => void): Containers {
  const made: (Items | undefined)[] = [];
  const itemsOf = (container: number): Items => (made[container] ??= { known: new Map(), any: 0, all: 0 });
  const any = (items: Items): number => {
    if (items.any === 0) {
      items.any = world.places.add();
      if (items.all !== 0) copy(items.any, items.all);
    }
    return items.any;
  };
  const into = (container: number, key: number): number => {
    const items = itemsOf(container);
    if (key === 0) return any(items);
    const known = items.known.get(key);
    if (known !== undefined) return known;
    const node = world.places.add();
    items.known.set(key, node);
    if (items.all !== 0) copy(node, items.all);
    return node;
  };
  const all = (container: number): number => {
    const items = itemsOf(container);
    if (items.all === 0) {
      items.all = world.places.add();
      for (const node of items.known.values()) copy(node, items.all);
      if (items.any !== 0) copy(items.any, items.all);
    }
    return items.all;
  };
  return {
    into,
    all,
    under: (container, key) => (key === 0 ? [all(container)] : [into(container, key), any(itemsOf(container))]),
    values: (container) => {
      const items = itemsOf(container);
      return [...items.known.values(), items.any].flatMap((node) => world.places.held(node));
    },
    keys: (container) => [...itemsOf(container).known.keys()],
  };
}
