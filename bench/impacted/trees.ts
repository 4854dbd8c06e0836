import { rm } from 'node:fs/promises';
import { git } from '../../src/base/git.ts';

/** One checkout that goes to and fro between the code before and behind a commit, with the tests that are behind it. */
export interface Trees {
  readonly folder: string;
  /** All files that the commit changes. */
  readonly changed: readonly string[];
  before(): Promise<void>;
  behind(): Promise<void>;
}

const WHO = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost'];

/** Makes two commits of which the later changes the code only. */
export async function layOut(folder: string, clone: string, commit: string, isCode: (path: string) => boolean): Promise<Trees> {
  await rm(folder, { recursive: true, force: true });
  await git(clone, ['clone', '-q', clone, folder]);
  const listed = await git(folder, ['diff', '--name-only', '--no-renames', `${commit}~1`, commit]);
  const changed = listed.trim().split('\n');
  await git(folder, ['checkout', '-q', '--detach', commit]);
  for (const path of changed.filter(isCode)) {
    const there = (await git(folder, ['ls-tree', '--name-only', `${commit}~1`, '--', path])).trim() !== '';
    await git(folder, there ? ['checkout', '-q', `${commit}~1`, '--', path] : ['rm', '-q', '-f', '--', path]);
  }
  await git(folder, [...WHO, 'commit', '-q', '--allow-empty', '-m', 'before']);
  await git(folder, ['tag', 'bench-before']);
  const tree = (await git(folder, ['rev-parse', `${commit}^{tree}`])).trim();
  const behind = (await git(folder, [...WHO, 'commit-tree', '-p', 'bench-before', '-m', 'behind', tree])).trim();
  await git(folder, ['tag', 'bench-behind', behind]);
  const go = async (tag: string) => {
    await git(folder, ['checkout', '-q', '--detach', tag]);
  };
  return { folder, changed, before: () => go('bench-before'), behind: () => go('bench-behind') };
} // prettier-ignore
