import { readFileSync } from 'node:fs';
import { assetPath } from '../base/assets.ts';
import { UserError } from '../base/errors.ts';
import { Manifest, type ModelEntry, type PresetName } from './schema.ts';

let loaded: Manifest | undefined;

/** Every model we know how to fetch: `models/manifest.json`, which ships with the program and pins each file by hash. */
export function manifest(): Manifest {
  loaded ??= Manifest.parse(JSON.parse(readFileSync(assetPath('manifest.json'), 'utf8')));
  return loaded;
}

/** The entry of an id; an unknown id is a UserError that lists what exists. */
export function modelEntry(id: string): ModelEntry {
  const entry = manifest().models.find((model) => model.id === id);
  if (entry) return entry;
  const known = manifest().models.map((model) => model.id);
  throw new UserError(
    'option-invalid',
    `model ${JSON.stringify(id.slice(0, 80))} is not known; expected ${known.join(', ')}, or path.gguf#sha256=<64 hex>`,
  );
}

/** The entry of a preset. */
export function presetEntry(preset: PresetName): ModelEntry {
  return modelEntry(manifest().presets[preset]);
}
