import { folderOf } from '../../names/modules.ts';
import type { Solver } from './machine.ts';
import { FunctionFlag } from '../ops.ts';
import { MODULE, type World } from './world.ts';

/** A function that pytest calls for the tests that name it as a parameter. */
interface Fixture {
  readonly scope: number;
  readonly name: string;
  readonly path: string;
  /** The class it is a method of, or -1. */
  readonly owner: number;
}

const COLLECTED = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;

/**
 * Gives the parameters of tests and fixtures what the fixtures of that name return. The nearest one counts: of the
 * class, of the file, of the `conftest.py` of a folder around it. Others (plugins) count where nothing else has the name.
 */
export function giveFixtures(solver: Solver, declared: ReadonlyMap<number, boolean>): void {
  const { world } = solver;
  const fixtures = new Map<string, Fixture[]>();
  const own = new Set<number>();
  for (const [scope, automatic] of declared) {
    const file = world.scopeFile[scope] ?? 0;
    const definition = world.files[file]?.facts.definitions[scope - (world.firstScope[file] ?? 0) - 1];
    if (definition === undefined) continue;
    own.add(scope);
    // Used without being named: by the code around, as it were.
    if (automatic) solver.edge(world.firstScope[file] ?? 0, definition.line, 0, scope, 'fixture');
    const one = { scope, name: definition.name, path: world.files[file]?.name.path ?? '', owner: world.scopeOwner[scope] ?? MODULE };
    const same = fixtures.get(one.name);
    if (same === undefined) fixtures.set(one.name, [one]);
    else same.push(one);
  }
  if (own.size === 0) return;
  world.files.forEach((file, index) => {
    const collected = COLLECTED.test(file.name.path);
    file.facts.definitions.forEach((definition, at) => {
      const scope = (world.firstScope[index] ?? 0) + 1 + at;
      const isTest = collected && definition.kind !== 'class' && definition.name.startsWith('test');
      if (!isTest && !own.has(scope)) return;
      const list = world.scopeParameters[scope] ?? 0;
      for (let one = 0; one < (world.parameters[list] ?? 0); one++) {
        const [name = 0, node = 0] = world.parameters.slice(list + 2 + 3 * one, list + 4 + 3 * one);
        const fixture = nearest(world, fixtures.get(solver.textOf(name)) ?? [], scope, file.name.path);
        if (fixture === null) continue;
        solver.edge(scope, definition.line, 0, fixture.scope, 'fixture');
        const yields = ((world.scopeFlags[fixture.scope] ?? 0) & FunctionFlag.generator) !== 0;
        solver.copy((yields ? world.scopeYield[fixture.scope] : world.scopeResult[fixture.scope]) ?? 0, node);
      }
    });
  });
} // prettier-ignore

function nearest(world: World, candidates: readonly Fixture[], scope: number, path: string): Fixture | null {
  let best: Fixture | null = null;
  let rank = -1;
  for (const one of candidates) {
    const at = one.scope === scope ? -1 : rankOf(world, one, scope, path);
    if (at >= rank && at >= 0) [best, rank] = [one, at];
  }
  return best;
}

/** How near a fixture is: 0 in a module of no folder around, up to the same class. */
function rankOf(world: World, { path: from, owner }: Fixture, scope: number, path: string): number {
  const around = owner === MODULE || owner === world.scopeOwner[scope];
  if (from === path) return around ? 1_000_001 + (owner === MODULE ? 0 : 1) : -1;
  if (owner !== MODULE) return -1;
  const folder = folderOf(from);
  const within = folder === '' || path.startsWith(`${folder}/`);
  return from.endsWith('conftest.py') ? (within ? 1 + folder.length : -1) : 0;
}
