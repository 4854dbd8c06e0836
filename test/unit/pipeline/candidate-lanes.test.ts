import type { Candidate, CoreName } from '../../../src/contracts/candidate.ts';
import { CandidateLanes } from '../../../src/pipeline/candidate-lanes.ts';

const of = (core: CoreName, id: string) => ({ core, id }) as Candidate;

describe('pipeline/candidate-lanes', () => {
  const signal = new AbortController().signal;

  it('hands out what a model wrote before small edits, and these when nothing else waits', async () => {
    const lanes = new CandidateLanes(3);
    for (const [core, id] of [['edits', 'e1'], ['edits', 'e2'], ['llm', 'l1'], ['diffusion', 'd1'], ['diffusion', 'd2']] as const) await lanes.put(of(core, id), signal); // prettier-ignore
    lanes.close();
    const order: (string | null)[] = [];
    for (let next = await lanes.take(signal); next !== null; next = await lanes.take(signal)) order.push(next.id);
    expect(order).toEqual(['d1', 'l1', 'd2', 'e1', 'e2']);
  });

  it('holds up only the core whose lane is full', async () => {
    const lanes = new CandidateLanes(1);
    await lanes.put(of('edits', 'e1'), signal);
    let isIn = false;
    const second = lanes.put(of('edits', 'e2'), signal).then(() => (isIn = true));
    await lanes.put(of('llm', 'l1'), signal);
    expect(isIn).toBe(false);
    expect((await lanes.take(signal))?.id).toBe('l1');
    expect((await lanes.take(signal))?.id).toBe('e1');
    await second;
    expect((await lanes.take(signal))?.id).toBe('e2');
  });

  it('ends a wait with the reason of the signal', async () => {
    const stop = new AbortController();
    const waiting = new CandidateLanes(1).take(stop.signal);
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });
});
