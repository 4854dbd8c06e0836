import { changedForOthers, dependentsOf } from '../bench/dependents.ts';
import { importRootsOf } from '../bench/import-roots.ts';
import { compareFindings, plain, type TypeErrors } from '../checks/findings.ts';
import { runPyright } from '../checks/pyright.ts';
import { describeFindings } from '../failure-text.ts';
import { pythonPaths } from '../polish.ts';
import type { Tree } from '../workbench.ts';
import { count, notRun, since, treeOf, type Gate, type JudgeParts } from './gate.ts';

/** Errors that are wrong whatever the types are; others stop a patch only where the repository checks types itself. */
const CERTAIN: ReadonlySet<string> = new Set([
  'error',
  'reportUndefinedVariable',
  'reportCallIssue',
  'reportNoOverloadImplementation',
]);

/** New type errors in the changed files, and in those that import what others see of them. Part of a full verdict only. */
export const pyrightGate: Gate = async (parts, subject, signal) => {
  const started = performance.now();
  if (subject.level === 'quick') return { checks: [], failure: null };
  const { tools, environment } = parts.workbench;
  if (tools.pyright === null) return { checks: [notRun('pyright', 'pyright is not installed')], failure: null };
  const tree = await treeOf(parts, subject, signal);
  const paths = pythonPaths(tree);
  if (paths.length === 0) return { checks: [notRun('pyright', 'no Python file changed')], failure: null };
  const setup = {
    tools,
    python: environment.python,
    binds: environment.binds,
    roots: importRootsOf(parts.digest).roots,
  };
  const shown = await changedForOthers(subject.edits, parts.digest, (path) => parts.base.read(path));
  const others = dependentsOf(shown, parts.digest).filter((path) => !paths.includes(path));
  const looked = [...paths, ...others];
  const existing: string[] = [];
  for (const path of looked) if ((await parts.base.read(path)) !== null) existing.push(path);
  const server = await parts.workbench.types?.(setup.roots);
  const look = async (where: Tree, files: readonly string[]) =>
    (await server?.errors(where, files, signal)) ?? runPyright(setup, where, files, signal);
  const [before, after] = await Promise.all([
    existing.length === 0 ? null : baseErrors(parts, existing, () => look(parts.base, existing)),
    look(tree, looked),
  ]);
  if (after === null || (before === null && existing.length > 0))
    return { checks: [notRun('pyright', 'pyright gave no result', since(started))], failure: null };
  const old = before?.errors ?? [];
  const { added, removed } = compareFindings(old, after.errors);
  const typed = parts.style.tools.some(({ name }) => name === 'pyright' || name === 'mypy');
  const blocking = typed ? added : added.filter((finding) => CERTAIN.has(finding.rule));
  const check = {
    ...notRun('pyright', summaryOf(added.length, blocking.length)),
    status: blocking.length > 0 ? ('fail' as const) : ('pass' as const),
    before: old.length,
    after: after.errors.length,
    added: added.map(plain),
    removed,
    seconds: since(started),
    version: after.version,
  };
  return { checks: [check], failure: blocking.length > 0 ? describeFindings('Pyright reports:', blocking) : null };
};

function summaryOf(added: number, blocking: number): string {
  if (added === 0) return 'no new type error';
  const said = count(added, 'new type error');
  return blocking === 0 ? `${said}, listed only: the repository does not check types` : said;
}

type Errors = TypeErrors | null;

/** Candidates of one plan change the same few files: base is looked at once. */
async function baseErrors(parts: JudgeParts, paths: readonly string[], look: () => Promise<Errors>): Promise<Errors> {
  const key = [...paths].sort().join('\0');
  const known = parts.typeErrors.get(key);
  if (known !== undefined) return known;
  const found = await look();
  if (found !== null) parts.typeErrors.set(key, found);
  return found;
}
