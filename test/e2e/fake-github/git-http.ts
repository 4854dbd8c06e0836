import { chmod, mkdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { exec } from '../../../src/base/exec.ts';
import { GIT_ENV } from '../../../src/base/git.ts';
import type { Answer } from './operations/operation.ts';
import { allows, tokenOf } from './rest.ts';
import type { RepositoryState } from './state.ts';

const GIT_PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/** Raw bytes of an answer of `git http-backend`. */
export interface GitAnswer extends Omit<Answer, 'body'> {
  readonly bytes: Buffer;
}

/** Whether a path belongs to git's smart HTTP protocol. */
export function isGitPath(path: string): boolean {
  return GIT_PATH.test(path);
}

/** Serves clone, fetch and push through git's own CGI program. */
export async function answerGit(
  root: string,
  state: RepositoryState,
  request: IncomingMessage,
  url: URL,
  data: Buffer,
): Promise<{ answer: GitAnswer; login: string | null }> {
  const [, owner = '', name = '', service = ''] = GIT_PATH.exec(url.pathname) ?? [];
  const token = tokenOf(state, request.headers.authorization);
  const pushes = service === 'git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
  const login = token?.login ?? null;
  const refuse = (status: number, text: string) => ({
    answer: { status, bytes: Buffer.from(text), headers: { 'www-authenticate': 'Basic realm="GitHub"' } },
    login,
  });
  if (`${owner}/${name}` !== `${state.owner}/${state.name}`) return refuse(404, 'Repository not found.');
  if (token === null && (pushes || state.isPrivate || request.headers.authorization !== undefined))
    return refuse(401, 'Authentication required.');
  if (token !== null && !allows(token, ['contents', pushes ? 'write' : 'read']))
    return refuse(403, `Permission to ${owner}/${name}.git denied to ${token.login}.`);
  const result = await exec(['git', 'http-backend'], {
    stdin: data,
    timeoutSeconds: 60,
    env: {
      ...GIT_ENV,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${owner}/${name}.git/${service}`,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      CONTENT_LENGTH: String(data.length),
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_ADDR: '127.0.0.1',
      ...(token === null ? {} : { REMOTE_USER: token.login }),
    },
  });
  return { answer: cgi(result.stdout), login };
}

/** Makes git itself refuse pushes to protected branches, in GitHub's words. */
export async function protectBranches(bare: string, branches: Iterable<string>): Promise<void> {
  const refs = [...branches].map((branch) => `refs/heads/${branch}`).join('|');
  const hook = join(bare, 'hooks', 'update');
  await mkdir(join(bare, 'hooks'), { recursive: true });
  const refusal = 'echo \'error: GH006: Protected branch update failed for \'"$1". >&2; exit 1';
  await writeFile(hook, `#!/bin/sh\ncase "$1" in ${refs}) ${refusal} ;; esac\n`);
  await chmod(hook, 0o755);
}

function cgi(output: Buffer): GitAnswer {
  const end = output.indexOf('\r\n\r\n');
  const headers: Record<string, string> = {};
  let status = 200;
  for (const line of output.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'status') status = Number.parseInt(value, 10);
    else if (name !== '') headers[name] = value;
  }
  return end < 0
    ? { status: 500, bytes: Buffer.from('git http-backend gave no answer'), headers: {} }
    : { status, bytes: output.subarray(end + 4), headers };
}
