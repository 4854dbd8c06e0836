/** What the fake remembers besides git objects and references. */
export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
  /** Role in the repository; null for strangers. */
  readonly role: 'admin' | 'maintain' | 'write' | 'triage' | 'read' | null;
}

export interface Issue {
  readonly number: number;
  readonly id: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  locked: boolean;
  labels: string[];
  readonly user: User;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: User;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  readonly reactions: { readonly id: number; readonly user: User; readonly content: string }[];
}

export interface Pull {
  readonly number: number;
  readonly id: number;
  title: string;
  body: string | null;
  readonly head: string;
  base: string;
  readonly draft: boolean;
  labels: string[];
  state: 'open' | 'closed';
  readonly user: User;
  readonly createdAt: string;
  updatedAt: string;
}

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
}

/** One check of a commit; that of an Actions job has a log. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  readonly app: string;
  readonly conclusion: string | null;
  title: string | null;
  summary: string | null;
  readonly annotations: CheckAnnotation[];
  readonly log: string | null;
}

export type Access = 'read' | 'write';
export type Scope = 'contents' | 'issues' | 'pull_requests' | 'checks' | 'metadata' | 'actions' | 'security_events';

/** Who a token speaks for and what it may do. */
export interface Token {
  readonly value: string;
  readonly login: string;
  readonly permissions: Readonly<Partial<Record<Scope, Access>>>;
}

/** Everything of one repository that git does not hold. */
export class RepositoryState {
  readonly owner: string;
  readonly name: string;
  readonly isPrivate: boolean;
  defaultBranch = 'main';
  readonly protectedBranches = new Set<string>(['main']);
  /** The repository setting "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPulls = true;
  readonly users = new Map<string, User>();
  readonly tokens = new Map<string, Token>();
  readonly issues = new Map<number, Issue>();
  readonly comments = new Map<number, Comment>();
  readonly pulls = new Map<number, Pull>();
  /** Comments on lines of pull requests have numbers of their own. */
  readonly reviewComments = new Map<number, Comment>();
  readonly checkRuns = new Map<number, CheckRun>();
  readonly sarif: { readonly commit: string; readonly ref: string; readonly document: object }[] = [];
  readonly #ids = new Map<string, number>();

  constructor(owner: string, name: string, isPrivate: boolean) {
    this.owner = owner;
    this.name = name;
    this.isPrivate = isPrivate;
    this.addUser({ login: owner, role: 'admin' });
    this.addUser({ login: 'github-actions[bot]', type: 'Bot', role: null, id: 41_898_282 });
  }

  addUser(user: { login: string; role: User['role']; type?: User['type']; id?: number }): User {
    const added: User = { id: this.nextId('user', 1000), type: 'User', ...user };
    this.users.set(user.login.toLowerCase(), added);
    return added;
  }

  user(login: string): User {
    const found = this.users.get(login.toLowerCase());
    if (found === undefined) throw new Error(`the test named an account that was not added: ${login}`);
    return found;
  }

  addToken(token: Token): void {
    this.user(token.login);
    this.tokens.set(token.value, token);
  }

  addIssue(fields: { title: string; body: string | null; author: string; labels?: string[] }): Issue {
    const now = timestamp();
    const issue: Issue = {
      number: this.nextNumber(),
      id: this.nextId('issue', 2_000_000),
      title: fields.title,
      body: fields.body,
      state: 'open',
      locked: false,
      labels: fields.labels ?? [],
      user: this.user(fields.author),
      createdAt: now,
      updatedAt: now,
    };
    this.issues.set(issue.number, issue);
    return issue;
  }

  addComment(issue: number, user: User, body: string): Comment {
    const now = timestamp();
    const id = this.nextId('comment', 3_000_000);
    const comment: Comment = { id, issue, user, body, createdAt: now, updatedAt: now, reactions: [] };
    this.comments.set(id, comment);
    return comment;
  }

  /** A check of CI, as a job of Actions leaves it. */
  addCheckRun(run: Pick<CheckRun, 'name' | 'sha' | 'conclusion'> & Partial<CheckRun>): CheckRun {
    const id = this.nextId('check', 6_000_000);
    const whole = { app: 'github-actions', title: null, summary: null, annotations: [], log: null, ...run, id };
    this.checkRuns.set(id, whole);
    return whole;
  }

  /** A comment on a line of a pull request. */
  addReviewComment(pull: number, user: User, body: string): Comment {
    const now = timestamp();
    const id = this.nextId('review comment', 7_000_000);
    const comment: Comment = { id, issue: pull, user, body, createdAt: now, updatedAt: now, reactions: [] };
    this.reviewComments.set(id, comment);
    return comment;
  }

  commentsOf(issue: number): Comment[] {
    return [...this.comments.values()].filter((comment) => comment.issue === issue);
  }

  /** Issues and pull requests share their numbers. */
  nextNumber(): number {
    return Math.max(0, ...this.issues.keys(), ...this.pulls.keys()) + 1;
  }

  nextId(kind: string, first: number): number {
    const id = (this.#ids.get(kind) ?? first) + 1;
    this.#ids.set(kind, id);
    return id;
  }
}

/** Now, in whole seconds, as GitHub writes it. */
export function timestamp(): string {
  return new Date().toISOString().replace(/\.[0-9]+Z$/, 'Z');
}
