import type { Edit } from '../../contracts/candidate.ts';
import type { Digest } from '../../contracts/digest.ts';

const MOST_DEPENDENTS = 8;

/** Files that import the changed ones directly, code before tests: what a changed signature breaks is seen there. */
export function dependentsOf(changed: readonly string[], digest: Digest): readonly string[] {
  const targets = new Set(digest.modules.filter(({ path }) => changed.includes(path)).map(({ module }) => module));
  const found = new Set<string>();
  for (const { from, to } of digest.imports) if (targets.has(to) && !changed.includes(from)) found.add(from);
  const isTest = (path: string) => digest.modules.some((record) => record.path === path && record.test);
  return [...found].sort((a, b) => Number(isTest(a)) - Number(isTest(b)) || (a < b ? -1 : 1)).slice(0, MOST_DEPENDENTS);
}

/**
 * Files in which an edit changes something that others see: a signature, a class, a name of the module. What changes only
 * inside of a function is looked at in its own file, because looking at all who import it costs seconds.
 */
export async function changedForOthers(
  edits: readonly Edit[],
  digest: Digest,
  read: (path: string) => Promise<Buffer | null>,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const edit of edits) {
    if (found.has(edit.path)) continue;
    const base = await read(edit.path);
    const { start, end } = base === null ? edit : differing(edit, base);
    const inside = digest.symbols.some(
      ({ path, kind, bodyStart, bodyEnd }) =>
        path === edit.path && kind !== 'class' && bodyStart <= start && end <= bodyEnd,
    );
    if (!inside) found.add(edit.path);
  }
  return [...found];
}

/** The span of an edit without what it leaves as it was at both ends. */
function differing({ start, end, replacement }: Edit, base: Buffer): { readonly start: number; readonly end: number } {
  const before = base.subarray(start, end);
  const after = Buffer.from(replacement, 'utf8');
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start: start + head, end: end - tail };
}
