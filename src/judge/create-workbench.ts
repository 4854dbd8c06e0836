import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { Digest } from '../contracts/digest.ts';
import type { TestRun } from '../contracts/verdict.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { findEnvironment } from './bench/environment.ts';
import { layOverlay } from './bench/overlay.ts';
import { runTestsIn, WITHOUT_CONFIGURED_OPTIONS, type TestRunner } from './bench/run-tests.ts';
import { treeIn } from './bench/slot-tree.ts';
import { TreeStore } from './bench/tree-store.ts';
import { findTools, type Tools } from './checks/tools.ts';
import type { Overlay, TestEnvironment, TestSelection, Tree, Workbench } from './workbench.ts';

export interface WorkbenchOptions {
  readonly repository: { readonly root: string; readonly base: string };
  readonly digest: Digest;
  readonly sandbox: Sandbox;
  /** `--python`; empty for the repository's `.venv`, else python3. */
  readonly python: string;
  /** The caller's PYTHONPATH, PATH and HOME, passed as values. */
  readonly pythonPath: string;
  readonly searchPath: string;
  readonly home: string;
  /** Our own virtual environment with pytest, or null. */
  readonly toolsFolder: string | null;
  /** A folder that holds `node_modules` with pyright; null: where our own packages are. */
  readonly natives?: string | null;
  /** The folder of our Python programs: src/python/sidecar, or its copy beside the bundle. */
  readonly sidecar: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** Writes the base commit to a temporary folder and finds out how its tests are run. */
export async function createWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { repository, log, signal } = options;
  const store = await TreeStore.create(repository.root, repository.base, signal);
  try {
    if (store.skipped.length > 0)
      log.debug(
        `not in the copies: ${store.skipped
          .map(({ path, why }) => `${path} (${why})`)
          .join(', ')
          .slice(0, 2000)}`,
      );
    const environment = await findEnvironment(
      {
        ...options,
        root: repository.root,
        ownsVenv: existsSync(join(store.base, '.venv')),
        scratch: await store.scratch(),
      },
      signal,
    );
    log.debug(
      `tests run with ${environment.python} (${environment.version}), pytest ${environment.pytest ?? 'missing'}`,
    );
    return new DiskWorkbench(store, findTools(options.toolsFolder, options.natives ?? null), {
      ...options,
      environment,
    });
  } catch (error) {
    await store[Symbol.asyncDispose]();
    throw error;
  }
}

class DiskWorkbench implements Workbench {
  readonly environment: TestEnvironment;
  readonly tools: Tools;
  readonly sidecar: string;
  readonly skipped: Workbench['skipped'];
  readonly #store: TreeStore;
  readonly #runner: TestRunner & { readonly log: Logger };
  #extra: readonly string[] = [];

  constructor(store: TreeStore, tools: Tools, runner: TestRunner & { readonly log: Logger }) {
    this.environment = runner.environment;
    this.tools = tools;
    this.sidecar = runner.sidecar;
    this.skipped = store.skipped;
    this.#store = store;
    this.#runner = runner;
  }

  async runTests(overlay: Overlay, selection: TestSelection, signal: AbortSignal): Promise<TestRun> {
    const first = await this.#runOnce(overlay, selection, signal);
    if (!first.refusedOptions || this.#extra.length > 0) return first.run;
    this.#extra = WITHOUT_CONFIGURED_OPTIONS;
    this.#runner.log.warn('pytest refused the options in the configuration of the repository; tests run without them');
    return (await this.#runOnce(overlay, selection, signal)).run;
  }

  async open(overlay: Overlay, signal: AbortSignal): Promise<Tree> {
    const { sandbox } = this.#runner;
    signal.throwIfAborted();
    const slot = await this.#store.take();
    try {
      return treeIn(this.#store, slot, sandbox, await layOverlay(slot.tree, overlay));
    } catch (error) {
      await this.#store.release(slot);
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      await this.#store[Symbol.asyncDispose]();
    } catch (error) {
      this.#runner.log.warn(`${this.#store.folder} could not be removed: ${messageOf(error)}`);
    }
  }

  async #runOnce(overlay: Overlay, selection: TestSelection, signal: AbortSignal) {
    signal.throwIfAborted();
    const slot = await this.#store.take();
    try {
      await layOverlay(slot.tree, overlay);
      return await runTestsIn(this.#runner, slot, selection, this.#extra, signal);
    } finally {
      await this.#store.release(slot);
    }
  }
}
