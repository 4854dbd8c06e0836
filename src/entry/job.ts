import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../base/errors.ts';

/** What the runner says of the job, read once from the environment. URLs come from here and from nowhere else. */
export interface Job {
  readonly eventName: string;
  readonly payload: unknown;
  readonly owner: string;
  readonly name: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly runUrl: string;
  readonly workspace: string;
  readonly temp: string;
}

/** An event is at most a few MB on GitHub. */
const EVENT_LIMIT = 32 * 1024 * 1024;

export async function readJob(env: Readonly<Record<string, string | undefined>>): Promise<Job> {
  const need = (key: string): string => {
    const value = env[key];
    if (value === undefined || value === '')
      throw new UserError('event-not-supported', `${key} is not set: this must run in a GitHub Actions job`);
    return value;
  };
  const [owner = '', name = ''] = need('GITHUB_REPOSITORY').split('/');
  const serverUrl = need('GITHUB_SERVER_URL').replace(/\/$/, '');
  return {
    eventName: need('GITHUB_EVENT_NAME'),
    payload: await readPayload(need('GITHUB_EVENT_PATH')),
    owner,
    name,
    apiUrl: need('GITHUB_API_URL'),
    serverUrl,
    runUrl: `${serverUrl}/${owner}/${name}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
    workspace: need('GITHUB_WORKSPACE'),
    temp: env['RUNNER_TEMP'] ?? '/tmp',
  };
}

async function readPayload(path: string): Promise<unknown> {
  try {
    const bytes = await readFile(path);
    if (bytes.length > EVENT_LIMIT) throw new Error('too large');
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    throw new UserError('event-not-supported', 'the event of this job cannot be read (GITHUB_EVENT_PATH)');
  }
}

/** The issue or pull request an event is about, whatever the event; null when there is none. */
export function issueOf(payload: unknown): number | null {
  const numbered = z.object({ number: z.int().positive() });
  const read = z.object({ issue: numbered.optional(), pull_request: numbered.optional() }).safeParse(payload).data;
  return read?.issue?.number ?? read?.pull_request?.number ?? null;
}
