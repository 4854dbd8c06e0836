import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { assetPath, packageRoot } from '../../base/assets.ts';
import { sha256 } from '../../base/hash.ts';
import { cacheRoot, modelsFolder } from '../../config/paths.ts';
import type { Options } from '../../config/options.ts';
import type { NativeOptions } from '../../models/index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Written last into an installed folder: without it the folder is half made. */
export const STAMP = '.groundskeeper-complete';

/** Where things are, or will be once they are installed. Whether they are there is `isInstalled`'s to say. */
export interface Places {
  /** Folder of everything that outlives a checkout; on an Actions runner its tool cache. */
  readonly cache: string;
  readonly models: string;
  /** A folder that holds `node_modules`. */
  readonly natives: string;
  /** A Python virtual environment. */
  readonly tools: string;
  /** False where the folder is the user's own (an option, the checkout) and not ours to fill. */
  readonly ownsNatives: boolean;
  readonly ownsTools: boolean;
}

/** The folders of this version, from the options, then the checkout, then the cache; absolute, because programs elsewhere get them. */
export function placesOf(options: Pick<Options, 'models' | 'natives' | 'tools'>, env: Environment): Places {
  const cache = cacheFolder(env);
  const checkout = packageRoot();
  const nativesOfCheckout = existsSync(join(checkout, 'node_modules', 'node-llama-cpp', 'package.json'));
  return {
    cache,
    models: resolve(options.models || (env['GROUNDSKEEPER_MODELS'] ? modelsFolder(env) : join(cache, 'models'))),
    natives: resolve(options.natives || (nativesOfCheckout ? checkout : join(cache, nativesName()))),
    tools: resolve(options.tools || toolsFolder(cache, assetPath('tools.txt'))),
    ownsNatives: options.natives === '' && !nativesOfCheckout,
    ownsTools: options.tools === '',
  };
}

/** The virtual environment that belongs to a requirements file: another file, another folder. */
export function toolsFolder(cache: string, requirements: string): string {
  return join(cache, `tools-${sha256(readFileSync(requirements)).slice(0, 12)}`);
}

/** The folder was filled to the end by the installer. */
export function isInstalled(folder: string): boolean {
  return existsSync(join(folder, STAMP));
}

/** How the native packages of these places are opened. */
export function nativeOptions(places: Places): NativeOptions {
  return { roots: [places.natives], stamps: join(places.cache, 'stamps'), hint: 'groundskeeper setup' };
}

/** The absolute path of a program on PATH, or null. */
export function onPath(program: string, env: Environment): string | null {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    const file = join(folder, program);
    try {
      if (folder !== '') accessSync(file, constants.X_OK);
      else continue;
      return file;
    } catch {
      // not in this folder
    }
  }
  return null;
}

/** The version, as package.json says it. */
export function productVersion(): string {
  const { version } = JSON.parse(readFileSync(assetPath('package.json'), 'utf8')) as { version: string };
  return version;
}

function nativesName(): string {
  return `${productVersion()}-${sha256(readFileSync(assetPath('package-lock.json'))).slice(0, 12)}`;
}

function cacheFolder(env: Environment): string {
  const toolCache = env['RUNNER_TOOL_CACHE'];
  const onRunner = env['GITHUB_ACTIONS'] === 'true' && toolCache !== undefined && toolCache !== '';
  return onRunner && !env['GROUNDSKEEPER_CACHE'] ? join(toolCache, 'groundskeeper') : cacheRoot(env);
}
