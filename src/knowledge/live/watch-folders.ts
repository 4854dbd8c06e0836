import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { ExitCode, UserError } from '../../base/errors.ts';

/** Watches folders one by one. */
export interface FolderWatch extends Disposable {
  /** Begins with those that are not watched yet, and says how many there were; folders that are gone are forgotten by themselves. */
  add(folders: Iterable<string>): number;
}

/**
 * Calls back with the repository-relative path of everything created, changed, moved or deleted in the watched folders;
 * with the folder itself where the system does not say what. `fs.watch` of single folders is exact on Linux; its recursive
 * form, and the packages that replace it, would also watch what git ignores.
 */
export function watchFolders(root: string, onEvent: (path: string) => void): FolderWatch {
  const watched = new Map<string, FSWatcher>();
  const drop = (folder: string) => {
    watched.get(folder)?.close();
    watched.delete(folder);
  };
  const begin = (folder: string) => {
    try {
      const watcher = watch(join(root, folder), { persistent: false }, (type, name) => {
        const path = name === null ? folder : folder === '' ? name : `${folder}/${name}`;
        // Gone, or made again under the same name: its watch would stay silent. `add` begins a new one.
        if (type === 'rename' && name !== null && watched.has(path))
          for (const one of [...watched.keys()]) if (one === path || one.startsWith(`${path}/`)) drop(one);
        onEvent(path);
      });
      watcher.on('error', () => {
        drop(folder);
        onEvent(folder);
      });
      watched.set(folder, watcher);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return;
      if (code !== 'ENOSPC' && code !== 'EMFILE') throw error;
      throw new UserError(
        'watch-limit',
        `the system allows no more than ${watched.size} watched folders; raise fs.inotify.max_user_watches`,
        ExitCode.misconfigured,
      );
    }
  };
  return {
    add: (folders) => {
      const before = watched.size;
      for (const folder of folders) if (!watched.has(folder)) begin(folder);
      return watched.size - before;
    },
    [Symbol.dispose]: () => {
      for (const folder of watched.keys()) drop(folder);
    },
  };
}
