import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { readdirSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { exec } from '../../base/exec.ts';
import { UserError } from '../../base/errors.ts';

export interface InterpreterOptions {
  /** `--python`; empty for the default. */
  readonly python: string;
  readonly root: string;
  /** The caller's PATH. */
  readonly searchPath: string;
}

/** An interpreter by path, with the folders it needs. Nothing was executed of what lies inside the repository. */
export interface Interpreter {
  readonly path: string;
  readonly binds: readonly string[];
}

/** `--python`, else the repository's `.venv/bin/python`, else `python3` of the caller's PATH or of the system. */
export async function findInterpreter(options: InterpreterOptions, signal: AbortSignal): Promise<Interpreter> {
  const { python, root, searchPath } = options;
  if (python !== '') {
    const named = python.includes('/') ? resolve(root, python) : onPath(python, searchPath);
    if (named === null || !existsSync(named))
      throw new UserError('python-missing', `no Python interpreter at ${python}: name one with --python`);
    return interpreterAt(await unshim(named, root, searchPath, signal));
  }
  const own = ['.venv/bin/python', '.venv/bin/python3'].map((path) => join(root, path)).find(existsSync);
  if (own !== undefined) return interpreterAt(own);
  const found = onPath('python3', searchPath) ?? onPath('python3', '/usr/local/bin:/usr/bin:/bin');
  if (found === null)
    throw new UserError('python-missing', 'no python3 was found: install one or name it with --python');
  return interpreterAt(await unshim(found, root, searchPath, signal));
}

function onPath(name: string, searchPath: string): string | null {
  const folders = searchPath.split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Version managers put scripts on the PATH; the person's own script is asked for the program behind it. */
async function unshim(path: string, root: string, searchPath: string, signal: AbortSignal): Promise<string> {
  const head = Buffer.alloc(2);
  const file = openSync(path, 'r');
  try {
    readSync(file, head);
  } finally {
    closeSync(file);
  }
  if (head.toString('latin1') !== '#!' || isWithin(realpathSync(path), realpathSync(root))) return path;
  const asked = await exec([path, '-I', '-c', 'import sys; print(sys.executable)'], {
    cwd: '/',
    env: { PATH: searchPath === '' ? '/usr/bin:/bin' : searchPath, LANG: 'C.UTF-8' },
    signal,
    timeoutSeconds: 20,
  });
  const real = asked.stdout.toString('utf8').trim();
  if (asked.exitCode !== 0 || !isAbsolute(real) || !existsSync(real))
    throw new UserError('python-missing', `${path} does not start a Python interpreter`);
  return real;
}

/** Follows the links of an interpreter and its `pyvenv.cfg`, and names the folders to show to the sandbox. */
export function interpreterAt(path: string): Interpreter {
  const binds = new Set<string>();
  let hop = path;
  for (let hops = 0; hops < 10; hops++) {
    for (const folder of homeOf(hop)) binds.add(folder);
    if (lstatSync(hop, { throwIfNoEntry: false })?.isSymbolicLink() !== true) break;
    hop = resolve(dirname(hop), readlinkSync(hop));
  }
  if (!existsSync(hop)) throw new UserError('python-missing', `${path} is a link to ${hop}, which does not exist`);
  for (const folder of homeOf(realpathSync(path))) binds.add(folder);
  const config = join(dirname(dirname(path)), 'pyvenv.cfg');
  const home = existsSync(config)
    ? /^home\s*=\s*(.+)$/m.exec(readFileSync(config, 'utf8').slice(0, 4096))?.[1]
    : undefined;
  if (home !== undefined && isAbsolute(home.trim()))
    for (const folder of homeOf(join(home.trim(), 'python3'))) binds.add(folder);
  return { path, binds: [...binds] };
}

/**
 * The parts of the installation that holds `<prefix>/bin/python`. A `pyvenv.cfg` or link in a repository may name any
 * folder, so a prefix counts only when it holds a standard library or is itself a virtual environment.
 */
function homeOf(python: string): readonly string[] {
  const prefix = dirname(dirname(python));
  if (isWithin(prefix, '/usr') || prefix === '/') return [];
  if (existsSync(join(prefix, 'pyvenv.cfg'))) return [prefix];
  const libraries = existsSync(join(prefix, 'lib')) ? readdirSync(join(prefix, 'lib')) : [];
  const standard = libraries.some(
    (name) => /^python3\.\d+$/.test(name) && existsSync(join(prefix, 'lib', name, 'os.py')),
  );
  if (!standard) return [];
  return ['bin', 'lib', 'lib64', 'include', 'share'].map((part) => join(prefix, part)).filter(existsSync);
}

/** Is `path` the folder or inside it? */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
