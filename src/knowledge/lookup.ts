import type { CodeSymbol, Digest, ModuleRecord } from '../contracts/digest.ts';
import type { Knowledge } from './knowledge.ts';
import { findImportingTests } from './tests-importing.ts';

type Lookup = Omit<Knowledge, 'digest' | 'source' | 'search' | 'close'>;

/** Packages that hand names on to one another more often than this are a loop. */
const MAX_HOPS = 8;

/** Answers every question that needs nothing but the digest. */
export function createLookup(digest: Digest): Lookup {
  const byId = new Map(digest.symbols.map((symbol) => [symbol.id, symbol]));
  const modules = new Map(digest.modules.map((module) => [module.path, module]));
  const byPath = group(digest.symbols, (symbol) => [symbol.path]);
  const byName = group(digest.symbols, namesOf);
  const from = group(digest.calls, (edge) => [edge.from]);
  const to = group(digest.calls, (edge) => [edge.to]);
  const named = (name: string): readonly CodeSymbol[] => {
    const direct = byName.get(name);
    if (direct !== undefined) return direct;
    for (const path of reexports(digest, name)) {
      const found = byName.get(path);
      if (found !== undefined) return found;
    }
    return [];
  };
  return {
    symbol: (id) => byId.get(id),
    module: (path) => modules.get(path),
    symbolsIn: (path) => byPath.get(path) ?? [],
    at: (path, line) => (byPath.get(path) ?? []).findLast((one) => one.line <= line && line <= one.endLine),
    named,
    callers: (id) => to.get(id) ?? [],
    callees: (id) => from.get(id) ?? [],
    testsImporting: (changed) => findImportingTests(changed, digest.modules, digest.imports),
  };
}

/** `pkg.a:Box.open` is called by `Box.open`, `open`, `pkg.a.Box.open` and `pkg/a.py::Box.open`. */
function namesOf(symbol: CodeSymbol): string[] {
  const { qualname, module, path } = symbol;
  const last = qualname.slice(qualname.lastIndexOf('.') + 1);
  return [...new Set([qualname, last, `${module}.${qualname}`, `${path}::${qualname}`])];
}

/** The paths that a dotted name may really have, following what modules import from each other. */
function reexports(digest: Digest, name: string): string[] {
  const found: string[] = [];
  let current = [name];
  for (let hop = 0; hop < MAX_HOPS && current.length > 0; hop++) {
    current = current.flatMap((path) => nextPaths(digest, path)).filter((path) => !found.includes(path)).slice(0, 32); // prettier-ignore
    found.push(...current);
  }
  return found;
}

function nextPaths(digest: Digest, name: string): string[] {
  const owner = longestModule(digest.modules, name);
  if (owner === null) return [];
  const rest = name.slice(owner.module.length + 1);
  const [head = ''] = rest.split('.');
  return digest.imports
    .filter((edge) => edge.from === owner.path && edge.internal && (edge.names.includes(head) || edge.names.includes('*')))
    .map((edge) => `${edge.to}.${rest}`);
} // prettier-ignore

function longestModule(modules: readonly ModuleRecord[], name: string): ModuleRecord | null {
  let best: ModuleRecord | null = null;
  for (const record of modules) {
    if (name.startsWith(`${record.module}.`) && record.module.length > (best?.module.length ?? 0)) best = record;
  }
  return best;
}

function group<Value>(values: readonly Value[], keys: (value: Value) => readonly string[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    for (const key of keys(value)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [value]);
      else known.push(value);
    }
  }
  return groups;
}
