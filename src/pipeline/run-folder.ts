import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeFileAtomic } from '../base/files.ts';
import type { RunFolder } from '../stages/stage.ts';

/** Opens (and makes) the folder of a run. */
export async function openRunFolder(path: string): Promise<RunFolder> {
  const root = resolve(path);
  await mkdir(root, { recursive: true });
  return {
    path: root,
    file: (name) => join(root, name),
    write: (name, data) => writeFileAtomic(join(root, name), data),
    append: (name, value) => appendFile(join(root, name), `${JSON.stringify(value)}\n`),
    read: async (name) => {
      try {
        return await readFile(join(root, name), 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
  };
}
