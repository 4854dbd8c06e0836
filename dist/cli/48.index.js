export const id = 48;
export const ids = [48];
export const modules = {

/***/ 86489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ CONTROL),
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   lr: () => (/* binding */ BIDI)
/* harmony export */ });
/** Characters that change the direction of text, so that a line reads other than it runs. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Characters that show nothing: format characters, fillers, tags, variation selectors, line separators. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u;
/** Control characters that no source text needs. Tab, form feed and the newline of either kind stay. */
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]|\r(?!$)/u;


/***/ }),

/***/ 85574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseSpec),
/* harmony export */   H: () => (/* binding */ writeSpec)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38816);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21692);




const MAX_BYTES = 64 * 1024;
const HEAD = ` The request made exact. Edit what is wrong and plan from this file: groundskeeper plan --spec FILE.
 kind: ${_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .Spec */ .EY.shape.kind.options.join(', ')}.
 targets: definitions that must change, most likely first. acceptance: what must hold afterwards.`;
/** The spec as YAML for people: what they would edit comes first. */
function writeSpec(spec) {
    const { kind, title, rationale, targets, operations, acceptance, constraints, risk, question, confidence, id, base, schema, } = spec;
    const ordered = {
        kind,
        title,
        rationale,
        targets,
        operations,
        acceptance,
        constraints,
        risk,
        question,
        confidence,
        id,
        base,
        schema,
    };
    return `${HEAD.split('\n').map((line) => `#${line}`).join('\n')}\n${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(ordered, { lineWidth: 120 })}`; // prettier-ignore
}
const strict = (schema) => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(schema.shape);
const EditedSpec = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ..._spec_js__WEBPACK_IMPORTED_MODULE_2__/* .Spec */ .EY.shape,
    targets: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(strict(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .Spec */ .EY.shape.targets.element)),
    operations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(strict(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .Spec */ .EY.shape.operations.element)),
    acceptance: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(strict(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .Spec */ .EY.shape.acceptance.element)),
    confidence: strict(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .Spec */ .EY.shape.confidence),
});
/** Reads a spec that a person may have edited. An error names the line and what was expected there. */
function parseSpec(text, symbols, name = 'spec') {
    if (Buffer.byteLength(text) > MAX_BYTES)
        throw invalid(`${name} is larger than ${MAX_BYTES} bytes`);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true, merge: false, resolveKnownTags: false });
    const broken = document.errors[0] ?? document.warnings[0];
    if (broken !== undefined)
        throw invalid(`${name} line ${broken.linePos?.[0].line ?? 1}: ${broken.message.split('\n')[0]?.replace(/ at line \d.*$/, '') ?? ''}`);
    refuseAliases(document, lines, name);
    const value = document.toJS({ maxAliasCount: 0 });
    const result = EditedSpec.safeParse(value);
    if (!result.success) {
        const issue = result.error.issues[0];
        const path = (issue?.path ?? []).filter((part) => typeof part !== 'symbol');
        throw invalid(`${name} line ${lineOf(document, path, lines)}: ${path.length === 0 ? 'the document' : path.join('.')}: ${describe(issue)}`);
    }
    const spec = _spec_js__WEBPACK_IMPORTED_MODULE_2__/* .Spec */ .EY.parse(result.data);
    checkSymbols(spec, symbols, document, lines, name);
    return spec;
}
/** A YAML alias can make a small file large; a spec needs none. */
function refuseAliases(document, lines, name) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_, node) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            throw invalid(`${name} line ${lines.linePos(node.range?.[0] ?? 0).line}: aliases are not allowed`);
    });
}
function checkSymbols(spec, symbols, document, lines, name) {
    const known = new Map(symbols.map((symbol) => [symbol.id, symbol]));
    const check = (id, path) => {
        if (id === null || known.has(id))
            return;
        const last = id.slice(id.search(/[^:.]*$/));
        const module = id.slice(0, id.lastIndexOf(':') + 1);
        const alike = symbols.filter((symbol) => symbol.id.endsWith(`:${last}`) || symbol.id.endsWith(`.${last}`));
        const near = (alike.length > 0 ? alike : symbols.filter((symbol) => symbol.id.startsWith(module))).slice(0, 3);
        const hint = near.length === 0
            ? 'a definition of this repository, as `groundskeeper query` prints it'
            : near.map((symbol) => symbol.id).join(' or ');
        throw invalid(`${name} line ${lineOf(document, path, lines)}: ${path.join('.')}: ${id} does not exist at ${spec.base.slice(0, 12)}; expected ${hint}`);
    };
    spec.targets.forEach((target, index) => check(target.symbol, ['targets', index, 'symbol']));
    spec.operations.forEach((operation, index) => check(operation.target, ['operations', index, 'target']));
    // Path and line follow from the symbol, so an edited symbol needs no further edits.
    for (const target of spec.targets) {
        const symbol = known.get(target.symbol);
        if (symbol !== undefined)
            Object.assign(target, { path: symbol.path, line: symbol.line });
    }
}
/** The line of the node at a path, or of the nearest node above it that is there. */
function lineOf(document, path, lines) {
    for (let length = path.length; length >= 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        const start = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)
            ? node.range?.[0]
            : node?.range?.[0];
        if (start !== undefined)
            return lines.linePos(start).line;
    }
    return 1;
}
function describe(issue) {
    if (issue === undefined)
        return 'is invalid';
    if (issue.code === 'invalid_value')
        return `expected one of ${issue.values.map(String).join(', ')}`;
    if (issue.code === 'unrecognized_keys')
        return `unknown field ${issue.keys.join(', ')}`;
    if (issue.code === 'invalid_format')
        return 'expected a symbol id such as py:package.module:function';
    return issue.message.replace(/^Invalid input: /, '');
}
function invalid(message) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('artifact-invalid', message);
}


/***/ }),

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spec: () => (/* binding */ spec)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _contracts_spec_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85574);
/* harmony import */ var _stages_digest_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58971);
/* harmony import */ var _stages_intake_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9880);
/* harmony import */ var _stages_spec_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18117);
/* harmony import */ var _request_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94429);
/* harmony import */ var _stage_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15570);







const spec = {
    help: 'Make a request exact: what kind it is, which definitions it is about, what must hold afterwards.',
    usage: '',
    options: ['request', 'request-file', 'budget-minutes', 'budget-tokens', 'seed', 'model'],
    run: async (command) => {
        const text = await (0,_request_text_js__WEBPACK_IMPORTED_MODULE_5__/* .requestText */ .T)(command);
        return (0,_stage_run_js__WEBPACK_IMPORTED_MODULE_6__/* .withStages */ .u)(command, async (context) => {
            const request = await (0,_stages_intake_index_js__WEBPACK_IMPORTED_MODULE_3__/* .intakeStage */ .tg)({ source: 'cli', title: '', text, issue: null, actor: null, repository: null }, context);
            const made = await (0,_stages_spec_index_js__WEBPACK_IMPORTED_MODULE_4__/* .specStage */ .o)({ request, digest: await (0,_stages_digest_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digestStage */ .LN)(context) }, context);
            return { exit: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.done, document: made, text: (0,_contracts_spec_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSpec */ .H)(made).trimEnd() };
        });
    },
};


/***/ }),

/***/ 94429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   T: () => (/* binding */ requestText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);



/** More than this is no request; intake has the exact limit, this only keeps a huge file out of memory. */
const READ_LIMIT = 16 * 1024 * 1024;
/** The request of a command: `--request`, else what `--request-file` holds, else empty. */
async function requestText({ options, cwd }) {
    return options['request-file'] === ''
        ? options.request
        : readBounded((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, options['request-file']), 'request-file');
}
/** Reads a text file that an option names. */
async function readBounded(path, option) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (found === null || !found.isFile())
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('option-invalid', `option ${option}: ${path} cannot be read`);
    if (found.size > READ_LIMIT) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('request-too-large', `${path} holds ${found.size} bytes; a few paragraphs are enough`, _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.refused);
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}


/***/ }),

/***/ 15570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withStages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _pipeline_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18185);
/* harmony import */ var _pipeline_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38348);
/* harmony import */ var _pipeline_run_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94468);
/* harmony import */ var _sandbox_create_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67419);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59519);
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








/** Runs single stages on a checkout, with everything a whole run has but its run folder: that one is dropped afterwards. */
async function withStages(command, work) {
    const { options, env, log } = command;
    const repository = await (0,_pipeline_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(command.cwd, options.repo), { signal: command.signal });
    // No sandbox, no run: said before any model is loaded.
    const sandbox = await (0,_sandbox_create_js__WEBPACK_IMPORTED_MODULE_6__/* .createSandbox */ ._)({ mode: options.sandbox, env, log, signal: command.signal });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'groundskeeper-'));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const budget = __addDisposableResource(env_1, (0,_pipeline_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .createBudget */ .y)({
                minutes: options['budget-minutes'],
                tokens: options['budget-tokens'],
                candidates: options['budget-candidates'],
            }), false);
            const signal = AbortSignal.any([command.signal, budget.signal]);
            const run = await (0,_pipeline_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .openRunFolder */ .i)(folder);
            const kept = (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .knowledgeFolder */ .F)(options, env, repository.root);
            const opened = __addDisposableResource(env_1, (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .openContext */ .e)({
                options,
                env,
                repository,
                knowledgeFolder: kept,
                run,
                sandbox,
                budget,
                github: null,
                log,
                signal,
                waiting: (text) => command.waiting(text),
            }), true);
            return await work(opened.context);
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
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ })

};
