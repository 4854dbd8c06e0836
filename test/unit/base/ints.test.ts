import { Ints } from '../../../src/base/ints.ts';

describe('base/ints', () => {
  it('grows and keeps what it holds', () => {
    const ints = new Ints(2);
    const from = Array.from({ length: 1_000 }, (_, index) => ints.push(index * 3));
    expect(from).toEqual(Array.from({ length: 1_000 }, (_, index) => index));
    expect([ints.at(0), ints.at(999), ints.at(1_000), ints.length]).toEqual([0, 2_997, 0, 1_000]);
  });

  it('gives room of zeros', () => {
    const ints = new Ints(1);
    ints.push(7);
    const at = ints.room(5_000);
    expect([at, ints.length, ints.at(1), ints.at(5_000)]).toEqual([1, 5_001, 0, 0]);
  });
});
