import { git } from '../../base/git.ts';
import { ToolError } from '../../base/errors.ts';

/** Bounds of one look at the history: what lies beyond is said to be left out. */
export interface HistoryLimits {
  readonly commits: number;
  readonly bytes: number;
  readonly seconds: number;
  /** A commit that touches more files says nothing of which belong together. */
  readonly filesTogether: number;
}
export const HISTORY_LIMITS: HistoryLimits = {
  commits: 5_000,
  bytes: 64 * 1024 * 1024,
  seconds: 60,
  filesTogether: 50,
};

export interface Touch {
  readonly commit: string;
  /** ISO time of the author. */
  readonly at: string;
  readonly author: string;
}

export interface FileHistory {
  readonly path: string;
  readonly commits: number;
  readonly added: number;
  readonly deleted: number;
  readonly authors: number;
  readonly first: Touch;
  readonly last: Touch;
}

export interface Together {
  readonly path: string;
  /** Commits that touched both. */
  readonly together: number;
  /** Of the commits that touched the one asked about, the share that touched this too. */
  readonly share: number;
}

/** What the commits up to one commit say of each file. */
export interface History {
  readonly commits: number;
  /** What a limit left out; null when nothing. */
  readonly partial: string | null;
  file(path: string): FileHistory | null;
  /** Files that change with one, most often first; commits that touch very many files do not count. */
  together(path: string, limit: number): Together[];
  /** The same for a set of commits, e.g. those that touched one definition. */
  togetherIn(commits: ReadonlySet<string>, without: string, limit: number): Together[];
}

/** History of a shallow checkout would be wrong in every number: there is none. */
export const SHALLOW = 'not available: shallow';

interface Commit extends Touch {
  readonly files: readonly { readonly path: string; readonly added: number; readonly deleted: number }[];
}

/**
 * Reads the history of a commit, newest first, renames followed. Names and sizes come from others: everything is bounded, a
 * file that is no valid UTF-8 by name is left out, and a record that cannot be read ends nothing.
 */
export async function readHistory(
  repository: { readonly root: string; readonly base: string; readonly shallow: boolean },
  signal: AbortSignal,
  limits: HistoryLimits = HISTORY_LIMITS,
): Promise<History | typeof SHALLOW> {
  if (repository.shallow) return SHALLOW;
  const args = ['log', '-z', '--numstat', '-M', '-l400', `--max-count=${limits.commits}`, '--no-show-signature', '--no-textconv', '--no-ext-diff', '--format=%x01%H%x02%aI%x02%an%x02', repository.base, '--']; // prettier-ignore
  const options = { signal, outputCap: limits.bytes, timeoutSeconds: limits.seconds };
  let output: string;
  try {
    output = await git(repository.root, args, options);
  } catch (error) {
    // Too slow a history is left out; a cancelled run is not.
    if (!(error instanceof ToolError)) throw error;
    return historyOf([], limits, 'git log did not end in time');
  }
  const commits = parseLog(output);
  const cut = output.length >= limits.bytes || commits.length >= limits.commits;
  return historyOf(commits, limits, cut ? `only the newest ${commits.length} commits were read` : null);
}

const HEADER = /^\n?\u0001([0-9a-f]{40,64})\u0002([^\u0002]{0,40})\u0002([^]*)\u0002$/;

/**
 * Fields end in NUL: `\x01hash\x02time\x02author\x02`, then `added\tdeleted\tpath` for each file, or
 * `added\tdeleted\t`, the old and the new name for a renamed one. No name can look like another field.
 */
export function parseLog(output: string): Commit[] {
  const names = new Map<string, string>();
  const commits: (Touch & { files: { path: string; added: number; deleted: number }[] })[] = [];
  const fields = output.split('\0');
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] ?? '';
    const [, commit, at = '', author = ''] = HEADER.exec(field) ?? [];
    if (commit !== undefined) {
      commits.push({ commit, at, author: author.slice(0, 100), files: [] });
      continue;
    }
    const match = /^\n?(\d+|-)\t(\d+|-)\t([^]*)$/.exec(field);
    if (match === null) continue;
    let path = match[3] ?? '';
    if (path === '') {
      const [old = '', now = ''] = [fields[index + 1], fields[index + 2]];
      index += 2;
      path = now;
      // Newest first: what the old name did before counts for the name it has today.
      names.set(old, names.get(now) ?? now);
    }
    if (path === '' || path.includes('\ufffd')) continue;
    commits.at(-1)?.files.push({ path: names.get(path) ?? path, added: Number(match[1]) || 0, deleted: Number(match[2]) || 0 }); // prettier-ignore
  }
  return commits;
}

function historyOf(commits: readonly Commit[], limits: HistoryLimits, partial: string | null): History {
  const touched = new Map<string, number[]>();
  commits.forEach(({ files }, index) => {
    for (const path of new Set(files.map((file) => file.path))) {
      const known = touched.get(path);
      if (known === undefined) touched.set(path, [index]);
      else known.push(index);
    }
  });
  const count = (indices: readonly number[], without: string, limit: number): Together[] => {
    const counts = new Map<string, number>();
    let all = 0;
    for (const index of indices) {
      const files = new Set(commits[index]?.files.map((file) => file.path));
      if (files.size > limits.filesTogether) continue;
      all++;
      for (const path of files) if (path !== without) counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    return [...counts]
      .map(([path, together]) => ({ path, together, share: Math.round((100 * together) / all) / 100 }))
      .sort((left, right) => right.together - left.together || (left.path < right.path ? -1 : 1))
      .slice(0, limit);
  };
  return {
    commits: commits.length,
    partial,
    file: (path) => {
      const own = (touched.get(path) ?? []).flatMap((index) => commits[index] ?? []);
      const [last, first] = [own[0], own.at(-1)];
      if (last === undefined || first === undefined) return null;
      const lines = own.flatMap((one) => one.files.filter((file) => file.path === path));
      return {
        path,
        commits: own.length,
        added: lines.reduce((sum, file) => sum + file.added, 0),
        deleted: lines.reduce((sum, file) => sum + file.deleted, 0),
        authors: new Set(own.map((one) => one.author)).size,
        first: touchOf(first),
        last: touchOf(last),
      };
    },
    together: (path, limit) => count(touched.get(path) ?? [], path, limit),
    togetherIn: (wanted, without, limit) =>
      count(commits.flatMap(({ commit }, index) => (wanted.has(commit) ? [index] : [])), without, limit),
  };
} // prettier-ignore

/** The commits that touched some lines of a file, newest first, as `git log -L` follows them back. */
export async function touchesOfLines(
  repository: { readonly root: string; readonly base: string },
  place: { readonly path: string; readonly line: number; readonly endLine: number },
  signal: AbortSignal,
  limits: HistoryLimits = HISTORY_LIMITS,
): Promise<readonly Touch[] | null> {
  const range = `-L${place.line},${place.endLine}:${place.path}`;
  const args = ['log', '-s', '-z', '--max-count=500', '--no-show-signature', '--no-textconv', '--no-ext-diff', range, '--format=%x01%H%x02%aI%x02%an%x02', repository.base]; // prettier-ignore
  try {
    const options = { signal, outputCap: limits.bytes, timeoutSeconds: Math.min(20, limits.seconds) };
    return parseLog(await git(repository.root, args, options)).map(touchOf);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return null;
  }
}

function touchOf({ commit, at, author }: Touch): Touch {
  return { commit, at, author };
}
