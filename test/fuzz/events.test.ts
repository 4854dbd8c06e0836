import { createRequire } from 'node:module';
import { UserError } from '../../src/base/errors.ts';
import { decide } from '../../src/stages/intake/index.ts';
import { gitRepository, type TestRepository } from '../helpers/git-repository.ts';
import { issueView, memorySession } from '../helpers/memory-session.ts';
import { Dice, rounds } from './mutate.ts';

type Json = Record<string, unknown>;
const require = createRequire(import.meta.url);
const examples = require('@octokit/webhooks-examples') as readonly { name: string; examples: readonly Json[] }[];
const OPTIONS = { request: '', issue: 0, label: '', 'stop-label': 'stop', 'on-opened': true, 'runs-per-hour': 5 };
const NAMES = ['issues', 'issue_comment', 'workflow_dispatch', 'pull_request_target', 'push', '__proto__', ''];

const ODD: readonly unknown[] = [null, true, 0, -1, 1e308, '', ' ', [], {}, [[]], 'x'.repeat(100_000), '\u0000', '\u202e/fix', '/fix', '/ask why', '/stop', 'ann', 'ann[bot]', 'ANN', 'Bot', 'User', 'created', 'opened', 'labeled', 'closed', 7, { login: 'ann', id: 5, type: 'User' }, { login: 'ann', id: 6, type: 'User' }, { toString: 'x' }, { constructor: { prototype: 1 } }]; // prettier-ignore

/** A run starts for the one account that may, and for nothing else, whatever the payload holds. */
describe('fuzz/events', () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = gitRepository({ 'a.py': 'x = 1\n' });
  });
  afterAll(() => repository[Symbol.dispose]());

  const count = rounds(2_000, 300);
  test(`${count} mutated events: no crash, and nobody starts a run who may not`, async () => {
    const dice = new Dice('events');
    const { session, state } = memorySession(repository.root);
    state.permissions.set('ann', 'write').set('reader', 'read').set('ann[bot]', 'admin');
    for (const number of [1, 7]) state.issues.set(number, issueView(number));
    const seeds = examples.filter(({ name }) => NAMES.includes(name)).flatMap(({ name, examples: all }) => all.map((payload) => ({ name, payload }))); // prettier-ignore
    expect(seeds.length).toBeGreaterThan(10);
    let started = 0;
    for (let round = 0; round < count; round += 1) {
      const { name, payload } = dice.pick(seeds);
      const event = { name: dice.next() < 0.9 ? name : dice.pick(NAMES), payload: mutated(payload, dice) };
      try {
        const decision = await decide(event, OPTIONS, session);
        if (!decision.go) continue;
        started += 1;
        const { sender } = event.payload as { sender: Json };
        expect([sender['login'], sender['type'], event.name]).toEqual(['ann', 'User', expect.stringMatching(/^(?:issues|issue_comment|workflow_dispatch)$/)]); // prettier-ignore
        expect(typeof decision.material.text).toBe('string');
      } catch (error) {
        if (!(error instanceof UserError) && !String(error).includes('no issue')) throw error;
      }
    }
    // Some have to get through, or the test says nothing.
    expect(started).toBeGreaterThan(0);
    expect(state.calls).not.toContain('openDraft');
    expect(({} as Json)['polluted']).toBeUndefined();
  }, 600_000);
});

function mutated(payload: Json, dice: Dice): unknown {
  const copy = structuredClone(payload);
  copy['sender'] = { ...(copy['sender'] as Json), login: 'ann', id: 5, type: 'User' };
  for (let times = dice.below(4); times > 0; times -= 1) {
    // Down a few levels, then something else in place of what is there.
    let at: Json = dice.next() < 0.5 ? copy : { ...copy };
    const important = dice.pick(['sender', 'issue', 'comment', 'inputs', 'label', 'action']);
    if (dice.next() < 0.7 && typeof copy[important] === 'object' && copy[important] !== null)
      at = copy[important] as Json;
    const keys = Object.keys(at);
    const key = keys.length === 0 ? 'x' : dice.pick(keys);
    const action = dice.below(4);
    if (action === 0) Reflect.deleteProperty(at, key);
    else if (action === 1)
      Object.defineProperty(at, '__proto__', {
        value: { polluted: true },
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else at[key] = structuredClone(dice.pick(ODD));
  }
  return dice.next() < 0.02 ? dice.pick(ODD) : copy;
}
