import { z } from 'zod';

/** The parts of event payloads that are used; whatever else they hold is never looked at. */

const Account = z.object({ login: z.string().min(1), id: z.int(), type: z.string() });

const Issue = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.string().optional(),
  locked: z.boolean().optional(),
  updated_at: z.string().optional(),
  pull_request: z.unknown().optional(),
});
export type IssuePayload = z.infer<typeof Issue>;

export const IssuesEvent = z.object({
  action: z.string(),
  issue: Issue,
  label: z.object({ name: z.string() }).nullish(),
  sender: Account,
});
export type IssuesEvent = z.infer<typeof IssuesEvent>;

export const IssueCommentEvent = z.object({
  action: z.string(),
  issue: Issue,
  comment: z.object({ id: z.int(), body: z.string(), created_at: z.string() }),
  sender: Account,
});
export type IssueCommentEvent = z.infer<typeof IssueCommentEvent>;

export const ReviewCommentEvent = z.object({
  action: z.string(),
  comment: z.object({
    id: z.int(),
    body: z.string(),
    path: z.string(),
    line: z.int().positive().nullish(),
    original_line: z.int().positive().nullish(),
    diff_hunk: z.string(),
    in_reply_to_id: z.int().optional(),
    created_at: z.string(),
  }),
  pull_request: z.object({
    number: z.int().positive(),
    body: z.string().nullish(),
    head: z.object({ ref: z.string() }),
  }),
  sender: Account,
});
export type ReviewCommentEvent = z.infer<typeof ReviewCommentEvent>;

export const DispatchEvent = z.object({
  inputs: z.record(z.string(), z.unknown()).nullish(),
  sender: Account,
});
export type DispatchEvent = z.infer<typeof DispatchEvent>;

/** `{name: 'issues', payload: {...}}`: the event of a job, as GITHUB_EVENT_NAME and the file of GITHUB_EVENT_PATH give it. */
export interface GateEvent {
  readonly name: string;
  readonly payload: unknown;
}

const COMMANDS = ['fix', 'stop', 'ask', 'plan', 'approve'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** `"/fix the date is off\nmore"` -> {name: 'fix', text: 'the date is off\nmore'}; null when the first line is no command of ours. */
export function commandOf(body: string): { name: CommandName; text: string } | null {
  const text = body.slice(0, 200_000).trimStart();
  const word = /^\/([a-z]{1,12})(?=\s|$)/.exec(text)?.[1];
  const name = COMMANDS.find((command) => command === word);
  return name === undefined ? null : { name, text: text.slice(name.length + 1).trim() };
}
