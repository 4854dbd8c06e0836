import { setImmediate as breathe } from 'node:timers/promises';
import { lineAt } from '../../../knowledge/parse/flat-tree.ts';
import type { Candidate } from '../../../contracts/candidate.ts';
import type { Core } from '../../../contracts/judge.ts';
import type { Generation } from '../../../contracts/model.ts';
import type { Plan } from '../../../contracts/plan.ts';
import type { StageContext } from '../../stage.ts';
import { CandidateMaker } from '../proposal.ts';
import { nameOf, readTarget, type Target } from '../target.ts';
import { isProvable, type CodeInput } from '../work.ts';
import { smallEdits } from './enumerate.ts';
import { Features, hintsOf, type Hints } from './features.ts';
import { siteOf, type SmallEdit } from './site.ts';
import { weights } from './weights.ts';

const MAX_TARGETS = 4;
/** Of one definition; the rest would not be reached in any budget. */
const MOST_OF_TARGET = 4_000;
/** A line that a trace of the request names: as much as a good word from every other feature. */
const IN_TRACE = 2;
/** No model was asked. */
const NOTHING_GENERATED: Generation = { text: '', promptTokens: 0, tokens: 0, logprob: null, stop: 'end', seconds: 0, temperature: 0 }; // prettier-ignore

/**
 * Proposes the small edits that people make, the likeliest first. It costs no model and no token, so only tests can tell its
 * many wrong proposals from the right one: without a test that is red at base it proposes nothing.
 */
export function createEditsCore(input: CodeInput, context: StageContext): Core {
  return { name: 'edits', candidates: (plan, signal) => proposeAll(plan, input, context, signal) };
}

interface Proposal {
  readonly target: Target;
  readonly edit: SmallEdit;
  readonly score: number;
}

async function* proposeAll(
  plan: Plan,
  input: CodeInput,
  context: StageContext,
  signal: AbortSignal,
): AsyncIterable<Candidate> {
  if (!isProvable(plan) || input.spec.kind !== 'bug') return;
  const hints = hintsOf(`${input.request.title}\n${input.request.text}\n${plan.reproduction?.source ?? ''}`);
  const proposals: Proposal[] = [];
  let targets = 0;
  for (const step of plan.steps) {
    if (targets >= MAX_TARGETS) break;
    const target = await readTarget(step, input.knowledge);
    if (target === null || target.definition.kind === 'class') continue;
    targets += 1;
    await breathe();
    signal.throwIfAborted();
    proposals.push(...ranked(target, input, hints));
  }
  proposals.sort((left, right) => right.score - left.score);
  const maker = new CandidateMaker('edits', 'e');
  for (const { target, edit } of proposals) {
    signal.throwIfAborted();
    const line = lineAt(target.file.tree, edit.start);
    const label = `${edit.sort} on line ${line} of ${nameOf(target)}`;
    const change = { start: edit.start, end: edit.end, replacement: edit.text };
    const made = await maker.make(target.file, [change], { step: target.step.step, generation: NOTHING_GENERATED, seed: context.options.seed, round: 0, label }); // prettier-ignore
    if (made !== null) yield made;
  }
}

/** The edits of one definition with their scores, the best of them. */
function ranked(target: Target, { request }: CodeInput, hints: Hints): Proposal[] {
  const { file, definition, step } = target;
  const { tree } = file;
  const site = siteOf(tree, definition, file.definitions);
  const features = new Features(site, hints);
  const weigh = weights();
  const traced = new Set(request.hints.frames.filter(({ path }) => file.path.endsWith(path) || path.endsWith(file.path)).map(({ line }) => line)); // prettier-ignore
  const place = Math.log(Math.max(0.02, step.suspicion));
  const all: Proposal[] = [];
  for (const edit of smallEdits(site)) {
    const trace = traced.has(lineAt(tree, edit.start)) ? IN_TRACE : 0;
    all.push({ target, edit, score: weigh.score(edit.sort, features.of(edit)) + place + trace });
  }
  return all.sort((left, right) => right.score - left.score).slice(0, MOST_OF_TARGET);
}
