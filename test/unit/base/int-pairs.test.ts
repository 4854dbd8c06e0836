import { IntPairs } from '../../../src/base/int-pairs.ts';

describe('base/int-pairs', () => {
  it('keeps a number for each pair, through growth, collisions and changes', () => {
    const pairs = new IntPairs();
    for (let a = -5; a < 200; a++) for (let b = 0; b < 50; b++) pairs.set(a, b, 1 + a * 50 + b + 1_000);
    pairs.set(7, 7, 1);
    const wrong: [number, number][] = [];
    for (let a = -5; a < 200; a++) {
      for (let b = 0; b < 50; b++) {
        const expected = a === 7 && b === 7 ? 1 : 1 + a * 50 + b + 1_000;
        if (pairs.get(a, b) !== expected) wrong.push([a, b]);
      }
    }
    expect(wrong).toEqual([]);
    expect([pairs.get(0, 50), pairs.get(200, 0)]).toEqual([0, 0]);
  });
});
