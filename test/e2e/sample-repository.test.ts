import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { exec } from '../../src/base/exec.ts';
import { git } from '../../src/base/git.ts';
import { makeSampleRepository, readProblem } from '../helpers/sample-repository.ts';
import { preparedTools } from './prepared.ts';

describe('e2e/sample-repository', () => {
  let folder: string;
  let head: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'groundskeeper-sample-test-'));
    head = await makeSampleRepository(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  afterEach(async () => {
    await git(folder, ['checkout', '-q', '--force', 'HEAD']);
    await git(folder, ['clean', '-fdxq']);
  });

  /** Counts of the last line of pytest. */
  async function pytest(...paths: string[]): Promise<{ passed: number; failed: number }> {
    const python = join(await preparedTools(), 'bin', 'python');
    const run = await exec([python, '-B', '-m', 'pytest', '-p', 'no:cacheprovider', ...paths], { cwd: folder });
    const count = (what: string) => Number(new RegExp(`(\\d+) ${what}`).exec(run.stdout.toString('utf8'))?.[1] ?? 0);
    return { passed: count('passed'), failed: count('failed') + count('error') };
  }

  test('the history is the same every time', () => {
    expect(head).toBe('f3577552a8acd49932786f3f0cff76bd439d9546');
  });

  test('its own tests pass', async () => {
    expect(await pytest()).toEqual({ passed: 85, failed: 0 });
  });

  test.each([1, 2, 3])('problem %i: its hidden test fails at base and passes with the solution', async (number) => {
    const problem = await readProblem(number);
    const hidden = join('tests', basename(problem.hiddenTest).replace('hidden_', ''));
    const own = join('tests', `test_hidden_${number}.py`);
    await cp(problem.hiddenTest, join(folder, own));
    const before = await pytest(own);
    expect(before.failed).toBeGreaterThan(0);
    await git(folder, ['apply', problem.solution]);
    expect(await pytest(own)).toEqual({ passed: before.passed + before.failed, failed: 0 });
    expect((await pytest(hidden)).failed).toBe(0);
  });
});
