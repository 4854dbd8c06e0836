import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Client } from './client.ts';
import type { GitHubSession } from './session.ts';

type ReportCalls = Pick<GitHubSession, 'createCheckRun' | 'uploadSarif'>;

/** The name under which our check run stands beside those of CI. */
export const CHECK_NAME = 'groundskeeper';

/** GitHub's own limits of one request. */
const ANNOTATIONS = 50;
const TEXT_LIMIT = 65_535;
const MESSAGE_LIMIT = 8_000;

/** What is said of a commit besides comments: a check run with annotations, and SARIF. */
export function reportCalls(client: Client): ReportCalls {
  const at = { owner: client.owner, repo: client.repo };
  const checks = { what: 'report on the commit', needs: 'checks: write' };
  return {
    createCheckRun: async ({ name, sha, title, summary, text, annotations }) => {
      const all = annotations.filter(({ path }) => path !== '').map(annotationOf);
      const output = {
        title: title.slice(0, 255),
        summary: summary.slice(0, TEXT_LIMIT),
        ...(text === '' ? {} : { text: text.slice(0, TEXT_LIMIT) }),
      };
      const first = { ...output, annotations: all.slice(0, ANNOTATIONS) };
      // Neutral, whatever was found: it is no approval, and no CI.
      const state = { status: 'completed', conclusion: 'neutral' } as const;
      const id = await client.call(
        checks,
        async (rest) => (await rest.checks.create({ ...at, name, head_sha: sha, ...state, output: first })).data.id,
        async () => {
          const { data } = await client.call({ what: 'look for the check run', needs: 'checks: read' }, (rest) =>
            rest.checks.listForRef({ ...at, ref: sha, check_name: name }),
          );
          return data.check_runs[0]?.id ?? null;
        },
      );
      for (let from = ANNOTATIONS; from < all.length; from += ANNOTATIONS) {
        const more = { ...output, annotations: all.slice(from, from + ANNOTATIONS) };
        await client.call(checks, (rest) => rest.checks.update({ ...at, check_run_id: id, output: more }));
      }
    },

    uploadSarif: async (sha, ref, sarif) => {
      const packed = (await promisify(gzip)(Buffer.from(sarif, 'utf8'))).toString('base64');
      await client.call({ what: 'hand findings to code scanning', needs: 'security-events: write' }, (rest) =>
        rest.codeScanning.uploadSarif({ ...at, commit_sha: sha, ref, sarif: packed, tool_name: 'Groundskeeper' }),
      );
    },
  };
}

function annotationOf(finding: Parameters<GitHubSession['createCheckRun']>[0]['annotations'][number]) {
  const { tool, rule, path, line, message } = finding;
  const at = Math.max(1, line);
  const title = `${tool} ${rule}`.slice(0, 255);
  return { path, start_line: at, end_line: at, annotation_level: 'warning' as const, message: message.slice(0, MESSAGE_LIMIT) || title, title }; // prettier-ignore
}
