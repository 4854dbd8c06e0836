export const id = 412;
export const ids = [412];
export const modules = {

/***/ 85698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PW: () => (/* binding */ buildDigest),
  wH: () => (/* binding */ linkFiles),
  qk: () => (/* binding */ moduleRecord),
  kb: () => (/* binding */ namePython),
  ZR: () => (/* binding */ symbolsOf)
});

// EXTERNAL MODULE: ./lib/knowledge/flow/graph.js + 11 modules
var flow_graph = __webpack_require__(99764);
// EXTERNAL MODULE: ./lib/knowledge/flow/solve/values.js
var solve_values = __webpack_require__(21187);
// EXTERNAL MODULE: ./lib/knowledge/flow/solve/world.js
var solve_world = __webpack_require__(68117);
// EXTERNAL MODULE: ./lib/knowledge/names/well-known.js
var well_known = __webpack_require__(10781);
;// CONCATENATED MODULE: ./lib/knowledge/names/link.js




/** The import, inheritance and call edges of all files. */
function link_link(files, graph) {
    const { world, solved } = graph;
    const calls = [];
    const seen = new Set();
    const add = (from, to, line, how) => {
        const key = `${from}\n${to}\n${line}`;
        if (seen.has(key))
            return;
        seen.add(key);
        calls.push({ from, to, line, how });
    };
    const resolved = new Set();
    for (const { scope, line, site, target, how } of solved.edges) {
        if (site !== 0)
            resolved.add(site);
        const to = idOf(files, graph, target);
        if (graph.definitionOf(target) >= 0)
            add(idOf(files, graph, scope), to, line, how);
    }
    addCallbacks(graph, (scope, line, target) => {
        if (graph.definitionOf(target) >= 0)
            add(idOf(files, graph, scope), idOf(files, graph, target), line, 'callback');
    });
    const known = knownNames(files, graph);
    const unique = uniqueMethods(files);
    let [external, guessed] = [0, 0];
    for (const site of world.sites) {
        if (resolved.has(site))
            continue;
        const name = (0,flow_graph/* calledName */.n)(world, site);
        const attribute = world.data[site + solve_world/* Site */._z.form] === 1 || world.data[site + solve_world/* Site */._z.form] === 2;
        if (solved.outside.has(site) || (attribute && name !== null && !known.has(name))) {
            external++;
            continue;
        }
        const only = attribute && name !== null && !(world.held[world.data[site + solve_world/* Site */._z.callee] ?? 0] ?? []).length ? unique.get(name) : undefined;
        if (only === undefined || only === null)
            continue;
        guessed++;
        add(idOf(files, graph, world.data[site + solve_world/* Site */._z.scope] ?? 0), only, world.data[site + solve_world/* Site */._z.line] ?? 1, 'unique-name');
    }
    addOverrides(files, graph, calls, add);
    sortEdges(files, calls);
    return {
        imports: files.flatMap((file, index) => file.facts.imports.flatMap((fact) => importEdges(files, graph.modules, file, index, fact))),
        inherits: inheritance(files, graph),
        calls,
        callSites: world.sites.length,
        resolved: world.sites.filter((site) => resolved.has(site)).length,
        external,
        guessed,
    };
} // prettier-ignore
/** Functions and classes that are handed to code outside, alone or in a list. */
function addCallbacks({ world, solved }, add) {
    const { data, values } = world;
    // The same list is handed over at many sites, and may hold the same things by many ways.
    const known = new Map();
    const targetsOf = (value, depth) => {
        const a = values.a[value] ?? 0;
        const kind = values.kind[value] ?? 0;
        if (kind === solve_values/* Kind */.b8.function || kind === solve_values/* Kind */.b8.class)
            return [a];
        if (kind === solve_values/* Kind */.b8.bound || kind === solve_values/* Kind */.b8.static || kind === solve_values/* Kind */.b8.classMethod)
            return targetsOf(a, depth);
        if (kind !== solve_values/* Kind */.b8.object || depth === 0)
            return [];
        const key = value * 4 + depth;
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const found = [...new Set([...new Set(solved.items(a))].flatMap((one) => targetsOf(one, depth - 1)))];
        known.set(key, found);
        return found;
    };
    for (const site of solved.outside.keys()) {
        for (let one = 0; one < (data[site + solve_world/* Site */._z.count] ?? 0); one++) {
            for (const value of world.held[data[site + solve_world/* Site */._z.args + 3 * one + 2] ?? 0] ?? []) {
                for (const target of targetsOf(value, 2))
                    add(data[site + solve_world/* Site */._z.scope] ?? 0, data[site + solve_world/* Site */._z.line] ?? 1, target);
            }
        }
    }
}
/** In the order of the files and lines they stand in. */
function sortEdges(files, calls) {
    const order = new Map();
    files.forEach((file, index) => {
        for (const id of [`py:${file.name.module}:<module>`, ...file.ids])
            if (!order.has(id))
                order.set(id, index);
    });
    const at = (edge) => order.get(edge.from) ?? 0;
    calls.sort((a, b) => at(a) - at(b) || a.line - b.line || (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}
/** Names under which something of the repository might be called: definitions, and what is put on objects. */
function knownNames(files, { world }) {
    const names = new Set();
    for (const file of files)
        for (const one of file.facts.definitions)
            names.add(one.name);
    world.waitKind.forEach((kind, at) => {
        if (kind === 3)
            names.add(world.names.text[world.data[world.waitData[at] ?? 0] ?? 0] ?? '');
    });
    return names;
}
/** Methods that exactly one class of the code under test has, and that no everyday type has. */
function uniqueMethods(files) {
    const found = new Map();
    files.forEach((file, index) => {
        if (file.name.test)
            return;
        file.facts.definitions.forEach(({ kind, name, parent }, definition) => {
            if (kind !== 'method' || name.length < 4 || name.startsWith('__') || well_known/* COMMON_METHODS */.N.has(name))
                return;
            const known = found.get(name);
            if (known !== undefined && known !== null && known.file === index && known.parent === parent)
                return;
            found.set(name, known === undefined ? { id: file.ids[definition] ?? '', parent, file: index } : null);
        });
    });
    return new Map([...found].map(([name, one]) => [name, one?.id ?? null]));
}
/** More classes below one are a framework, where the name of a hook says nothing about who is called. */
const MAX_OVERRIDES = 12;
/** A method called on an instance may be the one of a subclass. */
function addOverrides(files, graph, calls, add) {
    const methods = new Map();
    const byOwner = new Map();
    for (const file of files) {
        file.facts.definitions.forEach((one, index) => {
            if (one.kind !== 'method' || one.parent === null || one.name.startsWith('__'))
                return;
            const owner = file.ids[one.parent] ?? '';
            const id = file.ids[index] ?? '';
            methods.set(id, { owner, name: one.name });
            const own = byOwner.get(owner) ?? new Map();
            byOwner.set(owner, own.has(one.name) ? own : own.set(one.name, id));
        });
    }
    const below = new Map();
    for (const { from, to } of inheritance(files, graph))
        below.set(to, [...(below.get(to) ?? []), from]);
    const memo = new Map();
    const overriding = (id) => {
        const known = memo.get(id);
        if (known !== undefined)
            return known;
        const method = methods.get(id);
        const found = [];
        const seen = new Set();
        const queue = method === undefined ? [] : [...(below.get(method.owner) ?? [])];
        for (let owner = queue.pop(); owner !== undefined && found.length <= MAX_OVERRIDES; owner = queue.pop()) {
            if (seen.has(owner))
                continue;
            seen.add(owner);
            const own = byOwner.get(owner)?.get(method?.name ?? '');
            if (own !== undefined)
                found.push(own);
            queue.push(...(below.get(owner) ?? []));
        }
        const made = found.length > MAX_OVERRIDES ? [] : found;
        memo.set(id, made);
        return made;
    };
    for (const { from, to, line, how } of [...calls]) {
        if (how !== 'self' && how !== 'instance')
            continue;
        for (const other of overriding(to))
            add(from, other, line, 'override');
    }
}
function inheritance(files, graph) {
    const { world } = graph;
    const edges = [];
    for (const [scope, nodes] of world.bases) {
        for (const node of nodes) {
            for (const value of world.held[node] ?? []) {
                const kind = world.values.kind[value];
                const a = world.values.a[value] ?? 0;
                const from = idOf(files, graph, scope);
                if (kind === solve_values/* Kind */.b8.class && a !== scope)
                    edges.push({ from, to: idOf(files, graph, a), internal: true });
                if (kind === solve_values/* Kind */.b8.outside)
                    edges.push({ from, to: world.outside.paths[a] ?? '', internal: false });
            }
        }
    }
    return edges;
}
function importEdges(files, modules, file, index, fact) {
    const module = modules.imported(index, fact.level, fact.module);
    const own = files[modules.file(module, index)];
    const from = file.name.path;
    const nearest = own?.name.module ?? longestKnown(files, modules, index, module);
    if (fact.names.length === 0)
        return [{ from, to: nearest ?? module, names: [], internal: nearest !== null, line: fact.line }];
    const edges = [];
    const names = [];
    for (const { name } of fact.names) {
        const defined = own !== undefined && definesItself(own, name);
        const below = defined || name === '*' ? undefined : files[modules.file(`${module}.${name}`, index)];
        if (below === undefined)
            names.push(name);
        else
            edges.push({ from, to: below.name.module, names: [name], internal: true, line: fact.line });
    }
    if (names.length > 0 && module !== '')
        edges.unshift({ from, to: nearest ?? module, names, internal: nearest !== null, line: fact.line });
    return edges;
} // prettier-ignore
function definesItself({ facts }, name) {
    return facts.binds.includes(name) || facts.definitions.some((one) => one.parent === null && one.name === name);
}
/** `pkg.gone` -> `pkg`: the deepest package of this repository that an unknown module would live in. */
function longestKnown(files, modules, from, module) {
    for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1)) {
        const found = files[modules.file(module.slice(0, dot), from)];
        if (found !== undefined)
            return found.name.module;
    }
    return null;
}
/** The symbol that a scope belongs to. */
function idOf(files, graph, scope) {
    const holder = graph.holderOf(scope);
    const file = files[graph.world.scopeFile[holder === solve_world/* MODULE */.L7 ? scope : holder] ?? 0];
    const definition = graph.definitionOf(holder);
    return definition < 0 ? `py:${file?.name.module ?? ''}:<module>` : (file?.ids[definition] ?? '');
}

// EXTERNAL MODULE: ./lib/knowledge/names/modules.js
var modules = __webpack_require__(63518);
// EXTERNAL MODULE: ./lib/knowledge/names/table.js
var table = __webpack_require__(57167);
// EXTERNAL MODULE: ./lib/knowledge/parse/languages.js
var languages = __webpack_require__(22639);
// EXTERNAL MODULE: ./lib/knowledge/build/name-others.js
var name_others = __webpack_require__(30842);
;// CONCATENATED MODULE: ./lib/knowledge/build/build-digest.js






/** Names modules and symbols and links imports and calls over the facts of all files. */
function buildDigest(read) {
    const named = namePython(read.files);
    const others = (0,name_others/* nameOthers */.P)(read.files);
    const graph = (0,flow_graph/* buildFlow */.t)(named);
    const links = link_link(named, graph);
    const partial = read.partial === null ? [] : [read.partial];
    if (!graph.solved.complete)
        partial.push('calls were followed up to a limit: some edges are missing');
    const all = [...named, ...others].sort(byPath);
    const modules = all.map((file) => moduleRecord(file, read.files.get(file.name.path)?.hash ?? ''));
    const symbols = all.flatMap(symbolsOf);
    return {
        modules,
        symbols,
        imports: links.imports,
        inherits: links.inherits,
        calls: links.calls,
        stats: {
            files: modules.length,
            lines: modules.reduce((sum, module) => sum + module.lines, 0),
            symbols: symbols.length,
            callSites: links.callSites,
            resolved: links.resolved,
            guessed: links.guessed,
            external: links.external,
            failures: read.failures,
            parsed: read.parsed,
            reused: read.reused,
            ...(partial.length === 0 ? {} : { partial: partial.join('; ') }),
        },
    };
}
/** The edges between these files; names of files that are not among them count as outside. */
function linkFiles(named) {
    return link_link(named, (0,flow_graph/* buildFlow */.t)(named));
}
/** Names the Python files and their symbols; the others have no part in imports and calls. */
function namePython(files) {
    const facts = new Map([...files].flatMap(([path, file]) => ((0,languages/* languageOf */.e)(path)?.language === 'py' ? [[path, file.facts]] : [])));
    return (0,table/* nameSymbols */.$)((0,modules/* nameModules */.fE)(facts).flatMap((name) => {
        const own = facts.get(name.path);
        return own === undefined ? [] : [{ name, facts: own }];
    }));
} // prettier-ignore
function byPath(left, right) {
    return left.name.path < right.name.path ? -1 : left.name.path > right.name.path ? 1 : 0;
}
/** The record of a file; `hash` names its bytes. */
function moduleRecord(file, hash) {
    const { path, module, root, test } = file.name;
    return { path, module, root, test, hash, lines: file.facts.lines };
}
/** The symbols of a file. */
function symbolsOf(file) {
    return file.facts.definitions.map((one, index) => ({
        id: file.ids[index] ?? '',
        kind: one.kind,
        path: file.name.path,
        module: file.name.module,
        qualname: one.qualname,
        signature: one.signature,
        docstring: one.docstring,
        line: one.line,
        endLine: one.endLine,
        start: one.start,
        end: one.end,
        bodyStart: one.bodyStart,
        bodyEnd: one.bodyEnd,
        parent: one.parent === null ? null : (file.ids[one.parent] ?? null),
        test: file.name.test,
        hash: one.hash,
    }));
}


/***/ }),

/***/ 30842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ nameOthers)
/* harmony export */ });
/* harmony import */ var _parse_languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22639);

/** `src/list.ts` -> `ts:src/list:List.push`: other languages are named by their path, since their imports are not read. */
function nameOthers(files) {
    const named = [];
    const seen = new Map();
    for (const [path, { facts }] of files) {
        const language = (0,_parse_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .e)(path)?.language;
        if (language === undefined || language === 'py')
            continue;
        const module = path.slice(0, path.lastIndexOf('.')).replaceAll(/[:\s]/g, '_') || '_';
        const ids = facts.definitions.map(({ qualname }) => {
            const id = `${language}:${module}:${qualname}`;
            const count = (seen.get(id) ?? 0) + 1;
            seen.set(id, count);
            return count === 1 ? id : `${id}#${count}`;
        });
        named.push({ name: { path, module, root: '', isPackage: false, test: isTest(path) }, facts, ids });
    }
    return named;
}
/** Whether a file holds tests by the habits of its language: `x.test.ts`, `x.spec.js`, `x_test.go`, a folder of tests. */
function isTest(path) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    return parts.some((part) => /^(?:tests?|__tests__|spec)$/.test(part)) || /(?:[._]test|\.spec)\.[a-z]+$/.test(name);
}


/***/ }),

/***/ 67821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aC: () => (/* binding */ keep),
  MH: () => (/* binding */ readFacts)
});

// UNUSED EXPORTS: LIMITS

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/knowledge/parse/facts-schema.js
var facts_schema = __webpack_require__(6251);
// EXTERNAL MODULE: ./lib/knowledge/parse/languages.js
var languages = __webpack_require__(22639);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/base/assets.js
var assets = __webpack_require__(34720);
// EXTERNAL MODULE: ./lib/knowledge/parse/read-source.js + 16 modules
var read_source = __webpack_require__(75561);
;// CONCATENATED MODULE: ./lib/knowledge/parse/pool.js




/** More than any file of the size that is read needs; beyond it the thread ends, not the process. */
const HEAP_MB = 1_024;
/** A pool of that many threads, started when they are needed; none means that files are read in this thread. */
function createParsePool(threads, { script = (0,assets/* parseWorkerFile */.m)(), heapMb = HEAP_MB } = {}) {
    const waiting = [];
    const idle = [];
    const all = new Set();
    let closed = false;
    function ask(files) {
        return new Promise((done, failed) => {
            if (closed) {
                failed(new Error('the threads were ended'));
                return;
            }
            waiting.push({ files, done, failed });
            next();
        });
    }
    function next() {
        const task = waiting[0];
        if (task === undefined || closed)
            return;
        const worker = idle.pop() ?? (all.size < threads ? start() : undefined);
        if (worker === undefined)
            return;
        waiting.shift();
        const onMessage = (answers) => {
            finish();
            worker.unref();
            idle.push(worker);
            task.done(answers);
            next();
        };
        const onEnd = (reason) => {
            finish();
            all.delete(worker);
            task.failed(reason instanceof Error ? reason : new Error('the thread ended'));
            void worker.terminate();
            next();
        };
        const finish = () => worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
        worker.ref();
        const request = pack(task.files);
        worker.postMessage(request, [request.bytes.buffer]);
    }
    function start() {
        // The environment of a thread is a copy that it does not need.
        const worker = new external_node_worker_threads_.Worker(script, {
            env: {},
            name: 'groundskeeper-parse',
            execArgv: [],
            workerData: { compileCache: (0,external_node_module_.getCompileCacheDir)() },
            resourceLimits: { maxOldGenerationSizeMb: heapMb },
        });
        all.add(worker);
        return worker;
    }
    /** A thread that died takes its batch along: each file is asked for alone, so that only the one that kills it fails. */
    async function readInThreads(files) {
        try {
            return (await ask(files)).map(opened);
        }
        catch (error) {
            if (closed)
                throw error;
            if (files.length === 1)
                return [{ ok: false, why: `the parser failed: ${error instanceof Error ? error.message : ''}` }];
            const alone = [];
            for (const file of files)
                alone.push(...(await readInThreads([file])));
            return alone;
        }
    } // prettier-ignore
    return {
        read: (files) => (threads < 1 ? readHere(files) : readInThreads(files)),
        [Symbol.asyncDispose]: async () => {
            closed = true;
            for (const task of waiting.splice(0))
                task.failed(new Error('the threads were ended'));
            await Promise.all([...all].map((worker) => worker.terminate()));
        },
    };
}
async function readHere(files) {
    const read = [];
    for (const { path, source } of files) {
        const one = await (0,read_source/* readSource */.o)(path, source);
        read.push(one.ok ? { ...one, data: JSON.stringify(one.facts) } : one);
    }
    return read;
}
function opened(answer) {
    if ('why' in answer)
        return { ok: false, why: answer.why };
    return { ok: true, facts: JSON.parse(answer.data), data: answer.data };
}
function pack(files) {
    const bytes = new Uint8Array(files.reduce((sum, { source }) => sum + source.length, 0));
    let at = 0;
    for (const { source } of files) {
        bytes.set(source, at);
        at += source.length;
    }
    return { bytes, files: files.map(({ path, source }) => ({ path, length: source.length })) };
}

// EXTERNAL MODULE: ./lib/knowledge/parse/source-text.js
var source_text = __webpack_require__(48295);
;// CONCATENATED MODULE: ./lib/knowledge/build/read-facts.js
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





const LIMITS = { files: 100_000, bytes: 100_000_000, symbols: 400_000 };
/** What one thread is given at once: enough that handing it over costs nothing, little enough to share the work out. */
const BATCH_BYTES = 400_000;
const BATCH_FILES = 400;
/** What git is asked for at once: starting it costs as much as a hundred files. */
const CHUNK_BYTES = 12_000_000;
const CHUNK_FILES = 8_000;
/** Less than this is parsed before a thread has started. */
const WORTH_THREADS = 600_000;
const MAX_THREADS = 8;
/** Reads the facts of every source file: from the store where its bytes are known, else by parsing. */
async function readFacts(parts) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { store, full } = parts;
        const limits = parts.limits ?? LIMITS;
        const { files, passedOver } = await parts.tree.listing();
        const sources = files.filter(({ path }) => (0,languages/* languageOf */.e)(path) !== null).sort(byPath);
        const outcomes = new Map();
        const unknown = [];
        /** Files with the same bytes are parsed once. */
        const first = new Map();
        const same = [];
        let [count, bytes, size] = [0, 0, 0];
        for (const file of sources) {
            if (count >= limits.files || bytes >= limits.bytes)
                break;
            count += 1;
            if (file.bytes > source_text/* MAX_SOURCE_BYTES */.T) {
                outcomes.set(file.path, { why: `larger than ${source_text/* MAX_SOURCE_BYTES */.T / 1_000_000} MB` });
                continue;
            }
            bytes += file.bytes;
            const key = factsKey(file);
            const facts = full ? null : usable(store.facts(key), file.bytes);
            if (facts !== null)
                outcomes.set(file.path, { facts, known: true });
            else if (first.has(key))
                same.push([file.path, key]);
            else {
                first.set(key, file.path);
                unknown.push(file);
                size += file.bytes;
            }
        }
        const cores = Math.min((0,external_node_os_.availableParallelism)(), MAX_THREADS);
        const threads = parts.threads ?? (size < WORTH_THREADS || cores < 2 ? 0 : cores);
        const pool = __addDisposableResource(env_1, createParsePool(threads), true);
        await parse(parts, pool, unknown, outcomes);
        for (const [path, key] of same) {
            const outcome = outcomes.get(first.get(key) ?? '');
            if (outcome !== undefined)
                outcomes.set(path, outcome);
        }
        return gather(sources.slice(0, count), sources.length, outcomes, limits, passedOver);
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
/** A cache that cannot be written costs the next run time, nothing else. */
function keep(write, log) {
    try {
        write();
    }
    catch (error) {
        log.warn(`knowledge was not kept: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Parses what is not known: git gives many files at once, threads take a few each; while one chunk is parsed, the next is read. */
async function parse({ tree, store, log, signal, waiting }, pool, files, into) {
    let done = 0;
    const readBatch = async (batch, sources) => {
        const present = batch.flatMap((file) => {
            const source = sources.get(file.path);
            if (source === undefined)
                into.set(file.path, { why: 'not readable' });
            return source === undefined ? [] : [{ ...file, source }];
        });
        const read = await pool.read(present);
        const fresh = read.flatMap((one, index) => {
            const file = present[index];
            if (file === undefined)
                return [];
            into.set(file.path, one.ok ? { facts: one.facts, known: false } : { why: one.why });
            return one.ok ? [{ hash: factsKey(file), facts: one.facts, data: one.data }] : [];
        });
        keep(() => store.putFacts(fresh), log);
        done += batch.length;
        waiting(`reading ${done} of ${files.length} files`);
    };
    let before = Promise.resolve();
    for (const chunk of grouped(files, CHUNK_BYTES, CHUNK_FILES)) {
        signal.throwIfAborted();
        const sources = await tree.readMany(chunk.map(({ path }) => path));
        await before;
        before = Promise.all(grouped(chunk, BATCH_BYTES, BATCH_FILES).map((batch) => readBatch(batch, sources)));
    }
    await before;
}
/** Equal bytes say different things in different languages. */
function factsKey({ path, object }) {
    return `${(0,languages/* languageOf */.e)(path)?.grammar ?? ''}:${object}`;
}
function grouped(files, maxBytes, maxFiles) {
    const groups = [];
    let bytes = 0;
    for (const file of files) {
        const last = groups.at(-1);
        if (last === undefined || bytes + file.bytes > maxBytes || last.length >= maxFiles) {
            groups.push([file]);
            bytes = file.bytes;
        }
        else {
            last.push(file);
            bytes += file.bytes;
        }
    }
    return groups;
}
/** Puts what was read in the order of paths, so that nothing depends on which thread was first. */
function gather(considered, total, outcomes, limits, passedOver) {
    const files = new Map();
    const failures = [];
    const count = { parsed: 0, reused: 0 };
    let symbols = 0;
    let seen = 0;
    for (const { path, object } of considered) {
        if (symbols >= limits.symbols)
            break;
        seen += 1;
        const outcome = outcomes.get(path);
        if (outcome === undefined)
            continue;
        if ('why' in outcome) {
            failures.push({ path, why: outcome.why });
            continue;
        }
        const { facts } = outcome;
        count[outcome.known ? 'reused' : 'parsed'] += 1;
        const why = [facts.note, brokenness(facts)].filter((text) => text !== null).join('; ');
        if (why !== '')
            failures.push({ path, why });
        files.set(path, { facts, hash: object });
        symbols += facts.definitions.length;
    }
    const partial = seen < total ? `${files.size} of ${total} source files were read: the limit of one digest` : null;
    return { files, failures: [...failures, ...passedOver], ...count, partial };
}
function brokenness({ broken, errors, definitions }) {
    if (broken === null)
        return null;
    const places = errors > 1 ? `${errors} syntax errors, the first on line ${broken}` : `syntax error on line ${broken}`;
    return `${places}; read as far as possible, ${definitions.length} symbol${definitions.length === 1 ? '' : 's'} kept`;
}
function usable(facts, size) {
    return facts !== null && (0,facts_schema/* factsFit */.Pe)(facts, size) ? facts : null;
}
function byPath(left, right) {
    return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}


/***/ }),

/***/ 99764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ buildFlow),
  n: () => (/* binding */ calledName)
});

;// CONCATENATED MODULE: ./lib/knowledge/names/module-index.js
const SHARED_ROOT = /(?:^|\/)(?:src|lib|python)$/;
function indexModules(files) {
    const byModule = new Map();
    const packages = new Set();
    files.forEach(({ name: { module } }, index) => {
        const same = byModule.get(module);
        if (same === undefined)
            byModule.set(module, [index]);
        else
            same.push(index);
        for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1))
            packages.add(module.slice(0, dot));
    });
    const isReachable = (index, module) => {
        const name = files[index]?.name;
        // A loose script in some other folder is on nobody's path.
        const loose = name?.isPackage !== true && !module.includes('.');
        return name !== undefined && (!loose || name.root === '' || SHARED_ROOT.test(name.root));
    };
    return {
        file: (module, from) => {
            const candidates = byModule.get(module) ?? [];
            const root = files[from]?.name.root;
            const same = candidates.find((one) => files[one]?.name.root === root);
            return same ?? candidates.find((one) => isReachable(one, module)) ?? -1;
        },
        isPackage: (module) => packages.has(module),
        imported: (from, level, module) => {
            const name = files[from]?.name;
            if (level === 0 || name === undefined)
                return module;
            const parts = name.module.split('.');
            const up = level - (name.isPackage ? 1 : 0);
            if (up > parts.length)
                return module;
            const base = parts.slice(0, parts.length - up).join('.');
            return [base, module].filter((part) => part !== '').join('.');
        },
    };
} // prettier-ignore

// EXTERNAL MODULE: ./lib/knowledge/flow/ops.js
var ops = __webpack_require__(48733);
// EXTERNAL MODULE: ./lib/knowledge/flow/solve/values.js
var solve_values = __webpack_require__(21187);
// EXTERNAL MODULE: ./lib/knowledge/flow/solve/world.js
var solve_world = __webpack_require__(68117);
;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/load.js



/** Puts the programs of all files together. */
function createWorld(files, programs, modules) {
    const text = [];
    const index = new Map();
    const names = {
        text,
        of: (name) => {
            const known = index.get(name);
            if (known !== undefined)
                return known;
            index.set(name, text.length);
            return text.push(name) - 1;
        },
    };
    const members = new Map();
    const world = {
        files, modules, names, members,
        values: new solve_values/* Values */.JL(),
        outside: new solve_values/* Outside */.u8(),
        first: [], waitKind: [0], waitData: [0], waitNext: [0], data: [0], held: [],
        scopeFile: [], scopeFlags: [], scopeResult: [], scopeOwner: [], scopeLambda: [], scopeOuter: [], scopeParameters: [], scopeYield: [],
        parameters: [0],
        firstScope: [],
        bases: new Map(),
        exports: [],
        stars: [],
        sites: [],
        given: [], defined: [], contents: [], free: [], imports: [],
        itemReads: [],
        containerType: [0],
    }; // prettier-ignore
    world.first.push(0);
    world.held.push(undefined);
    programs.forEach((program, file) => load(world, program, file, members));
    return world;
}
function load(world, program, file, members) {
    const { code } = program;
    const base = world.first.length - 1;
    for (let node = 1; node < program.nodes; node++) {
        world.first.push(0);
        world.held.push(undefined);
    }
    const scopeBase = world.scopeFile.length;
    for (let scope = 0; scope < program.scopes; scope++) {
        world.scopeFile.push(file);
        for (const list of [world.scopeFlags, world.scopeResult, world.scopeLambda, world.scopeParameters])
            list.push(0);
        world.scopeOwner.push(solve_world/* MODULE */.L7);
        world.scopeYield.push(undefined);
        world.scopeOuter.push(scope === 0 ? solve_world/* MODULE */.L7 : scopeBase);
    }
    world.firstScope.push(scopeBase);
    const name = program.names.map((one) => world.names.of(one));
    const exported = new Map();
    const stars = [];
    world.exports.push(exported);
    world.stars.push(stars);
    const { values, data } = world;
    let at = 0;
    let [scope, line] = [scopeBase, 1];
    const next = () => code[at++] ?? 0;
    const node = () => {
        const local = next();
        return local === 0 ? 0 : base + local;
    };
    const named = () => name[next()] ?? 0;
    const key = () => {
        const local = next();
        return local === 0 || local % 2 === 1 ? local : 2 + 2 * (name[(local - 2) / 2] ?? 0);
    };
    const hold = (to, value) => world.given.push(to, value);
    while (at < code.length) {
        switch (next()) {
            case ops.Op.scope:
                scope = scopeBase + next();
                break;
            case ops.Op.line:
                line = next();
                break;
            case ops.Op.copy: {
                const to = node();
                (0,solve_world/* wait */.uk)(world, node(), solve_world/* Wait */.sn.copy, to);
                break;
            }
            case ops.Op.define: {
                const to = node();
                world.defined.push(to, scopeBase + next());
                break;
            }
            case ops.Op.text: {
                const to = node();
                hold(to, values.of(solve_values/* Kind */.b8.text, named()));
                break;
            }
            case ops.Op.whole: {
                const to = node();
                hold(to, values.of(solve_values/* Kind */.b8.whole, next()));
                break;
            }
            case ops.Op.typed: {
                const to = node();
                hold(to, values.of(solve_values/* Kind */.b8.outside, (0,solve_world/* outsideType */.Cu)(world, world.names.text[named()] ?? '')));
                break;
            }
            case ops.Op.build: {
                const to = node();
                const made = (0,solve_world/* newContainer */.Yh)(world, named());
                hold(to, made);
                const count = next();
                for (let one = 0; one < count; one++) {
                    const from = key();
                    world.contents.push(made, from, node());
                }
                break;
            }
            case ops.Op.free: {
                const to = node();
                world.free.push(data.push(to, file, named()) - 3);
                break;
            }
            case ops.Op.import: {
                const to = node();
                const level = next();
                const module = named();
                const taken = next();
                world.imports.push(data.push(to, file, level, module, taken === 0 ? 0 : 1 + (name[taken - 1] ?? 0)) - 5);
                break;
            }
            case ops.Op.getAttribute: {
                const to = node();
                const object = node();
                (0,solve_world/* wait */.uk)(world, object, solve_world/* Wait */.sn.getAttribute, data.push(to, named(), scope, line) - 4);
                break;
            }
            case ops.Op.setAttribute: {
                const object = node();
                const attribute = named();
                (0,solve_world/* wait */.uk)(world, object, solve_world/* Wait */.sn.setAttribute, data.push(attribute, node()) - 2);
                break;
            }
            case ops.Op.getItem: {
                const to = node();
                const object = node();
                const from = node();
                const address = data.push(to, object, from, scope, line) - 5;
                world.itemReads.push(address);
                (0,solve_world/* wait */.uk)(world, object, solve_world/* Wait */.sn.getItem, address);
                if (from !== 0)
                    (0,solve_world/* wait */.uk)(world, from, solve_world/* Wait */.sn.getItemKey, address);
                break;
            }
            case ops.Op.setItem: {
                const object = node();
                const from = node();
                const address = data.push(object, from, node(), scope, line) - 5;
                (0,solve_world/* wait */.uk)(world, object, solve_world/* Wait */.sn.setItem, address);
                if (from !== 0)
                    (0,solve_world/* wait */.uk)(world, from, solve_world/* Wait */.sn.setItemKey, address);
                break;
            }
            case ops.Op.getKey: {
                const to = node();
                const object = node();
                (0,solve_world/* wait */.uk)(world, object, solve_world/* Wait */.sn.getKey, data.push(to, key(), scope, line) - 4);
                break;
            }
            case ops.Op.setKey: {
                const object = node();
                const to = key();
                (0,solve_world/* wait */.uk)(world, object, solve_world/* Wait */.sn.setKey, data.push(to, node(), scope, line) - 4);
                break;
            }
            case ops.Op.slice: {
                const to = node();
                const object = node();
                (0,solve_world/* wait */.uk)(world, object, solve_world/* Wait */.sn.slice, data.push(to, next(), next(), 0) - 4);
                break;
            }
            case ops.Op.iterate: {
                const to = node();
                const object = node();
                const iterator = (0,solve_world/* newNode */.D1)(world);
                (0,solve_world/* wait */.uk)(world, object, solve_world/* Wait */.sn.iterate, data.push(iterator, scope, line) - 3);
                (0,solve_world/* wait */.uk)(world, iterator, solve_world/* Wait */.sn.next, data.push(to, scope, line) - 3);
                break;
            }
            case ops.Op.enter: {
                const to = node();
                (0,solve_world/* wait */.uk)(world, node(), solve_world/* Wait */.sn.enter, data.push(to, scope, line) - 3);
                break;
            }
            case ops.Op.raise:
                (0,solve_world/* wait */.uk)(world, node(), solve_world/* Wait */.sn.raise, data.push(scope, line) - 2);
                break;
            case ops.Op.call: {
                const to = node();
                const callee = node();
                const form = next();
                const called = next();
                const count = next();
                const site = data.push(to, callee, form, called === 0 ? 0 : 1 + (name[called - 1] ?? 0), scope, line, 0, 0, count) -
                    solve_world/* Site */._z.args;
                for (let one = 0; one < count; one++) {
                    const kind = next();
                    const keyword = next();
                    data.push(kind, keyword === 0 ? 0 : 1 + (name[keyword - 1] ?? 0), node());
                }
                world.sites.push(site);
                (0,solve_world/* wait */.uk)(world, callee, solve_world/* Wait */.sn.call, site);
                break;
            }
            case ops.Op.yield: {
                const from = scopeBase + next();
                const given = node();
                (0,solve_world/* wait */.uk)(world, given, solve_world/* Wait */.sn.copy, (world.scopeYield[from] ??= (0,solve_world/* newNode */.D1)(world)));
                break;
            }
            case ops.Op.function: {
                const made = scopeBase + next();
                world.scopeFlags[made] = next();
                world.scopeResult[made] = node();
                const owner = next();
                world.scopeOwner[made] = owner === 0 ? solve_world/* MODULE */.L7 : scopeBase + owner;
                world.scopeLambda[made] = next();
                world.scopeOuter[made] = scopeBase + next();
                const count = next();
                world.scopeParameters[made] = world.parameters.length;
                world.parameters.push(count);
                for (let one = 0; one < count; one++)
                    world.parameters.push(next(), named(), node());
                if (((world.scopeFlags[made] ?? 0) & ops/* FunctionFlag */.NR.class) !== 0)
                    members.set(made, members.get(made) ?? new Map());
                break;
            }
            case ops.Op.base: {
                const owner = scopeBase + next();
                const list = world.bases.get(owner) ?? [];
                list.push(node());
                world.bases.set(owner, list);
                break;
            }
            case ops.Op.member: {
                const owner = scopeBase + next();
                const attribute = named();
                const own = members.get(owner) ?? new Map();
                members.set(owner, own);
                own.set(attribute, [...(own.get(attribute) ?? []), node()]);
                break;
            }
            case ops.Op.export: {
                const attribute = named();
                const from = node();
                const known = exported.get(attribute);
                if (known === undefined || known === 0)
                    exported.set(attribute, from);
                else if (from !== 0) {
                    const joined = (0,solve_world/* newNode */.D1)(world);
                    (0,solve_world/* wait */.uk)(world, known, solve_world/* Wait */.sn.copy, joined);
                    (0,solve_world/* wait */.uk)(world, from, solve_world/* Wait */.sn.copy, joined);
                    exported.set(attribute, joined);
                }
                break;
            }
            case ops.Op.star: {
                const level = next();
                stars.push({ level, module: program.names[next()] ?? '' });
                break;
            }
            case ops.Op.instance: {
                const to = node();
                (0,solve_world/* wait */.uk)(world, node(), solve_world/* Wait */.sn.instance, to);
                break;
            }
            case ops.Op.operate: {
                const left = node();
                (0,solve_world/* wait */.uk)(world, left, solve_world/* Wait */.sn.operate, data.push(node(), named(), scope, line) - 4);
                break;
            }
        }
    }
}

// EXTERNAL MODULE: ./lib/knowledge/names/well-known.js
var well_known = __webpack_require__(10781);
;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/attributes.js



function createAttributes(solver, classes, names) {
    const { world } = solver;
    const { values, data } = world;
    const receivers = new Map();
    const of = (receiver, name) => {
        const own = receivers.get(receiver) ?? new Map();
        receivers.set(receiver, own);
        const known = own.get(name);
        if (known !== undefined)
            return known;
        const made = (0,solve_world/* newNode */.D1)(world);
        own.set(name, made);
        const above = values.kind[receiver] === solve_values/* Kind */.b8.above;
        const on = above ? (values.b[receiver] ?? 0) : receiver;
        const { written, put: placed } = classes.member(values.a[on] ?? 0, name, above ? (values.a[receiver] ?? 0) : solve_world/* MODULE */.L7);
        if (!above)
            solver.copy(placed, made);
        const address = (0,solve_world/* put */.yJ)(world, made, on);
        subscribe(written, solve_world/* Wait */.sn.bind, address, bind);
        return made;
    };
    const subscribe = (node, kind, address, handler) => {
        (0,solve_world/* wait */.uk)(world, node, kind, address);
        for (const value of [...(world.held[node] ?? [])])
            handler(address, value);
    };
    const bind = (address, value) => {
        const to = data[address] ?? 0;
        const receiver = data[address + 1] ?? 0;
        solver.hold(to, boundTo(value, receiver));
    };
    /** What a member of a class is when it is reached through an instance or the class. */
    const boundTo = (value, receiver) => {
        const onClass = values.kind[receiver] === solve_values/* Kind */.b8.class;
        switch (values.kind[value] ?? 0) {
            case solve_values/* Kind */.b8.function:
                return onClass ? value : values.of(solve_values/* Kind */.b8.bound, value, receiver);
            case solve_values/* Kind */.b8.static:
                return values.a[value] ?? 0;
            case solve_values/* Kind */.b8.classMethod: {
                const owner = onClass ? receiver : values.kind[receiver] === solve_values/* Kind */.b8.instance ? values.of(solve_values/* Kind */.b8.class, values.a[receiver] ?? 0) : receiver;
                return values.of(solve_values/* Kind */.b8.bound, values.a[value] ?? 0, owner);
            }
            case solve_values/* Kind */.b8.property:
                return onClass ? value : values.of(solve_values/* Kind */.b8.property, values.a[value] ?? 0, receiver);
            default:
                return onClass && classes.isEnumeration(values.a[receiver] ?? 0) ? values.of(solve_values/* Kind */.b8.instance, values.a[receiver] ?? 0) : value;
        }
    };
    const bound = (address, value) => {
        const to = data[address] ?? 0;
        if (values.kind[value] !== solve_values/* Kind */.b8.property || values.b[value] === 0) {
            solver.hold(to, value);
            return;
        }
        const getter = values.a[value] ?? 0;
        if (values.kind[getter] !== solve_values/* Kind */.b8.function)
            return;
        const scope = values.a[getter] ?? 0;
        solver.edge(data[address + 2] ?? 0, data[address + 3] ?? 0, 0, scope, 'implicit');
        giveFirst(scope, values.b[value] ?? 0);
        solver.copy(world.scopeResult[scope] ?? 0, to);
    };
    const giveFirst = (scope, value) => {
        const list = world.scopeParameters[scope] ?? 0;
        if ((world.parameters[list] ?? 0) > 0)
            solver.hold(world.parameters[list + 3] ?? 0, value);
    };
    const get = (address, object) => {
        const to = data[address] ?? 0;
        const name = data[address + 1] ?? 0;
        const a = values.a[object] ?? 0;
        switch (values.kind[object] ?? 0) {
            case solve_values/* Kind */.b8.module:
                solver.copy(names.exported(a, name), to);
                return;
            case solve_values/* Kind */.b8.package: {
                solver.hold(to, names.module(`${solver.textOf(a)}.${solver.textOf(name)}`, world.scopeFile[data[address + 2] ?? 0] ?? 0));
                return;
            }
            case solve_values/* Kind */.b8.class:
            case solve_values/* Kind */.b8.instance:
            case solve_values/* Kind */.b8.above:
                subscribe(of(object, name), solve_world/* Wait */.sn.bound, address, bound);
                return;
            case solve_values/* Kind */.b8.outside:
                solver.hold(to, values.of(solve_values/* Kind */.b8.outside, world.outside.below(a, name, solver.textOf(name))));
                return;
            case solve_values/* Kind */.b8.text:
                solver.hold(to, values.of(solve_values/* Kind */.b8.outside, world.outside.below(world.outside.of('<**PyStr**>'), name, solver.textOf(name))));
                return;
            case solve_values/* Kind */.b8.whole:
                solver.hold(to, values.of(solve_values/* Kind */.b8.outside, world.outside.below(world.outside.of('<**PyInt**>'), name, solver.textOf(name))));
                return;
            case solve_values/* Kind */.b8.object:
            case solve_values/* Kind */.b8.property:
            case solve_values/* Kind */.b8.generator:
                solver.hold(to, values.of(solve_values/* Kind */.b8.method, object, name));
                return;
            case solve_values/* Kind */.b8.bound:
                // `method.__func__`, and what was put on a function
                solver.hold(to, solver.textOf(name) === '__func__' ? a : 0);
                return;
        }
    };
    const set = (address, object) => {
        const name = data[address] ?? 0;
        const from = data[address + 1] ?? 0;
        const kind = values.kind[object];
        if (kind === solve_values/* Kind */.b8.instance || kind === solve_values/* Kind */.b8.class) {
            solver.copy(from, classes.field(values.a[object] ?? 0, name));
            return;
        }
        if (kind === solve_values/* Kind */.b8.module)
            solver.copy(from, names.exported(values.a[object] ?? 0, name));
    };
    return {
        get, set, bind, bound, of,
        seed: () => world.scopeOwner.forEach((owner, scope) => {
            const flags = world.scopeFlags[scope] ?? 0;
            if (owner === solve_world/* MODULE */.L7 || (flags & (ops/* FunctionFlag */.NR.class | ops/* FunctionFlag */.NR.static)) !== 0)
                return;
            giveFirst(scope, values.of((flags & ops/* FunctionFlag */.NR.onClass) === 0 ? solve_values/* Kind */.b8.instance : solve_values/* Kind */.b8.class, owner));
        }),
    };
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/builtins.js



const PROPERTIES = /^(?:<builtin>\.property|functools\.cached_property|abc\.abstractproperty|(?:.*\.)?cached_property)$/;
const SAME = /^(?:copy\.(?:copy|deepcopy)|asyncio\.(?:run|create_task|ensure_future|wait_for|shield)|typing\.cast|weakref\.(?:ref|proxy)|itertools\.(?:chain|islice|cycle)|contextlib\.(?:closing|nullcontext))$/; // prettier-ignore
const FIXTURES = /^(?:pytest|pytest_asyncio|_pytest\.fixtures)(?:\.[a-z_]*)?fixture$/;
const GATHERED = new Set([
    'list',
    'tuple',
    'set',
    'frozenset',
    'sorted',
    'reversed',
    'iter',
    'deque',
    'collections.deque',
]);
const PUTS = new Set(['append', 'add', 'appendleft', 'insert', 'put', 'put_nowait', 'push']);
function createBuiltins(solver, containers, calling) {
    const { world } = solver;
    const { values, data } = world;
    /** Results of `fixture(autouse=...)`. */
    const automatic = new Set();
    const argument = (site, index) => {
        const at = site + solve_world/* Site */._z.args + 3 * index;
        return index < (data[site + solve_world/* Site */._z.count] ?? 0) && data[at] === ops/* Pass */.oF.position ? (data[at + 2] ?? 0) : 0;
    };
    const keyword = (site, name) => {
        for (let one = 0; one < (data[site + solve_world/* Site */._z.count] ?? 0); one++) {
            const at = site + solve_world/* Site */._z.args + 3 * one;
            if (data[at] === ops/* Pass */.oF.keyword && solver.textOf((data[at + 1] ?? 1) - 1) === name)
                return data[at + 2] ?? 0;
        }
        return 0;
    };
    const positions = (site) => {
        const count = data[site + solve_world/* Site */._z.count] ?? 0;
        return Array.from({ length: count }, (_, index) => argument(site, index));
    };
    const scopeOf = (site) => data[site + solve_world/* Site */._z.scope] ?? 0;
    const lineOf = (site) => data[site + solve_world/* Site */._z.line] ?? 0;
    const subscribe = (node, kind, address) => {
        if (node === 0)
            return;
        const own = (0,solve_world/* newNode */.D1)(world);
        (0,solve_world/* wait */.uk)(world, own, kind, address);
        solver.copy(node, own);
    };
    /** What a loop over the values of a node yields. */
    const elements = (site, node) => {
        if (node === 0)
            return 0;
        const [iterator, to] = [(0,solve_world/* newNode */.D1)(world), (0,solve_world/* newNode */.D1)(world)];
        (0,solve_world/* wait */.uk)(world, iterator, solve_world/* Wait */.sn.next, (0,solve_world/* put */.yJ)(world, to, scopeOf(site), lineOf(site)));
        subscribe(node, solve_world/* Wait */.sn.iterate, (0,solve_world/* put */.yJ)(world, iterator, scopeOf(site), lineOf(site)));
        return to;
    };
    const gather = (site, type, from) => {
        const made = (0,solve_world/* newContainer */.Yh)(world, world.names.of(type));
        solver.copy(from, containers.into(values.a[made] ?? 0, 0));
        solver.hold(data[site + solve_world/* Site */._z.to] ?? 0, made);
        return values.a[made] ?? 0;
    };
    const wrap = (site, kind) => {
        const to = data[site + solve_world/* Site */._z.to] ?? 0;
        subscribe(argument(site, 0) || keyword(site, 'fget'), solve_world/* Wait */.sn.typeOf, (0,solve_world/* put */.yJ)(world, to, kind));
    };
    const builtin = (site, name) => {
        const to = data[site + solve_world/* Site */._z.to] ?? 0;
        const first = argument(site, 0);
        switch (name) {
            case 'staticmethod':
                wrap(site, solve_values/* Kind */.b8.static);
                return true;
            case 'classmethod':
                wrap(site, solve_values/* Kind */.b8.classMethod);
                return true;
            case 'super':
                above(site);
                return true;
            case 'map':
            case 'filter': {
                const all = positions(site);
                const result = (0,solve_world/* newNode */.D1)(world);
                all.forEach((callee, index) => {
                    const rest = all.filter((_, other) => other !== index).map((one) => elements(site, one));
                    calling.callAt(callee, calling.unwritten(name === 'map' ? result : 0, callee, scopeOf(site), lineOf(site), rest));
                });
                if (name === 'filter')
                    for (const one of all.slice(1))
                        solver.copy(elements(site, one), result);
                gather(site, 'map', result);
                return true;
            }
            case 'min':
            case 'max': {
                const all = positions(site);
                const from = all.length === 1 ? elements(site, first) : first;
                for (const one of all.length === 1 ? [] : all.slice(1))
                    solver.copy(one, to);
                solver.copy(from, to);
                ordered(site, from);
                return true;
            }
            case 'next':
                solver.copy(argument(site, 1), to);
                subscribe(first, solve_world/* Wait */.sn.next, (0,solve_world/* put */.yJ)(world, to, scopeOf(site), lineOf(site)));
                return true;
            case 'enumerate': {
                const pair = (0,solve_world/* newContainer */.Yh)(world, world.names.of('tuple'));
                solver.copy(elements(site, first), containers.into(values.a[pair] ?? 0, 3));
                const holder = (0,solve_world/* newNode */.D1)(world);
                solver.hold(holder, pair);
                gather(site, 'enumerate', holder);
                return true;
            }
            case 'zip': {
                const row = (0,solve_world/* newContainer */.Yh)(world, world.names.of('tuple'));
                positions(site).forEach((one, index) => solver.copy(elements(site, one), containers.into(values.a[row] ?? 0, 1 + 2 * index)));
                const holder = (0,solve_world/* newNode */.D1)(world);
                solver.hold(holder, row);
                gather(site, 'zip', holder);
                return true;
            }
            case 'dict': {
                const made = gather(site, 'dict', 0);
                for (let one = 0; one < (data[site + solve_world/* Site */._z.count] ?? 0); one++) {
                    const at = site + solve_world/* Site */._z.args + 3 * one;
                    if (data[at] === ops/* Pass */.oF.keyword)
                        solver.copy(data[at + 2] ?? 0, containers.into(made, 2 * (data[at + 1] ?? 0)));
                }
                subscribe(first, solve_world/* Wait */.sn.merge, (0,solve_world/* put */.yJ)(world, made));
                return true;
            }
            case 'getattr':
                solver.copy(argument(site, 2), to);
                subscribe(argument(site, 1), solve_world/* Wait */.sn.dynamic, (0,solve_world/* put */.yJ)(world, 0, first, to, scopeOf(site), lineOf(site)));
                return true;
            case 'setattr':
                subscribe(argument(site, 1), solve_world/* Wait */.sn.dynamic, (0,solve_world/* put */.yJ)(world, 1, first, argument(site, 2), scopeOf(site), lineOf(site)));
                return true;
            case 'type':
                subscribe(first, solve_world/* Wait */.sn.typeOf, (0,solve_world/* put */.yJ)(world, to, 0));
                return true;
            default:
                if (!GATHERED.has(name))
                    return false;
                {
                    const from = elements(site, first);
                    gather(site, name, from);
                    ordered(site, from);
                }
                return true;
        }
    };
    /** `key=` is called with each element. */
    const ordered = (site, elementsNode) => {
        const key = keyword(site, 'key');
        calling.callAt(key, calling.unwritten(0, key, scopeOf(site), lineOf(site), [elementsNode]));
    };
    /** `super()` and `super(Class, self)` in a method. */
    const above = (site) => {
        let scope = scopeOf(site);
        while (scope !== solve_world/* MODULE */.L7 && world.scopeOwner[scope] === solve_world/* MODULE */.L7)
            scope = world.scopeOuter[scope] ?? solve_world/* MODULE */.L7;
        const owner = scope === solve_world/* MODULE */.L7 ? solve_world/* MODULE */.L7 : (world.scopeOwner[scope] ?? solve_world/* MODULE */.L7);
        if (owner === solve_world/* MODULE */.L7)
            return;
        const list = world.scopeParameters[scope] ?? 0;
        const self = argument(site, 1) || ((world.parameters[list] ?? 0) > 0 ? (world.parameters[list + 3] ?? 0) : 0);
        subscribe(self, solve_world/* Wait */.sn.above, (0,solve_world/* put */.yJ)(world, data[site + solve_world/* Site */._z.to] ?? 0, owner));
    };
    return {
        outside: (site, path, value) => {
            const name = world.outside.paths[path] ?? '';
            const form = data[site + solve_world/* Site */._z.form] ?? 0;
            const to = data[site + solve_world/* Site */._z.to] ?? 0;
            const first = argument(site, 0);
            const hidden = form > ops/* Form */.lV.decorator && name.startsWith('<builtin>');
            if (PROPERTIES.test(name)) {
                wrap(site, solve_values/* Kind */.b8.property);
                return;
            }
            if (!hidden && name !== '<builtin>.staticmethod' && name !== '<builtin>.classmethod')
                solver.leaves(site, path);
            if (name.startsWith('<builtin>.') && builtin(site, name.slice(10)))
                return;
            if (name === 'functools.partial' || name === 'functools.partialmethod') {
                solver.hold(to, values.of(solve_values/* Kind */.b8.partial, site));
                return;
            }
            if (SAME.test(name)) {
                for (const one of positions(site))
                    solver.copy(one, to);
                return;
            }
            if (name === 'collections.deque' || name === 'functools.reduce')
                return void builtin(site, name === 'functools.reduce' ? 'map' : 'deque');
            if (form === ops/* Form */.lV.decorator && FIXTURES.test(name))
                subscribe(first, solve_world/* Wait */.sn.fixture, (0,solve_world/* put */.yJ)(world, automatic.has(data[site + solve_world/* Site */._z.callee] ?? 0) ? 1 : 0));
            else if (FIXTURES.test(name) && keyword(site, 'autouse') !== 0)
                automatic.add(to);
            // What is only there for type checkers is never called.
            if (form === ops/* Form */.lV.decorator && /(?:^|\.)overload$/.test(name))
                return;
            if (form === ops/* Form */.lV.decorator) {
                solver.copy(first, to);
                return;
            }
            solver.hold(to, value);
        },
        method: (site, object, name) => {
            const text = solver.textOf(name);
            const to = data[site + solve_world/* Site */._z.to] ?? 0;
            const kind = values.kind[object];
            if (kind === solve_values/* Kind */.b8.property) {
                solver.hold(to, object);
                return;
            }
            if (kind !== solve_values/* Kind */.b8.object)
                return;
            const container = values.a[object] ?? 0;
            const type = solver.textOf(world.containerType[container] ?? 0);
            solver.leaves(site, world.outside.below((0,solve_world/* outsideType */.Cu)(world, type), name, text));
            if (PUTS.has(text)) {
                solver.copy(argument(site, (data[site + solve_world/* Site */._z.count] ?? 1) - 1), containers.into(container, 0));
                return;
            }
            switch (text) {
                case 'extend':
                case 'extendleft':
                    solver.copy(elements(site, argument(site, 0)), containers.into(container, 0));
                    return;
                case 'update':
                    for (const one of positions(site))
                        subscribe(one, solve_world/* Wait */.sn.merge, (0,solve_world/* put */.yJ)(world, container));
                    return;
                case 'get':
                case 'pop':
                case 'setdefault':
                case 'popleft':
                case 'get_nowait':
                case 'popitem': {
                    const key = argument(site, 0);
                    const other = argument(site, 1);
                    if (key === 0) {
                        solver.copy(containers.all(container), to);
                        return;
                    }
                    const holder = (0,solve_world/* newNode */.D1)(world);
                    solver.hold(holder, object);
                    const address = (0,solve_world/* put */.yJ)(world, to, holder, key, scopeOf(site), lineOf(site));
                    world.itemReads.push(address);
                    subscribe(key, solve_world/* Wait */.sn.getItemKey, address);
                    solver.copy(other, to);
                    if (text !== 'setdefault')
                        return;
                    const store = (0,solve_world/* put */.yJ)(world, holder, key, other, scopeOf(site), lineOf(site));
                    subscribe(key, solve_world/* Wait */.sn.setItemKey, store);
                    return;
                }
                case 'values':
                    return void gather(site, 'list', containers.all(container));
                case 'items': {
                    const pair = (0,solve_world/* newContainer */.Yh)(world, world.names.of('tuple'));
                    solver.copy(containers.all(container), containers.into(values.a[pair] ?? 0, 3));
                    const holder = (0,solve_world/* newNode */.D1)(world);
                    solver.hold(holder, pair);
                    return void gather(site, 'list', holder);
                }
                case 'copy':
                    solver.hold(to, object);
                    return;
            }
        },
        partial: (site, maker) => {
            const own = data[maker + solve_world/* Site */._z.count] ?? 0;
            const more = data[site + solve_world/* Site */._z.count] ?? 0;
            const callee = argument(maker, 0);
            const head = data.slice(site, site + solve_world/* Site */._z.args);
            const given = data.slice(maker + solve_world/* Site */._z.args + 3, maker + solve_world/* Site */._z.args + 3 * own);
            const made = calling.derived((0,solve_world/* put */.yJ)(world, ...head, ...given, ...data.slice(site + solve_world/* Site */._z.args, site + solve_world/* Site */._z.args + 3 * more)));
            data[made + solve_world/* Site */._z.count] = Math.max(0, own - 1) + more;
            data[made + solve_world/* Site */._z.firstEdge] = 0;
            calling.callAt(callee, made);
        },
    };
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/calls.js




/** Forms of calls that nobody wrote. */
const UNWRITTEN = 100;
const MAKING = 101;
const MAX_DEPTH = 4;
/** Objects called in place of objects called; code that is meant to be read has one or two. */
const MAX_NESTED = 4;
function createCalls(solver, classes, containers, attributes) {
    const { world } = solver;
    const { values, data } = world;
    let nested = 0;
    const varargs = new Map();
    const aliases = new Map();
    const init = world.names.of('__init__');
    const make = world.names.of('__new__');
    /** How many calls that nobody wrote lie between a site and a written one: `map(map, ...)` would go on for ever. */
    const depths = new Map();
    const tied = new Set();
    let depth = 0;
    const derived = (site) => {
        depths.set(site, depth + 1);
        return site;
    };
    const callAt = (node, site) => {
        if (node === 0 || (depths.get(site) ?? 0) > MAX_DEPTH)
            return;
        // An instance that is its own `__call__` comes by more than once.
        const key = site * 0x4000000 + node;
        if (tied.has(key))
            return;
        tied.add(key);
        (0,solve_world/* wait */.uk)(world, node, solve_world/* Wait */.sn.call, site);
        for (const value of [...(world.held[node] ?? [])])
            call(site, value);
    };
    const unwritten = (to, callee, scope, line, args) => {
        const list = args.flatMap((node) => [ops/* Pass */.oF.position, 0, node]);
        return derived((0,solve_world/* put */.yJ)(world, to, callee, UNWRITTEN, 0, scope, line, 0, 0, args.length, ...list));
    };
    const special = (receiver, name, to, scope, line, args = []) => {
        const node = attributes.of(receiver, world.names.of(name));
        callAt(node, unwritten(to, node, scope, line, args));
    };
    /** The same arguments, but the result goes elsewhere. */
    const again = (site, form, to) => {
        const count = data[site + solve_world/* Site */._z.count] ?? 0;
        const made = (0,solve_world/* put */.yJ)(world, ...data.slice(site, site + solve_world/* Site */._z.args + 3 * count));
        data[made + solve_world/* Site */._z.to] = to;
        data[made + solve_world/* Site */._z.form] = form;
        data[made + solve_world/* Site */._z.firstEdge] = 0;
        return derived(made);
    };
    const builtins = createBuiltins(solver, containers, { callAt, unwritten, derived });
    const call = (site, value) => {
        const before = depth;
        depth = depths.get(site) ?? 0;
        callValue(site, value);
        depth = before;
    };
    const callValue = (site, value) => {
        const a = values.a[value] ?? 0;
        switch (values.kind[value] ?? 0) {
            case solve_values/* Kind */.b8.function:
                enter(site, a, 0);
                return;
            case solve_values/* Kind */.b8.bound: {
                if (values.kind[a] === solve_values/* Kind */.b8.function) {
                    enter(site, values.a[a] ?? 0, values.b[value] ?? 0);
                    return;
                }
                call(site, a);
                return;
            }
            case solve_values/* Kind */.b8.static:
            case solve_values/* Kind */.b8.classMethod:
                call(site, a);
                return;
            case solve_values/* Kind */.b8.class:
                making(site, value);
                return;
            case solve_values/* Kind */.b8.instance: {
                // An object may be its own `__call__`, by way of others too.
                if (nested >= MAX_NESTED)
                    return;
                nested += 1;
                callAt(attributes.of(value, world.names.of('__call__')), site);
                nested -= 1;
                return;
            }
            case solve_values/* Kind */.b8.outside:
                builtins.outside(site, a, value);
                return;
            case solve_values/* Kind */.b8.method:
                builtins.method(site, a, values.b[value] ?? 0);
                return;
            case solve_values/* Kind */.b8.partial:
                builtins.partial(site, a);
                return;
        }
    };
    const enter = (site, scope, receiver) => {
        const list = world.scopeParameters[scope] ?? 0;
        if (receiver !== 0 && (world.parameters[list] ?? 0) > 0) {
            if ((world.parameters[list + 1] ?? 0) === ops/* Take */.qd.star)
                solver.hold(containers.into(starOf(scope, world.parameters[list + 3] ?? 0), 1), receiver);
            else
                solver.hold(world.parameters[list + 3] ?? 0, receiver);
        }
        const before = data[site + solve_world/* Site */._z.firstEdge];
        solver.edge(data[site + solve_world/* Site */._z.scope] ?? 0, data[site + solve_world/* Site */._z.line] ?? 0, site, scope, howOf(site, scope, receiver));
        if (before === data[site + solve_world/* Site */._z.firstEdge])
            return;
        const to = data[site + solve_world/* Site */._z.to] ?? 0;
        if (((world.scopeFlags[scope] ?? 0) & ops/* FunctionFlag */.NR.generator) !== 0)
            solver.hold(to, values.of(solve_values/* Kind */.b8.generator, scope));
        else
            solver.copy(world.scopeResult[scope] ?? 0, to);
        pass(site, scope, receiver === 0 ? 0 : 1);
    };
    const starOf = (scope, node) => {
        const known = varargs.get(node);
        if (known !== undefined)
            return values.a[known] ?? 0;
        const made = (0,solve_world/* newContainer */.Yh)(world, world.names.of('tuple'));
        varargs.set(node, made);
        solver.hold(node, made);
        return values.a[made] ?? scope;
    };
    /** Lets the arguments of a call flow into the parameters of a function, of which `skipped` are taken. */
    const pass = (site, scope, skipped) => {
        const list = world.scopeParameters[scope] ?? 0;
        const plain = [];
        const named = new Map();
        let [star, double] = [0, 0];
        for (let one = 0; one < (world.parameters[list] ?? 0); one++) {
            const from = list + 1 + 3 * one;
            const [kind, name, node] = [world.parameters[from] ?? 0, world.parameters[from + 1] ?? 0, world.parameters[from + 2] ?? 0];
            if (kind === ops/* Take */.qd.star)
                star = node;
            else if (kind === ops/* Take */.qd.doubleStar)
                double = node;
            else {
                if (kind === ops/* Take */.qd.plain)
                    plain.push(node);
                named.set(name, node);
            }
        }
        let at = skipped;
        for (let one = 0; one < (data[site + solve_world/* Site */._z.count] ?? 0); one++) {
            const from = site + solve_world/* Site */._z.args + 3 * one;
            const [kind, keyword, node] = [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
            if (kind === ops/* Pass */.oF.position) {
                const to = plain[at];
                if (to !== undefined)
                    solver.copy(node, to);
                else if (star !== 0)
                    solver.copy(node, containers.into(starOf(scope, star), Number.isFinite(at) ? 1 + 2 * (at - plain.length) : 0));
                at++;
            }
            else if (kind === ops/* Pass */.oF.star) {
                for (let index = at; index < plain.length; index++)
                    read(node, plain[index] ?? 0, 1 + 2 * (index - at));
                if (star !== 0 && at <= plain.length) {
                    if (at === plain.length)
                        solver.copy(node, star);
                    else
                        subscribe(node, solve_world/* Wait */.sn.slice, (0,solve_world/* put */.yJ)(world, star, 1 + plain.length - at, 0, 0));
                }
                at = Number.POSITIVE_INFINITY;
            }
            else if (kind === ops/* Pass */.oF.keyword) {
                const to = named.get(keyword - 1);
                if (to !== undefined)
                    solver.copy(node, to);
                else if (double !== 0)
                    solver.copy(node, containers.into(starOf(scope, double), 2 + 2 * (keyword - 1)));
            }
            else {
                for (const [name, to] of named)
                    if (plain.indexOf(to) < 0 || plain.indexOf(to) >= at)
                        read(node, to, 2 + 2 * name);
                if (double !== 0)
                    solver.copy(node, double);
            }
        }
    };
    const read = (from, to, key) => subscribe(from, solve_world/* Wait */.sn.getKey, (0,solve_world/* put */.yJ)(world, to, key, 0, 0));
    const subscribe = (node, kind, address) => {
        if (node === 0)
            return;
        // What is there already arrives through a node of its own, in the order of the work.
        const own = (0,solve_world/* newNode */.D1)(world);
        (0,solve_world/* wait */.uk)(world, own, kind, address);
        solver.copy(node, own);
    };
    const making = (site, value) => {
        const scope = values.a[value] ?? 0;
        solver.hold(data[site + solve_world/* Site */._z.to] ?? 0, values.of(solve_values/* Kind */.b8.instance, scope));
        const form = data[site + solve_world/* Site */._z.form] ?? 0;
        const how = form === ops/* Form */.lV.decorator ? 'decorator' : form === UNWRITTEN ? 'implicit' : 'class';
        solver.edge(data[site + solve_world/* Site */._z.scope] ?? 0, data[site + solve_world/* Site */._z.line] ?? 0, site, scope, how);
        const has = (name) => classes.order(scope).some((one) => one.scope >= 0 && world.members.get(one.scope)?.has(name) === true);
        const instance = values.of(solve_values/* Kind */.b8.instance, scope);
        callAt(attributes.of(instance, init), again(site, form === UNWRITTEN ? UNWRITTEN : MAKING, 0));
        if (has(make)) {
            const maker = again(site, MAKING, data[site + solve_world/* Site */._z.to] ?? 0);
            const bound = (0,solve_world/* newNode */.D1)(world);
            solver.copy(attributes.of(value, make), bound);
            // `__new__` is given the class.
            const first = (0,solve_world/* newNode */.D1)(world);
            solver.hold(first, value);
            const count = data[maker + solve_world/* Site */._z.count] ?? 0;
            const given = (0,solve_world/* put */.yJ)(world, ...data.slice(maker, maker + solve_world/* Site */._z.args), ops/* Pass */.oF.position, 0, first, ...data.slice(maker + solve_world/* Site */._z.args, maker + solve_world/* Site */._z.args + 3 * count));
            data[given + solve_world/* Site */._z.count] = count + 1;
            callAt(bound, given);
        }
        if (!has(init))
            fields(site, scope);
    };
    /** A class without a constructor of its own that is given values takes them as its fields (data classes, named tuples). */
    const fields = (site, scope) => {
        const names = [];
        for (const one of [...classes.order(scope)].reverse()) {
            for (const [name, nodes] of world.members.get(one.scope) ?? []) {
                const callable = nodes.some((node) => (world.held[node] ?? []).some((value) => [solve_values/* Kind */.b8.function, solve_values/* Kind */.b8.class, solve_values/* Kind */.b8.property].includes((values.kind[value] ?? 0))));
                if (!callable && !names.includes(name))
                    names.push(name);
            }
        }
        for (let one = 0; one < (data[site + solve_world/* Site */._z.count] ?? 0); one++) {
            const from = site + solve_world/* Site */._z.args + 3 * one;
            const [kind, keyword, node] = [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
            const name = kind === ops/* Pass */.oF.keyword ? keyword - 1 : kind === ops/* Pass */.oF.position ? names[one] : undefined;
            if (name !== undefined && node !== 0)
                solver.copy(node, classes.field(scope, name));
        }
    };
    const aliasesOf = (file) => {
        const known = aliases.get(file);
        if (known !== undefined)
            return known;
        const all = (world.files[file]?.facts.imports ?? []).flatMap((one) => one.names.map(({ name, alias }) => [alias, name]));
        const made = new Map(all);
        aliases.set(file, made);
        return made;
    };
    const howOf = (site, scope, receiver) => {
        const form = data[site + solve_world/* Site */._z.form] ?? 0;
        if (form === UNWRITTEN)
            return 'implicit';
        if (form === MAKING)
            return 'class';
        if (form === ops/* Form */.lV.decorator)
            return 'decorator';
        if (form === ops/* Form */.lV.above)
            return 'super';
        if (form === ops/* Form */.lV.own && receiver !== 0)
            return 'self';
        const first = world.firstScope[world.scopeFile[scope] ?? 0] ?? 0;
        const written = world.files[world.scopeFile[scope] ?? 0]?.facts.definitions[scope - first - 1]?.name;
        const name = data[site + solve_world/* Site */._z.name] ?? 0;
        const called = name === 0 ? '' : solver.textOf(name - 1);
        const caller = world.scopeFile[data[site + solve_world/* Site */._z.scope] ?? 0] ?? 0;
        if (form === ops/* Form */.lV.name && written !== undefined && aliasesOf(caller).get(called) === written)
            return 'import';
        if (written === undefined || called !== written)
            return 'flow';
        if (receiver !== 0)
            return values.kind[receiver] === solve_values/* Kind */.b8.class ? 'class' : 'instance';
        if (form === ops/* Form */.lV.attribute && world.scopeOwner[scope] !== solve_world/* MODULE */.L7)
            return 'class';
        if (world.scopeFile[scope] === caller)
            return 'local';
        const taken = form !== ops/* Form */.lV.name || aliasesOf(caller).has(called) || (world.stars[caller] ?? []).length > 0;
        return taken ? 'import' : 'flow';
    };
    return {
        call, special, unwritten, callAt,
        construct: (value, scope, line) => {
            making(unwritten(0, 0, scope, line, []), value);
        },
    };
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/classes.js


/** Longer chains of bases are hostile. */
const MAX_ORDER = 64;
/**
 * `hold` gives a value to a node. Bases must be known by then: what the order is made from does not change afterwards.
 */
function createClasses(world, hold, copy) {
    const orders = new Map();
    const fields = new Map();
    const found = new Map();
    const order = (scope, depth = 0) => {
        const known = orders.get(scope);
        if (known !== undefined)
            return known;
        if (depth > MAX_ORDER)
            return [{ scope, outside: 0 }];
        // A class that inherits from itself is read as if it did not.
        orders.set(scope, [{ scope, outside: 0 }]);
        const direct = basesOf(world, scope).filter((one) => one.scope !== scope);
        const made = linear([{ scope, outside: 0 }], [...direct.map((one) => (one.scope >= 0 ? order(one.scope, depth + 1) : [one])), direct]);
        orders.set(scope, made);
        return made;
    };
    const field = (scope, name) => {
        const own = fields.get(scope) ?? new Map();
        fields.set(scope, own);
        const known = own.get(name);
        if (known !== undefined)
            return known;
        const made = (0,solve_world/* newNode */.D1)(world);
        own.set(name, made);
        return made;
    };
    const member = (scope, name, above) => {
        const all = found.get(scope) ?? new Map();
        found.set(scope, all);
        const key = name * 0x1000000 + above + 1;
        const known = all.get(key);
        if (known !== undefined)
            return known;
        const made = { written: (0,solve_world/* newNode */.D1)(world), put: (0,solve_world/* newNode */.D1)(world) };
        all.set(key, made);
        let done = false;
        const classes = order(scope);
        const from = above === solve_world/* MODULE */.L7 ? 0 : classes.findIndex((one) => one.scope === above) + 1;
        const rest = above !== solve_world/* MODULE */.L7 && from === 0 ? order(above).slice(1) : classes.slice(from);
        for (const one of rest) {
            if (one.scope < 0) {
                if (!done)
                    hold(made.written, world.values.of(solve_values/* Kind */.b8.outside, world.outside.below(one.outside, name, world.names.text[name] ?? '')));
                done = true;
                continue;
            }
            copy(field(one.scope, name), made.put);
            const nodes = done ? undefined : world.members.get(one.scope)?.get(name);
            if (nodes === undefined)
                continue;
            done = true;
            for (const node of nodes)
                if (node !== 0)
                    copy(node, made.written);
        }
        const text = world.names.text[name] ?? '';
        // What every object has: `super().__init__()` above the last class.
        if (!done && text.startsWith('__'))
            hold(made.written, world.values.of(solve_values/* Kind */.b8.outside, world.outside.of(`<builtin>.object.${text}`, 3)));
        return made;
    };
    const isEnumeration = (scope) => order(scope).some((one) => one.scope < 0 && /(?:^|\.)(?:Int|Str)?(?:Enum|Flag)$/.test(world.outside.paths[one.outside] ?? ''));
    return { order, member, field, isEnumeration };
} // prettier-ignore
/** The bases that are known, in order; `object` is none. */
function basesOf(world, scope) {
    const { values } = world;
    return (world.bases.get(scope) ?? []).flatMap((node) => {
        const held = world.held[node] ?? [];
        const classes = held.filter((value) => values.kind[value] === solve_values/* Kind */.b8.class).map((value) => ({ scope: values.a[value] ?? solve_world/* MODULE */.L7, outside: 0 }));
        if (classes.length > 0)
            return classes.slice(0, 4);
        const outside = held.find((value) => values.kind[value] === solve_values/* Kind */.b8.outside);
        const path = outside === undefined ? 0 : (values.a[outside] ?? 0);
        return path === 0 || world.outside.paths[path] === '<builtin>.object' ? [] : [{ scope: -1, outside: path }];
    });
} // prettier-ignore
/** Python's order of inheritance; where there is none, the order in which the bases are met. */
function linear(own, lists) {
    const rest = lists.map((list) => [...list]).filter((list) => list.length > 0);
    const made = [...own];
    const same = (one, other) => one.scope === other.scope && one.outside === other.outside;
    while (rest.length > 0 && made.length < MAX_ORDER) {
        const heads = rest.map((list) => list[0]).filter((head) => head !== undefined);
        const next = heads.find((head) => !rest.some((list) => list.slice(1).some((one) => same(one, head)))) ?? heads[0];
        if (next === undefined)
            break;
        if (!made.some((one) => same(one, next)))
            made.push(next);
        for (let at = rest.length - 1; at >= 0; at--) {
            const list = (rest[at] ?? []).filter((one) => !same(one, next));
            if (list.length === 0)
                rest.splice(at, 1);
            else
                rest[at] = list;
        }
    }
    return made;
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/containers.js

function createContainers(world, copy) {
    const made = [];
    const itemsOf = (container) => (made[container] ??= { known: new Map(), any: 0, all: 0 });
    const any = (items) => {
        if (items.any === 0) {
            items.any = (0,solve_world/* newNode */.D1)(world);
            if (items.all !== 0)
                copy(items.any, items.all);
        }
        return items.any;
    };
    const into = (container, key) => {
        const items = itemsOf(container);
        if (key === 0)
            return any(items);
        const known = items.known.get(key);
        if (known !== undefined)
            return known;
        const node = (0,solve_world/* newNode */.D1)(world);
        items.known.set(key, node);
        if (items.all !== 0)
            copy(node, items.all);
        return node;
    };
    const all = (container) => {
        const items = itemsOf(container);
        if (items.all === 0) {
            items.all = (0,solve_world/* newNode */.D1)(world);
            for (const node of items.known.values())
                copy(node, items.all);
            if (items.any !== 0)
                copy(items.any, items.all);
        }
        return items.all;
    };
    return {
        into,
        all,
        under: (container, key) => (key === 0 ? [all(container)] : [into(container, key), any(itemsOf(container))]),
        values: (container) => {
            const items = itemsOf(container);
            return [...items.known.values(), items.any].flatMap((node) => world.held[node] ?? []);
        },
        keys: (container) => [...itemsOf(container).known.keys()],
    };
}

// EXTERNAL MODULE: ./lib/knowledge/names/modules.js
var modules = __webpack_require__(63518);
;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/fixtures.js



const COLLECTED = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;
/**
 * Gives the parameters of tests and fixtures what the fixtures of that name return. The nearest one counts: of the
 * class, of the file, of the `conftest.py` of a folder around it. Others (plugins) count where nothing else has the name.
 */
function giveFixtures(solver, declared) {
    const { world } = solver;
    const fixtures = new Map();
    const own = new Set();
    for (const [scope, automatic] of declared) {
        const file = world.scopeFile[scope] ?? 0;
        const definition = world.files[file]?.facts.definitions[scope - (world.firstScope[file] ?? 0) - 1];
        if (definition === undefined)
            continue;
        own.add(scope);
        // Used without being named: by the code around, as it were.
        if (automatic)
            solver.edge(world.firstScope[file] ?? 0, definition.line, 0, scope, 'fixture');
        const one = { scope, name: definition.name, path: world.files[file]?.name.path ?? '', owner: world.scopeOwner[scope] ?? solve_world/* MODULE */.L7 };
        const same = fixtures.get(one.name);
        if (same === undefined)
            fixtures.set(one.name, [one]);
        else
            same.push(one);
    }
    if (own.size === 0)
        return;
    world.files.forEach((file, index) => {
        const collected = COLLECTED.test(file.name.path);
        file.facts.definitions.forEach((definition, at) => {
            const scope = (world.firstScope[index] ?? 0) + 1 + at;
            const isTest = collected && definition.kind !== 'class' && definition.name.startsWith('test');
            if (!isTest && !own.has(scope))
                return;
            const list = world.scopeParameters[scope] ?? 0;
            for (let one = 0; one < (world.parameters[list] ?? 0); one++) {
                const [name = 0, node = 0] = world.parameters.slice(list + 2 + 3 * one, list + 4 + 3 * one);
                const fixture = nearest(world, fixtures.get(solver.textOf(name)) ?? [], scope, file.name.path);
                if (fixture === null)
                    continue;
                solver.edge(scope, definition.line, 0, fixture.scope, 'fixture');
                const yields = ((world.scopeFlags[fixture.scope] ?? 0) & ops/* FunctionFlag */.NR.generator) !== 0;
                solver.copy((yields ? world.scopeYield[fixture.scope] : world.scopeResult[fixture.scope]) ?? 0, node);
            }
        });
    });
} // prettier-ignore
function nearest(world, candidates, scope, path) {
    let best = null;
    let rank = -1;
    for (const one of candidates) {
        const at = one.scope === scope ? -1 : rankOf(world, one, scope, path);
        if (at >= rank && at >= 0)
            [best, rank] = [one, at];
    }
    return best;
}
/** How near a fixture is: 0 in a module of no folder around, up to the same class. */
function rankOf(world, { path: from, owner }, scope, path) {
    const around = owner === solve_world/* MODULE */.L7 || owner === world.scopeOwner[scope];
    if (from === path)
        return around ? 1_000_001 + (owner === solve_world/* MODULE */.L7 ? 0 : 1) : -1;
    if (owner !== solve_world/* MODULE */.L7)
        return -1;
    const folder = (0,modules/* folderOf */.yS)(from);
    const within = folder === '' || path.startsWith(`${folder}/`);
    return from.endsWith('conftest.py') ? (within ? 1 + folder.length : -1) : 0;
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/items.js


function createItems(solver, containers, calls) {
    const { world } = solver;
    const { values, data } = world;
    /** The key that a value is; 0 for any. */
    const keyOf = (value) => {
        const kind = values.kind[value];
        if (kind === solve_values/* Kind */.b8.text)
            return 2 + 2 * (values.a[value] ?? 0);
        return kind === solve_values/* Kind */.b8.whole ? 1 + 2 * (values.a[value] ?? 0) : 0;
    };
    const readKey = (address, object, key, to, at) => {
        const a = values.a[object] ?? 0;
        switch (values.kind[object] ?? 0) {
            case solve_values/* Kind */.b8.object:
                for (const node of containers.under(a, key))
                    solver.copy(node, to);
                return;
            case solve_values/* Kind */.b8.generator:
                solver.copy(world.scopeYield[a] ?? 0, to);
                return;
            case solve_values/* Kind */.b8.outside:
                solver.hold(to, object);
                return;
            case solve_values/* Kind */.b8.instance:
                if (data[address + at] !== 0)
                    calls.special(object, '__getitem__', to, data[address + at] ?? 0, data[address + at + 1] ?? 0);
                return;
            case solve_values/* Kind */.b8.class:
                // `Generic[int]`
                solver.hold(to, object);
                return;
        }
    };
    const writeKey = (object, key, from, scope, line) => {
        if (values.kind[object] === solve_values/* Kind */.b8.object)
            solver.copy(from, containers.into(values.a[object] ?? 0, key));
        else if (values.kind[object] === solve_values/* Kind */.b8.instance)
            calls.special(object, '__setitem__', 0, scope, line, [0, from]);
    };
    const word = (at) => data[at] ?? 0;
    const arrive = (kind, at, value) => {
        switch (kind) {
            case solve_world/* Wait */.sn.getItem: {
                const keys = world.held[word(at + 2)] ?? [];
                if (word(at + 2) === 0)
                    readKey(at, value, 0, word(at), 3);
                else if (values.kind[value] !== solve_values/* Kind */.b8.object)
                    readKey(at, value, 0, word(at), 3);
                else
                    for (const key of keys)
                        readKey(at, value, keyOf(key), word(at), 3);
                return;
            }
            case solve_world/* Wait */.sn.getItemKey:
                for (const object of [...(world.held[word(at + 1)] ?? [])]) {
                    if (values.kind[object] === solve_values/* Kind */.b8.object)
                        readKey(at, object, keyOf(value), word(at), 3);
                }
                return;
            case solve_world/* Wait */.sn.setItem: {
                const keys = world.held[word(at + 1)] ?? [];
                if (keys.length === 0 || values.kind[value] !== solve_values/* Kind */.b8.object)
                    writeKey(value, 0, word(at + 2), word(at + 3), word(at + 4));
                else
                    for (const key of keys)
                        writeKey(value, keyOf(key), word(at + 2), word(at + 3), word(at + 4));
                return;
            }
            case solve_world/* Wait */.sn.setItemKey:
                for (const object of [...(world.held[word(at)] ?? [])]) {
                    if (values.kind[object] === solve_values/* Kind */.b8.object)
                        writeKey(object, keyOf(value), word(at + 2), word(at + 3), word(at + 4));
                }
                return;
            case solve_world/* Wait */.sn.getKey:
                readKey(at, value, word(at + 1), word(at), 2);
                return;
            case solve_world/* Wait */.sn.setKey:
                writeKey(value, word(at), word(at + 1), word(at + 2), word(at + 3));
                return;
            case solve_world/* Wait */.sn.slice:
                slice(at, value);
                return;
            case solve_world/* Wait */.sn.iterate:
                if (values.kind[value] !== solve_values/* Kind */.b8.instance) {
                    solver.hold(word(at), value);
                    return;
                }
                {
                    calls.special(value, '__iter__', word(at), word(at + 1), word(at + 2));
                    return;
                }
            case solve_world/* Wait */.sn.next:
                next(at, value);
                return;
            case solve_world/* Wait */.sn.enter:
                enter(at, value);
                return;
            case solve_world/* Wait */.sn.operate: {
                const method = OPERATORS.get(solver.textOf(word(at + 1)));
                if (values.kind[value] === solve_values/* Kind */.b8.instance && method !== undefined)
                    calls.special(value, method, 0, word(at + 2), word(at + 3), [word(at)]);
                return;
            }
            case solve_world/* Wait */.sn.merge:
                merge(word(at), value);
                return;
            case solve_world/* Wait */.sn.dynamic: {
                if (values.kind[value] !== solve_values/* Kind */.b8.text)
                    return;
                const name = values.a[value] ?? 0;
                const own = (0,solve_world/* newNode */.D1)(world);
                if (word(at) === 0)
                    (0,solve_world/* wait */.uk)(world, own, solve_world/* Wait */.sn.getAttribute, (0,solve_world/* put */.yJ)(world, word(at + 2), name, word(at + 3), word(at + 4)));
                else
                    (0,solve_world/* wait */.uk)(world, own, solve_world/* Wait */.sn.setAttribute, (0,solve_world/* put */.yJ)(world, name, word(at + 2)));
                solver.copy(word(at + 1), own);
                return;
            }
            case solve_world/* Wait */.sn.typeOf:
                if (word(at + 1) !== 0) {
                    solver.hold(word(at), values.of(word(at + 1), value));
                    return;
                }
                if (values.kind[value] === solve_values/* Kind */.b8.instance)
                    solver.hold(word(at), values.of(solve_values/* Kind */.b8.class, values.a[value] ?? 0));
                return;
            case solve_world/* Wait */.sn.fixture:
                if (values.kind[value] === solve_values/* Kind */.b8.function)
                    solver.fixtures.set(values.a[value] ?? 0, word(at) === 1);
                return;
            case solve_world/* Wait */.sn.above: {
                const of = values.kind[value];
                if (of === solve_values/* Kind */.b8.instance || of === solve_values/* Kind */.b8.class)
                    solver.hold(word(at), values.of(solve_values/* Kind */.b8.above, word(at + 1), value));
                return;
            }
        }
    };
    const slice = (at, value) => {
        const a = values.a[value] ?? 0;
        if (values.kind[value] === solve_values/* Kind */.b8.outside) {
            solver.hold(word(at), value);
            return;
        }
        if (values.kind[value] === solve_values/* Kind */.b8.generator) {
            shift(at, (made) => solver.copy(world.scopeYield[a] ?? 0, containers.into(made, 0)));
            return;
        }
        if (values.kind[value] !== solve_values/* Kind */.b8.object)
            return;
        const [low, high] = [word(at + 1), word(at + 2)];
        shift(at, (made) => {
            for (const node of containers.under(a, 0).length === 0 ? [] : [containers.under(a, 1)[1] ?? 0])
                solver.copy(node, containers.into(made, 0));
            const from = low === 0 ? 0 : low - 1;
            const to = high === 0 ? 64 : high - 1;
            for (const key of containers.keys(a)) {
                const index = (key - 1) / 2;
                if (key % 2 === 1 && index >= from && index < to)
                    solver.copy(containers.into(a, key), containers.into(made, 1 + 2 * (index - from)));
            }
        });
    };
    const shift = (at, fill) => {
        const made = (0,solve_world/* newContainer */.Yh)(world, world.names.of('list'));
        fill(values.a[made] ?? 0);
        solver.hold(word(at), made);
    };
    const next = (at, value) => {
        const a = values.a[value] ?? 0;
        switch (values.kind[value] ?? 0) {
            case solve_values/* Kind */.b8.object:
                if (solver.textOf(world.containerType[a] ?? 0) !== 'dict')
                    solver.copy(containers.all(a), word(at));
                return;
            case solve_values/* Kind */.b8.generator:
                solver.copy(world.scopeYield[a] ?? 0, word(at));
                return;
            case solve_values/* Kind */.b8.instance:
                calls.special(value, '__next__', word(at), word(at + 1), word(at + 2));
                return;
            case solve_values/* Kind */.b8.class:
                solver.hold(word(at), values.of(solve_values/* Kind */.b8.instance, a));
                return;
            case solve_values/* Kind */.b8.outside:
                solver.hold(word(at), value);
                return;
            case solve_values/* Kind */.b8.text:
                solver.hold(word(at), values.of(solve_values/* Kind */.b8.outside, world.outside.of('<**PyStr**>')));
                return;
        }
    };
    const enter = (at, value) => {
        const a = values.a[value] ?? 0;
        if (values.kind[value] === solve_values/* Kind */.b8.instance) {
            const [scope, line] = [word(at + 1), word(at + 2)];
            for (const [name, to] of [['__enter__', word(at)], ['__aenter__', word(at)], ['__exit__', 0], ['__aexit__', 0]]) {
                calls.special(value, name, to, scope, line);
            }
        }
        else if (values.kind[value] === solve_values/* Kind */.b8.generator)
            solver.copy(world.scopeYield[a] ?? 0, word(at));
        else
            solver.hold(word(at), value);
    };
    const merge = (into, value) => {
        const a = values.a[value] ?? 0;
        if (values.kind[value] !== solve_values/* Kind */.b8.object || a === into)
            return;
        for (const key of containers.keys(a))
            solver.copy(containers.into(a, key), containers.into(into, key));
        const [, any = 0] = containers.under(a, 1);
        solver.copy(any, containers.into(into, 0));
    };
    return {
        arrive,
        openKeys: () => {
            for (const at of world.itemReads) {
                if (word(at + 2) === 0 || (world.held[word(at + 2)] ?? []).length > 0)
                    continue;
                for (const object of [...(world.held[word(at + 1)] ?? [])])
                    readKey(at, object, 0, word(at), 3);
            }
        },
    };
} // prettier-ignore
/** The methods behind operators. */
const OPERATORS = new Map(Object.entries({
    '+': '__add__', '-': '__sub__', '*': '__mul__', '/': '__truediv__', '//': '__floordiv__', '%': '__mod__', '@': '__matmul__',
    '**': '__pow__', '|': '__or__', '&': '__and__', '^': '__xor__', '<<': '__lshift__', '>>': '__rshift__',
})); // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/names.js


/** Star imports that hand on star imports further than this are hostile. */
const MAX_STARS = 64;
function createNames(solver, builtins) {
    const { world } = solver;
    const { data, values } = world;
    /** Each file is looked at once, however many ways of star imports lead to it. */
    const find = (file, name, depth, seen) => {
        seen.add(file);
        const own = world.exports[file]?.get(name);
        if (own !== undefined && own !== 0)
            return own;
        if (own === 0) {
            const made = (0,solve_world/* newNode */.D1)(world);
            world.exports[file]?.set(name, made);
            return made;
        }
        if (depth > MAX_STARS)
            return 0;
        for (const star of world.stars[file] ?? []) {
            const source = world.modules.file(world.modules.imported(file, star.level, star.module), file);
            const found = source < 0 || seen.has(source) ? 0 : find(source, name, depth + 1, seen);
            if (found !== 0)
                return found;
        }
        return 0;
    };
    const module = (name, from) => {
        const file = world.modules.file(name, from);
        if (file >= 0)
            return values.of(solve_values/* Kind */.b8.module, file);
        return world.modules.isPackage(name) ? values.of(solve_values/* Kind */.b8.package, world.names.of(name)) : 0;
    };
    const outsideOf = (path) => values.of(solve_values/* Kind */.b8.outside, world.outside.of(path));
    const exported = (file, name) => {
        const found = find(file, name, 0, new Set());
        if (found !== 0)
            return found;
        const made = (0,solve_world/* newNode */.D1)(world);
        world.exports[file]?.set(name, made);
        const below = module(`${world.files[file]?.name.module ?? ''}.${solver.textOf(name)}`, file);
        solver.hold(made, below);
        return made;
    };
    return {
        exported,
        module,
        import: (address) => {
            const [to = 0, file = 0, level = 0, name = 0, taken = 0] = data.slice(address, address + 5);
            const path = world.modules.imported(file, level, solver.textOf(name));
            const found = module(path, file);
            if (taken === 0) {
                solver.hold(to, found === 0 ? outsideOf(path) : found);
                return;
            }
            const text = solver.textOf(taken - 1);
            const target = world.modules.file(path, file);
            if (target >= 0) {
                // `from . import name` in the package that has a module of this name.
                const self = target === file ? module(`${path}.${text}`, file) : 0;
                if (self === 0)
                    solver.copy(exported(target, taken - 1), to);
                else
                    solver.hold(to, self);
                return;
            }
            const below = module(`${path}.${text}`, file);
            if (below !== 0)
                solver.hold(to, below);
            else if (found === 0)
                solver.hold(to, values.of(solve_values/* Kind */.b8.outside, world.outside.below(world.outside.of(path), taken - 1, text)));
        },
        free: (address) => {
            const [to = 0, file = 0, name = 0] = data.slice(address, address + 3);
            const found = find(file, name, 0, new Set());
            if (found !== 0)
                solver.copy(found, to);
            const text = solver.textOf(name);
            if (builtins.has(text) && (found === 0 || world.exports[file]?.has(name) === true))
                solver.hold(to, outsideOf(`<builtin>.${text}`));
        },
    };
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/solve/solver.js











/** Values that one place can hold; more say nothing any more. */
const MAX_HELD = 48;
/** Written texts and numbers of one place that are told apart. */
const MAX_CONSTANTS = 8;
/** Arrivals of a value at a place, per node of the programs: real code needs about two. */
const FUEL_PER_NODE = 40;
const MIN_FUEL = 2_000_000;
/** Arrivals that may wait, two numbers each: the standard library and its tests need three million. Beyond it memory would run out before fuel does. */
const MAX_WAITING = 30_000_000;
/** Runs the programs: values flow along assignments, calls, attributes and items until nothing new arrives anywhere. */
function solve(world) {
    const { values, held, first, waitKind, waitData, waitNext, data } = world;
    const many = new Map();
    const queue = [];
    const edges = [];
    const nextEdge = [];
    const implicit = new Set();
    const outside = new Map();
    let fuel = Math.max(MIN_FUEL, first.length * FUEL_PER_NODE);
    const text = values.of(solve_values/* Kind */.b8.outside, world.outside.of('<**PyStr**>'));
    const whole = values.of(solve_values/* Kind */.b8.outside, world.outside.of('<**PyInt**>'));
    const hold = (node, value) => {
        if (node === 0 || value === 0)
            return;
        const known = held[node];
        if (known === undefined) {
            held[node] = [value];
            queue.push(node, value);
            return;
        }
        if (known.length < 10) {
            if (known.includes(value))
                return;
        }
        else {
            let set = many.get(node);
            if (set === undefined)
                many.set(node, (set = new Set(known)));
            if (set.has(value))
                return;
            if (known.length >= MAX_HELD)
                return;
            set.add(value);
        }
        const kind = values.kind[value];
        if ((kind === solve_values/* Kind */.b8.text || kind === solve_values/* Kind */.b8.whole) && known.length >= MAX_CONSTANTS) {
            const general = kind === solve_values/* Kind */.b8.text ? text : whole;
            if (general !== value) {
                hold(node, general);
                return;
            }
        }
        known.push(value);
        queue.push(node, value);
    };
    const copy = (from, to) => {
        if (from === 0 || to === 0 || from === to)
            return;
        (0,solve_world/* wait */.uk)(world, from, solve_world/* Wait */.sn.copy, to);
        const known = held[from];
        if (known === undefined)
            return;
        for (let at = 0; at < known.length; at++)
            hold(to, known[at] ?? 0);
    };
    const edge = (scope, line, site, target, how) => {
        if (site === 0) {
            const key = `${scope} ${line} ${target}`;
            if (implicit.has(key))
                return;
            implicit.add(key);
            edges.push({ scope, line, site, target, how });
            nextEdge.push(0);
            return;
        }
        for (let at = data[site + solve_world/* Site */._z.firstEdge] ?? 0; at !== 0; at = nextEdge[at - 1] ?? 0) {
            if (edges[at - 1]?.target === target)
                return;
        }
        edges.push({ scope, line, site, target, how });
        nextEdge.push(data[site + solve_world/* Site */._z.firstEdge] ?? 0);
        data[site + solve_world/* Site */._z.firstEdge] = edges.length;
    };
    const leaves = (site, path) => {
        if (site === 0)
            return;
        const known = outside.get(site);
        if (known === undefined)
            outside.set(site, [path]);
        else if (known.length < 8 && !known.includes(path))
            known.push(path);
    };
    const solver = {
        world,
        hold,
        copy,
        edge,
        leaves,
        fixtures: new Map(),
        textOf: (name) => world.names.text[name] ?? '',
    };
    const classes = createClasses(world, hold, copy);
    const containers = createContainers(world, copy);
    const names = createNames(solver, well_known/* BUILTINS */.H);
    const attributes = createAttributes(solver, classes, names);
    const calls = createCalls(solver, classes, containers, attributes);
    const items = createItems(solver, containers, calls);
    const later = [];
    let early = true;
    const arrive = (kind, at, value) => {
        switch (kind) {
            case solve_world/* Wait */.sn.copy: {
                hold(at, value);
                return;
            }
            case solve_world/* Wait */.sn.getAttribute: {
                attributes.get(at, value);
                return;
            }
            case solve_world/* Wait */.sn.setAttribute: {
                attributes.set(at, value);
                return;
            }
            case solve_world/* Wait */.sn.bind: {
                attributes.bind(at, value);
                return;
            }
            case solve_world/* Wait */.sn.bound: {
                attributes.bound(at, value);
                return;
            }
            case solve_world/* Wait */.sn.call: {
                calls.call(at, value);
                return;
            }
            case solve_world/* Wait */.sn.raise:
                if (values.kind[value] === solve_values/* Kind */.b8.class)
                    calls.construct(value, data[at] ?? 0, data[at + 1] ?? 0);
                return;
            case solve_world/* Wait */.sn.instance:
                if (values.kind[value] === solve_values/* Kind */.b8.class)
                    hold(at, values.of(solve_values/* Kind */.b8.instance, values.a[value] ?? 0));
                else if (values.kind[value] === solve_values/* Kind */.b8.outside)
                    hold(at, value);
                else if (values.kind[value] === solve_values/* Kind */.b8.object)
                    inside(value, at);
                return;
            default: {
                items.arrive(kind, at, value);
                return;
            }
        }
    };
    const opened = new Set();
    /** Classes in a tuple, as `isinstance` takes them, are instances one step further; a tuple may hold itself. */
    const inside = (tuple, to) => {
        const key = to * 0x4000000 + tuple;
        if (opened.has(key))
            return;
        opened.add(key);
        const node = (0,solve_world/* newNode */.D1)(world);
        (0,solve_world/* wait */.uk)(world, node, solve_world/* Wait */.sn.instance, to);
        copy(containers.all(values.a[tuple] ?? 0), node);
    };
    const run = () => {
        let at = 0;
        while (at < queue.length && fuel > 0) {
            if (queue.length > MAX_WAITING)
                fuel = 0;
            const node = queue[at] ?? 0;
            const value = queue[at + 1] ?? 0;
            at += 2;
            fuel--;
            for (let one = first[node] ?? 0; one !== 0; one = waitNext[one] ?? 0) {
                const kind = waitKind[one] ?? 0;
                if (early && isLate(world, kind, waitData[one] ?? 0, value))
                    later.push(kind, waitData[one] ?? 0, value);
                else
                    arrive(kind, waitData[one] ?? 0, value);
            }
            if (at > 200_000) {
                queue.splice(0, at);
                at = 0;
            }
        }
        queue.length = 0;
    };
    for (let at = 0; at < world.defined.length; at += 2) {
        const scope = world.defined[at + 1] ?? 0;
        const isClass = ((world.scopeFlags[scope] ?? 0) & ops/* FunctionFlag */.NR.class) !== 0;
        hold(world.defined[at] ?? 0, values.of(isClass ? solve_values/* Kind */.b8.class : solve_values/* Kind */.b8.function, scope));
    }
    for (let at = 0; at < world.given.length; at += 2)
        hold(world.given[at] ?? 0, world.given[at + 1] ?? 0);
    for (const address of world.imports)
        names.import(address);
    for (const address of world.free)
        names.free(address);
    // Bases first: only then is it known where an attribute is looked for.
    run();
    early = false;
    for (let at = 0; at < world.contents.length; at += 3) {
        copy(world.contents[at + 2] ?? 0, containers.into(values.a[world.contents[at] ?? 0] ?? 0, world.contents[at + 1] ?? 0));
    }
    attributes.seed();
    for (let at = 0; at < later.length; at += 3)
        arrive(later[at] ?? 0, later[at + 1] ?? 0, later[at + 2] ?? 0);
    run();
    giveFixtures(solver, solver.fixtures);
    run();
    // A key that nothing is known about may be any.
    items.openKeys();
    run();
    return { edges, outside, fixtures: solver.fixtures, items: containers.values, complete: fuel > 0 };
}
/** What must wait until the bases of classes are known. */
function isLate(world, kind, at, value) {
    if (kind === solve_world/* Wait */.sn.copy)
        return false;
    if (kind !== solve_world/* Wait */.sn.getAttribute)
        return true;
    const of = world.values.kind[value];
    if (of === solve_values/* Kind */.b8.module || of === solve_values/* Kind */.b8.package || of === solve_values/* Kind */.b8.outside)
        return false;
    // `Outer.Inner` as a base.
    return of !== solve_values/* Kind */.b8.class || world.members.get(world.values.a[value] ?? 0)?.has(world.data[at + 1] ?? 0) !== true;
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/graph.js





const EMPTY = { nodes: 1, scopes: 1, names: [], code: new Int32Array() };
/** Runs the flow programs of all files. */
function buildFlow(files) {
    const modules = indexModules(files);
    const programs = files.map(({ facts }) => programOf(facts.flow, facts.definitions.length));
    const world = createWorld(files, programs, modules);
    const solved = solve(world);
    const definitionOf = (scope) => {
        const file = world.scopeFile[scope] ?? 0;
        const index = scope - (world.firstScope[file] ?? 0) - 1;
        return index < (files[file]?.facts.definitions.length ?? 0) ? index : -1;
    };
    const isModule = (scope) => world.firstScope[world.scopeFile[scope] ?? 0] === scope;
    const holderOf = (scope) => {
        let at = scope;
        while (at !== solve_world/* MODULE */.L7 && definitionOf(at) < 0 && !isModule(at))
            at = world.scopeOuter[at] ?? solve_world/* MODULE */.L7;
        return at;
    };
    return { world, solved, modules, definitionOf, holderOf };
}
function programOf(flow, definitions) {
    const code = (0,ops/* unpack */.l1)(flow.code);
    const program = code === null ? EMPTY : { nodes: flow.nodes, scopes: flow.scopes, names: flow.names, code };
    if (program.code.length > 0 && (0,ops/* programFits */.fs)(program, definitions))
        return program;
    return { ...EMPTY, scopes: definitions + 1 };
}
/** The last name of the callee of a call site; null when it has none. */
function calledName(world, site) {
    const name = world.data[site + solve_world/* Site */._z.name] ?? 0;
    return name === 0 ? null : (world.names.text[name - 1] ?? null);
}


/***/ }),

/***/ 21187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ Values),
/* harmony export */   b8: () => (/* binding */ Kind),
/* harmony export */   u8: () => (/* binding */ Outside)
/* harmony export */ });
/** The kinds of values that the solver tells apart; `a` and `b` are what a kind says. */
const Kind = {
    /** a: scope */
    function: 1,
    /** a: scope of the class */
    class: 2,
    /** a: scope of the class: any instance of it. */
    instance: 3,
    /** a: value called, b: value that is passed first */
    bound: 4,
    /** a: value of the function behind `staticmethod` */
    static: 5,
    classMethod: 6,
    /** a: value of the getter, b: receiver or 0 */
    property: 7,
    /** a: file */
    module: 8,
    /** a: outside name */
    outside: 9,
    /** a: name: a short string */
    text: 10,
    /** a: number */
    whole: 11,
    /** a: container */
    object: 12,
    /** a: scope of the generator function */
    generator: 13,
    /** a: scope of the class, b: receiver: what `super()` gives */
    above: 14,
    /** a: value, b: name: a method of a built-in type or of a property */
    method: 15,
    /** a: call site of `functools.partial` */
    partial: 16,
    /** a: name: a package without a file of its own */
    package: 17,
};
/** Values as numbers, so that sets of them are small. */
class Values {
    kind = [0];
    a = [0];
    b = [0];
    #index = Array.from({ length: 18 }, () => new Map());
    of(kind, a, b = 0) {
        const index = this.#index[kind];
        const key = b === 0 ? a : a * 0x2000000 + b;
        const known = index?.get(key);
        if (known !== undefined)
            return known;
        const value = this.kind.length;
        this.kind.push(kind);
        this.a.push(a);
        this.b.push(b);
        index?.set(key, value);
        return value;
    }
}
/** Outside paths longer than this go on as they are: `a.b.c.d.e.f.g` says no more. */
const MAX_PARTS = 6;
/** Names that lead out of the repository: `requests.get`, `<builtin>.len`, `<**PyStr**>.join`. */
class Outside {
    paths = [''];
    #parts = [0];
    #index = new Map();
    #below = new Map();
    of(path, parts = 1) {
        const known = this.#index.get(path);
        if (known !== undefined)
            return known;
        this.#index.set(path, this.paths.length);
        this.#parts.push(parts);
        return this.paths.push(path) - 1;
    }
    /** `path.name`; `name` is its number. */
    below(path, name, text) {
        if ((this.#parts[path] ?? 0) >= MAX_PARTS)
            return path;
        const key = path * 0x1000000 + name;
        const known = this.#below.get(key);
        if (known !== undefined)
            return known;
        const made = this.of(`${this.paths[path] ?? ''}.${text}`, (this.#parts[path] ?? 0) + 1);
        this.#below.set(key, made);
        return made;
    }
}


/***/ }),

/***/ 68117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ outsideType),
/* harmony export */   D1: () => (/* binding */ newNode),
/* harmony export */   L7: () => (/* binding */ MODULE),
/* harmony export */   Yh: () => (/* binding */ newContainer),
/* harmony export */   _z: () => (/* binding */ Site),
/* harmony export */   sn: () => (/* binding */ Wait),
/* harmony export */   uk: () => (/* binding */ wait),
/* harmony export */   yJ: () => (/* binding */ put)
/* harmony export */ });
/* unused harmony export HOW */
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21187);

/** What waits for a value at a node. */
const Wait = {
    copy: 1,
    getAttribute: 2,
    setAttribute: 3,
    getItem: 4,
    getItemKey: 5,
    setItem: 6,
    setItemKey: 7,
    getKey: 8,
    setKey: 9,
    slice: 10,
    iterate: 11,
    next: 12,
    enter: 13,
    raise: 14,
    call: 15,
    instance: 16,
    operate: 17,
    /** The bound members of a class arrive for a read of an attribute. */
    bound: 19,
    /** Members of a class as written: bound to the receiver and handed on. */
    bind: 20,
    /** The keys and items of a dictionary are copied to another. */
    merge: 21,
    /** The name of `getattr` or `setattr`. */
    dynamic: 22,
    /** `type(x)` */
    typeOf: 23,
    /** The class and the receiver of `super(...)`. */
    above: 24,
    fixture: 25,
};
/** How a call was tied to what it calls. The order is that of `CallEdge.how`. */
const HOW = (/* unused pure expression or super */ null && ([
    'local', 'import', 'self', 'super', 'class', 'instance', 'flow', 'decorator', 'implicit', 'fixture', 'callback', 'override', 'unique-name',
])); // prettier-ignore
const MODULE = -1;
/** Address layout of a call in `data`. */
const Site = {
    to: 0,
    callee: 1,
    form: 2,
    name: 3,
    scope: 4,
    line: 5,
    outside: 6,
    firstEdge: 7,
    count: 8,
    args: 9,
};
/** A new node. */
function newNode(world) {
    world.held.push(undefined);
    return world.first.push(0) - 1;
}
/** Lets something wait at a node. */
function wait(world, node, kind, data) {
    world.waitKind.push(kind);
    world.waitData.push(data);
    world.waitNext.push(world.first[node] ?? 0);
    world.first[node] = world.waitKind.length - 1;
}
/** Writes operands and returns their address. */
function put(world, ...operands) {
    const at = world.data.length;
    for (const one of operands)
        world.data.push(one);
    return at;
}
/** A new container of a type (a name). */
function newContainer(world, type) {
    return world.values.of(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8.object, world.containerType.push(type) - 1);
}
/** The outside name under which the methods of a built-in type are known. */
function outsideType(world, type) {
    return world.outside.of(`<**Py${type.charAt(0).toUpperCase()}${type.slice(1)}**>`);
}


/***/ }),

/***/ 57167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nameSymbols)
/* harmony export */ });
/** Symbol ids for every definition, unique in the repository: a name defined again gets `#2`, `#3`, ... in path order. */
function nameSymbols(files) {
    const seen = new Map();
    return files.map(({ name, facts }) => ({
        name,
        facts,
        ids: facts.definitions.map((definition) => {
            const id = `py:${name.module}:${definition.qualname}`;
            const count = (seen.get(id) ?? 0) + 1;
            seen.set(id, count);
            return count === 1 ? id : `${id}#${count}`;
        }),
    }));
}


/***/ }),

/***/ 10781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ BUILTINS),
/* harmony export */   N: () => (/* binding */ COMMON_METHODS)
/* harmony export */ });
/** Names that Python defines itself: a call to one of them leaves the repository. */
const BUILTINS = new Set(('abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict ' +
    'dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int ' +
    'isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property quit range ' +
    'repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ ' +
    'ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError ' +
    'BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ' +
    'ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError Exception ExceptionGroup ' +
    'FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning ' +
    'IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ' +
    'ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning ' +
    'PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError ' +
    'RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError ' +
    'TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning ' +
    'UserWarning ValueError Warning ZeroDivisionError').split(' '));
/**
 * Methods of the types every program uses. A call to one of these on an unknown receiver says nothing, even when one
 * class of the repository happens to have a method of that name.
 */
const COMMON_METHODS = new Set(('acquire add append appendleft as_posix bit_length capitalize casefold cancel center clear close closed copy count cursor ' +
    'date decode difference discard done encode endswith execute exists expand expandtabs extend extendleft fetchall ' +
    'fetchone fileno fill find findall finditer finish flush format format_map fromkeys fullmatch get getvalue group ' +
    'groupdict groups hex hexdigest index info insert intersection is_dir is_file isalnum isalpha isascii isdecimal isdigit ' +
    'isdisjoint isidentifier islower isnumeric isoformat isprintable isspace issubset issuperset istitle isupper items join ' +
    'joinpath keys kill ljust lower lstrip match mkdir most_common move_to_end name now open parse partition poll pop popitem ' +
    'popleft prepare put query read read_bytes read_text readable readline readlines release remove removeprefix ' +
    'removesuffix rename replace reset resolve result reverse rfind rindex rjust rotate rpartition rsplit rstrip run search ' +
    'seek send set setdefault shutdown sort split splitlines start startswith stat stop strftime strip sub submit subn ' +
    'swapcase symmetric_difference tell terminate timestamp title total_seconds touch translate truncate union unlink update ' +
    'upper values wait warn warning debug error critical exception log write write_bytes write_text writelines zfill ' +
    'assertEqual assertTrue assertFalse assertRaises assert_called assert_called_once_with mock patch fixture parametrize').split(' '));


/***/ }),

/***/ 22639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/** What the ending of a file name says about its language. */
const ENDINGS = new Map([
    ['py', { language: 'py', grammar: 'python' }],
    ['js', { language: 'js', grammar: 'javascript' }],
    ['mjs', { language: 'js', grammar: 'javascript' }],
    ['cjs', { language: 'js', grammar: 'javascript' }],
    ['jsx', { language: 'js', grammar: 'javascript' }],
    ['ts', { language: 'ts', grammar: 'typescript' }],
    ['mts', { language: 'ts', grammar: 'typescript' }],
    ['cts', { language: 'ts', grammar: 'typescript' }],
    ['tsx', { language: 'ts', grammar: 'tsx' }],
    ['go', { language: 'go', grammar: 'go' }],
    ['rs', { language: 'rs', grammar: 'rust' }],
]);
/** The language of a file by its name; null when it is not read. */
function languageOf(path) {
    const dot = path.lastIndexOf('.');
    return dot < 0 ? null : (ENDINGS.get(path.slice(dot + 1)) ?? null);
}


/***/ }),

/***/ 75561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/hash.js
var hash = __webpack_require__(50645);
// EXTERNAL MODULE: ./lib/knowledge/parse/definitions.js
var definitions = __webpack_require__(79314);
// EXTERNAL MODULE: ./lib/knowledge/parse/flat-tree.js
var flat_tree = __webpack_require__(89782);
// EXTERNAL MODULE: ./lib/knowledge/flow/ops.js
var ops = __webpack_require__(48733);
;// CONCATENATED MODULE: ./lib/knowledge/flow/scope.js


function openScope(parts) {
    return {
        ...parts,
        now: new Map(),
        versions: new Map(),
        shared: new Map(),
        foreign: new Map(),
        log: [],
        inner: [],
        paths: new Map(),
        lambdas: 0,
        generator: false,
    };
}
/** What a name holds where it is read. */
function read(writer, name) {
    const own = writer.scope;
    for (let scope = own; scope !== null; scope = scope.parent) {
        for (let at = scope.inner.length - 1; at >= 0; at--) {
            const found = scope.inner[at]?.get(name);
            if (found !== undefined)
                return found;
        }
        if (scope.bound.globals.has(name))
            return sharedOf(writer, moduleOf(scope), name);
        // The names of a class are seen by its body alone.
        if (!scope.bound.locals.has(name) || (scope.kind === 'class' && scope !== own))
            continue;
        const now = scope === own ? scope.now.get(name) : undefined;
        if (now !== undefined)
            return now;
        // `str = str`: what is not bound yet is what Python gives the name.
        if (scope === own && scope.kind === 'module')
            break;
        if (scope.kind !== 'class')
            return sharedOf(writer, scope, name);
    }
    return writer.build.constant(ops.Op.free, writer.build.name(name));
}
/** Whether a name means what Python or a star import gives it. */
function isFree(writer, name) {
    for (let scope = writer.scope; scope !== null; scope = scope.parent) {
        if (scope.bound.locals.has(name) || scope.inner.some((one) => one.has(name)))
            return false;
    }
    return true;
}
/** Gives a name a new version. */
function scope_assign(writer, name, node) {
    const { scope } = writer;
    if (scope.bound.globals.has(name)) {
        assignForeign(writer, moduleOf(scope), name, node);
        return;
    }
    if (scope.bound.nonlocals.has(name)) {
        for (let outer = scope.parent; outer !== null; outer = outer.parent) {
            if (outer.kind === 'function' && outer.bound.locals.has(name)) {
                assignForeign(writer, outer, name, node);
                return;
            }
        }
        return;
    }
    setNow(scope, name, node);
    addVersion(writer, scope, name, node);
    forget(scope, name);
}
/** Sets the valid version without adding a value to the name. */
function setNow(scope, name, node) {
    scope.log.push([name, scope.now.get(name)]);
    if (node === undefined)
        scope.now.delete(name);
    else
        scope.now.set(name, node);
}
/** Drops what is known about `name.x` and `name[...]`. */
function forget(scope, name) {
    for (const path of scope.paths.keys()) {
        if (path.startsWith(name) && (path[name.length] === '.' || path[name.length] === '['))
            scope.paths.delete(path);
    }
}
function moduleOf(scope) {
    let at = scope;
    while (at.parent !== null)
        at = at.parent;
    return at;
}
function assignForeign(writer, scope, name, node) {
    scope.bound.locals.add(name);
    push(scope.foreign, name, node);
    addVersion(writer, scope, name, node);
}
function addVersion(writer, scope, name, node) {
    if (node === 0)
        return;
    push(scope.versions, name, node);
    const shared = scope.shared.get(name);
    if (shared !== undefined)
        writer.build.emit(ops.Op.copy, shared, node);
}
function sharedOf(writer, scope, name) {
    const known = scope.shared.get(name);
    if (known !== undefined)
        return known;
    const node = writer.build.node();
    scope.shared.set(name, node);
    for (const version of scope.versions.get(name) ?? [])
        writer.build.emit(ops.Op.copy, node, version);
    return node;
}
function push(map, name, node) {
    const known = map.get(name);
    if (known === undefined)
        map.set(name, [node]);
    else if (!known.includes(node))
        known.push(node);
}
/** One place that holds what any of these hold. */
function join(writer, nodes) {
    const real = [...new Set(nodes)].filter((node) => node !== 0);
    const [only = 0] = real;
    if (real.length < 2)
        return only;
    const joined = writer.build.node();
    for (const node of real)
        writer.build.emit(ops.Op.copy, joined, node);
    return joined;
}
const NESTED = new Set(['function_definition', 'class_definition', 'lambda']);
const PATTERNS = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern', 'tuple', 'list', 'parenthesized_expression']); // prettier-ignore
/** The names that the code below some nodes binds in its own scope. */
function boundNames(writer, roots) {
    const { tree } = writer;
    const bound = { locals: new Set(), globals: new Set(), nonlocals: new Set() };
    for (const root of roots) {
        for (let node = root; node < (0,flat_tree/* afterOf */.Wo)(tree, root); node++) {
            if ((0,flat_tree/* afterOf */.Wo)(tree, node) === node + 1)
                continue;
            const kind = (0,flat_tree/* kindOf */.I)(tree, node);
            if (NESTED.has(kind)) {
                if (kind !== 'lambda')
                    bound.locals.add(writer.text((0,flat_tree/* childIn */._9)(tree, node, 'name')));
                node = (0,flat_tree/* afterOf */.Wo)(tree, node) - 1;
            }
            else
                bindsOf(writer, node, kind, bound);
        }
    }
    for (const name of bound.globals)
        bound.locals.delete(name);
    for (const name of bound.nonlocals)
        bound.locals.delete(name);
    return bound;
} // prettier-ignore
function bindsOf(writer, node, kind, bound) {
    const { tree } = writer;
    switch (kind) {
        case 'assignment':
        case 'augmented_assignment':
        case 'for_statement':
            addTargets(writer, (0,flat_tree/* childIn */._9)(tree, node, 'left'), bound.locals);
            return;
        case 'named_expression':
            addTargets(writer, (0,flat_tree/* childIn */._9)(tree, node, 'name'), bound.locals);
            return;
        case 'as_pattern_target':
            addTargets(writer, node + 1, bound.locals);
            return;
        case 'dotted_name': // a capture of `match`
            if ((0,flat_tree/* kindOf */.I)(tree, (0,flat_tree/* parentOf */.gN)(tree, node)) === 'case_pattern' && (0,flat_tree/* afterOf */.Wo)(tree, node) === node + 2)
                bound.locals.add(writer.text(node));
            return;
        case 'import_statement':
        case 'import_from_statement':
            for (let child = node + 1; child < (0,flat_tree/* afterOf */.Wo)(tree, node); child = (0,flat_tree/* afterOf */.Wo)(tree, child)) {
                if ((0,flat_tree/* fieldOf */._F)(tree, child) !== 'name')
                    continue;
                const alias = (0,flat_tree/* kindOf */.I)(tree, child) === 'aliased_import' ? (0,flat_tree/* childIn */._9)(tree, child, 'alias') : -1;
                const name = writer.text(alias < 0 ? child : alias);
                bound.locals.add(kind === 'import_statement' ? (name.split('.')[0] ?? '').trim() : name);
            }
            return;
        case 'global_statement':
        case 'nonlocal_statement':
            for (let child = node + 1; child < (0,flat_tree/* afterOf */.Wo)(tree, node); child = (0,flat_tree/* afterOf */.Wo)(tree, child)) {
                if ((0,flat_tree/* kindOf */.I)(tree, child) === 'identifier')
                    (kind === 'global_statement' ? bound.globals : bound.nonlocals).add(writer.text(child));
            }
            return;
    }
} // prettier-ignore
function addTargets(writer, pattern, into) {
    if (pattern < 0)
        return;
    const kind = (0,flat_tree/* kindOf */.I)(writer.tree, pattern);
    if (kind === 'identifier')
        into.add(writer.text(pattern));
    else if (PATTERNS.has(kind)) {
        const stop = (0,flat_tree/* afterOf */.Wo)(writer.tree, pattern);
        for (let child = pattern + 1; child < stop; child = (0,flat_tree/* afterOf */.Wo)(writer.tree, child))
            addTargets(writer, child, into);
    }
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/syntax.js


/** Longer strings are no keys and no attribute names. */
const MAX_TEXT = 40;
/** The children of a node that are not punctuation or keywords. */
function parts({ tree }, node) {
    const found = [];
    const stop = (0,flat_tree/* afterOf */.Wo)(tree, node);
    for (let child = node + 1; child < stop; child = (0,flat_tree/* afterOf */.Wo)(tree, child)) {
        if ((0,flat_tree/* afterOf */.Wo)(tree, child) > child + 1 || /^[a-z_]/.test((0,flat_tree/* kindOf */.I)(tree, child)) && !KEYWORDS.has((0,flat_tree/* kindOf */.I)(tree, child)))
            found.push(child);
    }
    return found;
} // prettier-ignore
const KEYWORDS = new Set('if else elif for while in is not and or await async yield from lambda return raise with as def class try except finally import del assert print exec global nonlocal match case comment line_continuation type_conversion'.split(' ')); // prettier-ignore
/** `self.x`, `d["k"][0]`: text by which the same place is found again; null for anything less plain. */
function pathOf(writer, node, depth = 0) {
    const { tree } = writer;
    const kind = (0,flat_tree/* kindOf */.I)(tree, node);
    if (kind === 'identifier')
        return writer.text(node);
    if (depth > 4)
        return null;
    if (kind === 'attribute') {
        const base = pathOf(writer, (0,flat_tree/* childIn */._9)(tree, node, 'object'), depth + 1);
        return base === null ? null : `${base}.${writer.text((0,flat_tree/* childIn */._9)(tree, node, 'attribute'))}`;
    }
    if (kind !== 'subscript')
        return null;
    const key = keyOf(writer, node);
    const base = key === null ? null : pathOf(writer, (0,flat_tree/* childIn */._9)(tree, node, 'value'), depth + 1);
    return base === null ? null : `${base}[${key}]`;
}
/** The key of a subscript that is written down, as the operations want it. */
function keyOf(writer, node) {
    const { tree } = writer;
    const key = (0,flat_tree/* childIn */._9)(tree, node, 'subscript');
    if (key < 0)
        return null;
    return constantKey(writer, key);
}
function constantKey(writer, key) {
    const { tree, build } = writer;
    const kind = (0,flat_tree/* kindOf */.I)(tree, key);
    if (kind === 'integer') {
        const text = writer.text(key);
        return /^\d{1,4}$/.test(text) ? 1 + 2 * Number(text) : null;
    }
    if (kind !== 'string')
        return null;
    const text = plainText(writer, key);
    return text === null ? null : 2 + 2 * build.name(text);
}
/** The text of a short string without anything special in it. */
function plainText(writer, node) {
    const written = writer.text(node);
    if (written.length > MAX_TEXT + 2)
        return null;
    return /^(['"])([^\\'"{}\n]*)\1$/.exec(written)?.[2] ?? null;
}
/** A value of a built-in type. */
function typed(writer, type) {
    return writer.build.constant(ops.Op.typed, writer.build.name(type));
}
/** A new container; `pairs` are keys and values. */
function builtOf({ build }, type, pairs) {
    const to = build.node();
    build.emit(ops.Op.build, to, build.name(type), pairs.length / 2, ...pairs);
    return to;
}
/** What a loop over a value yields. */
function iterated({ build }, object) {
    if (object === 0)
        return 0;
    const to = build.node();
    build.emit(ops.Op.iterate, to, object);
    return to;
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/calls.js




/** Writes a call and returns the place of its result. */
function callOf(writer, node) {
    const { tree, build, scope } = writer;
    const callee = (0,flat_tree/* childIn */._9)(tree, node, 'function');
    const from = writer.expression(callee);
    const list = (0,flat_tree/* childIn */._9)(tree, node, 'arguments');
    const args = [];
    if (list >= 0) {
        for (const part of (0,flat_tree/* kindOf */.I)(tree, list) === 'argument_list' ? parts(writer, list) : [list]) {
            pushArgument(writer, part, args);
        }
    }
    const to = build.node();
    const { form, name } = formOf(writer, callee);
    build.at(scope.id, writer.line(node));
    build.emit(ops.Op.call, to, from, form, name === null ? 0 : 1 + build.name(name), args.length / 3, ...args);
    scope.paths.clear();
    if (name === 'update' && list >= 0)
        rememberUpdate(writer, callee, list, args);
    return to;
}
/** Writes `callee(value)` as a decorator does it. */
function decorate(writer, decorator, callee, value) {
    const { build, scope } = writer;
    const to = build.node();
    const { name } = formOf(writer, decorator);
    build.at(scope.id, writer.line(decorator));
    build.emit(ops.Op.call, to, callee, ops/* Form */.lV.decorator, name === null ? 0 : 1 + build.name(name), 1, ops/* Pass */.oF.position, 0, value);
    scope.paths.clear();
    return to;
}
function pushArgument(writer, part, args) {
    const { tree, build } = writer;
    switch ((0,flat_tree/* kindOf */.I)(tree, part)) {
        case 'comment':
            return;
        case 'list_splat':
        case 'dictionary_splat': {
            const [inner = -1] = parts(writer, part);
            args.push((0,flat_tree/* kindOf */.I)(tree, part) === 'list_splat' ? ops/* Pass */.oF.star : ops/* Pass */.oF.doubleStar, 0, writer.expression(inner));
            return;
        }
        case 'keyword_argument': {
            const name = build.name(writer.text((0,flat_tree/* childIn */._9)(tree, part, 'name')));
            args.push(ops/* Pass */.oF.keyword, 1 + name, writer.expression((0,flat_tree/* childIn */._9)(tree, part, 'value')));
            return;
        }
        default:
            args.push(ops/* Pass */.oF.position, 0, writer.expression(part));
    }
}
function formOf(writer, callee) {
    const { tree, scope } = writer;
    const kind = callee < 0 ? '' : (0,flat_tree/* kindOf */.I)(tree, callee);
    if (kind === 'identifier')
        return { form: ops/* Form */.lV.name, name: writer.text(callee) };
    if (kind !== 'attribute')
        return { form: ops/* Form */.lV.other, name: null };
    const name = writer.text((0,flat_tree/* childIn */._9)(tree, callee, 'attribute'));
    const object = (0,flat_tree/* childIn */._9)(tree, callee, 'object');
    const text = (0,flat_tree/* kindOf */.I)(tree, object) === 'identifier' ? writer.text(object) : null;
    if (text !== null && text === scope.own)
        return { form: ops/* Form */.lV.own, name };
    const made = (0,flat_tree/* kindOf */.I)(tree, object) === 'call' ? (0,flat_tree/* childIn */._9)(tree, object, 'function') : -1;
    const above = made >= 0 && (0,flat_tree/* kindOf */.I)(tree, made) === 'identifier' && writer.text(made) === 'super' && isFree(writer, 'super');
    return { form: above ? ops/* Form */.lV.above : ops/* Form */.lV.attribute, name };
} // prettier-ignore
/** `d.update({"k": f})` puts `f` there as surely as an assignment. */
function rememberUpdate(writer, callee, list, args) {
    const { tree, scope } = writer;
    const base = pathOf(writer, (0,flat_tree/* childIn */._9)(tree, callee, 'object'));
    const [literal = -1] = parts(writer, list);
    if (base === null || args.length !== 3 || literal < 0 || (0,flat_tree/* kindOf */.I)(tree, literal) !== 'dictionary')
        return;
    const made = args[2] ?? 0;
    for (let pair = literal + 1; pair < (0,flat_tree/* afterOf */.Wo)(tree, literal); pair = (0,flat_tree/* afterOf */.Wo)(tree, pair)) {
        if ((0,flat_tree/* kindOf */.I)(tree, pair) !== 'pair')
            continue;
        const key = constantKey(writer, (0,flat_tree/* childIn */._9)(tree, pair, 'key'));
        if (key === null)
            continue;
        const to = writer.build.node();
        writer.build.emit(ops.Op.getKey, to, made, key);
        scope.paths.set(`${base}[${key}]`, to);
    }
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/hints.js




const BUILT_IN = new Set(['str', 'int', 'float', 'bool', 'bytes', 'complex', 'bytearray', 'memoryview']);
const NOTHING = new Set([
    'None',
    'Any',
    'object',
    'NoReturn',
    'Never',
    'Callable',
    'TypeVar',
    'Literal',
    'LiteralString',
]);
const WRAPPERS = new Set([
    'Optional',
    'Union',
    'Final',
    'ClassVar',
    'Annotated',
    'Required',
    'NotRequired',
    'ReadOnly',
    'InitVar',
]);
const LAST = new Set([
    'dict',
    'Dict',
    'Mapping',
    'MutableMapping',
    'DefaultDict',
    'defaultdict',
    'OrderedDict',
    'Awaitable',
    'Coroutine',
]);
const ITEMS = new Set([
    'list', 'List', 'set', 'Set', 'frozenset', 'FrozenSet', 'Sequence', 'MutableSequence', 'Iterable', 'Iterator', 'Collection',
    'AsyncIterable', 'AsyncIterator', 'Generator', 'AsyncGenerator', 'Deque', 'deque', 'tuple', 'Tuple', 'AbstractSet', 'MutableSet',
    'ContextManager', 'AsyncContextManager',
]); // prettier-ignore
const MAX_DEPTH = 6;
const hints_MAX_TEXT = 120;
/** The place of the values that an annotation allows: instances of the classes it names. 0 when it names none. */
function hintOf(writer, node, depth = 0) {
    const { tree } = writer;
    if (node < 0 || depth > MAX_DEPTH)
        return 0;
    switch ((0,flat_tree/* kindOf */.I)(tree, node)) {
        case 'type':
        case 'parenthesized_expression': {
            const [inner = -1] = parts(writer, node);
            return hintOf(writer, inner, depth);
        }
        case 'identifier':
            return named(writer, writer.text(node), () => writer.expression(node));
        case 'attribute':
            return named(writer, writer.text((0,flat_tree/* childIn */._9)(tree, node, 'attribute')), () => writer.expression(node));
        case 'string':
            return ofText(writer, writer.text(node).slice(0, hints_MAX_TEXT));
        case 'binary_operator':
        case 'union_type':
            return join(writer, parts(writer, node).map((part) => hintOf(writer, part, depth + 1)));
        case 'generic_type':
        case 'subscript':
            return generic(writer, node, depth);
        default:
            return 0;
    }
} // prettier-ignore
function generic(writer, node, depth) {
    const { tree } = writer;
    const [head = -1, ...rest] = parts(writer, node);
    const args = rest.flatMap((one) => ((0,flat_tree/* kindOf */.I)(tree, one) === 'type_parameter' ? parts(writer, one) : [one]));
    const name = (0,flat_tree/* kindOf */.I)(tree, head) === 'attribute' ? writer.text((0,flat_tree/* childIn */._9)(tree, head, 'attribute')) : writer.text(head);
    const inner = (part) => (part === undefined ? 0 : hintOf(writer, part, depth + 1));
    if (name === 'Type' || name === 'type')
        return args[0] === undefined ? 0 : classOf(writer, args[0]);
    if (name === 'Annotated' || name === 'Generator')
        args.length = Math.min(args.length, 1);
    if (WRAPPERS.has(name))
        return join(writer, args.map(inner));
    if (name === 'Awaitable' || name === 'Coroutine')
        return inner(args.at(-1));
    if (NOTHING.has(name))
        return 0;
    if (LAST.has(name))
        return built(writer, 'dict', inner(args.at(-1)));
    if (ITEMS.has(name))
        return built(writer, name.toLowerCase() === 'tuple' ? 'tuple' : 'list', join(writer, args.map(inner)));
    return hintOf(writer, head, depth + 1);
} // prettier-ignore
function built(writer, type, element) {
    return builtOf(writer, type, element === 0 ? [] : [0, element]);
}
function classOf(writer, node) {
    const inner = (0,flat_tree/* kindOf */.I)(writer.tree, node) === 'type' ? (parts(writer, node)[0] ?? -1) : node;
    const kind = inner < 0 ? '' : (0,flat_tree/* kindOf */.I)(writer.tree, inner);
    return kind === 'identifier' || kind === 'attribute' ? writer.expression(inner) : 0;
}
function named(writer, name, classes) {
    const { build } = writer;
    if (BUILT_IN.has(name))
        return typed(writer, name);
    if (NOTHING.has(name))
        return 0;
    if (name === 'dict' || name === 'list' || name === 'set' || name === 'tuple')
        return builtOf(writer, name, []);
    const from = name === 'Self' ? ownClass(writer) : classes();
    if (from === 0)
        return 0;
    const to = build.node();
    build.emit(ops.Op.instance, to, from);
    return to;
}
function ownClass(writer) {
    for (let scope = writer.scope; scope !== null; scope = scope.parent) {
        if (scope.kind === 'class')
            return writer.build.constant(ops.Op.define, scope.id);
    }
    return 0;
}
/** `"Class"`, `"pkg.Class | None"`, `"Optional[Class]"`; other texts say nothing. */
function ofText(writer, text) {
    const bare = text.replace(/^[rR]?["']+|["']+$/g, '').replace(/^(?:typing\.)?Optional\[(.*)\]$/s, '$1');
    const found = bare.split('|').map((piece) => {
        const path = /^[A-Za-z_][\w.]*$/.exec(piece.trim())?.[0].split('.') ?? [];
        const [head, ...rest] = path;
        if (head === undefined)
            return 0;
        return named(writer, rest.at(-1) ?? head, () => {
            const { build } = writer;
            let at = read(writer, head);
            for (const part of rest.slice(0, MAX_DEPTH)) {
                const next = build.node();
                build.emit(ops.Op.getAttribute, next, at, build.name(part));
                at = next;
            }
            return at;
        });
    });
    return join(writer, found);
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/parameters.js




/** The parameters of a function or lambda; defaults and annotations are read in the scope around it. */
function parametersOf(writer, list) {
    const { tree } = writer;
    if (list < 0)
        return [];
    const found = [];
    let takes = ops/* Take */.qd.plain;
    const add = (name, kind, value, type) => found.push({ name, takes: kind, value, hint: type < 0 ? 0 : hintOf(writer, type) });
    for (const part of parts(writer, list)) {
        const type = (0,flat_tree/* childIn */._9)(tree, part, 'type');
        switch ((0,flat_tree/* kindOf */.I)(tree, part)) {
            case 'identifier':
                add(writer.text(part), takes, 0, -1);
                break;
            case 'default_parameter':
            case 'typed_default_parameter':
                add(writer.text((0,flat_tree/* childIn */._9)(tree, part, 'name')), takes, writer.expression((0,flat_tree/* childIn */._9)(tree, part, 'value')), type);
                break;
            case 'keyword_separator':
                takes = ops/* Take */.qd.keywordOnly;
                break;
            case 'typed_parameter':
            case 'list_splat_pattern':
            case 'dictionary_splat_pattern': {
                const splat = (0,flat_tree/* kindOf */.I)(tree, part) === 'typed_parameter' ? part + 1 : part;
                const kind = (0,flat_tree/* kindOf */.I)(tree, splat);
                const inner = kind === 'identifier' ? splat : parts(writer, splat).find((one) => (0,flat_tree/* kindOf */.I)(tree, one) === 'identifier');
                if (inner === undefined)
                    break;
                const star = kind === 'list_splat_pattern';
                const double = kind === 'dictionary_splat_pattern';
                add(writer.text(inner), star ? ops/* Take */.qd.star : double ? ops/* Take */.qd.doubleStar : takes, 0, star || double ? -1 : type);
                if (star)
                    takes = ops/* Take */.qd.keywordOnly;
                break;
            }
            default:
                if ((0,flat_tree/* kindOf */.I)(tree, part) === 'ERROR' && (0,flat_tree/* afterOf */.Wo)(tree, part) > part + 1)
                    break;
        }
    }
    return found;
} // prettier-ignore
/** Writes the head of the function that `writer.scope` is and returns the places of its parameters. */
function writeFunction(writer, parameters, flags, owner, lambda, outer) {
    const { build, scope } = writer;
    const places = parameters.map(({ name, value, hint }) => {
        const node = build.node();
        if (value !== 0)
            build.emit(ops.Op.copy, node, value);
        if (hint !== 0)
            build.emit(ops.Op.copy, node, hint);
        return { name, node };
    });
    const list = places.flatMap(({ name, node }, index) => [parameters[index]?.takes ?? 0, build.name(name), node]);
    build.emit(ops.Op.function, scope.id, flags, scope.result, owner, lambda, outer, places.length, ...list);
    return places;
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/targets.js




const SEQUENCES = new Set(['expression_list', 'tuple', 'list']);
const targets_PATTERNS = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'tuple', 'list', 'expression_list']);
/** The value of the right side of an assignment; written tuples keep their elements apart. */
function targets_valueOf(writer, node) {
    const { tree } = writer;
    if (node < 0)
        return 0;
    if (!SEQUENCES.has((0,flat_tree/* kindOf */.I)(tree, node)))
        return writer.expression(node);
    const elements = parts(writer, node);
    if (elements.length > 50 || elements.some((one) => (0,flat_tree/* kindOf */.I)(tree, one) === 'list_splat'))
        return writer.expression(node);
    return elements.map((one) => targets_valueOf(writer, one));
} // prettier-ignore
/** One place for a value. */
function placeOf(writer, value, type = 'tuple') {
    if (typeof value === 'number')
        return value;
    const pairs = value.flatMap((one, index) => {
        const place = placeOf(writer, one);
        return place === 0 ? [] : [1 + 2 * index, place];
    });
    return builtOf(writer, type, pairs);
}
/** Gives a value to whatever stands on the left: a name, an attribute, an item, or a pattern of them. */
function bind(writer, target, value, name = (text, place) => scope_assign(writer, text, place)) {
    const { tree, build, scope } = writer;
    if (target < 0)
        return;
    const kind = (0,flat_tree/* kindOf */.I)(tree, target);
    if (kind === 'identifier') {
        name(writer.text(target), placeOf(writer, value));
        return;
    }
    if (kind === 'attribute') {
        const object = writer.expression((0,flat_tree/* childIn */._9)(tree, target, 'object'));
        const place = placeOf(writer, value);
        build.emit(ops.Op.setAttribute, object, build.name(writer.text((0,flat_tree/* childIn */._9)(tree, target, 'attribute'))), place);
        remember(writer, target, place);
        return;
    }
    if (kind === 'subscript') {
        const object = writer.expression((0,flat_tree/* childIn */._9)(tree, target, 'value'));
        const key = keyOf(writer, target);
        const place = placeOf(writer, value);
        if (key !== null)
            build.emit(ops.Op.setKey, object, key, place);
        else
            build.emit(ops.Op.setItem, object, writer.expression((0,flat_tree/* childIn */._9)(tree, target, 'subscript')), place);
        build.at(scope.id, writer.line(target));
        remember(writer, target, place);
        return;
    }
    if (kind === 'parenthesized_expression' || kind === 'list_splat_pattern') {
        for (const part of parts(writer, target))
            bind(writer, part, value, name);
        return;
    }
    if (targets_PATTERNS.has(kind))
        spread(writer, parts(writer, target), value, name);
}
function spread(writer, targets, value, name) {
    const { tree, build } = writer;
    const star = targets.findIndex((one) => (0,flat_tree/* kindOf */.I)(tree, one) === 'list_splat_pattern');
    const behind = star < 0 ? 0 : targets.length - star - 1;
    targets.forEach((target, index) => {
        if (typeof value !== 'number') {
            const late = star >= 0 && index > star;
            if (index === star)
                bind(writer, target, placeOf(writer, value.slice(star, value.length - behind), 'list'), name);
            else
                bind(writer, target, value[late ? value.length - (targets.length - index) : index] ?? 0, name);
            return;
        }
        if (value === 0) {
            bind(writer, target, 0, name);
            return;
        }
        const place = build.node();
        if (star >= 0 && index === star)
            build.emit(ops.Op.slice, place, value, 1 + star, 0);
        else if (star >= 0 && index > star)
            build.emit(ops.Op.getItem, place, value, 0);
        else
            build.emit(ops.Op.getKey, place, value, 1 + 2 * index);
        bind(writer, target, place, name);
    });
} // prettier-ignore
/** What was put somewhere is there until something unknown happens. */
function remember(writer, target, place) {
    const { paths } = writer.scope;
    const path = pathOf(writer, target);
    const last = path === null ? null : /[.[][^.[]*$/.exec(path)?.[0];
    // Another name for the same object may lead to the same place.
    for (const known of [...paths.keys()]) {
        if (last === null || last === undefined || known.endsWith(last) || (path !== null && known.startsWith(path)))
            paths.delete(known);
    }
    if (path !== null && place !== 0)
        paths.set(path, place);
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/expressions.js







/** Elements of a literal that are looked at one by one. */
const MAX_ELEMENTS = 200;
const COMPREHENSIONS = new Map([
    ['list_comprehension', 'list'],
    ['set_comprehension', 'set'],
    ['dictionary_comprehension', 'dict'],
]);
/** Writes what an expression does and returns the place of its value; 0 when the value says nothing. */
function expression(writer, node) {
    const { tree } = writer;
    if (node < 0)
        return 0;
    switch ((0,flat_tree/* kindOf */.I)(tree, node)) {
        case 'identifier':
            return read(writer, writer.text(node));
        case 'attribute':
            return attribute(writer, node);
        case 'call':
            return callOf(writer, node);
        case 'subscript':
            return subscript(writer, node);
        case 'string':
        case 'concatenated_string':
            return string(writer, node);
        case 'integer':
            return whole(writer, node);
        case 'float':
            return typed(writer, 'float');
        case 'true':
        case 'false':
            return typed(writer, 'bool');
        case 'list':
        case 'tuple':
        case 'set':
        case 'expression_list':
            return sequence(writer, node);
        case 'dictionary':
            return dictionary(writer, node);
        case 'list_comprehension':
        case 'set_comprehension':
        case 'generator_expression':
        case 'dictionary_comprehension':
            return comprehension(writer, node);
        case 'lambda':
            return (0,flat_tree/* afterOf */.Wo)(tree, node) === node + 1 ? 0 : lambda(writer, node);
        case 'conditional_expression': {
            const [value = -1, condition = -1, other = -1] = parts(writer, node);
            expression(writer, condition);
            return join(writer, [expression(writer, value), expression(writer, other)]);
        }
        case 'boolean_operator':
            return join(writer, [expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'left')), expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'right'))]);
        case 'binary_operator':
            return binary(writer, node);
        case 'named_expression': {
            const value = expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'value'));
            scope_assign(writer, writer.text((0,flat_tree/* childIn */._9)(tree, node, 'name')), value);
            return value;
        }
        case 'parenthesized_expression':
        case 'await':
            return parts(writer, node).reduce((_last, part) => expression(writer, part), 0);
        case 'yield':
            return yielded(writer, node);
        case 'list_splat':
        case 'dictionary_splat':
            for (const part of parts(writer, node))
                expression(writer, part);
            return 0;
        case 'comment':
        case 'none':
        case 'ellipsis':
            return 0;
        default:
            for (const part of parts(writer, node))
                expression(writer, part);
            return 0;
    }
} // prettier-ignore
function attribute(writer, node) {
    const { tree, build, scope } = writer;
    const known = scope.paths.size === 0 ? undefined : scope.paths.get(pathOf(writer, node) ?? '');
    const object = expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'object'));
    if (known !== undefined)
        return known;
    if (object === 0)
        return 0;
    const to = build.node();
    build.at(scope.id, writer.line(node));
    build.emit(ops.Op.getAttribute, to, object, build.name(writer.text((0,flat_tree/* childIn */._9)(tree, node, 'attribute'))));
    return to;
}
function subscript(writer, node) {
    const { tree, build, scope } = writer;
    const known = scope.paths.size === 0 ? undefined : scope.paths.get(pathOf(writer, node) ?? '');
    const object = expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'value'));
    const key = keyOf(writer, node);
    if (key === null) {
        const indices = parts(writer, node).slice(1);
        const [index = -1] = indices;
        if (indices.length === 1 && (0,flat_tree/* kindOf */.I)(tree, index) === 'slice')
            return sliced(writer, object, index);
        const [at = 0] = indices.map((one) => expression(writer, one));
        if (object === 0)
            return 0;
        const to = build.node();
        build.at(scope.id, writer.line(node));
        build.emit(ops.Op.getItem, to, object, at);
        return to;
    }
    if (known !== undefined)
        return known;
    if (object === 0)
        return 0;
    const to = build.node();
    build.at(scope.id, writer.line(node));
    build.emit(ops.Op.getKey, to, object, key);
    return to;
}
function sliced(writer, object, slice) {
    const { tree, build } = writer;
    const bounds = [0, 0];
    let at = 0;
    for (let child = slice + 1; child < (0,flat_tree/* afterOf */.Wo)(tree, slice); child = (0,flat_tree/* afterOf */.Wo)(tree, child)) {
        if ((0,flat_tree/* kindOf */.I)(tree, child) === ':')
            at++;
        else if (at < 2) {
            const text = writer.text(child);
            if (/^\d{1,4}$/.test(text))
                bounds[at] = 1 + Number(text);
            else
                expression(writer, child);
        }
    }
    if (object === 0)
        return 0;
    const to = build.node();
    build.emit(ops.Op.slice, to, object, bounds[0] ?? 0, bounds[1] ?? 0);
    return to;
}
function string(writer, node) {
    const { tree, build } = writer;
    if ((0,flat_tree/* afterOf */.Wo)(tree, node) > node + 4) {
        for (let inner = node + 1; inner < (0,flat_tree/* afterOf */.Wo)(tree, node); inner++) {
            if ((0,flat_tree/* kindOf */.I)(tree, inner) !== 'interpolation')
                continue;
            for (const part of parts(writer, inner))
                expression(writer, part);
            inner = (0,flat_tree/* afterOf */.Wo)(tree, inner) - 1;
        }
    }
    const text = (0,flat_tree/* kindOf */.I)(tree, node) === 'string' ? plainText(writer, node) : null;
    if (text !== null && /^[\w.-]*$/.test(text))
        return build.constant(ops.Op.text, build.name(text));
    return typed(writer, /^[rR]?[bB]/.test(writer.text(node).slice(0, 2)) ? 'bytes' : 'str');
}
function whole(writer, node) {
    const text = writer.text(node);
    return /^\d{1,3}$/.test(text) ? writer.build.constant(ops.Op.whole, Number(text)) : typed(writer, 'int');
}
function sequence(writer, node) {
    const elements = parts(writer, node);
    const kind = (0,flat_tree/* kindOf */.I)(writer.tree, node);
    const pairs = [];
    let certain = kind !== 'set';
    elements.forEach((element, index) => {
        const splat = (0,flat_tree/* kindOf */.I)(writer.tree, element) === 'list_splat';
        const value = splat ? iterated(writer, expression(writer, element + 2)) : expression(writer, element);
        if (splat)
            certain = false;
        if (value !== 0 && index < MAX_ELEMENTS)
            pairs.push(certain ? 1 + 2 * index : 0, value);
    });
    return builtOf(writer, kind === 'expression_list' ? 'tuple' : kind, pairs);
}
function dictionary(writer, node) {
    const { tree } = writer;
    const pairs = [];
    for (const part of parts(writer, node)) {
        if ((0,flat_tree/* kindOf */.I)(tree, part) !== 'pair') {
            expression(writer, part);
            continue;
        }
        const key = (0,flat_tree/* childIn */._9)(tree, part, 'key');
        const known = constantKey(writer, key);
        if (known === null)
            expression(writer, key);
        const value = expression(writer, (0,flat_tree/* childIn */._9)(tree, part, 'value'));
        if (value !== 0 && pairs.length < 2 * MAX_ELEMENTS)
            pairs.push(known ?? 0, value);
    }
    return builtOf(writer, 'dict', pairs);
}
function comprehension(writer, node) {
    const { tree, scope, build } = writer;
    const names = new Map();
    const [body = -1, ...clauses] = parts(writer, node);
    scope.inner.push(names);
    for (const clause of clauses) {
        if ((0,flat_tree/* kindOf */.I)(tree, clause) !== 'for_in_clause') {
            expression(writer, clause);
            continue;
        }
        const sources = parts(writer, clause).filter((part) => (0,flat_tree/* fieldOf */._F)(tree, part) === 'right');
        const [source = 0] = sources.map((one) => expression(writer, one));
        build.at(scope.id, writer.line(clause));
        bind(writer, (0,flat_tree/* childIn */._9)(tree, clause, 'left'), iterated(writer, source), (name, value) => names.set(name, value));
    }
    let value;
    if ((0,flat_tree/* kindOf */.I)(tree, body) === 'pair') {
        expression(writer, (0,flat_tree/* childIn */._9)(tree, body, 'key'));
        value = expression(writer, (0,flat_tree/* childIn */._9)(tree, body, 'value'));
    }
    else
        value = expression(writer, body);
    scope.inner.pop();
    const type = COMPREHENSIONS.get((0,flat_tree/* kindOf */.I)(tree, node)) ?? 'generator';
    return builtOf(writer, type, value === 0 ? [] : [0, value]);
}
function lambda(writer, node) {
    const { tree, build, scope: outer } = writer;
    const id = build.scope();
    outer.lambdas++;
    const number = outer.lambdas;
    const body = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    const parameters = parametersOf(writer, (0,flat_tree/* childIn */._9)(tree, node, 'parameters'));
    const bound = boundNames(writer, [body]);
    for (const { name } of parameters)
        bound.locals.add(name);
    writer.scope = openScope({ id, kind: 'lambda', parent: outer, bound, result: build.node(), own: null });
    const places = writeFunction(writer, parameters, ops/* FunctionFlag */.NR.lambda, 0, number, outer.id);
    for (const { name, node: place } of places)
        scope_assign(writer, name, place);
    build.emit(ops.Op.copy, writer.scope.result, expression(writer, body));
    writer.scope = outer;
    const to = build.node();
    build.emit(ops.Op.define, to, id);
    return to;
}
function binary(writer, node) {
    const { tree, build, scope } = writer;
    const left = expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'left'));
    const right = expression(writer, (0,flat_tree/* childIn */._9)(tree, node, 'right'));
    const operator = (0,flat_tree/* childIn */._9)(tree, node, 'operator');
    const sign = operator < 0 ? '' : (0,flat_tree/* kindOf */.I)(tree, operator);
    if (left !== 0) {
        build.at(scope.id, writer.line(node));
        build.emit(ops.Op.operate, left, right, build.name(sign));
    }
    return sign === '+' || sign === '|' ? join(writer, [left, right]) : left;
}
function yielded(writer, node) {
    const { tree, build, scope } = writer;
    scope.generator = true;
    const all = parts(writer, node);
    const from = (0,flat_tree/* kindOf */.I)(tree, node + 1) === 'yield' && (0,flat_tree/* kindOf */.I)(tree, node + 2) === 'from';
    const [value = 0] = all.map((part) => expression(writer, part));
    if (value === 0)
        return 0;
    build.at(scope.id, writer.line(node));
    build.emit(ops.Op.yield, scope.id, from ? iterated(writer, value) : value);
    return 0;
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/program.js

function createBuilder(definitions) {
    const code = [];
    const names = [];
    const index = new Map();
    const constants = new Map();
    let nodes = 1;
    let scopes = definitions + 1;
    let [scopeNow, lineNow] = [0, 0];
    return {
        node: () => nodes++,
        name: (text) => {
            const known = index.get(text);
            if (known !== undefined)
                return known;
            index.set(text, names.length);
            return names.push(text) - 1;
        },
        emit: (...operation) => {
            for (const number of operation)
                code.push(number);
        },
        constant: (op, value) => {
            const key = value * 32 + op;
            const known = constants.get(key);
            if (known !== undefined)
                return known;
            constants.set(key, nodes);
            code.push(op, nodes, value);
            return nodes++;
        },
        at: (scope, line) => {
            if (scope !== scopeNow)
                code.push(ops.Op.scope, (scopeNow = scope));
            if (line !== lineNow)
                code.push(ops.Op.line, (lineNow = line));
        },
        scope: () => scopes++,
        finish: () => ({ nodes, scopes, names, code: (0,ops/* pack */.qq)(code) }),
    };
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/branches.js

/** Writes code that may not run, or not alone, and takes back what it did to the names. */
function arm(writer, write) {
    const { scope } = writer;
    const mark = scope.log.length;
    scope.paths.clear();
    write();
    scope.paths.clear();
    const changes = new Map();
    for (const [name, before] of scope.log.slice(mark)) {
        if (!changes.has(name))
            changes.set(name, { before, after: scope.now.get(name) });
    }
    scope.log.length = mark;
    for (const [name, { before }] of changes)
        restore(scope, name, before);
    return changes;
}
/** Goes on behind several ways, of which one was taken; `none` when it may have been none of them. */
function merge(writer, arms, none) {
    const { scope } = writer;
    const names = new Set(arms.flatMap((changes) => [...changes.keys()]));
    for (const name of names) {
        const before = scope.now.get(name);
        const ends = arms.map((changes) => (changes.has(name) ? changes.get(name)?.after : before));
        if (none)
            ends.push(before);
        setNow(scope, name, join(writer, ends.map((node) => node ?? 0)));
    }
} // prettier-ignore
function restore(scope, name, before) {
    if (before === undefined)
        scope.now.delete(name);
    else
        scope.now.set(name, before);
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/definitions.js







const ON_CLASS = new Set(['__new__', '__init_subclass__', '__class_getitem__']);
/** Writes a function: its decorators and defaults where it stands, and its body. */
function writeDefinition(writer, node, index, decorators, block) {
    const { tree, build, scope: outer } = writer;
    const places = decorators.map((one) => writer.expression(parts(writer, one)[0] ?? -1));
    const parameters = parametersOf(writer, (0,flat_tree/* childIn */._9)(tree, node, 'parameters'));
    const returns = (0,flat_tree/* childIn */._9)(tree, node, 'return_type');
    const hint = returns < 0 ? 0 : hintOf(writer, returns);
    const value = build.node();
    build.emit(ops.Op.define, value, 1 + index);
    finish(writer, node, value, decorators, places);
    const body = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    const bound = boundNames(writer, body < 0 ? [] : [body]);
    for (const { name } of parameters)
        bound.locals.add(name);
    const own = outer.kind === 'class' ? (parameters[0]?.name ?? null) : null;
    const result = build.node();
    const scope = openScope({ id: 1 + index, kind: 'function', parent: outer, bound, result, own });
    writer.scope = scope;
    const owner = outer.kind === 'class' ? outer.id : 0;
    const generator = yields(writer, body);
    const flags = (generator ? ops/* FunctionFlag */.NR.generator : 0) | receiverFlag(writer, node, decorators);
    const heads = writeFunction(writer, parameters, flags, owner, 0, outer.id);
    for (const { name, node: place } of heads)
        scope_assign(writer, name, place);
    if (hint !== 0)
        build.emit(ops.Op.copy, result, hint);
    block(writer, body);
    writer.scope = outer;
} // prettier-ignore
/** Writes a class: its bases, its body, and the names that the body leaves behind. */
function writeClass(writer, node, index, decorators, block) {
    const { tree, build, scope: outer } = writer;
    const places = decorators.map((one) => writer.expression(parts(writer, one)[0] ?? -1));
    const list = (0,flat_tree/* childIn */._9)(tree, node, 'superclasses');
    const id = 1 + index;
    for (const part of list < 0 ? [] : parts(writer, list)) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, part);
        if (kind === 'keyword_argument') {
            writer.expression((0,flat_tree/* childIn */._9)(tree, part, 'value'));
            continue;
        }
        // `Generic[T]` is a base as `Generic` is one.
        const generic = kind === 'subscript' ? (0,flat_tree/* childIn */._9)(tree, part, 'value') : part;
        const base = writer.expression(generic);
        if (base !== 0)
            build.emit(ops.Op.base, id, base);
    }
    const body = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    const value = build.constant(ops.Op.define, id);
    const scope = openScope({ id, kind: 'class', parent: outer, bound: boundNames(writer, body < 0 ? [] : [body]), result: 0, own: null });
    build.emit(ops.Op.function, id, ops/* FunctionFlag */.NR.class, 0, 0, 0, outer.id, 0);
    writer.scope = scope;
    block(writer, body);
    for (const [name, place] of scope.now)
        build.emit(ops.Op.member, id, build.name(name), place);
    writer.scope = outer;
    finish(writer, node, value, decorators, places);
} // prettier-ignore
/** What a method is called on, as far as its name and its decorators say so. */
function receiverFlag(writer, node, decorators) {
    for (const one of decorators) {
        const text = writer.text(one).replace(/^@\s*/, '');
        if (text === 'staticmethod')
            return ops/* FunctionFlag */.NR.static;
        if (text === 'classmethod')
            return ops/* FunctionFlag */.NR.onClass;
    }
    const name = writer.text((0,flat_tree/* childIn */._9)(writer.tree, node, 'name'));
    return ON_CLASS.has(name) ? ops/* FunctionFlag */.NR.onClass : 0;
}
/** Runs the decorators, the nearest first, and binds the name. */
function finish(writer, node, value, decorators, places) {
    let at = value;
    for (let one = decorators.length - 1; one >= 0; one--) {
        const callee = places[one] ?? 0;
        const [expression = -1] = parts(writer, decorators[one] ?? 0);
        if (callee !== 0)
            at = decorate(writer, expression, callee, at);
    }
    scope_assign(writer, writer.text((0,flat_tree/* childIn */._9)(writer.tree, node, 'name')), at);
} // prettier-ignore
function yields(writer, body) {
    const { tree } = writer;
    if (body < 0)
        return false;
    const stop = tree.after[body] ?? 0;
    for (let node = body; node < stop; node++) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        if (kind === 'yield')
            return true;
        const nested = kind === 'function_definition' || kind === 'class_definition' || kind === 'lambda';
        if (nested && (tree.after[node] ?? 0) > node + 1)
            node = (tree.after[node] ?? 0) - 1;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/imports.js



/** Writes an import statement. */
function importAll(writer, node) {
    const { tree, build } = writer;
    const from = (0,flat_tree/* kindOf */.I)(tree, node) === 'import_from_statement';
    const source = from ? compact(writer.text(Math.max((0,flat_tree/* childIn */._9)(tree, node, 'module_name'), 0)).slice(0, 500)) : '';
    const level = source.length - source.replace(/^\.+/, '').length;
    const module = source.slice(level);
    for (let child = node + 1; child < (0,flat_tree/* afterOf */.Wo)(tree, node); child = (0,flat_tree/* afterOf */.Wo)(tree, child)) {
        if ((0,flat_tree/* kindOf */.I)(tree, child) === 'wildcard_import')
            build.emit(ops.Op.star, level, build.name(module));
        if ((0,flat_tree/* fieldOf */._F)(tree, child) !== 'name')
            continue;
        const aliased = (0,flat_tree/* kindOf */.I)(tree, child) === 'aliased_import';
        const name = compact(writer.text(aliased ? (0,flat_tree/* childIn */._9)(tree, child, 'name') : child));
        const alias = aliased ? writer.text((0,flat_tree/* childIn */._9)(tree, child, 'alias')) : null;
        const to = build.node();
        if (from)
            build.emit(ops.Op.import, to, level, build.name(module), 1 + build.name(name));
        else {
            const [head = name] = name.split('.');
            build.emit(ops.Op.import, to, 0, build.name(alias === null ? head : name), 0);
        }
        scope_assign(writer, alias ?? (from ? name : (name.split('.')[0] ?? name)), to);
    }
}
function compact(text) {
    return text.replace(/[\s\\]+/g, '');
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/statements.js









/** Writes what the statements of a block do, in order. */
function block(writer, node) {
    if (node < 0)
        return;
    const stop = (0,flat_tree/* afterOf */.Wo)(writer.tree, node);
    for (let child = node + 1; child < stop; child = (0,flat_tree/* afterOf */.Wo)(writer.tree, child))
        statement(writer, child);
}
function statement(writer, node) {
    const { tree, build, scope } = writer;
    if ((0,flat_tree/* afterOf */.Wo)(tree, node) === node + 1)
        return;
    switch ((0,flat_tree/* kindOf */.I)(tree, node)) {
        case 'expression_statement':
            for (const part of parts(writer, node)) {
                const kind = (0,flat_tree/* kindOf */.I)(tree, part);
                if (kind === 'assignment')
                    assignment(writer, part);
                else if (kind === 'augmented_assignment')
                    augmented(writer, part);
                else
                    writer.expression(part);
            }
            return;
        case 'return_statement': {
            const [value = -1] = parts(writer, node);
            const place = writer.expression(value);
            if (place !== 0 && scope.result !== 0)
                build.emit(ops.Op.copy, scope.result, place);
            return;
        }
        case 'if_statement': {
            conditional(writer, node);
            return;
        }
        case 'for_statement': {
            loop(writer, node, () => {
                const source = writer.expression((0,flat_tree/* childIn */._9)(tree, node, 'right'));
                build.at(scope.id, writer.line(node));
                return () => bind(writer, (0,flat_tree/* childIn */._9)(tree, node, 'left'), iterated(writer, source));
            });
            return;
        }
        case 'while_statement': {
            loop(writer, node, () => {
                writer.expression((0,flat_tree/* childIn */._9)(tree, node, 'condition'));
                return () => undefined;
            });
            return;
        }
        case 'try_statement': {
            attempt(writer, node);
            return;
        }
        case 'with_statement': {
            within(writer, node);
            return;
        }
        case 'match_statement': {
            match(writer, node);
            return;
        }
        case 'function_definition':
        case 'class_definition': {
            definition(writer, node, []);
            return;
        }
        case 'decorated_definition': {
            const decorators = parts(writer, node).filter((part) => (0,flat_tree/* kindOf */.I)(tree, part) === 'decorator');
            definition(writer, (0,flat_tree/* childIn */._9)(tree, node, 'definition'), decorators);
            return;
        }
        case 'import_statement':
        case 'import_from_statement': {
            importAll(writer, node);
            return;
        }
        case 'raise_statement': {
            const [what = -1, cause = -1] = parts(writer, node);
            const place = writer.expression(what);
            writer.expression(cause);
            build.at(scope.id, writer.line(node));
            if (place !== 0)
                build.emit(ops.Op.raise, place);
            return;
        }
        case 'block':
        case 'ERROR': {
            block(writer, node);
            return;
        }
        case 'global_statement':
        case 'nonlocal_statement':
        case 'delete_statement':
        case 'future_import_statement':
            return;
        default:
            for (const part of parts(writer, node))
                writer.expression(part);
    }
}
function definition(writer, node, decorators) {
    const index = node < 0 ? undefined : writer.definitions.get(node);
    if (index === undefined)
        return;
    const isClass = (0,flat_tree/* kindOf */.I)(writer.tree, node) === 'class_definition';
    if (isClass)
        writeClass(writer, node, index, decorators, block);
    else
        writeDefinition(writer, node, index, decorators, block);
}
function assignment(writer, node) {
    const { tree } = writer;
    const targets = [];
    let at = node;
    let type = -1;
    while (at >= 0 && (0,flat_tree/* kindOf */.I)(tree, at) === 'assignment') {
        targets.push((0,flat_tree/* childIn */._9)(tree, at, 'left'));
        type = Math.max(type, (0,flat_tree/* childIn */._9)(tree, at, 'type'));
        at = (0,flat_tree/* childIn */._9)(tree, at, 'right');
    }
    const written = type < 0 ? 0 : hintOf(writer, type);
    let value = targets_valueOf(writer, at);
    const [only = -1] = targets;
    if (written !== 0)
        value = join(writer, [placeOf(writer, value), written]);
    // `x: int` without a value binds nothing, except that a class declares an attribute so.
    if (at < 0 && writer.scope.kind !== 'class' && (0,flat_tree/* kindOf */.I)(tree, only) === 'identifier' && written === 0)
        return;
    if (targets.length > 1 && targets.some((one) => (0,flat_tree/* kindOf */.I)(tree, one) !== 'identifier') && typeof value !== 'number') {
        for (const target of targets)
            bind(writer, target, value);
        return;
    }
    if ((0,flat_tree/* kindOf */.I)(tree, only) !== 'pattern_list' && (0,flat_tree/* kindOf */.I)(tree, only) !== 'tuple_pattern' && (0,flat_tree/* kindOf */.I)(tree, only) !== 'list_pattern') {
        value = placeOf(writer, value, (0,flat_tree/* kindOf */.I)(tree, Math.max(at, 0)) === 'list' ? 'list' : 'tuple');
    }
    for (const target of targets)
        bind(writer, target, value);
} // prettier-ignore
function augmented(writer, node) {
    const left = (0,flat_tree/* childIn */._9)(writer.tree, node, 'left');
    const before = writer.expression(left);
    const added = writer.expression((0,flat_tree/* childIn */._9)(writer.tree, node, 'right'));
    bind(writer, left, join(writer, [before, added]));
}
function conditional(writer, node) {
    const { tree } = writer;
    const arms = [];
    let complete = false;
    const way = (condition, body) => {
        writer.expression(condition);
        const changes = arm(writer, () => {
            narrow(writer, condition);
            block(writer, body);
        });
        if (!leaves(writer, body))
            arms.push(changes);
    };
    way((0,flat_tree/* childIn */._9)(tree, node, 'condition'), (0,flat_tree/* childIn */._9)(tree, node, 'consequence'));
    for (const part of parts(writer, node)) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, part);
        if (kind === 'elif_clause')
            way((0,flat_tree/* childIn */._9)(tree, part, 'condition'), (0,flat_tree/* childIn */._9)(tree, part, 'consequence'));
        if (kind !== 'else_clause')
            continue;
        const changes = arm(writer, () => block(writer, (0,flat_tree/* childIn */._9)(tree, part, 'body')));
        if (!leaves(writer, (0,flat_tree/* childIn */._9)(tree, part, 'body')))
            arms.push(changes);
        complete = true;
    }
    merge(writer, arms, !complete);
}
/** Where `isinstance(x, Class)` holds, `x` is a `Class`. */
function narrow(writer, condition) {
    const { tree, build, scope } = writer;
    if (condition < 0)
        return;
    if ((0,flat_tree/* kindOf */.I)(tree, condition) === 'boolean_operator' && (0,flat_tree/* kindOf */.I)(tree, (0,flat_tree/* childIn */._9)(tree, condition, 'operator')) === 'and') {
        narrow(writer, (0,flat_tree/* childIn */._9)(tree, condition, 'left'));
        narrow(writer, (0,flat_tree/* childIn */._9)(tree, condition, 'right'));
        return;
    }
    if ((0,flat_tree/* kindOf */.I)(tree, condition) !== 'call')
        return;
    const callee = (0,flat_tree/* childIn */._9)(tree, condition, 'function');
    if ((0,flat_tree/* kindOf */.I)(tree, callee) !== 'identifier' || writer.text(callee) !== 'isinstance')
        return;
    const [subject = -1, classes = -1] = parts(writer, (0,flat_tree/* childIn */._9)(tree, condition, 'arguments'));
    if (classes < 0 || (0,flat_tree/* kindOf */.I)(tree, subject) !== 'identifier')
        return;
    const name = writer.text(subject);
    if (!scope.bound.locals.has(name) || scope.bound.globals.has(name))
        return;
    const wanted = (0,flat_tree/* kindOf */.I)(tree, classes) === 'tuple' ? parts(writer, classes) : [classes];
    const places = wanted.map((one) => {
        const from = writer.expression(one);
        if (from === 0)
            return 0;
        const to = build.node();
        build.emit(ops.Op.instance, to, from);
        return to;
    });
    if (places.some((place) => place !== 0))
        setNow(scope, name, join(writer, places));
}
function leaves(writer, body) {
    const last = body < 0 ? undefined : parts(writer, body).at(-1);
    const kind = last === undefined ? '' : (0,flat_tree/* kindOf */.I)(writer.tree, last);
    return kind === 'return_statement' || kind === 'raise_statement';
}
/** A loop: what its end gives a name is there at its beginning. */
function loop(writer, node, head) {
    const { tree, build, scope } = writer;
    const body = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    const again = [];
    const names = boundNames(writer, body < 0 ? [] : [body]).locals;
    for (const name of names) {
        const before = scope.now.get(name);
        if (before === undefined)
            continue;
        const place = build.node();
        if (before !== 0)
            build.emit(ops.Op.copy, place, before);
        again.push([name, place]);
        setNow(scope, name, place);
    }
    const bindTarget = head();
    const changes = arm(writer, () => {
        bindTarget();
        block(writer, body);
    });
    for (const [name, place] of again) {
        const end = changes.get(name)?.after ?? 0;
        if (end !== 0 && end !== place)
            build.emit(ops.Op.copy, place, end);
    }
    merge(writer, [changes], true);
    const other = parts(writer, node).find((part) => (0,flat_tree/* kindOf */.I)(tree, part) === 'else_clause');
    if (other !== undefined)
        block(writer, (0,flat_tree/* childIn */._9)(tree, other, 'body'));
}
function attempt(writer, node) {
    const { tree } = writer;
    const body = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    const tried = arm(writer, () => block(writer, body));
    const ways = [];
    let other = -1;
    const clauses = parts(writer, node).filter((part) => /^(?:except|finally|else)/.test((0,flat_tree/* kindOf */.I)(tree, part)));
    for (const clause of clauses)
        if ((0,flat_tree/* kindOf */.I)(tree, clause) === 'else_clause')
            other = (0,flat_tree/* childIn */._9)(tree, clause, 'body');
    for (const clause of clauses) {
        if (!(0,flat_tree/* kindOf */.I)(tree, clause).startsWith('except'))
            continue;
        const changes = arm(writer, () => {
            merge(writer, [tried], true);
            handler(writer, clause);
        });
        if (!leaves(writer, parts(writer, clause).at(-1) ?? -1))
            ways.push(changes);
    }
    const smooth = arm(writer, () => {
        merge(writer, [tried], false);
        block(writer, other);
    });
    merge(writer, [smooth, ...ways], false);
    for (const clause of clauses) {
        if ((0,flat_tree/* kindOf */.I)(tree, clause) === 'finally_clause')
            for (const part of parts(writer, clause))
                block(writer, part);
    }
}
function handler(writer, clause) {
    const { tree, build } = writer;
    for (const part of parts(writer, clause)) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, part);
        if (kind === 'block')
            block(writer, part);
        else if (kind !== 'as_pattern')
            writer.expression(part);
        else {
            const [classes = -1, target = -1] = parts(writer, part);
            const wanted = (0,flat_tree/* kindOf */.I)(tree, classes) === 'tuple' ? parts(writer, classes) : [classes];
            const places = wanted.map((one) => {
                const from = writer.expression(one);
                const to = build.node();
                if (from !== 0)
                    build.emit(ops.Op.instance, to, from);
                return to;
            });
            bind(writer, target + 1, join(writer, places));
        }
    }
}
function within(writer, node) {
    const { tree, build, scope } = writer;
    for (const clause of parts(writer, node)) {
        if ((0,flat_tree/* kindOf */.I)(tree, clause) !== 'with_clause')
            continue;
        for (const item of parts(writer, clause)) {
            const value = (0,flat_tree/* kindOf */.I)(tree, item) === 'with_item' ? (0,flat_tree/* childIn */._9)(tree, item, 'value') : item;
            const [inner = value, target = -1] = (0,flat_tree/* kindOf */.I)(tree, value) === 'as_pattern' ? parts(writer, value) : [value];
            const from = writer.expression(inner);
            const to = build.node();
            build.at(scope.id, writer.line(item));
            if (from !== 0)
                build.emit(ops.Op.enter, to, from);
            if (target >= 0)
                bind(writer, target + 1, to);
        }
    }
    block(writer, (0,flat_tree/* childIn */._9)(tree, node, 'body'));
}
function match(writer, node) {
    const { tree } = writer;
    const subjects = parts(writer, node).filter((part) => (0,flat_tree/* fieldOf */._F)(tree, part) === 'subject');
    const [subject = 0] = subjects.map((one) => writer.expression(one));
    const arms = [];
    const body = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    for (const clause of body < 0 ? [] : parts(writer, body)) {
        if ((0,flat_tree/* kindOf */.I)(tree, clause) !== 'case_clause')
            continue;
        const changes = arm(writer, () => {
            for (const name of boundNames(writer, parts(writer, clause).filter((part) => (0,flat_tree/* kindOf */.I)(tree, part) !== 'block')).locals) {
                scope_assign(writer, name, subject);
            }
            writer.expression((0,flat_tree/* childIn */._9)(tree, clause, 'guard'));
            block(writer, (0,flat_tree/* childIn */._9)(tree, clause, 'consequence'));
        });
        if (!leaves(writer, (0,flat_tree/* childIn */._9)(tree, clause, 'consequence')))
            arms.push(changes);
    }
    merge(writer, arms, true);
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/write.js






/** The flow program of a file: see {@link Op}. Depends on the bytes of the file only. */
function writeProgram(tree, definitions) {
    const build = createBuilder(definitions.length);
    // Cutting pieces out of one string is several times as fast as decoding each.
    const latin = tree.source.toString('latin1');
    const plain = /[\x80-\xff]/.test(latin) ? null : latin;
    const text = (node) => node < 0
        ? ''
        : plain === null
            ? tree.source.toString('utf8', (0,flat_tree/* startOf */.GH)(tree, node), (0,flat_tree/* endOf */.pJ)(tree, node))
            : plain.slice((0,flat_tree/* startOf */.GH)(tree, node), (0,flat_tree/* endOf */.pJ)(tree, node));
    const writer = {
        tree,
        build,
        definitions: new Map(definitions.map((one, index) => [one.node, index])),
        text,
        line: (node) => (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, node)),
        expression: (node) => expression(writer, node),
        scope: openScope({
            id: 0,
            kind: 'module',
            parent: null,
            bound: { locals: new Set(), globals: new Set(), nonlocals: new Set() },
            result: 0,
            own: null,
        }),
    };
    const module = writer.scope;
    for (const name of boundNames(writer, [0]).locals)
        module.bound.locals.add(name);
    block(writer, 0);
    for (const [name, node] of module.now)
        if (node !== 0)
            build.emit(ops.Op.export, build.name(name), node);
    for (const [name, nodes] of module.foreign)
        for (const node of nodes)
            build.emit(ops.Op.export, build.name(name), node);
    return build.finish();
}

// EXTERNAL MODULE: ./lib/knowledge/parse/python.js
var python = __webpack_require__(8732);
;// CONCATENATED MODULE: ./lib/knowledge/parse/facts.js





const facts_PATTERNS = new Set([
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
    'list_splat_pattern',
    'tuple',
    'list',
    'dictionary_splat_pattern',
]);
/** The kinds of nodes that `factsOf` looks at; all others, half of them punctuation, are passed over. */
const WANTED = new Set([
    'import_statement', 'import_from_statement', 'global_statement', 'nonlocal_statement',
    'assignment', 'augmented_assignment', 'for_statement', 'for_in_clause', 'named_expression', 'default_parameter',
    'typed_default_parameter', 'typed_parameter', 'as_pattern_target', 'dictionary_splat_pattern', 'list_splat_pattern',
]); // prettier-ignore
const IDENTIFIER = new Set(['identifier']);
/** Only here a name alone binds itself. */
const PARAMETERS = new Set(['parameters', 'lambda_parameters']);
/** Reads imports, bound names and the flow of values out of a tree. */
function factsOf(tree) {
    const found = (0,definitions/* definitions */.BG)(tree);
    const binds = [new Set(), ...found.map(() => new Set())];
    /** Names declared `global` or `nonlocal`: binding them makes nothing local. */
    const foreign = [];
    const errors = (0,python/* syntaxErrors */.B)(tree);
    const facts = {
        lines: lineCount(tree.source),
        broken: errors[0]?.line ?? null,
        errors: errors.length,
        note: null,
        definitions: [],
        imports: [],
        flow: writeProgram(tree, found),
        binds: [],
    };
    const wanted = (0,flat_tree/* kindTable */.DR)(tree.kinds, WANTED);
    const identifier = (0,flat_tree/* kindTable */.DR)(tree.kinds, IDENTIFIER);
    const parameters = (0,flat_tree/* kindTable */.DR)(tree.kinds, PARAMETERS);
    const { kind: kinds, parent: parents } = tree;
    const open = [];
    let next = 0;
    let upcoming = found[0]?.node ?? -1;
    for (let node = 0; node < kinds.length; node++) {
        // A definition's own header belongs to it.
        if (upcoming === node) {
            while (open.length > 0 && (0,flat_tree/* afterOf */.Wo)(tree, found[open.at(-1) ?? 0]?.node ?? 0) <= node)
                open.pop();
            open.push(next++);
            upcoming = found[next]?.node ?? -1;
        }
        const code = kinds[node] ?? 0;
        if (identifier[code] === 1 ? parameters[kinds[parents[node] ?? 0] ?? 0] !== 1 : wanted[code] !== 1)
            continue;
        while (open.length > 0 && (0,flat_tree/* afterOf */.Wo)(tree, found[open.at(-1) ?? 0]?.node ?? 0) <= node)
            open.pop();
        const scope = open.at(-1) ?? null;
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        if (kind === 'import_statement' || kind === 'import_from_statement') {
            facts.imports.push(...importsOf(tree, node, scope));
        }
        else if (kind === 'global_statement' || kind === 'nonlocal_statement') {
            for (const name of (0,flat_tree/* childrenOf */.LU)(tree, node))
                foreign.push({ scope, name: (0,flat_tree/* textOf */.b6)(tree, name) });
        }
        else {
            for (const target of targetsOf(tree, node, kind))
                binds[scope === null ? 0 : scope + 1]?.add(target);
        }
    }
    for (const { scope, name } of foreign)
        if (scope !== null)
            binds[scope + 1]?.delete(name);
    facts.definitions = found.map((one, index) => describe(tree, one, [...(binds[index + 1] ?? [])]));
    facts.binds = [...(binds[0] ?? [])];
    return facts;
}
function describe(tree, one, binds) {
    const { node, body: _body, ...written } = one;
    return { ...written, hash: (0,hash/* sha256 */.s)(tree.source.subarray(one.start, one.end)), bases: basesOf(tree, node), binds };
}
function basesOf(tree, node) {
    const list = (0,flat_tree/* childIn */._9)(tree, node, 'superclasses');
    if (list < 0)
        return [];
    return (0,flat_tree/* childrenOf */.LU)(tree, list).flatMap((child) => {
        const base = (0,flat_tree/* kindOf */.I)(tree, child) === 'subscript' ? (0,flat_tree/* childIn */._9)(tree, child, 'value') : child; // Generic[T]
        return dotted(tree, base) ?? [];
    });
}
/** `a.b.c` as text, or null when it is not only names and dots. */
function dotted(tree, node) {
    const parts = [];
    for (let at = node; at >= 0;) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, at);
        if (kind === 'identifier')
            return [(0,flat_tree/* textOf */.b6)(tree, at), ...parts.reverse()].join('.');
        if (kind !== 'attribute')
            return null;
        parts.push((0,flat_tree/* textOf */.b6)(tree, (0,flat_tree/* childIn */._9)(tree, at, 'attribute')));
        at = (0,flat_tree/* childIn */._9)(tree, at, 'object');
    }
    return null;
}
function importsOf(tree, node, scope) {
    const line = (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, node));
    const named = (0,flat_tree/* childrenOf */.LU)(tree, node).filter((child) => (0,flat_tree/* fieldOf */._F)(tree, child) === 'name');
    const read = (child) => {
        const aliased = (0,flat_tree/* kindOf */.I)(tree, child) === 'aliased_import';
        const name = facts_compact((0,flat_tree/* textOf */.b6)(tree, aliased ? (0,flat_tree/* childIn */._9)(tree, child, 'name') : child));
        return { name, alias: aliased ? (0,flat_tree/* textOf */.b6)(tree, (0,flat_tree/* childIn */._9)(tree, child, 'alias')) : null };
    };
    if ((0,flat_tree/* kindOf */.I)(tree, node) === 'import_statement') {
        return named.map(read).map(({ name, alias }) => ({ level: 0, module: name, names: [], alias, line, scope }));
    }
    const from = facts_compact((0,flat_tree/* textOf */.b6)(tree, Math.max((0,flat_tree/* childIn */._9)(tree, node, 'module_name'), 0)).slice(0, 500));
    const level = from.length - from.replace(/^\.+/, '').length;
    const star = (0,flat_tree/* childrenOf */.LU)(tree, node).some((child) => (0,flat_tree/* kindOf */.I)(tree, child) === 'wildcard_import');
    const names = star
        ? [{ name: '*', alias: '*' }]
        : named.map(read).map(({ name, alias }) => ({ name, alias: alias ?? name }));
    return [{ level, module: from.slice(level), names, alias: null, line, scope }];
}
function facts_compact(text) {
    return text.replace(/[\s\\]+/g, '');
}
/** The names that a node binds in the scope it stands in. */
function targetsOf(tree, node, kind) {
    switch (kind) {
        case 'assignment':
        case 'augmented_assignment':
        case 'for_statement':
        case 'for_in_clause':
            return namesIn(tree, (0,flat_tree/* childIn */._9)(tree, node, 'left'));
        case 'named_expression':
        case 'default_parameter':
        case 'typed_default_parameter':
            return namesIn(tree, (0,flat_tree/* childIn */._9)(tree, node, 'name'));
        case 'as_pattern_target':
        case 'typed_parameter':
            return namesIn(tree, node + 1);
        case 'dictionary_splat_pattern':
        case 'list_splat_pattern':
            return namesIn(tree, node);
        case 'identifier': {
            const parent = (0,flat_tree/* kindOf */.I)(tree, (0,flat_tree/* parentOf */.gN)(tree, node));
            return parent === 'parameters' || parent === 'lambda_parameters' ? [(0,flat_tree/* textOf */.b6)(tree, node)] : [];
        }
        default:
            return [];
    }
}
function namesIn(tree, pattern) {
    if (pattern < 0)
        return [];
    const names = [];
    for (let node = pattern; node < (0,flat_tree/* afterOf */.Wo)(tree, pattern); node++) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        if (kind === 'identifier')
            names.push((0,flat_tree/* textOf */.b6)(tree, node));
        else if ((0,flat_tree/* afterOf */.Wo)(tree, node) > node + 1 && !facts_PATTERNS.has(kind))
            node = (0,flat_tree/* afterOf */.Wo)(tree, node) - 1;
    }
    return names;
}
function lineCount(source) {
    let count = 0;
    for (let at = source.indexOf(10); at >= 0; at = source.indexOf(10, at + 1))
        count++;
    return source.length > 0 && source[source.length - 1] !== 10 ? count + 1 : count;
}

// EXTERNAL MODULE: ./lib/knowledge/parse/languages.js
var languages = __webpack_require__(22639);
;// CONCATENATED MODULE: ./lib/knowledge/parse/shapes.js
const FUNCTION = { kind: 'function', name: 'name' };
const METHOD = { kind: 'method', name: 'name' };
const CLASS = { kind: 'class', name: 'name' };
const CLOSURES = new Set(['arrow_function', 'function_expression', 'generator_function']);
const JAVASCRIPT = {
    function_declaration: FUNCTION,
    generator_function_declaration: FUNCTION,
    variable_declarator: { ...FUNCTION, value: CLOSURES },
    class_declaration: CLASS,
    method_definition: METHOD,
    field_definition: { kind: 'method', name: 'property', value: CLOSURES },
};
/** The definitions of each language that is not Python. */
const SHAPES = {
    js: JAVASCRIPT,
    ts: {
        ...JAVASCRIPT,
        public_field_definition: { ...METHOD, value: CLOSURES },
        abstract_class_declaration: CLASS,
        abstract_method_signature: METHOD,
        interface_declaration: CLASS,
        enum_declaration: CLASS,
        type_alias_declaration: CLASS,
        internal_module: CLASS,
    },
    go: {
        function_declaration: FUNCTION,
        method_declaration: { ...METHOD, owner: 'receiver' },
        type_spec: CLASS,
        type_alias: CLASS,
    },
    rs: {
        function_item: FUNCTION,
        function_signature_item: FUNCTION,
        macro_definition: FUNCTION,
        struct_item: CLASS,
        enum_item: CLASS,
        union_item: CLASS,
        trait_item: CLASS,
        type_item: CLASS,
        mod_item: CLASS,
        impl_item: { kind: 'scope', name: 'type' },
    },
};
/** What only wraps a definition and belongs to it: `export`, `const`, `type`, decorators. */
const shapes_WRAPPERS = new Set([
    'export_statement', 'lexical_declaration', 'variable_declaration', 'type_declaration', 'ambient_declaration', 'expression_statement',
]); // prettier-ignore
const COMMENTS = new Set(['comment', 'line_comment', 'block_comment']);
/** What stands before a definition and belongs to it. */
const ATTRIBUTES = new Set(['attribute_item', 'decorator']);

;// CONCATENATED MODULE: ./lib/knowledge/parse/outline.js



const SIGNATURE_CAP = 600;
const DOCUMENTATION_CAP = 4_000;
const NAME_CAP = 200;
const wantedOf = new Map();
/** The definitions of a file that is not Python, in source order: what is needed to find, show and cut them out. */
function outline(tree, language) {
    const shapes = SHAPES[language];
    const names = wantedOf.get(language) ?? new Set([...Object.keys(shapes), ...COMMENTS, ...ATTRIBUTES]);
    wantedOf.set(language, names);
    const wanted = (0,flat_tree/* kindTable */.DR)(tree.kinds, names);
    const found = [];
    const open = [];
    /** For each node, its last children that may belong to the definition behind them. */
    const leads = new Map();
    for (let node = 0; node < tree.kind.length; node++) {
        if (wanted[tree.kind[node] ?? 0] !== 1)
            continue;
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        if (!Object.hasOwn(shapes, kind)) {
            const parent = (0,flat_tree/* parentOf */.gN)(tree, node);
            const before = leads.get(parent) ?? [];
            const last = before.at(-1);
            if (last !== undefined && (0,flat_tree/* afterOf */.Wo)(tree, last) === node)
                before.push(node);
            else
                leads.set(parent, [node]);
            continue;
        }
        const shape = shapes[kind];
        while (open.length > 0 && (0,flat_tree/* afterOf */.Wo)(tree, open.at(-1)?.node ?? 0) <= node)
            open.pop();
        const outer = open.at(-1);
        const named = shape === undefined ? null : nameOf(tree, node, shape, outer);
        if (shape === undefined || named === null)
            continue;
        if (shape.kind === 'scope') {
            open.push({ node, qualname: named, index: null, kind: 'class' });
            continue;
        }
        open.push({ node, qualname: named, index: found.length, kind: shape.kind });
        found.push(outline_describe(tree, node, shape, named, outer, leads));
    }
    return found;
}
/** The name with the names around it; null where there is none, as in `export default function () {}`. */
function nameOf(tree, node, shape, outer) {
    const value = shape.value === undefined ? -1 : (0,flat_tree/* childIn */._9)(tree, node, 'value');
    if (shape.value !== undefined && (value < 0 || !shape.value.has((0,flat_tree/* kindOf */.I)(tree, value))))
        return null;
    const child = (0,flat_tree/* childIn */._9)(tree, node, shape.name);
    if (child < 0 || (0,flat_tree/* startOf */.GH)(tree, child) === (0,flat_tree/* endOf */.pJ)(tree, child))
        return null;
    const own = plain((0,flat_tree/* textOf */.b6)(tree, shape.kind === 'scope' ? typeNameIn(tree, child) : child));
    const receiver = shape.owner === undefined ? -1 : (0,flat_tree/* childIn */._9)(tree, node, shape.owner);
    const owner = receiver < 0 ? outer?.qualname : plain((0,flat_tree/* textOf */.b6)(tree, typeNameIn(tree, receiver)));
    return owner === undefined ? own : `${owner}.${own}`.slice(0, 2 * NAME_CAP);
}
/** `*Stack[T]` -> `Stack` */
function typeNameIn(tree, node) {
    for (let at = node; at < (0,flat_tree/* afterOf */.Wo)(tree, node); at++)
        if ((0,flat_tree/* kindOf */.I)(tree, at) === 'type_identifier')
            return at;
    return node;
}
function plain(text) {
    return text.replaceAll(/[:\s]+/g, '_').slice(0, NAME_CAP);
}
function outline_describe(tree, node, shape, qualname, outer, leads) {
    let whole = node;
    for (let up = (0,flat_tree/* parentOf */.gN)(tree, node); up > 0 && shapes_WRAPPERS.has((0,flat_tree/* kindOf */.I)(tree, up)) && single(tree, up, (0,flat_tree/* kindOf */.I)(tree, node)); up = (0,flat_tree/* parentOf */.gN)(tree, up))
        whole = up;
    const before = leadOf(tree, whole, leads);
    const attributes = before.filter((one) => ATTRIBUTES.has((0,flat_tree/* kindOf */.I)(tree, one)));
    const first = (0,flat_tree/* startOf */.GH)(tree, attributes[0] ?? whole);
    const line = (0,flat_tree/* lineAt */.mh)(tree, first);
    const last = Math.max(first, (0,flat_tree/* endOf */.pJ)(tree, whole) - 1);
    const end = last + 1;
    const start = indented(tree, first, line);
    const body = bodyOf(tree, node);
    const bodyStart = body < 0 ? (0,flat_tree/* startOf */.GH)(tree, whole) : (0,flat_tree/* startOf */.GH)(tree, body);
    const inClass = outer?.kind === 'class';
    return {
        kind: shape.kind === 'function' && inClass ? 'method' : shape.kind === 'method' ? 'method' : shape.kind === 'class' ? 'class' : 'function',
        name: qualname.slice(qualname.lastIndexOf('.') + 1),
        qualname,
        signature: (0,flat_tree/* textBetween */.Ie)(tree, (0,flat_tree/* startOf */.GH)(tree, whole), body < 0 ? (0,flat_tree/* endOf */.pJ)(tree, whole) : bodyStart).slice(0, SIGNATURE_CAP).replace(/\s+/g, ' ').replace(/[{=>\s]+$/, ''),
        docstring: documentation(tree, before.filter((one) => COMMENTS.has((0,flat_tree/* kindOf */.I)(tree, one)))),
        line,
        endLine: (0,flat_tree/* lineAt */.mh)(tree, last),
        start,
        end,
        bodyStart,
        bodyEnd: end,
        parent: outer?.index ?? null,
        hash: (0,hash/* sha256 */.s)(tree.source.subarray(start, end)),
        bases: [],
        binds: [],
    };
} // prettier-ignore
/** The first column of the line where only white space stands before the definition; minified code is one line of many. */
function indented(tree, first, line) {
    const lineStart = Math.max(tree.lineStarts[line - 1] ?? 0, tree.skipped);
    for (let at = first - 1; at >= lineStart; at--)
        if (tree.source[at] !== 32 && tree.source[at] !== 9)
            return first;
    return lineStart;
}
/** Whether a wrapper holds this definition alone: `const a = () => 1, b = () => 2` belongs to neither. */
function single(tree, wrapper, kind) {
    let count = 0;
    for (let child = wrapper + 1; child < (0,flat_tree/* afterOf */.Wo)(tree, wrapper) && count < 2; child = (0,flat_tree/* afterOf */.Wo)(tree, child)) {
        if ((0,flat_tree/* kindOf */.I)(tree, child) === kind)
            count += 1;
    }
    return count < 2;
}
function leadOf(tree, node, leads) {
    const before = leads.get((0,flat_tree/* parentOf */.gN)(tree, node)) ?? [];
    const last = before.at(-1);
    if (last === undefined || (0,flat_tree/* afterOf */.Wo)(tree, last) !== node)
        return [];
    // A comment further away than one line speaks of something else.
    const gap = (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, node)) - (0,flat_tree/* lineAt */.mh)(tree, Math.max(0, (0,flat_tree/* endOf */.pJ)(tree, last) - 1));
    return gap <= 1 ? before : [];
}
function bodyOf(tree, node) {
    const own = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    if (own >= 0)
        return own;
    const value = (0,flat_tree/* childIn */._9)(tree, node, 'value');
    return value < 0 ? -1 : (0,flat_tree/* childIn */._9)(tree, value, 'body');
}
/** The text of comments without their marks; null when there are none. */
function documentation(tree, comments) {
    const text = comments
        .map((one) => (0,flat_tree/* textOf */.b6)(tree, one).slice(0, DOCUMENTATION_CAP))
        .join('\n')
        .slice(0, DOCUMENTATION_CAP)
        .split('\n')
        .map((line) => line.replace(/^\s*(?:\/\*+!?|\*+\/|\*|\/\/[/!]?)?\s?/, '').replace(/\s*\*\/\s*$/, '').trimEnd())
        .join('\n')
        .trim();
    return text === '' ? null : text;
} // prettier-ignore

// EXTERNAL MODULE: ./lib/knowledge/parse/parse-source.js
var parse_source = __webpack_require__(68953);
;// CONCATENATED MODULE: ./lib/knowledge/parse/read-source.js






/** Parses one file and reads its facts. Whatever the bytes are, the answer comes in bounded time. */
async function readSource(path, source) {
    const found = (0,languages/* languageOf */.e)(path);
    if (found === null)
        return { ok: false, why: 'of no language that is read' };
    const parsed = await (0,parse_source/* parseSource */.P)(source, found.grammar, { lenient: true });
    if (!parsed.ok)
        return parsed;
    try {
        const facts = found.language === 'py' ? factsOf(parsed.tree) : await outlineFacts(parsed.tree, found.language);
        return { ok: true, facts: { ...facts, note: parsed.note } };
    }
    catch (error) {
        return { ok: false, why: `its tree could not be read: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
/** Of other languages only definitions are read: they are found and shown, not linked. */
async function outlineFacts(tree, language) {
    const errors = (0,python/* syntaxErrors */.B)(tree);
    return {
        ...(await (empty ??= emptyFacts())),
        lines: tree.lineStarts.length - (tree.source.at(-1) === 10 || tree.source.length === 0 ? 1 : 0),
        broken: errors[0]?.line ?? null,
        errors: errors.length,
        definitions: outline(tree, language),
    };
}
let empty;
/** What the facts of a file are that says nothing. */
async function emptyFacts() {
    const parsed = await (0,python/* parsePython */.w)('');
    if (!parsed.ok)
        throw new Error(parsed.why);
    return factsOf(parsed.tree);
}


/***/ }),

/***/ 15412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LN: () => (/* binding */ digestStage),
  tW: () => (/* binding */ readSources)
});

// UNUSED EXPORTS: EMBED_SHARE

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/knowledge/build/build-digest.js + 1 modules
var build_digest = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/knowledge/search/passages.js
var passages = __webpack_require__(2492);
// EXTERNAL MODULE: ./lib/knowledge/vectors/vector-index.js
var vector_index = __webpack_require__(93549);
// EXTERNAL MODULE: ./lib/knowledge/build/read-facts.js + 1 modules
var read_facts = __webpack_require__(67821);
// EXTERNAL MODULE: ./lib/knowledge/build/symbol-text.js
var symbol_text = __webpack_require__(10483);
;// CONCATENATED MODULE: ./lib/knowledge/build/embed-symbols.js




/** Texts made at once and ordered by length, so that texts that share a batch need hardly any padding. */
const WINDOW = 2_048;
/** Texts embedded between two writes: what is done stays done when a run is stopped. */
const ROUND = 256;
/**
 * Makes the vectors of files and of code that are not kept yet, until the deadline; tests are found by their words alone.
 * Returns how many were made, and how many still lack one.
 */
async function embedSymbols(parts) {
    const { store, embedder, signal } = parts;
    const wanted = itemsOf(parts.digest).filter(({ key }) => parts.full || store.vector(key, embedder.id, embedder.dimensions) === null);
    const started = performance.now();
    const inTime = () => (performance.now() - started) / 1000 < parts.seconds;
    let done = 0;
    for (let from = 0; from < wanted.length && inTime(); from += WINDOW) {
        const window = wanted.slice(from, from + WINDOW);
        const sources = await parts.tree.readMany([...new Set(window.map((item) => item.path))]);
        const texts = window.map((item) => ({ key: item.key, text: item.text(sources.get(item.path) ?? Buffer.alloc(0)) }));
        texts.sort((left, right) => right.text.length - left.text.length);
        for (let at = 0; at < texts.length && inTime(); at += ROUND) {
            signal.throwIfAborted();
            const rate = done === 0 ? '' : `, ${Math.round((done * 1000) / (performance.now() - started))} a second`;
            parts.waiting(`embedding ${done} of ${wanted.length} symbols and files${rate}`);
            const round = texts.slice(at, at + ROUND);
            const vectors = await embedder.embed(round.map(({ text }) => text), signal); // prettier-ignore
            const entries = round.flatMap(({ key }, index) => {
                const vector = vectors[index];
                return vector === undefined ? [] : [{ hash: key, vector: (0,vector_index/* toUnit */.k)(vector) }];
            });
            (0,read_facts/* keep */.aC)(() => store.putVectors(embedder.id, entries), parts.log);
            done += round.length;
        }
    }
    return { embedded: done, missing: wanted.length - done };
}
/** Files first: there are few, and they say where to look while symbols still lack vectors. */
function itemsOf({ modules, symbols }) {
    const byPath = Map.groupBy(symbols, (symbol) => symbol.path);
    const cards = modules
        .filter((module) => !module.test)
        .map((module) => ({
        key: (0,passages/* cardKey */.eT)(module),
        path: module.path,
        text: (source) => (0,passages/* cardText */.O)(module, byPath.get(module.path) ?? [], source),
    }));
    const definitions = symbols
        .filter((symbol) => !symbol.test)
        .map((symbol) => ({
        key: (0,symbol_text/* vectorKey */.du)(symbol),
        path: symbol.path,
        text: (source) => (0,symbol_text/* embeddingText */.rN)(symbol, source),
    }));
    return [...cards, ...definitions];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./lib/base/hash.js
var hash = __webpack_require__(50645);
// EXTERNAL MODULE: ./lib/contracts/digest.js
var digest = __webpack_require__(19843);
// EXTERNAL MODULE: ./lib/knowledge/parse/facts-schema.js
var facts_schema = __webpack_require__(6251);
;// CONCATENATED MODULE: ./lib/knowledge/build/kept-digest.js




/** Raise it when the same facts give another digest: kept ones are not found any more. */
const DIGEST_VERSION = 2;
/** Entries of a list in one row. */
const PIECE = 4_000;
/** What is kept of a digest: all that depends on nothing but the files. */
const Kept = digest/* Digest */.np.omit({ schema: true, commit: true }).extend({
    stats: digest/* Digest */.np.shape.stats.omit({ embedded: true, vectors: true, seconds: true, rssMb: true, history: true, cache: true }),
});
const Piece = schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* unknown */.L5J()]);
/** The key of the digest of these files: their names and bytes, and what turns them into a digest. */
function digestKey(listing) {
    const lines = listing.files.map(({ path, object }) => `${object} ${path}`);
    const passed = listing.passedOver.map(({ path, why }) => `${why} ${path}`);
    return (0,hash/* sha256 */.s)([`${DIGEST_VERSION} ${facts_schema/* FACTS_VERSION */.B5}`, ...lines.sort(), '', ...passed].join('\0'));
}
/** Why a file was not read that has to do with the machine and the moment: the next run tries again. */
const PASSING = /^(?:not parsed within|the parser failed|not readable)/;
/** Keeps a digest as rows of bounded size, unless a file of it was not read for a passing reason. */
function keepDigest(store, key, built) {
    if (built.stats.failures.some(({ why }) => PASSING.test(why)))
        return;
    const pieces = [];
    for (const [name, value] of Object.entries(built)) {
        if (!Array.isArray(value))
            pieces.push(JSON.stringify([name, value]));
        else
            for (let from = 0; from < Math.max(1, value.length); from += PIECE)
                pieces.push(JSON.stringify([name, value.slice(from, from + PIECE)]));
    }
    store.putDigest(key, pieces);
} // prettier-ignore
/** The digest kept under a key, or null. What does not fit the contract, or cannot be of these files, is as good as absent. */
function keptDigest(store, key, listing) {
    const pieces = store.digest(key);
    if (pieces === null)
        return null;
    try {
        const draft = Object.create(null);
        for (const text of pieces) {
            const [name, value] = Piece.parse(JSON.parse(text));
            const known = draft[name];
            if (Array.isArray(known) && Array.isArray(value))
                for (const one of value)
                    known.push(one);
            else
                draft[name] = value;
        }
        const kept = Kept.parse({ ...draft });
        if (!fits(kept, listing))
            return null;
        const { parsed, reused } = kept.stats;
        return { ...kept, stats: { ...kept.stats, parsed: 0, reused: parsed + reused } };
    }
    catch {
        return null;
    }
}
/** Whether a digest can be of these files: a cache that somebody else wrote may hold anything that has the right shape. */
function fits({ modules, symbols }, listing) {
    // A file in another encoding grows when it is read as UTF-8.
    const bytes = new Map(listing.files.map((file) => [file.path, file.bytes * 2 + 4]));
    const before = new Map();
    const inside = symbols.every((symbol) => {
        const size = bytes.get(symbol.path);
        const { id, path, parent } = symbol;
        const isNew = !before.has(id);
        before.set(id, path);
        return (isNew &&
            size !== undefined &&
            (0,facts_schema/* spanFits */.PJ)(symbol, size) &&
            (parent === null || (parent !== id && before.get(parent) === path)));
    });
    return inside && modules.every(({ path, lines }) => lines <= (bytes.get(path) ?? -2) + 1);
}

// EXTERNAL MODULE: ./lib/knowledge/open.js + 6 modules
var knowledge_open = __webpack_require__(86241);
// EXTERNAL MODULE: ./lib/knowledge/parse/languages.js
var languages = __webpack_require__(22639);
// EXTERNAL MODULE: ./lib/knowledge/store/store.js
var store_store = __webpack_require__(56391);
;// CONCATENATED MODULE: ./lib/stages/digest/index.js








/** The part of what is left of the run that vectors may take; the rest is for finding and proving a change. */
const EMBED_SHARE = 0.3;
/** Understands the code of the base commit: symbols, imports, calls and vectors. Only what changed is read again. */
async function digestStage(context) {
    const started = performance.now();
    const { repository, log } = context;
    const listing = await listingOf(context);
    const store = (0,store_store/* openStore */.Ch)(context.knowledgeFolder, log);
    try {
        const built = await understand(context, listing, store);
        const vectors = await digest_embed(context, store, built);
        (0,read_facts/* keep */.aC)(() => store.trim(), log);
        if (store.damaged() > 0)
            log.warn('some of the kept knowledge was damaged and was made again');
        const partial = [built.stats.partial, vectors.partial].filter((text) => text !== undefined).join('; ');
        return {
            schema: 1,
            commit: repository.base,
            ...built,
            stats: {
                ...built.stats,
                embedded: vectors.embedded,
                vectors: vectors.kind,
                seconds: round((performance.now() - started) / 1000),
                rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
                history: repository.shallow ? 'not available: shallow' : 'ok',
                cache: cacheState(built.stats, store.lastUsed()),
                ...(partial === '' ? {} : { partial }),
            },
        };
    }
    finally {
        store.close();
    }
}
/** What the files of the base commit say by themselves, for those who need more than the digest. */
async function readSources(context) {
    const listing = await listingOf(context);
    const store = (0,store_store/* openStore */.Ch)(context.knowledgeFolder, context.log);
    try {
        return await factsOf(context, listing, store);
    }
    finally {
        store.close();
    }
}
/** The files that are read; without any Python there is nothing that a run could change. */
async function listingOf({ repository, everyLanguage = false }) {
    const { files, passedOver } = await repository.listing();
    const read = files.filter(({ path }) => (everyLanguage ? (0,languages/* languageOf */.e)(path) !== null : path.endsWith('.py')));
    if (read.length === 0 && !everyLanguage) {
        throw new errors/* UserError */.yo('no-python', `${repository.root} holds no Python file at ${repository.base.slice(0, 12)}`);
    }
    return { files: read, passedOver };
}
function factsOf(context, listing, store) {
    const { repository, log, signal, waiting } = context;
    const tree = { listing: () => Promise.resolve(listing), readMany: repository.readMany };
    return (0,read_facts/* readFacts */.MH)({ tree, store, full: context.options.full, log, signal, waiting });
}
async function understand(context, listing, store) {
    const { repository, log } = context;
    const key = digestKey(listing);
    const known = context.options.full ? null : keptDigest(store, key, listing);
    if (known !== null)
        return known;
    const read = await factsOf(context, listing, store);
    if (read.files.size === 0 && context.everyLanguage !== true) {
        throw new errors/* UserError */.yo('no-python', `no Python file of ${repository.root} could be read: ${read.failures[0]?.why ?? 'none'}`);
    }
    const built = (0,build_digest/* buildDigest */.PW)(read);
    (0,read_facts/* keep */.aC)(() => keepDigest(store, key, built), log);
    return built;
} // prettier-ignore
function cacheState({ parsed, reused }, lastUsed) {
    const state = reused === 0 ? 'miss' : parsed === 0 ? 'hit' : 'partial';
    return { state, ageSeconds: lastUsed === null || state === 'miss' ? null : Math.max(0, Math.round((Date.now() - lastUsed) / 1000)) };
} // prettier-ignore
async function digest_embed(context, store, digest) {
    const { log, signal, waiting } = context;
    const none = { embedded: 0, kind: 'none', partial: undefined };
    if (context.options['no-embed'])
        return none;
    const embedder = await (0,knowledge_open/* available */.qC)(() => context.models.embedder(), log, 'digesting without vectors');
    if (embedder === null)
        return none;
    const { embedded, missing } = await embedSymbols({
        digest,
        tree: context.repository,
        store,
        embedder,
        full: context.options.full,
        seconds: context.budget.remaining().seconds * EMBED_SHARE,
        log,
        signal,
        waiting,
    });
    const faiss = await (0,knowledge_open/* available */.qC)(() => context.models.faiss(), log, 'vectors are searched exactly');
    const partial = missing === 0 ? undefined : `${missing} symbols or files have no vector yet: out of time`;
    if (partial !== undefined)
        log.warn(partial);
    return { embedded, kind: faiss === null ? 'exact' : 'faiss', partial };
}
function round(seconds) {
    return Math.round(seconds * 100) / 100;
}


/***/ })

};
