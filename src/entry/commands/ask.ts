import { ExitCode, UserError } from '../../base/errors.ts';
import { sanitiseRequest } from '../../base/sanitise.ts';
import type { Answer } from '../../contracts/answer.ts';
import { answerQuestion } from '../../knowledge/answer/answer.ts';
import { openKnowledge } from '../../knowledge/open.ts';
import { digestStage } from '../../stages/digest/index.ts';
import { openAsking } from '../asking.ts';
import type { Command, CommandContext } from '../command.ts';
import { inertLine } from '../terminal.ts';

export const ask: Command = {
  help: 'Answer a question about the repository with quoted places, or say that it is not known.',
  usage: '"question"',
  options: ['no-embed'],
  run: async (context) => {
    const answer = await askRepository(context.args.join(' '), context);
    return { exit: ExitCode.done, document: answer, text: inertLine(answerText(answer)) };
  },
};

/** Reads what changed of the repository and answers from it. */
export async function askRepository(
  question: string,
  context: CommandContext,
  at: Parameters<typeof openAsking>[2] = {},
): Promise<Answer> {
  const { text } = sanitiseRequest(question);
  if (text.trim() === '') throw new UserError('request-empty', 'nothing was asked; write the question after the command', ExitCode.refused); // prettier-ignore
  await using asking = await openAsking(context, {}, { ...at, everyLanguage: true });
  const digest = await digestStage(asking.context);
  const knowledge = await openKnowledge(digest, asking.context);
  try {
    return await answerQuestion(text, knowledge, asking.context.repository, { signal: context.signal });
  } finally {
    knowledge.close();
  }
}

/** The answer for a terminal: what it says, then each place with its lines. */
function answerText(answer: Answer): string {
  const places = answer.evidence.slice(0, answer.abstained ? 3 : undefined).map(({ rank, title, why, citation }) => {
    const { path, line, quote, commit } = citation;
    const lines = quote.split('\n').map((text, index) => `  ${String(line + index).padStart(5)}  ${text}`);
    return [`[${rank}] ${path}:${line}@${commit.slice(0, 12)}  ${title}  (${why.join(', ')})`, ...lines].join('\n');
  });
  const limits = answer.limits === null ? [] : [`limits: ${answer.limits}`];
  return [answer.answer, ...places, [`confidence ${answer.confidence.toFixed(2)}`, ...limits].join('; ')].join('\n\n');
}
