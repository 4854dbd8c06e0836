export const id = 90;
export const ids = [90];
export const modules = {

/***/ 36090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportGraph: () => (/* binding */ exportGraph)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/knowledge/build/build-digest.js + 6 modules
var build_digest = __webpack_require__(65165);
// EXTERNAL MODULE: ./lib/knowledge/flow/ops.js
var ops = __webpack_require__(48733);
// EXTERNAL MODULE: ./lib/knowledge/flow/solve/world.js
var solve_world = __webpack_require__(68117);
;// CONCATENATED MODULE: ./lib/knowledge/export/adjacency.js


/** What every object has, and methods of what a method of a built-in type returned: that may be of any type. */
const UNSAID = /^(?:<builtin>\.object\.|<\*\*Py\w+\*\*>\.[^.]+\.)/;
/** Edges that say what may be called, not what is. */
const GUESSED = new Set(['callback', 'override', 'unique-name']);
/**
 * The graph as call-graph tools print it: `{"main.f": ["main.g", "<builtin>.len"]}`, dotted names, lambdas as
 * `main.f.<lambda1>`. With entries only the modules that they load are part of it. Guessed edges are left out, and
 * making an instance is a call of its constructor.
 */
function adjacencyOf(graph, entries) {
    const { world, solved } = graph;
    const wanted = entries.length === 0 ? null : loadedFrom(graph, entries);
    const isWanted = (scope) => wanted === null || wanted.has(world.scopeFile[scope] ?? 0);
    const found = new Map();
    const of = (name) => {
        const known = found.get(name);
        if (known !== undefined)
            return known;
        const fresh = new Set();
        found.set(name, fresh);
        return fresh;
    };
    world.scopeFile.forEach((_file, scope) => {
        const isClass = ((world.scopeFlags[scope] ?? 0) & ops/* FunctionFlag */.NR.class) !== 0;
        if (isWanted(scope) && !isClass)
            of(nameOf(graph, scope));
    });
    for (const { scope, target, how } of solved.edges) {
        const isClass = ((world.scopeFlags[target] ?? 0) & ops/* FunctionFlag */.NR.class) !== 0;
        if (isClass || GUESSED.has(how) || !isWanted(scope))
            continue;
        of(nameOf(graph, scope)).add(nameOf(graph, target));
        of(nameOf(graph, target));
    }
    for (const [site, paths] of solved.outside) {
        const scope = world.data.at(site + solve_world/* Site */._z.scope);
        if (!isWanted(scope))
            continue;
        for (const path of paths) {
            const name = world.outside.paths[path] ?? '';
            if (UNSAID.test(name))
                continue;
            of(nameOf(graph, scope)).add(name);
            of(name);
        }
    }
    return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, to]) => [name, [...to].sort()]));
} // prettier-ignore
/** `pkg.mod.Class.method`, `pkg.mod.f.<lambda1>`, `pkg.mod` */
function nameOf(graph, scope) {
    const { world } = graph;
    const file = world.files[world.scopeFile[scope] ?? 0];
    const module = file?.name.module ?? '';
    const definition = graph.definitionOf(scope);
    if (definition >= 0)
        return `${module}.${file?.facts.definitions[definition]?.qualname ?? ''}`;
    const lambda = world.scopeLambda[scope] ?? 0;
    return lambda === 0 ? module : `${nameOf(graph, world.scopeOuter[scope] ?? solve_world/* MODULE */.L7)}.<lambda${lambda}>`;
}
/** The files that the entries load, through any number of imports. */
function loadedFrom({ world, modules }, entries) {
    const wanted = new Set(entries);
    const loaded = new Set();
    const queue = world.files.flatMap(({ name }, index) => (wanted.has(name.path) ? [index] : []));
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
        if (loaded.has(file))
            continue;
        loaded.add(file);
        for (const fact of world.files[file]?.facts.imports ?? []) {
            const path = modules.imported(file, fact.level, fact.module);
            for (const one of [path, ...fact.names.map(({ name }) => `${path}.${name}`)]) {
                const parts = one.split('.');
                for (let length = 1; length <= parts.length; length++) {
                    const found = modules.file(parts.slice(0, length).join('.'), file);
                    if (found >= 0)
                        queue.push(found);
                }
            }
        }
    }
    return loaded;
}

;// CONCATENATED MODULE: ./lib/knowledge/export/records.js
/** Raise it when a field is renamed, removed or means something else. */
const SCHEMA = 1;
/** The lines of a digest: what was read, its files, its symbols, and the edges between them. */
function* recordsOf(digest) {
    const { stats } = digest;
    yield {
        record: 'digest', schema: SCHEMA, commit: digest.commit, files: stats.files, lines: stats.lines, symbols: stats.symbols,
        callSites: stats.callSites, resolved: stats.resolved, guessed: stats.guessed, external: stats.external, partial: stats.partial ?? null,
    }; // prettier-ignore
    for (const { path, why } of stats.failures)
        yield { record: 'not-read', path, why };
    for (const { path, module, root, test, hash, lines } of digest.modules) {
        yield { record: 'file', path, module, root, test, hash, lines };
    }
    for (const one of digest.symbols) {
        yield {
            record: 'symbol', id: one.id, kind: one.kind, path: one.path, line: one.line, endLine: one.endLine, start: one.start, end: one.end,
            signature: one.signature, docstring: one.docstring, parent: one.parent, test: one.test, hash: one.hash,
        }; // prettier-ignore
    }
    for (const one of digest.imports)
        yield { record: 'import', ...one };
    for (const one of digest.inherits)
        yield { record: 'inherits', ...one };
    for (const one of digest.calls)
        yield { record: 'call', ...one };
}
/** The lines of `export --format types`: each name of each file, and which files could not be read. */
function* typeRecords(files) {
    yield { record: 'types', schema: SCHEMA, files: files.length };
    for (const { path, names, note } of files) {
        if (note !== null)
            yield { record: 'not-read', path, why: note };
        for (const one of names)
            yield { record: 'type', path, ...one };
    }
}

// EXTERNAL MODULE: ./lib/knowledge/types/types-of.js + 9 modules
var types_of = __webpack_require__(62486);
// EXTERNAL MODULE: ./lib/knowledge/flow/graph.js + 12 modules
var graph = __webpack_require__(35184);
// EXTERNAL MODULE: ./lib/stages/digest/index.js + 4 modules
var stages_digest = __webpack_require__(58971);
// EXTERNAL MODULE: ./lib/entry/asking.js
var entry_asking = __webpack_require__(61877);
// EXTERNAL MODULE: ./lib/entry/type-sources.js
var type_sources = __webpack_require__(38849);
;// CONCATENATED MODULE: ./lib/entry/commands/export.js
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










const exportGraph = {
    help: 'Write the graph for other tools: JSON Lines, an adjacency list as call-graph tools print it, or types.',
    usage: '[FILE...]',
    options: ['format', 'entry', 'full'],
    run: async (context) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { options, args } = context;
            const adjacency = options.format === 'adjacency';
            const given = [...(options.entry === '' ? [] : [options.entry]), ...args];
            if ((options.entry !== '' && !adjacency) || (given.length > 0 && options.format === 'jsonl'))
                throw new errors/* UserError */.yo('option-invalid', 'entry files are for --format adjacency');
            if (options.format === 'types')
                return exportTypes(context);
            const asking = __addDisposableResource(env_1, await (0,entry_asking/* openAsking */.A)(context, { 'no-embed': true }, { everyLanguage: !adjacency }), true);
            if (!adjacency) {
                const records = [...recordsOf(await (0,stages_digest/* digestStage */.LN)(asking.context))];
                const text = records.map((record) => JSON.stringify(record)).join('\n');
                return { exit: errors/* ExitCode */.yU.done, document: records, text };
            }
            const files = (0,build_digest/* namePython */.kb)((await (0,stages_digest/* readSources */.tW)(asking.context)).files);
            const { root } = asking.context.repository;
            const known = new Set(files.map(({ name }) => name.path));
            const entries = given.map((file) => {
                const under = external_node_path_.posix.normalize((0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(context.cwd, options.repo, file)).replaceAll('\\', '/'));
                if (known.has(under))
                    return under;
                throw new errors/* UserError */.yo('option-invalid', `entry ${file} is not a Python file of the commit that is read`, errors/* ExitCode */.yU.refused);
            });
            const document = adjacencyOf((0,graph/* buildFlow */.t)(files), entries);
            return { exit: errors/* ExitCode */.yU.done, document, text: JSON.stringify(document, null, 2) };
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
/** The types of all Python files or of some, as far as they are declared or can be inferred. */
async function exportTypes(context) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const asking = __addDisposableResource(env_2, await (0,entry_asking/* openAsking */.A)(context, { 'no-embed': true }), true);
        const digest = await (0,stages_digest/* digestStage */.LN)(asking.context);
        const { args } = context;
        const known = new Set(digest.modules.map(({ path }) => path));
        const unknown = args.find((path) => !known.has(path));
        if (unknown !== undefined)
            throw new errors/* UserError */.yo('option-invalid', `${unknown} is not a Python file of the commit that is read`, errors/* ExitCode */.yU.refused);
        const sources = __addDisposableResource(env_2, (0,type_sources/* openTypeSources */.P)(context, asking.context, digest), true);
        const records = [...typeRecords(await (0,types_of/* typesOfAll */.c)(digest, args.length > 0 ? args : [...known], sources))];
        return { exit: errors/* ExitCode */.yU.done, document: records, text: records.map((record) => JSON.stringify(record)).join('\n') };
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
} // prettier-ignore


/***/ })

};
