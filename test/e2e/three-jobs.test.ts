import { readProblem } from '../helpers/sample-repository.ts';
import { expectState, runWorkflow } from './act.ts';
import { proveTree, readBody } from './delivered.ts';
import { eventsOf } from './events.ts';
import { startLaboratory } from './laboratory.ts';
import { preparedRunner } from './prepared.ts';

const LIMIT = 15 * 60_000;

describe('e2e/three-jobs', () => {
  test.each([
    ['github.com, handed over by artifact', false],
    ['Enterprise Server, handed over by job output', true],
  ])(
    '%s',
    async (_, enterprise) => {
      await using lab = await startLaboratory({ enterprise, isPrivate: enterprise });
      const { state, journal, runtime } = lab.github;
      const problem = await readProblem(1);
      const issue = state.addIssue({ title: problem.title, body: problem.body, author: 'maren' });
      const request = state.addComment(issue.number, state.user('maren'), '/fix');
      const event = eventsOf(lab.github).commented(issue, request);
      // One core with one seed proposes the same on any machine, however busy it is.
      const inputs = {
        install: 'never',
        seed: '1',
        'budget-minutes': '12',
        'budget-candidates': '80',
        cores: 'diffusion',
      };
      const workflow = 'groundskeeper-three-jobs.yml';
      const run = await runWorkflow(lab, {
        workflow,
        event,
        env: await preparedRunner(lab),
        inputs,
        // The second opinion is asked for once.
        vars: enterprise ? {} : { GROUNDSKEEPER_VERIFY: 'true' },
        timeoutSeconds: LIMIT / 1000 - 30,
      });

      expect(run.jobs['gate']?.outputs).toMatchObject({ go: 'true' });
      expectState(run, 'resolve', 'resolved');
      const { result = 'skipped', outputs: second } = run.jobs['verify'] ?? {};
      expect(result).toBe(enterprise ? 'skipped' : 'success');
      // What goes with the patch is as clean as the patch: the test made from the request, the changelog.
      if (!enterprise)
        expect(second?.['message']).toMatch(/the patch holds here too .*tests pass.*ruff pass: nothing new/);
      expectState(run, 'publish', 'resolved');
      expect(request.reactions.map(({ content }) => content)).toEqual(['eyes']);
      expect(run.jobs['publish']?.outputs['opened']).toBe('true');
      expect(run.exitCode).toBe(0);
      // By artifact or by text, never both.
      expect(runtime.artifacts).toHaveLength(enterprise ? 0 : 1);
      expect(run.jobs['resolve']?.outputs['artifact'] === '').toBe(!enterprise);

      const [pull, ...more] = state.pulls.values();
      expect(more).toEqual([]);
      expect(pull).toMatchObject({ draft: true, base: 'main', head: `groundskeeper/issue-${issue.number}` });
      expect(await proveTree(lab, pull!, problem)).toMatchObject({ hidden: 0, suite: 0 });
      expect(readBody(pull?.body ?? '').spec).toMatchObject({ base: lab.head });
      const told = state.commentsOf(issue.number).filter((comment) => comment.user.type === 'Bot');
      expect(told).toHaveLength(1);
      expect(told[0]?.body).toContain('State `resolved`');
      // Each job had a token with just the permissions of the workflow, and none was refused anything.
      expect(journal.entries.filter((entry) => entry.status === 401 || entry.status === 403)).toEqual([]);
      expect(journal.notes()).toEqual([]);
    },
    LIMIT,
  );
});
