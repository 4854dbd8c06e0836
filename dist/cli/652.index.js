export const id = 652;
export const ids = [652];
export const modules = {

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

/***/ 35086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ Check),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   mJ: () => (/* binding */ TestRun),
/* harmony export */   vM: () => (/* binding */ TestOutcome)
/* harmony export */ });
/* unused harmony exports Finding, CheckName, TestDelta */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

/** One finding of one tool, keyed so that it survives line shifts. */
const Finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const CheckName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['guard', 'parse', 'ruff', 'black', 'pyright', 'tests', 'reproduction']);
/** One check, relative to base. A tool that is absent is `not-run`, never a pass and never a failure. */
const Check = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: CheckName,
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'not-run']),
    /** Counts before and after, where the check counts something. */
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    added: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Finding),
    removed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    /** One line for people. */
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const TestOutcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'error', 'skipped']);
/** One run of tests. Anything but `complete` proves nothing. */
const TestRun = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'complete',
        'incomplete',
        'timeout',
        'no-tests',
        'collection-error',
        'tests-import-another-copy',
        'not-runnable',
    ]),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), TestOutcome),
    /** Changed modules that a test loaded, with the file they came from. */
    loaded: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** First failure messages by test id, cut. */
    failures: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** End of what the run printed. */
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Asked for with `trace`: functions of the tree that failing tests entered, as `path:first line`. */
    executed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const TestDelta = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    selection: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['importing-tests', 'whole-suite', 'none']),
    fixed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    broken: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    stillFailing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    vanished: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    appeared: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    passing: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
/** What the checks say of a tree, against base. */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['quick', 'full']),
    /** `proven`: a red test turned green and nothing broke. `clean`: nothing got worse. `failed`: something did. */
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['proven', 'clean', 'failed']),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Check),
    tests: TestDelta.nullable(),
    testState: TestRun.shape.state.nullable(),
    /** The failing artefact in words for a repair prompt; null unless failed. */
    failure: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});


/***/ }),

/***/ 59519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ knowledgeFolder),
/* harmony export */   e: () => (/* binding */ openContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50645);
/* harmony import */ var _knowledge_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48507);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15751);
/* harmony import */ var _setup_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46471);
/* harmony import */ var _workbench_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23407);






/** Wires the parts of a run together; models, knowledge and workbench are made when first asked for. */
function openContext(parts) {
    const { options, env, repository, log, signal } = parts;
    const places = (0,_setup_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .ek)(options, env);
    const natives = (0,_models_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createNatives */ .HC)((0,_setup_places_js__WEBPACK_IMPORTED_MODULE_4__/* .nativeOptions */ .Q7)(places));
    const hub = (0,_models_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createModelHub */ .tK)({
        options,
        natives,
        folder: places.models,
        scratch: parts.run.path,
        log: log.named('models'),
        signal,
        waiting: parts.waiting,
    });
    let used = { model: null, preset: null, device: null };
    const models = {
        embedder: () => hub.embedder(),
        faiss: () => natives.load('faiss-node'),
        llm: async () => {
            const model = await hub.llm();
            used = { model: model.id, device: model.device, preset: (await hub.choice()).placement.preset };
            return model;
        },
    };
    let knowledge;
    let workbench;
    const context = {
        options, repository, models, log, signal,
        run: parts.run,
        sandbox: parts.sandbox,
        budget: parts.budget,
        github: parts.github,
        waiting: parts.waiting,
        knowledgeFolder: parts.knowledgeFolder,
        knowledge: (digest) => (knowledge ??= (0,_knowledge_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openKnowledge */ .h)(digest, context)),
        workbench: (digest) => (workbench ??= (0,_workbench_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorkbench */ .e)({ options, env, repository, sandbox: parts.sandbox, log, signal }, digest)),
    }; // prettier-ignore
    return {
        context,
        used: () => used,
        [Symbol.asyncDispose]: async () => {
            const opened = await Promise.allSettled([workbench, knowledge]);
            const [bench, graph] = opened;
            if (bench.status === 'fulfilled')
                await bench.value?.[Symbol.asyncDispose]();
            if (graph.status === 'fulfilled')
                graph.value?.close();
            await hub[Symbol.asyncDispose]();
        },
    };
}
/** Where the knowledge of a checkout lives between runs, unless an option says otherwise. */
function knowledgeFolder(options, env, root) {
    return options['cache-dir'] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_setup_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .ek)(options, env).cache, 'knowledge', (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(root).slice(0, 16));
}


/***/ }),

/***/ 23407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openWorkbench)
});

// EXTERNAL MODULE: ./lib/base/assets.js
var assets = __webpack_require__(34720);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./lib/base/exec.js
var exec = __webpack_require__(79584);
;// CONCATENATED MODULE: ./lib/judge/bench/interpreter.js





/** `--python`, else the repository's `.venv/bin/python`, else `python3` of the caller's PATH or of the system. */
async function findInterpreter(options, signal) {
    const { python, root, searchPath } = options;
    if (python !== '') {
        const named = python.includes('/') ? (0,external_node_path_.resolve)(root, python) : onPath(python, searchPath);
        if (named === null || !(0,external_node_fs_.existsSync)(named))
            throw new errors/* UserError */.yo('python-missing', `no Python interpreter at ${python}: name one with --python`);
        return interpreterAt(await unshim(named, root, searchPath, signal));
    }
    const own = ['.venv/bin/python', '.venv/bin/python3'].map((path) => (0,external_node_path_.join)(root, path)).find(external_node_fs_.existsSync);
    if (own !== undefined)
        return interpreterAt(own);
    const found = onPath('python3', searchPath) ?? onPath('python3', '/usr/local/bin:/usr/bin:/bin');
    if (found === null)
        throw new errors/* UserError */.yo('python-missing', 'no python3 was found: install one or name it with --python');
    return interpreterAt(await unshim(found, root, searchPath, signal));
}
function onPath(name, searchPath) {
    const folders = searchPath.split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
    return folders.map((folder) => (0,external_node_path_.join)(folder, name)).find((path) => (0,external_node_fs_.existsSync)(path)) ?? null;
}
/** Version managers put scripts on the PATH; the person's own script is asked for the program behind it. */
async function unshim(path, root, searchPath, signal) {
    const head = Buffer.alloc(2);
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        (0,external_node_fs_.readSync)(file, head);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    if (head.toString('latin1') !== '#!' || isWithin((0,external_node_fs_.realpathSync)(path), (0,external_node_fs_.realpathSync)(root)))
        return path;
    const asked = await (0,exec/* exec */.m)([path, '-I', '-c', 'import sys; print(sys.executable)'], {
        cwd: '/',
        env: { PATH: searchPath === '' ? '/usr/bin:/bin' : searchPath, LANG: 'C.UTF-8' },
        signal,
        timeoutSeconds: 20,
    });
    const real = asked.stdout.toString('utf8').trim();
    if (asked.exitCode !== 0 || !(0,external_node_path_.isAbsolute)(real) || !(0,external_node_fs_.existsSync)(real))
        throw new errors/* UserError */.yo('python-missing', `${path} does not start a Python interpreter`);
    return real;
}
/** Follows the links of an interpreter and its `pyvenv.cfg`, and names the folders to show to the sandbox. */
function interpreterAt(path) {
    const binds = new Set();
    let hop = path;
    for (let hops = 0; hops < 10; hops++) {
        for (const folder of homeOf(hop))
            binds.add(folder);
        if ((0,external_node_fs_.lstatSync)(hop, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
            break;
        hop = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(hop), (0,external_node_fs_.readlinkSync)(hop));
    }
    if (!(0,external_node_fs_.existsSync)(hop))
        throw new errors/* UserError */.yo('python-missing', `${path} is a link to ${hop}, which does not exist`);
    for (const folder of homeOf((0,external_node_fs_.realpathSync)(path)))
        binds.add(folder);
    const config = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), 'pyvenv.cfg');
    const home = (0,external_node_fs_.existsSync)(config)
        ? /^home\s*=\s*(.+)$/m.exec((0,external_node_fs_.readFileSync)(config, 'utf8').slice(0, 4096))?.[1]
        : undefined;
    if (home !== undefined && (0,external_node_path_.isAbsolute)(home.trim()))
        for (const folder of homeOf((0,external_node_path_.join)(home.trim(), 'python3')))
            binds.add(folder);
    return { path, binds: [...binds] };
}
/**
 * The parts of the installation that holds `<prefix>/bin/python`. A `pyvenv.cfg` or link in a repository may name any
 * folder, so a prefix counts only when it holds a standard library or is itself a virtual environment.
 */
function homeOf(python) {
    const prefix = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(python));
    if (isWithin(prefix, '/usr') || prefix === '/')
        return [];
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(prefix, 'pyvenv.cfg')))
        return [prefix];
    const libraries = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(prefix, 'lib')) ? (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(prefix, 'lib')) : [];
    const standard = libraries.some((name) => /^python3\.\d+$/.test(name) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(prefix, 'lib', name, 'os.py')));
    if (!standard)
        return [];
    return ['bin', 'lib', 'lib64', 'include', 'share'].map((part) => (0,external_node_path_.join)(prefix, part)).filter(external_node_fs_.existsSync);
}
/** Is `path` the folder or inside it? */
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

;// CONCATENATED MODULE: ./lib/judge/checks/tools.js




/** Looks in our virtual environment and in the folder that holds `node_modules`. */
function findTools(toolsFolder, natives) {
    const inTools = (path) => {
        const file = toolsFolder === null ? null : (0,external_node_path_.join)(toolsFolder, path);
        return file !== null && (0,external_node_fs_.existsSync)(file) ? file : null;
    };
    const python = inTools('bin/python');
    return {
        ruff: inTools('bin/ruff'),
        black: python === null || inTools('bin/black') === null ? null : interpreterAt(python),
        pyright: findPyright(natives),
        node: process.execPath,
        versions: { ruff: installed(toolsFolder, 'ruff'), black: installed(toolsFolder, 'black') },
    };
}
function findPyright(natives) {
    const installed = natives === null ? null : (0,external_node_path_.join)(natives, 'node_modules', 'pyright', 'index.js');
    if (installed !== null && (0,external_node_fs_.existsSync)(installed))
        return installed;
    try {
        const name = 'pyright/package.json';
        const index = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_module_.createRequire)(import.meta.url).resolve(name)), 'index.js');
        return (0,external_node_fs_.existsSync)(index) ? index : null;
    }
    catch {
        return null;
    }
}
/** The version of a package of a virtual environment, from the name of its metadata: no program is started for it. */
function installed(toolsFolder, name) {
    const site = siteOf(toolsFolder);
    if (site === null)
        return null;
    const info = (0,external_node_fs_.readdirSync)(site).find((entry) => entry.startsWith(`${name}-`) && entry.endsWith('.dist-info'));
    return info?.slice(name.length + 1, -'.dist-info'.length) ?? null;
}
/** site-packages of a virtual environment. */
function siteOf(folder) {
    const library = folder === null ? null : (0,external_node_path_.join)(folder, 'lib');
    if (library === null || !(0,external_node_fs_.existsSync)(library))
        return null;
    const python = (0,external_node_fs_.readdirSync)(library).find((name) => /^python3\.\d+$/.test(name));
    return python === undefined ? null : (0,external_node_path_.join)(library, python, 'site-packages');
}

;// CONCATENATED MODULE: ./lib/judge/bench/environment.js






const Probe = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    prefix: schemas/* string */.YjP(),
    basePrefix: schemas/* string */.YjP(),
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
    site: schemas/* array */.YOg(schemas/* string */.YjP()),
    pytest: schemas/* string */.YjP().nullable(),
});
/** Finds the interpreter and asks it, inside the sandbox, what it offers. */
async function findEnvironment(options, signal) {
    const interpreter = await findInterpreter(options, signal);
    const caller = callerPath(options);
    const outside = caller.filter((entry) => !entry.inTree).map((entry) => entry.path);
    const probe = await ask(interpreter.path, [...interpreter.binds, ...outside], options, signal);
    const userSite = userSiteOf(options.home, probe.version);
    const toolsSite = siteOf(options.toolsFolder);
    const editable = options.ownsVenv ? [] : editableFolders(probe.site, options.root);
    const ownPytest = probe.pytest ?? pytestIn([...(userSite === null ? [] : [userSite]), ...outside]);
    const lent = ownPytest === null && toolsSite !== null ? pytestIn([toolsSite]) : null;
    if (ownPytest === null && lent === null)
        options.log.warn('pytest was found neither in the interpreter of the tests nor among our tools: tests are not run');
    const pytest = ownPytest !== null ? `${ownPytest} (of the interpreter)` : lent === null ? null : `${lent} (ours)`;
    return {
        python: interpreter.path,
        version: probe.version,
        pytest,
        binds: [
            ...interpreter.binds,
            ...outside,
            ...editable,
            ...(userSite === null ? [] : [userSite]),
            ...(lent === null || toolsSite === null ? [] : [toolsSite]),
        ],
        pythonPath: caller,
        userSite,
        toolsSite: lent === null ? null : toolsSite,
    };
}
async function ask(python, binds, options, signal) {
    const result = await options.sandbox.run({
        argv: [python, (0,external_node_path_.join)(options.sidecar, 'probe.py')],
        work: options.scratch,
        readOnly: [...binds, options.sidecar],
        env: { PYTHONDONTWRITEBYTECODE: '1' },
        limits: { wallSeconds: 30 },
    }, signal);
    try {
        if (result.exitCode !== 0)
            throw new Error(result.stderr.toString('utf8').trimEnd().split('\n').at(-1));
        return Probe.parse(JSON.parse(result.stdout.toString('utf8')));
    }
    catch (error) {
        const why = error instanceof Error ? error.message.slice(0, 200) : '';
        throw new errors/* UserError */.yo('python-missing', `${python} does not start in the sandbox (${why}): name another with --python`);
    }
}
/** `src:/opt/lib` in a repository at /r -> src inside the tree, /opt/lib bound as it is. */
function callerPath(options) {
    return options.pythonPath
        .split(external_node_path_.delimiter)
        .filter((entry) => entry !== '')
        .map((entry) => (0,external_node_path_.resolve)(options.root, entry))
        .flatMap((path) => {
        if (isWithin(path, options.root))
            return [{ path: path.slice(options.root.length + 1), inTree: true }];
        return (0,external_node_fs_.existsSync)(path) && isShowable(path) ? [{ path, inTree: false }] : [];
    });
}
/**
 * Folders outside the repository that `.pth` files and editable installs of other projects point to. The checkout of
 * this project is never among them: its copy is what is judged.
 */
function editableFolders(sites, root) {
    const named = sites.filter(external_node_fs_.existsSync).flatMap((site) => (0,external_node_fs_.readdirSync)(site)
        .filter((name) => /\.pth$|^__editable__.*\.py$/.test(name))
        .flatMap((name) => {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(site, name), 'utf8').slice(0, 65_536);
        if (name.endsWith('.pth'))
            return text.split(/\r?\n/).filter((line) => (0,external_node_path_.isAbsolute)(line));
        return [...text.matchAll(/['"](\/[^'"\n]{1,400})['"]/g)].map((match) => match[1] ?? '');
    }));
    return [...new Set(named)].filter((path) => (0,external_node_fs_.existsSync)(path) && isShowable(path) && !isWithin(path, root) && !isWithin(root, path));
}
/** The sandbox refuses system folders and whole homes; an entry that names one is left out. */
function isShowable(path) {
    const system = ['/proc', '/sys', '/dev', '/run', '/var/run', '/etc', '/boot'];
    return path.split('/').length > 3 && !path.includes('/..') && system.every((folder) => !isWithin(path, folder));
}
function userSiteOf(home, version) {
    if (home === '' || !(0,external_node_path_.isAbsolute)(home))
        return null;
    const folder = (0,external_node_path_.join)(home, '.local', 'lib', `python${version.split('.').slice(0, 2).join('.')}`, 'site-packages');
    return (0,external_node_fs_.existsSync)(folder) ? folder : null;
}
/** The version of the pytest that lies in one of these folders. */
function pytestIn(folders) {
    for (const folder of folders) {
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'pytest')))
            continue;
        const info = (0,external_node_fs_.readdirSync)(folder).find((name) => /^pytest-[\d.]+.*\.dist-info$/.test(name));
        return /^pytest-([\w.]+)\.dist-info$/.exec(info ?? '')?.[1] ?? 'unknown';
    }
    return null;
}

// EXTERNAL MODULE: ./lib/judge/bench/overlay.js
var bench_overlay = __webpack_require__(32914);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/judge/bench/base-tree.js
var base_tree = __webpack_require__(61370);
// EXTERNAL MODULE: ./lib/judge/bench/import-roots.js
var import_roots = __webpack_require__(50573);
// EXTERNAL MODULE: ./lib/contracts/verdict.js
var verdict = __webpack_require__(35086);
;// CONCATENATED MODULE: ./lib/judge/bench/test-facts.js


/** What run_tests.py says of a run. The text in it was written by code that is judged. */
const TestFacts = schemas/* object */.Ikc({
    end: schemas/* boolean */.zMY(),
    code: schemas/* int */.Whr().nullable(),
    collected: schemas/* array */.YOg(schemas/* string */.YjP()),
    outcomes: schemas/* record */.g1P(schemas/* string */.YjP(), verdict/* TestOutcome */.vM),
    failures: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    errors: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    loaded: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    pytest: schemas/* string */.YjP().nullable(),
    executed: schemas/* array */.YOg(schemas/* string */.YjP()).nullable().default(null),
    timeout: schemas/* boolean */.zMY(),
    output: schemas/* string */.YjP(),
    seconds: schemas/* number */.aig(),
});
const USAGE_ERROR = 4;
/** The facts in the output of the runner: the last line that starts with the word only the runner was given. */
function readFacts(stdout, word) {
    const start = stdout.lastIndexOf(`\n${word} `);
    if (start < 0)
        return null;
    const end = stdout.indexOf(10, start + 1);
    if (end < 0)
        return null;
    try {
        return TestFacts.parse(JSON.parse(stdout.toString('utf8', start + 1 + word.length + 1, end)));
    }
    catch {
        return null;
    }
}
/** Did pytest refuse its command line, as it does when the configuration names options of plugins that are absent? */
function refusedOptions(facts) {
    const usage = facts.code === USAGE_ERROR || (!facts.end && facts.pytest !== null && facts.collected.length === 0);
    return (usage && /unrecognized arguments|Missing required plugins|Error importing plugin|invalid choice/.test(facts.output));
}
/** One run as the rest of the product sees it. `loaded` holds paths relative to the tree, or absolute ones outside it. */
function toTestRun(facts, tree, changed) {
    const clean = (text) => text.replaceAll(`${tree}/`, '').replaceAll(tree, '.');
    const cleaned = (record) => Object.fromEntries(Object.entries(record).map(([id, text]) => [id, clean(text)]));
    const loaded = cleaned(facts.loaded);
    const outcomes = {
        ...facts.outcomes,
        ...Object.fromEntries(Object.keys(facts.errors).map((id) => [id, 'error'])),
    };
    return {
        state: stateOf(facts, loaded, changed),
        outcomes,
        loaded,
        failures: { ...cleaned(facts.errors), ...cleaned(facts.failures) },
        output: clean([...facts.notes, facts.output].join('\n')).slice(-8000),
        seconds: facts.seconds,
        ...(facts.executed === null ? {} : { executed: facts.executed }),
    };
}
function stateOf(facts, loaded, changed) {
    if (facts.timeout)
        return 'timeout';
    if (facts.pytest === null)
        return 'not-runnable';
    if (!facts.end)
        return 'incomplete';
    if (facts.code === USAGE_ERROR || facts.code === 3)
        return 'not-runnable';
    if (changed.some((path) => path in loaded && loaded[path] !== path))
        return 'tests-import-another-copy';
    if (facts.collected.length === 0)
        return Object.keys(facts.errors).length > 0 ? 'collection-error' : 'no-tests';
    // A hook that drops tests after collection, or a session that stopped early, proves nothing.
    return facts.collected.every((id) => id in facts.outcomes) ? 'complete' : 'incomplete';
}

;// CONCATENATED MODULE: ./lib/judge/bench/run-tests.js






const DEFAULT_TEST_SECONDS = 120;
const ARGUMENTS = ['-q', '--no-header', '--tb=short', '--color=no', '--continue-on-collection-errors', '--maxfail=0'];
/** Options of absent plugins in the configuration: what pytest is told instead of giving up. */
const WITHOUT_CONFIGURED_OPTIONS = ['-o', 'addopts=', '-o', 'required_plugins='];
/** Runs tests in a slot. `extra` are arguments before the paths. */
async function runTestsIn(runner, slot, selection, extra, signal) {
    const { environment } = runner;
    if (environment.pytest === null)
        return { run: nothing('not-runnable', 'pytest was not found'), refusedOptions: false };
    const seconds = selection.wallSeconds ?? DEFAULT_TEST_SECONDS;
    const paths = selection.paths.filter((id) => isTestId(id) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(slot.tree, fileOf(id))));
    if (selection.paths.length > 0 && paths.length === 0)
        return { run: nothing('no-tests', 'none of the selected test files exists'), refusedOptions: false };
    const word = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const config = JSON.stringify(configuration(runner, slot.tree, paths, selection, extra, seconds));
    const result = await runner.sandbox.run({
        argv: [environment.python, (0,external_node_path_.join)(runner.sidecar, 'run_tests.py')],
        work: slot.folder,
        cwd: slot.tree,
        readOnly: [...environment.binds, runner.sidecar],
        env: { PYTHONDONTWRITEBYTECODE: '1', PYTHONHASHSEED: '0', PYTHONNOUSERSITE: '1', TMPDIR: '/tmp' },
        stdin: `${Buffer.byteLength(config)}\n${config}${word}\n`,
        limits: { wallSeconds: seconds + 10, cpuSeconds: seconds * 4 + 10, outputBytes: 64 * 1024 * 1024 },
    }, signal);
    const facts = readFacts(result.stdout, word);
    if (facts !== null)
        return { run: toTestRun(facts, slot.tree, selection.changed), refusedOptions: refusedOptions(facts) };
    const why = result.limit === null
        ? `the runner ended with ${result.exitCode ?? 'a signal'}`
        : `the tests exceeded a limit: ${result.limit}`;
    const run = nothing(result.limit === 'wall' ? 'timeout' : 'incomplete', `${why}\n${result.stderr.toString('utf8').slice(-2000)}`);
    return { run: { ...run, seconds: result.seconds }, refusedOptions: false };
}
function configuration({ environment, digest }, tree, paths, selection, extra, seconds) {
    const { roots, names } = (0,import_roots/* importRootsOf */.e)(digest);
    return {
        tree,
        roots,
        names,
        changed: selection.changed.flatMap((path) => {
            const module = (0,import_roots/* moduleOf */.c)(path, digest);
            return module === null ? [] : [{ path, module }];
        }),
        pythonPath: environment.pythonPath.map((entry) => (entry.inTree ? (0,external_node_path_.join)(tree, entry.path) : entry.path)),
        userSite: environment.userSite,
        toolsSite: environment.toolsSite,
        // Absolute, so that no path can be taken for an option.
        arguments: [
            ...ARGUMENTS,
            ...extra,
            ...paths.map((path) => (0,external_node_path_.join)(tree, fileOf(path)) + path.slice(fileOf(path).length)),
        ],
        seconds,
        trace: selection.trace === true,
        key: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
    };
}
function nothing(state, output) {
    return { state, outcomes: {}, loaded: {}, failures: {}, output, seconds: 0 };
}
/** `tests/test_a.py::TestX::test_y` -> `tests/test_a.py` */
function fileOf(id) {
    return id.split('::', 1)[0] ?? id;
}
function isTestId(id) {
    return (0,base_tree/* isSafePath */.pL)(fileOf(id)) && !id.includes('\0');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/judge/bench/tree-store.js







const PREFIX = 'groundskeeper-work-';
const STALE_MS = 6 * 3600 * 1000;
/**
 * Keeps the base tree and hands out copies of it.
 * A copy is thrown away after one use, so nothing that a test wrote can reach the next verdict. Copies share blocks
 * where the file system can (reflink is copy-on-write; hard links would not be safe), and the next one is made while
 * the current one is in use.
 */
class TreeStore {
    folder;
    base;
    skipped;
    #next = 0;
    #spare = null;
    #closed = false;
    constructor(folder, base, skipped) {
        this.folder = folder;
        this.base = base;
        this.skipped = skipped;
    }
    /** Writes the base tree once. */
    static async create(root, commit, signal) {
        await sweepStale();
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${PREFIX}${process.pid}-`));
        try {
            const base = (0,external_node_path_.join)(folder, 'base');
            await (0,promises_.mkdir)(base);
            const { skipped } = await (0,base_tree/* writeBaseTree */.bJ)(root, commit, base, signal);
            await copyBuilt(root, base, signal);
            return new TreeStore(folder, base, skipped);
        }
        catch (error) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            throw error;
        }
    }
    /** A fresh copy; the caller gives it back with `release`. */
    async take() {
        const slot = await (this.#spare ?? this.#copy());
        this.#spare = this.#closed ? null : this.#copy();
        this.#spare?.catch(() => undefined); // told to the one who takes it
        return slot;
    }
    async release(slot) {
        await remove(slot.folder);
    }
    /** A folder for a tool that works on the base tree. */
    async scratch() {
        return (0,promises_.mkdtemp)((0,external_node_path_.join)(this.folder, 'scratch-'));
    }
    async [Symbol.asyncDispose]() {
        this.#closed = true;
        await this.#spare?.catch(() => undefined);
        await remove(this.folder);
    }
    async #copy() {
        const folder = (0,external_node_path_.join)(this.folder, `tree-${this.#next++}`);
        const slot = { folder, tree: (0,external_node_path_.join)(folder, 'tree'), scratch: (0,external_node_path_.join)(folder, 'scratch') };
        await (0,promises_.mkdir)(slot.scratch, { recursive: true });
        await (0,exec/* execText */.p)(['cp', '-a', '--reflink=auto', this.base, slot.tree]);
        return slot;
    }
}
/** Tests may leave folders without permissions; those are opened first so that they can be removed. */
async function remove(folder) {
    try {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    catch {
        await (0,exec/* execText */.p)(['chmod', '-R', 'u+rwX', folder]).catch(() => undefined);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function copyBuilt(root, base, signal) {
    let total = 0;
    for (const path of await (0,base_tree/* builtFiles */.Ob)(root, signal)) {
        const content = await (0,bench_overlay/* readRegular */.VX)(root, path);
        total += content?.length ?? 0;
        if (content === null || total > base_tree/* BUILT_LIMIT */.lh)
            continue;
        if (!((await (0,promises_.stat)((0,external_node_path_.dirname)((0,external_node_path_.join)(base, path))).catch(() => null))?.isDirectory() ?? false))
            continue;
        await (0,promises_.copyFile)((0,external_node_path_.join)(root, path), (0,external_node_path_.join)(base, path), external_node_fs_.constants.COPYFILE_EXCL).catch(() => undefined);
    }
}
/** Removes what a killed process of ours left behind. */
async function sweepStale() {
    for (const name of await (0,promises_.readdir)((0,external_node_os_.tmpdir)()).catch(() => [])) {
        const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
        if (!Number.isInteger(pid) || isAlive(pid))
            continue;
        const folder = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), name);
        const age = Date.now() - ((await (0,promises_.stat)(folder).catch(() => null))?.mtimeMs ?? Date.now());
        if (age > STALE_MS)
            await remove(folder).catch(() => undefined);
    }
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

;// CONCATENATED MODULE: ./lib/judge/create-workbench.js








/** Writes the base commit to a temporary folder and finds out how its tests are run. */
async function createWorkbench(options) {
    const { repository, log, signal } = options;
    const store = await TreeStore.create(repository.root, repository.base, signal);
    try {
        if (store.skipped.length > 0)
            log.debug(`not in the copies: ${store.skipped
                .map(({ path, why }) => `${path} (${why})`)
                .join(', ')
                .slice(0, 2000)}`);
        const environment = await findEnvironment({
            ...options,
            root: repository.root,
            ownsVenv: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(store.base, '.venv')),
            scratch: await store.scratch(),
        }, signal);
        log.debug(`tests run with ${environment.python} (${environment.version}), pytest ${environment.pytest ?? 'missing'}`);
        return new DiskWorkbench(store, findTools(options.toolsFolder, options.natives ?? null), {
            ...options,
            environment,
        });
    }
    catch (error) {
        await store[Symbol.asyncDispose]();
        throw error;
    }
}
class DiskWorkbench {
    environment;
    tools;
    sidecar;
    skipped;
    #store;
    #runner;
    #extra = [];
    constructor(store, tools, runner) {
        this.environment = runner.environment;
        this.tools = tools;
        this.sidecar = runner.sidecar;
        this.skipped = store.skipped;
        this.#store = store;
        this.#runner = runner;
    }
    async runTests(overlay, selection, signal) {
        const first = await this.#runOnce(overlay, selection, signal);
        if (!first.refusedOptions || this.#extra.length > 0)
            return first.run;
        this.#extra = WITHOUT_CONFIGURED_OPTIONS;
        this.#runner.log.warn('pytest refused the options in the configuration of the repository; tests run without them');
        return (await this.#runOnce(overlay, selection, signal)).run;
    }
    async open(overlay, signal) {
        const { sandbox } = this.#runner;
        signal.throwIfAborted();
        const slot = await this.#store.take();
        try {
            const changed = await (0,bench_overlay/* layOverlay */.B1)(slot.tree, overlay);
            return {
                path: slot.tree,
                scratch: slot.scratch,
                changed,
                read: (path) => (0,bench_overlay/* readRegular */.VX)(slot.tree, path),
                mode: (path) => (0,bench_overlay/* modeOf */.VV)(slot.tree, path),
                run: (command, stop) => runTool(sandbox, slot.tree, slot.scratch, command, stop),
                [Symbol.asyncDispose]: () => this.#store.release(slot),
            };
        }
        catch (error) {
            await this.#store.release(slot);
            throw error;
        }
    }
    async [Symbol.asyncDispose]() {
        try {
            await this.#store[Symbol.asyncDispose]();
        }
        catch (error) {
            this.#runner.log.warn(`${this.#store.folder} could not be removed: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    async #runOnce(overlay, selection, signal) {
        signal.throwIfAborted();
        const slot = await this.#store.take();
        try {
            await (0,bench_overlay/* layOverlay */.B1)(slot.tree, overlay);
            return await runTestsIn(this.#runner, slot, selection, this.#extra, signal);
        }
        finally {
            await this.#store.release(slot);
        }
    }
}
function runTool(sandbox, tree, scratch, command, signal) {
    return sandbox.run({ ...command, work: scratch, cwd: tree, readOnly: [...(command.readOnly ?? []), tree] }, signal);
}

// EXTERNAL MODULE: ./lib/entry/setup/places.js + 1 modules
var setup_places = __webpack_require__(46471);
;// CONCATENATED MODULE: ./lib/entry/workbench.js



/** A workbench over the base commit, with what the options and the caller's environment say about Python. */
function openWorkbench(parts, digest) {
    const { options, env, repository, sandbox, log, signal } = parts;
    const places = (0,setup_places/* placesOf */.ek)(options, env);
    return createWorkbench({
        repository,
        digest,
        sandbox,
        log,
        signal,
        python: options.python,
        pythonPath: env['PYTHONPATH'] ?? '',
        searchPath: env['PATH'] ?? '',
        home: env['HOME'] ?? '',
        toolsFolder: places.tools,
        natives: places.natives,
        sidecar: (0,assets/* assetFolder */.$m)('sidecar'),
    });
}


/***/ }),

/***/ 61370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ builtFiles),
/* harmony export */   bJ: () => (/* binding */ writeBaseTree),
/* harmony export */   lh: () => (/* binding */ BUILT_LIMIT),
/* harmony export */   pL: () => (/* binding */ isSafePath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79584);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75033);




const BATCH_BYTES = 32 * 1024 * 1024;
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_TREE_BYTES = 4 * 1024 * 1024 * 1024;
const MAX_BUILT_BYTES = 64 * 1024 * 1024;
/**
 * Writes every file of a commit below `folder`, byte for byte as git holds it: no filters, no line-end conversion, no
 * export-ignore, no links. The tree of a commit is hostile input; names that could leave the folder are left out.
 */
async function writeBaseTree(root, commit, folder, signal) {
    const listing = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitBytes */ .s0)(root, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit], {
        signal,
        outputCap: 512 * 1024 * 1024,
    });
    if (listing === null)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(['git', 'ls-tree'], null, '', `cannot list the files of ${commit}`);
    const { entries, skipped } = readListing(listing);
    const base = Buffer.from(`${folder}/`);
    const made = new Set();
    let bytes = 0;
    for (const batch of batches(entries)) {
        for (const [entry, content] of await readBlobs(root, batch, signal)) {
            await makeParents(base, entry.path, made);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(Buffer.concat([base, entry.path]), content, {
                flag: 'wx',
                mode: entry.executable ? 0o755 : 0o644,
            });
            bytes += content.length;
        }
    }
    return { files: entries.length, bytes, skipped };
}
/**
 * Ignored importable files beside tracked ones: what a build leaves in a checkout (`_version.py`, compiled extensions).
 * The code imports them, git does not hold them, and without them the tests of such a repository cannot start.
 */
async function builtFiles(root, signal) {
    const listing = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitBytes */ .s0)(root, ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory', '--', '*.py', '*.so', '*.pyd'], { signal, timeoutSeconds: 60 });
    const tracked = new Set((await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-files', '-z'], { signal })).split('\0').map((path) => path.split('/').slice(0, -1).join('/')));
    return (listing?.toString('utf8') ?? '')
        .split('\0')
        .filter((path) => /\.(?:py|so|pyd)$/.test(path) && isSafePath(path))
        .filter((path) => tracked.has(path.split('/').slice(0, -1).join('/')) && path.includes('/'));
}
/** The largest total of built files that is copied. */
const BUILT_LIMIT = MAX_BUILT_BYTES;
/** May this repository-relative path be written below a folder of ours? */
function isSafePath(path) {
    return (path !== '' &&
        !path.includes('\0') &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git'));
}
function readListing(listing) {
    const entries = [];
    const skipped = [];
    let total = 0;
    for (let at = 0; at < listing.length;) {
        const end = listing.indexOf(0, at);
        const tab = listing.indexOf(9, at);
        if (end < 0 || tab < 0)
            break;
        const [mode, type, object, size] = listing.toString('latin1', at, tab).trim().split(/ +/);
        const path = Buffer.from(listing.subarray(tab + 1, end));
        at = end + 1;
        const shown = path.toString('utf8');
        const bytes = Number(size);
        const why = mode === '120000' ? 'a link'
            : type !== 'blob' ? 'a submodule'
                : !isSafePath(path.toString('latin1')) ? 'an unsafe name'
                    : bytes > MAX_FILE_BYTES ? 'larger than 64 MiB'
                        : total + bytes > MAX_TREE_BYTES ? 'the tree is larger than 4 GiB'
                            : null; // prettier-ignore
        if (why !== null || object === undefined)
            skipped.push({ path: shown, why: why ?? 'unreadable' });
        else {
            total += bytes;
            entries.push({ path, object, size: bytes, executable: mode === '100755' });
        }
    }
    return { entries, skipped };
}
function* batches(entries) {
    let batch = [];
    let size = 0;
    for (const entry of entries) {
        if (batch.length > 0 && (size + entry.size > BATCH_BYTES || batch.length >= 5000)) {
            yield batch;
            batch = [];
            size = 0;
        }
        batch.push(entry);
        size += entry.size;
    }
    if (batch.length > 0)
        yield batch;
}
async function readBlobs(root, batch, signal) {
    const result = await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m)((0,_base_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitCommand */ .QT)(['cat-file', '--batch']), {
        cwd: root,
        env: _base_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GIT_ENV */ .NV,
        signal,
        stdin: batch.map((entry) => `${entry.object}\n`).join(''),
        outputCap: 2 ** 31,
    });
    const broken = () => new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(['git', 'cat-file'], result.exitCode, result.stderr.toString('utf8'));
    if (result.exitCode !== 0)
        throw broken();
    let at = 0;
    return batch.map((entry) => {
        const lineEnd = result.stdout.indexOf(10, at);
        const size = Number(result.stdout.toString('latin1', at, lineEnd).split(' ')[2]);
        if (lineEnd < 0 || size !== entry.size)
            throw broken();
        at = lineEnd + 1 + size + 1;
        return [entry, result.stdout.subarray(lineEnd + 1, lineEnd + 1 + size)];
    });
}
async function makeParents(base, path, made) {
    const slash = path.lastIndexOf(47);
    const parent = slash < 0 ? Buffer.alloc(0) : path.subarray(0, slash);
    const key = parent.toString('latin1');
    if (made.has(key))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(Buffer.concat([base, parent]), { recursive: true });
    made.add(key);
}


/***/ }),

/***/ 50573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ moduleOf),
/* harmony export */   e: () => (/* binding */ importRootsOf)
/* harmony export */ });
function importRootsOf(digest) {
    const roots = new Set();
    const names = new Set();
    for (const { module, root, test } of digest.modules) {
        const top = module.split('.')[0] ?? '';
        if (top === '' || (test && !module.includes('.')))
            continue;
        if (!test)
            roots.add(root);
        names.add(top);
    }
    return { roots: [...roots].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)), names: [...names].sort() };
}
/** The import name of a file: from the digest, or for a new file from the deepest root above it. */
function moduleOf(path, digest) {
    const known = digest.modules.find((record) => record.path === path);
    if (known !== undefined)
        return known.module;
    if (!path.endsWith('.py'))
        return null;
    const root = importRootsOf(digest).roots.find((folder) => folder === '' || path.startsWith(`${folder}/`)) ?? '';
    const inner = root === '' ? path : path.slice(root.length + 1);
    return inner
        .replace(/\.py$/, '')
        .replace(/\/__init__$/, '')
        .replaceAll('/', '.');
}


/***/ }),

/***/ 32914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ layOverlay),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   ct: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61370);





/**
 * The bytes of a file after its edits. Offsets are into the bytes at base; bytes outside the edits stay as they are, so
 * latin-1 and CRLF files come through untouched. Edits that overlap or lie outside the file are refused.
 */
function applyEdits(before, edits) {
    const created = edits.find((edit) => edit.create);
    if (created !== undefined) {
        if (before !== null || edits.length > 1)
            throw refused(created, 'creates a file that exists already');
        return Buffer.from(created.replacement, 'utf8');
    }
    const first = edits[0];
    if (first === undefined)
        return before ?? Buffer.alloc(0);
    if (before === null)
        throw refused(first, 'edits a file that does not exist');
    const pieces = [];
    let at = 0;
    for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
        if (edit.start < at || edit.end < edit.start || edit.end > before.length)
            throw refused(edit, `has a span ${edit.start}..${edit.end} that overlaps another or leaves the file`);
        pieces.push(before.subarray(at, edit.start), Buffer.from(edit.replacement, 'utf8'));
        at = edit.end;
    }
    pieces.push(before.subarray(at));
    return Buffer.concat(pieces);
}
/** Lays an overlay over a fresh copy of the base tree and returns the paths of its edits. */
async function layOverlay(tree, overlay) {
    const edits = Map.groupBy(overlay.edits, (edit) => edit.path);
    for (const [path, own] of edits) {
        const before = await readRegular(tree, path);
        await write(tree, path, applyEdits(before, own));
    }
    for (const file of overlay.files)
        await write(tree, file.path, Buffer.from(file.content, 'utf8'));
    return [...edits.keys()];
}
/** A regular file of a tree that tests may have changed: links are not followed. */
async function readRegular(tree, path) {
    if ((await modeOf(tree, path)) === null)
        return null;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, path), { flag: node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW });
}
/** The mode of a regular file as git writes it, or null. */
async function modeOf(tree, path) {
    if (!(0,_base_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path))
        return null;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, path);
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target); folder.length > tree.length; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))
        if (!((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null))?.isDirectory() ?? false))
            return null;
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target).catch(() => null);
    if (kind?.isFile() !== true)
        return null;
    return (kind.mode & 0o100) === 0 ? '100644' : '100755';
}
async function write(tree, path, content) {
    if (!(0,_base_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('patch-refused', `the path ${JSON.stringify(path)} may not be written`, 2);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, flags, 0o644);
    try {
        await file.writeFile(content);
    }
    finally {
        await file.close();
    }
}
function refused(edit, why) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('patch-refused', `an edit of ${edit.path} ${why}`, 2);
}


/***/ }),

/***/ 10483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ lexicalWords),
/* harmony export */   du: () => (/* binding */ vectorKey),
/* harmony export */   rN: () => (/* binding */ embeddingText)
/* harmony export */ });
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50645);
/* harmony import */ var _search_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63024);


/** Raise it when the text changes: kept vectors of another version are not found any more. */
const TEXT_VERSION = 1;
/** About 120 tokens: the cost of a vector grows with them, what it tells hardly does. */
const TEXT_CHARACTERS = 420;
const LEXICAL_BYTES = 6_000;
/** What a symbol's vector is kept under: the text below depends on nothing else. */
function vectorKey(symbol) {
    return (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)([TEXT_VERSION, symbol.module, symbol.qualname, symbol.hash].join('\n'));
}
/** The text whose vector stands for a symbol: its names in words, its signature, what it says it does, how it begins. */
function embeddingText(symbol, source) {
    const names = [...symbol.module.split('.').slice(-2), ...symbol.qualname.split('.')].flatMap(_search_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitIdentifier */ .a);
    const to = Math.min(symbol.bodyEnd, symbol.bodyStart + 8 * TEXT_CHARACTERS);
    const body = source.toString('utf8', symbol.bodyStart, to);
    const described = (symbol.docstring ?? '').replace(/\s+/g, ' ').slice(0, TEXT_CHARACTERS / 2);
    return [names.join(' '), symbol.signature.slice(0, TEXT_CHARACTERS / 3), described, body.replace(/\s+/g, ' ')]
        .filter((part) => part !== '')
        .join('\n')
        .slice(0, TEXT_CHARACTERS);
}
/** The words a symbol is found by. Its own name counts most; of a class only the beginning counts, its methods speak for themselves. */
function lexicalWords(symbol, source) {
    const name = (0,_search_words_js__WEBPACK_IMPORTED_MODULE_1__/* .searchWords */ .i)(symbol.qualname.replaceAll('.', ' '));
    const cap = symbol.kind === 'class' ? LEXICAL_BYTES / 8 : LEXICAL_BYTES;
    const text = source.toString('utf8', symbol.start, Math.min(symbol.end, symbol.start + cap));
    return [...name, ...name, ...name, ...(0,_search_words_js__WEBPACK_IMPORTED_MODULE_1__/* .searchWords */ .i)(symbol.module.replaceAll('.', ' ')), ...(0,_search_words_js__WEBPACK_IMPORTED_MODULE_1__/* .searchWords */ .i)(text)];
}


/***/ }),

/***/ 63518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ nameModules),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export isTestPath */
/**
 * Names every Python file as Python would import it. A folder with `__init__.py` belongs to the package above it; the
 * first folder without one is the root. Where that is not what the imports of the repository say (namespace packages),
 * the root that most of them need wins, and in a `src` folder everything is named from there.
 *
 * `src/pkg/io/__init__.py` -> `pkg.io` in `src`
 */
function nameModules(files) {
    const paths = [...files.keys()].sort();
    const packages = new Set(paths.filter((path) => path.endsWith('/__init__.py')).map(folderOf));
    const roots = namespaceRoots(paths, packages, files);
    return paths.map((path) => {
        const byPackages = packageRoot(folderOf(path), packages);
        const root = roots.get(byPackages) ?? byPackages;
        const isPackage = path === '__init__.py' || path.endsWith('/__init__.py');
        const inner = (root === '' ? path : path.slice(root.length + 1)).replace(/\.py$/, '');
        const named = isPackage && inner !== '__init__' ? inner.replace(/\/__init__$/, '') : inner;
        return { path, module: moduleText(named), root, isPackage, test: isTestPath(path) };
    });
}
/** Whether a file holds tests or serves them. */
function isTestPath(path) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    if (parts.some((part) => part === 'tests' || part === 'test'))
        return true;
    return name === 'conftest.py' || (name.startsWith('test_') && name.endsWith('.py')) || name.endsWith('_test.py');
}
/** The folder of a path; '' for the top. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
function moduleText(inner) {
    return inner.replaceAll(/[:\s]/g, '_').replaceAll('/', '.');
}
function packageRoot(folder, packages) {
    let root = folder;
    while (root !== '' && packages.has(root))
        root = folderOf(root);
    return root;
}
/** For each root found by packages alone: the ancestor that imports or the src layout name it from, if any. */
function namespaceRoots(paths, packages, files) {
    const byStem = new Map();
    for (const path of paths) {
        const stem = path.replace(/(?:\/__init__)?\.py$/, '');
        const last = stem.slice(stem.lastIndexOf('/') + 1);
        const same = byStem.get(last);
        if (same === undefined)
            byStem.set(last, [stem]);
        else
            same.push(stem);
    }
    const votes = new Map();
    for (const name of importedNames(files)) {
        const wanted = name.replaceAll('.', '/');
        const last = wanted.slice(wanted.lastIndexOf('/') + 1);
        for (const stem of byStem.get(last) ?? []) {
            if (stem !== wanted && !stem.endsWith(`/${wanted}`))
                continue;
            const root = stem === wanted ? '' : stem.slice(0, -wanted.length - 1);
            const usual = packageRoot(packages.has(stem) ? stem : folderOf(stem), packages);
            if (!isWithin(usual, root))
                continue;
            const group = votes.get(usual) ?? new Map();
            votes.set(usual, group.set(root, (group.get(root) ?? 0) + 1));
        }
    }
    const chosen = new Map();
    for (const usual of new Set(paths.map((path) => packageRoot(folderOf(path), packages)))) {
        const group = [...(votes.get(usual) ?? [])];
        const forUsual = votes.get(usual)?.get(usual) ?? 0;
        const [best] = group.sort(([a, left], [b, right]) => right - left || b.length - a.length);
        const src = sourceFolder(usual, paths, packages);
        if (best !== undefined && best[1] > forUsual)
            chosen.set(usual, best[0]);
        else if (forUsual === 0 && src !== null)
            chosen.set(usual, src);
    }
    return chosen;
}
/** `src` for roots below it, unless it holds a project of its own there (a folder with both packages and scripts). */
function sourceFolder(usual, paths, packages) {
    const match = /^(?:(.*)\/)?src\/./.exec(usual);
    if (match === null)
        return null;
    const src = match[1] === undefined ? 'src' : `${match[1]}/src`;
    const loose = paths.some((path) => folderOf(path) === usual && path.endsWith('setup.py'));
    return loose || packages.has(src) ? null : src;
}
function isWithin(folder, root) {
    return root === '' || folder === root || folder.startsWith(`${root}/`);
}
function importedNames(files) {
    const names = new Set();
    for (const { imports } of files.values()) {
        for (const one of imports) {
            if (one.level > 0 || one.module === '')
                continue;
            names.add(one.module);
            // `from ns import pkg` names a submodule as often as a symbol; a symbol finds no file and votes for nothing.
            for (const { name } of one.names)
                if (name !== '*')
                    names.add(`${one.module}.${name}`);
        }
    }
    return names;
}


/***/ }),

/***/ 48507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ available),
  h: () => (/* binding */ openKnowledge)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/knowledge/build/symbol-text.js
var symbol_text = __webpack_require__(10483);
// EXTERNAL MODULE: ./lib/knowledge/names/modules.js
var names_modules = __webpack_require__(63518);
;// CONCATENATED MODULE: ./lib/knowledge/tests-importing.js

/** One import further away. */
const STEP = 2;
/** An import of a package that only happens to load the module: less likely to test it. */
const ASIDE = 5;
/** Chains longer than this say nothing. */
const MAX_COST = 24;
/**
 * Test files that load any of the modules, nearest first: `imports pkg.mod`, `imports pkg.a -> pkg.mod`,
 * `conftest tests/conftest.py imports pkg.mod`.
 */
function findImportingTests(modules, records, imports) {
    const byPath = new Map(records.map((record) => [record.path, record]));
    const importers = new Map();
    const prefixed = new Map();
    for (const edge of imports) {
        if (!edge.internal)
            continue;
        push(importers, edge.to, edge);
        for (let dot = edge.to.lastIndexOf('.'); dot > 0; dot = edge.to.lastIndexOf('.', dot - 1))
            push(prefixed, edge.to.slice(0, dot), edge);
    } // prettier-ignore
    const tests = records.filter((record) => isCollected(record.path));
    const found = new Map();
    const note = (path, cost, how) => {
        const known = found.get(path);
        if (known === undefined || cost < known.cost)
            found.set(path, { cost, how });
    };
    const seen = new Set();
    const queue = [modules.map((module) => ({ module, chain: [module], names: null }))];
    for (const record of tests)
        if (modules.includes(record.module))
            note(record.path, 0, 'is changed itself');
    for (let cost = 0; cost < Math.min(queue.length, MAX_COST); cost++) {
        for (const visit of queue[cost] ?? []) {
            if (seen.has(visit.module))
                continue;
            seen.add(visit.module);
            const reach = (edge, price) => {
                const importer = byPath.get(edge.from);
                if (importer === undefined)
                    return;
                const how = `imports ${visit.chain.join(' -> ')}`;
                if (isCollected(importer.path))
                    note(importer.path, cost + price, how);
                if (importer.path.split('/').at(-1) === 'conftest.py') {
                    const folder = (0,names_modules/* folderOf */.yS)(importer.path);
                    const under = tests.filter((test) => folder === '' || test.path.startsWith(`${folder}/`));
                    for (const test of under)
                        note(test.path, cost + price + ASIDE, `conftest ${importer.path} ${how}`);
                }
                const next = { module: importer.module, chain: [importer.module, ...visit.chain].slice(0, 8), names: handedOn(importer, edge) }; // prettier-ignore
                (queue[cost + price] ??= []).push(next);
            };
            for (const edge of importers.get(visit.module) ?? [])
                reach(edge, takes(edge, visit) ? STEP : ASIDE);
            // Importing `pkg.mod` runs `pkg/__init__.py` first.
            for (const edge of prefixed.get(visit.module) ?? [])
                reach(edge, ASIDE);
        }
    }
    const last = new Set(modules.map((module) => module.slice(module.lastIndexOf('.') + 1)));
    return [...found]
        .map(([path, { cost, how }]) => ({ path, how, cost, named: namedAfter(path, last) }))
        .sort((a, b) => a.cost - b.cost || a.named - b.named || (a.path < b.path ? -1 : 1))
        .map(({ path, how }) => ({ path, how }));
}
/** Whether pytest collects tests from a file by its name. */
function isCollected(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /^test_.*\.py$|_test\.py$/.test(name);
}
function takes(edge, visit) {
    if (visit.names === null || edge.names.length === 0)
        return true;
    return edge.names.includes('*') || visit.names.has('*') || edge.names.some((name) => visit.names?.has(name));
}
function handedOn(importer, edge) {
    return importer.path.endsWith('__init__.py') && edge.names.length > 0 ? new Set(edge.names) : null;
}
/** 0: `test_mod.py` for `mod`; 1: the name is part of it; 2: neither. */
function namedAfter(path, names) {
    const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.py$/, '');
    const subject = stem.replace(/^test_|_test$/, '');
    if (names.has(subject))
        return 0;
    return [...names].some((name) => name !== '' && subject.includes(name)) ? 1 : 2;
}
function push(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}

;// CONCATENATED MODULE: ./lib/knowledge/lookup.js

/** Packages that hand names on to one another more often than this are a loop. */
const MAX_HOPS = 8;
/** Answers every question that needs nothing but the digest. */
function createLookup(digest) {
    const byId = new Map(digest.symbols.map((symbol) => [symbol.id, symbol]));
    const modules = new Map(digest.modules.map((module) => [module.path, module]));
    const byPath = group(digest.symbols, (symbol) => [symbol.path]);
    const byName = group(digest.symbols, namesOf);
    const from = group(digest.calls, (edge) => [edge.from]);
    const to = group(digest.calls, (edge) => [edge.to]);
    const named = (name) => {
        const direct = byName.get(name);
        if (direct !== undefined)
            return direct;
        for (const path of reexports(digest, name)) {
            const found = byName.get(path);
            if (found !== undefined)
                return found;
        }
        return [];
    };
    return {
        symbol: (id) => byId.get(id),
        module: (path) => modules.get(path),
        symbolsIn: (path) => byPath.get(path) ?? [],
        at: (path, line) => (byPath.get(path) ?? []).findLast((one) => one.line <= line && line <= one.endLine),
        named,
        callers: (id) => [...(to.get(id) ?? []), ...constructions(byId.get(id), to)],
        callees: (id) => from.get(id) ?? [],
        testsImporting: (changed) => findImportingTests(changed, digest.modules, digest.imports),
    };
}
/** `pkg.a:Box.open` is called by `Box.open`, `open`, `pkg.a.Box.open` and `pkg/a.py::Box.open`. */
function namesOf(symbol) {
    const { qualname, module, path } = symbol;
    const last = qualname.slice(qualname.lastIndexOf('.') + 1);
    return [...new Set([qualname, last, `${module}.${qualname}`, `${path}::${qualname}`])];
}
/** Who makes an instance calls its `__init__`. */
function constructions(symbol, to) {
    if (symbol?.parent === undefined || symbol.parent === null || !symbol.qualname.endsWith('.__init__'))
        return [];
    return to.get(symbol.parent) ?? [];
}
/** The paths that a dotted name may really have, following what modules import from each other. */
function reexports(digest, name) {
    const found = [];
    let current = [name];
    for (let hop = 0; hop < MAX_HOPS && current.length > 0; hop++) {
        current = current.flatMap((path) => nextPaths(digest, path)).filter((path) => !found.includes(path)).slice(0, 32); // prettier-ignore
        found.push(...current);
    }
    return found;
}
function nextPaths(digest, name) {
    const owner = longestModule(digest.modules, name);
    if (owner === null)
        return [];
    const rest = name.slice(owner.module.length + 1);
    const [head = ''] = rest.split('.');
    return digest.imports
        .filter((edge) => edge.from === owner.path && edge.internal && (edge.names.includes(head) || edge.names.includes('*')))
        .map((edge) => `${edge.to}.${rest}`);
} // prettier-ignore
function longestModule(modules, name) {
    let best = null;
    for (const record of modules) {
        if (name.startsWith(`${record.module}.`) && record.module.length > (best?.module.length ?? 0))
            best = record;
    }
    return best;
}
function group(values, keys) {
    const groups = new Map();
    for (const value of values) {
        for (const key of keys(value)) {
            const known = groups.get(key);
            if (known === undefined)
                groups.set(key, [value]);
            else
                known.push(value);
        }
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/knowledge/search/lexical.js
/** How quickly repetitions of a word stop counting, and how much long documents are held back. */
const K1 = 1.2;
const B = 0.6;
/** A BM25 index over documents given as words. */
function createLexicalIndex(documents) {
    const postings = new Map();
    const lengths = documents.map((words) => words.length);
    documents.forEach((words, index) => {
        const counts = new Map();
        for (const word of words)
            counts.set(word, (counts.get(word) ?? 0) + 1);
        for (const [word, count] of counts) {
            const list = postings.get(word);
            if (list === undefined)
                postings.set(word, [{ index, count }]);
            else
                list.push({ index, count });
        }
    });
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    return {
        search: (words, limit) => {
            const scores = new Map();
            for (const word of new Set(words)) {
                const list = postings.get(word) ?? [];
                const rarity = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5));
                for (const { index, count } of list) {
                    const length = 1 - B + (B * (lengths[index] ?? 0)) / Math.max(1, mean);
                    scores.set(index, (scores.get(index) ?? 0) + (rarity * count * (K1 + 1)) / (count + K1 * length));
                }
            }
            return [...scores]
                .map(([index, score]) => ({ index, score }))
                .sort((left, right) => right.score - left.score || left.index - right.index)
                .slice(0, Math.max(0, limit));
        },
    };
}

;// CONCATENATED MODULE: ./lib/knowledge/search/rank-fusion.js
/** Damps the weight of first places; the value of the paper that introduced the method. */
const DAMPING = 60;
/** Joins ranked lists by reciprocal rank: what stands high in several lists comes first. */
function fuseRanks(lists, limit) {
    const ranks = new Map();
    lists.forEach((list, which) => list.forEach(({ index }, position) => {
        const known = ranks.get(index) ?? lists.map(() => null);
        known[which] = position + 1;
        ranks.set(index, known);
    }));
    return [...ranks]
        .map(([index, places]) => ({
        index,
        ranks: places,
        score: places.reduce((sum, rank) => sum + (rank === null ? 0 : 1 / (DAMPING + rank)), 0),
    }))
        .sort((left, right) => right.score - left.score || left.index - right.index)
        .slice(0, Math.max(0, limit));
}

// EXTERNAL MODULE: ./lib/knowledge/search/words.js
var words = __webpack_require__(63024);
// EXTERNAL MODULE: ./lib/knowledge/store/store.js
var store_store = __webpack_require__(56391);
// EXTERNAL MODULE: ./lib/knowledge/vectors/vector-index.js
var vector_index = __webpack_require__(93549);
;// CONCATENATED MODULE: ./lib/knowledge/open.js








/** How deep each list is looked at before they are joined. */
const DEPTH = 200;
/** A query longer than this is cut for the vector; the words of all of it still count. */
const QUERY_CHARACTERS = 1_500;
/** Opens the knowledge of a digest. Search indices are built at the first search, from the base files and kept vectors. */
function openKnowledge(digest, context) {
    const searchers = new Map();
    const searcher = (tests) => {
        const known = searchers.get(tests) ?? buildSearcher(digest, context, tests);
        searchers.set(tests, known);
        return known;
    };
    const knowledge = {
        ...createLookup(digest),
        digest,
        source: async (path) => {
            const bytes = await context.repository.read(path);
            if (bytes === null)
                throw new Error(`${path} is not a file of the base commit`);
            return bytes;
        },
        search: async (text, options) => {
            const { symbols, lexical, semantic } = await searcher(options.tests ?? false);
            options.signal.throwIfAborted();
            const byWords = lexical.search((0,words/* searchWords */.i)(text), DEPTH);
            const byMeaning = semantic === null ? [] : await nearest(semantic, symbols, text, options.signal);
            return fuseRanks([byWords, byMeaning], options.limit).flatMap(({ index, score, ranks }) => {
                const symbol = symbols[index];
                return symbol === undefined ? [] : [{ symbol, score, lexical: ranks[0] ?? null, semantic: ranks[1] ?? null }];
            });
        },
        close: () => searchers.clear(),
    };
    return Promise.resolve(knowledge);
}
async function buildSearcher(digest, context, tests) {
    const symbols = digest.symbols.filter((symbol) => tests || !symbol.test);
    const sources = await context.repository.readMany([...new Set(symbols.map((symbol) => symbol.path))]);
    const words = symbols.map((symbol) => (0,symbol_text/* lexicalWords */.A1)(symbol, sources.get(symbol.path) ?? Buffer.alloc(0)));
    const semantic = digest.stats.vectors === 'none' ? null : await openVectors(symbols, context);
    return { symbols, lexical: createLexicalIndex(words), semantic };
}
async function openVectors(symbols, context) {
    const embedder = await available(() => context.models.embedder(), context.log, 'search uses words only');
    if (embedder === null)
        return null;
    const store = (0,store_store/* openStore */.C)(context.knowledgeFolder, context.log);
    try {
        const kept = symbols.flatMap((symbol) => {
            const vector = store.vector((0,symbol_text/* vectorKey */.du)(symbol), embedder.id, embedder.dimensions);
            return vector === null ? [] : [{ symbol, vector }];
        });
        const faiss = await available(() => context.models.faiss(), context.log, 'vectors are searched exactly');
        const vectors = kept.map((one) => one.vector);
        return { embedder, index: (0,vector_index/* createVectorIndex */.g)(vectors, embedder.dimensions, faiss), symbols: kept.map((one) => one.symbol) }; // prettier-ignore
    }
    finally {
        store.close();
    }
}
async function nearest(semantic, symbols, text, signal) {
    const [query] = await semantic.embedder.embed([text.slice(0, QUERY_CHARACTERS)], signal);
    if (query === undefined)
        return [];
    const positions = new Map(symbols.map((symbol, index) => [symbol.id, index]));
    return semantic.index.nearest((0,vector_index/* toUnit */.k)(query), DEPTH).flatMap((one) => {
        const index = positions.get(semantic.symbols[one.index]?.id ?? '');
        return index === undefined ? [] : [{ index }];
    });
}
/** A model or library that is not there is a named state, not a failure; one that is there and damaged is. */
async function available(open, log, instead) {
    try {
        return await open();
    }
    catch (error) {
        const absent = ['model-missing', 'model-unreachable', 'native-missing'];
        if (!(error instanceof errors/* UserError */.yo) || !absent.includes(error.reason))
            throw error;
        log.warn(`${(0,errors/* messageOf */.bD)(error)}; ${instead}`);
        return null;
    }
}


/***/ }),

/***/ 79314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ definitions),
/* harmony export */   By: () => (/* binding */ docstringOf)
/* harmony export */ });
/* unused harmony export definitionAt */
/* harmony import */ var _flat_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89782);

const SIGNATURE_CAP = 600;
const DOCSTRING_CAP = 4_000;
/** Every definition of a file in source order, nested ones after the one that holds them. */
function definitions(tree) {
    const found = [];
    const open = [];
    for (let node = 0; node < tree.kind.length; node++) {
        const kind = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, node);
        if (kind !== 'function_definition' && kind !== 'class_definition')
            continue;
        while (open.length > 0 && (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, found[open.at(-1) ?? 0]?.node ?? 0) <= node)
            open.pop();
        const definition = describe(tree, node, found, open.at(-1) ?? null);
        if (definition === null)
            continue;
        open.push(found.length);
        found.push(definition);
    }
    return found;
}
/** The innermost definition whose lines hold `line`. */
function definitionAt(all, line) {
    return all.findLast((definition) => definition.line <= line && line <= definition.endLine);
}
/** The statement that is the docstring of a body, or -1. */
function docstringOf(tree, body) {
    const first = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, body).find((child) => (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, child) !== 'comment');
    if (first === undefined || (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, first) !== 'expression_statement')
        return -1;
    const inner = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, first);
    const [string] = inner;
    if (string === undefined || inner.length !== 1 || (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, string) !== 'string')
        return -1;
    return /^[rRuU]?['"]/.test((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, string).slice(0, 2)) ? first : -1;
}
function describe(tree, node, found, parent) {
    const name = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, node, 'name');
    const body = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, node, 'body');
    if (name < 0 || body < 0 || (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, name) === (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(tree, name))
        return null;
    const outer = parent === null ? undefined : found[parent];
    const wrapper = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, node);
    const whole = wrapper >= 0 && (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, wrapper) === 'decorated_definition' ? wrapper : node;
    const line = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, whole));
    const lineStart = tree.lineStarts[line - 1] ?? 0;
    const hasMark = lineStart === 0 && tree.source.length >= 3 && tree.source.readUIntBE(0, 3) === 0xefbbbf;
    const lastByte = Math.max((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, body), (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(tree, body) - 1);
    const end = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEndAt */ .fT)(tree, lastByte);
    const isClass = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, node) === 'class_definition';
    const text = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, name);
    return {
        kind: isClass ? 'class' : outer?.kind === 'class' ? 'method' : 'function',
        name: text,
        qualname: outer === undefined ? text : `${outer.qualname}.${text}`,
        signature: signatureOf(tree, node, body),
        docstring: docstringText(tree, body),
        line,
        endLine: (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, lastByte),
        start: hasMark ? 3 : lineStart,
        end,
        bodyStart: (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, body),
        bodyEnd: end,
        parent,
        node,
        body,
    };
}
/** The header on one line: tokens as written, one space where there was any gap, comments left out. */
function signatureOf(tree, node, body) {
    const header = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, node).filter((child) => child < body);
    const colon = header.findLast((child) => (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, child) === ':') ?? body;
    let text = '';
    let previousEnd = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, node);
    for (let leaf = node + 1; leaf < colon && text.length < SIGNATURE_CAP; leaf++) {
        const kind = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, leaf);
        const whole = kind === 'string' || (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, leaf) === leaf + 1;
        if (!whole || kind === 'comment' || kind === 'line_continuation')
            continue;
        const closing = kind === ')' || kind === ']' || kind === '}';
        if (closing && text.endsWith(','))
            text = text.slice(0, -1);
        const gap = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, leaf) > previousEnd && !closing && !/[([{]$/.test(text);
        text += (gap ? ' ' : '') + (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, leaf).replace(/\r?\n/g, '\\n');
        previousEnd = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(tree, leaf);
        leaf = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, leaf) - 1;
    }
    return text.trim().slice(0, SIGNATURE_CAP);
}
function docstringText(tree, body) {
    const statement = docstringOf(tree, body);
    if (statement < 0)
        return null;
    const string = statement + 1;
    const inside = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, string).filter((child) => (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, child) === 'string_content');
    const raw = inside.map((child) => (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, child)).join('');
    const lines = raw.slice(0, DOCSTRING_CAP).split(/\r?\n/);
    const indents = lines.slice(1).flatMap((text) => (text.trim() === '' ? [] : [text.length - text.trimStart().length]));
    const indent = indents.length === 0 ? 0 : Math.min(...indents);
    return [lines[0]?.trim() ?? '', ...lines.slice(1).map((text) => text.slice(indent).trimEnd())].join('\n').trim();
}


/***/ }),

/***/ 6251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ FACTS_VERSION),
/* harmony export */   Pe: () => (/* binding */ factsFit),
/* harmony export */   wu: () => (/* binding */ FileFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

/** Raise it when the facts or their meaning change: cached ones of another version are thrown away. */
const FACTS_VERSION = 1;
const offset = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive();
/** Index of the enclosing definition; null at module level. */
const scope = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable();
/** What one file says by itself, before any name is resolved. Depends on its bytes only, so it is cached by their hash. */
const FileFacts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    lines: offset,
    /** The first line with a syntax error. */
    broken: line.nullable(),
    definitions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['function', 'method', 'class']),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        qualname: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        signature: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        docstring: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        line,
        endLine: line,
        start: offset,
        end: offset,
        bodyStart: offset,
        bodyEnd: offset,
        parent: scope,
        hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Dotted names of base classes. */
        bases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** Names bound in its own scope, parameters included. */
        binds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    imports: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** Leading dots. */
        level: offset,
        module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** `from module import name as alias`; empty for `import module`, `*` for a star. */
        names: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), alias: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        /** `import module as alias`; null without one. */
        alias: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        line,
        scope,
    })),
    /** `a.b.c`, `Name().method`, or `?.method` where the receiver is some other expression, or `?`. */
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ callee: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line, scope })),
    /** Names whose class is written down: `name = Class(...)` and `name: Class`; `self.name` for attributes. */
    types: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), scope })),
    /** Names bound at module level other than by imports and definitions. */
    binds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Whether facts can be of a file of this size: spans inside it, every parent and scope before what refers to it. */
function factsFit(facts, size) {
    const { definitions, imports, calls, types } = facts;
    const inOrder = definitions.every((one, index) => one.start <= one.bodyStart &&
        one.bodyStart <= one.bodyEnd &&
        one.bodyEnd <= one.end &&
        one.end <= size &&
        (one.parent ?? -1) < index);
    return inOrder && [...imports, ...calls, ...types].every(({ scope: at }) => (at ?? -1) < definitions.length);
}


/***/ }),

/***/ 89782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Wo: () => (/* binding */ afterOf),
/* harmony export */   _9: () => (/* binding */ childIn),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fT: () => (/* binding */ lineEndAt),
/* harmony export */   ff: () => (/* binding */ ERROR),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/** Deeper code than this is refused: nobody writes it, and it only costs memory. */
const MAX_DEPTH = 1_500;
/** The kind of a node that the parser could not place. */
const ERROR = 'ERROR';
/** Copies a parsed tree out of the parser. `toByte` turns the parser's offset into a byte offset. */
function flatten(tree, source, tables, toByte) {
    const kind = [];
    const field = [];
    const start = [];
    const end = [];
    const parent = [];
    const after = [];
    const missing = [];
    const path = [];
    const error = tables.kinds.length;
    const cursor = tree.walk();
    try {
        for (let walking = true; walking;) {
            const index = kind.length;
            const from = toByte(cursor.startIndex);
            const to = toByte(cursor.endIndex);
            kind.push(Math.min(cursor.nodeTypeId, error));
            field.push(cursor.currentFieldId);
            start.push(from);
            end.push(to);
            parent.push(path.at(-1) ?? -1);
            after.push(index + 1);
            if (from === to && cursor.nodeIsMissing)
                missing.push(index);
            if (cursor.gotoFirstChild()) {
                path.push(index);
                if (path.length > MAX_DEPTH)
                    return null;
                continue;
            }
            while (!cursor.gotoNextSibling()) {
                const done = path.pop();
                if (done === undefined || !cursor.gotoParent()) {
                    walking = false;
                    break;
                }
                after[done] = kind.length;
            }
        }
    }
    finally {
        cursor.delete();
    }
    return {
        source,
        kinds: [...tables.kinds, ERROR],
        fields: tables.fields,
        kind: Uint16Array.from(kind),
        field: Uint8Array.from(field),
        start: Uint32Array.from(start),
        end: Uint32Array.from(end),
        parent: Int32Array.from(parent),
        after: Uint32Array.from(after),
        lineStarts: lineStartsOf(source),
        missing,
    };
}
/** The kind of a node, such as `function_definition`. */
function kindOf(tree, node) {
    return tree.kinds[tree.kind[node] ?? 0] ?? ERROR;
}
/** The role of a node in its parent, such as `body`; null when it has none. */
function fieldOf(tree, node) {
    return tree.fields[tree.field[node] ?? 0] ?? null;
}
function startOf(tree, node) {
    return tree.start[node] ?? 0;
}
function endOf(tree, node) {
    return tree.end[node] ?? 0;
}
function parentOf(tree, node) {
    return tree.parent[node] ?? -1;
}
/** The first node behind the subtree of `node`. */
function afterOf(tree, node) {
    return tree.after[node] ?? tree.kind.length;
}
/** The source text of a node. */
function textOf(tree, node) {
    return tree.source.toString('utf8', startOf(tree, node), endOf(tree, node));
}
/** The direct children of a node, in order. */
function childrenOf(tree, node) {
    const children = [];
    const stop = afterOf(tree, node);
    for (let child = node + 1; child < stop; child = afterOf(tree, child))
        children.push(child);
    return children;
}
/** The first child in a role, or -1. */
function childIn(tree, node, role) {
    const stop = afterOf(tree, node);
    for (let child = node + 1; child < stop; child = afterOf(tree, child)) {
        if (fieldOf(tree, child) === role)
            return child;
    }
    return -1;
}
/** The 1-based line of a byte offset. */
function lineAt(tree, offset) {
    let low = 0;
    let high = tree.lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((tree.lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
/** Byte offset of the end of the line that holds `offset`, without its line break. */
function lineEndAt(tree, offset) {
    const newline = tree.source.indexOf(10, offset);
    const end = newline < 0 ? tree.source.length : newline;
    return end > offset && tree.source[end - 1] === 13 ? end - 1 : end;
}
function lineStartsOf(source) {
    const starts = [0];
    for (let at = source.indexOf(10); at >= 0; at = source.indexOf(10, at + 1))
        starts.push(at + 1);
    return Uint32Array.from(starts);
}


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ syntaxErrors),
/* harmony export */   w_: () => (/* binding */ parsePython)
/* harmony export */ });
/* unused harmony export MAX_SOURCE_BYTES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var web_tree_sitter__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40033);
/* harmony import */ var _base_assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34720);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _flat_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89782);





/** Larger files are generated or hostile. */
const MAX_SOURCE_BYTES = 1_000_000;
/** A parse that takes longer is recovering from nonsense. */
const MAX_SECONDS = 5;
/** Nobody needs more of them. */
const MAX_ERRORS = 200;
let ready;
/**
 * Parses Python of any quality: what cannot be read is left as ERROR nodes, and only files that are too large, too
 * deep or not UTF-8 are refused. Offsets in the result are bytes of the source as given, byte order mark included.
 */
async function parsePython(source) {
    const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : source;
    if (bytes.length > MAX_SOURCE_BYTES)
        return refused(`larger than ${MAX_SOURCE_BYTES / 1_000_000} MB`);
    if (bytes.includes(0))
        return refused('holds a NUL byte');
    const skipped = bytes.length >= 3 && bytes.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
    const text = decode(bytes.subarray(skipped));
    if (text === null)
        return refused('not valid UTF-8');
    const language = await (ready ??= load());
    const parser = new web_tree_sitter__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX().setLanguage(language);
    let parsed = null;
    try {
        const deadline = performance.now() + MAX_SECONDS * 1000;
        parsed = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
        if (parsed === null)
            return refused(`not parsed within ${MAX_SECONDS} s`);
        const tables = { kinds: language.types, fields: language.fields };
        const tree = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .flatten */ .Bq)(parsed, bytes, tables, byteOffsets(text, bytes.length - skipped, skipped));
        return tree === null ? refused('nested too deeply') : { ok: true, tree };
    }
    catch (error) {
        return refused(`the parser failed: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
    finally {
        parsed?.delete();
        parser.delete();
    }
}
/** The lines on which the parser had to give up or make something up. Empty for valid code. */
function syntaxErrors(tree) {
    const nodes = new Set(tree.missing);
    for (let node = 0; node < tree.kind.length; node++)
        if ((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(tree, node) === _flat_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .ERROR */ .ff)
            nodes.add(node);
    return [...nodes]
        .slice(0, MAX_ERRORS)
        .sort((left, right) => (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .GH)(tree, left) - (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .GH)(tree, right))
        .map((node) => ({
        line: (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .lineAt */ .mh)(tree, (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .GH)(tree, node)),
        text: tree.source.toString('utf8', (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .GH)(tree, node), (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .GH)(tree, node) + 80).split('\n')[0] ?? '',
    }));
}
async function load() {
    const wasm = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_base_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .assetPath */ .Q$)('web-tree-sitter.wasm'));
    await web_tree_sitter__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX.init({ wasmBinary: wasm });
    return web_tree_sitter__WEBPACK_IMPORTED_MODULE_1__/* .Language */ .TM.load(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_base_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .assetPath */ .Q$)('tree-sitter-python.wasm')));
}
function refused(why) {
    return { ok: false, why };
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** The parser counts UTF-16 units; we count bytes. For ASCII they are the same. */
function byteOffsets(text, byteLength, skipped) {
    if (text.length === byteLength)
        return (offset) => offset + skipped;
    const map = new Uint32Array(text.length + 1);
    let bytes = skipped;
    for (let unit = 0; unit < text.length; unit++) {
        map[unit] = bytes;
        const code = text.charCodeAt(unit);
        // A surrogate pair is four bytes: three are counted on its first half, one on its second.
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xdc00 && code <= 0xdfff ? 1 : 3;
    }
    map[text.length] = bytes;
    return (offset) => map[Math.min(offset, text.length)] ?? bytes;
}


/***/ }),

/***/ 63024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ splitIdentifier),
/* harmony export */   i: () => (/* binding */ searchWords)
/* harmony export */ });
/** Words that say nothing in English or Python. */
const STOP = new Set(('a an and are as at be been but by can cannot could did do does doing for from had has have how i if in into is it its ' +
    'just like me my no not of on or our should so than that the their them then there these they this to too was we were ' +
    'what when where which while who why will with would you your self cls def class return none true false import pass ' +
    'else elif except try please').split(' '));
/** Longer words are data, not names. */
const MAX_WORD = 60;
/**
 * Splits text or code into search words: every identifier whole and in its parts, in lower case, plain English endings
 * folded. `parseHTTPHeader max_size` -> parsehttpheader parse http header max_size max size
 */
function searchWords(text) {
    const words = [];
    for (const [identifier] of text.matchAll(/[\p{L}_][\p{L}\p{N}_]*|\p{N}{2,}/gu)) {
        if (identifier.length > MAX_WORD)
            continue;
        const whole = identifier.toLowerCase();
        const parts = splitIdentifier(identifier);
        if (parts.length > 1 && !STOP.has(whole))
            words.push(whole);
        for (const part of parts)
            if (part.length > 1 && !STOP.has(part))
                words.push(stem(part));
    }
    return words;
}
/** `parseHTTPHeader_v2` -> parse http header v2 */
function splitIdentifier(identifier) {
    return identifier
        .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1_$2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
        .split('_')
        .filter((part) => part !== '')
        .map((part) => part.toLowerCase());
}
/** Folds the commonest English endings, so that `parsing`, `parsed` and `parses` meet `parse`. Names keep their whole form too. */
function stem(word) {
    if (word.length < 4 || !/^[a-z]+$/.test(word))
        return word;
    for (const [ending, put] of ENDINGS) {
        if (word.endsWith(ending) && word.length - ending.length >= 3)
            return word.slice(0, -ending.length) + put;
    }
    return word;
}
const ENDINGS = [
    ['ations', ''], ['ation', ''], ['ators', ''], ['ator', ''], ['ating', ''], ['ated', ''], ['ates', ''], ['ate', ''],
    ['ings', ''], ['ing', ''], ['ies', 'y'], ['ied', 'y'], ['ers', ''], ['er', ''], ['ed', ''], ['es', ''], ['e', ''], ['ss', 'ss'], ['s', ''],
]; // prettier-ignore


/***/ }),

/***/ 56391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80099);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50645);
/* harmony import */ var _parse_facts_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6251);






/** Version of the tables. Another one is thrown away: everything in here can be made again. */
const SCHEMA = 1;
const APPLICATION_ID = 0x47724b70;
/** A row larger than this was not written by us: the source files it comes from are bounded. */
const MAX_ROW_BYTES = 16 * 1024 * 1024;
/** Rows kept of each kind; the least recently used go first. */
const MAX_ROWS = 200_000;
const MAX_DIMENSIONS = 8_192;
/**
 * Opens the store in a folder. The file may come from a cache that others can write: a wrong version or a damaged
 * file is deleted and begun again, each row is checked against its hash and schema, and nothing in it is ever run.
 */
function openStore(folder, log) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'knowledge.sqlite');
    try {
        return storeOver(openDatabase(path));
    }
    catch (error) {
        log.warn(`the kept knowledge cannot be used and is made again: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        for (const suffix of ['', '-wal', '-shm', '-journal'])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path + suffix, { force: true, recursive: true });
        return storeOver(openDatabase(path));
    }
}
function openDatabase(path) {
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { enableForeignKeyConstraints: true, allowExtension: false });
    try {
        // Settings first: a database from elsewhere may not run functions of its own through views or triggers.
        database.exec('PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = 10000; PRAGMA cell_size_check = ON;');
        const isNew = numberOf(database, 'SELECT count(*) AS value FROM sqlite_master') === 0;
        if (isNew)
            createTables(database);
        else
            checkTables(database);
        database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
function createTables(database) {
    database.exec(`
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS facts (hash TEXT PRIMARY KEY, check_sum TEXT NOT NULL, used INTEGER NOT NULL, data TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS vectors (hash TEXT NOT NULL, model TEXT NOT NULL, check_sum TEXT NOT NULL, used INTEGER NOT NULL,
      data BLOB NOT NULL, PRIMARY KEY (hash, model)) STRICT;
    PRAGMA application_id = ${APPLICATION_ID};
    PRAGMA user_version = ${SCHEMA * 1_000 + _parse_facts_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .FACTS_VERSION */ .B5};
    COMMIT;`);
}
function checkTables(database) {
    const application = numberOf(database, 'SELECT application_id AS value FROM pragma_application_id');
    const version = numberOf(database, 'SELECT user_version AS value FROM pragma_user_version');
    if (application !== APPLICATION_ID)
        throw new Error('not a knowledge store');
    if (version !== SCHEMA * 1_000 + _parse_facts_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .FACTS_VERSION */ .B5)
        throw new Error(`version ${version}`);
    const others = numberOf(database, `SELECT count(*) AS value FROM sqlite_master WHERE type != 'index' AND NOT (type = 'table' AND name IN ('facts', 'vectors'))`);
    if (others !== 0)
        throw new Error('it holds tables that are not ours');
    const health = database.prepare('PRAGMA quick_check(1)').get();
    if (health?.['quick_check'] !== 'ok')
        throw new Error('the file is damaged');
}
function storeOver(database) {
    const stamp = Date.now();
    let damaged = 0;
    const readFacts = database.prepare('SELECT check_sum, data FROM facts WHERE hash = ? AND length(data) <= ?');
    const writeFacts = database.prepare('INSERT OR REPLACE INTO facts (hash, check_sum, used, data) VALUES (?, ?, ?, ?)');
    const useFacts = database.prepare('UPDATE facts SET used = ? WHERE hash = ?');
    const readVector = database.prepare('SELECT check_sum, data FROM vectors WHERE hash = ? AND model = ? AND length(data) = ?'); // prettier-ignore
    const writeVector = database.prepare('INSERT OR REPLACE INTO vectors (hash, model, check_sum, used, data) VALUES (?, ?, ?, ?, ?)'); // prettier-ignore
    const useVector = database.prepare('UPDATE vectors SET used = ? WHERE hash = ? AND model = ?');
    const used = { facts: new Set(), vectors: new Map() };
    const together = (write) => {
        database.exec('BEGIN IMMEDIATE');
        try {
            write();
            database.exec('COMMIT');
        }
        catch (error) {
            database.exec('ROLLBACK');
            throw error;
        }
    };
    /** Reads one row; a damaged page or a row that does not match its hash counts as absent. */
    const guarded = (read) => {
        try {
            return read();
        }
        catch {
            damaged++;
            return null;
        }
    };
    return {
        facts: (hash) => guarded(() => {
            const row = readFacts.get(hash, MAX_ROW_BYTES);
            if (row === undefined)
                return null;
            const data = String(row['data']);
            if (row['check_sum'] !== (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(`${hash}\n${data}`))
                throw new Error('check sum');
            used.facts.add(hash);
            return _parse_facts_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .FileFacts */ .wu.parse(JSON.parse(data));
        }),
        putFacts: (entries) => together(() => {
            for (const { hash, facts } of entries) {
                const data = JSON.stringify(facts);
                if (data.length <= MAX_ROW_BYTES)
                    writeFacts.run(hash, (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(`${hash}\n${data}`), stamp, data);
            }
        }),
        vector: (hash, model, dimensions) => guarded(() => {
            if (dimensions > MAX_DIMENSIONS)
                return null;
            const row = readVector.get(hash, model, dimensions * 4);
            const data = row?.['data'];
            if (!(data instanceof Uint8Array))
                return null;
            if (row?.['check_sum'] !== (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(data))
                throw new Error('check sum');
            const vector = new Float32Array(Uint8Array.from(data).buffer);
            if (!isUnit(vector))
                throw new Error('not a unit vector');
            used.vectors.set(hash, model);
            return vector;
        }),
        putVectors: (model, entries) => together(() => {
            for (const { hash, vector } of entries) {
                const data = new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
                writeVector.run(hash, model, (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(data), stamp, data);
            }
        }),
        damaged: () => damaged,
        trim: () => together(() => {
            for (const hash of used.facts)
                useFacts.run(stamp, hash);
            for (const [hash, model] of used.vectors)
                useVector.run(stamp, hash, model);
            for (const table of ['facts', 'vectors']) {
                const extra = numberOf(database, `SELECT count(*) AS value FROM ${table}`) - MAX_ROWS;
                if (extra > 0)
                    database.exec(`DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} ORDER BY used, rowid LIMIT ${extra})`); // prettier-ignore
            }
        }),
        close: () => database.close(),
    };
}
function isUnit(vector) {
    let sum = 0;
    for (const value of vector)
        sum += value * value;
    return Math.abs(sum - 1) < 1e-2;
}
function numberOf(database, query) {
    return Number(database.prepare(query).get()?.['value']);
}


/***/ }),

/***/ 93549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createVectorIndex),
/* harmony export */   k: () => (/* binding */ toUnit)
/* harmony export */ });
/** Vectors handed to the native library at once: it takes plain arrays, which cost eight bytes a number. */
const ADD_BATCH = 512;
/** Builds an index over unit vectors: with FAISS where it is given, else our own exact search. */
function createVectorIndex(vectors, dimensions, faiss) {
    for (const vector of vectors) {
        if (vector.length !== dimensions)
            throw new RangeError(`a vector of ${vector.length} among vectors of ${dimensions}`);
    } // prettier-ignore
    return faiss === null ? exactIndex(vectors) : faissIndex(vectors, dimensions, faiss);
}
/** Scales a vector to length 1; a zero vector stays. */
function toUnit(vector) {
    const length = Math.sqrt(dot(vector, vector));
    return length > 0 ? vector.map((value) => value / length) : vector;
}
function faissIndex(vectors, dimensions, faiss) {
    const index = new faiss.IndexFlatIP(dimensions);
    for (let from = 0; from < vectors.length; from += ADD_BATCH) {
        const flat = [];
        for (const vector of vectors.slice(from, from + ADD_BATCH))
            flat.push(...vector);
        index.add(flat);
    }
    return {
        kind: 'faiss',
        size: vectors.length,
        nearest: (query, limit) => {
            const wanted = Math.min(limit, vectors.length);
            if (wanted <= 0)
                return [];
            const { labels, distances } = index.search([...query], wanted);
            const found = labels.map((label, rank) => ({ index: label, score: distances[rank] ?? 0 }));
            return found.filter((one) => one.index >= 0).sort(byScore);
        },
    };
}
function exactIndex(vectors) {
    return {
        kind: 'exact',
        size: vectors.length,
        nearest: (query, limit) => vectors
            .map((vector, index) => ({ index, score: dot(vector, query) }))
            .sort(byScore)
            .slice(0, Math.max(0, limit)),
    };
}
function byScore(left, right) {
    return right.score - left.score || left.index - right.index;
}
function dot(left, right) {
    let sum = 0;
    for (let at = 0; at < left.length; at++)
        sum += (left[at] ?? 0) * (right[at] ?? 0);
    return sum;
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



/** Opens the repository that holds `folder` at a commit (default: HEAD). Only reads; submodules and links are left out. */
async function openRepository(folder, options) {
    const { signal } = options;
    const root = await topLevel(folder, signal);
    const base = options.base ?? (await headOf(root, signal));
    if (!(await hasCommit(root, base, signal)))
        await fetchCommit(root, base, options.remote, signal);
    const branch = (await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBytes */ .s0)(root, ['symbolic-ref', '--quiet', '--short', 'HEAD'], { signal }))
        ?.toString('utf8')
        .trim();
    const shallow = (await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['rev-parse', '--is-shallow-repository'], { signal })).trim() === 'true';
    let tree;
    const entries = () => (tree ??= listTree(root, base, signal));
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
    if (head === null)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('no-commit', `${root} has no commit yet; commit something first`);
    return head.toString('utf8').trim();
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
async function listTree(root, base, signal) {
    const listing = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBytes */ .s0)(root, ['ls-tree', '-r', '-z', base], { signal, outputCap: 512 * 1024 * 1024 });
    const entries = new Map();
    for (const record of listing?.toString('utf8').split('\0') ?? []) {
        // `100644 blob <object>\t<path>`; names that are not UTF-8 decode to U+FFFD and cannot be addressed: left out.
        const match = /^(100644|100755) blob ([0-9a-f]+)\t(.+)$/s.exec(record);
        const [, , object, path] = match ?? [];
        if (object === undefined || path === undefined || path.includes('\ufffd'))
            continue;
        entries.set(path, { path, object });
    }
    return entries;
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
