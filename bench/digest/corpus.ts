import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { execText } from '../../src/base/exec.ts';
import { git } from '../../src/base/git.ts';

/** Files larger than this are not parsed by either side. */
const MAX_BYTES = 1_000_000;

export interface Corpus {
  readonly name: string;
  readonly root: string;
  /** A file that names every source, for the peer. */
  readonly list: string;
}

/** The folder of the standard library of `python3`. */
export async function standardLibrary(): Promise<string> {
  const script = "import sysconfig; print(sysconfig.get_path('stdlib'))";
  return (await execText(['python3', '-c', script], { env: { PATH: process.env['PATH'] ?? '' } })).trim();
}

/** Copies the Python files of a folder, up to so many lines, into a git repository; in an order that only their names decide. */
export async function makeCorpus(name: string, from: string, into: string, maxLines = Infinity): Promise<Corpus> {
  const root = join(into, name);
  mkdirSync(root, { recursive: true });
  const order = (path: string) => createHash('sha256').update(path).digest('hex');
  const all = pythonFiles(from).map((path) => relative(from, path)).sort((a, b) => (order(a) < order(b) ? -1 : 1)); // prettier-ignore
  const kept: string[] = [];
  let lines = 0;
  for (const path of all) {
    if (lines >= maxLines) break;
    const source = readFileSync(join(from, path));
    if (source.length > MAX_BYTES) continue;
    lines += source.toString('latin1').split('\n').length;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(from, path), join(root, path));
    kept.push(join(root, path));
  }
  await git(root, ['init', '-q', '-b', 'main']);
  await git(root, ['add', '-A']);
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid'];
  await git(root, [...who, 'commit', '-q', '-m', name]);
  const list = join(into, `${name}.list`);
  writeFileSync(list, kept.sort().join('\0'));
  return { name, root, list };
}

function pythonFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'site-packages' || entry.name === '__pycache__' ? [] : pythonFiles(path);
    return entry.isFile() && entry.name.endsWith('.py') ? [path] : [];
  });
} // prettier-ignore
