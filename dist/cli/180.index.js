export const id = 180;
export const ids = [180];
export const modules = {

/***/ 71180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watch: () => (/* binding */ watch)
});

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/knowledge/build/read-facts.js + 1 modules
var read_facts = __webpack_require__(67821);
// EXTERNAL MODULE: ./lib/knowledge/parse/languages.js
var languages = __webpack_require__(22639);
// EXTERNAL MODULE: ./lib/knowledge/parse/read-source.js + 2 modules
var read_source = __webpack_require__(53864);
// EXTERNAL MODULE: ./lib/knowledge/build/build-digest.js + 6 modules
var build_digest = __webpack_require__(65165);
// EXTERNAL MODULE: ./lib/knowledge/build/name-others.js
var name_others = __webpack_require__(30842);
// EXTERNAL MODULE: ./lib/knowledge/names/table.js
var table = __webpack_require__(57167);
;// CONCATENATED MODULE: ./lib/knowledge/live/edge-groups.js
function groupEdges(edges) {
    const groups = Map.groupBy(edges, ({ from }) => groupOf(from));
    let flat = [...edges];
    return {
        all: () => (flat ??= joined(groups.values())),
        replace: (from, gone, fresh) => {
            flat = null;
            const affected = new Set([...from].map(groupOf));
            // What is gone may have been called from anywhere.
            for (const key of gone.size > 0 ? groups.keys() : affected) {
                const kept = groups.get(key)?.filter((edge) => !from.has(edge.from) && !gone.has(edge.to));
                if (kept !== undefined)
                    groups.set(key, kept);
            }
            for (const edge of fresh) {
                const key = groupOf(edge.from);
                const own = groups.get(key);
                if (own === undefined)
                    groups.set(key, [edge]);
                else
                    own.push(edge);
            }
        },
    };
} // prettier-ignore
/** Many times as fast as `flat`. */
function joined(groups) {
    const all = [];
    for (const group of groups)
        for (const edge of group)
            all.push(edge);
    return all;
}
/** `py:pkg.mod:Class.method` -> `py:pkg.mod`; a path is its own group. */
function groupOf(from) {
    const cut = from.lastIndexOf(':');
    return cut < 0 ? from : from.slice(0, cut);
}

;// CONCATENATED MODULE: ./lib/knowledge/live/neighbourhood.js
/** Files taken along to link a few: more would cost what linking everything costs. */
const MAX_FILES = 80;
/** Length of their programs together: the nearest files count, and a save must be seen at once. */
const MAX_CODE = 160_000;
const MAX_STEPS = 2;
const MAX_IMPORTERS = 30;
/** These files and those that they import, directly or through one other, nearest first. */
function neighbourhood(files, all) {
    const byModule = new Map();
    for (const file of all.values())
        if (file.name.path.endsWith('.py'))
            byModule.set(file.name.module, file);
    const found = new Set(files);
    let code = 0;
    let edge = files;
    for (let step = 0; step < MAX_STEPS; step++) {
        const next = [];
        for (const file of edge) {
            for (const module of importedBy(file)) {
                const target = byModule.get(module);
                if (target === undefined || found.has(target) || found.size - files.length >= MAX_FILES)
                    continue;
                if (code + target.facts.flow.code.length > MAX_CODE)
                    continue;
                code += target.facts.flow.code.length;
                found.add(target);
                next.push(target);
            }
        }
        edge = next;
    }
    return [...found];
}
/** Files that import one of these modules and speak of one of these names, for as many as may be linked again with them. */
function importersOf(modules, names, all) {
    const found = [];
    for (const file of all.values()) {
        if (found.length >= MAX_IMPORTERS)
            break;
        if (!file.name.path.endsWith('.py') || modules.has(file.name.module))
            continue;
        if (!file.facts.flow.names.some((name) => names.has(name)))
            continue;
        if (importedBy(file).some((one) => modules.has(one)))
            found.push(file);
    }
    return found;
} // prettier-ignore
/** Every module that an import statement of a file may mean. */
function importedBy({ name, facts }) {
    const parts = name.module.split('.');
    return facts.imports.flatMap(({ level, module, names }) => {
        const up = level - (name.isPackage ? 1 : 0);
        const base = level === 0 ? [] : parts.slice(0, Math.max(0, parts.length - up));
        const from = [...base, module].filter((part) => part !== '').join('.');
        return [from, ...names.map((one) => `${from}.${one.name}`)];
    });
}

;// CONCATENATED MODULE: ./lib/knowledge/live/live-digest.js





/** Follows the files of a digest from the facts it was made of. */
function followDigest(read, commit) {
    const files = new Map(read.files);
    let named = new Map();
    let { symbols, edges, stats } = rebuild();
    let settled = true;
    let digest = null;
    function rebuild() {
        named = nameAll();
        const built = (0,build_digest/* buildDigest */.PW)({ ...read, files: sorted(files) });
        return {
            stats: built.stats,
            symbols: Map.groupBy(built.symbols, (symbol) => symbol.path),
            edges: {
                imports: groupEdges(built.imports),
                inherits: groupEdges(built.inherits),
                calls: groupEdges(built.calls),
            },
        };
    }
    function nameAll() {
        const inOrder = sorted(files);
        return new Map([...(0,build_digest/* namePython */.kb)(inOrder), ...(0,name_others/* nameOthers */.P)(inOrder)].map((file) => [file.name.path, file]));
    }
    function apply(changes) {
        const before = new Set(files.keys());
        for (const { path, now } of changes) {
            if (now === null)
                files.delete(path);
            else
                files.set(path, now);
        }
        const earlier = new Map(named);
        const touched = renamed(changes, before);
        const modules = new Set();
        for (const path of touched)
            for (const from of [earlier, named])
                modules.add(from.get(path)?.name.module ?? '');
        const old = new Set([...touched].flatMap((path) => (symbols.get(path) ?? []).map(({ id }) => id)));
        const gone = new Set(old);
        const come = new Set();
        for (const path of touched) {
            const file = named.get(path);
            const own = file === undefined ? [] : (0,build_digest/* symbolsOf */.ZR)(file);
            symbols.delete(path);
            if (file !== undefined)
                symbols.set(path, own);
            for (const { id } of own) {
                if (!old.has(id))
                    come.add(id);
                gone.delete(id);
            }
        }
        const linked = [...touched]
            .flatMap((path) => named.get(path) ?? [])
            .filter(({ name }) => name.path.endsWith('.py'));
        // Other names in a file are other meanings of what its importers say.
        if (come.size + gone.size > 0)
            linked.push(...importersOf(modules, new Set([...come, ...gone].map(lastName)), named));
        const outdated = new Set([...touched, ...old]);
        for (const module of modules)
            outdated.add(moduleScope(module));
        relink(linked, outdated, gone);
        settled = false;
        digest = null;
    }
    /** Paths whose names or facts are others now; brings `named` up to date. */
    function renamed(changes, before) {
        const touched = new Set(changes.map(({ path }) => path));
        const sameFiles = changes.every(({ path, now }) => now !== null && before.has(path));
        if (!sameFiles) {
            const earlier = named;
            named = nameAll();
            for (const [path, file] of named)
                if (earlier.get(path)?.name.module !== file.name.module)
                    touched.add(path);
            for (const path of earlier.keys())
                if (!named.has(path))
                    touched.add(path);
            return touched;
        }
        // The numbers of equal names are given out among the files of one module: all of them are named again.
        const modules = new Set(changes.map(({ path }) => named.get(path)?.name.module));
        const together = [...named.values()].filter((file) => modules.has(file.name.module));
        for (const file of namedAgain(together, files)) {
            named.set(file.name.path, file);
            touched.add(file.name.path);
        }
        return touched;
    }
    /** Makes the edges of some files anew, and leaves out those of what is outdated. */
    function relink(linked, outdated, gone) {
        const fresh = (0,build_digest/* linkFiles */.wH)(neighbourhood(linked, named));
        const anew = new Set(linked.flatMap(({ name, ids }) => [name.path, moduleScope(name.module), ...ids]));
        const from = new Set([...outdated, ...anew]);
        const isAnew = (edge) => anew.has(edge.from);
        edges.imports.replace(from, gone, fresh.imports.filter(isAnew));
        edges.inherits.replace(from, gone, fresh.inherits.filter(isAnew));
        edges.calls.replace(from, gone, fresh.calls.filter(isAnew));
    } // prettier-ignore
    function current() {
        const inOrder = [...sorted(files).keys()];
        const modules = [];
        const all = [];
        for (const path of inOrder) {
            const file = named.get(path);
            const facts = files.get(path);
            if (file === undefined || facts === undefined)
                continue;
            modules.push((0,build_digest/* moduleRecord */.qk)(file, facts.hash));
            for (const symbol of symbols.get(path) ?? [])
                all.push(symbol);
        }
        return {
            schema: 1,
            commit,
            modules,
            symbols: all,
            imports: edges.imports.all(),
            inherits: edges.inherits.all(),
            calls: edges.calls.all(),
            stats: { ...stats, files: modules.length, symbols: all.length, embedded: 0, vectors: 'none', seconds: 0, rssMb: 0, history: 'ok' },
        };
    } // prettier-ignore
    return {
        get digest() {
            return (digest ??= current());
        },
        get settled() {
            return settled;
        },
        apply,
        settle: () => {
            if (settled)
                return;
            ({ symbols, edges, stats } = rebuild());
            settled = true;
            digest = null;
        },
    };
}
/** `py:pkg.mod:Class.method#2` -> `method` */
function lastName(id) {
    return id.slice(Math.max(id.lastIndexOf('.'), id.lastIndexOf(':')) + 1).replace(/#.*$/, '');
}
/** The id that calls outside any definition come from. */
function moduleScope(module) {
    return `py:${module}:<module>`;
}
function sorted(files) {
    return new Map([...files].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)));
}
/** The same modules with the facts that their files have now. */
function namedAgain(together, files) {
    const isPython = ({ name }) => name.path.endsWith('.py');
    const python = together.filter(isPython).flatMap(({ name }) => {
        const file = files.get(name.path);
        return file === undefined ? [] : [{ name, facts: file.facts }];
    });
    const others = together.flatMap(({ name }) => {
        const file = files.get(name.path);
        return file === undefined ? [] : [[name.path, file]];
    });
    return [...(0,table/* nameSymbols */.$)(python), ...(0,name_others/* nameOthers */.P)(new Map(others))];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/knowledge/live/watch-folders.js



/**
 * Calls back with the repository-relative path of everything created, changed, moved or deleted in the watched folders;
 * with the folder itself where the system does not say what. `fs.watch` of single folders is exact on Linux; its recursive
 * form, and the packages that replace it, would also watch what git ignores.
 */
function watchFolders(root, onEvent) {
    const watched = new Map();
    const drop = (folder) => {
        watched.get(folder)?.close();
        watched.delete(folder);
    };
    const begin = (folder) => {
        try {
            const watcher = (0,external_node_fs_.watch)((0,external_node_path_.join)(root, folder), { persistent: false }, (type, name) => {
                const path = name === null ? folder : folder === '' ? name : `${folder}/${name}`;
                // Gone, or made again under the same name: its watch would stay silent. `add` begins a new one.
                if (type === 'rename' && name !== null && watched.has(path))
                    for (const one of [...watched.keys()])
                        if (one === path || one.startsWith(`${path}/`))
                            drop(one);
                onEvent(path);
            });
            watcher.on('error', () => {
                drop(folder);
                onEvent(folder);
            });
            watched.set(folder, watcher);
        }
        catch (error) {
            const { code } = error;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return;
            if (code !== 'ENOSPC' && code !== 'EMFILE')
                throw error;
            throw new errors/* UserError */.yo('watch-limit', `the system allows no more than ${watched.size} watched folders; raise fs.inotify.max_user_watches`, errors/* ExitCode */.yU.misconfigured);
        }
    };
    return {
        add: (folders) => {
            const before = watched.size;
            for (const folder of folders)
                if (!watched.has(folder))
                    begin(folder);
            return watched.size - before;
        },
        [Symbol.dispose]: () => {
            for (const folder of watched.keys())
                drop(folder);
        },
    };
}

;// CONCATENATED MODULE: ./lib/knowledge/live/follow.js







/** Linking everything takes no longer than this: it is done at once. */
const QUICK_MS = 120;
/** Else it waits until nothing has changed for so long, and for so many times what it takes: meanwhile nothing is answered. */
const QUIET_MS = 2_000;
const QUIET_TIMES = 4;
/** More events than this are a checkout of another branch: everything is looked at once. */
const MANY = 200;
/** Folders that one new folder may bring along. */
const MAX_NEW_FOLDERS = 5_000;
/** Walks through a new folder while others still appear in it. */
const MAX_WALKS = 50;
/** Reads a checkout and keeps its digest up to date. */
async function followWorkTree(parts) {
    const { tree, store, log, signal } = parts;
    const pending = new Set();
    let wake;
    const watching = watchFolders(tree.root, (path) => {
        pending.add(path);
        wake?.();
        wake = undefined;
    });
    const read = await (0,read_facts/* readFacts */.MH)({ tree, store, full: false, log, signal, waiting: parts.waiting });
    const begun = performance.now();
    const live = followDigest(read, parts.commit);
    let linkMs = performance.now() - begun;
    const known = new Map([...read.files].map(([path, { hash }]) => [path, hash]));
    // What was saved between reading a file and watching its folder.
    for (const path of await differing())
        pending.add(path);
    let lastChange = 0;
    const quietMs = () => Math.max(QUIET_MS, QUIET_TIMES * linkMs);
    let queue = Promise.resolve();
    async function take() {
        // Events of what is on the disk already are waiting in the queue of the system.
        await new Promise((resolve) => setImmediate(resolve));
        while (pending.size > 0) {
            const started = performance.now();
            const paths = [...pending];
            pending.clear();
            const changes = await changesIn(paths);
            if (changes.length === 0)
                continue;
            live.apply(changes);
            lastChange = performance.now();
            if (linkMs < QUICK_MS)
                linkMs = timed(() => live.settle());
            parts.onChange({ changed: changes.map(({ path }) => path).sort(), milliseconds: Math.round(performance.now() - started) }); // prettier-ignore
        }
        if (!live.settled && performance.now() - lastChange >= quietMs())
            linkMs = timed(() => live.settle());
    }
    async function changesIn(paths) {
        const wanted = new Set();
        if (paths.length > MANY)
            for (const path of await differing())
                wanted.add(path);
        else
            for (const path of paths)
                for (const one of await expand(path))
                    wanted.add(one);
        const changes = [];
        for (const path of [...wanted].sort()) {
            const change = await changeOf(path);
            if (change !== null)
                changes.push(change);
        }
        return changes;
    }
    /** Every file that is not what it was. */
    async function differing() {
        const all = await tree.paths();
        watching.add(foldersOf(all));
        const { files } = await tree.listing();
        const there = new Set(files.map(({ path }) => path));
        const changed = files.filter(({ path, object }) => known.get(path) !== object).map(({ path }) => path);
        return [...changed, ...[...known.keys()].filter((path) => !there.has(path))];
    }
    /** The source files that an event may be about. */
    async function expand(path) {
        const rules = path === '.gitignore' || path.endsWith('/.gitignore');
        const below = [...known.keys()].filter((one) => one.startsWith(`${path}/`));
        const folder = rules || (await isFolder((0,external_node_path_.join)(tree.root, path)));
        if (!folder) {
            if ((0,languages/* languageOf */.e)(path) === null)
                return below;
            const listed = known.has(path) || (await tree.paths(path)).includes(path);
            return listed ? [path, ...below] : below;
        }
        const under = rules ? '' : path;
        // Watched first and listed then, until no folder is new: what is written in between is in one of the two.
        for (let walk = 0; walk < MAX_WALKS; walk++)
            if (watching.add(await foldersBelow(under)) === 0)
                break;
        const listed = (await tree.paths(under)).filter((one) => (0,languages/* languageOf */.e)(one) !== null);
        watching.add(foldersOf(listed));
        return [...(rules ? known.keys() : below), ...listed];
    }
    async function foldersBelow(folder) {
        const found = folder === '' ? [] : [folder];
        for (let at = 0; at < found.length && found.length < MAX_NEW_FOLDERS; at++) {
            const entries = await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(tree.root, found[at] ?? ''), { withFileTypes: true }).catch(() => []);
            for (const entry of entries) {
                if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules')
                    found.push(`${found[at] ?? ''}/${entry.name}`);
            }
        }
        return found;
    } // prettier-ignore
    async function changeOf(path) {
        const seen = await tree.look(path);
        if (seen === null || seen.source === null)
            return known.delete(path) ? { path, now: null } : null;
        if (known.get(path) === seen.object)
            return null;
        const parsed = await (0,read_source/* readSource */.o)(path, seen.source);
        if (!parsed.ok) {
            log.warn(`${path}: ${parsed.why}`);
            return known.delete(path) ? { path, now: null } : null;
        }
        known.set(path, seen.object);
        return { path, now: { facts: parsed.facts, hash: seen.object } };
    }
    return {
        now: async () => {
            queue = queue.then(take, take);
            await queue;
            return { digest: live.digest, settled: live.settled };
        },
        changed: () => new Promise((resolve) => {
            if (pending.size > 0)
                resolve();
            else
                wake = resolve;
        }),
        get quietMs() {
            return quietMs();
        },
        [Symbol.dispose]: () => watching[Symbol.dispose](),
    };
}
/** Every folder that holds one of these files, at any depth. */
function foldersOf(paths) {
    const folders = new Set(['']);
    for (const path of paths) {
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            const folder = path.slice(0, slash);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
async function isFolder(path) {
    return (0,external_node_fs_promises_.lstat)(path).then((stat) => stat.isDirectory(), () => false);
}
function timed(work) {
    const started = performance.now();
    work();
    return performance.now() - started;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/git.js
var git = __webpack_require__(75033);
// EXTERNAL MODULE: ./lib/knowledge/parse/source-text.js
var source_text = __webpack_require__(48295);
;// CONCATENATED MODULE: ./lib/knowledge/live/work-tree.js






/** Files read at the same time. */
const WIDTH = 32;
/** Opens the checkout at `root`. Files are named by git and read only where neither they nor a folder above is a link. */
async function openWorkTree(root, signal) {
    const format = (await (0,git/* git */.$Y)(root, ['rev-parse', '--show-object-format'], { signal })).trim();
    const top = await (0,external_node_fs_promises_.realpath)(root);
    async function paths(under = '') {
        const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
        const listed = await (0,git/* gitBytes */.s0)(root, under === '' ? args : [...args, '--', `:(literal)${under}`], { signal });
        const names = (listed?.toString('utf8') ?? '').split('\0').filter((path) => path !== '' && !path.includes('\ufffd'));
        return [...new Set(names)];
    }
    async function look(path) {
        const file = (0,external_node_path_.join)(root, path);
        try {
            const stat = await (0,external_node_fs_promises_.lstat)(file);
            if (!stat.isFile() || (await (0,external_node_fs_promises_.realpath)(file)) !== (0,external_node_path_.join)(top, path))
                return null;
            if (stat.size > source_text/* MAX_SOURCE_BYTES */.T)
                return { path, object: '', bytes: stat.size, source: null };
            const source = await (0,external_node_fs_promises_.readFile)(file);
            return { path, object: objectName(source, format), bytes: source.length, source };
        }
        catch {
            return null; // gone since it was listed, or not ours to read
        }
    }
    async function lookAt(all) {
        const queue = [...all].reverse();
        const found = new Map();
        const lane = async () => {
            for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
                signal.throwIfAborted();
                const one = await look(path);
                if (one !== null)
                    found.set(path, one);
            }
        };
        await Promise.all(Array.from({ length: WIDTH }, lane));
        return all.flatMap((path) => found.get(path) ?? []);
    }
    return {
        root,
        paths,
        look,
        listing: async () => {
            const sources = (await paths()).filter((path) => (0,languages/* languageOf */.e)(path) !== null);
            const files = (await lookAt(sources)).map(({ path, object, bytes }) => ({ path, object, bytes }));
            const there = new Set(files.map(({ path }) => path));
            const passedOver = sources.filter((path) => !there.has(path)).map((path) => ({ path, why: 'no regular file, not read' }));
            return { files, passedOver };
        },
        readMany: async (wanted) => new Map((await lookAt(wanted)).flatMap(({ path, source }) => (source === null ? [] : [[path, source]]))),
    };
} // prettier-ignore
/** The name that git would give to these bytes: what a commit brought is then known already. */
function objectName(source, format) {
    return (0,external_node_crypto_.createHash)(format === 'sha256' ? 'sha256' : 'sha1')
        .update(`blob ${source.length}\0`)
        .update(source)
        .digest('hex');
}

// EXTERNAL MODULE: ./lib/knowledge/open.js + 6 modules
var knowledge_open = __webpack_require__(86241);
// EXTERNAL MODULE: ./lib/knowledge/store/store.js + 2 modules
var store_store = __webpack_require__(47366);
// EXTERNAL MODULE: ./lib/pipeline/repository.js
var pipeline_repository = __webpack_require__(38348);
// EXTERNAL MODULE: ./lib/entry/context.js
var entry_context = __webpack_require__(59519);
// EXTERNAL MODULE: ./lib/entry/commands/query.js + 14 modules
var query = __webpack_require__(66);
;// CONCATENATED MODULE: ./lib/entry/commands/watch.js
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











/** A line of stdin longer than this is not a question. */
const MAX_LINE = 10_000;
const watch = {
    help: 'Follow a checkout while it is edited. Each line of stdin is a question, `callers pkg.mod:name`; each line of stdout is ' +
        'one JSON object: an answer, or what was changed. Ends with stdin.',
    usage: '',
    options: [],
    run: async (context) => {
        const { options, env, log, signal } = context;
        const repository = await (0,pipeline_repository/* openRepository */.h)((0,external_node_path_.resolve)(context.cwd, options.repo), { signal, orEmpty: true });
        const store = (0,store_store/* openStore */.Ch)((0,entry_context/* knowledgeFolder */.F)(options, env, repository.root), log);
        const tree = await openWorkTree(repository.root, signal);
        const count = { changes: 0, questions: 0 };
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const follower = __addDisposableResource(env_1, await followWorkTree({
                    tree,
                    store,
                    commit: repository.base,
                    log,
                    signal,
                    waiting: context.waiting,
                    onChange: (seen) => {
                        count.changes += 1;
                        say({ event: 'changed', ...seen });
                    },
                }), false);
                const { digest } = await follower.now();
                say({ event: 'ready', commit: digest.commit, files: digest.stats.files, symbols: digest.stats.symbols });
                const ended = new AbortController();
                const both = AbortSignal.any([signal, ended.signal]);
                const followed = follow(follower, both);
                try {
                    await Promise.race([answerLines(context, follower, tree, () => (count.questions += 1), both), followed]);
                }
                finally {
                    ended.abort();
                }
                await followed;
                return { exit: errors/* ExitCode */.yU.done, document: count, text: '' };
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        }
        finally {
            store.close();
        }
    },
};
/** Takes changes in as they come, so that a question finds them there. */
async function follow(follower, signal) {
    const stopped = new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
    let settled = true;
    const ended = () => signal.aborted;
    while (!ended()) {
        // After a while without changes everything is linked again.
        const quiet = settled ? [] : [(0,promises_.setTimeout)(follower.quietMs, undefined, { ref: false })];
        await Promise.race([follower.changed(), stopped, ...quiet]);
        if (ended())
            return;
        ({ settled } = await follower.now());
    }
}
async function answerLines(context, follower, tree, counted, signal) {
    let current;
    let knowledge;
    const lines = (0,external_node_readline_.createInterface)({ input: process.stdin, signal });
    for await (const line of lines) {
        if (line.trim() === '')
            continue;
        counted();
        const started = performance.now();
        try {
            const { digest, settled } = await follower.now();
            if (knowledge === undefined || current !== digest) {
                knowledge = await (0,knowledge_open/* openKnowledge */.hn)(digest, knowledgeContext(context, tree));
                current = digest;
            }
            const { question, answer } = await ask(knowledge, line);
            say({ question, answer, settled, milliseconds: Math.round(performance.now() - started) });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            say({ question: line.slice(0, 200), error: (0,errors/* messageOf */.bD)(error), reason: error.reason });
        }
    }
} // prettier-ignore
/** The questions of this command need no models or vectors. */
function knowledgeContext({ log }, { readMany }) {
    const none = () => Promise.reject(new errors/* UserError */.yo('not-in-this-version', 'watch answers questions about the graph only'));
    return { repository: { read: none, readMany }, models: { embedder: none, faiss: none }, knowledgeFolder: '', log };
} // prettier-ignore
async function ask(knowledge, line) {
    const [question = '', ...names] = line.slice(0, MAX_LINE).trim().split(/\s+/);
    const answer = Object.hasOwn(query.GRAPH_QUESTIONS, question) ? query.GRAPH_QUESTIONS[question] : undefined;
    if (answer === undefined || names.length === 0) {
        throw new errors/* UserError */.yo('option-invalid', `a question is one of ${Object.keys(query.GRAPH_QUESTIONS).join(', ')} and at least one symbol or file`);
    }
    return { question: line.trim().slice(0, 200), answer: await answer(knowledge, names) };
} // prettier-ignore
function say(document) {
    process.stdout.write(`${JSON.stringify(document)}\n`);
}


/***/ })

};
