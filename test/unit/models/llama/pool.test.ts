import type { LlamaContextSequence, Token } from 'node-llama-cpp';
import { SequencePool } from '../../../../src/models/llama/pool.ts';

const tokens = (...numbers: number[]) => numbers as Token[];
const sequence = (...held: number[]) => ({ contextTokens: tokens(...held) }) as unknown as LlamaContextSequence;

describe('models/llama/pool', () => {
  const never = new AbortController().signal;

  it('gives the free sequence that holds most of the prompt', async () => {
    const [left, middle, right] = [sequence(1, 2), sequence(1, 2, 3), sequence(9)];
    const pool = new SequencePool([left, middle, right]);
    expect(await pool.take(tokens(1, 2, 3, 4), never)).toBe(middle);
    expect(await pool.take(tokens(1, 2, 3, 4), never)).toBe(left);
  });

  it('among equals gives the one unused for longest', async () => {
    const [left, right] = [sequence(), sequence()];
    const pool = new SequencePool([left, right]);
    pool.release(await pool.take(tokens(1), never));
    expect(await pool.take(tokens(1), never)).toBe(right);
  });

  it('lets a caller wait for a sequence, and stop waiting', async () => {
    const only = sequence();
    const pool = new SequencePool([only]);
    await pool.take(tokens(1), never);
    const waiting = pool.take(tokens(2), never);
    const stop = new AbortController();
    const stopped = pool.take(tokens(3), stop.signal);
    stop.abort();
    await expect(stopped).rejects.toThrow();
    pool.release(only);
    expect(await waiting).toBe(only);
  });
});
