import type { CallEdge, CodeSymbol, Digest, SymbolId } from '../../contracts/digest.ts';
import { folderOf } from '../names/modules.ts';
import { findImportingTests, isCollected } from '../tests-importing.ts';
import type { Users } from './name-users.ts';

/** Code that changed. */
export interface ChangedCode {
  readonly symbols: readonly SymbolId[];
  /** Paths of files whose code outside any definition changed in a way that may matter to all who load them. */
  readonly files: readonly string[];
}

/** A test that may go another way now. */
export interface AffectedTest {
  readonly path: string;
  readonly line: number;
  /** The definition of the test, where it is known. */
  readonly symbol: SymbolId | null;
  /** As pytest calls it, without parameters; the path alone for every test of the file. */
  readonly test: string;
  /** `calls`: a chain of calls leads to the change. `loads`: only that the change runs when the file is loaded. */
  readonly certainty: 'calls' | 'loads';
  /** The chain, nearest to the test first. */
  readonly how: string;
}

const SET_UP =
  /^(?:setUp|tearDown|setUpClass|tearDownClass|asyncSetUp|asyncTearDown|setup_method|teardown_method|setup_class|teardown_class|setup|teardown)$/;
const MODULE_SET_UP = /^(?:setUpModule|tearDownModule|setup_module|teardown_module|setup_function|teardown_function)$/;
/** Steps that are followed; a longer chain has run into everything. */
const MAX_STEPS = 30;
const MAX_SHOWN = 4;

/** The tests that a change may reach, nearest first: along calls, fixtures and inheritance, and through what loading a module runs. */
export async function findAffectedTests(changed: ChangedCode, digest: Digest, users: Pick<Users, 'of'>): Promise<AffectedTest[]> {
  const graph = reverse(digest);
  const chains = new Map<string, readonly string[]>();
  const found = new Map<string, AffectedTest>();
  const loaded = new Map<string, string>();
  let front: string[] = [];
  const reach = (id: string, chain: readonly string[]) => {
    if (chains.has(id)) return;
    chains.set(id, chain);
    front.push(id);
  };
  const note = (symbol: CodeSymbol, chain: readonly string[]) => {
    const how = chain.length === 0 ? 'is changed itself' : `calls ${shown(chain)}`;
    found.set(symbol.id, { path: symbol.path, line: symbol.line, symbol: symbol.id, test: testId(symbol), certainty: 'calls', how });
  };
  const whole = (path: string, how: string, certainty: AffectedTest['certainty']) => {
    if (!found.has(path)) found.set(path, { path, line: 1, symbol: null, test: path, certainty, how });
  };
  const load = (path: string, why: string) => {
    if (!loaded.has(path)) loaded.set(path, why);
  };
  for (const id of changed.symbols) {
    reach(id, []);
    // What stands in a class or function is part of it, and the other way round.
    for (let at = graph.symbols.get(id); at !== undefined; at = at.parent === null ? undefined : graph.symbols.get(at.parent)) {
      if (at.kind !== 'class') reach(at.id, []);
    }
    if (graph.symbols.get(id)?.kind === 'class') for (const child of graph.children.get(id) ?? []) reach(child.id, []);
  }
  for (const path of changed.files) load(path, `loads ${path}`);
  for (let step = 0; step < MAX_STEPS && front.length > 0; step++) {
    const now = front;
    front = [];
    for (const id of now) {
      const chain = chains.get(id) ?? [];
      const symbol = graph.symbols.get(id);
      if (symbol !== undefined) visit(symbol, chain);
      for (const edge of graph.callers.get(id) ?? []) {
        const next = [id, ...chain];
        if (!edge.from.endsWith(':<module>')) {
          reach(edge.from, next);
          continue;
        }
        for (const path of graph.paths.get(edge.from.slice(0, -9)) ?? []) await outer(edge, path, next);
      }
      for (const below of graph.below.get(id) ?? []) reach(below, [id, ...chain]);
    }
  }
  /** Code outside any definition calls something that changed. */
  async function outer(edge: CallEdge, path: string, chain: readonly string[]): Promise<void> {
    if (edge.how === 'fixture') {
      const tests = isCollected(path) ? [path] : graph.under(path);
      for (const test of tests) whole(test, `fixture ${shown(chain)}`, 'calls');
      return;
    }
    // A decorator or a default stands at the head of what it is for.
    const holder = graph.at(path, edge.line);
    if (holder !== undefined) {
      reach(holder.id, chain);
      return;
    }
    const using = await users.of(path, edge.line);
    if (using === null || isCollected(path)) load(path, `loads ${path}, which calls ${shown(chain)}`);
    else for (const id of using) reach(id, chain);
  }
  function visit(symbol: CodeSymbol, chain: readonly string[]): void {
    if (!symbol.test) return;
    const name = symbol.qualname.slice(symbol.qualname.lastIndexOf('.') + 1);
    const conftest = symbol.path.endsWith('conftest.py');
    if (conftest && name.startsWith('pytest_')) for (const path of graph.under(symbol.path)) whole(path, `hook ${symbol.path}::${name}`, 'calls');
    else if (MODULE_SET_UP.test(name)) whole(symbol.path, `${name} calls ${shown(chain)}`, 'calls');
    else if (symbol.kind === 'method' && SET_UP.test(name)) {
      for (const owner of withBelow(symbol.parent ?? '')) {
        for (const child of graph.children.get(owner) ?? []) if (isTest(child)) note(child, [symbol.id, ...chain]);
      }
      inherited(symbol);
    } else if (isTest(symbol)) {
      note(symbol, chain);
      inherited(symbol);
    }
  }
  /** Subclasses run the tests of their bases, in files of their own. */
  function inherited(symbol: CodeSymbol): void {
    if (symbol.kind !== 'method' || symbol.parent === null) return;
    for (const owner of withBelow(symbol.parent).slice(1)) {
      const one = graph.symbols.get(owner);
      if (one !== undefined && one.path !== symbol.path && isCollected(one.path)) whole(one.path, `inherits ${symbol.qualname}`, 'calls');
    }
  }
  function withBelow(owner: string): string[] {
    const all = [owner];
    for (let at = 0; at < all.length && all.length < 200; at++) {
      for (const one of graph.below.get(all[at] ?? '') ?? []) if (!all.includes(one)) all.push(one);
    }
    return all;
  }
  const calls = [...found.values()];
  found.clear();
  for (const [path, why] of loaded) {
    const record = digest.modules.find((one) => one.path === path);
    if (isCollected(path)) whole(path, why, 'calls');
    else if (path.endsWith('conftest.py')) for (const test of graph.under(path)) whole(test, why, 'loads');
    else if (record !== undefined) {
      for (const test of findImportingTests([record.module], digest.modules, digest.imports)) whole(test.path, test.how, 'loads');
    }
  }
  const covered = new Set(calls.flatMap((one) => (one.symbol === null ? [one.path] : [])));
  return [...calls, ...[...found.values()].filter((one) => !covered.has(one.path))];
} // prettier-ignore

/** What pytest calls a test, without parameters: `tests/test_a.py::TestX::test_y`. */
export function testId({ path, qualname }: Pick<CodeSymbol, 'path' | 'qualname'>): string {
  return `${path}::${qualname.replaceAll('.', '::')}`;
}

/** A function that pytest or unittest runs as a test, by the names they use when nothing is configured. */
export function isTest(symbol: CodeSymbol): boolean {
  const name = symbol.qualname.slice(symbol.qualname.lastIndexOf('.') + 1);
  return symbol.test && symbol.kind !== 'class' && name.startsWith('test') && !symbol.path.endsWith('conftest.py');
}

function shown(chain: readonly string[]): string {
  const names = chain.map((id) => id.split(':').slice(1).join('.'));
  return names.length <= MAX_SHOWN ? names.join(' -> ') : [...names.slice(0, 2), '...', names.at(-1)].join(' -> ');
}

function reverse(digest: Digest) {
  const symbols = new Map(digest.symbols.map((one) => [one.id, one]));
  const byPath = Map.groupBy(digest.symbols, (one) => one.path);
  const tests = digest.modules.map((one) => one.path).filter(isCollected);
  const below = new Map<string, string[]>();
  for (const { from, to, internal } of digest.inherits) if (internal) below.set(to, [...(below.get(to) ?? []), from]);
  const paths = new Map<string, string[]>();
  for (const { module, path } of digest.modules) paths.set(`py:${module}`, [...(paths.get(`py:${module}`) ?? []), path]);
  return {
    symbols,
    below,
    paths,
    children: Map.groupBy(digest.symbols, (one) => one.parent ?? ''),
    callers: Map.groupBy(digest.calls, (edge) => edge.to),
    at: (path: string, line: number) => (byPath.get(path) ?? []).findLast((one) => one.line <= line && line <= one.endLine),
    under: (conftest: string) => {
      const folder = folderOf(conftest);
      return tests.filter((path) => folder === '' || path.startsWith(`${folder}/`));
    },
  };
} // prettier-ignore
