import { cacheText, coverageText, digestDocument } from '../commands/digest.ts';
import { digestStage } from '../../stages/digest/index.ts';
import { openAsking } from '../asking.ts';
import { recordCoverage } from '../record-coverage.ts';
import { knowledgeCacheOf, restoreKnowledge, saveKnowledge } from '../knowledge-cache.ts';
import { ensureSearch } from './ensure-ready.ts';
import { said, type ActionContext, type Mode } from './mode.ts';

/** Reads the repository as it is checked out and keeps what was learnt for later jobs. */
export const digest: Mode = async (context) => {
  await ensureSearch(context);
  const base = context.env['GITHUB_SHA'] ?? '';
  const restored = await restoreKnowledge(context, base);
  await using asking = await openAsking(commandContextOf(context), {}, { everyLanguage: true });
  const made = await digestStage(asking.context);
  const coverage = context.options.coverage ? await recordCoverage(commandContextOf(context), asking, made) : null;
  await saveKnowledge(context, base, restored);
  const { files, symbols, cache } = digestDocument(made, asking.context.knowledgeFolder);
  const message = `${files} files, ${symbols} symbols; ${cache.parsed} files read, ${cache.reused} known already; cache: ${cacheText(cache)}${coverage === null ? '' : `; ${coverageText(coverage)}`}`;
  return said('nothing-to-do', 'done', message);
};

/** The same context that a command of the command line gets, for the checkout of the job. */
export function commandContextOf(context: ActionContext) {
  const { options, env, job, log, signal } = context;
  return {
    options: { ...options, repo: job.workspace, 'cache-dir': knowledgeCacheOf(context).folder },
    args: [],
    env,
    cwd: job.workspace,
    log,
    signal,
    waiting: (text: string) => log.debug(text),
  };
}
