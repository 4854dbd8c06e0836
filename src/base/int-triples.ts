/** A set of triples of whole numbers. Twelve bytes for each and a share of empty room, where a `Set` of keys needs a hundred. */
export class IntTriples {
  #table = new Int32Array(3 * 1024);
  #room = 1024;
  #size = 0;

  /** Whether it was not there before. The first number may not be 0. */
  add(a: number, b: number, c: number): boolean {
    if (this.#size * 2 >= this.#room) this.#grow();
    const at = this.#find(a, b, c);
    if (this.#table[at] !== 0) return false;
    this.#put(at, a, b, c);
    this.#size += 1;
    return true;
  }

  #find(a: number, b: number, c: number): number {
    const table = this.#table;
    const last = this.#room - 1;
    const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
    let slot = (mixed ^ (mixed >>> 15)) & last;
    for (;;) {
      const at = slot * 3;
      if (table[at] === 0 || (table[at] === a && table[at + 1] === b && table[at + 2] === c)) return at;
      slot = (slot + 1) & last;
    }
  }

  #put(at: number, a: number, b: number, c: number): void {
    this.#table[at] = a;
    this.#table[at + 1] = b;
    this.#table[at + 2] = c;
  }

  #grow(): void {
    const before = this.#table;
    this.#room *= 2;
    this.#table = new Int32Array(3 * this.#room);
    for (let at = 0; at < before.length; at += 3) {
      const [a, b, c] = [before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0];
      if (a !== 0) this.#put(this.#find(a, b, c), a, b, c);
    }
  }
}
