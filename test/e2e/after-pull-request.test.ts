import { git } from '../../src/base/git.ts';
import { silentLogger } from '../../src/base/log.ts';
import type { Bundle } from '../../src/contracts/bundle.ts';
import { createSession } from '../../src/github/create-session.ts';
import type { GitHubSession } from '../../src/github/session.ts';
import { openRepository } from '../../src/pipeline/repository.ts';
import { packBundle, publishBundle, readBundle } from '../../src/stages/deliver/index.ts';
import { openScratch } from '../../src/stages/deliver/scratch.ts';
import { decide, intakeStage, type GateDecision } from '../../src/stages/intake/index.ts';
import { aCandidate, aCheck, aPlan, aReport, aRequest, aResolution, aSpec, aVerdict } from '../helpers/evidence.ts';
import { eventsOf } from './events.ts';
import type { Pull } from './fake-github/state.ts';
import { startLaboratory, type Laboratory } from './laboratory.ts';

const PATH = 'src/orchard/__main__.py';
const GATE = { request: '', issue: 0, label: '', 'stop-label': 'stop', 'on-opened': true, 'runs-per-hour': 100 };
const PUBLISH = { 'allow-paths': '', 'publish-token': '', 'pull-request-labels': 'groundskeeper, needs review' };
const EDITS = [{ path: PATH, start: 0, end: 0, replacement: 'x', create: false }];
const BRANCH = 'groundskeeper/issue-1';

/** What happens around a pull request, on the strict server and without the engine: what a model would write is given. */
describe('e2e/after-pull-request', () => {
  let lab: Laboratory;
  let session: GitHubSession;
  beforeEach(async () => {
    const permissions = {
      contents: 'write',
      issues: 'write',
      pull_requests: 'write',
      checks: 'write',
      security_events: 'write',
      actions: 'read',
    } as const;
    lab = await startLaboratory({ permissions });
    lab.github.state.addIssue({ title: 'Wrong weight', body: 'It is wrong.', author: 'maren' });
    session = createSession({
      token: lab.token,
      apiUrl: lab.github.apiUrl,
      serverUrl: lab.github.serverUrl,
      owner: lab.github.state.owner,
      name: lab.github.state.name,
      runUrl: `${lab.github.serverUrl}/run/1`,
      log: silentLogger,
      signal: new AbortController().signal,
    });
  });
  afterEach(() => lab[Symbol.asyncDispose]());

  const serverGit = (...args: string[]) => git(lab.github.git.folder, [`--git-dir=${lab.github.git.folder}`, ...args]);
  const headNow = async () => (await serverGit('rev-parse', BRANCH)).trim();

  /** What a resolve job would hand over: `PATH` at a commit with one line more. */
  async function bundleOn(sha: string, line: string, extra: Partial<Bundle> = {}): Promise<Bundle> {
    const before = Buffer.from(await serverGit('show', `${sha}:${PATH}`));
    const after = Buffer.concat([before, Buffer.from(`\n\n${line}\n`)]);
    await using scratch = await openScratch();
    const { bytes } = await scratch.diff([{ path: PATH, mode: '100644', before, after }]);
    return {
      schema: 1,
      base: sha,
      request: aRequest({ id: 'issue-1', issue: 1, base: { sha, branch: 'main', shallow: false }, repository: null }),
      style: null,
      spec: aSpec(),
      plan: aPlan({ reproduction: null }),
      resolution: aResolution(EDITS),
      report: aReport(),
      patch: bytes.toString('base64'),
      omitted: [],
      ...extra,
    };
  }

  const publish = async (bundle: Bundle, about: number) =>
    publishBundle({
      bundle: await readBundle(await packBundle(bundle)),
      session,
      options: PUBLISH,
      issue: about,
      log: silentLogger,
    });

  async function opened(extra: Partial<Bundle> = {}): Promise<Pull> {
    await publish(await bundleOn(lab.head, 'FIRST = True', extra), 1);
    return [...lab.github.state.pulls.values()][0]!;
  }

  /** The bundle for what a comment asked, as intake makes its request. */
  async function asked(decision: GateDecision, line: string): Promise<Bundle> {
    if (!decision.go) throw new Error(`nothing was started: ${decision.message}`);
    const sha = decision.material.amendment!.head;
    await git(lab.checkout, ['fetch', '-q', `file://${lab.github.git.folder}`, BRANCH]);
    const repository = await openRepository(lab.checkout, { base: sha, signal: new AbortController().signal });
    const request = await intakeStage(decision.material, { repository, log: silentLogger });
    return bundleOn(sha, line, { request });
  }

  test('the commit is labelled, checked in batches of fifty, and handed to code scanning', async () => {
    const added = Array.from({ length: 120 }, (_, index) => ({
      tool: 'ruff',
      rule: 'E501',
      path: PATH,
      line: index + 1,
      message: 'too long',
    }));
    const verdict = aVerdict({ checks: [aCheck({ name: 'ruff', added })] });
    const pull = await opened({
      resolution: aResolution(EDITS, { winner: { candidate: aCandidate(EDITS), verdict } }),
    });
    const { state, journal } = lab.github;
    expect(pull.labels).toEqual(['groundskeeper', 'needs review']);
    const [run, ...more] = [...state.checkRuns.values()];
    expect(more).toEqual([]);
    expect(run).toMatchObject({ name: 'groundskeeper', sha: await headNow(), conclusion: 'neutral' });
    expect(run!.annotations).toHaveLength(120);
    expect(journal.entries.filter(({ operation }) => operation === 'checks/update')).toHaveLength(2);
    expect(state.sarif).toMatchObject([{ commit: run!.sha, ref: `refs/heads/${BRANCH}` }]);
    expect(journal.notes()).toEqual([]);
  });

  test('/fix reads what failed in CI and adds one commit; a review comment adds the next', async () => {
    const pull = await opened();
    const first = await headNow();
    const { state, journal } = lab.github;
    const maren = state.user('maren');
    const log = '2026-01-01T00:00:00.0000000Z E   assert 4 == 5\n2026-01-01T00:00:00.1Z ##[error]Process completed';
    state.addCheckRun({ name: 'tests (3.12)', sha: first, conclusion: 'failure', log });
    state.addCheckRun({ name: 'docs', sha: first, conclusion: 'success' });
    const events = eventsOf(lab.github);
    const fix = state.addComment(pull.number, maren, '/fix and also for an empty order');
    const decision = await decide(events.commentedPull(pull, fix), GATE, session);
    if (!decision.go) throw new Error(decision.message);
    expect(decision.material.text).toMatch(/^and also for an empty order\n\nThis is about `clamp` in `pkg\/a\.py`\./);
    expect(decision.material.text).toContain('The check `tests (3.12)` fails:\n\n```\nE   assert 4 == 5\n');
    expect(decision.material.text).not.toContain('docs');
    await session.react(decision.comment!.id, decision.comment!.kind);
    expect(fix.reactions.map(({ content }) => content)).toEqual(['eyes']);

    const amended = await publish(await asked(decision, 'SECOND = True'), pull.number);
    expect(amended.report).toMatchObject({ state: 'resolved', opened: true, branch: BRANCH });
    const second = await headNow();
    expect((await serverGit('rev-parse', `${second}^`)).trim()).toBe(first);
    expect(await serverGit('show', `${second}:${PATH}`)).toMatch(/FIRST = True[\s\S]*SECOND = True/);

    await expect(decide(events.commentedPull(pull, fix), GATE, session)).resolves.toMatchObject({
      go: false,
      reason: 'already-delivered',
    });

    const line = state.addReviewComment(pull.number, maren, 'please call this THIRD');
    const review = await decide(events.reviewed(pull, line, PATH), GATE, session);
    if (!review.go) throw new Error(review.message);
    await session.react(review.comment!.id, review.comment!.kind);
    expect(line.reactions).toHaveLength(1);
    await publish(await asked(review, 'THIRD = True'), pull.number);
    expect((await serverGit('rev-list', '--count', `main..${BRANCH}`)).trim()).toBe('3');
    expect(state.pulls.size).toBe(1);
    expect(pull.body).toMatch(/^### Added since\n\n- .*\n- .*\n\n/);
    expect(await lab.github.git.resolve('refs/heads/main')).toBe(lab.head);
    expect(journal.notes()).toEqual([]);
  });

  test('nothing goes on top of a commit of somebody else, whenever it came', async () => {
    const pull = await opened();
    const { state, journal } = lab.github;
    const event = eventsOf(lab.github).commentedPull(
      pull,
      state.addComment(pull.number, state.user('maren'), '/fix the other one'),
    );
    const bundle = await asked(await decide(event, GATE, session), 'SECOND = True');
    // Somebody pushes while the model works.
    const tree = (await serverGit('rev-parse', `${BRANCH}^{tree}`)).trim();
    const who = { name: 'Maren', email: 'maren@orchard.example', date: '2026-01-01T00:00:00Z' };
    const theirs = await lab.github.git.writeCommit(tree, [await headNow()], 'by hand', who, who);
    await lab.github.git.setRef(`refs/heads/${BRANCH}`, theirs);
    const { delivery, details } = await publish(bundle, pull.number);
    expect(delivery).toMatchObject({ how: 'patch', reason: 'branch-moved' });
    expect(details).toContain('SECOND = True');
    expect(await headNow()).toBe(theirs);
    await expect(decide(event, GATE, session)).resolves.toMatchObject({ go: false, reason: 'branch-moved' });
    // What was made for one pull request is not put on another, nor on an issue.
    await expect(publish(bundle, 1)).rejects.toMatchObject({ reason: 'artifact-invalid', exit: 2 });
    expect(journal.notes()).toEqual([]);
  });

  test('a stranger on our pull request costs one question about permission', async () => {
    const pull = await opened();
    const { state, journal } = lab.github;
    const events = eventsOf(lab.github);
    const stranger = state.user('stranger');
    const before = journal.entries.length;
    const said = state.addComment(pull.number, stranger, '/fix everything now');
    await expect(decide(events.commentedPull(pull, said), GATE, session)).resolves.toMatchObject({
      reason: 'no-write-permission',
      reply: null,
    });
    const line = state.addReviewComment(pull.number, stranger, 'please call this THIRD');
    await expect(decide(events.reviewed(pull, line, PATH), GATE, session)).resolves.toMatchObject({
      reason: 'no-write-permission',
    });
    expect(journal.entries.slice(before).map(({ operation }) => operation)).toEqual([
      'repos/get-collaborator-permission-level',
      'repos/get-collaborator-permission-level',
    ]);
  });
});
