export const id = 549;
export const ids = [549];
export const modules = {

/***/ 88622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readBase)
/* harmony export */ });
/* harmony import */ var _base_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75033);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23192);


const LARGEST = 16 * 1024 * 1024;
/** What a commit holds at every path that a patch names, and at the folders above, read once so that rules need not wait. */
async function readBase(patch, at) {
    const paths = pathsOf(patch);
    const entries = new Map();
    const asked = [...new Set(paths.flatMap(withParents))];
    if (asked.length === 0)
        return () => null;
    const args = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', at.base, '--', ...asked];
    const listing = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(at.root, args, { signal: at.signal });
    for (const record of listing.split('\0')) {
        const [, mode, type, id, path] = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t(.+)$/s.exec(record) ?? [];
        if (mode === undefined || id === undefined || path === undefined)
            continue;
        const blob = type === 'blob' && paths.includes(path);
        const read = { outputCap: LARGEST, signal: at.signal };
        const bytes = blob ? await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitBytes */ .s0)(at.root, ['cat-file', 'blob', id], read) : null;
        entries.set(path, { mode, bytes: bytes ?? new Uint8Array() });
    }
    return (path) => entries.get(path) ?? null;
}
// Paths that leave the tree are not asked for: the rules refuse them by their form.
function pathsOf(patch) {
    try {
        const names = (0,_patch_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePatch */ .R)(patch).flatMap((file) => [file.oldPath, file.newPath]);
        const paths = names.flatMap((name) => (name === null ? [] : [Buffer.from(name, 'latin1').toString('utf8')]));
        return paths.filter((path) => !path.includes('\0') && path.split('/').every((part) => !['', '.', '..'].includes(part)));
    }
    catch (error) {
        if (error instanceof _patch_js__WEBPACK_IMPORTED_MODULE_1__/* .PatchFormatError */ .i)
            return [];
        throw error;
    }
}
function withParents(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
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


/***/ }),

/***/ 84302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ forChange),
  L: () => (/* binding */ openRecorded)
});

// EXTERNAL MODULE: ./lib/base/git-objects.js
var git_objects = __webpack_require__(92492);
// EXTERNAL MODULE: ./lib/knowledge/store/store.js + 2 modules
var store_store = __webpack_require__(47366);
;// CONCATENATED MODULE: ./lib/knowledge/impact/coverage-index.js
/** Makes the index of a record. */
function indexCoverage({ commit, objects, coverage }) {
    const { files, sets, tests, shared, loading } = coverage;
    const numbers = new Map(files.map((path, index) => [path, index]));
    const users = shared.map(() => []);
    const bySet = new Map();
    const byRead = new Map();
    const note = (map, keys, ids) => {
        for (const key of keys) {
            const known = map.get(key);
            if (known === undefined)
                map.set(key, [...ids]);
            else
                for (const id of ids)
                    known.push(id);
        }
    };
    for (const { id, sets: own, shared: used, reads } of tests) {
        note(bySet, own, [id]);
        note(byRead, reads, [id]);
        for (const one of used)
            users[one]?.push(id);
    }
    shared.forEach((one, index) => {
        note(bySet, one.sets, users[index] ?? []);
        note(byRead, one.reads, users[index] ?? []);
    });
    const byFile = Map.groupBy(sets.keys(), (number) => sets[number]?.[0] ?? -1);
    const spawning = new Set(tests.flatMap(({ id, spawns }) => (spawns ? [id] : [])));
    shared.forEach(({ spawns }, index) => { if (spawns)
        for (const id of users[index] ?? [])
            spawning.add(id); });
    const partly = new Set(tests.flatMap(({ id, whole }) => (whole ? [] : [id])));
    const duringLoading = new Set(loading);
    const meeting = (path, lines, entered) => {
        const file = numbers.get(path);
        const found = file === undefined ? [] : (byFile.get(file) ?? []);
        return found.filter((number) => {
            const [, first, text] = sets[number] ?? [0, 0, ''];
            return entered.includes(first) || (lines.length > 0 && meets(text, lines));
        });
    };
    return {
        commit,
        known: new Set(tests.flatMap(({ id }) => (partly.has(id) ? [] : [id]))),
        spawning,
        ran: (path, lines, entered) => new Set(meeting(path, lines, entered).flatMap((number) => bySet.get(number) ?? [])),
        loaded: (path, lines, entered) => [...new Set(meeting(path, lines, entered).flatMap((number) => (duringLoading.has(number) ? [sets[number]?.[1] ?? 0] : [])))],
        readers: (path) => new Set(byRead.get(numbers.get(path) ?? -1) ?? []),
        object: (path) => objects[numbers.get(path) ?? -1],
        files,
    };
} // prettier-ignore
/** Whether one of lines such as `3-5,9` is among the spans. */
function meets(text, spans) {
    for (const part of text.split(',')) {
        if (part === '')
            continue;
        const dash = part.indexOf('-');
        const from = Number(dash < 0 ? part : part.slice(0, dash));
        const to = dash < 0 ? from : Number(part.slice(dash + 1));
        if (spans.some((span) => from <= span[1] && span[0] <= to))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/knowledge/impact/kept-coverage.js
var kept_coverage = __webpack_require__(29158);
;// CONCATENATED MODULE: ./lib/knowledge/impact/open-recorded.js




/** A record older than this many changed files says too little about the tests of now. */
const MAX_SINCE = 300;
/** The record of what tests ran that suits a change best; null when there is none that can be used. */
async function openRecorded(context, change) {
    const { repository, knowledgeFolder, log, signal } = context;
    const store = (0,store_store/* openStore */.Ch)(knowledgeFolder, log);
    const record = (() => {
        try {
            return (0,kept_coverage/* keptCoverage */.Ho)(store, [...(change === null ? [] : [change.from]), repository.base]);
        }
        finally {
            store.close();
        }
    })();
    if (record === null)
        return null;
    const index = indexCoverage(record);
    const now = new Map((await repository.listing()).files.map(({ path, object }) => [path, object]));
    const changed = new Map(change?.objects.map((one) => [one.path, one]));
    const other = [...changed.values()].filter(({ path, before }) => (index.object(path) ?? '') !== '' && index.object(path) !== before);
    const since = index.files.filter((path) => path.endsWith('.py') && index.object(path) !== '' && !changed.has(path) && index.object(path) !== now.get(path));
    if (since.length > MAX_SINCE) {
        log.info(`the record of what tests run is of ${record.commit.slice(0, 12)}, too long ago: tests are chosen by calls`);
        return null;
    }
    const wanted = [...other.map(({ path }) => path), ...since].flatMap((path) => index.object(path) ?? []);
    const blobs = await (0,git_objects/* readObjects */.$)(repository.root, wanted, signal);
    if (wanted.some((object) => !blobs.has(object))) {
        log.info('what was recorded is not in this checkout any more: tests are chosen by calls');
        return null;
    }
    const then = (path) => blobs.get(index.object(path) ?? '') ?? null;
    const after = await repository.readMany(since);
    return {
        index,
        recorded: new Map(other.map(({ path }) => [path, then(path)])),
        since: since.map((path) => ({ path, before: then(path), after: after.get(path) ?? null })),
    };
} // prettier-ignore
/** The same record for another change, of files as they are in the commit that is read. */
function forChange(recorded, paths) {
    const own = recorded.since.filter(({ path }) => paths.includes(path));
    return {
        index: recorded.index,
        recorded: new Map(own.map(({ path, before }) => [path, before])),
        since: recorded.since.filter(({ path }) => !paths.includes(path)),
    };
}


/***/ }),

/***/ 25549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* reexport */ checkPatch),
  S2: () => (/* binding */ openJudge),
  Ps: () => (/* reexport */ validateStage)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./lib/base/hash.js
var hash = __webpack_require__(50645);
// EXTERNAL MODULE: ./lib/contracts/verdict.js
var verdict = __webpack_require__(35086);
;// CONCATENATED MODULE: ./lib/judge/near-baseline.js
/** Runs each test or file once at base, however often candidates ask for it. */
class NearBaseline {
    #measure;
    #batches = [];
    #last = Promise.resolve();
    constructor(measure) {
        this.#measure = measure;
    }
    /** What these tests say at base; `paths` of the result leaves out what takes too long. */
    of(paths, signal) {
        // One after the other: what the first finds out the second need not run.
        const mine = this.#last.then(() => this.#of(paths, signal));
        this.#last = mine.catch(() => undefined);
        return mine;
    }
    async #of(paths, signal) {
        const known = new Set(this.#batches.flatMap(({ asked }) => asked));
        const missing = paths.filter((path) => !known.has(path));
        if (missing.length > 0)
            this.#batches.push({ baseline: await this.#measure(missing, signal), asked: missing });
        const used = this.#batches.filter(({ asked }) => asked.some((path) => paths.includes(path)));
        const kept = new Set(used.flatMap(({ baseline }) => baseline.paths));
        const own = paths.filter((path) => kept.has(path));
        const belongs = ownership(own);
        const pick = (name) => Object.fromEntries(used.flatMap(({ baseline }) => Object.entries(baseline.run[name]).filter(([id]) => belongs(id)))); // prettier-ignore
        const run = {
            state: used.find(({ baseline }) => baseline.run.state !== 'complete')?.baseline.run.state ?? 'complete',
            outcomes: pick('outcomes'),
            failures: pick('failures'),
            loaded: {},
            output: used.at(-1)?.baseline.run.output ?? '',
            seconds: used.reduce((sum, { baseline }) => sum + baseline.run.seconds, 0),
        };
        const flaky = new Set(used.flatMap(({ baseline }) => [...baseline.flaky]));
        return { run, flaky, paths: own };
    }
}
/** Whether a test, or a file that cannot be collected, is part of what was asked for. */
function ownership(paths) {
    const asked = new Set(paths);
    const files = new Set(paths.map((path) => path.split('::', 1)[0] ?? path));
    return (id) => {
        if (!id.includes('::'))
            return files.has(id);
        const plain = id.split('[', 1)[0] ?? id;
        if (asked.has(id))
            return true;
        for (let at = plain.length; at > 0; at = plain.lastIndexOf('::', at - 1)) {
            if (asked.has(plain.slice(0, at)))
                return true;
        }
        return false;
    };
}

// EXTERNAL MODULE: ./lib/judge/test-delta.js
var test_delta = __webpack_require__(95144);
// EXTERNAL MODULE: ./lib/judge/workbench.js
var judge_workbench = __webpack_require__(67530);
;// CONCATENATED MODULE: ./lib/judge/baseline.js






const Stored = schemas/* object */.Ikc({ key: schemas/* string */.YjP(), run: verdict/* TestRun */.mJ, flaky: schemas/* array */.YOg(schemas/* string */.YjP()), paths: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** Below this a whole second run is cheap; above it only the failing tests run again. */
const CHEAP_SECONDS = 20;
const MOST_RERUN = 60;
function createBaseline(options) {
    const { plan } = options;
    let suite;
    const own = plan.reproduction === null ? [] : [plan.reproduction.path];
    const near = new NearBaseline((paths, signal) => cached(options, `near-${(0,hash/* sha256 */.s)(paths.join('\n')).slice(0, 12)}`, paths, () => {
        const keep = paths.filter((path) => own.includes(path)).length;
        return measure(options, { paths, keep, wallSeconds: options.quickSeconds, repeat: true }, signal);
    }));
    // A failed attempt (a cancelled run) is not kept.
    const once = (made, forget) => {
        made.catch(forget);
        return made;
    };
    return {
        near: (paths, signal) => near.of(paths, signal),
        suite: (signal) => (suite ??= once(cached(options, 'suite', [], () => measure(options, { paths: [], keep: 0, wallSeconds: options.suiteSeconds, repeat: false }, signal)), () => (suite = undefined))),
    };
}
/** The base tree with the reproduction test in it. */
function baseOverlay(plan) {
    const { reproduction } = plan;
    return reproduction === null
        ? judge_workbench/* NO_CHANGE */.X
        : { edits: [], files: [{ path: reproduction.path, content: reproduction.source }] };
}
async function measure({ bench, plan, log, keepCoverage }, { paths: wanted, keep, wallSeconds, repeat }, signal) {
    const overlay = baseOverlay(plan);
    let paths = wanted;
    const isSuite = paths.length === 0;
    const recording = isSuite && keepCoverage !== null ? { coverage: 'cheap' } : {};
    const { coverage, ...first } = await bench.runTests(overlay, { paths, changed: [], wallSeconds, ...recording }, signal);
    if (coverage !== undefined && first.state === 'complete')
        await keepCoverage?.(coverage, first.seconds);
    let run = first;
    // The nearest tests come first; the far half goes until the rest fits.
    while (run.state === 'timeout' && paths.length > Math.max(1, keep)) {
        paths = paths.slice(0, Math.max(keep, Math.floor(paths.length / 2), 1));
        log.info(`the selected tests take longer than ${wallSeconds} s at base; the nearest ${paths.length} files are kept`);
        run = await bench.runTests(overlay, { paths, changed: [], wallSeconds }, signal);
    }
    const failing = Object.keys(run.outcomes).filter((id) => (0,test_delta/* isBad */.e2)(run.outcomes[id]));
    const again = run.seconds <= CHEAP_SECONDS ? paths : failing.slice(0, MOST_RERUN);
    const repeats = repeat && run.state === 'complete' && (run.seconds <= CHEAP_SECONDS || failing.length > 0);
    const flaky = repeats
        ? (0,test_delta/* flakyTests */.Xk)(run, await bench.runTests(overlay, { paths: again, changed: [], wallSeconds }, signal))
        : new Set();
    if (flaky.size > 0)
        log.warn(`tests that end differently without any change: ${[...flaky].slice(0, 10).join(', ')}`);
    return { run, flaky, paths };
}
async function cached({ plan, cache, bench }, name, paths, make) {
    if (cache === null)
        return make();
    const file = `baseline-${name}.json`;
    const { python, version, pytest } = bench.environment;
    const key = (0,hash/* sha256 */.s)(JSON.stringify([plan.base, paths, plan.reproduction?.source, python, version, pytest]));
    const stored = Stored.safeParse(readJson(await cache.read(file)));
    if (stored.success && stored.data.key === key)
        return { run: stored.data.run, flaky: new Set(stored.data.flaky), paths: stored.data.paths };
    const made = await make();
    await cache.write(file, JSON.stringify({ key, run: made.run, flaky: [...made.flaky], paths: made.paths }));
    return made;
}
function readJson(text) {
    try {
        return text === null ? null : JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** Ids of a run that belong to the reproduction test. */
function isReproduction(id, plan) {
    const path = plan.reproduction?.path;
    return path !== undefined && (id === path || id.startsWith(`${path}::`));
}

// EXTERNAL MODULE: ./lib/judge/bench/import-roots.js
var import_roots = __webpack_require__(50573);
// EXTERNAL MODULE: ./lib/judge/checks/formatter.js
var formatter = __webpack_require__(53611);
// EXTERNAL MODULE: ./lib/judge/polish.js + 1 modules
var polish = __webpack_require__(37017);
;// CONCATENATED MODULE: ./lib/judge/gates/gate.js
/** In the order in which they are shown. */
const CHECK_NAMES = [
    'guard',
    'parse',
    'reproduction',
    'tests',
    'ruff',
    'black',
    'pyright',
    'mypy',
    'flake8',
    'pylint',
    'isort',
    'patterns',
];
/** The tree of the candidate, opened once. */
async function treeOf(parts, subject, signal) {
    return (subject.tree ??= await parts.workbench.open({ edits: subject.edits, files: [] }, signal));
}
function notRun(name, summary, seconds = 0) {
    return { name, status: 'not-run', before: null, after: null, added: [], removed: 0, summary, seconds, version: null };
}
/** Seconds since `started`, to a millisecond. */
function since(started) {
    return Math.round(performance.now() - started) / 1000;
}
/** `1 test`, `2 tests` */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/judge/gates/black.js



/**
 * Formatting of the touched lines, in repositories that use black. A quick verdict lets unformatted lines pass, because
 * they are formatted by machine before the full one; a file that base itself leaves unformatted is judged by its
 * touched lines only.
 */
const blackGate = async (parts, subject, signal) => {
    const started = performance.now();
    const { style, workbench } = parts;
    if (style.formatter !== 'black' && !style.tools.some((tool) => tool.name === 'black'))
        return { checks: [notRun('black', 'not used here')], failure: null };
    if (workbench.tools.black === null)
        return { checks: [notRun('black', 'black is not installed')], failure: null };
    const tree = await treeOf(parts, subject, signal);
    const unformatted = [];
    let looked = 0;
    for (const path of (0,polish/* pythonPaths */.Ju)(tree)) {
        const content = await tree.read(path);
        if (content === null)
            continue;
        const before = await parts.base.read(path);
        const ranges = before === null ? null : (0,polish/* touchedLines */.Yv)(before, content);
        if (ranges?.length === 0)
            continue;
        const formatted = await (0,formatter/* formatText */.v)('black', workbench.tools, tree, { path, content, ranges }, signal);
        if (formatted === null)
            continue;
        looked++;
        if (!formatted.equals(content))
            unformatted.push(path);
    }
    const bad = unformatted.length > 0;
    const quick = subject.level === 'quick';
    const summary = !bad
        ? `the touched lines of ${count(looked, 'file')} are formatted`
        : `${count(unformatted.length, 'file')} to format${quick ? ', done by machine before delivery' : ''}`;
    const check = {
        ...notRun('black', summary),
        status: looked === 0 ? 'not-run' : bad && !quick ? 'fail' : 'pass',
        before: 0,
        after: unformatted.length,
        added: unformatted.map((path) => ({ tool: 'black', rule: 'format', path, line: 0, message: 'not formatted' })),
        seconds: since(started),
        version: workbench.tools.versions.black,
    };
    // Never stops a candidate: layout can be put right without a model.
    return { checks: [check], failure: null };
};

// EXTERNAL MODULE: ./lib/judge/bench/overlay.js
var overlay = __webpack_require__(32914);
;// CONCATENATED MODULE: ./lib/judge/failure-text.js
/** A repair prompt is small: this is all that a failing artefact may take of it. */
const MOST_CHARACTERS = 3000;
const MOST_TESTS = 3;
const MOST_FINDINGS = 8;
/** Failing tests with what they printed and their source: the first few, whole where they fit. */
function describeTests(title, ids, failures) {
    const shown = ids.slice(0, MOST_TESTS);
    const each = Math.floor((MOST_CHARACTERS - 200) / Math.max(1, shown.length));
    const parts = shown.map((id) => `${id}\n${cutMiddle(failures[id] ?? '(no message)', each)}`);
    const more = ids.length > shown.length ? `\n... and ${ids.length - shown.length} more` : '';
    return `${title}\n${parts.join('\n\n')}${more}`;
}
/** Findings with the code they are about: `pkg/a.py:3: F821 Undefined name` and the line below it. */
function describeFindings(title, findings) {
    const lines = findings
        .slice(0, MOST_FINDINGS)
        .map(({ path, line, rule, message, text }) => `${path}:${line}: ${rule} ${message.slice(0, 300)}${text === undefined || text.trim() === '' ? '' : `\n    ${text.trim().slice(0, 200)}`}`);
    const more = findings.length > lines.length ? [`... and ${findings.length - lines.length} more`] : [];
    return cutMiddle([title, ...lines, ...more].join('\n'), MOST_CHARACTERS);
}
/** Keeps both ends: the head says where, the end says what. */
function cutMiddle(text, most) {
    if (text.length <= most)
        return text;
    const half = Math.floor((most - 20) / 2);
    return `${text.slice(0, half)}\n[...]\n${text.slice(-half)}`;
}

// EXTERNAL MODULE: ./lib/judge/guard/guard.js + 11 modules
var guard = __webpack_require__(88086);
;// CONCATENATED MODULE: ./lib/judge/gates/guard.js




/** The byte-level safety rules. */
const guardGate = async (parts, subject) => {
    const started = performance.now();
    const changes = [];
    for (const [path, edits] of Map.groupBy(subject.edits, (edit) => edit.path)) {
        const old = await parts.base.read(path);
        const after = (0,overlay/* applyEdits */.ct)(old, edits);
        const mode = old === null ? null : ((await parts.base.mode(path)) ?? '100644');
        changes.push({ path, oldMode: mode, newMode: mode ?? '100644', old, new: after });
    }
    const report = (0,guard/* guardChanges */.h)(changes, parts.guard);
    const added = report.findings.map(({ rule, path, line, message }) => ({ tool: 'guard', rule, path, line, message }));
    const refused = report.findings.filter((finding) => finding.severity === 'refuse');
    const warned = report.findings.length - refused.length;
    const summary = refused[0] !== undefined
        ? `refused: ${refused[0].rule} in ${refused[0].path || 'the patch'}`
        : warned > 0
            ? `accepted with ${warned} warnings`
            : 'accepted';
    const check = {
        ...notRun('guard', summary, since(started)),
        status: report.ok ? 'pass' : 'fail',
        added,
    };
    const failure = report.ok
        ? null
        : describeFindings('A safety rule refuses the change:', refused.map((finding) => ({ tool: 'guard', ...finding })));
    return { checks: [check], failure };
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/judge/checks/parse.js


const Answer = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr(), message: schemas/* string */.YjP(), text: schemas/* string */.YjP() })),
});
/** Compiles Python files with the interpreter of the tests, without running them. Null: the interpreter did not answer. */
async function parseFiles(tree, paths, parser, signal) {
    const result = await tree.run({
        argv: [parser.python, (0,external_node_path_.join)(parser.sidecar, 'parse_files.py')],
        stdin: JSON.stringify(paths),
        readOnly: [...parser.binds, parser.sidecar],
        env: { PYTHONDONTWRITEBYTECODE: '1' },
        limits: { wallSeconds: 60 },
        resident: true,
    }, signal);
    if (result.exitCode !== 0)
        return null;
    const { version, errors } = Answer.parse(JSON.parse(result.stdout.toString('utf8')));
    return {
        version,
        errors: errors.map((error) => ({ tool: 'python', rule: 'syntax', fix: null, ...error })),
    };
}

// EXTERNAL MODULE: ./lib/judge/checks/findings.js
var findings = __webpack_require__(33079);
;// CONCATENATED MODULE: ./lib/judge/gates/parse.js





/** Does every changed file compile under the interpreter of the tests? */
const parseGate = async (parts, subject, signal) => {
    const started = performance.now();
    const { environment, sidecar } = parts.workbench;
    const tree = await treeOf(parts, subject, signal);
    const paths = (0,polish/* pythonPaths */.Ju)(tree);
    if (paths.length === 0)
        return { checks: [notRun('parse', 'no Python file changed', since(started))], failure: null };
    const parser = { python: environment.python, binds: environment.binds, sidecar };
    const answer = await parseFiles(tree, paths, parser, signal);
    if (answer === null)
        return { checks: [notRun('parse', 'the interpreter gave no answer', since(started))], failure: null };
    const { errors, version } = answer;
    const first = errors[0];
    const check = {
        ...notRun('parse', first === undefined ? `${count(paths.length, 'file')} compile` : `${first.path}:${first.line}: ${first.message}`, since(started)),
        status: first === undefined ? 'pass' : 'fail',
        after: errors.length,
        added: errors.map(findings/* plain */.pj),
        version: `python ${version}`,
    };
    return {
        checks: [check],
        failure: first === undefined ? null : describeFindings('The code does not parse:', errors),
    };
};

;// CONCATENATED MODULE: ./lib/judge/own-tools/run.js


const SECONDS = 120;
const LIMITS = { wallSeconds: SECONDS, memoryMb: 4096, outputBytes: 16 * 1024 * 1024 };
/**
 * Runs a tool of the repository over files of a tree, under the repository's configuration, with the interpreter of the
 * tests, in the sandbox: configurations and plugins execute code. Anything but a finished run is a reason in words.
 */
async function runOwnTool(tool, { environment, sidecar }, tree, paths, signal) {
    if (paths.length === 0)
        return { findings: [] };
    const result = await tree.run({
        argv: [environment.python, (0,external_node_path_.join)(sidecar, 'own_tool.py'), tool.name],
        stdin: JSON.stringify({ arguments: tool.arguments, paths }),
        readOnly: [...environment.binds, sidecar],
        env: { PYTHONDONTWRITEBYTECODE: '1', PYTHONNOUSERSITE: '1' },
        limits: LIMITS,
    }, signal);
    if (result.limit !== null)
        return { why: `it exceeded a limit: ${result.limit}` };
    const stderr = result.stderr.toString('utf8');
    const output = { exitCode: result.exitCode, stdout: result.stdout.toString('utf8'), stderr, tree: tree.path };
    const found = result.truncated ? null : tool.read(output);
    if (found === null) {
        const said = (stderr.trim() === '' ? output.stdout : stderr).trim().split('\n').at(-1) ?? '';
        return { why: `it gave no result (exit ${result.exitCode ?? 'by a signal'}): ${said.slice(0, 200)}` };
    }
    const readers = new Map();
    for (const path of paths)
        readers.set(path, (0,findings/* lineReader */.gd)(await tree.read(path)));
    // Types of one file show errors in others that it loads: those are of the change too, where base has them not.
    return {
        findings: found.map((finding) => ({
            ...finding,
            tool: tool.name,
            text: readers.get(finding.path)?.(finding.line) ?? '',
            fix: null,
        })),
    };
}

// EXTERNAL MODULE: ./lib/judge/own-tools/own-tool.js
var own_tool = __webpack_require__(71533);
;// CONCATENATED MODULE: ./lib/judge/own-tools/flake8.js

const LINE = /^(.{1,1000}?):(\d{1,7}):\d{1,7}: ([A-Z]{1,3}\d{1,4}) (.*)$/;
/** Code that does not work, as with ruff's rules of the same names. */
const BREAKING = /^(?:E9|F50[1-9]|F52|F63|F7|F81|F82)/;
const flake8 = {
    name: 'flake8',
    arguments: ['--exit-zero', '--jobs=1', '--color=never', '--format=%(path)s:%(row)d:%(col)d: %(code)s %(text)s'],
    read: ({ exitCode, stdout, tree }) => exitCode !== 0
        ? null
        : stdout.split('\n').flatMap((line) => {
            const [, path, number, rule, message = ''] = LINE.exec(line.slice(0, 4000)) ?? [];
            if (path === undefined || rule === undefined)
                return [];
            return [(0,own_tool/* findingOf */.h)(tree, { path, line: Number(number), rule, message })];
        }),
    blocks: ({ rule }) => BREAKING.test(rule),
};

;// CONCATENATED MODULE: ./lib/judge/own-tools/isort.js

const UNSORTED = /^ERROR: (.{1,1000}?) (Imports are incorrectly sorted.*)$/;
/** Says which files have unsorted imports, not which lines; never stops a patch: order can be put right by machine. */
const isort = {
    name: 'isort',
    arguments: ['--check-only', '--filter-files'],
    read: ({ exitCode, stdout, stderr, tree }) => exitCode !== 0 && exitCode !== 1
        ? null
        : `${stdout}\n${stderr}`.split('\n').flatMap((line) => {
            const [, path, message = ''] = UNSORTED.exec(line.slice(0, 4000)) ?? [];
            return path === undefined ? [] : [(0,own_tool/* findingOf */.h)(tree, { path, line: 0, rule: 'unsorted-imports', message })];
        }),
    blocks: () => false,
};

;// CONCATENATED MODULE: ./lib/judge/own-tools/mypy.js

const ERROR = /^([^\n:]{1,1000}\.pyi?):(\d{1,7})(?::\d{1,7}){0,3}: error: (.*?)(?: {2}\[([\w-]{1,60})\])?$/;
/** Every version prints one line for each error; a repository that checks types wants no new one. */
const mypy = {
    name: 'mypy',
    arguments: [
        '--no-color-output', '--no-error-summary', '--no-pretty', '--hide-error-context', '--show-error-codes', '--cache-dir=/dev/null',
    ], // prettier-ignore
    read: ({ exitCode, stdout, tree }) => {
        const errors = stdout.split('\n').flatMap((line) => {
            const [, path, number, message = '', rule = 'error'] = ERROR.exec(line.slice(0, 4000)) ?? [];
            return path === undefined ? [] : [(0,own_tool/* findingOf */.h)(tree, { path, line: Number(number), rule, message })];
        });
        // 2 stands for a crash and for wrong options too; then nothing is said of any line.
        return exitCode === 0 || exitCode === 1 || (exitCode === 2 && errors.length > 0) ? errors : null;
    },
    blocks: () => true,
};

;// CONCATENATED MODULE: ./lib/judge/own-tools/pylint.js


const Messages = schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr().nullable(), symbol: schemas/* string */.YjP(), message: schemas/* string */.YjP(), 'message-id': schemas/* string */.YjP() })); // prettier-ignore
/** The exit code is a set of bits; this one stands for wrong options. */
const USAGE = 32;
/** Errors and fatal messages stop a patch; warnings, conventions and refactorings are listed. */
const pylint = {
    name: 'pylint',
    arguments: ['--output-format=json', '--score=n', '--reports=n', '--persistent=n', '--jobs=1'],
    read: ({ exitCode, stdout, tree }) => {
        if (exitCode === null || (exitCode & USAGE) !== 0)
            return null;
        const messages = Messages.safeParse(json(stdout));
        if (!messages.success)
            return null;
        return messages.data.map(({ path, line, symbol, message, 'message-id': id }) => (0,own_tool/* findingOf */.h)(tree, { path, line: Math.max(0, line ?? 0), rule: `${id} ${symbol}`, message }));
    },
    blocks: ({ rule }) => /^[EF]/.test(rule),
};
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/judge/own-tools/table.js




/** The tools of a repository that are run where it configures them, in the order in which they are shown. */
const OWN_TOOLS = [mypy, flake8, pylint, isort];

;// CONCATENATED MODULE: ./lib/judge/gates/own-tools.js






/** The repository's own linters and type checkers over the changed files, relative to base. Part of a full verdict only. */
const ownToolsGate = async (parts, subject, signal) => {
    if (subject.level === 'quick')
        return { checks: [], failure: null };
    const checks = [];
    let failure = null;
    for (const tool of OWN_TOOLS) {
        const absent = whyAbsent(tool, parts);
        if (absent !== null) {
            checks.push(notRun(tool.name, absent));
            continue;
        }
        const tree = await treeOf(parts, subject, signal);
        const result = await compare(tool, parts, tree, signal);
        checks.push(result.check);
        failure ??= result.failure;
    }
    return { checks, failure };
};
/** Why a tool is not run; null when it is. */
function whyAbsent({ name }, { style, workbench }) {
    const configured = style.tools.find((tool) => tool.name === name);
    if (configured === undefined)
        return 'not used here';
    if (workbench.environment.packages[name] !== undefined)
        return null;
    return `${configured.config} asks for ${name}, but the interpreter of the tests does not have it: install it there, or name another with --python`;
}
async function compare(tool, parts, tree, signal) {
    const started = performance.now();
    const { workbench } = parts;
    const paths = (0,polish/* pythonPaths */.Ju)(tree);
    if (paths.length === 0)
        return { check: notRun(tool.name, 'no Python file changed'), failure: null };
    const [before, after] = await Promise.all([
        atBase(tool, parts, paths, signal),
        runOwnTool(tool, workbench, tree, paths, signal),
    ]);
    const bad = 'why' in before ? `at base ${before.why}` : 'why' in after ? after.why : null;
    if ('why' in before || 'why' in after)
        return { check: notRun(tool.name, bad ?? '', since(started)), failure: null };
    const { added, removed } = (0,findings/* compareFindings */.Eg)(before.findings, after.findings);
    const blocking = added.filter((finding) => tool.blocks(finding));
    const rules = [...new Set(added.map((finding) => finding.rule))].slice(0, 5).join(', ');
    const check = {
        ...notRun(tool.name, added.length === 0 ? 'nothing new' : `${count(added.length, 'new finding')}: ${rules}`),
        status: blocking.length > 0 ? 'fail' : 'pass',
        before: before.findings.length,
        after: after.findings.length,
        added: added.map(findings/* plain */.pj),
        removed,
        seconds: since(started),
        version: workbench.environment.packages[tool.name] ?? null,
    };
    return { check, failure: blocking.length > 0 ? describeFindings(`${tool.name} reports:`, blocking) : null };
}
/** Candidates of one plan change the same few files: base is looked at once. */
async function atBase(tool, { base, workbench, ownFindings }, paths, signal) {
    const existing = [];
    for (const path of paths)
        if ((await base.read(path)) !== null)
            existing.push(path);
    const key = [tool.name, ...existing].join('\0');
    const known = ownFindings.get(key);
    if (known !== undefined)
        return known;
    const found = await runOwnTool(tool, workbench, base, existing, signal);
    ownFindings.set(key, found);
    return found;
}

;// CONCATENATED MODULE: ./lib/judge/gates/patterns.js



/** Bug patterns mined from the history, relative to base: a warning, never a reason to refuse. Part of a full verdict only. */
const patternsGate = async (parts, subject, signal) => {
    const started = performance.now();
    const { patterns, base } = parts;
    if (subject.level === 'quick')
        return { checks: [], failure: null };
    if (patterns === null)
        return { checks: [notRun('patterns', 'none are known here: `profile --patterns` mines them')], failure: null };
    const tree = await treeOf(parts, subject, signal);
    const before = [];
    const after = [];
    for (const path of (0,polish/* pythonPaths */.Ju)(tree)) {
        const [old, now] = [await base.read(path), await tree.read(path)];
        if (old !== null)
            before.push(...(await patterns.find(path, old)));
        if (now !== null)
            after.push(...(await patterns.find(path, now)));
    }
    const { added, removed } = (0,findings/* compareFindings */.Eg)(before, after);
    const check = {
        ...notRun('patterns', added.length === 0 ? 'nothing that was a bug here before' : `${count(added.length, 'place')} like a bug that was fixed here before`), // prettier-ignore
        status: 'pass',
        before: before.length,
        after: after.length,
        added: added.map(findings/* plain */.pj),
        removed,
        seconds: since(started),
        version: patterns.version,
    };
    return { checks: [check], failure: null };
};

;// CONCATENATED MODULE: ./lib/judge/bench/dependents.js
const MOST_DEPENDENTS = 8;
/** Files that import the changed ones directly, code before tests: what a changed signature breaks is seen there. */
function dependentsOf(changed, digest) {
    const targets = new Set(digest.modules.filter(({ path }) => changed.includes(path)).map(({ module }) => module));
    const found = new Set();
    for (const { from, to } of digest.imports)
        if (targets.has(to) && !changed.includes(from))
            found.add(from);
    const isTest = (path) => digest.modules.some((record) => record.path === path && record.test);
    return [...found].sort((a, b) => Number(isTest(a)) - Number(isTest(b)) || (a < b ? -1 : 1)).slice(0, MOST_DEPENDENTS);
}
/**
 * Files in which an edit changes something that others see: a signature, a class, a name of the module. What changes only
 * inside of a function is looked at in its own file, because looking at all who import it costs seconds.
 */
async function changedForOthers(edits, digest, read) {
    const found = new Set();
    for (const edit of edits) {
        if (found.has(edit.path))
            continue;
        const base = await read(edit.path);
        const { start, end } = base === null ? edit : differing(edit, base);
        const inside = digest.symbols.some(({ path, kind, bodyStart, bodyEnd }) => path === edit.path && kind !== 'class' && bodyStart <= start && end <= bodyEnd);
        if (!inside)
            found.add(edit.path);
    }
    return [...found];
}
/** The span of an edit without what it leaves as it was at both ends. */
function differing({ start, end, replacement }, base) {
    const before = base.subarray(start, end);
    const after = Buffer.from(replacement, 'utf8');
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    return { start: start + head, end: end - tail };
}

// EXTERNAL MODULE: ./lib/judge/checks/pyright-project.js
var pyright_project = __webpack_require__(1974);
;// CONCATENATED MODULE: ./lib/judge/checks/pyright.js




const Output = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    summary: schemas/* object */.Ikc({ filesAnalyzed: schemas/* int */.Whr() }),
    generalDiagnostics: schemas/* array */.YOg(schemas/* object */.Ikc({
        file: schemas/* string */.YjP().optional(),
        severity: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        rule: schemas/* string */.YjP().optional(),
        range: schemas/* object */.Ikc({ start: schemas/* object */.Ikc({ line: schemas/* int */.Whr() }) }).optional(),
    })),
});
const pyright_SECONDS = 180;
/** Type errors in some files of a tree, by one run of the program. Null: pyright gave no result. */
async function runPyright(setup, tree, paths, signal) {
    const { pyright } = setup.tools;
    if (pyright === null)
        return null;
    const file = `${tree.scratch}/pyrightconfig.json`;
    const program = [pyright, '--outputjson', '--project', file, '--pythonpath', setup.python];
    const command = (0,pyright_project/* pyrightCommand */.Pl)(setup, ['/bin/sh', '-c', 'cat > "$0"; exec "$@"', file], (0,external_node_path_.dirname)(pyright), program);
    const result = await tree.run({
        ...command,
        stdin: JSON.stringify(await (0,pyright_project/* projectOf */.v8)(setup, tree, paths)),
        limits: { ...command.limits, wallSeconds: pyright_SECONDS },
    }, signal);
    const output = Output.safeParse(pyright_readJson(result.stdout));
    if (!output.success || output.data.summary.filesAnalyzed === 0)
        return null;
    const readers = new Map();
    for (const path of paths)
        readers.set(path, (0,findings/* lineReader */.gd)(await tree.read(path)));
    const errors = output.data.generalDiagnostics.flatMap((each) => {
        const path = each.file?.startsWith(`${tree.path}/`) === true ? each.file.slice(tree.path.length + 1) : '';
        const reader = readers.get(path);
        if (each.severity !== 'error' || reader === undefined)
            return [];
        const line = (each.range?.start.line ?? -1) + 1;
        return [(0,pyright_project/* asFinding */.s0)(tree, { path, line, message: each.message, rule: each.rule }, reader)];
    });
    return { version: output.data.version, errors };
}
function pyright_readJson(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/judge/gates/pyright.js







/** Errors that are wrong whatever the types are; others stop a patch only where the repository checks types itself. */
const CERTAIN = new Set([
    'error',
    'reportUndefinedVariable',
    'reportCallIssue',
    'reportNoOverloadImplementation',
]);
/** New type errors in the changed files, and in those that import what others see of them. Part of a full verdict only. */
const pyrightGate = async (parts, subject, signal) => {
    const started = performance.now();
    if (subject.level === 'quick')
        return { checks: [], failure: null };
    const { tools, environment } = parts.workbench;
    if (tools.pyright === null)
        return { checks: [notRun('pyright', 'pyright is not installed')], failure: null };
    const tree = await treeOf(parts, subject, signal);
    const paths = (0,polish/* pythonPaths */.Ju)(tree);
    if (paths.length === 0)
        return { checks: [notRun('pyright', 'no Python file changed')], failure: null };
    const setup = {
        tools,
        python: environment.python,
        binds: environment.binds,
        roots: (0,import_roots/* importRootsOf */.e)(parts.digest).roots,
    };
    const shown = await changedForOthers(subject.edits, parts.digest, (path) => parts.base.read(path));
    const others = dependentsOf(shown, parts.digest).filter((path) => !paths.includes(path));
    const looked = [...paths, ...others];
    const existing = [];
    for (const path of looked)
        if ((await parts.base.read(path)) !== null)
            existing.push(path);
    const server = await parts.workbench.types?.(setup.roots);
    const look = async (where, files) => (await server?.errors(where, files, signal)) ?? runPyright(setup, where, files, signal);
    const [before, after] = await Promise.all([
        existing.length === 0 ? null : baseErrors(parts, existing, () => look(parts.base, existing)),
        look(tree, looked),
    ]);
    if (after === null || (before === null && existing.length > 0))
        return { checks: [notRun('pyright', 'pyright gave no result', since(started))], failure: null };
    const old = before?.errors ?? [];
    const { added, removed } = (0,findings/* compareFindings */.Eg)(old, after.errors);
    const typed = parts.style.tools.some(({ name }) => name === 'pyright' || name === 'mypy');
    const blocking = typed ? added : added.filter((finding) => CERTAIN.has(finding.rule));
    const check = {
        ...notRun('pyright', summaryOf(added.length, blocking.length)),
        status: blocking.length > 0 ? 'fail' : 'pass',
        before: old.length,
        after: after.errors.length,
        added: added.map(findings/* plain */.pj),
        removed,
        seconds: since(started),
        version: after.version,
    };
    return { checks: [check], failure: blocking.length > 0 ? describeFindings('Pyright reports:', blocking) : null };
};
function summaryOf(added, blocking) {
    if (added === 0)
        return 'no new type error';
    const said = count(added, 'new type error');
    return blocking === 0 ? `${said}, listed only: the repository does not check types` : said;
}
/** Candidates of one plan change the same few files: base is looked at once. */
async function baseErrors(parts, paths, look) {
    const key = [...paths].sort().join('\0');
    const known = parts.typeErrors.get(key);
    if (known !== undefined)
        return known;
    const found = await look();
    if (found !== null)
        parts.typeErrors.set(key, found);
    return found;
}

// EXTERNAL MODULE: ./lib/judge/checks/ruff.js
var ruff = __webpack_require__(57220);
;// CONCATENATED MODULE: ./lib/judge/gates/ruff.js





/** New findings against base. Broken code and security findings stop a candidate; style findings are listed. */
const ruffGate = async (parts, subject, signal) => {
    const started = performance.now();
    if (parts.workbench.tools.ruff === null)
        return { checks: [notRun('ruff', 'ruff is not installed')], failure: null };
    const tree = await treeOf(parts, subject, signal);
    const paths = (0,polish/* pythonPaths */.Ju)(tree);
    if (paths.length === 0)
        return { checks: [notRun('ruff', 'no Python file changed')], failure: null };
    const before = await parts.linter.lintBase(paths, signal);
    const after = await parts.linter.lint(tree, paths, signal);
    if (before === null || after === null)
        return { checks: [notRun('ruff', 'ruff gave no result', since(started))], failure: null };
    const { added, removed } = (0,findings/* compareFindings */.Eg)(before, after);
    const breaking = added.filter(ruff/* isBreaking */.ER);
    const rules = [...new Set(added.map((finding) => finding.rule))].slice(0, 5).join(', ');
    const which = parts.linter.mode === 'project' ? "the repository's rules" : 'default rules';
    const check = {
        ...notRun('ruff', added.length === 0 ? `nothing new (${which})` : `${count(added.length, 'new finding')}: ${rules}`),
        status: breaking.length > 0 ? 'fail' : 'pass',
        before: before.length,
        after: after.length,
        added: added.map(findings/* plain */.pj),
        removed,
        seconds: since(started),
        version: parts.workbench.tools.versions.ruff,
    };
    return { checks: [check], failure: breaking.length > 0 ? describeFindings('Ruff reports:', breaking) : null };
};

;// CONCATENATED MODULE: ./lib/judge/choose-tests.js


/** The reproduction, the tests of which the plan says that they should turn, and those that the candidate may turn. */
async function chooseTests(parts, subject, signal) {
    const { plan, base } = parts;
    const tree = await treeOf(parts, subject, signal);
    const read = async (path) => ({ path, before: await base.read(path), after: await tree.read(path) });
    const { tests, by } = await parts.impacted(await Promise.all(tree.changed.map(read)));
    const own = baseOverlay(plan).files.map(({ path }) => path);
    const wanted = plan.failingAtBase.map((id) => id.split('[', 1)[0] ?? id);
    return { paths: [...new Set([...own, ...wanted, ...tests])], by };
}

;// CONCATENATED MODULE: ./lib/judge/gates/tests.js






/** Reproduction and impacted tests in one run of pytest; a full verdict adds the whole suite where base finishes it. */
const testsGate = async (parts, subject, signal) => {
    const { plan, workbench } = parts;
    if (workbench.environment.pytest === null)
        return nothing(parts, 'pytest was not found', 'not-runnable');
    const changed = (0,polish/* pythonPaths */.Ju)(await treeOf(parts, subject, signal));
    const overlay = { edits: subject.edits, files: baseOverlay(plan).files };
    const chosen = await chooseTests(parts, subject, signal);
    let near = chosen.paths.length > 0 ? await runNear(parts, chosen, overlay, changed, signal) : null;
    if (near !== null && subject.level === 'full')
        near = { ...near, delta: await tests_confirm(parts, overlay, near.delta, signal) };
    const none = chosen.by === 'coverage' ? 'no test runs what the change touches' : 'no test calls what the change touches';
    const result = near === null ? nothing(parts, none, 'no-tests') : assess(parts, near);
    if (subject.level === 'quick' || result.failure !== null)
        return result;
    const suite = await usableSuite(parts, signal);
    if (suite === null)
        return result;
    if (near !== null && covers(near.baseline.run, suite.run))
        return assess(parts, { ...near, delta: { ...near.delta, selection: 'whole-suite' } });
    const wide = await runSuite(parts, suite, overlay, changed, signal);
    return assess(parts, near === null ? wide : merge(near, wide));
};
async function runNear(parts, { paths, by }, overlay, changed, signal) {
    const baseline = await parts.baseline.near(paths, signal);
    // No path would be the whole suite.
    if (baseline.paths.length === 0)
        return null;
    const started = performance.now();
    const selection = { paths: baseline.paths, changed, wallSeconds: allowance(baseline.run) };
    const run = await parts.workbench.runTests(overlay, selection, signal);
    const options = { selection: 'impacted-tests', by, flaky: baseline.flaky };
    const delta = (0,test_delta/* compareTests */.l)(testsOnly(baseline.run, parts), testsOnly(run, parts), options);
    return { baseline, run, delta, changed, seconds: since(started) };
}
/** The whole suite at base, when it finishes in time; otherwise null, and the impacted tests have to do. */
async function usableSuite(parts, signal) {
    if (parts.suiteSeconds === 0)
        return null;
    const suite = await parts.baseline.suite(signal);
    if (suite.run.state === 'complete')
        return suite;
    parts.log.info(`the whole suite does not finish at base (${suite.run.state}); the impacted tests are compared`);
    return null;
}
/** The impacted tests of a small repository are often all there are. */
function covers(near, suite) {
    return Object.keys(suite.outcomes).every((id) => id in near.outcomes);
}
async function runSuite(parts, baseline, overlay, changed, signal) {
    const started = performance.now();
    const selection = { paths: [], changed, wallSeconds: parts.suiteSeconds };
    const run = await parts.workbench.runTests(overlay, selection, signal);
    const options = { selection: 'whole-suite', flaky: baseline.flaky };
    const delta = (0,test_delta/* compareTests */.l)(testsOnly(baseline.run, parts), testsOnly(run, parts), options);
    return { baseline, run, delta: await tests_confirm(parts, overlay, delta, signal), changed, seconds: since(started) };
}
/** Both runs as one: what the near run said of the reproduction, and what either said of the tests. */
function merge(near, wide) {
    const both = (key) => [
        ...new Set([...(near.delta[key] ?? []), ...(wide.delta[key] ?? [])]),
    ];
    const flaky = both('flaky');
    return {
        baseline: {
            ...wide.baseline,
            run: { ...wide.baseline.run, outcomes: { ...near.baseline.run.outcomes, ...wide.baseline.run.outcomes } },
        },
        run: {
            ...wide.run,
            outcomes: { ...near.run.outcomes, ...wide.run.outcomes },
            loaded: { ...near.run.loaded, ...wide.run.loaded },
            failures: { ...near.run.failures, ...wide.run.failures },
        },
        delta: {
            selection: 'whole-suite',
            fixed: both('fixed'),
            broken: both('broken'),
            stillFailing: both('stillFailing'),
            vanished: both('vanished'),
            appeared: both('appeared'),
            ...(flaky.length === 0 ? {} : { flaky }),
            passing: Math.max(near.delta.passing, wide.delta.passing),
        },
        changed: wide.changed,
        seconds: near.seconds + wide.seconds,
    };
}
function assess(parts, facts) {
    const { baseline, run, delta, changed } = facts;
    const shared = { tests: delta, testState: run.state };
    const reproduction = reproductionCheck(parts, facts);
    if (baseline.run.state !== 'complete')
        return {
            ...shared,
            checks: [
                reproduction,
                {
                    ...notRun('tests', notAtBase(parts, baseline.run), facts.seconds),
                    version: version(parts),
                },
            ],
            testState: baseline.run.state,
            failure: null,
        };
    if (run.state === 'tests-import-another-copy') {
        const summary = 'the tests load another copy of the changed modules: they say nothing about this one';
        return { ...shared, checks: [reproduction, notRun('tests', summary, facts.seconds)], failure: null };
    }
    const tests = testsCheck(parts, facts);
    const loaded = changed.length > 0 && changed.every((path) => path in run.loaded);
    const red = reproduction.status === 'fail';
    // A reproduction that a model wrote may be wrong: a weak one neither proves nor vetoes, and tests of the repository
    // that turn green outweigh any.
    const byModel = parts.plan.reproduction?.origin === 'model';
    const guess = byModel && parts.plan.reproduction?.strength === 'weak';
    const green = (reproduction.status === 'pass' && !guess) || delta.fixed.length > 0;
    const outweighed = red && byModel && (guess || delta.fixed.length > 0);
    const failed = tests.status === 'fail' || (red && !outweighed);
    return {
        ...shared,
        checks: [reproduction, tests],
        failure: failed ? failureOf(parts, facts, reproduction) : null,
        proof: green && loaded && delta.broken.length === 0 && delta.vanished.length === 0,
    };
}
/** Why the tests say nothing, and what can be done about it. */
function notAtBase({ workbench }, { state, missing = [] }) {
    if (state !== 'environment-incomplete')
        return `the tests do not finish at base (${state})`;
    const names = missing.slice(0, 10).join(', ');
    return `${workbench.environment.python} lacks ${names}: install what the tests need there, name another with --python, or let --dependencies wheels do it`;
}
/** The reproduction alone: red at base is what makes green a proof. */
function reproductionCheck({ plan }, { baseline, run, seconds }) {
    if (plan.reproduction === null)
        return notRun('reproduction', 'none could be made from the request');
    const ids = (from) => Object.keys(from.outcomes).filter((id) => isReproduction(id, { ...plan }));
    const red = ids(baseline.run).filter((id) => (0,test_delta/* isBad */.e2)(baseline.run.outcomes[id]));
    if (red.length === 0)
        return notRun('reproduction', 'it does not fail at base, so it proves nothing', seconds);
    if (run.state === 'tests-import-another-copy')
        return notRun('reproduction', 'it loads another copy of the module', seconds);
    const now = ids(run);
    const bad = now.filter((id) => (0,test_delta/* isBad */.e2)(run.outcomes[id]));
    const missing = red.filter((id) => !now.includes(id) && id.includes('::'));
    const passes = now.some((id) => run.outcomes[id] === 'passed') && bad.length === 0 && missing.length === 0;
    const summary = passes
        ? 'failed before, passes now'
        : bad.length > 0
            ? `still fails: ${firstLine(run.failures[bad[0] ?? ''])}`
            : `did not finish (${run.state})`;
    return {
        ...notRun('reproduction', summary, seconds),
        status: passes ? 'pass' : 'fail',
        before: red.length,
        after: bad.length + missing.length,
    };
}
function testsCheck(parts, { baseline, run, delta, seconds }) {
    const bad = (from) => Object.entries(testsOnly(from, parts)).filter(([, outcome]) => (0,test_delta/* isBad */.e2)(outcome)).length;
    const finished = run.state === 'complete';
    const wanted = parts.plan.failingAtBase.map(test_delta/* stableId */.dD);
    const unmoved = parts.plan.reproduction === null &&
        delta.fixed.length === 0 &&
        wanted.some((id) => delta.stillFailing.includes(id));
    const broken = delta.broken.length + delta.vanished.length;
    const status = !finished || broken > 0 || unmoved ? 'fail' : Object.keys(testsOnly(run, parts)).length === 0 ? 'not-run' : 'pass';
    const said = [
        finished ? null : `the tests did not finish (${run.state})`,
        delta.fixed.length > 0 ? `${delta.fixed.length} fixed` : null,
        delta.broken.length > 0 ? `${delta.broken.length} broken` : null,
        delta.vanished.length > 0 ? `${delta.vanished.length} vanished` : null,
        delta.stillFailing.length > 0 ? `${delta.stillFailing.length} still failing` : null,
        delta.flaky !== undefined ? `${delta.flaky.length} not always the same` : null,
        `${delta.passing} passing (${selectionText(delta)})`,
    ];
    return {
        ...notRun('tests', said.filter((part) => part !== null).join(', '), seconds),
        status,
        before: bad(baseline.run),
        after: bad(run),
        version: version(parts),
    };
}
/** `impacted tests, by what each was seen to run` */
function selectionText({ selection, by }) {
    if (selection !== 'impacted-tests')
        return selection.replace('-', ' ');
    return `impacted tests, ${by === 'coverage' ? 'by what each was seen to run' : 'by what each may call'}`;
}
function failureOf(parts, { run, delta }, reproduction) {
    const own = Object.keys(run.outcomes).filter((id) => isReproduction(id, parts.plan) && (0,test_delta/* isBad */.e2)(run.outcomes[id]));
    if (reproduction.status === 'fail' && own.length > 0)
        return describeTests('The test of the request still fails:', own, run.failures);
    if (delta.broken.length > 0)
        return describeTests('Tests that passed before now fail:', delta.broken, run.failures);
    if (run.state !== 'complete')
        return `The tests did not finish (${run.state}).\n${cutMiddle(run.output, 2000)}`;
    if (delta.vanished.length > 0)
        return `Tests are no longer run:\n${delta.vanished.slice(0, 10).join('\n')}`;
    return describeTests('Tests that should pass still fail:', delta.stillFailing, run.failures);
}
/** A test of the whole suite that seems broken runs again with and without the change; what differs by itself is dropped. */
async function tests_confirm(parts, overlay, delta, signal) {
    const ids = delta.broken.filter((id) => id.includes('::')).slice(0, 50);
    if (ids.length === 0)
        return delta;
    const selection = { paths: ids, changed: [] };
    const before = await parts.workbench.runTests(baseOverlay(parts.plan), selection, signal);
    const after = await parts.workbench.runTests(overlay, selection, signal);
    const steady = (id) => before.outcomes[id] === 'passed' && (0,test_delta/* isBad */.e2)(after.outcomes[id]);
    const shaky = ids.filter((id) => !steady(id) && id in before.outcomes && id in after.outcomes);
    if (shaky.length > 0)
        parts.log.warn(`tests that do not always end the same: ${shaky.slice(0, 10).join(', ')}`);
    const flaky = [...(delta.flaky ?? []), ...shaky];
    return {
        ...delta,
        broken: delta.broken.filter((id) => !shaky.includes(id)),
        ...(flaky.length === 0 ? {} : { flaky }),
    };
}
/** Base took this long; a change that makes tests several times slower is not worth waiting for. */
function allowance(base) {
    return Math.min(300, Math.max(20, Math.ceil(base.seconds * 4)));
}
function testsOnly(run, { plan }) {
    return Object.fromEntries(Object.entries(run.outcomes).filter(([id]) => !isReproduction(id, plan)));
}
function nothing(parts, why, state) {
    const reproduction = parts.plan.reproduction === null ? 'none could be made from the request' : why;
    return {
        checks: [notRun('reproduction', reproduction), notRun('tests', why)],
        failure: null,
        tests: null,
        testState: state,
    };
}
function version({ workbench }) {
    const { pytest, version: python } = workbench.environment;
    return pytest === null ? null : `pytest ${pytest}, python ${python}`;
}
function firstLine(text) {
    const error = text?.split('\n').find((line) => line.startsWith('E '));
    return (error ?? text?.split('\n')[0] ?? '').replace(/^E\s+/, '').slice(0, 160);
}

// EXTERNAL MODULE: ./lib/judge/linter.js
var judge_linter = __webpack_require__(49121);
;// CONCATENATED MODULE: ./lib/judge/create-judge.js















/** The order of the gates: cheap first. Quick stops at the first that fails. */
const GATES = [
    guardGate,
    parseGate,
    testsGate,
    ruffGate,
    blackGate,
    pyrightGate,
    ownToolsGate,
    patternsGate,
];
/** Makes the judge of one plan. The workbench stays the caller's. */
async function createJudge(options) {
    const { workbench, plan, style, digest, log, signal } = options;
    const base = await workbench.open(judge_workbench/* NO_CHANGE */.X, signal);
    const configured = style.tools.some((tool) => tool.name === 'ruff');
    const linter = (0,judge_linter/* createLinter */.N)(workbench.tools.ruff, base, configured, log);
    const baseline = createBaseline({
        bench: workbench,
        plan,
        cache: options.cache,
        log,
        quickSeconds: options.quickSeconds ?? 60,
        suiteSeconds: options.suiteSeconds ?? 180,
        keepCoverage: options.keepCoverage ?? null,
    });
    const known = new Set([
        ...(options.knownImports ?? []),
        ...(0,import_roots/* importRootsOf */.e)(digest).names,
        ...digest.imports.map((edge) => edge.to.split('.')[0] ?? edge.to),
    ]);
    const parts = {
        workbench, plan, style, digest, log, base, linter, baseline, impacted: options.impacted ?? (() => Promise.resolve({ tests: plan.tests.map(({ path }) => path), by: 'calls' })),
        guard: { allowPaths: options.allowPaths ?? [], secrets: options.secrets ?? [], knownImports: known },
        suiteSeconds: options.suiteSeconds ?? 180,
        typeErrors: new Map(),
        ownFindings: new Map(),
        patterns: options.patterns ?? null,
    }; // prettier-ignore
    return {
        baseline,
        judge: (candidate, level, stop) => judge(parts, candidate, level, AbortSignal.any([signal, stop])),
        polish: (edits, stop) => (0,polish/* polish */.A3)(workbench, base, linter, edits, style, AbortSignal.any([signal, stop])),
        [Symbol.asyncDispose]: () => base[Symbol.asyncDispose](),
    };
}
async function judge(parts, candidate, level, signal) {
    const started = performance.now();
    const done = [];
    const subject = { edits: candidate.edits, level, tree: null };
    try {
        for (const gate of GATES) {
            signal.throwIfAborted();
            const result = await gate(parts, subject, signal);
            done.push(result);
            const failed = result.checks.find((check) => check.status === 'fail');
            // Without parsing code, nothing after it means anything, whatever the level.
            if (failed !== undefined && (level === 'quick' || failed.name === 'guard' || failed.name === 'parse'))
                break;
        }
    }
    catch (error) {
        // An edit that cannot be applied is a property of the candidate, not a failure of ours.
        if (!(error instanceof errors/* UserError */.yo) || error.reason !== 'patch-refused')
            throw error;
        done.push(cannotApply(error));
    }
    finally {
        await subject.tree?.[Symbol.asyncDispose]();
    }
    return conclude(candidate.id, level, done, (performance.now() - started) / 1000);
}
function conclude(id, level, done, seconds) {
    const ran = done.flatMap((result) => result.checks);
    const failed = ran.find((check) => check.status === 'fail');
    const checks = CHECK_NAMES.map((name) => ran.find((check) => check.name === name) ??
        notRun(name, failed === undefined ? 'not part of this level' : `skipped: ${failed.name} failed`));
    const blocked = done.find((result) => result.failure !== null);
    const tests = done.find((result) => result.tests !== undefined);
    return {
        schema: 1,
        candidate: id,
        level,
        outcome: blocked !== undefined ? 'failed' : tests?.proof === true ? 'proven' : 'clean',
        checks,
        tests: tests?.tests ?? null,
        testState: tests?.testState ?? null,
        failure: blocked?.failure ?? null,
        seconds: Math.round(seconds * 1000) / 1000,
    };
}
function cannotApply(error) {
    const check = { ...notRun('guard', error.message), status: 'fail' };
    return { checks: [check], failure: `The patch cannot be applied: ${error.message}` };
}

// EXTERNAL MODULE: ./lib/judge/guard/known-imports.js
var known_imports = __webpack_require__(75557);
// EXTERNAL MODULE: ./lib/knowledge/patterns/pack.js + 1 modules
var patterns_pack = __webpack_require__(52620);
// EXTERNAL MODULE: ./lib/knowledge/impact/impacted-tests.js + 6 modules
var impacted_tests = __webpack_require__(20964);
// EXTERNAL MODULE: ./lib/knowledge/impact/kept-coverage.js
var kept_coverage = __webpack_require__(29158);
// EXTERNAL MODULE: ./lib/knowledge/build/read-facts.js + 1 modules
var read_facts = __webpack_require__(67821);
// EXTERNAL MODULE: ./lib/knowledge/impact/open-recorded.js + 1 modules
var open_recorded = __webpack_require__(84302);
// EXTERNAL MODULE: ./lib/knowledge/store/store.js + 2 modules
var store_store = __webpack_require__(47366);
;// CONCATENATED MODULE: ./lib/stages/validate/impacted.js





/** How a judge chooses tests: by the record of an earlier run where there is one, else by calls; and keeps what it records itself. */
function impactedChoice(digest, context) {
    const { repository, log, knowledgeFolder } = context;
    let opened;
    return {
        impacted: async (files) => {
            opened ??= (0,open_recorded/* openRecorded */.L)(context, null);
            const [recorded, knowledge] = await Promise.all([opened, context.knowledge(digest)]);
            const { tests, by } = await (0,impacted_tests/* impactedByFiles */.m)(knowledge, files, recorded === null ? null : (0,open_recorded/* forChange */.I)(recorded, files.map(({ path }) => path)));
            return { tests: tests.map(({ test }) => test), by };
        },
        keepCoverage: async (coverage, seconds) => {
            const [{ files }, { environment }] = await Promise.all([repository.listing(), context.workbench(digest)]);
            const objects = new Map(files.map(({ path, object }) => [path, object]));
            const about = { commit: repository.base, python: environment.version, seconds };
            const store = (0,store_store/* openStore */.Ch)(knowledgeFolder, log);
            try {
                (0,read_facts/* keep */.aC)(() => (0,kept_coverage/* keepCoverage */.KJ)(store, (0,kept_coverage/* coverageRecord */.gu)(coverage, about, (path) => objects.get(path))), log);
                opened = undefined;
            }
            finally {
                store.close();
            }
        },
    };
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/stages/validate/split-paths.js
/** The paths of an option that lists them: `a, b/` -> [`a`, `b/`] */
function splitPaths(list) {
    return list
        .split(',')
        .map((path) => path.trim())
        .filter((path) => path !== '');
}

// EXTERNAL MODULE: ./lib/judge/guard/base-reader.js
var base_reader = __webpack_require__(88622);
// EXTERNAL MODULE: ./lib/judge/guard/patch.js + 1 modules
var guard_patch = __webpack_require__(23192);
// EXTERNAL MODULE: ./lib/judge/guard/views.js
var views = __webpack_require__(38771);
// EXTERNAL MODULE: ./lib/judge/line-diff.js
var line_diff = __webpack_require__(66965);
// EXTERNAL MODULE: ./lib/contracts/style.js
var contracts_style = __webpack_require__(70450);
// EXTERNAL MODULE: ./lib/knowledge/parse/python.js
var python = __webpack_require__(8732);
// EXTERNAL MODULE: ./lib/knowledge/style/confidence.js
var confidence = __webpack_require__(71152);
// EXTERNAL MODULE: ./lib/knowledge/style/observe.js + 2 modules
var observe = __webpack_require__(80182);
// EXTERNAL MODULE: ./lib/knowledge/style/overrides.js
var overrides = __webpack_require__(26995);
;// CONCATENATED MODULE: ./lib/knowledge/style/score.js






/** What each check weighs; those that have nothing to look at are left out, and the rest share the whole. */
const WEIGHTS = {
    formatter: 0.25, linter: 0.25, naming: 0.2, 'line length': 0.1, quotes: 0.1, docstrings: 0.1, indent: 0.1,
    imports: 0.1, 'type hints': 0.05, 'trailing commas': 0.05, 'blank lines': 0.05,
}; // prettier-ignore
const EXAMPLES = 5;
/** Between these shares of annotated functions neither habit can be expected. */
const [MOST_ANNOTATE, HARDLY_ANY] = [0.6, 0.1];
/**
 * How much the lines that a patch writes look like the repository, 0..1, from the code as it is afterwards. Only habits
 * that the repository surely has are looked at. `checks` are those of a verdict on the same patch: formatter and linter
 * count where they ran. Null score: there was nothing to look at.
 */
async function scoreStyle(style, files, checks = []) {
    const counts = new Map();
    for (const file of files)
        await scoreFile(style, file, counts);
    fromVerdict(checks, counts);
    const found = [...counts].map(([name, { places, misses }]) => ({
        name,
        weight: WEIGHTS[name],
        score: (0,confidence/* round */.LI)(1 - misses.length / places),
        places,
        missed: misses.length,
        misses: misses.slice(0, EXAMPLES),
    }));
    const order = Object.keys(WEIGHTS);
    found.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
    const weight = found.reduce((sum, each) => sum + each.weight, 0);
    const score = weight === 0 ? null : (0,confidence/* round */.LI)(found.reduce((sum, each) => sum + each.weight * each.score, 0) / weight);
    return { score, checks: found };
}
async function scoreFile(style, file, counts) {
    if (!/\.pyi?$/.test(file.path))
        return;
    const result = await (0,python/* parsePython */.w)(file.after);
    if (!result.ok)
        return;
    const ranges = file.before === null ? null : (0,polish/* touchedLines */.Yv)(file.before, file.after);
    const known = file.before === null ? new Set() : await namesOf(file.before, file.path);
    (0,observe/* observeFile */.T)(result.tree, file.path, (habit, value, line, name) => {
        if (!isTouched(ranges, line) || (name !== undefined && known.has(`${habit} ${name}`)))
            return;
        const judged = score_judge(style, file.path, { habit, value, line, name });
        if (judged === null)
            return;
        const [check, complaint] = judged;
        const count = counts.get(check) ?? { places: 0, misses: [] };
        count.places++;
        if (complaint !== null)
            count.misses.push({ path: file.path, line, message: complaint });
        counts.set(check, count);
    });
}
/** Names that the file had before are not of the patch's choosing. */
async function namesOf(before, path) {
    const names = new Set();
    const result = await (0,python/* parsePython */.w)(before);
    if (!result.ok)
        return names;
    (0,observe/* observeFile */.T)(result.tree, path, (habit, _value, _line, name) => {
        if (name !== undefined)
            names.add(`${habit} ${name}`);
    });
    return names;
}
function isTouched(ranges, line) {
    return ranges === null || ranges.some(({ first, last }) => line >= first && line <= last);
}
/** Which check a sighting belongs to and what it says; null when the repository has no such habit. */
function score_judge(style, path, { habit, value, name }) {
    const sure = (field) => field.confidence >= contracts_style/* SURE */.cL ? field.value : null;
    const compare = (check, expected, say) => (expected === null ? null : [check, String(expected) === value ? null : say(String(expected))]);
    switch (habit) {
        case 'indent':
            return compare('indent', sure((0,overrides/* styleAt */.R1)(style, path, 'indent')), (wanted) => `indented by ${value}, not ${wanted}`);
        case 'quotes':
            return compare('quotes', sure((0,overrides/* styleAt */.R1)(style, path, 'quotes')), (wanted) => `${value} quotes, not ${wanted}`);
        case 'comma':
            return compare('trailing commas', sure((0,overrides/* styleAt */.R1)(style, path, 'trailingCommas')), (wanted) => wanted === 'true' ? 'no comma after the last element' : 'a comma after the last element'); // prettier-ignore
        case 'line':
        case 'plain-line': {
            const limit = sure((0,overrides/* styleAt */.R1)(style, path, 'lineLength'));
            return limit === null ? null : ['line length', Number(value) <= limit ? null : `${value} characters, not ${limit}`]; // prettier-ignore
        }
        case 'docstring': {
            const wanted = sure((0,overrides/* styleAt */.R1)(style, path, 'docstrings'));
            return value === 'plain' || wanted === null || wanted === 'plain' ? null : compare('docstrings', wanted, () => `${value} docstring, not ${wanted}`); // prettier-ignore
        }
        case 'hint': {
            const share = sure(style.typeHints);
            if (share === null || (share > HARDLY_ANY && share < MOST_ANNOTATE))
                return null;
            return compare('type hints', share >= MOST_ANNOTATE, (wanted) => (wanted === 'true' ? 'no annotations' : 'annotations')); // prettier-ignore
        }
        case 'blank-lines':
            return compare('blank lines', sure(style.blankLines), (wanted) => `${value} blank lines above, not ${wanted}`);
        case 'import-groups':
            return compare('imports', sure(style.importGroups), () => 'not grouped as elsewhere');
        case 'import-names': {
            // Several names are a choice only against the custom of one.
            const wanted = sure(style.importNames);
            return wanted === 'one' ? compare('imports', wanted, () => 'several names in one import') : null;
        }
        case 'import-wrap':
            return compare('imports', sure(style.importWrap), (wanted) => `wrapped ${value}, not ${wanted}`);
        case 'import-sort':
        case 'import-kind':
            return importOrder(sure((0,overrides/* styleAt */.R1)(style, path, 'importOrder')), value);
        case 'formatting':
        case 'split':
            return null;
        case 'name:module':
        case 'name:class':
        case 'name:function':
        case 'name:method':
        case 'name:parameter':
        case 'name:variable':
        case 'name:constant':
        case 'name:attribute':
            return naming(style, path, habit.slice('name:'.length), name ?? '');
    }
}
function importOrder(wanted, value) {
    if (wanted === null)
        return null;
    const fine = {
        'plain-first': ['alphabetical', 'both', 'plain-first'],
        'by-module': ['alphabetical', 'both', 'by-module'],
        'by-length': ['by-length', 'both', 'plain-first', 'by-module'],
    };
    return ['imports', fine[wanted].includes(value) ? null : `not in the order ${wanted}`];
}
function naming(style, path, kind, name) {
    const rule = style.naming.find((one) => one.kind === kind);
    if (rule === undefined)
        return null;
    const own = rule.exceptions.findLast((one) => path.startsWith(`${one.folder}/`)) ?? rule;
    if (own.confidence < contracts_style/* SURE */.cL)
        return null;
    return ['naming', new RegExp(own.pattern).test(name) ? null : `${kind} ${name} is not ${own.convention}`];
}
/** Formatter and linter, as the verdict saw them on the touched lines. */
function fromVerdict(checks, counts) {
    const take = (name, check, places) => {
        if (check === undefined || check.status === 'not-run')
            return;
        const misses = check.added.map(({ path, line, message }) => ({ path, line, message }));
        counts.set(name, { places: Math.max(places, misses.length), misses });
    };
    take('formatter', checks.find((check) => check.name === 'black'), 1); // prettier-ignore
    // Five findings are as bad as it gets.
    take('linter', checks.find((check) => check.name === 'ruff'), 5); // prettier-ignore
}

;// CONCATENATED MODULE: ./lib/stages/validate/style-score.js


/** The style score of edits, on the files as they are afterwards; the verdict brings what formatter and linter say. */
async function styleOfEdits(style, edits, verdict, repository) {
    const files = [];
    for (const [path, own] of Map.groupBy(edits, (edit) => edit.path)) {
        const before = await repository.read(path);
        files.push({ path, before, after: (0,overlay/* applyEdits */.ct)(before, own) });
    }
    return scoreStyle(style, files, verdict.checks);
}

;// CONCATENATED MODULE: ./lib/stages/validate/check-patch.js
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












/** The verdict of a given patch against the base commit, as the validator sees it: exit 0 when nothing fails, else 1. */
async function checkPatch(patch, { style, digest }, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository, log, signal } = context;
        const { root } = repository;
        const base = await (0,base_reader/* readBase */.w)(patch, { root, base: repository.base, signal });
        const allowPaths = splitPaths(context.options['allow-paths']);
        const known = await (0,known_imports/* knownImports */.WJ)(root, repository.base, signal);
        const report = (0,guard/* guardPatch */.w)(patch, { allowPaths, base, knownImports: known });
        if (!report.ok) {
            const refused = report.findings.filter((finding) => finding.severity === 'refuse');
            return { exit: errors/* ExitCode */.yU.failed, document: refusal(refused) };
        }
        const edits = editsOf(patch, base);
        const paths = [...new Set(edits.map((edit) => edit.path))];
        const modules = paths.flatMap((path) => digest.modules.find((record) => record.path === path)?.module ?? []);
        const tests = (await context.knowledge(digest)).testsImporting(modules);
        const plan = {
            schema: 1,
            base: repository.base,
            steps: [],
            tests: tests.map(({ path, how }) => ({ path, how })),
            failingAtBase: [],
            reproduction: null,
        };
        const pack = await (0,patterns_pack/* loadPack */.eC)(context.knowledgeFolder);
        const off = splitPaths(context.options['patterns-off']);
        const workbench = await context.workbench(digest);
        const judge = __addDisposableResource(env_1, await createJudge({
            workbench, plan, style, digest, allowPaths, knownImports: known, cache: null, log, signal, patterns: (0,patterns_pack/* patternCheck */.tD)(pack, off),
            ...impactedChoice(digest, context),
        }), true); // prettier-ignore
        const verdict = await judge.judge({ id: 'patch', edits: [...edits] }, 'full', signal);
        const document = { ...verdict, style: await styleOfEdits(style, edits, verdict, repository) };
        return { exit: document.outcome === 'failed' ? errors/* ExitCode */.yU.failed : errors/* ExitCode */.yU.done, document };
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
/** The patch as edits of the base; a deleted or renamed file cannot be one. */
function editsOf(patch, base) {
    const edits = (0,guard_patch/* parsePatch */.R)(patch).flatMap((file) => {
        const view = (0,views/* viewOfPatch */.hq)(file, base);
        if (view.deleted || view.from !== null)
            throw new errors/* UserError */.yo('option-invalid', `option patch: ${view.path} is deleted or renamed, which cannot be judged yet`);
        const before = view.created ? null : Buffer.from(view.before);
        const between = (0,line_diff/* editsBetween */.yx)(view.path, before, Buffer.from(view.after));
        if (between === null)
            throw new errors/* UserError */.yo('option-invalid', `option patch: the changed lines of ${view.path} are not UTF-8`);
        return between;
    });
    if (edits.length === 0)
        throw new errors/* UserError */.yo('option-invalid', 'option patch: the patch changes nothing');
    return edits;
}
function refusal(findings) {
    const added = findings.map(({ rule, path, line, message }) => ({ tool: 'guard', rule, path, line, message }));
    const first = added[0];
    const summary = first === undefined ? 'refused' : `refused: ${first.rule} in ${first.path || 'the patch'}`;
    return {
        schema: 1,
        candidate: 'patch',
        level: 'full',
        outcome: 'failed',
        checks: [
            {
                name: 'guard',
                status: 'fail',
                before: null,
                after: null,
                added,
                removed: 0,
                summary,
                seconds: 0,
                version: null,
            },
        ],
        tests: null,
        testState: null,
        failure: added.map(({ path, line, rule, message }) => `${path}:${line}: ${rule} ${message}`).join('\n'),
        seconds: 0,
    };
}

;// CONCATENATED MODULE: ./lib/stages/validate/ranking.js
const NOT_LINTERS = new Set(['guard', 'parse', 'tests', 'reproduction']);
const OUTCOME = { proven: 0, clean: 1, failed: 2 };
/**
 * Best first: proven before clean before failed; more tests fixed; nearer to passing; fewer new findings; fewer names
 * of the code dropped; the style of the repository (in tenths, so that a trifle does not decide); fewer changed lines;
 * the likelier text. Equal in all of that, the earlier candidate, so that the order never depends on chance.
 */
function rank(attempts) {
    const keys = (attempt) => {
        const { verdict, candidate, lines } = attempt;
        return [
            OUTCOME[verdict.outcome],
            -progress(verdict),
            -(verdict.tests?.fixed.length ?? 0),
            ranking_findings(verdict),
            candidate.lost.length,
            -Math.round(10 * (verdict.style?.score ?? 0.5)),
            lines,
            -(candidate.logprob ?? -10),
        ];
    };
    return [...attempts].sort((left, right) => {
        const [a, b] = [keys(left), keys(right)];
        for (const [index, key] of a.entries())
            if (key !== b[index])
                return key - (b[index] ?? 0);
        return left.candidate.id < right.candidate.id ? -1 : 1;
    });
}
/** How far a candidate got, 0..6: a repair starts from the one that got furthest. */
function progress(verdict) {
    const status = (name) => verdict.checks.find((check) => check.name === name)?.status;
    const broken = (verdict.tests?.broken.length ?? 0) + (verdict.tests?.vanished.length ?? 0);
    if (status('guard') === 'fail')
        return 0;
    if (status('parse') === 'fail')
        return 1;
    if (status('reproduction') === 'pass')
        return broken === 0 ? 6 : 5;
    if ((verdict.tests?.fixed.length ?? 0) > 0)
        return broken === 0 ? 5 : 4;
    return broken === 0 ? 3 : 2;
}
/**
 * Did a repair get further than what it started from? In this order, the first difference decides: the outcome (proven,
 * clean, failed); how far it got through the checks (`progress`); more tests fixed; fewer broken or gone; fewer that
 * still fail; fewer new findings. Equal in all of that is no progress.
 */
function isFurther(verdict, than) {
    const keys = (of) => [
        -OUTCOME[of.outcome],
        progress(of),
        of.tests?.fixed.length ?? 0,
        -((of.tests?.broken.length ?? 0) + (of.tests?.vanished.length ?? 0)),
        -(of.tests?.stillFailing.length ?? 0),
        -ranking_findings(of),
    ];
    const before = keys(than);
    for (const [index, key] of keys(verdict).entries())
        if (key !== before[index])
            return key > (before[index] ?? 0);
    return false;
}
/** One line: why a candidate is not proven. */
function whyNot(verdict) {
    if (verdict.outcome === 'proven')
        return 'proven';
    const failed = verdict.checks.find((check) => check.status === 'fail');
    if (failed !== undefined)
        return `${failed.name}: ${failed.summary}`;
    const tests = verdict.checks.find((check) => check.name === 'tests');
    return tests?.status === 'not-run' ? tests.summary : 'no test proves the change';
}
/** New findings of linters and type checker. */
function ranking_findings(verdict) {
    return verdict.checks
        .filter((check) => !NOT_LINTERS.has(check.name))
        .reduce((sum, check) => sum + check.added.length, 0);
}

;// CONCATENATED MODULE: ./lib/stages/validate/board.js




/** Candidates that get a full verdict at most: it takes seconds, and the third best has rarely something the first lacks. */
const MOST_FULL = 3;
/** Kept free for delivery. */
const RESERVE_SECONDS = 8;
/** Every candidate of the run with its latest verdict. */
class Board {
    checked = new Set();
    #input;
    #context;
    #attempts = new Map();
    /** Looked at in full, polished or not. */
    #tried = new Set();
    /** Syntax trees that were proposed, by step. */
    #seen = new Set();
    constructor(input, context) {
        this.#input = input;
        this.#context = context;
    }
    attempts() {
        return [...this.#attempts.values()];
    }
    async load() {
        const verdicts = new Map(this.#input.search.verdicts.map((verdict) => [verdict.candidate, verdict]));
        for (const candidate of this.#input.search.candidates) {
            const verdict = verdicts.get(candidate.id);
            if (verdict === undefined)
                continue; // proposed, but the search ended before it was judged
            this.isNew(candidate);
            const scored = await this.#scored(candidate, verdict);
            this.#attempts.set(candidate.id, { candidate, verdict: scored, lines: await this.#lines(candidate) });
        }
    }
    /** Whether nobody proposed this syntax tree before; from now on somebody has. */
    isNew({ step, fingerprint }) {
        const key = `${step}:${fingerprint}`;
        if (this.#seen.has(key))
            return false;
        this.#seen.add(key);
        return true;
    }
    /** Full verdicts for the best candidates of an outcome, best first, until one keeps it. */
    async checkBest(outcome) {
        const open = rank(this.attempts()).filter(({ candidate, verdict }) => verdict.outcome === outcome && !this.#tried.has(candidate.id));
        for (const attempt of open.slice(0, MOST_FULL))
            if (await this.#check(attempt, outcome))
                return true;
        return false;
    }
    /** Spends a candidate of the budget on a quick verdict, and keeps both. */
    async judge(candidate) {
        const { budget, signal } = this.#context;
        budget.spendCandidate();
        const verdict = await this.#input.judge.judge(candidate, 'quick', signal);
        await this.#context.run.append('candidates.jsonl', candidate);
        return await this.#keep(candidate, verdict);
    }
    /** Polishes a candidate, judges it in full, and says whether it keeps its outcome. */
    async #check(attempt, outcome) {
        const { judge } = this.#input;
        const { log, budget } = this.#context;
        this.#context.waiting(`checking ${attempt.candidate.id} in full`);
        this.#tried.add(attempt.candidate.id);
        const left = budget.remaining().seconds - RESERVE_SECONDS;
        const timeout = AbortSignal.timeout(Math.ceil(Math.max(1, left) * 1000));
        const signal = AbortSignal.any([this.#context.signal, timeout]);
        try {
            const candidate = await this.#polished(attempt.candidate, signal);
            const verdict = await judge.judge(candidate, 'full', signal);
            this.checked.add(candidate.id);
            this.#tried.add(candidate.id);
            await this.#keep(candidate, verdict);
            // Polishing changes no behaviour: what the polished one fails, the one it came from fails too.
            if (verdict.outcome === 'failed' && candidate !== attempt.candidate)
                this.#attempts.set(attempt.candidate.id, {
                    ...attempt,
                    verdict: { ...verdict, candidate: attempt.candidate.id },
                });
            return verdict.outcome === outcome || verdict.outcome === 'proven';
        }
        catch (error) {
            if (this.#context.signal.aborted || !timeout.aborted)
                throw error;
            // What the quick verdict proved still stands; it is reported as a quick one.
            log.warn(`no time is left for a full verdict of ${attempt.candidate.id}; its quick verdict stands`);
            this.checked.add(attempt.candidate.id);
            return true;
        }
    }
    async #polished(candidate, signal) {
        const result = await this.#input.judge.polish(candidate.edits, signal);
        if (result === null)
            return candidate;
        const local = localCandidate(candidate, `${candidate.id}-local`, result);
        await this.#context.run.append('candidates.jsonl', local);
        return local;
    }
    async #keep(candidate, verdict) {
        const scored = await this.#scored(candidate, verdict);
        await this.#context.run.append('verdicts.jsonl', scored);
        const attempt = { candidate, verdict: scored, lines: await this.#lines(candidate) };
        this.#attempts.set(candidate.id, attempt);
        return attempt;
    }
    /** The verdict with how much the patch looks like the repository; one that cannot be applied has no look. */
    async #scored(candidate, verdict) {
        if (verdict.outcome === 'failed')
            return verdict;
        const { repository } = this.#context;
        return { ...verdict, style: await styleOfEdits(this.#input.style, candidate.edits, verdict, repository) };
    }
    async #lines(candidate) {
        let lines = 0;
        for (const [path, edits] of Map.groupBy(candidate.edits, (edit) => edit.path)) {
            const before = await this.#context.repository.read(path);
            try {
                lines += (0,line_diff/* changedLineCount */.oh)(before, (0,overlay/* applyEdits */.ct)(before, edits));
            }
            catch {
                lines += 1000; // cannot be applied: its verdict says so
            }
        }
        return lines;
    }
}
/** A candidate after something was done to it by machine. */
function localCandidate(candidate, id, change) {
    return {
        ...candidate,
        id,
        core: 'local',
        edits: [...change.edits],
        tokens: { prompt: 0, completion: 0 },
        seconds: 0,
        parent: candidate.id,
        label: `${candidate.label}; ${change.done.join(', ')}`,
    };
}

;// CONCATENATED MODULE: ./lib/stages/validate/choose-winner.js

/**
 * What the run comes to. Only a proven candidate wins, or an exact refactor that breaks nothing. A clean one of a model
 * without proof is `unsure`: it is the best patch, and a person has to decide.
 */
function chooseWinner(input) {
    const { plan, attempts, checked, repairs } = input;
    const ranked = rank(attempts);
    const isExact = plan.steps.some((step) => step.exact !== undefined);
    const won = ({ candidate, verdict }) => checked.has(candidate.id) && (verdict.outcome === 'proven' || (isExact && isSound(verdict)));
    const winner = ranked.find(won);
    const clean = ranked.find(({ verdict }) => verdict.outcome !== 'failed');
    const best = winner === undefined ? (clean ?? ranked[0]) : undefined;
    const [state, reason] = outcome(input, winner, clean);
    const pair = (attempt) => attempt === undefined ? null : { candidate: attempt.candidate, verdict: attempt.verdict };
    return {
        schema: 1,
        state,
        reason,
        confidence: confidenceOf(plan, winner?.verdict ?? clean?.verdict),
        winner: pair(winner),
        best: pair(best),
        attempts: attempts.map(({ candidate, verdict }) => ({
            id: candidate.id,
            core: candidate.core,
            label: candidate.label,
            outcome: verdict.outcome,
            why: whyNot(verdict),
            seconds: verdict.seconds,
            parent: candidate.parent,
        })),
        repairs,
        ...(input.repairGroups === undefined || input.repairGroups.length === 0
            ? {}
            : { repairGroups: [...input.repairGroups] }),
    };
}
function outcome({ attempts, ended }, winner, clean) {
    if (winner !== undefined)
        return ['resolved', proofOf(winner.verdict)];
    if (clean !== undefined)
        return ['unsure', doubtOf(clean.verdict)];
    if (ended === 'budget-wall-clock' || ended === 'budget-tokens' || ended === 'budget-candidates')
        return ['not-fixed', ended];
    return ['not-fixed', attempts.length === 0 ? 'no-candidate' : 'no-candidate-passed'];
}
/** An exact refactor needs no test that proves it: that nothing broke is what it has to show. */
function isSound({ outcome: came, testState }) {
    return came === 'clean' && (testState === null || testState === 'complete' || testState === 'no-tests');
}
function proofOf(verdict) {
    if (verdict.outcome === 'clean')
        return 'exact-refactor';
    return passes(verdict, 'reproduction') ? 'proven-by-reproduction' : 'proven-by-tests';
}
function doubtOf({ testState }) {
    if (testState === 'tests-import-another-copy')
        return 'tests-import-another-copy';
    return testState === null || testState === 'complete' || testState === 'no-tests'
        ? 'checks-clean'
        : 'tests-not-runnable';
}
/**
 * How sure we are, by what the evidence is made of. A reproduction taken from the request weighs most, because nobody
 * but the person who asked wrote it; one that a model wrote weighs little. The weights are set by hand and small enough
 * to be read: proof by both kinds of tests and the whole suite is 0.95, clean without proof is at most 0.35.
 */
function confidenceOf(plan, verdict) {
    if (verdict === undefined || verdict.outcome === 'failed')
        return 0;
    const tests = verdict.tests;
    if (verdict.outcome === 'clean' && plan.steps.some((step) => step.exact !== undefined))
        return tests !== null && tests.passing > 0 ? 0.9 : 0.6;
    if (verdict.outcome === 'clean')
        return tests !== null && tests.passing > 0 ? 0.35 : 0.2;
    const reproduced = passes(verdict, 'reproduction') ? (plan.reproduction?.origin === 'example' ? 0.25 : 0.1) : 0;
    const fixed = (tests?.fixed.length ?? 0) > 0 ? 0.2 : 0;
    const wide = tests?.selection === 'whole-suite' ? 0.05 : 0;
    const doubts = ranking_findings(verdict) > 0 ? 0.05 : 0;
    const contradicted = verdict.checks.some((check) => check.name === 'reproduction' && check.status === 'fail')
        ? 0.2
        : 0;
    return round(Math.min(0.95, Math.max(0.3, 0.5 + reproduced + fixed + wide - doubts - contradicted)));
}
function passes(verdict, name) {
    return verdict.checks.some((check) => check.name === name && check.status === 'pass');
}
function round(value) {
    return Math.round(value * 100) / 100;
}

// EXTERNAL MODULE: ./lib/contracts/budget.js
var contracts_budget = __webpack_require__(34950);
// EXTERNAL MODULE: ./lib/knowledge/parse/fingerprint.js
var fingerprint = __webpack_require__(48712);
;// CONCATENATED MODULE: ./lib/stages/validate/repair-groups.js






/** Groups that are worked on in one round. */
const GROUPS_AT_ONCE = 2;
/**
 * Repairs failed candidates in rounds, the furthest first. In a round each of two groups climbs the ladder: what a
 * machine can put right, then the model. A group ends when it is proven, after three rounds, when a round brought only
 * what was proposed before, or when it brought nothing that got further (`isFurther`); its place goes to the next.
 */
class RepairGroups {
    #board;
    #repair;
    #input;
    #context;
    #groups = new Map();
    /** Which group a candidate belongs to. */
    #member = new Map();
    rounds = 0;
    constructor(board, repair, input, context) {
        this.#board = board;
        this.#repair = repair;
        this.#input = input;
        this.#context = context;
    }
    report() {
        return [...this.#groups.values()]
            .filter(({ rounds }) => rounds > 0)
            .map(({ name, rounds, attempts, ended, best }) => ({
            group: name,
            rounds,
            attempts,
            ended: ended ?? (this.rounds < this.#context.options.repairs ? 'another-proven' : 'rounds'),
            best: best.candidate.id,
        }));
    }
    /** One round; false when nothing is left to repair. */
    async round() {
        const { options, budget } = this.#context;
        if (this.rounds >= options.repairs || budget.remaining().seconds < RESERVE_SECONDS * 2)
            return false;
        const groups = this.#next();
        if (groups.length === 0)
            return false;
        this.rounds++;
        for (const group of groups) {
            try {
                await this.#climb(group);
            }
            catch (error) {
                if (!(error instanceof contracts_budget/* BudgetExhausted */.V))
                    throw error;
                this.#context.log.info(`repairs end: ${(0,errors/* messageOf */.bD)(error)}`);
                group.ended = 'budget';
                return false;
            }
            if (group.ended === 'proven')
                return true;
        }
        return true;
    }
    /** Groups that go on and new ones from failed candidates that nobody has repaired, the furthest first. */
    #next() {
        const failed = rank(this.#board.attempts()).filter(({ verdict }) => verdict.failure !== null);
        const groups = [];
        for (const attempt of failed) {
            const group = this.#groupOf(attempt);
            if (group.ended !== null || group.best.candidate.id !== attempt.candidate.id)
                continue;
            groups.push(group);
            if (groups.length === GROUPS_AT_ONCE)
                break;
        }
        return groups;
    }
    #groupOf(attempt) {
        const { id, parent, core } = attempt.candidate;
        const known = this.#groups.get(this.#member.get(id) ?? this.#member.get(parent ?? '') ?? '');
        if (known === undefined) {
            const group = { name: id, best: attempt, rounds: 0, attempts: 0, ended: null };
            this.#groups.set(id, group);
            // What was polished and what it came from are one idea.
            for (const member of core === 'local' && parent !== null ? [id, parent] : [id])
                this.#member.set(member, id);
            return group;
        }
        // What the quick checks proved has failed in full since.
        if (known.ended === 'proven' && known.rounds < this.#context.options.repairs) {
            known.ended = null;
            known.best = attempt;
        }
        return known;
    }
    async #climb(group) {
        group.rounds++;
        const start = group.best;
        const local = await this.#local(group);
        if (local?.verdict.outcome === 'proven')
            return;
        let fresh = local !== null;
        const { waiting, signal } = this.#context;
        const from = group.best;
        for await (const { candidate, answer, note } of this.#repair.ask(from, this.rounds, signal)) {
            if (candidate === null || !this.#board.isNew(candidate)) {
                await this.#write(group, { rung: 'model', parent: from, candidate: null, note, answer, result: candidate === null ? 'unusable' : 'repeated' }); // prettier-ignore
                continue;
            }
            fresh = true;
            waiting(`judging repair ${candidate.id} (round ${this.rounds})`);
            const attempt = await this.#judged(group, from, candidate, { rung: 'model', note, answer });
            if (attempt.verdict.outcome === 'proven')
                return;
        }
        if (!fresh)
            group.ended = 'repetition';
        else if (group.best === start)
            group.ended = 'no-progress';
        else if (group.rounds >= this.#context.options.repairs)
            group.ended = 'rounds';
    }
    /** The first rung. Layout alone changes no verdict: only what changes the syntax tree is judged again. */
    async #local(group) {
        const { judge } = this.#input;
        const { signal } = this.#context;
        const { best } = group;
        const imports = await this.#repair.imports(best);
        const polished = await judge.polish(imports?.edits ?? best.candidate.edits, signal);
        const edits = polished?.edits ?? imports?.edits;
        if (edits === undefined)
            return null;
        const fingerprint = await this.#fingerprint(edits);
        if (fingerprint === null || fingerprint === best.candidate.fingerprint)
            return null;
        const done = [...(imports?.done ?? []), ...(polished?.done ?? [])];
        const id = `${best.candidate.id}-fix${this.rounds}`;
        const candidate = { ...localCandidate(best.candidate, id, { edits, done }), fingerprint };
        if (!this.#board.isNew(candidate))
            return null;
        return await this.#judged(group, best, candidate, { rung: 'local', note: done.join(', '), answer: null });
    }
    /** Of the whole file, as the cores make it; null where edits of several files have no single one, or do not apply. */
    async #fingerprint(edits) {
        const paths = [...new Set(edits.map((edit) => edit.path))];
        const [path] = paths;
        if (path === undefined || paths.length > 1)
            return null;
        return await (0,fingerprint/* normalisedFingerprint */.N)((0,overlay/* applyEdits */.ct)(await this.#context.repository.read(path), edits));
    }
    async #judged(group, parent, candidate, from) {
        this.#member.set(candidate.id, group.name);
        const attempt = await this.#board.judge(candidate);
        const { outcome } = attempt.verdict;
        const further = isFurther(attempt.verdict, group.best.verdict);
        if (further)
            group.best = attempt;
        if (outcome === 'proven')
            group.ended = 'proven';
        const result = outcome === 'proven' ? 'proven' : further ? 'better' : 'no-better';
        await this.#write(group, { ...from, parent, candidate, result });
        this.#context.log.info(`${candidate.id} repair ${outcome}, ${result}: ${candidate.label}`);
        return attempt;
    }
    async #write(group, made) {
        group.attempts++;
        const { rung, note, answer, result, parent, candidate } = made;
        const line = {
            schema: 1, group: group.name, round: group.rounds, rung, parent: parent.candidate.id, candidate: candidate?.id ?? null, result, note, answer,
        }; // prettier-ignore
        await this.#context.run.append('attempts.jsonl', line);
    }
}

;// CONCATENATED MODULE: ./lib/stages/validate/validate.js



/** Checks the best candidates in full, repairs where nothing is proven, and decides. */
async function validateStage(input, context) {
    const board = new Board(input, context);
    await board.load();
    let proven = await board.checkBest('proven');
    const repairs = input.repair === null ? null : new RepairGroups(board, input.repair, input, context);
    while (!proven && repairs !== null && (await repairs.round()))
        proven = await board.checkBest('proven');
    if (!proven)
        await board.checkBest('clean');
    const { plan, search } = input;
    return chooseWinner({
        plan,
        attempts: board.attempts(),
        checked: board.checked,
        ended: search.ended,
        repairs: repairs?.rounds ?? 0,
        repairGroups: repairs?.report() ?? [],
    });
}

;// CONCATENATED MODULE: ./lib/stages/validate/index.js







/** The judge of a plan, with its results at base kept in the run folder. */
async function openJudge({ plan, style, digest }, context) {
    return createJudge({
        workbench: await context.workbench(digest),
        plan,
        style,
        digest,
        allowPaths: splitPaths(context.options['allow-paths']),
        knownImports: await (0,known_imports/* knownImports */.WJ)(context.repository.root, context.repository.base, context.signal),
        ...impactedChoice(digest, context),
        cache: context.run,
        patterns: (0,patterns_pack/* patternCheck */.tD)(await (0,patterns_pack/* loadPack */.eC)(context.knowledgeFolder), splitPaths(context.options['patterns-off'])),
        log: context.log,
        signal: context.signal,
        suiteSeconds: suiteSeconds(context.budget.remaining().seconds),
    });
}
/** The whole suite may take a tenth of what is left, for one run of it. */
function suiteSeconds(left) {
    return Math.max(20, Math.min(180, Math.floor(left / 10)));
}


/***/ })

};
