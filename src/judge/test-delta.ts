import type { TestDelta, TestOutcome, TestRun } from '../contracts/verdict.ts';

export interface DeltaOptions {
  readonly selection: TestDelta['selection'];
  readonly by?: TestDelta['by'];
  /** Tests that do not always end the same way at base: they neither prove nor break anything. */
  readonly flaky: ReadonlySet<string>;
}

type Outcomes = Readonly<Record<string, TestOutcome>>;

/**
 * What a change does to the tests, by test id.
 * A file that could not be collected at base counts as one failing test; it is fixed when its tests run and pass.
 */
export function compareTests(before: Outcomes, after: Outcomes, { selection, by, flaky }: DeltaOptions): TestDelta {
  const was = normalise(before);
  const is = normalise(after);
  const delta = {
    fixed: [] as string[],
    broken: [] as string[],
    stillFailing: [] as string[],
    vanished: [] as string[],
    appeared: [] as string[],
  };
  for (const [id, outcome] of was) {
    if (flaky.has(id)) continue;
    const now = is.get(id) ?? collected(id, is);
    if (now === undefined) delta.vanished.push(id);
    else if (isBad(outcome)) {
      if (isBad(now)) delta.stillFailing.push(id);
      else if (now === 'passed') delta.fixed.push(id);
    } else if (isBad(now)) delta.broken.push(id);
    else if (outcome === 'passed' && now === 'skipped') delta.vanished.push(id);
  }
  for (const [id, outcome] of is) {
    if (was.has(id) || flaky.has(id)) continue;
    // Tests of a file that could not be collected before are not new, and a file that cannot be collected now is broken.
    if (isBad(outcome) && !was.has(fileOf(id))) delta.broken.push(id);
    else delta.appeared.push(id);
  }
  const unsteady = [...is.keys()].filter((id) => flaky.has(id));
  return {
    selection,
    ...(by === undefined ? {} : { by }),
    ...delta,
    ...(unsteady.length === 0 ? {} : { flaky: unsteady }),
    passing: [...is.values()].filter((outcome) => outcome === 'passed').length,
  };
}

/** Tests that ended differently in two runs of the same tree. */
export function flakyTests(first: TestRun, second: TestRun): ReadonlySet<string> {
  const [a, b] = [normalise(first.outcomes), normalise(second.outcomes)];
  return new Set([...a].filter(([id, outcome]) => b.has(id) && b.get(id) !== outcome).map(([id]) => id));
}

export function isBad(outcome: TestOutcome | undefined): boolean {
  return outcome === 'failed' || outcome === 'error';
}

/** Object addresses in parametrised ids differ from run to run. */
export function stableId(id: string): string {
  return id.replace(/0x[0-9a-f]{6,16}/g, '0x');
}

function normalise(outcomes: Outcomes): ReadonlyMap<string, TestOutcome> {
  return new Map(Object.entries(outcomes).map(([id, outcome]) => [stableId(id), outcome]));
}

/** The outcome of a file that could not be collected before: that of its tests now. */
function collected(id: string, is: ReadonlyMap<string, TestOutcome>): TestOutcome | undefined {
  if (id.includes('::')) return undefined;
  const own = [...is].filter(([other]) => other.startsWith(`${id}::`)).map(([, outcome]) => outcome);
  if (own.length === 0) return undefined;
  return own.find(isBad) ?? (own.includes('passed') ? 'passed' : 'skipped');
}

function fileOf(id: string): string {
  return id.split('::', 1)[0] ?? id;
}
