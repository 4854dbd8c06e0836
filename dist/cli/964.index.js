export const id = 964;
export const ids = [964];
export const modules = {

/***/ 66965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ diffLines),
/* harmony export */   oh: () => (/* binding */ changedLineCount),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   yx: () => (/* binding */ editsBetween)
/* harmony export */ });
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


/***/ }),

/***/ 49335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ findAffectedTests),
/* harmony export */   Nu: () => (/* binding */ isTest),
/* harmony export */   ec: () => (/* binding */ testId)
/* harmony export */ });
/* harmony import */ var _names_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63518);
/* harmony import */ var _tests_importing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92775);


const SET_UP = /^(?:setUp|tearDown|setUpClass|tearDownClass|asyncSetUp|asyncTearDown|setup_method|teardown_method|setup_class|teardown_class|setup|teardown)$/;
const MODULE_SET_UP = /^(?:setUpModule|tearDownModule|setup_module|teardown_module|setup_function|teardown_function)$/;
/** Steps that are followed; a longer chain has run into everything. */
const MAX_STEPS = 30;
const MAX_SHOWN = 4;
/** The tests that a change may reach, nearest first: along calls, fixtures and inheritance, and through what loading a module runs. */
async function findAffectedTests(changed, digest, users) {
    const graph = reverse(digest);
    const chains = new Map();
    const found = new Map();
    const loaded = new Map();
    let front = [];
    const reach = (id, chain) => {
        if (chains.has(id))
            return;
        chains.set(id, chain);
        front.push(id);
    };
    const note = (symbol, chain) => {
        const how = chain.length === 0 ? 'is changed itself' : `calls ${shown(chain)}`;
        found.set(symbol.id, { path: symbol.path, line: symbol.line, symbol: symbol.id, test: testId(symbol), certainty: 'calls', how });
    };
    const whole = (path, how, certainty) => {
        if (!found.has(path))
            found.set(path, { path, line: 1, symbol: null, test: path, certainty, how });
    };
    const load = (path, why) => {
        if (!loaded.has(path))
            loaded.set(path, why);
    };
    for (const id of changed.symbols) {
        reach(id, []);
        // What stands in a class or function is part of it, and the other way round.
        for (let at = graph.symbols.get(id); at !== undefined; at = at.parent === null ? undefined : graph.symbols.get(at.parent)) {
            if (at.kind !== 'class')
                reach(at.id, []);
        }
        if (graph.symbols.get(id)?.kind === 'class')
            for (const child of graph.children.get(id) ?? [])
                reach(child.id, []);
    }
    for (const path of changed.files)
        load(path, `loads ${path}`);
    for (let step = 0; step < MAX_STEPS && front.length > 0; step++) {
        const now = front;
        front = [];
        for (const id of now) {
            const chain = chains.get(id) ?? [];
            const symbol = graph.symbols.get(id);
            if (symbol !== undefined)
                visit(symbol, chain);
            for (const edge of graph.callers.get(id) ?? []) {
                const next = [id, ...chain];
                if (!edge.from.endsWith(':<module>')) {
                    reach(edge.from, next);
                    continue;
                }
                for (const path of graph.paths.get(edge.from.slice(0, -9)) ?? [])
                    await outer(edge, path, next);
            }
            for (const below of graph.below.get(id) ?? [])
                reach(below, [id, ...chain]);
        }
    }
    /** Code outside any definition calls something that changed. */
    async function outer(edge, path, chain) {
        if (edge.how === 'fixture') {
            const tests = (0,_tests_importing_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollected */ .G)(path) ? [path] : graph.under(path);
            for (const test of tests)
                whole(test, `fixture ${shown(chain)}`, 'calls');
            return;
        }
        // A decorator or a default stands at the head of what it is for.
        const holder = graph.at(path, edge.line);
        if (holder !== undefined) {
            reach(holder.id, chain);
            return;
        }
        const using = await users.of(path, edge.line);
        if (using === null || (0,_tests_importing_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollected */ .G)(path))
            load(path, `loads ${path}, which calls ${shown(chain)}`);
        else
            for (const id of using)
                reach(id, chain);
    }
    function visit(symbol, chain) {
        if (!symbol.test)
            return;
        const name = symbol.qualname.slice(symbol.qualname.lastIndexOf('.') + 1);
        const conftest = symbol.path.endsWith('conftest.py');
        if (conftest && name.startsWith('pytest_'))
            for (const path of graph.under(symbol.path))
                whole(path, `hook ${symbol.path}::${name}`, 'calls');
        else if (MODULE_SET_UP.test(name))
            whole(symbol.path, `${name} calls ${shown(chain)}`, 'calls');
        else if (symbol.kind === 'method' && SET_UP.test(name)) {
            for (const owner of withBelow(symbol.parent ?? '')) {
                for (const child of graph.children.get(owner) ?? [])
                    if (isTest(child))
                        note(child, [symbol.id, ...chain]);
            }
            inherited(symbol);
        }
        else if (isTest(symbol)) {
            note(symbol, chain);
            inherited(symbol);
        }
    }
    /** Subclasses run the tests of their bases, in files of their own. */
    function inherited(symbol) {
        if (symbol.kind !== 'method' || symbol.parent === null)
            return;
        for (const owner of withBelow(symbol.parent).slice(1)) {
            const one = graph.symbols.get(owner);
            if (one !== undefined && one.path !== symbol.path && (0,_tests_importing_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollected */ .G)(one.path))
                whole(one.path, `inherits ${symbol.qualname}`, 'calls');
        }
    }
    function withBelow(owner) {
        const all = [owner];
        for (let at = 0; at < all.length && all.length < 200; at++) {
            for (const one of graph.below.get(all[at] ?? '') ?? [])
                if (!all.includes(one))
                    all.push(one);
        }
        return all;
    }
    const calls = [...found.values()];
    found.clear();
    for (const [path, why] of loaded) {
        const record = digest.modules.find((one) => one.path === path);
        if ((0,_tests_importing_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollected */ .G)(path))
            whole(path, why, 'calls');
        else if (path.endsWith('conftest.py'))
            for (const test of graph.under(path))
                whole(test, why, 'loads');
        else if (record !== undefined) {
            for (const test of (0,_tests_importing_js__WEBPACK_IMPORTED_MODULE_0__/* .findImportingTests */ ._)([record.module], digest.modules, digest.imports))
                whole(test.path, test.how, 'loads');
        }
    }
    const covered = new Set(calls.flatMap((one) => (one.symbol === null ? [one.path] : [])));
    return [...calls, ...[...found.values()].filter((one) => !covered.has(one.path))];
} // prettier-ignore
/** What pytest calls a test, without parameters: `tests/test_a.py::TestX::test_y`. */
function testId({ path, qualname }) {
    return `${path}::${qualname.replaceAll('.', '::')}`;
}
/** A function that pytest or unittest runs as a test, by the names they use when nothing is configured. */
function isTest(symbol) {
    const name = symbol.qualname.slice(symbol.qualname.lastIndexOf('.') + 1);
    return symbol.test && symbol.kind !== 'class' && name.startsWith('test') && !symbol.path.endsWith('conftest.py');
}
function shown(chain) {
    const names = chain.map((id) => id.split(':').slice(1).join('.'));
    return names.length <= MAX_SHOWN ? names.join(' -> ') : [...names.slice(0, 2), '...', names.at(-1)].join(' -> ');
}
function reverse(digest) {
    const symbols = new Map(digest.symbols.map((one) => [one.id, one]));
    const byPath = Map.groupBy(digest.symbols, (one) => one.path);
    const tests = digest.modules.map((one) => one.path).filter(_tests_importing_js__WEBPACK_IMPORTED_MODULE_0__/* .isCollected */ .G);
    const below = new Map();
    for (const { from, to, internal } of digest.inherits)
        if (internal)
            below.set(to, [...(below.get(to) ?? []), from]);
    const paths = new Map();
    for (const { module, path } of digest.modules)
        paths.set(`py:${module}`, [...(paths.get(`py:${module}`) ?? []), path]);
    return {
        symbols,
        below,
        paths,
        children: Map.groupBy(digest.symbols, (one) => one.parent ?? ''),
        callers: Map.groupBy(digest.calls, (edge) => edge.to),
        at: (path, line) => (byPath.get(path) ?? []).findLast((one) => one.line <= line && line <= one.endLine),
        under: (conftest) => {
            const folder = (0,_names_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(conftest);
            return tests.filter((path) => folder === '' || path.startsWith(`${folder}/`));
        },
    };
} // prettier-ignore


/***/ }),

/***/ 20964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ impactedByFiles),
  s: () => (/* binding */ impactedBySymbols)
});

// EXTERNAL MODULE: ./lib/knowledge/names/modules.js
var modules = __webpack_require__(63518);
// EXTERNAL MODULE: ./lib/knowledge/tests-importing.js
var tests_importing = __webpack_require__(92775);
;// CONCATENATED MODULE: ./lib/knowledge/impact/affected-code.js
/** Bases that give a class nothing that depends on its attributes. */
const PLAIN_BASE = /^(?:[\w.]+\.)?(?:object|ABC|Generic|Protocol|Exception|BaseException|\w+(?:Error|Warning))$/;
/** Follows a change through names, attributes and classes; with what is known of loading, also through what loading calls. */
async function affectedCode(changes, digest, users, loading) {
    const symbols = new Map();
    const loads = new Map();
    const known = new Map(digest.symbols.map((one) => [one.id, one]));
    const byName = new Map(digest.symbols.map((one) => [`${one.path} ${one.qualname}`, one]));
    const children = Map.groupBy(digest.symbols, (one) => one.parent ?? '');
    const bases = Map.groupBy(digest.inherits, (edge) => edge.from);
    const below = Map.groupBy(digest.inherits.filter((edge) => edge.internal), (edge) => edge.to);
    const calls = loading === null ? null : Map.groupBy(digest.calls, (edge) => edge.to);
    const front = [];
    const paths = Map.groupBy(digest.modules, (one) => `py:${one.module}`);
    const reach = (id, why) => {
        const symbol = known.get(id);
        if (symbol === undefined || symbols.has(id))
            return;
        symbols.set(id, why);
        front.push(symbol);
    };
    const load = (path, why) => {
        if (!loads.has(path))
            loads.set(path, why);
    };
    const named = async (path, names, why) => {
        if (names.length === 0)
            return;
        const uses = await users.named(path, names);
        for (const id of uses.symbols)
            reach(id, why);
        for (const place of uses.loads)
            load(place, why);
    };
    /** A class is another one now: whatever runs in it, or names it. */
    const remade = async (symbol, why) => {
        for (const { from } of below.get(symbol.id) ?? [])
            reach(from, why);
        for (const child of children.get(symbol.id) ?? [])
            reach(child.id, why);
        if (symbol.parent === null)
            await named(symbol.path, [symbol.qualname], why);
        else
            for (const id of (await users.mentioning(lastPart(symbol.qualname))) ?? [])
                reach(id, why);
    };
    const member = async (owner, name, why) => {
        const above = ancestors(owner.id);
        const dynamic = /^__\w+__$/.test(name) || above.some((id) => (bases.get(id) ?? []).some(({ to, internal }) => !internal && !PLAIN_BASE.test(to)));
        const using = dynamic || (await users.isDecorated(owner)) ? null : await users.mentioning(name);
        if (using === null)
            reach(owner.id, why);
        for (const id of using ?? [])
            reach(id, why);
        for (const id of using === null ? [] : above)
            for (const child of children.get(id) ?? [])
                if (lastPart(child.qualname) === name)
                    reach(child.id, why);
    };
    const ancestors = (id) => {
        const all = [id];
        for (let at = 0; at < all.length && all.length < 100; at++) {
            for (const { to, internal } of bases.get(all[at] ?? '') ?? [])
                if (internal && !all.includes(to))
                    all.push(to);
        }
        return all;
    };
    /** Loading a module ran this, so what loading made of it may be something else. */
    const loaded = async (symbol, seen) => {
        if (calls === null || loading === null || seen.has(symbol.id))
            return;
        seen.add(symbol.id);
        const why = `uses what loading made with ${symbol.qualname}`;
        let found = false;
        for (const edge of calls.get(symbol.id) ?? []) {
            if (!edge.from.endsWith(':<module>')) {
                const caller = known.get(edge.from);
                if (caller === undefined || !loading.symbol(caller))
                    continue;
                found = true;
                if (caller.kind === 'class')
                    reach(caller.id, why);
                else
                    await loaded(caller, seen);
                continue;
            }
            found = true;
            for (const { path } of paths.get(edge.from.slice(0, -9)) ?? []) {
                const holder = digest.symbols.findLast((one) => one.path === path && one.line <= edge.line && edge.line <= one.endLine);
                const using = holder === undefined ? await users.of(path, edge.line) : [holder.id];
                if (using === null)
                    load(path, why);
                else
                    for (const id of using)
                        reach(id, why);
            }
        }
        const owner = known.get(symbol.parent ?? '');
        if (!found && owner?.kind === 'class')
            reach(owner.id, why);
        else if (!found)
            load(symbol.path, why);
    };
    const seen = new Set();
    for (const change of changes) {
        const at = (qualname) => byName.get(`${change.path} ${qualname}`);
        if (change.loads)
            load(change.path, `loads ${change.path}, which is changed`);
        await named(change.path, change.names, `uses what ${change.path} binds`);
        for (const name of change.classes) {
            const symbol = at(name);
            if (symbol !== undefined)
                reach(symbol.id, `uses ${name}`);
        }
        for (const { owner, name } of change.members) {
            const symbol = at(owner);
            if (symbol !== undefined)
                await member(symbol, name, `uses ${owner}.${name}`);
        }
        for (const id of loading?.changed(change) ?? []) {
            const symbol = known.get(id);
            if (symbol !== undefined)
                await loaded(symbol, seen);
        }
    }
    for (let symbol = front.shift(); symbol !== undefined; symbol = front.shift()) {
        const why = symbols.get(symbol.id) ?? '';
        if (symbol.kind === 'class')
            await remade(symbol, why);
        else if (loading?.symbol(symbol) === true)
            await loaded(symbol, seen);
    }
    return { symbols, loads };
} // prettier-ignore
function lastPart(qualname) {
    return qualname.slice(qualname.lastIndexOf('.') + 1);
}

// EXTERNAL MODULE: ./lib/knowledge/impact/affected-tests.js
var affected_tests = __webpack_require__(49335);
// EXTERNAL MODULE: ./lib/judge/line-diff.js
var line_diff = __webpack_require__(66965);
// EXTERNAL MODULE: ./lib/knowledge/parse/definitions.js
var definitions = __webpack_require__(79314);
// EXTERNAL MODULE: ./lib/knowledge/parse/fingerprint.js
var fingerprint = __webpack_require__(48712);
// EXTERNAL MODULE: ./lib/knowledge/parse/python.js
var python = __webpack_require__(8732);
// EXTERNAL MODULE: ./lib/knowledge/parse/flat-tree.js
var flat_tree = __webpack_require__(89782);
;// CONCATENATED MODULE: ./lib/knowledge/impact/bindings.js

const TARGETS = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern', 'tuple', 'list']);
const EFFECTS = new Set(['raise_statement', 'assert_statement', 'exec_statement', 'print_statement']);
/** Reads what a statement binds when a module or class body runs it; bodies of functions and classes in it wait. */
function bindingsOf(tree, statement, into) {
    for (let node = statement; node < (0,flat_tree/* afterOf */.Wo)(tree, statement); node++) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        if (kind === 'function_definition' || kind === 'class_definition') {
            bind(into, (0,flat_tree/* childIn */._9)(tree, node, 'name'), tree, '');
            node = (0,flat_tree/* afterOf */.Wo)(tree, node) - 1;
        }
        else if (kind === 'lambda')
            node = (0,flat_tree/* afterOf */.Wo)(tree, node) - 1;
        else if (kind === 'import_statement' || kind === 'import_from_statement')
            imports(tree, node, into);
        else if (kind === 'assignment' || kind === 'augmented_assignment' || kind === 'for_statement')
            targets(tree, (0,flat_tree/* childIn */._9)(tree, node, 'left'), into);
        else if (kind === 'named_expression')
            targets(tree, (0,flat_tree/* childIn */._9)(tree, node, 'name'), into);
        else if (kind === 'as_pattern_target')
            targets(tree, node + 1, into);
        else if (kind === 'type_alias_statement')
            targets(tree, (0,flat_tree/* childIn */._9)(tree, node, 'left'), into);
        else if (kind === 'delete_statement')
            for (const one of (0,flat_tree/* childrenOf */.LU)(tree, node))
                targets(tree, one, into);
        else if (EFFECTS.has(kind))
            into.effects = true;
        else if (kind === 'expression_statement')
            expression(tree, node, into);
    }
} // prettier-ignore
/** `__all__.extend(...)` changes what the name holds; any other call may do anything. */
function expression(tree, node, into) {
    const kind = (0,flat_tree/* kindOf */.I)(tree, node + 1);
    if (kind === 'await' || kind === 'yield')
        into.effects = true;
    if (kind !== 'call')
        return;
    const callee = (0,flat_tree/* childIn */._9)(tree, node + 1, 'function');
    const owner = callee >= 0 && (0,flat_tree/* kindOf */.I)(tree, callee) === 'attribute' ? (0,flat_tree/* childIn */._9)(tree, callee, 'object') : -1;
    const name = owner >= 0 && (0,flat_tree/* kindOf */.I)(tree, owner) === 'identifier' ? (0,flat_tree/* textOf */.b6)(tree, owner) : '';
    if (/^(?:_*[A-Z][A-Z0-9_]*|__\w+__)$/.test(name))
        into.names.set(name, '');
    else
        into.effects = true;
}
function targets(tree, target, into) {
    if (target < 0)
        return;
    const kind = (0,flat_tree/* kindOf */.I)(tree, target);
    if (kind === 'identifier')
        bind(into, target, tree, '');
    else if (kind === 'attribute' || kind === 'subscript') {
        // `a.b = c` and `a["b"] = c` change what `a` is.
        targets(tree, (0,flat_tree/* childIn */._9)(tree, target, kind === 'attribute' ? 'object' : 'value'), into);
        if (kind === 'attribute')
            bind(into, (0,flat_tree/* childIn */._9)(tree, target, 'attribute'), tree, '');
    }
    else if (TARGETS.has(kind))
        for (const one of (0,flat_tree/* childrenOf */.LU)(tree, target))
            targets(tree, one, into);
    else if (kind === 'type')
        targets(tree, target + 1, into);
}
function imports(tree, node, into) {
    const module = (0,flat_tree/* childIn */._9)(tree, node, 'module_name');
    const from = module < 0 ? '' : (0,flat_tree/* textOf */.b6)(tree, module);
    for (const child of (0,flat_tree/* childrenOf */.LU)(tree, node)) {
        if ((0,flat_tree/* kindOf */.I)(tree, child) === 'wildcard_import')
            into.effects = true;
        if ((0,flat_tree/* fieldOf */._F)(tree, child) !== 'name')
            continue;
        const aliased = (0,flat_tree/* kindOf */.I)(tree, child) === 'aliased_import';
        const name = (0,flat_tree/* textOf */.b6)(tree, aliased ? (0,flat_tree/* childIn */._9)(tree, child, 'name') : child);
        const alias = aliased ? (0,flat_tree/* textOf */.b6)(tree, (0,flat_tree/* childIn */._9)(tree, child, 'alias')) : null;
        const bound = alias ?? (module < 0 ? (name.split('.')[0] ?? name) : name);
        into.names.set(bound, `${into.names.get(bound) ?? ''}import ${from} ${name};`);
    }
}
function bind(into, name, tree, to) {
    if (name >= 0)
        into.names.set((0,flat_tree/* textOf */.b6)(tree, name), to);
}
/** Names that two sets of statements bind otherwise: of imports only those that come from somewhere else. */
function differing(before, after) {
    const all = new Set([...before.names.keys(), ...after.names.keys()]);
    return [...all].filter((name) => {
        const [was, is] = [before.names.get(name), after.names.get(name)];
        return was !== is || was === '';
    });
}

;// CONCATENATED MODULE: ./lib/knowledge/impact/statements.js


const COMPOUND = new Set([
    'if_statement', 'for_statement', 'while_statement', 'try_statement', 'with_statement', 'match_statement',
]); // prettier-ignore
const CLAUSES = new Set([
    'elif_clause', 'else_clause', 'except_clause', 'except_group_clause', 'finally_clause', 'case_clause',
]); // prettier-ignore
const PASSED_OVER = new Set(['comment', 'line_continuation', ';']);
let nothing;
/** The statements of a block or module that mean something. */
function statementsOf(tree, block) {
    const found = [];
    for (const node of block < 0 ? [] : (0,flat_tree/* childrenOf */.LU)(tree, block)) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        if (PASSED_OVER.has(kind))
            continue;
        const print = (0,fingerprint/* fingerprintOf */.a)(tree, node);
        // A docstring leaves nothing behind.
        nothing ??= emptyPrint();
        if (print !== nothing)
            found.push({ node, kind, print });
    }
    return found;
}
/** The fingerprint of a subtree without nodes. */
function emptyPrint() {
    const none = new Uint32Array();
    const list = { kinds: [], fields: [], kind: new Uint16Array(), field: new Uint8Array(), parent: new Int32Array() };
    return (0,fingerprint/* fingerprintOf */.a)({ ...list, source: Buffer.alloc(0), text: null, skipped: 0, start: none, end: none, after: Uint32Array.of(0), lineStarts: none, missing: [] }); // prettier-ignore
}
/** The definition that a statement is, or null. */
function definedBy(tree, { node: whole, kind }) {
    const node = kind === 'decorated_definition' ? (0,flat_tree/* childIn */._9)(tree, whole, 'definition') : whole;
    const own = node < 0 ? '' : (0,flat_tree/* kindOf */.I)(tree, node);
    if (own !== 'function_definition' && own !== 'class_definition')
        return null;
    const name = (0,flat_tree/* childIn */._9)(tree, node, 'name');
    const body = (0,flat_tree/* childIn */._9)(tree, node, 'body');
    if (name < 0 || body < 0)
        return null;
    const decorators = whole === node ? [] : (0,flat_tree/* childrenOf */.LU)(tree, whole).filter((child) => (0,flat_tree/* kindOf */.I)(tree, child) === 'decorator');
    return { whole, node, name: (0,flat_tree/* textOf */.b6)(tree, name), isClass: own === 'class_definition', decorators, body };
} // prettier-ignore
/** What stands before the body: parameters, annotations, bases. */
function headPrint(tree, node) {
    return (0,flat_tree/* childrenOf */.LU)(tree, node)
        .filter((child) => (0,flat_tree/* kindOf */.I)(tree, child) !== 'block' && !CLAUSES.has((0,flat_tree/* kindOf */.I)(tree, child)))
        .filter((child) => !PASSED_OVER.has((0,flat_tree/* kindOf */.I)(tree, child)))
        .map((child) => (0,fingerprint/* fingerprintOf */.a)(tree, child))
        .join();
}
/** The blocks and clauses of a compound statement or of one of its clauses. */
function partsOf(tree, node) {
    return (0,flat_tree/* childrenOf */.LU)(tree, node)
        .map((child) => ({ node: child, kind: (0,flat_tree/* kindOf */.I)(tree, child) }))
        .filter(({ kind }) => kind === 'block' || CLAUSES.has(kind));
}
/** Lines of a node. */
function linesOf(tree, node) {
    const start = (0,flat_tree/* startOf */.GH)(tree, node);
    return [(0,flat_tree/* lineAt */.mh)(tree, start), (0,flat_tree/* lineAt */.mh)(tree, Math.max(start, (0,flat_tree/* endOf */.pJ)(tree, node) - 1))];
}
/** Lines of what a statement runs before its body, for one without a body: all its lines. */
function headLines(tree, statement) {
    const [first, last] = linesOf(tree, statement.node);
    const owner = definedBy(tree, statement)?.node ?? statement.node;
    const body = (0,flat_tree/* childrenOf */.LU)(tree, owner).find((child) => (0,flat_tree/* kindOf */.I)(tree, child) === 'block');
    return body === undefined ? [first, last] : [first, Math.max(first, (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, body)) - 1)];
}
/** Whether running a statement shows as a line: declarations and bare constants do not. */
function shows(tree, { node, kind }) {
    if (kind === 'global_statement' || kind === 'nonlocal_statement')
        return false;
    if (kind !== 'expression_statement')
        return true;
    const inner = (0,flat_tree/* kindOf */.I)(tree, node + 1);
    if (inner === 'assignment')
        return (0,flat_tree/* childIn */._9)(tree, node + 1, 'right') >= 0;
    return !['string', 'integer', 'float', 'ellipsis', 'true', 'false', 'none', 'concatenated_string'].includes(inner);
}
/** `if TYPE_CHECKING:` runs nothing. */
function isForTypesOnly(tree, statement) {
    if (statement.kind !== 'if_statement')
        return false;
    const condition = (0,flat_tree/* childIn */._9)(tree, statement.node, 'condition');
    return condition >= 0 && /^(?:\w+\.)?TYPE_CHECKING$/.test((0,flat_tree/* textOf */.b6)(tree, condition));
}
/** Whether a node lies below another. */
function holds(tree, outer, inner) {
    return outer <= inner && inner < (0,flat_tree/* afterOf */.Wo)(tree, outer);
}

;// CONCATENATED MODULE: ./lib/knowledge/impact/code-change.js





 // prettier-ignore
/** Compares two versions of a Python file; null is a file that is not there. */
async function codeChange(path, before, after) {
    const [old, now] = await Promise.all([(0,python/* parsePython */.w)(before ?? ''), (0,python/* parsePython */.w)(after ?? '')]);
    if (!old.ok || !now.ok)
        return unreadable(path);
    const draft = {
        old: old.tree, now: now.tree, lines: [], entered: new Set(), changed: new Set(), added: new Set(), names: new Set(),
        members: new Map(), classes: new Set(), loads: false,
    }; // prettier-ignore
    if (before === null || after === null)
        wholeFile(draft, path);
    else if ((0,fingerprint/* fingerprintOf */.a)(old.tree) !== (0,fingerprint/* fingerprintOf */.a)(now.tree)) {
        blocks(draft, 0, 0, { kind: 'module', name: '', head: [1, 1], first: 0 });
    }
    return {
        path, lines: draft.lines, entered: [...draft.entered], changed: [...draft.changed], added: [...draft.added],
        names: [...draft.names], members: [...draft.members.values()], classes: [...draft.classes], loads: draft.loads,
        before: firstLines(old.tree),
    }; // prettier-ignore
}
/** What cannot be read may do anything. */
function unreadable(path) {
    const none = { lines: [], entered: [], changed: [], added: [], names: [], members: [], classes: [] };
    return { path, ...none, loads: true, before: new Map() };
}
function firstLines(tree) {
    return new Map([...Map.groupBy((0,definitions/* definitions */.BG)(tree), (one) => one.qualname)].map(([name, all]) => [name, all.map((one) => one.line)])); // prettier-ignore
}
/** A new or deleted file: all its names, and the name it is imported by. */
function wholeFile(draft, path) {
    for (const tree of [draft.old, draft.now]) {
        const bound = { names: new Map(), effects: false };
        for (const { node } of statementsOf(tree, 0))
            bindingsOf(tree, node, bound);
        for (const name of bound.names.keys())
            draft.names.add(name);
        for (const { qualname, line } of (0,definitions/* definitions */.BG)(tree)) {
            draft.changed.add(qualname);
            if (tree === draft.now)
                draft.added.add(qualname);
            else
                draft.entered.add(line);
        }
    }
    draft.names.add(path.split('/').at(-1)?.replace(/\.py$/, '') ?? '');
}
function blocks(draft, a, b, scope) {
    const [olds, news] = [statementsOf(draft.old, a), statementsOf(draft.now, b)];
    const hunks = (0,line_diff/* diffLines */.Pp)(olds.map((one) => one.print), news.map((one) => one.print)); // prettier-ignore
    const gone = hunks.flatMap((hunk) => olds.slice(hunk.beforeStart, hunk.beforeEnd));
    const come = hunks.flatMap((hunk) => news.slice(hunk.afterStart, hunk.afterEnd));
    const paired = new Set();
    const match = pairDefinitions(draft, gone, come);
    for (const [before, after] of match) {
        paired.add(before.whole).add(after.whole);
        definition(draft, before, after, scope);
    }
    const plain = { before: bindings(), after: bindings() };
    for (const hunk of hunks) {
        const left = olds.slice(hunk.beforeStart, hunk.beforeEnd).filter(({ node }) => !paired.has(node));
        const right = news.slice(hunk.afterStart, hunk.afterEnd).filter(({ node }) => !paired.has(node));
        const alike = left.length === right.length && left.every(({ kind }, at) => kind === right[at]?.kind && COMPOUND.has(kind)); // prettier-ignore
        if (alike)
            left.forEach((one, at) => compound(draft, one, right[at] ?? one, headLines(draft.old, one), scope));
        else
            plainHunk(draft, left, right, scope, { olds, at: hunk.beforeEnd, from: hunk.beforeStart }, plain);
    }
    if (scope.kind !== 'function')
        settle(draft, plain, scope);
}
function bindings() {
    return { names: new Map(), effects: false };
}
/** Definitions of one name belong together, in their order, wherever in the block they went. */
function pairDefinitions(draft, gone, come) {
    const found = [];
    const open = come.flatMap((one) => definedBy(draft.now, one) ?? []);
    for (const before of gone.flatMap((one) => definedBy(draft.old, one) ?? [])) {
        const at = open.findIndex((one) => one.name === before.name && one.isClass === before.isClass);
        const [after] = at < 0 ? [] : open.splice(at, 1);
        if (after !== undefined)
            found.push([before, after]);
    }
    return found;
}
function definition(draft, before, after, scope) {
    const { old, now } = draft;
    const qualified = join(scope, before.name);
    const decorators = [before.decorators.map((one) => (0,fingerprint/* fingerprintOf */.a)(old, one)).join(), after.decorators.map((one) => (0,fingerprint/* fingerprintOf */.a)(now, one)).join()]; // prettier-ignore
    const [first] = linesOf(old, before.whole);
    const head = headLines(old, { node: before.whole, kind: before.whole === before.node ? '' : 'decorated_definition' });
    const isHead = headPrint(old, before.node) !== headPrint(now, after.node);
    const isDecorated = decorators[0] !== decorators[1];
    if ((0,fingerprint/* fingerprintOf */.a)(old, before.whole) === (0,fingerprint/* fingerprintOf */.a)(now, after.whole))
        return;
    if (!before.isClass || scope.kind === 'function')
        draft.changed.add(qualified);
    if (isDecorated || (before.isClass && isHead))
        outside(draft, scope, before.name, !before.isClass);
    if (before.isClass && scope.kind !== 'function') {
        if (isHead || isDecorated)
            draft.classes.add(qualified);
        blocks(draft, before.body, after.body, { kind: 'class', name: qualified, head, first });
        return;
    }
    if (isHead || isDecorated) {
        draft.entered.add(first);
        if (scope.kind === 'function')
            draft.lines.push(head);
    }
    blocks(draft, before.body, after.body, { kind: 'function', name: qualified, head, first });
}
/** What a name of a module or class stands for is another thing now. */
function outside(draft, scope, name, method) {
    if (scope.kind === 'module')
        draft.names.add(name);
    else if (scope.kind === 'class')
        draft.members.set(`${scope.name} ${name}`, { owner: scope.name, name, method });
}
/** A compound statement or clause that is one in both versions. */
function compound(draft, before, after, head, scope) {
    const { old, now } = draft;
    const [olds, news] = [partsOf(old, before.node), partsOf(now, after.node)];
    const same = olds.length === news.length && olds.every(({ kind }, at) => kind === news[at]?.kind);
    if (!same || headPrint(old, before.node) !== headPrint(now, after.node)) {
        if (scope.kind === 'function')
            draft.lines.push(head);
        else
            plainHunk(draft, [statement(before)], [statement(after)], scope, null, null);
        return;
    }
    const typesOnly = isForTypesOnly(old, before);
    olds.forEach((part, at) => {
        const other = news[at] ?? part;
        if (part.kind !== 'block')
            compound(draft, part, other, head, scope);
        else if (!typesOnly || at > 0)
            blocks(draft, part.node, other.node, { ...scope, head });
    });
} // prettier-ignore
function statement({ node, kind }) {
    return { node, kind, print: '' };
}
/** Statements that came, went, or became others. `both` gathers what they bind; without it that is judged here. */
function plainHunk(draft, left, right, scope, place, both) {
    const { old, now } = draft;
    if (left.length === 0 && right.length === 0)
        return;
    if (scope.kind === 'function') {
        for (const one of left) {
            draft.lines.push(linesOf(old, one.node));
            if (definedBy(old, one) !== null)
                draft.entered.add(linesOf(old, one.node)[0]);
        }
        const met = left.some((one) => shows(old, one));
        if (!met && place !== null)
            draft.lines.push(reachOf(draft, place, scope));
        // A function without any statement that shows is known by having been entered.
        if (!met && place !== null && !place.olds.some((one) => shows(old, one)))
            draft.entered.add(scope.first);
        return;
    }
    const bound = both ?? { before: bindings(), after: bindings() };
    for (const [tree, list, into] of [[old, left, bound.before], [now, right, bound.after]]) {
        for (const one of list) {
            if (isForTypesOnly(tree, one))
                continue;
            const own = definedBy(tree, one);
            if (own !== null)
                single(draft, tree, own, scope);
            else
                bindingsOf(tree, one.node, into);
        }
    }
    if (both === null)
        settle(draft, bound, scope);
} // prettier-ignore
/** A definition that only one version has. */
function single(draft, tree, own, scope) {
    draft.changed.add(join(scope, own.name));
    outside(draft, scope, own.name, !own.isClass);
    for (const { qualname, line, node } of (0,definitions/* definitions */.BG)(tree)) {
        if (!holds(tree, own.whole, node))
            continue;
        if (tree === draft.old)
            draft.entered.add(line);
        else {
            draft.changed.add(qualname);
            draft.added.add(qualname);
        }
    }
}
/** Code that is put in is met by whoever ran what stands behind it, or else what stands before it. */
function reachOf({ old }, { olds, at, from }, scope) {
    const near = olds.slice(at).find((one) => shows(old, one)) ?? olds.slice(0, from).findLast((one) => shows(old, one));
    return near === undefined ? scope.head : headLines(old, near);
}
function settle(draft, { before, after }, scope) {
    for (const name of differing(before, after))
        outside(draft, scope, name, false);
    if (!before.effects && !after.effects)
        return;
    if (scope.kind === 'class')
        draft.classes.add(scope.name);
    else
        draft.loads = true;
} // prettier-ignore
function join(scope, name) {
    return scope.name === '' ? name : `${scope.name}.${name}`;
}

;// CONCATENATED MODULE: ./lib/knowledge/impact/coverage-hits.js

/** The tests that ran what changed, or code that a change reaches without a call. `since` has changes of other files since the record was made. */
async function coverageHits(index, changes, since, digest, users) {
    const tests = new Map();
    const note = (ids, why) => {
        for (const id of ids)
            if (!tests.has(id))
                tests.set(id, why);
    };
    const old = new Map([...since, ...changes].map((one) => [one.path, one.before]));
    const firstLines = ({ path, qualname, line }) => {
        const before = old.get(path);
        return before === undefined ? [line] : (before.get(qualname) ?? []);
    };
    const functions = Map.groupBy(digest.symbols.filter(({ kind }) => kind !== 'class'), (one) => `${one.path} ${one.qualname}`);
    const loading = {
        symbol: (symbol) => symbol.kind !== 'class' && index.loaded(symbol.path, [], firstLines(symbol)).length > 0,
        changed: ({ path, lines, entered, before }) => {
            const ran = index.loaded(path, lines, entered);
            const names = [...before].flatMap(([name, all]) => (all.some((line) => ran.includes(line)) ? [name] : []));
            return names.flatMap((name) => (functions.get(`${path} ${name}`) ?? []).map(({ id }) => id));
        },
    };
    for (const { path, lines, entered, before } of changes) {
        const names = new Map([...before].flatMap(([name, all]) => all.map((line) => [line, name])));
        for (const line of entered)
            note(index.ran(path, [], [line]), `runs ${names.get(line) ?? 'code'} of ${path}`);
        for (const span of lines)
            note(index.ran(path, [span], []), `runs line ${span[0]} of ${path}`);
    }
    const affected = await affectedCode(changes, digest, users, loading);
    const symbols = new Map(digest.symbols.map((one) => [one.id, one]));
    for (const [id, why] of affected.symbols) {
        const symbol = symbols.get(id);
        if (symbol === undefined || symbol.kind === 'class')
            continue;
        note(index.ran(symbol.path, [], firstLines(symbol)), `runs ${symbol.qualname}, which ${why}`);
    }
    return { tests, loads: affected.loads };
} // prettier-ignore

// EXTERNAL MODULE: ./lib/knowledge/impact/name-users.js
var name_users = __webpack_require__(36633);
;// CONCATENATED MODULE: ./lib/knowledge/impact/pytest-config.js
/** Files that may configure pytest, with the section that does; null: all of it. */
const SECTIONS = {
    'pytest.ini': null,
    '.pytest.ini': null,
    'pyproject.toml': /^\[tool\.pytest[^\]]*\]/,
    'setup.cfg': /^\[tool:pytest\]/,
    'tox.ini': /^\[pytest\]/,
};
/** Whether a change touches what configures pytest: then every test may end otherwise. */
function configuresPytest({ path, before, after }) {
    const section = SECTIONS[path];
    if (section === undefined)
        return false;
    return settings(before, section) !== settings(after, section);
}
function settings(bytes, section) {
    const lines = (bytes?.toString('latin1') ?? '').split(/\r?\n/).map((line) => line.trim());
    let inside = section === null;
    return lines
        .filter((line) => {
        if (section !== null && line.startsWith('['))
            inside = section.test(line);
        return inside && line !== '' && !/^[#;]/.test(line);
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/knowledge/impact/impacted-tests.js








/** The tests whose outcome a change may turn. */
async function impactedByFiles(code, files, recorded) {
    const users = (0,name_users/* createUsers */.b)(code.digest, code.sources);
    const python = files.filter(({ path }) => path.endsWith('.py'));
    const data = files.filter(({ path }) => !path.endsWith('.py'));
    const changes = await changesOf(python, new Map());
    const whole = data.filter(configuresPytest).flatMap(({ path }) => allTests(code.digest, `pytest is configured in ${path}`));
    const found = await impacted_tests_join(code.digest, users, changes, recorded, python);
    const readers = recorded === null ? [] : data.flatMap(({ path }) => [...recorded.index.readers(path)].map((id) => recordedTest(id, `reads ${path}`, code.digest)));
    const added = changes.flatMap((change) => newTests(change, code.digest));
    const doctests = files.flatMap(({ path }) => textTests(path, recorded, code.digest));
    return { tests: unique([...found, ...added, ...readers, ...doctests, ...whole]), by: recorded === null ? 'calls' : 'coverage' };
} // prettier-ignore
/** The tests whose outcome a change of these symbols, or of anything in these files, may turn. */
async function impactedBySymbols(code, asked, recorded) {
    const users = (0,name_users/* createUsers */.b)(code.digest, code.sources);
    const since = new Map((await changesOf(recorded?.since ?? [], new Map())).map((one) => [one.path, one]));
    const all = [...asked.symbols, ...code.digest.symbols.filter(({ path }) => asked.files.includes(path))];
    const paths = [...new Set([...all.map(({ path }) => path), ...asked.files])];
    const changes = paths.map((path) => {
        const own = all.filter((one) => one.path === path);
        const before = since.get(path)?.before ?? impacted_tests_firstLines(code.digest, path);
        const plain = own.filter(({ kind }) => kind !== 'class').map(({ qualname }) => qualname);
        const classes = own.filter(({ kind }) => kind === 'class').map(({ qualname }) => qualname);
        const entered = plain.flatMap((name) => before.get(name) ?? []);
        return { path, lines: [], entered, changed: plain, added: [], names: [], members: [], classes, loads: asked.files.includes(path), before };
    });
    const tests = await impacted_tests_join(code.digest, users, changes, recorded, []);
    return { tests: unique(tests), by: recorded === null ? 'calls' : 'coverage' };
} // prettier-ignore
async function impacted_tests_join(digest, users, changes, recorded, files) {
    const near = await (0,affected_tests/* findAffectedTests */.JX)(await staticCode(changes, digest, users), digest, users);
    if (recorded === null)
        return near;
    const { index } = recorded;
    const since = await changesOf(recorded.since, new Map());
    const againstRecord = files.length === 0 ? changes : await changesOf(files, recorded.recorded);
    const hits = await coverageHits(index, againstRecord, since, digest, users);
    // What a test runs may be different by now where it met what changed since: then only calls can tell.
    const drifted = since.length === 0 ? NONE : await coverageHits(index, since, since, digest, users);
    const isKnown = (id) => index.known.has(id) && !drifted.tests.has(id);
    const found = [...hits.tests].map(([id, why]) => recordedTest(id, why, digest));
    const spawning = changes.some(({ path }) => !(0,tests_importing/* isCollected */.G)(path)) ? [...index.spawning] : [];
    found.push(...spawning.map((id) => recordedTest(id, 'starts another program, of which nothing is recorded', digest)));
    found.push(...near.flatMap((test) => withoutKnown(test, isKnown, digest)));
    found.push(...(await (0,affected_tests/* findAffectedTests */.JX)({ symbols: newInTests(changes, digest), files: [] }, digest, users)));
    found.push(...(await (0,affected_tests/* findAffectedTests */.JX)({ symbols: [], files: [...hits.loads.keys()] }, digest, users)));
    return found;
} // prettier-ignore
const NONE = { tests: new Map(), loads: new Map() };
function changesOf(files, recorded) {
    const python = files.filter(({ path }) => path.endsWith('.py'));
    return Promise.all(python.map(({ path, before, after }) => codeChange(path, recorded.has(path) ? (recorded.get(path) ?? null) : before, after)));
} // prettier-ignore
/** What calls may lead to: the changed definitions, and what the change reaches otherwise. */
async function staticCode(changes, digest, users) {
    const affected = await affectedCode(changes, digest, users, null);
    const changed = new Set(changes.flatMap(({ path, changed: names }) => names.map((name) => `${path} ${name}`)));
    const symbols = digest.symbols.filter(({ path, qualname }) => changed.has(`${path} ${qualname}`)).map(({ id }) => id);
    return { symbols: [...new Set([...symbols, ...affected.symbols.keys()])], files: [...affected.loads.keys()] };
}
/** Definitions that came into tests and conftest files: no record can know who uses them. */
function newInTests(changes, digest) {
    const added = new Set(changes.flatMap(({ path, added: names }) => names.map((name) => `${path} ${name}`)));
    return digest.symbols.filter(({ path, qualname, test }) => test && added.has(`${path} ${qualname}`)).map(({ id }) => id); // prettier-ignore
}
/** Of what calls select, only the tests about which a record says nothing. */
function withoutKnown(test, isKnown, digest) {
    if (test.symbol !== null)
        return isKnown(test.test) ? [] : [test];
    const own = digest.symbols.filter((one) => one.path === test.path && (0,affected_tests/* isTest */.Nu)(one));
    const unknown = own.filter((one) => !isKnown((0,affected_tests/* testId */.ec)(one)));
    if (unknown.length === own.length)
        return own.length === 0 ? [] : [test];
    return unknown.map((one) => ({ ...test, line: one.line, symbol: one.id, test: (0,affected_tests/* testId */.ec)(one) }));
}
/** Tests in texts: of a changed file all of them, since any of its lines may be one. */
function textTests(path, recorded, digest) {
    const ids = [...(recorded?.index.known ?? [])].filter((id) => id.startsWith(`${path}::`));
    return (0,tests_importing/* isCollected */.G)(path) ? [] : ids.map((id) => recordedTest(id, 'stands in a changed file', digest));
}
function recordedTest(id, how, digest) {
    const path = id.split('::', 1)[0] ?? id;
    const symbol = digest.symbols.find((one) => one.path === path && (0,affected_tests/* testId */.ec)(one) === id);
    return { path, line: symbol?.line ?? 1, symbol: symbol?.id ?? null, test: id, certainty: 'calls', how };
}
/** Tests that a change brings, and those that a new fixture or hook may reach: the digest may be of the code before it. */
function newTests({ path, added }, digest) {
    const known = new Set(digest.symbols.filter((one) => one.path === path).map(({ qualname }) => qualname));
    const fresh = added.filter((name) => !known.has(name));
    if (fresh.length === 0)
        return [];
    const how = `${fresh[0] ?? ''} is new in ${path}`;
    if (path.endsWith('conftest.py'))
        return allTests(digest, how).filter((test) => test.path.startsWith((0,modules/* folderOf */.yS)(path)));
    if (!(0,tests_importing/* isCollected */.G)(path))
        return [];
    const tests = fresh.filter((name) => /(?:^|\.)test[^.]*$/.test(name));
    if (tests.length < fresh.length)
        return [{ path, line: 1, symbol: null, test: path, certainty: 'calls', how }];
    return tests.map((name) => ({ path, line: 1, symbol: null, test: (0,affected_tests/* testId */.ec)({ path, qualname: name }), certainty: 'calls', how: 'is changed itself' }));
} // prettier-ignore
function allTests(digest, how) {
    const paths = digest.modules.map(({ path }) => path).filter(tests_importing/* isCollected */.G);
    return paths.map((path) => ({ path, line: 1, symbol: null, test: path, certainty: 'calls', how }));
}
/** Each test once, those that only load the change last, and none of a file of which all are selected for more than loading. */
function unique(tests) {
    const isWhole = ({ test, path }) => test === path;
    const files = new Set(tests.flatMap((one) => (isWhole(one) && one.certainty === 'calls' ? [one.path] : [])));
    const seen = new Set();
    const kept = tests.filter((one) => {
        if (seen.has(one.test) || (files.has(one.path) && !(isWhole(one) && one.certainty === 'calls')))
            return false;
        seen.add(one.test);
        return true;
    });
    return [...kept.filter(({ certainty }) => certainty === 'calls'), ...kept.filter(({ certainty }) => certainty === 'loads')];
} // prettier-ignore
function impacted_tests_firstLines(digest, path) {
    const own = digest.symbols.filter((one) => one.path === path);
    return new Map([...Map.groupBy(own, (one) => one.qualname)].map(([name, all]) => [name, all.map(({ line }) => line)])); // prettier-ignore
}


/***/ }),

/***/ 36633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createUsers)
/* harmony export */ });
/* unused harmony export boundAt */
/** Files read at once, and at most. */
const BATCH = 400;
const MAX_FILES = 6_000;
/** Names that are followed from file to file. */
const MAX_NAMES = 2_000;
/** Finds users by the words in their code, among those who can see the name. */
function createUsers(digest, sources) {
    const texts = new Map();
    const byPath = Map.groupBy(digest.symbols, (one) => one.path);
    const python = digest.modules.filter(({ path }) => path.endsWith('.py'));
    const records = new Map(python.map((one) => [one.path, one]));
    const importers = importersOf(digest.imports);
    const read = async (paths) => {
        const missing = paths.filter((path) => !texts.has(path) && records.has(path));
        for (let at = 0; at < missing.length; at += BATCH) {
            const batch = missing.slice(at, at + BATCH);
            const found = await sources(batch);
            for (const path of batch)
                texts.set(path, textsOf(found.get(path)?.toString('latin1') ?? '', byPath.get(path) ?? []));
        }
        return paths.flatMap((path) => { const text = texts.get(path); return text === undefined ? [] : [{ path, text }]; });
    };
    const named = async (path, names) => {
        const symbols = new Set();
        const loads = new Set();
        const seen = new Set();
        const queue = [...names].map((name) => ({ path, name }));
        for (let at = 0; at < queue.length && at < MAX_NAMES; at++) {
            const one = queue[at];
            if (one === undefined || seen.has(`${one.path} ${one.name}`))
                continue;
            seen.add(`${one.path} ${one.name}`);
            const module = records.get(one.path)?.module;
            const edges = module === undefined ? [] : (importers.get(module) ?? []);
            const seeing = edges.filter((edge) => edge.names.length === 0 || edge.names.includes(one.name) || edge.names.includes('*') || edge.to !== module);
            for (const { path: place, text } of await read([...new Set([one.path, ...seeing.map((edge) => edge.from)])])) {
                for (const { symbol, text: own } of text.own)
                    if (isWord(own, one.name))
                        symbols.add(symbol.id);
                text.outside.forEach((line, index) => {
                    if (!isWord(line, one.name))
                        return;
                    const bound = boundAt(text.whole, index + 1);
                    if (bound === null)
                        loads.add(place);
                    else
                        for (const name of bound)
                            queue.push({ path: place, name });
                });
            }
        }
        return { symbols, loads };
    };
    return {
        named,
        of: async (path, line) => {
            const [found] = await read([path]);
            const names = boundAt(found?.text.whole ?? '', line);
            if (names === null || !records.has(path))
                return null;
            const uses = await named(path, names);
            return uses.loads.has(path) ? null : [...uses.symbols];
        },
        mentioning: async (word) => {
            if (python.length > MAX_FILES)
                return null;
            const all = await read(python.map((one) => one.path));
            return all.flatMap(({ text }) => text.own.flatMap(({ symbol, text: own }) => (isWord(own, word) ? [symbol.id] : [])));
        },
        isDecorated: async ({ path, start }) => {
            const [found] = await read([path]);
            return /^\s*@/.test(found?.text.whole.slice(start, start + 400) ?? '');
        },
    };
} // prettier-ignore
/** Import edges by the modules that they may reach: `from pkg import core` reaches pkg and pkg.core. */
function importersOf(imports) {
    const found = new Map();
    const push = (module, edge) => {
        const known = found.get(module);
        if (known === undefined)
            found.set(module, [edge]);
        else
            known.push(edge);
    };
    for (const edge of imports) {
        if (!edge.internal)
            continue;
        push(edge.to, edge);
        for (const name of edge.names)
            push(`${edge.to}.${name}`, edge);
    }
    return found;
}
function textsOf(whole, symbols) {
    const blank = (text) => text.replaceAll(/[^\n]/g, ' ');
    const cut = (from, to, holes) => {
        let text = '';
        let at = from;
        for (const { start, end } of holes) {
            if (start < at)
                continue;
            text += whole.slice(at, start) + blank(whole.slice(start, end));
            at = end;
        }
        return withoutLong(text + whole.slice(at, to));
    };
    const children = Map.groupBy(symbols, (one) => one.parent ?? '');
    const top = symbols.filter(({ parent }) => parent === null);
    return {
        whole,
        own: symbols.map((symbol) => ({ symbol, text: cut(symbol.start, symbol.end, children.get(symbol.id) ?? []) })),
        outside: cut(0, whole.length, top).split('\n'),
    };
}
/** Comments and triple-quoted strings made blank, with a scan that knows short strings. */
function withoutLong(text) {
    const token = /'''[^]*?'''|"""[^]*?"""|'(?:[^'\\\n]|\\.){0,2000}'|"(?:[^"\\\n]|\\.){0,2000}"|#[^\n]*/g;
    return text.replace(token, (found) => (/^(?:'''|"""|#)/.test(found) ? found.replaceAll(/[^\n]/g, ' ') : found));
}
/**
 * The names that the statement on a line outside any definition binds: `[]` for a comment or an empty line, null for
 * one that may do anything. `X = 1` -> `['X']`, `from a import b as c` -> `['c']`
 */
function boundAt(text, line) {
    const lines = text.split(/\r?\n/);
    const own = lines[line - 1] ?? '';
    if (/^\s*(?:#.*)?$/.test(own))
        return [];
    let at = line - 1;
    // Up to where the statement begins: a line that goes on begins with a space or a closing bracket.
    while (at > 0 && line - at < 400 && /^[\s)\]}]/.test(lines[at] ?? ''))
        at--;
    const first = lines[at] ?? '';
    const bound = namesOf(first, lines.slice(at, line + 60).join('\n'));
    return bound ?? (at === line - 1 ? null : namesOf(own.trim(), own.trim()));
}
function namesOf(first, statement) {
    const assigned = /^([A-Za-z_]\w*(?:\s*,\s*[A-Za-z_]\w*)*)\s*(?::[^=]{0,200})?[-+|&]?=(?!=)/.exec(first);
    if (assigned?.[1] !== undefined)
        return assigned[1].split(',').map((name) => name.trim());
    const from = /^from\s+[\w.]+\s+import\s+(?:\(([^)]{0,4000})\)?|([^(\n]{1,2000}))/.exec(statement);
    const plain = /^import\s+([^\n]{1,2000})/.exec(first)?.[1];
    const list = from?.[1] ?? from?.[2] ?? plain;
    if (list === undefined)
        return null;
    const names = list
        .replaceAll(/#[^\n]*/g, '')
        .split(',')
        .flatMap((part) => /\bas\s+([A-Za-z_]\w*)/.exec(part)?.[1] ?? /[A-Za-z_]\w*/.exec(part)?.[0] ?? []);
    return list.includes('*') ? null : names;
}
function isWord(text, name) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (!/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + name.length] ?? ' '))
            return true;
    }
    return false;
}


/***/ }),

/***/ 48712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ normalisedFingerprint),
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50645);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79314);
/* harmony import */ var _flat_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89782);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8732);





const NOT_CODE = new Set(['comment', 'line_continuation', ';']);
const CLOSERS = new Set([')', ']', '}']);
/** Where a comma before the closing bracket changes nothing. */
const TRAILING_COMMA = new Set(['argument_list', 'parameters', 'list', 'set', 'dictionary', 'import_from_statement']);
/**
 * A hash of what code means to the parser: equal for sources that differ only in white space, comments, docstrings,
 * quote marks, redundant parentheses or trailing commas. Source that cannot be parsed is hashed as text.
 */
async function normalisedFingerprint(source) {
    const parsed = await (0,_python_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePython */ .w)(source);
    return parsed.ok ? fingerprintOf(parsed.tree) : (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(source);
}
/** The fingerprint of a tree, or of the subtree of one node. */
function fingerprintOf(tree, root = 0) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const stop = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .afterOf */ .Wo)(tree, root);
    // A preorder list of (depth, kind, text) determines the tree; dropped nodes hand their depth to their children.
    const depths = new Map([[(0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .parentOf */ .gN)(tree, root), 0]]);
    for (let node = root; node < stop; node++) {
        const kind = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(tree, node);
        const depth = depths.get((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .parentOf */ .gN)(tree, node)) ?? 0;
        if (isDropped(tree, node, kind)) {
            node = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .afterOf */ .Wo)(tree, node) - 1;
            continue;
        }
        depths.set(node, kind === 'parenthesized_expression' ? depth : depth + 1);
        if (kind === 'parenthesized_expression')
            continue;
        const leaf = kind === 'string_content' || (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .afterOf */ .Wo)(tree, node) === node + 1;
        hash.update(`${depth} ${kind} ${leaf ? leafText(tree, node, kind) : ''}\n`);
        if (leaf)
            node = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .afterOf */ .Wo)(tree, node) - 1;
    }
    return hash.digest('hex');
}
function isDropped(tree, node, kind) {
    if (NOT_CODE.has(kind))
        return true;
    const parent = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .parentOf */ .gN)(tree, node);
    const parentKind = parent < 0 ? '' : (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(tree, parent);
    if (kind === '(' || kind === ')')
        return parentKind === 'parenthesized_expression' || parentKind === 'import_from_statement';
    if (kind === ',')
        return TRAILING_COMMA.has(parentKind) && closes(tree, node, parent);
    if (kind !== 'expression_statement' || (parentKind !== 'block' && parentKind !== 'module'))
        return false;
    if (parentKind === 'block' && (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .childIn */ ._9)(tree, (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .parentOf */ .gN)(tree, parent), 'body') !== parent)
        return false;
    return isDocumented(tree, parent, parentKind) && (0,_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .docstringOf */ .By)(tree, parent) === node;
}
function isDocumented(tree, body, kind) {
    const owner = kind === 'module' ? 'module' : (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(tree, (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .parentOf */ .gN)(tree, body));
    return owner === 'module' || owner === 'function_definition' || owner === 'class_definition';
}
function closes(tree, comma, parent) {
    let next = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .afterOf */ .Wo)(tree, comma);
    while (next < (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .afterOf */ .Wo)(tree, parent) && NOT_CODE.has((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(tree, next)))
        next = (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .afterOf */ .Wo)(tree, next);
    return next >= (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .afterOf */ .Wo)(tree, parent) || CLOSERS.has((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(tree, next));
}
function leafText(tree, node, kind) {
    if (kind === 'string_start')
        return (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(tree, node)
            .replace(/['"]+$/, '')
            .replace(/u/i, '')
            .toLowerCase();
    if (kind === 'string_end')
        return '';
    if (kind === 'string_content')
        return JSON.stringify((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(tree, node).replace(/\\(['"])/g, '$1'));
    return (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(tree, node) === (0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .pJ)(tree, node) ? '' : JSON.stringify((0,_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(tree, node));
}


/***/ })

};
