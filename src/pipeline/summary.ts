import { inertMarkdown } from '../base/sanitise.ts';
import type { RunReport } from '../contracts/report.ts';

/** The table at the end of a run, for a terminal. */
export function summaryText(report: RunReport): string {
  const rows: [string, string][] = [
    ['state', `${report.state} (${report.reason})`],
    ['message', report.message],
    ['confidence', report.confidence.toFixed(2)],
    ['candidates', `${report.candidates}${coresOf(report)}`],
    ['tokens', `${report.tokens.prompt} read, ${report.tokens.completion} written`],
    [
      'time',
      `${report.seconds.toFixed(1)} s: ${report.stages
        .filter((each) => each.status === 'done')
        .map((each) => `${each.name} ${each.seconds.toFixed(1)}`)
        .join(', ')}`,
    ],
    ...report.checks.map((check): [string, string] => [check.name, `${check.status}: ${check.summary}`]),
    [
      'model',
      `${report.environment.model ?? 'none used'}${report.environment.device === null ? '' : ` on ${report.environment.device}`}`,
    ],
    ['sandbox', report.environment.sandbox ?? 'none used'],
    ['branch', report.branch ?? '-'],
    ['pull request', report.pullRequest ?? '-'],
    ['patch', report.patch ?? '-'],
    ['run folder', report.runDir],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

/** The job summary on GitHub: short lines and two-column tables, so that a phone shows it whole. */
export function summaryMarkdown(report: RunReport): string {
  const marks = { pass: '✅', fail: '❌', 'not-run': '➖' } as const;
  return [
    `### Groundskeeper: ${report.state}`,
    '',
    inertMarkdown(report.message),
    '',
    ...(report.pullRequest === null ? [] : [`Draft pull request: ${report.pullRequest}`, '']),
    '| | |',
    '|---|---|',
    `| Reason | \`${report.reason}\` |`,
    `| Confidence | ${report.confidence.toFixed(2)} |`,
    `| Candidates | ${report.candidates}${coresOf(report)} |`,
    `| Time | ${report.seconds.toFixed(0)} s |`,
    `| Tokens | ${report.tokens.prompt} read, ${report.tokens.completion} written |`,
    `| Model | ${report.environment.model ?? 'none used'} |`,
    '',
    ...(report.checks.length === 0
      ? []
      : [
          '| Check | Result |',
          '|---|---|',
          ...report.checks.map((check) => `| ${check.name} | ${marks[check.status]} ${cell(check.summary)} |`),
          '',
        ]),
    '| Stage | Seconds |',
    '|---|---|',
    ...report.stages.map(
      (stage) => `| ${stage.name} | ${stage.status === 'skipped' ? 'skipped' : stage.seconds.toFixed(1)} |`,
    ),
    '',
  ].join('\n');
}

function coresOf(report: RunReport): string {
  const parts = Object.entries(report.cores).map(([core, count]) => `${core} ${count}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function cell(text: string): string {
  return inertMarkdown(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
}
