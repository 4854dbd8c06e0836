import { UserError } from '../base/errors.ts';
import type { Client } from './client.ts';
import { failingPart } from './job-log.ts';
import type { FailedCheck, GitHubSession } from './session.ts';

const FAILED: ReadonlySet<string> = new Set(['failure', 'timed_out']);
const MOST = 5;
const ANNOTATIONS = 30;
const TEXT_LIMIT = 4000;

/** What CI said of a commit. */
export function checkCalls(client: Client): Pick<GitHubSession, 'failedChecks'> {
  const at = { owner: client.owner, repo: client.repo };

  const annotationsOf = (id: number) =>
    client.call({ what: 'read the annotations of a check', needs: 'checks: read' }, async (rest) => {
      const { data } = await rest.checks.listAnnotations({ ...at, check_run_id: id, per_page: ANNOTATIONS });
      return data.map(({ path, start_line, message }) => ({ path, line: start_line, message: (message ?? '').slice(0, TEXT_LIMIT) })); // prettier-ignore
    });

  // The check run of an Actions job has the number of the job. Logs vanish after a while, and need a permission of their own.
  const logOf = async (id: number): Promise<string> => {
    try {
      return await client.call({ what: 'read the log of a job', needs: 'actions: read' }, async (rest) => {
        const { data } = await rest.actions.downloadJobLogsForWorkflowRun({ ...at, job_id: id });
        return typeof data === 'string' ? failingPart(data) : '';
      });
    } catch (error) {
      if (error instanceof UserError) return '';
      throw error;
    }
  };

  return {
    failedChecks: async (sha, except) => {
      const runs = await client.call({ what: 'read the checks of the commit', needs: 'checks: read' }, async (rest) => {
        return (await rest.checks.listForRef({ ...at, ref: sha, filter: 'latest', per_page: 100 })).data.check_runs;
      });
      const failed = runs.filter(({ name, conclusion }) => name !== except && FAILED.has(conclusion ?? ''));
      const found: FailedCheck[] = [];
      for (const { id, name, output, app } of failed.slice(0, MOST))
        found.push({
          name,
          summary: [output.title, output.summary, output.text].filter(Boolean).join('\n').slice(0, TEXT_LIMIT),
          annotations: output.annotations_count > 0 ? await annotationsOf(id) : [],
          log: app?.slug === 'github-actions' ? await logOf(id) : '',
        });
      return found;
    },
  };
}
