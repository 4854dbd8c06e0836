/** Steps between two looks at the other thread count, and how many steps such a look lasts. */
const LOOK_EVERY = 24;
const LOOK_STEPS = 2;
const MEMORY = 0.7;

/**
 * Picks how many threads decode. A thread that shares its core with a test run holds up all others at every layer, so on a busy
 * machine fewer threads are faster (2 cores, one busy: 2.4 tokens/s with two threads, 6 with one). Measured, not guessed.
 */
export class ThreadGovernor {
  readonly #choices: readonly number[];
  readonly #seconds = new Map<string, number>();
  #step = 0;
  #looking = 0;
  #current: number;
  #width = 1;

  constructor(most: number) {
    this.#choices = most > 1 ? [most, most - 1] : [most];
    this.#current = most;
  }

  /** Threads for the next step over `width` sequences. */
  next(width: number): number {
    if (this.#choices.length === 1) return this.#current;
    if (this.#looking > 0) {
      this.#looking -= 1;
      return this.#current;
    }
    this.#step += 1;
    this.#width = width;
    const known = this.#choices.filter((choice) => this.#seconds.has(key(choice, width)));
    const best = this.best();
    if (known.length < this.#choices.length || this.#step % LOOK_EVERY === 0) {
      const other = this.#choices.find((choice) => choice !== best) ?? best;
      this.#current = known.length === 0 ? best : other;
      this.#looking = LOOK_STEPS - 1;
      return this.#current;
    }
    this.#current = best;
    return best;
  }

  /** What a step took. */
  record(threads: number, width: number, seconds: number): void {
    const name = key(threads, width);
    const before = this.#seconds.get(name);
    this.#seconds.set(name, before === undefined ? seconds : before * MEMORY + seconds * (1 - MEMORY));
  }

  /** The fastest so far for the width that was last asked for. */
  best(): number {
    const measured = this.#choices
      .map((choice) => ({ choice, seconds: this.#seconds.get(key(choice, this.#width)) ?? Infinity }))
      .sort((left, right) => left.seconds - right.seconds)[0];
    return measured === undefined || measured.seconds === Infinity ? this.#current : measured.choice;
  }
}

function key(threads: number, width: number): string {
  return `${threads}/${width}`;
}
