import { UserError } from '../../../src/base/errors.ts';
import { createLogger, Redactor, type LogLine } from '../../../src/base/log.ts';
import type { CommentView } from '../../../src/github/session.ts';
import { startStopPoller } from '../../../src/github/stop-poller.ts';
import { issueView, memorySession } from '../../helpers/memory-session.ts';

const SINCE = '2026-01-01T00:00:00Z';
const comment = (id: number, body: string, extra: Partial<CommentView> = {}) => ({
  id,
  issue: 4,
  body,
  author: 'ann',
  authorId: 5,
  authorIsBot: false,
  createdAt: '2026-01-02T00:00:00Z',
  ...extra,
});

/** Polls until the run is stopped, or until it has looked three times. */
async function poll(prepare: (state: ReturnType<typeof memorySession>['state']) => void) {
  const { session, state } = memorySession('/');
  state.issues.set(4, issueView(4));
  state.permissions.set('ann', 'write').set('stranger', 'read');
  prepare(state);
  const controller = new AbortController();
  const lines: LogLine[] = [];
  const log = createLogger((line) => lines.push(line), new Redactor());
  const options = { session, issue: 4, since: SINCE, stopLabel: 'stop', controller, log, everySeconds: 0.005 };
  {
    await using _poller = startStopPoller(options);
    const looked = () => state.calls.filter((call) => call === 'commentsSince').length;
    while (!controller.signal.aborted && looked() < 4 && state.calls.length < 40)
      await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const after = state.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(state.calls.length).toBe(after);
  return { aborted: controller.signal.aborted, reason: controller.signal.reason as unknown, lines, calls: state.calls };
}

const says =
  (...comments: ReturnType<typeof comment>[]) =>
  (state: { comments: Map<number, typeof comments> }) =>
    void state.comments.set(4, comments);

describe('github/stop-poller', () => {
  it('stops the run when a writer says so, and names who', async () => {
    const { aborted, reason } = await poll(says(comment(1, 'hello'), comment(2, '/stop now')));
    expect(aborted).toBe(true);
    expect(reason).toBeInstanceOf(UserError);
    expect(reason).toMatchObject({ reason: 'stopped-by-user', exit: 130, message: 'ann wrote /stop' });
  });

  it('stops the run for the label', async () => {
    const { reason } = await poll((state) => state.issues.set(4, issueView(4, { labels: ['stop'] })));
    expect(reason).toMatchObject({ reason: 'stopped-by-user' });
  });

  it.each([
    ['a stranger', comment(1, '/stop', { author: 'stranger' })],
    ['a bot', comment(1, '/stop', { authorIsBot: true })],
    ['nobody', comment(1, '/stop', { author: null })],
    ['somebody long ago', comment(1, '/stop', { createdAt: '2025-12-31T00:00:00Z' })],
    ['a quotation', comment(1, '> /stop')],
  ])('is not stopped by %s', async (_who, one) => {
    await expect(poll(says(one))).resolves.toMatchObject({ aborted: false });
  });

  it('asks for the permission of a comment once', async () => {
    const { calls } = await poll(says(comment(1, '/stop', { author: 'stranger' })));
    expect(calls.filter((call) => call === 'permission')).toHaveLength(1);
  });

  it('warns once when the server does not answer, and the run goes on', async () => {
    const { aborted, lines } = await poll((state) =>
      state.failing.set('commentsSince', new UserError('github-unavailable', 'down', 4)),
    );
    expect(aborted).toBe(false);
    expect(lines.filter((line) => line.level === 'warn')).toHaveLength(1);
  });
});
