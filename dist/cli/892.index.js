export const id = 892;
export const ids = [892];
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

/***/ 97892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _job_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53115);

const gate = (0,_job_command_js__WEBPACK_IMPORTED_MODULE_0__/* .jobCommand */ .p)('Decide from the event of this job whether a run may start, and create the status comment.', ['request', 'issue'], async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(351), __webpack_require__.e(880), __webpack_require__.e(503), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 28580))).gate);


/***/ }),

/***/ 53115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ jobCommand)
/* harmony export */ });
/* harmony import */ var _contracts_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55447);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17471);


/** A mode of the Action as a command inside a job: the same decision, with the exit code of its state. */
function jobCommand(help, options, load) {
    return {
        help,
        usage: '',
        options,
        run: async ({ options: given, env, log, signal }) => {
            const token = given.token || env['GH_TOKEN'] || env['GITHUB_TOKEN'] || '';
            const job = await (0,_job_js__WEBPACK_IMPORTED_MODULE_1__/* .readJob */ .c)(env);
            const mode = await load();
            const result = await mode({ options: { ...given, token }, env, job, log, signal });
            const { state, reason, message, outputs } = result;
            return {
                exit: _contracts_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_OF_STATE */ .nd[state],
                document: { state, reason, message, ...outputs },
                text: `${state} (${reason}): ${message}`,
            };
        },
    };
}


/***/ }),

/***/ 17471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readJob),
/* harmony export */   v: () => (/* binding */ issueOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);



/** An event is at most a few MB on GitHub. */
const EVENT_LIMIT = 32 * 1024 * 1024;
async function readJob(env) {
    const need = (key) => {
        const value = env[key];
        if (value === undefined || value === '')
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('event-not-supported', `${key} is not set: this must run in a GitHub Actions job`);
        return value;
    };
    const [owner = '', name = ''] = need('GITHUB_REPOSITORY').split('/');
    const serverUrl = need('GITHUB_SERVER_URL').replace(/\/$/, '');
    return {
        eventName: need('GITHUB_EVENT_NAME'),
        payload: await readPayload(need('GITHUB_EVENT_PATH')),
        owner,
        name,
        apiUrl: need('GITHUB_API_URL'),
        serverUrl,
        runUrl: `${serverUrl}/${owner}/${name}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
        workspace: need('GITHUB_WORKSPACE'),
        temp: env['RUNNER_TEMP'] ?? '/tmp',
    };
}
async function readPayload(path) {
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        if (bytes.length > EVENT_LIMIT)
            throw new Error('too large');
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('event-not-supported', 'the event of this job cannot be read (GITHUB_EVENT_PATH)');
    }
}
/** The issue or pull request an event is about, whatever the event; null when there is none. */
function issueOf(payload) {
    const numbered = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive() });
    const read = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ issue: numbered.optional(), pull_request: numbered.optional() }).safeParse(payload).data;
    return read?.issue?.number ?? read?.pull_request?.number ?? null;
}


/***/ })

};
