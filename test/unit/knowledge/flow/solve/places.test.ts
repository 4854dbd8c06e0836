import { Arrivals } from '../../../../../src/knowledge/flow/solve/arrivals.ts';
import { MAX_HELD, Places } from '../../../../../src/knowledge/flow/solve/places.ts';

describe('knowledge/flow/solve/places', () => {
  it('keeps the values of each node in order, up to the limit', () => {
    const places = new Places();
    const first = places.add(200);
    const give = (node: number, value: number) => {
      const isNew = places.lacks(node, value);
      if (isNew) places.put(node, value);
      return isNew;
    };
    // Turn by turn, so that blocks of all sizes are given up and used again.
    for (let value = 1; value <= MAX_HELD + 10; value++) {
      for (let node = first; node < first + 200; node++) if (value <= node - first) give(node, 1_000 * node + value);
    }
    for (let node = first; node < first + 200; node++) {
      const expected = Array.from({ length: Math.min(MAX_HELD, node - first) }, (_, index) => 1_000 * node + 1 + index);
      expect(places.held(node)).toEqual(expected);
      for (const value of expected) expect(places.lacks(node, value)).toBe(false);
    }
    expect(places.size(0)).toBe(0);
  });

  it('gives back what waits, the newest first', () => {
    const places = new Places();
    const [a, b] = [places.add(), places.add()];
    places.wait(a, 2, 10);
    places.wait(b, 3, 20);
    places.wait(a, 3, 30);
    const found: [number, number][] = [];
    for (let one = places.waiting(a); one !== 0; one = places.nextOf(one))
      found.push([places.kindOf(one), places.dataOf(one)]);
    expect(found).toEqual([[3, 30], [2, 10]]); // prettier-ignore
    expect([...places.allWaiting(3)]).toEqual([20, 30]);
  });

  it('hands values on first in, first out, while the ring grows', () => {
    const queue = new Arrivals();
    const seen: number[] = [];
    const take = () => {
      seen.push(queue.node, queue.value);
      queue.drop();
    };
    for (let at = 0; at < 20_000; at++) {
      queue.push(at, 7 * at);
      if (at % 3 === 0) take();
    }
    while (queue.size > 0) take();
    expect(seen).toEqual(Array.from({ length: 20_000 }, (_, at) => [at, 7 * at]).flat());
  });
});
