import type { CodeSymbol, SymbolId } from '../../contracts/digest.ts';
import { readSignature, signatureLikeness, type Signature } from './signature.ts';
import { shapeLikeness, shapeOf, type Shape } from './shape.ts';

/** Code that is compared: a definition of the repository, or one that is about to be added. */
export interface Compared {
  readonly id: SymbolId;
  readonly signature: string;
  /** The statements of its body as text. */
  readonly body: string;
  /** A unit vector; null where there is none. */
  readonly vector: Float32Array | null;
}

export interface Duplicate {
  readonly symbol: CodeSymbol;
  /** 0..1, joined from what follows. */
  readonly score: number;
  readonly signature: number;
  readonly shape: number;
  /** Null without vectors. */
  readonly meaning: number | null;
}

export interface DuplicateIndex {
  readonly size: number;
  /** Definitions that do nearly the same, most alike first; never the definition itself. */
  of(compared: Compared, limit: number): Duplicate[];
}

/** Smaller bodies are alike by chance: getters, stubs, single calls. */
const MIN_TOKENS = 24;
const ENOUGH = 0.7;
const WEIGHTS = { shape: 0.6, signature: 0.15, meaning: 0.25 };
/** A run of tokens that more definitions hold points at none of them. */
const COMMON = 200;

interface Entry {
  readonly symbol: CodeSymbol;
  readonly signature: Signature | null;
  readonly shape: Shape;
  readonly vector: Float32Array | null;
}

/** Builds the index over the definitions of a repository. */
export function createDuplicateIndex(
  symbols: readonly CodeSymbol[],
  bodyOf: (symbol: CodeSymbol) => string,
  vectorOf: (symbol: CodeSymbol) => Float32Array | null,
): DuplicateIndex {
  const entries: Entry[] = [];
  const holders = new Map<number, number[]>();
  for (const symbol of symbols) {
    if (symbol.kind === 'class') continue;
    const shape = shapeOf(bodyOf(symbol));
    if (shape.tokens < MIN_TOKENS) continue;
    const index = entries.push({ symbol, signature: readSignature(symbol.signature), shape, vector: vectorOf(symbol) }) - 1; // prettier-ignore
    for (const shingle of shape.shingles) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [index]);
      else if (known.length <= COMMON) known.push(index);
    }
  }
  return {
    size: entries.length,
    of: (compared, limit) => {
      const shape = shapeOf(compared.body);
      if (shape.tokens < MIN_TOKENS) return [];
      const signature = readSignature(compared.signature);
      const shared = new Map<number, number>();
      for (const shingle of shape.shingles) {
        const own = holders.get(shingle) ?? [];
        if (own.length > COMMON) continue;
        for (const index of own) shared.set(index, (shared.get(index) ?? 0) + 1);
      }
      const candidates = [...shared].sort((left, right) => right[1] - left[1] || left[0] - right[0]).slice(0, 200);
      return candidates
        .flatMap(([index]) => {
          const entry = entries[index];
          return entry === undefined || same(entry.symbol.id, compared.id) ? [] : [compare(entry, { signature, shape, vector: compared.vector })]; // prettier-ignore
        })
        .filter((one) => one.score >= ENOUGH)
        .sort((left, right) => right.score - left.score || (left.symbol.id < right.symbol.id ? -1 : 1))
        .slice(0, limit);
    },
  };
}

function compare(entry: Entry, other: Omit<Entry, 'symbol'>): Duplicate {
  const shape = shapeLikeness(entry.shape, other.shape);
  const signature = entry.signature === null || other.signature === null ? 0 : signatureLikeness(entry.signature, other.signature); // prettier-ignore
  const meaning = entry.vector === null || other.vector === null ? null : cosine(entry.vector, other.vector);
  const known = WEIGHTS.shape + WEIGHTS.signature;
  const plain = WEIGHTS.shape * shape + WEIGHTS.signature * signature;
  const score = meaning === null ? plain / known : plain + WEIGHTS.meaning * Math.max(0, meaning);
  return { symbol: entry.symbol, score: round(score), signature: round(signature), shape: round(shape), meaning: meaning === null ? null : round(meaning) }; // prettier-ignore
}

/** A definition, its overloads and its older or newer self share an id up to the number behind `#`. */
function same(left: SymbolId, right: SymbolId): boolean {
  return left.replace(/#\d+$/, '') === right.replace(/#\d+$/, '');
}

function cosine(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
