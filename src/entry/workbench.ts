import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assetFolder } from '../base/assets.ts';
import { messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { Options } from '../config/options.ts';
import type { Digest } from '../contracts/digest.ts';
import { createWorkbench } from '../judge/create-workbench.ts';
import type { Workbench } from '../judge/workbench.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { pythonWithDependencies, type DependencyOptions } from './setup/dependencies.ts';
import { placesOf } from './setup/places.ts';

export interface WorkbenchParts {
  readonly options: Options;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly repository: DependencyOptions['repository'] & { readonly base: string };
  readonly sandbox: Sandbox;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** A workbench over the base commit, with what the options and the caller's environment say about Python. */
export async function openWorkbench(parts: WorkbenchParts, digest: Digest): Promise<Workbench> {
  const { options, env, repository, sandbox, log, signal } = parts;
  const places = placesOf(options, env);
  return createWorkbench({
    repository,
    digest,
    sandbox,
    log,
    signal,
    python: await pythonOf(parts, places.cache),
    pythonPath: env['PYTHONPATH'] ?? '',
    searchPath: env['PATH'] ?? '',
    home: env['HOME'] ?? '',
    toolsFolder: places.tools,
    natives: places.natives,
    sidecar: assetFolder('sidecar'),
  });
}

/** The interpreter that was named; else, where that is asked for and there is no `.venv`, one with the dependencies. */
async function pythonOf({ options, env, repository, log, signal }: WorkbenchParts, cache: string): Promise<string> {
  const own = existsSync(join(repository.root, '.venv', 'bin', 'python'));
  if (options.python !== '' || options.dependencies === 'none' || own) return options.python;
  try {
    return (await pythonWithDependencies({ repository, cache, env, log, signal })) ?? '';
  } catch (error) {
    signal.throwIfAborted();
    log.warn(`the dependencies of the tests could not be installed: ${messageOf(error)}`);
    return '';
  }
}
