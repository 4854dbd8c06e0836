/** `FUZZ=full` is the whole size; otherwise a tenth or less, for every commit. */
export const FULL = process.env['FUZZ'] === 'full';
const SEED = Number(process.env['FUZZ_SEED'] ?? '1');

/** How many rounds of a fuzz test to run. */
export function rounds(full: number, small: number): number {
  return FULL ? full : small;
}

/** Numbers that look random and are the same for the same seed and name. */
export class Dice {
  #state: number;

  constructor(name: string) {
    this.#state =
      Array.from(name).reduce((state, char) => Math.imul(state, 31) + (char.codePointAt(0) ?? 0), SEED) >>> 0;
  }

  next(): number {
    // Mulberry32.
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  }
}

/** Bytes with a few of them changed, taken out, put in or repeated. */
export function mutateBytes(bytes: Buffer, dice: Dice): Buffer {
  let out = Buffer.from(bytes);
  for (let times = 1 + dice.below(4); times > 0; times -= 1) {
    const at = dice.below(out.length + 1);
    const length = dice.below(dice.pick([2, 8, 64, 512]));
    switch (dice.below(6)) {
      case 0:
        if (at < out.length) out[at] = dice.below(256);
        break;
      case 1:
        out = Buffer.concat([out.subarray(0, at), out.subarray(Math.min(out.length, at + length))]);
        break;
      case 2:
        out = Buffer.concat([out.subarray(0, at), Buffer.from(Array.from({ length }, () => dice.below(256))), out.subarray(at)]); // prettier-ignore
        break;
      case 3:
        out = Buffer.concat([out.subarray(0, at), out.subarray(Math.max(0, at - length))]);
        break;
      case 4:
        out = out.subarray(0, at);
        break;
      default:
        out.fill(dice.pick([0, 0xff, 0x20]), at, Math.min(out.length, at + length));
    }
  }
  return Buffer.from(out);
}
