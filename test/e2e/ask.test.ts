import { runWorkflow } from './act.ts';
import { eventsOf } from './events.ts';
import type { Issue } from './fake-github/state.ts';
import { startLaboratory, type Laboratory } from './laboratory.ts';
import { bareRunner, preparedRunner } from './prepared.ts';

/** A question in a comment is answered with one comment, by a job that runs nothing of the repository. */
describe('e2e/ask', () => {
  let lab: Laboratory;
  let issue: Issue;
  beforeAll(async () => {
    lab = await startLaboratory();
    issue = lab.github.state.addIssue({ title: 'How does it work?', body: 'I wonder.', author: 'stranger' });
  });
  afterAll(() => lab[Symbol.asyncDispose]());

  const asked = (login: string, body: string) =>
    eventsOf(lab.github).commented(
      issue,
      lab.github.state.addComment(issue.number, lab.github.state.user(login), body),
    );
  const answers = () =>
    lab.github.state.commentsOf(issue.number).filter((comment) => comment.body.includes('groundskeeper:answer'));

  test('a stranger costs nothing and is told nothing', async () => {
    for (const workflow of ['groundskeeper.yml', 'groundskeeper-three-jobs.yml']) {
      lab.github.journal.entries.length = 0;
      const { exitCode, jobs } = await runWorkflow(lab, { workflow, event: asked('stranger', '/ask where is it?'), env: bareRunner(lab), inputs: { install: 'never' } });
      expect(exitCode).toBe(0);
      const outputs = (jobs['groundskeeper'] ?? jobs['ask'])?.outputs;
      expect(outputs).toMatchObject({ state: 'refused', reason: 'no-write-permission' });
      expect(lab.github.journal.writes()).toEqual([]);
    }
    expect(answers()).toEqual([]);
  }); // prettier-ignore

  test('a writer gets one comment with quotes and links, without a model too', async () => {
    const event = asked('maren', '/ask Where is a basket of fruit weighed?');
    const options = { workflow: 'groundskeeper.yml', event, env: bareRunner(lab), inputs: { install: 'never' } };
    const { exitCode, jobs } = await runWorkflow(lab, options);
    expect({ exitCode, ...jobs['groundskeeper']?.outputs }).toMatchObject({ exitCode: 0, state: 'question' });
    expect(answers()).toHaveLength(1);
    expect(answers()[0]?.body).toContain(`/blob/${lab.head}/`);
    expect(answers()[0]?.body).toContain('```python');
    // The same event once more: the same comment, edited.
    await runWorkflow(lab, options);
    expect(answers()).toHaveLength(1);
    expect(lab.github.journal.notes()).toEqual([]);
  });

  test('three jobs: the job that answers may read the repository and write comments, and no gate waits for a runner', async () => {
    lab.github.state.comments.clear();
    const event = asked('maren', '/ask How are sourdough loaves baked in zero gravity?');
    const workflow = 'groundskeeper-three-jobs.yml';
    const { exitCode, jobs } = await runWorkflow(lab, { workflow, event, env: await preparedRunner(lab), inputs: { install: 'never' } });
    expect(exitCode).toBe(0);
    expect([jobs['gate'], jobs['resolve'], jobs['publish']]).toEqual([undefined, undefined, undefined]);
    expect(jobs['ask']?.outputs).toMatchObject({ state: 'question' });
    expect(answers()[0]?.body).toContain("I don't know");
    expect(lab.github.journal.notes()).toEqual([]);
  }); // prettier-ignore
});
