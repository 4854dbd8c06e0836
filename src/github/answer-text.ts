import { fence, inertMarkdown } from '../base/sanitise.ts';
import type { Answer, AnswerEvidence } from '../contracts/answer.ts';
import type { GitHubSession } from './session.ts';

/** The hidden first line of the answer to one question: asked again by the same event, it is edited. */
export function answerMarker(question: number): string {
  return `<!-- groundskeeper:answer ${question} -->`;
}

/** What is kept free for the marker and the footer. */
const ROOM = 1_000;
const QUESTION_SHOWN = 400;

/** The answer as a comment: quotes in code blocks that nothing in them can end, nobody is mentioned, nothing is a command. */
export function answerBody(answer: Answer, session: Pick<GitHubSession, 'serverUrl' | 'owner' | 'name' | 'runUrl'>, limit: number): string {
  const head = [...quoted(answer.question), '', inertMarkdown(answer.answer), ''].join('\n');
  const note = answer.abstained
    ? 'The evidence is too weak for an answer; below is what came nearest.'
    : 'No model wrote this: each quote was read again at its commit.';
  const facts = [note, `Confidence ${answer.confidence.toFixed(2)}.`, ...(answer.limits === null ? [] : [`Limits: ${inertMarkdown(answer.limits)}.`])]; // prettier-ignore
  const run = session.runUrl === null ? '' : ` [This run](${session.runUrl}).`;
  const end = `<sub>${facts.join(' ')}${run}</sub>\n`;
  const parts: string[] = [];
  let room = limit - ROOM - head.length - end.length;
  // Too weak evidence is not worth a page: the three nearest places are enough to ask better.
  for (const one of answer.evidence.slice(0, answer.abstained ? 3 : undefined)) {
    const part = place(one, session);
    room -= part.length + 2;
    if (room < 0) break;
    parts.push(part);
  }
  return [head, ...parts, end].join('\n\n').replace(/\n{3,}/g, '\n\n');
} // prettier-ignore

/** The question as a block quote, each line inert. */
function quoted(question: string): string[] {
  const short = question.length <= QUESTION_SHOWN ? question : `${question.slice(0, QUESTION_SHOWN)}…`;
  return inertMarkdown(short).split('\n').map((line) => `> ${line}`); // prettier-ignore
}

function place(one: AnswerEvidence, session: Pick<GitHubSession, 'serverUrl' | 'owner' | 'name'>): string {
  const { path, line, endLine, commit, quote } = one.citation;
  const url = `${session.serverUrl}/${session.owner}/${session.name}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}#L${line}-L${endLine}`;
  const label = span(`${path}:${line}@${commit.slice(0, 12)}`);
  return `**${one.rank}.** ${span(one.title)} [${label}](<${url}>)\n\n${fence(quote, path.endsWith('.py') ? 'python' : '')}`;
}

/** A name as code on one line; a backtick in it cannot end the span. The link beside it is exact. */
function span(text: string): string {
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('`', "'");
  return `\`${shown.slice(0, 300)}\``;
}
