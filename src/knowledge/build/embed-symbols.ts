import type { Logger } from '../../base/log.ts';
import type { CodeSymbol, Digest } from '../../contracts/digest.ts';
import type { Embedder } from '../../contracts/model.ts';
import { cardKey, cardText } from '../search/passages.ts';
import type { KnowledgeStore } from '../store/store.ts';
import { toUnit } from '../vectors/vector-index.ts';
import { keep, type SourceTree } from './read-facts.ts';
import { embeddingText, vectorKey } from './symbol-text.ts';

/** Texts embedded between two writes: what is done stays done when a run is stopped, and texts of like length can share a batch. */
const ROUND = 256;

interface Item {
  readonly key: string;
  readonly path: string;
  text(source: Buffer): string;
}

/**
 * Makes the vectors of files and of code that are not kept yet, until the deadline; tests are found by their words alone.
 * Returns how many were made, and how many still lack one.
 */
export async function embedSymbols(parts: {
  readonly digest: Pick<Digest, 'modules' | 'symbols'>;
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
  const wanted = itemsOf(parts.digest).filter(
    ({ key }) => parts.full || store.vector(key, embedder.id, embedder.dimensions) === null,
  );
  const started = performance.now();
  let done = 0;
  while (done < wanted.length && (performance.now() - started) / 1000 < parts.seconds) {
    signal.throwIfAborted();
    const rate = done === 0 ? '' : `, ${Math.round((done * 1000) / (performance.now() - started))} a second`;
    parts.waiting(`embedding ${done} of ${wanted.length} symbols and files${rate}`);
    const round = wanted.slice(done, done + ROUND);
    const sources = await parts.tree.readMany([...new Set(round.map((item) => item.path))]);
    const texts = round.map((item) => item.text(sources.get(item.path) ?? Buffer.alloc(0)));
    const vectors = await embedder.embed(texts, signal);
    const entries = round.flatMap(({ key }, index) => {
      const vector = vectors[index];
      return vector === undefined ? [] : [{ hash: key, vector: toUnit(vector) }];
    });
    keep(() => store.putVectors(embedder.id, entries), parts.log);
    done += round.length;
  }
  return { embedded: done, missing: wanted.length - done };
}

/** Files first: there are few, and they say where to look while symbols still lack vectors. */
function itemsOf({ modules, symbols }: Pick<Digest, 'modules' | 'symbols'>): Item[] {
  const byPath = Map.groupBy(symbols, (symbol) => symbol.path);
  const cards = modules
    .filter((module) => !module.test)
    .map((module): Item => ({
      key: cardKey(module),
      path: module.path,
      text: (source) => cardText(module, byPath.get(module.path) ?? [], source),
    }));
  const definitions = symbols
    .filter((symbol) => !symbol.test)
    .map((symbol: CodeSymbol): Item => ({
      key: vectorKey(symbol),
      path: symbol.path,
      text: (source) => embeddingText(symbol, source),
    }));
  return [...cards, ...definitions];
}
