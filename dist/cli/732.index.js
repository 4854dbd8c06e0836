export const id = 732;
export const ids = [732];
export const modules = {

/***/ 79584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   m0: () => (/* binding */ exec),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   pd: () => (/* binding */ execText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


const MINIMAL_ENV = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' };
/** Starts one program in its own process group, with no shell. On abort or timeout the whole group is killed. */
function start(argv, options = {}) {
    options.signal?.throwIfAborted();
    const started = performance.now();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(argv[0], argv.slice(1), {
        cwd: options.cwd,
        env: { ...(options.env ?? MINIMAL_ENV) },
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    let timedOut = false;
    const kill = () => {
        if (child.pid === undefined)
            return;
        try {
            process.kill(-child.pid, 'SIGKILL');
        }
        catch {
            // the group is already gone
        }
    };
    const timer = options.timeoutSeconds === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            kill();
        }, options.timeoutSeconds * 1000);
    options.signal?.addEventListener('abort', kill, { once: true });
    if (child.pid !== undefined)
        options.onStart?.(child.pid);
    child.stdin.on('error', () => undefined); // a child that does not read its input is not our failure
    const ended = async () => {
        try {
            const [exitCode, signal] = await new Promise((resolve, reject) => {
                child.once('error', (error) => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(argv, null, '', `cannot start ${argv[0]}: ${error.message}`)));
                child.once('close', (code, name) => resolve([code, name]));
            });
            if (options.signal?.aborted)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
            return { exitCode, signal, timedOut, seconds: (performance.now() - started) / 1000 };
        }
        finally {
            clearTimeout(timer);
            options.signal?.removeEventListener('abort', kill);
        }
    };
    return { stdin: child.stdin, stdout: child.stdout, stderr: child.stderr, ended: ended(), kill };
}
/** Runs one program like `start` and waits for it. A non-zero exit is a value, not an exception. */
async function exec(argv, options = {}) {
    const running = start(argv, options);
    const cap = options.outputCap ?? 64 * 1024 * 1024;
    const onOverflow = options.killOnOverflow === true ? running.kill : undefined;
    const stdout = collect(running.stdout, cap, { onOverflow });
    const stderr = collect(running.stderr, cap, { onOverflow, onPiece: options.onStderr });
    running.stdin.end(options.stdin ?? '');
    const end = await running.ended;
    return {
        ...end,
        stdout: stdout.bytes(),
        stderr: stderr.bytes(),
        truncated: stdout.truncated() || stderr.truncated(),
    };
}
/** Like `exec`, but anything other than exit 0 is a ToolError. Returns stdout as text. */
async function execText(argv, options = {}) {
    const result = await exec(argv, options);
    if (result.exitCode !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(argv, result.exitCode, result.stderr.toString('utf8'));
    return result.stdout.toString('utf8');
}
/** Keeps the first bytes of a stream, up to a cap, and reads and drops the rest. */
function collect(stream, cap, hooks = {}) {
    const pieces = [];
    let size = 0;
    let over = false;
    stream.on('data', (piece) => {
        hooks.onPiece?.(piece.toString('utf8'));
        if (size + piece.length > cap && !over) {
            over = true;
            hooks.onOverflow?.();
        }
        const kept = piece.subarray(0, Math.max(0, cap - size));
        if (kept.length > 0)
            pieces.push(kept);
        size += kept.length;
    });
    return { bytes: () => Buffer.concat(pieces), truncated: () => over };
}


/***/ }),

/***/ 92492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79584);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75033);



/** The bytes of objects by their names, read in one git process; those that are not in the repository are left out. */
async function readObjects(root, names, signal) {
    const wanted = [...new Set(names)].filter((name) => /^[0-9a-f]{40,64}$/.test(name));
    const found = new Map();
    if (wanted.length === 0)
        return found;
    const stdin = wanted.map((name) => `${name}\n`).join('');
    const result = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m0)((0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitCommand */ .QT)(['cat-file', '--batch']), { cwd: root, env: _git_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_ENV */ .NV, signal, stdin, outputCap: 2 ** 31 }); // prettier-ignore
    if (result.exitCode !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(['git', 'cat-file'], result.exitCode, result.stderr.toString('utf8'));
    // `<object> blob <size>\n<bytes>\n` or `<object> missing\n`, in the order asked for.
    let at = 0;
    for (const name of wanted) {
        const lineEnd = result.stdout.indexOf(10, at);
        const [, type, length] = result.stdout.toString('latin1', at, lineEnd).split(' ');
        at = lineEnd + 1;
        if (type === 'missing')
            continue;
        const size = Number(length);
        if (lineEnd < 0 || !Number.isInteger(size))
            break;
        found.set(name, result.stdout.subarray(at, at + size));
        at += size + 1;
    }
    return found;
}


/***/ }),

/***/ 75033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   NV: () => (/* binding */ GIT_ENV),
/* harmony export */   QT: () => (/* binding */ gitCommand),
/* harmony export */   s0: () => (/* binding */ gitBytes)
/* harmony export */ });
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79584);

/**
 * Git reads configuration that can start programs (hooks, fsmonitor, filters, pagers).
 * Every call of ours goes through here, with all of that turned off and no user or system configuration.
 */
const SAFE = [
    '-c', 'core.hooksPath=/dev/null',
    '-c', 'core.fsmonitor=false',
    '-c', 'core.pager=cat',
    '-c', 'core.quotePath=false',
    '-c', 'safe.bareRepository=explicit',
    '-c', 'protocol.ext.allow=never',
    '-c', 'submodule.recurse=false',
    '-c', 'gc.auto=0',
    '-c', 'commit.gpgSign=false',
    '-c', 'diff.external=',
    '-c', 'core.attributesFile=/dev/null',
]; // prettier-ignore
const GIT_ENV = {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    LANG: 'C.UTF-8',
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CONFIG_COUNT: '1',
    // A checkout made by another user (a container, actions/checkout) is still the one we were given.
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
};
/** The command line of git with everything that could start a program turned off. */
function gitCommand(args) {
    return ['git', ...SAFE, ...args];
}
/** Runs git in `cwd` and returns stdout; any failure is a ToolError. */
async function git(cwd, args, options = {}) {
    return (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execText */ .pd)(gitCommand(args), { ...options, cwd, env: { ...GIT_ENV, ...options.env } });
}
/** Runs git and returns raw stdout bytes; any failure is null. */
async function gitBytes(cwd, args, options = {}) {
    const result = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m0)(gitCommand(args), { ...options, cwd, env: { ...GIT_ENV, ...options.env } });
    return result.exitCode === 0 ? result.stdout : null;
}


/***/ }),

/***/ 80654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   guard: () => (/* binding */ guard)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _judge_guard_base_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88622);
/* harmony import */ var _judge_guard_guard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88086);
/* harmony import */ var _judge_guard_known_imports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75557);
/* harmony import */ var _pipeline_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38348);







const guard = {
    help: 'Say whether the byte-level guard accepts a patch against HEAD, with the rules it breaks.',
    usage: '',
    options: ['patch', 'allow-paths'],
    run: async (context) => guardFile(context),
};
async function guardFile({ options, cwd, signal }) {
    if (options.patch === '')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('option-invalid', 'option patch: "" is empty; give a patch file');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, options.patch);
    const patch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch(() => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('option-invalid', `option patch: "${options.patch}" cannot be read; give a patch file`);
    });
    const { root, base } = await (0,_pipeline_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, options.repo), { signal });
    const report = (0,_judge_guard_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .guardPatch */ .w)(patch, {
        allowPaths: options['allow-paths']
            .split(',')
            .map((path) => path.trim())
            .filter((path) => path !== ''),
        base: await (0,_judge_guard_base_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readBase */ .w)(patch, { root, base, signal }),
        knownImports: await (0,_judge_guard_known_imports_js__WEBPACK_IMPORTED_MODULE_5__/* .knownImports */ .WJ)(root, base, signal),
    });
    const rules = [...new Set(report.findings.filter((each) => each.severity === 'refuse').map((each) => each.rule))];
    return {
        exit: report.ok ? _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.done : _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.refused,
        document: {
            state: report.ok ? 'accepted' : 'refused',
            reason: report.ok ? null : 'patch-refused',
            rules,
            findings: report.findings,
        },
        text: [...report.findings.map(line), report.ok ? 'accepted' : `refused: ${rules.join(', ')}`].join('\n'),
    };
}
function line({ severity, rule, path, line: at, message }) {
    const place = path === '' ? '' : ` ${path}${at > 0 ? `:${at}` : ''}`;
    return `${severity.padEnd(6)} ${rule}${place}: ${message}`;
}


/***/ }),

/***/ 88622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readBase)
/* harmony export */ });
/* harmony import */ var _base_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75033);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23192);


const LARGEST = 16 * 1024 * 1024;
/** What a commit holds at every path that a patch names, and at the folders above, read once so that rules need not wait. */
async function readBase(patch, at) {
    const paths = pathsOf(patch);
    const entries = new Map();
    const asked = [...new Set(paths.flatMap(withParents))];
    if (asked.length === 0)
        return () => null;
    const args = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', at.base, '--', ...asked];
    const listing = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(at.root, args, { signal: at.signal });
    for (const record of listing.split('\0')) {
        const [, mode, type, id, path] = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t(.+)$/s.exec(record) ?? [];
        if (mode === undefined || id === undefined || path === undefined)
            continue;
        const blob = type === 'blob' && paths.includes(path);
        const read = { outputCap: LARGEST, signal: at.signal };
        const bytes = blob ? await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitBytes */ .s0)(at.root, ['cat-file', 'blob', id], read) : null;
        entries.set(path, { mode, bytes: bytes ?? new Uint8Array() });
    }
    return (path) => entries.get(path) ?? null;
}
// Paths that leave the tree are not asked for: the rules refuse them by their form.
function pathsOf(patch) {
    try {
        const names = (0,_patch_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePatch */ .R)(patch).flatMap((file) => [file.oldPath, file.newPath]);
        const paths = names.flatMap((name) => (name === null ? [] : [Buffer.from(name, 'latin1').toString('utf8')]));
        return paths.filter((path) => !path.includes('\0') && path.split('/').every((part) => !['', '.', '..'].includes(part)));
    }
    catch (error) {
        if (error instanceof _patch_js__WEBPACK_IMPORTED_MODULE_1__/* .PatchFormatError */ .i)
            return [];
        throw error;
    }
}
function withParents(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 35208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ STANDARD_MODULES)
/* harmony export */ });
/** Top-level names of Python's standard library, of every version from 3.8 to 3.14. */
const STANDARD_MODULES = new Set(`
    abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb
    binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys
    compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses
    dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler
    fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib
    grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json
    keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib
    msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev
    pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty
    pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter
    runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver
    spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau
    symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit
    tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata
    unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp
    zipfile zipimport zlib zoneinfo __future__ _thread
  `
    .trim()
    .split(/\s+/));


/***/ }),

/***/ 38348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ hasUncommittedChanges),
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75033);
/* harmony import */ var _base_git_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92492);



const NO_COMMIT = 'the repository has no commit yet: nothing is read';
/** Lines of files that are passed over; a tree of links would otherwise be all there is to read. */
const MAX_PASSED_OVER = 1_000;
/**
 * Opens the repository that holds `folder` at a commit (default: HEAD). Only reads; submodules and links are left out.
 * A repository without a commit is refused, or with `orEmpty` opened at the empty tree.
 */
async function openRepository(folder, options) {
    const { signal } = options;
    const root = await topLevel(folder, signal);
    const head = options.base ?? (await headOf(root, signal));
    if (head === null && options.orEmpty !== true) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('no-commit', `${root} has no commit yet; commit something first`);
    }
    const base = head ?? (await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['hash-object', '-t', 'tree', '--stdin'], { signal })).trim();
    if (head !== null && !(await hasCommit(root, base, signal)))
        await fetchCommit(root, base, options.remote, signal);
    const [symbolic, isShallow] = await Promise.all([
        (0,_base_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitBytes */ .s0)(root, ['symbolic-ref', '--quiet', '--short', 'HEAD'], { signal }),
        (0,_base_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['rev-parse', '--is-shallow-repository'], { signal }),
    ]);
    const branch = symbolic?.toString('utf8').trim();
    const shallow = isShallow.trim() === 'true';
    let tree;
    const listed = () => (tree ??= head === null ? Promise.resolve(EMPTY) : listTree(root, base, signal));
    const entries = async () => (await listed()).files;
    const readMany = async (paths) => {
        const known = await entries();
        const wanted = paths.flatMap((path) => known.get(path) ?? []);
        const contents = await (0,_base_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$)(root, wanted.map(({ object }) => object), signal); // prettier-ignore
        return new Map(wanted.flatMap(({ path, object }) => {
            const bytes = contents.get(object);
            return bytes === undefined ? [] : [[path, bytes]];
        }));
    };
    return {
        root,
        base,
        branch: branch === undefined || branch === '' ? null : branch,
        shallow,
        files: async () => [...(await entries()).keys()],
        listing: async () => {
            const { files, passedOver } = await listed();
            return { files: [...files.values()], passedOver };
        },
        read: async (path) => (await readMany([path])).get(path) ?? null,
        readMany,
    };
}
/** Whether the work tree has changes that the base commit does not hold: they are not seen by a run. */
async function hasUncommittedChanges(root, signal) {
    const options = { signal, env: await withoutFilters(root, signal) };
    return (await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['status', '--porcelain', '--untracked-files=no'], options)).trim() !== '';
}
/**
 * Settings under which git starts no filter. The attributes of a repository name filters, its configuration says which program
 * each one is, and git would run it on every file that looks changed. Given by environment: a name may hold any character.
 */
async function withoutFilters(root, signal) {
    const pattern = '^filter\\..*\\.(clean|smudge|process|required)$';
    const named = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitBytes */ .s0)(root, ['config', '-z', '--name-only', '--get-regexp', pattern], { signal });
    const keys = [...new Set((named?.toString('utf8') ?? '').split('\0').filter((key) => key !== ''))];
    const first = Number(_base_git_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_ENV */ .NV['GIT_CONFIG_COUNT'] ?? 0);
    const settings = keys.flatMap((key, index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, key.endsWith('.required') ? 'false' : ''],
    ]);
    return Object.fromEntries([['GIT_CONFIG_COUNT', String(first + keys.length)], ...settings]);
}
async function topLevel(folder, signal) {
    try {
        return (await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(folder, ['rev-parse', '--show-toplevel'], { signal })).trimEnd();
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4))
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('not-a-repository', `${folder} is not a git repository; run this in a checkout, or name one with --repo`);
    }
}
async function headOf(root, signal) {
    const head = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitBytes */ .s0)(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { signal });
    return head === null ? null : head.toString('utf8').trim();
}
async function hasCommit(root, sha, signal) {
    return (await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitBytes */ .s0)(root, ['cat-file', '-e', `${sha}^{commit}`], { signal })) !== null;
}
/** A shallow checkout may lack the base: fetch exactly that commit. The token is passed by the environment, never written to a file. */
async function fetchCommit(root, sha, remote, signal) {
    const missing = () => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('base-not-available', `commit ${sha} is not in this checkout and could not be fetched; check out with fetch-depth: 0`);
    if (remote === undefined || !/^[0-9a-f]{40,64}$/.test(sha))
        throw missing();
    const url = `${remote.serverUrl}/${remote.owner}/${remote.name}`;
    const basic = Buffer.from(`x-access-token:${remote.token}`).toString('base64');
    const env = {
        ..._base_git_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_ENV */ .NV,
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_1: `http.${remote.serverUrl}/.extraheader`,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
    };
    const fetched = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitBytes */ .s0)(root, ['fetch', '--quiet', '--no-tags', '--depth=1', '--no-recurse-submodules', url, sha], { signal, env });
    if (fetched === null || !(await hasCommit(root, sha, signal)))
        throw missing();
}
const EMPTY = { files: new Map(), passedOver: [{ path: '.', why: NO_COMMIT }] };
/** What git says of an entry that is no file. */
const NOT_READ = {
    '120000': 'a symbolic link, not followed',
    '160000': 'a submodule, not read',
};
async function listTree(root, base, signal) {
    const args = ['ls-tree', '-r', '-z', '-l', '--full-tree', base];
    const listing = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitBytes */ .s0)(root, args, { signal, outputCap: 512 * 1024 * 1024 });
    const files = new Map();
    const passedOver = [];
    const passOver = (path, why) => passedOver.length < MAX_PASSED_OVER && passedOver.push({ path, why });
    let from = 0;
    for (let to = listing?.indexOf(0) ?? -1; listing !== null && to >= 0; to = listing.indexOf(0, from)) {
        const record = listing.toString('utf8', from, to);
        // `100644 blob <object> <size, padded>\t<path>`
        const [, mode = '', object = '', bytes = '', path = ''] = /^([0-7]{6}) [a-z]+ ([0-9a-f]+) +([0-9]+|-)\t(.+)$/s.exec(record) ?? [];
        if (NOT_READ[mode] !== undefined)
            passOver(path, NOT_READ[mode]);
        // A name that is not UTF-8 decodes to U+FFFD and cannot be addressed.
        else if (path.includes('\ufffd'))
            passOver(escaped(listing.subarray(from, to)), 'a name that is not UTF-8, not read');
        else if (path !== '')
            files.set(path, { path, object, bytes: Number(bytes) });
        from = to + 1;
    }
    return { files, passedOver };
} // prettier-ignore
/** The path of a record with every byte that is not ASCII written out. */
function escaped(record) {
    return record
        .toString('latin1', record.indexOf(9) + 1)
        .replaceAll(/[\x80-\xff]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
}


/***/ })

};
