import type { GitHubSession } from './session.ts';

/** One run that was started, as the hidden second line of our comments remembers it. */
export interface Start {
  readonly at: string;
  readonly who: string;
  readonly run: string;
}

const HOUR = 3_600_000;
const LINE =
  /^<!-- groundskeeper:starts((?: [0-9TZ:.-]{20,24}\/[A-Za-z0-9-]{1,60}\/[A-Za-z0-9._-]{1,60}){1,100}) -->$/m;

/** The runs that a comment remembers; whoever may write as us may write these. */
export function startsIn(body: string): readonly Start[] {
  const found = LINE.exec(body.slice(0, 20_000))?.[1]?.trim().split(' ') ?? [];
  return found.map((entry) => {
    const [at = '', who = '', run = ''] = entry.split('/');
    return { at, who, run };
  });
}

/** The line for a comment, with its newline; nothing when no run of the last hour is to be remembered. */
export function startsLine(starts: readonly Start[], now = Date.now()): string {
  const recent = starts.filter(({ at }) => Date.parse(at) > now - HOUR).slice(-100);
  const safe = (text: string) => text.replace(/[^A-Za-z0-9._-]/g, '').slice(0, 60) || '-';
  const entries = recent.map(({ at, who, run }) => `${at}/${safe(who).replace(/[._]/g, '')}/${safe(run)}`);
  return entries.length === 0 ? '' : `<!-- groundskeeper:starts ${entries.join(' ')} -->\n`;
}

/** This run, started by somebody now. */
export function startOf(session: Pick<GitHubSession, 'runUrl'>, who: string, now = Date.now()): Start {
  return { at: new Date(now).toISOString(), who, run: runOf(session) };
}

/** The number of a run: `https://github.com/o/r/actions/runs/7` -> `7`. */
export function runOf({ runUrl }: Pick<GitHubSession, 'runUrl'>): string {
  return runUrl?.split('/').at(-1) ?? 'local';
}

/** How many runs the last hour has seen, by account and by issue, this one not counted. */
export async function recentStarts(
  session: GitHubSession,
  of: { readonly who: string; readonly issue: number | null },
  now = Date.now(),
): Promise<{ readonly byAccount: number; readonly ofIssue: number; readonly comments: Recent }> {
  const since = new Date(now - HOUR).toISOString();
  const comments = await session.recentComments(since);
  const found = comments.flatMap(({ ours, issue, body }) =>
    ours ? startsIn(body).map((one) => ({ ...one, issue })) : [],
  );
  const own = runOf(session);
  const others = found.filter(({ at, run }) => at >= since && run !== own);
  const runs = (all: readonly Start[]) => new Set(all.map(({ run }) => run)).size;
  return {
    byAccount: runs(others.filter(({ who }) => who === of.who)),
    ofIssue: of.issue === null ? 0 : runs(others.filter(({ issue }) => issue === of.issue)),
    comments,
  };
}

type Recent = Awaited<ReturnType<GitHubSession['recentComments']>>;
