import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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

export interface Diff {
  /** The unified diff of all changes. */
  readonly bytes: Buffer;
  readonly files: readonly {
    readonly path: string;
    readonly created: boolean;
    readonly added: number;
    readonly removed: number;
  }[];
}

interface PlainFile {
  readonly path: string;
  readonly mode: FileMode;
  readonly content: Buffer;
}

/** A bare repository of its own in which patches are made and applied: no work tree, no filter, no attribute, no hook. */
export interface Scratch extends AsyncDisposable {
  diff(changes: readonly FileChange[]): Promise<Diff>;
  /** The files after a patch, from the files before it; a patch that does not apply is a UserError `patch-refused`. */
  apply(patch: Buffer, before: readonly PlainFile[]): Promise<readonly FileChange[]>;
}

const SECONDS = 60;
const NO_BLOB = '0'.repeat(40);
const FROM = 'refs/heads/from';
const TO = 'refs/heads/to';

/** Opens a scratch repository in the temporary folder; disposing removes it. */
export async function openScratch(): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'groundskeeper-patch-'));
  // What `git init --bare` would make, without a template.
  await mkdir(join(folder, 'objects'));
  await mkdir(join(folder, 'refs'));
  await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
  // No signal: keeping a patch is what is done after a run was told to stop.
  const limits = { timeoutSeconds: SECONDS, env: { GIT_INDEX_FILE: join(folder, 'index') } };
  const here = (args: readonly string[]) => [`--git-dir=${folder}`, ...args];
  const load = (trees: readonly { readonly ref: string; readonly files: readonly PlainFile[] }[]) =>
    git(folder, here(['fast-import', '--quiet', '--force']), { ...limits, stdin: importStream(trees) });

  return {
    diff: async (changes) => {
      const before = changes.flatMap(({ path, mode, before: content }) =>
        content === null ? [] : [{ path, mode, content }],
      );
      const after = changes.map(({ path, mode, after: content }) => ({ path, mode, content }));
      await load([
        { ref: FROM, files: before },
        { ref: TO, files: after },
      ]);
      const options = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--diff-algorithm=histogram'];
      const form = ['--full-index', '--binary', '--unified=3', '--src-prefix=a/', '--dst-prefix=b/'];
      const bytes = await gitBytes(folder, here(['diff', ...options, ...form, FROM, TO]), limits);
      if (bytes === null) throw new Error('git could not compare two trees that it had just written');
      const counts = await git(folder, here(['diff', ...options, '--numstat', '-z', FROM, TO]), limits);
      const created = new Set(changes.filter((change) => change.before === null).map((change) => change.path));
      return { bytes, files: readNumstat(counts, created) };
    },

    apply: async (patch, before) => {
      await load([{ ref: FROM, files: before }]);
      await git(folder, here(['read-tree', FROM]), limits);
      const options = { ...limits, stdin: patch };
      const applied = await gitBytes(folder, here(['apply', '--cached', '--whitespace=nowarn', '-']), options);
      if (applied === null)
        throw new UserError('patch-refused', 'the patch does not apply to its base', ExitCode.refused);
      const to = (await git(folder, here(['write-tree']), limits)).trim();
      const listing = await git(
        folder,
        here(['diff-tree', '-r', '-z', '--raw', '--no-renames', '--full-index', FROM, to]),
        limits,
      );
      return readRaw(listing, before, async (blob) => {
        const content = await gitBytes(folder, here(['cat-file', 'blob', blob]), limits);
        if (content === null) throw new Error(`git lost the object ${blob}`);
        return content;
      });
    },

    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** One commit per tree, in the language of git fast-import: one process writes every object. */
function importStream(trees: readonly { readonly ref: string; readonly files: readonly PlainFile[] }[]): Buffer {
  const pieces: (string | Buffer)[] = [];
  for (const { ref, files } of trees) {
    pieces.push(`commit ${ref}\ncommitter g <g> 0 +0000\ndata 0\n\n`);
    for (const { path, mode, content } of files)
      pieces.push(`M ${mode} inline ${quoted(path)}\ndata ${content.length}\n`, content, '\n');
    pieces.push('\n');
  }
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece)));
}

// As C writes a string, so that no path can be read as a command.
function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

/** `3\t1\tpkg/a.py\0` -> one entry per file; binary files count as 0. */
function readNumstat(counts: string, created: ReadonlySet<string>): Diff['files'] {
  const records = counts.split('\0').filter((record) => record !== '');
  return records.map((record) => {
    const [added = '', removed = '', path = ''] = record.split('\t', 3);
    return { path, created: created.has(path), added: Number(added) || 0, removed: Number(removed) || 0 };
  });
}

/** `:100644 100644 <old> <new> M\0path\0...` -> the changes; anything but text files added or modified in place is refused. */
async function readRaw(
  listing: string,
  before: readonly PlainFile[],
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
