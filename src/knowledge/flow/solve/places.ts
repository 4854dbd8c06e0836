import { Ints } from '../../../base/ints.ts';

/** Values that one place can hold; more say nothing any more. */
export const MAX_HELD = 48;
/** Sizes that a block of values grows through, its count included. */
const BLOCKS = [4, 12, 24, MAX_HELD + 1] as const;

/**
 * The nodes of all programs: what each holds and what waits for values there. A program of a million lines has millions of
 * them, most with one value or none, so they are numbers in a few long arrays. Node 0 holds nothing.
 */
export class Places {
  /** For each node: 0, its only value, or minus the address of its block; then the first of what waits. */
  readonly #nodes = new Ints(1 << 12);
  /** Blocks: a count, then so many values. */
  readonly #blocks = new Ints(1 << 12);
  /** What waits: kind, data, the next one. */
  readonly #waits = new Ints(1 << 12);
  /** Blocks that were outgrown, by their size. */
  readonly #free = new Map<number, number[]>(BLOCKS.map((size) => [size, []]));

  constructor() {
    this.add();
    this.#blocks.push(0);
    this.#waits.room(3);
  }

  get nodes(): number {
    return this.#nodes.length >> 1;
  }

  /** New nodes; returns the first. */
  add(count = 1): number {
    return this.#nodes.room(2 * count) >> 1;
  }

  /** How many values a node holds. */
  size(node: number): number {
    const word = this.#nodes.at(2 * node);
    return word === 0 ? 0 : word > 0 ? 1 : this.#blocks.at(-word);
  }

  /** The values of a node, oldest first. */
  value(node: number, index: number): number {
    const word = this.#nodes.at(2 * node);
    return word > 0 ? word : this.#blocks.at(1 + index - word);
  }

  /** The values of a node as they are now. */
  held(node: number): number[] {
    const values: number[] = [];
    for (let at = 0, size = this.size(node); at < size; at++) values.push(this.value(node, at));
    return values;
  }

  /** Whether a value would be new to a node that has room for it. */
  lacks(node: number, value: number): boolean {
    const word = this.#nodes.at(2 * node);
    if (word >= 0) return word !== value;
    const { values } = this.#blocks;
    const from = 1 - word;
    const count = values[from - 1] ?? 0;
    if (count >= MAX_HELD) return false;
    for (let at = from; at < from + count; at++) if (values[at] === value) return false;
    return true;
  }

  /** Gives a node a value that it lacks. */
  put(node: number, value: number): void {
    const word = this.#nodes.at(2 * node);
    if (word === 0) {
      this.#nodes.set(2 * node, value);
      return;
    }
    const count = word > 0 ? 1 : this.#blocks.at(-word);
    const block = this.#grown(node, word, count);
    this.#blocks.set(block + 1 + count, value);
    this.#blocks.set(block, count + 1);
  }

  /** Lets something wait at a node: a kind of `Wait`, and the address of its operands. */
  wait(node: number, kind: number, data: number): void {
    const made = this.#waits.room(3);
    this.#waits.set(made, kind);
    this.#waits.set(made + 1, data);
    this.#waits.set(made + 2, this.#nodes.at(2 * node + 1));
    this.#nodes.set(2 * node + 1, made);
  }

  /** The newest of what waits at a node; 0 when nothing does. */
  waiting(node: number): number {
    return this.#nodes.at(2 * node + 1);
  }

  /** What waited before it. */
  nextOf(waiting: number): number {
    return this.#waits.at(waiting + 2);
  }

  kindOf(waiting: number): number {
    return this.#waits.at(waiting);
  }

  dataOf(waiting: number): number {
    return this.#waits.at(waiting + 1);
  }

  /** The operands of everything of a kind that waits anywhere. */
  *allWaiting(kind: number): Generator<number> {
    for (let at = 3; at < this.#waits.length; at += 3) if (this.#waits.at(at) === kind) yield this.#waits.at(at + 1);
  }

  /** The block of a node, with room for one more value. */
  #grown(node: number, word: number, count: number): number {
    const size = BLOCKS.find((one) => one > count) ?? 0;
    if (word < 0 && count + 1 < size) return -word;
    const next = BLOCKS.find((one) => one > count + 1) ?? MAX_HELD + 1;
    const made = this.#free.get(next)?.pop() ?? this.#blocks.room(next);
    if (word > 0) this.#blocks.set(made + 1, word);
    else {
      this.#blocks.values.copyWithin(made, -word, 1 + count - word);
      this.#free.get(size)?.push(-word);
    }
    this.#nodes.set(2 * node, -made);
    return made;
  }
}
