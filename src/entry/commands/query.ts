import { ExitCode, UserError } from '../../base/errors.ts';
import type { Options } from '../../config/options.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sliceLines } from '../../knowledge/dependence/queries.ts';
import { cochangeLines, historyLines } from '../../knowledge/history/queries.ts';
import { duplicateLines, signatureLines } from '../../knowledge/duplicates/queries.ts';
import { openKnowledge, openVectorsOf } from '../../knowledge/open.ts';
import { calleesOf, callersOf, impactedTests, type QueryLine } from '../../knowledge/query.ts';
import { digestStage } from '../../stages/digest/index.ts';
import { openAsking, type Asking } from '../asking.ts';
import type { Command } from '../command.ts';

type Answer = (
  knowledge: Knowledge,
  names: readonly string[],
  asking: Asking,
  options: Options,
) => QueryLine[] | Promise<QueryLine[]>;

/** What the graph alone answers, by name. */
export const GRAPH_QUESTIONS: Readonly<
  Record<string, (knowledge: Knowledge, names: readonly string[]) => QueryLine[]>
> = {
  callers: (knowledge, names) => names.flatMap((name) => callersOf(knowledge, name)),
  callees: (knowledge, names) => names.flatMap((name) => calleesOf(knowledge, name)),
  'impacted-tests': impactedTests,
  signature: signatureLines,
};
const QUESTIONS: Readonly<Record<string, Answer>> = {
  ...GRAPH_QUESTIONS,
  history: (knowledge, names, { context }) => historyLines(knowledge, context.repository, names, context.signal),
  cochange: (knowledge, names, { context }) => cochangeLines(knowledge, context.repository, names, context.signal),
  duplicates: async (knowledge, names, { context }) => {
    using vectors = await openVectorsOf(context);
    return await duplicateLines(knowledge, names, vectors.of);
  },
  slice: (knowledge, names, _asking, { forward }) => sliceLines(knowledge, names, forward),
};
const LATER = ['path'];

export const query: Command = {
  help: 'Ask who calls a symbol, what it calls, which tests a change may touch, what is like it, how it changed, and what a line depends on.',
  usage: `${Object.keys(QUESTIONS).join('|')} SYMBOL_OR_FILE... (slice: SYMBOL:LINE)`,
  options: ['forward'],
  run: async (context) => {
    const [question = '', ...names] = context.args;
    if (LATER.includes(question)) throw new UserError('not-in-this-version', `query ${question}: not in this version`);
    const answer = Object.hasOwn(QUESTIONS, question) ? QUESTIONS[question] : undefined;
    if (answer === undefined || names.length === 0) {
      throw new UserError('option-invalid', `query needs ${Object.keys(QUESTIONS).join(', ')} and at least one symbol or file`);
    }
    await using asking = await openAsking(context, { 'no-embed': true, full: false }, { everyLanguage: true });
    const knowledge = await openKnowledge(await digestStage(asking.context), asking.context);
    const lines = await answer(knowledge, names, asking, context.options);
    const text = lines.map(({ file, line, how, symbol }) => `${file}:${line}  ${symbol ?? ''}  (${how})`.replace('    (', '  ('));
    return { exit: ExitCode.done, document: lines, text: text.join('\n') || 'none' };
  },
}; // prettier-ignore
