export const id = 506;
export const ids = [506];
export const modules = {

/***/ 79584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ exec),
/* harmony export */   p: () => (/* binding */ execText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


const MINIMAL_ENV = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' };
/**
 * Runs one program in its own process group, with no shell, and waits for it.
 * On abort or timeout the whole group is killed. A non-zero exit is a value, not an exception.
 */
async function exec(argv, options = {}) {
    options.signal?.throwIfAborted();
    const started = performance.now();
    const cap = options.outputCap ?? 64 * 1024 * 1024;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(argv[0], argv.slice(1), {
        cwd: options.cwd,
        env: { ...(options.env ?? MINIMAL_ENV) },
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    let timedOut = false;
    const killGroup = () => {
        if (child.pid === undefined)
            return;
        try {
            process.kill(-child.pid, 'SIGKILL');
        }
        catch {
            // the group is already gone
        }
    };
    const timer = options.timeoutSeconds === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            killGroup();
        }, options.timeoutSeconds * 1000);
    options.signal?.addEventListener('abort', killGroup, { once: true });
    if (child.pid !== undefined)
        options.onStart?.(child.pid);
    const onOverflow = options.killOnOverflow === true ? killGroup : undefined;
    const stdout = collect(child.stdout, cap, { onOverflow });
    const stderr = collect(child.stderr, cap, { onOverflow, onPiece: options.onStderr });
    child.stdin.on('error', () => undefined); // a child that does not read its input is not our failure
    child.stdin.end(options.stdin ?? '');
    try {
        const [exitCode, signal] = await new Promise((resolve, reject) => {
            child.once('error', (error) => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(argv, null, '', `cannot start ${argv[0]}: ${error.message}`)));
            child.once('close', (code, name) => resolve([code, name]));
        });
        if (options.signal?.aborted)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
        return {
            exitCode,
            signal,
            stdout: stdout.bytes(),
            stderr: stderr.bytes(),
            timedOut,
            truncated: stdout.truncated() || stderr.truncated(),
            seconds: (performance.now() - started) / 1000,
        };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', killGroup);
    }
}
/** Like `exec`, but anything other than exit 0 is a ToolError. Returns stdout as text. */
async function execText(argv, options = {}) {
    const result = await exec(argv, options);
    if (result.exitCode !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(argv, result.exitCode, result.stderr.toString('utf8'));
    return result.stdout.toString('utf8');
}
function collect(stream, cap, hooks) {
    const pieces = [];
    let size = 0;
    let over = false;
    stream.on('data', (piece) => {
        hooks.onPiece?.(piece.toString('utf8'));
        if (size + piece.length > cap && !over) {
            over = true;
            hooks.onOverflow?.();
        }
        const kept = piece.subarray(0, Math.max(0, cap - size));
        if (kept.length > 0)
            pieces.push(kept);
        size += kept.length;
    });
    return { bytes: () => Buffer.concat(pieces), truncated: () => over };
}


/***/ }),

/***/ 75033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   NV: () => (/* binding */ GIT_ENV),
/* harmony export */   QT: () => (/* binding */ gitCommand),
/* harmony export */   s0: () => (/* binding */ gitBytes)
/* harmony export */ });
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79584);

/**
 * Git reads configuration that can start programs (hooks, fsmonitor, filters, pagers).
 * Every call of ours goes through here, with all of that turned off and no user or system configuration.
 */
const SAFE = [
    '-c', 'core.hooksPath=/dev/null',
    '-c', 'core.fsmonitor=false',
    '-c', 'core.pager=cat',
    '-c', 'core.quotePath=false',
    '-c', 'safe.bareRepository=explicit',
    '-c', 'protocol.ext.allow=never',
    '-c', 'submodule.recurse=false',
    '-c', 'gc.auto=0',
    '-c', 'commit.gpgSign=false',
    '-c', 'diff.external=',
    '-c', 'core.attributesFile=/dev/null',
]; // prettier-ignore
const GIT_ENV = {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    LANG: 'C.UTF-8',
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CONFIG_COUNT: '1',
    // A checkout made by another user (a container, actions/checkout) is still the one we were given.
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
};
/** The command line of git with everything that could start a program turned off. */
function gitCommand(args) {
    return ['git', ...SAFE, ...args];
}
/** Runs git in `cwd` and returns stdout; any failure is a ToolError. */
async function git(cwd, args, options = {}) {
    return (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execText */ .p)(gitCommand(args), { ...options, cwd, env: { ...GIT_ENV, ...options.env } });
}
/** Runs git and returns raw stdout bytes; any failure is null. */
async function gitBytes(cwd, args, options = {}) {
    const result = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)(gitCommand(args), { ...options, cwd, env: { ...GIT_ENV, ...options.env } });
    return result.exitCode === 0 ? result.stdout : null;
}


/***/ }),

/***/ 50645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The sha256 of text or bytes, in hex. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}


/***/ }),

/***/ 93201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EU: () => (/* binding */ fence),
  Ic: () => (/* binding */ inertMarkdown),
  gZ: () => (/* binding */ sanitiseRequest)
});

// EXTERNAL MODULE: ./lib/base/characters.js
var characters = __webpack_require__(86489);
;// CONCATENATED MODULE: ./lib/base/strip-markdown.js
/**
 * Takes out what a rendered page does not show: comments and other HTML that is never displayed, attributes of HTML
 * elements, images with their descriptions, titles of links, and definitions of links.
 * Every step is one pass; nothing is searched for twice from the same place.
 */
function stripMarkdown(text, removed) {
    return stripImagesAndTitles(stripDefinitions(stripHtml(text, removed), removed), removed);
}
// What opens, what closes it, and what it is called. Order matters: `<!--` before `<!`.
const HIDDEN_HTML = [
    ['<!--', '-->', 'html-comment'],
    ['<![CDATA[', ']]>', 'html-declaration'],
    ['<!', '>', 'html-declaration'],
    ['<?', '?>', 'html-declaration'],
];
const ELEMENT = /<\/?(?:a|abbr|address|area|article|aside|audio|b|big|blockquote|body|br|button|canvas|center|cite|code|col|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|ol|p|path|picture|pre|q|s|samp|script|section|select|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|video)(?=[\s/>])/iy; // prettier-ignore
function stripHtml(text, removed) {
    const out = [];
    const nothingAfter = new Map();
    const find = (what, from) => {
        // A closing mark that was not found once is not looked for again.
        if (from >= (nothingAfter.get(what) ?? Infinity))
            return -1;
        const at = text.indexOf(what, from);
        if (at === -1)
            nothingAfter.set(what, from);
        return at;
    };
    let from = 0;
    for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
        const hidden = HIDDEN_HTML.find(([open]) => text.startsWith(open, at));
        ELEMENT.lastIndex = at;
        const element = hidden === undefined ? ELEMENT.exec(text)?.[0] : undefined;
        if (hidden !== undefined && (hidden[0] !== '<!' || /[A-Za-z]/.test(text.charAt(at + 2)))) {
            // `<!-->` is a whole comment.
            const end = find(hidden[1], at + 2);
            const toTheEnd = end === -1 && hidden[0] === '<!--' && startsBlock(text, at);
            if (end !== -1 || toTheEnd) {
                out.push(text.slice(from, at), ' ');
                from = toTheEnd ? text.length : end + hidden[1].length;
                removed.add(hidden[2]);
                at = from;
                continue;
            }
        }
        else if (element !== undefined) {
            const end = find('>', at);
            const attributes = end === -1 ? '' : text.slice(at + element.length, end);
            if (/[^\s/]/.test(attributes)) {
                out.push(text.slice(from, at), element, '>');
                removed.add('html-attributes');
                from = end + 1;
                at = from;
                continue;
            }
        }
        at += 1;
    }
    out.push(text.slice(from));
    return out.join('');
}
// An unclosed comment hides the rest of the page only when it begins a block; in a sentence it is shown as it is.
function startsBlock(text, at) {
    const indent = text.slice(Math.max(0, at - 4), at);
    return /(?:^|\n) {0,3}$/.test(indent) && (at <= 3 || indent.includes('\n'));
}
const DEFINITION = /^(?:[ >]|[-*+] ){0,9}\[(?:[^\]\\]|\\.){1,999}\]:[ \t]*(?:<[^<>]{0,2000}>|[^\s<]\S{0,2000})?[ \t]*(?<title>["'(].{0,2000})?$/; // prettier-ignore
/** `[//]: # (text that no page shows)`, outside fenced code, where it would be shown. */
function stripDefinitions(text, removed) {
    const kept = [];
    let fenceMark = null;
    let titleEnd = null;
    for (const line of text.split('\n')) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (titleEnd !== null) {
            if (line.trim() === '' || line.trimEnd().endsWith(titleEnd))
                titleEnd = null;
            if (line.trim() !== '')
                continue;
        }
        else if (fenceMark === null) {
            if (mark !== undefined && (mark.startsWith('~') || !line.slice(line.indexOf(mark) + mark.length).includes('`')))
                fenceMark = mark;
            const found = line.length > 6000 ? null : DEFINITION.exec(line);
            if (found !== null && isDefinition(found.groups?.['title'])) {
                removed.add('link-definition');
                const title = found.groups?.['title'];
                titleEnd = title === undefined || closes(title) ? null : closerOf(title);
                continue;
            }
        }
        else if (mark !== undefined && mark.startsWith(fenceMark) && line.trim() === mark)
            fenceMark = null;
        kept.push(line);
    }
    return kept.join('\n');
}
function isDefinition(title) {
    // Text behind a closed title makes the line an ordinary one.
    return title === undefined || closes(title) || !title.slice(1).includes(closerOf(title));
}
function closes(title) {
    return title.length > 1 && title.trimEnd().endsWith(closerOf(title));
}
function closerOf(title) {
    return title.startsWith('(') ? ')' : title.charAt(0);
}
/** Images become `(image)`; the title of a link goes, its text and address stay. */
function stripImagesAndTitles(text, removed) {
    const out = [];
    let openers = [];
    let at = 0;
    const stop = /\\[!-/:-@[-`{-~]|!\[|[[\]]|\n[ \t]*\n/g;
    for (let mark = stop.exec(text); mark !== null; mark = stop.exec(text)) {
        out.push(text.slice(at, mark.index));
        at = mark.index + mark[0].length;
        if (mark[0] === '![' || mark[0] === '[')
            openers.push({ image: mark[0] === '![', written: out.length });
        if (mark[0].startsWith('\n'))
            openers = []; // brackets do not reach over paragraphs
        const opener = mark[0] === ']' ? openers.pop() : undefined;
        out.push(mark[0]);
        if (opener === undefined)
            continue;
        const target = readTarget(text, at);
        if (opener.image) {
            out.length = opener.written;
            out.push('(image)');
            removed.add('image');
            at = target?.end ?? referenceEnd(text, at);
        }
        else if (target?.titled === true) {
            out.push(`(${target.address})`);
            removed.add('link-title');
            at = target.end;
        }
        stop.lastIndex = at;
    }
    out.push(text.slice(at));
    return out.join('');
}
const TARGET = /\(\s{0,20}(?:<([^<>\n]{0,2000})>|((?:[^\s()\\]|\\.|\([^\s()]{0,200}\)){0,1000}))(\s{1,20}(?:"(?:[^"\\]|\\.){0,4000}"|'(?:[^'\\]|\\.){0,4000}'|\((?:[^()\\]|\\.){0,4000}\)))?\s{0,20}\)/sy; // prettier-ignore
function readTarget(text, at) {
    if (text.charAt(at) !== '(')
        return null;
    TARGET.lastIndex = at;
    const found = TARGET.exec(text);
    if (found === null)
        return null;
    return { address: found[1] ?? found[2] ?? '', titled: found[3] !== undefined, end: at + found[0].length };
}
// `![text][name]`: the name of a definition goes with its image.
function referenceEnd(text, at) {
    const end = text.charAt(at) === '[' ? text.slice(at, at + 1000).indexOf(']') : -1;
    return end === -1 ? at : at + end + 1;
}

;// CONCATENATED MODULE: ./lib/base/sanitise.js


const REQUEST_LIMIT = 64 * 1024;
const BLANKS = 100;
const CUT = '\n\n[the rest was cut]';
/**
 * The text of a request as the people who approved it saw it: without comments, invisible characters, and the titles
 * and descriptions that a page does not show. Bounded, and linear in its length.
 */
function sanitiseRequest(text) {
    const removed = new Set();
    const cut = text.length > REQUEST_LIMIT;
    if (cut)
        removed.add('text-beyond-64-KiB');
    const visible = stripCharacters(cut ? text.slice(0, REQUEST_LIMIT - CUT.length) : text, removed);
    const shown = stripMarkdown(visible, removed);
    const tidy = shown.split('\n').map((line) => line.trimEnd().replace(/[ \t]{100,}/g, ' '.repeat(BLANKS)));
    return { text: tidy.join('\n') + (cut ? CUT : ''), removed: [...removed] };
}
function stripCharacters(text, removed) {
    const lines = text.toWellFormed().replace(/\r\n?|[\x85\u2028\u2029]/g, '\n');
    const noControl = lines.replace(CONTROL_CHARACTERS, '');
    if (noControl.length !== lines.length)
        removed.add('control-characters');
    const visible = noControl.replace(HIDDEN, '');
    if (visible.length !== noControl.length)
        removed.add('invisible-characters');
    return visible;
}
const HIDDEN = new RegExp(`${characters/* BIDI */.lr.source}|${characters/* INVISIBLE */.kH.source}`, 'gu');
const CONTROL_CHARACTERS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
/**
 * Text of others for a comment or a pull request: it shows as it is and does nothing. No mention, no reference that
 * links or closes, no command, no HTML, no image, no link; code in backticks stays code.
 */
function inertMarkdown(text) {
    return stripCharacters(text, new Set()).split('\n').map(inertLine).join('\n');
}
/** A code block that nothing in the text can end; characters that cannot be seen are named. */
function fence(text, language = '') {
    const lines = text.toWellFormed().replace(/\r\n?/g, '\n');
    const shown = lines
        .replace(HIDDEN, (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`)
        .replace(CONTROL_CHARACTERS, '?');
    const longest = shown.match(/`+/g)?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
    const marks = '`'.repeat(Math.max(3, longest + 1));
    return `${marks}${language}\n${shown}${shown.endsWith('\n') ? '' : '\n'}${marks}`;
}
// Every line stands for itself: code that GitHub would find across lines cannot arise, because backticks without a
// partner on their line are escaped.
function inertLine(line) {
    const [, lead = '', rest = ''] = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(.*)$/s.exec(line) ?? [];
    if (/^[-=_*~ \t]{3,}$/.test(line))
        return line.replace(/[-=_*~]/, '\\$&');
    const pieces = splitCode(rest);
    const done = pieces.map((piece, index) => (piece.code ? piece.text : inertText(piece.text, index === 0)));
    return lead + joinPieces(done).replace(/^[#>|~]/, '\\$&');
}
// Two code spans side by side would be read as one run of backticks.
function joinPieces(pieces) {
    return pieces.reduce((line, piece) => line + (line.endsWith('`') && piece.startsWith('`') ? ' ' : '') + piece, '');
}
/** Code spans as CommonMark finds them on one line, and the text between them. */
function splitCode(line) {
    // Where each length of run stands; the pointers only move on, so that the whole is linear.
    const runs = Map.groupBy(line.matchAll(/`+/g), ([run]) => run.length);
    const next = new Map();
    const closer = (length, after) => {
        const places = runs.get(length) ?? [];
        let at = next.get(length) ?? 0;
        while ((places[at]?.index ?? Infinity) < after)
            at += 1;
        next.set(length, at);
        return places[at]?.index ?? null;
    };
    const pieces = [];
    let from = 0;
    const marks = /\\[!-/:-@[-`{-~]|`+/g;
    for (let mark = marks.exec(line); mark !== null; mark = marks.exec(line)) {
        if (!mark[0].startsWith('`'))
            continue; // an escaped character; in code, after an opening run, it is not one
        const after = mark.index + mark[0].length;
        const close = closer(mark[0].length, after);
        if (close === null)
            continue;
        pieces.push({ code: false, text: line.slice(from, mark.index) });
        from = close + mark[0].length;
        marks.lastIndex = from;
        pieces.push({ code: true, text: line.slice(mark.index, from) });
    }
    pieces.push({ code: false, text: line.slice(from) });
    return pieces;
}
// What makes a word do something on GitHub: mentions, issue references, addresses, and a command at the start.
const ACTIVE = /@[\w-]|#\d|\bGH-\d|:\/\/|\bwww\.|\b(?:mailto|xmpp|javascript|data):/i;
const COMMAND = /^\/\w/;
function inertText(text, atStart) {
    return text
        .split(/(\s+)/)
        .map((word, index) => {
        const active = ACTIVE.test(unescapeEntities(word)) || (atStart && index === 0 && COMMAND.test(word));
        if (active)
            return `\`${word.replaceAll('`', "'")}\``;
        return word
            .replace(/[\\`[\]!<]/g, (char) => (char === '<' ? '&lt;' : `\\${char}`))
            .replace(/&(?=#|[a-z]+;)(?!lt;)/gi, '&amp;');
    })
        .join('');
}
// `&#64;team` is a mention once the page has decoded it.
function unescapeEntities(word) {
    return word.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(commat|num|sol|colon));?/gi, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return { commat: '@', num: '#', sol: '/', colon: ':' }[name.toLowerCase()] ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    });
}


/***/ }),

/***/ 19843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ws: () => (/* binding */ SymbolId),
/* harmony export */   np: () => (/* binding */ Digest)
/* harmony export */ });
/* unused harmony exports CodeSymbol, ModuleRecord, ImportEdge, CallEdge, InheritanceEdge */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

/** `py:module:Qual.name[#n]`: never line-based, so it survives edits elsewhere in the file. */
const SymbolId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z]+:[^:]*:[^:]+$/);
/** A function, method or class at the base commit. Byte offsets are into the file's bytes. */
const CodeSymbol = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: SymbolId,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['function', 'method', 'class']),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    qualname: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** One line: `async def name(a, b=1) -> int` or `class Name(Base)`, without the colon. */
    signature: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    docstring: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** First and last line, 1-based, decorators included. */
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    endLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    /** Byte span of the definition, decorators included, from the first column of its line. */
    start: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    end: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    /** Byte span of the body's statements (after the docstring's start: the docstring is part of the body). */
    bodyStart: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    bodyEnd: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    parent: SymbolId.nullable(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** sha256 of its bytes. */
    hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const ModuleRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The real import name: `pkg.mod`, src layouts resolved. */
    module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The folder, relative to the repository, from which `module` is imported: '' or 'src', ... */
    root: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
const ImportEdge = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Path of the importing file: two files may share a module name (conftest). */
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The module imported, as resolved: a module of this repository, or an outside name. */
    to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    names: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    internal: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
});
const CallEdge = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The calling symbol; `py:module:<module>` for code outside any definition. */
    from: SymbolId,
    to: SymbolId,
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    /**
     * How it was resolved. By name: `local`, `import`, `self`, `super`, `class` (making an instance, or a method of the class).
     * By where the value comes from: `instance` (the class of the receiver is known), `flow` (a parameter, return value, item or
     * other name), `decorator`, `implicit` (a loop, `with`, property or operator), `fixture` (a parameter of a test), `callback` (handed to code outside).
     * Weak, for leaving out where a wrong edge costs: `override` (of a subclass), `unique-name` (the only method called so).
     */
    how: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'local', 'import', 'self', 'super', 'class', 'instance', 'flow', 'decorator', 'implicit', 'fixture', 'callback', 'override', 'unique-name',
    ]), // prettier-ignore
});
const InheritanceEdge = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    from: SymbolId,
    /** The class inherited from: a symbol, or an outside name. */
    to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    internal: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** What was understood of the repository at one commit. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    modules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ModuleRecord),
    symbols: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CodeSymbol),
    imports: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ImportEdge),
    inherits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(InheritanceEdge),
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CallEdge),
    stats: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        symbols: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        callSites: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        /** Calls tied to a symbol of this repository, those of them left out that only the name of a method ties (`guessed`), and calls known to leave it. */
        resolved: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        guessed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        external: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        failures: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        parsed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        reused: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        embedded: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        vectors: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['faiss', 'exact', 'none']),
        seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        rssMb: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        /** `ok`, or why there is none: `not available: shallow`. */
        history: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** What was left out because of a limit; absent when nothing was. */
        partial: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        /** `hit`: everything was known; `partial`: some of it. The age is that of what was found, since its last use. */
        cache: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['hit', 'partial', 'miss']), ageSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable() }).optional(),
    }),
});


/***/ }),

/***/ 35086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ Check),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   mJ: () => (/* binding */ TestRun),
/* harmony export */   vM: () => (/* binding */ TestOutcome)
/* harmony export */ });
/* unused harmony exports Finding, CheckName, TestDelta, StyleCheck, StyleScore */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

/** One finding of one tool, keyed so that it survives line shifts. */
const Finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const CheckName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['guard', 'parse', 'ruff', 'black', 'pyright', 'tests', 'reproduction']);
/** One check, relative to base. A tool that is absent is `not-run`, never a pass and never a failure. */
const Check = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: CheckName,
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'not-run']),
    /** Counts before and after, where the check counts something. */
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    added: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Finding),
    removed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    /** One line for people. */
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const TestOutcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'error', 'skipped']);
/** One run of tests. Anything but `complete` proves nothing. */
const TestRun = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'complete',
        'incomplete',
        'timeout',
        'no-tests',
        'collection-error',
        'tests-import-another-copy',
        'not-runnable',
    ]),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), TestOutcome),
    /** Changed modules that a test loaded, with the file they came from. */
    loaded: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** First failure messages by test id, cut. */
    failures: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** End of what the run printed. */
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Asked for with `trace`: functions of the tree that failing tests entered, as `path:first line`. */
    executed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const TestDelta = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    selection: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['importing-tests', 'whole-suite', 'none']),
    fixed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    broken: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    stillFailing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    vanished: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    appeared: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    passing: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
const StyleCheck = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'formatter', 'linter', 'naming', 'line length', 'quotes', 'docstrings', 'indent', 'imports', 'type hints',
        'trailing commas', 'blank lines',
    ]),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    /** How many places of the touched lines were looked at, and how many are otherwise than in the repository. */
    places: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    missed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    /** The first of them. */
    misses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
}); // prettier-ignore
/** How much a patch looks like the repository: 1 is just like it. Null: it has nothing that could be compared. */
const StyleScore = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable(), checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(StyleCheck) });
/** What the checks say of a tree, against base. */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['quick', 'full']),
    /** `proven`: a red test turned green and nothing broke. `clean`: nothing got worse. `failed`: something did. */
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['proven', 'clean', 'failed']),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Check),
    tests: TestDelta.nullable(),
    testState: TestRun.shape.state.nullable(),
    /** The failing artefact in words for a repair prompt; null unless failed. */
    failure: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Absent where nobody asked for it. */
    style: StyleScore.optional(),
});


/***/ }),

/***/ 33776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ declined),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   ag: () => (/* binding */ said)
/* harmony export */ });
/* unused harmony export baseOf */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _github_create_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85549);
/* harmony import */ var _github_status_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5453);



/** A session on the job's repository with one of its tokens. */
function sessionOf(context, token) {
    const { job, log, signal } = context;
    const { apiUrl, serverUrl, owner, name, runUrl } = job;
    return (0,_github_create_session_js__WEBPACK_IMPORTED_MODULE_1__/* .createSession */ .j)({ token, apiUrl, serverUrl, owner, name, runUrl, log: log.named('github'), signal });
}
/** The result of a mode that has only a sentence to say. */
function said(state, reason, message, outputs = {}) {
    return {
        state,
        reason,
        message,
        summary: `### Groundskeeper: ${state}\n\n${message}\n\nReason: \`${reason}\`\n`,
        outputs,
    };
}
/** An event that starts nothing: said in the job and, to a writer who would wait for an answer, once on the issue. */
async function declined(decision, session, log, outputs) {
    const { state, reason, message, reply } = decision;
    if (reply !== null)
        await (0,_github_status_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .finishStatusComment */ .T)(session, reply, { state, reason, message }, { log, whenAbsent: true });
    return said(state, reason, message, outputs);
}
/** The commit that the default branch points to right now: what a checkout happens to hold may be older. */
async function baseOf(session) {
    const branch = await session.defaultBranch();
    const head = await session.branchHead(branch);
    if (head === null)
        throw new UserError('no-commit', `the default branch ${branch} has no commit yet`);
    return head.sha;
}


/***/ }),

/***/ 3698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/contracts/outcome.js
var outcome = __webpack_require__(55447);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/artifact/lib/artifact.js + 360 modules
var lib_artifact = __webpack_require__(18401);
;// CONCATENATED MODULE: ./lib/github/handover.js





/** The file in which a resolve job hands over, and the artifact that holds it. */
const BUNDLE_FILE = 'groundskeeper-bundle.json.gz';
const BUNDLE_ARTIFACT = 'groundskeeper-bundle';
/**
 * A job output may have 1 MB, but it reaches the next step as one environment variable, and Linux starts no program with
 * one of more than 128 KiB. So this is what the text may have, and packing goes by it.
 */
const TEXT_LIMIT = 120_000;
const TEXT_LIMIT_BYTES = Math.floor(TEXT_LIMIT / 4) * 3;
const NOT_HERE = new Set(['GHESNotSupportedError']);
const MOST_BYTES = 4 * 1024 * 1024;
/** Packed bytes as the text of a job output; null when they do not fit. */
function asText(packed) {
    const text = Buffer.from(packed).toString('base64');
    return text.length <= TEXT_LIMIT ? text : null;
}
/** Uploads a file as the artifact of this run. False where artifacts do not work: then the job output is the way. */
async function uploadArtifact(path, log) {
    try {
        await artifacts.uploadArtifact(BUNDLE_ARTIFACT, [path], dirname(path), { retentionDays: 7, compressionLevel: 0 });
        return true;
    }
    catch (error) {
        const why = error instanceof Error && NOT_HERE.has(error.name)
            ? 'this server has no artifacts of that kind'
            : messageOf(error);
        log.warn('the artifact could not be uploaded; the job output is used');
        log.info(why);
        return false;
    }
}
/**
 * Reads what was handed over, from wherever it is: a folder or file that a step downloaded, the text of a job output, or,
 * when nothing is given, the artifact of this run.
 */
async function readHandover(given, log) {
    if (given === '')
        return downloadArtifact(log);
    const kind = given.length < 4096 ? await (0,promises_.stat)(given).catch(() => null) : null;
    if (kind?.isDirectory() === true)
        return readBounded((0,external_node_path_.join)(given, BUNDLE_FILE));
    if (kind?.isFile() === true)
        return readBounded(given);
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(given))
        throw invalid(`${JSON.stringify(given.slice(0, 80))} is neither a folder, nor a file, nor what a resolve job hands over`);
    return Buffer.from(given, 'base64');
}
async function downloadArtifact(log) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'groundskeeper-handover-'));
    try {
        const { artifact } = await lib_artifact/* default */.Ay.getArtifact(BUNDLE_ARTIFACT);
        if (artifact.size > MOST_BYTES)
            throw invalid('it is larger than 4 MiB');
        const { digestMismatch } = await lib_artifact/* default */.Ay.downloadArtifact(artifact.id, {
            path: folder,
            expectedHash: artifact.digest,
        });
        if (digestMismatch === true)
            throw invalid('the artifact has another hash than the one that was uploaded');
        return await readBounded((0,external_node_path_.join)(folder, BUNDLE_FILE));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        log.info((0,errors/* messageOf */.bD)(error));
        throw invalid('there is no artifact of a resolve job in this run, and the input artifact is empty');
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function readBounded(path) {
    const size = await (0,promises_.stat)(path).then((found) => found.size, () => null);
    if (size === null)
        throw invalid(`${(0,external_node_path_.basename)(path)} is not there`);
    if (size > MOST_BYTES)
        throw invalid('it is larger than 4 MiB');
    return (0,promises_.readFile)(path);
}
function invalid(why) {
    return new errors/* UserError */.yo('artifact-invalid', `nothing usable was handed over: ${why}`, errors/* ExitCode */.yU.refused);
}

// EXTERNAL MODULE: ./lib/github/status-comment.js + 2 modules
var status_comment = __webpack_require__(5453);
// EXTERNAL MODULE: ./lib/pipeline/summary.js
var summary = __webpack_require__(41958);
// EXTERNAL MODULE: ./lib/stages/deliver/index.js + 13 modules
var deliver = __webpack_require__(30998);
// EXTERNAL MODULE: ./lib/entry/job.js
var entry_job = __webpack_require__(17471);
// EXTERNAL MODULE: ./lib/entry/modes/mode.js
var mode = __webpack_require__(33776);
;// CONCATENATED MODULE: ./lib/entry/modes/publish.js








/** The last of three jobs, the only one with a write token. It runs nothing of the patch and finishes the comment whatever happened. */
const publish = async (context) => {
    const { options, job, log } = context;
    const issue = (0,entry_job/* issueOf */.v)(job.payload) ?? (options.issue === 0 ? null : options.issue);
    const comments = (0,mode/* sessionOf */.MC)(context, options.token);
    try {
        const { report, details } = await publishHandedOver(context, issue);
        if (issue !== null)
            await (0,status_comment/* finishStatusComment */.T)(comments, issue, report, { log, details, whenAbsent: true });
        const { state, reason, message, opened, pullRequest, branch } = report;
        return {
            state,
            reason,
            message,
            summary: (0,summary/* summaryMarkdown */.e)(report),
            outputs: {
                opened: String(opened),
                confidence: report.confidence.toFixed(2),
                'pull-request': pullRequest ?? '',
                branch: branch ?? '',
            },
        };
    }
    catch (error) {
        // The job that runs the model may have died without a word: its comment must still say so.
        const known = error instanceof errors/* UserError */.yo;
        const state = known && error.exit === errors/* ExitCode */.yU.refused
            ? 'refused'
            : known && error.exit === outcome/* EXIT_OF_STATE */.nd.unavailable
                ? 'unavailable'
                : 'not-fixed';
        const reason = known && error.reason === 'patch-refused' ? 'patch-refused' : 'artifact-invalid';
        if (issue !== null)
            await (0,status_comment/* finishStatusComment */.T)(comments, issue, { state, reason, message: (0,errors/* messageOf */.bD)(error) }, { log, whenAbsent: true });
        throw error;
    }
};
async function publishHandedOver(context, issue) {
    const { options, log } = context;
    const bundle = await (0,deliver/* readBundle */.Bo)(await readHandover(options.artifact, log));
    const session = (0,mode/* sessionOf */.MC)(context, options['publish-token'] || options.token);
    return (0,deliver/* publishBundle */.c1)({ bundle, session, options, issue });
}


/***/ }),

/***/ 25163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ TRAILER),
/* harmony export */   Ei: () => (/* binding */ findOpenDelivery),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   nG: () => (/* binding */ branchNames)
/* harmony export */ });
/* unused harmony export BRANCH_PREFIX */
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59811);

const BRANCH_PREFIX = 'groundskeeper/';
/** The line of a commit message that says for which request it was made. */
const TRAILER = 'Groundskeeper-Request';
const MOST_BRANCHES = 20;
/** `issue-12` -> `groundskeeper/issue-12`, then `groundskeeper/issue-12-2`, ... when earlier ones are taken. */
function* branchNames(id) {
    yield `${BRANCH_PREFIX}${id}`;
    for (let number = 2; number <= MOST_BRANCHES; number += 1)
        yield `${BRANCH_PREFIX}${id}-${number}`;
}
/** Whether the commit at the head of a branch is one that we made for this request. */
function isOurs(head, id) {
    return head.authorEmail === _session_js__WEBPACK_IMPORTED_MODULE_0__/* .BOT */ .W.email && head.message.split('\n').includes(`${TRAILER}: ${id}`);
}
/** The open pull request that already answers a request, if its branch is still as we left it. */
async function findOpenDelivery(session, id) {
    for (const branch of branchNames(id)) {
        const head = await session.branchHead(branch);
        if (head === null)
            return null;
        if (!isOurs(head, id))
            continue;
        const pull = await session.pullRequestOf(branch);
        if (pull?.open === true)
            return { branch, head, pull };
    }
    return null;
}


/***/ }),

/***/ 59811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ BOT)
/* harmony export */ });
/** Who the commits of Groundskeeper are from. */
const BOT = { name: 'groundskeeper[bot]', email: 'groundskeeper[bot]@users.noreply.github.com' };


/***/ }),

/***/ 5453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createStatusComment),
  T: () => (/* binding */ finishStatusComment)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/sanitise.js + 1 modules
var sanitise = __webpack_require__(93201);
;// CONCATENATED MODULE: ./lib/contracts/progress.js
const STAGE_NAMES = [
    'intake',
    'style',
    'digest',
    'spec',
    'plan',
    'code',
    'validate',
    'deliver',
    'learn',
];

// EXTERNAL MODULE: ./lib/github/issues.js
var issues = __webpack_require__(375);
// EXTERNAL MODULE: ./lib/contracts/outcome.js
var outcome = __webpack_require__(55447);
;// CONCATENATED MODULE: ./lib/github/status-text.js


const HEADLINES = {
    resolved: 'Resolved',
    question: 'I need an answer first',
    'already-fixed': 'Already fixed',
    'nothing-to-do': 'Nothing to do',
    unsure: 'Not sure enough for a pull request',
    'not-fixed': 'Could not fix this',
    refused: 'Refused',
    misconfigured: 'The set-up is not complete',
    unavailable: 'GitHub did not let me finish',
    cancelled: 'Stopped',
};
/** The hidden first line by which the comment of an issue is found again. */
function statusMarker(issue) {
    return `<!-- groundskeeper:status issue-${issue} -->`;
}
/** Hidden in a comment that is not final yet, with the run that writes it. */
function runningMark(runUrl) {
    return `<!-- groundskeeper:running ${(runUrl ?? 'local').replaceAll('--', '- -')} -->`;
}
/** The comment while stages run: what is done, what is waited for, how long it has been. */
function progressBody(input) {
    const lines = [runningMark(input.runUrl), `**Groundskeeper is working**, ${duration(input.seconds)} so far`, ''];
    for (const [name, stage] of input.stages)
        lines.push(stageLine(name, stage, input.waiting));
    lines.push('', footer(input.runUrl, 'A writer can end this with `/stop`.'));
    return `${lines.join('\n')}\n`;
}
/** The last word: state, why, the reason code, links, and whatever details fit. */
function finalBody(ended, runUrl, details, limit) {
    const lines = [`**${HEADLINES[ended.state]}**`, '', (0,sanitise/* inertMarkdown */.Ic)(ended.message || outcome/* REASONS */.ez[ended.reason]), ''];
    const { pullRequest = null, branch = null } = ended;
    if (pullRequest !== null)
        lines.push(`Draft pull request: ${pullRequest}`, '');
    else if (branch !== null)
        lines.push(`Branch: \`${branch.replaceAll('`', '')}\``, '');
    const done = (ended.stages ?? []).filter((stage) => stage.status !== 'skipped');
    if (done.length > 0) {
        lines.push(`<details><summary>Stages, ${duration(ended.seconds ?? 0)} in all</summary>`, '');
        for (const stage of done)
            lines.push(`- [${stage.status === 'failed' ? ' ' : 'x'}] ${stage.name}, ${duration(stage.seconds)}${stage.status === 'failed' ? ', failed' : ''}`);
        lines.push('', '</details>', '');
    }
    const end = footer(runUrl, `State \`${ended.state}\`, reason \`${ended.reason}\`.`);
    const head = lines.join('\n');
    const room = limit - head.length - end.length - 4;
    const more = details.length <= room ? details : 'The details are too long for a comment; they are in the summary of the run.';
    return `${head}${more === '' ? '' : `${more}\n\n`}${end}\n`;
}
/** `75.2` -> `1 min 15 s`. */
function duration(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function stageLine(name, stage, waiting) {
    switch (stage.state) {
        case 'open':
            return `- [ ] ${name}`;
        case 'running':
            return `- [ ] **${name}**${waiting === '' ? ' …' : `: ${waiting}`}`;
        case 'failed':
            return `- [ ] ${name}, failed${note(stage)}`;
        case 'reused':
        case 'done':
            return `- [x] ${name}, ${stage.state === 'reused' ? 'reused' : duration(stage.seconds)}${note(stage)}`;
    }
}
function note(stage) {
    return stage.note === '' ? '' : `: ${stage.note}`;
}
function footer(runUrl, text) {
    return `<sub>${text}${runUrl === null ? '' : ` [This run](${runUrl}).`}</sub>`;
}

;// CONCATENATED MODULE: ./lib/github/status-comment.js





// After SIGTERM a job has 7.5 seconds; otherwise the last word is worth a longer try.
const LAST_TRY_SECONDS = { cancelled: 5, otherwise: 90 };
/** The one live comment of an issue, edited through the stages. It never throws: a comment is no reason to fail a run. */
function createStatusComment(session, issue, options) {
    const { log } = options;
    const gapMs = (options.gapSeconds ?? 10) * 1000;
    const started = performance.now();
    const stages = new Map(STAGE_NAMES.map((stage) => [stage, { state: 'open', seconds: 0, note: '' }]));
    const stop = new AbortController();
    const live = session.withSignal(stop.signal);
    let waiting = '';
    let last = Number.NEGATIVE_INFINITY;
    let timer;
    let writing = Promise.resolve();
    let ended = null;
    let silent = false;
    const warn = (error) => {
        // Which permission is missing is in the message; once is enough, the comment is written often.
        if (!silent)
            log.warn('the status comment cannot be written');
        log[silent ? 'debug' : 'info']((0,errors/* messageOf */.bD)(error));
        silent = true;
    };
    const write = () => {
        timer = undefined;
        if (silent || ended !== null)
            return;
        last = performance.now();
        const seconds = (last - started) / 1000;
        const body = progressBody({ stages, waiting, seconds, runUrl: session.runUrl });
        writing = writing.then(async () => {
            if (ended !== null)
                return;
            await live.upsertComment(issue, statusMarker(issue), body).catch((error) => {
                if (ended === null)
                    warn(error);
            });
        });
    };
    const soon = () => {
        if (timer !== undefined || silent || ended !== null)
            return;
        const wait = Math.max(0, last + gapMs - performance.now());
        if (wait === 0)
            write();
        else
            timer = setTimeout(write, wait).unref();
    };
    const finish = (what, details) => (ended ??= (async () => {
        clearTimeout(timer);
        // Let a first comment be created rather than make a second one; do not wait out a long retry.
        await Promise.race([writing, new Promise((resolve) => setTimeout(resolve, 2000).unref())]);
        stop.abort();
        const limit = what.state === 'cancelled' ? LAST_TRY_SECONDS.cancelled : LAST_TRY_SECONDS.otherwise;
        const more = await details.catch((error) => {
            log.warn(`the details of the run cannot be shown: ${(0,errors/* messageOf */.bD)(error)}`);
            return '';
        });
        await session
            .withSignal(AbortSignal.timeout(limit * 1000))
            .upsertComment(issue, statusMarker(issue), finalBody(what, session.runUrl, more, issues/* COMMENT_LIMIT */.W - 500))
            .catch(warn);
    })());
    return {
        on: (event) => {
            switch (event.type) {
                case 'stage-started':
                    stages.set(event.stage, { state: 'running', seconds: 0, note: '' });
                    waiting = '';
                    soon();
                    break;
                case 'stage-ended':
                    stages.set(event.stage, { state: event.status, seconds: event.seconds, note: (0,sanitise/* inertMarkdown */.Ic)(event.note) });
                    waiting = '';
                    soon();
                    break;
                case 'waiting':
                    waiting = (0,sanitise/* inertMarkdown */.Ic)(event.text);
                    soon();
                    break;
                case 'finished': {
                    const { report } = event;
                    void finish(report, options.details?.(report) ?? Promise.resolve(''));
                }
            }
        },
        settle: async () => {
            await (ended ?? writing);
        },
        finish: (what) => finish(what, Promise.resolve('')),
    };
}
/**
 * Brings the comment of an issue to a final state when the process that wrote it is gone. A comment that is final already,
 * or that belongs to another run, stays as it is. Returns whether something was written; never throws.
 */
async function finishStatusComment(session, issue, ended, options) {
    try {
        const marker = statusMarker(issue);
        const comment = await session.findComment(issue, marker);
        const running = comment?.body.includes(runningMark(session.runUrl)) ?? options.whenAbsent === true;
        if (!running)
            return false;
        await session.upsertComment(issue, marker, finalBody(ended, session.runUrl, options.details ?? '', issues/* COMMENT_LIMIT */.W - 500));
        return true;
    }
    catch (error) {
        options.log.warn(`the status comment cannot be finished: ${(0,errors/* messageOf */.bD)(error)}`);
        return false;
    }
}


/***/ }),

/***/ 61370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ builtFiles),
/* harmony export */   bJ: () => (/* binding */ writeBaseTree),
/* harmony export */   lh: () => (/* binding */ BUILT_LIMIT),
/* harmony export */   pL: () => (/* binding */ isSafePath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79584);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75033);




const BATCH_BYTES = 32 * 1024 * 1024;
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_TREE_BYTES = 4 * 1024 * 1024 * 1024;
const MAX_BUILT_BYTES = 64 * 1024 * 1024;
/**
 * Writes every file of a commit below `folder`, byte for byte as git holds it: no filters, no line-end conversion, no
 * export-ignore, no links. The tree of a commit is hostile input; names that could leave the folder are left out.
 */
async function writeBaseTree(root, commit, folder, signal) {
    const listing = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitBytes */ .s0)(root, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit], {
        signal,
        outputCap: 512 * 1024 * 1024,
    });
    if (listing === null)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(['git', 'ls-tree'], null, '', `cannot list the files of ${commit}`);
    const { entries, skipped } = readListing(listing);
    const base = Buffer.from(`${folder}/`);
    const made = new Set();
    let bytes = 0;
    for (const batch of batches(entries)) {
        for (const [entry, content] of await readBlobs(root, batch, signal)) {
            await makeParents(base, entry.path, made);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(Buffer.concat([base, entry.path]), content, {
                flag: 'wx',
                mode: entry.executable ? 0o755 : 0o644,
            });
            bytes += content.length;
        }
    }
    return { files: entries.length, bytes, skipped };
}
/**
 * Ignored importable files beside tracked ones: what a build leaves in a checkout (`_version.py`, compiled extensions).
 * The code imports them, git does not hold them, and without them the tests of such a repository cannot start.
 */
async function builtFiles(root, signal) {
    const listing = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitBytes */ .s0)(root, ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory', '--', '*.py', '*.so', '*.pyd'], { signal, timeoutSeconds: 60 });
    const tracked = new Set((await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-files', '-z'], { signal })).split('\0').map((path) => path.split('/').slice(0, -1).join('/')));
    return (listing?.toString('utf8') ?? '')
        .split('\0')
        .filter((path) => /\.(?:py|so|pyd)$/.test(path) && isSafePath(path))
        .filter((path) => tracked.has(path.split('/').slice(0, -1).join('/')) && path.includes('/'));
}
/** The largest total of built files that is copied. */
const BUILT_LIMIT = MAX_BUILT_BYTES;
/** May this repository-relative path be written below a folder of ours? */
function isSafePath(path) {
    return (path !== '' &&
        !path.includes('\0') &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git'));
}
function readListing(listing) {
    const entries = [];
    const skipped = [];
    let total = 0;
    for (let at = 0; at < listing.length;) {
        const end = listing.indexOf(0, at);
        const tab = listing.indexOf(9, at);
        if (end < 0 || tab < 0)
            break;
        const [mode, type, object, size] = listing.toString('latin1', at, tab).trim().split(/ +/);
        const path = Buffer.from(listing.subarray(tab + 1, end));
        at = end + 1;
        const shown = path.toString('utf8');
        const bytes = Number(size);
        const why = mode === '120000' ? 'a link'
            : type !== 'blob' ? 'a submodule'
                : !isSafePath(path.toString('latin1')) ? 'an unsafe name'
                    : bytes > MAX_FILE_BYTES ? 'larger than 64 MiB'
                        : total + bytes > MAX_TREE_BYTES ? 'the tree is larger than 4 GiB'
                            : null; // prettier-ignore
        if (why !== null || object === undefined)
            skipped.push({ path: shown, why: why ?? 'unreadable' });
        else {
            total += bytes;
            entries.push({ path, object, size: bytes, executable: mode === '100755' });
        }
    }
    return { entries, skipped };
}
function* batches(entries) {
    let batch = [];
    let size = 0;
    for (const entry of entries) {
        if (batch.length > 0 && (size + entry.size > BATCH_BYTES || batch.length >= 5000)) {
            yield batch;
            batch = [];
            size = 0;
        }
        batch.push(entry);
        size += entry.size;
    }
    if (batch.length > 0)
        yield batch;
}
async function readBlobs(root, batch, signal) {
    const result = await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m)((0,_base_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitCommand */ .QT)(['cat-file', '--batch']), {
        cwd: root,
        env: _base_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GIT_ENV */ .NV,
        signal,
        stdin: batch.map((entry) => `${entry.object}\n`).join(''),
        outputCap: 2 ** 31,
    });
    const broken = () => new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(['git', 'cat-file'], result.exitCode, result.stderr.toString('utf8'));
    if (result.exitCode !== 0)
        throw broken();
    let at = 0;
    return batch.map((entry) => {
        const lineEnd = result.stdout.indexOf(10, at);
        const size = Number(result.stdout.toString('latin1', at, lineEnd).split(' ')[2]);
        if (lineEnd < 0 || size !== entry.size)
            throw broken();
        at = lineEnd + 1 + size + 1;
        return [entry, result.stdout.subarray(lineEnd + 1, lineEnd + 1 + size)];
    });
}
async function makeParents(base, path, made) {
    const slash = path.lastIndexOf(47);
    const parent = slash < 0 ? Buffer.alloc(0) : path.subarray(0, slash);
    const key = parent.toString('latin1');
    if (made.has(key))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(Buffer.concat([base, parent]), { recursive: true });
    made.add(key);
}


/***/ }),

/***/ 32914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ layOverlay),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   ct: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61370);





/**
 * The bytes of a file after its edits. Offsets are into the bytes at base; bytes outside the edits stay as they are, so
 * latin-1 and CRLF files come through untouched. Edits that overlap or lie outside the file are refused.
 */
function applyEdits(before, edits) {
    const created = edits.find((edit) => edit.create);
    if (created !== undefined) {
        if (before !== null || edits.length > 1)
            throw refused(created, 'creates a file that exists already');
        return Buffer.from(created.replacement, 'utf8');
    }
    const first = edits[0];
    if (first === undefined)
        return before ?? Buffer.alloc(0);
    if (before === null)
        throw refused(first, 'edits a file that does not exist');
    const pieces = [];
    let at = 0;
    for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
        if (edit.start < at || edit.end < edit.start || edit.end > before.length)
            throw refused(edit, `has a span ${edit.start}..${edit.end} that overlaps another or leaves the file`);
        pieces.push(before.subarray(at, edit.start), Buffer.from(edit.replacement, 'utf8'));
        at = edit.end;
    }
    pieces.push(before.subarray(at));
    return Buffer.concat(pieces);
}
/** Lays an overlay over a fresh copy of the base tree and returns the paths of its edits. */
async function layOverlay(tree, overlay) {
    const edits = Map.groupBy(overlay.edits, (edit) => edit.path);
    for (const [path, own] of edits) {
        const before = await readRegular(tree, path);
        await write(tree, path, applyEdits(before, own));
    }
    for (const file of overlay.files)
        await write(tree, file.path, Buffer.from(file.content, 'utf8'));
    return [...edits.keys()];
}
/** A regular file of a tree that tests may have changed: links are not followed. */
async function readRegular(tree, path) {
    if ((await modeOf(tree, path)) === null)
        return null;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, path), { flag: node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW });
}
/** The mode of a regular file as git writes it, or null. */
async function modeOf(tree, path) {
    if (!(0,_base_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path))
        return null;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, path);
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target); folder.length > tree.length; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))
        if (!((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null))?.isDirectory() ?? false))
            return null;
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target).catch(() => null);
    if (kind?.isFile() !== true)
        return null;
    return (kind.mode & 0o100) === 0 ? '100644' : '100755';
}
async function write(tree, path, content) {
    if (!(0,_base_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('patch-refused', `the path ${JSON.stringify(path)} may not be written`, 2);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, flags, 0o644);
    try {
        await file.writeFile(content);
    }
    finally {
        await file.close();
    }
}
function refused(edit, why) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('patch-refused', `an edit of ${edit.path} ${why}`, 2);
}


/***/ }),

/***/ 41958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summaryMarkdown),
/* harmony export */   g: () => (/* binding */ summaryText)
/* harmony export */ });
/* harmony import */ var _base_sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93201);

/** The table at the end of a run, for a terminal. */
function summaryText(report) {
    const rows = [
        ['state', `${report.state} (${report.reason})`],
        ['message', report.message],
        ['confidence', report.confidence.toFixed(2)],
        ['candidates', `${report.candidates}${coresOf(report)}`],
        ['tokens', `${report.tokens.prompt} read, ${report.tokens.completion} written`],
        [
            'time',
            `${report.seconds.toFixed(1)} s: ${report.stages
                .filter((each) => each.status === 'done')
                .map((each) => `${each.name} ${each.seconds.toFixed(1)}`)
                .join(', ')}`,
        ],
        ...report.checks.map((check) => [check.name, `${check.status}: ${check.summary}`]),
        [
            'model',
            `${report.environment.model ?? 'none used'}${report.environment.device === null ? '' : ` on ${report.environment.device}`}`,
        ],
        ['sandbox', report.environment.sandbox ?? 'none used'],
        ['branch', report.branch ?? '-'],
        ['pull request', report.pullRequest ?? '-'],
        ['patch', report.patch ?? '-'],
        ['run folder', report.runDir],
    ];
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}
/** The job summary on GitHub: short lines and two-column tables, so that a phone shows it whole. */
function summaryMarkdown(report) {
    const marks = { pass: '✅', fail: '❌', 'not-run': '➖' };
    return [
        `### Groundskeeper: ${report.state}`,
        '',
        (0,_base_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(report.message),
        '',
        ...(report.pullRequest === null ? [] : [`Draft pull request: ${report.pullRequest}`, '']),
        '| | |',
        '|---|---|',
        `| Reason | \`${report.reason}\` |`,
        `| Confidence | ${report.confidence.toFixed(2)} |`,
        `| Candidates | ${report.candidates}${coresOf(report)} |`,
        `| Time | ${report.seconds.toFixed(0)} s |`,
        `| Tokens | ${report.tokens.prompt} read, ${report.tokens.completion} written |`,
        `| Model | ${report.environment.model ?? 'none used'} |`,
        '',
        ...(report.checks.length === 0
            ? []
            : [
                '| Check | Result |',
                '|---|---|',
                ...report.checks.map((check) => `| ${check.name} | ${marks[check.status]} ${cell(check.summary)} |`),
                '',
            ]),
        '| Stage | Seconds |',
        '|---|---|',
        ...report.stages.map((stage) => `| ${stage.name} | ${stage.status === 'skipped' ? 'skipped' : stage.seconds.toFixed(1)} |`),
        '',
    ].join('\n');
}
function coresOf(report) {
    const parts = Object.entries(report.cores).map(([core, count]) => `${core} ${count}`);
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
function cell(text) {
    return (0,_base_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
}


/***/ })

};
