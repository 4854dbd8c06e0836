import { ExitCode, UserError } from '../../base/errors.ts';
import { Answer, ANSWER_FILE } from '../../contracts/answer.ts';
import type { Delivery } from '../../contracts/delivery.ts';
import type { RunReport } from '../../contracts/report.ts';
import { answerPlaces } from '../../github/answer-text.ts';
import type { StageContext } from '../stage.ts';
import { commitMessage } from './commit-message.ts';
import { companionsOf, type Won } from './companions.ts';
import { factsOf, type Evidence } from './evidence.ts';
import { renderFailure } from './failure.ts';
import { remainingFindings } from './findings.ts';
import { localHabit } from './habit.ts';
import { commitLocally } from './local-branch.ts';
import { splitNames, writePatch, type WrittenPatch } from './patch.ts';
import type { Opened, Publication } from './publication.ts';
import { openPullRequest } from './pull-request.ts';
import { renderPullRequest } from './render.ts';
import { SARIF_FILE, sarifOf } from './sarif.ts';
import { UndeliveredError } from './undelivered.ts';

/** Leaves room in a comment for the rest of the report. */
const PLACES_LIMIT = 20_000;

export { bundleOfRun, packBundle, readBundle } from './bundle.ts';
export { deliverFiles, diffOf } from './files.ts';
export { PATCH_FILE } from './patch.ts';
export { publishBundle, type Published } from './publish.ts';
export { writePatch } from './patch.ts';
export { SARIF_FILE } from './sarif.ts';
export { UndeliveredError } from './undelivered.ts';

/** Where no pull request was opened: the Markdown for the status comment and the summary, in the run folder. */
export const FAILURE_FILE = 'failure.md';

/** The text of the pull request, in the run folder. */
export const PULL_REQUEST_FILE = 'pull-request.md';

export interface DeliverInput extends Won {
  /** What is known of the run so far: stages, tokens, environment. */
  readonly report: RunReport;
}

/** Brings the result where it belongs. The patch is written first and kept, whatever becomes of the rest. */
export async function deliverStage(input: DeliverInput, context: StageContext): Promise<Delivery> {
  const { resolution, request } = input;
  const shown = resolution.winner ?? resolution.best;
  const won = resolution.state === 'resolved' && resolution.winner !== null;
  const { files, newTest } = won ? await companionsOf(input, context) : { files: [], newTest: null };
  const written = shown === null ? null : await writePatch(shown.candidate.edits, context, files);
  const patch = written?.path ?? null;
  const evidence: Evidence = { ...input, patch: written === null || patch === null ? null : factsOf(written) };
  if (!won) {
    const report = [await answered(input, context), renderFailure(evidence)].filter((part) => part !== '').join('\n\n');
    if (report !== '') await context.run.write(FAILURE_FILE, report);
    const refused = written?.refused ?? null;
    return kept(patch, refused === null ? '' : `the best patch breaks a safety rule and is not shown: ${refused}`);
  }
  if (written === null || patch === null) throw refusedPatch(written);
  // Also where none is opened: a person can read what a pull request would say, and a publish job writes its own.
  await context.run.write(
    PULL_REQUEST_FILE,
    renderPullRequest(evidence, { runUrl: null, startsNoChecks: false, moved: null, earlierBranch: null, newTest }),
  );
  await context.run.write(SARIF_FILE, sarifOf(remainingFindings(evidence), input.report.environment.version));
  const mode = context.options.deliver || (context.github === null ? 'commit' : 'pr');
  switch (mode) {
    case 'patch':
      return kept(patch, 'the patch is in the run folder');
    case 'artifact':
      return { ...kept(patch, 'handed over to the publish job'), how: 'artifact' };
    case 'commit': {
      const { root } = context.repository;
      const habit = await localHabit(root, request.base.sha, context.signal);
      const message = commitMessage(evidence, habit);
      const made = await commitLocally(root, request.base.sha, request.id, written.changes, message, context.signal);
      const { branch, commit, existed, earlierBranch } = made;
      const note = `${existed ? 'the change is on' : 'a commit is on'} ${branch} (git show ${branch})${earlierBranch === null ? '' : `; ${earlierBranch} was left alone`}`;
      return { ...kept(patch, note), how: 'commit', branch, commit, reason: existed ? 'already-delivered' : null };
    }
    case 'pr':
      return openOnGitHub({ evidence, changes: written.changes, patch, newTest }, context);
  }
}

async function openOnGitHub(
  made: Pick<Publication, 'evidence' | 'changes' | 'patch' | 'newTest'>,
  context: StageContext,
): Promise<Delivery> {
  const { options, log } = context;
  if (context.github === null)
    throw new UserError('option-invalid', 'option deliver: pr needs a GitHub repository and a token');
  context.waiting('opening a draft pull request');
  const tell = (details: string) => context.run.write(FAILURE_FILE, details);
  // Under the run's own signal: nothing is published after `/stop` or the end of the budget.
  const session = context.github.withSignal(context.signal);
  let opened: Opened;
  try {
    opened = await openPullRequest({
      ...made,
      session,
      startsNoChecks: options['publish-token'] === '',
      labels: splitNames(options['pull-request-labels']),
      log,
    });
  } catch (error) {
    if (error instanceof UndeliveredError) await tell(error.details);
    throw error;
  }
  if (opened.details !== '') await tell(opened.details);
  return opened.delivery;
}

/** The quoted places of the answer, where the request was a question. */
async function answered({ spec }: DeliverInput, context: StageContext): Promise<string> {
  if (spec?.kind !== 'question') return '';
  const text = await context.run.read(ANSWER_FILE);
  return text === null ? '' : answerPlaces(Answer.parse(JSON.parse(text)), context.github, PLACES_LIMIT);
}

function kept(patch: string | null, note: string): Delivery {
  return {
    schema: 1,
    how: patch === null ? 'none' : 'patch',
    patch,
    branch: null,
    commit: null,
    pullRequest: null,
    note,
    reason: null,
  };
}

function refusedPatch(written: WrittenPatch | null): UserError {
  const why = written?.refused ?? 'it changes nothing';
  return new UserError('patch-refused', `the patch is not delivered: ${why}`, ExitCode.refused);
}
