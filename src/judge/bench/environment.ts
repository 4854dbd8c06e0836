import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../base/errors.ts';
import type { Logger } from '../../base/log.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { OWN_TOOL_NAMES } from '../own-tools/own-tool.ts';
import type { TestEnvironment } from '../workbench.ts';
import { siteOf } from '../checks/tools.ts';
import { findInterpreter, isWithin, type InterpreterOptions } from './interpreter.ts';

export interface EnvironmentOptions extends InterpreterOptions {
  /** The caller's PYTHONPATH. */
  readonly pythonPath: string;
  /** The caller's home folder, for packages installed with `--user`; empty for none. */
  readonly home: string;
  /** Our own virtual environment, whose pytest is lent to an interpreter that has none; null when there is none. */
  readonly toolsFolder: string | null;
  /** Folder of our Python programs. */
  readonly sidecar: string;
  /** Whether the repository holds its own `.venv` in git: then nothing that it names is shown to the sandbox. */
  readonly ownsVenv: boolean;
  readonly sandbox: Sandbox;
  readonly scratch: string;
  readonly log: Logger;
}

export interface FullEnvironment extends TestEnvironment {
  /** Entries of PYTHONPATH; those inside the repository are relative and meant inside the tree that is judged. */
  readonly pythonPath: readonly { readonly path: string; readonly inTree: boolean }[];
  readonly userSite: string | null;
  /** site-packages of our tools, when pytest comes from there. */
  readonly toolsSite: string | null;
}

const Probe = z.object({
  version: z.string(),
  prefix: z.string(),
  basePrefix: z.string(),
  paths: z.array(z.string()),
  site: z.array(z.string()),
  pytest: z.string().nullable(),
  packages: z.partialRecord(z.enum(OWN_TOOL_NAMES), z.string()),
});
type Probe = z.infer<typeof Probe>;

/** Finds the interpreter and asks it, inside the sandbox, what it offers. */
export async function findEnvironment(options: EnvironmentOptions, signal: AbortSignal): Promise<FullEnvironment> {
  const interpreter = await findInterpreter(options, signal);
  const caller = callerPath(options);
  const outside = caller.filter((entry) => !entry.inTree).map((entry) => entry.path);
  const probe = await ask(interpreter.path, [...interpreter.binds, ...outside], options, signal);
  const userSite = userSiteOf(options.home, probe.version);
  const toolsSite = siteOf(options.toolsFolder);
  const editable = options.ownsVenv ? [] : editableFolders(probe.site, options.root);
  const ownPytest = probe.pytest ?? pytestIn([...(userSite === null ? [] : [userSite]), ...outside]);
  const lent = ownPytest === null && toolsSite !== null ? pytestIn([toolsSite]) : null;
  if (ownPytest === null && lent === null)
    options.log.warn('pytest was found neither in the interpreter of the tests nor among our tools: tests are not run');
  const pytest = ownPytest !== null ? `${ownPytest} (of the interpreter)` : lent === null ? null : `${lent} (ours)`;
  return {
    python: interpreter.path,
    version: probe.version,
    pytest,
    packages: probe.packages,
    binds: [
      ...interpreter.binds,
      ...outside,
      ...editable,
      ...(userSite === null ? [] : [userSite]),
      ...(lent === null || toolsSite === null ? [] : [toolsSite]),
    ],
    pythonPath: caller,
    userSite,
    toolsSite: lent === null ? null : toolsSite,
  };
}

async function ask(
  python: string,
  binds: readonly string[],
  options: EnvironmentOptions,
  signal: AbortSignal,
): Promise<Probe> {
  const result = await options.sandbox.run(
    {
      argv: [python, join(options.sidecar, 'probe.py'), ...OWN_TOOL_NAMES],
      work: options.scratch,
      readOnly: [...binds, options.sidecar],
      env: { PYTHONDONTWRITEBYTECODE: '1' },
      limits: { wallSeconds: 30 },
    },
    signal,
  );
  try {
    if (result.exitCode !== 0) throw new Error(result.stderr.toString('utf8').trimEnd().split('\n').at(-1));
    return Probe.parse(JSON.parse(result.stdout.toString('utf8')));
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : '';
    throw new UserError(
      'python-missing',
      `${python} does not start in the sandbox (${why}): name another with --python`,
    );
  }
}

/** `src:/opt/lib` in a repository at /r -> src inside the tree, /opt/lib bound as it is. */
function callerPath(options: EnvironmentOptions): FullEnvironment['pythonPath'] {
  return options.pythonPath
    .split(delimiter)
    .filter((entry) => entry !== '')
    .map((entry) => resolve(options.root, entry))
    .flatMap((path): { readonly path: string; readonly inTree: boolean }[] => {
      if (isWithin(path, options.root)) return [{ path: path.slice(options.root.length + 1), inTree: true }];
      return existsSync(path) && isShowable(path) ? [{ path, inTree: false }] : [];
    });
}

/**
 * Folders outside the repository that `.pth` files and editable installs of other projects point to. The checkout of
 * this project is never among them: its copy is what is judged.
 */
function editableFolders(sites: readonly string[], root: string): readonly string[] {
  const named = sites.filter(existsSync).flatMap((site) =>
    readdirSync(site)
      .filter((name) => /\.pth$|^__editable__.*\.py$/.test(name))
      .flatMap((name) => {
        const text = readFileSync(join(site, name), 'utf8').slice(0, 65_536);
        if (name.endsWith('.pth')) return text.split(/\r?\n/).filter((line) => isAbsolute(line));
        return [...text.matchAll(/['"](\/[^'"\n]{1,400})['"]/g)].map((match) => match[1] ?? '');
      }),
  );
  return [...new Set(named)].filter(
    (path) => existsSync(path) && isShowable(path) && !isWithin(path, root) && !isWithin(root, path),
  );
}

/** The sandbox refuses system folders and whole homes; an entry that names one is left out. */
function isShowable(path: string): boolean {
  const system = ['/proc', '/sys', '/dev', '/run', '/var/run', '/etc', '/boot'];
  return path.split('/').length > 3 && !path.includes('/..') && system.every((folder) => !isWithin(path, folder));
}

function userSiteOf(home: string, version: string): string | null {
  if (home === '' || !isAbsolute(home)) return null;
  const folder = join(home, '.local', 'lib', `python${version.split('.').slice(0, 2).join('.')}`, 'site-packages');
  return existsSync(folder) ? folder : null;
}

/** The version of the pytest that lies in one of these folders. */
function pytestIn(folders: readonly string[]): string | null {
  for (const folder of folders) {
    if (!existsSync(join(folder, 'pytest'))) continue;
    const info = readdirSync(folder).find((name) => /^pytest-[\d.]+.*\.dist-info$/.test(name));
    return /^pytest-([\w.]+)\.dist-info$/.exec(info ?? '')?.[1] ?? 'unknown';
  }
  return null;
}
