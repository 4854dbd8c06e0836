import { chmod, lstat, mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Logger } from '../../../base/log.ts';
import { importRootsOf } from '../../bench/import-roots.ts';
import { TEST_ENV, type TestRunner } from '../../bench/run-tests.ts';
import { TestFacts, type LoadedModules } from '../../bench/test-facts.ts';
import type { Slot, TreeStore } from '../../bench/tree-store.ts';
import { LineServer, type Lost } from '../line-server.ts';
import { LIFETIME_SECONDS } from '../tools/tool-server.ts';

/** What `serve_tests.py` loaded once for all runs, and what it left to each of them. */
const Warmed = z.object({
  pytest: z.string(),
  packages: z.array(z.string()),
  left: z.record(z.string(), z.string()),
  compiled: z.int(),
});
export type Warmed = z.infer<typeof Warmed>;

export interface WarmTestsOptions {
  readonly runner: TestRunner;
  readonly store: TreeStore;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

export type WarmRun =
  { readonly facts: TestFacts; readonly lost: null } | { readonly facts: null; readonly lost: Lost };

const WARM_SECONDS = 60;

/**
 * A process that has pytest and the dependencies loaded and forks for each run. All runs see their tree at one path,
 * into which it is moved before and out of which everything is moved after; in between, every process of the run is
 * dead and the scratch folders are empty again.
 */
export class WarmTests implements AsyncDisposable {
  readonly #options: WarmTestsOptions;
  readonly #folder: string;
  readonly #server: LineServer;
  readonly #modules: LoadedModules;
  #warmed: Warmed | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(options: WarmTestsOptions, folder: string, modules: LoadedModules) {
    const { runner, log, signal } = options;
    const { environment, sidecar, sandbox } = runner;
    this.#options = options;
    this.#folder = folder;
    this.#modules = modules;
    this.#server = new LineServer({
      name: 'test server',
      sandbox,
      log,
      signal,
      command: {
        argv: [environment.python, join(sidecar, 'serve_tests.py')],
        work: folder,
        readOnly: [...environment.binds, sidecar],
        env: TEST_ENV,
        limits: { wallSeconds: LIFETIME_SECONDS, cpuSeconds: LIFETIME_SECONDS },
      },
    });
  }

  /** `modules`: what a cold run loaded; of packages from outside, what can be shared between runs is loaded once. */
  static async create(options: WarmTestsOptions, modules: LoadedModules): Promise<WarmTests> {
    return new WarmTests(options, await options.store.scratch(), modules);
  }

  /** Where each tree stands while its tests run. */
  get tree(): string {
    return join(this.#folder, 'tree');
  }

  get warmed(): Warmed | null {
    return this.#warmed;
  }

  get starts(): number {
    return this.#server.starts;
  }

  /** Runs tests in the tree of a slot, which the caller gives back to the store afterwards. One run at a time. */
  async run(slot: Slot, config: Readonly<Record<string, unknown>>, seconds: number, signal: AbortSignal) {
    const mine = this.#turn.then(async (): Promise<WarmRun> => {
      const cold = this.#server.running ? null : await this.#warm(signal);
      if (cold !== null) return { facts: null, lost: cold };
      const request = { ...config, t: 'run', cpuSeconds: seconds * 4 + 10 };
      const { answer, lost } = await this.#within(slot, () => this.#server.ask(request, seconds + 10, signal));
      if (lost !== null) return { facts: null, lost };
      // What does not hold together was made up by the code that is judged; a cold run says so in its own words.
      const facts = TestFacts.safeParse(answer);
      return facts.success ? { facts: facts.data, lost } : { facts: null, lost: { limit: null, why: 'unreadable' } };
    });
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server[Symbol.asyncDispose]();
  }

  async #warm(signal: AbortSignal): Promise<Lost | null> {
    const { runner, store } = this.#options;
    const { environment, digest } = runner;
    const request = {
      t: 'warm',
      tree: this.tree,
      names: importRootsOf(digest).names,
      pythonPath: environment.pythonPath.filter((entry) => !entry.inTree).map((entry) => entry.path),
      userSite: environment.userSite,
      toolsSite: environment.toolsSite,
      ...this.#modules,
    };
    const slot = await store.take();
    try {
      const { answer, lost } = await this.#within(slot, () => this.#server.ask(request, WARM_SECONDS, signal));
      if (lost !== null) return lost;
      this.#warmed = Warmed.parse(answer);
      return null;
    } finally {
      await store.release(slot);
    }
  }

  async #within<T>(slot: Slot, use: () => Promise<T>): Promise<T> {
    await rename(slot.tree, this.tree);
    try {
      return await use();
    } finally {
      await moveAll(this.#folder, join(slot.folder, 'after'));
    }
  }
}

/** Moves what a run left, whatever it is; links are moved, not followed. */
async function moveAll(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    const path = join(from, name);
    // A folder that its owner may not write cannot be moved to another parent.
    if ((await lstat(path)).isDirectory()) await chmod(path, 0o700);
    await rename(path, join(to, name));
  }
}
