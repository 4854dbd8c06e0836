export const id = 901;
export const ids = [901];
export const modules = {

/***/ 41901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ styleStage)
});

// EXTERNAL MODULE: ./lib/knowledge/parse/python.js
var python = __webpack_require__(8732);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/stages/style/config-files.js


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
        return tableReader((0,dist/* parse */.qg)(text));
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
    const document = (0,yaml_dist/* parse */.qg)(text, { maxAliasCount: 50 });
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

;// CONCATENATED MODULE: ./lib/stages/style/configured.js
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

;// CONCATENATED MODULE: ./lib/stages/style/infer.js
/** Line lengths that people choose. */
const LENGTHS = [79, 80, 88, 99, 100, 110, 119, 120, 140, 160];
/** So many lines in a thousand may be longer than the limit that the rest keeps to. */
const STRAY_PER_MILLE = 3;
/** Lines this close under a limit show that it is kept, not just never reached. */
const NEAR = 8;
/** Fewer places than this leave doubt, however much they agree. */
const ENOUGH = 10;
/** The most common value, how far the code agrees on it, and in how many places. */
function majority(counts) {
    const ranked = [...counts].sort(([a, left], [b, right]) => right - left || (String(a) < String(b) ? -1 : 1));
    const evidence = ranked.reduce((sum, [, times]) => sum + times, 0);
    const [best] = ranked;
    if (best === undefined)
        return unknown();
    return { value: best[0], confidence: confidence(best[1] / evidence, evidence), evidence, source: 'code' };
}
/** The smallest usual limit that nearly all lines of code keep. */
function infer_lineLength(lengths) {
    const longer = (limit) => sum(lengths, (length) => length > limit);
    const evidence = longer(0);
    if (evidence === 0)
        return unknown();
    const value = LENGTHS.find((limit) => longer(limit) * 1000 <= evidence * STRAY_PER_MILLE) ?? 160;
    const near = sum(lengths, (length) => length > value - NEAR && length <= value);
    const kept = near + longer(value) === 0 ? 0 : near / (near + longer(value));
    return { value, confidence: confidence(kept, near), evidence, source: 'code' };
}
/** Which convention docstrings with sections follow; `plain` when hardly any has sections. */
function infer_docstrings(counts) {
    const structured = new Map([...counts].filter(([name]) => name !== 'plain'));
    const withSections = sum(structured, () => true);
    const all = sum(counts, () => true);
    if (withSections > 0 && (withSections >= 3 || withSections * 5 >= all))
        return majority(structured);
    return all === 0 ? unknown() : { ...majority(counts), value: 'plain', evidence: all };
}
/** The share of functions with any annotation. */
function typeHints({ annotated, all }) {
    if (all === 0)
        return unknown();
    return { value: round(annotated / all), confidence: confidence(1, all), evidence: all, source: 'code' };
}
/** Whether lists that end on a line of their own have a comma at the end. */
function trailingCommas({ comma, all }) {
    if (all === 0)
        return unknown();
    const share = comma / all;
    return {
        value: share >= 0.5,
        confidence: confidence(Math.max(share, 1 - share), all),
        evidence: all,
        source: 'code',
    };
}
function unknown() {
    return { value: null, confidence: 0, evidence: 0, source: 'code' };
}
/** Agreement, held back while there is little to agree on. */
function confidence(share, places) {
    return round(share * (places / (places + ENOUGH / 2)));
}
function sum(counts, when) {
    let total = 0;
    for (const [key, times] of counts)
        if (when(key))
            total += times;
    return total;
}
function round(value) {
    return Math.round(value * 1000) / 1000;
}

// EXTERNAL MODULE: ./lib/knowledge/parse/definitions.js
var definitions = __webpack_require__(79314);
// EXTERNAL MODULE: ./lib/knowledge/parse/flat-tree.js
var flat_tree = __webpack_require__(89782);
;// CONCATENATED MODULE: ./lib/stages/style/observe.js


function noObservations() {
    return {
        indents: new Map(),
        quotes: new Map(),
        lengths: new Map(),
        docstrings: new Map(),
        functions: { annotated: 0, all: 0 },
        lists: { comma: 0, all: 0 },
    };
}
const LISTS = new Set(['argument_list', 'parameters', 'list', 'set', 'dictionary', 'tuple', 'import_from_statement']);
const observe_CONVENTIONS = [
    ['numpy', /^ *(?:Parameters|Returns|Raises|Yields|Attributes|Examples|Notes)\r?\n *-{3,} *$/m],
    ['google', /^ *(?:Args|Arguments|Returns|Raises|Yields|Attributes|Example|Examples|Note|Keyword Args): *$/m],
    ['rest', /^ *:(?:param|parameter|arg|type|returns?|rtype|raises?|except|var|ivar)\b[^:\n]*:/m],
    ['epytext', /^ *@(?:param|type|returns?|rtype|raises?)\b[^:\n]*:/m],
];
/** Adds what one file shows of its style. */
function observe(tree, into) {
    const texts = new Set();
    for (let node = 0; node < tree.kind.length; node++) {
        const kind = (0,flat_tree/* kindOf */.I)(tree, node);
        if (kind === 'block')
            observeIndent(tree, node, into);
        else if (kind === 'string' && isPlainString(tree, node))
            observeQuotes(tree, node, into);
        else if (LISTS.has(kind))
            observeComma(tree, node, into);
        else if (kind === 'function_definition') {
            into.functions.all++;
            if (isAnnotated(tree, node))
                into.functions.annotated++;
        }
        // Prose and data have lines as long as they like.
        if (kind === 'comment' || kind === 'string')
            markLines(tree, node, texts);
    }
    for (const { docstring } of (0,definitions/* definitions */.BG)(tree))
        if (docstring !== null)
            count(into.docstrings, conventionOf(docstring));
    observeLengths(tree, texts, into);
}
function observeIndent(tree, block, into) {
    const [first] = (0,flat_tree/* childrenOf */.LU)(tree, block).filter((child) => (0,flat_tree/* kindOf */.I)(tree, child) !== 'comment');
    if (first === undefined)
        return;
    const inner = indentAt(tree, (0,flat_tree/* startOf */.GH)(tree, first));
    const outer = indentAt(tree, (0,flat_tree/* startOf */.GH)(tree, (0,flat_tree/* parentOf */.gN)(tree, block)));
    if (!inner.startsWith(outer) || inner === outer)
        return;
    const step = inner.slice(outer.length);
    count(into.indents, step.startsWith('\t') ? 'tab' : step.length);
}
/** The white space that the line of an offset begins with. */
function indentAt(tree, offset) {
    const from = tree.lineStarts[(0,flat_tree/* lineAt */.mh)(tree, offset) - 1] ?? 0;
    return /^[ \t]*/.exec(tree.source.toString('utf8', from, offset).replace('\ufeff', ''))?.[0] ?? '';
}
/** A string in which either mark could have been used. */
function isPlainString(tree, node) {
    if ((0,flat_tree/* endOf */.pJ)(tree, node) - (0,flat_tree/* startOf */.GH)(tree, node) > 2_000)
        return false;
    const text = (0,flat_tree/* textOf */.b6)(tree, node).replace(/^[A-Za-z]*/, '');
    return !/^(?:'''|""")/.test(text) && !/['"]/.test(text.slice(1, -1));
}
function observeQuotes(tree, node, into) {
    if ((0,definitions/* docstringOf */.By)(tree, (0,flat_tree/* parentOf */.gN)(tree, (0,flat_tree/* parentOf */.gN)(tree, node))) === (0,flat_tree/* parentOf */.gN)(tree, node))
        return;
    count(into.quotes, (0,flat_tree/* textOf */.b6)(tree, node)
        .replace(/^[A-Za-z]*/, '')
        .startsWith("'")
        ? 'single'
        : 'double');
}
function observeComma(tree, node, into) {
    const children = (0,flat_tree/* childrenOf */.LU)(tree, node).filter((child) => (0,flat_tree/* kindOf */.I)(tree, child) !== 'comment');
    const close = children.at(-1);
    const last = children.at(-2);
    if (close === undefined || last === undefined || children.length < 3)
        return;
    if (!/^[)\]}]$/.test((0,flat_tree/* kindOf */.I)(tree, close)) || (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, close)) === (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* endOf */.pJ)(tree, last) - 1))
        return; // prettier-ignore
    if ((0,flat_tree/* kindOf */.I)(tree, children.at(-3) ?? node) === '**')
        return;
    into.lists.all++;
    if ((0,flat_tree/* kindOf */.I)(tree, last) === ',')
        into.lists.comma++;
}
function isAnnotated(tree, node) {
    if ((0,flat_tree/* childIn */._9)(tree, node, 'return_type') >= 0)
        return true;
    const parameters = (0,flat_tree/* childIn */._9)(tree, node, 'parameters');
    return parameters >= 0 && (0,flat_tree/* childrenOf */.LU)(tree, parameters).some((child) => (0,flat_tree/* kindOf */.I)(tree, child).startsWith('typed_'));
}
function conventionOf(docstring) {
    return observe_CONVENTIONS.find(([, pattern]) => pattern.test(docstring))?.[0] ?? 'plain';
}
function markLines(tree, node, lines) {
    if ((0,flat_tree/* endOf */.pJ)(tree, node) <= (0,flat_tree/* startOf */.GH)(tree, node))
        return;
    const isShort = (0,flat_tree/* kindOf */.I)(tree, node) === 'string' && (0,flat_tree/* endOf */.pJ)(tree, node) - (0,flat_tree/* startOf */.GH)(tree, node) < 30;
    if (isShort)
        return;
    const to = (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* endOf */.pJ)(tree, node) - 1);
    for (let line = (0,flat_tree/* lineAt */.mh)(tree, (0,flat_tree/* startOf */.GH)(tree, node)); line <= to; line++)
        lines.add(line);
}
function observeLengths(tree, texts, into) {
    const lines = tree.source.toString('utf8').replace('\ufeff', '').split('\n');
    lines.forEach((line, index) => {
        const length = Array.from(line.slice(0, 2_000).trimEnd()).length;
        if (length > 0 && !texts.has(index + 1))
            count(into.lengths, length);
    });
}
function count(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./lib/stages/style/index.js





/** More files than this say nothing new. */
const SAMPLE_FILES = 150;
const NOT_THEIRS = /(?:^|\/)(?:_?vendor(?:ed)?|third_party|node_modules|site-packages|migrations)\//;
/** How the repository writes Python: what its tools are configured to, else what its code shows. The same commit gives the same bytes. */
async function styleStage(context) {
    const { repository, log, signal, waiting } = context;
    waiting('reading the style of the code');
    const files = parseConfigFiles(await repository.readMany(CONFIG_FILES));
    for (const { path, why } of files.broken)
        log.warn(`${path} could not be read and is not used: ${why}`);
    const configured = configuredStyle(files);
    const sample = sampleOf(await repository.files());
    const seen = noObservations();
    const read = await observeFiles(sample, repository, seen, signal);
    return {
        schema: 1,
        indent: said(configured.indent) ?? majority(seen.indents),
        quotes: said(configured.quotes) ?? majority(seen.quotes),
        lineLength: said(configured.lineLength) ?? infer_lineLength(seen.lengths),
        docstrings: said(configured.docstrings) ?? infer_docstrings(seen.docstrings),
        typeHints: typeHints(seen.functions),
        trailingCommas: said(configured.trailingCommas) ?? trailingCommas(seen.lists),
        tools: configured.tools,
        formatter: configured.formatter,
        files: read,
    };
}
function said(one) {
    return one === undefined ? null : { value: one.value, confidence: 1, evidence: 0, source: `config:${one.where}` };
} // prettier-ignore
/** Files spread evenly over the repository, always the same ones. */
function sampleOf(paths) {
    const python = paths.filter((path) => path.endsWith('.py') && !NOT_THEIRS.test(path)).sort();
    const step = Math.max(1, python.length / SAMPLE_FILES);
    return python.filter((_path, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
async function observeFiles(paths, repository, into, signal) {
    const sources = await repository.readMany(paths);
    let read = 0;
    for (const path of paths) {
        signal.throwIfAborted();
        const source = sources.get(path);
        const result = source === undefined ? null : await (0,python/* parsePython */.w_)(source);
        if (result?.ok !== true)
            continue;
        observe(result.tree, into);
        read++;
    }
    return read;
}


/***/ })

};
