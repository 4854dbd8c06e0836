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
