import { messageOf, UserError } from '../../base/errors.ts';
import type { Logger } from '../../base/log.ts';
import { CHECK_NAME } from '../../github/reports.ts';
import type { GitHubSession } from '../../github/session.ts';
import type { Evidence } from './evidence.ts';
import { remainingFindings } from './findings.ts';
import { sarifOf } from './sarif.ts';
import { addedFindings, checksTable } from './sections.ts';

/**
 * Says on the commit itself what was checked, with what is left to look at on its lines, and hands it to code scanning.
 * Both need permissions that a workflow may not give (`checks: write`, `security-events: write`): without them the same
 * is in the body and in the artifacts.
 */
export async function reportOnCommit(
  input: { readonly session: GitHubSession; readonly evidence: Evidence; readonly log: Logger },
  sha: string,
  branch: string,
): Promise<void> {
  const { session, evidence, log } = input;
  const verdict = evidence.resolution.winner?.verdict;
  if (verdict === undefined) return;
  const findings = remainingFindings(evidence);
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  await optional('a check run', log, () =>
    session.createCheckRun({
      name: CHECK_NAME,
      sha,
      title: `${findings.length === 0 ? 'Nothing' : count} left to look at; outcome ${verdict.outcome}`,
      summary: checksTable(verdict),
      text: addedFindings(verdict.checks),
      annotations: findings,
    }),
  );
  if (findings.length > 0)
    await optional('code scanning', log, () =>
      session.uploadSarif(sha, `refs/heads/${branch}`, sarifOf(findings, evidence.report.environment.version)),
    );
}

async function optional(what: string, log: Logger, attempt: () => Promise<void>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.info(`${what} was not made: ${messageOf(error)}`);
  }
}
