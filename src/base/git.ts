import { exec, execText, type ExecOptions } from './exec.ts';

/**
 * Git reads configuration that can start programs (hooks, fsmonitor, filters, pagers).
 * Every call of ours goes through here, with all of that turned off and no user or system configuration.
 */
const SAFE: readonly string[] = [
  '-c', 'core.hooksPath=/dev/null',
  '-c', 'core.fsmonitor=false',
  '-c', 'core.pager=cat',
  '-c', 'core.quotePath=false',
  '-c', 'safe.bareRepository=explicit',
  '-c', 'protocol.ext.allow=never',
  '-c', 'submodule.recurse=false',
  '-c', 'gc.auto=0',
  '-c', 'commit.gpgSign=false',
  '-c', 'diff.external=',
  '-c', 'core.attributesFile=/dev/null',
]; // prettier-ignore

export const GIT_ENV: Readonly<Record<string, string>> = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C.UTF-8',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_CONFIG_COUNT: '1',
  // A checkout made by another user (a container, actions/checkout) is still the one we were given.
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*',
};

/** The command line of git with everything that could start a program turned off. */
export function gitCommand(args: readonly string[]): [string, ...string[]] {
  return ['git', ...SAFE, ...args];
}

/** Runs git in `cwd` and returns stdout; any failure is a ToolError. */
export async function git(
  cwd: string,
  args: readonly string[],
  options: Omit<ExecOptions, 'cwd'> = {},
): Promise<string> {
  return execText(gitCommand(args), { ...options, cwd, env: { ...GIT_ENV, ...options.env } });
}

/** Runs git and returns raw stdout bytes; any failure is null. */
export async function gitBytes(
  cwd: string,
  args: readonly string[],
  options: Omit<ExecOptions, 'cwd'> = {},
): Promise<Buffer | null> {
  const result = await exec(gitCommand(args), { ...options, cwd, env: { ...GIT_ENV, ...options.env } });
  return result.exitCode === 0 ? result.stdout : null;
}
