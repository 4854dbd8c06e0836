import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { Digest } from '../contracts/digest.ts';
import type { TestRun } from '../contracts/verdict.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { findEnvironment } from './bench/environment.ts';
import { layOverlay, readRegular } from './bench/overlay.ts';
import { HINT_FILES, readHints, type ProjectHints } from './bench/project-hints.ts';
import type { TestRunner } from './bench/run-tests.ts';
import { treeIn } from './bench/slot-tree.ts';
import { TreeStore } from './bench/tree-store.ts';
import { findTools, type Tools } from './checks/tools.ts';
import { WarmTypes } from './servers/pyright/warm-types.ts';
import { TestRuns } from './servers/tests/test-runs.ts';
import { ToolServer } from './servers/tools/tool-server.ts';
import {
  NO_CHANGE,
  type Overlay,
  type TestEnvironment,
  type TestSelection,
  type Tree,
  type Workbench,
} from './workbench.ts';

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
  /** False: no resident servers, each tool and each run of tests starts anew. Defaults to true. */
  readonly warm?: boolean;
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
    const tools = findTools(options.toolsFolder, options.natives ?? null);
    const hints = await hintsOf(store.base);
    if (hints.from !== null) log.debug(`tests run as ${hints.from} says: ${JSON.stringify(hints).slice(0, 1000)}`);
    const { sandbox, digest, sidecar } = options;
    const runner = { sandbox, environment, digest, sidecar, hints };
    const warm = options.warm ?? true;
    const scratch = warm ? await store.scratch() : '';
    return new DiskWorkbench(
      { store, tools, runner, log, signal },
      new TestRuns({ runner, store, log, signal, warm }),
      warm ? toolServer(options, tools, { environment, folder: store.folder, scratch }) : null,
    );
  } catch (error) {
    await store[Symbol.asyncDispose]();
    throw error;
  }
}

async function hintsOf(base: string): Promise<ProjectHints> {
  const files = new Map<string, string>();
  for (const name of HINT_FILES) files.set(name, (await readRegular(base, name))?.toString('utf8') ?? '');
  const hints = readHints(files);
  const paths = hints.paths.filter((path) => existsSync(join(base, path)));
  return { ...hints, paths };
}

/** The tools see every copy of the tree, and can write to none. */
function toolServer(
  { sandbox, sidecar, log, signal }: WorkbenchOptions,
  tools: Tools,
  {
    environment,
    folder,
    scratch,
  }: { readonly environment: TestEnvironment; readonly folder: string; readonly scratch: string },
): ToolServer {
  const ruff = tools.ruff === null ? [] : [dirname(tools.ruff)];
  return new ToolServer({
    sandbox,
    python: tools.black?.path ?? environment.python,
    readOnly: [folder, ...ruff, ...(tools.black?.binds ?? []), ...environment.binds],
    work: scratch,
    sidecar,
    log,
    signal,
  });
}

interface Parts {
  readonly store: TreeStore;
  readonly tools: Tools;
  readonly runner: TestRunner;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

class DiskWorkbench implements Workbench {
  readonly environment: TestEnvironment;
  readonly tools: Tools;
  readonly sidecar: string;
  readonly skipped: Workbench['skipped'];
  readonly #parts: Parts;
  readonly #tests: TestRuns;
  readonly #toolServer: ToolServer | null;
  #types: Promise<WarmTypes | null> | null = null;

  constructor(parts: Parts, tests: TestRuns, toolServer: ToolServer | null) {
    const { store, tools, runner } = parts;
    this.environment = runner.environment;
    this.tools = tools;
    this.sidecar = runner.sidecar;
    this.skipped = store.skipped;
    this.#parts = parts;
    this.#tests = tests;
    this.#toolServer = toolServer;
  }

  async runTests(overlay: Overlay, selection: TestSelection, signal: AbortSignal): Promise<TestRun> {
    return this.#tests.run(overlay, selection, signal);
  }

  async open(overlay: Overlay, signal: AbortSignal): Promise<Tree> {
    const { store, runner } = this.#parts;
    signal.throwIfAborted();
    const slot = await store.take();
    try {
      return treeIn(store, slot, runner.sandbox, await layOverlay(slot.tree, overlay), this.#toolServer);
    } catch (error) {
      await store.release(slot);
      throw error;
    }
  }

  async types(roots: readonly string[]): Promise<WarmTypes | null> {
    const { log, signal } = this.#parts;
    const { tools, environment } = this;
    if (this.#toolServer === null) return null;
    const open = async () => {
      const setup = { tools, python: environment.python, binds: environment.binds, roots };
      return WarmTypes.open(setup, await this.open(NO_CHANGE, signal), log, signal);
    };
    return (this.#types ??= open());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { store, log } = this.#parts;
    await (await this.#types?.catch(() => null))?.[Symbol.asyncDispose]();
    await this.#tests[Symbol.asyncDispose]();
    await this.#toolServer?.[Symbol.asyncDispose]();
    try {
      await store[Symbol.asyncDispose]();
    } catch (error) {
      log.warn(`${store.folder} could not be removed: ${messageOf(error)}`);
    }
  }
}
