import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { modelsFolder } from '../../src/config/paths.ts';
import { runWorkflow } from './act.ts';
import { eventsOf, type Event } from './events.ts';
import { startLaboratory, type Laboratory } from './laboratory.ts';

const LIMIT = 10 * 60_000;

/** A runner whose tool cache is empty: the action brings natives and tools itself. Only the model files are there already. */
describe('e2e/setup', () => {
  let lab: Laboratory;
  beforeAll(async () => {
    lab = await startLaboratory();
  });
  afterAll(() => lab[Symbol.asyncDispose]());

  async function run(event: Event, inputs: Record<string, string>) {
    // How this machine reaches npm and PyPI: nothing else of its environment gets through.
    const network = Object.entries(process.env).filter(([name]) =>
      /^(HOME|npm_config_\w+|pip_\w+|\w+_proxy)$/i.test(name),
    );
    const env = {
      ...(Object.fromEntries(network) as Record<string, string>),
      GROUNDSKEEPER_MODELS: modelsFolder(process.env),
    };
    return runWorkflow(lab, { workflow: 'groundskeeper.yml', event, env, inputs, timeoutSeconds: LIMIT / 1000 - 30 });
  }

  const toolCache = () => readdir(join(lab.folder, 'runner', 'act', 'tool_cache', 'groundskeeper'));

  test(
    'mode setup fills the tool cache, finds it full the next time, and later jobs run from it',
    async () => {
      const dispatched = eventsOf(lab.github).dispatched({ request: 'set up' }, 'maren');
      const first = await run(dispatched, { mode: 'setup' });
      expect({ exitCode: first.exitCode, ...first.jobs['groundskeeper']?.outputs }).toMatchObject({
        exitCode: 0,
        state: 'nothing-to-do',
      });
      expect(first.log).toMatch(/native packages: installed/);
      expect(first.log).toMatch(/python tools: installed/);
      const filled = await toolCache();

      const second = await run(dispatched, { mode: 'setup' });
      expect(second.exitCode).toBe(0);
      expect(second.log).not.toMatch(/: installed/);
      expect(await toolCache()).toEqual(filled);

      const digest = await run(eventsOf(lab.github).scheduled('17 3 * * 1'), { install: 'never' });
      expect(digest.exitCode).toBe(0);
      expect(digest.jobs['groundskeeper']?.outputs['message']).toMatch(/^32 files/);
      expect(digest.log).not.toContain('without vectors');
      expect(lab.github.journal.writes()).toEqual([]);
    },
    LIMIT,
  );
});
