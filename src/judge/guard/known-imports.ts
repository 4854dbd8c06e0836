import { git, gitBytes } from '../../base/git.ts';
import { importedNames } from './python-rules.ts';

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
const DECLARATIONS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'Pipfile', 'requirements*.txt', 'requirements/*.txt', '**/requirements*.txt']; // prettier-ignore
const DECLARED = /^\s*["']?([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(?:[<>=!~;@,"'\]]|$)/;
/** Files that declare dependencies. */
export const DECLARES =
  /(?:^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg|Pipfile|requirements[^/]*\.txt|requirements\/[^/]+\.txt)$/i;
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
  const known = new Set<string>();
  for (const path of from.paths.filter((each) => /\.(?:py|pyi|pyx|so)$/.test(each)))
    for (const part of path.split('/')) known.add(part.replace(/\..*$/s, ''));
  for (const name of from.imports.split('\n').flatMap(importedNames)) known.add(name);
  for (const line of from.declared.split('\n')) {
    const name = DECLARED.exec(line)?.[1]?.toLowerCase().replace(/[-.]+/g, '_');
    if (name === undefined) continue;
    known.add(name);
    const other = OTHER_NAMES[name];
    if (other !== undefined) known.add(other);
  }
  return known;
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
