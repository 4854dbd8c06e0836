import type { Strength } from '../search/retriever.ts';

/** From here on a question is answered; below, the answer is that it is not known. */
export const ENOUGH = 0.5;

/**
 * Logistic regression over 125 questions that packaging, anyio and httpx can answer, and 172 that they cannot: 20 about other
 * things, and docstrings of the other two. No measurement uses these packages. The second row is for search without vectors.
 */
const WITH_MEANING = { bias: -8, coverage: 1.49, known: 1.89, lexical: 5.58, semantic: 9.31, named: 3.59 };
const BY_WORDS = { bias: -4.96, coverage: 1.41, known: 2.36, lexical: 9.46, semantic: 0, named: 4.77 };

/** How likely it is, 0..1, that what was found speaks to the question. */
export function likelihood({ coverage, known, lexical, semantic, named }: Strength): number {
  const weights = semantic === null ? BY_WORDS : WITH_MEANING;
  const sum =
    weights.bias +
    weights.coverage * coverage +
    weights.known * known +
    weights.lexical * lexical +
    weights.semantic * (semantic ?? 0) +
    (named ? weights.named : 0);
  return 1 / (1 + Math.exp(-sum));
}
