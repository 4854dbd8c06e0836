import { dirname } from 'node:path';
import { z } from 'zod';
import type { Tree } from '../workbench.ts';
import { lineReader, type TypeErrors } from './findings.ts';
import { asFinding, projectOf, pyrightCommand, type PyrightSetup } from './pyright-project.ts';

const Output = z.object({
  version: z.string(),
  summary: z.object({ filesAnalyzed: z.int() }),
  generalDiagnostics: z.array(
    z.object({
      file: z.string().optional(),
      severity: z.string(),
      message: z.string(),
      rule: z.string().optional(),
      range: z.object({ start: z.object({ line: z.int() }) }).optional(),
    }),
  ),
});

const SECONDS = 180;

/** Type errors in some files of a tree, by one run of the program. Null: pyright gave no result. */
export async function runPyright(
  setup: PyrightSetup,
  tree: Tree,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<TypeErrors | null> {
  const { pyright } = setup.tools;
  if (pyright === null) return null;
  const file = `${tree.scratch}/pyrightconfig.json`;
  const program = [pyright, '--outputjson', '--project', file, '--pythonpath', setup.python];
  const command = pyrightCommand(setup, ['/bin/sh', '-c', 'cat > "$0"; exec "$@"', file], dirname(pyright), program);
  const result = await tree.run(
    {
      ...command,
      stdin: JSON.stringify(await projectOf(setup, tree, paths)),
      limits: { ...command.limits, wallSeconds: SECONDS },
    },
    signal,
  );
  const output = Output.safeParse(readJson(result.stdout));
  if (!output.success || output.data.summary.filesAnalyzed === 0) return null;
  const readers = new Map<string, (line: number) => string>();
  for (const path of paths) readers.set(path, lineReader(await tree.read(path)));
  const errors = output.data.generalDiagnostics.flatMap((each) => {
    const path = each.file?.startsWith(`${tree.path}/`) === true ? each.file.slice(tree.path.length + 1) : '';
    const reader = readers.get(path);
    if (each.severity !== 'error' || reader === undefined) return [];
    const line = (each.range?.start.line ?? -1) + 1;
    return [asFinding(tree, { path, line, message: each.message, rule: each.rule }, reader)];
  });
  return { version: output.data.version, errors };
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
