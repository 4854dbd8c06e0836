export const id = 503;
export const ids = [503];
export const modules = {

/***/ 32503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createSession)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/github/job-log.js
/** What a person would copy out of the log of a failed job: pure functions from text to text. */
/** More than this of a log is never looked at; failures stand at its end. */
const READ = 400_000;
const KEPT = 8_000;
const LINES_BEFORE_ERROR = 60;
const STAMP = /^\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,9}Z /;
const COLOUR = /\u001b\[[0-9;]{0,20}[A-Za-z]/g;
/** Where Actions checks a repository out: paths below it are those of the repository. */
const WORKSPACE = /\/(?:home\/runner\/work|__w)\/[^/\s]{1,100}\/[^/\s]{1,100}\//g;
/**
 * The part of a log that shows what failed: the failures that pytest prints, or the lines before the first error of the
 * runner. Without time stamps, colours and the folders of the runner.
 */
function failingPart(log) {
    const lines = log
        .slice(-READ)
        .split(/\r?\n/)
        .map((line) => line.slice(0, 2000).replace(STAMP, '').replace(COLOUR, '').replace(WORKSPACE, ''));
    const failures = lines.findIndex((line) => /^=+ (?:FAILURES|ERRORS) =+$/.test(line));
    if (failures >= 0) {
        const after = lines.findIndex((line, at) => at > failures && /^=+ .*\b(?:failed|errors?)\b.* in [\d.]+s/.test(line));
        return cut(lines.slice(failures, after < 0 ? undefined : after + 1));
    }
    const error = lines.findIndex((line) => line.startsWith('##[error]'));
    const end = error < 0 ? lines.length : error + 1;
    const shown = lines.slice(Math.max(0, end - LINES_BEFORE_ERROR), end);
    return cut(shown.filter((line) => !/^##\[(?:group|endgroup|debug)\]/.test(line)));
}
function cut(lines) {
    const text = lines.join('\n').trim();
    return text.length <= KEPT ? text : `${text.slice(0, KEPT / 2)}\n[...]\n${text.slice(-KEPT / 2)}`;
}

;// CONCATENATED MODULE: ./lib/github/checks.js


const FAILED = new Set(['failure', 'timed_out']);
const MOST = 5;
const ANNOTATIONS = 30;
const TEXT_LIMIT = 4000;
/** What CI said of a commit. */
function checkCalls(client) {
    const at = { owner: client.owner, repo: client.repo };
    const annotationsOf = (id) => client.call({ what: 'read the annotations of a check', needs: 'checks: read' }, async (rest) => {
        const { data } = await rest.checks.listAnnotations({ ...at, check_run_id: id, per_page: ANNOTATIONS });
        return data.map(({ path, start_line, message }) => ({ path, line: start_line, message: (message ?? '').slice(0, TEXT_LIMIT) })); // prettier-ignore
    });
    // The check run of an Actions job has the number of the job. Logs vanish after a while, and need a permission of their own.
    const logOf = async (id) => {
        try {
            return await client.call({ what: 'read the log of a job', needs: 'actions: read' }, async (rest) => {
                const { data } = await rest.actions.downloadJobLogsForWorkflowRun({ ...at, job_id: id });
                return typeof data === 'string' ? failingPart(data) : '';
            });
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                return '';
            throw error;
        }
    };
    return {
        failedChecks: async (sha, except) => {
            const runs = await client.call({ what: 'read the checks of the commit', needs: 'checks: read' }, async (rest) => {
                return (await rest.checks.listForRef({ ...at, ref: sha, filter: 'latest', per_page: 100 })).data.check_runs;
            });
            const failed = runs.filter(({ name, conclusion }) => name !== except && FAILED.has(conclusion ?? ''));
            const found = [];
            for (const { id, name, output, app } of failed.slice(0, MOST))
                found.push({
                    name,
                    summary: [output.title, output.summary, output.text].filter(Boolean).join('\n').slice(0, TEXT_LIMIT),
                    annotations: output.annotations_count > 0 ? await annotationsOf(id) : [],
                    log: app?.slug === 'github-actions' ? await logOf(id) : '',
                });
            return found;
        },
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./lib/github/retry.js
var retry = __webpack_require__(6042);
;// CONCATENATED MODULE: ./lib/github/client.js


const REQUEST_SECONDS = 60;
/** A client for one repository. The addresses come from the caller only, never from the environment. */
function createClient(options) {
    // Octokit prints what it finds odd; standard output is not ours to write to.
    const quiet = (text) => options.log.debug(text.slice(0, 300));
    const octokit = (0,github/* getOctokit */.Q)(options.token, {
        baseUrl: options.apiUrl.replace(/\/+$/, ''),
        userAgent: 'groundskeeper',
        log: { debug: () => undefined, info: () => undefined, warn: quiet, error: quiet },
    });
    octokit.hook.before('request', (request) => {
        const limit = AbortSignal.timeout(REQUEST_SECONDS * 1000);
        request.request = { ...request.request, signal: AbortSignal.any([options.signal, limit]) };
    });
    octokit.hook.after('request', (response, { url }) => {
        // The log of a job is text.
        if (url.endsWith('/logs') && typeof response.data === 'string')
            return;
        if (response.status !== 204 && (typeof response.data !== 'object' || response.data === null))
            throw new retry/* BadAnswer */.CF('an answer that is no JSON document');
    });
    const tools = {
        log: options.log,
        signal: options.signal,
        sleep: options.retry?.sleep ?? retry/* sleep */.yy,
        now: options.retry?.now ?? Date.now,
        random: options.retry?.random ?? Math.random,
    };
    return {
        owner: options.owner,
        repo: options.name,
        tokenIsInstallation: options.token.startsWith('ghs_'),
        call: (operation, request, recheck) => (0,retry/* withRetry */.bD)(operation, () => request(octokit.rest, octokit), tools, recheck),
    };
}

// EXTERNAL MODULE: ./lib/github/session.js
var session = __webpack_require__(59811);
;// CONCATENATED MODULE: ./lib/github/git-data.js



const git_data_READ = 'contents: read';
const WRITE = 'contents: write';
const FOLDER = '040000';
const SUBJECTS = 50;
const FILE_LIMIT = 8 * 1024 * 1024;
/** Branches, commits and files, through the Git Data API: no clone, no work tree, no hook. */
function gitCalls(client) {
    const at = { owner: client.owner, repo: client.repo };
    const trees = new Map();
    const treeOf = (commit) => client.call({ what: `read commit ${commit.slice(0, 12)}`, needs: git_data_READ }, async (rest) => (await rest.git.getCommit({ ...at, commit_sha: commit })).data.tree.sha);
    const entries = (tree) => {
        const cached = trees.get(tree);
        if (cached !== undefined)
            return cached;
        const fresh = client.call({ what: `read tree ${tree.slice(0, 12)}`, needs: git_data_READ }, async (rest) => {
            const { data } = await rest.git.getTree({ ...at, tree_sha: tree });
            return new Map(data.tree.map((entry) => [entry.path, { mode: entry.mode, sha: entry.sha, size: entry.size ?? 0 }]));
        });
        trees.set(tree, fresh);
        return fresh;
    };
    const rootOf = new Map();
    const entryAt = async (commit, path) => {
        const root = rootOf.get(commit) ?? treeOf(commit);
        rootOf.set(commit, root);
        let entry = { mode: FOLDER, sha: await root, size: 0 };
        for (const part of path.split('/')) {
            if (entry?.mode !== FOLDER)
                return null;
            entry = (await entries(entry.sha)).get(part) ?? null;
        }
        return entry;
    };
    const branchHead = async (branch) => client.call({ what: `read branch ${branch}`, needs: git_data_READ }, async (rest) => {
        try {
            const { commit } = (await rest.repos.getBranch({ ...at, branch })).data;
            return {
                sha: commit.sha,
                authorLogin: login(commit.author),
                authorEmail: commit.commit.author?.email ?? null,
                message: commit.commit.message,
                tree: commit.commit.tree.sha,
                parents: commit.parents.map((parent) => parent.sha),
            };
        }
        catch (error) {
            if ((0,retry/* statusOf */.c2)(error) === 404)
                return null;
            throw error;
        }
    });
    return {
        branchHead,
        treeOf,
        recentSubjects: () => client.call({ what: 'read the latest commits', needs: git_data_READ }, async (rest) => {
            const { data } = await rest.repos.listCommits({ ...at, per_page: SUBJECTS });
            return data
                .filter(({ parents, commit }) => parents.length < 2 && commit.author?.email !== session/* BOT */.W.email)
                .map(({ commit }) => commit.message.split('\n', 1)[0]?.slice(0, 200) ?? '');
        }),
        isOnBranch: async (sha, branch) => {
            if ((await branchHead(branch))?.sha === sha)
                return true;
            return client.call({ what: `compare ${sha.slice(0, 12)} with ${branch}`, needs: git_data_READ }, async (rest) => {
                try {
                    const { data } = await rest.repos.compareCommitsWithBasehead({
                        ...at,
                        basehead: `${branch}...${sha}`,
                        per_page: 1,
                    });
                    return data.status === 'behind' || data.status === 'identical';
                }
                catch (error) {
                    if ((0,retry/* statusOf */.c2)(error) === 404)
                        return false;
                    throw error;
                }
            });
        },
        pathsAt: async (commit) => {
            const tree = await treeOf(commit);
            return client.call({ what: `list the files of ${commit.slice(0, 12)}`, needs: git_data_READ }, async (rest) => {
                const { data } = await rest.git.getTree({ ...at, tree_sha: tree, recursive: 'true' });
                return data.truncated ? null : data.tree.filter(({ type }) => type === 'blob').map(({ path }) => path);
            });
        },
        modeAt: async (commit, path) => (await entryAt(commit, path))?.mode ?? null,
        fileAt: async (commit, path) => {
            const entry = await entryAt(commit, path);
            if (entry === null || (entry.mode !== '100644' && entry.mode !== '100755'))
                return null;
            const { sha, mode } = entry;
            if (entry.size > FILE_LIMIT)
                throw new errors/* UserError */.yo('patch-refused', `${path} is larger than a patch may touch`, errors/* ExitCode */.yU.refused);
            return client.call({ what: `read ${path}`, needs: git_data_READ }, async (rest) => {
                const { data } = await rest.git.getBlob({ ...at, file_sha: sha });
                return { content: Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'), mode };
            });
        },
        commit: async (base, files, message) => {
            const operation = { what: 'store the commit', needs: WRITE };
            const tree = [];
            for (const file of files) {
                const content = file.content;
                const sha = content === null
                    ? null
                    : await client.call(operation, async (rest) => (await rest.git.createBlob({
                        ...at,
                        content: Buffer.from(content).toString('base64'),
                        encoding: 'base64',
                    })).data.sha);
                tree.push({ path: file.path, mode: file.mode, type: 'blob', sha });
            }
            const baseTree = await treeOf(base);
            const made = await client.call(operation, async (rest) => (await rest.git.createTree({ ...at, base_tree: baseTree, tree })).data.sha);
            // Named by content: with the date fixed here, a repeated request makes the same commit again, not another one.
            const who = { ...session/* BOT */.W, date: new Date().toISOString().replace(/\.\d+Z$/, 'Z') };
            return client.call(operation, async (rest) => (await rest.git.createCommit({ ...at, message, tree: made, parents: [base], author: who, committer: who }))
                .data.sha);
        },
        createBranch: (branch, sha) => client.call({ what: `create branch ${branch}`, needs: WRITE }, async (rest) => {
            try {
                await rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha });
                return true;
            }
            catch (error) {
                if ((0,retry/* statusOf */.c2)(error) === 422 && (await branchHead(branch)) !== null)
                    return false;
                throw error;
            }
        }, 
        // The answer to the first try may have been lost on the way.
        async () => {
            const head = await branchHead(branch);
            return head === null ? null : head.sha === sha;
        }),
        updateBranch: async (branch, sha) => {
            await client.call({ what: `move branch ${branch} forward`, needs: WRITE }, async (rest) => {
                await rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha, force: false });
                return true;
            }, async () => ((await branchHead(branch))?.sha === sha ? true : null));
        },
    };
}
// The account of a commit is an empty object where GitHub knows none.
function login(author) {
    return author !== null && 'login' in author && typeof author.login === 'string' ? author.login : null;
}

// EXTERNAL MODULE: ./lib/github/issues.js
var issues = __webpack_require__(375);
;// CONCATENATED MODULE: ./lib/github/pulls.js


/** Pull requests. What this opens is a draft, always. */
function pullCalls(client) {
    const at = { owner: client.owner, repo: client.repo };
    const pullRequestOf = async (branch) => {
        const found = await client.call({ what: `look for a pull request of ${branch}`, needs: 'pull-requests: read' }, async (rest) => (await rest.pulls.list({ ...at, head: `${client.owner}:${branch}`, state: 'all', per_page: 100 })).data);
        // The API ignores a head that it does not understand and then lists everything.
        const of = found.filter((pull) => pull.head.ref === branch);
        const pull = of.find((one) => one.state === 'open') ?? of[0];
        return pull === undefined ? null : view(pull, true);
    };
    const openOne = async (branch) => {
        const pull = await pullRequestOf(branch);
        return pull?.open === true ? pull : null;
    };
    return {
        pullRequestOf,
        pull: (number) => client.call({ what: `read pull request #${number}`, needs: 'pull-requests: read' }, async (rest) => {
            const { data } = await rest.pulls.get({ ...at, pull_number: number });
            const here = `${client.owner}/${client.repo}`.toLowerCase();
            const { existed: _existed, ...shown } = view(data, true);
            return {
                ...shown,
                title: data.title,
                body: data.body ?? '',
                // Null when the fork is gone.
                branch: data.head.repo?.full_name.toLowerCase() === here ? data.head.ref : null,
                locked: data.locked,
            };
        }),
        updatePullBody: async (number, body) => {
            await client.call({ what: `write the text of pull request #${number}`, needs: 'pull-requests: write' }, (rest) => rest.pulls.update({ ...at, pull_number: number, body }));
        },
        openDraft: async (branch, base, title, body) => client.call({ what: 'open a draft pull request', needs: 'pull-requests: write' }, async (rest) => {
            try {
                const { data } = await rest.pulls.create({ ...at, head: branch, base, title, body, draft: true });
                return view(data, false);
            }
            catch (error) {
                // A setting of the repository or organisation, not a missing permission of the token.
                if (/not permitted to create/i.test((0,errors/* messageOf */.bD)(error)))
                    throw new errors/* UserError */.yo('pull-request-forbidden', `${client.owner}/${client.repo} does not let this token open pull requests (Settings, Actions, General: "Allow GitHub Actions to create and approve pull requests", or give publish-token)`, errors/* ExitCode */.yU.unavailable);
                if ((0,retry/* statusOf */.c2)(error) !== 422)
                    throw error;
                const existing = await openOne(branch);
                if (existing !== null)
                    return existing;
                if (/draft/i.test(String(error)))
                    throw new errors/* UserError */.yo('github-rejected', `${client.owner}/${client.repo} does not support draft pull requests, and I open nothing else; the branch ${branch} holds the change`, errors/* ExitCode */.yU.unavailable);
                throw error;
            }
        }, () => openOne(branch)),
    };
}
function view(pull, existed) {
    return { number: pull.number, url: pull.html_url, draft: pull.draft ?? false, open: pull.state === 'open', existed };
}

// EXTERNAL MODULE: ./lib/github/reports.js
var reports = __webpack_require__(34432);
;// CONCATENATED MODULE: ./lib/github/create-session.js






/** Opens a repository on a GitHub server. No request is made before the first question. */
function createSession(options) {
    const client = createClient(options);
    return {
        owner: options.owner,
        name: options.name,
        serverUrl: options.serverUrl.replace(/\/+$/, ''),
        runUrl: options.runUrl,
        withSignal: (signal) => createSession({ ...options, signal }),
        ...(0,issues/* issueCalls */.n)(client),
        ...gitCalls(client),
        ...pullCalls(client),
        ...(0,reports/* reportCalls */.q)(client),
        ...checkCalls(client),
    };
}


/***/ }),

/***/ 375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   n: () => (/* binding */ issueCalls)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);


const PAGE = 100;
// A bound on how far we look for our comment: 5,000 comments.
const MOST_PAGES = 50;
const MOST_RECENT_PAGES = 10;
/** GitHub's own limit of a comment, in characters. */
const COMMENT_LIMIT = 65_536;
/** People, issues and comments. */
function issueCalls(client) {
    const at = { owner: client.owner, repo: client.repo };
    const own = new Map();
    let viewer = null;
    let branch = null;
    // An installation token (that of a job, of an App) writes as a bot; any other as the account it belongs to.
    const viewerId = () => (viewer ??= client.tokenIsInstallation
        ? Promise.resolve(null)
        : client
            .call({ what: 'ask whose token this is', needs: 'metadata: read' }, async (rest) => {
            return (await rest.users.getAuthenticated()).data.id;
        })
            .catch(() => null));
    const pages = async function* (issue, since) {
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const batch = await client.call({ what: `read the comments of issue #${issue}`, needs: 'issues: read' }, async (rest) => (await rest.issues.listComments({
                ...at,
                issue_number: issue,
                per_page: PAGE,
                page,
                ...(since === undefined ? {} : { since }),
            })).data);
            yield* batch;
            if (batch.length < PAGE)
                return;
        }
    };
    const find = async (issue, marker) => {
        const me = await viewerId();
        for await (const comment of pages(issue)) {
            const body = comment.body ?? '';
            // Anybody can write the marker: only a comment of ours that begins with it is the one.
            if (isOurs(comment.user, me) && body.startsWith(marker))
                return { id: comment.id, body };
        }
        return null;
    };
    const isOurs = (user, me) => me === null ? user?.type === 'Bot' : user?.id === me;
    return {
        defaultBranch: () => (branch ??= client.call({ what: `read the repository ${client.owner}/${client.repo}`, needs: 'metadata: read' }, async (rest) => (await rest.repos.get(at)).data.default_branch)),
        permission: (login, id) => client.call({ what: `ask for the permission of ${login}`, needs: 'metadata: read' }, async (rest) => {
            try {
                const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...at, username: login });
                if (id !== undefined && data.user !== null && data.user.id !== id)
                    return 'none';
                return level(data.permission);
            }
            catch (error) {
                if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
                    return 'none';
                throw error;
            }
        }),
        issue: (number) => client.call({ what: `read issue #${number}`, needs: 'issues: read' }, async (rest) => {
            const { data } = await rest.issues.get({ ...at, issue_number: number });
            return {
                number: data.number,
                title: data.title,
                body: data.body ?? '',
                open: data.state === 'open',
                locked: data.locked,
                labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
                author: data.user?.login ?? null,
                isPullRequest: data.pull_request !== undefined,
            };
        }),
        addLabels: async (issue, labels) => {
            await client.call({ what: `label #${issue}`, needs: 'pull-requests: write' }, (rest) => rest.issues.addLabels({ ...at, issue_number: issue, labels: [...labels] }));
        },
        react: async (comment, kind) => {
            const wanted = { ...at, comment_id: comment, content: 'eyes' };
            await client.call({ what: 'react to the command', needs: 'issues: write' }, (rest) => kind === 'issue'
                ? rest.reactions.createForIssueComment(wanted)
                : rest.reactions.createForPullRequestReviewComment(wanted));
        },
        findComment: find,
        upsertComment: async (issue, marker, body) => {
            const key = `${issue} ${marker}`;
            const text = `${marker}\n${body}`.slice(0, COMMENT_LIMIT);
            const operation = { what: `write the status comment of issue #${issue}`, needs: 'issues: write' };
            const edit = async (id) => {
                await client.call(operation, (rest) => rest.issues.updateComment({ ...at, comment_id: id, body: text }));
                own.set(key, id);
                return id;
            };
            const known = own.get(key) ?? (await find(issue, marker))?.id;
            if (known !== undefined) {
                try {
                    return await edit(known);
                }
                catch (error) {
                    // Somebody deleted it: say it again, once.
                    if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || error.reason !== 'github-not-found')
                        throw error;
                    own.delete(key);
                }
            }
            const id = await client.call(operation, async (rest) => (await rest.issues.createComment({ ...at, issue_number: issue, body: text })).data.id, async () => (await find(issue, marker))?.id ?? null);
            // Two runs may have looked at the same moment: the older comment stays.
            const first = (await find(issue, marker))?.id ?? id;
            if (first === id) {
                own.set(key, id);
                return id;
            }
            await client
                .call(operation, (rest) => rest.issues.deleteComment({ ...at, comment_id: id }))
                .catch(() => undefined);
            return edit(first);
        },
        commentsSince: async (issue, since) => {
            const found = [];
            const from = Date.parse(since);
            for await (const comment of pages(issue, new Date(from).toISOString())) {
                // `since` of the API looks at the last edit; what counts here is when it was written.
                if (Date.parse(comment.created_at) < from)
                    continue;
                found.push(viewOf(comment));
            }
            return found;
        },
        recentComments: async (since) => {
            const me = await viewerId();
            const found = [];
            for (let page = 1; page <= MOST_RECENT_PAGES; page += 1) {
                const batch = await client.call({ what: 'read the comments of the last hour', needs: 'issues: read' }, async (rest) => (await rest.issues.listCommentsForRepo({
                    ...at,
                    sort: 'updated',
                    direction: 'desc',
                    since,
                    per_page: PAGE,
                    page,
                })).data);
                for (const comment of batch)
                    found.push({
                        ...viewOf(comment),
                        issue: Number(comment.issue_url.split('/').at(-1)),
                        ours: isOurs(comment.user, me),
                    });
                if (batch.length < PAGE)
                    break;
            }
            return found;
        },
    };
}
function viewOf({ id, user, body, created_at }) {
    return {
        id,
        author: user?.login ?? null,
        authorId: user?.id ?? null,
        authorIsBot: user?.type !== 'User',
        body: body ?? '',
        createdAt: created_at,
    };
}
function level(permission) {
    // Older servers answer `maintain` and `triage` here; the documented four are the rest.
    if (permission === 'admin' || permission === 'write' || permission === 'read')
        return permission;
    return permission === 'maintain' ? 'write' : permission === 'triage' ? 'read' : 'none';
}


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ BadAnswer),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
/* unused harmony exports classify, permissionOf */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


/** An answer that is not what the API promises, e.g. cut by a reset in the middle of its body. */
class BadAnswer extends Error {
    name = 'BadAnswer';
}
const MINUTE = 60_000;
const LONGEST_WAIT = 15 * MINUTE;
const TRANSIENT_RETRIES = 3;
/** Waits for real, and no longer than the signal allows. */
async function sleep(milliseconds, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal });
}
/**
 * Runs one request under the policy of docs/security.md: permission, missing and rejected are final at once; rate
 * limits are obeyed for at most 15 minutes in all; server errors and resets are retried three times with jitter.
 * `recheck` is asked before every retry of a request that creates something: a value means that it exists already.
 */
async function withRetry(operation, attempt, tools, recheck) {
    let waited = 0;
    let limits = 0;
    let errors = 0;
    for (;;) {
        if (tools.signal.aborted)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
        if (limits + errors > 0 && recheck !== undefined) {
            const existing = await recheck();
            if (existing !== null)
                return existing;
        }
        try {
            return await attempt();
        }
        catch (error) {
            if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc)
                throw error;
            const failure = classify(error, operation, tools);
            if (failure.kind === 'bug')
                throw error;
            if (failure.kind === 'cancelled')
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
            if (failure.kind === 'final')
                throw failure.error;
            let pause;
            if (failure.kind === 'limited') {
                limits += 1;
                pause = failure.waitMs ?? MINUTE * 2 ** (limits - 1);
                if (waited + pause > LONGEST_WAIT)
                    throw unavailable(operation, 'the rate limit of GitHub asks for a wait of more than 15 minutes');
                tools.log.warn(`GitHub asks to slow down: waiting ${Math.ceil(pause / 1000)} s before I ${operation.what}`);
            }
            else {
                errors += 1;
                if (errors > TRANSIENT_RETRIES)
                    throw unavailable(operation, failure.cause);
                pause = 1000 * 2 ** (errors - 1) * (0.5 + tools.random());
                tools.log.warn(`GitHub did not answer properly (${failure.cause}): retry ${errors} of ${TRANSIENT_RETRIES}`);
            }
            waited += pause;
            try {
                await tools.sleep(pause, tools.signal);
            }
            catch {
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc();
            }
        }
    }
}
/** Reads what a thrown request error means: {status: 404} -> final, github-not-found. */
function classify(error, operation, tools) {
    if (tools.signal.aborted)
        return { kind: 'cancelled' };
    const { status, headers, detail } = read(error);
    if (status === null)
        return NETWORK_ERRORS.has(nameOf(error)) ? { kind: 'transient', cause: detail } : { kind: 'bug' };
    if (status === 429 || (status === 403 && isLimit(headers, detail)))
        return { kind: 'limited', waitMs: waitOf(headers, tools.now()) };
    if (status === 401)
        return final('github-permission', `GitHub did not accept the token, so I could not ${operation.what} (${detail})`);
    if (status === 403)
        return final('github-permission', `the token lacks the permission '${permissionOf(headers) ?? operation.needs}', so I could not ${operation.what} (${detail})`);
    if (status === 404 || status === 410)
        return final('github-not-found', `could not ${operation.what}: it is gone, or the token may not see it (needs '${operation.needs}')`);
    if (status === 408 || (status >= 500 && status !== 501))
        return { kind: 'transient', cause: `HTTP ${status}` };
    return final('github-rejected', `GitHub refused to let me ${operation.what}: ${detail} (HTTP ${status})`);
}
/** `pull_requests=write,contents=write; issues=write` -> `pull-requests: write, contents: write` (the first alternative). */
function permissionOf(headers) {
    const first = headers['x-accepted-github-permissions']?.split(';')[0]?.trim();
    if (first === undefined || first === '')
        return null;
    return first
        .slice(0, 200)
        .split(',')
        .map((part) => part.trim().replaceAll('_', '-').replace('=', ': '))
        .join(', ');
}
/** The HTTP status of a request error, or null when no answer came. */
function statusOf(error) {
    return read(error).status;
}
// What octokit and fetch call a request that got no whole answer; anything else thrown is ours.
const NETWORK_ERRORS = new Set(['HttpError', 'BadAnswer', 'AbortError', 'TimeoutError']);
function nameOf(error) {
    return error instanceof Error ? error.name : '';
}
function final(reason, message) {
    return { kind: 'final', error: new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(reason, message, _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExitCode */ .yU.unavailable) };
}
function unavailable(operation, cause) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('github-unavailable', `could not ${operation.what}: ${cause}`, _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExitCode */ .yU.unavailable);
}
function isLimit(headers, detail) {
    // A secondary limit without headers can be told from a missing permission by its text only.
    return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(detail);
}
function waitOf(headers, now) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after))
        return Math.max(1000, after * 1000);
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
        return Math.max(1000, reset * 1000 - now);
    return null;
}
function read(error) {
    const detail = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split('\n')[0]?.slice(0, 300) ?? '';
    if (typeof error !== 'object' || error === null || !('response' in error))
        return { status: null, headers: {}, detail };
    const response = error.response;
    if (typeof response?.status !== 'number')
        return { status: null, headers: {}, detail };
    const headers = {};
    for (const [name, value] of Object.entries(response.headers ?? {}))
        if (typeof value === 'string' || typeof value === 'number')
            headers[name.toLowerCase()] = String(value);
    return { status: response.status, headers, detail };
}


/***/ })

};
