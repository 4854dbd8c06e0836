import { messageOf } from '../../base/errors.ts';
import { gitBytes } from '../../base/git.ts';
import type { Logger } from '../../base/log.ts';
import { BOT, type GitHubSession } from '../../github/session.ts';
import { CONVENTIONAL, habitOf, type Habit } from './commit-message.ts';

/** How the commits before a base are written, from the local history; a shallow one says nothing. */
export async function localHabit(root: string, base: string, signal: AbortSignal): Promise<Habit> {
  const log = await gitBytes(root, ['log', '-50', '--no-merges', '-z', '--format=%ae%n%s', base, '--'], { signal });
  const entries = log?.toString('utf8').split('\0').filter((entry) => entry !== '') ?? []; // prettier-ignore
  const people = entries.map((entry) => entry.split('\n', 2)).filter(([email]) => email !== BOT.email);
  return habitOf(people.map(([, subject = '']) => subject.slice(0, 200)));
}

/** The same as GitHub tells it: a job may have a shallow checkout, or none. */
export async function remoteHabit(session: GitHubSession, log: Logger): Promise<Habit> {
  try {
    return habitOf(await session.recentSubjects());
  } catch (error) {
    log.info(`the style of commit messages is not known: ${messageOf(error)}`);
    return CONVENTIONAL;
  }
}
