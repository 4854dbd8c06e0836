import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { runWorkflow, type ActOptions, type ActRun } from './act.ts';
import { eventsOf, type Event } from './events.ts';
import type { Issue } from './fake-github/state.ts';
import { startLaboratory, type Laboratory } from './laboratory.ts';
import { bareRunner } from './prepared.ts';

/** Everything that ends before a model is needed, on a runner that has none and may fetch none. */
describe('e2e/gate', () => {
  let lab: Laboratory;
  let events: ReturnType<typeof eventsOf>;
  let issue: Issue;

  beforeAll(async () => {
    lab = await startLaboratory();
    events = eventsOf(lab.github);
    issue = lab.github.state.addIssue({ title: 'Wrong total', body: 'It is wrong.', author: 'stranger' });
  });
  afterAll(() => lab[Symbol.asyncDispose]());

  function run(event: Event, options: Partial<ActOptions> = {}): Promise<ActRun> {
    lab.github.journal.entries.length = 0;
    const inputs = { install: 'never', 'on-opened': 'true', ...options.inputs };
    return runWorkflow(lab, { workflow: 'groundskeeper.yml', event, env: bareRunner(lab), ...options, inputs });
  }

  const comment = (login: string, body: string, on = issue) =>
    events.commented(on, lab.github.state.addComment(on.number, lab.github.state.user(login), body));

  /** Nothing was written to GitHub, nothing was prepared, and GitHub was asked nothing odd. */
  async function leavesNoTrace(): Promise<void> {
    expect(lab.github.journal.writes()).toEqual([]);
    expect(lab.github.journal.notes()).toEqual([]);
    await expect(access(join(lab.folder, 'cache'))).rejects.toThrow();
  }

  test.each<[string, () => Event, string, string]>([
    ['an issue of a stranger', () => events.opened(issue, 'stranger'), 'refused', 'no-write-permission'],
    [
      'a label by somebody who may only read',
      () => events.labeled(issue, 'reader', 'groundskeeper'),
      'refused',
      'no-write-permission',
    ],
    ['/fix by a stranger', () => comment('stranger', '/fix please'), 'refused', 'no-write-permission'],
    ['/fix by a bot with write permission', () => comment('tidy[bot]', '/fix please'), 'refused', 'sender-is-bot'],
    ['another label', () => events.labeled(issue, 'maren', 'bug'), 'nothing-to-do', 'event-not-supported'],
    ['/stop when nothing runs', () => comment('maren', '/stop'), 'nothing-to-do', 'stopped-by-user'],
    ['a request of blanks', () => events.dispatched({ request: '  ' }, 'maren'), 'refused', 'request-empty'],
  ])('%s ends green and costs nothing', async (_, event, state, reason) => {
    const { exitCode, jobs, log } = await run(event());
    expect({ exitCode, ...jobs['groundskeeper']?.outputs }).toMatchObject({
      exitCode: 0,
      state,
      reason,
      opened: 'false',
    });
    expect(jobs['groundskeeper']?.summary).toContain(reason);
    expect(log).not.toContain('ghs_');
    await leavesNoTrace();
  });

  test('a comment that is no command gets no job', async () => {
    const { exitCode, jobs } = await run(comment('maren', 'I see it too.'));
    expect([exitCode, jobs]).toEqual([0, {}]);
    await leavesNoTrace();
  });

  test('a closed issue is told once, to the job and to the writer who asked, and not worked on', async () => {
    const closed = lab.github.state.addIssue({ title: 'Old', body: 'x', author: 'maren' });
    closed.state = 'closed';
    const event = comment('maren', '/fix', closed);
    const { exitCode, jobs } = await run(event);
    expect({ exitCode, ...jobs['groundskeeper']?.outputs }).toMatchObject({
      exitCode: 0,
      state: 'nothing-to-do',
      reason: 'issue-closed',
    });
    await run(event);
    const told = lab.github.state.commentsOf(closed.number).filter((each) => each.user.login === 'github-actions[bot]');
    expect(told.map((each) => each.body)).toEqual([expect.stringContaining('is closed; reopen it first')]);
    expect(lab.github.journal.notes()).toEqual([]);
  });

  test('a refusal turns the job red where the workflow asks for it', async () => {
    const { exitCode, jobs } = await run(comment('stranger', '/fix'), { inputs: { 'fail-on-refusal': 'true' } });
    expect([exitCode, jobs['groundskeeper']?.result]).toEqual([1, 'failure']);
  });

  test('an unknown value of an input names the input, the value and what is allowed', async () => {
    const { exitCode, jobs } = await run(comment('maren', '/fix'), { inputs: { preset: 'huge' } });
    expect(exitCode).toBe(1);
    expect(jobs['groundskeeper']?.outputs).toMatchObject({ state: 'misconfigured', reason: 'option-invalid' });
    expect(jobs['groundskeeper']?.outputs['message']).toMatch(/preset.*huge.*auto, fast, balanced or quality/);
  });

  test('three jobs: a stranger stops at the gate, and nothing else starts', async () => {
    const { exitCode, jobs } = await run(comment('stranger', '/fix'), { workflow: 'groundskeeper-three-jobs.yml' });
    expect(exitCode).toBe(0);
    expect(jobs['gate']?.outputs).toMatchObject({ go: 'false', reason: 'no-write-permission' });
    expect([jobs['resolve'], jobs['publish']]).toEqual([undefined, undefined]);
    await leavesNoTrace();
  });

  test('a job without a permission is told which one', async () => {
    const permissions = { groundskeeper: { issues: 'write', 'pull-requests': 'write' } } as const;
    const { exitCode, jobs } = await run(comment('maren', '/fix'), { permissions });
    expect(exitCode).toBe(1);
    expect(jobs['groundskeeper']?.outputs).toMatchObject({ state: 'unavailable', reason: 'github-permission' });
    expect(jobs['groundskeeper']?.outputs['message']).toContain('contents: read');
    expect(lab.github.journal.writes()).toEqual([]);
  });
});

/** As far as a run gets where models are missing: far enough to try both ways between the jobs. */
describe('e2e/gate, a runner without models', () => {
  test('one job: the comment ends with what is missing, and the job may not even write it', async () => {
    await using lab = await startLaboratory();
    const issue = lab.github.state.addIssue({ title: 'Wrong total', body: 'It is wrong.', author: 'stranger' });
    const event = eventsOf(lab.github).labeled(issue, 'maren', 'groundskeeper');
    const options = { workflow: 'groundskeeper.yml', event, env: bareRunner(lab), inputs: { install: 'never' } };
    const first = await runWorkflow(lab, options);
    expect(first.exitCode).toBe(1);
    expect(first.jobs['groundskeeper']?.outputs).toMatchObject({ state: 'misconfigured', opened: 'false' });
    const [told, ...more] = lab.github.state.commentsOf(issue.number);
    expect(more).toEqual([]);
    expect(told?.body).toContain('misconfigured');
    expect(lab.github.journal.notes()).toEqual([]);

    lab.github.state.comments.clear();
    const permissions = { groundskeeper: { contents: 'write', issues: 'read', 'pull-requests': 'write' } } as const;
    const second = await runWorkflow(lab, { ...options, permissions });
    expect(second.log).toContain('issues: write');
    expect(lab.github.state.commentsOf(issue.number)).toEqual([]);
  });

  test.each([
    ['github.com: by artifact', false],
    ['Enterprise Server: by job output', true],
  ])('three jobs, %s', async (_, enterprise) => {
    await using lab = await startLaboratory({ enterprise });
    const issue = lab.github.state.addIssue({ title: 'Wrong total', body: 'It is wrong.', author: 'stranger' });
    const event = eventsOf(lab.github).labeled(issue, 'maren', 'groundskeeper');
    const workflow = 'groundskeeper-three-jobs.yml';
    const { exitCode, jobs } = await runWorkflow(lab, {
      workflow,
      event,
      env: bareRunner(lab),
      inputs: { install: 'never' },
    });
    expect(exitCode).toBe(1);
    expect(jobs['gate']?.outputs['go']).toBe('true');
    expect(jobs['resolve']?.result).toBe('failure');
    expect(jobs['resolve']?.outputs['artifact'] !== '').toBe(enterprise);
    expect(lab.github.runtime.artifacts.map((artifact) => artifact.finished)).toEqual(enterprise ? [] : [true]);
    expect(jobs['publish']?.outputs).toMatchObject({ state: 'misconfigured' });
    const [told, ...more] = lab.github.state.commentsOf(issue.number);
    expect(more).toEqual([]);
    expect(told?.body).toContain('misconfigured');
    // The read-only token of the resolve job was enough for what that job does.
    expect(lab.github.journal.entries.filter((entry) => entry.status >= 400 && entry.status !== 404)).toEqual([]);
    expect(lab.github.journal.notes()).toEqual([]);
  });
});
