import { fence, inertMarkdown } from '../../base/sanitise.ts';
import { adviceFor } from './advice.ts';
import type { Evidence } from './evidence.ts';
import {
  addedFindings,
  candidatesTable,
  cell,
  checksTable,
  code,
  collapsed,
  nameOf,
  reasonsOf,
  specBlock,
  testLines,
  transcript,
} from './sections.ts';

const DIFF_LIMIT = 12_000;
const OUTPUT_LIMIT = 4000;
const SHOWN_AT_ONCE = 600;
const LIMIT = 60_000;

/** What was tried, where, how far it came, what stopped it and what would help: as good a report as that of a fix. Empty when there is nothing to tell. */
export function renderFailure(evidence: Evidence, limit = LIMIT): string {
  const { resolution, plan, spec } = evidence;
  const parts: string[] = [];
  const question = spec?.question ?? null;
  if (question !== null && resolution.state === 'question') parts.push(inertMarkdown(question));
  if (plan !== null && plan.steps.length > 0) {
    const steps = plan.steps
      .slice(0, 10)
      .map(
        (step) =>
          `1. ${code(nameOf(step.target ?? step.path))}, found by ${reasonsOf(step.why) || 'the plan'} (suspicion ${step.suspicion.toFixed(2)})`,
      );
    parts.push(`**Places tried**\n\n${steps.join('\n')}`);
  }
  parts.push(...stopped(evidence));
  const advice = adviceFor(evidence);
  if (advice.length > 0) parts.push(`**What would help**\n\n${advice.map((line) => `- ${line}`).join('\n')}`);
  parts.push(...bestPatch(evidence));
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

/** The end of what failed with the best patch, in sight; all of it further down. */
function stopped({ resolution }: Evidence): string[] {
  const output = (resolution.best ?? resolution.winner)?.verdict.failure ?? null;
  if (output === null) return [];
  const end = output.slice(-SHOWN_AT_ONCE);
  const cut = end.length < output.length ? end.slice(end.indexOf('\n') + 1) : end;
  return [`**What stopped the best one**\n\n${fence(cut.trim() === '' ? end : cut, 'text')}`];
}

function bestPatch({ resolution, patch }: Evidence): string[] {
  const best = resolution.best ?? resolution.winner;
  if (best === null) return [];
  const parts = [`**The best patch** (${cell(best.candidate.label)})\n\n${checksTable(best.verdict)}`];
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
  if (output !== null && output.length > SHOWN_AT_ONCE)
    parts.push(collapsed('All that failed', fence(output.slice(-OUTPUT_LIMIT), 'text')));
  const tests = testLines(best.verdict);
  if (tests !== '') parts.push(collapsed('Tests', tests));
  return parts;
}
