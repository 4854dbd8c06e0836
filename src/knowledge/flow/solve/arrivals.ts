/** Values on their way to what waits for them, first in, first out. */
export class Arrivals {
  /** Pairs of node and value, in a ring. */
  #ring = new Int32Array(2 * 4096);
  #last = 4096 - 1;
  #from = 0;
  size = 0;

  push(node: number, value: number): void {
    if (this.size > this.#last) this.#grow();
    const at = 2 * ((this.#from + this.size) & this.#last);
    this.#ring[at] = node;
    this.#ring[at + 1] = value;
    this.size += 1;
  }

  /** The node of the first. */
  get node(): number {
    return this.#ring[2 * this.#from] ?? 0;
  }

  get value(): number {
    return this.#ring[2 * this.#from + 1] ?? 0;
  }

  drop(): void {
    this.#from = (this.#from + 1) & this.#last;
    this.size -= 1;
  }

  clear(): void {
    this.size = 0;
  }

  #grow(): void {
    const ring = new Int32Array(2 * this.#ring.length);
    const cut = 2 * this.#from;
    ring.set(this.#ring.subarray(cut));
    ring.set(this.#ring.subarray(0, cut), this.#ring.length - cut);
    this.#ring = ring;
    this.#from = 0;
    this.#last = 2 * this.#last + 1;
  }
}
