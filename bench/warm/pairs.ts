import type { Logger } from '../../src/base/log.ts';
import type { Verdict } from '../../src/contracts/verdict.ts';
import type { BaselineCache } from '../../src/judge/baseline.ts';
import { createJudge, type LocalJudge } from '../../src/judge/create-judge.ts';
import type { Mutant } from '../../test/helpers/mutants.ts';
import { processorClock } from '../lib/processor.ts';
import type { Subject } from './subjects.ts';

export interface Cost {
  readonly wall: number;
  readonly processor: number;
  /** Of the wall clock, in the tests themselves. */
  readonly tests: number;
}

/** One candidate, judged with servers and without. */
export interface Pair {
  readonly subject: string;
  readonly mutant: Mutant;
  readonly warm: Cost;
  readonly cold: Cost;
  readonly outcome: Verdict['outcome'];
  /** What the two verdicts say differently; empty when they are the same. */
  readonly differing: readonly string[];
  /** Two cold verdicts differ as well: the tests of the repository do not always end the same. */
  readonly unsteady: boolean;
}

/** Judges every mutant of a subject both ways, the way that comes first alternating. What is known of base is shared. */
export async function* pairsOf(subject: Subject, log: Logger): AsyncGenerator<Pair> {
  const { signal } = new AbortController();
  const spent = { warm: 0, cold: 0 };
  await using warmBench = counting(await subject.bench(true), (seconds) => (spent.warm += seconds));
  await using coldBench = counting(await subject.bench(false), (seconds) => (spent.cold += seconds));
  const processorSeconds = processorClock();
  let turn = 0;
  for (const [, mutants] of Map.groupBy(subject.mutants, (mutant) => mutant.symbol.path)) {
    const [first] = mutants;
    if (first === undefined) continue;
    const plan = await subject.planFor(mutants);
    const cache = memory();
    const open = (workbench: Awaited<ReturnType<Subject['bench']>>) =>
      createJudge({ workbench, plan, style: subject.style, digest: subject.digest, cache, log, signal, suiteSeconds: 0 });
    await using warm = await open(warmBench);
    await using cold = await open(coldBench);
    const judge = (by: LocalJudge, { id, edits }: Pick<Mutant, 'id' | 'edits'>) =>
      by.judge({ id, edits: [...edits] }, 'full', signal);
    // What both need once: the tests and the types at base, and the servers.
    for (const by of [warm, cold]) await judge(by, { id: 'same', edits: [first.same] });
    for (const mutant of mutants) {
      const timed = async (way: 'warm' | 'cold') => {
        const [before, started, tests] = [processorSeconds(), performance.now(), spent[way]];
        const verdict = await judge(way === 'warm' ? warm : cold, mutant);
        const wall = (performance.now() - started) / 1000;
        return { verdict, cost: { wall, processor: processorSeconds() - before, tests: spent[way] - tests } };
      };
      const order = turn++ % 2 === 0 ? (['warm', 'cold'] as const) : (['cold', 'warm'] as const);
      const done = new Map([[order[0], await timed(order[0])], [order[1], await timed(order[1])]]); // prettier-ignore
      const [byWarm, byCold] = [done.get('warm'), done.get('cold')];
      if (byWarm === undefined || byCold === undefined) continue;
      const differing = differences(byWarm.verdict, byCold.verdict);
      yield {
        subject: subject.name,
        mutant,
        warm: byWarm.cost,
        cold: byCold.cost,
        outcome: byCold.verdict.outcome,
        differing,
        unsteady: differing.length > 0 && differences(await judge(cold, mutant), byCold.verdict).length > 0,
      };
    }
  }
} // prettier-ignore

/** The parts of two verdicts that are not the same, apart from times. */
function differences(one: Verdict, other: Verdict): readonly string[] {
  const parts = (verdict: Verdict): readonly (readonly [string, string])[] => [
    ['outcome', verdict.outcome],
    ['state of the tests', JSON.stringify(verdict.testState)],
    ['test ids', JSON.stringify(verdict.tests)],
    ...verdict.checks.map((check) => [check.name, JSON.stringify({ ...check, seconds: 0 })] as const),
  ];
  const right = new Map(parts(other));
  return parts(one).flatMap(([name, left]) => {
    const different = right.get(name) ?? '';
    return left === different ? [] : [`${name}: ${left.slice(0, 300)} / ${different.slice(0, 300)}`];
  });
}

function counting(bench: Awaited<ReturnType<Subject['bench']>>, add: (seconds: number) => void) {
  const run = bench.runTests.bind(bench);
  bench.runTests = async (...args) => {
    const done = await run(...args);
    add(done.spent ?? 0);
    return done;
  };
  return bench;
}

function memory(): BaselineCache {
  const kept = new Map<string, string>();
  return {
    read: (name) => Promise.resolve(kept.get(name) ?? null),
    write: (name, data) => Promise.resolve(void kept.set(name, data)),
  };
}
