import type { Candidate } from '../../../contracts/candidate.ts';
import type { Verdict } from '../../../contracts/verdict.ts';
import type { StageContext } from '../../stage.ts';
import { applyEdits, CandidateMaker } from '../proposal.ts';
import { speedTeller } from '../../speed.ts';
import { definitionText, nameOf, readTarget } from '../target.ts';
import type { CodeInput } from '../work.ts';
import { mend } from '../mend.ts';
import { attemptText, rewriteEdits } from './answer.ts';
import { failingArtefact } from './artefact.ts';
import { attemptDiff } from './attempt-diff.ts';
import { risingTemperatures } from './core.ts';
import { rewritePrompt } from './prompt.ts';

/** A greedy answer and this many samples: a model that made a mistake once makes it again when asked the same way. */
const SAMPLES = 2;

export interface RepairAnswer {
  /** Null: the answer cannot be used, or says what the failed candidate said. */
  readonly candidate: Candidate | null;
  /** The answer as written, with its given beginning. */
  readonly answer: string;
  readonly note: string;
}

/** Asks for a corrected definition, showing the attempt that failed as a diff and what the checks said of it. */
export async function* repairCandidate(
  context: StageContext,
  input: CodeInput,
  failed: { readonly candidate: Candidate; readonly verdict: Verdict },
  round: number,
  signal: AbortSignal,
): AsyncIterable<RepairAnswer> {
  const { candidate, verdict } = failed;
  const step = input.plan.steps.find((each) => each.step === candidate.step);
  const target = step ? await readTarget(step, input.knowledge) : null;
  if (!target || (verdict.failure?.trim() ?? '') === '') return;
  const model = await context.models.llm();
  const after = applyEdits(
    target.file.tree.source,
    candidate.edits.filter((edit) => edit.path === target.file.path),
  );
  const attempt = {
    diff: attemptDiff(definitionText(target.file, target.definition), attemptText(candidate.edits, target)),
    failure: failingArtefact(verdict, new Map([[target.file.path, after.toString('utf8')]])),
  };
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
    const given = (ask.prefill ?? '') + generation.text;
    // An answer that ran out of tokens is half a function.
    const { code, done } = generation.stop === 'length' ? { code: null, done: [] } : await mend(given, target.indent);
    const edits = code === null ? null : await rewriteEdits(code, target);
    const label = [`repair ${nameOf(target)}`, ...done].join('; ');
    const from = { step: candidate.step, generation, seed, round, label, parent: candidate.id };
    const repaired = edits && (await maker.make(target.file, edits, from));
    const note =
      code === null
        ? 'cut off'
        : edits === null
          ? 'not the definition'
          : repaired === null
            ? 'changes nothing new'
            : label;
    const same = repaired?.fingerprint === candidate.fingerprint;
    yield { candidate: repaired, answer: given, note: same ? 'the attempt that failed, again' : note };
  }
}
