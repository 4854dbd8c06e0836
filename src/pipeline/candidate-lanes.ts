import type { Candidate, CoreName } from '../contracts/candidate.ts';

/**
 * What waits for the judge: a bounded lane for each core. What a model wrote goes first, since a model is slow; small edits by
 * rule fill the time in which nothing else waits.
 */
export class CandidateLanes {
  readonly #capacity: number;
  readonly #lanes = new Map<CoreName, Candidate[]>();
  #closed = false;
  #wake = Promise.withResolvers<undefined>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Waits until the lane of the candidate's core has room. */
  async put(candidate: Candidate, signal: AbortSignal): Promise<void> {
    const lane = this.#lanes.get(candidate.core) ?? [];
    this.#lanes.set(candidate.core, lane);
    while (lane.length >= this.#capacity) await this.#change(signal);
    signal.throwIfAborted();
    lane.push(candidate);
    this.#notify();
  }

  /** The next candidate, or null when the cores are done. */
  async take(signal: AbortSignal): Promise<Candidate | null> {
    for (;;) {
      signal.throwIfAborted();
      const next = this.#next();
      if (next !== undefined) {
        this.#notify();
        return next;
      }
      if (this.#closed) return null;
      await this.#change(signal);
    }
  }

  close(): void {
    this.#closed = true;
    this.#notify();
  }

  /** The fullest lane of a model's core, else the edits. */
  #next(): Candidate | undefined {
    const lanes = [...this.#lanes].filter(([, lane]) => lane.length > 0);
    const byModel = lanes
      .filter(([core]) => core !== 'edits')
      .sort(([, left], [, right]) => right.length - left.length);
    return (byModel[0] ?? lanes[0])?.[1].shift();
  }

  #notify(): void {
    this.#wake.resolve(undefined);
    this.#wake = Promise.withResolvers<undefined>();
  }

  async #change(signal: AbortSignal): Promise<void> {
    const aborted = Promise.withResolvers<never>();
    const onAbort = () => aborted.reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      signal.throwIfAborted();
      await Promise.race([this.#wake.promise, aborted.promise]);
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }
}
