import { git } from '../../src/base/git.ts';
import { UserError } from '../../src/base/errors.ts';
import { silentLogger } from '../../src/base/log.ts';
import type { Bundle } from '../../src/contracts/bundle.ts';
import { createSession } from '../../src/github/create-session.ts';
import { createStatusComment } from '../../src/github/status-comment.ts';
import { publishBundle } from '../../src/stages/deliver/index.ts';
import { openScratch } from '../../src/stages/deliver/scratch.ts';
import { decide } from '../../src/stages/intake/index.ts';
import { aPlan, aReport, aRequest, aResolution, aSpec } from '../helpers/evidence.ts';
import type { Fault } from './fake-github/faults.ts';
import { startLaboratory, type Laboratory } from './laboratory.ts';

const PATH = 'src/orchard/__main__.py';
const OPTIONS = {
  request: '',
  issue: 0,
  label: '',
  'stop-label': 'stop',
  'runs-per-hour': 5,
  'on-opened': true,
  'allow-paths': '',
  token: '',
  'publish-token': '',
  'pull-request-labels': 'groundskeeper',
};

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
  'repos/list-commits',
  'issues/add-labels',
  'pulls/create',
];
const PASSING: [string, Omit<Fault, 'operation' | 'nth'>][] = [
  ['a reset before it takes place', { how: 'reset' }],
  ['a reset after it took place', { how: 'reset', afterwards: true }],
  ['502 twice', { how: { status: 502 }, times: 2 }],
  ['a rate limit', { how: { status: 429, headers: { 'retry-after': '30' } } }],
  ['a secondary limit', { how: { status: 403, message: 'You have exceeded a secondary rate limit.' } }],
];
describe('e2e/github-faults', () => {
  let lab: Laboratory;
  let bundle: Bundle;
  let event: { name: string; payload: unknown };
  beforeEach(async () => {
    lab = await startLaboratory();
    const issue = lab.github.state.addIssue({ title: 'Wrong weight', body: 'It is wrong.', author: 'maren' });
    const maren = lab.github.state.user('maren');
    const sender = { login: 'maren', id: maren.id, type: 'User' };
    event = {
      name: 'issues',
      payload: {
        action: 'opened',
        issue: { number: issue.number, title: issue.title, body: issue.body, state: 'open', locked: false },
        sender,
      },
    };
    const before = Buffer.from(await git(lab.checkout, ['show', `HEAD:${PATH}`]));
    const after = Buffer.concat([before, Buffer.from('\n\nMADE_BY_A_TEST = True\n')]);
    await using scratch = await openScratch();
    const { bytes } = await scratch.diff([{ path: PATH, mode: '100644', before, after }]);
    const base = { sha: lab.head, branch: 'main', shallow: false };
    bundle = {
      schema: 1,
      base: lab.head,
      request: aRequest({ id: `issue-${issue.number}`, issue: issue.number, base, repository: null }),
      style: null,
      spec: aSpec(),
      plan: aPlan(),
      resolution: aResolution([{ path: PATH, start: 0, end: 0, replacement: 'x', create: false }]),
      report: aReport(),
      patch: bytes.toString('base64'),
      omitted: [],
    };
  });
  afterEach(() => lab[Symbol.asyncDispose]());

  /** Gate, comment, pull request, last word: what three jobs do, without the model in between. */
  async function flow(): Promise<string> {
    const slept: number[] = [];
    let details = '';
    const session = createSession({
      token: lab.token,
      apiUrl: lab.github.apiUrl,
      serverUrl: lab.github.serverUrl,
      owner: lab.github.state.owner,
      name: lab.github.state.name,
      runUrl: `${lab.github.serverUrl}/run/1`,
      log: silentLogger,
      signal: new AbortController().signal,
      retry: {
        sleep: (milliseconds) => {
          slept.push(milliseconds);
          return Promise.resolve();
        },
      },
    });
    const decision = await decide(event, OPTIONS, session);
    if (!decision.go) return decision.reason;
    const comment = createStatusComment(session, decision.material.issue!, {
      log: silentLogger,
      gapSeconds: 0,
      details: () => Promise.resolve(details),
    });
    comment.on({ type: 'stage-started', stage: 'code' });
    await comment.settle();
    try {
      const published = await publishBundle({
        bundle,
        session,
        options: OPTIONS,
        issue: decision.material.issue,
        log: silentLogger,
      });
      details = published.details;
      comment.on({ type: 'finished', report: published.report });
      await comment.settle();
      return published.delivery.how;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await comment.finish({ state: 'unavailable', reason: 'github-unavailable', message: error.message });
      return error.reason;
    }
  }

  /** What must hold whatever failed. */
  function invariants(): void {
    const { state, journal } = lab.github;
    const pulls = [...state.pulls.values()];
    expect(pulls.length).toBeLessThanOrEqual(1);
    expect(pulls.every((pull) => pull.draft && pull.head.startsWith('groundskeeper/') && pull.base === 'main')).toBe(
      true,
    );
    expect([...state.comments.values()].length).toBeLessThanOrEqual(1);
    expect(journal.notes()).toEqual([]);
  }

  const body = () => [...lab.github.state.comments.values()][0]?.body ?? '';

  test('a clean way makes one draft and one comment, and a replay of the event changes nothing', async () => {
    await expect(flow()).resolves.toBe('pull-request');
    invariants();
    const asked = new Set(lab.github.journal.entries.map((entry) => entry.operation));
    // Pull requests are listed only when a branch is there already.
    for (const operation of OPERATIONS) if (operation !== 'pulls/list') expect(asked).toContain(operation);
    expect(body()).toContain('**Resolved**');
    const shown = await git(lab.github.git.folder, [
      `--git-dir=${lab.github.git.folder}`,
      'show',
      `groundskeeper/${bundle.request!.id}:${PATH}`,
    ]);
    expect(shown).toContain('MADE_BY_A_TEST');
    const writes = lab.github.journal.writes().length;
    await expect(flow()).resolves.toBe('already-delivered');
    expect(lab.github.journal.writes()).toHaveLength(writes);
    invariants();
  });

  test.each(PASSING)('every operation gets over %s, with one draft and one comment', async (_what, fault) => {
    for (const operation of OPERATIONS) lab.github.faults.add({ operation, ...fault });
    await expect(flow()).resolves.toBe('pull-request');
    invariants();
    expect(lab.github.state.pulls.size).toBe(1);
    expect(body()).toContain('**Resolved**');
  });

  test.each([
    ['git/create-blob', 503, 'github-unavailable'],
    ['git/create-ref', 403, 'github-permission'],
    ['pulls/create', 401, 'github-permission'],
    ['pulls/create', 403, 'github-permission'],
    ['pulls/create', 404, 'github-not-found'],
    ['pulls/create', 422, 'github-rejected'],
    ['pulls/create', 503, 'github-unavailable'],
  ])(
    '%s that always fails with %i ends as %s, is said in the comment, and the next run goes through',
    async (operation, status, reason) => {
      lab.github.faults.add({ operation, how: { status, message: 'no' }, times: 4 });
      await expect(flow()).resolves.toBe(reason);
      invariants();
      expect(lab.github.state.pulls.size).toBe(0);
      expect(body()).toContain('State `unavailable`');
      // What is not retried has used one of the four failures only.
      if (status !== 503) for (let spent = 1; spent < 4; spent += 1) lab.github.faults.next(operation);
      await expect(flow()).resolves.toBe('pull-request');
      invariants();
      expect(body()).toContain('**Resolved**');
    },
  );

  test('a token without permission names what it lacks', async () => {
    const token = 'ghs_fixtureTokenThatMayOnlyRead000000';
    lab.github.state.addToken({
      value: token,
      login: 'github-actions[bot]',
      permissions: { contents: 'read', issues: 'read', pull_requests: 'read' },
    });
    const session = createSession({
      token,
      apiUrl: lab.github.apiUrl,
      serverUrl: lab.github.serverUrl,
      owner: lab.github.state.owner,
      name: lab.github.state.name,
      runUrl: null,
      log: silentLogger,
      signal: new AbortController().signal,
    });
    const published = publishBundle({
      bundle,
      session,
      options: OPTIONS,
      issue: bundle.request!.issue,
      log: silentLogger,
    });
    await expect(published).rejects.toMatchObject({
      reason: 'github-permission',
      exit: 4,
      message: expect.stringContaining('contents: write'),
    });
    await expect(session.upsertComment(1, '<!-- x -->', 'x')).rejects.toThrow(/issues: write/);
    invariants();
  });

  test('an organisation that forbids pull requests of Actions leaves the branch and says where it is', async () => {
    lab.github.state.actionsMayOpenPulls = false;
    await expect(flow()).resolves.toBe('branch');
    expect(body()).toContain('**Resolved**');
    expect(body()).toContain('/compare/main...groundskeeper/issue-1?expand=1)** from');
    expect(body()).toContain('**What was wrong.**');
    lab.github.state.actionsMayOpenPulls = true;
    await expect(flow()).resolves.toBe('pull-request');
    invariants();
  });
});
