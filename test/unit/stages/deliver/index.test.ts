import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../../src/base/errors.ts';
import { silentLogger } from '../../../../src/base/log.ts';
import type { Edit } from '../../../../src/contracts/candidate.ts';
import { Delivery } from '../../../../src/contracts/delivery.ts';
import type { GitHubSession } from '../../../../src/github/session.ts';
import { openRepository } from '../../../../src/pipeline/repository.ts';
import { openRunFolder } from '../../../../src/pipeline/run-folder.ts';
import { deliverStage, FAILURE_FILE, type DeliverInput } from '../../../../src/stages/deliver/index.ts';
import type { StageContext } from '../../../../src/stages/stage.ts';
import {
  aCandidate,
  aCheck,
  aPlan,
  aReport,
  aRequest,
  aResolution,
  aSpec,
  aVerdict,
} from '../../../helpers/evidence.ts';
import { gitRepository, type TestRepository } from '../../../helpers/git-repository.ts';
import { issueView, memorySession } from '../../../helpers/memory-session.ts';

const SOURCE = 'def clamp(x, low, high):\n    return max(low, min(x, high - 1))\n';
const FIXED = SOURCE.replace('high - 1', 'high');
const start = SOURCE.indexOf('high - 1');
const EDITS: Edit[] = [{ path: 'pkg/a.py', start, end: start + 8, replacement: 'high', create: false }];

describe('stages/deliver/index', () => {
  let repository: TestRepository;
  let runDir: string;
  let base: string;
  beforeEach(() => {
    repository = gitRepository({
      'pkg/__init__.py': '',
      'pkg/a.py': SOURCE,
      'tests/test_a.py': 'def test_x(): pass\n',
    });
    base = repository.git('rev-parse', 'HEAD').trim();
    runDir = mkdtempSync(join(tmpdir(), 'gk-run-'));
  });
  afterEach(() => {
    repository[Symbol.dispose]();
    rmSync(runDir, { recursive: true });
  });

  const input = (extra: Partial<DeliverInput> = {}): DeliverInput => ({
    request: aRequest({ base: { sha: base, branch: 'main', shallow: false } }),
    resolution: aResolution(EDITS),
    spec: aSpec(),
    plan: aPlan(),
    style: null,
    digest: null,
    report: aReport(),
    ...extra,
  });
  const deliver = async (
    deliverTo: string,
    given = input(),
    github: GitHubSession | null = null,
    signal = new AbortController().signal,
    folder = repository.root,
  ) => {
    const context = {
      options: {
        deliver: deliverTo,
        'allow-paths': '',
        token: '',
        'publish-token': '',
        'pull-request-labels': 'groundskeeper',
      },
      repository: await openRepository(folder, { base, signal: new AbortController().signal }),
      run: await openRunFolder(runDir),
      github,
      log: silentLogger,
      signal,
      waiting: () => undefined,
    } as unknown as StageContext;
    const delivery = await deliverStage(given, context);
    expect(Delivery.parse(delivery)).toEqual(delivery);
    return delivery;
  };
  const applied = (patch: string) => {
    using copy = gitRepository();
    execFileSync('git', ['pull', '-q', repository.root, 'main'], { cwd: copy.root });
    execFileSync('git', ['apply', '--index', patch], { cwd: copy.root });
    return readFileSync(join(copy.root, 'pkg/a.py'), 'utf8');
  };

  it('writes a patch that applies to base, with the test made from the request under an ordinary name', async () => {
    const delivery = await deliver('patch');
    expect(delivery).toMatchObject({ how: 'patch', branch: null, pullRequest: null });
    expect(applied(delivery.patch!)).toBe(FIXED);
    const patch = readFileSync(delivery.patch!, 'utf8');
    expect(patch).toContain('+++ b/tests/test_issue_4.py');
    expect(patch).not.toContain('gk_reproduction');
  });

  it.each([
    ['made by a model', { origin: 'model' as const }],
    ['weak', { strength: 'weak' as const }],
  ])('leaves out a test that is %s', async (_what, change) => {
    const plan = aPlan();
    plan.reproduction = { ...plan.reproduction!, ...change };
    const { patch } = await deliver('patch', input({ plan }));
    expect(readFileSync(patch!, 'utf8')).not.toContain('test_issue');
  });

  it('commits to a branch and touches neither work tree, index, HEAD nor other branches', async () => {
    repository.write('pkg/a.py', 'work in progress\n');
    repository.write('untracked.txt', 'mine\n');
    repository.git('add', 'pkg/a.py');
    const before = [repository.git('status', '--porcelain'), repository.git('rev-parse', 'HEAD', 'main')];
    const delivery = await deliver('commit');
    expect([repository.git('status', '--porcelain'), repository.git('rev-parse', 'HEAD', 'main')]).toEqual(before);
    expect(delivery).toMatchObject({ how: 'commit', branch: 'groundskeeper/issue-4' });
    expect(repository.git('show', 'groundskeeper/issue-4:pkg/a.py')).toBe(FIXED);
    expect(repository.git('rev-parse', 'groundskeeper/issue-4^').trim()).toBe(base);
    const message = repository.git('log', '-1', '--format=%B%n%ae', 'groundskeeper/issue-4');
    expect(message).toMatch(/^fix: clamp excludes its upper bound\n/);
    expect(message).toContain('\nRefs #4\n');
    expect(message).toContain('groundskeeper[bot]@users.noreply.github.com');
    expect(repository.git('diff', '--stat', base, 'groundskeeper/issue-4')).toContain('2 files changed');
  });

  it('runs no hook, signs nothing and needs no branch: a detached head, a linked work tree, line ends of Windows', async () => {
    const marker = join(repository.root, 'hook-ran');
    for (const hook of ['pre-commit', 'commit-msg', 'post-commit', 'post-checkout', 'reference-transaction'])
      writeFileSync(join(repository.root, '.git/hooks', hook), `#!/bin/sh\ntouch ${marker}\nexit 1\n`, { mode: 0o755 });
    for (const [key, value] of [
      ['commit.gpgSign', 'true'],
      ['core.autocrlf', 'true'],
      ['user.useConfigOnly', 'true'],
    ])
      repository.git('config', key!, value!);
    const linked = join(runDir, 'linked');
    repository.git('-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '-q', '--detach', linked);
    repository.git('-c', 'core.hooksPath=/dev/null', 'update-ref', '--no-deref', 'HEAD', base);
    const delivery = await deliver('commit', input(), null, undefined, linked);
    expect(delivery).toMatchObject({ how: 'commit', branch: 'groundskeeper/issue-4' });
    expect(existsSync(marker)).toBe(false);
    expect(repository.git('show', 'groundskeeper/issue-4:pkg/a.py')).toBe(FIXED);
    expect(repository.git('-C', linked, 'status', '--porcelain', '--branch').trim()).toBe('## HEAD (no branch)');
    // As a person would: the patch on top of a work tree with changes of its own elsewhere.
    writeFileSync(join(linked, 'tests/test_a.py'), 'def test_mine(): pass\n');
    execFileSync('git', ['apply', delivery.patch!], { cwd: linked });
    expect(readFileSync(join(linked, 'pkg/a.py'), 'utf8')).toContain('min(x, high)');
  });

  it('repeats nothing, and leaves a branch alone on which somebody has worked', async () => {
    const first = await deliver('commit');
    const second = await deliver('commit');
    expect(second).toMatchObject({ branch: first.branch, commit: first.commit, reason: 'already-delivered' });
    repository.git('checkout', '-q', 'groundskeeper/issue-4');
    repository.write('pkg/a.py', 'by hand\n');
    const theirs = repository.commit('by hand');
    const third = await deliver('commit');
    expect(third.branch).toBe('groundskeeper/issue-4-2');
    expect(third.note).toContain('groundskeeper/issue-4 was left alone');
    expect(repository.git('rev-parse', 'groundskeeper/issue-4').trim()).toBe(theirs);
  });

  it('keeps the mode of an executable file and the bytes of a CRLF latin-1 one', async () => {
    const bytes = Buffer.from('# \xe9\r\nx = 1\r\n', 'latin1');
    repository.write('run.py', bytes);
    repository.git('add', '-A');
    repository.git('update-index', '--chmod=+x', 'run.py');
    repository.git('commit', '-q', '-m', 'script');
    base = repository.git('rev-parse', 'HEAD').trim();
    const at = bytes.indexOf('1');
    const edits: Edit[] = [{ path: 'run.py', start: at, end: at + 1, replacement: '2', create: false }];
    const { patch } = await deliver('commit', input({ resolution: aResolution(edits), plan: null }));
    expect(repository.git('ls-tree', 'groundskeeper/issue-4', 'run.py')).toMatch(/^100755/);
    const blob = execFileSync('git', ['cat-file', 'blob', 'groundskeeper/issue-4:run.py'], { cwd: repository.root });
    expect(blob).toEqual(Buffer.from('# \xe9\r\nx = 2\r\n', 'latin1'));
    expect(readFileSync(patch!).includes(Buffer.from('+x = 2\r\n'))).toBe(true);
  });

  it('refuses a patch that breaks a safety rule, and does not keep it under the name that people apply', async () => {
    const edits: Edit[] = [
      { path: '.github/workflows/x.yml', start: 0, end: 0, replacement: 'on: push\n', create: true },
    ];
    const error = await deliver('commit', input({ resolution: aResolution(edits), plan: null })).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ reason: 'patch-refused', exit: 2 });
    expect(existsSync(join(runDir, 'patch.diff'))).toBe(false);
    expect(existsSync(join(runDir, 'patch.refused.diff'))).toBe(true);
    expect(repository.git('branch', '--list', 'groundskeeper/*')).toBe('');
  });

  it('refuses an import that nobody declared', async () => {
    const edits: Edit[] = [{ path: 'pkg/new.py', start: 0, end: 0, replacement: 'import cowtools\n', create: true }];
    const delivered = deliver('commit', input({ resolution: aResolution(edits), plan: null }));
    await expect(delivered).rejects.toMatchObject({ reason: 'patch-refused', message: expect.stringContaining('import-unknown') }); // prettier-ignore
  });

  it.each(['unsure', 'not-fixed'] as const)(
    'opens nothing when %s: the best patch and a full report are kept',
    async (state) => {
      const { session, state: memory } = memorySession(repository.root);
      const best = { candidate: aCandidate(EDITS), verdict: aVerdict({ outcome: 'failed', failure: 'assert 4 == 5' }) };
      const resolution = aResolution(EDITS, { state, reason: 'no-candidate-passed', winner: null, best });
      const delivery = await deliver('pr', input({ resolution }), session);
      expect(delivery).toMatchObject({ how: 'patch', branch: null, pullRequest: null });
      expect(applied(delivery.patch!)).toBe(FIXED);
      expect(memory.calls).toEqual([]);
      const report = readFileSync(join(runDir, FAILURE_FILE), 'utf8');
      for (const part of ['Places tried', 'pkg.a.clamp', 'assert 4 == 5', 'min(x, high)', 'kind: bug', 'c001'])
        expect(report).toContain(part);
    },
  );

  it('does not open a pull request for an unsure winner either', async () => {
    const { session, state } = memorySession(repository.root);
    const resolution = aResolution(EDITS, { state: 'unsure', reason: 'checks-clean' });
    await expect(deliver('pr', input({ resolution }), session)).resolves.toMatchObject({ how: 'patch' });
    expect(state.pulls).toEqual([]);
  });

  it('delivers nothing, and no patch, when nothing was proposed', async () => {
    const resolution = aResolution(EDITS, {
      state: 'question',
      reason: 'request-unclear',
      winner: null,
      best: null,
      attempts: [],
    });
    const spec = aSpec({ kind: 'unclear', question: 'Which bound do you mean?' });
    await expect(deliver('pr', input({ resolution, spec, plan: null }))).resolves.toMatchObject({
      how: 'none',
      patch: null,
    });
    expect(readFileSync(join(runDir, FAILURE_FILE), 'utf8')).toContain('Which bound do you mean?');
  });

  it('hands over with the patch in the run folder', async () => {
    await expect(deliver('artifact')).resolves.toMatchObject({ how: 'artifact', branch: null });
    expect(existsSync(join(runDir, 'patch.diff'))).toBe(true);
  });

  describe('pull request', () => {
    const open = async (
      extra: Partial<DeliverInput> = {},
      prepare?: (memory: ReturnType<typeof memorySession>) => void,
    ) => {
      const memory = memorySession(repository.root);
      memory.state.issues.set(4, issueView(4));
      prepare?.(memory);
      return { delivery: await deliver('pr', input(extra), memory.session), memory };
    };

    it('is a draft on a branch of ours, and its tree is base with the patch', async () => {
      const { delivery, memory } = await open();
      expect(delivery).toMatchObject({
        how: 'pull-request',
        branch: 'groundskeeper/issue-4',
        pullRequest: { draft: true, existed: false },
      });
      expect(repository.git('show', 'groundskeeper/issue-4:pkg/a.py')).toBe(FIXED);
      const [pull] = memory.state.pulls;
      expect(pull).toMatchObject({
        base: 'main',
        branch: 'groundskeeper/issue-4',
        title: 'fix: clamp excludes its upper bound',
      });
      expect(pull?.body).toContain('Refs #4');
      expect(pull?.body).toContain('tests/test_issue_4.py');
      expect(repository.git('rev-parse', 'main').trim()).toBe(base);
    });

    it('is found again instead of opened twice', async () => {
      const { memory, delivery } = await open();
      const again = await deliver('pr', input(), memory.session);
      expect(again).toMatchObject({
        how: 'pull-request',
        reason: 'already-delivered',
        pullRequest: { number: delivery.pullRequest!.number, existed: true },
      });
      expect(memory.state.pulls).toHaveLength(1);
      expect(repository.git('branch', '--list', 'groundskeeper/*').trim().split('\n')).toHaveLength(1);
    });

    it('adopts its own branch when the run before it died in between', async () => {
      const broken = new UserError('github-unavailable', 'down', 4);
      await expect(open({}, ({ state }) => state.failing.set('openDraft', broken))).rejects.toMatchObject({
        reason: 'github-unavailable',
        exit: 4,
      });
      const { delivery, memory } = await open();
      expect(delivery.branch).toBe('groundskeeper/issue-4');
      expect(memory.state.pulls).toHaveLength(1);
    });

    it('says where the commit is when it may not be opened', async () => {
      const denied = new UserError('github-permission', 'GitHub Actions may not open pull requests', 4);
      await expect(open({}, ({ state }) => state.failing.set('openDraft', denied))).rejects.toThrow(
        /the commit is on groundskeeper\/issue-4/,
      );
      expect(readFileSync(join(runDir, FAILURE_FILE), 'utf8')).toContain(
        '(https://github.example/octo/garden/compare/main...groundskeeper/issue-4?expand=1)',
      );
      expect(existsSync(join(runDir, 'patch.diff'))).toBe(true);
    });

    it('takes a new branch when somebody has committed to the old one, and says so', async () => {
      const { memory } = await open();
      repository.git('checkout', '-q', 'groundskeeper/issue-4');
      repository.write('pkg/a.py', 'by hand\n');
      const theirs = repository.commit('by hand');
      repository.git('checkout', '-q', 'main');
      const second = await deliver('pr', input(), memory.session);
      expect(second).toMatchObject({ branch: 'groundskeeper/issue-4-2', reason: 'branch-moved' });
      expect(memory.state.pulls[1]?.body).toContain('groundskeeper/issue-4');
      expect(repository.git('rev-parse', 'groundskeeper/issue-4').trim()).toBe(theirs);
    });

    it.each([
      [{ open: false }, 'issue-closed'],
      [{ locked: true }, 'issue-locked'],
    ])('is not opened when the issue was %j meanwhile', async (extra, reason) => {
      const { delivery, memory } = await open({}, ({ state }) => state.issues.set(4, issueView(4, extra)));
      expect(delivery).toMatchObject({ how: 'patch', reason, pullRequest: null });
      expect(existsSync(delivery.patch!)).toBe(true);
      expect(memory.state.pulls).toEqual([]);
      expect(memory.state.calls).not.toContain('createBranch');
    });

    it('goes onto a newer head that changed nothing it touches, and says that nothing was run there', async () => {
      repository.write('other.txt', 'x\n');
      const head = repository.commit('later');
      const { memory } = await open();
      expect(repository.git('rev-parse', 'groundskeeper/issue-4^').trim()).toBe(head);
      expect(repository.git('show', 'groundskeeper/issue-4:other.txt')).toBe('x\n');
      expect(memory.state.pulls[0]?.body).toContain(`then put on \`${head.slice(0, 12)}\``);
      expect(memory.state.pulls[0]?.body).toContain('nothing was run there');
    });

    it.each([
      ['a file that it changes', 'pkg/a.py', `# changed\n${SOURCE}`],
      ['a place that it fills', 'tests/test_issue_4.py', 'x = 1\n'],
    ])('states its old base when the newer head changed %s', async (_what, path, content) => {
      repository.write(path, content);
      repository.commit('later');
      const { memory } = await open();
      expect(repository.git('rev-parse', 'groundskeeper/issue-4^').trim()).toBe(base);
      expect(memory.state.pulls[0]?.body).toContain('so this is still based on the old commit');
    });

    it('stays as a branch with a link and its text for the comment, where pull requests are forbidden', async () => {
      const forbidden = new UserError('pull-request-forbidden', 'not here', 4);
      const { delivery } = await open({}, ({ state }) => state.failing.set('openDraft', forbidden));
      expect(delivery).toMatchObject({
        how: 'branch',
        branch: 'groundskeeper/issue-4',
        reason: 'pull-request-forbidden',
        pullRequest: null,
      });
      const details = readFileSync(join(runDir, FAILURE_FILE), 'utf8');
      expect(details).toMatch(/^\*\*\[Open the pull request by hand\]\(https:.*expand=1\)\*\*/);
      expect(details).toContain('**What was wrong.**');
    });

    it.each(['commit', 'createBranch'])('leaves the patch in the comment when %s is refused', async (call) => {
      const denied = new UserError('github-permission', 'contents: write is missing', 4);
      await expect(open({}, ({ state }) => state.failing.set(call, denied))).rejects.toMatchObject({
        reason: 'github-permission',
        exit: 4,
      });
      const details = readFileSync(join(runDir, FAILURE_FILE), 'utf8');
      expect(details).toContain('git apply patch.diff');
      const [, patch] = /\n```diff\n([\s\S]*?\n)```\n/.exec(details)!;
      expect(patch).toBe(readFileSync(join(runDir, 'patch.diff'), 'utf8'));
    });

    it('is labelled and reported on, and needs the permission for neither', async () => {
      const { memory, delivery } = await open();
      expect(memory.state.labels.get(delivery.pullRequest!.number)).toEqual(['groundskeeper']);
      expect(memory.state.checkRuns).toMatchObject([
        { name: 'groundskeeper', sha: delivery.commit, title: 'Nothing left to look at; outcome proven' },
      ]);
      expect(memory.state.sarif).toEqual([]);
      repository.git('branch', '-D', 'groundskeeper/issue-4');
      const denied = new UserError('github-permission', 'no', 4);
      const again = await open({}, ({ state }) => {
        for (const call of ['addLabels', 'createCheckRun', 'recentSubjects']) state.failing.set(call, denied);
      });
      expect(again.delivery).toMatchObject({ how: 'pull-request' });
    });

    it('hands what is left to look at to code scanning', async () => {
      const added = [{ tool: 'ruff', rule: 'E501', path: 'pkg/a.py', line: 2, message: 'too long' }];
      const verdict = aVerdict({ checks: [aCheck({ name: 'ruff', added })] });
      const { memory, delivery } = await open({
        resolution: aResolution(EDITS, { winner: { candidate: aCandidate(EDITS), verdict } }),
      });
      expect(memory.state.checkRuns[0]?.annotations).toEqual(added);
      expect(memory.state.sarif).toMatchObject([{ sha: delivery.commit, ref: 'refs/heads/groundskeeper/issue-4' }]);
      expect(readFileSync(join(runDir, 'findings.sarif'), 'utf8')).toBe(memory.state.sarif[0]?.sarif);
    });

    it('refuses a base that is not on the default branch', async () => {
      repository.git('checkout', '-q', '-b', 'side', base);
      repository.write('pkg/b.py', 'y = 1\n');
      base = repository.commit('aside');
      await expect(
        open({ request: aRequest({ id: 'issue-5', issue: null, base: { sha: base, branch: null, shallow: false } }) }),
      ).rejects.toMatchObject({
        reason: 'base-not-available',
      });
    });

    it('publishes nothing after the run was told to stop, and keeps the patch', async () => {
      const memory = memorySession(repository.root);
      memory.state.issues.set(4, issueView(4));
      await expect(deliver('pr', input(), memory.session, AbortSignal.abort())).rejects.toThrow('after the signal');
      expect(memory.state.calls).toEqual([]);
      expect(existsSync(join(runDir, 'patch.diff'))).toBe(true);
    });
  });
});
