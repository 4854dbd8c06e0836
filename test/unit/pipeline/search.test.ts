import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../../src/base/log.ts';
import { CancelledError } from '../../../src/base/errors.ts';
import { BudgetExhausted } from '../../../src/contracts/budget.ts';
import type { Candidate } from '../../../src/contracts/candidate.ts';
import type { Core, Judge } from '../../../src/contracts/judge.ts';
import type { Plan } from '../../../src/contracts/plan.ts';
import type { Verdict } from '../../../src/contracts/verdict.ts';
import { createBudget } from '../../../src/pipeline/budget.ts';
import { openRunFolder } from '../../../src/pipeline/run-folder.ts';
import { search } from '../../../src/pipeline/search.ts';

const candidate = (id: string, core: Candidate['core'] = 'llm', fingerprint = id, lost: string[] = []): Candidate => ({
  schema: 1, id, core, step: 0, fingerprint, lost, logprob: null, seconds: 0, parent: null, label: `candidate ${id}`,
  edits: [{ path: 'a.py', start: 0, end: 0, replacement: id, create: false }],
  sample: { temperature: 0, seed: 1, round: 0 }, tokens: { prompt: 0, completion: 0 },
}); // prettier-ignore
const verdict = (id: string, outcome: Verdict['outcome']): Verdict => ({
  schema: 1, candidate: id, level: 'quick', outcome, checks: [], tests: null, testState: null, failure: null, seconds: 0,
}); // prettier-ignore
const plan = (provable: boolean): Plan => ({
  schema: 1, base: 'a'.repeat(40), steps: [], tests: [], failingAtBase: provable ? ['t::a'] : [], reproduction: null,
}); // prettier-ignore

/** A core that proposes these, notices when it was told to stop, and takes a turn of the event loop for each. */
function core(
  name: Core['name'],
  proposals: readonly Candidate[],
  fail?: Error,
): Core & { given: string[]; stopped: boolean } {
  const state = {
    name,
    given: [] as string[],
    stopped: false,
    async *candidates(_plan: Plan, signal: AbortSignal) {
      for (const each of proposals) {
        await new Promise((resolve) => setImmediate(resolve));
        if (signal.aborted) {
          state.stopped = true;
          return;
        }
        state.given.push(each.id);
        yield each;
      }
      if (fail !== undefined) throw fail;
    },
  };
  return state;
}
function judge(outcomes: Readonly<Record<string, Verdict['outcome']>>): Judge & { judged: string[] } {
  const judged: string[] = [];
  return {
    judged,
    judge: async (each) => {
      await new Promise((resolve) => setImmediate(resolve));
      judged.push(each.id);
      return verdict(each.id, outcomes[each.id] ?? 'failed');
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
async function run(options: {
  cores: readonly Core[];
  judge: Judge;
  provable?: boolean;
  candidates?: number;
  signal?: AbortSignal;
}) {
  const folder = await openRunFolder(mkdtempSync(join(tmpdir(), 'gk-search-')));
  using budget = createBudget({ minutes: 1, tokens: 100, candidates: options.candidates ?? 100 });
  const result = await search({
    plan: plan(options.provable ?? true), cores: options.cores, judge: options.judge, budget, run: folder, log: silentLogger,
    signal: options.signal ?? new AbortController().signal, waiting: () => undefined,
  }); // prettier-ignore
  return { result, folder };
}
const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => candidate(`${prefix}${index}`));

describe('pipeline/search', () => {
  it('stops both cores at the first proven candidate', async () => {
    const llm = core('llm', many('l', 50));
    const diffusion = core('diffusion', many('d', 50));
    const { result } = await run({ cores: [llm, diffusion], judge: judge({ d2: 'proven' }) });
    expect(result.ended).toBe('proven');
    expect(result.verdicts.at(-1)).toMatchObject({ candidate: 'd2', outcome: 'proven' });
    expect(llm.given.length).toBeLessThan(50);
    expect(diffusion.given.length).toBeLessThan(50);
  });

  it('looks on for a while when the proven one dropped names of the code, and stops at one that dropped none', async () => {
    const shortcut = candidate('c1', 'llm', 'c1', ['strip']);
    const proposals = [candidate('c0'), shortcut, ...many('d', 20)];
    const alone = await run({ cores: [core('llm', proposals)], judge: judge({ c1: 'proven' }) });
    expect(alone.result.ended).toBe('proven');
    expect(alone.result.verdicts.map((each) => each.candidate)).toEqual([
      ...['c0', 'c1', 'd0', 'd1', 'd2', 'd3', 'd4', 'd5'],
    ]);
    const better = await run({ cores: [core('llm', proposals)], judge: judge({ c1: 'proven', d2: 'proven' }) });
    expect(better.result.verdicts.at(-1)?.candidate).toBe('d2');
    const last = await run({ cores: [core('llm', [candidate('c0'), shortcut])], judge: judge({ c1: 'proven' }) });
    expect(last.result.ended).toBe('proven');
  });

  it('looks past small edits that are proven: others may suit the test as well, and two cores with one idea end it', async () => {
    const edits = core('edits', [candidate('e0', 'edits'), candidate('e1', 'edits', 'same'), ...many('x', 3)]);
    const alone = await run({ cores: [edits], judge: judge({ e0: 'proven' }) });
    expect(alone.result.verdicts).toHaveLength(5);
    expect(alone.result.ended).toBe('proven');
    const slow: Core = {
      name: 'llm',
      async *candidates() {
        await new Promise((resolve) => setImmediate(resolve));
        yield candidate('l0', 'llm', 'same', ['strip']);
      },
    };
    const two = [core('edits', [candidate('e1', 'edits', 'same'), ...many('x', 30)]), slow];
    const agreed = await run({ cores: two, judge: judge({ e1: 'proven', l0: 'proven' }) });
    expect(agreed.result.verdicts.length).toBeLessThan(8);
  });

  it('judges the same idea once, whichever core had it', async () => {
    const judged = judge({});
    await run({
      cores: [core('llm', [candidate('a', 'llm', 'same')]), core('diffusion', [candidate('b', 'diffusion', 'same')])],
      judge: judged,
    });
    expect(judged.judged).toHaveLength(1);
  });

  it('goes past clean candidates while a proof is possible, and stops at enough when none is', async () => {
    const outcomes = Object.fromEntries(many('c', 20).map(({ id }) => [id, 'clean' as const]));
    const provable = await run({ cores: [core('llm', many('c', 20))], judge: judge(outcomes) });
    expect(provable.result).toMatchObject({ ended: 'exhausted' });
    expect(provable.result.verdicts).toHaveLength(20);
    const unprovable = await run({ cores: [core('llm', many('c', 20))], judge: judge(outcomes), provable: false });
    expect(unprovable.result).toMatchObject({ ended: 'enough-clean' });
    expect(unprovable.result.verdicts).toHaveLength(4);
  });

  it('ends at the candidate budget with what it has', async () => {
    const { result } = await run({ cores: [core('llm', many('c', 20))], judge: judge({}), candidates: 3 });
    expect(result).toMatchObject({ ended: 'budget-candidates' });
    expect(result.verdicts).toHaveLength(3);
  });

  it('goes on with the other core when one breaks, and reports a spent token budget', async () => {
    const broken = await run({
      cores: [core('llm', [], new Error('boom')), core('diffusion', many('d', 3))],
      judge: judge({ d1: 'proven' }),
    });
    expect(broken.result.ended).toBe('proven');
    const spent = await run({
      cores: [core('llm', many('l', 1), new BudgetExhausted('budget-tokens', 'spent'))],
      judge: judge({}),
    });
    expect(spent.result.ended).toBe('budget-tokens');
  });

  it('throws the reason of a cancelled run, and leaves every candidate and verdict on disk', async () => {
    const stop = new AbortController();
    const stopping: Judge = {
      judge: (each) => {
        stop.abort(new CancelledError());
        return Promise.resolve(verdict(each.id, 'failed'));
      },
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
    await expect(run({ cores: [core('llm', many('c', 20))], judge: stopping, signal: stop.signal })).rejects.toThrow(
      CancelledError,
    );
    const { result, folder } = await run({ cores: [core('llm', many('c', 2))], judge: judge({}) });
    const lines = readFileSync(folder.file('candidates.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as Candidate).id)).toEqual(result.candidates.map(({ id }) => id));
  });
});
