import type { CoverageRecord } from '../../contracts/coverage.ts';
import type { Span } from './statements.ts';

/** What a record says of tests, looked up by what they ran. */
export interface CoverageIndex {
  readonly commit: string;
  /** Tests of which all is known. */
  readonly known: ReadonlySet<string>;
  /** Tests that started programs, of which nothing is known. */
  readonly spawning: ReadonlySet<string>;
  /** Tests that ran one of these lines, or entered a function that begins on one of these. */
  ran(path: string, lines: readonly Span[], entered: readonly number[]): ReadonlySet<string>;
  /** First lines of the functions of a file that loading modules ran, of which one of these lines ran or which are among these. */
  loaded(path: string, lines: readonly Span[], entered: readonly number[]): readonly number[];
  /** Tests that opened a file. */
  readers(path: string): ReadonlySet<string>;
  /** The name git gave to the bytes of a file; undefined when no test ran or read it. */
  object(path: string): string | undefined;
  readonly files: readonly string[];
}

/** Makes the index of a record. */
export function indexCoverage({ commit, objects, coverage }: CoverageRecord): CoverageIndex {
  const { files, sets, tests, shared, loading } = coverage;
  const numbers = new Map(files.map((path, index) => [path, index]));
  const users: string[][] = shared.map(() => []);
  const bySet = new Map<number, string[]>();
  const byRead = new Map<number, string[]>();
  const note = (map: Map<number, string[]>, keys: readonly number[], ids: readonly string[]) => {
    for (const key of keys) {
      const known = map.get(key);
      if (known === undefined) map.set(key, [...ids]);
      else for (const id of ids) known.push(id);
    }
  };
  for (const { id, sets: own, shared: used, reads } of tests) {
    note(bySet, own, [id]);
    note(byRead, reads, [id]);
    for (const one of used) users[one]?.push(id);
  }
  shared.forEach((one, index) => {
    note(bySet, one.sets, users[index] ?? []);
    note(byRead, one.reads, users[index] ?? []);
  });
  const byFile = Map.groupBy(sets.keys(), (number) => sets[number]?.[0] ?? -1);
  const spawning = new Set(tests.flatMap(({ id, spawns }) => (spawns ? [id] : [])));
  shared.forEach(({ spawns }, index) => { if (spawns) for (const id of users[index] ?? []) spawning.add(id); });
  const partly = new Set(tests.flatMap(({ id, whole }) => (whole ? [] : [id])));
  const duringLoading = new Set(loading);
  const meeting = (path: string, lines: readonly Span[], entered: readonly number[]) => {
    const file = numbers.get(path);
    const found = file === undefined ? [] : (byFile.get(file) ?? []);
    return found.filter((number) => {
      const [, first, text] = sets[number] ?? [0, 0, ''];
      return entered.includes(first) || (lines.length > 0 && meets(text, lines));
    });
  };
  return {
    commit,
    known: new Set(tests.flatMap(({ id }) => (partly.has(id) ? [] : [id]))),
    spawning,
    ran: (path, lines, entered) => new Set(meeting(path, lines, entered).flatMap((number) => bySet.get(number) ?? [])),
    loaded: (path, lines, entered) => [...new Set(meeting(path, lines, entered).flatMap((number) => (duringLoading.has(number) ? [sets[number]?.[1] ?? 0] : [])))],
    readers: (path) => new Set(byRead.get(numbers.get(path) ?? -1) ?? []),
    object: (path) => objects[numbers.get(path) ?? -1],
    files,
  };
} // prettier-ignore

/** Whether one of lines such as `3-5,9` is among the spans. */
function meets(text: string, spans: readonly Span[]): boolean {
  for (const part of text.split(',')) {
    if (part === '') continue;
    const dash = part.indexOf('-');
    const from = Number(dash < 0 ? part : part.slice(0, dash));
    const to = dash < 0 ? from : Number(part.slice(dash + 1));
    if (spans.some((span) => from <= span[1] && span[0] <= to)) return true;
  }
  return false;
}
