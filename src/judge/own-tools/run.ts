import { join } from 'node:path';
import { lineReader, type LocatedFinding } from '../checks/findings.ts';
import type { Tree, Workbench } from '../workbench.ts';
import type { OwnTool } from './own-tool.ts';

const SECONDS = 120;
const LIMITS = { wallSeconds: SECONDS, memoryMb: 4096, outputBytes: 16 * 1024 * 1024 } as const;

export type ToolRun = { readonly findings: readonly LocatedFinding[] } | { readonly why: string };

/**
 * Runs a tool of the repository over files of a tree, under the repository's configuration, with the interpreter of the
 * tests, in the sandbox: configurations and plugins execute code. Anything but a finished run is a reason in words.
 */
export async function runOwnTool(
  tool: OwnTool,
  { environment, sidecar }: Pick<Workbench, 'environment' | 'sidecar'>,
  tree: Tree,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<ToolRun> {
  if (paths.length === 0) return { findings: [] };
  const result = await tree.run(
    {
      argv: [environment.python, join(sidecar, 'own_tool.py'), tool.name],
      stdin: JSON.stringify({ arguments: tool.arguments, paths }),
      readOnly: [...environment.binds, sidecar],
      env: { PYTHONDONTWRITEBYTECODE: '1', PYTHONNOUSERSITE: '1' },
      limits: LIMITS,
    },
    signal,
  );
  if (result.limit !== null) return { why: `it exceeded a limit: ${result.limit}` };
  const stderr = result.stderr.toString('utf8');
  const output = { exitCode: result.exitCode, stdout: result.stdout.toString('utf8'), stderr, tree: tree.path };
  const found = result.truncated ? null : tool.read(output);
  if (found === null) {
    const said = (stderr.trim() === '' ? output.stdout : stderr).trim().split('\n').at(-1) ?? '';
    return { why: `it gave no result (exit ${result.exitCode ?? 'by a signal'}): ${said.slice(0, 200)}` };
  }
  const readers = new Map<string, (line: number) => string>();
  for (const path of paths) readers.set(path, lineReader(await tree.read(path)));
  // Types of one file show errors in others that it loads: those are of the change too, where base has them not.
  return {
    findings: found.map((finding) => ({
      ...finding,
      tool: tool.name,
      text: readers.get(finding.path)?.(finding.line) ?? '',
      fix: null,
    })),
  };
}
