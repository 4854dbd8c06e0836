import { copyFile, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';

/** A cache that unpacks to more than this is a bomb; a repository of 500,000 lines needs a tenth. */
const MAX_BYTES = 2 ** 30;

/**
 * Restores one file from a cache entry, whatever else the entry holds. The cache library unpacks with `tar -P`: an entry
 * written by a stranger could put files anywhere. So while it works, the `tar` it finds takes out the one member we know by
 * name, as a stream of bounded size: no path, mode or link of the archive ever reaches the disk.
 */
export async function restoringOnly<Value>(
  file: string,
  workspace: string,
  env: NodeJS.ProcessEnv,
  work: () => Promise<Value>,
  maxBytes = MAX_BYTES,
): Promise<Value> {
  const scratch = await mkdtemp(join(tmpdir(), 'groundskeeper-tar-'));
  const path = env['PATH'] ?? '';
  const part = join(scratch, 'part');
  try {
    await writeFile(join(scratch, 'tar'), script(path, relative(workspace, file), part, maxBytes), { mode: 0o755 });
    env['PATH'] = `${scratch}${delimiter}${path}`;
    const value = await work();
    const size = await stat(part).then((found) => found.size, () => 0); // prettier-ignore
    if (size > 0 && size <= maxBytes) await move(part, file);
    return value;
  } finally {
    env['PATH'] = path;
    await rm(scratch, { recursive: true, force: true });
  }
}

function script(path: string, member: string, part: string, maxBytes: number): string {
  return [
    '#!/bin/sh',
    `PATH=${quoted(path)}`,
    'extract=',
    'for argument; do if [ "$argument" = -xf ]; then extract=1; fi; done',
    'if [ -z "$extract" ]; then exec tar "$@"; fi',
    `tar -O "$@" -- ${quoted(member)} | head -c ${maxBytes + 1} > ${quoted(part)}`,
    '',
  ].join('\n');
}

async function move(from: string, to: string): Promise<void> {
  const beside = `${to}.restored`;
  await copyFile(from, beside); // the temporary folder may be on another disk
  await rename(beside, to);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
