import { checkCalls } from './checks.ts';
import { createClient, type SessionOptions } from './client.ts';
import { gitCalls } from './git-data.ts';
import { issueCalls } from './issues.ts';
import { pullCalls } from './pulls.ts';
import { reportCalls } from './reports.ts';
import type { GitHubSession } from './session.ts';

/** Opens a repository on a GitHub server. No request is made before the first question. */
export function createSession(options: SessionOptions): GitHubSession {
  const client = createClient(options);
  return {
    owner: options.owner,
    name: options.name,
    serverUrl: options.serverUrl.replace(/\/+$/, ''),
    runUrl: options.runUrl,
    withSignal: (signal) => createSession({ ...options, signal }),
    ...issueCalls(client),
    ...gitCalls(client),
    ...pullCalls(client),
    ...reportCalls(client),
    ...checkCalls(client),
  };
}
