import { git } from '../../src/base/git.ts';
import { UserError } from '../../src/base/errors.ts';
import { silentLogger } from '../../src/base/log.ts';
import type { Bundle } from '../../src/contracts/bundle.ts';
import { createSession } from '../../src/github/create-session.ts';
import { createStatusComment } from '../../src/github/status-comment.ts';
import { publishBundle } from '../../src/stages/deliver/index.ts';
import { openScratch } from '../../src/stages/deliver/scratch.ts';
import { decide } from '../../src/stages/intake/index.ts';
import { startLaboratory, type Laboratory } from '../e2e/laboratory.ts';
import { aPlan, aReport, aRequest, aResolution, aSpec } from '../helpers/evidence.ts';
import { watchWorld } from '../helpers/invariants.ts';

/** The file that the patch of the flow changes. */
export const PATH = 'src/orchard/__main__.py';
const OPTIONS = {
  request: '',
  issue: 0,
  label: '',
  'stop-label': 'stop',
  'runs-per-hour': 1000,
  'on-opened': true,
  'allow-paths': '',
  token: '',
  'publish-token': '',
  'pull-request-labels': 'groundskeeper',
};

export interface Flow extends AsyncDisposable {
  readonly lab: Laboratory;
  readonly bundle: Bundle;
  /** Gate, comment, pull request, last word: what three jobs do, without the model in between. Says how it ended. */
  run(more?: { readonly signal?: AbortSignal; readonly number?: number }): Promise<string>;
  /** How long the flow waited for GitHub, in milliseconds. */
  readonly slept: number[];
  /** The status comment. */
  body(): string;
  /** What must hold whatever failed. */
  check(): Promise<void>;
}

/** A fake GitHub with an opened issue, and what a resolve job would hand over for it. */
export async function startFlow(): Promise<Flow> {
  const lab = await startLaboratory();
  const { state } = lab.github;
  const issue = state.addIssue({ title: 'Wrong weight', body: 'It is wrong.', author: 'maren' });
  const { number, title, body } = issue;
  const sender = { login: 'maren', id: state.user('maren').id, type: 'User' };
  const payload = { action: 'opened', issue: { number, title, body, state: 'open', locked: false }, sender };
  const bundle = await bundleFor(lab, number);
  const world = await watchWorld({ folders: [lab.checkout], canary: lab.token, github: lab.github });
  const slept: number[] = [];

  const session = (signal: AbortSignal, run: number) =>
    createSession({
      token: lab.token,
      apiUrl: lab.github.apiUrl,
      serverUrl: lab.github.serverUrl,
      owner: state.owner,
      name: state.name,
      runUrl: `${lab.github.serverUrl}/orchard-farm/orchard/actions/runs/${run}`,
      log: silentLogger,
      signal,
      retry: {
        sleep: (milliseconds) => {
          slept.push(milliseconds);
          return Promise.resolve();
        },
      },
    });

  return {
    lab,
    bundle,
    slept,
    run: async ({ signal = new AbortController().signal, number: run = 1 } = {}) => {
      const github = session(signal, run);
      const decision = await decide({ name: 'issues', payload }, OPTIONS, github);
      if (!decision.go) return decision.reason;
      let told = '';
      const comment = createStatusComment(github, number, {
        log: silentLogger,
        gapSeconds: 0,
        who: 'maren',
        details: () => Promise.resolve(told),
      });
      comment.on({ type: 'stage-started', stage: 'code' });
      await comment.settle();
      try {
        const { report, delivery, details } = await publishBundle({
          bundle,
          session: github,
          options: OPTIONS,
          issue: number,
          log: silentLogger,
        });
        told = details;
        comment.on({ type: 'finished', report });
        await comment.settle();
        return delivery.how === 'pull-request' ? delivery.how : (delivery.reason ?? delivery.how);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        await comment.finish({ state: 'unavailable', reason: 'github-unavailable', message: error.message });
        return error.reason;
      }
    },
    body: () => [...state.comments.values()][0]?.body ?? '',
    check: async () => {
      await world.check([...state.comments.values()].map((comment) => comment.body));
      expect([...state.pulls.values()].every((pull) => pull.base === state.defaultBranch)).toBe(true);
      expect(lab.github.journal.notes()).toEqual([]);
    },
    [Symbol.asyncDispose]: () => lab[Symbol.asyncDispose](),
  };
}

async function bundleFor(lab: Laboratory, issue: number): Promise<Bundle> {
  const before = Buffer.from(await git(lab.checkout, ['show', `HEAD:${PATH}`]));
  const after = Buffer.concat([before, Buffer.from('\n\nMADE_BY_A_TEST = True\n')]);
  await using scratch = await openScratch();
  const { bytes } = await scratch.diff([{ path: PATH, mode: '100644', before, after }]);
  const base = { sha: lab.head, branch: 'main', shallow: false };
  return {
    schema: 1,
    base: lab.head,
    request: aRequest({ id: `issue-${issue}`, issue, base, repository: null }),
    style: null,
    spec: aSpec(),
    plan: aPlan(),
    resolution: aResolution([{ path: PATH, start: 0, end: 0, replacement: 'x', create: false }]),
    report: aReport(),
    patch: bytes.toString('base64'),
    omitted: [],
  };
}
