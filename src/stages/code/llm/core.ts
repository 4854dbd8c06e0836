import type { Candidate } from '../../../contracts/candidate.ts';
import type { Core } from '../../../contracts/judge.ts';
import type { Generation, LanguageModel } from '../../../contracts/model.ts';
import type { Plan, PlanStep } from '../../../contracts/plan.ts';
import type { StageContext } from '../../stage.ts';
import { mend } from '../mend.ts';
import { CandidateMaker } from '../proposal.ts';
import { speedTeller } from '../../speed.ts';
import { nameOf, readSource, readTarget, type SourceFile } from '../target.ts';
import type { CodeInput } from '../work.ts';
import { additionEdits, rewriteEdits } from './answer.ts';
import { additionPrompt, indentAfter, rewritePrompt, type PackedPrompt } from './prompt.ts';

/** Places whose suspicion is at least this share of the first one's get their greedy rewrite before any place is sampled. */
const NEAR_SHARE = 0.6;
const MAX_FIRST = 3;
const STOP = ['```'];

/** A step with its prompt, ready to be asked. */
interface Job {
  readonly step: PlanStep;
  readonly file: SourceFile;
  readonly packed: PackedPrompt;
  readonly label: string;
  /** White space before the definition. */
  readonly indent: string;
  /** Edits of an answer; null when it cannot be used. */
  read(answer: string): ReturnType<typeof rewriteEdits>;
}

/** Rewrites whole definitions: greedily first, then several samples with rising temperature. */
export function createLlmCore(input: CodeInput, context: StageContext, model: LanguageModel): Core {
  return {
    name: 'llm',
    candidates: (plan, signal) => rewriteAll(plan, input, context, model, signal),
  };
}

async function* rewriteAll(
  plan: Plan,
  input: CodeInput,
  context: StageContext,
  model: LanguageModel,
  signal: AbortSignal,
): AsyncIterable<Candidate> {
  const maker = new CandidateMaker('llm', 'l');
  const top = plan.steps[0]?.suspicion ?? 0;
  const isNear = (step: PlanStep, index: number) => index < MAX_FIRST && step.suspicion >= top * NEAR_SHARE;
  const near = plan.steps.filter(isNear);
  const rest = plan.steps.filter((step, index) => !isNear(step, index));
  const jobs = new Map<PlanStep, Job | null>();
  const jobOf = async (step: PlanStep) => {
    const known = jobs.get(step);
    if (known !== undefined) return known;
    const job = await prepare(step, input, context, model);
    jobs.set(step, job);
    return job;
  };
  for (const step of near) {
    const job = await jobOf(step);
    if (job) yield* greedy(job, maker, context, model, signal);
  }
  for (const step of near) {
    const job = await jobOf(step);
    if (job) yield* samples(job, maker, context, model, signal);
  }
  for (const step of rest) {
    const job = await jobOf(step);
    if (!job) continue;
    yield* greedy(job, maker, context, model, signal);
    yield* samples(job, maker, context, model, signal);
  }
}

async function prepare(
  step: PlanStep,
  input: CodeInput,
  context: StageContext,
  model: LanguageModel,
): Promise<Job | null> {
  const job =
    step.target === null ? await prepareAddition(step, input, model) : await prepareRewrite(step, input, model);
  if (job === null) {
    context.log.info(
      `step ${step.step} (${step.target ?? step.path}) is not for a whole rewrite: its code is too long or cannot be read`,
    );
    return null;
  }
  const { packed } = job;
  await context.run.write(
    `context-${step.step}.json`,
    `${JSON.stringify({ step: step.step, target: step.target, tokens: packed.tokens, used: packed.used, leftOut: packed.leftOut, prompt: packed.ask }, null, 2)}\n`,
  );
  return job;
}

async function prepareRewrite(step: PlanStep, input: CodeInput, model: LanguageModel): Promise<Job | null> {
  const target = await readTarget(step, input.knowledge);
  const packed = target && (await rewritePrompt(target, input, model));
  if (!target || !packed) return null;
  return {
    step,
    file: target.file,
    packed,
    label: `rewrite ${nameOf(target)}`,
    indent: target.indent,
    read: (answer) => rewriteEdits(answer, target),
  };
}

async function prepareAddition(step: PlanStep, input: CodeInput, model: LanguageModel): Promise<Job | null> {
  const file = await readSource(step.path, input.knowledge);
  const after = step.after === null ? null : (input.knowledge.symbol(step.after) ?? null);
  if (file === null || (after !== null && after.path !== step.path)) return null;
  const indent = indentAfter(file, after);
  const packed = additionPrompt(file, step.instruction, indent, input, model);
  if (packed === null) return null;
  return {
    step,
    file,
    packed,
    label: `add to ${file.module || file.path}`,
    indent,
    read: async (answer) => (await additionEdits(answer, file, after, indent))?.edits ?? null,
  };
}

async function* greedy(
  job: Job,
  maker: CandidateMaker,
  context: StageContext,
  model: LanguageModel,
  signal: AbortSignal,
): AsyncIterable<Candidate> {
  const { budget, options } = context;
  const generation = await model.generate({
    ...job.packed.ask,
    maxTokens: budget.grantTokens(job.packed.ask.maxTokens),
    temperature: 0,
    seed: options.seed,
    stop: STOP,
    signal,
    onText: speedTeller(`writing: ${job.label}`, (text) => context.waiting(text)),
  });
  budget.spendTokens(generation.promptTokens, generation.tokens);
  const candidate = await candidateOf(job, generation, { seed: options.seed, round: 0 }, maker);
  if (candidate) yield candidate;
}

async function* samples(
  job: Job,
  maker: CandidateMaker,
  context: StageContext,
  model: LanguageModel,
  signal: AbortSignal,
): AsyncIterable<Candidate> {
  const { budget, options } = context;
  const temperatures = risingTemperatures(options.samples);
  const each = Math.ceil(budget.grantTokens(job.packed.ask.maxTokens * temperatures.length) / temperatures.length);
  const seed = options.seed + 1 + job.step.step * 101;
  const ask = {
    ...job.packed.ask,
    maxTokens: each,
    seed,
    stop: STOP,
    signal,
    onText: speedTeller(`sampling: ${job.label}`, (text) => context.waiting(text)),
  };
  for await (const generation of model.sample(ask, temperatures)) {
    budget.spendTokens(generation.promptTokens, generation.tokens);
    const round = temperatures.indexOf(generation.temperature) + 1;
    const candidate = await candidateOf(job, generation, { seed, round }, maker);
    if (candidate) yield candidate;
  }
}

/** 4 -> 0.4, 0.6, 0.8, 1.0: all different, so that each sample can be told by its temperature. */
export function risingTemperatures(count: number): number[] {
  return Array.from({ length: count }, (_, index) =>
    Number((count === 1 ? 0.6 : 0.4 + (0.6 * index) / (count - 1)).toFixed(3)),
  );
}

async function candidateOf(
  job: Job,
  generation: Generation,
  sample: { readonly seed: number; readonly round: number },
  maker: CandidateMaker,
): Promise<Candidate | null> {
  // An answer that ran out of tokens is half a function.
  if (generation.stop === 'length') return null;
  const given = job.packed.ask.prefill ?? '';
  const { code, done } = await mend(given + generation.text, job.indent);
  const edits = await job.read(code);
  if (edits === null) return null;
  const label = [job.label, ...done].join('; ');
  return maker.make(job.file, edits, { step: job.step.step, generation, ...sample, label });
}
