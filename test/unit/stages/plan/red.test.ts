import { readFailure, wrongReason, type Claim } from '../../../../src/stages/plan/red.ts';

const AT = 'tests/test_gk.py';
const claim = (changes: Partial<Claim> = {}): Claim => ({
  testPath: AT,
  raisesNow: null,
  errors: [],
  wanted: null,
  text: '',
  ...changes,
});
const failure = (...lines: string[]) => readFailure(lines.join('\n'));

describe('stages/plan/red', () => {
  it('reads the exception and the innermost place', () => {
    expect(
      failure(
        'tests/test_gk.py:5: in test_a',
        '    f(None)',
        'pkg/a.py:3: in f',
        '    return x + 1',
        'E   TypeError: unsupported operand',
        '',
        '--- the test, from line 4 ---',
        'E   NameError: x',
      ),
    ).toEqual({
      exception: 'TypeError',
      message: 'unsupported operand',
      place: { path: 'pkg/a.py', line: 3, symbol: 'f' },
    });
    expect(
      failure('tests/test_gk.py:5: in test_a', '    assert f(3) == 3', 'E   assert 2 == 3', 'E    +  where 2 = f(3)')
        .exception,
    ).toBe('AssertionError');
    expect(
      failure(
        'pkg/a.py:2: in f',
        "E   KeyError: 'a'",
        '',
        'During handling of the above exception, another exception occurred:',
        'pkg/a.py:4: in f',
        'E   pkg.errors.LookupFailed: no a',
      ).exception,
    ).toBe('pkg.errors.LookupFailed');
  });

  const assertion = failure(`${AT}:5: in test_a`, 'E   assert 2 == 3');
  const didNotRaise = failure(`${AT}:5: in test_a`, "E   Failed: DID NOT RAISE <class 'ValueError'>");
  const inCode = failure(
    `${AT}:5: in test_a`,
    'pkg/a.py:3: in f',
    "E   AttributeError: 'NoneType' object has no attribute 'strip'",
  );
  const inTest = failure(`${AT}:5: in test_a`, "E   AttributeError: module 'pkg' has no attribute 'g'");
  const missingImport = failure(`${AT}:5: in test_a`, "E   ImportError: cannot import name 'g' from 'pkg.a'");
  const keyword = failure(`${AT}:5: in test_a`, "E   TypeError: f() got an unexpected keyword argument 'decimals'");
  const arguments_ = failure(`${AT}:5: in test_a`, "E   TypeError: f() missing 1 required positional argument: 'x'");

  it.each([
    ['an assertion', assertion, claim()],
    ['an exception that does not come', didNotRaise, claim()],
    ['an exception out of the code', inCode, claim()],
    ['an import of what is wanted', missingImport, claim({ wanted: 'g' })],
    ['an attribute that is wanted', inTest, claim({ wanted: 'pkg.g' })],
    ['a keyword that the request names', keyword, claim({ text: 'add `decimals` to f' })],
  ])('takes %s', (_name, read, given) => expect(wrongReason(read, given)).toBeNull());

  it.each([
    ['an import that fails', missingImport, claim()],
    [
      'a name that is not defined',
      failure(`${AT}:5: in test_a`, "E   NameError: name 'x' is not defined"),
      claim({ errors: ['NameError'] }),
    ],
    ['an attribute error of the test', inTest, claim()],
    ['a keyword that nobody named', keyword, claim({ text: 'f is wrong' })],
    ['wrong arguments', arguments_, claim({ errors: ['TypeError'] })],
    ['a fixture that is missing', failure("E       fixture 'client' not found"), claim()],
    ['nothing to read', readFailure(''), claim()],
  ])('refuses %s', (_name, read, given) => expect(wrongReason(read, given)).not.toBeNull());
});
