import type { Verdict } from '../../../../../src/contracts/verdict.ts';
import { failingArtefact } from '../../../../../src/stages/code/llm/artefact.ts';
import { attemptDiff } from '../../../../../src/stages/code/llm/attempt-diff.ts';

function verdict(name: 'tests' | 'ruff', failure: string, added: Verdict['checks'][number]['added'] = []): Verdict {
  const check = { name, status: 'fail' as const, before: 0, after: 1, added, removed: 0, summary: '', seconds: 0, version: null }; // prettier-ignore
  return { schema: 1, candidate: 'a', level: 'quick', outcome: 'failed', checks: [check], tests: null, testState: 'complete', failure, seconds: 0 }; // prettier-ignore
}

describe('stages/code/llm/artefact', () => {
  test('of a test: id, assertion, the frame in the changed code, the test', () => {
    const failure = [
      'Tests that passed before now fail:', 't/test_a.py::test_f', 't/test_a.py:4: in test_f', '    f(1)', 'pkg/a.py:3: in f', '    return y',
      "E   NameError: name 'y' is not defined", '--- the test, from line 3 ---', 'def test_f():', '    f(1)',
    ].join('\n'); // prettier-ignore
    const text = failingArtefact(
      verdict('tests', failure),
      new Map([['pkg/a.py', 'def f(x):\n    z = x\n    return y\n']]),
    );
    expect(text.split('\n')).toEqual([
      'Tests that passed before now fail:', 't/test_a.py::test_f', "E   NameError: name 'y' is not defined", 'In the attempt, pkg/a.py:3:',
      '  1 | def f(x):', '  2 |     z = x', '> 3 |     return y', '  4 | ',
      '--- the test, from line 3 ---', 'def test_f():', '    f(1)',
    ]); // prettier-ignore
  });

  test('of another check: its name, rule and message with the code around', () => {
    const finding = { tool: 'ruff', rule: 'F821', path: 'a.py', line: 2, message: 'Undefined name `y`' };
    const text = failingArtefact(verdict('ruff', 'x', [finding]), new Map([['a.py', 'def f():\n    return y']]));
    expect(text).toBe('The check ruff fails:\na.py:2: F821 Undefined name `y`\n  1 | def f():\n> 2 |     return y');
  });

  test('it is short whatever the tools print', () => {
    expect(failingArtefact(verdict('tests', `a\nb\n${'x'.repeat(9000)}`), new Map()).length).toBeLessThan(1500);
  });

  test('an attempt is shown as a diff with two lines around each change', () => {
    const before = ['def f():', ...Array.from({ length: 9 }, (_, n) => `    a${n}`)];
    const after = before.with(2, '    b').with(8, '    c');
    expect(attemptDiff(before.join('\n'), after.join('\n'))).toBe(
      ' def f():\n     a0\n-    a1\n+    b\n     a2\n     a3\n ...\n     a5\n     a6\n-    a7\n+    c\n     a8',
    );
    expect(attemptDiff('a\nb\nc\nd\n', 'a\nx\nc\ny\n')).toBe(' a\n-b\n+x\n c\n-d\n+y');
  });
});
