import { join } from 'node:path';
import { messageOf } from '../../base/errors.ts';
import type { Options } from '../../config/options.ts';
import {
  createModelHub,
  createNatives,
  ensureModels,
  manifest,
  presetEntry,
  progressLine,
} from '../../models/index.ts';
import { megabytes } from './folder.ts';
import { packageManagerEnv, type SetupIo, type SetupStep } from './io.ts';
import { isInstalled, nativeOptions, type Places } from './places.ts';
import { findPython } from './python-tools.ts';

/** The ids of the models of a run: the language model that this machine would choose, and what every run needs beside it. */
export async function modelsOfRun(options: Options, places: Places, io: SetupIo): Promise<string[]> {
  const natives = createNatives(nativeOptions(places));
  await using hub = createModelHub({
    options, natives, folder: places.models, scratch: places.cache, log: io.log, signal: io.signal, waiting: (text) => io.waiting(text),
  }); // prettier-ignore
  const { entry } = await hub.choice();
  return [...(entry === null ? [] : [entry.id]), ...companions()];
}

/** The ids of the models of presets, for a set-up that does not depend on the machine. */
export function modelsOfPresets(presets: readonly ('fast' | 'balanced')[]): string[] {
  return [...presets.map((preset) => presetEntry(preset).id), ...companions()];
}

/** Makes sure that each model is there with its pinned hash, fetching what is not. */
export async function installModels(
  places: Places,
  ids: readonly string[],
  mirror: string,
  io: SetupIo,
): Promise<SetupStep[]> {
  const python = isInstalled(places.tools) ? join(places.tools, 'bin', 'python') : await findPython(io);
  const steps: SetupStep[] = [];
  for (const id of ids) {
    const started = performance.now();
    const step = (state: SetupStep['state'], note: string, fix: string | null = null): SetupStep => ({
      name: `model ${id}`, state, required: true, note, fix, seconds: (performance.now() - started) / 1000,
    }); // prettier-ignore
    try {
      const [model] = await ensureModels([id], {
        folder: places.models,
        mirror,
        pip: python === null ? undefined : { python, env: packageManagerEnv(io.env) },
        signal: io.signal,
        onProgress: (progress) => io.waiting(`model ${progressLine(progress)}`),
        onWait: () => io.waiting(`model ${id}: another process is fetching it`),
      });
      if (model === undefined) continue;
      const note = `${model.file}, ${megabytes(model.bytes)}`;
      steps.push(model.source === null ? step('present', note) : step('installed', `${note}, from ${model.source}`));
    } catch (error) {
      io.signal.throwIfAborted();
      steps.push(step('lacking', messageOf(error), 'groundskeeper setup'));
    }
  }
  return steps;
}

/** The ids of the models that every run needs beside the language model. */
export function companions(): string[] {
  return manifest()
    .models.filter((model) => model.role !== 'llm')
    .map((model) => model.id);
}
