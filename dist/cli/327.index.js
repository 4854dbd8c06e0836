export const id = 327;
export const ids = [327];
export const modules = {

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

/***/ 53327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheText: () => (/* binding */ cacheText),
/* harmony export */   digest: () => (/* binding */ digest),
/* harmony export */   digestDocument: () => (/* binding */ digestDocument)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _knowledge_parse_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22639);
/* harmony import */ var _stages_digest_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15412);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61877);
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




const digest = {
    help: 'Read the repository: symbols, imports, calls and vectors; only what changed is read again.',
    usage: '',
    options: ['full', 'no-embed'],
    run: async (context) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const asking = __addDisposableResource(env_1, await (0,_asking_js__WEBPACK_IMPORTED_MODULE_3__/* .openAsking */ .A)(context, {}, { everyLanguage: true }), true);
            const made = await (0,_stages_digest_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digestStage */ .LN)(asking.context);
            const document = digestDocument(made, asking.context.knowledgeFolder);
            return { exit: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.done, document, text: textOf(document) };
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
    },
};
/** The document of `digest --json`. */
function digestDocument(made, folder) {
    const { stats } = made;
    return {
        commit: made.commit,
        files: stats.files,
        lines: stats.lines,
        symbols: stats.symbols,
        callSites: stats.callSites,
        resolved: stats.resolved,
        guessed: stats.guessed,
        external: stats.external,
        edges: made.imports.length + made.inherits.length + made.calls.length,
        inherits: made.inherits.length,
        imports: made.imports.length,
        failures: stats.failures,
        vectors: stats.vectors,
        history: stats.history,
        partial: stats.partial ?? null,
        seconds: stats.seconds,
        rssMb: stats.rssMb,
        cache: {
            folder,
            state: stats.cache?.state ?? 'miss',
            ageSeconds: stats.cache?.ageSeconds ?? null,
            parsed: stats.parsed,
            reused: stats.reused,
            embedded: stats.embedded,
        },
        languages: languagesOf(made),
    };
}
/** `partial, last used 3 hours ago`: whether the cache knew all, some or none of it. */
function cacheText({ state, ageSeconds, }) {
    return ageSeconds === null ? state : `${state}, last used ${age(ageSeconds)} ago`;
}
function age(seconds) {
    const steps = [['day', 86_400], ['hour', 3_600], ['minute', 60]]; // prettier-ignore
    const [unit, size] = steps.find(([, each]) => seconds >= each) ?? ['second', 1];
    const count = Math.floor(seconds / size);
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
/** Files and symbols by language, as the ids begin. */
function languagesOf({ modules, symbols }) {
    const found = {};
    const of = (name) => (found[name] ??= { files: 0, symbols: 0 });
    for (const { path } of modules)
        of((0,_knowledge_parse_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .e)(path)?.language ?? 'py').files += 1;
    for (const { path } of symbols)
        of((0,_knowledge_parse_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .e)(path)?.language ?? 'py').symbols += 1;
    return found;
}
function textOf(document) {
    const { cache, callSites, resolved, guessed, external, languages } = document;
    const ours = callSites - external;
    const share = ours === 0 ? 100 : Math.floor((resolved * 1000) / ours) / 10;
    return [
        `commit     ${document.commit.slice(0, 12)}`,
        `files      ${document.files} (${document.lines} lines), ${cache.parsed} parsed, ${cache.reused} reused`,
        ...(Object.keys(languages).length > 1
            ? [
                `languages  ${Object.entries(languages)
                    .map(([name, of]) => `${name} ${of.files} files, ${of.symbols} symbols`)
                    .join('; ')}`,
            ]
            : []),
        `symbols    ${document.symbols}, ${cache.embedded} embedded, vectors: ${document.vectors}`,
        `calls      ${callSites}: ${external} leave the repository; of the other ${ours}, ${share} % are tied to a symbol and ${guessed} guessed by name`,
        `imports    ${document.imports}`,
        `history    ${document.history}`,
        `cache      ${cacheText(cache)}`,
        ...(document.partial === null ? [] : [`partial    ${document.partial}`]),
        ...document.failures.slice(0, 10).map(({ path, why }) => `note       ${path}: ${why}`),
        ...(document.failures.length > 10 ? [`note       and ${document.failures.length - 10} more (see --json)`] : []),
        `took       ${document.seconds} s, ${document.rssMb} MB at most`,
    ].join('\n');
}


/***/ })

};
