import { messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import { inertMarkdown } from '../base/sanitise.ts';
import { STAGE_NAMES, type RunEvent, type RunObserver, type StageName } from '../contracts/progress.ts';
import type { RunReport } from '../contracts/report.ts';
import { COMMENT_LIMIT } from './issues.ts';
import type { GitHubSession } from './session.ts';
import { startOf, startsIn, startsLine } from './starts.ts';
import { finalBody, progressBody, runningMark, statusMarker, type Ended, type StageLine } from './status-text.ts';

export interface StatusCommentOptions {
  readonly log: Logger;
  /** More to say under the final state, e.g. the report of what was tried; Markdown that is already inert. */
  readonly details?: (report: RunReport) => Promise<string>;
  /** Who started the run that writes; left out where another job of the run has said so. */
  readonly who?: string;
  /** Least time between two edits. Defaults to 10 seconds. */
  readonly gapSeconds?: number;
}

export interface StatusComment extends RunObserver {
  /** Ends the comment where no report was made, e.g. when the gate or the start-up failed. */
  finish(ended: Ended): Promise<void>;
}

/** Kept free for the markers. */
const ROOM = 8_000;
// After SIGTERM a job has 7.5 seconds; otherwise the last word is worth a longer try.
const LAST_TRY_SECONDS = { cancelled: 5, otherwise: 90 } as const;

/** The one live comment of an issue, edited through the stages. It never throws: a comment is no reason to fail a run. */
export function createStatusComment(
  session: GitHubSession,
  issue: number,
  options: StatusCommentOptions,
): StatusComment {
  const { log } = options;
  const gapMs = (options.gapSeconds ?? 10) * 1000;
  const started = performance.now();
  const stages = new Map<StageName, StageLine>(
    STAGE_NAMES.map((stage) => [stage, { state: 'open', seconds: 0, note: '' }]),
  );
  const stop = new AbortController();
  const live = session.withSignal(stop.signal);
  let waiting = '';
  let last = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let ended: Promise<void> | null = null;
  let silent = false;
  // What earlier runs of the issue wrote stays in the comment; asked for once.
  let starts: Promise<string> | null = null;
  const startsBy = (live: GitHubSession) =>
    (starts ??= live.findComment(issue, statusMarker(issue)).then(
      (found) => {
        const earlier = startsIn(found?.body ?? '');
        return startsLine(options.who === undefined ? earlier : [...earlier, startOf(session, options.who)]);
      },
      () => '',
    ));

  const warn = (error: unknown) => {
    // Which permission is missing is in the message; once is enough, the comment is written often.
    if (!silent) log.warn('the status comment cannot be written');
    log[silent ? 'debug' : 'info'](messageOf(error));
    silent = true;
  };

  const write = () => {
    timer = undefined;
    if (silent || ended !== null) return;
    last = performance.now();
    const seconds = (last - started) / 1000;
    const body = progressBody({ stages, waiting, seconds, runUrl: session.runUrl });
    writing = writing.then(async () => {
      if (ended !== null) return;
      const first = await startsBy(live);
      await live.upsertComment(issue, statusMarker(issue), `${first}${body}`).catch((error: unknown) => {
        if (ended === null) warn(error);
      });
    });
  };

  const soon = () => {
    if (timer !== undefined || silent || ended !== null) return;
    const wait = Math.max(0, last + gapMs - performance.now());
    if (wait === 0) write();
    else timer = setTimeout(write, wait).unref();
  };

  const finish = (what: Ended, details: Promise<string>): Promise<void> =>
    (ended ??= (async () => {
      clearTimeout(timer);
      // Let a first comment be created rather than make a second one; do not wait out a long retry.
      await Promise.race([writing, new Promise((resolve) => setTimeout(resolve, 2000).unref())]);
      stop.abort();
      const limit = what.state === 'cancelled' ? LAST_TRY_SECONDS.cancelled : LAST_TRY_SECONDS.otherwise;
      const more = await details.catch((error: unknown) => {
        log.warn(`the details of the run cannot be shown: ${messageOf(error)}`);
        return '';
      });
      const last = session.withSignal(AbortSignal.timeout(limit * 1000));
      const body = `${await startsBy(last)}${finalBody(what, session.runUrl, more, COMMENT_LIMIT - ROOM)}`;
      await last.upsertComment(issue, statusMarker(issue), body).catch(warn);
    })());

  return {
    on: (event: RunEvent) => {
      switch (event.type) {
        case 'stage-started':
          stages.set(event.stage, { state: 'running', seconds: 0, note: '' });
          waiting = '';
          soon();
          break;
        case 'stage-ended':
          stages.set(event.stage, { state: event.status, seconds: event.seconds, note: inertMarkdown(event.note) });
          waiting = '';
          soon();
          break;
        case 'waiting':
          waiting = inertMarkdown(event.text);
          soon();
          break;
        case 'finished': {
          const { report } = event;
          void finish(report, options.details?.(report) ?? Promise.resolve(''));
        }
      }
    },
    settle: async () => {
      await (ended ?? writing);
    },
    finish: (what) => finish(what, Promise.resolve('')),
  };
}

/**
 * Brings the comment of an issue to a final state when the process that wrote it is gone. A comment that is final already,
 * or that belongs to another run, stays as it is. Returns whether something was written; never throws.
 */
export async function finishStatusComment(
  session: GitHubSession,
  issue: number,
  ended: Ended,
  options: { readonly log: Logger; readonly details?: string; readonly whenAbsent?: boolean },
): Promise<boolean> {
  try {
    const marker = statusMarker(issue);
    const comment = await session.findComment(issue, marker);
    const running = comment?.body.includes(runningMark(session.runUrl)) ?? options.whenAbsent === true;
    if (!running) return false;
    const text = finalBody(ended, session.runUrl, options.details ?? '', COMMENT_LIMIT - ROOM);
    await session.upsertComment(issue, marker, `${startsLine(startsIn(comment?.body ?? ''))}${text}`);
    return true;
  } catch (error) {
    options.log.warn(`the status comment cannot be finished: ${messageOf(error)}`);
    return false;
  }
}
