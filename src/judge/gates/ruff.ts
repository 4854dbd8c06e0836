import { compareFindings, plain } from '../checks/findings.ts';
import { isBreaking } from '../checks/ruff.ts';
import { describeFindings } from '../failure-text.ts';
import { pythonPaths } from '../polish.ts';
import { count, notRun, since, treeOf, type Gate } from './gate.ts';

/** New findings against base. Broken code and security findings stop a candidate; style findings are listed. */
export const ruffGate: Gate = async (parts, subject, signal) => {
  const started = performance.now();
  if (parts.workbench.tools.ruff === null) return { checks: [notRun('ruff', 'ruff is not installed')], failure: null };
  const tree = await treeOf(parts, subject, signal);
  const paths = pythonPaths(tree);
  if (paths.length === 0) return { checks: [notRun('ruff', 'no Python file changed')], failure: null };
  const before = await parts.linter.lintBase(paths, signal);
  const after = await parts.linter.lint(tree, paths, signal);
  if (before === null || after === null)
    return { checks: [notRun('ruff', 'ruff gave no result', since(started))], failure: null };
  const { added, removed } = compareFindings(before, after);
  const breaking = added.filter(isBreaking);
  const rules = [...new Set(added.map((finding) => finding.rule))].slice(0, 5).join(', ');
  const which = parts.linter.mode === 'project' ? "the repository's rules" : 'default rules';
  const check = {
    ...notRun(
      'ruff',
      added.length === 0 ? `nothing new (${which})` : `${count(added.length, 'new finding')}: ${rules}`,
    ),
    status: breaking.length > 0 ? ('fail' as const) : ('pass' as const),
    before: before.length,
    after: after.length,
    added: added.map(plain),
    removed,
    seconds: since(started),
    version: parts.workbench.tools.versions.ruff,
  };
  return { checks: [check], failure: breaking.length > 0 ? describeFindings('Ruff reports:', breaking) : null };
};
