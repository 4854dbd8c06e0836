import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Interpreters of these versions that this machine has, on the path or made by pyenv; one of each. */
export function pythonsOf(versions: readonly string[]): string[] {
  const folder = join(homedir(), '.pyenv', 'versions');
  const built = existsSync(folder) ? readdirSync(folder) : [];
  return versions.flatMap((version) => {
    const own = built.filter((name) => name.startsWith(`${version}.`)).map((name) => join(folder, name, 'bin', 'python'));
    return [`python${version}`, ...own].flatMap(realPath).slice(0, 1);
  });
} // prettier-ignore

function realPath(python: string): string[] {
  try {
    return [execFileSync(python, ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8', stdio: 'pipe' }).trim()]; // prettier-ignore
  } catch {
    return []; // not there, or a shim for one that is not chosen
  }
}
