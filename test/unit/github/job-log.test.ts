import { failingPart } from '../../../src/github/job-log.ts';

const stamped = (...lines: string[]) => lines.map((line) => `2026-01-02T03:04:05.1234567Z ${line}`).join('\n');

describe('github/job-log', () => {
  it('is the failures that pytest prints, with paths as the repository has them', () => {
    const log = stamped(
      'Run pytest',
      '=================================== FAILURES ===================================',
      '\u001b[31m____ test_total ____\u001b[0m',
      '/home/runner/work/orchard/orchard/tests/test_a.py:7: AssertionError',
      'E   assert 4 == 5',
      '=========================== short test summary info ============================',
      'FAILED tests/test_a.py::test_total - assert 4 == 5',
      '========================= 1 failed, 3 passed in 0.12s =========================',
      'Post job cleanup.',
    );
    const text = failingPart(log);
    expect(text).toMatch(
      /^=+ FAILURES =+\n____ test_total ____\ntests\/test_a\.py:7: AssertionError\nE {3}assert 4 == 5\n/,
    );
    expect(text).toMatch(/1 failed, 3 passed in 0\.12s =+$/);
  });

  it('is the end before the first error elsewhere', () => {
    const noise = Array.from({ length: 200 }, (_, index) => `line ${index}`);
    const text = failingPart(
      stamped(...noise, '##[group]x', 'src/a.py:3: error: bad', '##[error]Process completed', 'after'),
    );
    expect(text).toContain('src/a.py:3: error: bad\n##[error]Process completed');
    expect(text).not.toMatch(/line 3\n|after|##\[group\]/);
  });

  it('is bounded, however long the log', () => {
    expect(failingPart('x'.repeat(5_000_000)).length).toBeLessThanOrEqual(8_010);
    expect(failingPart(stamped(...Array.from({ length: 50_000 }, () => 'y'.repeat(300)))).length).toBeLessThan(8_100);
  });
});
