import { dirname } from 'node:path';
import type { Tree, TreeCommand } from '../workbench.ts';
import type { Tools } from './tools.ts';

/** Lines, 1-based and inclusive. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The text after formatting with black or ruff under the configuration that the tree gives for `path`; only the given
 * lines where there are ranges. Null: the formatter is absent or could not read the file.
 */
export async function formatText(
  formatter: 'black' | 'ruff',
  tools: Tools,
  tree: Tree,
  file: { readonly path: string; readonly content: Buffer; readonly ranges: readonly LineRange[] | null },
  signal: AbortSignal,
): Promise<Buffer | null> {
  if (formatter === 'ruff') return formatWithRuff(tools, tree, file, signal);
  const { black } = tools;
  if (black === null) return null;
  const ranges = (file.ranges ?? []).flatMap(({ first, last }) => ['--line-ranges', `${first}-${last}`]);
  const args = ['--quiet', ...ranges, '--stdin-filename', `${tree.path}/${file.path}`, '-'];
  const warm = (await tree.black?.(args, file.content, signal)) ?? null;
  if (warm !== null) return warm.exitCode === 0 ? warm.stdout : null;
  // `-I` keeps a `black.py` of the tree out.
  const argv = [black.path, '-I', '-m', 'black', ...args] as const;
  return pipe({ argv: [...argv], readOnly: black.binds }, tree, file.content, signal);
}

/** Ruff takes one range at a time; the last range first, so that the lines of the others stay where they are. */
async function formatWithRuff(
  tools: Tools,
  tree: Tree,
  file: { readonly path: string; readonly content: Buffer; readonly ranges: readonly LineRange[] | null },
  signal: AbortSignal,
): Promise<Buffer | null> {
  const { ruff } = tools;
  if (ruff === null) return null;
  const ranges = [...(file.ranges ?? [])].sort((a, b) => b.first - a.first);
  let content: Buffer | null = file.content;
  for (const range of file.ranges === null ? [null] : ranges) {
    if (content === null) return null;
    const only = range === null ? [] : ['--range', `${range.first}-${range.last}`];
    const argv = [ruff, 'format', '--no-cache', ...only, '--stdin-filename', `${tree.path}/${file.path}`, '-'] as const;
    content = await pipe({ argv: [...argv], readOnly: [dirname(ruff)], resident: true }, tree, content, signal);
  }
  return content;
}

async function pipe(command: TreeCommand, tree: Tree, content: Buffer, signal: AbortSignal): Promise<Buffer | null> {
  const result = await tree.run({ ...command, stdin: content, limits: { wallSeconds: 60 } }, signal);
  return result.exitCode === 0 ? result.stdout : null;
}
