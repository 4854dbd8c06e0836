import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../src/base/hash.ts';
import type { Digest } from '../../src/contracts/digest.ts';
import { buildDigest } from '../../src/knowledge/build/build-digest.ts';
import { factsOf } from '../../src/knowledge/parse/facts.ts';
import { parsePython } from '../../src/knowledge/parse/python.ts';
import { openProject, type Project } from '../../src/refactor/index.ts';

export interface Opened {
  readonly project: Project;
  readonly digest: Digest;
}

/** A folder as an exact refactor sees a repository. */
export async function openFolder(folder: string): Promise<Opened> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(folder.length + 1)).sort();
  const files = new Map<string, { facts: ReturnType<typeof factsOf>; hash: string }>();
  for (const path of paths.filter((one) => one.endsWith('.py'))) {
    const bytes = await readFile(join(folder, path));
    const parsed = await parsePython(bytes);
    if (parsed.ok) files.set(path, { facts: factsOf(parsed.tree), hash: sha256(bytes.toString('latin1')) });
  }
  const read = { files, failures: [], passing: false, parsed: files.size, reused: 0, partial: null };
  const built = buildDigest(read);
  const digest = { schema: 1 as const, commit: '0'.repeat(40), ...built, stats: { ...built.stats, embedded: 0, vectors: 'none' as const, seconds: 0, rssMb: 0, history: 'ok' } };
  const readMany = async (wanted: readonly string[]) => new Map(await Promise.all(wanted.map(async (path) => [path, await readFile(join(folder, path))] as const)));
  return { digest, project: await openProject(read, { files: () => Promise.resolve(paths), readMany }) };
} // prettier-ignore
