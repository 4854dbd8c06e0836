import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { readMachine } from '../../../src/models/memory.ts';

const MIB = 1024 ** 2;

describe('models/memory', () => {
  let root: string;
  beforeEach(async () => (root = await mkdtemp(join(tmpdir(), 'machine-'))));
  afterEach(() => rm(root, { recursive: true, force: true }));

  const write = async (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  };
  const meminfo = { 'proc/meminfo': 'MemTotal: 99 kB\nMemAvailable:   1048576 kB\n' };

  it('reads what is available without a control group', async () => {
    await write(meminfo);
    expect(await readMachine(root)).toMatchObject({ memory: totalmem(), available: 1024 * MIB });
  });

  it('obeys the tightest limit above our group, version 2', async () => {
    await write({
      ...meminfo,
      'proc/self/cgroup': '0::/pod/me\n',
      'sys/fs/cgroup/pod/me/memory.max': 'max\n',
      'sys/fs/cgroup/pod/memory.max': `${512 * MIB}\n`,
      'sys/fs/cgroup/pod/memory.current': `${300 * MIB}\n`,
      'sys/fs/cgroup/pod/memory.stat': `anon 1\nfile ${100 * MIB}\n`,
      'sys/fs/cgroup/pod/cpu.max': '100000 100000\n',
    });
    expect(await readMachine(root)).toEqual({ memory: 512 * MIB, available: 312 * MIB, cores: 1 });
  });

  it('obeys a limit of version 1 and knows its "no limit"', async () => {
    await write({
      ...meminfo,
      'proc/self/cgroup': '5:memory:/job\n3:cpu,cpuacct:/job\n',
      'sys/fs/cgroup/memory/job/memory.limit_in_bytes': `${256 * MIB}\n`,
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
    });
    expect(await readMachine(root)).toMatchObject({ memory: 256 * MIB, available: 256 * MIB });
  });
});
