import { inertMarkdown } from '../base/sanitise.ts';
import type { StageName } from '../contracts/progress.ts';
import { REASONS, type RunState } from '../contracts/outcome.ts';
import type { RunReport } from '../contracts/report.ts';

/** What the status comment says: pure functions from what is known to Markdown that fits a phone. */

export interface StageLine {
  readonly state: 'open' | 'running' | 'done' | 'reused' | 'failed';
  readonly seconds: number;
  readonly note: string;
}

export type Ended = Pick<RunReport, 'state' | 'reason' | 'message'> &
  Partial<Pick<RunReport, 'pullRequest' | 'branch' | 'seconds' | 'stages'>>;

const HEADLINES: Readonly<Record<RunState, string>> = {
  resolved: 'Resolved',
  question: 'I need an answer first',
  'already-fixed': 'Already fixed',
  'nothing-to-do': 'Nothing to do',
  unsure: 'Not sure enough for a pull request',
  'not-fixed': 'Could not fix this',
  refused: 'Refused',
  misconfigured: 'The set-up is not complete',
  unavailable: 'GitHub did not let me finish',
  cancelled: 'Stopped',
};

/** The hidden first line by which the comment of an issue is found again. */
export function statusMarker(issue: number): string {
  return `<!-- groundskeeper:status issue-${issue} -->`;
}

/** Hidden in a comment that is not final yet, with the run that writes it. */
export function runningMark(runUrl: string | null): string {
  return `<!-- groundskeeper:running ${(runUrl ?? 'local').replaceAll('--', '- -')} -->`;
}

/** The comment while stages run: what is done, what is waited for, how long it has been. */
export function progressBody(input: {
  readonly stages: ReadonlyMap<StageName, StageLine>;
  readonly waiting: string;
  readonly seconds: number;
  readonly runUrl: string | null;
}): string {
  const lines = [runningMark(input.runUrl), `**Groundskeeper is working**, ${duration(input.seconds)} so far`, ''];
  for (const [name, stage] of input.stages) lines.push(stageLine(name, stage, input.waiting));
  lines.push('', footer(input.runUrl, 'A writer can end this with `/stop`.'));
  return `${lines.join('\n')}\n`;
}

/** The last word: state, why, the reason code, links, and whatever details fit. */
export function finalBody(ended: Ended, runUrl: string | null, details: string, limit: number): string {
  const lines = [`**${HEADLINES[ended.state]}**`, '', inertMarkdown(ended.message || REASONS[ended.reason]), ''];
  const { pullRequest = null, branch = null } = ended;
  if (pullRequest !== null) lines.push(`Draft pull request: ${pullRequest}`, '');
  else if (branch !== null) lines.push(`Branch: \`${branch.replaceAll('`', '')}\``, '');
  const done = (ended.stages ?? []).filter((stage) => stage.status !== 'skipped');
  if (done.length > 0) {
    lines.push(`<details><summary>Stages, ${duration(ended.seconds ?? 0)} in all</summary>`, '');
    for (const stage of done)
      lines.push(
        `- [${stage.status === 'failed' ? ' ' : 'x'}] ${stage.name}, ${duration(stage.seconds)}${stage.status === 'failed' ? ', failed' : ''}`,
      );
    lines.push('', '</details>', '');
  }
  const end = footer(runUrl, `State \`${ended.state}\`, reason \`${ended.reason}\`.`);
  const head = lines.join('\n');
  const room = limit - head.length - end.length - 5;
  const more =
    details.length <= room ? details : 'The details are too long for a comment; they are in the summary of the run.';
  return `${head}${more === '' ? '' : `\n${more}\n\n`}${end}\n`;
}

/** `75.2` -> `1 min 15 s`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function stageLine(name: StageName, stage: StageLine, waiting: string): string {
  switch (stage.state) {
    case 'open':
      return `- [ ] ${name}`;
    case 'running':
      return `- [ ] **${name}**${waiting === '' ? ' …' : `: ${waiting}`}`;
    case 'failed':
      return `- [ ] ${name}, failed${note(stage)}`;
    case 'reused':
    case 'done':
      return `- [x] ${name}, ${stage.state === 'reused' ? 'reused' : duration(stage.seconds)}${note(stage)}`;
  }
}

function note(stage: StageLine): string {
  return stage.note === '' ? '' : `: ${stage.note}`;
}

function footer(runUrl: string | null, text: string): string {
  return `<sub>${text}${runUrl === null ? '' : ` [This run](${runUrl}).`}</sub>`;
}
