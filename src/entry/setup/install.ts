import { join } from 'node:path';
import { assetPath } from '../../base/assets.ts';
import { ensureFaiss } from './faiss.ts';
import type { SetupIo, SetupStep } from './io.ts';
import { ensureModels } from './models.ts';
import { ensureNatives } from './natives.ts';
import type { Places } from './places.ts';
import { ensurePythonTools } from './python-tools.ts';
import { systemPrograms } from './system.ts';

/**
 * Puts everything that Groundskeeper needs where it looks for it. What is there already is only checked. System packages are
 * named, never installed. `models` is asked once the natives are there: they see the graphics card that decides.
 */
export async function install(
  places: Places,
  models: () => Promise<readonly string[]>,
  io: SetupIo,
): Promise<SetupStep[]> {
  const steps: SetupStep[] = [];
  const add = (...more: readonly SetupStep[]) => {
    steps.push(...more);
    for (const step of more) io.log.info(describeStep(step));
  };
  add(...systemPrograms(io.env));
  const natives = await ensureNatives(places, io);
  add(natives, await ensureFaiss(join(places.natives, 'node_modules'), io));
  if (places.ownsTools) add(await ensurePythonTools('python tools', places.tools, assetPath('tools.txt'), io));
  if (natives.state !== 'lacking') add(...(await ensureModels(places.models, await models(), io)));
  return steps;
}

/** One line: what it is, whether it is there, and the command that adds it. */
export function describeStep(step: SetupStep): string {
  const time = step.seconds >= 1 ? ` in ${step.seconds.toFixed(0)} s` : '';
  const fix = step.fix === null ? '' : `; to add it: ${step.fix}`;
  return `${step.name}: ${step.state}${time}, ${step.note}${fix}`;
}
