import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasUncommittedChanges, openRepository } from '../../../src/pipeline/repository.ts';
import { gitRepository } from '../../helpers/git-repository.ts';

const signal = new AbortController().signal;

describe('pipeline/repository', () => {
  it('reads the base commit, not the work tree, byte for byte', async () => {
    const latin = Buffer.from([0x23, 0xe9, 0x0d, 0x0a]);
    using repo = gitRepository({ 'pkg/a.py': 'A = 1\n', 'pkg/latin.py': latin, 'empty.py': '' });
    repo.write('pkg/a.py', 'A = 2\n');
    const opened = await openRepository(repo.root, { signal });
    expect([...(await opened.files())].sort()).toEqual(['empty.py', 'pkg/a.py', 'pkg/latin.py']);
    expect((await opened.read('pkg/a.py'))?.toString()).toBe('A = 1\n');
    const many = await opened.readMany(['pkg/latin.py', 'missing.py', 'empty.py']);
    expect(many.get('pkg/latin.py')).toEqual(latin);
    expect(many.get('empty.py')?.length).toBe(0);
    expect(many.has('missing.py')).toBe(false);
    expect(await hasUncommittedChanges(repo.root, signal)).toBe(true);
  });

  it('opens from a folder inside, and leaves out links and submodules', async () => {
    using repo = gitRepository({ 'sub/a.py': 'x = 1\n' });
    symlinkSync('/etc/passwd', join(repo.root, 'link.py'));
    repo.git('update-index', '--add', '--cacheinfo', '160000,1234567890123456789012345678901234567890,vendored');
    repo.commit();
    const opened = await openRepository(join(repo.root, 'sub'), { signal });
    expect(opened.root).toBe(repo.root);
    expect(await opened.files()).toEqual(['sub/a.py']);
  });

  it('says what is wrong with a folder that is no repository, or has no commit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gk-none-'));
    try {
      await expect(openRepository(folder, { signal })).rejects.toMatchObject({ reason: 'not-a-repository', exit: 3 });
      execFileSync('git', ['init', '-q', folder]);
      await expect(openRepository(folder, { signal })).rejects.toMatchObject({ reason: 'no-commit', exit: 3 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('starts nothing that the repository configures (hooks, fsmonitor)', async () => {
    using repo = gitRepository({ 'a.py': 'x = 1\n' });
    const marker = join(repo.root, 'marker');
    repo.git('config', 'core.fsmonitor', `touch ${marker}; false`);
    const opened = await openRepository(repo.root, { signal });
    await opened.files();
    await hasUncommittedChanges(repo.root, signal);
    expect(existsSync(marker)).toBe(false);
  });

  it('opens a shallow, detached checkout and fails clearly when the base is not there', async () => {
    using origin = gitRepository({ 'a.py': 'x = 1\n' });
    const old = origin.git('rev-parse', 'HEAD').trim();
    origin.write('a.py', 'x = 2\n');
    const head = origin.commit();
    const clone = mkdtempSync(join(tmpdir(), 'gk-shallow-'));
    try {
      execFileSync('git', ['clone', '-q', '--depth=1', `file://${origin.root}`, clone]);
      execFileSync('git', ['-C', clone, 'checkout', '-q', '--detach', head]);
      expect(await openRepository(clone, { signal })).toMatchObject({ base: head, branch: null, shallow: true });
      await expect(openRepository(clone, { base: old, signal })).rejects.toMatchObject({
        reason: 'base-not-available',
      });
    } finally {
      rmSync(clone, { recursive: true });
    }
  });
});
