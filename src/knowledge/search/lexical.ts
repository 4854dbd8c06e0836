export interface Scored {
  readonly index: number;
  readonly score: number;
}

export interface LexicalIndex {
  readonly size: number;
  /** Positions of the documents that hold a word of the query, best first; equal scores in the order given. */
  search(words: readonly string[], limit: number): Scored[];
  /** The score of every document, by position; 0 where it holds no word of the query. */
  scores(words: readonly string[]): Float64Array;
  /** How much a word tells: high for a rare one, highest for one that no document holds. */
  rarity(word: string): number;
  /** Whether a document holds a word. */
  holds(index: number, word: string): boolean;
}

/** How quickly repetitions of a word stop counting, and how much long documents are held back. */
const K1 = 1.2;
const B = 0.6;

/** A BM25 index over documents given as words. `words(index)` is asked for once per document, in order. */
export function buildLexicalIndex(size: number, words: (index: number) => readonly string[]): LexicalIndex {
  const postings = new Map<string, { readonly documents: number[]; readonly counts: number[] }>();
  const lengths = new Float64Array(size);
  let total = 0;
  for (let index = 0; index < size; index++) {
    const own = words(index);
    lengths[index] = own.length;
    total += own.length;
    for (const word of own) {
      const known = postings.get(word);
      if (known === undefined) {
        postings.set(word, { documents: [index], counts: [1] });
      } else if (known.documents.at(-1) === index) {
        known.counts[known.counts.length - 1] = (known.counts.at(-1) ?? 0) + 1;
      } else {
        known.documents.push(index);
        known.counts.push(1);
      }
    }
  }
  const mean = Math.max(1, total / Math.max(1, size));
  const rarityOf = (documents: number) => Math.log(1 + (size - documents + 0.5) / (documents + 0.5));
  const rarity = (word: string) => rarityOf(postings.get(word)?.documents.length ?? 0);
  const scores = (query: readonly string[]) => {
    const sums = new Float64Array(size);
    for (const word of new Set(query)) {
      const list = postings.get(word);
      if (list === undefined) continue;
      const weight = rarityOf(list.documents.length) * (K1 + 1);
      list.documents.forEach((index, at) => {
        const count = list.counts[at] ?? 0;
        const length = 1 - B + (B * (lengths[index] ?? 0)) / mean;
        sums[index] = (sums[index] ?? 0) + (weight * count) / (count + K1 * length);
      });
    }
    return sums;
  };
  return { size, scores, rarity, search: (query, limit) => top(scores(query), limit), holds: (index, word) => has(postings.get(word)?.documents, index) }; // prettier-ignore
}

/** A BM25 index over documents that are at hand. */
export function createLexicalIndex(documents: readonly (readonly string[])[]): LexicalIndex {
  return buildLexicalIndex(documents.length, (index) => documents[index] ?? []);
}

/** The positions with the highest scores above 0, best first; equal scores in order of position. */
export function top(scores: Float64Array, limit: number): Scored[] {
  const found: Scored[] = [];
  scores.forEach((score, index) => {
    if (score > 0) found.push({ index, score });
  });
  return found.sort((left, right) => right.score - left.score || left.index - right.index).slice(0, Math.max(0, limit));
}

/** Whether a rising list of numbers holds one. */
function has(sorted: readonly number[] | undefined, wanted: number): boolean {
  let [low, high] = [0, (sorted?.length ?? 0) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted?.[middle] ?? -1;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
