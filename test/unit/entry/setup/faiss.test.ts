import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../../../src/base/log.ts';
import { ensureFaiss } from '../../../../src/entry/setup/faiss.ts';

async function modules(source: string) {
  const folder = await mkdtemp(join(tmpdir(), 'faiss-'));
  await mkdir(join(folder, 'faiss-node', 'src'), { recursive: true });
  await writeFile(join(folder, 'faiss-node', 'src', 'faiss.cc'), source);
  return folder;
}

const io = (env: Record<string, string | undefined>) => ({
  env,
  log: silentLogger,
  signal: new AbortController().signal,
  waiting: () => undefined,
});

describe('entry/setup/faiss', () => {
  it('is optional: without the package or the compiler it says what is lost and what to run', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'faiss-'));
    expect(await ensureFaiss(empty, io({ PATH: '/bin' }))).toMatchObject({ state: 'lacking', required: false });
    const step = await ensureFaiss(await modules('int x;'), io({ PATH: empty }));
    expect(step).toMatchObject({ state: 'lacking', required: false });
    expect(step.note).toContain('searched exactly');
    expect(step.fix).toContain('g++');
  });

  it('reports source that does not compile instead of throwing', async () => {
    const step = await ensureFaiss(await modules('this is no C++'), io(process.env));
    expect(step).toMatchObject({ state: 'lacking', required: false });
  }, 60_000);
});
