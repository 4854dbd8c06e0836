import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import type { Tree } from '../workbench.ts';
import { lineReader, type LocatedFinding } from './findings.ts';
import type { Tools } from './tools.ts';

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

export interface PyrightSetup {
  readonly tools: Tools;
  readonly python: string;
  readonly binds: readonly string[];
  /** Folders that modules are imported from, relative to the tree. */
  readonly roots: readonly string[];
}

const SECONDS = 180;

/**
 * Type errors in some files of a tree. The configuration is ours, on top of the repository's `pyrightconfig.json` where
 * there is one: only these files are checked, with the interpreter of the tests. Null: pyright gave no result.
 */
export async function runPyright(
  setup: PyrightSetup,
  tree: Tree,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly version: string; readonly errors: readonly LocatedFinding[] } | null> {
  const { pyright, node } = setup.tools;
  if (pyright === null) return null;
  // Pyright takes only paths relative to its configuration file.
  const shown = (path: string) => relative(tree.scratch, join(tree.path, path));
  const own = await ownConfiguration(tree);
  const config = {
    ...(own === null ? {} : { extends: shown(own) }),
    include: paths.map(shown),
    executionEnvironments: [{ root: shown(''), extraPaths: setup.roots.map(shown) }],
    reportMissingModuleSource: 'none',
  };
  const file = `${tree.scratch}/pyrightconfig.json`;
  const script = 'cat > "$0"; exec "$@"';
  const result = await tree.run(
    {
      argv: [
        '/bin/sh',
        '-c',
        script,
        file,
        node,
        '--max-old-space-size=2048',
        pyright,
        '--outputjson',
        '--project',
        file,
        '--pythonpath',
        setup.python,
      ],
      stdin: JSON.stringify(config),
      readOnly: [dirname(node), dirname(pyright), ...setup.binds],
      env: { PATH: `${dirname(node)}:/usr/local/bin:/usr/bin:/bin` },
      // V8 reserves far more address space than it uses.
      limits: { wallSeconds: SECONDS, memoryMb: 6144 },
    },
    signal,
  );
  const output = Output.safeParse(readJson(result.stdout));
  if (!output.success || output.data.summary.filesAnalyzed === 0) return null;
  const readers = new Map<string, (line: number) => string>();
  for (const path of paths) readers.set(path, lineReader(await tree.read(path)));
  const errors = output.data.generalDiagnostics.flatMap((each) => {
    const path = each.file?.startsWith(`${tree.path}/`) === true ? each.file.slice(tree.path.length + 1) : '';
    if (each.severity !== 'error' || !readers.has(path)) return [];
    const line = (each.range?.start.line ?? -1) + 1;
    const message = each.message.replaceAll(`${tree.path}/`, '').slice(0, 500);
    return [
      {
        tool: 'pyright',
        rule: each.rule ?? 'error',
        path,
        line,
        message,
        text: readers.get(path)?.(line) ?? '',
        fix: null,
      },
    ];
  });
  return { version: output.data.version, errors };
}

/** Where the repository says how strict its types are. */
async function ownConfiguration(tree: Tree): Promise<string | null> {
  if ((await tree.read('pyrightconfig.json')) !== null) return 'pyrightconfig.json';
  const project = await tree.read('pyproject.toml');
  return project !== null && /^\[tool\.pyright\]/m.test(project.toString('utf8')) ? 'pyproject.toml' : null;
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
