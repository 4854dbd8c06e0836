import { statfsSync } from 'node:fs';
import { isRunning, openSandbox, script } from '../helpers/in-sandbox.ts';

const LIMITS = { wallSeconds: 6, memoryMb: 256, processes: 64, fileMb: 64, diskMb: 512 };
/** What ending everything may take beyond the limit. */
const GRACE = 2;

/** A test suite that does everything wrong is ended within its limits and two seconds, and leaves nothing. */
describe('kill/contained', () => {
  const sleeper = `sleep 7${process.pid}`;
  const WRONG: Readonly<Record<string, string>> = {
    forks: 'bomb() { bomb | bomb & }; bomb; sleep 600',
    daemonises: `trap "" TERM HUP INT; for each in 1 2 3; do setsid ${sleeper} & done; ${sleeper}`,
    hangs: 'trap "" TERM HUP INT; while :; do :; done',
    'fills the disk': 'while :; do head -c 1G /dev/zero > /tmp/fill; head -c 1G /dev/zero > fill.$RANDOM; head -c 1G /dev/zero > /dev/shm/fill; done 2>/dev/null',
    'allocates without end': 'grow() { local text=xxxxxxxxxxxxxxxx; while :; do text=$text$text; done; }; grow & grow & wait; sleep 600',
    'prints without end': 'yes',
  }; // prettier-ignore

  test.each(Object.entries(WRONG))('one that %s', async (_name, text) => {
    await using open = await openSandbox();
    const result = await script(open, text, LIMITS);
    expect(result.seconds).toBeLessThan(LIMITS.wallSeconds + GRACE);
    expect(isRunning(sleeper)).toBe(false);
  });

  test('all of it at once', async () => {
    await using open = await openSandbox();
    const free = statfsSync('/tmp').bavail * statfsSync('/tmp').bsize;
    const result = await script(open, Object.values(WRONG).map((text) => `( ${text} ) &`).join('\n').concat('\nwait; sleep 600'), LIMITS);
    expect(result.seconds).toBeLessThan(LIMITS.wallSeconds + GRACE);
    expect(result.limit).not.toBeNull();
    expect(isRunning(sleeper)).toBe(false);
    expect(free - statfsSync('/tmp').bavail * statfsSync('/tmp').bsize).toBeLessThan(2 ** 30);
  }); // prettier-ignore
});
