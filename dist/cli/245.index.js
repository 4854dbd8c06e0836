export const id = 245;
export const ids = [245];
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

/***/ 28580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _github_status_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12132);
/* harmony import */ var _stages_intake_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9880);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33776);



/** The first of three jobs: decides from the event alone, and creates the status comment. Loads no model. */
const gate = async (context) => {
    const { options, job, log } = context;
    const session = (0,_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionOf */ .MC)(context, options.token);
    const decision = await (0,_stages_intake_index_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)({ name: job.eventName, payload: job.payload }, options, session);
    if (!decision.go)
        return (0,_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .declined */ .Li)(decision, session, log, { go: 'false' });
    // Nothing is run for a question: the job of mode ask answers it by itself.
    if (decision.question !== null)
        return (0,_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)('nothing-to-do', 'done', 'a question is answered by mode ask', { go: 'false' });
    await (0,_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .acknowledge */ .b0)(decision, session, log);
    const issue = (0,_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .statusPlace */ .se)(decision.material);
    if (issue !== null) {
        const comment = (0,_github_status_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .createStatusComment */ .c)(session, issue, { log, who: decision.material.actor ?? '' });
        comment.on({ type: 'waiting', text: 'waiting for a runner' });
        await comment.settle();
    }
    return (0,_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)('nothing-to-do', 'done', 'a run may start', { go: 'true' });
};


/***/ }),

/***/ 33776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ declined),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   b0: () => (/* binding */ acknowledge),
/* harmony export */   se: () => (/* binding */ statusPlace)
/* harmony export */ });
/* unused harmony export baseOf */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _github_create_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32503);
/* harmony import */ var _github_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(375);
/* harmony import */ var _github_status_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12132);
/* harmony import */ var _github_status_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82977);





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
/** Two eyes on the comment that gave the command: it was read. Nothing waits for it, and nothing fails without it. */
async function acknowledge({ comment }, session, log) {
    if (comment === null)
        return;
    try {
        await session.react(comment.id, comment.kind);
    }
    catch (error) {
        log.info(`the command could not be acknowledged: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}
/** Where the status of a request is told: on the pull request that it adds to, else on its issue. */
function statusPlace({ issue, amendment }) {
    return amendment?.amends.pull ?? issue;
}
/** An event that starts nothing: said in the job and, to a writer who would wait for an answer, once on the issue. */
async function declined(decision, session, log, outputs) {
    const { state, reason, message, reply, answers } = decision;
    if (reply !== null && answers === undefined)
        await (0,_github_status_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .finishStatusComment */ .T)(session, reply, { state, reason, message }, { log, whenAbsent: true });
    else if (reply !== null) {
        const body = (0,_github_status_text_js__WEBPACK_IMPORTED_MODULE_4__/* .finalBody */ .lJ)({ state, reason, message }, session.runUrl, '', _github_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT_LIMIT */ .W);
        const marker = `<!-- groundskeeper:reply ${answers ?? 0} -->`;
        await session.upsertComment(reply, marker, body).catch((error) => {
            log.warn(`the command could not be answered: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        });
    }
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


/***/ }),

/***/ 12132:
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
// EXTERNAL MODULE: ./lib/github/starts.js
var github_starts = __webpack_require__(55470);
// EXTERNAL MODULE: ./lib/github/status-text.js
var status_text = __webpack_require__(82977);
;// CONCATENATED MODULE: ./lib/github/status-comment.js






/** Kept free for the markers. */
const ROOM = 8_000;
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
    // What earlier runs of the issue wrote stays in the comment; asked for once.
    let starts = null;
    const startsBy = (live) => (starts ??= live.findComment(issue, (0,status_text/* statusMarker */.Bs)(issue)).then((found) => {
        const earlier = (0,github_starts/* startsIn */.n2)(found?.body ?? '');
        return (0,github_starts/* startsLine */.QC)(options.who === undefined ? earlier : [...earlier, (0,github_starts/* startOf */.GH)(session, options.who)]);
    }, () => ''));
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
        const body = (0,status_text/* progressBody */.Yc)({ stages, waiting, seconds, runUrl: session.runUrl });
        writing = writing.then(async () => {
            if (ended !== null)
                return;
            const first = await startsBy(live);
            await live.upsertComment(issue, (0,status_text/* statusMarker */.Bs)(issue), `${first}${body}`).catch((error) => {
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
        const last = session.withSignal(AbortSignal.timeout(limit * 1000));
        const body = `${await startsBy(last)}${(0,status_text/* finalBody */.lJ)(what, session.runUrl, more, issues/* COMMENT_LIMIT */.W - ROOM)}`;
        await last.upsertComment(issue, (0,status_text/* statusMarker */.Bs)(issue), body).catch(warn);
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
        const marker = (0,status_text/* statusMarker */.Bs)(issue);
        const comment = await session.findComment(issue, marker);
        const running = comment?.body.includes((0,status_text/* runningMark */.pG)(session.runUrl)) ?? options.whenAbsent === true;
        if (!running)
            return false;
        const text = (0,status_text/* finalBody */.lJ)(ended, session.runUrl, options.details ?? '', issues/* COMMENT_LIMIT */.W - ROOM);
        await session.upsertComment(issue, marker, `${(0,github_starts/* startsLine */.QC)((0,github_starts/* startsIn */.n2)(comment?.body ?? ''))}${text}`);
        return true;
    }
    catch (error) {
        options.log.warn(`the status comment cannot be finished: ${(0,errors/* messageOf */.bD)(error)}`);
        return false;
    }
}


/***/ }),

/***/ 82977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ statusMarker),
/* harmony export */   Yc: () => (/* binding */ progressBody),
/* harmony export */   lJ: () => (/* binding */ finalBody),
/* harmony export */   pG: () => (/* binding */ runningMark)
/* harmony export */ });
/* unused harmony export duration */
/* harmony import */ var _base_sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93201);
/* harmony import */ var _contracts_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55447);


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
    const lines = [`**${HEADLINES[ended.state]}**`, '', (0,_base_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(ended.message || _contracts_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[ended.reason]), ''];
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
    const room = limit - head.length - end.length - 5;
    const more = details.length <= room ? details : 'The details are too long for a comment; they are in the summary of the run.';
    return `${head}${more === '' ? '' : `\n${more}\n\n`}${end}\n`;
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


/***/ })

};
