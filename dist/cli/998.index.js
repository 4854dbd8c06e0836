export const id = 998;
export const ids = [998];
export const modules = {

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
const CoreName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['llm', 'diffusion', 'repair', 'local']);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19843);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21692);



/** A test made from the request: red at base, and the proof when it turns green. */
const Reproduction = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Where it is put in the tree that is judged; never part of the patch unless `deliver` says so. */
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    origin: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['example', 'model']),
    /** What it printed at base. */
    redOutput: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The sentence or example of the request that it checks. */
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /**
     * `strong`: what it asserts stands in the request. `weak`, of an example: only that the wrong result is gone. `weak`, of
     * a model: its input is the model's own, so it neither proves nor vetoes. Absent means strong.
     */
    strength: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['strong', 'weak']).optional(),
});
const PlanStep = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    step: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    op: _spec_js__WEBPACK_IMPORTED_MODULE_1__/* .Operation */ .I,
    /** The definition to rewrite; null only for add-symbol, which then says where. */
    target: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .SymbolId */ .Ws.nullable(),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** For add-symbol: put it after this symbol (null: at the end of the file). */
    after: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .SymbolId */ .Ws.nullable(),
    instruction: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** 0..1: how sure we are that the change belongs here. */
    suspicion: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1),
    /** What led here: `trace`, `example`, `named`, `path`, `retrieval`, `callee`, `caller`, `failing-test`, `spec`. */
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/** Places to change, most likely first. Each step is tried on its own before any are combined. */
const Plan = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(PlanStep),
    /** Test files that import the modules of the steps, with how that was found. */
    tests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), how: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    /** Tests that fail at base and touch a target: they prove a fix. */
    failingAtBase: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    reproduction: Reproduction.nullable(),
    /** Every example that the request states plainly already holds at base: nothing is left to fix. */
    alreadyGreen: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
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

/***/ 19793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Resolution)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38816);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44346);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55447);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35086);




/** What validation decided: the winner with its verdict, or the best that failed, and every attempt in one line. */
const Resolution = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    state: _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .RunState */ .ll,
    reason: _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .Reason */ .By,
    confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1),
    winner: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ candidate: _candidate_js__WEBPACK_IMPORTED_MODULE_0__/* .Candidate */ .yj, verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .Verdict */ .Y }).nullable(),
    /** The best patch that did not make it, when there is no winner. */
    best: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ candidate: _candidate_js__WEBPACK_IMPORTED_MODULE_0__/* .Candidate */ .yj, verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .Verdict */ .Y }).nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        core: _candidate_js__WEBPACK_IMPORTED_MODULE_0__/* .Candidate */ .yj.shape.core,
        label: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        outcome: _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .Verdict */ .Y.shape.outcome,
        why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    })),
    repairs: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
});


/***/ }),

/***/ 21692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Spec),
/* harmony export */   I: () => (/* binding */ Operation),
/* harmony export */   s1: () => (/* binding */ SpecKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19843);


/** The one vocabulary of operations, used by spec, plan and report. */
const Operation = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
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
const SpecKind = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['bug', 'feature', 'refactor', 'docs', 'test', 'chore', 'question', 'unclear']);
/** The request made exact. Targets exist at the base commit: that is checked by code, not asked of a model. */
const Spec = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: SpecKind,
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    rationale: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    targets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ symbol: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .SymbolId */ .Ws, path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1) })),
    operations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ op: Operation, target: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .SymbolId */ .Ws.nullable(), detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    acceptance: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), executable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() })),
    constraints: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    risk: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['low', 'medium', 'high']),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), targets: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), overall: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    /** When kind is question or unclear: what to ask or say. */
    question: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});


/***/ }),

/***/ 70450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ Style),
/* harmony export */   cL: () => (/* binding */ SURE)
/* harmony export */ });
/* unused harmony exports Casing, NameKind, DocstringConvention, NamingRule, DocstringCluster, NameCluster, StyleOverride */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

/** From this confidence on a field is acted on; below it the code does not agree with itself enough. */
const SURE = 0.5;
const field = (value) => zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    value: value.nullable(),
    /** 0..1; 1 when it comes from configuration. 0.5 is three quarters of many places. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    /** How many places in the code say so; 0 when it comes from configuration. */
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    /** `config:pyproject.toml[tool.black]` or `code`. */
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const Casing = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['snake', 'camel', 'pascal', 'upper', 'flat']);
const NameKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'module', 'class', 'function', 'method', 'parameter', 'variable', 'constant', 'attribute',
]); // prettier-ignore
const DocstringConvention = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['google', 'numpy', 'rest', 'epytext', 'plain']);
/** How names of one kind are written, as a regular expression that a checker can use. */
const NamingRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: NameKind,
    convention: Casing,
    /** Anchored; linear in the length of a name. */
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Names of the repository that do not match. */
    outliers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Folders that do it in another way. */
    exceptions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        convention: Casing,
        pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
        evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    })),
});
/** Docstrings that are laid out alike. */
const DocstringCluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    convention: DocstringConvention,
    /** `one line, """, ends with a period` */
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), of: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
/** Names of one kind that share their first or last word. */
const NameCluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: NameKind,
    /** `get_*`, `*Error` */
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** A field that the code of a folder keeps in another way than the rest. */
const StyleOverride = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    field: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['indent', 'quotes', 'lineLength', 'docstrings', 'trailingCommas', 'importOrder']),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
/** How the repository writes Python. Deterministic; existing configuration wins over what the code shows. */
const Style = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    indent: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('tab'), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive()])),
    quotes: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['single', 'double'])),
    lineLength: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive()),
    docstrings: field(DocstringConvention),
    /** The share of functions with any annotation. */
    typeHints: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1)),
    trailingCommas: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** How values get into strings. */
    formatting: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['f-string', 'format', 'percent'])),
    /** Blank lines above a definition at the top of a file. */
    blankLines: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative()),
    /** `plain-first`: `import a` above `from b`, as isort does; `by-module`: mixed, by the name of the module. */
    importOrder: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['plain-first', 'by-module', 'by-length'])),
    /** One name in each `from` import, or as many as are needed. */
    importNames: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['one', 'several'])),
    importWrap: field(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['one-per-line', 'packed', 'grid', 'backslash'])),
    /** A blank line between the standard library and the rest. */
    importGroups: field(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** Top-level packages of the repository. */
    firstParty: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    naming: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NamingRule),
    overrides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(StyleOverride),
    docstringClusters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(DocstringCluster),
    nameClusters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NameCluster),
    /** Docstrings in the convention of the repository, with `{placeholders}`. */
    templates: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), class: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), function: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** The formatter and linters that the repository configures, with where. */
    tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['black', 'ruff', 'isort', 'flake8', 'pyright', 'mypy', 'pylint']), config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Who formats: black, ruff, or nobody. */
    formatter: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['black', 'ruff', 'none']),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});


/***/ }),

/***/ 30998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hQ: () => (/* reexport */ deliverFiles),
  iO: () => (/* binding */ deliverStage),
  n_: () => (/* reexport */ diffOf),
  c1: () => (/* reexport */ publishBundle),
  Bo: () => (/* reexport */ readBundle)
});

// UNUSED EXPORTS: FAILURE_FILE, PULL_REQUEST_FILE, bundleOfRun, packBundle

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
/** `fix: parse_date rejects leap days`: a conventional commit subject that starts nothing by itself. */
function subjectOf(request, spec) {
    const type = TYPES[spec?.kind ?? 'bug'];
    const title = plain(spec?.title ?? request.title).replace(/^(?:fix|feat|refactor|docs|test|chore|bug)(?:\([\w-]{1,30}\))?:\s*/i, '');
    const subject = `${type}: ${title === '' ? request.id : title}`;
    return subject.length <= SUBJECT_LIMIT ? subject : `${subject.slice(0, SUBJECT_LIMIT - 3).trimEnd()}...`;
}
/** The whole message. `Refs`, not `Fixes`: whether the issue is done is for a person to say. */
function commitMessage(request, spec) {
    const lines = [subjectOf(request, spec), ''];
    const rationale = plain(spec?.rationale ?? '');
    if (rationale !== '')
        lines.push(...wrap(rationale.slice(0, 600)), '');
    if (request.issue !== null)
        lines.push(`Refs #${request.issue}`);
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

// EXTERNAL MODULE: ./lib/base/hash.js
var hash = __webpack_require__(50645);
;// CONCATENATED MODULE: ./lib/stages/deliver/evidence.js

/** What is said of a patch. */
function factsOf(patch) {
    const { bytes, files, warnings } = patch;
    return { sha256: (0,hash/* sha256 */.s)(bytes), text: bytes.toString('utf8'), warnings, files };
}

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
/** Every check before and after the patch. */
function checksTable(verdict) {
    const rows = verdict.checks.map((check) => `| ${check.name} | ${number(check.before)} | ${number(check.after)} | ${RESULTS[check.status]} | ${cell(check.summary)} |`);
    return ['| Check | Before | After | Result | What it says |', '|---|---|---|---|---|', ...rows].join('\n');
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
    ].join('\n');
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
/** A part that is closed until somebody opens it. */
function collapsed(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function number(value) {
    return value === null ? '' : String(value);
}

;// CONCATENATED MODULE: ./lib/stages/deliver/failure.js


const DIFF_LIMIT = 12_000;
const OUTPUT_LIMIT = 4000;
const LIMIT = 60_000;
/** What was tried, where, how far it came and what stopped it: as good a report as that of a fix. Empty when there is nothing to tell. */
function renderFailure(evidence, limit = LIMIT) {
    const { resolution, plan, spec, patch } = evidence;
    const best = resolution.best ?? resolution.winner;
    const parts = [];
    const question = spec?.question ?? null;
    if (question !== null && resolution.state === 'question')
        parts.push((0,sanitise/* inertMarkdown */.Ic)(question));
    if (plan !== null && plan.steps.length > 0) {
        const steps = plan.steps
            .slice(0, 10)
            .map((step) => `1. ${code(step.target ?? step.path)}, suspicion ${step.suspicion.toFixed(2)} (${step.why.map((why) => cell(why, 60)).join(', ')})`);
        parts.push(`**Places tried**\n\n${steps.join('\n')}`);
    }
    if (best !== null) {
        parts.push(`**The best patch** (${cell(best.candidate.label)}), checks before and after\n\n${checksTable(best.verdict)}`);
        const findings = addedFindings(best.verdict.checks);
        if (findings !== '')
            parts.push(findings);
        if (patch !== null)
            parts.push(collapsed('Its diff', patch.text.length <= DIFF_LIMIT ? (0,sanitise/* fence */.EU)(patch.text, 'diff') : 'Too long to show; it is in the run folder.'));
        const output = best.verdict.failure;
        if (output !== null)
            parts.push(collapsed('What failed', (0,sanitise/* fence */.EU)(output.slice(-OUTPUT_LIMIT), 'text')));
        const tests = testLines(best.verdict);
        if (tests !== '')
            parts.push(collapsed('Tests', tests));
    }
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/git.js
var git = __webpack_require__(75033);
// EXTERNAL MODULE: ./lib/github/session.js
var session = __webpack_require__(59811);
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
;// CONCATENATED MODULE: ./lib/stages/deliver/render.js



/** GitHub's own limit of a pull request body, in characters. */
const BODY_LIMIT = 65_536;
/** The body of the pull request, from the artefacts alone: what and why, the checks, and everything that led here. */
function renderPullRequest(evidence, notes, limit = BODY_LIMIT) {
    const verdict = evidence.resolution.winner?.verdict;
    if (verdict === undefined)
        throw new Error('a pull request needs a winner');
    const { runUrl } = notes;
    const sections = [
        { name: 'summary', cut: 0, text: opening(evidence, notes) },
        { name: 'checks', cut: 0, text: `### Checks, before and after\n\n${checksTable(verdict)}` },
        { name: 'style', cut: 3, text: styleLines(verdict) },
        { name: 'tests', cut: 2, text: testLines(verdict) },
        { name: 'new findings', cut: 3, text: addedFindings(verdict.checks) },
        { name: 'why this patch', cut: 1, text: `### Why this patch\n\n${whyThis(evidence)}` },
        {
            name: 'candidates',
            cut: 5,
            text: collapsed(`Candidates (${evidence.resolution.attempts.length})`, candidatesTable(evidence)),
        },
        { name: 'spec', cut: 4, text: collapsed('Spec (YAML)', specBlock(evidence)) },
        { name: 'transcript', cut: 6, text: collapsed('Transcript', transcript(evidence)) },
        { name: 'provenance', cut: 0, text: collapsed('Provenance (JSON)', provenance(evidence, runUrl)) },
    ];
    return fit(sections.filter((section) => section.text.trim() !== ''), limit);
}
function opening(evidence, notes) {
    const { request, resolution, patch } = evidence;
    const places = (patch?.files ?? []).slice(0, 5).map((file) => `${code(file.path)} (+${file.added} −${file.removed})`);
    const more = (patch?.files.length ?? 0) - places.length;
    const where = `${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const asked = request.issue === null
        ? `the request “${cell(request.title, 150)}”`
        : `#${request.issue}, “${cell(request.title, 150)}”`;
    const lines = [
        `This changes ${where} for ${asked}. It is proposed because ${outcome/* REASONS */.ez[resolution.reason]}.`,
        '',
        `**Draft: a person decides.** Confidence ${resolution.confidence.toFixed(2)}; written by local models, checked by programs, merged by nobody yet.`,
        '',
    ];
    if (request.issue !== null)
        lines.push(`Refs #${request.issue} (not “Fixes”: whether the issue is done is for a person to say, so merging does not close it).`, '');
    if (notes.startsNoChecks)
        lines.push("> **No checks run here yet.** GitHub starts none for a pull request that the job's own token opened. Close and reopen it, or push to its branch, and they start. With the input `publish-token` they start by themselves.", '');
    const warnings = patch?.warnings ?? [];
    if (warnings.length > 0)
        lines.push('**Look at this first:**', '', ...warnings.slice(0, 10).map((warning) => `- ${cell(warning)}`), '');
    if (notes.newTest !== null)
        lines.push(`The test made from the request is part of the patch: ${code(notes.newTest)}.`, '');
    if (notes.baseMoved)
        lines.push(`The patch was made and checked on ${code(request.base.sha.slice(0, 12))}; the default branch has moved since.`, '');
    if (notes.earlierBranch !== null)
        lines.push(`Somebody has worked on ${code(notes.earlierBranch)} since; that branch was left alone and this is a new one.`, '');
    if (notes.runUrl !== null)
        lines.push(`[The run that made this](${notes.runUrl}).`, '');
    return lines.join('\n').trimEnd();
}
function whyThis({ resolution, plan }) {
    const winner = resolution.winner;
    if (winner === null)
        return '';
    const { candidate, verdict } = winner;
    const others = resolution.attempts.filter((attempt) => attempt.id !== candidate.id);
    const failed = others.filter((attempt) => attempt.outcome === 'failed').length;
    const passed = others.length - failed;
    const step = plan?.steps.find((each) => each.step === candidate.step);
    const lines = [
        `- Candidate ${code(candidate.id)} of the ${candidate.core} core: ${cell(candidate.label)}. Outcome: **${verdict.outcome}**.`,
        `- ${others.length === 0 ? 'It was the only candidate.' : `Of ${others.length} others, ${failed} failed a check and ${passed} passed but ranked lower or repeated it.`}`,
    ];
    if (step !== undefined)
        lines.push(`- Place: ${code(step.target ?? step.path)}, found by ${step.why.map((why) => cell(why, 60)).join(', ') || 'the plan'}; suspicion ${step.suspicion.toFixed(2)}.`);
    const reproduction = plan?.reproduction ?? null;
    if (reproduction !== null)
        lines.push(`- Test made from the request (${reproduction.origin}, ${reproduction.strength ?? 'strong'}): ${cell(reproduction.checks)}.`);
    if (resolution.repairs > 0)
        lines.push(`- ${resolution.repairs} rounds of repair were used.`);
    return lines.join('\n');
}
function fit(sections, limit) {
    let kept = [...sections];
    const gone = [];
    const join = () => `${kept.map((section) => section.text).join('\n\n')}${gone.length === 0 ? '' : `\n\n<sub>Left out because the body was too long: ${gone.join(', ')}.</sub>`}\n`;
    for (;;) {
        const body = join();
        if (body.length <= limit)
            return body;
        const worst = kept.reduce((a, b) => (b.cut > a.cut ? b : a));
        if (worst.cut === 0)
            return `${body.slice(0, limit - 40)}\n\n${(0,sanitise/* inertMarkdown */.Ic)('(cut)')}\n`;
        kept = kept.filter((section) => section !== worst);
        gone.push(worst.name);
    }
}

;// CONCATENATED MODULE: ./lib/stages/deliver/pull-request.js




/**
 * Opens one draft pull request for a request, or finds the one that is open. A branch on which somebody else committed is
 * never touched; the default branch and existing commits are never moved. A closed or locked issue gets nothing.
 */
async function openPullRequest(input) {
    const { session, evidence } = input;
    const { request } = evidence;
    if (request.issue !== null) {
        const issue = await session.issue(request.issue);
        if (!issue.open)
            return unpublished(input, 'issue-closed', `issue #${issue.number} was closed meanwhile; the patch is kept`);
        if (issue.locked)
            return unpublished(input, 'issue-locked', `issue #${issue.number} was locked meanwhile; the patch is kept`);
    }
    const open = await (0,branches/* findOpenDelivery */.Ei)(session, request.id);
    if (open !== null)
        return delivered(input, open.branch, open.head.sha, open.pull, null);
    const target = await session.defaultBranch();
    const base = request.base.sha;
    const baseMoved = (await session.branchHead(target))?.sha !== base;
    if (baseMoved && !(await session.isOnBranch(base, target)))
        throw new errors/* UserError */.yo('base-not-available', `commit ${base.slice(0, 12)} is not on ${target}, so no pull request against it can be opened; the patch is kept`, errors/* ExitCode */.yU.refused);
    const message = commitMessage(request, evidence.spec);
    const files = input.changes.map(({ path, mode, after }) => ({ path, mode, content: after }));
    const commit = await session.commit(base, files, message);
    const { branch, sha, earlierBranch } = await claimBranch(session, request.id, commit);
    const body = renderPullRequest(evidence, {
        runUrl: session.runUrl,
        startsNoChecks: input.startsNoChecks,
        baseMoved,
        earlierBranch,
        newTest: input.newTest,
    });
    const pull = await session
        .openDraft(branch, target, subjectOf(request, evidence.spec), body)
        .catch((error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        // The work is not lost: it is on the branch, and a person may open the pull request from there.
        const link = `${session.serverUrl}/${session.owner}/${session.name}/compare/${target}...${branch}`;
        throw new errors/* UserError */.yo(error.reason, `${error.message}; the commit is on ${branch}: ${link}`, error.exit);
    });
    return delivered(input, branch, sha, pull, earlierBranch);
}
/** The first branch name that is free, or ours with the same content and never proposed. */
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
        else if (head.tree === tree && (await session.pullRequestOf(branch)) === null)
            return { branch, sha: head.sha, earlierBranch };
    }
    throw new errors/* UserError */.yo('github-rejected', `all branch names of ${id} are taken; delete the old ones`, errors/* ExitCode */.yU.unavailable);
}
function delivered(input, branch, commit, pull, earlier) {
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
// EXTERNAL MODULE: ./lib/contracts/resolution.js
var resolution = __webpack_require__(19793);
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
    report: report/* RunReport */.e,
    /** The unified diff, base64: it may hold bytes that are no UTF-8. */
    patch: schemas/* base64 */.K39().max(1_400_000).nullable(),
    /** What was left out to fit the transport. */
    omitted: schemas/* array */.YOg(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./lib/stages/deliver/bundle.js












const MOST_BYTES = (/* unused pure expression or super */ null && (900 * 1024));
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
        report,
        patch: patch?.toString('base64') ?? null,
        omitted: [],
    };
}
/** Packs a bundle into at most `limit` bytes, leaving out what explains least first. */
async function packBundle(bundle, limit = MOST_BYTES) {
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





/** The unified diff of changes of ours. */
async function diffOf(changes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, await (0,deliver_scratch/* openScratch */.j)(), true);
        return (await scratch.diff(changes)).bytes.toString('utf8');
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







/**
 * Opens the pull request for what a resolve job handed over. Nothing of it is executed and nothing is believed: the patch
 * is guarded again on its bytes, the base must be on the default branch, and the body is rendered here.
 */
async function publishBundle(input) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { bundle, session, options } = input;
        const { request, resolution } = bundle;
        if (request !== null)
            belongsHere(bundle, session, input.issue);
        const bytes = bundle.patch === null ? null : Buffer.from(bundle.patch, 'base64');
        const refused = bytes === null ? null : (0,deliver_patch/* guarded */.Nj)(bytes, options['allow-paths']).refused;
        if (request === null || resolution === null || resolution.state !== 'resolved' || bytes === null) {
            if (bundle.report.state === 'resolved')
                throw new errors/* UserError */.yo('artifact-invalid', 'what was handed over says that it is resolved and brings no proven patch', errors/* ExitCode */.yU.refused);
            const text = bytes === null || refused !== null ? null : bytes;
            const patch = text === null ? null : { sha256: '', text: text.toString('utf8'), warnings: [], files: [] };
            const details = request === null || resolution === null ? '' : renderFailure({ ...bundle, request, resolution, patch });
            return {
                delivery: nothing(),
                report: { ...bundle.report, opened: false, pullRequest: null, branch: null },
                details,
            };
        }
        if (refused !== null)
            throw unsafe(refused);
        const before = await filesAtBase(bytes, request.base.sha, session);
        const again = (0,deliver_patch/* guarded */.Nj)(bytes, options['allow-paths'], (path) => before.get(path) ?? null);
        if (again.refused !== null)
            throw unsafe(again.refused);
        const scratch = publish_addDisposableResource(env_1, await (0,deliver_scratch/* openScratch */.j)(), true);
        const changes = await scratch.apply(bytes, regularFiles(before));
        const evidence = {
            ...bundle,
            request,
            resolution,
            patch: factsOf({ bytes, files: (await scratch.diff(changes)).files, warnings: again.warnings }),
        };
        const delivery = await openPullRequest({
            session,
            evidence,
            changes,
            patch: null,
            startsNoChecks: options['publish-token'] === '',
            newTest: newTestOf(evidence, changes),
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
        return { delivery, report, details: '' };
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
    if (elsewhere || request.base.sha !== base || !id.test(request.id) || (issue !== null && request.issue !== issue))
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
function newTestOf(evidence, changes) {
    const source = evidence.plan?.reproduction?.source.trim();
    if (source === undefined)
        return null;
    return (changes.find((change) => change.before === null && change.after.toString('utf8').trim() === source)?.path ?? null);
}
function nothing() {
    return { schema: 1, how: 'none', patch: null, branch: null, commit: null, pullRequest: null, note: '', reason: null };
}

;// CONCATENATED MODULE: ./lib/stages/deliver/index.js











/** Leaves room in a comment for the rest of the report. */
const PLACES_LIMIT = 20_000;



/** The Markdown report of what was tried, in the run folder: for the status comment and the summary. */
const FAILURE_FILE = 'failure.md';
/** The text of the pull request, in the run folder. */
const PULL_REQUEST_FILE = 'pull-request.md';
/** Brings the result where it belongs. The patch is written first and kept, whatever becomes of the rest. */
async function deliverStage(input, context) {
    const { resolution, request, plan } = input;
    const shown = resolution.winner ?? resolution.best;
    const won = resolution.state === 'resolved' && resolution.winner !== null;
    const newTest = won ? await reproductionFile(plan, resolution, request, context.repository) : null;
    const written = shown === null ? null : await (0,deliver_patch/* writePatch */.CZ)(shown.candidate.edits, context, newTest === null ? [] : [newTest]);
    const patch = written?.path ?? null;
    const evidence = {
        ...input,
        patch: written === null || patch === null ? null : factsOf(written),
    };
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
    await context.run.write(PULL_REQUEST_FILE, renderPullRequest(evidence, {
        runUrl: null,
        startsNoChecks: false,
        baseMoved: false,
        earlierBranch: null,
        newTest: newTest?.path ?? null,
    }));
    const mode = context.options.deliver || (context.github === null ? 'commit' : 'pr');
    switch (mode) {
        case 'patch':
            return kept(patch, 'the patch is in the run folder');
        case 'artifact':
            return { ...kept(patch, 'handed over to the publish job'), how: 'artifact' };
        case 'commit': {
            const { root } = context.repository;
            const message = commitMessage(request, input.spec);
            const made = await commitLocally(root, request.base.sha, request.id, written.changes, message, context.signal);
            const { branch, commit, existed, earlierBranch } = made;
            const note = `${existed ? 'the change is on' : 'a commit is on'} ${branch}${earlierBranch === null ? '' : `; ${earlierBranch} was left alone`}`;
            return { ...kept(patch, note), how: 'commit', branch, commit, reason: existed ? 'already-delivered' : null };
        }
        case 'pr': {
            if (context.github === null)
                throw new errors/* UserError */.yo('option-invalid', 'option deliver: pr needs a GitHub repository and a token');
            context.waiting('opening a draft pull request');
            return openPullRequest({
                // Under the run's own signal: nothing is published after `/stop` or the end of the budget.
                session: context.github.withSignal(context.signal),
                evidence,
                changes: written.changes,
                patch,
                startsNoChecks: context.options['publish-token'] === '',
                newTest: newTest?.path ?? null,
            });
        }
    }
}
/** The quoted places of the answer, where the request was a question. */
async function answered({ spec }, context) {
    if (spec?.kind !== 'question')
        return '';
    const text = await context.run.read(answer/* ANSWER_FILE */.w6);
    return text === null ? '' : answerPlaces(answer/* Answer */.Fn.parse(JSON.parse(text)), context.github, PLACES_LIMIT);
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
/* harmony export */   M2: () => (/* binding */ withParents),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   mO: () => (/* binding */ PATCH_FILE)
/* harmony export */ });
/* unused harmony export REFUSED_FILE */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75033);
/* harmony import */ var _judge_bench_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32914);
/* harmony import */ var _judge_guard_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75356);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31543);
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
/** Writes the unified diff of edits (and new files) against base into the run folder and guards exactly those bytes. */
async function writePatch(edits, context, newFiles = []) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const modes = await modesAt(context.repository, [...edits, ...newFiles].map(({ path }) => path));
        const changes = await changesOf(edits, context.repository, modes);
        for (const { path, content } of newFiles)
            changes.push({ path, mode: '100644', before: null, after: Buffer.from(content, 'utf8') });
        const real = changes.filter((change) => change.before === null || !change.before.equals(change.after));
        if (real.length === 0)
            return { path: null, bytes: Buffer.alloc(0), changes: [], files: [], refused: null, warnings: [] };
        const scratch = __addDisposableResource(env_1, await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .openScratch */ .j)(), true);
        const { bytes, files } = await scratch.diff(real);
        const before = new Map(real.map((change) => [change.path, change.before]));
        const { refused, warnings } = guarded(bytes, context.options['allow-paths'], (path) => {
            const mode = modes.get(path);
            return mode === undefined ? null : { mode, bytes: before.get(path) ?? new Uint8Array() };
        });
        const file = refused === null ? PATCH_FILE : REFUSED_FILE;
        await context.run.write(file, bytes);
        return { path: refused === null ? context.run.file(file) : null, bytes, changes: real, files, refused, warnings };
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
function guarded(patch, allowPaths, base) {
    const allow = allowPaths
        .split(',')
        .map((path) => path.trim())
        .filter((path) => path !== '');
    const { ok, findings } = (0,_judge_guard_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .guardPatch */ .w)(patch, { allowPaths: allow, base, partial: base === undefined });
    const say = ({ rule, path, line, message }) => `${rule} ${path}${line > 0 ? `:${line}` : ''}: ${message}`;
    const reasons = findings.filter((finding) => finding.severity === 'refuse').map(say);
    return {
        refused: ok ? null : reasons.join('; ').slice(0, 2000),
        warnings: findings.filter((finding) => finding.severity === 'warn').map(say),
    };
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
