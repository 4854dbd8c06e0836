/** The part of faiss-node that we use. */
export interface FaissModule {
  readonly IndexFlatIP: new (dimensions: number) => {
    add(vectors: number[]): void;
    search(vectors: number[], limit: number): { readonly distances: number[]; readonly labels: number[] };
    ntotal(): number;
  };
}
