import type { CodeSymbol } from '../../../src/contracts/digest.ts';
import type { Spec } from '../../../src/contracts/spec.ts';
import { parseSpec, writeSpec } from '../../../src/contracts/spec-yaml.ts';
import { digestOfSources } from '../../helpers/knowledge.ts';
import { KITCHEN } from '../../helpers/requests.ts';

const SPEC: Spec = {
  schema: 1,
  id: 'issue-7',
  kind: 'bug',
  title: 'slug keeps a trailing dash: "a-"',
  rationale: 'empty words are joined',
  targets: [{ symbol: 'py:kitchen.text:slug', path: 'kitchen/text.py', line: 4, confidence: 0.9 }],
  operations: [{ op: 'modify-symbol', target: 'py:kitchen.text:slug', detail: 'fix' }],
  acceptance: [{ text: 'slug("a!") gives "a"', executable: true }],
  constraints: [],
  risk: 'low',
  confidence: { kind: 0.9, targets: 0.9, overall: 0.9 },
  question: null,
  base: 'a'.repeat(40),
};

/** Comments first: edits are made in what follows them. */
const HEAD = writeSpec(SPEC).split('\n').filter((line) => line.startsWith('#')).map((line) => `${line}\n`).join(''); // prettier-ignore
const BODY = writeSpec(SPEC).slice(HEAD.length);

describe('contracts/spec-yaml', () => {
  let symbols: readonly CodeSymbol[];
  beforeAll(async () => {
    symbols = (await digestOfSources(KITCHEN)).symbols;
  });
  const edit = (from: string | RegExp, to: string) => HEAD + BODY.replace(from, to);
  const refused = (text: string) => () => parseSpec(text, symbols, 'spec.yaml');

  it('gives back what was written, with what people edit first', () => {
    const yaml = writeSpec(SPEC);
    expect(parseSpec(yaml, symbols)).toEqual(SPEC);
    expect(yaml.split('\n').find((line) => !line.startsWith('#'))).toBe('kind: bug');
  });

  it('follows an edited symbol to its file and line', () => {
    const edited = parseSpec(edit('symbol: py:kitchen.text:slug', 'symbol: py:kitchen.recipe:Recipe.scale'), symbols);
    expect(edited.targets[0]).toMatchObject({ path: 'kitchen/recipe.py', line: 19 });
  });

  it.each([
    [
      'a kind that is none',
      () => edit('kind: bug', 'kind: bugs'),
      /spec\.yaml line 4: kind: expected one of bug, feature/,
    ],
    [
      'a symbol that is none',
      () => edit('symbol: py:kitchen.text:slug', 'symbol: py:kitchen.text:slugs'),
      /line 8: targets\.0\.symbol: py:kitchen\.text:slugs does not exist/,
    ],
    [
      'a symbol elsewhere',
      () => edit('symbol: py:kitchen.text:slug', 'symbol: py:kitchen:slug'),
      /expected py:kitchen\.text:slug/,
    ],
    [
      'a symbol of no shape',
      () => edit('symbol: py:kitchen.text:slug', 'symbol: slug'),
      /line 8: targets\.0\.symbol: expected a symbol id such as/,
    ],
    ['a field that is none', () => edit('risk: low', 'risk: low\nowner: me'), /the document: unknown field owner/],
    [
      'a field of a target that is none',
      () => edit('    line: 4', '    line: 4\n    why: x'),
      /line 8: targets\.0: unknown field why/,
    ],
    ['a missing field', () => edit(/^title: .*\n/m, ''), /title: expected string/],
    [
      'a number as text',
      () => edit('confidence: 0.9\n', 'confidence: high\n'),
      /line 11: targets\.0\.confidence: expected number/,
    ],
    ['broken yaml', () => edit('kind: bug', 'kind: [bug'), /spec\.yaml line \d+: /],
    ['a key twice', () => edit('kind: bug', 'kind: bug\nkind: bug'), /line 5: .*unique/i],
    ['an alias', () => edit('kind: bug', 'kind: &a bug').replace('risk: low', 'risk: *a'), /aliases are not allowed/],
    ['a list', () => '- 1', /line 1: the document: expected object/],
    ['nothing', () => '', /the document/],
    ['a prototype', () => edit('risk: low', 'risk: low\n__proto__: {a: 1}'), /unknown field __proto__|the document/],
    ['too much', () => `${writeSpec(SPEC)}${'#'.repeat(70_000)}`, /larger than/],
  ])('refuses %s and names the line', (_name, make, message) => {
    expect(refused(make())).toThrow(message);
    expect(refused(make())).toThrow(expect.objectContaining({ reason: 'artifact-invalid' }));
  });
});
