import { UserError } from '../base/errors.ts';
import type { Client } from './client.ts';
import { statusOf } from './retry.ts';
import type { CommentView, GitHubSession, IssueView, RecentComment } from './session.ts';

type IssueCalls = Pick<
  GitHubSession,
  | 'defaultBranch'
  | 'permission'
  | 'issue'
  | 'addLabels'
  | 'react'
  | 'upsertComment'
  | 'findComment'
  | 'commentsSince'
  | 'recentComments'
>;

const PAGE = 100;
// A bound on how far we look for our comment: 5,000 comments.
const MOST_PAGES = 50;
const MOST_RECENT_PAGES = 10;
/** GitHub's own limit of a comment, in characters. */
export const COMMENT_LIMIT = 65_536;

/** People, issues and comments. */
export function issueCalls(client: Client): IssueCalls {
  const at = { owner: client.owner, repo: client.repo };
  const own = new Map<string, number>();
  let viewer: Promise<number | null> | null = null;
  let branch: Promise<string> | null = null;

  // An installation token (that of a job, of an App) writes as a bot; any other as the account it belongs to.
  const viewerId = () =>
    (viewer ??= client.tokenIsInstallation
      ? Promise.resolve(null)
      : client
          .call({ what: 'ask whose token this is', needs: 'metadata: read' }, async (rest) => {
            return (await rest.users.getAuthenticated()).data.id;
          })
          .catch(() => null));

  const pages = async function* (issue: number, since?: string) {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const batch = await client.call(
        { what: `read the comments of issue #${issue}`, needs: 'issues: read' },
        async (rest) =>
          (
            await rest.issues.listComments({
              ...at,
              issue_number: issue,
              per_page: PAGE,
              page,
              ...(since === undefined ? {} : { since }),
            })
          ).data,
      );
      yield* batch;
      if (batch.length < PAGE) return;
    }
  };

  const find = async (issue: number, marker: string): Promise<{ id: number; body: string } | null> => {
    const me = await viewerId();
    for await (const comment of pages(issue)) {
      const body = comment.body ?? '';
      // Anybody can write the marker: only a comment of ours that begins with it is the one.
      if (isOurs(comment.user, me) && body.startsWith(marker)) return { id: comment.id, body };
    }
    return null;
  };

  const isOurs = (user: { id: number; type: string } | null | undefined, me: number | null) =>
    me === null ? user?.type === 'Bot' : user?.id === me;

  return {
    defaultBranch: () =>
      (branch ??= client.call(
        { what: `read the repository ${client.owner}/${client.repo}`, needs: 'metadata: read' },
        async (rest) => (await rest.repos.get(at)).data.default_branch,
      )),

    permission: (login, id) =>
      client.call({ what: `ask for the permission of ${login}`, needs: 'metadata: read' }, async (rest) => {
        try {
          const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...at, username: login });
          if (id !== undefined && data.user !== null && data.user.id !== id) return 'none';
          return level(data.permission);
        } catch (error) {
          if (statusOf(error) === 404) return 'none';
          throw error;
        }
      }),

    issue: (number) =>
      client.call({ what: `read issue #${number}`, needs: 'issues: read' }, async (rest): Promise<IssueView> => {
        const { data } = await rest.issues.get({ ...at, issue_number: number });
        return {
          number: data.number,
          title: data.title,
          body: data.body ?? '',
          open: data.state === 'open',
          locked: data.locked,
          labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
          author: data.user?.login ?? null,
          isPullRequest: data.pull_request !== undefined,
        };
      }),

    addLabels: async (issue, labels) => {
      await client.call({ what: `label #${issue}`, needs: 'pull-requests: write' }, (rest) =>
        rest.issues.addLabels({ ...at, issue_number: issue, labels: [...labels] }),
      );
    },

    react: async (comment, kind) => {
      const wanted = { ...at, comment_id: comment, content: 'eyes' } as const;
      await client.call({ what: 'react to the command', needs: 'issues: write' }, (rest) =>
        kind === 'issue'
          ? rest.reactions.createForIssueComment(wanted)
          : rest.reactions.createForPullRequestReviewComment(wanted),
      );
    },

    findComment: find,

    upsertComment: async (issue, marker, body) => {
      const key = `${issue} ${marker}`;
      const text = `${marker}\n${body}`.slice(0, COMMENT_LIMIT);
      const operation = { what: `write the status comment of issue #${issue}`, needs: 'issues: write' };
      const edit = async (id: number) => {
        await client.call(operation, (rest) => rest.issues.updateComment({ ...at, comment_id: id, body: text }));
        own.set(key, id);
        return id;
      };
      const known = own.get(key) ?? (await find(issue, marker))?.id;
      if (known !== undefined) {
        try {
          return await edit(known);
        } catch (error) {
          // Somebody deleted it: say it again, once.
          if (!(error instanceof UserError) || error.reason !== 'github-not-found') throw error;
          own.delete(key);
        }
      }
      const id = await client.call(
        operation,
        async (rest) => (await rest.issues.createComment({ ...at, issue_number: issue, body: text })).data.id,
        async () => (await find(issue, marker))?.id ?? null,
      );
      // Two runs may have looked at the same moment: the older comment stays.
      const first = (await find(issue, marker))?.id ?? id;
      if (first === id) {
        own.set(key, id);
        return id;
      }
      await client
        .call(operation, (rest) => rest.issues.deleteComment({ ...at, comment_id: id }))
        .catch(() => undefined);
      return edit(first);
    },

    commentsSince: async (issue, since) => {
      const found: CommentView[] = [];
      const from = Date.parse(since);
      for await (const comment of pages(issue, new Date(from).toISOString())) {
        // `since` of the API looks at the last edit; what counts here is when it was written.
        if (Date.parse(comment.created_at) < from) continue;
        found.push(viewOf(comment));
      }
      return found;
    },

    recentComments: async (since) => {
      const me = await viewerId();
      const found: RecentComment[] = [];
      for (let page = 1; page <= MOST_RECENT_PAGES; page += 1) {
        const batch = await client.call(
          { what: 'read the comments of the last hour', needs: 'issues: read' },
          async (rest) =>
            (
              await rest.issues.listCommentsForRepo({
                ...at,
                sort: 'updated',
                direction: 'desc',
                since,
                per_page: PAGE,
                page,
              })
            ).data,
        );
        for (const comment of batch)
          found.push({
            ...viewOf(comment),
            issue: Number(comment.issue_url.split('/').at(-1)),
            ours: isOurs(comment.user, me),
          });
        if (batch.length < PAGE) break;
      }
      return found;
    },
  };
}

interface ApiComment {
  readonly id: number;
  readonly user: { readonly login: string; readonly id: number; readonly type: string } | null;
  readonly body?: string;
  readonly created_at: string;
}

function viewOf({ id, user, body, created_at }: ApiComment): CommentView {
  return {
    id,
    author: user?.login ?? null,
    authorId: user?.id ?? null,
    authorIsBot: user?.type !== 'User',
    body: body ?? '',
    createdAt: created_at,
  };
}

function level(permission: string): 'admin' | 'write' | 'read' | 'none' {
  // Older servers answer `maintain` and `triage` here; the documented four are the rest.
  if (permission === 'admin' || permission === 'write' || permission === 'read') return permission;
  return permission === 'maintain' ? 'write' : permission === 'triage' ? 'read' : 'none';
}
