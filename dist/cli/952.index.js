export const id = 952;
export const ids = [952];
export const modules = {

/***/ 70450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ Style),
/* harmony export */   cL: () => (/* binding */ SURE)
/* harmony export */ });
/* unused harmony exports Casing, NameKind, DocstringConvention, NamingRule, DocstringCluster, NameCluster, StyleOverride */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

/** From this confidence on a field is acted on; below it the code does not agree with itself enough. */
const SURE = 0.5;
const field = (value) => zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    value: value.nullable(),
    /** 0..1; 1 when it comes from configuration. 0.5 is three quarters of many places. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    /** How many places in the code say so; 0 when it comes from configuration. */
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    /** `config:pyproject.toml[tool.black]` or `code`. */
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const Casing = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['snake', 'camel', 'pascal', 'upper', 'flat']);
const NameKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'module', 'class', 'function', 'method', 'parameter', 'variable', 'constant', 'attribute',
]); // prettier-ignore
const DocstringConvention = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['google', 'numpy', 'rest', 'epytext', 'plain']);
/** How names of one kind are written, as a regular expression that a checker can use. */
const NamingRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: NameKind,
    convention: Casing,
    /** Anchored; linear in the length of a name. */
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Names of the repository that do not match. */
    outliers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Folders that do it in another way. */
    exceptions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        convention: Casing,
        pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
        evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    })),
});
/** Docstrings that are laid out alike. */
const DocstringCluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    convention: DocstringConvention,
    /** `one line, """, ends with a period` */
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), of: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
/** Names of one kind that share their first or last word. */
const NameCluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: NameKind,
    /** `get_*`, `*Error` */
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** A field that the code of a folder keeps in another way than the rest. */
const StyleOverride = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    field: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['indent', 'quotes', 'lineLength', 'docstrings', 'trailingCommas', 'importOrder']),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
/** How the repository writes Python. Deterministic; existing configuration wins over what the code shows. */
const Style = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    indent: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('tab'), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive()])),
    quotes: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['single', 'double'])),
    lineLength: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive()),
    docstrings: field(DocstringConvention),
    /** The share of functions with any annotation. */
    typeHints: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1)),
    trailingCommas: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** How values get into strings. */
    formatting: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['f-string', 'format', 'percent'])),
    /** Blank lines above a definition at the top of a file. */
    blankLines: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative()),
    /** `plain-first`: `import a` above `from b`, as isort does; `by-module`: mixed, by the name of the module. */
    importOrder: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['plain-first', 'by-module', 'by-length'])),
    /** One name in each `from` import, or as many as are needed. */
    importNames: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['one', 'several'])),
    importWrap: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['one-per-line', 'packed', 'grid', 'backslash'])),
    /** A blank line between the standard library and the rest. */
    importGroups: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** Top-level packages of the repository. */
    firstParty: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    naming: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NamingRule),
    overrides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(StyleOverride),
    docstringClusters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(DocstringCluster),
    nameClusters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NameCluster),
    /** Docstrings in the convention of the repository, with `{placeholders}`. */
    templates: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), class: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), function: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** The formatter and linters that the repository configures, with where. */
    tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['black', 'ruff', 'isort', 'flake8', 'pyright', 'mypy', 'pylint']), config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Who formats: black, ruff, or nobody. */
    formatter: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['black', 'ruff', 'none']),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});


/***/ }),

/***/ 53611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ formatText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * The text after formatting with black or ruff under the configuration that the tree gives for `path`; only the given
 * lines where there are ranges. Null: the formatter is absent or could not read the file.
 */
async function formatText(formatter, tools, tree, file, signal) {
    if (formatter === 'ruff')
        return formatWithRuff(tools, tree, file, signal);
    const { black } = tools;
    if (black === null)
        return null;
    const ranges = (file.ranges ?? []).flatMap(({ first, last }) => ['--line-ranges', `${first}-${last}`]);
    const args = ['--quiet', ...ranges, '--stdin-filename', `${tree.path}/${file.path}`, '-'];
    const warm = (await tree.black?.(args, file.content, signal)) ?? null;
    if (warm !== null)
        return warm.exitCode === 0 ? warm.stdout : null;
    // `-I` keeps a `black.py` of the tree out.
    const argv = [black.path, '-I', '-m', 'black', ...args];
    return pipe({ argv: [...argv], readOnly: black.binds }, tree, file.content, signal);
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
        content = await pipe({ argv: [...argv], readOnly: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ruff)], resident: true }, tree, content, signal);
    }
    return content;
}
async function pipe(command, tree, content, signal) {
    const result = await tree.run({ ...command, stdin: content, limits: { wallSeconds: 60 } }, signal);
    return result.exitCode === 0 ? result.stdout : null;
}


/***/ }),

/***/ 57220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isBreaking),
/* harmony export */   FL: () => (/* binding */ runRuff),
/* harmony export */   nY: () => (/* binding */ rulesOnLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33079);




const Place = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ row: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), column: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() });
const Diagnostic = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    filename: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    location: Place,
    fix: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        applicability: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((name) => name.toLowerCase()),
        edits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), location: Place, end_location: Place })),
    })
        .nullable()
        .optional(),
});
/** Where the repository does not configure ruff: syntax errors and the undefined names, unused imports and the like. */
const DEFAULT_RULES = 'E9,F';
/** exec, eval, shells, pickle, unsafe YAML, and characters that hide code; comments cannot silence these. */
const SECURITY_RULES = 'S102,S301,S306,S307,S506,S602,S605,PLE2502,PLE2510,PLE2512,PLE2513,PLE2514,PLE2515';
const ARGUMENTS = {
    // What the repository leaves out is left out; the security rules look at every file, also in a folder named `build`.
    project: ['--force-exclude'],
    default: ['--isolated', '--select', DEFAULT_RULES],
    // Never in strings: there ruff calls the fix unsafe.
    whitespace: ['--isolated', '--ignore-noqa', '--select', 'W291,W293'],
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
        ruff, 'check', '--no-cache', '--output-format', 'json', '--no-fix', '--exit-zero',
        ...ARGUMENTS[mode], '--', ...paths,
    ]; // prettier-ignore
    const limits = { wallSeconds: 60 };
    const result = await tree.run({ argv: [...argv], readOnly: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ruff)], limits, resident: true }, signal);
    if (result.exitCode !== 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(argv, result.exitCode, result.stderr.toString('utf8'));
    const diagnostics = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Diagnostic).parse(JSON.parse(result.stdout.toString('utf8')));
    const readers = new Map();
    for (const path of paths)
        readers.set(path, (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .lineReader */ .gd)(await tree.read(path)));
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
/** Rules that mean a likely bug: what they find in code before its fix speaks for the fix. */
const BUG_RULES = 'E7,E9,F,B,PLC,PLE,PLW,S,ASYNC,RUF,UP';
/** Which of ruff's own rules fire on a line of some Python, under no configuration. None where ruff cannot read it. */
async function rulesOnLine(ruff, tree, source, line, signal) {
    const argv = [
        ruff, 'check', '--no-cache', '--output-format', 'json', '--no-fix', '--exit-zero', '--isolated', '--select', BUG_RULES, '--stdin-filename', 'before.py', '-',
    ]; // prettier-ignore
    const result = await tree.run({ argv: [...argv], stdin: source, readOnly: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ruff)], limits: { wallSeconds: 60 } }, signal); // prettier-ignore
    if (result.exitCode !== 0)
        return [];
    const diagnostics = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Diagnostic).parse(JSON.parse(result.stdout.toString('utf8')));
    return [
        ...new Set(diagnostics.flatMap(({ code, location }) => (location.row === line && code !== null ? [code] : []))),
    ];
}


/***/ }),

/***/ 49121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createLinter)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _checks_ruff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57220);


/** `configured`: the repository configures ruff; otherwise only errors and pyflakes rules are looked at. */
function createLinter(ruff, base, configured, log) {
    let mode = configured ? 'project' : 'default';
    const known = new Map();
    const both = async (tree, paths, project, signal) => {
        if (ruff === null)
            return null;
        const [own, security] = await Promise.all([
            (0,_checks_ruff_js__WEBPACK_IMPORTED_MODULE_1__/* .runRuff */ .FL)(ruff, tree, paths, project, signal),
            (0,_checks_ruff_js__WEBPACK_IMPORTED_MODULE_1__/* .runRuff */ .FL)(ruff, tree, paths, 'security', signal),
        ]);
        return [...own, ...security];
    };
    const lint = async (tree, paths, signal) => {
        try {
            return await both(tree, paths, mode, signal);
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4))
                throw error;
            if (mode === 'default') {
                log.warn(`ruff gave no result: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
                return null;
            }
            log.warn(`ruff refuses the configuration of the repository, its defaults are used: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
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


/***/ }),

/***/ 37017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A3: () => (/* binding */ polish),
  Ju: () => (/* binding */ pythonPaths),
  Yv: () => (/* binding */ touchedLines)
});

// UNUSED EXPORTS: applyFixes

// EXTERNAL MODULE: ./lib/judge/checks/formatter.js
var formatter = __webpack_require__(53611);
// EXTERNAL MODULE: ./lib/judge/checks/findings.js
var findings = __webpack_require__(33079);
// EXTERNAL MODULE: ./lib/judge/checks/ruff.js
var checks_ruff = __webpack_require__(57220);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/judge/own-tools/sort-imports.js

/**
 * A file of a tree as the repository's isort writes it; null where isort is not installed, leaves the file out, or cannot
 * read it. Nothing is written.
 */
async function sortImports({ environment, sidecar }, tree, path, signal) {
    if (environment.packages.isort === undefined)
        return null;
    const result = await tree.run({
        argv: [environment.python, (0,external_node_path_.join)(sidecar, 'own_tool.py'), 'isort'],
        stdin: JSON.stringify({ arguments: ['--stdout', '--filter-files', '--quiet'], paths: [path] }),
        readOnly: [...environment.binds, sidecar],
        env: { PYTHONDONTWRITEBYTECODE: '1', PYTHONNOUSERSITE: '1' },
        limits: { wallSeconds: 60 },
    }, signal);
    return result.exitCode === 0 && result.stdout.length > 0 && !result.truncated ? result.stdout : null;
}

// EXTERNAL MODULE: ./lib/judge/line-diff.js
var line_diff = __webpack_require__(66965);
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
 * Removes by machine what a machine can remove: safe fixes of findings that the edits add, the order of imports where the
 * repository keeps it by isort, then formatting of the lines they touch, with the formatter of the repository, or without
 * one their trailing spaces. Null when nothing changes. No model, nothing outside the edits.
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
    const steps = [
        ...(style.tools.some((tool) => tool.name === 'isort') ? [{ name: 'isort', step: sorted }] : []),
        style.formatter === 'none'
            ? { name: 'trailing spaces', step: trimmed }
            : { name: style.formatter, step: formatted },
    ];
    for (const { name, step } of steps) {
        const next = await changeOnce(bench, base, current, (tree, file) => step({ bench, base, style, signal }, tree, file), signal); // prettier-ignore
        if (next === null)
            continue;
        current = next;
        done.push(name);
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
        const fixable = (0,findings/* compareFindings */.Eg)(before, after).added.filter((finding) => finding.fix !== null);
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
/** The edits after one step over each file that they change; null when it changes nothing. */
async function changeOnce(bench, base, edits, step, signal) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const tree = __addDisposableResource(env_2, await bench.open({ edits, files: [] }, signal), true);
        const results = new Map();
        for (const path of pythonPaths(tree)) {
            const content = await tree.read(path);
            if (content === null)
                continue;
            const before = await base.read(path);
            const ranges = before === null ? null : touchedLines(before, content);
            if (ranges !== null && ranges.length === 0)
                continue;
            const result = await step(tree, { path, content, before, ranges });
            if (result !== null && !result.equals(content))
                results.set(path, result);
        }
        if (results.size === 0)
            return null;
        return await rewrite(tree, base, edits, (path, content) => results.get(path) ?? content);
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
async function formatted({ bench, style, signal }, tree, file) {
    return style.formatter === 'none' ? null : (0,formatter/* formatText */.v)(style.formatter, bench.tools, tree, file, signal);
}
/** Imports in isort's order, where the patch touches any and base had them all in order: else old lines would move too. */
async function sorted({ bench, base, signal }, tree, file) {
    const { path, before, ranges } = file;
    const lines = (0,line_diff/* splitLines */.uz)(file.content.toString('utf8'));
    const touched = ranges === null ? lines : ranges.flatMap(({ first, last }) => lines.slice(first - 1, last));
    if (!touched.some((line) => /^\s*(?:from|import)\s/.test(line)))
        return null;
    if (before !== null && (await sortImports(bench, base, path, signal))?.equals(before) !== true)
        return null;
    return await sortImports(bench, tree, path, signal);
}
async function trimmed({ bench, signal }, tree, file) {
    const { ruff } = bench.tools;
    if (ruff === null || !/[ \t]\r?$/m.test(file.content.toString('latin1')))
        return null;
    const within = (line) => file.ranges?.some(({ first, last }) => first <= line && line <= last) ?? true;
    const found = await (0,checks_ruff/* runRuff */.FL)(ruff, tree, [file.path], 'whitespace', signal);
    const own = found.filter((finding) => within(finding.line));
    return own.length === 0 ? null : Buffer.from(applyFixes(file.content.toString('utf8'), own), 'utf8');
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
        const between = (0,line_diff/* editsBetween */.yx)(path, await base.read(path), after);
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
    const lines = (0,line_diff/* splitLines */.uz)(text);
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
    return (0,line_diff/* diffLines */.Pp)((0,line_diff/* splitLines */.uz)(before.toString('latin1')), (0,line_diff/* splitLines */.uz)(after.toString('latin1')))
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


/***/ })

};
