import { ToolError } from './errors.ts';
import { exec } from './exec.ts';
import { GIT_ENV, gitCommand } from './git.ts';

/** The bytes of objects by their names, read in one git process; those that are not in the repository are left out. */
export async function readObjects(
  root: string,
  names: Iterable<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(names)].filter((name) => /^[0-9a-f]{40,64}$/.test(name));
  const found = new Map<string, Buffer>();
  if (wanted.length === 0) return found;
  const stdin = wanted.map((name) => `${name}\n`).join('');
  const result = await exec(gitCommand(['cat-file', '--batch']), { cwd: root, env: GIT_ENV, signal, stdin, outputCap: 2 ** 31 }); // prettier-ignore
  if (result.exitCode !== 0) throw new ToolError(['git', 'cat-file'], result.exitCode, result.stderr.toString('utf8'));
  // `<object> blob <size>\n<bytes>\n` or `<object> missing\n`, in the order asked for.
  let at = 0;
  for (const name of wanted) {
    const lineEnd = result.stdout.indexOf(10, at);
    const [, type, length] = result.stdout.toString('latin1', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (type === 'missing') continue;
    const size = Number(length);
    if (lineEnd < 0 || !Number.isInteger(size)) break;
    found.set(name, result.stdout.subarray(at, at + size));
    at += size + 1;
  }
  return found;
}
