import { getOctokit } from '@actions/github';
import { BadAnswer, sleep, withRetry, type Operation, type RetryTools } from './retry.ts';
import type { Logger } from '../base/log.ts';

export interface SessionOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly owner: string;
  readonly name: string;
  readonly runUrl: string | null;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** For tests: how to wait and what time it is. */
  readonly retry?: Partial<Pick<RetryTools, 'sleep' | 'now' | 'random'>>;
}

type Octokit = ReturnType<typeof getOctokit>;

/** Every request goes out under one policy, one time limit and one signal. */
export interface Client {
  readonly owner: string;
  readonly repo: string;
  readonly tokenIsInstallation: boolean;
  call<T>(
    operation: Operation,
    request: (rest: Octokit['rest'], octokit: Octokit) => Promise<T>,
    recheck?: () => Promise<T | null>,
  ): Promise<T>;
}

const REQUEST_SECONDS = 60;

/** A client for one repository. The addresses come from the caller only, never from the environment. */
export function createClient(options: SessionOptions): Client {
  // Octokit prints what it finds odd; standard output is not ours to write to.
  const quiet = (text: string) => options.log.debug(text.slice(0, 300));
  const octokit = getOctokit(options.token, {
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    userAgent: 'groundskeeper',
    log: { debug: () => undefined, info: () => undefined, warn: quiet, error: quiet },
  });
  octokit.hook.before('request', (request) => {
    const limit = AbortSignal.timeout(REQUEST_SECONDS * 1000);
    request.request = { ...request.request, signal: AbortSignal.any([options.signal, limit]) };
  });
  octokit.hook.after('request', (response, { url }) => {
    // The log of a job is text.
    if (url.endsWith('/logs') && typeof response.data === 'string') return;
    if (response.status !== 204 && (typeof response.data !== 'object' || (response.data as unknown) === null))
      throw new BadAnswer('an answer that is no JSON document');
  });
  const tools: RetryTools = {
    log: options.log,
    signal: options.signal,
    sleep: options.retry?.sleep ?? sleep,
    now: options.retry?.now ?? Date.now,
    random: options.retry?.random ?? Math.random,
  };
  return {
    owner: options.owner,
    repo: options.name,
    tokenIsInstallation: options.token.startsWith('ghs_'),
    call: (operation, request, recheck) => withRetry(operation, () => request(octokit.rest, octokit), tools, recheck),
  };
}
