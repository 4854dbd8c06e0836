import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createModelHub, createNatives } from '../models/index.ts';
import type { FaissModule } from '../knowledge/vectors/faiss.ts';
import { openRepository, type Remote } from '../pipeline/repository.ts';
import type { DigestContext } from '../stages/digest/index.ts';
import type { Repository } from '../stages/stage.ts';
import type { CommandContext } from './command.ts';
import { knowledgeFolder } from './context.ts';
import { nativeOptions, placesOf } from './setup/places.ts';

/** A context for commands that only ask about a repository: no sandbox, no language model, no run folder. */
export interface Asking extends AsyncDisposable {
  readonly command: CommandContext;
  readonly context: DigestContext & { readonly repository: Repository };
}

/** Opens the repository of a command at HEAD or another commit, with the embedder at hand. */
export async function openAsking(
  command: CommandContext,
  overrides: Partial<DigestContext['options']> = {},
  at: { readonly base?: string; readonly remote?: Remote; readonly everyLanguage?: boolean } = {},
): Promise<Asking> {
  const { options, env, log, signal, waiting } = command;
  const { everyLanguage = false, ...commit } = at;
  const repository = await openRepository(resolve(command.cwd, options.repo), {
    ...commit,
    orEmpty: everyLanguage,
    signal,
  });
  const places = placesOf(options, env);
  const natives = createNatives(nativeOptions(places));
  const scratch = await mkdtemp(join(tmpdir(), 'groundskeeper-'));
  const hub = createModelHub({ options, natives, folder: places.models, scratch, log, signal, waiting });
  return {
    command,
    context: {
      repository,
      everyLanguage,
      log,
      signal,
      waiting,
      models: { llm: hub.llm, embedder: hub.embedder, faiss: () => natives.load<FaissModule>('faiss-node') },
      knowledgeFolder: knowledgeFolder(options, env, repository.root),
      options: { full: options.full, 'no-embed': options['no-embed'], ...overrides },
      budget: { remaining: () => ({ seconds: Number.POSITIVE_INFINITY }) },
    },
    [Symbol.asyncDispose]: async () => {
      await hub[Symbol.asyncDispose]();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}
