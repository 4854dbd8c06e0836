import type { Machine } from './memory.ts';
import { presetEntry } from './manifest.ts';
import type { ModelEntry, PresetName } from './schema.ts';

export type Device = 'cpu' | 'cuda' | 'vulkan' | 'metal';

/** What the llama library sees of a graphics card; null without one. */
export interface Gpu {
  readonly type: Exclude<Device, 'cpu'>;
  readonly name: string;
  readonly total: number;
  readonly free: number;
}

export interface Placement {
  readonly preset: PresetName | null;
  readonly device: Device;
  readonly contextTokens: number;
  readonly sequences: number;
  readonly threads: number;
  /** One line for the report: which, and why. */
  readonly why: string;
}

const GIB = 1024 ** 3;
/** Kept free for the tests and tools that run beside the model. */
const RESERVE = 1.5 * GIB;

export interface Asked {
  readonly preset: PresetName | 'auto';
  readonly device: Device | 'auto';
  /** Name of a model that was chosen outside the presets, and its entry where the manifest has one. */
  readonly custom?: string;
  readonly entry?: ModelEntry;
}

/** Picks the preset, the device and the sizes for a machine. What was asked for by name is taken as it is. */
export function place(asked: Asked, machine: Machine, gpu: Gpu | null): Placement {
  const card = asked.device === 'cpu' ? null : gpu;
  const room = card ? card.free : machine.available - RESERVE;
  const contextTokens = card ? 8192 : 4096;
  const { preset, reason } = choosePreset(asked, card !== null, room);
  const entry = asked.entry ?? (preset === null ? null : presetEntry(preset));
  const roomy = room > needed(entry, contextTokens, 5);
  const shown = card
    ? `${card.name}, ${gib(card.free)} GiB of its memory free`
    : `${machine.cores} cores, ${gib(machine.available)} GiB free`;
  return {
    preset,
    device: card?.type ?? 'cpu',
    contextTokens,
    sequences: card ? 8 : roomy ? 5 : 3,
    threads: machine.cores,
    why: `${reason}: ${card?.type ?? 'cpu'}, ${shown}`,
  };
}

function choosePreset(asked: Asked, onGpu: boolean, room: number): { preset: PresetName | null; reason: string } {
  if (asked.custom !== undefined) return { preset: null, reason: `model ${asked.custom}, as asked` };
  if (asked.preset !== 'auto') return { preset: asked.preset, reason: `preset ${asked.preset}, as asked` };
  const { preset, reason } = automatic(onGpu, room);
  return { preset, reason: `preset ${preset}, ${reason}` };
}

/** On a CPU the 7B model writes about 5 tokens/s, too slow for a job of minutes: it is only chosen by itself on a card. */
function automatic(onGpu: boolean, room: number): { readonly preset: PresetName; readonly reason: string } {
  if (onGpu && room >= needed(presetEntry('quality'), 8192, 8)) {
    return { preset: 'quality', reason: 'the card has room for it' };
  }
  if (room >= needed(presetEntry('balanced'), 4096, 3)) {
    return {
      preset: 'balanced',
      reason: onGpu ? 'the card has no room for quality' : 'without a card quality is too slow',
    };
  }
  return { preset: 'fast', reason: 'there is no room for balanced' };
}

/** Bytes for the weights, the caches of every sequence, and working space. */
function needed(entry: ModelEntry | null, contextTokens: number, sequences: number): number {
  if (entry === null) return 4 * GIB;
  const perToken = entry.parameters > 4000 ? 56 * 1024 : 28 * 1024;
  return entry.bytes + perToken * contextTokens * sequences + 0.4 * GIB;
}

function gib(bytes: number): string {
  return (bytes / GIB).toFixed(1);
}
