import { silentLogger } from '../../../../src/base/log.ts';
import { acknowledge, declined, statusPlace } from '../../../../src/entry/modes/mode.ts';
import { gitRepository, type TestRepository } from '../../../helpers/git-repository.ts';
import { memorySession } from '../../../helpers/memory-session.ts';

describe('entry/modes/mode', () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = gitRepository({ 'a.py': 'x = 1\n' });
  });
  afterAll(() => repository[Symbol.dispose]());

  const material = { source: 'comment', title: '', text: 'x', issue: 4, actor: 'ann', repository: null } as const;

  it('answers a declined command beside the status of the pull request, once for each command', async () => {
    const { session, state } = memorySession(repository.root);
    const decision = {
      go: false,
      state: 'nothing-to-do',
      reason: 'branch-moved',
      message: 'not mine',
      reply: 7,
    } as const;
    await session.upsertComment(7, '<!-- groundskeeper:status issue-7 -->', '**Resolved** with the evidence');
    for (const answers of [9, 9, 10]) await declined({ ...decision, answers }, session, silentLogger, {});
    expect([...state.written.keys()]).toEqual([
      '7 <!-- groundskeeper:status issue-7 -->',
      '7 <!-- groundskeeper:reply 9 -->',
      '7 <!-- groundskeeper:reply 10 -->',
    ]);
    expect([...state.written.values()].map((bodies) => bodies.at(-1))).toEqual([
      expect.stringContaining('with the evidence'),
      expect.stringContaining('not mine'),
      expect.stringContaining('not mine'),
    ]);
  });

  it('says nothing to whom nothing is owed, and never fails over an answer', async () => {
    const { session, state } = memorySession(repository.root);
    const decision = {
      go: false,
      state: 'refused',
      reason: 'no-write-permission',
      message: 'no',
      reply: null,
    } as const;
    await declined(decision, session, silentLogger, {});
    state.failing.set('upsertComment', new Error('no')).set('react', new Error('no'));
    await declined({ ...decision, reply: 7, answers: 9 }, session, silentLogger, {});
    const comment = { id: 9, kind: 'review' } as const;
    await acknowledge({ go: true, material, since: null, question: null, comment }, session, silentLogger);
    expect(state.written.size).toBe(0);
    state.failing.clear();
    await acknowledge({ go: true, material, since: null, question: null, comment }, session, silentLogger);
    expect(state.reactions).toEqual(['review 9']);
  });

  it('tells of an amendment on the pull request, of anything else on the issue', () => {
    const amends = { pull: 7, branch: 'groundskeeper/issue-4', comment: 9 };
    expect(statusPlace({ ...material, amendment: { id: 'issue-4', head: 'a'.repeat(40), amends } })).toBe(7);
    expect(statusPlace(material)).toBe(4);
  });
});
