import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CancelledError, UserError } from '../../../src/base/errors.ts';
import { silentLogger } from '../../../src/base/log.ts';
import { BudgetExhausted } from '../../../src/contracts/budget.ts';
import type { RunEvent, StageName } from '../../../src/contracts/progress.ts';
import type { RunReport } from '../../../src/contracts/report.ts';
import { createBudget } from '../../../src/pipeline/budget.ts';
import { openRunFolder } from '../../../src/pipeline/run-folder.ts';
import { runPipeline } from '../../../src/pipeline/run.ts';
import type { Artefacts, ArtefactName, Step } from '../../../src/pipeline/step.ts';
import type { StageContext } from '../../../src/stages/stage.ts';

type Made = Partial<Record<ArtefactName, unknown>>;
const stage = (name: StageName, makes: ArtefactName, run: (have: Partial<Artefacts>) => unknown): Step => ({
  name,
  makes,
  file: `${name}.json`,
  run: (have) => Promise.resolve(run(have) as never),
  load: () => Promise.resolve(`loaded ${name}` as never),
  note: () => `made ${makes}`,
});

async function execute(steps: readonly Step[], options: { from?: StageName; signal?: AbortSignal } = {}) {
  const folder = await openRunFolder(mkdtempSync(join(tmpdir(), 'gk-run-')));
  using budget = createBudget({ minutes: 1, tokens: 10, candidates: 10 });
  const events: RunEvent[] = [];
  const signal = options.signal ?? new AbortController().signal;
  const report = await runPipeline({
    steps,
    from: options.from ?? null,
    context: { run: folder, budget, log: silentLogger, signal } as unknown as StageContext,
    observers: [{ on: (event) => events.push(event), settle: () => Promise.resolve() }],
    facts: () => ({ version: '0', model: null, preset: null, device: null, sandbox: null, seed: 1 }),
  });
  const written = JSON.parse(readFileSync(folder.file('report.json'), 'utf8')) as RunReport;
  expect(written).toEqual(report);
  return { report, events, ran: report.stages.map(({ name, status }) => `${name} ${status}`) };
}

const resolution = {
  schema: 1,
  state: 'resolved',
  reason: 'proven-by-tests',
  confidence: 1,
  winner: null,
  best: null,
  attempts: [],
  repairs: 0,
};
const delivery = {
  schema: 1,
  how: 'patch',
  patch: '/x/patch.diff',
  branch: null,
  commit: null,
  pullRequest: null,
  note: '',
  reason: null,
};

describe('pipeline/run', () => {
  it('runs the stages in order and hands each what was made before', async () => {
    const seen: Made[] = [];
    const { report, ran, events } = await execute([
      stage('intake', 'request', () => 'the request'),
      stage('validate', 'resolution', (have) => (seen.push({ ...have }), resolution)),
      stage('deliver', 'delivery', () => delivery),
    ]);
    expect(ran).toEqual(['intake done', 'validate done', 'deliver done']);
    expect(seen[0]).toEqual({ request: 'the request' });
    expect(report).toMatchObject({ state: 'resolved', opened: true, patch: '/x/patch.diff' });
    expect(events.at(-1)).toMatchObject({ type: 'finished' });
  });

  it.each([
    ['branch', 'pull-request-forbidden'],
    ['patch', 'issue-closed'],
  ] as const)('is resolved and opened nothing when delivery ended in a %s for the reason %s', async (how, reason) => {
    const { report } = await execute([
      stage('validate', 'resolution', () => resolution),
      stage('deliver', 'delivery', () => ({ ...delivery, how, reason })),
    ]);
    expect(report).toMatchObject({ state: 'resolved', opened: false, reason });
  });

  it('reads the artefacts before --from instead of making them', async () => {
    const { ran } = await execute(
      [stage('intake', 'request', () => { throw new Error('must not run'); }), stage('validate', 'resolution', () => resolution)],
      { from: 'validate' },
    ); // prettier-ignore
    expect(ran).toEqual(['intake reused', 'validate done']);
  });

  it.each([
    ['a question', { kind: 'question', question: 'Which one?' }, 'question', 'request-is-question'],
    ['an unclear request', { kind: 'unclear', question: 'What should change?' }, 'question', 'request-unclear'],
  ])('ends after the spec for %s, still delivering and learning', async (_case, spec, state, reason) => {
    const { report, ran } = await execute([
      stage('spec', 'spec', () => spec),
      stage('plan', 'plan', () => { throw new Error('must not run'); }),
      stage('code', 'search', () => { throw new Error('must not run'); }),
      stage('deliver', 'delivery', () => ({ ...delivery, how: 'none', patch: null })),
      stage('learn', 'memory', () => ({})),
    ]); // prettier-ignore
    expect(ran).toEqual(['spec done', 'plan skipped', 'code skipped', 'deliver done', 'learn done']);
    expect(report).toMatchObject({ state, reason, opened: false, message: spec.question });
  });

  it.each([
    ['a spent budget', new BudgetExhausted('budget-tokens', 'spent'), 'not-fixed', 'budget-tokens'],
    ['a refusal', new UserError('request-empty', 'empty', 2), 'refused', 'request-empty'],
    ['a missing model', new UserError('model-missing', 'fetch it', 3), 'misconfigured', 'model-missing'],
    ['GitHub being away', new UserError('github-unavailable', 'away', 4), 'unavailable', 'github-unavailable'],
    ['a full disk', Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }), 'misconfigured', 'disk-full'],
    ['a bug', new TypeError('x is undefined'), 'not-fixed', 'internal-error'],
  ])('turns %s into a named state', async (_case, error, state, reason) => {
    const { report, ran } = await execute([stage('spec', 'spec', () => { throw error; }), stage('plan', 'plan', () => 'x')]); // prettier-ignore
    expect(report).toMatchObject({ state, reason, opened: false });
    expect(ran).toEqual(['spec failed']);
  });

  it('ends as cancelled between stages when the signal is aborted', async () => {
    const stop = new AbortController();
    const { report, ran } = await execute(
      [stage('intake', 'request', () => stop.abort(new CancelledError('SIGTERM'))), stage('style', 'style', () => 'x')],
      { signal: stop.signal },
    );
    expect(report).toMatchObject({ state: 'cancelled', reason: 'signal', message: 'SIGTERM' });
    expect(ran).toEqual(['intake done']);
  });
});
