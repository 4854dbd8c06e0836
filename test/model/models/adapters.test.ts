import { join } from 'node:path';
import { exec } from '../../../src/base/exec.ts';

describe('models', () => {
  let done: Record<string, Record<string, unknown>>;

  beforeAll(async () => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_OPTIONS')) as Record<
      string,
      string
    >;
    const result = await exec([process.execPath, join(import.meta.dirname, 'drive.ts')], { env, timeoutSeconds: 280 });
    if (result.exitCode !== 0) throw new Error(result.stderr.toString());
    done = JSON.parse(result.stdout.toString());
  }, 300_000);

  it('embeds texts as unit vectors that know what is alike', () => {
    const { near, far, same, long, empty, dimensions } = done['embedder'] as Record<string, number>;
    expect(dimensions).toBe(384);
    expect(near).toBeGreaterThan(0.7);
    expect(far).toBeLessThan(0.4);
    expect(same).toBeCloseTo(1, 4);
    expect(long).toBeCloseTo(1, 4);
    expect(empty).toBeCloseTo(1, 4);
  });

  it('names the model by file and hash', () => {
    expect(done['model']).toEqual({
      id: 'qwen2.5-coder-0.5b-instruct-q4_k_m.gguf@1d9614638d18',
      device: 'cpu',
      context: 4096,
    });
  });

  it('continues what it is given, streams it, and counts', () => {
    expect(done['greedy']).toMatchObject({ stop: 'stop-text', streamed: true, temperature: 0 });
    expect(done['greedy']!['text']).toMatch(/^\s*a, b\s*\):[^]*return a \+ b/);
    expect(done['greedy']!['text']).not.toContain('```');
    expect(done['greedy']!['tokens']).toBeGreaterThan(5);
    expect(done['greedy']!['promptTokens']).toBeGreaterThan(20);
    expect(done['greedy']!['logprob']).toBeLessThanOrEqual(0);
  });

  it('gives the same samples for the same seed, alone and beside other work', () => {
    const { alone, beside } = done['samples'] as Record<string, string[]>;
    expect(beside).toEqual(alone);
    expect(new Set(alone).size).toBeGreaterThan(1);
  });

  it('fills in the middle', () => {
    expect(done['infill']!['text']).toMatch(/a \+ b/);
  });

  it('follows a JSON schema', () => {
    const answer = JSON.parse(done['json']!['text'] as string);
    expect(['yes', 'no']).toContain(answer.answer);
    expect(done['json']!['stop']).toBe('end');
  });

  it('reads control tokens in a text as plain characters', () => {
    expect(done['hostile']!['plain']).toBeGreaterThan(3);
  });

  it('refuses a prompt that does not fit and names the numbers', () => {
    expect(done['tooLong']).toMatchObject({ reason: 'prompt-too-long', exit: 1 });
    expect(done['tooLong']!['message']).toMatch(/has 8\d{3} tokens and 120 are kept .* 4096/);
  });

  it('stops when told and works afterwards', () => {
    expect(done['aborted']).toBe('aborted');
    expect(done['after']).toBe(true);
  });
});
