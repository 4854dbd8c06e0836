export const id = 858;
export const ids = [858];
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

/***/ 19843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ws: () => (/* binding */ SymbolId),
/* harmony export */   np: () => (/* binding */ Digest)
/* harmony export */ });
/* unused harmony exports CodeSymbol, ModuleRecord, ImportEdge, CallEdge, InheritanceEdge */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

/** `py:module:Qual.name[#n]`: never line-based, so it survives edits elsewhere in the file. */
const SymbolId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z]+:[^:]*:[^:]+$/);
/** A function, method or class at the base commit. Byte offsets are into the file's bytes. */
const CodeSymbol = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: SymbolId,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['function', 'method', 'class']),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    qualname: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** One line: `async def name(a, b=1) -> int` or `class Name(Base)`, without the colon. */
    signature: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    docstring: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** First and last line, 1-based, decorators included. */
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    endLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    /** Byte span of the definition, decorators included, from the first column of its line. */
    start: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    end: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    /** Byte span of the body's statements (after the docstring's start: the docstring is part of the body). */
    bodyStart: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    bodyEnd: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    parent: SymbolId.nullable(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** sha256 of its bytes. */
    hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const ModuleRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The real import name: `pkg.mod`, src layouts resolved. */
    module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The folder, relative to the repository, from which `module` is imported: '' or 'src', ... */
    root: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
const ImportEdge = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Path of the importing file: two files may share a module name (conftest). */
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The module imported, as resolved: a module of this repository, or an outside name. */
    to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    names: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    internal: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
});
const CallEdge = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The calling symbol; `py:module:<module>` for code outside any definition. */
    from: SymbolId,
    to: SymbolId,
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    /**
     * How it was resolved. By name: `local`, `import`, `self`, `super`, `class` (making an instance, or a method of the class).
     * By where the value comes from: `instance` (the class of the receiver is known), `flow` (a parameter, return value, item or
     * other name), `decorator`, `implicit` (a loop, `with`, property or operator), `fixture` (a parameter of a test), `callback` (handed to code outside).
     * Weak, for leaving out where a wrong edge costs: `override` (of a subclass), `unique-name` (the only method called so).
     */
    how: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'local', 'import', 'self', 'super', 'class', 'instance', 'flow', 'decorator', 'implicit', 'fixture', 'callback', 'override', 'unique-name',
    ]), // prettier-ignore
});
const InheritanceEdge = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    from: SymbolId,
    /** The class inherited from: a symbol, or an outside name. */
    to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    internal: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** What was understood of the repository at one commit. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    modules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ModuleRecord),
    symbols: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CodeSymbol),
    imports: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ImportEdge),
    inherits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(InheritanceEdge),
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CallEdge),
    stats: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        symbols: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        callSites: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        /** Calls tied to a symbol of this repository, those of them left out that only the name of a method ties (`guessed`), and calls known to leave it. */
        resolved: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        guessed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        external: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        failures: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        parsed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        reused: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        embedded: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        vectors: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['faiss', 'exact', 'none']),
        seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        rssMb: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        /** `ok`, or why there is none: `not available: shallow`. */
        history: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** What was left out because of a limit; absent when nothing was. */
        partial: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        /** `hit`: everything was known; `partial`: some of it. The age is that of what was found, since its last use. */
        cache: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['hit', 'partial', 'miss']), ageSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable() }).optional(),
    }),
});


/***/ }),

/***/ 35086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ Check),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   mJ: () => (/* binding */ TestRun),
/* harmony export */   vM: () => (/* binding */ TestOutcome)
/* harmony export */ });
/* unused harmony exports Finding, CheckName, TestDelta, StyleCheck, StyleScore */
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
const StyleCheck = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'formatter', 'linter', 'naming', 'line length', 'quotes', 'docstrings', 'indent', 'imports', 'type hints',
        'trailing commas', 'blank lines',
    ]),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    /** How many places of the touched lines were looked at, and how many are otherwise than in the repository. */
    places: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    missed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    /** The first of them. */
    misses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
}); // prettier-ignore
/** How much a patch looks like the repository: 1 is just like it. Null: it has nothing that could be compared. */
const StyleScore = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable(), checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(StyleCheck) });
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
    /** Absent where nobody asked for it. */
    style: StyleScore.optional(),
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
/* harmony import */ var _knowledge_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86241);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15751);
/* harmony import */ var _setup_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46471);
/* harmony import */ var _workbench_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57341);






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
        knowledge: (digest) => (knowledge ??= (0,_knowledge_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openKnowledge */ .hn)(digest, context)),
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

/***/ 57341:
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
// EXTERNAL MODULE: ./lib/judge/checks/tools.js
var tools = __webpack_require__(88414);
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
});
/** Finds the interpreter and asks it, inside the sandbox, what it offers. */
async function findEnvironment(options, signal) {
    const interpreter = await (0,bench_interpreter/* findInterpreter */.Ax)(options, signal);
    const caller = callerPath(options);
    const outside = caller.filter((entry) => !entry.inTree).map((entry) => entry.path);
    const probe = await ask(interpreter.path, [...interpreter.binds, ...outside], options, signal);
    const userSite = userSiteOf(options.home, probe.version);
    const toolsSite = (0,tools/* siteOf */.z)(options.toolsFolder);
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

// EXTERNAL MODULE: ./lib/judge/bench/tree-store.js
var tree_store = __webpack_require__(46540);
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
        return new DiskWorkbench(store, (0,tools/* findTools */.f)(options.toolsFolder, options.natives ?? null), {
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
    const asked = await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m)([path, '-I', '-c', 'import sys; print(sys.executable)'], {
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
        await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .execText */ .p)(['cp', '-a', '--reflink=auto', this.base, slot.tree]);
        return slot;
    }
}
/** Tests may leave folders without permissions; those are opened first so that they can be removed. */
async function remove(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
    catch {
        await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .execText */ .p)(['chmod', '-R', 'u+rwX', folder]).catch(() => undefined);
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

/***/ 88414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findTools),
/* harmony export */   z: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
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

/***/ 48733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
};
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

/** Packages that hand names on to one another more often than this are a loop. */
const MAX_HOPS = 8;
/** Answers every question that needs nothing but the digest. */
function createLookup(digest) {
    const byId = lazy(() => new Map(digest.symbols.map((symbol) => [symbol.id, symbol])));
    const modules = lazy(() => new Map(digest.modules.map((module) => [module.path, module])));
    const byPath = lazy(() => group(digest.symbols, (symbol) => symbol.path));
    const byLastPart = lazy(() => group(digest.symbols, (symbol) => lastPart(symbol.qualname)));
    const from = lazy(() => group(digest.calls, (edge) => edge.from));
    const to = lazy(() => group(digest.calls, (edge) => edge.to));
    const calledSo = (name) => (byLastPart().get(lastPart(name)) ?? []).filter((one) => isCalled(one, name));
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
        callers: (id) => to().get(id) ?? [],
        callees: (id) => from().get(id) ?? [],
        testsImporting: (changed) => (0,tests_importing/* findImportingTests */._)(changed, digest.modules, digest.imports),
    };
}
/** An index is made when it is first asked for: a question needs few of them. */
function lazy(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}
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

// EXTERNAL MODULE: ./lib/knowledge/store/store.js
var store_store = __webpack_require__(56391);
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
/* harmony export */   PJ: () => (/* binding */ spanFits),
/* harmony export */   Pe: () => (/* binding */ factsFit),
/* harmony export */   wu: () => (/* binding */ FileFacts)
/* harmony export */ });
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
        return { ok: false, why: text.why };
    const engine = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .engineOf */ .k)(grammar);
    let parsed = null;
    let cursor = null;
    try {
        parsed = engine.parse(text.text, performance.now() + MAX_SECONDS * 1000);
        if (parsed === null)
            return { ok: false, why: `not parsed within ${MAX_SECONDS} s` };
        cursor = engine.cursor(parsed);
        const tree = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .Bq)(cursor, engine, text);
        return tree === null ? { ok: false, why: 'nested too deeply' } : { ok: true, tree, note: text.note };
    }
    catch (error) {
        return { ok: false, why: `the parser failed: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
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

/***/ 56391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore)
/* harmony export */ });
/* unused harmony exports STORE_VERSION, STORE_FILE */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80099);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50645);
/* harmony import */ var _parse_facts_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6251);






/** Version of the tables. Another one is thrown away: everything in here can be made again. */
const SCHEMA = 2;
/** Changes whenever what is kept cannot be used any more. */
const STORE_VERSION = (/* unused pure expression or super */ null && (`v${SCHEMA}.${FACTS_VERSION}`));
const STORE_FILE = 'knowledge.sqlite';
const APPLICATION_ID = 0x47724b70;
/** A row larger than this was not written by us: the source files it comes from are bounded. */
const MAX_ROW_BYTES = 16 * 1024 * 1024;
/** Rows kept of each kind; the least recently used go first. */
const MAX_ROWS = 200_000;
const MAX_DIMENSIONS = 8_192;
/** Whole digests kept: this commit, the one before, and the same for runs that read fewer languages. */
const MAX_DIGESTS = 4;
/** Rows that one digest may have. */
const MAX_PIECES = 2_000;
/** All pieces of one digest are in memory at once; 850,000 lines need a tenth. */
const MAX_DIGEST_BYTES = 512 * 1024 * 1024;
const TABLES = ['facts', 'vectors', 'digests'];
/**
 * Opens the store in a folder. The file may come from a cache that others can write: a wrong version or a damaged
 * file is deleted and begun again, each row is checked against its hash and schema, and nothing in it is ever run.
 */
function openStore(folder, log) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, STORE_FILE);
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
        // Rows are long: small pages would chain them.
        database.exec('PRAGMA page_size = 16384;');
        const isNew = numberOf(database, 'SELECT count(*) AS value FROM sqlite_master') === 0;
        if (isNew)
            createTables(database);
        else
            checkTables(database);
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
    CREATE TABLE IF NOT EXISTS vectors (hash TEXT NOT NULL, model TEXT NOT NULL, check_sum TEXT NOT NULL, used INTEGER NOT NULL,
      data BLOB NOT NULL, PRIMARY KEY (hash, model)) STRICT;
    CREATE TABLE IF NOT EXISTS digests (key TEXT NOT NULL, piece INTEGER NOT NULL, pieces INTEGER NOT NULL, check_sum TEXT NOT NULL,
      used INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (key, piece)) STRICT;
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
    const others = numberOf(database, `SELECT count(*) AS value FROM sqlite_master WHERE type != 'index' AND NOT (type = 'table' AND name IN (${TABLES.map((name) => `'${name}'`).join(', ')}))`);
    if (others !== 0)
        throw new Error('it holds tables that are not ours');
    const health = database.prepare('PRAGMA quick_check(1)').get();
    if (health?.['quick_check'] !== 'ok')
        throw new Error('the file is damaged');
}
function storeOver(database) {
    const stamp = Date.now();
    const before = TABLES.map((name) => numberOf(database, `SELECT coalesce(max(used), 0) AS value FROM ${name}`));
    let damaged = 0;
    const readFacts = database.prepare('SELECT check_sum, data FROM facts WHERE hash = ? AND octet_length(data) <= ?');
    const writeFacts = database.prepare('INSERT OR REPLACE INTO facts (hash, check_sum, used, data) VALUES (?, ?, ?, ?)');
    const useFacts = database.prepare('UPDATE facts SET used = ? WHERE hash = ?');
    const readVector = database.prepare('SELECT check_sum, data FROM vectors WHERE hash = ? AND model = ? AND length(data) = ?'); // prettier-ignore
    const writeVector = database.prepare('INSERT OR REPLACE INTO vectors (hash, model, check_sum, used, data) VALUES (?, ?, ?, ?, ?)'); // prettier-ignore
    const useVector = database.prepare('UPDATE vectors SET used = ? WHERE hash = ? AND model = ?');
    const readDigest = database.prepare('SELECT piece, pieces, check_sum, data FROM digests WHERE key = ? AND octet_length(data) <= ? ORDER BY piece LIMIT ?'); // prettier-ignore
    const digestBytes = database.prepare('SELECT coalesce(sum(octet_length(data)), 0) AS value FROM digests WHERE key = ?'); // prettier-ignore
    const writeDigest = database.prepare('INSERT OR REPLACE INTO digests (key, piece, pieces, check_sum, used, data) VALUES (?, ?, ?, ?, ?, ?)'); // prettier-ignore
    const useDigest = database.prepare('UPDATE digests SET used = ? WHERE key = ?');
    const used = { facts: new Set(), vectors: new Map(), digests: new Set() };
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
            for (const { hash, facts, data = JSON.stringify(facts) } of entries) {
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
        digest: (key) => guarded(() => {
            if (Number(digestBytes.get(key)?.['value'] ?? 0) > MAX_DIGEST_BYTES)
                throw new Error('too large');
            const rows = readDigest.all(key, MAX_ROW_BYTES, MAX_PIECES);
            const [first] = rows;
            if (first === undefined)
                return null;
            used.digests.add(key);
            if (first['pieces'] !== rows.length)
                throw new Error('pieces are missing');
            return rows.map((row, piece) => {
                const data = String(row['data']);
                if (row['piece'] !== piece || row['check_sum'] !== (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(`${key}\n${piece}\n${data}`))
                    throw new Error('check sum');
                return data;
            });
        }),
        putDigest: (key, pieces) => {
            if (pieces.length > MAX_PIECES || pieces.some((data) => data.length > MAX_ROW_BYTES))
                return;
            together(() => {
                database.prepare('DELETE FROM digests WHERE key = ?').run(key);
                pieces.forEach((data, piece) => writeDigest.run(key, piece, pieces.length, (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(`${key}\n${piece}\n${data}`), stamp, data));
                database.exec(`DELETE FROM digests WHERE key NOT IN (SELECT key FROM digests GROUP BY key ORDER BY max(used) DESC, max(rowid) DESC LIMIT ${MAX_DIGESTS})`); // prettier-ignore
            });
        },
        lastUsed: () => Math.max(...before) || null,
        damaged: () => damaged,
        trim: () => together(() => {
            for (const hash of used.facts)
                useFacts.run(stamp, hash);
            for (const [hash, model] of used.vectors)
                useVector.run(stamp, hash, model);
            for (const key of used.digests)
                useDigest.run(stamp, key);
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
