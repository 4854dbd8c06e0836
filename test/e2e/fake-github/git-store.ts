import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git, gitBytes } from '../../../src/base/git.ts';

export interface CommitView {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | null;
}

export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  /** Null takes the path away. */
  readonly sha: string | null;
}

/** A bare repository on disk, read and written with git's plumbing. */
export class GitStore {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async kind(sha: string): Promise<string | null> {
    return /^[0-9a-f]{40}$/.test(sha) ? this.#maybe(['cat-file', '-t', sha]) : null;
  }

  /** The object a fully named reference points to. */
  resolve(ref: string): Promise<string | null> {
    return this.#maybe(['rev-parse', '--verify', '--quiet', '--end-of-options', ref]);
  }

  /** A branch, tag or SHA of a commit, as the REST API takes it. */
  async commitOf(name: string): Promise<string | null> {
    for (const ref of [`refs/heads/${name}`, `refs/tags/${name}`, name.replace(/^heads\//, 'refs/heads/')]) {
      const sha = await this.resolve(`${ref}^{commit}`);
      if (sha !== null && ref.startsWith('refs/')) return sha;
    }
    return (await this.kind(name)) === 'commit' ? name : null;
  }

  async refs(prefix: string): Promise<{ ref: string; sha: string }[]> {
    const text = await this.#git(['for-each-ref', '--format=%(refname) %(objectname)']);
    const all = text.split('\n').filter(Boolean).map((line) => line.split(' ') as [string, string]); // prettier-ignore
    return all.filter(([ref]) => ref.startsWith(prefix)).map(([ref, sha]) => ({ ref, sha }));
  }

  async commit(sha: string): Promise<CommitView | null> {
    if ((await this.kind(sha)) !== 'commit') return null;
    const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');
    const text = await this.#git(['show', '-s', `--format=${format}`, sha]);
    const [id = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', body = ''] =
      text.split('\0');
    return {
      sha: id,
      tree,
      parents: parents.split(' ').filter(Boolean),
      message: body.trimEnd(),
      author: { name: an, email: ae, date: utc(ad) },
      committer: { name: cn, email: ce, date: utc(cd) },
    };
  }

  async tree(sha: string, recursive: boolean): Promise<TreeEntry[] | null> {
    const tree = await this.resolve(`${sha}^{tree}`);
    if (tree === null) return null;
    const text = await this.#git(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree]);
    return text.split('\0').filter(Boolean).map((line) => {
      const [meta = '', path = ''] = line.split('\t');
      const [mode = '', type = '', id = '', size = '-'] = meta.split(/ +/);
      return { path, mode, type, sha: id, size: size === '-' ? null : Number(size) };
    }); // prettier-ignore
  }

  blob(sha: string): Promise<Buffer | null> {
    return gitBytes(this.folder, this.#args(['cat-file', 'blob', sha]));
  }

  /** Bytes of a file in a commit, or null. */
  file(commit: string, path: string): Promise<Buffer | null> {
    return gitBytes(this.folder, this.#args(['cat-file', 'blob', `${commit}:${path}`]));
  }

  async writeBlob(data: Uint8Array): Promise<string> {
    return (await this.#git(['hash-object', '-w', '--stdin'], { stdin: data })).trim();
  }

  /** Writes a tree: `base` (or nothing) with the changes laid over it. */
  async writeTree(base: string | null, changes: readonly TreeChange[]): Promise<string> {
    const scratch = await mkdtemp(join(tmpdir(), 'fake-github-index-'));
    const env = { GIT_INDEX_FILE: join(scratch, 'index') };
    try {
      await this.#git(base === null ? ['read-tree', '--empty'] : ['read-tree', base], { env });
      const lines = changes.map(({ path, mode, sha }) =>
        sha === null ? `0 ${'0'.repeat(40)}\t${path}` : `${mode} ${sha}\t${path}`,
      );
      await this.#git(['update-index', '-z', '--index-info'], {
        env,
        stdin: lines.map((line) => `${line}\0`).join(''),
      });
      return (await this.#git(['write-tree'], { env })).trim();
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }

  async writeCommit(
    tree: string,
    parents: readonly string[],
    message: string,
    author: Signature,
    committer: Signature,
  ): Promise<string> {
    const env = {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: author.date,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: committer.date,
    };
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
    return (await this.#git(args, { env, stdin: message })).trim();
  }

  async setRef(ref: string, sha: string): Promise<void> {
    await this.#git(['update-ref', ref, sha]);
  }

  async isAncestor(older: string, newer: string): Promise<boolean> {
    return (await gitBytes(this.folder, this.#args(['merge-base', '--is-ancestor', older, newer]))) !== null;
  }

  async mergeBase(one: string, other: string): Promise<string | null> {
    return this.#maybe(['merge-base', one, other]);
  }

  async count(from: string, to: string): Promise<number> {
    return Number(await this.#git(['rev-list', '--count', `${from}..${to}`]));
  }

  /** A commit and what came before it, newest first. */
  async history(from: string): Promise<string[]> {
    return (await this.#git(['rev-list', from])).split('\n').filter(Boolean);
  }

  async commitsBetween(from: string, to: string): Promise<string[]> {
    return (await this.#git(['rev-list', '--reverse', `${from}..${to}`])).split('\n').filter(Boolean);
  }

  /** Paths that differ between the merge base of two commits and the second one. */
  async changed(from: string, to: string): Promise<{ status: string; path: string; added: number; deleted: number }[]> {
    const range = `${from}...${to}`;
    const [names = [], counts = []] = await Promise.all(
      ['--name-status', '--numstat'].map(async (form) =>
        (await this.#git(['diff', '--no-renames', form, '-z', range])).split('\0').filter(Boolean),
      ),
    );
    return counts.map((line, index) => {
      const [added = '0', deleted = '0', path = ''] = line.split('\t');
      return { status: names[index * 2] ?? 'M', path, added: Number(added) || 0, deleted: Number(deleted) || 0 };
    });
  }

  #args(args: readonly string[]): string[] {
    return ['--git-dir', this.folder, ...args];
  }

  #git(args: readonly string[], options: Parameters<typeof git>[2] = {}): Promise<string> {
    return git(this.folder, this.#args(args), options);
  }

  async #maybe(args: readonly string[]): Promise<string | null> {
    const found = await gitBytes(this.folder, this.#args(args));
    return found === null ? null : found.toString('utf8').trim();
  }
}

function utc(date: string): string {
  return new Date(date).toISOString().replace(/\.000Z$/, 'Z');
}
