import { resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import { gitBytes } from '../base/git.ts';
import { createSession } from '../github/create-session.ts';
import type { GitHubSession } from '../github/session.ts';
import type { Remote } from '../pipeline/repository.ts';
import type { CommandContext } from './command.ts';

/** The session of a local run that talks to GitHub: repository from the remote `origin`, token from the environment. */
export async function localSession(context: CommandContext): Promise<{ session: GitHubSession; remote: Remote }> {
  const { options, env, log, signal } = context;
  const token = options['publish-token'] || options.token || env['GH_TOKEN'] || env['GITHUB_TOKEN'] || '';
  if (token === '') {
    throw new UserError(
      'option-invalid',
      'option token: GROUNDSKEEPER_TOKEN, GH_TOKEN or GITHUB_TOKEN must hold a token with contents: write, issues: write and pull-requests: write',
    );
  }
  const folder = resolve(context.cwd, options.repo);
  const url = (await gitBytes(folder, ['remote', 'get-url', 'origin'], { signal }))?.toString('utf8').trim() ?? '';
  const place = parseRemote(url);
  if (place === null)
    throw new UserError(
      'option-invalid',
      `the remote origin (${url === '' ? 'none' : 'not a server address'}) names no repository on a GitHub server`,
    );
  const { owner, name } = place;
  const serverUrl = env['GITHUB_SERVER_URL'] ?? place.serverUrl;
  const apiUrl =
    env['GITHUB_API_URL'] ?? (place.host === 'github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`);
  const session = createSession({
    token,
    apiUrl,
    serverUrl,
    owner,
    name,
    runUrl: null,
    log: log.named('github'),
    signal,
  });
  return { session, remote: { serverUrl, owner, name, token } };
}

/** `git@host:owner/name.git` or `https://host/owner/name` -> its parts. */
export function parseRemote(url: string): { host: string; serverUrl: string; owner: string; name: string } | null {
  const match =
    /^(?:https?:\/\/(?:[^@/]+@)?|ssh:\/\/git@|git@)([A-Za-z0-9.-]+(?::[0-9]+)?)[:/]([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+?)(?:\.git)?\/?$/.exec(
      url,
    );
  const [, host, owner, name] = match ?? [];
  if (host === undefined || owner === undefined || name === undefined) return null;
  const scheme = url.startsWith('http://') ? 'http' : 'https';
  return { host, serverUrl: `${scheme}://${host}`, owner, name };
}
