import type { Options } from '../../config/options.ts';
import type { Reason, RunState } from '../../contracts/outcome.ts';
import type { Request } from '../../contracts/request.ts';
import { findOpenDelivery, idOfBranch } from '../../github/branches.ts';
import {
  commandOf,
  DispatchEvent,
  IssueCommentEvent,
  IssuesEvent,
  ReviewCommentEvent,
  type GateEvent,
  type IssuePayload,
} from '../../github/events.ts';
import type { CommentKind, GitHubSession } from '../../github/session.ts';
import { amendmentOf, type Amendment, type Asked } from './amendment.ts';
import { tooFast, type Asker } from './pace.ts';

/** What a request is made of, before it is cleaned and bounded. */
export interface RequestMaterial {
  readonly source: Request['source'];
  readonly title: string;
  readonly text: string;
  readonly issue: number | null;
  readonly actor: string | null;
  readonly repository: Request['repository'];
  /** A commit is to be added to a pull request of ours: to which, on top of what, and for which request. */
  readonly amendment?: Pick<Amendment, 'id' | 'head' | 'amends'>;
}

/** Whether an event starts a run. `reply` is the issue on which the outcome may be told: never for a stranger or a bot. */
export type GateDecision =
  | {
      readonly go: true;
      readonly material: RequestMaterial;
      readonly since: string | null;
      /** Number of the comment when it asks something: an answer is wanted, and no change. */
      readonly question: number | null;
      /** The comment that gave the command. */
      readonly comment: { readonly id: number; readonly kind: CommentKind } | null;
    }
  | {
      readonly go: false;
      readonly state: RunState;
      readonly reason: Reason;
      readonly message: string;
      readonly reply: number | null;
      /** Answered by a comment of its own, one for this command, because the status there tells of something else. */
      readonly answers?: number;
    };

type Stop = Extract<GateDecision, { go: false }>;
type GateOptions = Pick<Options, 'request' | 'issue' | 'label' | 'stop-label' | 'on-opened' | 'runs-per-hour'>;
interface Sender {
  readonly login: string;
  readonly id: number;
  readonly type: string;
}

/**
 * Decides from the event alone, and the permission of the account that caused it, whether a run starts.
 * The text is that of the payload: what is edited afterwards was not approved by anybody. No model is called here.
 */
export async function decide(event: GateEvent, options: GateOptions, session: GitHubSession): Promise<GateDecision> {
  switch (event.name) {
    case 'issues':
      return onIssue(event.payload, options, session);
    case 'issue_comment':
      return onComment(event.payload, options, session);
    case 'pull_request_review_comment':
      return onReviewComment(event.payload, options, session);
    case 'workflow_dispatch':
      return onDispatch(event.payload, options, session);
    case 'schedule':
      return stop('nothing-to-do', 'event-not-supported', 'a schedule refreshes the digest and starts no request');
    default:
      return refuse('event-not-supported', `the event ${JSON.stringify(event.name.slice(0, 60))} starts nothing here`);
  }
}

async function onIssue(payload: unknown, options: GateOptions, session: GitHubSession): Promise<GateDecision> {
  const event = IssuesEvent.safeParse(payload).data;
  if (event === undefined) return refuse('event-not-supported', 'the payload of the issues event cannot be read');
  const { action, issue, sender, label } = event;
  if (action !== 'opened' && action !== 'labeled')
    return stop('nothing-to-do', 'event-not-supported', `an issue that is ${action.slice(0, 30)} starts nothing`);
  if (action === 'labeled') {
    const name = label?.name ?? '';
    if (name === options['stop-label'])
      return stop('nothing-to-do', 'stopped-by-user', 'a running job sees the stop label by itself');
    if (options.label !== '' && name !== options.label)
      return stop('nothing-to-do', 'event-not-supported', `only the label ${options.label} starts a run`);
  }
  const barrier = (await whoMayNot(sender, session)) ?? closedOrLocked(issue);
  if (barrier !== null) return barrier;
  if (action === 'opened' && !options['on-opened'])
    return stop('nothing-to-do', 'event-not-supported', 'an opened issue starts a run only with on-opened: true');
  return paced(session, { who: sender.login, issue: issue.number, comment: null }, options, {
    source: 'issue',
    title: issue.title,
    text: options.request !== '' ? options.request : (issue.body ?? ''),
    issue: issue.number,
    since: issue.updated_at ?? null,
  });
}

async function onComment(payload: unknown, options: GateOptions, session: GitHubSession): Promise<GateDecision> {
  const event = IssueCommentEvent.safeParse(payload).data;
  if (event === undefined) return refuse('event-not-supported', 'the payload of the comment event cannot be read');
  const { action, issue, comment, sender } = event;
  if (action !== 'created')
    return stop('nothing-to-do', 'event-not-supported', `a comment that is ${action.slice(0, 30)} starts nothing`);
  const command = commandOf(comment.body);
  if (command === null) return stop('nothing-to-do', 'no-command', 'the comment does not begin with a command');
  if (command.name === 'ask') return onQuestion(event, command.text, options, session);
  if (command.name !== 'fix' && command.name !== 'stop')
    return stop('nothing-to-do', 'no-command', `/${command.name} is part of a later version`);
  const barrier = await whoMayNot(sender, session);
  if (barrier !== null) return barrier;
  if (command.name === 'stop')
    return stop('nothing-to-do', 'stopped-by-user', 'a running job of this issue sees the comment and ends');
  const written = { id: comment.id, kind: 'issue' } as const;
  if (issue.pull_request !== undefined) {
    const asked = { pull: issue.number, text: command.text, comment: comment.id, place: null };
    return amend(asked, { sender, since: comment.created_at, written }, options, session);
  }
  const shut = closedOrLocked(issue);
  if (shut !== null) return shut;
  return paced(session, { who: sender.login, issue: issue.number, comment: comment.id }, options, {
    comment: written,
    source: 'comment',
    title: issue.title,
    text: [options.request !== '' ? options.request : (issue.body ?? ''), command.text].filter(Boolean).join('\n\n'),
    issue: issue.number,
    since: comment.created_at,
  });
}

/** A writer's comment on a line of a pull request of ours asks for a change there; an answer in a thread does with `/fix`. */
async function onReviewComment(payload: unknown, options: GateOptions, session: GitHubSession): Promise<GateDecision> {
  const event = ReviewCommentEvent.safeParse(payload).data;
  if (event === undefined) return refuse('event-not-supported', 'the payload of the review comment cannot be read');
  const { action, comment, pull_request: pull, sender } = event;
  if (action !== 'created')
    return stop('nothing-to-do', 'event-not-supported', `a comment that is ${action.slice(0, 30)} starts nothing`);
  if (idOfBranch(pull.head.ref) === null)
    return stop('nothing-to-do', 'no-command', `#${pull.number} is no pull request of mine`);
  const command = commandOf(comment.body);
  const talk = comment.in_reply_to_id !== undefined || !/\S\s+\S/.test(comment.body);
  if (command === null ? talk || comment.body.trimStart().startsWith('/') : command.name !== 'fix')
    return stop('nothing-to-do', 'no-command', 'the comment asks for no change');
  const barrier = await whoMayNot(sender, session);
  if (barrier !== null) return barrier;
  const line = comment.line ?? comment.original_line ?? null;
  const asked = {
    pull: pull.number,
    text: command?.text ?? comment.body.trim(),
    comment: comment.id,
    place: { path: comment.path, line, hunk: comment.diff_hunk.slice(-20_000) },
  };
  const written = { id: comment.id, kind: 'review' } as const;
  return amend(asked, { sender, since: comment.created_at, written }, options, session);
}

/** A commit more on a pull request of ours; why not is told to the writer who asked. */
async function amend(
  asked: Asked,
  by: { sender: Sender; since: string; written: { id: number; kind: CommentKind } },
  options: GateOptions,
  session: GitHubSession,
): Promise<GateDecision> {
  const made = await amendmentOf(asked, session);
  if ('message' in made)
    return { ...stop('nothing-to-do', made.reason, made.message, asked.pull), answers: asked.comment };
  // A comment on a line is numbered by itself: it has no place among those that the pace looks at.
  const comment = by.written.kind === 'issue' ? by.written.id : null;
  const pause = await tooFast(session, { who: by.sender.login, issue: asked.pull, comment }, options['runs-per-hour']);
  if (pause !== null) return refuse('rate-limited', pause);
  const { text, issue, ...amendment } = made;
  const repository = { owner: session.owner, name: session.name };
  const material = {
    source: 'comment' as const,
    title: '',
    text,
    issue,
    actor: by.sender.login,
    repository,
    amendment,
  };
  return { go: true, material, since: by.since, question: null, comment: by.written };
}

/** `/ask` changes nothing, so it may stand on a closed issue and on a pull request. The text is the comment's alone. */
async function onQuestion(
  event: IssueCommentEvent,
  text: string,
  options: GateOptions,
  session: GitHubSession,
): Promise<GateDecision> {
  const { issue, comment, sender } = event;
  const barrier = await whoMayNot(sender, session);
  if (barrier !== null) return barrier;
  if (issue.locked === true)
    return stop('nothing-to-do', 'issue-locked', `issue #${issue.number} is locked; unlock it first`);
  if (text === '') return refuse('request-empty', 'nothing was asked: write the question after /ask');
  const asked = { who: sender.login, issue: issue.number, comment: comment.id };
  const pause = await tooFast(session, asked, options['runs-per-hour']);
  if (pause !== null) return refuse('rate-limited', pause);
  const repository = { owner: session.owner, name: session.name };
  const material = {
    source: 'comment',
    title: '',
    text,
    issue: issue.number,
    actor: sender.login,
    repository,
  } as const;
  return {
    go: true,
    material,
    since: comment.created_at,
    question: comment.id,
    comment: { id: comment.id, kind: 'issue' },
  };
}

async function onDispatch(payload: unknown, options: GateOptions, session: GitHubSession): Promise<GateDecision> {
  const event = DispatchEvent.safeParse(payload).data;
  if (event === undefined) return refuse('event-not-supported', 'the payload of the dispatch event cannot be read');
  const input = (name: string) => {
    const value = event.inputs?.[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  const request = options.request !== '' ? options.request : input('request');
  const number = options.issue !== 0 ? options.issue : input('issue') === '' ? 0 : Number(input('issue'));
  const barrier = await whoMayNot(event.sender, session);
  if (barrier !== null) return barrier;
  if (!Number.isSafeInteger(number) || number < 0)
    return stop(
      'misconfigured',
      'option-invalid',
      `input issue: ${JSON.stringify(input('issue').slice(0, 40))} is not an issue number`,
    );
  const asked = { who: event.sender.login, issue: number, comment: null };
  const pause = number === 0 ? null : await tooFast(session, asked, options['runs-per-hour']);
  if (pause !== null) return refuse('rate-limited', pause);
  return fromIssueOrText({ request, issue: number, source: 'dispatch' }, event.sender, session);
}

/** A request that names an issue, brings its own text, or both (the text then wins). Also what `resolve --issue N` uses. */
export async function fromIssueOrText(
  asked: { readonly request: string; readonly issue: number; readonly source: 'dispatch' | 'cli' },
  sender: Pick<Sender, 'login'> | null,
  session: GitHubSession,
): Promise<GateDecision> {
  if (asked.issue === 0) {
    if (asked.request.trim() === '')
      return refuse('request-empty', 'nothing was asked: give a request or an issue number');
    return go(session, sender, { source: asked.source, title: '', text: asked.request, issue: null, since: null });
  }
  const issue = await session.issue(asked.issue);
  if (issue.isPullRequest)
    return refuse('event-not-supported', `#${asked.issue} is a pull request; give the number of an issue`);
  const shut = closedOrLocked({ number: issue.number, state: issue.open ? 'open' : 'closed', locked: issue.locked });
  if (shut !== null) return shut;
  return go(session, sender, {
    source: asked.source,
    title: issue.title,
    text: asked.request !== '' ? asked.request : issue.body,
    issue: issue.number,
    since: null,
  });
}

/** Null when this account may start a run: a person, by the API a writer, and by number the one who acted. */
async function whoMayNot(sender: Sender, session: GitHubSession): Promise<Stop | null> {
  if (sender.type !== 'User' || sender.login.endsWith('[bot]'))
    return refuse('sender-is-bot', `${sender.login} is not a person`);
  const permission = await session.permission(sender.login, sender.id);
  if (permission === 'admin' || permission === 'write') return null;
  return refuse('no-write-permission', `${sender.login} has no write permission on ${session.owner}/${session.name}`);
}

function closedOrLocked(issue: Pick<IssuePayload, 'number' | 'state' | 'locked'>): Stop | null {
  if (issue.state === 'closed')
    return stop('nothing-to-do', 'issue-closed', `issue #${issue.number} is closed; reopen it first`, issue.number);
  if (issue.locked === true)
    return stop('nothing-to-do', 'issue-locked', `issue #${issue.number} is locked; unlock it first`);
  return null;
}

/** A run that an event asks for: unless it was asked for too often. */
async function paced(
  session: GitHubSession,
  asked: Asker,
  options: GateOptions,
  from: Parameters<typeof go>[2],
): Promise<GateDecision> {
  const decision = await go(session, { login: asked.who }, from);
  const pause = decision.go ? await tooFast(session, asked, options['runs-per-hour']) : null;
  return pause === null ? decision : refuse('rate-limited', pause);
}

async function go(
  session: GitHubSession,
  sender: Pick<Sender, 'login'> | null,
  from: Pick<RequestMaterial, 'source' | 'title' | 'text' | 'issue'> & {
    since: string | null;
    comment?: { id: number; kind: CommentKind };
  },
): Promise<GateDecision> {
  const { since, comment = null, ...material } = from;
  // A repeated event costs no model call: the pull request of the first one is still there to be decided on.
  const open = from.issue === null ? null : await findOpenDelivery(session, `issue-${from.issue}`);
  if (open !== null)
    return stop(
      'nothing-to-do',
      'already-delivered',
      `pull request #${open.pull.number} is open for this issue; close it to have another try`,
    );
  const repository = { owner: session.owner, name: session.name };
  const whole = { ...material, actor: sender?.login ?? null, repository };
  return { go: true, material: whole, since, question: null, comment };
}

function refuse(reason: Reason, message: string): Stop {
  return { go: false, state: 'refused', reason, message, reply: null };
}

function stop(state: RunState, reason: Reason, message: string, reply: number | null = null): Stop {
  return { go: false, state, reason, message, reply };
}
