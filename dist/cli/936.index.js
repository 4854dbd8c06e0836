export const id = 936;
export const ids = [936];
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

/***/ 50645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The sha256 of text or bytes, in hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}


/***/ }),

/***/ 28580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _github_status_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5453);
/* harmony import */ var _stages_intake_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78184);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33776);



/** The first of three jobs: decides from the event alone, and creates the status comment. Loads no model. */
const gate = async (context) => {
    const { options, job, log } = context;
    const session = (0,_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionOf */ .MC)(context, options.token);
    const decision = await (0,_stages_intake_index_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)({ name: job.eventName, payload: job.payload }, options, session);
    if (!decision.go)
        return (0,_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .declined */ .Li)(decision, session, log, { go: 'false' });
    // Nothing is run for a question: the job of mode ask answers it by itself.
    if (decision.question !== null)
        return (0,_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)('nothing-to-do', 'done', 'a question is answered by mode ask', { go: 'false' });
    const { issue } = decision.material;
    if (issue !== null) {
        const comment = (0,_github_status_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .createStatusComment */ .c)(session, issue, { log });
        comment.on({ type: 'waiting', text: 'waiting for a runner' });
        await comment.settle();
    }
    return (0,_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)('nothing-to-do', 'done', 'a run may start', { go: 'true' });
};


/***/ }),

/***/ 33776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ declined),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   ag: () => (/* binding */ said)
/* harmony export */ });
/* unused harmony export baseOf */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _github_create_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85549);
/* harmony import */ var _github_status_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5453);



/** A session on the job's repository with one of its tokens. */
function sessionOf(context, token) {
    const { job, log, signal } = context;
    const { apiUrl, serverUrl, owner, name, runUrl } = job;
    return (0,_github_create_session_js__WEBPACK_IMPORTED_MODULE_1__/* .createSession */ .j)({ token, apiUrl, serverUrl, owner, name, runUrl, log: log.named('github'), signal });
}
/** The result of a mode that has only a sentence to say. */
function said(state, reason, message, outputs = {}) {
    return {
        state,
        reason,
        message,
        summary: `### Groundskeeper: ${state}\n\n${message}\n\nReason: \`${reason}\`\n`,
        outputs,
    };
}
/** An event that starts nothing: said in the job and, to a writer who would wait for an answer, once on the issue. */
async function declined(decision, session, log, outputs) {
    const { state, reason, message, reply } = decision;
    if (reply !== null)
        await (0,_github_status_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .finishStatusComment */ .T)(session, reply, { state, reason, message }, { log, whenAbsent: true });
    return said(state, reason, message, outputs);
}
/** The commit that the default branch points to right now: what a checkout happens to hold may be older. */
async function baseOf(session) {
    const branch = await session.defaultBranch();
    const head = await session.branchHead(branch);
    if (head === null)
        throw new UserError('no-commit', `the default branch ${branch} has no commit yet`);
    return head.sha;
}


/***/ }),

/***/ 5453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createStatusComment),
  T: () => (/* binding */ finishStatusComment)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/sanitise.js + 1 modules
var sanitise = __webpack_require__(93201);
;// CONCATENATED MODULE: ./lib/contracts/progress.js
const STAGE_NAMES = [
    'intake',
    'style',
    'digest',
    'spec',
    'plan',
    'code',
    'validate',
    'deliver',
    'learn',
];

// EXTERNAL MODULE: ./lib/github/issues.js
var issues = __webpack_require__(375);
// EXTERNAL MODULE: ./lib/contracts/outcome.js
var outcome = __webpack_require__(55447);
;// CONCATENATED MODULE: ./lib/github/status-text.js


const HEADLINES = {
    resolved: 'Resolved',
    question: 'I need an answer first',
    'already-fixed': 'Already fixed',
    'nothing-to-do': 'Nothing to do',
    unsure: 'Not sure enough for a pull request',
    'not-fixed': 'Could not fix this',
    refused: 'Refused',
    misconfigured: 'The set-up is not complete',
    unavailable: 'GitHub did not let me finish',
    cancelled: 'Stopped',
};
/** The hidden first line by which the comment of an issue is found again. */
function statusMarker(issue) {
    return `<!-- groundskeeper:status issue-${issue} -->`;
}
/** Hidden in a comment that is not final yet, with the run that writes it. */
function runningMark(runUrl) {
    return `<!-- groundskeeper:running ${(runUrl ?? 'local').replaceAll('--', '- -')} -->`;
}
/** The comment while stages run: what is done, what is waited for, how long it has been. */
function progressBody(input) {
    const lines = [runningMark(input.runUrl), `**Groundskeeper is working**, ${duration(input.seconds)} so far`, ''];
    for (const [name, stage] of input.stages)
        lines.push(stageLine(name, stage, input.waiting));
    lines.push('', footer(input.runUrl, 'A writer can end this with `/stop`.'));
    return `${lines.join('\n')}\n`;
}
/** The last word: state, why, the reason code, links, and whatever details fit. */
function finalBody(ended, runUrl, details, limit) {
    const lines = [`**${HEADLINES[ended.state]}**`, '', (0,sanitise/* inertMarkdown */.Ic)(ended.message || outcome/* REASONS */.ez[ended.reason]), ''];
    const { pullRequest = null, branch = null } = ended;
    if (pullRequest !== null)
        lines.push(`Draft pull request: ${pullRequest}`, '');
    else if (branch !== null)
        lines.push(`Branch: \`${branch.replaceAll('`', '')}\``, '');
    const done = (ended.stages ?? []).filter((stage) => stage.status !== 'skipped');
    if (done.length > 0) {
        lines.push(`<details><summary>Stages, ${duration(ended.seconds ?? 0)} in all</summary>`, '');
        for (const stage of done)
            lines.push(`- [${stage.status === 'failed' ? ' ' : 'x'}] ${stage.name}, ${duration(stage.seconds)}${stage.status === 'failed' ? ', failed' : ''}`);
        lines.push('', '</details>', '');
    }
    const end = footer(runUrl, `State \`${ended.state}\`, reason \`${ended.reason}\`.`);
    const head = lines.join('\n');
    const room = limit - head.length - end.length - 4;
    const more = details.length <= room ? details : 'The details are too long for a comment; they are in the summary of the run.';
    return `${head}${more === '' ? '' : `${more}\n\n`}${end}\n`;
}
/** `75.2` -> `1 min 15 s`. */
function duration(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function stageLine(name, stage, waiting) {
    switch (stage.state) {
        case 'open':
            return `- [ ] ${name}`;
        case 'running':
            return `- [ ] **${name}**${waiting === '' ? ' …' : `: ${waiting}`}`;
        case 'failed':
            return `- [ ] ${name}, failed${note(stage)}`;
        case 'reused':
        case 'done':
            return `- [x] ${name}, ${stage.state === 'reused' ? 'reused' : duration(stage.seconds)}${note(stage)}`;
    }
}
function note(stage) {
    return stage.note === '' ? '' : `: ${stage.note}`;
}
function footer(runUrl, text) {
    return `<sub>${text}${runUrl === null ? '' : ` [This run](${runUrl}).`}</sub>`;
}

;// CONCATENATED MODULE: ./lib/github/status-comment.js





// After SIGTERM a job has 7.5 seconds; otherwise the last word is worth a longer try.
const LAST_TRY_SECONDS = { cancelled: 5, otherwise: 90 };
/** The one live comment of an issue, edited through the stages. It never throws: a comment is no reason to fail a run. */
function createStatusComment(session, issue, options) {
    const { log } = options;
    const gapMs = (options.gapSeconds ?? 10) * 1000;
    const started = performance.now();
    const stages = new Map(STAGE_NAMES.map((stage) => [stage, { state: 'open', seconds: 0, note: '' }]));
    const stop = new AbortController();
    const live = session.withSignal(stop.signal);
    let waiting = '';
    let last = Number.NEGATIVE_INFINITY;
    let timer;
    let writing = Promise.resolve();
    let ended = null;
    let silent = false;
    const warn = (error) => {
        // Which permission is missing is in the message; once is enough, the comment is written often.
        if (!silent)
            log.warn('the status comment cannot be written');
        log[silent ? 'debug' : 'info']((0,errors/* messageOf */.bD)(error));
        silent = true;
    };
    const write = () => {
        timer = undefined;
        if (silent || ended !== null)
            return;
        last = performance.now();
        const seconds = (last - started) / 1000;
        const body = progressBody({ stages, waiting, seconds, runUrl: session.runUrl });
        writing = writing.then(async () => {
            if (ended !== null)
                return;
            await live.upsertComment(issue, statusMarker(issue), body).catch((error) => {
                if (ended === null)
                    warn(error);
            });
        });
    };
    const soon = () => {
        if (timer !== undefined || silent || ended !== null)
            return;
        const wait = Math.max(0, last + gapMs - performance.now());
        if (wait === 0)
            write();
        else
            timer = setTimeout(write, wait).unref();
    };
    const finish = (what, details) => (ended ??= (async () => {
        clearTimeout(timer);
        // Let a first comment be created rather than make a second one; do not wait out a long retry.
        await Promise.race([writing, new Promise((resolve) => setTimeout(resolve, 2000).unref())]);
        stop.abort();
        const limit = what.state === 'cancelled' ? LAST_TRY_SECONDS.cancelled : LAST_TRY_SECONDS.otherwise;
        const more = await details.catch((error) => {
            log.warn(`the details of the run cannot be shown: ${(0,errors/* messageOf */.bD)(error)}`);
            return '';
        });
        await session
            .withSignal(AbortSignal.timeout(limit * 1000))
            .upsertComment(issue, statusMarker(issue), finalBody(what, session.runUrl, more, issues/* COMMENT_LIMIT */.W - 500))
            .catch(warn);
    })());
    return {
        on: (event) => {
            switch (event.type) {
                case 'stage-started':
                    stages.set(event.stage, { state: 'running', seconds: 0, note: '' });
                    waiting = '';
                    soon();
                    break;
                case 'stage-ended':
                    stages.set(event.stage, { state: event.status, seconds: event.seconds, note: (0,sanitise/* inertMarkdown */.Ic)(event.note) });
                    waiting = '';
                    soon();
                    break;
                case 'waiting':
                    waiting = (0,sanitise/* inertMarkdown */.Ic)(event.text);
                    soon();
                    break;
                case 'finished': {
                    const { report } = event;
                    void finish(report, options.details?.(report) ?? Promise.resolve(''));
                }
            }
        },
        settle: async () => {
            await (ended ?? writing);
        },
        finish: (what) => finish(what, Promise.resolve('')),
    };
}
/**
 * Brings the comment of an issue to a final state when the process that wrote it is gone. A comment that is final already,
 * or that belongs to another run, stays as it is. Returns whether something was written; never throws.
 */
async function finishStatusComment(session, issue, ended, options) {
    try {
        const marker = statusMarker(issue);
        const comment = await session.findComment(issue, marker);
        const running = comment?.body.includes(runningMark(session.runUrl)) ?? options.whenAbsent === true;
        if (!running)
            return false;
        await session.upsertComment(issue, marker, finalBody(ended, session.runUrl, options.details ?? '', issues/* COMMENT_LIMIT */.W - 500));
        return true;
    }
    catch (error) {
        options.log.warn(`the status comment cannot be finished: ${(0,errors/* messageOf */.bD)(error)}`);
        return false;
    }
}


/***/ })

};
