import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExitCode, UserError } from '../../base/errors.ts';
import { git, gitBytes } from '../../base/git.ts';

export type FileMode = '100644' | '100755';

/** One file before and after. Null before: a new file. */
export interface FileChange {
  readonly path: string;
  readonly mode: FileMode;
  readonly before: Buffer | null;
  readonly after: Buffer;
}

/** A bare repository of its own in which patches are made and applied: no work tree, no filter, no attribute, no hook. */
export interface Scratch extends AsyncDisposable {
  /** The unified diff of the changes. */
  diff(changes: readonly FileChange[]): Promise<Buffer>;
  /** The files after a patch, from the files before it; a patch that does not apply is a UserError `patch-refused`. */
  apply(
    patch: Buffer,
    before: readonly { readonly path: string; readonly content: Buffer; readonly mode: FileMode }[],
  ): Promise<readonly FileChange[]>;
}

const SECONDS = 60;
const NO_BLOB = '0'.repeat(40);

/** Opens a scratch repository in the temporary folder; disposing removes it. */
export async function openScratch(): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'groundskeeper-patch-'));
  const directory = join(folder, 'git');
  let indexes = 0;
  const limits = { timeoutSeconds: SECONDS };
  // No signal: keeping a patch is what is done after a run was told to stop.
  const run = (args: readonly string[], options: { stdin?: string | Uint8Array; index?: string } = {}) =>
    git(folder, [`--git-dir=${directory}`, ...args], {
      ...limits,
      stdin: options.stdin,
      env: options.index === undefined ? {} : { GIT_INDEX_FILE: options.index },
    });
  await git(folder, ['init', '--quiet', '--bare', '--template=', 'git'], limits);

  const newIndex = async () => {
    const index = join(folder, `index-${(indexes += 1)}`);
    await run(['read-tree', '--empty'], { index });
    return index;
  };
  const add = async (index: string, files: readonly { path: string; mode: FileMode; content: Buffer }[]) => {
    for (const { path, mode, content } of files) {
      const blob = (await run(['hash-object', '-w', '--stdin', '--no-filters'], { stdin: content })).trim();
      await run(['update-index', '-z', '--add', '--index-info'], { index, stdin: `${mode} ${blob}\t${path}\0` });
    }
    return (await run(['write-tree'], { index })).trim();
  };

  return {
    diff: async (changes) => {
      const before = changes.flatMap(({ path, mode, before: content }) =>
        content === null ? [] : [{ path, mode, content }],
      );
      const after = changes.map(({ path, mode, after: content }) => ({ path, mode, content }));
      const from = await add(await newIndex(), before);
      const to = await add(await newIndex(), after);
      const bytes = await gitBytes(
        folder,
        [
          `--git-dir=${directory}`, 'diff', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames',
          '--full-index', '--binary', '--unified=3', '--diff-algorithm=histogram',
          '--src-prefix=a/', '--dst-prefix=b/', from, to,
        ], // prettier-ignore
        limits,
      );
      if (bytes === null) throw new Error('git could not compare two trees that it had just written');
      return bytes;
    },

    apply: async (patch, before) => {
      const index = await newIndex();
      const from = await add(
        index,
        before.map(({ path, mode, content }) => ({ path, mode, content })),
      );
      const applied = await gitBytes(
        folder,
        [`--git-dir=${directory}`, 'apply', '--cached', '--whitespace=nowarn', '-'],
        { ...limits, stdin: patch, env: { GIT_INDEX_FILE: index } },
      );
      if (applied === null)
        throw new UserError('patch-refused', 'the patch does not apply to its base', ExitCode.refused);
      const to = (await run(['write-tree'], { index })).trim();
      const listing = await run(['diff-tree', '-r', '-z', '--raw', '--no-renames', '--full-index', from, to]);
      return readRaw(listing, before, async (blob) => {
        const content = await gitBytes(folder, [`--git-dir=${directory}`, 'cat-file', 'blob', blob], limits);
        if (content === null) throw new Error(`git lost the object ${blob}`);
        return content;
      });
    },

    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** `:100644 100644 <old> <new> M\0path\0...` -> the changes; anything but text files added or modified in place is refused. */
async function readRaw(
  listing: string,
  before: readonly { readonly path: string; readonly content: Buffer; readonly mode: FileMode }[],
  blobOf: (blob: string) => Promise<Buffer>,
): Promise<FileChange[]> {
  const old = new Map(before.map((file) => [file.path, file]));
  const fields = listing.split('\0').filter((field) => field !== '');
  const changes: FileChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const path = fields[at + 1] ?? '';
    const [, oldMode, newMode, , blob, kind] =
      /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[at] ?? '') ?? [];
    const known = old.get(path);
    const sameMode = known === undefined ? newMode === '100644' : newMode === oldMode;
    if (blob === undefined || blob === NO_BLOB || (kind !== 'A' && kind !== 'M') || !sameMode)
      throw new UserError(
        'patch-refused',
        `the patch does more to ${JSON.stringify(path)} than change its text`,
        ExitCode.refused,
      );
    changes.push({ path, mode: known?.mode ?? '100644', before: known?.content ?? null, after: await blobOf(blob) });
  }
  return changes;
}
