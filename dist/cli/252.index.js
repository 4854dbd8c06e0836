export const id = 252;
export const ids = [252];
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

/***/ 75557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ knownImports)
/* harmony export */ });
/* harmony import */ var _base_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75033);
/* harmony import */ var _python_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51793);


/** Import names that differ from the name of the package that brings them. */
const OTHER_NAMES = {
    pyyaml: 'yaml',
    pillow: 'PIL',
    scikit_learn: 'sklearn',
    beautifulsoup4: 'bs4',
    python_dateutil: 'dateutil',
    opencv_python: 'cv2',
    protobuf: 'google',
};
const DECLARATIONS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'Pipfile', 'requirements*.txt', 'requirements/*.txt', '**/requirements*.txt']; // prettier-ignore
const DECLARED = /^\s*["']?([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(?:[<>=!~;@,"'\]]|$)/;
const MOST_BYTES = 32 * 1024 * 1024;
/**
 * Top-level names that code of a commit may import: what it imports already, its own modules and folders, and what it
 * declares. Read from git alone; a name that stands nowhere is an invention of whoever wrote it.
 */
async function knownImports(root, commit, signal) {
    const options = { signal, outputCap: MOST_BYTES };
    const known = new Set();
    const files = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], options);
    for (const path of files.split('\0').filter((each) => /\.(?:py|pyi|pyx|so)$/.test(each)))
        for (const part of path.split('/'))
            known.add(part.replace(/\..*$/s, ''));
    const imports = await grep(root, ['-E', '^[[:space:]]*(import|from)[[:space:]]'], commit, ['*.py', '*.pyi'], options);
    for (const name of imports.split('\n').flatMap(_python_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .importedNames */ .L))
        known.add(name);
    const declared = await grep(root, ['-E', '^[[:space:]]*["\']?[A-Za-z0-9]'], commit, DECLARATIONS, options);
    for (const line of declared.split('\n')) {
        const name = DECLARED.exec(line)?.[1]?.toLowerCase().replace(/[-.]+/g, '_');
        if (name === undefined)
            continue;
        known.add(name);
        const other = OTHER_NAMES[name];
        if (other !== undefined)
            known.add(other);
    }
    return known;
}
// `git grep` exits with 1 when nothing matches, which is an answer.
async function grep(root, pattern, commit, paths, options) {
    const globs = paths.map((path) => `:(glob,icase)${path.includes('/') ? path : `**/${path}`}`);
    const found = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitBytes */ .s0)(root, ['grep', '-h', '-I', '--no-color', ...pattern, commit, '--', ...globs], options);
    return found?.toString('utf8') ?? '';
}


/***/ }),

/***/ 67530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ NO_CHANGE)
/* harmony export */ });
const NO_CHANGE = { edits: [], files: [] };


/***/ }),

/***/ 79252:
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
;// CONCATENATED MODULE: ./lib/judge/test-delta.js
/**
 * What a change does to the tests, by test id.
 * A file that could not be collected at base counts as one failing test; it is fixed when its tests run and pass.
 */
function compareTests(before, after, { selection, flaky }) {
    const was = normalise(before);
    const is = normalise(after);
    const delta = {
        fixed: [],
        broken: [],
        stillFailing: [],
        vanished: [],
        appeared: [],
    };
    for (const [id, outcome] of was) {
        if (flaky.has(id))
            continue;
        const now = is.get(id) ?? collected(id, is);
        if (now === undefined)
            delta.vanished.push(id);
        else if (isBad(outcome)) {
            if (isBad(now))
                delta.stillFailing.push(id);
            else if (now === 'passed')
                delta.fixed.push(id);
        }
        else if (isBad(now))
            delta.broken.push(id);
        else if (outcome === 'passed' && now === 'skipped')
            delta.vanished.push(id);
    }
    for (const [id, outcome] of is) {
        if (was.has(id) || flaky.has(id))
            continue;
        // Tests of a file that could not be collected before are not new, and a file that cannot be collected now is broken.
        if (isBad(outcome) && !was.has(fileOf(id)))
            delta.broken.push(id);
        else
            delta.appeared.push(id);
    }
    return { selection, ...delta, passing: [...is.values()].filter((outcome) => outcome === 'passed').length };
}
/** Tests that ended differently in two runs of the same tree. */
function flakyTests(first, second) {
    const [a, b] = [normalise(first.outcomes), normalise(second.outcomes)];
    return new Set([...a].filter(([id, outcome]) => b.has(id) && b.get(id) !== outcome).map(([id]) => id));
}
function isBad(outcome) {
    return outcome === 'failed' || outcome === 'error';
}
/** Object addresses in parametrised ids differ from run to run. */
function stableId(id) {
    return id.replace(/0x[0-9a-f]{6,16}/g, '0x');
}
function normalise(outcomes) {
    return new Map(Object.entries(outcomes).map(([id, outcome]) => [stableId(id), outcome]));
}
/** The outcome of a file that could not be collected before: that of its tests now. */
function collected(id, is) {
    if (id.includes('::'))
        return undefined;
    const own = [...is].filter(([other]) => other.startsWith(`${id}::`)).map(([, outcome]) => outcome);
    if (own.length === 0)
        return undefined;
    return own.find(isBad) ?? (own.includes('passed') ? 'passed' : 'skipped');
}
function fileOf(id) {
    return id.split('::', 1)[0] ?? id;
}

// EXTERNAL MODULE: ./lib/judge/workbench.js
var judge_workbench = __webpack_require__(67530);
;// CONCATENATED MODULE: ./lib/judge/baseline.js





const Stored = schemas/* object */.Ikc({ key: schemas/* string */.YjP(), run: verdict/* TestRun */.mJ, flaky: schemas/* array */.YOg(schemas/* string */.YjP()), paths: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** Below this a whole second run is cheap; above it only the failing tests run again. */
const CHEAP_SECONDS = 20;
const MOST_RERUN = 60;
function createBaseline(options) {
    const { plan } = options;
    let quick;
    let suite;
    const own = plan.reproduction === null ? [] : [plan.reproduction.path];
    const paths = [...own, ...plan.tests.map((test) => test.path)];
    // A failed attempt (a cancelled run) is not kept.
    const once = (made, forget) => {
        made.catch(forget);
        return made;
    };
    return {
        quick: (signal) => (quick ??= once(cached(options, 'quick', paths, () => measure(options, { paths, keep: own.length, wallSeconds: options.quickSeconds, repeat: true }, signal)), () => (quick = undefined))),
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
async function measure({ bench, plan, log }, { paths: wanted, keep, wallSeconds, repeat }, signal) {
    const overlay = baseOverlay(plan);
    let paths = wanted;
    let run = await bench.runTests(overlay, { paths, changed: [], wallSeconds }, signal);
    // The nearest tests come first; the far half goes until the rest fits.
    while (run.state === 'timeout' && paths.length > Math.max(1, keep)) {
        paths = paths.slice(0, Math.max(keep, Math.floor(paths.length / 2), 1));
        log.info(`the selected tests take longer than ${wallSeconds} s at base; the nearest ${paths.length} files are kept`);
        run = await bench.runTests(overlay, { paths, changed: [], wallSeconds }, signal);
    }
    const failing = Object.keys(run.outcomes).filter((id) => isBad(run.outcomes[id]));
    const again = run.seconds <= CHEAP_SECONDS ? paths : failing.slice(0, MOST_RERUN);
    const repeats = repeat && run.state === 'complete' && (run.seconds <= CHEAP_SECONDS || failing.length > 0);
    const flaky = repeats
        ? flakyTests(run, await bench.runTests(overlay, { paths: again, changed: [], wallSeconds }, signal))
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/judge/checks/formatter.js

/**
 * The text after formatting with black or ruff under the configuration that the tree gives for `path`; only the given
 * lines where there are ranges. Null: the formatter is absent or could not read the file.
 */
async function formatText(formatter, tools, tree, file, signal) {
    if (formatter === 'ruff')
        return formatWithRuff(tools, tree, file, signal);
    const ranges = (file.ranges ?? []).flatMap(({ first, last }) => ['--line-ranges', `${first}-${last}`]);
    return pipe(blackCommand(tools, ['--quiet', ...ranges, '--stdin-filename', `${tree.path}/${file.path}`, '-']), tree, file.content, signal);
}
/** Ruff takes one range at a time; the last range first, so that the lines of the others stay where they are. */
async function formatWithRuff(tools, tree, file, signal) {
    const { ruff } = tools;
    if (ruff === null)
        return null;
    const ranges = [...(file.ranges ?? [])].sort((a, b) => b.first - a.first);
    let content = file.content;
    for (const range of file.ranges === null ? [null] : ranges) {
        if (content === null)
            return null;
        const only = range === null ? [] : ['--range', `${range.first}-${range.last}`];
        const argv = [ruff, 'format', '--no-cache', ...only, '--stdin-filename', `${tree.path}/${file.path}`, '-'];
        content = await pipe({ argv: [...argv], readOnly: [(0,external_node_path_.dirname)(ruff)] }, tree, content, signal);
    }
    return content;
}
/** `-I` keeps a `black.py` of the tree out. */
function blackCommand({ black }, args) {
    if (black === null)
        return null;
    return { argv: [black.path, '-I', '-m', 'black', ...args], readOnly: black.binds };
}
async function pipe(command, tree, content, signal) {
    if (command === null)
        return null;
    const result = await tree.run({ ...command, stdin: content, limits: { wallSeconds: 60 } }, signal);
    return result.exitCode === 0 ? result.stdout : null;
}

;// CONCATENATED MODULE: ./lib/judge/checks/findings.js
/**
 * What a change adds and removes. A finding is the same one when tool, rule, file, message and the text of its line are
 * the same; what is left over is matched without the text, so that editing a line which had a finding adds none.
 */
function compareFindings(before, after) {
    const exact = unmatched(before, after, (finding) => `${coarseKey(finding)}\0${finding.text.trim()}`);
    const coarse = unmatched(exact.before, exact.after, coarseKey);
    return { added: coarse.after, removed: coarse.before.length };
}
/** Numbers in messages (line lengths, columns) change when a line does. */
function coarseKey({ tool, rule, path, message }) {
    return [tool, rule, path, message.replace(/\d+/g, '#').replace(/\s+/g, ' ')].join('\0');
}
function unmatched(before, after, key) {
    const counts = new Map();
    for (const finding of before)
        counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
    const take = (finding) => {
        const left = counts.get(key(finding)) ?? 0;
        counts.set(key(finding), left - 1);
        return left > 0;
    };
    const added = after.filter((finding) => !take(finding));
    const left = [...before].reverse().filter((finding) => take(finding));
    return { before: left, after: added };
}
/** The finding as it is reported. */
function plain({ tool, rule, path, line, message }) {
    return { tool, rule, path, line, message };
}
/** The text of each line of a file, for findings that name a line. */
function lineReader(content) {
    const lines = content?.toString('utf8').split('\n') ?? [];
    return (line) => (lines[line - 1] ?? '').replace(/\r$/, '');
}

;// CONCATENATED MODULE: ./lib/judge/line-diff.js
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

;// CONCATENATED MODULE: ./lib/judge/polish.js
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



const ROUNDS = 3;
/**
 * Removes by machine what a machine can remove: safe fixes of findings that the edits add, then formatting of the lines
 * they touch, with the formatter of the repository. Null when nothing changes. No model, nothing outside the edits.
 */
async function polish(bench, base, linter, edits, style, signal) {
    let current = edits;
    const done = [];
    for (let round = 0; round < ROUNDS; round++) {
        const fixed = await fixOnce(bench, base, linter, current, signal);
        if (fixed === null)
            break;
        current = fixed.edits;
        done.push(...fixed.done);
    }
    const formatted = await formatOnce(bench, base, current, style, signal);
    if (formatted !== null) {
        current = formatted;
        done.push(style.formatter);
    }
    return done.length === 0 ? null : { edits: current, done };
}
async function fixOnce(bench, base, linter, edits, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const tree = __addDisposableResource(env_1, await bench.open({ edits, files: [] }, signal), true);
        const paths = pythonPaths(tree);
        const before = await linter.lintBase(paths, signal);
        const after = await linter.lint(tree, paths, signal);
        if (before === null || after === null)
            return null;
        const fixable = compareFindings(before, after).added.filter((finding) => finding.fix !== null);
        if (fixable.length === 0)
            return null;
        const contents = await rewrite(tree, base, edits, (path, content) => {
            const own = fixable.filter((finding) => finding.path === path);
            return own.length === 0 ? content : Buffer.from(applyFixes(content.toString('utf8'), own), 'utf8');
        });
        if (contents === null)
            return null;
        return { edits: contents, done: summarise(fixable) };
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
async function formatOnce(bench, base, edits, style, signal) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { formatter } = style;
        if (formatter === 'none')
            return null;
        const tree = __addDisposableResource(env_2, await bench.open({ edits, files: [] }, signal), true);
        const formatted = new Map();
        for (const path of pythonPaths(tree)) {
            const content = await tree.read(path);
            if (content === null)
                continue;
            const before = await base.read(path);
            const ranges = before === null ? null : touchedLines(before, content);
            if (ranges !== null && ranges.length === 0)
                continue;
            const result = await formatText(formatter, bench.tools, tree, { path, content, ranges }, signal);
            if (result !== null && !result.equals(content))
                formatted.set(path, result);
        }
        if (formatted.size === 0)
            return null;
        return await rewrite(tree, base, edits, (path, content) => formatted.get(path) ?? content);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** The edits against base after each changed file went through `change`; null when nothing changed or could be kept. */
async function rewrite(tree, base, edits, change) {
    const result = [];
    let changed = false;
    for (const [path, own] of Map.groupBy(edits, (edit) => edit.path)) {
        const content = await tree.read(path);
        const after = content === null ? null : change(path, content);
        if (content === null || after === null || after.equals(content)) {
            result.push(...own);
            continue;
        }
        const between = editsBetween(path, await base.read(path), after);
        if (between === null)
            return null;
        changed = true;
        result.push(...between);
    }
    // A fix that takes the whole change back leaves nothing to propose.
    return changed && result.length > 0 ? result : null;
}
/** Applies safe fixes from the end of the text to its start; of two that overlap, the later one waits for the next round. */
function applyFixes(text, findings) {
    const lines = splitLines(text);
    const starts = [0];
    for (const line of lines)
        starts.push((starts.at(-1) ?? 0) + line.length);
    // Columns count characters, not UTF-16 units.
    const offset = ({ row, column }) => (starts[row - 1] ?? text.length) +
        Array.from(lines[row - 1] ?? '')
            .slice(0, column - 1)
            .join('').length;
    const fixes = findings
        .flatMap((finding) => finding.fix ?? [])
        .map((fix) => ({ start: offset(fix.start), end: offset(fix.end), content: fix.content }))
        .sort((a, b) => b.start - a.start || b.end - a.end);
    let result = text;
    let limit = text.length + 1;
    for (const fix of fixes) {
        if (fix.end > limit || fix.end < fix.start)
            continue;
        result = result.slice(0, fix.start) + fix.content + result.slice(fix.end);
        limit = fix.start;
    }
    return result;
}
/** The lines of the new content that differ from base, as ranges for a formatter. */
function touchedLines(before, after) {
    return diffLines(splitLines(before.toString('latin1')), splitLines(after.toString('latin1')))
        .filter((hunk) => hunk.afterEnd > hunk.afterStart)
        .map((hunk) => ({ first: hunk.afterStart + 1, last: hunk.afterEnd }));
}
/** Python files among the changed ones. */
function pythonPaths(tree) {
    return tree.changed.filter((path) => path.endsWith('.py') || path.endsWith('.pyi'));
}
function summarise(findings) {
    return [...Map.groupBy(findings, (finding) => finding.rule)].map(([rule, each]) => each.length === 1 ? `ruff ${rule}` : `ruff ${rule} x${each.length}`);
}

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
    for (const path of pythonPaths(tree)) {
        const content = await tree.read(path);
        if (content === null)
            continue;
        const before = await parts.base.read(path);
        const ranges = before === null ? null : touchedLines(before, content);
        if (ranges?.length === 0)
            continue;
        const formatted = await formatText('black', workbench.tools, tree, { path, content, ranges }, signal);
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

// EXTERNAL MODULE: ./lib/judge/guard/guard.js + 3 modules
var guard = __webpack_require__(75356);
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
    }, signal);
    if (result.exitCode !== 0)
        return null;
    const { version, errors } = Answer.parse(JSON.parse(result.stdout.toString('utf8')));
    return {
        version,
        errors: errors.map((error) => ({ tool: 'python', rule: 'syntax', fix: null, ...error })),
    };
}

;// CONCATENATED MODULE: ./lib/judge/gates/parse.js





/** Does every changed file compile under the interpreter of the tests? */
const parseGate = async (parts, subject, signal) => {
    const started = performance.now();
    const { environment, sidecar } = parts.workbench;
    const tree = await treeOf(parts, subject, signal);
    const paths = pythonPaths(tree);
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
        added: errors.map(plain),
        version: `python ${version}`,
    };
    return {
        checks: [check],
        failure: first === undefined ? null : describeFindings('The code does not parse:', errors),
    };
};

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
const SECONDS = 180;
/**
 * Type errors in some files of a tree. The configuration is ours, on top of the repository's `pyrightconfig.json` where
 * there is one: only these files are checked, with the interpreter of the tests. Null: pyright gave no result.
 */
async function runPyright(setup, tree, paths, signal) {
    const { pyright, node } = setup.tools;
    if (pyright === null)
        return null;
    // Pyright takes only paths relative to its configuration file.
    const shown = (path) => (0,external_node_path_.relative)(tree.scratch, (0,external_node_path_.join)(tree.path, path));
    const own = await ownConfiguration(tree);
    const config = {
        ...(own === null ? {} : { extends: shown(own) }),
        include: paths.map(shown),
        executionEnvironments: [{ root: shown(''), extraPaths: setup.roots.map(shown) }],
        reportMissingModuleSource: 'none',
    };
    const file = `${tree.scratch}/pyrightconfig.json`;
    const script = 'cat > "$0"; exec "$@"';
    const result = await tree.run({
        argv: [
            '/bin/sh',
            '-c',
            script,
            file,
            node,
            '--max-old-space-size=2048',
            pyright,
            '--outputjson',
            '--project',
            file,
            '--pythonpath',
            setup.python,
        ],
        stdin: JSON.stringify(config),
        readOnly: [(0,external_node_path_.dirname)(node), (0,external_node_path_.dirname)(pyright), ...setup.binds],
        env: { PATH: `${(0,external_node_path_.dirname)(node)}:/usr/local/bin:/usr/bin:/bin` },
        // V8 reserves far more address space than it uses.
        limits: { wallSeconds: SECONDS, memoryMb: 6144 },
    }, signal);
    const output = Output.safeParse(pyright_readJson(result.stdout));
    if (!output.success || output.data.summary.filesAnalyzed === 0)
        return null;
    const readers = new Map();
    for (const path of paths)
        readers.set(path, lineReader(await tree.read(path)));
    const errors = output.data.generalDiagnostics.flatMap((each) => {
        const path = each.file?.startsWith(`${tree.path}/`) === true ? each.file.slice(tree.path.length + 1) : '';
        if (each.severity !== 'error' || !readers.has(path))
            return [];
        const line = (each.range?.start.line ?? -1) + 1;
        const message = each.message.replaceAll(`${tree.path}/`, '').slice(0, 500);
        return [
            {
                tool: 'pyright',
                rule: each.rule ?? 'error',
                path,
                line,
                message,
                text: readers.get(path)?.(line) ?? '',
                fix: null,
            },
        ];
    });
    return { version: output.data.version, errors };
}
/** Where the repository says how strict its types are. */
async function ownConfiguration(tree) {
    if ((await tree.read('pyrightconfig.json')) !== null)
        return 'pyrightconfig.json';
    const project = await tree.read('pyproject.toml');
    return project !== null && /^\[tool\.pyright\]/m.test(project.toString('utf8')) ? 'pyproject.toml' : null;
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
/** New type errors in the changed files. Part of a full verdict only: it takes seconds. */
const pyrightGate = async (parts, subject, signal) => {
    const started = performance.now();
    if (subject.level === 'quick')
        return { checks: [], failure: null };
    const { tools, environment } = parts.workbench;
    if (tools.pyright === null)
        return { checks: [notRun('pyright', 'pyright is not installed')], failure: null };
    const tree = await treeOf(parts, subject, signal);
    const paths = pythonPaths(tree);
    if (paths.length === 0)
        return { checks: [notRun('pyright', 'no Python file changed')], failure: null };
    const setup = {
        tools,
        python: environment.python,
        binds: environment.binds,
        roots: (0,import_roots/* importRootsOf */.e)(parts.digest).roots,
    };
    const existing = [];
    for (const path of paths)
        if ((await parts.base.read(path)) !== null)
            existing.push(path);
    const [before, after] = await Promise.all([
        existing.length === 0 ? null : baseErrors(parts, existing, () => runPyright(setup, parts.base, existing, signal)),
        runPyright(setup, tree, paths, signal),
    ]);
    if (after === null || (before === null && existing.length > 0))
        return { checks: [notRun('pyright', 'pyright gave no result', since(started))], failure: null };
    const old = before?.errors ?? [];
    const { added, removed } = compareFindings(old, after.errors);
    const typed = parts.style.tools.some(({ name }) => name === 'pyright' || name === 'mypy');
    const blocking = typed ? added : added.filter((finding) => CERTAIN.has(finding.rule));
    const check = {
        ...notRun('pyright', summaryOf(added.length, blocking.length)),
        status: blocking.length > 0 ? 'fail' : 'pass',
        before: old.length,
        after: after.errors.length,
        added: added.map(plain),
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

;// CONCATENATED MODULE: ./lib/judge/checks/ruff.js




const Place = schemas/* object */.Ikc({ row: schemas/* int */.Whr(), column: schemas/* int */.Whr() });
const Diagnostic = schemas/* object */.Ikc({
    code: schemas/* string */.YjP().nullable(),
    filename: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    location: Place,
    fix: schemas/* object */.Ikc({
        applicability: schemas/* string */.YjP().transform((name) => name.toLowerCase()),
        edits: schemas/* array */.YOg(schemas/* object */.Ikc({ content: schemas/* string */.YjP(), location: Place, end_location: Place })),
    })
        .nullable()
        .optional(),
});
/** Where the repository does not configure ruff: syntax errors and the undefined names, unused imports and the like. */
const DEFAULT_RULES = 'E9,F';
/** exec, eval, shells, pickle, unsafe YAML, and characters that hide code; comments cannot silence these. */
const SECURITY_RULES = 'S102,S301,S306,S307,S506,S602,S605,PLE2502,PLE2510,PLE2512,PLE2513,PLE2514,PLE2515';
const ARGUMENTS = {
    project: [],
    default: ['--isolated', '--select', DEFAULT_RULES],
    security: ['--isolated', '--ignore-noqa', '--select', SECURITY_RULES],
};
/** Rules whose findings mean that code does not work, not that it looks wrong. */
const BREAKING = /^(?:E9|F50[1-9]|F52|F63|F7|F81|F82|PLE|invalid-syntax)/;
/** Does a new finding of this rule stop a patch? Security findings always do. */
function isBreaking(finding) {
    return finding.tool === 'ruff-security' || (finding.tool === 'ruff' && BREAKING.test(finding.rule));
}
/** Lints files of a tree. A configuration that ruff refuses is a ToolError. */
async function runRuff(ruff, tree, paths, mode, signal) {
    if (paths.length === 0)
        return [];
    const argv = [
        ruff, 'check', '--no-cache', '--output-format', 'json', '--force-exclude', '--no-fix', '--exit-zero',
        ...ARGUMENTS[mode], '--', ...paths,
    ]; // prettier-ignore
    const result = await tree.run({ argv: [...argv], readOnly: [(0,external_node_path_.dirname)(ruff)], limits: { wallSeconds: 60 } }, signal);
    if (result.exitCode !== 0)
        throw new errors/* ToolError */.v4(argv, result.exitCode, result.stderr.toString('utf8'));
    const diagnostics = schemas/* array */.YOg(Diagnostic).parse(JSON.parse(result.stdout.toString('utf8')));
    const readers = new Map();
    for (const path of paths)
        readers.set(path, lineReader(await tree.read(path)));
    return diagnostics.map((each) => {
        const path = each.filename.startsWith(`${tree.path}/`) ? each.filename.slice(tree.path.length + 1) : each.filename;
        return {
            tool: mode === 'security' ? 'ruff-security' : 'ruff',
            rule: each.code ?? 'invalid-syntax',
            path,
            line: each.location.row,
            message: each.message,
            text: readers.get(path)?.(each.location.row) ?? '',
            fix: each.fix?.applicability === 'safe'
                ? each.fix.edits.map(({ content, location, end_location: end }) => ({ content, start: location, end }))
                : null,
        };
    });
}

;// CONCATENATED MODULE: ./lib/judge/gates/ruff.js





/** New findings against base. Broken code and security findings stop a candidate; style findings are listed. */
const ruffGate = async (parts, subject, signal) => {
    const started = performance.now();
    if (parts.workbench.tools.ruff === null)
        return { checks: [notRun('ruff', 'ruff is not installed')], failure: null };
    const tree = await treeOf(parts, subject, signal);
    const paths = pythonPaths(tree);
    if (paths.length === 0)
        return { checks: [notRun('ruff', 'no Python file changed')], failure: null };
    const before = await parts.linter.lintBase(paths, signal);
    const after = await parts.linter.lint(tree, paths, signal);
    if (before === null || after === null)
        return { checks: [notRun('ruff', 'ruff gave no result', since(started))], failure: null };
    const { added, removed } = compareFindings(before, after);
    const breaking = added.filter(isBreaking);
    const rules = [...new Set(added.map((finding) => finding.rule))].slice(0, 5).join(', ');
    const which = parts.linter.mode === 'project' ? "the repository's rules" : 'default rules';
    const check = {
        ...notRun('ruff', added.length === 0 ? `nothing new (${which})` : `${count(added.length, 'new finding')}: ${rules}`),
        status: breaking.length > 0 ? 'fail' : 'pass',
        before: before.length,
        after: after.length,
        added: added.map(plain),
        removed,
        seconds: since(started),
        version: parts.workbench.tools.versions.ruff,
    };
    return { checks: [check], failure: breaking.length > 0 ? describeFindings('Ruff reports:', breaking) : null };
};

;// CONCATENATED MODULE: ./lib/judge/gates/tests.js





/** Reproduction and importing tests in one run of pytest; a full verdict adds the whole suite where base finishes it. */
const testsGate = async (parts, subject, signal) => {
    const { plan, workbench } = parts;
    if (workbench.environment.pytest === null)
        return nothing(parts, 'pytest was not found', 'not-runnable');
    const changed = pythonPaths(await treeOf(parts, subject, signal));
    const overlay = { edits: subject.edits, files: baseOverlay(plan).files };
    const selected = plan.reproduction !== null || plan.tests.length > 0;
    const near = selected ? await runNear(parts, overlay, changed, signal) : null;
    const result = near === null ? nothing(parts, 'no test imports the changed modules', 'no-tests') : assess(parts, near);
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
async function runNear(parts, overlay, changed, signal) {
    const baseline = await parts.baseline.quick(signal);
    const started = performance.now();
    const selection = { paths: baseline.paths, changed, wallSeconds: allowance(baseline.run) };
    const run = await parts.workbench.runTests(overlay, selection, signal);
    const options = { selection: 'importing-tests', flaky: baseline.flaky };
    const delta = compareTests(testsOnly(baseline.run, parts), testsOnly(run, parts), options);
    return { baseline, run, delta, changed, seconds: since(started) };
}
/** The whole suite at base, when it finishes in time; otherwise null, and the importing tests have to do. */
async function usableSuite(parts, signal) {
    const suite = await parts.baseline.suite(signal);
    if (suite.run.state === 'complete')
        return suite;
    parts.log.info(`the whole suite does not finish at base (${suite.run.state}); the importing tests are compared`);
    return null;
}
/** The importing tests of a small repository are often all there are. */
function covers(near, suite) {
    return Object.keys(suite.outcomes).every((id) => id in near.outcomes);
}
async function runSuite(parts, baseline, overlay, changed, signal) {
    const started = performance.now();
    const selection = { paths: [], changed, wallSeconds: parts.suiteSeconds };
    const run = await parts.workbench.runTests(overlay, selection, signal);
    const options = { selection: 'whole-suite', flaky: baseline.flaky };
    const delta = compareTests(testsOnly(baseline.run, parts), testsOnly(run, parts), options);
    return { baseline, run, delta: await tests_confirm(parts, overlay, delta, signal), changed, seconds: since(started) };
}
/** Both runs as one: what the near run said of the reproduction, and what either said of the tests. */
function merge(near, wide) {
    const both = (key) => [
        ...new Set([...near.delta[key], ...wide.delta[key]]),
    ];
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
                    ...notRun('tests', `the tests do not finish at base (${baseline.run.state})`, facts.seconds),
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
/** The reproduction alone: red at base is what makes green a proof. */
function reproductionCheck({ plan }, { baseline, run, seconds }) {
    if (plan.reproduction === null)
        return notRun('reproduction', 'none could be made from the request');
    const ids = (from) => Object.keys(from.outcomes).filter((id) => isReproduction(id, { ...plan }));
    const red = ids(baseline.run).filter((id) => isBad(baseline.run.outcomes[id]));
    if (red.length === 0)
        return notRun('reproduction', 'it does not fail at base, so it proves nothing', seconds);
    if (run.state === 'tests-import-another-copy')
        return notRun('reproduction', 'it loads another copy of the module', seconds);
    const now = ids(run);
    const bad = now.filter((id) => isBad(run.outcomes[id]));
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
    const bad = (from) => Object.entries(testsOnly(from, parts)).filter(([, outcome]) => isBad(outcome)).length;
    const finished = run.state === 'complete';
    const wanted = parts.plan.failingAtBase.map(stableId);
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
        `${delta.passing} passing (${delta.selection.replace('-', ' ')})`,
    ];
    return {
        ...notRun('tests', said.filter((part) => part !== null).join(', '), seconds),
        status,
        before: bad(baseline.run),
        after: bad(run),
        version: version(parts),
    };
}
function failureOf(parts, { run, delta }, reproduction) {
    const own = Object.keys(run.outcomes).filter((id) => isReproduction(id, parts.plan) && isBad(run.outcomes[id]));
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
    const steady = (id) => before.outcomes[id] === 'passed' && isBad(after.outcomes[id]);
    const shaky = ids.filter((id) => !steady(id) && id in before.outcomes && id in after.outcomes);
    if (shaky.length > 0)
        parts.log.warn(`tests that do not always end the same: ${shaky.slice(0, 10).join(', ')}`);
    return { ...delta, broken: delta.broken.filter((id) => !shaky.includes(id)) };
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

;// CONCATENATED MODULE: ./lib/judge/linter.js


/** `configured`: the repository configures ruff; otherwise only errors and pyflakes rules are looked at. */
function createLinter(ruff, base, configured, log) {
    let mode = configured ? 'project' : 'default';
    const known = new Map();
    const both = async (tree, paths, project, signal) => {
        if (ruff === null)
            return null;
        const [own, security] = await Promise.all([
            runRuff(ruff, tree, paths, project, signal),
            runRuff(ruff, tree, paths, 'security', signal),
        ]);
        return [...own, ...security];
    };
    const lint = async (tree, paths, signal) => {
        try {
            return await both(tree, paths, mode, signal);
        }
        catch (error) {
            if (!(error instanceof errors/* ToolError */.v4))
                throw error;
            if (mode === 'default') {
                log.warn(`ruff gave no result: ${(0,errors/* messageOf */.bD)(error)}`);
                return null;
            }
            log.warn(`ruff refuses the configuration of the repository, its defaults are used: ${(0,errors/* messageOf */.bD)(error)}`);
            mode = 'default';
            known.clear();
            return lint(tree, paths, signal);
        }
    };
    return {
        get mode() {
            return mode;
        },
        lint,
        lintBase: async (paths, signal) => {
            const missing = [];
            for (const path of paths)
                if (!known.has(path) && (await base.read(path)) !== null)
                    missing.push(path);
            if (missing.length > 0) {
                const findings = await lint(base, missing, signal);
                if (findings === null)
                    return null;
                for (const path of missing)
                    known.set(path, findings.filter((finding) => finding.path === path));
            }
            return paths.flatMap((path) => known.get(path) ?? []);
        },
    };
}

;// CONCATENATED MODULE: ./lib/judge/create-judge.js













/** The order of the gates: cheap first. Quick stops at the first that fails. */
const GATES = [guardGate, parseGate, testsGate, ruffGate, blackGate, pyrightGate];
/** Makes the judge of one plan. The workbench stays the caller's. */
async function createJudge(options) {
    const { workbench, plan, style, digest, log, signal } = options;
    const base = await workbench.open(judge_workbench/* NO_CHANGE */.X, signal);
    const configured = style.tools.some((tool) => tool.name === 'ruff');
    const linter = createLinter(workbench.tools.ruff, base, configured, log);
    const baseline = createBaseline({
        bench: workbench,
        plan,
        cache: options.cache,
        log,
        quickSeconds: options.quickSeconds ?? 60,
        suiteSeconds: options.suiteSeconds ?? 180,
    });
    const known = new Set([
        ...(options.knownImports ?? []),
        ...(0,import_roots/* importRootsOf */.e)(digest).names,
        ...digest.imports.map((edge) => edge.to.split('.')[0] ?? edge.to),
    ]);
    const parts = {
        workbench, plan, style, digest, log, base, linter, baseline,
        guard: { allowPaths: options.allowPaths ?? [], secrets: options.secrets ?? [], knownImports: known },
        suiteSeconds: options.suiteSeconds ?? 180,
        typeErrors: new Map(),
    }; // prettier-ignore
    return {
        baseline,
        judge: (candidate, level, stop) => judge(parts, candidate, level, AbortSignal.any([signal, stop])),
        polish: (edits, stop) => polish(workbench, base, linter, edits, style, AbortSignal.any([signal, stop])),
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
    const ranges = file.before === null ? null : touchedLines(file.before, file.after);
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
var check_patch_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var check_patch_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
        const known = await (0,known_imports/* knownImports */.W)(root, repository.base, signal);
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
        const workbench = await context.workbench(digest);
        const judge = check_patch_addDisposableResource(env_1, await createJudge({
            workbench, plan, style, digest, allowPaths, knownImports: known, cache: null, log, signal,
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
        const result_1 = check_patch_disposeResources(env_1);
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
        const between = editsBetween(view.path, before, Buffer.from(view.after));
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

// EXTERNAL MODULE: ./lib/contracts/budget.js
var contracts_budget = __webpack_require__(34950);
;// CONCATENATED MODULE: ./lib/stages/validate/ranking.js
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
            findings(verdict),
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
function findings(verdict) {
    return verdict.checks
        .filter((check) => check.name === 'ruff' || check.name === 'pyright' || check.name === 'black')
        .reduce((sum, check) => sum + check.added.length, 0);
}

;// CONCATENATED MODULE: ./lib/stages/validate/choose-winner.js

/**
 * What the run comes to. Only a proven candidate wins. A clean one without proof is `unsure`: it is the best patch,
 * and a person has to decide.
 */
function chooseWinner(input) {
    const { plan, attempts, checked, repairs } = input;
    const ranked = rank(attempts);
    const winner = ranked.find(({ candidate, verdict }) => verdict.outcome === 'proven' && checked.has(candidate.id));
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
        })),
        repairs,
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
function proofOf(verdict) {
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
    if (verdict.outcome === 'clean')
        return tests !== null && tests.passing > 0 ? 0.35 : 0.2;
    const reproduced = passes(verdict, 'reproduction') ? (plan.reproduction?.origin === 'example' ? 0.25 : 0.1) : 0;
    const fixed = (tests?.fixed.length ?? 0) > 0 ? 0.2 : 0;
    const wide = tests?.selection === 'whole-suite' ? 0.05 : 0;
    const doubts = findings(verdict) > 0 ? 0.05 : 0;
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

;// CONCATENATED MODULE: ./lib/stages/validate/validate.js







/** Candidates that get a full verdict at most: it takes seconds, and the third best has rarely something the first lacks. */
const MOST_FULL = 3;
/** Failed candidates that one round of repairs starts from. */
const REPAIRED_AT_ONCE = 2;
/** Kept free for delivery. */
const RESERVE_SECONDS = 8;
/** Checks the best candidates in full, repairs where nothing is proven, and decides. */
async function validateStage(input, context) {
    const board = new Board(input, context);
    await board.load();
    let proven = await board.checkBest('proven');
    let repairs = 0;
    const { repair } = input;
    while (!proven && repair !== null && repairs < context.options.repairs && board.repairable().length > 0) {
        if (context.budget.remaining().seconds < RESERVE_SECONDS * 2)
            break;
        repairs++;
        if (!(await board.repairRound(repair, repairs)))
            break;
        proven = await board.checkBest('proven');
    }
    if (!proven)
        await board.checkBest('clean');
    const { plan, search } = input;
    const { checked } = board;
    return chooseWinner({ plan, attempts: board.attempts(), checked, ended: search.ended, repairs });
}
/** Every candidate of the run with its latest verdict. */
class Board {
    checked = new Set();
    #input;
    #context;
    #attempts = new Map();
    /** Looked at in full, polished or not. */
    #tried = new Set();
    #repaired = new Set();
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
            this.#seen.add(`${candidate.step}:${candidate.fingerprint}`);
            const scored = await this.#scored(candidate, verdict);
            this.#attempts.set(candidate.id, { candidate, verdict: scored, lines: await this.#lines(candidate) });
        }
    }
    /** Full verdicts for the best candidates of an outcome, best first, until one keeps it. */
    async checkBest(outcome) {
        const open = rank(this.attempts()).filter(({ candidate, verdict }) => verdict.outcome === outcome && !this.#tried.has(candidate.id));
        for (const attempt of open.slice(0, MOST_FULL))
            if (await this.#check(attempt, outcome))
                return true;
        return false;
    }
    /** Failed candidates that nobody has repaired yet, the furthest first. */
    repairable() {
        return rank(this.attempts()).filter(({ candidate, verdict }) => verdict.failure !== null && !this.#repaired.has(candidate.id));
    }
    /** One round: repairs of the best failed candidates, judged as they come. False when nothing new was proposed. */
    async repairRound(repair, round) {
        const { log, signal, budget } = this.#context;
        let proposed = false;
        for (const failed of this.repairable().slice(0, REPAIRED_AT_ONCE)) {
            this.#repaired.add(failed.candidate.id);
            try {
                for await (const candidate of repair(failed, round, signal)) {
                    const key = `${candidate.step}:${candidate.fingerprint}`;
                    if (this.#seen.has(key))
                        continue;
                    this.#seen.add(key);
                    proposed = true;
                    budget.spendCandidate();
                    this.#context.waiting(`judging repair ${candidate.id} (round ${round})`);
                    const verdict = await this.#input.judge.judge(candidate, 'quick', signal);
                    await this.#keep(candidate, verdict);
                    log.info(`${candidate.id} repair ${verdict.outcome}: ${candidate.label}`);
                    if (verdict.outcome === 'proven')
                        return true;
                }
            }
            catch (error) {
                if (!(error instanceof contracts_budget/* BudgetExhausted */.V))
                    throw error;
                log.info(`repairs end: ${(0,errors/* messageOf */.bD)(error)}`);
                return false;
            }
        }
        return proposed;
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
        const local = {
            ...candidate,
            id: `${candidate.id}-local`,
            core: 'local',
            edits: [...result.edits],
            tokens: { prompt: 0, completion: 0 },
            seconds: 0,
            parent: candidate.id,
            label: `${candidate.label}; ${result.done.join(', ')}`,
        };
        await this.#context.run.append('candidates.jsonl', local);
        return local;
    }
    async #keep(candidate, verdict) {
        const { run } = this.#context;
        if (!this.#attempts.has(candidate.id) && candidate.core !== 'local')
            await run.append('candidates.jsonl', candidate);
        const scored = await this.#scored(candidate, verdict);
        await run.append('verdicts.jsonl', scored);
        this.#attempts.set(candidate.id, { candidate, verdict: scored, lines: await this.#lines(candidate) });
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
                lines += changedLineCount(before, (0,overlay/* applyEdits */.ct)(before, edits));
            }
            catch {
                lines += 1000; // cannot be applied: its verdict says so
            }
        }
        return lines;
    }
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
        knownImports: await (0,known_imports/* knownImports */.W)(context.repository.root, context.repository.base, context.signal),
        cache: context.run,
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
