export const id = 751;
export const ids = [751];
export const modules = {

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

/***/ 41001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ CoverageRecord),
/* harmony export */   Lc: () => (/* binding */ TestCoverage),
/* harmony export */   x$: () => (/* binding */ coverageFits)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

const index = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
/** `3-5,9`: lines that ran. Empty: it was only entered. */
const Lines = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100_000).regex(/^(?:\d{1,7}(?:-\d{1,7})?(?:,\d{1,7}(?:-\d{1,7})?)*)?$/); // prettier-ignore
/** A code object and the lines of it that ran: index of the file, first line (of its decorators), lines. */
const RunLines = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([index, index, Lines]);
/** What each test ran, as the runner tells it. Numbers point into `files`, `sets` and `shared`. */
const TestCoverage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000)).max(50_000),
    sets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(RunLines).max(300_000),
    tests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** `path::Class::test`, without parameters: the parts of one test follow each other or not. */
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2_000),
        sets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(index).max(100_000),
        /** Fixtures that other tests use too: what their set-up ran counts for each of them. */
        shared: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(index).max(5_000),
        /** Files of the tree other than code that it opened. */
        reads: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(index).max(5_000),
        /** It started another program, of which nothing is recorded. */
        spawns: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        /** False: something ended the recording, so that what is here is not all. */
        whole: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }))
        .max(500_000),
    shared: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(index), reads: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(index), spawns: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() })).max(100_000),
    /** What ran while modules were loaded. */
    loading: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(index).max(300_000),
});
/** The coverage of a whole run of the tests, with the bytes that were run. */
const CoverageRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    /** `3.12.1`: other versions may run other lines. */
    python: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    /** The name git gives to the bytes of each file of `coverage.files`, where git holds it. */
    objects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(''), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/)])).max(50_000),
    coverage: TestCoverage,
});
/** Whether every number points to something: checked before a record from a cache is used. */
function coverageFits({ files, sets, tests, shared, loading }) {
    const all = (numbers, size) => numbers.every((one) => one < size);
    return (sets.every(([file]) => file < files.length) &&
        all(loading, sets.length) &&
        [...tests, ...shared].every((one) => all(one.sets, sets.length) && all(one.reads, files.length)) &&
        tests.every((one) => all(one.shared, shared.length)));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41001);


/** One finding of one tool, keyed so that it survives line shifts. */
const Finding = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const CheckName = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    'guard', 'parse', 'ruff', 'black', 'pyright', 'mypy', 'flake8', 'pylint', 'isort', 'patterns', 'tests', 'reproduction',
]); // prettier-ignore
/** One check, relative to base. A tool that is absent is `not-run`, never a pass and never a failure. */
const Check = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: CheckName,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail', 'not-run']),
    /** Counts before and after, where the check counts something. */
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    after: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    added: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Finding),
    removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** One line for people. */
    summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const TestOutcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed', 'error', 'skipped']);
/** One run of tests. Anything but `complete` proves nothing. */
const TestRun = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'complete',
        'incomplete',
        'timeout',
        'no-tests',
        'collection-error',
        'tests-import-another-copy',
        /** Nothing could be collected because modules from outside of the repository are missing. */
        'environment-incomplete',
        'not-runnable',
    ]),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), TestOutcome),
    /** Changed modules that a test loaded, with the file they came from. */
    loaded: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** First failure messages by test id, cut. */
    failures: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** End of what the run printed. */
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** Of them in the tests themselves, with their fixtures. */
    spent: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    /** Modules from outside of the repository that some tests need and the interpreter does not have. */
    missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    /** Asked for with `trace`: functions of the tree that failing tests entered, as `path:first line`. */
    executed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    /** Asked for with `coverage`: what each test ran. */
    coverage: _coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .TestCoverage */ .Lc.optional(),
});
const TestDelta = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    selection: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['impacted-tests', 'whole-suite', 'none']),
    /** How impacted tests were chosen: by what each was seen to run at an earlier time, or by what it may call. */
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['coverage', 'calls']).optional(),
    fixed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    broken: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    stillFailing: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    vanished: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    appeared: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Tests that do not always end the same: they count for neither side. */
    flaky: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    passing: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
});
const StyleCheck = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'formatter', 'linter', 'naming', 'line length', 'quotes', 'docstrings', 'indent', 'imports', 'type hints',
        'trailing commas', 'blank lines',
    ]),
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
    /** How many places of the touched lines were looked at, and how many are otherwise than in the repository. */
    places: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    missed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** The first of them. */
    misses: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
}); // prettier-ignore
/** How much a patch looks like the repository: 1 is just like it. Null: it has nothing that could be compared. */
const StyleScore = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).nullable(), checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(StyleCheck) });
/** What the checks say of a tree, against base. */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['quick', 'full']),
    /** `proven`: a red test turned green and nothing broke. `clean`: nothing got worse. `failed`: something did. */
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['proven', 'clean', 'failed']),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Check),
    tests: TestDelta.nullable(),
    testState: TestRun.shape.state.nullable(),
    /** The failing artefact in words for a repair prompt; null unless failed. */
    failure: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** Absent where nobody asked for it. */
    style: StyleScore.optional(),
});


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
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75033);
/* harmony import */ var _base_git_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92492);




const BATCH_BYTES = 32 * 1024 * 1024;
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_TREE_BYTES = 4 * 1024 * 1024 * 1024;
const MAX_BUILT_BYTES = 64 * 1024 * 1024;
/**
 * Writes every file of a commit below `folder`, byte for byte as git holds it: no filters, no line-end conversion, no
 * export-ignore, no links. The tree of a commit is hostile input; names that could leave the folder are left out.
 */
async function writeBaseTree(root, commit, folder, signal) {
    const listing = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBytes */ .s0)(root, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit], {
        signal,
        outputCap: 512 * 1024 * 1024,
    });
    if (listing === null)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(['git', 'ls-tree'], null, '', `cannot list the files of ${commit}`);
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
    const listing = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBytes */ .s0)(root, ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory', '--', '*.py', '*.so', '*.pyd'], { signal, timeoutSeconds: 60 });
    const tracked = new Set((await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['ls-files', '-z'], { signal })).split('\0').map((path) => path.split('/').slice(0, -1).join('/')));
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
    const objects = await (0,_base_git_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .readObjects */ .$)(root, batch.map((entry) => entry.object), signal);
    return batch.map((entry) => {
        const content = objects.get(entry.object);
        if (content?.length !== entry.size)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(['git', 'cat-file'], 0, `${entry.object} is not whole`);
        return [entry, content];
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

/***/ 32914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ layOverlay),
/* harmony export */   KA: () => (/* binding */ writeRegular),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   bY: () => (/* binding */ removeRegular),
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
        await writeRegular(tree, path, applyEdits(before, own));
    }
    for (const file of overlay.files)
        await writeRegular(tree, file.path, Buffer.from(file.content, 'utf8'));
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
/** Writes one file of a tree of ours; a link is not followed. */
async function writeRegular(tree, path, content) {
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
/** Removes a file of a tree, where there is one. */
async function removeRegular(tree, path) {
    if ((await modeOf(tree, path)) !== null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, path));
}
function refused(edit, why) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('patch-refused', `an edit of ${edit.path} ${why}`, 2);
}


/***/ }),

/***/ 33079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   gd: () => (/* binding */ lineReader),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * What a change adds and removes. A finding is the same one when tool, rule, file, message and the text of its line are
 * the same; what is left over is matched without the text, so that editing a line which had a finding adds none.
 */
function compareFindings(before, after) {
    const exact = unmatched(before, after, (finding) => `${coarseKey(finding)}\0${finding.text.trim()}`);
    const coarse = unmatched(exact.before, exact.after, coarseKey);
    return { added: coarse.after, removed: coarse.before.length };
}
/** Numbers in messages (line lengths, columns) change when a line does. */
function coarseKey({ tool, rule, path, message }) {
    return [tool, rule, path, message.replace(/\d+/g, '#').replace(/\s+/g, ' ')].join('\0');
}
function unmatched(before, after, key) {
    const counts = new Map();
    for (const finding of before)
        counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
    const take = (finding) => {
        const left = counts.get(key(finding)) ?? 0;
        counts.set(key(finding), left - 1);
        return left > 0;
    };
    const added = after.filter((finding) => !take(finding));
    const left = [...before].reverse().filter((finding) => take(finding));
    return { before: left, after: added };
}
/** The finding as it is reported. */
function plain({ tool, rule, path, line, message }) {
    return { tool, rule, path, line, message };
}
/** The text of each line of a file, for findings that name a line. */
function lineReader(content) {
    const lines = content?.toString('utf8').split('\n') ?? [];
    return (line) => (lines[line - 1] ?? '').replace(/\r$/, '');
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

/***/ 67530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ NO_CHANGE)
/* harmony export */ });
const NO_CHANGE = { edits: [], files: [] };


/***/ })

};
