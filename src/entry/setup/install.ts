import { join } from 'node:path';
import { assetPath } from '../../base/assets.ts';
import { ensureFaiss } from './faiss.ts';
import type { SetupIo, SetupStep } from './io.ts';
import { installModels } from './models.ts';
import { ensureNatives, NATIVES } from './natives.ts';
import type { Places } from './places.ts';
import { ensurePythonTools } from './python-tools.ts';
import { systemPrograms } from './system.ts';

/** What can be installed by itself: an image keeps models elsewhere, a machine has its own tools. */
export const PARTS = ['natives', 'tools', 'models'] as const;
export type Part = (typeof PARTS)[number];

export interface Wanted {
  readonly parts: readonly Part[];
  /** Ids of models; asked once the natives are there, because the graphics card they see decides. */
  models(): Promise<readonly string[]>;
  /** Where models are looked for first, or nothing. */
  readonly mirror: string;
}

/**
 * Puts everything that Groundskeeper needs where it looks for it. What is there already is only checked. System packages are
 * named, never installed.
 */
export async function install(places: Places, wanted: Wanted, io: SetupIo): Promise<SetupStep[]> {
  const steps: SetupStep[] = [];
  const add = (...more: readonly SetupStep[]) => {
    steps.push(...more);
    for (const step of more) io.log.info(describeStep(step));
  };
  add(...systemPrograms(io.env));
  if (wanted.parts.includes('natives')) {
    add(await ensureNatives(places, io));
    add(await ensureFaiss(join(places.natives, 'node_modules'), io));
  }
  if (wanted.parts.includes('tools') && places.ownsTools) {
    add(await ensurePythonTools('python tools', places.tools, assetPath('tools.txt'), io));
  }
  const nativesLack = steps.some((step) => step.name === NATIVES && step.state === 'lacking');
  if (wanted.parts.includes('models') && !nativesLack) {
    add(...(await installModels(places, await wanted.models(), wanted.mirror, io)));
  }
  return steps;
}

/** One line: what it is, whether it is there, and the command that adds it. */
export function describeStep(step: SetupStep): string {
  const time = step.seconds >= 1 ? ` in ${step.seconds.toFixed(0)} s` : '';
  const fix = step.fix === null ? '' : `; to add it: ${step.fix}`;
  return `${step.name}: ${step.state}${time}, ${step.note}${fix}`;
}
