import type { Digest } from '../contracts/digest.ts';
import { importRootsOf } from '../judge/bench/import-roots.ts';
import { findInterpreter } from '../judge/bench/interpreter.ts';
import { openToolsTree } from '../judge/bench/tools-tree.ts';
import { findTools, installedPyright } from '../judge/checks/tools.ts';
import { PyrightServer } from '../judge/servers/pyright/server.ts';
import { openStore } from '../knowledge/store/store.ts';
import type { TypeSources } from '../knowledge/types/types-of.ts';
import { createSandbox } from '../sandbox/create.ts';
import type { Repository } from '../stages/stage.ts';
import type { CommandContext } from './command.ts';
import { placesOf } from './setup/places.ts';

/** Where types come from: the kept ones, the sources, and pyright's server, which is started in the sandbox when it is first needed. */
export function openTypeSources(
  { options, env, log, signal, waiting }: CommandContext,
  { repository, knowledgeFolder }: { readonly repository: Repository; readonly knowledgeFolder: string },
  digest: Digest,
): TypeSources & AsyncDisposable {
  const places = placesOf(options, env);
  const tools = findTools(places.tools, places.natives);
  const pyright = installedPyright(tools);
  const store = openStore(knowledgeFolder, log);
  const opened = new AsyncDisposableStack();
  let server: Promise<PyrightServer | null> | undefined;
  const start = async () => {
    waiting('asking pyright for the types that are open');
    const sandbox = await createSandbox({ mode: options.sandbox, log, signal, env });
    const interpreter = await findInterpreter(
      { python: options.python, root: repository.root, searchPath: env['PATH'] ?? '' },
      signal,
    );
    const { tree } = opened.use(
      await openToolsTree({ repository, sandbox, toolsFolder: places.tools, natives: places.natives }, signal),
    );
    const { roots } = importRootsOf(digest);
    const made = await PyrightServer.open(
      { tools, python: interpreter.path, binds: interpreter.binds, roots },
      tree,
      signal,
    );
    return made === null ? null : opened.use(made);
  };
  return {
    readMany: repository.readMany,
    store,
    pyright: pyright ?? { missing: 'it is not installed: run `groundskeeper setup`' },
    server: async () => {
      const made = await (server ??= start());
      if (made === null) return null;
      return {
        hover: (path, position, stop) => made.hover(path, position, stop),
        failure: () => (made.state.name === 'failed' ? made.state.why : null),
      };
    },
    signal,
    [Symbol.asyncDispose]: async () => {
      store.close();
      await opened[Symbol.asyncDispose]();
    },
  };
}
