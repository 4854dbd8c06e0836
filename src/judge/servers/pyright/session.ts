import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { SandboxProcess } from '../../../sandbox/sandbox.ts';
import { projectOf, pyrightCommand, type PyrightSetup } from '../../checks/pyright-project.ts';
import type { Tree } from '../../workbench.ts';
import { Connection } from './connection.ts';

const START_SECONDS = 60;
const LIFE_SECONDS = 12 * 3600;

const Asked = z.object({ items: z.array(z.object({ section: z.string().optional() })).max(100) });

/** One process of the server, from its start to its end. */
export interface Session extends AsyncDisposable {
  readonly connection: Connection;
}

/** Starts the server inside the sandbox on a tree, as an editor would open the folder. */
export async function startSession(
  setup: PyrightSetup,
  server: string,
  tree: Tree,
  signal: AbortSignal,
): Promise<Session> {
  const file = join(tree.scratch, 'pyrightconfig.json');
  const project = JSON.stringify(await projectOf(setup, tree, ['']));
  // The project file comes first and by argument: standard input belongs to the protocol.
  const write = ['/bin/sh', '-c', 'printf %s "$1" > "$0"; shift; exec "$@"', file, project] as const;
  const command = pyrightCommand(setup, [...write], dirname(server), [server, '--stdio']);
  const limits = { ...command.limits, wallSeconds: LIFE_SECONDS, cpuSeconds: LIFE_SECONDS };
  const process = tree.start({ ...command, limits }, signal);
  const connection = new Connection(process.stdout, process.stdin, (method, params) =>
    method === 'workspace/configuration' ? settings(setup, params) : null,
  );
  void closeAtEnd(process, connection);
  try {
    const root = pathToFileURL(tree.scratch).href;
    const folders = { rootUri: root, workspaceFolders: [{ uri: root, name: 'tree' }] };
    await connection.request('initialize', { ...CLIENT, ...folders }, START_SECONDS, signal);
    connection.notify('initialized', {});
    return {
      connection,
      [Symbol.asyncDispose]: () => process[Symbol.asyncDispose](),
    };
  } catch (error) {
    await process[Symbol.asyncDispose]();
    throw error;
  }
}

/** What this client can do: answers on request and not pushed, and changed files told by us and not watched. */
const CLIENT = {
  processId: null,
  capabilities: {
    workspace: {
      configuration: true,
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: true },
    },
    textDocument: {
      diagnostic: { dynamicRegistration: true },
      hover: { contentFormat: ['plaintext'] },
    },
  },
};

/** The same choices that the program makes where nothing is configured. */
function settings(setup: PyrightSetup, params: unknown): readonly object[] {
  const asked = Asked.safeParse(params);
  if (!asked.success) return [];
  const analysis = {
    autoSearchPaths: true,
    useLibraryCodeForTypes: true,
    diagnosticMode: 'openFilesOnly',
    typeCheckingMode: 'standard',
    logLevel: 'Error',
  };
  return asked.data.items.map(({ section }) =>
    section === 'python' ? { pythonPath: setup.python, analysis } : section === 'python.analysis' ? analysis : {},
  );
}

async function closeAtEnd(process: SandboxProcess, connection: Connection): Promise<void> {
  try {
    const { exitCode, limit, stderr } = await process.ended;
    const said = stderr.toString('utf8').trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    connection.close(`it ended (${limit ?? exitCode ?? 'killed'})${said === '' ? '' : `: ${said}`}`);
  } catch {
    connection.close('it was ended with the run');
  }
}
