export const id = 752;
export const ids = [752];
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

/***/ 28752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheText: () => (/* binding */ cacheText),
  coverageText: () => (/* binding */ coverageText),
  digest: () => (/* binding */ digest_digest),
  digestDocument: () => (/* binding */ digestDocument)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/knowledge/parse/languages.js
var languages = __webpack_require__(22639);
// EXTERNAL MODULE: ./lib/stages/digest/index.js + 4 modules
var digest = __webpack_require__(58971);
// EXTERNAL MODULE: ./lib/entry/asking.js
var entry_asking = __webpack_require__(61877);
// EXTERNAL MODULE: ./lib/judge/workbench.js
var workbench = __webpack_require__(67530);
// EXTERNAL MODULE: ./lib/knowledge/impact/kept-coverage.js
var kept_coverage = __webpack_require__(29158);
// EXTERNAL MODULE: ./lib/knowledge/store/store.js + 2 modules
var store_store = __webpack_require__(47366);
// EXTERNAL MODULE: ./lib/sandbox/create.js + 8 modules
var create = __webpack_require__(67419);
// EXTERNAL MODULE: ./lib/entry/workbench.js + 12 modules
var entry_workbench = __webpack_require__(75020);
;// CONCATENATED MODULE: ./lib/entry/record-coverage.js
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






/** The longest run of a whole suite that is recorded. */
const SUITE_SECONDS = 3_600;
/** Runs all tests once in the sandbox and keeps what each of them ran, beside the digest. */
async function recordCoverage(command, asking, digest) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options, env, log, signal } = command;
        const { repository, knowledgeFolder, waiting } = asking.context;
        const sandbox = await (0,create/* createSandbox */._)({ mode: options.sandbox, log, signal, env });
        const bench = __addDisposableResource(env_1, await (0,entry_workbench/* openWorkbench */.e)({ options, env, repository, sandbox, log, signal }, digest), true);
        waiting('running all tests and recording what each of them runs');
        const run = await bench.runTests(workbench/* NO_CHANGE */.X, { paths: [], changed: [], wallSeconds: SUITE_SECONDS, coverage: 'always' }, signal);
        if (run.state !== 'complete' || run.coverage === undefined) {
            const why = run.state === 'complete' ? 'what they ran could not be recorded' : run.state;
            throw new errors/* UserError */.yo('tests-not-runnable', `the tests did not finish (${why}): ${run.output.trim().split('\n').at(-1)?.slice(0, 300) ?? ''}`);
        }
        const objects = new Map((await repository.listing()).files.map(({ path, object }) => [path, object]));
        const about = { commit: repository.base, python: bench.environment.version, seconds: run.seconds };
        const store = (0,store_store/* openStore */.Ch)(knowledgeFolder, log);
        try {
            (0,kept_coverage/* keepCoverage */.KJ)(store, (0,kept_coverage/* coverageRecord */.gu)(run.coverage, about, (path) => objects.get(path)));
        }
        finally {
            store.close();
        }
        const tests = new Set(run.coverage.tests.map(({ id }) => id));
        const partly = new Set(run.coverage.tests.flatMap(({ id, whole, spawns }) => (whole && !spawns ? [] : [id])));
        const failing = Object.values(run.outcomes).filter((outcome) => outcome === 'failed' || outcome === 'error').length;
        return { tests: tests.size, partly: partly.size, failing, seconds: run.seconds, python: bench.environment.version };
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
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/entry/commands/digest.js
var digest_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var digest_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





const digest_digest = {
    help: 'Read the repository: symbols, imports, calls and vectors; only what changed is read again.',
    usage: '',
    options: ['full', 'no-embed', 'coverage'],
    run: async (context) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const asking = digest_addDisposableResource(env_1, await (0,entry_asking/* openAsking */.A)(context, {}, { everyLanguage: true }), true);
            const made = await (0,digest/* digestStage */.LN)(asking.context);
            const coverage = context.options.coverage ? await recordCoverage(context, asking, made) : null;
            const document = {
                ...digestDocument(made, asking.context.knowledgeFolder),
                ...(coverage === null ? {} : { coverage }),
            };
            return { exit: errors/* ExitCode */.yU.done, document, text: textOf(document) };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = digest_disposeResources(env_1);
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
/** One line about a run of all tests that was recorded. */
function coverageText({ tests, partly, failing, seconds, python }) {
    const rest = partly === 0 ? '' : `, of ${partly} not all (they start other programs)`;
    return `what ${tests} tests run is known${rest}; ${failing} fail; python ${python}, ${seconds.toFixed(1)} s`;
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
        of((0,languages/* languageOf */.e)(path)?.language ?? 'py').files += 1;
    for (const { path } of symbols)
        of((0,languages/* languageOf */.e)(path)?.language ?? 'py').symbols += 1;
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
        ...(document.coverage === undefined ? [] : [`coverage   ${coverageText(document.coverage)}`]),
        ...(document.partial === null ? [] : [`partial    ${document.partial}`]),
        ...document.failures.slice(0, 10).map(({ path, why }) => `note       ${path}: ${why}`),
        ...(document.failures.length > 10 ? [`note       and ${document.failures.length - 10} more (see --json)`] : []),
        `took       ${document.seconds} s, ${document.rssMb} MB at most`,
    ].join('\n');
}


/***/ }),

/***/ 29158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ keptCoverage),
/* harmony export */   KJ: () => (/* binding */ keepCoverage),
/* harmony export */   gu: () => (/* binding */ coverageRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _contracts_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41001);


/** Entries of a list in one row. */
const PIECE = 4_000;
const Piece = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['files', 'sets', 'tests', 'shared', 'loading', 'objects', 'head']), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()]);
/** Makes the record of a whole run: what each test ran, with the names that git gives to the bytes that were run. */
function coverageRecord(coverage, about, objectOf) {
    return { schema: 1, ...about, objects: coverage.files.map((path) => objectOf(path) ?? ''), coverage };
}
/** Keeps a record under its commit; the record of that commit before it goes. */
function keepCoverage(store, record) {
    const { coverage, objects, ...head } = record;
    const pieces = [JSON.stringify(['head', [head]])];
    for (const [name, list] of Object.entries({ objects, ...coverage })) {
        for (let from = 0; from < list.length; from += PIECE)
            pieces.push(JSON.stringify([name, list.slice(from, from + PIECE)]));
    }
    store.putCoverage(record.commit, pieces);
}
/**
 * The record of one of these commits, the first that has one; else the latest. It may come from a cache that others
 * can write: what does not fit the contract, or points to nothing, is as good as absent.
 */
function keptCoverage(store, commits) {
    const keys = store.coverageKeys();
    for (const key of [...commits.filter((one) => keys.includes(one)), ...keys.filter((one) => !commits.includes(one))]) {
        const record = read(store.coverage(key));
        if (record?.commit === key)
            return record;
    }
    return null;
}
function read(pieces) {
    if (pieces === null)
        return null;
    try {
        const lists = { files: [], sets: [], tests: [], shared: [], loading: [], objects: [], head: [] }; // prettier-ignore
        for (const text of pieces) {
            const [name, list] = Piece.parse(JSON.parse(text));
            if (!Array.isArray(list))
                return null;
            for (const one of list)
                lists[name]?.push(one);
        }
        const { head = [], objects = [], ...coverage } = lists;
        const record = _contracts_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .CoverageRecord */ .E.parse({ ...head[0], objects, coverage });
        return record.objects.length === record.coverage.files.length && (0,_contracts_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageFits */ .x$)(record.coverage) ? record : null;
    }
    catch {
        return null;
    }
}


/***/ })

};
