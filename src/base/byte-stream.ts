/** Whole numbers and texts as bytes: seven bits of a number in each byte, the low ones first; texts by their index in a table. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;
  readonly #texts: string[] = [];
  readonly #index = new Map<string, number>();

  /** A whole number from 0 to 2^53 - 1. */
  number(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a number that can be written`);
    if (this.#length + 8 > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], this.#bytes.length * 2);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest % 0x80) + 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
  }

  text(value: string): void {
    let index = this.#index.get(value);
    if (index === undefined) {
      index = this.#texts.push(value) - 1;
      this.#index.set(value, index);
    }
    this.number(index);
  }

  /** How many follow, and each of them. */
  list<Value>(values: readonly Value[], write: (value: Value, index: number) => void): void {
    this.number(values.length);
    values.forEach(write);
  }

  /** What was written, behind the table of its texts. */
  finish(): Buffer {
    const table = new ByteWriter();
    const text = Buffer.from(this.#texts.join(''), 'utf8');
    table.list(this.#texts, (one) => table.number(one.length));
    table.number(text.length);
    return Buffer.concat([table.#bytes.subarray(0, table.#length), text, this.#bytes.subarray(0, this.#length)]);
  }
}

/** Reads what a {@link ByteWriter} wrote, which may come from anybody: it throws rather than read or make what is not there. */
export class ByteReader {
  readonly #bytes: Buffer;
  readonly #texts: readonly string[];
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const lengths = this.list(() => this.number());
    const size = this.#counted(this.number());
    const all = bytes.toString('utf8', this.#at, this.#at + size);
    this.#at += size;
    let from = 0;
    this.#texts = lengths.map((length) => all.slice(from, (from += length)));
    if (from !== all.length) throw new RangeError('texts of another length');
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.#byte();
      if (byte < 0x80) return value | (byte << shift);
      value |= (byte & 0x7f) << shift;
    }
    // More bits than a whole number of the machine has here.
    for (let scale = 2 ** 28; scale <= 2 ** 49; scale *= 0x80) {
      const byte = this.#byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw new RangeError('a number that does not end');
  }

  text(): string {
    const text = this.#texts[this.number()];
    if (text === undefined) throw new RangeError('a text that is not there');
    return text;
  }

  list<Value>(read: (index: number) => Value): Value[] {
    const count = this.#counted(this.number());
    const values: Value[] = [];
    for (let index = 0; index < count; index++) values.push(read(index));
    return values;
  }

  /** Whether nothing follows. */
  get ended(): boolean {
    return this.#at === this.#bytes.length;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('less than there should be');
    return byte;
  }

  /** Everything takes a byte at least. */
  #counted(count: number): number {
    if (count > this.#bytes.length - this.#at) throw new RangeError('more than there is');
    return count;
  }
}
