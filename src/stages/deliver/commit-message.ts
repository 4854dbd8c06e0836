import { COMMENT_TRAILER, TRAILER } from '../../github/branches.ts';
import type { Evidence } from './evidence.ts';
import type { Request } from '../../contracts/request.ts';
import type { Spec, SpecKind } from '../../contracts/spec.ts';

/** How the subjects of a repository's commits are written. */
export interface Habit {
  /** `fix: ...`, `feat(scope): ...` */
  readonly conventional: boolean;
  /** Of subjects without such a prefix. */
  readonly capital: boolean;
}

/** Where the history says nothing. */
export const CONVENTIONAL: Habit = { conventional: true, capital: false };

const TYPES: Readonly<Record<SpecKind, string>> = {
  bug: 'fix',
  feature: 'feat',
  refactor: 'refactor',
  docs: 'docs',
  test: 'test',
  chore: 'chore',
  question: 'chore',
  unclear: 'chore',
};
const SUBJECT_LIMIT = 72;
const PREFIX = /^(?:build|ci|chore|docs|feat|fix|perf|refactor|revert|style|test|bug)(?:\([^()]{1,40}\))?!?: /i;
/** Fewer subjects are no habit. */
const FEWEST = 5;

/** What most of the recent subjects do; merges, releases and our own commits must not be among them. */
export function habitOf(subjects: readonly string[]): Habit {
  if (subjects.length < FEWEST) return CONVENTIONAL;
  const plainOnes = subjects.filter((subject) => !PREFIX.test(subject));
  const capitals = plainOnes.filter((subject) => /^\p{Lu}/u.test(subject)).length;
  return { conventional: plainOnes.length * 2 <= subjects.length, capital: capitals * 2 >= plainOnes.length };
}

/** `fix: parse_date rejects leap days`, in the manner of the repository: a subject that starts nothing by itself. */
export function subjectOf(request: Request, spec: Spec | null, habit: Habit = CONVENTIONAL): string {
  const title = headline(request, spec);
  const subject = habit.conventional
    ? `${TYPES[spec?.kind ?? 'bug']}: ${title}`
    : habit.capital
      ? title.replace(/^\p{Ll}(?=\p{Ll}*(?:\s|$))/u, (first) => first.toUpperCase())
      : title;
  return subject.length <= SUBJECT_LIMIT ? subject : `${subject.slice(0, SUBJECT_LIMIT - 3).trimEnd()}...`;
}

/** What the change is about, on one line that does nothing, without a prefix of a commit. */
export function headline(request: Request, spec: Spec | null): string {
  const title = plain(spec?.title ?? request.title).replace(PREFIX, '');
  return title === '' ? request.id : title;
}

/**
 * The whole message. `Refs`, not `Fixes`: whether the issue is done is for a person to say. What a test shows is said
 * rather than what a model made of the request: a commit stays.
 */
export function commitMessage(
  { request, spec, plan }: Pick<Evidence, 'request' | 'spec' | 'plan'>,
  habit: Habit = CONVENTIONAL,
): string {
  const lines = [subjectOf(request, spec, habit), ''];
  const why = plain(plan?.reproduction?.checks ?? spec?.rationale ?? '');
  if (why !== '') lines.push(...wrap(why.slice(0, 600)), '');
  if (request.issue !== null) lines.push(`Refs #${request.issue}`);
  if (request.amends !== undefined) lines.push(`${COMMENT_TRAILER}: ${request.amends.comment}`);
  lines.push(`${TRAILER}: ${request.id}`);
  return `${lines.join('\n')}\n`;
}

// A commit message can close issues (`fixes #3`), notify people (`@team`) and skip CI (`[skip ci]`): text of others may not.
function plain(text: string): string {
  return text
    .slice(0, 2000)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replaceAll('://', ': //')
    .replace(/#(?=\d)/g, 'no. ')
    .replace(/\bGH-(?=\d)/gi, 'GH ')
    .replaceAll('@', '(at)')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .trim();
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > SUBJECT_LIMIT) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
