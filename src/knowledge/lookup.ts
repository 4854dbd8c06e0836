import type { CodeSymbol, Digest, ModuleRecord } from '../contracts/digest.ts';
import type { Knowledge } from './knowledge.ts';
import { findImportingTests } from './tests-importing.ts';

type Lookup = Omit<Knowledge, 'digest' | 'source' | 'sources' | 'search' | 'retrieve' | 'close'>;

/** So many questions cost no more than an index. */
const MAX_SCANS = 8;
/** Packages that hand names on to one another more often than this are a loop. */
const MAX_HOPS = 8;

/** Answers every question that needs nothing but the digest. */
export function createLookup(digest: Digest): Lookup {
  const byId = lazy(() => new Map(digest.symbols.map((symbol) => [symbol.id, symbol])));
  const modules = lazy(() => new Map(digest.modules.map((module) => [module.path, module])));
  const byPath = lazy(() => group(digest.symbols, (symbol) => symbol.path));
  const byLastPart = fewOf(digest.symbols, (symbol) => lastPart(symbol.qualname));
  const from = fewOf(digest.calls, (edge) => edge.from);
  const to = fewOf(digest.calls, (edge) => edge.to);
  const calledSo = (name: string) => byLastPart(lastPart(name)).filter((one) => isCalled(one, name));
  const named = (name: string): readonly CodeSymbol[] => {
    const direct = calledSo(name);
    if (direct.length > 0) return direct;
    for (const path of reexports(digest, name)) {
      const found = calledSo(path);
      if (found.length > 0) return found;
    }
    return [];
  };
  return {
    symbol: (id) => byId().get(id),
    module: (path) => modules().get(path),
    symbolsIn: (path) => byPath().get(path) ?? [],
    at: (path, line) => (byPath().get(path) ?? []).findLast((one) => one.line <= line && line <= one.endLine),
    named,
    callers: to,
    callees: from,
    testsImporting: (changed) => findImportingTests(changed, digest.modules, digest.imports),
  };
}

/** An index is made when it is first asked for: a question needs few of them. */
function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What has a key. For a few questions everything is looked through, which is sooner done than an index of it. */
function fewOf<Value>(values: readonly Value[], key: (value: Value) => string): (wanted: string) => readonly Value[] {
  const index = lazy(() => group(values, key));
  let asked = 0;
  return (wanted) => (asked++ < MAX_SCANS ? values.filter((value) => key(value) === wanted) : (index().get(wanted) ?? []));
} // prettier-ignore

/** `pkg.a:Box.open` is called by `Box.open`, `open`, `pkg.a.Box.open` and `pkg/a.py::Box.open`. */
function isCalled({ qualname, module, path }: CodeSymbol, name: string): boolean {
  return name === qualname || name === lastPart(qualname) || name === `${module}.${qualname}` || name === `${path}::${qualname}`; // prettier-ignore
}

function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
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

function group<Value>(values: readonly Value[], key: (value: Value) => string): ReadonlyMap<string, Value[]> {
  return Map.groupBy(values, key);
}
