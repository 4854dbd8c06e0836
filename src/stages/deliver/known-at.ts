import type { GitHubSession } from '../../github/session.ts';
import { declaredNames, isDeclaration, moduleNames } from '../../judge/guard/known-imports.ts';

const MOST_FILES = 12;

/** Top-level names that code of a commit may import, as far as the API tells without a checkout: its modules and what it declares. */
export async function knownImportsAt(session: GitHubSession, commit: string): Promise<ReadonlySet<string>> {
  const paths = await session.paths(commit);
  const known = moduleNames(paths);
  for (const path of paths.filter(isDeclaration).slice(0, MOST_FILES)) {
    const file = await session.fileAt(commit, path);
    for (const name of declaredNames(Buffer.from(file?.content ?? []).toString('utf8'))) known.add(name);
  }
  return known;
}
