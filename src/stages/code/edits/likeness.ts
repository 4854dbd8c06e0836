/** The words of a name: `_maxRetryCount` -> max, retry, count. */
export function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** How alike two names or short texts are, 0..1: shared words, then shared pairs of letters. */
export function likeness(left: string, right: string): number {
  if (left === right) return 1;
  const words = overlap(wordsOf(left), wordsOf(right));
  return 0.5 * words + 0.5 * overlap(pairs(left), pairs(right));
}

function pairs(text: string): string[] {
  const lower = text.toLowerCase();
  return Array.from({ length: Math.max(0, lower.length - 1) }, (_, at) => lower.slice(at, at + 2));
}

/** Dice's coefficient over two bags. */
function overlap(left: readonly string[], right: readonly string[]): number {
  if (left.length + right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const one of left) counts.set(one, (counts.get(one) ?? 0) + 1);
  let shared = 0;
  for (const one of right) {
    const count = counts.get(one) ?? 0;
    if (count > 0) shared += 1;
    counts.set(one, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}
