import type { NamedFile } from '../../names/table.ts';
import type { ModuleIndex } from '../../names/module-index.ts';
import type { Ints } from '../../../base/ints.ts';
import type { Places } from './places.ts';
import type { OutsideTypes } from './outside-types.ts';
import { Kind, type Outside, type Values } from './values.ts';

/** What waits for a value at a node. */
export const Wait = {
  copy: 1,
  getAttribute: 2,
  setAttribute: 3,
  getItem: 4,
  getItemKey: 5,
  setItem: 6,
  setItemKey: 7,
  getKey: 8,
  setKey: 9,
  slice: 10,
  iterate: 11,
  next: 12,
  enter: 13,
  raise: 14,
  call: 15,
  instance: 16,
  operate: 17,
  /** The bound members of a class arrive for a read of an attribute. */
  bound: 19,
  /** Members of a class as written: bound to the receiver and handed on. */
  bind: 20,
  /** The keys and items of a dictionary are copied to another. */
  merge: 21,
  /** The name of `getattr` or `setattr`. */
  dynamic: 22,
  /** `type(x)` */
  typeOf: 23,
  /** The class and the receiver of `super(...)`. */
  above: 24,
  fixture: 25,
  compute: 26,
} as const;

/** How a call was tied to what it calls. The order is that of `CallEdge.how`. */
export const HOW = [
  'local', 'import', 'self', 'super', 'class', 'instance', 'flow', 'decorator', 'implicit', 'fixture', 'callback', 'override', 'unique-name',
] as const; // prettier-ignore
export type How = (typeof HOW)[number];

/** A call that leads to a function or class. */
export interface Edge {
  readonly scope: number;
  readonly line: number;
  /** The call site, or 0 for what Python calls by itself. */
  readonly site: number;
  readonly target: number;
  readonly how: How;
}

/** Everything the solver knows: the programs of all files in one numbering. */
export interface World {
  readonly files: readonly NamedFile[];
  readonly modules: ModuleIndex;
  readonly names: { readonly text: string[]; of(text: string): number };
  readonly values: Values;
  readonly outside: Outside;

  readonly places: Places;
  /** Operands of what waits at places; a copy has none, its address is the node itself. */
  readonly data: Ints;

  readonly scopeFile: number[];
  readonly scopeFlags: number[];
  readonly scopeResult: number[];
  readonly scopeOwner: number[];
  readonly scopeLambda: number[];
  readonly scopeOuter: number[];
  /** Address of the parameters of a scope in `parameters`: count, then (kind, name, node). */
  readonly scopeParameters: number[];
  readonly scopeYield: (number | undefined)[];
  readonly parameters: number[];
  readonly firstScope: number[];
  /** Added to the number of a node in the program of a file. */
  readonly firstNode: number[];

  readonly members: ReadonlyMap<number, Map<number, number[]>>;
  readonly bases: Map<number, number[]>;
  readonly exports: Map<number, number>[];
  readonly stars: { level: number; module: string }[][];

  /** Addresses of all calls that are written, in order. */
  readonly sites: number[];
  /** Values that are there from the beginning: pairs of node and value. */
  readonly given: number[];
  /** Functions and classes where they are written: pairs of node and scope. */
  readonly defined: number[];
  /** What containers are written with: triples of container, key and node. */
  readonly contents: number[];
  /** Addresses of names that a file does not bind (to, file, name) ... */
  readonly free: number[];
  /** ... and of imports (to, file, dots, module, 1 + name or 0). */
  readonly imports: number[];
  readonly itemReads: number[];

  readonly containerType: number[];
  /** Set where the programs were written for types. */
  readonly outsideTypes: OutsideTypes | null;
}

export const MODULE = -1;

/** Address layout of a call in `data`. */
export const Site = {
  to: 0,
  callee: 1,
  form: 2,
  name: 3,
  scope: 4,
  line: 5,
  /** How many calls that nobody wrote lie between it and a written one. */
  depth: 6,
  firstEdge: 7,
  count: 8,
  args: 9,
} as const;

/** Writes operands and returns their address. */
export function put({ data }: World, ...operands: number[]): number {
  const at = data.room(operands.length);
  for (let one = 0; one < operands.length; one++) data.set(at + one, operands[one] ?? 0);
  return at;
}

/** Writes operands that stand elsewhere once more, behind everything, and returns their address. */
export function copyOf({ data }: World, from: number, count: number): number {
  if (count <= 0) return data.length;
  const at = data.room(count);
  data.values.copyWithin(at, from, from + count);
  return at;
}

/** A new container of a type (a name). */
export function newContainer(world: World, type: number): number {
  return world.values.of(Kind.object, world.containerType.push(type) - 1);
}

/** The outside name under which the methods of a built-in type are known. */
export function outsideType(world: World, type: string): number {
  return world.outside.of(`<**Py${type.charAt(0).toUpperCase()}${type.slice(1)}**>`);
}
