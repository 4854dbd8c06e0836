import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { messageOf } from '../../../base/errors.ts';
import { removeRegular, writeRegular } from '../../bench/overlay.ts';
import { lineReader, type LocatedFinding, type TypeErrors } from '../../checks/findings.ts';
import { asFinding, type PyrightSetup } from '../../checks/pyright-project.ts';
import { installedPyright, type InstalledPyright } from '../../checks/tools.ts';
import type { Tree } from '../../workbench.ts';
import { RequestError } from './connection.ts';
import { startSession, type Session } from './session.ts';

/** What can be asked of the server; `failed` says why nothing can. */
export type ServerState =
  | { readonly name: 'ready'; readonly restarts: number }
  | { readonly name: 'failed'; readonly restarts: number; readonly why: string };

/** A place in a file as the protocol counts: from zero, in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

const MAX_RESTARTS = 2;
const MAX_OPEN = 200;
const REQUEST_SECONDS = 120;
const ERROR = 1;
/** The server gives these when something changed under a request: ask again. */
const TRY_AGAIN: ReadonlySet<RequestError['code']> = new Set([-32801, -32802, -32800]);
const MAX_ATTEMPTS = 5;

const Report = z.object({
  items: z.array(
    z.object({
      range: z.object({ start: z.object({ line: z.int() }) }),
      severity: z.int().optional(),
      code: z.union([z.string(), z.int()]).optional(),
      message: z.string(),
    }),
  ),
});
const Hover = z.object({ contents: z.object({ value: z.string() }) }).nullable();

/**
 * Pyright as a language server on one tree, for as long as the tree is needed. The tree is its own: `change` writes
 * there. After a crash it is started again, twice at most; then every answer is null and `state` says why.
 */
export class PyrightServer implements AsyncDisposable {
  readonly #setup: PyrightSetup;
  readonly #installed: InstalledPyright;
  readonly #tree: Tree;
  readonly #signal: AbortSignal;
  /** Open files in the order of their use, with the version that the server was told last. */
  readonly #open = new Map<string, number>();
  #session: Session | null = null;
  #state: ServerState = { name: 'ready', restarts: 0 };
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(setup: PyrightSetup, installed: InstalledPyright, tree: Tree, signal: AbortSignal) {
    this.#setup = setup;
    this.#installed = installed;
    this.#tree = tree;
    this.#signal = signal;
  }

  /** Starts the server; null when pyright is not installed. The server lives as long as `signal` allows. */
  static async open(setup: PyrightSetup, tree: Tree, signal: AbortSignal): Promise<PyrightServer | null> {
    const installed = installedPyright(setup.tools);
    if (installed === null) return null;
    const server = new PyrightServer(setup, installed, tree, signal);
    await server.#inTurn((session) => Promise.resolve(session), signal);
    return server;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Writes or, with null, removes a file of the tree; what is asked next is answered for the tree as it is then. */
  async change(path: string, text: string | null): Promise<void> {
    await this.#wait(async () => {
      const isNew = (await this.#tree.mode(path)) === null;
      if (text === null) await removeRegular(this.#tree.path, path);
      else await writeRegular(this.#tree.path, path, Buffer.from(text, 'utf8'));
      if (this.#session === null || (text === null && isNew)) return;
      const { connection } = this.#session;
      if (text === null) this.#close(this.#session, path);
      else if (this.#open.has(path)) this.#tell(this.#session, path, text);
      const type = text === null ? 3 : isNew ? 1 : 2;
      connection.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: this.#uri(path), type }] });
    });
  }

  /** Errors in files of the tree as it is now: what one run of the program says of them. Null: see `state`. */
  async diagnostics(paths: readonly string[], signal: AbortSignal): Promise<TypeErrors | null> {
    return this.#inTurn(async (session) => {
      const errors: LocatedFinding[] = [];
      for (const path of paths) {
        const text = await this.#show(session, path);
        if (text === null) continue;
        const params = { textDocument: { uri: this.#uri(path) } };
        const { items } = Report.parse(await ask(session, 'textDocument/diagnostic', params, signal));
        const reader = lineReader(Buffer.from(text, 'utf8'));
        for (const { range, severity, code, message } of items)
          if (severity === ERROR) {
            const rule = code === undefined ? undefined : String(code);
            errors.push(asFinding(this.#tree, { path, line: range.start.line + 1, message, rule }, reader));
          }
      }
      return { version: this.#installed.version, errors };
    }, signal);
  }

  /** What the server shows for a name in a file, as plain text; null when it shows nothing or is gone. */
  async hover(path: string, position: Position, signal: AbortSignal): Promise<string | null> {
    return this.#inTurn(async (session) => {
      if ((await this.#show(session, path)) === null) return null;
      const params = { textDocument: { uri: this.#uri(path) }, position };
      return Hover.parse(await ask(session, 'textDocument/hover', params, signal))?.contents.value ?? null;
    }, signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session?.[Symbol.asyncDispose]();
    await this.#turn;
    this.#session = null;
  }

  /** One piece of work after the other: a change never falls between a question and its answer. */
  #wait<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Work with a living server. One that died is started again and asked again; one that is late is given up. */
  #inTurn<T>(work: (session: Session) => Promise<T>, signal: AbortSignal): Promise<T | null> {
    return this.#wait(async () => {
      for (;;) {
        if (this.#state.name === 'failed') return null;
        try {
          this.#session ??= await startSession(this.#setup, this.#installed.server, this.#tree, this.#signal);
          return await work(this.#session);
        } catch (error) {
          signal.throwIfAborted();
          this.#signal.throwIfAborted();
          const code = error instanceof RequestError ? error.code : 'gone';
          if (typeof code === 'number') return null; // it lives, and has no answer to this
          await this.#drop(messageOf(error));
          if (code === 'late') return null;
        }
      }
    });
  }

  async #drop(why: string): Promise<void> {
    const { restarts } = this.#state;
    const reason = this.#session?.connection.closed ?? why;
    this.#state =
      restarts < MAX_RESTARTS
        ? { name: 'ready', restarts: restarts + 1 }
        : { name: 'failed', restarts, why: `pyright's server stopped ${restarts + 1} times: ${reason}` };
    await this.#session?.[Symbol.asyncDispose]();
    this.#session = null;
    this.#open.clear();
  }

  /** Opens a file as an editor would; null when there is no such file. */
  async #show(session: Session, path: string): Promise<string | null> {
    const bytes = await this.#tree.read(path);
    if (bytes === null) return null;
    const text = bytes.toString('utf8');
    if (this.#open.has(path)) return text;
    for (const oldest of [...this.#open.keys()].slice(0, Math.max(0, this.#open.size - MAX_OPEN + 1)))
      this.#close(session, oldest);
    this.#open.set(path, 1);
    const textDocument = { uri: this.#uri(path), languageId: 'python', version: 1, text };
    session.connection.notify('textDocument/didOpen', { textDocument });
    return text;
  }

  #tell(session: Session, path: string, text: string): void {
    const version = (this.#open.get(path) ?? 0) + 1;
    this.#open.delete(path);
    this.#open.set(path, version);
    const textDocument = { uri: this.#uri(path), version };
    session.connection.notify('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
  }

  #close(session: Session, path: string): void {
    if (!this.#open.delete(path)) return;
    session.connection.notify('textDocument/didClose', { textDocument: { uri: this.#uri(path) } });
  }

  #uri(path: string): string {
    return pathToFileURL(join(this.#tree.path, path)).href;
  }
}

async function ask({ connection }: Session, method: string, params: object, signal: AbortSignal): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await connection.request(method, params, REQUEST_SECONDS, signal);
    } catch (error) {
      if (!(error instanceof RequestError) || !TRY_AGAIN.has(error.code) || attempt === MAX_ATTEMPTS) throw error;
    }
}
