export const id = 536;
export const ids = [536];
export const modules = {

/***/ 86489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ CONTROL),
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   lr: () => (/* binding */ BIDI)
/* harmony export */ });
/** Characters that change the direction of text, so that a line reads other than it runs. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Characters that show nothing: format characters, fillers, tags, variation selectors, line separators. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u;
/** Control characters that no source text needs. Tab, form feed and the newline of either kind stay. */
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]|\r(?!$)/u;


/***/ }),

/***/ 88086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ guardChanges),
  w: () => (/* binding */ guardPatch)
});

// EXTERNAL MODULE: ./lib/base/characters.js
var characters = __webpack_require__(86489);
;// CONCATENATED MODULE: ./lib/judge/guard/names.js
const LETTERS = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{N}_]*/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER_SCRIPT = /[\p{L}](?<!\p{Script=Latin})(?<!\p{Script=Common})/u;
const ASCII = /^[\0-\x7f]*$/;
/** Words that mix Latin letters with another alphabet, or that Python would read as another, plain word. */
function disguisedWords(text) {
    if (ASCII.test(text))
        return [];
    return (text.match(LETTERS) ?? []).filter((word) => {
        if (ASCII.test(word))
            return false;
        return (LATIN.test(word) && OTHER_SCRIPT.test(word)) || ASCII.test(word.normalize('NFKC'));
    });
}
/** Words with letters outside ASCII. */
function foreignWords(text) {
    return ASCII.test(text) ? [] : (text.match(LETTERS) ?? []).filter((word) => !ASCII.test(word));
}

;// CONCATENATED MODULE: ./lib/judge/guard/python-text.js
/** Nested f-strings and fields deeper than this are left as they are; Python itself stops at 150. */
const DEEPEST = 300;
/**
 * Python source with strings and comments blanked out, every other character in its place:
 * `f(x, "eval(")  # exec(` becomes `f(x, "     ")        `. What stands in the braces of an f-string is code and stays.
 * One pass over the text; text that is not complete Python gives some answer, never an error.
 */
function codeOf(source) {
    const out = [];
    let at = 0;
    code(null, 0);
    return out.join('');
    /** Code up to the end of the text, or up to the brace that closes the field of an f-string. */
    function code(fieldOf, level) {
        let depth = 0;
        while (at < source.length) {
            const char = source.charAt(at);
            if (char === '#')
                blankLine();
            else if ((char === '"' || char === "'") && level < DEEPEST)
                string(level);
            else if (fieldOf !== null && depth === 0 && char === '}')
                return;
            else if (fieldOf !== null && depth === 0 && char === ':') {
                keep(1);
                if (literal(fieldOf, true, level) === 'end')
                    return;
            }
            else {
                if ('([{'.includes(char))
                    depth += 1;
                else if (')]}'.includes(char))
                    depth = Math.max(0, depth - 1);
                keep(1);
            }
        }
    }
    function string(level) {
        const formatted = isFormatted(source, at);
        const char = source.charAt(at);
        const quote = source.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
        keep(quote.length);
        if (formatted)
            literal(quote, false, level + 1);
        else
            plain(quote);
    }
    function plain(quote) {
        while (at < source.length) {
            if (source.startsWith(quote, at)) {
                keep(quote.length);
                return;
            }
            // A newline ends a string of one line, closed or not, so that one stray quote hides no more than its line.
            if (source.charAt(at) === '\n' && quote.length === 1)
                return;
            blank(source.charAt(at) === '\\' ? 2 : 1);
        }
    }
    /** The text of an f-string, or (`inFormat`) of the format behind the colon of a field. */
    function literal(quote, inFormat, level) {
        while (at < source.length) {
            if (source.startsWith(quote, at)) {
                if (!inFormat)
                    keep(quote.length);
                return 'end';
            }
            const char = source.charAt(at);
            if (char === '\n' && quote.length === 1)
                return 'end';
            if (inFormat && char === '}')
                return 'field';
            // A backslash never hides a brace: `rf"\{x}"` holds the field x.
            if (char === '\\')
                blank('{}'.includes(source.charAt(at + 1)) ? 1 : 2);
            else if (!inFormat && (source.startsWith('{{', at) || source.startsWith('}}', at)))
                blank(2);
            else if (char === '{') {
                keep(1);
                if (level < DEEPEST)
                    code(quote, level + 1);
                if (source.charAt(at) === '}')
                    keep(1);
            }
            else
                blank(1);
        }
        return 'end';
    }
    function keep(count) {
        out.push(source.slice(at, at + count));
        at += count;
    }
    function blank(count) {
        const text = source.slice(at, at + count);
        out.push(text.replace(/[^\n]/g, ' '));
        at += count;
    }
    function blankLine() {
        const end = source.indexOf('\n', at);
        blank((end === -1 ? source.length : end) - at);
    }
}
function isFormatted(source, quoteAt) {
    const prefix = /[A-Za-z]{0,2}$/.exec(source.slice(Math.max(0, quoteAt - 2), quoteAt))?.[0] ?? '';
    return /[ft]/i.test(prefix);
}

;// CONCATENATED MODULE: ./lib/judge/guard/content.js



/** Longer lines are refused and not looked at any further. */
const LINE_LIMIT = 2000;
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Refuses bytes that are not plain text, or text that reads other than it runs. False when it looked no further. */
function checkContent(view, report) {
    if (view.after.includes(0) && !view.before.includes(0))
        report('content-binary', view.path, 0);
    const long = view.added.find(({ bytes }) => bytes.length > LINE_LIMIT);
    if (long !== undefined) {
        report('size-line', view.path, long.line, `the line has ${long.bytes.length} bytes`);
        return false;
    }
    const wasText = isUtf8(view.before);
    const before = decode(view.before);
    const budget = countInvisible(view.removed.map((line) => decode(line.bytes)).join('\n'));
    for (const { line, bytes } of view.added) {
        const at = (rule, detail) => report(rule, view.path, line, detail);
        if (wasText && !isUtf8(bytes))
            at('content-encoding');
        const text = decode(bytes);
        if (characters/* CONTROL */.W3.test(text))
            at('content-control');
        if (characters/* BIDI */.lr.test(text))
            at('content-bidi');
        const hidden = newlyInvisible(text, budget);
        if (hidden !== null)
            at('content-invisible', `U+${hidden.toString(16).toUpperCase().padStart(4, '0')}`);
        const words = disguisedWords(text).filter((word) => !before.includes(word));
        if (words.length > 0)
            at('content-script', describe(words));
    }
    if (isPython(view.path) && view.complete)
        checkNames(view, before, report);
    if (isPython(view.path))
        checkDeclaredEncoding(view, report);
    return true;
}
const DECLARED = /^[ \t\f]*#[^\n]*?coding[:=][ \t]*([-\w.]+)/;
const PLAIN_ENCODINGS = /^(?:utf-?8(?:-sig)?|(?:us-)?ascii|latin-?1|iso-?8859-?1(?:5)?|cp1252)$/i;
// Python decodes a file by the encoding it declares: under `unicode_escape` a comment can hold running code.
function checkDeclaredEncoding(view, report) {
    for (const { line, bytes } of view.added) {
        const name = line <= 2 ? DECLARED.exec(decode(bytes).replaceAll('_', '-'))?.[1] : undefined;
        if (name !== undefined && !PLAIN_ENCODINGS.test(name))
            report('content-encoding', view.path, line, 'the declared encoding is unusual');
    }
}
function isPython(path) {
    return /\.pyi?$/i.test(path);
}
/** The text of bytes that may not be UTF-8, for looking at only. */
function decode(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
function isUtf8(bytes) {
    try {
        STRICT.decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
// Names outside ASCII are fine in a file that has them; in one that has none, `а` (Cyrillic) is a trap for the reader.
function checkNames(view, before, report) {
    if (foreignWords(codeOf(before)).length > 0)
        return;
    const lines = codeOf(decode(view.after)).split('\n');
    for (const { line } of view.added) {
        const words = foreignWords(lines[line - 1] ?? '');
        if (words.length > 0)
            report('content-script', view.path, line, describe(words));
    }
}
function describe(words) {
    const points = Array.from(words[0] ?? '')
        .filter((char) => char > '\x7f')
        .map((char) => char.codePointAt(0) ?? 0);
    return `a name holds ${points.map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}`;
}
function countInvisible(text) {
    const counts = new Map();
    for (const char of text)
        if (characters/* INVISIBLE */.kH.test(char)) {
            const point = char.codePointAt(0) ?? 0;
            counts.set(point, (counts.get(point) ?? 0) + 1);
        }
    return counts;
}
/** The first invisible character that the removed lines did not hold already; an emoji may keep its selector. */
function newlyInvisible(text, budget) {
    for (const char of text) {
        if (!characters/* INVISIBLE */.kH.test(char) || characters/* BIDI */.lr.test(char))
            continue;
        const point = char.codePointAt(0) ?? 0;
        const left = budget.get(point) ?? 0;
        if (left === 0)
            return point;
        budget.set(point, left - 1);
    }
    return null;
}

// EXTERNAL MODULE: ./lib/judge/guard/patch.js + 1 modules
var guard_patch = __webpack_require__(23192);
// EXTERNAL MODULE: ./lib/judge/guard/standard-modules.js
var standard_modules = __webpack_require__(35208);
;// CONCATENATED MODULE: ./lib/judge/guard/paths.js


/** Refuses paths that leave the tree, that some file system reads as another path, or that configure something. */
function checkPath(view, report) {
    for (const path of view.from === null ? [view.path] : [view.path, view.from]) {
        checkForm(path, (rule, detail) => report(rule, path, 0, detail));
        checkPurpose(path, (rule, detail) => report(rule, path, 0, detail));
    }
    if (view.created || view.from !== null)
        checkShadowing(view.path, report);
}
const CONTROL = /[\0-\x1f\x7f-\x9f\ufffd]/u;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(?:\.|$)/i;
function checkForm(path, report) {
    const parts = path.split('/');
    if (CONTROL.test(path) || characters/* BIDI */.lr.test(path) || characters/* INVISIBLE */.kH.test(path) || !path.isWellFormed())
        report('path-encoding');
    if (path.startsWith('/') || path.includes('\\') || /^[a-z]:/i.test(path))
        report('path-traversal');
    else if (parts.some((part) => part === '' || part === '.' || part === '..'))
        report('path-traversal');
    if (path.length > 1000 || parts.some((part) => part.length > 240))
        report('path-traversal', 'the path is too long');
    if (parts.some((part) => !/^\.+$/.test(part) && (/[:*?"<>|]|[. ]$|~\d/.test(part) || DEVICE.test(part))))
        report('path-windows');
    if (parts.some(isGitFolder))
        report('path-git');
}
/** `.git` in every spelling that HFS+ (ignored characters) or NTFS (streams, trailing dots, short names) reads as it. */
function isGitFolder(part) {
    const folded = fold(part)
        .replace(/:.*$/s, '')
        .replace(/[. ]+$/, '');
    return folded === '.git' || /^(?:git|gi[0-9a-f]{4})~\d+$/.test(folded);
}
function fold(text) {
    return Array.from(text.normalize('NFKC'))
        .filter((char) => !characters/* INVISIBLE */.kH.test(char))
        .join('')
        .toLowerCase();
}
const CI_FOLDERS = new Set(['.github', '.gitea', '.forgejo', '.circleci', '.buildkite', '.gitlab', '.woodpecker', '.azure-pipelines', '.teamcity', '.semaphore']); // prettier-ignore
const CI_FILES = /^(?:\.gitlab-ci\.ya?ml|\.travis\.ya?ml|\.drone\.ya?ml|\.woodpecker\.ya?ml|\.appveyor\.ya?ml|appveyor\.ya?ml|\.cirrus\.(?:ya?ml|star)|azure-pipelines\.ya?ml|bitbucket-pipelines\.ya?ml|jenkinsfile|action\.ya?ml|\.pre-commit-hooks\.ya?ml)$/; // prettier-ignore
const DEPENDENCY_FILES = /^(?:(?:[\w.-]*requirements|[\w.-]*constraints)[\w.-]*\.(?:txt|in|lock)|pyproject\.toml|setup\.(?:py|cfg)|manifest\.in|pipfile(?:\.lock)?|(?:poetry|uv|pdm|pixi|conda|package|cargo|composer|gemfile)[\w.-]*\.lock|pylock[\w.-]*\.toml|pixi\.toml|hatch\.toml|uv\.toml|poetry\.toml|environment\.ya?ml|meta\.ya?ml|package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-[\w-]+\.ya?ml|bun\.lockb?|gemfile|go\.(?:mod|sum|work)|cargo\.toml|composer\.json|build\.gradle(?:\.kts)?|pom\.xml|dockerfile(?:\.[\w.-]+)?|[\w.-]+\.dockerfile)$/; // prettier-ignore
const TEST_RUNNER_FILES = /^(?:conftest\.py|pytest\.(?:ini|toml)|tox\.(?:ini|toml)|noxfile\.py|sitecustomize\.py|usercustomize\.py|[^/]*\.pth|[^/]*\.egg-link|pyvenv\.cfg|ruff\.toml|mypy\.ini|pyrightconfig\.json|dodo\.py|fabfile\.py)$/; // prettier-ignore
function checkPurpose(path, report) {
    const parts = path.split('/').map(fold);
    const name = parts.at(-1) ?? '';
    const folders = parts.slice(0, -1);
    if (name === '.gitmodules')
        report('submodule');
    else if (CI_FILES.test(name) || folders.some((folder) => CI_FOLDERS.has(folder)))
        report('path-workflow');
    else if (name === 'codeowners')
        report('path-owners');
    else if (TEST_RUNNER_FILES.test(name))
        report('path-test-runner');
    else if (DEPENDENCY_FILES.test(name) || (folders.some((folder) => /^requirements?$/.test(folder)) && /\.(?:txt|in)$/.test(name)))
        report('path-dependency'); // prettier-ignore
    else if (parts.some((part) => part.startsWith('.') && part !== '.' && part !== '..' && part !== '.git'))
        report('path-dot'); // prettier-ignore
}
const TOOLS = new Set(['pytest', '_pytest', 'pluggy', 'iniconfig', 'ruff', 'black', 'blib2to3', 'isort', 'pyright', 'mypy', 'coverage', 'pip', 'setuptools', 'pkg_resources', 'wheel', 'hypothesis', 'xdist', 'libcst', 'packaging']); // prettier-ignore
/** `pytest.py` at the root is what `import pytest` finds; the same name deeper in a package is a name like any other. */
function checkShadowing(path, report) {
    const parts = path.split('/');
    const inside = parts[0] === 'src' || parts[0] === 'lib' ? parts.slice(1) : parts;
    const [first = '', second] = inside;
    const name = inside.length === 2 && second === '__init__.py' ? first : inside.length === 1 ? moduleName(first) : null;
    // `test` is a standard module too, and the folder of many test suites.
    if (name !== null && name !== 'test' && (TOOLS.has(name) || standard_modules/* STANDARD_MODULES */.e.has(name)))
        report('path-shadows', path, 0);
}
function moduleName(file) {
    return /^([^.]+)\.(?:[\w-]+\.)?(?:py|pyc|so|pyd)$/.exec(file)?.[1] ?? null;
}
/** Refuses two paths that are one file where case or form does not count, and a path that is another's folder. */
function checkCollisions(views, report) {
    const seen = new Map();
    const present = views.filter((view) => !view.deleted);
    for (const { path } of views) {
        const key = fold(path);
        if (seen.has(key))
            report('path-collision', path, 0);
        seen.set(key, path);
    }
    for (const { path } of present)
        for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            const parent = seen.get(fold(path.slice(0, end)));
            if (parent !== undefined)
                report('path-collision', path, 0, `${parent} is both a file and a folder`);
        }
}

// EXTERNAL MODULE: ./lib/judge/guard/imports.js
var imports = __webpack_require__(83367);
;// CONCATENATED MODULE: ./lib/judge/guard/lookalikes.js

// Letters of other alphabets that look like Latin ones in the fonts of editors; only those that a name can be built of.
const CONFUSABLE = {
    а: 'a', ɑ: 'a', α: 'a', е: 'e', о: 'o', ο: 'o', օ: 'o', р: 'p', ρ: 'p', с: 'c', ϲ: 'c', у: 'y', γ: 'y', х: 'x', χ: 'x', і: 'i', ι: 'i', ı: 'i', ј: 'j',
    ѕ: 's', һ: 'h', հ: 'h', ԁ: 'd', ԛ: 'q', ԝ: 'w', ѡ: 'w', ω: 'w', ѵ: 'v', ν: 'v', к: 'k', κ: 'k', м: 'm', т: 't', τ: 't', п: 'n', ո: 'n', η: 'n', г: 'r', ɡ: 'g', ց: 'g',
    υ: 'u', ս: 'u', ь: 'b', ӏ: 'l', ⅼ: 'l', А: 'A', Α: 'A', В: 'B', Β: 'B', С: 'C', Е: 'E', Ε: 'E', Ζ: 'Z', Н: 'H', Η: 'H', І: 'l', Ι: 'l', Ӏ: 'l', Ј: 'J', К: 'K', Κ: 'K',
    М: 'M', Μ: 'M', Ν: 'N', О: 'o', Ο: 'o', Р: 'P', Ρ: 'P', Ѕ: 'S', Т: 'T', Τ: 'T', У: 'Y', Υ: 'Y', Х: 'X', Χ: 'X',
    // Within ASCII.
    '0': 'o', O: 'o', '1': 'l', I: 'l',
}; // prettier-ignore
/** How a name looks: `ехес` (Cyrillic) and `exec` give the same, as do `va1ue` and `value`. */
function skeletonOf(name) {
    const plain = Array.from(name.normalize('NFKC'), (char) => CONFUSABLE[char] ?? char).join('');
    return plain.replaceAll('rn', 'm').replaceAll('vv', 'w');
}
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{N}_]*/gu;
const lookalikes_ASCII = /^[\0-\x7f]*$/;
/** Shorter names are told apart by nothing but a letter all the time: `x1`, `xl`. */
const SHORTEST = 4;
/** The names in text without strings and comments. */
function namesIn(code) {
    return new Set(code.match(NAME) ?? []);
}
// What every module knows; a name that only looks like one of these is the classic trap.
const BUILTINS = 'abs all any bool bytes callable compile dict dir enumerate eval exec filter float format frozenset getattr globals hasattr hash input int isinstance iter len list locals map max min next object open print property range repr reversed round self set setattr slice sorted staticmethod str sum super tuple type vars zip True False None'.split(' '); // prettier-ignore
/** Finds names that are new and look like another name of the file, of a module, or of Python. */
function lookalikes(before, known) {
    const names = namesIn(codeOf(before));
    const bySkeleton = new Map();
    for (const name of [...BUILTINS, ...known, ...names])
        if (name.length >= SHORTEST)
            bySkeleton.set(skeletonOf(name), name);
    return (code) => [...namesIn(code)].flatMap((name) => {
        if (names.has(name) || name.length < SHORTEST)
            return [];
        const skeleton = skeletonOf(name);
        const other = bySkeleton.get(skeleton);
        if (other === undefined)
            bySkeleton.set(skeleton, name);
        return other === undefined || other === name ? [] : [{ name, other, foreign: !lookalikes_ASCII.test(name) }];
    });
}

;// CONCATENATED MODULE: ./lib/judge/guard/functions.js
const HEAD = /^([ \t]*)(?:(async)[ \t]+)?(def|class)[ \t]+(\w+)/;
/** The functions of code whose strings and comments are blank already, outer ones first. One pass over the lines. */
function functionsOf(lines) {
    const open = [];
    const found = [];
    for (const [index, line] of lines.entries()) {
        const text = line.trimStart();
        // A closing bracket at the start of a line ends a signature or a call, not a block.
        if (text === '' || /^[)\]}]/.test(text))
            continue;
        const indent = line.length - text.length;
        for (let last = open.at(-1); last !== undefined && indent <= last.indent; last = open.at(-1)) {
            open.pop();
            const ended = last.at === null ? undefined : found[last.at];
            if (ended !== undefined)
                ended.end = index;
        }
        const [, , isAsync, kind, own] = HEAD.exec(line) ?? [];
        if (kind === undefined || own === undefined)
            continue;
        const outer = open.at(-1)?.name;
        const name = (outer === undefined ? own : `${outer}.${own}`).slice(-300);
        open.push({ indent, name, at: kind === 'def' ? found.length : null });
        if (kind === 'def')
            found.push({ name, isAsync: isAsync !== undefined, start: index, end: lines.length });
    }
    return found;
}
/** The innermost function around each line; null outside of all. */
function innermost(functions, lines) {
    const around = Array.from({ length: lines }, () => null);
    // Inner functions come later and take their lines from the outer ones; the depth of real code is small, and bounded here.
    let work = 0;
    for (const one of functions) {
        work += one.end - one.start;
        if (work > 50 * lines)
            break;
        around.fill(one, one.start, one.end);
    }
    return around;
}
const BRANCHES = /\b(?:if|elif|for|while|except|and|or)\b|^\s*case\b/g;
/** Cyclomatic complexity by function: 1, and 1 for each branch, loop, handler and boolean operator. */
function complexities(lines) {
    const sums = [0];
    for (const line of lines)
        sums.push((sums.at(-1) ?? 0) + (line.match(BRANCHES)?.length ?? 0));
    return new Map(functionsOf(lines).map(({ name, start, end }) => [
        name,
        { value: 1 + (sums[end] ?? 0) - (sums[start] ?? 0), line: start },
    ]));
}

;// CONCATENATED MODULE: ./lib/judge/guard/shape-rules.js


/** Packages that do the same work. A project that uses one of a row rarely wants a second. */
const FRAMEWORKS = [
    ['tests', ['pytest', 'unittest', 'nose', 'nose2']],
    ['web', ['flask', 'django', 'fastapi', 'starlette', 'bottle', 'tornado', 'sanic', 'falcon', 'pyramid', 'quart', 'litestar']],
    ['HTTP requests', ['requests', 'httpx', 'aiohttp', 'urllib3', 'pycurl']],
    ['command lines', ['argparse', 'click', 'typer', 'docopt', 'fire', 'optparse']],
    ['data models', ['pydantic', 'attr', 'attrs', 'marshmallow', 'msgspec', 'cattrs']],
    ['databases', ['sqlalchemy', 'peewee', 'pony', 'tortoise', 'sqlmodel']],
    ['tables', ['pandas', 'polars', 'dask', 'modin']],
    ['logs', ['logging', 'loguru', 'structlog', 'logbook']],
    ['dates', ['datetime', 'arrow', 'pendulum', 'delorean']],
    ['event loops', ['asyncio', 'trio', 'curio', 'gevent', 'twisted', 'eventlet']],
]; // prettier-ignore
/** Standard modules that live well beside the packages of their row. */
const NEUTRAL = new Set(['logging', 'datetime', 'asyncio']);
/** Warns of an import that brings a second framework for work that has one, in the file or in the repository. */
function checkFrameworks(view, code, known, report) {
    const had = new Set(code.before.split('\n').flatMap(imports/* importedNames */.L));
    for (const [index, text] of code.after.split('\n').entries())
        for (const name of (0,imports/* importedNames */.L)(text)) {
            if (had.has(name) || NEUTRAL.has(name))
                continue;
            const [work, names] = FRAMEWORKS.find(([, all]) => all.includes(name)) ?? [];
            const used = names?.find((other) => other !== name && !NEUTRAL.has(other) && (had.has(other) || (known?.has(other) === true && !known.has(name)))); // prettier-ignore
            if (work !== undefined && used !== undefined)
                report('import-framework', view.path, view.complete ? index + 1 : (view.added[0]?.line ?? 0), `${name} for ${work}, where ${used} is used`); // prettier-ignore
        }
}
const BLOCKING = /\btime\s*\.\s*sleep\s*\(|\b(?:requests|httpx)\s*\.\s*(?:get|post|put|patch|delete|head|options|request|Session|Client)\s*\(|\burllib\s*\.\s*request\b|\burlopen\s*\(|\bsubprocess\s*\.\s*(?:run|call|check_call|check_output|getoutput)\s*\(|\bos\s*\.\s*system\s*\(|(?<![\w.])input\s*\(/; // prettier-ignore
/** Warns of an added call that stops the event loop: it stands in an `async def`. */
function checkBlocking(view, code, report) {
    if (!view.complete || view.deleted)
        return;
    const lines = code.after.split('\n');
    const around = innermost(functionsOf(lines), lines.length);
    for (const { line } of view.added) {
        const blocking = BLOCKING.exec(lines[line - 1] ?? '')?.[0];
        const within = around[line - 1];
        if (blocking !== undefined && within?.isAsync === true)
            report('call-blocking', view.path, line, `${blocking.replace(/\s*\($/, '')} in ${within.name}`);
    }
}
/** From here on a function is hard to test whole; below, growth is nobody's business. */
const COMPLEX = 10;
const GROWTH = 5;
/** Warns of functions that a change makes much harder to follow. */
function checkComplexity(view, code, report) {
    if (!view.complete || view.deleted)
        return;
    const before = complexities(code.before.split('\n'));
    for (const [name, { value, line }] of complexities(code.after.split('\n'))) {
        const was = before.get(name)?.value ?? 0;
        if (value > COMPLEX && value - was >= GROWTH)
            report('complexity', view.path, line + 1, `${name}: ${was === 0 ? 'new' : was}, now ${value}`);
    }
}

;// CONCATENATED MODULE: ./lib/judge/guard/test-rules.js



function isTest(path) {
    const parts = path.split('/');
    const name = parts.at(-1) ?? '';
    return /^test_.*\.py$|_test\.py$|^tests?\.py$/.test(name) || parts.slice(0, -1).some((part) => /^tests?$/.test(part));
}
const SKIP = /\bpytest\s*\.\s*(?:mark\s*\.\s*(?:skip|skipif|xfail)|skip|xfail|importorskip)\b|\bunittest\s*\.\s*(?:skip\w*|expectedFailure)\b|@(?:skip\w*|expectedFailure)\b|\bself\s*\.\s*skipTest\b|\b__test__\s*=\s*False|\bcollect_ignore/; // prettier-ignore
const VACUOUS = /^\s*assert\s+(?:True|1|not\s+False|not\s+None|\([^()]{0,200},[^()]{0,200}\)|"[^"]*"|'[^']*')\s*(?:,.*)?$|\bor\s+True\b|\bassertTrue\s*\(\s*True\b/; // prettier-ignore
/** Tells of tests that are gone, skipped, empty or weaker than they were. */
function checkTests(view, code, report) {
    const before = strengths(code.before);
    const after = strengths(code.after);
    const moved = view.from !== null && isTest(view.from) && !isTest(view.path);
    const gone = [...before.keys()].filter((name) => !after.has(name));
    if (view.deleted || moved || gone.length > 0)
        report('test-deleted', view.path, 0, gone.length > 0 ? gone.join(', ').slice(0, 200) : 'the whole file');
    else if (!view.created)
        report('test-edited', view.path, 0);
    for (const [name, was] of before) {
        const now = after.get(name);
        if (now !== undefined && now.strength < was.strength)
            report('test-weakened', view.path, view.complete ? now.line + 1 : 0, name);
    }
    for (const { line, bytes } of view.added) {
        const text = codeOf(decode(bytes));
        if (SKIP.test(text))
            report('test-skipped', view.path, line);
        if (VACUOUS.test(decode(bytes)))
            report('test-vacuous', view.path, line);
    }
}
const ASSERTION = /^\s*assert\b|\.\s*assert\w+\s*\(|\b(?:raises|warns)\s*\(/;
const EQUAL = /^\s*assert\b[^\n]*==|\.\s*assert(?:Equal|Equals|DictEqual|ListEqual|SequenceEqual)\s*\(/;
const EXACT = /^\s*assert\b[^\n]*(?:!=|<|>|\bis\b(?!\s+not\s+None)|\bin\b)|\.\s*assert(?!True|IsNotNone|_called\b)\w+\s*\(|\b(?:raises|warns)\s*\((?!\s*(?:Base)?Exception\b)/; // prettier-ignore
const FORGIVING = /^\s*except\b[^\n]*:\s*(?:pass|return)?\s*$|\bsuppress\s*\(/;
/**
 * What each test asserts: three for one that compares with a value, two for another comparison or an
 * expected error, one for one that only looks for truth; a swallowed error takes two.
 */
function strengths(code) {
    const lines = code.split('\n');
    const sums = [0];
    for (const line of lines)
        sums.push((sums.at(-1) ?? 0) + test_rules_valueOf(line));
    return new Map(functionsOf(lines)
        .filter(({ name }) => /(?:^|\.)test\w*$/.test(name))
        .map(({ name, start, end }) => [name, { strength: (sums[end] ?? 0) - (sums[start] ?? 0), line: start }]));
}
function test_rules_valueOf(line) {
    if (FORGIVING.test(line))
        return -2;
    if (!ASSERTION.test(line) || VACUOUS.test(line))
        return 0;
    if (EQUAL.test(line))
        return 3;
    return EXACT.test(line) ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/judge/guard/python-rules.js







/** Calls that must not appear in a file that had none of the kind. Matched against code without strings and comments. */
const DANGEROUS = [
    ['eval or exec', /(?<![\w.]|\bdef )(?:eval|exec|compile)\s*\(|\bbuiltins\s*\.\s*(?:eval|exec|compile)\b/],
    ['a module by another name', /\bimport\s+(?:os|builtins|cPickle|pickle|marshal|shelve|importlib)\s+as\b|\b(?:getattr|vars)\s*\(\s*(?:os|builtins|importlib|subprocess|pickle)\b|\bos\s*\.\s*__dict__/],
    ['eval or exec by another name', /[=(,]\s*(?:eval|exec)\b(?!\s*[(=])|\b__builtins__\b|\b__subclasses__\b|\b__globals__\b/],
    ['a dynamic import', /(?<![\w.])__import__\b|\bimportlib\s*\.\s*import_module\b|\bfrom\s+importlib\s+import\s+import_module\b|\brunpy\b/],
    ['a shell', /\bos\s*\.\s*(?:system|popen\w*|exec[lv]p?e?|spawn\w+|posix_spawnp?|startfile|fork\w*)\b|\bfrom\s+os\s+import\b[^\n]{0,200}\b(?:system|popen|exec[lv]p?e?|spawn\w+|fork)\b|\bshell\s*=\s*(?!False\b)\w/],
    ['a program', /\bsubprocess\b|\bpty\s*\.\s*spawn\b|\bcreate_subprocess_(?:exec|shell)\b/],
    ['unpickling', /\b(?:c?[pP]ickle|dill|cloudpickle|marshal|jsonpickle|joblib)\s*\.\s*(?:loads?|Unpickler|decode)\b|\bfrom\s+(?:c?[pP]ickle|dill|marshal|shelve)\b|\bshelve\s*\.\s*open\b|\byaml\s*\.\s*(?:unsafe_load|full_load|load)\s*\((?![^\n]{0,200}Safe)/],
    ['native code', /\bctypes\b|\bcffi\b/],
    ['the network', /\b(?:socket|socketserver|urllib\s*\.\s*request|http\s*\.\s*client|ftplib|smtplib|telnetlib|xmlrpc)\b|\bfrom\s+(?:urllib|http)\s+import\s+(?:request|client)\b|\b(?:requests|httpx|aiohttp|urllib3|paramiko)\s*\.\s*\w|\bimport\s+(?:requests|httpx|aiohttp|urllib3|paramiko)\b|\bopen_connection\b/],
    ['the end of the process', /\bos\s*\.\s*_exit\b|\bfrom\s+os\s+import\b[^\n]{0,200}\b_exit\b/],
]; // prettier-ignore
const UNUSUAL = /\bsys\s*\.\s*(?:settrace|setprofile|meta_path|path_hooks|modules\s*\[)|\batexit\b|\bmmap\b|\bimportlib\s*\.\s*(?:reload|util|machinery)\b|\bos\s*\.\s*kill\w*\b/; // prettier-ignore
const SUPPRESSION = /#\s*(?:noqa\b(?!:)|ruff:\s*noqa|flake8:\s*noqa|type:\s*ignore(?!\[)|mypy:\s*\w|pyright:\s*\w|pylint:\s*(?:disable|skip)|nosec\b|pragma:\s*no\s*cover|fmt:\s*(?:off|skip)|isort:\s*(?:off|skip))/i; // prettier-ignore
/** What is only about Python: dangerous calls, unknown imports, comments that turn checks off, weakened tests. */
function checkPython(view, options, report) {
    if (!isPython(view.path) && (view.from === null || !isPython(view.from)))
        return;
    const before = decode(view.before);
    const after = view.deleted ? '' : decode(view.after);
    const code = { before: codeOf(before), after: codeOf(after) };
    checkCalls(view, code, report);
    checkLookalikes(view, code, options, report);
    if (options.knownImports !== undefined)
        checkImports(view, code, options.knownImports, report);
    checkFrameworks(view, code, options.knownImports, report);
    checkBlocking(view, code, report);
    checkComplexity(view, code, report);
    for (const { line, bytes } of view.added)
        if (SUPPRESSION.test(decode(bytes)))
            report('suppression-added', view.path, line);
    if (isTest(view.path) || (view.from !== null && isTest(view.from)))
        checkTests(view, code, report);
}
function checkCalls(view, code, report) {
    const lines = code.after.split('\n');
    const added = new Set(view.added.map(({ line }) => line));
    const check = (rule, pattern, kind) => {
        const [had, has] = [countOf(pattern, code.before), countOf(pattern, code.after)];
        if (has <= had)
            return;
        const fits = (text, index) => pattern.test(text) && (had === 0 || added.has(lineOf(view, index)));
        const index = lines.findIndex(fits);
        report(had === 0 ? rule : 'call-more', view.path, index === -1 ? 0 : lineOf(view, index), kind);
    };
    for (const [kind, pattern] of DANGEROUS)
        check('call-dangerous', pattern, kind);
    check('call-unusual', UNUSUAL);
}
function countOf(pattern, text) {
    return text.match(new RegExp(pattern.source, 'g'))?.length ?? 0;
}
/** A new name that looks like another one: in another alphabet a trap, within ASCII a thing to look at. */
function checkLookalikes(view, code, { knownImports = new Set() }, report) {
    if (!view.complete || view.added.length === 0)
        return;
    const find = lookalikes(decode(view.before), knownImports);
    const lines = code.after.split('\n');
    for (const { line } of view.added)
        for (const { other, foreign } of find(lines[line - 1] ?? ''))
            report(foreign ? 'content-script' : 'name-lookalike', view.path, line, `a name looks like ${other.slice(0, 80)}`);
}
function checkImports(view, code, known, report) {
    const had = new Set(code.before.split('\n').flatMap(imports/* importedNames */.L));
    for (const [index, text] of code.after.split('\n').entries())
        for (const name of (0,imports/* importedNames */.L)(text))
            if (!had.has(name) && !known.has(name) && !standard_modules/* STANDARD_MODULES */.e.has(name))
                report('import-unknown', view.path, lineOf(view, index), name.slice(0, 80));
}
/** The line of the new file for a line of `after`: they are the same only when the whole file is known. */
function lineOf(view, index) {
    return view.complete ? index + 1 : (view.added[0]?.line ?? 0);
}

;// CONCATENATED MODULE: ./lib/judge/guard/rules.js
/** Every rule of the guard. Ids are stable: they stand in reports, in pull requests and in docs/guard-rules.md. */
const RULES = {
    'patch-format': 'The patch is not a git patch that this version fully understands.',
    'patch-mismatch': 'A hunk does not fit the base file, so what would be applied is not what was checked.',
    'path-encoding': 'A path is not UTF-8, or holds control or invisible characters.',
    'path-traversal': 'A path is absolute, holds a backslash, or has an empty, `.` or `..` part.',
    'path-windows': 'A path means something else on Windows (device names, streams, short names, dots or spaces at the end).',
    'path-git': 'A path lies in a git folder, under any spelling that a file system may take for it.',
    'path-collision': 'Two paths of the patch are the same file on some file systems, or one is a folder of the other.',
    'path-through-link': 'A path goes through something that is a link or a submodule in the base.',
    'path-workflow': 'A file that starts CI work.',
    'path-owners': 'A file that says who must review.',
    'path-dot': 'A file or folder whose name starts with a dot: they configure tools.',
    'path-dependency': 'A file that says what is installed or how the package is built.',
    'path-test-runner': 'A file that tests or the interpreter load by themselves, or that configures the checks.',
    'path-shadows': 'A new top-level module with the name of a tool or of a standard module.',
    symlink: 'A symbolic link is added, changed or removed.',
    submodule: 'A submodule is added, changed or removed.',
    'file-mode': 'A new file is not a plain file (mode 100644), or the mode of a file changes.',
    'size-files': 'More than 30 files change.',
    'size-bytes': 'The change is larger than 256 KB.',
    'size-line': 'An added line is longer than 2,000 characters.',
    'content-binary': 'The change is not text.',
    'content-encoding': 'An added line is not UTF-8, and the file was before.',
    'content-control': 'An added line holds a control character.',
    'content-bidi': 'An added line holds a character that changes the direction of text.',
    'content-invisible': 'An added line holds an invisible character.',
    'content-script': 'An added name mixes alphabets, or uses letters outside ASCII in a file that did not.',
    secret: 'An added line holds something that looks like a secret, plain or encoded.',
    'import-unknown': 'An added import names a package that is neither standard, nor in the repository, nor declared.',
    'call-dangerous': 'A call that runs code, starts programs, opens the network or unpickles, in a file that had none.',
    'call-more': 'One more such call, in a file that had some.',
    'call-blocking': 'An added call in an `async def` stops the event loop.',
    'call-unusual': 'A call that changes how the interpreter loads or ends, in a file that had none.',
    'import-framework': 'An added import brings a second framework for work that has one.',
    'name-lookalike': 'A new name can be read as another one (`va1ue`, `value`).',
    complexity: 'A function becomes much more complex: above 10 paths, and at least 5 more than before.',
    'suppression-added': 'An added comment turns a check off.',
    'test-deleted': 'A test is gone.',
    'test-skipped': 'A test is skipped or expected to fail.',
    'test-vacuous': 'An added assertion cannot fail.',
    'test-weakened': 'An existing test asserts less than before, or swallows what it asserts.',
    'test-edited': 'An existing test file changes.',
};
/** Rules that are listed but do not stop a patch. */
const WARNINGS = new Set([
    'call-more',
    'call-blocking',
    'call-unusual',
    'import-framework',
    'name-lookalike',
    'complexity',
    'suppression-added',
    'test-deleted',
    'test-skipped',
    'test-vacuous',
    'test-weakened',
    'test-edited',
]);
/** Rules that `allow-paths` can lift for a named path. */
const LIFTED_BY_ALLOW = new Set([
    'call-unusual',
    'path-dot',
    'path-dependency',
    'path-test-runner',
    'path-shadows',
]);

;// CONCATENATED MODULE: ./lib/judge/guard/secrets.js

// Shapes of tokens that are issued with a recognisable form.
const SHAPES = [
    /gh[pousr]_[A-Za-z0-9]{16,}/,
    /github_pat_[A-Za-z0-9_]{20,}/,
    /glpat-[A-Za-z0-9_-]{16,}/,
    /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
    /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{20,}/,
    /\b[sr]k_live_[A-Za-z0-9]{16,}/,
    /\bAIza[0-9A-Za-z_-]{35}/,
    /\bya29\.[0-9A-Za-z_-]{20,}/,
    /\bhf_[A-Za-z0-9]{30,}/,
    /\bnpm_[A-Za-z0-9]{36}/,
    /\bpypi-AgE[A-Za-z0-9_-]{20,}/,
    /\bSG\.[\w-]{16,}\.[\w-]{16,}/,
    /hooks\.slack\.com\/services\/[A-Za-z0-9/]{20,}/,
    /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/,
    /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/,
];
const BASE64 = /[A-Za-z0-9+/_-]{20,}/g;
const HEX = /(?:[0-9a-fA-F]{2}){12,}/g;
const ESCAPED = /(?:\\x[0-9a-fA-F]{2}){12,}/g;
/** Refuses added lines that hold a token, a private key or a known value: plain, in base64, in hex, or cut. */
function checkSecrets(view, known, report) {
    const needles = known.filter((value) => value.length >= 8).flatMap(formsOf);
    for (const { line, bytes } of view.added) {
        const found = whatIn(decode(bytes), needles);
        if (found !== null)
            report('secret', view.path, line, found);
    }
    // A value that is broken over several literals is whole again without quotes, spaces and line ends.
    const joined = view.added
        .map((line) => decode(line.bytes))
        .join('')
        .replace(/["'\s+\\(),]/g, '');
    if (needles.some(({ text }) => joined.includes(text)))
        report('secret', view.path, 0, 'a known value, in pieces');
}
function whatIn(text, needles) {
    const lower = text.toLowerCase();
    for (const { text: needle, what } of needles)
        if (text.includes(needle) || (what.endsWith('hex') && lower.includes(needle)))
            return what;
    if (SHAPES.some((shape) => shape.test(text)))
        return 'the form of a token or key';
    for (const decoded of decodings(text))
        if (SHAPES.some((shape) => shape.test(decoded)) || needles.some((needle) => decoded.includes(needle.text)))
            return 'the form of a token or key, encoded';
    return null;
}
function decodings(text) {
    const hex = (value) => Buffer.from(value.replaceAll('\\x', ''), 'hex').toString('latin1');
    return [
        ...[...text.matchAll(BASE64)].flatMap(([run]) => 
        // The encoded part may begin anywhere in the run.
        [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('latin1'))),
        ...[...text.matchAll(HEX)].flatMap(([run]) => [hex(run), hex(run.slice(1))]),
        ...[...text.matchAll(ESCAPED)].map(([run]) => hex(run)),
    ];
}
/** A known value with up to eight characters cut from either end, plain and encoded. */
function formsOf(value) {
    const cut = Math.min(8, Math.floor(value.length / 3));
    return [value.slice(cut), value.slice(0, value.length - cut)].flatMap((part) => {
        const bytes = Buffer.from(part, 'utf8');
        const base64 = [0, 1, 2].map((skip) => {
            // Whole groups only: the characters at the ends depend on what stands around them.
            const whole = bytes.subarray(skip, skip + Math.floor((bytes.length - skip) / 3) * 3);
            return { text: whole.toString('base64'), what: 'a known value in base64' };
        });
        return [
            { text: part, what: 'a known value' },
            { text: Array.from(part).reverse().join(''), what: 'a known value, reversed' },
            { text: bytes.toString('hex'), what: 'a known value in hex' },
            { text: encodeURIComponent(part), what: 'a known value' },
            ...base64.filter(({ text }) => text.length >= 8),
        ];
    });
}

// EXTERNAL MODULE: ./lib/judge/guard/views.js
var guard_views = __webpack_require__(38771);
;// CONCATENATED MODULE: ./lib/judge/guard/guard.js







const MOST_FILES = 30;
const MOST_BYTES = 256 * 1024;
const MOST_FINDINGS = 200;
const PLAIN = '100644';
const LINK = '120000';
const SUBMODULE = '160000';
/** Checks a git patch as bytes. With `base` it is also checked that the patch fits, and whole files are looked at. */
function guardPatch(patch, options = {}) {
    const findings = new Findings(options);
    if (patch.length > MOST_BYTES) {
        findings.report('size-bytes', '', 0, `the patch has ${patch.length} bytes`);
        return findings.done();
    }
    try {
        const files = (0,guard_patch/* parsePatch */.R)(patch);
        for (const file of files)
            if (file.binary)
                findings.report('content-binary', file.newPath ?? file.oldPath ?? '', 0);
        const views = files.map((file) => (0,guard_views/* viewOfPatch */.hq)(file, null));
        checkStructure(views, findings.report);
        const { base } = options;
        if (base === undefined)
            checkTexts(views, options, findings.report);
        else {
            for (const view of views)
                checkParents(view.path, base, findings.report);
            // Only a patch whose paths and modes are in order is held against the base.
            if (findings.done().ok) {
                const whole = files.map((file) => (0,guard_views/* viewOfPatch */.hq)(file, base));
                checkStructure(whole, findings.report);
                checkTexts(whole, options, findings.report);
            }
        }
    }
    catch (error) {
        if (error instanceof guard_patch/* PatchFormatError */.i)
            findings.report('patch-format', '', 0, `line ${error.line}: ${error.message}`);
        else if (error instanceof guard_views/* MismatchError */.T7)
            findings.report('patch-mismatch', '', 0, error.message);
        else
            throw error;
    }
    return findings.done();
}
/** The same rules over files before and after. */
function guardChanges(changes, options = {}) {
    const findings = new Findings(options);
    const views = changes.map(guard_views/* viewOfChange */.xw);
    const bytes = views.reduce((sum, view) => sum + size(view.added) + size(view.removed), 0);
    if (bytes > MOST_BYTES)
        findings.report('size-bytes', '', 0, `the change has ${bytes} bytes`);
    else {
        checkStructure(views, findings.report);
        checkTexts(views, options, findings.report);
    }
    return findings.done();
}
function size(lines) {
    return lines.reduce((sum, line) => sum + line.bytes.length + 1, 0);
}
function checkStructure(views, report) {
    if (views.length > MOST_FILES)
        report('size-files', '', 0, `${views.length} files`);
    checkCollisions(views, report);
    for (const view of views) {
        checkPath(view, report);
        checkMode(view, report);
    }
}
function checkTexts(views, given, report) {
    const options = given.knownImports === undefined ? given : { ...given, knownImports: withOwn(given.knownImports, views) };
    for (const view of views) {
        if (!checkContent(view, report))
            continue;
        checkSecrets(view, options.secrets ?? [], report);
        checkPython(view, options, report);
    }
}
/** A change may import the modules that it adds. */
function withOwn(known, views) {
    const names = views.filter((view) => view.created && isPython(view.path)).flatMap((view) => view.path.split('/'));
    return new Set([...known, ...names.map((name) => name.replace(/\..*$/s, ''))]);
}
function checkMode({ path, created, oldMode, newMode }, report) {
    const modes = [oldMode, newMode];
    if (modes.includes(LINK))
        report('symlink', path, 0);
    else if (modes.includes(SUBMODULE))
        report('submodule', path, 0);
    else if (created && newMode !== PLAIN)
        report('file-mode', path, 0, `mode ${newMode ?? 'unknown'}`);
    else if (oldMode !== null && newMode !== null && oldMode !== newMode)
        report('file-mode', path, 0, `mode ${oldMode} becomes ${newMode}`);
    else if (newMode !== null && newMode !== PLAIN && newMode !== '100755')
        report('file-mode', path, 0, `mode ${newMode}`);
}
function checkParents(path, base, report) {
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
        const mode = base(path.slice(0, end))?.mode;
        if (mode === LINK || mode === SUBMODULE)
            report('path-through-link', path, 0, path.slice(0, end));
        else if (mode !== undefined && mode !== '040000')
            report('path-collision', path, 0, `${path.slice(0, end)} is a file`);
    }
}
/** What a file that had such a thing before may have more of: without the base nobody can tell. */
const BASE_DECIDES = new Set(['call-dangerous', 'import-unknown', 'content-script']);
/** Collects findings once each. Messages never hold what was found in a file: it may be a secret or a disguise. */
class Findings {
    #found = new Map();
    #options;
    constructor(options) {
        this.#options = options;
    }
    report = (rule, path, line, detail) => {
        if (LIFTED_BY_ALLOW.has(rule) && isAllowed(path, this.#options.allowPaths ?? []))
            return;
        const key = `${rule}\0${path}\0${line}`;
        const severity = this.#severity(rule);
        // Warnings are capped; a refusal is never left out.
        if (this.#found.has(key) || (severity === 'warn' && this.#found.size >= MOST_FINDINGS))
            return;
        const message = detail === undefined ? RULES[rule] : `${RULES[rule].replace(/\.$/, '')}: ${printable(detail)}`;
        this.#found.set(key, { rule, severity, path: printable(path), line, message });
    };
    done() {
        const findings = [...this.#found.values()];
        return { ok: findings.every((finding) => finding.severity === 'warn'), findings };
    }
    #severity(rule) {
        if (BASE_DECIDES.has(rule) && this.#options.partial === true)
            return 'warn';
        if (rule === 'import-unknown')
            return this.#options.unknownImport ?? 'refuse';
        return WARNINGS.has(rule) ? 'warn' : 'refuse';
    }
}
function isAllowed(path, allowed) {
    return allowed.some((entry) => (entry.endsWith('/') ? path.startsWith(entry) : path === entry));
}
// Paths come from the patch: in a message they must not be able to hide or to start a line.
function printable(text) {
    return text.replace(/[^\x20-\x7e\p{L}\p{N}]/gu, '?').slice(0, 300);
}


/***/ }),

/***/ 83367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ importedNames)
/* harmony export */ });
const IMPORT = /^\s*(?:import\s+(.+)|from\s+([\w.]+)\s+import\b)/;
/** Top-level names that one line imports: `import a.b as c, d` -> a, d; `from a.b import c` -> a; `from . import c` -> nothing. */
function importedNames(line) {
    return line.split(';').flatMap((statement) => {
        const [, plain, from] = IMPORT.exec(statement) ?? [];
        const modules = plain === undefined ? [from ?? ''] : plain.split(',');
        return modules.map((module) => /^\s*(\w+)/.exec(module)?.[1] ?? '').filter((name) => name !== '');
    });
}


/***/ }),

/***/ 75557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ isDeclaration),
/* harmony export */   Qy: () => (/* binding */ namesKnown),
/* harmony export */   WJ: () => (/* binding */ knownImports)
/* harmony export */ });
/* unused harmony exports moduleNames, declaredNames */
/* harmony import */ var _base_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75033);
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83367);


/** Import names that differ from the name of the package that brings them. */
const OTHER_NAMES = {
    pyyaml: 'yaml',
    pillow: 'PIL',
    scikit_learn: 'sklearn',
    beautifulsoup4: 'bs4',
    python_dateutil: 'dateutil',
    opencv_python: 'cv2',
    protobuf: 'google',
};
/** Files that say what is installed, as git patterns. */
const DECLARATIONS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'Pipfile', 'requirements*.txt', 'requirements/*.txt', '**/requirements*.txt']; // prettier-ignore
const DECLARED = /^\s*["']?([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(?:[<>=!~;@,"'\]]|$)/;
const MOST_BYTES = 32 * 1024 * 1024;
/**
 * Top-level names that code of a commit may import: what it imports already, its own modules and folders, and what it
 * declares. Read from git alone; a name that stands nowhere is an invention of whoever wrote it.
 */
async function knownImports(root, commit, signal) {
    const options = { signal, outputCap: MOST_BYTES };
    const files = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], options);
    const imports = await grep(root, ['-E', '^[[:space:]]*(import|from)[[:space:]]'], commit, ['*.py', '*.pyi'], options);
    const declared = await grep(root, ['-E', '^[[:space:]]*["\']?[A-Za-z0-9]'], commit, DECLARATIONS, options);
    return namesKnown({ paths: files.split('\0'), imports, declared });
}
/** The same from what stands in the files: their paths, lines that import, lines that declare. */
function namesKnown(from) {
    const known = moduleNames(from.paths);
    for (const name of from.imports.split('\n').flatMap(_imports_js__WEBPACK_IMPORTED_MODULE_1__/* .importedNames */ .L))
        known.add(name);
    for (const name of declaredNames(from.declared))
        known.add(name);
    return known;
}
/** The names of modules and of their folders. */
function moduleNames(paths) {
    const modules = paths.filter((path) => /\.(?:py|pyi|pyx|so)$/.test(path));
    return new Set(modules.flatMap((path) => path.split('/')).map((part) => part.replace(/\..*$/s, '')));
}
/** What files that declare dependencies let code import: `  "PyYAML>=6",` -> pyyaml, yaml. */
function declaredNames(text) {
    return text.split('\n').flatMap((line) => {
        const name = DECLARED.exec(line)?.[1]?.toLowerCase().replace(/[-.]+/g, '_');
        if (name === undefined)
            return [];
        const other = OTHER_NAMES[name];
        return other === undefined ? [name] : [name, other];
    });
}
/** Whether a path is that of a file that declares dependencies. */
function isDeclaration(path) {
    return /(?:^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg|pipfile|requirements[^/]*\.txt|requirements\/[^/]+\.txt)$/i.test(path);
}
// `git grep` exits with 1 when nothing matches, which is an answer.
async function grep(root, pattern, commit, paths, options) {
    const globs = paths.map((path) => `:(glob,icase)${path.includes('/') ? path : `**/${path}`}`);
    const found = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitBytes */ .s0)(root, ['grep', '-h', '-I', '--no-color', ...pattern, commit, '--', ...globs], options);
    return found?.toString('utf8') ?? '';
}


/***/ }),

/***/ 23192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ PatchFormatError),
  R: () => (/* binding */ parsePatch)
});

;// CONCATENATED MODULE: ./lib/judge/guard/quoting.js
const ESCAPES = {
    a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', '"': '"', '\\': '\\',
}; // prettier-ignore
/** A path as git quotes it, `"a/\303\244"`, as bytes in latin-1; null when the quoting is not complete. */
function unquotePath(text) {
    if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"'))
        return null;
    let path = '';
    for (let at = 1; at < text.length - 1; at += 1) {
        const char = text.charAt(at);
        if (char === '"')
            return null;
        if (char !== '\\') {
            path += char;
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4))?.[0];
        const plain = ESCAPES[text.charAt(at + 1)];
        if (at + 1 >= text.length - 1 || (octal === undefined && plain === undefined))
            return null;
        path += octal === undefined ? (plain ?? '') : String.fromCharCode(Number.parseInt(octal, 8));
        at += octal === undefined ? 1 : 3;
    }
    return path;
}

;// CONCATENATED MODULE: ./lib/judge/guard/patch.js

/** The patch is not in the one form that is accepted; `line` is where. */
class PatchFormatError extends Error {
    name = 'PatchFormatError';
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
/**
 * Reads a patch as `git diff` prints it. Whatever git would skip, guess or accept besides that (text around the
 * patch, other diff formats, counts that do not fit) is an error, so that nothing is applied that was not read here.
 */
function parsePatch(bytes) {
    const reader = new Reader(bytes);
    const files = [];
    while (!reader.atEnd())
        files.push(parseFile(reader));
    if (files.length === 0)
        throw reader.error('the patch changes no file');
    return files;
}
function parseFile(reader) {
    const first = reader.take('diff --git ');
    if (first === null)
        throw reader.error('`diff --git` was expected');
    const header = parseExtended(reader);
    const renamed = header.renameFrom !== null || header.renameTo !== null;
    if (renamed && (header.renameFrom === null || header.renameTo === null))
        throw reader.error('half of a rename or copy is missing');
    const binary = reader.startsWith('GIT binary patch') || reader.startsWith('Binary files ');
    if (binary)
        reader.skipToNextFile();
    const names = renamed
        ? { old: header.renameFrom, new: header.renameTo }
        : (sameName(first) ?? fail(reader, 'the two names of `diff --git` differ without a rename'));
    if (renamed && first !== `a/${names.old} b/${names.new}` && splitQuoted(first, names.old, names.new) === null)
        throw reader.error('the names of `diff --git` are not those of the rename');
    const marked = parseMarkers(reader);
    if (marked !== null) {
        const old = header.added ? null : names.old;
        const next = header.deleted ? null : names.new;
        if (marked.old !== old || marked.new !== next)
            throw reader.error('the names of `---` and `+++` are others');
    }
    const hunks = marked === null ? [] : parseHunks(reader);
    if (marked !== null && hunks.length === 0)
        throw reader.error('a hunk was expected');
    const oneSided = (header.added && 'added') || (header.deleted && 'removed');
    if (oneSided && hunks.some((hunk) => hunk.lines.some((line) => line.kind !== oneSided)))
        throw reader.error('a new or deleted file has lines of the other side');
    const changesMode = header.oldMode !== header.newMode;
    if (!binary && !renamed && !oneSided && !changesMode && hunks.length === 0)
        throw reader.error('the file does not change');
    return {
        oldPath: header.added ? null : names.old,
        newPath: header.deleted ? null : names.new,
        copied: header.copied,
        oldMode: header.oldMode,
        newMode: header.newMode,
        binary,
        hunks,
    };
}
function parseExtended(reader) {
    const header = { oldMode: null, newMode: null, added: false, deleted: false, renameFrom: null, renameTo: null, copied: false }; // prettier-ignore
    const seen = new Set();
    for (;;) {
        const name = EXTENDED.find((candidate) => reader.startsWith(candidate));
        if (name === undefined)
            break;
        if (seen.has(name))
            throw reader.error(`\`${name.trim()}\` stands twice`);
        seen.add(name);
        applyExtended(header, name, reader.take(name) ?? '', reader);
    }
    if (header.added && header.deleted)
        throw reader.error('a file is both new and deleted');
    if ((header.added || header.deleted) && (seen.has('old mode ') || seen.has('rename from ') || seen.has('copy from ')))
        throw reader.error('a new or deleted file cannot also be renamed or change its mode');
    if (seen.has('old mode ') !== seen.has('new mode '))
        throw reader.error('half of a mode change is missing');
    return header;
}
const EXTENDED = ['old mode ', 'new mode ', 'deleted file mode ', 'new file mode ', 'copy from ', 'copy to ', 'rename from ', 'rename to ', 'similarity index ', 'dissimilarity index ', 'index ']; // prettier-ignore
function applyExtended(header, name, value, reader) {
    const mode = () => (/^[0-7]{6}$/.test(value) ? value : fail(reader, 'a mode is six octal digits'));
    const path = () => plainOrQuoted(value) ?? fail(reader, 'a path is not well quoted');
    if (name === 'old mode ')
        header.oldMode = mode();
    else if (name === 'new mode ')
        header.newMode = mode();
    else if (name === 'new file mode ')
        [header.added, header.newMode] = [true, mode()];
    else if (name === 'deleted file mode ')
        [header.deleted, header.oldMode] = [true, mode()];
    else if (name === 'rename from ')
        header.renameFrom = path();
    else if (name === 'rename to ')
        header.renameTo = path();
    else if (name === 'copy from ')
        [header.copied, header.renameFrom] = [true, path()];
    else if (name === 'copy to ')
        [header.copied, header.renameTo] = [true, path()];
    else if (name === 'index ') {
        const found = /^[0-9a-f]{4,64}\.\.[0-9a-f]{4,64}(?: ([0-7]{6}))?$/.exec(value);
        if (found === null)
            throw reader.error('`index` is not well formed');
        if (found[1] !== undefined) {
            if (header.added || header.deleted || header.oldMode !== null)
                throw reader.error('the mode stands twice');
            header.oldMode = found[1];
            header.newMode = found[1];
        }
    }
    else if (!/^\d{1,3}%$/.test(value))
        throw reader.error('an index is a percentage');
}
function parseMarkers(reader) {
    if (!reader.startsWith('--- '))
        return null;
    const old = markedName(reader.take('--- ') ?? '', 'a/', reader);
    const next = reader.take('+++ ');
    if (next === null)
        throw reader.error('`+++` was expected');
    return { old, new: markedName(next, 'b/', reader) };
}
// A name with a space is followed by a tab, which is not part of it.
function markedName(text, prefix, reader) {
    if (text === '/dev/null')
        return null;
    const name = plainOrQuoted(text.endsWith('\t') ? text.slice(0, -1) : text);
    if (!name?.startsWith(prefix))
        throw reader.error(`a name that starts with ${prefix} was expected`);
    return name.slice(prefix.length);
}
function parseHunks(reader) {
    const hunks = [];
    let oldEnd = 0;
    let newEnd = 0;
    while (reader.startsWith('@@ ')) {
        const text = reader.take('@@ ') ?? '';
        const found = /^-(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(?: .*)?$/s.exec(text);
        if (found === null)
            throw reader.error('a hunk header is not well formed');
        const [oldStart, oldCount, newStart, newCount] = [1, 2, 3, 4].map((at) => Number(found[at] ?? 1)); // prettier-ignore
        // A count of zero names the line before; everything else names the first line itself.
        const oldFirst = oldCount === 0 ? oldStart + 1 : oldStart;
        const newFirst = newCount === 0 ? newStart + 1 : newStart;
        if (oldFirst < oldEnd + 1 || newFirst < newEnd + 1 || oldFirst - oldEnd !== newFirst - newEnd)
            throw reader.error('hunks overlap or do not follow each other');
        const lines = parseHunkLines(reader, { oldCount, newCount, newFirst });
        oldEnd = oldFirst + oldCount - 1;
        newEnd = newFirst + newCount - 1;
        hunks.push({ oldStart: oldFirst, newStart: newFirst, lines });
    }
    return hunks;
}
const KINDS = { ' ': 'context', '+': 'added', '-': 'removed' };
const NO_NEWLINE = '\\ No newline at end of file';
function parseHunkLines(reader, counts) {
    const lines = [];
    let { oldCount, newCount } = counts;
    let line = counts.newFirst;
    let [oldEnded, newEnded] = [false, false];
    while (oldCount > 0 || newCount > 0) {
        const raw = reader.takeLine();
        const kind = KINDS[String.fromCharCode(raw?.[0] ?? 0)];
        if (raw === null || kind === undefined)
            throw reader.error('a hunk is shorter than its counts say');
        if (kind !== 'added' && (oldCount === 0 || oldEnded))
            throw reader.error('a hunk has more old lines than it says');
        if (kind !== 'removed' && (newCount === 0 || newEnded))
            throw reader.error('a hunk has more new lines than it says');
        const newline = reader.take(NO_NEWLINE) === null;
        if (kind !== 'added')
            [oldCount, oldEnded] = [oldCount - 1, !newline];
        if (kind !== 'removed')
            [newCount, newEnded] = [newCount - 1, !newline];
        lines.push({ kind, line, bytes: raw.subarray(1), newline });
        if (kind !== 'removed')
            line += 1;
    }
    return lines;
}
/** `a/NAME b/NAME`, the same name twice; null for anything else. */
function sameName(text) {
    if (text.startsWith('"')) {
        const half = (text.length - 1) / 2;
        const [left, right] = [unquotePath(text.slice(0, half)), unquotePath(text.slice(half + 1))];
        if (text[half] !== ' ' || left?.startsWith('a/') !== true || right?.startsWith('b/') !== true)
            return null;
        return left.slice(2) === right.slice(2) ? { old: left.slice(2), new: right.slice(2) } : null;
    }
    const half = (text.length - 1) / 2;
    const name = text.slice(2, half);
    return text === `a/${name} b/${name}` ? { old: name, new: name } : null;
}
/** True when `diff --git` holds these two names and one or both are quoted. */
function splitQuoted(text, old, next) {
    for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1))
        if (plainOrQuoted(text.slice(0, at)) === `a/${old}` && plainOrQuoted(text.slice(at + 1)) === `b/${next}`)
            return true;
    return null;
}
function plainOrQuoted(text) {
    return text.startsWith('"') ? unquotePath(text) : text;
}
function fail(reader, message) {
    throw reader.error(message);
}
/** Lines of bytes; text is read as latin-1 so that every byte keeps its value. */
class Reader {
    #bytes;
    #at = 0;
    #line = 1;
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (bytes.length > 0 && bytes.at(-1) !== 10)
            throw this.error('the patch does not end with a newline');
    }
    atEnd() {
        return this.#at >= this.#bytes.length;
    }
    startsWith(text) {
        return this.#bytes.subarray(this.#at, this.#at + text.length).equals(Buffer.from(text, 'latin1'));
    }
    /** The rest of the line when it starts with `text`, else null and nothing is read. */
    take(text) {
        if (!this.startsWith(text))
            return null;
        return this.takeLine()?.subarray(text.length).toString('latin1') ?? null;
    }
    takeLine() {
        if (this.atEnd())
            return null;
        const end = this.#bytes.indexOf(10, this.#at);
        const line = this.#bytes.subarray(this.#at, end);
        this.#at = end + 1;
        this.#line += 1;
        return line;
    }
    skipToNextFile() {
        while (!this.atEnd() && !this.startsWith('diff --git '))
            this.takeLine();
    }
    error(message) {
        return new PatchFormatError(message, this.#line);
    }
}


/***/ }),

/***/ 38771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ MismatchError),
/* harmony export */   hq: () => (/* binding */ viewOfPatch),
/* harmony export */   xw: () => (/* binding */ viewOfChange)
/* harmony export */ });
/* unused harmony export applyHunks */
/** How a change of whole files looks to the rules. Added and removed lines are found by content, not by position. */
function viewOfChange(change) {
    const before = change.old ?? new Uint8Array();
    const after = change.new ?? new Uint8Array();
    return {
        path: change.path,
        from: null,
        created: change.old === null,
        deleted: change.new === null,
        oldMode: change.oldMode,
        newMode: change.newMode,
        added: linesOnlyIn(after, before),
        removed: linesOnlyIn(before, after),
        before,
        after,
        complete: true,
    };
}
/** A patch that does not fit the base. */
class MismatchError extends Error {
    name = 'MismatchError';
}
/** How one file of a patch looks to the rules: whole when the base is known, else the parts that the hunks show. */
function viewOfPatch(patch, base) {
    const path = decodePath(patch.newPath ?? patch.oldPath ?? '');
    const oldPath = patch.oldPath === null ? null : decodePath(patch.oldPath);
    const entry = oldPath === null || base === null ? null : base(oldPath);
    if (base !== null)
        checkBase(patch, oldPath, path, base);
    const lines = patch.hunks.flatMap((hunk) => hunk.lines);
    const side = (other) => joinLines(lines.filter((line) => line.kind !== other).map((line) => line.bytes));
    const created = patch.oldPath === null;
    return {
        path,
        from: oldPath === path ? null : oldPath,
        created,
        deleted: patch.newPath === null,
        oldMode: entry?.mode ?? patch.oldMode,
        newMode: patch.newPath === null ? null : (patch.newMode ?? entry?.mode ?? null),
        added: lines.filter((line) => line.kind === 'added'),
        removed: lines.filter((line) => line.kind === 'removed'),
        before: entry?.bytes ?? side('added'),
        after: entry === null
            ? side('removed')
            : patch.newPath === null
                ? new Uint8Array()
                : applyHunks(entry.bytes, patch.hunks),
        complete: created || entry !== null,
    };
}
function checkBase(patch, oldPath, path, base) {
    const entry = oldPath === null ? null : base(oldPath);
    if (oldPath !== null && entry === null)
        throw new MismatchError(`${oldPath} is not in the base`);
    if (oldPath !== path && patch.newPath !== null && base(path) !== null)
        throw new MismatchError(`${path} is in the base already`);
    if (entry !== null && patch.oldMode !== null && patch.oldMode !== entry.mode)
        throw new MismatchError(`${oldPath ?? path} has mode ${entry.mode} in the base, not ${patch.oldMode}`);
}
/** The file after the hunks. Every old line must be where its hunk says, byte for byte. */
function applyHunks(base, hunks) {
    const old = splitLines(base);
    const pieces = [];
    let at = 0;
    for (const hunk of hunks) {
        const start = hunk.oldStart - 1;
        if (start > old.length)
            throw new MismatchError(`the base has no line ${hunk.oldStart}`);
        for (; at < start; at += 1)
            pieces.push(old[at] ?? new Uint8Array());
        for (const line of hunk.lines) {
            const bytes = line.newline ? Buffer.concat([line.bytes, NEWLINE]) : line.bytes;
            if (line.kind === 'added') {
                pieces.push(bytes);
                continue;
            }
            const found = old[at];
            if (found === undefined || !Buffer.from(found).equals(bytes))
                throw new MismatchError(`line ${at + 1} of the base is not what the hunk says`);
            if (line.kind === 'context')
                pieces.push(bytes);
            at += 1;
        }
    }
    return Buffer.concat([...pieces, ...old.slice(at)]);
}
const NEWLINE = Buffer.from('\n');
/** Lines with their newline; the last may have none. */
function splitLines(bytes) {
    const lines = [];
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
        lines.push(bytes.subarray(start, end + 1));
        start = end + 1;
    }
    if (start < bytes.length)
        lines.push(bytes.subarray(start));
    return lines;
}
function linesOnlyIn(one, other) {
    const left = new Map();
    for (const line of splitLines(other)) {
        const key = Buffer.from(line).toString('latin1');
        left.set(key, (left.get(key) ?? 0) + 1);
    }
    return splitLines(one).flatMap((line, index) => {
        const key = Buffer.from(line).toString('latin1');
        const count = left.get(key) ?? 0;
        left.set(key, count - 1);
        if (count > 0)
            return [];
        return [{ line: index + 1, bytes: line.at(-1) === 10 ? line.subarray(0, -1) : line }];
    });
}
function joinLines(lines) {
    return Buffer.concat(lines.flatMap((line) => [line, NEWLINE]));
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A path from its latin-1 bytes; bytes that are not UTF-8 become U+FFFD, which the path rules refuse. */
function decodePath(latin1) {
    const bytes = Buffer.from(latin1, 'latin1');
    try {
        return UTF8.decode(bytes);
    }
    catch {
        return bytes.toString('utf8');
    }
}


/***/ })

};
