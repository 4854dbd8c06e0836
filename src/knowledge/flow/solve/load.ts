import { Ints } from '../../../base/ints.ts';
import type { ModuleIndex } from '../../names/module-index.ts';
import type { NamedFile } from '../../names/table.ts';
import { FunctionFlag, Op, type Program } from '../ops.ts';
import { Places } from './places.ts';
import type { OutsideTypes } from './outside-types.ts';
import { Kind, Outside, Values } from './values.ts';
import { MODULE, newContainer, outsideType, put, Wait, type World } from './world.ts';

/** Puts the programs of all files together. */
export function createWorld(
  files: readonly NamedFile[],
  programs: readonly Program[],
  modules: ModuleIndex,
  outsideTypes: OutsideTypes | null = null,
): World {
  const text: string[] = [];
  const index = new Map<string, number>();
  const names = {
    text,
    of: (name: string) => {
      const known = index.get(name);
      if (known !== undefined) return known;
      index.set(name, text.length);
      return text.push(name) - 1;
    },
  };
  const members = new Map<number, Map<number, number[]>>();
  const world: World = {
    files, modules, names, members,
    values: new Values(),
    outside: new Outside(),
    places: new Places(),
    data: new Ints(1 << 12),
    scopeFile: [], scopeFlags: [], scopeResult: [], scopeOwner: [], scopeLambda: [], scopeOuter: [], scopeParameters: [], scopeYield: [],
    parameters: [0],
    firstScope: [],
    firstNode: [],
    bases: new Map(),
    exports: [],
    stars: [],
    sites: [],
    given: [], defined: [], contents: [], free: [], imports: [],
    itemReads: [],
    containerType: [0],
    outsideTypes,
  }; // prettier-ignore
  world.data.push(0);
  programs.forEach((program, file) => load(world, program, file, members));
  return world;
}

function load(world: World, program: Program, file: number, members: Map<number, Map<number, number[]>>): void {
  const { code } = program;
  const base = world.places.add(program.nodes - 1) - 1;
  world.firstNode.push(base);
  const scopeBase = world.scopeFile.length;
  for (let scope = 0; scope < program.scopes; scope++) {
    world.scopeFile.push(file);
    for (const list of [world.scopeFlags, world.scopeResult, world.scopeLambda, world.scopeParameters]) list.push(0);
    world.scopeOwner.push(MODULE);
    world.scopeYield.push(undefined);
    world.scopeOuter.push(scope === 0 ? MODULE : scopeBase);
  }
  world.firstScope.push(scopeBase);
  const name = program.names.map((one) => world.names.of(one));
  const exported = new Map<number, number>();
  const stars: { level: number; module: string }[] = [];
  world.exports.push(exported);
  world.stars.push(stars);
  const { values, places } = world;
  let at = 0;
  let [scope, line] = [scopeBase, 1];
  const next = () => code[at++] ?? 0;
  const node = () => {
    const local = next();
    return local === 0 ? 0 : base + local;
  };
  const named = () => name[next()] ?? 0;
  const key = () => {
    const local = next();
    return local === 0 || local % 2 === 1 ? local : 2 + 2 * (name[(local - 2) / 2] ?? 0);
  };
  const hold = (to: number, value: number) => world.given.push(to, value);
  while (at < code.length) {
    switch (next()) {
      case Op.scope:
        scope = scopeBase + next();
        break;
      case Op.line:
        line = next();
        break;
      case Op.copy: {
        const to = node();
        places.wait(node(), Wait.copy, to);
        break;
      }
      case Op.define: {
        const to = node();
        world.defined.push(to, scopeBase + next());
        break;
      }
      case Op.text: {
        const to = node();
        hold(to, values.of(Kind.text, named()));
        break;
      }
      case Op.whole: {
        const to = node();
        hold(to, values.of(Kind.whole, next()));
        break;
      }
      case Op.typed: {
        const to = node();
        hold(to, values.of(Kind.outside, outsideType(world, world.names.text[named()] ?? '')));
        break;
      }
      case Op.build: {
        const to = node();
        const made = newContainer(world, named());
        hold(to, made);
        const count = next();
        for (let one = 0; one < count; one++) {
          const from = key();
          world.contents.push(made, from, node());
        }
        break;
      }
      case Op.free: {
        const to = node();
        world.free.push(put(world, to, file, named()));
        break;
      }
      case Op.import: {
        const to = node();
        const level = next();
        const module = named();
        const taken = next();
        world.imports.push(put(world, to, file, level, module, taken === 0 ? 0 : 1 + (name[taken - 1] ?? 0)));
        break;
      }
      case Op.getAttribute: {
        const to = node();
        const object = node();
        places.wait(object, Wait.getAttribute, put(world, to, named(), scope, line));
        break;
      }
      case Op.setAttribute: {
        const object = node();
        const attribute = named();
        places.wait(object, Wait.setAttribute, put(world, attribute, node()));
        break;
      }
      case Op.getItem: {
        const to = node();
        const object = node();
        const from = node();
        const address = put(world, to, object, from, scope, line);
        world.itemReads.push(address);
        places.wait(object, Wait.getItem, address);
        if (from !== 0) places.wait(from, Wait.getItemKey, address);
        break;
      }
      case Op.setItem: {
        const object = node();
        const from = node();
        const address = put(world, object, from, node(), scope, line);
        places.wait(object, Wait.setItem, address);
        if (from !== 0) places.wait(from, Wait.setItemKey, address);
        break;
      }
      case Op.getKey: {
        const to = node();
        const object = node();
        places.wait(object, Wait.getKey, put(world, to, key(), scope, line));
        break;
      }
      case Op.setKey: {
        const object = node();
        const to = key();
        places.wait(object, Wait.setKey, put(world, to, node(), scope, line));
        break;
      }
      case Op.slice: {
        const to = node();
        const object = node();
        places.wait(object, Wait.slice, put(world, to, next(), next(), 0));
        break;
      }
      case Op.iterate: {
        const to = node();
        const object = node();
        const iterator = places.add();
        places.wait(object, Wait.iterate, put(world, iterator, scope, line));
        places.wait(iterator, Wait.next, put(world, to, scope, line));
        break;
      }
      case Op.enter: {
        const to = node();
        places.wait(node(), Wait.enter, put(world, to, scope, line));
        break;
      }
      case Op.raise:
        places.wait(node(), Wait.raise, put(world, scope, line));
        break;
      case Op.call: {
        const to = node();
        const callee = node();
        const form = next();
        const called = next();
        const count = next();
        const site = put(
          world,
          to,
          callee,
          form,
          called === 0 ? 0 : 1 + (name[called - 1] ?? 0),
          scope,
          line,
          0,
          0,
          count,
        );
        for (let one = 0; one < count; one++) {
          const kind = next();
          const keyword = next();
          put(world, kind, keyword === 0 ? 0 : 1 + (name[keyword - 1] ?? 0), node());
        }
        world.sites.push(site);
        places.wait(callee, Wait.call, site);
        break;
      }
      case Op.yield: {
        const from = scopeBase + next();
        const given = node();
        places.wait(given, Wait.copy, (world.scopeYield[from] ??= places.add()));
        break;
      }
      case Op.function: {
        const made = scopeBase + next();
        world.scopeFlags[made] = next();
        world.scopeResult[made] = node();
        const owner = next();
        world.scopeOwner[made] = owner === 0 ? MODULE : scopeBase + owner;
        world.scopeLambda[made] = next();
        world.scopeOuter[made] = scopeBase + next();
        const count = next();
        world.scopeParameters[made] = world.parameters.length;
        world.parameters.push(count);
        for (let one = 0; one < count; one++) world.parameters.push(next(), named(), node());
        if (((world.scopeFlags[made] ?? 0) & FunctionFlag.class) !== 0)
          members.set(made, members.get(made) ?? new Map<number, number[]>());
        break;
      }
      case Op.base: {
        const owner = scopeBase + next();
        const list = world.bases.get(owner) ?? [];
        list.push(node());
        world.bases.set(owner, list);
        break;
      }
      case Op.member: {
        const owner = scopeBase + next();
        const attribute = named();
        const own = members.get(owner) ?? new Map<number, number[]>();
        members.set(owner, own);
        own.set(attribute, [...(own.get(attribute) ?? []), node()]);
        break;
      }
      case Op.export: {
        const attribute = named();
        const from = node();
        const known = exported.get(attribute);
        if (known === undefined || known === 0) exported.set(attribute, from);
        else if (from !== 0) {
          const joined = places.add();
          places.wait(known, Wait.copy, joined);
          places.wait(from, Wait.copy, joined);
          exported.set(attribute, joined);
        }
        break;
      }
      case Op.star: {
        const level = next();
        stars.push({ level, module: program.names[next()] ?? '' });
        break;
      }
      case Op.instance: {
        const to = node();
        places.wait(node(), Wait.instance, to);
        break;
      }
      case Op.operate: {
        const left = node();
        places.wait(left, Wait.operate, put(world, node(), named(), scope, line));
        break;
      }
      case Op.compute: {
        const to = node();
        const left = node();
        const right = node();
        const address = put(world, to, left, right, named(), scope, line);
        places.wait(left, Wait.compute, address);
        if (right !== left) places.wait(right, Wait.compute, address);
        break;
      }
    }
  }
}
