import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { frame, readFrames } from './frames.ts';

const Message = z.object({
  id: z.union([z.int(), z.string().max(200)]).nullish(),
  method: z.string().max(200).optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ code: z.int(), message: z.string() }).optional(),
});

/** The server answered with an error, did not answer in time, or is gone. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** The code of the answer, or why there was none. */
  readonly code: number | 'late' | 'gone';

  constructor(message: string, code: number | 'late' | 'gone') {
    super(message);
    this.code = code;
  }
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: RequestError): void;
  readonly timer: NodeJS.Timeout;
}

/** Requests to a language server over a pair of streams, with the answers to what it asks back. */
export class Connection {
  readonly #output: Writable;
  readonly #answer: (method: string, params: unknown) => unknown;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #closed: string | null = null;

  /** `answer` gives the results of the requests of the server; what it notifies of is dropped. */
  constructor(input: Readable, output: Writable, answer: (method: string, params: unknown) => unknown) {
    this.#output = output;
    this.#answer = answer;
    readFrames(
      input,
      (message) => this.#take(message),
      (why) => this.close(`it sent ${why}`),
    );
  }

  /** Why nothing can be asked any more, or null. */
  get closed(): string | null {
    return this.#closed;
  }

  notify(method: string, params: object): void {
    this.#send({ method, params });
  }

  async request(method: string, params: object | null, seconds: number, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    if (this.#closed !== null) throw new RequestError(this.#closed, 'gone');
    const id = this.#next++;
    const cancel = () => this.#give(id, new RequestError('the run was cancelled', 'gone'));
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise((resolve, reject) => {
        const late = () => this.#give(id, new RequestError(`${method} took more than ${seconds} s`, 'late'));
        this.#waiting.set(id, { resolve, reject, timer: setTimeout(late, seconds * 1000) });
        this.#send({ id, method, ...(params === null ? {} : { params }) });
      });
    } finally {
      signal?.removeEventListener('abort', cancel);
      signal?.throwIfAborted();
    }
  }

  /** Ends all requests; the first reason is kept. */
  close(why: string): void {
    this.#closed ??= why;
    for (const id of [...this.#waiting.keys()]) this.#settle(id, new RequestError(why, 'gone'));
  }

  /** Ends a request that nobody waits for any more, and tells the server so. */
  #give(id: number, error: RequestError): void {
    this.#send({ method: '$/cancelRequest', params: { id } });
    this.#settle(id, error);
  }

  #send(message: object): void {
    if (this.#closed === null) this.#output.write(frame({ jsonrpc: '2.0', ...message }));
  }

  #take(raw: unknown): void {
    const parsed = Message.safeParse(raw);
    if (!parsed.success) return;
    const { id, method, params, result, error } = parsed.data;
    if (method !== undefined) {
      if (id !== undefined && id !== null) this.#send({ id, result: this.#answer(method, params) ?? null });
    } else if (typeof id === 'number')
      this.#settle(id, error === undefined ? null : new RequestError(error.message.slice(0, 500), error.code), result);
  }

  #settle(id: number, error: RequestError | null, result?: unknown): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    if (error === null) waiting.resolve(result);
    else waiting.reject(error);
  }
}
