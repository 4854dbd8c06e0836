import type { Knowledge } from '../../../../src/knowledge/knowledge.ts';
import { testFile, testsFromExamples, type TestSetting } from '../../../../src/stages/plan/example-test.ts';
import { freeNames, resolveImports } from '../../../../src/stages/plan/python-names.ts';
import { KITCHEN, knowledgeOfSources } from '../../../helpers/requests.ts';

describe('stages/plan/example-test', () => {
  let knowledge: Knowledge;
  let setting: TestSetting;
  beforeAll(async () => {
    knowledge = await knowledgeOfSources({
      ...KITCHEN,
      'other/__init__.py': '',
      'other/text.py': 'def slug(x):\n    return x\n',
    });
    setting = { knowledge, prefer: ['kitchen/text.py'], wanted: null };
  });
  const make = (
    code: string,
    expected: string | null,
    actual: string | null = null,
    changes: Partial<TestSetting> & { clear?: boolean } = {},
  ) =>
    testsFromExamples([{ code, expected, actual, ...(changes.clear === false ? { clear: false } : {}) }], {
      ...setting,
      ...changes,
    });

  it.each([
    ['slug("a!")', '"a"', 'assert result == "a"'],
    ['slug("a!")', 'None', 'assert result is None'],
    ['slug("a!")', 'True', 'assert result is True'],
    ['slug("a!")', '1.5', 'assert result == pytest.approx(1.5)'],
    ['slug("a!")', '["a"]', 'assert (list(result) if hasattr(result, "__next__") else result) == ["a"]'],
    ['slug("a!")', 'pea-soup', 'assert "pea-soup" in (str(result), repr(result))'],
    ['print(slug("a!"))', 'a', 'assert str(result) == "a"'],
    ['print(slug("a!"))', '"a"', 'assert str(result) in ("\\"a\\"", str("a"))'],
    ['slug("a!")', 'raises ValueError: no', 'with pytest.raises(ValueError):\n        slug("a!")'],
    ['slug(None)', 'no error', 'def test_example_1():\n    slug(None)\n'],
    ['for word in ["a"]:\n    print(slug(word))', 'a', 'assert capsys.readouterr().out.strip() == "a"'],
    ['assert slug("a!") == "a"', null, '    assert slug("a!") == "a"\n'],
    ['x = slug("a!")\nx', '"a"', 'x = slug("a!")\n    result = x\n'],
  ])('%j that should give %j', (code, expected, line) => {
    const [test] = make(code, expected);
    expect(test?.source).toContain(line);
    expect(test?.imports).toContain('from kitchen.text import slug');
    expect(test?.strength).toBe('strong');
  });

  it('only asks that a wrong result goes away when no right one is given, and says that this is weak', () => {
    expect(make('slug("a!")', null, '"a-"')[0]).toMatchObject({
      strength: 'weak',
      source: expect.stringContaining('assert result != "a-"'),
    });
    expect(make('slug(None)', null, 'raises TypeError')[0]).toMatchObject({ strength: 'weak', raisesNow: 'TypeError' });
    expect(make('slug("a!")', null, '"a-"', { clear: false })).toEqual([]);
    expect(make('slug("a!")', '"a"', null, { clear: false })[0]?.strength).toBe('weak');
  });

  it('makes nothing of an example that cannot run as it stands', () => {
    expect(make('slug(title)', '"a"')).toEqual([]);
    expect(make('recipe.scale(2)', '{}')).toEqual([]);
    expect(make('unknown(2)', '1')).toEqual([]);
  });

  it('finds imports: the file that the request is about, modules, the standard library', () => {
    expect(resolveImports('slug(Decimal("1"))', knowledge, ['other/text.py']).lines).toEqual([
      'from decimal import Decimal',
      'from other.text import slug',
    ]);
    expect(resolveImports('kitchen.recipe.Recipe("a").scale(2)', knowledge, []).lines).toEqual([
      'import kitchen.recipe',
    ]);
    expect(resolveImports('recipe.Recipe("a")', knowledge, []).lines).toEqual(['from kitchen import recipe']);
    expect(resolveImports('shorten("a", width=w)', knowledge, [])).toEqual({
      lines: ['from kitchen.text import shorten'],
      missing: ['w'],
    });
  });

  it('knows which names a snippet makes itself', () => {
    expect(
      freeNames(
        'from a import b as c\nx: int = f(y, k=z)\nfor i, j in x: g(i)\n[q for q in w]\n(lambda m: m + n)\ns = "t u" + b"v"  # comment',
      ),
    ).toEqual(['f', 'y', 'z', 'g', 'w', 'n']);
  });

  it('replaces an import that a person shortened, and keeps others', () => {
    const [test] = make('import math\nfrom kitchen import Recipe\nRecipe("a").scale(math.floor(2.5))', '{}');
    expect(test?.imports).toEqual(['from kitchen.recipe import Recipe']);
    expect(test?.source).not.toContain('from kitchen import Recipe');
    expect(test?.source).toContain('    import math\n');
  });

  it('imports a wanted definition inside of the test, so that its absence is a failure of that test', () => {
    const [test] = make('lightest(Recipe("a"))', 'None', null, {
      wanted: { name: 'lightest', module: 'kitchen.recipe' },
    });
    expect(test?.source).toContain('    from kitchen.recipe import lightest\n');
    expect(test?.imports).toEqual(['from kitchen.recipe import Recipe']);
  });

  it('writes one file with each import once', () => {
    const tests = testsFromExamples([{ code: 'slug("a")', expected: '1.5', actual: null }, { code: 'slug("b")', expected: '"b"', actual: null }], setting); // prettier-ignore
    expect(testFile(tests, 'the examples of the request')).toBe(
      '"""Made from the examples of the request: fails before the change and passes after it."""\n\nimport pytest\nfrom kitchen.text import slug\n\n\ndef test_example_1():\n    result = slug("a")\n    assert result == pytest.approx(1.5)\n\n\ndef test_example_2():\n    result = slug("b")\n    assert result == "b"\n',
    );
  });
});
