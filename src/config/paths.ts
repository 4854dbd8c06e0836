import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where things that outlive a checkout are kept. `GROUNDSKEEPER_CACHE` moves all of it, `GROUNDSKEEPER_MODELS` the models. */
export function cacheRoot(env: Environment): string {
  return (
    env['GROUNDSKEEPER_CACHE'] ||
    join(env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache'), 'groundskeeper')
  );
}

/** The folder of model files. */
export function modelsFolder(env: Environment): string {
  return env['GROUNDSKEEPER_MODELS'] || join(cacheRoot(env), 'models');
}
