import type { Candidate } from '../../contracts/candidate.ts';
import type { Core } from '../../contracts/judge.ts';
import type { Plan, PlanStep } from '../../contracts/plan.ts';
import { sha256 } from '../../base/hash.ts';
import { findSymbol } from '../../knowledge/query.ts';
import { perform } from '../../refactor/index.ts';
import type { StageContext } from '../stage.ts';
import type { CodeInput } from './work.ts';

/** Whether a plan is carried out by code alone. */
export function isExact(plan: Plan): boolean {
  return plan.steps.some((step) => step.exact !== undefined);
}

/** Carries out the exact operation of a plan: one candidate, or a refusal that says why. */
export async function createExactCore({ plan, knowledge }: CodeInput, context: StageContext): Promise<Core> {
  const step = plan.steps.find((one): one is PlanStep & Required<Pick<PlanStep, 'exact'>> => one.exact !== undefined);
  if (step === undefined) throw new Error('the plan holds no exact operation');
  const started = performance.now();
  const done = await perform(await context.project(), (text) => findSymbol(knowledge, text), step.exact);
  for (const note of done.notes) context.log.warn(note);
  const files = new Set(done.sites.map((site) => site.path)).size;
  const risk = done.risk === 'low' ? '' : `; risk ${done.risk}: ${done.notes.slice(0, 3).join('; ')}`;
  const candidate: Candidate = {
    schema: 1,
    id: 'x001',
    core: 'exact',
    step: step.step,
    edits: [...done.edits],
    fingerprint: sha256(JSON.stringify(done.edits)),
    lost: [],
    logprob: null,
    sample: { temperature: 0, seed: 0, round: 0 },
    tokens: { prompt: 0, completion: 0 },
    seconds: (performance.now() - started) / 1000,
    parent: null,
    label: `${step.instruction}: ${done.sites.length} places in ${files} files${risk}`.slice(0, 600),
  };
  return { name: 'exact', candidates: () => once(candidate) };
}

async function* once(candidate: Candidate): AsyncIterable<Candidate> {
  yield await Promise.resolve(candidate);
}
