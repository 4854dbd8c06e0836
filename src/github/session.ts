/** A repository on a GitHub server as one job sees it. All calls are retried as docs/security.md says; failures are UserErrors. */
export interface GitHubSession {
  readonly owner: string;
  readonly name: string;
  readonly serverUrl: string;
  readonly runUrl: string | null;
  defaultBranch(): Promise<string>;
  permission(login: string): Promise<'admin' | 'write' | 'read' | 'none'>;
  issue(number: number): Promise<IssueView>;
  /** The commit a branch points to, or null. */
  branchHead(branch: string): Promise<{ sha: string; authorLogin: string | null; message: string } | null>;
  /** Makes a commit of whole files on top of `base` with the Git Data API. Touches no branch. */
  commit(base: string, files: readonly TreeFile[], message: string): Promise<string>;
  /** Creates `refs/heads/<branch>`; false when it exists already. */
  createBranch(branch: string, sha: string): Promise<boolean>;
  /** Moves a branch forward; never forced. */
  updateBranch(branch: string, sha: string): Promise<void>;
  /** The pull request whose head is the branch, whatever its state. */
  pullRequestOf(branch: string): Promise<PullRequestView | null>;
  openDraft(branch: string, base: string, title: string, body: string): Promise<PullRequestView>;
  /** The one comment of ours that holds `marker`: created when absent, edited otherwise. Returns its id. */
  upsertComment(issue: number, marker: string, body: string): Promise<number>;
  commentsSince(issue: number, since: string): Promise<readonly CommentView[]>;
}

export interface TreeFile {
  readonly path: string;
  /** Null deletes the file. */
  readonly content: Uint8Array | null;
  readonly mode: '100644' | '100755';
}

export interface IssueView {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  readonly locked: boolean;
  readonly labels: readonly string[];
  readonly author: string | null;
}

export interface CommentView {
  readonly id: number;
  readonly author: string | null;
  readonly authorIsBot: boolean;
  readonly body: string;
  readonly createdAt: string;
}

export interface PullRequestView {
  readonly number: number;
  readonly url: string;
  readonly draft: boolean;
  readonly open: boolean;
}
