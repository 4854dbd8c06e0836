import { silentLogger } from '../../../../src/base/log.ts';
import { BudgetExhausted } from '../../../../src/contracts/budget.ts';
import type { Candidate } from '../../../../src/contracts/candidate.ts';
import type { Verdict } from '../../../../src/contracts/verdict.ts';
import { RepairAttempt } from '../../../../src/contracts/attempt.ts';
import { normalisedFingerprint } from '../../../../src/knowledge/parse/fingerprint.ts';
import type { Repair, ValidateInput } from '../../../../src/stages/validate/types.ts';
import { validateStage } from '../../../../src/stages/validate/validate.ts';
import { UNKNOWN_STYLE } from '../../../helpers/style.ts';

const signal = new AbortController().signal;

function candidate(id: string, replacement = id): Candidate {
  return {
    schema: 1, id, core: 'llm', step: 0, edits: [{ path: 'a.py', start: 0, end: 1, replacement, create: false }],
    fingerprint: replacement, lost: [], logprob: null, sample: { temperature: 0, seed: 1, round: 0 },
    tokens: { prompt: 0, completion: 0 }, seconds: 0, parent: null, label: `rewrite ${id}`,
  }; // prettier-ignore
}

/** `still` tests fail before and after: fewer of them are progress. */
function verdict(id: string, outcome: Verdict['outcome'], level: Verdict['level'] = 'quick', still = 0): Verdict {
  const failure = outcome === 'failed' ? 'it fails' : null;
  const stillFailing = Array.from({ length: still }, (_, index) => `t${index}`);
  const tests = {
    selection: 'impacted-tests' as const, fixed: [], broken: [], stillFailing, vanished: [], appeared: [], passing: 0,
  }; // prettier-ignore
  return { schema: 1, candidate: id, level, outcome, checks: [], tests, testState: null, failure, seconds: 1 };
}

/** A ladder whose model gives these answers, round by round; null cannot be used. */
function scripted(rounds: readonly (readonly (string | null)[])[], asked: string[] = []): Repair {
  let next = 0;
  return {
    imports: () => Promise.resolve(null),
    ask: async function* (failed) {
      asked.push(failed.candidate.id);
      for (const text of rounds[next++] ?? []) {
        await Promise.resolve();
        const made =
          text === null
            ? null
            : { ...candidate(`r-${text}`, text), core: 'repair' as const, parent: failed.candidate.id };
        yield { candidate: made, answer: text ?? '???', note: text === null ? 'not the definition' : 'repair' };
      }
    },
  };
}

/** Runs the stage over candidates with quick verdicts; `full` gives the full verdict by the text of the edit. */
async function run(
  quick: Readonly<Record<string, Verdict['outcome']>>,
  full: (text: string, level: Verdict['level']) => Verdict['outcome'],
  options: {
    polish?: string;
    repair?: Repair;
    repairs?: number;
    candidates?: number;
    still?: Readonly<Record<string, number>>;
    /** Of every candidate, in place of its text. */
    fingerprint?: string;
  } = {},
) {
  const judged: string[] = [];
  const written: string[] = [];
  const attempts: RepairAttempt[] = [];
  const still = (text: string) => options.still?.[text] ?? 5;
  let left = options.candidates ?? 100;
  const textOf = (edits: readonly { replacement: string }[]) => edits[0]?.replacement ?? '';
  const input: ValidateInput = {
    plan: { steps: [], reproduction: null } as never,
    style: UNKNOWN_STYLE,
    digest: {} as never,
    search: {
      candidates: Object.keys(quick).map((id) => ({ ...candidate(id), fingerprint: options.fingerprint ?? id })),
      verdicts: Object.entries(quick).map(([id, outcome]) => verdict(id, outcome, 'quick', still(id))),
      ended: 'exhausted',
    },
    judge: {
      judge: (each, level) => {
        judged.push(`${each.id} ${level}`);
        const text = textOf(each.edits);
        return Promise.resolve(verdict(each.id, full(text, level), level, still(text)));
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
    run: {
      append: (name: string, value: unknown) => {
        written.push(name);
        if (name === 'attempts.jsonl') attempts.push(RepairAttempt.parse(value));
        return Promise.resolve();
      },
    } as never,
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
  return { resolution, judged, written, attempts };
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

  test('a group goes on from what got further, and a proven repair is checked in full', async () => {
    const asked: string[] = [];
    const { resolution, judged, attempts } = await run(
      { a: 'failed' },
      (text) => (text === 'good' ? 'proven' : 'failed'),
      {
        repair: scripted([['near'], ['worse', 'good']], asked),
        still: { near: 1, worse: 4 },
      },
    );
    expect(asked).toEqual(['a', 'r-near']);
    expect(judged).toEqual(['r-near quick', 'r-worse quick', 'r-good quick', 'r-good full']);
    expect(resolution).toMatchObject({ state: 'resolved', repairs: 2, winner: { candidate: { id: 'r-good' } } });
    expect(resolution.repairGroups).toEqual([{ group: 'a', rounds: 2, attempts: 3, ended: 'proven', best: 'r-good' }]);
    expect(attempts.map(({ round, parent, result }) => [round, parent, result])).toEqual([
      [1, 'a', 'better'],
      [2, 'r-near', 'no-better'],
      [2, 'r-near', 'proven'],
    ]);
  });

  test('a group ends on repetition, on no progress and after three rounds; the next one gets its place', async () => {
    const ends = async (
      rounds: readonly (readonly (string | null)[])[],
      still: Readonly<Record<string, number>> = {},
    ) => {
      const asked: string[] = [];
      const { resolution, attempts } = await run({ a: 'failed' }, () => 'failed', {
        repair: scripted(rounds, asked),
        still,
      });
      return [asked.length, resolution.repairGroups?.[0]?.ended, attempts.map(({ result }) => result).join(' ')];
    };
    expect(await ends([['a', null]])).toEqual([1, 'repetition', 'repeated unusable']);
    expect(await ends([['b'], ['c']])).toEqual([1, 'no-progress', 'no-better']);
    const three = [['b'], ['c'], ['d'], ['e']];
    expect(await ends(three, { a: 9, b: 3, c: 2, d: 1 })).toEqual([3, 'rounds', 'better better better']);
    const asked: string[] = [];
    await run({ a: 'failed', b: 'failed', c: 'failed' }, () => 'failed', {
      repair: scripted([['x'], ['y'], ['z']], asked),
    });
    expect(asked).toEqual(['a', 'b', 'c']);
  });

  test('what a machine can put right is judged before a model is asked, and layout alone is not', async () => {
    const asked: string[] = [];
    const repair: Repair = {
      ...scripted([['model']], asked),
      imports: ({ candidate: { edits } }) =>
        Promise.resolve({ edits: [{ ...edits[0]!, replacement: 'import re' }], done: ['added import re'] }),
    };
    const { resolution, judged, attempts } = await run(
      { a: 'failed' },
      (text) => (text === 'import re' ? 'proven' : 'failed'),
      { repair },
    );
    expect(asked).toEqual([]);
    expect(judged).toEqual(['a-fix1 quick', 'a-fix1 full']);
    expect(attempts).toMatchObject([{ rung: 'local', result: 'proven', note: 'added import re', answer: null }]);
    expect(resolution.winner?.candidate).toMatchObject({ id: 'a-fix1', core: 'local', parent: 'a' });
    const layout = await run({ a: 'failed' }, () => 'failed', {
      repair: scripted([['b']]),
      polish: ' ',
      fingerprint: await normalisedFingerprint('a\n'),
    });
    expect(layout.judged).toEqual(['r-b quick']);
  });

  test('what the quick checks proved and the full ones refuse is repaired further', async () => {
    const { resolution, judged } = await run(
      { a: 'failed' },
      (text, level) => (text === 'b' && level === 'full' ? 'failed' : 'proven'),
      { repair: scripted([['b'], ['c']]) },
    );
    expect(judged).toEqual(['r-b quick', 'r-b full', 'r-c quick', 'r-c full']);
    expect(resolution).toMatchObject({ state: 'resolved', winner: { candidate: { id: 'r-c' } } });
  });

  test('the budget ends repairs', async () => {
    const { resolution } = await run({ a: 'failed' }, () => 'failed', { repair: scripted([['b']]), candidates: 0 });
    expect(resolution).toMatchObject({ state: 'not-fixed', repairs: 1, repairGroups: [{ ended: 'budget' }] });
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
