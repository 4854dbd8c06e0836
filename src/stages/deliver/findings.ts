import type { Finding } from '../../contracts/verdict.ts';
import type { Evidence } from './evidence.ts';

/** A finding that stays in the patch, for annotations and SARIF. */
export type Remaining = Finding;

const MOST = 500;

/**
 * What the checks and the guard say of the patch that is delivered, each once. A winner has few: what failed a check would
 * not have won, so these are warnings, and types or rules that are not part of the verdict.
 */
export function remainingFindings({ resolution, patch }: Evidence): readonly Remaining[] {
  const shown = resolution.winner ?? resolution.best;
  const checks = shown?.verdict.checks.flatMap(({ added }) => added) ?? [];
  const guard = (patch?.findings ?? []).map(({ rule, path, line, message }) => ({ tool: 'guard', rule, path, line, message }));
  const known = new Map([...checks, ...guard].map((each) => [`${each.tool}\0${each.rule}\0${each.path}\0${each.line}`, each]));
  return [...known.values()].slice(0, MOST);
} // prettier-ignore
