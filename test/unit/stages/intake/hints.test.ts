import { extractHints } from '../../../../src/stages/intake/hints.ts';

type Row = readonly [text: string, code: string, expected: string | null, actual: string | null];

/** Each row is one way in which people write it. */
const PROSE: readonly Row[] = [
  ['`f(3)` returns `2` but should return `3`', 'f(3)', '3', '2'],
  ['`f(3)` returns 2 instead of 3.', 'f(3)', '3', '2'],
  ['`f(3)` should be `3`', 'f(3)', '3', null],
  ['f(3) should be 3, not 2.', 'f(3)', '3', '2'],
  ['f(3) gives 2, not 3', 'f(3)', '3', '2'],
  ['f(3) should return 3 instead of 2.', 'f(3)', '3', '2'],
  ['f(3) should return 3 rather than 2.', 'f(3)', '3', '2'],
  ['I expected `f(3)` to return 3 but got 2.', 'f(3)', '3', '2'],
  ['I get 2 when calling f(3); I expect 3.', 'f(3)', '3', '2'],
  ['We currently get `2` from `f(3)`, it should be `3`.', 'f(3)', '3', '2'],
  ['Calling `f(3)` yields 2. It should yield 3.', 'f(3)', '3', '2'],
  ['`f(3)` is 2 but must be 3', 'f(3)', '3', '2'],
  ['`f(3)` evaluates to `2`, expected `3`', 'f(3)', '3', '2'],
  ['`f(3)` -> `2`, expected `3`', 'f(3)', '3', '2'],
  ['`f(3) == 2` but it should be `3`', 'f(3)', '3', '2'],
  ['The test expects `f(3) == 3` and currently gets `2`.', 'f(3)', '3', '2'],
  ['`f(3)` returned 0 instead of 86400 and nobody noticed', 'f(3)', '86400', '0'],
  ['`f("a b")` returns `"a_b"` when it should be `"a-b"`', 'f("a b")', '"a-b"', '"a_b"'],
  ['f("a b") gives “a_b”, I would expect “a-b”.', 'f("a b")', '"a-b"', '"a_b"'],
  ["f('it') should return an empty list", "f('it')", '[]', null],
  ['`f([])` should return an empty string instead of raising IndexError', 'f([])', "''", 'raises IndexError'],
  ['`f(None)` raises TypeError, it should return None.', 'f(None)', 'None', 'raises TypeError'],
  [
    '`f(None)` raises `TypeError: bad operand` but should return `None`',
    'f(None)',
    'None',
    'raises TypeError: bad operand',
  ],
  ['`f(-1)` should raise ValueError.', 'f(-1)', 'raises ValueError', null],
  ['`f(-1)` should raise `ValueError` but returns `-2`', 'f(-1)', 'raises ValueError', '-2'],
  ['`f(-1)` silently returns 0 instead of raising a ValueError', 'f(-1)', 'raises ValueError', '0'],
  ['`f(None)` should not raise a TypeError', 'f(None)', 'no error', 'raises TypeError'],
  ['`f(None)` crashes, it should not crash', 'f(None)', 'no error', 'raises Exception'],
  ['`f("")` fails with an IndexError', 'f("")', null, 'raises IndexError'],
  [
    '`f("")` crashes with `IndexError: list index out of range` instead of returning `[]`.',
    'f("")',
    '[]',
    'raises IndexError: list index out of range',
  ],
  ['Instead of raising KeyError, `f("x")` should return `None`.', 'f("x")', 'None', null],
  ['`f(1)` should return true, but it returns false', 'f(1)', 'True', 'False'],
  ['`f(2.5)` gives `3` where `2` is expected', 'f(2.5)', null, '3'],
  ['`obj.f([1, 2], n=3)[0]` should equal `(1, 2)`', 'obj.f([1, 2], n=3)[0]', '(1, 2)', null],
  ['`f("1.50")` should return `Decimal("1.5")`', 'f("1.50")', 'Decimal("1.5")', null],
  ['`f("Ünï Cödé")` should give `uni-code`', 'f("Ünï Cödé")', 'uni-code', null],
  ['* `f(3)` returns `2` (expected `3`)', 'f(3)', '3', '2'],
  ['Expected: `f(3)` = 3\nActual: 2', 'f(3)', '3', '2'],
  ['`f(3)` is broken.\n\nExpected: 3\nActual: 2', 'f(3)', '3', '2'],
  ['What I did: `f(3)`\n\n### Expected behavior\n`3`\n\n### Actual behavior\n`2`', 'f(3)', '3', '2'],
  ['`f(3)`\n\n**Expected**\n\nreturns 3\n\n**Actual**\n\nreturns 2', 'f(3)', '3', '2'],
];

const CODE: readonly Row[] = [
  ['Wrong:\n```python\n>>> f(3)\n2\n```\nShould be 3.', 'f(3)', '3', '2'],
  ['>>> f(3)\n2\n\nI would expect 3 here.', 'f(3)', '3', '2'],
  ['```\n>>> f(3)  # should be 3\n2\n```', 'f(3)', '3', '2'],
  ['```\n>>> f(3)\n2  # expected 3\n```', 'f(3)', '3', '2'],
  [
    '```python\n>>> from pkg import f\n>>> f(3)\n2\n```\nExpected:\n```python\n>>> f(3)\n3\n```',
    'from pkg import f\nf(3)',
    '3',
    '2',
  ],
  ['Expected:\n```\n>>> f(3)\n3\n```\nbut instead I get\n```\n>>> f(3)\n2\n```', 'f(3)', '3', '2'],
  [
    'This crashes:\n>>> f(None)\nTraceback (most recent call last):\n  File "<stdin>", line 1, in <module>\nTypeError: no',
    'f(None)',
    null,
    'raises TypeError: no',
  ],
  ['```python\nfrom pkg import f\nf(3)  # -> 2, should be 3\n```', 'from pkg import f\nf(3)', '3', '2'],
  ['```python\nprint(f(3))  # prints 2, expected 3\n```', 'print(f(3))', '3', '2'],
  ['```python\nf(3)  # 2 (wrong, should be 3)\n```', 'f(3)', '3', '2'],
  ['```py\nf(None)  # raises TypeError\n```\nIt should return `None`.', 'f(None)', 'None', 'raises TypeError'],
  ['```py\nx = f(3)  # got 2, expected 3\n```', 'x = f(3)\nx', '3', '2'],
  ['```python\nassert f(3) == 3\n```\nfails', 'assert f(3) == 3', null, 'raises Exception'],
  ['This should hold:\n```python\nf(3) == 3\n```', 'f(3)', '3', null],
  [
    '```python\nimport pkg\nprint(pkg.f(3))\n```\nOutput:\n```\n2\n```\nExpected output:\n```\n3\n```',
    'import pkg\nprint(pkg.f(3))',
    '3',
    '2',
  ],
  [
    '```python\nf([1, 2,\n   3])\n```\nreturns `[1, 2]`, expected `[1, 2, 3]`',
    'f([1, 2,\n   3])',
    '[1, 2, 3]',
    '[1, 2]',
  ],
  [
    '```python\nf(None)\n```\n```\nTraceback (most recent call last):\n  File "pkg/a.py", line 3, in f\n    return x + 1\nTypeError: bad\n```\nIt should return 0.',
    'f(None)',
    '0',
    'raises TypeError: bad',
  ],
  ['    >>> f(3)\n    2\n\nwhich is wrong, the correct result is 3.', 'f(3)', '3', '2'],
  ['```python\n# currently\nf(3)  # -> 2\n# expected\nf(3)  # -> 3\n```', 'f(3)', '3', '2'],
  ['Add a function `f`:\n```python\n>>> f(3)\n9\n```', 'f(3)', '9', null],
  ['```python\nf(3)\n# returns 2, should be 3\n```', 'f(3)', '3', '2'],
];

describe('stages/intake/hints', () => {
  it.each(PROSE)('prose: %j', (text, code, expected, actual) => {
    expect(extractHints(text).examples).toEqual([expect.objectContaining({ code, expected, actual })]);
  });

  it.each(CODE)('code: %j', (text, code, expected, actual) => {
    expect(extractHints(text).examples).toEqual([expect.objectContaining({ code, expected, actual })]);
  });

  it.each([
    'The function(s) return value(s) 3 times.',
    '`f(3)` returns 2 items and we should update 3 docs',
    'Please call `parse()` before version 3.11 is out; 2 users should know.',
    'See section 3 (it should be 4 pages).',
    'f is wrong',
  ])('finds no example in %j', (text) => {
    expect(extractHints(text).examples).toEqual([]);
  });

  it('keeps several examples apart and shares a value between joined calls', () => {
    const { examples } = extractHints(
      '`f(1)` should be 1 and `f(2)` should be 4. Both `g(0)` and `g(-1)` should return None.',
    );
    expect(examples.map(({ code, expected }) => [code, expected])).toEqual([
      ['f(1)', '1'],
      ['f(2)', '4'],
      ['g(0)', 'None'],
      ['g(-1)', 'None'],
    ]);
  });

  it("takes results that a new parameter should give for wanted, and today's result for what it is", () => {
    const { examples } = extractHints(
      'I need more digits than one: `fmt(1234)` gives\n`1.2 kg`. Could it get a parameter `decimals` with a default of 1? So that `fmt(1234, decimals=3)` returns `"1.234 kg"` and `fmt(1234, decimals=2)`\nreturns `"1.23 kg"`.',
    );
    expect(examples).toEqual([
      { code: 'fmt(1234)', expected: null, actual: '1.2 kg' },
      { code: 'fmt(1234, decimals=3)', expected: '"1.234 kg"', actual: null },
      { code: 'fmt(1234, decimals=2)', expected: '"1.23 kg"', actual: null },
    ]);
  });

  it('carries the setup of a session along', () => {
    const { examples } = extractHints(
      'Bug:\n```python\n>>> from pkg import Box\n>>> b = Box(2)\n>>> b.area()\n2\n```\nshould be 4',
    );
    expect(examples).toEqual([{ code: 'from pkg import Box\nb = Box(2)\nb.area()', expected: '4', actual: '2' }]);
  });

  it('reads frames of tracebacks, pytest and prose', () => {
    const text =
      'Traceback (most recent call last):\n  File "app/a.py", line 3, in run\n    x()\n  File "./app/b.py", line 9, in <module>\nKeyError: \'x\'\n\nalso tests/test_a.py:12: in test_x and line 7 of `app/c.py`, app/d.py#L4';
    expect(extractHints(text).frames).toEqual([
      { path: 'app/a.py', line: 3, symbol: 'run' },
      { path: 'app/b.py', line: 9, symbol: null },
      { path: 'tests/test_a.py', line: 12, symbol: 'test_x' },
      { path: 'app/d.py', line: 4, symbol: null },
      { path: 'app/c.py', line: 7, symbol: null },
    ]);
  });

  it('reads names, most code-like first, and leaves brands and Python words out', () => {
    const { names } = extractHints(
      'On GitHub, `Parser.feed` and pkg.util.split_all(x) break my_helper and the LineReader class; `None` too. See `a/b.py`.',
    );
    expect(names).toEqual(['Parser.feed', 'pkg.util.split_all', 'my_helper', 'LineReader']);
  });

  it('reads paths and errors', () => {
    const hints = extractHints('In src/pkg/core.py and ./docs/index.rst: `ParseError: bad token`, later ValueError.');
    expect(hints.paths).toEqual(['src/pkg/core.py', 'docs/index.rst']);
    expect(hints.errors).toEqual(['ParseError: bad token', 'ValueError']);
  });

  it.each([
    ['brackets', '('.repeat(65_000)],
    ['backticks', '`'.repeat(65_000)],
    ['quotes', '"a'.repeat(32_000)],
    ['spaces', `f(${' '.repeat(65_000)}`],
    ['images', '![![](('.repeat(9_000)],
    ['dots', 'a.'.repeat(32_000)],
    ['calls', 'f(1) '.repeat(13_000)],
    ['fences', '```\n'.repeat(16_000)],
    ['sessions', '>>> f(1)\n1\n'.repeat(6_000)],
    ['underscores', 'a_'.repeat(32_000)],
    ['camel', 'Aa'.repeat(32_000)],
    ['digits', '1'.repeat(65_000)],
    ['prototype', '`__proto__` should be 3; constructor(1) should be 2; toString(1) returns 3'.repeat(800)],
  ])('stays bounded on %s', (_name, text) => {
    const started = performance.now();
    const hints = extractHints(text);
    expect(hints.examples.length).toBeLessThanOrEqual(20);
    expect(hints.names.length).toBeLessThanOrEqual(100);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
