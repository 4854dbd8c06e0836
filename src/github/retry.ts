import { setTimeout as delay } from 'node:timers/promises';
import { CancelledError, ExitCode, UserError, messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';

/** One operation on GitHub in words, and the workflow permission that it needs. */
export interface Operation {
  readonly what: string;
  readonly needs: string;
}

/** What the retry policy uses of the outside world; tests pass their own. */
export interface RetryTools {
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
  readonly random: () => number;
}

/** How one failed request is to be treated. */
export type Failure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'final'; readonly error: UserError }
  | { readonly kind: 'limited'; readonly waitMs: number | null }
  | { readonly kind: 'transient'; readonly cause: string }
  | { readonly kind: 'bug' };

/** An answer that is not what the API promises, e.g. cut by a reset in the middle of its body. */
export class BadAnswer extends Error {
  override readonly name = 'BadAnswer';
}

const MINUTE = 60_000;
const LONGEST_WAIT = 15 * MINUTE;
const TRANSIENT_RETRIES = 3;

/** Waits for real, and no longer than the signal allows. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal });
}

/**
 * Runs one request under the policy of docs/security.md: permission, missing and rejected are final at once; rate
 * limits are obeyed for at most 15 minutes in all; server errors and resets are retried three times with jitter.
 * `recheck` is asked before every retry of a request that creates something: a value means that it exists already.
 */
export async function withRetry<T>(
  operation: Operation,
  attempt: () => Promise<T>,
  tools: RetryTools,
  recheck?: () => Promise<T | null>,
): Promise<T> {
  let waited = 0;
  let limits = 0;
  let errors = 0;
  for (;;) {
    if (tools.signal.aborted) throw new CancelledError();
    if (limits + errors > 0 && recheck !== undefined) {
      const existing = await recheck();
      if (existing !== null) return existing;
    }
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof UserError || error instanceof CancelledError) throw error;
      const failure = classify(error, operation, tools);
      if (failure.kind === 'bug') throw error;
      if (failure.kind === 'cancelled') throw new CancelledError();
      if (failure.kind === 'final') throw failure.error;
      let pause: number;
      if (failure.kind === 'limited') {
        limits += 1;
        pause = failure.waitMs ?? MINUTE * 2 ** (limits - 1);
        if (waited + pause > LONGEST_WAIT)
          throw unavailable(operation, 'the rate limit of GitHub asks for a wait of more than 15 minutes');
        tools.log.warn(`GitHub asks to slow down: waiting ${Math.ceil(pause / 1000)} s before I ${operation.what}`);
      } else {
        errors += 1;
        if (errors > TRANSIENT_RETRIES) throw unavailable(operation, failure.cause);
        pause = 1000 * 2 ** (errors - 1) * (0.5 + tools.random());
        tools.log.warn(`GitHub did not answer properly (${failure.cause}): retry ${errors} of ${TRANSIENT_RETRIES}`);
      }
      waited += pause;
      try {
        await tools.sleep(pause, tools.signal);
      } catch {
        throw new CancelledError();
      }
    }
  }
}

/** Reads what a thrown request error means: {status: 404} -> final, github-not-found. */
export function classify(error: unknown, operation: Operation, tools: Pick<RetryTools, 'signal' | 'now'>): Failure {
  if (tools.signal.aborted) return { kind: 'cancelled' };
  const { status, headers, detail } = read(error);
  if (status === null)
    return NETWORK_ERRORS.has(nameOf(error)) ? { kind: 'transient', cause: detail } : { kind: 'bug' };
  if (status === 429 || (status === 403 && isLimit(headers, detail)))
    return { kind: 'limited', waitMs: waitOf(headers, tools.now()) };
  if (status === 401)
    return final('github-permission', `GitHub did not accept the token, so I could not ${operation.what} (${detail})`);
  if (status === 403)
    return final(
      'github-permission',
      `the token lacks the permission '${permissionOf(headers) ?? operation.needs}', so I could not ${operation.what} (${detail})`,
    );
  if (status === 404 || status === 410)
    return final(
      'github-not-found',
      `could not ${operation.what}: it is gone, or the token may not see it (needs '${operation.needs}')`,
    );
  if (status === 408 || (status >= 500 && status !== 501)) return { kind: 'transient', cause: `HTTP ${status}` };
  return final('github-rejected', `GitHub refused to let me ${operation.what}: ${detail} (HTTP ${status})`);
}

/** `pull_requests=write,contents=write; issues=write` -> `pull-requests: write, contents: write` (the first alternative). */
export function permissionOf(headers: Readonly<Record<string, string>>): string | null {
  const first = headers['x-accepted-github-permissions']?.split(';')[0]?.trim();
  if (first === undefined || first === '') return null;
  return first
    .slice(0, 200)
    .split(',')
    .map((part) => part.trim().replaceAll('_', '-').replace('=', ': '))
    .join(', ');
}

/** The HTTP status of a request error, or null when no answer came. */
export function statusOf(error: unknown): number | null {
  return read(error).status;
}

// What octokit and fetch call a request that got no whole answer; anything else thrown is ours.
const NETWORK_ERRORS: ReadonlySet<string> = new Set(['HttpError', 'BadAnswer', 'AbortError', 'TimeoutError']);

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function final(reason: string, message: string): Failure {
  return { kind: 'final', error: new UserError(reason, message, ExitCode.unavailable) };
}

function unavailable(operation: Operation, cause: string): UserError {
  return new UserError('github-unavailable', `could not ${operation.what}: ${cause}`, ExitCode.unavailable);
}

function isLimit(headers: Readonly<Record<string, string>>, detail: string): boolean {
  // A secondary limit without headers can be told from a missing permission by its text only.
  return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(detail);
}

function waitOf(headers: Readonly<Record<string, string>>, now: number): number | null {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(1000, after * 1000);
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return Math.max(1000, reset * 1000 - now);
  return null;
}

function read(error: unknown): { status: number | null; headers: Record<string, string>; detail: string } {
  const detail = messageOf(error).split('\n')[0]?.slice(0, 300) ?? '';
  if (typeof error !== 'object' || error === null || !('response' in error))
    return { status: null, headers: {}, detail };
  const response = error.response as { status?: unknown; headers?: Record<string, unknown> } | undefined;
  if (typeof response?.status !== 'number') return { status: null, headers: {}, detail };
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers ?? {}))
    if (typeof value === 'string' || typeof value === 'number') headers[name.toLowerCase()] = String(value);
  return { status: response.status, headers, detail };
}
