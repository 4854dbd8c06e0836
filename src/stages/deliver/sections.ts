import { stringify } from 'yaml';
import { fence, inertMarkdown } from '../../base/sanitise.ts';
import type { RepairGroup } from '../../contracts/attempt.ts';
import type { Check, Verdict } from '../../contracts/verdict.ts';
import type { Evidence } from './evidence.ts';

/** Pieces that the pull request and the failure report share. All text that others wrote goes through here and comes out inert. */

const CELL_LIMIT = 200;
const SHOWN_CANDIDATES = 40;
const SHOWN_TESTS = 20;
const SHOWN_FINDINGS = 5;
const RESULTS = { pass: 'pass', fail: '**fail**', 'not-run': 'not run' } as const;

/** One line of inert text that is safe in a table cell. */
export function cell(text: string, limit = CELL_LIMIT): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
  return inertMarkdown(short).replace(/\\?\|/g, '\\|').replaceAll('\n', ' ');
}

/** A name or path as code; a backtick in it cannot end the span. */
export function code(text: string): string {
  return `\`${text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll('`', "'")
    .replaceAll('|', '¦')
    .slice(0, CELL_LIMIT)}\``;
}

/** Every check before and after the patch, in columns that a phone shows without scrolling. */
export function checksTable(verdict: Verdict): string {
  const rows = verdict.checks.map((check) => `| ${check.name} | ${RESULTS[check.status]} | ${change(check)}${cell(check.summary)} |`); // prettier-ignore
  return ['| Check | Result | Before → after |', '|---|---|---|', ...rows].join('\n');
}

/** `2 → 0: `, where the check counts something on both sides. */
function change({ before, after }: Check): string {
  return before === null || after === null ? '' : `${before} → ${after}: `;
}

/** What led to a place, in words: `trace` -> `the traceback`. */
export function reasonsOf(why: readonly string[]): string {
  return why.slice(0, 4).map((each) => LEADS[each] ?? cell(each, 60)).join(', '); // prettier-ignore
}

const LEADS: Readonly<Record<string, string>> = {
  trace: 'the traceback',
  example: 'an example of the request',
  named: 'its name',
  path: 'its path',
  retrieval: 'search',
  callee: 'a call of it',
  caller: 'a call in it',
  'failing-test': 'a failing test',
  spec: 'the spec',
};

/** `py:pkg.a:clamp` -> `pkg.a.clamp`: as people write it. */
export function nameOf(target: string): string {
  return target.replace(/^\w+:/, '').replace(':', '.');
}

/** How much the patch looks like the repository, with what lowers it; empty where it was not scored. */
export function styleLines({ style }: Verdict): string {
  if (style === undefined || style.score === null) return '';
  const parts = style.checks
    .slice(0, SHOWN_TESTS)
    .map(({ name, score, places }) => `${name} ${score.toFixed(2)} (${places})`);
  const misses = style.checks.flatMap((check) => check.misses).slice(0, SHOWN_FINDINGS);
  return [
    `**Style ${style.score.toFixed(2)}** of 1, on the lines as they are now: ${parts.join(', ')}.`,
    ...misses.map(({ path, line, message }) => `- ${code(`${path}:${line}`)}: ${cell(message)}`),
  ].join('\n');
}

/** Findings that a patch adds, for the checks that it fails. */
export function addedFindings(checks: readonly Check[]): string {
  const lines = checks.flatMap((check) =>
    check.added
      .slice(0, SHOWN_FINDINGS)
      .map(
        (finding) =>
          `- ${check.name} ${code(finding.rule)} at ${code(`${finding.path}:${finding.line}`)}: ${cell(finding.message)}`,
      ),
  );
  return lines.join('\n');
}

/** What the tests did, by name. */
export function testLines(verdict: Verdict): string {
  const { tests } = verdict;
  if (tests === null) return '';
  const list = (title: string, names: readonly string[]) => {
    if (names.length === 0) return [];
    const more = names.length > SHOWN_TESTS ? [`- and ${names.length - SHOWN_TESTS} more`] : [];
    return [
      `${title} (${names.length}):`,
      '',
      ...names.slice(0, SHOWN_TESTS).map((name) => `- ${code(name)}`),
      ...more,
      '',
    ];
  };
  return [
    ...list('Failed before, pass now', tests.fixed),
    ...list('Passed before, fail now', tests.broken),
    ...list('Failed before and still fail', tests.stillFailing),
    ...list('Ran before and are gone now', tests.vanished),
    `${tests.passing} tests pass; selection: ${tests.selection}.`,
  ].join('\n');
}

/** The tests that can notice the change, each with how it was found. */
export function impactLines({ plan }: Evidence): string {
  const tests = plan?.tests ?? [];
  if (tests.length === 0) return '';
  const rows = tests.slice(0, SHOWN_TESTS).map(({ path, how }) => `- ${code(path)}: ${cell(how)}`);
  return [...rows, ...(tests.length > rows.length ? [`- and ${tests.length - rows.length} more`] : [])].join('\n');
}

/** Every attempt in one row, the winner marked. */
export function candidatesTable({ resolution }: Evidence): string {
  const winner = resolution.winner?.candidate.id;
  const rows = resolution.attempts
    .slice(0, SHOWN_CANDIDATES)
    .map(
      (attempt) =>
        `| ${attempt.id === winner ? '**' : ''}${cell(attempt.id, 40)}${attempt.id === winner ? '** (this one)' : ''} | ${attempt.core} | ${cell(attempt.label)} | ${attempt.outcome} | ${cell(attempt.why)} | ${attempt.seconds.toFixed(1)} |`,
    );
  if (rows.length === 0) return 'No candidate was judged.';
  const more = resolution.attempts.length - rows.length;
  return [
    '| Candidate | Core | What it does | Outcome | Why | Seconds |',
    '|---|---|---|---|---|---|',
    ...rows,
    ...(more > 0 ? ['', `and ${more} more`] : []),
    ...repairLines(resolution.repairGroups ?? []),
  ].join('\n');
}

const ENDED = {
  proven: 'a repair is proven', rounds: 'all rounds were used', repetition: 'only what was known came',
  'no-progress': 'nothing got further', budget: 'the budget was used up', 'another-proven': 'another group was proven',
} as const; // prettier-ignore

/** What the repairs of each failed candidate came to. */
function repairLines(groups: readonly RepairGroup[]): string[] {
  const lines = groups.map(
    ({ group, rounds, attempts, ended, best }) =>
      `- ${code(group)}: ${rounds} rounds, ${attempts} attempts, furthest ${code(best)}; ended because ${ENDED[ended]}.`,
  );
  return lines.length === 0 ? [] : ['', 'Repairs:', '', ...lines];
}

/** The spec as YAML. */
export function specBlock({ spec }: Evidence): string {
  return spec === null ? 'No spec was made.' : fence(stringify(spec, { lineWidth: 0 }), 'yaml');
}

/** Which stages ran, for how long, and what the models read and wrote. */
export function transcript({ report }: Evidence): string {
  const rows = report.stages.map(
    (stage) =>
      `| ${cell(stage.name, 20)} | ${stage.status} | ${stage.status === 'skipped' ? '' : stage.seconds.toFixed(1)} |`,
  );
  const cores = Object.entries(report.cores).map(([core, count]) => `${cell(core, 20)} ${count}`);
  return [
    '| Stage | Status | Seconds |',
    '|---|---|---|',
    ...rows,
    '',
    `${report.tokens.prompt} tokens read, ${report.tokens.completion} written; ${report.candidates} candidates judged${cores.length > 0 ? ` (${cores.join(', ')})` : ''}.`,
  ].join('\n');
}

/** What made this patch, as JSON that a program can read. */
export function provenance(evidence: Evidence, runUrl: string | null): string {
  const { report, request, patch, resolution } = evidence;
  const winner = resolution.winner?.candidate;
  const facts = {
    groundskeeper: report.environment.version,
    request: { id: request.id, sha256: request.received, source: request.source },
    base: request.base.sha,
    patch: patch === null ? null : { sha256: patch.sha256, files: patch.files.length },
    winner:
      winner === undefined
        ? null
        : {
            id: winner.id,
            core: winner.core,
            fingerprint: winner.fingerprint,
            logprob: winner.logprob,
            sample: winner.sample,
          },
    model: report.environment.model,
    quantisation: quantisationOf(report.environment.model),
    adapter: null,
    preset: report.environment.preset,
    device: report.environment.device,
    sandbox: report.environment.sandbox,
    vectors: report.environment.vectors,
    seed: report.environment.seed,
    tokens: report.tokens,
    seconds: Math.round(report.seconds * 10) / 10,
    run: runUrl,
  };
  return fence(JSON.stringify(facts, null, 2), 'json');
}

/** `qwen-1.5b-q4_k_m.gguf@0123` -> `q4_k_m`, as the name of the file says. */
function quantisationOf(model: string | null): string | null {
  return /[-.](i?q\d\w*|b?f16|f32)\.gguf\b/i.exec(model ?? '')?.[1]?.toLowerCase() ?? null;
}

/** A part that is closed until somebody opens it. */
export function collapsed(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
