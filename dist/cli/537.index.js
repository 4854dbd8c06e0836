export const id = 537;
export const ids = [537];
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

/***/ 5689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ Answer),
/* harmony export */   w6: () => (/* binding */ ANSWER_FILE)
/* harmony export */ });
/* unused harmony exports Citation, AnswerEvidence */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19843);


/** Whole lines of a file at a commit, quoted exactly. */
const Citation = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    endLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    quote: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A place that speaks to a question, with what led to it. */
const AnswerEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    rank: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    /** Comparable within one answer only. */
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** A definition, or the code of a module outside its definitions. */
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['function', 'method', 'class', 'module']),
    symbol: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .SymbolId */ .Ws.nullable(),
    /** Dotted name of the definition or module. */
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** `words`, `meaning`, `named`, `path`, `neighbour`. */
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    citation: Citation,
});
/** The answer to a question about the repository. Every quote was read again at its commit before it got in here. */
const Answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    question: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    answer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What the answer says, sentence by sentence, each with the places that show it. */
    sentences: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), citations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Citation) })),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AnswerEvidence),
    /** Which rules chose the evidence: answers of different policies are not comparable. */
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** True when the evidence is too weak to answer; what was nearest is still in `evidence`. */
    abstained: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** 0..1: how likely the evidence speaks to the question. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
    /** Quotes that did not stand where they were said to and were left out. */
    dropped: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What could not be looked at, e.g. without vectors; null when nothing. */
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** Where a run keeps the answer to a request that asks something, in its folder. */
const ANSWER_FILE = 'answer.json';


/***/ }),

/***/ 84382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ SHORT_NAMES),
/* harmony export */   V: () => (/* binding */ ExactOperation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100);
/** A dotted import path, `path::Qual.name`, `path:line` or a symbol id. */
const SymbolText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(300);
/** Operations that code carries out exactly, each with its parameters. Their names are those of the vocabulary in spec.ts. */
const ExactOperation = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('op', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        op: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('rename-symbol'),
        symbol: SymbolText,
        to: Name,
        /** Rename this parameter of the function instead. */
        parameter: Name.optional(),
    }),
    /** Only what nothing uses. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ op: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('delete-symbol'), symbol: SymbolText }),
]);
/** What people write for an operation on a command line. */
const SHORT_NAMES = {
    rename: 'rename-symbol',
    delete: 'delete-symbol',
};


/***/ }),

/***/ 21692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Spec),
/* harmony export */   I: () => (/* binding */ Operation),
/* harmony export */   s1: () => (/* binding */ SpecKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19843);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84382);



/** The one vocabulary of operations, used by spec, plan and report. */
const Operation = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    'add-symbol',
    'modify-symbol',
    'rename-symbol',
    'move-symbol',
    'delete-symbol',
    'change-signature',
    'extract',
    'inline',
    'add-decorator',
    'add-import',
    'remove-import',
    'update-docstring',
    'add-type-hints',
    'add-test',
    'generic-edit',
]);
const SpecKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['bug', 'feature', 'refactor', 'docs', 'test', 'chore', 'question', 'unclear']);
/** The request made exact. Targets exist at the base commit: that is checked by code, not asked of a model. */
const Spec = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    kind: SpecKind,
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    rationale: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    targets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ symbol: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .SymbolId */ .Ws, path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1) })),
    operations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ op: Operation, target: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .SymbolId */ .Ws.nullable(), detail: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), exact: _operation_js__WEBPACK_IMPORTED_MODULE_1__/* .ExactOperation */ .V.optional() })),
    acceptance: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), executable: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() })),
    constraints: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    risk: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['low', 'medium', 'high']),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), targets: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), overall: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }),
    /** When kind is question or unclear: what to ask or say. */
    question: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});


/***/ }),

/***/ 25163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ TRAILER),
/* harmony export */   Ei: () => (/* binding */ findOpenDelivery),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Mw: () => (/* binding */ amendmentMarker),
/* harmony export */   cw: () => (/* binding */ COMMENT_TRAILER),
/* harmony export */   fX: () => (/* binding */ idOfBranch),
/* harmony export */   nG: () => (/* binding */ branchNames)
/* harmony export */ });
/* unused harmony export BRANCH_PREFIX */
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59811);

const BRANCH_PREFIX = 'groundskeeper/';
/** The line of a commit message that says for which request it was made. */
const TRAILER = 'Groundskeeper-Request';
/** The line of a commit that a comment asked for. */
const COMMENT_TRAILER = 'Groundskeeper-Comment';
const MOST_BRANCHES = 20;
/** `issue-12` -> `groundskeeper/issue-12`, then `groundskeeper/issue-12-2`, ... when earlier ones are taken. */
function* branchNames(id) {
    yield `${BRANCH_PREFIX}${id}`;
    for (let number = 2; number <= MOST_BRANCHES; number += 1)
        yield `${BRANCH_PREFIX}${id}-${number}`;
}
/** `groundskeeper/issue-12-2` -> `issue-12`: the request that a branch of ours was made for; null for any other branch. */
function idOfBranch(branch) {
    return /^groundskeeper\/(issue-[1-9]\d{0,9}|request-[0-9a-f]{12})(?:-\d{1,2})?$/.exec(branch)?.[1] ?? null;
}
/** Hidden in the text of a pull request beside the commit that a comment asked for: the same comment adds no second one. */
function amendmentMarker(comment) {
    return `<!-- groundskeeper:comment ${comment} -->`;
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

/***/ 34432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CHECK_NAME),
/* harmony export */   q: () => (/* binding */ reportCalls)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** The name under which our check run stands beside those of CI. */
const CHECK_NAME = 'groundskeeper';
/** GitHub's own limits of one request. */
const ANNOTATIONS = 50;
const TEXT_LIMIT = 65_535;
const MESSAGE_LIMIT = 8_000;
/** What is said of a commit besides comments: a check run with annotations, and SARIF. */
function reportCalls(client) {
    const at = { owner: client.owner, repo: client.repo };
    const checks = { what: 'report on the commit', needs: 'checks: write' };
    return {
        createCheckRun: async ({ name, sha, title, summary, text, annotations }) => {
            const all = annotations.filter(({ path }) => path !== '').map(annotationOf);
            const output = {
                title: title.slice(0, 255),
                summary: summary.slice(0, TEXT_LIMIT),
                ...(text === '' ? {} : { text: text.slice(0, TEXT_LIMIT) }),
            };
            const first = { ...output, annotations: all.slice(0, ANNOTATIONS) };
            // Neutral, whatever was found: it is no approval, and no CI.
            const state = { status: 'completed', conclusion: 'neutral' };
            const id = await client.call(checks, async (rest) => (await rest.checks.create({ ...at, name, head_sha: sha, ...state, output: first })).data.id, async () => {
                const { data } = await client.call({ what: 'look for the check run', needs: 'checks: read' }, (rest) => rest.checks.listForRef({ ...at, ref: sha, check_name: name }));
                return data.check_runs[0]?.id ?? null;
            });
            for (let from = ANNOTATIONS; from < all.length; from += ANNOTATIONS) {
                const more = { ...output, annotations: all.slice(from, from + ANNOTATIONS) };
                await client.call(checks, (rest) => rest.checks.update({ ...at, check_run_id: id, output: more }));
            }
        },
        uploadSarif: async (sha, ref, sarif) => {
            const packed = (await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip)(Buffer.from(sarif, 'utf8'))).toString('base64');
            await client.call({ what: 'hand findings to code scanning', needs: 'security-events: write' }, (rest) => rest.codeScanning.uploadSarif({ ...at, commit_sha: sha, ref, sarif: packed, tool_name: 'Groundskeeper' }));
        },
    };
}
function annotationOf(finding) {
    const { tool, rule, path, line, message } = finding;
    const at = Math.max(1, line);
    const title = `${tool} ${rule}`.slice(0, 255);
    return { path, start_line: at, end_line: at, annotation_level: 'warning', message: message.slice(0, MESSAGE_LIMIT) || title, title }; // prettier-ignore
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
