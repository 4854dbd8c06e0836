import { inertMarkdown } from '../../base/sanitise.ts';
import { REASONS } from '../../contracts/outcome.ts';
import type { Evidence } from './evidence.ts';
import {
  addedFindings,
  candidatesTable,
  cell,
  checksTable,
  code,
  collapsed,
  provenance,
  specBlock,
  styleLines,
  testLines,
  transcript,
} from './sections.ts';

/** GitHub's own limit of a pull request body, in characters. */
export const BODY_LIMIT = 65_536;

export interface PullRequestNotes {
  readonly runUrl: string | null;
  /** The token that opens it is the job's own: GitHub starts no checks on it. */
  readonly startsNoChecks: boolean;
  /** The default branch has moved on since the base commit. */
  readonly baseMoved: boolean;
  /** An earlier branch of ours on which somebody has worked since. */
  readonly earlierBranch: string | null;
  /** Where the test made from the request was put, when it is part of the patch. */
  readonly newTest: string | null;
}

interface Section {
  readonly text: string;
  /** Sections are left out from the highest number down until the body fits; 0 always stays. */
  readonly cut: number;
  readonly name: string;
}

/** The body of the pull request, from the artefacts alone: what and why, the checks, and everything that led here. */
export function renderPullRequest(evidence: Evidence, notes: PullRequestNotes, limit = BODY_LIMIT): string {
  const verdict = evidence.resolution.winner?.verdict;
  if (verdict === undefined) throw new Error('a pull request needs a winner');
  const { runUrl } = notes;
  const sections: Section[] = [
    { name: 'summary', cut: 0, text: opening(evidence, notes) },
    { name: 'checks', cut: 0, text: `### Checks, before and after\n\n${checksTable(verdict)}` },
    { name: 'style', cut: 3, text: styleLines(verdict) },
    { name: 'tests', cut: 2, text: testLines(verdict) },
    { name: 'new findings', cut: 3, text: addedFindings(verdict.checks) },
    { name: 'why this patch', cut: 1, text: `### Why this patch\n\n${whyThis(evidence)}` },
    {
      name: 'candidates',
      cut: 5,
      text: collapsed(`Candidates (${evidence.resolution.attempts.length})`, candidatesTable(evidence)),
    },
    { name: 'spec', cut: 4, text: collapsed('Spec (YAML)', specBlock(evidence)) },
    { name: 'transcript', cut: 6, text: collapsed('Transcript', transcript(evidence)) },
    { name: 'provenance', cut: 0, text: collapsed('Provenance (JSON)', provenance(evidence, runUrl)) },
  ];
  return fit(
    sections.filter((section) => section.text.trim() !== ''),
    limit,
  );
}

function opening(evidence: Evidence, notes: PullRequestNotes): string {
  const { request, resolution, patch } = evidence;
  const places = (patch?.files ?? []).slice(0, 5).map((file) => `${code(file.path)} (+${file.added} −${file.removed})`);
  const more = (patch?.files.length ?? 0) - places.length;
  const where = `${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const asked =
    request.issue === null
      ? `the request “${cell(request.title, 150)}”`
      : `#${request.issue}, “${cell(request.title, 150)}”`;
  const lines = [
    `This changes ${where} for ${asked}. It is proposed because ${REASONS[resolution.reason]}.`,
    '',
    `**Draft: a person decides.** Confidence ${resolution.confidence.toFixed(2)}; written by local models, checked by programs, merged by nobody yet.`,
    '',
  ];
  if (request.issue !== null)
    lines.push(
      `Refs #${request.issue} (not “Fixes”: whether the issue is done is for a person to say, so merging does not close it).`,
      '',
    );
  if (notes.startsNoChecks)
    lines.push(
      "> **No checks run here yet.** GitHub starts none for a pull request that the job's own token opened. Close and reopen it, or push to its branch, and they start. With the input `publish-token` they start by themselves.",
      '',
    );
  const warnings = patch?.warnings ?? [];
  if (warnings.length > 0)
    lines.push('**Look at this first:**', '', ...warnings.slice(0, 10).map((warning) => `- ${cell(warning)}`), '');
  if (notes.newTest !== null)
    lines.push(`The test made from the request is part of the patch: ${code(notes.newTest)}.`, '');
  if (notes.baseMoved)
    lines.push(
      `The patch was made and checked on ${code(request.base.sha.slice(0, 12))}; the default branch has moved since.`,
      '',
    );
  if (notes.earlierBranch !== null)
    lines.push(
      `Somebody has worked on ${code(notes.earlierBranch)} since; that branch was left alone and this is a new one.`,
      '',
    );
  if (notes.runUrl !== null) lines.push(`[The run that made this](${notes.runUrl}).`, '');
  return lines.join('\n').trimEnd();
}

function whyThis({ resolution, plan }: Evidence): string {
  const winner = resolution.winner;
  if (winner === null) return '';
  const { candidate, verdict } = winner;
  const others = resolution.attempts.filter((attempt) => attempt.id !== candidate.id);
  const failed = others.filter((attempt) => attempt.outcome === 'failed').length;
  const passed = others.length - failed;
  const step = plan?.steps.find((each) => each.step === candidate.step);
  const lines = [
    `- Candidate ${code(candidate.id)} of the ${candidate.core} core: ${cell(candidate.label)}. Outcome: **${verdict.outcome}**.`,
    `- ${others.length === 0 ? 'It was the only candidate.' : `Of ${others.length} others, ${failed} failed a check and ${passed} passed but ranked lower or repeated it.`}`,
  ];
  if (step !== undefined)
    lines.push(
      `- Place: ${code(step.target ?? step.path)}, found by ${step.why.map((why) => cell(why, 60)).join(', ') || 'the plan'}; suspicion ${step.suspicion.toFixed(2)}.`,
    );
  const reproduction = plan?.reproduction ?? null;
  if (reproduction !== null)
    lines.push(
      `- Test made from the request (${reproduction.origin}, ${reproduction.strength ?? 'strong'}): ${cell(reproduction.checks)}.`,
    );
  if (resolution.repairs > 0) lines.push(`- ${resolution.repairs} rounds of repair were used.`);
  return lines.join('\n');
}

function fit(sections: readonly Section[], limit: number): string {
  let kept = [...sections];
  const gone: string[] = [];
  const join = () =>
    `${kept.map((section) => section.text).join('\n\n')}${gone.length === 0 ? '' : `\n\n<sub>Left out because the body was too long: ${gone.join(', ')}.</sub>`}\n`;
  for (;;) {
    const body = join();
    if (body.length <= limit) return body;
    const worst = kept.reduce((a, b) => (b.cut > a.cut ? b : a));
    if (worst.cut === 0) return `${body.slice(0, limit - 40)}\n\n${inertMarkdown('(cut)')}\n`;
    kept = kept.filter((section) => section !== worst);
    gone.push(worst.name);
  }
}
