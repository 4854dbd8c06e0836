import { silentLogger } from '../../../../src/base/log.ts';
import type { Plan } from '../../../../src/contracts/plan.ts';
import type { Verdict } from '../../../../src/contracts/verdict.ts';
import { createJudge } from '../../../../src/judge/create-judge.ts';
import { testBench } from '../../../helpers/bench.ts';
import { pythonRepository } from '../../../helpers/python-repository.ts';
import { styleOfSources } from '../../../helpers/style.ts';

const signal = new AbortController().signal;
const PRICE =
  'def price(item: str, count: int = 1) -> int:\n    if count < 0:\n        raise ValueError(count)\n    return len(item) * count\n';
const FILES = {
  'pyproject.toml': '[tool.black]\nline-length = 60\n\n[tool.ruff.lint]\nselect = ["E", "F", "B"]\n\n[tool.mypy]\nstrict = true\n',
  'src/shop/__init__.py': '',
  'src/shop/price.py': PRICE,
  'src/shop/total.py': 'from shop.price import price\n\n\ndef total(items: list[str]) -> int:\n    return sum(price(item) for item in items)\n',
  'tests/test_price.py':
    'import json\n\nimport pytest\n\nfrom shop.price import price\nfrom shop.total import total\n\n\n@pytest.mark.parametrize("item", ["a", "bb"])\ndef test_price(item):\n    assert price(item, 2) == 2 * len(item)\n\n\ndef test_negative():\n    with pytest.raises(ValueError):\n        price("a", -1)\n\n\ndef test_total():\n    assert json.dumps(total(["a", "b"])) == "2"\n',
}; // prettier-ignore

/** What a model might make of the function: [what is replaced, by what]. */
const CANDIDATES: readonly (readonly [string, string])[] = [
  ['len(item) * count', 'count * len(item)'],
  ['len(item) * count', 'len(item) + count'],
  ['count < 0', 'count <= 0'],
  ['count < 0', 'count  <  0'],
  ['len(item) * count', 'missing * count'],
  ['len(item) * count', 'item * count'],
  ['return len', 'import os\n    return len'],
  ['return len', 'return (len'],
  ['count: int = 1', 'count: int'],
  ['raise ValueError(count)', 'raise SystemExit'],
  ['raise ValueError(count)', 'import os; os._exit(0)'],
  ['return len', 'def price(item): ...\n    return len'],
];

describe('judge/servers', () => {
  it('give the verdicts that tools give which are started anew', async () => {
    using repository = pythonRepository(FILES, ['src', '']);
    const plan: Plan = {
      schema: 1, base: repository.base, steps: [], tests: [{ path: 'tests/test_price.py', how: 'imports' }], failingAtBase: [], reproduction: null,
    }; // prettier-ignore
    const digest = {
      ...repository.digest,
      imports: [{ from: 'src/shop/total.py', to: 'shop.price', names: ['price'], internal: true, line: 1 }],
    };
    const style = await styleOfSources(FILES);
    const verdicts = async (warm: boolean) => {
      await using workbench = await testBench(repository, { warm, digest });
      await using judge = await createJudge({ workbench, plan, style, digest, cache: null, log: silentLogger, signal, suiteSeconds: 0 });
      const said: Verdict[] = [];
      for (const [index, [from, to]] of CANDIDATES.entries()) {
        const start = PRICE.indexOf(from);
        const edit = { path: 'src/shop/price.py', start, end: start + from.length, replacement: to, create: false };
        said.push(await judge.judge({ id: `c${index}`, edits: [edit] }, 'full', signal));
      }
      return said;
    }; // prettier-ignore
    const [warm, cold] = [await verdicts(true), await verdicts(false)];
    const timeless = (all: readonly Verdict[]) =>
      all.map(({ seconds: _, failure: __, checks, ...rest }) => ({ ...rest, checks: checks.map((check) => ({ ...check, seconds: 0 })) })); // prettier-ignore
    expect(timeless(warm)).toEqual(timeless(cold));
    expect(cold.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['clean', 'failed']));
    // The caller of a function whose parameter lost its default is in another file.
    const lost = cold[8]?.checks.find(({ name }) => name === 'pyright');
    expect(lost?.added.map(({ path, rule }) => `${path} ${rule}`)).toContain('src/shop/total.py reportCallIssue');
  });
});
