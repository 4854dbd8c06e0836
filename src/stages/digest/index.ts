import { UserError } from '../../base/errors.ts';
import type { Digest } from '../../contracts/digest.ts';
import type { Embedder } from '../../contracts/model.ts';
import { buildDigest } from '../../knowledge/build/build-digest.ts';
import { embedSymbols } from '../../knowledge/build/embed-symbols.ts';
import { digestKey, keepDigest, keptDigest } from '../../knowledge/build/kept-digest.ts';
import { keep, readFacts, type ReadFacts } from '../../knowledge/build/read-facts.ts';
import type { Listing } from '../../knowledge/build/source-tree.ts';
import { available } from '../../knowledge/open.ts';
import { languageOf } from '../../knowledge/parse/languages.ts';
import { openStore, type KnowledgeStore } from '../../knowledge/store/store.ts';
import type { StageContext } from '../stage.ts';

/** The part of what is left of the run that vectors may take; the rest is for finding and proving a change. */
export const EMBED_SHARE = 0.3;

/** What digesting needs; a stage context is one. */
export type DigestContext = Pick<
  StageContext,
  'repository' | 'models' | 'knowledgeFolder' | 'log' | 'signal' | 'waiting'
> & {
  readonly options: Pick<StageContext['options'], 'full' | 'no-embed'>;
  readonly budget: { remaining(): { readonly seconds: number } };
  /** Read every language that is known, not only Python, and be content with a repository that holds none of them. */
  readonly everyLanguage?: boolean;
};

/** Understands the code of the base commit: symbols, imports, calls and vectors. Only what changed is read again. */
export async function digestStage(context: DigestContext): Promise<Digest> {
  const started = performance.now();
  const { repository, log } = context;
  const listing = await listingOf(context);
  const store = openStore(context.knowledgeFolder, log);
  try {
    const built = await understand(context, listing, store);
    const vectors = await embed(context, store, built);
    keep(() => store.trim(), log);
    if (store.damaged() > 0) log.warn('some of the kept knowledge was damaged and was made again');
    const partial = [built.stats.partial, vectors.partial].filter((text) => text !== undefined).join('; ');
    return {
      schema: 1,
      commit: repository.base,
      ...built,
      stats: {
        ...built.stats,
        embedded: vectors.embedded,
        vectors: vectors.kind,
        seconds: round((performance.now() - started) / 1000),
        rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
        history: repository.shallow ? 'not available: shallow' : 'ok',
        cache: cacheState(built.stats, store.lastUsed()),
        ...(partial === '' ? {} : { partial }),
      },
    };
  } finally {
    store.close();
  }
}

/** What the files of the base commit say by themselves, for those who need more than the digest. */
export async function readSources(context: DigestContext): Promise<ReadFacts> {
  const listing = await listingOf(context);
  const store = openStore(context.knowledgeFolder, context.log);
  try {
    return await factsOf(context, listing, store);
  } finally {
    store.close();
  }
}

/** The files that are read; without any Python there is nothing that a run could change. */
async function listingOf({ repository, everyLanguage = false }: DigestContext): Promise<Listing> {
  const { files, passedOver } = await repository.listing();
  const read = files.filter(({ path }) => (everyLanguage ? languageOf(path) !== null : path.endsWith('.py')));
  if (read.length === 0 && !everyLanguage) {
    throw new UserError('no-python', `${repository.root} holds no Python file at ${repository.base.slice(0, 12)}`);
  }
  return { files: read, passedOver };
}

function factsOf(context: DigestContext, listing: Listing, store: KnowledgeStore): Promise<ReadFacts> {
  const { repository, log, signal, waiting } = context;
  const tree = { listing: () => Promise.resolve(listing), readMany: repository.readMany };
  return readFacts({ tree, store, full: context.options.full, log, signal, waiting });
}

async function understand(context: DigestContext, listing: Listing, store: KnowledgeStore) {
  const { repository, log } = context;
  const key = digestKey(listing);
  const known = context.options.full ? null : keptDigest(store, key, listing);
  if (known !== null) return known;
  const read = await factsOf(context, listing, store);
  if (read.files.size === 0 && context.everyLanguage !== true) {
    throw new UserError('no-python', `no Python file of ${repository.root} could be read: ${read.failures[0]?.why ?? 'none'}`);
  }
  const built = buildDigest(read);
  if (!read.passing) keep(() => keepDigest(store, key, built), log);
  return built;
} // prettier-ignore

function cacheState({ parsed, reused }: Pick<Digest['stats'], 'parsed' | 'reused'>, lastUsed: number | null): Digest['stats']['cache'] {
  const state = reused === 0 ? 'miss' : parsed === 0 ? 'hit' : 'partial';
  return { state, ageSeconds: lastUsed === null || state === 'miss' ? null : Math.max(0, Math.round((Date.now() - lastUsed) / 1000)) };
} // prettier-ignore

interface Vectors {
  readonly embedded: number;
  readonly kind: Digest['stats']['vectors'];
  readonly partial: string | undefined;
}

async function embed(
  context: DigestContext,
  store: KnowledgeStore,
  digest: Pick<Digest, 'modules' | 'symbols'>,
): Promise<Vectors> {
  const { log, signal, waiting } = context;
  const none = { embedded: 0, kind: 'none', partial: undefined } as const;
  if (context.options['no-embed']) return none;
  const embedder: Embedder | null = await available(() => context.models.embedder(), log, 'digesting without vectors');
  if (embedder === null) return none;
  const { embedded, missing } = await embedSymbols({
    digest,
    tree: context.repository,
    store,
    embedder,
    full: context.options.full,
    seconds: context.budget.remaining().seconds * EMBED_SHARE,
    log,
    signal,
    waiting,
  });
  const faiss = await available(() => context.models.faiss(), log, 'vectors are searched exactly');
  const partial = missing === 0 ? undefined : `${missing} symbols or files have no vector yet: out of time`;
  if (partial !== undefined) log.warn(partial);
  return { embedded, kind: faiss === null ? 'exact' : 'faiss', partial };
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
