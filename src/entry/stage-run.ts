import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createBudget } from '../pipeline/budget.ts';
import { openRepository } from '../pipeline/repository.ts';
import { openRunFolder } from '../pipeline/run-folder.ts';
import { createSandbox } from '../sandbox/create.ts';
import type { StageContext } from '../stages/stage.ts';
import type { CommandContext } from './command.ts';
import { knowledgeFolder, openContext } from './context.ts';

/** Runs single stages on a checkout, with everything a whole run has but its run folder: that one is dropped afterwards. */
export async function withStages<Result>(
  command: CommandContext,
  work: (context: StageContext) => Promise<Result>,
): Promise<Result> {
  const { options, env, log } = command;
  const repository = await openRepository(resolve(command.cwd, options.repo), { signal: command.signal });
  // No sandbox, no run: said before any model is loaded.
  const sandbox = await createSandbox({ mode: options.sandbox, env, log, signal: command.signal });
  const folder = await mkdtemp(join(tmpdir(), 'groundskeeper-'));
  try {
    using budget = createBudget({
      minutes: options['budget-minutes'],
      tokens: options['budget-tokens'],
      candidates: options['budget-candidates'],
    });
    const signal = AbortSignal.any([command.signal, budget.signal]);
    const run = await openRunFolder(folder);
    const kept = knowledgeFolder(options, env, repository.root);
    await using opened = openContext({
      options,
      env,
      repository,
      knowledgeFolder: kept,
      run,
      sandbox,
      budget,
      github: null,
      log,
      signal,
      waiting: (text) => command.waiting(text),
    });
    return await work(opened.context);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
