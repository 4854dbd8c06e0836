import { join } from 'node:path';
import { sha256 } from '../base/hash.ts';
import type { Logger } from '../base/log.ts';
import type { Options } from '../config/options.ts';
import type { Digest } from '../contracts/digest.ts';
import type { GitHubSession } from '../github/session.ts';
import type { Workbench } from '../judge/workbench.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { openKnowledge } from '../knowledge/open.ts';
import { createModelHub, createNatives } from '../models/index.ts';
import type { RunBudget } from '../pipeline/budget.ts';
import { openProject, type Project } from '../refactor/index.ts';
import { readSources } from '../stages/digest/index.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { FaissModule } from '../knowledge/vectors/faiss.ts';
import type { ModelHub, Repository, RunFolder, StageContext } from '../stages/stage.ts';
import type { RunReport } from '../contracts/report.ts';
import { nativeOptions, placesOf } from './setup/places.ts';
import { openWorkbench } from './workbench.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface ContextParts {
  readonly options: Options;
  readonly env: Environment;
  readonly repository: Repository;
  readonly knowledgeFolder: string;
  readonly run: RunFolder;
  readonly sandbox: Sandbox;
  readonly budget: RunBudget;
  readonly github: GitHubSession | null;
  readonly log: Logger;
  readonly signal: AbortSignal;
  waiting(text: string): void;
}

/** A stage context with everything that must be closed at the end of the run. */
export interface OpenContext extends AsyncDisposable {
  readonly context: StageContext;
  /** Which models the run has used so far. */
  used(): Pick<RunReport['environment'], 'model' | 'preset' | 'device'>;
}

/** Wires the parts of a run together; models, knowledge and workbench are made when first asked for. */
export function openContext(parts: ContextParts): OpenContext {
  const { options, env, repository, log, signal } = parts;
  const places = placesOf(options, env);
  const natives = createNatives(nativeOptions(places));
  const hub = createModelHub({
    options,
    natives,
    folder: places.models,
    scratch: parts.run.path,
    log: log.named('models'),
    signal,
    waiting: parts.waiting,
  });
  let used: ReturnType<OpenContext['used']> = { model: null, preset: null, device: null };
  const models: ModelHub = {
    embedder: () => hub.embedder(),
    faiss: () => natives.load<FaissModule>('faiss-node'),
    llm: async () => {
      const model = await hub.llm();
      used = { model: model.id, device: model.device, preset: (await hub.choice()).placement.preset };
      return model;
    },
  };
  let knowledge: Promise<Knowledge> | undefined;
  let project: Promise<Project> | undefined;
  let workbench: Promise<Workbench> | undefined;
  const context: StageContext = {
    options, repository, models, log, signal,
    run: parts.run,
    sandbox: parts.sandbox,
    budget: parts.budget,
    github: parts.github,
    waiting: parts.waiting,
    knowledgeFolder: parts.knowledgeFolder,
    knowledge: (digest: Digest) => (knowledge ??= openKnowledge(digest, context)),
    project: () => (project ??= readSources(context).then((read) => openProject(read, repository))),
    workbench: (digest: Digest) =>
      (workbench ??= openWorkbench({ options, env, repository, sandbox: parts.sandbox, log, signal }, digest)),
  }; // prettier-ignore
  return {
    context,
    used: () => used,
    [Symbol.asyncDispose]: async () => {
      const opened = await Promise.allSettled([workbench, knowledge]);
      const [bench, graph] = opened;
      if (bench.status === 'fulfilled') await bench.value?.[Symbol.asyncDispose]();
      if (graph.status === 'fulfilled') graph.value?.close();
      await hub[Symbol.asyncDispose]();
    },
  };
}

/** Where the knowledge of a checkout lives between runs, unless an option says otherwise. */
export function knowledgeFolder(options: Options, env: Environment, root: string): string {
  return options['cache-dir'] || join(placesOf(options, env).cache, 'knowledge', sha256(root).slice(0, 16));
}
