import { UserError } from '../../../../src/base/errors.ts';
import { decide, type GateDecision } from '../../../../src/stages/intake/gate.ts';
import { intakeStage } from '../../../../src/stages/intake/index.ts';
import { silentLogger } from '../../../../src/base/log.ts';
import { openRepository } from '../../../../src/pipeline/repository.ts';
import { gitRepository, type TestRepository } from '../../../helpers/git-repository.ts';
import { memorySession } from '../../../helpers/memory-session.ts';

const OPTIONS = { request: '', issue: 0, label: '', 'stop-label': 'stop', 'runs-per-hour': 5, 'on-opened': false };
const BRANCH = 'groundskeeper/issue-4';
const SPEC = 'Text\n\n```yaml\ntargets:\n  - symbol: py:pkg.a:clamp\n    path: pkg/a.py\n    line: 1\n```\n';
const person = (login: string, type = 'User') => ({ login, id: 5, type });

describe('stages/intake/amendment', () => {
  let repository: TestRepository;
  let memory: ReturnType<typeof memorySession>;
  let head: string;
  let number: number;
  beforeEach(async () => {
    repository = gitRepository({ 'pkg/a.py': 'x = 1\n' });
    memory = memorySession(repository.root);
    memory.state.permissions.set('ann', 'write').set('stranger', 'read');
    const { session } = memory;
    const base = repository.git('rev-parse', 'main').trim();
    const files = [{ path: 'pkg/a.py', mode: '100644' as const, content: Buffer.from('x = 2\n') }];
    head = await session.commit(base, files, 'fix: x\n\nGroundskeeper-Request: issue-4\n');
    await session.createBranch(BRANCH, head);
    ({ number } = await session.openDraft(BRANCH, 'main', 'fix: x', SPEC));
    memory.state.calls.length = 0;
  });
  afterEach(() => repository[Symbol.dispose]());

  const fix = (text: string, who = person('ann')) => ({
    name: 'issue_comment',
    payload: {
      action: 'created',
      issue: { number, title: 't', body: SPEC, state: 'open', pull_request: { url: 'x' } },
      comment: { id: 9, body: text, created_at: '2026-01-02T00:00:00Z' },
      sender: who,
    },
  });
  const review = (body: string, extra: object = {}, ref = BRANCH, who = person('ann')) => ({
    name: 'pull_request_review_comment',
    payload: {
      action: 'created',
      comment: {
        id: 11,
        body,
        path: 'pkg/a.py',
        line: 1,
        diff_hunk: '@@ -1 +1 @@\n-x = 1\n+x = 2',
        created_at: '2026-01-02T00:00:00Z',
        ...extra,
      },
      pull_request: { number, head: { ref } },
      sender: who,
    },
  });
  const ask = (event: { name: string; payload: unknown }) => decide(event, OPTIONS, memory.session);
  const going = (decision: GateDecision) => {
    expect(decision).toMatchObject({ go: true });
    return decision as Extract<GateDecision, { go: true }>;
  };

  it('adds what a writer asks, with the place that the spec of the pull request names', async () => {
    const { material, comment } = going(await ask(fix('/fix None should be let through too')));
    expect(material).toMatchObject({
      issue: 4,
      actor: 'ann',
      amendment: { id: 'issue-4', head, amends: { pull: number, branch: BRANCH, comment: 9 } },
    });
    expect(material.text).toBe('None should be let through too\n\nThis is about `clamp` in `pkg/a.py`.');
    expect(comment).toEqual({ id: 9, kind: 'issue' });
    const opened = await openRepository(repository.root, { base: head, signal: new AbortController().signal });
    const request = await intakeStage(material, { repository: opened, log: silentLogger });
    expect(request).toMatchObject({ id: 'issue-4', base: { sha: head }, amends: { pull: number, branch: BRANCH } });
  });

  it('reads the failed checks, and needs no words then', async () => {
    const annotations = [{ path: 'pkg/a.py', line: 1, message: 'boom' }];
    const log = 'E   assert 4 == 5\n```\n/ask';
    memory.state.failedChecks.set(head, [{ name: 'tests `x`', summary: 'unused', annotations, log }]);
    const { material } = going(await ask(fix('/fix')));
    expect(material.text).toContain(
      "The check `tests 'x'` fails:\n\n```\npkg/a.py:1: boom\nE   assert 4 == 5\n'''\n/ask\n```",
    );
  });

  it('asks for words when no check has failed, and says when checks cannot be read', async () => {
    await expect(ask(fix('/fix'))).resolves.toMatchObject({ reason: 'request-empty', reply: number });
    memory.state.failing.set('failedChecks', new UserError('github-permission', 'checks: read is missing', 4));
    const decision = await ask(fix('/fix'));
    expect(decision).toMatchObject({ go: false, message: expect.stringContaining('checks: read is missing') });
    going(await ask(fix('/fix something')));
  });

  it('takes a review comment on a line, and not the talk below it', async () => {
    const { material, comment } = going(await ask(review('please use a constant here')));
    expect(comment).toEqual({ id: 11, kind: 'review' });
    expect(material.text).toBe('please use a constant here\n\nThis is about `pkg/a.py`, line 1:\n\n```\nx = 2\n```');
    for (const [body, extra] of [
      ['yes, I agree', { in_reply_to_id: 10 }],
      ['LGTM', {}],
      ['/stop now', {}],
      ['/ask what is it?', {}],
    ] as const)
      await expect(ask(review(body, extra))).resolves.toMatchObject({ go: false, reason: 'no-command', reply: null });
    going(await ask(review('/fix do it', { in_reply_to_id: 10 })));
  });

  it('adds nothing twice for one comment, whichever of its two traces is there', async () => {
    memory.state.pulls[0] = { ...memory.state.pulls[0]!, body: `- x <!-- groundskeeper:comment 9 -->\n\n${SPEC}` };
    await expect(ask(fix('/fix it'))).resolves.toMatchObject({ go: false, reason: 'already-delivered' });
    memory.state.pulls[0] = { ...memory.state.pulls[0], body: SPEC };
    const files = [{ path: 'pkg/a.py', mode: '100644' as const, content: Buffer.from('x = 3\n') }];
    const message = 'fix: y\n\nGroundskeeper-Comment: 9\nGroundskeeper-Request: issue-4\n';
    await memory.session.updateBranch(BRANCH, await memory.session.commit(head, files, message));
    await expect(ask(fix('/fix it'))).resolves.toMatchObject({ go: false, reason: 'already-delivered' });
  });

  it('costs nothing for strangers, bots and pull requests of others', async () => {
    await expect(ask(fix('/fix it all', person('stranger')))).resolves.toMatchObject({
      reason: 'no-write-permission',
      reply: null,
    });
    await expect(ask(fix('/fix it all', person('x[bot]', 'Bot')))).resolves.toMatchObject({ reason: 'sender-is-bot' });
    await expect(ask(review('use a constant', {}, 'feature/x', person('stranger')))).resolves.toMatchObject({
      reason: 'no-command',
    });
    await expect(ask(review('use a constant', {}, BRANCH, person('stranger')))).resolves.toMatchObject({
      reason: 'no-write-permission',
    });
    expect(memory.state.calls).toEqual(['permission', 'permission']);
  });

  it('explains to a writer why nothing is added', async () => {
    memory.state.pulls.push({ ...memory.state.pulls[0]!, number: 70, branch: 'feature/x' });
    const other = fix('/fix it');
    other.payload.issue.number = 70;
    await expect(ask(other)).resolves.toMatchObject({ reason: 'no-command', reply: 70 });
    memory.state.pulls.push({ ...memory.state.pulls[0]!, number: 71, open: false });
    const closed = fix('/fix it');
    closed.payload.issue.number = 71;
    await expect(ask(closed)).resolves.toMatchObject({ reason: 'issue-closed', reply: 71 });
    repository.git('checkout', '-q', BRANCH);
    repository.write('pkg/a.py', 'by hand\n');
    repository.commit('by hand');
    const moved = await ask(fix('/fix it'));
    expect(moved).toMatchObject({
      reason: 'branch-moved',
      reply: number,
      message: expect.stringContaining('not mine'),
    });
  });
});
