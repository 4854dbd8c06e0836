export const id = 650;
export const ids = [650];
export const modules = {

/***/ 55692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ IntPairs)
/* harmony export */ });
/** A number for each pair of whole numbers; a pair without one has 0. */
class IntPairs {
    /** Rows of the pair and its number. */
    #table = new Int32Array(3 * 1024);
    #room = 1024;
    #size = 0;
    get(a, b) {
        return this.#table[this.#find(a, b) + 2] ?? 0;
    }
    /** The number may not be 0. */
    set(a, b, value) {
        if (this.#size * 2 >= this.#room)
            this.#grow();
        const at = this.#find(a, b);
        if (this.#table[at + 2] === 0)
            this.#size += 1;
        this.#table[at] = a;
        this.#table[at + 1] = b;
        this.#table[at + 2] = value;
    }
    #find(a, b) {
        const table = this.#table;
        const last = this.#room - 1;
        const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
        let slot = (mixed ^ (mixed >>> 15)) & last;
        for (;;) {
            const at = slot * 3;
            if (table[at + 2] === 0 || (table[at] === a && table[at + 1] === b))
                return at;
            slot = (slot + 1) & last;
        }
    }
    #grow() {
        const before = this.#table;
        this.#room *= 2;
        this.#table = new Int32Array(3 * this.#room);
        for (let at = 0; at < before.length; at += 3) {
            const [a, b, value] = [before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0];
            if (value === 0)
                continue;
            const to = this.#find(a, b);
            this.#table[to] = a;
            this.#table[to + 1] = b;
            this.#table[to + 2] = value;
        }
    }
}


/***/ }),

/***/ 66272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ IntTriples)
/* harmony export */ });
/** A set of triples of whole numbers. Twelve bytes for each and a share of empty room, where a `Set` of keys needs a hundred. */
class IntTriples {
    #table = new Int32Array(3 * 1024);
    #room = 1024;
    #size = 0;
    /** Whether it was not there before. The first number may not be 0. */
    add(a, b, c) {
        if (this.#size * 2 >= this.#room)
            this.#grow();
        const at = this.#find(a, b, c);
        if (this.#table[at] !== 0)
            return false;
        this.#put(at, a, b, c);
        this.#size += 1;
        return true;
    }
    #find(a, b, c) {
        const table = this.#table;
        const last = this.#room - 1;
        const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
        let slot = (mixed ^ (mixed >>> 15)) & last;
        for (;;) {
            const at = slot * 3;
            if (table[at] === 0 || (table[at] === a && table[at + 1] === b && table[at + 2] === c))
                return at;
            slot = (slot + 1) & last;
        }
    }
    #put(at, a, b, c) {
        this.#table[at] = a;
        this.#table[at + 1] = b;
        this.#table[at + 2] = c;
    }
    #grow() {
        const before = this.#table;
        this.#room *= 2;
        this.#table = new Int32Array(3 * this.#room);
        for (let at = 0; at < before.length; at += 3) {
            const [a, b, c] = [before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0];
            if (a !== 0)
                this.#put(this.#find(a, b, c), a, b, c);
        }
    }
}


/***/ }),

/***/ 66395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Ints)
/* harmony export */ });
/**
 * A list of whole numbers in one typed array that grows: four bytes each, and nothing that the garbage collector looks at.
 * Reading behind its end gives 0.
 */
class Ints {
    /** Another array after each growth: never kept across a `push`. */
    values;
    length = 0;
    constructor(room = 256) {
        this.values = new Int32Array(room);
    }
    at(index) {
        return this.values[index] ?? 0;
    }
    set(index, value) {
        this.values[index] = value;
    }
    /** Returns the index of the number. */
    push(value) {
        if (this.length === this.values.length)
            this.#grow(this.length + 1);
        this.values[this.length] = value;
        return this.length++;
    }
    /** Appends zeros and returns the index of the first. */
    room(count) {
        const from = this.length;
        if (from + count > this.values.length)
            this.#grow(from + count);
        this.length = from + count;
        return from;
    }
    #grow(needed) {
        const room = Math.max(needed, this.values.length + (this.values.length >> 1));
        this.values = new Int32Array(this.values.buffer.transfer(room * 4));
    }
}


/***/ }),

/***/ 59519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ knowledgeFolder),
/* harmony export */   e: () => (/* binding */ openContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50645);
/* harmony import */ var _knowledge_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86241);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15751);
/* harmony import */ var _refactor_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47891);
/* harmony import */ var _stages_digest_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58971);
/* harmony import */ var _setup_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46471);
/* harmony import */ var _workbench_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75020);








/** Wires the parts of a run together; models, knowledge and workbench are made when first asked for. */
function openContext(parts) {
    const { options, env, repository, log, signal } = parts;
    const places = (0,_setup_places_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOf */ .ek)(options, env);
    const natives = (0,_models_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createNatives */ .HC)((0,_setup_places_js__WEBPACK_IMPORTED_MODULE_6__/* .nativeOptions */ .Q7)(places));
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
    let project;
    let workbench;
    const context = {
        options, repository, models, log, signal,
        run: parts.run,
        sandbox: parts.sandbox,
        budget: parts.budget,
        github: parts.github,
        waiting: parts.waiting,
        knowledgeFolder: parts.knowledgeFolder,
        knowledge: (digest) => (knowledge ??= (0,_knowledge_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openKnowledge */ .hn)(digest, context)),
        project: () => (project ??= (0,_stages_digest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readSources */ .tW)(context).then((read) => (0,_refactor_index_js__WEBPACK_IMPORTED_MODULE_4__/* .openProject */ .U)(read, repository))),
        workbench: (digest) => (workbench ??= (0,_workbench_js__WEBPACK_IMPORTED_MODULE_7__/* .openWorkbench */ .e)({ options, env, repository, sandbox: parts.sandbox, log, signal }, digest)),
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
    return options['cache-dir'] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_setup_places_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOf */ .ek)(options, env).cache, 'knowledge', (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(root).slice(0, 16));
}


/***/ }),

/***/ 75020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openWorkbench)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/assets.js
var assets = __webpack_require__(34720);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./lib/judge/own-tools/own-tool.js
var own_tool = __webpack_require__(71533);
// EXTERNAL MODULE: ./lib/judge/checks/tools.js
var checks_tools = __webpack_require__(88414);
// EXTERNAL MODULE: ./lib/judge/bench/interpreter.js
var bench_interpreter = __webpack_require__(27116);
;// CONCATENATED MODULE: ./lib/judge/bench/environment.js







const Probe = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    prefix: schemas/* string */.YjP(),
    basePrefix: schemas/* string */.YjP(),
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
    site: schemas/* array */.YOg(schemas/* string */.YjP()),
    pytest: schemas/* string */.YjP().nullable(),
    packages: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(own_tool/* OWN_TOOL_NAMES */.X), schemas/* string */.YjP()),
});
/** Finds the interpreter and asks it, inside the sandbox, what it offers. */
async function findEnvironment(options, signal) {
    const interpreter = await (0,bench_interpreter/* findInterpreter */.Ax)(options, signal);
    const caller = callerPath(options);
    const outside = caller.filter((entry) => !entry.inTree).map((entry) => entry.path);
    const probe = await ask(interpreter.path, [...interpreter.binds, ...outside], options, signal);
    const userSite = userSiteOf(options.home, probe.version);
    const toolsSite = (0,checks_tools/* siteOf */.zU)(options.toolsFolder);
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
        packages: probe.packages,
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
        argv: [python, (0,external_node_path_.join)(options.sidecar, 'probe.py'), ...own_tool/* OWN_TOOL_NAMES */.X],
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
        if ((0,bench_interpreter/* isWithin */.UO)(path, options.root))
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
    return [...new Set(named)].filter((path) => (0,external_node_fs_.existsSync)(path) && isShowable(path) && !(0,bench_interpreter/* isWithin */.UO)(path, root) && !(0,bench_interpreter/* isWithin */.UO)(root, path));
}
/** The sandbox refuses system folders and whole homes; an entry that names one is left out. */
function isShowable(path) {
    const system = ['/proc', '/sys', '/dev', '/run', '/var/run', '/etc', '/boot'];
    return path.split('/').length > 3 && !path.includes('/..') && system.every((folder) => !(0,bench_interpreter/* isWithin */.UO)(path, folder));
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
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/judge/bench/base-tree.js
var base_tree = __webpack_require__(61370);
;// CONCATENATED MODULE: ./lib/judge/bench/project-hints.js


const NO_HINTS = { from: null, arguments: [], variables: {}, paths: [] };
/** Files that are read, in the order in which they are believed. */
const HINT_FILES = ['tox.ini', 'setup.cfg', 'pyproject.toml', 'noxfile.py', 'Makefile'];
const MOST_VARIABLES = 30;
const MOST_TEXT = 256 * 1024;
/** Options with a value and without one that say which tests run and how; everything else is left to us. */
const WITH_VALUE = /^(?:-m|-W|-p|-o|--import-mode|--asyncio-mode|--timeout|--ignore|--deselect|--doctest-glob|--override-ini)$/;
const ALONE = /^(?:--doctest-modules|--strict|--strict-markers|--strict-config|--runslow|--run-slow)$/;
/** What decides which programs and modules are found stays ours. */
const OURS = /^(?:PATH|HOME|TMPDIR|PYTEST_ADDOPTS|PYTHON.*|LD_.*|DYLD_.*|GROUNDSKEEPER.*)$/;
/** Reads what tox, nox or make would do for `pytest`. The files are hostile input: nothing of them is executed. */
function readHints(files) {
    const text = (name) => (files.get(name) ?? '').slice(0, MOST_TEXT);
    const pyproject = toml(text('pyproject.toml'));
    const tox = [
        text('tox.ini'),
        section(text('setup.cfg'), 'tox:tox') === '' ? '' : text('setup.cfg'),
        toxOf(pyproject),
    ];
    const said = [
        ...tox.map((ini) => ['tox.ini', fromTox(ini)]),
        ['noxfile.py', fromNox(text('noxfile.py'))],
        ['Makefile', fromMake(text('Makefile'))],
    ];
    const [from, command] = said.find(([, each]) => each !== null) ?? [null, null];
    if (command === null)
        return NO_HINTS;
    const configured = /^\s*testpaths\s*=/m.test(['pyproject.toml', 'setup.cfg', 'tox.ini', 'pytest.ini'].map(text).join('\n'));
    const { options, paths } = sort(command.words);
    return { from, arguments: options, variables: allowed(command.variables), paths: configured ? [] : paths };
}
function fromTox(ini) {
    const env = section(ini, 'testenv');
    const words = entry(env, 'commands').map(pytestWords).find((each) => each !== null);
    if (words === undefined)
        return null;
    const lines = [...entry(env, 'setenv'), ...entry(env, 'set_env')];
    return { words, variables: lines.flatMap(assignment) };
} // prettier-ignore
function fromNox(source) {
    const call = /session\.run\(\s*(?:"python",\s*"-m",\s*)?["'](?:pytest|py\.test)["']([^()]{0,2000})\)/.exec(source)?.[1];
    if (call === undefined)
        return null;
    const env = /\benv\s*=\s*\{([^{}]{0,1000})\}/.exec(call)?.[1] ?? '';
    const pairs = [...env.matchAll(/["']([^"']{1,100})["']\s*:\s*["']([^"']{0,500})["']/g)];
    const positional = call.split(/\b\w+\s*=/, 1)[0] ?? '';
    return {
        words: [...positional.matchAll(/["']([^"']{1,300})["']/g)].map((match) => match[1] ?? ''),
        variables: pairs.map((match) => [match[1] ?? '', match[2] ?? '']),
    };
}
function fromMake(text) {
    for (const line of text.split('\n')) {
        if (!line.startsWith('\t'))
            continue;
        const words = pytestWords(line);
        if (words === null)
            continue;
        const before = line.slice(0, line.search(/\bpy\.?test\b/)).split(/\s+/);
        return { words, variables: before.flatMap((word) => (/^\w+=\S*$/.test(word) ? assignment(word) : [])) };
    }
    return null;
}
/** `coverage run -m pytest -W error {posargs:tests}` -> [`-W`, `error`, `tests`] */
function pytestWords(line) {
    const command = /(?:^|[\s/])(?:py\.test|pytest)(?:\s+(.*))?$/.exec(line.trim());
    if (command === null || /\b(?:pip|uv|install)\b/.test(line.slice(0, command.index)))
        return null;
    const plain = (command[1] ?? '').replace(/\{posargs:?([^{}]*)\}/g, ' $1 ');
    return [...plain.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}
function sort(words) {
    const options = [];
    const paths = [];
    const usable = (value) => value !== undefined && value !== '' && !/[{}$`]/.test(value);
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        const [name = '', value] = word.startsWith('--') ? word.split(/=(.*)/s, 2) : [word];
        if (WITH_VALUE.test(name) && value === undefined) {
            const next = words[++at];
            if (next !== undefined && usable(next))
                options.push(name, next);
        }
        else if ((WITH_VALUE.test(name) && usable(value)) || ALONE.test(word))
            options.push(word);
        else if (!word.startsWith('-') && usable(word) && (0,base_tree/* isSafePath */.pL)(word.replace(/\/+$/, '')))
            paths.push(word.replace(/\/+$/, ''));
    }
    return { options: options.slice(0, 40), paths: paths.slice(0, 20) };
} // prettier-ignore
function allowed(pairs) {
    const kept = pairs.filter(([name, value]) => /^[A-Za-z]\w{0,63}$/.test(name) && !OURS.test(name.toUpperCase()) && !/[{}\0$`]/.test(value) && value.length <= 500); // prettier-ignore
    return Object.fromEntries(kept.slice(0, MOST_VARIABLES));
}
/** `A = b` -> [[`A`, `b`]] */
function assignment(line) {
    const at = line.indexOf('=');
    return at < 1
        ? []
        : [
            [
                line.slice(0, at).trim(),
                line
                    .slice(at + 1)
                    .trim()
                    .replace(/^(["'])(.*)\1$/, '$2'),
            ],
        ];
}
/** The lines of a section of an INI file. */
function section(ini, name) {
    const lines = ini.split(/\r?\n/);
    const start = lines.indexOf(`[${name}]`);
    if (start < 0)
        return '';
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((line) => line.startsWith('['));
    return rest.slice(0, end < 0 ? undefined : end).join('\n');
}
/** The value of a key, one item for each line of it. */
function entry(text, key) {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => line.replace(/\s/g, '').startsWith(`${key}=`));
    if (start < 0)
        return [];
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((line) => line !== '' && !/^\s/.test(line));
    const first = lines[start] ?? '';
    return [first.slice(first.indexOf('=') + 1), ...rest.slice(0, end < 0 ? undefined : end)]
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
/** `[tool.tox] legacy_tox_ini = "..."` */
function toxOf(pyproject) {
    const tool = at(at(pyproject, 'tool'), 'tox');
    const legacy = at(tool, 'legacy_tox_ini');
    return typeof legacy === 'string' ? legacy.slice(0, MOST_TEXT) : '';
}
function at(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? value[key] : null; // prettier-ignore
}
function toml(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/judge/bench/slot-tree.js
var slot_tree = __webpack_require__(66093);
// EXTERNAL MODULE: ./lib/judge/bench/tree-store.js
var tree_store = __webpack_require__(46540);
// EXTERNAL MODULE: ./lib/judge/servers/pyright/server.js + 3 modules
var pyright_server = __webpack_require__(36330);
;// CONCATENATED MODULE: ./lib/judge/servers/pyright/warm-types.js

/** One language server for all candidates of a run: each is told to it as a change of the documents of one tree. */
class WarmTypes {
    #server;
    #own;
    #log;
    /** What differs from base in the tree of the server. */
    #told = new Map();
    #base = new Map();
    #turn = Promise.resolve();
    #gone = false;
    constructor(server, own, log) {
        this.#server = server;
        this.#own = own;
        this.#log = log;
    }
    /** `own` is a copy of base for the server alone; it is given back with it. Null: there is no such server. */
    static async open(setup, own, log, signal) {
        const server = await pyright_server/* PyrightServer */.f.open(setup, own, signal);
        if (server !== null)
            return new WarmTypes(server, own, log);
        await own[Symbol.asyncDispose]();
        return null;
    }
    /** What one run of pyright would say of these files of a tree. Null: the server gives no answer. */
    async errors(tree, paths, signal) {
        const mine = this.#turn.then(async () => {
            if (this.#gone)
                return null;
            await this.#show(tree);
            const found = await this.#server.diagnostics(paths, signal);
            const { state } = this.#server;
            if (state.name === 'failed') {
                this.#gone = true;
                this.#log.warn(`types are looked at by one run of pyright each: ${state.why}`);
            }
            return found;
        });
        this.#turn = mine.catch(() => undefined);
        return mine;
    }
    async [Symbol.asyncDispose]() {
        await this.#server[Symbol.asyncDispose]();
        await this.#own[Symbol.asyncDispose]();
    }
    /** Makes the tree of the server equal to this one. */
    async #show(tree) {
        const wanted = new Map();
        for (const path of tree.changed) {
            const bytes = await tree.read(path);
            if (bytes !== null)
                wanted.set(path, bytes.toString('utf8'));
        }
        for (const path of new Set([...this.#told.keys(), ...wanted.keys()])) {
            if (!this.#base.has(path))
                this.#base.set(path, (await this.#own.read(path))?.toString('utf8') ?? null);
            const base = this.#base.get(path) ?? null;
            const text = wanted.get(path) ?? base;
            if (text === (this.#told.get(path) ?? base))
                continue;
            await this.#server.change(path, text);
            if (text === null || text === base)
                this.#told.delete(path);
            else
                this.#told.set(path, text);
        }
    }
}

// EXTERNAL MODULE: ./lib/judge/bench/import-roots.js
var import_roots = __webpack_require__(50573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/sandbox/limits.js
var limits = __webpack_require__(5039);
// EXTERNAL MODULE: ./lib/contracts/coverage.js
var coverage = __webpack_require__(41001);
// EXTERNAL MODULE: ./lib/contracts/verdict.js
var verdict = __webpack_require__(35086);
;// CONCATENATED MODULE: ./lib/judge/bench/test-facts.js




/** What a run loaded: modules from outside of the tree with their files, and files of the tree; flagged when pytest rewrote them. */
const LoadedModules = schemas/* object */.Ikc({
    externals: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* boolean */.zMY()])),
    sources: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP().refine(base_tree/* isSafePath */.pL), schemas/* boolean */.zMY()])),
});
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
    executed: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
    modules: LoadedModules.nullable().catch(null),
    /** Seconds in the tests themselves, with their fixtures. */
    spent: schemas/* number */.aig(),
    /** Told by code that is judged, so a record that does not hold together is none. */
    coverage: coverage/* TestCoverage */.Lc.nullable().catch(null),
    timeout: schemas/* boolean */.zMY(),
    output: schemas/* string */.YjP(),
    seconds: schemas/* number */.aig(),
});
const USAGE_ERROR = 4;
/** Stands in the id of a test for the copy of the tree: a path may be a parameter, and another copy is not another test. */
const TREE = '{tree}';
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
/** `names` are the top-level modules of the tree. One run as the rest of the product sees it. `loaded` holds paths relative to the tree, or absolute ones outside it. */
function toTestRun(facts, tree, changed, names) {
    const missing = missingModules(facts, names);
    const clean = (text) => text.replaceAll(`${tree}/`, '').replaceAll(tree, '.');
    const cleaned = (record) => Object.fromEntries(Object.entries(record).map(([id, text]) => [id.replaceAll(tree, TREE), clean(text)]));
    const loaded = cleaned(facts.loaded);
    const outcomes = {};
    for (const [id, outcome] of Object.entries(facts.outcomes))
        outcomes[id.replaceAll(tree, TREE)] = outcome;
    for (const id of Object.keys(facts.errors))
        outcomes[id.replaceAll(tree, TREE)] = 'error';
    return {
        state: stateOf(facts, loaded, changed, missing),
        outcomes,
        loaded,
        failures: { ...cleaned(facts.errors), ...cleaned(facts.failures) },
        output: clean([...facts.notes, facts.output].join('\n')).slice(-8000),
        seconds: facts.seconds,
        spent: facts.spent,
        ...(missing.length === 0 ? {} : { missing }),
        ...(facts.executed === null ? {} : { executed: facts.executed }),
        ...(facts.coverage === null || !(0,coverage/* coverageFits */.x$)(facts.coverage) ? {} : { coverage: facts.coverage }),
    };
}
function stateOf(facts, loaded, changed, missing) {
    if (facts.timeout)
        return 'timeout';
    if (facts.pytest === null)
        return 'not-runnable';
    if (!facts.end)
        return 'incomplete';
    if (facts.collected.length === 0 && missing.length > 0)
        return 'environment-incomplete';
    if (facts.code === USAGE_ERROR || facts.code === 3)
        return 'not-runnable';
    if (changed.some((path) => path in loaded && loaded[path] !== path))
        return 'tests-import-another-copy';
    if (facts.collected.length === 0)
        return Object.keys(facts.errors).length > 0 ? 'collection-error' : 'no-tests';
    // A hook that drops tests after collection, or a session that stopped early, proves nothing.
    return facts.collected.every((id) => id in facts.outcomes) ? 'complete' : 'incomplete';
}
/** Modules that collection asked for in vain and that are not the repository's own. */
function missingModules(facts, names) {
    const said = [...Object.values(facts.errors), ...(facts.code === USAGE_ERROR ? [facts.output] : [])].join('\n');
    const found = [...said.matchAll(/ModuleNotFoundError: No module named '([\w.]{1,200})'/g)];
    const tops = found.map((match) => (match[1] ?? '').split('.')[0] ?? '');
    return [...new Set(tops)].filter((top) => top !== '' && !names.includes(top)).slice(0, 50);
}

;// CONCATENATED MODULE: ./lib/judge/bench/run-tests.js







const DEFAULT_TEST_SECONDS = 120;
const ARGUMENTS = ['-q', '--no-header', '--tb=short', '--color=no', '--continue-on-collection-errors', '--maxfail=0'];
/** The environment of the interpreter that runs tests. */
const TEST_ENV = {
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONHASHSEED: '0',
    PYTHONNOUSERSITE: '1',
    TMPDIR: '/tmp',
};
/** A limit of the sandbox, in words. */
const LIMIT_TEXTS = {
    wall: 'their time',
    memory: `${limits/* DEFAULT_LIMITS */.d.memoryMb / 1024} GB of memory`,
    processes: `${limits/* DEFAULT_LIMITS */.d.processes} processes`,
    output: 'their output',
    disk: `${limits/* DEFAULT_LIMITS */.d.diskMb / 1024} GB of disk`,
};
/**
 * What the runner is told. `tree` is where the files are now, `shown` where the tests will see them; `extra` are
 * arguments before the paths.
 */
function planRun(runner, tree, shown, selection, extra) {
    if (runner.environment.pytest === null)
        return { runs: false, run: nothing('not-runnable', 'pytest was not found') };
    const seconds = selection.wallSeconds ?? DEFAULT_TEST_SECONDS;
    const paths = selection.paths.filter((id) => isTestId(id) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(tree, fileOf(id))));
    if (selection.paths.length > 0 && paths.length === 0)
        return { runs: false, run: nothing('no-tests', 'none of the selected test files exists') };
    return { runs: true, config: configuration(runner, shown, paths, selection, extra, seconds), seconds };
}
/** Runs tests in a slot, in a sandbox and an interpreter of their own. */
async function runCold(runner, slot, config, seconds, signal) {
    const { environment, sandbox, sidecar } = runner;
    const word = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const text = JSON.stringify(config);
    const result = await sandbox.run({
        argv: [environment.python, (0,external_node_path_.join)(sidecar, 'run_tests.py')],
        work: slot.folder,
        cwd: slot.tree,
        readOnly: [...environment.binds, sidecar],
        env: TEST_ENV,
        stdin: `${Buffer.byteLength(text)}\n${text}${word}\n`,
        limits: { wallSeconds: seconds + 10, cpuSeconds: seconds * 4 + 10, outputBytes: 64 * 1024 * 1024 },
    }, signal);
    const facts = readFacts(result.stdout, word);
    if (facts !== null)
        return { facts };
    const why = result.limit === null
        ? `the runner ended with ${result.exitCode ?? 'a signal'}`
        : `the tests exceeded ${LIMIT_TEXTS[result.limit]}`;
    const run = nothing(result.limit === 'wall' ? 'timeout' : 'incomplete', `${why}\n${result.stderr.toString('utf8').slice(-2000)}`);
    return { facts: null, run: { ...run, seconds: result.seconds } };
}
function configuration({ environment, digest, hints }, tree, paths, selection, extra, seconds) {
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
        // Files only, absolute so that no path can be taken for an option: pytest gives up when one of many tests is not there.
        arguments: [
            ...ARGUMENTS,
            // Options that pytest refused once are not tried again, wherever they came from.
            ...(extra.length > 0 ? extra : hints.arguments),
            ...[...new Set((selection.paths.length > 0 ? paths : hints.paths).map(fileOf))].map((path) => (0,external_node_path_.join)(tree, path)),
        ],
        variables: hints.variables,
        only: paths.some((path) => path.includes('::')) ? paths.map((path) => path.replaceAll(TREE, tree)) : null,
        seconds,
        trace: selection.trace === true,
        coverage: selection.coverage ?? null,
        key: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
    };
}
/** A run that says nothing, and why. */
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

// EXTERNAL MODULE: ./lib/judge/test-delta.js
var test_delta = __webpack_require__(95144);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/judge/servers/line-server.js


const MOST_ANSWER_BYTES = 64 * 1024 * 1024;
/**
 * A program that stays in the sandbox and answers one request at a time (`groundskeeper_lines.py`). One that ends, hangs
 * or meets a limit is gone with everything that it started; whoever asked is told, and the next request finds a new one.
 */
class LineServer {
    /** How often it had to be started. */
    starts = 0;
    #options;
    #process = null;
    #lines = null;
    #turn = Promise.resolve();
    constructor(options) {
        this.#options = options;
    }
    get running() {
        return this.#process !== null;
    }
    /** Asks and waits at most so many seconds. Requests wait for each other. */
    async ask(request, seconds, signal) {
        const mine = this.#turn.then(() => this.#exchange(request, seconds, signal));
        this.#turn = mine.catch(() => undefined);
        return mine;
    }
    async [Symbol.asyncDispose]() {
        await this.#stop();
    }
    async #exchange(request, seconds, signal) {
        signal.throwIfAborted();
        const { process, lines } = this.#started();
        const word = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        const text = JSON.stringify(request);
        process.stdin.write(`${Buffer.byteLength(text)}\n${text}${word}\n`);
        const stop = new AbortController();
        const timer = setTimeout(() => stop.abort(), seconds * 1000);
        const onAbort = () => stop.abort();
        signal.addEventListener('abort', onAbort, { once: true });
        try {
            const line = await lines.find(`${word} `, stop.signal);
            if (line !== null)
                return { answer: JSON.parse(line), lost: null };
            return { answer: null, lost: await this.#lose(signal, stop.signal.aborted) };
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', onAbort);
        }
    }
    #started() {
        const { sandbox, command, signal } = this.#options;
        if (this.#process === null || this.#lines === null) {
            this.starts++;
            this.#process = sandbox.start(command, signal);
            this.#lines = new LineReader(this.#process.stdout);
        }
        return { process: this.#process, lines: this.#lines };
    }
    /** Says why there was no answer. Nothing of the server is left afterwards. */
    async #lose(signal, stopped) {
        const { name, log } = this.#options;
        const process = this.#process;
        const running = stopped ? null : await process?.ended.catch(() => null);
        await this.#stop();
        if (signal.aborted || this.#options.signal.aborted)
            throw new errors/* CancelledError */.cc();
        const said = running?.stderr.toString('utf8').trim().split('\n').at(-1)?.slice(0, 300) ?? '';
        const limit = stopped ? 'wall' : (running?.limit ?? null);
        const why = limit !== null
            ? `it met the limit of ${limit === 'wall' ? 'time' : limit}`
            : `it ended with ${running?.exitCode ?? 'a signal'}${said === '' ? '' : `: ${said}`}`;
        log.warn(`the ${name} gave no answer and is started again when it is needed: ${why}`);
        return { limit, why };
    }
    async #stop() {
        const process = this.#process;
        this.#process = null;
        this.#lines = null;
        try {
            await process?.[Symbol.asyncDispose]();
        }
        catch (error) {
            this.#options.log.debug(`the ${this.#options.name} did not end by itself: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
}
/** Finds lines by how they begin; others are dropped, and what is too long ends the search. */
class LineReader {
    #rest = [];
    #size = 0;
    #closed = false;
    #found = [];
    #wake = Promise.withResolvers();
    constructor(stream) {
        stream.on('data', (piece) => this.#take(piece));
        for (const event of ['end', 'close', 'error'])
            stream.on(event, () => this.#close());
    }
    /** The text after `start` of the first line that begins so; null when the stream ends, overflows or `stop` aborts. */
    async find(start, stop) {
        const stopped = Promise.withResolvers();
        const onStop = () => stopped.resolve(undefined);
        stop.addEventListener('abort', onStop, { once: true });
        try {
            for (;;) {
                for (let line = this.#found.shift(); line !== undefined; line = this.#found.shift())
                    if (line.toString('latin1', 0, start.length) === start)
                        return line.toString('utf8', start.length);
                if (this.#closed || stop.aborted)
                    return null;
                await Promise.race([this.#wake.promise, stopped.promise]);
            }
        }
        finally {
            stop.removeEventListener('abort', onStop);
        }
    }
    #take(piece) {
        if (this.#closed)
            return;
        let at = 0;
        for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, at)) {
            this.#found.push(Buffer.concat([...this.#rest, piece.subarray(at, end)]));
            this.#rest = [];
            this.#size = 0;
            at = end + 1;
        }
        const rest = piece.subarray(at);
        if (rest.length > 0)
            this.#rest.push(rest);
        this.#size += rest.length;
        if (this.#size > MOST_ANSWER_BYTES || this.#found.length > 1000)
            this.#close();
        else
            this.#notify();
    }
    #close() {
        this.#closed = true;
        this.#notify();
    }
    #notify() {
        this.#wake.resolve(undefined);
        this.#wake = Promise.withResolvers();
    }
}

;// CONCATENATED MODULE: ./lib/judge/servers/tools/tool-server.js



const Answer = schemas/* object */.Ikc({ exitCode: schemas/* int */.Whr().nullable(), stdout: schemas/* base64 */.K39(), stderr: schemas/* base64 */.K39() });
const DEFAULT_SECONDS = 60;
/** A tool that fails so often is not served again. */
const MOST_LOSSES = 3;
/** Black, and other tools that execute nothing of a tree, without a sandbox of their own for each use. */
class ToolServer {
    #server;
    #readOnly;
    #losses = 0;
    constructor(options) {
        const { sandbox, python, readOnly, work, sidecar, log, signal } = options;
        this.#readOnly = new Set([...readOnly, sidecar]);
        this.#server = new LineServer({
            name: 'tool server',
            sandbox,
            log,
            signal,
            command: {
                argv: [python, '-I', (0,external_node_path_.join)(sidecar, 'serve_tools.py')],
                work,
                readOnly: [...this.#readOnly],
                env: { PYTHONDONTWRITEBYTECODE: '1' },
                limits: { wallSeconds: LIFETIME_SECONDS, cpuSeconds: LIFETIME_SECONDS },
            },
        });
    }
    /** Null: it cannot be run here, or there was no answer; whoever asked runs it in a sandbox of its own. */
    async run(tree, command, signal) {
        if (!(command.readOnly ?? []).every((path) => this.#readOnly.has(path)))
            return null;
        const seconds = command.limits?.wallSeconds ?? DEFAULT_SECONDS;
        const request = { t: 'command', argv: command.argv, cwd: tree, env: command.env ?? {}, seconds };
        const started = performance.now();
        const result = await this.#ask({ ...request, stdin: base64(command.stdin) }, seconds, signal);
        if (result === null)
            return null;
        return { ...result, limit: null, truncated: false, seconds: (performance.now() - started) / 1000 };
    }
    /** What `black` says to these arguments and this input; null as for `run`. */
    async black(tree, args, stdin, signal) {
        return this.#ask({ t: 'black', arguments: args, cwd: tree, stdin: base64(stdin) }, DEFAULT_SECONDS, signal);
    }
    async [Symbol.asyncDispose]() {
        await this.#server[Symbol.asyncDispose]();
    }
    async #ask(request, seconds, signal) {
        if (this.#losses >= MOST_LOSSES)
            return null;
        const { answer, lost } = await this.#server.ask(request, seconds + 5, signal);
        if (lost !== null) {
            this.#losses++;
            return null;
        }
        const { exitCode, stdout, stderr } = Answer.parse(answer);
        return { exitCode, stdout: Buffer.from(stdout, 'base64'), stderr: Buffer.from(stderr, 'base64') };
    }
}
/** Longer than any run; the run ends its servers. */
const LIFETIME_SECONDS = 24 * 3600;
function base64(data) {
    return Buffer.from(data ?? '').toString('base64');
}

;// CONCATENATED MODULE: ./lib/judge/servers/tests/warm-tests.js








/** What `serve_tests.py` loaded once for all runs, and what it left to each of them. */
const Warmed = schemas/* object */.Ikc({
    pytest: schemas/* string */.YjP(),
    packages: schemas/* array */.YOg(schemas/* string */.YjP()),
    left: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    compiled: schemas/* int */.Whr(),
});
const WARM_SECONDS = 60;
/**
 * A process that has pytest and the dependencies loaded and forks for each run. All runs see their tree at one path,
 * into which it is moved before and out of which everything is moved after; in between, every process of the run is
 * dead and the scratch folders are empty again.
 */
class WarmTests {
    #options;
    #folder;
    #server;
    #modules;
    #warmed = null;
    #turn = Promise.resolve();
    constructor(options, folder, modules) {
        const { runner, log, signal } = options;
        const { environment, sidecar, sandbox } = runner;
        this.#options = options;
        this.#folder = folder;
        this.#modules = modules;
        this.#server = new LineServer({
            name: 'test server',
            sandbox,
            log,
            signal,
            command: {
                argv: [environment.python, (0,external_node_path_.join)(sidecar, 'serve_tests.py')],
                work: folder,
                readOnly: [...environment.binds, sidecar],
                env: TEST_ENV,
                limits: { wallSeconds: LIFETIME_SECONDS, cpuSeconds: LIFETIME_SECONDS },
            },
        });
    }
    /** `modules`: what a cold run loaded; of packages from outside, what can be shared between runs is loaded once. */
    static async create(options, modules) {
        return new WarmTests(options, await options.store.scratch(), modules);
    }
    /** Where each tree stands while its tests run. */
    get tree() {
        return (0,external_node_path_.join)(this.#folder, 'tree');
    }
    get warmed() {
        return this.#warmed;
    }
    get starts() {
        return this.#server.starts;
    }
    /** Runs tests in the tree of a slot, which the caller gives back to the store afterwards. One run at a time. */
    async run(slot, config, seconds, signal) {
        const mine = this.#turn.then(async () => {
            const cold = this.#server.running ? null : await this.#warm(signal);
            if (cold !== null)
                return { facts: null, lost: cold };
            const request = { ...config, t: 'run', cpuSeconds: seconds * 4 + 10 };
            const { answer, lost } = await this.#within(slot, () => this.#server.ask(request, seconds + 10, signal));
            if (lost !== null)
                return { facts: null, lost };
            // What does not hold together was made up by the code that is judged; a cold run says so in its own words.
            const facts = TestFacts.safeParse(answer);
            return facts.success ? { facts: facts.data, lost } : { facts: null, lost: { limit: null, why: 'unreadable' } };
        });
        this.#turn = mine.catch(() => undefined);
        return mine;
    }
    async [Symbol.asyncDispose]() {
        await this.#server[Symbol.asyncDispose]();
    }
    async #warm(signal) {
        const { runner, store } = this.#options;
        const { environment, digest } = runner;
        const request = {
            t: 'warm',
            tree: this.tree,
            names: (0,import_roots/* importRootsOf */.e)(digest).names,
            pythonPath: environment.pythonPath.filter((entry) => !entry.inTree).map((entry) => entry.path),
            userSite: environment.userSite,
            toolsSite: environment.toolsSite,
            ...this.#modules,
        };
        const slot = await store.take();
        try {
            const { answer, lost } = await this.#within(slot, () => this.#server.ask(request, WARM_SECONDS, signal));
            if (lost !== null)
                return lost;
            this.#warmed = Warmed.parse(answer);
            return null;
        }
        finally {
            await store.release(slot);
        }
    }
    async #within(slot, use) {
        await (0,promises_.rename)(slot.tree, this.tree);
        try {
            return await use();
        }
        finally {
            await moveAll(this.#folder, (0,external_node_path_.join)(slot.folder, 'after'));
        }
    }
}
/** Moves what a run left, whatever it is; links are moved, not followed. */
async function moveAll(from, to) {
    await (0,promises_.mkdir)(to, { recursive: true });
    for (const name of await (0,promises_.readdir)(from)) {
        const path = (0,external_node_path_.join)(from, name);
        // A folder that its owner may not write cannot be moved to another parent.
        if ((await (0,promises_.lstat)(path)).isDirectory())
            await (0,promises_.chmod)(path, 0o700);
        await (0,promises_.rename)(path, (0,external_node_path_.join)(to, name));
    }
}

;// CONCATENATED MODULE: ./lib/judge/servers/tests/test-runs.js






/** Options of absent plugins in the configuration: what pytest is told instead of giving up. */
const WITHOUT_CONFIGURED_OPTIONS = ['-o', 'addopts=', '-o', 'required_plugins='];
/** Runs that take longer gain nothing from a server, and are not worth being done twice for a comparison. */
const SHORT_SECONDS = 20;
/** A server that is lost so often is given up. */
const MOST_STARTS = 4;
/**
 * Runs tests, in a server where that is known to give the same result. The first short run is done both ways: cold, which
 * also tells what can be loaded once for all, and in the server; where the two differ, fewer things are shared, and at
 * last nothing.
 */
class TestRuns {
    #options;
    #extra = [];
    #server = null;
    #mode = 'unknown';
    #comparing = Promise.resolve();
    constructor(options) {
        this.#options = options;
        const { runner, warm, log } = options;
        if (!warm || runner.environment.pytest === null)
            this.#mode = 'cold';
        else if (!runner.sandbox.ownProcesses) {
            this.#mode = 'cold';
            log.info('each run of tests starts its own interpreter: this sandbox has no process namespace for a test server');
        }
    }
    async run(overlay, selection, signal) {
        const first = await this.#once(overlay, selection, signal);
        if (!first.refusedOptions || this.#extra.length > 0)
            return first.run;
        this.#extra = WITHOUT_CONFIGURED_OPTIONS;
        this.#options.log.warn('pytest refused the options in the configuration of the repository; tests run without them');
        return (await this.#once(overlay, selection, signal)).run;
    }
    async [Symbol.asyncDispose]() {
        await this.#server?.[Symbol.asyncDispose]();
    }
    /** While nothing is known of the server, runs wait for each other: what one finds out holds for all. */
    async #once(overlay, selection, signal) {
        if (this.#mode !== 'unknown')
            return this.#known(overlay, selection, signal);
        const mine = this.#comparing.then(async () => {
            if (this.#mode !== 'unknown')
                return this.#known(overlay, selection, signal);
            const cold = await this.#cold(overlay, selection, signal, true);
            if (!cold.refusedOptions)
                await this.#compare(overlay, selection, cold, signal);
            return cold;
        });
        this.#comparing = mine.catch(() => undefined);
        return mine;
    }
    async #known(overlay, selection, signal) {
        if (this.#mode === 'warm' && selection.coverage === undefined && !this.#hides(overlay)) {
            const warm = await this.#warm(overlay, selection, signal);
            if (warm !== null)
                return warm;
        }
        return this.#cold(overlay, selection, signal, false);
    }
    /** Does the server give what the cold run gave? */
    async #compare(overlay, selection, cold, signal) {
        const { log } = this.#options;
        const { run, modules } = cold;
        if (run.state !== 'complete' || run.seconds > SHORT_SECONDS || modules === null || isObserved(selection))
            return;
        let flaky = new Set();
        for (const shared of [modules, { externals: [], sources: [] }]) {
            this.#server = await WarmTests.create(this.#options, shared);
            const warm = (await this.#warm(overlay, selection, signal))?.run ?? null;
            if (warm !== null && differences(run, warm, flaky).length > 0)
                flaky = (0,test_delta/* flakyTests */.Xk)(run, (await this.#cold(overlay, selection, signal, false)).run);
            const differing = warm === null ? null : differences(run, warm, flaky);
            if (differing?.length === 0) {
                this.#mode = 'warm';
                const { packages, left, compiled } = this.#server.warmed ?? { packages: [], left: {}, compiled: 0 };
                log.debug(`the test server has ${packages.length} packages and ${compiled} files loaded; left out: ${JSON.stringify(left).slice(0, 1000)}`); // prettier-ignore
                return;
            }
            await this.#server[Symbol.asyncDispose]();
            this.#server = null;
            const why = differing === null ? 'it gave no answer' : `it differs in ${differing.slice(0, 5).join(', ')}`;
            log.info(`the test server with ${shared.externals.length} modules loaded is not used: ${why}`);
        }
        this.#mode = 'cold';
        log.warn('each run of tests starts its own interpreter: a test server does not give the same results here');
    }
    /** A new file by the name of something that the server has loaded would not be seen there. */
    #hides(overlay) {
        const loaded = new Set(this.#server?.warmed?.packages);
        const created = [...overlay.edits.filter((edit) => edit.create), ...overlay.files].map((file) => file.path);
        return created.some((path) => path.split('/').some((part) => loaded.has(part.replace(/\.pyi?$/, ''))));
    }
    async #cold(overlay, selection, signal, scout) {
        const { runner } = this.#options;
        return this.#inSlot(overlay, signal, async (slot) => {
            const plan = planRun(runner, slot.tree, slot.tree, selection, this.#extra);
            if (!plan.runs)
                return { run: plan.run, refusedOptions: false, modules: null };
            const config = { ...plan.config, scout: scout && !isObserved(selection) };
            const cold = await runCold(runner, slot, config, plan.seconds, signal);
            if (cold.facts === null)
                return { run: cold.run, refusedOptions: false, modules: null };
            return {
                run: toTestRun(cold.facts, slot.tree, selection.changed, (0,import_roots/* importRootsOf */.e)(runner.digest).names),
                refusedOptions: refusedOptions(cold.facts),
                modules: cold.facts.modules,
            };
        });
    }
    /** Null: the server is lost, and not by what the tests did to the limits. */
    async #warm(overlay, selection, signal) {
        const server = this.#server;
        if (server === null)
            return null;
        if (server.starts > MOST_STARTS) {
            this.#mode = 'cold';
            this.#options.log.warn(`each run of tests starts its own interpreter: the test server ended ${MOST_STARTS} times`);
            return null;
        }
        return this.#inSlot(overlay, signal, async (slot) => {
            const plan = planRun(this.#options.runner, slot.tree, server.tree, selection, this.#extra);
            if (!plan.runs)
                return { run: plan.run, refusedOptions: false, modules: null };
            const { facts, lost } = await server.run(slot, plan.config, plan.seconds, signal);
            if (lost === null)
                return {
                    run: toTestRun(facts, server.tree, selection.changed, (0,import_roots/* importRootsOf */.e)(this.#options.runner.digest).names),
                    refusedOptions: refusedOptions(facts),
                    modules: null,
                };
            if (lost.limit === null)
                return null;
            const state = lost.limit === 'wall' ? 'timeout' : 'incomplete';
            return {
                run: nothing(state, `the tests exceeded ${LIMIT_TEXTS[lost.limit]}`),
                refusedOptions: false,
                modules: null,
            };
        });
    }
    async #inSlot(overlay, signal, use) {
        const { store } = this.#options;
        signal.throwIfAborted();
        const slot = await store.take();
        try {
            await (0,bench_overlay/* layOverlay */.B1)(slot.tree, overlay);
            return await use(slot);
        }
        finally {
            await store.release(slot);
        }
    }
}
/** Such a run does more than run the tests: nothing is learned from it about ordinary ones. */
function isObserved(selection) {
    return selection.trace === true || selection.coverage !== undefined;
}
/** What differs between two runs of the same tests on the same tree; tests that differ by themselves do not count. */
function differences(first, second, flaky) {
    if (first.state !== second.state)
        return [`${first.state} or ${second.state}`];
    const [a, b] = [first, second].map((run) => new Map(Object.entries(run.outcomes).map(([id, outcome]) => [(0,test_delta/* stableId */.dD)(id), outcome])));
    const ids = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]);
    return [...ids].filter((id) => a?.get(id) !== b?.get(id) && !flaky.has(id));
}

// EXTERNAL MODULE: ./lib/judge/workbench.js
var workbench = __webpack_require__(67530);
;// CONCATENATED MODULE: ./lib/judge/create-workbench.js













/** Writes the base commit to a temporary folder and finds out how its tests are run. */
async function createWorkbench(options) {
    const { repository, log, signal } = options;
    const store = await tree_store/* TreeStore */.k.create(repository.root, repository.base, signal);
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
        const tools = (0,checks_tools/* findTools */.f$)(options.toolsFolder, options.natives ?? null);
        const hints = await hintsOf(store.base);
        if (hints.from !== null)
            log.debug(`tests run as ${hints.from} says: ${JSON.stringify(hints).slice(0, 1000)}`);
        const { sandbox, digest, sidecar } = options;
        const runner = { sandbox, environment, digest, sidecar, hints };
        const warm = options.warm ?? true;
        const scratch = warm ? await store.scratch() : '';
        return new DiskWorkbench({ store, tools, runner, log, signal }, new TestRuns({ runner, store, log, signal, warm }), warm ? toolServer(options, tools, { environment, folder: store.folder, scratch }) : null);
    }
    catch (error) {
        await store[Symbol.asyncDispose]();
        throw error;
    }
}
async function hintsOf(base) {
    const files = new Map();
    for (const name of HINT_FILES)
        files.set(name, (await (0,bench_overlay/* readRegular */.VX)(base, name))?.toString('utf8') ?? '');
    const hints = readHints(files);
    const paths = hints.paths.filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(base, path)));
    return { ...hints, paths };
}
/** The tools see every copy of the tree, and can write to none. */
function toolServer({ sandbox, sidecar, log, signal }, tools, { environment, folder, scratch, }) {
    const ruff = tools.ruff === null ? [] : [(0,external_node_path_.dirname)(tools.ruff)];
    return new ToolServer({
        sandbox,
        python: tools.black?.path ?? environment.python,
        readOnly: [folder, ...ruff, ...(tools.black?.binds ?? []), ...environment.binds],
        work: scratch,
        sidecar,
        log,
        signal,
    });
}
class DiskWorkbench {
    environment;
    tools;
    sidecar;
    skipped;
    #parts;
    #tests;
    #toolServer;
    #types = null;
    constructor(parts, tests, toolServer) {
        const { store, tools, runner } = parts;
        this.environment = runner.environment;
        this.tools = tools;
        this.sidecar = runner.sidecar;
        this.skipped = store.skipped;
        this.#parts = parts;
        this.#tests = tests;
        this.#toolServer = toolServer;
    }
    async runTests(overlay, selection, signal) {
        return this.#tests.run(overlay, selection, signal);
    }
    async open(overlay, signal) {
        const { store, runner } = this.#parts;
        signal.throwIfAborted();
        const slot = await store.take();
        try {
            return (0,slot_tree/* treeIn */.y)(store, slot, runner.sandbox, await (0,bench_overlay/* layOverlay */.B1)(slot.tree, overlay), this.#toolServer);
        }
        catch (error) {
            await store.release(slot);
            throw error;
        }
    }
    async types(roots) {
        const { log, signal } = this.#parts;
        const { tools, environment } = this;
        if (this.#toolServer === null)
            return null;
        const open = async () => {
            const setup = { tools, python: environment.python, binds: environment.binds, roots };
            return WarmTypes.open(setup, await this.open(workbench/* NO_CHANGE */.X, signal), log, signal);
        };
        return (this.#types ??= open());
    }
    async [Symbol.asyncDispose]() {
        const { store, log } = this.#parts;
        await (await this.#types?.catch(() => null))?.[Symbol.asyncDispose]();
        await this.#tests[Symbol.asyncDispose]();
        await this.#toolServer?.[Symbol.asyncDispose]();
        try {
            await store[Symbol.asyncDispose]();
        }
        catch (error) {
            log.warn(`${store.folder} could not be removed: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
}

// EXTERNAL MODULE: ./lib/base/exec.js
var exec = __webpack_require__(79584);
// EXTERNAL MODULE: ./lib/base/hash.js
var hash = __webpack_require__(50645);
;// CONCATENATED MODULE: ./lib/judge/bench/requirements.js

/** Files at the base commit that name dependencies. */
const REQUIREMENT_FILES = [
    'pyproject.toml',
    ...['requirements', 'requirements-test', 'requirements-tests', 'requirements-dev', 'test-requirements', 'tests-requirements', 'dev-requirements'].map((name) => `${name}.txt`),
    ...['test', 'tests', 'testing', 'dev'].map((name) => `requirements/${name}.txt`),
    'tests/requirements.txt',
]; // prettier-ignore
const TEST_GROUP = /^(?:tests?|testing|dev|develop|development|ci)$/;
const MOST_LINES = 500;
/** A name, extras, versions and a marker of PEP 508; no address, no option. */
const PLAIN = /^[A-Za-z0-9](?:[\w.-]{0,100}[A-Za-z0-9])?\s{0,5}(?:\[[\w\s,.-]{0,200}\])?\s{0,5}(?:\(?[<>=!~][\w\s.,*+!<>=~-]{0,200}\)?)?\s{0,5}(?:;[\w\s.'"<>=!~(),-]{0,300})?$/;
/** Reads the dependencies of the package, and of its groups and files for tests. */
function requirementsOf(files) {
    const lines = [...files].flatMap(([name, text]) => name === 'pyproject.toml' ? ofProject(text) : text.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '')));
    const said = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))].slice(0, MOST_LINES);
    // Files that include each other are all read anyway.
    const own = said.filter((line) => !/^(?:-r|--requirement|-c|--constraint)[\s=]/.test(line));
    return {
        wanted: own.filter((line) => PLAIN.test(line)).sort(),
        refused: own.filter((line) => !PLAIN.test(line)).map((line) => line.slice(0, 200)),
    };
}
function ofProject(text) {
    const project = requirements_at(read(text), 'project');
    const groups = [requirements_at(project, 'optional-dependencies'), requirements_at(read(text), 'dependency-groups')];
    return [
        ...strings(requirements_at(project, 'dependencies')),
        ...groups.flatMap((group) => typeof group === 'object' && group !== null
            ? Object.entries(group).flatMap(([name, value]) => (TEST_GROUP.test(name) ? strings(value) : []))
            : []),
    ];
}
function strings(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
function requirements_at(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? value[key] : null; // prettier-ignore
}
function read(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/entry/setup/folder.js
var setup_folder = __webpack_require__(7768);
// EXTERNAL MODULE: ./lib/entry/setup/io.js
var io = __webpack_require__(73612);
// EXTERNAL MODULE: ./lib/entry/setup/places.js + 1 modules
var setup_places = __webpack_require__(46471);
// EXTERNAL MODULE: ./lib/entry/setup/python-tools.js
var python_tools = __webpack_require__(3804);
;// CONCATENATED MODULE: ./lib/entry/setup/dependencies.js










const SECONDS = 900;
/** Requirements without a wheel that are left out one after another. */
const MOST_LEFT_OUT = 20;
/**
 * An interpreter with the dependencies that the base commit names, from wheels only: nothing of them is run. It is kept
 * by what was asked for. What has no wheel is left out and named. Null: there is nothing to install.
 */
async function pythonWithDependencies(options) {
    const { repository, cache, env, log, signal } = options;
    const read = await repository.readMany(REQUIREMENT_FILES);
    const files = new Map([...read].map(([name, bytes]) => [name, bytes.toString('utf8').slice(0, 256 * 1024)]));
    const { wanted, refused } = requirementsOf(files);
    if (refused.length > 0)
        log.warn(`dependencies that are not installed because they name no package of an index: ${refused.slice(0, 10).join(', ')}`); // prettier-ignore
    const python = await (0,python_tools/* findPython */.K)({ env });
    if (wanted.length === 0 || python === null)
        return null;
    const version = (await (0,exec/* execText */.pd)([python, '-I', '-c', 'import sys; print(sys.version, sys.prefix)'])).trim();
    const folder = (0,external_node_path_.join)(cache, 'environments', (0,hash/* sha256 */.s)(JSON.stringify([version, wanted])).slice(0, 16));
    const interpreter = (0,external_node_path_.join)(folder, 'bin', 'python');
    if ((0,setup_places/* isInstalled */.j$)(folder) && (0,external_node_fs_.existsSync)(interpreter))
        return interpreter;
    log.info(`installing ${wanted.length} dependencies of the tests from wheels`);
    const run = { env: (0,io/* packageManagerEnv */.N)(env), signal, timeoutSeconds: SECONDS };
    await (0,setup_folder/* installFolder */.Si)(folder, async (temporary) => {
        await (0,exec/* execText */.pd)([python, '-m', 'venv', temporary], run);
        const inside = (0,external_node_path_.join)(temporary, 'bin', 'python');
        const pip = [inside, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary=:all:'];
        const list = (0,external_node_path_.join)(temporary, 'requirements.txt');
        const chosen = await installable([...pip], list, wanted, run);
        const missing = wanted.filter((each) => !chosen.includes(each));
        if (missing.length > 0)
            log.warn(`the tests may lack these, of which there is no wheel: ${missing.join(', ')}`);
        // One run of pip, the last: afterwards start-up files of packages may run whenever this interpreter starts.
        await (0,exec/* execText */.pd)([...pip, '--requirement', list], run);
    });
    return interpreter;
} // prettier-ignore
/** Leaves out what cannot be had until the rest can. Nothing is installed by that. */
async function installable(pip, list, wanted, run) {
    let left = wanted;
    for (let turn = 0; turn <= MOST_LEFT_OUT; turn++) {
        await (0,promises_.writeFile)(list, left.map((line) => `${line}\n`).join(''));
        const result = await (0,exec/* exec */.m0)([...pip, '--dry-run', '--requirement', list], run);
        if (result.exitCode === 0)
            return left;
        const name = /No matching distribution found for ([\w.-]+)/.exec(result.stderr.toString('utf8'))?.[1];
        const rest = left.filter((line) => name === undefined || nameOf(line) !== nameOf(name));
        if (rest.length === left.length)
            break;
        left = rest;
    }
    return left;
}
/** `Foo_Bar[x]>=1` -> `foo-bar` */
function nameOf(requirement) {
    return (/^[\w.-]+/.exec(requirement)?.[0] ?? '').toLowerCase().replace(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./lib/entry/workbench.js







/** A workbench over the base commit, with what the options and the caller's environment say about Python. */
async function openWorkbench(parts, digest) {
    const { options, env, repository, sandbox, log, signal } = parts;
    const places = (0,setup_places/* placesOf */.ek)(options, env);
    return createWorkbench({
        repository,
        digest,
        sandbox,
        log,
        signal,
        python: await pythonOf(parts, places.cache),
        pythonPath: env['PYTHONPATH'] ?? '',
        searchPath: env['PATH'] ?? '',
        home: env['HOME'] ?? '',
        toolsFolder: places.tools,
        natives: places.natives,
        sidecar: (0,assets/* assetFolder */.$m)('sidecar'),
    });
}
/** The interpreter that was named; else, where that is asked for and there is no `.venv`, one with the dependencies. */
async function pythonOf({ options, env, repository, log, signal }, cache) {
    const own = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository.root, '.venv', 'bin', 'python'));
    if (options.python !== '' || options.dependencies === 'none' || own)
        return options.python;
    try {
        return (await pythonWithDependencies({ repository, cache, env, log, signal })) ?? '';
    }
    catch (error) {
        signal.throwIfAborted();
        log.warn(`the dependencies of the tests could not be installed: ${(0,errors/* messageOf */.bD)(error)}`);
        return '';
    }
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

/***/ 27116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ findInterpreter),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   aW: () => (/* binding */ interpreterAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79584);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);





/** `--python`, else the repository's `.venv/bin/python`, else `python3` of the caller's PATH or of the system. */
async function findInterpreter(options, signal) {
    const { python, root, searchPath } = options;
    if (python !== '') {
        const named = python.includes('/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, python) : onPath(python, searchPath);
        if (named === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named))
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('python-missing', `no Python interpreter at ${python}: name one with --python`);
        return interpreterAt(await unshim(named, root, searchPath, signal));
    }
    const own = ['.venv/bin/python', '.venv/bin/python3'].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
    if (own !== undefined)
        return interpreterAt(own);
    const found = onPath('python3', searchPath) ?? onPath('python3', '/usr/local/bin:/usr/bin:/bin');
    if (found === null)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('python-missing', 'no python3 was found: install one or name it with --python');
    return interpreterAt(await unshim(found, root, searchPath, signal));
}
function onPath(name, searchPath) {
    const folders = searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder));
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) ?? null;
}
/** Version managers put scripts on the PATH; the person's own script is asked for the program behind it. */
async function unshim(path, root, searchPath, signal) {
    const head = Buffer.alloc(2);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, head);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    if (head.toString('latin1') !== '#!' || isWithin((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root)))
        return path;
    const asked = await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m0)([path, '-I', '-c', 'import sys; print(sys.executable)'], {
        cwd: '/',
        env: { PATH: searchPath === '' ? '/usr/bin:/bin' : searchPath, LANG: 'C.UTF-8' },
        signal,
        timeoutSeconds: 20,
    });
    const real = asked.stdout.toString('utf8').trim();
    if (asked.exitCode !== 0 || !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(real) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(real))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('python-missing', `${path} does not start a Python interpreter`);
    return real;
}
/** Follows the links of an interpreter and its `pyvenv.cfg`, and names the folders to show to the sandbox. */
function interpreterAt(path) {
    const binds = new Set();
    let hop = path;
    for (let hops = 0; hops < 10; hops++) {
        for (const folder of homeOf(hop))
            binds.add(folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(hop, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
            break;
        hop = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(hop), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(hop));
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(hop))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('python-missing', `${path} is a link to ${hop}, which does not exist`);
    for (const folder of homeOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)))
        binds.add(folder);
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), 'pyvenv.cfg');
    const home = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(config)
        ? /^home\s*=\s*(.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(config, 'utf8').slice(0, 4096))?.[1]
        : undefined;
    if (home !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(home.trim()))
        for (const folder of homeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home.trim(), 'python3')))
            binds.add(folder);
    return { path, binds: [...binds] };
}
/**
 * The parts of the installation that holds `<prefix>/bin/python`. A `pyvenv.cfg` or link in a repository may name any
 * folder, so a prefix counts only when it holds a standard library or is itself a virtual environment.
 */
function homeOf(python) {
    const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(python));
    if (isWithin(prefix, '/usr') || prefix === '/')
        return [];
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, 'pyvenv.cfg')))
        return [prefix];
    const libraries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, 'lib')) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, 'lib')) : [];
    const standard = libraries.some((name) => /^python3\.\d+$/.test(name) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, 'lib', name, 'os.py')));
    if (!standard)
        return [];
    return ['bin', 'lib', 'lib64', 'include', 'share'].map((part) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, part)).filter(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
}
/** Is `path` the folder or inside it? */
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}


/***/ }),

/***/ 66093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ treeIn)
/* harmony export */ });
/* harmony import */ var _overlay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32914);

/** A copy of the base tree as tools see it; it is given back when it is disposed of. */
function treeIn(store, slot, sandbox, changed, server = null) {
    const inside = (command) => ({
        ...command,
        work: slot.scratch,
        cwd: slot.tree,
        readOnly: [...(command.readOnly ?? []), slot.tree],
    });
    return {
        path: slot.tree,
        scratch: slot.scratch,
        changed,
        read: (path) => (0,_overlay_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegular */ .VX)(slot.tree, path),
        mode: (path) => (0,_overlay_js__WEBPACK_IMPORTED_MODULE_0__/* .modeOf */ .VV)(slot.tree, path),
        run: async (command, signal) => (command.resident === true ? await server?.run(slot.tree, command, signal) : null) ??
            sandbox.run(inside(command), signal),
        black: async (args, stdin, signal) => (await server?.black(slot.tree, args, stdin, signal)) ?? null,
        start: (command, signal) => sandbox.start(inside(command), signal),
        [Symbol.asyncDispose]: () => store.release(slot),
    };
}


/***/ }),

/***/ 46540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ TreeStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79584);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61370);
/* harmony import */ var _overlay_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32914);







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
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), `${PREFIX}${process.pid}-`));
        try {
            const base = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'base');
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(base);
            const { skipped } = await (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBaseTree */ .bJ)(root, commit, base, signal);
            await copyBuilt(root, base, signal);
            return new TreeStore(folder, base, skipped);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
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
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.folder, 'scratch-'));
    }
    async [Symbol.asyncDispose]() {
        this.#closed = true;
        await this.#spare?.catch(() => undefined);
        await remove(this.folder);
    }
    async #copy() {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.folder, `tree-${this.#next++}`);
        const slot = { folder, tree: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'tree'), scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'scratch') };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(slot.scratch, { recursive: true });
        await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .execText */ .pd)(['cp', '-a', '--reflink=auto', this.base, slot.tree]);
        return slot;
    }
}
/** Tests may leave folders without permissions; those are opened first so that they can be removed. */
async function remove(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
    catch {
        await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .execText */ .pd)(['chmod', '-R', 'u+rwX', folder]).catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function copyBuilt(root, base, signal) {
    let total = 0;
    for (const path of await (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .builtFiles */ .Ob)(root, signal)) {
        const content = await (0,_overlay_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegular */ .VX)(root, path);
        total += content?.length ?? 0;
        if (content === null || total > _base_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .BUILT_LIMIT */ .lh)
            continue;
        if (!((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path))).catch(() => null))?.isDirectory() ?? false))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL).catch(() => undefined);
    }
}
/** Removes what a killed process of ours left behind. */
async function sweepStale() {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()).catch(() => [])) {
        const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
        if (!Number.isInteger(pid) || isAlive(pid))
            continue;
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), name);
        const age = Date.now() - ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => null))?.mtimeMs ?? Date.now());
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


/***/ }),

/***/ 1974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ pyrightCommand),
/* harmony export */   s0: () => (/* binding */ asFinding),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * The project file for one look at a tree. It is ours, on top of the repository's `pyrightconfig.json` where there is
 * one: only `include` is looked at, with the interpreter of the tests.
 */
async function projectOf(setup, tree, include) {
    // Pyright takes only paths relative to its configuration file.
    const shown = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(tree.scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree.path, path));
    const own = await ownConfiguration(tree);
    return {
        ...(own === null ? {} : { extends: shown(own) }),
        include: include.map(shown),
        executionEnvironments: [{ root: shown(''), extraPaths: setup.roots.map(shown) }],
        reportMissingModuleSource: 'none',
    };
}
/** How one of pyright's programs is started in a tree, after what `before` does. */
function pyrightCommand({ tools, binds }, before, folder, program) {
    return {
        argv: [...before, tools.node, '--max-old-space-size=2048', ...program],
        readOnly: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(tools.node), folder, ...binds],
        env: { PATH: `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(tools.node)}:/usr/local/bin:/usr/bin:/bin` },
        // V8 reserves far more address space than it uses.
        limits: { memoryMb: 6144 },
    };
}
/** What pyright says of one place, as a finding. */
function asFinding(tree, said, text) {
    return {
        tool: 'pyright',
        rule: said.rule ?? 'error',
        path: said.path,
        line: said.line,
        message: said.message.replaceAll(`${tree.path}/`, '').slice(0, 500),
        text: text(said.line),
        fix: null,
    };
}
/** Where the repository says how strict its types are. */
async function ownConfiguration(tree) {
    if ((await tree.read('pyrightconfig.json')) !== null)
        return 'pyrightconfig.json';
    const project = await tree.read('pyproject.toml');
    return project !== null && /^\[tool\.pyright\]/m.test(project.toString('utf8')) ? 'pyproject.toml' : null;
}


/***/ }),

/***/ 88414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ installedPyright),
/* harmony export */   f$: () => (/* binding */ findTools),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38816);
/* harmony import */ var _bench_interpreter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27116);





/** Looks in our virtual environment and in the folder that holds `node_modules`. */
function findTools(toolsFolder, natives) {
    const inTools = (path) => {
        const file = toolsFolder === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolsFolder, path);
        return file !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? file : null;
    };
    const python = inTools('bin/python');
    return {
        ruff: inTools('bin/ruff'),
        black: python === null || inTools('bin/black') === null ? null : (0,_bench_interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .interpreterAt */ .aW)(python),
        pyright: findPyright(natives),
        node: process.execPath,
        versions: { ruff: installed(toolsFolder, 'ruff'), black: installed(toolsFolder, 'black') },
    };
}
const Package = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(50) });
/** Pyright as it is installed; null when it is not, or not wholly. */
function installedPyright({ pyright }) {
    if (pyright === null)
        return null;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(pyright);
    const at = { server: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'langserver.index.js'), typeshed: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'dist', 'typeshed-fallback') };
    const description = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'package.json');
    if (![at.server, at.typeshed, description].every((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)))
        return null;
    const { version } = Package.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(description, 'utf8')));
    return { ...at, version };
}
function findPyright(natives) {
    const installed = natives === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(natives, 'node_modules', 'pyright', 'index.js');
    if (installed !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(installed))
        return installed;
    try {
        const name = 'pyright/package.json';
        const index = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url).resolve(name)), 'index.js');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(index) ? index : null;
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
    const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(site).find((entry) => entry.startsWith(`${name}-`) && entry.endsWith('.dist-info'));
    return info?.slice(name.length + 1, -'.dist-info'.length) ?? null;
}
/** site-packages of a virtual environment. */
function siteOf(folder) {
    const library = folder === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'lib');
    if (library === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(library))
        return null;
    const python = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(library).find((name) => /^python3\.\d+$/.test(name));
    return python === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(library, python, 'site-packages');
}


/***/ }),

/***/ 71533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ OWN_TOOL_NAMES),
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
const OWN_TOOL_NAMES = ['mypy', 'flake8', 'pylint', 'isort'];
const MAX_MESSAGE = 500;
/** A finding as tools print them, with its path made relative and its message bounded. */
function findingOf(tree, { path, line, rule, message }) {
    const inside = path.startsWith(`${tree}/`) ? path.slice(tree.length + 1) : path.replace(/^\.\//, '');
    return { path: inside, line, rule, message: message.replaceAll(`${tree}/`, '').slice(0, MAX_MESSAGE) };
}


/***/ }),

/***/ 36330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ PyrightServer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/judge/bench/overlay.js
var overlay = __webpack_require__(32914);
// EXTERNAL MODULE: ./lib/judge/checks/findings.js
var findings = __webpack_require__(33079);
// EXTERNAL MODULE: ./lib/judge/checks/pyright-project.js
var pyright_project = __webpack_require__(1974);
// EXTERNAL MODULE: ./lib/judge/checks/tools.js
var tools = __webpack_require__(88414);
;// CONCATENATED MODULE: ./lib/judge/servers/pyright/frames.js

const MAX_HEADER = 4096;
const MAX_BODY = 32 * 1024 * 1024;
const END = '\r\n\r\n';
/** One message with the header that the protocol asks for. */
function frames_frame(message) {
    const body = Buffer.from(JSON.stringify(message), 'utf8');
    return Buffer.concat([Buffer.from(`Content-Length: ${body.length}${END}`, 'latin1'), body]);
}
/**
 * Hands over each message of a stream. Ours and not a library's: what comes out of the sandbox is hostile, and the
 * libraries believe any length that is announced. `onBroken` is called once, and nothing is read after it.
 */
function readFrames(stream, onMessage, onBroken) {
    const frames = new Frames();
    const take = (piece) => {
        try {
            frames.push(piece);
            for (let body = frames.next(); body !== null; body = frames.next())
                onMessage(JSON.parse(body));
        }
        catch (error) {
            stream.removeListener('data', take);
            stream.resume(); // what still comes is dropped, so that the process can end
            onBroken((0,errors/* messageOf */.bD)(error));
        }
    };
    stream.on('data', take);
}
/** Pieces of a stream until they are a message. They are joined only when enough is there: no quadratic copying. */
class Frames {
    #pieces = [];
    #held = 0;
    #wanted = null;
    push(piece) {
        this.#pieces.push(piece);
        this.#held += piece.length;
    }
    next() {
        this.#wanted ??= this.#length();
        if (this.#wanted === null || this.#held < this.#wanted)
            return null;
        const body = this.#take(this.#wanted).toString('utf8');
        this.#wanted = null;
        return body;
    }
    /** The announced length of the message that comes next, once its header is there. */
    #length() {
        const buffer = this.#whole();
        const end = buffer.subarray(0, MAX_HEADER).indexOf(END);
        if (end < 0 && this.#held < MAX_HEADER)
            return null;
        const length = /^content-length: *(\d{1,12})$/im.exec(buffer.toString('latin1', 0, Math.max(0, end)))?.[1];
        if (length === undefined)
            throw new Error('a message without a length');
        if (Number(length) > MAX_BODY)
            throw new Error(`a message of ${length} bytes`);
        this.#take(end + END.length);
        return Number(length);
    }
    #take(size) {
        const buffer = this.#whole();
        this.#pieces = [buffer.subarray(size)];
        this.#held = buffer.length - size;
        return buffer.subarray(0, size);
    }
    #whole() {
        if (this.#pieces.length !== 1)
            this.#pieces = [Buffer.concat(this.#pieces)];
        return this.#pieces[0] ?? Buffer.alloc(0);
    }
}

;// CONCATENATED MODULE: ./lib/judge/servers/pyright/connection.js


const Message = schemas/* object */.Ikc({
    id: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().max(200)]).nullish(),
    method: schemas/* string */.YjP().max(200).optional(),
    params: schemas/* unknown */.L5J().optional(),
    result: schemas/* unknown */.L5J().optional(),
    error: schemas/* object */.Ikc({ code: schemas/* int */.Whr(), message: schemas/* string */.YjP() }).optional(),
});
/** The server answered with an error, did not answer in time, or is gone. */
class RequestError extends Error {
    name = 'RequestError';
    /** The code of the answer, or why there was none. */
    code;
    constructor(message, code) {
        super(message);
        this.code = code;
    }
}
/** Requests to a language server over a pair of streams, with the answers to what it asks back. */
class Connection {
    #output;
    #answer;
    #waiting = new Map();
    #next = 1;
    #closed = null;
    /** `answer` gives the results of the requests of the server; what it notifies of is dropped. */
    constructor(input, output, answer) {
        this.#output = output;
        this.#answer = answer;
        readFrames(input, (message) => this.#take(message), (why) => this.close(`it sent ${why}`));
    }
    /** Why nothing can be asked any more, or null. */
    get closed() {
        return this.#closed;
    }
    notify(method, params) {
        this.#send({ method, params });
    }
    async request(method, params, seconds, signal) {
        signal?.throwIfAborted();
        if (this.#closed !== null)
            throw new RequestError(this.#closed, 'gone');
        const id = this.#next++;
        const cancel = () => this.#give(id, new RequestError('the run was cancelled', 'gone'));
        signal?.addEventListener('abort', cancel, { once: true });
        try {
            return await new Promise((resolve, reject) => {
                const late = () => this.#give(id, new RequestError(`${method} took more than ${seconds} s`, 'late'));
                this.#waiting.set(id, { resolve, reject, timer: setTimeout(late, seconds * 1000) });
                this.#send({ id, method, ...(params === null ? {} : { params }) });
            });
        }
        finally {
            signal?.removeEventListener('abort', cancel);
            signal?.throwIfAborted();
        }
    }
    /** Ends all requests; the first reason is kept. */
    close(why) {
        this.#closed ??= why;
        for (const id of [...this.#waiting.keys()])
            this.#settle(id, new RequestError(why, 'gone'));
    }
    /** Ends a request that nobody waits for any more, and tells the server so. */
    #give(id, error) {
        this.#send({ method: '$/cancelRequest', params: { id } });
        this.#settle(id, error);
    }
    #send(message) {
        if (this.#closed === null)
            this.#output.write(frames_frame({ jsonrpc: '2.0', ...message }));
    }
    #take(raw) {
        const parsed = Message.safeParse(raw);
        if (!parsed.success)
            return;
        const { id, method, params, result, error } = parsed.data;
        if (method !== undefined) {
            if (id !== undefined && id !== null)
                this.#send({ id, result: this.#answer(method, params) ?? null });
        }
        else if (typeof id === 'number')
            this.#settle(id, error === undefined ? null : new RequestError(error.message.slice(0, 500), error.code), result);
    }
    #settle(id, error, result) {
        const waiting = this.#waiting.get(id);
        if (waiting === undefined)
            return;
        this.#waiting.delete(id);
        clearTimeout(waiting.timer);
        if (error === null)
            waiting.resolve(result);
        else
            waiting.reject(error);
    }
}

;// CONCATENATED MODULE: ./lib/judge/servers/pyright/session.js





const START_SECONDS = 60;
const LIFE_SECONDS = 12 * 3600;
const Asked = schemas/* object */.Ikc({ items: schemas/* array */.YOg(schemas/* object */.Ikc({ section: schemas/* string */.YjP().optional() })).max(100) });
/** Starts the server inside the sandbox on a tree, as an editor would open the folder. */
async function startSession(setup, server, tree, signal) {
    const file = (0,external_node_path_.join)(tree.scratch, 'pyrightconfig.json');
    const project = JSON.stringify(await (0,pyright_project/* projectOf */.v8)(setup, tree, ['']));
    // The project file comes first and by argument: standard input belongs to the protocol.
    const write = ['/bin/sh', '-c', 'printf %s "$1" > "$0"; shift; exec "$@"', file, project];
    const command = (0,pyright_project/* pyrightCommand */.Pl)(setup, [...write], (0,external_node_path_.dirname)(server), [server, '--stdio']);
    const limits = { ...command.limits, wallSeconds: LIFE_SECONDS, cpuSeconds: LIFE_SECONDS };
    const process = tree.start({ ...command, limits }, signal);
    const connection = new Connection(process.stdout, process.stdin, (method, params) => method === 'workspace/configuration' ? settings(setup, params) : null);
    void closeAtEnd(process, connection);
    try {
        const root = (0,external_node_url_.pathToFileURL)(tree.scratch).href;
        const folders = { rootUri: root, workspaceFolders: [{ uri: root, name: 'tree' }] };
        await connection.request('initialize', { ...CLIENT, ...folders }, START_SECONDS, signal);
        connection.notify('initialized', {});
        return {
            connection,
            [Symbol.asyncDispose]: () => process[Symbol.asyncDispose](),
        };
    }
    catch (error) {
        await process[Symbol.asyncDispose]();
        throw error;
    }
}
/** What this client can do: answers on request and not pushed, and changed files told by us and not watched. */
const CLIENT = {
    processId: null,
    capabilities: {
        workspace: {
            configuration: true,
            workspaceFolders: true,
            didChangeWatchedFiles: { dynamicRegistration: true },
        },
        textDocument: {
            diagnostic: { dynamicRegistration: true },
            hover: { contentFormat: ['plaintext'] },
        },
    },
};
/** The same choices that the program makes where nothing is configured. */
function settings(setup, params) {
    const asked = Asked.safeParse(params);
    if (!asked.success)
        return [];
    const analysis = {
        autoSearchPaths: true,
        useLibraryCodeForTypes: true,
        diagnosticMode: 'openFilesOnly',
        typeCheckingMode: 'standard',
        logLevel: 'Error',
    };
    return asked.data.items.map(({ section }) => section === 'python' ? { pythonPath: setup.python, analysis } : section === 'python.analysis' ? analysis : {});
}
async function closeAtEnd(process, connection) {
    try {
        const { exitCode, limit, stderr } = await process.ended;
        const said = stderr.toString('utf8').trim().split('\n').at(-1)?.slice(0, 200) ?? '';
        connection.close(`it ended (${limit ?? exitCode ?? 'killed'})${said === '' ? '' : `: ${said}`}`);
    }
    catch {
        connection.close('it was ended with the run');
    }
}

;// CONCATENATED MODULE: ./lib/judge/servers/pyright/server.js










const MAX_RESTARTS = 2;
const MAX_OPEN = 200;
const REQUEST_SECONDS = 120;
const ERROR = 1;
/** The server gives these when something changed under a request: ask again. */
const TRY_AGAIN = new Set([-32801, -32802, -32800]);
const MAX_ATTEMPTS = 5;
const Report = schemas/* object */.Ikc({
    items: schemas/* array */.YOg(schemas/* object */.Ikc({
        range: schemas/* object */.Ikc({ start: schemas/* object */.Ikc({ line: schemas/* int */.Whr() }) }),
        severity: schemas/* int */.Whr().optional(),
        code: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr()]).optional(),
        message: schemas/* string */.YjP(),
    })),
});
const Hover = schemas/* object */.Ikc({ contents: schemas/* object */.Ikc({ value: schemas/* string */.YjP() }) }).nullable();
/**
 * Pyright as a language server on one tree, for as long as the tree is needed. The tree is its own: `change` writes
 * there. After a crash it is started again, twice at most; then every answer is null and `state` says why.
 */
class PyrightServer {
    #setup;
    #installed;
    #tree;
    #signal;
    /** Open files in the order of their use, with the version that the server was told last. */
    #open = new Map();
    #session = null;
    #state = { name: 'ready', restarts: 0 };
    #turn = Promise.resolve();
    constructor(setup, installed, tree, signal) {
        this.#setup = setup;
        this.#installed = installed;
        this.#tree = tree;
        this.#signal = signal;
    }
    /** Starts the server; null when pyright is not installed. The server lives as long as `signal` allows. */
    static async open(setup, tree, signal) {
        const installed = (0,tools/* installedPyright */.AZ)(setup.tools);
        if (installed === null)
            return null;
        const server = new PyrightServer(setup, installed, tree, signal);
        await server.#inTurn((session) => Promise.resolve(session), signal);
        return server;
    }
    get state() {
        return this.#state;
    }
    /** Writes or, with null, removes a file of the tree; what is asked next is answered for the tree as it is then. */
    async change(path, text) {
        await this.#wait(async () => {
            const isNew = (await this.#tree.mode(path)) === null;
            if (text === null)
                await (0,overlay/* removeRegular */.bY)(this.#tree.path, path);
            else
                await (0,overlay/* writeRegular */.KA)(this.#tree.path, path, Buffer.from(text, 'utf8'));
            if (this.#session === null || (text === null && isNew))
                return;
            const { connection } = this.#session;
            if (text === null)
                this.#close(this.#session, path);
            else if (this.#open.has(path))
                this.#tell(this.#session, path, text);
            const type = text === null ? 3 : isNew ? 1 : 2;
            connection.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: this.#uri(path), type }] });
        });
    }
    /** Errors in files of the tree as it is now: what one run of the program says of them. Null: see `state`. */
    async diagnostics(paths, signal) {
        return this.#inTurn(async (session) => {
            const errors = [];
            for (const path of paths) {
                const text = await this.#show(session, path);
                if (text === null)
                    continue;
                const params = { textDocument: { uri: this.#uri(path) } };
                const { items } = Report.parse(await ask(session, 'textDocument/diagnostic', params, signal));
                const reader = (0,findings/* lineReader */.gd)(Buffer.from(text, 'utf8'));
                for (const { range, severity, code, message } of items)
                    if (severity === ERROR) {
                        const rule = code === undefined ? undefined : String(code);
                        errors.push((0,pyright_project/* asFinding */.s0)(this.#tree, { path, line: range.start.line + 1, message, rule }, reader));
                    }
            }
            return { version: this.#installed.version, errors };
        }, signal);
    }
    /** What the server shows for a name in a file, as plain text; null when it shows nothing or is gone. */
    async hover(path, position, signal) {
        return this.#inTurn(async (session) => {
            if ((await this.#show(session, path)) === null)
                return null;
            const params = { textDocument: { uri: this.#uri(path) }, position };
            return Hover.parse(await ask(session, 'textDocument/hover', params, signal))?.contents.value ?? null;
        }, signal);
    }
    async [Symbol.asyncDispose]() {
        await this.#session?.[Symbol.asyncDispose]();
        await this.#turn;
        this.#session = null;
    }
    /** One piece of work after the other: a change never falls between a question and its answer. */
    #wait(work) {
        const done = this.#turn.then(work);
        this.#turn = done.catch(() => undefined);
        return done;
    }
    /** Work with a living server. One that died is started again and asked again; one that is late is given up. */
    #inTurn(work, signal) {
        return this.#wait(async () => {
            for (;;) {
                if (this.#state.name === 'failed')
                    return null;
                try {
                    this.#session ??= await startSession(this.#setup, this.#installed.server, this.#tree, this.#signal);
                    return await work(this.#session);
                }
                catch (error) {
                    signal.throwIfAborted();
                    this.#signal.throwIfAborted();
                    const code = error instanceof RequestError ? error.code : 'gone';
                    if (typeof code === 'number')
                        return null; // it lives, and has no answer to this
                    await this.#drop((0,errors/* messageOf */.bD)(error));
                    if (code === 'late')
                        return null;
                }
            }
        });
    }
    async #drop(why) {
        const { restarts } = this.#state;
        const reason = this.#session?.connection.closed ?? why;
        this.#state =
            restarts < MAX_RESTARTS
                ? { name: 'ready', restarts: restarts + 1 }
                : { name: 'failed', restarts, why: `pyright's server stopped ${restarts + 1} times: ${reason}` };
        await this.#session?.[Symbol.asyncDispose]();
        this.#session = null;
        this.#open.clear();
    }
    /** Opens a file as an editor would; null when there is no such file. */
    async #show(session, path) {
        const bytes = await this.#tree.read(path);
        if (bytes === null)
            return null;
        const text = bytes.toString('utf8');
        if (this.#open.has(path))
            return text;
        for (const oldest of [...this.#open.keys()].slice(0, Math.max(0, this.#open.size - MAX_OPEN + 1)))
            this.#close(session, oldest);
        this.#open.set(path, 1);
        const textDocument = { uri: this.#uri(path), languageId: 'python', version: 1, text };
        session.connection.notify('textDocument/didOpen', { textDocument });
        return text;
    }
    #tell(session, path, text) {
        const version = (this.#open.get(path) ?? 0) + 1;
        this.#open.delete(path);
        this.#open.set(path, version);
        const textDocument = { uri: this.#uri(path), version };
        session.connection.notify('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
    }
    #close(session, path) {
        if (!this.#open.delete(path))
            return;
        session.connection.notify('textDocument/didClose', { textDocument: { uri: this.#uri(path) } });
    }
    #uri(path) {
        return (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(this.#tree.path, path)).href;
    }
}
async function ask({ connection }, method, params, signal) {
    for (let attempt = 1;; attempt += 1)
        try {
            return await connection.request(method, params, REQUEST_SECONDS, signal);
        }
        catch (error) {
            if (!(error instanceof RequestError) || !TRY_AGAIN.has(error.code) || attempt === MAX_ATTEMPTS)
                throw error;
        }
}


/***/ }),

/***/ 95144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ flakyTests),
/* harmony export */   dD: () => (/* binding */ stableId),
/* harmony export */   e2: () => (/* binding */ isBad),
/* harmony export */   l: () => (/* binding */ compareTests)
/* harmony export */ });
/**
 * What a change does to the tests, by test id.
 * A file that could not be collected at base counts as one failing test; it is fixed when its tests run and pass.
 */
function compareTests(before, after, { selection, by, flaky }) {
    const was = normalise(before);
    const is = normalise(after);
    const delta = {
        fixed: [],
        broken: [],
        stillFailing: [],
        vanished: [],
        appeared: [],
    };
    for (const [id, outcome] of was) {
        if (flaky.has(id))
            continue;
        const now = is.get(id) ?? collected(id, is);
        if (now === undefined)
            delta.vanished.push(id);
        else if (isBad(outcome)) {
            if (isBad(now))
                delta.stillFailing.push(id);
            else if (now === 'passed')
                delta.fixed.push(id);
        }
        else if (isBad(now))
            delta.broken.push(id);
        else if (outcome === 'passed' && now === 'skipped')
            delta.vanished.push(id);
    }
    for (const [id, outcome] of is) {
        if (was.has(id) || flaky.has(id))
            continue;
        // Tests of a file that could not be collected before are not new, and a file that cannot be collected now is broken.
        if (isBad(outcome) && !was.has(fileOf(id)))
            delta.broken.push(id);
        else
            delta.appeared.push(id);
    }
    const unsteady = [...is.keys()].filter((id) => flaky.has(id));
    return {
        selection,
        ...(by === undefined ? {} : { by }),
        ...delta,
        ...(unsteady.length === 0 ? {} : { flaky: unsteady }),
        passing: [...is.values()].filter((outcome) => outcome === 'passed').length,
    };
}
/** Tests that ended differently in two runs of the same tree. */
function flakyTests(first, second) {
    const [a, b] = [normalise(first.outcomes), normalise(second.outcomes)];
    return new Set([...a].filter(([id, outcome]) => b.has(id) && b.get(id) !== outcome).map(([id]) => id));
}
function isBad(outcome) {
    return outcome === 'failed' || outcome === 'error';
}
/** Object addresses in parametrised ids differ from run to run. */
function stableId(id) {
    return id.replace(/0x[0-9a-f]{6,16}/g, '0x');
}
function normalise(outcomes) {
    return new Map(Object.entries(outcomes).map(([id, outcome]) => [stableId(id), outcome]));
}
/** The outcome of a file that could not be collected before: that of its tests now. */
function collected(id, is) {
    if (id.includes('::'))
        return undefined;
    const own = [...is].filter(([other]) => other.startsWith(`${id}::`)).map(([, outcome]) => outcome);
    if (own.length === 0)
        return undefined;
    return own.find(isBad) ?? (own.includes('passed') ? 'passed' : 'skipped');
}
function fileOf(id) {
    return id.split('::', 1)[0] ?? id;
}


/***/ }),

/***/ 65165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PW: () => (/* binding */ buildDigest),
  wH: () => (/* binding */ linkFiles),
  qk: () => (/* binding */ moduleRecord),
  kb: () => (/* binding */ namePython),
  ZR: () => (/* binding */ symbolsOf)
});

// EXTERNAL MODULE: ./lib/knowledge/flow/graph.js + 12 modules
var flow_graph = __webpack_require__(35184);
// EXTERNAL MODULE: ./lib/knowledge/flow/ops.js
var ops = __webpack_require__(48733);
// EXTERNAL MODULE: ./lib/knowledge/flow/solve/values.js
var solve_values = __webpack_require__(21187);
// EXTERNAL MODULE: ./lib/knowledge/flow/solve/world.js
var solve_world = __webpack_require__(68117);
// EXTERNAL MODULE: ./lib/base/int-triples.js
var int_triples = __webpack_require__(66272);
// EXTERNAL MODULE: ./lib/base/ints.js
var ints = __webpack_require__(66395);
;// CONCATENATED MODULE: ./lib/knowledge/names/edge-list.js



function createEdgeList() {
    const rows = new ints/* Ints */.H();
    const seen = new int_triples/* IntTriples */.r();
    const codes = new Map(solve_world/* HOW */.bj.map((how, code) => [how, code]));
    const at = (index) => ({
        from: rows.at(4 * index),
        to: rows.at(4 * index + 1),
        line: rows.at(4 * index + 2),
        how: solve_world/* HOW */.bj[rows.at(4 * index + 3)] ?? 'flow',
    });
    return {
        get size() {
            return rows.length >> 2;
        },
        at,
        add: (from, to, line, how) => {
            if (!seen.add(1 + from, to, line))
                return;
            rows.push(from);
            rows.push(to);
            rows.push(line);
            rows.push(codes.get(how) ?? 0);
        },
        sorted: (files, names) => {
            const texts = new Map();
            const text = (symbol) => {
                const known = texts.get(symbol);
                if (known !== undefined)
                    return known;
                const made = names.text(symbol);
                texts.set(symbol, made);
                return made;
            };
            const inFiles = Array.from({ length: files }, () => []);
            for (let index = 0; index < rows.length >> 2; index++)
                inFiles[names.file(rows.at(4 * index))]?.push(index);
            const byLine = (left, right) => {
                const lines = rows.at(4 * left + 2) - rows.at(4 * right + 2);
                if (lines !== 0)
                    return lines;
                const [a, b] = [text(rows.at(4 * left + 1)), text(rows.at(4 * right + 1))];
                return a < b ? -1 : a > b ? 1 : 0;
            };
            return inFiles.flatMap((own) => own.sort(byLine).map((index) => {
                const { from, to, line, how } = at(index);
                return { from: text(from), to: text(to), line, how };
            }));
        },
    };
}

;// CONCATENATED MODULE: ./lib/knowledge/names/import-edges.js
/** The edges of one import statement: to the modules it names, and to those that it takes names from. */
function importEdges(files, modules, file, index, fact) {
    const module = modules.imported(index, fact.level, fact.module);
    const own = files[modules.file(module, index)];
    const from = file.name.path;
    const nearest = own?.name.module ?? longestKnown(files, modules, index, module);
    if (fact.names.length === 0)
        return [{ from, to: nearest ?? module, names: [], internal: nearest !== null, line: fact.line }];
    const edges = [];
    const names = [];
    for (const { name } of fact.names) {
        const defined = own !== undefined && definesItself(own, name);
        const below = defined || name === '*' ? undefined : files[modules.file(`${module}.${name}`, index)];
        if (below === undefined)
            names.push(name);
        else
            edges.push({ from, to: below.name.module, names: [name], internal: true, line: fact.line });
    }
    if (names.length > 0 && module !== '')
        edges.unshift({ from, to: nearest ?? module, names, internal: nearest !== null, line: fact.line });
    return edges;
} // prettier-ignore
function definesItself({ facts }, name) {
    return facts.binds.includes(name) || facts.definitions.some((one) => one.parent === null && one.name === name);
}
/** `pkg.gone` -> `pkg`: the deepest package of this repository that an unknown module would live in. */
function longestKnown(files, modules, from, module) {
    for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1)) {
        const found = files[modules.file(module.slice(0, dot), from)];
        if (found !== undefined)
            return found.name.module;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/knowledge/names/inheritance.js

/** What the classes of the repository inherit from. */
function inheritance({ world }, names) {
    const found = [];
    for (const [scope, nodes] of world.bases) {
        for (const value of nodes.flatMap((node) => world.places.held(node))) {
            const kind = world.values.kind[value];
            const a = world.values.a[value] ?? 0;
            if (kind === solve_values/* Kind */.b8.class && a !== scope)
                found.push({ from: names.of(scope), to: a, outside: 0 });
            if (kind === solve_values/* Kind */.b8.outside)
                found.push({ from: names.of(scope), to: 0, outside: a });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/knowledge/names/overrides.js
/** More classes below one are a framework, where the name of a hook says nothing about who is called. */
const MAX_OVERRIDES = 12;
/** Finds the methods of subclasses that stand for a method; all are the numbers of their scopes. */
function overridesOf(files, { world }, inherited) {
    const methods = new Map();
    const byOwner = new Map();
    files.forEach((file, index) => {
        const first = 1 + (world.firstScope[index] ?? 0);
        file.facts.definitions.forEach((one, definition) => {
            if (one.kind !== 'method' || one.parent === null || one.name.startsWith('__'))
                return;
            const owner = first + one.parent;
            const own = byOwner.get(owner) ?? new Map();
            if (!own.has(one.name))
                own.set(one.name, first + definition);
            methods.set(first + definition, { owner, name: one.name });
            byOwner.set(owner, own);
        });
    });
    const below = Map.groupBy(inherited.filter(({ outside }) => outside === 0), ({ to }) => to);
    const known = new Map();
    return (method) => {
        const before = known.get(method);
        if (before !== undefined)
            return before;
        const { owner: first, name } = methods.get(method) ?? { owner: -1, name: '' };
        const found = [];
        const seen = new Set();
        const queue = (below.get(first) ?? []).map(({ from }) => from);
        for (let owner = queue.pop(); owner !== undefined && found.length <= MAX_OVERRIDES; owner = queue.pop()) {
            if (seen.has(owner))
                continue;
            seen.add(owner);
            const own = byOwner.get(owner)?.get(name);
            if (own !== undefined)
                found.push(own);
            for (const { from } of below.get(owner) ?? [])
                queue.push(from);
        }
        const made = found.length > MAX_OVERRIDES ? [] : found;
        known.set(method, made);
        return made;
    };
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/names/scope-names.js

function nameScopes(files, { world, definitionOf, holderOf }) {
    const moduleScope = new Map();
    files.forEach(({ name }, index) => {
        if (!moduleScope.has(name.module))
            moduleScope.set(name.module, world.firstScope[index] ?? 0);
    });
    const symbols = Int32Array.from(world.scopeFile, (fileOfScope, scope) => {
        const holder = holderOf(scope);
        const own = holder === solve_world/* MODULE */.L7 ? scope : holder;
        return definitionOf(own) >= 0 ? own : (moduleScope.get(files[fileOfScope]?.name.module ?? '') ?? own);
    });
    const file = (symbol) => world.scopeFile[symbol] ?? 0;
    return {
        of: (scope) => symbols[scope] ?? scope,
        file,
        text: (symbol) => {
            const of = files[file(symbol)];
            const definition = definitionOf(symbol);
            return definition < 0 ? `py:${of?.name.module ?? ''}:<module>` : (of?.ids[definition] ?? '');
        },
    };
}

// EXTERNAL MODULE: ./lib/knowledge/names/well-known.js
var well_known = __webpack_require__(10781);
;// CONCATENATED MODULE: ./lib/knowledge/names/link.js










/** The import, inheritance and call edges of all files. */
function link_link(files, graph) {
    const { world, solved } = graph;
    const names = nameScopes(files, graph);
    const calls = createEdgeList();
    const inherited = inheritance(graph, names);
    for (const { scope, line, target, how } of solved.edges) {
        if (graph.definitionOf(target) >= 0)
            calls.add(names.of(scope), target, line, how);
    }
    addCallbacks(graph, (scope, line, target) => {
        if (graph.definitionOf(target) >= 0)
            calls.add(names.of(scope), target, line, 'callback');
    });
    const counts = addByName(files, graph, names, calls);
    addOverrides(files, graph, inherited, calls);
    return {
        imports: files.flatMap((file, index) => file.facts.imports.flatMap((fact) => importEdges(files, graph.modules, file, index, fact))),
        inherits: inherited.map(({ from, to, outside }) => ({
            from: names.text(from),
            to: outside === 0 ? names.text(to) : (world.outside.paths[outside] ?? ''),
            internal: outside === 0,
        })),
        calls: calls.sorted(files.length, names),
        callSites: world.sites.length,
        ...counts,
    };
} // prettier-ignore
/** Functions and classes that are handed to code outside, alone or in a list. */
function addCallbacks({ world, solved }, add) {
    const { data, values, places } = world;
    // The same list is handed over at many sites, and may hold the same things by many ways.
    const known = new Map();
    const targetsOf = (value, depth) => {
        const a = values.a[value] ?? 0;
        const kind = values.kind[value] ?? 0;
        if (kind === solve_values/* Kind */.b8.function || kind === solve_values/* Kind */.b8.class)
            return [a];
        if (kind === solve_values/* Kind */.b8.bound || kind === solve_values/* Kind */.b8.static || kind === solve_values/* Kind */.b8.classMethod)
            return targetsOf(a, depth);
        if (kind !== solve_values/* Kind */.b8.object || depth === 0)
            return [];
        const key = value * 4 + depth;
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const found = [...new Set([...new Set(solved.items(a))].flatMap((one) => targetsOf(one, depth - 1)))];
        known.set(key, found);
        return found;
    };
    for (const site of solved.outside.keys()) {
        const [scope, line, count] = [data.at(site + solve_world/* Site */._z.scope), data.at(site + solve_world/* Site */._z.line), data.at(site + solve_world/* Site */._z.count)];
        for (let one = 0; one < count; one++) {
            const node = data.at(site + solve_world/* Site */._z.args + 3 * one + 2);
            for (let at = 0, size = places.size(node); at < size; at++) {
                for (const target of targetsOf(places.value(node, at), 2))
                    add(scope, line, target);
            }
        }
    }
}
/** Counts the calls, and ties those of which nothing else is known to the only method of their name. */
function addByName(files, graph, names, calls) {
    const { world, solved } = graph;
    const { data, places } = world;
    const known = knownNames(files, graph);
    const unique = uniqueMethods(files, graph);
    const count = { resolved: 0, external: 0, guessed: 0 };
    for (const site of world.sites) {
        if (data.at(site + solve_world/* Site */._z.firstEdge) !== 0) {
            count.resolved++;
            continue;
        }
        const name = (0,flow_graph/* calledName */.n)(world, site);
        const form = data.at(site + solve_world/* Site */._z.form);
        const attribute = form === ops/* Form */.lV.attribute || form === ops/* Form */.lV.own;
        if (solved.outside.has(site) || (attribute && name !== null && !known.has(name))) {
            count.external++;
            continue;
        }
        const only = attribute && name !== null && places.size(data.at(site + solve_world/* Site */._z.callee)) === 0 ? unique.get(name) : undefined;
        if (only === undefined || only === null)
            continue;
        count.guessed++;
        calls.add(names.of(data.at(site + solve_world/* Site */._z.scope)), only, data.at(site + solve_world/* Site */._z.line), 'unique-name');
    }
    return count;
} // prettier-ignore
/** Names under which something of the repository might be called: definitions, and what is put on objects. */
function knownNames(files, { world }) {
    const names = new Set();
    for (const file of files)
        for (const one of file.facts.definitions)
            names.add(one.name);
    for (const at of world.places.allWaiting(solve_world/* Wait */.sn.setAttribute))
        names.add(world.names.text[world.data.at(at)] ?? '');
    return names;
}
/** The scopes of methods that exactly one class of the code under test has, and that no everyday type has. */
function uniqueMethods(files, { world }) {
    const found = new Map();
    files.forEach((file, index) => {
        if (file.name.test)
            return;
        file.facts.definitions.forEach(({ kind, name, parent }, definition) => {
            if (kind !== 'method' || name.length < 4 || name.startsWith('__') || well_known/* COMMON_METHODS */.N.has(name))
                return;
            const known = found.get(name);
            if (known !== undefined && known !== null && known.file === index && known.parent === parent)
                return;
            const scope = (world.firstScope[index] ?? 0) + 1 + definition;
            found.set(name, known === undefined ? { scope, parent, file: index } : null);
        });
    });
    return new Map([...found].map(([name, one]) => [name, one?.scope ?? null]));
}
/** A method called on an instance may be the one of a subclass. */
function addOverrides(files, graph, inherited, calls) {
    const overriding = overridesOf(files, graph, inherited);
    const { size } = calls;
    for (let at = 0; at < size; at++) {
        const { from, to, line, how } = calls.at(at);
        if (how !== 'self' && how !== 'instance')
            continue;
        for (const other of overriding(to))
            calls.add(from, other, line, 'override');
    }
} // prettier-ignore

// EXTERNAL MODULE: ./lib/knowledge/names/modules.js
var modules = __webpack_require__(63518);
// EXTERNAL MODULE: ./lib/knowledge/names/table.js
var table = __webpack_require__(57167);
// EXTERNAL MODULE: ./lib/knowledge/parse/languages.js
var languages = __webpack_require__(22639);
// EXTERNAL MODULE: ./lib/knowledge/build/name-others.js
var name_others = __webpack_require__(30842);
;// CONCATENATED MODULE: ./lib/knowledge/build/build-digest.js






/** Names modules and symbols and links imports and calls over the facts of all files. */
function buildDigest(read) {
    const named = namePython(read.files);
    const others = (0,name_others/* nameOthers */.P)(read.files);
    const graph = (0,flow_graph/* buildFlow */.t)(named);
    const links = link_link(named, graph);
    const partial = read.partial === null ? [] : [read.partial];
    if (!graph.solved.complete)
        partial.push('calls were followed up to a limit: some edges are missing');
    const all = [...named, ...others].sort(byPath);
    const modules = all.map((file) => moduleRecord(file, read.files.get(file.name.path)?.hash ?? ''));
    const symbols = all.flatMap(symbolsOf);
    return {
        modules,
        symbols,
        imports: links.imports,
        inherits: links.inherits,
        calls: links.calls,
        stats: {
            files: modules.length,
            lines: modules.reduce((sum, module) => sum + module.lines, 0),
            symbols: symbols.length,
            callSites: links.callSites,
            resolved: links.resolved,
            guessed: links.guessed,
            external: links.external,
            failures: read.failures,
            parsed: read.parsed,
            reused: read.reused,
            ...(partial.length === 0 ? {} : { partial: partial.join('; ') }),
        },
    };
}
/** The edges between these files; names of files that are not among them count as outside. */
function linkFiles(named) {
    return link_link(named, (0,flow_graph/* buildFlow */.t)(named));
}
/** Names the Python files and their symbols; the others have no part in imports and calls. */
function namePython(files) {
    const facts = new Map([...files].flatMap(([path, file]) => ((0,languages/* languageOf */.e)(path)?.language === 'py' ? [[path, file.facts]] : [])));
    return (0,table/* nameSymbols */.$)((0,modules/* nameModules */.fE)(facts).flatMap((name) => {
        const own = facts.get(name.path);
        return own === undefined ? [] : [{ name, facts: own }];
    }));
} // prettier-ignore
function byPath(left, right) {
    return left.name.path < right.name.path ? -1 : left.name.path > right.name.path ? 1 : 0;
}
/** The record of a file; `hash` names its bytes. */
function moduleRecord(file, hash) {
    const { path, module, root, test } = file.name;
    return { path, module, root, test, hash, lines: file.facts.lines };
}
/** The symbols of a file. */
function symbolsOf(file) {
    return file.facts.definitions.map((one, index) => ({
        id: file.ids[index] ?? '',
        kind: one.kind,
        path: file.name.path,
        module: file.name.module,
        qualname: one.qualname,
        signature: one.signature,
        docstring: one.docstring,
        line: one.line,
        endLine: one.endLine,
        start: one.start,
        end: one.end,
        bodyStart: one.bodyStart,
        bodyEnd: one.bodyEnd,
        parent: one.parent === null ? null : (file.ids[one.parent] ?? null),
        test: file.name.test,
        hash: one.hash,
    }));
}


/***/ }),

/***/ 30842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ nameOthers)
/* harmony export */ });
/* harmony import */ var _parse_languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22639);

/** `src/list.ts` -> `ts:src/list:List.push`: other languages are named by their path, since their imports are not read. */
function nameOthers(files) {
    const named = [];
    const seen = new Map();
    for (const [path, { facts }] of files) {
        const language = (0,_parse_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .e)(path)?.language;
        if (language === undefined || language === 'py')
            continue;
        const module = path.slice(0, path.lastIndexOf('.')).replaceAll(/[:\s]/g, '_') || '_';
        const ids = facts.definitions.map(({ qualname }) => {
            const id = `${language}:${module}:${qualname}`;
            const count = (seen.get(id) ?? 0) + 1;
            seen.set(id, count);
            return count === 1 ? id : `${id}#${count}`;
        });
        named.push({ name: { path, module, root: '', isPackage: false, test: isTest(path) }, facts, ids });
    }
    return named;
}
/** Whether a file holds tests by the habits of its language: `x.test.ts`, `x.spec.js`, `x_test.go`, a folder of tests. */
function isTest(path) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    return parts.some((part) => /^(?:tests?|__tests__|spec)$/.test(part)) || /(?:[._]test|\.spec)\.[a-z]+$/.test(name);
}


/***/ }),

/***/ 67821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aC: () => (/* binding */ keep),
  MH: () => (/* binding */ readFacts)
});

// UNUSED EXPORTS: LIMITS

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/knowledge/parse/facts-schema.js
var facts_schema = __webpack_require__(6251);
// EXTERNAL MODULE: ./lib/knowledge/parse/languages.js
var languages = __webpack_require__(22639);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/base/assets.js
var assets = __webpack_require__(34720);
// EXTERNAL MODULE: ./lib/knowledge/parse/read-source.js + 2 modules
var read_source = __webpack_require__(53864);
;// CONCATENATED MODULE: ./lib/knowledge/parse/pool.js




/** More than any file of the size that is read needs; beyond it the thread ends, not the process. */
const HEAP_MB = 1_024;
/** A pool of that many threads, started when they are needed; none means that files are read in this thread. */
function createParsePool(threads, { script = (0,assets/* parseWorkerFile */.m)(), heapMb = HEAP_MB } = {}) {
    const waiting = [];
    const idle = [];
    const all = new Set();
    let closed = false;
    function ask(files) {
        return new Promise((done, failed) => {
            if (closed) {
                failed(new Error('the threads were ended'));
                return;
            }
            waiting.push({ files, done, failed });
            next();
        });
    }
    function next() {
        const task = waiting[0];
        if (task === undefined || closed)
            return;
        const worker = idle.pop() ?? (all.size < threads ? start() : undefined);
        if (worker === undefined)
            return;
        waiting.shift();
        const onMessage = (answers) => {
            finish();
            worker.unref();
            idle.push(worker);
            task.done(answers);
            next();
        };
        const onEnd = (reason) => {
            finish();
            all.delete(worker);
            task.failed(reason instanceof Error ? reason : new Error('the thread ended'));
            void worker.terminate();
            next();
        };
        const finish = () => worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
        worker.ref();
        const request = pack(task.files);
        worker.postMessage(request, [request.bytes.buffer]);
    }
    function start() {
        // The environment of a thread is a copy that it does not need.
        const worker = new external_node_worker_threads_.Worker(script, {
            env: {},
            name: 'groundskeeper-parse',
            execArgv: [],
            workerData: { compileCache: (0,external_node_module_.getCompileCacheDir)() },
            resourceLimits: { maxOldGenerationSizeMb: heapMb },
        });
        all.add(worker);
        return worker;
    }
    /** A thread that died takes its batch along: each file is asked for alone, so that only the one that kills it fails. */
    async function readInThreads(files) {
        try {
            return (await ask(files)).map(opened);
        }
        catch (error) {
            if (closed)
                throw error;
            if (files.length === 1)
                return [{ ok: false, why: `the parser failed: ${error instanceof Error ? error.message : ''}`, passing: true }];
            const alone = [];
            for (const file of files)
                alone.push(...(await readInThreads([file])));
            return alone;
        }
    } // prettier-ignore
    return {
        read: (files) => (threads < 1 ? readHere(files) : readInThreads(files)),
        [Symbol.asyncDispose]: async () => {
            closed = true;
            for (const task of waiting.splice(0))
                task.failed(new Error('the threads were ended'));
            await Promise.all([...all].map((worker) => worker.terminate()));
        },
    };
}
async function readHere(files) {
    const read = [];
    for (const { path, source } of files) {
        const one = await (0,read_source/* readSource */.o)(path, source);
        read.push(one.ok ? { ...one, data: JSON.stringify(one.facts) } : one);
    }
    return read;
}
function opened(answer) {
    if (!answer.ok)
        return answer;
    return { ok: true, facts: JSON.parse(answer.data), data: answer.data };
}
function pack(files) {
    const bytes = new Uint8Array(files.reduce((sum, { source }) => sum + source.length, 0));
    let at = 0;
    for (const { source } of files) {
        bytes.set(source, at);
        at += source.length;
    }
    return { bytes, files: files.map(({ path, source }) => ({ path, length: source.length })) };
}

// EXTERNAL MODULE: ./lib/knowledge/parse/source-text.js
var source_text = __webpack_require__(48295);
;// CONCATENATED MODULE: ./lib/knowledge/build/read-facts.js
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





const LIMITS = { files: 100_000, bytes: 100_000_000, symbols: 400_000 };
/** What one thread is given at once: enough that handing it over costs nothing, little enough to share the work out. */
const BATCH_BYTES = 400_000;
const BATCH_FILES = 400;
/** What git is asked for at once: starting it costs as much as a hundred files. */
const CHUNK_BYTES = 12_000_000;
const CHUNK_FILES = 8_000;
/** Less than this is parsed before a thread has started. */
const WORTH_THREADS = 600_000;
const MAX_THREADS = 8;
/** Reads the facts of every source file: from the store where its bytes are known, else by parsing. */
async function readFacts(parts) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { store, full } = parts;
        const limits = parts.limits ?? LIMITS;
        const { files, passedOver } = await parts.tree.listing();
        const sources = files.filter(({ path }) => (0,languages/* languageOf */.e)(path) !== null).sort(byPath);
        const outcomes = new Map();
        const unknown = [];
        /** Files with the same bytes are parsed once. */
        const first = new Map();
        const same = [];
        let [count, bytes, size] = [0, 0, 0];
        for (const file of sources) {
            if (count >= limits.files || bytes >= limits.bytes)
                break;
            count += 1;
            if (file.bytes > source_text/* MAX_SOURCE_BYTES */.T) {
                outcomes.set(file.path, { ok: false, why: `larger than ${source_text/* MAX_SOURCE_BYTES */.T / 1_000_000} MB`, passing: false });
                continue;
            }
            bytes += file.bytes;
            const key = factsKey(file);
            const facts = full ? null : usable(store.facts(key), file.bytes);
            if (facts !== null)
                outcomes.set(file.path, { ok: true, facts, known: true });
            else if (first.has(key))
                same.push([file.path, key]);
            else {
                first.set(key, file.path);
                unknown.push(file);
                size += file.bytes;
            }
        }
        const cores = Math.min((0,external_node_os_.availableParallelism)(), MAX_THREADS);
        const threads = parts.threads ?? (size < WORTH_THREADS || cores < 2 ? 0 : cores);
        const pool = __addDisposableResource(env_1, createParsePool(threads), true);
        await parse(parts, pool, unknown, outcomes);
        for (const [path, key] of same) {
            const outcome = outcomes.get(first.get(key) ?? '');
            if (outcome !== undefined)
                outcomes.set(path, outcome);
        }
        return gather(sources.slice(0, count), sources.length, outcomes, limits, passedOver);
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
/** A cache that cannot be written costs the next run time, nothing else. */
function keep(write, log) {
    try {
        write();
    }
    catch (error) {
        log.warn(`knowledge was not kept: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Parses what is not known: git gives many files at once, threads take a few each; while one chunk is parsed, the next is read. */
async function parse({ tree, store, log, signal, waiting }, pool, files, into) {
    let done = 0;
    const readBatch = async (batch, sources) => {
        const present = batch.flatMap((file) => {
            const source = sources.get(file.path);
            if (source === undefined)
                into.set(file.path, { ok: false, why: 'not readable', passing: true });
            return source === undefined ? [] : [{ ...file, source }];
        });
        const read = await pool.read(present);
        const fresh = read.flatMap((one, index) => {
            const file = present[index];
            if (file === undefined)
                return [];
            into.set(file.path, one.ok ? { ok: true, facts: one.facts, known: false } : one);
            return one.ok ? [{ hash: factsKey(file), facts: one.facts, data: one.data }] : [];
        });
        keep(() => store.putFacts(fresh), log);
        done += batch.length;
        waiting(`reading ${done} of ${files.length} files`);
    };
    let before = Promise.resolve();
    for (const chunk of grouped(files, CHUNK_BYTES, CHUNK_FILES)) {
        signal.throwIfAborted();
        const sources = await tree.readMany(chunk.map(({ path }) => path));
        await before;
        before = Promise.all(grouped(chunk, BATCH_BYTES, BATCH_FILES).map((batch) => readBatch(batch, sources)));
    }
    await before;
}
/** Equal bytes say different things in different languages. */
function factsKey({ path, object }) {
    return `${(0,languages/* languageOf */.e)(path)?.grammar ?? ''}:${object}`;
}
function grouped(files, maxBytes, maxFiles) {
    const groups = [];
    let bytes = 0;
    for (const file of files) {
        const last = groups.at(-1);
        if (last === undefined || bytes + file.bytes > maxBytes || last.length >= maxFiles) {
            groups.push([file]);
            bytes = file.bytes;
        }
        else {
            last.push(file);
            bytes += file.bytes;
        }
    }
    return groups;
}
/** Puts what was read in the order of paths, so that nothing depends on which thread was first. */
function gather(considered, total, outcomes, limits, passedOver) {
    const files = new Map();
    const failures = [];
    const count = { parsed: 0, reused: 0 };
    let passing = false;
    let symbols = 0;
    let seen = 0;
    for (const { path, object } of considered) {
        if (symbols >= limits.symbols)
            break;
        seen += 1;
        const outcome = outcomes.get(path);
        if (outcome === undefined)
            continue;
        if (!outcome.ok) {
            passing ||= outcome.passing;
            failures.push({ path, why: outcome.why });
            continue;
        }
        const { facts } = outcome;
        count[outcome.known ? 'reused' : 'parsed'] += 1;
        const why = [facts.note, brokenness(facts)].filter((text) => text !== null).join('; ');
        if (why !== '')
            failures.push({ path, why });
        files.set(path, { facts, hash: object });
        symbols += facts.definitions.length;
    }
    const partial = seen < total ? `${files.size} of ${total} source files were read: the limit of one digest` : null;
    return { files, failures: [...failures, ...passedOver], passing, ...count, partial };
}
function brokenness({ broken, errors, definitions }) {
    if (broken === null)
        return null;
    const places = errors > 1 ? `${errors} syntax errors, the first on line ${broken}` : `syntax error on line ${broken}`;
    return `${places}; read as far as possible, ${definitions.length} symbol${definitions.length === 1 ? '' : 's'} kept`;
}
function usable(facts, size) {
    return facts !== null && (0,facts_schema/* factsFit */.Pe)(facts, size) ? facts : null;
}
function byPath(left, right) {
    return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
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
    const names = [...symbol.module.split('.').slice(-2), ...symbol.qualname.split('.')].flatMap(_search_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitIdentifier */ .a0);
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
    const name = (0,_search_words_js__WEBPACK_IMPORTED_MODULE_1__/* .searchWords */ .it)(symbol.qualname.replaceAll('.', ' '));
    const cap = symbol.kind === 'class' ? LEXICAL_BYTES / 8 : LEXICAL_BYTES;
    const text = source.toString('utf8', symbol.start, Math.min(symbol.end, symbol.start + cap));
    return [...name, ...name, ...name, ...(0,_search_words_js__WEBPACK_IMPORTED_MODULE_1__/* .searchWords */ .it)(symbol.module.replaceAll('.', ' ')), ...(0,_search_words_js__WEBPACK_IMPORTED_MODULE_1__/* .searchWords */ .it)(text)];
}


/***/ }),

/***/ 56504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ addNames),
/* harmony export */   QC: () => (/* binding */ noNames),
/* harmony export */   mC: () => (/* binding */ parametersOf),
/* harmony export */   z9: () => (/* binding */ addTarget)
/* harmony export */ });
/* harmony import */ var _parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89782);

function noNames() {
    return { defines: new Set(), touches: new Set(), uses: new Set() };
}
const COMPREHENSIONS = new Set(['list_comprehension', 'set_comprehension', 'dictionary_comprehension', 'generator_expression']); // prettier-ignore
const SCOPES = new Set(['function_definition', 'lambda', 'class_definition']);
/** Adds what an expression or simple statement does with names. Definitions inside count by the names they leave free. */
function addNames(tree, node, names) {
    const stop = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, node);
    for (let at = node; at < stop; at++) {
        const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, at);
        if (kind === 'assignment' || kind === 'augmented_assignment') {
            const left = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, at, 'left');
            if (left < 0)
                continue;
            // `x: int` alone gives no value.
            if ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, at, 'right') >= 0)
                addTarget(tree, left, names);
            if (kind === 'augmented_assignment')
                addUses(tree, left, names);
            continue;
        }
        if (kind === 'named_expression')
            addTarget(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, at, 'name'), names);
        else if (kind === 'delete_statement' || kind === 'as_pattern_target')
            for (const child of (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, at))
                addTarget(tree, child, names); // prettier-ignore
        else if (kind === 'aliased_import')
            addTarget(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, at, 'alias'), names);
        else if (kind === 'dotted_name' && isImported(tree, at))
            names.defines.add((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, at).split('.')[0] ?? '');
    }
    addUses(tree, node, names);
}
/** Adds the names of an assignment's left side. */
function addTarget(tree, node, names) {
    if (node < 0)
        return;
    const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, node);
    if (kind === 'identifier')
        names.defines.add((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, node));
    else if (kind === 'attribute') {
        const chain = chainOf(tree, node);
        if (chain === null)
            addUses(tree, node, names);
        else {
            names.defines.add(chain);
            for (const prefix of prefixesOf(chain))
                names.touches.add(prefix);
        }
    }
    else if (kind === 'subscript') {
        const value = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, node, 'value');
        const chain = value < 0 ? null : chainOf(tree, value);
        if (chain !== null)
            for (const part of [chain, ...prefixesOf(chain)])
                names.touches.add(part);
        addUses(tree, node, names);
    }
    else
        for (const child of (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, node))
            addTarget(tree, child, names);
}
function addUses(tree, node, names) {
    const stop = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, node);
    for (let at = node; at < stop; at++) {
        if ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, at) !== 'identifier' || !isRead(tree, at, node))
            continue;
        const name = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, at);
        if (isBoundInside(tree, at, node, name))
            continue;
        let whole = at;
        while ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, whole)) === 'attribute' && (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(tree, whole) === 'object')
            whole = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, whole); // prettier-ignore
        const chain = chainOf(tree, whole) ?? name;
        for (const part of [chain, ...prefixesOf(chain)])
            names.uses.add(part);
    }
}
/** Whether an identifier stands for a value that is read: no attribute name, keyword, annotation, or plain target. */
function isRead(tree, at, top) {
    const parent = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, at);
    const [kind, field] = [(0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, parent), (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(tree, at)];
    if (kind === 'attribute' && field === 'attribute')
        return false;
    if (kind === 'keyword_argument' && field === 'name')
        return false;
    if (kind === 'dotted_name' || kind === 'aliased_import' || kind === 'global_statement')
        return false;
    for (let inner = at, outer = parent; inner > top && outer >= 0; inner = outer, outer = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, outer)) {
        const outerKind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, outer);
        if (outerKind === 'type' || (outerKind === 'assignment' && (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(tree, inner) === 'type'))
            return false;
        if (outerKind === 'assignment' && (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(tree, inner) === 'left')
            return !isPlainTarget(tree, at, inner);
        if (SCOPES.has(outerKind) && ['parameters', 'name'].includes((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(tree, inner) ?? ''))
            return false;
        if (outer === top)
            break;
    }
    return true;
}
/** `x` in `x, (y.z, w[0]) = ...` is given a value; `y`, `w` are read. */
function isPlainTarget(tree, at, left) {
    for (let node = at; node !== left; node = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, node)) {
        const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, node));
        if (kind === 'subscript')
            return false;
        if (kind === 'attribute')
            return false;
    }
    return true;
}
/** Names that a comprehension, lambda or inner function binds are its own. */
function isBoundInside(tree, at, top, name) {
    for (let outer = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, at); outer >= top && outer >= 0; outer = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, outer)) {
        const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, outer);
        if (COMPREHENSIONS.has(kind)) {
            const own = noNames();
            for (const child of (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, outer))
                if ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, child) === 'for_in_clause')
                    addTarget(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, child, 'left'), own); // prettier-ignore
            if (own.defines.has(name))
                return true;
        }
        if (kind === 'function_definition' || kind === 'lambda') {
            const parameters = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, outer, 'parameters');
            if (parameters >= 0 && parametersOf(tree, parameters).has(name))
                return true;
        }
    }
    return false;
}
/** The names of a parameter list. */
function parametersOf(tree, parameters) {
    const found = new Set();
    for (const child of (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, parameters)) {
        const own = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, child) === 'identifier' ? child : (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, child, 'name');
        const node = own >= 0 ? own : ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, child).find((one) => (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, one) === 'identifier' || (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, one).endsWith('_splat_pattern')) ?? -1); // prettier-ignore
        if (node >= 0)
            found.add((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, node).replace(/^\*+/, ''));
    }
    return found;
}
/** `a.b.c` as text; null where something else than names is in the chain. */
function chainOf(tree, node) {
    const parts = [];
    let at = node;
    while ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, at) === 'attribute') {
        const name = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, at, 'attribute');
        if (name < 0)
            return null;
        parts.unshift((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, name));
        at = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, at, 'object');
        if (at < 0)
            return null;
    }
    return (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, at) === 'identifier' ? [(0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, at), ...parts].join('.') : null;
}
function prefixesOf(chain) {
    const parts = chain.split('.');
    return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('.'));
}
function isImported(tree, at) {
    const parent = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, at));
    return (parent === 'import_statement' || parent === 'import_from_statement') && (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(tree, at) === 'name';
}


/***/ }),

/***/ 35184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ buildFlow),
  n: () => (/* binding */ calledName)
});

;// CONCATENATED MODULE: ./lib/knowledge/names/module-index.js
const SHARED_ROOT = /(?:^|\/)(?:src|lib|python)$/;
function indexModules(files) {
    const byModule = new Map();
    const packages = new Set();
    files.forEach(({ name: { module } }, index) => {
        const same = byModule.get(module);
        if (same === undefined)
            byModule.set(module, [index]);
        else
            same.push(index);
        for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1))
            packages.add(module.slice(0, dot));
    });
    const isReachable = (index, module) => {
        const name = files[index]?.name;
        // A loose script in some other folder is on nobody's path.
        const loose = name?.isPackage !== true && !module.includes('.');
        return name !== undefined && (!loose || name.root === '' || SHARED_ROOT.test(name.root));
    };
    return {
        file: (module, from) => {
            const candidates = byModule.get(module) ?? [];
            const root = files[from]?.name.root;
            const same = candidates.find((one) => files[one]?.name.root === root);
            return same ?? candidates.find((one) => isReachable(one, module)) ?? -1;
        },
        isPackage: (module) => packages.has(module),
        imported: (from, level, module) => {
            const name = files[from]?.name;
            if (level === 0 || name === undefined)
                return module;
            const parts = name.module.split('.');
            const up = level - (name.isPackage ? 1 : 0);
            if (up > parts.length)
                return module;
            const base = parts.slice(0, parts.length - up).join('.');
            return [base, module].filter((part) => part !== '').join('.');
        },
    };
} // prettier-ignore

// EXTERNAL MODULE: ./lib/knowledge/flow/ops.js
var ops = __webpack_require__(48733);
// EXTERNAL MODULE: ./lib/base/ints.js
var ints = __webpack_require__(66395);
;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/places.js

/** Values that one place can hold; more say nothing any more. */
const MAX_HELD = 48;
/** Sizes that a block of values grows through, its count included. */
const BLOCKS = [4, 12, 24, MAX_HELD + 1];
/**
 * The nodes of all programs: what each holds and what waits for values there. A program of a million lines has millions of
 * them, most with one value or none, so they are numbers in a few long arrays. Node 0 holds nothing.
 */
class Places {
    /** For each node: 0, its only value, or minus the address of its block; then the first of what waits. */
    #nodes = new ints/* Ints */.H(1 << 12);
    /** Blocks: a count, then so many values. */
    #blocks = new ints/* Ints */.H(1 << 12);
    /** What waits: kind, data, the next one. */
    #waits = new ints/* Ints */.H(1 << 12);
    /** Blocks that were outgrown, by their size. */
    #free = new Map(BLOCKS.map((size) => [size, []]));
    constructor() {
        this.add();
        this.#blocks.push(0);
        this.#waits.room(3);
    }
    get nodes() {
        return this.#nodes.length >> 1;
    }
    /** New nodes; returns the first. */
    add(count = 1) {
        return this.#nodes.room(2 * count) >> 1;
    }
    /** How many values a node holds. */
    size(node) {
        const word = this.#nodes.at(2 * node);
        return word === 0 ? 0 : word > 0 ? 1 : this.#blocks.at(-word);
    }
    /** The values of a node, oldest first. */
    value(node, index) {
        const word = this.#nodes.at(2 * node);
        return word > 0 ? word : this.#blocks.at(1 + index - word);
    }
    /** The values of a node as they are now. */
    held(node) {
        const values = [];
        for (let at = 0, size = this.size(node); at < size; at++)
            values.push(this.value(node, at));
        return values;
    }
    /** Whether a value would be new to a node that has room for it. */
    lacks(node, value) {
        const word = this.#nodes.at(2 * node);
        if (word >= 0)
            return word !== value;
        const { values } = this.#blocks;
        const from = 1 - word;
        const count = values[from - 1] ?? 0;
        if (count >= MAX_HELD)
            return false;
        for (let at = from; at < from + count; at++)
            if (values[at] === value)
                return false;
        return true;
    }
    /** Gives a node a value that it lacks. */
    put(node, value) {
        const word = this.#nodes.at(2 * node);
        if (word === 0) {
            this.#nodes.set(2 * node, value);
            return;
        }
        const count = word > 0 ? 1 : this.#blocks.at(-word);
        const block = this.#grown(node, word, count);
        this.#blocks.set(block + 1 + count, value);
        this.#blocks.set(block, count + 1);
    }
    /** Lets something wait at a node: a kind of `Wait`, and the address of its operands. */
    wait(node, kind, data) {
        const made = this.#waits.room(3);
        this.#waits.set(made, kind);
        this.#waits.set(made + 1, data);
        this.#waits.set(made + 2, this.#nodes.at(2 * node + 1));
        this.#nodes.set(2 * node + 1, made);
    }
    /** The newest of what waits at a node; 0 when nothing does. */
    waiting(node) {
        return this.#nodes.at(2 * node + 1);
    }
    /** What waited before it. */
    nextOf(waiting) {
        return this.#waits.at(waiting + 2);
    }
    kindOf(waiting) {
        return this.#waits.at(waiting);
    }
    dataOf(waiting) {
        return this.#waits.at(waiting + 1);
    }
    /** The operands of everything of a kind that waits anywhere. */
    *allWaiting(kind) {
        for (let at = 3; at < this.#waits.length; at += 3)
            if (this.#waits.at(at) === kind)
                yield this.#waits.at(at + 1);
    }
    /** The block of a node, with room for one more value. */
    #grown(node, word, count) {
        const size = BLOCKS.find((one) => one > count) ?? 0;
        if (word < 0 && count + 1 < size)
            return -word;
        const next = BLOCKS.find((one) => one > count + 1) ?? MAX_HELD + 1;
        const made = this.#free.get(next)?.pop() ?? this.#blocks.room(next);
        if (word > 0)
            this.#blocks.set(made + 1, word);
        else {
            this.#blocks.values.copyWithin(made, -word, 1 + count - word);
            this.#free.get(size)?.push(-word);
        }
        this.#nodes.set(2 * node, -made);
        return made;
    }
}

// EXTERNAL MODULE: ./lib/knowledge/flow/solve/values.js
var solve_values = __webpack_require__(21187);
// EXTERNAL MODULE: ./lib/knowledge/flow/solve/world.js
var solve_world = __webpack_require__(68117);
;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/load.js





/** Puts the programs of all files together. */
function createWorld(files, programs, modules, outsideTypes = null) {
    const text = [];
    const index = new Map();
    const names = {
        text,
        of: (name) => {
            const known = index.get(name);
            if (known !== undefined)
                return known;
            index.set(name, text.length);
            return text.push(name) - 1;
        },
    };
    const members = new Map();
    const world = {
        files, modules, names, members,
        values: new solve_values/* Values */.JL(),
        outside: new solve_values/* Outside */.u8(),
        places: new Places(),
        data: new ints/* Ints */.H(1 << 12),
        scopeFile: [], scopeFlags: [], scopeResult: [], scopeOwner: [], scopeLambda: [], scopeOuter: [], scopeParameters: [], scopeYield: [],
        parameters: [0],
        firstScope: [],
        firstNode: [],
        bases: new Map(),
        exports: [],
        stars: [],
        sites: [],
        given: [], defined: [], contents: [], free: [], imports: [],
        itemReads: [],
        containerType: [0],
        outsideTypes,
    }; // prettier-ignore
    world.data.push(0);
    programs.forEach((program, file) => load(world, program, file, members));
    return world;
}
function load(world, program, file, members) {
    const { code } = program;
    const base = world.places.add(program.nodes - 1) - 1;
    world.firstNode.push(base);
    const scopeBase = world.scopeFile.length;
    for (let scope = 0; scope < program.scopes; scope++) {
        world.scopeFile.push(file);
        for (const list of [world.scopeFlags, world.scopeResult, world.scopeLambda, world.scopeParameters])
            list.push(0);
        world.scopeOwner.push(solve_world/* MODULE */.L7);
        world.scopeYield.push(undefined);
        world.scopeOuter.push(scope === 0 ? solve_world/* MODULE */.L7 : scopeBase);
    }
    world.firstScope.push(scopeBase);
    const name = program.names.map((one) => world.names.of(one));
    const exported = new Map();
    const stars = [];
    world.exports.push(exported);
    world.stars.push(stars);
    const { values, places } = world;
    let at = 0;
    let [scope, line] = [scopeBase, 1];
    const next = () => code[at++] ?? 0;
    const node = () => {
        const local = next();
        return local === 0 ? 0 : base + local;
    };
    const named = () => name[next()] ?? 0;
    const key = () => {
        const local = next();
        return local === 0 || local % 2 === 1 ? local : 2 + 2 * (name[(local - 2) / 2] ?? 0);
    };
    const hold = (to, value) => world.given.push(to, value);
    while (at < code.length) {
        switch (next()) {
            case ops.Op.scope:
                scope = scopeBase + next();
                break;
            case ops.Op.line:
                line = next();
                break;
            case ops.Op.copy: {
                const to = node();
                places.wait(node(), solve_world/* Wait */.sn.copy, to);
                break;
            }
            case ops.Op.define: {
                const to = node();
                world.defined.push(to, scopeBase + next());
                break;
            }
            case ops.Op.text: {
                const to = node();
                hold(to, values.of(solve_values/* Kind */.b8.text, named()));
                break;
            }
            case ops.Op.whole: {
                const to = node();
                hold(to, values.of(solve_values/* Kind */.b8.whole, next()));
                break;
            }
            case ops.Op.typed: {
                const to = node();
                hold(to, values.of(solve_values/* Kind */.b8.outside, (0,solve_world/* outsideType */.Cu)(world, world.names.text[named()] ?? '')));
                break;
            }
            case ops.Op.build: {
                const to = node();
                const made = (0,solve_world/* newContainer */.Yh)(world, named());
                hold(to, made);
                const count = next();
                for (let one = 0; one < count; one++) {
                    const from = key();
                    world.contents.push(made, from, node());
                }
                break;
            }
            case ops.Op.free: {
                const to = node();
                world.free.push((0,solve_world/* put */.yJ)(world, to, file, named()));
                break;
            }
            case ops.Op.import: {
                const to = node();
                const level = next();
                const module = named();
                const taken = next();
                world.imports.push((0,solve_world/* put */.yJ)(world, to, file, level, module, taken === 0 ? 0 : 1 + (name[taken - 1] ?? 0)));
                break;
            }
            case ops.Op.getAttribute: {
                const to = node();
                const object = node();
                places.wait(object, solve_world/* Wait */.sn.getAttribute, (0,solve_world/* put */.yJ)(world, to, named(), scope, line));
                break;
            }
            case ops.Op.setAttribute: {
                const object = node();
                const attribute = named();
                places.wait(object, solve_world/* Wait */.sn.setAttribute, (0,solve_world/* put */.yJ)(world, attribute, node()));
                break;
            }
            case ops.Op.getItem: {
                const to = node();
                const object = node();
                const from = node();
                const address = (0,solve_world/* put */.yJ)(world, to, object, from, scope, line);
                world.itemReads.push(address);
                places.wait(object, solve_world/* Wait */.sn.getItem, address);
                if (from !== 0)
                    places.wait(from, solve_world/* Wait */.sn.getItemKey, address);
                break;
            }
            case ops.Op.setItem: {
                const object = node();
                const from = node();
                const address = (0,solve_world/* put */.yJ)(world, object, from, node(), scope, line);
                places.wait(object, solve_world/* Wait */.sn.setItem, address);
                if (from !== 0)
                    places.wait(from, solve_world/* Wait */.sn.setItemKey, address);
                break;
            }
            case ops.Op.getKey: {
                const to = node();
                const object = node();
                places.wait(object, solve_world/* Wait */.sn.getKey, (0,solve_world/* put */.yJ)(world, to, key(), scope, line));
                break;
            }
            case ops.Op.setKey: {
                const object = node();
                const to = key();
                places.wait(object, solve_world/* Wait */.sn.setKey, (0,solve_world/* put */.yJ)(world, to, node(), scope, line));
                break;
            }
            case ops.Op.slice: {
                const to = node();
                const object = node();
                places.wait(object, solve_world/* Wait */.sn.slice, (0,solve_world/* put */.yJ)(world, to, next(), next(), 0));
                break;
            }
            case ops.Op.iterate: {
                const to = node();
                const object = node();
                const iterator = places.add();
                places.wait(object, solve_world/* Wait */.sn.iterate, (0,solve_world/* put */.yJ)(world, iterator, scope, line));
                places.wait(iterator, solve_world/* Wait */.sn.next, (0,solve_world/* put */.yJ)(world, to, scope, line));
                break;
            }
            case ops.Op.enter: {
                const to = node();
                places.wait(node(), solve_world/* Wait */.sn.enter, (0,solve_world/* put */.yJ)(world, to, scope, line));
                break;
            }
            case ops.Op.raise:
                places.wait(node(), solve_world/* Wait */.sn.raise, (0,solve_world/* put */.yJ)(world, scope, line));
                break;
            case ops.Op.call: {
                const to = node();
                const callee = node();
                const form = next();
                const called = next();
                const count = next();
                const site = (0,solve_world/* put */.yJ)(world, to, callee, form, called === 0 ? 0 : 1 + (name[called - 1] ?? 0), scope, line, 0, 0, count);
                for (let one = 0; one < count; one++) {
                    const kind = next();
                    const keyword = next();
                    (0,solve_world/* put */.yJ)(world, kind, keyword === 0 ? 0 : 1 + (name[keyword - 1] ?? 0), node());
                }
                world.sites.push(site);
                places.wait(callee, solve_world/* Wait */.sn.call, site);
                break;
            }
            case ops.Op.yield: {
                const from = scopeBase + next();
                const given = node();
                places.wait(given, solve_world/* Wait */.sn.copy, (world.scopeYield[from] ??= places.add()));
                break;
            }
            case ops.Op.function: {
                const made = scopeBase + next();
                world.scopeFlags[made] = next();
                world.scopeResult[made] = node();
                const owner = next();
                world.scopeOwner[made] = owner === 0 ? solve_world/* MODULE */.L7 : scopeBase + owner;
                world.scopeLambda[made] = next();
                world.scopeOuter[made] = scopeBase + next();
                const count = next();
                world.scopeParameters[made] = world.parameters.length;
                world.parameters.push(count);
                for (let one = 0; one < count; one++)
                    world.parameters.push(next(), named(), node());
                if (((world.scopeFlags[made] ?? 0) & ops/* FunctionFlag */.NR.class) !== 0)
                    members.set(made, members.get(made) ?? new Map());
                break;
            }
            case ops.Op.base: {
                const owner = scopeBase + next();
                const list = world.bases.get(owner) ?? [];
                list.push(node());
                world.bases.set(owner, list);
                break;
            }
            case ops.Op.member: {
                const owner = scopeBase + next();
                const attribute = named();
                const own = members.get(owner) ?? new Map();
                members.set(owner, own);
                own.set(attribute, [...(own.get(attribute) ?? []), node()]);
                break;
            }
            case ops.Op.export: {
                const attribute = named();
                const from = node();
                const known = exported.get(attribute);
                if (known === undefined || known === 0)
                    exported.set(attribute, from);
                else if (from !== 0) {
                    const joined = places.add();
                    places.wait(known, solve_world/* Wait */.sn.copy, joined);
                    places.wait(from, solve_world/* Wait */.sn.copy, joined);
                    exported.set(attribute, joined);
                }
                break;
            }
            case ops.Op.star: {
                const level = next();
                stars.push({ level, module: program.names[next()] ?? '' });
                break;
            }
            case ops.Op.instance: {
                const to = node();
                places.wait(node(), solve_world/* Wait */.sn.instance, to);
                break;
            }
            case ops.Op.operate: {
                const left = node();
                places.wait(left, solve_world/* Wait */.sn.operate, (0,solve_world/* put */.yJ)(world, node(), named(), scope, line));
                break;
            }
            case ops.Op.compute: {
                const to = node();
                const left = node();
                const right = node();
                const address = (0,solve_world/* put */.yJ)(world, to, left, right, named(), scope, line);
                places.wait(left, solve_world/* Wait */.sn.compute, address);
                if (right !== left)
                    places.wait(right, solve_world/* Wait */.sn.compute, address);
                break;
            }
        }
    }
}

// EXTERNAL MODULE: ./lib/knowledge/names/well-known.js
var well_known = __webpack_require__(10781);
// EXTERNAL MODULE: ./lib/base/int-triples.js
var int_triples = __webpack_require__(66272);
;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/arrivals.js
/** Values on their way to what waits for them, first in, first out. */
class Arrivals {
    /** Pairs of node and value, in a ring. */
    #ring = new Int32Array(2 * 4096);
    #last = 4096 - 1;
    #from = 0;
    size = 0;
    push(node, value) {
        if (this.size > this.#last)
            this.#grow();
        const at = 2 * ((this.#from + this.size) & this.#last);
        this.#ring[at] = node;
        this.#ring[at + 1] = value;
        this.size += 1;
    }
    /** The node of the first. */
    get node() {
        return this.#ring[2 * this.#from] ?? 0;
    }
    get value() {
        return this.#ring[2 * this.#from + 1] ?? 0;
    }
    drop() {
        this.#from = (this.#from + 1) & this.#last;
        this.size -= 1;
    }
    clear() {
        this.size = 0;
    }
    #grow() {
        const ring = new Int32Array(2 * this.#ring.length);
        const cut = 2 * this.#from;
        ring.set(this.#ring.subarray(cut));
        ring.set(this.#ring.subarray(0, cut), this.#ring.length - cut);
        this.#ring = ring;
        this.#from = 0;
        this.#last = 2 * this.#last + 1;
    }
}

// EXTERNAL MODULE: ./lib/base/int-pairs.js
var int_pairs = __webpack_require__(55692);
;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/attributes.js




function createAttributes(solver, classes, names) {
    const { world } = solver;
    const { values, data, places } = world;
    /** The node of each receiver and name. */
    const members = new int_pairs/* IntPairs */.R();
    const of = (receiver, name) => {
        const known = members.get(receiver, name);
        if (known !== 0)
            return known;
        const made = places.add();
        members.set(receiver, name, made);
        const above = values.kind[receiver] === solve_values/* Kind */.b8.above;
        const on = above ? (values.b[receiver] ?? 0) : receiver;
        const { written, put: placed } = classes.member(values.a[on] ?? 0, name, above ? (values.a[receiver] ?? 0) : solve_world/* MODULE */.L7);
        if (!above)
            solver.copy(placed, made);
        const address = (0,solve_world/* put */.yJ)(world, made, on);
        subscribe(written, solve_world/* Wait */.sn.bind, address, bind);
        return made;
    };
    const subscribe = (node, kind, address, handler) => {
        places.wait(node, kind, address);
        for (let at = 0, size = places.size(node); at < size; at++)
            handler(address, places.value(node, at));
    };
    const bind = (address, value) => {
        const to = data.at(address);
        const receiver = data.at(address + 1);
        solver.hold(to, boundTo(value, receiver));
    };
    /** What a member of a class is when it is reached through an instance or the class. */
    const boundTo = (value, receiver) => {
        const onClass = values.kind[receiver] === solve_values/* Kind */.b8.class;
        switch (values.kind[value] ?? 0) {
            case solve_values/* Kind */.b8.function:
                return onClass ? value : values.of(solve_values/* Kind */.b8.bound, value, receiver);
            case solve_values/* Kind */.b8.static:
                return values.a[value] ?? 0;
            case solve_values/* Kind */.b8.classMethod: {
                const owner = onClass ? receiver : values.kind[receiver] === solve_values/* Kind */.b8.instance ? values.of(solve_values/* Kind */.b8.class, values.a[receiver] ?? 0) : receiver;
                return values.of(solve_values/* Kind */.b8.bound, values.a[value] ?? 0, owner);
            }
            case solve_values/* Kind */.b8.property:
                return onClass ? value : values.of(solve_values/* Kind */.b8.property, values.a[value] ?? 0, receiver);
            default:
                return onClass && classes.isEnumeration(values.a[receiver] ?? 0) ? values.of(solve_values/* Kind */.b8.instance, values.a[receiver] ?? 0) : value;
        }
    };
    const bound = (address, value) => {
        const to = data.at(address);
        if (values.kind[value] !== solve_values/* Kind */.b8.property || values.b[value] === 0) {
            solver.hold(to, value);
            return;
        }
        const getter = values.a[value] ?? 0;
        if (values.kind[getter] !== solve_values/* Kind */.b8.function)
            return;
        const scope = values.a[getter] ?? 0;
        solver.edge(data.at(address + 2), data.at(address + 3), 0, scope, 'implicit');
        giveFirst(scope, values.b[value] ?? 0);
        solver.copy(world.scopeResult[scope] ?? 0, to);
    };
    const giveFirst = (scope, value) => {
        const list = world.scopeParameters[scope] ?? 0;
        if ((world.parameters[list] ?? 0) > 0)
            solver.hold(world.parameters[list + 3] ?? 0, value);
    };
    const get = (address, object) => {
        const to = data.at(address);
        const name = data.at(address + 1);
        const a = values.a[object] ?? 0;
        switch (values.kind[object] ?? 0) {
            case solve_values/* Kind */.b8.module:
                solver.copy(names.exported(a, name), to);
                return;
            case solve_values/* Kind */.b8.package: {
                solver.hold(to, names.module(`${solver.textOf(a)}.${solver.textOf(name)}`, world.scopeFile[data.at(address + 2)] ?? 0));
                return;
            }
            case solve_values/* Kind */.b8.class:
            case solve_values/* Kind */.b8.instance:
            case solve_values/* Kind */.b8.above:
                subscribe(of(object, name), solve_world/* Wait */.sn.bound, address, bound);
                return;
            case solve_values/* Kind */.b8.outside:
                solver.hold(to, values.of(solve_values/* Kind */.b8.outside, world.outside.below(a, name, solver.textOf(name))));
                return;
            case solve_values/* Kind */.b8.text:
                solver.hold(to, values.of(solve_values/* Kind */.b8.outside, world.outside.below(world.outside.of('<**PyStr**>'), name, solver.textOf(name))));
                return;
            case solve_values/* Kind */.b8.whole:
                solver.hold(to, values.of(solve_values/* Kind */.b8.outside, world.outside.below(world.outside.of('<**PyInt**>'), name, solver.textOf(name))));
                return;
            case solve_values/* Kind */.b8.object:
            case solve_values/* Kind */.b8.property:
            case solve_values/* Kind */.b8.generator:
                solver.hold(to, values.of(solve_values/* Kind */.b8.method, object, name));
                return;
            case solve_values/* Kind */.b8.bound:
                // `method.__func__`, and what was put on a function
                solver.hold(to, solver.textOf(name) === '__func__' ? a : 0);
                return;
            case solve_values/* Kind */.b8.function:
                solver.typed?.unknown(to);
                return;
        }
    };
    const set = (address, object) => {
        const name = data.at(address);
        const from = data.at(address + 1);
        const kind = values.kind[object];
        if (kind === solve_values/* Kind */.b8.instance || kind === solve_values/* Kind */.b8.class) {
            solver.copy(from, classes.field(values.a[object] ?? 0, name));
            return;
        }
        if (kind === solve_values/* Kind */.b8.module)
            solver.copy(from, names.exported(values.a[object] ?? 0, name));
    };
    return {
        get, set, bind, bound, of,
        seed: () => world.scopeOwner.forEach((owner, scope) => {
            const flags = world.scopeFlags[scope] ?? 0;
            if (owner === solve_world/* MODULE */.L7 || (flags & (ops/* FunctionFlag */.NR.class | ops/* FunctionFlag */.NR.static)) !== 0)
                return;
            giveFirst(scope, values.of((flags & ops/* FunctionFlag */.NR.onClass) === 0 ? solve_values/* Kind */.b8.instance : solve_values/* Kind */.b8.class, owner));
        }),
    };
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/builtins.js



const PROPERTIES = /^(?:<builtin>\.property|functools\.cached_property|abc\.abstractproperty|(?:.*\.)?cached_property)$/;
const SAME = /^(?:copy\.(?:copy|deepcopy)|asyncio\.(?:run|create_task|ensure_future|wait_for|shield)|typing\.cast|weakref\.(?:ref|proxy)|itertools\.(?:chain|islice|cycle)|contextlib\.(?:closing|nullcontext))$/; // prettier-ignore
const FIXTURES = /^(?:pytest|pytest_asyncio|_pytest\.fixtures)(?:\.[a-z_]*)?fixture$/;
const GATHERED = new Set([
    'list',
    'tuple',
    'set',
    'frozenset',
    'sorted',
    'reversed',
    'iter',
    'deque',
    'collections.deque',
]);
const PUTS = new Set(['append', 'add', 'appendleft', 'insert', 'put', 'put_nowait', 'push']);
function roleOf(name) {
    if (PROPERTIES.test(name))
        return 'property';
    if (SAME.test(name))
        return 'same';
    return FIXTURES.test(name) ? 'fixture' : 'other';
}
function createBuiltins(solver, containers, calling) {
    const { world } = solver;
    const { values, data, places } = world;
    /** By the number of the outside name. */
    const roles = [];
    /** Results of `fixture(autouse=...)`. */
    const automatic = new Set();
    const argument = (site, index) => {
        const at = site + solve_world/* Site */._z.args + 3 * index;
        return index < data.at(site + solve_world/* Site */._z.count) && data.at(at) === ops/* Pass */.oF.position ? data.at(at + 2) : 0;
    };
    const keyword = (site, name) => {
        for (let one = 0; one < data.at(site + solve_world/* Site */._z.count); one++) {
            const at = site + solve_world/* Site */._z.args + 3 * one;
            if (data.at(at) === ops/* Pass */.oF.keyword && solver.textOf(data.at(at + 1) - 1) === name)
                return data.at(at + 2);
        }
        return 0;
    };
    const positions = (site) => {
        const count = data.at(site + solve_world/* Site */._z.count);
        return Array.from({ length: count }, (_, index) => argument(site, index));
    };
    const scopeOf = (site) => data.at(site + solve_world/* Site */._z.scope);
    const lineOf = (site) => data.at(site + solve_world/* Site */._z.line);
    const subscribe = (node, kind, address) => {
        if (node === 0)
            return;
        const own = places.add();
        places.wait(own, kind, address);
        solver.copy(node, own);
    };
    /** What a loop over the values of a node yields. */
    const elements = (site, node) => {
        if (node === 0)
            return 0;
        const [iterator, to] = [places.add(), places.add()];
        places.wait(iterator, solve_world/* Wait */.sn.next, (0,solve_world/* put */.yJ)(world, to, scopeOf(site), lineOf(site)));
        subscribe(node, solve_world/* Wait */.sn.iterate, (0,solve_world/* put */.yJ)(world, iterator, scopeOf(site), lineOf(site)));
        return to;
    };
    const gather = (site, type, from) => {
        const made = (0,solve_world/* newContainer */.Yh)(world, world.names.of(type));
        solver.copy(from, containers.into(values.a[made] ?? 0, 0));
        solver.hold(data.at(site + solve_world/* Site */._z.to), made);
        return values.a[made] ?? 0;
    };
    /** `reduce(function, items, start)` gives what the function gives, which it is given again. */
    const reduced = (site) => {
        const [to, items] = [data.at(site + solve_world/* Site */._z.to), elements(site, argument(site, 1))];
        const [callee, start] = [argument(site, 0), argument(site, 2) || items];
        solver.copy(start, to);
        calling.callAt(callee, calling.unwritten(to, callee, scopeOf(site), lineOf(site), [to, items]));
    };
    const holderOf = (value) => {
        const node = places.add();
        solver.hold(node, value);
        return node;
    };
    const wrap = (site, kind) => {
        const to = data.at(site + solve_world/* Site */._z.to);
        subscribe(argument(site, 0) || keyword(site, 'fget'), solve_world/* Wait */.sn.typeOf, (0,solve_world/* put */.yJ)(world, to, kind));
    };
    const builtin = (site, name) => {
        const to = data.at(site + solve_world/* Site */._z.to);
        const first = argument(site, 0);
        switch (name) {
            case 'staticmethod':
                wrap(site, solve_values/* Kind */.b8.static);
                return true;
            case 'classmethod':
                wrap(site, solve_values/* Kind */.b8.classMethod);
                return true;
            case 'super':
                above(site);
                return true;
            case 'map':
            case 'filter': {
                const all = positions(site);
                const result = places.add();
                all.forEach((callee, index) => {
                    const rest = all.filter((_, other) => other !== index).map((one) => elements(site, one));
                    calling.callAt(callee, calling.unwritten(name === 'map' ? result : 0, callee, scopeOf(site), lineOf(site), rest));
                });
                if (name === 'filter')
                    for (const one of all.slice(1))
                        solver.copy(elements(site, one), result);
                gather(site, 'map', result);
                return true;
            }
            case 'min':
            case 'max': {
                const all = positions(site);
                const from = all.length === 1 ? elements(site, first) : first;
                for (const one of all.length === 1 ? [] : all.slice(1))
                    solver.copy(one, to);
                solver.copy(from, to);
                ordered(site, from);
                return true;
            }
            case 'next':
                solver.copy(argument(site, 1), to);
                subscribe(first, solve_world/* Wait */.sn.next, (0,solve_world/* put */.yJ)(world, to, scopeOf(site), lineOf(site)));
                return true;
            case 'enumerate': {
                const pair = (0,solve_world/* newContainer */.Yh)(world, world.names.of('tuple'));
                solver.typed?.called(containers.into(values.a[pair] ?? 0, 1), '<builtin>.int');
                solver.copy(elements(site, first), containers.into(values.a[pair] ?? 0, 3));
                const holder = places.add();
                solver.hold(holder, pair);
                gather(site, 'enumerate', holder);
                return true;
            }
            case 'zip': {
                const row = (0,solve_world/* newContainer */.Yh)(world, world.names.of('tuple'));
                positions(site).forEach((one, index) => solver.copy(elements(site, one), containers.into(values.a[row] ?? 0, 1 + 2 * index)));
                const holder = places.add();
                solver.hold(holder, row);
                gather(site, 'zip', holder);
                return true;
            }
            case 'dict': {
                const made = gather(site, 'dict', 0);
                for (let one = 0; one < data.at(site + solve_world/* Site */._z.count); one++) {
                    const at = site + solve_world/* Site */._z.args + 3 * one;
                    if (data.at(at) === ops/* Pass */.oF.keyword)
                        solver.copy(data.at(at + 2), containers.into(made, 2 * data.at(at + 1)));
                }
                subscribe(first, solve_world/* Wait */.sn.merge, (0,solve_world/* put */.yJ)(world, made));
                return true;
            }
            case 'getattr':
                solver.copy(argument(site, 2), to);
                subscribe(argument(site, 1), solve_world/* Wait */.sn.dynamic, (0,solve_world/* put */.yJ)(world, 0, first, to, scopeOf(site), lineOf(site)));
                return true;
            case 'setattr':
                subscribe(argument(site, 1), solve_world/* Wait */.sn.dynamic, (0,solve_world/* put */.yJ)(world, 1, first, argument(site, 2), scopeOf(site), lineOf(site)));
                return true;
            case 'type':
                subscribe(first, solve_world/* Wait */.sn.typeOf, (0,solve_world/* put */.yJ)(world, to, 0));
                return true;
            default:
                if (!GATHERED.has(name))
                    return false;
                {
                    const from = elements(site, first);
                    gather(site, name, from);
                    ordered(site, from);
                }
                return true;
        }
    };
    /** `key=` is called with each element. */
    const ordered = (site, elementsNode) => {
        const key = keyword(site, 'key');
        calling.callAt(key, calling.unwritten(0, key, scopeOf(site), lineOf(site), [elementsNode]));
    };
    /** `super()` and `super(Class, self)` in a method. */
    const above = (site) => {
        let scope = scopeOf(site);
        while (scope !== solve_world/* MODULE */.L7 && world.scopeOwner[scope] === solve_world/* MODULE */.L7)
            scope = world.scopeOuter[scope] ?? solve_world/* MODULE */.L7;
        const owner = scope === solve_world/* MODULE */.L7 ? solve_world/* MODULE */.L7 : (world.scopeOwner[scope] ?? solve_world/* MODULE */.L7);
        if (owner === solve_world/* MODULE */.L7)
            return;
        const list = world.scopeParameters[scope] ?? 0;
        const self = argument(site, 1) || ((world.parameters[list] ?? 0) > 0 ? (world.parameters[list + 3] ?? 0) : 0);
        subscribe(self, solve_world/* Wait */.sn.above, (0,solve_world/* put */.yJ)(world, data.at(site + solve_world/* Site */._z.to), owner));
    };
    return {
        outside: (site, path, value) => {
            const name = world.outside.paths[path] ?? '';
            const form = data.at(site + solve_world/* Site */._z.form);
            const to = data.at(site + solve_world/* Site */._z.to);
            const first = argument(site, 0);
            const hidden = form > ops/* Form */.lV.decorator && name.startsWith('<builtin>');
            const role = roles[path] ??= roleOf(name);
            if (role === 'property') {
                wrap(site, solve_values/* Kind */.b8.property);
                return;
            }
            if (!hidden && name !== '<builtin>.staticmethod' && name !== '<builtin>.classmethod')
                solver.leaves(site, path);
            if (name.startsWith('<builtin>.') && builtin(site, name.slice(10)))
                return;
            if (name === 'functools.partial' || name === 'functools.partialmethod') {
                solver.hold(to, values.of(solve_values/* Kind */.b8.partial, site));
                return;
            }
            if (role === 'same' && !(solver.typed !== null && name.startsWith('itertools.'))) {
                for (const one of positions(site))
                    solver.copy(one, to);
                return;
            }
            if (solver.typed !== null && name === 'functools.reduce') {
                reduced(site);
                return;
            }
            if (name === 'collections.deque' || name === 'functools.reduce')
                return void builtin(site, name === 'functools.reduce' ? 'map' : 'deque');
            if (form === ops/* Form */.lV.decorator && role === 'fixture')
                subscribe(first, solve_world/* Wait */.sn.fixture, (0,solve_world/* put */.yJ)(world, automatic.has(data.at(site + solve_world/* Site */._z.callee)) ? 1 : 0));
            else if (role === 'fixture' && keyword(site, 'autouse') !== 0)
                automatic.add(to);
            // What is only there for type checkers is never called.
            if (form === ops/* Form */.lV.decorator && /(?:^|\.)overload$/.test(name))
                return;
            if (form === ops/* Form */.lV.decorator) {
                solver.copy(first, to);
                return;
            }
            if (solver.typed === null)
                solver.hold(to, value);
            else
                solver.typed.called(to, name);
        },
        method: (site, object, name) => {
            const text = solver.textOf(name);
            const to = data.at(site + solve_world/* Site */._z.to);
            const kind = values.kind[object];
            if (kind === solve_values/* Kind */.b8.property) {
                solver.hold(to, object);
                return;
            }
            if (kind !== solve_values/* Kind */.b8.object)
                return;
            const container = values.a[object] ?? 0;
            const type = solver.textOf(world.containerType[container] ?? 0);
            solver.leaves(site, world.outside.below((0,solve_world/* outsideType */.Cu)(world, type), name, text));
            if (PUTS.has(text)) {
                solver.copy(argument(site, data.at(site + solve_world/* Site */._z.count) - 1), containers.into(container, 0));
                return;
            }
            switch (text) {
                case 'extend':
                case 'extendleft':
                    solver.copy(elements(site, argument(site, 0)), containers.into(container, 0));
                    return;
                case 'update':
                    for (const one of positions(site))
                        subscribe(one, solve_world/* Wait */.sn.merge, (0,solve_world/* put */.yJ)(world, container));
                    return;
                case 'get':
                case 'pop':
                case 'setdefault':
                case 'popleft':
                case 'get_nowait':
                case 'popitem': {
                    const key = argument(site, 0);
                    const other = argument(site, 1);
                    if (key === 0) {
                        solver.copy(containers.all(container), to);
                        return;
                    }
                    const holder = places.add();
                    solver.hold(holder, object);
                    const address = (0,solve_world/* put */.yJ)(world, to, holder, key, scopeOf(site), lineOf(site));
                    world.itemReads.push(address);
                    subscribe(key, solve_world/* Wait */.sn.getItemKey, address);
                    solver.copy(other, to);
                    if (text !== 'setdefault')
                        return;
                    const store = (0,solve_world/* put */.yJ)(world, holder, key, other, scopeOf(site), lineOf(site));
                    subscribe(key, solve_world/* Wait */.sn.setItemKey, store);
                    return;
                }
                case 'values':
                    return void gather(site, 'list', containers.all(container));
                case 'items': {
                    const pair = (0,solve_world/* newContainer */.Yh)(world, world.names.of('tuple'));
                    solver.copy(containers.all(container), containers.into(values.a[pair] ?? 0, 3));
                    if (solver.typed !== null)
                        solver.copy(elements(site, holderOf(object)), containers.into(values.a[pair] ?? 0, 1));
                    const holder = places.add();
                    solver.hold(holder, pair);
                    return void gather(site, 'list', holder);
                }
                case 'copy':
                    solver.hold(to, object);
                    return;
                case 'keys':
                    if (solver.typed !== null)
                        return void gather(site, 'list', elements(site, holderOf(object)));
            }
            solver.typed?.called(to, world.outside.paths[world.outside.below((0,solve_world/* outsideType */.Cu)(world, type), name, text)] ?? '');
        },
        partial: (site, maker) => {
            const own = data.at(maker + solve_world/* Site */._z.count);
            const more = data.at(site + solve_world/* Site */._z.count);
            const callee = argument(maker, 0);
            const made = (0,solve_world/* copyOf */.zP)(world, site, solve_world/* Site */._z.args);
            (0,solve_world/* copyOf */.zP)(world, maker + solve_world/* Site */._z.args + 3, 3 * (own - 1));
            (0,solve_world/* copyOf */.zP)(world, site + solve_world/* Site */._z.args, 3 * more);
            calling.derived(made);
            data.set(made + solve_world/* Site */._z.count, Math.max(0, own - 1) + more);
            data.set(made + solve_world/* Site */._z.firstEdge, 0);
            calling.callAt(callee, made);
        },
    };
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/calls.js





/** Forms of calls that nobody wrote. */
const UNWRITTEN = 100;
const MAKING = 101;
/** Where values that are called for other values end: `map(map, ...)` and an object that is its own `__call__` would go on for ever. */
const BOUNDS = {
    /** Calls that nobody wrote between a site and a written one. */
    unwritten: 4,
    /** Objects called in place of objects called; code that is meant to be read has one or two. */
    inPlace: 4,
};
function createCalls(solver, classes, containers, attributes) {
    const { world } = solver;
    const { values, data, places } = world;
    let nested = 0;
    const varargs = new Map();
    const aliases = new Map();
    const init = world.names.of('__init__');
    const make = world.names.of('__new__');
    /** Sites and the nodes whose values they call: the same two meet by many ways. */
    const tied = new int_triples/* IntTriples */.r();
    let depth = 0;
    const derived = (site) => {
        data.set(site + solve_world/* Site */._z.depth, depth + 1);
        return site;
    };
    const callAt = (node, site) => {
        if (node === 0 || data.at(site + solve_world/* Site */._z.depth) > BOUNDS.unwritten)
            return;
        if (!tied.add(site, node, 0))
            return;
        places.wait(node, solve_world/* Wait */.sn.call, site);
        for (let at = 0, size = places.size(node); at < size; at++)
            call(site, places.value(node, at));
    };
    const unwritten = (to, callee, scope, line, args) => {
        const site = (0,solve_world/* put */.yJ)(world, to, callee, UNWRITTEN, 0, scope, line, 0, 0, args.length);
        for (const node of args)
            (0,solve_world/* put */.yJ)(world, ops/* Pass */.oF.position, 0, node);
        return derived(site);
    };
    const special = (receiver, name, to, scope, line, args = []) => {
        const node = attributes.of(receiver, world.names.of(name));
        callAt(node, unwritten(to, node, scope, line, args));
    };
    /** The same arguments, but the result goes elsewhere. */
    const again = (site, form, to) => {
        const count = data.at(site + solve_world/* Site */._z.count);
        const made = (0,solve_world/* copyOf */.zP)(world, site, solve_world/* Site */._z.args + 3 * count);
        data.set(made + solve_world/* Site */._z.to, to);
        data.set(made + solve_world/* Site */._z.form, form);
        data.set(made + solve_world/* Site */._z.firstEdge, 0);
        return derived(made);
    };
    const builtins = createBuiltins(solver, containers, { callAt, unwritten, derived });
    const call = (site, value) => {
        const before = depth;
        depth = data.at(site + solve_world/* Site */._z.depth);
        callValue(site, value);
        depth = before;
    };
    const callValue = (site, value) => {
        const a = values.a[value] ?? 0;
        switch (values.kind[value] ?? 0) {
            case solve_values/* Kind */.b8.function:
                enter(site, a, 0);
                return;
            case solve_values/* Kind */.b8.bound: {
                if (values.kind[a] === solve_values/* Kind */.b8.function) {
                    enter(site, values.a[a] ?? 0, values.b[value] ?? 0);
                    return;
                }
                call(site, a);
                return;
            }
            case solve_values/* Kind */.b8.static:
            case solve_values/* Kind */.b8.classMethod:
                call(site, a);
                return;
            case solve_values/* Kind */.b8.class:
                making(site, value);
                return;
            case solve_values/* Kind */.b8.instance: {
                if (nested >= BOUNDS.inPlace)
                    return;
                nested += 1;
                callAt(attributes.of(value, world.names.of('__call__')), site);
                nested -= 1;
                return;
            }
            case solve_values/* Kind */.b8.outside:
                builtins.outside(site, a, value);
                return;
            case solve_values/* Kind */.b8.method:
                builtins.method(site, a, values.b[value] ?? 0);
                return;
            case solve_values/* Kind */.b8.partial:
                builtins.partial(site, a);
                return;
        }
    };
    const enter = (site, scope, receiver) => {
        const list = world.scopeParameters[scope] ?? 0;
        if (receiver !== 0 && (world.parameters[list] ?? 0) > 0) {
            if ((world.parameters[list + 1] ?? 0) === ops/* Take */.qd.star)
                solver.hold(containers.into(starOf(scope, world.parameters[list + 3] ?? 0), 1), receiver);
            else
                solver.hold(world.parameters[list + 3] ?? 0, receiver);
        }
        const before = data.at(site + solve_world/* Site */._z.firstEdge);
        solver.edge(data.at(site + solve_world/* Site */._z.scope), data.at(site + solve_world/* Site */._z.line), site, scope, howOf(site, scope, receiver));
        if (before === data.at(site + solve_world/* Site */._z.firstEdge))
            return;
        const to = data.at(site + solve_world/* Site */._z.to);
        if (((world.scopeFlags[scope] ?? 0) & ops/* FunctionFlag */.NR.generator) !== 0)
            solver.hold(to, values.of(solve_values/* Kind */.b8.generator, scope));
        else
            solver.copy(world.scopeResult[scope] ?? 0, to);
        pass(site, scope, receiver === 0 ? 0 : 1);
    };
    const starOf = (scope, node, type = 'tuple') => {
        const known = varargs.get(node);
        if (known !== undefined)
            return values.a[known] ?? 0;
        const made = (0,solve_world/* newContainer */.Yh)(world, world.names.of(solver.typed === null ? 'tuple' : type));
        varargs.set(node, made);
        solver.hold(node, made);
        return values.a[made] ?? scope;
    };
    /** Lets the arguments of a call flow into the parameters of a function, of which `skipped` are taken. */
    const pass = (site, scope, skipped) => {
        const list = world.scopeParameters[scope] ?? 0;
        const plain = [];
        const named = new Map();
        let [star, double] = [0, 0];
        for (let one = 0; one < (world.parameters[list] ?? 0); one++) {
            const from = list + 1 + 3 * one;
            const [kind, name, node] = [world.parameters[from] ?? 0, world.parameters[from + 1] ?? 0, world.parameters[from + 2] ?? 0];
            if (kind === ops/* Take */.qd.star)
                star = node;
            else if (kind === ops/* Take */.qd.doubleStar)
                double = node;
            else {
                if (kind === ops/* Take */.qd.plain)
                    plain.push(node);
                named.set(name, node);
            }
        }
        let at = skipped;
        for (let one = 0; one < data.at(site + solve_world/* Site */._z.count); one++) {
            const from = site + solve_world/* Site */._z.args + 3 * one;
            const [kind, keyword, node] = [data.at(from), data.at(from + 1), data.at(from + 2)];
            if (kind === ops/* Pass */.oF.position) {
                const to = plain[at];
                if (to !== undefined)
                    solver.copy(node, to);
                else if (star !== 0)
                    solver.copy(node, containers.into(starOf(scope, star), Number.isFinite(at) ? 1 + 2 * (at - plain.length) : 0));
                at++;
            }
            else if (kind === ops/* Pass */.oF.star) {
                for (let index = at; index < plain.length; index++)
                    read(node, plain[index] ?? 0, 1 + 2 * (index - at));
                if (star !== 0 && at <= plain.length) {
                    if (at === plain.length)
                        solver.copy(node, star);
                    else
                        subscribe(node, solve_world/* Wait */.sn.slice, (0,solve_world/* put */.yJ)(world, star, 1 + plain.length - at, 0, 0));
                }
                at = Number.POSITIVE_INFINITY;
            }
            else if (kind === ops/* Pass */.oF.keyword) {
                const to = named.get(keyword - 1);
                if (to !== undefined)
                    solver.copy(node, to);
                else if (double !== 0)
                    solver.copy(node, containers.into(starOf(scope, double, 'dict'), 2 + 2 * (keyword - 1)));
            }
            else {
                for (const [name, to] of named)
                    if (plain.indexOf(to) < 0 || plain.indexOf(to) >= at)
                        read(node, to, 2 + 2 * name);
                if (double !== 0)
                    solver.copy(node, double);
            }
        }
    };
    const read = (from, to, key) => subscribe(from, solve_world/* Wait */.sn.getKey, (0,solve_world/* put */.yJ)(world, to, key, 0, 0));
    const subscribe = (node, kind, address) => {
        if (node === 0)
            return;
        // What is there already arrives through a node of its own, in the order of the work.
        const own = places.add();
        places.wait(own, kind, address);
        solver.copy(node, own);
    };
    const making = (site, value) => {
        const scope = values.a[value] ?? 0;
        solver.hold(data.at(site + solve_world/* Site */._z.to), values.of(solve_values/* Kind */.b8.instance, scope));
        const form = data.at(site + solve_world/* Site */._z.form);
        const how = form === ops/* Form */.lV.decorator ? 'decorator' : form === UNWRITTEN ? 'implicit' : 'class';
        solver.edge(data.at(site + solve_world/* Site */._z.scope), data.at(site + solve_world/* Site */._z.line), site, scope, how);
        const has = (name) => classes.order(scope).some((one) => one.scope >= 0 && world.members.get(one.scope)?.has(name) === true);
        const instance = values.of(solve_values/* Kind */.b8.instance, scope);
        callAt(attributes.of(instance, init), again(site, form === UNWRITTEN ? UNWRITTEN : MAKING, 0));
        if (has(make)) {
            const maker = again(site, MAKING, data.at(site + solve_world/* Site */._z.to));
            const bound = places.add();
            solver.copy(attributes.of(value, make), bound);
            // `__new__` is given the class.
            const first = places.add();
            solver.hold(first, value);
            const count = data.at(maker + solve_world/* Site */._z.count);
            const given = (0,solve_world/* copyOf */.zP)(world, maker, solve_world/* Site */._z.args);
            (0,solve_world/* put */.yJ)(world, ops/* Pass */.oF.position, 0, first);
            (0,solve_world/* copyOf */.zP)(world, maker + solve_world/* Site */._z.args, 3 * count);
            data.set(given + solve_world/* Site */._z.count, count + 1);
            callAt(bound, given);
        }
        if (!has(init))
            fields(site, scope);
    };
    /** A class without a constructor of its own that is given values takes them as its fields (data classes, named tuples). */
    const fields = (site, scope) => {
        const names = [];
        for (const one of [...classes.order(scope)].reverse()) {
            for (const [name, nodes] of world.members.get(one.scope) ?? []) {
                const callable = nodes.some((node) => places.held(node).some((value) => [solve_values/* Kind */.b8.function, solve_values/* Kind */.b8.class, solve_values/* Kind */.b8.property].includes((values.kind[value] ?? 0))));
                if (!callable && !names.includes(name))
                    names.push(name);
            }
        }
        for (let one = 0; one < data.at(site + solve_world/* Site */._z.count); one++) {
            const from = site + solve_world/* Site */._z.args + 3 * one;
            const [kind, keyword, node] = [data.at(from), data.at(from + 1), data.at(from + 2)];
            const name = kind === ops/* Pass */.oF.keyword ? keyword - 1 : kind === ops/* Pass */.oF.position ? names[one] : undefined;
            if (name !== undefined && node !== 0)
                solver.copy(node, classes.field(scope, name));
        }
    };
    const aliasesOf = (file) => {
        const known = aliases.get(file);
        if (known !== undefined)
            return known;
        const all = (world.files[file]?.facts.imports ?? []).flatMap((one) => one.names.map(({ name, alias }) => [alias, name]));
        const made = new Map(all);
        aliases.set(file, made);
        return made;
    };
    const howOf = (site, scope, receiver) => {
        const form = data.at(site + solve_world/* Site */._z.form);
        if (form === UNWRITTEN)
            return 'implicit';
        if (form === MAKING)
            return 'class';
        if (form === ops/* Form */.lV.decorator)
            return 'decorator';
        if (form === ops/* Form */.lV.above)
            return 'super';
        if (form === ops/* Form */.lV.own && receiver !== 0)
            return 'self';
        const first = world.firstScope[world.scopeFile[scope] ?? 0] ?? 0;
        const written = world.files[world.scopeFile[scope] ?? 0]?.facts.definitions[scope - first - 1]?.name;
        const name = data.at(site + solve_world/* Site */._z.name);
        const called = name === 0 ? '' : solver.textOf(name - 1);
        const caller = world.scopeFile[data.at(site + solve_world/* Site */._z.scope)] ?? 0;
        if (form === ops/* Form */.lV.name && written !== undefined && aliasesOf(caller).get(called) === written)
            return 'import';
        if (written === undefined || called !== written)
            return 'flow';
        if (receiver !== 0)
            return values.kind[receiver] === solve_values/* Kind */.b8.class ? 'class' : 'instance';
        if (form === ops/* Form */.lV.attribute && world.scopeOwner[scope] !== solve_world/* MODULE */.L7)
            return 'class';
        if (world.scopeFile[scope] === caller)
            return 'local';
        const taken = form !== ops/* Form */.lV.name || aliasesOf(caller).has(called) || (world.stars[caller] ?? []).length > 0;
        return taken ? 'import' : 'flow';
    };
    return {
        call, special, unwritten, callAt,
        construct: (value, scope, line) => {
            making(unwritten(0, 0, scope, line, []), value);
        },
    };
} // prettier-ignore

// EXTERNAL MODULE: ./lib/knowledge/flow/solve/classes.js
var solve_classes = __webpack_require__(42881);
;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/containers.js
function createContainers(world, copy) {
    const made = [];
    const itemsOf = (container) => (made[container] ??= { known: new Map(), any: 0, all: 0 });
    const any = (items) => {
        if (items.any === 0) {
            items.any = world.places.add();
            if (items.all !== 0)
                copy(items.any, items.all);
        }
        return items.any;
    };
    const into = (container, key) => {
        const items = itemsOf(container);
        if (key === 0)
            return any(items);
        const known = items.known.get(key);
        if (known !== undefined)
            return known;
        const node = world.places.add();
        items.known.set(key, node);
        if (items.all !== 0)
            copy(node, items.all);
        return node;
    };
    const all = (container) => {
        const items = itemsOf(container);
        if (items.all === 0) {
            items.all = world.places.add();
            for (const node of items.known.values())
                copy(node, items.all);
            if (items.any !== 0)
                copy(items.any, items.all);
        }
        return items.all;
    };
    return {
        into,
        all,
        under: (container, key) => (key === 0 ? [all(container)] : [into(container, key), any(itemsOf(container))]),
        values: (container) => {
            const items = itemsOf(container);
            return [...items.known.values(), items.any].flatMap((node) => world.places.held(node));
        },
        keys: (container) => [...itemsOf(container).known.keys()],
    };
}

// EXTERNAL MODULE: ./lib/knowledge/names/modules.js
var modules = __webpack_require__(63518);
;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/fixtures.js



const COLLECTED = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;
/**
 * Gives the parameters of tests and fixtures what the fixtures of that name return. The nearest one counts: of the
 * class, of the file, of the `conftest.py` of a folder around it. Others (plugins) count where nothing else has the name.
 */
function giveFixtures(solver, declared) {
    const { world } = solver;
    const fixtures = new Map();
    const own = new Set();
    for (const [scope, automatic] of declared) {
        const file = world.scopeFile[scope] ?? 0;
        const definition = world.files[file]?.facts.definitions[scope - (world.firstScope[file] ?? 0) - 1];
        if (definition === undefined)
            continue;
        own.add(scope);
        // Used without being named: by the code around, as it were.
        if (automatic)
            solver.edge(world.firstScope[file] ?? 0, definition.line, 0, scope, 'fixture');
        const one = { scope, name: definition.name, path: world.files[file]?.name.path ?? '', owner: world.scopeOwner[scope] ?? solve_world/* MODULE */.L7 };
        const same = fixtures.get(one.name);
        if (same === undefined)
            fixtures.set(one.name, [one]);
        else
            same.push(one);
    }
    if (own.size === 0)
        return;
    world.files.forEach((file, index) => {
        const collected = COLLECTED.test(file.name.path);
        file.facts.definitions.forEach((definition, at) => {
            const scope = (world.firstScope[index] ?? 0) + 1 + at;
            const isTest = collected && definition.kind !== 'class' && definition.name.startsWith('test');
            if (!isTest && !own.has(scope))
                return;
            const list = world.scopeParameters[scope] ?? 0;
            for (let one = 0; one < (world.parameters[list] ?? 0); one++) {
                const [name = 0, node = 0] = world.parameters.slice(list + 2 + 3 * one, list + 4 + 3 * one);
                const fixture = nearest(world, fixtures.get(solver.textOf(name)) ?? [], scope, file.name.path);
                if (fixture === null)
                    continue;
                solver.edge(scope, definition.line, 0, fixture.scope, 'fixture');
                const yields = ((world.scopeFlags[fixture.scope] ?? 0) & ops/* FunctionFlag */.NR.generator) !== 0;
                solver.copy((yields ? world.scopeYield[fixture.scope] : world.scopeResult[fixture.scope]) ?? 0, node);
            }
        });
    });
} // prettier-ignore
function nearest(world, candidates, scope, path) {
    let best = null;
    let rank = -1;
    for (const one of candidates) {
        const at = one.scope === scope ? -1 : rankOf(world, one, scope, path);
        if (at >= rank && at >= 0)
            [best, rank] = [one, at];
    }
    return best;
}
/** How near a fixture is: 0 in a module of no folder around, up to the same class. */
function rankOf(world, { path: from, owner }, scope, path) {
    const around = owner === solve_world/* MODULE */.L7 || owner === world.scopeOwner[scope];
    if (from === path)
        return around ? 1_000_001 + (owner === solve_world/* MODULE */.L7 ? 0 : 1) : -1;
    if (owner !== solve_world/* MODULE */.L7)
        return -1;
    const folder = (0,modules/* folderOf */.yS)(from);
    const within = folder === '' || path.startsWith(`${folder}/`);
    return from.endsWith('conftest.py') ? (within ? 1 + folder.length : -1) : 0;
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/items.js


function createItems(solver, containers, calls) {
    const { world } = solver;
    const { values, data, places } = world;
    /** The key that a value is; 0 for any. */
    const keyOf = (value) => {
        const kind = values.kind[value];
        if (kind === solve_values/* Kind */.b8.text)
            return 2 + 2 * (values.a[value] ?? 0);
        return kind === solve_values/* Kind */.b8.whole ? 1 + 2 * (values.a[value] ?? 0) : 0;
    };
    const readKey = (address, object, key, to, at) => {
        const a = values.a[object] ?? 0;
        switch (values.kind[object] ?? 0) {
            case solve_values/* Kind */.b8.object:
                for (const node of containers.under(a, key))
                    solver.copy(node, to);
                return;
            case solve_values/* Kind */.b8.generator:
                solver.copy(world.scopeYield[a] ?? 0, to);
                return;
            case solve_values/* Kind */.b8.outside:
                if (solver.typed === null)
                    solver.hold(to, object);
                else
                    solver.typed.item(to, world.outside.paths[a] ?? '');
                return;
            case solve_values/* Kind */.b8.text:
                solver.typed?.item(to, '<**PyStr**>');
                return;
            case solve_values/* Kind */.b8.instance:
                if (data.at(address + at) !== 0)
                    calls.special(object, '__getitem__', to, data.at(address + at), data.at(address + at + 1));
                return;
            case solve_values/* Kind */.b8.class:
                // `Generic[int]`
                solver.hold(to, object);
                return;
        }
    };
    const writeKey = (object, key, from, scope, line) => {
        if (values.kind[object] === solve_values/* Kind */.b8.object)
            solver.copy(from, containers.into(values.a[object] ?? 0, key));
        else if (values.kind[object] === solve_values/* Kind */.b8.instance)
            calls.special(object, '__setitem__', 0, scope, line, [0, from]);
    };
    const word = (at) => data.at(at);
    const arrive = (kind, at, value) => {
        switch (kind) {
            case solve_world/* Wait */.sn.getItem: {
                const keys = places.held(word(at + 2));
                if (word(at + 2) === 0)
                    readKey(at, value, 0, word(at), 3);
                else if (values.kind[value] !== solve_values/* Kind */.b8.object)
                    readKey(at, value, 0, word(at), 3);
                else
                    for (const key of keys)
                        readKey(at, value, keyOf(key), word(at), 3);
                return;
            }
            case solve_world/* Wait */.sn.getItemKey:
                for (const object of places.held(word(at + 1))) {
                    if (values.kind[object] === solve_values/* Kind */.b8.object)
                        readKey(at, object, keyOf(value), word(at), 3);
                }
                return;
            case solve_world/* Wait */.sn.setItem: {
                const keys = places.held(word(at + 1));
                if (keys.length === 0 || values.kind[value] !== solve_values/* Kind */.b8.object)
                    writeKey(value, 0, word(at + 2), word(at + 3), word(at + 4));
                else
                    for (const key of keys)
                        writeKey(value, keyOf(key), word(at + 2), word(at + 3), word(at + 4));
                return;
            }
            case solve_world/* Wait */.sn.setItemKey:
                for (const object of places.held(word(at))) {
                    if (values.kind[object] === solve_values/* Kind */.b8.object)
                        writeKey(object, keyOf(value), word(at + 2), word(at + 3), word(at + 4));
                }
                return;
            case solve_world/* Wait */.sn.getKey:
                readKey(at, value, word(at + 1), word(at), 2);
                return;
            case solve_world/* Wait */.sn.setKey:
                writeKey(value, word(at), word(at + 1), word(at + 2), word(at + 3));
                return;
            case solve_world/* Wait */.sn.slice:
                slice(at, value);
                return;
            case solve_world/* Wait */.sn.iterate:
                if (values.kind[value] !== solve_values/* Kind */.b8.instance) {
                    solver.hold(word(at), value);
                    return;
                }
                {
                    calls.special(value, '__iter__', word(at), word(at + 1), word(at + 2));
                    return;
                }
            case solve_world/* Wait */.sn.next:
                next(at, value);
                return;
            case solve_world/* Wait */.sn.enter:
                enter(at, value);
                return;
            case solve_world/* Wait */.sn.operate: {
                const method = OPERATORS.get(solver.textOf(word(at + 1)));
                if (values.kind[value] === solve_values/* Kind */.b8.instance && method !== undefined)
                    calls.special(value, method, 0, word(at + 2), word(at + 3), [word(at)]);
                return;
            }
            case solve_world/* Wait */.sn.merge:
                merge(word(at), value);
                return;
            case solve_world/* Wait */.sn.compute:
                compute(at);
                return;
            case solve_world/* Wait */.sn.dynamic: {
                if (values.kind[value] !== solve_values/* Kind */.b8.text)
                    return;
                const name = values.a[value] ?? 0;
                const own = places.add();
                if (word(at) === 0)
                    places.wait(own, solve_world/* Wait */.sn.getAttribute, (0,solve_world/* put */.yJ)(world, word(at + 2), name, word(at + 3), word(at + 4)));
                else
                    places.wait(own, solve_world/* Wait */.sn.setAttribute, (0,solve_world/* put */.yJ)(world, name, word(at + 2)));
                solver.copy(word(at + 1), own);
                return;
            }
            case solve_world/* Wait */.sn.typeOf:
                if (word(at + 1) !== 0) {
                    solver.hold(word(at), values.of(word(at + 1), value));
                    return;
                }
                if (values.kind[value] === solve_values/* Kind */.b8.instance)
                    solver.hold(word(at), values.of(solve_values/* Kind */.b8.class, values.a[value] ?? 0));
                else
                    solver.typed?.unknown(word(at));
                return;
            case solve_world/* Wait */.sn.fixture:
                if (values.kind[value] === solve_values/* Kind */.b8.function)
                    solver.fixtures.set(values.a[value] ?? 0, word(at) === 1);
                return;
            case solve_world/* Wait */.sn.above: {
                const of = values.kind[value];
                if (of === solve_values/* Kind */.b8.instance || of === solve_values/* Kind */.b8.class)
                    solver.hold(word(at), values.of(solve_values/* Kind */.b8.above, word(at + 1), value));
                return;
            }
        }
    };
    const computed = new Set();
    /** Something arrived on one side of an operator: every pair is looked at once. */
    const compute = (at) => {
        const sign = solver.textOf(word(at + 3));
        for (const left of world.places.held(word(at + 1))) {
            const method = OPERATORS.get(sign);
            if (values.kind[left] === solve_values/* Kind */.b8.instance) {
                if (method === undefined || computed.has(`${at} ${left}`))
                    continue;
                computed.add(`${at} ${left}`);
                calls.special(left, method, word(at), word(at + 4), word(at + 5), [word(at + 2)]);
                continue;
            }
            for (const right of world.places.held(word(at + 2))) {
                if (computed.has(`${at} ${left} ${right}`) || (left !== right && word(at + 1) === word(at + 2)))
                    continue;
                computed.add(`${at} ${left} ${right}`);
                solver.typed?.compute(word(at), left, right, sign);
            }
        }
    };
    const slice = (at, value) => {
        const a = values.a[value] ?? 0;
        if (values.kind[value] === solve_values/* Kind */.b8.outside) {
            solver.hold(word(at), value);
            return;
        }
        if (values.kind[value] === solve_values/* Kind */.b8.text && solver.typed !== null) {
            solver.typed.item(word(at), '<**PyStr**>');
            return;
        }
        if (values.kind[value] === solve_values/* Kind */.b8.generator) {
            shift(at, (made) => solver.copy(world.scopeYield[a] ?? 0, containers.into(made, 0)));
            return;
        }
        if (values.kind[value] !== solve_values/* Kind */.b8.object)
            return;
        const [low, high] = [word(at + 1), word(at + 2)];
        shift(at, (made) => {
            for (const node of containers.under(a, 0).length === 0 ? [] : [containers.under(a, 1)[1] ?? 0])
                solver.copy(node, containers.into(made, 0));
            const from = low === 0 ? 0 : low - 1;
            const to = high === 0 ? 64 : high - 1;
            for (const key of containers.keys(a)) {
                const index = (key - 1) / 2;
                if (key % 2 === 1 && index >= from && index < to)
                    solver.copy(containers.into(a, key), containers.into(made, 1 + 2 * (index - from)));
            }
        });
    };
    const shift = (at, fill) => {
        const made = (0,solve_world/* newContainer */.Yh)(world, world.names.of('list'));
        fill(values.a[made] ?? 0);
        solver.hold(word(at), made);
    };
    const next = (at, value) => {
        const a = values.a[value] ?? 0;
        switch (values.kind[value] ?? 0) {
            case solve_values/* Kind */.b8.object:
                if (solver.textOf(world.containerType[a] ?? 0) !== 'dict')
                    solver.copy(containers.all(a), word(at));
                else
                    solver.typed?.keys(word(at), a);
                return;
            case solve_values/* Kind */.b8.generator:
                solver.copy(world.scopeYield[a] ?? 0, word(at));
                return;
            case solve_values/* Kind */.b8.instance:
                calls.special(value, '__next__', word(at), word(at + 1), word(at + 2));
                return;
            case solve_values/* Kind */.b8.class:
                solver.hold(word(at), values.of(solve_values/* Kind */.b8.instance, a));
                return;
            case solve_values/* Kind */.b8.outside:
                if (solver.typed === null)
                    solver.hold(word(at), value);
                else
                    solver.typed.iterated(word(at), world.outside.paths[a] ?? '');
                return;
            case solve_values/* Kind */.b8.text:
                solver.hold(word(at), values.of(solve_values/* Kind */.b8.outside, world.outside.of('<**PyStr**>')));
                return;
        }
    };
    const enter = (at, value) => {
        const a = values.a[value] ?? 0;
        if (values.kind[value] === solve_values/* Kind */.b8.instance) {
            const [scope, line] = [word(at + 1), word(at + 2)];
            for (const [name, to] of [['__enter__', word(at)], ['__aenter__', word(at)], ['__exit__', 0], ['__aexit__', 0]]) {
                calls.special(value, name, to, scope, line);
            }
        }
        else if (values.kind[value] === solve_values/* Kind */.b8.generator)
            solver.copy(world.scopeYield[a] ?? 0, word(at));
        else
            solver.hold(word(at), value);
    };
    const merge = (into, value) => {
        const a = values.a[value] ?? 0;
        if (values.kind[value] !== solve_values/* Kind */.b8.object || a === into)
            return;
        if (solver.typed !== null && solver.textOf(world.containerType[a] ?? 0) !== 'dict') {
            // Pairs: the second of each is the value.
            const pair = world.places.add();
            world.places.wait(pair, solve_world/* Wait */.sn.getKey, (0,solve_world/* put */.yJ)(world, containers.into(into, 0), 3, 0, 0));
            solver.copy(containers.all(a), pair);
            return;
        }
        for (const key of containers.keys(a))
            solver.copy(containers.into(a, key), containers.into(into, key));
        const [, any = 0] = containers.under(a, 1);
        solver.copy(any, containers.into(into, 0));
    };
    return {
        arrive,
        openKeys: () => {
            for (const at of world.itemReads) {
                if (word(at + 2) === 0 || places.size(word(at + 2)) > 0)
                    continue;
                for (const object of places.held(word(at + 1)))
                    readKey(at, object, 0, word(at), 3);
            }
        },
    };
} // prettier-ignore
/** The methods behind operators. */
const OPERATORS = new Map(Object.entries({
    '+': '__add__', '-': '__sub__', '*': '__mul__', '/': '__truediv__', '//': '__floordiv__', '%': '__mod__', '@': '__matmul__',
    '**': '__pow__', '|': '__or__', '&': '__and__', '^': '__xor__', '<<': '__lshift__', '>>': '__rshift__',
})); // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/names.js

/** Star imports that hand on star imports further than this are hostile. */
const MAX_STARS = 64;
function createNames(solver, builtins) {
    const { world } = solver;
    const { data, values, places } = world;
    /** Each file is looked at once, however many ways of star imports lead to it. */
    const find = (file, name, depth, seen) => {
        seen.add(file);
        const own = world.exports[file]?.get(name);
        if (own !== undefined && own !== 0)
            return own;
        if (own === 0) {
            const made = places.add();
            world.exports[file]?.set(name, made);
            return made;
        }
        if (depth > MAX_STARS)
            return 0;
        for (const star of world.stars[file] ?? []) {
            const source = world.modules.file(world.modules.imported(file, star.level, star.module), file);
            const found = source < 0 || seen.has(source) ? 0 : find(source, name, depth + 1, seen);
            if (found !== 0)
                return found;
        }
        return 0;
    };
    const module = (name, from) => {
        const file = world.modules.file(name, from);
        if (file >= 0)
            return values.of(solve_values/* Kind */.b8.module, file);
        return world.modules.isPackage(name) ? values.of(solve_values/* Kind */.b8.package, world.names.of(name)) : 0;
    };
    const outsideOf = (path) => values.of(solve_values/* Kind */.b8.outside, world.outside.of(path));
    const exported = (file, name) => {
        const found = find(file, name, 0, new Set());
        if (found !== 0)
            return found;
        const made = places.add();
        world.exports[file]?.set(name, made);
        const below = module(`${world.files[file]?.name.module ?? ''}.${solver.textOf(name)}`, file);
        solver.hold(made, below);
        return made;
    };
    return {
        exported,
        module,
        import: (address) => {
            const [to, file, level, name, taken] = [data.at(address), data.at(address + 1), data.at(address + 2), data.at(address + 3), data.at(address + 4)];
            const path = world.modules.imported(file, level, solver.textOf(name));
            const found = module(path, file);
            if (taken === 0) {
                solver.hold(to, found === 0 ? outsideOf(path) : found);
                return;
            }
            const text = solver.textOf(taken - 1);
            const target = world.modules.file(path, file);
            if (target >= 0) {
                // `from . import name` in the package that has a module of this name.
                const self = target === file ? module(`${path}.${text}`, file) : 0;
                if (self === 0)
                    solver.copy(exported(target, taken - 1), to);
                else
                    solver.hold(to, self);
                return;
            }
            const below = module(`${path}.${text}`, file);
            if (below !== 0)
                solver.hold(to, below);
            else if (found === 0)
                solver.hold(to, values.of(solve_values/* Kind */.b8.outside, world.outside.below(world.outside.of(path), taken - 1, text)));
        },
        free: (address) => {
            const [to, file, name] = [data.at(address), data.at(address + 1), data.at(address + 2)];
            const found = find(file, name, 0, new Set());
            if (found !== 0)
                solver.copy(found, to);
            const text = solver.textOf(name);
            if (found === 0 && !builtins.has(text))
                solver.typed?.unknown(to);
            if (builtins.has(text) && (found === 0 || world.exports[file]?.has(name) === true))
                solver.hold(to, outsideOf(`<builtin>.${text}`));
        },
    };
} // prettier-ignore

// EXTERNAL MODULE: ./lib/knowledge/flow/solve/typing.js
var typing = __webpack_require__(66306);
;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/solver.js














/** Written texts and numbers of one place that are told apart. */
const MAX_CONSTANTS = 8;
/** Arrivals of a value at a place, per node of the programs: real code needs about two. */
const FUEL_PER_NODE = 40;
const MIN_FUEL = 2_000_000;
/** Arrivals that may wait: the standard library and its tests need less than a million. Beyond it memory would run out before fuel does. */
const MAX_WAITING = 15_000_000;
/** Runs the programs: values flow along assignments, calls, attributes and items until nothing new arrives anywhere. */
function solve(world) {
    const { values, places, data } = world;
    const queue = new Arrivals();
    const edges = [];
    const nextEdge = [];
    const implicit = new int_triples/* IntTriples */.r();
    const outside = new Map();
    let fuel = Math.max(MIN_FUEL, places.nodes * FUEL_PER_NODE);
    const text = values.of(solve_values/* Kind */.b8.outside, world.outside.of('<**PyStr**>'));
    const whole = values.of(solve_values/* Kind */.b8.outside, world.outside.of('<**PyInt**>'));
    const hold = (node, value) => {
        if (node === 0 || value === 0)
            return;
        if (!places.lacks(node, value))
            return;
        const kind = values.kind[value];
        if ((kind === solve_values/* Kind */.b8.text || kind === solve_values/* Kind */.b8.whole) && places.size(node) >= MAX_CONSTANTS) {
            const general = kind === solve_values/* Kind */.b8.text ? text : whole;
            if (general !== value) {
                hold(node, general);
                return;
            }
        }
        places.put(node, value);
        queue.push(node, value);
    };
    const copy = (from, to) => {
        if (from === 0 || to === 0 || from === to)
            return;
        places.wait(from, solve_world/* Wait */.sn.copy, to);
        for (let at = 0; at < places.size(from); at++)
            hold(to, places.value(from, at));
    };
    const edge = (scope, line, site, target, how) => {
        if (site === 0) {
            if (!implicit.add(1 + scope, line, target))
                return;
            edges.push({ scope, line, site, target, how });
            nextEdge.push(0);
            return;
        }
        for (let at = data.at(site + solve_world/* Site */._z.firstEdge); at !== 0; at = nextEdge[at - 1] ?? 0) {
            if (edges[at - 1]?.target === target)
                return;
        }
        edges.push({ scope, line, site, target, how });
        nextEdge.push(data.at(site + solve_world/* Site */._z.firstEdge));
        data.set(site + solve_world/* Site */._z.firstEdge, edges.length);
    };
    const leaves = (site, path) => {
        if (site === 0)
            return;
        const known = outside.get(site);
        if (known === undefined)
            outside.set(site, [path]);
        else if (known.length < 8 && !known.includes(path))
            known.push(path);
    };
    const solver = {
        world,
        hold,
        copy,
        edge,
        leaves,
        fixtures: new Map(),
        textOf: (name) => world.names.text[name] ?? '',
        typed: null,
    };
    const classes = (0,solve_classes/* createClasses */.L)(world, hold, copy);
    const containers = createContainers(world, copy);
    if (world.outsideTypes !== null)
        solver.typed = (0,typing/* createTypedValues */.pI)(solver, containers, world.outsideTypes);
    const names = createNames(solver, well_known/* BUILTINS */.H);
    const attributes = createAttributes(solver, classes, names);
    const calls = createCalls(solver, classes, containers, attributes);
    const items = createItems(solver, containers, calls);
    const later = [];
    let early = true;
    const arrive = (kind, at, value) => {
        switch (kind) {
            case solve_world/* Wait */.sn.getAttribute: {
                attributes.get(at, value);
                return;
            }
            case solve_world/* Wait */.sn.setAttribute: {
                attributes.set(at, value);
                return;
            }
            case solve_world/* Wait */.sn.bind: {
                attributes.bind(at, value);
                return;
            }
            case solve_world/* Wait */.sn.bound: {
                attributes.bound(at, value);
                return;
            }
            case solve_world/* Wait */.sn.call: {
                calls.call(at, value);
                return;
            }
            case solve_world/* Wait */.sn.raise:
                if (values.kind[value] === solve_values/* Kind */.b8.class)
                    calls.construct(value, data.at(at), data.at(at + 1));
                return;
            case solve_world/* Wait */.sn.instance:
                if (values.kind[value] === solve_values/* Kind */.b8.class)
                    hold(at, values.of(solve_values/* Kind */.b8.instance, values.a[value] ?? 0));
                else if (values.kind[value] === solve_values/* Kind */.b8.outside)
                    hold(at, value);
                else if (values.kind[value] === solve_values/* Kind */.b8.object)
                    inside(value, at);
                return;
            default: {
                items.arrive(kind, at, value);
                return;
            }
        }
    };
    const opened = new int_triples/* IntTriples */.r();
    /** Classes in a tuple, as `isinstance` takes them, are instances one step further; a tuple may hold itself. */
    const inside = (tuple, to) => {
        if (!opened.add(to, tuple, 0))
            return;
        const node = places.add();
        places.wait(node, solve_world/* Wait */.sn.instance, to);
        copy(containers.all(values.a[tuple] ?? 0), node);
    };
    const run = () => {
        while (queue.size > 0 && fuel > 0) {
            if (queue.size > MAX_WAITING)
                fuel = 0;
            const node = queue.node;
            const value = queue.value;
            queue.drop();
            fuel--;
            for (let one = places.waiting(node); one !== 0; one = places.nextOf(one)) {
                const kind = places.kindOf(one);
                const at = places.dataOf(one);
                if (kind === solve_world/* Wait */.sn.copy)
                    hold(at, value);
                else if (early && isLate(world, kind, at, value))
                    later.push(kind, at, value);
                else
                    arrive(kind, at, value);
            }
        }
        queue.clear();
    };
    for (let at = 0; at < world.defined.length; at += 2) {
        const scope = world.defined[at + 1] ?? 0;
        const isClass = ((world.scopeFlags[scope] ?? 0) & ops/* FunctionFlag */.NR.class) !== 0;
        hold(world.defined[at] ?? 0, values.of(isClass ? solve_values/* Kind */.b8.class : solve_values/* Kind */.b8.function, scope));
    }
    for (let at = 0; at < world.given.length; at += 2)
        hold(world.given[at] ?? 0, world.given[at + 1] ?? 0);
    for (const address of world.imports)
        names.import(address);
    for (const address of world.free)
        names.free(address);
    // Bases first: only then is it known where an attribute is looked for.
    run();
    early = false;
    for (let at = 0; at < world.contents.length; at += 3) {
        copy(world.contents[at + 2] ?? 0, containers.into(values.a[world.contents[at] ?? 0] ?? 0, world.contents[at + 1] ?? 0));
    }
    attributes.seed();
    for (let at = 0; at < later.length; at += 3)
        arrive(later[at] ?? 0, later[at + 1] ?? 0, later[at + 2] ?? 0);
    run();
    giveFixtures(solver, solver.fixtures);
    run();
    // A key that nothing is known about may be any.
    items.openKeys();
    run();
    solver.typed?.open();
    run();
    const under = (container, key) => containers.under(container, key).flatMap((node) => places.held(node));
    return {
        edges,
        outside,
        fixtures: solver.fixtures,
        items: containers.values,
        keys: (container) => (0,typing/* filledKeys */.Tf)(world, containers, container),
        under,
        complete: fuel > 0,
    };
}
/** What must wait until the bases of classes are known. */
function isLate(world, kind, at, value) {
    if (kind !== solve_world/* Wait */.sn.getAttribute)
        return true;
    const of = world.values.kind[value];
    if (of === solve_values/* Kind */.b8.module || of === solve_values/* Kind */.b8.package || of === solve_values/* Kind */.b8.outside)
        return false;
    // `Outer.Inner` as a base.
    return of !== solve_values/* Kind */.b8.class || world.members.get(world.values.a[value] ?? 0)?.has(world.data.at(at + 1)) !== true;
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/graph.js





const EMPTY = { nodes: 1, scopes: 1, names: [], code: new Int32Array() };
/** Runs the flow programs of all files; with `outside`, which were written for types. */
function buildFlow(files, outside = null) {
    const modules = indexModules(files);
    const programs = files.map(({ facts }) => programOf(facts.flow, facts.definitions.length));
    const world = createWorld(files, programs, modules, outside);
    const solved = solve(world);
    const definitionOf = (scope) => {
        const file = world.scopeFile[scope] ?? 0;
        const index = scope - (world.firstScope[file] ?? 0) - 1;
        return index < (files[file]?.facts.definitions.length ?? 0) ? index : -1;
    };
    const isModule = (scope) => world.firstScope[world.scopeFile[scope] ?? 0] === scope;
    const holderOf = (scope) => {
        let at = scope;
        while (at !== solve_world/* MODULE */.L7 && definitionOf(at) < 0 && !isModule(at))
            at = world.scopeOuter[at] ?? solve_world/* MODULE */.L7;
        return at;
    };
    return { world, solved, modules, definitionOf, holderOf };
}
function programOf(flow, definitions) {
    const code = (0,ops/* unpack */.l1)(flow.code);
    const program = code === null ? EMPTY : { nodes: flow.nodes, scopes: flow.scopes, names: flow.names, code };
    if (program.code.length > 0 && (0,ops/* programFits */.fs)(program, definitions))
        return program;
    return { ...EMPTY, scopes: definitions + 1 };
}
/** The last name of the callee of a call site; null when it has none. */
function calledName(world, site) {
    const name = world.data.at(site + solve_world/* Site */._z.name);
    return name === 0 ? null : (world.names.text[name - 1] ?? null);
}


/***/ }),

/***/ 48733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   NR: () => (/* binding */ FunctionFlag),
/* harmony export */   Op: () => (/* binding */ Op),
/* harmony export */   fs: () => (/* binding */ programFits),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   lV: () => (/* binding */ Form),
/* harmony export */   oF: () => (/* binding */ Pass),
/* harmony export */   qd: () => (/* binding */ Take),
/* harmony export */   qq: () => (/* binding */ pack)
/* harmony export */ });
/**
 * The flow program of a file: where values come from and go to, as a list of small numbers. It depends on the bytes of
 * the file only, so it is cached with the other facts; the solver runs the programs of all files together.
 *
 * A *node* is a place that holds values (a version of a variable, the result of an expression). Node 0 holds nothing.
 * A *scope* is 0 for the module, `1 + index` for a definition, and behind those one for each lambda.
 */
const Op = {
    /** Calls, loops and property reads that follow stand in this scope. */
    scope: 1,
    /** ... and on this line. */
    line: 2,
    /** to, from */
    copy: 3,
    /** to, scope: the function or class of that scope. */
    define: 4,
    /** to, name: a short string. */
    text: 5,
    /** to, value: a small whole number. */
    whole: 6,
    /** to, name: a value of a built-in type that is told apart by nothing else. */
    typed: 7,
    /** to, name of the type, count, then pairs of (key, node): key 0 any, 1 + 2 * index, or 2 + 2 * name. */
    build: 8,
    /** to, name: a name that the file does not bind. */
    free: 9,
    /** to, leading dots, module, 0 or 1 + name taken from it. */
    import: 10,
    /** to, object, name */
    getAttribute: 11,
    /** object, name, from */
    setAttribute: 12,
    /** to, object, key node (0 when not known) */
    getItem: 13,
    /** object, key node, from */
    setItem: 14,
    /** to, object, key: an item whose key is written down (as in build). */
    getKey: 15,
    /** object, key, from */
    setKey: 16,
    /** to, object, from, to: a slice by whole numbers; `from` and `to` are 0 or 1 + number. */
    slice: 17,
    /** to, object: what a loop over it yields. */
    iterate: 18,
    /** to, object: what `with` binds. */
    enter: 19,
    /** node: what `raise` raises. */
    raise: 20,
    /** to, callee, form, name (0 or 1 + name), count, then per argument: kind, name (only for keywords), node */
    call: 21,
    /** scope, node */
    yield: 22,
    /** scope, flags, node of the result, scope of the class around it or 0, number of the lambda in its scope or 0,
     *  outer scope, count, then per parameter: kind, name, node */
    function: 23,
    /** scope of a class, node of a base */
    base: 24,
    /** scope of a class, name, node */
    member: 25,
    /** name, node: an attribute of the module. */
    export: 26,
    /** leading dots, module: a star import. */
    star: 27,
    /** to, node: holds an instance of the classes in the node (an annotation). */
    instance: 28,
    /** left, right, name: an operator that a class may define. */
    operate: 29,
    /** to, left, right, name: what an operator gives. Only in programs written for types, which are not kept. */
    compute: 30,
};
/** The name of the type of values of which nothing is known. */
const UNKNOWN = '?';
/** How an argument is passed. */
const Pass = { position: 0, star: 1, keyword: 2, doubleStar: 3 };
/** What a parameter takes. */
const Take = { plain: 0, star: 1, keywordOnly: 2, doubleStar: 3 };
/** How a call is written. `decorator`: the expression behind an `@`. */
const Form = { name: 0, attribute: 1, own: 2, above: 3, other: 4, decorator: 5 };
/** `static`: has no receiver; `onClass`: its receiver is the class. */
const FunctionFlag = { generator: 1, lambda: 2, class: 4, static: 8, onClass: 16 };
/** Numbers as base64 of variable-length bytes: seven bits each, the low ones first. */
function pack(code) {
    const bytes = Buffer.allocUnsafe(code.length * 5);
    let at = 0;
    for (const number of code) {
        let rest = number >>> 0;
        while (rest > 127) {
            bytes[at++] = (rest & 127) | 128;
            rest >>>= 7;
        }
        bytes[at++] = rest;
    }
    return bytes.toString('base64', 0, at);
}
/** The numbers of a packed program; null when they are not what {@link pack} writes. */
function unpack(text) {
    const bytes = Buffer.from(text, 'base64');
    const code = new Int32Array(bytes.length);
    let count = 0;
    let [value, shift] = [0, 0];
    for (const byte of bytes) {
        value |= (byte & 127) << shift;
        if (byte > 127) {
            shift += 7;
            if (shift > 28)
                return null;
            continue;
        }
        if (value < 0)
            return null;
        code[count++] = value;
        value = 0;
        shift = 0;
    }
    return shift === 0 ? code.slice(0, count) : null;
}
/** What each operand of an operation is: `n` node, `m` name, `o` name + 1 or 0, `s` scope, `k` key, `i` any number. */
const OPERANDS = {
    [Op.scope]: 's',
    [Op.line]: 'i',
    [Op.copy]: 'nn',
    [Op.define]: 'ns',
    [Op.text]: 'nm',
    [Op.whole]: 'ni',
    [Op.typed]: 'nm',
    [Op.build]: 'nm*kn',
    [Op.free]: 'nm',
    [Op.import]: 'nimo',
    [Op.getAttribute]: 'nnm',
    [Op.setAttribute]: 'nmn',
    [Op.getItem]: 'nnn',
    [Op.setItem]: 'nnn',
    [Op.getKey]: 'nnk',
    [Op.setKey]: 'nkn',
    [Op.slice]: 'nnii',
    [Op.iterate]: 'nn',
    [Op.enter]: 'nn',
    [Op.raise]: 'n',
    [Op.call]: 'nnio*ion',
    [Op.yield]: 'sn',
    [Op.function]: 'sinsis*imn',
    [Op.base]: 'sn',
    [Op.member]: 'smn',
    [Op.export]: 'mn',
    [Op.star]: 'im',
    [Op.instance]: 'nn',
    [Op.operate]: 'nnm',
    [Op.compute]: 'nnnm',
};
/** Whether every operation is known and everything it refers to exists: a cached program may be damaged or hostile. */
function programFits({ nodes, scopes, names, code }, definitions) {
    // What is written in another language has definitions and no program.
    if (code.length === 0)
        return nodes === 1;
    if (nodes > 2 + code.length * 2 || scopes < 1 + definitions || scopes > 1 + definitions + code.length)
        return false;
    const fits = (kind, value) => {
        switch (kind) {
            case 'n':
                return value < nodes;
            case 'm':
                return value < names.length;
            case 'o':
                return value <= names.length;
            case 's':
                return value < scopes;
            case 'k':
                return value === 0 || value % 2 === 1 || (value - 2) / 2 < names.length;
            default:
                return true;
        }
    };
    let at = 0;
    while (at < code.length) {
        const shape = OPERANDS[code[at++] ?? 0];
        if (shape === undefined)
            return false;
        const star = shape.indexOf('*');
        const head = star < 0 ? shape : shape.slice(0, star);
        for (const kind of head)
            if (at >= code.length || !fits(kind, code[at++] ?? 0))
                return false;
        if (star < 0)
            continue;
        const count = code[at++] ?? -1;
        const each = shape.slice(star + 1);
        if (count < 0 || count > code.length || at + count * each.length > code.length)
            return false;
        for (let one = 0; one < count; one++)
            for (const kind of each)
                if (!fits(kind, code[at++] ?? 0))
                    return false;
    }
    return true;
}


/***/ }),

/***/ 42881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createClasses)
/* harmony export */ });
/* harmony import */ var _base_int_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55692);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21187);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68117);



/** Longer chains of bases are hostile. */
const MAX_ORDER = 64;
/**
 * `hold` gives a value to a node. Bases must be known by then: what the order is made from does not change afterwards.
 */
function createClasses(world, hold, copy) {
    const orders = new Map();
    const fields = new _base_int_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .IntPairs */ .R();
    const found = new Map();
    const order = (scope, depth = 0) => {
        const known = orders.get(scope);
        if (known !== undefined)
            return known;
        if (depth > MAX_ORDER)
            return [{ scope, outside: 0 }];
        // A class that inherits from itself is read as if it did not.
        orders.set(scope, [{ scope, outside: 0 }]);
        const direct = basesOf(world, scope).filter((one) => one.scope !== scope);
        const made = linear([{ scope, outside: 0 }], [...direct.map((one) => (one.scope >= 0 ? order(one.scope, depth + 1) : [one])), direct]);
        orders.set(scope, made);
        return made;
    };
    const field = (scope, name) => {
        const known = fields.get(scope, name);
        if (known !== 0)
            return known;
        const made = world.places.add();
        fields.set(scope, name, made);
        return made;
    };
    const member = (scope, name, above) => {
        const all = found.get(scope) ?? new Map();
        found.set(scope, all);
        const key = name * 0x1000000 + above + 1;
        const known = all.get(key);
        if (known !== undefined)
            return known;
        const made = { written: world.places.add(), put: world.places.add() };
        all.set(key, made);
        let done = false;
        const classes = order(scope);
        const from = above === _world_js__WEBPACK_IMPORTED_MODULE_1__/* .MODULE */ .L7 ? 0 : classes.findIndex((one) => one.scope === above) + 1;
        const rest = above !== _world_js__WEBPACK_IMPORTED_MODULE_1__/* .MODULE */ .L7 && from === 0 ? order(above).slice(1) : classes.slice(from);
        for (const one of rest) {
            if (one.scope < 0) {
                const path = `${world.outside.paths[one.outside] ?? ''}.${world.names.text[name] ?? ''}`;
                if (world.outsideTypes?.lacks(path) === true)
                    continue;
                if (!done)
                    hold(made.written, world.values.of(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8.outside, world.outside.below(one.outside, name, world.names.text[name] ?? '')));
                done = true;
                continue;
            }
            copy(field(one.scope, name), made.put);
            const nodes = done ? undefined : world.members.get(one.scope)?.get(name);
            if (nodes === undefined)
                continue;
            done = true;
            for (const node of nodes)
                if (node !== 0)
                    copy(node, made.written);
        }
        const text = world.names.text[name] ?? '';
        // What every object has: `super().__init__()` above the last class.
        if (!done && text.startsWith('__'))
            hold(made.written, world.values.of(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8.outside, world.outside.of(`<builtin>.object.${text}`, 3)));
        return made;
    };
    const isEnumeration = (scope) => order(scope).some((one) => one.scope < 0 && /(?:^|\.)(?:Int|Str)?(?:Enum|Flag)$/.test(world.outside.paths[one.outside] ?? ''));
    return { order, member, field, isEnumeration };
} // prettier-ignore
/** The bases that are known, in order; `object` is none. */
function basesOf(world, scope) {
    const { values } = world;
    return (world.bases.get(scope) ?? []).flatMap((node) => {
        const held = world.places.held(node);
        const classes = held.filter((value) => values.kind[value] === _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8.class).map((value) => ({ scope: values.a[value] ?? _world_js__WEBPACK_IMPORTED_MODULE_1__/* .MODULE */ .L7, outside: 0 }));
        if (classes.length > 0)
            return classes.slice(0, 4);
        const outside = held.find((value) => values.kind[value] === _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8.outside);
        const path = outside === undefined ? 0 : (values.a[outside] ?? 0);
        return path === 0 || world.outside.paths[path] === '<builtin>.object' ? [] : [{ scope: -1, outside: path }];
    });
} // prettier-ignore
/** Python's order of inheritance; where there is none, the order in which the bases are met. */
function linear(own, lists) {
    const rest = lists.map((list) => [...list]).filter((list) => list.length > 0);
    const made = [...own];
    const same = (one, other) => one.scope === other.scope && one.outside === other.outside;
    while (rest.length > 0 && made.length < MAX_ORDER) {
        const heads = rest.map((list) => list[0]).filter((head) => head !== undefined);
        const next = heads.find((head) => !rest.some((list) => list.slice(1).some((one) => same(one, head)))) ?? heads[0];
        if (next === undefined)
            break;
        if (!made.some((one) => same(one, next)))
            made.push(next);
        for (let at = rest.length - 1; at >= 0; at--) {
            const list = (rest[at] ?? []).filter((one) => !same(one, next));
            if (list.length === 0)
                rest.splice(at, 1);
            else
                rest[at] = list;
        }
    }
    return made;
}


/***/ }),

/***/ 66306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scalarName),
/* harmony export */   Tf: () => (/* binding */ filledKeys),
/* harmony export */   pI: () => (/* binding */ createTypedValues)
/* harmony export */ });
/* unused harmony export simpleName */
/* harmony import */ var _ops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48733);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21187);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68117);



/** Types that the solver has values for; others are outside names. */
const SCALARS = new Set(['str', 'int', 'float', 'bool', 'bytes', 'complex', 'None', _ops_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV]);
const CONTAINERS = new Set(['list', 'set', 'frozenset', 'tuple', 'dict', 'deque', 'defaultdict', 'OrderedDict']);
const NUMBERS = ['bool', 'int', 'float', 'complex'];
const SETS = new Set(['set', 'frozenset', 'dict']);
function createTypedValues(solver, containers, outside) {
    const { world } = solver;
    const { values } = world;
    const made = new Map();
    const scalar = (name) => values.of(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Kind */ .b8.outside, (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideType */ .Cu)(world, name));
    const valueOf = ({ name, args }, depth) => {
        if (SCALARS.has(name))
            return scalar(name);
        if (!CONTAINERS.has(name))
            return values.of(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Kind */ .b8.outside, world.outside.of(`${name}()`));
        const container = (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .newContainer */ .Yh)(world, world.names.of(name));
        const kinds = name === 'tuple' && args.at(-1)?.[0]?.name !== '...' ? args : args.slice(name === 'tuple' ? 0 : -1, name === 'tuple' ? -1 : undefined);
        kinds.forEach((terms, index) => {
            const key = name === 'tuple' && kinds === args ? 1 + 2 * index : 0;
            for (const term of depth > 4 ? [] : terms)
                solver.hold(containers.into(values.a[container] ?? 0, key), valueOf(term, depth + 1));
        });
        return container;
    };
    const give = (to, key, find) => {
        let known = made.get(key);
        if (known === undefined)
            made.set(key, (known = (find() ?? [{ name: _ops_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV, args: [] }]).map((term) => valueOf(term, 0))));
        for (const value of known)
            solver.hold(to, value);
    };
    const unknown = (to) => solver.hold(to, scalar(_ops_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV));
    const keyReads = [];
    const giveKeys = (to, of) => {
        for (const key of filledKeys(world, containers, of))
            solver.hold(to, scalar(key % 2 === 0 ? 'str' : 'int'));
    };
    const isContainer = (value) => values.kind[value] === _values_js__WEBPACK_IMPORTED_MODULE_1__/* .Kind */ .b8.object;
    /** What an operator gives for a value on each side; the value itself where it is the result. */
    const combine = (left, right, sign) => {
        const [one, other] = [simpleName(world, left), simpleName(world, right)];
        if (one === _ops_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV || other === _ops_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV)
            return scalar(_ops_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
        if (sign === 'unary')
            return NUMBERS.includes(one) ? scalar(one === 'bool' ? 'int' : one) : scalar(_ops_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
        const high = Math.max(NUMBERS.indexOf(one), NUMBERS.indexOf(other));
        if (NUMBERS.includes(one) && NUMBERS.includes(other)) {
            if (sign === '/')
                return scalar(high === 3 ? 'complex' : 'float');
            if ('&|^'.includes(sign) && high === 0)
                return scalar('bool');
            return scalar(NUMBERS[Math.max(1, high)] ?? _ops_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
        }
        if (sign === '%' && (one === 'str' || one === 'bytes'))
            return scalar(one);
        if (sign === '*' && other === 'int')
            return isText(one) ? scalar(one) : left;
        if (sign === '*' && one === 'int')
            return isText(other) ? scalar(other) : right;
        if (sign === '+' && one === other)
            return isText(one) ? scalar(one) : left;
        if ('|&-^'.includes(sign) && SETS.has(one))
            return left;
        return scalar(_ops_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);
    };
    return {
        called: (to, path) => give(to, path, () => outside.called(path)),
        iterated: (to, path) => {
            if (path === '<**PyStr**>')
                solver.hold(to, scalar('str'));
            else if (path === '<**PyBytes**>')
                solver.hold(to, scalar('int'));
            else
                give(to, `${path} iterated`, () => outside.iterated(path));
        },
        item: (to, path) => {
            if (path === '<**PyStr**>')
                solver.hold(to, scalar('str'));
            else
                unknown(to);
        },
        keys: (to, of) => {
            keyReads.push([to, of]);
            giveKeys(to, of);
        },
        compute: (to, left, right, sign) => {
            const result = combine(left, right, sign);
            solver.hold(to, result);
            // Both sides may be where the items of a sum come from.
            if (result === left && left !== right && sign !== '*' && isContainer(right))
                solver.hold(to, right);
        },
        unknown,
        open: () => {
            for (const [to, of] of [...keyReads]) {
                giveKeys(to, of);
                const [, any = 0] = containers.under(of, 1);
                if (world.places.held(any).length > 0)
                    unknown(to);
            }
            world.scopeParameters.forEach((list, scope) => {
                if (((world.scopeFlags[scope] ?? 0) & _ops_js__WEBPACK_IMPORTED_MODULE_0__/* .FunctionFlag */ .NR.class) !== 0)
                    return;
                for (let one = 0; one < (world.parameters[list] ?? 0); one++) {
                    const [takes, , node = 0] = world.parameters.slice(list + 1 + 3 * one, list + 4 + 3 * one);
                    const held = world.places.held(node);
                    const isStar = takes === _ops_js__WEBPACK_IMPORTED_MODULE_0__/* .Take */ .qd.star || takes === _ops_js__WEBPACK_IMPORTED_MODULE_0__/* .Take */ .qd.doubleStar;
                    if (isStar && held.length === 0)
                        solver.hold(node, (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .newContainer */ .Yh)(world, world.names.of(takes === _ops_js__WEBPACK_IMPORTED_MODULE_0__/* .Take */ .qd.star ? 'tuple' : 'dict')));
                    // A default of None says that something else is passed sometimes.
                    else if (held.every((value) => simpleName(world, value) === 'None'))
                        unknown(node);
                }
            });
        },
    };
} // prettier-ignore
/** The keys of a container under which something lies; others were only asked for. */
function filledKeys(world, containers, container) {
    return containers.keys(container).filter((key) => world.places.held(containers.into(container, key)).length > 0);
}
function isText(name) {
    return name === 'str' || name === 'bytes';
}
/** `int`, `list`: the built-in type of a value; `?` for anything else. */
function simpleName(world, value) {
    const { values } = world;
    const a = values.a[value] ?? 0;
    switch (values.kind[value] ?? 0) {
        case _values_js__WEBPACK_IMPORTED_MODULE_1__/* .Kind */ .b8.text:
            return 'str';
        case _values_js__WEBPACK_IMPORTED_MODULE_1__/* .Kind */ .b8.whole:
            return 'int';
        case _values_js__WEBPACK_IMPORTED_MODULE_1__/* .Kind */ .b8.object:
            return world.names.text[world.containerType[a] ?? 0] ?? _ops_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
        case _values_js__WEBPACK_IMPORTED_MODULE_1__/* .Kind */ .b8.outside:
            return scalarName(world.outside.paths[a] ?? '') ?? _ops_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
        default:
            return _ops_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    }
}
/** The type behind `<**PyStr**>`; null for other names. */
function scalarName(path) {
    const name = /^<\*\*Py(\w+|\?)\*\*>$/.exec(path)?.[1];
    if (name === undefined)
        return null;
    const lower = name.charAt(0).toLowerCase() + name.slice(1);
    return SCALARS.has(name) ? name : lower;
}


/***/ }),

/***/ 21187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ Values),
/* harmony export */   b8: () => (/* binding */ Kind),
/* harmony export */   u8: () => (/* binding */ Outside)
/* harmony export */ });
/* harmony import */ var _base_int_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55692);

/** The kinds of values that the solver tells apart; `a` and `b` are what a kind says. */
const Kind = {
    /** a: scope */
    function: 1,
    /** a: scope of the class */
    class: 2,
    /** a: scope of the class: any instance of it. */
    instance: 3,
    /** a: value called, b: value that is passed first */
    bound: 4,
    /** a: value of the function behind `staticmethod` */
    static: 5,
    classMethod: 6,
    /** a: value of the getter, b: receiver or 0 */
    property: 7,
    /** a: file */
    module: 8,
    /** a: outside name */
    outside: 9,
    /** a: name: a short string */
    text: 10,
    /** a: number */
    whole: 11,
    /** a: container */
    object: 12,
    /** a: scope of the generator function */
    generator: 13,
    /** a: scope of the class, b: receiver: what `super()` gives */
    above: 14,
    /** a: value, b: name: a method of a built-in type or of a property */
    method: 15,
    /** a: call site of `functools.partial` */
    partial: 16,
    /** a: name: a package without a file of its own */
    package: 17,
};
/** Values as numbers, so that sets of them are small. */
class Values {
    kind = [0];
    a = [0];
    b = [0];
    #index = Array.from({ length: 18 }, () => new _base_int_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .IntPairs */ .R());
    of(kind, a, b = 0) {
        const index = this.#index[kind];
        const known = index?.get(a, b) ?? 0;
        if (known !== 0)
            return known;
        const value = this.kind.length;
        this.kind.push(kind);
        this.a.push(a);
        this.b.push(b);
        index?.set(a, b, value);
        return value;
    }
}
/** Outside paths longer than this go on as they are: `a.b.c.d.e.f.g` says no more. */
const MAX_PARTS = 6;
/** Names that lead out of the repository: `requests.get`, `<builtin>.len`, `<**PyStr**>.join`. */
class Outside {
    paths = [''];
    #parts = [0];
    #index = new Map();
    #below = new _base_int_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .IntPairs */ .R();
    of(path, parts = 1) {
        const known = this.#index.get(path);
        if (known !== undefined)
            return known;
        this.#index.set(path, this.paths.length);
        this.#parts.push(parts);
        return this.paths.push(path) - 1;
    }
    /** `path.name`; `name` is its number. */
    below(path, name, text) {
        if ((this.#parts[path] ?? 0) >= MAX_PARTS)
            return path;
        const known = this.#below.get(path, name);
        if (known !== 0)
            return known;
        const made = this.of(`${this.paths[path] ?? ''}.${text}`, (this.#parts[path] ?? 0) + 1);
        this.#below.set(path, name, made);
        return made;
    }
}


/***/ }),

/***/ 68117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ outsideType),
/* harmony export */   L7: () => (/* binding */ MODULE),
/* harmony export */   Yh: () => (/* binding */ newContainer),
/* harmony export */   _z: () => (/* binding */ Site),
/* harmony export */   bj: () => (/* binding */ HOW),
/* harmony export */   sn: () => (/* binding */ Wait),
/* harmony export */   yJ: () => (/* binding */ put),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21187);

/** What waits for a value at a node. */
const Wait = {
    copy: 1,
    getAttribute: 2,
    setAttribute: 3,
    getItem: 4,
    getItemKey: 5,
    setItem: 6,
    setItemKey: 7,
    getKey: 8,
    setKey: 9,
    slice: 10,
    iterate: 11,
    next: 12,
    enter: 13,
    raise: 14,
    call: 15,
    instance: 16,
    operate: 17,
    /** The bound members of a class arrive for a read of an attribute. */
    bound: 19,
    /** Members of a class as written: bound to the receiver and handed on. */
    bind: 20,
    /** The keys and items of a dictionary are copied to another. */
    merge: 21,
    /** The name of `getattr` or `setattr`. */
    dynamic: 22,
    /** `type(x)` */
    typeOf: 23,
    /** The class and the receiver of `super(...)`. */
    above: 24,
    fixture: 25,
    compute: 26,
};
/** How a call was tied to what it calls. The order is that of `CallEdge.how`. */
const HOW = [
    'local', 'import', 'self', 'super', 'class', 'instance', 'flow', 'decorator', 'implicit', 'fixture', 'callback', 'override', 'unique-name',
]; // prettier-ignore
const MODULE = -1;
/** Address layout of a call in `data`. */
const Site = {
    to: 0,
    callee: 1,
    form: 2,
    name: 3,
    scope: 4,
    line: 5,
    /** How many calls that nobody wrote lie between it and a written one. */
    depth: 6,
    firstEdge: 7,
    count: 8,
    args: 9,
};
/** Writes operands and returns their address. */
function put({ data }, ...operands) {
    const at = data.room(operands.length);
    for (let one = 0; one < operands.length; one++)
        data.set(at + one, operands[one] ?? 0);
    return at;
}
/** Writes operands that stand elsewhere once more, behind everything, and returns their address. */
function copyOf({ data }, from, count) {
    if (count <= 0)
        return data.length;
    const at = data.room(count);
    data.values.copyWithin(at, from, from + count);
    return at;
}
/** A new container of a type (a name). */
function newContainer(world, type) {
    return world.values.of(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8.object, world.containerType.push(type) - 1);
}
/** The outside name under which the methods of a built-in type are known. */
function outsideType(world, type) {
    return world.outside.of(`<**Py${type.charAt(0).toUpperCase()}${type.slice(1)}**>`);
}


/***/ }),

/***/ 34667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ writeProgram)
});

// EXTERNAL MODULE: ./lib/knowledge/parse/flat-tree.js
var flat_tree = __webpack_require__(89782);
// EXTERNAL MODULE: ./lib/knowledge/flow/ops.js
var ops = __webpack_require__(48733);
;// CONCATENATED MODULE: ./lib/knowledge/flow/scope.js


function openScope(parts) {
    return {
        ...parts,
        now: new Map(),
        versions: new Map(),
        shared: new Map(),
        foreign: new Map(),
        log: [],
        inner: [],
        paths: new Map(),
        lambdas: 0,
        generator: false,
    };
}
/** What a name holds where it is read. */
function read(writer, name) {
    const own = writer.scope;
    for (let scope = own; scope !== null; scope = scope.parent) {
        for (let at = scope.inner.length - 1; at >= 0; at--) {
            const found = scope.inner[at]?.get(name);
            if (found !== undefined)
                return found;
        }
        if (scope.bound.globals.has(name))
            return sharedOf(writer, moduleOf(scope), name);
        // The names of a class are seen by its body alone.
        if (!scope.bound.locals.has(name) || (scope.kind === 'class' && scope !== own))
            continue;
        const now = scope === own ? scope.now.get(name) : undefined;
        if (now !== undefined)
            return now;
        // `str = str`: what is not bound yet is what Python gives the name.
        if (scope === own && scope.kind === 'module')
            break;
        if (scope.kind !== 'class')
            return sharedOf(writer, scope, name);
    }
    return writer.build.constant(ops.Op.free, writer.build.name(name));
}
/** Whether a name means what Python or a star import gives it. */
function isFree(writer, name) {
    for (let scope = writer.scope; scope !== null; scope = scope.parent) {
        if (scope.bound.locals.has(name) || scope.inner.some((one) => one.has(name)))
            return false;
    }
    return true;
}
/** Gives a name a new version. */
function scope_assign(writer, name, node) {
    const { scope } = writer;
    if (scope.bound.globals.has(name)) {
        assignForeign(writer, moduleOf(scope), name, node);
        return;
    }
    if (scope.bound.nonlocals.has(name)) {
        for (let outer = scope.parent; outer !== null; outer = outer.parent) {
            if (outer.kind === 'function' && outer.bound.locals.has(name)) {
                assignForeign(writer, outer, name, node);
                return;
            }
        }
        return;
    }
    setNow(scope, name, node);
    addVersion(writer, scope, name, node);
    forget(scope, name);
}
/** Sets the valid version without adding a value to the name. */
function setNow(scope, name, node) {
    scope.log.push([name, scope.now.get(name)]);
    if (node === undefined)
        scope.now.delete(name);
    else
        scope.now.set(name, node);
}
/** Drops what is known about `name.x` and `name[...]`. */
function forget(scope, name) {
    for (const path of scope.paths.keys()) {
        if (path.startsWith(name) && (path[name.length] === '.' || path[name.length] === '['))
            scope.paths.delete(path);
    }
}
function moduleOf(scope) {
    let at = scope;
    while (at.parent !== null)
        at = at.parent;
    return at;
}
function assignForeign(writer, scope, name, node) {
    scope.bound.locals.add(name);
    push(scope.foreign, name, node);
    addVersion(writer, scope, name, node);
}
function addVersion(writer, scope, name, node) {
    if (node === 0)
        return;
    push(scope.versions, name, node);
    const shared = scope.shared.get(name);
    if (shared !== undefined)
        writer.build.emit(ops.Op.copy, shared, node);
}
function sharedOf(writer, scope, name) {
    const known = scope.shared.get(name);
    if (known !== undefined)
        return known;
    const node = writer.build.node();
    scope.shared.set(name, node);
    for (const version of scope.versions.get(name) ?? [])
        writer.build.emit(ops.Op.copy, node, version);
    return node;
}
function push(map, name, node) {
    const known = map.get(name);
    if (known === undefined)
        map.set(name, [node]);
    else if (!known.includes(node))
        known.push(node);
}
/** One place that holds what any of these hold. */
function join(writer, nodes) {
    const real = [...new Set(nodes)].filter((node) => node !== 0);
    const [only = 0] = real;
    if (real.length < 2)
        return only;
    const joined = writer.build.node();
    for (const node of real)
        writer.build.emit(ops.Op.copy, joined, node);
    return joined;
}
/** The kinds of nodes that bind names or have names of their own; all others are passed over. */
const BINDING = new Set([
    'function_definition', 'class_definition', 'lambda', 'assignment', 'augmented_assignment', 'for_statement', 'named_expression',
    'as_pattern_target', 'dotted_name', 'import_statement', 'import_from_statement', 'global_statement', 'nonlocal_statement',
]); // prettier-ignore
const NESTED = new Set(['function_definition', 'class_definition', 'lambda']);
const PATTERNS = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern', 'tuple', 'list', 'parenthesized_expression']); // prettier-ignore
/** The names that the code below some nodes binds in its own scope. */
function boundNames(writer, roots) {
    const { tree } = writer;
    const bound = { locals: new Set(), globals: new Set(), nonlocals: new Set() };
    const binding = (0,flat_tree/* kindTable */.DR)(tree.kinds, BINDING);
    for (const root of roots) {
        for (let node = root; node < (0,flat_tree/* afterOf */.Wo)(tree, root); node++) {
            if (binding[tree.kind[node] ?? 0] !== 1 || (0,flat_tree/* afterOf */.Wo)(tree, node) === node + 1)
                continue;
            const kind = (0,flat_tree/* kindOf */.I)(tree, node);
            if (NESTED.has(kind)) {
                if (kind !== 'lambda')
                    bound.locals.add(writer.text((0,flat_tree/* childIn */._9)(tree, node, 'name')));
                node = (0,flat_tree/* afterOf */.Wo)(tree, node) - 1;
            }
            else
                bindsOf(writer, node, kind, bound);
        }
    }
    for (const name of bound.globals)
        bound.locals.delete(name);
    for (const name of bound.nonlocals)
        bound.locals.delete(name);
    return bound;
} // prettier-ignore
function bindsOf(writer, node, kind, bound) {
    const { tree } = writer;
    switch (kind) {
        case 'assignment':
        case 'augmented_assignment':
        case 'for_statement':
            addTargets(writer, (0,flat_tree/* childIn */._9)(tree, node, 'left'), bound.locals);
            return;
        case 'named_expression':
            addTargets(writer, (0,flat_tree/* childIn */._9)(tree, node, 'name'), bound.locals);
            return;
        case 'as_pattern_target':
            addTargets(writer, node + 1, bound.locals);
            return;
        case 'dotted_name': // a capture of `match`
            if ((0,flat_tree/* kindOf */.I)(tree, (0,flat_tree/* parentOf */.gN)(tree, node)) === 'case_pattern' && (0,flat_tree/* afterOf */.Wo)(tree, node) === node + 2)
                bound.locals.add(writer.text(node));
            return;
        case 'import_statement':
        case 'import_from_statement':
            for (let child = node + 1; child < (0,flat_tree/* afterOf */.Wo)(tree, node); child = (0,flat_tree/* afterOf */.Wo)(tree, child)) {
                if ((0,flat_tree/* fieldOf */._F)(tree, child) !== 'name')
                    continue;
                const alias = (0,flat_tree/* kindOf */.I)(tree, child) === 'aliased_import' ? (0,flat_tree/* childIn */._9)(tree, child, 'alias') : -1;
                const name = writer.text(alias < 0 ? child : alias);
                bound.locals.add(kind === 'import_statement' ? (name.split('.')[0] ?? '').trim() : name);
            }
            return;
        case 'global_statement':
        case 'nonlocal_statement':
            for (let child = node + 1; child < (0,flat_tree/* afterOf */.Wo)(tree, node); child = (0,flat_tree/* afterOf */.Wo)(tree, child)) {
                if ((0,flat_tree/* kindOf */.I)(tree, child) === 'identifier')
                    (kind === 'global_statement' ? bound.globals : bound.nonlocals).add(writer.text(child));
            }
            return;
    }
} // prettier-ignore
function addTargets(writer, pattern, into) {
    if (pattern < 0)
        return;
    const kind = (0,flat_tree/* kindOf */.I)(writer.tree, pattern);
    if (kind === 'identifier')
        into.add(writer.text(pattern));
    else if (PATTERNS.has(kind)) {
        const stop = (0,flat_tree/* afterOf */.Wo)(writer.tree, pattern);
        for (let child = pattern + 1; child < stop; child = (0,flat_tree/* afterOf */.Wo)(writer.tree, child))
            addTargets(writer, child, into);
    }
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/syntax.js


/** Longer strings are no keys and no attribute names. */
const MAX_TEXT = 40;
/** The children of a node that are not punctuation or keywords. */
function parts({ tree }, node) {
    const found = [];
    const stop = (0,flat_tree/* afterOf */.Wo)(tree, node);
    for (let child = node + 1; child < stop; child = (0,flat_tree/* afterOf */.Wo)(tree, child)) {
        if ((0,flat_tree/* afterOf */.Wo)(tree, child) > child + 1 || /^[a-z_]/.test((0,flat_tree/* kindOf */.I)(tree, child)) && !KEYWORDS.has((0,flat_tree/* kindOf */.I)(tree, child)))
            found.push(child);
    }
    return found;
} // prettier-ignore
const KEYWORDS = new Set('if else elif for while in is not and or await async yield from lambda return raise with as def class try except finally import del assert print exec global nonlocal match case comment line_continuation type_conversion'.split(' ')); // prettier-ignore
/** `self.x`, `d["k"][0]`: text by which the same place is found again; null for anything less plain. */
function pathOf(writer, node, depth = 0) {
    const { tree } = writer;
    const kind = (0,flat_tree/* kindOf */.I)(tree, node);
    if (kind === 'identifier')
        return writer.text(node);
    if (depth > 4)
        return null;
    if (kind === 'attribute') {
        const base = pathOf(writer, (0,flat_tree/* childIn */._9)(tree, node, 'object'), depth + 1);
        return base === null ? null : `${base}.${writer.text((0,flat_tree/* childIn */._9)(tree, node, 'attribute'))}`;
    }
    if (kind !== 'subscript')
        return null;
    const key = keyOf(writer, node);
    const base = key === null ? null : pathOf(writer, (0,flat_tree/* childIn */._9)(tree, node, 'value'), depth + 1);
    return base === null ? null : `${base}[${key}]`;
}
/** The key of a subscript that is written down, as the operations want it. */
function keyOf(writer, node) {
    const { tree } = writer;
    const key = (0,flat_tree/* childIn */._9)(tree, node, 'subscript');
    if (key < 0)
        return null;
    return constantKey(writer, key);
}
function constantKey(writer, key) {
    const { tree, build } = writer;
    const kind = (0,flat_tree/* kindOf */.I)(tree, key);
    if (kind === 'integer') {
        const text = writer.text(key);
        return /^\d{1,4}$/.test(text) ? 1 + 2 * Number(text) : null;
    }
    if (kind !== 'string')
        return null;
    const text = plainText(writer, key);
    return text === null ? null : 2 + 2 * build.name(text);
}
/** The text of a short string without anything special in it. */
function plainText(writer, node) {
    const written = writer.text(node);
    if (written.length > MAX_TEXT + 2)
        return null;
    return /^(['"])([^\\'"{}\n]*)\1$/.exec(written)?.[2] ?? null;
}
/** A value of a built-in type. */
function typed(writer, type) {
    return writer.build.constant(ops.Op.typed, writer.build.name(type));
}
/** A value of which nothing is known: said only where types are asked for. */
function unknown(writer) {
    return writer.typing === null ? 0 : typed(writer, ops/* UNKNOWN */.HV);
}
/** A new container; `pairs` are keys and values. */
function builtOf({ build }, type, pairs) {
    const to = build.node();
    build.emit(ops.Op.build, to, build.name(type), pairs.length / 2, ...pairs);
    return to;
}
/** What a loop over a value yields. */
function iterated({ build }, object) {
    if (object === 0)
        return 0;
    const to = build.node();
    build.emit(ops.Op.iterate, to, object);
    return to;
}
/** What an operator gives, where types are asked for. */
function computed({ build }, left, right, sign) {
    const to = build.node();
    build.emit(ops.Op.compute, to, left, right, build.name(sign));
    return to;
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/calls.js




/** Writes a call and returns the place of its result. */
function callOf(writer, node) {
    const { tree, build, scope } = writer;
    const callee = (0,flat_tree/* childIn */._9)(tree, node, 'function');
    const from = writer.expression(callee);
    const list = (0,flat_tree/* childIn */._9)(tree, node, 'arguments');
    const args = [];
    if (list >= 0) {
        for (const part of (0,flat_tree/* kindOf */.I)(tree, list) === 'argument_list' ? parts(writer, list) : [list]) {
            pushArgument(writer, part, args);
        }
    }
    const to = build.node();
    const { form, name } = formOf(writer, callee);
    build.at(scope.id, writer.line(node));
    build.emit(ops.Op.call, to, from, form, name === null ? 0 : 1 + build.name(name), args.length / 3, ...args);
    scope.paths.clear();
    if (name === 'update' && list >= 0)
        rememberUpdate(writer, callee, list, args);
    return to;
}
/** Writes `callee(value)` as a decorator does it. */
function decorate(writer, decorator, callee, value) {
    const { build, scope } = writer;
    const to = build.node();
    const { name } = formOf(writer, decorator);
    build.at(scope.id, writer.line(decorator));
    build.emit(ops.Op.call, to, callee, ops/* Form */.lV.decorator, name === null ? 0 : 1 + build.name(name), 1, ops/* Pass */.oF.position, 0, value);
    scope.paths.clear();
    return to;
}
function pushArgument(writer, part, args) {
    const { tree, build } = writer;
    switch ((0,flat_tree/* kindOf */.I)(tree, part)) {
        case 'comment':
            return;
        case 'list_splat':
        case 'dictionary_splat': {
            const [inner = -1] = parts(writer, part);
            args.push((0,flat_tree/* kindOf */.I)(tree, part) === 'list_splat' ? ops/* Pass */.oF.star : ops/* Pass */.oF.doubleStar, 0, writer.expression(inner));
            return;
        }
        case 'keyword_argument': {
            const name = build.name(writer.text((0,flat_tree/* childIn */._9)(tree, part, 'name')));
            args.push(ops/* Pass */.oF.keyword, 1 + name, writer.expression((0,flat_tree/* childIn */._9)(tree, part, 'value')));
            return;
        }
        default:
            args.push(ops/* Pass */.oF.position, 0, writer.expression(part));
    }
}
function formOf(writer, callee) {
    const { tree, scope } = writer;
    const kind = callee < 0 ? '' : (0,flat_tree/* kindOf */.I)(tree, callee);
    if (kind === 'identifier')
        return { form: ops/* Form */.lV.name, name: writer.text(callee) };
    if (kind !== 'attribute')
        return { form: ops/* Form */.lV.other, name: null };
    const name = writer.text((0,flat_tree/* childIn */._9)(tree, callee, 'attribute'));
    const object = (0,flat_tree/* childIn */._9)(tree, callee, 'object');
    const text = (0,flat_tree/* kindOf */.I)(tree, object) === 'identifier' ? writer.text(object) : null;
    if (text !== null && text === scope.own)
        return { form: ops/* Form */.lV.own, name };
    const made = (0,flat_tree/* kindOf */.I)(tree, object) === 'call' ? (0,flat_tree/* childIn */._9)(tree, object, 'function') : -1;
    const above = made >= 0 && (0,flat_tree/* kindOf */.I)(tree, made) === 'identifier' && writer.text(made) === 'super' && isFree(writer, 'super');
    return { form: above ? ops/* Form */.lV.above : ops/* Form */.lV.attribute, name };
} // prettier-ignore
/** `d.update({"k": f})` puts `f` there as surely as an assignment. */
function rememberUpdate(writer, callee, list, args) {
    const { tree, scope } = writer;
    const base = pathOf(writer, (0,flat_tree/* childIn */._9)(tree, callee, 'object'));
    const [literal = -1] = parts(writer, list);
    if (base === null || args.length !== 3 || literal < 0 || (0,flat_tree/* kindOf */.I)(tree, literal) !== 'dictionary')
        return;
    const made = args[2] ?? 0;
    for (let pair = literal + 1; pair < (0,flat_tree/* afterOf */.Wo)(tree, literal); pair = (0,flat_tree/* afterOf */.Wo)(tree, pair)) {
        if ((0,flat_tree/* kindOf */.I)(tree, pair) !== 'pair')
            continue;
        const key = constantKey(writer, (0,flat_tree/* childIn */._9)(tree, pair, 'key'));
        if (key === null)
            continue;
        const to = writer.build.node();
        writer.build.emit(ops.Op.getKey, to, made, key);
        scope.paths.set(`${base}[${key}]`, to);
    }
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/hints.js




const BUILT_IN = new Set(['str', 'int', 'float', 'bool', 'bytes', 'complex', 'bytearray', 'memoryview']);
const NOTHING = new Set([
    'None',
    'Any',
    'object',
    'NoReturn',
    'Never',
    'Callable',
    'TypeVar',
    'Literal',
    'LiteralString',
]);
const WRAPPERS = new Set([
    'Optional',
    'Union',
    'Final',
    'ClassVar',
    'Annotated',
    'Required',
    'NotRequired',
    'ReadOnly',
    'InitVar',
]);
const LAST = new Set([
    'dict',
    'Dict',
    'Mapping',
    'MutableMapping',
    'DefaultDict',
    'defaultdict',
    'OrderedDict',
    'Awaitable',
    'Coroutine',
]);
const ITEMS = new Set([
    'list', 'List', 'set', 'Set', 'frozenset', 'FrozenSet', 'Sequence', 'MutableSequence', 'Iterable', 'Iterator', 'Collection',
    'AsyncIterable', 'AsyncIterator', 'Generator', 'AsyncGenerator', 'Deque', 'deque', 'tuple', 'Tuple', 'AbstractSet', 'MutableSet',
    'ContextManager', 'AsyncContextManager',
]); // prettier-ignore
const MAX_DEPTH = 6;
const hints_MAX_TEXT = 120;
/** The place of the values that an annotation allows: instances of the classes it names. 0 when it names none. */
function hintOf(writer, node, depth = 0) {
    const { tree } = writer;
    if (node < 0 || depth > MAX_DEPTH)
        return 0;
    switch ((0,flat_tree/* kindOf */.I)(tree, node)) {
        case 'type':
        case 'parenthesized_expression': {
            const [inner = -1] = parts(writer, node);
            return hintOf(writer, inner, depth);
        }
        case 'identifier':
            return named(writer, writer.text(node), () => writer.expression(node));
        case 'attribute':
            return named(writer, writer.text((0,flat_tree/* childIn */._9)(tree, node, 'attribute')), () => writer.expression(node));
        case 'string':
            return ofText(writer, writer.text(node).slice(0, hints_MAX_TEXT));
        case 'binary_operator':
        case 'union_type':
            return join(writer, parts(writer, node).map((part) => hintOf(writer, part, depth + 1)));
        case 'generic_type':
        case 'subscript':
            return generic(writer, node, depth);
        default:
            return 0;
    }
} // prettier-ignore
function generic(writer, node, depth) {
    const { tree } = writer;
    const [head = -1, ...rest] = parts(writer, node);
    const args = rest.flatMap((one) => ((0,flat_tree/* kindOf */.I)(tree, one) === 'type_parameter' ? parts(writer, one) : [one]));
    const name = (0,flat_tree/* kindOf */.I)(tree, head) === 'attribute' ? writer.text((0,flat_tree/* childIn */._9)(tree, head, 'attribute')) : writer.text(head);
    const inner = (part) => (part === undefined ? 0 : hintOf(writer, part, depth + 1));
    if (name === 'Type' || name === 'type')
        return args[0] === undefined ? 0 : classOf(writer, args[0]);
    if (name === 'Annotated' || name === 'Generator')
        args.length = Math.min(args.length, 1);
    if (WRAPPERS.has(name))
        return join(writer, args.map(inner));
    if (name === 'Awaitable' || name === 'Coroutine')
        return inner(args.at(-1));
    if (NOTHING.has(name))
        return 0;
    if (LAST.has(name))
        return built(writer, 'dict', inner(args.at(-1)));
    if (ITEMS.has(name))
        return built(writer, name.toLowerCase() === 'tuple' ? 'tuple' : 'list', join(writer, args.map(inner)));
    return hintOf(writer, head, depth + 1);
} // prettier-ignore
function built(writer, type, element) {
    return builtOf(writer, type, element === 0 ? [] : [0, element]);
}
function classOf(writer, node) {
    const inner = (0,flat_tree/* kindOf */.I)(writer.tree, node) === 'type' ? (parts(writer, node)[0] ?? -1) : node;
    const kind = inner < 0 ? '' : (0,flat_tree/* kindOf */.I)(writer.tree, inner);
    return kind === 'identifier' || kind === 'attribute' ? writer.expression(inner) : 0;
}
function named(writer, name, classes) {
    const { build } = writer;
    if (BUILT_IN.has(name))
        return typed(writer, name);
    if (NOTHING.has(name))
        return 0;
    if (name === 'dict' || name === 'list' || name === 'set' || name === 'tuple')
        return builtOf(writer, name, []);
    const from = name === 'Self' ? ownClass(writer) : classes();
    if (from === 0)
        return 0;
    const to = build.node();
    build.emit(ops.Op.instance, to, from);
    return to;
}
function ownClass(writer) {
    for (let scope = writer.scope; scope !== null; scope = scope.parent) {
        if (scope.kind === 'class')
            return writer.build.constant(ops.Op.define, scope.id);
    }
    return 0;
}
/** `"Class"`, `"pkg.Class | None"`, `"Optional[Class]"`; other texts say nothing. */
function ofText(writer, text) {
    const bare = text.replace(/^[rR]?["']+|["']+$/g, '').replace(/^(?:typing\.)?Optional\[(.*)\]$/s, '$1');
    const found = bare.split('|').map((piece) => {
        const path = /^[A-Za-z_][\w.]*$/.exec(piece.trim())?.[0].split('.') ?? [];
        const [head, ...rest] = path;
        if (head === undefined)
            return 0;
        return named(writer, rest.at(-1) ?? head, () => {
            const { build } = writer;
            let at = read(writer, head);
            for (const part of rest.slice(0, MAX_DEPTH)) {
                const next = build.node();
                build.emit(ops.Op.getAttribute, next, at, build.name(part));
                at = next;
            }
            return at;
        });
    });
    return join(writer, found);
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/parameters.js




/** The parameters of a function or lambda; defaults and annotations are read in the scope around it. */
function parametersOf(writer, list) {
    const { tree } = writer;
    if (list < 0)
        return [];
    const found = [];
    let takes = ops/* Take */.qd.plain;
    const add = (name, kind, value, type) => found.push({ syntax: name, name: writer.text(name), takes: kind, value, hint: type < 0 ? 0 : hintOf(writer, type) });
    for (const part of parts(writer, list)) {
        const type = (0,flat_tree/* childIn */._9)(tree, part, 'type');
        switch ((0,flat_tree/* kindOf */.I)(tree, part)) {
            case 'identifier':
                add(part, takes, 0, -1);
                break;
            case 'default_parameter':
            case 'typed_default_parameter':
                add((0,flat_tree/* childIn */._9)(tree, part, 'name'), takes, writer.expression((0,flat_tree/* childIn */._9)(tree, part, 'value')), type);
                break;
            case 'keyword_separator':
                takes = ops/* Take */.qd.keywordOnly;
                break;
            case 'typed_parameter':
            case 'list_splat_pattern':
            case 'dictionary_splat_pattern': {
                const splat = (0,flat_tree/* kindOf */.I)(tree, part) === 'typed_parameter' ? part + 1 : part;
                const kind = (0,flat_tree/* kindOf */.I)(tree, splat);
                const inner = kind === 'identifier' ? splat : parts(writer, splat).find((one) => (0,flat_tree/* kindOf */.I)(tree, one) === 'identifier');
                if (inner === undefined)
                    break;
                const star = kind === 'list_splat_pattern';
                const double = kind === 'dictionary_splat_pattern';
                add(inner, star ? ops/* Take */.qd.star : double ? ops/* Take */.qd.doubleStar : takes, 0, star || double ? -1 : type);
                if (star)
                    takes = ops/* Take */.qd.keywordOnly;
                break;
            }
            default:
                if ((0,flat_tree/* kindOf */.I)(tree, part) === 'ERROR' && (0,flat_tree/* afterOf */.Wo)(tree, part) > part + 1)
                    break;
        }
    }
    return found;
} // prettier-ignore
/** Writes the head of the function that `writer.scope` is and returns the places of its parameters. */
function writeFunction(writer, parameters, flags, owner, lambda, outer) {
    const { build, scope } = writer;
    const places = parameters.map(({ syntax, name, value, hint }) => {
        const node = build.node();
        writer.typing?.mark('parameter', syntax, node);
        if (value !== 0)
            build.emit(ops.Op.copy, node, value);
        if (hint !== 0)
            build.emit(ops.Op.copy, node, hint);
        return { name, node };
    });
    const list = places.flatMap(({ name, node }, index) => [parameters[index]?.takes ?? 0, build.name(name), node]);
    build.emit(ops.Op.function, scope.id, flags, scope.result, owner, lambda, outer, places.length, ...list);
    return places;
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/targets.js




const SEQUENCES = new Set(['expression_list', 'tuple', 'list']);
const targets_PATTERNS = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'tuple', 'list', 'expression_list']);
/** The value of the right side of an assignment; written tuples keep their elements apart. */
function targets_valueOf(writer, node) {
    const { tree } = writer;
    if (node < 0)
        return 0;
    if (!SEQUENCES.has((0,flat_tree/* kindOf */.I)(tree, node)))
        return writer.expression(node);
    const elements = parts(writer, node);
    if (elements.length > 50 || elements.some((one) => (0,flat_tree/* kindOf */.I)(tree, one) === 'list_splat'))
        return writer.expression(node);
    // A list inside is a list: taken apart it would come back as a tuple.
    const isApart = (one) => writer.typing === null || (0,flat_tree/* kindOf */.I)(tree, one) !== 'list';
    return elements.map((one) => (isApart(one) ? targets_valueOf(writer, one) : writer.expression(one)));
} // prettier-ignore
/** One place for a value. */
function placeOf(writer, value, type = 'tuple') {
    if (typeof value === 'number')
        return value;
    const pairs = value.flatMap((one, index) => {
        const place = placeOf(writer, one);
        return place === 0 ? [] : [1 + 2 * index, place];
    });
    return builtOf(writer, type, pairs);
}
/** Gives a value to whatever stands on the left: a name, an attribute, an item, or a pattern of them. */
function bind(writer, target, value, name = (text, place) => scope_assign(writer, text, place)) {
    const { tree, build, scope } = writer;
    if (target < 0)
        return;
    const kind = (0,flat_tree/* kindOf */.I)(tree, target);
    if (kind === 'identifier') {
        const place = placeOf(writer, value);
        writer.typing?.mark('variable', target, place);
        name(writer.text(target), place);
        return;
    }
    if (kind === 'attribute') {
        const object = writer.expression((0,flat_tree/* childIn */._9)(tree, target, 'object'));
        const place = placeOf(writer, value);
        build.emit(ops.Op.setAttribute, object, build.name(writer.text((0,flat_tree/* childIn */._9)(tree, target, 'attribute'))), place);
        writer.typing?.mark('variable', target, place);
        remember(writer, target, place);
        return;
    }
    if (kind === 'subscript') {
        const object = writer.expression((0,flat_tree/* childIn */._9)(tree, target, 'value'));
        const key = keyOf(writer, target);
        const place = placeOf(writer, value);
        if (key !== null)
            build.emit(ops.Op.setKey, object, key, place);
        else
            build.emit(ops.Op.setItem, object, writer.expression((0,flat_tree/* childIn */._9)(tree, target, 'subscript')), place);
        build.at(scope.id, writer.line(target));
        writer.typing?.mark('variable', target, place);
        remember(writer, target, place);
        return;
    }
    if (kind === 'parenthesized_expression' || kind === 'list_splat_pattern') {
        for (const part of parts(writer, target))
            bind(writer, part, value, name);
        return;
    }
    if (targets_PATTERNS.has(kind))
        spread(writer, parts(writer, target), value, name);
}
function spread(writer, targets, value, name) {
    const { tree, build } = writer;
    const star = targets.findIndex((one) => (0,flat_tree/* kindOf */.I)(tree, one) === 'list_splat_pattern');
    const behind = star < 0 ? 0 : targets.length - star - 1;
    targets.forEach((target, index) => {
        if (typeof value !== 'number') {
            const late = star >= 0 && index > star;
            if (index === star)
                bind(writer, target, placeOf(writer, value.slice(star, value.length - behind), 'list'), name);
            else
                bind(writer, target, value[late ? value.length - (targets.length - index) : index] ?? 0, name);
            return;
        }
        if (value === 0) {
            bind(writer, target, 0, name);
            return;
        }
        const place = build.node();
        if (star >= 0 && index === star)
            build.emit(ops.Op.slice, place, value, 1 + star, 0);
        else if (star >= 0 && index > star)
            build.emit(ops.Op.getItem, place, value, 0);
        else
            build.emit(ops.Op.getKey, place, value, 1 + 2 * index);
        bind(writer, target, place, name);
    });
} // prettier-ignore
/** What was put somewhere is there until something unknown happens. */
function remember(writer, target, place) {
    const { paths } = writer.scope;
    const path = pathOf(writer, target);
    const last = path === null ? null : /[.[][^.[]*$/.exec(path)?.[0];
    // Another name for the same object may lead to the same place.
    for (const known of [...paths.keys()]) {
        if (last === null || last === undefined || known.endsWith(last) || (path !== null && known.startsWith(path)))
            paths.delete(known);
    }
    if (path !== null && place !== 0)
        paths.set(path, place);
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/expressions.js







/** Elements of a literal that are looked at one by one. */
const MAX_ELEMENTS = 200;
const COMPREHENSIONS = new Map([
    ['list_comprehension', 'list'],
    ['set_comprehension', 'set'],
    ['dictionary_comprehension', 'dict'],
]);
/** Writes what an expression does and returns the place of its value; 0 when the value says nothing. */
function expression(writer, node) {
    if (node < 0)
        return 0;
    const place = placed(writer, node);
    writer.observe?.(node, place);
    return place;
}
function placed(writer, node) {
    const { tree } = writer;
    switch ((0,flat_tree/* kindOf */.I)(tree, node)) {
        case 'identifier':
            return read(writer, writer.text(node));
        case 'attribute':
            return attribute(writer, node);
        case 'call':
            return callOf(writer, node);
        case 'subscript':
            return subscript(writer, node);
        case 'string':
        case 'concatenated_string':
            return string(writer, node);
        case 'integer':
            return whole(writer, node);
        case 'float':
            return typed(writer, 'float');
        case 'true':
        case 'false':
            return typed(writer, 'bool');
        case 'list':
        case 'tuple':
        case 'set':
        case 'expression_list':
            return sequence(writer, node);
        case 'dictionary':
            return dictionary(writer, node);
        case 'list_comprehension':
        case 'set_comprehension':
        case 'generator_expression':
        case 'dictionary_comprehension':
            return comprehension(writer, node);
        case 'lambda':
            return (0,flat_tree/* afterOf */.Wo)(tree, node) === node + 1 ? 0 : lambda(writer, node);
        case 'conditional_expression': {
            const [value = -1, condition = -1, other = -1] = parts(writer, node);
            expression(writer, condition);
            return join(writer, [expression(writer, value), expression(writer, other)]);
        }
        case 'boolean_operator':
            return join(writer, [expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'left')), expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'right'))]);
        case 'binary_operator':
            return binary(writer, node);
        case 'named_expression': {
            const value = expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'value'));
            const name = (0,flat_tree/* childIn */._9)(tree, node, 'name');
            writer.typing?.mark('variable', name, value);
            scope_assign(writer, writer.text(name), value);
            return value;
        }
        case 'parenthesized_expression':
        case 'await':
            return parts(writer, node).reduce((_last, part) => expression(writer, part), 0);
        case 'yield':
            return yielded(writer, node);
        case 'comparison_operator':
        case 'not_operator':
            for (const part of parts(writer, node))
                expression(writer, part);
            return writer.typing === null ? 0 : typed(writer, 'bool');
        case 'unary_operator': {
            const value = parts(writer, node).reduce((_last, part) => expression(writer, part), 0);
            return writer.typing === null ? 0 : computed(writer, value, value, 'unary');
        }
        case 'list_splat':
        case 'dictionary_splat':
            for (const part of parts(writer, node))
                expression(writer, part);
            return 0;
        case 'none':
            return writer.typing === null ? 0 : typed(writer, 'None');
        case 'comment':
        case 'ellipsis':
            return 0;
        default:
            for (const part of parts(writer, node))
                expression(writer, part);
            return unknown(writer);
    }
} // prettier-ignore
function attribute(writer, node) {
    const { tree, build, scope } = writer;
    const known = scope.paths.size === 0 ? undefined : scope.paths.get(pathOf(writer, node) ?? '');
    const object = expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'object'));
    if (known !== undefined)
        return known;
    if (object === 0)
        return 0;
    const to = build.node();
    build.at(scope.id, writer.line(node));
    build.emit(ops.Op.getAttribute, to, object, build.name(writer.text((0,flat_tree/* childIn */._9)(tree, node, 'attribute'))));
    return to;
}
function subscript(writer, node) {
    const { tree, build, scope } = writer;
    const known = scope.paths.size === 0 ? undefined : scope.paths.get(pathOf(writer, node) ?? '');
    const object = expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'value'));
    const key = keyOf(writer, node);
    if (key === null) {
        const indices = parts(writer, node).slice(1);
        const [index = -1] = indices;
        if (indices.length === 1 && (0,flat_tree/* kindOf */.I)(tree, index) === 'slice')
            return sliced(writer, object, index);
        const [at = 0] = indices.map((one) => expression(writer, one));
        if (object === 0)
            return 0;
        const to = build.node();
        build.at(scope.id, writer.line(node));
        build.emit(ops.Op.getItem, to, object, at);
        return to;
    }
    if (known !== undefined)
        return known;
    if (object === 0)
        return 0;
    const to = build.node();
    build.at(scope.id, writer.line(node));
    build.emit(ops.Op.getKey, to, object, key);
    return to;
}
function sliced(writer, object, slice) {
    const { tree, build } = writer;
    const bounds = [0, 0];
    let at = 0;
    for (let child = slice + 1; child < (0,flat_tree/* afterOf */.Wo)(tree, slice); child = (0,flat_tree/* afterOf */.Wo)(tree, child)) {
        if ((0,flat_tree/* kindOf */.I)(tree, child) === ':')
            at++;
        else if (at < 2) {
            const text = writer.text(child);
            if (/^\d{1,4}$/.test(text))
                bounds[at] = 1 + Number(text);
            else
                expression(writer, child);
        }
    }
    if (object === 0)
        return 0;
    const to = build.node();
    build.emit(ops.Op.slice, to, object, bounds[0] ?? 0, bounds[1] ?? 0);
    return to;
}
function string(writer, node) {
    const { tree, build } = writer;
    if ((0,flat_tree/* afterOf */.Wo)(tree, node) > node + 4) {
        for (let inner = node + 1; inner < (0,flat_tree/* afterOf */.Wo)(tree, node); inner++) {
            if ((0,flat_tree/* kindOf */.I)(tree, inner) !== 'interpolation')
                continue;
            for (const part of parts(writer, inner))
                expression(writer, part);
            inner = (0,flat_tree/* afterOf */.Wo)(tree, inner) - 1;
        }
    }
    const text = (0,flat_tree/* kindOf */.I)(tree, node) === 'string' ? plainText(writer, node) : null;
    if (text !== null && /^[\w.-]*$/.test(text))
        return build.constant(ops.Op.text, build.name(text));
    return typed(writer, /^[rR]?[bB]/.test(writer.text(node).slice(0, 2)) ? 'bytes' : 'str');
}
function whole(writer, node) {
    const text = writer.text(node);
    return /^\d{1,3}$/.test(text) ? writer.build.constant(ops.Op.whole, Number(text)) : typed(writer, 'int');
}
function sequence(writer, node) {
    const elements = parts(writer, node);
    const kind = (0,flat_tree/* kindOf */.I)(writer.tree, node);
    const pairs = [];
    let certain = kind !== 'set';
    elements.forEach((element, index) => {
        const splat = (0,flat_tree/* kindOf */.I)(writer.tree, element) === 'list_splat';
        const value = splat ? iterated(writer, expression(writer, element + 2)) : expression(writer, element);
        if (splat)
            certain = false;
        if (value !== 0 && index < MAX_ELEMENTS)
            pairs.push(certain ? 1 + 2 * index : 0, value);
    });
    return builtOf(writer, kind === 'expression_list' ? 'tuple' : kind, pairs);
}
function dictionary(writer, node) {
    const { tree } = writer;
    const pairs = [];
    const splats = [];
    for (const part of parts(writer, node)) {
        if ((0,flat_tree/* kindOf */.I)(tree, part) !== 'pair') {
            if (writer.typing !== null && (0,flat_tree/* kindOf */.I)(tree, part) === 'dictionary_splat')
                splats.push(expression(writer, part + 2));
            else
                expression(writer, part);
            continue;
        }
        const key = (0,flat_tree/* childIn */._9)(tree, part, 'key');
        const known = constantKey(writer, key);
        if (known === null)
            expression(writer, key);
        const value = expression(writer, (0,flat_tree/* childIn */._9)(tree, part, 'value'));
        if (value !== 0 && pairs.length < 2 * MAX_ELEMENTS)
            pairs.push(known ?? 0, value);
    }
    const made = builtOf(writer, 'dict', pairs);
    for (const splat of splats)
        merged(writer, made, splat);
    return made;
}
/** `{**other}` is what `update` does. */
function merged({ build }, into, from) {
    const [method, result] = [build.node(), build.node()];
    build.emit(ops.Op.getAttribute, method, into, build.name('update'));
    build.emit(ops.Op.call, result, method, ops/* Form */.lV.other, 0, 1, ops/* Pass */.oF.position, 0, from);
}
function comprehension(writer, node) {
    const { tree, scope, build } = writer;
    const names = new Map();
    const [body = -1, ...clauses] = parts(writer, node);
    scope.inner.push(names);
    for (const clause of clauses) {
        if ((0,flat_tree/* kindOf */.I)(tree, clause) !== 'for_in_clause') {
            expression(writer, clause);
            continue;
        }
        const sources = parts(writer, clause).filter((part) => (0,flat_tree/* fieldOf */._F)(tree, part) === 'right');
        const [source = 0] = sources.map((one) => expression(writer, one));
        build.at(scope.id, writer.line(clause));
        bind(writer, (0,flat_tree/* childIn */._9)(tree, clause, 'left'), iterated(writer, source), (name, value) => names.set(name, value));
    }
    let value;
    if ((0,flat_tree/* kindOf */.I)(tree, body) === 'pair') {
        expression(writer, (0,flat_tree/* childIn */._9)(tree, body, 'key'));
        value = expression(writer, (0,flat_tree/* childIn */._9)(tree, body, 'value'));
    }
    else
        value = expression(writer, body);
    scope.inner.pop();
    const type = COMPREHENSIONS.get((0,flat_tree/* kindOf */.I)(tree, node)) ?? 'generator';
    return builtOf(writer, type, value === 0 ? [] : [0, value]);
}
function lambda(writer, node) {
    const { tree, build, scope: outer } = writer;
    const id = build.scope();
    outer.lambdas++;
    const number = outer.lambdas;
    const body = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    const parameters = parametersOf(writer, (0,flat_tree/* childIn */._9)(tree, node, 'parameters'));
    const bound = boundNames(writer, [body]);
    for (const { name } of parameters)
        bound.locals.add(name);
    writer.scope = openScope({ id, kind: 'lambda', parent: outer, bound, result: build.node(), own: null });
    const places = writeFunction(writer, parameters, ops/* FunctionFlag */.NR.lambda, 0, number, outer.id);
    writer.typing?.result(node, writer.scope.result);
    for (const { name, node: place } of places)
        scope_assign(writer, name, place);
    build.emit(ops.Op.copy, writer.scope.result, expression(writer, body));
    writer.scope = outer;
    const to = build.node();
    build.emit(ops.Op.define, to, id);
    return to;
}
function binary(writer, node) {
    const { tree, build, scope } = writer;
    const left = expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'left'));
    const right = expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'right'));
    const operator = (0,flat_tree/* childIn */._9)(tree, node, 'operator');
    const sign = operator < 0 ? '' : (0,flat_tree/* kindOf */.I)(tree, operator);
    if (writer.typing !== null) {
        build.at(scope.id, writer.line(node));
        return computed(writer, left, right, sign);
    }
    if (left !== 0) {
        build.at(scope.id, writer.line(node));
        build.emit(ops.Op.operate, left, right, build.name(sign));
    }
    return sign === '+' || sign === '|' ? join(writer, [left, right]) : left;
}
function yielded(writer, node) {
    const { tree, build, scope } = writer;
    scope.generator = true;
    const all = parts(writer, node);
    const from = (0,flat_tree/* kindOf */.I)(tree, node + 1) === 'yield' && (0,flat_tree/* kindOf */.I)(tree, node + 2) === 'from';
    const [value = 0] = all.map((part) => expression(writer, part));
    if (value === 0)
        return unknown(writer);
    build.at(scope.id, writer.line(node));
    build.emit(ops.Op.yield, scope.id, from ? iterated(writer, value) : value);
    return unknown(writer);
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/program.js

function createBuilder(definitions) {
    const code = [];
    const names = [];
    const index = new Map();
    const constants = new Map();
    let nodes = 1;
    let scopes = definitions + 1;
    let [scopeNow, lineNow] = [0, 0];
    return {
        node: () => nodes++,
        name: (text) => {
            const known = index.get(text);
            if (known !== undefined)
                return known;
            index.set(text, names.length);
            return names.push(text) - 1;
        },
        emit: (...operation) => {
            for (const number of operation)
                code.push(number);
        },
        constant: (op, value) => {
            const key = value * 32 + op;
            const known = constants.get(key);
            if (known !== undefined)
                return known;
            constants.set(key, nodes);
            code.push(op, nodes, value);
            return nodes++;
        },
        at: (scope, line) => {
            if (scope !== scopeNow)
                code.push(ops.Op.scope, (scopeNow = scope));
            if (line !== lineNow)
                code.push(ops.Op.line, (lineNow = line));
        },
        scope: () => scopes++,
        finish: () => ({ nodes, scopes, names, code: (0,ops/* pack */.qq)(code) }),
    };
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/branches.js

/** Writes code that may not run, or not alone, and takes back what it did to the names. */
function arm(writer, write) {
    const { scope } = writer;
    const mark = scope.log.length;
    scope.paths.clear();
    write();
    scope.paths.clear();
    const changes = new Map();
    for (const [name, before] of scope.log.slice(mark)) {
        if (!changes.has(name))
            changes.set(name, { before, after: scope.now.get(name) });
    }
    scope.log.length = mark;
    for (const [name, { before }] of changes)
        restore(scope, name, before);
    return changes;
}
/** Goes on behind several ways, of which one was taken; `none` when it may have been none of them. */
function merge(writer, arms, none) {
    const { scope } = writer;
    const names = new Set(arms.flatMap((changes) => [...changes.keys()]));
    for (const name of names) {
        const before = scope.now.get(name);
        const ends = arms.map((changes) => (changes.has(name) ? changes.get(name)?.after : before));
        if (none)
            ends.push(before);
        setNow(scope, name, join(writer, ends.map((node) => node ?? 0)));
    }
} // prettier-ignore
function restore(scope, name, before) {
    if (before === undefined)
        scope.now.delete(name);
    else
        scope.now.set(name, before);
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/endings.js


const endings_MAX_DEPTH = 40;
/** Whether code may run past the end of a block: for a function that means that it returns None. */
function endsOpen(writer, block, depth = 0) {
    const { tree } = writer;
    if (block < 0 || depth > endings_MAX_DEPTH)
        return true;
    const last = parts(writer, block).findLast((one) => (0,flat_tree/* kindOf */.I)(tree, one) !== 'comment') ?? -1;
    if (last < 0)
        return true;
    const inner = (body) => endsOpen(writer, body, depth + 1);
    switch ((0,flat_tree/* kindOf */.I)(tree, last)) {
        case 'return_statement':
        case 'raise_statement':
            return false;
        case 'if_statement': {
            const others = parts(writer, last).filter((one) => /^(?:elif|else)_clause$/.test((0,flat_tree/* kindOf */.I)(tree, one)));
            if (others.length === 0 || (0,flat_tree/* kindOf */.I)(tree, others.at(-1) ?? 0) !== 'else_clause')
                return true;
            return inner((0,flat_tree/* childIn */._9)(tree, last, 'consequence')) || others.some((one) => inner(bodyOf(writer, one)));
        }
        case 'match_statement': {
            const clauses = parts(writer, (0,flat_tree/* childIn */._9)(tree, last, 'body')).filter((one) => (0,flat_tree/* kindOf */.I)(tree, one) === 'case_clause');
            const ways = clauses.map((one) => (0,flat_tree/* childIn */._9)(tree, one, 'consequence'));
            return !clauses.some((one) => takesAll(writer, one)) || ways.some(inner);
        }
        case 'with_statement':
            return inner((0,flat_tree/* childIn */._9)(tree, last, 'body'));
        case 'while_statement':
            return !((0,flat_tree/* kindOf */.I)(tree, (0,flat_tree/* childIn */._9)(tree, last, 'condition')) === 'true' && !breaks(writer, last));
        case 'try_statement': {
            const clauses = parts(writer, last).filter((one) => (0,flat_tree/* kindOf */.I)(tree, one).endsWith('_clause'));
            const final = clauses.find((one) => (0,flat_tree/* kindOf */.I)(tree, one) === 'finally_clause');
            if (final !== undefined && !inner(bodyOf(writer, final)))
                return false;
            const other = clauses.find((one) => (0,flat_tree/* kindOf */.I)(tree, one) === 'else_clause');
            const tried = inner((0,flat_tree/* childIn */._9)(tree, last, 'body')) && (other === undefined || inner(bodyOf(writer, other)));
            return tried || clauses.some((one) => (0,flat_tree/* kindOf */.I)(tree, one).startsWith('except') && inner(bodyOf(writer, one)));
        }
        default:
            return true;
    }
}
/** `case _:` and `case name:` */
function takesAll(writer, clause) {
    const patterns = parts(writer, clause).filter((one) => (0,flat_tree/* kindOf */.I)(writer.tree, one) === 'case_pattern');
    const [only = -1] = patterns;
    return patterns.length === 1 && (0,flat_tree/* childIn */._9)(writer.tree, clause, 'guard') < 0 && /^[A-Za-z_]\w*$/.test(writer.text(only));
}
/** The block of a clause, which has a name in the grammar only for some of them. */
function bodyOf(writer, clause) {
    return parts(writer, clause).find((one) => (0,flat_tree/* kindOf */.I)(writer.tree, one) === 'block') ?? -1;
}
function breaks({ tree }, loop) {
    for (let node = loop + 1; node < (tree.after[loop] ?? 0); node++)
        if ((0,flat_tree/* kindOf */.I)(tree, node) === 'break_statement')
            return true;
    return false;
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/definitions.js








const ON_CLASS = new Set(['__new__', '__init_subclass__', '__class_getitem__']);
/** Writes a function: its decorators and defaults where it stands, and its body. */
function writeDefinition(writer, node, index, decorators, block) {
    const { tree, build, scope: outer } = writer;
    const places = decorators.map((one) => writer.expression(parts(writer, one)[0] ?? -1));
    const parameters = parametersOf(writer, (0,flat_tree/* childIn */._9)(tree, node, 'parameters'));
    const returns = (0,flat_tree/* childIn */._9)(tree, node, 'return_type');
    const hint = returns < 0 ? 0 : hintOf(writer, returns);
    const value = build.node();
    build.emit(ops.Op.define, value, 1 + index);
    finish(writer, node, value, decorators, places);
    const body = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    const bound = boundNames(writer, body < 0 ? [] : [body]);
    for (const { name } of parameters)
        bound.locals.add(name);
    const own = outer.kind === 'class' ? (parameters[0]?.name ?? null) : null;
    const result = build.node();
    const scope = openScope({ id: 1 + index, kind: 'function', parent: outer, bound, result, own });
    writer.scope = scope;
    const owner = outer.kind === 'class' ? outer.id : 0;
    const generator = yields(writer, body);
    const flags = (generator ? ops/* FunctionFlag */.NR.generator : 0) | receiverFlag(writer, node, decorators);
    const heads = writeFunction(writer, parameters, flags, owner, 0, outer.id);
    for (const { name, node: place } of heads)
        scope_assign(writer, name, place);
    if (hint !== 0)
        build.emit(ops.Op.copy, result, hint);
    block(writer, body);
    if (writer.typing !== null)
        finishTyped(writer, node, body, result, hint !== 0);
    writer.scope = outer;
} // prettier-ignore
/** Where types are asked for: a body that may end without `return` gives None, and a coroutine is not what it returns. */
function finishTyped(writer, node, body, result, isDeclared) {
    writer.typing?.result(node, result);
    if (isDeclared)
        return;
    if ((0,flat_tree/* kindOf */.I)(writer.tree, node + 1) === 'async')
        writer.build.emit(ops.Op.copy, result, unknown(writer));
    else if (endsOpen(writer, body))
        writer.build.emit(ops.Op.copy, result, typed(writer, 'None'));
}
/** Writes a class: its bases, its body, and the names that the body leaves behind. */
function writeClass(writer, node, index, decorators, block) {
    const { tree, build, scope: outer } = writer;
    const places = decorators.map((one) => writer.expression(parts(writer, one)[0] ?? -1));
    const list = (0,flat_tree/* childIn */._9)(tree, node, 'superclasses');
    const id = 1 + index;
    for (const part of list < 0 ? [] : parts(writer, list)) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, part);
        if (kind === 'keyword_argument') {
            writer.expression((0,flat_tree/* childIn */._9)(tree, part, 'value'));
            continue;
        }
        // `Generic[T]` is a base as `Generic` is one.
        const generic = kind === 'subscript' ? (0,flat_tree/* childIn */._9)(tree, part, 'value') : part;
        const base = writer.expression(generic);
        if (base !== 0)
            build.emit(ops.Op.base, id, base);
    }
    const body = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    const value = build.constant(ops.Op.define, id);
    const scope = openScope({ id, kind: 'class', parent: outer, bound: boundNames(writer, body < 0 ? [] : [body]), result: 0, own: null });
    build.emit(ops.Op.function, id, ops/* FunctionFlag */.NR.class, 0, 0, 0, outer.id, 0);
    writer.scope = scope;
    block(writer, body);
    for (const [name, place] of scope.now)
        build.emit(ops.Op.member, id, build.name(name), place);
    writer.scope = outer;
    finish(writer, node, value, decorators, places);
} // prettier-ignore
/** What a method is called on, as far as its name and its decorators say so. */
function receiverFlag(writer, node, decorators) {
    for (const one of decorators) {
        const text = writer.text(one).replace(/^@\s*/, '');
        if (text === 'staticmethod')
            return ops/* FunctionFlag */.NR.static;
        if (text === 'classmethod')
            return ops/* FunctionFlag */.NR.onClass;
    }
    const name = writer.text((0,flat_tree/* childIn */._9)(writer.tree, node, 'name'));
    return ON_CLASS.has(name) ? ops/* FunctionFlag */.NR.onClass : 0;
}
/** Runs the decorators, the nearest first, and binds the name. */
function finish(writer, node, value, decorators, places) {
    let at = value;
    for (let one = decorators.length - 1; one >= 0; one--) {
        const callee = places[one] ?? 0;
        const [expression = -1] = parts(writer, decorators[one] ?? 0);
        if (callee !== 0)
            at = decorate(writer, expression, callee, at);
    }
    scope_assign(writer, writer.text((0,flat_tree/* childIn */._9)(writer.tree, node, 'name')), at);
} // prettier-ignore
function yields(writer, body) {
    const { tree } = writer;
    if (body < 0)
        return false;
    const stop = tree.after[body] ?? 0;
    for (let node = body; node < stop; node++) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        if (kind === 'yield')
            return true;
        const nested = kind === 'function_definition' || kind === 'class_definition' || kind === 'lambda';
        if (nested && (tree.after[node] ?? 0) > node + 1)
            node = (tree.after[node] ?? 0) - 1;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/imports.js



/** Writes an import statement. */
function importAll(writer, node) {
    const { tree, build } = writer;
    const from = (0,flat_tree/* kindOf */.I)(tree, node) === 'import_from_statement';
    const source = from ? compact(writer.text(Math.max((0,flat_tree/* childIn */._9)(tree, node, 'module_name'), 0)).slice(0, 500)) : '';
    const level = source.length - source.replace(/^\.+/, '').length;
    const module = source.slice(level);
    for (let child = node + 1; child < (0,flat_tree/* afterOf */.Wo)(tree, node); child = (0,flat_tree/* afterOf */.Wo)(tree, child)) {
        if ((0,flat_tree/* kindOf */.I)(tree, child) === 'wildcard_import')
            build.emit(ops.Op.star, level, build.name(module));
        if ((0,flat_tree/* fieldOf */._F)(tree, child) !== 'name')
            continue;
        const aliased = (0,flat_tree/* kindOf */.I)(tree, child) === 'aliased_import';
        const name = compact(writer.text(aliased ? (0,flat_tree/* childIn */._9)(tree, child, 'name') : child));
        const alias = aliased ? writer.text((0,flat_tree/* childIn */._9)(tree, child, 'alias')) : null;
        const to = build.node();
        if (from)
            build.emit(ops.Op.import, to, level, build.name(module), 1 + build.name(name));
        else {
            const [head = name] = name.split('.');
            build.emit(ops.Op.import, to, 0, build.name(alias === null ? head : name), 0);
        }
        scope_assign(writer, alias ?? (from ? name : (name.split('.')[0] ?? name)), to);
    }
}
function compact(text) {
    return text.replace(/[\s\\]+/g, '');
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/statements.js









/** Writes what the statements of a block do, in order. */
function block(writer, node) {
    if (node < 0)
        return;
    const stop = (0,flat_tree/* afterOf */.Wo)(writer.tree, node);
    for (let child = node + 1; child < stop; child = (0,flat_tree/* afterOf */.Wo)(writer.tree, child))
        statement(writer, child);
}
function statement(writer, node) {
    const { tree, build, scope } = writer;
    if ((0,flat_tree/* afterOf */.Wo)(tree, node) === node + 1)
        return;
    switch ((0,flat_tree/* kindOf */.I)(tree, node)) {
        case 'expression_statement':
            for (const part of parts(writer, node)) {
                const kind = (0,flat_tree/* kindOf */.I)(tree, part);
                if (kind === 'assignment')
                    assignment(writer, part);
                else if (kind === 'augmented_assignment')
                    augmented(writer, part);
                else
                    writer.expression(part);
            }
            return;
        case 'return_statement': {
            const [value = -1] = parts(writer, node);
            const place = value < 0 && writer.typing !== null ? typed(writer, 'None') : writer.expression(value);
            if (place !== 0 && scope.result !== 0)
                build.emit(ops.Op.copy, scope.result, place);
            return;
        }
        case 'if_statement': {
            conditional(writer, node);
            return;
        }
        case 'for_statement': {
            loop(writer, node, () => {
                const source = writer.expression((0,flat_tree/* childIn */._9)(tree, node, 'right'));
                build.at(scope.id, writer.line(node));
                return () => bind(writer, (0,flat_tree/* childIn */._9)(tree, node, 'left'), iterated(writer, source));
            });
            return;
        }
        case 'while_statement': {
            loop(writer, node, () => {
                writer.expression((0,flat_tree/* childIn */._9)(tree, node, 'condition'));
                return () => undefined;
            });
            return;
        }
        case 'try_statement': {
            attempt(writer, node);
            return;
        }
        case 'with_statement': {
            within(writer, node);
            return;
        }
        case 'match_statement': {
            match(writer, node);
            return;
        }
        case 'function_definition':
        case 'class_definition': {
            definition(writer, node, []);
            return;
        }
        case 'decorated_definition': {
            const decorators = parts(writer, node).filter((part) => (0,flat_tree/* kindOf */.I)(tree, part) === 'decorator');
            definition(writer, (0,flat_tree/* childIn */._9)(tree, node, 'definition'), decorators);
            return;
        }
        case 'import_statement':
        case 'import_from_statement': {
            importAll(writer, node);
            return;
        }
        case 'raise_statement': {
            const [what = -1, cause = -1] = parts(writer, node);
            const place = writer.expression(what);
            writer.expression(cause);
            build.at(scope.id, writer.line(node));
            if (place !== 0)
                build.emit(ops.Op.raise, place);
            return;
        }
        case 'block':
        case 'ERROR': {
            block(writer, node);
            return;
        }
        case 'global_statement':
        case 'nonlocal_statement':
        case 'delete_statement':
        case 'future_import_statement':
            return;
        default:
            for (const part of parts(writer, node))
                writer.expression(part);
    }
}
function definition(writer, node, decorators) {
    const index = node < 0 ? undefined : writer.definitions.get(node);
    if (index === undefined)
        return;
    const isClass = (0,flat_tree/* kindOf */.I)(writer.tree, node) === 'class_definition';
    if (isClass)
        writeClass(writer, node, index, decorators, block);
    else
        writeDefinition(writer, node, index, decorators, block);
}
function assignment(writer, node) {
    const { tree } = writer;
    const targets = [];
    let at = node;
    let type = -1;
    while (at >= 0 && (0,flat_tree/* kindOf */.I)(tree, at) === 'assignment') {
        targets.push((0,flat_tree/* childIn */._9)(tree, at, 'left'));
        type = Math.max(type, (0,flat_tree/* childIn */._9)(tree, at, 'type'));
        at = (0,flat_tree/* childIn */._9)(tree, at, 'right');
    }
    const written = type < 0 ? 0 : hintOf(writer, type);
    let value = targets_valueOf(writer, at);
    const [only = -1] = targets;
    if (written !== 0)
        value = join(writer, [placeOf(writer, value), written]);
    // `x: int` without a value binds nothing, except that a class declares an attribute so.
    if (at < 0 && writer.scope.kind !== 'class' && (0,flat_tree/* kindOf */.I)(tree, only) === 'identifier' && written === 0)
        return;
    if (targets.length > 1 && targets.some((one) => (0,flat_tree/* kindOf */.I)(tree, one) !== 'identifier') && typeof value !== 'number') {
        for (const target of targets)
            bind(writer, target, value);
        return;
    }
    if ((0,flat_tree/* kindOf */.I)(tree, only) !== 'pattern_list' && (0,flat_tree/* kindOf */.I)(tree, only) !== 'tuple_pattern' && (0,flat_tree/* kindOf */.I)(tree, only) !== 'list_pattern') {
        value = placeOf(writer, value, (0,flat_tree/* kindOf */.I)(tree, Math.max(at, 0)) === 'list' ? 'list' : 'tuple');
    }
    for (const target of targets)
        bind(writer, target, value);
} // prettier-ignore
function augmented(writer, node) {
    const left = (0,flat_tree/* childIn */._9)(writer.tree, node, 'left');
    const before = writer.expression(left);
    const added = writer.expression((0,flat_tree/* childIn */._9)(writer.tree, node, 'right'));
    if (writer.typing === null) {
        bind(writer, left, join(writer, [before, added]));
        return;
    }
    const sign = writer.text((0,flat_tree/* childIn */._9)(writer.tree, node, 'operator')).replace(/=$/, '');
    writer.build.at(writer.scope.id, writer.line(node));
    bind(writer, left, computed(writer, before, added, sign));
}
function conditional(writer, node) {
    const { tree } = writer;
    const arms = [];
    let complete = false;
    const way = (condition, body) => {
        writer.expression(condition);
        const changes = arm(writer, () => {
            narrow(writer, condition);
            block(writer, body);
        });
        if (!leaves(writer, body))
            arms.push(changes);
    };
    way((0,flat_tree/* childIn */._9)(tree, node, 'condition'), (0,flat_tree/* childIn */._9)(tree, node, 'consequence'));
    for (const part of parts(writer, node)) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, part);
        if (kind === 'elif_clause')
            way((0,flat_tree/* childIn */._9)(tree, part, 'condition'), (0,flat_tree/* childIn */._9)(tree, part, 'consequence'));
        if (kind !== 'else_clause')
            continue;
        const changes = arm(writer, () => block(writer, (0,flat_tree/* childIn */._9)(tree, part, 'body')));
        if (!leaves(writer, (0,flat_tree/* childIn */._9)(tree, part, 'body')))
            arms.push(changes);
        complete = true;
    }
    merge(writer, arms, !complete);
}
/** Where `isinstance(x, Class)` holds, `x` is a `Class`. */
function narrow(writer, condition) {
    const { tree, build, scope } = writer;
    if (condition < 0)
        return;
    if ((0,flat_tree/* kindOf */.I)(tree, condition) === 'boolean_operator' && (0,flat_tree/* kindOf */.I)(tree, (0,flat_tree/* childIn */._9)(tree, condition, 'operator')) === 'and') {
        narrow(writer, (0,flat_tree/* childIn */._9)(tree, condition, 'left'));
        narrow(writer, (0,flat_tree/* childIn */._9)(tree, condition, 'right'));
        return;
    }
    if ((0,flat_tree/* kindOf */.I)(tree, condition) !== 'call')
        return;
    const callee = (0,flat_tree/* childIn */._9)(tree, condition, 'function');
    if ((0,flat_tree/* kindOf */.I)(tree, callee) !== 'identifier' || writer.text(callee) !== 'isinstance')
        return;
    const [subject = -1, classes = -1] = parts(writer, (0,flat_tree/* childIn */._9)(tree, condition, 'arguments'));
    if (classes < 0 || (0,flat_tree/* kindOf */.I)(tree, subject) !== 'identifier')
        return;
    const name = writer.text(subject);
    if (!scope.bound.locals.has(name) || scope.bound.globals.has(name))
        return;
    const wanted = (0,flat_tree/* kindOf */.I)(tree, classes) === 'tuple' ? parts(writer, classes) : [classes];
    const places = wanted.map((one) => {
        const from = writer.expression(one);
        if (from === 0)
            return 0;
        const to = build.node();
        build.emit(ops.Op.instance, to, from);
        return to;
    });
    if (places.some((place) => place !== 0))
        setNow(scope, name, join(writer, places));
}
function leaves(writer, body) {
    const last = body < 0 ? undefined : parts(writer, body).at(-1);
    const kind = last === undefined ? '' : (0,flat_tree/* kindOf */.I)(writer.tree, last);
    return kind === 'return_statement' || kind === 'raise_statement';
}
/** A loop: what its end gives a name is there at its beginning. */
function loop(writer, node, head) {
    const { tree, build, scope } = writer;
    const body = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    const again = [];
    const names = boundNames(writer, body < 0 ? [] : [body]).locals;
    for (const name of names) {
        const before = scope.now.get(name);
        if (before === undefined)
            continue;
        const place = build.node();
        if (before !== 0)
            build.emit(ops.Op.copy, place, before);
        again.push([name, place]);
        setNow(scope, name, place);
    }
    const bindTarget = head();
    const changes = arm(writer, () => {
        bindTarget();
        block(writer, body);
    });
    for (const [name, place] of again) {
        const end = changes.get(name)?.after ?? 0;
        if (end !== 0 && end !== place)
            build.emit(ops.Op.copy, place, end);
    }
    merge(writer, [changes], true);
    const other = parts(writer, node).find((part) => (0,flat_tree/* kindOf */.I)(tree, part) === 'else_clause');
    if (other !== undefined)
        block(writer, (0,flat_tree/* childIn */._9)(tree, other, 'body'));
}
function attempt(writer, node) {
    const { tree } = writer;
    const body = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    const tried = arm(writer, () => block(writer, body));
    const ways = [];
    let other = -1;
    const clauses = parts(writer, node).filter((part) => /^(?:except|finally|else)/.test((0,flat_tree/* kindOf */.I)(tree, part)));
    for (const clause of clauses)
        if ((0,flat_tree/* kindOf */.I)(tree, clause) === 'else_clause')
            other = (0,flat_tree/* childIn */._9)(tree, clause, 'body');
    for (const clause of clauses) {
        if (!(0,flat_tree/* kindOf */.I)(tree, clause).startsWith('except'))
            continue;
        const changes = arm(writer, () => {
            merge(writer, [tried], true);
            handler(writer, clause);
        });
        if (!leaves(writer, parts(writer, clause).at(-1) ?? -1))
            ways.push(changes);
    }
    const smooth = arm(writer, () => {
        merge(writer, [tried], false);
        block(writer, other);
    });
    merge(writer, [smooth, ...ways], false);
    for (const clause of clauses) {
        if ((0,flat_tree/* kindOf */.I)(tree, clause) === 'finally_clause')
            for (const part of parts(writer, clause))
                block(writer, part);
    }
}
function handler(writer, clause) {
    const { tree, build } = writer;
    for (const part of parts(writer, clause)) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, part);
        if (kind === 'block')
            block(writer, part);
        else if (kind !== 'as_pattern')
            writer.expression(part);
        else {
            const [classes = -1, target = -1] = parts(writer, part);
            const wanted = (0,flat_tree/* kindOf */.I)(tree, classes) === 'tuple' ? parts(writer, classes) : [classes];
            const places = wanted.map((one) => {
                const from = writer.expression(one);
                const to = build.node();
                if (from !== 0)
                    build.emit(ops.Op.instance, to, from);
                return to;
            });
            bind(writer, target + 1, join(writer, places));
        }
    }
}
function within(writer, node) {
    const { tree, build, scope } = writer;
    for (const clause of parts(writer, node)) {
        if ((0,flat_tree/* kindOf */.I)(tree, clause) !== 'with_clause')
            continue;
        for (const item of parts(writer, clause)) {
            const value = (0,flat_tree/* kindOf */.I)(tree, item) === 'with_item' ? (0,flat_tree/* childIn */._9)(tree, item, 'value') : item;
            const [inner = value, target = -1] = (0,flat_tree/* kindOf */.I)(tree, value) === 'as_pattern' ? parts(writer, value) : [value];
            const from = writer.expression(inner);
            const to = build.node();
            build.at(scope.id, writer.line(item));
            if (from !== 0)
                build.emit(ops.Op.enter, to, from);
            if (target >= 0)
                bind(writer, target + 1, to);
        }
    }
    block(writer, (0,flat_tree/* childIn */._9)(tree, node, 'body'));
}
function match(writer, node) {
    const { tree } = writer;
    const subjects = parts(writer, node).filter((part) => (0,flat_tree/* fieldOf */._F)(tree, part) === 'subject');
    const [subject = 0] = subjects.map((one) => writer.expression(one));
    const arms = [];
    const body = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    for (const clause of body < 0 ? [] : parts(writer, body)) {
        if ((0,flat_tree/* kindOf */.I)(tree, clause) !== 'case_clause')
            continue;
        const changes = arm(writer, () => {
            for (const name of boundNames(writer, parts(writer, clause).filter((part) => (0,flat_tree/* kindOf */.I)(tree, part) !== 'block')).locals) {
                scope_assign(writer, name, subject);
            }
            writer.expression((0,flat_tree/* childIn */._9)(tree, clause, 'guard'));
            block(writer, (0,flat_tree/* childIn */._9)(tree, clause, 'consequence'));
        });
        if (!leaves(writer, (0,flat_tree/* childIn */._9)(tree, clause, 'consequence')))
            arms.push(changes);
    }
    merge(writer, arms, true);
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/write.js






/**
 * The flow program of a file: see {@link Op}. Depends on the bytes of the file only. With `typing` it says more than
 * calls need (`None`, comparisons, operators, functions that end without `return`) and what is not known is said too. The
 * places told to `observe` are those of any other writing of the same file.
 */
function writeProgram(tree, definitions, typing = null, observe) {
    const build = createBuilder(definitions.length);
    // Cutting pieces out of one string is several times as fast as decoding each.
    const latin = tree.source.toString('latin1');
    const plain = /[\x80-\xff]/.test(latin) ? null : latin;
    const text = (node) => node < 0
        ? ''
        : plain === null
            ? tree.source.toString('utf8', (0,flat_tree/* startOf */.GH)(tree, node), (0,flat_tree/* endOf */.pJ)(tree, node))
            : plain.slice((0,flat_tree/* startOf */.GH)(tree, node), (0,flat_tree/* endOf */.pJ)(tree, node));
    const writer = {
        tree,
        build,
        definitions: new Map(definitions.map((one, index) => [one.node, index])),
        text,
        line: (node) => (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, node)),
        expression: (node) => expression(writer, node),
        typing,
        observe,
        scope: openScope({
            id: 0,
            kind: 'module',
            parent: null,
            bound: { locals: new Set(), globals: new Set(), nonlocals: new Set() },
            result: 0,
            own: null,
        }),
    };
    const module = writer.scope;
    for (const name of boundNames(writer, [0]).locals)
        module.bound.locals.add(name);
    block(writer, 0);
    for (const [name, node] of module.now)
        if (node !== 0)
            build.emit(ops.Op.export, build.name(name), node);
    for (const [name, nodes] of module.foreign)
        for (const node of nodes)
            build.emit(ops.Op.export, build.name(name), node);
    return build.finish();
}


/***/ }),

/***/ 16752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* unused harmony export namesCalled */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const WEIGHT = { trace: 0.85, outerFrame: 0.45, example: 0.75, named: 0.7, named_class_member: 0.35, path: 0.2, callee: 0.4, caller: 0.15 }; // prettier-ignore
const RETRIEVAL_TOP = 0.45;
const SEARCH_TEXT = 1200;
const SEARCH_LIMIT = 12;
/** Ties a request to definitions: frames, then exact names, then hybrid search, then one step along the calls. */
async function locate(request, knowledge, options) {
    const found = new Map();
    const add = (symbol, weight, why) => {
        if (symbol.test && !options.tests)
            return;
        const entry = found.get(symbol.id) ?? { symbol, doubt: 1, why: new Set() };
        // One kind of hint counts once; different kinds add up.
        if (!entry.why.has(why))
            entry.doubt *= 1 - weight;
        entry.why.add(why);
        found.set(symbol.id, entry);
    };
    addFrames(request, knowledge, add);
    const unknownNames = addNames(request, knowledge, add);
    addPaths(request, knowledge, add);
    const query = `${request.title}\n${proseOf(request.text)}`.slice(0, SEARCH_TEXT);
    const hits = await knowledge.search(query, { limit: SEARCH_LIMIT, tests: options.tests, signal: options.signal });
    hits.forEach((hit, rank) => add(hit.symbol, RETRIEVAL_TOP / (1 + 0.3 * rank), 'retrieval'));
    addNeighbours(found, knowledge, add);
    const suspects = [...found.values()]
        .map(({ symbol, doubt, why }) => ({ symbol, score: 1 - doubt, why: [...why] }))
        .sort((a, b) => b.score - a.score || (a.symbol.id < b.symbol.id ? -1 : 1));
    return { suspects, unknownNames };
}
/** The repository's file that a path of a request means: the one that shares the most folders from its end, if one does. */
function fileOf(path, knowledge) {
    const wanted = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll('\\', '/')).split('/').filter((part) => part !== '' && part !== '..' && part !== '.'); // prettier-ignore
    let best = [];
    let most = 0;
    for (const module of knowledge.digest.modules) {
        const parts = module.path.split('/');
        let same = 0;
        while (same < parts.length && parts.at(-1 - same) === wanted.at(-1 - same))
            same++;
        if (same === 0 || same < most)
            continue;
        // `util.py` alone may be anybody's: of a longer path, a folder must agree too, unless the file lies at the top.
        if (same === 1 && wanted.length > 1 && parts.length > 1)
            continue;
        best = same > most ? [module.path] : [...best, module.path];
        most = same;
    }
    return best.find((each) => each.split('/').length === most) ?? (best.length === 1 ? (best[0] ?? null) : null);
}
function addFrames(request, knowledge, add) {
    const inRepository = request.hints.frames.flatMap((frame) => {
        const path = fileOf(frame.path, knowledge);
        if (path === null)
            return [];
        // The text may be of an older commit: a name in the frame beats the line.
        const named = frame.symbol === null
            ? []
            : knowledge.symbolsIn(path).filter((symbol) => lastPart(symbol.qualname) === lastPart(frame.symbol ?? ''));
        const symbol = named.length === 1
            ? named[0]
            : (named.find((each) => each.line <= frame.line && frame.line <= each.endLine) ??
                knowledge.at(path, frame.line));
        return symbol === undefined || symbol.test ? [] : [symbol];
    });
    inRepository.forEach((symbol, index) => add(symbol, index === inRepository.length - 1 ? WEIGHT.trace : WEIGHT.outerFrame, 'trace'));
}
function addNames(request, knowledge, add) {
    const called = new Set(request.hints.examples.flatMap((example) => namesCalled(example.code)));
    const unknown = [];
    const known = knownWords(knowledge);
    for (const name of new Set([...called, ...request.hints.names])) {
        const symbols = resolve(name, knowledge);
        if (symbols.length === 0) {
            if (!known.has(lastPart(name)) && !known.has(name))
                unknown.push(name);
            continue;
        }
        const share = 1 / Math.min(symbols.length, 4);
        for (const symbol of symbols.slice(0, 8)) {
            add(symbol, (called.has(name) ? WEIGHT.example : WEIGHT.named) * share, called.has(name) ? 'example' : 'named');
            if (symbol.kind === 'class')
                for (const member of membersOf(symbol, knowledge))
                    add(member, WEIGHT.named_class_member * share, 'named');
        }
    }
    return unknown;
}
/** `Box.area`, `pkg.mod.f` and `mod.f` by name; `box.area` by its last part when that is rare. */
function resolve(name, knowledge) {
    const exact = knowledge.named(name).filter((symbol) => !symbol.test);
    if (exact.length > 0)
        return exact;
    const parts = name.split('.');
    if (parts.length < 2)
        return [];
    const tail = knowledge.named(parts.slice(-2).join('.')).filter((symbol) => !symbol.test);
    if (tail.length > 0)
        return tail;
    return knowledge.named(parts.at(-1) ?? '').filter((symbol) => !symbol.test);
}
/** Module names, parameters of signatures: names that a request may use without meaning a definition. */
function knownWords(knowledge) {
    const words = new Set();
    for (const module of knowledge.digest.modules) {
        words.add(module.module);
        for (const part of module.module.split('.'))
            words.add(part);
    }
    for (const symbol of knowledge.digest.symbols)
        for (const match of symbol.signature.matchAll(/[A-Za-z_]\w{0,80}/g))
            words.add(match[0]);
    for (const edge of knowledge.digest.imports)
        if (!edge.internal)
            words.add(edge.to.split('.')[0] ?? '').add(edge.to);
    return words;
}
function addPaths(request, knowledge, add) {
    for (const path of request.hints.paths.slice(0, 10)) {
        const file = fileOf(path, knowledge);
        if (file === null || knowledge.module(file)?.test === true)
            continue;
        for (const symbol of knowledge.symbolsIn(file).slice(0, 60))
            add(symbol, WEIGHT.path, 'path');
    }
}
/** A fault is often one call below the function that a request names, seldom one above. */
function addNeighbours(found, knowledge, add) {
    const strong = [...found.values()].filter((entry) => 1 - entry.doubt >= 0.5).sort((a, b) => a.doubt - b.doubt).slice(0, 5); // prettier-ignore
    for (const { symbol, doubt } of strong) {
        for (const edge of knowledge.callees(symbol.id).slice(0, 12)) {
            const callee = knowledge.symbol(edge.to);
            if (callee !== undefined)
                add(callee, WEIGHT.callee * (1 - doubt), 'callee');
        }
        for (const edge of knowledge.callers(symbol.id).slice(0, 6)) {
            const caller = knowledge.symbol(edge.from);
            if (caller !== undefined)
                add(caller, WEIGHT.caller * (1 - doubt), 'caller');
        }
    }
}
/** The methods of a class, in the order of the file. */
function membersOf(symbol, knowledge) {
    return knowledge.symbolsIn(symbol.path).filter((member) => member.parent === symbol.id && member.kind !== 'class');
}
/** Names called in a snippet: `list(pkg.f(x.g(1)))` -> `list`, `pkg.f`, `x.g`. */
function namesCalled(code) {
    const names = new Set();
    for (const match of code.slice(0, 4000).matchAll(/(?<![\w.])([A-Za-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){0,8})\(/g))
        names.add(match[1] ?? '');
    for (const match of code.slice(0, 4000).matchAll(/[)\]]\.([A-Za-z_]\w{0,80})\(/g))
        names.add(match[1] ?? '');
    return [...names];
}
/** The text without its code blocks: what is searched by meaning. */
function proseOf(text) {
    return text
        .split(/^ {0,3}(?:```|~~~).*$/m)
        .filter((_, index) => index % 2 === 0)
        .join(' ')
        .replaceAll(/\s+/g, ' ');
}
function lastPart(name) {
    return name.slice(name.lastIndexOf('.') + 1);
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

/***/ 57167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nameSymbols)
/* harmony export */ });
/** Symbol ids for every definition, unique in the repository: a name defined again gets `#2`, `#3`, ... in path order. */
function nameSymbols(files) {
    const seen = new Map();
    return files.map(({ name, facts }) => ({
        name,
        facts,
        ids: facts.definitions.map((definition) => {
            const id = `py:${name.module}:${definition.qualname}`;
            const count = (seen.get(id) ?? 0) + 1;
            seen.set(id, count);
            return count === 1 ? id : `${id}#${count}`;
        }),
    }));
}


/***/ }),

/***/ 10781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ BUILTINS),
/* harmony export */   N: () => (/* binding */ COMMON_METHODS)
/* harmony export */ });
/** Names that Python defines itself: a call to one of them leaves the repository. */
const BUILTINS = new Set(('abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict ' +
    'dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int ' +
    'isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property quit range ' +
    'repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ ' +
    'ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError ' +
    'BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ' +
    'ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError Exception ExceptionGroup ' +
    'FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning ' +
    'IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ' +
    'ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning ' +
    'PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError ' +
    'RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError ' +
    'TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning ' +
    'UserWarning ValueError Warning ZeroDivisionError').split(' '));
/**
 * Methods of the types every program uses. A call to one of these on an unknown receiver says nothing, even when one
 * class of the repository happens to have a method of that name.
 */
const COMMON_METHODS = new Set(('acquire add append appendleft as_posix bit_length capitalize casefold cancel center clear close closed copy count cursor ' +
    'date decode difference discard done encode endswith execute exists expand expandtabs extend extendleft fetchall ' +
    'fetchone fileno fill find findall finditer finish flush format format_map fromkeys fullmatch get getvalue group ' +
    'groupdict groups hex hexdigest index info insert intersection is_dir is_file isalnum isalpha isascii isdecimal isdigit ' +
    'isdisjoint isidentifier islower isnumeric isoformat isprintable isspace issubset issuperset istitle isupper items join ' +
    'joinpath keys kill ljust lower lstrip match mkdir most_common move_to_end name now open parse partition poll pop popitem ' +
    'popleft prepare put query read read_bytes read_text readable readline readlines release remove removeprefix ' +
    'removesuffix rename replace reset resolve result reverse rfind rindex rjust rotate rpartition rsplit rstrip run search ' +
    'seek send set setdefault shutdown sort split splitlines start startswith stat stop strftime strip sub submit subn ' +
    'swapcase symmetric_difference tell terminate timestamp title total_seconds touch translate truncate union unlink update ' +
    'upper values wait warn warning debug error critical exception log write write_bytes write_text writelines zfill ' +
    'assertEqual assertTrue assertFalse assertRaises assert_called assert_called_once_with mock patch fixture parametrize').split(' '));


/***/ }),

/***/ 86241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qC: () => (/* binding */ available),
  hn: () => (/* binding */ openKnowledge),
  O1: () => (/* binding */ openVectorsOf)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/knowledge/build/symbol-text.js
var symbol_text = __webpack_require__(10483);
// EXTERNAL MODULE: ./lib/knowledge/locate.js
var locate = __webpack_require__(16752);
// EXTERNAL MODULE: ./lib/knowledge/tests-importing.js
var tests_importing = __webpack_require__(92775);
;// CONCATENATED MODULE: ./lib/knowledge/lookup.js

/** So many questions cost no more than an index. */
const MAX_SCANS = 8;
/** Packages that hand names on to one another more often than this are a loop. */
const MAX_HOPS = 8;
/** Answers every question that needs nothing but the digest. */
function createLookup(digest) {
    const byId = lazy(() => new Map(digest.symbols.map((symbol) => [symbol.id, symbol])));
    const modules = lazy(() => new Map(digest.modules.map((module) => [module.path, module])));
    const byPath = lazy(() => group(digest.symbols, (symbol) => symbol.path));
    const byLastPart = fewOf(digest.symbols, (symbol) => lastPart(symbol.qualname));
    const from = fewOf(digest.calls, (edge) => edge.from);
    const to = fewOf(digest.calls, (edge) => edge.to);
    const calledSo = (name) => byLastPart(lastPart(name)).filter((one) => isCalled(one, name));
    const named = (name) => {
        const direct = calledSo(name);
        if (direct.length > 0)
            return direct;
        for (const path of reexports(digest, name)) {
            const found = calledSo(path);
            if (found.length > 0)
                return found;
        }
        return [];
    };
    return {
        symbol: (id) => byId().get(id),
        module: (path) => modules().get(path),
        symbolsIn: (path) => byPath().get(path) ?? [],
        at: (path, line) => (byPath().get(path) ?? []).findLast((one) => one.line <= line && line <= one.endLine),
        named,
        callers: to,
        callees: from,
        testsImporting: (changed) => (0,tests_importing/* findImportingTests */._)(changed, digest.modules, digest.imports),
    };
}
/** An index is made when it is first asked for: a question needs few of them. */
function lazy(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}
/** What has a key. For a few questions everything is looked through, which is sooner done than an index of it. */
function fewOf(values, key) {
    const index = lazy(() => group(values, key));
    let asked = 0;
    return (wanted) => (asked++ < MAX_SCANS ? values.filter((value) => key(value) === wanted) : (index().get(wanted) ?? []));
} // prettier-ignore
/** `pkg.a:Box.open` is called by `Box.open`, `open`, `pkg.a.Box.open` and `pkg/a.py::Box.open`. */
function isCalled({ qualname, module, path }, name) {
    return name === qualname || name === lastPart(qualname) || name === `${module}.${qualname}` || name === `${path}::${qualname}`; // prettier-ignore
}
function lastPart(name) {
    return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
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
function group(values, key) {
    return Map.groupBy(values, key);
}

;// CONCATENATED MODULE: ./lib/knowledge/search/lexical.js
/** How quickly repetitions of a word stop counting, and how much long documents are held back. */
const K1 = 1.2;
const B = 0.6;
/** A BM25 index over documents given as words. `words(index)` is asked for once per document, in order. */
function buildLexicalIndex(size, words) {
    const postings = new Map();
    const lengths = new Float64Array(size);
    let total = 0;
    for (let index = 0; index < size; index++) {
        const own = words(index);
        lengths[index] = own.length;
        total += own.length;
        for (const word of own) {
            const known = postings.get(word);
            if (known === undefined) {
                postings.set(word, { documents: [index], counts: [1] });
            }
            else if (known.documents.at(-1) === index) {
                known.counts[known.counts.length - 1] = (known.counts.at(-1) ?? 0) + 1;
            }
            else {
                known.documents.push(index);
                known.counts.push(1);
            }
        }
    }
    const mean = Math.max(1, total / Math.max(1, size));
    const rarityOf = (documents) => Math.log(1 + (size - documents + 0.5) / (documents + 0.5));
    const rarity = (word) => rarityOf(postings.get(word)?.documents.length ?? 0);
    const scores = (query) => {
        const sums = new Float64Array(size);
        for (const word of new Set(query)) {
            const list = postings.get(word);
            if (list === undefined)
                continue;
            const weight = rarityOf(list.documents.length) * (K1 + 1);
            list.documents.forEach((index, at) => {
                const count = list.counts[at] ?? 0;
                const length = 1 - B + (B * (lengths[index] ?? 0)) / mean;
                sums[index] = (sums[index] ?? 0) + (weight * count) / (count + K1 * length);
            });
        }
        return sums;
    };
    return { size, scores, rarity, search: (query, limit) => lexical_top(scores(query), limit), holds: (index, word) => has(postings.get(word)?.documents, index) }; // prettier-ignore
}
/** A BM25 index over documents that are at hand. */
function createLexicalIndex(documents) {
    return buildLexicalIndex(documents.length, (index) => documents[index] ?? []);
}
/** The positions with the highest scores above 0, best first; equal scores in order of position. */
function lexical_top(scores, limit) {
    const found = [];
    scores.forEach((score, index) => {
        if (score > 0)
            found.push({ index, score });
    });
    return found.sort((left, right) => right.score - left.score || left.index - right.index).slice(0, Math.max(0, limit));
}
/** Whether a rising list of numbers holds one. */
function has(sorted, wanted) {
    let [low, high] = [0, (sorted?.length ?? 0) - 1];
    while (low <= high) {
        const middle = (low + high) >> 1;
        const value = sorted?.[middle] ?? -1;
        if (value === wanted)
            return true;
        if (value < wanted)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/knowledge/search/passages.js
var search_passages = __webpack_require__(2492);
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

// EXTERNAL MODULE: ./lib/knowledge/vectors/vector-index.js
var vector_index = __webpack_require__(93549);
;// CONCATENATED MODULE: ./lib/knowledge/search/question-names.js
/** Names looked at in one question. */
const MOST_NAMES = 20;
/** The names that module code gives a value. */
function assignedNames(text) {
    return [...text.matchAll(/^([A-Za-z_]\w{0,80})[ \t]{0,8}[:=]/gm)].map((match) => match[1]).join(' ');
}
/** Names that look like code: in backticks, dotted, called, with an underscore or a capital inside. */
function codeNames(question) {
    const names = [];
    for (const [whole] of question.slice(0, 8_000).matchAll(/`?[A-Za-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){0,8}[`(]?/g)) {
        const name = whole.replace(/^`|[`(]$/g, '');
        if (whole !== name || /[._]/.test(name) || /[a-z][A-Z]/.test(name))
            names.push(name);
    }
    return [...new Set(names)].slice(0, MOST_NAMES);
}
/** Paths of Python files that stand in a question. */
function pathsIn(question) {
    return [...new Set(question.slice(0, 8_000).match(/[\w./\\-]{1,200}\.py\b/g) ?? [])].slice(0, MOST_NAMES);
}

;// CONCATENATED MODULE: ./lib/knowledge/search/scoreboard.js
/** Sums the weighted signals of each passage. A signal counts from 0 to 1, its best passage 1. */
class Scoreboard {
    #scores;
    #why = new Map();
    constructor(size) {
        this.#scores = new Float64Array(size);
    }
    addAll(values, weight, why) {
        const most = values.reduce((most, value) => Math.max(most, value), 0);
        if (most === 0)
            return;
        values.forEach((value, index) => {
            if (value === 0)
                return;
            this.#scores[index] = (this.#scores[index] ?? 0) + (weight * value) / most;
            // What a signal says of hundreds explains nothing: only its upper part is a reason.
            if (why !== null && value >= most / 2)
                this.#because(index, why);
        });
    }
    add(index, value, why) {
        this.#scores[index] = (this.#scores[index] ?? 0) + value;
        this.#because(index, why);
    }
    /** Holds some passages back. */
    scale(which, factor) {
        which.forEach((held, index) => {
            if (held)
                this.#scores[index] = factor * (this.#scores[index] ?? 0);
        });
    }
    best(limit) {
        const found = [];
        this.#scores.forEach((score, index) => {
            if (score > 0)
                found.push({ index, score });
        });
        return found.sort((left, right) => right.score - left.score || left.index - right.index).slice(0, limit);
    }
    why(index) {
        return [...(this.#why.get(index) ?? [])];
    }
    #because(index, why) {
        const known = this.#why.get(index);
        if (known === undefined)
            this.#why.set(index, new Set([why]));
        else
            known.add(why);
    }
}
/** Cosines of one list as 0..1: cosines of text models lie close together, what counts is where in the list one stands. */
function spread(list) {
    const [high, low] = [list[0]?.score ?? 0, list.at(-1)?.score ?? 0];
    const width = high - low;
    return list.map(({ index, score }) => [index, width > 0 ? Math.max(1e-6, (score - low) / width) : 1]);
}

// EXTERNAL MODULE: ./lib/knowledge/search/words.js
var search_words = __webpack_require__(63024);
;// CONCATENATED MODULE: ./lib/knowledge/search/retriever.js





const ALL_SIGNALS = { words: true, meaning: true, files: true, structure: true };
const WEIGHTS = { passageWords: 1, fileWords: 0.25, passageMeaning: 0.8, fileMeaning: 0.2, named: 1.2, path: 0.8, neighbour: 0.12 }; // prettier-ignore
const MODULE_SHARE = 0.7;
/** What examples count beside the code that they show. */
const ASIDE = 0.6;
/** How deep each list by meaning is looked at. */
const DEPTH = 200;
/** A question longer than this is cut for the vector; the words of all of it still count. */
const QUERY_CHARACTERS = 1_500;
const REMEMBERED = 64;
/** Best places whose words count as held by the evidence. */
const EVIDENCE = 3;
/** Builds the two-tier index over passages and the files that hold them. */
function createRetriever(passages, semantic, structure) {
    const tokenise = (0,search_words/* createTokeniser */.zd)();
    const paths = [...new Set(passages.map((passage) => passage.path))];
    const fileAt = new Map(paths.map((path, index) => [path, index]));
    const fileOf = passages.map((passage) => fileAt.get(passage.path) ?? 0);
    const positionOf = new Map(passages.flatMap(({ symbol }, index) => (symbol === null ? [] : [[symbol.id, index]])));
    const documents = paths.map((path) => tokenise(path.replace(/\.\w+$/, '').replaceAll('/', ' ')));
    const words = buildLexicalIndex(passages.length, (index) => {
        const passage = passages[index];
        if (passage === undefined)
            return [];
        const own = tokenise(passage.text);
        const document = documents[fileOf[index] ?? 0];
        for (const word of own)
            document?.push(word);
        return [...namesOf(passage, tokenise), ...own];
    });
    const files = buildLexicalIndex(paths.length, (index) => documents.splice(index, 1, [])[0] ?? []);
    const aside = passages.map((passage) => isAside(passage.path));
    const remembered = new Map();
    const vectors = new Map();
    const vectorOf = async (question, embedder, signal) => {
        const known = vectors.get(question);
        if (known !== undefined)
            return known;
        const [vector] = await embedder.embed([question.slice(0, QUERY_CHARACTERS)], signal);
        const unit = (0,vector_index/* toUnit */.k)(vector ?? new Float32Array(embedder.dimensions));
        remember(vectors, question, unit);
        return unit;
    };
    const search = async (question, signals, signal) => {
        const query = (0,search_words/* searchWords */.it)(question);
        const board = new Scoreboard(passages.length);
        let semanticTop = null;
        const lexical = words.scores(query);
        if (signals.words) {
            board.addAll(lexical, WEIGHTS.passageWords, 'words');
            const whole = files.scores(query);
            board.addAll(Float64Array.from(fileOf, (file) => whole[file] ?? 0), WEIGHTS.fileWords, null);
        }
        if (signals.meaning && semantic !== null) {
            const vector = await vectorOf(question, semantic.embedder, signal);
            const fine = semantic.symbols.index.nearest(vector, DEPTH);
            const coarse = semantic.files.index.nearest(vector, DEPTH);
            semanticTop = Math.max(0, fine[0]?.score ?? 0);
            const near = new Float64Array(passages.length);
            for (const [index, score] of spread(fine)) {
                const position = positionOf.get(semantic.symbols.ids[index] ?? '');
                if (position !== undefined)
                    near[position] = score;
            }
            const around = new Float64Array(paths.length);
            for (const [index, score] of spread(coarse)) {
                const file = fileAt.get(semantic.files.paths[index] ?? '');
                if (file !== undefined)
                    around[file] = score;
            }
            if (signals.files) {
                // Module code has no vector of its own: that of its file stands for it.
                passages.forEach((passage, index) => {
                    if (passage.symbol === null)
                        near[index] = MODULE_SHARE * (around[fileOf[index] ?? 0] ?? 0);
                });
                board.addAll(Float64Array.from(fileOf, (file) => around[file] ?? 0), WEIGHTS.fileMeaning, null);
            }
            board.addAll(near, WEIGHTS.passageMeaning, 'meaning');
        }
        let named = false;
        if (signals.structure) {
            for (const symbol of namedIn(question, structure)) {
                const position = positionOf.get(symbol.id);
                if (position === undefined)
                    continue;
                named = true;
                board.add(position, WEIGHTS.named, 'named');
            }
            for (const path of pathsIn(question)) {
                const file = fileAt.get(structure.fileOf(path) ?? '');
                if (file === undefined)
                    continue;
                named = true;
                fileOf.forEach((own, index) => {
                    if (own === file)
                        board.add(index, WEIGHTS.path, 'path');
                });
            }
            for (const { index, score } of board.best(5)) {
                const symbol = passages[index]?.symbol ?? null;
                if (symbol === null)
                    continue;
                for (const neighbour of structure.neighbours(symbol).slice(0, 12)) {
                    const position = positionOf.get(neighbour.id);
                    if (position !== undefined)
                        board.add(position, WEIGHTS.neighbour * score, 'neighbour');
                }
            }
        }
        if (!/\b(?:examples?|samples?|snippets?|docs|documentation|benchmarks?)\b/i.test(question))
            board.scale(aside, ASIDE);
        const best = board.best(DEPTH);
        const strength = strengthOf(new Set(query), best.slice(0, EVIDENCE).map((one) => one.index), { words, lexical, semantic: semanticTop, named }); // prettier-ignore
        const found = best.flatMap(({ index, score }) => {
            const passage = passages[index];
            return passage === undefined ? [] : [{ passage, score, why: board.why(index) }];
        });
        return { found, strength };
    };
    return {
        passages,
        retrieve: async (question, { limit, signals = ALL_SIGNALS, signal }) => {
            signal.throwIfAborted();
            const key = JSON.stringify([question, signals]);
            let known = remembered.get(key);
            if (known === undefined) {
                known = await search(question, signals, signal);
                remember(remembered, key, known);
            }
            return { ...known, found: known.found.slice(0, limit) };
        },
    };
}
/** Examples and scripts beside a product: they use what is asked about. */
function isAside(path) {
    return /(?:^|\/)(?:docs?|examples?|samples?|benchmarks?|bench)\//.test(path);
}
function strengthOf(query, best, have) {
    const { words, lexical, semantic, named } = have;
    let [all, held, known] = [0, 0, 0];
    for (const word of query) {
        const weight = words.rarity(word);
        all += weight;
        if (best.some((index) => words.holds(index, word)))
            held += weight;
        if (words.rarity(word) < words.rarity(''))
            known += weight;
    }
    const most = best.reduce((most, index) => Math.max(most, lexical[index] ?? 0), 0);
    const share = (part) => (all === 0 ? 0 : part / all);
    return { coverage: share(held), known: share(known), lexical: share(most) / 2.2, semantic, named };
} // prettier-ignore
/** The words of its own names count more than once: what a thing is called says best what it is. */
function namesOf(passage, tokenise) {
    const name = tokenise(passage.symbol?.qualname.replaceAll('.', ' ') ?? assignedNames(passage.text));
    return [...name, ...name, ...name, ...tokenise(passage.module.replaceAll('.', ' '))];
}
/** A name that more definitions carry says too little. */
const MOST_NAMESAKES = 8;
function namedIn(question, structure) {
    return codeNames(question).flatMap((name) => {
        const found = structure.named(name);
        return found.length <= MOST_NAMESAKES ? found : [];
    });
}
function remember(map, key, value) {
    if (map.size >= REMEMBERED)
        map.delete(map.keys().next().value ?? '');
    map.set(key, value);
}

// EXTERNAL MODULE: ./lib/knowledge/store/store.js + 2 modules
var store_store = __webpack_require__(47366);
;// CONCATENATED MODULE: ./lib/knowledge/open.js











/** How deep each list is looked at before they are joined. */
const open_DEPTH = 200;
/** A query longer than this is cut for the vector; the words of all of it still count. */
const open_QUERY_CHARACTERS = 1_500;
/** Opens the knowledge of a digest. Search indices are built at the first search, from the base files and kept vectors. */
function openKnowledge(digest, context) {
    const searchers = new Map();
    const searcher = (tests) => {
        const known = searchers.get(tests) ?? buildSearcher(digest, context, tests);
        searchers.set(tests, known);
        return known;
    };
    const lookup = createLookup(digest);
    const retrievers = new Map();
    const retriever = (tests) => {
        const known = retrievers.get(tests) ?? buildRetriever(digest, context, tests, structureOf(knowledge));
        retrievers.set(tests, known);
        return known;
    };
    const knowledge = {
        ...lookup,
        digest,
        source: async (path) => {
            const bytes = await context.repository.read(path);
            if (bytes === null)
                throw new Error(`${path} is not a file of the base commit`);
            return bytes;
        },
        sources: (paths) => context.repository.readMany(paths),
        search: async (text, options) => {
            const { symbols, lexical, semantic } = await searcher(options.tests ?? false);
            options.signal.throwIfAborted();
            const byWords = lexical.search((0,search_words/* searchWords */.it)(text), open_DEPTH);
            const byMeaning = semantic === null ? [] : await nearest(semantic, symbols, text, options.signal);
            return fuseRanks([byWords, byMeaning], options.limit).flatMap(({ index, score, ranks }) => {
                const symbol = symbols[index];
                return symbol === undefined ? [] : [{ symbol, score, lexical: ranks[0] ?? null, semantic: ranks[1] ?? null }];
            });
        },
        retrieve: async (question, { tests = false, ...options }) => {
            const opened = await retriever(tests);
            return opened.retrieve(question, options);
        },
        close: () => {
            searchers.clear();
            retrievers.clear();
        },
    };
    return Promise.resolve(knowledge);
}
/** Names, paths and neighbours as the graph knows them. */
function structureOf(knowledge) {
    return {
        named: (name) => knowledge.named(name),
        fileOf: (path) => (0,locate/* fileOf */.W7)(path, knowledge),
        neighbours: (symbol) => [...knowledge.callees(symbol.id).map((edge) => edge.to), ...knowledge.callers(symbol.id).map((edge) => edge.from), symbol.parent ?? '']
            .flatMap((id) => knowledge.symbol(id) ?? []),
    };
} // prettier-ignore
async function buildRetriever(digest, context, tests, structure) {
    const paths = digest.modules.flatMap((module) => (tests || !module.test ? [module.path] : []));
    const passages = (0,search_passages/* passagesOf */.T5)(digest, await context.repository.readMany(paths), tests);
    const semantic = digest.stats.vectors === 'none' ? null : await openTiers(digest, context);
    return createRetriever(passages, semantic, structure);
}
/** Makes indices of kept vectors: `tier` gives the values that have one, in the order of its index. Null without the model. */
async function openIndices(context, make) {
    const embedder = await available(() => context.models.embedder(), context.log, 'search uses words only');
    if (embedder === null)
        return null;
    const faiss = await available(() => context.models.faiss(), context.log, 'vectors are searched exactly');
    const store = (0,store_store/* openStore */.Ch)(context.knowledgeFolder, context.log);
    try {
        const made = make((values, key) => {
            const kept = values.flatMap((value) => {
                const vector = store.vector(key(value), embedder.id, embedder.dimensions);
                return vector === null ? [] : [{ value, vector }];
            });
            const vectors = kept.map((one) => one.vector);
            return { index: (0,vector_index/* createVectorIndex */.g)(vectors, embedder.dimensions, faiss), values: kept.map((one) => one.value) };
        });
        return { ...made, embedder };
    }
    finally {
        store.close();
    }
}
/** The kept vectors of files and symbols, each in an index of its own. */
function openTiers(digest, context) {
    return openIndices(context, (tier) => {
        const files = tier(digest.modules, search_passages/* cardKey */.eT);
        const symbols = tier(digest.symbols, symbol_text/* vectorKey */.du);
        return {
            files: { index: files.index, paths: files.values.map((module) => module.path) },
            symbols: { index: symbols.index, ids: symbols.values.map((symbol) => symbol.id) },
        };
    });
}
async function buildSearcher(digest, context, tests) {
    const symbols = digest.symbols.filter((symbol) => tests || !symbol.test);
    const sources = await context.repository.readMany([...new Set(symbols.map((symbol) => symbol.path))]);
    const words = symbols.map((symbol) => (0,symbol_text/* lexicalWords */.A1)(symbol, sources.get(symbol.path) ?? Buffer.alloc(0)));
    const semantic = digest.stats.vectors === 'none' ? null : await openVectors(symbols, context);
    return { symbols, lexical: createLexicalIndex(words), semantic };
}
function openVectors(symbols, context) {
    return openIndices(context, (tier) => {
        const { index, values } = tier(symbols, symbol_text/* vectorKey */.du);
        return { index, symbols: values };
    });
}
async function nearest(semantic, symbols, text, signal) {
    const [query] = await semantic.embedder.embed([text.slice(0, open_QUERY_CHARACTERS)], signal);
    if (query === undefined)
        return [];
    const positions = new Map(symbols.map((symbol, index) => [symbol.id, index]));
    return semantic.index.nearest((0,vector_index/* toUnit */.k)(query), open_DEPTH).flatMap((one) => {
        const index = positions.get(semantic.symbols[one.index]?.id ?? '');
        return index === undefined ? [] : [{ index }];
    });
}
/** The kept vectors of definitions; nothing is made that is not kept. Without the model there is none. */
async function openVectorsOf(context) {
    const embedder = await available(() => context.models.embedder(), context.log, 'code is compared without its meaning');
    const store = (0,store_store/* openStore */.Ch)(context.knowledgeFolder, context.log);
    return {
        of: (symbol) => (embedder === null ? null : store.vector((0,symbol_text/* vectorKey */.du)(symbol), embedder.id, embedder.dimensions)),
        [Symbol.dispose]: () => store.close(),
    };
} // prettier-ignore
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

const WANTED = new Set(['function_definition', 'class_definition']);
const SIGNATURE_CAP = 600;
const DOCSTRING_CAP = 4_000;
/** Every definition of a file in source order, nested ones after the one that holds them. */
function definitions(tree) {
    const found = [];
    const open = [];
    const wanted = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindTable */ .DR)(tree.kinds, WANTED);
    for (let node = 0; node < tree.kind.length; node++) {
        if (wanted[tree.kind[node] ?? 0] !== 1)
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

/***/ 73304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ERROR),
/* harmony export */   k: () => (/* binding */ engineOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var web_tree_sitter__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40033);
/* harmony import */ var _base_assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34720);



/** Grammars that we ship. One language may need several: JSX changes what `<T>` means. */
const GRAMMARS = {
    python: 'tree-sitter-python.wasm',
    javascript: 'tree-sitter-javascript.wasm',
    typescript: 'tree-sitter-typescript.wasm',
    tsx: 'tree-sitter-tsx.wasm',
    go: 'tree-sitter-go.wasm',
    rust: 'tree-sitter-rust.wasm',
};
/** The kind of a node that the parser could not place: the last of `kinds`. */
const ERROR = 'ERROR';
let library;
const engines = new Map();
/** The parser of a grammar; loaded once. */
function engineOf(grammar) {
    const known = engines.get(grammar) ?? load(grammar);
    engines.set(grammar, known);
    return known;
}
async function load(grammar) {
    const exports = await (library ??= initialise());
    const language = await web_tree_sitter__WEBPACK_IMPORTED_MODULE_1__/* .Language */ .TM.load(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_base_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .assetPath */ .Q$)(GRAMMARS[grammar])));
    const parser = new web_tree_sitter__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX().setLanguage(language);
    return {
        kinds: [...language.types, ERROR],
        fields: language.fields,
        parse: (text, deadline) => {
            const tree = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
            // A parse that was stopped would be taken up again by the next one.
            if (tree === null)
                parser.reset();
            return tree;
        },
        cursor: (tree) => openCursor(exports, tree),
        close: ({ tree }) => exports._ts_tree_cursor_delete_wasm(tree),
    };
}
async function initialise() {
    // The library makes this object its module: what it exports is found on it afterwards.
    const module = { wasmBinary: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_base_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .assetPath */ .Q$)('web-tree-sitter.wasm')) };
    await web_tree_sitter__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX.init(module);
    if (module._ts_tree_cursor_new_wasm === undefined)
        throw new Error('another web-tree-sitter than the one we pin');
    return module;
} // prettier-ignore
function openCursor(exports, tree) {
    // The library keeps the address of the tree under this index.
    const at = tree[0] ?? 0;
    exports._ts_tree_root_node_wasm(at);
    exports._ts_tree_cursor_new_wasm(at);
    return { exports, tree: at };
}


/***/ }),

/***/ 6251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ FACTS_VERSION),
/* harmony export */   Pe: () => (/* binding */ factsFit),
/* harmony export */   wu: () => (/* binding */ FileFacts)
/* harmony export */ });
/* unused harmony export spanFits */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _flow_ops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48733);


/** Raise it when the facts or their meaning change: cached ones of another version are thrown away. */
const FACTS_VERSION = 3;
const offset = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const line = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive();
/** Index of the enclosing definition; null at module level. */
const scope = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable();
/** What one file says by itself, before any name is resolved. Depends on its bytes only, so it is cached by their hash. */
const FileFacts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    lines: offset,
    /** The first line with a syntax error. */
    broken: line.nullable(),
    /** Places where the parser had to give up or make something up. */
    errors: offset,
    /** How the bytes were read where they are not UTF-8. */
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    definitions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['function', 'method', 'class']),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        qualname: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        signature: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        docstring: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        line,
        endLine: line,
        start: offset,
        end: offset,
        bodyStart: offset,
        bodyEnd: offset,
        parent: scope,
        hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** Dotted names of base classes. */
        bases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        /** Names bound in its own scope, parameters included. */
        binds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    })),
    imports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** Leading dots. */
        level: offset,
        module: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** `from module import name as alias`; empty for `import module`, `*` for a star. */
        names: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), alias: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        /** `import module as alias`; null without one. */
        alias: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        line,
        scope,
    })),
    /** Where values flow: a program for the solver of `knowledge/flow`, see `flow/ops.ts`. */
    flow: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ nodes: offset, scopes: offset, names: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    /** Names bound at module level other than by imports and definitions. */
    binds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** Whether a definition can stand in a file of this size: a file of n bytes has at most n + 1 lines, so that loops over lines end. */
function spanFits(one, size) {
    return (one.start <= one.bodyStart &&
        one.bodyStart <= one.bodyEnd &&
        one.bodyEnd <= one.end &&
        one.end <= size &&
        one.line <= one.endLine &&
        one.endLine <= size + 1);
}
/** Whether facts can be of a file of this size: spans inside it, every parent and scope before what refers to it. */
function factsFit(facts, size) {
    const { definitions, imports, flow } = facts;
    if (facts.lines > size + 1)
        return false;
    const inOrder = definitions.every((one, index) => spanFits(one, size) && (one.parent ?? -1) < index);
    if (!inOrder || !imports.every(({ scope: at }) => (at ?? -1) < definitions.length))
        return false;
    const code = (0,_flow_ops_js__WEBPACK_IMPORTED_MODULE_0__/* .unpack */ .l1)(flow.code);
    return code !== null && (0,_flow_ops_js__WEBPACK_IMPORTED_MODULE_0__/* .programFits */ .fs)({ ...flow, code }, definitions.length);
}


/***/ }),

/***/ 50195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50645);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79314);
/* harmony import */ var _flat_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89782);
/* harmony import */ var _flow_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34667);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8732);





const PATTERNS = new Set([
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
    'list_splat_pattern',
    'tuple',
    'list',
    'dictionary_splat_pattern',
]);
/** The kinds of nodes that `factsOf` looks at; all others, half of them punctuation, are passed over. */
const WANTED = new Set([
    'import_statement', 'import_from_statement', 'global_statement', 'nonlocal_statement',
    'assignment', 'augmented_assignment', 'for_statement', 'for_in_clause', 'named_expression', 'default_parameter',
    'typed_default_parameter', 'typed_parameter', 'as_pattern_target', 'dictionary_splat_pattern', 'list_splat_pattern',
]); // prettier-ignore
const IDENTIFIER = new Set(['identifier']);
/** Only here a name alone binds itself. */
const PARAMETERS = new Set(['parameters', 'lambda_parameters']);
/** Reads imports, bound names and the flow of values out of a tree. */
function factsOf(tree) {
    const found = (0,_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .definitions */ .BG)(tree);
    const binds = [new Set(), ...found.map(() => new Set())];
    /** Names declared `global` or `nonlocal`: binding them makes nothing local. */
    const foreign = [];
    const errors = (0,_python_js__WEBPACK_IMPORTED_MODULE_4__/* .syntaxErrors */ .B)(tree);
    const facts = {
        lines: lineCount(tree.source),
        broken: errors[0]?.line ?? null,
        errors: errors.length,
        note: null,
        definitions: [],
        imports: [],
        flow: (0,_flow_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeProgram */ .E)(tree, found),
        binds: [],
    };
    const wanted = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .kindTable */ .DR)(tree.kinds, WANTED);
    const identifier = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .kindTable */ .DR)(tree.kinds, IDENTIFIER);
    const parameters = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .kindTable */ .DR)(tree.kinds, PARAMETERS);
    const { kind: kinds, parent: parents } = tree;
    const open = [];
    let next = 0;
    let upcoming = found[0]?.node ?? -1;
    for (let node = 0; node < kinds.length; node++) {
        // A definition's own header belongs to it.
        if (upcoming === node) {
            while (open.length > 0 && (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .afterOf */ .Wo)(tree, found[open.at(-1) ?? 0]?.node ?? 0) <= node)
                open.pop();
            open.push(next++);
            upcoming = found[next]?.node ?? -1;
        }
        const code = kinds[node] ?? 0;
        if (identifier[code] === 1 ? parameters[kinds[parents[node] ?? 0] ?? 0] !== 1 : wanted[code] !== 1)
            continue;
        while (open.length > 0 && (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .afterOf */ .Wo)(tree, found[open.at(-1) ?? 0]?.node ?? 0) <= node)
            open.pop();
        const scope = open.at(-1) ?? null;
        const kind = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(tree, node);
        if (kind === 'import_statement' || kind === 'import_from_statement') {
            facts.imports.push(...importsOf(tree, node, scope));
        }
        else if (kind === 'global_statement' || kind === 'nonlocal_statement') {
            for (const name of (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(tree, node))
                foreign.push({ scope, name: (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(tree, name) });
        }
        else {
            for (const target of targetsOf(tree, node, kind))
                binds[scope === null ? 0 : scope + 1]?.add(target);
        }
    }
    for (const { scope, name } of foreign)
        if (scope !== null)
            binds[scope + 1]?.delete(name);
    facts.definitions = found.map((one, index) => describe(tree, one, [...(binds[index + 1] ?? [])]));
    facts.binds = [...(binds[0] ?? [])];
    return facts;
}
function describe(tree, one, binds) {
    const { node, body: _body, ...written } = one;
    return { ...written, hash: (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(tree.source.subarray(one.start, one.end)), bases: basesOf(tree, node), binds };
}
function basesOf(tree, node) {
    const list = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childIn */ ._9)(tree, node, 'superclasses');
    if (list < 0)
        return [];
    return (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(tree, list).flatMap((child) => {
        const base = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(tree, child) === 'subscript' ? (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childIn */ ._9)(tree, child, 'value') : child; // Generic[T]
        return dotted(tree, base) ?? [];
    });
}
/** `a.b.c` as text, or null when it is not only names and dots. */
function dotted(tree, node) {
    const parts = [];
    for (let at = node; at >= 0;) {
        const kind = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(tree, at);
        if (kind === 'identifier')
            return [(0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(tree, at), ...parts.reverse()].join('.');
        if (kind !== 'attribute')
            return null;
        parts.push((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(tree, (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childIn */ ._9)(tree, at, 'attribute')));
        at = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childIn */ ._9)(tree, at, 'object');
    }
    return null;
}
function importsOf(tree, node, scope) {
    const line = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(tree, (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(tree, node));
    const named = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(tree, node).filter((child) => (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(tree, child) === 'name');
    const read = (child) => {
        const aliased = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(tree, child) === 'aliased_import';
        const name = compact((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(tree, aliased ? (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childIn */ ._9)(tree, child, 'name') : child));
        return { name, alias: aliased ? (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(tree, (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childIn */ ._9)(tree, child, 'alias')) : null };
    };
    if ((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(tree, node) === 'import_statement') {
        return named.map(read).map(({ name, alias }) => ({ level: 0, module: name, names: [], alias, line, scope }));
    }
    const from = compact((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(tree, Math.max((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childIn */ ._9)(tree, node, 'module_name'), 0)).slice(0, 500));
    const level = from.length - from.replace(/^\.+/, '').length;
    const star = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(tree, node).some((child) => (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(tree, child) === 'wildcard_import');
    const names = star
        ? [{ name: '*', alias: '*' }]
        : named.map(read).map(({ name, alias }) => ({ name, alias: alias ?? name }));
    return [{ level, module: from.slice(level), names, alias: null, line, scope }];
}
function compact(text) {
    return text.replace(/[\s\\]+/g, '');
}
/** The names that a node binds in the scope it stands in. */
function targetsOf(tree, node, kind) {
    switch (kind) {
        case 'assignment':
        case 'augmented_assignment':
        case 'for_statement':
        case 'for_in_clause':
            return namesIn(tree, (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childIn */ ._9)(tree, node, 'left'));
        case 'named_expression':
        case 'default_parameter':
        case 'typed_default_parameter':
            return namesIn(tree, (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childIn */ ._9)(tree, node, 'name'));
        case 'as_pattern_target':
        case 'typed_parameter':
            return namesIn(tree, node + 1);
        case 'dictionary_splat_pattern':
        case 'list_splat_pattern':
            return namesIn(tree, node);
        case 'identifier': {
            const parent = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(tree, (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(tree, node));
            return parent === 'parameters' || parent === 'lambda_parameters' ? [(0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(tree, node)] : [];
        }
        default:
            return [];
    }
}
function namesIn(tree, pattern) {
    if (pattern < 0)
        return [];
    const names = [];
    for (let node = pattern; node < (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .afterOf */ .Wo)(tree, pattern); node++) {
        const kind = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(tree, node);
        if (kind === 'identifier')
            names.push((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(tree, node));
        else if ((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .afterOf */ .Wo)(tree, node) > node + 1 && !PATTERNS.has(kind))
            node = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .afterOf */ .Wo)(tree, node) - 1;
    }
    return names;
}
function lineCount(source) {
    let count = 0;
    for (let at = source.indexOf(10); at >= 0; at = source.indexOf(10, at + 1))
        count++;
    return source.length > 0 && source[source.length - 1] !== 10 ? count + 1 : count;
}


/***/ }),

/***/ 89782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   DR: () => (/* binding */ kindTable),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ie: () => (/* binding */ textBetween),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Wo: () => (/* binding */ afterOf),
/* harmony export */   _9: () => (/* binding */ childIn),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fT: () => (/* binding */ lineEndAt),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73304);

/** Deeper code than this is refused: nobody writes it, and it only costs memory. */
const MAX_DEPTH = 1_500;
let room = roomFor(1 << 14);
/** Copies a parsed tree out of the parser; null when it is nested too deeply. */
function flatten(cursor, engine, text) {
    const { exports, tree } = cursor;
    const firstChild = exports._ts_tree_cursor_goto_first_child_wasm;
    const nextSibling = exports._ts_tree_cursor_goto_next_sibling_wasm;
    const upwards = exports._ts_tree_cursor_goto_parent_wasm;
    const startIndex = exports._ts_tree_cursor_start_index_wasm;
    const endIndex = exports._ts_tree_cursor_end_index_wasm;
    const typeId = exports._ts_tree_cursor_current_node_type_id_wasm;
    const fieldId = exports._ts_tree_cursor_current_field_id_wasm;
    const isMissing = exports._ts_tree_cursor_current_node_is_missing_wasm;
    const missing = [];
    const error = engine.kinds.length - 1;
    let { kind, field, start, end, parent, after } = room;
    let depth = 0;
    let above = -1;
    let count = 0;
    for (let walking = true; walking;) {
        const index = count++;
        if (index === kind.length)
            ({ kind, field, start, end, parent, after } = room = doubled(room));
        const from = startIndex(tree);
        const to = endIndex(tree);
        const type = typeId(tree);
        kind[index] = type > error ? error : type;
        field[index] = fieldId(tree);
        start[index] = from;
        end[index] = to;
        parent[index] = above;
        after[index] = index + 1;
        if (from === to && isMissing(tree) !== 0)
            missing.push(index);
        if (firstChild(tree) !== 0) {
            above = index;
            if (++depth > MAX_DEPTH)
                return null;
            continue;
        }
        while (nextSibling(tree) === 0) {
            if (above < 0 || upwards(tree) === 0) {
                walking = false;
                break;
            }
            after[above] = count;
            above = parent[above] ?? -1;
            depth -= 1;
        }
    }
    toBytes(room.start, count, text);
    toBytes(room.end, count, text);
    return {
        source: text.source,
        text: text.map === null ? text.text : null,
        skipped: text.skipped,
        kinds: engine.kinds,
        fields: engine.fields,
        kind: room.kind.slice(0, count),
        field: room.field.slice(0, count),
        start: room.start.slice(0, count),
        end: room.end.slice(0, count),
        parent: room.parent.slice(0, count),
        after: room.after.slice(0, count),
        lineStarts: lineStartsOf(text.source),
        missing,
    };
} // prettier-ignore
function roomFor(nodes) {
    return {
        kind: new Uint16Array(nodes),
        field: new Uint8Array(nodes),
        start: new Uint32Array(nodes),
        end: new Uint32Array(nodes),
        parent: new Int32Array(nodes),
        after: new Uint32Array(nodes),
    };
}
function doubled(full) {
    const next = roomFor(full.kind.length * 2);
    next.kind.set(full.kind);
    next.field.set(full.field);
    next.start.set(full.start);
    next.end.set(full.end);
    next.parent.set(full.parent);
    next.after.set(full.after);
    return next;
}
/** The parser counts UTF-16 units; we count bytes. */
function toBytes(offsets, count, { map, skipped }) {
    if (map === null && skipped === 0)
        return;
    for (let at = 0; at < count; at++) {
        const offset = offsets[at] ?? 0;
        offsets[at] = map === null ? offset + skipped : (map[Math.min(offset, map.length - 1)] ?? 0);
    }
}
/** The kind of a node, such as `function_definition`. */
function kindOf(tree, node) {
    return tree.kinds[tree.kind[node] ?? 0] ?? _engine_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR */ .f;
}
const tables = new WeakMap();
/** For each kind of a grammar, 1 where it is one of `names`: asked once a node, so not by name. */
function kindTable(kinds, names) {
    const known = tables.get(kinds) ?? new Map();
    tables.set(kinds, known);
    const table = known.get(names) ?? Uint8Array.from(kinds, (kind) => (names.has(kind) ? 1 : 0));
    known.set(names, table);
    return table;
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
    return textBetween(tree, startOf(tree, node), endOf(tree, node));
}
/** The source text between two byte offsets. */
function textBetween(tree, start, end) {
    if (tree.text === null)
        return tree.source.toString('utf8', start, end);
    return tree.text.slice(Math.max(0, start - tree.skipped), Math.max(0, end - tree.skipped));
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

/***/ 22639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/** What the ending of a file name says about its language. */
const ENDINGS = new Map([
    ['py', { language: 'py', grammar: 'python' }],
    ['js', { language: 'js', grammar: 'javascript' }],
    ['mjs', { language: 'js', grammar: 'javascript' }],
    ['cjs', { language: 'js', grammar: 'javascript' }],
    ['jsx', { language: 'js', grammar: 'javascript' }],
    ['ts', { language: 'ts', grammar: 'typescript' }],
    ['mts', { language: 'ts', grammar: 'typescript' }],
    ['cts', { language: 'ts', grammar: 'typescript' }],
    ['tsx', { language: 'ts', grammar: 'tsx' }],
    ['go', { language: 'go', grammar: 'go' }],
    ['rs', { language: 'rs', grammar: 'rust' }],
]);
/** The language of a file by its name; null when it is not read. */
function languageOf(path) {
    const dot = path.lastIndexOf('.');
    return dot < 0 ? null : (ENDINGS.get(path.slice(dot + 1)) ?? null);
}


/***/ }),

/***/ 68953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSource)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73304);
/* harmony import */ var _flat_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89782);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48295);




/** A parse that takes longer is recovering from nonsense. */
const MAX_SECONDS = 5;
/** Parses source of any quality with a grammar; see `parsePython`. */
async function parseSource(source, grammar, options) {
    const text = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeSource */ .E)(source, options.lenient);
    if ('why' in text)
        return { ok: false, why: text.why, passing: false };
    const engine = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .engineOf */ .k)(grammar);
    let parsed = null;
    let cursor = null;
    try {
        parsed = engine.parse(text.text, performance.now() + MAX_SECONDS * 1000);
        if (parsed === null)
            return { ok: false, why: `not parsed within ${MAX_SECONDS} s`, passing: true };
        cursor = engine.cursor(parsed);
        const tree = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .Bq)(cursor, engine, text);
        return tree === null
            ? { ok: false, why: 'nested too deeply', passing: false }
            : { ok: true, tree, note: text.note };
    }
    catch (error) {
        return { ok: false, why: `the parser failed: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, passing: true };
    }
    finally {
        if (cursor !== null)
            engine.close(cursor);
        parsed?.delete();
    }
}


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ syntaxErrors),
/* harmony export */   w: () => (/* binding */ parsePython)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73304);
/* harmony import */ var _flat_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89782);
/* harmony import */ var _parse_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68953);



/** Nobody needs more of them. */
const MAX_ERRORS = 200;
/**
 * Parses Python of any quality: what cannot be read is left as ERROR nodes, and only files that are too large, too
 * deep or not UTF-8 are refused. Offsets in the result are bytes of the source as given, byte order mark included.
 */
async function parsePython(source) {
    const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : source;
    return (0,_parse_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSource */ .P)(bytes, 'python', { lenient: false });
}
/** The lines on which the parser had to give up or make something up. Empty for valid code. */
function syntaxErrors(tree) {
    const nodes = new Set(tree.missing);
    const error = tree.kinds.lastIndexOf(_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR */ .f);
    for (let node = tree.kind.indexOf(error); node >= 0; node = tree.kind.indexOf(error, node + 1))
        nodes.add(node);
    return [...nodes]
        .slice(0, MAX_ERRORS)
        .sort((left, right) => (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(tree, left) - (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(tree, right))
        .map((node) => ({
        line: (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(tree, (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(tree, node)),
        text: (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textBetween */ .Ie)(tree, (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(tree, node), (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(tree, node) + 80).split('\n')[0] ?? '',
    }));
}


/***/ }),

/***/ 53864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/knowledge/parse/facts.js
var parse_facts = __webpack_require__(50195);
// EXTERNAL MODULE: ./lib/knowledge/parse/languages.js
var languages = __webpack_require__(22639);
// EXTERNAL MODULE: ./lib/base/hash.js
var hash = __webpack_require__(50645);
// EXTERNAL MODULE: ./lib/knowledge/parse/flat-tree.js
var flat_tree = __webpack_require__(89782);
;// CONCATENATED MODULE: ./lib/knowledge/parse/shapes.js
const FUNCTION = { kind: 'function', name: 'name' };
const METHOD = { kind: 'method', name: 'name' };
const CLASS = { kind: 'class', name: 'name' };
const CLOSURES = new Set(['arrow_function', 'function_expression', 'generator_function']);
const JAVASCRIPT = {
    function_declaration: FUNCTION,
    generator_function_declaration: FUNCTION,
    variable_declarator: { ...FUNCTION, value: CLOSURES },
    class_declaration: CLASS,
    method_definition: METHOD,
    field_definition: { kind: 'method', name: 'property', value: CLOSURES },
};
/** The definitions of each language that is not Python. */
const SHAPES = {
    js: JAVASCRIPT,
    ts: {
        ...JAVASCRIPT,
        public_field_definition: { ...METHOD, value: CLOSURES },
        abstract_class_declaration: CLASS,
        abstract_method_signature: METHOD,
        interface_declaration: CLASS,
        enum_declaration: CLASS,
        type_alias_declaration: CLASS,
        internal_module: CLASS,
    },
    go: {
        function_declaration: FUNCTION,
        method_declaration: { ...METHOD, owner: 'receiver' },
        type_spec: CLASS,
        type_alias: CLASS,
    },
    rs: {
        function_item: FUNCTION,
        function_signature_item: FUNCTION,
        macro_definition: FUNCTION,
        struct_item: CLASS,
        enum_item: CLASS,
        union_item: CLASS,
        trait_item: CLASS,
        type_item: CLASS,
        mod_item: CLASS,
        impl_item: { kind: 'scope', name: 'type' },
    },
};
/** What only wraps a definition and belongs to it: `export`, `const`, `type`, decorators. */
const WRAPPERS = new Set([
    'export_statement', 'lexical_declaration', 'variable_declaration', 'type_declaration', 'ambient_declaration', 'expression_statement',
]); // prettier-ignore
const COMMENTS = new Set(['comment', 'line_comment', 'block_comment']);
/** What stands before a definition and belongs to it. */
const ATTRIBUTES = new Set(['attribute_item', 'decorator']);

;// CONCATENATED MODULE: ./lib/knowledge/parse/outline.js



const SIGNATURE_CAP = 600;
const DOCUMENTATION_CAP = 4_000;
const NAME_CAP = 200;
const wantedOf = new Map();
/** The definitions of a file that is not Python, in source order: what is needed to find, show and cut them out. */
function outline(tree, language) {
    const shapes = SHAPES[language];
    const names = wantedOf.get(language) ?? new Set([...Object.keys(shapes), ...COMMENTS, ...ATTRIBUTES]);
    wantedOf.set(language, names);
    const wanted = (0,flat_tree/* kindTable */.DR)(tree.kinds, names);
    const found = [];
    const open = [];
    /** For each node, its last children that may belong to the definition behind them. */
    const leads = new Map();
    for (let node = 0; node < tree.kind.length; node++) {
        if (wanted[tree.kind[node] ?? 0] !== 1)
            continue;
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        if (!Object.hasOwn(shapes, kind)) {
            const parent = (0,flat_tree/* parentOf */.gN)(tree, node);
            const before = leads.get(parent) ?? [];
            const last = before.at(-1);
            if (last !== undefined && (0,flat_tree/* afterOf */.Wo)(tree, last) === node)
                before.push(node);
            else
                leads.set(parent, [node]);
            continue;
        }
        const shape = shapes[kind];
        while (open.length > 0 && (0,flat_tree/* afterOf */.Wo)(tree, open.at(-1)?.node ?? 0) <= node)
            open.pop();
        const outer = open.at(-1);
        const named = shape === undefined ? null : nameOf(tree, node, shape, outer);
        if (shape === undefined || named === null)
            continue;
        if (shape.kind === 'scope') {
            open.push({ node, qualname: named, index: null, kind: 'class' });
            continue;
        }
        open.push({ node, qualname: named, index: found.length, kind: shape.kind });
        found.push(describe(tree, node, shape, named, outer, leads));
    }
    return found;
}
/** The name with the names around it; null where there is none, as in `export default function () {}`. */
function nameOf(tree, node, shape, outer) {
    const value = shape.value === undefined ? -1 : (0,flat_tree/* childIn */._9)(tree, node, 'value');
    if (shape.value !== undefined && (value < 0 || !shape.value.has((0,flat_tree/* kindOf */.I)(tree, value))))
        return null;
    const child = (0,flat_tree/* childIn */._9)(tree, node, shape.name);
    if (child < 0 || (0,flat_tree/* startOf */.GH)(tree, child) === (0,flat_tree/* endOf */.pJ)(tree, child))
        return null;
    const own = plain((0,flat_tree/* textOf */.b6)(tree, shape.kind === 'scope' ? typeNameIn(tree, child) : child));
    const receiver = shape.owner === undefined ? -1 : (0,flat_tree/* childIn */._9)(tree, node, shape.owner);
    const owner = receiver < 0 ? outer?.qualname : plain((0,flat_tree/* textOf */.b6)(tree, typeNameIn(tree, receiver)));
    return owner === undefined ? own : `${owner}.${own}`.slice(0, 2 * NAME_CAP);
}
/** `*Stack[T]` -> `Stack` */
function typeNameIn(tree, node) {
    for (let at = node; at < (0,flat_tree/* afterOf */.Wo)(tree, node); at++)
        if ((0,flat_tree/* kindOf */.I)(tree, at) === 'type_identifier')
            return at;
    return node;
}
function plain(text) {
    return text.replaceAll(/[:\s]+/g, '_').slice(0, NAME_CAP);
}
function describe(tree, node, shape, qualname, outer, leads) {
    let whole = node;
    for (let up = (0,flat_tree/* parentOf */.gN)(tree, node); up > 0 && WRAPPERS.has((0,flat_tree/* kindOf */.I)(tree, up)) && single(tree, up, (0,flat_tree/* kindOf */.I)(tree, node)); up = (0,flat_tree/* parentOf */.gN)(tree, up))
        whole = up;
    const before = leadOf(tree, whole, leads);
    const attributes = before.filter((one) => ATTRIBUTES.has((0,flat_tree/* kindOf */.I)(tree, one)));
    const first = (0,flat_tree/* startOf */.GH)(tree, attributes[0] ?? whole);
    const line = (0,flat_tree/* lineAt */.mh)(tree, first);
    const last = Math.max(first, (0,flat_tree/* endOf */.pJ)(tree, whole) - 1);
    const end = last + 1;
    const start = indented(tree, first, line);
    const body = bodyOf(tree, node);
    const bodyStart = body < 0 ? (0,flat_tree/* startOf */.GH)(tree, whole) : (0,flat_tree/* startOf */.GH)(tree, body);
    const inClass = outer?.kind === 'class';
    return {
        kind: shape.kind === 'function' && inClass ? 'method' : shape.kind === 'method' ? 'method' : shape.kind === 'class' ? 'class' : 'function',
        name: qualname.slice(qualname.lastIndexOf('.') + 1),
        qualname,
        signature: (0,flat_tree/* textBetween */.Ie)(tree, (0,flat_tree/* startOf */.GH)(tree, whole), body < 0 ? (0,flat_tree/* endOf */.pJ)(tree, whole) : bodyStart).slice(0, SIGNATURE_CAP).replace(/\s+/g, ' ').replace(/[{=>\s]+$/, ''),
        docstring: documentation(tree, before.filter((one) => COMMENTS.has((0,flat_tree/* kindOf */.I)(tree, one)))),
        line,
        endLine: (0,flat_tree/* lineAt */.mh)(tree, last),
        start,
        end,
        bodyStart,
        bodyEnd: end,
        parent: outer?.index ?? null,
        hash: (0,hash/* sha256 */.s)(tree.source.subarray(start, end)),
        bases: [],
        binds: [],
    };
} // prettier-ignore
/** The first column of the line where only white space stands before the definition; minified code is one line of many. */
function indented(tree, first, line) {
    const lineStart = Math.max(tree.lineStarts[line - 1] ?? 0, tree.skipped);
    for (let at = first - 1; at >= lineStart; at--)
        if (tree.source[at] !== 32 && tree.source[at] !== 9)
            return first;
    return lineStart;
}
/** Whether a wrapper holds this definition alone: `const a = () => 1, b = () => 2` belongs to neither. */
function single(tree, wrapper, kind) {
    let count = 0;
    for (let child = wrapper + 1; child < (0,flat_tree/* afterOf */.Wo)(tree, wrapper) && count < 2; child = (0,flat_tree/* afterOf */.Wo)(tree, child)) {
        if ((0,flat_tree/* kindOf */.I)(tree, child) === kind)
            count += 1;
    }
    return count < 2;
}
function leadOf(tree, node, leads) {
    const before = leads.get((0,flat_tree/* parentOf */.gN)(tree, node)) ?? [];
    const last = before.at(-1);
    if (last === undefined || (0,flat_tree/* afterOf */.Wo)(tree, last) !== node)
        return [];
    // A comment further away than one line speaks of something else.
    const gap = (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, node)) - (0,flat_tree/* lineAt */.mh)(tree, Math.max(0, (0,flat_tree/* endOf */.pJ)(tree, last) - 1));
    return gap <= 1 ? before : [];
}
function bodyOf(tree, node) {
    const own = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    if (own >= 0)
        return own;
    const value = (0,flat_tree/* childIn */._9)(tree, node, 'value');
    return value < 0 ? -1 : (0,flat_tree/* childIn */._9)(tree, value, 'body');
}
/** The text of comments without their marks; null when there are none. */
function documentation(tree, comments) {
    const text = comments
        .map((one) => (0,flat_tree/* textOf */.b6)(tree, one).slice(0, DOCUMENTATION_CAP))
        .join('\n')
        .slice(0, DOCUMENTATION_CAP)
        .split('\n')
        .map((line) => line.replace(/^\s*(?:\/\*+!?|\*+\/|\*|\/\/[/!]?)?\s?/, '').replace(/\s*\*\/\s*$/, '').trimEnd())
        .join('\n')
        .trim();
    return text === '' ? null : text;
} // prettier-ignore

// EXTERNAL MODULE: ./lib/knowledge/parse/parse-source.js
var parse_source = __webpack_require__(68953);
// EXTERNAL MODULE: ./lib/knowledge/parse/python.js
var python = __webpack_require__(8732);
;// CONCATENATED MODULE: ./lib/knowledge/parse/read-source.js






/** Parses one file and reads its facts. Whatever the bytes are, the answer comes in bounded time. */
async function readSource(path, source) {
    const found = (0,languages/* languageOf */.e)(path);
    if (found === null)
        return { ok: false, why: 'of no language that is read', passing: false };
    const parsed = await (0,parse_source/* parseSource */.P)(source, found.grammar, { lenient: true });
    if (!parsed.ok)
        return parsed;
    try {
        const facts = found.language === 'py' ? (0,parse_facts/* factsOf */.x)(parsed.tree) : await outlineFacts(parsed.tree, found.language);
        return { ok: true, facts: { ...facts, note: parsed.note } };
    }
    catch (error) {
        return { ok: false, why: `its tree could not be read: ${(0,errors/* messageOf */.bD)(error)}`, passing: false };
    }
}
/** Of other languages only definitions are read: they are found and shown, not linked. */
async function outlineFacts(tree, language) {
    const errors = (0,python/* syntaxErrors */.B)(tree);
    return {
        ...(await (empty ??= emptyFacts())),
        lines: tree.lineStarts.length - (tree.source.at(-1) === 10 || tree.source.length === 0 ? 1 : 0),
        broken: errors[0]?.line ?? null,
        errors: errors.length,
        definitions: outline(tree, language),
    };
}
let empty;
/** What the facts of a file are that says nothing. */
async function emptyFacts() {
    const parsed = await (0,python/* parsePython */.w)('');
    if (!parsed.ok)
        throw new Error(parsed.why);
    return (0,parse_facts/* factsOf */.x)(parsed.tree);
}


/***/ }),

/***/ 48295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource),
/* harmony export */   T: () => (/* binding */ MAX_SOURCE_BYTES)
/* harmony export */ });
/** Larger files are generated or hostile. */
const MAX_SOURCE_BYTES = 1_000_000;
/**
 * Decodes a source, or says why it is not read. Bytes that are not UTF-8 are refused, or with `lenient` read as latin-1:
 * names and structure are ASCII in practice, and what a wrong accent spoils is one word.
 */
function decodeSource(source, lenient = false) {
    const wide = utf16(source);
    if (wide !== null)
        return { why: wide };
    if (source.length > MAX_SOURCE_BYTES)
        return { why: `larger than ${MAX_SOURCE_BYTES / 1_000_000} MB` };
    if (source.includes(0))
        return { why: 'holds a NUL byte' };
    const skipped = source.length >= 3 && source.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
    const text = decode(source.subarray(skipped));
    if (text !== null)
        return { source, text, skipped, map: byteMap(text, source.length, skipped), note: null };
    if (!lenient)
        return { why: 'not valid UTF-8' };
    const declared = /^[^\n]*\n?[^\n]*coding[:=][ \t]*([-\w.]{1,40})/.exec(source.toString('latin1', 0, 400))?.[1];
    const note = declared === undefined ? 'not valid UTF-8; read as latin-1' : `declared as ${declared}; read as latin-1`;
    return { source, text: source.toString('latin1', skipped), skipped, map: null, note };
}
function utf16(source) {
    if (source.length < 2)
        return null;
    const mark = source.readUInt16BE(0);
    return mark === 0xfeff || mark === 0xfffe ? 'UTF-16, which is not read' : null;
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
function byteMap(text, byteLength, skipped) {
    if (text.length === byteLength - skipped)
        return null;
    const map = new Uint32Array(text.length + 1);
    let bytes = skipped;
    for (let unit = 0; unit < text.length; unit++) {
        map[unit] = bytes;
        const code = text.charCodeAt(unit);
        // A surrogate pair is four bytes: three are counted on its first half, one on its second.
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xdc00 && code <= 0xdfff ? 1 : 3;
    }
    map[text.length] = bytes;
    return map;
}


/***/ }),

/***/ 2492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cardText),
/* harmony export */   T5: () => (/* binding */ passagesOf),
/* harmony export */   eT: () => (/* binding */ cardKey)
/* harmony export */ });
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50645);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63024);


/** Lines of module code in one passage. */
const CHUNK_LINES = 40;
/** A definition longer than this is known by its beginning. */
const TEXT_BYTES = 12_000;
/** Every passage of the digest, file by file in the order of the digest. */
function passagesOf(digest, sources, tests) {
    const byPath = Map.groupBy(digest.symbols, (symbol) => symbol.path);
    return digest.modules
        .filter((module) => tests || !module.test)
        .flatMap((module) => {
        const source = sources.get(module.path);
        if (source === undefined)
            return [];
        const symbols = byPath.get(module.path) ?? [];
        const members = Map.groupBy(symbols, (symbol) => symbol.parent);
        return [
            ...symbols.map((symbol) => ofSymbol(symbol, members.get(symbol.id) ?? [], source)),
            ...ofModule(module, symbols, source),
        ];
    });
}
function ofSymbol(symbol, inner, source) {
    const { kind, path, module, line, endLine } = symbol;
    const members = kind === 'class' ? inner : [];
    const text = without(source, symbol.start, symbol.end, members);
    // Its methods are passages of their own: a class is quoted by what stands before them.
    const last = Math.max(line, Math.min(endLine, ...members.map((one) => one.line - 1)));
    return { kind, path, module, symbol, line, endLine: last, text };
}
/** The bytes from `start` to `end` without those of some definitions in it. */
function without(source, start, end, inner) {
    const parts = [];
    let at = start;
    let room = TEXT_BYTES;
    for (const one of [...inner, { start: end, end }]) {
        if (room <= 0)
            break;
        const to = Math.min(Math.max(one.start, at), at + room);
        parts.push(source.toString('utf8', at, to));
        room -= to - at;
        at = Math.max(at, one.end);
    }
    return parts.join('');
}
/** Constants, settings and tables stand outside of definitions: their lines in pieces of bounded length. */
function ofModule({ path, module }, symbols, source) {
    const lines = source.toString('utf8').split('\n');
    const passages = [];
    const add = (from, to) => {
        for (let first = from; first <= to; first += CHUNK_LINES) {
            const last = Math.min(to, first + CHUNK_LINES - 1);
            const own = lines.slice(first - 1, last);
            const begins = own.findIndex(tells);
            if (begins < 0)
                continue;
            const ends = own.findLastIndex(tells);
            passages.push({ kind: 'module', path, module, symbol: null, line: first + begins, endLine: first + ends, text: own.slice(begins, ends + 1).join('\n').slice(0, TEXT_BYTES) }); // prettier-ignore
        }
    };
    let next = 1;
    for (const symbol of symbols.filter((one) => one.parent === null)) {
        if (symbol.line > next)
            add(next, Math.min(symbol.line - 1, lines.length));
        next = Math.max(next, symbol.endLine + 1);
    }
    add(next, lines.length);
    return passages;
}
/** Whether a line says more than that something is imported. */
function tells(line) {
    const text = line.trim();
    return text.length > 1 && !/^(?:from\s+\S+\s+import\b|import\s|#|@)/.test(text);
}
/** Raise it when the text of cards changes. */
const CARD_VERSION = 1;
const CARD_CHARACTERS = 420;
/** What the vector of a whole file is kept under. */
function cardKey(module) {
    return (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(['card', CARD_VERSION, module.path, module.hash].join('\n'));
}
/** The text whose vector stands for a file: its path in words, how it begins, what it defines. */
function cardText(module, symbols, source) {
    const outer = symbols.filter((one) => one.parent === null);
    const path = module.path.replace(/\.py$/, '').split('/').slice(-3).flatMap((part) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitIdentifier */ .a0)(part.replaceAll('-', '_'))); // prettier-ignore
    const begins = /^(?:\s|#[^\n]*\n)*[rRuU]?("""|''')([^]{0,2000}?)\1/.exec(source.toString('utf8', 0, 4_000))?.[2] ?? '';
    const defined = outer.map((one) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitIdentifier */ .a0)(one.qualname).join(' ')).join(', ');
    return [path.join(' '), begins.replace(/\s+/g, ' ').slice(0, CARD_CHARACTERS / 2), defined]
        .filter((part) => part !== '')
        .join('\n')
        .slice(0, CARD_CHARACTERS);
} // prettier-ignore


/***/ }),

/***/ 63024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ splitIdentifier),
/* harmony export */   it: () => (/* binding */ searchWords),
/* harmony export */   zd: () => (/* binding */ createTokeniser)
/* harmony export */ });
/** Words that say nothing in English or Python. */
const STOP = new Set(('a an and are as at be been but by can cannot could did do does doing for from had has have how i if in into is it its ' +
    'just like me my no not of on or our should so than that the their them then there these they this to too was we were ' +
    'what when where which while who why will with would you your self cls def class return none true false import pass ' +
    'else elif except try please').split(' '));
/** Longer words are data, not names. */
const MAX_WORD = 60;
/** Identifiers remembered with their words: code repeats a few thousand names a million times. */
const MAX_REMEMBERED = 50_000;
/**
 * Splits text or code into search words: every identifier whole and in its parts, in lower case, plain English endings
 * folded. `parseHTTPHeader max_size` -> parsehttpheader parse http header max_size max size
 */
function searchWords(text) {
    return createTokeniser()(text);
}
/** `searchWords` that remembers identifiers it has split before: for many texts of one repository. */
function createTokeniser() {
    const remembered = new Map();
    return (text) => {
        const words = [];
        for (const [identifier] of text.matchAll(/[\p{L}_][\p{L}\p{N}_]*|\p{N}{2,}/gu)) {
            let own = remembered.get(identifier);
            if (own === undefined) {
                own = wordsOf(identifier);
                if (remembered.size < MAX_REMEMBERED)
                    remembered.set(identifier, own);
            }
            for (const word of own)
                words.push(word);
        }
        return words;
    };
}
function wordsOf(identifier) {
    if (identifier.length > MAX_WORD)
        return [];
    const words = [];
    const whole = identifier.toLowerCase();
    const parts = splitIdentifier(identifier);
    if (parts.length > 1 && !STOP.has(whole))
        words.push(whole);
    for (const part of parts)
        if (part.length > 1 && !STOP.has(part))
            words.push(stem(part));
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

/***/ 47366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ch: () => (/* binding */ openStore)
});

// UNUSED EXPORTS: STORE_FILE, STORE_VERSION

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(80099);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/hash.js
var base_hash = __webpack_require__(50645);
// EXTERNAL MODULE: ./lib/knowledge/parse/facts-schema.js
var facts_schema = __webpack_require__(6251);
;// CONCATENATED MODULE: ./lib/knowledge/store/pieces.js

/** A row larger than this was not written by us: the source files it comes from are bounded. */
const MAX_ROW_BYTES = 16 * 1024 * 1024;
/** Rows that one value may have. */
const MAX_PIECES = 2_000;
/** All pieces of one value are in memory at once; the digest of 850,000 lines needs a tenth. */
const MAX_BYTES = 512 * 1024 * 1024;
/** The statement that makes the table of such values. */
function piecesTable(name) {
    return `CREATE TABLE IF NOT EXISTS ${name} (key TEXT NOT NULL, piece INTEGER NOT NULL, pieces INTEGER NOT NULL, check_sum TEXT NOT NULL,
      used INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (key, piece)) STRICT;`;
}
/** The values of one table, of which `most` are kept. */
function piecesOf(database, table, most, stamp) {
    const read = database.prepare(`SELECT piece, pieces, check_sum, data FROM ${table} WHERE key = ? AND octet_length(data) <= ? ORDER BY piece LIMIT ?`); // prettier-ignore
    const bytes = database.prepare(`SELECT coalesce(sum(octet_length(data)), 0) AS value FROM ${table} WHERE key = ?`);
    const write = database.prepare(`INSERT OR REPLACE INTO ${table} (key, piece, pieces, check_sum, used, data) VALUES (?, ?, ?, ?, ?, ?)`); // prettier-ignore
    const use = database.prepare(`UPDATE ${table} SET used = ? WHERE key = ?`);
    const byAge = `SELECT key FROM ${table} GROUP BY key ORDER BY max(used) DESC, max(rowid) DESC LIMIT ${most}`;
    const used = new Set();
    return {
        get: (key) => {
            if (Number(bytes.get(key)?.['value'] ?? 0) > MAX_BYTES)
                throw new Error('too large');
            const rows = read.all(key, MAX_ROW_BYTES, MAX_PIECES);
            const [first] = rows;
            if (first === undefined)
                return null;
            used.add(key);
            if (first['pieces'] !== rows.length)
                throw new Error('pieces are missing');
            return rows.map((row, piece) => {
                const { data } = row;
                if (!(data instanceof Uint8Array) || row['piece'] !== piece)
                    throw new Error('pieces of something else');
                if (row['check_sum'] !== checkSum(key, piece, data))
                    throw new Error('check sum');
                return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
            });
        },
        put: (key, pieces) => {
            if (pieces.length > MAX_PIECES || pieces.some((data) => data.length > MAX_ROW_BYTES))
                return false;
            database.prepare(`DELETE FROM ${table} WHERE key = ?`).run(key);
            pieces.forEach((data, piece) => write.run(key, piece, pieces.length, checkSum(key, piece, data), stamp, data));
            database.exec(`DELETE FROM ${table} WHERE key NOT IN (${byAge})`);
            return true;
        },
        keys: () => database
            .prepare(byAge)
            .all()
            .map((row) => String(row['key']).slice(0, 200)),
        touch: () => {
            for (const key of used)
                use.run(stamp, key);
        },
    };
}
function checkSum(key, piece, data) {
    return (0,base_hash/* sha256 */.s)(`${key}\n${piece}\n${(0,base_hash/* sha256 */.s)(data)}`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./lib/knowledge/types/types-schema.js

// Kept rows may come from a cache that others can write, and are printed: nothing that steers a terminal.
const types_schema_text = (most) => schemas/* string */.YjP().max(most).regex(/^[^\p{Cc}\p{Cf}]*$/u); // prettier-ignore
/** One name of a file with its type. */
const TypedName = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['function', 'parameter', 'variable']),
    name: types_schema_text(120),
    /** Qualified name of the function or class around it; '' for the module. */
    scope: types_schema_text(1_000),
    line: schemas/* int */.Whr().positive(),
    /** From zero, in UTF-16 units. */
    character: schemas/* int */.Whr().nonnegative(),
    type: types_schema_text(2_000),
    how: schemas/* enum */.k5n(['declared', 'inferred', 'pyright', 'unknown']),
});
/** The types of one file. */
const FileTypes = schemas/* strictObject */.rej({
    names: schemas/* array */.YOg(TypedName).max(20_000),
    /** What is missing and why; null when nothing is. */
    note: types_schema_text(500).nullable(),
});

;// CONCATENATED MODULE: ./lib/knowledge/store/store.js








/** Version of the tables. Another one is thrown away: everything in here can be made again. */
const SCHEMA = 4;
/** Changes whenever what is kept cannot be used any more. Facts of another version go alone: vectors do not depend on them. */
const STORE_VERSION = (/* unused pure expression or super */ null && (`v${SCHEMA}`));
const STORE_FILE = 'knowledge.sqlite';
/** Both versions as the file names them. */
const VERSION = SCHEMA * 1_000 + facts_schema/* FACTS_VERSION */.B5;
const APPLICATION_ID = 0x47724b70;
/** Rows kept of each kind; the least recently used go first. */
const MAX_ROWS = 200_000;
/** Files whose types are kept. */
const MAX_TYPES = 5_000;
const MAX_DIMENSIONS = 8_192;
/** Whole digests kept: this commit, the one before, and the same for runs that read fewer languages. */
const MAX_DIGESTS = 4;
/** Records of what tests ran that are kept: of a few branches, or of a few versions of the interpreter. */
const MAX_COVERAGE = 4;
/** A digest is cut into rows of this size. */
const PIECE_BYTES = 4 * 1024 * 1024;
const TABLES = ['facts', 'vectors', 'digests', 'coverage', 'types'];
/**
 * Opens the store in a folder. The file may come from a cache that others can write: a wrong version or a damaged
 * file is deleted and begun again, each row is checked against its hash and schema, and nothing in it is ever run.
 */
function openStore(folder, log) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, STORE_FILE);
    try {
        return storeOver(openDatabase(path, log));
    }
    catch (error) {
        // A full disk says nothing about what is kept.
        if ((0,errors/* isDiskFull */.b$)(error))
            throw error;
        log.warn(`the kept knowledge cannot be used and is made again: ${(0,errors/* messageOf */.bD)(error)}`);
        for (const suffix of ['', '-wal', '-shm', '-journal'])
            (0,external_node_fs_.rmSync)(path + suffix, { force: true, recursive: true });
        return storeOver(openDatabase(path, log));
    }
}
function openDatabase(path, log) {
    const database = new external_node_sqlite_.DatabaseSync(path, { enableForeignKeyConstraints: true, allowExtension: false });
    try {
        // Settings first: a database from elsewhere may not run functions of its own through views or triggers.
        database.exec('PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = 10000; PRAGMA cell_size_check = ON;');
        // Rows are long: small pages would chain them.
        database.exec('PRAGMA page_size = 16384;');
        const isNew = numberOf(database, 'SELECT count(*) AS value FROM sqlite_master') === 0;
        if (isNew)
            createTables(database);
        else if (checkTables(database) !== facts_schema/* FACTS_VERSION */.B5) {
            log.warn('the kept facts are of another version and are made again');
            database.exec(`BEGIN IMMEDIATE; DELETE FROM facts; DELETE FROM types; DELETE FROM digests; PRAGMA user_version = ${VERSION}; COMMIT;`);
        }
        // A process that is killed leaves a journal that undoes its work. A machine that stops may leave a damaged file: it is
        // found at the next start and made again, which is cheaper than waiting for the disk at every write.
        database.exec('PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = OFF;');
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
    CREATE TABLE IF NOT EXISTS types (hash TEXT PRIMARY KEY, check_sum TEXT NOT NULL, used INTEGER NOT NULL, data TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS vectors (hash TEXT NOT NULL, model TEXT NOT NULL, check_sum TEXT NOT NULL, used INTEGER NOT NULL,
      data BLOB NOT NULL, PRIMARY KEY (hash, model)) STRICT;
    ${piecesTable('digests')}
    ${piecesTable('coverage')}
    PRAGMA application_id = ${APPLICATION_ID};
    PRAGMA user_version = ${VERSION};
    COMMIT;`);
}
/** Returns the version of the facts in a database that is ours and whole. */
function checkTables(database) {
    const application = numberOf(database, 'SELECT application_id AS value FROM pragma_application_id');
    const version = numberOf(database, 'SELECT user_version AS value FROM pragma_user_version');
    if (application !== APPLICATION_ID)
        throw new Error('not a knowledge store');
    if (Math.floor(version / 1_000) !== SCHEMA)
        throw new Error(`version ${version}`);
    const others = numberOf(database, `SELECT count(*) AS value FROM sqlite_master WHERE type != 'index' AND NOT (type = 'table' AND name IN (${TABLES.map((name) => `'${name}'`).join(', ')}))`);
    if (others !== 0)
        throw new Error('it holds tables that are not ours');
    const health = database.prepare('PRAGMA quick_check(1)').get();
    if (health?.['quick_check'] !== 'ok')
        throw new Error('the file is damaged');
    return version % 1_000;
}
function storeOver(database) {
    const stamp = Date.now();
    const before = TABLES.map((name) => numberOf(database, `SELECT coalesce(max(used), 0) AS value FROM ${name}`));
    let damaged = 0;
    const readFacts = database.prepare('SELECT check_sum, data FROM facts WHERE hash = ? AND octet_length(data) <= ?');
    const writeFacts = database.prepare('INSERT OR REPLACE INTO facts (hash, check_sum, used, data) VALUES (?, ?, ?, ?)');
    const useFacts = database.prepare('UPDATE facts SET used = ? WHERE hash = ?');
    const readTypes = database.prepare('SELECT check_sum, data FROM types WHERE hash = ? AND octet_length(data) <= ?');
    const writeTypes = database.prepare('INSERT OR REPLACE INTO types (hash, check_sum, used, data) VALUES (?, ?, ?, ?)');
    const readVector = database.prepare('SELECT check_sum, data FROM vectors WHERE hash = ? AND model = ? AND length(data) = ?'); // prettier-ignore
    const writeVector = database.prepare('INSERT OR REPLACE INTO vectors (hash, model, check_sum, used, data) VALUES (?, ?, ?, ?, ?)'); // prettier-ignore
    const useVector = database.prepare('UPDATE vectors SET used = ? WHERE hash = ? AND model = ?');
    const digests = piecesOf(database, 'digests', MAX_DIGESTS, stamp);
    const coverage = piecesOf(database, 'coverage', MAX_COVERAGE, stamp);
    const used = { facts: new Set(), vectors: new Map() };
    const together = (write) => {
        database.exec('BEGIN IMMEDIATE');
        try {
            write();
            database.exec('COMMIT');
        }
        catch (error) {
            // A full disk has undone everything already.
            if (database.isTransaction)
                database.exec('ROLLBACK');
            throw error;
        }
    };
    const cut = (table, most) => {
        const extra = numberOf(database, `SELECT count(*) AS value FROM ${table}`) - most;
        if (extra > 0)
            database.exec(`DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} ORDER BY used, rowid LIMIT ${extra})`); // prettier-ignore
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
            if (row['check_sum'] !== (0,base_hash/* sha256 */.s)(`${hash}\n${data}`))
                throw new Error('check sum');
            used.facts.add(hash);
            return facts_schema/* FileFacts */.wu.parse(JSON.parse(data));
        }),
        putFacts: (entries) => together(() => {
            for (const { hash, facts, data = JSON.stringify(facts) } of entries) {
                if (data.length <= MAX_ROW_BYTES)
                    writeFacts.run(hash, (0,base_hash/* sha256 */.s)(`${hash}\n${data}`), stamp, data);
            }
        }),
        types: (key) => guarded(() => {
            const row = readTypes.get(key, MAX_ROW_BYTES);
            if (row === undefined)
                return null;
            const data = String(row['data']);
            if (row['check_sum'] !== (0,base_hash/* sha256 */.s)(`${key}\n${data}`))
                throw new Error('check sum');
            return FileTypes.parse(JSON.parse(data));
        }),
        putTypes: (key, types) => together(() => {
            const data = JSON.stringify(types);
            if (data.length <= MAX_ROW_BYTES)
                writeTypes.run(key, (0,base_hash/* sha256 */.s)(`${key}\n${data}`), stamp, data);
            cut('types', MAX_TYPES);
        }),
        vector: (hash, model, dimensions) => guarded(() => {
            if (dimensions > MAX_DIMENSIONS)
                return null;
            const row = readVector.get(hash, model, dimensions * 4);
            const data = row?.['data'];
            if (!(data instanceof Uint8Array))
                return null;
            if (row?.['check_sum'] !== (0,base_hash/* sha256 */.s)(data))
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
                writeVector.run(hash, model, (0,base_hash/* sha256 */.s)(data), stamp, data);
            }
        }),
        digest: (key) => guarded(() => {
            const pieces = digests.get(key);
            return pieces === null ? null : Buffer.concat(pieces);
        }),
        putDigest: (key, bytes) => together(() => digests.put(key, cutInto(bytes, PIECE_BYTES))),
        coverageKeys: () => guarded(() => coverage.keys()) ?? [],
        coverage: (key) => guarded(() => coverage.get(key)?.map((piece) => piece.toString('utf8')) ?? null),
        putCoverage: (key, pieces) => together(() => coverage.put(key, pieces.map((piece) => Buffer.from(piece)))), // prettier-ignore
        lastUsed: () => Math.max(...before) || null,
        damaged: () => damaged,
        trim: () => together(() => {
            for (const hash of used.facts)
                useFacts.run(stamp, hash);
            for (const [hash, model] of used.vectors)
                useVector.run(stamp, hash, model);
            digests.touch();
            coverage.touch();
            for (const table of ['facts', 'vectors'])
                cut(table, MAX_ROWS);
        }),
        close: () => database.close(),
    };
}
/** Ties the bytes of a row to its place. */
function cutInto(bytes, size) {
    return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
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

/***/ 92775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isCollected),
/* harmony export */   _: () => (/* binding */ findImportingTests)
/* harmony export */ });
/* harmony import */ var _names_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63518);

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
                    const folder = (0,_names_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(importer.path);
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


/***/ }),

/***/ 47891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* reexport */ openProject),
  y: () => (/* reexport */ perform)
});

// EXTERNAL MODULE: ./lib/knowledge/build/build-digest.js + 6 modules
var build_digest = __webpack_require__(65165);
// EXTERNAL MODULE: ./lib/knowledge/flow/graph.js + 12 modules
var flow_graph = __webpack_require__(35184);
// EXTERNAL MODULE: ./lib/knowledge/flow/write.js + 13 modules
var flow_write = __webpack_require__(34667);
// EXTERNAL MODULE: ./lib/knowledge/parse/definitions.js
var definitions = __webpack_require__(79314);
// EXTERNAL MODULE: ./lib/knowledge/parse/flat-tree.js
var flat_tree = __webpack_require__(89782);
// EXTERNAL MODULE: ./lib/knowledge/parse/python.js
var python = __webpack_require__(8732);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/refactor/refuse.js

/** A refactor that would be wrong, or cannot be shown to be right: nothing is changed. */
function refusal(why) {
    return new errors/* UserError */.yo('refactor-refused', why, errors/* ExitCode */.yU.refused);
}

;// CONCATENATED MODULE: ./lib/refactor/project.js







const TEXTS = /(?:\.(?:rst|md|txt|pyi|toml|cfg|ini|ya?ml|in|html|json|ipynb)|(?:^|\/)(?:README|Makefile))$/;
/** A text larger than this is data. */
const MAX_TEXT_BYTES = 2_000_000;
const MAX_TEXTS = 5_000;
/** Opens the project of these facts; sources are read once. */
async function openProject(read, repository) {
    const files = (0,build_digest/* namePython */.kb)(read.files);
    const graph = (0,flow_graph/* buildFlow */.t)(files);
    if (!graph.solved.complete)
        throw refusal('the repository is too large to follow every value, so no exact refactor is possible'); // prettier-ignore
    const paths = (await repository.files()).filter((path) => TEXTS.test(path)).slice(0, MAX_TEXTS);
    const texts = new Map([...(await repository.readMany(paths))].filter(([, bytes]) => bytes.length <= MAX_TEXT_BYTES));
    const sources = await repository.readMany(files.map(({ name }) => name.path));
    const parsed = new Map();
    const file = (index) => {
        const known = parsed.get(index);
        if (known !== undefined)
            return known;
        const named = files[index];
        const source = named === undefined ? undefined : sources.get(named.name.path);
        if (named === undefined || source === undefined)
            throw new Error(`no source of file ${index}`);
        const made = parseFile(index, named, source, graph);
        parsed.set(index, made);
        return made;
    };
    return {
        files,
        graph,
        texts,
        file,
        holding: (...words) => Promise.all(files.flatMap(({ name }, index) => {
            const source = sources.get(name.path);
            return source !== undefined && words.some((word) => source.includes(word)) ? [file(index)] : [];
        })),
        indexOf: (path) => files.findIndex(({ name }) => name.path === path),
    };
} // prettier-ignore
async function parseFile(index, { name }, source, graph) {
    const result = await (0,python/* parsePython */.w)(source);
    if (!result.ok)
        throw refusal(`${name.path} cannot be read: ${result.why}`);
    const { tree } = result;
    const [broken] = (0,python/* syntaxErrors */.B)(tree);
    if (broken !== undefined)
        throw refusal(`${name.path} line ${broken.line} is no valid Python, and it holds the name; correct it first`); // prettier-ignore
    const found = (0,definitions/* definitions */.BG)(tree);
    let written = null;
    const base = graph.world.firstNode[index] ?? 0;
    const write = () => {
        const places = new Map();
        (0,flow_write/* writeProgram */.E)(tree, found, null, (node, place) => {
            if (place === 0)
                return;
            const known = places.get(node);
            if (known === undefined)
                places.set(node, [base + place]);
            else if (!known.includes(base + place))
                known.push(base + place);
        });
        return places;
    };
    return {
        index,
        path: name.path,
        module: name.module,
        isPackage: name.isPackage,
        test: name.test,
        tree,
        definitions: found,
        places: (node) => (written ??= write()).get(node) ?? [],
        text: (node) => (0,flat_tree/* textOf */.b6)(tree, node),
    };
}

// EXTERNAL MODULE: ./lib/knowledge/flow/solve/classes.js
var solve_classes = __webpack_require__(42881);
;// CONCATENATED MODULE: ./lib/refactor/outside-classes.js
/**
 * The attributes of everyday classes of the standard library (Python 3.11 to 3.13, names with two underscores left out): what a
 * subclass may override without saying so, and names that say nothing about an unknown receiver. `dir(class)` and what its
 * constructor sets.
 */
const TABLE = `
dict: clear copy fromkeys get items keys pop popitem setdefault update values
list: append clear copy count extend index insert pop remove reverse sort
set: add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union update
frozenset: copy difference intersection isdisjoint issubset issuperset symmetric_difference union
tuple: count index
str: capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
bytes: capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
bytearray: append capitalize center clear copy count decode endswith expandtabs extend find fromhex hex index insert isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition pop remove removeprefix removesuffix replace reverse rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
int: as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes
float: as_integer_ratio conjugate fromhex hex imag is_integer real
complex: conjugate imag real
type: mro
property: deleter fdel fget fset getter setter
BaseException: add_note args with_traceback
OSError: add_note args characters_written errno filename filename2 strerror with_traceback
SyntaxError: add_note args end_lineno end_offset filename lineno msg offset print_file_and_line text with_traceback
UnicodeError: add_note args with_traceback
StopIteration: add_note args value with_traceback
ImportError: add_note args msg name path with_traceback
KeyError: add_note args with_traceback
abc.ABC: _abc_impl
abc.ABCMeta: _abc_caches_clear _abc_registry_clear _dump_registry mro register
typing.Generic: _is_protocol
typing.Protocol: _abc_impl _is_protocol _is_runtime_protocol
enum.Enum: 
enum.Flag: 
enum.IntEnum: as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes
enum.EnumMeta: _check_for_existing_members_ _convert_ _create_ _find_data_repr_ _find_data_type_ _find_new_ _get_mixins_ mro
collections.OrderedDict: clear copy fromkeys get items keys move_to_end pop popitem setdefault update values
collections.defaultdict: clear copy default_factory fromkeys get items keys pop popitem setdefault update values
collections.Counter: _keep_positive clear copy elements fromkeys get items keys most_common pop popitem setdefault subtract total update values
collections.deque: append appendleft clear copy count extend extendleft index insert maxlen pop popleft remove reverse rotate
collections.ChainMap: _abc_impl clear copy fromkeys get items keys new_child parents pop popitem setdefault update values
collections.UserDict: _abc_impl clear copy data fromkeys get items keys pop popitem setdefault update values
collections.UserList: _abc_impl append clear copy count data extend index insert pop remove reverse sort
collections.UserString: _abc_impl capitalize casefold center count data encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
collections.abc.Mapping: _abc_impl get items keys values
collections.abc.MutableMapping: _abc_impl clear get items keys pop popitem setdefault update values
collections.abc.Sequence: _abc_impl count index
collections.abc.MutableSequence: _abc_impl append clear count extend index insert pop remove reverse
collections.abc.Set: _abc_impl _from_iterable _hash isdisjoint
collections.abc.MutableSet: _abc_impl _from_iterable _hash add clear discard isdisjoint pop remove
collections.abc.Iterator: _abc_impl
collections.abc.Iterable: _abc_impl
collections.abc.Generator: _abc_impl close send throw
collections.abc.Sized: _abc_impl
collections.abc.Container: _abc_impl
collections.abc.Hashable: _abc_impl
collections.abc.Callable: _abc_impl
collections.abc.Collection: _abc_impl
collections.abc.Awaitable: _abc_impl
io.IOBase: _abc_impl _checkClosed _checkReadable _checkSeekable _checkWritable close closed fileno flush isatty readable readline readlines seek seekable tell truncate writable writelines
io.RawIOBase: _abc_impl _checkClosed _checkReadable _checkSeekable _checkWritable close closed fileno flush isatty read readable readall readinto readline readlines seek seekable tell truncate writable write writelines
io.BufferedIOBase: _abc_impl _checkClosed _checkReadable _checkSeekable _checkWritable close closed detach fileno flush isatty read read1 readable readinto readinto1 readline readlines seek seekable tell truncate writable write writelines
io.TextIOBase: _abc_impl _checkClosed _checkReadable _checkSeekable _checkWritable close closed detach encoding errors fileno flush isatty newlines read readable readline readlines seek seekable tell truncate writable write writelines
io.StringIO: _checkClosed _checkReadable _checkSeekable _checkWritable close closed detach encoding errors fileno flush getvalue isatty line_buffering newlines read readable readline readlines seek seekable tell truncate writable write writelines
io.BytesIO: _checkClosed _checkReadable _checkSeekable _checkWritable close closed detach fileno flush getbuffer getvalue isatty read read1 readable readinto readinto1 readline readlines seek seekable tell truncate writable write writelines
io.TextIOWrapper: _checkClosed _checkReadable _checkSeekable _checkWritable _finalizing buffer close closed detach encoding errors fileno flush isatty line_buffering name newlines read readable readline readlines reconfigure seek seekable tell truncate writable write write_through writelines
io.BufferedReader: _checkClosed _checkReadable _checkSeekable _checkWritable _dealloc_warn _finalizing close closed detach fileno flush isatty mode name peek raw read read1 readable readinto readinto1 readline readlines seek seekable tell truncate writable write writelines
threading.Thread: _bootstrap _bootstrap_inner _delete _initialized _reset_internal_locks _set_ident _set_native_id _set_tstate_lock _stop _wait_for_tstate_lock daemon getName ident isDaemon is_alive join name native_id run setDaemon setName start
threading.local: 
multiprocessing.Process: _after_fork _bootstrap _check_closed _start_method authkey close daemon exitcode ident is_alive join kill name pid run sentinel start terminate
argparse.ArgumentParser: _add_action _add_container_actions _check_conflict _check_value _get_args _get_formatter _get_handler _get_kwargs _get_nargs_pattern _get_option_tuples _get_optional_actions _get_optional_kwargs _get_positional_actions _get_positional_kwargs _get_value _get_values _handle_conflict_error _handle_conflict_resolve _match_argument _match_arguments_partial _parse_known_args _parse_optional _pop_action_class _print_message _read_args_from_files _registry_get _remove_action add_argument add_argument_group add_help add_mutually_exclusive_group add_subparsers allow_abbrev argument_default conflict_handler convert_arg_line_to_args description epilog error exit exit_on_error format_help format_usage formatter_class get_default parse_args parse_intermixed_args parse_known_args parse_known_intermixed_args prefix_chars print_help print_usage prog register set_defaults usage
argparse.Action: _get_args _get_kwargs choices const default dest format_usage help metavar nargs option_strings required type
argparse.HelpFormatter: _add_item _dedent _expand_help _fill_text _format_action _format_action_invocation _format_actions_usage _format_args _format_text _format_usage _get_default_metavar_for_optional _get_default_metavar_for_positional _get_help_string _indent _iter_indented_subactions _join_parts _metavar_formatter _split_lines add_argument add_arguments add_text add_usage end_section format_help start_section
argparse.Namespace: _get_args _get_kwargs
optparse.OptionParser: _add_help_option _add_version_option _check_conflict _create_option_list _create_option_mappings _get_all_options _get_args _init_parsing_state _match_long_opt _populate_option_list _process_args _process_long_opt _process_short_opts _share_option_mappings add_option add_option_group add_options check_values destroy disable_interspersed_args enable_interspersed_args error exit expand_prog_name format_description format_epilog format_help format_option_help get_default_values get_description get_option get_option_group get_prog_name get_usage get_version has_option parse_args print_help print_usage print_version remove_option set_conflict_handler set_default set_defaults set_description set_process_default_values set_usage standard_option_list
optparse.Option: ACTIONS ALWAYS_TYPED_ACTIONS ATTRS CHECK_METHODS CONST_ACTIONS STORE_ACTIONS TYPED_ACTIONS TYPES TYPE_CHECKER _check_action _check_callback _check_choice _check_const _check_dest _check_nargs _check_opt_strings _check_type _set_attrs _set_opt_strings check_value convert_value get_opt_string process take_action takes_value
logging.Handler: _at_fork_reinit acquire addFilter close createLock emit filter filters flush format formatter get_name handle handleError level lock name release removeFilter setFormatter setLevel set_name
logging.StreamHandler: _at_fork_reinit acquire addFilter close createLock emit filter filters flush format formatter get_name handle handleError level lock name release removeFilter setFormatter setLevel setStream set_name stream terminator
logging.Formatter: converter default_msec_format default_time_format format formatException formatMessage formatStack formatTime usesTime
logging.Logger: _log addFilter addHandler callHandlers critical debug disabled error exception fatal filter filters findCaller getChild getEffectiveLevel handle handlers hasHandlers info isEnabledFor level log makeRecord manager parent propagate removeFilter removeHandler root setLevel warn warning
logging.Filter: filter
logging.LoggerAdapter: _log critical debug error exception getEffectiveLevel hasHandlers info isEnabledFor log manager name process setLevel warn warning
json.JSONEncoder: allow_nan check_circular default encode ensure_ascii indent item_separator iterencode key_separator skipkeys sort_keys
json.JSONDecoder: decode memo object_hook object_pairs_hook parse_array parse_constant parse_float parse_int parse_object parse_string raw_decode scan_once strict
html.parser.HTMLParser: CDATA_CONTENT_ELEMENTS _decl_otherchars _parse_doctype_attlist _parse_doctype_element _parse_doctype_entity _parse_doctype_notation _parse_doctype_subset _scan_name check_for_whole_start_tag clear_cdata_mode close convert_charrefs feed get_starttag_text getpos goahead handle_charref handle_comment handle_data handle_decl handle_endtag handle_entityref handle_pi handle_startendtag handle_starttag lasttag lineno offset parse_bogus_comment parse_comment parse_declaration parse_endtag parse_html_declaration parse_marked_section parse_pi parse_starttag rawdata reset set_cdata_mode unknown_decl updatepos
ast.NodeVisitor: generic_visit visit visit_Constant
ast.NodeTransformer: generic_visit visit visit_Constant
string.Formatter: _vformat check_unused_args convert_field format format_field get_field get_value parse vformat
string.Template: _invalid braceidpattern delimiter flags get_identifiers idpattern is_valid pattern safe_substitute substitute template
cmd.Cmd: cmdloop cmdqueue columnize complete complete_help completedefault completekey completenames default do_help doc_header doc_leader emptyline get_names identchars intro lastcmd misc_header nohelp onecmd parseline postcmd postloop precmd preloop print_topics prompt ruler stdin stdout undoc_header use_rawinput
configparser.RawConfigParser: BOOLEAN_STATES NONSPACECRE OPTCRE OPTCRE_NV SECTCRE _abc_impl _convert_to_boolean _get _get_conv _handle_error _join_multiline_values _read _read_defaults _unify_values _validate_value_types _write_section add_section clear converters defaults get getboolean getfloat getint has_option has_section items keys options optionxform pop popitem read read_dict read_file read_string readfp remove_option remove_section sections set setdefault update values write
configparser.ConfigParser: BOOLEAN_STATES NONSPACECRE OPTCRE OPTCRE_NV SECTCRE _abc_impl _convert_to_boolean _get _get_conv _handle_error _join_multiline_values _read _read_defaults _unify_values _validate_value_types _write_section add_section clear converters defaults get getboolean getfloat getint has_option has_section items keys options optionxform pop popitem read read_dict read_file read_string readfp remove_option remove_section sections set setdefault update values write
socketserver.BaseRequestHandler: client_address finish handle request server setup
socketserver.TCPServer: RequestHandlerClass _handle_request_noblock address_family allow_reuse_address allow_reuse_port close_request fileno finish_request get_request handle_error handle_request handle_timeout process_request request_queue_size serve_forever server_activate server_address server_bind server_close service_actions shutdown shutdown_request socket socket_type timeout verify_request
http.server.BaseHTTPRequestHandler: MessageClass _control_char_table address_string client_address close_connection command connection date_time_string default_request_version disable_nagle_algorithm end_headers error_content_type error_message_format finish flush_headers handle handle_expect_100 handle_one_request headers log_date_time_string log_error log_message log_request monthname parse_request path protocol_version rbufsize request requestline responses rfile send_error send_header send_response send_response_only server server_version setup sys_version timeout version_string wbufsize weekdayname wfile
http.server.HTTPServer: _handle_request_noblock address_family allow_reuse_address allow_reuse_port close_request fileno finish_request get_request handle_error handle_request handle_timeout process_request request_queue_size serve_forever server_activate server_bind server_close service_actions shutdown shutdown_request socket_type timeout verify_request
queue.Queue: _get _init _put _qsize all_tasks_done empty full get get_nowait join maxsize mutex not_empty not_full put put_nowait qsize queue task_done unfinished_tasks
contextlib.ContextDecorator: _recreate_cm
contextlib.ExitStack: _abc_impl _create_cb_wrapper _create_exit_wrapper _push_cm_exit _push_exit_callback callback close enter_context pop_all push
contextlib.AbstractContextManager: _abc_impl
datetime.date: ctime day fromisocalendar fromisoformat fromordinal fromtimestamp isocalendar isoformat isoweekday max min month replace resolution strftime timetuple today toordinal weekday year
datetime.datetime: astimezone combine ctime date day dst fold fromisocalendar fromisoformat fromordinal fromtimestamp hour isocalendar isoformat isoweekday max microsecond min minute month now replace resolution second strftime strptime time timestamp timetuple timetz today toordinal tzinfo tzname utcfromtimestamp utcnow utcoffset utctimetuple weekday year
datetime.timedelta: days max microseconds min resolution seconds total_seconds
datetime.tzinfo: dst fromutc tzname utcoffset
datetime.time: dst fold fromisoformat hour isoformat max microsecond min minute replace resolution second strftime tzinfo tzname utcoffset
decimal.Decimal: adjusted as_integer_ratio as_tuple canonical compare compare_signal compare_total compare_total_mag conjugate copy_abs copy_negate copy_sign exp fma from_float imag is_canonical is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero ln log10 logb logical_and logical_invert logical_or logical_xor max max_mag min min_mag next_minus next_plus next_toward normalize number_class quantize radix real remainder_near rotate same_quantum scaleb shift sqrt to_eng_string to_integral to_integral_exact to_integral_value
fractions.Fraction: _abc_impl _add _denominator _div _divmod _floordiv _mod _mul _numerator _operator_fallbacks _richcmp _sub as_integer_ratio conjugate denominator from_decimal from_float imag limit_denominator numerator real
numbers.Number: _abc_impl
pathlib.PurePath: _cached_cparts _cparts _drv _format_parsed_parts _from_parsed_parts _from_parts _hash _make_child _parse_args _parts _pparts _root _str anchor as_posix as_uri drive is_absolute is_relative_to is_reserved joinpath match name parent parents parts relative_to root stem suffix suffixes with_name with_stem with_suffix
pathlib.Path: _cached_cparts _cparts _drv _format_parsed_parts _from_parsed_parts _from_parts _hash _make_child _make_child_relpath _parse_args _parts _pparts _root _scandir _str absolute anchor as_posix as_uri chmod cwd drive exists expanduser glob group hardlink_to home is_absolute is_block_device is_char_device is_dir is_fifo is_file is_mount is_relative_to is_reserved is_socket is_symlink iterdir joinpath lchmod link_to lstat match mkdir name open owner parent parents parts read_bytes read_text readlink relative_to rename replace resolve rglob rmdir root samefile stat stem suffix suffixes symlink_to touch unlink with_name with_stem with_suffix write_bytes write_text
types.ModuleType: 
types.SimpleNamespace: 
codecs.Codec: decode encode
codecs.StreamReader: charbuffertype decode encode read readline readlines reset seek
codecs.IncrementalDecoder: decode getstate reset setstate
csv.Dialect: _name _valid _validate delimiter doublequote escapechar lineterminator quotechar quoting skipinitialspace
random.Random: VERSION _randbelow _randbelow_with_getrandbits _randbelow_without_getrandbits betavariate choice choices expovariate gammavariate gauss getrandbits getstate lognormvariate normalvariate paretovariate randbytes randint random randrange sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate
re.Pattern: findall finditer flags fullmatch groupindex groups match pattern scanner search split sub subn
re.Match: end endpos expand group groupdict groups lastgroup lastindex pos re regs span start string
email.message.Message: _get_params_preserve add_header as_bytes as_string attach del_param get get_all get_boundary get_charset get_charsets get_content_charset get_content_disposition get_content_maintype get_content_subtype get_content_type get_default_type get_filename get_param get_params get_payload get_unixfrom is_multipart items keys raw_items replace_header set_boundary set_charset set_default_type set_param set_payload set_raw set_type set_unixfrom values walk
email.message.EmailMessage: _add_multipart _body_types _find_body _get_params_preserve _make_multipart add_alternative add_attachment add_header add_related as_bytes as_string attach clear clear_content del_param get get_all get_body get_boundary get_charset get_charsets get_content get_content_charset get_content_disposition get_content_maintype get_content_subtype get_content_type get_default_type get_filename get_param get_params get_payload get_unixfrom is_attachment is_multipart items iter_attachments iter_parts keys make_alternative make_mixed make_related raw_items replace_header set_boundary set_charset set_content set_default_type set_param set_payload set_raw set_type set_unixfrom values walk
zipfile.ZipFile: NameToInfo _extract_member _fpclose _open_to_write _sanitize_windows_name _windows_illegal_name_trans_table _write_end_record _writecheck close comment compression extract extractall filelist filename fp getinfo infolist mkdir mode namelist open printdir read setpassword testzip write writestr
tarfile.TarFile: OPEN_METH _check _dbg _extract_member _extract_one _find_link_target _get_extract_tarinfo _get_filter_function _getmember _handle_fatal_error _handle_nonfatal_error _load add addfile bz2open chmod chown close debug dereference encoding errorlevel errors extract extractall extractfile extraction_filter fileobject format getmember getmembers getnames gettarinfo gzopen ignore_zeros list makedev makedir makefifo makefile makelink makeunknown next open tarinfo taropen utime xzopen
pickle.Pickler: bin clear_memo dispatch_table dump fast memo persistent_id
pickle.Unpickler: find_class load memo persistent_load
shlex.shlex: commenters debug eof error_leader escape filestack get_token infile instream lineno pop_source punctuation_chars push_source push_token pushback quotes read_token source sourcehook state token whitespace wordchars
unittest.TestCase: _addExpectedFailure _addUnexpectedSuccess _baseAssertEqual _callCleanup _callSetUp _callTearDown _callTestMethod _deprecate _diffThreshold _formatMessage _getAssertEqualityFunc _truncateMessage addClassCleanup addCleanup addTypeEqualityFunc assertAlmostEqual assertAlmostEquals assertCountEqual assertDictContainsSubset assertDictEqual assertEqual assertEquals assertFalse assertGreater assertGreaterEqual assertIn assertIs assertIsInstance assertIsNone assertIsNot assertIsNotNone assertLess assertLessEqual assertListEqual assertLogs assertMultiLineEqual assertNoLogs assertNotAlmostEqual assertNotAlmostEquals assertNotEqual assertNotEquals assertNotIn assertNotIsInstance assertNotRegex assertNotRegexpMatches assertRaises assertRaisesRegex assertRaisesRegexp assertRegex assertRegexpMatches assertSequenceEqual assertSetEqual assertTrue assertTupleEqual assertWarns assertWarnsRegex assert_ countTestCases debug defaultTestResult doClassCleanups doCleanups enterClassContext enterContext fail failIf failIfAlmostEqual failIfEqual failUnless failUnlessAlmostEqual failUnlessEqual failUnlessRaises failureException id longMessage maxDiff run setUp setUpClass shortDescription skipTest subTest tearDown tearDownClass
unittest.TestSuite: _addClassOrModuleLevelException _cleanup _createClassOrModuleLevelException _get_previous_module _handleClassSetUp _handleModuleFixture _handleModuleTearDown _removeTestAtIndex _tearDownPreviousClass addTest addTests countTestCases debug run
unittest.mock.Mock: _call_matcher _calls_repr _execute_mock_call _extract_mock_name _format_mock_call_signature _format_mock_failure_message _get_call_signature_from_name _get_child_mock _increment_mock_call _lock _mock_add_spec _mock_call _mock_check_sig _mock_return_value _mock_side_effect assert_any_call assert_called assert_called_once assert_called_once_with assert_called_with assert_has_calls assert_not_called attach_mock call_args call_args_list call_count called configure_mock mock_add_spec mock_calls reset_mock return_value side_effect
subprocess.Popen: _check_timeout _child_created _close_pipe_fds _communicate _execute_child _get_devnull _get_handles _handle_exitstatus _internal_poll _on_error_fd_closer _posix_spawn _remaining_time _save_input _stdin_write _translate_newlines _try_wait _wait args communicate kill pid poll returncode send_signal stderr stdin stdout terminate universal_newlines wait
urllib.request.Request: _parse add_header add_unredirected_header data full_url get_full_url get_header get_method has_header has_proxy header_items headers host origin_req_host remove_header selector set_proxy timeout type unredirected_hdrs unverifiable
urllib.request.BaseHandler: add_parent close handler_order
http.client.HTTPConnection: _encode_request _get_content_length _get_hostport _http_vsn _http_vsn_str _is_textIO _output _read_readable _send_output _send_request _tunnel _validate_host _validate_method _validate_path auto_open close connect debuglevel default_port endheaders getresponse host port putheader putrequest request response_class send set_debuglevel set_tunnel sock timeout
http.cookiejar.CookieJar: _cookie_attrs _cookie_from_cookie_tuple _cookies_for_domain _cookies_for_request _cookies_from_attrs_set _normalized_cookie_tuples _process_rfc2109_cookies add_cookie_header clear clear_expired_cookies clear_session_cookies domain_re dots_re extract_cookies magic_re make_cookies non_word_re quote_re set_cookie set_cookie_if_ok set_policy strict_domain_re
http.cookies.Morsel: OutputString _flags _reserved clear coded_value copy fromkeys get isReservedKey items js_output key keys output pop popitem set setdefault update value values
http.cookies.SimpleCookie: clear copy fromkeys get items js_output keys load output pop popitem setdefault update value_decode value_encode values
xml.sax.handler.ContentHandler: characters endDocument endElement endElementNS endPrefixMapping ignorableWhitespace processingInstruction setDocumentLocator skippedEntity startDocument startElement startElementNS startPrefixMapping
xml.etree.ElementTree.Element: append attrib clear extend find findall findtext get insert items iter iterfind itertext keys makeelement remove set tag tail text
xml.dom.minidom.Node: ATTRIBUTE_NODE CDATA_SECTION_NODE COMMENT_NODE DOCUMENT_FRAGMENT_NODE DOCUMENT_NODE DOCUMENT_TYPE_NODE ELEMENT_NODE ENTITY_NODE ENTITY_REFERENCE_NODE NOTATION_NODE PROCESSING_INSTRUCTION_NODE TEXT_NODE _call_user_data_handler _get_childNodes _get_firstChild _get_lastChild _get_localName appendChild cloneNode firstChild getInterface getUserData hasChildNodes insertBefore isSameNode isSupported lastChild localName namespaceURI nextSibling normalize ownerDocument parentNode prefix previousSibling removeChild replaceChild setUserData toprettyxml toxml unlink
pprint.PrettyPrinter: _dispatch _format _format_dict_items _format_items _format_namespace_items _pprint_bytearray _pprint_bytes _pprint_chain_map _pprint_counter _pprint_dataclass _pprint_default_dict _pprint_deque _pprint_dict _pprint_list _pprint_mappingproxy _pprint_ordered_dict _pprint_set _pprint_simplenamespace _pprint_str _pprint_tuple _pprint_user_dict _pprint_user_list _pprint_user_string _repr _safe_repr format isreadable isrecursive pformat pprint
weakref.ref: 
weakref.WeakValueDictionary: _abc_impl _commit_removals clear copy get items itervaluerefs keys pop popitem setdefault update valuerefs values
asyncio.Future: _asyncio_future_blocking _callbacks _cancel_message _exception _log_traceback _loop _make_cancelled_error _result _source_traceback _state add_done_callback cancel cancelled done exception get_loop remove_done_callback result set_exception set_result
asyncio.Task: _asyncio_future_blocking _callbacks _cancel_message _coro _exception _fut_waiter _log_destroy_pending _log_traceback _loop _make_cancelled_error _must_cancel _result _source_traceback _state add_done_callback cancel cancelled cancelling done exception get_coro get_loop get_name get_stack print_stack remove_done_callback result set_exception set_name set_result uncancel
asyncio.Protocol: connection_lost connection_made data_received eof_received pause_writing resume_writing
inspect.Signature: _bind _bound_arguments_cls _hash_basis _parameter_cls _parameters _return_annotation bind bind_partial empty from_callable parameters replace return_annotation
inspect.Parameter: KEYWORD_ONLY POSITIONAL_ONLY POSITIONAL_OR_KEYWORD VAR_KEYWORD VAR_POSITIONAL _annotation _default _kind _name annotation default empty kind name replace
socket.socket: _accept _check_sendfile_params _closed _decref_socketios _io_refs _real_close _sendfile_use_send _sendfile_use_sendfile accept bind close connect connect_ex detach dup family fileno get_inheritable getblocking getpeername getsockname getsockopt gettimeout listen makefile proto recv recv_into recvfrom recvfrom_into recvmsg recvmsg_into send sendall sendfile sendmsg sendmsg_afalg sendto set_inheritable setblocking setsockopt settimeout shutdown timeout type
sqlite3.Connection: DataError DatabaseError Error IntegrityError InterfaceError InternalError NotSupportedError OperationalError ProgrammingError Warning backup blobopen close commit create_aggregate create_collation create_function create_window_function cursor deserialize execute executemany executescript getlimit in_transaction interrupt isolation_level iterdump rollback row_factory serialize set_authorizer set_progress_handler set_trace_callback setlimit text_factory total_changes
sqlite3.Cursor: arraysize close connection description execute executemany executescript fetchall fetchmany fetchone lastrowid row_factory rowcount setinputsizes setoutputsize
hashlib.sha256: block_size copy digest digest_size hexdigest name update
struct.Struct: format iter_unpack pack pack_into size unpack unpack_from
array.array: append buffer_info byteswap count extend frombytes fromfile fromlist fromunicode index insert itemsize pop remove reverse tobytes tofile tolist tounicode typecode
itertools.chain: from_iterable
functools.partial: args func keywords
uuid.UUID: bytes bytes_le clock_seq clock_seq_hi_variant clock_seq_low fields hex int is_safe node time time_hi_version time_low time_mid urn variant version
tempfile.TemporaryDirectory: _cleanup _rmtree cleanup
warnings.catch_warnings: 
traceback.TracebackException: _format_syntax_error _load_lines format format_exception_only from_exception print
textwrap.TextWrapper: _fix_sentence_endings _handle_long_word _munge_whitespace _split _split_chunks _wrap_chunks break_long_words drop_whitespace expand_tabs fill fix_sentence_endings initial_indent max_lines placeholder replace_whitespace sentence_end_re subsequent_indent tabsize unicode_whitespace_trans width wordsep_re wordsep_simple_re wrap
gettext.NullTranslations: _parse add_fallback charset gettext info install ngettext npgettext pgettext
locale.Error: add_note args with_traceback
`;
/** Attributes by the dotted name of the class; those of builtins by their plain name. */
const OUTSIDE_CLASSES = new Map(TABLE.trim().split('\n').map((line) => {
    const [name = '', attributes = ''] = line.split(':');
    return [name, new Set(attributes.split(' ').filter((one) => one !== ''))];
})); // prettier-ignore
/** Every attribute of any of them. */
const EVERYDAY_ATTRIBUTES = new Set([...OUTSIDE_CLASSES.values()].flatMap((names) => [...names]));

;// CONCATENATED MODULE: ./lib/refactor/classes.js


/** Bases outside that look methods up by a prefix of their name. */
const PREFIXES = {
    'ast.NodeVisitor': /^visit_/, 'ast.NodeTransformer': /^visit_/, 'cmd.Cmd': /^(?:do|help|complete)_/, 'unittest.TestCase': /^test/,
    'http.server.BaseHTTPRequestHandler': /^do_/, 'urllib.request.BaseHandler': /^(?:http|https|ftp|file|unknown|default)_/,
}; // prettier-ignore
const EXCEPTION = /(?:Error|Exception|Warning|Exit|Interrupt)$/;
/** What only marks a class. */
const MARKS = /^(?:typing(?:_extensions)?\.(?:Generic|Protocol|Any)|abc\.ABC|<builtin>\.object|enum\.\w+|zope\.interface\.Interface)$/; // prettier-ignore
function createClassGraph({ world }) {
    const nothing = () => undefined;
    const classes = (0,solve_classes/* createClasses */.L)(world, nothing, nothing);
    const fields = new Map();
    const children = new Map();
    for (const scope of world.members.keys()) {
        for (const { scope: base } of classes.order(scope).slice(1)) {
            if (base >= 0)
                (children.get(base) ?? children.set(base, new Set()).get(base))?.add(scope);
        }
    }
    const numberOf = new Map(world.names.text.map((text, index) => [text, index]));
    const owns = (scope, name) => world.members.get(scope)?.has(numberOf.get(name) ?? -1) === true || fields.get(scope)?.has(name) === true; // prettier-ignore
    return {
        order: (scope) => classes.order(scope),
        below: (scope) => [scope, ...(children.get(scope) ?? [])],
        owns,
        has: (scope, name) => classes.order(scope).some((one) => one.scope >= 0 && owns(one.scope, name)),
        addField: (scope, name) => {
            (fields.get(scope) ?? fields.set(scope, new Set()).get(scope))?.add(name);
        },
        outsideOwner: (scope, name) => {
            for (const one of classes.order(scope)) {
                if (one.scope >= 0)
                    continue;
                const path = world.outside.paths[one.outside] ?? '';
                if (mayHave(path, name))
                    return path.replace('<builtin>.', '');
            }
            return null;
        },
        all: () => world.members.keys(),
    };
}
function mayHave(path, name) {
    if (MARKS.test(path))
        return path.startsWith('enum.') && /^(?:name|value|_\w+_)$/.test(name);
    const plain = path.replace(/^<builtin>\./, '').replace(/^<\*\*Py(\w+)\*\*>$/, (_all, type) => type.toLowerCase()).replace(/^typing\./, 'collections.abc.'); // prettier-ignore
    if (PREFIXES[plain]?.test(name) === true)
        return true;
    const known = OUTSIDE_CLASSES.get(plain);
    if (known !== undefined)
        return known.has(name);
    if (path.startsWith('<builtin>.') && EXCEPTION.test(plain))
        return OUTSIDE_CLASSES.get('BaseException')?.has(name) === true || /^(?:errno|strerror|filename|filename2|code|name|path|msg|text|lineno|offset|print_file_and_line|object|start|end|reason|encoding|value)$/.test(name); // prettier-ignore
    return true;
}

// EXTERNAL MODULE: ./lib/knowledge/names/well-known.js
var well_known = __webpack_require__(10781);
;// CONCATENATED MODULE: ./lib/refactor/new-name.js


const KEYWORDS = new Set('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield match case type _'.split(' ')); // prettier-ignore
/** Refuses what cannot be a new name, or would mean something else than a name does. */
function checkNames(from, to) {
    const shown = JSON.stringify(to.slice(0, 80));
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(to) || to.length > 100)
        throw refusal(`${shown} is no name of Python`);
    if (to !== to.normalize('NFKC'))
        throw refusal(`${shown} is read by Python as ${JSON.stringify(to.normalize('NFKC'))}; write that`); // prettier-ignore
    if (KEYWORDS.has(to))
        throw refusal(`${shown} is a word of the language`);
    if (well_known/* BUILTINS */.H.has(to))
        throw refusal(`${shown} is a builtin; a definition of that name would hide it`);
    if (from === to)
        throw refusal(`it is called ${shown} already`);
    for (const name of [from, to]) {
        if (/^__\w+__$/.test(name))
            throw refusal(`${name} is a name that Python itself looks for`);
        if (name.startsWith('__'))
            throw refusal(`${name} begins with two underscores, which Python rewrites inside of classes; rename it by hand`); // prettier-ignore
    }
}

;// CONCATENATED MODULE: ./lib/refactor/sites.js
/** Collects places; each is changed once. */
class Sites {
    #byPlace = new Map();
    notes = [];
    #risk = 'low';
    add(path, start, end, replacement, how) {
        const key = `${path}\n${start}`;
        if (!this.#byPlace.has(key))
            this.#byPlace.set(key, { path, start, end, replacement, how });
    }
    note(text, risk) {
        if (this.notes.length < 20 && !this.notes.includes(text))
            this.notes.push(text);
        if (risk === 'high' || this.#risk === 'low')
            this.#risk = risk;
    }
    in(path) {
        return [...this.#byPlace.values()].filter((site) => site.path === path);
    }
    finish() {
        const sites = [...this.#byPlace.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start));
        const edits = sites.map(({ path, start, end, replacement }) => ({ path, start, end, replacement, create: false }));
        return { edits, sites, risk: this.#risk, notes: this.notes };
    }
} // prettier-ignore

// EXTERNAL MODULE: ./lib/knowledge/dependence/names.js
var names = __webpack_require__(56504);
// EXTERNAL MODULE: ./lib/knowledge/flow/solve/values.js
var solve_values = __webpack_require__(21187);
;// CONCATENATED MODULE: ./lib/refactor/receivers.js

const METHOD_KINDS = new Set([solve_values/* Kind */.b8.bound, solve_values/* Kind */.b8.static, solve_values/* Kind */.b8.classMethod, solve_values/* Kind */.b8.property]);
/** What the values at an expression are; nothing at all when none is known. */
function heldAt({ graph: { world } }, file, node) {
    const { values } = world;
    const [classes, above, modules, functions, constructed] = [new Set(), new Set(), new Set(), new Set(), new Set()]; // prettier-ignore
    const outside = new Set();
    let other = false;
    let count = 0;
    for (const place of file.places(node)) {
        for (const value of world.places.held(place)) {
            const a = values.a[value] ?? 0;
            count++;
            switch (values.kind[value] ?? 0) {
                case solve_values/* Kind */.b8.class:
                    classes.add(a);
                    constructed.add(a);
                    break;
                case solve_values/* Kind */.b8.instance:
                    classes.add(a);
                    break;
                case solve_values/* Kind */.b8.above:
                    above.add(a);
                    break;
                case solve_values/* Kind */.b8.module:
                    modules.add(a);
                    break;
                case solve_values/* Kind */.b8.outside:
                    outside.add(world.outside.paths[a] ?? '');
                    break;
                case solve_values/* Kind */.b8.function:
                    functions.add(a);
                    break;
                default: {
                    let inner = value;
                    while (METHOD_KINDS.has(values.kind[inner] ?? 0))
                        inner = values.a[inner] ?? 0;
                    if (values.kind[inner] === solve_values/* Kind */.b8.function)
                        functions.add(values.a[inner] ?? 0);
                    else if (values.kind[value] === solve_values/* Kind */.b8.method)
                        count--;
                    else
                        other = true;
                }
            }
        }
    }
    if (count === 0)
        return null;
    return { classes: [...classes], above: [...above], modules: [...modules], functions: [...functions], constructed: [...constructed], outside: [...outside], other }; // prettier-ignore
}
/** The function that runs when a class is called: its own or inherited `__init__`, else `__new__`; -1 when it has none here. */
function constructorOf(project, classes, scope) {
    const { world, definitionOf } = project.graph;
    for (const wanted of ['__init__', '__new__']) {
        for (const one of classes.order(scope)) {
            if (one.scope < 0)
                continue;
            const file = world.scopeFile[one.scope] ?? 0;
            const owner = definitionOf(one.scope);
            const found = (project.files[file]?.facts.definitions ?? []).findIndex((each) => each.parent === owner && each.name === wanted); // prettier-ignore
            if (found >= 0)
                return (world.firstScope[file] ?? 0) + 1 + found;
        }
    }
    return -1;
}
/** The number of the scope of a definition. */
function scopeOf({ graph }, file, definition) {
    return (graph.world.firstScope[file] ?? 0) + 1 + definition;
}

;// CONCATENATED MODULE: ./lib/refactor/scopes.js
 // prettier-ignore
const COMPREHENSIONS = new Set(['list_comprehension', 'set_comprehension', 'dictionary_comprehension', 'generator_expression']); // prettier-ignore
const PATTERNS = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern', 'tuple', 'list', 'parenthesized_expression', 'expression_list', 'as_pattern_target']); // prettier-ignore
/** Calls whose first argument, written as text, names a type. */
const TYPE_CALLS = new Set(['cast', 'ForwardRef']);
/** Every occurrence of a name in a file, with the scope that it belongs to by Python's rules. */
function occurrencesOf(tree, name) {
    const module = { kind: 'module', node: 0, parent: null, binds: false, declared: null };
    const drafts = [];
    const is = (node) => node >= 0 && (0,flat_tree/* kindOf */.I)(tree, node) === 'identifier' && (0,flat_tree/* textOf */.b6)(tree, node) === name;
    const add = (node, role, at) => {
        drafts.push({ node, start: (0,flat_tree/* startOf */.GH)(tree, node), end: (0,flat_tree/* endOf */.pJ)(tree, node), role, at });
        if (role !== 'read' && role !== 'hint' && role !== 'declare')
            at.binds = true;
    };
    const open = (kind, node, parent) => ({ kind, node, parent, binds: false, declared: null }); // prettier-ignore
    const all = (node, scope) => {
        for (const child of (0,flat_tree/* childrenOf */.LU)(tree, node))
            walk(child, scope);
    };
    const target = (node, scope) => {
        if (node < 0)
            return;
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        if (kind === 'identifier') {
            if (is(node))
                add(node, 'bind', scope);
        }
        else if (PATTERNS.has(kind))
            for (const child of (0,flat_tree/* childrenOf */.LU)(tree, node))
                target(child, scope);
        else
            walk(node, scope);
    }; // prettier-ignore
    /** Names are the function's own, defaults and annotations stand outside of it. */
    const parameters = (list, inner, outer) => {
        if (list < 0)
            return;
        for (const part of (0,flat_tree/* childrenOf */.LU)(tree, list)) {
            const kind = (0,flat_tree/* kindOf */.I)(tree, part);
            if (kind === 'identifier') {
                if (is(part))
                    add(part, 'parameter', inner);
                continue;
            }
            if (kind === 'list_splat_pattern' || kind === 'dictionary_splat_pattern') {
                parameters(part, inner, outer);
                continue;
            }
            if (kind === 'default_parameter' || kind === 'typed_default_parameter' || kind === 'typed_parameter') {
                const own = (0,flat_tree/* childIn */._9)(tree, part, 'name');
                for (const child of (0,flat_tree/* childrenOf */.LU)(tree, part)) {
                    const isName = own >= 0 ? child === own : (0,flat_tree/* fieldOf */._F)(tree, child) !== 'type' && child === part + 1;
                    if (!isName)
                        walk(child, outer);
                    else if ((0,flat_tree/* kindOf */.I)(tree, child) === 'identifier') {
                        if (is(child))
                            add(child, 'parameter', inner);
                    }
                    else
                        parameters(child, inner, outer);
                }
            }
        }
    }; // prettier-ignore
    const hint = (node, scope) => {
        for (let inner = node; inner < (0,flat_tree/* afterOf */.Wo)(tree, node); inner++) {
            if ((0,flat_tree/* kindOf */.I)(tree, inner) === 'string_content') {
                for (const [start, end] of wordsIn(tree.source, (0,flat_tree/* startOf */.GH)(tree, inner), (0,flat_tree/* endOf */.pJ)(tree, inner), name))
                    drafts.push({ node: inner, start, end, role: 'hint', at: scope });
            }
        }
    };
    const walk = (node, scope) => {
        if ((0,flat_tree/* afterOf */.Wo)(tree, node) === node + 1) {
            if (is(node))
                add(node, 'read', scope);
            return;
        }
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        switch (kind) {
            case 'function_definition':
            case 'class_definition': {
                const own = (0,flat_tree/* childIn */._9)(tree, node, 'name');
                if (is(own))
                    add(own, 'definition', scope);
                const types = (0,flat_tree/* childIn */._9)(tree, node, 'type_parameters');
                const outer = types < 0 ? scope : open('function', types, scope);
                if (types >= 0)
                    for (const type of (0,flat_tree/* childrenOf */.LU)(tree, types))
                        target(type + 1, outer);
                const inner = open(kind === 'class_definition' ? 'class' : 'function', node, outer);
                parameters((0,flat_tree/* childIn */._9)(tree, node, 'parameters'), inner, outer);
                for (const role of ['superclasses', 'return_type']) {
                    const part = (0,flat_tree/* childIn */._9)(tree, node, role);
                    if (part >= 0)
                        walk(part, outer);
                }
                walk((0,flat_tree/* childIn */._9)(tree, node, 'body'), inner);
                return;
            }
            case 'lambda': {
                const inner = open('function', node, scope);
                parameters((0,flat_tree/* childIn */._9)(tree, node, 'parameters'), inner, scope);
                walk((0,flat_tree/* childIn */._9)(tree, node, 'body'), inner);
                return;
            }
            case 'named_expression': {
                let outer = scope;
                while (outer.kind === 'comprehension' && outer.parent !== null)
                    outer = outer.parent;
                target((0,flat_tree/* childIn */._9)(tree, node, 'name'), outer);
                walk((0,flat_tree/* childIn */._9)(tree, node, 'value'), scope);
                return;
            }
            case 'assignment':
            case 'augmented_assignment':
            case 'for_statement':
                for (const child of (0,flat_tree/* childrenOf */.LU)(tree, node))
                    ((0,flat_tree/* fieldOf */._F)(tree, child) === 'left' ? target : walk)(child, scope);
                return;
            case 'as_pattern':
                // `case p as name`: there the alias has no role.
                for (const [index, child] of (0,flat_tree/* childrenOf */.LU)(tree, node).entries())
                    (index > 0 ? target : walk)(child, scope);
                return;
            case 'delete_statement':
                for (const child of (0,flat_tree/* childrenOf */.LU)(tree, node))
                    target(child, scope);
                return;
            case 'case_pattern':
                if ((0,flat_tree/* kindOf */.I)(tree, node + 1) === 'dotted_name' && (0,flat_tree/* afterOf */.Wo)(tree, node + 1) === node + 3)
                    target(node + 2, scope);
                else
                    all(node, scope);
                return;
            case 'splat_pattern':
                for (const child of (0,flat_tree/* childrenOf */.LU)(tree, node))
                    target(child, scope);
                return;
            case 'keyword_pattern':
                for (const child of (0,flat_tree/* childrenOf */.LU)(tree, node).slice(1))
                    if ((0,flat_tree/* kindOf */.I)(tree, child) === 'dotted_name' && (0,flat_tree/* afterOf */.Wo)(tree, child) === child + 2)
                        target(child + 1, scope);
                    else
                        walk(child, scope);
                return;
            case 'dotted_name':
                if (is(node + 1))
                    add(node + 1, 'read', scope);
                return;
            case 'type_alias_statement': {
                const left = (0,flat_tree/* childIn */._9)(tree, node, 'left');
                for (let inner = left; inner < (0,flat_tree/* afterOf */.Wo)(tree, left); inner++)
                    if ((0,flat_tree/* kindOf */.I)(tree, inner) === 'identifier') {
                        target(inner, scope);
                        break;
                    }
                walk((0,flat_tree/* childIn */._9)(tree, node, 'right'), scope);
                return;
            }
            case 'global_statement':
            case 'nonlocal_statement':
                for (const child of (0,flat_tree/* childrenOf */.LU)(tree, node)) {
                    if (!is(child))
                        continue;
                    scope.declared = kind === 'global_statement' ? 'global' : 'nonlocal';
                    add(child, 'declare', scope);
                }
                return;
            case 'import_statement':
            case 'import_from_statement':
            case 'future_import_statement':
                imports(node, kind === 'import_statement', scope);
                return;
            case 'attribute':
                walk((0,flat_tree/* childIn */._9)(tree, node, 'object'), scope);
                return;
            case 'keyword_argument':
                if (isBoundHint(node))
                    hint((0,flat_tree/* childIn */._9)(tree, node, 'value'), scope);
                walk((0,flat_tree/* childIn */._9)(tree, node, 'value'), scope);
                return;
            case 'type':
                hint(node, scope);
                all(node, scope);
                return;
            case 'call':
                if (TYPE_CALLS.has(lastName(tree, (0,flat_tree/* childIn */._9)(tree, node, 'function')))) {
                    const first = (0,flat_tree/* childrenOf */.LU)(tree, (0,flat_tree/* childIn */._9)(tree, node, 'arguments')).find((child) => (0,flat_tree/* kindOf */.I)(tree, child) === 'string');
                    if (first !== undefined)
                        hint(first, scope);
                }
                all(node, scope);
                return;
        }
        if (COMPREHENSIONS.has(kind)) {
            const inner = open('comprehension', node, scope);
            let isFirst = true;
            for (const child of (0,flat_tree/* childrenOf */.LU)(tree, node)) {
                if ((0,flat_tree/* kindOf */.I)(tree, child) !== 'for_in_clause') {
                    walk(child, inner);
                    continue;
                }
                for (const part of (0,flat_tree/* childrenOf */.LU)(tree, child)) {
                    if ((0,flat_tree/* fieldOf */._F)(tree, part) === 'left')
                        target(part, inner);
                    else
                        walk(part, isFirst && (0,flat_tree/* fieldOf */._F)(tree, part) === 'right' ? scope : inner);
                }
                isFirst = false;
            }
            return;
        }
        all(node, scope);
    }; // prettier-ignore
    const isBoundHint = (node) => (0,flat_tree/* textOf */.b6)(tree, (0,flat_tree/* childIn */._9)(tree, node, 'name')) === 'bound' && lastName(tree, (0,flat_tree/* childIn */._9)(tree, (0,flat_tree/* parentOf */.gN)(tree, (0,flat_tree/* parentOf */.gN)(tree, node)), 'function')) === 'TypeVar'; // prettier-ignore
    const imports = (node, whole, scope) => {
        for (const child of (0,flat_tree/* childrenOf */.LU)(tree, node)) {
            if ((0,flat_tree/* fieldOf */._F)(tree, child) !== 'name')
                continue;
            const aliased = (0,flat_tree/* kindOf */.I)(tree, child) === 'aliased_import';
            const alias = aliased ? (0,flat_tree/* childIn */._9)(tree, child, 'alias') : -1;
            const dotted = aliased ? (0,flat_tree/* childIn */._9)(tree, child, 'name') : child;
            const head = dotted + 1;
            if (alias >= 0)
                target(alias, scope);
            if (whole ? alias < 0 && is(head) : is(head)) {
                const role = whole ? 'module' : 'from';
                // With an alias the name is taken but not bound.
                if (alias < 0)
                    add(head, role, scope);
                else
                    drafts.push({ node: head, start: (0,flat_tree/* startOf */.GH)(tree, head), end: (0,flat_tree/* endOf */.pJ)(tree, head), role, at: { ...scope, binds: false } }); // prettier-ignore
            }
        }
    };
    for (const child of (0,flat_tree/* childrenOf */.LU)(tree, 0))
        walk(child, module);
    if (drafts.some(({ at, role }) => at.declared === 'global' && BINDING.has(role)))
        module.binds = true;
    return drafts.map((draft) => ({ ...draft, scope: ownerOf(tree, draft, drafts) }));
}
const BINDING = new Set(['bind', 'definition', 'parameter', 'from', 'module']);
function ownerOf(tree, draft, drafts) {
    let scope = draft.at;
    if (isBeforeClassBinds(tree, draft, drafts))
        scope = scope.parent;
    for (; scope !== null; scope = scope.parent) {
        if (scope.declared === 'global') {
            while (scope.parent !== null)
                scope = scope.parent;
            return scope;
        }
        if (scope.declared === 'nonlocal' || (scope !== draft.at && scope.kind === 'class'))
            continue;
        if (scope.binds || (BINDING.has(draft.role) && scope === draft.at))
            return scope;
    }
    return null;
}
/** `x = x` in the body of a class reads the outer `x`: the class has none yet. */
function isBeforeClassBinds(tree, draft, drafts) {
    if (draft.at.kind !== 'class' || !draft.at.binds || draft.role !== 'read')
        return false;
    return !drafts.some((other) => other.at === draft.at && BINDING.has(other.role) && statementEnd(tree, other.node) <= draft.start); // prettier-ignore
}
function statementEnd(tree, node) {
    let at = node;
    while (!['block', 'module', 'decorated_definition'].includes((0,flat_tree/* kindOf */.I)(tree, (0,flat_tree/* parentOf */.gN)(tree, at))) && (0,flat_tree/* parentOf */.gN)(tree, at) > 0)
        at = (0,flat_tree/* parentOf */.gN)(tree, at); // prettier-ignore
    return (0,flat_tree/* endOf */.pJ)(tree, at);
}
function lastName(tree, callee) {
    if (callee < 0)
        return '';
    return (0,flat_tree/* textOf */.b6)(tree, (0,flat_tree/* kindOf */.I)(tree, callee) === 'attribute' ? (0,flat_tree/* childIn */._9)(tree, callee, 'attribute') : callee);
}
/** Spans where a word stands alone in some bytes, not behind a dot: `List[Name]`. */
function wordsIn(source, from, to, word) {
    const bytes = Buffer.from(word, 'utf8');
    const found = [];
    for (let at = source.indexOf(bytes, from); at >= 0 && at + bytes.length <= to; at = source.indexOf(bytes, at + 1)) {
        const [before, after] = [at > from ? (source[at - 1] ?? 32) : 32, at + bytes.length < to ? (source[at + bytes.length] ?? 32) : 32]; // prettier-ignore
        if (!isWordByte(before) && before !== 46 && !isWordByte(after))
            found.push([at, at + bytes.length]);
    }
    return found;
}
function isWordByte(byte) {
    return byte === 95 || byte >= 128 || (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122); // prettier-ignore
}

;// CONCATENATED MODULE: ./lib/refactor/target.js






/** The definition, constant, attribute, parameter or module that a person means. */
async function targetOf(look, text, parameter = null) {
    const symbol = findDefinition(look, text);
    if (!(symbol instanceof errors/* UserError */.yo)) {
        const { file, definition } = await definitionOf(look.project, symbol);
        if (parameter === null)
            return ofDefinition(look, file, definition);
        return { kind: 'parameter', file, definition, name: hasParameter(file, definition, parameter) };
    }
    if (parameter === null && symbol.reason === 'symbol-unknown') {
        const found = await undefinedName(look, text);
        if (found !== null)
            return found;
    }
    throw symbol;
}
/** The parsed file of a symbol and the index of its definition. */
async function definitionOf(project, symbol) {
    const file = await project.file(project.indexOf(symbol.path));
    const definition = file.definitions.findIndex((one) => one.start === symbol.start && one.end === symbol.end);
    if (definition < 0)
        throw refusal(`${symbol.path} has changed since it was read`);
    return { file, definition };
} // prettier-ignore
function findDefinition({ find }, text) {
    try {
        return find(text);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error;
        throw error;
    }
}
function ofDefinition({ project }, file, definition) {
    const one = file.definitions[definition];
    if (one === undefined)
        throw new Error('no such definition');
    const outer = one.parent === null ? undefined : file.definitions[one.parent];
    if (outer?.kind === 'class')
        return { kind: 'attribute', file, name: one.name, owner: scopeOf(project, file.index, one.parent ?? 0), definition }; // prettier-ignore
    const own = occurrencesOf(file.tree, one.name).find((each) => each.node === (0,flat_tree/* childIn */._9)(file.tree, one.node, 'name'));
    return { kind: 'name', file, name: one.name, scope: own?.scope?.node ?? 0, local: own?.scope?.kind !== 'module', definition }; // prettier-ignore
}
function hasParameter(file, definition, name) {
    const names = parameterNames(file, definition);
    if (names.has(name))
        return name;
    const qualname = file.definitions[definition]?.qualname ?? '';
    throw new errors/* UserError */.yo('symbol-unknown', `${qualname} has no parameter ${JSON.stringify(name.slice(0, 80))}; it takes ${[...names].join(', ') || 'none'}`, 2); // prettier-ignore
}
function parameterNames(file, definition) {
    const one = file.definitions[definition];
    const list = one === undefined || one.kind === 'class' ? -1 : (0,flat_tree/* childIn */._9)(file.tree, one.node, 'parameters');
    return list < 0 ? new Set() : (0,names/* parametersOf */.mC)(file.tree, list);
}
/** A constant, an attribute of a class, a parameter or a module: none of them is a definition of the graph. */
async function undefinedName(look, text) {
    const { project } = look;
    const [, path, inside] = /^(.+?\.py)::(.+)$/.exec(text) ?? [];
    const places = path === undefined ? splits(project, text.replace(':', '.')) : [{ index: project.indexOf(path), rest: (inside ?? '').split('.') }]; // prettier-ignore
    for (const { index, rest } of places) {
        if (index < 0)
            continue;
        const file = await project.file(index);
        const [name = ''] = rest.slice(-1);
        if (rest.length === 0)
            return { kind: 'module', file, name: file.module };
        if (rest.length === 1) {
            const own = occurrencesOf(file.tree, name).find((each) => each.scope?.kind === 'module' && each.role !== 'from' && each.role !== 'module'); // prettier-ignore
            if (own !== undefined)
                return { kind: 'name', file, name, scope: 0, local: false, definition: -1 };
            continue;
        }
        const owner = file.definitions.findIndex((one) => one.qualname === rest.slice(0, -1).join('.'));
        if (owner < 0)
            continue;
        if (file.definitions[owner]?.kind === 'class') {
            const scope = scopeOf(project, index, owner);
            return { kind: 'attribute', file, name, owner: scope, definition: -1 };
        }
        if (parameterNames(file, owner).has(name))
            return { kind: 'parameter', file, name, definition: owner };
    }
    return null;
}
/** `pkg.mod.Class.attr` -> `pkg.mod` with the rest, and `pkg` with more of it. */
function splits({ files }, text) {
    return files
        .flatMap(({ name }, index) => {
        if (name.module === text)
            return [{ index, rest: [] }];
        return text.startsWith(`${name.module}.`) ? [{ index, rest: text.slice(name.module.length + 1).split('.') }] : [];
    })
        .sort((a, b) => a.rest.length - b.rest.length);
}

;// CONCATENATED MODULE: ./lib/refactor/calls.js


/** Every call of a file. */
function callsOf(project, classes, file) {
    const { tree } = file;
    const found = [];
    for (let node = 0; node < tree.kind.length; node++) {
        if ((0,flat_tree/* kindOf */.I)(tree, node) !== 'call')
            continue;
        const callee = (0,flat_tree/* childIn */._9)(tree, node, 'function');
        const list = (0,flat_tree/* childIn */._9)(tree, node, 'arguments');
        if (callee < 0 || list < 0)
            continue;
        const all = (0,flat_tree/* kindOf */.I)(tree, list) === 'argument_list' ? (0,flat_tree/* childrenOf */.LU)(tree, list).flatMap((child) => argument(tree, child)) : [argument(tree, list)].flat();
        const called = calls_lastName(file, callee);
        const held = heldAt(project, file, callee);
        const [first] = all;
        const isPartial = (called === 'partial' || called === 'partialmethod') && first?.kind === 'position' && held?.functions.length !== 1;
        const inner = isPartial ? heldAt(project, file, first.value) : held;
        found.push({
            file,
            node,
            callee: isPartial ? first.value : callee,
            arguments: isPartial ? all.slice(1) : all,
            functions: inner === null ? null : [...inner.functions, ...inner.constructed.map((scope) => constructorOf(project, classes, scope)).filter((one) => one >= 0)],
            classes: inner?.constructed ?? [],
            called: isPartial ? calls_lastName(file, first.value) : called,
            partial: isPartial,
            leaves: inner !== null && (inner.outside.length > 0 || inner.other),
        });
    }
    return found;
} // prettier-ignore
function argument(tree, node) {
    switch ((0,flat_tree/* kindOf */.I)(tree, node)) {
        case '(':
        case ')':
        case ',':
        case 'comment':
        case 'line_continuation':
            return [];
        case 'keyword_argument':
            return [{ node, kind: 'keyword', name: (0,flat_tree/* childIn */._9)(tree, node, 'name'), value: (0,flat_tree/* childIn */._9)(tree, node, 'value') }];
        case 'list_splat':
            return [{ node, kind: 'star', name: -1, value: node + 2 }];
        case 'dictionary_splat':
            return [{ node, kind: 'double-star', name: -1, value: node + 2 }];
        default:
            return [{ node, kind: 'position', name: -1, value: node }];
    }
}
/** `a.b.c` -> `c`; empty where the callee has no name. */
function calls_lastName(file, callee) {
    const kind = (0,flat_tree/* kindOf */.I)(file.tree, callee);
    if (kind === 'identifier')
        return file.text(callee);
    return kind === 'attribute' ? file.text((0,flat_tree/* childIn */._9)(file.tree, callee, 'attribute')) : '';
}
/** The text of a plain string without prefix, or null. */
function literalOf(file, node) {
    const { tree } = file;
    if ((0,flat_tree/* kindOf */.I)(tree, node) !== 'string')
        return null;
    const content = (0,flat_tree/* childrenOf */.LU)(tree, node).filter((child) => (0,flat_tree/* kindOf */.I)(tree, child) === 'string_content');
    if (content.length !== 1 || (0,flat_tree/* childrenOf */.LU)(tree, node).some((child) => (0,flat_tree/* kindOf */.I)(tree, child) === 'interpolation'))
        return null;
    const [only = -1] = content;
    return { text: file.text(only), start: tree.start[only] ?? 0, content: only };
} // prettier-ignore

// EXTERNAL MODULE: ./lib/judge/bench/overlay.js
var overlay = __webpack_require__(32914);
;// CONCATENATED MODULE: ./lib/refactor/verify.js





/**
 * Reads the renamed file again and compares what every use of the new name means with what it meant under the old one: a
 * name that is captured by an inner scope, or captures what meant something else, is a collision.
 */
async function verifyNames(file, sites, renamed, to) {
    const after = (0,overlay/* applyEdits */.ct)(file.tree.source, sites.map((site) => ({ ...site, create: false })));
    const parsed = await (0,python/* parsePython */.w)(after);
    if (!parsed.ok || (0,python/* syntaxErrors */.B)(parsed.tree).length > 0)
        throw refusal(`${file.path} would be no valid Python any more`);
    const ordered = [...sites].sort((a, b) => a.start - b.start);
    const moved = (offset) => {
        let shift = 0;
        for (const { start, end, replacement } of ordered) {
            if (start >= offset)
                break;
            shift += Buffer.byteLength(replacement) - (end - start);
        }
        return offset + shift;
    };
    const key = (tree, scope, shift) => scope === null ? 'outside' : `${scope.kind} ${scope.node === 0 ? 0 : shift(tree.start[scope.node] ?? 0)}`;
    const before = occurrencesOf(file.tree, to);
    const now = new Map(occurrencesOf(parsed.tree, to).map((one) => [one.start, one]));
    for (const old of [...before, ...renamed]) {
        const found = now.get(moved(old.start));
        if (found === undefined || key(parsed.tree, found.scope, (offset) => offset) !== key(file.tree, old.scope, moved)) {
            throw refusal(`${file.path}:${(0,flat_tree/* lineAt */.mh)(file.tree, old.start)}: ${to} would mean something else here than it should`);
        }
    }
} // prettier-ignore
/** Refuses where a scope that gets the new name has it already. */
function refuseTaken(file, renamed, to) {
    // What no scope binds comes from a star import, into the module.
    const keys = new Set(renamed.map(({ scope }) => (scope === null ? 'module 0' : `${scope.kind} ${scope.node}`)));
    const taken = occurrencesOf(file.tree, to).find((one) => one.scope !== null && one.role !== 'read' && keys.has(`${one.scope.kind} ${one.scope.node}`)); // prettier-ignore
    if (taken !== undefined)
        throw refusal(`${file.path}:${(0,flat_tree/* lineAt */.mh)(file.tree, taken.start)}: there is a ${to} already in the same scope`); // prettier-ignore
}

;// CONCATENATED MODULE: ./lib/refactor/rename/all-list.js


/** Renames a name in the lists of names that Python itself reads: `__all__` of a module, `__slots__` and `__match_args__` of a class. */
function renameListed(file, lists, within, name, to, sites) {
    for (const at of listed(file, lists, within)) {
        const literal = literalOf(file, at);
        if (literal?.text === name)
            sites.add(file.path, literal.start, literal.start + Buffer.byteLength(name), to, 'list');
    }
} // prettier-ignore
/** Whether a name stands in one of these lists. */
function isListed(file, lists, within, name) {
    return [...listed(file, lists, within)].some((at) => literalOf(file, at)?.text === name);
}
/** The strings of `__all__ = [...]`, `__all__ += [...]`, `__all__.extend([...])` right in the body of a module or class. */
function* listed(file, lists, within) {
    const { tree } = file;
    const stop = within === 0 ? tree.kind.length : (0,flat_tree/* afterOf */.Wo)(tree, within);
    for (let node = within + 1; node < stop; node++) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        let source = -1;
        if ((kind === 'assignment' || kind === 'augmented_assignment') && lists.has(file.text((0,flat_tree/* childIn */._9)(tree, node, 'left'))))
            source = (0,flat_tree/* childIn */._9)(tree, node, 'right'); // prettier-ignore
        if (kind === 'call') {
            const callee = (0,flat_tree/* childIn */._9)(tree, node, 'function');
            const isList = (0,flat_tree/* kindOf */.I)(tree, callee) === 'attribute' && lists.has(file.text((0,flat_tree/* childIn */._9)(tree, callee, 'object'))) && ['append', 'extend', 'insert', 'remove'].includes(calls_lastName(file, callee)); // prettier-ignore
            if (isList)
                source = (0,flat_tree/* childIn */._9)(tree, node, 'arguments');
        }
        if (source < 0 || all_list_ownerOf(file, node) !== within)
            continue;
        for (let inner = source; inner < (0,flat_tree/* afterOf */.Wo)(tree, source); inner++)
            if ((0,flat_tree/* kindOf */.I)(tree, inner) === 'string')
                yield inner;
    }
}
/** The class around a node, or the module; what stands in a function belongs to neither. */
function all_list_ownerOf(file, node) {
    for (let outer = (0,flat_tree/* parentOf */.gN)(file.tree, node); outer > 0; outer = (0,flat_tree/* parentOf */.gN)(file.tree, outer)) {
        const kind = (0,flat_tree/* kindOf */.I)(file.tree, outer);
        if (kind === 'class_definition')
            return outer;
        if (kind === 'function_definition')
            return -1;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/refactor/rename/by-name.js




/** Functions that take an object and the name of one of its attributes. */
const REACHING = new Set(['getattr', 'setattr', 'hasattr', 'delattr', 'object', 'patch_object', 'multiple', 'delattr']);
/** Functions that take names alone. */
const NAMING = new Set(['attrgetter', 'methodcaller']);
const EVERYTHING = new Set(['globals', 'locals', 'vars']);
/** Places that reach attributes by a name in a text: renamed where it is written out, refused where its beginning fits, else said. */
function reachedByName(project, calls, reached, sites) {
    const { name, to } = reached;
    for (const { file, node, called, arguments: args, callee } of calls) {
        const { tree, path } = file;
        const where = `${path}:${(0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, node))}`;
        if (NAMING.has(called)) {
            for (const { value } of args) {
                const literal = literalOf(file, value);
                if (literal === null || !literal.text.split('.').includes(name))
                    continue;
                if (literal.text !== name || !reached.isUnique)
                    throw refusal(`${where}: ${called}(${JSON.stringify(literal.text)}) may or may not be about it`);
                sites.add(path, literal.start, literal.start + Buffer.byteLength(name), to, 'string');
            }
            continue;
        }
        if (EVERYTHING.has(called) && (0,flat_tree/* kindOf */.I)(tree, callee) === 'identifier' && args.length <= 1) {
            const held = args[0] === undefined ? null : heldAt(project, file, args[0].value);
            if (reached.tells(held) === 'ours')
                sites.note(`${where}: ${called}() may reach it by a name that is made while running`, 'high');
            continue;
        }
        const [object, key] = args;
        if (!REACHING.has(called) || object?.kind !== 'position' || key?.kind !== 'position')
            continue;
        const verdict = reached.tells(heldAt(project, file, object.value));
        if (verdict === 'other')
            continue;
        const literal = literalOf(file, key.value);
        if (literal !== null) {
            if (literal.text !== name)
                continue;
            if (verdict !== 'ours' && !reached.isUnique)
                throw refusal(`${where}: ${called}(..., ${JSON.stringify(name)}) may or may not be about it`);
            sites.add(path, literal.start, literal.start + Buffer.byteLength(name), to, 'string');
            continue;
        }
        const [head, tail] = knownEnds(file, key.value);
        if ((head.length > 1 || tail.length > 1) && name.startsWith(head) && name.endsWith(tail)) {
            throw refusal(`${where}: ${called} with a name made of ${JSON.stringify(head || tail)} and something else may reach ${name}`);
        }
        if (verdict === 'ours' && head === '' && tail === '')
            sites.note(`${where}: ${called} with a name that is made while running may reach it`, 'high');
    }
} // prettier-ignore
/** What a name that is put together certainly begins and ends with: `"visit_" + kind` -> `visit_` and nothing. */
function knownEnds(file, node) {
    const { tree } = file;
    switch ((0,flat_tree/* kindOf */.I)(tree, node)) {
        case 'parenthesized_expression':
            return knownEnds(file, node + 2);
        case 'binary_operator': {
            const [left, right] = [(0,flat_tree/* childIn */._9)(tree, node, 'left'), (0,flat_tree/* childIn */._9)(tree, node, 'right')];
            const operator = (0,flat_tree/* childIn */._9)(tree, node, 'operator');
            if ((0,flat_tree/* kindOf */.I)(tree, operator) === '%')
                return formatted(literalOf(file, left)?.text ?? '', /%[^%\w]*\w/);
            const [head, tail] = [literalOf(file, left)?.text ?? knownEnds(file, left)[0], literalOf(file, right)?.text ?? ''];
            return [head, tail];
        }
        case 'call': {
            const callee = (0,flat_tree/* childIn */._9)(tree, node, 'function');
            if ((0,flat_tree/* kindOf */.I)(tree, callee) !== 'attribute' || file.text((0,flat_tree/* childIn */._9)(tree, callee, 'attribute')) !== 'format')
                return ['', ''];
            return formatted(literalOf(file, (0,flat_tree/* childIn */._9)(tree, callee, 'object'))?.text ?? '', /\{[^{}]*\}/);
        }
        case 'string': {
            const parts = (0,flat_tree/* childrenOf */.LU)(tree, node);
            const textAt = (part) => (part !== undefined && (0,flat_tree/* kindOf */.I)(tree, part) === 'string_content' ? file.text(part) : '');
            return [textAt(parts[1]), textAt(parts.at(-2))];
        }
        default:
            return ['', ''];
    }
} // prettier-ignore
function formatted(text, hole) {
    const parts = text.split(hole);
    return parts.length < 2 ? ['', ''] : [parts[0] ?? '', parts.at(-1) ?? ''];
}

;// CONCATENATED MODULE: ./lib/refactor/rename/exported.js




/** The statement and source of `from source import name`. */
function importOf(project, { file, occurrence }) {
    const { tree } = file;
    const dotted = (0,flat_tree/* parentOf */.gN)(tree, occurrence.node);
    const aliased = (0,flat_tree/* kindOf */.I)(tree, (0,flat_tree/* parentOf */.gN)(tree, dotted)) === 'aliased_import';
    const statement = aliased ? (0,flat_tree/* parentOf */.gN)(tree, (0,flat_tree/* parentOf */.gN)(tree, dotted)) : (0,flat_tree/* parentOf */.gN)(tree, dotted);
    const source = (0,flat_tree/* childIn */._9)(tree, statement, 'module_name');
    const text = source < 0 ? '' : file.text(source).replaceAll(/[\s\\]+/g, '');
    const level = text.length - text.replace(/^\.+/, '').length;
    const { modules } = project.graph;
    const module = modules.imported(file.index, level, text.slice(level));
    return { module, index: modules.file(module, file.index), aliased };
} // prettier-ignore
/** Follows a name at the top of a module through all imports, aliases, star imports and re-exports. */
function exposureOf(project, files, origin, name) {
    const byFile = files.map((file) => ({ file, all: occurrencesOf(file.tree, name), stars: starsOf(project, file) }));
    const exposed = new Set([origin.index]);
    /** Scopes of which the name is the target; `free`: what no scope binds. */
    const scopes = new Map();
    const mark = (file, scope) => {
        const own = scopes.get(file) ?? new Set();
        scopes.set(file, own);
        if (own.has(scope))
            return false;
        own.add(scope);
        if (scope === 'free' || scope.kind === 'module')
            exposed.add(file.index);
        return true;
    };
    const taken = [];
    for (let isNew = true; isNew;) {
        isNew = false;
        for (const { file, all, stars } of byFile) {
            const module = all.find((one) => one.scope?.kind === 'module')?.scope ?? null;
            if (exposed.has(file.index) && module !== null && mark(file, module))
                isNew = true;
            for (const occurrence of all) {
                if (occurrence.role !== 'from' || taken.some((use) => use.occurrence === occurrence))
                    continue;
                const source = importOf(project, { file, occurrence });
                if (!exposed.has(source.index))
                    continue;
                taken.push({ file, occurrence });
                isNew = true;
                if (!source.aliased && occurrence.scope !== null)
                    mark(file, occurrence.scope);
            }
            if (module === null && stars.some((star) => exposed.has(star)) && !name.startsWith('_') && mark(file, 'free')) {
                const others = stars.filter((star) => !exposed.has(star) && star >= 0 && project.files[star]?.facts.binds.includes(name));
                if (others.length > 0)
                    throw refusal(`${file.path} takes every name of several modules, and two of them have ${name}`);
                isNew = true;
            }
        }
    }
    const uses = [...taken];
    const others = [];
    for (const { file, all } of byFile) {
        for (const occurrence of all) {
            if (occurrence.role === 'from' && taken.some((use) => use.occurrence === occurrence))
                continue;
            const isTarget = scopes.get(file)?.has(occurrence.scope ?? 'free') === true;
            if (!isTarget || isAliased(file, occurrence))
                continue;
            if (occurrence.role === 'from' || occurrence.role === 'module')
                others.push({ file, occurrence });
            else
                uses.push({ file, occurrence });
        }
    }
    return { files: exposed, uses, others };
} // prettier-ignore
/** `from x import name as other` binds another name. */
function isAliased(file, { role, node }) {
    return role === 'from' && (0,flat_tree/* kindOf */.I)(file.tree, (0,flat_tree/* parentOf */.gN)(file.tree, (0,flat_tree/* parentOf */.gN)(file.tree, node))) === 'aliased_import';
}
/** The files that a file takes every name from. */
function starsOf({ graph }, file) {
    return (graph.world.stars[file.index] ?? []).map(({ level, module }) => graph.modules.file(graph.modules.imported(file.index, level, module), file.index)); // prettier-ignore
}
/** `module.name`: attributes whose object is a module that has the name. `guess`: nothing else has an attribute of that name. */
function moduleAttributes(project, files, exposed, name, guess) {
    const found = [];
    for (const file of files) {
        for (const { node, object } of attributesOf(file, name)) {
            const held = heldAt(project, file, object);
            const modules = held === null || held.modules.length === 0 ? importedAs(project, file, object) : held.modules;
            if (modules === null && held === null && guess !== null) {
                guess(place(file, node));
                found.push({ file, node });
            }
            if (modules === null || !modules.some((one) => exposed.has(one)))
                continue;
            if (modules.some((one) => !exposed.has(one)) || (held !== null && held.classes.length > 0)) {
                throw refusal(`${place(file, node)}: the object of .${name} may be one of several modules or classes`);
            }
            found.push({ file, node });
        }
    }
    return found;
}
/** The modules that a dotted name means by the imports of the file alone; null where it is bound otherwise, or not at all. */
function importedAs(project, file, node) {
    const text = file.text(node).replaceAll(/\s/g, '');
    if (!/^[\w.]+$/.test(text))
        return null;
    const [head = '', ...rest] = text.split('.');
    const { modules } = project.graph;
    const found = [];
    for (const { level, module, names, alias } of project.files[file.index]?.facts.imports ?? []) {
        const source = modules.imported(file.index, level, module);
        if (names.length === 0 && (alias ?? source.split('.')[0]) === head) {
            const whole = [alias === null ? head : source, ...rest].join('.');
            found.push(modules.file(whole, file.index));
        }
        for (const one of names)
            if (one.alias === head)
                found.push(modules.file([source, one.name, ...rest].join('.'), file.index));
    }
    if (found.length === 0)
        return null;
    const isElse = occurrencesOf(file.tree, head).some(({ role }) => role === 'definition' || role === 'parameter' || role === 'declare');
    return isElse ? null : found;
} // prettier-ignore
/** Every `object.name` of a file. */
function attributesOf(file, name) {
    const { tree } = file;
    const found = [];
    for (let node = 0; node < tree.kind.length; node++) {
        if ((0,flat_tree/* kindOf */.I)(tree, node) !== 'identifier')
            continue;
        const parent = (0,flat_tree/* parentOf */.gN)(tree, node);
        const kind = (0,flat_tree/* kindOf */.I)(tree, parent);
        if (kind === 'attribute' && (0,flat_tree/* fieldOf */._F)(tree, node) === 'attribute' && file.text(node) === name)
            found.push({ node, object: (0,flat_tree/* childIn */._9)(tree, parent, 'object') }); // prettier-ignore
    }
    return found;
}
/** `a/b.py:12`. */
function place(file, node) {
    return `${file.path}:${(0,flat_tree/* lineAt */.mh)(file.tree, (0,flat_tree/* startOf */.GH)(file.tree, node))}`;
}

// EXTERNAL MODULE: ./lib/judge/guard/standard-modules.js
var standard_modules = __webpack_require__(35208);
;// CONCATENATED MODULE: ./lib/refactor/rename/family.js







/** All accesses to an attribute of this name; what is put on `self` and other known objects is remembered as a field. */
function accessesOf(project, classes, files, name) {
    const all = files.flatMap((file) => attributesOf(file, name).map(({ node, object }) => ({ file, node, object, held: heldOf(project, file, object) })));
    for (const { file, node, held } of all) {
        if (held === null || !isTarget(file, (0,flat_tree/* parentOf */.gN)(file.tree, node)))
            continue;
        for (const scope of held.classes)
            classes.addField(scope, name);
    }
    return all;
} // prettier-ignore
/** The classes that inherit an attribute from one another, beginning at one of them, and who uses it. */
function familyOf(classes, accesses, owner, name) {
    const family = new Set();
    const join = (scope) => {
        if (family.has(scope))
            return;
        family.add(scope);
        for (const lower of classes.below(scope))
            join(lower);
        for (const one of classes.order(scope))
            if (one.scope >= 0 && classes.owns(one.scope, name))
                join(one.scope);
    };
    join(owner);
    // A base that uses what its subclasses bring, as mixins do, belongs to them.
    for (let isNew = true; isNew;) {
        isNew = false;
        for (const { held } of accesses) {
            for (const scope of held?.classes ?? []) {
                if (family.has(scope) || !classes.below(scope).some((lower) => family.has(lower)))
                    continue;
                join(scope);
                isNew = true;
            }
        }
    }
    const othersHave = [...classes.all()].some((scope) => !family.has(scope) && classes.owns(scope, name));
    const tells = (held) => {
        if (held === null)
            return 'unknown';
        const ours = held.classes.some((one) => family.has(one)) || held.above.some((one) => family.has(one) && classes.order(one).slice(1).some((base) => base.scope >= 0 && family.has(base.scope)));
        const others = held.classes.some((one) => !family.has(one) && (classes.has(one, name) || classes.outsideOwner(one, name) !== null));
        const outside = held.outside.some((path) => !isStandard(path) || well_known/* COMMON_METHODS */.N.has(name) || EVERYDAY_ATTRIBUTES.has(name));
        if (!ours)
            return 'other';
        return others || outside ? 'mixed' : 'ours';
    };
    const isUsedOutside = accesses.some(({ held }) => held !== null && held.outside.some((path) => !isStandard(path)) && tells(held) === 'other');
    return {
        classes: family,
        accesses: accesses.filter(({ held }) => ['ours', 'mixed'].includes(tells(held))),
        tells,
        isUnique: !othersHave && !isUsedOutside && !well_known/* COMMON_METHODS */.N.has(name) && !EVERYDAY_ATTRIBUTES.has(name),
    };
} // prettier-ignore
/** The accesses that change; throws where one cannot be told. */
function decide(family, accesses, note, name) {
    return accesses.filter((access) => {
        switch (family.tells(access.held)) {
            case 'ours':
                return true;
            case 'other':
                return false;
            case 'mixed':
                throw refusal(`${place(access.file, access.node)}: the object of .${name} may also be one of another class that has ${name}`);
            case 'unknown':
                if (!family.isUnique) {
                    throw refusal(`${place(access.file, access.node)}: nothing says whose .${name} this is, and others have one too`);
                }
                note(`${place(access.file, access.node)}: taken for the only ${name} there is; nothing says what the object is`);
                return true;
        }
    });
} // prettier-ignore
/** Whether a value is of Python itself: what such values have is known. */
function isStandard(path) {
    return path.startsWith('<') || standard_modules/* STANDARD_MODULES */.e.has(path.split('.')[0] ?? '');
}
/** What an object is, brackets left out. */
function heldOf(project, file, object) {
    const held = heldAt(project, file, object);
    if (held !== null || (0,flat_tree/* kindOf */.I)(file.tree, object) !== 'parenthesized_expression')
        return held;
    const [inner] = (0,flat_tree/* childrenOf */.LU)(file.tree, object).filter((child) => !['(', ')', 'comment'].includes((0,flat_tree/* kindOf */.I)(file.tree, child)));
    return inner === undefined ? null : heldAt(project, file, inner);
} // prettier-ignore
/** Whether an attribute is given a value here. */
function isTarget(file, node) {
    const { tree } = file;
    for (let at = node, outer = (0,flat_tree/* parentOf */.gN)(tree, at); outer >= 0; at = outer, outer = (0,flat_tree/* parentOf */.gN)(tree, outer)) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, outer);
        if (kind === 'assignment' || kind === 'augmented_assignment' || kind === 'for_statement' || kind === 'for_in_clause')
            return (0,flat_tree/* fieldOf */._F)(tree, at) === 'left'; // prettier-ignore
        if (kind === 'as_pattern_target')
            return true;
        if (!['pattern_list', 'tuple_pattern', 'list_pattern', 'tuple', 'list', 'list_splat_pattern'].includes(kind))
            return false; // prettier-ignore
    }
    return false;
}
/** The node of a class in a file; -1 when it is of another file. */
function classNode(project, file, scope) {
    const index = project.graph.definitionOf(scope);
    return project.graph.world.scopeFile[scope] === file.index ? (file.definitions[index]?.node ?? -1) : -1;
}
/** Whether the body of a class declares the attribute with a type, as classes of data do. */
function isField(file, node) {
    const parent = (0,flat_tree/* parentOf */.gN)(file.tree, node);
    return (0,flat_tree/* kindOf */.I)(file.tree, parent) === 'assignment' && (0,flat_tree/* childIn */._9)(file.tree, parent, 'type') >= 0;
}

;// CONCATENATED MODULE: ./lib/refactor/rename/mentions.js



const DOCUMENT = /\.(?:rst|md|txt)$/;
/** What was so called stays so called in the history. */
const HISTORY = /(?:^|\/)(?:change(?:s|log)?|history|news|releases?|whatsnew|newsfragments?|release[-_]notes)(?:[./_-]|$)/i;
/** A document longer than this is looked at no further. */
const MAX_BYTES = 1_000_000;
/** Renames what comments, docstrings and other texts of Python files say of the target. */
function mentionsInCode(files, mention, sites) {
    for (const { tree, path } of files) {
        for (let node = 0; node < tree.kind.length; node++) {
            const kind = (0,flat_tree/* kindOf */.I)(tree, node);
            const isText = kind === 'string_content' && isDocstring(tree, node);
            if (kind !== 'comment' && kind !== 'string_content')
                continue;
            const [start, end] = [(0,flat_tree/* startOf */.GH)(tree, node), (0,flat_tree/* endOf */.pJ)(tree, node)];
            const isHint = kind === 'comment' && /^#\s*type:(?!\s*ignore)/.test(tree.source.toString('latin1', start, start + 40));
            const whole = kind === 'string_content' && !isText;
            for (const [from, to] of spansIn(tree.source.subarray(start, end), mention, { whole, code: isHint }))
                sites.add(path, start + from, start + to, mention.to, isText ? 'docstring' : kind === 'comment' ? 'comment' : 'string');
        }
    }
} // prettier-ignore
/** Renames what the documents of the repository say of the target, and refuses where a stub or an entry point names it. */
function mentionsInTexts(project, mention, sites) {
    for (const [path, bytes] of project.texts) {
        if (bytes.length > MAX_BYTES || !bytes.includes(mention.name))
            continue;
        if (DOCUMENT.test(path)) {
            if (HISTORY.test(path))
                continue;
            for (const [from, to] of spansIn(bytes, mention, { whole: false, code: false }))
                sites.add(path, from, to, mention.to, 'docs'); // prettier-ignore
            continue;
        }
        const at = dotted(bytes.toString('latin1'), mention)[0]?.[0];
        if (at === undefined && !path.endsWith('.pyi'))
            continue;
        const where = `${path}:${bytes.toString('latin1', 0, at ?? bytes.indexOf(mention.name)).split('\n').length}`;
        if (path.endsWith('.pyi'))
            throw refusal(`${where}: a stub names it, and stubs are not renamed`);
        if (/\.(?:toml|cfg|ini)$/.test(path))
            throw refusal(`${where}: configuration such as an entry point names it, and others may look it up there`); // prettier-ignore
        sites.note(`${where} names it and was left alone`, 'medium');
    }
}
/** Byte spans of the target's own name in a text. `whole`: the text must be a dotted name and nothing else; `code`: it is code. */
function spansIn(bytes, mention, how) {
    if (!bytes.includes(mention.name))
        return [];
    // One unit per byte, so that positions are those of the bytes.
    const text = bytes.toString('latin1');
    const found = dotted(text, mention);
    if (how.whole)
        return /^[A-Za-z_][\w.]*(?::[A-Za-z_][\w.]*)?$/.test(text) ? found : [];
    if (!mention.isUnique)
        return found;
    const name = Buffer.from(mention.name, 'utf8').toString('latin1');
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const end = at + name.length;
        if (isWordByte(bytes[at - 1] ?? 32) || isWordByte(bytes[end] ?? 32))
            continue;
        const behindDot = text[at - 1] === '.';
        const lineStart = text.lastIndexOf('\n', at - 1) + 1;
        const line = text.slice(lineStart, lineStart + 2_000);
        const inCode = how.code || /^\s*(?:>>>|\.\.\. )/.test(line);
        const marked = isMarked(text, at, end) || /^\s*\.\. [\w:]+::\s/.test(line) || (looksLikeCode(mention.name) && !behindDot);
        const isRight = behindDot ? mention.attribute && (inCode || /[`(]/.test(text[end] ?? '')) : inCode ? !mention.attribute : marked;
        if (isRight && !found.some(([from]) => from === at))
            found.push([at, end]);
    }
    return found;
} // prettier-ignore
/** `pkg.mod.name`, `Class.name`, `pkg.mod:name` where the part before it is one of the target's. */
function dotted(text, mention) {
    const found = [];
    const name = Buffer.from(mention.name, 'utf8').toString('latin1');
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const end = at + name.length;
        if (/[\w\x80-\xff]/.test(text[end] ?? '') || !/[.:]/.test(text[at - 1] ?? ''))
            continue;
        const before = /[A-Za-z_][\w.]*$/.exec(text.slice(Math.max(0, at - 301), at - 1))?.[0] ?? '';
        if (before !== '' && !before.endsWith('.') && mention.owns(before))
            found.push([at, end]);
    }
    return found;
}
/** In backticks, alone or with what comes before and behind a call: `` `name` ``, `` :func:`~name` ``, `` `name(x)` ``. */
function isMarked(text, at, end) {
    const before = text.slice(Math.max(0, at - 3), at);
    const after = text.slice(end, end + 2);
    return /[`~]$/.test(before) && /^[`(.]/.test(after);
}
/** `snake_case`, `CamelCase` and `UPPER_CASE` are no words of a sentence. */
function looksLikeCode(name) {
    return /[a-z0-9]_[a-z0-9]|[a-z][A-Z]|[A-Z]_[A-Z]|^_[a-z]/.test(name);
}
/** Whether a string stands alone as a statement: nobody uses its value. */
function isDocstring(tree, content) {
    let at = (0,flat_tree/* parentOf */.gN)(tree, content);
    if ((0,flat_tree/* kindOf */.I)(tree, (0,flat_tree/* parentOf */.gN)(tree, at)) === 'concatenated_string')
        at = (0,flat_tree/* parentOf */.gN)(tree, at);
    const statement = (0,flat_tree/* parentOf */.gN)(tree, at);
    return (0,flat_tree/* kindOf */.I)(tree, statement) === 'expression_statement' && (0,flat_tree/* childrenOf */.LU)(tree, statement).length === 1;
}

;// CONCATENATED MODULE: ./lib/refactor/rename/name.js











const LISTS = new Set(['__all__']);
/** Renames what a scope binds: a function, class or constant of a module, or something inside of a function. */
async function renameName(look, target, to, sites) {
    const { project } = look;
    const { name, file } = target;
    refuseByRole(file, target.definition, name, to);
    const files = await project.holding(name);
    if (target.local) {
        const all = occurrencesOf(file.tree, name).filter((one) => one.scope?.node === target.scope && one.scope.kind !== 'module');
        for (const one of all)
            sites.add(file.path, one.start, one.end, to, one.role);
        refuseTaken(file, all, to);
        await verifyNames(file, sites.in(file.path), all, to);
        return;
    }
    const { uses, others, files: exposed } = exposureOf(project, files, file, name);
    refuseTakenByOthers(look, exposed, to);
    for (const { file: own, occurrence: one } of uses) {
        if (one.role === 'module')
            throw refusal(`${place(own, one.node)}: a module of the same name is imported into its place`);
        sites.add(own.path, one.start, one.end, to, one.role === 'from' ? 'import' : one.role);
    }
    for (const use of others) {
        if (use.occurrence.role === 'module' && (0,flat_tree/* kindOf */.I)(use.file.tree, (0,flat_tree/* parentOf */.gN)(use.file.tree, use.occurrence.node)) === 'dotted_name' && isDotted(use))
            throw refusal(`${place(use.file, use.occurrence.node)}: a package of the same name is imported into its place`);
        sites.add(use.file.path, use.occurrence.start, use.occurrence.end, `${name} as ${to}`, 'import');
    }
    for (const own of files)
        if (exposed.has(own.index))
            renameListed(own, LISTS, 0, name, to, sites);
    const modules = new Set([...exposed].map((index) => project.files[index]?.name.module ?? ''));
    const isUnique = isOnly(files, uses, others, name) && !project.files.some(({ facts }, index) => !exposed.has(index) && facts.binds.includes(name));
    const guess = isUnique && !EVERYDAY_ATTRIBUTES.has(name) && !well_known/* COMMON_METHODS */.N.has(name) ? (where) => sites.note(`${where}: taken for the only ${name} there is; nothing says what the object is`, 'medium') : null;
    for (const { file: own, node } of moduleAttributes(project, files, exposed, name, guess))
        sites.add(own.path, own.tree.start[node] ?? 0, own.tree.end[node] ?? 0, to, 'attribute');
    const mention = { name, to, owns: (prefix) => modules.has(prefix), isUnique, attribute: false };
    const tells = (held) => held === null ? 'other' : held.modules.some((one) => exposed.has(one)) ? 'ours' : 'other';
    const calls = (await project.holding('getattr', 'setattr', 'hasattr', 'delattr', 'globals', 'vars', 'patch')).flatMap((own) => callsOf(project, look.classes, own));
    reachedByName(project, calls, { name, to, tells, isUnique: false }, sites);
    mentionsInCode(files, mention, sites);
    mentionsInTexts(project, mention, sites);
    const byFile = Map.groupBy([...uses, ...others], (use) => use.file);
    for (const [own, mine] of byFile) {
        const renamed = mine.map((use) => use.occurrence).filter((one) => !isAliasedImport(project, own, one));
        refuseTaken(own, renamed, to);
        await verifyNames(own, sites.in(own.path), renamed.filter((one) => !others.some((other) => other.occurrence === one)), to);
    }
} // prettier-ignore
function isDotted({ file, occurrence }) {
    return file.text((0,flat_tree/* parentOf */.gN)(file.tree, occurrence.node)).includes('.');
}
function isAliasedImport(project, file, occurrence) {
    return occurrence.role === 'from' && importOf(project, { file, occurrence }).aliased;
}
/** Names that somebody else looks up: tests by their prefix, fixtures by the parameters that ask for them. */
function refuseByRole(file, definition, name, to) {
    const one = file.definitions[definition];
    if (one === undefined)
        return;
    const where = `${file.path}:${one.line}`;
    if (file.test && /^(?:test|Test)/.test(name) !== /^(?:test|Test)/.test(to))
        throw refusal(`${where}: test runners find tests by their names, and ${name} and ${to} are not both tests`); // prettier-ignore
    for (const decorator of decoratorsOf(file, definition)) {
        if (/\bfixture\b/.test(decorator))
            throw refusal(`${where}: ${name} is a fixture, which tests ask for by the name of a parameter`); // prettier-ignore
        if (/\b(?:hookimpl|hookspec|receiver|route|command|task|register)\b/.test(decorator))
            throw refusal(`${where}: @${decorator.slice(0, 60)} may register ${name} under its name`); // prettier-ignore
    }
    if (/^pytest_/.test(name))
        throw refusal(`${where}: pytest calls ${name} by its name`);
}
/** What stands behind the `@` of each decorator of a definition. */
function decoratorsOf(file, definition) {
    const { tree } = file;
    const node = file.definitions[definition]?.node ?? 0;
    const whole = (0,flat_tree/* parentOf */.gN)(tree, node);
    if (node === 0 || (0,flat_tree/* kindOf */.I)(tree, whole) !== 'decorated_definition')
        return [];
    const found = [];
    for (let at = whole + 1; at < (0,flat_tree/* childIn */._9)(tree, whole, 'definition'); at++)
        if ((0,flat_tree/* kindOf */.I)(tree, at) === 'decorator')
            found.push(file.text(at).slice(1).trim()); // prettier-ignore
    return found;
}
/** A module that has the new name already, as an attribute, a submodule, or through a star import. */
function refuseTakenByOthers({ project }, exposed, to) {
    for (const index of exposed) {
        const file = project.files[index];
        if (file === undefined)
            continue;
        if (file.facts.binds.includes(to) || file.facts.definitions.some((one) => one.parent === null && one.name === to))
            throw refusal(`${file.name.path} has a ${to} already`); // prettier-ignore
        if (project.graph.modules.file(`${file.name.module}.${to}`, index) >= 0)
            throw refusal(`${file.name.module}.${to} is a module`); // prettier-ignore
    }
}
/** Whether nothing else in these files is called so. */
function isOnly(files, uses, others, name) {
    const known = new Set([...uses, ...others].map((use) => `${use.file.path}:${use.occurrence.start}`));
    return files.every((file) => occurrencesOf(file.tree, name).every((one) => one.role === 'read' || one.role === 'hint' || known.has(`${file.path}:${one.start}`)) && !file.definitions.some((one) => one.name === name && one.kind === 'method')); // prettier-ignore
}

;// CONCATENATED MODULE: ./lib/refactor/rename/attribute.js












const attribute_LISTS = new Set(['__slots__', '__match_args__']);
/** Renames a method, property, attribute or nested class in all classes that share it by inheritance. */
async function renameAttribute(look, target, to, sites) {
    const { project, classes } = look;
    const { name, owner } = target;
    refuseByRole(target.file, target.definition, name, to);
    const files = await project.holding(name);
    for (const file of files) {
        file.definitions.forEach((one, index) => {
            if (one.kind === 'class' && isListed(file, attribute_LISTS, one.node, name))
                classes.addField(scopeOf(project, file.index, index), name);
        }); // prettier-ignore
    }
    const accesses = accessesOf(project, classes, files, name);
    if (!classes.owns(owner, name))
        throw refusal(`nothing gives ${target.file.definitions[project.graph.definitionOf(owner)]?.qualname ?? 'the class'} an attribute ${name}`);
    const family = familyOf(classes, accesses, owner, name);
    const wanted = decide(family, accesses, (text) => sites.note(text, 'medium'), name);
    await refuseCollisions(look, family, name, to);
    for (const { file, node } of wanted)
        sites.add(file.path, file.tree.start[node] ?? 0, file.tree.end[node] ?? 0, to, 'attribute');
    const inBodies = bodyNames(project, files, family, name);
    for (const { file, occurrence: one } of inBodies)
        sites.add(file.path, one.start, one.end, to, one.role);
    for (const file of files)
        for (const scope of family.classes) {
            const node = classNode(project, file, scope);
            if (node >= 0)
                renameListed(file, attribute_LISTS, node, name, to, sites);
        }
    const calls = (await project.holding(name, 'getattr', 'setattr', 'hasattr', 'delattr', 'vars')).flatMap((file) => callsOf(project, classes, file));
    if (inBodies.some(({ file, occurrence }) => isField(file, occurrence.node)))
        renameFieldKeywords(calls, family, name, to, sites);
    refusePatterns(files, family, project, name);
    reachedByName(project, calls, { name, to, tells: (held) => family.tells(held), isUnique: family.isUnique }, sites);
    const names = classNames(project, family);
    const mention = { name, to, owns: (prefix) => names.has(prefix.slice(prefix.lastIndexOf('.') + 1)), isUnique: family.isUnique && !isBoundElsewhere(files, inBodies, name), attribute: true };
    mentionsInCode(files, mention, sites);
    mentionsInTexts(project, mention, sites);
    for (const [file, mine] of Map.groupBy(inBodies, (use) => use.file)) {
        const renamed = mine.map((use) => use.occurrence);
        refuseTaken(file, renamed, to);
        await verifyNames(file, sites.in(file.path), renamed, to);
    }
} // prettier-ignore
/** The name in the bodies of the classes: where it is defined, and where the body itself uses it (`@name.setter`). */
function bodyNames(project, files, family, name) {
    return files.flatMap((file) => {
        const nodes = new Set([...family.classes].map((scope) => classNode(project, file, scope)));
        return occurrencesOf(file.tree, name).flatMap((occurrence) => occurrence.scope?.kind === 'class' && nodes.has(occurrence.scope.node) ? [{ file, occurrence }] : []);
    });
} // prettier-ignore
/** The new name must be free in every class of the family and all that it inherits from; the old one must be ours to change. */
async function refuseCollisions({ project, classes }, family, name, to) {
    const inUse = accessesOf(project, classes, await project.holding(to), to);
    const show = (scope) => {
        const file = project.files[project.graph.world.scopeFile[scope] ?? 0];
        return file?.facts.definitions[project.graph.definitionOf(scope)]?.qualname ?? 'a class';
    };
    for (const scope of family.classes) {
        const outside = classes.outsideOwner(scope, name);
        if (outside !== null)
            throw refusal(`${show(scope)} inherits from ${outside}, which is outside of the repository and has or may have ${name}`);
        if (classes.has(scope, to))
            throw refusal(`${show(scope)} has a ${to} already`);
        const taken = classes.outsideOwner(scope, to);
        if (taken !== null)
            throw refusal(`${show(scope)} inherits from ${taken}, which has or may have ${to}`);
    }
    const used = inUse.find(({ held }) => family.tells(held) === 'ours');
    if (used !== undefined)
        throw refusal(`${place(used.file, used.node)}: .${to} is used on these objects already`);
} // prettier-ignore
/** Fields of a class of data are parameters of its constructor. */
function renameFieldKeywords(calls, family, name, to, sites) {
    for (const { file, node, classes: made, called, arguments: args, functions } of calls) {
        for (const { kind, name: keyword } of args) {
            if (kind !== 'keyword' || file.text(keyword) !== name)
                continue;
            const ours = made.some((scope) => family.classes.has(scope));
            if (ours && made.every((scope) => family.classes.has(scope))) {
                sites.add(file.path, (0,flat_tree/* startOf */.GH)(file.tree, keyword), file.tree.end[keyword] ?? 0, to, 'keyword');
            }
            else if (ours || (functions === null && /^(?:cls|type|super)?$/.test(called)) || /^_?(?:replace|evolve|copy_with)$/.test(called)) {
                throw refusal(`${file.path}:${(0,flat_tree/* lineAt */.mh)(file.tree, (0,flat_tree/* startOf */.GH)(file.tree, node))}: the keyword ${name} may or may not be the field`);
            }
        }
    }
} // prettier-ignore
/** `case Point(name=0)` names an attribute as a keyword. */
function refusePatterns(files, family, project, name) {
    const names = classNames(project, family);
    for (const file of files) {
        for (let node = 0; node < file.tree.kind.length; node++) {
            if ((0,flat_tree/* kindOf */.I)(file.tree, node) !== 'keyword_pattern' || file.text(node + 1) !== name)
                continue;
            const [shape = -1] = (0,flat_tree/* childrenOf */.LU)(file.tree, (0,flat_tree/* parentOf */.gN)(file.tree, (0,flat_tree/* parentOf */.gN)(file.tree, node)));
            const shown = shape < 0 ? '' : file.text(shape).split('.').at(-1) ?? '';
            if (names.has(shown))
                throw refusal(`${place(file, node)}: a pattern of match names it, which is not renamed`);
        }
    }
} // prettier-ignore
/** Whether something else than the attribute has the name, so that the word alone may mean that. */
function isBoundElsewhere(files, inBodies, name) {
    return files.some((file) => occurrencesOf(file.tree, name).some((one) => one.role !== 'read' && one.role !== 'hint' && !inBodies.some((own) => own.occurrence.start === one.start && own.file === file)));
} // prettier-ignore
function classNames({ files, graph }, family) {
    return new Set([...family.classes].flatMap((scope) => files[graph.world.scopeFile[scope] ?? 0]?.facts.definitions[graph.definitionOf(scope)]?.name ?? [])); // prettier-ignore
}

// EXTERNAL MODULE: ./lib/knowledge/flow/ops.js
var ops = __webpack_require__(48733);
;// CONCATENATED MODULE: ./lib/refactor/overrides.js


/**
 * A function with all that must keep the same parameters: its overloads and other definitions of the same name in the same
 * place, and for a method those that it overrides or that override it.
 */
async function functionsLike({ project, classes }, file, definition) {
    const one = file.definitions[definition];
    if (one === undefined)
        return [];
    const found = [];
    const addAll = (of, parent) => {
        of.definitions.forEach((each, index) => {
            if (each.parent === parent && each.name === one.name && each.kind !== 'class')
                found.push({ file: of, definition: index });
        });
    };
    const isMethod = one.parent !== null && file.definitions[one.parent]?.kind === 'class';
    if (!isMethod) {
        addAll(file, one.parent);
        return found;
    }
    const owner = scopeOf(project, file.index, one.parent);
    const family = new Set();
    // Constructors of a subclass are called under another name: their parameters are their own.
    const isOwn = one.name === '__init__' || one.name === '__new__';
    const join = (scope) => {
        if (family.has(scope))
            return;
        family.add(scope);
        if (isOwn)
            return;
        const outside = classes.outsideOwner(scope, one.name);
        if (outside !== null)
            throw refusal(`${one.qualname} overrides or may override a method of ${outside}, which is outside of the repository`);
        for (const lower of classes.below(scope))
            join(lower);
        for (const above of classes.order(scope))
            if (above.scope >= 0 && classes.owns(above.scope, one.name))
                join(above.scope);
    };
    join(owner);
    const { world, definitionOf } = project.graph;
    for (const scope of family)
        addAll(await project.file(world.scopeFile[scope] ?? 0), definitionOf(scope));
    return found;
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/refactor/rename/parameter-docs.js


/** Renames a parameter where the docstring of its function documents it, in any of the usual conventions. */
function renameInDocstring(file, definition, name, to, sites) {
    const { tree } = file;
    const body = file.definitions[definition]?.body ?? -1;
    const statement = body < 0 ? -1 : (0,definitions/* docstringOf */.By)(tree, body);
    if (statement < 0)
        return;
    for (let node = statement; node < (0,flat_tree/* afterOf */.Wo)(tree, statement); node++) {
        if ((0,flat_tree/* kindOf */.I)(tree, node) !== 'string_content')
            continue;
        const text = tree.source.toString('latin1', (0,flat_tree/* startOf */.GH)(tree, node), tree.end[node]);
        const word = Buffer.from(name, 'utf8').toString('latin1');
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
            const after = text.slice(at + word.length, at + word.length + 60);
            if (/[\w\x80-\xff.]$/.test(line) || /^[\w\x80-\xff]/.test(after))
                continue;
            // `:param int name:`, `name (int):`, `name : int`, `@param name:`, `` `name` ``, `*name*`
            const field = /^\s*[:@](?:param|parameter|arg|argument|key|keyword|kwarg|type)\s(?:[\w.[\], ]{0,80}\s)?\*{0,2}$/.test(line) && /^\s?:/.test(after);
            const google = /^\s*\*{0,2}$/.test(line) && /^(?:\s?\([^)\n]{0,50}\))?\s?:/.test(after);
            const marked = /[`*]$/.test(line) && /^[`*]/.test(after);
            if (field || google || marked) {
                const start = (0,flat_tree/* startOf */.GH)(tree, node) + at;
                sites.add(file.path, start, start + word.length, to, 'docstring');
            }
        }
    }
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/refactor/rename/parameter.js











/** Decorators that hand arguments on as they are. */
const HARMLESS = /^(?:staticmethod|classmethod|property|abstractmethod|abc\.\w+|overload|typing\.\w+|override|final|(?:functools\.)?(?:lru_cache|cache|wraps|cached_property|singledispatch\w*)\b.*|(?:contextlib\.)?(?:async)?contextmanager|\w+\.(?:setter|getter|deleter)|no_type_check|deprecated\b.*|pytest\.mark\..*|(?:unittest\.)?(?:skip\w*|expectedFailure)\b.*)$/s; // prettier-ignore
/** Renames a parameter in the function, its overrides and overloads, and every call that names it. */
async function renameParameter(look, target, to, sites) {
    const { project, classes } = look;
    const { name } = target;
    const functions = await functionsLike(look, target.file, target.definition);
    const own = functions.filter(({ file, definition }) => parameterNames(file, definition).has(name));
    const renamed = [];
    for (const { file, definition } of own) {
        refuseUnsafe(file, definition, name, to);
        const node = file.definitions[definition]?.node ?? -1;
        for (const occurrence of occurrencesOf(file.tree, name)) {
            if (occurrence.scope?.node !== node || occurrence.scope.kind !== 'function')
                continue;
            renamed.push({ file, occurrence });
            sites.add(file.path, occurrence.start, occurrence.end, to, occurrence.role);
        }
        renameInDocstring(file, definition, name, to, sites);
    }
    const files = await project.holding(name);
    const calls = files.flatMap((file) => callsOf(project, classes, file));
    renameKeywords(look, calls, functions, name, to, sites);
    for (const [file, mine] of Map.groupBy(renamed, (use) => use.file)) {
        const occurrences = mine.map((use) => use.occurrence);
        refuseTaken(file, occurrences, to);
        await verifyNames(file, sites.in(file.path), occurrences, to);
    }
} // prettier-ignore
function renameKeywords(look, calls, all, name, to, sites) {
    const { project } = look;
    const ours = new Set(all.map(({ file, definition }) => scopeOf(project, file.index, definition)));
    const names = calledNames(look, all);
    const isAlone = isOnlyOfItsName(project, all);
    for (const call of calls) {
        const where = `${call.file.path}:${(0,flat_tree/* lineAt */.mh)(call.file.tree, (0,flat_tree/* startOf */.GH)(call.file.tree, call.node))}`;
        const hits = (call.functions ?? []).filter((scope) => ours.has(scope));
        for (const { kind, name: keyword } of call.arguments) {
            if (kind === 'double-star' && hits.length > 0)
                sites.note(`${where}: ** may hand over ${name} by name`, 'high');
            if (kind !== 'keyword' || call.file.text(keyword) !== name)
                continue;
            const isOurs = hits.length > 0;
            // A wrapper that takes any keyword hands it on.
            const others = (call.functions ?? []).filter((scope) => !ours.has(scope) && !takesAny(project, scope, name));
            if (isOurs && (others.length > 0 || call.leaves))
                throw refusal(`${where}: the keyword ${name} goes to several functions, not all of them renamed`);
            if (!isOurs) {
                const isWrapped = (call.functions ?? []).length > others.length && call.classes.length === 0;
                const isKnown = call.functions !== null && !isWrapped && (call.functions.length > 0 || call.leaves || call.classes.length > 0);
                if (isKnown || !names.has(call.called))
                    continue;
                if (!isAlone)
                    throw refusal(`${where}: nothing says whose ${call.called} is called here, and others are called so too`);
                sites.note(`${where}: taken for the only ${call.called} there is`, 'medium');
            }
            if (call.arguments.some((one) => one.kind === 'keyword' && call.file.text(one.name) === to))
                throw refusal(`${where}: ${to} is given by name already`);
            sites.add(call.file.path, (0,flat_tree/* startOf */.GH)(call.file.tree, keyword), (0,flat_tree/* endOf */.pJ)(call.file.tree, keyword), to, 'keyword');
        }
    }
} // prettier-ignore
/** Whether a function takes keywords that it has no parameter for. */
function takesAny({ graph: { world } }, scope, name) {
    const list = world.scopeParameters[scope] ?? 0;
    let any = false;
    for (let one = 0; one < (world.parameters[list] ?? 0); one++) {
        const [kind, text] = [world.parameters[list + 1 + 3 * one], world.names.text[world.parameters[list + 2 + 3 * one] ?? 0]];
        if (text === name)
            return false;
        if (kind === ops/* Take */.qd.doubleStar)
            any = true;
    }
    return any;
} // prettier-ignore
/** The names under which these functions are called: a constructor by that of its class. */
function calledNames({ project, classes }, functions) {
    const scopes = new Set(functions.map(({ file, definition }) => scopeOf(project, file.index, definition)));
    const names = new Set(functions.map(({ file, definition }) => file.definitions[definition]?.name ?? ''));
    if (!names.has('__init__') && !names.has('__new__'))
        return names;
    for (const scope of classes.all()) {
        if (!scopes.has(constructorOf(project, classes, scope)))
            continue;
        const { world, definitionOf } = project.graph;
        names.add(project.files[world.scopeFile[scope] ?? 0]?.facts.definitions[definitionOf(scope)]?.name ?? '');
    }
    return names;
} // prettier-ignore
function isOnlyOfItsName({ files }, functions) {
    const [first] = functions;
    const name = first?.file.definitions[first.definition]?.name;
    const count = files.reduce((sum, { facts }) => sum + facts.definitions.filter((one) => one.name === name).length, 0);
    return count === functions.length && name !== '__init__';
}
/** Code that looks at the names of its own variables, decorators that may, and parameters that name fixtures. */
function refuseUnsafe(file, definition, name, to) {
    const one = file.definitions[definition];
    if (one === undefined)
        return;
    const where = `${file.path}:${one.line}`;
    const decorators = decoratorsOf(file, definition);
    const strange = decorators.find((text) => !HARMLESS.test(text));
    if (decorators.some((text) => /\bfixture\b|parametrize/.test(text)) || (file.test && /^test/.test(one.name)))
        throw refusal(`${where}: pytest fills ${name} by its name`); // prettier-ignore
    if (strange !== undefined)
        throw refusal(`${where}: @${strange.slice(0, 60)} may read the parameters of ${one.name} by their names`); // prettier-ignore
    const { tree } = file;
    for (let node = one.body; node < (tree.after[one.body] ?? 0); node++) {
        if ((0,flat_tree/* kindOf */.I)(tree, node) !== 'call')
            continue;
        const callee = (0,flat_tree/* childIn */._9)(tree, node, 'function');
        const called = (0,flat_tree/* kindOf */.I)(tree, callee) === 'identifier' ? file.text(callee) : '';
        const hasArguments = (0,flat_tree/* childrenOf */.LU)(tree, (0,flat_tree/* childIn */._9)(tree, node, 'arguments')).length > 2;
        if (called === 'locals' || called === 'eval' || called === 'exec' || ((called === 'vars' || called === 'dir') && !hasArguments))
            throw refusal(`${file.path}:${(0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, node))}: ${called}() may read ${name} by its name`); // prettier-ignore
    }
    if (parameterNames(file, definition).has(to))
        throw refusal(`${where}: there is a parameter ${to} already`);
}

;// CONCATENATED MODULE: ./lib/refactor/rename/index.js







/** Gives a definition, constant, attribute or parameter another name, everywhere at once. */
async function rename(look, { symbol, to, parameter }) {
    const target = await targetOf(look, symbol, parameter ?? null);
    checkNames(target.name, to);
    const sites = new Sites();
    switch (target.kind) {
        case 'name':
            await renameName(look, target, to, sites);
            break;
        case 'attribute':
            await renameAttribute(look, target, to, sites);
            break;
        case 'parameter':
            await renameParameter(look, target, to, sites);
            break;
        case 'module':
            throw refusal(`${target.name} is a module: renaming files is not in this version; rename what is in it`);
    }
    return sites.finish();
}

;// CONCATENATED MODULE: ./lib/refactor/delete.js





/** What only tells of a definition does not keep it alive. */
const TELLING = new Set(['docs', 'docstring', 'comment']);
/** Removes a definition that nothing uses. Who uses it is what a rename would have to change. */
async function deleteSymbol(look, { symbol }) {
    const target = await targetOf(look, symbol);
    const { file } = target;
    const one = target.kind === 'name' || target.kind === 'attribute' ? file.definitions[target.definition] : undefined;
    if (one === undefined)
        throw refusal(`${symbol} is no function or class; only those are removed`);
    const found = await rename(look, { symbol, to: `${target.name}_removed` });
    const uses = found.sites.filter((site) => site.path !== file.path || site.start < one.start || site.start >= one.end);
    const used = uses.find((site) => !TELLING.has(site.how));
    if (used !== undefined)
        throw refusal(`${used.path}:${await lineOf(look, used.path, used.start)} uses ${symbol} (${used.how}), and ${uses.length - 1} more places may`); // prettier-ignore
    if (found.risk === 'high')
        throw refusal(`${symbol} may be used by name: ${found.notes[0] ?? ''}`);
    const sites = new Sites();
    for (const site of uses)
        sites.note(`${site.path}:${await lineOf(look, site.path, site.start)} still tells of it`, 'medium'); // prettier-ignore
    const [start, end] = wholeLines(file.tree.source, one.start, one.end);
    sites.add(file.path, start, end, isAlone(file, one.node) ? `${indentOf(file, one.start)}pass\n` : '', 'definition');
    return sites.finish();
}
async function lineOf({ project }, path, offset) {
    const index = project.indexOf(path);
    if (index < 0)
        return project.texts.get(path)?.subarray(0, offset).toString('latin1').split('\n').length ?? 1;
    return (0,flat_tree/* lineAt */.mh)((await project.file(index)).tree, offset);
}
/** The lines of a definition with the empty ones behind it; at the end of a file with those before it. */
function wholeLines(source, from, to) {
    const text = source.toString('latin1');
    const behind = /^[^\n]*(?:\n|$)(?:[ \t\r]*\n)*/.exec(text.slice(to))?.[0].length ?? 0;
    if (to + behind < source.length)
        return [from, to + behind];
    const before = /(?:\n[ \t\r]*)*\n$/.exec(text.slice(Math.max(0, from - 200), from))?.[0].length ?? 1;
    return [from === 0 ? 0 : from - before + 1, source.length];
}
/** Whether nothing else stands in the same block. */
function isAlone(file, node) {
    const { tree } = file;
    const whole = (0,flat_tree/* kindOf */.I)(tree, (0,flat_tree/* parentOf */.gN)(tree, node)) === 'decorated_definition' ? (0,flat_tree/* parentOf */.gN)(tree, node) : node;
    const block = (0,flat_tree/* parentOf */.gN)(tree, whole);
    return (0,flat_tree/* kindOf */.I)(tree, block) === 'block' && (0,flat_tree/* childrenOf */.LU)(tree, block).filter((child) => (0,flat_tree/* kindOf */.I)(tree, child) !== 'comment').length === 1; // prettier-ignore
}
function indentOf(file, at) {
    return /^[ \t]*/.exec(file.tree.source.toString('latin1', at, at + 200))?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/refactor/perform.js




/** Carries out one exact operation: the edits, or a UserError that says why it would be wrong. Nothing is written. */
async function perform(project, find, operation) {
    const look = { project, classes: createClassGraph(project.graph), find };
    const done = await carryOut(look, operation);
    if (done.edits.length === 0)
        throw refusal('there is nothing to change');
    return done;
}
function carryOut(look, operation) {
    switch (operation.op) {
        case 'rename-symbol':
            return rename(look, operation);
        case 'delete-symbol':
            return deleteSymbol(look, operation);
    }
}

;// CONCATENATED MODULE: ./lib/refactor/index.js




/***/ }),

/***/ 5039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withRlimits),
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
const DEFAULT_LIMITS = {
    wallSeconds: 300,
    memoryMb: 4096,
    processes: 256,
    cpuSeconds: 600,
    outputBytes: 16 * 1024 * 1024,
    fileMb: 256,
    diskMb: 2048,
};
const OPEN_FILES = 4096;
// The hard stop is a little above the limit, so that the watch sees the limit passed and ends the whole command.
const PROCESS_HEADROOM = 64;
const MB = 1024 * 1024;
/**
 * The command line that sets the per-process limits and then becomes the command.
 * It runs inside the user namespace, where the process count is that of the sandbox and not of the whole user.
 */
function withRlimits(prlimit, argv, limits, capMemory) {
    return [
        prlimit,
        '--core=0',
        `--nofile=${OPEN_FILES}`,
        `--fsize=${limits.fileMb * MB}`,
        `--cpu=${limits.cpuSeconds}:${limits.cpuSeconds + 2}`,
        `--nproc=${limits.processes + PROCESS_HEADROOM}`,
        ...(capMemory ? [`--data=${limits.memoryMb * MB}`] : []),
        '--',
        ...argv,
    ];
}


/***/ }),

/***/ 58971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LN: () => (/* binding */ digestStage),
  tW: () => (/* binding */ readSources)
});

// UNUSED EXPORTS: EMBED_SHARE

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/knowledge/build/build-digest.js + 6 modules
var build_digest = __webpack_require__(65165);
// EXTERNAL MODULE: ./lib/knowledge/search/passages.js
var passages = __webpack_require__(2492);
// EXTERNAL MODULE: ./lib/knowledge/vectors/vector-index.js
var vector_index = __webpack_require__(93549);
// EXTERNAL MODULE: ./lib/knowledge/build/read-facts.js + 1 modules
var read_facts = __webpack_require__(67821);
// EXTERNAL MODULE: ./lib/knowledge/build/symbol-text.js
var symbol_text = __webpack_require__(10483);
;// CONCATENATED MODULE: ./lib/knowledge/build/embed-symbols.js




/** Texts made at once and ordered by length, so that texts that share a batch need hardly any padding. */
const WINDOW = 2_048;
/** Texts embedded between two writes: what is done stays done when a run is stopped. */
const ROUND = 256;
/**
 * Makes the vectors of files and of code that are not kept yet, until the deadline; tests are found by their words alone.
 * Returns how many were made, and how many still lack one.
 */
async function embedSymbols(parts) {
    const { store, embedder, signal } = parts;
    const wanted = itemsOf(parts.digest).filter(({ key }) => parts.full || store.vector(key, embedder.id, embedder.dimensions) === null);
    const started = performance.now();
    const inTime = () => (performance.now() - started) / 1000 < parts.seconds;
    let done = 0;
    for (let from = 0; from < wanted.length && inTime(); from += WINDOW) {
        const window = wanted.slice(from, from + WINDOW);
        const sources = await parts.tree.readMany([...new Set(window.map((item) => item.path))]);
        const texts = window.map((item) => ({ key: item.key, text: item.text(sources.get(item.path) ?? Buffer.alloc(0)) }));
        texts.sort((left, right) => right.text.length - left.text.length);
        for (let at = 0; at < texts.length && inTime(); at += ROUND) {
            signal.throwIfAborted();
            const rate = done === 0 ? '' : `, ${Math.round((done * 1000) / (performance.now() - started))} a second`;
            parts.waiting(`embedding ${done} of ${wanted.length} symbols and files${rate}`);
            const round = texts.slice(at, at + ROUND);
            const vectors = await embedder.embed(round.map(({ text }) => text), signal); // prettier-ignore
            const entries = round.flatMap(({ key }, index) => {
                const vector = vectors[index];
                return vector === undefined ? [] : [{ hash: key, vector: (0,vector_index/* toUnit */.k)(vector) }];
            });
            (0,read_facts/* keep */.aC)(() => store.putVectors(embedder.id, entries), parts.log);
            done += round.length;
        }
    }
    return { embedded: done, missing: wanted.length - done };
}
/** Files first: there are few, and they say where to look while symbols still lack vectors. */
function itemsOf({ modules, symbols }) {
    const byPath = Map.groupBy(symbols, (symbol) => symbol.path);
    const cards = modules
        .filter((module) => !module.test)
        .map((module) => ({
        key: (0,passages/* cardKey */.eT)(module),
        path: module.path,
        text: (source) => (0,passages/* cardText */.O)(module, byPath.get(module.path) ?? [], source),
    }));
    const definitions = symbols
        .filter((symbol) => !symbol.test)
        .map((symbol) => ({
        key: (0,symbol_text/* vectorKey */.du)(symbol),
        path: symbol.path,
        text: (source) => (0,symbol_text/* embeddingText */.rN)(symbol, source),
    }));
    return [...cards, ...definitions];
}

// EXTERNAL MODULE: ./lib/base/hash.js
var hash = __webpack_require__(50645);
// EXTERNAL MODULE: ./lib/contracts/digest.js
var digest = __webpack_require__(19843);
// EXTERNAL MODULE: ./lib/knowledge/parse/facts-schema.js
var facts_schema = __webpack_require__(6251);
;// CONCATENATED MODULE: ./lib/base/byte-stream.js
/** Whole numbers and texts as bytes: seven bits of a number in each byte, the low ones first; texts by their index in a table. */
class ByteWriter {
    #bytes = Buffer.allocUnsafe(1 << 16);
    #length = 0;
    #texts = [];
    #index = new Map();
    /** A whole number from 0 to 2^53 - 1. */
    number(value) {
        if (!Number.isSafeInteger(value) || value < 0)
            throw new RangeError(`${value} is not a number that can be written`);
        if (this.#length + 8 > this.#bytes.length)
            this.#bytes = Buffer.concat([this.#bytes], this.#bytes.length * 2);
        let rest = value;
        while (rest > 0x7f) {
            this.#bytes[this.#length++] = (rest % 0x80) + 0x80;
            rest = Math.floor(rest / 0x80);
        }
        this.#bytes[this.#length++] = rest;
    }
    text(value) {
        let index = this.#index.get(value);
        if (index === undefined) {
            index = this.#texts.push(value) - 1;
            this.#index.set(value, index);
        }
        this.number(index);
    }
    /** How many follow, and each of them. */
    list(values, write) {
        this.number(values.length);
        values.forEach(write);
    }
    /** What was written, behind the table of its texts. */
    finish() {
        const table = new ByteWriter();
        const text = Buffer.from(this.#texts.join(''), 'utf8');
        table.list(this.#texts, (one) => table.number(one.length));
        table.number(text.length);
        return Buffer.concat([table.#bytes.subarray(0, table.#length), text, this.#bytes.subarray(0, this.#length)]);
    }
}
/** Reads what a {@link ByteWriter} wrote, which may come from anybody: it throws rather than read or make what is not there. */
class ByteReader {
    #bytes;
    #texts;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
        const lengths = this.list(() => this.number());
        const size = this.#counted(this.number());
        const all = bytes.toString('utf8', this.#at, this.#at + size);
        this.#at += size;
        let from = 0;
        this.#texts = lengths.map((length) => all.slice(from, (from += length)));
        if (from !== all.length)
            throw new RangeError('texts of another length');
    }
    number() {
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.#byte();
            if (byte < 0x80)
                return value | (byte << shift);
            value |= (byte & 0x7f) << shift;
        }
        // More bits than a whole number of the machine has here.
        for (let scale = 2 ** 28; scale <= 2 ** 49; scale *= 0x80) {
            const byte = this.#byte();
            value += (byte & 0x7f) * scale;
            if (byte < 0x80)
                return value;
        }
        throw new RangeError('a number that does not end');
    }
    text() {
        const text = this.#texts[this.number()];
        if (text === undefined)
            throw new RangeError('a text that is not there');
        return text;
    }
    list(read) {
        const count = this.#counted(this.number());
        const values = [];
        for (let index = 0; index < count; index++)
            values.push(read(index));
        return values;
    }
    /** Whether nothing follows. */
    get ended() {
        return this.#at === this.#bytes.length;
    }
    #byte() {
        const byte = this.#bytes[this.#at++];
        if (byte === undefined)
            throw new RangeError('less than there should be');
        return byte;
    }
    /** Everything takes a byte at least. */
    #counted(count) {
        if (count > this.#bytes.length - this.#at)
            throw new RangeError('more than there is');
        return count;
    }
}

// EXTERNAL MODULE: ./lib/knowledge/flow/solve/world.js
var world = __webpack_require__(68117);
// EXTERNAL MODULE: ./lib/knowledge/parse/languages.js
var languages = __webpack_require__(22639);
;// CONCATENATED MODULE: ./lib/knowledge/build/packed-digest.js



const KINDS = ['function', 'method', 'class'];
/**
 * The lists of a digest as bytes: a twentieth of their JSON, read in a tenth of the time. Symbols are told by their number,
 * a module's own code by that of the module, so that what is read back refers to nothing that is not there.
 */
function packDigest({ modules, symbols, imports, inherits, calls }) {
    const out = new ByteWriter();
    const moduleOf = new Map(modules.map(({ path }, index) => [path, index]));
    const numbers = new Map(modules.map(({ module }, index) => [scopeId(module), 2 * index]));
    symbols.forEach(({ id }, index) => numbers.set(id, 2 * index + 1));
    const numberOf = (known, key) => {
        const number = known.get(key);
        if (number === undefined)
            throw new Error(`${String(key)} is not of this digest`);
        return number;
    };
    out.list(modules, ({ path, module, root, test, hash, lines }) => {
        for (const text of [path, module, root, hash])
            out.text(text);
        out.number(test ? 1 : 0);
        out.number(lines);
    });
    out.list(symbols, (symbol, index) => {
        const file = numberOf(moduleOf, symbol.path);
        out.number(file);
        out.number(KINDS.indexOf(symbol.kind));
        for (const text of [symbol.qualname, symbol.signature, symbol.hash])
            out.text(text);
        out.number(symbol.docstring === null ? 0 : 1);
        if (symbol.docstring !== null)
            out.text(symbol.docstring);
        out.number(Number(symbol.id.slice(idOf(symbol, 1).length + 1)) || 1);
        out.number(symbol.parent === null ? 0 : index - (numberOf(numbers, symbol.parent) - 1) / 2);
        out.number(symbol.line);
        out.number(symbol.endLine - symbol.line);
        let before = 0;
        for (const offset of [symbol.start, symbol.bodyStart, symbol.bodyEnd, symbol.end]) {
            out.number(offset - before);
            before = offset;
        }
    });
    out.list(imports, ({ from, to, names, internal, line }) => {
        out.number(2 * numberOf(moduleOf, from) + (internal ? 1 : 0));
        out.text(to);
        out.list(names, (name) => out.text(name));
        out.number(line);
    });
    out.list(inherits, ({ from, to, internal }) => {
        out.number(numberOf(numbers, from));
        out.number(internal ? 1 + numberOf(numbers, to) : 0);
        if (!internal)
            out.text(to);
    });
    out.list(calls, ({ from, to, line, how }) => {
        out.number(numberOf(numbers, from));
        out.number(numberOf(numbers, to));
        out.number(line);
        out.number(world/* HOW */.bj.indexOf(how));
    });
    return out.finish();
}
/** The lists that {@link packDigest} wrote; throws when the bytes are not of its making, or say what cannot be. */
function unpackDigest(bytes) {
    const input = new ByteReader(bytes);
    const line = () => sure(input.number(), (value) => value > 0);
    const flag = () => one([false, true], input.number());
    const modules = input.list(() => {
        const [path, module, root, hash] = [input.text(), sure(input.text(), isName), input.text(), input.text()];
        return { path, module, root, test: flag(), hash, lines: input.number() };
    });
    const symbols = [];
    input.list((index) => symbols.push(readSymbol(input, index, modules, symbols)));
    const scopes = modules.map(({ module }) => scopeId(module));
    const idAt = (number) => (number % 2 === 0 ? one(scopes, number / 2) : one(symbols, (number - 1) / 2).id);
    const imports = input.list(() => {
        const from = input.number();
        const [to, names] = [input.text(), input.list(() => input.text())];
        return { from: one(modules, from >>> 1).path, to, names, internal: from % 2 === 1, line: line() };
    });
    const inherits = input.list(() => {
        const [from, to] = [idAt(input.number()), input.number()];
        return to === 0 ? { from, to: input.text(), internal: false } : { from, to: idAt(to - 1), internal: true };
    });
    const calls = input.list(() => {
        const [from, to] = [idAt(input.number()), idAt(input.number())];
        return { from, to, line: line(), how: one(world/* HOW */.bj, input.number()) };
    });
    if (!input.ended)
        throw new RangeError('more than a digest');
    return { modules, symbols, imports, inherits, calls };
}
function readSymbol(input, index, modules, before) {
    const { path, module, test } = one(modules, input.number());
    const kind = one(KINDS, input.number());
    const [qualname, signature, hash] = [sure(input.text(), isName), input.text(), input.text()];
    const docstring = input.number() === 0 ? null : input.text();
    const number = sure(input.number(), (value) => value > 0);
    const above = input.number();
    const parent = above === 0 ? null : one(before, index - above);
    const line = sure(input.number(), (value) => value > 0);
    const endLine = line + input.number();
    const start = input.number();
    const bodyStart = start + input.number();
    const bodyEnd = bodyStart + input.number();
    const end = bodyEnd + input.number();
    return {
        id: idOf({ path, module, qualname }, number),
        kind, path, module, qualname, signature, docstring, line, endLine, start, end, bodyStart, bodyEnd,
        parent: parent === null ? null : sure(parent, (of) => of.path === path).id,
        test, hash,
    };
} // prettier-ignore
/** `py:pkg.mod:Class.method#2`; the first of a name has no number. */
function idOf({ path, module, qualname }, number) {
    const id = `${(0,languages/* languageOf */.e)(path)?.language ?? ''}:${module}:${qualname}`;
    return number === 1 ? id : `${id}#${number}`;
}
/** The id that calls outside any definition come from. */
function scopeId(module) {
    return `py:${module}:<module>`;
}
function isName(text) {
    return text !== '' && !text.includes(':');
}
function one(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new RangeError(`there is no ${index}`);
    return value;
}
function sure(value, holds) {
    if (!holds(value))
        throw new RangeError('what cannot be');
    return value;
}

;// CONCATENATED MODULE: ./lib/knowledge/build/kept-digest.js




/** Raise it when the same facts give another digest, or it is kept in another form: kept ones are not found any more. */
const DIGEST_VERSION = 3;
/** What is kept of the numbers: all that depends on nothing but the files. */
const KeptStats = digest/* Digest */.np.shape.stats.omit({ embedded: true, vectors: true, seconds: true, rssMb: true, history: true, cache: true });
/** The numbers stand before the lists, as JSON behind their length. */
const HEAD_BYTES = 4;
/** The key of the digest of these files: their names and bytes, and what turns them into a digest. */
function digestKey(listing) {
    const lines = listing.files.map(({ path, object }) => `${object} ${path}`);
    const passed = listing.passedOver.map(({ path, why }) => `${why} ${path}`);
    return (0,hash/* sha256 */.s)([`${DIGEST_VERSION} ${facts_schema/* FACTS_VERSION */.B5}`, ...lines.sort(), '', ...passed].join('\0'));
}
/** Keeps a digest. */
function keepDigest(store, key, built) {
    const stats = Buffer.from(JSON.stringify(built.stats));
    const head = Buffer.alloc(HEAD_BYTES);
    head.writeUInt32LE(stats.length);
    store.putDigest(key, Buffer.concat([head, stats, packDigest(built)]));
}
/** The digest kept under a key, or null. What cannot be of these files is as good as absent. */
function keptDigest(store, key, listing) {
    const bytes = store.digest(key);
    if (bytes === null)
        return null;
    try {
        const cut = HEAD_BYTES + bytes.readUInt32LE(0);
        const stats = KeptStats.parse(JSON.parse(bytes.toString('utf8', HEAD_BYTES, cut)));
        const lists = unpackDigest(bytes.subarray(cut));
        const { parsed, reused } = stats;
        return fits(lists, listing) ? { ...lists, stats: { ...stats, parsed: 0, reused: parsed + reused } } : null;
    }
    catch {
        return null;
    }
}
/** Whether a digest can be of these files: a cache that somebody else wrote may hold anything that has the right shape. */
function fits({ modules, symbols }, listing) {
    // A file in another encoding grows when it is read as UTF-8.
    const bytes = new Map(listing.files.map((file) => [file.path, file.bytes * 2 + 4]));
    const sizes = modules.map(({ path }) => bytes.get(path) ?? -1);
    if (!modules.every(({ lines }, index) => lines <= (sizes[index] ?? -1) + 1))
        return false;
    if (new Set(symbols.map(({ id }) => id)).size !== symbols.length)
        return false;
    return symbols.every(({ path, end, endLine }) => end <= (bytes.get(path) ?? -1) && endLine <= (bytes.get(path) ?? -1) + 1);
} // prettier-ignore

// EXTERNAL MODULE: ./lib/knowledge/open.js + 6 modules
var knowledge_open = __webpack_require__(86241);
// EXTERNAL MODULE: ./lib/knowledge/store/store.js + 2 modules
var store_store = __webpack_require__(47366);
;// CONCATENATED MODULE: ./lib/stages/digest/index.js








/** The part of what is left of the run that vectors may take; the rest is for finding and proving a change. */
const EMBED_SHARE = 0.3;
/** Understands the code of the base commit: symbols, imports, calls and vectors. Only what changed is read again. */
async function digestStage(context) {
    const started = performance.now();
    const { repository, log } = context;
    const listing = await listingOf(context);
    const store = (0,store_store/* openStore */.Ch)(context.knowledgeFolder, log);
    try {
        const built = await understand(context, listing, store);
        const vectors = await digest_embed(context, store, built);
        (0,read_facts/* keep */.aC)(() => store.trim(), log);
        if (store.damaged() > 0)
            log.warn('some of the kept knowledge was damaged and was made again');
        const partial = [built.stats.partial, vectors.partial].filter((text) => text !== undefined).join('; ');
        return {
            schema: 1,
            commit: repository.base,
            ...built,
            stats: {
                ...built.stats,
                embedded: vectors.embedded,
                vectors: vectors.kind,
                seconds: round((performance.now() - started) / 1000),
                rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
                history: repository.shallow ? 'not available: shallow' : 'ok',
                cache: cacheState(built.stats, store.lastUsed()),
                ...(partial === '' ? {} : { partial }),
            },
        };
    }
    finally {
        store.close();
    }
}
/** What the files of the base commit say by themselves, for those who need more than the digest. */
async function readSources(context) {
    const listing = await listingOf(context);
    const store = (0,store_store/* openStore */.Ch)(context.knowledgeFolder, context.log);
    try {
        return await factsOf(context, listing, store);
    }
    finally {
        store.close();
    }
}
/** The files that are read; without any Python there is nothing that a run could change. */
async function listingOf({ repository, everyLanguage = false }) {
    const { files, passedOver } = await repository.listing();
    const read = files.filter(({ path }) => (everyLanguage ? (0,languages/* languageOf */.e)(path) !== null : path.endsWith('.py')));
    if (read.length === 0 && !everyLanguage) {
        throw new errors/* UserError */.yo('no-python', `${repository.root} holds no Python file at ${repository.base.slice(0, 12)}`);
    }
    return { files: read, passedOver };
}
function factsOf(context, listing, store) {
    const { repository, log, signal, waiting } = context;
    const tree = { listing: () => Promise.resolve(listing), readMany: repository.readMany };
    return (0,read_facts/* readFacts */.MH)({ tree, store, full: context.options.full, log, signal, waiting });
}
async function understand(context, listing, store) {
    const { repository, log } = context;
    const key = digestKey(listing);
    const known = context.options.full ? null : keptDigest(store, key, listing);
    if (known !== null)
        return known;
    const read = await factsOf(context, listing, store);
    if (read.files.size === 0 && context.everyLanguage !== true) {
        throw new errors/* UserError */.yo('no-python', `no Python file of ${repository.root} could be read: ${read.failures[0]?.why ?? 'none'}`);
    }
    const built = (0,build_digest/* buildDigest */.PW)(read);
    if (!read.passing)
        (0,read_facts/* keep */.aC)(() => keepDigest(store, key, built), log);
    return built;
} // prettier-ignore
function cacheState({ parsed, reused }, lastUsed) {
    const state = reused === 0 ? 'miss' : parsed === 0 ? 'hit' : 'partial';
    return { state, ageSeconds: lastUsed === null || state === 'miss' ? null : Math.max(0, Math.round((Date.now() - lastUsed) / 1000)) };
} // prettier-ignore
async function digest_embed(context, store, digest) {
    const { log, signal, waiting } = context;
    const none = { embedded: 0, kind: 'none', partial: undefined };
    if (context.options['no-embed'])
        return none;
    const embedder = await (0,knowledge_open/* available */.qC)(() => context.models.embedder(), log, 'digesting without vectors');
    if (embedder === null)
        return none;
    const { embedded, missing } = await embedSymbols({
        digest,
        tree: context.repository,
        store,
        embedder,
        full: context.options.full,
        seconds: context.budget.remaining().seconds * EMBED_SHARE,
        log,
        signal,
        waiting,
    });
    const faiss = await (0,knowledge_open/* available */.qC)(() => context.models.faiss(), log, 'vectors are searched exactly');
    const partial = missing === 0 ? undefined : `${missing} symbols or files have no vector yet: out of time`;
    if (partial !== undefined)
        log.warn(partial);
    return { embedded, kind: faiss === null ? 'exact' : 'faiss', partial };
}
function round(seconds) {
    return Math.round(seconds * 100) / 100;
}


/***/ })

};
