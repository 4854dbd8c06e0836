import { createRequire } from 'node:module';
import { decide, fromIssueOrText, type GateDecision } from '../../../../src/stages/intake/gate.ts';
import { gitRepository, type TestRepository } from '../../../helpers/git-repository.ts';
import { issueView, memorySession } from '../../../helpers/memory-session.ts';

const OPTIONS = {
  request: '',
  issue: 0,
  label: 'groundskeeper',
  'stop-label': 'groundskeeper:stop',
  'runs-per-hour': 5,
  'on-opened': false,
};
const sender = (login: string, type = 'User') => ({ login, id: 5, type });
const ISSUE = {
  number: 4,
  title: 'Wrong boundary',
  body: 'text of the event',
  state: 'open',
  locked: false,
  updated_at: '2026-01-01T00:00:00Z',
};

function labeled(who = sender('ann'), extra: object = {}) {
  return {
    name: 'issues',
    payload: { action: 'labeled', label: { name: 'groundskeeper' }, issue: { ...ISSUE, ...extra }, sender: who },
  };
}

function commented(body: string, who = sender('ann'), issue: object = {}) {
  const comment = { id: 9, body, created_at: '2026-01-02T00:00:00Z' };
  return { name: 'issue_comment', payload: { action: 'created', issue: { ...ISSUE, ...issue }, comment, sender: who } };
}

function dispatched(inputs: object, who = sender('ann')) {
  return { name: 'workflow_dispatch', payload: { inputs, sender: who } };
}

function going(decision: GateDecision) {
  expect(decision).toMatchObject({ go: true });
  return decision as Extract<GateDecision, { go: true }>;
}

describe('stages/intake/gate', () => {
  let repository: TestRepository;
  let memory: ReturnType<typeof memorySession>;
  beforeAll(() => {
    repository = gitRepository({ 'a.py': 'x = 1\n' });
  });
  beforeEach(() => {
    memory = memorySession(repository.root);
    memory.state.permissions.set('ann', 'write').set('stranger', 'read').set('helper[bot]', 'admin');
  });
  afterAll(() => repository[Symbol.dispose]());
  const ask = (event: { name: string; payload: unknown }, options: Partial<typeof OPTIONS> = {}) =>
    decide(event, { ...OPTIONS, ...options }, memory.session);

  it('starts for a writer who labels an issue, with the text of the event and not of the API', async () => {
    memory.state.issues.set(4, issueView(4, { body: 'edited afterwards' }));
    const { material, since } = going(await ask(labeled()));
    expect(material).toEqual({
      source: 'issue',
      title: 'Wrong boundary',
      text: 'text of the event',
      issue: 4,
      actor: 'ann',
      repository: { owner: 'octo', name: 'garden' },
    });
    expect(since).toBe('2026-01-01T00:00:00Z');
    expect(memory.state.calls).not.toContain('issue');
  });

  it.each([
    ['labels', labeled(sender('stranger'))],
    ['opens', { name: 'issues', payload: { action: 'opened', issue: ISSUE, sender: sender('stranger') } }],
    ['comments', commented('/fix please', sender('stranger'))],
    ['dispatches', dispatched({ request: 'x' }, sender('stranger'))],
    ['has no account here and labels', labeled(sender('nobody'))],
  ])('refuses a stranger who %s, and answers with no comment', async (_what, event) => {
    await expect(ask(event)).resolves.toMatchObject({
      go: false,
      state: 'refused',
      reason: 'no-write-permission',
      reply: null,
    });
    expect(memory.state.calls).toEqual(['permission']);
  });

  it.each([
    ['Bot', 'helper'],
    ['User', 'helper[bot]'],
    ['Organization', 'ann'],
  ])('refuses a sender of type %s named %s', async (type, login) => {
    for (const event of [
      labeled(sender(login, type)),
      commented('/fix', sender(login, type)),
      dispatched({ request: 'x' }, sender(login, type)),
    ])
      await expect(ask(event)).resolves.toMatchObject({ go: false, state: 'refused', reason: 'sender-is-bot' });
    expect(memory.state.calls).toEqual([]);
  });

  it.each(['pull_request_target', 'pull_request', 'push', 'repository_dispatch', 'workflow_run', '__proto__'])(
    'refuses the event %s',
    async (name) => {
      const payload = { ...labeled().payload };
      await expect(ask({ name, payload })).resolves.toMatchObject({
        go: false,
        state: 'refused',
        reason: 'event-not-supported',
      });
      expect(memory.state.calls).toEqual([]);
    },
  );

  it.each([null, 'text', [], {}, { action: 'labeled' }, { action: 'created', sender: 1 }])(
    'refuses a payload it cannot read: %j',
    async (payload) => {
      for (const name of ['issues', 'issue_comment', 'workflow_dispatch'])
        await expect(ask({ name, payload })).resolves.toMatchObject({ go: false, state: 'refused' });
    },
  );

  it('starts nothing for other labels, other actions, and the stop label', async () => {
    const other = labeled();
    other.payload.label.name = 'bug';
    await expect(ask(other)).resolves.toMatchObject({ go: false, state: 'nothing-to-do' });
    expect(going(await ask(other, { label: '' })).material.issue).toBe(4);
    other.payload.label.name = 'groundskeeper:stop';
    await expect(ask(other, { label: '' })).resolves.toMatchObject({ go: false, reason: 'stopped-by-user' });
    const edited = { name: 'issues', payload: { ...labeled().payload, action: 'edited' } };
    await expect(ask(edited)).resolves.toMatchObject({ go: false, state: 'nothing-to-do' });
  });

  it('starts for an opened issue only when asked to', async () => {
    const opened = { name: 'issues', payload: { action: 'opened', issue: ISSUE, sender: sender('ann') } };
    await expect(ask(opened)).resolves.toMatchObject({ go: false, state: 'nothing-to-do' });
    expect(going(await ask(opened, { 'on-opened': true })).material.source).toBe('issue');
  });

  it.each([
    [{ state: 'closed' }, 'issue-closed', 4],
    [{ locked: true }, 'issue-locked', null],
  ])('ends clearly for an issue with %j', async (extra, reason, reply) => {
    for (const event of [labeled(sender('ann'), extra), commented('/fix', sender('ann'), extra)])
      await expect(ask(event)).resolves.toMatchObject({ go: false, state: 'nothing-to-do', reason, reply });
  });

  it('reads /fix with more text, and nothing that only looks like it', async () => {
    const { material, since } = going(await ask(commented('/fix the leap year too\nand zero')));
    expect(material.text).toBe('text of the event\n\nthe leap year too\nand zero');
    expect(material.source).toBe('comment');
    expect(since).toBe('2026-01-02T00:00:00Z');
    for (const body of ['please /fix', '> /fix', '/fixture', 'fix', '', '/FIX', '/unknown', '/plan', '/approve'])
      await expect(ask(commented(body))).resolves.toMatchObject({
        go: false,
        state: 'nothing-to-do',
        reason: 'no-command',
      });
  });

  it('ends green for /stop by a writer, and calls a stranger a stranger', async () => {
    await expect(ask(commented('/stop'))).resolves.toMatchObject({
      go: false,
      state: 'nothing-to-do',
      reason: 'stopped-by-user',
    });
    await expect(ask(commented('/stop', sender('stranger')))).resolves.toMatchObject({ reason: 'no-write-permission' });
  });

  it('takes a dispatch with a request, an issue, or both', async () => {
    memory.state.issues.set(4, issueView(4, { title: 'T', body: 'B' }));
    expect(going(await ask(dispatched({ request: 'do it' }))).material).toMatchObject({
      text: 'do it',
      issue: null,
      source: 'dispatch',
    });
    expect(going(await ask(dispatched({ issue: '4' }))).material).toMatchObject({ title: 'T', text: 'B', issue: 4 });
    expect(going(await ask(dispatched({ issue: 4, request: 'do it' }))).material).toMatchObject({
      title: 'T',
      text: 'do it',
    });
    expect(going(await ask(dispatched({}), { request: 'of the input' })).material.text).toBe('of the input');
    await expect(ask(dispatched({}))).resolves.toMatchObject({ go: false, state: 'refused', reason: 'request-empty' });
    await expect(ask(dispatched({ issue: 'four' }))).resolves.toMatchObject({ go: false, reason: 'option-invalid' });
    memory.state.issues.set(5, issueView(5, { open: false })).set(6, issueView(6, { isPullRequest: true }));
    await expect(ask(dispatched({ issue: '5' }))).resolves.toMatchObject({ go: false, reason: 'issue-closed' });
    await expect(ask(dispatched({ issue: '6' }))).resolves.toMatchObject({ go: false, state: 'refused' });
  });

  it('takes /ask of a writer, on a closed issue and on a pull request too, and of nobody else', async () => {
    for (const issue of [{}, { state: 'closed' }, { pull_request: { url: 'x' } }]) {
      const decision = going(await ask(commented('/ask where is\nthe limit?', sender('ann'), issue)));
      expect(decision.question).toBe(9);
      expect(decision.material).toMatchObject({ title: '', text: 'where is\nthe limit?', issue: 4, source: 'comment' });
    }
    expect(going(await ask(commented('/fix it'))).question).toBeNull();
    await expect(ask(commented('/ask'))).resolves.toMatchObject({ go: false, reason: 'request-empty', reply: null });
    await expect(ask(commented('/ask x', sender('ann'), { locked: true }))).resolves.toMatchObject({ go: false, reason: 'issue-locked' }); // prettier-ignore
    memory.state.calls.length = 0;
    await expect(ask(commented('/ask x', sender('stranger')))).resolves.toMatchObject({ go: false, state: 'refused', reason: 'no-write-permission', reply: null }); // prettier-ignore
    expect(memory.state.calls).toEqual(['permission']);
    await expect(ask(commented('/ask x', sender('helper', 'Bot')))).resolves.toMatchObject({ reason: 'sender-is-bot' });
    await expect(ask(commented('/asking x'))).resolves.toMatchObject({ reason: 'no-command' });
  });

  it('has nothing to do on a schedule', async () => {
    await expect(ask({ name: 'schedule', payload: { schedule: '0 3 * * *' } })).resolves.toMatchObject({
      go: false,
      state: 'nothing-to-do',
    });
  });

  it('does not start again while its own pull request is open, but does after somebody committed to the branch', async () => {
    const base = repository.git('rev-parse', 'HEAD').trim();
    const commit = await memory.session.commit(
      base,
      [{ path: 'a.py', mode: '100644', content: Buffer.from('x = 2\n') }],
      'fix: x\n\nGroundskeeper-Request: issue-4\n',
    );
    await memory.session.createBranch('groundskeeper/issue-4', commit);
    expect(going(await ask(labeled())).material.issue).toBe(4);
    await memory.session.openDraft('groundskeeper/issue-4', 'main', 't', 'b');
    await expect(ask(labeled())).resolves.toMatchObject({
      go: false,
      state: 'nothing-to-do',
      reason: 'already-delivered',
    });
    repository.git('checkout', '-q', 'groundskeeper/issue-4');
    repository.write('a.py', 'x = 3\n');
    repository.commit('by hand');
    expect(going(await ask(labeled())).material.issue).toBe(4);
  });

  it('reads the payloads that GitHub itself gives as examples', async () => {
    const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as {
      name: string;
      examples: object[];
    }[];
    const of = (name: string, action: string) =>
      examples.find((one) => one.name === name)!.examples.filter((one) => 'action' in one && one.action === action);
    memory.state.permissions.set('Codertocat', 'admin');
    const labels = of('issues', 'labeled');
    const comments = of('issue_comment', 'created');
    expect(labels.length).toBeGreaterThan(0);
    expect(comments.length).toBeGreaterThan(0);
    for (const payload of labels)
      expect(
        going(await ask({ name: 'issues', payload: { ...payload, label: { name: 'groundskeeper' } } })).material.actor,
      ).toBe('Codertocat');
    for (const payload of comments)
      await expect(ask({ name: 'issue_comment', payload })).resolves.toMatchObject({ go: false, reason: 'no-command' });
  });

  it('serves the command line without an account', async () => {
    const decision = await fromIssueOrText({ request: 'x', issue: 0, source: 'cli' }, null, memory.session);
    expect(going(decision).material).toMatchObject({ actor: null, source: 'cli', text: 'x' });
  });
});
