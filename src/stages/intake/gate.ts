import type { Options } from '../../config/options.ts';
import type { Reason, RunState } from '../../contracts/outcome.ts';
import type { Request } from '../../contracts/request.ts';
import { findOpenDelivery } from '../../github/branches.ts';
import {
  commandOf,
  DispatchEvent,
  IssueCommentEvent,
  IssuesEvent,
  type GateEvent,
  type IssuePayload,
} from '../../github/events.ts';
import type { GitHubSession } from '../../github/session.ts';
import { tooFast, type Asked } from './pace.ts';

/** What a request is made of, before it is cleaned and bounded. */
export interface RequestMaterial {
  readonly source: Request['source'];
  readonly title: string;
  readonly text: string;
  readonly issue: number | null;
  readonly actor: string | null;
  readonly repository: Request['repository'];
}

/** Whether an event starts a run. `reply` is the issue on which the outcome may be told: never for a stranger or a bot. */
export type GateDecision =
  | {
      readonly go: true;
      readonly material: RequestMaterial;
      readonly since: string | null;
      /** Number of the comment when it asks something: an answer is wanted, and no change. */
      readonly question: number | null;
    }
  | {
      readonly go: false;
      readonly state: RunState;
      readonly reason: Reason;
      readonly message: string;
      readonly reply: number | null;
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
  if (command.name === 'fix' && issue.pull_request !== undefined)
    return stop('nothing-to-do', 'no-command', '/fix on a pull request is part of a later version');
  const barrier = await whoMayNot(sender, session);
  if (barrier !== null) return barrier;
  if (command.name === 'stop')
    return stop('nothing-to-do', 'stopped-by-user', 'a running job of this issue sees the comment and ends');
  const shut = closedOrLocked(issue);
  if (shut !== null) return shut;
  return paced(session, { who: sender.login, issue: issue.number, comment: comment.id }, options, {
    source: 'comment',
    title: issue.title,
    text: [options.request !== '' ? options.request : (issue.body ?? ''), command.text].filter(Boolean).join('\n\n'),
    issue: issue.number,
    since: comment.created_at,
  });
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
  return { go: true, material, since: comment.created_at, question: comment.id };
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
  asked: Asked,
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
  from: Pick<RequestMaterial, 'source' | 'title' | 'text' | 'issue'> & { since: string | null },
): Promise<GateDecision> {
  const { since, ...material } = from;
  // A repeated event costs no model call: the pull request of the first one is still there to be decided on.
  const open = from.issue === null ? null : await findOpenDelivery(session, `issue-${from.issue}`);
  if (open !== null)
    return stop(
      'nothing-to-do',
      'already-delivered',
      `pull request #${open.pull.number} is open for this issue; close it to have another try`,
    );
  const repository = { owner: session.owner, name: session.name };
  return { go: true, material: { ...material, actor: sender?.login ?? null, repository }, since, question: null };
}

function refuse(reason: Reason, message: string): Stop {
  return { go: false, state: 'refused', reason, message, reply: null };
}

function stop(state: RunState, reason: Reason, message: string, reply: number | null = null): Stop {
  return { go: false, state, reason, message, reply };
}
