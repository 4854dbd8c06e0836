import { z } from 'zod';
import { Reason } from './outcome.ts';

/** Where the result went. `branch`: pushed, but no pull request may be opened. */
export const Delivery = z.object({
  schema: z.literal(1),
  how: z.enum(['pull-request', 'branch', 'commit', 'patch', 'artifact', 'none']),
  /** Path of the unified diff in the run folder; kept whatever else happened. */
  patch: z.string().nullable(),
  branch: z.string().nullable(),
  commit: z.string().nullable(),
  pullRequest: z.object({ number: z.int(), url: z.string(), draft: z.boolean(), existed: z.boolean() }).nullable(),
  note: z.string(),
  /** Why nothing new was opened although the patch is good: closed meanwhile, delivered before. */
  reason: Reason.nullable().default(null),
});
export type Delivery = z.infer<typeof Delivery>;
