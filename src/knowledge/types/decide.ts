import { isKnown, typeText, type TypeUnion } from './terms.ts';

/** Where a type comes from. */
export type How = 'declared' | 'inferred' | 'pyright' | 'unknown';

export interface Decided {
  /** As Python writes it; `?` stands for what is not known. */
  readonly type: string;
  readonly how: How;
}

/** Whether the language server is worth asking: nothing declares the type, and following values left it open. */
export function needsServer(declared: string | null, inferred: TypeUnion): boolean {
  return declared === null && (!isKnown(inferred) || inferred.length > 1);
}

/**
 * What is declared wins. What was inferred by following values wins over the language server, unless something in it is
 * not known, or the server tells some of several alternatives apart.
 */
export function decide(declared: string | null, inferred: TypeUnion, shown: TypeUnion | null): Decided {
  if (declared !== null) return { type: declared, how: 'declared' };
  const isShown = shown !== null && isKnown(shown);
  if (isShown && (!isKnown(inferred) || isNarrower(shown, inferred))) return { type: typeText(shown), how: 'pyright' };
  if (inferred.some(({ name }) => name !== '?')) return { type: typeText(inferred), how: 'inferred' };
  return { type: '?', how: 'unknown' };
}

/** What {@link decide} chose, as terms; of what is declared nothing more is said here. */
export function chosen(inferred: TypeUnion, shown: TypeUnion | null): TypeUnion {
  return decide(null, inferred, shown).how === 'pyright' && shown !== null ? shown : inferred;
}

function isNarrower(shown: TypeUnion, inferred: TypeUnion): boolean {
  const names = new Set(inferred.map(({ name }) => name));
  return shown.length < inferred.length && shown.every(({ name }) => names.has(name));
}
