import { ByteReader, ByteWriter } from '../../../src/base/byte-stream.ts';

const NUMBERS = [
  0,
  1,
  127,
  128,
  16_383,
  16_384,
  2 ** 28 - 1,
  2 ** 28,
  2 ** 31,
  2 ** 32 + 5,
  2 ** 49,
  Number.MAX_SAFE_INTEGER,
];
const TEXTS = ['', 'plain', 'plain', 'ümlaut', '\u{1f600}', 'x'.repeat(300)];

function written(): Buffer {
  const out = new ByteWriter();
  out.list(NUMBERS, (number) => out.number(number));
  out.list(TEXTS, (text) => out.text(text));
  return out.finish();
}

describe('base/byte-stream', () => {
  it('gives back numbers and texts as they were written', () => {
    const input = new ByteReader(written());
    expect(input.list(() => input.number())).toEqual(NUMBERS);
    expect(input.list(() => input.text())).toEqual(TEXTS);
    expect(input.ended).toBe(true);
  });

  it('writes whole numbers only', () => {
    for (const number of [-1, 0.5, Number.NaN, 2 ** 53])
      expect(() => new ByteWriter().number(number)).toThrow(RangeError);
  });

  it('throws on what was cut anywhere', () => {
    const whole = written();
    for (let at = 0; at < whole.length; at++) {
      const read = () => {
        const input = new ByteReader(whole.subarray(0, at));
        input.list(() => input.number());
        input.list(() => input.text());
      };
      expect(read).toThrow(RangeError);
    }
  });

  it('throws on counts, texts and numbers that are more than there is', () => {
    const bytes = (...values: number[]) => new ByteReader(Buffer.from([0, 0, ...values]));
    expect(() => bytes(200, 1).list(() => 0)).toThrow(RangeError);
    expect(() => bytes(0).text()).toThrow(RangeError);
    expect(() => bytes(...Array.from({ length: 20 }, () => 255)).number()).toThrow(RangeError);
    expect(() => new ByteReader(Buffer.from([1, 5, 1, 120]))).toThrow(RangeError);
  });
});
