import { ExitCode, UserError } from '../../base/errors.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { openKnowledge } from '../../knowledge/open.ts';
import { calleesOf, callersOf, impactedTests, type QueryLine } from '../../knowledge/query.ts';
import { digestStage } from '../../stages/digest/index.ts';
import { openAsking } from '../asking.ts';
import type { Command } from '../command.ts';

/** The questions that can be asked, by name. */
export const QUESTIONS: Readonly<Record<string, (knowledge: Knowledge, names: readonly string[]) => QueryLine[]>> = {
  callers: (knowledge, names) => names.flatMap((name) => callersOf(knowledge, name)),
  callees: (knowledge, names) => names.flatMap((name) => calleesOf(knowledge, name)),
  'impacted-tests': impactedTests,
};
const LATER = ['slice', 'path', 'duplicates'];

export const query: Command = {
  help: 'Ask who calls a symbol, what it calls, or which tests a change may touch.',
  usage: `${Object.keys(QUESTIONS).join('|')} SYMBOL_OR_FILE...`,
  options: [],
  run: async (context) => {
    const [question = '', ...names] = context.args;
    if (LATER.includes(question)) throw new UserError('not-in-this-version', `query ${question}: not in this version`);
    const answer = Object.hasOwn(QUESTIONS, question) ? QUESTIONS[question] : undefined;
    if (answer === undefined || names.length === 0) {
      throw new UserError('option-invalid', `query needs ${Object.keys(QUESTIONS).join(', ')} and at least one symbol or file`);
    }
    await using asking = await openAsking(context, { 'no-embed': true, full: false }, true);
    const knowledge = await openKnowledge(await digestStage(asking.context), asking.context);
    const lines = answer(knowledge, names);
    const text = lines.map(({ file, line, how, symbol }) => `${file}:${line}  ${symbol ?? ''}  (${how})`.replace('    (', '  ('));
    return { exit: ExitCode.done, document: lines, text: text.join('\n') || 'none' };
  },
}; // prettier-ignore
