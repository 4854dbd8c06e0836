import { z } from 'zod';
import { Check } from './verdict.ts';
import { Reason, RunState } from './outcome.ts';

/** The one document a run ends with: the `--json` of `resolve`, the action's outputs and the summary are views of it. */
export const RunReport = z.object({
  schema: z.literal(1),
  state: RunState,
  opened: z.boolean(),
  confidence: z.number(),
  reason: Reason,
  message: z.string(),
  runDir: z.string(),
  patch: z.string().nullable(),
  branch: z.string().nullable(),
  pullRequest: z.string().nullable(),
  spec: z.unknown(),
  checks: z.array(Check),
  candidates: z.int(),
  cores: z.record(z.string(), z.int()),
  tokens: z.object({ prompt: z.int(), completion: z.int() }),
  seconds: z.number(),
  stages: z.array(
    z.object({ name: z.string(), seconds: z.number(), status: z.enum(['done', 'reused', 'failed', 'skipped']) }),
  ),
  environment: z.object({
    version: z.string(),
    model: z.string().nullable(),
    preset: z.string().nullable(),
    device: z.string().nullable(),
    sandbox: z.string().nullable(),
    vectors: z.string().nullable(),
    seed: z.int(),
  }),
});
export type RunReport = z.infer<typeof RunReport>;
