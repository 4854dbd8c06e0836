export const id = 880;
export const ids = [880];
export const modules = {

/***/ 9543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ framesIn),
/* harmony export */   Uf: () => (/* binding */ splitComment),
/* harmony export */   WI: () => (/* binding */ statementsIn),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   cE: () => (/* binding */ pythonString),
/* harmony export */   jz: () => (/* binding */ isExceptionName),
/* harmony export */   pB: () => (/* binding */ endOfCall),
/* harmony export */   sw: () => (/* binding */ endOfBrackets)
/* harmony export */ });
/** Reading Python out of text without running it. All scans are linear in the text and bounded in depth. */
const OPEN = { '(': ')', '[': ']', '{': '}' };
const MAX_DEPTH = 40;
/** Index after the string literal that starts at `start` (at its quote), or -1 when it does not end. */
function endOfString(text, start) {
    const quote = text[start];
    if (quote !== '"' && quote !== "'")
        return -1;
    const triple = text.startsWith(quote.repeat(3), start);
    const close = triple ? quote.repeat(3) : quote;
    for (let at = start + close.length; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text.startsWith(close, at))
            return at + close.length;
        else if (!triple && text[at] === '\n')
            return -1;
    }
    return -1;
}
/** Index after the bracket group that opens at `start`, strings respected, or -1: `f(a, ")")` from 1 -> 9. */
function endOfBrackets(text, start, limit = 4000) {
    const stack = [];
    const end = Math.min(text.length, start + limit);
    for (let at = start; at < end; at++) {
        const char = text.charAt(at);
        if (char === '"' || char === "'") {
            const after = endOfString(text, at);
            if (after < 0)
                return -1;
            at = after - 1;
            continue;
        }
        const closes = OPEN[char];
        if (closes !== undefined) {
            stack.push(closes);
            if (stack.length > MAX_DEPTH)
                return -1;
        }
        else if (char === ')' || char === ']' || char === '}') {
            if (stack.pop() !== char)
                return -1;
            if (stack.length === 0)
                return at + 1;
        }
    }
    return -1;
}
/** Index after a call expression with its trailers that starts at `start`, or -1: `a.b(1).c[0] is` -> 11. */
function endOfCall(text, start) {
    const name = /^[A-Za-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){0,8}/.exec(text.slice(start, start + 800));
    if (name === null)
        return -1;
    let at = start + name[0].length;
    let called = false;
    for (let trailers = 0; trailers < 8; trailers++) {
        if (text[at] === '(' || (text[at] === '[' && called)) {
            const after = endOfBrackets(text, at);
            if (after < 0)
                return called ? at : -1;
            called = called || text[at] === '(';
            at = after;
            continue;
        }
        const attribute = called ? /^\.[A-Za-z_]\w{0,80}/.exec(text.slice(at, at + 90)) : null;
        if (attribute === null)
            break;
        at += attribute[0].length;
    }
    return called ? at : -1;
}
/** Is this text one Python literal (numbers, strings, None, True, False, and containers of them)? */
function isLiteral(text) {
    if (text.length > 4000)
        return false;
    const source = text.trim();
    const end = literalAt(source, 0, 0);
    return end === source.length && end > 0;
}
function literalAt(text, from, depth) {
    if (depth > MAX_DEPTH)
        return -1;
    const at = skipSpace(text, from);
    const char = text[at];
    if (char === undefined)
        return -1;
    if (char === '(' || char === '[' || char === '{')
        return containerAt(text, at, depth);
    const word = /^(?:None|True|False|set\(\)|frozenset\(\)|float\(['"]-?(?:inf|nan)['"]\)|Ellipsis)(?!\w)/.exec(text.slice(at, at + 20));
    if (word !== null)
        return at + word[0].length;
    const bare = /^(?:set\(\)|frozenset\(\))/.exec(text.slice(at, at + 12));
    if (bare !== null)
        return at + bare[0].length;
    const number = /^[+-]?(?:0[xX][0-9a-fA-F_]{1,64}|0[bB][01_]{1,64}|0[oO][0-7_]{1,64}|(?:\d[\d_]{0,400})?\.?\d[\d_]{0,400}\.?(?:[eE][+-]?\d{1,5})?j?)(?![\w.])/.exec(text.slice(at, at + 900));
    if (number !== null)
        return at + number[0].length;
    return stringsAt(text, at);
}
/** One or more adjacent string literals. */
function stringsAt(text, from) {
    let end = -1;
    let at = from;
    for (;;) {
        const prefix = /^(?:[rR][bB]?|[bB][rR]?|[uU])?(?=["'])/.exec(text.slice(at, at + 3));
        if (prefix === null)
            return end;
        const after = endOfString(text, at + prefix[0].length);
        if (after < 0)
            return -1;
        end = after;
        at = skipSpace(text, after);
    }
}
function containerAt(text, open, depth) {
    const close = OPEN[text.charAt(open)];
    let at = skipSpace(text, open + 1);
    while (text[at] !== close) {
        at = literalAt(text, at, depth + 1);
        if (at < 0)
            return -1;
        at = skipSpace(text, at);
        if (text[at] === ':' && close === '}') {
            at = literalAt(text, at + 1, depth + 1);
            if (at < 0)
                return -1;
            at = skipSpace(text, at);
        }
        if (text[at] === ',')
            at = skipSpace(text, at + 1);
        else if (text[at] !== close)
            return -1;
    }
    return at + 1;
}
function skipSpace(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t')
        at++;
    return at;
}
/** Joins the lines of a script into statements by brackets, indentation and triple quotes. */
function statementsIn(lines) {
    const out = [];
    let depth = 0;
    for (const line of lines) {
        if (line.trim() === '' && depth === 0)
            continue;
        const continues = out.length > 0 && (depth > 0 || /^\s/.test(line) || /^(?:else|elif|except|finally)\b/.test(line));
        if (continues)
            out.push(`${out.pop() ?? ''}\n${line}`);
        else
            out.push(line);
        depth = Math.max(0, depth + depthChange(line));
    }
    return out;
}
function depthChange(line) {
    const [bare] = splitComment(line);
    let depth = 0;
    for (const char of bare.replaceAll(/"[^"\n]*"|'[^'\n]*'/g, '')) {
        if ('([{'.includes(char))
            depth++;
        else if (')]}'.includes(char))
            depth--;
    }
    return depth;
}
/** `f(3)  # returns 2` -> [`f(3)`, `returns 2`]. Only the last line's comment counts. */
function splitComment(code) {
    const start = code.lastIndexOf('\n') + 1;
    let quote = '';
    for (let at = start; at < code.length; at++) {
        const char = code.charAt(at);
        if (quote !== '') {
            if (char === '\\')
                at++;
            else if (char === quote)
                quote = '';
        }
        else if (char === '"' || char === "'")
            quote = char;
        else if (char === '#')
            return [code.slice(0, at).trimEnd(), code.slice(at + 1).trim()];
    }
    return [code, null];
}
const EXCEPTION = /^(?:[A-Za-z_]\w{0,60}\.){0,6}(?:[A-Z]\w{0,60}?(?:Error|Exception|Warning|Interrupt|Iteration|Exit)|Exception)$/;
/** Does this name read like an exception class: `TypeError`, `pkg.errors.ParseError`? */
function isExceptionName(name) {
    return name.length <= 200 && EXCEPTION.test(name);
}
/** A Python string literal for this text. */
function pythonString(text) {
    // JSON escapes are Python escapes too, except that lone surrogates and \u2028 are fine in both.
    return JSON.stringify(text);
}
const TRACEBACK_LINE = /^\W{0,40}File ["']([^"'\n]{1,400})["'], line (\d{1,7})(?:, in ([\w.<>]{1,120}))?/;
const LOCATION = /([\w./\\-]{1,300}\.pyi?)(?::|#L|, line | line | on line | at line )(\d{1,7})(?:\b: in ([\w.<>]{1,120}))?/g;
const LINE_OF = /\blines? (\d{1,7}) (?:of|in) [`"']?([\w./\\-]{1,300}\.pyi?)/g;
/** Stack frames and `file.py:12` places of a text, in the order given, innermost last as Python prints them. */
function framesIn(text, limit = 60) {
    const frames = [];
    const seen = new Set();
    const add = (path, line, symbol) => {
        const number = Number(line);
        const clean = path.replaceAll('\\', '/').replace(/^\.\//, '');
        const key = `${clean}:${line}`;
        if (number < 1 || seen.has(key) || frames.length >= limit)
            return;
        seen.add(key);
        frames.push({ path: clean, line: number, symbol: symbol === undefined || symbol.startsWith('<') ? null : symbol });
    };
    for (const line of text.split('\n')) {
        const short = line.slice(0, 2000);
        const traceback = TRACEBACK_LINE.exec(short);
        if (traceback !== null) {
            add(traceback[1] ?? '', traceback[2] ?? '0', traceback[3]);
            continue;
        }
        for (const match of short.matchAll(LOCATION))
            add(match[1] ?? '', match[2] ?? '0', match[3]);
        for (const match of short.matchAll(LINE_OF))
            add(match[2] ?? '', match[1] ?? '0', undefined);
    }
    return frames;
}


/***/ }),

/***/ 55470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   QC: () => (/* binding */ startsLine),
/* harmony export */   f4: () => (/* binding */ recentStarts),
/* harmony export */   n2: () => (/* binding */ startsIn)
/* harmony export */ });
/* unused harmony export runOf */
const HOUR = 3_600_000;
const LINE = /^<!-- groundskeeper:starts((?: [0-9TZ:.-]{20,24}\/[A-Za-z0-9-]{1,60}\/[A-Za-z0-9._-]{1,60}){1,100}) -->$/m;
/** The runs that a comment remembers; whoever may write as us may write these. */
function startsIn(body) {
    const found = LINE.exec(body.slice(0, 20_000))?.[1]?.trim().split(' ') ?? [];
    return found.map((entry) => {
        const [at = '', who = '', run = ''] = entry.split('/');
        return { at, who, run };
    });
}
/** The line for a comment, with its newline; nothing when no run of the last hour is to be remembered. */
function startsLine(starts, now = Date.now()) {
    const recent = starts.filter(({ at }) => Date.parse(at) > now - HOUR).slice(-100);
    const safe = (text) => text.replace(/[^A-Za-z0-9._-]/g, '').slice(0, 60) || '-';
    const entries = recent.map(({ at, who, run }) => `${at}/${safe(who).replace(/[._]/g, '')}/${safe(run)}`);
    return entries.length === 0 ? '' : `<!-- groundskeeper:starts ${entries.join(' ')} -->\n`;
}
/** This run, started by somebody now. */
function startOf(session, who, now = Date.now()) {
    return { at: new Date(now).toISOString(), who, run: runOf(session) };
}
/** The number of a run: `https://github.com/o/r/actions/runs/7` -> `7`. */
function runOf({ runUrl }) {
    return runUrl?.split('/').at(-1) ?? 'local';
}
/** How many runs the last hour has seen, by account and by issue, this one not counted. */
async function recentStarts(session, of, now = Date.now()) {
    const since = new Date(now - HOUR).toISOString();
    const comments = await session.recentComments(since);
    const found = comments.flatMap(({ ours, issue, body }) => ours ? startsIn(body).map((one) => ({ ...one, issue })) : []);
    const own = runOf(session);
    const others = found.filter(({ at, run }) => at >= since && run !== own);
    const runs = (all) => new Set(all.map(({ run }) => run)).size;
    return {
        byAccount: runs(others.filter(({ who }) => who === of.who)),
        ofIssue: of.issue === null ? 0 : runs(others.filter(({ issue }) => issue === of.issue)),
        comments,
    };
}


/***/ }),

/***/ 9880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* reexport */ decide),
  yh: () => (/* reexport */ fromIssueOrText),
  tg: () => (/* binding */ intakeStage)
});

// UNUSED EXPORTS: REQUEST_LIMIT_BYTES

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/hash.js
var hash = __webpack_require__(50645);
// EXTERNAL MODULE: ./lib/base/sanitise.js + 1 modules
var sanitise = __webpack_require__(93201);
// EXTERNAL MODULE: ./lib/base/python-text.js
var python_text = __webpack_require__(9543);
;// CONCATENATED MODULE: ./lib/stages/intake/blocks.js
/** Splits the text of a request into prose and code, so that each can be read by its own rules. Linear in the text. */
const FENCE = /^ {0,3}(`{3,20}|~{3,20})\s{0,5}([\w+#.-]{0,30})/;
const LIST_ITEM = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])\s+/;
const HEADING = /^ {0,3}(?:#{1,6}\s+\S|\*\*[^*]{1,80}\*\*:?\s*$|__[^_]{1,80}__:?\s*$)/;
const LABEL_LINE = /^\W{0,6}(?:expected|actual|observed|current|got|output|result|desired|wanted)\b[^:.]{0,40}:/i;
const SESSION = /^\s{0,12}>>> /;
const TRACEBACK = /^\s{0,12}Traceback \(most recent call last\)/;
/** `"a\n\n```py\nf()\n```"` -> a paragraph and a code block of language `py`. */
function splitBlocks(text) {
    const lines = text.split('\n');
    const blocks = [];
    let paragraph = [];
    const flush = () => {
        const joined = paragraph.join('\n').trim();
        if (joined !== '')
            blocks.push({ kind: 'prose', text: joined, heading: HEADING.test(joined) && paragraph.length === 1 });
        paragraph = [];
    };
    for (let at = 0; at < lines.length; at++) {
        const line = (lines[at] ?? '').slice(0, 4000);
        const fence = FENCE.exec(line);
        if (fence !== null) {
            flush();
            const end = closingFence(lines, at + 1, fence[1] ?? '```');
            blocks.push({
                kind: 'code',
                language: (fence[2] ?? '').toLowerCase(),
                text: lines.slice(at + 1, end).join('\n'),
            });
            at = end;
        }
        else if (SESSION.test(line) || TRACEBACK.test(line)) {
            flush();
            const end = SESSION.test(line) ? endOfSession(lines, at) : endOfTraceback(lines, at);
            blocks.push({ kind: 'code', language: 'python', text: dedent(lines.slice(at, end)) });
            at = end - 1;
        }
        else if (/^(?: {4}|\t)\S/.test(line) && paragraph.length === 0) {
            const end = endOfIndented(lines, at);
            blocks.push({ kind: 'code', language: '', text: dedent(lines.slice(at, end)) });
            at = end - 1;
        }
        else if (line.trim() === '') {
            flush();
        }
        else {
            if (LIST_ITEM.test(line) || HEADING.test(line) || LABEL_LINE.test(line))
                flush();
            paragraph.push(line);
            if (HEADING.test(line))
                flush();
        }
    }
    flush();
    return blocks;
}
function closingFence(lines, from, open) {
    for (let at = from; at < lines.length; at++) {
        const line = (lines[at] ?? '').trim();
        if (line.startsWith(open) && line === open.charAt(0).repeat(line.length))
            return at;
    }
    return lines.length;
}
/** Output lines belong to the session until a blank line that is not followed by another prompt. */
function endOfSession(lines, from) {
    let at = from;
    for (; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (line.trim() === '' && !SESSION.test(lines[at + 1] ?? ''))
            return at;
        if (FENCE.test(line))
            return at;
    }
    return at;
}
function endOfTraceback(lines, from) {
    const indent = /^\s*/.exec(lines[from] ?? '')?.[0].length ?? 0;
    for (let at = from + 1; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (line.trim() === '')
            return at;
        if (line.search(/\S/) <= indent && !TRACEBACK.test(line))
            return at + 1;
    }
    return lines.length;
}
function endOfIndented(lines, from) {
    let at = from;
    while (at < lines.length && (/^(?: {4}|\t)/.test(lines[at] ?? '') || (lines[at] ?? '').trim() === ''))
        at++;
    while (at > from && (lines[at - 1] ?? '').trim() === '')
        at--;
    return at;
}
/** Takes the common leading white space off. */
function dedent(lines) {
    let common = Infinity;
    for (const line of lines)
        if (line.trim() !== '')
            common = Math.min(common, line.search(/\S/));
    return lines.map((line) => line.slice(Number.isFinite(common) ? common : 0)).join('\n');
}

;// CONCATENATED MODULE: ./lib/stages/intake/tokens.js

const NUMBER = /^[+-]?(?:\d{1,40}(?:_\d{1,9}){0,6}(?:\.\d{1,40})?|\.\d{1,40})(?:[eE][+-]?\d{1,4})?(?![\w.]*\w)/;
const WORD = /^[A-Za-z_][\w]{0,80}(?:[.'’-][A-Za-z_]\w{0,80}){0,8}/;
const ARROW = /^(?:->|=>|→|⇒|==|!=|=)/;
const MAX_TOKENS = 4000;
/** `` `f(3)` returns 2, not 3. `` -> call, word, value, word, value, stop. */
function tokenize(paragraph) {
    const text = paragraph.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");
    const tokens = [];
    let at = 0;
    while (at < text.length && tokens.length < MAX_TOKENS) {
        const read = backtick(text, at) ?? sentenceEnd(text, at) ?? arrow(text, at) ?? value(text, at) ?? word(text, at);
        if (read === null) {
            at++;
            continue;
        }
        tokens.push(...read.tokens);
        at = read.end;
    }
    return tokens;
}
function backtick(text, at) {
    if (text[at] !== '`')
        return null;
    let width = 1;
    while (text[at + width] === '`')
        width++;
    const fence = '`'.repeat(width);
    const close = text.indexOf(fence, at + width);
    if (close < 0 || close - at > 2000)
        return { tokens: [], end: at + width };
    return { tokens: codeTokens(text.slice(at + width, close).trim()), end: close + width };
}
/** What stands between backticks: a call, `call == value`, `call -> value`, a literal, an exception, or a name. */
function codeTokens(raw) {
    const code = raw.replace(/^>>> /, '').trim();
    if (code === '')
        return [];
    const inner = /^raises? (\S{1,100})$/.exec(code);
    if (inner !== null && (0,python_text/* isExceptionName */.jz)(inner[1] ?? ''))
        return [{ type: 'exception', text: inner[1] ?? '' }];
    const named = /^([\w.]{1,200})(?::\s(.{1,300})|\((["'].{0,300}["'])\))?$/.exec(code);
    if (named !== null && (0,python_text/* isExceptionName */.jz)(named[1] ?? '')) {
        const message = named[2] ?? named[3]?.slice(1, -1);
        return [{ type: 'exception', text: message === undefined ? (named[1] ?? '') : `${named[1]}: ${message}` }];
    }
    if ((0,python_text/* isLiteral */.c$)(code))
        return [{ type: 'value', text: code, quoted: true }];
    const split = splitComparison(code);
    if (split !== null) {
        const right = codeTokens(split.right).filter((token) => token.type === 'value' || token.type === 'exception');
        return [{ type: 'call', text: split.left }, { type: 'arrow', text: split.operator }, ...right];
    }
    if (callInside(code))
        return [{ type: 'call', text: code }];
    if (/^[A-Za-z_][\w.]*(?:\(\))?$/.test(code))
        return [{ type: 'word', text: code }];
    return [{ type: 'value', text: code, quoted: true }];
}
/** Does this expression hold a call with arguments? */
function callInside(code) {
    return /[A-Za-z_]\w{0,80}\((?!\))/.test(code) && !/[\n;]/.test(code) && balanced(code);
}
function balanced(code) {
    return (0,python_text/* endOfBrackets */.sw)(`(${code})`, 0) === code.length + 2;
}
/** Splits `f(1) == 2` and `f(1) -> 2` at their operator outside of brackets and strings. */
function splitComparison(code) {
    for (let at = 0; at < code.length; at++) {
        const char = code.charAt(at);
        if (char === '"' || char === "'") {
            const after = (0,python_text/* endOfString */.ap)(code, at);
            if (after < 0)
                return null;
            at = after - 1;
        }
        else if (char === '(' || char === '[' || char === '{') {
            const after = (0,python_text/* endOfBrackets */.sw)(code, at);
            if (after < 0)
                return null;
            at = after - 1;
        }
        else {
            const match = /^(?:==|!=|->|=>|→|⇒| is not | is )/.exec(code.slice(at, at + 8));
            if (match === null)
                continue;
            const left = code.slice(0, at).trim();
            const right = code.slice(at + match[0].length).trim();
            return callInside(left) && right !== '' ? { left, operator: match[0].trim(), right } : null;
        }
    }
    return null;
}
function sentenceEnd(text, at) {
    const char = text.charAt(at);
    if (!'.;!?'.includes(char) || !/^(?:\s|$|["')])/.test(text.slice(at + 1, at + 2)))
        return null;
    // `e.g. 3` and `i.e. 3` go on.
    if (char === '.' && /\b(?:e\.g|i\.e|vs|etc)$/i.test(text.slice(Math.max(0, at - 4), at)))
        return { tokens: [], end: at + 1 };
    return { tokens: [{ type: 'stop' }], end: at + 1 };
}
function arrow(text, at) {
    const match = ARROW.exec(text.slice(at, at + 2));
    return match === null ? null : { tokens: [{ type: 'arrow', text: match[0] }], end: at + match[0].length };
}
function value(text, at) {
    const char = text.charAt(at);
    if (/\w/.test(text.charAt(at - 1)))
        return null;
    if (char === '"' || char === "'") {
        const end = (0,python_text/* endOfString */.ap)(text, at);
        if (end < 0 || /\w/.test(text.charAt(end)) || text.startsWith(char.repeat(3), at))
            return null;
        return literal(text, at, end);
    }
    if (char === '[' || char === '{' || char === '(') {
        const end = (0,python_text/* endOfBrackets */.sw)(text, at);
        if (end < 0 || text.charAt(end) === '(')
            return null;
        const inside = text.slice(at, end);
        if (char === '(' && !inside.includes(','))
            return null;
        return (0,python_text/* isLiteral */.c$)(inside) ? literal(text, at, end) : null;
    }
    const number = NUMBER.exec(text.slice(at, at + 400));
    return number === null ? null : literal(text, at, at + number[0].length);
}
function literal(text, at, end) {
    const source = text.slice(at, end);
    if ((0,python_text/* isLiteral */.c$)(source))
        return { tokens: [{ type: 'value', text: source, quoted: false }], end };
    // A quoted phrase that is not a Python string as it stands (a stray backslash) still means those characters.
    return { tokens: [{ type: 'value', text: (0,python_text/* pythonString */.cE)(source.slice(1, -1)), quoted: false }], end };
}
function word(text, at) {
    const match = WORD.exec(text.slice(at, at + 800));
    if (match === null)
        return null;
    const end = (0,python_text/* endOfCall */.pB)(text, at);
    if (end > 0 && isCall(text.slice(at, end)))
        return { tokens: [{ type: 'call', text: text.slice(at, end) }], end };
    const name = match[0];
    if ((0,python_text/* isExceptionName */.jz)(name)) {
        const message = /^: ([^\n`]{1,300}?)(?=[.;,]?(?:\n|$)|[.;,] )/.exec(text.slice(at + name.length, at + name.length + 310));
        const full = message === null ? name : `${name}: ${message[1]}`;
        return { tokens: [{ type: 'exception', text: full }], end: at + full.length };
    }
    if (/^(?:None|True|False)$/.test(name)) {
        return { tokens: [{ type: 'value', text: name, quoted: false }], end: at + name.length };
    }
    return { tokens: [{ type: 'word', text: name }], end: at + name.length };
}
/** Bare text with brackets is a call only when what is inside reads like arguments: not `value(s)`, not `f(see below)`. */
function isCall(text) {
    const inside = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')).trim();
    if (inside === '' || /^(?:s|es|ies|i\.e|e\.g)$/.test(inside) || inside.startsWith('...'))
        return false;
    return !/^[A-Za-z][A-Za-z'-]*(?: [A-Za-z'-]+)+$/.test(inside) || /^(?:not|lambda|await) /.test(inside);
}

;// CONCATENATED MODULE: ./lib/stages/intake/phrases.js

const WANTING = new Set([
    'should', 'shall', 'must', 'ought', 'expected', 'expect', 'expects', 'expecting', 'want', 'wanted', 'wants', 'supposed',
    'correct', 'correctly', 'desired', 'intended', 'need', 'needs', 'hope', 'hoped', 'would', "should've", 'anticipated', 'right',
]); // prettier-ignore
/** Wishes that are often about the request as a whole and not about the next value. */
const VAGUE = new Set(['need', 'needs', 'want', 'wants', 'wanted', 'hope', 'hoped', 'would', 'right', 'correct']);
const NOT_WANTING = new Set(["shouldn't", 'shouldnt', 'mustn\'t', "shouldn't've"]); // prettier-ignore
/** Verbs of what happens now; after `should` and its like they come without their ending and change nothing. */
const GIVING = new Set([
    'returns', 'returned', 'returning', 'gives', 'gave', 'giving', 'get', 'gets', 'getting', 'yields', 'yielded', 'produces', 'produced', 'prints',
    'printed', 'outputs', 'output', 'evaluates', 'raises', 'raised', 'raising', 'throws', 'threw', 'fails', 'failed', 'crashes', 'crashed',
    'becomes', 'became', 'shows', 'comes', 'came', 'parses', 'parsed', 'converts', 'converted', 'formats', 'formatted', 'rounds', 'renders',
    'observed', 'result', 'equals', 'stays', 'emits', 'blows', 'dies', 'turns', 'ends', 'resulted', 'results', 'slugifies', 'wrongly',
    'incorrectly', 'received', 'receive', 'see', 'saw', 'seeing', 'resolves', 'reports',
]); // prettier-ignore
/** Words after which what follows is what happens now, whatever was said before. */
const NOW = new Set(['got', 'actual', 'actually', 'currently', 'instead', 'today', 'presently']);
const OPPOSITE_OF = new Set(['instead', 'rather', 'not', 'and not', 'opposed']);
const RAISING = new Set(['raise', 'raises', 'raised', 'raising', 'throw', 'throws', 'threw', 'crash', 'crashes', 'crashed', 'fail', 'fails', 'failed', 'blow', 'blows', 'error', 'errors', 'explode', 'explodes', 'dies']); // prettier-ignore
const WORKING = new Set(['work', 'succeed', 'pass', 'accept', 'accepted', 'allowed', 'valid', 'supported', 'handled']);
const LINKING = new Set(['for', 'from', 'when', 'calling', 'call', 'with', 'on', 'of', 'running', 'evaluating', 'if', 'after', 'in', 'by', 'doing', 'using', 'invoking']); // prettier-ignore
const JOINING = new Set(['and', 'or', 'both', 'also', 'as', 'well']);
/** After these a constructor is a value: `should return Decimal("1")`. */
const BEFORE_VALUE = new Set(['return', 'returns', 'be', 'is', 'equal', 'equals', 'give', 'gives', 'get', 'got', 'gets', 'yield', 'yields', 'of', 'than', 'produce', 'returned', 'gave', 'expected', 'expect']); // prettier-ignore
const IT = new Set(['it', 'this', 'that', 'result', 'output', 'value', 'answer', 'which', 'outcome']);
const EMPTY = {
    list: '[]',
    string: "''",
    str: "''",
    dict: '{}',
    dictionary: '{}',
    tuple: '()',
    set: 'set()',
};
const SPOKEN = { true: 'True', false: 'False', none: 'None', null: 'None' };
/** What may follow a bare number that is a value; any other word makes it a count (`returns 2 items`). */
const AFTER_NUMBER = new Set([
    'instead', 'but', 'when', 'rather', 'not', 'for', 'and', 'or', 'while', 'because', 'as', 'if', 'on', 'with', 'where', 'is', 'was', 'in', 'though',
    'although', 'even', 'after', 'since', 'which', 'expected', 'should', 'from', 'it', 'i', 'so', 'then', 'now', 'here', 'whereas', 'however', 'today', 'currently', 'actual',
    'got', 'this', 'that', 'the', 'like', 'correctly', 'incorrectly', 'vs', 'versus', 'like', 'to', 'by',
]); // prettier-ignore
/** Reads the examples out of paragraphs of prose. Keeps the last call in mind: "It should be 3." may follow. */
class PhraseReader {
    drafts = [];
    #group = [];
    #last = null;
    #polarity = null;
    #negated = false;
    #raising = false;
    #pending = [];
    #link = false;
    /** The wish was made by a word that may be about something else: `I need more digits: f(1) gives ...`. */
    #vague = false;
    /** A vague wish, and no call since: `f(1) gives 1.2 and I would like to see 1.234` need not be about f(1). */
    #bare = false;
    /** What the value before `and` was, when a new call follows: `so that f(1) returns 1 and f(2) returns 2`. */
    #carry = null;
    /** The example that the next value without a call of its own belongs to. */
    subject(drafts) {
        this.#group = [...drafts];
    }
    /** Reads one paragraph. `label` is what the heading above it said (`Expected behavior`), if it said anything. */
    read(paragraph, label) {
        const tokens = tokenize(paragraph);
        this.#endSentence(label);
        for (let at = 0; at < tokens.length; at++) {
            const token = tokens[at];
            if (token.type === 'stop')
                this.#endSentence(label);
            else if (token.type === 'call')
                this.#call(token.text, tokens, at);
            else if (token.type === 'arrow')
                this.#arrow(token.text);
            else if (token.type === 'exception')
                this.#value(`raises ${token.text}`, callFollows(tokens, at));
            else if (token.type === 'value') {
                if (!isDefault(tokens, at) && (token.quoted || !countsSomething(token.text, tokens[at + 1])))
                    this.#value(token.text, callFollows(tokens, at));
            }
            else
                at += this.#word(token.text.toLowerCase(), tokens, at, label);
        }
        this.#endSentence(null);
    }
    #call(code, tokens, at) {
        const before = tokens[at - 1];
        if (/^[\w.]+\(\s*\)$/.test(code) && tokens[at + 1]?.type !== 'arrow')
            return; // `parse()` names a function, it is no example
        const afterVerb = before?.type === 'arrow' || BEFORE_VALUE.has(wordAt(tokens, at - 1) ?? '');
        if (afterVerb && this.#polarity !== null && this.#group.length > 0 && CONSTRUCTOR.test(code)) {
            this.#value(code);
            return;
        }
        const known = this.drafts.find((other) => sameCode(other.code, code));
        const subject = known ?? { code, expected: null, actual: null, clear: true };
        if (known === undefined && this.drafts.length < 40)
            this.drafts.push(subject);
        this.#carry = JOINING.has(wordAt(tokens, at - 1) ?? '') ? this.#last : null;
        const joins = this.#link && this.#group.every((each) => each.expected === null && each.actual === null);
        this.#group = joins ? [...this.#group, subject] : [subject];
        this.#link = true;
        this.#bare = false;
        if (LINKING.has(wordAt(tokens, at - 1) ?? ''))
            for (const { role, value } of this.#pending)
                this.#assign(role, value);
        this.#pending = [];
    }
    #arrow(operator) {
        if (operator === '!=' || operator === 'is not')
            this.#polarity = this.#polarity === 'expected' ? 'actual' : this.#polarity;
        else
            this.#polarity ??= 'actual';
    }
    /** `later`: the call it belongs to follows, as in `I get 2 from f(3)`. */
    #value(value, later = false) {
        const role = this.#polarity;
        if (role === null)
            return;
        const meant = this.#negated ? opposite(role) : role;
        if (this.#negated && value.startsWith('raises '))
            this.#place('expected', 'no error', later);
        this.#place(meant, value, later);
        this.#last = meant;
        this.#polarity = null;
        this.#negated = false;
        this.#raising = false;
        this.#link = false;
    }
    #place(role, value, later) {
        if (later || this.#group.length === 0)
            this.#pending.push({ role, value });
        else
            this.#assign(role, value);
    }
    #assign(role, value) {
        for (const draft of this.#group) {
            if (draft[role] !== null)
                continue;
            draft[role] = value;
            if (role === 'expected' && this.#bare)
                draft.clear = false;
        }
    }
    /** Handles one word; returns how many further tokens it took. */
    #word(word, tokens, at, label) {
        const next = wordAt(tokens, at + 1);
        if (!JOINING.has(word))
            this.#link = false;
        if (OPPOSITE_OF.has(word) &&
            (word !== 'not' || this.#last !== null) &&
            (word === 'not' || next === 'of' || next === 'than' || next === 'to')) {
            this.#polarity = this.#last === null ? (this.#polarity ?? 'expected') : opposite(this.#last);
            this.#negated = false;
            return word === 'not' ? 0 : 1;
        }
        if (word === 'not' || word === 'never' || word === "doesn't" || word === 'without') {
            if (this.#polarity === 'expected')
                this.#negated = !this.#negated;
            return 0;
        }
        if (NOT_WANTING.has(word)) {
            this.#polarity = 'expected';
            this.#negated = true;
        }
        else if (WANTING.has(word) || (word === 'so' && next === 'that')) {
            this.#negated = false;
            this.#polarity = 'expected';
            this.#vague = VAGUE.has(word);
            this.#bare = this.#vague;
        }
        else if (word === 'but' || word === 'however' || word === 'yet' || word === 'whereas') {
            if (this.#raising)
                this.#unnamedError();
            this.#polarity = this.#last === null ? label : opposite(this.#last);
            this.#negated = false;
        }
        else if (NOW.has(word)) {
            this.#polarity = 'actual';
            this.#negated = false;
        }
        else if (word === 'is' || word === 'was' || word === 'are') {
            const before = tokens[at - 1];
            if (before?.type === 'call' || IT.has(wordAt(tokens, at - 1) ?? ''))
                this.#polarity ??= 'actual';
        }
        else if (GIVING.has(word)) {
            if (this.#vague && tokens[at - 1]?.type === 'call')
                this.#polarity = 'actual';
            this.#polarity ??= this.#carry ?? 'actual';
        }
        else if (word === 'empty' && next !== null && EMPTY[next] !== undefined && this.#polarity !== null) {
            if (!this.#aboutInput(tokens, at))
                this.#value(EMPTY[next]);
            return 1;
        }
        else if (SPOKEN[word] !== undefined && this.#polarity !== null) {
            this.#value(SPOKEN[word]);
        }
        else if (WORKING.has(word) && this.#polarity === 'expected' && !this.#negated && this.#group.length > 0) {
            this.#value('no error');
        }
        if (RAISING.has(word) && this.#polarity !== null)
            this.#raising = true;
        if ((word === 'exception' || word === 'error') && this.#polarity !== null && this.#raising)
            this.#unnamedError();
        return 0;
    }
    /** "for an empty list" is about what goes in, not what comes out. */
    #aboutInput(tokens, at) {
        const before = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)];
        return before.some((word) => word !== null && LINKING.has(word));
    }
    #unnamedError() {
        if (this.#polarity !== null && this.#group.length > 0)
            this.#value('raises Exception');
        this.#raising = false;
    }
    #endSentence(label) {
        if (this.#raising)
            this.#unnamedError();
        this.#polarity = label;
        this.#last = null;
        this.#negated = false;
        this.#raising = false;
        this.#pending = [];
        this.#link = false;
        this.#vague = false;
        this.#bare = false;
        this.#carry = null;
    }
}
const CONSTRUCTOR = /^(?:[\w.]*\.)?(?:[A-Z]\w*|timedelta|datetime|date|set|frozenset|range)\(/;
function callFollows(tokens, at) {
    for (let next = at + 1; next <= at + 4; next++) {
        const token = tokens[next];
        if (token?.type === 'call')
            return next > at + 1;
        if (token?.type !== 'word' || !LINKING.has(token.text.toLowerCase()))
            return false;
    }
    return false;
}
/** Compares expressions without their white space. */
function sameCode(a, b) {
    return a === b || a.replaceAll(/\s+/g, '') === b.replaceAll(/\s+/g, '');
}
/** What a line that introduces something says of it; the last word that says anything wins. `I expect this but get:` -> actual. */
function roleOf(line) {
    if (/\binstead of:?\s*$/i.test(line))
        return /\bshould\b/i.test(line) ? 'actual' : 'expected';
    let role = null;
    for (const match of line.toLowerCase().matchAll(/[a-z][a-z']*/g)) {
        const word = match[0];
        if (WANTING.has(word) || word === 'fixed')
            role = 'expected';
        else if (word === 'proposed' || word === 'proposal')
            role = 'expected';
        else if (word === 'instead')
            continue;
        else if (NOW.has(word) || word === 'wrong' || word === 'incorrect' || word === 'bug' || word === 'traceback')
            role = 'actual';
        else if (GIVING.has(word) && word !== 'result' && word !== 'output' && !(role === 'expected' && word === 'results'))
            role = 'actual';
    }
    return role;
}
function opposite(role) {
    return role === 'expected' ? 'actual' : 'expected';
}
function wordAt(tokens, at) {
    const token = tokens[at];
    return token?.type === 'word' ? token.text.toLowerCase() : null;
}
/** `with a default of 1`, `defaults to None`: a value of a parameter, not a result. */
function isDefault(tokens, at) {
    return [1, 2].some((back) => /^(?:defaults?|defaulting|parameter|argument|keyword|option)$/.test(wordAt(tokens, at - back) ?? ''));
}
function countsSomething(value, next) {
    return /^[+-]?[\d.]/.test(value) && next?.type === 'word' && !AFTER_NUMBER.has(next.text.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/stages/intake/code-examples.js



const MAX_LINES = 300;
/** Reads one code block. `label` is what the text before it says of its values; null leaves them to be guessed. */
function readCode(language, text, label) {
    const lines = text.split('\n').slice(0, MAX_LINES).map((line) => line.slice(0, 2000)); // prettier-ignore
    if (/^(?:diff|patch|json|toml|yaml|yml|ini|bash|sh|shell|console|html|xml|javascript|js|text|txt|output|pytb)$/.test(language)) {
        const python = lines.some((line) => /^\s*>>> /.test(line));
        if (!python)
            return { drafts: [], value: plainValue(lines) };
    }
    if (lines.some((line) => /^\s*>>> ?/.test(line)))
        return { drafts: readSession(lines, label), value: null };
    const value = plainValue(lines);
    if (value !== null)
        return { drafts: [], value };
    return { drafts: readScript(lines, label), value: null };
}
/** A block that is a value, printed output or a traceback rather than code. */
function plainValue(lines) {
    const whole = lines.join('\n').trim();
    if (whole === '' || whole.length > 2000)
        return null;
    const error = errorOf(lines);
    if (error !== null)
        return error;
    if ((0,python_text/* isLiteral */.c$)(whole))
        return whole;
    const single = whole.split('\n');
    const codeLike = single.some((line) => /^\s*(?:import|from|def|class|assert|print|for|if|with|return|[\w.]+\s*=[^=]|[\w.]+\(|@)/.test(line));
    return codeLike || single.length > 3 ? null : whole;
}
/** `raises TypeError: message` of a traceback's last line, or null. */
function errorOf(lines) {
    const traceback = lines.some((line) => line.includes('Traceback (most recent call last)') || /^\s*File "/.test(line));
    for (let at = lines.length - 1; at >= 0; at--) {
        const match = /^(?:E\s{1,8})?([A-Za-z_][\w.]{0,150})(?::\s(.{0,300}))?$/.exec((lines[at] ?? '').trim());
        if (match === null || !(0,python_text/* isExceptionName */.jz)(match[1] ?? ''))
            continue;
        if (!traceback && lines.filter((line) => line.trim() !== '').length > 2)
            return null;
        return `raises ${match[1]}${match[2] === undefined || match[2] === '' ? '' : `: ${match[2].trim()}`}`;
    }
    return null;
}
function readSession(lines, label) {
    const drafts = [];
    const setup = [];
    let at = 0;
    let heading = label;
    while (at < lines.length) {
        const prompt = /^\s*>>> ?(.*)$/.exec(lines[at] ?? '');
        if (prompt === null) {
            if (/^\s*#/.test(lines[at] ?? ''))
                heading = roleOf(lines[at] ?? '') ?? heading;
            at++;
            continue;
        }
        const code = [prompt[1] ?? ''];
        for (at++; /^\s*\.\.\.(?: |$)/.test(lines[at] ?? ''); at++)
            code.push((lines[at] ?? '').replace(/^\s*\.\.\. ?/, ''));
        const output = [];
        for (; at < lines.length && !/^\s*>>>/.test(lines[at] ?? ''); at++)
            output.push(lines[at] ?? '');
        const statement = code.join('\n').trimEnd();
        if (/^\s*#/.test(statement)) {
            heading = roleOf(statement) ?? heading;
            continue;
        }
        const [bare, comment] = (0,python_text/* splitComment */.Uf)(statement);
        const shown = readOutput(output, heading);
        if (isSetup(bare) && shown.expected === null && shown.actual === null) {
            if (bare.trim() !== '')
                setup.push(bare);
            continue;
        }
        const draft = { code: withSetup(setup, bare), ...shown };
        if (comment !== null)
            applyComment(draft, comment, heading);
        drafts.push(draft);
        // A statement that is part of later examples too (an assignment that raised is not).
        if (isSetup(bare) && draft.actual === null)
            setup.push(bare);
    }
    return drafts;
}
/** Reads what a session printed, comments beside it included: `2  # should be 3`. */
function readOutput(output, label) {
    const found = {
        expected: null,
        actual: null,
        clear: true,
    };
    const rest = [];
    const comments = [];
    for (const line of output) {
        const trimmed = line.trim();
        if (/^#/.test(trimmed))
            comments.push(trimmed.slice(1));
        else {
            const [bare, comment] = (0,python_text/* splitComment */.Uf)(line);
            rest.push(bare);
            if (comment !== null)
                comments.push(comment);
        }
    }
    const raised = errorOf(rest);
    const printed = rest.join('\n').trim();
    const value = raised ?? (printed === '' || printed.length > 1000 ? null : printed);
    const draft = { code: '', ...found };
    for (const comment of comments) {
        // Beside an output, a comment that says `expected` without a value speaks of that output.
        const before = { ...draft };
        applyComment(draft, comment, null);
        if (before.expected === draft.expected && before.actual === draft.actual && value !== null) {
            const role = roleOf(comment);
            if (role !== null)
                draft[role] ??= value;
        }
    }
    if (value !== null && draft.expected !== value && draft.actual !== value) {
        const role = draft.expected !== null
            ? 'actual'
            : draft.actual !== null
                ? 'expected'
                : (label ?? (raised === null ? null : 'actual'));
        if (role === null) {
            draft.actual = value;
            draft.clear = false;
        }
        else
            draft[role] ??= value;
    }
    return { expected: draft.expected, actual: draft.actual, clear: draft.clear };
}
function readScript(lines, label) {
    const drafts = [];
    const setup = [];
    let heading = label;
    for (const statement of (0,python_text/* statementsIn */.WI)(lines)) {
        if (/^\s*#/.test(statement)) {
            const role = roleOf(statement);
            const previous = drafts.at(-1);
            // A comment under a call often carries its values: `# returns 2, should be 3`.
            if (previous !== undefined && previous.expected === null && previous.actual === null)
                applyComment(previous, statement.replace(/^\s*#+/, ''), null);
            heading = role ?? heading;
            continue;
        }
        const [bare, comment] = (0,python_text/* splitComment */.Uf)(statement);
        const code = bare.trimEnd();
        if (/^assert\s/.test(code)) {
            drafts.push({ code: withSetup(setup, code), expected: null, actual: null, clear: true });
            if (comment !== null)
                applyComment(drafts.at(-1), comment, heading);
            continue;
        }
        if (isSetup(code)) {
            if (/^(?:return|raise)\b/.test(code))
                return []; // the body of a function, not a script
            setup.push(code);
            const assigned = comment === null ? null : /^([A-Za-z_]\w{0,80})\s*=[^=]/.exec(code);
            if (assigned !== null && comment !== null && code.includes('(')) {
                const draft = { code: withSetup(setup, assigned[1] ?? ''), expected: null, actual: null, clear: true };
                applyComment(draft, comment, heading);
                if (draft.expected !== null || draft.actual !== null)
                    drafts.push(draft);
            }
            continue;
        }
        const split = comment === null ? splitComparison(code) : null;
        const draft = { code: withSetup(setup, split?.left ?? code), expected: null, actual: null, clear: true };
        if (split !== null && !/^(?:!=|is not|is)$/.test(split.operator)) {
            draft[heading ?? 'expected'] = split.right;
            draft.clear = heading !== null;
        }
        if (comment !== null)
            applyComment(draft, comment, heading);
        if (code.includes('('))
            drafts.push(draft);
    }
    return drafts;
}
function isSetup(code) {
    return (/^(?:from|import|def|class|@|for|while|with|if|try|async|del|return|raise|pass|global)\b/.test(code.trimStart()) ||
        /^(?:[A-Za-z_][\w.]{0,80}(?:\s*,\s*[A-Za-z_]\w{0,80}){0,8})\s*(?::\s*[\w.[\], ]{1,80})?\s*(?:[-+*/|&]?=)[^=]/.test(code) ||
        /^[A-Za-z_]\w{0,80}\[[^\]\n]{0,200}\]\s*=[^=]/.test(code));
}
function withSetup(setup, code) {
    return [...setup.slice(-40), code].join('\n');
}
/** What a comment beside a call says: `-> 3`, `should be 3`, `2, expected 3`, `raises TypeError`, `3 (wrong)`. */
function applyComment(draft, comment, label) {
    const found = readComment(comment, label);
    draft.expected ??= found.expected;
    draft.actual ??= found.actual;
    draft.clear &&= found.clear;
}
/** Roles of the values in one comment; `clear` is false when a bare value had to be guessed. */
function readComment(comment, label) {
    const draft = { code: '_', expected: null, actual: null, clear: true };
    const text = comment.replace(/^\s*(?:->|=>|→|⇒|==|=|:)\s*/, '').trim();
    const reader = new PhraseReader();
    reader.subject([draft]);
    reader.read(text, null);
    const [first, ...rest] = tokenize(text);
    const lead = first?.type === 'value' ? first.text : first?.type === 'exception' ? `raises ${first.text}` : rawValue(text);
    if (lead === null || draft.expected === lead || draft.actual === lead)
        return draft;
    if (first?.type === 'value' &&
        !first.quoted &&
        rest[0]?.type === 'word' &&
        /^\d/.test(first.text) &&
        !/[:,;(–—-]/.test(text.slice(first.text.length, first.text.length + 2))) {
        const said = rest.map((token) => (token.type === 'word' ? token.text : '')).join(' ');
        if (roleOf(said) === null && !/wrong|incorrect|bug|correct|instead/i.test(said))
            return draft; // `3 items are lost`
    }
    const role = draft.expected !== null ? 'actual' : draft.actual !== null ? 'expected' : (judged(text) ?? label);
    if (role !== null)
        return { ...draft, [role]: lead };
    return { ...draft, actual: lead, clear: lead.startsWith('raises ') };
}
/** `foo-bar` as a whole comment is the text that came out; `see below` is not. */
function rawValue(text) {
    return /^\S{1,80}$/.test(text) && /[^A-Za-z]/.test(text) && !/^\W+$/.test(text) && !text.startsWith('http')
        ? text
        : null;
}
function judged(text) {
    if (/\b(?:wrong|incorrect|bug|bad|broken|unexpected|nope|oops)\b|✗|❌|✘|!!/i.test(text))
        return 'actual';
    return /\b(?:correct|ok|good|right|fine|expected|works)\b|✓|✅|✔/i.test(text) ? 'expected' : null;
}

;// CONCATENATED MODULE: ./lib/stages/intake/hints.js




const CAPS = { text: 64 * 1024, names: 100, paths: 50, errors: 20, examples: 20, code: 4000, value: 1000 };
/**
 * Reads what a request names: stack frames, code names, paths, errors, and examples with the value that is wanted
 * and the one that is given. `` `f(3)` returns 2 instead of 3 `` -> {code: 'f(3)', expected: '3', actual: '2'}.
 */
function extractHints(text) {
    const bounded = text.slice(0, CAPS.text).replaceAll('\r\n', '\n');
    return {
        frames: (0,python_text/* framesIn */.Ef)(bounded),
        names: namesIn(bounded),
        paths: pathsIn(bounded),
        errors: errorsIn(bounded),
        examples: examplesIn(bounded),
    };
}
const PATH = /(?<![\w./\\-])[\w.-]{0,80}(?:[/\\][\w.-]{1,80}){0,12}\.(?:pyi?|toml|cfg|ini|md|rst|txt|json|ya?ml|ipynb)\b/g;
function pathsIn(text) {
    const found = new Set();
    for (const line of text.split('\n')) {
        for (const match of line.slice(0, 2000).matchAll(PATH)) {
            const path = match[0].replaceAll('\\', '/').replace(/^\.\//, '');
            if (!path.startsWith('.') && found.size < CAPS.paths)
                found.add(path);
        }
    }
    return [...found];
}
function errorsIn(text) {
    const found = new Map();
    for (const line of text.split('\n')) {
        for (const match of line.slice(0, 2000).matchAll(/(?<![\w.])([A-Za-z_][\w.]{2,120})(?::\s([^`\n]{1,300}))?/g)) {
            const name = (match[1] ?? '').replace(/\.{1,9}$/, '');
            if (!(0,python_text/* isExceptionName */.jz)(name) || (found.has(name) && (found.get(name) !== name || match[2] === undefined)))
                continue;
            if (found.size >= CAPS.errors)
                return [...found.values()];
            found.set(name, match[2] === undefined ? name : `${name}: ${match[2].trim()}`);
        }
    }
    return [...found.values()];
}
/** English and brands that look like code, and Python's own words. */
const NOT_NAMES = new Set([
    'GitHub', 'GitLab', 'JavaScript', 'TypeScript', 'PyPI', 'MacOS', 'macOS', 'NumPy', 'README', 'StackOverflow', 'e.g', 'i.e', 'None', 'True', 'False', 'self',
    'cls', 'print', 'import', 'from', 'def', 'return', 'assert', 'class', 'pip', 'python', 'python3', 'pytest', 'PyCharm', 'OpenAI', 'YouTube', 'LinkedIn', 'etc', 'list', 'dict', 'str', 'int', 'float', 'bool', 'tuple', 'set', 'len', 'repr', 'range',
]); // prettier-ignore
function namesIn(text) {
    const ranked = [[], [], []];
    const add = (rank, name) => {
        if (name.length >= 2 && name.length <= 200 && !NOT_NAMES.has(name) && !(0,python_text/* isExceptionName */.jz)(name))
            ranked[rank]?.push(name);
    };
    for (const whole of text.split('\n')) {
        const line = whole.slice(0, 2000);
        for (const match of line.matchAll(/`{1,3}([^`\n]{1,300})`/g)) {
            const code = (match[1] ?? '').trim();
            const name = /^@?([A-Za-z_][\w.]{0,190}?)(?:\(|\s*$|\[)/.exec(code);
            if (name !== null && !/\.(?:pyi?|toml|cfg|md|txt|rst)$/.test(name[1] ?? ''))
                add(0, (name[1] ?? '').replace(/\.$/, ''));
        }
        for (const match of line.matchAll(/(?<![\w.])([A-Za-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){0,8})\(/g))
            add(1, match[1] ?? '');
        const imported = /^\s*(?:>>> )?from\s+([\w.]{1,200})\s+import\s+\(?([\w, ]{1,400})/.exec(line);
        if (imported !== null)
            for (const name of (imported[2] ?? '').split(','))
                add(1, name.trim().split(' ')[0] ?? '');
        for (const match of line.matchAll(/(?<![\w./\\-])([A-Za-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){1,8})/g)) {
            if (/^[\w(/]|^\.\w/.test(line.slice(match.index + match[0].length, match.index + match[0].length + 2)))
                continue;
            if (!/\.(?:pyi?|toml|cfg|ini|md|rst|txt|json|ya?ml|com|org|io|net)$/.test(match[1] ?? ''))
                add(2, match[1] ?? '');
        }
        for (const match of line.matchAll(/(?<![\w./\\-])(_{0,2}[a-z][a-z0-9]{0,40}(?:_[a-z0-9]{1,40}){1,10}_{0,2}|[A-Z][a-z0-9]{1,40}(?:[A-Z][a-z0-9]{0,40}){1,8})/g)) {
            if (/^[\w/(]|^\.\w/.test(line.slice(match.index + match[0].length, match.index + match[0].length + 2)))
                continue;
            add(2, match[1] ?? '');
        }
    }
    return [...new Set(ranked.flat())].slice(0, CAPS.names);
}
const LABEL = /^\W{0,8}(?:(?:expected|desired|wanted|correct|proposed)\b|(?:actual|observed|current|got|received)\b|(?:what|steps?)\b)?/i;
function examplesIn(text) {
    const drafts = [];
    const reader = new PhraseReader();
    let label = null;
    let lead = null;
    let current = null;
    for (const block of splitBlocks(text)) {
        if (block.kind === 'prose') {
            const said = headingRole(block);
            if (block.heading)
                label = said;
            if (current !== null)
                reader.subject([current]);
            const before = reader.drafts.length;
            reader.read(block.text, said ?? label);
            if (reader.drafts.length > before)
                current = null;
            lead = lastLineRole(block.text) ?? label;
            continue;
        }
        const shown = readCode(block.language, block.text, lead ?? label);
        for (const draft of shown.drafts)
            merge(drafts, draft);
        const last = shown.drafts.at(-1);
        if (last !== undefined)
            current = drafts.find((draft) => sameCode(draft.code, last.code)) ?? last;
        if (shown.value !== null) {
            const subject = current ?? reader.drafts.at(-1);
            if (subject !== undefined)
                subject[lead ?? label ?? 'actual'] ??= shown.value;
        }
        lead = null;
    }
    for (const draft of reader.drafts)
        merge(drafts, draft);
    attachError(text, drafts);
    const buggy = /\b(?:bug|wrong|incorrect(?:ly)?|instead|broken|fails?|crash(?:es)?|unexpected|regression|should(?:n't)?|expected|but)\b/i.test(text);
    return drafts
        .filter((draft) => draft.expected !== null || draft.actual !== null || /(?:^|\n)assert\s/.test(draft.code))
        .slice(0, CAPS.examples)
        .map((draft) => finish(draft, buggy));
}
/** A report that shows a bare script and a traceback apart from it means that the script raises it. */
function attachError(text, drafts) {
    const only = drafts.length === 1 ? drafts[0] : undefined;
    if (only === undefined || only.actual !== null || !text.includes('Traceback (most recent call last)'))
        return;
    only.actual = errorOf(text.split('\n').filter((line) => !/^\s*`{3}/.test(line)).map((line) => line.slice(0, 2000))); // prettier-ignore
}
function finish(draft, buggy) {
    const guessed = !draft.clear && !buggy && draft.expected === null;
    const { expected, actual } = guessed ? { expected: draft.actual, actual: null } : draft;
    const example = { code: draft.code.slice(0, CAPS.code), expected: cap(expected), actual: cap(actual) };
    return draft.clear ? example : { ...example, clear: false };
}
function cap(value) {
    return value === null || value.length > CAPS.value ? null : value;
}
/** Examples in prose and code often show the same call; what one says completes the other. */
function merge(drafts, draft) {
    const lastLine = draft.code.split('\n').at(-1) ?? '';
    const same = drafts.find((other) => sameCode(other.code, draft.code) || sameCode(other.code.split('\n').at(-1) ?? '', lastLine));
    if (same === undefined) {
        drafts.push(draft);
        return;
    }
    // A value that was only guessed gives way to one that was said.
    if (!same.clear && draft.clear && same.expected === null && same.actual !== null) {
        if (draft.actual === null && draft.expected === same.actual)
            same.actual = null;
        if (draft.expected !== null || draft.actual !== null)
            same.clear = true;
    }
    same.expected ??= draft.expected;
    same.actual ??= draft.actual;
    if (draft.code.length > same.code.length)
        same.code = draft.code;
}
function headingRole(block) {
    const match = LABEL.exec(block.text);
    const word = (match?.[0] ?? '').replace(/^\W+/, '').toLowerCase();
    if (/^(?:expected|desired|wanted|correct|proposed)/.test(word))
        return 'expected';
    if (/^(?:actual|observed|current|got|received)/.test(word))
        return 'actual';
    return block.heading ? roleOf(block.text.slice(0, 200)) : null;
}
/** What the text right before a code block says of it. */
function lastLineRole(paragraph) {
    const line = paragraph.trimEnd().split('\n').at(-1) ?? '';
    const sentence = line.split(/(?<=[.!?])\s+/).at(-1) ?? line;
    return roleOf(sentence.slice(-300));
}

// EXTERNAL MODULE: ./lib/github/branches.js
var branches = __webpack_require__(25163);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./lib/github/events.js

/** The parts of event payloads that are used; whatever else they hold is never looked at. */
const Account = schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1), id: schemas/* int */.Whr(), type: schemas/* string */.YjP() });
const Issue = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    state: schemas/* string */.YjP().optional(),
    locked: schemas/* boolean */.zMY().optional(),
    updated_at: schemas/* string */.YjP().optional(),
    pull_request: schemas/* unknown */.L5J().optional(),
});
const IssuesEvent = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    issue: Issue,
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullish(),
    sender: Account,
});
const IssueCommentEvent = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    issue: Issue,
    comment: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), body: schemas/* string */.YjP(), created_at: schemas/* string */.YjP() }),
    sender: Account,
});
const ReviewCommentEvent = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    comment: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        body: schemas/* string */.YjP(),
        path: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().positive().nullish(),
        original_line: schemas/* int */.Whr().positive().nullish(),
        diff_hunk: schemas/* string */.YjP(),
        in_reply_to_id: schemas/* int */.Whr().optional(),
        created_at: schemas/* string */.YjP(),
    }),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        body: schemas/* string */.YjP().nullish(),
        head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
    }),
    sender: Account,
});
const DispatchEvent = schemas/* object */.Ikc({
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    sender: Account,
});
const COMMANDS = ['fix', 'stop', 'ask', 'plan', 'approve'];
/** `"/fix the date is off\nmore"` -> {name: 'fix', text: 'the date is off\nmore'}; null when the first line is no command of ours. */
function commandOf(body) {
    const text = body.slice(0, 200_000).trimStart();
    const word = /^\/([a-z]{1,12})(?=\s|$)/.exec(text)?.[1];
    const name = COMMANDS.find((command) => command === word);
    return name === undefined ? null : { name, text: text.slice(name.length + 1).trim() };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/github/reports.js
var reports = __webpack_require__(34432);
;// CONCATENATED MODULE: ./lib/stages/intake/amendment.js





const CHECK_LIMIT = 10_000;
/**
 * What is to be added to a pull request of ours: what the comment says, where it stands, what the pull request is about,
 * and what failed in its CI. Only while the head of its branch is a commit of ours: on top of the work of people nothing
 * is ever put.
 */
async function amendmentOf(asked, session) {
    const pull = await session.pull(asked.pull);
    const id = pull.branch === null ? null : (0,branches/* idOfBranch */.fX)(pull.branch);
    if (pull.branch === null || id === null)
        return no('no-command', `#${pull.number} is no pull request of mine: write /fix on an issue, or on one that I opened`);
    if (!pull.open)
        return no('issue-closed', `pull request #${pull.number} is closed; reopen it first`);
    if (pull.locked)
        return no('issue-locked', `pull request #${pull.number} is locked; unlock it first`);
    const head = await session.branchHead(pull.branch);
    if (head === null)
        return no('branch-moved', `the branch ${pull.branch} is gone`);
    if (!(0,branches/* isOurs */.MU)(head, id))
        return no('branch-moved', `the last commit on ${pull.branch} (${head.sha.slice(0, 12)}) is not mine, and I add nothing on top of the work of people; close this pull request and write /fix on the issue to have another try`);
    const done = head.message.split('\n').includes(`${branches/* COMMENT_TRAILER */.cw}: ${asked.comment}`);
    if (done || pull.body.includes((0,branches/* amendmentMarker */.Mw)(asked.comment)))
        return no('already-delivered', `what this comment asks was added to pull request #${pull.number} already`);
    const checks = await failuresOf(head.sha, session);
    if (asked.text === '' && asked.place === null && checks.failed.length === 0)
        return no('request-empty', `nothing was asked: write after /fix what should be different (${checks.unread ?? 'no check has failed on this commit'})`);
    const parts = [asked.text, place(asked) ?? about(pull.body), ...checks.failed.map(failure)];
    return {
        text: parts.filter((part) => part !== '').join('\n\n'),
        issue: id.startsWith('issue-') ? Number(id.slice('issue-'.length)) : null,
        id,
        head: head.sha,
        amends: { pull: pull.number, branch: pull.branch, comment: asked.comment },
    };
}
/** Checks that failed; a token that may not read them is no reason to stop, and is said. */
async function failuresOf(sha, session) {
    try {
        return { failed: await session.failedChecks(sha, reports/* CHECK_NAME */.$), unread: null };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.reason === 'github-unavailable')
            throw error;
        return { failed: [], unread: (0,errors/* messageOf */.bD)(error) };
    }
}
function place({ place: at }) {
    if (at === null)
        return null;
    // The hunk ends with the line that the comment stands on.
    const code = at.hunk
        .split('\n')
        .filter((line) => !line.startsWith('@@') && !line.startsWith('-'))
        .slice(-4)
        .map((line) => line.slice(1, 300));
    return `This is about \`${at.path}\`${at.line === null ? '' : `, line ${at.line}`}:\n\n${fenced(code.join('\n'))}`;
}
const Targets = schemas/* object */.Ikc({ targets: schemas/* array */.YOg(schemas/* object */.Ikc({ symbol: schemas/* string */.YjP().max(300), path: schemas/* string */.YjP().max(300) })) });
/** What the spec in the text of the pull request names: a comment such as "also for None" does not say where. */
function about(body) {
    const yaml = /^```yaml\n([\s\S]{1,20000}?)\n```$/m.exec(body)?.[1];
    if (yaml === undefined)
        return '';
    let spec;
    try {
        spec = (0,dist/* parse */.qg)(yaml, { maxAliasCount: 0 });
    }
    catch {
        return ''; // somebody edited it
    }
    const targets = Targets.safeParse(spec).data?.targets.slice(0, 3) ?? [];
    const names = targets.map(({ symbol, path }) => `\`${symbol.split(':').at(-1) ?? ''}\` in \`${path}\``);
    return names.length === 0 ? '' : `This is about ${names.join(', ')}.`;
}
/** A failed check as the failing artefact of the request. */
function failure({ name, summary, annotations, log }) {
    const places = annotations.map(({ path, line, message }) => `${path}:${line}: ${message}`);
    const text = [log === '' ? summary : '', ...places, log].filter((part) => part.trim() !== '').join('\n');
    return `The check \`${name.replaceAll('`', "'").slice(0, 100)}\` fails:\n\n${fenced(text.slice(0, CHECK_LIMIT))}`;
}
function fenced(text) {
    return `\`\`\`\n${text.replaceAll('```', "'''")}\n\`\`\``;
}
function no(reason, message) {
    return { reason, message };
}

// EXTERNAL MODULE: ./lib/github/starts.js
var starts = __webpack_require__(55470);
;// CONCATENATED MODULE: ./lib/stages/intake/pace.js


/**
 * Says why a run must not start now, or null: nobody starts more than `most` runs an hour, and no issue gets more. Runs are
 * counted by what our own comments remember; commands that came before this one count too, as they may start right now.
 */
async function tooFast(session, asked, most) {
    const { byAccount, ofIssue, comments } = await (0,starts/* recentStarts */.f4)(session, asked);
    const { comment, who, issue } = asked;
    const before = comments.filter(({ id, author, body }) => comment !== null && id < comment && author === who && pace_starts(body));
    if (Math.max(byAccount, before.length) >= most)
        return `${who} has started ${most} runs within the last hour; the next one may start later`;
    if (ofIssue >= most)
        return `issue #${issue ?? 0} has had ${most} runs within the last hour; try again later`;
    return null;
}
function pace_starts(body) {
    const name = commandOf(body)?.name;
    return name === 'fix' || name === 'ask';
}

;// CONCATENATED MODULE: ./lib/stages/intake/gate.js




/**
 * Decides from the event alone, and the permission of the account that caused it, whether a run starts.
 * The text is that of the payload: what is edited afterwards was not approved by anybody. No model is called here.
 */
async function decide(event, options, session) {
    switch (event.name) {
        case 'issues':
            return onIssue(event.payload, options, session);
        case 'issue_comment':
            return onComment(event.payload, options, session);
        case 'pull_request_review_comment':
            return onReviewComment(event.payload, options, session);
        case 'workflow_dispatch':
            return onDispatch(event.payload, options, session);
        case 'schedule':
            return stop('nothing-to-do', 'event-not-supported', 'a schedule refreshes the digest and starts no request');
        default:
            return refuse('event-not-supported', `the event ${JSON.stringify(event.name.slice(0, 60))} starts nothing here`);
    }
}
async function onIssue(payload, options, session) {
    const event = IssuesEvent.safeParse(payload).data;
    if (event === undefined)
        return refuse('event-not-supported', 'the payload of the issues event cannot be read');
    const { action, issue, sender, label } = event;
    if (action !== 'opened' && action !== 'labeled')
        return stop('nothing-to-do', 'event-not-supported', `an issue that is ${action.slice(0, 30)} starts nothing`);
    if (action === 'labeled') {
        const name = label?.name ?? '';
        if (name === options['stop-label'])
            return stop('nothing-to-do', 'stopped-by-user', 'a running job sees the stop label by itself');
        if (options.label !== '' && name !== options.label)
            return stop('nothing-to-do', 'event-not-supported', `only the label ${options.label} starts a run`);
    }
    const barrier = (await whoMayNot(sender, session)) ?? closedOrLocked(issue);
    if (barrier !== null)
        return barrier;
    if (action === 'opened' && !options['on-opened'])
        return stop('nothing-to-do', 'event-not-supported', 'an opened issue starts a run only with on-opened: true');
    return paced(session, { who: sender.login, issue: issue.number, comment: null }, options, {
        source: 'issue',
        title: issue.title,
        text: options.request !== '' ? options.request : (issue.body ?? ''),
        issue: issue.number,
        since: issue.updated_at ?? null,
    });
}
async function onComment(payload, options, session) {
    const event = IssueCommentEvent.safeParse(payload).data;
    if (event === undefined)
        return refuse('event-not-supported', 'the payload of the comment event cannot be read');
    const { action, issue, comment, sender } = event;
    if (action !== 'created')
        return stop('nothing-to-do', 'event-not-supported', `a comment that is ${action.slice(0, 30)} starts nothing`);
    const command = commandOf(comment.body);
    if (command === null)
        return stop('nothing-to-do', 'no-command', 'the comment does not begin with a command');
    if (command.name === 'ask')
        return onQuestion(event, command.text, options, session);
    if (command.name !== 'fix' && command.name !== 'stop')
        return stop('nothing-to-do', 'no-command', `/${command.name} is part of a later version`);
    const barrier = await whoMayNot(sender, session);
    if (barrier !== null)
        return barrier;
    if (command.name === 'stop')
        return stop('nothing-to-do', 'stopped-by-user', 'a running job of this issue sees the comment and ends');
    const written = { id: comment.id, kind: 'issue' };
    if (issue.pull_request !== undefined) {
        const asked = { pull: issue.number, text: command.text, comment: comment.id, place: null };
        return amend(asked, { sender, since: comment.created_at, written }, options, session);
    }
    const shut = closedOrLocked(issue);
    if (shut !== null)
        return shut;
    return paced(session, { who: sender.login, issue: issue.number, comment: comment.id }, options, {
        comment: written,
        source: 'comment',
        title: issue.title,
        text: [options.request !== '' ? options.request : (issue.body ?? ''), command.text].filter(Boolean).join('\n\n'),
        issue: issue.number,
        since: comment.created_at,
    });
}
/** A writer's comment on a line of a pull request of ours asks for a change there; an answer in a thread does with `/fix`. */
async function onReviewComment(payload, options, session) {
    const event = ReviewCommentEvent.safeParse(payload).data;
    if (event === undefined)
        return refuse('event-not-supported', 'the payload of the review comment cannot be read');
    const { action, comment, pull_request: pull, sender } = event;
    if (action !== 'created')
        return stop('nothing-to-do', 'event-not-supported', `a comment that is ${action.slice(0, 30)} starts nothing`);
    if ((0,branches/* idOfBranch */.fX)(pull.head.ref) === null)
        return stop('nothing-to-do', 'no-command', `#${pull.number} is no pull request of mine`);
    const command = commandOf(comment.body);
    const talk = comment.in_reply_to_id !== undefined || !/\S\s+\S/.test(comment.body);
    if (command === null ? talk || comment.body.trimStart().startsWith('/') : command.name !== 'fix')
        return stop('nothing-to-do', 'no-command', 'the comment asks for no change');
    const barrier = await whoMayNot(sender, session);
    if (barrier !== null)
        return barrier;
    const line = comment.line ?? comment.original_line ?? null;
    const asked = {
        pull: pull.number,
        text: command?.text ?? comment.body.trim(),
        comment: comment.id,
        place: { path: comment.path, line, hunk: comment.diff_hunk.slice(-20_000) },
    };
    const written = { id: comment.id, kind: 'review' };
    return amend(asked, { sender, since: comment.created_at, written }, options, session);
}
/** A commit more on a pull request of ours; why not is told to the writer who asked. */
async function amend(asked, by, options, session) {
    const made = await amendmentOf(asked, session);
    if ('message' in made)
        return { ...stop('nothing-to-do', made.reason, made.message, asked.pull), answers: asked.comment };
    // A comment on a line is numbered by itself: it has no place among those that the pace looks at.
    const comment = by.written.kind === 'issue' ? by.written.id : null;
    const pause = await tooFast(session, { who: by.sender.login, issue: asked.pull, comment }, options['runs-per-hour']);
    if (pause !== null)
        return refuse('rate-limited', pause);
    const { text, issue, ...amendment } = made;
    const repository = { owner: session.owner, name: session.name };
    const material = {
        source: 'comment',
        title: '',
        text,
        issue,
        actor: by.sender.login,
        repository,
        amendment,
    };
    return { go: true, material, since: by.since, question: null, comment: by.written };
}
/** `/ask` changes nothing, so it may stand on a closed issue and on a pull request. The text is the comment's alone. */
async function onQuestion(event, text, options, session) {
    const { issue, comment, sender } = event;
    const barrier = await whoMayNot(sender, session);
    if (barrier !== null)
        return barrier;
    if (issue.locked === true)
        return stop('nothing-to-do', 'issue-locked', `issue #${issue.number} is locked; unlock it first`);
    if (text === '')
        return refuse('request-empty', 'nothing was asked: write the question after /ask');
    const asked = { who: sender.login, issue: issue.number, comment: comment.id };
    const pause = await tooFast(session, asked, options['runs-per-hour']);
    if (pause !== null)
        return refuse('rate-limited', pause);
    const repository = { owner: session.owner, name: session.name };
    const material = {
        source: 'comment',
        title: '',
        text,
        issue: issue.number,
        actor: sender.login,
        repository,
    };
    return {
        go: true,
        material,
        since: comment.created_at,
        question: comment.id,
        comment: { id: comment.id, kind: 'issue' },
    };
}
async function onDispatch(payload, options, session) {
    const event = DispatchEvent.safeParse(payload).data;
    if (event === undefined)
        return refuse('event-not-supported', 'the payload of the dispatch event cannot be read');
    const input = (name) => {
        const value = event.inputs?.[name];
        return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    };
    const request = options.request !== '' ? options.request : input('request');
    const number = options.issue !== 0 ? options.issue : input('issue') === '' ? 0 : Number(input('issue'));
    const barrier = await whoMayNot(event.sender, session);
    if (barrier !== null)
        return barrier;
    if (!Number.isSafeInteger(number) || number < 0)
        return stop('misconfigured', 'option-invalid', `input issue: ${JSON.stringify(input('issue').slice(0, 40))} is not an issue number`);
    const asked = { who: event.sender.login, issue: number, comment: null };
    const pause = number === 0 ? null : await tooFast(session, asked, options['runs-per-hour']);
    if (pause !== null)
        return refuse('rate-limited', pause);
    return fromIssueOrText({ request, issue: number, source: 'dispatch' }, event.sender, session);
}
/** A request that names an issue, brings its own text, or both (the text then wins). Also what `resolve --issue N` uses. */
async function fromIssueOrText(asked, sender, session) {
    if (asked.issue === 0) {
        if (asked.request.trim() === '')
            return refuse('request-empty', 'nothing was asked: give a request or an issue number');
        return go(session, sender, { source: asked.source, title: '', text: asked.request, issue: null, since: null });
    }
    const issue = await session.issue(asked.issue);
    if (issue.isPullRequest)
        return refuse('event-not-supported', `#${asked.issue} is a pull request; give the number of an issue`);
    const shut = closedOrLocked({ number: issue.number, state: issue.open ? 'open' : 'closed', locked: issue.locked });
    if (shut !== null)
        return shut;
    return go(session, sender, {
        source: asked.source,
        title: issue.title,
        text: asked.request !== '' ? asked.request : issue.body,
        issue: issue.number,
        since: null,
    });
}
/** Null when this account may start a run: a person, by the API a writer, and by number the one who acted. */
async function whoMayNot(sender, session) {
    if (sender.type !== 'User' || sender.login.endsWith('[bot]'))
        return refuse('sender-is-bot', `${sender.login} is not a person`);
    const permission = await session.permission(sender.login, sender.id);
    if (permission === 'admin' || permission === 'write')
        return null;
    return refuse('no-write-permission', `${sender.login} has no write permission on ${session.owner}/${session.name}`);
}
function closedOrLocked(issue) {
    if (issue.state === 'closed')
        return stop('nothing-to-do', 'issue-closed', `issue #${issue.number} is closed; reopen it first`, issue.number);
    if (issue.locked === true)
        return stop('nothing-to-do', 'issue-locked', `issue #${issue.number} is locked; unlock it first`);
    return null;
}
/** A run that an event asks for: unless it was asked for too often. */
async function paced(session, asked, options, from) {
    const decision = await go(session, { login: asked.who }, from);
    const pause = decision.go ? await tooFast(session, asked, options['runs-per-hour']) : null;
    return pause === null ? decision : refuse('rate-limited', pause);
}
async function go(session, sender, from) {
    const { since, comment = null, ...material } = from;
    // A repeated event costs no model call: the pull request of the first one is still there to be decided on.
    const open = from.issue === null ? null : await (0,branches/* findOpenDelivery */.Ei)(session, `issue-${from.issue}`);
    if (open !== null)
        return stop('nothing-to-do', 'already-delivered', `pull request #${open.pull.number} is open for this issue; close it to have another try`);
    const repository = { owner: session.owner, name: session.name };
    const whole = { ...material, actor: sender?.login ?? null, repository };
    return { go: true, material: whole, since, question: null, comment };
}
function refuse(reason, message) {
    return { go: false, state: 'refused', reason, message, reply: null };
}
function stop(state, reason, message, reply = null) {
    return { go: false, state, reason, message, reply };
}

;// CONCATENATED MODULE: ./lib/stages/intake/index.js





/** A full issue with a comment on it fits; anything longer is no request. */
const REQUEST_LIMIT_BYTES = 128 * 1024;
const TITLE_LIMIT = 120;
/** Makes the request of a run: bounded, cleaned of what people cannot see, and searched for names, frames and examples. */
function intakeStage(material, context) {
    return new Promise((resolve) => {
        resolve(makeRequest(material, context));
    });
}
function makeRequest(material, context) {
    const bytes = Buffer.byteLength(material.title) + Buffer.byteLength(material.text);
    if (bytes > REQUEST_LIMIT_BYTES)
        throw new errors/* UserError */.yo('request-too-large', `the request has ${bytes} bytes; at most ${REQUEST_LIMIT_BYTES} are read`, errors/* ExitCode */.yU.refused);
    const title = (0,sanitise/* sanitiseRequest */.gZ)(material.title);
    const text = (0,sanitise/* sanitiseRequest */.gZ)(material.text);
    if (title.text.trim() === '' && text.text.trim() === '')
        throw new errors/* UserError */.yo('request-empty', 'the request holds no text', errors/* ExitCode */.yU.refused);
    const { base, branch, shallow } = context.repository;
    const removed = [...new Set([...title.removed, ...text.removed])];
    if (removed.length > 0)
        context.log.info(`taken out of the request: ${removed.join(', ')}`);
    const heading = oneLine(title.text) || oneLine(text.text);
    return {
        schema: 1,
        id: material.amendment?.id ?? idOf(material, base),
        source: material.source,
        title: heading,
        text: text.text.trim() === '' ? title.text : text.text,
        received: (0,hash/* sha256 */.s)(material.text),
        issue: material.issue,
        actor: material.actor,
        repository: material.repository,
        base: { sha: base, branch, shallow },
        hints: extractHints(title.text === '' ? text.text : `${title.text}\n\n${text.text}`),
        removed,
        ...(material.amendment === undefined ? {} : { amends: material.amendment.amends }),
    };
}
function idOf({ issue, text }, base) {
    return issue === null ? `request-${(0,hash/* sha256 */.s)(`${text}\0${base}`).slice(0, 12)}` : `issue-${issue}`;
}
function oneLine(text) {
    const line = text.split('\n').find((each) => each.trim() !== '') ?? '';
    const short = line.trim();
    return short.length <= TITLE_LIMIT ? short : `${short.slice(0, TITLE_LIMIT - 1).trimEnd()}…`;
}


/***/ })

};
