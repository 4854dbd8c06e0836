import type { LlamaContextSequence, Token } from 'node-llama-cpp';

interface Slot {
  readonly sequence: LlamaContextSequence;
  busy: boolean;
  used: number;
}

/** The sequences of one context. A prompt gets the free one that already holds most of its beginning. */
export class SequencePool {
  readonly #slots: Slot[];
  readonly #waiting: (() => void)[] = [];
  #clock = 0;

  constructor(sequences: readonly LlamaContextSequence[]) {
    this.#slots = sequences.map((sequence) => ({ sequence, busy: false, used: 0 }));
  }

  get size(): number {
    return this.#slots.length;
  }

  /** Takes a sequence, waiting until one is free. */
  async take(prompt: readonly Token[], signal: AbortSignal): Promise<LlamaContextSequence> {
    for (;;) {
      signal.throwIfAborted();
      const taken = this.tryTake(prompt);
      if (taken) return taken;
      await this.#freed(signal);
    }
  }

  /** Takes a sequence if one is free. */
  tryTake(prompt: readonly Token[]): LlamaContextSequence | null {
    const free = this.#slots.filter((slot) => !slot.busy);
    // The longest common prefix saves most; among equals the one unused for longest holds the least useful state.
    const best = free
      .map((slot) => ({ slot, shared: sharedPrefix(slot.sequence.contextTokens, prompt) }))
      .sort((left, right) => right.shared - left.shared || left.slot.used - right.slot.used)[0]?.slot;
    if (!best) return null;
    best.busy = true;
    best.used = ++this.#clock;
    return best.sequence;
  }

  release(sequence: LlamaContextSequence): void {
    const slot = this.#slots.find((each) => each.sequence === sequence);
    if (slot) slot.busy = false;
    this.#waiting.shift()?.();
  }

  async #freed(signal: AbortSignal): Promise<void> {
    const turn = Promise.withResolvers<undefined>();
    const wake = () => turn.resolve(undefined);
    this.#waiting.push(wake);
    signal.addEventListener('abort', wake, { once: true });
    await turn.promise;
    signal.removeEventListener('abort', wake);
    const at = this.#waiting.indexOf(wake);
    if (at >= 0) this.#waiting.splice(at, 1);
  }
}

function sharedPrefix(left: readonly Token[], right: readonly Token[]): number {
  const end = Math.min(left.length, right.length);
  let at = 0;
  while (at < end && left[at] === right[at]) at += 1;
  return at;
}
