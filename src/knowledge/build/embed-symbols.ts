import type { Logger } from '../../base/log.ts';
import type { CodeSymbol, Digest } from '../../contracts/digest.ts';
import type { Embedder } from '../../contracts/model.ts';
import { cardKey, cardText } from '../search/passages.ts';
import type { KnowledgeStore } from '../store/store.ts';
import { toUnit } from '../vectors/vector-index.ts';
import { keep } from './read-facts.ts';
import type { SourceTree } from './source-tree.ts';
import { embeddingText, vectorKey } from './symbol-text.ts';

/** Texts made at once and ordered by length, so that texts that share a batch need hardly any padding. */
const WINDOW = 2_048;
/** Texts embedded between two writes: what is done stays done when a run is stopped. */
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
  const inTime = () => (performance.now() - started) / 1000 < parts.seconds;
  let done = 0;
  for (let from = 0; from < wanted.length && inTime(); from += WINDOW) {
    const window = wanted.slice(from, from + WINDOW);
    const sources = await parts.tree.readMany([...new Set(window.map((item) => item.path))]);
    const texts = window.map((item) => ({ key: item.key, text: item.text(sources.get(item.path) ?? Buffer.alloc(0)) }));
    texts.sort((left, right) => right.text.length - left.text.length);
    for (let at = 0; at < texts.length && inTime(); at += ROUND) {
      signal.throwIfAborted();
      const rate = done === 0 ? '' : `, ${Math.round((done * 1000) / (performance.now() - started))} a second`;
      parts.waiting(`embedding ${done} of ${wanted.length} symbols and files${rate}`);
      const round = texts.slice(at, at + ROUND);
      const vectors = await embedder.embed(round.map(({ text }) => text), signal); // prettier-ignore
      const entries = round.flatMap(({ key }, index) => {
        const vector = vectors[index];
        return vector === undefined ? [] : [{ hash: key, vector: toUnit(vector) }];
      });
      keep(() => store.putVectors(embedder.id, entries), parts.log);
      done += round.length;
    }
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
