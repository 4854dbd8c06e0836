import { join } from 'node:path';
import { assetPath } from '../../base/assets.ts';
import { ensureFaiss } from './faiss.ts';
import type { SetupIo, SetupStep } from './io.ts';
import { ensureModels } from './models.ts';
import { ensureNatives } from './natives.ts';
import type { Places } from './places.ts';
import { ensurePythonTools } from './python-tools.ts';
import { systemPrograms } from './system.ts';

/** Puts everything that Groundskeeper needs where it looks for it. System packages are named, never installed. */
export async function install(
  places: Places,
  models: readonly string[],
  source: string,
  io: SetupIo,
): Promise<SetupStep[]> {
  const steps: SetupStep[] = [];
  const add = (step: SetupStep) => {
    steps.push(step);
    io.log.info(describeStep(step));
  };
  for (const step of systemPrograms(io.env)) add(step);
  add(await ensureNatives(places, io));
  add(await ensureFaiss(join(places.natives, 'node_modules'), io));
  if (places.ownsTools) add(await ensurePythonTools('python tools', places.tools, assetPath('tools.txt'), io));
  for (const step of await ensureModels(places.models, models, source, io)) add(step);
  return steps;
}

/** One line: what it is, whether it is there, and the command that adds it. */
export function describeStep(step: SetupStep): string {
  const time = step.seconds >= 1 ? ` in ${step.seconds.toFixed(0)} s` : '';
  const fix = step.fix === null ? '' : `; to add it: ${step.fix}`;
  return `${step.name}: ${step.state}${time}, ${step.note}${fix}`;
}
