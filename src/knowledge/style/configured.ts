import type { Style } from '../../contracts/style.ts';
import type { ConfigFiles, Section } from './config-files.ts';

/** What configuration says, each with the place that says it; absent where it says nothing. */
export interface Configured {
  readonly tools: Style['tools'];
  readonly formatter: Style['formatter'];
  readonly indent?: Said<number | 'tab'>;
  readonly quotes?: Said<'single' | 'double'>;
  readonly lineLength?: Said<number>;
  readonly docstrings?: Said<NonNullable<Style['docstrings']['value']>>;
  readonly trailingCommas?: Said<boolean>;
  readonly importOrder?: Said<NonNullable<Style['importOrder']['value']>>;
  readonly importNames?: Said<NonNullable<Style['importNames']['value']>>;
}
export interface Said<Value> {
  readonly value: Value;
  readonly where: string;
}

type ToolName = Style['tools'][number]['name'];

/** Where each tool may be configured, the place it reads first at the top. */
const PLACES: Readonly<Record<ToolName, readonly (readonly [file: string, section: string])[]>> = {
  black: [['pyproject.toml', 'tool.black']],
  ruff: [['.ruff.toml', ''], ['ruff.toml', ''], ['pyproject.toml', 'tool.ruff']],
  isort: [['.isort.cfg', 'settings'], ['pyproject.toml', 'tool.isort'], ['setup.cfg', 'isort'], ['tox.ini', 'isort']],
  flake8: [['.flake8', 'flake8'], ['setup.cfg', 'flake8'], ['tox.ini', 'flake8']],
  pyright: [['pyrightconfig.json', ''], ['pyproject.toml', 'tool.pyright']],
  mypy: [['mypy.ini', 'mypy'], ['.mypy.ini', 'mypy'], ['pyproject.toml', 'tool.mypy'], ['setup.cfg', 'mypy']],
  pylint: [['.pylintrc', ''], ['pylintrc', ''], ['pyproject.toml', 'tool.pylint']],
}; // prettier-ignore
/** Hooks of pre-commit that run a tool; with the tool's own defaults where it has no configuration. */
const HOOKS: Readonly<Partial<Record<ToolName, readonly string[]>>> = {
  black: ['black', 'black-jupyter'],
  ruff: ['ruff', 'ruff-check', 'ruff-format'],
  isort: ['isort'],
  flake8: ['flake8'],
  mypy: ['mypy'],
  pylint: ['pylint'],
  pyright: ['pyright', 'basedpyright'],
};
const FORMATTER_LENGTH = 88;
const CONVENTIONS = { google: 'google', numpy: 'numpy', pep257: 'plain' } as const;

/** Reads what tools are configured and what they fix about the style. The formatter's word counts before a linter's. */
export function configuredStyle(files: ConfigFiles): Configured {
  const found = new Map<ToolName, Found>();
  for (const name of Object.keys(PLACES) as ToolName[]) {
    const one = findTool(files, name);
    if (one !== null) found.set(name, one);
  }
  const formatter = formatterOf(files, found);
  const tools = [...found].map(([name, { where }]) => ({ name, config: where }));
  const editor = files.section('.editorconfig', '*.py') ?? files.section('.editorconfig', '*.{py,pyi}');
  return {
    tools,
    formatter,
    ...formatterStyle(files, found, formatter),
    ...defined('lineLength', lineLength(files, found, formatter, editor)),
    ...defined('indent', indent(found, formatter, editor)),
    ...defined('docstrings', docstrings(files, found)),
    ...importStyle(files, found),
  };
}

interface Found {
  readonly section: Section;
  readonly where: string;
}

function findTool(files: ConfigFiles, name: ToolName): Found | null {
  for (const [file, key] of PLACES[name]) {
    const section = files.section(file, key);
    if (section !== null) return { section, where: key === '' ? file : `${file}[${key}]` };
  }
  const hooked = HOOKS[name]?.some((hook) => files.hooks.has(hook)) ?? false;
  return hooked ? { section: new Map(), where: '.pre-commit-config.yaml' } : null;
}

function formatterOf(files: ConfigFiles, found: ReadonlyMap<ToolName, Found>): Style['formatter'] {
  if (ruffTable(files, 'format') !== null || files.hooks.has('ruff-format')) return 'ruff';
  return found.has('black') ? 'black' : 'none';
}

/** A table below ruff's own, wherever ruff is configured. */
function ruffTable(files: ConfigFiles, name: string): Found | null {
  for (const [file, key] of PLACES.ruff) {
    if (files.section(file, key) === null) continue;
    const full = key === '' ? name : `${key}.${name}`;
    const section = files.section(file, full);
    return section === null ? null : { section, where: `${file}[${full}]` };
  }
  return null;
}

function formatterStyle(
  files: ConfigFiles,
  found: ReadonlyMap<ToolName, Found>,
  formatter: Style['formatter'],
): Partial<Pick<Configured, 'quotes' | 'trailingCommas'>> {
  if (formatter === 'none') {
    const quotes = ruffTable(files, 'lint.flake8-quotes') ?? ruffTable(files, 'flake8-quotes') ?? found.get('flake8');
    const inline = quotes?.section.get('inline-quotes');
    const value = inline === 'single' || inline === "'" ? 'single' : inline === 'double' || inline === '"' ? 'double' : null; // prettier-ignore
    return value === null || quotes === undefined ? {} : { quotes: { value, where: quotes.where } };
  }
  const format = formatter === 'ruff' ? ruffTable(files, 'format') : null;
  const own = format ?? found.get(formatter) ?? { section: new Map<string, unknown>(), where: formatter };
  const { where } = own;
  const style = own.section.get('quote-style');
  const keeps = own.section.get('skip-string-normalization') === true || style === 'preserve';
  const quotes = keeps ? null : style === 'single' ? 'single' : 'double';
  const skipsCommas = own.section.get('skip-magic-trailing-comma') === true;
  return {
    ...(quotes === null ? {} : { quotes: { value: quotes, where } }),
    ...(skipsCommas ? {} : { trailingCommas: { value: true, where } }),
  };
}

function lineLength(
  files: ConfigFiles,
  found: ReadonlyMap<ToolName, Found>,
  formatter: Style['formatter'],
  editor: Section | null,
): Said<number> | undefined {
  const asked: readonly (readonly [Found | null | undefined, readonly string[]])[] = [
    [formatter === 'none' ? null : found.get(formatter), ['line-length', 'line_length']],
    [found.get('black'), ['line-length', 'line_length']],
    [found.get('ruff'), ['line-length']],
    [found.get('flake8'), ['max-line-length', 'max_line_length']],
    [place(files, 'setup.cfg', 'pycodestyle') ?? place(files, 'tox.ini', 'pycodestyle'), ['max-line-length', 'max_line_length']],
    [pylintFormat(files) ?? found.get('pylint'), ['max-line-length']],
    [editor === null ? null : { section: editor, where: '.editorconfig[*.py]' }, ['max_line_length']],
    [found.get('isort'), ['line_length']],
  ]; // prettier-ignore
  for (const [one, keys] of asked) {
    for (const key of one === null || one === undefined ? [] : keys) {
      const value = whole(one?.section.get(key), 20, 500);
      if (value !== null && one) return { value, where: one.where };
    }
    // A formatter without a number of its own has a default, and it is the one that breaks the lines.
    const own = formatter === 'none' ? undefined : found.get(formatter);
    if (one === own && own !== undefined) return { value: FORMATTER_LENGTH, where: own.where };
  }
  return undefined;
}

function pylintFormat(files: ConfigFiles): Found | null {
  return place(files, '.pylintrc', 'FORMAT') ?? place(files, 'pylintrc', 'FORMAT') ?? place(files, 'pyproject.toml', 'tool.pylint.format'); // prettier-ignore
}

function indent(
  found: ReadonlyMap<ToolName, Found>,
  formatter: Style['formatter'],
  editor: Section | null,
): Said<number | 'tab'> | undefined {
  const ruff = found.get('ruff');
  if (formatter === 'ruff') return { value: whole(ruff?.section.get('indent-width'), 1, 16) ?? 4, where: ruff?.where ?? 'ruff' }; // prettier-ignore
  const black = found.get('black');
  if (formatter === 'black') return { value: 4, where: black?.where ?? 'black' };
  if (editor?.get('indent_style') === 'tab') return { value: 'tab', where: '.editorconfig[*.py]' };
  const size = whole(editor?.get('indent_size'), 1, 16);
  return size === null ? undefined : { value: size, where: '.editorconfig[*.py]' };
}

function docstrings(files: ConfigFiles, found: ReadonlyMap<ToolName, Found>): Configured['docstrings'] {
  const places = [
    [ruffTable(files, 'lint.pydocstyle') ?? ruffTable(files, 'pydocstyle'), 'convention'],
    [place(files, 'pyproject.toml', 'tool.pydocstyle') ?? place(files, 'setup.cfg', 'pydocstyle'), 'convention'],
    [found.get('flake8') ?? null, 'docstring-convention'],
  ] as const;
  for (const [one, key] of places) {
    const said = one?.section.get(key);
    if (one && typeof said === 'string' && Object.hasOwn(CONVENTIONS, said)) {
      return { value: CONVENTIONS[said as keyof typeof CONVENTIONS], where: one.where };
    }
  }
  return undefined;
}

/** What isort, or ruff where it sorts imports, is told about them; silent where neither is told to sort. */
function importStyle(
  files: ConfigFiles,
  found: ReadonlyMap<ToolName, Found>,
): Pick<Configured, 'importOrder' | 'importNames'> {
  const own = found.get('isort') ?? (selectsImports(files) ? (ruffTable(files, 'lint.isort') ?? ruffTable(files, 'isort') ?? found.get('ruff')) : null); // prettier-ignore
  if (own === null || own === undefined) return {};
  const { section, where } = own;
  const on = (name: string) => [name, name.replaceAll('_', '-')].some((key) => isTrue(section.get(key)));
  const profile = section.get('profile');
  const byModule = on('force_sort_within_sections') || /^(?:google|pycharm|open_stack|plone)$/.test(String(profile));
  const one = on('force_single_line') || /^(?:google|open_stack|plone)$/.test(String(profile));
  return {
    importOrder: { value: on('length_sort') ? 'by-length' : byModule ? 'by-module' : 'plain-first', where },
    importNames: { value: one ? 'one' : 'several', where },
  };
}

function selectsImports(files: ConfigFiles): boolean {
  const lists = [ruffTable(files, 'lint'), findTool(files, 'ruff')].flatMap((one) =>
    ['select', 'extend-select'].map((key) => one?.section.get(key)),
  );
  return lists.some((list) => Array.isArray(list) && list.some((rule) => rule === 'ALL' || (typeof rule === 'string' && /^I(?:\d|$)/.test(rule)))); // prettier-ignore
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(?:true|1|yes|on)$/i.test(value));
}

function place(files: ConfigFiles, file: string, name: string): Found | null {
  const section = files.section(file, name);
  return section === null ? null : { section, where: `${file}[${name}]` };
}

function whole(value: unknown, min: number, max: number): number | null {
  const number = typeof value === 'number' ? value : typeof value === 'string' && /^[0-9]{1,4}$/.test(value) ? Number(value) : null; // prettier-ignore
  return number !== null && Number.isInteger(number) && number >= min && number <= max ? number : null;
}

function defined<Key extends string, Value>(key: Key, value: Value | undefined): { [Name in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [Name in Key]?: Value });
}
