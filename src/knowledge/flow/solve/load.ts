import type { ModuleIndex } from '../../names/module-index.ts';
import type { NamedFile } from '../../names/table.ts';
import { FunctionFlag, Op, type Program } from '../ops.ts';
import { Kind, Outside, Values } from './values.ts';
import { MODULE, newContainer, newNode, outsideType, Site, wait, Wait, type World } from './world.ts';

/** Puts the programs of all files together. */
export function createWorld(files: readonly NamedFile[], programs: readonly Program[], modules: ModuleIndex): World {
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
    first: [], waitKind: [0], waitData: [0], waitNext: [0], data: [0], held: [],
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
  }; // prettier-ignore
  world.first.push(0);
  world.held.push(undefined);
  programs.forEach((program, file) => load(world, program, file, members));
  return world;
}

function load(world: World, program: Program, file: number, members: Map<number, Map<number, number[]>>): void {
  const { code } = program;
  const base = world.first.length - 1;
  world.firstNode.push(base);
  for (let node = 1; node < program.nodes; node++) {
    world.first.push(0);
    world.held.push(undefined);
  }
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
  const { values, data } = world;
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
        wait(world, node(), Wait.copy, to);
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
        world.free.push(data.push(to, file, named()) - 3);
        break;
      }
      case Op.import: {
        const to = node();
        const level = next();
        const module = named();
        const taken = next();
        world.imports.push(data.push(to, file, level, module, taken === 0 ? 0 : 1 + (name[taken - 1] ?? 0)) - 5);
        break;
      }
      case Op.getAttribute: {
        const to = node();
        const object = node();
        wait(world, object, Wait.getAttribute, data.push(to, named(), scope, line) - 4);
        break;
      }
      case Op.setAttribute: {
        const object = node();
        const attribute = named();
        wait(world, object, Wait.setAttribute, data.push(attribute, node()) - 2);
        break;
      }
      case Op.getItem: {
        const to = node();
        const object = node();
        const from = node();
        const address = data.push(to, object, from, scope, line) - 5;
        world.itemReads.push(address);
        wait(world, object, Wait.getItem, address);
        if (from !== 0) wait(world, from, Wait.getItemKey, address);
        break;
      }
      case Op.setItem: {
        const object = node();
        const from = node();
        const address = data.push(object, from, node(), scope, line) - 5;
        wait(world, object, Wait.setItem, address);
        if (from !== 0) wait(world, from, Wait.setItemKey, address);
        break;
      }
      case Op.getKey: {
        const to = node();
        const object = node();
        wait(world, object, Wait.getKey, data.push(to, key(), scope, line) - 4);
        break;
      }
      case Op.setKey: {
        const object = node();
        const to = key();
        wait(world, object, Wait.setKey, data.push(to, node(), scope, line) - 4);
        break;
      }
      case Op.slice: {
        const to = node();
        const object = node();
        wait(world, object, Wait.slice, data.push(to, next(), next(), 0) - 4);
        break;
      }
      case Op.iterate: {
        const to = node();
        const object = node();
        const iterator = newNode(world);
        wait(world, object, Wait.iterate, data.push(iterator, scope, line) - 3);
        wait(world, iterator, Wait.next, data.push(to, scope, line) - 3);
        break;
      }
      case Op.enter: {
        const to = node();
        wait(world, node(), Wait.enter, data.push(to, scope, line) - 3);
        break;
      }
      case Op.raise:
        wait(world, node(), Wait.raise, data.push(scope, line) - 2);
        break;
      case Op.call: {
        const to = node();
        const callee = node();
        const form = next();
        const called = next();
        const count = next();
        const site =
          data.push(to, callee, form, called === 0 ? 0 : 1 + (name[called - 1] ?? 0), scope, line, 0, 0, count) -
          Site.args;
        for (let one = 0; one < count; one++) {
          const kind = next();
          const keyword = next();
          data.push(kind, keyword === 0 ? 0 : 1 + (name[keyword - 1] ?? 0), node());
        }
        world.sites.push(site);
        wait(world, callee, Wait.call, site);
        break;
      }
      case Op.yield: {
        const from = scopeBase + next();
        const given = node();
        wait(world, given, Wait.copy, (world.scopeYield[from] ??= newNode(world)));
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
          const joined = newNode(world);
          wait(world, known, Wait.copy, joined);
          wait(world, from, Wait.copy, joined);
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
        wait(world, node(), Wait.instance, to);
        break;
      }
      case Op.operate: {
        const left = node();
        wait(world, left, Wait.operate, data.push(node(), named(), scope, line) - 4);
        break;
      }
    }
  }
}
