import { readdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a command has written more than its share into its folder. Asked often, so the usual answer costs one call. */
export interface DiskWatch {
  exceeded(): boolean;
}

const MB = 1024 * 1024;
/** More new files than this are too many, whatever they hold. */
const MOST_FILES = 200_000;

/** Watches a folder of the host that a command may write to; the other places it sees are bounded file systems of its own. */
export function watchDisk(folder: string, limitMb: number): DiskWatch {
  const started = Date.now();
  const before = freeMb(folder);
  let warned = 0;
  return {
    exceeded: () => {
      // Others write to this disk too: only when it has filled up is the folder itself looked at.
      if (before - freeMb(folder) - warned < limitMb) return false;
      if (writtenMb(folder, started, limitMb) > limitMb) return true;
      warned += limitMb; // it was somebody else: look again when as much more is gone
      return false;
    },
  };
}

function freeMb(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / MB;
}

/** Megabytes of the files that were changed since a moment; stops counting above the limit. */
function writtenMb(folder: string, since: number, limitMb: number): number {
  let sum = 0;
  let files = 0;
  const queue = [folder];
  for (let next = queue.pop(); next !== undefined && sum <= limitMb; next = queue.pop()) {
    for (const entry of entriesOf(next)) {
      if (entry.isDirectory()) queue.push(join(next, entry.name));
      if (!entry.isFile()) continue;
      const found = statSync(join(next, entry.name), { throwIfNoEntry: false });
      if (found === undefined || found.ctimeMs < since) continue;
      sum += (found.blocks * 512) / MB;
      if ((files += 1) > MOST_FILES) return Number.POSITIVE_INFINITY;
    }
  }
  return sum;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // gone meanwhile, or closed to us
  }
}
