import type { CodeSymbol } from '../../contracts/digest.ts';
import type { Embedder } from '../../contracts/model.ts';
import { toUnit, type VectorIndex } from '../vectors/vector-index.ts';
import { buildLexicalIndex, type LexicalIndex } from './lexical.ts';
import type { Passage } from './passages.ts';
import { assignedNames, codeNames, pathsIn } from './question-names.ts';
import { Scoreboard, spread } from './scoreboard.ts';
import { createTokeniser, searchWords } from './words.ts';

/** What a search by meaning needs; null where there are no vectors. */
export interface SemanticTiers {
  readonly embedder: Embedder;
  /** Files, coarse. */
  readonly files: { readonly index: VectorIndex; readonly paths: readonly string[] };
  /** Symbols, fine. */
  readonly symbols: { readonly index: VectorIndex; readonly ids: readonly string[] };
}

/** Which signals a search uses; all of them unless a measurement asks for less. */
export interface Signals {
  readonly words: boolean;
  readonly meaning: boolean;
  /** The coarse tier: what the whole file says, beside the passage. */
  readonly files: boolean;
  /** Names and paths in the question, and neighbours in the graph. */
  readonly structure: boolean;
}
export const ALL_SIGNALS: Signals = { words: true, meaning: true, files: true, structure: true };

export interface Found {
  readonly passage: Passage;
  readonly score: number;
  readonly why: readonly string[];
}

export interface Retrieved {
  /** Best first. */
  readonly found: readonly Found[];
  readonly strength: Strength;
}

/** How strongly the repository speaks to a question: what the decision to answer is made from. */
export interface Strength {
  /** Of what the words of the question tell, the share that the best places hold. */
  readonly coverage: number;
  /** The same of the whole repository: a word nobody uses is about something else. */
  readonly known: number;
  /** BM25 of the best place against the most that these words could reach. */
  readonly lexical: number;
  /** Highest cosine; null without vectors. */
  readonly semantic: number | null;
  /** A definition or file of the repository stands in the question by its name. */
  readonly named: boolean;
}

/** Definitions and files that a question names, and the neighbours of a definition in the graph. */
export interface Structure {
  named(name: string): readonly CodeSymbol[];
  fileOf(path: string): string | null;
  neighbours(symbol: CodeSymbol): readonly CodeSymbol[];
}

export interface Retriever {
  readonly passages: readonly Passage[];
  retrieve(question: string, options: { readonly limit: number; readonly signals?: Signals; readonly signal: AbortSignal }): Promise<Retrieved>; // prettier-ignore
}

const WEIGHTS = { passageWords: 1, fileWords: 0.25, passageMeaning: 0.8, fileMeaning: 0.2, named: 1.2, path: 0.8, neighbour: 0.12 }; // prettier-ignore
const MODULE_SHARE = 0.7;
/** What examples count beside the code that they show. */
const ASIDE = 0.6;
/** How deep each list by meaning is looked at. */
const DEPTH = 200;
/** A question longer than this is cut for the vector; the words of all of it still count. */
const QUERY_CHARACTERS = 1_500;
const REMEMBERED = 64;
/** Best places whose words count as held by the evidence. */
const EVIDENCE = 3;

/** Builds the two-tier index over passages and the files that hold them. */
export function createRetriever(
  passages: readonly Passage[],
  semantic: SemanticTiers | null,
  structure: Structure,
): Retriever {
  const tokenise = createTokeniser();
  const paths = [...new Set(passages.map((passage) => passage.path))];
  const fileAt = new Map(paths.map((path, index) => [path, index]));
  const fileOf = passages.map((passage) => fileAt.get(passage.path) ?? 0);
  const positionOf = new Map(passages.flatMap(({ symbol }, index) => (symbol === null ? [] : [[symbol.id, index]])));
  const documents: string[][] = paths.map((path) => tokenise(path.replace(/\.\w+$/, '').replaceAll('/', ' ')));
  const words = buildLexicalIndex(passages.length, (index) => {
    const passage = passages[index];
    if (passage === undefined) return [];
    const own = tokenise(passage.text);
    const document = documents[fileOf[index] ?? 0];
    for (const word of own) document?.push(word);
    return [...namesOf(passage, tokenise), ...own];
  });
  const files = buildLexicalIndex(paths.length, (index) => documents.splice(index, 1, [])[0] ?? []);
  const aside = passages.map((passage) => isAside(passage.path));
  const remembered = new Map<string, Retrieved>();
  const vectors = new Map<string, Float32Array>();

  const vectorOf = async (question: string, embedder: Embedder, signal: AbortSignal) => {
    const known = vectors.get(question);
    if (known !== undefined) return known;
    const [vector] = await embedder.embed([question.slice(0, QUERY_CHARACTERS)], signal);
    const unit = toUnit(vector ?? new Float32Array(embedder.dimensions));
    remember(vectors, question, unit);
    return unit;
  };

  const search = async (question: string, signals: Signals, signal: AbortSignal): Promise<Retrieved> => {
    const query = searchWords(question);
    const board = new Scoreboard(passages.length);
    let semanticTop: number | null = null;
    const lexical = words.scores(query);
    if (signals.words) {
      board.addAll(lexical, WEIGHTS.passageWords, 'words');
      const whole = files.scores(query);
      board.addAll(
        Float64Array.from(fileOf, (file) => whole[file] ?? 0),
        WEIGHTS.fileWords,
        null,
      );
    }
    if (signals.meaning && semantic !== null) {
      const vector = await vectorOf(question, semantic.embedder, signal);
      const fine = semantic.symbols.index.nearest(vector, DEPTH);
      const coarse = semantic.files.index.nearest(vector, DEPTH);
      semanticTop = Math.max(0, fine[0]?.score ?? 0);
      const near = new Float64Array(passages.length);
      for (const [index, score] of spread(fine)) {
        const position = positionOf.get(semantic.symbols.ids[index] ?? '');
        if (position !== undefined) near[position] = score;
      }
      const around = new Float64Array(paths.length);
      for (const [index, score] of spread(coarse)) {
        const file = fileAt.get(semantic.files.paths[index] ?? '');
        if (file !== undefined) around[file] = score;
      }
      if (signals.files) {
        // Module code has no vector of its own: that of its file stands for it.
        passages.forEach((passage, index) => {
          if (passage.symbol === null) near[index] = MODULE_SHARE * (around[fileOf[index] ?? 0] ?? 0);
        });
        board.addAll(
          Float64Array.from(fileOf, (file) => around[file] ?? 0),
          WEIGHTS.fileMeaning,
          null,
        );
      }
      board.addAll(near, WEIGHTS.passageMeaning, 'meaning');
    }
    let named = false;
    if (signals.structure) {
      for (const symbol of namedIn(question, structure)) {
        const position = positionOf.get(symbol.id);
        if (position === undefined) continue;
        named = true;
        board.add(position, WEIGHTS.named, 'named');
      }
      for (const path of pathsIn(question)) {
        const file = fileAt.get(structure.fileOf(path) ?? '');
        if (file === undefined) continue;
        named = true;
        fileOf.forEach((own, index) => {
          if (own === file) board.add(index, WEIGHTS.path, 'path');
        });
      }
      for (const { index, score } of board.best(5)) {
        const symbol = passages[index]?.symbol ?? null;
        if (symbol === null) continue;
        for (const neighbour of structure.neighbours(symbol).slice(0, 12)) {
          const position = positionOf.get(neighbour.id);
          if (position !== undefined) board.add(position, WEIGHTS.neighbour * score, 'neighbour');
        }
      }
    }
    if (!/\b(?:examples?|samples?|snippets?|docs|documentation|benchmarks?)\b/i.test(question))
      board.scale(aside, ASIDE);
    const best = board.best(DEPTH);
    const strength = strengthOf(new Set(query), best.slice(0, EVIDENCE).map((one) => one.index), { words, lexical, semantic: semanticTop, named }); // prettier-ignore
    const found = best.flatMap(({ index, score }): Found[] => {
      const passage = passages[index];
      return passage === undefined ? [] : [{ passage, score, why: board.why(index) }];
    });
    return { found, strength };
  };

  return {
    passages,
    retrieve: async (question, { limit, signals = ALL_SIGNALS, signal }) => {
      signal.throwIfAborted();
      const key = JSON.stringify([question, signals]);
      let known = remembered.get(key);
      if (known === undefined) {
        known = await search(question, signals, signal);
        remember(remembered, key, known);
      }
      return { ...known, found: known.found.slice(0, limit) };
    },
  };
}

/** Examples and scripts beside a product: they use what is asked about. */
function isAside(path: string): boolean {
  return /(?:^|\/)(?:docs?|examples?|samples?|benchmarks?|bench)\//.test(path);
}

function strengthOf(
  query: ReadonlySet<string>,
  best: readonly number[],
  have: { readonly words: LexicalIndex; readonly lexical: Float64Array; readonly semantic: number | null; readonly named: boolean },
): Strength {
  const { words, lexical, semantic, named } = have;
  let [all, held, known] = [0, 0, 0];
  for (const word of query) {
    const weight = words.rarity(word);
    all += weight;
    if (best.some((index) => words.holds(index, word))) held += weight;
    if (words.rarity(word) < words.rarity('')) known += weight;
  }
  const most = best.reduce((most, index) => Math.max(most, lexical[index] ?? 0), 0);
  const share = (part: number) => (all === 0 ? 0 : part / all);
  return { coverage: share(held), known: share(known), lexical: share(most) / 2.2, semantic, named };
} // prettier-ignore

/** The words of its own names count more than once: what a thing is called says best what it is. */
function namesOf(passage: Passage, tokenise: (text: string) => string[]): string[] {
  const name = tokenise(passage.symbol?.qualname.replaceAll('.', ' ') ?? assignedNames(passage.text));
  return [...name, ...name, ...name, ...tokenise(passage.module.replaceAll('.', ' '))];
}

/** A name that more definitions carry says too little. */
const MOST_NAMESAKES = 8;

function namedIn(question: string, structure: Structure): CodeSymbol[] {
  return codeNames(question).flatMap((name) => {
    const found = structure.named(name);
    return found.length <= MOST_NAMESAKES ? found : [];
  });
}

function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (map.size >= REMEMBERED) map.delete(map.keys().next().value ?? '');
  map.set(key, value);
}
