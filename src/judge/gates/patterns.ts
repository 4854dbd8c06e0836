import { compareFindings, plain, type LocatedFinding } from '../checks/findings.ts';
import { pythonPaths } from '../polish.ts';
import { count, notRun, since, treeOf, type Gate } from './gate.ts';

/** Bug patterns mined from the history, relative to base: a warning, never a reason to refuse. Part of a full verdict only. */
export const patternsGate: Gate = async (parts, subject, signal) => {
  const started = performance.now();
  const { patterns, base } = parts;
  if (subject.level === 'quick') return { checks: [], failure: null };
  if (patterns === null)
    return { checks: [notRun('patterns', 'none are known here: `profile --patterns` mines them')], failure: null };
  const tree = await treeOf(parts, subject, signal);
  const before: LocatedFinding[] = [];
  const after: LocatedFinding[] = [];
  for (const path of pythonPaths(tree)) {
    const [old, now] = [await base.read(path), await tree.read(path)];
    if (old !== null) before.push(...(await patterns.find(path, old)));
    if (now !== null) after.push(...(await patterns.find(path, now)));
  }
  const { added, removed } = compareFindings(before, after);
  const check = {
    ...notRun('patterns', added.length === 0 ? 'nothing that was a bug here before' : `${count(added.length, 'place')} like a bug that was fixed here before`), // prettier-ignore
    status: 'pass' as const,
    before: before.length,
    after: after.length,
    added: added.map(plain),
    removed,
    seconds: since(started),
    version: patterns.version,
  };
  return { checks: [check], failure: null };
};
