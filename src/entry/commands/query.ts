import { ExitCode, UserError } from '../../base/errors.ts';
import type { Options } from '../../config/options.ts';
import { impactedByFiles } from '../../knowledge/impact/impacted-tests.ts';
import { openRecorded } from '../../knowledge/impact/open-recorded.ts';
import { testLine, testsFor } from '../../knowledge/impact/tests-for.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sliceLines } from '../../knowledge/dependence/queries.ts';
import { cochangeLines, historyLines } from '../../knowledge/history/queries.ts';
import { duplicateLines, signatureLines } from '../../knowledge/duplicates/queries.ts';
import { pathBetween } from '../../knowledge/path-between.ts';
import { typeLines } from '../../knowledge/types/queries.ts';
import { openKnowledge, openVectorsOf } from '../../knowledge/open.ts';
import { calleesOf, callersOf, type QueryLine } from '../../knowledge/query.ts';
import { digestStage } from '../../stages/digest/index.ts';
import { openAsking, type Asking } from '../asking.ts';
import { changedRange } from '../changed-files.ts';
import { openTypeSources } from '../type-sources.ts';
import type { Command } from '../command.ts';

type Answer = (
  knowledge: Knowledge,
  names: readonly string[],
  asking: Asking,
  options: Options,
) => QueryLine[] | Promise<QueryLine[]>;

/** What the graph alone answers, by name. */
export const GRAPH_QUESTIONS: Readonly<
  Record<string, (knowledge: Knowledge, names: readonly string[]) => QueryLine[] | Promise<QueryLine[]>>
> = {
  callers: (knowledge, names) => names.flatMap((name) => callersOf(knowledge, name)),
  callees: (knowledge, names) => names.flatMap((name) => calleesOf(knowledge, name)),
  'impacted-tests': async (knowledge, names) => (await testsFor(knowledge, names, null)).tests.map(testLine),
  path: pathBetween,
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
  types: async (knowledge, names, asking) => {
    await using sources = openTypeSources(asking.command, asking.context, knowledge.digest);
    return await typeLines(knowledge, names, sources);
  },
  'impacted-tests': (knowledge, names, asking, { changed }) => impactedTests(knowledge, names, changed, asking),
};
const TESTS = 'impacted-tests';

export const query: Command = {
  help: 'Ask who calls a symbol, what it calls, which tests a change may touch, how one symbol leads to another, what is like it, how it changed, what a line depends on, and which types names have.',
  usage: `${Object.keys(QUESTIONS).join('|')} SYMBOL_OR_FILE... (path: FROM TO; slice: SYMBOL:LINE; ${TESTS}: or --changed A..B)`,
  options: ['forward', 'changed'],
  run: async (context) => {
    const [question = '', ...names] = context.args;
    const range = context.options.changed;
    const answer = Object.hasOwn(QUESTIONS, question) ? QUESTIONS[question] : undefined;
    const isAsked = question === TESTS ? (range === '') === names.length > 0 : names.length > 0 && range === '';
    if (answer === undefined || !isAsked) {
      throw new UserError('option-invalid', `query needs ${Object.keys(QUESTIONS).join(', ')} and at least one symbol or file (or ${TESTS} --changed A..B)`);
    }
    await using asking = await openAsking(context, { 'no-embed': true, full: false }, { everyLanguage: true });
    const knowledge = await openKnowledge(await digestStage(asking.context), asking.context);
    const lines = await answer(knowledge, names, asking, context.options);
    const text = lines.map(({ file, line, how, symbol }) => `${file}:${line}  ${symbol ?? ''}  (${how})`.replace('    (', '  ('));
    return { exit: ExitCode.done, document: lines, text: text.join('\n') || 'none' };
  },
}; // prettier-ignore

/** The tests for symbols, files, or what changed between two commits of which the later is read. */
async function impactedTests(
  knowledge: Knowledge,
  names: readonly string[],
  range: string,
  asking: Asking,
): Promise<QueryLine[]> {
  if (range === '')
    return (await testsFor(knowledge, names, await openRecorded(asking.context, null))).tests.map(testLine);
  const change = await changedRange(range, asking);
  const recorded = await openRecorded(asking.context, change);
  return (await impactedByFiles(knowledge, change.files, recorded)).tests.map(testLine);
}
