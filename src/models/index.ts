export { ensureModels } from './fetch/ensure.ts';
export { progressLine } from './fetch/progress.ts';
export { createModelHub } from './hub.ts';
export { manifest, presetEntry } from './manifest.ts';
export { readMachine } from './memory.ts';
export { createNatives, type NativeName, type NativeOptions } from './native.ts';
export { verifyModel } from './verify.ts';
