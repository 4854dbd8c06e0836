import type { CodeSymbol, Digest } from '../../contracts/digest.ts';
import { affectedCode, type Loading } from './affected-code.ts';
import type { CodeChange } from './code-change.ts';
import type { CoverageIndex } from './coverage-index.ts';
import type { Users } from './name-users.ts';

/** Tests that a record ties to changes, and modules whose loading changed. */
export interface Hits {
  /** Why, by test. */
  readonly tests: ReadonlyMap<string, string>;
  /** Why, by path. */
  readonly loads: ReadonlyMap<string, string>;
}

/** The tests that ran what changed, or code that a change reaches without a call. `since` has changes of other files since the record was made. */
export async function coverageHits(
  index: CoverageIndex,
  changes: readonly CodeChange[],
  since: readonly CodeChange[],
  digest: Digest,
  users: Users,
): Promise<Hits> {
  const tests = new Map<string, string>();
  const note = (ids: ReadonlySet<string>, why: string) => {
    for (const id of ids) if (!tests.has(id)) tests.set(id, why);
  };
  const old = new Map([...since, ...changes].map((one) => [one.path, one.before]));
  const firstLines = ({ path, qualname, line }: CodeSymbol) => {
    const before = old.get(path);
    return before === undefined ? [line] : (before.get(qualname) ?? []);
  };
  const functions = Map.groupBy(digest.symbols.filter(({ kind }) => kind !== 'class'), (one) => `${one.path} ${one.qualname}`);
  const loading: Loading = {
    symbol: (symbol) => symbol.kind !== 'class' && index.loaded(symbol.path, [], firstLines(symbol)).length > 0,
    changed: ({ path, lines, entered, before }) => {
      const ran = index.loaded(path, lines, entered);
      const names = [...before].flatMap(([name, all]) => (all.some((line) => ran.includes(line)) ? [name] : []));
      return names.flatMap((name) => (functions.get(`${path} ${name}`) ?? []).map(({ id }) => id));
    },
  };
  for (const { path, lines, entered, before } of changes) {
    const names = new Map([...before].flatMap(([name, all]) => all.map((line) => [line, name] as const)));
    for (const line of entered) note(index.ran(path, [], [line]), `runs ${names.get(line) ?? 'code'} of ${path}`);
    for (const span of lines) note(index.ran(path, [span], []), `runs line ${span[0]} of ${path}`);
  }
  const affected = await affectedCode(changes, digest, users, loading);
  const symbols = new Map(digest.symbols.map((one) => [one.id, one]));
  for (const [id, why] of affected.symbols) {
    const symbol = symbols.get(id);
    if (symbol === undefined || symbol.kind === 'class') continue;
    note(index.ran(symbol.path, [], firstLines(symbol)), `runs ${symbol.qualname}, which ${why}`);
  }
  return { tests, loads: affected.loads };
} // prettier-ignore
