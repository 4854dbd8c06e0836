import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { silentLogger } from '../../../../src/base/log.ts';
import type { Plan } from '../../../../src/contracts/plan.ts';
import type { Style } from '../../../../src/contracts/style.ts';
import { createJudge } from '../../../../src/judge/create-judge.ts';
import { OWN_TOOLS_PYTHON, testBench } from '../../../helpers/bench.ts';
import { pythonRepository } from '../../../helpers/python-repository.ts';
import { UNKNOWN_STYLE } from '../../../helpers/style.ts';

const signal = new AbortController().signal;
const CODE = 'import json\n\n\ndef double(x: int) -> int:\n    return x * 2\n';
const FILES = {
  'mypy.ini': '[mypy]\nexclude = ^skipped/\nplugins = trap.py\n',
  // A plugin of the repository is its code: it runs, but can neither write the tree nor reach outside of the sandbox.
  'trap.py':
    'import os\nfrom mypy.plugin import Plugin\n\ntry:\n    open("written.txt", "w").write("x")\nexcept OSError:\n    pass\n\n\ndef plugin(version: str):\n    return Plugin\n',
  // Not the tool, only a file of its name.
  'flake8.py': 'raise SystemExit("the wrong flake8")\n',
  '.flake8': '[flake8]\nmax-line-length = 60\n',
  '.isort.cfg': '[settings]\n',
  '.pylintrc': '[MASTER]\ninit-hook=import os; os.environ.get("HOME")\n',
  'pkg/__init__.py': '',
  'pkg/a.py': CODE,
  'skipped/b.py': 'def f(x: int) -> int:\n    return x\n',
};
const NAMES = ['mypy', 'flake8', 'pylint', 'isort'] as const;
const EVERY: Style['tools'] = NAMES.map((name) => ({ name, config: `.${name}` }));

async function verdicts(
  tools: Style['tools'],
  python: string | undefined,
  edits: readonly { path: string; from: string; to: string }[],
): Promise<string[]> {
  using repository = pythonRepository(FILES);
  await using bench = await testBench(repository, python === undefined ? {} : { python });
  const plan = {
    schema: 1,
    base: repository.base,
    steps: [],
    tests: [],
    failingAtBase: [],
    reproduction: null,
  } as Plan;
  await using judge = await createJudge({
    workbench: bench, plan, style: { ...UNKNOWN_STYLE, tools }, digest: repository.digest, cache: null, log: silentLogger, signal,
  }); // prettier-ignore
  const verdict = await judge.judge(
    {
      id: 'c',
      edits: edits.map(({ path, from, to }) => {
        const text = FILES[path as keyof typeof FILES];
        return { path, start: text.indexOf(from), end: text.indexOf(from) + from.length, replacement: to, create: false };
      }),
    },
    'full',
    signal,
  ); // prettier-ignore
  expect(existsSync(join(repository.root, 'written.txt'))).toBe(false);
  return verdict.checks
    .filter(({ name }) => (NAMES as readonly string[]).includes(name))
    .map(({ name, status, added, summary, version }) =>
      [name, status, ...added.map(({ path, line, rule }) => `${path}:${line} ${rule}`), ...(version === null ? [summary] : [])].join(' | '),
    ); // prettier-ignore
}

describe('judge/own-tools/gate', () => {
  test('tools that nobody configures are not used, and configured ones that lack are named', async () => {
    const edits = [{ path: 'pkg/a.py', from: '2', to: '3' }];
    expect(await verdicts([], undefined, edits)).toEqual(NAMES.map((name) => `${name} | not-run | not used here`));
    const lacking = await verdicts(EVERY, undefined, edits);
    expect(lacking.map((line) => line.split(',')[0])).toEqual(NAMES.map((name) => `${name} | not-run | .${name} asks for ${name}`)); // prettier-ignore
  }, 60_000);

  test('real tools, relative to base: what a patch adds is found, what was there is not', async () => {
    if (!existsSync(OWN_TOOLS_PYTHON)) throw new Error('no mypy, flake8, pylint and isort: run `make setup`');
    const edits = [
      { path: 'pkg/a.py', from: 'import json\n', to: 'import json\nimport abc\n' },
      { path: 'pkg/a.py', from: 'return x * 2', to: 'return [x].nothing  # a long comment that goes beyond what is allowed' },
    ]; // prettier-ignore
    const found = await verdicts(EVERY, OWN_TOOLS_PYTHON, edits);
    expect(found).toEqual([
      expect.stringMatching(/^mypy \| fail \| pkg\/a.py:6 attr-defined/),
      expect.stringMatching(/^flake8 \| pass \| pkg\/a.py:2 F401 \| pkg\/a.py:6 E501/),
      expect.stringMatching(/^pylint \| fail \|.* pkg\/a.py:6 E1101 no-member/),
      'isort | pass | pkg/a.py:0 unsorted-imports',
    ]);
    // Excluded by the configuration of mypy, though it is named to it.
    const [excluded] = await verdicts(EVERY.slice(0, 1), OWN_TOOLS_PYTHON, [{ path: 'skipped/b.py', from: 'return x', to: "return ''" }]); // prettier-ignore
    expect(excluded).toBe('mypy | pass');
  }, 120_000);
});
