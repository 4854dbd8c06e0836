export const id = 197;
export const ids = [197];
export const modules = {

/***/ 79584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   m0: () => (/* binding */ exec),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   pd: () => (/* binding */ execText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


const MINIMAL_ENV = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' };
/** Starts one program in its own process group, with no shell. On abort or timeout the whole group is killed. */
function start(argv, options = {}) {
    options.signal?.throwIfAborted();
    const started = performance.now();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(argv[0], argv.slice(1), {
        cwd: options.cwd,
        env: { ...(options.env ?? MINIMAL_ENV) },
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    let timedOut = false;
    const kill = () => {
        if (child.pid === undefined)
            return;
        try {
            process.kill(-child.pid, 'SIGKILL');
        }
        catch {
            // the group is already gone
        }
    };
    const timer = options.timeoutSeconds === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            kill();
        }, options.timeoutSeconds * 1000);
    options.signal?.addEventListener('abort', kill, { once: true });
    if (child.pid !== undefined)
        options.onStart?.(child.pid);
    child.stdin.on('error', () => undefined); // a child that does not read its input is not our failure
    const ended = async () => {
        try {
            const [exitCode, signal] = await new Promise((resolve, reject) => {
                child.once('error', (error) => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(argv, null, '', `cannot start ${argv[0]}: ${error.message}`)));
                child.once('close', (code, name) => resolve([code, name]));
            });
            if (options.signal?.aborted)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
            return { exitCode, signal, timedOut, seconds: (performance.now() - started) / 1000 };
        }
        finally {
            clearTimeout(timer);
            options.signal?.removeEventListener('abort', kill);
        }
    };
    return { stdin: child.stdin, stdout: child.stdout, stderr: child.stderr, ended: ended(), kill };
}
/** Runs one program like `start` and waits for it. A non-zero exit is a value, not an exception. */
async function exec(argv, options = {}) {
    const running = start(argv, options);
    const cap = options.outputCap ?? 64 * 1024 * 1024;
    const onOverflow = options.killOnOverflow === true ? running.kill : undefined;
    const stdout = collect(running.stdout, cap, { onOverflow });
    const stderr = collect(running.stderr, cap, { onOverflow, onPiece: options.onStderr });
    running.stdin.end(options.stdin ?? '');
    const end = await running.ended;
    return {
        ...end,
        stdout: stdout.bytes(),
        stderr: stderr.bytes(),
        truncated: stdout.truncated() || stderr.truncated(),
    };
}
/** Like `exec`, but anything other than exit 0 is a ToolError. Returns stdout as text. */
async function execText(argv, options = {}) {
    const result = await exec(argv, options);
    if (result.exitCode !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(argv, result.exitCode, result.stderr.toString('utf8'));
    return result.stdout.toString('utf8');
}
/** Keeps the first bytes of a stream, up to a cap, and reads and drops the rest. */
function collect(stream, cap, hooks = {}) {
    const pieces = [];
    let size = 0;
    let over = false;
    stream.on('data', (piece) => {
        hooks.onPiece?.(piece.toString('utf8'));
        if (size + piece.length > cap && !over) {
            over = true;
            hooks.onOverflow?.();
        }
        const kept = piece.subarray(0, Math.max(0, cap - size));
        if (kept.length > 0)
            pieces.push(kept);
        size += kept.length;
    });
    return { bytes: () => Buffer.concat(pieces), truncated: () => over };
}


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

/***/ 33776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ declined),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   b0: () => (/* binding */ acknowledge),
/* harmony export */   se: () => (/* binding */ statusPlace)
/* harmony export */ });
/* unused harmony export baseOf */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _github_create_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32503);
/* harmony import */ var _github_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(375);
/* harmony import */ var _github_status_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12132);
/* harmony import */ var _github_status_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82977);





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
/** Two eyes on the comment that gave the command: it was read. Nothing waits for it, and nothing fails without it. */
async function acknowledge({ comment }, session, log) {
    if (comment === null)
        return;
    try {
        await session.react(comment.id, comment.kind);
    }
    catch (error) {
        log.info(`the command could not be acknowledged: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}
/** Where the status of a request is told: on the pull request that it adds to, else on its issue. */
function statusPlace({ issue, amendment }) {
    return amendment?.amends.pull ?? issue;
}
/** An event that starts nothing: said in the job and, to a writer who would wait for an answer, once on the issue. */
async function declined(decision, session, log, outputs) {
    const { state, reason, message, reply, answers } = decision;
    if (reply !== null && answers === undefined)
        await (0,_github_status_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .finishStatusComment */ .T)(session, reply, { state, reason, message }, { log, whenAbsent: true });
    else if (reply !== null) {
        const body = (0,_github_status_text_js__WEBPACK_IMPORTED_MODULE_4__/* .finalBody */ .lJ)({ state, reason, message }, session.runUrl, '', _github_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT_LIMIT */ .W);
        const marker = `<!-- groundskeeper:reply ${answers ?? 0} -->`;
        await session.upsertComment(reply, marker, body).catch((error) => {
            log.warn(`the command could not be answered: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        });
    }
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

/***/ 3698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/contracts/outcome.js
var outcome = __webpack_require__(55447);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/artifact/lib/artifact.js + 360 modules
var lib_artifact = __webpack_require__(18401);
;// CONCATENATED MODULE: ./lib/github/handover.js





/** The file in which a resolve job hands over, and the artifact that holds it. */
const BUNDLE_FILE = 'groundskeeper-bundle.json.gz';
const BUNDLE_ARTIFACT = 'groundskeeper-bundle';
/** The artifact with what a run left for people to read. */
const EVIDENCE_ARTIFACT = 'groundskeeper-run';
/**
 * A job output may have 1 MB, but it reaches the next step as one environment variable, and Linux starts no program with
 * one of more than 128 KiB. So this is what the text may have, and packing goes by it.
 */
const TEXT_LIMIT = 120_000;
const TEXT_LIMIT_BYTES = Math.floor(TEXT_LIMIT / 4) * 3;
const NOT_HERE = new Set(['GHESNotSupportedError']);
const MOST_BYTES = 4 * 1024 * 1024;
/** Packed bytes as the text of a job output; null when they do not fit. */
function asText(packed) {
    const text = Buffer.from(packed).toString('base64');
    return text.length <= TEXT_LIMIT ? text : null;
}
/** Uploads a file as the artifact of this run. False where artifacts do not work: then the job output is the way. */
async function uploadArtifact(path, log) {
    try {
        await artifacts.uploadArtifact(BUNDLE_ARTIFACT, [path], dirname(path), { retentionDays: 7, compressionLevel: 0 });
        return true;
    }
    catch (error) {
        const why = error instanceof Error && NOT_HERE.has(error.name)
            ? 'this server has no artifacts of that kind'
            : messageOf(error);
        log.warn('the artifact could not be uploaded; the job output is used');
        log.info(why);
        return false;
    }
}
/** Keeps files of a run beside the job, for people. Where that cannot be, the run is no worse for it. */
async function keepEvidence(folder, names, log) {
    const present = [];
    for (const name of names) {
        const found = await stat(join(folder, name)).catch(() => null);
        if (found?.isFile() === true && found.size <= MOST_BYTES)
            present.push(join(folder, name));
    }
    if (present.length === 0)
        return;
    try {
        await artifacts.uploadArtifact(EVIDENCE_ARTIFACT, present, folder, { retentionDays: 30 });
    }
    catch (error) {
        log.info(`what the run left could not be kept as an artifact: ${messageOf(error)}`);
    }
}
/**
 * Reads what was handed over, from wherever it is: a folder or file that a step downloaded, the text of a job output, or,
 * when nothing is given, the artifact of this run.
 */
async function readHandover(given, log) {
    if (given === '')
        return downloadArtifact(log);
    const kind = given.length < 4096 ? await (0,promises_.stat)(given).catch(() => null) : null;
    if (kind?.isDirectory() === true)
        return readBounded((0,external_node_path_.join)(given, BUNDLE_FILE));
    if (kind?.isFile() === true)
        return readBounded(given);
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(given))
        throw invalid(`${JSON.stringify(given.slice(0, 80))} is neither a folder, nor a file, nor what a resolve job hands over`);
    return Buffer.from(given, 'base64');
}
async function downloadArtifact(log) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'groundskeeper-handover-'));
    try {
        const { artifact } = await lib_artifact/* default */.Ay.getArtifact(BUNDLE_ARTIFACT);
        if (artifact.size > MOST_BYTES)
            throw invalid('it is larger than 4 MiB');
        const { digestMismatch } = await lib_artifact/* default */.Ay.downloadArtifact(artifact.id, {
            path: folder,
            expectedHash: artifact.digest,
        });
        if (digestMismatch === true)
            throw invalid('the artifact has another hash than the one that was uploaded');
        return await readBounded((0,external_node_path_.join)(folder, BUNDLE_FILE));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        log.info((0,errors/* messageOf */.bD)(error));
        throw invalid('there is no artifact of a resolve job in this run, and the input artifact is empty');
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function readBounded(path) {
    const size = await (0,promises_.stat)(path).then((found) => found.size, () => null);
    if (size === null)
        throw invalid(`${(0,external_node_path_.basename)(path)} is not there`);
    if (size > MOST_BYTES)
        throw invalid('it is larger than 4 MiB');
    return (0,promises_.readFile)(path);
}
function invalid(why) {
    return new errors/* UserError */.yo('artifact-invalid', `nothing usable was handed over: ${why}`, errors/* ExitCode */.yU.refused);
}

// EXTERNAL MODULE: ./lib/github/status-comment.js + 1 modules
var status_comment = __webpack_require__(12132);
// EXTERNAL MODULE: ./lib/pipeline/summary.js
var summary = __webpack_require__(41958);
// EXTERNAL MODULE: ./lib/stages/deliver/index.js + 27 modules
var deliver = __webpack_require__(70480);
// EXTERNAL MODULE: ./lib/entry/job.js
var entry_job = __webpack_require__(17471);
// EXTERNAL MODULE: ./lib/entry/modes/mode.js
var mode = __webpack_require__(33776);
;// CONCATENATED MODULE: ./lib/entry/modes/publish.js








/** The last of three jobs, the only one with a write token. It runs nothing of the patch and finishes the comment whatever happened. */
const publish = async (context) => {
    const { options, job, log } = context;
    const issue = (0,entry_job/* issueOf */.v)(job.payload) ?? (options.issue === 0 ? null : options.issue);
    const comments = (0,mode/* sessionOf */.MC)(context, options.token);
    try {
        const { report, details } = await publishHandedOver(context, issue);
        if (issue !== null)
            await (0,status_comment/* finishStatusComment */.T)(comments, issue, report, { log, details, whenAbsent: true });
        const { state, reason, message, opened, pullRequest, branch } = report;
        return {
            state,
            reason,
            message,
            summary: (0,summary/* summaryMarkdown */.e)(report),
            outputs: {
                opened: String(opened),
                confidence: report.confidence.toFixed(2),
                'pull-request': pullRequest ?? '',
                branch: branch ?? '',
            },
        };
    }
    catch (error) {
        // The job that runs the model may have died without a word: its comment must still say so.
        const known = error instanceof errors/* UserError */.yo;
        const state = known && error.exit === errors/* ExitCode */.yU.refused
            ? 'refused'
            : known && error.exit === outcome/* EXIT_OF_STATE */.nd.unavailable
                ? 'unavailable'
                : 'not-fixed';
        const reason = outcome/* Reason */.By.safeParse(known ? error.reason : null).data ?? 'artifact-invalid';
        if (issue !== null)
            await (0,status_comment/* finishStatusComment */.T)(comments, issue, { state, reason, message: (0,errors/* messageOf */.bD)(error) }, { log, whenAbsent: true, details: error instanceof deliver/* UndeliveredError */.uE ? error.details : '' });
        throw error;
    }
};
async function publishHandedOver(context, issue) {
    const { options, log } = context;
    const bundle = await (0,deliver/* readBundle */.Bo)(await readHandover(options.artifact, log));
    if (bundle.report.state === 'resolved' && !['', 'success', 'skipped'].includes(options.verified))
        throw new errors/* UserError */.yo('not-verified', 'the job that tested the patch again did not confirm it; nothing was opened, and the patch is in the artifacts of this run', errors/* ExitCode */.yU.refused);
    const session = (0,mode/* sessionOf */.MC)(context, options['publish-token'] || options.token);
    return (0,deliver/* publishBundle */.c1)({ bundle, session, options, issue, log });
}


/***/ }),

/***/ 55470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   QC: () => (/* binding */ startsLine),
/* harmony export */   f4: () => (/* binding */ recentStarts),
/* harmony export */   n2: () => (/* binding */ startsIn)
/* harmony export */ });
/* unused harmony export runOf */
const HOUR = 3_600_000;
const LINE = /^<!-- groundskeeper:starts((?: [0-9TZ:.-]{20,24}\/[A-Za-z0-9-]{1,60}\/[A-Za-z0-9._-]{1,60}){1,100}) -->$/m;
/** The runs that a comment remembers; whoever may write as us may write these. */
function startsIn(body) {
    const found = LINE.exec(body.slice(0, 20_000))?.[1]?.trim().split(' ') ?? [];
    return found.map((entry) => {
        const [at = '', who = '', run = ''] = entry.split('/');
        return { at, who, run };
    });
}
/** The line for a comment, with its newline; nothing when no run of the last hour is to be remembered. */
function startsLine(starts, now = Date.now()) {
    const recent = starts.filter(({ at }) => Date.parse(at) > now - HOUR).slice(-100);
    const safe = (text) => text.replace(/[^A-Za-z0-9._-]/g, '').slice(0, 60) || '-';
    const entries = recent.map(({ at, who, run }) => `${at}/${safe(who).replace(/[._]/g, '')}/${safe(run)}`);
    return entries.length === 0 ? '' : `<!-- groundskeeper:starts ${entries.join(' ')} -->\n`;
}
/** This run, started by somebody now. */
function startOf(session, who, now = Date.now()) {
    return { at: new Date(now).toISOString(), who, run: runOf(session) };
}
/** The number of a run: `https://github.com/o/r/actions/runs/7` -> `7`. */
function runOf({ runUrl }) {
    return runUrl?.split('/').at(-1) ?? 'local';
}
/** How many runs the last hour has seen, by account and by issue, this one not counted. */
async function recentStarts(session, of, now = Date.now()) {
    const since = new Date(now - HOUR).toISOString();
    const comments = await session.recentComments(since);
    const found = comments.flatMap(({ ours, issue, body }) => ours ? startsIn(body).map((one) => ({ ...one, issue })) : []);
    const own = runOf(session);
    const others = found.filter(({ at, run }) => at >= since && run !== own);
    const runs = (all) => new Set(all.map(({ run }) => run)).size;
    return {
        byAccount: runs(others.filter(({ who }) => who === of.who)),
        ofIssue: of.issue === null ? 0 : runs(others.filter(({ issue }) => issue === of.issue)),
        comments,
    };
}


/***/ }),

/***/ 12132:
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
// EXTERNAL MODULE: ./lib/github/starts.js
var github_starts = __webpack_require__(55470);
// EXTERNAL MODULE: ./lib/github/status-text.js
var status_text = __webpack_require__(82977);
;// CONCATENATED MODULE: ./lib/github/status-comment.js






/** Kept free for the markers. */
const ROOM = 8_000;
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
    // What earlier runs of the issue wrote stays in the comment; asked for once.
    let starts = null;
    const startsBy = (live) => (starts ??= live.findComment(issue, (0,status_text/* statusMarker */.Bs)(issue)).then((found) => {
        const earlier = (0,github_starts/* startsIn */.n2)(found?.body ?? '');
        return (0,github_starts/* startsLine */.QC)(options.who === undefined ? earlier : [...earlier, (0,github_starts/* startOf */.GH)(session, options.who)]);
    }, () => ''));
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
        const body = (0,status_text/* progressBody */.Yc)({ stages, waiting, seconds, runUrl: session.runUrl });
        writing = writing.then(async () => {
            if (ended !== null)
                return;
            const first = await startsBy(live);
            await live.upsertComment(issue, (0,status_text/* statusMarker */.Bs)(issue), `${first}${body}`).catch((error) => {
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
        const last = session.withSignal(AbortSignal.timeout(limit * 1000));
        const body = `${await startsBy(last)}${(0,status_text/* finalBody */.lJ)(what, session.runUrl, more, issues/* COMMENT_LIMIT */.W - ROOM)}`;
        await last.upsertComment(issue, (0,status_text/* statusMarker */.Bs)(issue), body).catch(warn);
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
        const marker = (0,status_text/* statusMarker */.Bs)(issue);
        const comment = await session.findComment(issue, marker);
        const running = comment?.body.includes((0,status_text/* runningMark */.pG)(session.runUrl)) ?? options.whenAbsent === true;
        if (!running)
            return false;
        const text = (0,status_text/* finalBody */.lJ)(ended, session.runUrl, options.details ?? '', issues/* COMMENT_LIMIT */.W - ROOM);
        await session.upsertComment(issue, marker, `${(0,github_starts/* startsLine */.QC)((0,github_starts/* startsIn */.n2)(comment?.body ?? ''))}${text}`);
        return true;
    }
    catch (error) {
        options.log.warn(`the status comment cannot be finished: ${(0,errors/* messageOf */.bD)(error)}`);
        return false;
    }
}


/***/ }),

/***/ 82977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ statusMarker),
/* harmony export */   Yc: () => (/* binding */ progressBody),
/* harmony export */   lJ: () => (/* binding */ finalBody),
/* harmony export */   pG: () => (/* binding */ runningMark)
/* harmony export */ });
/* unused harmony export duration */
/* harmony import */ var _base_sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93201);
/* harmony import */ var _contracts_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55447);


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
    const lines = [`**${HEADLINES[ended.state]}**`, '', (0,_base_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(ended.message || _contracts_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[ended.reason]), ''];
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
    const room = limit - head.length - end.length - 5;
    const more = details.length <= room ? details : 'The details are too long for a comment; they are in the summary of the run.';
    return `${head}${more === '' ? '' : `\n${more}\n\n`}${end}\n`;
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

/***/ 41958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summaryMarkdown),
/* harmony export */   g: () => (/* binding */ summaryText)
/* harmony export */ });
/* harmony import */ var _base_sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93201);

/** The table at the end of a run, for a terminal. */
function summaryText(report) {
    const rows = [
        ['state', `${report.state} (${report.reason})`],
        ['message', report.message],
        ['confidence', report.confidence.toFixed(2)],
        ['candidates', `${report.candidates}${coresOf(report)}`],
        ['tokens', `${report.tokens.prompt} read, ${report.tokens.completion} written`],
        [
            'time',
            `${report.seconds.toFixed(1)} s: ${report.stages
                .filter((each) => each.status === 'done')
                .map((each) => `${each.name} ${each.seconds.toFixed(1)}`)
                .join(', ')}`,
        ],
        ...report.checks.map((check) => [check.name, `${check.status}: ${check.summary}`]),
        [
            'model',
            `${report.environment.model ?? 'none used'}${report.environment.device === null ? '' : ` on ${report.environment.device}`}`,
        ],
        ['sandbox', report.environment.sandbox ?? 'none used'],
        ['branch', report.branch ?? '-'],
        ['pull request', report.pullRequest ?? '-'],
        ['patch', report.patch ?? '-'],
        ['run folder', report.runDir],
    ];
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}
/** The job summary on GitHub: short lines and two-column tables, so that a phone shows it whole. */
function summaryMarkdown(report) {
    const marks = { pass: '✅', fail: '❌', 'not-run': '➖' };
    return [
        `### Groundskeeper: ${report.state}`,
        '',
        (0,_base_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(report.message),
        '',
        ...(report.pullRequest === null ? [] : [`Draft pull request: ${report.pullRequest}`, '']),
        '| | |',
        '|---|---|',
        `| Reason | \`${report.reason}\` |`,
        `| Confidence | ${report.confidence.toFixed(2)} |`,
        `| Candidates | ${report.candidates}${coresOf(report)} |`,
        `| Time | ${report.seconds.toFixed(0)} s |`,
        `| Tokens | ${report.tokens.prompt} read, ${report.tokens.completion} written |`,
        `| Model | ${report.environment.model ?? 'none used'} |`,
        '',
        ...(report.checks.length === 0
            ? []
            : [
                '| Check | Result |',
                '|---|---|',
                ...report.checks.map((check) => `| ${check.name} | ${marks[check.status]} ${cell(check.summary)} |`),
                '',
            ]),
        '| Stage | Seconds |',
        '|---|---|',
        ...report.stages.map((stage) => `| ${stage.name} | ${stage.status === 'skipped' ? 'skipped' : stage.seconds.toFixed(1)} |`),
        '',
    ].join('\n');
}
function coresOf(report) {
    const parts = Object.entries(report.cores).map(([core, count]) => `${core} ${count}`);
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
function cell(text) {
    return (0,_base_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
}


/***/ })

};
