import { Style } from '../../../../src/contracts/style.ts';
import { styleInWords } from '../../../../src/contracts/style-words.ts';
import { openRepository } from '../../../../src/pipeline/repository.ts';
import { styleStage } from '../../../../src/stages/style/index.ts';
import { gitRepository } from '../../../helpers/git-repository.ts';
import { rememberingLogger } from '../../../helpers/knowledge.ts';

const signal = new AbortController().signal;
const log = rememberingLogger();

async function styleOf(files: Record<string, string | Uint8Array>): Promise<Style> {
  using repository = gitRepository({ 'a.py': 'x = 1\n', ...files });
  const opened = await openRepository(repository.root, { signal });
  return Style.parse(await styleStage({ repository: opened, log, signal, waiting: () => undefined }));
}

/** A module of functions written in one way. */
function code(indent: string, quote: string, width: number, count = 30): string {
  const body = Array.from({ length: count }, (_, index) => {
    const head = `${indent}value = call(${quote}text${quote}, `;
    return `def f${index}(a: int) -> int:\n${head}${'b'.repeat(Math.max(1, width - head.length - 1))})\n${indent}return value\n`;
  });
  return body.join('\n\n');
}

describe('stages/style', () => {
  beforeEach(() => (log.warnings.length = 0));

  it('takes what black is configured to', async () => {
    const style = await styleOf({
      'pyproject.toml': '[tool.black]\nline-length = 100\nskip-string-normalization = true\n',
      'b.py': code('  ', "'", 60),
    });
    expect(style).toMatchObject({
      formatter: 'black',
      lineLength: { value: 100, confidence: 1, evidence: 0, source: 'config:pyproject.toml[tool.black]' },
      indent: { value: 4, source: 'config:pyproject.toml[tool.black]' },
      quotes: { value: 'single', source: 'code' },
      trailingCommas: { value: true },
      tools: [{ name: 'black', config: 'pyproject.toml[tool.black]' }],
    });
  });

  it('takes what ruff formats to', async () => {
    const style = await styleOf({
      'ruff.toml':
        'line-length = 120\nindent-width = 2\n[format]\nquote-style = "single"\n[lint.pydocstyle]\nconvention = "numpy"\n',
    });
    expect(style).toMatchObject({
      formatter: 'ruff',
      lineLength: { value: 120, source: 'config:ruff.toml' },
      indent: { value: 2 },
      quotes: { value: 'single', source: 'config:ruff.toml[format]' },
      docstrings: { value: 'numpy', confidence: 1 },
    });
  });

  it.each([
    ['setup.cfg', '[flake8]\nmax-line-length = 95\n', 95, 'config:setup.cfg[flake8]'],
    ['tox.ini', '[flake8]\nmax_line_length: 97\n', 97, 'config:tox.ini[flake8]'],
    ['.flake8', '[flake8]\nmax-line-length = 101\nignore =\n    E203\n', 101, 'config:.flake8[flake8]'],
    ['.editorconfig', '[*.py]\nmax_line_length = 90\n', 90, 'config:.editorconfig[*.py]'],
    ['pyproject.toml', '[tool.black]\n', 88, 'config:pyproject.toml[tool.black]'],
    ['pyproject.toml', '[tool.ruff]\nline-length = 111\n', 111, 'config:pyproject.toml[tool.ruff]'],
    ['pyproject.toml', '[tool.isort]\nline_length = 77\n', 77, 'config:pyproject.toml[tool.isort]'],
  ])('reads the line length of %s', async (path, text, value, source) => {
    expect((await styleOf({ [path]: text })).lineLength).toEqual({ value, confidence: 1, evidence: 0, source });
  });

  it('lists every tool that is configured', async () => {
    const style = await styleOf({
      'pyproject.toml': '[tool.isort]\nprofile = "black"\n[tool.pylint.main]\njobs = 1\n',
      'mypy.ini': '[mypy]\nstrict = True\n',
      'pyrightconfig.json': '// comment\n{ "include": ["https://x"], /* more */ "strict": [], }\n',
      '.pre-commit-config.yaml': 'repos:\n- repo: https://x.invalid/ruff\n  hooks:\n  - id: ruff-format\n',
    });
    expect(style.tools.map((tool) => tool.name)).toEqual(['ruff', 'isort', 'pyright', 'mypy', 'pylint']);
    expect(style).toMatchObject({
      formatter: 'ruff',
      quotes: { value: 'double', source: 'config:.pre-commit-config.yaml' },
    });
    expect(log.warnings).toEqual([]);
  });

  it.each([
    ['two spaces, single quotes, 79', '  ', "'", 79, 2, 'single', 79],
    ['tabs (each as wide as four spaces), double quotes, 99', '\t', '"', 96, 'tab', 'double', 99],
    ['four spaces, 119', '    ', '"', 119, 4, 'double', 119],
  ] as const)('infers %s from code', async (_name, indent, quote, width, expectedIndent, quotes, limit) => {
    const style = await styleOf({ 'b.py': code(indent, quote, width) });
    expect(style).toMatchObject({
      formatter: 'none',
      indent: { value: expectedIndent, source: 'code' },
      quotes: { value: quotes, evidence: 30 },
      lineLength: { value: limit, source: 'code' },
      typeHints: { value: 1 },
    });
    expect(style.indent.confidence).toBeGreaterThan(0.8);
    expect(style.lineLength.confidence).toBeGreaterThan(0.8);
  });

  it('does not take long comments, docstrings and strings for the line length', async () => {
    const long = 'word '.repeat(60);
    const style = await styleOf({
      'b.py': `# ${long}\ndef f():\n    """${long}\n    ${long}\n    """\n    x = "${long}"\n${code('    ', '"', 88, 40)}`,
    });
    expect(style.lineLength.value).toBe(88);
  });

  it('is not sure where the code does not agree with itself', async () => {
    const style = await styleOf({
      'b.py': code('    ', "'", 60, 10) + code('    ', '"', 60, 10).replaceAll('def f', 'def g'),
    });
    expect(style.quotes.confidence).toBeLessThan(0.5);
    expect(styleInWords(style).join()).not.toContain('quotes');
  });

  it.each([
    ['google', 'Args:\n        a: it.\n\n    Returns:\n        More.'],
    ['numpy', 'Parameters\n    ----------\n    a : int\n        It.'],
    ['rest', ':param a: it\n    :returns: more'],
    ['epytext', '@param a: it\n    @return: more'],
    ['plain', 'Nothing else.'],
  ])('knows %s docstrings', async (name, text) => {
    const source = Array.from({ length: 5 }, (_, i) => `def f${i}(a):\n    """Does.\n\n    ${text}\n    """\n`).join(
      '\n\n',
    );
    expect((await styleOf({ 'b.py': source })).docstrings).toMatchObject({ value: name, source: 'code' });
  });

  it('counts commas only where each element has a line of its own', async () => {
    const lists = Array.from(
      { length: 12 },
      (_, i) => `x${i} = [\n    1,\n    2,\n]\ny${i} = [1, 2]\nf(\n    a\n)\n`,
    ).join('');
    expect((await styleOf({ 'b.py': lists })).trailingCommas).toMatchObject({ value: true, evidence: 12 });
    expect((await styleOf({ 'b.py': lists.replaceAll('2,', '2') })).trailingCommas).toMatchObject({ value: false });
  });

  it('gives the same bytes for the same commit', async () => {
    const files = {
      'b.py': code('    ', '"', 100),
      'c/d.py': code('    ', "'", 90),
      'setup.cfg': '[isort]\nprofile=black\n',
    };
    expect(JSON.stringify(await styleOf(files))).toBe(JSON.stringify(await styleOf(files)));
  });

  it.each([
    ['pyproject.toml', '[tool.black\nline-length = '],
    ['pyproject.toml', new Uint8Array([0x5b, 0xff, 0xfe])],
    ['pyrightconfig.json', '{ "a": '],
    [
      '.pre-commit-config.yaml',
      `a: &a [x, x]\n${Array.from({ length: 60 }, (_, i) => `b${i}: [*a]`).join('\n')}\nrepos: [*a`,
    ],
    ['ruff.toml', `# ${'x'.repeat(600_000)}`],
  ])('names a broken %s and goes on', async (path, text) => {
    const style = await styleOf({ [path]: text });
    expect(style.formatter).toBe('none');
    expect(log.warnings.join()).toContain(path);
  });

  it('is not led astray by hostile keys and values', async () => {
    const style = await styleOf({
      'pyproject.toml':
        '[tool.black]\nline-length = 99999\n"__proto__" = 1\n[tool.ruff]\nline-length = "x"\n[tool."constructor"]\na = 1\n',
    });
    expect(style.lineLength.value).toBe(88);
  });

  it('says it in at most five short lines', async () => {
    const words = styleInWords(await styleOf({ 'pyproject.toml': '[tool.black]\n', 'b.py': code('    ', '"', 80) }));
    expect(words.length).toBeLessThanOrEqual(5);
    expect(words).toEqual([
      'Indent with 4 spaces.',
      'Keep lines within 88 characters.',
      'Write strings in double quotes. End multi-line lists with a comma.',
      'Annotate parameters and results with types.',
    ]);
  });

  it('says camel case where it is the custom', async () => {
    const source = Array.from({ length: 40 }, (_, i) => `def getItem${i}(a):\n    return a\n`).join('\n\n');
    expect(styleInWords(await styleOf({ 'b.py': source })).join(' ')).toContain('Name functions in camelCase.');
    const snake = source.replaceAll('getItem', 'get_item_');
    expect(styleInWords(await styleOf({ 'b.py': snake })).join(' ')).not.toContain('Name ');
  });
});
