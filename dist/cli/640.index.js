export const id = 640;
export const ids = [640];
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
        command,
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
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   judgePatch: () => (/* binding */ judgePatch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _knowledge_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86241);
/* harmony import */ var _sandbox_create_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67419);
/* harmony import */ var _stages_digest_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58971);
/* harmony import */ var _stages_style_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82302);
/* harmony import */ var _stages_validate_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25549);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61877);
/* harmony import */ var _workbench_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75020);
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
    options: ['patch', 'allow-paths', 'patterns-off'],
    run: async (context) => checkFile(context),
};
async function checkFile(command) {
    const { exit, document } = await judgePatch(await readPatch(command), command);
    return { exit, document, text: textOf(document) };
}
/** The verdict of the validator on a patch, at HEAD or another commit. */
async function judgePatch(patch, command, at = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options, env, log, signal, waiting } = command;
        const sandbox = await (0,_sandbox_create_js__WEBPACK_IMPORTED_MODULE_4__/* .createSandbox */ ._)({ mode: options.sandbox, log, signal, env });
        const asking = __addDisposableResource(env_1, await (0,_asking_js__WEBPACK_IMPORTED_MODULE_8__/* .openAsking */ .A)(command, { 'no-embed': true, full: false }, at), true);
        const { repository } = asking.context;
        const style = await (0,_stages_style_index_js__WEBPACK_IMPORTED_MODULE_6__/* .styleStage */ .y)(asking.context);
        const digest = await (0,_stages_digest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .digestStage */ .LN)(asking.context);
        const knowledge = await (0,_knowledge_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openKnowledge */ .hn)(digest, asking.context);
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const bench = __addDisposableResource(env_2, await (0,_workbench_js__WEBPACK_IMPORTED_MODULE_9__/* .openWorkbench */ .e)({ options, env, repository, sandbox, log, signal }, digest), true);
                waiting('judging the patch');
                return await (0,_stages_validate_index_js__WEBPACK_IMPORTED_MODULE_7__/* .checkPatch */ .xV)(patch, { style, digest }, {
                    repository,
                    knowledgeFolder: asking.context.knowledgeFolder,
                    log,
                    signal,
                    options,
                    knowledge: () => Promise.resolve(knowledge),
                    workbench: () => Promise.resolve(bench),
                });
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
