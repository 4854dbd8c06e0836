import type { ImportEdge, ModuleRecord } from '../contracts/digest.ts';
import { folderOf } from './names/modules.ts';

export interface ImportingTest {
  readonly path: string;
  readonly how: string;
}

/** One import further away. */
const STEP = 2;
/** An import of a package that only happens to load the module: less likely to test it. */
const ASIDE = 5;
/** Chains longer than this say nothing. */
const MAX_COST = 24;

interface Visit {
  readonly module: string;
  readonly chain: readonly string[];
  /** Names under which the importing package hands on what it took from the module; null when not known. */
  readonly names: ReadonlySet<string> | null;
}

/**
 * Test files that load any of the modules, nearest first: `imports pkg.mod`, `imports pkg.a -> pkg.mod`,
 * `conftest tests/conftest.py imports pkg.mod`.
 */
export function findImportingTests(
  modules: readonly string[],
  records: readonly ModuleRecord[],
  imports: readonly ImportEdge[],
): ImportingTest[] {
  const byPath = new Map(records.map((record) => [record.path, record]));
  const importers = new Map<string, ImportEdge[]>();
  const prefixed = new Map<string, ImportEdge[]>();
  for (const edge of imports) {
    if (!edge.internal) continue;
    push(importers, edge.to, edge);
    for (let dot = edge.to.lastIndexOf('.'); dot > 0; dot = edge.to.lastIndexOf('.', dot - 1)) push(prefixed, edge.to.slice(0, dot), edge);
  } // prettier-ignore
  const tests = records.filter((record) => isCollected(record.path));
  const found = new Map<string, { cost: number; how: string }>();
  const note = (path: string, cost: number, how: string) => {
    const known = found.get(path);
    if (known === undefined || cost < known.cost) found.set(path, { cost, how });
  };
  const seen = new Set<string>();
  const queue: Visit[][] = [modules.map((module) => ({ module, chain: [module], names: null }))];
  for (const record of tests) if (modules.includes(record.module)) note(record.path, 0, 'is changed itself');
  for (let cost = 0; cost < Math.min(queue.length, MAX_COST); cost++) {
    for (const visit of queue[cost] ?? []) {
      if (seen.has(visit.module)) continue;
      seen.add(visit.module);
      const reach = (edge: ImportEdge, price: number) => {
        const importer = byPath.get(edge.from);
        if (importer === undefined) return;
        const how = `imports ${visit.chain.join(' -> ')}`;
        if (isCollected(importer.path)) note(importer.path, cost + price, how);
        if (importer.path.split('/').at(-1) === 'conftest.py') {
          const folder = folderOf(importer.path);
          const under = tests.filter((test) => folder === '' || test.path.startsWith(`${folder}/`));
          for (const test of under) note(test.path, cost + price + ASIDE, `conftest ${importer.path} ${how}`);
        }
        const next = { module: importer.module, chain: [importer.module, ...visit.chain].slice(0, 8), names: handedOn(importer, edge) }; // prettier-ignore
        (queue[cost + price] ??= []).push(next);
      };
      for (const edge of importers.get(visit.module) ?? []) reach(edge, takes(edge, visit) ? STEP : ASIDE);
      // Importing `pkg.mod` runs `pkg/__init__.py` first.
      for (const edge of prefixed.get(visit.module) ?? []) reach(edge, ASIDE);
    }
  }
  const last = new Set(modules.map((module) => module.slice(module.lastIndexOf('.') + 1)));
  return [...found]
    .map(([path, { cost, how }]) => ({ path, how, cost, named: namedAfter(path, last) }))
    .sort((a, b) => a.cost - b.cost || a.named - b.named || (a.path < b.path ? -1 : 1))
    .map(({ path, how }) => ({ path, how }));
}

/** Whether pytest collects tests from a file by its name. */
export function isCollected(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^test_.*\.py$|_test\.py$/.test(name);
}

function takes(edge: ImportEdge, visit: Visit): boolean {
  if (visit.names === null || edge.names.length === 0) return true;
  return edge.names.includes('*') || visit.names.has('*') || edge.names.some((name) => visit.names?.has(name));
}

function handedOn(importer: ModuleRecord, edge: ImportEdge): ReadonlySet<string> | null {
  return importer.path.endsWith('__init__.py') && edge.names.length > 0 ? new Set(edge.names) : null;
}

/** 0: `test_mod.py` for `mod`; 1: the name is part of it; 2: neither. */
function namedAfter(path: string, names: ReadonlySet<string>): number {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.py$/, '');
  const subject = stem.replace(/^test_|_test$/, '');
  if (names.has(subject)) return 0;
  return [...names].some((name) => name !== '' && subject.includes(name)) ? 1 : 2;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
