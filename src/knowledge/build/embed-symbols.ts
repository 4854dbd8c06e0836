import type { Logger } from '../../base/log.ts';
import type { CodeSymbol } from '../../contracts/digest.ts';
import type { Embedder } from '../../contracts/model.ts';
import type { KnowledgeStore } from '../store/store.ts';
import { toUnit } from '../vectors/vector-index.ts';
import { keep } from './read-facts.ts';
import type { SourceTree } from './source-tree.ts';
import { embeddingText, vectorKey } from './symbol-text.ts';

/** Symbols embedded between two writes: what is done stays done when a run is stopped. */
const BATCH = 64;

/**
 * Makes the vectors of code that are not kept yet, until the deadline; tests are found by their words alone.
 * Returns how many were made, and how many still lack one.
 */
export async function embedSymbols(parts: {
  readonly symbols: readonly CodeSymbol[];
  readonly tree: SourceTree;
  readonly store: KnowledgeStore;
  readonly embedder: Embedder;
  readonly full: boolean;
  /** Seconds that may be spent. */
  readonly seconds: number;
  readonly log: Logger;
  readonly signal: AbortSignal;
  waiting(text: string): void;
}): Promise<{ readonly embedded: number; readonly missing: number }> {
  const { store, embedder, signal } = parts;
  const wanted = parts.symbols.filter(
    (symbol) =>
      !symbol.test &&
      (parts.full || store.vector(vectorKey(symbol), embedder.id, embedder.dimensions) === null),
  );
  const started = performance.now();
  let done = 0;
  while (done < wanted.length && (performance.now() - started) / 1000 < parts.seconds) {
    signal.throwIfAborted();
    const rate = done === 0 ? '' : `, ${Math.round((done * 1000) / (performance.now() - started))} a second`;
    parts.waiting(`embedding ${done} of ${wanted.length} symbols${rate}`);
    const batch = wanted.slice(done, done + BATCH);
    const sources = await parts.tree.readMany([...new Set(batch.map((symbol) => symbol.path))]);
    const texts = batch.map((symbol) => embeddingText(symbol, sources.get(symbol.path) ?? Buffer.alloc(0)));
    const vectors = await embedder.embed(texts, signal);
    const entries = batch.flatMap((symbol, index) => {
      const vector = vectors[index];
      return vector === undefined ? [] : [{ hash: vectorKey(symbol), vector: toUnit(vector) }];
    });
    keep(() => store.putVectors(embedder.id, entries), parts.log);
    done += batch.length;
  }
  return { embedded: done, missing: wanted.length - done };
}
