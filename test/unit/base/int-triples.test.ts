import { IntTriples } from '../../../src/base/int-triples.ts';

describe('base/int-triples', () => {
  it('takes each triple once, through growth and collisions', () => {
    const triples = new IntTriples();
    const all = Array.from({ length: 20_000 }, (_, index) => [1 + (index % 100), index >> 4, index % 3] as const);
    const distinct = new Set(all.map((one) => one.join(' '))).size;
    expect(all.filter(([a, b, c]) => triples.add(a, b, c))).toHaveLength(distinct);
    expect(all.some(([a, b, c]) => triples.add(a, b, c))).toBe(false);
    expect(triples.add(1, 0, 999)).toBe(true);
  });
});
