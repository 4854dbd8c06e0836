import { createHash } from 'node:crypto';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { git, gitBytes } from '../../base/git.ts';
import type { ListedFile, Listing, SourceTree } from '../build/source-tree.ts';
import { languageOf } from '../parse/languages.ts';
import { MAX_SOURCE_BYTES } from '../parse/source-text.ts';

/** The files of a checkout as they are on the disk. */
export interface WorkTree extends SourceTree {
  readonly root: string;
  /** The files that git would not ignore, among them those under a path. */
  paths(under?: string): Promise<readonly string[]>;
  /** A source file with its bytes; null when it is no regular file in the tree any more. */
  look(path: string): Promise<LookedAt | null>;
}

export interface LookedAt extends ListedFile {
  /** Null when there are too many. */
  readonly source: Buffer | null;
}

/** Files read at the same time. */
const WIDTH = 32;

/** Opens the checkout at `root`. Files are named by git and read only where neither they nor a folder above is a link. */
export async function openWorkTree(root: string, signal: AbortSignal): Promise<WorkTree> {
  const format = (await git(root, ['rev-parse', '--show-object-format'], { signal })).trim();
  const top = await realpath(root);

  async function paths(under = ''): Promise<string[]> {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const listed = await gitBytes(root, under === '' ? args : [...args, '--', `:(literal)${under}`], { signal });
    const names = (listed?.toString('utf8') ?? '').split('\0').filter((path) => path !== '' && !path.includes('\ufffd'));
    return [...new Set(names)];
  }

  async function look(path: string): Promise<LookedAt | null> {
    const file = join(root, path);
    try {
      const stat = await lstat(file);
      if (!stat.isFile() || (await realpath(file)) !== join(top, path)) return null;
      if (stat.size > MAX_SOURCE_BYTES) return { path, object: '', bytes: stat.size, source: null };
      const source = await readFile(file);
      return { path, object: objectName(source, format), bytes: source.length, source };
    } catch {
      return null; // gone since it was listed, or not ours to read
    }
  }

  async function lookAt(all: readonly string[]): Promise<LookedAt[]> {
    const queue = [...all].reverse();
    const found = new Map<string, LookedAt>();
    const lane = async () => {
      for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
        signal.throwIfAborted();
        const one = await look(path);
        if (one !== null) found.set(path, one);
      }
    };
    await Promise.all(Array.from({ length: WIDTH }, lane));
    return all.flatMap((path) => found.get(path) ?? []);
  }

  return {
    root,
    paths,
    look,
    listing: async (): Promise<Listing> => {
      const sources = (await paths()).filter((path) => languageOf(path) !== null);
      const files = (await lookAt(sources)).map(({ path, object, bytes }) => ({ path, object, bytes }));
      const there = new Set(files.map(({ path }) => path));
      const passedOver = sources.filter((path) => !there.has(path)).map((path) => ({ path, why: 'no regular file, not read' }));
      return { files, passedOver };
    },
    readMany: async (wanted) =>
      new Map((await lookAt(wanted)).flatMap(({ path, source }) => (source === null ? [] : [[path, source] as const]))),
  };
} // prettier-ignore

/** The name that git would give to these bytes: what a commit brought is then known already. */
function objectName(source: Buffer, format: string): string {
  return createHash(format === 'sha256' ? 'sha256' : 'sha1')
    .update(`blob ${source.length}\0`)
    .update(source)
    .digest('hex');
}
