import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exec, execText } from '../../base/exec.ts';
import { messageOf, ToolError } from '../../base/errors.ts';
import { folderBytes, installFolder, megabytes } from './folder.ts';
import { packageManagerEnv, type SetupIo, type SetupStep } from './io.ts';
import { isInstalled, onPath } from './places.ts';

const PYTHONS = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11'];

/** Makes the virtual environment of a requirements file in which every package is pinned by hash. */
export async function ensurePythonTools(
  name: string,
  folder: string,
  requirements: string,
  io: SetupIo,
): Promise<SetupStep> {
  const started = performance.now();
  const step = (state: SetupStep['state'], note: string, fix: string | null = null): SetupStep => ({
    name, state, required: true, note, fix, seconds: (performance.now() - started) / 1000,
  }); // prettier-ignore
  if (isInstalled(folder) && (await starts(folder))) return step('present', folder);
  const python = await findPython(io);
  if (python === null)
    return step('lacking', 'no Python 3.11 or later on PATH', 'apt-get install -y python3 python3-venv');
  io.waiting(`${name}: pip install`);
  try {
    if (isInstalled(folder)) await rm(folder, { recursive: true, force: true }); // its interpreter is gone
    await installFolder(folder, (temporary) => makeEnvironment(python, temporary, folder, requirements, io));
  } catch (error) {
    io.signal.throwIfAborted();
    const venvMissing = error instanceof ToolError && error.command.includes('venv');
    return step(
      'lacking',
      messageOf(error),
      venvMissing ? 'apt-get install -y python3-venv' : `check the network of pip, then run setup again`,
    );
  }
  return step('installed', `${folder}, ${megabytes(await folderBytes(folder))}`);
}

/** A Python on PATH that is new enough, or null. */
export async function findPython(io: Pick<SetupIo, 'env'>): Promise<string | null> {
  for (const name of PYTHONS) {
    const file = onPath(name, io.env);
    if (file === null) continue;
    const probe = await exec([file, '-I', '-c', 'import sys; sys.exit(sys.version_info < (3, 11))'], {
      timeoutSeconds: 20,
    });
    if (probe.exitCode === 0) return file;
  }
  return null;
}

async function starts(folder: string): Promise<boolean> {
  const probe = await exec([join(folder, 'bin', 'python'), '-I', '-c', ''], { timeoutSeconds: 20 }).catch(() => null);
  return probe?.exitCode === 0;
}

async function makeEnvironment(
  python: string,
  temporary: string,
  folder: string,
  requirements: string,
  io: SetupIo,
): Promise<void> {
  const env = packageManagerEnv(io.env);
  const run = { env, signal: io.signal, timeoutSeconds: 900 };
  await execText([python, '-m', 'venv', temporary], run);
  const inside = join(temporary, 'bin', 'python');
  const pip = [
    '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary=:all:',
    '--require-hashes', '--requirement', requirements,
  ]; // prettier-ignore
  await execText([inside, ...pip], run);
  await cp(requirements, join(temporary, 'requirements.txt'));
  await moveScripts(join(temporary, 'bin'), temporary, folder);
}

/** Console scripts name their interpreter by absolute path: point them at the folder's final name. */
async function moveScripts(bin: string, from: string, to: string): Promise<void> {
  for (const entry of await readdir(bin, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(bin, entry.name);
    const bytes = await readFile(file);
    if (bytes.subarray(0, 2).toString() !== '#!' && !entry.name.startsWith('activate')) continue;
    await writeFile(file, bytes.toString('utf8').replaceAll(from, to));
  }
}
