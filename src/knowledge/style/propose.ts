import { SURE, type Style } from '../../contracts/style.ts';
import type { StyleProposal } from '../../contracts/style-proposal.ts';
import { FAMILIES, type Measured, type Mined, type MiningSettings } from '../../judge/mining/mine.ts';
import type { ConfigFiles } from './config-files.ts';
import type { Setting } from './toml-edit.ts';

/** A formatter that would change more of the code than this is not what the code was written with. */
const MOST_LINES = 0.05;
const DEFAULT_LENGTH = 88;

export interface Proposed {
  readonly file: string;
  readonly settings: readonly Setting[];
  readonly left: StyleProposal['left'];
}

/** What tools are to be measured with: what the code or its configuration surely shows, else their defaults. */
export function miningSettings(style: Style): MiningSettings {
  const sure = <Value>(field: { readonly value: Value | null; readonly confidence: number }): Value | null =>
    field.confidence >= SURE ? field.value : null;
  const docstrings = sure(style.docstrings);
  return {
    lineLength: sure(style.lineLength) ?? DEFAULT_LENGTH,
    indent: sure(style.indent) ?? 4,
    quotes: sure(style.quotes),
    docstrings: docstrings === 'google' || docstrings === 'numpy' ? docstrings : null,
    importOrder: sure(style.importOrder) ?? 'plain-first',
    oneImport: sure(style.importNames) === 'one',
  };
}

/**
 * The configuration that the code keeps already: a formatter only where it would change hardly a line, rules of a linter
 * only where they find nothing. Never anything that is configured, whoever it is configured for.
 */
export function propose(style: Style, config: ConfigFiles, mined: Mined): Proposed {
  const target = fileFor(config);
  const settings: Setting[] = [];
  const left: { what: string; why: string }[] = [];
  const measured = miningSettings(style);
  const at = (name: string) => (target.prefix === '' ? name : name === '' ? target.prefix : `${target.prefix}.${name}`);
  const uses = (name: Style['tools'][number]['name']) => style.tools.find((tool) => tool.name === name)?.config;

  let formats = false;
  const own = style.formatter === 'none' ? undefined : uses(style.formatter);
  if (style.formatter !== 'none')
    left.push({ what: 'a formatter', why: `${style.formatter} is configured in ${own ?? 'the repository'}` }); // prettier-ignore
  else {
    const choice = chooseFormatter(mined, target.file);
    if (typeof choice === 'string') left.push({ what: 'a formatter', why: choice });
    else {
      const why = `changes ${choice.changes.lines} of ${choice.changes.of.lines} lines`;
      if (choice.name === 'black') {
        settings.push({ table: 'tool.black', key: 'line-length', value: String(measured.lineLength), why });
        if (measured.quotes !== 'double') settings.push({ table: 'tool.black', key: 'skip-string-normalization', value: 'true', why: quoteWhy(style) }); // prettier-ignore
      } else {
        formats = true;
        settings.push(...ruffFormat(style, measured, at, why));
      }
    }
  }
  const linter = (['ruff', 'flake8', 'pylint'] as const).find((name) => uses(name) !== undefined);
  if (linter !== undefined)
    left.push({ what: 'rules of a linter', why: `${linter} is configured in ${uses(linter) ?? ''}` }); // prettier-ignore
  else settings.push(...ruffRules(style, measured, mined, at, left, formats));
  return { file: target.file, settings, left };
}

/** The file that ruff reads: its own where there is one, else pyproject.toml. No pyproject.toml is made: pip builds otherwise when there is one. */
function fileFor(config: ConfigFiles): { readonly file: string; readonly prefix: string } {
  for (const file of ['.ruff.toml', 'ruff.toml'] as const) if (config.section(file, '') !== null) return { file, prefix: '' }; // prettier-ignore
  return config.section('pyproject.toml', '') === null ? { file: 'ruff.toml', prefix: '' } : { file: 'pyproject.toml', prefix: 'tool.ruff' }; // prettier-ignore
}

function chooseFormatter(
  mined: Mined,
  file: string,
): { readonly name: 'black' | 'ruff'; readonly changes: Measured } | string {
  const known = [
    { name: 'ruff' as const, changes: mined.ruffFormat },
    // Black reads pyproject.toml alone.
    { name: 'black' as const, changes: file === 'pyproject.toml' ? mined.black : null },
  ].flatMap(({ name, changes }) => (changes === null ? [] : [{ name, changes }]));
  const [best] = known.sort((a, b) => share(a.changes) - share(b.changes));
  if (best === undefined) return 'neither black nor ruff could be run';
  if (share(best.changes) > MOST_LINES)
    return `${best.name} would change ${best.changes.lines} of ${best.changes.of.lines} lines: ${topRules(best.changes)}`;
  return best;
}

/** The part of the lines that a formatter would touch. */
function share({ lines, of }: Measured): number {
  return lines / Math.max(1, of.lines);
}

/** `quotes 31, line breaks 12` */
export function topRules({ rules }: { readonly rules: Readonly<Record<string, number>> }): string {
  const found = Object.entries(rules).filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a); // prettier-ignore
  return found.slice(0, 4).map(([rule, count]) => `${rule} ${count}`).join(', ') || 'nothing'; // prettier-ignore
}

function ruffFormat(style: Style, measured: MiningSettings, at: (name: string) => string, why: string): Setting[] {
  const settings: Setting[] = [
    { table: at(''), key: 'line-length', value: String(measured.lineLength), why: lengthWhy(style) },
  ];
  if (typeof measured.indent === 'number' && measured.indent !== 4)
    settings.push({ table: at(''), key: 'indent-width', value: String(measured.indent), why: `${style.indent.evidence} blocks` }); // prettier-ignore
  settings.push({
    table: at('format'), key: 'quote-style', value: JSON.stringify(measured.quotes ?? 'preserve'), why: `${quoteWhy(style)}; the formatter ${why}`,
  }); // prettier-ignore
  if (measured.indent === 'tab') settings.push({ table: at('format'), key: 'indent-style', value: '"tab"', why: `${style.indent.evidence} blocks` }); // prettier-ignore
  return settings;
}

function ruffRules(
  style: Style,
  measured: MiningSettings,
  mined: Mined,
  at: (name: string) => string,
  left: { what: string; why: string }[],
  formats: boolean,
): Setting[] {
  const { ruffRules: found } = mined;
  if (found === null) {
    left.push({ what: 'rules of a linter', why: 'ruff could not be run' });
    return [];
  }
  const of = (family: string) => found.filter(({ rule }) => belongs(rule, family));
  const kept: string[] = [];
  const ignored: string[] = [];
  for (const family of FAMILIES) {
    if (family === 'D4' && measured.docstrings === null) continue;
    if (family === 'Q' && (measured.quotes === null || formats)) continue;
    const broken = of(family);
    // A formatter breaks lines as well as they can be broken.
    const rest = broken.filter(({ rule }) => rule !== 'E501');
    if (rest.length > 0) {
      left.push({ what: `rules ${family}`, why: rest.slice(0, 4).map(({ rule, count }) => `${rule} ${count}`).join(', ') }); // prettier-ignore
      continue;
    }
    kept.push(family);
    if (broken.length > 0) ignored.push('E501');
  }
  if (kept.length === 0) return [];
  const list = (names: readonly string[]) => `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
  const settings: Setting[] = [
    ...(kept.includes('E') && !formats
      ? [{ table: at(''), key: 'line-length', value: String(measured.lineLength), why: lengthWhy(style) }]
      : []),
    { table: at('lint'), key: 'select', value: list(kept), why: `no finding in ${mined.files} files` },
  ];
  if (ignored.length > 0) settings.push({ table: at('lint'), key: 'ignore', value: list(ignored), why: `${of('E')[0]?.count ?? 0} lines that no formatter can break` }); // prettier-ignore
  if (kept.includes('D4')) settings.push({ table: at('lint.pydocstyle'), key: 'convention', value: JSON.stringify(measured.docstrings), why: `${style.docstrings.evidence} docstrings` }); // prettier-ignore
  if (kept.includes('Q')) settings.push({ table: at('lint.flake8-quotes'), key: 'inline-quotes', value: JSON.stringify(measured.quotes), why: quoteWhy(style) }); // prettier-ignore
  if (kept.includes('I')) settings.push(...importSettings(style, measured, at));
  return settings;
}

function importSettings(style: Style, measured: MiningSettings, at: (name: string) => string): Setting[] {
  const table = at('lint.isort');
  const why = `${style.importOrder.evidence} pairs of imports`;
  const settings: Setting[] = [];
  if (measured.importOrder === 'by-module') settings.push({ table, key: 'force-sort-within-sections', value: 'true', why }); // prettier-ignore
  if (measured.importOrder === 'by-length') settings.push({ table, key: 'length-sort', value: 'true', why });
  if (measured.oneImport) settings.push({ table, key: 'force-single-line', value: 'true', why: `${style.importNames.evidence} imports` }); // prettier-ignore
  return settings;
}

/** `E501` belongs to `E`, `D417` to `D4`; `C4` takes `C408`. */
function belongs(rule: string, family: string): boolean {
  if (rule === 'syntax' || rule === 'invalid-syntax') return family === 'E';
  return /\d$/.test(family) ? rule.startsWith(family) : rule.replace(/\d+$/, '') === family;
}

function quoteWhy({ quotes }: Style): string {
  return quotes.source === 'code' ? `${quotes.evidence} strings` : quotes.source;
}

function lengthWhy({ lineLength }: Style): string {
  return lineLength.source === 'code' ? `${lineLength.evidence} places keep it` : lineLength.source;
}
