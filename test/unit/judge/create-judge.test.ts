import { silentLogger } from '../../../src/base/log.ts';
import type { Edit } from '../../../src/contracts/candidate.ts';
import type { Plan } from '../../../src/contracts/plan.ts';
import type { Style } from '../../../src/contracts/style.ts';
import type { Check, CheckName, Verdict } from '../../../src/contracts/verdict.ts';
import type { BaselineCache } from '../../../src/judge/baseline.ts';
import { createJudge } from '../../../src/judge/create-judge.ts';
import { testBench } from '../../helpers/bench.ts';
import { pythonRepository } from '../../helpers/python-repository.ts';
import { UNKNOWN_STYLE } from '../../helpers/style.ts';

const signal = new AbortController().signal;
const CODE = 'import os\n\n\ndef double(x):\n    return x+1\n';
const FILES = {
  'pyproject.toml': '[tool.black]\nline-length = 88\n',
  'pkg/__init__.py': '',
  'pkg/calc.py': CODE,
  'tests/test_calc.py':
    'from pkg.calc import double\n\n\ndef test_four():\n    assert double(4) == 8\n\n\ndef test_one():\n    assert double(1) == 2\n',
};
const REPRODUCTION = {
  path: 'tests/test_request.py',
  source: 'from pkg.calc import double\n\n\ndef test_request():\n    assert double(10) == 20\n',
  origin: 'example' as const,
  redOutput: '',
  checks: 'double(10) is 20',
};
const plan = (base: string, extra: Partial<Plan> = {}): Plan => ({
  schema: 1,
  base,
  steps: [],
  tests: [{ path: 'tests/test_calc.py', how: 'imports pkg.calc' }],
  failingAtBase: [],
  reproduction: null,
  ...extra,
});

function style(formatter: Style['formatter'] = 'none', tools: Style['tools'] = []): Style {
  return { ...UNKNOWN_STYLE, tools, formatter, files: 2 };
}

/** Replaces the statement of `double`. */
function body(text: string): Edit[] {
  const start = CODE.indexOf('    return');
  return [{ path: 'pkg/calc.py', start, end: CODE.length, replacement: text, create: false }];
}

function check(verdict: Verdict, name: CheckName): Check {
  return verdict.checks.find((each) => each.name === name)!;
}

describe('judge/create-judge', () => {
  test("a guess of the model's own neither proves nor vetoes", async () => {
    const passing = FILES['tests/test_calc.py'].replace('double(4) == 8', 'double(1) + 2 == 4');
    using repository = pythonRepository({ ...FILES, 'tests/test_calc.py': passing });
    await using bench = await testBench(repository);
    const outcomes = async (strength: 'strong' | 'weak') => {
      const reproduction = { ...REPRODUCTION, origin: 'model' as const, strength };
      await using judge = await createJudge({
        workbench: bench, plan: plan(repository.base, { reproduction }), style: style(), digest: repository.digest, cache: null, log: silentLogger, signal,
      }); // prettier-ignore
      const outcome = async (text: string) =>
        (await judge.judge({ id: 'c', edits: body(text) }, 'quick', signal)).outcome;
      return [await outcome('    return x * 2\n'), await outcome('    return 1 + x\n')];
    };
    expect(await outcomes('strong')).toEqual(['proven', 'failed']);
    expect(await outcomes('weak')).toEqual(['clean', 'clean']);
  }, 60_000);

  test('quick verdicts: what passes, what fails, and what is then skipped', async () => {
    using repository = pythonRepository(FILES);
    await using bench = await testBench(repository);
    await using judge = await createJudge({
      workbench: bench, plan: plan(repository.base, { reproduction: REPRODUCTION }), style: style('black', [{ name: 'black', config: 'pyproject.toml' }]),
      digest: repository.digest, cache: null, log: silentLogger, signal,
    }); // prettier-ignore
    const verdict = (text: string) => judge.judge({ id: 'c', edits: body(text) }, 'quick', signal);

    const right = await verdict('    return x*2\n');
    expect(right).toMatchObject({ outcome: 'proven', testState: 'complete', failure: null });
    expect(right.tests).toMatchObject({
      fixed: ['tests/test_calc.py::test_four'],
      broken: [],
      vanished: [],
      passing: 2,
    });
    expect(right.checks.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'guard pass', 'parse pass', 'reproduction pass', 'tests pass', 'ruff pass', 'black pass', 'pyright not-run',
      'mypy not-run', 'flake8 not-run', 'pylint not-run', 'isort not-run', 'patterns not-run',
    ]); // prettier-ignore
    expect(check(right, 'ruff')).toMatchObject({ before: 1, after: 1, added: [] }); // `import os` was there before
    expect(check(right, 'black').summary).toContain('to format');

    const syntax = await verdict('    return (\n');
    expect(syntax).toMatchObject({ outcome: 'failed', tests: null });
    expect(syntax.failure).toMatch(/pkg\/calc.py:5: syntax .*never closed/s);
    expect(check(syntax, 'tests').summary).toBe('skipped: parse failed');

    const wrong = await verdict('    return 20\n');
    expect(wrong.outcome).toBe('failed');
    expect(check(wrong, 'reproduction').status).toBe('pass');
    expect(wrong.tests?.broken).toEqual(['tests/test_calc.py::test_one']);
    expect(wrong.failure).toContain('assert 20 == 2');
    expect(check(wrong, 'ruff').summary).toBe('skipped: tests failed');

    const noop = await verdict('    return x + 1\n');
    expect(noop.outcome).toBe('failed');
    expect(noop.failure).toContain('assert 11 == 20');

    const undefinedName = await verdict('    if x > 100:\n        return y\n    return x * 2\n');
    expect(undefinedName).toMatchObject({ outcome: 'failed' });
    expect(undefinedName.failure).toContain('pkg/calc.py:6: F821 Undefined name `y`\n    return y');

    const outside = await judge.judge(
      { id: 'c', edits: [{ path: '.github/workflows/x.yml', start: 0, end: 0, replacement: 'on: push\n', create: true }] },
      'quick',
      signal,
    ); // prettier-ignore
    expect(check(outside, 'guard').status).toBe('fail');
    const broken = await judge.judge(
      { id: 'c', edits: [{ path: 'pkg/calc.py', start: 0, end: 9999, replacement: '', create: false }] },
      'quick',
      signal,
    );
    expect(broken.failure).toMatch(/cannot be applied/);
  });

  test('a full verdict adds types and the whole suite, and polishing removes what a machine can', async () => {
    const other = 'from pkg import calc\n\n\ndef test_other():\n    assert calc.double(7) != 70\n';
    using repository = pythonRepository({ ...FILES, 'tests/test_other.py': other });
    await using bench = await testBench(repository);
    const store = new Map<string, string>();
    const cache: BaselineCache = {
      read: (name) => Promise.resolve(store.get(name) ?? null),
      write: (name, data) => Promise.resolve(void store.set(name, data)),
    };
    const options = {
      workbench: bench, plan: plan(repository.base, { failingAtBase: ['tests/test_calc.py::test_four'] }), style: style('black'),
      digest: repository.digest, cache, log: silentLogger, signal,
    }; // prettier-ignore
    await using judge = await createJudge(options);
    const messy = body('    import re\n    return x*2\n');
    const polished = await judge.polish(messy, signal);
    expect(polished?.done).toEqual(['ruff F401', 'black']);
    expect(polished?.edits.map((edit) => edit.replacement)).toEqual(['    return x * 2\n']);
    expect(await judge.polish(polished!.edits, signal)).toBeNull();

    const full = await judge.judge({ id: 'c', edits: [...polished!.edits] }, 'full', signal);
    expect(full.outcome).toBe('proven');
    expect(full.tests).toMatchObject({
      selection: 'whole-suite',
      fixed: ['tests/test_calc.py::test_four'],
      passing: 3,
    });
    expect(check(full, 'black')).toMatchObject({ status: 'pass', after: 0 });
    expect(check(full, 'pyright')).toMatchObject({ status: 'pass', added: [] });
    expect([...store.keys()].sort()).toEqual([
      expect.stringMatching(/^baseline-near-[0-9a-f]{12}\.json$/),
      'baseline-suite.json',
    ]);

    const far = await judge.judge(
      { id: 'c', edits: body('    return 70 if x == 7 else x * 2 if x else missing(x)\n') },
      'full',
      signal,
    );
    expect(far.tests?.broken).toEqual(['tests/test_other.py::test_other']);
    expect(check(far, 'pyright')).toMatchObject({ status: 'fail', before: 0, after: 1 });
    expect(far.outcome).toBe('failed');
  });

  test('without a test that loads the module nothing is proven', async () => {
    const tests = 'def test_nothing():\n    import sys\n\n    assert "pkg.calc" not in sys.modules\n';
    using repository = pythonRepository({ ...FILES, 'tests/test_calc.py': tests });
    await using bench = await testBench(repository);
    await using judge = await createJudge({
      workbench: bench, plan: plan(repository.base), style: style(), digest: repository.digest, cache: null,
      log: silentLogger, signal,
    }); // prettier-ignore
    const verdict = await judge.judge({ id: 'c', edits: body('    return x * 2\n') }, 'quick', signal);
    expect(verdict).toMatchObject({ outcome: 'clean', failure: null });
    expect(check(verdict, 'black').summary).toBe('not used here');
  });
});
