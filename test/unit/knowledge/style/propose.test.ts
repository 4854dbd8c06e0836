import type { Mined } from '../../../../src/judge/mining/mine.ts';
import { parseConfigFiles } from '../../../../src/knowledge/style/config-files.ts';
import { miningSettings, propose } from '../../../../src/knowledge/style/propose.ts';
import { UNKNOWN_STYLE } from '../../../helpers/style.ts';

const sure = { confidence: 0.9, evidence: 7, source: 'code' };
const STYLE = {
  ...UNKNOWN_STYLE,
  indent: { value: 4, ...sure },
  quotes: { value: 'single' as const, ...sure },
  lineLength: { value: 100, ...sure },
  docstrings: { value: 'google' as const, ...sure },
  importOrder: { value: 'by-module' as const, ...sure },
  importNames: { value: 'one' as const, ...sure },
};
const change = (lines: number) => ({ files: 1, lines, rules: { 'blank lines': 0, quotes: lines, 'trailing commas': 0, 'line breaks': 0, parentheses: 0, spacing: 0, other: 0 }, of: { files: 9, lines: 1000 } }); // prettier-ignore
const MINED: Mined = {
  files: 9,
  black: change(20),
  ruffFormat: change(10),
  ruffRules: [],
  versions: { ruff: '1', black: '1' },
};
const config = (files: Record<string, string> = { 'pyproject.toml': '' }) =>
  parseConfigFiles(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
const keys = (settings: readonly { table: string; key: string; value: string }[]) =>
  settings.map(({ table, key, value }) => `${table}.${key}=${value}`);

describe('knowledge/style/propose', () => {
  it('proposes the formatter that changes least, with what the code shows', () => {
    const { settings, file } = propose(STYLE, config(), MINED);
    expect(file).toBe('pyproject.toml');
    expect(keys(settings)).toEqual([
      'tool.ruff.line-length=100',
      'tool.ruff.format.quote-style="single"',
      'tool.ruff.lint.select=["E", "W", "F", "I", "N", "D4", "B", "C4", "PIE", "ISC", "RET"]',
      'tool.ruff.lint.pydocstyle.convention="google"',
      'tool.ruff.lint.isort.force-sort-within-sections=true',
      'tool.ruff.lint.isort.force-single-line=true',
    ]);
    const black = propose(STYLE, config(), { ...MINED, black: change(2) });
    expect(keys(black.settings)).toEqual(expect.arrayContaining(['tool.black.line-length=100', 'tool.black.skip-string-normalization=true'])); // prettier-ignore
  });

  it('proposes no formatter that would rewrite the code, and says why', () => {
    const { settings, left } = propose(STYLE, config(), { ...MINED, black: null, ruffFormat: change(51) });
    expect(keys(settings).join()).not.toContain('format');
    expect(left[0]?.why).toBe('ruff would change 51 of 1000 lines: quotes 51');
    // Without a formatter the limit and the quotes are for the linter to keep.
    expect(keys(settings)).toEqual(expect.arrayContaining(['tool.ruff.line-length=100', 'tool.ruff.lint.flake8-quotes.inline-quotes="single"'])); // prettier-ignore
  });

  it('selects only families without a finding; lines that no formatter can break do not count', () => {
    const ruffRules = [{ rule: 'N802', count: 3 }, { rule: 'E501', count: 2 }, { rule: 'D417', count: 1 }, { rule: 'B006', count: 1 }]; // prettier-ignore
    const { settings, left } = propose(STYLE, config(), { ...MINED, ruffRules });
    expect(keys(settings)).toContain('tool.ruff.lint.select=["E", "W", "F", "I", "C4", "PIE", "ISC", "RET"]');
    expect(keys(settings)).toContain('tool.ruff.lint.ignore=["E501"]');
    expect(left).toContainEqual({ what: 'rules N', why: 'N802 3' });
  });

  it.each([
    ['black', { formatter: 'black' as const, tools: [{ name: 'black' as const, config: 'pyproject.toml[tool.black]' }] }, /tool\.black|ruff\.format/],
    ['flake8', { tools: [{ name: 'flake8' as const, config: '.flake8' }] }, /lint/],
    ['ruff', { tools: [{ name: 'ruff' as const, config: 'ruff.toml' }] }, /lint/],
  ])('proposes nothing over %s', (name, extra, never) => {
    const { settings, left } = propose({ ...STYLE, ...extra }, config(), MINED);
    expect(keys(settings).join(' ')).not.toMatch(never);
    expect(left.some(({ why }) => why.includes(name))).toBe(true);
  }); // prettier-ignore

  it('writes where ruff reads, and makes no pyproject.toml', () => {
    expect(propose(STYLE, config({ '.ruff.toml': '' }), MINED)).toMatchObject({ file: '.ruff.toml' });
    const fresh = propose(STYLE, config({}), { ...MINED, black: change(0) });
    expect(fresh.file).toBe('ruff.toml');
    expect(keys(fresh.settings)[0]).toBe('.line-length=100');
  });

  it('proposes nothing where no tool could be run', () => {
    const { settings, left } = propose(STYLE, config(), { ...MINED, black: null, ruffFormat: null, ruffRules: null }); // prettier-ignore
    expect(settings).toEqual([]);
    expect(left).toHaveLength(2);
  });

  it('measures with defaults where the code is not sure', () => {
    expect(miningSettings(UNKNOWN_STYLE)).toEqual({
      lineLength: 88, indent: 4, quotes: null, docstrings: null, importOrder: 'plain-first', oneImport: false,
    }); // prettier-ignore
  });
});
