import { ExitCode, messageOf, UserError } from '../base/errors.ts';
import type { Client } from './client.ts';
import { statusOf } from './retry.ts';
import type { GitHubSession, PullRequestView } from './session.ts';

type PullCalls = Pick<GitHubSession, 'pullRequestOf' | 'openDraft' | 'pull' | 'updatePullBody'>;

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

    pull: (number) =>
      client.call({ what: `read pull request #${number}`, needs: 'pull-requests: read' }, async (rest) => {
        const { data } = await rest.pulls.get({ ...at, pull_number: number });
        const here = `${client.owner}/${client.repo}`.toLowerCase();
        const { existed: _existed, ...shown } = view(data, true);
        return {
          ...shown,
          title: data.title,
          body: data.body ?? '',
          // Null when the fork is gone.
          branch:
            (data.head.repo as { full_name: string } | null)?.full_name.toLowerCase() === here ? data.head.ref : null,
          locked: data.locked,
        };
      }),

    updatePullBody: async (number, body) => {
      await client.call({ what: `write the text of pull request #${number}`, needs: 'pull-requests: write' }, (rest) =>
        rest.pulls.update({ ...at, pull_number: number, body }),
      );
    },

    openDraft: async (branch, base, title, body) =>
      client.call(
        { what: 'open a draft pull request', needs: 'pull-requests: write' },
        async (rest) => {
          try {
            const { data } = await rest.pulls.create({ ...at, head: branch, base, title, body, draft: true });
            return view(data, false);
          } catch (error) {
            // A setting of the repository or organisation, not a missing permission of the token.
            if (/not permitted to create/i.test(messageOf(error)))
              throw new UserError(
                'pull-request-forbidden',
                `${client.owner}/${client.repo} does not let this token open pull requests (Settings, Actions, General: "Allow GitHub Actions to create and approve pull requests", or give publish-token)`,
                ExitCode.unavailable,
              );
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
