import { NAME_PATTERNS, casingOf } from '../../../../src/knowledge/style/names.ts';
import { agreement } from '../../../../src/knowledge/style/confidence.ts';
import { styleOfSources } from '../../../helpers/style.ts';

const repeat = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('\n'); // prettier-ignore
/** A call that is exactly `width` wide on one line. */
const wide = (width: number, name = 'f') => `x = ${name}(${'a'.repeat(width - 6 - name.length)})`;
/** A call that a formatter broke because it would be `width` wide. */
const broken = (width: number) => `x = f(\n    ${'a'.repeat(width - 7)}\n)`;

describe('knowledge/style/infer', () => {
  describe('agreement', () => {
    it('needs many places and most of them', () => {
      expect(agreement(0, 0)).toBe(0);
      expect(agreement(3, 3)).toBeLessThan(0.1);
      expect(agreement(30, 30)).toBeGreaterThan(0.8);
      expect(agreement(500, 1000)).toBe(0);
      expect(agreement(900, 1000)).toBeGreaterThan(0.7);
      expect(agreement(900, 1000)).toBeLessThan(0.8);
    });
  });

  describe('line length', () => {
    const formatted = (limit: number) =>
      repeat(20, (i) => `${wide(limit - (i % 8))}\n${broken(limit + 1 + (i % 12))}\n`);

    it.each([79, 88, 97, 100, 120])('finds the %i of a formatter, also where no line is that long', async (limit) => {
      const { lineLength } = await styleOfSources({ 'a.py': formatted(limit) });
      expect(lineLength).toMatchObject({ value: limit, source: 'code' });
      expect(lineLength.confidence).toBeGreaterThan(0.8);
    });

    it('is not moved by a few lines that are longer', async () => {
      const { lineLength } = await styleOfSources({ 'a.py': `${formatted(88)}\n${wide(150)}\n${wide(140)}\n` });
      expect(lineLength.value).toBe(88);
    });

    it('does not take statements for broken that a comma or a comment keeps open', async () => {
      const open = repeat(40, () => 'x = f(\n    a,\n    b,\n)\ny = f(\n    a  # why\n)\n');
      const { lineLength } = await styleOfSources({ 'a.py': `${formatted(100)}\n${open}` });
      expect(lineLength).toMatchObject({ value: 100 });
      expect(lineLength.confidence).toBeGreaterThan(0.8);
    });

    it('is not sure of code that is broken at will', async () => {
      const code = repeat(60, (i) => `${wide(60 + ((i * 7) % 60))}\n${broken(40 + ((i * 11) % 70))}`);
      expect((await styleOfSources({ 'a.py': code })).lineLength.confidence).toBeLessThan(0.5);
    });
  });

  describe('quotes', () => {
    it('counts neither docstrings, nor strings with a mark in them, nor strings inside an f-string', async () => {
      const code = repeat(20, () => `def f():\n    'Doc.'\n    return ["it's", f"{x['a']}", """y""", "plain"]\n`);
      expect((await styleOfSources({ 'a.py': code })).quotes).toMatchObject({ value: 'double', evidence: 20 });
    });
  });

  describe('docstrings', () => {
    it('does not let one word in prose decide', async () => {
      const code = repeat(120, (i) => `def f${i}():\n    """Does it.${i === 0 ? '\n\n    Args:\n    ' : ''}"""\n`);
      expect((await styleOfSources({ 'a.py': code })).docstrings).toMatchObject({ value: 'plain' });
    });

    it('does not take Note: and Example: for google', async () => {
      const code = repeat(
        20,
        (i) => `def f${i}(a):\n    """Does.\n\n    Note:\n        It.\n\n    :param a: it\n    """\n`,
      );
      expect((await styleOfSources({ 'a.py': code })).docstrings).toMatchObject({ value: 'rest' });
    });
  });

  describe('imports', () => {
    const files = (block: string) =>
      Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`m${i}.py`, `${block}\n\nx = ${i}\n`]));

    it.each([
      ['plain-first', 'import b\nimport c\nfrom a import x\nfrom d import y'],
      ['by-module', 'from a import x\nimport b\nimport c\nfrom d import y'],
      ['by-length', 'import zz\nimport yyy\nimport xxxx'],
    ])('knows %s', async (order, block) => {
      const { importOrder } = await styleOfSources(files(block));
      expect(importOrder.value).toBe(order);
      expect(importOrder.confidence).toBeGreaterThan(0.5);
    });

    it('is not sure of imports in no order', async () => {
      const { importOrder } = await styleOfSources(files('import zzz\nfrom a import b\nimport bb\nimport a\nfrom x import y')); // prettier-ignore
      expect(importOrder.confidence).toBeLessThan(0.5);
    });

    it('knows one name an import, and the blank line behind the standard library', async () => {
      const style = await styleOfSources(files('import os\n\nfrom pkg import a\nfrom pkg import b'));
      expect(style.importNames).toMatchObject({ value: 'one' });
      expect(style.importGroups).toMatchObject({ value: true, evidence: 20 });
    });

    it('does not compare over comments, blocks and relative dots', async () => {
      const style = await styleOfSources(files('import b\n# a new block\nimport a\nfrom . import x\nfrom .. import w'));
      expect(style.importOrder.value).toBeNull();
    });
  });

  describe('trailing commas', () => {
    it('leaves out what is on one line and what follows stars', async () => {
      const code = repeat(20, () => 'f(\n    a, b\n)\ndef g(\n    a,\n    *args\n):\n    pass\nf(\n    a\n)\n');
      expect((await styleOfSources({ 'a.py': code })).trailingCommas).toMatchObject({ value: null, evidence: 0 });
    });
  });

  describe('names', () => {
    it.each([
      ['parse_date', 'snake'], ['_parse', 'flat'], ['parseDate', 'camel'], ['ParseDate', 'pascal'], ['LIMIT_2', 'upper'],
      ['Parse_date', 'other'], ['test_Thing', 'other'], ['größe', 'other'],
    ])('%s is %s', (name, casing) => expect(casingOf(name)).toBe(casing)); // prettier-ignore

    it('has patterns that take their own casing and answer quickly for hostile names', () => {
      for (const [name, casing] of [
        ['parse_date_', 'snake'],
        ['parseDate', 'camel'],
        ['_ParseDate', 'pascal'],
        ['_A_B', 'upper'],
      ] as const)
        // prettier-ignore
        expect(new RegExp(NAME_PATTERNS[casing]).test(name)).toBe(true);
      const hostile = `${'a1'.repeat(40_000)}-`;
      for (const pattern of Object.values(NAME_PATTERNS)) expect(new RegExp(pattern).test(hostile)).toBe(false);
    });

    it('gives a rule for each kind with the names that break it', async () => {
      const code = `${repeat(20, (i) => `def get_item_${i}(the_item, other):\n    self.the_value = 1\n    local_value = 2\n`)}\ndef badName():\n    pass\nclass ThingOne:\n    def do_it(self): pass\n    def __eq__(self, x): pass\n    def _(self): pass\n`;
      const rules = new Map((await styleOfSources({ 'pkg/a.py': code })).naming.map((rule) => [rule.kind, rule]));
      expect(rules.get('function')).toMatchObject({ convention: 'snake', outliers: ['badName'], evidence: 21 });
      expect(rules.get('function')?.confidence).toBeGreaterThan(0.6);
      expect(rules.get('class')).toMatchObject({ convention: 'pascal', evidence: 1 });
      expect(rules.get('method')).toMatchObject({ convention: 'snake', evidence: 1, examples: ['do_it'] });
      expect(rules.get('parameter')).toMatchObject({ evidence: 40 });
    });

    it('names the folder that does it in another way', async () => {
      const style = await styleOfSources({
        'pkg/core.py': repeat(60, (i) => `def get_item_${i}():\n    pass\n`),
        'pkg/qt/widget.py': repeat(30, (i) => `def getItem${i}():\n    pass\n`),
      });
      const rule = style.naming.find(({ kind }) => kind === 'function');
      expect(rule).toMatchObject({ convention: 'snake', exceptions: [{ folder: 'pkg/qt', convention: 'camel' }] });
    });
  });

  describe('overrides', () => {
    it('are the folders that are as sure of another value', async () => {
      const style = await styleOfSources({
        'pkg/a.py': repeat(80, (i) => `x${i} = "text"`),
        'tests/b.py': repeat(40, (i) => `x${i} = 'text'`),
        'docs/c.py': "x = 'text'\n",
      });
      expect(style.quotes.value).toBe('double');
      // The whole is not sure, so the folder that agrees with it is named too.
      expect(style.overrides).toEqual([
        { folder: 'pkg', field: 'quotes', value: 'double', confidence: expect.any(Number) as number, evidence: 80 },
        { folder: 'tests', field: 'quotes', value: 'single', confidence: expect.any(Number) as number, evidence: 40 },
      ]);
    });

    it('are none where configuration decides', async () => {
      const style = await styleOfSources({
        'pyproject.toml': '[tool.black]\n',
        'pkg/a.py': repeat(80, (i) => `x${i} = "text"`),
        'tests/b.py': repeat(40, (i) => `x${i} = 'text'`),
      });
      expect(style.overrides.filter(({ field }) => field === 'quotes')).toEqual([]);
    });
  });

  it('leaves out what a program or somebody else wrote', async () => {
    const style = await styleOfSources({
      'pkg/a.py': repeat(20, () => 'x = "a"'),
      'pkg/b_pb2.py': repeat(200, () => "x = 'a'"),
      'pkg/gen.py': `# Code generated by protoc. DO NOT EDIT.\n${repeat(200, () => "x = 'a'")}`,
      'pkg/_vendor/c.py': repeat(200, () => "x = 'a'"),
    });
    expect(style.quotes).toMatchObject({ value: 'double', evidence: 20 });
  });

  it.each([
    ['syntax errors', 'def f(:\n  x = = 1\nclass\n'],
    ['nothing', ''],
    ['brackets without end', '('.repeat(5_000)],
    ['one endless line', `x = "${'a'.repeat(100_000)}"`],
    ['carriage returns', 'def f():\r\n    """D."""\r\n    return "a"\r\n'],
    ['a byte order mark', '\ufeffdef f():\n    return "a"\n'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0, 1])],
  ])('takes %s', async (_name, text) => {
    const style = await styleOfSources({ 'a.py': text });
    for (const field of [style.indent, style.quotes, style.lineLength]) expect(field.confidence).toBeLessThan(0.5);
  });
});
