import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const BEAT_MS = 5_000;
const STALE_MS = 60_000;
const LOOK_MS = 300;

/** Runs `work` while no other process holds the same lock file. A holder that died is noticed. */
export async function withFileLock<Result>(
  path: string,
  options: { readonly signal: AbortSignal; readonly onWait?: () => void },
  work: () => Promise<Result>,
): Promise<Result> {
  const mine = `${hostname()} ${process.pid} ${crypto.randomUUID()}\n`;
  for (let waits = 0; !(await tryTake(path, mine)); waits++) {
    options.signal.throwIfAborted();
    if (waits === 0) options.onWait?.();
    if (await isStale(path)) await discard(path);
    else await sleep(LOOK_MS, undefined, { signal: options.signal });
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT_MS);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if ((await readFile(path, 'utf8').catch(() => '')) === mine) await rm(path, { force: true });
  }
}

async function tryTake(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(path: string): Promise<boolean> {
  const [text, found] = await Promise.all([readFile(path, 'utf8').catch(() => ''), stat(path).catch(() => null)]);
  if (found === null) return false;
  const [host, pid] = text.split(' ');
  if (host === hostname() && pid !== undefined && !isAlive(Number(pid))) return true;
  return Date.now() - found.mtimeMs > STALE_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Moved away first: of two processes that find it stale, only one moves it. */
async function discard(path: string): Promise<void> {
  const away = `${path}.${crypto.randomUUID()}`;
  await rename(path, away).catch(() => undefined);
  await rm(away, { force: true });
}
