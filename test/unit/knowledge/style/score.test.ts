import type { Check } from '../../../../src/contracts/verdict.ts';
import { scoreStyle } from '../../../../src/knowledge/style/score.ts';
import { aCheck } from '../../../helpers/evidence.ts';
import { styleOfSources, UNKNOWN_STYLE } from '../../../helpers/style.ts';

const unit = (i: number) =>
  `def get_item_${i}(the_item: int) -> str:\n    """Gets it.\n\n    Args:\n        the_item: it.\n    """\n    return call("text", the_item, ${'b'.repeat(40)})\n`;
const SOURCES = { 'pkg/a.py': `import os\n\n\n${[...Array(40).keys()].map(unit).join('\n\n')}` };
const GOOD = `\n\n${unit(99)}`;
const BAD = `\ndef getItem(theItem):\n  """Gets it.\n\n  :param theItem: it\n  """\n  return call('text', theItem, ${'b'.repeat(80)})\n`;

async function score(added: string, checks: readonly Check[] = []) {
  const before = Buffer.from(SOURCES['pkg/a.py']);
  const after = Buffer.concat([before, Buffer.from(added)]);
  return scoreStyle(await styleOfSources(SOURCES), [{ path: 'pkg/a.py', before, after }], checks);
}

describe('knowledge/style/score', () => {
  it('is 1 for code like that of the repository', async () => {
    const { score: all, checks } = await score(GOOD);
    expect(all).toBe(1);
    expect(checks.map(({ name }) => name)).toEqual(expect.arrayContaining(['naming', 'quotes', 'indent', 'docstrings', 'type hints'])); // prettier-ignore
    expect(checks.every(({ missed }) => missed === 0)).toBe(true);
  });

  it('is low for code of another hand, and says where and why', async () => {
    const { score: all, checks } = await score(BAD);
    expect(all).toBeLessThan(0.3);
    const messages = checks.flatMap(({ misses }) => misses.map(({ message }) => message));
    expect(messages).toEqual(
      expect.arrayContaining([
        'function getItem is not snake',
        'parameter theItem is not snake',
        'indented by 2, not 4',
        'single quotes, not double',
        'rest docstring, not google',
        'no annotations',
        '1 blank lines above, not 2',
      ]),
    );
    expect(checks.find(({ name }) => name === 'naming')?.misses[0]).toMatchObject({ path: 'pkg/a.py', line: 363 });
  });

  it('looks at the touched lines of the resulting file, not at what stood there', async () => {
    const before = Buffer.from(`${SOURCES['pkg/a.py']}\n${BAD}`);
    const after = Buffer.concat([before, Buffer.from(GOOD)]);
    const style = await styleOfSources(SOURCES);
    expect((await scoreStyle(style, [{ path: 'pkg/a.py', before, after }])).score).toBe(1);
  });

  it('does not blame a patch for names that were there', async () => {
    const before = Buffer.from(BAD);
    const after = Buffer.from(BAD.replace(', theItem,', ', theItem, 1,'));
    const style = await styleOfSources(SOURCES);
    const { checks } = await scoreStyle(style, [{ path: 'pkg/a.py', before, after }]);
    expect(checks.some(({ name }) => name === 'naming')).toBe(false);
    expect(checks.find(({ name }) => name === 'quotes')).toMatchObject({ places: 1, missed: 1 });
  });

  it('scores a new file whole', async () => {
    const style = await styleOfSources(SOURCES);
    const file = { path: 'pkg/badName.py', before: null, after: Buffer.from(BAD) };
    const { checks } = await scoreStyle(style, [file]);
    expect(checks.find(({ name }) => name === 'naming')?.places).toBeGreaterThanOrEqual(2);
  });

  it('keeps to the exception of a folder', async () => {
    const style = await styleOfSources({ ...SOURCES, 'tests/t.py': [...Array(60).keys()].map((i) => `x${i} = 'a'`).join('\n') }); // prettier-ignore
    const after = Buffer.from("y1 = 'b'\n");
    const at = async (path: string) =>
      (await scoreStyle(style, [{ path, before: null, after }])).checks.find(({ name }) => name === 'quotes')?.score;
    expect(await at('tests/new.py')).toBe(1);
    expect(await at('pkg/new.py')).toBe(0);
  });

  it('takes formatter and linter from the verdict, and leaves out what did not run', async () => {
    const finding = { tool: 'ruff', rule: 'F401', path: 'pkg/a.py', line: 3, message: 'unused' };
    const ran = [
      aCheck({ name: 'black', status: 'pass', added: [] }),
      aCheck({ name: 'ruff', status: 'fail', added: [finding] }),
    ];
    const { checks, score: all } = await score(GOOD, ran);
    expect(checks[0]).toMatchObject({ name: 'formatter', score: 1 });
    expect(checks[1]).toMatchObject({ name: 'linter', score: 0.8, misses: [{ line: 3, message: 'unused' }] });
    expect(all).toBeLessThan(1);
    const skipped = await score(GOOD, [aCheck({ name: 'black', status: 'not-run', added: [] })]);
    expect(skipped.checks.some(({ name }) => name === 'formatter')).toBe(false);
  });

  it('has nothing to say where nothing is known or nothing is Python', async () => {
    const after = Buffer.from(BAD);
    expect(await scoreStyle(UNKNOWN_STYLE, [{ path: 'a.py', before: null, after }])).toEqual({ score: null, checks: [] }); // prettier-ignore
    const style = await styleOfSources(SOURCES);
    for (const file of [
      { path: 'a.md', before: null, after },
      { path: 'a.py', before: null, after: Buffer.from([0, 1]) },
      { path: 'a.py', before: after, after },
    ])
      // prettier-ignore
      expect((await scoreStyle(style, [file])).score).toBeNull();
  });
});
