/** A number for each pair of whole numbers; a pair without one has 0. */
export class IntPairs {
  /** Rows of the pair and its number. */
  #table = new Int32Array(3 * 1024);
  #room = 1024;
  #size = 0;

  get(a: number, b: number): number {
    return this.#table[this.#find(a, b) + 2] ?? 0;
  }

  /** The number may not be 0. */
  set(a: number, b: number, value: number): void {
    if (this.#size * 2 >= this.#room) this.#grow();
    const at = this.#find(a, b);
    if (this.#table[at + 2] === 0) this.#size += 1;
    this.#table[at] = a;
    this.#table[at + 1] = b;
    this.#table[at + 2] = value;
  }

  #find(a: number, b: number): number {
    const table = this.#table;
    const last = this.#room - 1;
    const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & last;
    for (;;) {
      const at = slot * 3;
      if (table[at + 2] === 0 || (table[at] === a && table[at + 1] === b)) return at;
      slot = (slot + 1) & last;
    }
  }

  #grow(): void {
    const before = this.#table;
    this.#room *= 2;
    this.#table = new Int32Array(3 * this.#room);
    for (let at = 0; at < before.length; at += 3) {
      const [a, b, value] = [before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0];
      if (value === 0) continue;
      const to = this.#find(a, b);
      this.#table[to] = a;
      this.#table[to + 1] = b;
      this.#table[to + 2] = value;
    }
  }
}
