export const id = 18;
export const ids = [18];
export const modules = {

/***/ 88018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setup: () => (/* binding */ setup)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/assets.js
var assets = __webpack_require__(34720);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/base/exec.js
var exec = __webpack_require__(79584);
// EXTERNAL MODULE: ./lib/base/files.js
var files = __webpack_require__(40378);
// EXTERNAL MODULE: ./lib/base/hash.js
var hash = __webpack_require__(50645);
// EXTERNAL MODULE: ./lib/entry/setup/io.js
var setup_io = __webpack_require__(73612);
// EXTERNAL MODULE: ./lib/entry/setup/places.js + 1 modules
var setup_places = __webpack_require__(46471);
;// CONCATENATED MODULE: ./lib/entry/setup/faiss.js










/** Debian's FAISS has no `faiss::idx_t` before 1.7.4; the binding expects it. */
const IDX_HEADER = '#include <faiss/Index.h>\nnamespace faiss { using idx_t = Index::idx_t; }\n';
const PACKAGES = 'g++ libfaiss-dev libopenblas-dev';
/** Compiles the FAISS binding against the system's library; without it vectors are searched exactly. */
async function ensureFaiss(nodeModules, io) {
    const started = performance.now();
    const step = (state, note, fix = null) => ({
        name: 'faiss', state, required: false, note, fix, seconds: (performance.now() - started) / 1000,
    }); // prettier-ignore
    const source = (0,external_node_path_.join)(nodeModules, 'faiss-node', 'src', 'faiss.cc');
    if (!(0,external_node_fs_.existsSync)(source))
        return step('lacking', 'faiss-node is not installed; vectors are searched exactly');
    const target = (0,external_node_path_.join)(nodeModules, 'faiss-node', 'build', 'Release', 'faiss-node.node');
    const stamp = `${target}.source`;
    const want = (0,hash/* sha256 */.s)((await (0,promises_.readFile)(source, 'utf8')) + IDX_HEADER);
    if ((0,external_node_fs_.existsSync)(target) && (await (0,promises_.readFile)(stamp, 'utf8').catch(() => '')) === want)
        return step('present', target);
    const compiler = (0,setup_places/* onPath */.L)('g++', io.env);
    if (compiler === null || !(0,external_node_fs_.existsSync)('/usr/include/faiss/Index.h')) {
        return step('lacking', `no ${compiler === null ? 'g++' : 'libfaiss-dev'}; vectors are searched exactly`, `apt-get install -y ${PACKAGES}`);
    }
    io.waiting('faiss: compiling');
    try {
        await compile(compiler, nodeModules, source, target, io);
        await (0,promises_.writeFile)(stamp, want);
    }
    catch (error) {
        io.signal.throwIfAborted();
        return step('lacking', `${(0,errors/* messageOf */.bD)(error)}; vectors are searched exactly`, `apt-get install -y ${PACKAGES}`);
    }
    return step('installed', target);
}
async function compile(compiler, nodeModules, source, target, io) {
    const own = (0,external_node_path_.join)(nodeModules, 'faiss-node', 'node_modules', 'node-addon-api');
    const includes = [
        (0,external_node_fs_.existsSync)(own) ? own : (0,external_node_path_.join)(nodeModules, 'node-addon-api'),
        (0,external_node_path_.join)(nodeModules, 'node-api-headers', 'include'),
    ];
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'groundskeeper-faiss-'));
    try {
        const header = (0,external_node_path_.join)(work, 'idx.h');
        const object = (0,external_node_path_.join)(work, 'faiss-node.node');
        await (0,promises_.writeFile)(header, IDX_HEADER);
        const flags = [
            '-O3', '-std=c++17', '-DNAPI_VERSION=8', '-fexceptions', '-shared', '-fPIC', '-fopenmp',
            '-include', header, ...includes.map((folder) => `-I${folder}`),
        ]; // prettier-ignore
        const env = (0,setup_io/* packageManagerEnv */.N)(io.env);
        const command = [compiler, ...flags, source, '-o', object, '-lfaiss', '-lopenblas'];
        await (0,exec/* execText */.pd)(command, { env, signal: io.signal, timeoutSeconds: 600 });
        await (0,files/* writeFileAtomic */.Z)(target, await (0,promises_.readFile)(object));
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/models/index.js + 19 modules
var models = __webpack_require__(15751);
// EXTERNAL MODULE: ./lib/entry/setup/folder.js
var setup_folder = __webpack_require__(7768);
// EXTERNAL MODULE: ./lib/entry/setup/python-tools.js
var python_tools = __webpack_require__(3804);
;// CONCATENATED MODULE: ./lib/entry/setup/models.js
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







/** The ids of the models of a run: the language model that this machine would choose, and what every run needs beside it. */
async function modelsOfRun(options, places, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const natives = (0,models/* createNatives */.HC)((0,setup_places/* nativeOptions */.Q7)(places));
        const hub = __addDisposableResource(env_1, (0,models/* createModelHub */.tK)({
            options, natives, folder: places.models, scratch: places.cache, log: io.log, signal: io.signal, waiting: (text) => io.waiting(text),
        }), true); // prettier-ignore
        const { entry } = await hub.choice();
        return [...(entry === null ? [] : [entry.id]), ...companions()];
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
/** The ids of the models of presets, for a set-up that does not depend on the machine. */
function modelsOfPresets(presets) {
    return [...presets.map((preset) => presetEntry(preset).id), ...companions()];
}
/** Makes sure that each model is there with its pinned hash, fetching what is not. */
async function installModels(places, ids, mirror, io) {
    const python = (0,setup_places/* isInstalled */.j$)(places.tools) ? (0,external_node_path_.join)(places.tools, 'bin', 'python') : await (0,python_tools/* findPython */.K)(io);
    const steps = [];
    for (const id of ids) {
        const started = performance.now();
        const step = (state, note, fix = null) => ({
            name: `model ${id}`, state, required: true, note, fix, seconds: (performance.now() - started) / 1000,
        }); // prettier-ignore
        try {
            const [model] = await (0,models/* ensureModels */.Bo)([id], {
                folder: places.models,
                mirror,
                pip: python === null ? undefined : { python, env: (0,setup_io/* packageManagerEnv */.N)(io.env) },
                signal: io.signal,
                onProgress: (progress) => io.waiting(`model ${(0,models/* progressLine */.oz)(progress)}`),
                onWait: () => io.waiting(`model ${id}: another process is fetching it`),
            });
            if (model === undefined)
                continue;
            const note = `${model.file}, ${(0,setup_folder/* megabytes */.ix)(model.bytes)}`;
            steps.push(model.source === null ? step('present', note) : step('installed', `${note}, from ${model.source}`));
        }
        catch (error) {
            io.signal.throwIfAborted();
            steps.push(step('lacking', (0,errors/* messageOf */.bD)(error), 'groundskeeper setup'));
        }
    }
    return steps;
}
/** The ids of the models that every run needs beside the language model. */
function companions() {
    return (0,models/* manifest */.eu)()
        .models.filter((model) => model.role !== 'llm')
        .map((model) => model.id);
}

;// CONCATENATED MODULE: ./lib/entry/setup/natives.js









/** The name of the step. */
const NATIVES = 'native packages';
/** Installs the packages that cannot be bundled, from the committed lock file and without running any install script. */
async function ensureNatives(places, io) {
    const started = performance.now();
    const step = (state, note, fix = null) => ({
        name: NATIVES, state, required: true, note, fix, seconds: (performance.now() - started) / 1000,
    }); // prettier-ignore
    const folder = places.natives;
    if (!places.ownsNatives) {
        const found = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'node_modules', 'node-llama-cpp', 'package.json'));
        return found
            ? step('present', folder)
            : step('lacking', `${folder} holds no node_modules/node-llama-cpp`, 'leave the option natives empty');
    }
    if ((0,setup_places/* isInstalled */.j$)(folder))
        return step('present', folder);
    const npm = findNpm(io);
    if (npm === null)
        return step('lacking', 'no npm beside the running Node or on PATH', 'apt-get install -y npm');
    io.waiting('native packages: npm ci (about 700 MB)');
    try {
        await (0,setup_folder/* installFolder */.Si)(folder, async (temporary) => {
            await (0,promises_.cp)((0,assets/* assetPath */.Q$)('package.json'), (0,external_node_path_.join)(temporary, 'package.json'));
            await (0,promises_.cp)((0,assets/* assetPath */.Q$)('package-lock.json'), (0,external_node_path_.join)(temporary, 'package-lock.json'));
            const flags = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
            await (0,exec/* execText */.pd)([...npm, ...flags], {
                cwd: temporary, env: (0,setup_io/* packageManagerEnv */.N)(io.env), signal: io.signal, timeoutSeconds: 1800,
            }); // prettier-ignore
        });
    }
    catch (error) {
        io.signal.throwIfAborted();
        return step('lacking', (0,errors/* messageOf */.bD)(error), 'check the network of npm, then run setup again');
    }
    return step('installed', `${folder}, ${(0,setup_folder/* megabytes */.ix)(await (0,setup_folder/* folderBytes */.wL)(folder))}`);
}
/** The npm of the running Node, else the one on PATH. */
function findNpm(io) {
    const bundled = (0,external_node_path_.join)((0,external_node_path_.dirname)(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
    if ((0,external_node_fs_.existsSync)(bundled))
        return [process.execPath, bundled];
    const found = (0,setup_places/* onPath */.L)('npm', io.env);
    return found === null ? null : [found];
}

;// CONCATENATED MODULE: ./lib/entry/setup/system.js

/** The programs of the system that nothing works without. */
function systemPrograms(env) {
    const programs = [
        ['git', 'git'],
        ['bwrap', 'bubblewrap'],
    ];
    return programs.map(([program, packageName]) => {
        const found = (0,setup_places/* onPath */.L)(program, env);
        return {
            name: packageName,
            state: found === null ? 'lacking' : 'present',
            required: true,
            note: found ?? `no ${program} on PATH`,
            fix: found === null ? `apt-get install -y ${packageName}` : null,
            seconds: 0,
        };
    });
}

;// CONCATENATED MODULE: ./lib/entry/setup/install.js







/** What can be installed by itself: an image keeps models elsewhere, a machine has its own tools. */
const PARTS = ['natives', 'tools', 'models'];
/**
 * Puts everything that Groundskeeper needs where it looks for it. What is there already is only checked. System packages are
 * named, never installed.
 */
async function install(places, wanted, io) {
    const steps = [];
    const add = (...more) => {
        steps.push(...more);
        for (const step of more)
            io.log.info(describeStep(step));
    };
    add(...systemPrograms(io.env));
    if (wanted.parts.includes('natives')) {
        add(await ensureNatives(places, io));
        add(await ensureFaiss((0,external_node_path_.join)(places.natives, 'node_modules'), io));
    }
    if (wanted.parts.includes('tools') && places.ownsTools) {
        add(await (0,python_tools/* ensurePythonTools */.w)('python tools', places.tools, (0,assets/* assetPath */.Q$)('tools.txt'), io));
    }
    const nativesLack = steps.some((step) => step.name === NATIVES && step.state === 'lacking');
    if (wanted.parts.includes('models') && !nativesLack) {
        add(...(await installModels(places, await wanted.models(), wanted.mirror, io)));
    }
    return steps;
}
/** One line: what it is, whether it is there, and the command that adds it. */
function describeStep(step) {
    const time = step.seconds >= 1 ? ` in ${step.seconds.toFixed(0)} s` : '';
    const fix = step.fix === null ? '' : `; to add it: ${step.fix}`;
    return `${step.name}: ${step.state}${time}, ${step.note}${fix}`;
}

;// CONCATENATED MODULE: ./lib/entry/commands/setup.js




const setup = {
    help: 'Install natives, Python tools and models; name the system packages that lack.',
    usage: '[natives] [tools] [models]',
    options: ['model', 'model-source'],
    run: async (context) => {
        const { options } = context;
        const places = (0,setup_places/* placesOf */.ek)(options, context.env);
        const steps = await install(places, {
            parts: partsOf(context.args),
            models: () => modelsOfRun(options, places, context),
            mirror: options['model-source'],
        }, context);
        const lacking = steps.filter((step) => step.required && step.state === 'lacking');
        const ready = lacking.length === 0;
        return {
            exit: ready ? errors/* ExitCode */.yU.done : errors/* ExitCode */.yU.misconfigured,
            document: { ready, places, steps },
            text: ready ? 'ready' : `not ready\n${lacking.map(describeStep).join('\n')}`,
        };
    },
};
/** No argument means everything. */
function partsOf(args) {
    const unknown = args.find((arg) => !PARTS.includes(arg));
    if (unknown !== undefined)
        throw new errors/* UserError */.yo('option-invalid', `setup ${JSON.stringify(unknown.slice(0, 80))}: expected ${PARTS.join(', ')}`);
    return args.length === 0 ? PARTS : args;
}


/***/ })

};
