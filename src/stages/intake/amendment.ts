import { parse } from 'yaml';
import { z } from 'zod';
import { messageOf, UserError } from '../../base/errors.ts';
import type { Reason } from '../../contracts/outcome.ts';
import type { Request } from '../../contracts/request.ts';
import { amendmentMarker, COMMENT_TRAILER, idOfBranch, isOurs } from '../../github/branches.ts';
import type { FailedCheck, GitHubSession } from '../../github/session.ts';
import { CHECK_NAME } from '../../github/reports.ts';

/** What a comment on a pull request asks for, before anything is looked up. */
export interface Asked {
  readonly pull: number;
  /** Without the command. */
  readonly text: string;
  readonly comment: number;
  /** The line that a review comment stands on. */
  readonly place: { readonly path: string; readonly line: number | null; readonly hunk: string } | null;
}

export interface Amendment {
  readonly text: string;
  readonly issue: number | null;
  readonly id: string;
  /** The commit that the change goes on: the head of the branch. */
  readonly head: string;
  readonly amends: NonNullable<Request['amends']>;
}

/** Why nothing is added, for the person who asked. */
export interface NotAmended {
  readonly reason: Reason;
  readonly message: string;
}

const CHECK_LIMIT = 10_000;

/**
 * What is to be added to a pull request of ours: what the comment says, where it stands, what the pull request is about,
 * and what failed in its CI. Only while the head of its branch is a commit of ours: on top of the work of people nothing
 * is ever put.
 */
export async function amendmentOf(asked: Asked, session: GitHubSession): Promise<Amendment | NotAmended> {
  const pull = await session.pull(asked.pull);
  const id = pull.branch === null ? null : idOfBranch(pull.branch);
  if (pull.branch === null || id === null)
    return no(
      'no-command',
      `#${pull.number} is no pull request of mine: write /fix on an issue, or on one that I opened`,
    );
  if (!pull.open) return no('issue-closed', `pull request #${pull.number} is closed; reopen it first`);
  if (pull.locked) return no('issue-locked', `pull request #${pull.number} is locked; unlock it first`);
  const head = await session.branchHead(pull.branch);
  if (head === null) return no('branch-moved', `the branch ${pull.branch} is gone`);
  if (!isOurs(head, id))
    return no(
      'branch-moved',
      `the last commit on ${pull.branch} (${head.sha.slice(0, 12)}) is not mine, and I add nothing on top of the work of people; close this pull request and write /fix on the issue to have another try`,
    );
  const done = head.message.split('\n').includes(`${COMMENT_TRAILER}: ${asked.comment}`);
  if (done || pull.body.includes(amendmentMarker(asked.comment)))
    return no('already-delivered', `what this comment asks was added to pull request #${pull.number} already`);
  const checks = await failuresOf(head.sha, session);
  if (asked.text === '' && asked.place === null && checks.failed.length === 0)
    return no(
      'request-empty',
      `nothing was asked: write after /fix what should be different (${checks.unread ?? 'no check has failed on this commit'})`,
    );
  const parts = [asked.text, place(asked) ?? about(pull.body), ...checks.failed.map(failure)];
  return {
    text: parts.filter((part) => part !== '').join('\n\n'),
    issue: id.startsWith('issue-') ? Number(id.slice('issue-'.length)) : null,
    id,
    head: head.sha,
    amends: { pull: pull.number, branch: pull.branch, comment: asked.comment },
  };
}

/** Checks that failed; a token that may not read them is no reason to stop, and is said. */
async function failuresOf(
  sha: string,
  session: GitHubSession,
): Promise<{ readonly failed: readonly FailedCheck[]; readonly unread: string | null }> {
  try {
    return { failed: await session.failedChecks(sha, CHECK_NAME), unread: null };
  } catch (error) {
    if (!(error instanceof UserError) || error.reason === 'github-unavailable') throw error;
    return { failed: [], unread: messageOf(error) };
  }
}

function place({ place: at }: Asked): string | null {
  if (at === null) return null;
  // The hunk ends with the line that the comment stands on.
  const code = at.hunk
    .split('\n')
    .filter((line) => !line.startsWith('@@') && !line.startsWith('-'))
    .slice(-4)
    .map((line) => line.slice(1, 300));
  return `This is about \`${at.path}\`${at.line === null ? '' : `, line ${at.line}`}:\n\n${fenced(code.join('\n'))}`;
}

const Targets = z.object({ targets: z.array(z.object({ symbol: z.string().max(300), path: z.string().max(300) })) });

/** What the spec in the text of the pull request names: a comment such as "also for None" does not say where. */
function about(body: string): string {
  const yaml = /^```yaml\n([\s\S]{1,20000}?)\n```$/m.exec(body)?.[1];
  if (yaml === undefined) return '';
  let spec: unknown;
  try {
    spec = parse(yaml, { maxAliasCount: 0 });
  } catch {
    return ''; // somebody edited it
  }
  const targets = Targets.safeParse(spec).data?.targets.slice(0, 3) ?? [];
  const names = targets.map(({ symbol, path }) => `\`${symbol.split(':').at(-1) ?? ''}\` in \`${path}\``);
  return names.length === 0 ? '' : `This is about ${names.join(', ')}.`;
}

/** A failed check as the failing artefact of the request. */
function failure({ name, summary, annotations, log }: FailedCheck): string {
  const places = annotations.map(({ path, line, message }) => `${path}:${line}: ${message}`);
  const text = [log === '' ? summary : '', ...places, log].filter((part) => part.trim() !== '').join('\n');
  return `The check \`${name.replaceAll('`', "'").slice(0, 100)}\` fails:\n\n${fenced(text.slice(0, CHECK_LIMIT))}`;
}

function fenced(text: string): string {
  return `\`\`\`\n${text.replaceAll('```', "'''")}\n\`\`\``;
}

function no(reason: Reason, message: string): NotAmended {
  return { reason, message };
}
