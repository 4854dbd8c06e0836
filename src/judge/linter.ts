import { messageOf, ToolError } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import { runRuff, type RuffMode } from './checks/ruff.ts';
import type { LocatedFinding } from './checks/findings.ts';
import type { Tree } from './workbench.ts';

/** Ruff over files of trees, with the findings at base remembered per file. */
export interface Linter {
  readonly mode: 'project' | 'default';
  /** Project and security findings of a tree; null when ruff is absent or refuses to run. */
  lint(tree: Tree, paths: readonly string[], signal: AbortSignal): Promise<readonly LocatedFinding[] | null>;
  lintBase(paths: readonly string[], signal: AbortSignal): Promise<readonly LocatedFinding[] | null>;
}

/** `configured`: the repository configures ruff; otherwise only errors and pyflakes rules are looked at. */
export function createLinter(ruff: string | null, base: Tree, configured: boolean, log: Logger): Linter {
  let mode: 'project' | 'default' = configured ? 'project' : 'default';
  const known = new Map<string, readonly LocatedFinding[]>();

  const both = async (tree: Tree, paths: readonly string[], project: RuffMode, signal: AbortSignal) => {
    if (ruff === null) return null;
    const [own, security] = await Promise.all([
      runRuff(ruff, tree, paths, project, signal),
      runRuff(ruff, tree, paths, 'security', signal),
    ]);
    return [...own, ...security];
  };

  const lint: Linter['lint'] = async (tree, paths, signal) => {
    try {
      return await both(tree, paths, mode, signal);
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      if (mode === 'default') {
        log.warn(`ruff gave no result: ${messageOf(error)}`);
        return null;
      }
      log.warn(`ruff refuses the configuration of the repository, its defaults are used: ${messageOf(error)}`);
      mode = 'default';
      known.clear();
      return lint(tree, paths, signal);
    }
  };

  return {
    get mode() {
      return mode;
    },
    lint,
    lintBase: async (paths, signal) => {
      const missing = [];
      for (const path of paths) if (!known.has(path) && (await base.read(path)) !== null) missing.push(path);
      if (missing.length > 0) {
        const findings = await lint(base, missing, signal);
        if (findings === null) return null;
        for (const path of missing)
          known.set(
            path,
            findings.filter((finding) => finding.path === path),
          );
      }
      return paths.flatMap((path) => known.get(path) ?? []);
    },
  };
}
