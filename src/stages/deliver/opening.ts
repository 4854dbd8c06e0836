import type { Check, Verdict } from '../../contracts/verdict.ts';
import type { Evidence } from './evidence.ts';
import type { MovedBase } from './rebase.ts';
import { cell, code, nameOf, reasonsOf } from './sections.ts';

export interface PullRequestNotes {
  readonly runUrl: string | null;
  /** The token that opens it is the job's own: GitHub starts no checks on it. */
  readonly startsNoChecks: boolean;
  /** The default branch has moved on since the base commit. */
  readonly moved: MovedBase | null;
  /** An earlier branch of ours on which somebody has worked since. */
  readonly earlierBranch: string | null;
  /** Where the test made from the request was put, when it is part of the patch. */
  readonly newTest: string | null;
}

const WRONG_LIMIT = 280;

/** The first screen on a phone: what was wrong, why this place, what was run, what is uncertain. */
export function opening(evidence: Evidence, verdict: Verdict, notes: PullRequestNotes): string {
  const lines = [
    ...noChecks(notes),
    `**What was wrong.** ${wrong(evidence)}`,
    '',
    `**What changes.** ${files(evidence)}${place(evidence)}`,
    '',
    `**What was run.** ${ran(verdict)}`,
    '',
    `**What is uncertain.** Confidence ${evidence.resolution.confidence.toFixed(2)}. Local models wrote this and programs checked it; a person decides.`,
    ...doubts(evidence, verdict, notes).map((doubt) => `- ${doubt}`),
    '',
    reference(evidence, notes),
  ];
  return lines.join('\n').trimEnd();
}

function noChecks({ startsNoChecks }: PullRequestNotes): string[] {
  if (!startsNoChecks) return [];
  return [
    "> **Your CI has not run on this.** GitHub starts none for the job's own token. Close and reopen this pull request to start it; with the input `publish-token` it starts by itself.",
    '',
  ];
}

/** The request in a sentence, then what shows it: the example that a test was made from, else the spec in the words of its model. */
function wrong({ request, spec, plan }: Evidence): string {
  const title = sentence(cell(spec?.title ?? request.title, 150));
  const shown = plan?.reproduction?.checks ?? '';
  if (shown !== '') return `${title} ${sentence(code(shown))}`;
  const why = cell(spec?.rationale ?? '', WRONG_LIMIT - title.length);
  return why === '' || why.startsWith(title.slice(0, -1))
    ? title
    : `${title} In the words of the model: ${sentence(why)}`;
}

function files({ patch }: Evidence): string {
  const all = [...(patch?.files ?? [])].sort((a, b) => rank(a.path) - rank(b.path));
  const shown = all.slice(0, 4).map(({ path, created, added, removed }) => `${code(path)} (${created ? 'new, ' : ''}+${added} −${removed})`); // prettier-ignore
  return `${shown.join(', ')}${all.length > shown.length ? ` and ${all.length - shown.length} more` : ''}.`;
}

/** Code first, then tests, then texts. */
function rank(path: string): number {
  return /(?:^|\/)(?:tests?\/|test_|conftest)/.test(path) ? 1 : /\.pyi?$/.test(path) ? 0 : 2;
}

/** Why it is this function and no other. */
function place({ plan, resolution }: Evidence): string {
  const step = plan?.steps.find((each) => each.step === resolution.winner?.candidate.step);
  if (step === undefined) return '';
  const why = step.why.length === 0 ? '' : ` was found by ${reasonsOf(step.why)}`;
  return ` Why here: ${code(nameOf(step.target ?? step.path))}${why} (suspicion ${step.suspicion.toFixed(2)}).`;
}

/** Tests first, then the other checks by their result. */
function ran(verdict: Verdict): string {
  const { tests, checks } = verdict;
  const parts: string[] = [];
  const reproduction = checks.find(({ name }) => name === 'reproduction');
  if (reproduction?.status === 'pass') parts.push('A test made from the request failed before and passes now');
  if (tests !== null) {
    const fixed = tests.fixed.length === 0 ? '' : `${count(tests.fixed.length, 'test')} that failed before ${tests.fixed.length === 1 ? 'passes' : 'pass'} now, `; // prettier-ignore
    const broken = tests.broken.length === 0 ? 'none broke' : `**${tests.broken.length} broke**`;
    parts.push(`${count(tests.passing, 'test')} reported passing; ${fixed}${broken} (${SELECTIONS[tests.selection]})`);
  }
  const named = (status: Check['status']) =>
    checks.filter((check) => check.status === status && !TESTS.has(check.name)).map(({ name }) => name);
  const [passed, failed] = [named('pass'), named('fail')];
  if (passed.length > 0) parts.push(`No check got worse: ${passed.join(', ')}`);
  if (failed.length > 0) parts.push(`**Failed: ${failed.join(', ')}**`);
  return `${parts.join('. ')}.`;
}

const TESTS: ReadonlySet<string> = new Set(['tests', 'reproduction']);
const SELECTIONS = {
  'impacted-tests': 'only the tests that the change may turn',
  'whole-suite': 'the whole suite',
  none: 'no test was selected',
} as const;

/** Everything that a reviewer should not find out alone. */
function doubts({ request, plan, resolution, patch }: Evidence, verdict: Verdict, notes: PullRequestNotes): string[] {
  const { tests, checks } = verdict;
  const skipped = checks.filter(({ status, summary }) => status === 'not-run' && !/^not used here/.test(summary));
  const test = plan?.reproduction ?? null;
  const lines = (patch?.warnings ?? []).slice(0, 6).map((warning) => `**Look at this:** ${cell(warning)}`);
  if (verdict.outcome !== 'proven') lines.push('No test shows that the change does what was asked.');
  if (test !== null && test.origin === 'model') lines.push('The test that proves it was written by the model, from the request.');
  else if (test?.strength === 'weak') lines.push('The test made from the request checks little.');
  if (tests?.selection === 'impacted-tests') lines.push(tests.by === 'coverage' ? 'Only tests that were seen to run what changed were run, not the rest of the suite.' : 'Only tests that may call what changed were run, not the rest of the suite.');
  if (tests !== null && tests.stillFailing.length > 0)
    lines.push(`${count(tests.stillFailing.length, 'test')} failed before and still ${tests.stillFailing.length === 1 ? 'fails' : 'fail'}.`);
  if (tests !== null && tests.vanished.length > 0)
    lines.push(`**${count(tests.vanished.length, 'test')} that ran before ${tests.vanished.length === 1 ? 'is' : 'are'} gone.**`);
  if (skipped.length > 0) lines.push(`Not run: ${skipped.map(({ name, summary }) => `${name} (${cell(summary, 60)})`).join(', ')}.`);
  const base = code(request.base.sha.slice(0, 12));
  if (notes.moved?.onto === null)
    lines.push(`Made and checked on ${base}; the default branch has changed these files since, so this is still based on the old commit.`);
  else if (notes.moved !== null)
    lines.push(`Made and checked on ${base}, then put on ${code(notes.moved.onto.slice(0, 12))}, which changed none of these files; nothing was run there.`);
  if (notes.earlierBranch !== null)
    lines.push(`Somebody has worked on ${code(notes.earlierBranch)}; that branch was left alone and this is a new one.`);
  if (resolution.repairs > 0) lines.push(`It took ${count(resolution.repairs, 'round')} of repair.`);
  return lines;
} // prettier-ignore

function reference({ request }: Evidence, { runUrl, newTest }: PullRequestNotes): string {
  const parts = [
    request.issue === null
      ? `For the request “${cell(request.title, 150)}”.`
      : `Refs #${request.issue}: merging does not close it, whether it is done is for a person to say.`,
  ];
  if (newTest !== null) parts.push(`The test made from the request is ${code(newTest)}.`);
  parts.push('To have it changed, comment `/fix` and what should be different.');
  if (runUrl !== null) parts.push(`[The run that made this](${runUrl}).`);
  return parts.join(' ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function sentence(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
