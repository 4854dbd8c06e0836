import { isSupported, saidOf, usesInputOf } from '../../../../src/stages/plan/support.ts';

describe('stages/plan/support', () => {
  it.each([
    ['f(-1) should raise a ValueError', 'wanted'],
    ['I expect `ValueError` for negative numbers.', 'wanted'],
    ['It should be split or refused with an ValueError.', 'wanted'],
    ['It must reject this with `ValueError`', 'wanted'],
    ['A ValueError is expected.', 'wanted'],
    ['It returns 0, a ValueError instead of returning zero would help', 'wanted'],
    ['Calling f with window=0 crashes with a ValueError from the average. It should just return 0.', 'present'],
    ['f(0) raises ValueError but should return 0', 'present'],
    ['f(0) should return 0 instead of raising ValueError', 'present'],
    ['f(0) should not raise a ValueError', 'present'],
    ['With no ingredient it raises ValueError; it should be None.', 'present'],
    ['Traceback (most recent call last):\n  File "a.py", line 1\nValueError: no', 'present'],
    ['f is slow', 'nothing'],
    ['MyValueErrorHandler should be used', 'nothing'],
  ])('%j: ValueError is %s', (text, said) => expect(saidOf('ValueError', text)).toBe(said));

  it.each([
    ['assert f(3) == 3', 'f(3) should be 3', true],
    ['assert f(3) == 3', 'f(30) is wrong', false],
    ['assert f(3) == 3', 'since version 3.1', false],
    ['assert f(3) == 900_000', 'it gives 900000', true],
    ['assert f("a") == "b c"', "it should give 'b c'", true],
    ['assert f("a") == "pea-soup"', 'it should give pea-soup', true],
    [
      'assert str(e.value) == "An order of more than 900 kg is refused."',
      'An order of more than 900 kg is refused.  It should not.',
      false,
    ],
    ['assert str(e.value) == "too much for one van"', 'with the message `too much for one van`', true],
    ['assert f([]) == []', 'return an empty list', true],
    ['assert f(0) is None', 'it should return none', true],
    ['assert f(0) is None', 'it should work', false],
    ['assert f(0) == {"peas": 200}', "it should give {'peas': 200}", true],
    ['with pytest.raises(ValueError): f(1)', 'should raise a ValueError', true],
    ['with pytest.raises(ValueError): f(1)', 'it raises a ValueError', false],
    ['with pytest.raises(TypeError): f(1)', 'should raise a ValueError', false],
    ['assert f(1)', 'f(1) is wrong', false],
  ])('%s for %j: %j', (assertion, request, supported) => expect(isSupported(assertion, request)).toBe(supported));

  it.each([
    ['    assert f(0) == 5', 'f is wrong for zero', true],
    ['    assert f(7) == 5', 'it should be 5', false],
    ['    assert f(window=3) == 5', 'with a window of 3 it should be 5', true],
    ['    x = f([], "Elstar")\n    assert x == 5', 'should be 5 for an empty list', true],
    ['    x = f([1], "Elstar")\n    assert x == 5', 'should be 5', false],
    ['    assert f("Pea soup") == "x"', 'the page of Pea soup', true],
  ])('input of %j in %j: %j', (body, request, used) => expect(usesInputOf(body, request)).toBe(used));
});
