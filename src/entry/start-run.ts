import { mkdtemp, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { Options } from '../config/options.ts';
import type { RunObserver, StageName } from '../contracts/progress.ts';
import { RunReport } from '../contracts/report.ts';
import type { GitHubSession } from '../github/session.ts';
import { createBudget } from '../pipeline/budget.ts';
import { hasUncommittedChanges, openRepository, type Remote } from '../pipeline/repository.ts';
import { openRunFolder } from '../pipeline/run-folder.ts';
import { runPipeline } from '../pipeline/run.ts';
import { pipelineSteps } from '../pipeline/stages.ts';
import { createSandbox } from '../sandbox/create.ts';
import type { RequestMaterial } from '../stages/intake/index.ts';
import type { RunFolder } from '../stages/stage.ts';
import { knowledgeFolder, openContext, type OpenContext } from './context.ts';
import { placesOf, productVersion } from './setup/places.ts';

export interface RunStart {
  readonly options: Options;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Null when the run continues from a later stage. */
  readonly material: RequestMaterial | null;
  readonly base?: string;
  readonly remote?: Remote;
  readonly runDir: string | null;
  readonly from: StageName | null;
  readonly github: GitHubSession | null;
  readonly observers: readonly RunObserver[];
  /** Where the knowledge of the repository is kept; default: keyed by the place of the checkout. */
  readonly knowledgeFolder?: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** Opens everything a run needs, runs it, closes everything. What fails before the first stage is thrown. */
export async function startRun(start: RunStart): Promise<RunReport> {
  const { options, env, log } = start;
  const repository = await openRepository(start.folder, {
    base: start.base,
    remote: start.remote,
    signal: start.signal,
  });
  if (start.github === null && (await hasUncommittedChanges(repository.root, start.signal))) {
    log.warn('uncommitted changes are not seen: the run works on the last commit');
  }
  // No sandbox, no run: said before any model is loaded.
  const sandbox = await createSandbox({ mode: options.sandbox, env, log, signal: start.signal });
  const run = await openRunFolder(start.runDir ?? (await newRunFolder(options, env)));
  using budget = createBudget({
    minutes: options['budget-minutes'],
    tokens: options['budget-tokens'],
    candidates: options['budget-candidates'],
  });
  const earlier = start.from === null ? null : await modelsOfEarlierRun(run);
  const signal = AbortSignal.any([start.signal, budget.signal]);
  const waiting = (text: string) => {
    for (const observer of start.observers) observer.on({ type: 'waiting', text });
  };
  const kept = start.knowledgeFolder ?? knowledgeFolder(options, env, repository.root);
  await using opened = openContext({
    options,
    env,
    knowledgeFolder: kept,
    repository,
    run,
    sandbox,
    budget,
    github: start.github,
    log,
    signal,
    waiting,
  });
  return await runPipeline({
    steps: pipelineSteps({
      material: start.material,
      used: opened.used,
      memoryFile: join(kept, 'memory.jsonl'),
    }),
    from: start.from,
    context: opened.context,
    observers: start.observers,
    facts: () => {
      const used = opened.used();
      const models = used.model === null && earlier !== null ? earlier : used;
      return { version: productVersion(), sandbox: sandbox.description, seed: options.seed, ...models };
    },
  });
}

/** A run that is continued says which model its reused artefacts came from. */
async function modelsOfEarlierRun(run: RunFolder): Promise<ReturnType<OpenContext['used']> | null> {
  const text = await run.read('report.json');
  try {
    const { model, preset, device } = RunReport.parse(JSON.parse(text ?? 'null')).environment;
    return { model, preset, device };
  } catch {
    return null; // the earlier run was killed before it could say
  }
}

async function newRunFolder(options: Options, env: Readonly<Record<string, string | undefined>>): Promise<string> {
  if (options.out !== '') return options.out;
  const runs = join(placesOf(options, env).cache, 'runs');
  try {
    await mkdir(runs, { recursive: true });
    return await mkdtemp(join(runs, `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}-`));
  } catch {
    return await mkdtemp(join(tmpdir(), 'groundskeeper-run-'));
  }
}

/** A UserError when a folder that must be there is not. */
export function required(value: string, option: string): string {
  if (value === '') throw new UserError('option-invalid', `--${option} is needed`);
  return value;
}
