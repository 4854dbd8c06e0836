import { isSupported, readDraft } from '../../../../src/stages/plan/model-test.ts';

const HEAD = () => ({ lines: ['from pkg import f'], missing: [], helpers: [] });

describe('stages/plan/model-test', () => {
  it.each([
    ['assert f(3) == 3', 'f(3) should be 3', true],
    ['assert f(3) == 3', 'f(30) is wrong', false],
    ['assert f(3) == 3', 'version 3.1', false],
    ['assert f("a") == "b c"', "it should give 'b c'", true],
    ['assert f("a") == "bcdef"', 'it should give bcdef', true],
    ['assert f([]) == []', 'return an empty list', true],
    ['assert f(0) is None', 'it should return none', true],
    ['assert f(0) is None', 'it should work', false],
    ['with pytest.raises(ValueError): f(1)', 'raise a ValueError', true],
    ['with pytest.raises(TypeError): f(1)', 'raise a ValueError', false],
    ['assert f(1)', 'f(1) is wrong', false],
  ])('%s for %j: %j', (assertion, request, supported) => expect(isSupported(assertion, request)).toBe(supported));

  it('reads one function and stops at its end', () => {
    const draft = readDraft(
      HEAD,
      '    result = f(3)\n\n    assert result == 3\n\n\ndef test_more():\n    assert 1\n',
      'should be 3',
    );
    expect(draft).toMatchObject({ name: 'test_request', assertions: ['assert result == 3'], supported: true });
    expect(draft?.source).toContain(
      'from pkg import f\n\n\ndef test_request():\n    result = f(3)\n    assert result == 3\n',
    );
    expect(draft?.source).not.toContain('test_more');
  });

  it('drops a draft that uses a name nobody has', () => {
    expect(
      readDraft(() => ({ lines: [], missing: ['helper'], helpers: [] }), '    assert helper() == 3\n', 'should be 3'),
    ).toBeNull();
  });

  it.each(['', 'pass', '    f(3)\n', 'I cannot write a test', '    x = 1\n'.repeat(500)])('drops %j', (text) => {
    expect(readDraft(HEAD, text, 'x')).toBeNull();
  });
});
