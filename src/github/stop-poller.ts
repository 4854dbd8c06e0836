import { setTimeout as delay } from 'node:timers/promises';
import { ExitCode, UserError, messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import { commandOf } from './events.ts';
import type { GitHubSession } from './session.ts';

export interface StopPollerOptions {
  readonly session: GitHubSession;
  readonly issue: number;
  /** Only what was said from here on counts. */
  readonly since: string;
  readonly stopLabel: string;
  /** Aborted with a UserError `stopped-by-user`. */
  readonly controller: AbortController;
  readonly log: Logger;
  readonly everySeconds?: number;
}

/**
 * Looks every 15 seconds whether a writer wrote `/stop` on the issue or the stop label is on it, and then aborts the run.
 * Disposing ends the looking. A server that does not answer is a warning: the run goes on.
 */
export function startStopPoller(options: StopPollerOptions): AsyncDisposable {
  const ended = new AbortController();
  const session = options.session.withSignal(ended.signal);
  const done = poll({ ...options, session }, ended.signal);
  return {
    [Symbol.asyncDispose]: async () => {
      ended.abort();
      await done;
    },
  };
}

async function poll(options: StopPollerOptions, ended: AbortSignal): Promise<void> {
  const { controller, log } = options;
  const seen = new Set<number>();
  let warned = false;
  while (!ended.aborted && !controller.signal.aborted) {
    try {
      await delay((options.everySeconds ?? 15) * 1000, undefined, { signal: ended });
      const who = await whoStopped(options, seen);
      if (who === null) continue;
      controller.abort(new UserError('stopped-by-user', who, ExitCode.cancelled));
    } catch (error) {
      if (isAborted(ended)) return;
      if (!warned) log.warn('the stop command cannot be looked for');
      log.debug(messageOf(error));
      warned = true;
      if (error instanceof UserError && error.reason === 'github-permission') return;
    }
  }
}

async function whoStopped(options: StopPollerOptions, seen: Set<number>): Promise<string | null> {
  const { session, issue, stopLabel } = options;
  for (const comment of await session.commentsSince(issue, options.since)) {
    if (seen.has(comment.id)) continue;
    const person = comment.author !== null && !comment.authorIsBot ? comment.author : null;
    if (person !== null && commandOf(comment.body)?.name === 'stop') {
      const permission = await session.permission(person, comment.authorId ?? undefined);
      if (permission === 'admin' || permission === 'write') return `${person} wrote /stop`;
    }
    seen.add(comment.id);
  }
  if (stopLabel === '') return null;
  // Only people who may triage can set a label: no further question.
  return (await session.issue(issue)).labels.includes(stopLabel) ? `the label ${stopLabel} was set` : null;
}

// Through a function, because the compiler does not know that an await can change it.
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
