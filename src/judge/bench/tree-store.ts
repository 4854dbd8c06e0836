import { copyFile, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { execText } from '../../base/exec.ts';
import { builtFiles, BUILT_LIMIT, writeBaseTree, type Skipped } from './base-tree.ts';
import { readRegular } from './overlay.ts';

const PREFIX = 'groundskeeper-work-';
const STALE_MS = 6 * 3600 * 1000;

/** A folder of our own: `tree/` is the copy, `scratch/` is for what tools and tests write elsewhere. */
export interface Slot {
  readonly folder: string;
  readonly tree: string;
  readonly scratch: string;
}

/**
 * Keeps the base tree and hands out copies of it.
 * A copy is thrown away after one use, so nothing that a test wrote can reach the next verdict. Copies share blocks
 * where the file system can (reflink is copy-on-write; hard links would not be safe), and the next one is made while
 * the current one is in use.
 */
export class TreeStore implements AsyncDisposable {
  readonly folder: string;
  readonly base: string;
  readonly skipped: readonly Skipped[];
  #next = 0;
  #spare: Promise<Slot> | null = null;
  #closed = false;

  private constructor(folder: string, base: string, skipped: readonly Skipped[]) {
    this.folder = folder;
    this.base = base;
    this.skipped = skipped;
  }

  /** Writes the base tree once. */
  static async create(root: string, commit: string, signal: AbortSignal): Promise<TreeStore> {
    await sweepStale();
    const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
    try {
      const base = join(folder, 'base');
      await mkdir(base);
      const { skipped } = await writeBaseTree(root, commit, base, signal);
      await copyBuilt(root, base, signal);
      return new TreeStore(folder, base, skipped);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** A fresh copy; the caller gives it back with `release`. */
  async take(): Promise<Slot> {
    const slot = await (this.#spare ?? this.#copy());
    this.#spare = this.#closed ? null : this.#copy();
    this.#spare?.catch(() => undefined); // told to the one who takes it
    return slot;
  }

  async release(slot: Slot): Promise<void> {
    await remove(slot.folder);
  }

  /** A folder for a tool that works on the base tree. */
  async scratch(): Promise<string> {
    return mkdtemp(join(this.folder, 'scratch-'));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    await this.#spare?.catch(() => undefined);
    await remove(this.folder);
  }

  async #copy(): Promise<Slot> {
    const folder = join(this.folder, `tree-${this.#next++}`);
    const slot = { folder, tree: join(folder, 'tree'), scratch: join(folder, 'scratch') };
    await mkdir(slot.scratch, { recursive: true });
    await execText(['cp', '-a', '--reflink=auto', this.base, slot.tree]);
    return slot;
  }
}

/** Tests may leave folders without permissions; those are opened first so that they can be removed. */
async function remove(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch {
    await execText(['chmod', '-R', 'u+rwX', folder]).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}

async function copyBuilt(root: string, base: string, signal: AbortSignal): Promise<void> {
  let total = 0;
  for (const path of await builtFiles(root, signal)) {
    const content = await readRegular(root, path);
    total += content?.length ?? 0;
    if (content === null || total > BUILT_LIMIT) continue;
    if (!((await stat(dirname(join(base, path))).catch(() => null))?.isDirectory() ?? false)) continue;
    await copyFile(join(root, path), join(base, path), constants.COPYFILE_EXCL).catch(() => undefined);
  }
}

/** Removes what a killed process of ours left behind. */
async function sweepStale(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    const age = Date.now() - ((await stat(folder).catch(() => null))?.mtimeMs ?? Date.now());
    if (age > STALE_MS) await remove(folder).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
