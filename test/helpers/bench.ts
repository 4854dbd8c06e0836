import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadOptions } from '../../src/config/load.ts';
import { placesOf, toolsFolder } from '../../src/entry/setup/places.ts';
import { silentLogger } from '../../src/base/log.ts';
import { createWorkbench, type WorkbenchOptions } from '../../src/judge/create-workbench.ts';
import type { Workbench } from '../../src/judge/workbench.ts';
import { createSandbox } from '../../src/sandbox/create.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { PythonRepository } from './python-repository.ts';

export const SIDECAR = join(import.meta.dirname, '..', '..', 'src', 'python', 'sidecar');
/** The tools that `make setup` made, or those of GROUNDSKEEPER_TOOLS. */
const PLACES = placesOf(loadOptions(new Map(), process.env), process.env);
export const TOOLS = PLACES.tools;
/** An interpreter that has the tools which a repository may bring itself: mypy, flake8, pylint and isort. */
export const OWN_TOOLS_PYTHON = join(
  toolsFolder(PLACES.cache, join(import.meta.dirname, '..', '..', 'requirements', 'test.txt')),
  'bin',
  'python',
);

let sandbox: Promise<Sandbox> | undefined;
export function testSandbox(): Promise<Sandbox> {
  const signal = new AbortController().signal;
  return (sandbox ??= createSandbox({ mode: 'auto', log: silentLogger, signal, env: {} }));
}

/** A workbench over a test repository. A missing tools folder fails loudly: these tests are about real tools. */
export async function testBench(
  repository: PythonRepository,
  options: Partial<WorkbenchOptions> = {},
): Promise<Workbench> {
  if (!existsSync(join(TOOLS, 'bin', 'ruff')))
    throw new Error('no ruff and pytest: run `make setup`, or set GROUNDSKEEPER_TOOLS');
  return createWorkbench({
    repository,
    digest: repository.digest,
    sandbox: await testSandbox(),
    python: join(TOOLS, 'bin', 'python'),
    pythonPath: '',
    searchPath: process.env['PATH'] ?? '',
    home: '',
    toolsFolder: TOOLS,
    sidecar: SIDECAR,
    log: silentLogger,
    signal: new AbortController().signal,
    ...options,
  });
}
