import { TRAILER } from '../../github/branches.ts';
import type { Request } from '../../contracts/request.ts';
import type { Spec, SpecKind } from '../../contracts/spec.ts';

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

/** `fix: parse_date rejects leap days`: a conventional commit subject that starts nothing by itself. */
export function subjectOf(request: Request, spec: Spec | null): string {
  const type = TYPES[spec?.kind ?? 'bug'];
  const title = plain(spec?.title ?? request.title).replace(
    /^(?:fix|feat|refactor|docs|test|chore|bug)(?:\([\w-]{1,30}\))?:\s*/i,
    '',
  );
  const subject = `${type}: ${title === '' ? request.id : title}`;
  return subject.length <= SUBJECT_LIMIT ? subject : `${subject.slice(0, SUBJECT_LIMIT - 3).trimEnd()}...`;
}

/** The whole message. `Refs`, not `Fixes`: whether the issue is done is for a person to say. */
export function commitMessage(request: Request, spec: Spec | null): string {
  const lines = [subjectOf(request, spec), ''];
  const rationale = plain(spec?.rationale ?? '');
  if (rationale !== '') lines.push(...wrap(rationale.slice(0, 600)), '');
  if (request.issue !== null) lines.push(`Refs #${request.issue}`);
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
