export const id = 988;
export const ids = [988];
export const modules = {

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSource: () => (/* binding */ readSource)
});

;// CONCATENATED MODULE: ./lib/base/errors.js
/** Exit codes of the command line and of the Action, by meaning. */
const ExitCode = {
    done: 0,
    failed: 1,
    refused: 2,
    misconfigured: 3,
    unavailable: 4,
    cancelled: 130,
};
/** The person who runs us can fix this: say what is wrong and what to do. One line, no stack. */
class UserError extends Error {
    name = 'UserError';
    reason;
    exit;
    /** `reason` is one of contracts/reasons.ts. */
    constructor(reason, message, exit = ExitCode.misconfigured) {
        super(message);
        this.reason = reason;
        this.exit = exit;
    }
}
/** A program we started did not do its work. Keeps what is needed to see why. */
class ToolError extends Error {
    name = 'ToolError';
    command;
    exitCode;
    stderr;
    constructor(command, exitCode, stderr, cause) {
        super(cause ?? `${command[0] ?? 'command'} ended with ${exitCode ?? 'a signal'}: ${lastLine(stderr)}`);
        this.command = command;
        this.exitCode = exitCode;
        this.stderr = stderr;
    }
}
/** The run was told to stop (SIGTERM, `/stop`, the caller's signal). */
class CancelledError extends Error {
    name = 'CancelledError';
    constructor(message = 'the run was cancelled') {
        super(message);
    }
}
/** Whether somebody ran out of disk: a write of ours, a program that we started, or the store. */
function isDiskFull(error) {
    if (error instanceof ToolError)
        return /No space left on device|Disk quota exceeded/.test(error.stderr);
    if (!(error instanceof Error))
        return false;
    const { code, errcode } = error;
    return code === 'ENOSPC' || code === 'EDQUOT' || (code === 'ERR_SQLITE_ERROR' && errcode === SQLITE_FULL);
}
const SQLITE_FULL = 13;
/** What a person can fix, of whatever was thrown: a full disk is no bug. Everything else stays as it is. */
function asFixable(error) {
    if (error instanceof UserError || !isDiskFull(error))
        return error;
    return new UserError('disk-full', 'no space is left on the disk; free some and run again');
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function lastLine(text) {
    return text.trimEnd().split('\n').at(-1)?.slice(0, 300) ?? '';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./lib/base/hash.js

/** The sha256 of text or bytes, in hex. */
function sha256(data) {
    return (0,external_node_crypto_.hash)('sha256', data, 'hex');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: ./node_modules/web-tree-sitter/web-tree-sitter.js
var web_tree_sitter = __webpack_require__(33);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(136);
;// CONCATENATED MODULE: ./lib/base/assets.js




/** Assets that npm packages ship. */
const PACKAGED = {
    'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
    'tree-sitter-python.wasm': 'tree-sitter-python/tree-sitter-python.wasm',
    'tree-sitter-javascript.wasm': 'tree-sitter-javascript/tree-sitter-javascript.wasm',
    'tree-sitter-typescript.wasm': 'tree-sitter-typescript/tree-sitter-typescript.wasm',
    'tree-sitter-tsx.wasm': 'tree-sitter-typescript/tree-sitter-tsx.wasm',
    'tree-sitter-go.wasm': 'tree-sitter-go/tree-sitter-go.wasm',
    'tree-sitter-rust.wasm': 'tree-sitter-rust/tree-sitter-rust.wasm',
};
/** Assets that are files of this repository. */
const OWN = {
    'manifest.json': 'models/manifest.json',
    'edit-weights.json': 'models/edit-weights.json',
    'package.json': 'package.json',
    'package-lock.json': 'package-lock.json',
    'tools.txt': 'requirements/tools.txt',
};
/** Folders of this repository that are assets as a whole. */
const FOLDERS = { sidecar: 'src/python/sidecar' };
/** What the build copies into `dist/assets`: the name there and the path it has in an installed checkout. */
const ASSETS = {
    ...Object.fromEntries(Object.entries(PACKAGED).map(([name, path]) => [name, (0,external_node_path_.join)('node_modules', path)])),
    ...OWN,
    ...FOLDERS,
};
/** This file is `<root>/src/base/assets.ts`, `<root>/lib/base/assets.js` or, bundled, `<root>/dist/<entry>/index.js`. */
function packageRoot() {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', '..');
}
/** The file of an asset: `assets/` beside the bundle's folder when we run bundled, else where the checkout has it. */
function assetPath(name) {
    const bundled = inBundle(name);
    if (bundled !== null)
        return bundled;
    if (name in OWN)
        return (0,external_node_path_.join)(packageRoot(), OWN[name]);
    return (0,external_node_module_.createRequire)(import.meta.url).resolve(PACKAGED[name]);
}
/** A folder of assets, found like `assetPath`. */
function assetFolder(name) {
    return inBundle(name) ?? join(packageRoot(), FOLDERS[name]);
}
function inBundle(name) {
    const bundled = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', 'assets', name);
    return (0,external_node_fs_.existsSync)(bundled) ? bundled : null;
}
/** The script of a parsing thread: a bundle of its own when we run bundled, else the module of this checkout. */
function parseWorkerFile() {
    const here = dirname(fileURLToPath(import.meta.url));
    const bundled = join(here, '..', 'parse-worker', 'index.js');
    if (existsSync(bundled))
        return bundled;
    return join(here, '..', 'knowledge', 'parse', `worker${extname(fileURLToPath(import.meta.url))}`);
}

;// CONCATENATED MODULE: ./lib/knowledge/parse/engine.js



/** Grammars that we ship. One language may need several: JSX changes what `<T>` means. */
const GRAMMARS = {
    python: 'tree-sitter-python.wasm',
    javascript: 'tree-sitter-javascript.wasm',
    typescript: 'tree-sitter-typescript.wasm',
    tsx: 'tree-sitter-tsx.wasm',
    go: 'tree-sitter-go.wasm',
    rust: 'tree-sitter-rust.wasm',
};
/** The kind of a node that the parser could not place: the last of `kinds`. */
const ERROR = 'ERROR';
let library;
const engines = new Map();
/** The parser of a grammar; loaded once. */
function engineOf(grammar) {
    const known = engines.get(grammar) ?? load(grammar);
    engines.set(grammar, known);
    return known;
}
async function load(grammar) {
    const exports = await (library ??= initialise());
    const language = await web_tree_sitter/* Language */.TM.load(await (0,promises_.readFile)(assetPath(GRAMMARS[grammar])));
    const parser = new web_tree_sitter/* Parser */.iX().setLanguage(language);
    return {
        kinds: [...language.types, ERROR],
        fields: language.fields,
        parse: (text, deadline) => {
            const tree = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
            // A parse that was stopped would be taken up again by the next one.
            if (tree === null)
                parser.reset();
            return tree;
        },
        cursor: (tree) => openCursor(exports, tree),
        close: ({ tree }) => exports._ts_tree_cursor_delete_wasm(tree),
    };
}
async function initialise() {
    // The library makes this object its module: what it exports is found on it afterwards.
    const module = { wasmBinary: await (0,promises_.readFile)(assetPath('web-tree-sitter.wasm')) };
    await web_tree_sitter/* Parser */.iX.init(module);
    if (module._ts_tree_cursor_new_wasm === undefined)
        throw new Error('another web-tree-sitter than the one we pin');
    return module;
} // prettier-ignore
function openCursor(exports, tree) {
    // The library keeps the address of the tree under this index.
    const at = tree[0] ?? 0;
    exports._ts_tree_root_node_wasm(at);
    exports._ts_tree_cursor_new_wasm(at);
    return { exports, tree: at };
}

;// CONCATENATED MODULE: ./lib/knowledge/parse/flat-tree.js

/** Deeper code than this is refused: nobody writes it, and it only costs memory. */
const MAX_DEPTH = 1_500;
let room = roomFor(1 << 14);
/** Copies a parsed tree out of the parser; null when it is nested too deeply. */
function flatten(cursor, engine, text) {
    const { exports, tree } = cursor;
    const firstChild = exports._ts_tree_cursor_goto_first_child_wasm;
    const nextSibling = exports._ts_tree_cursor_goto_next_sibling_wasm;
    const upwards = exports._ts_tree_cursor_goto_parent_wasm;
    const startIndex = exports._ts_tree_cursor_start_index_wasm;
    const endIndex = exports._ts_tree_cursor_end_index_wasm;
    const typeId = exports._ts_tree_cursor_current_node_type_id_wasm;
    const fieldId = exports._ts_tree_cursor_current_field_id_wasm;
    const isMissing = exports._ts_tree_cursor_current_node_is_missing_wasm;
    const missing = [];
    const error = engine.kinds.length - 1;
    let { kind, field, start, end, parent, after } = room;
    let depth = 0;
    let above = -1;
    let count = 0;
    for (let walking = true; walking;) {
        const index = count++;
        if (index === kind.length)
            ({ kind, field, start, end, parent, after } = room = doubled(room));
        const from = startIndex(tree);
        const to = endIndex(tree);
        const type = typeId(tree);
        kind[index] = type > error ? error : type;
        field[index] = fieldId(tree);
        start[index] = from;
        end[index] = to;
        parent[index] = above;
        after[index] = index + 1;
        if (from === to && isMissing(tree) !== 0)
            missing.push(index);
        if (firstChild(tree) !== 0) {
            above = index;
            if (++depth > MAX_DEPTH)
                return null;
            continue;
        }
        while (nextSibling(tree) === 0) {
            if (above < 0 || upwards(tree) === 0) {
                walking = false;
                break;
            }
            after[above] = count;
            above = parent[above] ?? -1;
            depth -= 1;
        }
    }
    toBytes(room.start, count, text);
    toBytes(room.end, count, text);
    return {
        source: text.source,
        text: text.map === null ? text.text : null,
        skipped: text.skipped,
        kinds: engine.kinds,
        fields: engine.fields,
        kind: room.kind.slice(0, count),
        field: room.field.slice(0, count),
        start: room.start.slice(0, count),
        end: room.end.slice(0, count),
        parent: room.parent.slice(0, count),
        after: room.after.slice(0, count),
        lineStarts: lineStartsOf(text.source),
        missing,
    };
} // prettier-ignore
function roomFor(nodes) {
    return {
        kind: new Uint16Array(nodes),
        field: new Uint8Array(nodes),
        start: new Uint32Array(nodes),
        end: new Uint32Array(nodes),
        parent: new Int32Array(nodes),
        after: new Uint32Array(nodes),
    };
}
function doubled(full) {
    const next = roomFor(full.kind.length * 2);
    next.kind.set(full.kind);
    next.field.set(full.field);
    next.start.set(full.start);
    next.end.set(full.end);
    next.parent.set(full.parent);
    next.after.set(full.after);
    return next;
}
/** The parser counts UTF-16 units; we count bytes. */
function toBytes(offsets, count, { map, skipped }) {
    if (map === null && skipped === 0)
        return;
    for (let at = 0; at < count; at++) {
        const offset = offsets[at] ?? 0;
        offsets[at] = map === null ? offset + skipped : (map[Math.min(offset, map.length - 1)] ?? 0);
    }
}
/** The kind of a node, such as `function_definition`. */
function kindOf(tree, node) {
    return tree.kinds[tree.kind[node] ?? 0] ?? ERROR;
}
const tables = new WeakMap();
/** For each kind of a grammar, 1 where it is one of `names`: asked once a node, so not by name. */
function kindTable(kinds, names) {
    const known = tables.get(kinds) ?? new Map();
    tables.set(kinds, known);
    const table = known.get(names) ?? Uint8Array.from(kinds, (kind) => (names.has(kind) ? 1 : 0));
    known.set(names, table);
    return table;
}
/** The role of a node in its parent, such as `body`; null when it has none. */
function fieldOf(tree, node) {
    return tree.fields[tree.field[node] ?? 0] ?? null;
}
function startOf(tree, node) {
    return tree.start[node] ?? 0;
}
function endOf(tree, node) {
    return tree.end[node] ?? 0;
}
function parentOf(tree, node) {
    return tree.parent[node] ?? -1;
}
/** The first node behind the subtree of `node`. */
function afterOf(tree, node) {
    return tree.after[node] ?? tree.kind.length;
}
/** The source text of a node. */
function textOf(tree, node) {
    return textBetween(tree, startOf(tree, node), endOf(tree, node));
}
/** The source text between two byte offsets. */
function textBetween(tree, start, end) {
    if (tree.text === null)
        return tree.source.toString('utf8', start, end);
    return tree.text.slice(Math.max(0, start - tree.skipped), Math.max(0, end - tree.skipped));
}
/** The direct children of a node, in order. */
function childrenOf(tree, node) {
    const children = [];
    const stop = afterOf(tree, node);
    for (let child = node + 1; child < stop; child = afterOf(tree, child))
        children.push(child);
    return children;
}
/** The first child in a role, or -1. */
function childIn(tree, node, role) {
    const stop = afterOf(tree, node);
    for (let child = node + 1; child < stop; child = afterOf(tree, child)) {
        if (fieldOf(tree, child) === role)
            return child;
    }
    return -1;
}
/** The 1-based line of a byte offset. */
function lineAt(tree, offset) {
    let low = 0;
    let high = tree.lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((tree.lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
/** Byte offset of the end of the line that holds `offset`, without its line break. */
function lineEndAt(tree, offset) {
    const newline = tree.source.indexOf(10, offset);
    const end = newline < 0 ? tree.source.length : newline;
    return end > offset && tree.source[end - 1] === 13 ? end - 1 : end;
}
function lineStartsOf(source) {
    const starts = [0];
    for (let at = source.indexOf(10); at >= 0; at = source.indexOf(10, at + 1))
        starts.push(at + 1);
    return Uint32Array.from(starts);
}

;// CONCATENATED MODULE: ./lib/knowledge/parse/definitions.js

const WANTED = new Set(['function_definition', 'class_definition']);
const SIGNATURE_CAP = 600;
const DOCSTRING_CAP = 4_000;
/** Every definition of a file in source order, nested ones after the one that holds them. */
function definitions(tree) {
    const found = [];
    const open = [];
    const wanted = kindTable(tree.kinds, WANTED);
    for (let node = 0; node < tree.kind.length; node++) {
        if (wanted[tree.kind[node] ?? 0] !== 1)
            continue;
        while (open.length > 0 && afterOf(tree, found[open.at(-1) ?? 0]?.node ?? 0) <= node)
            open.pop();
        const definition = describe(tree, node, found, open.at(-1) ?? null);
        if (definition === null)
            continue;
        open.push(found.length);
        found.push(definition);
    }
    return found;
}
/** The innermost definition whose lines hold `line`. */
function definitionAt(all, line) {
    return all.findLast((definition) => definition.line <= line && line <= definition.endLine);
}
/** The statement that is the docstring of a body, or -1. */
function docstringOf(tree, body) {
    const first = childrenOf(tree, body).find((child) => kindOf(tree, child) !== 'comment');
    if (first === undefined || kindOf(tree, first) !== 'expression_statement')
        return -1;
    const inner = childrenOf(tree, first);
    const [string] = inner;
    if (string === undefined || inner.length !== 1 || kindOf(tree, string) !== 'string')
        return -1;
    return /^[rRuU]?['"]/.test(textOf(tree, string).slice(0, 2)) ? first : -1;
}
function describe(tree, node, found, parent) {
    const name = childIn(tree, node, 'name');
    const body = childIn(tree, node, 'body');
    if (name < 0 || body < 0 || startOf(tree, name) === endOf(tree, name))
        return null;
    const outer = parent === null ? undefined : found[parent];
    const wrapper = parentOf(tree, node);
    const whole = wrapper >= 0 && kindOf(tree, wrapper) === 'decorated_definition' ? wrapper : node;
    const line = lineAt(tree, startOf(tree, whole));
    const lineStart = tree.lineStarts[line - 1] ?? 0;
    const hasMark = lineStart === 0 && tree.source.length >= 3 && tree.source.readUIntBE(0, 3) === 0xefbbbf;
    const lastByte = Math.max(startOf(tree, body), endOf(tree, body) - 1);
    const end = lineEndAt(tree, lastByte);
    const isClass = kindOf(tree, node) === 'class_definition';
    const text = textOf(tree, name);
    return {
        kind: isClass ? 'class' : outer?.kind === 'class' ? 'method' : 'function',
        name: text,
        qualname: outer === undefined ? text : `${outer.qualname}.${text}`,
        signature: signatureOf(tree, node, body),
        docstring: docstringText(tree, body),
        line,
        endLine: lineAt(tree, lastByte),
        start: hasMark ? 3 : lineStart,
        end,
        bodyStart: startOf(tree, body),
        bodyEnd: end,
        parent,
        node,
        body,
    };
}
/** The header on one line: tokens as written, one space where there was any gap, comments left out. */
function signatureOf(tree, node, body) {
    const header = childrenOf(tree, node).filter((child) => child < body);
    const colon = header.findLast((child) => kindOf(tree, child) === ':') ?? body;
    let text = '';
    let previousEnd = startOf(tree, node);
    for (let leaf = node + 1; leaf < colon && text.length < SIGNATURE_CAP; leaf++) {
        const kind = kindOf(tree, leaf);
        const whole = kind === 'string' || afterOf(tree, leaf) === leaf + 1;
        if (!whole || kind === 'comment' || kind === 'line_continuation')
            continue;
        const closing = kind === ')' || kind === ']' || kind === '}';
        if (closing && text.endsWith(','))
            text = text.slice(0, -1);
        const gap = startOf(tree, leaf) > previousEnd && !closing && !/[([{]$/.test(text);
        text += (gap ? ' ' : '') + textOf(tree, leaf).replace(/\r?\n/g, '\\n');
        previousEnd = endOf(tree, leaf);
        leaf = afterOf(tree, leaf) - 1;
    }
    return text.trim().slice(0, SIGNATURE_CAP);
}
function docstringText(tree, body) {
    const statement = docstringOf(tree, body);
    if (statement < 0)
        return null;
    const string = statement + 1;
    const inside = childrenOf(tree, string).filter((child) => kindOf(tree, child) === 'string_content');
    const raw = inside.map((child) => textOf(tree, child)).join('');
    const lines = raw.slice(0, DOCSTRING_CAP).split(/\r?\n/);
    const indents = lines.slice(1).flatMap((text) => (text.trim() === '' ? [] : [text.length - text.trimStart().length]));
    const indent = indents.length === 0 ? 0 : Math.min(...indents);
    return [lines[0]?.trim() ?? '', ...lines.slice(1).map((text) => text.slice(indent).trimEnd())].join('\n').trim();
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/ops.js
/**
 * The flow program of a file: where values come from and go to, as a list of small numbers. It depends on the bytes of
 * the file only, so it is cached with the other facts; the solver runs the programs of all files together.
 *
 * A *node* is a place that holds values (a version of a variable, the result of an expression). Node 0 holds nothing.
 * A *scope* is 0 for the module, `1 + index` for a definition, and behind those one for each lambda.
 */
const Op = {
    /** Calls, loops and property reads that follow stand in this scope. */
    scope: 1,
    /** ... and on this line. */
    line: 2,
    /** to, from */
    copy: 3,
    /** to, scope: the function or class of that scope. */
    define: 4,
    /** to, name: a short string. */
    text: 5,
    /** to, value: a small whole number. */
    whole: 6,
    /** to, name: a value of a built-in type that is told apart by nothing else. */
    typed: 7,
    /** to, name of the type, count, then pairs of (key, node): key 0 any, 1 + 2 * index, or 2 + 2 * name. */
    build: 8,
    /** to, name: a name that the file does not bind. */
    free: 9,
    /** to, leading dots, module, 0 or 1 + name taken from it. */
    import: 10,
    /** to, object, name */
    getAttribute: 11,
    /** object, name, from */
    setAttribute: 12,
    /** to, object, key node (0 when not known) */
    getItem: 13,
    /** object, key node, from */
    setItem: 14,
    /** to, object, key: an item whose key is written down (as in build). */
    getKey: 15,
    /** object, key, from */
    setKey: 16,
    /** to, object, from, to: a slice by whole numbers; `from` and `to` are 0 or 1 + number. */
    slice: 17,
    /** to, object: what a loop over it yields. */
    iterate: 18,
    /** to, object: what `with` binds. */
    enter: 19,
    /** node: what `raise` raises. */
    raise: 20,
    /** to, callee, form, name (0 or 1 + name), count, then per argument: kind, name (only for keywords), node */
    call: 21,
    /** scope, node */
    yield: 22,
    /** scope, flags, node of the result, scope of the class around it or 0, number of the lambda in its scope or 0,
     *  outer scope, count, then per parameter: kind, name, node */
    function: 23,
    /** scope of a class, node of a base */
    base: 24,
    /** scope of a class, name, node */
    member: 25,
    /** name, node: an attribute of the module. */
    export: 26,
    /** leading dots, module: a star import. */
    star: 27,
    /** to, node: holds an instance of the classes in the node (an annotation). */
    instance: 28,
    /** left, right, name: an operator that a class may define. */
    operate: 29,
    /** to, left, right, name: what an operator gives. Only in programs written for types, which are not kept. */
    compute: 30,
};
/** The name of the type of values of which nothing is known. */
const UNKNOWN = '?';
/** How an argument is passed. */
const Pass = { position: 0, star: 1, keyword: 2, doubleStar: 3 };
/** What a parameter takes. */
const Take = { plain: 0, star: 1, keywordOnly: 2, doubleStar: 3 };
/** How a call is written. `decorator`: the expression behind an `@`. */
const Form = { name: 0, attribute: 1, own: 2, above: 3, other: 4, decorator: 5 };
/** `static`: has no receiver; `onClass`: its receiver is the class. */
const FunctionFlag = { generator: 1, lambda: 2, class: 4, static: 8, onClass: 16 };
/** Numbers as base64 of variable-length bytes: seven bits each, the low ones first. */
function pack(code) {
    const bytes = Buffer.allocUnsafe(code.length * 5);
    let at = 0;
    for (const number of code) {
        let rest = number >>> 0;
        while (rest > 127) {
            bytes[at++] = (rest & 127) | 128;
            rest >>>= 7;
        }
        bytes[at++] = rest;
    }
    return bytes.toString('base64', 0, at);
}
/** The numbers of a packed program; null when they are not what {@link pack} writes. */
function unpack(text) {
    const bytes = Buffer.from(text, 'base64');
    const code = new Int32Array(bytes.length);
    let count = 0;
    let [value, shift] = [0, 0];
    for (const byte of bytes) {
        value |= (byte & 127) << shift;
        if (byte > 127) {
            shift += 7;
            if (shift > 28)
                return null;
            continue;
        }
        if (value < 0)
            return null;
        code[count++] = value;
        value = 0;
        shift = 0;
    }
    return shift === 0 ? code.slice(0, count) : null;
}
/** What each operand of an operation is: `n` node, `m` name, `o` name + 1 or 0, `s` scope, `k` key, `i` any number. */
const OPERANDS = {
    [Op.scope]: 's',
    [Op.line]: 'i',
    [Op.copy]: 'nn',
    [Op.define]: 'ns',
    [Op.text]: 'nm',
    [Op.whole]: 'ni',
    [Op.typed]: 'nm',
    [Op.build]: 'nm*kn',
    [Op.free]: 'nm',
    [Op.import]: 'nimo',
    [Op.getAttribute]: 'nnm',
    [Op.setAttribute]: 'nmn',
    [Op.getItem]: 'nnn',
    [Op.setItem]: 'nnn',
    [Op.getKey]: 'nnk',
    [Op.setKey]: 'nkn',
    [Op.slice]: 'nnii',
    [Op.iterate]: 'nn',
    [Op.enter]: 'nn',
    [Op.raise]: 'n',
    [Op.call]: 'nnio*ion',
    [Op.yield]: 'sn',
    [Op.function]: 'sinsis*imn',
    [Op.base]: 'sn',
    [Op.member]: 'smn',
    [Op.export]: 'mn',
    [Op.star]: 'im',
    [Op.instance]: 'nn',
    [Op.operate]: 'nnm',
    [Op.compute]: 'nnnm',
};
/** Whether every operation is known and everything it refers to exists: a cached program may be damaged or hostile. */
function programFits({ nodes, scopes, names, code }, definitions) {
    // What is written in another language has definitions and no program.
    if (code.length === 0)
        return nodes === 1;
    if (nodes > 2 + code.length * 2 || scopes < 1 + definitions || scopes > 1 + definitions + code.length)
        return false;
    const fits = (kind, value) => {
        switch (kind) {
            case 'n':
                return value < nodes;
            case 'm':
                return value < names.length;
            case 'o':
                return value <= names.length;
            case 's':
                return value < scopes;
            case 'k':
                return value === 0 || value % 2 === 1 || (value - 2) / 2 < names.length;
            default:
                return true;
        }
    };
    let at = 0;
    while (at < code.length) {
        const shape = OPERANDS[code[at++] ?? 0];
        if (shape === undefined)
            return false;
        const star = shape.indexOf('*');
        const head = star < 0 ? shape : shape.slice(0, star);
        for (const kind of head)
            if (at >= code.length || !fits(kind, code[at++] ?? 0))
                return false;
        if (star < 0)
            continue;
        const count = code[at++] ?? -1;
        const each = shape.slice(star + 1);
        if (count < 0 || count > code.length || at + count * each.length > code.length)
            return false;
        for (let one = 0; one < count; one++)
            for (const kind of each)
                if (!fits(kind, code[at++] ?? 0))
                    return false;
    }
    return true;
}

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
    return writer.build.constant(Op.free, writer.build.name(name));
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
        writer.build.emit(Op.copy, shared, node);
}
function sharedOf(writer, scope, name) {
    const known = scope.shared.get(name);
    if (known !== undefined)
        return known;
    const node = writer.build.node();
    scope.shared.set(name, node);
    for (const version of scope.versions.get(name) ?? [])
        writer.build.emit(Op.copy, node, version);
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
function scope_join(writer, nodes) {
    const real = [...new Set(nodes)].filter((node) => node !== 0);
    const [only = 0] = real;
    if (real.length < 2)
        return only;
    const joined = writer.build.node();
    for (const node of real)
        writer.build.emit(Op.copy, joined, node);
    return joined;
}
/** The kinds of nodes that bind names or have names of their own; all others are passed over. */
const BINDING = new Set([
    'function_definition', 'class_definition', 'lambda', 'assignment', 'augmented_assignment', 'for_statement', 'named_expression',
    'as_pattern_target', 'dotted_name', 'import_statement', 'import_from_statement', 'global_statement', 'nonlocal_statement',
]); // prettier-ignore
const NESTED = new Set(['function_definition', 'class_definition', 'lambda']);
const PATTERNS = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern', 'tuple', 'list', 'parenthesized_expression']); // prettier-ignore
/** The names that the code below some nodes binds in its own scope. */
function boundNames(writer, roots) {
    const { tree } = writer;
    const bound = { locals: new Set(), globals: new Set(), nonlocals: new Set() };
    const binding = kindTable(tree.kinds, BINDING);
    for (const root of roots) {
        for (let node = root; node < afterOf(tree, root); node++) {
            if (binding[tree.kind[node] ?? 0] !== 1 || afterOf(tree, node) === node + 1)
                continue;
            const kind = kindOf(tree, node);
            if (NESTED.has(kind)) {
                if (kind !== 'lambda')
                    bound.locals.add(writer.text(childIn(tree, node, 'name')));
                node = afterOf(tree, node) - 1;
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
            addTargets(writer, childIn(tree, node, 'left'), bound.locals);
            return;
        case 'named_expression':
            addTargets(writer, childIn(tree, node, 'name'), bound.locals);
            return;
        case 'as_pattern_target':
            addTargets(writer, node + 1, bound.locals);
            return;
        case 'dotted_name': // a capture of `match`
            if (kindOf(tree, parentOf(tree, node)) === 'case_pattern' && afterOf(tree, node) === node + 2)
                bound.locals.add(writer.text(node));
            return;
        case 'import_statement':
        case 'import_from_statement':
            for (let child = node + 1; child < afterOf(tree, node); child = afterOf(tree, child)) {
                if (fieldOf(tree, child) !== 'name')
                    continue;
                const alias = kindOf(tree, child) === 'aliased_import' ? childIn(tree, child, 'alias') : -1;
                const name = writer.text(alias < 0 ? child : alias);
                bound.locals.add(kind === 'import_statement' ? (name.split('.')[0] ?? '').trim() : name);
            }
            return;
        case 'global_statement':
        case 'nonlocal_statement':
            for (let child = node + 1; child < afterOf(tree, node); child = afterOf(tree, child)) {
                if (kindOf(tree, child) === 'identifier')
                    (kind === 'global_statement' ? bound.globals : bound.nonlocals).add(writer.text(child));
            }
            return;
    }
} // prettier-ignore
function addTargets(writer, pattern, into) {
    if (pattern < 0)
        return;
    const kind = kindOf(writer.tree, pattern);
    if (kind === 'identifier')
        into.add(writer.text(pattern));
    else if (PATTERNS.has(kind)) {
        const stop = afterOf(writer.tree, pattern);
        for (let child = pattern + 1; child < stop; child = afterOf(writer.tree, child))
            addTargets(writer, child, into);
    }
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/syntax.js


/** Longer strings are no keys and no attribute names. */
const MAX_TEXT = 40;
/** The children of a node that are not punctuation or keywords. */
function parts({ tree }, node) {
    const found = [];
    const stop = afterOf(tree, node);
    for (let child = node + 1; child < stop; child = afterOf(tree, child)) {
        if (afterOf(tree, child) > child + 1 || /^[a-z_]/.test(kindOf(tree, child)) && !KEYWORDS.has(kindOf(tree, child)))
            found.push(child);
    }
    return found;
} // prettier-ignore
const KEYWORDS = new Set('if else elif for while in is not and or await async yield from lambda return raise with as def class try except finally import del assert print exec global nonlocal match case comment line_continuation type_conversion'.split(' ')); // prettier-ignore
/** `self.x`, `d["k"][0]`: text by which the same place is found again; null for anything less plain. */
function pathOf(writer, node, depth = 0) {
    const { tree } = writer;
    const kind = kindOf(tree, node);
    if (kind === 'identifier')
        return writer.text(node);
    if (depth > 4)
        return null;
    if (kind === 'attribute') {
        const base = pathOf(writer, childIn(tree, node, 'object'), depth + 1);
        return base === null ? null : `${base}.${writer.text(childIn(tree, node, 'attribute'))}`;
    }
    if (kind !== 'subscript')
        return null;
    const key = keyOf(writer, node);
    const base = key === null ? null : pathOf(writer, childIn(tree, node, 'value'), depth + 1);
    return base === null ? null : `${base}[${key}]`;
}
/** The key of a subscript that is written down, as the operations want it. */
function keyOf(writer, node) {
    const { tree } = writer;
    const key = childIn(tree, node, 'subscript');
    if (key < 0)
        return null;
    return constantKey(writer, key);
}
function constantKey(writer, key) {
    const { tree, build } = writer;
    const kind = kindOf(tree, key);
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
    return writer.build.constant(Op.typed, writer.build.name(type));
}
/** A value of which nothing is known: said only where types are asked for. */
function unknown(writer) {
    return writer.typing === null ? 0 : typed(writer, UNKNOWN);
}
/** A new container; `pairs` are keys and values. */
function builtOf({ build }, type, pairs) {
    const to = build.node();
    build.emit(Op.build, to, build.name(type), pairs.length / 2, ...pairs);
    return to;
}
/** What a loop over a value yields. */
function iterated({ build }, object) {
    if (object === 0)
        return 0;
    const to = build.node();
    build.emit(Op.iterate, to, object);
    return to;
}
/** What an operator gives, where types are asked for. */
function computed({ build }, left, right, sign) {
    const to = build.node();
    build.emit(Op.compute, to, left, right, build.name(sign));
    return to;
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/calls.js




/** Writes a call and returns the place of its result. */
function callOf(writer, node) {
    const { tree, build, scope } = writer;
    const callee = childIn(tree, node, 'function');
    const from = writer.expression(callee);
    const list = childIn(tree, node, 'arguments');
    const args = [];
    if (list >= 0) {
        for (const part of kindOf(tree, list) === 'argument_list' ? parts(writer, list) : [list]) {
            pushArgument(writer, part, args);
        }
    }
    const to = build.node();
    const { form, name } = formOf(writer, callee);
    build.at(scope.id, writer.line(node));
    build.emit(Op.call, to, from, form, name === null ? 0 : 1 + build.name(name), args.length / 3, ...args);
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
    build.emit(Op.call, to, callee, Form.decorator, name === null ? 0 : 1 + build.name(name), 1, Pass.position, 0, value);
    scope.paths.clear();
    return to;
}
function pushArgument(writer, part, args) {
    const { tree, build } = writer;
    switch (kindOf(tree, part)) {
        case 'comment':
            return;
        case 'list_splat':
        case 'dictionary_splat': {
            const [inner = -1] = parts(writer, part);
            args.push(kindOf(tree, part) === 'list_splat' ? Pass.star : Pass.doubleStar, 0, writer.expression(inner));
            return;
        }
        case 'keyword_argument': {
            const name = build.name(writer.text(childIn(tree, part, 'name')));
            args.push(Pass.keyword, 1 + name, writer.expression(childIn(tree, part, 'value')));
            return;
        }
        default:
            args.push(Pass.position, 0, writer.expression(part));
    }
}
function formOf(writer, callee) {
    const { tree, scope } = writer;
    const kind = callee < 0 ? '' : kindOf(tree, callee);
    if (kind === 'identifier')
        return { form: Form.name, name: writer.text(callee) };
    if (kind !== 'attribute')
        return { form: Form.other, name: null };
    const name = writer.text(childIn(tree, callee, 'attribute'));
    const object = childIn(tree, callee, 'object');
    const text = kindOf(tree, object) === 'identifier' ? writer.text(object) : null;
    if (text !== null && text === scope.own)
        return { form: Form.own, name };
    const made = kindOf(tree, object) === 'call' ? childIn(tree, object, 'function') : -1;
    const above = made >= 0 && kindOf(tree, made) === 'identifier' && writer.text(made) === 'super' && isFree(writer, 'super');
    return { form: above ? Form.above : Form.attribute, name };
} // prettier-ignore
/** `d.update({"k": f})` puts `f` there as surely as an assignment. */
function rememberUpdate(writer, callee, list, args) {
    const { tree, scope } = writer;
    const base = pathOf(writer, childIn(tree, callee, 'object'));
    const [literal = -1] = parts(writer, list);
    if (base === null || args.length !== 3 || literal < 0 || kindOf(tree, literal) !== 'dictionary')
        return;
    const made = args[2] ?? 0;
    for (let pair = literal + 1; pair < afterOf(tree, literal); pair = afterOf(tree, pair)) {
        if (kindOf(tree, pair) !== 'pair')
            continue;
        const key = constantKey(writer, childIn(tree, pair, 'key'));
        if (key === null)
            continue;
        const to = writer.build.node();
        writer.build.emit(Op.getKey, to, made, key);
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
const hints_MAX_DEPTH = 6;
const hints_MAX_TEXT = 120;
/** The place of the values that an annotation allows: instances of the classes it names. 0 when it names none. */
function hintOf(writer, node, depth = 0) {
    const { tree } = writer;
    if (node < 0 || depth > hints_MAX_DEPTH)
        return 0;
    switch (kindOf(tree, node)) {
        case 'type':
        case 'parenthesized_expression': {
            const [inner = -1] = parts(writer, node);
            return hintOf(writer, inner, depth);
        }
        case 'identifier':
            return named(writer, writer.text(node), () => writer.expression(node));
        case 'attribute':
            return named(writer, writer.text(childIn(tree, node, 'attribute')), () => writer.expression(node));
        case 'string':
            return ofText(writer, writer.text(node).slice(0, hints_MAX_TEXT));
        case 'binary_operator':
        case 'union_type':
            return scope_join(writer, parts(writer, node).map((part) => hintOf(writer, part, depth + 1)));
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
    const args = rest.flatMap((one) => (kindOf(tree, one) === 'type_parameter' ? parts(writer, one) : [one]));
    const name = kindOf(tree, head) === 'attribute' ? writer.text(childIn(tree, head, 'attribute')) : writer.text(head);
    const inner = (part) => (part === undefined ? 0 : hintOf(writer, part, depth + 1));
    if (name === 'Type' || name === 'type')
        return args[0] === undefined ? 0 : classOf(writer, args[0]);
    if (name === 'Annotated' || name === 'Generator')
        args.length = Math.min(args.length, 1);
    if (WRAPPERS.has(name))
        return scope_join(writer, args.map(inner));
    if (name === 'Awaitable' || name === 'Coroutine')
        return inner(args.at(-1));
    if (NOTHING.has(name))
        return 0;
    if (LAST.has(name))
        return built(writer, 'dict', inner(args.at(-1)));
    if (ITEMS.has(name))
        return built(writer, name.toLowerCase() === 'tuple' ? 'tuple' : 'list', scope_join(writer, args.map(inner)));
    return hintOf(writer, head, depth + 1);
} // prettier-ignore
function built(writer, type, element) {
    return builtOf(writer, type, element === 0 ? [] : [0, element]);
}
function classOf(writer, node) {
    const inner = kindOf(writer.tree, node) === 'type' ? (parts(writer, node)[0] ?? -1) : node;
    const kind = inner < 0 ? '' : kindOf(writer.tree, inner);
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
    build.emit(Op.instance, to, from);
    return to;
}
function ownClass(writer) {
    for (let scope = writer.scope; scope !== null; scope = scope.parent) {
        if (scope.kind === 'class')
            return writer.build.constant(Op.define, scope.id);
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
            for (const part of rest.slice(0, hints_MAX_DEPTH)) {
                const next = build.node();
                build.emit(Op.getAttribute, next, at, build.name(part));
                at = next;
            }
            return at;
        });
    });
    return scope_join(writer, found);
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/parameters.js




/** The parameters of a function or lambda; defaults and annotations are read in the scope around it. */
function parametersOf(writer, list) {
    const { tree } = writer;
    if (list < 0)
        return [];
    const found = [];
    let takes = Take.plain;
    const add = (name, kind, value, type) => found.push({ syntax: name, name: writer.text(name), takes: kind, value, hint: type < 0 ? 0 : hintOf(writer, type) });
    for (const part of parts(writer, list)) {
        const type = childIn(tree, part, 'type');
        switch (kindOf(tree, part)) {
            case 'identifier':
                add(part, takes, 0, -1);
                break;
            case 'default_parameter':
            case 'typed_default_parameter':
                add(childIn(tree, part, 'name'), takes, writer.expression(childIn(tree, part, 'value')), type);
                break;
            case 'keyword_separator':
                takes = Take.keywordOnly;
                break;
            case 'typed_parameter':
            case 'list_splat_pattern':
            case 'dictionary_splat_pattern': {
                const splat = kindOf(tree, part) === 'typed_parameter' ? part + 1 : part;
                const kind = kindOf(tree, splat);
                const inner = kind === 'identifier' ? splat : parts(writer, splat).find((one) => kindOf(tree, one) === 'identifier');
                if (inner === undefined)
                    break;
                const star = kind === 'list_splat_pattern';
                const double = kind === 'dictionary_splat_pattern';
                add(inner, star ? Take.star : double ? Take.doubleStar : takes, 0, star || double ? -1 : type);
                if (star)
                    takes = Take.keywordOnly;
                break;
            }
            default:
                if (kindOf(tree, part) === 'ERROR' && afterOf(tree, part) > part + 1)
                    break;
        }
    }
    return found;
} // prettier-ignore
/** Writes the head of the function that `writer.scope` is and returns the places of its parameters. */
function writeFunction(writer, parameters, flags, owner, lambda, outer) {
    const { build, scope } = writer;
    const places = parameters.map(({ syntax, name, value, hint }) => {
        const node = build.node();
        writer.typing?.mark('parameter', syntax, node);
        if (value !== 0)
            build.emit(Op.copy, node, value);
        if (hint !== 0)
            build.emit(Op.copy, node, hint);
        return { name, node };
    });
    const list = places.flatMap(({ name, node }, index) => [parameters[index]?.takes ?? 0, build.name(name), node]);
    build.emit(Op.function, scope.id, flags, scope.result, owner, lambda, outer, places.length, ...list);
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
    if (!SEQUENCES.has(kindOf(tree, node)))
        return writer.expression(node);
    const elements = parts(writer, node);
    if (elements.length > 50 || elements.some((one) => kindOf(tree, one) === 'list_splat'))
        return writer.expression(node);
    // A list inside is a list: taken apart it would come back as a tuple.
    const isApart = (one) => writer.typing === null || kindOf(tree, one) !== 'list';
    return elements.map((one) => (isApart(one) ? targets_valueOf(writer, one) : writer.expression(one)));
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
    const kind = kindOf(tree, target);
    if (kind === 'identifier') {
        const place = placeOf(writer, value);
        writer.typing?.mark('variable', target, place);
        name(writer.text(target), place);
        return;
    }
    if (kind === 'attribute') {
        const object = writer.expression(childIn(tree, target, 'object'));
        const place = placeOf(writer, value);
        build.emit(Op.setAttribute, object, build.name(writer.text(childIn(tree, target, 'attribute'))), place);
        writer.typing?.mark('variable', target, place);
        remember(writer, target, place);
        return;
    }
    if (kind === 'subscript') {
        const object = writer.expression(childIn(tree, target, 'value'));
        const key = keyOf(writer, target);
        const place = placeOf(writer, value);
        if (key !== null)
            build.emit(Op.setKey, object, key, place);
        else
            build.emit(Op.setItem, object, writer.expression(childIn(tree, target, 'subscript')), place);
        build.at(scope.id, writer.line(target));
        writer.typing?.mark('variable', target, place);
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
    const star = targets.findIndex((one) => kindOf(tree, one) === 'list_splat_pattern');
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
            build.emit(Op.slice, place, value, 1 + star, 0);
        else if (star >= 0 && index > star)
            build.emit(Op.getItem, place, value, 0);
        else
            build.emit(Op.getKey, place, value, 1 + 2 * index);
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
    if (node < 0)
        return 0;
    const place = placed(writer, node);
    writer.observe?.(node, place);
    return place;
}
function placed(writer, node) {
    const { tree } = writer;
    switch (kindOf(tree, node)) {
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
            return afterOf(tree, node) === node + 1 ? 0 : lambda(writer, node);
        case 'conditional_expression': {
            const [value = -1, condition = -1, other = -1] = parts(writer, node);
            expression(writer, condition);
            return scope_join(writer, [expression(writer, value), expression(writer, other)]);
        }
        case 'boolean_operator':
            return scope_join(writer, [expression(writer, childIn(tree, node, 'left')), expression(writer, childIn(tree, node, 'right'))]);
        case 'binary_operator':
            return binary(writer, node);
        case 'named_expression': {
            const value = expression(writer, childIn(tree, node, 'value'));
            const name = childIn(tree, node, 'name');
            writer.typing?.mark('variable', name, value);
            scope_assign(writer, writer.text(name), value);
            return value;
        }
        case 'parenthesized_expression':
        case 'await':
            return parts(writer, node).reduce((_last, part) => expression(writer, part), 0);
        case 'yield':
            return yielded(writer, node);
        case 'comparison_operator':
        case 'not_operator':
            for (const part of parts(writer, node))
                expression(writer, part);
            return writer.typing === null ? 0 : typed(writer, 'bool');
        case 'unary_operator': {
            const value = parts(writer, node).reduce((_last, part) => expression(writer, part), 0);
            return writer.typing === null ? 0 : computed(writer, value, value, 'unary');
        }
        case 'list_splat':
        case 'dictionary_splat':
            for (const part of parts(writer, node))
                expression(writer, part);
            return 0;
        case 'none':
            return writer.typing === null ? 0 : typed(writer, 'None');
        case 'comment':
        case 'ellipsis':
            return 0;
        default:
            for (const part of parts(writer, node))
                expression(writer, part);
            return unknown(writer);
    }
} // prettier-ignore
function attribute(writer, node) {
    const { tree, build, scope } = writer;
    const known = scope.paths.size === 0 ? undefined : scope.paths.get(pathOf(writer, node) ?? '');
    const object = expression(writer, childIn(tree, node, 'object'));
    if (known !== undefined)
        return known;
    if (object === 0)
        return 0;
    const to = build.node();
    build.at(scope.id, writer.line(node));
    build.emit(Op.getAttribute, to, object, build.name(writer.text(childIn(tree, node, 'attribute'))));
    return to;
}
function subscript(writer, node) {
    const { tree, build, scope } = writer;
    const known = scope.paths.size === 0 ? undefined : scope.paths.get(pathOf(writer, node) ?? '');
    const object = expression(writer, childIn(tree, node, 'value'));
    const key = keyOf(writer, node);
    if (key === null) {
        const indices = parts(writer, node).slice(1);
        const [index = -1] = indices;
        if (indices.length === 1 && kindOf(tree, index) === 'slice')
            return sliced(writer, object, index);
        const [at = 0] = indices.map((one) => expression(writer, one));
        if (object === 0)
            return 0;
        const to = build.node();
        build.at(scope.id, writer.line(node));
        build.emit(Op.getItem, to, object, at);
        return to;
    }
    if (known !== undefined)
        return known;
    if (object === 0)
        return 0;
    const to = build.node();
    build.at(scope.id, writer.line(node));
    build.emit(Op.getKey, to, object, key);
    return to;
}
function sliced(writer, object, slice) {
    const { tree, build } = writer;
    const bounds = [0, 0];
    let at = 0;
    for (let child = slice + 1; child < afterOf(tree, slice); child = afterOf(tree, child)) {
        if (kindOf(tree, child) === ':')
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
    build.emit(Op.slice, to, object, bounds[0] ?? 0, bounds[1] ?? 0);
    return to;
}
function string(writer, node) {
    const { tree, build } = writer;
    if (afterOf(tree, node) > node + 4) {
        for (let inner = node + 1; inner < afterOf(tree, node); inner++) {
            if (kindOf(tree, inner) !== 'interpolation')
                continue;
            for (const part of parts(writer, inner))
                expression(writer, part);
            inner = afterOf(tree, inner) - 1;
        }
    }
    const text = kindOf(tree, node) === 'string' ? plainText(writer, node) : null;
    if (text !== null && /^[\w.-]*$/.test(text))
        return build.constant(Op.text, build.name(text));
    return typed(writer, /^[rR]?[bB]/.test(writer.text(node).slice(0, 2)) ? 'bytes' : 'str');
}
function whole(writer, node) {
    const text = writer.text(node);
    return /^\d{1,3}$/.test(text) ? writer.build.constant(Op.whole, Number(text)) : typed(writer, 'int');
}
function sequence(writer, node) {
    const elements = parts(writer, node);
    const kind = kindOf(writer.tree, node);
    const pairs = [];
    let certain = kind !== 'set';
    elements.forEach((element, index) => {
        const splat = kindOf(writer.tree, element) === 'list_splat';
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
    const splats = [];
    for (const part of parts(writer, node)) {
        if (kindOf(tree, part) !== 'pair') {
            if (writer.typing !== null && kindOf(tree, part) === 'dictionary_splat')
                splats.push(expression(writer, part + 2));
            else
                expression(writer, part);
            continue;
        }
        const key = childIn(tree, part, 'key');
        const known = constantKey(writer, key);
        if (known === null)
            expression(writer, key);
        const value = expression(writer, childIn(tree, part, 'value'));
        if (value !== 0 && pairs.length < 2 * MAX_ELEMENTS)
            pairs.push(known ?? 0, value);
    }
    const made = builtOf(writer, 'dict', pairs);
    for (const splat of splats)
        merged(writer, made, splat);
    return made;
}
/** `{**other}` is what `update` does. */
function merged({ build }, into, from) {
    const [method, result] = [build.node(), build.node()];
    build.emit(Op.getAttribute, method, into, build.name('update'));
    build.emit(Op.call, result, method, Form.other, 0, 1, Pass.position, 0, from);
}
function comprehension(writer, node) {
    const { tree, scope, build } = writer;
    const names = new Map();
    const [body = -1, ...clauses] = parts(writer, node);
    scope.inner.push(names);
    for (const clause of clauses) {
        if (kindOf(tree, clause) !== 'for_in_clause') {
            expression(writer, clause);
            continue;
        }
        const sources = parts(writer, clause).filter((part) => fieldOf(tree, part) === 'right');
        const [source = 0] = sources.map((one) => expression(writer, one));
        build.at(scope.id, writer.line(clause));
        bind(writer, childIn(tree, clause, 'left'), iterated(writer, source), (name, value) => names.set(name, value));
    }
    let value;
    if (kindOf(tree, body) === 'pair') {
        expression(writer, childIn(tree, body, 'key'));
        value = expression(writer, childIn(tree, body, 'value'));
    }
    else
        value = expression(writer, body);
    scope.inner.pop();
    const type = COMPREHENSIONS.get(kindOf(tree, node)) ?? 'generator';
    return builtOf(writer, type, value === 0 ? [] : [0, value]);
}
function lambda(writer, node) {
    const { tree, build, scope: outer } = writer;
    const id = build.scope();
    outer.lambdas++;
    const number = outer.lambdas;
    const body = childIn(tree, node, 'body');
    const parameters = parametersOf(writer, childIn(tree, node, 'parameters'));
    const bound = boundNames(writer, [body]);
    for (const { name } of parameters)
        bound.locals.add(name);
    writer.scope = openScope({ id, kind: 'lambda', parent: outer, bound, result: build.node(), own: null });
    const places = writeFunction(writer, parameters, FunctionFlag.lambda, 0, number, outer.id);
    writer.typing?.result(node, writer.scope.result);
    for (const { name, node: place } of places)
        scope_assign(writer, name, place);
    build.emit(Op.copy, writer.scope.result, expression(writer, body));
    writer.scope = outer;
    const to = build.node();
    build.emit(Op.define, to, id);
    return to;
}
function binary(writer, node) {
    const { tree, build, scope } = writer;
    const left = expression(writer, childIn(tree, node, 'left'));
    const right = expression(writer, childIn(tree, node, 'right'));
    const operator = childIn(tree, node, 'operator');
    const sign = operator < 0 ? '' : kindOf(tree, operator);
    if (writer.typing !== null) {
        build.at(scope.id, writer.line(node));
        return computed(writer, left, right, sign);
    }
    if (left !== 0) {
        build.at(scope.id, writer.line(node));
        build.emit(Op.operate, left, right, build.name(sign));
    }
    return sign === '+' || sign === '|' ? scope_join(writer, [left, right]) : left;
}
function yielded(writer, node) {
    const { tree, build, scope } = writer;
    scope.generator = true;
    const all = parts(writer, node);
    const from = kindOf(tree, node + 1) === 'yield' && kindOf(tree, node + 2) === 'from';
    const [value = 0] = all.map((part) => expression(writer, part));
    if (value === 0)
        return unknown(writer);
    build.at(scope.id, writer.line(node));
    build.emit(Op.yield, scope.id, from ? iterated(writer, value) : value);
    return unknown(writer);
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
                code.push(Op.scope, (scopeNow = scope));
            if (line !== lineNow)
                code.push(Op.line, (lineNow = line));
        },
        scope: () => scopes++,
        finish: () => ({ nodes, scopes, names, code: pack(code) }),
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
        setNow(scope, name, scope_join(writer, ends.map((node) => node ?? 0)));
    }
} // prettier-ignore
function restore(scope, name, before) {
    if (before === undefined)
        scope.now.delete(name);
    else
        scope.now.set(name, before);
}

;// CONCATENATED MODULE: ./lib/knowledge/flow/endings.js


const endings_MAX_DEPTH = 40;
/** Whether code may run past the end of a block: for a function that means that it returns None. */
function endsOpen(writer, block, depth = 0) {
    const { tree } = writer;
    if (block < 0 || depth > endings_MAX_DEPTH)
        return true;
    const last = parts(writer, block).findLast((one) => kindOf(tree, one) !== 'comment') ?? -1;
    if (last < 0)
        return true;
    const inner = (body) => endsOpen(writer, body, depth + 1);
    switch (kindOf(tree, last)) {
        case 'return_statement':
        case 'raise_statement':
            return false;
        case 'if_statement': {
            const others = parts(writer, last).filter((one) => /^(?:elif|else)_clause$/.test(kindOf(tree, one)));
            if (others.length === 0 || kindOf(tree, others.at(-1) ?? 0) !== 'else_clause')
                return true;
            return inner(childIn(tree, last, 'consequence')) || others.some((one) => inner(bodyOf(writer, one)));
        }
        case 'match_statement': {
            const clauses = parts(writer, childIn(tree, last, 'body')).filter((one) => kindOf(tree, one) === 'case_clause');
            const ways = clauses.map((one) => childIn(tree, one, 'consequence'));
            return !clauses.some((one) => takesAll(writer, one)) || ways.some(inner);
        }
        case 'with_statement':
            return inner(childIn(tree, last, 'body'));
        case 'while_statement':
            return !(kindOf(tree, childIn(tree, last, 'condition')) === 'true' && !breaks(writer, last));
        case 'try_statement': {
            const clauses = parts(writer, last).filter((one) => kindOf(tree, one).endsWith('_clause'));
            const final = clauses.find((one) => kindOf(tree, one) === 'finally_clause');
            if (final !== undefined && !inner(bodyOf(writer, final)))
                return false;
            const other = clauses.find((one) => kindOf(tree, one) === 'else_clause');
            const tried = inner(childIn(tree, last, 'body')) && (other === undefined || inner(bodyOf(writer, other)));
            return tried || clauses.some((one) => kindOf(tree, one).startsWith('except') && inner(bodyOf(writer, one)));
        }
        default:
            return true;
    }
}
/** `case _:` and `case name:` */
function takesAll(writer, clause) {
    const patterns = parts(writer, clause).filter((one) => kindOf(writer.tree, one) === 'case_pattern');
    const [only = -1] = patterns;
    return patterns.length === 1 && childIn(writer.tree, clause, 'guard') < 0 && /^[A-Za-z_]\w*$/.test(writer.text(only));
}
/** The block of a clause, which has a name in the grammar only for some of them. */
function bodyOf(writer, clause) {
    return parts(writer, clause).find((one) => kindOf(writer.tree, one) === 'block') ?? -1;
}
function breaks({ tree }, loop) {
    for (let node = loop + 1; node < (tree.after[loop] ?? 0); node++)
        if (kindOf(tree, node) === 'break_statement')
            return true;
    return false;
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/definitions.js








const ON_CLASS = new Set(['__new__', '__init_subclass__', '__class_getitem__']);
/** Writes a function: its decorators and defaults where it stands, and its body. */
function writeDefinition(writer, node, index, decorators, block) {
    const { tree, build, scope: outer } = writer;
    const places = decorators.map((one) => writer.expression(parts(writer, one)[0] ?? -1));
    const parameters = parametersOf(writer, childIn(tree, node, 'parameters'));
    const returns = childIn(tree, node, 'return_type');
    const hint = returns < 0 ? 0 : hintOf(writer, returns);
    const value = build.node();
    build.emit(Op.define, value, 1 + index);
    finish(writer, node, value, decorators, places);
    const body = childIn(tree, node, 'body');
    const bound = boundNames(writer, body < 0 ? [] : [body]);
    for (const { name } of parameters)
        bound.locals.add(name);
    const own = outer.kind === 'class' ? (parameters[0]?.name ?? null) : null;
    const result = build.node();
    const scope = openScope({ id: 1 + index, kind: 'function', parent: outer, bound, result, own });
    writer.scope = scope;
    const owner = outer.kind === 'class' ? outer.id : 0;
    const generator = yields(writer, body);
    const flags = (generator ? FunctionFlag.generator : 0) | receiverFlag(writer, node, decorators);
    const heads = writeFunction(writer, parameters, flags, owner, 0, outer.id);
    for (const { name, node: place } of heads)
        scope_assign(writer, name, place);
    if (hint !== 0)
        build.emit(Op.copy, result, hint);
    block(writer, body);
    if (writer.typing !== null)
        finishTyped(writer, node, body, result, hint !== 0);
    writer.scope = outer;
} // prettier-ignore
/** Where types are asked for: a body that may end without `return` gives None, and a coroutine is not what it returns. */
function finishTyped(writer, node, body, result, isDeclared) {
    writer.typing?.result(node, result);
    if (isDeclared)
        return;
    if (kindOf(writer.tree, node + 1) === 'async')
        writer.build.emit(Op.copy, result, unknown(writer));
    else if (endsOpen(writer, body))
        writer.build.emit(Op.copy, result, typed(writer, 'None'));
}
/** Writes a class: its bases, its body, and the names that the body leaves behind. */
function writeClass(writer, node, index, decorators, block) {
    const { tree, build, scope: outer } = writer;
    const places = decorators.map((one) => writer.expression(parts(writer, one)[0] ?? -1));
    const list = childIn(tree, node, 'superclasses');
    const id = 1 + index;
    for (const part of list < 0 ? [] : parts(writer, list)) {
        const kind = kindOf(tree, part);
        if (kind === 'keyword_argument') {
            writer.expression(childIn(tree, part, 'value'));
            continue;
        }
        // `Generic[T]` is a base as `Generic` is one.
        const generic = kind === 'subscript' ? childIn(tree, part, 'value') : part;
        const base = writer.expression(generic);
        if (base !== 0)
            build.emit(Op.base, id, base);
    }
    const body = childIn(tree, node, 'body');
    const value = build.constant(Op.define, id);
    const scope = openScope({ id, kind: 'class', parent: outer, bound: boundNames(writer, body < 0 ? [] : [body]), result: 0, own: null });
    build.emit(Op.function, id, FunctionFlag.class, 0, 0, 0, outer.id, 0);
    writer.scope = scope;
    block(writer, body);
    for (const [name, place] of scope.now)
        build.emit(Op.member, id, build.name(name), place);
    writer.scope = outer;
    finish(writer, node, value, decorators, places);
} // prettier-ignore
/** What a method is called on, as far as its name and its decorators say so. */
function receiverFlag(writer, node, decorators) {
    for (const one of decorators) {
        const text = writer.text(one).replace(/^@\s*/, '');
        if (text === 'staticmethod')
            return FunctionFlag.static;
        if (text === 'classmethod')
            return FunctionFlag.onClass;
    }
    const name = writer.text(childIn(writer.tree, node, 'name'));
    return ON_CLASS.has(name) ? FunctionFlag.onClass : 0;
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
    scope_assign(writer, writer.text(childIn(writer.tree, node, 'name')), at);
} // prettier-ignore
function yields(writer, body) {
    const { tree } = writer;
    if (body < 0)
        return false;
    const stop = tree.after[body] ?? 0;
    for (let node = body; node < stop; node++) {
        const kind = kindOf(tree, node);
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
    const from = kindOf(tree, node) === 'import_from_statement';
    const source = from ? compact(writer.text(Math.max(childIn(tree, node, 'module_name'), 0)).slice(0, 500)) : '';
    const level = source.length - source.replace(/^\.+/, '').length;
    const module = source.slice(level);
    for (let child = node + 1; child < afterOf(tree, node); child = afterOf(tree, child)) {
        if (kindOf(tree, child) === 'wildcard_import')
            build.emit(Op.star, level, build.name(module));
        if (fieldOf(tree, child) !== 'name')
            continue;
        const aliased = kindOf(tree, child) === 'aliased_import';
        const name = compact(writer.text(aliased ? childIn(tree, child, 'name') : child));
        const alias = aliased ? writer.text(childIn(tree, child, 'alias')) : null;
        const to = build.node();
        if (from)
            build.emit(Op.import, to, level, build.name(module), 1 + build.name(name));
        else {
            const [head = name] = name.split('.');
            build.emit(Op.import, to, 0, build.name(alias === null ? head : name), 0);
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
    const stop = afterOf(writer.tree, node);
    for (let child = node + 1; child < stop; child = afterOf(writer.tree, child))
        statement(writer, child);
}
function statement(writer, node) {
    const { tree, build, scope } = writer;
    if (afterOf(tree, node) === node + 1)
        return;
    switch (kindOf(tree, node)) {
        case 'expression_statement':
            for (const part of parts(writer, node)) {
                const kind = kindOf(tree, part);
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
            const place = value < 0 && writer.typing !== null ? typed(writer, 'None') : writer.expression(value);
            if (place !== 0 && scope.result !== 0)
                build.emit(Op.copy, scope.result, place);
            return;
        }
        case 'if_statement': {
            conditional(writer, node);
            return;
        }
        case 'for_statement': {
            loop(writer, node, () => {
                const source = writer.expression(childIn(tree, node, 'right'));
                build.at(scope.id, writer.line(node));
                return () => bind(writer, childIn(tree, node, 'left'), iterated(writer, source));
            });
            return;
        }
        case 'while_statement': {
            loop(writer, node, () => {
                writer.expression(childIn(tree, node, 'condition'));
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
            const decorators = parts(writer, node).filter((part) => kindOf(tree, part) === 'decorator');
            definition(writer, childIn(tree, node, 'definition'), decorators);
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
                build.emit(Op.raise, place);
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
    const isClass = kindOf(writer.tree, node) === 'class_definition';
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
    while (at >= 0 && kindOf(tree, at) === 'assignment') {
        targets.push(childIn(tree, at, 'left'));
        type = Math.max(type, childIn(tree, at, 'type'));
        at = childIn(tree, at, 'right');
    }
    const written = type < 0 ? 0 : hintOf(writer, type);
    let value = targets_valueOf(writer, at);
    const [only = -1] = targets;
    if (written !== 0)
        value = scope_join(writer, [placeOf(writer, value), written]);
    // `x: int` without a value binds nothing, except that a class declares an attribute so.
    if (at < 0 && writer.scope.kind !== 'class' && kindOf(tree, only) === 'identifier' && written === 0)
        return;
    if (targets.length > 1 && targets.some((one) => kindOf(tree, one) !== 'identifier') && typeof value !== 'number') {
        for (const target of targets)
            bind(writer, target, value);
        return;
    }
    if (kindOf(tree, only) !== 'pattern_list' && kindOf(tree, only) !== 'tuple_pattern' && kindOf(tree, only) !== 'list_pattern') {
        value = placeOf(writer, value, kindOf(tree, Math.max(at, 0)) === 'list' ? 'list' : 'tuple');
    }
    for (const target of targets)
        bind(writer, target, value);
} // prettier-ignore
function augmented(writer, node) {
    const left = childIn(writer.tree, node, 'left');
    const before = writer.expression(left);
    const added = writer.expression(childIn(writer.tree, node, 'right'));
    if (writer.typing === null) {
        bind(writer, left, scope_join(writer, [before, added]));
        return;
    }
    const sign = writer.text(childIn(writer.tree, node, 'operator')).replace(/=$/, '');
    writer.build.at(writer.scope.id, writer.line(node));
    bind(writer, left, computed(writer, before, added, sign));
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
    way(childIn(tree, node, 'condition'), childIn(tree, node, 'consequence'));
    for (const part of parts(writer, node)) {
        const kind = kindOf(tree, part);
        if (kind === 'elif_clause')
            way(childIn(tree, part, 'condition'), childIn(tree, part, 'consequence'));
        if (kind !== 'else_clause')
            continue;
        const changes = arm(writer, () => block(writer, childIn(tree, part, 'body')));
        if (!leaves(writer, childIn(tree, part, 'body')))
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
    if (kindOf(tree, condition) === 'boolean_operator' && kindOf(tree, childIn(tree, condition, 'operator')) === 'and') {
        narrow(writer, childIn(tree, condition, 'left'));
        narrow(writer, childIn(tree, condition, 'right'));
        return;
    }
    if (kindOf(tree, condition) !== 'call')
        return;
    const callee = childIn(tree, condition, 'function');
    if (kindOf(tree, callee) !== 'identifier' || writer.text(callee) !== 'isinstance')
        return;
    const [subject = -1, classes = -1] = parts(writer, childIn(tree, condition, 'arguments'));
    if (classes < 0 || kindOf(tree, subject) !== 'identifier')
        return;
    const name = writer.text(subject);
    if (!scope.bound.locals.has(name) || scope.bound.globals.has(name))
        return;
    const wanted = kindOf(tree, classes) === 'tuple' ? parts(writer, classes) : [classes];
    const places = wanted.map((one) => {
        const from = writer.expression(one);
        if (from === 0)
            return 0;
        const to = build.node();
        build.emit(Op.instance, to, from);
        return to;
    });
    if (places.some((place) => place !== 0))
        setNow(scope, name, scope_join(writer, places));
}
function leaves(writer, body) {
    const last = body < 0 ? undefined : parts(writer, body).at(-1);
    const kind = last === undefined ? '' : kindOf(writer.tree, last);
    return kind === 'return_statement' || kind === 'raise_statement';
}
/** A loop: what its end gives a name is there at its beginning. */
function loop(writer, node, head) {
    const { tree, build, scope } = writer;
    const body = childIn(tree, node, 'body');
    const again = [];
    const names = boundNames(writer, body < 0 ? [] : [body]).locals;
    for (const name of names) {
        const before = scope.now.get(name);
        if (before === undefined)
            continue;
        const place = build.node();
        if (before !== 0)
            build.emit(Op.copy, place, before);
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
            build.emit(Op.copy, place, end);
    }
    merge(writer, [changes], true);
    const other = parts(writer, node).find((part) => kindOf(tree, part) === 'else_clause');
    if (other !== undefined)
        block(writer, childIn(tree, other, 'body'));
}
function attempt(writer, node) {
    const { tree } = writer;
    const body = childIn(tree, node, 'body');
    const tried = arm(writer, () => block(writer, body));
    const ways = [];
    let other = -1;
    const clauses = parts(writer, node).filter((part) => /^(?:except|finally|else)/.test(kindOf(tree, part)));
    for (const clause of clauses)
        if (kindOf(tree, clause) === 'else_clause')
            other = childIn(tree, clause, 'body');
    for (const clause of clauses) {
        if (!kindOf(tree, clause).startsWith('except'))
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
        if (kindOf(tree, clause) === 'finally_clause')
            for (const part of parts(writer, clause))
                block(writer, part);
    }
}
function handler(writer, clause) {
    const { tree, build } = writer;
    for (const part of parts(writer, clause)) {
        const kind = kindOf(tree, part);
        if (kind === 'block')
            block(writer, part);
        else if (kind !== 'as_pattern')
            writer.expression(part);
        else {
            const [classes = -1, target = -1] = parts(writer, part);
            const wanted = kindOf(tree, classes) === 'tuple' ? parts(writer, classes) : [classes];
            const places = wanted.map((one) => {
                const from = writer.expression(one);
                const to = build.node();
                if (from !== 0)
                    build.emit(Op.instance, to, from);
                return to;
            });
            bind(writer, target + 1, scope_join(writer, places));
        }
    }
}
function within(writer, node) {
    const { tree, build, scope } = writer;
    for (const clause of parts(writer, node)) {
        if (kindOf(tree, clause) !== 'with_clause')
            continue;
        for (const item of parts(writer, clause)) {
            const value = kindOf(tree, item) === 'with_item' ? childIn(tree, item, 'value') : item;
            const [inner = value, target = -1] = kindOf(tree, value) === 'as_pattern' ? parts(writer, value) : [value];
            const from = writer.expression(inner);
            const to = build.node();
            build.at(scope.id, writer.line(item));
            if (from !== 0)
                build.emit(Op.enter, to, from);
            if (target >= 0)
                bind(writer, target + 1, to);
        }
    }
    block(writer, childIn(tree, node, 'body'));
}
function match(writer, node) {
    const { tree } = writer;
    const subjects = parts(writer, node).filter((part) => fieldOf(tree, part) === 'subject');
    const [subject = 0] = subjects.map((one) => writer.expression(one));
    const arms = [];
    const body = childIn(tree, node, 'body');
    for (const clause of body < 0 ? [] : parts(writer, body)) {
        if (kindOf(tree, clause) !== 'case_clause')
            continue;
        const changes = arm(writer, () => {
            for (const name of boundNames(writer, parts(writer, clause).filter((part) => kindOf(tree, part) !== 'block')).locals) {
                scope_assign(writer, name, subject);
            }
            writer.expression(childIn(tree, clause, 'guard'));
            block(writer, childIn(tree, clause, 'consequence'));
        });
        if (!leaves(writer, childIn(tree, clause, 'consequence')))
            arms.push(changes);
    }
    merge(writer, arms, true);
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/flow/write.js






/**
 * The flow program of a file: see {@link Op}. Depends on the bytes of the file only. With `typing` it says more than
 * calls need (`None`, comparisons, operators, functions that end without `return`) and what is not known is said too. The
 * places told to `observe` are those of any other writing of the same file.
 */
function writeProgram(tree, definitions, typing = null, observe) {
    const build = createBuilder(definitions.length);
    // Cutting pieces out of one string is several times as fast as decoding each.
    const latin = tree.source.toString('latin1');
    const plain = /[\x80-\xff]/.test(latin) ? null : latin;
    const text = (node) => node < 0
        ? ''
        : plain === null
            ? tree.source.toString('utf8', startOf(tree, node), endOf(tree, node))
            : plain.slice(startOf(tree, node), endOf(tree, node));
    const writer = {
        tree,
        build,
        definitions: new Map(definitions.map((one, index) => [one.node, index])),
        text,
        line: (node) => lineAt(tree, startOf(tree, node)),
        expression: (node) => expression(writer, node),
        typing,
        observe,
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
            build.emit(Op.export, build.name(name), node);
    for (const [name, nodes] of module.foreign)
        for (const node of nodes)
            build.emit(Op.export, build.name(name), node);
    return build.finish();
}

;// CONCATENATED MODULE: ./lib/knowledge/parse/source-text.js
/** Larger files are generated or hostile. */
const MAX_SOURCE_BYTES = 1_000_000;
/**
 * Decodes a source, or says why it is not read. Bytes that are not UTF-8 are refused, or with `lenient` read as latin-1:
 * names and structure are ASCII in practice, and what a wrong accent spoils is one word.
 */
function decodeSource(source, lenient = false) {
    const wide = utf16(source);
    if (wide !== null)
        return { why: wide };
    if (source.length > MAX_SOURCE_BYTES)
        return { why: `larger than ${MAX_SOURCE_BYTES / 1_000_000} MB` };
    if (source.includes(0))
        return { why: 'holds a NUL byte' };
    const skipped = source.length >= 3 && source.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
    const text = decode(source.subarray(skipped));
    if (text !== null)
        return { source, text, skipped, map: byteMap(text, source.length, skipped), note: null };
    if (!lenient)
        return { why: 'not valid UTF-8' };
    const declared = /^[^\n]*\n?[^\n]*coding[:=][ \t]*([-\w.]{1,40})/.exec(source.toString('latin1', 0, 400))?.[1];
    const note = declared === undefined ? 'not valid UTF-8; read as latin-1' : `declared as ${declared}; read as latin-1`;
    return { source, text: source.toString('latin1', skipped), skipped, map: null, note };
}
function utf16(source) {
    if (source.length < 2)
        return null;
    const mark = source.readUInt16BE(0);
    return mark === 0xfeff || mark === 0xfffe ? 'UTF-16, which is not read' : null;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** The parser counts UTF-16 units; we count bytes. For ASCII they are the same. */
function byteMap(text, byteLength, skipped) {
    if (text.length === byteLength - skipped)
        return null;
    const map = new Uint32Array(text.length + 1);
    let bytes = skipped;
    for (let unit = 0; unit < text.length; unit++) {
        map[unit] = bytes;
        const code = text.charCodeAt(unit);
        // A surrogate pair is four bytes: three are counted on its first half, one on its second.
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xdc00 && code <= 0xdfff ? 1 : 3;
    }
    map[text.length] = bytes;
    return map;
}

;// CONCATENATED MODULE: ./lib/knowledge/parse/parse-source.js




/** A parse that takes longer is recovering from nonsense. */
const MAX_SECONDS = 5;
/** Parses source of any quality with a grammar; see `parsePython`. */
async function parseSource(source, grammar, options) {
    const text = decodeSource(source, options.lenient);
    if ('why' in text)
        return { ok: false, why: text.why, passing: false };
    const engine = await engineOf(grammar);
    let parsed = null;
    let cursor = null;
    try {
        parsed = engine.parse(text.text, performance.now() + MAX_SECONDS * 1000);
        if (parsed === null)
            return { ok: false, why: `not parsed within ${MAX_SECONDS} s`, passing: true };
        cursor = engine.cursor(parsed);
        const tree = flatten(cursor, engine, text);
        return tree === null
            ? { ok: false, why: 'nested too deeply', passing: false }
            : { ok: true, tree, note: text.note };
    }
    catch (error) {
        return { ok: false, why: `the parser failed: ${messageOf(error)}`, passing: true };
    }
    finally {
        if (cursor !== null)
            engine.close(cursor);
        parsed?.delete();
    }
}

;// CONCATENATED MODULE: ./lib/knowledge/parse/python.js



/** Nobody needs more of them. */
const MAX_ERRORS = 200;
/**
 * Parses Python of any quality: what cannot be read is left as ERROR nodes, and only files that are too large, too
 * deep or not UTF-8 are refused. Offsets in the result are bytes of the source as given, byte order mark included.
 */
async function parsePython(source) {
    const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : source;
    return parseSource(bytes, 'python', { lenient: false });
}
/** The lines on which the parser had to give up or make something up. Empty for valid code. */
function syntaxErrors(tree) {
    const nodes = new Set(tree.missing);
    const error = tree.kinds.lastIndexOf(ERROR);
    for (let node = tree.kind.indexOf(error); node >= 0; node = tree.kind.indexOf(error, node + 1))
        nodes.add(node);
    return [...nodes]
        .slice(0, MAX_ERRORS)
        .sort((left, right) => startOf(tree, left) - startOf(tree, right))
        .map((node) => ({
        line: lineAt(tree, startOf(tree, node)),
        text: textBetween(tree, startOf(tree, node), startOf(tree, node) + 80).split('\n')[0] ?? '',
    }));
}

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
const facts_WANTED = new Set([
    'import_statement', 'import_from_statement', 'global_statement', 'nonlocal_statement',
    'assignment', 'augmented_assignment', 'for_statement', 'for_in_clause', 'named_expression', 'default_parameter',
    'typed_default_parameter', 'typed_parameter', 'as_pattern_target', 'dictionary_splat_pattern', 'list_splat_pattern',
]); // prettier-ignore
const IDENTIFIER = new Set(['identifier']);
/** Only here a name alone binds itself. */
const PARAMETERS = new Set(['parameters', 'lambda_parameters']);
/** Reads imports, bound names and the flow of values out of a tree. */
function factsOf(tree) {
    const found = definitions(tree);
    const binds = [new Set(), ...found.map(() => new Set())];
    /** Names declared `global` or `nonlocal`: binding them makes nothing local. */
    const foreign = [];
    const errors = syntaxErrors(tree);
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
    const wanted = kindTable(tree.kinds, facts_WANTED);
    const identifier = kindTable(tree.kinds, IDENTIFIER);
    const parameters = kindTable(tree.kinds, PARAMETERS);
    const { kind: kinds, parent: parents } = tree;
    const open = [];
    let next = 0;
    let upcoming = found[0]?.node ?? -1;
    for (let node = 0; node < kinds.length; node++) {
        // A definition's own header belongs to it.
        if (upcoming === node) {
            while (open.length > 0 && afterOf(tree, found[open.at(-1) ?? 0]?.node ?? 0) <= node)
                open.pop();
            open.push(next++);
            upcoming = found[next]?.node ?? -1;
        }
        const code = kinds[node] ?? 0;
        if (identifier[code] === 1 ? parameters[kinds[parents[node] ?? 0] ?? 0] !== 1 : wanted[code] !== 1)
            continue;
        while (open.length > 0 && afterOf(tree, found[open.at(-1) ?? 0]?.node ?? 0) <= node)
            open.pop();
        const scope = open.at(-1) ?? null;
        const kind = kindOf(tree, node);
        if (kind === 'import_statement' || kind === 'import_from_statement') {
            facts.imports.push(...importsOf(tree, node, scope));
        }
        else if (kind === 'global_statement' || kind === 'nonlocal_statement') {
            for (const name of childrenOf(tree, node))
                foreign.push({ scope, name: textOf(tree, name) });
        }
        else {
            for (const target of targetsOf(tree, node, kind))
                binds[scope === null ? 0 : scope + 1]?.add(target);
        }
    }
    for (const { scope, name } of foreign)
        if (scope !== null)
            binds[scope + 1]?.delete(name);
    facts.definitions = found.map((one, index) => facts_describe(tree, one, [...(binds[index + 1] ?? [])]));
    facts.binds = [...(binds[0] ?? [])];
    return facts;
}
function facts_describe(tree, one, binds) {
    const { node, body: _body, ...written } = one;
    return { ...written, hash: sha256(tree.source.subarray(one.start, one.end)), bases: basesOf(tree, node), binds };
}
function basesOf(tree, node) {
    const list = childIn(tree, node, 'superclasses');
    if (list < 0)
        return [];
    return childrenOf(tree, list).flatMap((child) => {
        const base = kindOf(tree, child) === 'subscript' ? childIn(tree, child, 'value') : child; // Generic[T]
        return dotted(tree, base) ?? [];
    });
}
/** `a.b.c` as text, or null when it is not only names and dots. */
function dotted(tree, node) {
    const parts = [];
    for (let at = node; at >= 0;) {
        const kind = kindOf(tree, at);
        if (kind === 'identifier')
            return [textOf(tree, at), ...parts.reverse()].join('.');
        if (kind !== 'attribute')
            return null;
        parts.push(textOf(tree, childIn(tree, at, 'attribute')));
        at = childIn(tree, at, 'object');
    }
    return null;
}
function importsOf(tree, node, scope) {
    const line = lineAt(tree, startOf(tree, node));
    const named = childrenOf(tree, node).filter((child) => fieldOf(tree, child) === 'name');
    const read = (child) => {
        const aliased = kindOf(tree, child) === 'aliased_import';
        const name = facts_compact(textOf(tree, aliased ? childIn(tree, child, 'name') : child));
        return { name, alias: aliased ? textOf(tree, childIn(tree, child, 'alias')) : null };
    };
    if (kindOf(tree, node) === 'import_statement') {
        return named.map(read).map(({ name, alias }) => ({ level: 0, module: name, names: [], alias, line, scope }));
    }
    const from = facts_compact(textOf(tree, Math.max(childIn(tree, node, 'module_name'), 0)).slice(0, 500));
    const level = from.length - from.replace(/^\.+/, '').length;
    const star = childrenOf(tree, node).some((child) => kindOf(tree, child) === 'wildcard_import');
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
            return namesIn(tree, childIn(tree, node, 'left'));
        case 'named_expression':
        case 'default_parameter':
        case 'typed_default_parameter':
            return namesIn(tree, childIn(tree, node, 'name'));
        case 'as_pattern_target':
        case 'typed_parameter':
            return namesIn(tree, node + 1);
        case 'dictionary_splat_pattern':
        case 'list_splat_pattern':
            return namesIn(tree, node);
        case 'identifier': {
            const parent = kindOf(tree, parentOf(tree, node));
            return parent === 'parameters' || parent === 'lambda_parameters' ? [textOf(tree, node)] : [];
        }
        default:
            return [];
    }
}
function namesIn(tree, pattern) {
    if (pattern < 0)
        return [];
    const names = [];
    for (let node = pattern; node < afterOf(tree, pattern); node++) {
        const kind = kindOf(tree, node);
        if (kind === 'identifier')
            names.push(textOf(tree, node));
        else if (afterOf(tree, node) > node + 1 && !facts_PATTERNS.has(kind))
            node = afterOf(tree, node) - 1;
    }
    return names;
}
function lineCount(source) {
    let count = 0;
    for (let at = source.indexOf(10); at >= 0; at = source.indexOf(10, at + 1))
        count++;
    return source.length > 0 && source[source.length - 1] !== 10 ? count + 1 : count;
}

;// CONCATENATED MODULE: ./lib/knowledge/parse/languages.js
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



const outline_SIGNATURE_CAP = 600;
const DOCUMENTATION_CAP = 4_000;
const NAME_CAP = 200;
const wantedOf = new Map();
/** The definitions of a file that is not Python, in source order: what is needed to find, show and cut them out. */
function outline(tree, language) {
    const shapes = SHAPES[language];
    const names = wantedOf.get(language) ?? new Set([...Object.keys(shapes), ...COMMENTS, ...ATTRIBUTES]);
    wantedOf.set(language, names);
    const wanted = kindTable(tree.kinds, names);
    const found = [];
    const open = [];
    /** For each node, its last children that may belong to the definition behind them. */
    const leads = new Map();
    for (let node = 0; node < tree.kind.length; node++) {
        if (wanted[tree.kind[node] ?? 0] !== 1)
            continue;
        const kind = kindOf(tree, node);
        if (!Object.hasOwn(shapes, kind)) {
            const parent = parentOf(tree, node);
            const before = leads.get(parent) ?? [];
            const last = before.at(-1);
            if (last !== undefined && afterOf(tree, last) === node)
                before.push(node);
            else
                leads.set(parent, [node]);
            continue;
        }
        const shape = shapes[kind];
        while (open.length > 0 && afterOf(tree, open.at(-1)?.node ?? 0) <= node)
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
    const value = shape.value === undefined ? -1 : childIn(tree, node, 'value');
    if (shape.value !== undefined && (value < 0 || !shape.value.has(kindOf(tree, value))))
        return null;
    const child = childIn(tree, node, shape.name);
    if (child < 0 || startOf(tree, child) === endOf(tree, child))
        return null;
    const own = plain(textOf(tree, shape.kind === 'scope' ? typeNameIn(tree, child) : child));
    const receiver = shape.owner === undefined ? -1 : childIn(tree, node, shape.owner);
    const owner = receiver < 0 ? outer?.qualname : plain(textOf(tree, typeNameIn(tree, receiver)));
    return owner === undefined ? own : `${owner}.${own}`.slice(0, 2 * NAME_CAP);
}
/** `*Stack[T]` -> `Stack` */
function typeNameIn(tree, node) {
    for (let at = node; at < afterOf(tree, node); at++)
        if (kindOf(tree, at) === 'type_identifier')
            return at;
    return node;
}
function plain(text) {
    return text.replaceAll(/[:\s]+/g, '_').slice(0, NAME_CAP);
}
function outline_describe(tree, node, shape, qualname, outer, leads) {
    let whole = node;
    for (let up = parentOf(tree, node); up > 0 && shapes_WRAPPERS.has(kindOf(tree, up)) && single(tree, up, kindOf(tree, node)); up = parentOf(tree, up))
        whole = up;
    const before = leadOf(tree, whole, leads);
    const attributes = before.filter((one) => ATTRIBUTES.has(kindOf(tree, one)));
    const first = startOf(tree, attributes[0] ?? whole);
    const line = lineAt(tree, first);
    const last = Math.max(first, endOf(tree, whole) - 1);
    const end = last + 1;
    const start = indented(tree, first, line);
    const body = outline_bodyOf(tree, node);
    const bodyStart = body < 0 ? startOf(tree, whole) : startOf(tree, body);
    const inClass = outer?.kind === 'class';
    return {
        kind: shape.kind === 'function' && inClass ? 'method' : shape.kind === 'method' ? 'method' : shape.kind === 'class' ? 'class' : 'function',
        name: qualname.slice(qualname.lastIndexOf('.') + 1),
        qualname,
        signature: textBetween(tree, startOf(tree, whole), body < 0 ? endOf(tree, whole) : bodyStart).slice(0, outline_SIGNATURE_CAP).replace(/\s+/g, ' ').replace(/[{=>\s]+$/, ''),
        docstring: documentation(tree, before.filter((one) => COMMENTS.has(kindOf(tree, one)))),
        line,
        endLine: lineAt(tree, last),
        start,
        end,
        bodyStart,
        bodyEnd: end,
        parent: outer?.index ?? null,
        hash: sha256(tree.source.subarray(start, end)),
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
    for (let child = wrapper + 1; child < afterOf(tree, wrapper) && count < 2; child = afterOf(tree, child)) {
        if (kindOf(tree, child) === kind)
            count += 1;
    }
    return count < 2;
}
function leadOf(tree, node, leads) {
    const before = leads.get(parentOf(tree, node)) ?? [];
    const last = before.at(-1);
    if (last === undefined || afterOf(tree, last) !== node)
        return [];
    // A comment further away than one line speaks of something else.
    const gap = lineAt(tree, startOf(tree, node)) - lineAt(tree, Math.max(0, endOf(tree, last) - 1));
    return gap <= 1 ? before : [];
}
function outline_bodyOf(tree, node) {
    const own = childIn(tree, node, 'body');
    if (own >= 0)
        return own;
    const value = childIn(tree, node, 'value');
    return value < 0 ? -1 : childIn(tree, value, 'body');
}
/** The text of comments without their marks; null when there are none. */
function documentation(tree, comments) {
    const text = comments
        .map((one) => textOf(tree, one).slice(0, DOCUMENTATION_CAP))
        .join('\n')
        .slice(0, DOCUMENTATION_CAP)
        .split('\n')
        .map((line) => line.replace(/^\s*(?:\/\*+!?|\*+\/|\*|\/\/[/!]?)?\s?/, '').replace(/\s*\*\/\s*$/, '').trimEnd())
        .join('\n')
        .trim();
    return text === '' ? null : text;
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/parse/read-source.js






/** Parses one file and reads its facts. Whatever the bytes are, the answer comes in bounded time. */
async function readSource(path, source) {
    const found = languageOf(path);
    if (found === null)
        return { ok: false, why: 'of no language that is read', passing: false };
    const parsed = await parseSource(source, found.grammar, { lenient: true });
    if (!parsed.ok)
        return parsed;
    try {
        const facts = found.language === 'py' ? factsOf(parsed.tree) : await outlineFacts(parsed.tree, found.language);
        return { ok: true, facts: { ...facts, note: parsed.note } };
    }
    catch (error) {
        return { ok: false, why: `its tree could not be read: ${messageOf(error)}`, passing: false };
    }
}
/** Of other languages only definitions are read: they are found and shown, not linked. */
async function outlineFacts(tree, language) {
    const errors = syntaxErrors(tree);
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
    const parsed = await parsePython('');
    if (!parsed.ok)
        throw new Error(parsed.why);
    return factsOf(parsed.tree);
}


/***/ })

};
