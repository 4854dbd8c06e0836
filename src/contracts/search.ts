import { z } from 'zod';
import { Candidate } from './candidate.ts';
import { Verdict } from './verdict.ts';

/** What the cores proposed and what the judge said of it. On disk: candidates.jsonl and verdicts.jsonl, append-only. */
export const SearchRecord = z.object({
  candidates: z.array(Candidate),
  verdicts: z.array(Verdict),
  /** Why the search ended: `proven`, `enough-clean`, `exhausted`, or the budget's reason. */
  ended: z.enum(['proven', 'enough-clean', 'exhausted', 'budget-wall-clock', 'budget-tokens', 'budget-candidates']),
});
export type SearchRecord = z.infer<typeof SearchRecord>;
