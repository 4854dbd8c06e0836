import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findControlGroups } from '../../../src/sandbox/control-group.ts';

describe('sandbox/control-group', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'control-group-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const proc = (mounts: string[], groups: string[]) => {
    writeFileSync(join(root, 'mountinfo'), mounts.join('\n'));
    writeFileSync(join(root, 'cgroup'), groups.join('\n'));
    return findControlGroups(root);
  };

  it('finds both trees of version 1, also where a container shows part of them', () => {
    const found = proc(
      [
        '30 25 0:26 / /sys/fs/cgroup/memory rw,nosuid - cgroup cgroup rw,memory',
        '31 25 0:27 /docker/abc /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids',
      ],
      ['4:memory:/job/1', '3:pids:/docker/abc/inner', '1:name=systemd:/'],
    );
    expect(found).toEqual([{ version: 1, parents: ['/sys/fs/cgroup/memory/job/1', '/sys/fs/cgroup/pids/inner'] }]);
  });

  it('finds in version 2 a parent that passes memory and processes on', () => {
    mkdirSync(join(root, 'fs/app.slice/run.scope'), { recursive: true });
    const mounts = [`30 25 0:26 / ${root}/fs rw - cgroup2 cgroup2 rw`];
    expect(proc(mounts, ['0::/app.slice/run.scope'])).toEqual([]);
    writeFileSync(join(root, 'fs/app.slice/cgroup.subtree_control'), 'cpu memory pids\n');
    expect(proc(mounts, ['0::/app.slice/run.scope'])).toEqual([{ version: 2, parents: [`${root}/fs/app.slice`] }]);
  });

  it('finds nothing where nothing is mounted', () => {
    expect(proc([], ['0::/'])).toEqual([]);
  });
});
