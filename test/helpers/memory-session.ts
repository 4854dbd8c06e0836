import { execFileSync } from 'node:child_process';
import type { CommentView, FailedCheck, GitHubSession, IssueView, PullRequestView } from '../../src/github/session.ts';

type CheckRun = Parameters<GitHubSession['createCheckRun']>[0];

interface Pull extends PullRequestView {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

/** What a test may set and look at. */
export interface MemoryState {
  readonly calls: string[];
  readonly permissions: Map<string, 'admin' | 'write' | 'read' | 'none'>;
  readonly issues: Map<number, IssueView>;
  readonly comments: Map<number, (CommentView & { issue: number })[]>;
  /** Bodies of our comments by issue and marker, with every body they had. */
  readonly written: Map<string, string[]>;
  readonly pulls: Pull[];
  readonly labels: Map<number, readonly string[]>;
  readonly reactions: string[];
  readonly checkRuns: CheckRun[];
  readonly sarif: { sha: string; ref: string; sarif: string }[];
  readonly failedChecks: Map<string, FailedCheck[]>;
  /** Makes every call of this name fail with the error. */
  readonly failing: Map<string, Error>;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'groundskeeper[bot]',
  GIT_AUTHOR_EMAIL: 'groundskeeper[bot]@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'groundskeeper[bot]',
  GIT_COMMITTER_EMAIL: 'groundskeeper[bot]@users.noreply.github.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export function issueView(number: number, extra: Partial<IssueView> = {}): IssueView {
  return {
    number,
    title: `issue ${number}`,
    body: 'it is broken',
    open: true,
    locked: false,
    labels: [],
    author: 'ann',
    isPullRequest: false,
    ...extra,
  };
}

/** A session whose branches, commits and files are those of a real git repository; the rest is kept in memory. */
export function memorySession(root: string): { session: GitHubSession; state: MemoryState } {
  const state: MemoryState = {
    calls: [],
    permissions: new Map(),
    issues: new Map(),
    comments: new Map(),
    written: new Map(),
    pulls: [],
    labels: new Map(),
    reactions: [],
    checkRuns: [],
    sarif: [],
    failedChecks: new Map(),
    failing: new Map(),
  };
  const git = (args: string[], options: { input?: string | Buffer; env?: Record<string, string> } = {}) =>
    execFileSync('git', args, {
      cwd: root,
      input: options.input ?? '',
      env: { PATH: process.env['PATH'], ...IDENTITY, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    });
  const text = (...args: string[]) => git(args).toString('utf8').trim();
  const quiet = (...args: string[]): string | null => {
    try {
      return text(...args);
    } catch {
      return null;
    }
  };
  let ids = 100;

  const calls = {
    defaultBranch: () => 'main',
    permission: (login: string) => state.permissions.get(login) ?? 'none',
    issue: (number: number) => {
      const found = state.issues.get(number);
      if (found === undefined) throw new Error(`no issue ${number}`);
      return found;
    },
    branchHead: (branch: string) => {
      const sha = quiet('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`);
      if (sha === null) return null;
      const [tree = '', parents = '', email = '', ...message] = text(
        'log',
        '-1',
        '--format=%T%n%P%n%ae%n%B',
        sha,
      ).split('\n');
      return {
        sha,
        tree,
        parents: parents.split(' ').filter(Boolean),
        authorEmail: email,
        authorLogin: null,
        message: message.join('\n'),
      };
    },
    isOnBranch: (sha: string, branch: string) => quiet('merge-base', '--is-ancestor', sha, branch) !== null,
    treeOf: (commit: string) => text('rev-parse', `${commit}^{tree}`),
    modeAt: (commit: string, path: string) => quiet('ls-tree', commit, '--', path)?.slice(0, 6) || null,
    fileAt: (commit: string, path: string) => {
      const mode = quiet('ls-tree', commit, '--', path)?.slice(0, 6);
      if (mode !== '100644' && mode !== '100755') return null;
      return { mode, content: git(['cat-file', 'blob', `${commit}:${path}`]) } as const;
    },
    commit: (
      base: string,
      files: readonly { path: string; mode: string; content: Uint8Array | null }[],
      message: string,
    ) => {
      const env = { GIT_INDEX_FILE: `${root}/.git/memory-index-${(ids += 1)}` };
      git(['read-tree', base], { env });
      for (const file of files) {
        const blob = git(['hash-object', '-w', '--stdin', '--no-filters'], { input: Buffer.from(file.content ?? '') });
        git(['update-index', '--add', '--cacheinfo', `${file.mode},${blob.toString().trim()},${file.path}`], { env });
      }
      const tree = git(['write-tree'], { env }).toString().trim();
      return git(['commit-tree', '-p', base, '-F', '-', tree], { input: message }).toString().trim();
    },
    createBranch: (branch: string, sha: string) =>
      quiet('update-ref', `refs/heads/${branch}`, sha, '0'.repeat(40)) !== null,
    updateBranch: (branch: string, sha: string) => void text('update-ref', `refs/heads/${branch}`, sha),
    pullRequestOf: (branch: string) => {
      const found = state.pulls.filter((pull) => pull.branch === branch);
      const pull = found.find((one) => one.open) ?? found.at(-1);
      return pull === undefined ? null : { ...pull, existed: true };
    },
    recentSubjects: () => text('log', '--no-merges', '--format=%s', 'main').split('\n'),
    pathsAt: (commit: string) => text('ls-tree', '-r', '--name-only', commit).split('\n'),
    addLabels: (issue: number, labels: readonly string[]) => void state.labels.set(issue, labels),
    react: (comment: number, kind: string) => void state.reactions.push(`${kind} ${comment}`),
    createCheckRun: (run: CheckRun) => void state.checkRuns.push(run),
    uploadSarif: (sha: string, ref: string, sarif: string) => void state.sarif.push({ sha, ref, sarif }),
    failedChecks: (sha: string) => state.failedChecks.get(sha) ?? [],
    pull: (number: number) => {
      const pull = state.pulls.find((one) => one.number === number);
      if (pull === undefined) throw new Error(`no pull request ${number}`);
      return { ...pull, locked: false };
    },
    updatePullBody: (number: number, body: string) => {
      const at = state.pulls.findIndex((one) => one.number === number);
      state.pulls[at] = { ...state.pulls[at]!, body };
    },
    openDraft: (branch: string, base: string, title: string, body: string) => {
      const number = 50 + state.pulls.length;
      const url = `https://github.example/octo/garden/pull/${number}`;
      const pull = { number, url, draft: true, open: true, existed: false, branch, base, title, body };
      state.pulls.push(pull);
      return pull;
    },
    findComment: (issue: number, marker: string) => {
      const body = state.written.get(`${issue} ${marker}`)?.at(-1);
      return body === undefined ? null : { id: 1, body };
    },
    upsertComment: (issue: number, marker: string, body: string) => {
      const key = `${issue} ${marker}`;
      state.written.set(key, [...(state.written.get(key) ?? []), `${marker}\n${body}`]);
      return 1;
    },
    recentComments: (since: string) => {
      const others = [...state.comments.values()].flat().filter((one) => one.createdAt >= since);
      const own = [...state.written].flatMap(([key, bodies]) => {
        const view = { author: 'github-actions[bot]', authorId: 1, authorIsBot: true, createdAt: since };
        return bodies.slice(-1).map((body) => ({ ...view, id: 1, issue: Number(key.split(' ')[0]), ours: true, body }));
      });
      return [...others.map((one) => ({ ...one, ours: false })), ...own];
    },
    commentsSince: (issue: number, since: string) =>
      [...state.comments.values()].flat().filter((one) => one.issue === issue && one.createdAt >= since),
  };

  const session = (signal: AbortSignal | null): GitHubSession => {
    const wrapped = Object.fromEntries(
      Object.entries(calls).map(([name, run]) => [
        name,
        (...args: unknown[]) =>
          Promise.resolve().then(() => {
            if (signal?.aborted === true) throw new Error(`${name} after the signal`);
            state.calls.push(name);
            const error = state.failing.get(name);
            if (error !== undefined) throw error;
            return (run as (...all: unknown[]) => unknown)(...args);
          }),
      ]),
    );
    return {
      owner: 'octo',
      name: 'garden',
      serverUrl: 'https://github.example',
      runUrl: 'https://github.example/octo/garden/actions/runs/7',
      withSignal: session,
      ...wrapped,
    } as unknown as GitHubSession;
  };
  return { session: session(null), state };
}
