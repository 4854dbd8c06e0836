import { dirname, join, relative } from 'node:path';
import type { Tree, TreeCommand } from '../workbench.ts';
import type { LocatedFinding } from './findings.ts';
import type { Tools } from './tools.ts';

export interface PyrightSetup {
  readonly tools: Tools;
  readonly python: string;
  readonly binds: readonly string[];
  /** Folders that modules are imported from, relative to the tree. */
  readonly roots: readonly string[];
}

/**
 * The project file for one look at a tree. It is ours, on top of the repository's `pyrightconfig.json` where there is
 * one: only `include` is looked at, with the interpreter of the tests.
 */
export async function projectOf(setup: PyrightSetup, tree: Tree, include: readonly string[]): Promise<object> {
  // Pyright takes only paths relative to its configuration file.
  const shown = (path: string) => relative(tree.scratch, join(tree.path, path));
  const own = await ownConfiguration(tree);
  return {
    ...(own === null ? {} : { extends: shown(own) }),
    include: include.map(shown),
    executionEnvironments: [{ root: shown(''), extraPaths: setup.roots.map(shown) }],
    reportMissingModuleSource: 'none',
  };
}

/** How one of pyright's programs is started in a tree, after what `before` does. */
export function pyrightCommand(
  { tools, binds }: PyrightSetup,
  before: readonly [string, ...string[]],
  folder: string,
  program: readonly string[],
): TreeCommand {
  return {
    argv: [...before, tools.node, '--max-old-space-size=2048', ...program],
    readOnly: [dirname(tools.node), folder, ...binds],
    env: { PATH: `${dirname(tools.node)}:/usr/local/bin:/usr/bin:/bin` },
    // V8 reserves far more address space than it uses.
    limits: { memoryMb: 6144 },
  };
}

/** What pyright says of one place, as a finding. */
export function asFinding(
  tree: Pick<Tree, 'path'>,
  said: {
    readonly path: string;
    readonly line: number;
    readonly message: string;
    readonly rule?: string | undefined;
  },
  text: (line: number) => string,
): LocatedFinding {
  return {
    tool: 'pyright',
    rule: said.rule ?? 'error',
    path: said.path,
    line: said.line,
    message: said.message.replaceAll(`${tree.path}/`, '').slice(0, 500),
    text: text(said.line),
    fix: null,
  };
}

/** Where the repository says how strict its types are. */
async function ownConfiguration(tree: Tree): Promise<string | null> {
  if ((await tree.read('pyrightconfig.json')) !== null) return 'pyrightconfig.json';
  const project = await tree.read('pyproject.toml');
  return project !== null && /^\[tool\.pyright\]/m.test(project.toString('utf8')) ? 'pyproject.toml' : null;
}
