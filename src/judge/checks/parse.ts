import { join } from 'node:path';
import { z } from 'zod';
import type { Tree } from '../workbench.ts';
import type { LocatedFinding } from './findings.ts';

const Answer = z.object({
  version: z.string(),
  errors: z.array(z.object({ path: z.string(), line: z.int(), message: z.string(), text: z.string() })),
});

export interface Parser {
  readonly python: string;
  readonly binds: readonly string[];
  readonly sidecar: string;
}

/** Compiles Python files with the interpreter of the tests, without running them. Null: the interpreter did not answer. */
export async function parseFiles(
  tree: Tree,
  paths: readonly string[],
  parser: Parser,
  signal: AbortSignal,
): Promise<{ readonly errors: readonly LocatedFinding[]; readonly version: string } | null> {
  const result = await tree.run(
    {
      argv: [parser.python, join(parser.sidecar, 'parse_files.py')],
      stdin: JSON.stringify(paths),
      readOnly: [...parser.binds, parser.sidecar],
      env: { PYTHONDONTWRITEBYTECODE: '1' },
      limits: { wallSeconds: 60 },
      resident: true,
    },
    signal,
  );
  if (result.exitCode !== 0) return null;
  const { version, errors } = Answer.parse(JSON.parse(result.stdout.toString('utf8')));
  return {
    version,
    errors: errors.map((error) => ({ tool: 'python', rule: 'syntax', fix: null, ...error })),
  };
}
