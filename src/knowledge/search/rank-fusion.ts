/** Damps the weight of first places; the value of the paper that introduced the method. */
const DAMPING = 60;

export interface Fused {
  readonly index: number;
  readonly score: number;
  /** Rank in each list, from 1; null where a list does not have it. */
  readonly ranks: readonly (number | null)[];
}

/** Joins ranked lists by reciprocal rank: what stands high in several lists comes first. */
export function fuseRanks(lists: readonly (readonly { readonly index: number }[])[], limit: number): Fused[] {
  const ranks = new Map<number, (number | null)[]>();
  lists.forEach((list, which) =>
    list.forEach(({ index }, position) => {
      const known = ranks.get(index) ?? lists.map(() => null);
      known[which] = position + 1;
      ranks.set(index, known);
    }),
  );
  return [...ranks]
    .map(([index, places]) => ({
      index,
      ranks: places,
      score: places.reduce((sum: number, rank) => sum + (rank === null ? 0 : 1 / (DAMPING + rank)), 0),
    }))
    .sort((left, right) => right.score - left.score || left.index - right.index)
    .slice(0, Math.max(0, limit));
}
