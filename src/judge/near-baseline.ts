import type { TestRun } from '../contracts/verdict.ts';

/** What the tests say at base, to which every verdict is relative. */
export interface TestBaseline {
  readonly run: TestRun;
  readonly flaky: ReadonlySet<string>;
  /** The tests and files that fit into the time of a quick verdict; empty means the whole suite. */
  readonly paths: readonly string[];
}

/** One run at base of some of the tests that candidates ask for. */
interface Batch {
  readonly baseline: TestBaseline;
  /** Tests or files that were asked for. */
  readonly asked: readonly string[];
}

/** Runs each test or file once at base, however often candidates ask for it. */
export class NearBaseline {
  readonly #measure: (paths: readonly string[], signal: AbortSignal) => Promise<TestBaseline>;
  readonly #batches: Batch[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(measure: (paths: readonly string[], signal: AbortSignal) => Promise<TestBaseline>) {
    this.#measure = measure;
  }

  /** What these tests say at base; `paths` of the result leaves out what takes too long. */
  of(paths: readonly string[], signal: AbortSignal): Promise<TestBaseline> {
    // One after the other: what the first finds out the second need not run.
    const mine = this.#last.then(() => this.#of(paths, signal));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #of(paths: readonly string[], signal: AbortSignal): Promise<TestBaseline> {
    const known = new Set(this.#batches.flatMap(({ asked }) => asked));
    const missing = paths.filter((path) => !known.has(path));
    if (missing.length > 0) this.#batches.push({ baseline: await this.#measure(missing, signal), asked: missing });
    const used = this.#batches.filter(({ asked }) => asked.some((path) => paths.includes(path)));
    const kept = new Set(used.flatMap(({ baseline }) => baseline.paths));
    const own = paths.filter((path) => kept.has(path));
    const belongs = ownership(own);
    const pick = <Value>(name: 'outcomes' | 'failures') =>
      Object.fromEntries(used.flatMap(({ baseline }) => Object.entries(baseline.run[name]).filter(([id]) => belongs(id)))) as Record<string, Value>; // prettier-ignore
    const run: TestRun = {
      state: used.find(({ baseline }) => baseline.run.state !== 'complete')?.baseline.run.state ?? 'complete',
      outcomes: pick('outcomes'),
      failures: pick('failures'),
      loaded: {},
      output: used.at(-1)?.baseline.run.output ?? '',
      seconds: used.reduce((sum, { baseline }) => sum + baseline.run.seconds, 0),
    };
    const flaky = new Set(used.flatMap(({ baseline }) => [...baseline.flaky]));
    return { run, flaky, paths: own };
  }
}

/** Whether a test, or a file that cannot be collected, is part of what was asked for. */
export function ownership(paths: readonly string[]): (id: string) => boolean {
  const asked = new Set(paths);
  const files = new Set(paths.map((path) => path.split('::', 1)[0] ?? path));
  return (id) => {
    if (!id.includes('::')) return files.has(id);
    const plain = id.split('[', 1)[0] ?? id;
    if (asked.has(id)) return true;
    for (let at = plain.length; at > 0; at = plain.lastIndexOf('::', at - 1)) {
      if (asked.has(plain.slice(0, at))) return true;
    }
    return false;
  };
}
