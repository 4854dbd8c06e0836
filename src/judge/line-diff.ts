import type { Edit } from '../contracts/candidate.ts';

/** Lines [beforeStart, beforeEnd) became lines [afterStart, afterEnd); 0-based. */
export interface Hunk {
  readonly beforeStart: number;
  readonly beforeEnd: number;
  readonly afterStart: number;
  readonly afterEnd: number;
}

/** Above this many line pairs the middle is one hunk: a table of that size is not worth the exactness. */
const MAX_CELLS = 9_000_000;

/** The lines that differ between two texts, by longest common subsequence. */
export function diffLines(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (beforeEnd > head && afterEnd > head && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd--;
    afterEnd--;
  }
  if (head === beforeEnd && head === afterEnd) return [];
  const whole = [{ beforeStart: head, beforeEnd, afterStart: head, afterEnd }];
  if ((beforeEnd - head + 1) * (afterEnd - head + 1) > MAX_CELLS) return whole;
  return middle(before.slice(head, beforeEnd), after.slice(head, afterEnd), head);
}

function middle(before: readonly string[], after: readonly string[], offset: number): readonly Hunk[] {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      common[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i++;
      j++;
      continue;
    }
    const [startI, startJ] = [i, j];
    while (
      (i < before.length || j < after.length) &&
      !(i < before.length && j < after.length && before[i] === after[j])
    ) {
      if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    hunks.push({
      beforeStart: offset + startI,
      beforeEnd: offset + i,
      afterStart: offset + startJ,
      afterEnd: offset + j,
    });
  }
  return hunks;
}

/** Lines with their ends, so that joining them gives the text back: `a\r\nb` -> [`a\r\n`, `b`]. */
export function splitLines(text: string): readonly string[] {
  return text.split(/(?<=\n)/).filter((line) => line !== '');
}

/** The edits that turn one content into another, by line; null when the changed lines are not UTF-8. */
export function editsBetween(path: string, before: Buffer | null, after: Buffer): readonly Edit[] | null {
  if (before === null)
    return isUtf8(after) ? [{ path, start: 0, end: 0, replacement: after.toString('utf8'), create: true }] : null;
  // latin1 maps each byte to one character, so that offsets are bytes.
  const old = splitLines(before.toString('latin1'));
  const now = splitLines(after.toString('latin1'));
  const starts = [0];
  for (const line of old) starts.push((starts.at(-1) ?? 0) + line.length);
  const edits: Edit[] = [];
  for (const hunk of diffLines(old, now)) {
    const bytes = Buffer.from(now.slice(hunk.afterStart, hunk.afterEnd).join(''), 'latin1');
    if (!isUtf8(bytes)) return null;
    const [start = 0, end = 0] = [starts[hunk.beforeStart], starts[hunk.beforeEnd]];
    edits.push({ path, start, end, replacement: bytes.toString('utf8'), create: false });
  }
  return edits;
}

/** How many lines a change touches: the larger of removed and added, per hunk. */
export function changedLineCount(before: Buffer | null, after: Buffer): number {
  const lines = (content: Buffer | null) => splitLines(content?.toString('latin1') ?? '');
  return diffLines(lines(before), lines(after)).reduce(
    (sum, hunk) => sum + Math.max(hunk.beforeEnd - hunk.beforeStart, hunk.afterEnd - hunk.afterStart),
    0,
  );
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}
