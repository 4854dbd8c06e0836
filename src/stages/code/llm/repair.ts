import type { Candidate } from '../../../contracts/candidate.ts';
import type { Verdict } from '../../../contracts/verdict.ts';
import type { StageContext } from '../../stage.ts';
import { CandidateMaker } from '../proposal.ts';
import { speedTeller } from '../../speed.ts';
import { nameOf, readTarget } from '../target.ts';
import type { CodeInput } from '../work.ts';
import { attemptText, rewriteEdits } from './answer.ts';
import { risingTemperatures } from './core.ts';
import { rewritePrompt } from './prompt.ts';

/** A greedy answer and this many samples: a model that made a mistake once makes it again when asked the same way. */
const SAMPLES = 2;

/** Asks for a corrected definition, showing the attempt that failed and what the checks said of it. */
export async function* repairCandidate(
  context: StageContext,
  input: CodeInput,
  failed: { readonly candidate: Candidate; readonly verdict: Verdict },
  round: number,
  signal: AbortSignal,
): AsyncIterable<Candidate> {
  const { candidate, verdict } = failed;
  const step = input.plan.steps.find((each) => each.step === candidate.step);
  const target = step ? await readTarget(step, input.knowledge) : null;
  const failure = verdict.failure?.trim() ?? '';
  if (!target || failure === '') return;
  const model = await context.models.llm();
  const attempt = { code: attemptText(candidate.edits, target), failure };
  const packed = await rewritePrompt(target, input, model, attempt);
  if (packed === null) return;
  await context.run.write(
    `context-repair-${round}-${candidate.id}.json`,
    `${JSON.stringify({ parent: candidate.id, tokens: packed.tokens, used: packed.used, leftOut: packed.leftOut, prompt: packed.ask }, null, 2)}\n`,
  );
  const { budget, options } = context;
  const temperatures = [0, ...risingTemperatures(SAMPLES)];
  const seed = options.seed + 5000 * round;
  const ask = {
    ...packed.ask,
    maxTokens: budget.grantTokens(packed.ask.maxTokens),
    seed,
    stop: ['```'],
    signal,
    onText: speedTeller(`repairing ${nameOf(target)}`, (text) => context.waiting(text)),
  };
  const maker = new CandidateMaker('repair', `r${round}-${candidate.id}-`);
  for await (const generation of model.sample(ask, temperatures)) {
    budget.spendTokens(generation.promptTokens, generation.tokens);
    const edits =
      generation.stop === 'length' ? null : await rewriteEdits((ask.prefill ?? '') + generation.text, target);
    const repaired =
      edits &&
      (await maker.make(target.file, edits, {
        step: candidate.step,
        generation,
        seed,
        round,
        label: `repair ${nameOf(target)}`,
        parent: candidate.id,
      }));
    if (repaired && repaired.fingerprint !== candidate.fingerprint) yield repaired;
  }
}
