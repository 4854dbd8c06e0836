import type { Evidence } from './evidence.ts';

/** What a person can do so that the next try goes further: from the reason and from what was missing, one line each. */
export function adviceFor({ resolution, plan, spec, request }: Evidence): string[] {
  const { state, reason } = resolution;
  if (state !== 'not-fixed' && state !== 'unsure') return [];
  const lines: string[] = [];
  const best = resolution.best ?? resolution.winner;
  const testState = best?.verdict.testState ?? null;
  if (reason === 'no-target' || (spec !== null && spec.targets.length === 0))
    lines.push('Name the function or file that is wrong, or paste the traceback.');
  if (testState === 'not-runnable' || testState === 'collection-error' || reason === 'tests-not-runnable')
    lines.push('The tests could not be run: make them run in the job first (install the dependencies before this step, or set the input `python`).');
  else if (testState === 'tests-import-another-copy')
    lines.push('The tests load an installed copy of the package: install it in editable mode (`pip install -e .`) or not at all.');
  else if ((plan?.reproduction ?? null) === null)
    lines.push('Give an example: a call, what it gives now, and what it should give. It becomes a test that a fix is held to.');
  if (state === 'unsure') lines.push('Nothing proves the patch: with a test that fails now, it could be proposed.');
  if (reason.startsWith('budget-')) lines.push(`The budget ran out: raise the input \`${BUDGETS[reason] ?? 'budget-minutes'}\`, or ask for less at once.`);
  if (reason === 'no-candidate-passed') lines.push('The best patch below may be a start: apply it by hand and go on from there.');
  if (request.issue !== null) lines.push('Then write `/fix` with what is new: another try starts.');
  return lines;
} // prettier-ignore

const BUDGETS: Readonly<Record<string, string>> = {
  'budget-wall-clock': 'budget-minutes',
  'budget-tokens': 'budget-tokens',
  'budget-candidates': 'budget-candidates',
};
