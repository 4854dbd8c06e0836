import type { IncomingMessage } from 'node:http';
import type { Faults } from './faults.ts';
import type { GitStore } from './git-store.ts';
import type { JournalEntry } from './journal.ts';
import type { GitHubDescription } from './openapi.ts';
import { OPERATIONS } from './operations/index.ts';
import type { Answer, Call } from './operations/operation.ts';
import { notFound, Problem } from './problem.ts';
import type { Renderer } from './render.ts';
import type { RepositoryState, Token } from './state.ts';

/** An answer on its way out; `reset` cuts the connection instead. */
export type RestAnswer = Answer | 'reset';

export interface RestApi {
  readonly description: GitHubDescription;
  readonly state: RepositoryState;
  readonly git: GitStore;
  readonly render: Renderer;
  readonly faults: Faults;
}

type Entry = Omit<JournalEntry, 'at' | 'kind' | 'method' | 'path'>;

/** Answers one REST request: token, contract, permission, state, contract again. */
export async function answerRest(
  api: RestApi,
  request: IncomingMessage,
  url: URL,
  data: Buffer,
): Promise<{ answer: RestAnswer; entry: Entry }> {
  const notes: string[] = [];
  const token = tokenOf(api.state, request.headers.authorization);
  const method = request.method ?? 'GET';
  const matched = api.description.match(method, url.pathname);
  const query = Object.fromEntries(url.searchParams);
  const body = parsed(data, notes);
  const entry = (status: number): Entry => ({
    operation: matched?.id ?? null,
    login: token?.login ?? null,
    body,
    status,
    notes,
  });
  const fault = api.faults.next(matched?.id ?? '');
  if (fault !== null && !fault.afterwards) return failed(fault.how, entry);

  let answer: Answer;
  try {
    if (request.headers['user-agent'] === undefined) notes.push('no user agent');
    if (data.length > 0 && !/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      notes.push(`content type is ${request.headers['content-type'] ?? 'absent'}`);
    if (token === null)
      throw new Problem(401, request.headers.authorization ? 'Bad credentials' : 'Requires authentication');
    const operation = matched === null ? undefined : OPERATIONS[matched.id];
    if (matched === null || operation === undefined) {
      notes.push(matched === null ? 'GitHub has no such operation' : `the fake does not model ${matched.id}`);
      throw new Problem(501, 'Not Implemented');
    }
    const problems = api.description.requestProblems(matched, query, body);
    if (problems.length > 0) {
      notes.push(...problems);
      throw new Problem(
        422,
        'Invalid request.',
        problems.map((message) => ({ code: 'custom', message })),
      );
    }
    const { owner = api.state.owner, repo = api.state.name } = matched.params;
    if (`${owner}/${repo}`.toLowerCase() !== `${api.state.owner}/${api.state.name}`.toLowerCase()) throw notFound();
    const call: Call = {
      ...api,
      viewer: api.state.user(token.login),
      token,
      params: matched.params,
      query,
      body: (body ?? {}) as Record<string, unknown>,
    };
    const needs = typeof operation.needs === 'function' ? operation.needs(call) : operation.needs;
    if (needs !== null && !allows(token, needs))
      throw new Problem(403, 'Resource not accessible by integration', [], {
        'x-accepted-github-permissions': needs.join('='),
      });
    answer = await operation.run(call);
  } catch (error) {
    if (error instanceof Problem) answer = { status: error.status, body: error.body(), headers: error.headers };
    else answer = { status: 599, body: { message: `the fake broke: ${String(error)}` } };
    if (answer.status === 599)
      notes.push(`the fake broke: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
  }
  if (matched !== null && answer.status !== 501 && answer.status !== 599) {
    const problems = api.description.responseProblems(matched, answer.status, answer.body);
    if (problems.length > 0) {
      notes.push(...problems);
      answer = { status: 599, body: { message: 'the fake answered what GitHub would not', problems } };
    }
  }
  if (fault !== null) return failed(fault.how, entry);
  return { answer, entry: entry(answer.status) };
}

/** The token of an `Authorization` header: `token`, `bearer`, or basic with the token as password. */
export function tokenOf(state: RepositoryState, header: string | undefined): Token | null {
  const [scheme = '', value = ''] = (header ?? '').split(' ');
  if (/^(token|bearer)$/i.test(scheme)) return state.tokens.get(value) ?? null;
  if (!/^basic$/i.test(scheme)) return null;
  return state.tokens.get(Buffer.from(value, 'base64').toString('utf8').split(':')[1] ?? '') ?? null;
}

/** Whether a token carries a permission; everybody who has a token may read metadata. */
export function allows(
  token: Token,
  [scope, access]: readonly [keyof Token['permissions'], 'read' | 'write'],
): boolean {
  if (scope === 'metadata') return true;
  const held = token.permissions[scope];
  return held === 'write' || held === access;
}

function failed(how: Exclude<Parameters<Faults['add']>[0]['how'], never>, entry: (status: number) => Entry) {
  if (how === 'reset') return { answer: 'reset' as const, entry: entry(0) };
  const body = { message: how.message ?? 'injected failure', documentation_url: 'https://docs.github.com/rest' };
  return { answer: { status: how.status, body, headers: how.headers ?? {} }, entry: entry(how.status) };
}

function parsed(data: Buffer, notes: string[]): unknown {
  if (data.length === 0) return undefined;
  try {
    return JSON.parse(data.toString('utf8')) as unknown;
  } catch {
    notes.push('the body is not JSON');
    return undefined;
  }
}
