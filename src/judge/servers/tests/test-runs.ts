import type { Logger } from '../../../base/log.ts';
import type { TestRun } from '../../../contracts/verdict.ts';
import { importRootsOf } from '../../bench/import-roots.ts';
import { layOverlay } from '../../bench/overlay.ts';
import { LIMIT_TEXTS, nothing, planRun, runCold, type TestRunner } from '../../bench/run-tests.ts';
import { refusedOptions, toTestRun, type LoadedModules } from '../../bench/test-facts.ts';
import type { Slot, TreeStore } from '../../bench/tree-store.ts';
import { flakyTests, stableId } from '../../test-delta.ts';
import type { Overlay, TestSelection } from '../../workbench.ts';
import { WarmTests } from './warm-tests.ts';

export interface TestRunsOptions {
  readonly runner: TestRunner;
  readonly store: TreeStore;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** False: every run starts its own interpreter. */
  readonly warm: boolean;
}

/** Options of absent plugins in the configuration: what pytest is told instead of giving up. */
const WITHOUT_CONFIGURED_OPTIONS = ['-o', 'addopts=', '-o', 'required_plugins='];
/** Runs that take longer gain nothing from a server, and are not worth being done twice for a comparison. */
const SHORT_SECONDS = 20;
/** A server that is lost so often is given up. */
const MOST_STARTS = 4;

interface Outcome {
  readonly run: TestRun;
  readonly refusedOptions: boolean;
  readonly modules: LoadedModules | null;
}

/**
 * Runs tests, in a server where that is known to give the same result. The first short run is done both ways: cold, which
 * also tells what can be loaded once for all, and in the server; where the two differ, fewer things are shared, and at
 * last nothing.
 */
export class TestRuns implements AsyncDisposable {
  readonly #options: TestRunsOptions;
  #extra: readonly string[] = [];
  #server: WarmTests | null = null;
  #mode: 'unknown' | 'warm' | 'cold' = 'unknown';
  #comparing: Promise<unknown> = Promise.resolve();

  constructor(options: TestRunsOptions) {
    this.#options = options;
    const { runner, warm, log } = options;
    if (!warm || runner.environment.pytest === null) this.#mode = 'cold';
    else if (!runner.sandbox.ownProcesses) {
      this.#mode = 'cold';
      log.info('each run of tests starts its own interpreter: this sandbox has no process namespace for a test server');
    }
  }

  async run(overlay: Overlay, selection: TestSelection, signal: AbortSignal): Promise<TestRun> {
    const first = await this.#once(overlay, selection, signal);
    if (!first.refusedOptions || this.#extra.length > 0) return first.run;
    this.#extra = WITHOUT_CONFIGURED_OPTIONS;
    this.#options.log.warn('pytest refused the options in the configuration of the repository; tests run without them');
    return (await this.#once(overlay, selection, signal)).run;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server?.[Symbol.asyncDispose]();
  }

  /** While nothing is known of the server, runs wait for each other: what one finds out holds for all. */
  async #once(overlay: Overlay, selection: TestSelection, signal: AbortSignal): Promise<Outcome> {
    if (this.#mode !== 'unknown') return this.#known(overlay, selection, signal);
    const mine = this.#comparing.then(async () => {
      if (this.#mode !== 'unknown') return this.#known(overlay, selection, signal);
      const cold = await this.#cold(overlay, selection, signal, true);
      if (!cold.refusedOptions) await this.#compare(overlay, selection, cold, signal);
      return cold;
    });
    this.#comparing = mine.catch(() => undefined);
    return mine;
  }

  async #known(overlay: Overlay, selection: TestSelection, signal: AbortSignal): Promise<Outcome> {
    if (this.#mode === 'warm' && selection.coverage === undefined && !this.#hides(overlay)) {
      const warm = await this.#warm(overlay, selection, signal);
      if (warm !== null) return warm;
    }
    return this.#cold(overlay, selection, signal, false);
  }

  /** Does the server give what the cold run gave? */
  async #compare(overlay: Overlay, selection: TestSelection, cold: Outcome, signal: AbortSignal): Promise<void> {
    const { log } = this.#options;
    const { run, modules } = cold;
    if (run.state !== 'complete' || run.seconds > SHORT_SECONDS || modules === null || isObserved(selection)) return;
    let flaky: ReadonlySet<string> = new Set();
    for (const shared of [modules, { externals: [], sources: [] }]) {
      this.#server = await WarmTests.create(this.#options, shared);
      const warm = (await this.#warm(overlay, selection, signal))?.run ?? null;
      if (warm !== null && differences(run, warm, flaky).length > 0)
        flaky = flakyTests(run, (await this.#cold(overlay, selection, signal, false)).run);
      const differing = warm === null ? null : differences(run, warm, flaky);
      if (differing?.length === 0) {
        this.#mode = 'warm';
        const { packages, left, compiled } = this.#server.warmed ?? { packages: [], left: {}, compiled: 0 };
        log.debug(`the test server has ${packages.length} packages and ${compiled} files loaded; left out: ${JSON.stringify(left).slice(0, 1000)}`); // prettier-ignore
        return;
      }
      await this.#server[Symbol.asyncDispose]();
      this.#server = null;
      const why = differing === null ? 'it gave no answer' : `it differs in ${differing.slice(0, 5).join(', ')}`;
      log.info(`the test server with ${shared.externals.length} modules loaded is not used: ${why}`);
    }
    this.#mode = 'cold';
    log.warn('each run of tests starts its own interpreter: a test server does not give the same results here');
  }

  /** A new file by the name of something that the server has loaded would not be seen there. */
  #hides(overlay: Overlay): boolean {
    const loaded = new Set(this.#server?.warmed?.packages);
    const created = [...overlay.edits.filter((edit) => edit.create), ...overlay.files].map((file) => file.path);
    return created.some((path) => path.split('/').some((part) => loaded.has(part.replace(/\.pyi?$/, ''))));
  }

  async #cold(overlay: Overlay, selection: TestSelection, signal: AbortSignal, scout: boolean): Promise<Outcome> {
    const { runner } = this.#options;
    return this.#inSlot(overlay, signal, async (slot) => {
      const plan = planRun(runner, slot.tree, slot.tree, selection, this.#extra);
      if (!plan.runs) return { run: plan.run, refusedOptions: false, modules: null };
      const config = { ...plan.config, scout: scout && !isObserved(selection) };
      const cold = await runCold(runner, slot, config, plan.seconds, signal);
      if (cold.facts === null) return { run: cold.run, refusedOptions: false, modules: null };
      return {
        run: toTestRun(cold.facts, slot.tree, selection.changed, importRootsOf(runner.digest).names),
        refusedOptions: refusedOptions(cold.facts),
        modules: cold.facts.modules,
      };
    });
  }

  /** Null: the server is lost, and not by what the tests did to the limits. */
  async #warm(overlay: Overlay, selection: TestSelection, signal: AbortSignal): Promise<Outcome | null> {
    const server = this.#server;
    if (server === null) return null;
    if (server.starts > MOST_STARTS) {
      this.#mode = 'cold';
      this.#options.log.warn(
        `each run of tests starts its own interpreter: the test server ended ${MOST_STARTS} times`,
      );
      return null;
    }
    return this.#inSlot(overlay, signal, async (slot) => {
      const plan = planRun(this.#options.runner, slot.tree, server.tree, selection, this.#extra);
      if (!plan.runs) return { run: plan.run, refusedOptions: false, modules: null };
      const { facts, lost } = await server.run(slot, plan.config, plan.seconds, signal);
      if (lost === null)
        return {
          run: toTestRun(facts, server.tree, selection.changed, importRootsOf(this.#options.runner.digest).names),
          refusedOptions: refusedOptions(facts),
          modules: null,
        };
      if (lost.limit === null) return null;
      const state = lost.limit === 'wall' ? 'timeout' : 'incomplete';
      return {
        run: nothing(state, `the tests exceeded ${LIMIT_TEXTS[lost.limit]}`),
        refusedOptions: false,
        modules: null,
      };
    });
  }

  async #inSlot<T>(overlay: Overlay, signal: AbortSignal, use: (slot: Slot) => Promise<T>): Promise<T> {
    const { store } = this.#options;
    signal.throwIfAborted();
    const slot = await store.take();
    try {
      await layOverlay(slot.tree, overlay);
      return await use(slot);
    } finally {
      await store.release(slot);
    }
  }
}

/** Such a run does more than run the tests: nothing is learned from it about ordinary ones. */
function isObserved(selection: TestSelection): boolean {
  return selection.trace === true || selection.coverage !== undefined;
}

/** What differs between two runs of the same tests on the same tree; tests that differ by themselves do not count. */
export function differences(first: TestRun, second: TestRun, flaky: ReadonlySet<string>): readonly string[] {
  if (first.state !== second.state) return [`${first.state} or ${second.state}`];
  const [a, b] = [first, second].map(
    (run) => new Map(Object.entries(run.outcomes).map(([id, outcome]) => [stableId(id), outcome])),
  );
  const ids = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]);
  return [...ids].filter((id) => a?.get(id) !== b?.get(id) && !flaky.has(id));
}
