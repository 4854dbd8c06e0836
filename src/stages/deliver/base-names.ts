import type { GitHubSession } from '../../github/session.ts';
import { isDeclaration, namesKnown } from '../../judge/guard/known-imports.ts';

/** More requests than this are not made for one rule: a job token has a thousand an hour. */
const MOST_FILES = 200;

/** Names that code of a commit may import, as far as they can be read through the API. */
export interface BaseNames {
  readonly names: ReadonlySet<string>;
  /** All Python files were read; else a name that is missing may all the same be in use somewhere. */
  readonly whole: boolean;
}

/**
 * What a checkout would tell of the names that a commit may import, without a checkout: paths, declarations, and the
 * import lines of the Python files. Asked only for a patch that adds an import which nothing else explains.
 */
export async function namesAt(session: GitHubSession, commit: string): Promise<BaseNames> {
  const paths = await session.pathsAt(commit);
  if (paths === null) return { names: new Set(), whole: false };
  const read = async (all: readonly string[]) => {
    const texts: string[] = [];
    for (const path of all) {
      const file = await session.fileAt(commit, path);
      if (file !== null) texts.push(Buffer.from(file.content).toString('utf8'));
    }
    return texts.join('\n');
  };
  const python = paths.filter((path) => /\.pyi?$/.test(path));
  const declares = paths.filter(isDeclaration).slice(0, MOST_FILES);
  const room = Math.max(0, MOST_FILES - declares.length);
  const names = namesKnown({ paths, imports: await read(python.slice(0, room)), declared: await read(declares) });
  return { names, whole: python.length <= room };
}
