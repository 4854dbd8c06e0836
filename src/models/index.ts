export { ensureModels, type EnsuredModel, type EnsureOptions } from './fetch/ensure.ts';
export { progressLine, type FetchProgress } from './fetch/progress.ts';
export { createModelHub, parseModelOption, type Choice, type HubSetup, type OpenModelHub } from './hub.ts';
export { manifest, modelEntry, presetEntry } from './manifest.ts';
export { readMachine, type Machine } from './memory.ts';
export { createNatives, type NativeName, type NativeOptions, type Natives } from './native.ts';
export { place, type Device, type Gpu, type Placement } from './placement.ts';
export type { Manifest, ModelEntry, PresetName } from './schema.ts';
export { verifyModel } from './verify.ts';
