export const id = 31;
export const ids = [31];
export const modules = {

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

/***/ 55447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ Reason),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   ll: () => (/* binding */ RunState),
/* harmony export */   nd: () => (/* binding */ EXIT_OF_STATE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);


/** How a run ended. Every run ends in exactly one of these. */
const RunState = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    'resolved',
    'question',
    'already-fixed',
    'nothing-to-do',
    'unsure',
    'not-fixed',
    'refused',
    'misconfigured',
    'unavailable',
    'cancelled',
]);
const EXIT_OF_STATE = {
    resolved: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.done,
    question: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.done,
    'already-fixed': _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.done,
    'nothing-to-do': _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.done,
    unsure: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.failed,
    'not-fixed': _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.failed,
    refused: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.refused,
    misconfigured: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.misconfigured,
    unavailable: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.unavailable,
    cancelled: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.cancelled,
};
/** Why a run ended as it did: the one documented list. The text is what a person reads. */
const REASONS = {
    'proven-by-reproduction': 'a reproduction test failed before the patch and passes after it',
    'proven-by-tests': 'tests that failed before the patch pass after it and none broke',
    'checks-clean': 'no check got worse, but no test proves the change',
    'no-candidate-passed': 'no candidate passed the checks',
    'no-candidate': 'the models produced no usable candidate',
    'no-target': 'no place in the code could be tied to the request',
    'budget-wall-clock': 'the time budget ran out',
    'budget-tokens': 'the token budget ran out',
    'budget-candidates': 'the candidate budget ran out',
    'request-empty': 'the request holds no text',
    'request-too-large': 'the request is larger than the limit',
    'request-is-question': 'the request asks something instead of asking for a change',
    'request-unclear': 'the request does not say what should change',
    'tests-import-another-copy': 'the tests load another copy of the changed modules',
    'tests-not-runnable': 'the tests of the repository could not be run',
    'issue-closed': 'the issue is closed',
    'issue-locked': 'the issue is locked',
    'no-write-permission': 'the person who asked has no write permission',
    'sender-is-bot': 'the event was caused by a bot',
    'event-not-supported': 'this event starts nothing here',
    'no-command': 'the comment holds no command',
    'already-delivered': 'a pull request for this request exists already',
    'branch-moved': 'somebody has committed to the branch',
    'patch-refused': 'the patch breaks a safety rule',
    'stopped-by-user': 'somebody with write permission asked to stop',
    signal: 'the process was told to end',
    'not-a-repository': 'the folder is not a git repository',
    'no-commit': 'the repository has no commit',
    'no-python': 'the repository holds no Python file',
    'base-not-available': 'the base commit is not in this checkout and could not be fetched',
    'option-unknown': 'an option is not known',
    'option-invalid': 'an option has an invalid value',
    'symbol-unknown': 'no symbol or file of that name is in the repository',
    'symbol-ambiguous': 'several symbols have that name',
    'command-unknown': 'the command is not known',
    'not-in-this-version': 'the command is part of a later version',
    'sandbox-unavailable': 'no working sandbox',
    'model-missing': 'a model file is missing',
    'model-corrupt': 'a model file has the wrong hash',
    'model-unreachable': 'a model could not be downloaded',
    'model-failed': 'a model could not be loaded or ran out of memory',
    'prompt-too-long': 'a prompt does not fit the context of the model',
    'native-missing': 'a native package is missing',
    'tool-missing': 'a tool is missing',
    'watch-limit': 'the system allows no more watched folders',
    'disk-full': 'no space is left on the disk',
    'python-missing': 'no Python interpreter',
    'artifact-invalid': 'a run artefact is missing or does not match its schema',
    'github-permission': 'the token lacks a permission',
    'github-not-found': 'the repository or issue is gone',
    'github-rejected': 'GitHub refused a request',
    'github-unavailable': 'GitHub could not be reached',
    done: 'the step did its work',
    'internal-error': 'a bug in Groundskeeper',
};
const Reason = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(Object.keys(REASONS));


/***/ }),

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

/***/ 21738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profile: () => (/* binding */ profile),
  profileText: () => (/* binding */ profileText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files.js
var files = __webpack_require__(40378);
// EXTERNAL MODULE: ./lib/contracts/style.js
var contracts_style = __webpack_require__(70450);
// EXTERNAL MODULE: ./lib/stages/style/index.js + 5 modules
var stages_style = __webpack_require__(82302);
// EXTERNAL MODULE: ./lib/entry/asking.js
var entry_asking = __webpack_require__(61877);
// EXTERNAL MODULE: ./lib/judge/checks/tools.js
var tools = __webpack_require__(88414);
// EXTERNAL MODULE: ./lib/judge/bench/overlay.js
var overlay = __webpack_require__(32914);
// EXTERNAL MODULE: ./lib/judge/bench/tree-store.js
var tree_store = __webpack_require__(46540);
;// CONCATENATED MODULE: ./lib/judge/bench/tools-tree.js



/** A copy of the base commit for tools that only read it: no interpreter of the tests is looked for. */
async function openToolsTree(options, signal) {
    const { repository, sandbox, toolsFolder, natives } = options;
    const store = await tree_store/* TreeStore */.k.create(repository.root, repository.base, signal);
    try {
        const slot = await store.take();
        const tree = {
            path: slot.tree,
            scratch: slot.scratch,
            changed: [],
            read: (path) => (0,overlay/* readRegular */.VX)(slot.tree, path),
            mode: (path) => (0,overlay/* modeOf */.VV)(slot.tree, path),
            run: (command, stop) => sandbox.run({
                ...command,
                work: slot.scratch,
                cwd: slot.tree,
                readOnly: [...(command.readOnly ?? []), slot.tree],
            }, stop),
            [Symbol.asyncDispose]: () => store.release(slot),
        };
        return { tree, tools: (0,tools/* findTools */.f)(toolsFolder, natives), [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
    }
    catch (error) {
        await store[Symbol.asyncDispose]();
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./lib/judge/mining/hunks.js
/** Why a formatter changes something. */
const LAYOUT_RULES = (/* unused pure expression or super */ null && ([
    'blank lines', 'quotes', 'trailing commas', 'line breaks', 'parentheses', 'spacing', 'other',
])); // prettier-ignore
/** Reads a unified diff of a formatter: how many files and lines it touches, and why, by hunk of adjacent changes. */
function readLayoutDiff(diff) {
    const rules = {
        'blank lines': 0, quotes: 0, 'trailing commas': 0, 'line breaks': 0, parentheses: 0, spacing: 0, other: 0,
    }; // prettier-ignore
    const files = new Set();
    let lines = 0;
    let removed = [];
    let added = [];
    const close = () => {
        if (removed.length + added.length > 0) {
            rules[ruleOf(removed, added)]++;
            lines += Math.max(removed.length, 1);
        }
        removed = [];
        added = [];
    };
    // How many lines of the hunk are still to come, before and after: only then is a `--- ` text and not a header.
    let [before, after] = [0, 0];
    for (const line of diff.split('\n')) {
        if (before + after === 0) {
            close();
            if (line.startsWith('+++ '))
                files.add(line.slice(4).split('\t')[0] ?? line);
            const counts = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line);
            if (counts !== null)
                [before, after] = [Number(counts[1] ?? 1), Number(counts[2] ?? 1)];
        }
        else if (line.startsWith('-')) {
            // After an addition a new removal begins another change.
            if (added.length > 0)
                close();
            removed.push(line.slice(1));
            before--;
        }
        else if (line.startsWith('+')) {
            added.push(line.slice(1));
            after--;
        }
        else if (!line.startsWith('\\')) {
            close();
            before--;
            after--;
        }
    }
    close();
    return { files: files.size, lines, rules };
}
/** The least that has to be ignored for both sides to be the same. */
function ruleOf(removed, added) {
    const [before, after] = [removed.join('\n'), added.join('\n')];
    const same = (change) => change(before) === change(after);
    const blank = (text) => text.split('\n').filter((line) => line.trim() !== '').join('\n'); // prettier-ignore
    const quotes = (text) => text.replaceAll("'", '"').replaceAll('\\"', '"');
    const dense = (text) => text.replace(/\s+/g, '');
    const commas = (text) => dense(text).replace(/,(?=[)\]}]|$)/g, '');
    const bare = (text) => commas(text).replace(/[()]/g, '');
    if (same(blank))
        return 'blank lines';
    if (same(quotes))
        return 'quotes';
    if (same(dense))
        return removed.length === added.length ? 'spacing' : 'line breaks';
    if (same(commas))
        return removed.length === added.length || removed.length === 1 ? 'trailing commas' : 'line breaks';
    if (same(bare))
        return 'parentheses';
    return same((text) => quotes(bare(text))) ? 'line breaks' : 'other';
}

;// CONCATENATED MODULE: ./lib/judge/mining/mine.js




/** Families of rules that say how code looks or what is surely wrong in it; those that need a target version are left out. */
const FAMILIES = ['E', 'W', 'F', 'I', 'N', 'Q', 'D4', 'B', 'C4', 'PIE', 'ISC', 'RET'];
const OUTPUT = 64 * 1024 * 1024;
const LIMITS = { wallSeconds: 120, outputBytes: OUTPUT };
const Statistics = schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullable(), count: schemas/* int */.Whr().nonnegative() }));
/**
 * Runs black and ruff over files of the base commit with the given settings and none of the repository's own, in the
 * sandbox, and counts what they would change, by rule. Nothing is written.
 */
async function mineTools({ tree, tools }, files, settings, signal) {
    const run = async (argv, readOnly, codes) => {
        const result = await tree.run({ argv, readOnly, limits: LIMITS }, signal);
        const whole = result.limit === null && !result.truncated && codes.includes(result.exitCode ?? -1);
        return whole ? result.stdout.toString('utf8') : null;
    };
    const extent = async (paths) => {
        let lines = 0;
        for (const path of paths)
            lines += (await tree.read(path))?.toString('latin1').split('\n').length ?? 0;
        return { files: paths.length, lines };
    };
    const measured = async (diff, paths) => diff === null ? null : { ...readLayoutDiff(diff), of: await extent(paths) };
    const { all, sample } = files;
    const { ruff, black } = tools;
    // Without a path a tool takes the whole folder.
    if (all.length === 0)
        return { files: 0, black: null, ruffFormat: null, ruffRules: null, versions: tools.versions };
    const settled = ruffSettings(settings);
    const isolated = ['--no-cache', '--isolated', ...settled];
    const select = ['--exit-zero', '--no-fix', '--statistics', '--output-format', 'json', '--select', FAMILIES.join(',')];
    const format = async (program) => run([program, 'format', '--diff', '--quiet', ...isolated, '--', ...all], [(0,external_node_path_.dirname)(program)], [0, 1, 2]);
    const check = async (program) => run([program, 'check', ...select, ...isolated, '--', ...all], [(0,external_node_path_.dirname)(program)], [0]);
    const blacken = async ({ path, binds }) => {
        // An empty configuration: black would look for one above the files.
        const config = (0,external_node_path_.join)(tree.scratch, 'black.toml');
        await (0,promises_.writeFile)(config, '');
        const keep = settings.quotes === 'double' ? [] : ['--skip-string-normalization'];
        const quiet = ['--diff', '--quiet', '--workers', '1', '--line-length', String(settings.lineLength), ...keep];
        // 123: some files could not be read as Python; the others are in the diff.
        return run([path, '-I', '-m', 'black', '--config', config, ...quiet, '--', ...sample], binds, [0, 123]);
    };
    const said = ruff === null ? null : await check(ruff);
    return {
        files: all.length,
        black: black === null || settings.indent !== 4 ? null : await measured(await blacken(black), sample),
        ruffFormat: ruff === null ? null : await measured(await format(ruff), all),
        ruffRules: said === null ? null : rules(said),
        versions: tools.versions,
    };
}
/** Settings as `--config key = value`. */
function ruffSettings(settings) {
    const { lineLength, indent, quotes, docstrings, importOrder, oneImport } = settings;
    const values = [
        ['line-length', lineLength],
        ['indent-width', indent === 'tab' ? 4 : indent],
        ['format.indent-style', indent === 'tab' ? 'tab' : 'space'],
        ['format.quote-style', quotes ?? 'preserve'],
        ...(quotes === null ? [] : [['lint.flake8-quotes.inline-quotes', quotes]]),
        ...(docstrings === null ? [] : [['lint.pydocstyle.convention', docstrings]]),
        ['lint.isort.force-sort-within-sections', importOrder === 'by-module'],
        ['lint.isort.length-sort', importOrder === 'by-length'],
        ['lint.isort.force-single-line', oneImport],
    ];
    return values.flatMap(([key, value]) => ['--config', `${key} = ${JSON.stringify(value)}`]);
}
function rules(json) {
    const found = Statistics.parse(JSON.parse(json)).map(({ code, count }) => ({ rule: code ?? 'syntax', count }));
    return found.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/knowledge/style/config-files.js
var config_files = __webpack_require__(61860);
;// CONCATENATED MODULE: ./lib/knowledge/style/propose.js


/** A formatter that would change more of the code than this is not what the code was written with. */
const MOST_LINES = 0.05;
const DEFAULT_LENGTH = 88;
/** What tools are to be measured with: what the code or its configuration surely shows, else their defaults. */
function miningSettings(style) {
    const sure = (field) => field.confidence >= contracts_style/* SURE */.cL ? field.value : null;
    const docstrings = sure(style.docstrings);
    return {
        lineLength: sure(style.lineLength) ?? DEFAULT_LENGTH,
        indent: sure(style.indent) ?? 4,
        quotes: sure(style.quotes),
        docstrings: docstrings === 'google' || docstrings === 'numpy' ? docstrings : null,
        importOrder: sure(style.importOrder) ?? 'plain-first',
        oneImport: sure(style.importNames) === 'one',
    };
}
/**
 * The configuration that the code keeps already: a formatter only where it would change hardly a line, rules of a linter
 * only where they find nothing. Never anything that is configured, whoever it is configured for.
 */
function propose(style, config, mined) {
    const target = fileFor(config);
    const settings = [];
    const left = [];
    const measured = miningSettings(style);
    const at = (name) => (target.prefix === '' ? name : name === '' ? target.prefix : `${target.prefix}.${name}`);
    const uses = (name) => style.tools.find((tool) => tool.name === name)?.config;
    let formats = false;
    const own = style.formatter === 'none' ? undefined : uses(style.formatter);
    if (style.formatter !== 'none')
        left.push({ what: 'a formatter', why: `${style.formatter} is configured in ${own ?? 'the repository'}` }); // prettier-ignore
    else {
        const choice = chooseFormatter(mined, target.file);
        if (typeof choice === 'string')
            left.push({ what: 'a formatter', why: choice });
        else {
            const why = `changes ${choice.changes.lines} of ${choice.changes.of.lines} lines`;
            if (choice.name === 'black') {
                settings.push({ table: 'tool.black', key: 'line-length', value: String(measured.lineLength), why });
                if (measured.quotes !== 'double')
                    settings.push({ table: 'tool.black', key: 'skip-string-normalization', value: 'true', why: quoteWhy(style) }); // prettier-ignore
            }
            else {
                formats = true;
                settings.push(...ruffFormat(style, measured, at, why));
            }
        }
    }
    const linter = ['ruff', 'flake8', 'pylint'].find((name) => uses(name) !== undefined);
    if (linter !== undefined)
        left.push({ what: 'rules of a linter', why: `${linter} is configured in ${uses(linter) ?? ''}` }); // prettier-ignore
    else
        settings.push(...ruffRules(style, measured, mined, at, left, formats));
    return { file: target.file, settings, left };
}
/** The file that ruff reads: its own where there is one, else pyproject.toml. No pyproject.toml is made: pip builds otherwise when there is one. */
function fileFor(config) {
    for (const file of ['.ruff.toml', 'ruff.toml'])
        if (config.section(file, '') !== null)
            return { file, prefix: '' }; // prettier-ignore
    return config.section('pyproject.toml', '') === null ? { file: 'ruff.toml', prefix: '' } : { file: 'pyproject.toml', prefix: 'tool.ruff' }; // prettier-ignore
}
function chooseFormatter(mined, file) {
    const known = [
        { name: 'ruff', changes: mined.ruffFormat },
        // Black reads pyproject.toml alone.
        { name: 'black', changes: file === 'pyproject.toml' ? mined.black : null },
    ].flatMap(({ name, changes }) => (changes === null ? [] : [{ name, changes }]));
    const [best] = known.sort((a, b) => share(a.changes) - share(b.changes));
    if (best === undefined)
        return 'neither black nor ruff could be run';
    if (share(best.changes) > MOST_LINES)
        return `${best.name} would change ${best.changes.lines} of ${best.changes.of.lines} lines: ${topRules(best.changes)}`;
    return best;
}
/** The part of the lines that a formatter would touch. */
function share({ lines, of }) {
    return lines / Math.max(1, of.lines);
}
/** `quotes 31, line breaks 12` */
function topRules({ rules }) {
    const found = Object.entries(rules).filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a); // prettier-ignore
    return found.slice(0, 4).map(([rule, count]) => `${rule} ${count}`).join(', ') || 'nothing'; // prettier-ignore
}
function ruffFormat(style, measured, at, why) {
    const settings = [
        { table: at(''), key: 'line-length', value: String(measured.lineLength), why: lengthWhy(style) },
    ];
    if (typeof measured.indent === 'number' && measured.indent !== 4)
        settings.push({ table: at(''), key: 'indent-width', value: String(measured.indent), why: `${style.indent.evidence} blocks` }); // prettier-ignore
    settings.push({
        table: at('format'), key: 'quote-style', value: JSON.stringify(measured.quotes ?? 'preserve'), why: `${quoteWhy(style)}; the formatter ${why}`,
    }); // prettier-ignore
    if (measured.indent === 'tab')
        settings.push({ table: at('format'), key: 'indent-style', value: '"tab"', why: `${style.indent.evidence} blocks` }); // prettier-ignore
    return settings;
}
function ruffRules(style, measured, mined, at, left, formats) {
    const { ruffRules: found } = mined;
    if (found === null) {
        left.push({ what: 'rules of a linter', why: 'ruff could not be run' });
        return [];
    }
    const of = (family) => found.filter(({ rule }) => belongs(rule, family));
    const kept = [];
    const ignored = [];
    for (const family of FAMILIES) {
        if (family === 'D4' && measured.docstrings === null)
            continue;
        if (family === 'Q' && (measured.quotes === null || formats))
            continue;
        const broken = of(family);
        // A formatter breaks lines as well as they can be broken.
        const rest = broken.filter(({ rule }) => rule !== 'E501');
        if (rest.length > 0) {
            left.push({ what: `rules ${family}`, why: rest.slice(0, 4).map(({ rule, count }) => `${rule} ${count}`).join(', ') }); // prettier-ignore
            continue;
        }
        kept.push(family);
        if (broken.length > 0)
            ignored.push('E501');
    }
    if (kept.length === 0)
        return [];
    const list = (names) => `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
    const settings = [
        ...(kept.includes('E') && !formats
            ? [{ table: at(''), key: 'line-length', value: String(measured.lineLength), why: lengthWhy(style) }]
            : []),
        { table: at('lint'), key: 'select', value: list(kept), why: `no finding in ${mined.files} files` },
    ];
    if (ignored.length > 0)
        settings.push({ table: at('lint'), key: 'ignore', value: list(ignored), why: `${of('E')[0]?.count ?? 0} lines that no formatter can break` }); // prettier-ignore
    if (kept.includes('D4'))
        settings.push({ table: at('lint.pydocstyle'), key: 'convention', value: JSON.stringify(measured.docstrings), why: `${style.docstrings.evidence} docstrings` }); // prettier-ignore
    if (kept.includes('Q'))
        settings.push({ table: at('lint.flake8-quotes'), key: 'inline-quotes', value: JSON.stringify(measured.quotes), why: quoteWhy(style) }); // prettier-ignore
    if (kept.includes('I'))
        settings.push(...importSettings(style, measured, at));
    return settings;
}
function importSettings(style, measured, at) {
    const table = at('lint.isort');
    const why = `${style.importOrder.evidence} pairs of imports`;
    const settings = [];
    if (measured.importOrder === 'by-module')
        settings.push({ table, key: 'force-sort-within-sections', value: 'true', why }); // prettier-ignore
    if (measured.importOrder === 'by-length')
        settings.push({ table, key: 'length-sort', value: 'true', why });
    if (measured.oneImport)
        settings.push({ table, key: 'force-single-line', value: 'true', why: `${style.importNames.evidence} imports` }); // prettier-ignore
    return settings;
}
/** `E501` belongs to `E`, `D417` to `D4`; `C4` takes `C408`. */
function belongs(rule, family) {
    if (rule === 'syntax' || rule === 'invalid-syntax')
        return family === 'E';
    return /\d$/.test(family) ? rule.startsWith(family) : rule.replace(/\d+$/, '') === family;
}
function quoteWhy({ quotes }) {
    return quotes.source === 'code' ? `${quotes.evidence} strings` : quotes.source;
}
function lengthWhy({ lineLength }) {
    return lineLength.source === 'code' ? `${lineLength.evidence} places keep it` : lineLength.source;
}

// EXTERNAL MODULE: ./lib/knowledge/style/sample.js
var style_sample = __webpack_require__(59278);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/knowledge/style/toml-edit.js


/**
 * Adds settings to a TOML file and touches nothing else of it: comments, order, line ends stay as they are. What is set
 * already is left alone. Null when the result would not be exactly the old file with the settings added (a table that is
 * written inline, for example): then nothing is written.
 */
function addSettings(text, settings) {
    const before = read(text);
    if (before === null)
        return null;
    const wanted = settings.filter(({ table, key }) => !isSet(before, table, key));
    if (wanted.length === 0)
        return text;
    // Lines keep their own carriage returns; new ones get one where the file has them.
    const end = text.includes('\r\n') ? '\r' : '';
    const lines = text === '' ? [] : text.split('\n');
    const closed = text === '' || lines.at(-1) === '';
    if (closed && text !== '')
        lines.pop();
    for (const [table, own] of Map.groupBy(wanted, (setting) => setting.table)) {
        const body = own.map(({ key, value, why }) => `${key} = ${value}${why === '' ? '' : `  # ${why}`}${end}`);
        const at = table === '' ? firstTable(lines) : headerOf(lines, table);
        if (table === '')
            lines.splice(at ?? lines.length, 0, ...body, ...(at === null ? [] : [end]));
        else if (at === null)
            lines.push(...((lines.at(-1) ?? '').trim() === '' ? [] : [end]), `[${table}]${end}`, ...body);
        else
            lines.splice(endOfTable(lines, at), 0, ...body);
    }
    // A file without a line break at its end gets one only where something was put behind it.
    const after = `${lines.join('\n')}${closed || !text.endsWith(lines.at(-1) ?? '') ? '\n' : ''}`;
    return isExactly(before, after, wanted) ? after : null;
}
/** Whether a key is set in a table. */
function isSet(document, table, key) {
    const found = tableAt(document, table);
    return found !== null && Object.hasOwn(found, key);
}
/** The parsed file, or null when it is not TOML. */
function read(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return null;
    }
}
function tableAt(document, table) {
    let found = document;
    for (const part of table === '' ? [] : table.split('.')) {
        if (!isTable(found) || !Object.hasOwn(found, part))
            return null;
        found = found[part];
    }
    return isTable(found) ? found : null;
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function firstTable(lines) {
    const at = lines.findIndex((line) => /^\s*\[/.test(line));
    return at < 0 ? null : at;
}
function headerOf(lines, table) {
    const at = lines.findIndex((line) => /^\s*\[\s*([\w.-]+)\s*\]\s*(?:#.*)?$/.exec(line.trimEnd())?.[1] === table);
    return at < 0 ? null : at;
}
/** Behind the last line of a table that holds something; a wrong guess inside a long string fails the check afterwards. */
function endOfTable(lines, header) {
    let end = header + 1;
    for (let at = header + 1; at < lines.length && !/^\s*\[/.test(lines[at] ?? ''); at++)
        if (!/^\s*(?:#.*)?$/.test((lines[at] ?? '').trimEnd()))
            end = at + 1;
    return end;
}
/** The old document and the settings, and nothing else. */
function isExactly(before, after, settings) {
    const found = read(after);
    if (found === null)
        return false;
    // Copied along the way only: a date would not survive a deep copy.
    const expected = { ...before };
    for (const { table, key, value } of settings) {
        let into = expected;
        for (const part of table === '' ? [] : table.split('.')) {
            const next = Object.hasOwn(into, part) ? into[part] : {};
            if (!isTable(next))
                return false;
            const copy = { ...next };
            into[part] = copy;
            into = copy;
        }
        into[key] = read(`value = ${value}`)?.['value'];
    }
    return (0,external_node_util_.isDeepStrictEqual)(JSON.parse(JSON.stringify(found)), JSON.parse(JSON.stringify(expected)));
}

// EXTERNAL MODULE: ./lib/sandbox/create.js + 7 modules
var create = __webpack_require__(21124);
// EXTERNAL MODULE: ./lib/stages/deliver/index.js + 13 modules
var deliver = __webpack_require__(30998);
// EXTERNAL MODULE: ./lib/entry/setup/places.js + 1 modules
var places = __webpack_require__(46471);
;// CONCATENATED MODULE: ./lib/entry/propose-style.js
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









const BRANCH = 'style';
/** More files than this are not looked at: their names have to fit on a command line. */
const MOST_FILES = 4_000;
const TITLE = 'style: configure the tools to what the code keeps';
/**
 * Measures what the tools would change, derives the configuration that the code keeps already, and brings it to a branch
 * of ours: as a commit, as a draft pull request where there is a session, or only as a diff (`--deliver patch`).
 */
async function proposeStyle(command, repository, style, github) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options, env, log, signal, waiting } = command;
        const config = (0,config_files/* parseConfigFiles */.f)(await repository.readMany(config_files/* CONFIG_FILES */.n));
        const all = (0,style_sample/* sampleOf */.uV)(await repository.files(), MOST_FILES);
        const sample = (0,style_sample/* sampleOf */.uV)(all);
        const sources = await repository.readMany(sample);
        const files = { all, sample: (0,style_sample/* withinBytes */.XF)(sample, sources) };
        const sandbox = await (0,create/* createSandbox */._)({ mode: options.sandbox, log, signal, env });
        const { tools, natives } = (0,places/* placesOf */.ek)(options, env);
        waiting('measuring what black and ruff would change');
        const tree = __addDisposableResource(env_1, await openToolsTree({ repository, sandbox, toolsFolder: tools, natives }, signal), true);
        const mined = await mineTools(tree, files, miningSettings(style), signal);
        const { file, settings, left } = propose(style, config, mined);
        const before = await repository.read(file);
        const after = settings.length === 0 ? null : addSettings(before?.toString('utf8') ?? '', settings);
        const result = {
            schema: 1,
            measured: { ...mined },
            file,
            created: before === null,
            settings: after === null ? [] : [...settings],
            left: settings.length > 0 && after === null
                ? [
                    ...left,
                    { what: file, why: 'its tables are written in a way that cannot be added to without rewriting them' },
                ]
                : [...left],
            diff: '',
            branch: null,
            commit: null,
            pullRequest: null,
        };
        if (after === null || after === before?.toString('utf8'))
            return result;
        const changes = [{ path: file, mode: '100644', before, after: Buffer.from(after, 'utf8') }];
        if (options.deliver === 'patch')
            return { ...result, diff: await (0,deliver/* diffOf */.n_)(changes) };
        const own = { id: BRANCH, changes, title: TITLE, body: proposalBody(result) };
        return { ...result, ...(await (0,deliver/* deliverFiles */.hQ)(own, { repository, signal, github })) };
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
/** The text of the pull request: what was measured, what is proposed and what is not. All of it numbers and names of rules. */
function proposalBody(proposal) {
    return [
        'Configuration that the code keeps already, so that tools can keep it from here on. Nothing that is configured was changed, and no code is.',
        '',
        '```',
        proposalText(proposal),
        '```',
        '',
        '**Draft: a person decides.**',
    ].join('\n');
}
/** What a person reads of a proposal. */
function proposalText({ measured, file, created, settings, left, branch, pullRequest }) {
    const { black, ruffFormat, ruffRules, versions } = measured;
    const layout = (name, changes) => changes === null
        ? `${name}: not measured`
        : `${name} would change ${changes.files} of ${changes.of.files} files, ${changes.lines} of ${changes.of.lines} lines: ${topRules(changes)}`;
    const rules = (ruffRules ?? []).slice(0, 12).map(({ rule, count }) => `${rule} ${count}`);
    return [
        layout(`black ${versions.black ?? ''}`.trim(), black),
        layout(`ruff format ${versions.ruff ?? ''}`.trim(), ruffFormat),
        ruffRules === null ? 'ruff check: not measured' : `ruff check would say: ${rules.join(', ') || 'nothing'}`,
        '',
        ...(settings.length === 0 ? ['nothing is proposed'] : [`proposed for ${file}${created ? ' (new)' : ''}:`]),
        ...settings.map(({ table, key, value, why }) => `  ${table === '' ? '' : `[${table}] `}${key} = ${value}  (${why})`),
        ...left.map(({ what, why }) => `not proposed: ${what} (${why})`),
        ...(branch === null ? [] : [`on branch ${branch}`]),
        ...(pullRequest === null ? [] : [pullRequest]),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/entry/commands/profile.js
var profile_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var profile_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** Where the last fingerprint of a repository is kept, beside its knowledge. */
const FILE = 'style.json';
const profile = {
    help: 'Say how the repository writes Python: from its configuration, else from its code.',
    usage: '',
    options: ['propose', 'deliver'],
    run: async (context) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { deliver } = context.options;
            if (deliver === 'pr' || deliver === 'artifact')
                throw new errors/* UserError */.yo('option-invalid', `option deliver: profile gives a commit or a patch here, not ${deliver}`);
            const asking = profile_addDisposableResource(env_1, await (0,entry_asking/* openAsking */.A)(context), true);
            const { repository, knowledgeFolder } = asking.context;
            const style = await (0,stages_style/* styleStage */.y)(asking.context);
            await (0,files/* writeFileAtomic */.Z)((0,external_node_path_.join)(knowledgeFolder, FILE), `${JSON.stringify(style, null, 2)}\n`);
            if (!context.options.propose)
                return { exit: errors/* ExitCode */.yU.done, document: style, text: profileText(style) };
            const proposal = await proposeStyle(context, repository, style, null);
            const text = `${profileText(style)}\n\n${proposalText(proposal)}\n${proposal.diff === '' ? '' : `\n${proposal.diff}`}`;
            return { exit: errors/* ExitCode */.yU.done, document: { ...style, proposal }, text };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = profile_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
};
/** The fingerprint as a table: value, confidence and where it comes from; then names, exceptions and habits. */
function profileText(style) {
    const fields = [
        ['indent', style.indent],
        ['quotes', style.quotes],
        ['line length', style.lineLength],
        ['docstrings', style.docstrings],
        ['type hints', style.typeHints],
        ['trailing commas', style.trailingCommas],
        ['string values', style.formatting],
        ['blank lines', style.blankLines],
        ['import order', style.importOrder],
        ['import names', style.importNames],
        ['import wrap', style.importWrap],
        ['import groups', style.importGroups],
    ];
    const rows = fields.map(([name, { value, confidence, evidence, source }]) => {
        const from = source === 'code' ? `${evidence} places${confidence < contracts_style/* SURE */.cL ? ', not sure' : ''}` : source;
        return `${name.padEnd(16)} ${String(value ?? 'unknown').padEnd(12)} ${confidence.toFixed(2)}  ${from}`;
    });
    const tools = style.tools.map(({ name, config }) => `${name} (${config})`).join(', ') || 'none configured';
    return [
        ...rows,
        row('formatter', style.formatter),
        row('tools', tools),
        row('first party', style.firstParty.join(', ') || 'none'),
        '',
        ...style.naming.map(({ kind, convention, confidence, examples, outliers, exceptions }) => `${`${kind} names`.padEnd(16)} ${convention.padEnd(12)} ${confidence.toFixed(2)}  ${examples.join(', ')}${outliers.length > 0 ? `; but ${outliers.slice(0, 3).join(', ')}` : ''}${exceptions.map(({ folder, convention: own }) => `; ${own} in ${folder}`).join('')}`),
        ...section('exceptions', style.overrides.map(({ folder, field, value, confidence }) => `${folder}: ${field} ${value} (${confidence.toFixed(2)})`)),
        ...section('docstrings', style.docstringClusters.map(({ convention, label, count, examples }) => `${String(count).padStart(5)}  ${convention}: ${label}; as in ${examples[0]?.path ?? ''}:${examples[0]?.line ?? 0}`)),
        ...section('names', style.nameClusters.map(({ kind, label, count, examples }) => `${String(count).padStart(5)}  ${kind} ${label}: ${examples.join(', ')}`)),
        ...section('docstring of a function', style.templates.function.split('\n')),
    ].join('\n'); // prettier-ignore
}
function row(name, value) {
    return `${name.padEnd(16)} ${value}`;
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
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


/***/ })

};
