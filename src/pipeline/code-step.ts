import { UserError } from '../base/errors.ts';
import { BudgetExhausted } from '../contracts/budget.ts';
import { Candidate } from '../contracts/candidate.ts';
import type { Judge } from '../contracts/judge.ts';
import { SearchRecord } from '../contracts/search.ts';
import { Verdict } from '../contracts/verdict.ts';
import { createCores } from '../stages/code/index.ts';
import type { RunFolder, StageContext } from '../stages/stage.ts';
import { openJudge } from '../stages/validate/index.ts';
import { search } from './search.ts';
import type { Artefacts, Step } from './step.ts';

/** What is left of the clock for checking and delivering what the search found. */
const RESERVE_SECONDS = 45;
const RESERVE_SHARE = 0.15;

const FILES = { candidates: 'candidates.jsonl', verdicts: 'verdicts.jsonl', end: 'search.json' } as const;
export type Have = Pick<Artefacts, 'request' | 'style' | 'digest' | 'spec' | 'plan'>;

/** The code stage: its artefact is two append-only files, so that what a killed run had found can still be validated. */
export const codeStep: Step = {
  name: 'code',
  makes: 'search',
  file: FILES.candidates,
  run: async (have, context) => {
    const { request, style, digest, spec, plan } = have;
    if (!request || !style || !digest || !spec || !plan)
      throw new UserError('artifact-invalid', 'stage code needs a plan and what it is made of');
    for (const file of [FILES.candidates, FILES.verdicts]) await context.run.write(file, '');
    const record = await proposeAndJudge({ request, style, digest, spec, plan }, context);
    await context.run.write(FILES.end, `${JSON.stringify({ ended: record.ended })}\n`);
    return record;
  },
  load: async (run) => {
    const ended = JSON.parse((await run.read(FILES.end)) ?? '{"ended":"exhausted"}') as unknown;
    return SearchRecord.parse({
      ...(ended as object),
      candidates: await readLines(run, FILES.candidates, Candidate),
      verdicts: await readLines(run, FILES.verdicts, Verdict),
    });
  },
  note: ({ search: record }) => {
    if (record === undefined) return '';
    const proven = record.verdicts.filter((verdict) => verdict.outcome === 'proven').length;
    const clean = record.verdicts.filter((verdict) => verdict.outcome === 'clean').length;
    return `${record.candidates.length} candidates: ${proven} proven, ${clean} clean (${record.ended})`;
  },
};

async function proposeAndJudge(have: Have, context: StageContext): Promise<SearchRecord> {
  const knowledge = await context.knowledge(have.digest);
  const cores = await createCores(context, { ...have, knowledge });
  await using judge: Judge = await openJudge(have, context);
  using deadline = searchDeadline(context);
  return await search({
    plan: have.plan,
    cores,
    judge,
    budget: context.budget,
    run: context.run,
    log: context.log,
    signal: AbortSignal.any([context.signal, deadline.signal]),
    waiting: (text) => context.waiting(text),
  });
}

/** Ends the search before the run's own clock does, so that the best find can still be checked and delivered. */
function searchDeadline(context: StageContext): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const { seconds } = context.budget.remaining();
  const searching = Math.max(1, seconds - Math.max(RESERVE_SECONDS, seconds * RESERVE_SHARE));
  const timer = setTimeout(() => {
    controller.abort(new BudgetExhausted('budget-wall-clock', 'the time for searching is used up'));
  }, searching * 1000);
  return { signal: controller.signal, [Symbol.dispose]: () => clearTimeout(timer) };
}

/** A torn last line, from a run that was killed while writing, is left out. */
async function readLines<T>(run: RunFolder, file: string, schema: { parse(value: unknown): T }): Promise<T[]> {
  const text = await run.read(file);
  if (text === null)
    throw new UserError('artifact-invalid', `${file} is not in the run folder; start from an earlier stage`);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => schema.parse(JSON.parse(line)));
}
