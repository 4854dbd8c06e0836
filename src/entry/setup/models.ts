import { join } from 'node:path';
import { messageOf } from '../../base/errors.ts';
import type { Options } from '../../config/options.ts';
import { createModelHub, createNatives, manifest, modelEntry, presetEntry, verifyModel } from '../../models/index.ts';
import { megabytes } from './folder.ts';
import type { SetupIo, SetupStep } from './io.ts';
import { nativeOptions, type Places } from './places.ts';

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

/** Makes sure that each model is there with its pinned hash. */
export async function ensureModels(folder: string, ids: readonly string[], io: SetupIo): Promise<SetupStep[]> {
  const steps: SetupStep[] = [];
  for (const id of ids) {
    const started = performance.now();
    const entry = modelEntry(id);
    const step = (state: SetupStep['state'], note: string, fix: string | null = null): SetupStep => ({
      name: `model ${id}`, state, required: true, note, fix, seconds: (performance.now() - started) / 1000,
    }); // prettier-ignore
    io.waiting(`model ${id}: checking (${megabytes(entry.bytes)})`);
    try {
      await verifyModel({ file: join(folder, entry.file), sha256: entry.sha256, bytes: entry.bytes });
      steps.push(step('present', `${join(folder, entry.file)}, ${megabytes(entry.bytes)}`));
    } catch (error) {
      steps.push(step('lacking', messageOf(error), 'check the network, then run setup again'));
    }
  }
  return steps;
}

function companions(): string[] {
  return manifest()
    .models.filter((model) => model.role !== 'llm')
    .map((model) => model.id);
}
