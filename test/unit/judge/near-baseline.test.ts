import type { TestOutcome } from '../../../src/contracts/verdict.ts';
import { NearBaseline, ownership, type TestBaseline } from '../../../src/judge/near-baseline.ts';

const signal = new AbortController().signal;

function baseline(paths: readonly string[], outcomes: Record<string, TestOutcome>, seconds: number): TestBaseline {
  const run = { state: 'complete' as const, outcomes, loaded: {}, failures: {}, output: '', seconds };
  return { run, flaky: new Set(Object.keys(outcomes).filter((id) => id.endsWith('flaky'))), paths };
}

describe('judge/near-baseline', () => {
  it('runs each test once, and gives each candidate its own', async () => {
    const asked: (readonly string[])[] = [];
    const near = new NearBaseline((paths) => {
      asked.push(paths);
      return Promise.resolve(baseline(paths, Object.fromEntries(paths.map((path) => [`${path}[1]`, 'passed'])), 2));
    });
    const [first, second, third] = await Promise.all([
      near.of(['t.py::a', 't.py::b'], signal),
      near.of(['t.py::b', 't.py::c'], signal),
      near.of(['t.py::a'], signal),
    ]);
    expect(asked).toEqual([['t.py::a', 't.py::b'], ['t.py::c']]);
    expect([first.run.seconds, second.run.seconds, third.run.seconds]).toEqual([2, 4, 2]);
    expect(Object.keys(second.run.outcomes)).toEqual(['t.py::b[1]', 't.py::c[1]']);
    expect(Object.keys(third.run.outcomes)).toEqual(['t.py::a[1]']);
  });

  it('leaves out what takes too long, and does not ask for it again', async () => {
    let runs = 0;
    const near = new NearBaseline((paths) => {
      runs += 1;
      return Promise.resolve(baseline(paths.slice(0, 1), { 't.py::a': 'passed' }, 60));
    });
    expect((await near.of(['t.py::a', 'slow.py'], signal)).paths).toEqual(['t.py::a']);
    expect((await near.of(['slow.py'], signal)).paths).toEqual([]);
    expect(runs).toBe(1);
  });

  it('tries again after a failure', async () => {
    let runs = 0;
    const near = new NearBaseline((paths) => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error('cancelled')) : Promise.resolve(baseline(paths, {}, 1));
    });
    await expect(near.of(['t.py'], signal)).rejects.toThrow('cancelled');
    expect((await near.of(['t.py'], signal)).paths).toEqual(['t.py']);
  });

  it.each([
    ['t.py::a', true],
    ['t.py::a[x::y]', true],
    ['t.py::ab', false],
    ['t.py::C::m', true],
    ['t.py', true],
    ['whole.py::x', true],
    ['other.py', false],
  ])('knows whether %s was asked for', (id, expected) => {
    expect(ownership(['t.py::a', 't.py::C', 'whole.py'])(id)).toBe(expected);
  });
});
