import { fence, inertMarkdown } from '../../base/sanitise.ts';
import type { Evidence } from './evidence.ts';
import {
  addedFindings,
  candidatesTable,
  cell,
  checksTable,
  code,
  collapsed,
  specBlock,
  testLines,
  transcript,
} from './sections.ts';

const DIFF_LIMIT = 12_000;
const OUTPUT_LIMIT = 4000;
const LIMIT = 60_000;

/** What was tried, where, how far it came and what stopped it: as good a report as that of a fix. Empty when there is nothing to tell. */
export function renderFailure(evidence: Evidence, limit = LIMIT): string {
  const { resolution, plan, spec, patch } = evidence;
  const best = resolution.best ?? resolution.winner;
  const parts: string[] = [];
  const question = spec?.question ?? null;
  if (question !== null && resolution.state === 'question') parts.push(inertMarkdown(question));
  if (plan !== null && plan.steps.length > 0) {
    const steps = plan.steps
      .slice(0, 10)
      .map(
        (step) =>
          `1. ${code(step.target ?? step.path)}, suspicion ${step.suspicion.toFixed(2)} (${step.why.map((why) => cell(why, 60)).join(', ')})`,
      );
    parts.push(`**Places tried**\n\n${steps.join('\n')}`);
  }
  if (best !== null) {
    parts.push(
      `**The best patch** (${cell(best.candidate.label)}), checks before and after\n\n${checksTable(best.verdict)}`,
    );
    const findings = addedFindings(best.verdict.checks);
    if (findings !== '') parts.push(findings);
    if (patch !== null)
      parts.push(
        collapsed(
          'Its diff',
          patch.text.length <= DIFF_LIMIT ? fence(patch.text, 'diff') : 'Too long to show; it is in the run folder.',
        ),
      );
    const output = best.verdict.failure;
    if (output !== null) parts.push(collapsed('What failed', fence(output.slice(-OUTPUT_LIMIT), 'text')));
    const tests = testLines(best.verdict);
    if (tests !== '') parts.push(collapsed('Tests', tests));
  }
  const reproduction = plan?.reproduction ?? null;
  if (reproduction !== null)
    parts.push(
      collapsed('The test made from the request', fence(reproduction.source.slice(0, OUTPUT_LIMIT), 'python')),
    );
  if (spec !== null) parts.push(collapsed('Spec (YAML)', specBlock(evidence)));
  if (resolution.attempts.length > 0)
    parts.push(collapsed(`Candidates (${resolution.attempts.length})`, candidatesTable(evidence)));
  if (parts.length > 0) parts.push(collapsed('Transcript', transcript(evidence)));
  // What comes last explains least: it goes first when there is no room.
  while (parts.length > 1 && parts.join('\n\n').length > limit) parts.pop();
  return parts.join('\n\n').slice(0, limit);
}
