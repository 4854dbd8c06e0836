import type { Check } from '../../contracts/verdict.ts';
import { compareFindings, plain } from '../checks/findings.ts';
import { describeFindings } from '../failure-text.ts';
import type { OwnTool } from '../own-tools/own-tool.ts';
import { runOwnTool, type ToolRun } from '../own-tools/run.ts';
import { OWN_TOOLS } from '../own-tools/table.ts';
import { pythonPaths } from '../polish.ts';
import type { Tree } from '../workbench.ts';
import { count, notRun, since, treeOf, type Gate, type JudgeParts } from './gate.ts';

/** The repository's own linters and type checkers over the changed files, relative to base. Part of a full verdict only. */
export const ownToolsGate: Gate = async (parts, subject, signal) => {
  if (subject.level === 'quick') return { checks: [], failure: null };
  const checks: Check[] = [];
  let failure: string | null = null;
  for (const tool of OWN_TOOLS) {
    const absent = whyAbsent(tool, parts);
    if (absent !== null) {
      checks.push(notRun(tool.name, absent));
      continue;
    }
    const tree = await treeOf(parts, subject, signal);
    const result = await compare(tool, parts, tree, signal);
    checks.push(result.check);
    failure ??= result.failure;
  }
  return { checks, failure };
};

/** Why a tool is not run; null when it is. */
function whyAbsent({ name }: OwnTool, { style, workbench }: JudgeParts): string | null {
  const configured = style.tools.find((tool) => tool.name === name);
  if (configured === undefined) return 'not used here';
  if (workbench.environment.packages[name] !== undefined) return null;
  return `${configured.config} asks for ${name}, but the interpreter of the tests does not have it: install it there, or name another with --python`;
}

async function compare(
  tool: OwnTool,
  parts: JudgeParts,
  tree: Tree,
  signal: AbortSignal,
): Promise<{ readonly check: Check; readonly failure: string | null }> {
  const started = performance.now();
  const { workbench } = parts;
  const paths = pythonPaths(tree);
  if (paths.length === 0) return { check: notRun(tool.name, 'no Python file changed'), failure: null };
  const [before, after] = await Promise.all([
    atBase(tool, parts, paths, signal),
    runOwnTool(tool, workbench, tree, paths, signal),
  ]);
  const bad = 'why' in before ? `at base ${before.why}` : 'why' in after ? after.why : null;
  if ('why' in before || 'why' in after) return { check: notRun(tool.name, bad ?? '', since(started)), failure: null };
  const { added, removed } = compareFindings(before.findings, after.findings);
  const blocking = added.filter((finding) => tool.blocks(finding));
  const rules = [...new Set(added.map((finding) => finding.rule))].slice(0, 5).join(', ');
  const check: Check = {
    ...notRun(tool.name, added.length === 0 ? 'nothing new' : `${count(added.length, 'new finding')}: ${rules}`),
    status: blocking.length > 0 ? 'fail' : 'pass',
    before: before.findings.length,
    after: after.findings.length,
    added: added.map(plain),
    removed,
    seconds: since(started),
    version: workbench.environment.packages[tool.name] ?? null,
  };
  return { check, failure: blocking.length > 0 ? describeFindings(`${tool.name} reports:`, blocking) : null };
}

/** Candidates of one plan change the same few files: base is looked at once. */
async function atBase(
  tool: OwnTool,
  { base, workbench, ownFindings }: JudgeParts,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<ToolRun> {
  const existing: string[] = [];
  for (const path of paths) if ((await base.read(path)) !== null) existing.push(path);
  const key = [tool.name, ...existing].join('\0');
  const known = ownFindings.get(key);
  if (known !== undefined) return known;
  const found = await runOwnTool(tool, workbench, base, existing, signal);
  ownFindings.set(key, found);
  return found;
}
