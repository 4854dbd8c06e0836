import type { Digest } from '../../contracts/digest.ts';

/** What the test runner must know of the tree to make it win over installed copies. */
export interface ImportRoots {
  /** Folders, relative to the tree, that modules are imported from; deepest first. */
  readonly roots: readonly string[];
  /** Top-level names that the tree offers. */
  readonly names: readonly string[];
}

export function importRootsOf(digest: Digest): ImportRoots {
  const roots = new Set<string>();
  const names = new Set<string>();
  for (const { module, root, test } of digest.modules) {
    const top = module.split('.')[0] ?? '';
    if (top === '' || (test && !module.includes('.'))) continue;
    if (!test) roots.add(root);
    names.add(top);
  }
  return { roots: [...roots].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)), names: [...names].sort() };
}

/** The import name of a file: from the digest, or for a new file from the deepest root above it. */
export function moduleOf(path: string, digest: Digest): string | null {
  const known = digest.modules.find((record) => record.path === path);
  if (known !== undefined) return known.module;
  if (!path.endsWith('.py')) return null;
  const root = importRootsOf(digest).roots.find((folder) => folder === '' || path.startsWith(`${folder}/`)) ?? '';
  const inner = root === '' ? path : path.slice(root.length + 1);
  return inner
    .replace(/\.py$/, '')
    .replace(/\/__init__$/, '')
    .replaceAll('/', '.');
}
