import type { PythonTree } from '../parse/flat-tree.ts';

/** What can be seen of the style in one place of the code. */
export type Habit =
  | 'indent'
  | 'quotes'
  | 'comma'
  | 'docstring'
  | 'hint'
  | 'formatting'
  | 'blank-lines'
  /** A line of code by its length; `line` could have been broken at a bracket, `plain-line` could not. */
  | 'line'
  | 'plain-line'
  /** A statement that was broken although no comma forces it: the length that it would have on one line. */
  | 'split'
  | 'import-sort'
  | 'import-kind'
  | 'import-names'
  | 'import-wrap'
  | 'import-groups'
  | `name:${NameKind}`;

export const NAME_KINDS = [
  'module', 'class', 'function', 'method', 'parameter', 'variable', 'constant', 'attribute',
] as const; // prettier-ignore
export type NameKind = (typeof NAME_KINDS)[number];

export interface Sighting {
  readonly habit: Habit;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
  /** The name, for `name:` habits. */
  readonly name?: string;
}

/** Takes what an observer sees. */
export type See = (habit: Habit, value: string, line: number, name?: string) => void;

/** Looks at a parsed file; the path is where it stands in the repository. */
export type Observer = (file: { readonly tree: PythonTree; readonly path: string }, see: See) => void;

/** How often each value of each habit was seen. Sums of several files are sums of these. */
export type Tally = Map<Habit, Map<string, number>>;

/** Adds sightings to a tally. */
export function addTo(tally: Tally, habit: Habit, value: string, times = 1): void {
  let counts = tally.get(habit);
  if (counts === undefined) tally.set(habit, (counts = new Map<string, number>()));
  counts.set(value, (counts.get(value) ?? 0) + times);
}

/** The counts of one habit; empty when it was never seen. */
export function countsOf(tally: Tally, habit: Habit): ReadonlyMap<string, number> {
  return tally.get(habit) ?? new Map();
}

/** Adds one tally to another. */
export function merge(into: Tally, from: Tally): void {
  for (const [habit, counts] of from) for (const [value, times] of counts) addTo(into, habit, value, times);
}

/** How many sightings fulfil a condition. */
export function sum(counts: ReadonlyMap<string, number>, when: (value: string) => boolean = () => true): number {
  let total = 0;
  for (const [value, times] of counts) if (when(value)) total += times;
  return total;
}
