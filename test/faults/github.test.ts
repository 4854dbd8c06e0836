import { git } from '../../src/base/git.ts';
import { silentLogger } from '../../src/base/log.ts';
import { createSession } from '../../src/github/create-session.ts';
import { publishBundle } from '../../src/stages/deliver/index.ts';
import type { Fault } from '../e2e/fake-github/faults.ts';
import { PATH, startFlow, type Flow } from './github-flow.ts';

/** Everything that the way from an event to a draft asks of GitHub. */
const OPERATIONS = [
  'repos/get-collaborator-permission-level',
  'repos/get-branch',
  'repos/get',
  'pulls/list',
  'issues/get',
  'issues/list-comments',
  'issues/list-comments-for-repo',
  'issues/create-comment',
  'issues/update-comment',
  'git/get-commit',
  'git/get-tree',
  'git/get-blob',
  'git/create-blob',
  'git/create-tree',
  'git/create-commit',
  'git/create-ref',
  'pulls/create',
];
type Passing = Omit<Fault, 'operation' | 'nth'>;

/** GitHub that fails: every status at every call. */
describe('faults/github', () => {
  let flow: Flow;
  beforeEach(async () => {
    flow = await startFlow();
  });
  afterEach(async () => {
    await flow.check();
    await flow[Symbol.asyncDispose]();
  });

  test('a clean way makes one draft and one comment, and a replay of the event changes nothing', async () => {
    await expect(flow.run()).resolves.toBe('pull-request');
    await flow.check();
    const { journal, git: store } = flow.lab.github;
    const asked = new Set(journal.entries.map((entry) => entry.operation));
    for (const operation of OPERATIONS) if (operation !== 'pulls/list') expect(asked).toContain(operation);
    expect(flow.body()).toContain('**Resolved**');
    const shown = await git(store.folder, [`--git-dir=${store.folder}`, 'show', `groundskeeper/${flow.bundle.request!.id}:${PATH}`]);
    expect(shown).toContain('MADE_BY_A_TEST');
    const writes = journal.writes().length;
    await expect(flow.run({ number: 2 })).resolves.toBe('already-delivered');
    expect(journal.writes()).toHaveLength(writes);
  }); // prettier-ignore

  async function passesThrough(fault: Passing): Promise<void> {
    for (const operation of OPERATIONS) flow.lab.github.faults.add({ operation, ...fault });
    await expect(flow.run()).resolves.toBe('pull-request');
    expect(flow.lab.github.state.pulls.size).toBe(1);
    expect(flow.body()).toContain('**Resolved**');
  }

  /** A failure that does not pass: it is named, said in the comment, and the next run goes through. */
  async function endsAs(operation: string, status: number, reason: string): Promise<void> {
    const { faults, state } = flow.lab.github;
    faults.add({ operation, how: { status, message: 'no' }, times: 4 });
    await expect(flow.run()).resolves.toBe(reason);
    await flow.check();
    expect(state.pulls.size).toBe(0);
    expect(flow.body()).toContain('State `unavailable`');
    // What is not retried has used one of the four failures only.
    if (status !== 503) for (let spent = 1; spent < 4; spent += 1) faults.next(operation);
    await expect(flow.run({ number: 2 })).resolves.toBe('pull-request');
    expect(flow.body()).toContain('**Resolved**');
  }

  describe('case 6: 401 and 403', () => {
    test.each([
      ['git/create-ref', 403],
      ['pulls/create', 401],
      ['pulls/create', 403],
    ])('%s that answers %i is not tried again', (operation, status) => endsAs(operation, status, 'github-permission'));

    test('a token without permission names what it lacks', async () => {
      const { state, apiUrl, serverUrl } = flow.lab.github;
      const token = 'ghs_fixtureTokenThatMayOnlyRead000000';
      state.addToken({ value: token, login: 'github-actions[bot]', permissions: { contents: 'read', issues: 'read', pull_requests: 'read' } });
      const { signal } = new AbortController();
      const session = createSession({ token, apiUrl, serverUrl, owner: state.owner, name: state.name, runUrl: null, log: silentLogger, signal });
      const options = { 'allow-paths': '', token: '', 'publish-token': '', 'pull-request-labels': '' };
      const published = publishBundle({ bundle: flow.bundle, session, options, issue: flow.bundle.request!.issue, log: silentLogger });
      await expect(published).rejects.toMatchObject({ reason: 'github-permission', exit: 4, message: expect.stringContaining('contents: write') });
      await expect(session.upsertComment(1, '<!-- x -->', 'x')).rejects.toThrow(/issues: write/);
    }); // prettier-ignore

    test('an organisation that forbids pull requests of Actions leaves the branch and says where it is', async () => {
      flow.lab.github.state.actionsMayOpenPulls = false;
      await expect(flow.run()).resolves.toBe('pull-request-forbidden');
      expect(flow.body()).toContain('compare/main...groundskeeper/issue-1');
      flow.lab.github.state.actionsMayOpenPulls = true;
      await expect(flow.run({ number: 2 })).resolves.toBe('pull-request');
    });
  });

  test('case 7: 404 ends the run at once', () => endsAs('pulls/create', 404, 'github-not-found'));

  test('case 8: 422 that is not about an open pull request is said', () =>
    endsAs('pulls/create', 422, 'github-rejected'));

  describe('case 9: 429 and secondary limits', () => {
    test('retry-after is obeyed at every call', async () => {
      await passesThrough({ how: { status: 429, headers: { 'retry-after': '30' } } });
      expect(flow.slept.length).toBeGreaterThanOrEqual(OPERATIONS.length - 1);
      expect(new Set(flow.slept)).toEqual(new Set([30_000]));
    });

    test('a secondary limit without a time waits a minute', async () => {
      await passesThrough({ how: { status: 403, message: 'You have exceeded a secondary rate limit.' } });
      expect(Math.min(...flow.slept)).toBe(60_000);
    });

    test('a wait of more than 15 minutes is not begun', async () => {
      const how = { status: 429, headers: { 'retry-after': '901' } };
      flow.lab.github.faults.add({ operation: 'git/create-tree', how });
      await expect(flow.run()).resolves.toBe('github-unavailable');
      expect(flow.slept).toEqual([]);
    });
  });

  describe('case 10: server errors and resets', () => {
    test.each<[string, Passing]>([
      ['a reset before it takes place', { how: 'reset' }],
      ['a reset after it took place', { how: 'reset', afterwards: true }],
      ['502 twice', { how: { status: 502 }, times: 2 }],
    ])('every operation gets over %s, with one draft and one comment', (_what, fault) => passesThrough(fault));

    test.each(['git/create-blob', 'pulls/create'])('%s that answers 503 four times', (operation) =>
      endsAs(operation, 503, 'github-unavailable'),
    );
  });

  test('case 11: a reset while the branch is made: the remote is asked before anything is made again', async () => {
    const { faults, journal, git: store } = flow.lab.github;
    faults.add({ operation: 'git/create-ref', how: 'reset', afterwards: true });
    await expect(flow.run()).resolves.toBe('pull-request');
    const calls = journal.entries.map(({ operation }) => operation);
    const lost = calls.indexOf('git/create-ref');
    expect(calls[lost + 1]).toBe('repos/get-branch');
    expect(calls.filter((operation) => operation === 'git/create-ref')).toHaveLength(1);
    expect(await store.refs('refs/heads/groundskeeper/')).toHaveLength(1);
  });
});
