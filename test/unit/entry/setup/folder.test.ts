import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderBytes, installFolder, megabytes } from '../../../../src/entry/setup/folder.ts';
import { isInstalled } from '../../../../src/entry/setup/places.ts';

async function place() {
  const parent = await mkdtemp(join(tmpdir(), 'folder-'));
  return { parent, folder: join(parent, 'deep', 'thing') };
}

describe('entry/setup/folder', () => {
  it('shows the final name only when everything is in it', async () => {
    const { folder } = await place();
    await installFolder(folder, async (temporary) => {
      expect(existsSync(folder)).toBe(false);
      await writeFile(join(temporary, 'content'), 'x');
    });
    expect(isInstalled(folder)).toBe(true);
    expect(await readFile(join(folder, 'content'), 'utf8')).toBe('x');
    expect((await stat(folder)).mode & 0o777).toBe(0o755);
  });

  it('leaves nothing behind when filling fails', async () => {
    const { parent, folder } = await place();
    const filling = installFolder(folder, async (temporary) => {
      await writeFile(join(temporary, 'half'), 'x');
      throw new Error('no network');
    });
    await expect(filling).rejects.toThrow('no network');
    expect(await readdir(join(parent, 'deep'))).toEqual([]);
  });

  it('replaces a folder that an older way of installing left half made', async () => {
    const { folder } = await place();
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'stale'), 'x');
    await installFolder(folder, (temporary) => writeFile(join(temporary, 'content'), 'y'));
    expect(existsSync(join(folder, 'stale'))).toBe(false);
    expect(isInstalled(folder)).toBe(true);
  });

  it('lets the first of two win and the second be content', async () => {
    const { parent, folder } = await place();
    const fill = (text: string) => (temporary: string) => writeFile(join(temporary, 'content'), text);
    await Promise.all([installFolder(folder, fill('one')), installFolder(folder, fill('two'))]);
    expect(['one', 'two']).toContain(await readFile(join(folder, 'content'), 'utf8'));
    expect(await readdir(join(parent, 'deep'))).toEqual(['thing']);
  });

  it('counts bytes and shows them', async () => {
    const { parent } = await place();
    await mkdir(join(parent, 'a'));
    await writeFile(join(parent, 'a', 'one'), 'x'.repeat(1000));
    await writeFile(join(parent, 'two'), 'x'.repeat(500));
    expect(await folderBytes(parent)).toBe(1500);
    expect(megabytes(1_500_000)).toBe('1.5 MB');
    expect(megabytes(41_234_567)).toBe('41 MB');
  });
});
