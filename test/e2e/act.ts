import { access, cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { exec } from '../../src/base/exec.ts';
import { cacheRoot } from '../../src/config/paths.ts';
import { toolsFolder } from '../../src/entry/setup/places.ts';
import type { Event } from './events.ts';
import type { Access, Scope } from './fake-github/state.ts';
import type { Laboratory } from './laboratory.ts';
import { scratchFolder } from './scratch.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ACTION = 'groundskeeper-action/groundskeeper@v0';
const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export interface ActOptions {
  /** A file of examples/workflows. */
  readonly workflow: string;
  readonly event: Event;
  /** The action as its users get it; default: action.yml and dist/ of this checkout. */
  readonly action?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Inputs added to every step of ours. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of the repository, as `vars` shows them. */
  readonly vars?: Readonly<Record<string, string>>;
  /** Instead of the `permissions` of the workflow, by job: what happens to somebody who forgot one. */
  readonly permissions?: Readonly<Record<string, Readonly<Record<string, Access>>>>;
  readonly timeoutSeconds?: number;
  readonly signal?: AbortSignal;
}

export interface JobRun {
  result: 'success' | 'failure' | 'skipped';
  readonly outputs: Record<string, string>;
  summary: string;
}

export interface ActRun {
  readonly exitCode: number | null;
  /** Jobs that ran or were skipped by name of their key. */
  readonly jobs: Readonly<Record<string, JobRun>>;
  /** What steps printed. */
  readonly log: string;
  readonly seconds: number;
}

/** Runs a workflow in a real Actions engine on this machine, against the fake GitHub of the laboratory. */
export async function runWorkflow(lab: Laboratory, options: ActOptions): Promise<ActRun> {
  const folder = await mkdtemp(join(lab.folder, 'act-'));
  const eventFile = join(folder, 'event.json');
  await writeFile(eventFile, JSON.stringify(options.event.payload));
  const prepared = await prepareWorkflow(lab, options);
  const workflow = join(folder, options.workflow);
  await writeFile(workflow, prepared.text);
  const { github } = lab;
  const env: Record<string, string> = {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_GRAPHQL_URL: `${github.origin}/graphql`,
    GITHUB_REPOSITORY: `${github.state.owner}/${github.state.name}`,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ...options.env,
  };
  const result = await exec(
    [
      await actProgram(),
      options.event.name,
      '--json',
      ...['-e', eventFile, '-C', lab.checkout, '-W', workflow],
      ...['-P', 'ubuntu-latest=-self-hosted', '--pull=false', '--defaultbranch', github.state.defaultBranch],
      ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...Object.entries(prepared.secrets).flatMap(([name, value]) => ['-s', `${name}=${value}`]),
      ...Object.entries(options.vars ?? {}).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
      // Without a folder for artifacts act passes no runtime address on, though its own artifact server stays unused.
      ...[
        '--artifact-server-path',
        join(folder, 'artifacts'),
        '--artifact-server-addr',
        '127.0.0.1',
        '--artifact-server-port',
        '0',
      ],
      '--no-cache-server',
      ...['--local-repository', `${ACTION}=${options.action ?? (await consumerView())}`],
    ],
    {
      env: {
        // act takes whatever `node` comes first on the path for `node24`.
        PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? SYSTEM_PATH}`,
        HOME: folder,
        // The tool cache of the runner is in here and stays for the whole laboratory.
        XDG_CACHE_HOME: join(lab.folder, 'runner'),
        LANG: 'C.UTF-8',
        ACTIONS_RUNTIME_URL: `${github.origin}/`,
      },
      timeoutSeconds: options.timeoutSeconds ?? 120,
      signal: options.signal,
    },
  );
  const run = readLog(result.stdout.toString('utf8'), result.exitCode, result.seconds);
  await writeFile(join(folder, 'log.txt'), `${run.log}\n${result.stderr.toString('utf8')}`);
  if (Object.keys(run.jobs).length === 0 && result.exitCode !== 0)
    throw new Error(
      `act ran no job: ${result.stderr.toString('utf8').slice(-2000)}${result.stdout.toString('utf8').slice(-2000)}`,
    );
  return run;
}

/** Fails with the end of what the job printed unless it ended in that state. */
export function expectState(run: ActRun, job: string, state: string): void {
  const { state: found, reason, message } = run.jobs[job]?.outputs ?? {};
  if (found === state) return;
  const log = run.log.split('\n').slice(-120).join('\n');
  throw new Error(`job ${job} ended ${found ?? 'without a state'} instead of ${state}: ${reason} ${message}\n${log}`);
}

/**
 * act gives every job the same token whatever `permissions` says. Here each job gets one of its own that carries exactly
 * what its `permissions` block asks for, so that the workflow is executed under the rights that it declares.
 */
async function prepareWorkflow(
  lab: Laboratory,
  options: ActOptions,
): Promise<{ text: string; secrets: Record<string, string> }> {
  const document = parseDocument(await readFile(join(ROOT, 'examples', 'workflows', options.workflow), 'utf8'));
  // A key that is newer than act; its concurrency is not emulated anyway.
  document.deleteIn(['concurrency', 'queue']);
  const secrets: Record<string, string> = { GITHUB_TOKEN: 'ghs_noJobMayUseThisOne' };
  const jobs = document.get('jobs');
  if (!isMap(jobs)) throw new Error(`${options.workflow} has no jobs`);
  for (const { key, value } of jobs.items) {
    const job = value as YAMLMap;
    const name = String(key);
    const declared = new Document(job.get('permissions') ?? {}).toJS() as Record<string, Access | 'none'>;
    const permissions = options.permissions?.[name] ?? declared;
    const token = `ghs_tokenOfTheJob${name}0000000000000000`;
    secrets[`TOKEN_${name.toUpperCase()}`] = token;
    lab.github.state.addToken({
      value: token,
      login: 'github-actions[bot]',
      permissions: Object.fromEntries(
        Object.entries(permissions)
          .filter(([, access]) => access !== 'none')
          .map(([scope, access]) => [scope.replaceAll('-', '_') as Scope, access]),
      ),
    });
    const steps = job.get('steps');
    for (const step of isSeq(steps) ? (steps.items as YAMLMap[]) : []) {
      if (step.get('uses') !== ACTION) continue;
      step.setIn(['with', 'token'], `\${{ secrets.TOKEN_${name.toUpperCase()} }}`);
      for (const [input, text] of Object.entries(options.inputs ?? {})) step.setIn(['with', input], text);
    }
  }
  return { text: document.toString(), secrets };
}

let view: Promise<string> | null = null;

/** What somebody who writes `uses:` gets of us: action.yml and dist/, nothing else. */
export function consumerView(): Promise<string> {
  return (view ??= (async () => {
    const dist = process.env['E2E_DIST'] ?? join(ROOT, 'dist');
    await access(join(dist, 'action', 'index.js')).catch(() => {
      throw new Error(`${dist} holds no build: run \`make build\``);
    });
    const folder = await scratchFolder('consumer');
    await cp(join(ROOT, 'action.yml'), join(folder, 'action.yml'));
    await mkdir(join(folder, 'dist'));
    await cp(dist, join(folder, 'dist'), { recursive: true });
    return folder;
  })());
}

async function actProgram(): Promise<string> {
  const program = join(toolsFolder(cacheRoot(process.env), join(ROOT, 'requirements', 'test.txt')), 'bin', 'act');
  await access(program).catch(() => {
    throw new Error(`${program} is missing: run \`scripts/setup.sh --test\``);
  });
  return program;
}

interface LogLine {
  readonly msg?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
}

function readLog(text: string, exitCode: number | null, seconds: number): ActRun {
  const jobs: Record<string, JobRun> = {};
  let log = '';
  for (const line of text.split('\n')) {
    if (!line.startsWith('{')) continue;
    const entry = JSON.parse(line) as LogLine;
    log += entry.raw_output === true ? (entry.msg ?? '') : `[${entry.jobID ?? 'act'}] ${(entry.msg ?? '').trimEnd()}\n`;
    if (entry.jobID === undefined) continue;
    const job = (jobs[entry.jobID] ??= { result: 'skipped', outputs: {}, summary: '' });
    if (entry.command === 'set-output' && entry.name !== undefined) job.outputs[entry.name] = entry.arg ?? '';
    if (entry.command === 'summary') job.summary += entry.content ?? '';
    if (entry.jobResult === 'success' || entry.jobResult === 'failure') job.result = entry.jobResult;
  }
  return { exitCode, jobs, log, seconds };
}
