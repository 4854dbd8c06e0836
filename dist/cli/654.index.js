export const id = 654;
export const ids = [654];
export const modules = {

/***/ 79584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ exec),
/* harmony export */   p: () => (/* binding */ execText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


const MINIMAL_ENV = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' };
/**
 * Runs one program in its own process group, with no shell, and waits for it.
 * On abort or timeout the whole group is killed. A non-zero exit is a value, not an exception.
 */
async function exec(argv, options = {}) {
    options.signal?.throwIfAborted();
    const started = performance.now();
    const cap = options.outputCap ?? 64 * 1024 * 1024;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(argv[0], argv.slice(1), {
        cwd: options.cwd,
        env: { ...(options.env ?? MINIMAL_ENV) },
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    let timedOut = false;
    const killGroup = () => {
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
            killGroup();
        }, options.timeoutSeconds * 1000);
    options.signal?.addEventListener('abort', killGroup, { once: true });
    if (child.pid !== undefined)
        options.onStart?.(child.pid);
    const onOverflow = options.killOnOverflow === true ? killGroup : undefined;
    const stdout = collect(child.stdout, cap, { onOverflow });
    const stderr = collect(child.stderr, cap, { onOverflow, onPiece: options.onStderr });
    child.stdin.on('error', () => undefined); // a child that does not read its input is not our failure
    child.stdin.end(options.stdin ?? '');
    try {
        const [exitCode, signal] = await new Promise((resolve, reject) => {
            child.once('error', (error) => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(argv, null, '', `cannot start ${argv[0]}: ${error.message}`)));
            child.once('close', (code, name) => resolve([code, name]));
        });
        if (options.signal?.aborted)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
        return {
            exitCode,
            signal,
            stdout: stdout.bytes(),
            stderr: stderr.bytes(),
            timedOut,
            truncated: stdout.truncated() || stderr.truncated(),
            seconds: (performance.now() - started) / 1000,
        };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', killGroup);
    }
}
/** Like `exec`, but anything other than exit 0 is a ToolError. Returns stdout as text. */
async function execText(argv, options = {}) {
    const result = await exec(argv, options);
    if (result.exitCode !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(argv, result.exitCode, result.stderr.toString('utf8'));
    return result.stdout.toString('utf8');
}
function collect(stream, cap, hooks) {
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
    return (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execText */ .p)(gitCommand(args), { ...options, cwd, env: { ...GIT_ENV, ...options.env } });
}
/** Runs git and returns raw stdout bytes; any failure is null. */
async function gitBytes(cwd, args, options = {}) {
    const result = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)(gitCommand(args), { ...options, cwd, env: { ...GIT_ENV, ...options.env } });
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
/* harmony import */ var _judge_guard_guard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75356);
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
        knownImports: await (0,_judge_guard_known_imports_js__WEBPACK_IMPORTED_MODULE_5__/* .knownImports */ .W)(root, base, signal),
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

/***/ 75557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ knownImports)
/* harmony export */ });
/* harmony import */ var _base_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75033);
/* harmony import */ var _python_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51793);


/** Import names that differ from the name of the package that brings them. */
const OTHER_NAMES = {
    pyyaml: 'yaml',
    pillow: 'PIL',
    scikit_learn: 'sklearn',
    beautifulsoup4: 'bs4',
    python_dateutil: 'dateutil',
    opencv_python: 'cv2',
    protobuf: 'google',
};
const DECLARATIONS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'Pipfile', 'requirements*.txt', 'requirements/*.txt', '**/requirements*.txt']; // prettier-ignore
const DECLARED = /^\s*["']?([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(?:[<>=!~;@,"'\]]|$)/;
const MOST_BYTES = 32 * 1024 * 1024;
/**
 * Top-level names that code of a commit may import: what it imports already, its own modules and folders, and what it
 * declares. Read from git alone; a name that stands nowhere is an invention of whoever wrote it.
 */
async function knownImports(root, commit, signal) {
    const options = { signal, outputCap: MOST_BYTES };
    const known = new Set();
    const files = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], options);
    for (const path of files.split('\0').filter((each) => /\.(?:py|pyi|pyx|so)$/.test(each)))
        for (const part of path.split('/'))
            known.add(part.replace(/\..*$/s, ''));
    const imports = await grep(root, ['-E', '^[[:space:]]*(import|from)[[:space:]]'], commit, ['*.py', '*.pyi'], options);
    for (const name of imports.split('\n').flatMap(_python_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .importedNames */ .L))
        known.add(name);
    const declared = await grep(root, ['-E', '^[[:space:]]*["\']?[A-Za-z0-9]'], commit, DECLARATIONS, options);
    for (const line of declared.split('\n')) {
        const name = DECLARED.exec(line)?.[1]?.toLowerCase().replace(/[-.]+/g, '_');
        if (name === undefined)
            continue;
        known.add(name);
        const other = OTHER_NAMES[name];
        if (other !== undefined)
            known.add(other);
    }
    return known;
}
// `git grep` exits with 1 when nothing matches, which is an answer.
async function grep(root, pattern, commit, paths, options) {
    const globs = paths.map((path) => `:(glob,icase)${path.includes('/') ? path : `**/${path}`}`);
    const found = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitBytes */ .s0)(root, ['grep', '-h', '-I', '--no-color', ...pattern, commit, '--', ...globs], options);
    return found?.toString('utf8') ?? '';
}


/***/ }),

/***/ 38348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ hasUncommittedChanges),
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79584);
/* harmony import */ var _base_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75033);



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
    const base = head ?? (await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['hash-object', '-t', 'tree', '--stdin'], { signal })).trim();
    if (head !== null && !(await hasCommit(root, base, signal)))
        await fetchCommit(root, base, options.remote, signal);
    const branch = (await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBytes */ .s0)(root, ['symbolic-ref', '--quiet', '--short', 'HEAD'], { signal }))
        ?.toString('utf8')
        .trim();
    const shallow = (await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['rev-parse', '--is-shallow-repository'], { signal })).trim() === 'true';
    let tree;
    const listed = () => (tree ??= head === null ? Promise.resolve(EMPTY) : listTree(root, base, signal));
    const entries = async () => (await listed()).files;
    const readMany = async (paths) => {
        const known = await entries();
        const wanted = paths.flatMap((path) => known.get(path) ?? []);
        return readObjects(root, wanted, signal);
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
    return (await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['status', '--porcelain', '--untracked-files=no'], { signal })).trim() !== '';
}
async function topLevel(folder, signal) {
    try {
        return (await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(folder, ['rev-parse', '--show-toplevel'], { signal })).trimEnd();
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4))
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('not-a-repository', `${folder} is not a git repository; run this in a checkout, or name one with --repo`);
    }
}
async function headOf(root, signal) {
    const head = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBytes */ .s0)(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { signal });
    return head === null ? null : head.toString('utf8').trim();
}
async function hasCommit(root, sha, signal) {
    return (await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBytes */ .s0)(root, ['cat-file', '-e', `${sha}^{commit}`], { signal })) !== null;
}
/** A shallow checkout may lack the base: fetch exactly that commit. The token is passed by the environment, never written to a file. */
async function fetchCommit(root, sha, remote, signal) {
    const missing = () => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('base-not-available', `commit ${sha} is not in this checkout and could not be fetched; check out with fetch-depth: 0`);
    if (remote === undefined || !/^[0-9a-f]{40,64}$/.test(sha))
        throw missing();
    const url = `${remote.serverUrl}/${remote.owner}/${remote.name}`;
    const basic = Buffer.from(`x-access-token:${remote.token}`).toString('base64');
    const env = {
        ..._base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_ENV */ .NV,
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_1: `http.${remote.serverUrl}/.extraheader`,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
    };
    const fetched = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBytes */ .s0)(root, ['fetch', '--quiet', '--no-tags', '--depth=1', '--no-recurse-submodules', url, sha], { signal, env });
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
    const listing = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBytes */ .s0)(root, args, { signal, outputCap: 512 * 1024 * 1024 });
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
async function readObjects(root, wanted, signal) {
    const contents = new Map();
    if (wanted.length === 0)
        return contents;
    const options = {
        cwd: root,
        env: _base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_ENV */ .NV,
        signal,
        stdin: wanted.map((entry) => `${entry.object}\n`).join(''),
        outputCap: 2 ** 31,
    };
    const result = await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m)((0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitCommand */ .QT)(['cat-file', '--batch']), options);
    if (result.exitCode !== 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(['git', 'cat-file'], result.exitCode, result.stderr.toString('utf8'));
    // `<object> blob <size>\n<bytes>\n`, in the order asked for.
    let offset = 0;
    for (const entry of wanted) {
        const lineEnd = result.stdout.indexOf(10, offset);
        const size = Number(result.stdout.toString('latin1', offset, lineEnd).split(' ')[2]);
        if (lineEnd < 0 || !Number.isInteger(size))
            break;
        contents.set(entry.path, result.stdout.subarray(lineEnd + 1, lineEnd + 1 + size));
        offset = lineEnd + 1 + size + 1;
    }
    return contents;
}


/***/ })

};
