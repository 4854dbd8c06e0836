import { ExitCode, UserError } from '../base/errors.ts';
import type { Client } from './client.ts';
import { statusOf } from './retry.ts';
import type { GitHubSession, PullRequestView } from './session.ts';

type PullCalls = Pick<GitHubSession, 'pullRequestOf' | 'openDraft'>;

/** Pull requests. What this opens is a draft, always. */
export function pullCalls(client: Client): PullCalls {
  const at = { owner: client.owner, repo: client.repo };

  const pullRequestOf = async (branch: string): Promise<PullRequestView | null> => {
    const found = await client.call(
      { what: `look for a pull request of ${branch}`, needs: 'pull-requests: read' },
      async (rest) =>
        (await rest.pulls.list({ ...at, head: `${client.owner}:${branch}`, state: 'all', per_page: 100 })).data,
    );
    // The API ignores a head that it does not understand and then lists everything.
    const of = found.filter((pull) => pull.head.ref === branch);
    const pull = of.find((one) => one.state === 'open') ?? of[0];
    return pull === undefined ? null : view(pull, true);
  };

  const openOne = async (branch: string) => {
    const pull = await pullRequestOf(branch);
    return pull?.open === true ? pull : null;
  };

  return {
    pullRequestOf,
    openDraft: async (branch, base, title, body) =>
      client.call(
        { what: 'open a draft pull request', needs: 'pull-requests: write' },
        async (rest) => {
          try {
            const { data } = await rest.pulls.create({ ...at, head: branch, base, title, body, draft: true });
            return view(data, false);
          } catch (error) {
            if (statusOf(error) !== 422) throw error;
            const existing = await openOne(branch);
            if (existing !== null) return existing;
            if (/draft/i.test(String(error)))
              throw new UserError(
                'github-rejected',
                `${client.owner}/${client.repo} does not support draft pull requests, and I open nothing else; the branch ${branch} holds the change`,
                ExitCode.unavailable,
              );
            throw error;
          }
        },
        () => openOne(branch),
      ),
  };
}

function view(
  pull: { number: number; html_url: string; draft?: boolean; state: string },
  existed: boolean,
): PullRequestView {
  return { number: pull.number, url: pull.html_url, draft: pull.draft ?? false, open: pull.state === 'open', existed };
}
