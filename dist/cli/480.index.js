export const id = 480;
export const ids = [480];
export const modules = {

/***/ 44346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yj: () => (/* binding */ Candidate)
/* harmony export */ });
/* unused harmony exports Edit, CoreName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

/** A change as data: replace bytes [start, end) of the file at base. `create` makes a new file of `replacement`. */
const Edit = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    start: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    end: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    replacement: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    create: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
});
const CoreName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['llm', 'diffusion', 'edits', 'exact', 'repair', 'local']);
/** One proposed patch with where it came from. */
const Candidate = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    core: CoreName,
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    edits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Edit).min(1),
    /** Hash of the normalised AST of the edited code: equal hashes are the same idea. */
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Names that the file uses less often than at base. A patch that drops what the code computed from is the likelier one to suit the example only. */
    lost: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Mean log-probability per generated token, where the model gave it. */
    logprob: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ temperature: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), round: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ prompt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), completion: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** The candidate this one repairs. */
    parent: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** One line for people: `rewrite pkg.mod:f`, `redraw line 12 of pkg.mod:f`. */
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 64980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cw: () => (/* binding */ Plan)
/* harmony export */ });
/* unused harmony exports Reproduction, PlanStep */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38816);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19843);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84382);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21692);




/** A test made from the request: red at base, and the proof when it turns green. */
const Reproduction = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    /** Where it is put in the tree that is judged; never part of the patch unless `deliver` says so. */
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    origin: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['example', 'model']),
    /** What it printed at base. */
    redOutput: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The sentence or example of the request that it checks. */
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /**
     * `strong`: what it asserts stands in the request. `weak`, of an example: only that the wrong result is gone. `weak`, of
     * a model: its input is the model's own, so it neither proves nor vetoes. Absent means strong.
     */
    strength: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['strong', 'weak']).optional(),
});
const PlanStep = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    step: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
    op: _spec_js__WEBPACK_IMPORTED_MODULE_2__/* .Operation */ .I,
    /** The definition to rewrite; null only for add-symbol, which then says where. */
    target: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .SymbolId */ .Ws.nullable(),
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** For add-symbol: put it after this symbol (null: at the end of the file). */
    after: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .SymbolId */ .Ws.nullable(),
    instruction: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** 0..1: how sure we are that the change belongs here. */
    suspicion: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1),
    /** What led here: `trace`, `example`, `named`, `path`, `retrieval`, `callee`, `caller`, `failing-test`, `spec`. */
    why: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Carried out by code, with no model. */
    exact: _operation_js__WEBPACK_IMPORTED_MODULE_1__/* .ExactOperation */ .V.optional(),
});
/** Places to change, most likely first. Each step is tried on its own before any are combined. */
const Plan = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    steps: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(PlanStep),
    /** Test files that import the modules of the steps, with how that was found. */
    tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), how: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    /** Tests that fail at base and touch a target: they prove a fix. */
    failingAtBase: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    reproduction: Reproduction.nullable(),
    /** Every example that the request states plainly already holds at base: nothing is left to fix. */
    alreadyGreen: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
});


/***/ }),

/***/ 48233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RunReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35086);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55447);



/** The one document a run ends with: the `--json` of `resolve`, the action's outputs and the summary are views of it. */
const RunReport = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    state: _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .RunState */ .ll,
    opened: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    reason: _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .Reason */ .By,
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    runDir: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    patch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    spec: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .Check */ .Jl),
    candidates: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    cores: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
    tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ prompt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), completion: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['done', 'reused', 'failed', 'skipped']) })),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        preset: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        device: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        sandbox: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        vectors: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    }),
});


/***/ }),

/***/ 99206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ Request)
/* harmony export */ });
/* unused harmony exports Frame, Example */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

/** A stack frame named in a request, as far as the text gives it. */
const Frame = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), symbol: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() });
/**
 * An example a request gives: a Python expression or snippet and what it should give, where the text says so.
 * Values are Python literals, output as printed, `raises TypeError: message`, or `no error`.
 */
const Example = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Statements to run first, then the expression on its own last line where there is one. */
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    actual: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** False when the text did not say plainly whether a value is the wanted or the wrong one. */
    clear: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
});
/** What was asked, by whom, at which commit. Written by intake; the text is already sanitised. */
const Request = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    /** `issue-12` or `request-<12 hex of sha256(text, base)>`; also the branch name under `groundskeeper/`. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(issue-[0-9]+|request-[0-9a-f]{12})$/),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['issue', 'comment', 'dispatch', 'schedule', 'cli']),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** sha256 of the text as it was received. */
    received: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    issue: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/), branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), shallow: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    /** The pull request of ours that a commit is added to; its head is the base. */
    amends: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^groundskeeper\/[a-z0-9-]{1,60}$/),
        /** The comment that asked, and who wrote it. */
        comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    })
        .optional(),
    hints: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        frames: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Frame),
        /** Identifiers that look like code: dotted names, calls, `backticked` words, CamelCase and snake_case. */
        names: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** Exception names such as `TypeError` with their message where given. */
        errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Example),
    }),
    /** What sanitising took out, e.g. `html-comment`, `zero-width`. */
    removed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ }),

/***/ 87290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ Resolution)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./lib/contracts/attempt.js

/** One attempt to repair a failed candidate, judged or not: `attempts.jsonl` in the run folder, append-only. */
const RepairAttempt = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    /** The failed candidate that the group began with. */
    group: schemas/* string */.YjP(),
    round: schemas/* int */.Whr().positive(),
    /** `local`: by machine, no model. */
    rung: schemas/* enum */.k5n(['local', 'model']),
    /** The candidate that it starts from. */
    parent: schemas/* string */.YjP(),
    /** The candidate that it became, or null. */
    candidate: schemas/* string */.YjP().nullable(),
    /** `repeated`: its syntax tree was proposed before. `unusable`: it cannot be read as the definition. */
    result: schemas/* enum */.k5n(['proven', 'better', 'no-better', 'repeated', 'unusable']),
    /** What was done, or why it came to nothing. */
    note: schemas/* string */.YjP(),
    /** What the model wrote, with its given beginning; null where no model was asked. */
    answer: schemas/* string */.YjP().nullable(),
});
/** How the repairs of one failed candidate ended. */
const RepairGroup = schemas/* object */.Ikc({
    group: schemas/* string */.YjP(),
    rounds: schemas/* int */.Whr().nonnegative(),
    attempts: schemas/* int */.Whr().nonnegative(),
    /** `rounds`: all rounds were used. `repetition`: only what was known came. `no-progress`: nothing got further. */
    ended: schemas/* enum */.k5n(['proven', 'rounds', 'repetition', 'no-progress', 'budget', 'another-proven']),
    /** The furthest of the group. */
    best: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./lib/contracts/candidate.js
var candidate = __webpack_require__(44346);
// EXTERNAL MODULE: ./lib/contracts/outcome.js
var outcome = __webpack_require__(55447);
// EXTERNAL MODULE: ./lib/contracts/verdict.js
var verdict = __webpack_require__(35086);
;// CONCATENATED MODULE: ./lib/contracts/resolution.js





/** What validation decided: the winner with its verdict, or the best that failed, and every attempt in one line. */
const Resolution = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    state: outcome/* RunState */.ll,
    reason: outcome/* Reason */.By,
    confidence: schemas/* number */.aig().min(0).max(1),
    winner: schemas/* object */.Ikc({ candidate: candidate/* Candidate */.yj, verdict: verdict/* Verdict */.Y }).nullable(),
    /** The best patch that did not make it, when there is no winner. */
    best: schemas/* object */.Ikc({ candidate: candidate/* Candidate */.yj, verdict: verdict/* Verdict */.Y }).nullable(),
    attempts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        core: candidate/* Candidate */.yj.shape.core,
        label: schemas/* string */.YjP(),
        outcome: verdict/* Verdict */.Y.shape.outcome,
        why: schemas/* string */.YjP(),
        seconds: schemas/* number */.aig(),
        /** The candidate that it repairs. */
        parent: schemas/* string */.YjP().nullable().optional(),
    })),
    /** Rounds of repair, all groups together. */
    repairs: schemas/* int */.Whr().nonnegative(),
    /** Absent where nothing was repaired. */
    repairGroups: schemas/* array */.YOg(RepairGroup).optional(),
});


/***/ }),

/***/ 70480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uE: () => (/* reexport */ UndeliveredError),
  hQ: () => (/* reexport */ deliverFiles),
  iO: () => (/* binding */ deliverStage),
  n_: () => (/* reexport */ diffOf),
  c1: () => (/* reexport */ publishBundle),
  Bo: () => (/* reexport */ readBundle),
  CZ: () => (/* reexport */ deliver_patch/* writePatch */.CZ)
});

// UNUSED EXPORTS: FAILURE_FILE, PATCH_FILE, PULL_REQUEST_FILE, SARIF_FILE, bundleOfRun, packBundle

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/contracts/answer.js
var answer = __webpack_require__(5689);
// EXTERNAL MODULE: ./lib/base/sanitise.js + 1 modules
var sanitise = __webpack_require__(93201);
;// CONCATENATED MODULE: ./lib/github/answer-text.js

/** The hidden first line of the answer to one question: asked again by the same event, it is edited. */
function answerMarker(question) {
    return `<!-- groundskeeper:answer ${question} -->`;
}
/** What is kept free for the marker and the footer. */
const ROOM = 1_000;
const QUESTION_SHOWN = 400;
/** The answer as a comment: quotes in code blocks that nothing in them can end, nobody is mentioned, nothing is a command. */
function answerBody(answer, session, limit) {
    const head = [...quoted(answer.question), '', inertMarkdown(answer.answer)].join('\n');
    const note = answer.abstained
        ? 'The evidence is too weak for an answer; below is what came nearest.'
        : 'No model wrote this: each quote was read again at its commit.';
    const facts = [note, `Confidence ${answer.confidence.toFixed(2)}.`, ...(answer.limits === null ? [] : [`Limits: ${inertMarkdown(answer.limits)}.`])]; // prettier-ignore
    const run = session.runUrl === null ? '' : ` [This run](${session.runUrl}).`;
    const end = `<sub>${facts.join(' ')}${run}</sub>\n`;
    const places = answerPlaces(answer, session, limit - ROOM - head.length - end.length);
    return [head, places, end].filter((part) => part !== '').join('\n\n');
} // prettier-ignore
/** The places of an answer as Markdown, as many as fit; with links where a repository on a server is given. */
function answerPlaces(answer, repository, limit) {
    const parts = [];
    let room = limit;
    // Too weak evidence is not worth a page: the three nearest places are enough to ask better.
    for (const one of answer.evidence.slice(0, answer.abstained ? 3 : undefined)) {
        const part = place(one, repository);
        room -= part.length + 2;
        if (room < 0)
            break;
        parts.push(part);
    }
    return parts.join('\n\n');
}
/** The question as a block quote, each line inert. */
function quoted(question) {
    const short = question.length <= QUESTION_SHOWN ? question : `${question.slice(0, QUESTION_SHOWN)}…`;
    return inertMarkdown(short).split('\n').map((line) => `> ${line}`); // prettier-ignore
}
function place(one, repository) {
    const { path, line, endLine, commit, quote } = one.citation;
    const label = span(`${path}:${line}@${commit.slice(0, 12)}`);
    const file = path.split('/').map(encodeURIComponent).join('/');
    const link = repository === null ? label : `[${label}](<${repository.serverUrl}/${repository.owner}/${repository.name}/blob/${commit}/${file}#L${line}-L${endLine}>)`;
    return `**${one.rank}.** ${span(one.title)} ${link}\n\n${(0,sanitise/* fence */.EU)(quote, path.endsWith('.py') ? 'python' : '')}`;
} // prettier-ignore
/** A name as code on one line; a backtick in it cannot end the span. The link beside it is exact. */
function span(text) {
    const shown = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('`', "'");
    return `\`${shown.slice(0, 300)}\``;
}

// EXTERNAL MODULE: ./lib/github/branches.js
var branches = __webpack_require__(25163);
;// CONCATENATED MODULE: ./lib/stages/deliver/commit-message.js

/** Where the history says nothing. */
const CONVENTIONAL = { conventional: true, capital: false };
const TYPES = {
    bug: 'fix',
    feature: 'feat',
    refactor: 'refactor',
    docs: 'docs',
    test: 'test',
    chore: 'chore',
    question: 'chore',
    unclear: 'chore',
};
const SUBJECT_LIMIT = 72;
const PREFIX = /^(?:build|ci|chore|docs|feat|fix|perf|refactor|revert|style|test|bug)(?:\([^()]{1,40}\))?!?: /i;
/** Fewer subjects are no habit. */
const FEWEST = 5;
/** What most of the recent subjects do; merges, releases and our own commits must not be among them. */
function habitOf(subjects) {
    if (subjects.length < FEWEST)
        return CONVENTIONAL;
    const plainOnes = subjects.filter((subject) => !PREFIX.test(subject));
    const capitals = plainOnes.filter((subject) => /^\p{Lu}/u.test(subject)).length;
    return { conventional: plainOnes.length * 2 <= subjects.length, capital: capitals * 2 >= plainOnes.length };
}
/** `fix: parse_date rejects leap days`, in the manner of the repository: a subject that starts nothing by itself. */
function subjectOf(request, spec, habit = CONVENTIONAL) {
    const title = headline(request, spec);
    const subject = habit.conventional
        ? `${TYPES[spec?.kind ?? 'bug']}: ${title}`
        : habit.capital
            ? title.replace(/^\p{Ll}(?=\p{Ll}*(?:\s|$))/u, (first) => first.toUpperCase())
            : title;
    return subject.length <= SUBJECT_LIMIT ? subject : `${subject.slice(0, SUBJECT_LIMIT - 3).trimEnd()}...`;
}
/** What the change is about, on one line that does nothing, without a prefix of a commit. */
function headline(request, spec) {
    const title = plain(spec?.title ?? request.title).replace(PREFIX, '');
    return title === '' ? request.id : title;
}
/**
 * The whole message. `Refs`, not `Fixes`: whether the issue is done is for a person to say. What a test shows is said
 * rather than what a model made of the request: a commit stays.
 */
function commitMessage({ request, spec, plan }, habit = CONVENTIONAL) {
    const lines = [subjectOf(request, spec, habit), ''];
    const why = plain(plan?.reproduction?.checks ?? spec?.rationale ?? '');
    if (why !== '')
        lines.push(...wrap(why.slice(0, 600)), '');
    if (request.issue !== null)
        lines.push(`Refs #${request.issue}`);
    if (request.amends !== undefined)
        lines.push(`${branches/* COMMENT_TRAILER */.cw}: ${request.amends.comment}`);
    lines.push(`${branches/* TRAILER */.AH}: ${request.id}`);
    return `${lines.join('\n')}\n`;
}
// A commit message can close issues (`fixes #3`), notify people (`@team`) and skip CI (`[skip ci]`): text of others may not.
function plain(text) {
    return text
        .slice(0, 2000)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .replaceAll('://', ': //')
        .replace(/#(?=\d)/g, 'no. ')
        .replace(/\bGH-(?=\d)/gi, 'GH ')
        .replaceAll('@', '(at)')
        .replaceAll('[', '(')
        .replaceAll(']', ')')
        .trim();
}
function wrap(text) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > SUBJECT_LIMIT) {
            lines.push(line);
            line = '';
        }
        line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}

// EXTERNAL MODULE: ./lib/judge/bench/overlay.js
var overlay = __webpack_require__(32914);
// EXTERNAL MODULE: ./lib/judge/linter.js
var judge_linter = __webpack_require__(49121);
// EXTERNAL MODULE: ./lib/judge/polish.js + 1 modules
var polish = __webpack_require__(37017);
// EXTERNAL MODULE: ./lib/judge/workbench.js
var judge_workbench = __webpack_require__(67530);
;// CONCATENATED MODULE: ./lib/stages/deliver/changelog.js

/** Names under which people keep one, at the top of the repository. */
const CHANGELOGS = ['CHANGELOG.md', 'CHANGES.md', 'HISTORY.md', 'changelog.md', 'docs/CHANGELOG.md', 'docs/changelog.md']; // prettier-ignore
/** The sections of Keep a Changelog, in its order. */
const SECTIONS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
/** A changelog is for users: tests, chores and rearranged code do not belong there. */
const SECTION_OF = { bug: 'Fixed', feature: 'Added' };
const MOST_BYTES = 2 * 1024 * 1024;
const UNRELEASED = /^##\s+\[?unreleased\]?(?:\s*[-–(].*|\([^)]*\))?\s*$/i;
const BULLET = /^([-*+])(\s+)\S/;
/**
 * The changelog with one entry more, as the file writes its entries. Null where the file is no Keep a Changelog, has no
 * part for what is not released, holds the entry already, or where the change is none that users see.
 */
function withEntry(content, request, spec) {
    const section = SECTION_OF[spec?.kind ?? 'bug'];
    if (section === undefined || content.length > MOST_BYTES)
        return null;
    const text = content.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(content))
        return null;
    const ending = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = text.split(ending);
    const start = lines.findIndex((line) => UNRELEASED.test(line));
    if (start < 0)
        return null;
    const end = endOf(lines, start + 1, /^##\s/);
    // The mark of Keep a Changelog: somewhere a section of that name. Other formats have other headings.
    if (!lines.some((line) => sectionOf(line) !== null))
        return null;
    const entry = entryFor(request, spec, lines);
    if (lines.slice(start, end).includes(entry))
        return null;
    lines.splice(...placeFor(lines, start, end, section, entry));
    return Buffer.from(lines.join(ending), 'utf8');
}
/** Where the entry goes and with what around it, as arguments of `splice`. */
function placeFor(lines, start, end, section, entry) {
    const own = lines.findIndex((line, at) => at > start && at < end && sectionOf(line) === section);
    if (own >= 0) {
        const last = lastText(lines, own, endOf(lines, own + 1, /^#{1,3}\s/));
        return last === own ? [own + 1, 0, ...gap(lines), entry] : [last + 1, 0, entry];
    }
    const later = SECTIONS.slice(SECTIONS.indexOf(section) + 1);
    const next = lines.findIndex((line, at) => at > start && at < end && later.includes(sectionOf(line)));
    const block = [`### ${section}`, ...gap(lines), entry];
    if (next >= 0)
        return [next, 0, ...block, ''];
    const last = lastText(lines, start, end);
    // One empty line before the section, and one after it where something follows.
    return [last + 1, 0, '', ...block, ...(last + 1 < lines.length && lines[last + 1] !== '' ? [''] : [])];
}
/** The empty line that most files put under a heading. */
function gap(lines) {
    const headings = lines.flatMap((line, at) => (sectionOf(line) === null ? [] : [lines[at + 1] ?? '']));
    return headings.filter((line) => line === '').length * 2 >= headings.length ? [''] : [];
}
/** A bullet in the manner of the others: mark, first letter, full stop, number of the issue. */
function entryFor(request, spec, lines) {
    const bullets = lines.filter((line) => BULLET.test(line));
    const most = (test) => bullets.filter(test).length * 2 > bullets.length;
    const mark = BULLET.exec(bullets[0] ?? '')
        ?.slice(1, 3)
        .join('') ?? '- ';
    const title = inert(headline(request, spec)).replace(/[.\s]+$/, '');
    const first = most((bullet) => /^[-*+]\s+\p{Ll}/u.test(bullet))
        ? title
        : title.replace(/^\p{Ll}(?=\p{Ll}*(?:\s|$))/u, (letter) => letter.toUpperCase());
    const number = request.issue !== null && most((bullet) => /#\d/.test(bullet)) ? ` (#${request.issue})` : '';
    const stop = most((bullet) => /\.\s*$/.test(bullet)) ? '.' : '';
    return `${mark}${first}${number}${stop}`;
}
/** Markup of others stays text in the file. */
function inert(text) {
    return text.replace(/[<>]/g, (char) => (char === '<' ? '&lt;' : '&gt;')).replace(/!(?=\()/g, '');
}
function sectionOf(line) {
    const name = /^###\s+(\w+)\s*$/.exec(line)?.[1]?.toLowerCase();
    return SECTIONS.find((section) => section.toLowerCase() === name) ?? null;
}
function endOf(lines, from, heading) {
    const found = lines.findIndex((line, at) => at >= from && (heading.test(line) || /^\[[^\]]+\]:\s/.test(line)));
    return found < 0 ? lines.length : found;
}
function lastText(lines, from, end) {
    let last = end - 1;
    while (last > from && lines[last]?.trim() === '')
        last -= 1;
    return last;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/stages/deliver/reproduction.js

/**
 * The test made from the request, as a file of the patch: only when it comes from an example of the request itself and
 * turned green. It stays in the folder in which it was judged and gets an ordinary name; null when there is none.
 */
async function reproductionFile(plan, resolution, request, repository) {
    const test = plan?.reproduction ?? null;
    if (test === null || test.origin !== 'example' || test.strength === 'weak')
        return null;
    const check = resolution.winner?.verdict.checks.find(({ name }) => name === 'reproduction');
    if (check?.status !== 'pass')
        return null;
    const files = new Set(await repository.files());
    const stem = `test_${request.id.replaceAll('-', '_')}`;
    const folder = external_node_path_.posix.dirname(test.path);
    for (let number = 1; number < 100; number += 1) {
        const path = external_node_path_.posix.join(folder, `${stem}${number === 1 ? '' : `_${number}`}.py`);
        if (!files.has(path))
            return { path, content: test.source.endsWith('\n') ? test.source : `${test.source}\n` };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/stages/deliver/companions.js
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






/** What goes with a patch that won: the test made from the request, in the style of the repository, and a changelog entry. */
async function companionsOf(won, context) {
    const { plan, resolution, request, spec } = won;
    const { repository } = context;
    const test = await reproductionFile(plan, resolution, request, repository);
    const files = [];
    if (test !== null)
        files.push({ path: test.path, before: null, after: await polished(test, won, context) });
    const present = new Set(await repository.files());
    const path = CHANGELOGS.find((name) => present.has(name));
    const before = path === undefined ? null : await repository.read(path);
    const after = before === null ? null : withEntry(before, request, spec);
    if (path !== undefined && before !== null && after !== null)
        files.push({ path, before, after });
    return { files, newTest: test?.path ?? null };
}
/** A new file as the linter and formatter of the repository want it: imports in their order, layout; as it is where that cannot be done. */
async function polished(test, { style, digest }, { workbench, signal, log }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const content = Buffer.from(test.content, 'utf8');
        if (style === null || digest === null)
            return content;
        const bench = await workbench(digest);
        const base = __addDisposableResource(env_1, await bench.open(judge_workbench/* NO_CHANGE */.X, signal), true);
        const configured = style.tools.some(({ name }) => name === 'ruff');
        const linter = (0,judge_linter/* createLinter */.N)(bench.tools.ruff, base, configured, log);
        const edit = { path: test.path, start: 0, end: 0, replacement: test.content, create: true };
        const result = await (0,polish/* polish */.A3)(bench, base, linter, [edit], style, signal);
        return result === null ? content : (0,overlay/* applyEdits */.ct)(null, result.edits);
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

// EXTERNAL MODULE: ./lib/base/hash.js
var hash = __webpack_require__(50645);
;// CONCATENATED MODULE: ./lib/stages/deliver/evidence.js

/** What is said of a patch. */
function factsOf(patch) {
    const { bytes, files, warnings, findings } = patch;
    return { sha256: (0,hash/* sha256 */.s)(bytes), text: bytes.toString('utf8'), warnings, findings, files };
}

;// CONCATENATED MODULE: ./lib/stages/deliver/advice.js
/** What a person can do so that the next try goes further: from the reason and from what was missing, one line each. */
function adviceFor({ resolution, plan, spec, request }) {
    const { state, reason } = resolution;
    if (state !== 'not-fixed' && state !== 'unsure')
        return [];
    const lines = [];
    const best = resolution.best ?? resolution.winner;
    const testState = best?.verdict.testState ?? null;
    if (reason === 'no-target' || (spec !== null && spec.targets.length === 0))
        lines.push('Name the function or file that is wrong, or paste the traceback.');
    if (testState === 'not-runnable' || testState === 'collection-error' || reason === 'tests-not-runnable')
        lines.push('The tests could not be run: make them run in the job first (install the dependencies before this step, or set the input `python`).');
    else if (testState === 'tests-import-another-copy')
        lines.push('The tests load an installed copy of the package: install it in editable mode (`pip install -e .`) or not at all.');
    else if ((plan?.reproduction ?? null) === null)
        lines.push('Give an example: a call, what it gives now, and what it should give. It becomes a test that a fix is held to.');
    if (state === 'unsure')
        lines.push('Nothing proves the patch: with a test that fails now, it could be proposed.');
    if (reason.startsWith('budget-'))
        lines.push(`The budget ran out: raise the input \`${BUDGETS[reason] ?? 'budget-minutes'}\`, or ask for less at once.`);
    if (reason === 'no-candidate-passed')
        lines.push('The best patch below may be a start: apply it by hand and go on from there.');
    if (request.issue !== null)
        lines.push('Then write `/fix` with what is new: another try starts.');
    return lines;
} // prettier-ignore
const BUDGETS = {
    'budget-wall-clock': 'budget-minutes',
    'budget-tokens': 'budget-tokens',
    'budget-candidates': 'budget-candidates',
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/stages/deliver/sections.js


/** Pieces that the pull request and the failure report share. All text that others wrote goes through here and comes out inert. */
const CELL_LIMIT = 200;
const SHOWN_CANDIDATES = 40;
const SHOWN_TESTS = 20;
const SHOWN_FINDINGS = 5;
const RESULTS = { pass: 'pass', fail: '**fail**', 'not-run': 'not run' };
/** One line of inert text that is safe in a table cell. */
function cell(text, limit = CELL_LIMIT) {
    const line = text.replace(/\s+/g, ' ').trim();
    const short = line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
    return (0,sanitise/* inertMarkdown */.Ic)(short).replace(/\\?\|/g, '\\|').replaceAll('\n', ' ');
}
/** A name or path as code; a backtick in it cannot end the span. */
function code(text) {
    return `\`${text
        .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
        .replaceAll('`', "'")
        .replaceAll('|', '¦')
        .slice(0, CELL_LIMIT)}\``;
}
/** Every check before and after the patch, in columns that a phone shows without scrolling. */
function checksTable(verdict) {
    const rows = verdict.checks.map((check) => `| ${check.name} | ${RESULTS[check.status]} | ${change(check)}${cell(check.summary)} |`); // prettier-ignore
    return ['| Check | Result | Before → after |', '|---|---|---|', ...rows].join('\n');
}
/** `2 → 0: `, where the check counts something on both sides. */
function change({ before, after }) {
    return before === null || after === null ? '' : `${before} → ${after}: `;
}
/** What led to a place, in words: `trace` -> `the traceback`. */
function reasonsOf(why) {
    return why.slice(0, 4).map((each) => LEADS[each] ?? cell(each, 60)).join(', '); // prettier-ignore
}
const LEADS = {
    trace: 'the traceback',
    example: 'an example of the request',
    named: 'its name',
    path: 'its path',
    retrieval: 'search',
    callee: 'a call of it',
    caller: 'a call in it',
    'failing-test': 'a failing test',
    spec: 'the spec',
};
/** `py:pkg.a:clamp` -> `pkg.a.clamp`: as people write it. */
function nameOf(target) {
    return target.replace(/^\w+:/, '').replace(':', '.');
}
/** How much the patch looks like the repository, with what lowers it; empty where it was not scored. */
function styleLines({ style }) {
    if (style === undefined || style.score === null)
        return '';
    const parts = style.checks
        .slice(0, SHOWN_TESTS)
        .map(({ name, score, places }) => `${name} ${score.toFixed(2)} (${places})`);
    const misses = style.checks.flatMap((check) => check.misses).slice(0, SHOWN_FINDINGS);
    return [
        `**Style ${style.score.toFixed(2)}** of 1, on the lines as they are now: ${parts.join(', ')}.`,
        ...misses.map(({ path, line, message }) => `- ${code(`${path}:${line}`)}: ${cell(message)}`),
    ].join('\n');
}
/** Findings that a patch adds, for the checks that it fails. */
function addedFindings(checks) {
    const lines = checks.flatMap((check) => check.added
        .slice(0, SHOWN_FINDINGS)
        .map((finding) => `- ${check.name} ${code(finding.rule)} at ${code(`${finding.path}:${finding.line}`)}: ${cell(finding.message)}`));
    return lines.join('\n');
}
/** What the tests did, by name. */
function testLines(verdict) {
    const { tests } = verdict;
    if (tests === null)
        return '';
    const list = (title, names) => {
        if (names.length === 0)
            return [];
        const more = names.length > SHOWN_TESTS ? [`- and ${names.length - SHOWN_TESTS} more`] : [];
        return [
            `${title} (${names.length}):`,
            '',
            ...names.slice(0, SHOWN_TESTS).map((name) => `- ${code(name)}`),
            ...more,
            '',
        ];
    };
    return [
        ...list('Failed before, pass now', tests.fixed),
        ...list('Passed before, fail now', tests.broken),
        ...list('Failed before and still fail', tests.stillFailing),
        ...list('Ran before and are gone now', tests.vanished),
        `${tests.passing} tests pass; selection: ${tests.selection}.`,
    ].join('\n');
}
/** The tests that can notice the change, each with how it was found. */
function impactLines({ plan }) {
    const tests = plan?.tests ?? [];
    if (tests.length === 0)
        return '';
    const rows = tests.slice(0, SHOWN_TESTS).map(({ path, how }) => `- ${code(path)}: ${cell(how)}`);
    return [...rows, ...(tests.length > rows.length ? [`- and ${tests.length - rows.length} more`] : [])].join('\n');
}
/** Every attempt in one row, the winner marked. */
function candidatesTable({ resolution }) {
    const winner = resolution.winner?.candidate.id;
    const rows = resolution.attempts
        .slice(0, SHOWN_CANDIDATES)
        .map((attempt) => `| ${attempt.id === winner ? '**' : ''}${cell(attempt.id, 40)}${attempt.id === winner ? '** (this one)' : ''} | ${attempt.core} | ${cell(attempt.label)} | ${attempt.outcome} | ${cell(attempt.why)} | ${attempt.seconds.toFixed(1)} |`);
    if (rows.length === 0)
        return 'No candidate was judged.';
    const more = resolution.attempts.length - rows.length;
    return [
        '| Candidate | Core | What it does | Outcome | Why | Seconds |',
        '|---|---|---|---|---|---|',
        ...rows,
        ...(more > 0 ? ['', `and ${more} more`] : []),
        ...repairLines(resolution.repairGroups ?? []),
    ].join('\n');
}
const ENDED = {
    proven: 'a repair is proven', rounds: 'all rounds were used', repetition: 'only what was known came',
    'no-progress': 'nothing got further', budget: 'the budget was used up', 'another-proven': 'another group was proven',
}; // prettier-ignore
/** What the repairs of each failed candidate came to. */
function repairLines(groups) {
    const lines = groups.map(({ group, rounds, attempts, ended, best }) => `- ${code(group)}: ${rounds} rounds, ${attempts} attempts, furthest ${code(best)}; ended because ${ENDED[ended]}.`);
    return lines.length === 0 ? [] : ['', 'Repairs:', '', ...lines];
}
/** The spec as YAML. */
function specBlock({ spec }) {
    return spec === null ? 'No spec was made.' : (0,sanitise/* fence */.EU)((0,dist/* stringify */.As)(spec, { lineWidth: 0 }), 'yaml');
}
/** Which stages ran, for how long, and what the models read and wrote. */
function transcript({ report }) {
    const rows = report.stages.map((stage) => `| ${cell(stage.name, 20)} | ${stage.status} | ${stage.status === 'skipped' ? '' : stage.seconds.toFixed(1)} |`);
    const cores = Object.entries(report.cores).map(([core, count]) => `${cell(core, 20)} ${count}`);
    return [
        '| Stage | Status | Seconds |',
        '|---|---|---|',
        ...rows,
        '',
        `${report.tokens.prompt} tokens read, ${report.tokens.completion} written; ${report.candidates} candidates judged${cores.length > 0 ? ` (${cores.join(', ')})` : ''}.`,
    ].join('\n');
}
/** What made this patch, as JSON that a program can read. */
function provenance(evidence, runUrl) {
    const { report, request, patch, resolution } = evidence;
    const winner = resolution.winner?.candidate;
    const facts = {
        groundskeeper: report.environment.version,
        request: { id: request.id, sha256: request.received, source: request.source },
        base: request.base.sha,
        patch: patch === null ? null : { sha256: patch.sha256, files: patch.files.length },
        winner: winner === undefined
            ? null
            : {
                id: winner.id,
                core: winner.core,
                fingerprint: winner.fingerprint,
                logprob: winner.logprob,
                sample: winner.sample,
            },
        model: report.environment.model,
        quantisation: quantisationOf(report.environment.model),
        adapter: null,
        preset: report.environment.preset,
        device: report.environment.device,
        sandbox: report.environment.sandbox,
        vectors: report.environment.vectors,
        seed: report.environment.seed,
        tokens: report.tokens,
        seconds: Math.round(report.seconds * 10) / 10,
        run: runUrl,
    };
    return (0,sanitise/* fence */.EU)(JSON.stringify(facts, null, 2), 'json');
}
/** `qwen-1.5b-q4_k_m.gguf@0123` -> `q4_k_m`, as the name of the file says. */
function quantisationOf(model) {
    return /[-.](i?q\d\w*|b?f16|f32)\.gguf\b/i.exec(model ?? '')?.[1]?.toLowerCase() ?? null;
}
/** A part that is closed until somebody opens it. */
function collapsed(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./lib/stages/deliver/failure.js



const DIFF_LIMIT = 12_000;
const OUTPUT_LIMIT = 4000;
const SHOWN_AT_ONCE = 600;
const LIMIT = 60_000;
/** What was tried, where, how far it came, what stopped it and what would help: as good a report as that of a fix. Empty when there is nothing to tell. */
function renderFailure(evidence, limit = LIMIT) {
    const { resolution, plan, spec } = evidence;
    const parts = [];
    const question = spec?.question ?? null;
    if (question !== null && resolution.state === 'question')
        parts.push((0,sanitise/* inertMarkdown */.Ic)(question));
    if (plan !== null && plan.steps.length > 0) {
        const steps = plan.steps
            .slice(0, 10)
            .map((step) => `1. ${code(nameOf(step.target ?? step.path))}, found by ${reasonsOf(step.why) || 'the plan'} (suspicion ${step.suspicion.toFixed(2)})`);
        parts.push(`**Places tried**\n\n${steps.join('\n')}`);
    }
    parts.push(...stopped(evidence));
    const advice = adviceFor(evidence);
    if (advice.length > 0)
        parts.push(`**What would help**\n\n${advice.map((line) => `- ${line}`).join('\n')}`);
    parts.push(...bestPatch(evidence));
    const reproduction = plan?.reproduction ?? null;
    if (reproduction !== null)
        parts.push(collapsed('The test made from the request', (0,sanitise/* fence */.EU)(reproduction.source.slice(0, OUTPUT_LIMIT), 'python')));
    if (spec !== null)
        parts.push(collapsed('Spec (YAML)', specBlock(evidence)));
    if (resolution.attempts.length > 0)
        parts.push(collapsed(`Candidates (${resolution.attempts.length})`, candidatesTable(evidence)));
    if (parts.length > 0)
        parts.push(collapsed('Transcript', transcript(evidence)));
    // What comes last explains least: it goes first when there is no room.
    while (parts.length > 1 && parts.join('\n\n').length > limit)
        parts.pop();
    return parts.join('\n\n').slice(0, limit);
}
/** The end of what failed with the best patch, in sight; all of it further down. */
function stopped({ resolution }) {
    const output = (resolution.best ?? resolution.winner)?.verdict.failure ?? null;
    if (output === null)
        return [];
    const end = output.slice(-SHOWN_AT_ONCE);
    const cut = end.length < output.length ? end.slice(end.indexOf('\n') + 1) : end;
    return [`**What stopped the best one**\n\n${(0,sanitise/* fence */.EU)(cut.trim() === '' ? end : cut, 'text')}`];
}
function bestPatch({ resolution, patch }) {
    const best = resolution.best ?? resolution.winner;
    if (best === null)
        return [];
    const parts = [`**The best patch** (${cell(best.candidate.label)})\n\n${checksTable(best.verdict)}`];
    const findings = addedFindings(best.verdict.checks);
    if (findings !== '')
        parts.push(findings);
    if (patch !== null)
        parts.push(collapsed('Its diff', patch.text.length <= DIFF_LIMIT ? (0,sanitise/* fence */.EU)(patch.text, 'diff') : 'Too long to show; it is in the run folder.'));
    const output = best.verdict.failure;
    if (output !== null && output.length > SHOWN_AT_ONCE)
        parts.push(collapsed('All that failed', (0,sanitise/* fence */.EU)(output.slice(-OUTPUT_LIMIT), 'text')));
    const tests = testLines(best.verdict);
    if (tests !== '')
        parts.push(collapsed('Tests', tests));
    return parts;
}

;// CONCATENATED MODULE: ./lib/stages/deliver/findings.js
const MOST = 500;
/**
 * What the checks and the guard say of the patch that is delivered, each once. A winner has few: what failed a check would
 * not have won, so these are warnings, and types or rules that are not part of the verdict.
 */
function remainingFindings({ resolution, patch }) {
    const shown = resolution.winner ?? resolution.best;
    const checks = shown?.verdict.checks.flatMap(({ added }) => added) ?? [];
    const guard = (patch?.findings ?? []).map(({ rule, path, line, message }) => ({ tool: 'guard', rule, path, line, message }));
    const known = new Map([...checks, ...guard].map((each) => [`${each.tool}\0${each.rule}\0${each.path}\0${each.line}`, each]));
    return [...known.values()].slice(0, MOST);
} // prettier-ignore

// EXTERNAL MODULE: ./lib/base/git.js
var git = __webpack_require__(75033);
// EXTERNAL MODULE: ./lib/github/session.js
var session = __webpack_require__(59811);
;// CONCATENATED MODULE: ./lib/stages/deliver/habit.js




/** How the commits before a base are written, from the local history; a shallow one says nothing. */
async function localHabit(root, base, signal) {
    const log = await (0,git/* gitBytes */.s0)(root, ['log', '-50', '--no-merges', '-z', '--format=%ae%n%s', base, '--'], { signal });
    const entries = log?.toString('utf8').split('\0').filter((entry) => entry !== '') ?? []; // prettier-ignore
    const people = entries.map((entry) => entry.split('\n', 2)).filter(([email]) => email !== session/* BOT */.W.email);
    return habitOf(people.map(([, subject = '']) => subject.slice(0, 200)));
}
/** The same as GitHub tells it: a job may have a shallow checkout, or none. */
async function remoteHabit(session, log) {
    try {
        return habitOf(await session.recentSubjects());
    }
    catch (error) {
        log.info(`the style of commit messages is not known: ${(0,errors/* messageOf */.bD)(error)}`);
        return CONVENTIONAL;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/stages/deliver/local-branch.js







/**
 * Makes a local branch with one commit on top of base, by objects alone: the work tree, the index, HEAD and every existing
 * branch stay as they are.
 */
async function commitLocally(root, base, id, changes, message, signal) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'groundskeeper-index-'));
    try {
        const index = { env: { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') }, signal };
        await (0,git/* git */.$Y)(root, ['read-tree', base], index);
        for (const { path, mode, after } of changes) {
            const blob = (await (0,git/* git */.$Y)(root, ['hash-object', '-w', '--stdin', '--no-filters'], { stdin: after, signal })).trim();
            await (0,git/* git */.$Y)(root, ['update-index', '-z', '--add', '--index-info'], {
                ...index,
                stdin: `${mode} ${blob}\t${path}\0`,
            });
        }
        const tree = (await (0,git/* git */.$Y)(root, ['write-tree'], index)).trim();
        const commit = (await (0,git/* git */.$Y)(root, ['commit-tree', '-p', base, '-F', '-', tree], { stdin: message, signal, env: identity() })).trim();
        return await claim(root, id, commit, tree, signal);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function claim(root, id, commit, tree, signal) {
    let earlierBranch = null;
    for (const branch of (0,branches/* branchNames */.nG)(id)) {
        const ref = `refs/heads/${branch}`;
        const head = await headOf(root, ref, signal);
        if (head !== null) {
            if ((0,branches/* isOurs */.MU)(head, id) && head.tree === tree)
                return { branch, commit: head.sha, existed: true, earlierBranch };
            earlierBranch = branch;
            continue;
        }
        try {
            // The old value of zeros: the ref must not exist, so nothing is ever overwritten.
            await (0,git/* git */.$Y)(root, ['update-ref', '-m', `groundskeeper: ${id}`, ref, commit, '0'.repeat(commit.length)], { signal });
            return { branch, commit, existed: false, earlierBranch };
        }
        catch (error) {
            if (!(error instanceof errors/* ToolError */.v4))
                throw error;
            if ((await headOf(root, ref, signal)) === null)
                throw error;
            earlierBranch = branch;
        }
    }
    throw new errors/* UserError */.yo('branch-moved', `all branch names of ${id} are taken; delete the old ones`, errors/* ExitCode */.yU.refused);
}
async function headOf(root, ref, signal) {
    const shown = await (0,git/* gitBytes */.s0)(root, ['log', '-1', '--no-show-signature', '--format=%H%n%T%n%ae%n%B', ref, '--'], {
        signal,
    });
    if (shown === null)
        return null;
    const [sha = '', tree = '', authorEmail = '', ...message] = shown.toString('utf8').split('\n');
    return sha === '' ? null : { sha, tree, authorEmail, message: message.join('\n') };
}
function identity() {
    return {
        GIT_AUTHOR_NAME: session/* BOT */.W.name,
        GIT_AUTHOR_EMAIL: session/* BOT */.W.email,
        GIT_COMMITTER_NAME: session/* BOT */.W.name,
        GIT_COMMITTER_EMAIL: session/* BOT */.W.email,
    };
}

// EXTERNAL MODULE: ./lib/stages/deliver/patch.js
var deliver_patch = __webpack_require__(41751);
// EXTERNAL MODULE: ./lib/contracts/outcome.js
var outcome = __webpack_require__(55447);
;// CONCATENATED MODULE: ./lib/stages/deliver/opening.js

const WRONG_LIMIT = 280;
/** The first screen on a phone: what was wrong, why this place, what was run, what is uncertain. */
function opening(evidence, verdict, notes) {
    const lines = [
        ...noChecks(notes),
        `**What was wrong.** ${wrong(evidence)}`,
        '',
        `**What changes.** ${files(evidence)}${opening_place(evidence)}`,
        '',
        `**What was run.** ${ran(verdict)}`,
        '',
        `**What is uncertain.** Confidence ${evidence.resolution.confidence.toFixed(2)}. Local models wrote this and programs checked it; a person decides.`,
        ...doubts(evidence, verdict, notes).map((doubt) => `- ${doubt}`),
        '',
        reference(evidence, notes),
    ];
    return lines.join('\n').trimEnd();
}
function noChecks({ startsNoChecks }) {
    if (!startsNoChecks)
        return [];
    return [
        "> **Your CI has not run on this.** GitHub starts none for the job's own token. Close and reopen this pull request to start it; with the input `publish-token` it starts by itself.",
        '',
    ];
}
/** The request in a sentence, then what shows it: the example that a test was made from, else the spec in the words of its model. */
function wrong({ request, spec, plan }) {
    const title = sentence(cell(spec?.title ?? request.title, 150));
    const shown = plan?.reproduction?.checks ?? '';
    if (shown !== '')
        return `${title} ${sentence(code(shown))}`;
    const why = cell(spec?.rationale ?? '', WRONG_LIMIT - title.length);
    return why === '' || why.startsWith(title.slice(0, -1))
        ? title
        : `${title} In the words of the model: ${sentence(why)}`;
}
function files({ patch }) {
    const all = [...(patch?.files ?? [])].sort((a, b) => rank(a.path) - rank(b.path));
    const shown = all.slice(0, 4).map(({ path, created, added, removed }) => `${code(path)} (${created ? 'new, ' : ''}+${added} −${removed})`); // prettier-ignore
    return `${shown.join(', ')}${all.length > shown.length ? ` and ${all.length - shown.length} more` : ''}.`;
}
/** Code first, then tests, then texts. */
function rank(path) {
    return /(?:^|\/)(?:tests?\/|test_|conftest)/.test(path) ? 1 : /\.pyi?$/.test(path) ? 0 : 2;
}
/** Why it is this function and no other. */
function opening_place({ plan, resolution }) {
    const step = plan?.steps.find((each) => each.step === resolution.winner?.candidate.step);
    if (step === undefined)
        return '';
    const why = step.why.length === 0 ? '' : ` was found by ${reasonsOf(step.why)}`;
    return ` Why here: ${code(nameOf(step.target ?? step.path))}${why} (suspicion ${step.suspicion.toFixed(2)}).`;
}
/** Tests first, then the other checks by their result. */
function ran(verdict) {
    const { tests, checks } = verdict;
    const parts = [];
    const reproduction = checks.find(({ name }) => name === 'reproduction');
    if (reproduction?.status === 'pass')
        parts.push('A test made from the request failed before and passes now');
    if (tests !== null) {
        const fixed = tests.fixed.length === 0 ? '' : `${count(tests.fixed.length, 'test')} that failed before ${tests.fixed.length === 1 ? 'passes' : 'pass'} now, `; // prettier-ignore
        const broken = tests.broken.length === 0 ? 'none broke' : `**${tests.broken.length} broke**`;
        parts.push(`${count(tests.passing, 'test')} reported passing; ${fixed}${broken} (${SELECTIONS[tests.selection]})`);
    }
    const named = (status) => checks.filter((check) => check.status === status && !TESTS.has(check.name)).map(({ name }) => name);
    const [passed, failed] = [named('pass'), named('fail')];
    if (passed.length > 0)
        parts.push(`No check got worse: ${passed.join(', ')}`);
    if (failed.length > 0)
        parts.push(`**Failed: ${failed.join(', ')}**`);
    return `${parts.join('. ')}.`;
}
const TESTS = new Set(['tests', 'reproduction']);
const SELECTIONS = {
    'impacted-tests': 'only the tests that the change may turn',
    'whole-suite': 'the whole suite',
    none: 'no test was selected',
};
/** Everything that a reviewer should not find out alone. */
function doubts({ request, plan, resolution, patch }, verdict, notes) {
    const { tests, checks } = verdict;
    const skipped = checks.filter(({ status, summary }) => status === 'not-run' && !/^not used here/.test(summary));
    const test = plan?.reproduction ?? null;
    const lines = (patch?.warnings ?? []).slice(0, 6).map((warning) => `**Look at this:** ${cell(warning)}`);
    if (verdict.outcome !== 'proven')
        lines.push('No test shows that the change does what was asked.');
    if (test !== null && test.origin === 'model')
        lines.push('The test that proves it was written by the model, from the request.');
    else if (test?.strength === 'weak')
        lines.push('The test made from the request checks little.');
    if (tests?.selection === 'impacted-tests')
        lines.push(tests.by === 'coverage' ? 'Only tests that were seen to run what changed were run, not the rest of the suite.' : 'Only tests that may call what changed were run, not the rest of the suite.');
    if (tests !== null && tests.stillFailing.length > 0)
        lines.push(`${count(tests.stillFailing.length, 'test')} failed before and still ${tests.stillFailing.length === 1 ? 'fails' : 'fail'}.`);
    if (tests !== null && tests.vanished.length > 0)
        lines.push(`**${count(tests.vanished.length, 'test')} that ran before ${tests.vanished.length === 1 ? 'is' : 'are'} gone.**`);
    if (skipped.length > 0)
        lines.push(`Not run: ${skipped.map(({ name, summary }) => `${name} (${cell(summary, 60)})`).join(', ')}.`);
    const base = code(request.base.sha.slice(0, 12));
    if (notes.moved?.onto === null)
        lines.push(`Made and checked on ${base}; the default branch has changed these files since, so this is still based on the old commit.`);
    else if (notes.moved !== null)
        lines.push(`Made and checked on ${base}, then put on ${code(notes.moved.onto.slice(0, 12))}, which changed none of these files; nothing was run there.`);
    if (notes.earlierBranch !== null)
        lines.push(`Somebody has worked on ${code(notes.earlierBranch)}; that branch was left alone and this is a new one.`);
    if (resolution.repairs > 0)
        lines.push(`It took ${count(resolution.repairs, 'round')} of repair.`);
    return lines;
} // prettier-ignore
function reference({ request }, { runUrl, newTest }) {
    const parts = [
        request.issue === null
            ? `For the request “${cell(request.title, 150)}”.`
            : `Refs #${request.issue}: merging does not close it, whether it is done is for a person to say.`,
    ];
    if (newTest !== null)
        parts.push(`The test made from the request is ${code(newTest)}.`);
    parts.push('To have it changed, comment `/fix` and what should be different.');
    if (runUrl !== null)
        parts.push(`[The run that made this](${runUrl}).`);
    return parts.join(' ');
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function sentence(text) {
    return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./lib/stages/deliver/render.js



/** GitHub's own limit of a pull request body, in characters. */
const BODY_LIMIT = 65_536;
/** The body of the pull request, from the artefacts alone: what and why, the checks, and everything that led here. */
function renderPullRequest(evidence, notes, limit = BODY_LIMIT) {
    const { resolution } = evidence;
    const verdict = resolution.winner?.verdict;
    if (verdict === undefined)
        throw new Error('a pull request needs a winner');
    const sections = [
        { name: 'summary', cut: 0, text: opening(evidence, verdict, notes) },
        { name: 'checks', cut: 0, text: `### Checks, before and after\n\n${checksTable(verdict)}` },
        { name: 'new findings', cut: 3, text: addedFindings(verdict.checks) },
        { name: 'tests', cut: 2, text: part('Tests by name', testLines(verdict)) },
        { name: 'impacted tests', cut: 4, text: part('Which tests, and why these', impactLines(evidence)) },
        { name: 'style', cut: 4, text: part('Style', styleLines(verdict)) },
        { name: 'why this patch', cut: 1, text: part('Why this patch', whyThis(evidence)) },
        { name: 'candidates', cut: 6, text: part(`Candidates (${resolution.attempts.length})`, candidatesTable(evidence)) },
        { name: 'spec', cut: 5, text: part('Spec (YAML)', specBlock(evidence)) },
        { name: 'transcript', cut: 7, text: part('Transcript', transcript(evidence)) },
        { name: 'provenance', cut: 0, text: part('Provenance (JSON)', provenance(evidence, notes.runUrl)) },
    ];
    return fit(sections.filter((section) => section.text.trim() !== ''), limit);
}
/** Closed until somebody opens it; empty where there is nothing inside. */
function part(title, text) {
    return text.trim() === '' ? '' : collapsed(title, text);
}
function whyThis({ resolution, plan }) {
    const winner = resolution.winner;
    if (winner === null)
        return '';
    const { candidate, verdict } = winner;
    const others = resolution.attempts.filter((attempt) => attempt.id !== candidate.id);
    const failed = others.filter((attempt) => attempt.outcome === 'failed').length;
    const passed = others.length - failed;
    const lines = [
        `- It is proposed because ${outcome/* REASONS */.ez[resolution.reason]}.`,
        `- Candidate ${code(candidate.id)} of the ${candidate.core} core: ${cell(candidate.label)}. Outcome: **${verdict.outcome}**.`,
        `- ${others.length === 0 ? 'It was the only candidate.' : `Of ${others.length} others, ${failed} failed a check and ${passed} passed but ranked lower or repeated it.`}`,
    ];
    const reproduction = plan?.reproduction ?? null;
    if (reproduction !== null)
        lines.push(`- Test made from the request (${reproduction.origin}, ${reproduction.strength ?? 'strong'}): ${cell(reproduction.checks)}.`);
    return lines.join('\n');
}
function fit(sections, limit) {
    let kept = [...sections];
    const gone = [];
    const join = () => `${kept.map((section) => section.text).join('\n\n')}${gone.length === 0 ? '' : `\n\n<sub>Left out because the body was too long: ${gone.join(', ')}. All of it is in the artifacts of the run.</sub>`}\n`;
    for (;;) {
        const body = join();
        if (body.length <= limit)
            return body;
        const worst = kept.reduce((a, b) => (b.cut > a.cut ? b : a));
        if (worst.cut === 0)
            return `${body.slice(0, limit - 40)}\n\n(cut)\n`;
        kept = kept.filter((section) => section !== worst);
        gone.push(worst.name);
    }
}

// EXTERNAL MODULE: ./lib/github/reports.js
var reports = __webpack_require__(34432);
;// CONCATENATED MODULE: ./lib/stages/deliver/sarif.js
const SARIF_FILE = 'findings.sarif';
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const MESSAGE_LIMIT = 1000;
/** Findings as SARIF 2.1.0: one run of one tool, whose rules are named `<tool>/<rule>`. */
function sarifOf(findings, version) {
    const ids = [...new Set(findings.map(ruleOf))];
    const document = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Groundskeeper',
                        semanticVersion: version,
                        rules: ids.map((id) => ({ id, name: id.split('/').at(-1), shortDescription: { text: id } })),
                    },
                },
                columnKind: 'unicodeCodePoints',
                results: findings.map((finding) => ({
                    ruleId: ruleOf(finding),
                    ruleIndex: ids.indexOf(ruleOf(finding)),
                    level: 'warning',
                    message: { text: visible(finding.message) || ruleOf(finding) },
                    locations: [
                        {
                            physicalLocation: {
                                artifactLocation: { uri: finding.path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
                                region: { startLine: Math.max(1, finding.line) },
                            },
                        },
                    ],
                })),
            },
        ],
    }; // prettier-ignore
    return `${JSON.stringify(document, null, 1)}\n`;
}
function ruleOf({ tool, rule }) {
    return `${tool}/${rule}`;
}
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim().slice(0, MESSAGE_LIMIT); // prettier-ignore
}

;// CONCATENATED MODULE: ./lib/stages/deliver/reports.js





/**
 * Says on the commit itself what was checked, with what is left to look at on its lines, and hands it to code scanning.
 * Both need permissions that a workflow may not give (`checks: write`, `security-events: write`): without them the same
 * is in the body and in the artifacts.
 */
async function reportOnCommit(input, sha, branch) {
    const { session, evidence, log } = input;
    const verdict = evidence.resolution.winner?.verdict;
    if (verdict === undefined)
        return;
    const findings = remainingFindings(evidence);
    const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
    await optional('a check run', log, () => session.createCheckRun({
        name: reports/* CHECK_NAME */.$,
        sha,
        title: `${findings.length === 0 ? 'Nothing' : count} left to look at; outcome ${verdict.outcome}`,
        summary: checksTable(verdict),
        text: addedFindings(verdict.checks),
        annotations: findings,
    }));
    if (findings.length > 0)
        await optional('code scanning', log, () => session.uploadSarif(sha, `refs/heads/${branch}`, sarifOf(findings, evidence.report.environment.version)));
}
async function optional(what, log, attempt) {
    try {
        await attempt();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.info(`${what} was not made: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/stages/deliver/undelivered.js



/** What a comment has room for beside the rest of what it says. */
const PATCH_LIMIT = 40_000;
/** A result that could not be brought to GitHub; `details` tells people in Markdown how to get at it all the same. */
class UndeliveredError extends errors/* UserError */.yo {
    details;
    constructor(cause, message, details) {
        super(cause.reason, message, cause.exit);
        this.details = details;
    }
}
/** The patch in a comment, for people to apply by hand; where it is too long or no text, where to find it. */
function patchByHand(patch) {
    const files = patch.files.length === 1 ? '1 file' : `${patch.files.length} files`;
    if (patch.text.length > PATCH_LIMIT)
        return `The patch (${files}) is too long for a comment; it is in the artifacts of the run as \`patch.diff\`.`;
    if (patch.text.includes('\uFFFD'))
        return `The patch (${files}) holds bytes that are no UTF-8; it is in the artifacts of the run as \`patch.diff\`.`;
    return `Nothing is lost: save the patch as \`patch.diff\` and run \`git apply patch.diff\`.\n\n${collapsed(`The patch, ${files}`, (0,sanitise/* fence */.EU)(patch.text, 'diff'))}`;
}
/** Where a person opens the pull request of a branch: one press of a button. */
function compareUrl(place, target, branch) {
    return `${place.serverUrl}/${place.owner}/${place.name}/compare/${target}...${branch}?expand=1`;
}

;// CONCATENATED MODULE: ./lib/stages/deliver/amend.js








const DETAILS_LIMIT = 50_000;
const HEADING = '### Added since';
/**
 * Adds one commit to a pull request of ours, if its branch is still as it was when the change was made: the head is the
 * commit that everything was checked on, it is of ours, and the branch moves forward by this commit alone.
 */
async function amendPullRequest(input, amends) {
    const { session, evidence } = input;
    const { request, patch } = evidence;
    const { branch } = amends;
    const pull = await session.pull(amends.pull);
    if (!pull.open)
        return nothing(input, 'issue-closed', `pull request #${pull.number} was closed meanwhile`);
    const head = await session.branchHead(branch);
    const ours = (0,branches/* idOfBranch */.fX)(branch) === request.id && pull.branch === branch && head !== null && (0,branches/* isOurs */.MU)(head, request.id);
    if (!ours || head.sha !== request.base.sha)
        return nothing(input, 'branch-moved', `somebody has changed ${branch} meanwhile, so nothing was added to it`);
    const message = commitMessage(evidence, await remoteHabit(session, input.log));
    const files = input.changes.map(({ path, mode, after }) => ({ path, mode, content: after }));
    let sha;
    try {
        sha = await session.commit(head.sha, files, message);
        // Never forced: GitHub refuses when the branch has moved in this very moment.
        await session.updateBranch(branch, sha);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        if (/not a fast.forward/i.test(error.message))
            return nothing(input, 'branch-moved', `somebody has changed ${branch} meanwhile, so nothing was added to it`);
        throw new UndeliveredError(error, `${error.message}; the patch is kept`, patch === null ? '' : patchByHand(patch));
    }
    await session.updatePullBody(pull.number, withAmendment(pull.body, sha, amends.comment, input));
    await reportOnCommit(input, sha, branch);
    const notes = { runUrl: session.runUrl, startsNoChecks: input.startsNoChecks, moved: null, earlierBranch: null, newTest: input.newTest }; // prettier-ignore
    return {
        delivery: delivered(input, branch, sha, pull),
        details: renderPullRequest(evidence, notes, DETAILS_LIMIT),
    };
}
/** The text of the pull request with one line more: it was written for the first commit only. */
function withAmendment(body, sha, comment, { evidence }) {
    const { request, spec, resolution } = evidence;
    const outcome = resolution.winner?.verdict.outcome ?? 'clean';
    const line = `- ${sha.slice(0, 12)}: ${cell(headline(request, spec), 120)} (${outcome}; asked by ${code(request.actor ?? 'a writer')}, evidence in the comment below) ${(0,branches/* amendmentMarker */.Mw)(comment)}`;
    const at = body.indexOf(`${HEADING}\n`);
    const added = at < 0 ? `${HEADING}\n\n${line}\n\n${body}` : `${body.slice(0, at)}${HEADING}\n\n${line}${body.slice(at + HEADING.length + 1)}`; // prettier-ignore
    return added.length <= BODY_LIMIT ? added : body;
}
function delivered(input, branch, commit, pull) {
    const { number, url, draft } = pull;
    return {
        schema: 1,
        how: 'pull-request',
        patch: input.patch,
        branch,
        commit,
        pullRequest: { number, url, draft, existed: true },
        note: `commit ${commit.slice(0, 12)} was added to pull request #${number}`,
        reason: null,
    };
}
function nothing(input, reason, note) {
    const { patch: facts } = input.evidence;
    return {
        delivery: {
            schema: 1,
            how: 'patch',
            patch: input.patch,
            branch: null,
            commit: null,
            pullRequest: null,
            note: `${note}; the patch is kept`,
            reason,
        },
        details: facts === null ? '' : patchByHand(facts),
    };
}

;// CONCATENATED MODULE: ./lib/stages/deliver/claim.js


/** The first branch name that is free, or ours: proposed and open, or with the same content and never proposed. */
async function claimBranch(session, id, commit) {
    let earlierBranch = null;
    const tree = await session.treeOf(commit);
    for (const branch of (0,branches/* branchNames */.nG)(id)) {
        let head = await session.branchHead(branch);
        if (head === null) {
            if (await session.createBranch(branch, commit))
                return { branch, sha: commit, earlierBranch };
            // Somebody was faster: see whose it is.
            head = await session.branchHead(branch);
        }
        if (head === null)
            continue;
        if (!(0,branches/* isOurs */.MU)(head, id))
            earlierBranch = branch;
        else {
            const pull = await session.pullRequestOf(branch);
            if (pull?.open === true || (pull === null && head.tree === tree))
                return { branch, sha: head.sha, earlierBranch };
        }
    }
    throw new errors/* UserError */.yo('github-rejected', `all branch names of ${id} are taken; delete the old ones`, errors/* ExitCode */.yU.unavailable);
}

;// CONCATENATED MODULE: ./lib/stages/deliver/rebase.js
/**
 * Whether the change means the same on a newer commit: every file that it touches is there as it was at base, and a new
 * file still has its place. Then the commit may go on top of it; anything else would be a merge that nobody checked.
 */
async function fitsOn(session, commit, changes) {
    for (const { path, mode, before } of changes) {
        if (before === null) {
            if (!(await isFree(session, commit, path)))
                return false;
            continue;
        }
        const now = await session.fileAt(commit, path);
        if (now?.mode !== mode || !before.equals(now.content))
            return false;
    }
    return true;
}
/** Nothing is at a path, and no folder above it is a file by now. */
async function isFree(session, commit, path) {
    if ((await session.modeAt(commit, path)) !== null)
        return false;
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
        const mode = await session.modeAt(commit, parts.slice(0, depth).join('/'));
        if (mode !== null && mode !== '040000')
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/stages/deliver/pull-request.js










/** Leaves room in a comment for its own words. */
const pull_request_DETAILS_LIMIT = 50_000;
/**
 * Opens one draft pull request for a request, or finds the one that is open. A branch on which somebody else committed is
 * never touched; the default branch and existing commits are never moved. A closed or locked issue gets nothing. Where
 * pull requests are forbidden the branch stays for a person to open it; where not even that can be pushed, the error
 * carries the patch.
 */
async function openPullRequest(input) {
    const { session, evidence } = input;
    const { request } = evidence;
    if (request.amends !== undefined)
        return amendPullRequest(input, request.amends);
    const barrier = await closedMeanwhile(input);
    if (barrier !== null)
        return { delivery: barrier, details: '' };
    const open = await (0,branches/* findOpenDelivery */.Ei)(session, request.id);
    if (open !== null)
        return { delivery: pull_request_delivered(input, open.branch, open.head.sha, open.pull, null), details: '' };
    const target = await session.defaultBranch();
    const { parent, moved } = await parentOf(input, target);
    const habit = await remoteHabit(session, input.log);
    const { branch, sha, earlierBranch } = await push(input, parent, habit);
    // Another run of the same request may have been faster since the first look.
    const faster = await (0,branches/* findOpenDelivery */.Ei)(session, request.id);
    if (faster !== null)
        return { delivery: pull_request_delivered(input, faster.branch, faster.head.sha, faster.pull, null), details: '' };
    const notes = {
        runUrl: session.runUrl,
        startsNoChecks: input.startsNoChecks,
        moved,
        earlierBranch,
        newTest: input.newTest,
    };
    const title = subjectOf(request, evidence.spec, habit);
    let pull;
    try {
        pull = await session.openDraft(branch, target, title, renderPullRequest(evidence, notes));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        // The work is not lost: it is on the branch, and a person may open the pull request from there.
        const link = compareUrl(session, target, branch);
        const details = `**[Open the pull request by hand](${link})** from \`${branch}\`.`;
        if (error.reason !== 'pull-request-forbidden')
            throw new UndeliveredError(error, `${error.message}; the commit is on ${branch}`, details);
        input.log.info(error.message);
        const body = renderPullRequest(evidence, { ...notes, startsNoChecks: false }, pull_request_DETAILS_LIMIT);
        const note = `the change is on ${branch}; ${error.message}`;
        const delivery = { ...unpublished(input, error.reason, note), how: 'branch', branch, commit: sha };
        return { delivery, details: `${details}\n\n${body}` };
    }
    await label(input, pull.number);
    await reportOnCommit(input, sha, branch);
    return { delivery: pull_request_delivered(input, branch, sha, pull, earlierBranch), details: '' };
}
async function closedMeanwhile(input) {
    const { issue: number } = input.evidence.request;
    if (number === null)
        return null;
    const { open, locked } = await input.session.issue(number);
    if (!open)
        return unpublished(input, 'issue-closed', `issue #${number} was closed meanwhile; the patch is kept`);
    if (locked)
        return unpublished(input, 'issue-locked', `issue #${number} was locked meanwhile; the patch is kept`);
    return null;
}
/** The commit that the change goes on: its base, or the newer head of the default branch where it means the same. */
async function parentOf(input, target) {
    const { session, evidence, changes } = input;
    const base = evidence.request.base.sha;
    const head = (await session.branchHead(target))?.sha ?? base;
    if (head === base)
        return { parent: base, moved: null };
    if (!(await session.isOnBranch(base, target)))
        throw new errors/* UserError */.yo('base-not-available', `commit ${base.slice(0, 12)} is not on ${target}, so no pull request against it can be opened; the patch is kept`, errors/* ExitCode */.yU.refused);
    if (!(await fitsOn(session, head, changes)))
        return { parent: base, moved: { onto: null } };
    return { parent: head, moved: { onto: head } };
}
async function push(input, parent, habit) {
    const { session, evidence } = input;
    const { request, patch } = evidence;
    const files = input.changes.map(({ path, mode, after }) => ({ path, mode, content: after }));
    try {
        const commit = await session.commit(parent, files, commitMessage(evidence, habit));
        return await claimBranch(session, request.id, commit);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || patch === null)
            throw error;
        throw new UndeliveredError(error, `${error.message}; the patch is kept`, patchByHand(patch));
    }
}
/** Labels are a convenience: a token that may not set them opens its pull request all the same. */
async function label({ session, labels, log }, pull) {
    if (labels.length === 0)
        return;
    try {
        await session.addLabels(pull, labels);
    }
    catch (error) {
        log.warn('the pull request could not be labelled');
        log.info((0,errors/* messageOf */.bD)(error));
    }
}
function pull_request_delivered(input, branch, commit, pull, earlier) {
    const { number, url, draft, existed } = pull;
    const note = existed
        ? `pull request #${number} is open for this request already`
        : `draft pull request #${number}${earlier === null ? '' : `; ${earlier} was left alone because somebody has worked on it`}`;
    return {
        schema: 1,
        how: 'pull-request',
        patch: input.patch,
        branch,
        commit,
        pullRequest: { number, url, draft, existed },
        note,
        reason: existed ? 'already-delivered' : earlier === null ? null : 'branch-moved',
    };
}
function unpublished(input, reason, note) {
    return { schema: 1, how: 'patch', patch: input.patch, branch: null, commit: null, pullRequest: null, note, reason };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./lib/contracts/plan.js
var plan = __webpack_require__(64980);
// EXTERNAL MODULE: ./lib/contracts/report.js
var report = __webpack_require__(48233);
// EXTERNAL MODULE: ./lib/contracts/request.js
var request = __webpack_require__(99206);
// EXTERNAL MODULE: ./lib/contracts/resolution.js + 1 modules
var resolution = __webpack_require__(87290);
// EXTERNAL MODULE: ./lib/contracts/spec.js
var spec = __webpack_require__(21692);
// EXTERNAL MODULE: ./lib/contracts/style.js
var style = __webpack_require__(70450);
;// CONCATENATED MODULE: ./lib/contracts/bundle.js








/** What a resolve job hands to a publish job: everything the pull request is written from, and nothing that is executed. */
const Bundle = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    base: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    /** Null when the run ended before the artefact was made. */
    request: request/* Request */.Kd.nullable(),
    style: style/* Style */.OF.nullable(),
    spec: spec/* Spec */.EY.nullable(),
    plan: plan/* Plan */.cw.nullable(),
    resolution: resolution/* Resolution */.j.nullable(),
    /** The answer to a request that asks something. */
    answer: answer/* Answer */.Fn.nullable().optional(),
    report: report/* RunReport */.e,
    /** The unified diff, base64: it may hold bytes that are no UTF-8. */
    patch: schemas/* base64 */.K39().max(1_400_000).nullable(),
    /** What was left out to fit the transport. */
    omitted: schemas/* array */.YOg(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./lib/stages/deliver/bundle.js













const bundle_MOST_BYTES = (/* unused pure expression or super */ null && (900 * 1024));
const MOST_UNPACKED = 24 * 1024 * 1024;
const SHOWN_ATTEMPTS = 40;
/** Collects what a run left in its folder; an artefact that was not made is null. */
async function bundleOfRun(run, base, report) {
    const artefact = async (name, schema) => {
        for (const extension of ['json', 'yaml']) {
            const text = await run.read(`${name}.${extension}`);
            if (text === null)
                continue;
            const value = extension === 'json' ? JSON.parse(text) : parse(text, { maxAliasCount: 0 });
            return schema.parse(value);
        }
        return null;
    };
    // run.read decodes UTF-8, and a patch may hold other bytes: report.patch says whether there is one, the file is read raw.
    const patch = report.patch === null ? null : await readFile(run.file(PATCH_FILE));
    return {
        schema: 1,
        base,
        request: await artefact('request', Request),
        style: await artefact('style', Style),
        spec: await artefact('spec', Spec),
        plan: await artefact('plan', Plan),
        resolution: await artefact('resolution', Resolution),
        answer: await artefact('answer', Answer),
        report,
        patch: patch?.toString('base64') ?? null,
        omitted: [],
    };
}
/** Packs a bundle into at most `limit` bytes, leaving out what explains least first. */
async function packBundle(bundle, limit = bundle_MOST_BYTES) {
    let current = bundle;
    for (const slimmer of [null, ...SLIMMERS]) {
        if (slimmer !== null)
            current = { ...slimmer.apply(current), omitted: [...current.omitted, slimmer.what] };
        const packed = await promisify(gzip)(Buffer.from(JSON.stringify(current), 'utf8'), { level: 9 });
        if (packed.length <= limit)
            return packed;
    }
    throw new UserError('artifact-invalid', `what is to be handed over does not fit into ${limit} bytes; the patch is in the run folder`, ExitCode.failed);
}
/** Reads what another job handed over: bounded when unpacked, checked against the schema, no prototype keys. */
async function readBundle(packed) {
    if (packed.length > 4 * 1024 * 1024)
        throw invalid('it is larger than 4 MiB');
    let value;
    try {
        const bytes = await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(packed, { maxOutputLength: MOST_UNPACKED });
        value = JSON.parse(bytes.toString('utf8'), (key, inner) => {
            if (key === '__proto__')
                throw new Error('it holds a forbidden key');
            return inner;
        });
    }
    catch (error) {
        const code = error.code;
        throw invalid(code === 'ERR_BUFFER_TOO_LARGE' ? 'it unpacks to more than 24 MiB' : 'it cannot be unpacked');
    }
    const result = Bundle.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw invalid(`${issue?.path.join('.').slice(0, 100) ?? ''}: ${issue?.message.slice(0, 200) ?? ''}`);
}
const SLIMMERS = [
    { what: 'stage notes of the style', apply: (bundle) => ({ ...bundle, style: null }) },
    {
        what: `attempts after the first ${SHOWN_ATTEMPTS}`,
        apply: ({ resolution, ...rest }) => ({
            ...rest,
            resolution: resolution === null ? null : { ...resolution, attempts: resolution.attempts.slice(0, SHOWN_ATTEMPTS) },
        }),
    },
    {
        what: 'the best patch that failed, when another one won',
        apply: ({ resolution, ...rest }) => ({
            ...rest,
            resolution: resolution === null || resolution.winner === null ? resolution : { ...resolution, best: null },
        }),
    },
    {
        what: 'findings beyond the first ten of a check',
        apply: ({ resolution, report, ...rest }) => ({
            ...rest,
            report: { ...report, checks: report.checks.map(shorten) },
            resolution: resolution === null
                ? null
                : { ...resolution, winner: shortenShown(resolution.winner), best: shortenShown(resolution.best) },
        }),
    },
];
function shortenShown(shown) {
    return shown === null ? null : { ...shown, verdict: { ...shown.verdict, checks: shown.verdict.checks.map(shorten) } };
}
function shorten(check) {
    return { ...check, added: check.added.slice(0, 10) };
}
function invalid(why) {
    return new errors/* UserError */.yo('artifact-invalid', `what the resolve job handed over cannot be used: ${why}`, errors/* ExitCode */.yU.refused);
}

// EXTERNAL MODULE: ./lib/stages/deliver/scratch.js
var deliver_scratch = __webpack_require__(31543);
;// CONCATENATED MODULE: ./lib/stages/deliver/files.js
var files_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var files_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** The unified diff of changes of ours. */
async function diffOf(changes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = files_addDisposableResource(env_1, await (0,deliver_scratch/* openScratch */.j)(), true);
        return (await scratch.diff(changes)).bytes.toString('utf8');
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = files_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/**
 * Brings files of ours to a branch of ours: as a local commit, or as a draft pull request where there is a session. The
 * default branch, the work tree and branches of others stay as they are; an open pull request is not opened again.
 */
async function deliverFiles(files, context) {
    const { id, changes, title, body } = files;
    const { repository, signal, github } = context;
    const diff = await diffOf(changes);
    const message = `${title}\n\n${branches/* TRAILER */.AH}: ${id}\n`;
    if (github === null) {
        const { branch, commit } = await commitLocally(repository.root, repository.base, id, changes, message, signal);
        return { diff, branch, commit, pullRequest: null };
    }
    const open = await (0,branches/* findOpenDelivery */.Ei)(github, id);
    if (open !== null)
        return { diff, branch: open.branch, commit: open.head.sha, pullRequest: open.pull.url };
    const target = await github.defaultBranch();
    if (!(await github.isOnBranch(repository.base, target)))
        throw new errors/* UserError */.yo('base-not-available', `commit ${repository.base.slice(0, 12)} is not on ${target}, so no pull request against it can be opened`, errors/* ExitCode */.yU.refused);
    const tree = changes.map(({ path, mode, after }) => ({ path, mode, content: after }));
    const made = await github.commit(repository.base, tree, message);
    const { branch, sha } = await claimBranch(github, id, made);
    const pull = await github.openDraft(branch, target, title, body);
    return { diff, branch, commit: sha, pullRequest: pull.url };
}

// EXTERNAL MODULE: ./lib/judge/guard/patch.js + 1 modules
var guard_patch = __webpack_require__(23192);
;// CONCATENATED MODULE: ./lib/stages/deliver/answer-check.js
const answer_check_MOST = 20;
/** The answer with only those places whose quote really stands there at the base commit: nothing handed over is believed. */
async function provenAnswer(answer, base, session) {
    const evidence = [];
    for (const one of answer.evidence.slice(0, answer_check_MOST)) {
        const { path, line, endLine, commit, quote } = one.citation;
        if (commit !== base)
            continue;
        const file = await session.fileAt(base, path);
        if (file === null)
            continue;
        const lines = Buffer.from(file.content)
            .toString('utf8')
            .split(/\r\n|\n/);
        const there = lines.slice(line - 1, endLine).join('\n');
        if (there.trimEnd() === quote.replaceAll('\r\n', '\n').trimEnd())
            evidence.push(one);
    }
    return { ...answer, evidence, dropped: answer.dropped + answer.evidence.length - evidence.length };
}

// EXTERNAL MODULE: ./lib/judge/guard/known-imports.js
var known_imports = __webpack_require__(75557);
;// CONCATENATED MODULE: ./lib/stages/deliver/base-names.js

/** More requests than this are not made for one rule: a job token has a thousand an hour. */
const MOST_FILES = 200;
/**
 * What a checkout would tell of the names that a commit may import, without a checkout: paths, declarations, and the
 * import lines of the Python files. Asked only for a patch that adds an import which nothing else explains.
 */
async function namesAt(session, commit) {
    const paths = await session.pathsAt(commit);
    if (paths === null)
        return { names: new Set(), whole: false };
    const read = async (all) => {
        const texts = [];
        for (const path of all) {
            const file = await session.fileAt(commit, path);
            if (file !== null)
                texts.push(Buffer.from(file.content).toString('utf8'));
        }
        return texts.join('\n');
    };
    const python = paths.filter((path) => /\.pyi?$/.test(path));
    const declares = paths.filter(known_imports/* isDeclaration */.HC).slice(0, MOST_FILES);
    const room = Math.max(0, MOST_FILES - declares.length);
    const names = (0,known_imports/* namesKnown */.Qy)({ paths, imports: await read(python.slice(0, room)), declared: await read(declares) });
    return { names, whole: python.length <= room };
}

;// CONCATENATED MODULE: ./lib/stages/deliver/publish.js
var publish_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var publish_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










const PLACES_LIMIT = 20_000;
/**
 * Opens the pull request for what a resolve job handed over. Nothing of it is executed and nothing is believed: the patch
 * is guarded again on its bytes, the base must be on the default branch, and the body is rendered here.
 */
async function publishBundle(input) {
    const { bundle, session } = input;
    const { request, resolution } = bundle;
    if (request !== null)
        belongsHere(bundle, session, input.issue);
    const bytes = bundle.patch === null ? null : Buffer.from(bundle.patch, 'base64');
    const limits = { allowPaths: input.options['allow-paths'], secrets: (0,deliver_patch/* secretsOf */.Fj)(input.options) };
    const refused = bytes === null ? null : (0,deliver_patch/* guarded */.Nj)(bytes, limits).refused;
    if (request === null || resolution === null || resolution.state !== 'resolved' || bytes === null)
        return unresolved(bundle, session, refused === null ? bytes : null);
    if (refused !== null)
        throw unsafe(refused);
    const { changes, facts } = await believed(bytes, request.base.sha, input);
    const evidence = { ...bundle, request, resolution, patch: facts };
    const { delivery, details } = await openPullRequest({
        session,
        evidence,
        changes,
        patch: null,
        startsNoChecks: input.options['publish-token'] === '',
        newTest: newTestOf(evidence, changes),
        labels: (0,deliver_patch/* splitNames */.bZ)(input.options['pull-request-labels']),
        log: input.log,
    });
    const report = {
        ...bundle.report,
        state: resolution.state,
        reason: delivery.how === 'pull-request' ? resolution.reason : (delivery.reason ?? resolution.reason),
        opened: delivery.pullRequest !== null,
        pullRequest: delivery.pullRequest?.url ?? null,
        branch: delivery.branch,
        message: delivery.note,
    };
    return { delivery, report, details };
}
/** What a run without a proven patch leaves to say: an answer, or what was tried. */
async function unresolved(bundle, session, patch) {
    const { request, resolution, report, answer = null } = bundle;
    if (report.state === 'resolved')
        throw new errors/* UserError */.yo('artifact-invalid', 'what was handed over says that it is resolved and brings no proven patch', errors/* ExitCode */.yU.refused);
    const parts = [];
    if (answer !== null) {
        const proven = await provenAnswer(answer, bundle.base, session);
        parts.push(answerPlaces(proven, session, PLACES_LIMIT));
    }
    if (request !== null && resolution !== null) {
        const shown = patch === null ? null : { sha256: '', text: patch.toString('utf8'), warnings: [], findings: [], files: [] }; // prettier-ignore
        parts.push(renderFailure({ ...bundle, request, resolution, patch: shown }));
    }
    return {
        delivery: publish_nothing(),
        report: { ...report, opened: false, pullRequest: null, branch: null },
        details: parts.filter((part) => part !== '').join('\n\n'),
    };
}
/** The changes that a patch makes to what GitHub has at base, guarded with all that can be known of it. */
async function believed(bytes, base, { session, options }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const before = await filesAtBase(bytes, base, session);
        const reader = (path) => before.get(path) ?? null;
        const limits = { allowPaths: options['allow-paths'], secrets: (0,deliver_patch/* secretsOf */.Fj)(options) };
        // Names are many requests: they are read when the patch imports something that is not of Python itself.
        let again = (0,deliver_patch/* guarded */.Nj)(bytes, { ...limits, knownImports: new Set() }, reader);
        if (again.findings.some(({ rule }) => rule === 'import-unknown')) {
            const { names, whole } = await namesAt(session, base);
            const unknownImport = whole ? 'refuse' : 'warn';
            again = (0,deliver_patch/* guarded */.Nj)(bytes, { ...limits, knownImports: names, unknownImport }, reader);
        }
        if (again.refused !== null)
            throw unsafe(again.refused);
        const scratch = publish_addDisposableResource(env_1, await (0,deliver_scratch/* openScratch */.j)(), true);
        const changes = await scratch.apply(bytes, regularFiles(before));
        const { files } = await scratch.diff(changes);
        return { changes, facts: factsOf({ bytes, files, warnings: again.warnings, findings: again.findings }) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = publish_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function belongsHere(bundle, session, issue) {
    const { request, base } = bundle;
    if (request === null)
        return;
    const { repository } = request;
    const elsewhere = repository !== null &&
        `${repository.owner}/${repository.name}`.toLowerCase() !== `${session.owner}/${session.name}`.toLowerCase();
    const id = request.issue === null ? /^request-/ : new RegExp(`^issue-${request.issue}$`);
    // What adds to a pull request is about that one; whether its branch is still at the base is asked before it is moved.
    const subject = request.amends?.pull ?? request.issue;
    if (elsewhere || request.base.sha !== base || !id.test(request.id) || (issue !== null && subject !== issue))
        throw new errors/* UserError */.yo('artifact-invalid', 'what was handed over is about another repository, issue or commit than this job', errors/* ExitCode */.yU.refused);
}
/** What the base commit holds at the paths of a patch and above them, read through the API: no checkout is needed. */
async function filesAtBase(patch, base, session) {
    const entries = new Map();
    const paths = pathsOf(patch);
    for (const path of new Set([...paths].flatMap(deliver_patch/* withParents */.M2))) {
        const mode = await session.modeAt(base, path);
        if (mode === null)
            continue;
        const file = paths.has(path) ? await session.fileAt(base, path) : null;
        entries.set(path, { mode, bytes: file?.content ?? new Uint8Array() });
    }
    return entries;
}
function regularFiles(entries) {
    return [...entries].flatMap(([path, { mode, bytes }]) => mode === '100644' || mode === '100755' ? [{ path, mode, content: Buffer.from(bytes) }] : []);
}
function unsafe(why) {
    return new errors/* UserError */.yo('patch-refused', `the patch that was handed over breaks a safety rule: ${why}`, errors/* ExitCode */.yU.refused);
}
function pathsOf(patch) {
    try {
        const names = (0,guard_patch/* parsePatch */.R)(patch).flatMap((file) => [file.oldPath, file.newPath]);
        return new Set(names.flatMap((name) => (name === null ? [] : [Buffer.from(name, 'latin1').toString('utf8')])));
    }
    catch (error) {
        if (!(error instanceof guard_patch/* PatchFormatError */.i))
            throw error;
        throw new errors/* UserError */.yo('patch-refused', `the patch cannot be read: ${error.message}`, errors/* ExitCode */.yU.refused);
    }
}
/** The new file that is named as the test made from a request is named. */
function newTestOf({ plan, request }, changes) {
    if ((plan?.reproduction ?? null) === null)
        return null;
    const name = new RegExp(`(?:^|/)test_${request.id.replaceAll('-', '_')}(?:_\\d+)?\\.py$`);
    return changes.find(({ before, path }) => before === null && name.test(path))?.path ?? null;
}
function publish_nothing() {
    return { schema: 1, how: 'none', patch: null, branch: null, commit: null, pullRequest: null, note: '', reason: null };
}

;// CONCATENATED MODULE: ./lib/stages/deliver/index.js















/** Leaves room in a comment for the rest of the report. */
const deliver_PLACES_LIMIT = 20_000;







/** Where no pull request was opened: the Markdown for the status comment and the summary, in the run folder. */
const FAILURE_FILE = 'failure.md';
/** The text of the pull request, in the run folder. */
const PULL_REQUEST_FILE = 'pull-request.md';
/** Brings the result where it belongs. The patch is written first and kept, whatever becomes of the rest. */
async function deliverStage(input, context) {
    const { resolution, request } = input;
    const shown = resolution.winner ?? resolution.best;
    const won = resolution.state === 'resolved' && resolution.winner !== null;
    const { files, newTest } = won ? await companionsOf(input, context) : { files: [], newTest: null };
    const written = shown === null ? null : await (0,deliver_patch/* writePatch */.CZ)(shown.candidate.edits, context, files);
    const patch = written?.path ?? null;
    const evidence = { ...input, patch: written === null || patch === null ? null : factsOf(written) };
    if (!won) {
        const report = [await answered(input, context), renderFailure(evidence)].filter((part) => part !== '').join('\n\n');
        if (report !== '')
            await context.run.write(FAILURE_FILE, report);
        const refused = written?.refused ?? null;
        return kept(patch, refused === null ? '' : `the best patch breaks a safety rule and is not shown: ${refused}`);
    }
    if (written === null || patch === null)
        throw refusedPatch(written);
    // Also where none is opened: a person can read what a pull request would say, and a publish job writes its own.
    await context.run.write(PULL_REQUEST_FILE, renderPullRequest(evidence, { runUrl: null, startsNoChecks: false, moved: null, earlierBranch: null, newTest }));
    await context.run.write(SARIF_FILE, sarifOf(remainingFindings(evidence), input.report.environment.version));
    const mode = context.options.deliver || (context.github === null ? 'commit' : 'pr');
    switch (mode) {
        case 'patch':
            return kept(patch, 'the patch is in the run folder');
        case 'artifact':
            return { ...kept(patch, 'handed over to the publish job'), how: 'artifact' };
        case 'commit': {
            const { root } = context.repository;
            const habit = await localHabit(root, request.base.sha, context.signal);
            const message = commitMessage(evidence, habit);
            const made = await commitLocally(root, request.base.sha, request.id, written.changes, message, context.signal);
            const { branch, commit, existed, earlierBranch } = made;
            const note = `${existed ? 'the change is on' : 'a commit is on'} ${branch} (git show ${branch})${earlierBranch === null ? '' : `; ${earlierBranch} was left alone`}`;
            return { ...kept(patch, note), how: 'commit', branch, commit, reason: existed ? 'already-delivered' : null };
        }
        case 'pr':
            return openOnGitHub({ evidence, changes: written.changes, patch, newTest }, context);
    }
}
async function openOnGitHub(made, context) {
    const { options, log } = context;
    if (context.github === null)
        throw new errors/* UserError */.yo('option-invalid', 'option deliver: pr needs a GitHub repository and a token');
    context.waiting('opening a draft pull request');
    const tell = (details) => context.run.write(FAILURE_FILE, details);
    // Under the run's own signal: nothing is published after `/stop` or the end of the budget.
    const session = context.github.withSignal(context.signal);
    let opened;
    try {
        opened = await openPullRequest({
            ...made,
            session,
            startsNoChecks: options['publish-token'] === '',
            labels: (0,deliver_patch/* splitNames */.bZ)(options['pull-request-labels']),
            log,
        });
    }
    catch (error) {
        if (error instanceof UndeliveredError)
            await tell(error.details);
        throw error;
    }
    if (opened.details !== '')
        await tell(opened.details);
    return opened.delivery;
}
/** The quoted places of the answer, where the request was a question. */
async function answered({ spec }, context) {
    if (spec?.kind !== 'question')
        return '';
    const text = await context.run.read(answer/* ANSWER_FILE */.w6);
    return text === null ? '' : answerPlaces(answer/* Answer */.Fn.parse(JSON.parse(text)), context.github, deliver_PLACES_LIMIT);
}
function kept(patch, note) {
    return {
        schema: 1,
        how: patch === null ? 'none' : 'patch',
        patch,
        branch: null,
        commit: null,
        pullRequest: null,
        note,
        reason: null,
    };
}
function refusedPatch(written) {
    const why = written?.refused ?? 'it changes nothing';
    return new errors/* UserError */.yo('patch-refused', `the patch is not delivered: ${why}`, errors/* ExitCode */.yU.refused);
}


/***/ }),

/***/ 41751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ writePatch),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   M2: () => (/* binding */ withParents),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   mO: () => (/* binding */ PATCH_FILE)
/* harmony export */ });
/* unused harmony export REFUSED_FILE */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75033);
/* harmony import */ var _judge_bench_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32914);
/* harmony import */ var _judge_guard_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88086);
/* harmony import */ var _judge_guard_known_imports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75557);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31543);
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






const PATCH_FILE = 'patch.diff';
/** Where a patch is kept that broke a safety rule: not under the name that people apply. */
const REFUSED_FILE = 'patch.refused.diff';
/** Writes the unified diff of edits and whole files against base into the run folder and guards exactly those bytes. */
async function writePatch(edits, context, wholeFiles = []) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const modes = await modesAt(context.repository, [...edits, ...wholeFiles].map(({ path }) => path));
        const changes = await changesOf(edits, context.repository, modes);
        const edited = new Set(changes.map(({ path }) => path));
        for (const file of wholeFiles)
            if (!edited.has(file.path))
                changes.push({ ...file, mode: fileMode(file.path, modes.get(file.path)) });
        const real = changes.filter((change) => change.before === null || !change.before.equals(change.after));
        if (real.length === 0)
            return { path: null, bytes: Buffer.alloc(0), changes: [], files: [], refused: null, warnings: [], findings: [] };
        const scratch = __addDisposableResource(env_1, await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .openScratch */ .j)(), true);
        const { bytes, files } = await scratch.diff(real);
        const before = new Map(real.map((change) => [change.path, change.before]));
        const { root, base } = context.repository;
        const limits = {
            allowPaths: context.options['allow-paths'],
            secrets: secretsOf(context.options),
            // Not under the signal of the run: a run that was stopped still keeps its patch.
            knownImports: await (0,_judge_guard_known_imports_js__WEBPACK_IMPORTED_MODULE_4__/* .knownImports */ .WJ)(root, base, AbortSignal.timeout(60_000)),
        };
        const { refused, warnings, findings } = guarded(bytes, limits, (path) => {
            const mode = modes.get(path);
            return mode === undefined ? null : { mode, bytes: before.get(path) ?? new Uint8Array() };
        });
        const file = refused === null ? PATCH_FILE : REFUSED_FILE;
        await context.run.write(file, bytes);
        return {
            path: refused === null ? context.run.file(file) : null,
            bytes,
            changes: real,
            files,
            refused,
            warnings,
            findings,
        };
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
/** What the byte-level guard says of a patch: why it is refused, in one line, or null; and what people should look at. */
function guarded(patch, limits, base) {
    const { allowPaths: allowed, ...rest } = limits;
    const options = { ...rest, allowPaths: splitNames(allowed) };
    const { ok, findings } = (0,_judge_guard_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .guardPatch */ .w)(patch, { ...options, base, partial: base === undefined });
    const say = ({ rule, path, line, message }) => `${rule} ${path}${line > 0 ? `:${line}` : ''}: ${message}`;
    const reasons = findings.filter((finding) => finding.severity === 'refuse').map(say);
    return {
        refused: ok ? null : reasons.join('; ').slice(0, 2000),
        warnings: findings.filter((finding) => finding.severity === 'warn').map(say),
        findings,
    };
}
/** `a, b` -> [a, b]: options that name several things. */
function splitNames(text) {
    return text.split(',').map((name) => name.trim()).filter((name) => name !== ''); // prettier-ignore
}
/** Values of this job that a patch must not hold, in any encoding. */
function secretsOf(options) {
    return [options.token ?? '', options['publish-token'] ?? ''].filter((value) => value.length >= 8);
}
/** A path and the folders above it: `a/b/c.py` -> `a`, `a/b`, `a/b/c.py`. */
function withParents(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
async function changesOf(edits, repository, modes) {
    const byPath = Map.groupBy(edits, (edit) => edit.path);
    const before = await repository.readMany([...byPath.keys()]);
    return [...byPath].map(([path, own]) => {
        const content = before.get(path) ?? null;
        return { path, mode: fileMode(path, modes.get(path)), before: content, after: (0,_judge_bench_overlay_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .ct)(content, own) };
    });
}
function fileMode(path, mode) {
    if (mode === undefined || mode === '100644')
        return '100644';
    if (mode === '100755')
        return mode;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('patch-refused', `${path} is not a regular file at the base commit`, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.refused);
}
/** The modes of paths at base, as git prints them; what is not there is left out. */
async function modesAt({ root, base }, paths) {
    const asked = [...new Set(paths.flatMap(withParents))];
    // Without a path git would list everything.
    if (asked.length === 0)
        return new Map();
    const listing = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', base, '--', ...asked]);
    const records = listing.split('\0').filter((record) => record !== '');
    return new Map(records.map((record) => [record.slice(record.indexOf('\t') + 1), record.slice(0, 6)]));
}


/***/ }),

/***/ 31543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _base_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75033);





const SECONDS = 60;
const NO_BLOB = '0'.repeat(40);
const FROM = 'refs/heads/from';
const TO = 'refs/heads/to';
/** Opens a scratch repository in the temporary folder; disposing removes it. */
async function openScratch() {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'groundskeeper-patch-'));
    // What `git init --bare` would make, without a template.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'objects'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'refs'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'HEAD'), 'ref: refs/heads/main\n');
    // No signal: keeping a patch is what is done after a run was told to stop.
    const limits = { timeoutSeconds: SECONDS, env: { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index') } };
    const here = (args) => [`--git-dir=${folder}`, ...args];
    const load = (trees) => (0,_base_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(folder, here(['fast-import', '--quiet', '--force']), { ...limits, stdin: importStream(trees) });
    return {
        diff: async (changes) => {
            const before = changes.flatMap(({ path, mode, before: content }) => content === null ? [] : [{ path, mode, content }]);
            const after = changes.map(({ path, mode, after: content }) => ({ path, mode, content }));
            await load([
                { ref: FROM, files: before },
                { ref: TO, files: after },
            ]);
            const options = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--diff-algorithm=histogram'];
            const form = ['--full-index', '--binary', '--unified=3', '--src-prefix=a/', '--dst-prefix=b/'];
            const bytes = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitBytes */ .s0)(folder, here(['diff', ...options, ...form, FROM, TO]), limits);
            if (bytes === null)
                throw new Error('git could not compare two trees that it had just written');
            const counts = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(folder, here(['diff', ...options, '--numstat', '-z', FROM, TO]), limits);
            const created = new Set(changes.filter((change) => change.before === null).map((change) => change.path));
            return { bytes, files: readNumstat(counts, created) };
        },
        apply: async (patch, before) => {
            await load([{ ref: FROM, files: before }]);
            await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(folder, here(['read-tree', FROM]), limits);
            const options = { ...limits, stdin: patch };
            const applied = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitBytes */ .s0)(folder, here(['apply', '--cached', '--whitespace=nowarn', '-']), options);
            if (applied === null)
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('patch-refused', 'the patch does not apply to its base', _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ExitCode */ .yU.refused);
            const to = (await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(folder, here(['write-tree']), limits)).trim();
            const listing = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(folder, here(['diff-tree', '-r', '-z', '--raw', '--no-renames', '--full-index', FROM, to]), limits);
            return readRaw(listing, before, async (blob) => {
                const content = await (0,_base_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitBytes */ .s0)(folder, here(['cat-file', 'blob', blob]), limits);
                if (content === null)
                    throw new Error(`git lost the object ${blob}`);
                return content;
            });
        },
        [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }),
    };
}
/** One commit per tree, in the language of git fast-import: one process writes every object. */
function importStream(trees) {
    const pieces = [];
    for (const { ref, files } of trees) {
        pieces.push(`commit ${ref}\ncommitter g <g> 0 +0000\ndata 0\n\n`);
        for (const { path, mode, content } of files)
            pieces.push(`M ${mode} inline ${quoted(path)}\ndata ${content.length}\n`, content, '\n');
        pieces.push('\n');
    }
    return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece)));
}
// As C writes a string, so that no path can be read as a command.
function quoted(path) {
    return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
/** `3\t1\tpkg/a.py\0` -> one entry per file; binary files count as 0. */
function readNumstat(counts, created) {
    const records = counts.split('\0').filter((record) => record !== '');
    return records.map((record) => {
        const [added = '', removed = '', path = ''] = record.split('\t', 3);
        return { path, created: created.has(path), added: Number(added) || 0, removed: Number(removed) || 0 };
    });
}
/** `:100644 100644 <old> <new> M\0path\0...` -> the changes; anything but text files added or modified in place is refused. */
async function readRaw(listing, before, blobOf) {
    const old = new Map(before.map((file) => [file.path, file]));
    const fields = listing.split('\0').filter((field) => field !== '');
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const path = fields[at + 1] ?? '';
        const [, oldMode, newMode, , blob, kind] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[at] ?? '') ?? [];
        const known = old.get(path);
        const sameMode = known === undefined ? newMode === '100644' : newMode === oldMode;
        if (blob === undefined || blob === NO_BLOB || (kind !== 'A' && kind !== 'M') || !sameMode)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('patch-refused', `the patch does more to ${JSON.stringify(path)} than change its text`, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ExitCode */ .yU.refused);
        changes.push({ path, mode: known?.mode ?? '100644', before: known?.content ?? null, after: await blobOf(blob) });
    }
    return changes;
}


/***/ })

};
