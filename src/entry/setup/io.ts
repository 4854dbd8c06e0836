import type { Logger } from '../../base/log.ts';

/** The outside world of the installer. */
export interface SetupIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Logger;
  readonly signal: AbortSignal;
  waiting(text: string): void;
}

/** What became of one thing that Groundskeeper needs. */
export interface SetupStep {
  readonly name: string;
  readonly state: 'present' | 'installed' | 'lacking';
  /** Nothing works without it; otherwise the note says what is lost. */
  readonly required: boolean;
  readonly note: string;
  /** The command that adds it. */
  readonly fix: string | null;
  readonly seconds: number;
}

/** Variables that package managers need; tokens and inputs of the job never reach them. */
const FORWARDED =
  /^(?:PATH|HOME|USER|LANG|TMPDIR|XDG_[A-Z_]+|https?_proxy|no_proxy|npm_config_[a-z_]+|pip_[a-z_]+|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE)$/i;

/** The environment of npm and pip: settings of the network and of the package managers, nothing else. */
export function packageManagerEnv(env: SetupIo['env']): Record<string, string> {
  const kept = Object.entries(env).filter(([name, value]) => value !== undefined && FORWARDED.test(name));
  return Object.fromEntries(kept) as Record<string, string>;
}

/** For a log that is kept: passes on at most one text in so many seconds. */
export function slowly(write: (text: string) => void, seconds = 5): (text: string) => void {
  let last = -Infinity;
  return (text) => {
    const now = performance.now();
    if (now - last < seconds * 1000) return;
    last = now;
    write(text);
  };
}
