import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../../../src/base/log.ts';
import { ensurePythonTools, findPython } from '../../../../src/entry/setup/python-tools.ts';

const io = {
  env: process.env,
  log: silentLogger,
  signal: new AbortController().signal,
  waiting: () => undefined,
};

describe('entry/setup/python-tools', () => {
  it('makes an environment under its final name, keeps it, and sees when its interpreter is gone', async () => {
    const work = await mkdtemp(join(tmpdir(), 'tools-'));
    const requirements = join(work, 'requirements.txt');
    await writeFile(requirements, '# nothing to install: no network is needed\n');
    const folder = join(work, 'tools');
    expect(await ensurePythonTools('tools', folder, requirements, io)).toMatchObject({ state: 'installed', fix: null });
    const [line] = (await readFile(join(folder, 'bin', 'pip'), 'utf8')).split('\n');
    expect(line).toMatch(new RegExp(`^#!${folder}/bin/python3?$`));
    expect((await readdir(work)).sort()).toEqual(['requirements.txt', 'tools']);
    expect(await ensurePythonTools('tools', folder, requirements, io)).toMatchObject({ state: 'present' });

    await rm(join(folder, 'bin', 'python'));
    await symlink('/nonexistent/python', join(folder, 'bin', 'python'));
    const nowhere = { ...io, env: { PATH: work } };
    expect(await ensurePythonTools('tools', folder, requirements, nowhere)).toMatchObject({ state: 'lacking' });
  }, 60_000);

  it('refuses a requirement without a hash, and leaves nothing', async () => {
    const work = await mkdtemp(join(tmpdir(), 'tools-'));
    const requirements = join(work, 'requirements.txt');
    await writeFile(requirements, 'iniconfig==2.3.1\n');
    const step = await ensurePythonTools('tools', join(work, 'tools'), requirements, io);
    expect(step).toMatchObject({ state: 'lacking', required: true });
    expect(await readdir(work)).toEqual(['requirements.txt']);
  }, 60_000);

  it('names the package when there is no Python', async () => {
    const work = await mkdtemp(join(tmpdir(), 'tools-'));
    const empty = { ...io, env: { PATH: work } };
    expect(await findPython(empty)).toBeNull();
    const step = await ensurePythonTools('tools', join(work, 'tools'), join(work, 'none.txt'), empty);
    expect(step.fix).toContain('apt-get install -y python3');
  });
});
