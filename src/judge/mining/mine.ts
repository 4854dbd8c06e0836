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

export interface Measured extends LayoutChanges {
  /** What was looked at. */
  readonly of: Extent;
}

interface Extent {
  readonly files: number;
  readonly lines: number;
}

/** Which files are looked at: ruff takes thousands in a second, black takes a second for a few. */
export interface MiningFiles {
  readonly all: readonly string[];
  readonly sample: readonly string[];
}

/** What the tools would change or say; null where a tool is not installed or gave no result. */
export interface Mined {
  /** Files that ruff looked at. */
  readonly files: number;
  readonly black: Measured | null;
  readonly ruffFormat: Measured | null;
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
  files: MiningFiles,
  settings: MiningSettings,
  signal: AbortSignal,
): Promise<Mined> {
  const run = async (argv: readonly [string, ...string[]], readOnly: readonly string[], codes: readonly number[]) => {
    const result = await tree.run({ argv, readOnly, limits: LIMITS }, signal);
    const whole = result.limit === null && !result.truncated && codes.includes(result.exitCode ?? -1);
    return whole ? result.stdout.toString('utf8') : null;
  };
  const extent = async (paths: readonly string[]): Promise<Extent> => {
    let lines = 0;
    for (const path of paths) lines += (await tree.read(path))?.toString('latin1').split('\n').length ?? 0;
    return { files: paths.length, lines };
  };
  const measured = async (diff: string | null, paths: readonly string[]): Promise<Measured | null> =>
    diff === null ? null : { ...readLayoutDiff(diff), of: await extent(paths) };
  const { all, sample } = files;
  const { ruff, black } = tools;
  // Without a path a tool takes the whole folder.
  if (all.length === 0) return { files: 0, black: null, ruffFormat: null, ruffRules: null, versions: tools.versions };
  const settled = ruffSettings(settings);
  const isolated = ['--no-cache', '--isolated', ...settled] as const;
  const select = ['--exit-zero', '--no-fix', '--statistics', '--output-format', 'json', '--select', FAMILIES.join(',')];
  const format = async (program: string) =>
    run([program, 'format', '--diff', '--quiet', ...isolated, '--', ...all], [dirname(program)], [0, 1, 2]);
  const check = async (program: string) =>
    run([program, 'check', ...select, ...isolated, '--', ...all], [dirname(program)], [0]);
  const blacken = async ({ path, binds }: NonNullable<typeof black>) => {
    // An empty configuration: black would look for one above the files.
    const config = join(tree.scratch, 'black.toml');
    await writeFile(config, '');
    const keep = settings.quotes === 'double' ? [] : ['--skip-string-normalization'];
    const quiet = ['--diff', '--quiet', '--workers', '1', '--line-length', String(settings.lineLength), ...keep];
    // 123: some files could not be read as Python; the others are in the diff.
    return run([path, '-I', '-m', 'black', '--config', config, ...quiet, '--', ...sample], binds, [0, 123]);
  };
  const said = ruff === null ? null : await check(ruff);
  return {
    files: all.length,
    black: black === null || settings.indent !== 4 ? null : await measured(await blacken(black), sample),
    ruffFormat: ruff === null ? null : await measured(await format(ruff), all),
    ruffRules: said === null ? null : rules(said),
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
