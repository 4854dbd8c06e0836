import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { assetPath } from '../../../base/assets.ts';
import { FEATURES } from './features.ts';

/** What was learnt from fix commits: `models/edit-weights.json`, made by bench/edits/train.ts. */
const Weights = z.object({
  schema: z.literal(1),
  features: z.record(z.string(), z.number()),
  sorts: z.record(z.string(), z.number()),
});

export interface Weigh {
  /** How likely an edit is, as a logarithm up to a constant. */
  score(sort: string, features: readonly number[]): number;
}

let loaded: Weigh | undefined;

/** The weights that ship with the program. */
export function weights(): Weigh {
  return (loaded ??= read());
}

function read(): Weigh {
  const { features, sorts } = Weights.parse(JSON.parse(readFileSync(assetPath('edit-weights.json'), 'utf8')));
  const order = FEATURES.map((name) => features[name] ?? 0);
  const bySort = new Map(Object.entries(sorts));
  // A sort that no fix was of is as rare as the rarest that was seen.
  const unseen = Math.min(0, ...bySort.values());
  return {
    score: (sort, values) =>
      order.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), bySort.get(sort) ?? unseen),
  };
}
