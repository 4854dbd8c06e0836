import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { interpreterAt, type Interpreter } from '../bench/interpreter.ts';

/** The tools that judge a tree, as far as they are installed. */
export interface Tools {
  /** Path of the program. */
  readonly ruff: string | null;
  /** The interpreter that has black. */
  readonly black: Interpreter | null;
  /** `index.js` of the npm package, run by the Node that runs us. */
  readonly pyright: string | null;
  readonly node: string;
  readonly versions: { readonly ruff: string | null; readonly black: string | null };
}

/** Looks in our virtual environment and in the folder that holds `node_modules`. */
export function findTools(toolsFolder: string | null, natives: string | null): Tools {
  const inTools = (path: string) => {
    const file = toolsFolder === null ? null : join(toolsFolder, path);
    return file !== null && existsSync(file) ? file : null;
  };
  const python = inTools('bin/python');
  return {
    ruff: inTools('bin/ruff'),
    black: python === null || inTools('bin/black') === null ? null : interpreterAt(python),
    pyright: findPyright(natives),
    node: process.execPath,
    versions: { ruff: installed(toolsFolder, 'ruff'), black: installed(toolsFolder, 'black') },
  };
}

/** What comes with an installed pyright: its version, its language server and its stubs. */
export interface InstalledPyright {
  readonly version: string;
  readonly server: string;
  readonly typeshed: string;
}

const Package = z.object({ version: z.string().max(50) });

/** Pyright as it is installed; null when it is not, or not wholly. */
export function installedPyright({ pyright }: Pick<Tools, 'pyright'>): InstalledPyright | null {
  if (pyright === null) return null;
  const folder = dirname(pyright);
  const at = { server: join(folder, 'langserver.index.js'), typeshed: join(folder, 'dist', 'typeshed-fallback') };
  const description = join(folder, 'package.json');
  if (![at.server, at.typeshed, description].every((path) => existsSync(path))) return null;
  const { version } = Package.parse(JSON.parse(readFileSync(description, 'utf8')));
  return { ...at, version };
}

function findPyright(natives: string | null): string | null {
  const installed = natives === null ? null : join(natives, 'node_modules', 'pyright', 'index.js');
  if (installed !== null && existsSync(installed)) return installed;
  try {
    const name = 'pyright/package.json';
    const index = join(dirname(createRequire(import.meta.url).resolve(name)), 'index.js');
    return existsSync(index) ? index : null;
  } catch {
    return null;
  }
}

/** The version of a package of a virtual environment, from the name of its metadata: no program is started for it. */
function installed(toolsFolder: string | null, name: string): string | null {
  const site = siteOf(toolsFolder);
  if (site === null) return null;
  const info = readdirSync(site).find((entry) => entry.startsWith(`${name}-`) && entry.endsWith('.dist-info'));
  return info?.slice(name.length + 1, -'.dist-info'.length) ?? null;
}

/** site-packages of a virtual environment. */
export function siteOf(folder: string | null): string | null {
  const library = folder === null ? null : join(folder, 'lib');
  if (library === null || !existsSync(library)) return null;
  const python = readdirSync(library).find((name) => /^python3\.\d+$/.test(name));
  return python === undefined ? null : join(library, python, 'site-packages');
}
