import type { GitHubDescription } from './openapi.ts';
import type { CommitView, GitStore } from './git-store.ts';
import type { CheckRun, Comment, Issue, Pull, RepositoryState, User } from './state.ts';

type Json = Record<string, unknown>;

/** Answers: GitHub's own examples with our state laid over them. */
export class Renderer {
  readonly #description: GitHubDescription;
  readonly #state: RepositoryState;
  readonly #git: GitStore;
  /** Set once the server listens. */
  apiUrl = '';
  serverUrl = '';

  constructor(description: GitHubDescription, state: RepositoryState, git: GitStore) {
    this.#description = description;
    this.#state = state;
    this.#git = git;
  }

  /** One of GitHub's examples with its addresses pointed at this server. */
  example(name: string): Json {
    return this.#moved(this.#description.example(name)) as Json;
  }

  user(user: User): Json {
    const url = `${this.apiUrl}/users/${encodeURIComponent(user.login)}`;
    return {
      ...this.example('simple-user'),
      login: user.login,
      id: user.id,
      type: user.type,
      url,
      html_url: `${this.serverUrl}/${user.login.replace(/^(.*)\[bot\]$/, 'apps/$1')}`,
      site_admin: false,
    };
  }

  repository(): Json {
    const full = this.example('full-repository-default-response');
    const { owner, name, isPrivate, defaultBranch } = this.#state;
    delete full['parent'];
    delete full['source'];
    delete full['template_repository'];
    delete full['organization'];
    return {
      ...full,
      name,
      full_name: `${owner}/${name}`,
      owner: this.user(this.#state.user(owner)),
      private: isPrivate,
      visibility: isPrivate ? 'private' : 'public',
      fork: false,
      language: 'Python',
      default_branch: defaultBranch,
      url: this.repositoryUrl(),
      html_url: `${this.serverUrl}/${owner}/${name}`,
      clone_url: `${this.serverUrl}/${owner}/${name}.git`,
    };
  }

  repositoryUrl(): string {
    return `${this.apiUrl}/repos/${this.#state.owner}/${this.#state.name}`;
  }

  label(name: string): Json {
    return {
      ...this.example('label-items'),
      name,
      default: false,
      url: `${this.repositoryUrl()}/labels/${encodeURIComponent(name)}`,
    };
  }

  issue(issue: Issue): Json {
    const full = this.example('issue');
    delete full['pull_request'];
    const url = `${this.repositoryUrl()}/issues/${issue.number}`;
    return {
      ...full,
      id: issue.id,
      number: issue.number,
      url,
      html_url: `${this.serverUrl}/${this.#state.owner}/${this.#state.name}/issues/${issue.number}`,
      title: issue.title,
      body: issue.body,
      state: issue.state,
      state_reason: issue.state === 'closed' ? 'completed' : null,
      locked: issue.locked,
      active_lock_reason: null,
      labels: issue.labels.map((name) => this.label(name)),
      user: this.user(issue.user),
      assignee: null,
      assignees: [],
      milestone: null,
      comments: this.#state.commentsOf(issue.number).length,
      closed_at: issue.state === 'closed' ? issue.updatedAt : null,
      closed_by: null,
      created_at: issue.createdAt,
      updated_at: issue.updatedAt,
    };
  }

  /** A pull request as the issues API shows it. */
  pullAsIssue(pull: Pull): Json {
    const url = `${this.repositoryUrl()}/pulls/${pull.number}`;
    const html = this.pullHtml(pull);
    return {
      ...this.issue({ ...pull, locked: false }),
      html_url: html,
      draft: pull.draft,
      pull_request: { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: null },
    };
  }

  comment(comment: Comment): Json {
    const count = (content: string) => comment.reactions.filter((each) => each.content === content).length;
    const full = this.example('issue-comment');
    return {
      ...full,
      id: comment.id,
      url: `${this.repositoryUrl()}/issues/comments/${comment.id}`,
      html_url: `${this.serverUrl}/${this.#state.owner}/${this.#state.name}/issues/${comment.issue}#issuecomment-${comment.id}`,
      issue_url: `${this.repositoryUrl()}/issues/${comment.issue}`,
      body: comment.body,
      user: this.user(comment.user),
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
      author_association: comment.user.role === null ? 'NONE' : 'COLLABORATOR',
      reactions: {
        url: `${this.repositoryUrl()}/issues/comments/${comment.id}/reactions`,
        total_count: comment.reactions.length,
        '+1': count('+1'),
        '-1': count('-1'),
        laugh: count('laugh'),
        confused: count('confused'),
        heart: count('heart'),
        hooray: count('hooray'),
        rocket: count('rocket'),
        eyes: count('eyes'),
      },
    };
  }

  pullHtml(pull: Pull): string {
    return `${this.serverUrl}/${this.#state.owner}/${this.#state.name}/pull/${pull.number}`;
  }

  async pull(pull: Pull, simple: boolean): Promise<Json> {
    const full = this.example(simple ? 'pull-request-simple-items' : 'pull-request');
    const head = (await this.#git.commitOf(pull.head)) ?? '';
    const base = (await this.#git.commitOf(pull.base)) ?? '';
    const owner = this.user(this.#state.user(this.#state.owner));
    const side = (ref: string, sha: string, was: unknown) => ({
      ...(was as Json),
      label: `${this.#state.owner}:${ref}`,
      ref,
      sha,
      user: owner,
      repo: this.repository(),
    });
    const changes = simple || head === '' ? [] : await this.#git.changed(base, head);
    const sum = (pick: (change: { added: number; deleted: number }) => number) =>
      changes.reduce((total, change) => total + pick(change), 0);
    return {
      ...full,
      id: pull.id,
      number: pull.number,
      url: `${this.repositoryUrl()}/pulls/${pull.number}`,
      html_url: this.pullHtml(pull),
      title: pull.title,
      body: pull.body,
      state: pull.state,
      locked: false,
      active_lock_reason: null,
      draft: pull.draft,
      user: this.user(pull.user),
      labels: pull.labels.map((name) => this.label(name)),
      milestone: null,
      assignee: null,
      assignees: [],
      requested_reviewers: [],
      requested_teams: [],
      created_at: pull.createdAt,
      updated_at: pull.updatedAt,
      closed_at: pull.state === 'closed' ? pull.updatedAt : null,
      merged_at: null,
      merge_commit_sha: null,
      head: side(pull.head, head, full['head']),
      base: side(pull.base, base, full['base']),
      ...(simple
        ? {}
        : {
            merged: false,
            merged_by: null,
            mergeable: true,
            comments: this.#state.commentsOf(pull.number).length,
            commits: head === '' ? 0 : await this.#git.count(base, head),
            additions: sum((change) => change.added),
            deletions: sum((change) => change.deleted),
            changed_files: changes.length,
          }),
    };
  }

  /** Where this server is, without the path of the API. */
  origin(): string {
    return new URL(this.apiUrl).origin;
  }

  checkRun(run: CheckRun): Json {
    const url = `${this.repositoryUrl()}/check-runs/${run.id}`;
    const full = this.example('check-run-example-of-completed-conclusion');
    return {
      ...full,
      id: run.id,
      name: run.name,
      head_sha: run.sha,
      url,
      html_url: `${this.serverUrl}/${this.#state.owner}/${this.#state.name}/runs/${run.id}`,
      status: 'completed',
      conclusion: run.conclusion,
      app: { ...(full['app'] as Json), slug: run.app },
      output: {
        title: run.title,
        summary: run.summary,
        text: null,
        annotations_count: run.annotations.length,
        annotations_url: `${url}/annotations`,
      },
      pull_requests: [],
    };
  }

  gitCommit(commit: CommitView): Json {
    return {
      ...this.example('git-commit'),
      sha: commit.sha,
      url: `${this.repositoryUrl()}/git/commits/${commit.sha}`,
      html_url: this.#commitHtml(commit.sha),
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${this.repositoryUrl()}/git/trees/${commit.tree}` },
      parents: commit.parents.map((sha) => ({
        sha,
        url: `${this.repositoryUrl()}/git/commits/${sha}`,
        html_url: this.#commitHtml(sha),
      })),
    };
  }

  commit(commit: CommitView): Json {
    // GitHub's example names files without the keys that its schema asks for; nobody here reads them.
    const { files: _files, stats: _stats, ...full } = this.example('commit');
    const account = this.#account(commit.author.email);
    return {
      ...full,
      sha: commit.sha,
      url: `${this.repositoryUrl()}/commits/${commit.sha}`,
      html_url: this.#commitHtml(commit.sha),
      commit: {
        ...(full['commit'] as Json),
        author: commit.author,
        committer: commit.committer,
        message: commit.message,
        tree: { sha: commit.tree, url: `${this.repositoryUrl()}/git/trees/${commit.tree}` },
      },
      author: account,
      committer: account,
      parents: commit.parents.map((sha) => ({
        sha,
        url: `${this.repositoryUrl()}/commits/${sha}`,
        html_url: this.#commitHtml(sha),
      })),
    };
  }

  ref(ref: string, sha: string): Json {
    return {
      ...this.example('git-ref'),
      ref,
      url: `${this.repositoryUrl()}/git/${ref}`,
      object: { type: 'commit', sha, url: `${this.repositoryUrl()}/git/commits/${sha}` },
    };
  }

  /** GitHub ties a commit to an account by its e-mail address; `ID+login@users.noreply` is the one it hands out. */
  #account(email: string): Json | null {
    const found = /^([0-9]+)\+[^@]+@users\.noreply\./.exec(email);
    const user = [...this.#state.users.values()].find((each) => String(each.id) === found?.[1]);
    return user === undefined ? null : this.user(user);
  }

  #commitHtml(sha: string): string {
    return `${this.serverUrl}/${this.#state.owner}/${this.#state.name}/commit/${sha}`;
  }

  #moved(node: unknown): unknown {
    if (typeof node === 'string')
      return node
        .replace('https://api.github.com/repos/octocat/Hello-World', this.repositoryUrl())
        .replace(
          'https://github.com/octocat/Hello-World',
          `${this.serverUrl}/${this.#state.owner}/${this.#state.name}`,
        );
    if (Array.isArray(node)) return node.map((item) => this.#moved(item));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, this.#moved(value)]));
  }
}
