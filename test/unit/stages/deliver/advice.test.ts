import { adviceFor } from '../../../../src/stages/deliver/advice.ts';
import type { Evidence } from '../../../../src/stages/deliver/evidence.ts';
import { aCandidate, aPlan, aReport, aRequest, aResolution, aSpec, aVerdict } from '../../../helpers/evidence.ts';

const EDITS = [{ path: 'a.py', start: 0, end: 0, replacement: 'x', create: false }];

describe('stages/deliver/advice', () => {
  const failed = (extra: Partial<Evidence> = {}, change: Parameters<typeof aResolution>[1] = {}): string =>
    adviceFor({
      request: aRequest(),
      spec: aSpec(),
      plan: aPlan(),
      style: null,
      resolution: aResolution(EDITS, { state: 'not-fixed', reason: 'no-candidate-passed', winner: null, ...change }),
      report: aReport(),
      patch: null,
      ...extra,
    }).join('\n');
  const tests = (testState: 'not-runnable' | 'tests-import-another-copy') => ({
    best: { candidate: aCandidate(EDITS), verdict: aVerdict({ testState }) },
  });

  it.each([
    ['a place', failed({}, { reason: 'no-target' }), 'Name the function or file'],
    ['an example', failed({ plan: aPlan({ reproduction: null }) }), 'Give an example'],
    ['tests that run', failed({}, tests('not-runnable')), 'install the dependencies'],
    ['tests of this copy', failed({}, tests('tests-import-another-copy')), 'pip install -e .'],
    ['more time', failed({}, { reason: 'budget-wall-clock' }), '`budget-minutes`'],
    ['a proof', failed({}, { state: 'unsure', reason: 'checks-clean' }), 'Nothing proves the patch'],
  ])('asks for %s where that is missing', (_what, text, line) => {
    expect(text).toContain(line);
  });

  it('asks for nothing that is there, and says nothing of a run that did not fail', () => {
    expect(failed()).not.toMatch(/Name the function|Give an example|budget/);
    expect(failed({}, { state: 'question', reason: 'request-unclear' })).toBe('');
  });
});
