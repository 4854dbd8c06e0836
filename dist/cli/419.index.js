export const id = 419;
export const ids = [419];
export const modules = {

/***/ 67419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ createSandbox)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/base/exec.js
var exec = __webpack_require__(79584);
// EXTERNAL MODULE: ./lib/sandbox/limits.js
var sandbox_limits = __webpack_require__(5039);
;// CONCATENATED MODULE: ./lib/sandbox/mounts.js


/** Inside, everybody is this user. */
const UID = '65534';
const HOME = '/tmp/home';
/** Descriptors that `STUB_FILES` opens, and where they appear inside. */
const STUBS = [
    [7, '/etc/passwd', `sandbox:x:${UID}:${UID}::${HOME}:/bin/sh`],
    [8, '/etc/group', `sandbox:x:${UID}:`],
    [9, '/etc/hosts', '127.0.0.1 localhost sandbox\n::1 localhost'],
];
/** Shell text that opens the stub files for the launcher to read. */
const STUB_FILES = STUBS.map(([fd, , text]) => `exec ${fd}<<'E'\n${text}\nE`).join('\n');
// What programs under /usr need to start. No account, key or host configuration is among it.
const ETC = [
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
const MASKED_FILES = ['kcore', 'keys', 'key-users', 'kmsg', 'kallsyms', 'timer_list', 'mtrr', 'kpagecgroup', 'kpagecount', 'kpageflags', 'sysrq-trigger', 'vmallocinfo', 'slabinfo', 'iomem', 'ioports', 'modules', 'config.gz', 'cmdline'].map((name) => `/proc/${name}`); // prettier-ignore
const MASKED_FOLDERS = ['acpi', 'bus', 'driver', 'dynamic_debug', 'fs', 'irq', 'pressure', 'scsi', 'sysvipc', 'tty'].map((name) => `/proc/${name}`); // prettier-ignore
// Binding one of these, or something in them, would undo the sandbox.
const NEVER = ['/proc', '/sys', '/dev', '/run', '/var/run'];
const NEVER_WHOLE = ['/', '/etc', '/home', '/root', '/tmp', '/var', '/mnt', '/opt', '/srv'];
/** The arguments of bubblewrap that make the view: nothing is there but what is named here. */
function viewArguments(view, features) {
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
        ...MASKED_FILES.filter((path) => (0,external_node_fs_.existsSync)(path)).flatMap((path) => ['--ro-bind', '/dev/null', path]),
        ...MASKED_FOLDERS.filter((path) => (0,external_node_fs_.existsSync)(path)).flatMap((path) => ['--tmpfs', path, '--remount-ro', path]),
        ...['--remount-ro', '/proc'],
        ...['--dev', '/dev', ...size, '--tmpfs', '/dev/shm', '--remount-ro', '/dev'],
        ...[...size, '--tmpfs', '/tmp', '--dir', HOME],
        ...binds(view),
        ...['--remount-ro', '/', '--chdir', view.cwd],
        ...Object.entries({ ...BASE_ENV, ...view.env }).flatMap(([name, value]) => ['--setenv', name, value]),
    ];
}
const BASE_ENV = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME,
    LANG: 'C.UTF-8',
    TMPDIR: '/tmp',
};
/** `/usr`, and the top-level names that are links into it on today's distributions and folders on older ones. */
function systemFolders() {
    return ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'].reduce((found, path) => {
        const kind = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (kind === undefined)
            return found;
        return kind.isSymbolicLink()
            ? [...found, '--symlink', (0,external_node_fs_.readlinkSync)(path), path]
            : [...found, '--ro-bind', path, path];
    }, ['--ro-bind', '/usr', '/usr']);
}
/** Outer folders first, so that what lies in another bound folder is mounted on top of it. */
function binds(view) {
    const readOnly = [...new Set(view.readOnly)].filter((path) => path !== view.work && !isWithin(path, '/usr'));
    return [...readOnly.map((path) => ['--ro-bind', path, path]), ['--bind', view.work, view.work]]
        .sort(([, a], [, b]) => (a ?? '').length - (b ?? '').length)
        .flat();
}
function checkPaths(paths) {
    for (const path of paths) {
        const plain = path.startsWith('/') && !path.includes('\0') && !path.split('/').includes('..');
        const forbidden = NEVER.some((root) => isWithin(path, root)) || NEVER_WHOLE.includes(path.replace(/\/+$/, '') || '/');
        if (!plain || forbidden)
            throw new errors/* UserError */.yo('sandbox-unavailable', `${path} cannot be shown to the sandbox: move what is needed elsewhere`);
        if (!(0,external_node_fs_.existsSync)(path))
            throw new errors/* UserError */.yo('sandbox-unavailable', `${path} is to be shown to the sandbox but does not exist`);
    }
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./lib/sandbox/system-calls.js
/**
 * A filter of system calls for what runs inside: a small program for the kernel (classic BPF), written out here so that nothing
 * has to be built. What is refused answers EPERM, as it would to somebody without the right; tests need none of it.
 */
const NUMBERS = {
    x64: {
        audit: 0xc000003e,
        clone: 56,
        // ptrace, syslog, modify_ldt, pivot_root, chroot, acct, mount, umount2, swapon, swapoff, reboot, init_module, delete_module,
        // quotactl, kexec_load, add_key, request_key, keyctl, unshare, perf_event_open, name_to_handle_at, open_by_handle_at, setns,
        // process_vm_readv, process_vm_writev, kcmp, finit_module, kexec_file_load, bpf, userfaultfd
        refused: [101, 103, 154, 155, 161, 163, 165, 166, 167, 168, 169, 175, 176, 179, 246, 248, 249, 250, 272, 298, 303, 304, 308, 310, 311, 312, 313, 320, 321, 323],
    },
    arm64: {
        audit: 0xc00000b7,
        clone: 220,
        // The same where it exists: umount2, mount, pivot_root, chroot, quotactl, acct, unshare, kexec_load, init_module, delete_module,
        // syslog, ptrace, reboot, add_key, request_key, keyctl, swapon, swapoff, perf_event_open, name_to_handle_at, open_by_handle_at,
        // setns, process_vm_readv, process_vm_writev, kcmp, finit_module, bpf, userfaultfd, kexec_file_load
        refused: [39, 40, 41, 51, 60, 89, 97, 104, 105, 106, 116, 117, 142, 217, 218, 219, 224, 225, 241, 264, 265, 268, 270, 271, 272, 273, 280, 282, 294],
    },
}; // prettier-ignore
/** The same on every machine: io_uring_*, open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr. */
const REFUSED_EVERYWHERE = [425, 426, 427, 428, 429, 430, 431, 432, 433, 442];
/** Its arguments are in memory, where a filter cannot look: as if the kernel did not have it, so that `clone` is used. */
const CLONE3 = 435;
const CLONE_NEWUSER = 0x1000_0000;
const LOAD = 0x20;
const IF_EQUAL = 0x15;
const IF_AT_LEAST = 0x35;
const IF_BITS = 0x45;
const RETURN = 0x06;
const ALLOW = 0x7fff_0000;
const ERROR = 0x0005_0000;
const EPERM = 1;
const ENOSYS = 38;
/** Offsets in what the kernel shows a filter. */
const AT = { number: 0, machine: 4, firstArgument: 16 };
/** Numbers from here on are of a second table (x32) that nobody needs. */
const SECOND_TABLE = 0x4000_0000;
/** The filter for a machine as bytes; null for one whose numbers are not known here. */
function systemCallFilter(machine) {
    if (machine !== 'x64' && machine !== 'arm64')
        return null;
    const { audit, clone, refused } = NUMBERS[machine];
    const all = [...refused, ...REFUSED_EVERYWHERE];
    // Each step: code, steps to skip when it holds, steps to skip when not, value. The last three are the answers.
    const steps = [];
    const total = 5 + all.length + 3 + 3;
    const answer = (which) => total - { allow: 3, refuse: 2, absent: 1 }[which] - steps.length - 1;
    steps.push([LOAD, 0, 0, AT.machine]);
    steps.push([IF_EQUAL, 0, answer('refuse'), audit]);
    steps.push([LOAD, 0, 0, AT.number]);
    steps.push([IF_AT_LEAST, answer('refuse'), 0, SECOND_TABLE]);
    steps.push([IF_EQUAL, answer('absent'), 0, CLONE3]);
    for (const number of all)
        steps.push([IF_EQUAL, answer('refuse'), 0, number]);
    steps.push([IF_EQUAL, 0, answer('allow'), clone]);
    steps.push([LOAD, 0, 0, AT.firstArgument]);
    steps.push([IF_BITS, answer('refuse'), answer('allow'), CLONE_NEWUSER]);
    steps.push([RETURN, 0, 0, ALLOW], [RETURN, 0, 0, ERROR | EPERM], [RETURN, 0, 0, ERROR | ENOSYS]);
    const bytes = Buffer.alloc(steps.length * 8);
    for (const [index, [code, yes, no, value]] of steps.entries()) {
        bytes.writeUInt16LE(code, index * 8);
        bytes.writeUInt8(yes, index * 8 + 2);
        bytes.writeUInt8(no, index * 8 + 3);
        bytes.writeUInt32LE(value >>> 0, index * 8 + 4);
    }
    return bytes;
}
/** Shell text that opens the filter at a descriptor; `printf` writes bytes that no shell word can hold. */
function openFilter(filter, descriptor) {
    const text = Array.from(filter, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
    return `exec ${descriptor}< <(printf '${text}')`;
}

;// CONCATENATED MODULE: ./lib/sandbox/bubblewrap.js






/** The descriptor at which bubblewrap reads the filter. */
const FILTER = 10;
/** Looks for bubblewrap and prlimit in the fixed system folders; the search path of the caller is not asked. */
async function findBubblewrap(signal) {
    const path = firstExisting('bwrap');
    if (path === null)
        throw new errors/* UserError */.yo('sandbox-unavailable', 'bubblewrap is not installed: run `apt-get install bubblewrap`');
    const printed = (await (0,exec/* exec */.m0)([path, '--version'], { signal, env: {} })).stdout.toString('utf8');
    const [, major, minor] = /(\d+)\.(\d+)/.exec(printed) ?? [];
    const at = (wanted) => Number(major ?? 0) > 0 || Number(minor ?? 0) >= wanted;
    const filter = await usableFilter(path, signal);
    return {
        path,
        filter,
        version: /[\d.]+/.exec(printed)?.[0] ?? 'of unknown version',
        features: {
            tmpfsSize: at(7),
            disableUserNamespaces: at(8),
            hostname: await canNameHost(path, signal),
            filter: filter === null ? null : FILTER,
        },
        prlimit: findPrlimit(),
    };
}
/** The filter, where a program starts under it. */
async function usableFilter(path, signal) {
    const filter = systemCallFilter(process.arch);
    if (filter === null)
        return null;
    const start = `${openFilter(filter, FILTER)}\nexec "$0" --unshare-user --ro-bind / / --seccomp ${FILTER} -- /bin/true`;
    const result = await (0,exec/* exec */.m0)(['/bin/bash', '-c', start, path], { signal, env: {}, timeoutSeconds: 20 });
    return result.exitCode === 0 ? filter : null;
}
async function canNameHost(path, signal) {
    const flags = ['--unshare-user', '--unshare-uts', '--hostname', 'sandbox', '--ro-bind', '/', '/'];
    const result = await (0,exec/* exec */.m0)([path, ...flags, '--', '/bin/true'], { signal, env: {}, timeoutSeconds: 20 });
    return result.exitCode === 0;
}
/** The program that sets limits of one process. */
function findPrlimit() {
    const path = firstExisting('prlimit');
    if (path === null)
        throw new errors/* UserError */.yo('sandbox-unavailable', 'prlimit is not installed: run `apt-get install util-linux`');
    return path;
}
/** One command in a view of its own, ready to be run or started. */
function inBubblewrap(bwrap, groups, command) {
    const limits = { ...sandbox_limits/* DEFAULT_LIMITS */.d, ...command.limits };
    const view = {
        work: command.work,
        cwd: command.cwd ?? command.work,
        readOnly: command.readOnly,
        env: command.env ?? {},
        scratchMb: Math.max(16, Math.floor(limits.memoryMb / 4)),
    };
    const inner = (0,sandbox_limits/* withRlimits */.Z)(bwrap.prlimit, command.argv, limits, groups === null);
    return {
        argv: [bwrap.path, ...viewArguments(view, bwrap.features), '--', ...inner],
        cwd: '/',
        work: command.work,
        stdin: command.stdin,
        limits,
        groups,
        prepare: bwrap.filter === null ? STUB_FILES : `${STUB_FILES}\n${openFilter(bwrap.filter, FILTER)}`,
    };
}
function firstExisting(name) {
    return ['/usr/bin', '/usr/local/bin', '/bin'].map((folder) => `${folder}/${name}`).find(external_node_fs_.existsSync) ?? null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/sandbox/control-group.js




/** Every place where groups with memory and process limits might be made, best first. Reads two files of /proc. */
function findControlGroups(proc = '/proc/self') {
    const mounts = parseMounts(readOr((0,external_node_path_.join)(proc, 'mountinfo'), ''));
    const own = parseMembership(readOr((0,external_node_path_.join)(proc, 'cgroup'), ''));
    const found = [];
    const [memory, pids] = ['memory', 'pids'].map((name) => {
        const mount = mounts.find((candidate) => candidate.type === 'cgroup' && candidate.options.includes(name));
        const path = own.get(name);
        return mount === undefined || path === undefined ? null : inMount(mount, path);
    });
    if (memory && pids)
        found.push({ version: 1, parents: [...new Set([memory, pids])] });
    const unified = mounts.find((candidate) => candidate.type === 'cgroup2');
    const path = own.get('');
    if (unified !== undefined && path !== undefined) {
        const folder = inMount(unified, path);
        // A group that holds processes cannot pass controllers on; its parent, which has passed them to us, can.
        for (const parent of new Set([folder, folder === unified.point ? folder : (0,external_node_path_.dirname)(folder)]))
            if (passesOn(parent))
                found.push({ version: 2, parents: [parent] });
    }
    return found;
}
/** Makes a group with the limits set; throws when the kernel or our rights do not allow it. */
function makeControlGroup(groups, limits) {
    const name = `groundskeeper-${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    const folders = [];
    const set = (folder, file, value) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, file), String(value), { flag: 'r+' });
    try {
        for (const parent of groups.parents) {
            const folder = (0,external_node_path_.join)(parent, name);
            (0,external_node_fs_.mkdirSync)(folder);
            folders.push(folder);
        }
        const having = (file) => folders.find((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file)));
        const bytes = limits.memoryMb * 1024 * 1024;
        const [memoryFile, swapFile] = groups.version === 1
            ? ['memory.limit_in_bytes', 'memory.memsw.limit_in_bytes']
            : ['memory.max', 'memory.swap.max'];
        const memory = having(memoryFile);
        const pids = having('pids.max');
        if (memory === undefined || pids === undefined)
            throw new Error('the memory and pids controllers are not there');
        set(memory, memoryFile, bytes);
        if (having(swapFile) === memory)
            set(memory, swapFile, groups.version === 1 ? bytes : 0);
        if (having('memory.oom.group') === memory)
            set(memory, 'memory.oom.group', 1);
        set(pids, 'pids.max', limits.processes);
        const oom = (0,external_node_path_.join)(memory, groups.version === 1 ? 'memory.oom_control' : 'memory.events');
        return {
            procs: folders.map((folder) => (0,external_node_path_.join)(folder, 'cgroup.procs')),
            exceeded() {
                if (counter(oom, 'oom_kill') > 0)
                    return 'memory';
                return counter((0,external_node_path_.join)(pids, 'pids.events'), 'max') > 0 ? 'processes' : null;
            },
            remove: () => removeAll(folders),
        };
    }
    catch (error) {
        for (const folder of folders)
            tryRemove(folder);
        throw error;
    }
}
/** Removes groups left by a process of ours that was killed: those of dead owners that hold nothing. */
function sweepControlGroups(groups) {
    for (const parent of groups.parents)
        for (const entry of (0,external_node_fs_.readdirSync)(parent)) {
            const owner = /^groundskeeper-(\d+)-[0-9a-f]{8}$/.exec(entry)?.[1];
            if (owner !== undefined && !(0,external_node_fs_.existsSync)(`/proc/${owner}`))
                tryRemove((0,external_node_path_.join)(parent, entry));
        }
}
async function removeAll(folders) {
    // The kernel lets go of a group only after its last process is reaped, which can take a moment.
    for (let attempt = 0; attempt < 100; attempt += 1) {
        const left = folders.filter((folder) => (0,external_node_fs_.existsSync)(folder) && !tryRemove(folder));
        if (left.length === 0)
            return;
        for (const folder of left)
            killMembers(folder);
        await (0,external_node_timers_promises_.setTimeout)(20);
    }
}
function killMembers(folder) {
    for (const line of readOr((0,external_node_path_.join)(folder, 'cgroup.procs'), '').split('\n')) {
        const pid = Number(line);
        if (!Number.isInteger(pid) || pid <= 1 || pid === process.pid)
            continue;
        try {
            process.kill(pid, 'SIGKILL');
        }
        catch {
            // it has ended by itself
        }
    }
}
function tryRemove(folder) {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
        return true;
    }
    catch {
        return false;
    }
}
// `36 35 98:0 /root /mount/point rw,noatime shared:1 - cgroup cgroup rw,memory`
function parseMounts(text) {
    return text.split('\n').flatMap((line) => {
        const [left, right] = line.split(' - ');
        const [, , , root, point] = (left ?? '').split(' ');
        const [type, , options] = (right ?? '').split(' ');
        return root && point && type ? [{ root, point, type, options: (options ?? '').split(',') }] : [];
    });
}
// `4:memory:/a/b` for version 1, `0::/a/b` for version 2; keyed by controller, '' for version 2.
function parseMembership(text) {
    const paths = new Map();
    for (const line of text.split('\n')) {
        const [, controllers, ...path] = line.split(':');
        if (controllers === undefined)
            continue;
        for (const name of controllers.split(','))
            paths.set(name, path.join(':'));
    }
    return paths;
}
function inMount(mount, path) {
    const inside = mount.root !== '/' && path.startsWith(mount.root) ? path.slice(mount.root.length) : path;
    return (0,external_node_path_.join)(mount.point, inside);
}
function passesOn(folder) {
    const controllers = readOr((0,external_node_path_.join)(folder, 'cgroup.subtree_control'), '').trim().split(' ');
    return controllers.includes('memory') && controllers.includes('pids');
}
function counter(file, key) {
    for (const line of readOr(file, '').split('\n')) {
        const [name, value] = line.split(' ');
        if (name === key)
            return Number(value);
    }
    return 0;
}
function readOr(file, otherwise) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return otherwise;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/external.js






/**
 * `external` says that the job itself is the sandbox. It is believed only when this finds no network device that is
 * up, no address that answers, nothing in the environment that looks like a secret, and no GPU device.
 */
async function probeExternal(env, signal) {
    const refuse = (found) => {
        throw new errors/* UserError */.yo('sandbox-unavailable', `sandbox external is refused: ${found}`);
    };
    const secrets = secretNames(env);
    if (secrets.length > 0)
        refuse(`the environment holds ${secrets.join(', ')}; start the job without it`);
    const devices = gpuDevices();
    if (devices.length > 0)
        refuse(`the job can use ${devices.join(', ')}; start it without a GPU`);
    const up = networkDevicesUp();
    if (up.length > 0)
        refuse(`the network device ${up.join(', ')} is up; start the job without network`);
    const result = await (0,exec/* exec */.m0)([process.execPath, '-e', REACH], { env: {}, signal, timeoutSeconds: 20, outputCap: 4096 });
    const reached = result.stdout.toString('utf8').trim();
    if (result.exitCode !== 0 || reached !== 'none')
        refuse(`the network answered (${reached || 'the probe did not end'}); start the job without network`);
}
/** Names in an environment that hold something a program in the job must not read. */
function secretNames(env) {
    return Object.keys(env).filter((name) => SECRET_NAME.test(name) && (env[name] ?? '') !== '');
}
const SECRET_NAME = /token|secret|passw|credential|api_?key|private_?key|access_?key|ssh_auth_sock/i;
// Connects to well-known addresses by TCP, by UDP with a real question, and by name. Only "there is no route" counts as
// no network: an address that refuses or stays silent is one that packets were sent to.
const REACH = `
const net = require('node:net'), dgram = require('node:dgram'), dns = require('node:dns');
const none = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EACCES', 'EPERM', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EAI_AGAIN', 'ENOTFOUND', 'ESERVFAIL', 'ECONNREFUSED_DNS']);
const tcp = (host, port) => new Promise((done) => {
  const socket = net.connect({ host, port, timeout: 2000 });
  const end = (answer) => { socket.destroy(); done(answer); };
  socket.on('connect', () => end(host)).on('timeout', () => end(host)).on('error', (e) => end(none.has(e.code) ? null : host + ' ' + e.code));
});
const udp = (host) => new Promise((done) => {
  const socket = dgram.createSocket('udp4');
  socket.on('error', () => undefined);
  socket.send(Buffer.alloc(12), 53, host, (e) => { socket.close(); done(e && none.has(e.code) ? null : host + ' (udp)'); });
});
const name = () => new Promise((done) => dns.lookup('github.com', (e) => done(e ? null : 'DNS')));
Promise.all([tcp('1.1.1.1', 443), tcp('8.8.8.8', 53), tcp('169.254.169.254', 80), tcp('2606:4700:4700::1111', 443), udp('8.8.8.8'), name()])
  .then((all) => { process.stdout.write(all.filter(Boolean).join(', ') || 'none'); process.exit(0); });
`;
/** Network devices other than loopback whose administrative flag says up. */
function networkDevicesUp() {
    const root = '/sys/class/net';
    const names = (0,external_node_fs_.readFileSync)('/proc/net/dev', 'utf8')
        .split('\n')
        .slice(2)
        .map((line) => line.split(':')[0]?.trim() ?? '')
        .filter((name) => name !== '' && name !== 'lo');
    return names.filter((name) => {
        const flags = `${root}/${name}/flags`;
        // Without the flags, which a container may hide, a device counts as up.
        return !(0,external_node_fs_.existsSync)(flags) || (Number((0,external_node_fs_.readFileSync)(flags, 'utf8').trim()) & 1) === 1;
    });
}
function gpuDevices() {
    return (0,external_node_fs_.readdirSync)('/dev')
        .filter((name) => /^(?:nvidia|dri$|kfd$|dxg$)/.test(name))
        .map((name) => `/dev/${name}`);
}
/** One command with limits and an empty environment; the view of the file system is that of the job. */
function inJob(prlimit, groups, command) {
    const limits = { ...sandbox_limits/* DEFAULT_LIMITS */.d, ...command.limits };
    const marker = `GROUNDSKEEPER_SANDBOX=${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
    const env = Object.entries({ ...BASE_ENV, HOME: '/tmp', ...command.env }).map(([name, value]) => `${name}=${value}`);
    return {
        // `env -i` comes first in the launch text, so these assignments are its arguments.
        argv: [marker, ...env, ...(0,sandbox_limits/* withRlimits */.Z)(prlimit, command.argv, limits, groups === null)],
        cwd: command.cwd ?? command.work,
        work: command.work,
        stdin: command.stdin,
        limits,
        groups,
        marker,
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/disk-watch.js


const MB = 1024 * 1024;
/** More new files than this are too many, whatever they hold. */
const MOST_FILES = 200_000;
/** Watches a folder of the host that a command may write to; the other places it sees are bounded file systems of its own. */
function watchDisk(folder, limitMb) {
    const started = Date.now();
    const before = freeMb(folder);
    let warned = 0;
    return {
        exceeded: () => {
            // Others write to this disk too: only when it has filled up is the folder itself looked at.
            if (before - freeMb(folder) - warned < limitMb)
                return false;
            if (writtenMb(folder, started, limitMb) > limitMb)
                return true;
            warned += limitMb; // it was somebody else: look again when as much more is gone
            return false;
        },
    };
}
function freeMb(folder) {
    const { bavail, bsize } = (0,external_node_fs_.statfsSync)(folder);
    return (bavail * bsize) / MB;
}
/** Megabytes of the files that were changed since a moment; stops counting above the limit. */
function writtenMb(folder, since, limitMb) {
    let sum = 0;
    let files = 0;
    const queue = [folder];
    for (let next = queue.pop(); next !== undefined && sum <= limitMb; next = queue.pop()) {
        for (const entry of entriesOf(next)) {
            if (entry.isDirectory())
                queue.push((0,external_node_path_.join)(next, entry.name));
            if (!entry.isFile())
                continue;
            const found = (0,external_node_fs_.statSync)((0,external_node_path_.join)(next, entry.name), { throwIfNoEntry: false });
            if (found === undefined || found.ctimeMs < since)
                continue;
            sum += (found.blocks * 512) / MB;
            if ((files += 1) > MOST_FILES)
                return Number.POSITIVE_INFINITY;
        }
    }
    return sum;
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return []; // gone meanwhile, or closed to us
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/process-table.js

const PAGE_KB = 4;
/**
 * The processes below `root` (itself not counted) and the memory they use together.
 * Inside a process namespace nobody can leave this tree: orphans are adopted by the first process of the namespace.
 * `marker` adds processes whose environment holds it, for trees that orphans can leave.
 */
function measureTree(root, marker) {
    const children = new Map();
    const threads = new Map();
    const marked = [];
    for (const pid of allPids()) {
        const stat = readStat(pid);
        if (stat === null)
            continue;
        const { parent } = stat;
        threads.set(pid, stat.threads);
        children.set(parent, [...(children.get(parent) ?? []), pid]);
        if (marker !== undefined && pid !== root && environmentHolds(pid, marker))
            marked.push(pid);
    }
    const found = new Set();
    const queue = [...(children.get(root) ?? []), ...marked];
    for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
        if (found.has(pid))
            continue;
        found.add(pid);
        queue.push(...(children.get(pid) ?? []));
    }
    const pids = [...found];
    return { pids, processes: sum(pids.map((pid) => threads.get(pid) ?? 1)), memoryMb: sum(pids.map(residentKb)) / 1024 };
}
/** Memory of these processes with shared pages counted once; slower, so asked only when the quick sum is too high. */
function exactMemoryMb(pids) {
    return sum(pids.map((pid) => proportionalKb(pid) ?? residentKb(pid))) / 1024;
}
function allPids() {
    return (0,external_node_fs_.readdirSync)('/proc')
        .map(Number)
        .filter((pid) => Number.isInteger(pid) && pid > 0);
}
// `12 (name with ) and spaces) S 1 ...`: after the last bracket the parent is field 2 and the thread count field 18.
function readStat(pid) {
    const stat = readProc(pid, 'stat');
    if (stat === null)
        return null;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), threads: Number(fields[17]) };
}
function residentKb(pid) {
    return Number(readProc(pid, 'statm')?.split(' ')[1] ?? 0) * PAGE_KB;
}
function proportionalKb(pid) {
    const found = /^Pss:\s+(\d+) kB$/m.exec(readProc(pid, 'smaps_rollup') ?? '');
    return found === null ? null : Number(found[1]);
}
function environmentHolds(pid, marker) {
    return readProc(pid, 'environ')?.includes(marker) ?? false;
}
function readProc(pid, file) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${file}`, 'latin1');
    }
    catch {
        return null; // the process has ended, or is not ours to read
    }
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/sandbox/supervise.js





const WATCH_MS = 200;
const SIGXCPU_EXIT = 128 + 24;
const STDERR_KEPT = 64 * 1024;
// Joins the groups named before `--`, closes what was inherited, then becomes the command with an empty environment:
// what starts a sandbox is visible inside as its first process, and so are its environment and its open files.
const LAUNCH = (prepare) => `for file in /proc/self/fd/*; do fd=\${file##*/}; [ "$fd" -gt 2 ] && eval "exec $fd>&-"; done\nwhile [ "$1" != -- ]; do echo 0 > "$1" || exit 125; shift; done; shift\n${prepare}\nexec /usr/bin/env -i "$@"`;
/** Runs a command under all limits and says which one ended it. */
async function runSupervised(task, signal) {
    const watch = new Watch(task);
    try {
        const result = await (0,exec/* exec */.m0)(watch.argv, {
            ...watch.options(signal),
            stdin: task.stdin ?? '',
            outputCap: task.limits.outputBytes,
            killOnOverflow: true,
        });
        const { stdout, stderr, truncated } = result;
        const { exitCode, limit, seconds } = watch.endOf(result, truncated);
        return { exitCode, stdout, stderr, limit, truncated, seconds };
    }
    finally {
        await watch.stop();
    }
}
/** Starts a command under all limits that answers through its streams until it is disposed of. */
function startSupervised(task, signal) {
    const watch = new Watch(task);
    const running = (0,exec/* start */.ni)(watch.argv, watch.options(signal));
    const stderr = (0,exec/* collect */.Fo)(running.stderr, STDERR_KEPT);
    const wait = async () => {
        try {
            return { ...watch.endOf(await running.ended, false), stderr: stderr.bytes() };
        }
        finally {
            await watch.stop();
        }
    };
    const ended = wait();
    ended.catch(() => undefined); // told to whoever waits for it
    return {
        stdin: running.stdin,
        stdout: running.stdout,
        ended,
        async [Symbol.asyncDispose]() {
            running.kill();
            await ended.catch(() => undefined);
        },
    };
}
/** The limits of one command while it runs. */
class Watch {
    argv;
    #task;
    #group;
    #disk;
    #limit = null;
    #timer;
    #root = 0;
    constructor(task) {
        this.#task = task;
        this.#group = task.groups === null ? null : makeControlGroup(task.groups, task.limits);
        this.#disk = task.work === undefined ? null : watchDisk(task.work, task.limits.diskMb);
        const shell = ['/bin/bash', '--norc', '--noprofile', '-c', LAUNCH(task.prepare ?? ''), 'launch'];
        this.argv = [...shell, ...(this.#group?.procs ?? []), '--', ...task.argv];
    }
    options(signal) {
        return {
            cwd: this.#task.cwd,
            env: {},
            signal,
            timeoutSeconds: this.#task.limits.wallSeconds,
            onStart: (pid) => {
                this.#root = pid;
                this.#timer = setInterval(() => this.#check(), WATCH_MS);
            },
        };
    }
    endOf(end, truncated) {
        this.#limit ??= this.#group?.exceeded() ?? null;
        if (end.timedOut || end.exitCode === SIGXCPU_EXIT)
            this.#limit ??= 'wall';
        if (truncated)
            this.#limit ??= 'output';
        return { exitCode: this.#limit === null ? end.exitCode : null, limit: this.#limit, seconds: end.seconds };
    }
    async stop() {
        clearInterval(this.#timer);
        if (this.#task.marker !== undefined)
            killPids(measureTree(-1, this.#task.marker).pids);
        await this.#group?.remove();
    }
    #check() {
        const { marker } = this.#task;
        // Without a process namespace, what left the group outlives it and keeps its output open: it is ended by its mark.
        if (marker !== undefined && !(0,external_node_fs_.existsSync)(`/proc/${this.#root}`))
            killPids(measureTree(-1, marker).pids);
        this.#limit ??= this.#group === null ? exceededTree(this.#root, this.#task) : this.#group.exceeded();
        if (this.#disk?.exceeded() === true)
            this.#limit ??= 'disk';
        if (this.#limit !== null)
            killGroup(this.#root);
    }
}
function exceededTree(root, task) {
    const usage = measureTree(root, task.marker);
    if (usage.processes > task.limits.processes)
        return 'processes';
    const over = usage.memoryMb > task.limits.memoryMb && exactMemoryMb(usage.pids) > task.limits.memoryMb;
    return over ? 'memory' : null;
}
function killGroup(leader) {
    killPids([-leader]);
}
function killPids(pids) {
    for (const pid of pids) {
        try {
            process.kill(pid, 'SIGKILL');
        }
        catch {
            // it has ended by itself
        }
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/create.js









/**
 * Makes the sandbox and proves that it works: a program starts in it and no network is there.
 * Anything else is a UserError that says what to do; there is no way to run without one.
 */
async function createSandbox(options) {
    const groups = await usableControlGroups(options.signal);
    const by = groups === null ? WATCHED : `control groups v${groups.version} (memory, processes)`;
    if (options.mode === 'external') {
        await probeExternal(options.env, options.signal);
        const prlimit = findPrlimit();
        const description = `external (the job is the sandbox: no network, token or GPU found), limits by ${by}`;
        return sandboxOf(description, false, (command) => inJob(prlimit, groups, command));
    }
    const bwrap = await findBubblewrap(options.signal);
    const filtered = bwrap.filter === null ? '' : ' with a filter of system calls';
    const sandbox = sandboxOf(`bubblewrap ${bwrap.version}${filtered}, limits by ${by}`, true, (command) => inBubblewrap(bwrap, groups, command));
    await probe(bwrap, sandbox, options.signal);
    if (!bwrap.features.tmpfsSize)
        options.log.warn('this bubblewrap is older than 0.7: the scratch folders of the sandbox have no size limit');
    return sandbox;
}
function sandboxOf(description, ownProcesses, task) {
    return {
        description,
        ownProcesses,
        run: async (command, signal) => runSupervised(task(command), signal),
        start: (command, signal) => startSupervised(task(command), signal),
    };
}
const WATCHED = 'rlimits and a watch of memory and processes every 200 ms';
/** The first place where a group can really be made and joined. */
async function usableControlGroups(signal) {
    for (const groups of findControlGroups()) {
        try {
            sweepControlGroups(groups);
            const task = { argv: ['/bin/sh', '-c', 'exit 0'], cwd: '/', limits: sandbox_limits/* DEFAULT_LIMITS */.d, groups };
            await makeControlGroup(groups, sandbox_limits/* DEFAULT_LIMITS */.d).remove();
            if ((await runSupervised({ ...task, argv: [...task.argv] }, signal)).exitCode === 0)
                return groups;
        }
        catch {
            signal.throwIfAborted(); // otherwise not permitted here: the next place, or the watch
        }
    }
    return null;
}
async function probe(bwrap, sandbox, signal) {
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'groundskeeper-probe-'));
    try {
        const limits = { wallSeconds: 20 };
        // The table of network devices of the namespace the program finds itself in.
        const result = await sandbox.run({ argv: ['/bin/cat', '/proc/net/dev'], work, readOnly: [], limits }, signal);
        if (result.exitCode !== 0)
            throw new errors/* UserError */.yo('sandbox-unavailable', await explain(bwrap, result));
        const devices = result.stdout
            .toString('utf8')
            .split('\n')
            .slice(2)
            .map((line) => line.split(':')[0]?.trim());
        const outside = devices.filter((name) => name !== undefined && name !== '' && name !== 'lo');
        // Tunnel devices exist, unconfigured and down, in every new namespace of some kernels.
        if (outside.some((name) => !/^(?:tunl|sit|ip6tnl|gre|gretap|erspan|ip_vti|ip6_vti|ip6gre)\d+$/.test(name ?? '')))
            throw new errors/* UserError */.yo('sandbox-unavailable', `the sandbox can reach a network device (${outside.join(', ')})`);
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
/** One line: what failed, and what to do about it. */
async function explain(bwrap, result) {
    const cause = result.stderr.toString('utf8').trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    const said = cause === '' ? `it ended with ${result.limit ?? result.exitCode ?? 'a signal'}` : cause;
    const start = `bubblewrap ${bwrap.version} does not start (${said})`;
    if ((await setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns')) === '1')
        return `${start}: run \`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\``;
    if ((await setting('/proc/sys/kernel/unprivileged_userns_clone')) === '0')
        return `${start}: run \`sudo sysctl -w kernel.unprivileged_userns_clone=1\``;
    if ((await setting('/proc/sys/user/max_user_namespaces')) === '0')
        return `${start}: run \`sudo sysctl -w user.max_user_namespaces=15000\``;
    if (/proc/.test(cause))
        return `${start}: in a container, unmask /proc (podman: \`--security-opt unmask=ALL\`, Docker: \`--security-opt systempaths=unconfined\`, Kubernetes: \`procMount: Unmasked\`)`;
    return `${start}: allow user namespaces here (in a container: its seccomp profile must allow them), or use \`--sandbox external\` in a job without network, token and GPU`;
}
async function setting(path) {
    try {
        return (await (0,promises_.readFile)(path, 'utf8')).trim();
    }
    catch {
        // this kernel has no such setting
        return null;
    }
}


/***/ })

};
