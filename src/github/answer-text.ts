import { fence, inertMarkdown } from '../base/sanitise.ts';
import type { Answer, AnswerEvidence } from '../contracts/answer.ts';
import type { GitHubSession } from './session.ts';

/** The hidden first line of the answer to one question: asked again by the same event, it is edited. */
export function answerMarker(question: number): string {
  return `<!-- groundskeeper:answer ${question} -->`;
}

/** Where links to a commit lead. */
type Linked = Pick<GitHubSession, 'serverUrl' | 'owner' | 'name'>;

/** What is kept free for the marker and the footer. */
const ROOM = 1_000;
const QUESTION_SHOWN = 400;

/** The answer as a comment: quotes in code blocks that nothing in them can end, nobody is mentioned, nothing is a command. */
export function answerBody(answer: Answer, session: Linked & Pick<GitHubSession, 'runUrl'>, limit: number): string {
  const head = [...quoted(answer.question), '', inertMarkdown(answer.answer)].join('\n');
  const note = answer.abstained
    ? 'The evidence is too weak for an answer; below is what came nearest.'
    : 'No model wrote this: each quote was read again at its commit.';
  const facts = [note, `Confidence ${answer.confidence.toFixed(2)}.`, ...(answer.limits === null ? [] : [`Limits: ${inertMarkdown(answer.limits)}.`])]; // prettier-ignore
  const run = session.runUrl === null ? '' : ` [This run](${session.runUrl}).`;
  const end = `<sub>${facts.join(' ')}${run}</sub>\n`;
  const places = answerPlaces(answer, session, limit - ROOM - head.length - end.length);
  return [head, places, end].filter((part) => part !== '').join('\n\n');
} // prettier-ignore

/** The places of an answer as Markdown, as many as fit; with links where a repository on a server is given. */
export function answerPlaces(answer: Answer, repository: Linked | null, limit: number): string {
  const parts: string[] = [];
  let room = limit;
  // Too weak evidence is not worth a page: the three nearest places are enough to ask better.
  for (const one of answer.evidence.slice(0, answer.abstained ? 3 : undefined)) {
    const part = place(one, repository);
    room -= part.length + 2;
    if (room < 0) break;
    parts.push(part);
  }
  return parts.join('\n\n');
}

/** The question as a block quote, each line inert. */
function quoted(question: string): string[] {
  const short = question.length <= QUESTION_SHOWN ? question : `${question.slice(0, QUESTION_SHOWN)}…`;
  return inertMarkdown(short).split('\n').map((line) => `> ${line}`); // prettier-ignore
}

function place(one: AnswerEvidence, repository: Linked | null): string {
  const { path, line, endLine, commit, quote } = one.citation;
  const label = span(`${path}:${line}@${commit.slice(0, 12)}`);
  const file = path.split('/').map(encodeURIComponent).join('/');
  const link = repository === null ? label : `[${label}](<${repository.serverUrl}/${repository.owner}/${repository.name}/blob/${commit}/${file}#L${line}-L${endLine}>)`;
  return `**${one.rank}.** ${span(one.title)} ${link}\n\n${fence(quote, path.endsWith('.py') ? 'python' : '')}`;
} // prettier-ignore

/** A name as code on one line; a backtick in it cannot end the span. The link beside it is exact. */
function span(text: string): string {
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('`', "'");
  return `\`${shown.slice(0, 300)}\``;
}
