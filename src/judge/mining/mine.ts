import { dirname, join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ToolsTree } from '../bench/tools-tree.ts';
import { readLayoutDiff, type LayoutChanges } from './hunks.ts';

/** What a formatter or linter is asked to keep to, from what the code shows. */
export interface MiningSettings {
  readonly lineLength: number;
  readonly indent: number | 'tab';
  /** Null: quotes stay as they are. */
  readonly quotes: 'single' | 'double' | null;
  readonly docstrings: 'google' | 'numpy' | null;
  readonly importOrder: 'plain-first' | 'by-module' | 'by-length';
  readonly oneImport: boolean;
}

export interface RuleCount {
  readonly rule: string;
  readonly count: number;
}

/** What the tools would change or say; null where a tool is not installed or gave no result. */
export interface Mined {
  readonly files: number;
  readonly black: LayoutChanges | null;
  readonly ruffFormat: LayoutChanges | null;
  /** Findings by rule, the most first. */
  readonly ruffRules: RuleCount[] | null;
  readonly versions: { readonly ruff: string | null; readonly black: string | null };
}

/** Families of rules that say how code looks or what is surely wrong in it; those that need a target version are left out. */
export const FAMILIES = ['E', 'W', 'F', 'I', 'N', 'Q', 'D4', 'B', 'C4', 'PIE', 'ISC', 'RET'] as const;

const OUTPUT = 64 * 1024 * 1024;
const LIMITS = { wallSeconds: 120, outputBytes: OUTPUT } as const;
const Statistics = z.array(z.object({ code: z.string().nullable(), count: z.int().nonnegative() }));

/**
 * Runs black and ruff over files of the base commit with the given settings and none of the repository's own, in the
 * sandbox, and counts what they would change, by rule. Nothing is written.
 */
export async function mineTools(
  { tree, tools }: ToolsTree,
  paths: readonly string[],
  settings: MiningSettings,
  signal: AbortSignal,
): Promise<Mined> {
  const run = async (argv: readonly [string, ...string[]], readOnly: readonly string[]) => {
    const result = await tree.run({ argv, readOnly, limits: LIMITS }, signal);
    return result.limit === null && !result.truncated ? result : null;
  };
  const settled = ruffSettings(settings);
  const { ruff, black } = tools;
  const formatted =
    ruff === null ? null : await run([ruff, 'format', '--no-cache', '--isolated', '--diff', '--quiet', ...settled, '--', ...paths], [dirname(ruff)]); // prettier-ignore
  const counted =
    ruff === null ? null : await run([ruff, 'check', '--no-cache', '--isolated', '--exit-zero', '--no-fix', '--statistics', '--output-format', 'json', '--select', FAMILIES.join(','), ...settled, '--', ...paths], [dirname(ruff)]); // prettier-ignore
  let blackDiff = null;
  if (black !== null && settings.indent === 4) {
    // An empty configuration: black would look for one above the files.
    const config = join(tree.scratch, 'black.toml');
    await writeFile(config, '');
    const keep = settings.quotes === 'double' ? [] : ['--skip-string-normalization'];
    blackDiff = await run([black.path, '-I', '-m', 'black', '--config', config, '--diff', '--quiet', '--workers', '1', '--line-length', String(settings.lineLength), ...keep, '--', ...paths], black.binds); // prettier-ignore
  }
  const changes = (result: Awaited<ReturnType<typeof run>>, codes: readonly number[]) =>
    result === null || !codes.includes(result.exitCode ?? -1) ? null : readLayoutDiff(result.stdout.toString('utf8'));
  return {
    files: paths.length,
    // 123: some files could not be read as Python; the others are in the diff.
    black: changes(blackDiff, [0, 123]),
    ruffFormat: changes(formatted, [0, 1, 2]),
    ruffRules: counted?.exitCode === 0 ? rules(counted.stdout.toString('utf8')) : null,
    versions: tools.versions,
  };
}

/** Settings as `--config key = value`. */
function ruffSettings(settings: MiningSettings): string[] {
  const { lineLength, indent, quotes, docstrings, importOrder, oneImport } = settings;
  const values: readonly (readonly [string, string | number | boolean])[] = [
    ['line-length', lineLength],
    ['indent-width', indent === 'tab' ? 4 : indent],
    ['format.indent-style', indent === 'tab' ? 'tab' : 'space'],
    ['format.quote-style', quotes ?? 'preserve'],
    ...(quotes === null ? [] : [['lint.flake8-quotes.inline-quotes', quotes] as const]),
    ...(docstrings === null ? [] : [['lint.pydocstyle.convention', docstrings] as const]),
    ['lint.isort.force-sort-within-sections', importOrder === 'by-module'],
    ['lint.isort.length-sort', importOrder === 'by-length'],
    ['lint.isort.force-single-line', oneImport],
  ];
  return values.flatMap(([key, value]) => ['--config', `${key} = ${JSON.stringify(value)}`]);
}

function rules(json: string): RuleCount[] {
  const found = Statistics.parse(JSON.parse(json)).map(({ code, count }) => ({ rule: code ?? 'syntax', count }));
  return found.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
