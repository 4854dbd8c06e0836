export const id = 66;
export const ids = [66];
export const modules = {

/***/ 66:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GRAPH_QUESTIONS: () => (/* binding */ GRAPH_QUESTIONS),
  query: () => (/* binding */ query_query)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/knowledge/impact/impacted-tests.js + 6 modules
var impacted_tests = __webpack_require__(20964);
// EXTERNAL MODULE: ./lib/knowledge/impact/open-recorded.js + 1 modules
var open_recorded = __webpack_require__(84302);
// EXTERNAL MODULE: ./lib/knowledge/impact/tests-for.js
var tests_for = __webpack_require__(75696);
// EXTERNAL MODULE: ./lib/knowledge/query.js
var query = __webpack_require__(85324);
// EXTERNAL MODULE: ./lib/knowledge/parse/flat-tree.js
var flat_tree = __webpack_require__(89782);
// EXTERNAL MODULE: ./lib/knowledge/parse/python.js
var python = __webpack_require__(8732);
// EXTERNAL MODULE: ./lib/knowledge/dependence/names.js
var dependence_names = __webpack_require__(56504);
;// CONCATENATED MODULE: ./lib/knowledge/dependence/graph.js


const ENTRY = 0;
const EXIT = 1;
const MOST_STEPS = 2_000;
/** The flow graph of a `function_definition` node. */
function flowOf(tree, definition) {
    const builder = new Builder(tree);
    const entry = builder.add(definition, 'entry', (0,flat_tree/* childIn */._9)(tree, definition, 'parameters'));
    builder.add(definition, 'exit', -1);
    const parameters = (0,flat_tree/* childIn */._9)(tree, definition, 'parameters');
    const { defines } = builder.steps[entry] ?? (0,dependence_names/* noNames */.QC)();
    if (parameters >= 0)
        for (const name of (0,dependence_names/* parametersOf */.mC)(tree, parameters))
            defines.add(name);
    const ends = builder.block((0,flat_tree/* childIn */._9)(tree, definition, 'body'), [entry], { loop: null, tries: [] });
    builder.link(ends, EXIT);
    return { steps: builder.steps, next: builder.next, raises: builder.raises, partial: builder.partial };
}
class Builder {
    steps = [];
    next = [];
    raises = [];
    partial = false;
    #tree;
    constructor(tree) {
        this.#tree = tree;
    }
    /** A step for what stands at `shown`; the names are those of the `parts`. */
    add(shown, kind, ...parts) {
        const tree = this.#tree;
        const names = (0,dependence_names/* noNames */.QC)();
        for (const part of parts)
            if (part >= 0)
                (0,dependence_names/* addNames */.A7)(tree, part, names);
        const last = parts.findLast((part) => part >= 0);
        const end = kind === 'entry' || kind === 'exit' || last === undefined ? (0,flat_tree/* startOf */.GH)(tree, shown) : Math.max((0,flat_tree/* startOf */.GH)(tree, last), (0,flat_tree/* endOf */.pJ)(tree, last) - 1); // prettier-ignore
        this.next.push(new Set());
        this.raises.push(new Set());
        return (this.steps.push({ ...names, kind, line: (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, shown)), endLine: (0,flat_tree/* lineAt */.mh)(tree, end) }) - 1);
    }
    link(from, to) {
        for (const one of from)
            this.next[one]?.add(to);
    }
    /** Runs the statements of a block in order; returns from where the flow goes on. */
    block(node, before, around) {
        let ends = before;
        if (node < 0)
            return ends;
        for (const statement of (0,flat_tree/* childrenOf */.LU)(this.#tree, node)) {
            if (this.steps.length >= MOST_STEPS) {
                this.partial = true;
                return ends;
            }
            if ((0,flat_tree/* kindOf */.I)(this.#tree, statement) !== 'comment')
                ends = this.#statement(statement, ends, around);
        }
        return ends;
    }
    #step(node, before, around, kind, ...parts) {
        const made = this.add(node, kind, ...parts);
        this.link(before, made);
        for (const steps of around.tries)
            steps.push(made);
        return made;
    }
    #statement(node, before, around) {
        const tree = this.#tree;
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        switch (kind) {
            case 'if_statement':
                return this.#branches(node, before, around);
            case 'while_statement':
            case 'for_statement':
                return this.#loop(node, before, around);
            case 'try_statement':
                return this.#attempt(node, before, around);
            case 'with_statement': {
                const clause = (0,flat_tree/* childrenOf */.LU)(tree, node).find((child) => (0,flat_tree/* kindOf */.I)(tree, child) === 'with_clause') ?? -1;
                return this.block((0,flat_tree/* childIn */._9)(tree, node, 'body'), [this.#step(node, before, around, 'with', clause)], around);
            }
            case 'match_statement':
                return this.#cases(node, before, around);
            case 'decorated_definition':
            case 'function_definition':
            case 'class_definition': {
                const inner = kind === 'decorated_definition' ? (0,flat_tree/* childIn */._9)(tree, node, 'definition') : node;
                const made = this.#step(node, before, around, 'definition', node);
                const own = this.steps[made];
                if (own !== undefined) {
                    own.defines.clear();
                    (0,dependence_names/* addTarget */.z9)(tree, (0,flat_tree/* childIn */._9)(tree, inner, 'name'), own);
                }
                return [made];
            }
            case 'return_statement':
            case 'raise_statement': {
                const made = this.#step(node, before, around, kind === 'return_statement' ? 'return' : 'raise', node);
                this.link([made], EXIT);
                return [];
            }
            case 'break_statement':
            case 'continue_statement': {
                const made = this.#step(node, before, around, 'jump', node);
                if (around.loop === null)
                    return [made];
                if (kind === 'break_statement')
                    around.loop.breaks.push(made);
                else
                    this.link([made], around.loop.head);
                return [];
            }
            default:
                return [this.#step(node, before, around, this.#yields(node) ? 'yield' : 'statement', node)];
        }
    }
    /** A generator gives its values by `yield`, not by `return`. */
    #yields(node) {
        const stop = (0,flat_tree/* afterOf */.Wo)(this.#tree, node);
        for (let at = node; at < stop; at++)
            if ((0,flat_tree/* kindOf */.I)(this.#tree, at) === 'yield')
                return true;
        return false;
    }
    #branches(node, before, around) {
        const tree = this.#tree;
        let head = this.#step(node, before, around, 'if', (0,flat_tree/* childIn */._9)(tree, node, 'condition'));
        const ends = [...this.block((0,flat_tree/* childIn */._9)(tree, node, 'consequence'), [head], around)];
        for (const clause of (0,flat_tree/* childrenOf */.LU)(tree, node)) {
            const kind = (0,flat_tree/* kindOf */.I)(tree, clause);
            if (kind === 'elif_clause') {
                head = this.#step(clause, [head], around, 'if', (0,flat_tree/* childIn */._9)(tree, clause, 'condition'));
                ends.push(...this.block((0,flat_tree/* childIn */._9)(tree, clause, 'consequence'), [head], around));
            }
            else if (kind === 'else_clause') {
                return [...ends, ...this.block((0,flat_tree/* childIn */._9)(tree, clause, 'body'), [head], around)];
            }
        }
        return [...ends, head];
    }
    #loop(node, before, around) {
        const tree = this.#tree;
        const isFor = (0,flat_tree/* kindOf */.I)(tree, node) === 'for_statement';
        const head = this.#step(node, before, around, 'loop', (0,flat_tree/* childIn */._9)(tree, node, isFor ? 'right' : 'condition'));
        const own = this.steps[head];
        if (isFor && own !== undefined)
            (0,dependence_names/* addTarget */.z9)(tree, (0,flat_tree/* childIn */._9)(tree, node, 'left'), own);
        const breaks = [];
        this.link(this.block((0,flat_tree/* childIn */._9)(tree, node, 'body'), [head], { ...around, loop: { head, breaks } }), head);
        const otherwise = (0,flat_tree/* childIn */._9)(tree, node, 'alternative');
        const ends = otherwise < 0 ? [head] : this.block((0,flat_tree/* childIn */._9)(tree, otherwise, 'body'), [head], around);
        return [...ends, ...breaks];
    }
    #attempt(node, before, around) {
        const tree = this.#tree;
        const head = this.#step(node, before, around, 'try');
        const inside = [];
        const within = { ...around, tries: [...around.tries, inside] };
        let ends = this.block((0,flat_tree/* childIn */._9)(tree, node, 'body'), [head], within);
        const handled = [];
        let last = -1;
        for (const clause of (0,flat_tree/* childrenOf */.LU)(tree, node)) {
            const kind = (0,flat_tree/* kindOf */.I)(tree, clause);
            if (kind === 'else_clause')
                ends = this.block((0,flat_tree/* childIn */._9)(tree, clause, 'body'), ends, around);
            if (kind === 'finally_clause')
                last = clause;
            if (kind !== 'except_clause' && kind !== 'except_group_clause')
                continue;
            const parts = (0,flat_tree/* childrenOf */.LU)(tree, clause);
            const body = parts.find((child) => (0,flat_tree/* kindOf */.I)(tree, child) === 'block') ?? -1;
            const caught = this.#step(clause, [head], around, 'except', ...parts.filter((child) => child !== body));
            for (const one of inside)
                this.raises[one]?.add(caught);
            handled.push(...this.block(body, [caught], around));
        }
        const all = [...ends, ...handled];
        if (last < 0)
            return all;
        const body = (0,flat_tree/* childrenOf */.LU)(tree, last).find((child) => (0,flat_tree/* kindOf */.I)(tree, child) === 'block') ?? -1;
        const first = this.steps.length;
        // What is done at last is done whatever happened before: also when all of it returned.
        const done = this.block(body, all.length === 0 ? [head] : all, around);
        if (this.steps.length > first)
            for (const one of inside)
                this.raises[one]?.add(first);
        return all.length === 0 ? [] : done;
    }
    #cases(node, before, around) {
        const tree = this.#tree;
        const head = this.#step(node, before, around, 'if', (0,flat_tree/* childIn */._9)(tree, node, 'subject'));
        const ends = [head];
        const stop = (0,flat_tree/* afterOf */.Wo)(tree, node);
        for (let at = node + 1; at < stop; at++) {
            if ((0,flat_tree/* kindOf */.I)(tree, at) !== 'case_clause')
                continue;
            const body = (0,flat_tree/* childIn */._9)(tree, at, 'consequence');
            const patterns = (0,flat_tree/* childrenOf */.LU)(tree, at).filter((child) => child !== body);
            const arm = this.#step(at, [head], around, 'if', ...patterns);
            const own = this.steps[arm];
            // A name in a pattern takes the value.
            if (own !== undefined)
                for (const name of own.uses)
                    own.defines.add(name);
            ends.push(...this.block(body, [arm], around), arm);
            at = (0,flat_tree/* afterOf */.Wo)(tree, at) - 1;
        }
        return ends;
    }
}

;// CONCATENATED MODULE: ./lib/knowledge/dependence/dependence.js

/** For each step, what it depends on. */
function dependencesOf(graph) {
    const found = graph.steps.map(() => []);
    addData(graph, found);
    addControl(graph, found);
    return found;
}
/** Values reach a use along every way on which nothing gives the name another one. */
function addData(graph, found) {
    const { steps } = graph;
    const arriving = steps.map(() => new Map());
    const queue = [ENTRY];
    const queued = new Set(queue);
    const seen = new Set();
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        queued.delete(at);
        seen.add(at);
        const after = leaving(graph, at, arriving[at] ?? new Map());
        for (const [targets, values] of [[graph.next[at], after], [graph.raises[at], both(arriving[at] ?? new Map(), after)]]) {
            for (const to of targets ?? []) {
                if ((merge(arriving[to], values) || !seen.has(to)) && !queued.has(to)) {
                    queue.push(to);
                    queued.add(to);
                }
            }
        }
    }
    steps.forEach((step, index) => {
        for (const name of step.uses) {
            for (const on of arriving[index]?.get(name) ?? [])
                if (on !== index || step.kind === 'loop')
                    found[index]?.push({ on, name });
        }
    });
} // prettier-ignore
function leaving(graph, at, before) {
    const step = graph.steps[at];
    const after = new Map();
    for (const [name, from] of before) {
        // A new value takes away what was known of its parts: `a = ...` ends `a.b`.
        const dead = step !== undefined && (step.defines.has(name) || [...step.defines].some((one) => name.startsWith(`${one}.`)));
        if (!dead)
            after.set(name, new Set(from));
    }
    for (const name of [...(step?.defines ?? []), ...(step?.touches ?? [])]) {
        const known = after.get(name);
        if (known === undefined)
            after.set(name, new Set([at]));
        else
            known.add(at);
    }
    return after;
} // prettier-ignore
function both(left, right) {
    const joined = new Map();
    merge(joined, left);
    merge(joined, right);
    return joined;
} // prettier-ignore
function merge(into, values) {
    let changed = false;
    for (const [name, from] of values) {
        const known = into?.get(name);
        if (known === undefined) {
            into?.set(name, new Set(from));
            changed = true;
            continue;
        }
        for (const one of from) {
            if (known.has(one))
                continue;
            known.add(one);
            changed = true;
        }
    }
    return changed;
} // prettier-ignore
/** A step depends on a branch when one way out of the branch always leads to it and another need not (Ferrante and others, 1987). */
function addControl(graph, found) {
    const parents = postDominators(graph);
    graph.next.forEach((targets, branch) => {
        if (targets.size < 2)
            return;
        const stop = parents[branch] ?? EXIT;
        for (const target of targets) {
            for (let at = target; at !== stop && at !== EXIT && at >= 0; at = parents[at] ?? EXIT) {
                if (at !== branch && !found[at]?.some((one) => one.on === branch && one.name === null))
                    found[at]?.push({ on: branch, name: null }); // prettier-ignore
            }
        }
    });
}
/** The nearest step that every way from a step to the exit passes (Cooper, Harvey and Kennedy, on the graph turned round). */
function postDominators(graph) {
    const before = graph.steps.map(() => []);
    graph.next.forEach((targets, from) => targets.forEach((to) => before[to]?.push(from)));
    const order = [];
    const seen = new Set([EXIT]);
    const stack = [{ at: EXIT, child: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const to = before[top.at]?.[top.child++];
        if (to === undefined) {
            order.push(top.at);
            stack.pop();
        }
        else if (!seen.has(to)) {
            seen.add(to);
            stack.push({ at: to, child: 0 });
        }
    }
    const rank = new Map(order.map((at, index) => [at, index]));
    const parents = graph.steps.map(() => -1);
    parents[EXIT] = EXIT;
    const meet = (left, right) => {
        let [a, b] = [left, right];
        while (a !== b) {
            while ((rank.get(a) ?? -1) < (rank.get(b) ?? -1))
                a = parents[a] ?? EXIT;
            while ((rank.get(b) ?? -1) < (rank.get(a) ?? -1))
                b = parents[b] ?? EXIT;
        }
        return a;
    };
    for (let changed = true; changed;) {
        changed = false;
        for (const at of order.toReversed().slice(1)) {
            const known = [...(graph.next[at] ?? [])].filter((to) => (parents[to] ?? -1) >= 0);
            const [first, ...others] = known;
            if (first === undefined)
                continue;
            const parent = others.reduce(meet, first);
            if (parents[at] !== parent) {
                parents[at] = parent;
                changed = true;
            }
        }
    }
    return parents;
}

;// CONCATENATED MODULE: ./lib/knowledge/dependence/slice.js




/** Functions and lines of one slice. */
const MOST_FUNCTIONS = 60;
const MOST_LINES = 2_000;
/** Makes slices; what was read of a function is kept, by the hash of its bytes. */
function createSlicer(repository) {
    const trees = new Map();
    const flows = new Map();
    const treeOf = (path) => remembered(trees, path, async () => {
        const parsed = await (0,python/* parsePython */.w)(await repository.source(path));
        return parsed.ok ? parsed.tree : null;
    }); // prettier-ignore
    const flow = (symbol) => remembered(flows, `${symbol.id}\n${symbol.hash}`, async () => {
        const tree = symbol.kind === 'class' || !symbol.path.endsWith('.py') ? null : await treeOf(symbol.path);
        const node = tree === null ? -1 : definitionAt(tree, symbol);
        return tree === null || node < 0 ? null : readFlow(flowOf(tree, node));
    }); // prettier-ignore
    return {
        slice: async ({ symbol, line }, forward) => {
            const found = new Map();
            const queue = [];
            const seen = new Set();
            const functions = new Set();
            let partial = null;
            const visit = (own, step, how) => {
                // A call that was reached from inside of what it calls does not lead back in.
                const key = `${own.id}\n${step}\n${how === 'call'}`;
                if (seen.has(key))
                    return;
                if (!functions.has(own.id) && functions.size >= MOST_FUNCTIONS)
                    partial = `only ${MOST_FUNCTIONS} functions were followed`; // prettier-ignore
                else if (seen.size >= MOST_LINES)
                    partial = `only ${MOST_LINES} steps were followed`;
                else {
                    seen.add(key);
                    functions.add(own.id);
                    queue.push({ symbol: own, step, how });
                }
            };
            const start = await flow(symbol);
            start?.graph.steps.forEach((step, index) => {
                if (index !== 1 && step.line <= line && line <= step.endLine)
                    visit(symbol, index, 'start');
            });
            for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
                const { graph, backward, forward: ahead } = (await flow(next.symbol)) ?? { graph: null, backward: [], forward: [] };
                const step = graph?.steps[next.step];
                if (graph === null || step === undefined)
                    continue;
                if (graph.partial)
                    partial = 'a function was too long to be read to its end';
                const own = next.symbol;
                found.set(`${own.id}\n${step.line}`, found.get(`${own.id}\n${step.line}`) ?? { symbol: own, line: step.line, endLine: step.endLine, how: next.how });
                for (const { on, name } of (forward ? ahead : backward)[next.step] ?? [])
                    visit(own, on, name === null ? 'control' : `data ${name}`);
                const calls = repository.callees(own.id).filter((edge) => step.line <= edge.line && edge.line <= step.endLine && next.step !== ENTRY && next.how !== 'call');
                for (const callee of calls.flatMap((edge) => repository.symbol(edge.to) ?? [])) {
                    const inner = await flow(callee);
                    if (inner === null)
                        continue;
                    // What a call gives comes from what the function returns; what goes in arrives at its entry.
                    if (forward)
                        visit(callee, ENTRY, 'argument');
                    else
                        inner.graph.steps.forEach((each, index) => { if (gives(each))
                            visit(callee, index, 'return'); });
                }
                const leaves = forward ? gives(step) : next.step === ENTRY;
                if (!leaves)
                    continue;
                for (const edge of repository.callers(own.id)) {
                    const caller = repository.symbol(edge.from);
                    const outer = caller === undefined ? null : await flow(caller);
                    outer?.graph.steps.forEach((each, index) => {
                        if (caller !== undefined && index > 1 && each.line <= edge.line && edge.line <= each.endLine)
                            visit(caller, index, 'call');
                    });
                }
            }
            const lines = [...found.values()].sort((left, right) => (left.symbol.path === right.symbol.path ? left.line - right.line : left.symbol.path < right.symbol.path ? -1 : 1));
            return { lines, partial };
        },
    }; // prettier-ignore
}
/** Whether a step hands a value to the caller. */
function gives(step) {
    return step.kind === 'return' || step.kind === 'yield';
}
function readFlow(graph) {
    const backward = dependencesOf(graph);
    const forward = graph.steps.map(() => []);
    backward.forEach((own, at) => own.forEach(({ on, name }) => forward[on]?.push({ on: at, name })));
    return { graph, backward, forward };
}
/** The node of a definition: the one that begins where the symbol does, behind its decorators. */
function definitionAt(tree, symbol) {
    for (let node = 0; node < tree.kind.length; node++) {
        if ((0,flat_tree/* startOf */.GH)(tree, node) >= symbol.end)
            break;
        if ((0,flat_tree/* kindOf */.I)(tree, node) !== 'function_definition' || (0,flat_tree/* afterOf */.Wo)(tree, node) <= node)
            continue;
        const parent = (0,flat_tree/* parentOf */.gN)(tree, node);
        const shown = (0,flat_tree/* kindOf */.I)(tree, parent) === 'decorated_definition' && (0,flat_tree/* fieldOf */._F)(tree, node) === 'definition' ? parent : node;
        if ((0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, shown)) === symbol.line)
            return node;
    }
    return -1;
} // prettier-ignore
async function remembered(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/dependence/queries.js



/** The slice from `SYMBOL:LINE` or `path:line`: what that line depends on, or forward what depends on it. */
async function sliceLines(knowledge, places, forward) {
    const slicer = createSlicer(knowledge);
    const lines = [];
    for (const place of places) {
        const { symbol, line } = startOf(knowledge, place);
        const { lines: found, partial } = await slicer.slice({ symbol, line }, forward);
        if (found.length === 0)
            throw new errors/* UserError */.yo('symbol-unknown', `no statement of a function begins or runs on line ${line} of ${symbol.path}`, errors/* ExitCode */.yU.refused); // prettier-ignore
        for (const one of found) {
            lines.push({ file: one.symbol.path, line: one.line, how: one.how, symbol: one.symbol.id });
        }
        if (partial !== null)
            lines.push({ file: symbol.path, line, how: `incomplete: ${partial}`, symbol: null });
    }
    return lines;
}
function startOf(knowledge, place) {
    const [, name = '', at = ''] = /^(.+):([0-9]{1,7})$/.exec(place) ?? [];
    const line = Number(at);
    if (name === '')
        throw new errors/* UserError */.yo('option-invalid', `${JSON.stringify(place.slice(0, 120))} names no line; write SYMBOL:LINE or path:line`, errors/* ExitCode */.yU.misconfigured); // prettier-ignore
    const symbol = knowledge.at(name, line) ?? (0,query/* findSymbol */.af)(knowledge, name);
    if (line < symbol.line || line > symbol.endLine)
        throw new errors/* UserError */.yo('option-invalid', `line ${line} is not in ${symbol.qualname}, which has lines ${symbol.line} to ${symbol.endLine}`, errors/* ExitCode */.yU.misconfigured); // prettier-ignore
    return { symbol, line };
}

// EXTERNAL MODULE: ./lib/base/git.js
var git = __webpack_require__(75033);
;// CONCATENATED MODULE: ./lib/knowledge/history/history.js


const HISTORY_LIMITS = {
    commits: 5_000,
    bytes: 64 * 1024 * 1024,
    seconds: 60,
    filesTogether: 50,
};
/** History of a shallow checkout would be wrong in every number: there is none. */
const SHALLOW = 'not available: shallow';
/**
 * Reads the history of a commit, newest first, renames followed. Names and sizes come from others: everything is bounded, a
 * file that is no valid UTF-8 by name is left out, and a record that cannot be read ends nothing.
 */
async function readHistory(repository, signal, limits = HISTORY_LIMITS) {
    if (repository.shallow)
        return SHALLOW;
    const args = ['log', '-z', '--numstat', '-M', '-l400', `--max-count=${limits.commits}`, '--no-show-signature', '--no-textconv', '--no-ext-diff', '--format=%x01%H%x02%aI%x02%an%x02', repository.base, '--']; // prettier-ignore
    const options = { signal, outputCap: limits.bytes, timeoutSeconds: limits.seconds };
    let output;
    try {
        output = await (0,git/* git */.$Y)(repository.root, args, options);
    }
    catch (error) {
        // Too slow a history is left out; a cancelled run is not.
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        return historyOf([], limits, 'git log did not end in time');
    }
    const commits = parseLog(output);
    const cut = output.length >= limits.bytes || commits.length >= limits.commits;
    return historyOf(commits, limits, cut ? `only the newest ${commits.length} commits were read` : null);
}
const HEADER = /^\n?\u0001([0-9a-f]{40,64})\u0002([^\u0002]{0,40})\u0002([^]*)\u0002$/;
/**
 * Fields end in NUL: `\x01hash\x02time\x02author\x02`, then `added\tdeleted\tpath` for each file, or
 * `added\tdeleted\t`, the old and the new name for a renamed one. No name can look like another field.
 */
function parseLog(output) {
    const names = new Map();
    const commits = [];
    const fields = output.split('\0');
    for (let index = 0; index < fields.length; index++) {
        const field = fields[index] ?? '';
        const [, commit, at = '', author = ''] = HEADER.exec(field) ?? [];
        if (commit !== undefined) {
            commits.push({ commit, at, author: author.slice(0, 100), files: [] });
            continue;
        }
        const match = /^\n?(\d+|-)\t(\d+|-)\t([^]*)$/.exec(field);
        if (match === null)
            continue;
        let path = match[3] ?? '';
        if (path === '') {
            const [old = '', now = ''] = [fields[index + 1], fields[index + 2]];
            index += 2;
            path = now;
            // Newest first: what the old name did before counts for the name it has today.
            names.set(old, names.get(now) ?? now);
        }
        if (path === '' || path.includes('\ufffd'))
            continue;
        commits.at(-1)?.files.push({ path: names.get(path) ?? path, added: Number(match[1]) || 0, deleted: Number(match[2]) || 0 }); // prettier-ignore
    }
    return commits;
}
function historyOf(commits, limits, partial) {
    const touched = new Map();
    commits.forEach(({ files }, index) => {
        for (const path of new Set(files.map((file) => file.path))) {
            const known = touched.get(path);
            if (known === undefined)
                touched.set(path, [index]);
            else
                known.push(index);
        }
    });
    const count = (indices, without, limit) => {
        const counts = new Map();
        let all = 0;
        for (const index of indices) {
            const files = new Set(commits[index]?.files.map((file) => file.path));
            if (files.size > limits.filesTogether)
                continue;
            all++;
            for (const path of files)
                if (path !== without)
                    counts.set(path, (counts.get(path) ?? 0) + 1);
        }
        return [...counts]
            .map(([path, together]) => ({ path, together, share: Math.round((100 * together) / all) / 100 }))
            .sort((left, right) => right.together - left.together || (left.path < right.path ? -1 : 1))
            .slice(0, limit);
    };
    return {
        commits: commits.length,
        partial,
        file: (path) => {
            const own = (touched.get(path) ?? []).flatMap((index) => commits[index] ?? []);
            const [last, first] = [own[0], own.at(-1)];
            if (last === undefined || first === undefined)
                return null;
            const lines = own.flatMap((one) => one.files.filter((file) => file.path === path));
            return {
                path,
                commits: own.length,
                added: lines.reduce((sum, file) => sum + file.added, 0),
                deleted: lines.reduce((sum, file) => sum + file.deleted, 0),
                authors: new Set(own.map((one) => one.author)).size,
                first: touchOf(first),
                last: touchOf(last),
            };
        },
        together: (path, limit) => count(touched.get(path) ?? [], path, limit),
        togetherIn: (wanted, without, limit) => count(commits.flatMap(({ commit }, index) => (wanted.has(commit) ? [index] : [])), without, limit),
    };
} // prettier-ignore
/** The commits that touched some lines of a file, newest first, as `git log -L` follows them back. */
async function touchesOfLines(repository, place, signal, limits = HISTORY_LIMITS) {
    const range = `-L${place.line},${place.endLine}:${place.path}`;
    const args = ['log', '-s', '-z', '--max-count=500', '--no-show-signature', '--no-textconv', '--no-ext-diff', range, '--format=%x01%H%x02%aI%x02%an%x02', repository.base]; // prettier-ignore
    try {
        const options = { signal, outputCap: limits.bytes, timeoutSeconds: Math.min(20, limits.seconds) };
        return parseLog(await (0,git/* git */.$Y)(repository.root, args, options)).map(touchOf);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        return null;
    }
}
function touchOf({ commit, at, author }) {
    return { commit, at, author };
}

;// CONCATENATED MODULE: ./lib/knowledge/history/queries.js



const MOST = 20;
/** Definitions whose history is compared with that of one; each costs a walk through the commits. */
const MOST_COMPARED = 16;
/** How often a file or definition changed, and when last: one line each. */
function historyLines(knowledge, repository, names, signal) {
    return linesOf(knowledge, repository, names, signal, {
        file: (path, history) => {
            const file = history.file(path);
            const how = file === null ? 'no commit' : `${plural(file.commits, 'commit')} by ${plural(file.authors, 'author')}, +${file.added} -${file.deleted}, ${dates(file.first, file.last)}`;
            return [{ file: path, line: 1, how: withLimit(how, history), symbol: null }];
        },
        symbol: (symbol, touches) => [line(symbol, describe(touches))],
    });
} // prettier-ignore
/** What changes together with a file (files) or with a definition (files, and definitions near it). */
function cochangeLines(knowledge, repository, names, signal) {
    return linesOf(knowledge, repository, names, signal, {
        file: (path, history) => fileLines(history.together(path, MOST), history),
        symbol: async (symbol, touches, history, name) => {
            if (touches === null)
                throw new errors/* UserError */.yo('symbol-unknown', `the history of ${name} could not be read in time`, errors/* ExitCode */.yU.failed); // prettier-ignore
            const commits = new Set(touches.map((touch) => touch.commit));
            return [
                ...(await symbolLines(knowledge, repository, symbol, commits, signal)),
                ...fileLines(history.togetherIn(commits, symbol.path, MOST), history),
            ];
        },
    });
}
/** Asks for files and definitions by name, each in its own way; without a history that is said of each. */
async function linesOf(knowledge, repository, names, signal, ask) {
    const history = await queries_historyOf(repository, signal);
    if (history === null)
        return names.map((name) => ({ file: name, line: 1, how: SHALLOW, symbol: null }));
    const lines = [];
    for (const name of names) {
        if (knowledge.module(name) !== undefined || history.file(name) !== null) {
            lines.push(...ask.file(name, history));
            continue;
        }
        const symbol = (0,query/* findSymbol */.af)(knowledge, name);
        const touches = await touchesOfLines(repository, symbol, signal);
        lines.push(...(await ask.symbol(symbol, touches, history, name)));
    }
    return lines;
}
async function symbolLines(knowledge, repository, symbol, commits, signal) {
    const near = [
        ...knowledge.callees(symbol.id).map((edge) => edge.to),
        ...knowledge.callers(symbol.id).map((edge) => edge.from),
        ...knowledge.symbolsIn(symbol.path).filter((one) => one.kind !== 'class').map((one) => one.id),
    ]; // prettier-ignore
    const others = [...new Set(near)].filter((id) => id !== symbol.id && id !== symbol.parent).slice(0, MOST_COMPARED);
    const counted = [];
    for (const id of others) {
        const other = knowledge.symbol(id);
        if (other === undefined)
            continue;
        const touches = await touchesOfLines(repository, other, signal);
        const together = touches?.filter((touch) => commits.has(touch.commit)).length ?? 0;
        if (together > 1)
            counted.push({ other, together });
    }
    counted.sort((left, right) => right.together - left.together || (left.other.id < right.other.id ? -1 : 1));
    return counted.map(({ other, together }) => line(other, `changed together in ${plural(together, 'commit')} of ${commits.size}`)); // prettier-ignore
}
async function queries_historyOf(repository, signal) {
    const history = await readHistory(repository, signal);
    return history === SHALLOW ? null : history;
}
function fileLines(together, history) {
    return together.map(({ path, together: count, share }) => ({ file: path, line: 1, how: withLimit(`changed together in ${plural(count, 'commit')}, ${Math.round(100 * share)} %`, history), symbol: null })); // prettier-ignore
}
function line(symbol, how) {
    return { file: symbol.path, line: symbol.line, how, symbol: symbol.id };
}
function describe(touches) {
    const [last, first] = [touches?.[0], touches?.at(-1)];
    if (touches === null || last === undefined || first === undefined)
        return 'not available: too slow';
    const authors = new Set(touches.map((touch) => touch.author)).size;
    return `${plural(touches.length, 'commit')} by ${plural(authors, 'author')}, ${dates(first, last)}`;
}
function dates(first, last) {
    return `first ${first.at.slice(0, 10)}, last ${last.at.slice(0, 10)} in ${last.commit.slice(0, 12)}`;
}
function withLimit(how, history) {
    return history.partial === null ? how : `${how}; ${history.partial}`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/knowledge/duplicates/signature.js
/** `async def f(self, a: int = 1, *, b) -> str` -> parameters without `self`, and what it returns. Null for a class. */
function readSignature(text) {
    const [, open = ''] = /^\s*(?:async\s+)?def\s+[^\s(]+\s*(?:\[[^\]]{0,400}\])?\s*(\([^]*)$/.exec(text.slice(0, 8_000)) ?? [];
    if (open === '')
        return null;
    const end = closing(open);
    const inner = open.slice(1, end);
    const returns = /^\s*->\s*([^]*?)\s*:?\s*$/.exec(open.slice(end + 1))?.[1] ?? null;
    const parameters = splitAt(inner, ',')
        .map((part) => part.trim())
        .filter((part) => part !== '' && part !== '*' && part !== '/')
        .map(readParameter);
    const [first] = parameters;
    const own = first !== undefined && /^(?:self|cls|mcs)$/.test(first.name) ? parameters.slice(1) : parameters;
    return { parameters: own, returns: normalType(returns) };
} // prettier-ignore
function readParameter(text) {
    const [declared = '', ...values] = splitAt(text, '=');
    const colon = declared.indexOf(':');
    const name = (colon < 0 ? declared : declared.slice(0, colon)).trim();
    return { name, type: colon < 0 ? null : normalType(declared.slice(colon + 1)), optional: values.length > 0 };
}
/** `typing.Optional[ int ]` and `int | None` are one. */
function normalType(text) {
    if (text === null)
        return null;
    const plain = text.replaceAll(/["'\s]/g, '').replaceAll(/\b(?:typing|t|collections\.abc)\./g, '');
    const optional = /^Optional\[([^]*)\]$/.exec(plain)?.[1];
    const parts = splitAt((optional === undefined ? plain : `${optional}|None`).toLowerCase(), '|').sort();
    return parts.join('|') || null;
}
/** The characters outside of strings, with the depth of brackets behind each. */
function* outsideStrings(text) {
    let [depth, quote] = [0, ''];
    for (let at = 0; at < text.length; at++) {
        const char = text[at] ?? '';
        if (quote !== '') {
            if (char === '\\')
                at++;
            else if (char === quote)
                quote = '';
            continue;
        }
        if (char === '"' || char === "'") {
            quote = char;
            continue;
        }
        if ('([{'.includes(char))
            depth++;
        else if (')]}'.includes(char))
            depth--;
        yield [at, char, depth];
    }
}
/** Splits at a character that stands outside of brackets and strings. */
function splitAt(text, mark) {
    const parts = [];
    let from = 0;
    for (const [at, char, depth] of outsideStrings(text)) {
        if (char !== mark || depth !== 0)
            continue;
        parts.push(text.slice(from, at));
        from = at + 1;
    }
    return [...parts, text.slice(from)];
}
/** Where the first bracket closes, or the end: a signature may be cut. */
function closing(text) {
    for (const [at, char, depth] of outsideStrings(text))
        if (depth === 0 && ')]}'.includes(char))
            return at;
    return text.length;
}
/** 0..1: how alike two signatures are, names and types of parameters in any order, then what they return. */
function signatureLikeness(left, right) {
    const [a, b] = [left.parameters, right.parameters];
    const most = Math.max(a.length, b.length);
    if (most === 0)
        return left.returns === right.returns ? 0.6 : 0.3;
    let sum = Math.min(a.length, b.length) / most;
    let named = 0;
    for (const parameter of a) {
        const other = b.find((one) => one.name.toLowerCase() === parameter.name.toLowerCase());
        if (other !== undefined)
            named += parameter.type === other.type || parameter.type === null || other.type === null ? 1 : 0.6;
    }
    sum = 0.4 * sum + 0.6 * (named / most);
    return 0.85 * sum + (left.returns === right.returns ? 0.15 : 0);
} // prettier-ignore

;// CONCATENATED MODULE: ./lib/knowledge/duplicates/shape.js
const KEYWORDS = new Set('and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield True False None match case'.split(' ')); // prettier-ignore
/** Tokens of one shingle: shorter ones are everywhere, longer ones break at every edit. */
const SHINGLE = 5;
const MAX_BYTES = 40_000;
const TOKEN = /#[^\n]*|[rRbBuUfF]{0,2}(?:"""(?:[^"\\]|\\[^]|"(?!""))*(?:"""|$)|'''(?:[^'\\]|\\[^]|'(?!''))*(?:'''|$)|"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?)|\d[\w.]*|[\p{L}_][\p{L}\p{N}_]*|\*\*=?|\/\/=?|->|:=|[-+*/%&|^@<>=!]=|<<|>>|\S/gu;
/** The shape of a body; a docstring at its start and comments are no part of it. */
function shapeOf(body) {
    const tokens = [];
    let before = '';
    for (const [token] of body.slice(0, MAX_BYTES).matchAll(TOKEN)) {
        if (token.startsWith('#'))
            continue;
        const shape = shapeToken(token);
        // A string that begins the body says what it does; it does not do it.
        if (tokens.length === 0 && shape === 'S')
            continue;
        // What is called on things stays: renaming a variable does not change it.
        tokens.push(shape === 'N' && before === '.' ? token : shape);
        before = token;
    }
    const shingles = new Set();
    for (let at = 0; at + SHINGLE <= tokens.length; at++)
        shingles.add(hash(tokens.slice(at, at + SHINGLE).join(' ')));
    return { tokens: tokens.length, shingles };
}
/** 0..1: the share of runs of tokens that two bodies have in common. */
function shapeLikeness(left, right) {
    const [small, large] = left.shingles.size < right.shingles.size ? [left, right] : [right, left];
    if (small.shingles.size === 0)
        return 0;
    let both = 0;
    for (const shingle of small.shingles)
        if (large.shingles.has(shingle))
            both++;
    return both / (small.shingles.size + large.shingles.size - both);
}
function shapeToken(token) {
    if (/^[rRbBuUfF]{0,2}["']/.test(token))
        return 'S';
    if (/^\d/.test(token))
        return '0';
    if (KEYWORDS.has(token))
        return token;
    return /^[\p{L}_]/u.test(token) ? 'N' : token;
}
/** FNV-1a. */
function hash(text) {
    let value = 0x811c9dc5;
    for (let at = 0; at < text.length; at++)
        value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return value >>> 0;
}

;// CONCATENATED MODULE: ./lib/knowledge/duplicates/duplicates.js


/** Smaller bodies are alike by chance: getters, stubs, single calls. */
const MIN_TOKENS = 24;
const ENOUGH = 0.7;
const WEIGHTS = { shape: 0.6, signature: 0.15, meaning: 0.25 };
/** A run of tokens that more definitions hold points at none of them. */
const COMMON = 200;
/** Builds the index over the definitions of a repository. */
function createDuplicateIndex(symbols, bodyOf, vectorOf) {
    const entries = [];
    const holders = new Map();
    for (const symbol of symbols) {
        if (symbol.kind === 'class')
            continue;
        const shape = shapeOf(bodyOf(symbol));
        if (shape.tokens < MIN_TOKENS)
            continue;
        const index = entries.push({ symbol, signature: readSignature(symbol.signature), shape, vector: vectorOf(symbol) }) - 1; // prettier-ignore
        for (const shingle of shape.shingles) {
            const known = holders.get(shingle);
            if (known === undefined)
                holders.set(shingle, [index]);
            else if (known.length <= COMMON)
                known.push(index);
        }
    }
    return {
        size: entries.length,
        of: (compared, limit) => {
            const shape = shapeOf(compared.body);
            if (shape.tokens < MIN_TOKENS)
                return [];
            const signature = readSignature(compared.signature);
            const shared = new Map();
            for (const shingle of shape.shingles) {
                const own = holders.get(shingle) ?? [];
                if (own.length > COMMON)
                    continue;
                for (const index of own)
                    shared.set(index, (shared.get(index) ?? 0) + 1);
            }
            const candidates = [...shared].sort((left, right) => right[1] - left[1] || left[0] - right[0]).slice(0, 200);
            return candidates
                .flatMap(([index]) => {
                const entry = entries[index];
                return entry === undefined || same(entry.symbol.id, compared.id) ? [] : [compare(entry, { signature, shape, vector: compared.vector })]; // prettier-ignore
            })
                .filter((one) => one.score >= ENOUGH)
                .sort((left, right) => right.score - left.score || (left.symbol.id < right.symbol.id ? -1 : 1))
                .slice(0, limit);
        },
    };
}
function compare(entry, other) {
    const shape = shapeLikeness(entry.shape, other.shape);
    const signature = entry.signature === null || other.signature === null ? 0 : signatureLikeness(entry.signature, other.signature); // prettier-ignore
    const meaning = entry.vector === null || other.vector === null ? null : cosine(entry.vector, other.vector);
    const known = WEIGHTS.shape + WEIGHTS.signature;
    const plain = WEIGHTS.shape * shape + WEIGHTS.signature * signature;
    const score = meaning === null ? plain / known : plain + WEIGHTS.meaning * Math.max(0, meaning);
    return { symbol: entry.symbol, score: round(score), signature: round(signature), shape: round(shape), meaning: meaning === null ? null : round(meaning) }; // prettier-ignore
}
/** A definition, its overloads and its older or newer self share an id up to the number behind `#`. */
function same(left, right) {
    return left.replace(/#\d+$/, '') === right.replace(/#\d+$/, '');
}
function cosine(left, right) {
    let sum = 0;
    for (let at = 0; at < left.length; at++)
        sum += (left[at] ?? 0) * (right[at] ?? 0);
    return sum;
}
function round(value) {
    return Math.round(value * 1_000) / 1_000;
}

;// CONCATENATED MODULE: ./lib/knowledge/duplicates/trie.js

/** A trie of parameter lists: each edge is a parameter's name, so that those who take the same things stand together. */
function createSignatureTrie(symbols) {
    const root = { next: new Map(), ids: [] };
    let size = 0;
    for (const symbol of symbols) {
        const signature = symbol.kind === 'class' ? null : readSignature(symbol.signature);
        if (signature === null)
            continue;
        let node = root;
        for (const edge of edgesOf(signature)) {
            let next = node.next.get(edge);
            if (next === undefined)
                node.next.set(edge, (next = { next: new Map(), ids: [] }));
            node = next;
        }
        node.ids.push(symbol.id);
        size++;
    }
    const walk = (signature) => {
        let node = root;
        for (const edge of edgesOf(signature))
            node = node?.next.get(edge);
        return node;
    };
    return {
        size,
        exact: (signature) => walk(signature)?.ids ?? [],
        startingWith: (signature, limit) => {
            const found = [];
            const start = walk(signature);
            const queue = start === undefined ? [] : [start];
            // Level by level: those with the fewest further parameters come first. No recursion: a list may be very long.
            for (let at = 0; at < queue.length && found.length < limit; at++) {
                const node = queue[at];
                if (node === undefined)
                    break;
                found.push(...node.ids);
                queue.push(...node.next.values());
            }
            return found.slice(0, limit);
        },
    };
}
function edgesOf(signature) {
    return signature.parameters.map((parameter) => parameter.name.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/knowledge/duplicates/queries.js





const queries_MOST = 20;
/** Definitions that do nearly what these do (of a file: each of its definitions), most alike first. */
async function duplicateLines(knowledge, names, vectorOf) {
    const asked = names.flatMap((name) => knowledge.module(name) === undefined ? [(0,query/* findSymbol */.af)(knowledge, name)] : knowledge.symbolsIn(name)); // prettier-ignore
    // Tests repeat one another on purpose: they count only when one of them is asked about.
    const symbols = knowledge.digest.symbols.filter((symbol) => !symbol.test || asked.some((one) => one.test));
    const bodies = new Map();
    for (const [path, own] of Map.groupBy([...symbols, ...asked], (symbol) => symbol.path)) {
        const bytes = await knowledge.source(path);
        for (const symbol of own)
            bodies.set(symbol.id, bytes.toString('utf8', symbol.bodyStart, symbol.bodyEnd));
    }
    const body = (symbol) => bodies.get(symbol.id) ?? '';
    const index = createDuplicateIndex(symbols, body, vectorOf);
    return asked.flatMap((one) => index.of({ id: one.id, signature: one.signature, body: body(one), vector: vectorOf(one) }, queries_MOST).map((found) => ({
        file: found.symbol.path,
        line: found.symbol.line,
        how: `${asked.length > 1 ? `like ${one.qualname}, ` : ''}score ${found.score.toFixed(2)}: shape ${found.shape.toFixed(2)}, signature ${found.signature.toFixed(2)}${found.meaning === null ? '' : `, meaning ${found.meaning.toFixed(2)}`}`,
        symbol: found.symbol.id,
    })));
} // prettier-ignore
/** Definitions that take the parameters of a symbol or of a written list, `(path, *, encoding=None)`; then those that take more. */
function signatureLines(knowledge, texts) {
    const symbols = knowledge.digest.symbols.filter((symbol) => !symbol.test);
    const trie = createSignatureTrie(symbols);
    return texts.flatMap((text) => {
        const written = text.trim().startsWith('(');
        const own = written ? null : (0,query/* findSymbol */.af)(knowledge, text);
        const signature = readSignature(own?.signature ?? `def f${text.trim()}`);
        if (signature === null || (written && signature.parameters.length === 0)) {
            throw new errors/* UserError */.yo('option-invalid', `${JSON.stringify(text.slice(0, 80))} has no parameters to look for`, errors/* ExitCode */.yU.misconfigured); // prettier-ignore
        }
        const exact = new Set(trie.exact(signature));
        const base = own?.id.replace(/#\d+$/, '');
        return trie
            .startingWith(signature, queries_MOST + 1)
            .filter((id) => id.replace(/#\d+$/, '') !== base)
            .slice(0, queries_MOST)
            .flatMap((id) => {
            const symbol = knowledge.symbol(id);
            if (symbol === undefined)
                return [];
            const how = exact.has(id) ? 'the same parameters' : 'these parameters, then more';
            return [{ file: symbol.path, line: symbol.line, how: `${how}: ${symbol.signature.slice(0, 200)}`, symbol: id }];
        });
    });
}

;// CONCATENATED MODULE: ./lib/knowledge/path-between.js


/** Edges that only a name ties. A way over them is shown when there is no other. */
const WEAK = new Set(['override', 'unique-name']);
/**
 * The shortest chain of calls from one symbol or file to another, a line for each call; of files that no call ties, the
 * chain of imports. Empty when neither leads there.
 */
function pathBetween(knowledge, names) {
    const [from, to, ...rest] = names;
    if (from === undefined || to === undefined || rest.length > 0) {
        throw new errors/* UserError */.yo('option-invalid', 'query path needs two symbols or files: from where, and to where'); // prettier-ignore
    }
    const starts = placesOf(knowledge, from);
    // A symbol may lead back to itself; a file or class that holds both ends is left and entered again, or is no way.
    const ends = new Set(placesOf(knowledge, to)).difference(new Set(starts.length > 1 ? starts : []));
    const calls = shortest(starts, ends, (id) => knowledge.callees(id).filter((edge) => !WEAK.has(edge.how)), (edge) => edge.to) ??
        shortest(starts, ends, (id) => knowledge.callees(id), (edge) => edge.to); // prettier-ignore
    if (calls !== null)
        return calls.map((edge) => (0,query/* callLine */.LU)(knowledge, edge, edge.to));
    return importPath(knowledge, from, to);
}
/** A file stands for everything in it, a class for its methods: one calls a class by calling into it. */
function placesOf(knowledge, text) {
    const module = knowledge.module(text);
    if (module !== undefined) {
        return [`py:${module.module}:<module>`, ...knowledge.symbolsIn(text).map((symbol) => symbol.id)];
    }
    const symbol = (0,query/* findSymbol */.af)(knowledge, text);
    return symbol.kind === 'class' ? [symbol.id, ...insideOf(knowledge, symbol)] : [symbol.id];
}
function insideOf(knowledge, { path, qualname }) {
    return knowledge.symbolsIn(path).filter((one) => one.qualname.startsWith(`${qualname}.`)).map((one) => one.id); // prettier-ignore
}
function importPath(knowledge, from, to) {
    const start = fileOf(knowledge, from);
    const end = fileOf(knowledge, to);
    const paths = new Map(knowledge.digest.modules.map((module) => [module.module, module.path]));
    const imports = Map.groupBy(knowledge.digest.imports.filter((edge) => edge.internal), (edge) => edge.from); // prettier-ignore
    const chain = shortest([start], new Set([end]), (path) => imports.get(path) ?? [], (edge) => paths.get(edge.to) ?? edge.to); // prettier-ignore
    return (chain ?? []).map((edge) => ({ file: edge.from, line: edge.line, how: `imports ${edge.to}`, symbol: null }));
}
function fileOf(knowledge, text) {
    return knowledge.module(text)?.path ?? (0,query/* findSymbol */.af)(knowledge, text).path;
}
/** The edges of a shortest way of at least one step; null when there is none. */
function shortest(starts, ends, out, next) {
    const reached = new Map(starts.map((at) => [at, null])); // prettier-ignore
    let border = starts;
    while (border.length > 0) {
        const further = [];
        for (const at of border) {
            for (const edge of out(at)) {
                const to = next(edge);
                if (ends.has(to))
                    return wayBack(reached, at, edge);
                if (reached.has(to))
                    continue;
                reached.set(to, { edge, before: at });
                further.push(to);
            }
        }
        border = further;
    }
    return null;
}
function wayBack(reached, at, last) {
    const way = [last];
    for (let step = reached.get(at); step !== null && step !== undefined; step = reached.get(step.before))
        way.push(step.edge); // prettier-ignore
    return way.reverse();
}

// EXTERNAL MODULE: ./lib/knowledge/types/types-of.js + 9 modules
var types_of = __webpack_require__(62486);
;// CONCATENATED MODULE: ./lib/knowledge/types/queries.js



/** The types of files, or of symbols with all that is in them; a last line says what is missing. */
async function typeLines(knowledge, texts, sources) {
    const lines = [];
    for (const text of texts) {
        const module = knowledge.module(text);
        const symbol = module === undefined ? (0,query/* findSymbol */.af)(knowledge, text) : null;
        const file = module?.path ?? symbol?.path ?? '';
        if (!file.endsWith('.py'))
            throw new errors/* UserError */.yo('option-invalid', `types are known of Python only, and ${file} is not Python`, errors/* ExitCode */.yU.refused);
        const { names, note } = await (0,types_of/* typesOfFile */.v)(knowledge.digest, file, sources);
        for (const { kind, name, scope, line, type, how } of names) {
            if (symbol !== null && (line < symbol.line || line > symbol.endLine))
                continue;
            const full = scope === '' || kind === 'function' ? (kind === 'function' ? scope : name) : `${scope}.${name}`;
            const shown = kind === 'function' ? `${full}() -> ${type}` : `${full}: ${type}`;
            lines.push({ file, line, how, symbol: shown, name: full, kind, type });
        }
        if (note !== null)
            lines.push({ file, line: 1, how: note, symbol: null, name: '', kind: 'note', type: '' });
    }
    return lines;
} // prettier-ignore

// EXTERNAL MODULE: ./lib/knowledge/open.js + 6 modules
var knowledge_open = __webpack_require__(86241);
// EXTERNAL MODULE: ./lib/stages/digest/index.js + 4 modules
var digest = __webpack_require__(58971);
// EXTERNAL MODULE: ./lib/entry/asking.js
var entry_asking = __webpack_require__(61877);
// EXTERNAL MODULE: ./lib/base/git-objects.js
var git_objects = __webpack_require__(92492);
// EXTERNAL MODULE: ./lib/config/options.js
var options = __webpack_require__(61236);
;// CONCATENATED MODULE: ./lib/entry/changed-files.js




const MAX_CHANGED = 3_000;
/** Reads `A..B` or `A`, where B is HEAD. */
async function changedRange(range, { context }) {
    const { repository, signal } = context;
    const { root } = repository;
    const [left = '', right = ''] = range.split(/\.{2,3}/);
    if (!/^\w[\w./~^@{}-]*$/.test(left))
        throw new errors/* UserError */.yo('option-invalid', `--changed ${range}: ${options/* OPTIONS */.l.changed.allowed}`);
    const [head, from] = await Promise.all([revision(root, right === '' ? 'HEAD' : right, signal), revision(root, left, signal)]);
    if (head !== repository.base)
        throw new errors/* UserError */.yo('option-invalid', `--changed ${range}: the later commit must be HEAD, which is what is read`);
    const listing = await (0,git/* git */.$Y)(root, ['diff-tree', '-r', '-z', '--no-renames', '--no-ext-diff', from, head], { signal });
    const objects = readTree(listing);
    if (objects.length > MAX_CHANGED)
        throw new errors/* UserError */.yo('option-invalid', `--changed ${range}: more than ${MAX_CHANGED} files differ`);
    const blobs = await (0,git_objects/* readObjects */.$)(root, objects.flatMap(({ before, after }) => [before ?? '', after ?? '']), signal);
    const bytes = (object) => (object === null ? null : (blobs.get(object) ?? null));
    return { from, objects, files: objects.map(({ path, before, after }) => ({ path, before: bytes(before), after: bytes(after) })) };
} // prettier-ignore
async function revision(root, name, signal) {
    const found = await (0,git/* gitBytes */.s0)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], { signal }); // prettier-ignore
    if (found !== null)
        return found.toString('utf8').trim();
    throw new errors/* UserError */.yo('option-invalid', `--changed: ${JSON.stringify(name.slice(0, 80))} is no commit of this repository`); // prettier-ignore
}
/** `:100644 100644 <object> <object> M\0path\0`, regular files only. */
function readTree(listing) {
    const fields = listing.split('\0');
    const found = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [, oldMode, newMode, old, now] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(fields[at] ?? '') ?? [];
        const path = fields[at + 1] ?? '';
        const before = oldMode?.startsWith('100') === true ? (old ?? null) : null;
        const after = newMode?.startsWith('100') === true ? (now ?? null) : null;
        if (before !== null || after !== null)
            found.push({ path, before, after });
    }
    return found;
} // prettier-ignore

// EXTERNAL MODULE: ./lib/entry/type-sources.js
var type_sources = __webpack_require__(38849);
;// CONCATENATED MODULE: ./lib/entry/commands/query.js
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















/** What the graph alone answers, by name. */
const GRAPH_QUESTIONS = {
    callers: (knowledge, names) => names.flatMap((name) => (0,query/* callersOf */.Gt)(knowledge, name)),
    callees: (knowledge, names) => names.flatMap((name) => (0,query/* calleesOf */.vf)(knowledge, name)),
    'impacted-tests': async (knowledge, names) => (await (0,tests_for/* testsFor */.$n)(knowledge, names, null)).tests.map(tests_for/* testLine */.n8),
    path: pathBetween,
    signature: signatureLines,
};
const QUESTIONS = {
    ...GRAPH_QUESTIONS,
    history: (knowledge, names, { context }) => historyLines(knowledge, context.repository, names, context.signal),
    cochange: (knowledge, names, { context }) => cochangeLines(knowledge, context.repository, names, context.signal),
    duplicates: async (knowledge, names, { context }) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const vectors = __addDisposableResource(env_1, await (0,knowledge_open/* openVectorsOf */.O1)(context), false);
            return await duplicateLines(knowledge, names, vectors.of);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    },
    slice: (knowledge, names, _asking, { forward }) => sliceLines(knowledge, names, forward),
    types: async (knowledge, names, asking) => {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const sources = __addDisposableResource(env_2, (0,type_sources/* openTypeSources */.P)(asking.command, asking.context, knowledge.digest), true);
            return await typeLines(knowledge, names, sources);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_2);
            if (result_1)
                await result_1;
        }
    },
    'impacted-tests': (knowledge, names, asking, { changed }) => impactedTests(knowledge, names, changed, asking),
};
const TESTS = 'impacted-tests';
const query_query = {
    help: 'Ask who calls a symbol, what it calls, which tests a change may touch, how one symbol leads to another, what is like it, how it changed, what a line depends on, and which types names have.',
    usage: `${Object.keys(QUESTIONS).join('|')} SYMBOL_OR_FILE... (path: FROM TO; slice: SYMBOL:LINE; ${TESTS}: or --changed A..B)`,
    options: ['forward', 'changed'],
    run: async (context) => {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const [question = '', ...names] = context.args;
            const range = context.options.changed;
            const answer = Object.hasOwn(QUESTIONS, question) ? QUESTIONS[question] : undefined;
            const isAsked = question === TESTS ? (range === '') === names.length > 0 : names.length > 0 && range === '';
            if (answer === undefined || !isAsked) {
                throw new errors/* UserError */.yo('option-invalid', `query needs ${Object.keys(QUESTIONS).join(', ')} and at least one symbol or file (or ${TESTS} --changed A..B)`);
            }
            const asking = __addDisposableResource(env_3, await (0,entry_asking/* openAsking */.A)(context, { 'no-embed': true, full: false }, { everyLanguage: true }), true);
            const knowledge = await (0,knowledge_open/* openKnowledge */.hn)(await (0,digest/* digestStage */.LN)(asking.context), asking.context);
            const lines = await answer(knowledge, names, asking, context.options);
            const text = lines.map(({ file, line, how, symbol }) => `${file}:${line}  ${symbol ?? ''}  (${how})`.replace('    (', '  ('));
            return { exit: errors/* ExitCode */.yU.done, document: lines, text: text.join('\n') || 'none' };
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_3);
            if (result_2)
                await result_2;
        }
    },
}; // prettier-ignore
/** The tests for symbols, files, or what changed between two commits of which the later is read. */
async function impactedTests(knowledge, names, range, asking) {
    if (range === '')
        return (await (0,tests_for/* testsFor */.$n)(knowledge, names, await (0,open_recorded/* openRecorded */.L)(asking.context, null))).tests.map(tests_for/* testLine */.n8);
    const change = await changedRange(range, asking);
    const recorded = await (0,open_recorded/* openRecorded */.L)(asking.context, change);
    return (await (0,impacted_tests/* impactedByFiles */.m)(knowledge, change.files, recorded)).tests.map(tests_for/* testLine */.n8);
}


/***/ }),

/***/ 29158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ keptCoverage),
/* harmony export */   KJ: () => (/* binding */ keepCoverage),
/* harmony export */   gu: () => (/* binding */ coverageRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _contracts_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41001);


/** Entries of a list in one row. */
const PIECE = 4_000;
const Piece = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['files', 'sets', 'tests', 'shared', 'loading', 'objects', 'head']), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()]);
/** Makes the record of a whole run: what each test ran, with the names that git gives to the bytes that were run. */
function coverageRecord(coverage, about, objectOf) {
    return { schema: 1, ...about, objects: coverage.files.map((path) => objectOf(path) ?? ''), coverage };
}
/** Keeps a record under its commit; the record of that commit before it goes. */
function keepCoverage(store, record) {
    const { coverage, objects, ...head } = record;
    const pieces = [JSON.stringify(['head', [head]])];
    for (const [name, list] of Object.entries({ objects, ...coverage })) {
        for (let from = 0; from < list.length; from += PIECE)
            pieces.push(JSON.stringify([name, list.slice(from, from + PIECE)]));
    }
    store.putCoverage(record.commit, pieces);
}
/**
 * The record of one of these commits, the first that has one; else the latest. It may come from a cache that others
 * can write: what does not fit the contract, or points to nothing, is as good as absent.
 */
function keptCoverage(store, commits) {
    const keys = store.coverageKeys();
    for (const key of [...commits.filter((one) => keys.includes(one)), ...keys.filter((one) => !commits.includes(one))]) {
        const record = read(store.coverage(key));
        if (record?.commit === key)
            return record;
    }
    return null;
}
function read(pieces) {
    if (pieces === null)
        return null;
    try {
        const lists = { files: [], sets: [], tests: [], shared: [], loading: [], objects: [], head: [] }; // prettier-ignore
        for (const text of pieces) {
            const [name, list] = Piece.parse(JSON.parse(text));
            if (!Array.isArray(list))
                return null;
            for (const one of list)
                lists[name]?.push(one);
        }
        const { head = [], objects = [], ...coverage } = lists;
        const record = _contracts_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .CoverageRecord */ .E.parse({ ...head[0], objects, coverage });
        return record.objects.length === record.coverage.files.length && (0,_contracts_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageFits */ .x$)(record.coverage) ? record : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 84302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ forChange),
  L: () => (/* binding */ openRecorded)
});

// EXTERNAL MODULE: ./lib/base/git-objects.js
var git_objects = __webpack_require__(92492);
// EXTERNAL MODULE: ./lib/knowledge/store/store.js + 2 modules
var store_store = __webpack_require__(47366);
;// CONCATENATED MODULE: ./lib/knowledge/impact/coverage-index.js
/** Makes the index of a record. */
function indexCoverage({ commit, objects, coverage }) {
    const { files, sets, tests, shared, loading } = coverage;
    const numbers = new Map(files.map((path, index) => [path, index]));
    const users = shared.map(() => []);
    const bySet = new Map();
    const byRead = new Map();
    const note = (map, keys, ids) => {
        for (const key of keys) {
            const known = map.get(key);
            if (known === undefined)
                map.set(key, [...ids]);
            else
                for (const id of ids)
                    known.push(id);
        }
    };
    for (const { id, sets: own, shared: used, reads } of tests) {
        note(bySet, own, [id]);
        note(byRead, reads, [id]);
        for (const one of used)
            users[one]?.push(id);
    }
    shared.forEach((one, index) => {
        note(bySet, one.sets, users[index] ?? []);
        note(byRead, one.reads, users[index] ?? []);
    });
    const byFile = Map.groupBy(sets.keys(), (number) => sets[number]?.[0] ?? -1);
    const spawning = new Set(tests.flatMap(({ id, spawns }) => (spawns ? [id] : [])));
    shared.forEach(({ spawns }, index) => { if (spawns)
        for (const id of users[index] ?? [])
            spawning.add(id); });
    const partly = new Set(tests.flatMap(({ id, whole }) => (whole ? [] : [id])));
    const duringLoading = new Set(loading);
    const meeting = (path, lines, entered) => {
        const file = numbers.get(path);
        const found = file === undefined ? [] : (byFile.get(file) ?? []);
        return found.filter((number) => {
            const [, first, text] = sets[number] ?? [0, 0, ''];
            return entered.includes(first) || (lines.length > 0 && meets(text, lines));
        });
    };
    return {
        commit,
        known: new Set(tests.flatMap(({ id }) => (partly.has(id) ? [] : [id]))),
        spawning,
        ran: (path, lines, entered) => new Set(meeting(path, lines, entered).flatMap((number) => bySet.get(number) ?? [])),
        loaded: (path, lines, entered) => [...new Set(meeting(path, lines, entered).flatMap((number) => (duringLoading.has(number) ? [sets[number]?.[1] ?? 0] : [])))],
        readers: (path) => new Set(byRead.get(numbers.get(path) ?? -1) ?? []),
        object: (path) => objects[numbers.get(path) ?? -1],
        files,
    };
} // prettier-ignore
/** Whether one of lines such as `3-5,9` is among the spans. */
function meets(text, spans) {
    for (const part of text.split(',')) {
        if (part === '')
            continue;
        const dash = part.indexOf('-');
        const from = Number(dash < 0 ? part : part.slice(0, dash));
        const to = dash < 0 ? from : Number(part.slice(dash + 1));
        if (spans.some((span) => from <= span[1] && span[0] <= to))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/knowledge/impact/kept-coverage.js
var kept_coverage = __webpack_require__(29158);
;// CONCATENATED MODULE: ./lib/knowledge/impact/open-recorded.js




/** A record older than this many changed files says too little about the tests of now. */
const MAX_SINCE = 300;
/** The record of what tests ran that suits a change best; null when there is none that can be used. */
async function openRecorded(context, change) {
    const { repository, knowledgeFolder, log, signal } = context;
    const store = (0,store_store/* openStore */.Ch)(knowledgeFolder, log);
    const record = (() => {
        try {
            return (0,kept_coverage/* keptCoverage */.Ho)(store, [...(change === null ? [] : [change.from]), repository.base]);
        }
        finally {
            store.close();
        }
    })();
    if (record === null)
        return null;
    const index = indexCoverage(record);
    const now = new Map((await repository.listing()).files.map(({ path, object }) => [path, object]));
    const changed = new Map(change?.objects.map((one) => [one.path, one]));
    const other = [...changed.values()].filter(({ path, before }) => (index.object(path) ?? '') !== '' && index.object(path) !== before);
    const since = index.files.filter((path) => path.endsWith('.py') && index.object(path) !== '' && !changed.has(path) && index.object(path) !== now.get(path));
    if (since.length > MAX_SINCE) {
        log.info(`the record of what tests run is of ${record.commit.slice(0, 12)}, too long ago: tests are chosen by calls`);
        return null;
    }
    const wanted = [...other.map(({ path }) => path), ...since].flatMap((path) => index.object(path) ?? []);
    const blobs = await (0,git_objects/* readObjects */.$)(repository.root, wanted, signal);
    if (wanted.some((object) => !blobs.has(object))) {
        log.info('what was recorded is not in this checkout any more: tests are chosen by calls');
        return null;
    }
    const then = (path) => blobs.get(index.object(path) ?? '') ?? null;
    const after = await repository.readMany(since);
    return {
        index,
        recorded: new Map(other.map(({ path }) => [path, then(path)])),
        since: since.map((path) => ({ path, before: then(path), after: after.get(path) ?? null })),
    };
} // prettier-ignore
/** The same record for another change, of files as they are in the commit that is read. */
function forChange(recorded, paths) {
    const own = recorded.since.filter(({ path }) => paths.includes(path));
    return {
        index: recorded.index,
        recorded: new Map(own.map(({ path, before }) => [path, before])),
        since: recorded.since.filter(({ path }) => !paths.includes(path)),
    };
}


/***/ }),

/***/ 75696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ testsFor),
/* harmony export */   ZF: () => (/* binding */ testFilesFor),
/* harmony export */   n8: () => (/* binding */ testLine)
/* harmony export */ });
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85324);
/* harmony import */ var _affected_tests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49335);
/* harmony import */ var _impacted_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20964);
/* harmony import */ var _name_users_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36633);




/** The tests that a change of these symbols or files may turn. */
function testsFor(knowledge, texts, recorded) {
    const files = texts.filter((text) => knowledge.module(text) !== undefined);
    const symbols = texts.filter((text) => !files.includes(text)).map((text) => (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .findSymbol */ .af)(knowledge, text));
    return (0,_impacted_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .impactedBySymbols */ .s)(knowledge, { symbols, files }, recorded);
}
/**
 * Test files for changes of these symbols in these modules: first those from which calls lead to a symbol, then the
 * others that load a module; each group in the order of {@link Knowledge.testsImporting}. Never fewer than load one.
 */
async function testFilesFor(knowledge, symbols, modules) {
    const users = (0,_name_users_js__WEBPACK_IMPORTED_MODULE_2__/* .createUsers */ .b)(knowledge.digest, (paths) => knowledge.sources(paths));
    const affected = await (0,_affected_tests_js__WEBPACK_IMPORTED_MODULE_3__/* .findAffectedTests */ .JX)({ symbols, files: [] }, knowledge.digest, users);
    const calling = new Map();
    for (const { path, certainty, how } of affected) {
        if (certainty === 'calls' && !calling.has(path))
            calling.set(path, how);
    }
    const loading = modules.length === 0 ? [] : knowledge.testsImporting(modules);
    const both = loading.flatMap(({ path }) => (calling.has(path) ? [path] : []));
    const first = new Set([...both, ...calling.keys()]);
    return [
        ...[...first].map((path) => ({ path, how: calling.get(path) ?? '' })),
        ...loading.filter(({ path }) => !first.has(path)),
    ];
}
/** An impacted test as a line of an answer. */
function testLine({ path, line, symbol, test, certainty, how }) {
    return { file: path, line, how: certainty === 'calls' ? how : `only ${how}`, symbol, test };
}


/***/ }),

/***/ 85324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ callersOf),
/* harmony export */   LU: () => (/* binding */ callLine),
/* harmony export */   af: () => (/* binding */ findSymbol),
/* harmony export */   vf: () => (/* binding */ calleesOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

/** Choices named in an error; more would not be read. */
const CHOICES = 20;
const NEAREST = 5;
/**
 * The one symbol that a person means: a symbol id, a dotted path, `path::Qual.name` or `path:line`.
 * Several is exit 2 with the choices, none is exit 2.
 */
function findSymbol(knowledge, text) {
    // As it is written in plans and progress: `pkg.mod:Qual.name`, the language left out.
    const direct = knowledge.symbol(text) ?? knowledge.symbol(`py:${text}`) ?? atLine(knowledge, text);
    if (direct !== undefined)
        return direct;
    // A setter or an overload is not another symbol to a person: the first of a name stands for all of them.
    const found = knowledge.named(text).filter((symbol) => !symbol.id.includes('#'));
    const [only] = found;
    if (only === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('symbol-unknown', `no symbol ${JSON.stringify(text.slice(0, 120))}; ${nearest(knowledge, text)}give a dotted path, pkg.mod:Qual.name, path::Qual.name or path:line`, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.refused); // prettier-ignore
    }
    if (found.length === 1)
        return only;
    const choices = found.slice(0, CHOICES).map((symbol) => `${symbol.path}::${symbol.qualname}`);
    const more = found.length > CHOICES ? ` and ${found.length - CHOICES} more` : '';
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('symbol-ambiguous', `${JSON.stringify(text.slice(0, 120))} may be ${choices.join(', ')}${more}`, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.refused); // prettier-ignore
}
/** Who calls a symbol: the place of each call. */
function callersOf(knowledge, text) {
    return knowledge.callers(findSymbol(knowledge, text).id).map((edge) => callLine(knowledge, edge, edge.from));
}
/** What a symbol calls: the place of each call, named by what is called. */
function calleesOf(knowledge, text) {
    return knowledge.callees(findSymbol(knowledge, text).id).map((edge) => callLine(knowledge, edge, edge.to));
}
/** Names that a person may have meant, as the beginning of an error: one letter off, or in other case. */
function nearest(knowledge, text) {
    const asked = lastName(text);
    if (asked.length < 3)
        return '';
    const near = knowledge.digest.symbols
        .filter((symbol) => isNear(lastName(symbol.qualname), asked))
        .map((symbol) => `${symbol.path}::${symbol.qualname}`);
    return near.length === 0 ? '' : `did you mean ${[...new Set(near)].slice(0, NEAREST).join(', ')}? `;
}
function lastName(text) {
    return text.slice(Math.max(text.lastIndexOf('.'), text.lastIndexOf(':'), text.lastIndexOf('/')) + 1).toLowerCase();
}
/** The same but for one letter that is missing, too much, another, or changed places with its neighbour. */
function isNear(name, asked) {
    if (Math.abs(name.length - asked.length) > 1)
        return false;
    let same = 0;
    while (same < name.length && name[same] === asked[same])
        same++;
    const tails = [name.slice(same + 1) === asked.slice(same + 1), name.slice(same + 1) === asked.slice(same), name.slice(same) === asked.slice(same + 1)]; // prettier-ignore
    const isSwapped = name[same] === asked[same + 1] && name[same + 1] === asked[same] && name.slice(same + 2) === asked.slice(same + 2); // prettier-ignore
    return tails.includes(true) || isSwapped;
}
function atLine(knowledge, text) {
    const [, path, line] = /^(.+):([0-9]{1,7})$/.exec(text) ?? [];
    return path === undefined ? undefined : knowledge.at(path, Number(line));
}
/** The place of a call, named by one of its ends. */
function callLine(knowledge, edge, shown) {
    const caller = knowledge.symbol(edge.from);
    const module = edge.from.split(':')[1];
    const file = caller?.path ?? knowledge.digest.modules.find((one) => one.module === module)?.path ?? '';
    return { file, line: edge.line, how: edge.how, symbol: shown };
}


/***/ })

};
