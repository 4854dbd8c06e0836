import { readFile, stat } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import { ExitCode, UserError } from '../../base/errors.ts';
import type { Options } from '../../config/options.ts';
import { EXIT_OF_STATE } from '../../contracts/outcome.ts';
import type { StageName } from '../../contracts/progress.ts';
import type { RunReport } from '../../contracts/report.ts';
import { summaryText } from '../../pipeline/summary.ts';
import type { GitHubSession } from '../../github/session.ts';
import { fromIssueOrText, type GateDecision, type RequestMaterial } from '../../stages/intake/index.ts';
import type { Command, CommandContext, CommandResult } from '../command.ts';
import { createConsoleObserver } from '../console-observer.ts';
import { localSession } from '../local-session.ts';
import { required, startRun } from '../start-run.ts';

const RUN_OPTIONS = [
  'deliver', 'out', 'budget-minutes', 'budget-tokens', 'budget-candidates', 'samples', 'repairs', 'seed', 'cores', 'model', 'model-source', 'allow-paths',
] as const; // prettier-ignore
/** More than this is no request; intake has the exact limit, this only keeps a huge file out of memory. */
const READ_LIMIT = 16 * 1024 * 1024;

export const resolve: Command = {
  help: 'Turn a request into a branch with a commit, a patch file, or a draft pull request.',
  usage: '',
  options: ['request', 'request-file', 'issue', ...RUN_OPTIONS],
  run: async (context) => {
    const { options } = context;
    const github = options.deliver === 'pr' || options.issue !== 0 ? await localSession(context) : null;
    const material = await materialOf(options, github === null ? null : github.session);
    if (!material.go) return stopped(material);
    return view(
      await startRun({
        ...shared(context),
        material: material.material,
        github: github?.session ?? null,
        remote: github?.remote,
        runDir: null,
        from: null,
      }),
    );
  },
};

export const rerun: Command = {
  help: 'Continue a run from one of its stages, with the artefacts before it.',
  usage: '',
  options: ['from', 'run-dir', ...RUN_OPTIONS],
  run: async (context) => {
    const { options } = context;
    const from = required(options.from, 'from') as StageName;
    if (from === 'intake')
      throw new UserError('option-invalid', 'option from: "intake" needs the request again; use resolve');
    const runDir = resolvePath(context.cwd, required(options['run-dir'], 'run-dir'));
    await stat(runDir).catch(() => {
      throw new UserError('artifact-invalid', `${runDir} is not there; give the run folder of an earlier run`);
    });
    const github = options.deliver === 'pr' ? await localSession(context) : null;
    return view(
      await startRun({
        ...shared(context),
        material: null,
        github: github?.session ?? null,
        remote: github?.remote,
        runDir,
        from,
      }),
    );
  },
};

function shared(context: CommandContext) {
  const { options, env, log, signal } = context;
  const folder = resolvePath(context.cwd, options.repo);
  return {
    options,
    env,
    folder,
    log,
    signal,
    observers: [createConsoleObserver({ quiet: options.quiet, stream: process.stderr })],
  };
}

async function materialOf(options: Options, session: GitHubSession | null): Promise<GateDecision> {
  const text = options['request-file'] === '' ? options.request : await readRequest(options['request-file']);
  if (session !== null && options.issue !== 0)
    return fromIssueOrText({ request: text, issue: options.issue, source: 'cli' }, null, session);
  const material: RequestMaterial = { source: 'cli', title: '', text, issue: null, actor: null, repository: null };
  return { go: true, material, since: null, question: null, comment: null };
}

async function readRequest(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > READ_LIMIT)
      throw new UserError(
        'request-too-large',
        `${path} holds ${size} bytes; a request is a few paragraphs`,
        ExitCode.refused,
      );
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('option-invalid', `option request-file: ${path} cannot be read`);
  }
}

/** The gate said no before a run began (a closed issue): the same document, with nothing in it. */
function stopped(decision: Extract<GateDecision, { go: false }>): CommandResult {
  const { state, reason, message } = decision;
  const document = { state, opened: false, confidence: 0, reason, message, runDir: null, patch: null, branch: null };
  return { exit: EXIT_OF_STATE[state], document, text: `${state}: ${message}` };
}

function view(report: RunReport): CommandResult {
  const exit = EXIT_OF_STATE[report.state];
  // What ended before a place to change was known has nothing to tabulate: one line says it.
  const early = exit !== ExitCode.done && !report.stages.some((stage) => stage.name === 'plan');
  return early
    ? { exit, document: report, text: '', error: report.message }
    : { exit, document: report, text: summaryText(report) };
}
