import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheRoot, modelsFolder } from '../../src/config/paths.ts';
import { toolsFolder } from '../../src/entry/setup/places.ts';
import type { Laboratory } from './laboratory.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The Python tools that `make setup` made; pytest is among them. */
export async function preparedTools(): Promise<string> {
  const folder = toolsFolder(cacheRoot(process.env), join(ROOT, 'requirements', 'tools.txt'));
  await access(join(folder, 'bin', 'pytest')).catch(() => {
    throw new Error(`${folder} is missing: run \`make setup\``);
  });
  return folder;
}

/** Environment of a runner on which natives, tools and models are in place. What runs learn goes into the laboratory. */
export async function preparedRunner(lab: Laboratory): Promise<Record<string, string>> {
  return {
    GROUNDSKEEPER_CACHE: join(lab.folder, 'cache'),
    GROUNDSKEEPER_MODELS: modelsFolder(process.env),
    GROUNDSKEEPER_NATIVES: ROOT,
    GROUNDSKEEPER_TOOLS: await preparedTools(),
  };
}

/** Environment of a runner that has nothing and may fetch nothing: what gets as far as a model fails on it. */
export function bareRunner(lab: Laboratory): Record<string, string> {
  const nothing = join(lab.folder, 'nothing');
  return {
    GROUNDSKEEPER_CACHE: join(lab.folder, 'cache'),
    GROUNDSKEEPER_MODELS: nothing,
    GROUNDSKEEPER_NATIVES: nothing,
    GROUNDSKEEPER_TOOLS: nothing,
  };
}
