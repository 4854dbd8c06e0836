import { REASONS } from '../../contracts/outcome.ts';
import type { Evidence } from './evidence.ts';
import { opening, type PullRequestNotes } from './opening.ts';
import {
  addedFindings,
  candidatesTable,
  cell,
  checksTable,
  code,
  collapsed,
  impactLines,
  provenance,
  specBlock,
  styleLines,
  testLines,
  transcript,
} from './sections.ts';

export type { PullRequestNotes } from './opening.ts';

/** GitHub's own limit of a pull request body, in characters. */
export const BODY_LIMIT = 65_536;

interface Section {
  readonly text: string;
  /** Sections are left out from the highest number down until the body fits; 0 always stays. */
  readonly cut: number;
  readonly name: string;
}

/** The body of the pull request, from the artefacts alone: what and why, the checks, and everything that led here. */
export function renderPullRequest(evidence: Evidence, notes: PullRequestNotes, limit = BODY_LIMIT): string {
  const { resolution } = evidence;
  const verdict = resolution.winner?.verdict;
  if (verdict === undefined) throw new Error('a pull request needs a winner');
  const sections: Section[] = [
    { name: 'summary', cut: 0, text: opening(evidence, verdict, notes) },
    { name: 'checks', cut: 0, text: `### Checks, before and after\n\n${checksTable(verdict)}` },
    { name: 'new findings', cut: 3, text: addedFindings(verdict.checks) },
    { name: 'tests', cut: 2, text: part('Tests by name', testLines(verdict)) },
    { name: 'impacted tests', cut: 4, text: part('Which tests, and why these', impactLines(evidence)) },
    { name: 'style', cut: 4, text: part('Style', styleLines(verdict)) },
    { name: 'why this patch', cut: 1, text: part('Why this patch', whyThis(evidence)) },
    { name: 'candidates', cut: 6, text: part(`Candidates (${resolution.attempts.length})`, candidatesTable(evidence)) },
    { name: 'spec', cut: 5, text: part('Spec (YAML)', specBlock(evidence)) },
    { name: 'transcript', cut: 7, text: part('Transcript', transcript(evidence)) },
    { name: 'provenance', cut: 0, text: part('Provenance (JSON)', provenance(evidence, notes.runUrl)) },
  ];
  return fit(
    sections.filter((section) => section.text.trim() !== ''),
    limit,
  );
}

/** Closed until somebody opens it; empty where there is nothing inside. */
function part(title: string, text: string): string {
  return text.trim() === '' ? '' : collapsed(title, text);
}

function whyThis({ resolution, plan }: Evidence): string {
  const winner = resolution.winner;
  if (winner === null) return '';
  const { candidate, verdict } = winner;
  const others = resolution.attempts.filter((attempt) => attempt.id !== candidate.id);
  const failed = others.filter((attempt) => attempt.outcome === 'failed').length;
  const passed = others.length - failed;
  const lines = [
    `- It is proposed because ${REASONS[resolution.reason]}.`,
    `- Candidate ${code(candidate.id)} of the ${candidate.core} core: ${cell(candidate.label)}. Outcome: **${verdict.outcome}**.`,
    `- ${others.length === 0 ? 'It was the only candidate.' : `Of ${others.length} others, ${failed} failed a check and ${passed} passed but ranked lower or repeated it.`}`,
  ];
  const reproduction = plan?.reproduction ?? null;
  if (reproduction !== null)
    lines.push(
      `- Test made from the request (${reproduction.origin}, ${reproduction.strength ?? 'strong'}): ${cell(reproduction.checks)}.`,
    );
  return lines.join('\n');
}

function fit(sections: readonly Section[], limit: number): string {
  let kept = [...sections];
  const gone: string[] = [];
  const join = () =>
    `${kept.map((section) => section.text).join('\n\n')}${gone.length === 0 ? '' : `\n\n<sub>Left out because the body was too long: ${gone.join(', ')}. All of it is in the artifacts of the run.</sub>`}\n`;
  for (;;) {
    const body = join();
    if (body.length <= limit) return body;
    const worst = kept.reduce((a, b) => (b.cut > a.cut ? b : a));
    if (worst.cut === 0) return `${body.slice(0, limit - 40)}\n\n(cut)\n`;
    kept = kept.filter((section) => section !== worst);
    gone.push(worst.name);
  }
}
