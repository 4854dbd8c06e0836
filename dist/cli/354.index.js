export const id = 354;
export const ids = [354];
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

/***/ 17354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask),
/* harmony export */   askRepository: () => (/* binding */ askRepository)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93201);
/* harmony import */ var _knowledge_answer_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7014);
/* harmony import */ var _knowledge_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86241);
/* harmony import */ var _stages_digest_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58971);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61877);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78054);
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







const ask = {
    help: 'Answer a question about the repository with quoted places, or say that it is not known.',
    usage: '"question"',
    options: ['no-embed'],
    run: async (context) => {
        const answer = await askRepository(context.args.join(' '), context);
        return { exit: _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.done, document: answer, text: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .inertLine */ .F)(answerText(answer)) };
    },
};
/** Reads what changed of the repository and answers from it. */
async function askRepository(question, context, at = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { text } = (0,_base_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitiseRequest */ .gZ)(question);
        if (text.trim() === '')
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('request-empty', 'nothing was asked; write the question after the command', _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.refused); // prettier-ignore
        const asking = __addDisposableResource(env_1, await (0,_asking_js__WEBPACK_IMPORTED_MODULE_5__/* .openAsking */ .A)(context, {}, { ...at, everyLanguage: true }), true);
        const digest = await (0,_stages_digest_index_js__WEBPACK_IMPORTED_MODULE_4__/* .digestStage */ .LN)(asking.context);
        const knowledge = await (0,_knowledge_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openKnowledge */ .hn)(digest, asking.context);
        try {
            return await (0,_knowledge_answer_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answerQuestion */ .p)(text, knowledge, asking.context.repository, { signal: context.signal });
        }
        finally {
            knowledge.close();
        }
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
/** The answer for a terminal: what it says, then each place with its lines. */
function answerText(answer) {
    const places = answer.evidence.slice(0, answer.abstained ? 3 : undefined).map(({ rank, title, why, citation }) => {
        const { path, line, quote, commit } = citation;
        const lines = quote.split('\n').map((text, index) => `  ${String(line + index).padStart(5)}  ${text}`);
        return [`[${rank}] ${path}:${line}@${commit.slice(0, 12)}  ${title}  (${why.join(', ')})`, ...lines].join('\n');
    });
    const limits = answer.limits === null ? [] : [`limits: ${answer.limits}`];
    return [answer.answer, ...places, [`confidence ${answer.confidence.toFixed(2)}`, ...limits].join('; ')].join('\n\n');
}


/***/ }),

/***/ 7014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ answerQuestion)
});

// UNUSED EXPORTS: POLICY

// EXTERNAL MODULE: ./lib/knowledge/search/words.js
var search_words = __webpack_require__(63024);
;// CONCATENATED MODULE: ./lib/knowledge/answer/citation.js
/** Lines and characters of one quote. */
const MAX_LINES = 12;
const MAX_CHARACTERS = 1_200;
/** The lines of a file, without their ends; `\r\n` and `\n` are one. */
function linesOf(bytes) {
    const lines = [];
    let from = 0;
    while (from < bytes.length) {
        const end = bytes.indexOf(10, from);
        const to = end < 0 ? bytes.length : end;
        lines.push(bytes.subarray(from, to > from && bytes[to - 1] === 13 ? to - 1 : to));
        from = to + 1;
    }
    return lines;
}
/**
 * The lines of a place that speak most to a question, as many as fit: a short place whole, else the run of lines with the
 * most weight, its own first line where that is as good. Null where no line can be quoted exactly.
 */
function quote(place, lines, commit, weightOf) {
    const own = lines.slice(place.line - 1, place.endLine).map((line) => {
        const text = line.toString('utf8');
        return { text, weight: weightOf(text), exact: line.equals(Buffer.from(text)) };
    });
    let best = { from: -1, to: -1, weight: -1 };
    for (let from = 0; from < own.length; from++) {
        let [to, characters, weight] = [from, 0, 0];
        for (; to < own.length && to - from < MAX_LINES; to++) {
            const line = own[to];
            if (line === undefined || !line.exact || characters + line.text.length > MAX_CHARACTERS)
                break;
            characters += line.text.length + 1;
            weight += line.weight;
        }
        // The first line says what it is: only clearly more weight elsewhere moves the quote away from it.
        const worth = from === 0 ? weight * 1.25 + 0.01 : weight;
        if (to > from && worth > best.weight)
            best = { from, to, weight: worth };
    }
    if (best.from < 0)
        return null;
    // Blank lines at the ends show nothing.
    const blank = (at) => own[at]?.text.trim() === '';
    let { from, to } = best;
    while (from < to && blank(from))
        from++;
    while (to > from && blank(to - 1))
        to--;
    if (from === to)
        return null;
    const text = own.slice(from, to).map((line) => line.text).join('\n'); // prettier-ignore
    return { path: place.path, line: place.line + from, endLine: place.line + to - 1, commit, quote: text };
}
/** Whether the quoted text stands in that file at those lines, byte for byte; `read` gives files of the commit only. */
function holds(citation, at) {
    if (citation.commit !== at.commit)
        return false;
    const bytes = at.read(citation.path);
    if (bytes === null)
        return false;
    const lines = linesOf(bytes);
    const quoted = citation.quote.split('\n');
    if (citation.line < 1 || citation.endLine > lines.length)
        return false;
    if (citation.endLine - citation.line + 1 !== quoted.length)
        return false;
    return quoted.every((line, index) => lines[citation.line - 1 + index]?.equals(Buffer.from(line)) === true);
}

;// CONCATENATED MODULE: ./lib/knowledge/answer/confidence.js
/** From here on a question is answered; below, the answer is that it is not known. */
const ENOUGH = 0.5;
/**
 * Logistic regression over 125 questions that packaging, anyio and httpx can answer, and 172 that they cannot: 20 about other
 * things, and docstrings of the other two. No measurement uses these packages. The second row is for search without vectors.
 */
const WITH_MEANING = { bias: -8, coverage: 1.49, known: 1.89, lexical: 5.58, semantic: 9.31, named: 3.59 };
const BY_WORDS = { bias: -4.96, coverage: 1.41, known: 2.36, lexical: 9.46, semantic: 0, named: 4.77 };
/** How likely it is, 0..1, that what was found speaks to the question. */
function likelihood({ coverage, known, lexical, semantic, named }) {
    const weights = semantic === null ? BY_WORDS : WITH_MEANING;
    const sum = weights.bias +
        weights.coverage * coverage +
        weights.known * known +
        weights.lexical * lexical +
        weights.semantic * (semantic ?? 0) +
        (named ? weights.named : 0);
    return 1 / (1 + Math.exp(-sum));
}

;// CONCATENATED MODULE: ./lib/knowledge/answer/answer.js



/** Raise it when evidence is chosen by other rules. */
const POLICY = 'evidence-1';
/** Places shown: the best of each of so many files, then what else the first files have. */
const MOST_FILES = 5;
const MOST_PLACES = 8;
const DEPTH = 60;
const MOST_QUESTION = 4_000;
/**
 * Answers a question with places of the repository: ranked, quoted, each quote read again at the commit before it counts.
 * Says that it does not know where the evidence is weak. No model writes a word of it.
 */
async function answerQuestion(question, knowledge, reader, options) {
    const asked = question.slice(0, MOST_QUESTION);
    const { found, strength } = await knowledge.retrieve(asked, {
        limit: DEPTH,
        tests: /\btests?\b/i.test(asked),
        signal: options.signal,
        ...(options.signals === undefined ? {} : { signals: options.signals }),
    });
    const places = onePerFile(found);
    const words = new Set((0,search_words/* searchWords */.it)(asked));
    const weightOf = (line) => new Set((0,search_words/* searchWords */.it)(line).filter((word) => words.has(word))).size;
    const paths = [...new Set(places.map((place) => place.passage.path))];
    const sources = await reader.readMany(paths);
    const quoted = places.flatMap((place) => {
        const lines = linesOf(sources.get(place.passage.path) ?? Buffer.alloc(0));
        if (!begins(place.passage, lines))
            return [];
        const citation = quote(place.passage, lines, knowledge.digest.commit, weightOf);
        return citation === null ? [] : [{ place, citation }];
    });
    // Read once more from the repository itself: what was indexed, and what was read just now, may be anything.
    const again = await reader.readMany(paths);
    const at = { commit: reader.base, read: (path) => again.get(path) ?? null };
    const held = quoted.filter(({ citation }) => holds(citation, at));
    const evidence = held.map(({ place, citation }, index) => shown(place, citation, index + 1));
    const dropped = places.length - held.length;
    const confidence = evidence.length === 0 ? 0 : likelihood(strength);
    const abstained = confidence < ENOUGH;
    const sentences = abstained ? [] : sentencesOf(evidence);
    const { stats, commit } = knowledge.digest;
    return {
        schema: 1,
        question: asked,
        answer: abstained ? unknown(evidence) : sentences.map((sentence) => sentence.text).join(' '),
        sentences,
        evidence,
        policy: POLICY,
        abstained,
        confidence: Math.round(confidence * 100) / 100,
        dropped,
        commit,
        limits: [stats.vectors === 'none' ? 'searched by words only: no vectors' : '', stats.partial ?? ''].filter(Boolean).join('; ') || null,
    };
} // prettier-ignore
/** Whether the place still begins as it did when it was indexed: otherwise its line numbers are of another file. */
function begins(passage, lines) {
    const first = /^[^\r\n]{0,200}/.exec(passage.text)?.[0] ?? '';
    return lines[passage.line - 1]?.toString('utf8').startsWith(first) === true;
}
/** The best place of each of the first files, in their order, then second places of these files. */
function onePerFile(found) {
    const byFile = Map.groupBy(found, (one) => one.passage.path);
    const files = [...byFile.values()].slice(0, MOST_FILES);
    const first = files.flatMap((places) => places.slice(0, 1));
    const second = files.flatMap((places) => places.slice(1, 2)).filter((place) => place.score >= 0.5 * (first[0]?.score ?? 0));
    return [...first, ...second].slice(0, MOST_PLACES);
} // prettier-ignore
function shown({ passage, score, why }, citation, rank) {
    const title = passage.symbol === null ? passage.module : `${passage.module}.${passage.symbol.qualname}`;
    const rounded = Math.round(score * 1000) / 1000;
    return { rank, score: rounded, kind: passage.kind, symbol: passage.symbol?.id ?? null, title, why: [...why], citation }; // prettier-ignore
}
function sentencesOf(evidence) {
    const [first, ...rest] = evidence;
    if (first === undefined)
        return [];
    const others = rest.slice(0, 2);
    return [
        { text: `Most likely ${named(first)}, ${placed(first)}.`, citations: [first.citation] },
        ...(others.length === 0
            ? []
            : [{ text: `See also ${others.map((one) => `${named(one)}, ${placed(one)}`).join('; ')}.`, citations: others.map((one) => one.citation) }]),
    ];
} // prettier-ignore
function unknown(evidence) {
    const [nearest] = evidence;
    const near = nearest === undefined ? '' : ` The nearest place found is ${named(nearest)}, ${placed(nearest)}.`;
    return `I don't know: nothing in this repository speaks clearly enough to this.${near}`;
}
function named({ kind, title }) {
    return kind === 'module' ? `the code of module ${title}` : `the ${kind} ${title}`;
}
function placed({ citation }) {
    return `${citation.path}:${citation.line}`;
}


/***/ })

};
