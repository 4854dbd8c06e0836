import type { FlowGraph } from '../flow/graph.ts';
import { FunctionFlag } from '../flow/ops.ts';
import { scalarName } from '../flow/solve/typing.ts';
import { Kind } from '../flow/solve/values.ts';
import { CALLABLE, distinct, UNKNOWN_TERM, type TypeUnion } from './terms.ts';

const MAX_DEPTH = 4;
const MAX_ITEMS = 60;
/** What the solver calls containers by what makes them. */
const MADE_BY = new Map(Object.entries({ sorted: 'list', iter: 'Iterator', generator: 'Generator', 'collections.deque': 'deque' })); // prettier-ignore
const CLASSES =
  /^(?:int|str|float|bool|bytes|complex|list|dict|set|tuple|frozenset|object|type|range|bytearray|[A-Z]\w*)$/;

/** Reads types off the values that a solved graph has at its nodes. Classes of `file` keep their plain names, others have their module in front. */
export function createTypeReader(graph: FlowGraph, file: number) {
  const { world, solved } = graph;
  const { values } = world;
  const className = (scope: number): string => {
    const home = world.scopeFile[scope] ?? 0;
    const index = graph.definitionOf(scope);
    const { name, facts } = world.files[home] ?? {};
    const own = facts?.definitions[index]?.qualname ?? '?';
    return home === file || own === '?' ? own : `${name?.module ?? ''}.${own}`;
  };
  const container = (value: number, depth: number): TypeUnion[number] => {
    const made = values.a[value] ?? 0;
    const written = world.names.text[world.containerType[made] ?? 0] ?? '?';
    const name = MADE_BY.get(written) ?? written;
    if (depth > MAX_DEPTH) return { name, args: [] };
    const keys = solved.keys(made);
    const inside = (held: readonly number[]) => unionOf(held, depth + 1);
    const items = new Map<string, TypeUnion>();
    for (const key of keys.slice(0, MAX_ITEMS)) {
      const under = inside(solved.under(made, key));
      if (under.length > 0) items.set(key % 2 === 1 ? String((key - 1) / 2) : `'${world.names.text[(key - 2) / 2] ?? ''}'`, under);
    }
    const all = inside(solved.items(made));
    if (name === 'dict') {
      const key = distinct(keys.map((one) => ({ name: one % 2 === 0 ? 'str' : 'int', args: [] })));
      return { name, args: all.length === 0 ? [] : [key, all], items };
    }
    const inOrder = name === 'tuple' && keys.length > 0 && keys.length <= 8 && items.size === keys.length;
    return { name, args: inOrder ? [...items.values()] : all.length === 0 ? [] : [all], items };
  }; // prettier-ignore
  const termOf = (value: number, depth: number): TypeUnion[number] => {
    const a = values.a[value] ?? 0;
    switch (values.kind[value] ?? 0) {
      case Kind.function:
      case Kind.bound:
      case Kind.static:
      case Kind.classMethod:
      case Kind.method:
      case Kind.partial:
        return CALLABLE;
      case Kind.class:
        return { name: 'type', args: [[{ name: className(a), args: [] }]] };
      case Kind.instance:
        return { name: className(a), args: [] };
      case Kind.module:
      case Kind.package:
        return { name: 'module', args: [] };
      case Kind.text:
        return { name: 'str', args: [] };
      case Kind.whole:
        return { name: 'int', args: [] };
      case Kind.object:
        return container(value, depth);
      case Kind.generator:
        return { name: 'Generator', args: depth > MAX_DEPTH ? [] : [unionOf(world.places.held(world.scopeYield[a] ?? 0), depth + 1)] };
      case Kind.outside:
        return outsideTerm(world.outside.paths[a] ?? '');
      default:
        return UNKNOWN_TERM;
    }
  }; // prettier-ignore
  const unionOf = (held: readonly number[], depth: number): TypeUnion =>
    distinct(held.map((value) => termOf(value, depth)));
  const at = (node: number): number => (node === 0 ? 0 : node + (world.firstNode[file] ?? 0));
  return {
    /** The types of what a node of the program of the file holds. */
    of: (node: number): TypeUnion => unionOf(world.places.held(at(node)), 0),
    /** What a call of a definition of the file gives. */
    result: (definition: number, node: number): TypeUnion => {
      const scope = (world.firstScope[file] ?? 0) + 1 + definition;
      if (((world.scopeFlags[scope] ?? 0) & FunctionFlag.generator) === 0)
        return unionOf(world.places.held(at(node)), 0);
      return [{ name: 'Generator', args: [unionOf(world.places.held(world.scopeYield[scope] ?? 0), 1)] }];
    },
  };
}

/** `<**PyStr**>` is a string, `itertools.count()` an object, `<builtin>.int` a class, `<builtin>.len` a function. */
function outsideTerm(path: string): TypeUnion[number] {
  const scalar = scalarName(path);
  if (scalar !== null) return { name: scalar, args: [] };
  if (/^[\w.]+\(\)$/.test(path)) return { name: path.slice(0, -2), args: [] };
  const builtin = /^<builtin>\.(\w+)$/.exec(path)?.[1];
  if (builtin === undefined) return /^<\*\*Py\w+\*\*>\.\w+$/.test(path) ? CALLABLE : UNKNOWN_TERM;
  return CLASSES.test(builtin) ? { name: 'type', args: [[{ name: builtin, args: [] }]] } : CALLABLE;
}
