import { applyEdits } from '../bench/overlay.ts';
import { describeFindings } from '../failure-text.ts';
import { guardChanges } from '../guard/guard.ts';
import type { GuardChange } from '../guard/types.ts';
import { notRun, since, type Gate } from './gate.ts';

/** The byte-level safety rules. */
export const guardGate: Gate = async (parts, subject) => {
  const started = performance.now();
  const changes: GuardChange[] = [];
  for (const [path, edits] of Map.groupBy(subject.edits, (edit) => edit.path)) {
    const old = await parts.base.read(path);
    const after = applyEdits(old, edits);
    const mode = old === null ? null : ((await parts.base.mode(path)) ?? '100644');
    changes.push({ path, oldMode: mode, newMode: mode ?? '100644', old, new: after });
  }
  const report = guardChanges(changes, parts.guard);
  const added = report.findings.map(({ rule, path, line, message }) => ({ tool: 'guard', rule, path, line, message }));
  const refused = report.findings.filter((finding) => finding.severity === 'refuse');
  const warned = report.findings.length - refused.length;
  const summary =
    refused[0] !== undefined
      ? `refused: ${refused[0].rule} in ${refused[0].path || 'the patch'}`
      : warned > 0
        ? `accepted with ${warned} warnings`
        : 'accepted';
  const check = {
    ...notRun('guard', summary, since(started)),
    status: report.ok ? ('pass' as const) : ('fail' as const),
    added,
  };
  const failure = report.ok
    ? null
    : describeFindings(
        'A safety rule refuses the change:',
        refused.map((finding) => ({ tool: 'guard', ...finding })),
      );
  return { checks: [check], failure };
};
