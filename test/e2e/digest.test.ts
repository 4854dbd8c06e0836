import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runWorkflow } from './act.ts';
import { eventsOf } from './events.ts';
import { startLaboratory, type Laboratory } from './laboratory.ts';
import { preparedRunner } from './prepared.ts';

/** On a schedule the repository is read and what was learnt goes through the Actions cache to later jobs. */
describe('e2e/digest', () => {
  let lab: Laboratory;
  beforeAll(async () => {
    lab = await startLaboratory();
  });
  afterAll(() => lab[Symbol.asyncDispose]());

  /** Each run has a disk of its own, as on a hosted runner; only the Actions cache stays. */
  async function scheduled(disk: string, backend = 'actions') {
    const env = { ...(await preparedRunner(lab)), GROUNDSKEEPER_CACHE: join(lab.folder, disk) };
    const inputs = { install: 'never', 'cache-backend': backend, 'cache-dir': join(lab.folder, 'knowledge') };
    const event = eventsOf(lab.github).scheduled('17 3 * * 1');
    return runWorkflow(lab, { workflow: 'groundskeeper.yml', event, env, inputs });
  }

  test('a first run saves, a second one restores', async () => {
    const first = await scheduled('one');
    expect({ exitCode: first.exitCode, ...first.jobs['groundskeeper']?.outputs }).toMatchObject({
      exitCode: 0,
      state: 'nothing-to-do',
    });
    expect(first.jobs['groundskeeper']?.outputs['message']).toMatch(/^32 files, \d+ symbols; 32 files read/);
    expect(lab.github.runtime.caches.map((cache) => cache.finished)).toEqual([true]);
    await rm(join(lab.folder, 'knowledge'), { recursive: true });
    const second = await scheduled('two');
    expect(second.jobs['groundskeeper']?.outputs['message']).toMatch(/0 files read, 32 known already/);
    expect(second.log).toContain('knowledge: restored groundskeeper-knowledge-');
    expect(lab.github.journal.notes()).toEqual([]);
    expect(lab.github.journal.writes()).toEqual([]);
  });

  test('a runner that may not save warns and stays green', async () => {
    lab.github.runtime.caches.length = 0;
    lab.github.runtime.cacheIsReadOnly = true;
    const { exitCode, log } = await scheduled('three');
    expect(exitCode).toBe(0);
    expect(log).toMatch(/read-only|could not be saved|Failed to save/);
    expect(lab.github.runtime.caches).toEqual([]);
  });
});
