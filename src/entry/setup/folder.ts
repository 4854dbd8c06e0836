import { chmod, lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isInstalled, STAMP } from './places.ts';

/**
 * Fills a folder so that its final name only ever holds the finished thing, also when two jobs
 * install at once or one is killed: the work happens in a neighbour that is renamed at the end.
 */
export async function installFolder(folder: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const temporary = await mkdtemp(join(dirname(folder), `.${basename(folder)}.`));
  try {
    await fill(temporary);
    await chmod(temporary, 0o755); // mkdtemp keeps others out; what is installed is for every user of the machine
    await writeFile(join(temporary, STAMP), '');
    if (!isInstalled(folder)) await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Another job was faster: its folder is as good as ours.
    if (isInstalled(folder) && isExisting(error)) return;
    throw error;
  }
}

/** Bytes of all files below a folder; links are not followed. */
export async function folderBytes(folder: string): Promise<number> {
  let total = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) total += (await lstat(join(entry.parentPath, entry.name))).size;
  }
  return total;
}

/** `41234567` -> `41 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

function isExisting(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOTEMPTY' || code === 'EEXIST';
}
