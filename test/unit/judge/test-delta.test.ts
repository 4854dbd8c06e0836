import type { TestOutcome, TestRun } from '../../../src/contracts/verdict.ts';
import { compareTests, flakyTests } from '../../../src/judge/test-delta.ts';

const compare = (before: Record<string, TestOutcome>, after: Record<string, TestOutcome>, flaky: string[] = []) =>
  compareTests(before, after, { selection: 'impacted-tests', flaky: new Set(flaky) });

describe('judge/test-delta', () => {
  test('names what a change fixes, breaks, leaves failing, drops and adds', () => {
    const before = {
      'a::1': 'failed',
      'a::2': 'passed',
      'a::3': 'error',
      'a::4': 'passed',
      'a::5': 'skipped',
    } as const;
    const after = {
      'a::1': 'passed',
      'a::2': 'failed',
      'a::3': 'failed',
      'a::5': 'skipped',
      'a::6': 'passed',
    } as const;
    expect(compare(before, after)).toEqual({
      selection: 'impacted-tests',
      fixed: ['a::1'],
      broken: ['a::2'],
      stillFailing: ['a::3'],
      vanished: ['a::4'],
      appeared: ['a::6'],
      passing: 2,
    });
  });

  test('a passing test that is skipped now has vanished', () => {
    expect(compare({ 'a::1': 'passed' }, { 'a::1': 'skipped' }).vanished).toEqual(['a::1']);
  });

  test('a failing test that is skipped now is not fixed', () => {
    const delta = compare({ 'a::1': 'failed' }, { 'a::1': 'skipped' });
    expect(delta.fixed).toEqual([]);
  });

  test('a new failing test is broken', () => {
    expect(compare({}, { 'a::1': 'failed' }).broken).toEqual(['a::1']);
  });

  test('a file that cannot be collected any more is broken and its tests have vanished', () => {
    const delta = compare({ 'a.py::1': 'passed' }, { 'a.py': 'error' });
    expect(delta).toMatchObject({ broken: ['a.py'], vanished: ['a.py::1'] });
  });

  test('a file that could not be collected is fixed when its tests pass', () => {
    const delta = compare({ 'a.py': 'error' }, { 'a.py::1': 'passed', 'a.py::2': 'passed' });
    expect(delta).toMatchObject({ fixed: ['a.py'], broken: [], vanished: [], appeared: ['a.py::1', 'a.py::2'] });
    expect(compare({ 'a.py': 'error' }, { 'a.py::1': 'passed', 'a.py::2': 'failed' })).toMatchObject({
      fixed: [],
      stillFailing: ['a.py'],
      broken: [],
    });
  });

  test('flaky tests prove and break nothing, and object addresses do not make other tests', () => {
    expect(compare({ 'a::1': 'failed' }, { 'a::1': 'passed' }, ['a::1']).fixed).toEqual([]);
    const delta = compare({ 'a::1[0x7f0011223344]': 'passed' }, { 'a::1[0x7f5511223399]': 'passed' });
    expect(delta).toMatchObject({ vanished: [], appeared: [] });
  });

  test('flakyTests', () => {
    const run = (outcomes: Record<string, TestOutcome>) => ({ outcomes }) as unknown as TestRun;
    const flaky = flakyTests(run({ a: 'passed', b: 'passed', c: 'passed' }), run({ a: 'passed', b: 'failed' }));
    expect([...flaky]).toEqual(['b']);
  });
});
