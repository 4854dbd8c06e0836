import { BOT, type BranchHead, type GitHubSession, type PullRequestView } from './session.ts';

export const BRANCH_PREFIX = 'groundskeeper/';
/** The line of a commit message that says for which request it was made. */
export const TRAILER = 'Groundskeeper-Request';
/** The line of a commit that a comment asked for. */
export const COMMENT_TRAILER = 'Groundskeeper-Comment';
const MOST_BRANCHES = 20;

/** `issue-12` -> `groundskeeper/issue-12`, then `groundskeeper/issue-12-2`, ... when earlier ones are taken. */
export function* branchNames(id: string): Generator<string> {
  yield `${BRANCH_PREFIX}${id}`;
  for (let number = 2; number <= MOST_BRANCHES; number += 1) yield `${BRANCH_PREFIX}${id}-${number}`;
}

/** `groundskeeper/issue-12-2` -> `issue-12`: the request that a branch of ours was made for; null for any other branch. */
export function idOfBranch(branch: string): string | null {
  return /^groundskeeper\/(issue-[1-9]\d{0,9}|request-[0-9a-f]{12})(?:-\d{1,2})?$/.exec(branch)?.[1] ?? null;
}

/** Hidden in the text of a pull request beside the commit that a comment asked for: the same comment adds no second one. */
export function amendmentMarker(comment: number): string {
  return `<!-- groundskeeper:comment ${comment} -->`;
}

/** Whether the commit at the head of a branch is one that we made for this request. */
export function isOurs(head: Pick<BranchHead, 'authorEmail' | 'message'>, id: string): boolean {
  return head.authorEmail === BOT.email && head.message.split('\n').includes(`${TRAILER}: ${id}`);
}

/** The open pull request that already answers a request, if its branch is still as we left it. */
export async function findOpenDelivery(
  session: GitHubSession,
  id: string,
): Promise<{ branch: string; head: BranchHead; pull: PullRequestView } | null> {
  for (const branch of branchNames(id)) {
    const head = await session.branchHead(branch);
    if (head === null) return null;
    if (!isOurs(head, id)) continue;
    const pull = await session.pullRequestOf(branch);
    if (pull?.open === true) return { branch, head, pull };
  }
  return null;
}
