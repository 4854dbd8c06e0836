import { z } from 'zod';
import { sha256 } from '../base/hash.ts';
import type { Logger } from '../base/log.ts';
import type { Plan } from '../contracts/plan.ts';
import type { TestCoverage } from '../contracts/coverage.ts';
import { TestRun } from '../contracts/verdict.ts';
import { NearBaseline, type TestBaseline } from './near-baseline.ts';
import { flakyTests, isBad } from './test-delta.ts';
import { NO_CHANGE, type Overlay, type Workbench } from './workbench.ts';

/** Where results at base are kept between stages of one run: the run folder. */
export interface BaselineCache {
  read(name: string): Promise<string | null>;
  write(name: string, data: string): Promise<void>;
}

export interface Baseline {
  /** Some tests and files; run twice when that is quick, to name tests that do not always end the same. */
  near(paths: readonly string[], signal: AbortSignal): Promise<TestBaseline>;
  /** All tests, run once: what seems broken there runs again on its own. */
  suite(signal: AbortSignal): Promise<TestBaseline>;
}

export interface BaselineOptions {
  readonly bench: Workbench;
  readonly plan: Plan;
  readonly cache: BaselineCache | null;
  readonly log: Logger;
  /** Limits of one test run. */
  readonly quickSeconds: number;
  readonly suiteSeconds: number;
  /** Takes what each test of a whole run ran; null: it is not recorded. */
  readonly keepCoverage: ((coverage: TestCoverage, seconds: number) => Promise<void>) | null;
}

const Stored = z.object({ key: z.string(), run: TestRun, flaky: z.array(z.string()), paths: z.array(z.string()) });

/** Below this a whole second run is cheap; above it only the failing tests run again. */
const CHEAP_SECONDS = 20;
const MOST_RERUN = 60;

export function createBaseline(options: BaselineOptions): Baseline {
  const { plan } = options;
  let suite: Promise<TestBaseline> | undefined;
  const own = plan.reproduction === null ? [] : [plan.reproduction.path];
  const near = new NearBaseline((paths, signal) =>
    cached(options, `near-${sha256(paths.join('\n')).slice(0, 12)}`, paths, () => {
      const keep = paths.filter((path) => own.includes(path)).length;
      return measure(options, { paths, keep, wallSeconds: options.quickSeconds, repeat: true }, signal);
    }),
  );
  // A failed attempt (a cancelled run) is not kept.
  const once = (made: Promise<TestBaseline>, forget: () => void) => {
    made.catch(forget);
    return made;
  };
  return {
    near: (paths, signal) => near.of(paths, signal),
    suite: (signal) =>
      (suite ??= once(
        cached(options, 'suite', [], () =>
          measure(options, { paths: [], keep: 0, wallSeconds: options.suiteSeconds, repeat: false }, signal),
        ),
        () => (suite = undefined),
      )),
  };
}

/** The base tree with the reproduction test in it. */
export function baseOverlay(plan: Plan): Overlay {
  const { reproduction } = plan;
  return reproduction === null
    ? NO_CHANGE
    : { edits: [], files: [{ path: reproduction.path, content: reproduction.source }] };
}

interface Measurement {
  readonly paths: readonly string[];
  /** So many of the first paths are never dropped. */
  readonly keep: number;
  readonly wallSeconds: number;
  /** Run again to name tests that do not always end the same. */
  readonly repeat: boolean;
}

async function measure(
  { bench, plan, log, keepCoverage }: BaselineOptions,
  { paths: wanted, keep, wallSeconds, repeat }: Measurement,
  signal: AbortSignal,
): Promise<TestBaseline> {
  const overlay = baseOverlay(plan);
  let paths = wanted;
  const isSuite = paths.length === 0;
  const recording = isSuite && keepCoverage !== null ? { coverage: 'cheap' as const } : {};
  const { coverage, ...first } = await bench.runTests(
    overlay,
    { paths, changed: [], wallSeconds, ...recording },
    signal,
  );
  if (coverage !== undefined && first.state === 'complete') await keepCoverage?.(coverage, first.seconds);
  let run: TestRun = first;
  // The nearest tests come first; the far half goes until the rest fits.
  while (run.state === 'timeout' && paths.length > Math.max(1, keep)) {
    paths = paths.slice(0, Math.max(keep, Math.floor(paths.length / 2), 1));
    log.info(
      `the selected tests take longer than ${wallSeconds} s at base; the nearest ${paths.length} files are kept`,
    );
    run = await bench.runTests(overlay, { paths, changed: [], wallSeconds }, signal);
  }
  const failing = Object.keys(run.outcomes).filter((id) => isBad(run.outcomes[id]));
  const again = run.seconds <= CHEAP_SECONDS ? paths : failing.slice(0, MOST_RERUN);
  const repeats = repeat && run.state === 'complete' && (run.seconds <= CHEAP_SECONDS || failing.length > 0);
  const flaky = repeats
    ? flakyTests(run, await bench.runTests(overlay, { paths: again, changed: [], wallSeconds }, signal))
    : new Set<string>();
  if (flaky.size > 0) log.warn(`tests that end differently without any change: ${[...flaky].slice(0, 10).join(', ')}`);
  return { run, flaky, paths };
}

async function cached(
  { plan, cache, bench }: BaselineOptions,
  name: string,
  paths: readonly string[],
  make: () => Promise<TestBaseline>,
): Promise<TestBaseline> {
  if (cache === null) return make();
  const file = `baseline-${name}.json`;
  const { python, version, pytest } = bench.environment;
  const key = sha256(JSON.stringify([plan.base, paths, plan.reproduction?.source, python, version, pytest]));
  const stored = Stored.safeParse(readJson(await cache.read(file)));
  if (stored.success && stored.data.key === key)
    return { run: stored.data.run, flaky: new Set(stored.data.flaky), paths: stored.data.paths };
  const made = await make();
  await cache.write(file, JSON.stringify({ key, run: made.run, flaky: [...made.flaky], paths: made.paths }));
  return made;
}

function readJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Ids of a run that belong to the reproduction test. */
export function isReproduction(id: string, plan: Plan): boolean {
  const path = plan.reproduction?.path;
  return path !== undefined && (id === path || id.startsWith(`${path}::`));
}
