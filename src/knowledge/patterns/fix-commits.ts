import { git } from '../../base/git.ts';
import { readObjects } from '../../base/git-objects.ts';

/** A commit that says it fixes something, with the Python files that it changed. */
export interface FixCommit {
  readonly commit: string;
  readonly subject: string;
  /** It changed a test too. */
  readonly tested: boolean;
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
}

export interface FixHistory {
  readonly commits: number;
  readonly fixes: readonly FixCommit[];
}

const MOST_COMMITS = 5000;
/** A commit that changes more files than this is more than one fix. */
const MOST_FILES = 6;
const LOG_BYTES = 64 * 1024 * 1024;
const FIX =
  /\b(?:fix(?:e[sd]|ing)?|bugs?|bugfix|regression|crash(?:e[sd])?|wrong|incorrect(?:ly)?|broken|leak|race|deadlock)\b/i;
/** Fixes of something that is no code. */
const NOT_CODE =
  /\b(?:typos?|docs?|docstrings?|documentation|readme|changelog|spelling|grammar|comments?|lint(?:er|ing)?|flake8|ruff|black|isort|mypy|pyright|format(?:ting)?|whitespace|pep ?8|ci|travis|github actions?|coverage|release|version|type ?hints?|typing|annotations?|merge|revert|style|imports?)\b/i;
const TEST = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;

/** Reads the newest commits and picks small ones that say they fix something. Bounded; binary and odd names are left out. */
export async function readFixes(root: string, head: string, signal: AbortSignal): Promise<FixHistory> {
  const args = ['log', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-merges', '--diff-filter=AM', `--max-count=${MOST_COMMITS}`, '--no-show-signature', '--format=%x01%H%x02%s%x02', head, '--', '*.py']; // prettier-ignore
  const output = await git(root, args, { signal, outputCap: LOG_BYTES, timeoutSeconds: 120 });
  const commits = parseRawLog(output);
  return { commits: commits.length, fixes: commits.filter(isFix).map(withoutTests) };
}

type RawCommit = Pick<FixCommit, 'commit' | 'subject'> & {
  readonly files: { path: string; before: string; after: string }[];
};

/** `\x01hash\x02subject\x02`, then `:100644 100644 old new M` and the path for each file; fields end in NUL. */
export function parseRawLog(output: string): RawCommit[] {
  const commits: RawCommit[] = [];
  const fields = output.split('\0');
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] ?? '';
    const [, commit, subject = ''] = /^\n?\u0001([0-9a-f]{40,64})\u0002([^\u0002]{0,2000})\u0002/.exec(field) ?? [];
    if (commit !== undefined) commits.push({ commit, subject: subject.slice(0, 200), files: [] });
    const [, before, after] = /:100\d{3} 100\d{3} ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) M$/.exec(field.slice(-200)) ?? [];
    const added = before === undefined ? /:0{6} 100\d{3} (0+) ([0-9a-f]{40,64}) A$/.exec(field.slice(-200)) : null;
    const path = fields[index + 1] ?? '';
    if (before === undefined && added === null) continue;
    index++;
    commits.at(-1)?.files.push({ path, before: before ?? '', after: after ?? added?.[2] ?? '' });
  }
  return commits;
}

function isFix({ subject, files }: RawCommit): boolean {
  const code = files.filter(({ path, before }) => !TEST.test(path) && before !== '');
  return FIX.test(subject) && !NOT_CODE.test(subject) && code.length > 0 && code.length <= MOST_FILES;
}

function withoutTests({ commit, subject, files }: RawCommit): FixCommit {
  return {
    commit,
    subject,
    tested: files.some(({ path }) => TEST.test(path)),
    files: files.filter(({ path, before }) => !TEST.test(path) && before !== '' && !path.includes('\ufffd')),
  };
}

/** Whether a path is of tests. */
export function isTestPath(path: string): boolean {
  return TEST.test(path);
}

/** The files of some fixes before and behind them; what is gone or large is left out. */
export async function readSides(
  root: string,
  fixes: readonly FixCommit[],
  signal: AbortSignal,
): Promise<readonly (readonly [Buffer, Buffer] | null)[]> {
  const files = fixes.flatMap((fix) => fix.files);
  const objects = await readObjects(root, files.flatMap(({ before, after }) => [before, after]), signal); // prettier-ignore
  return files.map((file) => {
    const [before, after] = [objects.get(file.before), objects.get(file.after)];
    return before && after && before.length <= MOST_BYTES && after.length <= MOST_BYTES ? [before, after] : null;
  });
}

const MOST_BYTES = 300_000;
