import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { UserError } from '../base/errors.ts';

/** What the launcher can do differs by release; older ones are still used, with what they have. */
export interface BubblewrapFeatures {
  readonly tmpfsSize: boolean;
  readonly disableUserNamespaces: boolean;
  /** The usual seccomp profile of a container forbids it; a host name is no secret, so the sandbox then keeps the outer one. */
  readonly hostname: boolean;
  /** Descriptor of the filter of system calls; null where the kernel takes none. */
  readonly filter: number | null;
}

export interface View {
  readonly work: string;
  readonly cwd: string;
  readonly readOnly: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Most that each scratch file system may hold. */
  readonly scratchMb: number;
}

/** Inside, everybody is this user. */
const UID = '65534';
const HOME = '/tmp/home';

/** Descriptors that `STUB_FILES` opens, and where they appear inside. */
const STUBS: readonly (readonly [fd: number, path: string, text: string])[] = [
  [7, '/etc/passwd', `sandbox:x:${UID}:${UID}::${HOME}:/bin/sh`],
  [8, '/etc/group', `sandbox:x:${UID}:`],
  [9, '/etc/hosts', '127.0.0.1 localhost sandbox\n::1 localhost'],
];

/** Shell text that opens the stub files for the launcher to read. */
export const STUB_FILES = STUBS.map(([fd, , text]) => `exec ${fd}<<'E'\n${text}\nE`).join('\n');

// What programs under /usr need to start. No account, key or host configuration is among it.
const ETC: readonly string[] = [
  '/etc/ld.so.cache',
  '/etc/ld.so.conf',
  '/etc/ld.so.conf.d',
  '/etc/alternatives',
  '/etc/localtime',
  '/etc/mime.types',
  '/etc/ssl/openssl.cnf',
  '/etc/ssl/certs',
];

// Parts of /proc that tell of the machine and not of the processes inside. Started by root, the sandbox has no
// capability but is still owner of the files of root, so /proc as a whole is read-only too: a writable
// /proc/sys/kernel/core_pattern runs any program as root outside.
const MASKED_FILES: readonly string[] = ['kcore', 'keys', 'key-users', 'kmsg', 'kallsyms', 'timer_list', 'mtrr', 'kpagecgroup', 'kpagecount', 'kpageflags', 'sysrq-trigger', 'vmallocinfo', 'slabinfo', 'iomem', 'ioports', 'modules', 'config.gz', 'cmdline'].map((name) => `/proc/${name}`); // prettier-ignore
const MASKED_FOLDERS: readonly string[] = ['acpi', 'bus', 'driver', 'dynamic_debug', 'fs', 'irq', 'pressure', 'scsi', 'sysvipc', 'tty'].map((name) => `/proc/${name}`); // prettier-ignore

// Binding one of these, or something in them, would undo the sandbox.
const NEVER: readonly string[] = ['/proc', '/sys', '/dev', '/run', '/var/run'];
const NEVER_WHOLE: readonly string[] = ['/', '/etc', '/home', '/root', '/tmp', '/var', '/mnt', '/opt', '/srv'];

/** The arguments of bubblewrap that make the view: nothing is there but what is named here. */
export function viewArguments(view: View, features: BubblewrapFeatures): readonly string[] {
  checkPaths([view.work, ...view.readOnly]);
  const size = features.tmpfsSize ? ['--size', String(view.scratchMb * 1024 * 1024)] : [];
  return [
    ...['--unshare-user', '--unshare-pid', '--unshare-net', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'],
    ...(features.disableUserNamespaces ? ['--disable-userns'] : []),
    ...(features.hostname ? ['--hostname', 'sandbox'] : []),
    ...['--uid', UID, '--gid', UID, '--cap-drop', 'ALL'],
    ...['--die-with-parent', '--new-session'],
    ...(features.filter === null ? [] : ['--seccomp', String(features.filter)]),
    ...systemFolders(),
    ...ETC.flatMap((path) => ['--ro-bind-try', path, path]),
    ...STUBS.flatMap(([fd, path]) => ['--ro-bind-data', String(fd), path]),
    ...['--proc', '/proc'],
    ...MASKED_FILES.filter((path) => existsSync(path)).flatMap((path) => ['--ro-bind', '/dev/null', path]),
    ...MASKED_FOLDERS.filter((path) => existsSync(path)).flatMap((path) => ['--tmpfs', path, '--remount-ro', path]),
    ...['--remount-ro', '/proc'],
    ...['--dev', '/dev', ...size, '--tmpfs', '/dev/shm', '--remount-ro', '/dev'],
    ...[...size, '--tmpfs', '/tmp', '--dir', HOME],
    ...binds(view),
    ...['--remount-ro', '/', '--chdir', view.cwd],
    ...Object.entries({ ...BASE_ENV, ...view.env }).flatMap(([name, value]) => ['--setenv', name, value]),
  ];
}

export const BASE_ENV: Readonly<Record<string, string>> = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  HOME,
  LANG: 'C.UTF-8',
  TMPDIR: '/tmp',
};

/** `/usr`, and the top-level names that are links into it on today's distributions and folders on older ones. */
function systemFolders(): readonly string[] {
  return ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'].reduce<string[]>(
    (found, path) => {
      const kind = lstatSync(path, { throwIfNoEntry: false });
      if (kind === undefined) return found;
      return kind.isSymbolicLink()
        ? [...found, '--symlink', readlinkSync(path), path]
        : [...found, '--ro-bind', path, path];
    },
    ['--ro-bind', '/usr', '/usr'],
  );
}

/** Outer folders first, so that what lies in another bound folder is mounted on top of it. */
function binds(view: View): readonly string[] {
  const readOnly = [...new Set(view.readOnly)].filter((path) => path !== view.work && !isWithin(path, '/usr'));
  return [...readOnly.map((path) => ['--ro-bind', path, path]), ['--bind', view.work, view.work]]
    .sort(([, a], [, b]) => (a ?? '').length - (b ?? '').length)
    .flat();
}

function checkPaths(paths: readonly string[]): void {
  for (const path of paths) {
    const plain = path.startsWith('/') && !path.includes('\0') && !path.split('/').includes('..');
    const forbidden =
      NEVER.some((root) => isWithin(path, root)) || NEVER_WHOLE.includes(path.replace(/\/+$/, '') || '/');
    if (!plain || forbidden)
      throw new UserError(
        'sandbox-unavailable',
        `${path} cannot be shown to the sandbox: move what is needed elsewhere`,
      );
    if (!existsSync(path))
      throw new UserError('sandbox-unavailable', `${path} is to be shown to the sandbox but does not exist`);
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
