import { UserError } from '../../../src/base/errors.ts';
import { createLogger, Redactor, silentLogger, type LogLine } from '../../../src/base/log.ts';
import { RunState } from '../../../src/contracts/outcome.ts';
import { STAGE_NAMES } from '../../../src/contracts/progress.ts';
import { createStatusComment, finishStatusComment } from '../../../src/github/status-comment.ts';
import { duration, finalBody, statusMarker } from '../../../src/github/status-text.ts';
import { aReport } from '../../helpers/evidence.ts';
import { memorySession } from '../../helpers/memory-session.ts';

const MARKER = '<!-- groundskeeper:status issue-4 -->';
const log = silentLogger;

function setUp() {
  // No git command is run by these calls: any folder will do.
  const memory = memorySession('/');
  return { ...memory, bodies: () => memory.state.written.get(`4 ${MARKER}`) ?? [] };
}

describe('github/status-comment', () => {
  it('shows done stages with their time, the running one with what it waits for, and the rest', async () => {
    const { session, bodies } = setUp();
    const comment = createStatusComment(session, 4, { log, gapSeconds: 0 });
    comment.on({ type: 'stage-started', stage: 'intake' });
    comment.on({ type: 'stage-ended', stage: 'intake', seconds: 1.2, note: 'issue-4', status: 'done' });
    comment.on({ type: 'stage-ended', stage: 'digest', seconds: 75, note: '12 files', status: 'reused' });
    comment.on({ type: 'stage-started', stage: 'code' });
    comment.on({ type: 'waiting', text: 'generating, 21 tokens/s' });
    await comment.settle();
    const body = bodies().at(-1)!;
    expect(body.startsWith(`${MARKER}\n`)).toBe(true);
    for (const line of [
      '- [x] intake, 1 s: issue-4',
      '- [x] digest, reused: 12 files',
      '- [ ] **code**: generating, 21 tokens/s',
      '- [ ] learn',
    ])
      expect(body).toContain(line);
    expect(body).toContain('/stop');
    expect(body).toContain(session.runUrl);
  });

  it('edits no more often than it may, and always says the last word', async () => {
    const { session, bodies } = setUp();
    const comment = createStatusComment(session, 4, { log, gapSeconds: 3600 });
    comment.on({ type: 'waiting', text: 'starting' });
    await comment.settle();
    for (const stage of STAGE_NAMES) {
      comment.on({ type: 'stage-started', stage });
      for (let step = 0; step < 20; step += 1) comment.on({ type: 'waiting', text: `step ${step}` });
    }
    const pullRequest = 'https://github.example/octo/garden/pull/50';
    comment.on({ type: 'finished', report: aReport({ pullRequest }) });
    await comment.settle();
    expect(bodies()).toHaveLength(2);
    expect(bodies()[1]).toContain('**Resolved**');
    expect(bodies()[1]).toContain(pullRequest);
    expect(bodies()[1]).toContain('reason `proven-by-reproduction`');
    expect(bodies()[1]).not.toContain('groundskeeper:running');
  });

  it('writes nothing after the last word', async () => {
    const { session, bodies } = setUp();
    const comment = createStatusComment(session, 4, { log, gapSeconds: 0 });
    comment.on({ type: 'finished', report: aReport() });
    comment.on({ type: 'waiting', text: 'late' });
    await comment.finish({ state: 'cancelled', reason: 'signal', message: 'late' });
    await comment.settle();
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('**Resolved**');
  });

  it('adds the details of what was tried, and does without them when they fail', async () => {
    const first = setUp();
    const told = createStatusComment(first.session, 4, {
      log,
      details: ({ state }) => Promise.resolve(`tried: ${state}`),
    });
    told.on({ type: 'finished', report: aReport({ state: 'not-fixed', reason: 'no-candidate' }) });
    await told.settle();
    expect(first.bodies().at(-1)).toContain('tried: not-fixed');
    const second = setUp();
    const broken = createStatusComment(second.session, 4, { log, details: () => Promise.reject(new Error('gone')) });
    broken.on({ type: 'finished', report: aReport({ state: 'not-fixed', reason: 'no-candidate' }) });
    await broken.settle();
    expect(second.bodies().at(-1)).toContain('Could not fix this');
  });

  it('is a warning when it cannot be written, once, and never an exception', async () => {
    const { session, state } = setUp();
    state.failing.set('upsertComment', new UserError('github-permission', 'issues: write', 4));
    const lines: LogLine[] = [];
    const recording = createLogger((line) => lines.push(line), new Redactor());
    const comment = createStatusComment(session, 4, { log: recording, gapSeconds: 0 });
    comment.on({ type: 'stage-started', stage: 'intake' });
    await comment.settle();
    comment.on({ type: 'stage-started', stage: 'digest' });
    comment.on({ type: 'finished', report: aReport() });
    await comment.settle();
    expect(lines.filter((line) => line.level === 'warn')).toHaveLength(1);
  });

  it('finishes a comment whose process died, and leaves every other one alone', async () => {
    const { session, bodies } = setUp();
    const ended = { state: 'cancelled', reason: 'signal', message: 'the job ended' } as const;
    await expect(finishStatusComment(session, 4, ended, { log })).resolves.toBe(false);
    const comment = createStatusComment(session, 4, { log, gapSeconds: 0 });
    comment.on({ type: 'stage-started', stage: 'intake' });
    await comment.settle();
    const other = { ...session, runUrl: 'https://github.example/octo/garden/actions/runs/8' };
    await expect(finishStatusComment(other, 4, ended, { log })).resolves.toBe(false);
    await expect(finishStatusComment(session, 4, ended, { log, details: 'more' })).resolves.toBe(true);
    expect(bodies().at(-1)).toContain('**Stopped**');
    expect(bodies().at(-1)).toContain('more');
    await expect(finishStatusComment(session, 4, ended, { log })).resolves.toBe(false);
    expect(bodies()).toHaveLength(2);
  });

  it('does not throw when the server is gone', async () => {
    const { session, state } = setUp();
    state.failing.set('findComment', new UserError('github-unavailable', 'down', 4));
    await expect(
      finishStatusComment(session, 4, { state: 'cancelled', reason: 'signal', message: '' }, { log }),
    ).resolves.toBe(false);
  });
});

describe('github/status-text', () => {
  it.each([
    [0, '0 s'],
    [59.4, '59 s'],
    [75.2, '1 min 15 s'],
    [3720, '1 h 2 min'],
  ])('%d seconds are %s', (seconds, text) => expect(duration(seconds)).toBe(text));

  it.each(RunState.options)('has a headline and a code for %s', (state) => {
    const body = finalBody({ state, reason: 'signal', message: '' }, null, '', 60_000);
    expect(body).toMatch(/^\*\*\S.*\*\*\n/);
    expect(body).toContain(`State \`${state}\``);
  });

  it('keeps hostile text inert and the whole within the limit', () => {
    const message = '<img src=x> @octo/team ![a](https://evil.example/?d=1)';
    const body = finalBody({ state: 'refused', reason: 'request-empty', message }, null, 'd'.repeat(70_000), 60_000);
    expect(body).not.toContain('<img');
    expect(body.replace(/`[^`\n]*`/g, '')).not.toMatch(/!\[|@octo/);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toContain('too long for a comment');
    expect(statusMarker(4)).toBe(MARKER);
  });
});
