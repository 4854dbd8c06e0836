import { ExitCode, UserError } from '../../base/errors.ts';
import type { Logger } from '../../base/log.ts';
import type { Bundle } from '../../contracts/bundle.ts';
import type { Delivery } from '../../contracts/delivery.ts';
import type { RunReport } from '../../contracts/report.ts';
import { answerPlaces } from '../../github/answer-text.ts';
import type { GitHubSession } from '../../github/session.ts';
import { parsePatch, PatchFormatError } from '../../judge/guard/patch.ts';
import type { BaseEntry } from '../../judge/guard/types.ts';
import { provenAnswer } from './answer-check.ts';
import { namesAt } from './base-names.ts';
import { factsOf, type Evidence, type PatchFacts } from './evidence.ts';
import { renderFailure } from './failure.ts';
import { guarded, secretsOf, splitNames, withParents } from './patch.ts';
import { openPullRequest } from './pull-request.ts';
import { openScratch, type FileChange, type FileMode } from './scratch.ts';

export interface PublishInput {
  readonly bundle: Bundle;
  readonly session: GitHubSession;
  readonly options: {
    readonly 'allow-paths': string;
    readonly 'publish-token': string;
    readonly 'pull-request-labels': string;
    readonly token?: string;
  };
  /** The issue of this job's own event; null when it has none. What was handed over must be about the same. */
  readonly issue: number | null;
  readonly log: Logger;
}

export interface Published {
  readonly delivery: Delivery;
  /** The report with what publishing added; nothing in it is trusted beyond its schema. */
  readonly report: RunReport;
  /** Markdown about what was tried, or the text of a pull request that may not be opened. */
  readonly details: string;
}

const PLACES_LIMIT = 20_000;

/**
 * Opens the pull request for what a resolve job handed over. Nothing of it is executed and nothing is believed: the patch
 * is guarded again on its bytes, the base must be on the default branch, and the body is rendered here.
 */
export async function publishBundle(input: PublishInput): Promise<Published> {
  const { bundle, session } = input;
  const { request, resolution } = bundle;
  if (request !== null) belongsHere(bundle, session, input.issue);
  const bytes = bundle.patch === null ? null : Buffer.from(bundle.patch, 'base64');
  const limits = { allowPaths: input.options['allow-paths'], secrets: secretsOf(input.options) };
  const refused = bytes === null ? null : guarded(bytes, limits).refused;
  if (request === null || resolution === null || resolution.state !== 'resolved' || bytes === null)
    return unresolved(bundle, session, refused === null ? bytes : null);
  if (refused !== null) throw unsafe(refused);
  const { changes, facts } = await believed(bytes, request.base.sha, input);
  const evidence: Evidence = { ...bundle, request, resolution, patch: facts };
  const { delivery, details } = await openPullRequest({
    session,
    evidence,
    changes,
    patch: null,
    startsNoChecks: input.options['publish-token'] === '',
    newTest: newTestOf(evidence, changes),
    labels: splitNames(input.options['pull-request-labels']),
    log: input.log,
  });
  const report = {
    ...bundle.report,
    state: resolution.state,
    reason: delivery.how === 'pull-request' ? resolution.reason : (delivery.reason ?? resolution.reason),
    opened: delivery.pullRequest !== null,
    pullRequest: delivery.pullRequest?.url ?? null,
    branch: delivery.branch,
    message: delivery.note,
  };
  return { delivery, report, details };
}

/** What a run without a proven patch leaves to say: an answer, or what was tried. */
async function unresolved(bundle: Bundle, session: GitHubSession, patch: Buffer | null): Promise<Published> {
  const { request, resolution, report, answer = null } = bundle;
  if (report.state === 'resolved')
    throw new UserError(
      'artifact-invalid',
      'what was handed over says that it is resolved and brings no proven patch',
      ExitCode.refused,
    );
  const parts: string[] = [];
  if (answer !== null) {
    const proven = await provenAnswer(answer, bundle.base, session);
    parts.push(answerPlaces(proven, session, PLACES_LIMIT));
  }
  if (request !== null && resolution !== null) {
    const shown = patch === null ? null : { sha256: '', text: patch.toString('utf8'), warnings: [], findings: [], files: [] }; // prettier-ignore
    parts.push(renderFailure({ ...bundle, request, resolution, patch: shown }));
  }
  return {
    delivery: nothing(),
    report: { ...report, opened: false, pullRequest: null, branch: null },
    details: parts.filter((part) => part !== '').join('\n\n'),
  };
}

/** The changes that a patch makes to what GitHub has at base, guarded with all that can be known of it. */
async function believed(
  bytes: Buffer,
  base: string,
  { session, options }: PublishInput,
): Promise<{ changes: readonly FileChange[]; facts: PatchFacts }> {
  const before = await filesAtBase(bytes, base, session);
  const reader = (path: string) => before.get(path) ?? null;
  const limits = { allowPaths: options['allow-paths'], secrets: secretsOf(options) };
  // Names are many requests: they are read when the patch imports something that is not of Python itself.
  let again = guarded(bytes, { ...limits, knownImports: new Set() }, reader);
  if (again.findings.some(({ rule }) => rule === 'import-unknown')) {
    const { names, whole } = await namesAt(session, base);
    const unknownImport = whole ? 'refuse' : 'warn';
    again = guarded(bytes, { ...limits, knownImports: names, unknownImport }, reader);
  }
  if (again.refused !== null) throw unsafe(again.refused);
  await using scratch = await openScratch();
  const changes = await scratch.apply(bytes, regularFiles(before));
  const { files } = await scratch.diff(changes);
  return { changes, facts: factsOf({ bytes, files, warnings: again.warnings, findings: again.findings }) };
}

function belongsHere(bundle: Bundle, session: GitHubSession, issue: number | null): void {
  const { request, base } = bundle;
  if (request === null) return;
  const { repository } = request;
  const elsewhere =
    repository !== null &&
    `${repository.owner}/${repository.name}`.toLowerCase() !== `${session.owner}/${session.name}`.toLowerCase();
  const id = request.issue === null ? /^request-/ : new RegExp(`^issue-${request.issue}$`);
  // What adds to a pull request is about that one; whether its branch is still at the base is asked before it is moved.
  const subject = request.amends?.pull ?? request.issue;
  if (elsewhere || request.base.sha !== base || !id.test(request.id) || (issue !== null && subject !== issue))
    throw new UserError(
      'artifact-invalid',
      'what was handed over is about another repository, issue or commit than this job',
      ExitCode.refused,
    );
}

/** What the base commit holds at the paths of a patch and above them, read through the API: no checkout is needed. */
async function filesAtBase(patch: Buffer, base: string, session: GitHubSession): Promise<Map<string, BaseEntry>> {
  const entries = new Map<string, BaseEntry>();
  const paths = pathsOf(patch);
  for (const path of new Set([...paths].flatMap(withParents))) {
    const mode = await session.modeAt(base, path);
    if (mode === null) continue;
    const file = paths.has(path) ? await session.fileAt(base, path) : null;
    entries.set(path, { mode, bytes: file?.content ?? new Uint8Array() });
  }
  return entries;
}

function regularFiles(entries: ReadonlyMap<string, BaseEntry>): { path: string; content: Buffer; mode: FileMode }[] {
  return [...entries].flatMap(([path, { mode, bytes }]) =>
    mode === '100644' || mode === '100755' ? [{ path, mode, content: Buffer.from(bytes) }] : [],
  );
}

function unsafe(why: string): UserError {
  return new UserError(
    'patch-refused',
    `the patch that was handed over breaks a safety rule: ${why}`,
    ExitCode.refused,
  );
}

function pathsOf(patch: Buffer): Set<string> {
  try {
    const names = parsePatch(patch).flatMap((file) => [file.oldPath, file.newPath]);
    return new Set(names.flatMap((name) => (name === null ? [] : [Buffer.from(name, 'latin1').toString('utf8')])));
  } catch (error) {
    if (!(error instanceof PatchFormatError)) throw error;
    throw new UserError('patch-refused', `the patch cannot be read: ${error.message}`, ExitCode.refused);
  }
}

/** The new file that is named as the test made from a request is named. */
function newTestOf({ plan, request }: Evidence, changes: readonly FileChange[]): string | null {
  if ((plan?.reproduction ?? null) === null) return null;
  const name = new RegExp(`(?:^|/)test_${request.id.replaceAll('-', '_')}(?:_\\d+)?\\.py$`);
  return changes.find(({ before, path }) => before === null && name.test(path))?.path ?? null;
}

function nothing(): Delivery {
  return { schema: 1, how: 'none', patch: null, branch: null, commit: null, pullRequest: null, note: '', reason: null };
}
