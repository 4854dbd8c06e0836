import { messageOf, UserError } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { CodeSymbol, Digest } from '../contracts/digest.ts';
import type { Embedder } from '../contracts/model.ts';
import { lexicalWords, vectorKey } from './build/symbol-text.ts';
import type { Knowledge, SearchHit } from './knowledge.ts';
import { fileOf } from './locate.ts';
import { createLookup } from './lookup.ts';
import { createLexicalIndex, type LexicalIndex } from './search/lexical.ts';
import { cardKey, passagesOf } from './search/passages.ts';
import { fuseRanks } from './search/rank-fusion.ts';
import { createRetriever, type Retriever, type SemanticTiers, type Structure } from './search/retriever.ts';
import { searchWords } from './search/words.ts';
import { openStore } from './store/store.ts';
import type { FaissModule } from './vectors/faiss.ts';
import { createVectorIndex, toUnit, type VectorIndex } from './vectors/vector-index.ts';

/** What knowledge needs of a run; a stage context is one. */
export interface KnowledgeContext {
  readonly repository: {
    read(path: string): Promise<Buffer | null>;
    readMany(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  };
  readonly knowledgeFolder: string;
  readonly models: { embedder(): Promise<Embedder>; faiss(): Promise<FaissModule> };
  readonly log: Logger;
}

/** How deep each list is looked at before they are joined. */
const DEPTH = 200;
/** A query longer than this is cut for the vector; the words of all of it still count. */
const QUERY_CHARACTERS = 1_500;

interface Semantic {
  readonly embedder: Embedder;
  readonly index: VectorIndex;
  /** Symbols in the order of the index. */
  readonly symbols: readonly CodeSymbol[];
}
interface Tier<Value> {
  readonly index: VectorIndex;
  readonly values: readonly Value[];
}
interface Searcher {
  readonly symbols: readonly CodeSymbol[];
  readonly lexical: LexicalIndex;
  readonly semantic: Semantic | null;
}

/** Opens the knowledge of a digest. Search indices are built at the first search, from the base files and kept vectors. */
export function openKnowledge(digest: Digest, context: KnowledgeContext): Promise<Knowledge> {
  const searchers = new Map<boolean, Promise<Searcher>>();
  const searcher = (tests: boolean) => {
    const known = searchers.get(tests) ?? buildSearcher(digest, context, tests);
    searchers.set(tests, known);
    return known;
  };
  const lookup = createLookup(digest);
  const retrievers = new Map<boolean, Promise<Retriever>>();
  const retriever = (tests: boolean) => {
    const known = retrievers.get(tests) ?? buildRetriever(digest, context, tests, structureOf(knowledge));
    retrievers.set(tests, known);
    return known;
  };
  const knowledge: Knowledge = {
    ...lookup,
    digest,
    source: async (path) => {
      const bytes = await context.repository.read(path);
      if (bytes === null) throw new Error(`${path} is not a file of the base commit`);
      return bytes;
    },
    sources: (paths) => context.repository.readMany(paths),
    search: async (text, options) => {
      const { symbols, lexical, semantic } = await searcher(options.tests ?? false);
      options.signal.throwIfAborted();
      const byWords = lexical.search(searchWords(text), DEPTH);
      const byMeaning = semantic === null ? [] : await nearest(semantic, symbols, text, options.signal);
      return fuseRanks([byWords, byMeaning], options.limit).flatMap(({ index, score, ranks }): SearchHit[] => {
        const symbol = symbols[index];
        return symbol === undefined ? [] : [{ symbol, score, lexical: ranks[0] ?? null, semantic: ranks[1] ?? null }];
      });
    },
    retrieve: async (question, { tests = false, ...options }) => {
      const opened = await retriever(tests);
      return opened.retrieve(question, options);
    },
    close: () => {
      searchers.clear();
      retrievers.clear();
    },
  };
  return Promise.resolve(knowledge);
}

/** Names, paths and neighbours as the graph knows them. */
function structureOf(knowledge: Pick<Knowledge, 'digest' | 'named' | 'symbol' | 'callers' | 'callees' | 'symbolsIn'>): Structure {
  return {
    named: (name) => knowledge.named(name),
    fileOf: (path) => fileOf(path, knowledge),
    neighbours: (symbol) =>
      [...knowledge.callees(symbol.id).map((edge) => edge.to), ...knowledge.callers(symbol.id).map((edge) => edge.from), symbol.parent ?? '']
        .flatMap((id) => knowledge.symbol(id) ?? []),
  };
} // prettier-ignore

async function buildRetriever(
  digest: Digest,
  context: KnowledgeContext,
  tests: boolean,
  structure: Structure,
): Promise<Retriever> {
  const paths = digest.modules.flatMap((module) => (tests || !module.test ? [module.path] : []));
  const passages = passagesOf(digest, await context.repository.readMany(paths), tests);
  const semantic = digest.stats.vectors === 'none' ? null : await openTiers(digest, context);
  return createRetriever(passages, semantic, structure);
}

/** Makes indices of kept vectors: `tier` gives the values that have one, in the order of its index. Null without the model. */
async function openIndices<Made>(
  context: KnowledgeContext,
  make: (tier: <Value>(values: readonly Value[], key: (value: Value) => string) => Tier<Value>) => Made,
): Promise<(Made & { readonly embedder: Embedder }) | null> {
  const embedder = await available(() => context.models.embedder(), context.log, 'search uses words only');
  if (embedder === null) return null;
  const faiss = await available(() => context.models.faiss(), context.log, 'vectors are searched exactly');
  const store = openStore(context.knowledgeFolder, context.log);
  try {
    const made = make((values, key) => {
      const kept = values.flatMap((value) => {
        const vector = store.vector(key(value), embedder.id, embedder.dimensions);
        return vector === null ? [] : [{ value, vector }];
      });
      const vectors = kept.map((one) => one.vector);
      return { index: createVectorIndex(vectors, embedder.dimensions, faiss), values: kept.map((one) => one.value) };
    });
    return { ...made, embedder };
  } finally {
    store.close();
  }
}

/** The kept vectors of files and symbols, each in an index of its own. */
function openTiers(digest: Digest, context: KnowledgeContext): Promise<SemanticTiers | null> {
  return openIndices(context, (tier) => {
    const files = tier(digest.modules, cardKey);
    const symbols = tier(digest.symbols, vectorKey);
    return {
      files: { index: files.index, paths: files.values.map((module) => module.path) },
      symbols: { index: symbols.index, ids: symbols.values.map((symbol) => symbol.id) },
    };
  });
}

async function buildSearcher(digest: Digest, context: KnowledgeContext, tests: boolean): Promise<Searcher> {
  const symbols = digest.symbols.filter((symbol) => tests || !symbol.test);
  const sources = await context.repository.readMany([...new Set(symbols.map((symbol) => symbol.path))]);
  const words = symbols.map((symbol) => lexicalWords(symbol, sources.get(symbol.path) ?? Buffer.alloc(0)));
  const semantic = digest.stats.vectors === 'none' ? null : await openVectors(symbols, context);
  return { symbols, lexical: createLexicalIndex(words), semantic };
}

function openVectors(symbols: readonly CodeSymbol[], context: KnowledgeContext): Promise<Semantic | null> {
  return openIndices(context, (tier) => {
    const { index, values } = tier(symbols, vectorKey);
    return { index, symbols: values };
  });
}

async function nearest(
  semantic: Semantic,
  symbols: readonly CodeSymbol[],
  text: string,
  signal: AbortSignal,
): Promise<{ readonly index: number }[]> {
  const [query] = await semantic.embedder.embed([text.slice(0, QUERY_CHARACTERS)], signal);
  if (query === undefined) return [];
  const positions = new Map(symbols.map((symbol, index) => [symbol.id, index]));
  return semantic.index.nearest(toUnit(query), DEPTH).flatMap((one) => {
    const index = positions.get(semantic.symbols[one.index]?.id ?? '');
    return index === undefined ? [] : [{ index }];
  });
}

/** The kept vectors of definitions; nothing is made that is not kept. Without the model there is none. */
export async function openVectorsOf(
  context: Pick<KnowledgeContext, 'knowledgeFolder' | 'log'> & { readonly models: Pick<KnowledgeContext['models'], 'embedder'> },
): Promise<{ of(symbol: CodeSymbol): Float32Array | null } & Disposable> {
  const embedder = await available(() => context.models.embedder(), context.log, 'code is compared without its meaning');
  const store = openStore(context.knowledgeFolder, context.log);
  return {
    of: (symbol) => (embedder === null ? null : store.vector(vectorKey(symbol), embedder.id, embedder.dimensions)),
    [Symbol.dispose]: () => store.close(),
  };
} // prettier-ignore

/** A model or library that is not there is a named state, not a failure; one that is there and damaged is. */
export async function available<Value>(
  open: () => Promise<Value>,
  log: Logger,
  instead: string,
): Promise<Value | null> {
  try {
    return await open();
  } catch (error) {
    const absent = ['model-missing', 'model-unreachable', 'native-missing'];
    if (!(error instanceof UserError) || !absent.includes(error.reason)) throw error;
    log.warn(`${messageOf(error)}; ${instead}`);
    return null;
  }
}
