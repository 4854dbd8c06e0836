export interface LexicalIndex {
  /** Positions of the documents that hold a word of the query, best first; equal scores in the order given. */
  search(words: readonly string[], limit: number): { readonly index: number; readonly score: number }[];
}

/** How quickly repetitions of a word stop counting, and how much long documents are held back. */
const K1 = 1.2;
const B = 0.6;

/** A BM25 index over documents given as words. */
export function createLexicalIndex(documents: readonly (readonly string[])[]): LexicalIndex {
  const postings = new Map<string, { index: number; count: number }[]>();
  const lengths = documents.map((words) => words.length);
  documents.forEach((words, index) => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [{ index, count }]);
      else list.push({ index, count });
    }
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return {
    search: (words, limit) => {
      const scores = new Map<number, number>();
      for (const word of new Set(words)) {
        const list = postings.get(word) ?? [];
        const rarity = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5));
        for (const { index, count } of list) {
          const length = 1 - B + (B * (lengths[index] ?? 0)) / Math.max(1, mean);
          scores.set(index, (scores.get(index) ?? 0) + (rarity * count * (K1 + 1)) / (count + K1 * length));
        }
      }
      return [...scores]
        .map(([index, score]) => ({ index, score }))
        .sort((left, right) => right.score - left.score || left.index - right.index)
        .slice(0, Math.max(0, limit));
    },
  };
}
