import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ExitCode, messageOf, UserError } from '../../base/errors.ts';
import type { Digest } from '../../contracts/digest.ts';
import type { SourceTree } from '../../knowledge/build/source-tree.ts';
import { followWorkTree, type Follower } from '../../knowledge/live/follow.ts';
import { openWorkTree } from '../../knowledge/live/work-tree.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { openKnowledge } from '../../knowledge/open.ts';
import { openStore } from '../../knowledge/store/store.ts';
import { openRepository } from '../../pipeline/repository.ts';
import { knowledgeFolder } from '../context.ts';
import type { Command, CommandContext } from '../command.ts';
import { GRAPH_QUESTIONS } from './query.ts';

/** A line of stdin longer than this is not a question. */
const MAX_LINE = 10_000;

export const watch: Command = {
  help:
    'Follow a checkout while it is edited. Each line of stdin is a question, `callers pkg.mod:name`; each line of stdout is ' +
    'one JSON object: an answer, or what was changed. Ends with stdin.',
  usage: '',
  options: [],
  run: async (context) => {
    const { options, env, log, signal } = context;
    const repository = await openRepository(resolve(context.cwd, options.repo), { signal, orEmpty: true });
    const store = openStore(knowledgeFolder(options, env, repository.root), log);
    const tree = await openWorkTree(repository.root, signal);
    const count = { changes: 0, questions: 0 };
    try {
      using follower = await followWorkTree({
        tree,
        store,
        commit: repository.base,
        log,
        signal,
        waiting: context.waiting,
        onChange: (seen) => {
          count.changes += 1;
          say({ event: 'changed', ...seen });
        },
      });
      const { digest } = await follower.now();
      say({ event: 'ready', commit: digest.commit, files: digest.stats.files, symbols: digest.stats.symbols });
      const ended = new AbortController();
      const both = AbortSignal.any([signal, ended.signal]);
      const followed = follow(follower, both);
      try {
        await Promise.race([answerLines(context, follower, tree, () => (count.questions += 1), both), followed]);
      } finally {
        ended.abort();
      }
      await followed;
      return { exit: ExitCode.done, document: count, text: '' };
    } finally {
      store.close();
    }
  },
};

/** Takes changes in as they come, so that a question finds them there. */
async function follow(follower: Follower, signal: AbortSignal): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  let settled = true;
  const ended = () => signal.aborted;
  while (!ended()) {
    // After a while without changes everything is linked again.
    const quiet = settled ? [] : [delay(follower.quietMs, undefined, { ref: false })];
    await Promise.race([follower.changed(), stopped, ...quiet]);
    if (ended()) return;
    ({ settled } = await follower.now());
  }
}

async function answerLines(
  context: CommandContext,
  follower: Follower,
  tree: Pick<SourceTree, 'readMany'>,
  counted: () => void,
  signal: AbortSignal,
): Promise<void> {
  let current: Digest | undefined;
  let knowledge: Knowledge | undefined;
  const lines = createInterface({ input: process.stdin, signal });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    counted();
    const started = performance.now();
    try {
      const { digest, settled } = await follower.now();
      if (knowledge === undefined || current !== digest) {
        knowledge = await openKnowledge(digest, knowledgeContext(context, tree));
        current = digest;
      }
      const { question, answer } = await ask(knowledge, line);
      say({ question, answer, settled, milliseconds: Math.round(performance.now() - started) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      say({ question: line.slice(0, 200), error: messageOf(error), reason: error.reason });
    }
  }
} // prettier-ignore

/** The questions of this command need no models or vectors. */
function knowledgeContext({ log }: CommandContext, { readMany }: Pick<SourceTree, 'readMany'>): Parameters<typeof openKnowledge>[1] {
  const none = () => Promise.reject(new UserError('not-in-this-version', 'watch answers questions about the graph only'));
  return { repository: { read: none, readMany }, models: { embedder: none, faiss: none }, knowledgeFolder: '', log };
} // prettier-ignore

async function ask(knowledge: Knowledge, line: string): Promise<{ question: string; answer: unknown }> {
  const [question = '', ...names] = line.slice(0, MAX_LINE).trim().split(/\s+/);
  const answer = Object.hasOwn(GRAPH_QUESTIONS, question) ? GRAPH_QUESTIONS[question] : undefined;
  if (answer === undefined || names.length === 0) {
    throw new UserError('option-invalid', `a question is one of ${Object.keys(GRAPH_QUESTIONS).join(', ')} and at least one symbol or file`);
  }
  return { question: line.trim().slice(0, 200), answer: await answer(knowledge, names) };
} // prettier-ignore

function say(document: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(document)}\n`);
}
