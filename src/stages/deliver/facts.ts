import { sha256 } from '../../base/hash.ts';
import type { PatchFacts } from './evidence.ts';
import { openScratch, type FileChange } from './scratch.ts';

/** Size and hash of a patch, file by file. */
export async function factsOf(
  bytes: Buffer,
  changes: readonly FileChange[],
  warnings: readonly string[],
): Promise<PatchFacts> {
  await using scratch = await openScratch();
  const files = [];
  for (const change of changes) {
    const own = changes.length === 1 ? bytes : await scratch.diff([change]);
    files.push({ path: change.path, created: change.before === null, ...countLines(own.toString('utf8')) });
  }
  return { sha256: sha256(bytes), text: bytes.toString('utf8'), warnings, files };
}

/** Counts of a unified diff that we wrote ourselves: `+`, `-` lines per file. */
function countLines(diff: string): { added: number; removed: number } {
  let added = 0;
  let removed = 0;
  let inHunk = false;
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) inHunk = false;
    else if (line.startsWith('@@ ')) inHunk = true;
    else if (inHunk && line.startsWith('+')) added += 1;
    else if (inHunk && line.startsWith('-')) removed += 1;
  }
  return { added, removed };
}
