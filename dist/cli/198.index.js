export const id = 198;
export const ids = [198];
export const modules = {

/***/ 89952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/exec.js
var exec = __webpack_require__(79584);
// EXTERNAL MODULE: ./lib/models/index.js + 19 modules
var models = __webpack_require__(15751);
// EXTERNAL MODULE: ./lib/sandbox/create.js + 8 modules
var create = __webpack_require__(67419);
// EXTERNAL MODULE: ./lib/entry/setup/io.js
var setup_io = __webpack_require__(73612);
// EXTERNAL MODULE: ./lib/entry/setup/places.js + 1 modules
var setup_places = __webpack_require__(46471);
// EXTERNAL MODULE: ./lib/entry/setup/python-tools.js
var python_tools = __webpack_require__(3804);
;// CONCATENATED MODULE: ./lib/entry/setup/examine.js
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









const SETUP = 'groundskeeper setup';
/** Looks at everything that a run needs, as the run itself would find it. */
async function examine(options, places, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const findings = [];
        const add = async (name, required, fix, look) => {
            io.waiting(`looking at ${name}`);
            findings.push(await finding(name, required, fix, look, io.signal));
        };
        await add('node', true, 'make setup', () => Promise.resolve(`${process.version} at ${process.execPath}`));
        await add('git', true, 'apt-get install -y git', () => programVersion('git', ['--version'], io));
        await add('sandbox', true, 'apt-get install -y bubblewrap', async () => {
            const { description } = await (0,create/* createSandbox */._)({ mode: options.sandbox, env: io.env, log: io.log, signal: io.signal });
            return description;
        });
        await add('python', true, 'apt-get install -y python3 python3-venv', () => pythonVersion(options.python, io));
        for (const tool of ['ruff', 'black', 'pytest'])
            await add(tool, true, SETUP, () => toolVersion(places.tools, tool, io));
        await add('pyright', false, SETUP, () => Promise.resolve(packageVersion(places, 'pyright')));
        const natives = (0,models/* createNatives */.HC)((0,setup_places/* nativeOptions */.Q7)(places));
        const load = (name, required, fix) => add(name, required, fix, async () => {
            await natives.load(name);
            return packageVersion(places, name);
        });
        await load('node-llama-cpp', true, SETUP);
        await load('onnxruntime-node', true, SETUP);
        await load('faiss-node', false, `apt-get install -y g++ libfaiss-dev libopenblas-dev, then ${SETUP}; until then vectors are searched exactly`);
        const hub = __addDisposableResource(env_1, (0,models/* createModelHub */.tK)({
            options, natives, folder: places.models, scratch: places.cache, log: io.log, signal: io.signal, waiting: (text) => io.waiting(text),
        }), true); // prettier-ignore
        await add('device', false, null, async () => (await hub.choice()).placement.why);
        await add('language model', true, SETUP, async () => {
            const { file, sha256, bytes } = await hub.choice();
            await (0,models/* verifyModel */.HB)({ file, sha256, bytes });
            return `${file}, sha256 ${sha256.slice(0, 12)}…`;
        });
        for (const entry of (0,models/* manifest */.eu)().models.filter((model) => model.role !== 'llm')) {
            await add(entry.role, true, SETUP, async () => {
                const file = (0,external_node_path_.join)(places.models, entry.file);
                await (0,models/* verifyModel */.HB)({ file, sha256: entry.sha256, bytes: entry.bytes });
                return `${file}, sha256 ${entry.sha256.slice(0, 12)}…`;
            });
        }
        await add('machine', false, null, async () => {
            const { cores, memory, available } = await (0,models/* readMachine */.Uc)();
            return `${cores} cores, ${gib(memory)} GiB of memory, ${gib(available)} free`;
        });
        return findings;
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
async function finding(name, required, fix, look, signal) {
    try {
        return { name, required, state: 'ok', note: await look(), fix: null };
    }
    catch (error) {
        signal.throwIfAborted();
        const absent = error instanceof errors/* UserError */.yo && error.reason.endsWith('-missing');
        return {
            name,
            required,
            state: !required ? 'degraded' : absent ? 'missing' : 'broken',
            note: (0,errors/* messageOf */.bD)(error),
            fix,
        };
    }
}
async function programVersion(program, args, io) {
    const file = program.startsWith('/') ? program : (0,setup_places/* onPath */.L)(program, io.env);
    if (file === null || !(0,external_node_fs_.existsSync)(file))
        throw new errors/* UserError */.yo('tool-missing', `no ${program}`);
    const run = await (0,exec/* exec */.m0)([file, ...args], { timeoutSeconds: 30, signal: io.signal, env: (0,setup_io/* packageManagerEnv */.N)(io.env) });
    const [line = ''] = `${run.stdout.toString('utf8')}${run.stderr.toString('utf8')}`.trim().split('\n');
    if (run.exitCode !== 0)
        throw new errors/* UserError */.yo('tool-failed', `${file} does not start: ${line.slice(0, 200)}`);
    return `${line.slice(0, 200)} at ${file}`;
}
async function pythonVersion(asked, io) {
    const python = asked === '' ? await (0,python_tools/* findPython */.K)(io) : asked;
    if (python === null)
        throw new errors/* UserError */.yo('python-missing', 'no Python 3.11 or later on PATH');
    return programVersion(python, ['--version'], io);
}
function toolVersion(tools, tool, io) {
    return programVersion((0,external_node_path_.join)(tools, 'bin', tool), ['--version'], io);
}
function packageVersion(places, name) {
    const file = (0,external_node_path_.join)(places.natives, 'node_modules', name, 'package.json');
    if (!(0,external_node_fs_.existsSync)(file))
        throw new errors/* UserError */.yo('native-missing', `${name} is not in ${places.natives}`);
    const { version } = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    return `${version} in ${places.natives}`;
}
function gib(bytes) {
    return (bytes / 1024 ** 3).toFixed(1);
}

;// CONCATENATED MODULE: ./lib/entry/commands/doctor.js



const doctor = {
    help: 'Say what is installed, what lacks, and the command that adds it.',
    usage: '',
    options: ['model'],
    run: async (context) => {
        const places = (0,setup_places/* placesOf */.ek)(context.options, context.env);
        const findings = await examine(context.options, places, context);
        const ready = findings.every((finding) => finding.state === 'ok' || !finding.required);
        const lines = findings.map(({ state, name, note, fix }) => {
            const command = fix === null ? '' : `\n${' '.repeat(28)}to add it: ${fix}`;
            return `${state.padEnd(9)} ${name.padEnd(17)} ${note}${command}`;
        });
        const verdict = ready ? 'ready: a resolve can run here' : 'not ready: a resolve cannot run here';
        return {
            exit: ready ? errors/* ExitCode */.yU.done : errors/* ExitCode */.yU.misconfigured,
            document: { version: (0,setup_places/* productVersion */.Ud)(), ready, places, findings },
            text: [`groundskeeper ${(0,setup_places/* productVersion */.Ud)()}`, ...lines, verdict].join('\n'),
        };
    },
};


/***/ }),

/***/ 5039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withRlimits),
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
const DEFAULT_LIMITS = {
    wallSeconds: 300,
    memoryMb: 4096,
    processes: 256,
    cpuSeconds: 600,
    outputBytes: 16 * 1024 * 1024,
    fileMb: 256,
    diskMb: 2048,
};
const OPEN_FILES = 4096;
// The hard stop is a little above the limit, so that the watch sees the limit passed and ends the whole command.
const PROCESS_HEADROOM = 64;
const MB = 1024 * 1024;
/**
 * The command line that sets the per-process limits and then becomes the command.
 * It runs inside the user namespace, where the process count is that of the sandbox and not of the whole user.
 */
function withRlimits(prlimit, argv, limits, capMemory) {
    return [
        prlimit,
        '--core=0',
        `--nofile=${OPEN_FILES}`,
        `--fsize=${limits.fileMb * MB}`,
        `--cpu=${limits.cpuSeconds}:${limits.cpuSeconds + 2}`,
        `--nproc=${limits.processes + PROCESS_HEADROOM}`,
        ...(capMemory ? [`--data=${limits.memoryMb * MB}`] : []),
        '--',
        ...argv,
    ];
}


/***/ })

};
