import type { SetupIo, SetupStep } from './io.ts';

/** Fetches models by hash. */
export function ensureModels(
  _folder: string,
  _models: readonly string[],
  _source: string,
  _io: SetupIo,
): Promise<SetupStep[]> {
  return Promise.resolve([]);
}
