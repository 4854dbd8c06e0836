import { createVectorIndex, toUnit } from '../../../../src/knowledge/vectors/vector-index.ts';

/** Repeatable numbers in [-1, 1). */
function numbers(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 1_073_741_824 - 1;
  });
}

describe('knowledge/vectors/vector-index', () => {
  it('finds the same neighbours as cosines computed one by one', () => {
    const raw = Array.from({ length: 300 }, (_, index) => numbers(16, index + 1));
    const query = numbers(16, 999);
    const cosine = (left: Float32Array, right: Float32Array) => {
      let [dot, a, b] = [0, 0, 0];
      for (let at = 0; at < 16; at++) {
        dot += left[at]! * right[at]!;
        a += left[at]! ** 2;
        b += right[at]! ** 2;
      }
      return dot / Math.sqrt(a * b);
    };
    const expected = raw
      .map((vector, index) => ({ index, score: cosine(vector, query) }))
      .sort((left, right) => right.score - left.score)
      .slice(0, 10);
    const found = createVectorIndex(raw.map(toUnit), 16, null).nearest(toUnit(query), 10);
    expect(found.map((one) => one.index)).toEqual(expected.map((one) => one.index));
    found.forEach((one, rank) => expect(one.score).toBeCloseTo(expected[rank]!.score, 5));
  });

  it('keeps the order given among equals and gives no more than there are', () => {
    const same = Float32Array.from([1, 0]);
    const index = createVectorIndex([same, same, Float32Array.from([0, 1])], 2, null);
    expect(index.nearest(same, 99).map((one) => one.index)).toEqual([0, 1, 2]);
    expect(index.nearest(same, 0)).toEqual([]);
    expect(createVectorIndex([], 2, null).nearest(same, 5)).toEqual([]);
  });

  it('refuses vectors of another length, and leaves a zero vector alone', () => {
    expect(() => createVectorIndex([Float32Array.from([1])], 2, null)).toThrow(RangeError);
    expect([...toUnit(new Float32Array(3))]).toEqual([0, 0, 0]);
    expect(Math.hypot(...toUnit(Float32Array.from([3, 4])))).toBeCloseTo(1, 6);
  });
});
