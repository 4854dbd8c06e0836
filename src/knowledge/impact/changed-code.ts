import type { Digest, SymbolId } from '../../contracts/digest.ts';
import type { ChangedCode, Users } from './affected-tests.ts';

/** Lines of a file as they are now that a change touched; for what was only removed, the lines around the place. */
export interface ChangedLines {
  readonly path: string;
  readonly lines: readonly number[];
}

/** The touched lines of a unified diff without context (`git diff -U0`). */
export function changedLines(diff: string): ChangedLines[] {
  const found = new Map<string, Set<number>>();
  let lines: Set<number> | null = null;
  for (const line of diff.split('\n')) {
    const path = /^\+\+\+ b\/(.+?)\t?$/.exec(line)?.[1];
    if (line.startsWith('+++ ')) {
      lines = path === undefined ? null : (found.get(path) ?? new Set<number>());
      if (path !== undefined && lines !== null) found.set(path, lines);
    }
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null || lines === null) continue;
    const start = Number(hunk[1]);
    const count = hunk[2] === undefined ? 1 : Number(hunk[2]);
    if (count === 0) lines.add(Math.max(1, start)).add(start + 1);
    for (let at = start; at < start + Math.min(count, 20_000); at++) lines.add(at);
  }
  return [...found].map(([path, all]) => ({ path, lines: [...all].sort((a, b) => a - b) }));
}

/** The definitions that hold touched lines, and the files where something else was touched. */
export async function changedCode(changes: readonly ChangedLines[], digest: Digest, users: Users): Promise<ChangedCode> {
  const byPath = Map.groupBy(digest.symbols, (one) => one.path);
  const symbols = new Set<SymbolId>();
  const files = new Set<string>();
  for (const { path, lines } of changes) {
    if (!digest.modules.some((one) => one.path === path)) continue;
    const own = byPath.get(path) ?? [];
    for (const line of lines) {
      const holder = own.findLast((one) => one.line <= line && line <= one.endLine);
      if (holder !== undefined) {
        symbols.add(holder.id);
        continue;
      }
      const using = await users.of(path, line);
      if (using === null) files.add(path);
      else for (const id of using) symbols.add(id);
    }
  }
  return { symbols: [...symbols], files: [...files] };
} // prettier-ignore
