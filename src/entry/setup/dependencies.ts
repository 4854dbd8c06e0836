import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exec, execText } from '../../base/exec.ts';
import { sha256 } from '../../base/hash.ts';
import type { Logger } from '../../base/log.ts';
import { REQUIREMENT_FILES, requirementsOf } from '../../judge/bench/requirements.ts';
import { installFolder } from './folder.ts';
import { packageManagerEnv } from './io.ts';
import { isInstalled } from './places.ts';
import { findPython } from './python-tools.ts';

export interface DependencyOptions {
  readonly repository: {
    readonly root: string;
    readMany(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  };
  /** Folder of everything that outlives a checkout. */
  readonly cache: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

const SECONDS = 900;
/** Requirements without a wheel that are left out one after another. */
const MOST_LEFT_OUT = 20;

/**
 * An interpreter with the dependencies that the base commit names, from wheels only: nothing of them is run. It is kept
 * by what was asked for. What has no wheel is left out and named. Null: there is nothing to install.
 */
export async function pythonWithDependencies(options: DependencyOptions): Promise<string | null> {
  const { repository, cache, env, log, signal } = options;
  const read = await repository.readMany(REQUIREMENT_FILES);
  const files = new Map([...read].map(([name, bytes]) => [name, bytes.toString('utf8').slice(0, 256 * 1024)]));
  const { wanted, refused } = requirementsOf(files);
  if (refused.length > 0) log.warn(`dependencies that are not installed because they name no package of an index: ${refused.slice(0, 10).join(', ')}`); // prettier-ignore
  const python = await findPython({ env });
  if (wanted.length === 0 || python === null) return null;
  const version = (await execText([python, '-I', '-c', 'import sys; print(sys.version, sys.prefix)'])).trim();
  const folder = join(cache, 'environments', sha256(JSON.stringify([version, wanted])).slice(0, 16));
  const interpreter = join(folder, 'bin', 'python');
  if (isInstalled(folder) && existsSync(interpreter)) return interpreter;
  log.info(`installing ${wanted.length} dependencies of the tests from wheels`);
  const run = { env: packageManagerEnv(env), signal, timeoutSeconds: SECONDS };
  await installFolder(folder, async (temporary) => {
    await execText([python, '-m', 'venv', temporary], run);
    const inside = join(temporary, 'bin', 'python');
    const pip = [inside, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary=:all:'] as const;
    const list = join(temporary, 'requirements.txt');
    const chosen = await installable([...pip], list, wanted, run);
    const missing = wanted.filter((each) => !chosen.includes(each));
    if (missing.length > 0) log.warn(`the tests may lack these, of which there is no wheel: ${missing.join(', ')}`);
    // One run of pip, the last: afterwards start-up files of packages may run whenever this interpreter starts.
    await execText([...pip, '--requirement', list], run);
  });
  return interpreter;
} // prettier-ignore

/** Leaves out what cannot be had until the rest can. Nothing is installed by that. */
async function installable(
  pip: [string, ...string[]],
  list: string,
  wanted: readonly string[],
  run: {
    readonly env: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
    readonly timeoutSeconds: number;
  },
): Promise<readonly string[]> {
  let left = wanted;
  for (let turn = 0; turn <= MOST_LEFT_OUT; turn++) {
    await writeFile(list, left.map((line) => `${line}\n`).join(''));
    const result = await exec([...pip, '--dry-run', '--requirement', list], run);
    if (result.exitCode === 0) return left;
    const name = /No matching distribution found for ([\w.-]+)/.exec(result.stderr.toString('utf8'))?.[1];
    const rest = left.filter((line) => name === undefined || nameOf(line) !== nameOf(name));
    if (rest.length === left.length) break;
    left = rest;
  }
  return left;
}

/** `Foo_Bar[x]>=1` -> `foo-bar` */
function nameOf(requirement: string): string {
  return (/^[\w.-]+/.exec(requirement)?.[0] ?? '').toLowerCase().replace(/[-_.]+/g, '-');
}
