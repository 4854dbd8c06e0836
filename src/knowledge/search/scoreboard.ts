/** Sums the weighted signals of each passage. A signal counts from 0 to 1, its best passage 1. */
export class Scoreboard {
  readonly #scores: Float64Array;
  readonly #why = new Map<number, Set<string>>();

  constructor(size: number) {
    this.#scores = new Float64Array(size);
  }

  addAll(values: Float64Array, weight: number, why: string | null): void {
    const most = values.reduce((most, value) => Math.max(most, value), 0);
    if (most === 0) return;
    values.forEach((value, index) => {
      if (value === 0) return;
      this.#scores[index] = (this.#scores[index] ?? 0) + (weight * value) / most;
      // What a signal says of hundreds explains nothing: only its upper part is a reason.
      if (why !== null && value >= most / 2) this.#because(index, why);
    });
  }

  add(index: number, value: number, why: string): void {
    this.#scores[index] = (this.#scores[index] ?? 0) + value;
    this.#because(index, why);
  }

  /** Holds some passages back. */
  scale(which: readonly boolean[], factor: number): void {
    which.forEach((held, index) => {
      if (held) this.#scores[index] = factor * (this.#scores[index] ?? 0);
    });
  }

  best(limit: number): { readonly index: number; readonly score: number }[] {
    const found: { index: number; score: number }[] = [];
    this.#scores.forEach((score, index) => {
      if (score > 0) found.push({ index, score });
    });
    return found.sort((left, right) => right.score - left.score || left.index - right.index).slice(0, limit);
  }

  why(index: number): readonly string[] {
    return [...(this.#why.get(index) ?? [])];
  }

  #because(index: number, why: string): void {
    const known = this.#why.get(index);
    if (known === undefined) this.#why.set(index, new Set([why]));
    else known.add(why);
  }
}

/** Cosines of one list as 0..1: cosines of text models lie close together, what counts is where in the list one stands. */
export function spread(list: readonly { readonly index: number; readonly score: number }[]): [number, number][] {
  const [high, low] = [list[0]?.score ?? 0, list.at(-1)?.score ?? 0];
  const width = high - low;
  return list.map(({ index, score }) => [index, width > 0 ? Math.max(1e-6, (score - low) / width) : 1]);
}
