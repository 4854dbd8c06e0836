import { ToolError, UserError } from '../base/errors.ts';
import { git, gitBytes, GIT_ENV } from '../base/git.ts';
import { readObjects } from '../base/git-objects.ts';
import type { ListedFile, Listing } from '../knowledge/build/source-tree.ts';
import type { Repository } from '../stages/stage.ts';

/** How to reach the server when a commit is not in the checkout. */
export interface Remote {
  readonly serverUrl: string;
  readonly owner: string;
  readonly name: string;
  readonly token: string;
}

const NO_COMMIT = 'the repository has no commit yet: nothing is read';
/** Lines of files that are passed over; a tree of links would otherwise be all there is to read. */
const MAX_PASSED_OVER = 1_000;

/**
 * Opens the repository that holds `folder` at a commit (default: HEAD). Only reads; submodules and links are left out.
 * A repository without a commit is refused, or with `orEmpty` opened at the empty tree.
 */
export async function openRepository(
  folder: string,
  options: { base?: string; remote?: Remote; orEmpty?: boolean; signal: AbortSignal },
): Promise<Repository> {
  const { signal } = options;
  const root = await topLevel(folder, signal);
  const head = options.base ?? (await headOf(root, signal));
  if (head === null && options.orEmpty !== true) {
    throw new UserError('no-commit', `${root} has no commit yet; commit something first`);
  }
  const base = head ?? (await git(root, ['hash-object', '-t', 'tree', '--stdin'], { signal })).trim();
  if (head !== null && !(await hasCommit(root, base, signal))) await fetchCommit(root, base, options.remote, signal);
  const [symbolic, isShallow] = await Promise.all([
    gitBytes(root, ['symbolic-ref', '--quiet', '--short', 'HEAD'], { signal }),
    git(root, ['rev-parse', '--is-shallow-repository'], { signal }),
  ]);
  const branch = symbolic?.toString('utf8').trim();
  const shallow = isShallow.trim() === 'true';
  let tree: Promise<Tree> | undefined;
  const listed = () => (tree ??= head === null ? Promise.resolve(EMPTY) : listTree(root, base, signal));
  const entries = async () => (await listed()).files;
  const readMany = async (paths: readonly string[]) => {
    const known = await entries();
    const wanted = paths.flatMap((path) => known.get(path) ?? []);
    const contents = await readObjects(root, wanted.map(({ object }) => object), signal); // prettier-ignore
    return new Map(
      wanted.flatMap(({ path, object }) => {
        const bytes = contents.get(object);
        return bytes === undefined ? [] : [[path, bytes] as const];
      }),
    );
  };
  return {
    root,
    base,
    branch: branch === undefined || branch === '' ? null : branch,
    shallow,
    files: async () => [...(await entries()).keys()],
    listing: async () => {
      const { files, passedOver } = await listed();
      return { files: [...files.values()], passedOver };
    },
    read: async (path) => (await readMany([path])).get(path) ?? null,
    readMany,
  };
}

/** Whether the work tree has changes that the base commit does not hold: they are not seen by a run. */
export async function hasUncommittedChanges(root: string, signal: AbortSignal): Promise<boolean> {
  const options = { signal, env: await withoutFilters(root, signal) };
  return (await git(root, ['status', '--porcelain', '--untracked-files=no'], options)).trim() !== '';
}

/**
 * Settings under which git starts no filter. The attributes of a repository name filters, its configuration says which program
 * each one is, and git would run it on every file that looks changed. Given by environment: a name may hold any character.
 */
async function withoutFilters(root: string, signal: AbortSignal): Promise<Readonly<Record<string, string>>> {
  const pattern = '^filter\\..*\\.(clean|smudge|process|required)$';
  const named = await gitBytes(root, ['config', '-z', '--name-only', '--get-regexp', pattern], { signal });
  const keys = [...new Set((named?.toString('utf8') ?? '').split('\0').filter((key) => key !== ''))];
  const first = Number(GIT_ENV['GIT_CONFIG_COUNT'] ?? 0);
  const settings = keys.flatMap((key, index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, key.endsWith('.required') ? 'false' : ''],
  ]);
  return Object.fromEntries([['GIT_CONFIG_COUNT', String(first + keys.length)], ...settings]) as Record<string, string>;
}

async function topLevel(folder: string, signal: AbortSignal): Promise<string> {
  try {
    return (await git(folder, ['rev-parse', '--show-toplevel'], { signal })).trimEnd();
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    throw new UserError(
      'not-a-repository',
      `${folder} is not a git repository; run this in a checkout, or name one with --repo`,
    );
  }
}

async function headOf(root: string, signal: AbortSignal): Promise<string | null> {
  const head = await gitBytes(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { signal });
  return head === null ? null : head.toString('utf8').trim();
}

async function hasCommit(root: string, sha: string, signal: AbortSignal): Promise<boolean> {
  return (await gitBytes(root, ['cat-file', '-e', `${sha}^{commit}`], { signal })) !== null;
}

/** A shallow checkout may lack the base: fetch exactly that commit. The token is passed by the environment, never written to a file. */
async function fetchCommit(root: string, sha: string, remote: Remote | undefined, signal: AbortSignal): Promise<void> {
  const missing = () =>
    new UserError(
      'base-not-available',
      `commit ${sha} is not in this checkout and could not be fetched; check out with fetch-depth: 0`,
    );
  if (remote === undefined || !/^[0-9a-f]{40,64}$/.test(sha)) throw missing();
  const url = `${remote.serverUrl}/${remote.owner}/${remote.name}`;
  const basic = Buffer.from(`x-access-token:${remote.token}`).toString('base64');
  const env = {
    ...GIT_ENV,
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_1: `http.${remote.serverUrl}/.extraheader`,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
  const fetched = await gitBytes(
    root,
    ['fetch', '--quiet', '--no-tags', '--depth=1', '--no-recurse-submodules', url, sha],
    { signal, env },
  );
  if (fetched === null || !(await hasCommit(root, sha, signal))) throw missing();
}

interface Tree {
  readonly files: ReadonlyMap<string, ListedFile>;
  readonly passedOver: Listing['passedOver'];
}

const EMPTY: Tree = { files: new Map(), passedOver: [{ path: '.', why: NO_COMMIT }] };

/** What git says of an entry that is no file. */
const NOT_READ: Readonly<Record<string, string>> = {
  '120000': 'a symbolic link, not followed',
  '160000': 'a submodule, not read',
};

async function listTree(root: string, base: string, signal: AbortSignal): Promise<Tree> {
  const args = ['ls-tree', '-r', '-z', '-l', '--full-tree', base];
  const listing = await gitBytes(root, args, { signal, outputCap: 512 * 1024 * 1024 });
  const files = new Map<string, ListedFile>();
  const passedOver: { path: string; why: string }[] = [];
  const passOver = (path: string, why: string) => passedOver.length < MAX_PASSED_OVER && passedOver.push({ path, why });
  let from = 0;
  for (let to = listing?.indexOf(0) ?? -1; listing !== null && to >= 0; to = listing.indexOf(0, from)) {
    const record = listing.toString('utf8', from, to);
    // `100644 blob <object> <size, padded>\t<path>`
    const [, mode = '', object = '', bytes = '', path = ''] = /^([0-7]{6}) [a-z]+ ([0-9a-f]+) +([0-9]+|-)\t(.+)$/s.exec(record) ?? [];
    if (NOT_READ[mode] !== undefined) passOver(path, NOT_READ[mode]);
    // A name that is not UTF-8 decodes to U+FFFD and cannot be addressed.
    else if (path.includes('\ufffd')) passOver(escaped(listing.subarray(from, to)), 'a name that is not UTF-8, not read');
    else if (path !== '') files.set(path, { path, object, bytes: Number(bytes) });
    from = to + 1;
  }
  return { files, passedOver };
} // prettier-ignore

/** The path of a record with every byte that is not ASCII written out. */
function escaped(record: Buffer): string {
  return record
    .toString('latin1', record.indexOf(9) + 1)
    .replaceAll(/[\x80-\xff]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
}
