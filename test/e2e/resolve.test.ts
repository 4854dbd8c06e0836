import { setTimeout as delay } from 'node:timers/promises';
import { readProblem, type SampleProblem } from '../helpers/sample-repository.ts';
import { expectState, runWorkflow, type ActRun } from './act.ts';
import { proveTree, readBody } from './delivered.ts';
import { eventsOf, type Event } from './events.ts';
import type { Comment, Issue, Pull } from './fake-github/state.ts';
import { startLaboratory, type Laboratory } from './laboratory.ts';
import { preparedRunner } from './prepared.ts';

const BUDGET = {
  install: 'never',
  seed: '1',
  'budget-minutes': '12',
  'budget-tokens': '30000',
  'budget-candidates': '80',
  // Which core is first depends on the load of the machine; one core with one seed always proposes the same, in the same order.
  cores: 'diffusion',
};
const LIMIT = 15 * 60_000;

/** An issue on a shallow checkout becomes a draft pull request, with the real model. One run; the tests look at what it left. */
describe('e2e/resolve, one job', () => {
  let lab: Laboratory;
  let problem: SampleProblem;
  let issue: Issue;
  let event: Event;
  let run: ActRun;

  beforeAll(async () => {
    lab = await startLaboratory({ shallow: true });
    problem = await readProblem(1);
    issue = lab.github.state.addIssue({ title: problem.title, body: problem.body, author: 'stranger' });
    event = eventsOf(lab.github).labeled(issue, 'maren', 'groundskeeper');
    run = await runWorkflow(lab, {
      workflow: 'groundskeeper.yml',
      event,
      env: await preparedRunner(lab),
      inputs: BUDGET,
      timeoutSeconds: LIMIT / 1000 - 30,
    });
  }, LIMIT);
  afterAll(() => lab[Symbol.asyncDispose]());

  const onlyPull = (): Pull => {
    const pulls = [...lab.github.state.pulls.values()];
    expect(pulls).toHaveLength(1);
    return pulls[0]!;
  };

  test('it ends resolved, and says so in outputs and summary', () => {
    expectState(run, 'groundskeeper', 'resolved');
    const job = run.jobs['groundskeeper'];
    expect({ exitCode: run.exitCode, ...job?.outputs }).toMatchObject({
      exitCode: 0,
      state: 'resolved',
      opened: 'true',
      branch: 'groundskeeper/issue-1',
    });
    expect(job?.outputs['pull-request']).toBe(`${lab.github.serverUrl}/orchard-farm/orchard/pull/${onlyPull().number}`);
    expect(job?.summary).toContain('resolved');
    expect(job?.summary).toMatch(/\| Tokens \| \d+ read, \d+ written \|/);
    expect(run.log).not.toContain('\u001b[2K');
    expect(run.log).not.toContain('ghs_token');
  });

  test('one draft pull request whose tree passes the hidden test and the whole suite', async () => {
    const pull = onlyPull();
    expect(pull).toMatchObject({ draft: true, state: 'open', base: 'main', head: 'groundskeeper/issue-1' });
    const { hidden, suite, changed, parents } = await proveTree(lab, pull, problem);
    expect({ hidden, suite }).toEqual({ hidden: 0, suite: 0 });
    expect(changed).toContain('src/orchard/pricing.py');
    expect(changed.filter((path) => !/^(src|tests)\/|^CHANGELOG\.md$/.test(path))).toEqual([]);
    expect(parents).toHaveLength(1);
    expect(await lab.github.git.resolve('refs/heads/main')).toBe(lab.head);
  });

  test('its body holds the spec as YAML and every check before and after', () => {
    const { body } = onlyPull();
    const { spec, checks, provenance } = readBody(body ?? '');
    expect(spec).toMatchObject({ schema: 1, kind: 'bug', base: lab.head });
    expect(JSON.stringify(spec['targets'])).toContain('src/orchard/pricing.py');
    expect(Object.keys(checks)).toEqual(expect.arrayContaining(['guard', 'parse', 'ruff', 'black', 'tests']));
    for (const [name, [before, after, result]] of Object.entries(checks)) {
      expect([name, result]).not.toEqual([name, '**fail**']);
      if (name === 'tests') expect([before, after].join(' ')).toMatch(/^\d+ \d+$/);
    }
    expect(checks['reproduction']?.slice(0, 3)).toEqual(['1', '0', 'pass']);
    expect(provenance).toMatchObject({ request: { id: 'issue-1', source: 'issue' }, base: lab.head });
  });

  test('exactly one status comment, in its final state', () => {
    const comments = lab.github.state.commentsOf(issue.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.user.login).toBe('github-actions[bot]');
    expect(comments[0]?.body).toContain('State `resolved`');
    expect(comments[0]?.body).toContain(`/pull/${onlyPull().number}`);
  });

  test('GitHub was asked nothing odd, and nothing that the token may not', () => {
    expect(lab.github.journal.notes()).toEqual([]);
    expect(lab.github.journal.entries.filter((entry) => entry.status === 401 || entry.status === 403)).toEqual([]);
  });

  test('the same event again creates nothing', async () => {
    const before = { comments: lab.github.state.comments.size, refs: await lab.github.git.refs('refs/') };
    const replay = await runWorkflow(lab, {
      workflow: 'groundskeeper.yml',
      event,
      env: await preparedRunner(lab),
      inputs: BUDGET,
    });
    expect({ exitCode: replay.exitCode, ...replay.jobs['groundskeeper']?.outputs }).toMatchObject({
      exitCode: 0,
      state: 'nothing-to-do',
      reason: 'already-delivered',
    });
    onlyPull();
    expect({ comments: lab.github.state.comments.size, refs: await lab.github.git.refs('refs/') }).toEqual(before);
    expect(lab.github.journal.notes()).toEqual([]);
  });
});

describe('e2e/resolve, stopped', () => {
  test('/stop by a writer ends a running job, and nothing is opened', async () => {
    await using lab = await startLaboratory();
    const { state } = lab.github;
    const problem = await readProblem(3);
    const issue = state.addIssue({ title: problem.title, body: problem.body, author: 'maren' });
    const event = eventsOf(lab.github).labeled(issue, 'maren', 'groundskeeper');
    const running = runWorkflow(lab, {
      workflow: 'groundskeeper.yml',
      event,
      env: await preparedRunner(lab),
      inputs: BUDGET,
      timeoutSeconds: 240,
    });
    const status = (): Comment | undefined => state.commentsOf(issue.number).find((each) => each.user.type === 'Bot');
    const ended = running.then(() => true);
    // From the spec on, the model is at work.
    while (!/spec/.test(status()?.body ?? '')) if (await Promise.race([ended, delay(200, false)])) break;
    state.addComment(issue.number, state.user('stranger'), '/stop');
    state.addComment(issue.number, state.user('maren'), '/stop');
    const { jobs } = await running;
    expect(jobs['groundskeeper']?.outputs).toMatchObject({
      state: 'cancelled',
      reason: 'stopped-by-user',
      opened: 'false',
    });
    expect(status()?.body).toContain('State `cancelled`');
    expect([state.pulls.size, (await lab.github.git.refs('refs/heads/')).length]).toEqual([0, 1]);
    expect(lab.github.journal.notes()).toEqual([]);
  });
});
