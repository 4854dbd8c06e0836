import { ThreadGovernor } from '../../../../src/models/llama/threads.ts';

/** Runs steps that take what `seconds` says for a thread count; returns the counts used. */
function steps(governor: ThreadGovernor, count: number, seconds: (threads: number) => number): number[] {
  return Array.from({ length: count }, () => {
    const threads = governor.next(1);
    governor.record(threads, 1, seconds(threads));
    return threads;
  });
}

describe('models/llama/threads', () => {
  it('stays with all threads while they are the fastest', () => {
    const used = steps(new ThreadGovernor(4), 100, (threads) => 1 / threads);
    expect(used.filter((threads) => threads === 4).length).toBeGreaterThan(85);
  });

  it('takes one less when another program holds a core, and comes back', () => {
    const governor = new ThreadGovernor(2);
    steps(governor, 20, (threads) => 1 / threads);
    const busy = steps(governor, 100, (threads) => (threads === 2 ? 5 : 1));
    expect(busy.slice(50).filter((threads) => threads === 1).length).toBeGreaterThan(40);
    const free = steps(governor, 150, (threads) => 1 / threads);
    expect(free.slice(100).filter((threads) => threads === 2).length).toBeGreaterThan(40);
  });

  it('has nothing to choose with one core', () => {
    expect(new Set(steps(new ThreadGovernor(1), 10, () => 1))).toEqual(new Set([1]));
  });
});
