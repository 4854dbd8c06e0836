import { join } from 'node:path';
import type { Tree, Workbench } from '../workbench.ts';

/**
 * A file of a tree as the repository's isort writes it; null where isort is not installed, leaves the file out, or cannot
 * read it. Nothing is written.
 */
export async function sortImports(
  { environment, sidecar }: Pick<Workbench, 'environment' | 'sidecar'>,
  tree: Tree,
  path: string,
  signal: AbortSignal,
): Promise<Buffer | null> {
  if (environment.packages.isort === undefined) return null;
  const result = await tree.run(
    {
      argv: [environment.python, join(sidecar, 'own_tool.py'), 'isort'],
      stdin: JSON.stringify({ arguments: ['--stdout', '--filter-files', '--quiet'], paths: [path] }),
      readOnly: [...environment.binds, sidecar],
      env: { PYTHONDONTWRITEBYTECODE: '1', PYTHONNOUSERSITE: '1' },
      limits: { wallSeconds: 60 },
    },
    signal,
  );
  return result.exitCode === 0 && result.stdout.length > 0 && !result.truncated ? result.stdout : null;
}
