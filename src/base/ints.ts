/**
 * A list of whole numbers in one typed array that grows: four bytes each, and nothing that the garbage collector looks at.
 * Reading behind its end gives 0.
 */
export class Ints {
  /** Another array after each growth: never kept across a `push`. */
  values: Int32Array<ArrayBuffer>;
  length = 0;

  constructor(room = 256) {
    this.values = new Int32Array(room);
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.values[index] = value;
  }

  /** Returns the index of the number. */
  push(value: number): number {
    if (this.length === this.values.length) this.#grow(this.length + 1);
    this.values[this.length] = value;
    return this.length++;
  }

  /** Appends zeros and returns the index of the first. */
  room(count: number): number {
    const from = this.length;
    if (from + count > this.values.length) this.#grow(from + count);
    this.length = from + count;
    return from;
  }

  #grow(needed: number): void {
    const room = Math.max(needed, this.values.length + (this.values.length >> 1));
    this.values = new Int32Array(this.values.buffer.transfer(room * 4));
  }
}
