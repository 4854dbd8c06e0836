export const id = 872;
export const ids = [872];
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

/***/ 94888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profile: () => (/* binding */ profile),
  profileText: () => (/* binding */ profileText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files.js
var files = __webpack_require__(40378);
// EXTERNAL MODULE: ./lib/contracts/style.js
var contracts_style = __webpack_require__(70450);
// EXTERNAL MODULE: ./lib/knowledge/patterns/pack.js + 1 modules
var patterns_pack = __webpack_require__(52620);
// EXTERNAL MODULE: ./lib/stages/style/index.js + 5 modules
var stages_style = __webpack_require__(82302);
// EXTERNAL MODULE: ./lib/entry/asking.js
var entry_asking = __webpack_require__(61877);
// EXTERNAL MODULE: ./lib/judge/bench/tools-tree.js
var tools_tree = __webpack_require__(43462);
// EXTERNAL MODULE: ./lib/judge/checks/ruff.js
var checks_ruff = __webpack_require__(57220);
// EXTERNAL MODULE: ./lib/knowledge/parse/python.js
var python = __webpack_require__(8732);
// EXTERNAL MODULE: ./lib/knowledge/patterns/code-tree.js
var code_tree = __webpack_require__(13674);
// EXTERNAL MODULE: ./lib/base/git.js
var git = __webpack_require__(75033);
// EXTERNAL MODULE: ./lib/base/git-objects.js
var git_objects = __webpack_require__(92492);
;// CONCATENATED MODULE: ./lib/knowledge/patterns/fix-commits.js


const MOST_COMMITS = 5000;
/** A commit that changes more files than this is more than one fix. */
const MOST_FILES = 6;
const LOG_BYTES = 64 * 1024 * 1024;
const FIX = /\b(?:fix(?:e[sd]|ing)?|bugs?|bugfix|regression|crash(?:e[sd])?|wrong|incorrect(?:ly)?|broken|leak|race|deadlock)\b/i;
/** Fixes of something that is no code. */
const NOT_CODE = /\b(?:typos?|docs?|docstrings?|documentation|readme|changelog|spelling|grammar|comments?|lint(?:er|ing)?|flake8|ruff|black|isort|mypy|pyright|format(?:ting)?|whitespace|pep ?8|ci|travis|github actions?|coverage|release|version|type ?hints?|typing|annotations?|merge|revert|style|imports?)\b/i;
const TEST = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;
/** Reads the newest commits and picks small ones that say they fix something. Bounded; binary and odd names are left out. */
async function readFixes(root, head, signal) {
    const args = ['log', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-merges', '--diff-filter=AM', `--max-count=${MOST_COMMITS}`, '--no-show-signature', '--format=%x01%H%x02%s%x02', head, '--', '*.py']; // prettier-ignore
    const output = await (0,git/* git */.$Y)(root, args, { signal, outputCap: LOG_BYTES, timeoutSeconds: 120 });
    const commits = parseRawLog(output);
    return { commits: commits.length, fixes: commits.filter(isFix).map(withoutTests) };
}
/** `\x01hash\x02subject\x02`, then `:100644 100644 old new M` and the path for each file; fields end in NUL. */
function parseRawLog(output) {
    const commits = [];
    const fields = output.split('\0');
    for (let index = 0; index < fields.length; index++) {
        const field = fields[index] ?? '';
        const [, commit, subject = ''] = /^\n?\u0001([0-9a-f]{40,64})\u0002([^\u0002]{0,2000})\u0002/.exec(field) ?? [];
        if (commit !== undefined)
            commits.push({ commit, subject: subject.slice(0, 200), files: [] });
        const [, before, after] = /:100\d{3} 100\d{3} ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) M$/.exec(field.slice(-200)) ?? [];
        const added = before === undefined ? /:0{6} 100\d{3} (0+) ([0-9a-f]{40,64}) A$/.exec(field.slice(-200)) : null;
        const path = fields[index + 1] ?? '';
        if (before === undefined && added === null)
            continue;
        index++;
        commits.at(-1)?.files.push({ path, before: before ?? '', after: after ?? added?.[2] ?? '' });
    }
    return commits;
}
function isFix({ subject, files }) {
    const code = files.filter(({ path, before }) => !TEST.test(path) && before !== '');
    return FIX.test(subject) && !NOT_CODE.test(subject) && code.length > 0 && code.length <= MOST_FILES;
}
function withoutTests({ commit, subject, files }) {
    return {
        commit,
        subject,
        tested: files.some(({ path }) => TEST.test(path)),
        files: files.filter(({ path, before }) => !TEST.test(path) && before !== '' && !path.includes('\ufffd')),
    };
}
/** Whether a path is of tests. */
function isTestPath(path) {
    return TEST.test(path);
}
/** The files of some fixes before and behind them; what is gone or large is left out. */
async function readSides(root, fixes, signal) {
    const files = fixes.flatMap((fix) => fix.files);
    const objects = await (0,git_objects/* readObjects */.$)(root, files.flatMap(({ before, after }) => [before, after]), signal); // prettier-ignore
    return files.map((file) => {
        const [before, after] = [objects.get(file.before), objects.get(file.after)];
        return before && after && before.length <= MOST_BYTES && after.length <= MOST_BYTES ? [before, after] : null;
    });
}
const MOST_BYTES = 300_000;

// EXTERNAL MODULE: ./lib/knowledge/patterns/match.js
var match = __webpack_require__(19455);
// EXTERNAL MODULE: ./lib/knowledge/patterns/pattern.js
var pattern = __webpack_require__(50228);
;// CONCATENATED MODULE: ./lib/knowledge/patterns/score.js
/** A pattern below this is no rule. */
const PROMOTED_FROM = 0.55;
/** A change of one fix is looked at when it was made in so many places. */
const ENOUGH_PLACES = 4;
/** A form that the repository has kept since. */
const LEAST_ADOPTED = 2;
/** Below this share more was left alone than was fixed: then the fix was about something else. */
const LEAST_PRECISION = 0.5;
/** Recurrence is whole from so many fixes on; three more places of one fix count as another. */
const ENOUGH_FIXES = 4;
const PLACES_AS_FIX = 3;
const WEIGHTS = { recurrence: 0.3, tested: 0.15, known: 0.15, precision: 0.4 };
/**
 * Resonance = 0.3 recurrence + 0.15 tested + 0.15 known + 0.4 precision, each 0..1. Recurrence grows from 0 for one fix in
 * one place to 1 for four fixes, and three more places in a fix count as one more; tested is the share of the commits that changed a test; known is 1 where a rule of ruff fires before
 * the fix only; precision is the share of the places that looked like this which were fixed.
 */
function resonanceOf({ commits, tested, fixed, left, known }) {
    const recurrence = Math.min(1, (commits - 1 + (fixed - commits) / PLACES_AS_FIX) / (ENOUGH_FIXES - 1));
    const parts = {
        recurrence,
        tested: commits === 0 ? 0 : tested / commits,
        known: known === true ? 1 : 0,
        precision: fixed + left === 0 ? 0 : fixed / (fixed + left),
    };
    const score = Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * parts[name], 0); // prettier-ignore
    const round = (value) => Math.round(value * 100) / 100;
    return {
        score: round(score),
        recurrence: round(parts.recurrence),
        tested: round(parts.tested),
        known: parts.known,
        precision: round(parts.precision),
    };
}
/** Why a pattern is no rule; null when it is one. */
function whyNotPromoted(resonance, facts) {
    if (facts.commits < 2 && facts.fixed < ENOUGH_PLACES)
        return 'in one fix only, and in few places';
    if (facts.reversed)
        return 'other commits made the opposite change';
    if (facts.particulars < 2 && resonance.known === 0)
        return 'nothing in it is particular';
    if (facts.afterParticulars < 2)
        return 'the fix says nothing particular';
    if (facts.gone.length > 0)
        return `nothing has the name ${facts.gone[0] ?? ''} any more`;
    if (facts.adopted < LEAST_ADOPTED)
        return 'hardly anything in the present tree looks like the fix';
    if (resonance.precision < LEAST_PRECISION)
        return 'more places look like this than were ever fixed';
    if (resonance.score < PROMOTED_FROM)
        return `resonance below ${PROMOTED_FROM}`;
    return null;
}

// EXTERNAL MODULE: ./lib/knowledge/parse/flat-tree.js
var flat_tree = __webpack_require__(89782);
;// CONCATENATED MODULE: ./lib/knowledge/patterns/small-edits.js


/** What a pattern can be about. */
const UNITS = new Set([
    'call', 'attribute', 'comparison_operator', 'binary_operator', 'boolean_operator', 'not_operator', 'unary_operator', 'subscript',
    'conditional_expression', 'return_statement', 'raise_statement', 'assert_statement', 'assignment', 'augmented_assignment',
    'except_clause', 'list_comprehension', 'generator_expression', 'lambda', 'decorator', 'with_item', 'default_parameter',
    'delete_statement', 'await', 'for_in_clause',
]); // prettier-ignore
/** Sequences, whose members are matched with one another. */
const LISTS = new Set(['module', 'block']);
/** Holds other statements: a change is looked for in its parts. */
const COMPOUND = new Set([
    'if_statement', 'elif_clause', 'else_clause', 'for_statement', 'while_statement', 'try_statement', 'finally_clause', 'with_statement',
    'with_clause', 'function_definition', 'class_definition', 'decorated_definition', 'expression_statement', 'except_group_clause',
    'match_statement', 'case_clause', 'parameters',
]); // prettier-ignore
/** A file that was changed in more places was rewritten. */
const MOST_EDITS = 12;
const MOST_MEMBERS = 400;
const MOST_DEPTH = 300;
/** The small edits between two versions of a file; none where it was changed in many places. */
function smallEdits(before, after) {
    const edits = new Map();
    const path = [];
    const note = () => {
        const edit = unitOf(before, path);
        if (edit !== null)
            edits.set(`${edit.before}:${edit.after}`, edit);
    };
    const walk = (b, a) => {
        if (before.ids[b] === after.ids[a] || edits.size > MOST_EDITS || path.length > MOST_DEPTH)
            return;
        path.push({ before: b, after: a });
        const kind = (0,flat_tree/* kindOf */.I)(before.tree, b);
        const pairs = kind === (0,flat_tree/* kindOf */.I)(after.tree, a) ? pairsOf(before, after, b, a) : null;
        const differ = pairs?.filter(([one, other]) => before.ids[one] !== after.ids[other]) ?? [];
        const deeper = pairs !== null && differ.length > 0 && (LISTS.has(kind) || COMPOUND.has(kind) || differ.length === 1);
        if (deeper)
            for (const [one, other] of differ)
                walk(one, other);
        else if (!LISTS.has(kind) && !COMPOUND.has(kind))
            note();
        path.pop();
    };
    walk(0, 0);
    return edits.size > MOST_EDITS ? [] : [...edits.values()];
}
/** Which parts of two nodes of a kind belong together; null when they cannot be told. */
function pairsOf(before, after, b, a) {
    const [old, now] = [(0,code_tree/* partsOf */.CI)(before, b), (0,code_tree/* partsOf */.CI)(after, a)];
    if (old.length === 0 || now.length === 0)
        return null;
    if (!LISTS.has((0,flat_tree/* kindOf */.I)(before.tree, b)))
        return old.length === now.length ? old.map((node, index) => [node, now[index] ?? node]) : null;
    if (old.length > MOST_MEMBERS || now.length > MOST_MEMBERS)
        return null;
    return alignedGaps(old, now, (one, other) => before.ids[one] === after.ids[other]);
}
/** Members between those that are the same in both, paired where as many were replaced as there were. */
function alignedGaps(old, now, same) {
    const width = now.length + 1;
    const common = new Uint32Array((old.length + 1) * width);
    const at = (i, j) => common[i * width + j] ?? 0;
    for (let i = old.length - 1; i >= 0; i--)
        for (let j = now.length - 1; j >= 0; j--)
            common[i * width + j] = same(old[i] ?? 0, now[j] ?? 0) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    const pairs = [];
    let [i, j] = [0, 0];
    while (i < old.length || j < now.length) {
        const [fromI, fromJ] = [i, j];
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && same(old[i] ?? 0, now[j] ?? 0))
                break;
            if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1)))
                i++;
            else
                j++;
        }
        if (i - fromI === j - fromJ)
            for (let k = 0; k < i - fromI; k++)
                pairs.push([old[fromI + k] ?? 0, now[fromJ + k] ?? 0]);
        i++;
        j++;
    }
    return pairs;
} // prettier-ignore
/** The innermost unit around the change: a name alone says nothing, so a method is seen in its call. */
function unitOf(before, path) {
    for (let index = path.length - 1; index >= 0; index--) {
        const edit = path[index];
        if (edit === undefined)
            break;
        const kind = (0,flat_tree/* kindOf */.I)(before.tree, edit.before);
        if (LISTS.has(kind) || COMPOUND.has(kind))
            return null;
        if (!UNITS.has(kind))
            continue;
        const outer = path[index - 1];
        const called = kind === 'attribute' && outer !== undefined && (0,flat_tree/* kindOf */.I)(before.tree, outer.before) === 'call';
        if (!called)
            return edit;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/knowledge/patterns/mine.js








const FIXES_AT_ONCE = 40;
const MOST_FIXES = 1500;
const MOST_PATTERNS = 100;
const MOST_EVIDENCE = 12;
/** A file that is parsed for matches in the present tree. */
const mine_MOST_BYTES = 300_000;
/**
 * Mines the history for small changes that came back in several fixes, scores them, and promotes those that are worth
 * being rules. Reads git objects and parses; runs nothing of the repository.
 */
async function minePatterns(input, signal) {
    const started = performance.now();
    const { root, head, waiting } = input;
    const history = await readFixes(root, head, signal);
    const fixes = history.fixes.slice(0, MOST_FIXES);
    const sightings = [];
    for (let at = 0; at < fixes.length; at += FIXES_AT_ONCE) {
        signal.throwIfAborted();
        waiting(`reading fixes, ${at} of ${fixes.length}`);
        const batch = fixes.slice(at, at + FIXES_AT_ONCE);
        sightings.push(...(await sightingsIn(batch, await readSides(root, batch, signal))));
    }
    const groups = [...Map.groupBy(sightings, ({ change }) => (0,pattern/* changeKey */.Cy)(change.before, change.after)).values()];
    const clusters = groups.filter((group) => commitsOf(group) > 1 || group.length >= ENOUGH_PLACES);
    waiting('looking for them in the present tree');
    const present = await parseAll(input.sources, signal);
    const patterns = [];
    const reversed = new Set(groups.flatMap(([first]) => (first === undefined ? [] : [(0,pattern/* changeKey */.Cy)(first.change.after, first.change.before)])));
    for (const group of clusters)
        patterns.push(await patternOf(group, present, reversed, input, signal));
    patterns.sort((a, b) => Number(b.promoted) - Number(a.promoted) || b.resonance.score - a.resonance.score || (a.id < b.id ? -1 : 1)); // prettier-ignore
    return {
        schema: 1, head, commits: history.commits, fixes: fixes.length, edits: sightings.length, clusters: clusters.length,
        patterns: patterns.slice(0, MOST_PATTERNS), seconds: Math.round((performance.now() - started) / 100) / 10,
    }; // prettier-ignore
}
async function sightingsIn(fixes, sides) {
    const found = [];
    let index = 0;
    for (const { commit, subject, tested, files } of fixes) {
        for (const { path, before: object, after: afterObject } of files) {
            const side = sides[index++];
            if (!side)
                continue;
            const interned = new Map();
            const [before, after] = [await treeOf(side[0], interned), await treeOf(side[1], interned)];
            if (before === null || after === null)
                continue;
            for (const edit of smallEdits(before, after)) {
                const change = (0,pattern/* abstracted */.m3)(before, after, edit);
                if (change === null || JSON.stringify(change.before) === JSON.stringify(change.after))
                    continue;
                const evidence = { commit, subject, path, line: (0,match/* lineOf */.c)(before, edit.before), tested };
                found.push({ change, evidence, before: object, after: { object: afterObject, line: (0,match/* lineOf */.c)(after, edit.after) } });
            }
        }
    }
    return found;
} // prettier-ignore
async function treeOf(source, interned) {
    const parsed = await (0,python/* parsePython */.w)(source);
    return parsed.ok ? (0,code_tree/* codeTree */.qY)(parsed.tree, interned) : null;
}
async function parseAll(sources, signal) {
    const trees = [];
    for (const [path, source] of sources) {
        signal.throwIfAborted();
        if (isTestPath(path) || source.length > mine_MOST_BYTES)
            continue;
        const tree = await treeOf(source, new Map());
        if (tree !== null)
            trees.push(tree);
    }
    return trees;
}
/** A commit that was picked to another branch has the same subject: it counts once. */
function commitsOf(group) {
    return new Set(group.map(({ evidence }) => evidence.subject)).size;
}
async function patternOf(group, present, reversed, { rulesAt, root, sources }, signal) {
    const [first] = group;
    if (first === undefined)
        throw new RangeError('a group without members');
    const filled = sameLiterals(group);
    const literals = new Map([...filled].map(([hole, text]) => [hole, { kind: 'literal', text }]));
    const before = (0,pattern/* fillHoles */.nI)(first.change.before, literals);
    const after = (0,pattern/* fillHoles */.nI)(first.change.after, literals);
    const commits = commitsOf(group);
    const count = (pattern) => present.reduce((sum, tree) => sum + (0,match/* matches */.L)(pattern, tree).length, 0);
    const facts = {
        commits,
        fixed: group.length,
        particulars: (0,pattern/* particulars */.PS)(before),
        afterParticulars: (0,pattern/* particulars */.PS)(after),
        gone: goneNames(before, after, sources),
        reversed: reversed.has((0,pattern/* changeKey */.Cy)(first.change.before, first.change.after)),
        adopted: count(after),
    };
    const signs = {
        commits,
        tested: commitsOf(group.filter(({ evidence }) => evidence.tested)),
        fixed: group.length,
        left: count(before),
    };
    const alone = resonanceOf({ ...signs, known: null });
    // Ruff can only add to it: it is asked where that can matter.
    const asks = rulesAt !== null && whyNotPromoted({ ...alone, score: 1, known: 1 }, facts) === null;
    const ruffRules = asks ? await rulesGone(first, rulesAt, root, signal) : [];
    const resonance = resonanceOf({ ...signs, known: ruffRules.length > 0 });
    const why = whyNotPromoted(resonance, facts);
    return {
        id: (0,pattern/* patternId */.GE)(before, after),
        before,
        after,
        text: { before: shown(first.change.text.before, filled), after: shown(first.change.text.after, filled) },
        evidence: group.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence),
        commits,
        left: signs.left,
        adopted: facts.adopted,
        ruffRules: [...ruffRules],
        resonance,
        promoted: why === null,
        why,
    };
}
/** A rule about a name that is gone finds nothing that tests and types do not. */
function goneNames(before, after, sources) {
    const kept = new Set((0,pattern/* namesIn */.wX)(after));
    const words = (0,pattern/* namesIn */.wX)(before).filter((name) => !kept.has(name) && /^\w+$/.test(name));
    return words.filter((name) => {
        const word = new RegExp(`\\b${name}\\b`);
        return ![...sources.values()].some((source) => source.includes(name) && word.test(source.toString('utf8')));
    });
}
/** Rules that fire on the line before the fix and not on the one behind it. */
async function rulesGone({ before, after, evidence }, rulesAt, root, signal) {
    const objects = await (0,git_objects/* readObjects */.$)(root, [before, after.object], signal);
    const [old, now] = [objects.get(before), objects.get(after.object)];
    if (!old || !now)
        return [];
    const fires = await rulesAt(old, evidence.line);
    const still = new Set(await rulesAt(now, after.line));
    return fires.filter((rule) => !still.has(rule));
}
/** Holes that stand for the same literal in every member. */
function sameLiterals(group) {
    const same = new Map();
    for (const [hole, text] of (group[0]?.change.literals ?? []).entries())
        if (text !== null && group.every(({ change }) => change.literals[hole] === text))
            same.set(hole, text);
    return same;
}
function shown(text, filled) {
    return text.replaceAll(/\u0001(\d+)\u0001/g, (_all, hole) => filled.get(Number(hole)) ?? `$${Number(hole) + 1}`).slice(0, 200); // prettier-ignore
}

// EXTERNAL MODULE: ./lib/sandbox/create.js + 8 modules
var create = __webpack_require__(67419);
// EXTERNAL MODULE: ./lib/entry/setup/places.js + 1 modules
var places = __webpack_require__(46471);
;// CONCATENATED MODULE: ./lib/entry/mine-patterns.js
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





const SHOWN = 20;
/** Mines the bug patterns of a repository at its base commit; ruff is asked in the sandbox where it is installed. */
async function mineRepository(command, repository) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options, env, log, signal, waiting } = command;
        const paths = (await repository.files()).filter((path) => path.endsWith('.py'));
        const { tools, natives } = (0,places/* placesOf */.ek)(options, env);
        const sandbox = await (0,create/* createSandbox */._)({ mode: options.sandbox, log, signal, env });
        const bench = __addDisposableResource(env_1, await (0,tools_tree/* openToolsTree */.G)({ repository, sandbox, toolsFolder: tools, natives }, signal), true);
        const { ruff } = bench.tools;
        return await minePatterns({
            root: repository.root,
            head: repository.base,
            sources: await repository.readMany(paths),
            rulesAt: ruff === null ? null : (source, line) => (0,checks_ruff/* rulesOnLine */.nY)(ruff, bench.tree, source, line, signal),
            waiting,
        }, signal);
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
/** What was found, rules first, each with its evidence. */
function packText({ commits, fixes, edits, clusters, patterns, head, seconds }) {
    const rules = patterns.filter((pattern) => pattern.promoted);
    const others = patterns.filter((pattern) => !pattern.promoted).slice(0, SHOWN);
    return [
        `${fixes} fixes among ${commits} commits up to ${head.slice(0, 12)}: ${edits} small changes, ${clusters} that came back, ${rules.length} rules (${seconds.toFixed(1)} s)`,
        ...rules.flatMap(patternLines),
        ...(others.length === 0 ? [] : ['', 'not rules:', ...others.flatMap(patternLines)]),
    ].join('\n');
}
function patternLines({ id, text, evidence, commits, left, adopted, ruffRules, resonance, why }) {
    const { score, recurrence, tested, known, precision } = resonance;
    const rules = ruffRules.length === 0 ? '' : `, ruff ${ruffRules.join(' ')}`;
    return [
        '',
        `${id}  ${text.before}  ->  ${text.after}`,
        `  resonance ${score.toFixed(2)} = recurrence ${recurrence.toFixed(2)}, tested ${tested.toFixed(2)}, known ${known.toFixed(2)}${rules}, precision ${precision.toFixed(2)}; ${commits} fixes, ${left} left, ${adopted} like the fix${why === null ? '' : `; no rule: ${why}`}`,
        ...evidence.slice(0, 3).map((one) => `  ${one.commit.slice(0, 10)} ${one.path}:${one.line}${one.tested ? ' (with a test)' : ''}  ${one.subject.slice(0, 80)}`),
    ];
} // prettier-ignore

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./lib/judge/mining/hunks.js
/** Why a formatter changes something. */
const LAYOUT_RULES = (/* unused pure expression or super */ null && ([
    'blank lines', 'quotes', 'trailing commas', 'line breaks', 'parentheses', 'spacing', 'other',
])); // prettier-ignore
/** Reads a unified diff of a formatter: how many files and lines it touches, and why, by hunk of adjacent changes. */
function readLayoutDiff(diff) {
    const rules = {
        'blank lines': 0, quotes: 0, 'trailing commas': 0, 'line breaks': 0, parentheses: 0, spacing: 0, other: 0,
    }; // prettier-ignore
    const files = new Set();
    let lines = 0;
    let removed = [];
    let added = [];
    const close = () => {
        if (removed.length + added.length > 0) {
            rules[ruleOf(removed, added)]++;
            lines += Math.max(removed.length, 1);
        }
        removed = [];
        added = [];
    };
    // How many lines of the hunk are still to come, before and after: only then is a `--- ` text and not a header.
    let [before, after] = [0, 0];
    for (const line of diff.split('\n')) {
        if (before + after === 0) {
            close();
            if (line.startsWith('+++ '))
                files.add(line.slice(4).split('\t')[0] ?? line);
            const counts = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line);
            if (counts !== null)
                [before, after] = [Number(counts[1] ?? 1), Number(counts[2] ?? 1)];
        }
        else if (line.startsWith('-')) {
            // After an addition a new removal begins another change.
            if (added.length > 0)
                close();
            removed.push(line.slice(1));
            before--;
        }
        else if (line.startsWith('+')) {
            added.push(line.slice(1));
            after--;
        }
        else if (!line.startsWith('\\')) {
            close();
            before--;
            after--;
        }
    }
    close();
    return { files: files.size, lines, rules };
}
/** The least that has to be ignored for both sides to be the same. */
function ruleOf(removed, added) {
    const [before, after] = [removed.join('\n'), added.join('\n')];
    const same = (change) => change(before) === change(after);
    const blank = (text) => text.split('\n').filter((line) => line.trim() !== '').join('\n'); // prettier-ignore
    const quotes = (text) => text.replaceAll("'", '"').replaceAll('\\"', '"');
    const dense = (text) => text.replace(/\s+/g, '');
    const commas = (text) => dense(text).replace(/,(?=[)\]}]|$)/g, '');
    const bare = (text) => commas(text).replace(/[()]/g, '');
    if (same(blank))
        return 'blank lines';
    if (same(quotes))
        return 'quotes';
    if (same(dense))
        return removed.length === added.length ? 'spacing' : 'line breaks';
    if (same(commas))
        return removed.length === added.length || removed.length === 1 ? 'trailing commas' : 'line breaks';
    if (same(bare))
        return 'parentheses';
    return same((text) => quotes(bare(text))) ? 'line breaks' : 'other';
}

;// CONCATENATED MODULE: ./lib/judge/mining/mine.js




/** Families of rules that say how code looks or what is surely wrong in it; those that need a target version are left out. */
const FAMILIES = ['E', 'W', 'F', 'I', 'N', 'Q', 'D4', 'B', 'C4', 'PIE', 'ISC', 'RET'];
const OUTPUT = 64 * 1024 * 1024;
const LIMITS = { wallSeconds: 120, outputBytes: OUTPUT };
const Statistics = schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullable(), count: schemas/* int */.Whr().nonnegative() }));
/**
 * Runs black and ruff over files of the base commit with the given settings and none of the repository's own, in the
 * sandbox, and counts what they would change, by rule. Nothing is written.
 */
async function mineTools({ tree, tools }, files, settings, signal) {
    const run = async (argv, readOnly, codes) => {
        const result = await tree.run({ argv, readOnly, limits: LIMITS }, signal);
        const whole = result.limit === null && !result.truncated && codes.includes(result.exitCode ?? -1);
        return whole ? result.stdout.toString('utf8') : null;
    };
    const extent = async (paths) => {
        let lines = 0;
        for (const path of paths)
            lines += (await tree.read(path))?.toString('latin1').split('\n').length ?? 0;
        return { files: paths.length, lines };
    };
    const measured = async (diff, paths) => diff === null ? null : { ...readLayoutDiff(diff), of: await extent(paths) };
    const { all, sample } = files;
    const { ruff, black } = tools;
    // Without a path a tool takes the whole folder.
    if (all.length === 0)
        return { files: 0, black: null, ruffFormat: null, ruffRules: null, versions: tools.versions };
    const settled = ruffSettings(settings);
    const isolated = ['--no-cache', '--isolated', ...settled];
    const select = ['--exit-zero', '--no-fix', '--statistics', '--output-format', 'json', '--select', FAMILIES.join(',')];
    const format = async (program) => run([program, 'format', '--diff', '--quiet', ...isolated, '--', ...all], [(0,external_node_path_.dirname)(program)], [0, 1, 2]);
    const check = async (program) => run([program, 'check', ...select, ...isolated, '--', ...all], [(0,external_node_path_.dirname)(program)], [0]);
    const blacken = async ({ path, binds }) => {
        // An empty configuration: black would look for one above the files.
        const config = (0,external_node_path_.join)(tree.scratch, 'black.toml');
        await (0,promises_.writeFile)(config, '');
        const keep = settings.quotes === 'double' ? [] : ['--skip-string-normalization'];
        const quiet = ['--diff', '--quiet', '--workers', '1', '--line-length', String(settings.lineLength), ...keep];
        // 123: some files could not be read as Python; the others are in the diff.
        return run([path, '-I', '-m', 'black', '--config', config, ...quiet, '--', ...sample], binds, [0, 123]);
    };
    const said = ruff === null ? null : await check(ruff);
    return {
        files: all.length,
        black: black === null || settings.indent !== 4 ? null : await measured(await blacken(black), sample),
        ruffFormat: ruff === null ? null : await measured(await format(ruff), all),
        ruffRules: said === null ? null : rules(said),
        versions: tools.versions,
    };
}
/** Settings as `--config key = value`. */
function ruffSettings(settings) {
    const { lineLength, indent, quotes, docstrings, importOrder, oneImport } = settings;
    const values = [
        ['line-length', lineLength],
        ['indent-width', indent === 'tab' ? 4 : indent],
        ['format.indent-style', indent === 'tab' ? 'tab' : 'space'],
        ['format.quote-style', quotes ?? 'preserve'],
        ...(quotes === null ? [] : [['lint.flake8-quotes.inline-quotes', quotes]]),
        ...(docstrings === null ? [] : [['lint.pydocstyle.convention', docstrings]]),
        ['lint.isort.force-sort-within-sections', importOrder === 'by-module'],
        ['lint.isort.length-sort', importOrder === 'by-length'],
        ['lint.isort.force-single-line', oneImport],
    ];
    return values.flatMap(([key, value]) => ['--config', `${key} = ${JSON.stringify(value)}`]);
}
function rules(json) {
    const found = Statistics.parse(JSON.parse(json)).map(({ code, count }) => ({ rule: code ?? 'syntax', count }));
    return found.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/knowledge/style/config-files.js
var config_files = __webpack_require__(61860);
;// CONCATENATED MODULE: ./lib/knowledge/style/propose.js


/** A formatter that would change more of the code than this is not what the code was written with. */
const MOST_LINES = 0.05;
const DEFAULT_LENGTH = 88;
/** What tools are to be measured with: what the code or its configuration surely shows, else their defaults. */
function miningSettings(style) {
    const sure = (field) => field.confidence >= contracts_style/* SURE */.cL ? field.value : null;
    const docstrings = sure(style.docstrings);
    return {
        lineLength: sure(style.lineLength) ?? DEFAULT_LENGTH,
        indent: sure(style.indent) ?? 4,
        quotes: sure(style.quotes),
        docstrings: docstrings === 'google' || docstrings === 'numpy' ? docstrings : null,
        importOrder: sure(style.importOrder) ?? 'plain-first',
        oneImport: sure(style.importNames) === 'one',
    };
}
/**
 * The configuration that the code keeps already: a formatter only where it would change hardly a line, rules of a linter
 * only where they find nothing. Never anything that is configured, whoever it is configured for.
 */
function propose(style, config, mined) {
    const target = fileFor(config);
    const settings = [];
    const left = [];
    const measured = miningSettings(style);
    const at = (name) => (target.prefix === '' ? name : name === '' ? target.prefix : `${target.prefix}.${name}`);
    const uses = (name) => style.tools.find((tool) => tool.name === name)?.config;
    let formats = false;
    const own = style.formatter === 'none' ? undefined : uses(style.formatter);
    if (style.formatter !== 'none')
        left.push({ what: 'a formatter', why: `${style.formatter} is configured in ${own ?? 'the repository'}` }); // prettier-ignore
    else {
        const choice = chooseFormatter(mined, target.file);
        if (typeof choice === 'string')
            left.push({ what: 'a formatter', why: choice });
        else {
            const why = `changes ${choice.changes.lines} of ${choice.changes.of.lines} lines`;
            if (choice.name === 'black') {
                settings.push({ table: 'tool.black', key: 'line-length', value: String(measured.lineLength), why });
                if (measured.quotes !== 'double')
                    settings.push({ table: 'tool.black', key: 'skip-string-normalization', value: 'true', why: quoteWhy(style) }); // prettier-ignore
            }
            else {
                formats = true;
                settings.push(...ruffFormat(style, measured, at, why));
            }
        }
    }
    const linter = ['ruff', 'flake8', 'pylint'].find((name) => uses(name) !== undefined);
    if (linter !== undefined)
        left.push({ what: 'rules of a linter', why: `${linter} is configured in ${uses(linter) ?? ''}` }); // prettier-ignore
    else
        settings.push(...ruffRules(style, measured, mined, at, left, formats));
    return { file: target.file, settings, left };
}
/** The file that ruff reads: its own where there is one, else pyproject.toml. No pyproject.toml is made: pip builds otherwise when there is one. */
function fileFor(config) {
    for (const file of ['.ruff.toml', 'ruff.toml'])
        if (config.section(file, '') !== null)
            return { file, prefix: '' }; // prettier-ignore
    return config.section('pyproject.toml', '') === null ? { file: 'ruff.toml', prefix: '' } : { file: 'pyproject.toml', prefix: 'tool.ruff' }; // prettier-ignore
}
function chooseFormatter(mined, file) {
    const known = [
        { name: 'ruff', changes: mined.ruffFormat },
        // Black reads pyproject.toml alone.
        { name: 'black', changes: file === 'pyproject.toml' ? mined.black : null },
    ].flatMap(({ name, changes }) => (changes === null ? [] : [{ name, changes }]));
    const [best] = known.sort((a, b) => share(a.changes) - share(b.changes));
    if (best === undefined)
        return 'neither black nor ruff could be run';
    if (share(best.changes) > MOST_LINES)
        return `${best.name} would change ${best.changes.lines} of ${best.changes.of.lines} lines: ${topRules(best.changes)}`;
    return best;
}
/** The part of the lines that a formatter would touch. */
function share({ lines, of }) {
    return lines / Math.max(1, of.lines);
}
/** `quotes 31, line breaks 12` */
function topRules({ rules }) {
    const found = Object.entries(rules).filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a); // prettier-ignore
    return found.slice(0, 4).map(([rule, count]) => `${rule} ${count}`).join(', ') || 'nothing'; // prettier-ignore
}
function ruffFormat(style, measured, at, why) {
    const settings = [
        { table: at(''), key: 'line-length', value: String(measured.lineLength), why: lengthWhy(style) },
    ];
    if (typeof measured.indent === 'number' && measured.indent !== 4)
        settings.push({ table: at(''), key: 'indent-width', value: String(measured.indent), why: `${style.indent.evidence} blocks` }); // prettier-ignore
    settings.push({
        table: at('format'), key: 'quote-style', value: JSON.stringify(measured.quotes ?? 'preserve'), why: `${quoteWhy(style)}; the formatter ${why}`,
    }); // prettier-ignore
    if (measured.indent === 'tab')
        settings.push({ table: at('format'), key: 'indent-style', value: '"tab"', why: `${style.indent.evidence} blocks` }); // prettier-ignore
    return settings;
}
function ruffRules(style, measured, mined, at, left, formats) {
    const { ruffRules: found } = mined;
    if (found === null) {
        left.push({ what: 'rules of a linter', why: 'ruff could not be run' });
        return [];
    }
    const of = (family) => found.filter(({ rule }) => belongs(rule, family));
    const kept = [];
    const ignored = [];
    for (const family of FAMILIES) {
        if (family === 'D4' && measured.docstrings === null)
            continue;
        if (family === 'Q' && (measured.quotes === null || formats))
            continue;
        const broken = of(family);
        // A formatter breaks lines as well as they can be broken.
        const rest = broken.filter(({ rule }) => rule !== 'E501');
        if (rest.length > 0) {
            left.push({ what: `rules ${family}`, why: rest.slice(0, 4).map(({ rule, count }) => `${rule} ${count}`).join(', ') }); // prettier-ignore
            continue;
        }
        kept.push(family);
        if (broken.length > 0)
            ignored.push('E501');
    }
    if (kept.length === 0)
        return [];
    const list = (names) => `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
    const settings = [
        ...(kept.includes('E') && !formats
            ? [{ table: at(''), key: 'line-length', value: String(measured.lineLength), why: lengthWhy(style) }]
            : []),
        { table: at('lint'), key: 'select', value: list(kept), why: `no finding in ${mined.files} files` },
    ];
    if (ignored.length > 0)
        settings.push({ table: at('lint'), key: 'ignore', value: list(ignored), why: `${of('E')[0]?.count ?? 0} lines that no formatter can break` }); // prettier-ignore
    if (kept.includes('D4'))
        settings.push({ table: at('lint.pydocstyle'), key: 'convention', value: JSON.stringify(measured.docstrings), why: `${style.docstrings.evidence} docstrings` }); // prettier-ignore
    if (kept.includes('Q'))
        settings.push({ table: at('lint.flake8-quotes'), key: 'inline-quotes', value: JSON.stringify(measured.quotes), why: quoteWhy(style) }); // prettier-ignore
    if (kept.includes('I'))
        settings.push(...importSettings(style, measured, at));
    return settings;
}
function importSettings(style, measured, at) {
    const table = at('lint.isort');
    const why = `${style.importOrder.evidence} pairs of imports`;
    const settings = [];
    if (measured.importOrder === 'by-module')
        settings.push({ table, key: 'force-sort-within-sections', value: 'true', why }); // prettier-ignore
    if (measured.importOrder === 'by-length')
        settings.push({ table, key: 'length-sort', value: 'true', why });
    if (measured.oneImport)
        settings.push({ table, key: 'force-single-line', value: 'true', why: `${style.importNames.evidence} imports` }); // prettier-ignore
    return settings;
}
/** `E501` belongs to `E`, `D417` to `D4`; `C4` takes `C408`. */
function belongs(rule, family) {
    if (rule === 'syntax' || rule === 'invalid-syntax')
        return family === 'E';
    return /\d$/.test(family) ? rule.startsWith(family) : rule.replace(/\d+$/, '') === family;
}
function quoteWhy({ quotes }) {
    return quotes.source === 'code' ? `${quotes.evidence} strings` : quotes.source;
}
function lengthWhy({ lineLength }) {
    return lineLength.source === 'code' ? `${lineLength.evidence} places keep it` : lineLength.source;
}

// EXTERNAL MODULE: ./lib/knowledge/style/sample.js
var style_sample = __webpack_require__(59278);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/knowledge/style/toml-edit.js


/**
 * Adds settings to a TOML file and touches nothing else of it: comments, order, line ends stay as they are. What is set
 * already is left alone. Null when the result would not be exactly the old file with the settings added (a table that is
 * written inline, for example): then nothing is written.
 */
function addSettings(text, settings) {
    const before = read(text);
    if (before === null)
        return null;
    const wanted = settings.filter(({ table, key }) => !isSet(before, table, key));
    if (wanted.length === 0)
        return text;
    // Lines keep their own carriage returns; new ones get one where the file has them.
    const end = text.includes('\r\n') ? '\r' : '';
    const lines = text === '' ? [] : text.split('\n');
    const closed = text === '' || lines.at(-1) === '';
    if (closed && text !== '')
        lines.pop();
    for (const [table, own] of Map.groupBy(wanted, (setting) => setting.table)) {
        const body = own.map(({ key, value, why }) => `${key} = ${value}${why === '' ? '' : `  # ${why}`}${end}`);
        const at = table === '' ? firstTable(lines) : headerOf(lines, table);
        if (table === '')
            lines.splice(at ?? lines.length, 0, ...body, ...(at === null ? [] : [end]));
        else if (at === null)
            lines.push(...((lines.at(-1) ?? '').trim() === '' ? [] : [end]), `[${table}]${end}`, ...body);
        else
            lines.splice(endOfTable(lines, at), 0, ...body);
    }
    // A file without a line break at its end gets one only where something was put behind it.
    const after = `${lines.join('\n')}${closed || !text.endsWith(lines.at(-1) ?? '') ? '\n' : ''}`;
    return isExactly(before, after, wanted) ? after : null;
}
/** Whether a key is set in a table. */
function isSet(document, table, key) {
    const found = tableAt(document, table);
    return found !== null && Object.hasOwn(found, key);
}
/** The parsed file, or null when it is not TOML. */
function read(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return null;
    }
}
function tableAt(document, table) {
    let found = document;
    for (const part of table === '' ? [] : table.split('.')) {
        if (!isTable(found) || !Object.hasOwn(found, part))
            return null;
        found = found[part];
    }
    return isTable(found) ? found : null;
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function firstTable(lines) {
    const at = lines.findIndex((line) => /^\s*\[/.test(line));
    return at < 0 ? null : at;
}
function headerOf(lines, table) {
    const at = lines.findIndex((line) => /^\s*\[\s*([\w.-]+)\s*\]\s*(?:#.*)?$/.exec(line.trimEnd())?.[1] === table);
    return at < 0 ? null : at;
}
/** Behind the last line of a table that holds something; a wrong guess inside a long string fails the check afterwards. */
function endOfTable(lines, header) {
    let end = header + 1;
    for (let at = header + 1; at < lines.length && !/^\s*\[/.test(lines[at] ?? ''); at++)
        if (!/^\s*(?:#.*)?$/.test((lines[at] ?? '').trimEnd()))
            end = at + 1;
    return end;
}
/** The old document and the settings, and nothing else. */
function isExactly(before, after, settings) {
    const found = read(after);
    if (found === null)
        return false;
    // Copied along the way only: a date would not survive a deep copy.
    const expected = { ...before };
    for (const { table, key, value } of settings) {
        let into = expected;
        for (const part of table === '' ? [] : table.split('.')) {
            const next = Object.hasOwn(into, part) ? into[part] : {};
            if (!isTable(next))
                return false;
            const copy = { ...next };
            into[part] = copy;
            into = copy;
        }
        into[key] = read(`value = ${value}`)?.['value'];
    }
    return (0,external_node_util_.isDeepStrictEqual)(JSON.parse(JSON.stringify(found)), JSON.parse(JSON.stringify(expected)));
}

// EXTERNAL MODULE: ./lib/stages/deliver/index.js + 27 modules
var deliver = __webpack_require__(70480);
;// CONCATENATED MODULE: ./lib/entry/propose-style.js
var propose_style_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var propose_style_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









const BRANCH = 'style';
/** More files than this are not looked at: their names have to fit on a command line. */
const propose_style_MOST_FILES = 4_000;
const TITLE = 'style: configure the tools to what the code keeps';
/**
 * Measures what the tools would change, derives the configuration that the code keeps already, and brings it to a branch
 * of ours: as a commit, as a draft pull request where there is a session, or only as a diff (`--deliver patch`).
 */
async function proposeStyle(command, repository, style, github) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options, env, log, signal, waiting } = command;
        const config = (0,config_files/* parseConfigFiles */.f)(await repository.readMany(config_files/* CONFIG_FILES */.n));
        const all = (0,style_sample/* sampleOf */.uV)(await repository.files(), propose_style_MOST_FILES);
        const sample = (0,style_sample/* sampleOf */.uV)(all);
        const sources = await repository.readMany(sample);
        const files = { all, sample: (0,style_sample/* withinBytes */.XF)(sample, sources) };
        const sandbox = await (0,create/* createSandbox */._)({ mode: options.sandbox, log, signal, env });
        const { tools, natives } = (0,places/* placesOf */.ek)(options, env);
        waiting('measuring what black and ruff would change');
        const tree = propose_style_addDisposableResource(env_1, await (0,tools_tree/* openToolsTree */.G)({ repository, sandbox, toolsFolder: tools, natives }, signal), true);
        const mined = await mineTools(tree, files, miningSettings(style), signal);
        const { file, settings, left } = propose(style, config, mined);
        const before = await repository.read(file);
        const after = settings.length === 0 ? null : addSettings(before?.toString('utf8') ?? '', settings);
        const result = {
            schema: 1,
            measured: { ...mined },
            file,
            created: before === null,
            settings: after === null ? [] : [...settings],
            left: settings.length > 0 && after === null
                ? [
                    ...left,
                    { what: file, why: 'its tables are written in a way that cannot be added to without rewriting them' },
                ]
                : [...left],
            diff: '',
            branch: null,
            commit: null,
            pullRequest: null,
        };
        if (after === null || after === before?.toString('utf8'))
            return result;
        const changes = [{ path: file, mode: '100644', before, after: Buffer.from(after, 'utf8') }];
        if (options.deliver === 'patch')
            return { ...result, diff: await (0,deliver/* diffOf */.n_)(changes) };
        const own = { id: BRANCH, changes, title: TITLE, body: proposalBody(result) };
        return { ...result, ...(await (0,deliver/* deliverFiles */.hQ)(own, { repository, signal, github })) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = propose_style_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The text of the pull request: what was measured, what is proposed and what is not. All of it numbers and names of rules. */
function proposalBody(proposal) {
    return [
        'Configuration that the code keeps already, so that tools can keep it from here on. Nothing that is configured was changed, and no code is.',
        '',
        '```',
        proposalText(proposal),
        '```',
        '',
        '**Draft: a person decides.**',
    ].join('\n');
}
/** What a person reads of a proposal. */
function proposalText({ measured, file, created, settings, left, branch, pullRequest }) {
    const { black, ruffFormat, ruffRules, versions } = measured;
    const layout = (name, changes) => changes === null
        ? `${name}: not measured`
        : `${name} would change ${changes.files} of ${changes.of.files} files, ${changes.lines} of ${changes.of.lines} lines: ${topRules(changes)}`;
    const rules = (ruffRules ?? []).slice(0, 12).map(({ rule, count }) => `${rule} ${count}`);
    return [
        layout(`black ${versions.black ?? ''}`.trim(), black),
        layout(`ruff format ${versions.ruff ?? ''}`.trim(), ruffFormat),
        ruffRules === null ? 'ruff check: not measured' : `ruff check would say: ${rules.join(', ') || 'nothing'}`,
        '',
        ...(settings.length === 0 ? ['nothing is proposed'] : [`proposed for ${file}${created ? ' (new)' : ''}:`]),
        ...settings.map(({ table, key, value, why }) => `  ${table === '' ? '' : `[${table}] `}${key} = ${value}  (${why})`),
        ...left.map(({ what, why }) => `not proposed: ${what} (${why})`),
        ...(branch === null ? [] : [`on branch ${branch}`]),
        ...(pullRequest === null ? [] : [pullRequest]),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/entry/commands/profile.js
var profile_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var profile_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









/** Where the last fingerprint of a repository is kept, beside its knowledge. */
const FILE = 'style.json';
const profile = {
    help: 'Say how the repository writes Python: from its configuration, else from its code.',
    usage: '',
    options: ['propose', 'patterns', 'deliver'],
    run: async (context) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { deliver } = context.options;
            if (deliver === 'pr' || deliver === 'artifact')
                throw new errors/* UserError */.yo('option-invalid', `option deliver: profile gives a commit or a patch here, not ${deliver}`);
            const asking = profile_addDisposableResource(env_1, await (0,entry_asking/* openAsking */.A)(context), true);
            const { repository, knowledgeFolder } = asking.context;
            if (context.options.patterns) {
                const pack = await mineRepository(context, repository);
                await (0,patterns_pack/* savePack */.jl)(knowledgeFolder, pack);
                return { exit: errors/* ExitCode */.yU.done, document: pack, text: packText(pack) };
            }
            const style = await (0,stages_style/* styleStage */.y)(asking.context);
            await (0,files/* writeFileAtomic */.Z)((0,external_node_path_.join)(knowledgeFolder, FILE), `${JSON.stringify(style, null, 2)}\n`);
            if (!context.options.propose)
                return { exit: errors/* ExitCode */.yU.done, document: style, text: profileText(style) };
            const proposal = await proposeStyle(context, repository, style, null);
            const text = `${profileText(style)}\n\n${proposalText(proposal)}\n${proposal.diff === '' ? '' : `\n${proposal.diff}`}`;
            return { exit: errors/* ExitCode */.yU.done, document: { ...style, proposal }, text };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = profile_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
};
/** The fingerprint as a table: value, confidence and where it comes from; then names, exceptions and habits. */
function profileText(style) {
    const fields = [
        ['indent', style.indent],
        ['quotes', style.quotes],
        ['line length', style.lineLength],
        ['docstrings', style.docstrings],
        ['type hints', style.typeHints],
        ['trailing commas', style.trailingCommas],
        ['string values', style.formatting],
        ['blank lines', style.blankLines],
        ['import order', style.importOrder],
        ['import names', style.importNames],
        ['import wrap', style.importWrap],
        ['import groups', style.importGroups],
    ];
    const rows = fields.map(([name, { value, confidence, evidence, source }]) => {
        const from = source === 'code' ? `${evidence} places${confidence < contracts_style/* SURE */.cL ? ', not sure' : ''}` : source;
        return `${name.padEnd(16)} ${String(value ?? 'unknown').padEnd(12)} ${confidence.toFixed(2)}  ${from}`;
    });
    const tools = style.tools.map(({ name, config }) => `${name} (${config})`).join(', ') || 'none configured';
    return [
        ...rows,
        row('formatter', style.formatter),
        row('tools', tools),
        row('first party', style.firstParty.join(', ') || 'none'),
        '',
        ...style.naming.map(({ kind, convention, confidence, examples, outliers, exceptions }) => `${`${kind} names`.padEnd(16)} ${convention.padEnd(12)} ${confidence.toFixed(2)}  ${examples.join(', ')}${outliers.length > 0 ? `; but ${outliers.slice(0, 3).join(', ')}` : ''}${exceptions.map(({ folder, convention: own }) => `; ${own} in ${folder}`).join('')}`),
        ...section('exceptions', style.overrides.map(({ folder, field, value, confidence }) => `${folder}: ${field} ${value} (${confidence.toFixed(2)})`)),
        ...section('docstrings', style.docstringClusters.map(({ convention, label, count, examples }) => `${String(count).padStart(5)}  ${convention}: ${label}; as in ${examples[0]?.path ?? ''}:${examples[0]?.line ?? 0}`)),
        ...section('names', style.nameClusters.map(({ kind, label, count, examples }) => `${String(count).padStart(5)}  ${kind} ${label}: ${examples.join(', ')}`)),
        ...section('docstring of a function', style.templates.function.split('\n')),
    ].join('\n'); // prettier-ignore
}
function row(name, value) {
    return `${name.padEnd(16)} ${value}`;
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}


/***/ }),

/***/ 43462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openToolsTree)
/* harmony export */ });
/* harmony import */ var _checks_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88414);
/* harmony import */ var _slot_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66093);
/* harmony import */ var _tree_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46540);



/** A copy of the base commit for tools that only read it: no interpreter of the tests is looked for. */
async function openToolsTree(options, signal) {
    const { repository, sandbox, toolsFolder, natives } = options;
    const store = await _tree_store_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeStore */ .k.create(repository.root, repository.base, signal);
    try {
        const tree = (0,_slot_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeIn */ .y)(store, await store.take(), sandbox, []);
        return { tree, tools: (0,_checks_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .findTools */ .f$)(toolsFolder, natives), [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
    }
    catch (error) {
        await store[Symbol.asyncDispose]();
        throw error;
    }
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


/***/ })

};
