import { commandOf } from '../../github/events.ts';
import type { GitHubSession } from '../../github/session.ts';
import { recentStarts } from '../../github/starts.ts';

export interface Asker {
  readonly who: string;
  readonly issue: number | null;
  /** The comment that asks, where one does. */
  readonly comment: number | null;
}

/**
 * Says why a run must not start now, or null: nobody starts more than `most` runs an hour, and no issue gets more. Runs are
 * counted by what our own comments remember; commands that came before this one count too, as they may start right now.
 */
export async function tooFast(session: GitHubSession, asked: Asker, most: number): Promise<string | null> {
  const { byAccount, ofIssue, comments } = await recentStarts(session, asked);
  const { comment, who, issue } = asked;
  const before = comments.filter(
    ({ id, author, body }) => comment !== null && id < comment && author === who && starts(body),
  );
  if (Math.max(byAccount, before.length) >= most)
    return `${who} has started ${most} runs within the last hour; the next one may start later`;
  if (ofIssue >= most) return `issue #${issue ?? 0} has had ${most} runs within the last hour; try again later`;
  return null;
}

function starts(body: string): boolean {
  const name = commandOf(body)?.name;
  return name === 'fix' || name === 'ask';
}
