import { CancelledError, UserError } from '../../../src/base/errors.ts';
import { createLogger, Redactor, type LogLine } from '../../../src/base/log.ts';
import { BadAnswer, classify, permissionOf, withRetry, type RetryTools } from '../../../src/github/retry.ts';

const OPERATION = { what: 'open a draft pull request', needs: 'pull-requests: write' };

function tools(extra: Partial<RetryTools> = {}) {
  const slept: number[] = [];
  const lines: LogLine[] = [];
  const all: RetryTools = {
    log: createLogger((line) => lines.push(line), new Redactor()),
    signal: new AbortController().signal,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      return Promise.resolve();
    },
    now: () => 1_000_000,
    random: () => 0.5,
    ...extra,
  };
  return { all, slept, lines };
}

function http(status: number, message = 'no', headers: Record<string, string> = {}): Error {
  return Object.assign(new Error(message), { name: 'HttpError', status, response: { status, headers } });
}

const reset = () => Object.assign(new Error('socket hang up'), { name: 'HttpError', status: 500 });

/** Fails with these errors in turn, then answers. */
function failing(...errors: Error[]) {
  let calls = 0;
  const attempt = () => {
    const error = errors[calls];
    calls += 1;
    return error === undefined ? Promise.resolve('done') : Promise.reject(error);
  };
  return { attempt, calls: () => calls };
}

async function caught(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

describe('github/retry', () => {
  it.each([
    [401, 'github-permission'],
    [403, 'github-permission'],
    [404, 'github-not-found'],
    [410, 'github-not-found'],
    [409, 'github-rejected'],
    [422, 'github-rejected'],
    [501, 'github-rejected'],
  ])('does not retry %i and calls it %s', async (status, reason) => {
    const { all, slept } = tools();
    const { attempt, calls } = failing(http(status));
    const error = await caught(withRetry(OPERATION, attempt, all));
    expect(error).toMatchObject({ reason, exit: 4 });
    expect(error.message).toContain('open a draft pull request');
    expect(calls()).toBe(1);
    expect(slept).toEqual([]);
  });

  it('names the missing permission from the header, else that of the operation', async () => {
    const { all } = tools();
    const named = http(403, 'Resource not accessible by integration', {
      'X-Accepted-GitHub-Permissions': 'pull_requests=write,contents=read; issues=write',
    });
    expect((await caught(withRetry(OPERATION, failing(named).attempt, all))).message).toContain(
      "'pull-requests: write, contents: read'",
    );
    expect((await caught(withRetry(OPERATION, failing(http(403)).attempt, all))).message).toContain(
      "'pull-requests: write'",
    );
    expect(permissionOf({})).toBeNull();
  });

  it.each([500, 502, 503, 504, 408])('retries %i three times, with growing jittered pauses', async (status) => {
    const { all, slept } = tools();
    const { attempt, calls } = failing(http(status), http(status), http(status));
    await expect(withRetry(OPERATION, attempt, all)).resolves.toBe('done');
    expect(calls()).toBe(4);
    expect(slept).toEqual([1000, 2000, 4000]);
  });

  it('gives up after the third retry with exit 4', async () => {
    const { all } = tools();
    const { attempt, calls } = failing(...Array.from({ length: 9 }, () => http(502)));
    await expect(withRetry(OPERATION, attempt, all)).rejects.toMatchObject({ reason: 'github-unavailable', exit: 4 });
    expect(calls()).toBe(4);
  });

  it('treats a reset and a cut answer as passing trouble', async () => {
    const { all } = tools();
    await expect(withRetry(OPERATION, failing(reset(), new BadAnswer('cut')).attempt, all)).resolves.toBe('done');
  });

  it('obeys retry-after, else the reset, else waits at least a minute and then longer', async () => {
    const { all, slept } = tools();
    const errors = [
      http(429, 'slow', { 'retry-after': '7' }),
      http(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' }),
      http(403, 'You have exceeded a secondary rate limit'),
    ];
    await expect(withRetry(OPERATION, failing(...errors).attempt, all)).resolves.toBe('done');
    expect(slept[0]).toBe(7000);
    expect(slept[1]).toBe(30_000);
    expect(slept[2]).toBeGreaterThanOrEqual(60_000);
  });

  it('does not wait for more than 15 minutes in all', async () => {
    const { all, slept } = tools();
    const error = await caught(withRetry(OPERATION, failing(http(429, 'slow', { 'retry-after': '901' })).attempt, all));
    expect(error).toMatchObject({ reason: 'github-unavailable', exit: 4 });
    expect(slept).toEqual([]);
    const often = tools();
    const limits = Array.from({ length: 20 }, () => http(429, 'slow', { 'retry-after': '400' }));
    await caught(withRetry(OPERATION, failing(...limits).attempt, often.all));
    expect(often.slept).toEqual([400_000, 400_000]);
  });

  it('asks whether the thing was made after all before it makes it again', async () => {
    const { all } = tools();
    const { attempt, calls } = failing(reset(), reset());
    let asked = 0;
    const recheck = () => Promise.resolve((asked += 1) === 2 ? 'found' : null);
    await expect(withRetry(OPERATION, attempt, all, recheck)).resolves.toBe('found');
    expect(calls()).toBe(2);
    expect(asked).toBe(2);
  });

  it('ends a wait when the run is told to stop', async () => {
    const stop = new AbortController();
    const { all } = tools({
      signal: stop.signal,
      sleep: () => {
        stop.abort();
        return Promise.reject(new Error('aborted'));
      },
    });
    await expect(withRetry(OPERATION, failing(http(502)).attempt, all)).rejects.toBeInstanceOf(CancelledError);
    const { attempt, calls } = failing();
    await expect(withRetry(OPERATION, attempt, all)).rejects.toBeInstanceOf(CancelledError);
    expect(calls()).toBe(0);
  });

  it('lets a bug through as it is', async () => {
    const { all } = tools();
    await expect(withRetry(OPERATION, failing(new TypeError('x is undefined')).attempt, all)).rejects.toThrow(
      new TypeError('x is undefined'),
    );
    expect(classify(new TypeError('x'), OPERATION, all).kind).toBe('bug');
  });
});
