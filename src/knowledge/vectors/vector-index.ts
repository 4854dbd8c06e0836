import type { FaissModule } from './faiss.ts';

export interface Neighbour {
  /** Position of the vector in the order given. */
  readonly index: number;
  /** Cosine, as the vectors are of unit length. */
  readonly score: number;
}

/** Nearest vectors by inner product, best first; equal scores in the order given. */
export interface VectorIndex {
  readonly kind: 'faiss' | 'exact';
  readonly size: number;
  nearest(query: Float32Array, limit: number): Neighbour[];
}

/** Vectors handed to the native library at once: it takes plain arrays, which cost eight bytes a number. */
const ADD_BATCH = 512;

/** Builds an index over unit vectors: with FAISS where it is given, else our own exact search. */
export function createVectorIndex(
  vectors: readonly Float32Array[],
  dimensions: number,
  faiss: FaissModule | null,
): VectorIndex {
  for (const vector of vectors) {
    if (vector.length !== dimensions) throw new RangeError(`a vector of ${vector.length} among vectors of ${dimensions}`);
  } // prettier-ignore
  return faiss === null ? exactIndex(vectors) : faissIndex(vectors, dimensions, faiss);
}

/** Scales a vector to length 1; a zero vector stays. */
export function toUnit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return length > 0 ? vector.map((value) => value / length) : vector;
}

function faissIndex(vectors: readonly Float32Array[], dimensions: number, faiss: FaissModule): VectorIndex {
  const index = new faiss.IndexFlatIP(dimensions);
  for (let from = 0; from < vectors.length; from += ADD_BATCH) {
    const flat: number[] = [];
    for (const vector of vectors.slice(from, from + ADD_BATCH)) flat.push(...vector);
    index.add(flat);
  }
  return {
    kind: 'faiss',
    size: vectors.length,
    nearest: (query, limit) => {
      const wanted = Math.min(limit, vectors.length);
      if (wanted <= 0) return [];
      const { labels, distances } = index.search([...query], wanted);
      const found = labels.map((label, rank) => ({ index: label, score: distances[rank] ?? 0 }));
      return found.filter((one) => one.index >= 0).sort(byScore);
    },
  };
}

function exactIndex(vectors: readonly Float32Array[]): VectorIndex {
  return {
    kind: 'exact',
    size: vectors.length,
    nearest: (query, limit) =>
      vectors
        .map((vector, index) => ({ index, score: dot(vector, query) }))
        .sort(byScore)
        .slice(0, Math.max(0, limit)),
  };
}

function byScore(left: Neighbour, right: Neighbour): number {
  return right.score - left.score || left.index - right.index;
}

function dot(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}
