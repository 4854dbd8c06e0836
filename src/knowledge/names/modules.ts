import type { FileFacts } from '../parse/facts-schema.ts';

/** Where a file is imported from and under which name. */
export interface ModuleName {
  readonly path: string;
  readonly module: string;
  /** The folder on the import path, relative to the repository; '' is the repository itself. */
  readonly root: string;
  readonly isPackage: boolean;
  readonly test: boolean;
}

/**
 * Names every Python file as Python would import it. A folder with `__init__.py` belongs to the package above it; the
 * first folder without one is the root. Where that is not what the imports of the repository say (namespace packages),
 * the root that most of them need wins, and in a `src` folder everything is named from there.
 *
 * `src/pkg/io/__init__.py` -> `pkg.io` in `src`
 */
export function nameModules(files: ReadonlyMap<string, Pick<FileFacts, 'imports'>>): ModuleName[] {
  const paths = [...files.keys()].sort();
  const packages = new Set(paths.filter((path) => path.endsWith('/__init__.py')).map(folderOf));
  const roots = namespaceRoots(paths, packages, files);
  return paths.map((path) => {
    const byPackages = packageRoot(folderOf(path), packages);
    const root = roots.get(byPackages) ?? byPackages;
    const isPackage = path === '__init__.py' || path.endsWith('/__init__.py');
    const inner = (root === '' ? path : path.slice(root.length + 1)).replace(/\.py$/, '');
    const named = isPackage && inner !== '__init__' ? inner.replace(/\/__init__$/, '') : inner;
    return { path, module: moduleText(named), root, isPackage, test: isTestPath(path) };
  });
}

/** Whether a file holds tests or serves them. */
export function isTestPath(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  if (parts.some((part) => part === 'tests' || part === 'test')) return true;
  return name === 'conftest.py' || (name.startsWith('test_') && name.endsWith('.py')) || name.endsWith('_test.py');
}

/** The folder of a path; '' for the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

function moduleText(inner: string): string {
  return inner.replaceAll(/[:\s]/g, '_').replaceAll('/', '.');
}

function packageRoot(folder: string, packages: ReadonlySet<string>): string {
  let root = folder;
  while (root !== '' && packages.has(root)) root = folderOf(root);
  return root;
}

/** For each root found by packages alone: the ancestor that imports or the src layout name it from, if any. */
function namespaceRoots(
  paths: readonly string[],
  packages: ReadonlySet<string>,
  files: ReadonlyMap<string, Pick<FileFacts, 'imports'>>,
): Map<string, string> {
  const byStem = new Map<string, string[]>();
  for (const path of paths) {
    const stem = path.replace(/(?:\/__init__)?\.py$/, '');
    const last = stem.slice(stem.lastIndexOf('/') + 1);
    const same = byStem.get(last);
    if (same === undefined) byStem.set(last, [stem]);
    else same.push(stem);
  }
  const votes = new Map<string, Map<string, number>>();
  for (const name of importedNames(files)) {
    const wanted = name.replaceAll('.', '/');
    const last = wanted.slice(wanted.lastIndexOf('/') + 1);
    for (const stem of byStem.get(last) ?? []) {
      if (stem !== wanted && !stem.endsWith(`/${wanted}`)) continue;
      const root = stem === wanted ? '' : stem.slice(0, -wanted.length - 1);
      const usual = packageRoot(packages.has(stem) ? stem : folderOf(stem), packages);
      if (!isWithin(usual, root)) continue;
      const group = votes.get(usual) ?? new Map<string, number>();
      votes.set(usual, group.set(root, (group.get(root) ?? 0) + 1));
    }
  }
  const chosen = new Map<string, string>();
  for (const usual of new Set(paths.map((path) => packageRoot(folderOf(path), packages)))) {
    const group = [...(votes.get(usual) ?? [])];
    const forUsual = votes.get(usual)?.get(usual) ?? 0;
    const [best] = group.sort(([a, left], [b, right]) => right - left || b.length - a.length);
    const src = sourceFolder(usual, paths, packages);
    if (best !== undefined && best[1] > forUsual) chosen.set(usual, best[0]);
    else if (forUsual === 0 && src !== null) chosen.set(usual, src);
  }
  return chosen;
}

/** `src` for roots below it, unless it holds a project of its own there (a folder with both packages and scripts). */
function sourceFolder(usual: string, paths: readonly string[], packages: ReadonlySet<string>): string | null {
  const match = /^(?:(.*)\/)?src\/./.exec(usual);
  if (match === null) return null;
  const src = match[1] === undefined ? 'src' : `${match[1]}/src`;
  const loose = paths.some((path) => folderOf(path) === usual && path.endsWith('setup.py'));
  return loose || packages.has(src) ? null : src;
}

function isWithin(folder: string, root: string): boolean {
  return root === '' || folder === root || folder.startsWith(`${root}/`);
}

function importedNames(files: ReadonlyMap<string, Pick<FileFacts, 'imports'>>): Set<string> {
  const names = new Set<string>();
  for (const { imports } of files.values()) {
    for (const one of imports) {
      if (one.level > 0 || one.module === '') continue;
      names.add(one.module);
      // `from ns import pkg` names a submodule as often as a symbol; a symbol finds no file and votes for nothing.
      for (const { name } of one.names) if (name !== '*') names.add(`${one.module}.${name}`);
    }
  }
  return names;
}
