import type { Strength } from '../search/retriever.ts';

/** From here on a question is answered; below, the answer is that it is not known. */
export const ENOUGH = 0.5;

/** Found by logistic regression over answerable and unanswerable questions of packages that no measurement uses (bench/ask/tune.ts). */
const WEIGHTS = { bias: -6, coverage: 4, known: 3, lexical: 3, semantic: 4, named: 2 };

/** How likely it is, 0..1, that what was found speaks to the question. */
export function likelihood({ coverage, known, lexical, semantic, named }: Strength): number {
  const sum =
    WEIGHTS.bias +
    WEIGHTS.coverage * coverage +
    WEIGHTS.known * known +
    WEIGHTS.lexical * lexical +
    WEIGHTS.semantic * semantic +
    (named ? WEIGHTS.named : 0);
  return 1 / (1 + Math.exp(-sum));
}
