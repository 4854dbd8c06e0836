import { z } from 'zod';
import { Answer } from './answer.ts';
import { Plan } from './plan.ts';
import { RunReport } from './report.ts';
import { Request } from './request.ts';
import { Resolution } from './resolution.ts';
import { Spec } from './spec.ts';
import { Style } from './style.ts';

/** What a resolve job hands to a publish job: everything the pull request is written from, and nothing that is executed. */
export const Bundle = z.object({
  schema: z.literal(1),
  base: z.string().regex(/^[0-9a-f]{40,64}$/),
  /** Null when the run ended before the artefact was made. */
  request: Request.nullable(),
  style: Style.nullable(),
  spec: Spec.nullable(),
  plan: Plan.nullable(),
  resolution: Resolution.nullable(),
  /** The answer to a request that asks something. */
  answer: Answer.nullable().optional(),
  report: RunReport,
  /** The unified diff, base64: it may hold bytes that are no UTF-8. */
  patch: z.base64().max(1_400_000).nullable(),
  /** What was left out to fit the transport. */
  omitted: z.array(z.string()),
});
export type Bundle = z.infer<typeof Bundle>;
