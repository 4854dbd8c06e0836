import type { Candidate } from '../../../contracts/candidate.ts';
import type { Core } from '../../../contracts/judge.ts';
import type { LanguageModel } from '../../../contracts/model.ts';
import type { Plan } from '../../../contracts/plan.ts';
import type { StageContext } from '../../stage.ts';
import { CandidateMaker } from '../proposal.ts';
import { speedTeller } from '../../speed.ts';
import { nameOf, readTarget, type Target } from '../target.ts';
import { isProvable, type CodeInput } from '../work.ts';
import { fillEdits, gapOf, noteFor } from './fill.ts';
import { masksOf, type Mask } from './masks.ts';

/** One pass over masks of a kind, those of rank `from` up to `to`, each drawn once per temperature. */
interface Pass {
  readonly kind: Mask['kind'];
  readonly from?: number;
  readonly to?: number;
  readonly temperatures: readonly number[];
}

/**
 * The cheap and likely ones first. Draws of one mask follow each other where that mask is likely: the second costs only its few new
 * tokens, because all that stands before and behind the gap is evaluated already.
 */
const PASSES: readonly Pass[] = [
  { kind: 'operator', temperatures: [0, 1] },
  { kind: 'line', to: 6, temperatures: [0, 0.8, 0.8] },
  { kind: 'insert', to: 2, temperatures: [0, 0.8] },
  { kind: 'line', from: 6, temperatures: [0] },
  { kind: 'expression', temperatures: [0] },
  { kind: 'insert', from: 2, temperatures: [0] },
  { kind: 'line', from: 6, temperatures: [0.8, 0.8] },
  { kind: 'block', temperatures: [0, 0.8] },
  { kind: 'insert', temperatures: [0.8, 1] },
  { kind: 'expression', temperatures: [0.8, 0.8] },
];
/** Where no test can tell, or the request is not about a bug: only spans that the request points at, drawn once. */
const BLIND_PASSES: readonly Pass[] = [
  { kind: 'line', temperatures: [0] },
  { kind: 'insert', to: 2, temperatures: [0] },
];
const MAX_TARGETS = 4;
/** Without a test, only spans that the request points at are drawn, once: there is nothing to tell a lucky fill from a wrong one. */
const POINTED_AT = 3;

/** Masks one span of a definition at a time and draws it again from both sides. */
export function createSpanCore(input: CodeInput, context: StageContext, model: LanguageModel): Core {
  return {
    name: 'diffusion',
    candidates: (plan, signal) => redrawAll(plan, input, context, model, signal),
  };
}

async function* redrawAll(
  plan: Plan,
  input: CodeInput,
  context: StageContext,
  model: LanguageModel,
  signal: AbortSignal,
): AsyncIterable<Candidate> {
  const maker = new CandidateMaker('diffusion', 'd');
  // A span cannot give a function a new parameter: for what is not a bug, only the spans that the request points at pay.
  const thorough = isProvable(plan) && input.spec.kind === 'bug';
  const note = noteFor(input, plan);
  const works: { target: Target; masks: ReturnType<typeof masksOf> }[] = [];
  for (const step of plan.steps) {
    if (works.length >= MAX_TARGETS) break;
    const target = await readTarget(step, input.knowledge);
    if (target === null || target.definition.kind === 'class') continue;
    works.push({
      target,
      masks: masksOf(target, input.request.hints, `${input.request.title}\n${input.request.text}`),
    });
  }
  for (const [round, pass] of (thorough ? PASSES : BLIND_PASSES).entries()) {
    for (const { target, masks } of works) {
      const ranked = masks[pass.kind].slice(pass.from ?? 0, pass.to);
      const chosen = ranked.filter((mask) => thorough || mask.score >= POINTED_AT);
      for (const mask of chosen) {
        for (const [draw, temperature] of pass.temperatures.entries()) {
          yield* redraw({ target, mask, note, temperature, round, draw }, maker, context, model, signal);
        }
      }
    }
  }
}

interface Draw {
  readonly target: Target;
  readonly mask: Mask;
  readonly note: string;
  readonly temperature: number;
  readonly round: number;
  readonly draw: number;
}

async function* redraw(
  { target, mask, note, temperature, round, draw }: Draw,
  maker: CandidateMaker,
  context: StageContext,
  model: LanguageModel,
  signal: AbortSignal,
): AsyncIterable<Candidate> {
  signal.throwIfAborted();
  const { budget, options } = context;
  const gap = gapOf(target, mask, note, model);
  const verb = mask.kind === 'insert' ? 'insert before' : 'redraw';
  const label = `${verb} line ${mask.line} of ${nameOf(target)}`;
  const seed = options.seed + draw * 131 + round * 17;
  const generation = await model.infill({
    prefix: gap.prefix,
    suffix: gap.suffix,
    maxTokens: budget.grantTokens(gap.maxTokens),
    temperature,
    seed,
    stop: gap.stop,
    signal,
    onText: speedTeller(label, (text) => context.waiting(text)),
  });
  budget.spendTokens(generation.promptTokens, generation.tokens);
  for (const edits of fillEdits(target, mask, generation)) {
    const candidate = await maker.make(target.file, edits, { step: target.step.step, generation, seed, round, label });
    if (candidate) yield candidate;
  }
}
