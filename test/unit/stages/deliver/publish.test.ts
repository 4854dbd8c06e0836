import { gzipSync } from 'node:zlib';
import { silentLogger } from '../../../../src/base/log.ts';
import type { Answer } from '../../../../src/contracts/answer.ts';
import type { Bundle } from '../../../../src/contracts/bundle.ts';
import { packBundle, readBundle } from '../../../../src/stages/deliver/bundle.ts';
import { publishBundle } from '../../../../src/stages/deliver/publish.ts';
import { openScratch } from '../../../../src/stages/deliver/scratch.ts';
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
const OPTIONS = { 'allow-paths': '', 'publish-token': '', 'pull-request-labels': 'groundskeeper', token: '' };

describe('stages/deliver/publish', () => {
  let repository: TestRepository;
  let base: string;
  let patch: Buffer;
  let memory: ReturnType<typeof memorySession>;
  beforeAll(async () => {
    await using scratch = await openScratch();
    const change = {
      path: 'pkg/a.py',
      mode: '100644' as const,
      before: Buffer.from(SOURCE),
      after: Buffer.from(FIXED),
    };
    patch = (await scratch.diff([change])).bytes;
  });
  beforeEach(() => {
    repository = gitRepository({ 'pkg/a.py': SOURCE });
    base = repository.git('rev-parse', 'HEAD').trim();
    memory = memorySession(repository.root);
    memory.state.issues.set(4, issueView(4));
  });
  afterEach(() => repository[Symbol.dispose]());

  const bundle = (extra: Partial<Bundle> = {}): Bundle => ({
    schema: 1,
    base,
    request: aRequest({ base: { sha: base, branch: 'main', shallow: true } }),
    style: null,
    spec: aSpec(),
    plan: aPlan(),
    resolution: aResolution([{ path: 'pkg/a.py', start: 0, end: 1, replacement: 'x', create: false }]),
    report: aReport({ patch: '/machine/patch.diff', pullRequest: 'https://evil.example/', opened: true }),
    patch: patch.toString('base64'),
    omitted: [],
    ...extra,
  });
  const publish = (given = bundle(), issue: number | null = 4) =>
    publishBundle({ bundle: given, session: memory.session, options: OPTIONS, issue, log: silentLogger });
  const asPatch = (text: string) => Buffer.from(text).toString('base64');

  it('opens the draft from the bytes of the patch alone, without a checkout', async () => {
    const { delivery, report } = await publish(await readBundle(await packBundle(bundle())));
    expect(delivery).toMatchObject({
      how: 'pull-request',
      branch: 'groundskeeper/issue-4',
      pullRequest: { draft: true },
    });
    expect(report).toMatchObject({ state: 'resolved', opened: true, pullRequest: delivery.pullRequest!.url });
    expect(repository.git('show', 'groundskeeper/issue-4:pkg/a.py')).toBe(FIXED);
    expect(memory.state.pulls[0]?.body).not.toContain('evil.example');
  });

  it('does it once', async () => {
    await publish();
    await expect(publish()).resolves.toMatchObject({ delivery: { reason: 'already-delivered' } });
    expect(memory.state.pulls).toHaveLength(1);
  });

  it.each([
    [
      'a workflow',
      'diff --git a/.github/workflows/x.yml b/.github/workflows/x.yml\nnew file mode 100644\n--- /dev/null\n+++ b/.github/workflows/x.yml\n@@ -0,0 +1 @@\n+on: push\n',
    ],
    [
      'a link',
      'diff --git a/l b/l\nnew file mode 120000\n--- /dev/null\n+++ b/l\n@@ -0,0 +1 @@\n+/etc/passwd\n\\ No newline at end of file\n',
    ],
    [
      'a path outside',
      'diff --git a/../x.py b/../x.py\nnew file mode 100644\n--- /dev/null\n+++ b/../x.py\n@@ -0,0 +1 @@\n+x\n',
    ],
    ['no patch at all', 'hello\n'],
    [
      'a file that is not as the patch says',
      'diff --git a/pkg/a.py b/pkg/a.py\n--- a/pkg/a.py\n+++ b/pkg/a.py\n@@ -1 +1 @@\n-other\n+x = 1\n',
    ],
  ])('refuses %s, and writes nothing', async (_what, text) => {
    await expect(publish(bundle({ patch: asPatch(text) }))).rejects.toMatchObject({ reason: 'patch-refused', exit: 2 });
    expect(memory.state.pulls).toEqual([]);
    expect(memory.state.calls).not.toContain('createBranch');
  });

  it('knows what the base imports, declares and holds without a checkout, and refuses any other import', async () => {
    repository.write('pkg/b.py', 'import inuse\n');
    repository.write('pyproject.toml', '[project]\ndependencies = [\n  "declared>=1",\n]\n');
    base = repository.commit('more');
    const adding = (name: string) =>
      bundle({
        patch: asPatch(
          `diff --git a/pkg/a.py b/pkg/a.py\n--- a/pkg/a.py\n+++ b/pkg/a.py\n@@ -1,2 +1,3 @@\n+import ${name}\n def clamp(x, low, high):\n     return max(low, min(x, high - 1))\n`,
        ),
      });
    await expect(publish(adding('invented_name'))).rejects.toMatchObject({
      reason: 'patch-refused',
      message: expect.stringContaining('import-unknown pkg/a.py:1'),
    });
    expect(memory.state.calls).not.toContain('createBranch');
    for (const [name, number] of [
      ['inuse', 11],
      ['declared', 12],
      ['pkg.b', 13],
    ] as const) {
      memory.state.issues.set(number, issueView(number));
      const request = { ...bundle().request!, id: `issue-${number}`, issue: number };
      await expect(publish({ ...adding(name), request }, number)).resolves.toMatchObject({
        delivery: { how: 'pull-request' },
      });
    }
    memory.state.calls.length = 0;
    memory.state.issues.set(14, issueView(14));
    await publish({ ...adding('json'), request: { ...bundle().request!, id: 'issue-14', issue: 14 } }, 14);
    expect(memory.state.calls).not.toContain('pathsAt');
  });

  it('refuses a patch that holds a token of this job, however it is written', async () => {
    const token = 'glpat-like-but-of-no-known-form-42';
    for (const value of [token, Buffer.from(token).toString('base64'), Buffer.from(token).toString('hex')]) {
      const text = `diff --git a/x.py b/x.py\nnew file mode 100644\n--- /dev/null\n+++ b/x.py\n@@ -0,0 +1 @@\n+X = "${value}"\n`;
      const given = { bundle: bundle({ patch: asPatch(text) }), session: memory.session, issue: 4, log: silentLogger };
      const published = publishBundle({ ...given, options: { ...OPTIONS, token } });
      await expect(published).rejects.toMatchObject({
        reason: 'patch-refused',
        message: expect.not.stringContaining(value),
      });
      await expect(published).rejects.toThrow(/secret x\.py:1/);
    }
  });

  it('shows the places of an answer, and only those whose quote stands there', async () => {
    const quote = '    return max(low, min(x, high - 1))';
    const place = (rank: number, change: object) => ({
      rank,
      score: 1,
      kind: 'function' as const,
      symbol: null,
      title: `place ${rank}`,
      why: ['words'],
      citation: { path: 'pkg/a.py', line: 2, endLine: 2, commit: base, quote, ...change },
    });
    const answer: Answer = {
      schema: 1,
      question: 'where is the bound?',
      answer: 'See below.',
      sentences: [],
      evidence: [
        place(1, {}),
        place(2, { quote: 'secret = 1' }),
        place(3, { path: 'pkg/none.py' }),
        place(4, { commit: 'b'.repeat(40) }),
      ],
      policy: 'p',
      abstained: false,
      confidence: 0.8,
      dropped: 0,
      commit: base,
      limits: null,
    };
    const resolution = aResolution([], {
      state: 'question',
      reason: 'request-is-question',
      winner: null,
      attempts: [],
    });
    const given = bundle({
      answer,
      resolution,
      plan: null,
      patch: null,
      spec: aSpec({ kind: 'question', question: 'See the places below.' }),
      report: aReport({ state: 'question', reason: 'request-is-question' }),
    });
    const { details, delivery } = await publish(await readBundle(await packBundle(given)));
    expect(delivery.how).toBe('none');
    expect(details).toContain(
      `**1.** \`place 1\` [\`pkg/a.py:2@${base.slice(0, 12)}\`](<https://github.example/octo/garden/blob/${base}/pkg/a.py#L2-L2>)`,
    );
    expect(details).toContain(quote);
    expect(details).not.toMatch(/place [234]|secret = 1/);
  });

  it('refuses what is about another repository, issue or commit', async () => {
    const request = bundle().request!;
    const others: Partial<Bundle>[] = [
      { request: { ...request, repository: { owner: 'octo', name: 'other' } } },
      { request: { ...request, issue: 5, id: 'issue-5' } },
      { request: { ...request, id: 'issue-5' } },
      { request: { ...request, base: { ...request.base, sha: 'b'.repeat(40) } } },
    ];
    for (const other of others)
      await expect(publish(bundle(other))).rejects.toMatchObject({ reason: 'artifact-invalid', exit: 2 });
    expect(memory.state.calls).toEqual([]);
  });

  it('refuses a base that is not on the default branch', async () => {
    repository.git('checkout', '-q', '-b', 'side');
    repository.write('pkg/b.py', 'x = 1\n');
    base = repository.commit('aside');
    await expect(publish()).rejects.toMatchObject({ reason: 'base-not-available', exit: 2 });
    expect(memory.state.pulls).toEqual([]);
  });

  it('opens nothing for a run that did not resolve, and reports what was tried', async () => {
    const best = {
      candidate: aCandidate([{ path: 'pkg/a.py', start: 0, end: 1, replacement: 'x', create: false }]),
      verdict: aVerdict({ outcome: 'failed', failure: 'assert 4 == 5' }),
    };
    const resolution = aResolution([], { state: 'not-fixed', reason: 'no-candidate-passed', winner: null, best });
    const { delivery, report, details } = await publish(
      bundle({ resolution, report: aReport({ state: 'not-fixed', reason: 'no-candidate-passed' }) }),
    );
    expect(delivery.how).toBe('none');
    expect(report).toMatchObject({ state: 'not-fixed', opened: false, pullRequest: null });
    expect(details).toContain('assert 4 == 5');
    expect(memory.state.calls).toEqual([]);
  });

  it('makes nothing of a run that ended before there was a request', async () => {
    const given = bundle({
      request: null,
      resolution: null,
      patch: null,
      report: aReport({ state: 'refused', reason: 'request-empty' }),
    });
    await expect(publish(given)).resolves.toMatchObject({
      delivery: { how: 'none' },
      details: '',
      report: { state: 'refused' },
    });
  });

  it('refuses a claim of success that brings no proven patch', async () => {
    for (const given of [bundle({ patch: null }), bundle({ resolution: null }), bundle({ request: null })])
      await expect(publish(given)).rejects.toMatchObject({ reason: 'artifact-invalid', exit: 2 });
    expect(memory.state.calls).toEqual([]);
  });

  it('renders text of others inert', async () => {
    const evil = '</details> @octo/team fixes #1 ![x](https://evil.example/?d=1) ``` <img src=x>';
    const request = { ...bundle().request!, title: evil };
    const resolution = bundle().resolution!;
    const shown = { ...resolution, attempts: resolution.attempts.map((each) => ({ ...each, label: evil, why: evil })) };
    shown.winner = {
      candidate: { ...shown.winner!.candidate, label: evil },
      verdict: aVerdict({ checks: [aCheck({ summary: evil })] }),
    };
    await publish(bundle({ request, resolution: shown, spec: aSpec({ title: evil, rationale: evil }) }));
    const [pull] = memory.state.pulls;
    const outsideCode = pull!.body
      .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
      .replaceAll('\\`', '')
      .replace(/`[^`\n]*`/g, '');
    expect(outsideCode).not.toMatch(/!\[/);
    expect(outsideCode).not.toMatch(/<img/);
    expect(outsideCode).not.toMatch(/(?<![\w`])@octo\/team/);
    expect(outsideCode.match(/<details>/g)).toHaveLength(outsideCode.match(/<\/details>/g)!.length);
    expect(pull!.title).not.toMatch(/#1|@/);
    expect(repository.git('log', '-1', '--format=%B', 'groundskeeper/issue-4')).not.toMatch(/fixes #1|@octo/);
  });
});

describe('stages/deliver/bundle', () => {
  const EDITS = [{ path: 'a', start: 0, end: 0, replacement: 'é', create: false }];
  const packed = (value: unknown) => gzipSync(Buffer.from(JSON.stringify(value)));
  const whole = (): Bundle => ({
    schema: 1,
    base: 'a'.repeat(40),
    request: aRequest(),
    style: null,
    spec: aSpec(),
    plan: aPlan(),
    resolution: aResolution(EDITS),
    report: aReport(),
    patch: Buffer.from([0xff, 0x0a]).toString('base64'),
    omitted: [],
  });

  it('comes back as it was', async () => {
    const given = {
      ...whole(),
      resolution: aResolution([{ path: 'a', start: 0, end: 0, replacement: 'é', create: false }]),
    };
    await expect(readBundle(await packBundle(given))).resolves.toEqual(given);
  });

  it.each([
    ['a bomb', () => gzipSync(Buffer.alloc(200 * 1024 * 1024))],
    ['no gzip', () => Buffer.from('hello')],
    ['a cut stream', () => gzipSync(Buffer.from('{}')).subarray(0, 12)],
    ['too many bytes', () => Buffer.alloc(5 * 1024 * 1024)],
    ['another schema', () => packed({ schema: 2 })],
    ['a state that does not exist', () => packed({ ...whole(), report: { ...aReport(), state: 'great' } })],
    ['a patch that is no base64', () => packed({ ...whole(), patch: '$$' })],
    [
      'a prototype key',
      () =>
        gzipSync(
          Buffer.from(
            JSON.stringify({ ...whole(), report: aReport({ cores: { llm: 1 } }) }).replace('"llm":1', '"__proto__":1'),
          ),
        ),
    ],
    ['deep nesting', () => gzipSync(Buffer.from('['.repeat(500_000) + ']'.repeat(500_000)))],
  ])('is refused when it is %s', async (_what, bytes) => {
    await expect(readBundle(bytes())).rejects.toMatchObject({ reason: 'artifact-invalid', exit: 2 });
  });

  it('leaves out what explains least until it fits, says so, and never the patch', async () => {
    const noise = Array.from({ length: 3000 }, (_, index) => ({
      id: `c${index}`,
      core: 'llm' as const,
      label: `${Math.sin(index)}`,
      outcome: 'failed' as const,
      why: `${Math.cos(index)}`,
      seconds: 1,
    }));
    const small = await packBundle({ ...whole(), resolution: aResolution(EDITS, { attempts: noise }) }, 12_000);
    expect(small.length).toBeLessThanOrEqual(12_000);
    const back = await readBundle(small);
    expect(back.omitted.join()).toContain('attempts after the first');
    expect(back.resolution?.attempts.length).toBe(40);
    expect(back.patch).toBe(whole().patch);
    await expect(packBundle(whole(), 100)).rejects.toMatchObject({ reason: 'artifact-invalid' });
  });
});
