import { git, gitBytes } from '../../base/git.ts';
import { importedNames } from './imports.ts';

/** Import names that differ from the name of the package that brings them. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  pyyaml: 'yaml',
  pillow: 'PIL',
  scikit_learn: 'sklearn',
  beautifulsoup4: 'bs4',
  python_dateutil: 'dateutil',
  opencv_python: 'cv2',
  protobuf: 'google',
};
/** Files that say what is installed, as git patterns. */
const DECLARATIONS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'Pipfile', 'requirements*.txt', 'requirements/*.txt', '**/requirements*.txt']; // prettier-ignore
const DECLARED = /^\s*["']?([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(?:[<>=!~;@,"'\]]|$)/;
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Top-level names that code of a commit may import: what it imports already, its own modules and folders, and what it
 * declares. Read from git alone; a name that stands nowhere is an invention of whoever wrote it.
 */
export async function knownImports(root: string, commit: string, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const options = { signal, outputCap: MOST_BYTES };
  const files = await git(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], options);
  const imports = await grep(root, ['-E', '^[[:space:]]*(import|from)[[:space:]]'], commit, ['*.py', '*.pyi'], options);
  const declared = await grep(root, ['-E', '^[[:space:]]*["\']?[A-Za-z0-9]'], commit, DECLARATIONS, options);
  return namesKnown({ paths: files.split('\0'), imports, declared });
}

/** The same from what stands in the files: their paths, lines that import, lines that declare. */
export function namesKnown(from: {
  readonly paths: readonly string[];
  readonly imports: string;
  readonly declared: string;
}): ReadonlySet<string> {
  const known = moduleNames(from.paths);
  for (const name of from.imports.split('\n').flatMap(importedNames)) known.add(name);
  for (const name of declaredNames(from.declared)) known.add(name);
  return known;
}

/** The names of modules and of their folders. */
export function moduleNames(paths: readonly string[]): Set<string> {
  const modules = paths.filter((path) => /\.(?:py|pyi|pyx|so)$/.test(path));
  return new Set(modules.flatMap((path) => path.split('/')).map((part) => part.replace(/\..*$/s, '')));
}

/** What files that declare dependencies let code import: `  "PyYAML>=6",` -> pyyaml, yaml. */
export function declaredNames(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const name = DECLARED.exec(line)?.[1]?.toLowerCase().replace(/[-.]+/g, '_');
    if (name === undefined) return [];
    const other = OTHER_NAMES[name];
    return other === undefined ? [name] : [name, other];
  });
}

/** Whether a path is that of a file that declares dependencies. */
export function isDeclaration(path: string): boolean {
  return /(?:^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg|pipfile|requirements[^/]*\.txt|requirements\/[^/]+\.txt)$/i.test(
    path,
  );
}

// `git grep` exits with 1 when nothing matches, which is an answer.
async function grep(
  root: string,
  pattern: readonly string[],
  commit: string,
  paths: readonly string[],
  options: { readonly signal: AbortSignal; readonly outputCap: number },
): Promise<string> {
  const globs = paths.map((path) => `:(glob,icase)${path.includes('/') ? path : `**/${path}`}`);
  const found = await gitBytes(root, ['grep', '-h', '-I', '--no-color', ...pattern, commit, '--', ...globs], options);
  return found?.toString('utf8') ?? '';
}
