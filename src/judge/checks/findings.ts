import type { Finding } from '../../contracts/verdict.ts';

/** A finding with the text of its line, by which it is known again after lines have moved. */
export interface LocatedFinding extends Finding {
  readonly text: string;
  /** Edits that the tool calls safe, where it offers any. */
  readonly fix: readonly TextFix[] | null;
}

/** Type errors in some files, and what found them. */
export interface TypeErrors {
  readonly version: string;
  readonly errors: readonly LocatedFinding[];
}

export interface TextFix {
  readonly start: { readonly row: number; readonly column: number };
  readonly end: { readonly row: number; readonly column: number };
  readonly content: string;
}

/**
 * What a change adds and removes. A finding is the same one when tool, rule, file, message and the text of its line are
 * the same; what is left over is matched without the text, so that editing a line which had a finding adds none.
 */
export function compareFindings(
  before: readonly LocatedFinding[],
  after: readonly LocatedFinding[],
): { readonly added: readonly LocatedFinding[]; readonly removed: number } {
  const exact = unmatched(before, after, (finding) => `${coarseKey(finding)}\0${finding.text.trim()}`);
  const coarse = unmatched(exact.before, exact.after, coarseKey);
  return { added: coarse.after, removed: coarse.before.length };
}

/** Numbers in messages (line lengths, columns) change when a line does. */
function coarseKey({ tool, rule, path, message }: LocatedFinding): string {
  return [tool, rule, path, message.replace(/\d+/g, '#').replace(/\s+/g, ' ')].join('\0');
}

function unmatched(
  before: readonly LocatedFinding[],
  after: readonly LocatedFinding[],
  key: (finding: LocatedFinding) => string,
): { before: LocatedFinding[]; after: LocatedFinding[] } {
  const counts = new Map<string, number>();
  for (const finding of before) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
  const take = (finding: LocatedFinding) => {
    const left = counts.get(key(finding)) ?? 0;
    counts.set(key(finding), left - 1);
    return left > 0;
  };
  const added = after.filter((finding) => !take(finding));
  const left = [...before].reverse().filter((finding) => take(finding));
  return { before: left, after: added };
}

/** The finding as it is reported. */
export function plain({ tool, rule, path, line, message }: LocatedFinding): Finding {
  return { tool, rule, path, line, message };
}

/** The text of each line of a file, for findings that name a line. */
export function lineReader(content: Buffer | null): (line: number) => string {
  const lines = content?.toString('utf8').split('\n') ?? [];
  return (line) => (lines[line - 1] ?? '').replace(/\r$/, '');
}
