import { parseFiles } from '../checks/parse.ts';
import { plain } from '../checks/findings.ts';
import { describeFindings } from '../failure-text.ts';
import { pythonPaths } from '../polish.ts';
import { count, notRun, since, treeOf, type Gate } from './gate.ts';

/** Does every changed file compile under the interpreter of the tests? */
export const parseGate: Gate = async (parts, subject, signal) => {
  const started = performance.now();
  const { environment, sidecar } = parts.workbench;
  const tree = await treeOf(parts, subject, signal);
  const paths = pythonPaths(tree);
  if (paths.length === 0) return { checks: [notRun('parse', 'no Python file changed', since(started))], failure: null };
  const parser = { python: environment.python, binds: environment.binds, sidecar };
  const answer = await parseFiles(tree, paths, parser, signal);
  if (answer === null)
    return { checks: [notRun('parse', 'the interpreter gave no answer', since(started))], failure: null };
  const { errors, version } = answer;
  const first = errors[0];
  const check = {
    ...notRun(
      'parse',
      first === undefined ? `${count(paths.length, 'file')} compile` : `${first.path}:${first.line}: ${first.message}`,
      since(started),
    ),
    status: first === undefined ? ('pass' as const) : ('fail' as const),
    after: errors.length,
    added: errors.map(plain),
    version: `python ${version}`,
  };
  return {
    checks: [check],
    failure: first === undefined ? null : describeFindings('The code does not parse:', errors),
  };
};
