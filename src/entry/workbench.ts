import { assetFolder } from '../base/assets.ts';
import type { Logger } from '../base/log.ts';
import type { Options } from '../config/options.ts';
import type { Digest } from '../contracts/digest.ts';
import { createWorkbench } from '../judge/create-workbench.ts';
import type { Workbench } from '../judge/workbench.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { placesOf } from './setup/places.ts';

export interface WorkbenchParts {
  readonly options: Options;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly repository: { readonly root: string; readonly base: string };
  readonly sandbox: Sandbox;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** A workbench over the base commit, with what the options and the caller's environment say about Python. */
export function openWorkbench(parts: WorkbenchParts, digest: Digest): Promise<Workbench> {
  const { options, env, repository, sandbox, log, signal } = parts;
  const places = placesOf(options, env);
  return createWorkbench({
    repository,
    digest,
    sandbox,
    log,
    signal,
    python: options.python,
    pythonPath: env['PYTHONPATH'] ?? '',
    searchPath: env['PATH'] ?? '',
    home: env['HOME'] ?? '',
    toolsFolder: places.tools,
    natives: places.natives,
    sidecar: assetFolder('sidecar'),
  });
}
