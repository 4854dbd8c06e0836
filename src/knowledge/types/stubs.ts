import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutsideTypes, TypeTerm } from '../flow/solve/outside-types.ts';
import { scalarName } from '../flow/solve/typing.ts';
import { afterOf, childIn, childrenOf, kindOf, parentOf, textOf, type PythonTree } from '../parse/flat-tree.ts';
import { parsePython } from '../parse/python.ts';
import { distinct, parseType, UNKNOWN_TERM, type TypeUnion } from './terms.ts';

/** What one stub says: what functions return, and classes with their methods and bases. */
interface Stub {
  readonly functions: ReadonlyMap<string, TypeUnion | null>;
  readonly classes: ReadonlyMap<string, StubClass>;
}

interface StubClass {
  readonly methods: ReadonlyMap<string, TypeUnion | null>;
  readonly bases: readonly string[];
  /** Names of everything else in its body. */
  readonly attributes: ReadonlySet<string>;
}

const MAX_STUBS = 60;
const MAX_BYTES = 400_000;
const MAX_BASES = 8;
const BUILTINS = 'builtins';

/** The stubs of the standard library that come with pyright, of these modules as far as they exist; without the folder nothing is known. */
export async function openStubs(folder: string | null, modules: Iterable<string>): Promise<OutsideTypes> {
  const stubs = new Map<string, Stub>();
  for (const module of new Set([BUILTINS, 'typing', ...modules])) {
    if (folder === null || stubs.size >= MAX_STUBS || !/^[a-z_]\w*(?:\.\w+)*$/i.test(module)) continue;
    const base = join(folder, 'stdlib', ...module.split('.'));
    const file = [`${base}.pyi`, join(base, '__init__.pyi')].find((path) => existsSync(path));
    const stub = file === undefined ? null : await stubAt(file);
    if (stub !== null) stubs.set(module, stub);
  }
  return outsideTypes(stubs);
}

/** Stubs belong to an installation and do not change: each is read once. */
const known = new Map<string, Promise<Stub | null>>();

function stubAt(file: string): Promise<Stub | null> {
  const before = known.get(file);
  if (before !== undefined) return before;
  const read = async () => {
    if (statSync(file).size > MAX_BYTES) return null;
    const parsed = await parsePython(await readFile(file));
    return parsed.ok ? readStub(parsed.tree) : null;
  };
  const made = read();
  known.set(file, made);
  return made;
}

function readStub(tree: PythonTree): Stub {
  const functions = new Map<string, TypeUnion | null>();
  const classes = new Map<string, { methods: Map<string, TypeUnion | null>; bases: string[]; attributes: Set<string> }>();
  for (let node = 0; node < tree.kind.length; node++) {
    const kind = kindOf(tree, node);
    if (kind === 'assignment') classes.get(ownerOf(tree, node) ?? '')?.attributes.add(textOf(tree, node + 1));
    if (kind !== 'function_definition' && kind !== 'class_definition') continue;
    if (afterOf(tree, node) === node + 1) continue; // the keyword of the same name
    const name = textOf(tree, Math.max(0, childIn(tree, node, 'name')));
    const owner = ownerOf(tree, node);
    if (kind === 'class_definition') {
      const list = childIn(tree, node, 'superclasses');
      const bases = list < 0 ? [] : childrenOf(tree, list).map((one) => textOf(tree, one));
      if (owner === null) classes.set(name, { methods: new Map(), attributes: new Set(), bases: bases.filter((one) => /^[A-Za-z_]/.test(one)) });
      continue;
    }
    const into = owner === null ? functions : classes.get(owner)?.methods;
    const returns = childIn(tree, node, 'return_type');
    const said = returns < 0 || isProperty(tree, node) ? null : parseType(textOf(tree, returns));
    // Overloads count where they all say the same.
    const before = into?.get(name);
    into?.set(name, before === undefined || sameText(before, said) ? said : null);
  }
  return { functions, classes };
} // prettier-ignore

function sameText(left: TypeUnion | null, right: TypeUnion | null): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The class that holds a definition; null at the top, whatever `if` stands around it. */
function ownerOf(tree: PythonTree, node: number): string | null {
  for (let at = parentOf(tree, node); at >= 0; at = parentOf(tree, at)) {
    if (kindOf(tree, at) === 'class_definition') return textOf(tree, Math.max(0, childIn(tree, at, 'name')));
  }
  return null;
}

function isProperty(tree: PythonTree, node: number): boolean {
  const above = parentOf(tree, node);
  if (above < 0 || kindOf(tree, above) !== 'decorated_definition') return false;
  return childrenOf(tree, above).some((one) => kindOf(tree, one) === 'decorator' && /property$/.test(textOf(tree, one)));
} // prettier-ignore

function outsideTypes(stubs: ReadonlyMap<string, Stub>): OutsideTypes {
  /** A name as a stub writes it: a class of its module or a built-in one; anything else is unknown there. */
  const named = (module: string, self: string, union: TypeUnion | null): TypeUnion | null => {
    if (union === null) return null;
    const resolve = ({ name, args }: TypeTerm): TypeTerm => {
      const inner = args.map((one) => named(module, self, one) ?? []);
      if (name === 'Self') return { name: self, args: inner };
      if (name === 'None' || name === 'type' || name === 'Callable' || name === '...') return { name, args: inner };
      if (stubs.get(module)?.classes.has(name) === true) return { name: qualified(module, name), args: inner };
      if (stubs.get(BUILTINS)?.classes.has(name) === true || GENERAL.has(name)) return { name, args: inner };
      return UNKNOWN_TERM;
    };
    return distinct(union.map(resolve));
  };
  const method = (module: string, name: string, wanted: string, self: string, left = MAX_BASES): TypeUnion | null => {
    const found = stubs.get(module)?.classes.get(name);
    if (found === undefined || left === 0) return null;
    if (found.methods.has(wanted)) return named(module, self, found.methods.get(wanted) ?? null);
    for (const base of found.bases) {
      const head = /^[\w.]+/.exec(base)?.[0].split('.').at(-1) ?? '';
      const home = [module, BUILTINS, 'typing'].find((one) => stubs.get(one)?.classes.has(head) === true);
      const above = home === undefined ? null : method(home, head, wanted, self, left - 1);
      if (above !== null) return above;
    }
    return null;
  };
  const lacks = (module: string, name: string, wanted: string, left = MAX_BASES): boolean => {
    if (EMPTY.has(name)) return true;
    const found = stubs.get(module)?.classes.get(name);
    if (found === undefined || left === 0 || found.methods.has(wanted) || found.attributes.has(wanted)) return false;
    return found.bases.every((base) => {
      const head = /^[\w.]+/.exec(base)?.[0].split('.').at(-1) ?? '';
      if (base.includes('=') || EMPTY.has(head)) return true;
      const above = [module, BUILTINS, 'typing'].find((one) => stubs.get(one)?.classes.has(head) === true);
      return above !== undefined && lacks(above, head, wanted, left - 1);
    });
  };
  /** `a.b.C` as a module and a name in it. */
  const home = (path: string): readonly [string, string] => {
    const plain = path.replace('<builtin>', BUILTINS);
    const dot = plain.lastIndexOf('.');
    return dot < 0 ? [BUILTINS, plain] : [plain.slice(0, dot), plain.slice(dot + 1)];
  };
  /** The class that an object is of: `<**PyStr**>` or `itertools.count()`. */
  const classOf = (object: string): readonly [string, string] | null => {
    const scalar = scalarName(object);
    if (scalar !== null) return [BUILTINS, scalar];
    return object.endsWith('()') ? home(object.slice(0, -2)) : null;
  };
  return {
    called: (path) => {
      const dot = path.lastIndexOf('.');
      const object = dot < 0 ? null : classOf(path.slice(0, dot));
      if (object !== null) {
        const [module, name] = object;
        return method(module, name, path.slice(dot + 1), qualified(module, name));
      }
      const [module, name] = home(path);
      const stub = stubs.get(module);
      if (stub?.classes.has(name) === true) return [{ name: qualified(module, name), args: [] }];
      return named(module, '', stub?.functions.get(name) ?? null);
    },
    lacks: (path) => {
      const dot = path.lastIndexOf('.');
      const [module, name] = home(path.slice(0, dot));
      return lacks(module, name, path.slice(dot + 1));
    },
    iterated: (object) => {
      const found = classOf(object);
      if (found === null) return null;
      const [module, name] = found;
      const [first] = method(module, name, '__iter__', qualified(module, name)) ?? [];
      return first?.args[0] ?? null;
    },
  };
}

/** Bases that give a class nothing. */
const EMPTY = new Set(['object', 'Generic', 'Protocol']);
/** Classes of `typing` that a stub uses as everybody knows them. */
const GENERAL = new Set(['Iterator', 'Iterable', 'Generator', 'Sequence', 'Mapping', 'Awaitable', 'Coroutine', 'AsyncIterator']); // prettier-ignore

function qualified(module: string, name: string): string {
  return module === BUILTINS ? name : `${module}.${name}`;
}
