import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
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
    expect(second.jobs['groundskeeper']?.outputs['message']).toMatch(
      /0 files read, 32 known already; cache: hit, last used/,
    );
    expect(second.log).toContain('knowledge: restored groundskeeper-knowledge-');
    expect(lab.github.journal.notes()).toEqual([]);
    expect(lab.github.journal.writes()).toEqual([]);
  });

  test('an entry of a stranger writes nothing anywhere, and everything is read again', async () => {
    const [entry] = lab.github.runtime.caches;
    const outside = join(lab.folder, 'written-by-the-cache');
    await writeFile(outside, 'x');
    const archive = execFileSync('tar', ['-cPf', '-', outside], { stdio: ['ignore', 'pipe', 'ignore'] });
    await rm(outside);
    const blobs = lab.github.runtime.blobs;
    const isGzip = blobs.get(entry!.blob)?.readUInt16BE(0) === 0x1f8b;
    blobs.set(entry!.blob, isGzip ? gzipSync(archive) : zstdCompressSync(archive));
    await rm(join(lab.folder, 'knowledge'), { recursive: true });
    const { exitCode, log, jobs } = await scheduled('four');
    expect(exitCode).toBe(0);
    expect(existsSync(outside)).toBe(false);
    expect(log).toContain('the cache entry does not hold what it should');
    expect(jobs['groundskeeper']?.outputs['message']).toMatch(/; 32 files read, 0 known already; cache: miss/);
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
