import type { Finding } from '../contracts/verdict.ts';

/** A repository on a GitHub server as one job sees it. All calls are retried as docs/security.md says; failures are UserErrors. */
export interface GitHubSession {
  readonly owner: string;
  readonly name: string;
  readonly serverUrl: string;
  readonly runUrl: string | null;
  /** The same repository and token under another signal, e.g. to finish a comment after the run was cancelled. */
  withSignal(signal: AbortSignal): GitHubSession;
  defaultBranch(): Promise<string>;
  /** Given an id, an account of that name with another id has no permission: a login can change hands. */
  permission(login: string, id?: number): Promise<'admin' | 'write' | 'read' | 'none'>;
  issue(number: number): Promise<IssueView>;
  /** The commit a branch points to, or null. */
  branchHead(branch: string): Promise<BranchHead | null>;
  /** Whether `sha` is the head of the branch or one of its ancestors. */
  isOnBranch(sha: string, branch: string): Promise<boolean>;
  /** The mode of what is at a path, as git prints it (`040000` is a folder); null where there is nothing. */
  modeAt(commit: string, path: string): Promise<string | null>;
  /** A regular file at a commit; null where there is none (a folder, a link and a submodule are none). */
  fileAt(commit: string, path: string): Promise<{ content: Uint8Array; mode: TreeFile['mode'] } | null>;
  /** First lines of the newest commits of the default branch that people wrote: no merges, none of ours. */
  recentSubjects(): Promise<readonly string[]>;
  /** Paths of all files of a commit; null where there are more than GitHub lists at once. */
  pathsAt(commit: string): Promise<readonly string[] | null>;
  /** Makes a commit of whole files on top of `base` with the Git Data API. Touches no branch. */
  commit(base: string, files: readonly TreeFile[], message: string): Promise<string>;
  /** The tree of a commit. */
  treeOf(commit: string): Promise<string>;
  /** Creates `refs/heads/<branch>`; false when it exists already. */
  createBranch(branch: string, sha: string): Promise<boolean>;
  /** Moves a branch forward; never forced. */
  updateBranch(branch: string, sha: string): Promise<void>;
  /** The pull request whose head is the branch, whatever its state; an open one first, then the newest. */
  pullRequestOf(branch: string): Promise<PullRequestView | null>;
  /** Opens a draft, or adopts the open pull request of that branch. Never opens anything but a draft. */
  openDraft(branch: string, base: string, title: string, body: string): Promise<PullRequestView>;
  /** A pull request by its number. */
  pull(number: number): Promise<PullRequestDetail>;
  /** Writes the text of a pull request of ours anew. */
  updatePullBody(number: number, body: string): Promise<void>;
  /** Checks of others that failed on a commit, with what they say of it; at most five. */
  failedChecks(sha: string, except: string): Promise<readonly FailedCheck[]>;
  /** Puts labels on an issue or pull request; those that do not exist are made by GitHub. */
  addLabels(issue: number, labels: readonly string[]): Promise<void>;
  /** Shows the person who wrote a comment that it was read: a pair of eyes beside it. */
  react(comment: number, kind: CommentKind): Promise<void>;
  /** A completed, neutral check run on a commit, with findings on its lines. */
  createCheckRun(run: {
    readonly name: string;
    readonly sha: string;
    readonly title: string;
    /** Markdown. */
    readonly summary: string;
    readonly text: string;
    readonly annotations: readonly Finding[];
  }): Promise<void>;
  /** Hands findings to code scanning. */
  uploadSarif(sha: string, ref: string, sarif: string): Promise<void>;
  /** The one comment of ours that holds `marker`: created when absent, edited otherwise. Returns its id. */
  upsertComment(issue: number, marker: string, body: string): Promise<number>;
  /** The text of that comment, or null when there is none. */
  findComment(issue: number, marker: string): Promise<{ id: number; body: string } | null>;
  /** Comments made at or after a moment (edits of older ones do not count), oldest first. */
  commentsSince(issue: number, since: string): Promise<readonly CommentView[]>;
  /** Comments on all issues that were made or edited at or after a moment, the newest first; at most 1,000. */
  recentComments(since: string): Promise<readonly RecentComment[]>;
}

/** A comment on whichever issue. */
export interface RecentComment extends CommentView {
  readonly issue: number;
  /** Whether it was written with a token like this one. */
  readonly ours: boolean;
}

/** A comment in the conversation, or one on a line of a pull request. */
export type CommentKind = 'issue' | 'review';

export interface BranchHead {
  readonly sha: string;
  readonly authorLogin: string | null;
  readonly authorEmail: string | null;
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
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
  readonly isPullRequest: boolean;
}

export interface CommentView {
  readonly id: number;
  readonly author: string | null;
  readonly authorId: number | null;
  readonly authorIsBot: boolean;
  readonly body: string;
  readonly createdAt: string;
}

export interface PullRequestView {
  readonly number: number;
  readonly url: string;
  readonly draft: boolean;
  readonly open: boolean;
  /** False when openDraft made it just now. */
  readonly existed: boolean;
}

export interface PullRequestDetail extends Omit<PullRequestView, 'existed'> {
  readonly title: string;
  readonly body: string;
  /** The branch that it wants to merge; null when that is in another repository. */
  readonly branch: string | null;
  readonly locked: boolean;
}

/** One check of a commit that failed: text of CI, as hostile as any. */
export interface FailedCheck {
  readonly name: string;
  /** What it reports of itself. */
  readonly summary: string;
  readonly annotations: readonly { readonly path: string; readonly line: number; readonly message: string }[];
  /** The end of what its job printed; empty where there is none to be had. */
  readonly log: string;
}

/** Who the commits of Groundskeeper are from. */
export const BOT = { name: 'groundskeeper[bot]', email: 'groundskeeper[bot]@users.noreply.github.com' } as const;
