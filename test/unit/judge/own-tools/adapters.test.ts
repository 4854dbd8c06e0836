import { flake8 } from '../../../../src/judge/own-tools/flake8.ts';
import { isort } from '../../../../src/judge/own-tools/isort.ts';
import { mypy } from '../../../../src/judge/own-tools/mypy.ts';
import type { OwnTool } from '../../../../src/judge/own-tools/own-tool.ts';
import { pylint } from '../../../../src/judge/own-tools/pylint.ts';

const read = (tool: OwnTool, exitCode: number | null, stdout: string, stderr = '') => {
  const found = tool.read({ exitCode, stdout, stderr, tree: '/t/tree' });
  return found === null ? null : found.map(({ path, line, rule, message }) => `${path}:${line} ${rule} ${message}`);
};

describe('judge/own-tools/adapters', () => {
  test('mypy: errors with and without codes and columns; notes are none', () => {
    const out =
      'a.py:3: error: Incompatible types in assignment  [assignment]\na.py:3: note: hint\n/t/tree/b.py:7:5: error: Name "x" is not defined\n';
    expect(read(mypy, 1, out)).toEqual([
      'a.py:3 assignment Incompatible types in assignment',
      'b.py:7 error Name "x" is not defined',
    ]);
    expect(read(mypy, 0, 'Success: no issues found')).toEqual([]);
    expect(read(mypy, 2, 'mypy: error: unrecognized arguments')).toBeNull();
    expect(read(mypy, 2, 'a.py:1: error: Invalid syntax  [syntax]')).toHaveLength(1);
    expect(read(mypy, null, '')).toBeNull();
  });

  test('flake8: one line for each finding; only broken code stops', () => {
    expect(read(flake8, 0, './a.py:1:80: E501 line too long (90 > 79 characters)\na.py:2:1: F821 undefined name "x"\n')).toEqual([
      'a.py:1 E501 line too long (90 > 79 characters)',
      'a.py:2 F821 undefined name "x"',
    ]); // prettier-ignore
    expect(read(flake8, 1, '')).toBeNull();
    expect(['E501', 'F401', 'F821', 'E999', 'F632'].filter((rule) => flake8.blocks({ rule }))).toEqual(['F821', 'E999', 'F632']); // prettier-ignore
  });

  test('pylint: messages as JSON, the exit code as bits', () => {
    const message = { path: 'a.py', line: 4, symbol: 'no-member', message: 'no member', 'message-id': 'E1101' };
    expect(read(pylint, 2, JSON.stringify([message]))).toEqual(['a.py:4 E1101 no-member no member']);
    expect(read(pylint, 0, '[]')).toEqual([]);
    expect(read(pylint, 32, 'usage')).toBeNull();
    expect(read(pylint, 1, '')).toBeNull();
    expect(['E1101 no-member', 'C0114 x', 'F0001 x'].filter((rule) => pylint.blocks({ rule }))).toEqual(['E1101 no-member', 'F0001 x']); // prettier-ignore
  });

  test('isort: files, never a reason to stop', () => {
    const said = 'ERROR: /t/tree/pkg/a.py Imports are incorrectly sorted and/or formatted.\n';
    expect(read(isort, 1, '', said)).toEqual([
      'pkg/a.py:0 unsorted-imports Imports are incorrectly sorted and/or formatted.',
    ]);
    expect(read(isort, 0, '')).toEqual([]);
    expect(read(isort, 2, '', 'usage')).toBeNull();
    expect(isort.blocks({ rule: 'unsorted-imports' })).toBe(false);
  });
});
