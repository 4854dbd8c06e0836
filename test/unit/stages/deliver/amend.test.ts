import { UserError } from '../../../../src/base/errors.ts';
import { silentLogger } from '../../../../src/base/log.ts';
import { factsOf } from '../../../../src/stages/deliver/evidence.ts';
import { openPullRequest } from '../../../../src/stages/deliver/pull-request.ts';
import { openScratch } from '../../../../src/stages/deliver/scratch.ts';
import { aReport, aRequest, aResolution, aSpec } from '../../../helpers/evidence.ts';
import { gitRepository, type TestRepository } from '../../../helpers/git-repository.ts';
import { memorySession } from '../../../helpers/memory-session.ts';

const BRANCH = 'groundskeeper/issue-4';

describe('stages/deliver/amend', () => {
  let repository: TestRepository;
  let memory: ReturnType<typeof memorySession>;
  let head: string;
  beforeEach(async () => {
    repository = gitRepository({ 'pkg/a.py': 'x = 1\n' });
    memory = memorySession(repository.root);
    const base = repository.git('rev-parse', 'main').trim();
    const files = [{ path: 'pkg/a.py', mode: '100644' as const, content: Buffer.from('x = 2\n') }];
    head = await memory.session.commit(base, files, 'fix: x\n\nGroundskeeper-Request: issue-4\n');
    await memory.session.createBranch(BRANCH, head);
    await memory.session.openDraft(BRANCH, 'main', 'fix: x', 'The first body.');
  });
  afterEach(() => repository[Symbol.dispose]());

  async function amend(on = head, after = 'x = 3\n') {
    const before = Buffer.from(repository.git('show', `${on}:pkg/a.py`));
    const changes = [{ path: 'pkg/a.py', mode: '100644' as const, before, after: Buffer.from(after) }];
    await using scratch = await openScratch();
    const { bytes, files } = await scratch.diff(changes);
    const { number } = memory.state.pulls[0]!;
    return await openPullRequest({
      session: memory.session,
      evidence: {
        request: aRequest({
          base: { sha: on, branch: null, shallow: false },
          amends: { pull: number, branch: BRANCH, comment: 9 },
        }),
        spec: aSpec({ title: 'None is let through' }),
        plan: null,
        style: null,
        resolution: aResolution([]),
        report: aReport(),
        patch: factsOf({ bytes, files, warnings: [], findings: [] }),
      },
      changes,
      patch: null,
      startsNoChecks: false,
      newTest: null,
      labels: ['groundskeeper'],
      log: silentLogger,
    });
  }
  const headNow = () => repository.git('rev-parse', BRANCH).trim();

  it('adds one commit on top of ours, and says so in the text and beside it', async () => {
    const { delivery, details } = await amend();
    expect(delivery).toMatchObject({
      how: 'pull-request',
      branch: BRANCH,
      pullRequest: { existed: true },
      reason: null,
    });
    expect(repository.git('rev-parse', `${BRANCH}^`).trim()).toBe(head);
    expect(repository.git('show', `${BRANCH}:pkg/a.py`)).toBe('x = 3\n');
    expect(memory.state.pulls).toHaveLength(1);
    expect(repository.git('log', '-1', '--format=%B', BRANCH)).toContain(
      'Groundskeeper-Comment: 9\nGroundskeeper-Request: issue-4',
    );
    expect(memory.state.pulls[0]?.body).toMatch(
      /^### Added since\n\n- [0-9a-f]{12}: None is let through \(proven; asked by `ann`, .*\) <!-- groundskeeper:comment 9 -->\n\nThe first body\.$/,
    );
    expect(details).toContain('**What was wrong.** None is let through.');
    const second = await amend(headNow(), 'x = 4\n');
    expect(second.delivery.how).toBe('pull-request');
    expect(memory.state.pulls[0]?.body.match(/^- [0-9a-f]{12}: /gm)).toHaveLength(2);
    expect(memory.state.pulls[0]?.body.match(/### Added since/g)).toHaveLength(1);
    expect(memory.state.checkRuns.map(({ sha }) => sha)).toEqual([delivery.commit, second.delivery.commit]);
  });

  it('never puts anything on top of what people did meanwhile, and keeps the patch', async () => {
    repository.git('checkout', '-q', BRANCH);
    repository.write('pkg/a.py', 'by hand\n');
    const theirs = repository.commit('by hand');
    const { delivery, details } = await amend();
    expect(delivery).toMatchObject({ how: 'patch', reason: 'branch-moved', pullRequest: null });
    expect(details).toContain('git apply patch.diff');
    expect(headNow()).toBe(theirs);
    expect(memory.state.pulls[0]?.body).toBe('The first body.');
  });

  it('stops when GitHub refuses to move the branch, or the pull request was closed', async () => {
    const refusal = new UserError('github-rejected', 'GitHub refused: Update is not a fast forward (HTTP 422)', 4);
    memory.state.failing.set('updateBranch', refusal);
    await expect(amend()).resolves.toMatchObject({ delivery: { reason: 'branch-moved' } });
    memory.state.failing.set('updateBranch', new UserError('github-permission', 'contents: write', 4));
    await expect(amend()).rejects.toMatchObject({
      reason: 'github-permission',
      details: expect.stringContaining('x = 3'),
    });
    memory.state.failing.clear();
    memory.state.pulls[0] = { ...memory.state.pulls[0]!, open: false };
    await expect(amend()).resolves.toMatchObject({ delivery: { reason: 'issue-closed' } });
    expect(headNow()).toBe(head);
  });
});
