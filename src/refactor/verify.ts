import { applyEdits } from '../judge/bench/overlay.ts';
import { lineAt } from '../knowledge/parse/flat-tree.ts';
import { parsePython, syntaxErrors } from '../knowledge/parse/python.ts';
import type { ParsedFile } from './project.ts';
import { refusal } from './refuse.ts';
import { occurrencesOf, type NameScope, type Occurrence } from './scopes.ts';
import type { Site } from './sites.ts';

/**
 * Reads the renamed file again and compares what every use of the new name means with what it meant under the old one: a
 * name that is captured by an inner scope, or captures what meant something else, is a collision.
 */
export async function verifyNames(file: ParsedFile, sites: readonly Site[], renamed: readonly Occurrence[], to: string): Promise<void> {
  const after = applyEdits(file.tree.source, sites.map((site) => ({ ...site, create: false })));
  const parsed = await parsePython(after);
  if (!parsed.ok || syntaxErrors(parsed.tree).length > 0) throw refusal(`${file.path} would be no valid Python any more`);
  const ordered = [...sites].sort((a, b) => a.start - b.start);
  const moved = (offset: number) => {
    let shift = 0;
    for (const { start, end, replacement } of ordered) {
      if (start >= offset) break;
      shift += Buffer.byteLength(replacement) - (end - start);
    }
    return offset + shift;
  };
  const key = (tree: ParsedFile['tree'], scope: NameScope | null, shift: (offset: number) => number) =>
    scope === null ? 'outside' : `${scope.kind} ${scope.node === 0 ? 0 : shift(tree.start[scope.node] ?? 0)}`;
  const before = occurrencesOf(file.tree, to);
  const now = new Map(occurrencesOf(parsed.tree, to).map((one) => [one.start, one]));
  for (const old of [...before, ...renamed]) {
    const found = now.get(moved(old.start));
    if (found === undefined || key(parsed.tree, found.scope, (offset) => offset) !== key(file.tree, old.scope, moved)) {
      throw refusal(`${file.path}:${lineAt(file.tree, old.start)}: ${to} would mean something else here than it should`);
    }
  }
} // prettier-ignore

/** Refuses where a scope that gets the new name has it already. */
export function refuseTaken(file: ParsedFile, renamed: readonly Occurrence[], to: string): void {
  // What no scope binds comes from a star import, into the module.
  const keys = new Set(renamed.map(({ scope }) => (scope === null ? 'module 0' : `${scope.kind} ${scope.node}`)));
  const taken = occurrencesOf(file.tree, to).find((one) => one.scope !== null && one.role !== 'read' && keys.has(`${one.scope.kind} ${one.scope.node}`)); // prettier-ignore
  if (taken !== undefined) throw refusal(`${file.path}:${lineAt(file.tree, taken.start)}: there is a ${to} already in the same scope`); // prettier-ignore
}
