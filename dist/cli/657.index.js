export const id = 657;
export const ids = [657];
export const modules = {

/***/ 34950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ BudgetExhausted)
/* harmony export */ });
class BudgetExhausted extends Error {
    name = 'BudgetExhausted';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}


/***/ }),

/***/ 70450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ Style),
/* harmony export */   cL: () => (/* binding */ SURE)
/* harmony export */ });
/* unused harmony exports Casing, NameKind, DocstringConvention, NamingRule, DocstringCluster, NameCluster, StyleOverride */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

/** From this confidence on a field is acted on; below it the code does not agree with itself enough. */
const SURE = 0.5;
const field = (value) => zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    value: value.nullable(),
    /** 0..1; 1 when it comes from configuration. 0.5 is three quarters of many places. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    /** How many places in the code say so; 0 when it comes from configuration. */
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    /** `config:pyproject.toml[tool.black]` or `code`. */
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const Casing = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['snake', 'camel', 'pascal', 'upper', 'flat']);
const NameKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'module', 'class', 'function', 'method', 'parameter', 'variable', 'constant', 'attribute',
]); // prettier-ignore
const DocstringConvention = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['google', 'numpy', 'rest', 'epytext', 'plain']);
/** How names of one kind are written, as a regular expression that a checker can use. */
const NamingRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: NameKind,
    convention: Casing,
    /** Anchored; linear in the length of a name. */
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Names of the repository that do not match. */
    outliers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Folders that do it in another way. */
    exceptions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        convention: Casing,
        pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
        evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    })),
});
/** Docstrings that are laid out alike. */
const DocstringCluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    convention: DocstringConvention,
    /** `one line, """, ends with a period` */
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), of: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
/** Names of one kind that share their first or last word. */
const NameCluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: NameKind,
    /** `get_*`, `*Error` */
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** A field that the code of a folder keeps in another way than the rest. */
const StyleOverride = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    field: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['indent', 'quotes', 'lineLength', 'docstrings', 'trailingCommas', 'importOrder']),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
/** How the repository writes Python. Deterministic; existing configuration wins over what the code shows. */
const Style = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    indent: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('tab'), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive()])),
    quotes: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['single', 'double'])),
    lineLength: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive()),
    docstrings: field(DocstringConvention),
    /** The share of functions with any annotation. */
    typeHints: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1)),
    trailingCommas: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** How values get into strings. */
    formatting: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['f-string', 'format', 'percent'])),
    /** Blank lines above a definition at the top of a file. */
    blankLines: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative()),
    /** `plain-first`: `import a` above `from b`, as isort does; `by-module`: mixed, by the name of the module. */
    importOrder: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['plain-first', 'by-module', 'by-length'])),
    /** One name in each `from` import, or as many as are needed. */
    importNames: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['one', 'several'])),
    importWrap: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['one-per-line', 'packed', 'grid', 'backslash'])),
    /** A blank line between the standard library and the rest. */
    importGroups: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** Top-level packages of the repository. */
    firstParty: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    naming: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NamingRule),
    overrides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(StyleOverride),
    docstringClusters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(DocstringCluster),
    nameClusters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NameCluster),
    /** Docstrings in the convention of the repository, with `{placeholders}`. */
    templates: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), class: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), function: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** The formatter and linters that the repository configures, with where. */
    tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['black', 'ruff', 'isort', 'flake8', 'pyright', 'mypy', 'pylint']), config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Who formats: black, ruff, or nobody. */
    formatter: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['black', 'ruff', 'none']),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});


/***/ }),

/***/ 61877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openAsking)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _models_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15751);
/* harmony import */ var _pipeline_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38348);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59519);
/* harmony import */ var _setup_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46471);







/** Opens the repository of a command at HEAD or another commit, with the embedder at hand. */
async function openAsking(command, overrides = {}, at = {}) {
    const { options, env, log, signal, waiting } = command;
    const { everyLanguage = false, ...commit } = at;
    const repository = await (0,_pipeline_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(command.cwd, options.repo), {
        ...commit,
        orEmpty: everyLanguage,
        signal,
    });
    const places = (0,_setup_places_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOf */ .ek)(options, env);
    const natives = (0,_models_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createNatives */ .HC)((0,_setup_places_js__WEBPACK_IMPORTED_MODULE_6__/* .nativeOptions */ .Q7)(places));
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'groundskeeper-'));
    const hub = (0,_models_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createModelHub */ .tK)({ options, natives, folder: places.models, scratch, log, signal, waiting });
    return {
        context: {
            repository,
            everyLanguage,
            log,
            signal,
            waiting,
            models: { llm: hub.llm, embedder: hub.embedder, faiss: () => natives.load('faiss-node') },
            knowledgeFolder: (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .knowledgeFolder */ .F)(options, env, repository.root),
            options: { full: options.full, 'no-embed': options['no-embed'], ...overrides },
            budget: { remaining: () => ({ seconds: Number.POSITIVE_INFINITY }) },
        },
        [Symbol.asyncDispose]: async () => {
            await hub[Symbol.asyncDispose]();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
        },
    };
}


/***/ }),

/***/ 80959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _knowledge_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86241);
/* harmony import */ var _sandbox_create_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21124);
/* harmony import */ var _stages_digest_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15412);
/* harmony import */ var _stages_style_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82302);
/* harmony import */ var _stages_validate_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79252);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61877);
/* harmony import */ var _workbench_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57341);
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










/** A patch that the guard takes is far smaller; this only keeps a huge file out of memory. */
const READ_LIMIT = 4 * 1024 * 1024;
const check = {
    help: 'Judge a patch against HEAD as the validator does: guard, tests, linters and types, relative to base.',
    usage: '',
    options: ['patch', 'allow-paths'],
    run: async (context) => checkFile(context),
};
async function checkFile(command) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options, env, log, signal, waiting } = command;
        const patch = await readPatch(command);
        const sandbox = await (0,_sandbox_create_js__WEBPACK_IMPORTED_MODULE_4__/* .createSandbox */ ._)({ mode: options.sandbox, log, signal, env });
        const asking = __addDisposableResource(env_1, await (0,_asking_js__WEBPACK_IMPORTED_MODULE_8__/* .openAsking */ .A)(command, { 'no-embed': true, full: false }), true);
        const { repository } = asking.context;
        const style = await (0,_stages_style_index_js__WEBPACK_IMPORTED_MODULE_6__/* .styleStage */ .y)(asking.context);
        const digest = await (0,_stages_digest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .digestStage */ .LN)(asking.context);
        const knowledge = await (0,_knowledge_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openKnowledge */ .hn)(digest, asking.context);
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const bench = __addDisposableResource(env_2, await (0,_workbench_js__WEBPACK_IMPORTED_MODULE_9__/* .openWorkbench */ .e)({ options, env, repository, sandbox, log, signal }, digest), true);
                waiting('judging the patch');
                const { exit, document } = await (0,_stages_validate_index_js__WEBPACK_IMPORTED_MODULE_7__/* .checkPatch */ .xV)(patch, { style, digest }, {
                    repository,
                    log,
                    signal,
                    options,
                    knowledge: () => Promise.resolve(knowledge),
                    workbench: () => Promise.resolve(bench),
                });
                return { exit, document, text: textOf(document) };
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        finally {
            knowledge.close();
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_1);
        if (result_2)
            await result_2;
    }
}
async function readPatch({ options, cwd }) {
    if (options.patch === '')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('option-invalid', 'option patch: "" is empty; give a patch file');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, options.patch);
    const patch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch(() => null);
    if (patch === null)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('option-invalid', `option patch: "${options.patch}" cannot be read; give a patch file`);
    if (patch.length > READ_LIMIT)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('option-invalid', `option patch: ${patch.length} bytes are too many`, _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.refused);
    return patch;
}
function textOf({ outcome, checks, failure, style }) {
    const look = style === undefined ? [] : styleText(style);
    return [...checks.map(line), ...look, ...(failure === null ? [] : ['', failure]), '', outcome].join('\n');
}
function line({ name, status, summary, seconds }) {
    return `${status.padEnd(7)} ${name.padEnd(12)} ${summary}${seconds > 0 ? ` (${seconds.toFixed(1)} s)` : ''}`;
}
/** The style score with what lowered it. */
function styleText({ score, checks }) {
    const misses = checks.flatMap((check) => check.misses.map(({ path, line: at, message }) => `        ${path}:${at}: ${message}`)); // prettier-ignore
    return [`style   ${score === null ? 'nothing to compare' : score.toFixed(2)}  ${checks.map(({ name, score: own, places }) => `${name} ${own.toFixed(2)} (${places})`).join(', ')}`, ...misses]; // prettier-ignore
}


/***/ })

};
