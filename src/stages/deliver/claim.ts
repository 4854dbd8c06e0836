import { ExitCode, UserError } from '../../base/errors.ts';
import { branchNames, isOurs } from '../../github/branches.ts';
import type { GitHubSession } from '../../github/session.ts';

/** The first branch name that is free, or ours: proposed and open, or with the same content and never proposed. */
export async function claimBranch(
  session: GitHubSession,
  id: string,
  commit: string,
): Promise<{ branch: string; sha: string; earlierBranch: string | null }> {
  let earlierBranch: string | null = null;
  const tree = await session.treeOf(commit);
  for (const branch of branchNames(id)) {
    let head = await session.branchHead(branch);
    if (head === null) {
      if (await session.createBranch(branch, commit)) return { branch, sha: commit, earlierBranch };
      // Somebody was faster: see whose it is.
      head = await session.branchHead(branch);
    }
    if (head === null) continue;
    if (!isOurs(head, id)) earlierBranch = branch;
    else {
      const pull = await session.pullRequestOf(branch);
      if (pull?.open === true || (pull === null && head.tree === tree)) return { branch, sha: head.sha, earlierBranch };
    }
  }
  throw new UserError(
    'github-rejected',
    `all branch names of ${id} are taken; delete the old ones`,
    ExitCode.unavailable,
  );
}
