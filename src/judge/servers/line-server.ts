import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { CancelledError, messageOf } from '../../base/errors.ts';
import type { Logger } from '../../base/log.ts';
import type { Sandbox, SandboxCommand, SandboxProcess, SandboxResult } from '../../sandbox/sandbox.ts';

/** Either the answer, or why there is none; the server is started again for the next request. */
export type Reply = { readonly answer: unknown; readonly lost: null } | { readonly answer: null; readonly lost: Lost };

export interface Lost {
  readonly limit: SandboxResult['limit'];
  /** For people: `it ended with 1: ...`. */
  readonly why: string;
}

export interface LineServerOptions {
  /** For people: `test server`. */
  readonly name: string;
  readonly sandbox: Sandbox;
  readonly command: SandboxCommand;
  readonly log: Logger;
  /** Ends the server with the run. */
  readonly signal: AbortSignal;
}

const MOST_ANSWER_BYTES = 64 * 1024 * 1024;

/**
 * A program that stays in the sandbox and answers one request at a time (`groundskeeper_lines.py`). One that ends, hangs
 * or meets a limit is gone with everything that it started; whoever asked is told, and the next request finds a new one.
 */
export class LineServer implements AsyncDisposable {
  /** How often it had to be started. */
  starts = 0;
  readonly #options: LineServerOptions;
  #process: SandboxProcess | null = null;
  #lines: LineReader | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: LineServerOptions) {
    this.#options = options;
  }

  get running(): boolean {
    return this.#process !== null;
  }

  /** Asks and waits at most so many seconds. Requests wait for each other. */
  async ask(request: unknown, seconds: number, signal: AbortSignal): Promise<Reply> {
    const mine = this.#turn.then(() => this.#exchange(request, seconds, signal));
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stop();
  }

  async #exchange(request: unknown, seconds: number, signal: AbortSignal): Promise<Reply> {
    signal.throwIfAborted();
    const { process, lines } = this.#started();
    const word = randomBytes(16).toString('hex');
    const text = JSON.stringify(request);
    process.stdin.write(`${Buffer.byteLength(text)}\n${text}${word}\n`);
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), seconds * 1000);
    const onAbort = () => stop.abort();
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      const line = await lines.find(`${word} `, stop.signal);
      if (line !== null) return { answer: JSON.parse(line), lost: null };
      return { answer: null, lost: await this.#lose(signal, stop.signal.aborted) };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    }
  }

  #started(): { readonly process: SandboxProcess; readonly lines: LineReader } {
    const { sandbox, command, signal } = this.#options;
    if (this.#process === null || this.#lines === null) {
      this.starts++;
      this.#process = sandbox.start(command, signal);
      this.#lines = new LineReader(this.#process.stdout);
    }
    return { process: this.#process, lines: this.#lines };
  }

  /** Says why there was no answer. Nothing of the server is left afterwards. */
  async #lose(signal: AbortSignal, stopped: boolean): Promise<Lost> {
    const { name, log } = this.#options;
    const process = this.#process;
    const running = stopped ? null : await process?.ended.catch(() => null);
    await this.#stop();
    if (signal.aborted || this.#options.signal.aborted) throw new CancelledError();
    const said = running?.stderr.toString('utf8').trim().split('\n').at(-1)?.slice(0, 300) ?? '';
    const limit = stopped ? 'wall' : (running?.limit ?? null);
    const why =
      limit !== null
        ? `it met the limit of ${limit === 'wall' ? 'time' : limit}`
        : `it ended with ${running?.exitCode ?? 'a signal'}${said === '' ? '' : `: ${said}`}`;
    log.warn(`the ${name} gave no answer and is started again when it is needed: ${why}`);
    return { limit, why };
  }

  async #stop(): Promise<void> {
    const process = this.#process;
    this.#process = null;
    this.#lines = null;
    try {
      await process?.[Symbol.asyncDispose]();
    } catch (error) {
      this.#options.log.debug(`the ${this.#options.name} did not end by itself: ${messageOf(error)}`);
    }
  }
}

/** Finds lines by how they begin; others are dropped, and what is too long ends the search. */
class LineReader {
  #rest: Buffer[] = [];
  #size = 0;
  #closed = false;
  readonly #found: Buffer[] = [];
  #wake = Promise.withResolvers<undefined>();

  constructor(stream: Readable) {
    stream.on('data', (piece: Buffer) => this.#take(piece));
    for (const event of ['end', 'close', 'error']) stream.on(event, () => this.#close());
  }

  /** The text after `start` of the first line that begins so; null when the stream ends, overflows or `stop` aborts. */
  async find(start: string, stop: AbortSignal): Promise<string | null> {
    const stopped = Promise.withResolvers<undefined>();
    const onStop = () => stopped.resolve(undefined);
    stop.addEventListener('abort', onStop, { once: true });
    try {
      for (;;) {
        for (let line = this.#found.shift(); line !== undefined; line = this.#found.shift())
          if (line.toString('latin1', 0, start.length) === start) return line.toString('utf8', start.length);
        if (this.#closed || stop.aborted) return null;
        await Promise.race([this.#wake.promise, stopped.promise]);
      }
    } finally {
      stop.removeEventListener('abort', onStop);
    }
  }

  #take(piece: Buffer): void {
    if (this.#closed) return;
    let at = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, at)) {
      this.#found.push(Buffer.concat([...this.#rest, piece.subarray(at, end)]));
      this.#rest = [];
      this.#size = 0;
      at = end + 1;
    }
    const rest = piece.subarray(at);
    if (rest.length > 0) this.#rest.push(rest);
    this.#size += rest.length;
    if (this.#size > MOST_ANSWER_BYTES || this.#found.length > 1000) this.#close();
    else this.#notify();
  }

  #close(): void {
    this.#closed = true;
    this.#notify();
  }

  #notify(): void {
    this.#wake.resolve(undefined);
    this.#wake = Promise.withResolvers<undefined>();
  }
}
