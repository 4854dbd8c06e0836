import { silentLogger } from '../../../../src/base/log.ts';
import { BudgetExhausted } from '../../../../src/contracts/budget.ts';
import type { Candidate } from '../../../../src/contracts/candidate.ts';
import type { Verdict } from '../../../../src/contracts/verdict.ts';
import { validateStage, type Repair, type ValidateInput } from '../../../../src/stages/validate/validate.ts';
import { UNKNOWN_STYLE } from '../../../helpers/style.ts';

const signal = new AbortController().signal;

function candidate(id: string, replacement = id): Candidate {
  return {
    schema: 1, id, core: 'llm', step: 0, edits: [{ path: 'a.py', start: 0, end: 1, replacement, create: false }],
    fingerprint: replacement, lost: [], logprob: null, sample: { temperature: 0, seed: 1, round: 0 },
    tokens: { prompt: 0, completion: 0 }, seconds: 0, parent: null, label: `rewrite ${id}`,
  }; // prettier-ignore
}

function verdict(id: string, outcome: Verdict['outcome'], level: Verdict['level'] = 'quick'): Verdict {
  const failure = outcome === 'failed' ? 'it fails' : null;
  return { schema: 1, candidate: id, level, outcome, checks: [], tests: null, testState: null, failure, seconds: 1 };
}

/** Runs the stage over candidates with quick verdicts; `full` gives the full verdict by the text of the edit. */
async function run(
  quick: Readonly<Record<string, Verdict['outcome']>>,
  full: (text: string, level: Verdict['level']) => Verdict['outcome'],
  options: { polish?: string; repair?: Repair; repairs?: number; candidates?: number } = {},
) {
  const judged: string[] = [];
  const written: string[] = [];
  let left = options.candidates ?? 100;
  const textOf = (edits: readonly { replacement: string }[]) => edits[0]?.replacement ?? '';
  const input: ValidateInput = {
    plan: { reproduction: null } as never,
    style: UNKNOWN_STYLE,
    digest: {} as never,
    search: {
      candidates: Object.keys(quick).map((id) => candidate(id)),
      verdicts: Object.entries(quick).map(([id, outcome]) => verdict(id, outcome)),
      ended: 'exhausted',
    },
    judge: {
      judge: (each, level) => {
        judged.push(`${each.id} ${level}`);
        return Promise.resolve(verdict(each.id, full(textOf(each.edits), level), level));
      },
      polish: (edits) =>
        Promise.resolve(
          options.polish === undefined || textOf(edits).endsWith(options.polish)
            ? null
            : { edits: [{ ...edits[0]!, replacement: textOf(edits) + options.polish }], done: ['black'] },
        ),
      baseline: {} as never,
      [Symbol.asyncDispose]: () => Promise.resolve(),
    },
    repair: options.repair ?? null,
  };
  const resolution = await validateStage(input, {
    repository: { read: () => Promise.resolve(Buffer.from('x\n')) } as never,
    run: { append: (name: string) => Promise.resolve(void written.push(name)) } as never,
    budget: {
      remaining: () => ({ seconds: 600, tokens: 1000, candidates: left }),
      spendCandidate: () => {
        if (left-- <= 0) throw new BudgetExhausted('budget-candidates', 'none left');
      },
    } as never,
    log: silentLogger,
    signal,
    waiting: () => undefined,
    options: { repairs: options.repairs ?? 3 },
  });
  return { resolution, judged, written };
}

describe('stages/validate/validate', () => {
  test('the first proven candidate that keeps its proof in full wins', async () => {
    const { resolution, judged } = await run({ a: 'proven', b: 'proven', c: 'failed' }, (text) =>
      text === 'a' ? 'failed' : 'proven',
    );
    expect(judged).toEqual(['a full', 'b full']);
    expect(resolution).toMatchObject({
      state: 'resolved',
      winner: { candidate: { id: 'b' }, verdict: { level: 'full' } },
    });
    expect(resolution.attempts.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'a failed',
      'b proven',
      'c failed',
    ]);
  });

  test('what is polished is what is judged and wins', async () => {
    const { resolution, judged, written } = await run({ a: 'proven' }, () => 'proven', { polish: '!' });
    expect(judged).toEqual(['a-local full']);
    expect(resolution.winner?.candidate).toMatchObject({
      id: 'a-local',
      core: 'local',
      parent: 'a',
      label: 'rewrite a; black',
    });
    expect(resolution.winner?.candidate.edits[0]?.replacement).toBe('a!');
    expect(written).toEqual(['candidates.jsonl', 'verdicts.jsonl']);
  });

  test('a candidate whose polished form fails in full is not taken unpolished', async () => {
    const { resolution } = await run({ a: 'proven' }, () => 'failed', { polish: '!' });
    expect(resolution).toMatchObject({ state: 'not-fixed', winner: null, confidence: 0 });
  });

  test('repairs start from failed candidates, and a proven repair is checked in full', async () => {
    const rounds: string[] = [];
    const repair: Repair = async function* (failed, round) {
      await Promise.resolve();
      rounds.push(`${failed.candidate.id} ${round}`);
      yield candidate(`r${round}`, round === 2 ? 'good' : `bad${rounds.length}`);
    };
    const { resolution, judged } = await run({ a: 'failed' }, (text) => (text === 'good' ? 'proven' : 'failed'), {
      repair,
    });
    expect(rounds).toEqual(['a 1', 'r1 2']);
    expect(judged).toEqual(['r1 quick', 'r2 quick', 'r2 full']);
    expect(resolution).toMatchObject({ state: 'resolved', repairs: 2, winner: { candidate: { id: 'r2' } } });
  });

  test('repairs are bounded by rounds, by novelty and by the budget', async () => {
    let asked = 0;
    const fresh: Repair = async function* () {
      await Promise.resolve();
      asked++;
      yield candidate(`r${asked}`, `new${asked}`);
    };
    expect((await run({ a: 'failed' }, () => 'failed', { repair: fresh, repairs: 2 })).resolution.repairs).toBe(2);
    const same: Repair = async function* () {
      await Promise.resolve();
      yield candidate('again', 'a');
    };
    expect((await run({ a: 'failed' }, () => 'failed', { repair: same })).resolution.repairs).toBe(1);
    asked = 0;
    const { resolution } = await run({ a: 'failed' }, () => 'failed', { repair: fresh, candidates: 0 });
    expect(resolution).toMatchObject({ state: 'not-fixed', repairs: 1 });
    expect(asked).toBe(1);
  });

  test('without proof the best clean one is kept for a person to decide', async () => {
    const { resolution, judged } = await run({ a: 'clean', b: 'failed' }, () => 'clean');
    expect(judged).toEqual(['a full']);
    expect(resolution).toMatchObject({
      state: 'unsure',
      reason: 'checks-clean',
      winner: null,
      best: { candidate: { id: 'a' } },
    });
  });
});
