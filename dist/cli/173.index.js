export const id = 173;
export const ids = [173];
export const modules = {

/***/ 13674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   MU: () => (/* binding */ leafText),
/* harmony export */   qY: () => (/* binding */ codeTree)
/* harmony export */ });
/* harmony import */ var _parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89782);

/** What means nothing to a pattern. */
const DROPPED = new Set([
    'comment', 'line_continuation', ';', ',', '(', ')', ':', '[', ']', '{', '}', '.', 'string_end',
]); // prettier-ignore
/** Numbers every node from its end to its start: children stand behind their parents. */
function codeTree(tree, interned) {
    const ids = new Int32Array(tree.kind.length).fill(-1);
    for (let node = tree.kind.length - 1; node >= 0; node--) {
        const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, node);
        if (DROPPED.has(kind))
            continue;
        const parts = [];
        for (let child = node + 1; child < (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, node); child = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, child)) {
            const id = ids[child] ?? -1;
            if (id >= 0)
                parts.push(id);
        }
        if (kind === 'parenthesized_expression' && parts.length === 1)
            ids[node] = parts[0] ?? -1;
        else {
            const key = parts.length === 0 ? `${kind}=${leafText(tree, node)}` : `${kind}(${parts.join(' ')})`;
            const known = interned.get(key) ?? interned.size;
            interned.set(key, known);
            ids[node] = known;
        }
    }
    return { tree, ids, imported: importedNames(tree) };
}
/** The children of a node that mean something, in order; parentheses give way to what stands in them. */
function partsOf({ tree, ids }, node) {
    const parts = [];
    for (let child = node + 1; child < (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, node); child = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, child)) {
        if ((ids[child] ?? -1) >= 0)
            parts.push(unwrapped(tree, ids, child));
    }
    return parts;
}
/** The text of a leaf, with the marks of a string made one. */
function leafText(tree, node) {
    const text = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, node);
    return (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, node) === 'string_start' ? text.replace(/['"]+$/, '').toLowerCase() : text;
}
function unwrapped(tree, ids, node) {
    let at = node;
    while ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, at) === 'parenthesized_expression') {
        let child = at + 1;
        while (child < (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, at) && (ids[child] ?? -1) < 0)
            child = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, child);
        if (child >= (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, at))
            break;
        at = child;
    }
    return at;
}
/** `import a.b, c as d` -> a, d; `from x import y` -> y. */
function importedNames(tree) {
    const names = new Set();
    for (let node = 0; node < tree.kind.length; node++) {
        const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, node);
        if (kind !== 'import_statement' && kind !== 'import_from_statement')
            continue;
        const list = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, node).replace(/^from\s+\S+\s+import\s+|^import\s+/, '').replaceAll(/[()\\]/g, ' '); // prettier-ignore
        for (const item of list.split(',')) {
            const words = item.trim().split(/\s+/);
            const name = words[1] === 'as' ? words[2] : words[0]?.split('.')[0];
            if (name !== undefined && /^[A-Za-z_]\w*$/.test(name))
                names.add(name);
        }
        node = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, node) - 1;
    }
    return names;
}


/***/ }),

/***/ 19455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ matches),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var _parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89782);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50228);
/* harmony import */ var _code_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13674);



const MOST_MATCHES = 10_000;
/** The nodes of a tree that look like a pattern, in source order. */
function matches(pattern, side) {
    const found = [];
    const kind = side.tree.kinds.indexOf(pattern.kind);
    for (let node = side.tree.kind.indexOf(kind); node >= 0; node = side.tree.kind.indexOf(kind, node + 1)) {
        if (fits(pattern, side, node, new Map()))
            found.push(node);
        if (found.length >= MOST_MATCHES)
            break;
    }
    return found;
}
/** The 1-based line of a node. */
function lineOf({ tree }, node) {
    return (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, node));
}
function fits(pattern, side, node, bound) {
    if (pattern.hole !== undefined) {
        // A block stands for any statements.
        if (pattern.hole < 0)
            return (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(side.tree, node) === pattern.kind;
        const id = side.ids[node] ?? -1;
        const known = bound.get(pattern.hole);
        bound.set(pattern.hole, id);
        return known === undefined || known === id;
    }
    if (pattern.kind === 'literal')
        return _pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .LITERALS */ .Nu.has((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(side.tree, node)) && (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(side.tree, node) === pattern.text; // prettier-ignore
    if ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(side.tree, node) !== pattern.kind)
        return false;
    const parts = (0,_code_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(side, node);
    if (pattern.children === undefined)
        return parts.length === 0 && (0,_code_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .leafText */ .MU)(side.tree, node) === (pattern.text ?? '');
    const { children } = pattern;
    return parts.length === children.length && children.every((child, index) => fits(child, side, parts[index] ?? 0, bound)); // prettier-ignore
}


/***/ }),

/***/ 52620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eC: () => (/* binding */ loadPack),
  tD: () => (/* binding */ patternCheck),
  jl: () => (/* binding */ savePack)
});

// UNUSED EXPORTS: rulesOf

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/files.js
var files = __webpack_require__(40378);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./lib/contracts/lint-pack.js

const PatternNode = schemas/* lazy */.RZV(() => schemas/* object */.Ikc({
    kind: schemas/* string */.YjP().max(60),
    text: schemas/* string */.YjP().max(400).optional(),
    hole: schemas/* int */.Whr().min(0).max(40).optional(),
    children: schemas/* array */.YOg(PatternNode).max(60).optional(),
}));
/** Why a pattern is a rule or not: each part is 0..1. */
const Resonance = schemas/* object */.Ikc({
    score: schemas/* number */.aig(),
    /** How often it came back in fixes: 0 for one commit, 1 from four on. */
    recurrence: schemas/* number */.aig(),
    /** Share of those commits that changed a test too. */
    tested: schemas/* number */.aig(),
    /** A rule of ruff fires on the code before the fix and no longer behind it; 0 where ruff was not asked. */
    known: schemas/* number */.aig(),
    /** Of the places that looked like this, the share that was fixed. */
    precision: schemas/* number */.aig(),
});
/** A bug pattern of this repository: how code looked before fixes, and behind them. Data, never code. */
const LintPattern = schemas/* object */.Ikc({
    /** `GKP-` and 8 hex digits of its own content: the same pattern has the same name everywhere. */
    id: schemas/* string */.YjP().regex(/^GKP-[0-9a-f]{8}$/),
    before: PatternNode,
    after: PatternNode,
    /** With holes as `$1`, on one line. */
    text: schemas/* object */.Ikc({ before: schemas/* string */.YjP(), after: schemas/* string */.YjP() }),
    evidence: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: schemas/* string */.YjP(), subject: schemas/* string */.YjP(), path: schemas/* string */.YjP(), line: schemas/* int */.Whr(), tested: schemas/* boolean */.zMY() })),
    commits: schemas/* int */.Whr(),
    /** Places in the tree of `head` that look like this today, and like the fix. */
    left: schemas/* int */.Whr(),
    adopted: schemas/* int */.Whr(),
    ruffRules: schemas/* array */.YOg(schemas/* string */.YjP()),
    resonance: Resonance,
    promoted: schemas/* boolean */.zMY(),
    /** Why it is not a rule; null when it is one. */
    why: schemas/* string */.YjP().nullable(),
});
/** What was mined from the history of a repository; kept with its knowledge. */
const LintPack = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    head: schemas/* string */.YjP(),
    /** Commits looked at, fixes among them, and small changes in those. */
    commits: schemas/* int */.Whr(),
    fixes: schemas/* int */.Whr(),
    edits: schemas/* int */.Whr(),
    /** Groups of the same change in two or more commits. */
    clusters: schemas/* int */.Whr(),
    patterns: schemas/* array */.YOg(LintPattern).max(200),
    seconds: schemas/* number */.aig(),
});

// EXTERNAL MODULE: ./lib/knowledge/parse/python.js
var python = __webpack_require__(8732);
// EXTERNAL MODULE: ./lib/knowledge/patterns/code-tree.js
var code_tree = __webpack_require__(13674);
// EXTERNAL MODULE: ./lib/knowledge/patterns/match.js
var match = __webpack_require__(19455);
;// CONCATENATED MODULE: ./lib/knowledge/patterns/pack.js







/** Beside the rest of what is known of a repository. */
const FILE = 'lint-pack.json';
const MOST_FINDINGS = 50;
async function savePack(folder, pack) {
    await (0,files/* writeFileAtomic */.Z)((0,external_node_path_.join)(folder, FILE), `${JSON.stringify(pack)}\n`);
}
/** The kept pack; null when there is none, or none that this version can read. */
async function loadPack(folder) {
    try {
        const parsed = LintPack.safeParse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, FILE), 'utf8')));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}
/** The promoted patterns that are not switched off: `off` holds ids, or `all`. */
function rulesOf(pack, off) {
    return off.includes('all') ? [] : pack.patterns.filter(({ id, promoted }) => promoted && !off.includes(id));
}
/** What the judge runs over changed files; null when no rule is left. */
function patternCheck(pack, off) {
    const rules = pack === null ? [] : rulesOf(pack, off);
    if (pack === null || rules.length === 0)
        return null;
    return {
        version: `${rules.length} of ${pack.head.slice(0, 12)}`,
        find: async (path, content) => {
            const parsed = await (0,python/* parsePython */.w)(content);
            if (!parsed.ok)
                return [];
            const side = (0,code_tree/* codeTree */.qY)(parsed.tree, new Map());
            const lines = content.toString('utf8').split('\n');
            const findings = rules.flatMap((rule) => (0,match/* matches */.L)(rule.before, side).slice(0, MOST_FINDINGS).map((node) => {
                const line = (0,match/* lineOf */.c)(side, node);
                return { tool: 'patterns', rule: rule.id, path, line, message: messageOf(rule), text: lines[line - 1] ?? '', fix: null };
            })); // prettier-ignore
            return findings.sort((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : 1));
        },
    };
}
/** `open($1) was fixed to open($1, encoding="utf-8") in 2 commits (1a2b3c4d, 5e6f7a8b)` */
function messageOf({ text, evidence }) {
    const commits = [...new Set(evidence.map(({ commit }) => commit.slice(0, 8)))];
    return `\`${text.before}\` was fixed to \`${text.after}\` in ${commits.slice(0, 3).join(', ')}`;
}


/***/ }),

/***/ 50228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ changeKey),
/* harmony export */   GE: () => (/* binding */ patternId),
/* harmony export */   Nu: () => (/* binding */ LITERALS),
/* harmony export */   PS: () => (/* binding */ particulars),
/* harmony export */   m3: () => (/* binding */ abstracted),
/* harmony export */   nI: () => (/* binding */ fillHoles),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89782);
/* harmony import */ var _code_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13674);



/** Names that mean the same in every file. */
const BUILTINS = new Set([
    'open', 'len', 'isinstance', 'issubclass', 'type', 'str', 'bytes', 'bytearray', 'int', 'float', 'bool', 'dict', 'list', 'set', 'tuple', 'frozenset',
    'print', 'super', 'getattr', 'hasattr', 'setattr', 'delattr', 'range', 'enumerate', 'zip', 'map', 'filter', 'sorted', 'reversed', 'iter', 'next',
    'any', 'all', 'sum', 'min', 'max', 'abs', 'round', 'repr', 'hash', 'id', 'callable', 'vars', 'dir', 'eval', 'exec', 'input', 'format', 'object',
    'unicode', 'basestring', 'long', 'unichr', 'xrange', 'reduce', 'file', 'NotImplemented', 'Ellipsis', '__name__', '__file__',
]); // prettier-ignore
const LITERALS = new Set(['string', 'integer', 'float', 'true', 'false', 'none', 'ellipsis', 'concatenated_string']); // prettier-ignore
const EXPRESSIONS = new Set([
    ...LITERALS, 'identifier', 'attribute', 'call', 'subscript', 'binary_operator', 'boolean_operator', 'comparison_operator', 'not_operator',
    'unary_operator', 'conditional_expression', 'lambda', 'list', 'tuple', 'dictionary', 'set', 'list_comprehension', 'dictionary_comprehension',
    'set_comprehension', 'generator_expression', 'await', 'yield', 'named_expression', 'block', 'list_splat', 'dictionary_splat',
]); // prettier-ignore
const MOST_NODES = 60;
/** Makes holes of what an edit keeps and of names of variables; null when it is too large. */
function abstracted(before, after, edit) {
    const shared = intersection(idsIn(before, edit.before), idsIn(after, edit.after));
    const holes = new Map();
    const literals = [];
    const holeOf = (side, node) => {
        const id = side.ids[node] ?? -1;
        const known = holes.get(id) ?? holes.size;
        if (!holes.has(id))
            literals.push(LITERALS.has((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(side.tree, node)) ? (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(side.tree, node) : null);
        holes.set(id, known);
        return known;
    };
    let nodes = 0;
    let spans = [];
    const build = (side, node, root) => {
        const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(side.tree, node);
        nodes++;
        if (nodes > MOST_NODES)
            return { kind };
        // Which statements stand below never matters.
        if (kind === 'block') {
            spans.push({ start: (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(side.tree, node), end: (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(side.tree, node), hole: -1 });
            return { kind, hole: -1 };
        }
        const isName = kind === 'identifier' && !isKept(side, node);
        const isShared = shared.has(side.ids[node] ?? -1) && EXPRESSIONS.has(kind) && !isKept(side, node);
        if (!root && (isName || isShared)) {
            const hole = holeOf(side, node);
            spans.push({ start: (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(side.tree, node), end: (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(side.tree, node), hole });
            return { kind: 'hole', hole };
        }
        const parts = (0,_code_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(side, node);
        return parts.length === 0
            ? { kind, text: (0,_code_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .leafText */ .MU)(side.tree, node).slice(0, 400) }
            : { kind, children: parts.map((part) => build(side, part, false)) };
    };
    const one = build(before, edit.before, true);
    const beforeText = marked(before, edit.before, spans);
    spans = [];
    const other = build(after, edit.after, true);
    const text = { before: beforeText, after: marked(after, edit.after, spans) };
    return nodes > MOST_NODES ? null : { before: one, after: other, literals, text };
} // prettier-ignore
function marked({ tree }, node, spans) {
    let text = '';
    let at = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(tree, node);
    for (const { start, end, hole } of spans) {
        text += tree.source.toString('utf8', at, start) + (hole < 0 ? '...' : `\u0001${hole}\u0001`);
        at = end;
    }
    return (text + tree.source.toString('utf8', at, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(tree, node))).replaceAll(/\s+/g, ' ').slice(0, 400);
}
/** What says what the code is about: attributes, called and imported names, keywords, classes, built-in names. */
function isKept(side, node) {
    const { tree, imported } = side;
    const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(tree, node);
    if (kind === 'attribute') {
        let left = node;
        while ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(tree, left) === 'attribute')
            left = (0,_code_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(side, left)[0] ?? node + 1;
        return (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(tree, left) === 'identifier' && imported.has((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(tree, left));
    }
    if (kind !== 'identifier')
        return false;
    const text = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(tree, node);
    const field = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(tree, node);
    const parent = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(tree, node));
    if (parent === 'attribute')
        return field === 'attribute' || imported.has(text);
    if (parent === 'keyword_argument' && field === 'name')
        return true;
    if (parent === 'call' && field === 'function')
        return true;
    return BUILTINS.has(text) || imported.has(text) || /^[A-Z]\w*[a-z]/.test(text) || parent === 'dotted_name';
}
function idsIn(side, node) {
    return new Set(side.ids.subarray(node, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .afterOf */ .Wo)(side.tree, node)));
}
function intersection(one, other) {
    return new Set([...one].filter((id) => id >= 0 && other.has(id)));
}
/** The same change with holes of these numbers filled by literals. */
function fillHoles(node, texts) {
    if (node.hole !== undefined)
        return texts.get(node.hole) ?? node;
    return node.children === undefined ? node : { ...node, children: node.children.map((child) => fillHoles(child, texts)) };
} // prettier-ignore
/** Both sides as one text, holes numbered in the order in which they come: equal for equal changes. */
function changeKey(before, after) {
    const numbers = new Map();
    const renumber = (node) => {
        if (node.hole !== undefined && node.hole >= 0) {
            const known = numbers.get(node.hole) ?? numbers.size;
            numbers.set(node.hole, known);
            return { ...node, hole: known };
        }
        return node.children === undefined ? node : { ...node, children: node.children.map(renumber) };
    };
    return JSON.stringify([renumber(before), renumber(after)]);
}
/** What makes a pattern more than its shape: leaves with a text of their own, where a name of three letters or more counts twice. */
function particulars(node) {
    if (node.children === undefined)
        return node.text === undefined || node.text === '' ? 0 : node.kind === 'identifier' && node.text.length > 2 ? 2 : 1;
    return node.children.reduce((sum, child) => sum + particulars(child), 0);
}
/** The name of a change: by its content, so that it is the same in every run. */
function patternId(before, after) {
    return `GKP-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([before, after]))
        .digest('hex')
        .slice(0, 8)}`;
}
/** Names that a pattern holds. */
function namesIn(node) {
    if (node.kind === 'identifier' && node.text !== undefined)
        return [node.text];
    return (node.children ?? []).flatMap(namesIn);
}


/***/ }),

/***/ 71152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   z6: () => (/* binding */ agreement)
/* harmony export */ });
/** One-sided 95%. */
const Z = 1.645;
/**
 * How sure a majority is, 0..1: the lower end of the Wilson interval of its share, 0 where it may as well be a half.
 * 30 of 30 places give 0.84, 3 of 3 give 0.05, nine tenths of very many give 0.8.
 */
function agreement(agreeing, all) {
    if (all === 0)
        return 0;
    const share = agreeing / all;
    const middle = share + (Z * Z) / (2 * all);
    const width = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
    const lower = (middle - width) / (1 + (Z * Z) / all);
    return round(Math.max(0, 2 * lower - 1));
}
/** A field that the code says nothing of. */
function unknown() {
    return { value: null, confidence: 0, evidence: 0, source: 'code' };
}
/** Three digits are more than is known. */
function round(value) {
    return Math.round(value * 1000) / 1000;
}


/***/ }),

/***/ 61860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseConfigFiles),
/* harmony export */   n: () => (/* binding */ CONFIG_FILES)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);


/** Every file that tools of Python are configured in, as they stand at the top of a repository. */
const CONFIG_FILES = [
    'pyproject.toml', 'ruff.toml', '.ruff.toml', 'setup.cfg', 'tox.ini', '.flake8', '.isort.cfg', 'mypy.ini', '.mypy.ini',
    '.pylintrc', 'pylintrc', 'pyrightconfig.json', '.editorconfig', '.pre-commit-config.yaml',
]; // prettier-ignore
const MAX_BYTES = 512 * 1024;
/** Parses the configuration files that are there. A broken one is named and otherwise ignored. */
function parseConfigFiles(files) {
    const parsed = new Map();
    const broken = [];
    let hooks = new Set();
    for (const path of CONFIG_FILES) {
        const bytes = files.get(path);
        if (bytes === undefined)
            continue;
        try {
            if (bytes.length > MAX_BYTES)
                throw new Error('larger than 512 KB');
            const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
            if (path === '.pre-commit-config.yaml')
                hooks = hooksOf(text);
            else
                parsed.set(path, sectionReader(path, text));
        }
        catch (error) {
            broken.push({ path, why: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' });
        }
    }
    return { section: (file, name) => parsed.get(file)?.(name) ?? null, hooks, broken };
}
function sectionReader(path, text) {
    if (path.endsWith('.toml'))
        return tableReader((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text));
    if (path.endsWith('.json'))
        return tableReader(JSON.parse(withoutComments(text)));
    const sections = parseIni(text);
    return (name) => sections.get(name) ?? null;
}
/** Reads tables by dotted name, own keys only. */
function tableReader(root) {
    return (name) => {
        let table = root;
        for (const part of name === '' ? [] : name.split('.')) {
            if (!isTable(table) || !Object.hasOwn(table, part))
                return null;
            table = table[part];
        }
        return isTable(table) ? new Map(Object.entries(table)) : null;
    };
}
/** INI as configparser reads it, as far as single values go: sections, `key = value` or `key: value`, comments. */
function parseIni(text) {
    const sections = new Map([['', new Map()]]);
    let current = sections.get('') ?? new Map();
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#') || line.startsWith(';'))
            continue;
        if (line.startsWith('[') && line.endsWith(']')) {
            const name = line.slice(1, -1).trim();
            current = sections.get(name) ?? new Map();
            sections.set(name, current);
            continue;
        }
        const at = line.search(/[=:]/);
        if (at > 0 && !/^\s/.test(raw))
            current.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
    }
    return sections;
}
function hooksOf(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text, { maxAliasCount: 50 });
    const repos = isTable(document) && Array.isArray(document['repos']) ? document['repos'] : [];
    const hooks = repos.flatMap((repo) => (isTable(repo) && Array.isArray(repo['hooks']) ? repo['hooks'] : []));
    return new Set(hooks.flatMap((hook) => (isTable(hook) && typeof hook['id'] === 'string' ? [hook['id']] : [])));
} // prettier-ignore
/** pyright allows comments and trailing commas in its JSON. Strings are skipped over, so a `//` in a path stays. */
function withoutComments(text) {
    return text
        .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, (_all, string) => string ?? ' ')
        .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_all, string) => string ?? '');
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 31748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ observeDocstrings),
/* harmony export */   Uv: () => (/* binding */ docstringsOf)
/* harmony export */ });
/* unused harmony export conventionOf */
/* harmony import */ var _parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89782);
/* harmony import */ var _parse_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79314);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68158);



/** What only one convention writes. `Note:` or `Example:` alone belong to nobody. */
const CONVENTIONS = [
    ['numpy', /^ *(?:Parameters|Other Parameters|Returns|Raises|Yields|Receives|Attributes|Methods|See Also|Notes|References|Examples|Warns)[ \t]*\r?\n *-{3,}[ \t]*$/m],
    ['google', /^ *(?:Args|Arguments|Keyword Args|Keyword Arguments|Returns|Yields|Raises|Attributes)[ \t]*:[ \t]*\r?$/m],
    ['rest', /^ *:(?:param|parameter|arg|argument|key|keyword|type|raises?|except|exception|var|ivar|cvar|vartype|returns?|rtype)(?: [^:\n]{0,120})?:/m],
    ['epytext', /^ *@(?:param|type|keyword|raises?|ivar|cvar|returns?|rtype)(?: [^:\n]{0,120})?:/m],
]; // prettier-ignore
/** Which convention the sections of a docstring follow; `plain` when it has none. */
function conventionOf(docstring) {
    return CONVENTIONS.find(([, pattern]) => pattern.test(docstring))?.[0] ?? 'plain';
}
/** Whether functions say their types, and which convention docstrings follow. */
const observeDocstrings = ({ tree }, see) => {
    for (const { docstring, node, line, kind } of (0,_parse_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .definitions */ .BG)(tree)) {
        if (kind !== 'class')
            see('hint', String(isAnnotated(tree, node)), line);
        if (docstring !== null)
            see('docstring', conventionOf(docstring), line);
    }
};
/** Every docstring of a file with its layout. */
function docstringsOf(tree) {
    return (0,_parse_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .definitions */ .BG)(tree).flatMap(({ docstring, body, qualname }) => {
        const statement = docstring === null ? -1 : (0,_parse_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .docstringOf */ .By)(tree, body);
        const parts = statement < 0 ? null : (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .stringParts */ .C)(tree, statement + 1);
        if (docstring === null || parts === null)
            return [];
        return [
            {
                line: (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, statement)),
                of: qualname,
                text: docstring,
                shape: shapeOf(docstring, parts.mark, parts.inside),
            },
        ];
    });
}
function shapeOf(docstring, mark, inside) {
    const convention = conventionOf(docstring);
    const summary = docstring.split('\n')[0] ?? '';
    return {
        convention,
        mark,
        hugs: !/^[ \t]*\r?\n/.test(inside),
        oneLine: !inside.includes('\n'),
        period: summary.endsWith('.'),
        sections: sectionsOf(docstring, convention),
        types: TYPED[convention].test(docstring),
    };
}
const NEVER = /(?!)/;
const TYPED = {
    google: /^ +\*{0,2}\w+ \([^)\n]{1,120}\):/m,
    numpy: /^\*{0,2}\w+(?:, \w+)* ?: \S/m,
    rest: /^ *:(?:type|rtype|vartype)\b/m,
    epytext: /^ *@(?:type|rtype)\b/m,
    plain: NEVER,
};
function sectionsOf(docstring, convention) {
    const found = (pattern) => [...new Set([...docstring.matchAll(pattern)].map((match) => match[1] ?? ''))];
    switch (convention) {
        case 'google':
            return found(/^ *([A-Z][A-Za-z ]{2,30}):[ \t]*$/gm);
        case 'numpy':
            return found(/^ *([A-Z][A-Za-z ]{2,30})[ \t]*\n *-{3,}[ \t]*$/gm);
        case 'rest':
            return found(/^ *:(\w+)(?: [^:\n]{0,120})?:/gm);
        case 'epytext':
            return found(/^ *@(\w+)(?: [^:\n]{0,120})?:/gm);
        case 'plain':
            return [];
    }
}
function isAnnotated(tree, node) {
    if ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, node, 'return_type') >= 0)
        return true;
    const parameters = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, node, 'parameters');
    return parameters >= 0 && (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, parameters).some((child) => (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, child).startsWith('typed_'));
}


/***/ }),

/***/ 69809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ INFER)
});

// UNUSED EXPORTS: majority

// EXTERNAL MODULE: ./lib/knowledge/style/confidence.js
var style_confidence = __webpack_require__(71152);
// EXTERNAL MODULE: ./lib/knowledge/style/tally.js
var style_tally = __webpack_require__(48688);
;// CONCATENATED MODULE: ./lib/knowledge/style/line-limit.js


/** Limits that people choose; another one needs clearer evidence. */
const USUAL = new Set([72, 79, 80, 88, 90, 95, 99, 100, 110, 119, 120, 127, 130, 140, 150, 160]);
const LOWEST = 60;
const HIGHEST = 200;
/** Lines this close under a limit show that it is kept, not just never reached. */
const NEAR = 8;
/** Statements that would be at most this much longer than the limit show that it is what broke them. */
const ABOVE = 20;
/** So many lines in a thousand may be longer than a limit that people keep by hand. */
const STRAY_PER_MILLE = 3;
/** Where a formatter is at work, hardly any statement is broken that would have fitted. */
const FORMATTED_SHARE = 0.1;
const FORMATTED_LEAST = 5;
/**
 * The limit that explains the code best. A formatter leaves two marks: no line that it could break is longer than the
 * limit, and no statement is broken that would have fitted. The length with the fewest exceptions to both is its limit.
 * Code that is broken by hand has only the first mark: the smallest usual limit that nearly all its lines keep.
 */
function lineLimit(tally) {
    const [lines, plain, splits] = [numbers(tally, 'line'), numbers(tally, 'plain-line'), numbers(tally, 'split')];
    const all = count(lines) + count(plain);
    if (all === 0)
        return (0,style_confidence/* unknown */.L5)();
    const formatted = formatterLimit(lines, plain, splits);
    if (formatted !== null)
        return formatted;
    const longer = (limit) => count(lines, limit) + count(plain, limit);
    const value = [...USUAL].find((limit) => longer(limit) * 1000 <= all * STRAY_PER_MILLE) ?? HIGHEST;
    const near = longer(value - NEAR) - longer(value);
    return { value, confidence: (0,style_confidence/* agreement */.z6)(near, near + longer(value)), evidence: near, source: 'code' };
}
function formatterLimit(lines, plain, splits) {
    let best = { limit: 0, cost: Number.POSITIVE_INFINITY };
    for (let limit = LOWEST; limit <= HIGHEST; limit++) {
        const exceptions = count(lines, limit) + count(splits) - count(splits, limit);
        const cost = exceptions + (USUAL.has(limit) ? 0 : 2 + count(splits) / 100);
        if (cost < best.cost)
            best = { limit, cost };
    }
    const { limit } = best;
    const early = count(splits) - count(splits, limit);
    const late = count(splits, limit) - count(splits, limit + ABOVE);
    if (late < FORMATTED_LEAST || early > (early + late) * FORMATTED_SHARE)
        return null;
    const over = count(lines, limit);
    const near = count(lines, limit - NEAR) - over + count(plain, limit - NEAR) - count(plain, limit);
    const support = near + late;
    return { value: limit, confidence: (0,style_confidence/* agreement */.z6)(support, support + over + early), evidence: support, source: 'code' };
}
function numbers(tally, habit) {
    return (0,style_tally/* countsOf */.mQ)(tally, habit);
}
/** How many are longer than a limit. */
function count(lengths, limit = 0) {
    return (0,style_tally/* sum */.cz)(lengths, (length) => Number(length) > limit);
}

;// CONCATENATED MODULE: ./lib/knowledge/style/infer.js



/** Every field that a tally of sightings tells, with how far the code agrees on it. */
const INFER = {
    indent: (tally) => mapped(majority((0,style_tally/* countsOf */.mQ)(tally, 'indent')), (text) => (text === 'tab' ? 'tab' : Number(text))),
    quotes: (tally) => chosen(tally, 'quotes', ['single', 'double']),
    lineLength: lineLimit,
    docstrings: (tally) => docstrings((0,style_tally/* countsOf */.mQ)(tally, 'docstring')),
    typeHints: (tally) => share((0,style_tally/* countsOf */.mQ)(tally, 'hint')),
    trailingCommas: (tally) => truth(tally, 'comma'),
    formatting: (tally) => chosen(tally, 'formatting', ['f-string', 'format', 'percent']),
    blankLines: (tally) => mapped(majority((0,style_tally/* countsOf */.mQ)(tally, 'blank-lines')), Number),
    importOrder,
    importNames,
    importWrap: (tally) => chosen(tally, 'import-wrap', ['one-per-line', 'packed', 'grid', 'backslash']),
    importGroups: (tally) => truth(tally, 'import-groups'),
};
/** The most common value; of two that are as common, the one that sorts first. */
function majority(counts) {
    const ranked = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
    const [best] = ranked;
    if (best === undefined)
        return (0,style_confidence/* unknown */.L5)();
    const evidence = (0,style_tally/* sum */.cz)(counts);
    return { value: best[0], confidence: (0,style_confidence/* agreement */.z6)(best[1], evidence), evidence, source: 'code' };
}
function chosen(tally, habit, values) {
    return mapped(majority((0,style_tally/* countsOf */.mQ)(tally, habit)), (text) => values.find((value) => value === text) ?? null);
}
function truth(tally, habit) {
    return mapped(majority((0,style_tally/* countsOf */.mQ)(tally, habit)), (text) => text === 'true');
}
function mapped(field, read) {
    return { ...field, value: field.value === null ? null : read(field.value) };
}
/** The convention of docstrings that have sections; `plain` when hardly any has. */
function docstrings(counts) {
    const structured = new Map([...counts].filter(([name]) => name !== 'plain'));
    const [some, all] = [(0,style_tally/* sum */.cz)(structured), (0,style_tally/* sum */.cz)(counts)];
    // One docstring in fifty with a section is a chance hit in prose.
    const winner = some > 0 && some * 50 >= all ? majority(structured) : majority(counts);
    return mapped(winner, (text) => text);
}
function share(counts) {
    const all = (0,style_tally/* sum */.cz)(counts);
    if (all === 0)
        return (0,style_confidence/* unknown */.L5)();
    return { value: (0,style_confidence/* round */.LI)((counts.get('true') ?? 0) / all), confidence: (0,style_confidence/* round */.LI)(all / (all + 5)), evidence: all, source: 'code' }; // prettier-ignore
}
/** From pairs of imports that stand under one another and cannot be in order by two customs at once. */
function importOrder(tally) {
    const sorted = (0,style_tally/* countsOf */.mQ)(tally, 'import-sort');
    const kinds = (0,style_tally/* countsOf */.mQ)(tally, 'import-kind');
    const of = (counts, value) => counts.get(value) ?? 0;
    const [alphabetical, byLength] = [of(sorted, 'alphabetical'), of(sorted, 'by-length')];
    const telling = alphabetical + byLength + of(sorted, 'unsorted');
    const evidence = telling + (0,style_tally/* sum */.cz)(kinds);
    if (alphabetical + byLength + of(kinds, 'plain-first') + of(kinds, 'by-module') === 0)
        return (0,style_confidence/* unknown */.L5)();
    const source = 'code';
    if (byLength > alphabetical)
        return { value: 'by-length', confidence: (0,style_confidence/* agreement */.z6)(byLength, telling), evidence, source };
    const [plainFirst, byModule] = [of(kinds, 'plain-first'), of(kinds, 'by-module')];
    const value = byModule > plainFirst ? 'by-module' : 'plain-first';
    const kept = Math.max(plainFirst, byModule);
    // Sorted well and only a little mixed is one custom with two kinds of evidence.
    const confidence = kept === 0 ? (0,style_confidence/* agreement */.z6)(alphabetical, telling) / 2 : (0,style_confidence/* agreement */.z6)(alphabetical + kept, evidence);
    return { value, confidence: (0,style_confidence/* round */.LI)(confidence), evidence, source };
} // prettier-ignore
/** `one` only where a module is named again and again rather than with all its names at once. */
function importNames(tally) {
    return chosen(tally, 'import-names', ['one', 'several']);
}


/***/ }),

/***/ 68158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ stringParts),
/* harmony export */   J: () => (/* binding */ observeLayout)
/* harmony export */ });
/* harmony import */ var _parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89782);

const LISTS = new Set(['argument_list', 'parameters', 'list', 'set', 'dictionary', 'tuple', 'import_from_statement']);
const SIMPLE = new Set([
    'expression_statement',
    'return_statement',
    'assert_statement',
    'raise_statement',
    'delete_statement',
]);
const COMPOUND = new Set(['function_definition', 'class_definition', 'if_statement', 'elif_clause', 'while_statement', 'for_statement', 'with_statement']); // prettier-ignore
/** What a formatter does not join again: text that says so itself, or that was broken where it pleased. */
const UNJOINABLE = new Set(['comment', 'concatenated_string', 'line_continuation', 'ERROR', 'lambda']);
const LONGEST = 400;
/** A string shorter than this does not make its line prose. */
const SHORT_STRING = 30;
/** Indentation, commas, the lengths of lines and what was broken over several. */
const observeLayout = ({ tree }, see) => {
    const prose = new Set();
    for (let node = 0; node < tree.kind.length; node++) {
        const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, node);
        if (kind === 'block')
            indentOf(tree, node, see);
        else if (LISTS.has(kind))
            commaOf(tree, node, see);
        else if (SIMPLE.has(kind))
            splitOf(tree, node, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(tree, node), (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, node), see);
        else if (COMPOUND.has(kind))
            headerOf(tree, node, see);
        // Prose and data have lines as long as they like.
        if (kind === 'comment' || kind === 'string')
            markLines(tree, node, kind, prose);
    }
    linesOf(tree, prose, see);
    blankLinesOf(tree, see);
};
function indentOf(tree, block, see) {
    const first = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, block).find((child) => (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, child) !== 'comment');
    if (first === undefined)
        return;
    const inner = indentAt(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, first));
    const outer = indentAt(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, block)));
    if (!inner.startsWith(outer) || inner === outer)
        return;
    const step = inner.slice(outer.length);
    see('indent', step.startsWith('\t') ? 'tab' : String(step.length), (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, first)));
}
/** The white space that the line of an offset begins with. */
function indentAt(tree, offset) {
    const from = tree.lineStarts[(0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, offset) - 1] ?? 0;
    return /^[ \t]*/.exec(tree.source.toString('utf8', from, offset).replace('\ufeff', ''))?.[0] ?? '';
}
/** A list with one element a line, closed on a line of its own: the only place where the last comma is a choice. */
function commaOf(tree, node, see) {
    const children = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, node).filter((child) => (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, child) !== 'comment');
    const close = children.at(-1);
    const last = children.at(-2);
    if (close === undefined || last === undefined || !/^[)\]}]$/.test((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, close)))
        return;
    const open = children.findIndex((child) => /^[([{]$/.test((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, child)));
    const elements = children.slice(open + 1, -1).filter((child) => (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, child) !== ',');
    const line = (child) => (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, child));
    const lines = new Set([line(children[open] ?? close), ...elements.map(line), line(close)]);
    if (open < 0 || elements.length < 2 || lines.size !== elements.length + 2)
        return;
    // A comma after `*args` was a syntax error for long.
    if (/splat/.test((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, elements.at(-1) ?? close)))
        return;
    see('comma', String((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, last) === ','), line(last));
}
/** The first line of a compound statement, up to its colon. */
function headerOf(tree, node, see) {
    const role = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, node) === 'if_statement' || (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, node) === 'elif_clause' ? 'consequence' : 'body';
    const body = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, node, role);
    if (body < 0)
        return;
    const colon = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, node).findLast((child) => child < body && (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, child) === ':');
    if (colon !== undefined)
        splitOf(tree, node, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(tree, colon), colon, see);
}
/** A statement over several lines that a formatter would have joined if it fitted: how long it would be. */
function splitOf(tree, node, end, stop, see) {
    const from = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, node);
    const line = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, from);
    if (end - from > 4 * LONGEST || line === (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, Math.max(from, end - 1)))
        return;
    for (let inner = node + 1; inner < stop; inner++) {
        const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, inner);
        if (UNJOINABLE.has(kind))
            return;
        if (kind === 'string' && (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, inner)) !== (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(tree, inner) - 1))
            return;
        // A comma before the closing bracket keeps a list open, however short it is.
        if (kind === ',' && /^[)\]}]$/.test((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .afterOf */ .Wo)(tree, inner))))
            return;
    }
    const pieces = tree.source.toString('utf8', from, end).split(/\r?\n/).map((piece) => piece.trim()).filter((piece) => piece !== ''); // prettier-ignore
    let joined = '';
    for (const piece of pieces)
        joined += joined === '' || /[([{]$/.test(joined) || /^[)\]}]/.test(piece) ? piece : ` ${piece}`; // prettier-ignore
    const length = widthOf(indentAt(tree, from)) + Array.from(joined).length;
    if (length <= LONGEST)
        see('split', String(length), line);
}
function widthOf(indent) {
    return Array.from(indent).reduce((width, mark) => width + (mark === '\t' ? 4 : 1), 0);
}
function markLines(tree, node, kind, lines) {
    const [from, to] = [(0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, node), (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(tree, node)];
    if (to <= from || (kind === 'string' && to - from < SHORT_STRING))
        return;
    const last = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, to - 1);
    for (let line = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, from); line <= last; line++)
        lines.add(line);
}
function linesOf(tree, prose, see) {
    const lines = tree.source.toString('utf8').replace('\ufeff', '').split('\n');
    lines.forEach((text, index) => {
        const line = text.slice(0, 2_000).trimEnd();
        if (line === '' || prose.has(index + 1))
            return;
        const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
        const length = widthOf(indent) + Array.from(line.slice(indent.length)).length;
        see(/[([{][^\s)\]}]/.test(line) ? 'line' : 'plain-line', String(length), index + 1);
    });
}
/** Blank lines above a definition at the top of the file that follows other code. */
function blankLinesOf(tree, see) {
    let previous = -1;
    for (const child of (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, 0)) {
        const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, child);
        const defines = kind === 'function_definition' || kind === 'class_definition' || kind === 'decorated_definition';
        if (defines && previous >= 0 && (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, previous) !== 'comment') {
            const above = textBetween(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(tree, previous), (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, child));
            const blank = above.split('\n').length - 2;
            if (blank >= 0 && above.trim() === '')
                see('blank-lines', String(blank), (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, child)));
        }
        previous = child;
    }
}
function textBetween(tree, from, to) {
    return to > from ? tree.source.toString('utf8', from, to) : '';
}
/** The text of a string between its marks, its prefix and its mark; null for one too long to matter. */
function stringParts(tree, node) {
    if ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(tree, node) - (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, node) > 2_000)
        return null;
    const match = /^([A-Za-z]*)("""|'''|"|')/.exec((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, node));
    if (match === null)
        return null;
    const [all, prefix = '', mark = ''] = match;
    return { prefix, mark, inside: (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, node).slice(all.length, -mark.length) };
}


/***/ }),

/***/ 98902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ observeNames),
/* harmony export */   c9: () => (/* binding */ NAME_PATTERNS),
/* harmony export */   n6: () => (/* binding */ casingOf)
/* harmony export */ });
/* unused harmony export CASINGS */
/* harmony import */ var _parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89782);
 // prettier-ignore
const CASINGS = (/* unused pure expression or super */ null && (['snake', 'camel', 'pascal', 'upper', 'flat', 'other']));
/** What a name of each casing looks like; private ones begin with an underscore. Linear: no part can match in two ways. */
const NAME_PATTERNS = {
    snake: '^_{0,2}[a-z][a-z0-9]*(?:_[a-z0-9]+)*_?$',
    camel: '^_{0,2}[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*_?$',
    pascal: '^_{0,2}[A-Z][A-Za-z0-9]*_?$',
    upper: '^_{0,2}[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_?$',
    flat: '^_{0,2}[a-z][a-z0-9]*_?$',
};
/** `parse_date` -> snake, `parseDate` -> camel, `ParseDate` -> pascal, `LIMIT` -> upper, `parse` -> flat */
function casingOf(name) {
    const bare = name.replace(/^_+|_+$/g, '');
    if (/^[a-z][a-z0-9]*$/.test(bare))
        return 'flat';
    if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(bare))
        return 'upper';
    if (/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(bare))
        return 'snake';
    if (/^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/.test(bare))
        return 'camel';
    return /^[A-Z][A-Za-z0-9]*$/.test(bare) ? 'pascal' : 'other';
}
const LITERALS = new Set(['integer', 'float', 'string', 'concatenated_string', 'true', 'false', 'tuple', 'list', 'set', 'dictionary', 'unary_operator']); // prettier-ignore
const LONGEST = 80;
/** Every name that the file gives to something, by what it is a name of. */
const observeNames = ({ tree, path }, see) => {
    const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.pyi?$/, '');
    name(see, 'module', file, 1);
    for (let node = 0; node < tree.kind.length; node++) {
        const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, node);
        if (kind === 'function_definition') {
            named(tree, node, isInClass(tree, node) ? 'method' : 'function', see);
            const parameters = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, node, 'parameters');
            for (const parameter of parameters < 0 ? [] : (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, parameters))
                parameterOf(tree, parameter, see);
        }
        else if (kind === 'class_definition')
            named(tree, node, 'class', see);
        else if (kind === 'assignment')
            targetsOf(tree, node, see);
    }
};
function named(tree, node, kind, see) {
    const child = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, node, 'name');
    if (child >= 0)
        name(see, kind, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, child), (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, child)));
}
function parameterOf(tree, parameter, see) {
    let node = parameter;
    while (/^(?:typed_parameter|default_parameter|typed_default_parameter|list_splat_pattern|dictionary_splat_pattern)$/.test((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, node))) {
        const [first, second] = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, node);
        node = (/^\*/.test((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, first ?? node)) ? second : first) ?? node + 1;
    } // prettier-ignore
    if ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, node) === 'identifier')
        name(see, 'parameter', (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, node), (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, node)));
} // prettier-ignore
function targetsOf(tree, assignment, see) {
    const left = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, assignment, 'left');
    if (left < 0)
        return;
    const targets = /^(?:pattern_list|tuple_pattern)$/.test((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, left)) ? (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(tree, left) : [left];
    for (const target of targets) {
        const line = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(tree, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(tree, target));
        if ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, target) === 'attribute') {
            const object = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, target, 'object');
            const attribute = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, target, 'attribute');
            if (object >= 0 && attribute >= 0 && (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, object) === 'self')
                name(see, 'attribute', (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, attribute), line);
        }
        else if ((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, target) === 'identifier') {
            const kind = variableKind(tree, assignment);
            if (kind !== null)
                name(see, kind, (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tree, target), line);
        }
    }
} // prettier-ignore
/** At the top, only what is bound to a literal is called a constant; types, loggers and caches go by other names. */
function variableKind(tree, assignment) {
    for (let up = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, assignment); up >= 0; up = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, up)) {
        const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, up);
        if (kind === 'function_definition')
            return 'variable';
        if (kind === 'class_definition')
            return 'attribute';
    }
    const right = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childIn */ ._9)(tree, assignment, 'right');
    return right >= 0 && LITERALS.has((0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, right)) && (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(tree, right) === 'right' ? 'constant' : null;
}
function isInClass(tree, node) {
    for (let up = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, node); up >= 0; up = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(tree, up)) {
        const kind = (0,_parse_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tree, up);
        if (kind === 'class_definition')
            return true;
        if (kind === 'function_definition')
            return false;
    }
    return false;
}
/** Names that Python itself chose (`__init__`, `_`, `self`) and those of one letter say nothing. */
function name(see, kind, text, line) {
    const bare = text.replace(/^_+|_+$/g, '');
    if (bare.length < 2 || text.length > LONGEST || /^__.*__$/.test(text) || text === 'self' || text === 'cls')
        return;
    see(`name:${kind}`, casingOf(text), line, text);
}


/***/ }),

/***/ 80182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ observeFile)
});

// EXTERNAL MODULE: ./lib/knowledge/style/docstrings.js
var docstrings = __webpack_require__(31748);
// EXTERNAL MODULE: ./lib/judge/guard/standard-modules.js
var standard_modules = __webpack_require__(35208);
// EXTERNAL MODULE: ./lib/knowledge/parse/flat-tree.js
var flat_tree = __webpack_require__(89782);
;// CONCATENATED MODULE: ./lib/knowledge/style/imports.js

 // prettier-ignore
/** How the imports at the top of a file are ordered, grouped and wrapped. */
const observeImports = ({ tree }, see) => {
    let previous = null;
    for (const child of (0,flat_tree/* childrenOf */.LU)(tree, 0)) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, child);
        if (kind === 'comment') {
            // A comment on a line of its own begins a new block.
            if (previous !== null && (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, child)) > previous.endLine)
                previous = null;
            continue;
        }
        const one = kind === 'import_statement' || kind === 'import_from_statement' ? importOf(tree, child, kind) : null;
        if (one !== null) {
            if (previous !== null)
                compare(previous, one, see);
            if (!one.plain)
                namesOf(tree, one, see);
        }
        previous = one;
    }
};
function importOf(tree, node, kind) {
    const plain = kind === 'import_statement';
    const names = (0,flat_tree/* childrenOf */.LU)(tree, node).filter((child) => (0,flat_tree/* fieldOf */._F)(tree, child) === 'name').map((child) => (0,flat_tree/* textOf */.b6)(tree, child)); // prettier-ignore
    const from = (0,flat_tree/* childIn */._9)(tree, node, 'module_name');
    return {
        plain,
        module: plain ? (names[0] ?? '').replace(/\s+as\s.*$/s, '') : from < 0 ? '' : (0,flat_tree/* textOf */.b6)(tree, from),
        names,
        text: (0,flat_tree/* textOf */.b6)(tree, node),
        line: (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, node)),
        endLine: (0,flat_tree/* lineAt */.mh)(tree, Math.max((0,flat_tree/* startOf */.GH)(tree, node), (0,flat_tree/* endOf */.pJ)(tree, node) - 1)),
        node,
    };
}
function compare(above, below, see) {
    const apart = below.line - above.endLine > 1;
    const [first, second] = [isStandard(above), isStandard(below)];
    if (first !== second)
        see('import-groups', String(apart && first), below.line);
    if (first !== second || isRelative(above) !== isRelative(below))
        return;
    if (apart) {
        // Between other groups, which are not told apart here, a blank line says nothing.
        if (first && above.plain && !below.plain)
            see('import-kind', 'plain-first', below.line);
        return;
    }
    const order = collate(above.module, below.module);
    if (above.plain !== below.plain) {
        // `import` above `from` fits both customs unless the modules are out of order; `from` above `import` fits only one.
        if (above.plain && order > 0)
            see('import-kind', 'plain-first', below.line);
        if (!above.plain)
            see('import-kind', order <= 0 ? 'by-module' : 'unsorted', below.line);
        return;
    }
    // Dots sort in different ways in different tools.
    if (isRelative(above) && dots(above) !== dots(below))
        return;
    if (order === 0) {
        if (!above.plain && above.names.length === 1 && below.names.length === 1)
            see('import-names', 'one', below.line);
        return;
    }
    const alphabetical = order < 0;
    const longer = below.module.length - above.module.length;
    const byLength = longer > 0 || (longer === 0 && alphabetical);
    see('import-sort', alphabetical ? (byLength ? 'both' : 'alphabetical') : byLength ? 'by-length' : 'unsorted', below.line);
} // prettier-ignore
/** How a `from` import of several names is written. */
function namesOf(tree, { names, line, endLine, node, text }, see) {
    if (names.length < 2)
        return;
    see('import-names', 'several', line);
    if (line === endLine)
        return;
    const lines = (0,flat_tree/* childrenOf */.LU)(tree, node).filter((child) => (0,flat_tree/* fieldOf */._F)(tree, child) === 'name').map((child) => (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, child))); // prettier-ignore
    const wrap = /\\\r?\n/.test(text) ? 'backslash' : lines[0] === line ? 'grid' : new Set(lines).size === lines.length ? 'one-per-line' : 'packed'; // prettier-ignore
    see('import-wrap', wrap, line);
}
/** As import sorters compare by default: without regard to case, capitals first where that decides. */
function collate(left, right) {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : left < right ? -1 : left > right ? 1 : 0;
}
function isStandard({ module }) {
    return standard_modules/* STANDARD_MODULES */.e.has(module.split('.')[0] ?? '');
}
function isRelative({ module }) {
    return module.startsWith('.');
}
function dots({ module }) {
    return module.length - module.replace(/^\.+/, '').length;
}

// EXTERNAL MODULE: ./lib/knowledge/style/layout.js
var layout = __webpack_require__(68158);
// EXTERNAL MODULE: ./lib/knowledge/style/names.js
var names = __webpack_require__(98902);
// EXTERNAL MODULE: ./lib/knowledge/parse/definitions.js
var definitions = __webpack_require__(79314);
;// CONCATENATED MODULE: ./lib/knowledge/style/strings.js



/** Which quotes strings have where both would do, and how values get into them. */
const observeStrings = ({ tree }, see) => {
    for (let node = 0; node < tree.kind.length; node++) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        const line = () => (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, node));
        if (kind === 'binary_operator' && (0,flat_tree/* kindOf */.I)(tree, node + 1) === 'string' && operatorOf(tree, node) === '%')
            see('formatting', 'percent', line());
        else if (kind === 'attribute' && (0,flat_tree/* kindOf */.I)(tree, node + 1) === 'string' && (0,flat_tree/* kindOf */.I)(tree, (0,flat_tree/* parentOf */.gN)(tree, node)) === 'call') {
            const name = (0,flat_tree/* childIn */._9)(tree, node, 'attribute');
            if (name >= 0 && (0,flat_tree/* textOf */.b6)(tree, name) === 'format')
                see('formatting', 'format', line());
        }
        if (kind !== 'string')
            continue;
        const parts = (0,layout/* stringParts */.C)(tree, node);
        if (parts === null)
            continue;
        if (/f/i.test(parts.prefix) && parts.inside.includes('{'))
            see('formatting', 'f-string', line());
        if (parts.mark.length > 1 || /['"]/.test(parts.inside) || isDocstring(tree, node) || isInsideString(tree, node))
            continue;
        see('quotes', parts.mark === "'" ? 'single' : 'double', line());
    }
}; // prettier-ignore
function operatorOf(tree, node) {
    const operator = (0,flat_tree/* childIn */._9)(tree, node, 'operator');
    return operator < 0 ? '' : (0,flat_tree/* kindOf */.I)(tree, operator);
}
function isDocstring(tree, node) {
    const statement = (0,flat_tree/* parentOf */.gN)(tree, node);
    return statement >= 0 && (0,definitions/* docstringOf */.By)(tree, (0,flat_tree/* parentOf */.gN)(tree, statement)) === statement;
}
/** Inside an f-string the other mark is not a choice. */
function isInsideString(tree, node) {
    for (let up = (0,flat_tree/* parentOf */.gN)(tree, node); up >= 0; up = (0,flat_tree/* parentOf */.gN)(tree, up)) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, up);
        if (kind === 'interpolation')
            return true;
        if (kind === 'block' || kind === 'module')
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/knowledge/style/observe.js





const OBSERVERS = [layout/* observeLayout */.J, observeStrings, docstrings/* observeDocstrings */.TS, observeImports, names/* observeNames */.XP];
/** Everything that one file shows of its style, as sightings on its lines. */
function observeFile(tree, path, see) {
    for (const observer of OBSERVERS)
        observer({ tree, path }, see);
}


/***/ }),

/***/ 26995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ overridesOf),
/* harmony export */   R1: () => (/* binding */ styleAt),
/* harmony export */   pd: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var _contracts_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70450);
/* harmony import */ var _infer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69809);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48688);



const FIELDS = ['indent', 'quotes', 'lineLength', 'docstrings', 'trailingCommas', 'importOrder'];
/** Places that a folder must show before it is an exception and not an accident. */
const LEAST = 15;
const MOST_FOLDERS = 400;
/** The sightings of each folder with everything below it, outer folders first. The top is left out: it is the rule. */
function foldersOf(files) {
    const folders = new Map();
    for (const [path, tally] of files) {
        const parts = path.split('/').slice(0, -1);
        for (let depth = 1; depth <= parts.length; depth++) {
            const folder = parts.slice(0, depth).join('/');
            let into = folders.get(folder);
            if (into === undefined)
                folders.set(folder, (into = new Map()));
            (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .merge */ .h1)(into, tally);
        }
    }
    return new Map([...folders].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_FOLDERS));
}
/** Folders whose code is sure of another value than the whole, or of one that the whole is not sure of. What configuration fixes has no exceptions here. */
function overridesOf(style, folders) {
    const overrides = [];
    for (const field of FIELDS) {
        if (style[field].source !== 'code' || style[field].value === null)
            continue;
        for (const [folder, tally] of folders) {
            const above = overrides.findLast((one) => one.field === field && folder.startsWith(`${one.folder}/`)) ?? style[field];
            const { value, confidence, evidence } = _infer_js__WEBPACK_IMPORTED_MODULE_1__/* .INFER */ .l[field](tally);
            // The same value is worth saying where the whole is not sure of it.
            if (value === null || (value === above.value && above.confidence >= _contracts_style_js__WEBPACK_IMPORTED_MODULE_0__/* .SURE */ .cL))
                continue;
            if (confidence < _contracts_style_js__WEBPACK_IMPORTED_MODULE_0__/* .SURE */ .cL || evidence < LEAST)
                continue;
            // Docstrings without sections are no custom of their own: tests and small helpers need none.
            if (field === 'docstrings' && value === 'plain')
                continue;
            overrides.push({ folder, field, value, confidence, evidence });
        }
    }
    return overrides;
} // prettier-ignore
/** The value of a field for a file: that of the innermost folder with an override. */
function styleAt(style, path, field) {
    const own = style.overrides.findLast((one) => one.field === field && path.startsWith(`${one.folder}/`));
    if (own === undefined)
        return style[field];
    return { value: own.value, confidence: own.confidence };
} // prettier-ignore


/***/ }),

/***/ 59278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ isGenerated),
/* harmony export */   XF: () => (/* binding */ withinBytes),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/** More files than this say nothing new. */
const SAMPLE_FILES = 240;
/** Nor do more bytes: beyond this every second (third, ...) file is left out. */
const SAMPLE_BYTES = 2_000_000;
const NOT_THEIRS = /(?:^|\/)(?:_?vendor(?:ed)?|third_party|extern(?:als?)?|node_modules|site-packages|migrations)\/|_pb2(?:_grpc)?\.py$/;
const GENERATED = /^[ \t]*#[^\n]{0,200}(?:do not edit|auto-?generated|automatically generated|generated by|file generated)/im;
/** Files spread evenly over the repository, always the same ones; nothing that others wrote. */
function sampleOf(paths, most = SAMPLE_FILES) {
    const python = paths.filter((path) => path.endsWith('.py') && !NOT_THEIRS.test(path)).sort();
    const step = Math.max(1, python.length / most);
    return python.filter((_path, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
/** What is read of a sample: evenly less of it where the files are large. */
function withinBytes(sample, sources) {
    const total = sample.reduce((bytes, path) => bytes + (sources.get(path)?.length ?? 0), 0);
    const step = Math.ceil(total / SAMPLE_BYTES);
    return sample.filter((_path, index) => index % Math.max(1, step) === 0);
}
/** Whether the head of a file says that a program wrote it. */
function isGenerated(source) {
    return GENERATED.test(source.toString('latin1', 0, 600));
}


/***/ }),

/***/ 48688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   uf: () => (/* binding */ NAME_KINDS)
/* harmony export */ });
const NAME_KINDS = [
    'module', 'class', 'function', 'method', 'parameter', 'variable', 'constant', 'attribute',
]; // prettier-ignore
/** Adds sightings to a tally. */
function addTo(tally, habit, value, times = 1) {
    let counts = tally.get(habit);
    if (counts === undefined)
        tally.set(habit, (counts = new Map()));
    counts.set(value, (counts.get(value) ?? 0) + times);
}
/** The counts of one habit; empty when it was never seen. */
function countsOf(tally, habit) {
    return tally.get(habit) ?? new Map();
}
/** Adds one tally to another. */
function merge(into, from) {
    for (const [habit, counts] of from)
        for (const [value, times] of counts)
            addTo(into, habit, value, times);
}
/** How many sightings fulfil a condition. */
function sum(counts, when = () => true) {
    let total = 0;
    for (const [value, times] of counts)
        if (when(value))
            total += times;
    return total;
}


/***/ }),

/***/ 82302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ styleStage)
});

// EXTERNAL MODULE: ./lib/knowledge/style/config-files.js
var config_files = __webpack_require__(61860);
// EXTERNAL MODULE: ./lib/knowledge/parse/python.js
var python = __webpack_require__(8732);
// EXTERNAL MODULE: ./lib/knowledge/style/tally.js
var style_tally = __webpack_require__(48688);
;// CONCATENATED MODULE: ./lib/knowledge/style/clusters.js

/** Shapes further apart than this are not one habit. */
const APART = 1.5;
const MOST_SHAPES = 120;
const MOST_CLUSTERS = 8;
const EXAMPLES = 3;
const SUMMARY = 120;
/**
 * Docstrings grouped by how they are laid out: average-linkage clustering of their distinct shapes, merged while two
 * groups are near. Exact and without chance: equal distances merge the pair that comes first.
 */
function clusterDocstrings(docstrings) {
    const byShape = Map.groupBy(docstrings, ({ shape }) => JSON.stringify(shape));
    const shapes = [...byShape].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
    const groups = shapes.slice(0, MOST_SHAPES).map(([, members]) => {
        return { shapes: members.slice(0, 1).map(({ shape }) => ({ shape, count: members.length })), members: [...members] };
    });
    for (;;) {
        const pair = nearest(groups);
        if (pair === null)
            break;
        groups.splice(groups.indexOf(pair.right), 1);
        pair.left.shapes.push(...pair.right.shapes);
        pair.left.members.push(...pair.right.members);
    }
    return groups
        .sort((a, b) => b.members.length - a.members.length)
        .slice(0, MOST_CLUSTERS)
        .map(({ shapes: [first], members }) => ({
        convention: first?.shape.convention ?? 'plain',
        label: first === undefined ? '' : labelOf(first.shape),
        count: members.length,
        examples: members.slice(0, EXAMPLES).map(({ path, line, of, text }) => ({
            path, line, of, summary: (text.split('\n')[0] ?? '').slice(0, SUMMARY),
        })),
    }));
} // prettier-ignore
/** The two groups that are nearest to one another, when they are near at all. */
function nearest(groups) {
    let best = null;
    for (const [index, left] of groups.entries())
        for (const right of groups.slice(index + 1)) {
            const distance = between(left, right);
            if (distance < (best?.distance ?? APART))
                best = { left, right, distance };
        }
    return best;
}
/** The mean distance of two groups, weighted by how common their shapes are. Conventions never mix. */
function between(left, right) {
    const [a, b] = [left.shapes[0]?.shape, right.shapes[0]?.shape];
    if (a === undefined || b === undefined || a.convention !== b.convention || a.oneLine !== b.oneLine)
        return APART;
    let total = 0;
    let weight = 0;
    for (const one of left.shapes)
        for (const other of right.shapes) {
            total += distanceOf(one.shape, other.shape) * one.count * other.count;
            weight += one.count * other.count;
        }
    return total / weight;
}
function distanceOf(a, b) {
    const shared = a.sections.filter((section) => b.sections.includes(section)).length;
    const union = new Set([...a.sections, ...b.sections]).size;
    return ((a.mark === b.mark ? 0 : 1) +
        (a.hugs === b.hugs ? 0 : 1) +
        (a.period === b.period ? 0 : 0.75) +
        (a.types === b.types ? 0 : 0.5) +
        (union === 0 ? 0 : 1 - shared / union));
}
function labelOf(shape) {
    return [
        shape.oneLine ? 'one line' : shape.hugs ? 'summary beside the marks' : 'summary on the next line',
        shape.mark,
        shape.period ? 'ends with a period' : 'no period',
        ...(shape.sections.length > 0 ? [shape.sections.slice(0, 4).join(', ')] : []),
        ...(shape.types ? ['types written'] : []),
    ].join('; ');
}
/** Names of a kind that share a first or a last word: the largest group is taken out first, then the next. */
function clusterNames(names) {
    return style_tally/* NAME_KINDS */.uf.flatMap((kind) => (kind === 'variable' ? [] : clustersOf(kind, [...(names.get(kind) ?? new Map()).keys()])));
} // prettier-ignore
function clustersOf(kind, names) {
    const least = Math.max(3, Math.ceil(names.length / 40));
    const clusters = [];
    let left = names.map((name) => ({ name, words: wordsOf(name) })).filter(({ words }) => words.length > 1);
    while (clusters.length < MOST_CLUSTERS) {
        const groups = new Map();
        for (const { name, words } of left)
            for (const label of [`${words[0] ?? ''}*`, `*${words.at(-1) ?? ''}`]) {
                const group = groups.get(label);
                if (group === undefined)
                    groups.set(label, [name]);
                else
                    group.push(name);
            }
        const [best] = [...groups].sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1));
        if (best === undefined || best[1].length < least)
            break;
        const [label, members] = best;
        const taken = new Set(members);
        clusters.push({ kind, label: pretty(label, members), count: members.length, examples: members.slice(0, EXAMPLES) });
        left = left.filter(({ name }) => !taken.has(name));
    }
    return clusters;
}
/** `get*` is shown as `get_*` where the names are written that way. */
function pretty(label, members) {
    const snake = members.every((name) => name.replace(/^_+|_+$/g, '').includes('_'));
    return snake ? (label.startsWith('*') ? `*_${label.slice(1)}` : `${label.slice(0, -1)}_*`) : label;
}
/** `get_user_name` and `GetUserName` -> their words, as written. */
function wordsOf(name) {
    return name.split('_').flatMap((part) => part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[0-9]+/g) ?? []);
}

;// CONCATENATED MODULE: ./lib/knowledge/style/configured.js
/** Where each tool may be configured, the place it reads first at the top. */
const PLACES = {
    black: [['pyproject.toml', 'tool.black']],
    ruff: [['.ruff.toml', ''], ['ruff.toml', ''], ['pyproject.toml', 'tool.ruff']],
    isort: [['.isort.cfg', 'settings'], ['pyproject.toml', 'tool.isort'], ['setup.cfg', 'isort'], ['tox.ini', 'isort']],
    flake8: [['.flake8', 'flake8'], ['setup.cfg', 'flake8'], ['tox.ini', 'flake8']],
    pyright: [['pyrightconfig.json', ''], ['pyproject.toml', 'tool.pyright']],
    mypy: [['mypy.ini', 'mypy'], ['.mypy.ini', 'mypy'], ['pyproject.toml', 'tool.mypy'], ['setup.cfg', 'mypy']],
    pylint: [['.pylintrc', ''], ['pylintrc', ''], ['pyproject.toml', 'tool.pylint']],
}; // prettier-ignore
/** Hooks of pre-commit that run a tool; with the tool's own defaults where it has no configuration. */
const HOOKS = {
    black: ['black', 'black-jupyter'],
    ruff: ['ruff', 'ruff-check', 'ruff-format'],
    isort: ['isort'],
    flake8: ['flake8'],
    mypy: ['mypy'],
    pylint: ['pylint'],
    pyright: ['pyright', 'basedpyright'],
};
const FORMATTER_LENGTH = 88;
const CONVENTIONS = { google: 'google', numpy: 'numpy', pep257: 'plain' };
/** Reads what tools are configured and what they fix about the style. The formatter's word counts before a linter's. */
function configuredStyle(files) {
    const found = new Map();
    for (const name of Object.keys(PLACES)) {
        const one = findTool(files, name);
        if (one !== null)
            found.set(name, one);
    }
    const formatter = formatterOf(files, found);
    const tools = [...found].map(([name, { where }]) => ({ name, config: where }));
    const editor = files.section('.editorconfig', '*.py') ?? files.section('.editorconfig', '*.{py,pyi}');
    return {
        tools,
        formatter,
        ...formatterStyle(files, found, formatter),
        ...defined('lineLength', lineLength(files, found, formatter, editor)),
        ...defined('indent', indent(found, formatter, editor)),
        ...defined('docstrings', docstrings(files, found)),
        ...importStyle(files, found),
    };
}
function findTool(files, name) {
    for (const [file, key] of PLACES[name]) {
        const section = files.section(file, key);
        if (section !== null)
            return { section, where: key === '' ? file : `${file}[${key}]` };
    }
    const hooked = HOOKS[name]?.some((hook) => files.hooks.has(hook)) ?? false;
    return hooked ? { section: new Map(), where: '.pre-commit-config.yaml' } : null;
}
function formatterOf(files, found) {
    if (ruffTable(files, 'format') !== null || files.hooks.has('ruff-format'))
        return 'ruff';
    return found.has('black') ? 'black' : 'none';
}
/** A table below ruff's own, wherever ruff is configured. */
function ruffTable(files, name) {
    for (const [file, key] of PLACES.ruff) {
        if (files.section(file, key) === null)
            continue;
        const full = key === '' ? name : `${key}.${name}`;
        const section = files.section(file, full);
        return section === null ? null : { section, where: `${file}[${full}]` };
    }
    return null;
}
function formatterStyle(files, found, formatter) {
    if (formatter === 'none') {
        const quotes = ruffTable(files, 'lint.flake8-quotes') ?? ruffTable(files, 'flake8-quotes') ?? found.get('flake8');
        const inline = quotes?.section.get('inline-quotes');
        const value = inline === 'single' || inline === "'" ? 'single' : inline === 'double' || inline === '"' ? 'double' : null; // prettier-ignore
        return value === null || quotes === undefined ? {} : { quotes: { value, where: quotes.where } };
    }
    const format = formatter === 'ruff' ? ruffTable(files, 'format') : null;
    const own = format ?? found.get(formatter) ?? { section: new Map(), where: formatter };
    const { where } = own;
    const style = own.section.get('quote-style');
    const keeps = own.section.get('skip-string-normalization') === true || style === 'preserve';
    const quotes = keeps ? null : style === 'single' ? 'single' : 'double';
    const skipsCommas = own.section.get('skip-magic-trailing-comma') === true;
    return {
        ...(quotes === null ? {} : { quotes: { value: quotes, where } }),
        ...(skipsCommas ? {} : { trailingCommas: { value: true, where } }),
    };
}
function lineLength(files, found, formatter, editor) {
    const asked = [
        [formatter === 'none' ? null : found.get(formatter), ['line-length', 'line_length']],
        [found.get('black'), ['line-length', 'line_length']],
        [found.get('ruff'), ['line-length']],
        [found.get('flake8'), ['max-line-length', 'max_line_length']],
        [place(files, 'setup.cfg', 'pycodestyle') ?? place(files, 'tox.ini', 'pycodestyle'), ['max-line-length', 'max_line_length']],
        [pylintFormat(files) ?? found.get('pylint'), ['max-line-length']],
        [editor === null ? null : { section: editor, where: '.editorconfig[*.py]' }, ['max_line_length']],
        [found.get('isort'), ['line_length']],
    ]; // prettier-ignore
    for (const [one, keys] of asked) {
        for (const key of one === null || one === undefined ? [] : keys) {
            const value = whole(one?.section.get(key), 20, 500);
            if (value !== null && one)
                return { value, where: one.where };
        }
        // A formatter without a number of its own has a default, and it is the one that breaks the lines.
        const own = formatter === 'none' ? undefined : found.get(formatter);
        if (one === own && own !== undefined)
            return { value: FORMATTER_LENGTH, where: own.where };
    }
    return undefined;
}
function pylintFormat(files) {
    return place(files, '.pylintrc', 'FORMAT') ?? place(files, 'pylintrc', 'FORMAT') ?? place(files, 'pyproject.toml', 'tool.pylint.format'); // prettier-ignore
}
function indent(found, formatter, editor) {
    const ruff = found.get('ruff');
    if (formatter === 'ruff')
        return { value: whole(ruff?.section.get('indent-width'), 1, 16) ?? 4, where: ruff?.where ?? 'ruff' }; // prettier-ignore
    const black = found.get('black');
    if (formatter === 'black')
        return { value: 4, where: black?.where ?? 'black' };
    if (editor?.get('indent_style') === 'tab')
        return { value: 'tab', where: '.editorconfig[*.py]' };
    const size = whole(editor?.get('indent_size'), 1, 16);
    return size === null ? undefined : { value: size, where: '.editorconfig[*.py]' };
}
function docstrings(files, found) {
    const places = [
        [ruffTable(files, 'lint.pydocstyle') ?? ruffTable(files, 'pydocstyle'), 'convention'],
        [place(files, 'pyproject.toml', 'tool.pydocstyle') ?? place(files, 'setup.cfg', 'pydocstyle'), 'convention'],
        [found.get('flake8') ?? null, 'docstring-convention'],
    ];
    for (const [one, key] of places) {
        const said = one?.section.get(key);
        if (one && typeof said === 'string' && Object.hasOwn(CONVENTIONS, said)) {
            return { value: CONVENTIONS[said], where: one.where };
        }
    }
    return undefined;
}
/** What isort, or ruff where it sorts imports, is told about them; silent where neither is told to sort. */
function importStyle(files, found) {
    const own = found.get('isort') ?? (selectsImports(files) ? (ruffTable(files, 'lint.isort') ?? ruffTable(files, 'isort') ?? found.get('ruff')) : null); // prettier-ignore
    if (own === null || own === undefined)
        return {};
    const { section, where } = own;
    const on = (name) => [name, name.replaceAll('_', '-')].some((key) => isTrue(section.get(key)));
    const profile = section.get('profile');
    const byModule = on('force_sort_within_sections') || /^(?:google|pycharm|open_stack|plone)$/.test(String(profile));
    const one = on('force_single_line') || /^(?:google|open_stack|plone)$/.test(String(profile));
    return {
        importOrder: { value: on('length_sort') ? 'by-length' : byModule ? 'by-module' : 'plain-first', where },
        importNames: { value: one ? 'one' : 'several', where },
    };
}
function selectsImports(files) {
    const lists = [ruffTable(files, 'lint'), findTool(files, 'ruff')].flatMap((one) => ['select', 'extend-select'].map((key) => one?.section.get(key)));
    return lists.some((list) => Array.isArray(list) && list.some((rule) => rule === 'ALL' || (typeof rule === 'string' && /^I(?:\d|$)/.test(rule)))); // prettier-ignore
}
function isTrue(value) {
    return value === true || (typeof value === 'string' && /^(?:true|1|yes|on)$/i.test(value));
}
function place(files, file, name) {
    const section = files.section(file, name);
    return section === null ? null : { section, where: `${file}[${name}]` };
}
function whole(value, min, max) {
    const number = typeof value === 'number' ? value : typeof value === 'string' && /^[0-9]{1,4}$/.test(value) ? Number(value) : null; // prettier-ignore
    return number !== null && Number.isInteger(number) && number >= min && number <= max ? number : null;
}
function defined(key, value) {
    return value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./lib/knowledge/style/docstrings.js
var style_docstrings = __webpack_require__(31748);
// EXTERNAL MODULE: ./lib/knowledge/style/infer.js + 1 modules
var infer = __webpack_require__(69809);
// EXTERNAL MODULE: ./lib/contracts/style.js
var style = __webpack_require__(70450);
// EXTERNAL MODULE: ./lib/knowledge/style/confidence.js
var confidence = __webpack_require__(71152);
// EXTERNAL MODULE: ./lib/knowledge/style/names.js
var style_names = __webpack_require__(98902);
;// CONCATENATED MODULE: ./lib/knowledge/style/naming.js




const naming_EXAMPLES = 3;
const OUTLIERS = 5;
const LEAST = 5;
/** How each kind of name is written, with the folders that do it in another way. */
function namingRules(all, names, folders) {
    return style_tally/* NAME_KINDS */.uf.flatMap((kind) => {
        const found = conventionOf(kind, all);
        if (found === null)
            return [];
        const fits = new RegExp(found.pattern);
        const ranked = [...(names.get(kind) ?? [])].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
        const own = ranked.filter(([name]) => (0,style_names/* casingOf */.n6)(name) === found.convention);
        return [
            {
                kind,
                ...found,
                examples: (own.length > 0 ? own : ranked).slice(0, naming_EXAMPLES).map(([name]) => name),
                outliers: ranked.filter(([name]) => !fits.test(name)).slice(0, OUTLIERS).map(([name]) => name),
                exceptions: exceptionsOf(kind, found, folders),
            },
        ];
    }); // prettier-ignore
}
/**
 * The casing that most names choose. A name of one small word fits snake and camel alike, one of capitals fits pascal
 * and upper alike: they count for whichever the others choose.
 */
function conventionOf(kind, tally) {
    const counts = (0,style_tally/* countsOf */.mQ)(tally, `name:${kind}`);
    const evidence = (0,style_tally/* sum */.cz)(counts);
    if (evidence === 0)
        return null;
    const of = (value) => counts.get(value) ?? 0;
    const fitting = {
        snake: of('snake') + of('flat'),
        camel: of('camel') + of('flat'),
        pascal: of('pascal') + (kind === 'class' ? of('upper') : 0),
        upper: of('upper'),
        flat: of('flat'),
    };
    const order = ['snake', 'pascal', 'upper', 'camel'];
    // Equal: the one that more names show without doubt, then the usual one.
    const ranked = [...order].sort((a, b) => fitting[b] - fitting[a] || of(b) - of(a));
    const convention = ranked[0] ?? 'snake';
    return { convention, pattern: style_names/* NAME_PATTERNS */.c9[convention], confidence: (0,confidence/* agreement */.z6)(fitting[convention], evidence), evidence }; // prettier-ignore
}
function exceptionsOf(kind, rule, folders) {
    const exceptions = [];
    for (const [folder, tally] of folders) {
        const above = exceptions.findLast((one) => folder.startsWith(`${one.folder}/`)) ?? rule;
        const own = conventionOf(kind, tally);
        if (own === null || own.convention === above.convention || own.confidence < style/* SURE */.cL || own.evidence < LEAST)
            continue;
        exceptions.push({ folder, ...own });
    }
    return exceptions;
}

// EXTERNAL MODULE: ./lib/knowledge/style/observe.js + 2 modules
var observe = __webpack_require__(80182);
// EXTERNAL MODULE: ./lib/knowledge/style/overrides.js
var overrides = __webpack_require__(26995);
// EXTERNAL MODULE: ./lib/knowledge/style/sample.js
var style_sample = __webpack_require__(59278);
;// CONCATENATED MODULE: ./lib/knowledge/style/templates.js
/** Docstrings as the repository writes them: its convention, its section names, its marks, types where it writes types. */
function docstringTemplates(convention, docstrings) {
    const own = docstrings.filter(({ shape }) => shape.convention === (convention ?? 'plain')).map(({ shape }) => shape);
    const shapes = own.length > 0 ? own : docstrings.map(({ shape }) => shape);
    const most = (has, otherwise) => shapes.length === 0 ? otherwise : shapes.filter(has).length * 2 > shapes.length;
    const long = shapes.filter((shape) => !shape.oneLine);
    const layout = {
        mark: most((shape) => shape.mark === "'''", false) ? "'''" : '"""',
        hugs: long.length === 0 || long.filter((shape) => shape.hugs).length * 2 > long.length,
        end: most((shape) => shape.period, true) ? '.' : '',
        types: most((shape) => shape.types, convention === 'numpy'),
        name: (choices) => commonest(shapes, choices),
        goesWith: (section, other) => {
            const times = (name) => shapes.filter(({ sections }) => sections.includes(name)).length;
            return times(section) * 2 > times(other);
        },
    };
    const one = `${layout.mark}{summary}${layout.end}${layout.mark}`;
    const [body, ofClass] = [SECTIONS[convention ?? 'plain'](layout), CLASSES[convention ?? 'plain'](layout)];
    return { module: one, class: filled(layout, ofClass), function: filled(layout, body) };
}
function filled({ mark, hugs, end }, sections) {
    if (sections.length === 0)
        return `${mark}{summary}${end}${mark}`;
    return [`${mark}${hugs ? '' : '\n'}{summary}${end}`, '', ...sections, mark].join('\n');
}
const SECTIONS = {
    google: ({ name, types }) => [
        `${name(['Args', 'Arguments'])}:`, `    {name}${types ? ' ({type})' : ''}: {description}`, '',
        'Returns:', `    ${types ? '{type}: ' : ''}{description}`, '',
        'Raises:', '    {error}: {description}',
    ],
    numpy: ({ name }) => [
        ...underlined(name(['Parameters'])), '{name} : {type}', '    {description}', '',
        ...underlined('Returns'), '{type}', '    {description}', '',
        ...underlined('Raises'), '{error}', '    {description}',
    ],
    rest: ({ name, goesWith }) => [
        `:${name(['param', 'parameter', 'arg'])} {name}: {description}`,
        ...(goesWith('type', name(['param', 'parameter', 'arg'])) ? [':type {name}: {type}'] : []),
        `:${name(['return', 'returns'])}: {description}`,
        ...(goesWith('rtype', name(['return', 'returns'])) ? [':rtype: {type}'] : []),
        `:${name(['raises', 'raise', 'except'])} {error}: {description}`,
    ],
    epytext: ({ name, goesWith }) => [
        '@param {name}: {description}', ...(goesWith('type', 'param') ? ['@type {name}: {type}'] : []),
        `@${name(['return', 'returns'])}: {description}`,
        ...(goesWith('rtype', name(['return', 'returns'])) ? ['@rtype: {type}'] : []),
        `@${name(['raise', 'raises'])} {error}: {description}`,
    ],
    plain: () => [],
}; // prettier-ignore
const CLASSES = {
    google: ({ types }) => ['Attributes:', `    {name}${types ? ' ({type})' : ''}: {description}`],
    numpy: () => [...underlined('Attributes'), '{name} : {type}', '    {description}'],
    rest: () => [':ivar {name}: {description}'],
    epytext: () => ['@ivar {name}: {description}'],
    plain: () => [],
};
function underlined(name) {
    return [name, '-'.repeat(name.length)];
}
function commonest(shapes, choices) {
    const times = (choice) => shapes.filter(({ sections }) => sections.includes(choice)).length;
    return [...choices].sort((a, b) => times(b) - times(a))[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/knowledge/style/profile.js











const MOST_NAMES = 5_000;
const MOST_DOCSTRINGS = 20_000;
/** Reads the given files; those that do not parse and those that a program wrote are left out. */
async function seeFiles(paths, sources, signal) {
    const seen = { files: new Map(), names: new Map(), docstrings: [] };
    for (const path of paths) {
        signal.throwIfAborted();
        const source = sources.get(path);
        const result = source === undefined || (0,style_sample/* isGenerated */.UK)(source) ? null : await (0,python/* parsePython */.w)(source);
        if (result?.ok !== true)
            continue;
        const tally = new Map();
        (0,observe/* observeFile */.T)(result.tree, path, (habit, value, _line, name) => {
            (0,style_tally/* addTo */.DN)(tally, habit, value);
            if (name !== undefined)
                addName(seen.names, habit.slice('name:'.length), name);
        });
        seen.files.set(path, tally);
        if (seen.docstrings.length < MOST_DOCSTRINGS)
            seen.docstrings.push(...(0,style_docstrings/* docstringsOf */.Uv)(result.tree).map((each) => ({ ...each, path })));
    }
    return seen;
}
/** The fingerprint: what the tools of a repository are configured to, else what its code shows. No model, no chance. */
function styleOf(config, seen, paths) {
    const configured = configuredStyle(config);
    const all = new Map();
    for (const tally of seen.files.values())
        (0,style_tally/* merge */.h1)(all, tally);
    const folders = (0,overrides/* foldersOf */.pd)(seen.files);
    const fields = {
        indent: said(configured.indent) ?? infer/* INFER */.l.indent(all),
        quotes: said(configured.quotes) ?? infer/* INFER */.l.quotes(all),
        lineLength: said(configured.lineLength) ?? infer/* INFER */.l.lineLength(all),
        docstrings: said(configured.docstrings) ?? infer/* INFER */.l.docstrings(all),
        typeHints: infer/* INFER */.l.typeHints(all),
        trailingCommas: said(configured.trailingCommas) ?? infer/* INFER */.l.trailingCommas(all),
        formatting: infer/* INFER */.l.formatting(all),
        blankLines: infer/* INFER */.l.blankLines(all),
        importOrder: said(configured.importOrder) ?? infer/* INFER */.l.importOrder(all),
        importNames: said(configured.importNames) ?? infer/* INFER */.l.importNames(all),
        importWrap: infer/* INFER */.l.importWrap(all),
        importGroups: infer/* INFER */.l.importGroups(all),
    };
    return {
        schema: 2,
        ...fields,
        firstParty: firstParty(paths),
        naming: namingRules(all, seen.names, folders),
        overrides: (0,overrides/* overridesOf */.FB)(fields, folders),
        docstringClusters: clusterDocstrings(seen.docstrings),
        nameClusters: clusterNames(seen.names),
        templates: docstringTemplates(fields.docstrings.value, seen.docstrings),
        tools: configured.tools,
        formatter: configured.formatter,
        files: seen.files.size,
    };
}
function said(one) {
    return one === undefined ? null : { value: one.value, confidence: 1, evidence: 0, source: `config:${one.where}` };
}
function addName(names, kind, name) {
    let own = names.get(kind);
    if (own === undefined)
        names.set(kind, (own = new Map()));
    if (own.has(name) || own.size < MOST_NAMES)
        own.set(name, (own.get(name) ?? 0) + 1);
}
/** Packages at the top or in `src`. */
function firstParty(paths) {
    const found = paths.flatMap((path) => /^(?:src\/|lib\/)?([A-Za-z_]\w*)\/__init__\.py$/.exec(path)?.[1] ?? []);
    return [...new Set(found)].filter((name) => !/^(?:tests?|docs?|examples?|benchmarks?|scripts|tools)$/.test(name)).sort(); // prettier-ignore
}

;// CONCATENATED MODULE: ./lib/stages/style/index.js



/** How the repository writes Python: what its tools are configured to, else what its code shows. The same commit gives the same bytes. */
async function styleStage(context) {
    const { repository, log, signal, waiting } = context;
    waiting('reading the style of the code');
    const config = (0,config_files/* parseConfigFiles */.f)(await repository.readMany(config_files/* CONFIG_FILES */.n));
    for (const { path, why } of config.broken)
        log.warn(`${path} could not be read and is not used: ${why}`);
    const paths = await repository.files();
    const sample = (0,style_sample/* sampleOf */.uV)(paths);
    const sources = await repository.readMany(sample);
    return styleOf(config, await seeFiles((0,style_sample/* withinBytes */.XF)(sample, sources), sources, signal), paths);
}


/***/ })

};
