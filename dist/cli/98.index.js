export const id = 98;
export const ids = [98];
export const modules = {

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

/***/ 38849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openTypeSources)
/* harmony export */ });
/* harmony import */ var _judge_bench_import_roots_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50573);
/* harmony import */ var _judge_bench_interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27116);
/* harmony import */ var _judge_bench_tools_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43462);
/* harmony import */ var _judge_checks_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88414);
/* harmony import */ var _judge_servers_pyright_server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36330);
/* harmony import */ var _knowledge_store_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47366);
/* harmony import */ var _sandbox_create_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67419);
/* harmony import */ var _setup_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46471);








/** Where types come from: the kept ones, the sources, and pyright's server, which is started in the sandbox when it is first needed. */
function openTypeSources({ options, env, log, signal, waiting }, { repository, knowledgeFolder }, digest) {
    const places = (0,_setup_places_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOf */ .ek)(options, env);
    const tools = (0,_judge_checks_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .findTools */ .f$)(places.tools, places.natives);
    const pyright = (0,_judge_checks_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .installedPyright */ .AZ)(tools);
    const store = (0,_knowledge_store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .Ch)(knowledgeFolder, log);
    const opened = new AsyncDisposableStack();
    let server;
    const start = async () => {
        waiting('asking pyright for the types that are open');
        const sandbox = await (0,_sandbox_create_js__WEBPACK_IMPORTED_MODULE_5__/* .createSandbox */ ._)({ mode: options.sandbox, log, signal, env });
        const interpreter = await (0,_judge_bench_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .findInterpreter */ .Ax)({ python: options.python, root: repository.root, searchPath: env['PATH'] ?? '' }, signal);
        const { tree } = opened.use(await (0,_judge_bench_tools_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .openToolsTree */ .G)({ repository, sandbox, toolsFolder: places.tools, natives: places.natives }, signal));
        const { roots } = (0,_judge_bench_import_roots_js__WEBPACK_IMPORTED_MODULE_7__/* .importRootsOf */ .e)(digest);
        const made = await _judge_servers_pyright_server_js__WEBPACK_IMPORTED_MODULE_3__/* .PyrightServer */ .f.open({ tools, python: interpreter.path, binds: interpreter.binds, roots }, tree, signal);
        return made === null ? null : opened.use(made);
    };
    return {
        readMany: repository.readMany,
        store,
        pyright: pyright ?? { missing: 'it is not installed: run `groundskeeper setup`' },
        server: async () => {
            const made = await (server ??= start());
            if (made === null)
                return null;
            return {
                hover: (path, position, stop) => made.hover(path, position, stop),
                failure: () => (made.state.name === 'failed' ? made.state.why : null),
            };
        },
        signal,
        [Symbol.asyncDispose]: async () => {
            store.close();
            await opened[Symbol.asyncDispose]();
        },
    };
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

/***/ 62486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ typesOfAll),
  v: () => (/* binding */ typesOfFile)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/knowledge/parse/source-text.js
var source_text = __webpack_require__(48295);
;// CONCATENATED MODULE: ./lib/knowledge/types/terms.js
const UNKNOWN_TERM = { name: '?', args: [] };
const CALLABLE = { name: 'Callable', args: [] };
const MAX_TEXT = 4_000;
const MAX_DEPTH = 12;
/** Names that say nothing about a value. */
const NOTHING = new Set(['Unknown', 'Any', 'object', 'Incomplete', '...', '*']);
const LITERALS = [
    [/^b["']/, 'bytes'],
    [/^["']/, 'str'],
    [/^(?:True|False)$/, 'bool'],
    [/^-?\d+$/, 'int'],
    [/^None$/, 'None'],
];
/** Other names of the same types. */
const SAME = new Map(Object.entries({ List: 'list', Dict: 'dict', Set: 'set', FrozenSet: 'frozenset', Tuple: 'tuple', Type: 'type', LiteralString: 'str', NoneType: 'None', Text: 'str', TypeIs: 'bool', TypeGuard: 'bool' })); // prettier-ignore
/**
 * The alternatives of a type as it is written or shown: `dict[str, int] | None`, `Optional[X]`, `Literal['a', 3]`,
 * `(a: int) -> str`. What says nothing becomes the unknown term. Linear in the text, of which the rest is cut off.
 */
function parseType(text) {
    return distinct(alternatives(text.slice(0, MAX_TEXT).trim(), 0));
}
function alternatives(text, depth) {
    if (depth > MAX_DEPTH)
        return [UNKNOWN_TERM];
    return split(text, '|').flatMap((part) => term(part, depth));
}
function term(written, depth) {
    const text = unwrapped(written.trim());
    if (text === '' || NOTHING.has(text))
        return [UNKNOWN_TERM];
    if (text.startsWith('(') || text.startsWith('def ')) {
        if (split(text, '>').length > 1 && text.includes('->'))
            return [CALLABLE];
        return text.startsWith('(') && text.endsWith(')') ? alternatives(text.slice(1, -1), depth + 1) : [UNKNOWN_TERM];
    }
    const bracket = text.indexOf('[');
    const head = (bracket < 0 ? text : text.slice(0, bracket)).trim();
    const name = head.replace(/^(?:typing|typing_extensions|builtins|collections\.abc|_typeshed|t)\./, '');
    const inner = bracket < 0 || !text.endsWith(']') ? null : split(text.slice(bracket + 1, -1), ',');
    const unions = () => (inner ?? []).map((one) => distinct(alternatives(one, depth + 1)));
    if (name.startsWith('Self@'))
        return [{ name: name.slice(5), args: [] }];
    switch (name) {
        case 'Union':
        case 'Optional':
            return [...unions().flat(), ...(name === 'Optional' ? [{ name: 'None', args: [] }] : [])];
        case 'Final':
        case 'ClassVar':
        case 'Annotated':
        case 'Required':
        case 'NotRequired':
        case 'ReadOnly':
            return inner === null ? [UNKNOWN_TERM] : alternatives(inner[0] ?? '', depth + 1);
        case 'Literal':
            return (inner ?? []).map((one) => literal(one.trim()));
        case 'Callable':
            return [CALLABLE];
        case 'Module':
            return [{ name: 'module', args: [] }];
    }
    if (!/^[\w.@?]+$/.test(name))
        return [UNKNOWN_TERM];
    return [{ name: SAME.get(name) ?? name, args: unions() }];
}
/** `Literal[Color.RED]` is a `Color`. */
function literal(text) {
    const known = LITERALS.find(([form]) => form.test(text))?.[1];
    return { name: known ?? text.split('.').slice(0, -1).join('.'), args: [] };
}
/** A forward reference is a type in quotes. */
function unwrapped(text) {
    return /^(["'])([^"'\\]*)\1$/.exec(text)?.[2] ?? text;
}
/** Pieces between separators that stand outside of brackets and quotes; `>` separates at arrows. */
function split(text, separator) {
    const found = [];
    let [depth, from, quote] = [0, 0, ''];
    for (let at = 0; at < text.length; at++) {
        const sign = text.charAt(at);
        if (quote !== '') {
            if (sign === '\\')
                at++;
            else if (sign === quote)
                quote = '';
        }
        else if (sign === '"' || sign === "'")
            quote = sign;
        else if ('[({'.includes(sign))
            depth++;
        else if ('])}'.includes(sign))
            depth--;
        else if (sign === separator && depth === 0) {
            found.push(text.slice(from, at));
            from = at + 1;
        }
    }
    return [...found, text.slice(from)].map((one) => one.trim());
}
/** Each type once; those of one name are joined. */
function distinct(terms) {
    const byName = new Map();
    for (const one of terms) {
        const known = byName.get(one.name);
        byName.set(one.name, known === undefined ? one : joined(known, one));
    }
    return [...byName.values()];
}
function joined(left, right) {
    const count = Math.max(left.args.length, right.args.length);
    const args = Array.from({ length: count }, (_, at) => distinct([...(left.args[at] ?? []), ...(right.args[at] ?? [])]));
    return { ...left, args: left.name === 'tuple' && left.args.length !== right.args.length ? [] : args };
}
/** Whether every alternative is known; what is in the brackets does not count. */
function isKnown(union) {
    return union.length > 0 && union.every(({ name }) => name !== UNKNOWN_TERM.name);
}
/** `dict[str, int | None]`, as Python writes it; alternatives in the order of their names, None last. */
function typeText(union, depth = 0) {
    if (union.length === 0)
        return '?';
    const texts = union.map(({ name, args }) => {
        const known = depth < 3 && args.length > 0 && args.some(isKnown);
        return known ? `${name}[${args.map((one) => typeText(one, depth + 1)).join(', ')}]` : name;
    });
    return [...new Set(texts)].sort((a, b) => Number(a === 'None') - Number(b === 'None') || (a < b ? -1 : 1)).join(' | ');
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/types/decide.js

/** Whether the language server is worth asking: nothing declares the type, and following values left it open. */
function needsServer(declared, inferred) {
    return declared === null && (!isKnown(inferred) || inferred.length > 1);
}
/**
 * What is declared wins. What was inferred by following values wins over the language server, unless something in it is
 * not known, or the server tells some of several alternatives apart.
 */
function decide(declared, inferred, shown) {
    if (declared !== null)
        return { type: declared, how: 'declared' };
    const isShown = shown !== null && isKnown(shown);
    if (isShown && (!isKnown(inferred) || isNarrower(shown, inferred)))
        return { type: typeText(shown), how: 'pyright' };
    if (inferred.some(({ name }) => name !== '?'))
        return { type: typeText(inferred), how: 'inferred' };
    return { type: '?', how: 'unknown' };
}
/** What {@link decide} chose, as terms; of what is declared nothing more is said here. */
function chosen(inferred, shown) {
    return decide(null, inferred, shown).how === 'pyright' && shown !== null ? shown : inferred;
}
function isNarrower(shown, inferred) {
    const names = new Set(inferred.map(({ name }) => name));
    return shown.length < inferred.length && shown.every(({ name }) => names.has(name));
}

;// CONCATENATED MODULE: ./lib/knowledge/types/hover.js

const MAX_HOVER = 20_000;
/** What a language server showed for a name: of a function what it returns, of anything else its type. Null when it shows another name or nothing that is a type. */
function hoverType(shown, kind, name) {
    const text = shown.slice(0, MAX_HOVER);
    const [head, what = ''] = /^\((\w+)\) /.exec(text) ?? [''];
    const rest = text.slice(head.length);
    const isDefinition = /^(?:async )?def /.test(rest);
    const written = /^(?:(?:async )?def |class )?([\w.]+)/.exec(rest)?.[1] ?? '';
    if (head === '' || written.split('.').at(-1) !== name.split('.').at(-1))
        return null;
    if (kind === 'function')
        return isDefinition ? returned(rest) : null;
    if (isDefinition)
        return [CALLABLE];
    if (what === 'class')
        return [{ name: 'type', args: [[{ name: written, args: [] }]] }];
    if (what === 'module')
        return [{ name: 'module', args: [] }];
    const type = rest.slice(written.length);
    return type.startsWith(': ') ? parseType(firstType(type.slice(2))) : null;
}
/** `def f(a: (int) -> str) -> bool` gives `bool`. */
function returned(definition) {
    const open = definition.indexOf('(');
    let depth = 0;
    let quote = '';
    for (let at = Math.max(0, open); at < definition.length; at++) {
        const sign = definition.charAt(at);
        if (quote !== '') {
            if (sign === '\\')
                at++;
            else if (sign === quote)
                quote = '';
        }
        else if (sign === '"' || sign === "'")
            quote = sign;
        else if (sign === '(')
            depth++;
        else if (sign === ')' && --depth === 0) {
            const rest = definition.slice(at + 1);
            return rest.startsWith(' -> ') ? parseType(firstType(rest.slice(4))) : null;
        }
    }
    return null;
}
/** The type ends with its line; what follows is the docstring. */
function firstType(text) {
    return text.split('\n')[0] ?? '';
}

// EXTERNAL MODULE: ./lib/knowledge/flow/graph.js + 12 modules
var flow_graph = __webpack_require__(35184);
// EXTERNAL MODULE: ./lib/knowledge/parse/facts.js
var parse_facts = __webpack_require__(50195);
// EXTERNAL MODULE: ./lib/knowledge/parse/python.js
var python = __webpack_require__(8732);
// EXTERNAL MODULE: ./lib/knowledge/parse/definitions.js
var definitions = __webpack_require__(79314);
// EXTERNAL MODULE: ./lib/knowledge/flow/write.js + 13 modules
var write = __webpack_require__(34667);
// EXTERNAL MODULE: ./lib/knowledge/parse/flat-tree.js
var flat_tree = __webpack_require__(89782);
;// CONCATENATED MODULE: ./lib/knowledge/types/places.js



/** More places of one file than anybody reads. */
const MAX_PLACES = 20_000;
const MAX_NAME = 120;
/** Finds all that has a type in a file, and writes the program that computes it. */
function readPlaces(tree) {
    const found = (0,definitions/* definitions */.BG)(tree);
    const marks = new Map();
    const mark = (kind, syntax, node) => {
        const known = marks.get(syntax);
        if (known !== undefined)
            known.nodes.push(node);
        else if (marks.size < MAX_PLACES)
            marks.set(syntax, { kind, nodes: [node] });
    };
    const indexOf = new Map(found.map(({ node }, index) => [node, index]));
    const program = (0,write/* writeProgram */.E)(tree, found, {
        mark,
        result: (syntax, node) => {
            if (indexOf.has(syntax))
                mark('function', syntax, node);
        },
    });
    const places = [...marks].flatMap(([syntax, { kind, nodes }]) => {
        const shown = kind === 'function' ? (0,flat_tree/* childIn */._9)(tree, syntax, 'name') : syntax;
        const name = (0,flat_tree/* textOf */.b6)(tree, Math.max(0, shown)).replaceAll('"', "'");
        if (shown < 0 || name.length > MAX_NAME || name.includes('\n'))
            return [];
        const asked = (0,flat_tree/* kindOf */.I)(tree, shown) === 'attribute' ? (0,flat_tree/* childIn */._9)(tree, shown, 'attribute') : shown;
        const at = positionOf(tree, shown);
        return [
            {
                kind,
                name,
                owner: kind === 'function' ? (indexOf.get(syntax) ?? -1) : ownerOf(tree, shown, indexOf),
                line: at.line + 1,
                character: at.character,
                ask: (0,flat_tree/* kindOf */.I)(tree, shown) === 'subscript' ? null : positionOf(tree, asked),
                declared: declaredAt(tree, kind, syntax),
                nodes,
            },
        ];
    });
    return { program, definitions: found, places: places.sort((a, b) => a.line - b.line || a.character - b.character) };
}
function ownerOf(tree, node, definitionAt) {
    for (let at = (0,flat_tree/* parentOf */.gN)(tree, node); at >= 0; at = (0,flat_tree/* parentOf */.gN)(tree, at)) {
        const index = definitionAt.get(at);
        if (index !== undefined)
            return index;
    }
    return -1;
}
function positionOf(tree, node) {
    const start = (0,flat_tree/* startOf */.GH)(tree, node);
    const line = (0,flat_tree/* lineAt */.mh)(tree, start);
    const before = tree.source.toString('utf8', tree.lineStarts[line - 1] ?? 0, start);
    return { line: line - 1, character: before.length };
}
/** The annotation of a parameter, a function or an assigned name. */
function declaredAt(tree, kind, syntax) {
    const holder = kind === 'function' ? syntax : (0,flat_tree/* parentOf */.gN)(tree, syntax);
    if (holder < 0)
        return null;
    if (kind === 'function')
        return typeIn(tree, holder, 'return_type');
    const above = (0,flat_tree/* kindOf */.I)(tree, holder);
    if (kind === 'variable')
        return above === 'assignment' ? typeIn(tree, holder, 'type') : null;
    if (above !== 'list_splat_pattern' && above !== 'dictionary_splat_pattern')
        return typeIn(tree, holder, 'type');
    const outer = (0,flat_tree/* parentOf */.gN)(tree, holder);
    const each = (0,flat_tree/* kindOf */.I)(tree, outer) === 'typed_parameter' ? typeIn(tree, outer, 'type') : null;
    if (each === null)
        return null;
    return above === 'list_splat_pattern' ? `tuple[${each}, ...]` : `dict[str, ${each}]`;
}
function typeIn(tree, node, field) {
    const type = (0,flat_tree/* childIn */._9)(tree, node, field);
    return type < 0 || type >= (0,flat_tree/* afterOf */.Wo)(tree, node) ? null : (0,flat_tree/* textOf */.b6)(tree, type).replace(/\s+/g, ' ').slice(0, 400);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/knowledge/flow/solve/typing.js
var typing = __webpack_require__(66306);
;// CONCATENATED MODULE: ./lib/knowledge/types/stubs.js







const MAX_STUBS = 60;
const MAX_BYTES = 400_000;
const MAX_BASES = 8;
const BUILTINS = 'builtins';
/** The stubs of the standard library that come with pyright, of these modules as far as they exist; without the folder nothing is known. */
async function openStubs(folder, modules) {
    const stubs = new Map();
    for (const module of new Set([BUILTINS, 'typing', ...modules])) {
        if (folder === null || stubs.size >= MAX_STUBS || !/^[a-z_]\w*(?:\.\w+)*$/i.test(module))
            continue;
        const base = (0,external_node_path_.join)(folder, 'stdlib', ...module.split('.'));
        const file = [`${base}.pyi`, (0,external_node_path_.join)(base, '__init__.pyi')].find((path) => (0,external_node_fs_.existsSync)(path));
        const stub = file === undefined ? null : await stubAt(file);
        if (stub !== null)
            stubs.set(module, stub);
    }
    return outsideTypes(stubs);
}
/** Stubs belong to an installation and do not change: each is read once. */
const known = new Map();
function stubAt(file) {
    const before = known.get(file);
    if (before !== undefined)
        return before;
    const read = async () => {
        if ((0,external_node_fs_.statSync)(file).size > MAX_BYTES)
            return null;
        const parsed = await (0,python/* parsePython */.w)(await (0,promises_.readFile)(file));
        return parsed.ok ? readStub(parsed.tree) : null;
    };
    const made = read();
    known.set(file, made);
    return made;
}
function readStub(tree) {
    const functions = new Map();
    const classes = new Map();
    for (let node = 0; node < tree.kind.length; node++) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        if (kind === 'assignment')
            classes.get(stubs_ownerOf(tree, node) ?? '')?.attributes.add((0,flat_tree/* textOf */.b6)(tree, node + 1));
        if (kind !== 'function_definition' && kind !== 'class_definition')
            continue;
        if ((0,flat_tree/* afterOf */.Wo)(tree, node) === node + 1)
            continue; // the keyword of the same name
        const name = (0,flat_tree/* textOf */.b6)(tree, Math.max(0, (0,flat_tree/* childIn */._9)(tree, node, 'name')));
        const owner = stubs_ownerOf(tree, node);
        if (kind === 'class_definition') {
            const list = (0,flat_tree/* childIn */._9)(tree, node, 'superclasses');
            const bases = list < 0 ? [] : (0,flat_tree/* childrenOf */.LU)(tree, list).map((one) => (0,flat_tree/* textOf */.b6)(tree, one));
            if (owner === null)
                classes.set(name, { methods: new Map(), attributes: new Set(), bases: bases.filter((one) => /^[A-Za-z_]/.test(one)) });
            continue;
        }
        const into = owner === null ? functions : classes.get(owner)?.methods;
        const returns = (0,flat_tree/* childIn */._9)(tree, node, 'return_type');
        const said = returns < 0 || isProperty(tree, node) ? null : parseType((0,flat_tree/* textOf */.b6)(tree, returns));
        // Overloads count where they all say the same.
        const before = into?.get(name);
        into?.set(name, before === undefined || sameText(before, said) ? said : null);
    }
    return { functions, classes };
} // prettier-ignore
function sameText(left, right) {
    return JSON.stringify(left) === JSON.stringify(right);
}
/** The class that holds a definition; null at the top, whatever `if` stands around it. */
function stubs_ownerOf(tree, node) {
    for (let at = (0,flat_tree/* parentOf */.gN)(tree, node); at >= 0; at = (0,flat_tree/* parentOf */.gN)(tree, at)) {
        if ((0,flat_tree/* kindOf */.I)(tree, at) === 'class_definition')
            return (0,flat_tree/* textOf */.b6)(tree, Math.max(0, (0,flat_tree/* childIn */._9)(tree, at, 'name')));
    }
    return null;
}
function isProperty(tree, node) {
    const above = (0,flat_tree/* parentOf */.gN)(tree, node);
    if (above < 0 || (0,flat_tree/* kindOf */.I)(tree, above) !== 'decorated_definition')
        return false;
    return (0,flat_tree/* childrenOf */.LU)(tree, above).some((one) => (0,flat_tree/* kindOf */.I)(tree, one) === 'decorator' && /property$/.test((0,flat_tree/* textOf */.b6)(tree, one)));
} // prettier-ignore
function outsideTypes(stubs) {
    /** A name as a stub writes it: a class of its module or a built-in one; anything else is unknown there. */
    const named = (module, self, union) => {
        if (union === null)
            return null;
        const resolve = ({ name, args }) => {
            const inner = args.map((one) => named(module, self, one) ?? []);
            if (name === 'Self')
                return { name: self, args: inner };
            if (name === 'None' || name === 'type' || name === 'Callable' || name === '...')
                return { name, args: inner };
            if (stubs.get(module)?.classes.has(name) === true)
                return { name: qualified(module, name), args: inner };
            if (stubs.get(BUILTINS)?.classes.has(name) === true || GENERAL.has(name))
                return { name, args: inner };
            return UNKNOWN_TERM;
        };
        return distinct(union.map(resolve));
    };
    const method = (module, name, wanted, self, left = MAX_BASES) => {
        const found = stubs.get(module)?.classes.get(name);
        if (found === undefined || left === 0)
            return null;
        if (found.methods.has(wanted))
            return named(module, self, found.methods.get(wanted) ?? null);
        for (const base of found.bases) {
            const head = /^[\w.]+/.exec(base)?.[0].split('.').at(-1) ?? '';
            const home = [module, BUILTINS, 'typing'].find((one) => stubs.get(one)?.classes.has(head) === true);
            const above = home === undefined ? null : method(home, head, wanted, self, left - 1);
            if (above !== null)
                return above;
        }
        return null;
    };
    const lacks = (module, name, wanted, left = MAX_BASES) => {
        if (EMPTY.has(name))
            return true;
        const found = stubs.get(module)?.classes.get(name);
        if (found === undefined || left === 0 || found.methods.has(wanted) || found.attributes.has(wanted))
            return false;
        return found.bases.every((base) => {
            const head = /^[\w.]+/.exec(base)?.[0].split('.').at(-1) ?? '';
            if (base.includes('=') || EMPTY.has(head))
                return true;
            const above = [module, BUILTINS, 'typing'].find((one) => stubs.get(one)?.classes.has(head) === true);
            return above !== undefined && lacks(above, head, wanted, left - 1);
        });
    };
    /** `a.b.C` as a module and a name in it. */
    const home = (path) => {
        const plain = path.replace('<builtin>', BUILTINS);
        const dot = plain.lastIndexOf('.');
        return dot < 0 ? [BUILTINS, plain] : [plain.slice(0, dot), plain.slice(dot + 1)];
    };
    /** The class that an object is of: `<**PyStr**>` or `itertools.count()`. */
    const classOf = (object) => {
        const scalar = (0,typing/* scalarName */.Od)(object);
        if (scalar !== null)
            return [BUILTINS, scalar];
        return object.endsWith('()') ? home(object.slice(0, -2)) : null;
    };
    return {
        called: (path) => {
            const dot = path.lastIndexOf('.');
            const object = dot < 0 ? null : classOf(path.slice(0, dot));
            if (object !== null) {
                const [module, name] = object;
                return method(module, name, path.slice(dot + 1), qualified(module, name));
            }
            const [module, name] = home(path);
            const stub = stubs.get(module);
            if (stub?.classes.has(name) === true)
                return [{ name: qualified(module, name), args: [] }];
            return named(module, '', stub?.functions.get(name) ?? null);
        },
        lacks: (path) => {
            const dot = path.lastIndexOf('.');
            const [module, name] = home(path.slice(0, dot));
            return lacks(module, name, path.slice(dot + 1));
        },
        iterated: (object) => {
            const found = classOf(object);
            if (found === null)
                return null;
            const [module, name] = found;
            const [first] = method(module, name, '__iter__', qualified(module, name)) ?? [];
            return first?.args[0] ?? null;
        },
    };
}
/** Bases that give a class nothing. */
const EMPTY = new Set(['object', 'Generic', 'Protocol']);
/** Classes of `typing` that a stub uses as everybody knows them. */
const GENERAL = new Set(['Iterator', 'Iterable', 'Generator', 'Sequence', 'Mapping', 'Awaitable', 'Coroutine', 'AsyncIterator']); // prettier-ignore
function qualified(module, name) {
    return module === BUILTINS ? name : `${module}.${name}`;
}

// EXTERNAL MODULE: ./lib/knowledge/flow/ops.js
var ops = __webpack_require__(48733);
// EXTERNAL MODULE: ./lib/knowledge/flow/solve/values.js
var solve_values = __webpack_require__(21187);
;// CONCATENATED MODULE: ./lib/knowledge/types/values.js




const values_MAX_DEPTH = 4;
const MAX_ITEMS = 60;
/** What the solver calls containers by what makes them. */
const MADE_BY = new Map(Object.entries({ sorted: 'list', iter: 'Iterator', generator: 'Generator', 'collections.deque': 'deque' })); // prettier-ignore
const CLASSES = /^(?:int|str|float|bool|bytes|complex|list|dict|set|tuple|frozenset|object|type|range|bytearray|[A-Z]\w*)$/;
/** Reads types off the values that a solved graph has at its nodes. Classes of `file` keep their plain names, others have their module in front. */
function createTypeReader(graph, file) {
    const { world, solved } = graph;
    const { values } = world;
    const className = (scope) => {
        const home = world.scopeFile[scope] ?? 0;
        const index = graph.definitionOf(scope);
        const { name, facts } = world.files[home] ?? {};
        const own = facts?.definitions[index]?.qualname ?? '?';
        return home === file || own === '?' ? own : `${name?.module ?? ''}.${own}`;
    };
    const container = (value, depth) => {
        const made = values.a[value] ?? 0;
        const written = world.names.text[world.containerType[made] ?? 0] ?? '?';
        const name = MADE_BY.get(written) ?? written;
        if (depth > values_MAX_DEPTH)
            return { name, args: [] };
        const keys = solved.keys(made);
        const inside = (held) => unionOf(held, depth + 1);
        const items = new Map();
        for (const key of keys.slice(0, MAX_ITEMS)) {
            const under = inside(solved.under(made, key));
            if (under.length > 0)
                items.set(key % 2 === 1 ? String((key - 1) / 2) : `'${world.names.text[(key - 2) / 2] ?? ''}'`, under);
        }
        const all = inside(solved.items(made));
        if (name === 'dict') {
            const key = distinct(keys.map((one) => ({ name: one % 2 === 0 ? 'str' : 'int', args: [] })));
            return { name, args: all.length === 0 ? [] : [key, all], items };
        }
        const inOrder = name === 'tuple' && keys.length > 0 && keys.length <= 8 && items.size === keys.length;
        return { name, args: inOrder ? [...items.values()] : all.length === 0 ? [] : [all], items };
    }; // prettier-ignore
    const termOf = (value, depth) => {
        const a = values.a[value] ?? 0;
        switch (values.kind[value] ?? 0) {
            case solve_values/* Kind */.b8.function:
            case solve_values/* Kind */.b8.bound:
            case solve_values/* Kind */.b8.static:
            case solve_values/* Kind */.b8.classMethod:
            case solve_values/* Kind */.b8.method:
            case solve_values/* Kind */.b8.partial:
                return CALLABLE;
            case solve_values/* Kind */.b8.class:
                return { name: 'type', args: [[{ name: className(a), args: [] }]] };
            case solve_values/* Kind */.b8.instance:
                return { name: className(a), args: [] };
            case solve_values/* Kind */.b8.module:
            case solve_values/* Kind */.b8.package:
                return { name: 'module', args: [] };
            case solve_values/* Kind */.b8.text:
                return { name: 'str', args: [] };
            case solve_values/* Kind */.b8.whole:
                return { name: 'int', args: [] };
            case solve_values/* Kind */.b8.object:
                return container(value, depth);
            case solve_values/* Kind */.b8.generator:
                return { name: 'Generator', args: depth > values_MAX_DEPTH ? [] : [unionOf(world.places.held(world.scopeYield[a] ?? 0), depth + 1)] };
            case solve_values/* Kind */.b8.outside:
                return outsideTerm(world.outside.paths[a] ?? '');
            default:
                return UNKNOWN_TERM;
        }
    }; // prettier-ignore
    const unionOf = (held, depth) => distinct(held.map((value) => termOf(value, depth)));
    const at = (node) => (node === 0 ? 0 : node + (world.firstNode[file] ?? 0));
    return {
        /** The types of what a node of the program of the file holds. */
        of: (node) => unionOf(world.places.held(at(node)), 0),
        /** What a call of a definition of the file gives. */
        result: (definition, node) => {
            const scope = (world.firstScope[file] ?? 0) + 1 + definition;
            if (((world.scopeFlags[scope] ?? 0) & ops/* FunctionFlag */.NR.generator) === 0)
                return unionOf(world.places.held(at(node)), 0);
            return [{ name: 'Generator', args: [unionOf(world.places.held(world.scopeYield[scope] ?? 0), 1)] }];
        },
    };
}
/** `<**PyStr**>` is a string, `itertools.count()` an object, `<builtin>.int` a class, `<builtin>.len` a function. */
function outsideTerm(path) {
    const scalar = (0,typing/* scalarName */.Od)(path);
    if (scalar !== null)
        return { name: scalar, args: [] };
    if (/^[\w.]+\(\)$/.test(path))
        return { name: path.slice(0, -2), args: [] };
    const builtin = /^<builtin>\.(\w+)$/.exec(path)?.[1];
    if (builtin === undefined)
        return /^<\*\*Py\w+\*\*>\.\w+$/.test(path) ? CALLABLE : UNKNOWN_TERM;
    return CLASSES.test(builtin) ? { name: 'type', args: [[{ name: builtin, args: [] }]] } : CALLABLE;
}

;// CONCATENATED MODULE: ./lib/knowledge/types/infer.js







/**
 * The types of the first `wanted` files, by following values through all of them: literals, calls of classes, defaults,
 * what functions return, what they are called with. `stubs` is the folder of typeshed, or null.
 */
async function inferTypes(files, wanted, stubs) {
    const named = [];
    const read = []; // prettier-ignore
    for (const { module, source } of files) {
        const parsed = await (0,python/* parsePython */.w)(source);
        if (!parsed.ok) {
            read.push({ path: module.path, index: -1, typed: null, why: parsed.why });
            continue;
        }
        const typed = readPlaces(parsed.tree);
        read.push({ path: module.path, index: named.length, typed, why: null });
        const isPackage = module.path === '__init__.py' || module.path.endsWith('/__init__.py');
        const facts = { ...(0,parse_facts/* factsOf */.x)(parsed.tree), flow: typed.program };
        named.push({ name: { ...module, isPackage }, facts, ids: [] });
    }
    const modules = named.flatMap(({ facts }) => facts.imports.flatMap(({ module, names }) => [module, ...names.map(({ name }) => `${module}.${name}`)])); // prettier-ignore
    const graph = (0,flow_graph/* buildFlow */.t)(named, await openStubs(stubs, modules));
    return read.slice(0, wanted).map(({ path, index, typed, why }) => {
        if (typed === null)
            return { path, places: [], why };
        const types = createTypeReader(graph, index);
        const places = typed.places.map((place) => {
            const of = place.kind === 'function' ? (node) => types.result(place.owner, node) : types.of;
            const scope = typed.definitions[place.owner]?.qualname ?? '';
            return { ...place, scope, inferred: distinct(place.nodes.flatMap((node) => of(node))) };
        });
        return { path, places, why: graph.solved.complete ? null : 'following values was cut short: types may be missing' };
    });
}

// EXTERNAL MODULE: ./lib/base/hash.js
var hash = __webpack_require__(50645);
;// CONCATENATED MODULE: ./lib/knowledge/types/kept-types.js

/** Raise it when types or their meaning change: kept ones of another version are not found any more. */
const TYPES_VERSION = 1;
/** What the types of a file were computed from: the bytes of every file that was looked at, and the tool that was asked. */
function typesKey(files, server) {
    return (0,hash/* sha256 */.s)([TYPES_VERSION, server, ...files.flatMap(({ path, module, hash }) => [path, module, hash])].join('\0'));
}
/** Kept types; null when there are none, or when they cannot be of a file of so many lines. */
function keptTypes(store, key, lines) {
    const kept = store.types(key);
    if (kept === null)
        return null;
    return kept.names.every(({ line }) => line <= lines + 1) ? kept : null;
}

;// CONCATENATED MODULE: ./lib/knowledge/types/linked.js
/** Files that values are followed through for one file: more would take seconds. */
const MAX_FILES = 80;
const MAX_IMPORTERS = 30;
/** The Python files whose values may reach a file: itself first, then what it imports, nearest first, then who imports it, and what those import. */
function linkedFiles(digest, path) {
    const byModule = new Map(digest.modules.map((record) => [record.module, record]));
    const byPath = new Map(digest.modules.map((record) => [record.path, record]));
    const internal = digest.imports.filter((edge) => edge.internal);
    const imports = Map.groupBy(internal, (edge) => edge.from);
    const start = byPath.get(path);
    if (start === undefined)
        return [];
    const found = new Set([start]);
    const follow = (from) => {
        for (const record of from)
            found.add(record);
        // A set yields what is added while it is walked: nearest first.
        for (const record of found) {
            for (const { to, names } of imports.get(record.path) ?? []) {
                for (const module of [to, ...names.map((name) => `${to}.${name}`)]) {
                    const next = byModule.get(module);
                    if (next !== undefined && next.path.endsWith('.py') && found.size < MAX_FILES)
                        found.add(next);
                }
            }
        }
    };
    follow([]);
    const importers = internal.filter(({ to, names }) => to === start.module || names.some((name) => `${to}.${name}` === start.module));
    follow([...new Set(importers.map(({ from }) => byPath.get(from)))].filter((one) => one !== undefined).slice(0, MAX_IMPORTERS));
    return [...found];
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/types/types-of.js







/** Names of one file that the server is asked for. */
const MAX_ASKED = 3_000;
/** The types of a Python file of the digest: kept ones where nothing they depend on has changed. */
async function typesOfFile(digest, path, sources) {
    const files = linkedFiles(digest, path);
    const [target] = files;
    if (target === undefined)
        return { names: [], note: `${path.slice(0, 200)} is no Python file that was read` };
    const { pyright, store } = sources;
    const key = typesKey(files, 'version' in pyright ? pyright.version : '');
    const kept = keptTypes(store, key, target.lines);
    if (kept !== null)
        return kept;
    const read = await readSources(files, sources);
    const [found] = await inferTypes(read, 1, 'version' in pyright ? pyright.typeshed : null);
    if (found === undefined || found.places.length === 0)
        return { names: [], note: found?.why ?? null };
    const { shown, note, isWhole } = await ask(found, sources);
    const types = { names: namesOf(found, shown), note: [found.why, note].filter((one) => one !== null).join('; ') || null };
    // What was not answered because the server was not there is asked again the next time.
    if (isWhole)
        store.putTypes(key, types);
    return types;
} // prettier-ignore
/** The types of all Python files, by what is declared and by following values; no server is asked. */
async function typesOfAll(digest, paths, sources) {
    const wanted = digest.modules.filter(({ path }) => paths.includes(path));
    const others = digest.modules.filter(({ path }) => path.endsWith('.py') && !paths.includes(path));
    const read = await readSources([...wanted, ...others], sources);
    const { pyright } = sources;
    const found = await inferTypes(read, wanted.length, 'version' in pyright ? pyright.typeshed : null);
    return found.map((one) => ({ path: one.path, names: namesOf(one, new Map()), note: one.why }));
}
async function readSources(files, { readMany }) {
    const bytes = await readMany(files.map(({ path }) => path));
    const large = Buffer.alloc(source_text/* MAX_SOURCE_BYTES */.T + 1, 35);
    return files.map((module) => ({ module, source: bytes.get(module.path) ?? large }));
}
/** Asks the server for what is open, as far as it can be asked. */
async function ask({ path, places }, sources) {
    const shown = new Map();
    const open = places.flatMap((place, index) => (place.ask !== null && needsServer(place.declared, place.inferred) ? [index] : [])); // prettier-ignore
    if (open.length === 0)
        return { shown, note: null, isWhole: true };
    const unasked = (why, isWhole = false) => ({ shown, note: `pyright was not asked for ${open.length - shown.size} names: ${why}`, isWhole });
    const { pyright, signal } = sources;
    if ('missing' in pyright)
        return unasked(pyright.missing, true);
    const server = await started(sources);
    if (typeof server === 'string')
        return unasked(server);
    for (const index of open.slice(0, MAX_ASKED)) {
        const place = places[index];
        if (place?.ask === null || place === undefined)
            continue;
        const answer = await server.hover(path, place.ask, signal);
        const type = answer === null ? null : hoverType(answer, place.kind, place.name);
        if (type !== null)
            shown.set(index, type);
    }
    const failure = server.failure();
    if (failure !== null)
        return unasked(failure);
    const left = open.length - MAX_ASKED;
    return { shown, note: left > 0 ? `pyright was not asked for the last ${left} names` : null, isWhole: true };
} // prettier-ignore
async function started(sources) {
    try {
        return (await sources.server()) ?? 'its server does not start';
    }
    catch (error) {
        // A machine without a sandbox still has what is declared and inferred.
        if (error instanceof errors/* UserError */.yo)
            return (0,errors/* messageOf */.bD)(error);
        throw error;
    }
}
function namesOf({ places }, shown) {
    return places.map(({ kind, name, scope, line, character, declared, inferred }, index) => {
        const { type, how } = decide(declared, inferred, shown.get(index) ?? null);
        return { kind, name: plain(name, 120), scope: plain(scope, 1_000), line, character, type: plain(type, 2_000), how };
    });
}
/** Source text may hold anything; what is shown holds nothing that steers a terminal. */
function plain(text, most) {
    return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, most);
}


/***/ })

};
