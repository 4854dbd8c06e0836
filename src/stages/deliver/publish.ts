import { ExitCode, UserError } from '../../base/errors.ts';
import type { Bundle } from '../../contracts/bundle.ts';
import type { Delivery } from '../../contracts/delivery.ts';
import type { RunReport } from '../../contracts/report.ts';
import type { GitHubSession } from '../../github/session.ts';
import { parsePatch, PatchFormatError } from '../../judge/guard/patch.ts';
import type { BaseEntry } from '../../judge/guard/types.ts';
import { factsOf, type Evidence } from './evidence.ts';
import { renderFailure } from './failure.ts';
import { knownImportsAt } from './known-at.ts';
import { guarded, guardOptions, withParents } from './patch.ts';
import { openPullRequest } from './pull-request.ts';
import { openScratch, type FileChange, type FileMode } from './scratch.ts';

export interface PublishInput {
  readonly bundle: Bundle;
  readonly session: GitHubSession;
  readonly options: Readonly<Record<'allow-paths' | 'token' | 'publish-token', string>>;
  /** The issue of this job's own event; null when it has none. What was handed over must be about the same. */
  readonly issue: number | null;
}

export interface Published {
  readonly delivery: Delivery;
  /** The report with what publishing added; nothing in it is trusted beyond its schema. */
  readonly report: RunReport;
  /** Markdown about what was tried, where no pull request was opened. */
  readonly details: string;
}

/**
 * Opens the pull request for what a resolve job handed over. Nothing of it is executed and nothing is believed: the patch
 * is guarded again on its bytes, the base must be on the default branch, and the body is rendered here.
 */
export async function publishBundle(input: PublishInput): Promise<Published> {
  const { bundle, session, options } = input;
  const { request, resolution } = bundle;
  if (request !== null) belongsHere(bundle, session, input.issue);
  const bytes = bundle.patch === null ? null : Buffer.from(bundle.patch, 'base64');
  const rules = guardOptions(options);
  const refused = bytes === null ? null : guarded(bytes, rules).refused;
  if (request === null || resolution === null || resolution.state !== 'resolved' || bytes === null) {
    if (bundle.report.state === 'resolved')
      throw new UserError(
        'artifact-invalid',
        'what was handed over says that it is resolved and brings no proven patch',
        ExitCode.refused,
      );
    const text = bytes === null || refused !== null ? null : bytes;
    const patch = text === null ? null : { sha256: '', text: text.toString('utf8'), warnings: [], files: [] };
    const details =
      request === null || resolution === null ? '' : renderFailure({ ...bundle, request, resolution, patch });
    return {
      delivery: nothing(),
      report: { ...bundle.report, opened: false, pullRequest: null, branch: null },
      details,
    };
  }
  if (refused !== null) throw unsafe(refused);
  const before = await filesAtBase(bytes, request.base.sha, session);
  const knownImports = await knownImportsAt(session, request.base.sha);
  // What other files import is not known here, and what is not known is shown to a person.
  const full = { ...rules, knownImports, unknownImport: 'warn' as const };
  const again = guarded(bytes, full, (path) => before.get(path) ?? null);
  if (again.refused !== null) throw unsafe(again.refused);
  await using scratch = await openScratch();
  const changes = await scratch.apply(bytes, regularFiles(before));
  const evidence: Evidence = {
    ...bundle,
    request,
    resolution,
    patch: factsOf({ bytes, files: (await scratch.diff(changes)).files, warnings: again.warnings }),
  };
  const delivery = await openPullRequest({
    session,
    evidence,
    changes,
    patch: null,
    startsNoChecks: options['publish-token'] === '',
    newTest: newTestOf(evidence, changes),
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
  return { delivery, report, details: '' };
}

function belongsHere(bundle: Bundle, session: GitHubSession, issue: number | null): void {
  const { request, base } = bundle;
  if (request === null) return;
  const { repository } = request;
  const elsewhere =
    repository !== null &&
    `${repository.owner}/${repository.name}`.toLowerCase() !== `${session.owner}/${session.name}`.toLowerCase();
  const id = request.issue === null ? /^request-/ : new RegExp(`^issue-${request.issue}$`);
  if (elsewhere || request.base.sha !== base || !id.test(request.id) || (issue !== null && request.issue !== issue))
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

function newTestOf(evidence: Evidence, changes: readonly FileChange[]): string | null {
  const source = evidence.plan?.reproduction?.source.trim();
  if (source === undefined) return null;
  return (
    changes.find((change) => change.before === null && change.after.toString('utf8').trim() === source)?.path ?? null
  );
}

function nothing(): Delivery {
  return { schema: 1, how: 'none', patch: null, branch: null, commit: null, pullRequest: null, note: '', reason: null };
}
