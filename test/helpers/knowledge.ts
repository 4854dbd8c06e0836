import { silentLogger, type Logger } from '../../src/base/log.ts';
import type { Digest } from '../../src/contracts/digest.ts';
import type { Embedder } from '../../src/contracts/model.ts';
import { buildDigest } from '../../src/knowledge/build/build-digest.ts';
import { factsOf } from '../../src/knowledge/parse/facts.ts';
import { parsePython } from '../../src/knowledge/parse/python.ts';
import { searchWords } from '../../src/knowledge/search/words.ts';
import { sha256 } from '../../src/base/hash.ts';

/** A digest of sources given as text, with no repository and no store. */
export async function digestOfSources(sources: Readonly<Record<string, string>>): Promise<Digest> {
  const files = new Map<string, { facts: ReturnType<typeof factsOf>; hash: string }>();
  for (const [path, source] of Object.entries(sources)) {
    const result = await parsePython(source);
    if (!result.ok) throw new Error(`${path}: ${result.why}`);
    files.set(path, { facts: factsOf(result.tree), hash: sha256(source) });
  }
  const built = buildDigest({ files, failures: [], passing: false, parsed: files.size, reused: 0, partial: null });
  return {
    schema: 1,
    commit: '0'.repeat(40),
    ...built,
    stats: { ...built.stats, embedded: 0, vectors: 'none', seconds: 0, rssMb: 0, history: 'ok' },
  };
}

/** Vectors that share a direction where texts share words: stands in for a model where only the plumbing is tested. */
export function wordEmbedder(dimensions = 64): Embedder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    id: 'words',
    dimensions,
    asked,
    embed: (texts) => {
      asked.push(...texts);
      return Promise.resolve(texts.map((text) => wordVector(text, dimensions)));
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

/** A logger that remembers its warnings. */
export function rememberingLogger(): Logger & { readonly warnings: string[] } {
  const warnings: string[] = [];
  return { ...silentLogger, warnings, warn: (text) => warnings.push(text) };
}

function wordVector(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const word of searchWords(text)) vector[Number.parseInt(sha256(word).slice(0, 8), 16) % dimensions]! += 1;
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
