import type { Logger } from '../../../base/log.ts';
import type { PyrightSetup } from '../../checks/pyright-project.ts';
import type { TypeErrors } from '../../checks/findings.ts';
import type { Tree } from '../../workbench.ts';
import { PyrightServer } from './server.ts';

/** One language server for all candidates of a run: each is told to it as a change of the documents of one tree. */
export class WarmTypes implements AsyncDisposable {
  readonly #server: PyrightServer;
  readonly #own: Tree;
  readonly #log: Logger;
  /** What differs from base in the tree of the server. */
  readonly #told = new Map<string, string>();
  readonly #base = new Map<string, string | null>();
  #turn: Promise<unknown> = Promise.resolve();
  #gone = false;

  private constructor(server: PyrightServer, own: Tree, log: Logger) {
    this.#server = server;
    this.#own = own;
    this.#log = log;
  }

  /** `own` is a copy of base for the server alone; it is given back with it. Null: there is no such server. */
  static async open(setup: PyrightSetup, own: Tree, log: Logger, signal: AbortSignal): Promise<WarmTypes | null> {
    const server = await PyrightServer.open(setup, own, signal);
    if (server !== null) return new WarmTypes(server, own, log);
    await own[Symbol.asyncDispose]();
    return null;
  }

  /** What one run of pyright would say of these files of a tree. Null: the server gives no answer. */
  async errors(tree: Tree, paths: readonly string[], signal: AbortSignal): Promise<TypeErrors | null> {
    const mine = this.#turn.then(async () => {
      if (this.#gone) return null;
      await this.#show(tree);
      const found = await this.#server.diagnostics(paths, signal);
      const { state } = this.#server;
      if (state.name === 'failed') {
        this.#gone = true;
        this.#log.warn(`types are looked at by one run of pyright each: ${state.why}`);
      }
      return found;
    });
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server[Symbol.asyncDispose]();
    await this.#own[Symbol.asyncDispose]();
  }

  /** Makes the tree of the server equal to this one. */
  async #show(tree: Tree): Promise<void> {
    const wanted = new Map<string, string>();
    for (const path of tree.changed) {
      const bytes = await tree.read(path);
      if (bytes !== null) wanted.set(path, bytes.toString('utf8'));
    }
    for (const path of new Set([...this.#told.keys(), ...wanted.keys()])) {
      if (!this.#base.has(path)) this.#base.set(path, (await this.#own.read(path))?.toString('utf8') ?? null);
      const base = this.#base.get(path) ?? null;
      const text = wanted.get(path) ?? base;
      if (text === (this.#told.get(path) ?? base)) continue;
      await this.#server.change(path, text);
      if (text === null || text === base) this.#told.delete(path);
      else this.#told.set(path, text);
    }
  }
}
