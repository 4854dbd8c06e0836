export const id = 851;
export const ids = [851];
export const modules = {

/***/ 55447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ Reason),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   ll: () => (/* binding */ RunState),
/* harmony export */   nd: () => (/* binding */ EXIT_OF_STATE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);


/** How a run ended. Every run ends in exactly one of these. */
const RunState = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    'resolved',
    'question',
    'already-fixed',
    'nothing-to-do',
    'unsure',
    'not-fixed',
    'refused',
    'misconfigured',
    'unavailable',
    'cancelled',
]);
const EXIT_OF_STATE = {
    resolved: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.done,
    question: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.done,
    'already-fixed': _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.done,
    'nothing-to-do': _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.done,
    unsure: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.failed,
    'not-fixed': _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.failed,
    refused: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.refused,
    misconfigured: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.misconfigured,
    unavailable: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.unavailable,
    cancelled: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.cancelled,
};
/** Why a run ended as it did: the one documented list. The text is what a person reads. */
const REASONS = {
    'proven-by-reproduction': 'a reproduction test failed before the patch and passes after it',
    'proven-by-tests': 'tests that failed before the patch pass after it and none broke',
    'exact-refactor': 'an exact refactor by code alone, and no check got worse',
    'checks-clean': 'no check got worse, but no test proves the change',
    'no-candidate-passed': 'no candidate passed the checks',
    'no-candidate': 'the models produced no usable candidate',
    'no-target': 'no place in the code could be tied to the request',
    'budget-wall-clock': 'the time budget ran out',
    'budget-tokens': 'the token budget ran out',
    'budget-candidates': 'the candidate budget ran out',
    'request-empty': 'the request holds no text',
    'request-too-large': 'the request is larger than the limit',
    'request-is-question': 'the request asks something instead of asking for a change',
    'request-unclear': 'the request does not say what should change',
    'tests-import-another-copy': 'the tests load another copy of the changed modules',
    'tests-not-runnable': 'the tests of the repository could not be run',
    'issue-closed': 'the issue is closed',
    'issue-locked': 'the issue is locked',
    'no-write-permission': 'the person who asked has no write permission',
    'sender-is-bot': 'the event was caused by a bot',
    'rate-limited': 'too many runs were started within the last hour',
    'event-not-supported': 'this event starts nothing here',
    'no-command': 'the comment holds no command',
    'already-delivered': 'a pull request for this request exists already',
    'branch-moved': 'somebody has committed to the branch',
    'patch-refused': 'the patch breaks a safety rule',
    'not-verified': 'the job that tested the patch again did not confirm it',
    'stopped-by-user': 'somebody with write permission asked to stop',
    signal: 'the process was told to end',
    'not-a-repository': 'the folder is not a git repository',
    'no-commit': 'the repository has no commit',
    'no-python': 'the repository holds no Python file',
    'base-not-available': 'the base commit is not in this checkout and could not be fetched',
    'option-unknown': 'an option is not known',
    'option-invalid': 'an option has an invalid value',
    'symbol-unknown': 'no symbol or file of that name is in the repository',
    'symbol-ambiguous': 'several symbols have that name',
    'refactor-refused': 'an exact refactor would be wrong or could not be shown to be right',
    'command-unknown': 'the command is not known',
    'not-in-this-version': 'the command is part of a later version',
    'sandbox-unavailable': 'no working sandbox',
    'model-missing': 'a model file is missing',
    'model-corrupt': 'a model file has the wrong hash',
    'model-unreachable': 'a model could not be downloaded',
    'model-failed': 'a model could not be loaded or ran out of memory',
    'prompt-too-long': 'a prompt does not fit the context of the model',
    'native-missing': 'a native package is missing',
    'tool-missing': 'a tool is missing',
    'watch-limit': 'the system allows no more watched folders',
    'disk-full': 'no space is left on the disk',
    'python-missing': 'no Python interpreter',
    'artifact-invalid': 'a run artefact is missing or does not match its schema',
    'github-permission': 'the token lacks a permission',
    'pull-request-forbidden': 'this repository does not let this token open pull requests',
    'github-not-found': 'the repository or issue is gone',
    'github-rejected': 'GitHub refused a request',
    'github-unavailable': 'GitHub could not be reached',
    done: 'the step did its work',
    'internal-error': 'a bug in Groundskeeper',
};
const Reason = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(Object.keys(REASONS));


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

/***/ 23773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refactor: () => (/* binding */ refactor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38816);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50645);
/* harmony import */ var _contracts_operation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84382);
/* harmony import */ var _knowledge_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86241);
/* harmony import */ var _knowledge_query_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85324);
/* harmony import */ var _pipeline_run_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94468);
/* harmony import */ var _refactor_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47891);
/* harmony import */ var _stages_deliver_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70480);
/* harmony import */ var _stages_digest_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58971);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(61877);
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














const MAX_ARGS = 16 * 1024;
const refactor = {
    help: 'Change the code in one exact way, everywhere at once and with no model; what could go wrong is refused.',
    usage: '',
    options: ['op', 'args', 'deliver', 'out', 'allow-paths'],
    run: async (command) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { options, log, signal } = command;
            const operation = operationOf(options.op, options.args);
            const asking = __addDisposableResource(env_1, await (0,_asking_js__WEBPACK_IMPORTED_MODULE_12__/* .openAsking */ .A)(command, { 'no-embed': true, full: false }), true);
            const { context } = asking;
            const knowledge = await (0,_knowledge_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openKnowledge */ .hn)(await (0,_stages_digest_index_js__WEBPACK_IMPORTED_MODULE_11__/* .digestStage */ .LN)(context), context);
            try {
                const project = await (0,_refactor_index_js__WEBPACK_IMPORTED_MODULE_9__/* .openProject */ .U)(await (0,_stages_digest_index_js__WEBPACK_IMPORTED_MODULE_11__/* .readSources */ .tW)(context), context.repository);
                const done = await (0,_refactor_index_js__WEBPACK_IMPORTED_MODULE_9__/* .perform */ .y)(project, (text) => (0,_knowledge_query_js__WEBPACK_IMPORTED_MODULE_7__/* .findSymbol */ .af)(knowledge, text), operation);
                const folder = options.out === '' ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'groundskeeper-refactor-')) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(command.cwd, options.out); // prettier-ignore
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
                const run = await (0,_pipeline_run_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .openRunFolder */ .i)(folder);
                const written = await (0,_stages_deliver_index_js__WEBPACK_IMPORTED_MODULE_10__/* .writePatch */ .CZ)(done.edits, { repository: context.repository, run, options });
                if (written.path === null)
                    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('patch-refused', `the patch breaks a safety rule: ${written.refused ?? 'it changes nothing'}`, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ExitCode */ .yU.refused); // prettier-ignore
                const id = `request-${(0,_base_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(JSON.stringify([operation, context.repository.base])).slice(0, 12)}`;
                const title = `refactor: ${describe(operation)}`.slice(0, 72);
                const made = options.deliver === 'commit' ? await (0,_stages_deliver_index_js__WEBPACK_IMPORTED_MODULE_10__/* .deliverFiles */ .hQ)({ id, title, body: '', changes: written.changes }, { repository: context.repository, signal, github: null }) : null; // prettier-ignore
                for (const note of done.notes)
                    log.info(note);
                const document = { ...documentOf(done), patch: written.path, branch: made?.branch ?? null, commit: made?.commit ?? null, warnings: written.warnings }; // prettier-ignore
                return { exit: _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ExitCode */ .yU.done, document, text: textOf(document) };
            }
            finally {
                knowledge.close();
            }
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
function operationOf(op, args) {
    const known = Object.keys(_contracts_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .SHORT_NAMES */ .I).join(', ');
    const name = Object.hasOwn(_contracts_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .SHORT_NAMES */ .I, op) ? _contracts_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .SHORT_NAMES */ .I[op] : op;
    if (!Object.values(_contracts_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .SHORT_NAMES */ .I).some((each) => each === name))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('option-invalid', `option op: ${JSON.stringify(op.slice(0, 40))} is none of ${known}`); // prettier-ignore
    if (args.length > MAX_ARGS)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('option-invalid', `option args: ${args.length} characters are too many`, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ExitCode */ .yU.refused); // prettier-ignore
    let given;
    try {
        given = JSON.parse(args === '' ? '{}' : args);
    }
    catch {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('option-invalid', `option args: ${JSON.stringify(args.slice(0, 80))} is no JSON; write for example '{"symbol": "pkg.mod.name", "to": "other"}'`); // prettier-ignore
    }
    const result = _contracts_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .ExactOperation */ .V.safeParse({ ...(zod__WEBPACK_IMPORTED_MODULE_13__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_13__/* .unknown */ .L5J()).safeParse(given).data ?? {}), op: name }); // prettier-ignore
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('option-invalid', `option args: ${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'is invalid'}`); // prettier-ignore
}
function describe(operation) {
    switch (operation.op) {
        case 'rename-symbol':
            return `rename ${operation.parameter === undefined ? '' : `${operation.parameter} of `}${operation.symbol} to ${operation.to}`; // prettier-ignore
        case 'delete-symbol':
            return `remove ${operation.symbol}`;
    }
}
function documentOf({ sites, risk, notes }) {
    return {
        state: 'resolved',
        opened: false,
        confidence: risk === 'low' ? 1 : risk === 'medium' ? 0.8 : 0.6,
        reason: 'done',
        risk,
        notes,
        sites: sites.map(({ path, start, end, replacement, how }) => ({ path, start, end, replacement, how })),
    };
}
function textOf({ sites, risk, notes, patch, branch }) {
    const files = Map.groupBy(sites, (site) => site.path);
    return [
        ...[...files].map(([path, own]) => `${path}  ${own.length} place${own.length === 1 ? '' : 's'} (${[...new Set(own.map((site) => site.how))].join(', ')})`),
        '',
        `risk ${risk}`,
        ...notes.map((note) => `  ${note}`),
        branch === null ? `patch ${patch}` : `a commit is on ${branch}; patch ${patch}`,
    ].join('\n');
} // prettier-ignore


/***/ }),

/***/ 66965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ diffLines),
/* harmony export */   oh: () => (/* binding */ changedLineCount),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   yx: () => (/* binding */ editsBetween)
/* harmony export */ });
/** Above this many line pairs the middle is one hunk: a table of that size is not worth the exactness. */
const MAX_CELLS = 9_000_000;
/** The lines that differ between two texts, by longest common subsequence. */
function diffLines(before, after) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head++;
    let beforeEnd = before.length;
    let afterEnd = after.length;
    while (beforeEnd > head && afterEnd > head && before[beforeEnd - 1] === after[afterEnd - 1]) {
        beforeEnd--;
        afterEnd--;
    }
    if (head === beforeEnd && head === afterEnd)
        return [];
    const whole = [{ beforeStart: head, beforeEnd, afterStart: head, afterEnd }];
    if ((beforeEnd - head + 1) * (afterEnd - head + 1) > MAX_CELLS)
        return whole;
    return middle(before.slice(head, beforeEnd), after.slice(head, afterEnd), head);
}
function middle(before, after, offset) {
    const width = after.length + 1;
    const common = new Uint32Array((before.length + 1) * width);
    const at = (i, j) => common[i * width + j] ?? 0;
    for (let i = before.length - 1; i >= 0; i--)
        for (let j = after.length - 1; j >= 0; j--)
            common[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    const hunks = [];
    let i = 0;
    let j = 0;
    while (i < before.length || j < after.length) {
        if (i < before.length && j < after.length && before[i] === after[j]) {
            i++;
            j++;
            continue;
        }
        const [startI, startJ] = [i, j];
        while ((i < before.length || j < after.length) &&
            !(i < before.length && j < after.length && before[i] === after[j])) {
            if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1)))
                i++;
            else
                j++;
        }
        hunks.push({
            beforeStart: offset + startI,
            beforeEnd: offset + i,
            afterStart: offset + startJ,
            afterEnd: offset + j,
        });
    }
    return hunks;
}
/** Lines with their ends, so that joining them gives the text back: `a\r\nb` -> [`a\r\n`, `b`]. */
function splitLines(text) {
    return text.split(/(?<=\n)/).filter((line) => line !== '');
}
/** The edits that turn one content into another, by line; null when the changed lines are not UTF-8. */
function editsBetween(path, before, after) {
    if (before === null)
        return isUtf8(after) ? [{ path, start: 0, end: 0, replacement: after.toString('utf8'), create: true }] : null;
    // latin1 maps each byte to one character, so that offsets are bytes.
    const old = splitLines(before.toString('latin1'));
    const now = splitLines(after.toString('latin1'));
    const starts = [0];
    for (const line of old)
        starts.push((starts.at(-1) ?? 0) + line.length);
    const edits = [];
    for (const hunk of diffLines(old, now)) {
        const bytes = Buffer.from(now.slice(hunk.afterStart, hunk.afterEnd).join(''), 'latin1');
        if (!isUtf8(bytes))
            return null;
        const [start = 0, end = 0] = [starts[hunk.beforeStart], starts[hunk.beforeEnd]];
        edits.push({ path, start, end, replacement: bytes.toString('utf8'), create: false });
    }
    return edits;
}
/** How many lines a change touches: the larger of removed and added, per hunk. */
function changedLineCount(before, after) {
    const lines = (content) => splitLines(content?.toString('latin1') ?? '');
    return diffLines(lines(before), lines(after)).reduce((sum, hunk) => sum + Math.max(hunk.beforeEnd - hunk.beforeStart, hunk.afterEnd - hunk.afterStart), 0);
}
function isUtf8(bytes) {
    return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}


/***/ }),

/***/ 85324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ callersOf),
/* harmony export */   LU: () => (/* binding */ callLine),
/* harmony export */   af: () => (/* binding */ findSymbol),
/* harmony export */   vf: () => (/* binding */ calleesOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

/** Choices named in an error; more would not be read. */
const CHOICES = 20;
const NEAREST = 5;
/**
 * The one symbol that a person means: a symbol id, a dotted path, `path::Qual.name` or `path:line`.
 * Several is exit 2 with the choices, none is exit 2.
 */
function findSymbol(knowledge, text) {
    // As it is written in plans and progress: `pkg.mod:Qual.name`, the language left out.
    const direct = knowledge.symbol(text) ?? knowledge.symbol(`py:${text}`) ?? atLine(knowledge, text);
    if (direct !== undefined)
        return direct;
    // A setter or an overload is not another symbol to a person: the first of a name stands for all of them.
    const found = knowledge.named(text).filter((symbol) => !symbol.id.includes('#'));
    const [only] = found;
    if (only === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('symbol-unknown', `no symbol ${JSON.stringify(text.slice(0, 120))}; ${nearest(knowledge, text)}give a dotted path, pkg.mod:Qual.name, path::Qual.name or path:line`, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.refused); // prettier-ignore
    }
    if (found.length === 1)
        return only;
    const choices = found.slice(0, CHOICES).map((symbol) => `${symbol.path}::${symbol.qualname}`);
    const more = found.length > CHOICES ? ` and ${found.length - CHOICES} more` : '';
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('symbol-ambiguous', `${JSON.stringify(text.slice(0, 120))} may be ${choices.join(', ')}${more}`, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.refused); // prettier-ignore
}
/** Who calls a symbol: the place of each call. */
function callersOf(knowledge, text) {
    return knowledge.callers(findSymbol(knowledge, text).id).map((edge) => callLine(knowledge, edge, edge.from));
}
/** What a symbol calls: the place of each call, named by what is called. */
function calleesOf(knowledge, text) {
    return knowledge.callees(findSymbol(knowledge, text).id).map((edge) => callLine(knowledge, edge, edge.to));
}
/** Names that a person may have meant, as the beginning of an error: one letter off, or in other case. */
function nearest(knowledge, text) {
    const asked = lastName(text);
    if (asked.length < 3)
        return '';
    const near = knowledge.digest.symbols
        .filter((symbol) => isNear(lastName(symbol.qualname), asked))
        .map((symbol) => `${symbol.path}::${symbol.qualname}`);
    return near.length === 0 ? '' : `did you mean ${[...new Set(near)].slice(0, NEAREST).join(', ')}? `;
}
function lastName(text) {
    return text.slice(Math.max(text.lastIndexOf('.'), text.lastIndexOf(':'), text.lastIndexOf('/')) + 1).toLowerCase();
}
/** The same but for one letter that is missing, too much, another, or changed places with its neighbour. */
function isNear(name, asked) {
    if (Math.abs(name.length - asked.length) > 1)
        return false;
    let same = 0;
    while (same < name.length && name[same] === asked[same])
        same++;
    const tails = [name.slice(same + 1) === asked.slice(same + 1), name.slice(same + 1) === asked.slice(same), name.slice(same) === asked.slice(same + 1)]; // prettier-ignore
    const isSwapped = name[same] === asked[same + 1] && name[same + 1] === asked[same] && name.slice(same + 2) === asked.slice(same + 2); // prettier-ignore
    return tails.includes(true) || isSwapped;
}
function atLine(knowledge, text) {
    const [, path, line] = /^(.+):([0-9]{1,7})$/.exec(text) ?? [];
    return path === undefined ? undefined : knowledge.at(path, Number(line));
}
/** The place of a call, named by one of its ends. */
function callLine(knowledge, edge, shown) {
    const caller = knowledge.symbol(edge.from);
    const module = edge.from.split(':')[1];
    const file = caller?.path ?? knowledge.digest.modules.find((one) => one.module === module)?.path ?? '';
    return { file, line: edge.line, how: edge.how, symbol: shown };
}


/***/ }),

/***/ 94468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openRunFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40378);



/** Opens (and makes) the folder of a run. */
async function openRunFolder(path) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true });
    return {
        path: root,
        file: (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name),
        write: (name, data) => (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), data),
        append: (name, value) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), `${JSON.stringify(value)}\n`),
        read: async (name) => {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), 'utf8');
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return null;
                throw error;
            }
        },
    };
}


/***/ })

};
