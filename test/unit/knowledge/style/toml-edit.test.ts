import { parse } from 'smol-toml';
import { addSettings } from '../../../../src/knowledge/style/toml-edit.ts';

const length = { table: 'tool.ruff', key: 'line-length', value: '88', why: '12 places' };
const quotes = { table: 'tool.ruff.format', key: 'quote-style', value: '"single"', why: '' };

describe('knowledge/style/toml-edit', () => {
  it('adds tables at the end and keeps every byte before', () => {
    const before = '# mine\n[project]\nname = "x"   # odd   spacing\n\n[tool.other]\na = [ 1,\n  2, ]\n';
    const after = addSettings(before, [length, quotes]);
    expect(after).toBe(
      `${before}\n[tool.ruff]\nline-length = 88  # 12 places\n\n[tool.ruff.format]\nquote-style = "single"\n`,
    );
    expect(parse(after ?? '')).toMatchObject({ tool: { ruff: { 'line-length': 88, format: { 'quote-style': 'single' } } } }); // prettier-ignore
  });

  it('adds a key to a table that is there, behind its last line', () => {
    const before = '[tool.ruff]  # ours\nexclude = ["a"]\n# about the next table\n\n[tool.x]\nb = 1\n';
    expect(addSettings(before, [length])).toBe(
      '[tool.ruff]  # ours\nexclude = ["a"]\nline-length = 88  # 12 places\n# about the next table\n\n[tool.x]\nb = 1\n',
    );
  });

  it('never sets what is set, also where it is set in another way', () => {
    for (const before of [
      '[tool.ruff]\nline-length = 100\n',
      '[tool]\nruff.line-length = 100\n',
      '[tool]\nruff = { line-length = 100 }\n',
    ])
      // prettier-ignore
      expect(addSettings(before, [length])).toBe(before);
  });

  it.each([
    ['an inline table', '[tool]\nruff = { exclude = ["a"] }\n'],
    ['a table that is a value', '[tool]\nruff = 3\n'],
    ['a file that is not TOML', '[tool.ruff\n'],
  ])('gives up on %s', (_name, before) => expect(addSettings(before, [length])).toBeNull());

  it('is not led astray by a header inside a string', () => {
    const before = 'text = """\n[tool.ruff]\n"""\n\n[a]\nb = 1\n';
    const after = addSettings(before, [length]);
    // Either not at all or rightly; never into the string.
    if (after !== null) expect(parse(after)).toMatchObject({ text: '[tool.ruff]\n', tool: { ruff: { 'line-length': 88 } } }); // prettier-ignore
  });

  it('is not stopped by a date', () => {
    const before = 'day = 2024-01-01\n[tool.other]\nat = 1979-05-27T07:32:00Z\n';
    expect(addSettings(before, [length])).toMatch(/^day = 2024-01-01\n[^]*line-length = 88/);
  });

  it('keeps the line ends of the file', () => {
    const after = addSettings('[project]\r\nname = "x"\r\n', [length]);
    expect(after).toBe('[project]\r\nname = "x"\r\n\r\n[tool.ruff]\r\nline-length = 88  # 12 places\r\n');
  });

  it('keeps line ends that are mixed', () => {
    const after = addSettings('[tool.ruff]  # ours\r\na = 1\n# b\r\n', [length]);
    expect(after).toBe('[tool.ruff]  # ours\r\na = 1\nline-length = 88  # 12 places\r\n# b\r\n');
  });

  it('keeps blank lines at the end, and a missing line break where nothing is put behind it', () => {
    expect(addSettings('a = 1\n\n\n', [quotes])).toBe('a = 1\n\n\n[tool.ruff.format]\nquote-style = "single"\n');
    expect(addSettings('a = 1', [quotes])).toBe('a = 1\n\n[tool.ruff.format]\nquote-style = "single"\n');
    expect(addSettings('[tool.ruff]\na = 1\n[b]\nc = 1', [length])).toBe('[tool.ruff]\na = 1\nline-length = 88  # 12 places\n[b]\nc = 1'); // prettier-ignore
  });

  it('writes to the top of a file of its own', () => {
    const top = { ...length, table: '' };
    expect(addSettings('', [top, { ...quotes, table: 'format' }])).toBe(
      'line-length = 88  # 12 places\n\n[format]\nquote-style = "single"\n',
    );
    expect(addSettings('# c\n[lint]\nselect = ["E"]\n', [top])).toBe(
      '# c\nline-length = 88  # 12 places\n\n[lint]\nselect = ["E"]\n',
    );
  });

  it('does not reach prototypes', () => {
    const nasty = { ...length, table: '__proto__' };
    addSettings('a = 1\n', [nasty]);
    expect(({} as Record<string, unknown>)['line-length']).toBeUndefined();
  });
});
