import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../../../src/base/log.ts';
import { loadOptions } from '../../../../src/config/load.ts';
import { answer } from '../../../../src/entry/modes/ask.ts';
import type { ActionContext } from '../../../../src/entry/modes/mode.ts';
import { decide } from '../../../../src/stages/intake/index.ts';
import { gitRepository, type TestRepository } from '../../../helpers/git-repository.ts';
import { memorySession } from '../../../helpers/memory-session.ts';

describe('entry/modes/ask', () => {
  let repository: TestRepository;
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gk-ask-'));
    repository = gitRepository({
      'garden/water.py':
        'LITRES = 3\n\ndef water_bed(bed):\n    """Pour water over a bed. ``` @octo/team"""\n    return bed\n',
      'garden/seed.py': 'def sow_seed(row):\n    """Put seeds into a row."""\n    return row\n',
    });
  });
  afterAll(() => {
    repository[Symbol.dispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  const comment = { id: 77, created_at: '2026-01-01T00:00:00Z' };
  const asked = (body: string, login = 'ann') => ({
    name: 'issue_comment',
    payload: {
      action: 'created',
      issue: { number: 4, title: 'Dry', body: 'text', state: 'closed' },
      comment: { ...comment, body },
      sender: { login, id: 5, type: 'User' },
    },
  });
  const context = (deliver = ''): ActionContext => {
    const given = new Map([['models', join(folder, 'none')], ['cache-dir', join(folder, 'knowledge')], ['install', 'never'], ['deliver', deliver]]); // prettier-ignore
    const job = { eventName: 'issue_comment', payload: {}, owner: 'octo', name: 'garden', apiUrl: '', serverUrl: 'https://github.example', runUrl: '', workspace: repository.root, temp: folder }; // prettier-ignore
    return { options: loadOptions(given, {}), env: { PATH: process.env['PATH'], GROUNDSKEEPER_CACHE: folder }, job, log: silentLogger, signal: new AbortController().signal }; // prettier-ignore
  };
  const run = async (body: string, deliver = '') => {
    const { session, state } = memorySession(repository.root);
    state.permissions.set('ann', 'write').set('stranger', 'read');
    const decision = await decide(asked(body), context().options, session);
    if (!decision.go) throw new Error(decision.reason);
    return { result: await answer(decision, context(deliver), session), state };
  };

  it('answers with one comment, whose quotes stay quotes', async () => {
    const { result, state } = await run('/ask how do I water a bed?');
    expect(result).toMatchObject({ state: 'question', reason: 'request-is-question' });
    expect(result.message).toContain('garden/water.py:3');
    const bodies = [...state.written.values()].flat();
    expect(bodies).toHaveLength(1);
    const [body = ''] = bodies;
    expect(body).toContain('````python\ndef water_bed(bed):');
    expect(body).toContain(repository.git('rev-parse', 'HEAD').trim());
    expect([...state.written.keys()]).toEqual(['4 <!-- groundskeeper:answer 77 -->']);
  });

  it('the same event once more edits the same comment', async () => {
    const { session, state } = memorySession(repository.root);
    state.permissions.set('ann', 'write');
    const decision = await decide(asked('/ask where are seeds sown?'), context().options, session);
    if (!decision.go) throw new Error(decision.reason);
    await answer(decision, context(), session);
    await answer(decision, context(), session);
    expect(state.written.size).toBe(1);
  });

  it('a job that may not write comments says it in the summary only', async () => {
    const { result, state } = await run('/ask where are seeds sown?', 'artifact');
    expect(state.written.size).toBe(0);
    expect(result.summary).toContain('garden/seed.py');
  });

  it('says what it does not know', async () => {
    const { result, state } = await run('/ask how are satellites launched into orbit?');
    expect(result.message).toMatch(/^I don't know/);
    expect([...state.written.values()].flat()[0]).toContain("I don't know");
  });
});
