import { gunzipSync } from 'node:zlib';
import { notFound, Problem, unprocessable } from '../problem.ts';
import type { CheckAnnotation, CheckRun } from '../state.ts';
import { text, type Call, type Operations } from './operation.ts';

const ANNOTATIONS = 50;

/** Check runs, code scanning and logs of jobs. */
export const checkOperations: Operations = {
  'checks/create': {
    needs: ['checks', 'write'],
    run: async (call) => {
      const sha = text(call, 'head_sha') ?? '';
      if ((await call.git.kind(sha)) !== 'commit') throw unprocessable('CheckRun', `No commit found for SHA: ${sha}`);
      const run: CheckRun = {
        id: call.state.nextId('check', 6_000_000),
        name: text(call, 'name') ?? '',
        sha,
        app: 'github-actions',
        conclusion: text(call, 'conclusion') ?? null,
        title: null,
        summary: null,
        annotations: [],
        log: null,
      };
      addOutput(call, run);
      call.state.checkRuns.set(run.id, run);
      return { status: 201, body: call.render.checkRun(run) };
    },
  },

  'checks/update': {
    needs: ['checks', 'write'],
    run: (call) => {
      const run = runOf(call);
      addOutput(call, run);
      return { status: 200, body: call.render.checkRun(run) };
    },
  },

  'checks/list-for-ref': {
    needs: ['checks', 'read'],
    run: async ({ state, git, params, query, render }) => {
      const sha = await git.commitOf(params['ref'] ?? '');
      const name = query['check_name'];
      const runs = [...state.checkRuns.values()].filter(
        (run) => run.sha === sha && (name === undefined || run.name === name),
      );
      return { status: 200, body: { total_count: runs.length, check_runs: runs.map((run) => render.checkRun(run)) } };
    },
  },

  'checks/list-annotations': {
    needs: ['checks', 'read'],
    run: (call) => ({
      status: 200,
      body: runOf(call).annotations.map((annotation) => ({
        ...call.render.example('check-annotation-items'),
        ...annotation,
      })),
    }),
  },

  'code-scanning/upload-sarif': {
    needs: ['security_events', 'write'],
    run: async (call) => {
      const { state, git } = call;
      const commit = text(call, 'commit_sha') ?? '';
      const ref = text(call, 'ref') ?? '';
      if ((await git.kind(commit)) !== 'commit') throw new Problem(404, 'commit not found');
      if ((await git.resolve(ref)) !== commit) throw new Problem(400, `ref ${ref} does not point to the commit`);
      const document = unpacked(text(call, 'sarif') ?? '');
      if (document.version !== '2.1.0' || !Array.isArray(document.runs)) throw new Problem(400, 'not SARIF 2.1.0');
      state.sarif.push({ commit, ref, document });
      const id = `sarif-${state.sarif.length}`;
      return { status: 202, body: { id, url: `${call.render.repositoryUrl()}/code-scanning/sarifs/${id}` } };
    },
  },

  'actions/download-job-logs-for-workflow-run': {
    needs: ['actions', 'read'],
    run: ({ state, params, render }) => {
      const run = state.checkRuns.get(Number(params['job_id']));
      if (run === undefined || run.log === null) throw notFound();
      return { status: 302, body: null, headers: { location: `${render.origin()}/job-logs/${run.id}` } };
    },
  },
};

function runOf({ state, params }: Call): CheckRun {
  const run = state.checkRuns.get(Number(params['check_run_id']));
  if (run === undefined) throw notFound();
  return run;
}

function addOutput(call: Call, run: CheckRun): void {
  const output = call.body['output'] as
    { title?: string; summary?: string; annotations?: CheckAnnotation[] } | undefined;
  if (output === undefined) return;
  const added = output.annotations ?? [];
  if (added.length > ANNOTATIONS) throw unprocessable('CheckRun', 'Only 50 annotations are allowed per request');
  run.title = output.title ?? run.title;
  run.summary = output.summary ?? run.summary;
  run.annotations.push(...added);
}

function unpacked(sarif: string): { version?: string; runs?: unknown } {
  try {
    return JSON.parse(gunzipSync(Buffer.from(sarif, 'base64')).toString('utf8')) as { version?: string };
  } catch {
    throw new Problem(400, 'sarif is not gzip in base64');
  }
}
