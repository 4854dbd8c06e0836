export const id = 980;
export const ids = [980];
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







/** Opens the repository of a command at HEAD, with the embedder at hand. */
async function openAsking(command, overrides = {}) {
    const { options, env, log, signal, waiting } = command;
    const repository = await (0,_pipeline_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(command.cwd, options.repo), { signal });
    const places = (0,_setup_places_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOf */ .ek)(options, env);
    const natives = (0,_models_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createNatives */ .HC)((0,_setup_places_js__WEBPACK_IMPORTED_MODULE_6__/* .nativeOptions */ .Q7)(places));
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'groundskeeper-'));
    const hub = (0,_models_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createModelHub */ .tK)({ options, natives, folder: places.models, scratch, log, signal, waiting });
    return {
        context: {
            repository,
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

/***/ 9980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  query: () => (/* binding */ query)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/knowledge/open.js + 4 modules
var knowledge_open = __webpack_require__(48507);
;// CONCATENATED MODULE: ./lib/knowledge/query.js

/** Choices named in an error; more would not be read. */
const CHOICES = 20;
/**
 * The one symbol that a person means: a symbol id, a dotted path, `path::Qual.name` or `path:line`.
 * Several is exit 2 with the choices, none is exit 2.
 */
function findSymbol(knowledge, text) {
    const direct = knowledge.symbol(text) ?? atLine(knowledge, text);
    if (direct !== undefined)
        return direct;
    // A setter or an overload is not another symbol to a person: the first of a name stands for all of them.
    const found = knowledge.named(text).filter((symbol) => !symbol.id.includes('#'));
    const [only] = found;
    if (only === undefined) {
        throw new errors/* UserError */.yo('symbol-unknown', `no symbol ${JSON.stringify(text.slice(0, 120))}; give a dotted path, path::Qual.name or path:line`, errors/* ExitCode */.yU.refused); // prettier-ignore
    }
    if (found.length === 1)
        return only;
    const choices = found.slice(0, CHOICES).map((symbol) => `${symbol.path}::${symbol.qualname}`);
    const more = found.length > CHOICES ? ` and ${found.length - CHOICES} more` : '';
    throw new errors/* UserError */.yo('symbol-ambiguous', `${JSON.stringify(text.slice(0, 120))} may be ${choices.join(', ')}${more}`, errors/* ExitCode */.yU.refused); // prettier-ignore
}
/** Who calls a symbol: the place of each call. */
function callersOf(knowledge, text) {
    return knowledge.callers(findSymbol(knowledge, text).id).map((edge) => callLine(knowledge, edge, edge.from));
}
/** What a symbol calls: the place of each call, named by what is called. */
function calleesOf(knowledge, text) {
    return knowledge.callees(findSymbol(knowledge, text).id).map((edge) => callLine(knowledge, edge, edge.to));
}
/** Test files that load the modules of these symbols or files, nearest first. */
function impactedTests(knowledge, texts) {
    const modules = texts.map((text) => knowledge.module(text)?.module ?? findSymbol(knowledge, text).module);
    return knowledge.testsImporting(modules).map(({ path, how }) => ({ file: path, line: 1, how, symbol: null }));
}
function atLine(knowledge, text) {
    const [, path, line] = /^(.+):([0-9]{1,7})$/.exec(text) ?? [];
    return path === undefined ? undefined : knowledge.at(path, Number(line));
}
function callLine(knowledge, edge, shown) {
    const caller = knowledge.symbol(edge.from);
    const module = edge.from.split(':')[1];
    const file = caller?.path ?? knowledge.digest.modules.find((one) => one.module === module)?.path ?? '';
    return { file, line: edge.line, how: edge.how, symbol: shown };
}

// EXTERNAL MODULE: ./lib/stages/digest/index.js + 8 modules
var digest = __webpack_require__(24329);
// EXTERNAL MODULE: ./lib/entry/asking.js
var entry_asking = __webpack_require__(61877);
;// CONCATENATED MODULE: ./lib/entry/commands/query.js
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





const QUESTIONS = {
    callers: (knowledge, names) => names.flatMap((name) => callersOf(knowledge, name)),
    callees: (knowledge, names) => names.flatMap((name) => calleesOf(knowledge, name)),
    'impacted-tests': impactedTests,
};
const LATER = ['slice', 'path', 'duplicates'];
const query = {
    help: 'Ask who calls a symbol, what it calls, or which tests a change may touch.',
    usage: `${Object.keys(QUESTIONS).join('|')} SYMBOL_OR_FILE...`,
    options: [],
    run: async (context) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const [question = '', ...names] = context.args;
            if (LATER.includes(question))
                throw new errors/* UserError */.yo('not-in-this-version', `query ${question}: not in this version`);
            const answer = Object.hasOwn(QUESTIONS, question) ? QUESTIONS[question] : undefined;
            if (answer === undefined || names.length === 0) {
                throw new errors/* UserError */.yo('option-invalid', `query needs ${Object.keys(QUESTIONS).join(', ')} and at least one symbol or file`);
            }
            const asking = __addDisposableResource(env_1, await (0,entry_asking/* openAsking */.A)(context, { 'no-embed': true, full: false }), true);
            const knowledge = await (0,knowledge_open/* openKnowledge */.h)(await (0,digest/* digestStage */.L)(asking.context), asking.context);
            const lines = answer(knowledge, names);
            const text = lines.map(({ file, line, how, symbol }) => `${file}:${line}  ${symbol ?? ''}  (${how})`.replace('    (', '  ('));
            return { exit: errors/* ExitCode */.yU.done, document: lines, text: text.join('\n') || 'none' };
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
}; // prettier-ignore


/***/ })

};
