import { readDraft } from '../../../../src/stages/plan/model-test.ts';

const HEAD = () => ({ lines: ['from pkg import f'], missing: [], helpers: [] });

describe('stages/plan/model-test', () => {
  it('reads one function and stops at its end', () => {
    const draft = readDraft(
      HEAD,
      '    result = f(3)\n\n    assert result == 3\n\n\ndef test_more():\n    assert 1\n',
      'should be 3',
    );
    expect(draft).toMatchObject({ name: 'test_request', assertions: ['assert result == 3'], inputStands: true });
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

  it('drops a draft that asserts what the request does not say', () => {
    expect(readDraft(HEAD, '    assert f(3) == 4\n', 'should be 3')).toBeNull();
    expect(readDraft(HEAD, '    assert f(3) == 3\n    assert f(4) == 16\n', 'should be 3')).toBeNull();
  });

  it.each(['', 'pass', '    f(3)\n', 'I cannot write a test', '    x = 1\n'.repeat(500)])('drops %j', (text) => {
    expect(readDraft(HEAD, text, 'x')).toBeNull();
  });
});
