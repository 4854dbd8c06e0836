import { commitMessage, subjectOf } from '../../../../src/stages/deliver/commit-message.ts';
import type { Evidence } from '../../../../src/stages/deliver/evidence.ts';
import { renderFailure } from '../../../../src/stages/deliver/failure.ts';
import { renderPullRequest, type PullRequestNotes } from '../../../../src/stages/deliver/render.ts';
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

const NOTES: PullRequestNotes = {
  runUrl: 'https://github.example/run/7',
  startsNoChecks: false,
  moved: null,
  earlierBranch: null,
  newTest: null,
};
const evidence = (extra: Partial<Evidence> = {}): Evidence => ({
  request: aRequest(),
  spec: aSpec(),
  plan: aPlan(),
  style: null,
  resolution: aResolution([]),
  report: aReport(),
  patch: {
    sha256: '2'.repeat(64),
    text: '--- a/pkg/a.py\n',
    warnings: [],
    findings: [],
    files: [{ path: 'pkg/a.py', created: false, added: 1, removed: 1 }],
  },
  ...extra,
});

describe('stages/deliver/render', () => {
  it('says first what was wrong, why this place, what was run and what is uncertain', () => {
    const [wrong, changes, run, uncertain] = renderPullRequest(evidence(), NOTES).split('\n\n');
    expect(wrong).toBe('**What was wrong.** clamp excludes its upper bound. `clamp(5, 0, 5) gives 5`.');
    expect(changes).toBe(
      '**What changes.** `pkg/a.py` (+1 −1). Why here: `pkg.a.clamp` was found by its name (suspicion 0.80).',
    );
    expect(run).toBe(
      '**What was run.** A test made from the request failed before and passes now. 12 tests reported passing; 1 test that failed before passes now, none broke (only the tests that the change may turn).',
    );
    expect(uncertain).toContain('a person decides');
    expect(uncertain).toContain('- Only tests that may call what changed were run, not the rest of the suite.');
  });

  it('says whose words it uses where no example shows what was wrong', () => {
    const body = renderPullRequest(evidence({ plan: aPlan({ reproduction: null }) }), NOTES);
    expect(body).toMatch(/^\*\*What was wrong\.\*\* .* In the words of the model: The comparison uses/);
  });

  it.each<[string, Partial<Parameters<typeof aVerdict>[0]>, string]>([
    ['nothing proves it', { outcome: 'clean' }, 'No test shows that the change does what was asked.'],
    [
      'tests are gone',
      { tests: { ...aVerdict().tests!, vanished: ['a', 'b'] } },
      '**2 tests that ran before are gone.**',
    ],
    [
      'a check could not run',
      { checks: [aCheck(), aCheck({ name: 'ruff', status: 'not-run', summary: 'ruff is not installed' })] },
      'Not run: ruff (ruff is not installed).',
    ],
  ])('says that %s', (_what, verdict, doubt) => {
    const winner = { candidate: aCandidate([]), verdict: aVerdict(verdict) };
    const body = renderPullRequest(evidence({ resolution: { ...aResolution([]), winner } }), NOTES);
    expect(body.slice(0, body.indexOf('### Checks'))).toContain(`- ${doubt}`);
  });

  it('holds each check before and after, the tests, the spec, the candidates and where it came from', () => {
    const body = renderPullRequest(evidence(), NOTES);
    expect(body).toContain('| tests | pass | 1 → 0: 1 fixed, none broken |');
    expect(body).toContain('| pyright | not run | not used here |');
    expect(body).toContain('tests/test_a.py::test_upper');
    expect(body).toContain('```yaml\nschema: 1\nid: issue-4\nkind: bug');
    expect(body).toContain('**c007** (this one)');
    expect(body).toContain('"model": "qwen.gguf 0123456789ab"');
    expect(body).toContain(`"sha256": "${'2'.repeat(64)}"`);
    expect(body).toContain('1000 tokens read, 200 written');
    expect(body).toMatch(/Refs #4/);
    expect(body).not.toMatch(/^(?:Fixes|Closes) #/m);
  });

  it('shows the style score with what lowers it, inert', () => {
    const misses = [{ path: 'a.py', line: 3, message: 'function `getX` is not snake @team <b>' }];
    const style = { score: 0.8, checks: [{ name: 'naming' as const, weight: 0.2, score: 0.5, places: 2, missed: 1, misses }] }; // prettier-ignore
    const base = evidence();
    const winner = base.resolution.winner;
    if (winner === null) throw new Error('the fixture has a winner');
    const scored = { ...winner, verdict: { ...winner.verdict, style } };
    const body = renderPullRequest({ ...base, resolution: { ...base.resolution, winner: scored } }, NOTES);
    expect(body).toContain('**Style 0.80** of 1');
    expect(body).toContain('naming 0.50 (2)');
    expect(body).toContain('`a.py:3`');
    expect(body).not.toContain('<b>');
    expect(renderPullRequest(base, NOTES)).not.toContain('**Style');
  });

  it('says how to start checks only when the token starts none', () => {
    expect(renderPullRequest(evidence(), { ...NOTES, startsNoChecks: true })).toMatch(
      /^> \*\*Your CI has not run on this\.\*\*.*Close and reopen this pull request/,
    );
    expect(renderPullRequest(evidence(), NOTES)).not.toContain('Close and reopen');
  });

  it('puts what the guard wants seen at the top', () => {
    const patch = { ...evidence().patch!, warnings: ['test-edited tests/test_a.py: An existing test file changes.'] };
    const body = renderPullRequest(evidence({ patch }), NOTES);
    expect(body.indexOf('Look at this')).toBeGreaterThan(0);
    expect(body.indexOf('Look at this')).toBeLessThan(body.indexOf('### Checks'));
  });

  it('is the same for the same artefacts', () => {
    expect(renderPullRequest(evidence(), NOTES)).toBe(renderPullRequest(evidence(), NOTES));
  });

  it('fits the limit by leaving out the least telling parts, and says which', () => {
    const long = aSpec({ constraints: Array.from({ length: 500 }, (_, index) => `constraint number ${index}`) });
    const attempts = Array.from({ length: 40 }, (_, index) => ({
      id: `c${index}`,
      core: 'llm' as const,
      label: 'l'.repeat(150),
      outcome: 'failed' as const,
      why: 'w'.repeat(150),
      seconds: 1,
    }));
    const given = evidence({ spec: long, resolution: { ...aResolution([]), attempts } });
    const whole = renderPullRequest(given, NOTES, 1_000_000);
    const cut = renderPullRequest(given, NOTES, 9000);
    expect(whole.length).toBeGreaterThan(20_000);
    expect(cut.length).toBeLessThanOrEqual(9000);
    expect(cut).toContain('Left out because the body was too long: transcript, candidates, spec');
    for (const part of ['a person decides', '| tests | pass | 1 → 0:', '"model"']) expect(cut).toContain(part);
    const tables = aVerdict({ checks: Array.from({ length: 900 }, () => aCheck({ summary: 's'.repeat(190) })) });
    const huge = evidence({
      resolution: { ...aResolution([]), winner: { candidate: aCandidate([]), verdict: tables } },
    });
    expect(renderPullRequest(huge, NOTES).length).toBeLessThanOrEqual(65_536);
  });

  it('keeps hostile names inside their cells and spans', () => {
    const files = [{ path: 'a`|\n# x.py', created: true, added: 1, removed: 0 }];
    const body = renderPullRequest(evidence({ patch: { ...evidence().patch!, files } }), NOTES);
    expect(body).toContain("**What changes.** `a'¦ # x.py` (new, +1 −0).");
    const checks = [aCheck({ summary: 'a | b\n| c | d |' })];
    const table = renderPullRequest(
      evidence({
        resolution: { ...aResolution([]), winner: { candidate: aCandidate([]), verdict: aVerdict({ checks }) } },
      }),
      NOTES,
    );
    const row = table.split('\n').find((line) => line.startsWith('| tests'))!;
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
  });
});

describe('stages/deliver/failure', () => {
  const best = {
    candidate: aCandidate([]),
    verdict: aVerdict({ outcome: 'failed', failure: `${'x'.repeat(9000)}\nassert 4 == 5` }),
  };
  const failed = evidence({
    resolution: aResolution([], { state: 'not-fixed', reason: 'no-candidate-passed', winner: null, best }),
  });

  it('tells where was looked, how far the best patch came, and what failed', () => {
    const text = renderFailure(failed);
    for (const part of [
      'Places tried',
      '`pkg.a.clamp`, found by its name',
      'suspicion 0.80',
      '| tests | pass | 1 → 0:',
      '--- a/pkg/a.py',
      'assert 4 == 5',
      'kind: bug',
      'def test_clamp',
      '**What would help**',
    ])
      expect(text).toContain(part);
    expect(text.indexOf('assert 4 == 5')).toBeLessThan(text.indexOf('| Check |'));
  });

  it('fits its limit and has nothing to say of nothing', () => {
    expect(renderFailure(failed, 1500).length).toBeLessThanOrEqual(1500);
    expect(renderFailure(failed, 1500)).toContain('Places tried');
    const nothing = aResolution([], {
      winner: null,
      best: null,
      attempts: [],
      state: 'refused',
      reason: 'request-empty',
    });
    expect(renderFailure(evidence({ resolution: nothing, spec: null, plan: null, patch: null }))).toBe('');
  });
});

describe('stages/deliver/commit-message', () => {
  it.each([
    ['bug', 'fix: '],
    ['feature', 'feat: '],
    ['docs', 'docs: '],
    ['unclear', 'chore: '],
  ] as const)('a %s is %s', (kind, start) => {
    expect(subjectOf(aRequest(), aSpec({ kind })).startsWith(start)).toBe(true);
  });

  it('closes no issue, notifies nobody, skips no CI and stays one short line', () => {
    const title = 'fix: fixes #12 closes GH-3 fixes https://github.com/o/r/issues/4 @team [skip ci]\nCo-authored-by: x';
    const subject = subjectOf(aRequest(), aSpec({ title }));
    expect(subject.length).toBeLessThanOrEqual(72);
    const message = commitMessage({
      request: aRequest(),
      spec: aSpec({ title, rationale: `${title} ${'long '.repeat(300)}` }),
      plan: null,
    });
    for (const bad of [/#12/, /GH-3/i, /:\/\/g/, /@/, /\[skip ci\]/]) expect(message).not.toMatch(bad);
    expect(message.match(/^Co-authored-by/m)).toBeNull();
    expect(
      message
        .split('\n')
        .slice(1)
        .every((line) => line.length <= 80),
    ).toBe(true);
    expect(message).toMatch(/\nRefs #4\nGroundskeeper-Request: issue-4\n$/);
  });

  it('has no issue to refer to for a request of its own', () => {
    const message = commitMessage({
      request: aRequest({ issue: null, id: 'request-0123456789ab' }),
      spec: null,
      plan: aPlan(),
    });
    expect(message).toBe(
      'fix: Wrong boundary in clamp\n\nclamp(5, 0, 5) gives 5\n\nGroundskeeper-Request: request-0123456789ab\n',
    );
  });
});
